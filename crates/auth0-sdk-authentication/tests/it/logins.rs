//! Whole logins: from the address that begins one, over the pages of the tenant, to tokens.

use std::time::{Duration, SystemTime};

use auth0_emulator::Emulator;
use auth0_sdk_authentication::DpopKey;
use auth0_sdk_authentication::authorize::{ResponseMode, ResponseType};
use auth0_sdk_core::{ClientAuthentication, OAuthErrorCode, Signer};
use auth0_sdk_jose::Rejection;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::Method;
use serde_json::{Value, json};

use crate::app::{App, BACK, parameter, parameters};
use crate::tenant::EMAIL;

#[tokio::test]
async fn a_code_with_a_proof_key_logs_in_at_a_confidential_and_a_public_client() {
    let mut app = App::new().await;
    let body = json!({
        "name": "public", "app_type": "native", "token_endpoint_auth_method": "none",
        "callbacks": [BACK],
    });
    let made = app.manage(Method::POST, "/clients", body).await;
    let public = app
        .settings()
        .client_id(made["client_id"].as_str().unwrap())
        .client_authentication(ClientAuthentication::none())
        .build();
    for auth0 in [app.client(), public.unwrap()] {
        let request = auth0.authorize().redirect_uri(BACK).return_to("/orders");
        let login = request.scope("openid email").begin().unwrap();
        assert!(login.url.as_str().starts_with(auth0.issuer()));
        assert_eq!(login.expires_at, None);
        let (transaction, callback) = app.come_back(login).await;
        assert_eq!(callback.state(), Some(transaction.state()));
        assert_eq!(transaction.return_to(), Some("/orders"));
        let tokens = auth0.complete(transaction, callback).await.unwrap();
        let claims = tokens.claims.unwrap();
        assert_eq!(claims.text("email"), Some(EMAIL));
        assert_eq!(claims.aud, [auth0.client_id()]);
    }
}

#[tokio::test]
async fn a_login_without_openid_gives_no_id_token() {
    let mut app = App::new().await;
    let auth0 = app.client();
    let request = auth0.authorize().redirect_uri(BACK);
    let request = request.audience("https://orders/").scope("read:orders");
    let login = request.begin().unwrap();
    assert_eq!(parameter(&login.url, "nonce"), None);
    let (transaction, callback) = app.come_back(login).await;
    let tokens = auth0.complete(transaction, callback).await.unwrap();
    assert_eq!((tokens.id_token, tokens.claims), (None, None));
    assert_eq!(tokens.token_type, "Bearer");
}

#[tokio::test]
async fn a_pushed_login_shows_only_a_reference_that_serves_once() {
    let mut app = App::new().await;
    app.set(json!({"require_pushed_authorization_requests": true}))
        .await;
    let auth0 = app.client();
    let request = auth0.authorize().redirect_uri(BACK).scope("openid");
    let login = request.push().await.unwrap();
    let names: Vec<_> = parameters(&login.url)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(names, ["client_id", "request_uri"]);
    let left = login.expires_at.unwrap().duration_since(SystemTime::now());
    assert!(left.unwrap() <= Duration::from_secs(30));
    let url = login.url.clone();
    let (transaction, callback) = app.come_back(login).await;
    let tokens = auth0.complete(transaction, callback).await.unwrap();
    assert!(tokens.claims.is_some());
    assert_eq!(app.go(&url).await.status, 400);

    let wrong = app.settings().client_secret("wrong").build().unwrap();
    let error = wrong.authorize().redirect_uri(BACK).push().await;
    let error = error.unwrap_err();
    assert_eq!(error.operation(), Some("pushAuthorizationRequest"));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
}

