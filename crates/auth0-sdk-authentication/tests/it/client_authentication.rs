//! Clients that prove themselves by what they sign or by a certificate, at a tenant that checks
//! it.

use std::collections::HashSet;
use std::time::Duration;

use auth0_emulator::Emulator;
use auth0_sdk_authentication::AuthenticationClient;
use auth0_sdk_core::{
    Backoff, ClientAuthentication, ClientCertificate, OAuthErrorCode, PrivateKey,
};
use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::KeyPair as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::{Certificate, Client};
use serde_json::{Value, json};

use crate::double::{Double, json};

const API: &str = "https://orders/";

pub(crate) struct Key {
    pub(crate) private: PrivateKey,
    /// In PEM.
    pub(crate) public: String,
}

pub(crate) fn key() -> Key {
    let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let private: Pkcs8V1Der<'_> = pair.as_der().unwrap();
    let public: PublicKeyX509Der<'_> = pair.public_key().as_der().unwrap();
    let public = STANDARD.encode(public.as_ref());
    Key {
        private: PrivateKey::from_der(private.as_ref()).unwrap(),
        public: format!("-----BEGIN PUBLIC KEY-----\n{public}\n-----END PUBLIC KEY-----\n"),
    }
}

/// A client of HTTP that trusts the emulator.
fn connected(emulator: &Emulator) -> Client {
    let mut builder = Client::builder();
    if let Some(certificate) = emulator.certificate() {
        let trusted = Certificate::from_pem(certificate.as_bytes()).unwrap();
        builder = builder.tls_certs_only([trusted]);
    }
    builder.build().unwrap()
}

async fn manage(emulator: &Emulator, path: &str, body: Value) -> Value {
    let scopes = "create:clients create:client_grants";
    let request = connected(emulator)
        .post(format!("{}/api/v2{path}", emulator.url()))
        .bearer_auth(emulator.mint().scope(scopes).token())
        .json(&body);
    let answer = request.send().await.unwrap().error_for_status().unwrap();
    answer.json().await.unwrap()
}

/// An application that proves itself in one way; gives its id.
async fn application(emulator: &Emulator, method: &str, credential: Value) -> String {
    let body = json!({
        "name": "service", "app_type": "non_interactive",
        "client_authentication_methods": {method: {"credentials": [credential]}},
    });
    let made = manage(emulator, "/clients", body).await;
    let id = made["client_id"].as_str().unwrap().to_owned();
    let grant = json!({"client_id": id, "audience": API, "scope": ["read:orders"]});
    manage(emulator, "/client-grants", grant).await;
    id
}

#[tokio::test]
async fn an_assertion_lets_the_application_in_each_time() {
    let emulator = Emulator::builder().api(API, ["read:orders"]);
    let emulator = emulator.start().await.unwrap();
    let key = key();
    let credential = json!({"credential_type": "public_key", "name": "key", "pem": key.public});
    let id = application(&emulator, "private_key_jwt", credential).await;
    let auth0 = AuthenticationClient::builder()
        .base_url(emulator.url())
        .client_id(id)
        .private_key_jwt(key.private)
        .build()
        .unwrap();
    for _ in 0..2 {
        auth0.tokens().client_credentials(API).await.unwrap();
    }
    // Also to the other endpoint that asks for a proof.
    auth0.tokens().revoke("nobody's").await.unwrap();
}

