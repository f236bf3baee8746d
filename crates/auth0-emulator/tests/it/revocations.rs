//! Access that is taken back: by the application, and by a provider.

use auth0_emulator::{Emulator, Fault, SeedUser};
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::read;
use crate::keys::{Ec, manage, now};
use crate::logins::{App, PASSWORD};

async fn refresh_token(app: &App, name: &str) -> Value {
    let (status, tokens) = app
        .token(json!({
            "grant_type": "http://auth0.com/oauth/grant-type/password-realm", "realm": "staff",
            "username": name, "password": PASSWORD, "scope": "openid offline_access",
        }))
        .await;
    assert_eq!(status, 200, "{tokens}");
    json!({"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]})
}

/// Two people of a connection, and the key of its provider.
async fn staff() -> (App, Ec) {
    let user = |name: &str| {
        SeedUser::new(format!("{name}@example.com"))
            .id(name)
            .password(PASSWORD)
            .connection("staff")
    };
    let builder = Emulator::builder().connection("staff", "auth0");
    let app = App::of(builder.user(user("eve")).user(user("bob"))).await;
    let key = Ec::new();
    let id = app.emulator.connection_id("staff").unwrap();
    let options = json!({"options": {
        "jwks": {"keys": [key.jwk]}, "global_token_revocation_jwt_iss": "https://idp/",
    }});
    let path = format!("/connections/{id}");
    manage(&app.emulator, Method::PATCH, &path, options).await;
    (app, key)
}

async fn revoke_all(app: &App, name: &str, token: &str, subject: Value) -> u16 {
    let url = format!(
        "{}/oauth/global-token-revocation/connection/{name}",
        app.emulator.url()
    );
    let request = reqwest::Client::new().post(url).bearer_auth(token);
    let response = request.json(&json!({"subject": subject})).send().await;
    response.unwrap().status().as_u16()
}

#[tokio::test]
async fn a_provider_takes_everything_of_a_person_back() {
    let (app, key) = staff().await;
    let (eve, bob) = (
        refresh_token(&app, "eve@example.com").await,
        refresh_token(&app, "bob@example.com").await,
    );
    let said = || json!({"iss": "https://idp/", "aud": app.emulator.issuer(), "exp": now(&app.emulator) + 60});
    let with = |name: &str, value: Value| {
        let mut claims = said();
        claims[name] = value;
        key.sign(&claims)
    };
    let subject = json!({"format": "iss_sub", "iss": "https://idp/", "sub": "eve"});
    for wrong in [
        Ec::new().sign(&said()),
        with("exp", json!(1)),
        with("exp", Value::Null),
        with("aud", json!("https://elsewhere/")),
        with("iss", json!("https://other-idp/")),
        "nonsense".to_owned(),
    ] {
        assert_eq!(
            revoke_all(&app, "staff", &wrong, subject.clone()).await,
            401
        );
    }
    let right = key.sign(&said());
    assert_eq!(
        revoke_all(&app, "nowhere", &right, subject.clone()).await,
        400
    );
    assert_eq!(
        revoke_all(&app, "staff", &right, json!({"format": "magic"})).await,
        400
    );
    // A connection without keys trusts nobody.
    assert_eq!(
        revoke_all(&app, "email", &right, subject.clone()).await,
        401
    );
    assert_eq!(app.token(eve.clone()).await.0, 200);
    assert_eq!(revoke_all(&app, "staff", &right, subject).await, 200);
    assert_eq!(app.token(eve).await.1["error"], "invalid_grant");
    assert_eq!(app.token(bob).await.0, 200);
}

#[tokio::test]
async fn only_its_application_revokes_a_token() {
    let (app, _) = staff().await;
    let body = json!({"name": "other", "app_type": "regular_web"});
    let other = manage(&app.emulator, Method::POST, "/clients", body).await;
    let token = refresh_token(&app, "eve@example.com").await;
    let http = reqwest::Client::new();
    let revoke = async |id: &Value, secret: &Value, token: &Value| {
        let url = format!("{}/oauth/revoke", app.emulator.url());
        let body = json!({"client_id": id, "client_secret": secret, "token": token});
        let response = http.post(url).json(&body).send().await.unwrap();
        if response.status() == 200 {
            return (200, Value::Null);
        }
        read(response).await
    };
    let (id, secret) = (
        json!(app.emulator.client_id()),
        json!(app.emulator.client_secret()),
    );
    let text = &token["refresh_token"];
    let stranger = revoke(&other["client_id"], &other["client_secret"], text).await;
    assert_eq!(
        (stranger.0, &stranger.1["error"]),
        (400, &json!("invalid_request"))
    );
    assert_eq!(revoke(&id, &json!("guess"), text).await.0, 401);
    assert_eq!(revoke(&id, &secret, &Value::Null).await.0, 400);
    assert_eq!(app.token(token.clone()).await.0, 200);
    // What nobody knows is revoked already.
    assert_eq!(revoke(&id, &secret, &json!("unknown")).await.0, 200);
    assert_eq!(revoke(&id, &secret, text).await.0, 200);
    assert_eq!(app.token(token).await.1["error"], "invalid_grant");
}

#[tokio::test]
async fn the_keys_of_a_provider_are_read_where_it_publishes_them() {
    let provider = Emulator::start().await.unwrap();
    let (app, _) = staff().await;
    let id = app.emulator.connection_id("staff").unwrap();
    let path = format!("/connections/{id}");
    let subject = json!({"format": "email", "email": "eve@example.com"});
    let eve = refresh_token(&app, "eve@example.com").await;
    let said = provider.mint().audience(app.emulator.issuer());
    let options = json!({"options": {
        "jwks_uri": format!("{}/.well-known/jwks.json", provider.url()),
    }});
    manage(&app.emulator, Method::PATCH, &path, options).await;
    let forged = said.clone().wrong_key().token();
    assert_eq!(
        revoke_all(&app, "staff", &forged, subject.clone()).await,
        401
    );
    provider.inject(Fault::jwks_outage().times(1)).unwrap();
    let right = said.token();
    assert_eq!(
        revoke_all(&app, "staff", &right, subject.clone()).await,
        401
    );
    assert_eq!(app.token(eve.clone()).await.0, 200);
    assert_eq!(revoke_all(&app, "staff", &right, subject).await, 200);
    assert_eq!(app.token(eve).await.1["error"], "invalid_grant");
    assert_eq!(provider.requests().len(), 3);
}