#[tokio::test]
async fn a_login_is_signed_and_pushed_where_the_application_has_to() {
    let mut app = App::new().await;
    let key = app.sign_requests().await;
    let auth0 = app.client();
    let details = json!([{"type": "payment", "amount": "12.50"}]);
    let request = auth0
        .authorize()
        .redirect_uri(BACK)
        .scope("openid")
        .max_age(Duration::from_secs(60))
        .authorization_details(&details);

    let login = request.clone().signed(key.clone()).await.unwrap();
    let object = parameter(&login.url, "request").unwrap();
    assert_eq!(parameters(&login.url).len(), 2);
    let (head, claims) = (part(&object, 0), part(&object, 1));
    let expected = json!({
        "alg": "RS256", "typ": "oauth-authz-req+jwt", "kid": key.key_id().unwrap(),
    });
    assert_eq!(head, expected);
    assert_eq!(
        (&claims["iss"], &claims["client_id"], &claims["aud"]),
        (
            &json!(auth0.client_id()),
            &json!(auth0.client_id()),
            &json!(auth0.issuer())
        )
    );
    // Numbers and lists are what they are, and not texts.
    assert_eq!(
        (&claims["max_age"], &claims["authorization_details"]),
        (&json!(60), &details)
    );
    assert_eq!(
        claims["exp"].as_u64(),
        claims["iat"].as_u64().map(|iat| iat + 300)
    );
    assert!(claims["jti"].is_string() && claims["nonce"].is_string());
    assert!(login.expires_at.is_some());
    let (transaction, callback) = app.come_back(login).await;
    let tokens = auth0.complete(transaction, callback).await.unwrap();
    assert!(tokens.claims.is_some());

    app.set(json!({"require_pushed_authorization_requests": true}))
        .await;
    let login = request.clone().signed(key).push().await.unwrap();
    assert!(parameter(&login.url, "request_uri").is_some());
    let (transaction, callback) = app.come_back(login).await;
    let tokens = auth0.complete(transaction, callback).await.unwrap();
    assert!(tokens.claims.is_some());
    // What is not signed is refused.
    let error = request.push().await.unwrap_err();
    let code = error.oauth_error_code();
    assert_eq!(code, Some(OAuthErrorCode::InvalidRequestObject));
}

#[tokio::test]
async fn a_login_with_an_organization_is_held_to_it() {
    let mut app = App::new().await;
    let auth0 = app.client();
    let id = app.organization().await;
    let request = auth0.authorize().redirect_uri(BACK).scope("openid");
    let login = request.clone().organization(&id).begin().unwrap();
    let (transaction, callback) = app.come_back(login).await;
    let tokens = auth0.complete(transaction, callback).await.unwrap();
    assert_eq!(tokens.claims.unwrap().org_id, Some(id.clone()));

    // The tenant answers for one organization, and another was asked for.
    let login = request.organization(&id).begin().unwrap();
    let (transaction, callback) = app.come_back(login).await;
    let mut kept = json!(transaction);
    kept["organization"] = "org_other".into();
    let transaction = serde_json::from_value(kept).unwrap();
    let error = auth0.complete(transaction, callback).await.unwrap_err();
    let reason = Rejection::OrganizationIdMismatch("org_other".to_owned());
    assert_eq!(Rejection::of(&error), Some(&reason));
}

#[tokio::test]
async fn a_session_that_is_too_old_asks_again() {
    let mut app = App::new().await;
    let auth0 = app.client();
    let request = || auth0.authorize().redirect_uri(BACK).scope("openid");
    let (first, _) = app.come_back(request().begin().unwrap()).await;
    drop(first);
    let silent = request().prompt("none").max_age(Duration::ZERO);
    let (transaction, callback) = app.come_back(silent.begin().unwrap()).await;
    let error = auth0.complete(transaction, callback).await.unwrap_err();
    assert!(error.is_login_refused(), "{error}");
    assert_eq!(
        error.oauth_error_code(),
        Some(OAuthErrorCode::LoginRequired)
    );

    let login = request().max_age(Duration::from_secs(60)).begin().unwrap();
    let (transaction, callback) = app.come_back(login).await;
    let tokens = auth0.complete(transaction, callback).await.unwrap();
    assert!(tokens.claims.unwrap().auth_time.is_some());
}

#[tokio::test]
async fn the_tenants_word_is_not_taken_for_how_old_a_session_is() {
    let mut app = App::new().await;
    let auth0 = app.client();
    let request = auth0.authorize().redirect_uri(BACK).scope("openid");
    let half_an_hour = Duration::from_secs(1800);
    app.tenant.clock().set(SystemTime::now() - half_an_hour);
    app.come_back(request.clone().begin().unwrap()).await;
    app.tenant.clock().reset();

    for (max_age, right) in [(3600, true), (60, false)] {
        let (transaction, callback) = app.come_back(request.clone().begin().unwrap()).await;
        // As if the tenant had been asked for it.
        let mut kept = json!(transaction);
        kept["max_age"] = max_age.into();
        let transaction = serde_json::from_value(kept).unwrap();
        let ended = auth0.complete(transaction, callback).await;
        let reason = ended.as_ref().err().and_then(Rejection::of);
        let expected = (!right).then_some(&Rejection::AuthenticationTooOld);
        assert_eq!(reason, expected);
        assert_eq!(ended.is_ok(), right);
    }
}

