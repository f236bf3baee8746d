//! Tokens for tokens: custom exchange, Token Vault, and signed statements.

use reqwest::Method;
use serde_json::{Value, json};

use crate::keys::{Ec, Rsa, manage, now, unique};
use crate::logins::{App, PASSWORD, claims};

const EXCHANGE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";
const BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const VAULT: &str =
    "urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token";
const KIND: &str = "https://partner.example.com/token";

async fn log_in(app: &App) -> Value {
    let (status, tokens) = app
        .token(json!({
            "grant_type": "password", "username": "ada@example.com", "password": PASSWORD,
            "scope": "openid offline_access",
        }))
        .await;
    assert_eq!(status, 200, "{tokens}");
    tokens
}

fn subject(token: &str) -> Value {
    json!({
        "grant_type": EXCHANGE, "subject_token": token, "subject_token_type": KIND,
        "audience": "https://orders/", "scope": "read:orders",
    })
}

/// Lets the application exchange tokens of a kind.
async fn allow(app: &App) {
    let path = format!("/clients/{}", app.emulator.client_id());
    let rules = json!({"token_exchange": {"allow_any_profile_of_type": ["custom_authentication"]}});
    manage(&app.emulator, Method::PATCH, &path, rules).await;
}

#[tokio::test]
async fn tokens_of_others_are_exchanged_by_a_profile() {
    let app = App::new().await;
    let (status, refused) = app.token(subject("ada@example.com")).await;
    assert_eq!(
        (status, &refused["error"]),
        (400, &json!("invalid_request")),
        "{refused}"
    );
    let profile = json!({
        "name": "partner", "subject_token_type": KIND, "action_id": "a1", "type": "custom_authentication",
    });
    let path = "/token-exchange-profiles";
    manage(&app.emulator, Method::POST, path, profile).await;
    let (status, refused) = app.token(subject("ada@example.com")).await;
    assert_eq!(
        (status, &refused["error"]),
        (403, &json!("unauthorized_client"))
    );
    allow(&app).await;
    let (status, tokens) = app.token(subject("ada@example.com")).await;
    assert_eq!(status, 200, "{tokens}");
    let ada = claims(&log_in(&app).await["id_token"])["sub"].clone();
    assert_eq!(claims(&tokens["access_token"])["sub"], ada);

    // Without keys a token is believed, unless it is over or names nobody.
    let sign = |claims: Value| Rsa::new().sign(&claims);
    let good = sign(json!({"iss": "https://partner/", "sub": ada}));
    assert_eq!(app.token(subject(&good)).await.0, 200);
    for wrong in [
        sign(json!({"iss": "https://partner/", "sub": ada, "exp": now(&app.emulator) - 1})),
        sign(json!({"iss": "https://partner/", "sub": "nobody"})),
        sign(json!({"iss": "https://partner/"})),
        // Nobody but the tenant signs for the tenant.
        sign(json!({"iss": app.emulator.issuer(), "sub": ada, "exp": now(&app.emulator) + 60})),
        "nobody@elsewhere".to_owned(),
    ] {
        let (status, answer) = app.token(subject(&wrong)).await;
        assert_eq!(
            (status, &answer["error"]),
            (403, &json!("invalid_grant")),
            "{answer}"
        );
    }
}

#[tokio::test]
async fn a_profile_with_keys_takes_what_they_signed() {
    let key = Ec::new();
    let profile = json!({
        "id": "tep_1", "name": "partner", "subject_token_type": KIND, "action_id": "a1",
        "type": "custom_authentication", "jwks": {"keys": [key.jwk]},
    });
    let builder = auth0_emulator::Emulator::builder();
    let profile = profile.as_object().unwrap().clone();
    let app = App::of(builder.document("/token-exchange-profiles", "tep_1", profile)).await;
    allow(&app).await;
    let said = json!({"iss": "https://partner/", "sub": "ada@example.com"});
    let mut asked = subject(&key.sign(&said));
    let actor = json!({"iss": "https://partner/", "sub": "agent-1"});
    asked["actor_token"] = key.sign(&actor).into();
    asked["actor_token_type"] = KIND.into();
    let (status, tokens) = app.token(asked.clone()).await;
    assert_eq!(status, 200, "{tokens}");
    assert_eq!(claims(&tokens["access_token"])["act"]["sub"], "agent-1");
    asked["actor_token"] = Ec::new().sign(&actor).into();
    assert_eq!(app.token(asked).await.0, 400);
    for wrong in [Ec::new().sign(&said), "ada@example.com".to_owned()] {
        assert_eq!(app.token(subject(&wrong)).await.1["error"], "invalid_grant");
    }
}

