//! The beginning of a login: its parameters, its secrets, and what a push is answered with.

use std::collections::HashSet;
use std::time::Duration;

use auth0_sdk_authentication::authorize::{ResponseMode, ResponseType};
use auth0_sdk_authentication::{AuthenticationClient, Callback, DpopKey, Transaction};
use auth0_sdk_core::{ClientAuthentication, Error};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::app::{App, BACK, parameter, parameters};
use crate::double::{Double, json};
use crate::tenant::EMAIL;

#[tokio::test]
async fn what_does_not_go_together_does_not_begin() {
    let app = App::new().await;
    let auth0 = app.client();
    let request = || auth0.authorize().redirect_uri(BACK);
    let hybrid = || request().response_type(ResponseType::CodeIdToken);
    for (wrong, named) in [
        (request().parameter("state", "mine"), "`state`"),
        (request().parameter("redirect_uri", BACK), "`redirect_uri`"),
        (hybrid().response_mode(ResponseMode::Query), "FormPost"),
        (request().max_age(Duration::ZERO), "`openid`"),
        (
            request().authorization_details(&json!({"type": "one"})),
            "`authorization_details`",
        ),
        (
            request().parameter("authorization_details", r#"{"type":"one"}"#),
            "`authorization_details`",
        ),
        (request().claims(&json!(["email"])), "`claims`"),
        (request().parameter("claims", "[]"), "`claims`"),
    ] {
        let check = |error: Error| {
            assert!(
                error.is_invalid_request() && error.to_string().contains(named),
                "{error}"
            );
        };
        check(wrong.clone().begin().unwrap_err());
        check(wrong.push().await.unwrap_err());
    }
    assert!(app.tenant.requests().is_empty(), "something was sent");
}

#[tokio::test]
async fn every_login_has_secrets_of_its_own_and_shows_none() {
    let auth0 = AuthenticationClient::builder()
        .domain("tenant.example")
        .client_id("app")
        .build()
        .unwrap();
    let mut seen = HashSet::new();
    for _ in 0..100 {
        let request = auth0.authorize().scope("openid").login_hint(EMAIL);
        let login = request.return_to("/private").begin().unwrap();
        let kept = json!(login.transaction);
        let shown = format!("{login:?} {:?}", login.transaction);
        for name in ["state", "nonce", "code_verifier"] {
            let secret = kept[name].as_str().unwrap();
            // 256 bits in base64url.
            assert_eq!(URL_SAFE_NO_PAD.decode(secret).unwrap().len(), 32);
            assert!(!shown.contains(secret), "{name}");
            assert!(seen.insert(secret.to_owned()), "{name} was there before");
        }
        assert!(!shown.contains("/private") && !shown.contains(EMAIL));
        assert_eq!(
            parameter(&login.url, "state").as_deref(),
            kept["state"].as_str()
        );
    }
    let callback = Callback::from_query("state=s3cret&code=c0de").unwrap();
    let shown = format!("{callback:?} {:?}", auth0.authorize().login_hint(EMAIL));
    assert!(!shown.contains("s3cret") && !shown.contains("c0de") && !shown.contains(EMAIL));
    let login = auth0.authorize().begin().unwrap();
    let shown = format!("{:?}", auth0.complete(login.transaction, callback));
    assert!(
        !shown.contains("s3cret") && !shown.contains("c0de"),
        "{shown}"
    );
}

#[tokio::test]
async fn every_parameter_reaches_the_tenant_by_its_name() {
    let app = App::new().await;
    let auth0 = app.client();
    let login = auth0
        .authorize()
        .redirect_uri(BACK)
        .scope("openid profile")
        .audience("https://orders/")
        .resource("https://orders.example/")
        .organization("acme")
        .organization_name("Acme & Sons")
        .invitation("ticket")
        .connection("google")
        .connection_scope("calendar")
        .prompt("login consent")
        .login_hint(EMAIL)
        .screen_hint("signup")
        .max_age(Duration::from_secs(7))
        .acr_values("mfa")
        .ui_locales("de en")
        .claims_locales("en fr")
        .claims(&json!({"id_token": {"email": null}}))
        .session_transfer_token("stt")
        .display("popup")
        .id_token_hint("ey..")
        .response_mode(ResponseMode::Query)
        .authorization_details(&json!([{"type": "one"}]))
        .parameter("ext-colour", "blue & green")
        .begin()
        .unwrap();
    let random = ["state", "nonce", "code_challenge"];
    let mut found = parameters(&login.url);
    found.retain(|(name, _)| !random.contains(&name.as_str()));
    found.sort();
    let mut expected = [
        ("client_id", auth0.client_id()),
        ("response_type", "code"),
        ("response_mode", "query"),
        ("redirect_uri", BACK),
        ("scope", "openid profile"),
        ("audience", "https://orders/"),
        ("resource", "https://orders.example/"),
        ("organization", "acme"),
        ("organization_name", "Acme & Sons"),
        ("invitation", "ticket"),
        ("connection", "google"),
        ("connection_scope", "calendar"),
        ("prompt", "login consent"),
        ("login_hint", EMAIL),
        ("screen_hint", "signup"),
        ("max_age", "7"),
        ("acr_values", "mfa"),
        ("ui_locales", "de en"),
        ("claims_locales", "en fr"),
        ("claims", r#"{"id_token":{"email":null}}"#),
        ("session_transfer_token", "stt"),
        ("display", "popup"),
        ("id_token_hint", "ey.."),
        ("authorization_details", r#"[{"type":"one"}]"#),
        ("ext-colour", "blue & green"),
        ("code_challenge_method", "S256"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()));
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn a_proof_key_is_named_by_its_hash() {
    let auth0 = Double::silent().settings().build().unwrap();
    let login = auth0.authorize().begin().unwrap();
    let kept = json!(login.transaction);
    let verifier = kept["code_verifier"].as_str().unwrap();
    let hash = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier));
    assert_eq!(parameter(&login.url, "code_challenge"), Some(hash));
    // Without `openid` no ID token comes, and none is expected.
    assert_eq!(
        (&kept["nonce"], parameter(&login.url, "nonce")),
        (&json!(null), None)
    );
}

#[test]
fn a_transaction_is_kept_as_json_and_read_again() {
    let auth0 = Double::silent().settings().build().unwrap();
    let key = DpopKey::generate().unwrap();
    let request = auth0
        .authorize()
        .redirect_uri(BACK)
        .scope("openid")
        .response_type(ResponseType::CodeIdToken)
        .organization("org_1")
        .max_age(Duration::from_secs(5))
        .lifetime(Duration::from_secs(60))
        .dpop(key)
        .return_to("/orders");
    for request in [request, auth0.authorize()] {
        let kept = serde_json::to_string(&request.begin().unwrap().transaction).unwrap();
        let again: Transaction = serde_json::from_str(&kept).unwrap();
        assert_eq!(serde_json::to_string(&again).unwrap(), kept);
    }
    assert!(serde_json::from_str::<Transaction>(r#"{"state":"s"}"#).is_err());
}

#[tokio::test]
async fn an_answer_to_a_push_that_is_none_is_refused() {
    for (status, body) in [
        (201, "<html>"),
        (201, "{}"),
        (201, r#"{"expires_in":60}"#),
        (201, r#"{"request_uri":"urn:x"}"#),
        (201, r#"{"request_uri":"","expires_in":60}"#),
        (201, r#"{"request_uri":7,"expires_in":60}"#),
        (201, r#"{"request_uri":"urn:x","expires_in":"soon"}"#),
        (201, r#"{"request_uri":"urn:x","expires_in":-1}"#),
        (201, r#"{"request_uri":"urn:x","expires_in":1e300}"#),
        (
            201,
            r#"{"request_uri":"urn:x","expires_in":60,"error":"invalid_request"}"#,
        ),
        (200, r#"{"error":"invalid_request"}"#),
    ] {
        let server = Double::answering(status, body);
        let auth0 = server.settings().build().unwrap();
        let error = auth0.authorize().push().await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
        assert_eq!(error.operation(), Some("pushAuthorizationRequest"));
    }
    let server = Double::answering(201, r#"{"request_uri":"urn:x y","expires_in":60}"#);
    let auth0 = server.settings().client_secret("shh").build().unwrap();
    let login = auth0.authorize().scope("openid").push().await.unwrap();
    let expected = "https://tenant.example/authorize?client_id=app&request_uri=urn%3Ax+y";
    assert_eq!(login.url.as_str(), expected);
    let asked = server.only();
    assert_eq!(asked.url, "https://tenant.example/oauth/par");
    let names: Vec<_> = asked.form().into_iter().map(|(name, _)| name).collect();
    let expected = [
        "client_id",
        "scope",
        "response_type",
        "state",
        "nonce",
        "code_challenge",
        "code_challenge_method",
        "client_secret",
    ];
    assert_eq!(names, expected);
}

#[tokio::test]
async fn a_client_with_a_certificate_pushes_to_the_address_for_it() {
    let address = "https://mtls.tenant.example/oauth/par";
    let metadata = json!({
        "issuer": "https://tenant.example/",
        "mtls_endpoint_aliases": {"pushed_authorization_request_endpoint": address},
    });
    let pushed = r#"{"request_uri":"urn:x","expires_in":60}"#;
    let server = Double::answering(200, metadata).and(json(201, pushed));
    let auth0 = server
        .settings()
        .client_authentication(ClientAuthentication::certificate_of_http_client())
        .build()
        .unwrap();
    let login = auth0.authorize().push().await.unwrap();
    assert_eq!(server.asked().last().unwrap().url, address);
    // The browser has no certificate, and goes where everybody goes.
    assert_eq!(login.url.host_str(), Some("tenant.example"));
}

#[tokio::test]
async fn a_push_proves_the_key_that_the_code_is_bound_to() {
    let pushed = r#"{"request_uri":"urn:x","expires_in":60}"#;
    let server = Double::answering(201, pushed);
    let auth0 = server.settings().build().unwrap();
    let key = DpopKey::generate().unwrap();
    let request = auth0.authorize().dpop(key.clone());
    request.push().await.unwrap();
    let asked = server.only();
    let proof = asked.header("dpop").unwrap();
    let claims = URL_SAFE_NO_PAD.decode(proof.split('.').nth(1).unwrap());
    let claims: Value = serde_json::from_slice(&claims.unwrap()).unwrap();
    assert_eq!(claims["htu"], asked.url);
    let named = ("dpop_jkt".to_owned(), key.thumbprint());
    assert!(asked.form().contains(&named));
}