#[tokio::test]
async fn hybrid_answers_come_by_a_form_and_are_checked_before_their_code_is_used() {
    let mut app = App::new().await;
    let auth0 = app.client();
    for kind in [
        ResponseType::CodeIdToken,
        ResponseType::CodeToken,
        ResponseType::CodeIdTokenToken,
    ] {
        let request = auth0.authorize().redirect_uri(BACK).scope("openid email");
        let login = request.response_type(kind).begin().unwrap();
        let mode = parameter(&login.url, "response_mode");
        assert_eq!(mode.as_deref(), Some("form_post"));
        let (transaction, callback) = app.come_back(login).await;
        let tokens = auth0.complete(transaction, callback).await.unwrap();
        assert_eq!(
            tokens.claims.unwrap().text("email"),
            Some(EMAIL),
            "{kind:?}"
        );
    }
    // A code alone can come by a form too.
    let request = auth0.authorize().redirect_uri(BACK).scope("openid");
    let login = request.response_mode(ResponseMode::FormPost).begin();
    let (transaction, callback) = app.come_back(login.unwrap()).await;
    auth0.complete(transaction, callback).await.unwrap();
}

#[tokio::test]
async fn tokens_without_a_code_are_given_checked() {
    let mut app = App::new().await;
    let auth0 = app.client();
    for (kind, identity, access) in [
        (ResponseType::IdToken, true, false),
        (ResponseType::IdTokenToken, true, true),
        (ResponseType::Token, false, true),
    ] {
        let request = auth0.authorize().redirect_uri(BACK).scope("openid email");
        let login = request.response_type(kind).begin().unwrap();
        assert_eq!(parameter(&login.url, "code_challenge"), None);
        let (transaction, callback) = app.come_back(login).await;
        let tokens = auth0
            .complete_implicit(transaction, callback)
            .await
            .unwrap();
        let found = (tokens.claims.is_some(), tokens.access_token.is_some());
        assert_eq!(found, (identity, access), "{kind:?}");
        assert_eq!(tokens.expires_at.is_some(), access);
        let shown = format!("{tokens:?}");
        let secret = tokens.id_token.or(tokens.access_token).unwrap();
        assert!(!shown.contains(secret.expose()) && !shown.contains(EMAIL));
    }
}

#[tokio::test]
async fn a_code_is_bound_to_the_key_that_the_login_began_with() {
    let builder = Emulator::builder().require_dpop_nonce();
    let mut app = App::of(builder).await;
    let key = DpopKey::generate().unwrap();
    let of_client = app.settings().dpop(key.clone()).build().unwrap();
    let request = of_client.authorize().redirect_uri(BACK).scope("openid");
    let begun = request.clone().begin().unwrap();
    let named = parameter(&begun.url, "dpop_jkt");
    assert_eq!(named, Some(key.thumbprint()));
    for login in [begun, request.push().await.unwrap()] {
        let (transaction, callback) = app.come_back(login).await;
        let tokens = of_client.complete(transaction, callback).await.unwrap();
        assert_eq!(tokens.token_type, "DPoP");
    }

    // By a key of one login, with a client that has none.
    let auth0 = app.client();
    for (own, right) in [
        (Some(&key), true),
        (None, false),
        (Some(&DpopKey::generate().unwrap()), false),
    ] {
        let request = auth0.authorize().redirect_uri(BACK).scope("openid");
        let login = request.dpop(key.clone()).begin().unwrap();
        let (transaction, callback) = app.come_back(login).await;
        let mut complete = auth0.complete(transaction, callback);
        if let Some(own) = own {
            complete = complete.dpop(own.clone());
        }
        match complete.await {
            Ok(tokens) => assert!(right && tokens.token_type == "DPoP"),
            Err(error) => assert!(!right && error.is_invalid_request(), "{error}"),
        }
    }
}

fn part(token: &str, number: usize) -> Value {
    let part = token.split('.').nth(number).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}