#[tokio::test]
async fn the_token_of_another_provider_is_got_from_the_vault() {
    let app =
        App::of(auth0_emulator::Emulator::builder().connection("google", "google-oauth2")).await;
    let tokens = log_in(&app).await;
    let ask = |token: &Value, kind: &str, connection: &str| {
        json!({
            "grant_type": VAULT, "subject_token": token, "connection": connection,
            "subject_token_type": format!("urn:ietf:params:oauth:token-type:{kind}"),
            "requested_token_type": "http://auth0.com/oauth/token-type/federated-connection-access-token",
        })
    };
    let (refresh, access) = (&tokens["refresh_token"], &tokens["access_token"]);
    let (status, missing) = app.token(ask(refresh, "refresh_token", "google")).await;
    assert_eq!(
        (status, missing["error"].as_str()),
        (401, Some("federated_connection_refresh_token_not_found"))
    );
    let ada = claims(&tokens["id_token"])["sub"]
        .as_str()
        .unwrap()
        .to_owned();
    let body = json!({"connection": "google", "email": "ada@gmail.com"});
    let other = manage(&app.emulator, Method::POST, "/users", body).await;
    let (provider, id) = other["user_id"].as_str().unwrap().split_once('|').unwrap();
    manage(
        &app.emulator,
        Method::POST,
        &format!("/users/{}/identities", ada.replace('|', "%7C")),
        json!({"provider": provider, "user_id": id}),
    )
    .await;
    for (token, kind) in [(refresh, "refresh_token"), (access, "access_token")] {
        let (status, answer) = app.token(ask(token, kind, "google")).await;
        assert_eq!(
            (status, &answer["token_type"]),
            (200, &json!("Bearer")),
            "{answer}"
        );
        assert!(answer["access_token"].is_string() && answer.get("id_token").is_none());
    }
    let stolen = app
        .token(ask(&json!("nonsense"), "refresh_token", "google"))
        .await;
    assert_eq!(stolen.1["error"], "invalid_grant");
}

#[tokio::test]
async fn a_signed_statement_about_a_person_stands_for_a_login() {
    let app = App::new().await;
    let key = Rsa::new();
    let id = app.emulator.client_id();
    let credential = json!({"credential_type": "public_key", "pem": key.pem});
    let path = format!("/clients/{id}/credentials");
    manage(&app.emulator, Method::POST, &path, credential).await;
    let ada = claims(&log_in(&app).await["id_token"])["sub"].clone();
    let said = || {
        json!({
            "iss": id, "sub": ada, "aud": app.emulator.issuer(), "jti": unique(),
            "exp": now(&app.emulator) + 60,
        })
    };
    let ask = |assertion: String| {
        json!({
            "grant_type": BEARER, "assertion": assertion, "scope": "openid read:orders",
            "audience": "https://orders/",
        })
    };
    let assertion = key.sign(&said());
    let (status, tokens) = app.token(ask(assertion.clone())).await;
    assert_eq!(status, 200, "{tokens}");
    assert_eq!(claims(&tokens["id_token"])["sub"], ada);
    let mut wrong = vec![assertion, Rsa::new().sign(&said()), "nonsense".to_owned()];
    for (claim, value) in [
        ("aud", json!("https://elsewhere/")),
        ("exp", json!(1)),
        ("exp", Value::Null),
        ("sub", json!("nobody")),
    ] {
        let mut claims = said();
        claims[claim] = value;
        wrong.push(key.sign(&claims));
    }
    for assertion in wrong {
        let (status, answer) = app.token(ask(assertion)).await;
        assert_eq!(
            (status, &answer["error"]),
            (403, &json!("invalid_grant")),
            "{answer}"
        );
    }
}
