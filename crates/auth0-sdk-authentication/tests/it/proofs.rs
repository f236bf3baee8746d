//! What goes where by the way in which a client proves itself, without a tenant.

use auth0_sdk_authentication::AuthenticationClient;
use auth0_sdk_authentication::mfa::ChallengeType;
use auth0_sdk_core::{ClientAuthentication, Error};
use serde_json::{Value, json};

use crate::double::{Asked, Double, json};

const MTLS: &str = "https://mtls.tenant.example";
const CHALLENGE: &str = r#"{"challenge_type":"otp"}"#;
const ASSOCIATION: &str = r#"{"authenticator_type":"otp","secret":"s","barcode_uri":"otpauth:x"}"#;

/// A client with a certificate at a tenant that has these addresses for it.
fn with_certificate(server: &Double) -> AuthenticationClient {
    server
        .settings()
        .client_authentication(ClientAuthentication::certificate_of_http_client())
        .build()
        .unwrap()
}

fn tenant(aliases: &[(&str, &str)]) -> Double {
    let aliases = aliases.iter().map(|(name, path)| {
        let address = Value::from(format!("{MTLS}{path}"));
        ((*name).to_owned(), address)
    });
    let aliases: serde_json::Map<_, _> = aliases.collect();
    let metadata = json!({"issuer": "https://tenant.example/", "mtls_endpoint_aliases": aliases});
    Double::answering(200, metadata)
}

#[tokio::test]
async fn a_certificate_is_shown_for_challenges_and_for_users() {
    let server = tenant(&[("mfa_challenge_endpoint", "/mfa/challenge")]).and(json(200, CHALLENGE));
    let auth0 = with_certificate(&server);
    let challenge = auth0.mfa().challenge("mt").await.unwrap();
    assert_eq!(challenge.challenge_type, ChallengeType::Otp);
    let url = &server.asked()[1].url;
    assert_eq!(*url, format!("{MTLS}/mfa/challenge"));

    let user = json(200, r#"{"sub":"auth0|1"}"#);
    let server = tenant(&[("userinfo_endpoint", "/userinfo")]).and(user.clone());
    with_certificate(&server).userinfo("at").await.unwrap();
    assert_eq!(server.asked()[1].url, format!("{MTLS}/userinfo"));
    // There the token says enough, so that the ordinary address serves as well.
    let server = tenant(&[]).and(user);
    with_certificate(&server).userinfo("at").await.unwrap();
    assert_eq!(server.asked()[1].url, "https://tenant.example/userinfo");
}

/// At the ordinary address the tenant would see a client that proves nothing.
#[tokio::test]
async fn a_certificate_is_not_taken_where_nobody_asks_for_it() {
    let refused = |error: Error, word: &str| {
        assert!(error.is_configuration(), "{error}");
        assert!(error.to_string().contains(word), "{error}");
    };
    let server = tenant(&[("revocation_endpoint", "/oauth/revoke")]);
    let auth0 = with_certificate(&server);
    let error = auth0.tokens().refresh("rt").await.unwrap_err();
    refused(error, "`token_endpoint`");
    let error = auth0.device().authorize().await.unwrap_err();
    refused(error, "`device_authorization_endpoint`");
    let error = auth0.mfa().challenge("mt").await.unwrap_err();
    refused(error, "`mfa_challenge_endpoint`");
    // Only the description was asked for, and once.
    assert_eq!(
        server.only().line(),
        "GET /.well-known/openid-configuration"
    );

    let server = Double::silent();
    let auth0 = with_certificate(&server);
    let start = auth0.passwordless().email_code("ada@example.com");
    refused(start.await.unwrap_err(), "`/passwordless/start`");
    let error = auth0.mfa().associate_otp("mt").await.unwrap_err();
    refused(error, "`/mfa/associate`");
    assert!(server.asked().is_empty());
}

async fn by_secret_basic(answer: &str) -> (AuthenticationClient, Double) {
    let server = Double::answering(200, answer);
    let authentication = ClientAuthentication::secret_basic("the-secret");
    let settings = server.settings().client_authentication(authentication);
    (settings.build().unwrap(), server)
}

fn body(asked: &Asked) -> Value {
    serde_json::from_str(&asked.body).unwrap()
}

#[tokio::test]
async fn a_secret_stands_in_the_body_where_that_is_json() {
    let (auth0, server) = by_secret_basic(CHALLENGE).await;
    auth0.mfa().challenge("mt").await.unwrap();
    let asked = server.only();
    assert_eq!(asked.header("authorization"), None);
    let sent = body(&asked);
    assert_eq!(sent["client_id"], "app");
    assert_eq!(sent["client_secret"], "the-secret");

    // The token of the user stays in the header.
    let (auth0, server) = by_secret_basic(ASSOCIATION).await;
    auth0.mfa().associate_otp("mt").await.unwrap();
    let asked = server.only();
    assert_eq!(asked.header("authorization"), Some("Bearer mt"));
    let sent = body(&asked);
    assert_eq!(sent["client_id"], "app");
    assert_eq!(sent["client_secret"], "the-secret");
}

#[tokio::test]
async fn a_public_client_only_says_its_name_where_it_adds_a_factor() {
    let server = Double::answering(200, ASSOCIATION);
    let auth0 = server.settings().build().unwrap();
    auth0.mfa().associate_otp("mt").await.unwrap();
    let sent = body(&server.only());
    assert_eq!(sent["client_id"], "app");
    assert!(sent.get("client_secret").is_none());
}