#[tokio::test]
async fn each_attempt_has_an_assertion_of_its_own() {
    let server = Double::answering(429, "{}")
        .and(json(429, "{}"))
        .and(json(200, r#"{"access_token":"a","token_type":"Bearer"}"#));
    let auth0 = server
        .settings()
        .private_key_jwt(key().private)
        .backoff(Backoff::new(Duration::ZERO, Duration::ZERO))
        .build()
        .unwrap();
    auth0.tokens().client_credentials(API).await.unwrap();
    let asked = server.asked();
    let assertions = asked.iter().flat_map(|asked| {
        let form = asked.form().into_iter();
        form.filter(|(name, _)| name == "client_assertion")
    });
    assert_eq!(assertions.collect::<HashSet<_>>().len(), 3);
}

#[tokio::test]
async fn assertions_follow_the_clock_of_the_server() {
    let date = "Tue, 01 Jan 2030 00:00:00 GMT";
    let server = Double::silent()
        .and(json(401, r#"{"error":"invalid_client"}"#).with("date", date))
        .and(json(200, r#"{"access_token":"a","token_type":"Bearer"}"#));
    let auth0 = server
        .settings()
        .private_key_jwt(key().private)
        .build()
        .unwrap();
    auth0.tokens().client_credentials(API).await.unwrap();
    let form = server.asked()[1].form();
    let (_, assertion) = form
        .iter()
        .find(|(name, _)| name == "client_assertion")
        .unwrap();
    let claims = assertion.split('.').nth(1).unwrap();
    let claims = base64::engine::general_purpose::URL_SAFE_NO_PAD
        .decode(claims)
        .unwrap();
    let claims: Value = serde_json::from_slice(&claims).unwrap();
    // Give or take the seconds that this test takes.
    assert!((1_893_456_000..1_893_456_060).contains(&claims["iat"].as_i64().unwrap()));
}

/// A wrong password would count twice, and a code that is shown twice is taken for stolen.
#[tokio::test]
async fn what_is_no_refusal_of_the_assertion_is_not_asked_again() {
    let date = "Tue, 01 Jan 2030 00:00:00 GMT";
    for code in ["invalid_grant", "access_denied", "mfa_required"] {
        let refusal = json(403, format!(r#"{{"error":"{code}"}}"#));
        let server = Double::new([refusal.with("date", date)]);
        let settings = server.settings().private_key_jwt(key().private);
        let auth0 = settings.build().unwrap();
        let error = auth0.tokens().authorization_code("c").await.unwrap_err();
        assert_eq!(error.error_code(), Some(code));
        assert_eq!(server.asked().len(), 1, "{code}");
    }
}

#[tokio::test]
async fn a_certificate_lets_the_application_in_where_the_tenant_says() {
    let emulator = Emulator::builder().tls().api(API, ["read:orders"]);
    let emulator = emulator.start().await.unwrap();
    let pair = rcgen::KeyPair::generate().unwrap();
    let params = rcgen::CertificateParams::new(Vec::<String>::new()).unwrap();
    let pem = params.self_signed(&pair).unwrap().pem();
    let credential = json!({"credential_type": "x509_cert", "name": "own", "pem": pem});
    let id = application(&emulator, "self_signed_tls_client_auth", credential).await;
    let trusted = emulator.certificate().unwrap().to_owned();
    let client = |authentication| {
        AuthenticationClient::builder()
            .base_url(emulator.url())
            .client_id(&id)
            .client_authentication(authentication)
            .root_certificates(trusted.as_str())
            .build()
            .unwrap()
    };
    let certificate = ClientCertificate::from_pem(&pem, pair.serialize_pem());
    let auth0 = client(ClientAuthentication::certificate(certificate.unwrap()));
    let tokens = auth0.tokens().client_credentials(API).await.unwrap();
    assert_eq!(tokens.scope.as_deref(), Some("read:orders"));

    let stranger = client(ClientAuthentication::none());
    let error = stranger.tokens().client_credentials(API).await.unwrap_err();
    assert_eq!(
        error.oauth_error_code(),
        Some(OAuthErrorCode::InvalidClient),
        "{error}"
    );
}

#[tokio::test]
async fn requests_with_a_certificate_go_to_the_addresses_for_them() {
    let metadata = json!({
        "issuer": "https://tenant.example/",
        "mtls_endpoint_aliases": {"token_endpoint": "https://mtls.tenant.example/oauth/token"},
    });
    let server = Double::answering(200, metadata)
        .and(json(200, r#"{"access_token":"a","token_type":"Bearer"}"#));
    let auth0 = server
        .settings()
        .client_authentication(ClientAuthentication::certificate_of_http_client())
        .build()
        .unwrap();
    auth0.tokens().client_credentials(API).await.unwrap();
    let asked: Vec<_> = server.asked().into_iter().map(|asked| asked.url).collect();
    let [_, token] = asked.as_slice() else {
        panic!("{asked:?}");
    };
    assert_eq!(token, "https://mtls.tenant.example/oauth/token");
}
