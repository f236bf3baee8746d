//! What each grant sends, member by member.

use auth0_sdk_authentication::AuthenticationClient;
use auth0_sdk_authentication::tokens::{TokenRequest, Tokens};
use auth0_sdk_core::ClientAuthentication;
use serde_json::{Value, json};

use crate::double::Double;

const ANSWER: &str = r#"{"access_token":"at","token_type":"Bearer","expires_in":60}"#;

async fn sent<G: Send + 'static>(
    ask: impl FnOnce(Tokens<'_>) -> TokenRequest<G>,
) -> Vec<(String, String)> {
    let server = Double::answering(200, ANSWER);
    let auth0 = server.settings().build().unwrap();
    let tokens = ask(auth0.tokens()).await.unwrap();
    assert_eq!(tokens.access_token.expose(), "at");
    let asked = server.only();
    assert_eq!(
        (asked.method.as_str(), asked.url.as_str()),
        ("POST", "https://tenant.example/oauth/token")
    );
    assert_eq!(asked.header("authorization"), None);
    asked.form()
}

fn form(grant_type: &str, rest: &[(&str, &str)]) -> Vec<(String, String)> {
    let grant = [("grant_type", grant_type)];
    let id = [("client_id", "app")];
    let all = grant.iter().chain(rest).chain(&id);
    all.map(|(name, value)| (name.to_string(), value.to_string()))
        .collect()
}

macro_rules! assert_sent {
    ($tokens:ident => $request:expr, $grant:expr, [$(($name:expr, $value:expr)),* $(,)?]) => {
        assert_eq!(sent(|$tokens| $request).await, form($grant, &[$(($name, $value)),*]));
    };
}

#[tokio::test]
async fn grants_of_the_standards() {
    assert_sent!(
        tokens => tokens.authorization_code("c").redirect_uri("https://app/cb").code_verifier("v"),
        "authorization_code",
        [("code", "c"), ("redirect_uri", "https://app/cb"), ("code_verifier", "v")]
    );
    assert_sent!(
        tokens => tokens.client_credentials("https://api/").organization("org_1").parameter("x", "1"),
        "client_credentials",
        [("audience", "https://api/"), ("organization", "org_1"), ("x", "1")]
    );
    assert_sent!(
        tokens => tokens.password("ada", "pass").scope("openid a").audience("https://api/"),
        "password",
        [("username", "ada"), ("password", "pass"), ("scope", "openid a"), ("audience", "https://api/")]
    );
    assert_sent!(
        tokens => tokens.refresh("rt").resource("https://api/x"),
        "refresh_token",
        [("refresh_token", "rt"), ("resource", "https://api/x")]
    );
    assert_sent!(
        tokens => tokens.device_code("d"),
        "urn:ietf:params:oauth:grant-type:device_code",
        [("device_code", "d")]
    );
    assert_sent!(
        tokens => tokens.backchannel("r"),
        "urn:openid:params:grant-type:ciba",
        [("auth_req_id", "r")]
    );
    assert_sent!(
        tokens => tokens.jwt_bearer("j"),
        "urn:ietf:params:oauth:grant-type:jwt-bearer",
        [("assertion", "j")]
    );
    assert_sent!(tokens => tokens.grant("urn:x").parameter("a", "b"), "urn:x", [("a", "b")]);
}

#[tokio::test]
async fn grants_of_auth0() {
    assert_sent!(
        tokens => tokens.password("ada", "pass").realm("staff"),
        "http://auth0.com/oauth/grant-type/password-realm",
        [("username", "ada"), ("password", "pass"), ("realm", "staff")]
    );
    let passwordless = "http://auth0.com/oauth/grant-type/passwordless/otp";
    assert_sent!(
        tokens => tokens.passwordless_email("ada@x", "1"),
        passwordless,
        [("realm", "email"), ("username", "ada@x"), ("otp", "1")]
    );
    assert_sent!(
        tokens => tokens.passwordless_sms("+1", "2"),
        passwordless,
        [("realm", "sms"), ("username", "+1"), ("otp", "2")]
    );
    assert_sent!(
        tokens => tokens.mfa_otp("m", "3"),
        "http://auth0.com/oauth/grant-type/mfa-otp",
        [("mfa_token", "m"), ("otp", "3")]
    );
    assert_sent!(
        tokens => tokens.mfa_oob("m", "o").binding_code("4"),
        "http://auth0.com/oauth/grant-type/mfa-oob",
        [("mfa_token", "m"), ("oob_code", "o"), ("binding_code", "4")]
    );
    assert_sent!(
        tokens => tokens.mfa_recovery_code("m", "R"),
        "http://auth0.com/oauth/grant-type/mfa-recovery-code",
        [("mfa_token", "m"), ("recovery_code", "R")]
    );
}

#[tokio::test]
async fn exchanges() {
    let exchange = "urn:ietf:params:oauth:grant-type:token-exchange";
    let access = "urn:ietf:params:oauth:token-type:access_token";
    assert_sent!(
        tokens => tokens.exchange("s", "urn:mine").actor_token("a", "urn:agent").scope("x"),
        exchange,
        [("subject_token", "s"), ("subject_token_type", "urn:mine"), ("actor_token", "a"),
            ("actor_token_type", "urn:agent"), ("scope", "x")]
    );
    let apple = "http://auth0.com/oauth/token-type/apple-authz-code";
    assert_sent!(
        tokens => tokens.exchange("s", apple).user_profile(&json!({"name": {"firstName": "Ada"}})),
        exchange,
        [("subject_token", "s"), ("subject_token_type", apple),
            ("user_profile", r#"{"name":{"firstName":"Ada"}}"#)]
    );
    assert_sent!(
        tokens => tokens.on_behalf_of("at", "https://other/"),
        exchange,
        [("subject_token", "at"), ("subject_token_type", access), ("requested_token_type", access),
            ("audience", "https://other/")]
    );
    let vault =
        "urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token";
    let wanted = "http://auth0.com/oauth/token-type/federated-connection-access-token";
    assert_sent!(
        tokens => tokens.federated_connection("google", "rt").login_hint("ada@x"),
        vault,
        [("connection", "google"), ("subject_token", "rt"),
            ("subject_token_type", "urn:ietf:params:oauth:token-type:refresh_token"),
            ("requested_token_type", wanted), ("login_hint", "ada@x")]
    );
    assert_sent!(
        tokens => tokens.federated_connection_for_access_token("google", "at"),
        vault,
        [("connection", "google"), ("subject_token", "at"), ("subject_token_type", access),
            ("requested_token_type", wanted)]
    );
}

#[tokio::test]
async fn a_passkey_goes_as_json() {
    let server = Double::answering(200, ANSWER);
    let auth0 = server.settings().build().unwrap();
    let credential = json!({"id": "k", "response": {"signature": "s"}});
    auth0
        .tokens()
        .passkey("session", &credential)
        .await
        .unwrap();
    let asked = server.only();
    assert_eq!(asked.header("content-type"), Some("application/json"));
    let body: Value = serde_json::from_str(&asked.body).unwrap();
    let expected = json!({
        "grant_type": "urn:okta:params:oauth:grant-type:webauthn", "auth_session": "session",
        "authn_response": credential, "client_id": "app",
    });
    assert_eq!(body, expected);
}

#[tokio::test]
async fn the_address_of_the_user_goes_in_a_header() {
    let server = Double::answering(200, ANSWER);
    let auth0 = server.settings().client_secret("s").build().unwrap();
    let address = "2001:db8::7".parse().unwrap();
    let login = auth0
        .tokens()
        .password("ada", "pass")
        .forwarded_for(address);
    login.await.unwrap();
    assert_eq!(
        server.only().header("auth0-forwarded-for"),
        Some("2001:db8::7")
    );
}

#[tokio::test]
async fn a_token_is_revoked() {
    let server = Double::answering(200, "");
    let auth0 = server.settings().client_secret("s").build().unwrap();
    auth0.tokens().revoke("rt").await.unwrap();
    let asked = server.only();
    assert_eq!(asked.url, "https://tenant.example/oauth/revoke");
    let form: Vec<_> = asked.form();
    let names: Vec<_> = form.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["token", "client_id", "client_secret"]);
}

/// What a client sends to prove itself: the header, and the names in the form.
async fn proof(authentication: ClientAuthentication) -> (Option<String>, Vec<String>) {
    let server = Double::answering(200, ANSWER);
    let settings = server.settings().client_authentication(authentication);
    let auth0: AuthenticationClient = settings.build().unwrap();
    auth0.tokens().refresh("rt").await.unwrap();
    let asked = server.only();
    let names = asked.form().into_iter().map(|(name, _)| name).skip(2);
    (
        asked.header("authorization").map(str::to_owned),
        names.collect(),
    )
}

#[tokio::test]
async fn clients_prove_themselves_in_each_way() {
    let (header, names) = proof(ClientAuthentication::none()).await;
    assert_eq!((header, names), (None, vec!["client_id".to_owned()]));
    let (header, names) = proof(ClientAuthentication::secret_post("s")).await;
    assert_eq!(header, None);
    assert_eq!(names, ["client_id", "client_secret"]);
    let (header, names) = proof(ClientAuthentication::secret_basic("s:%")).await;
    // `app:s%3A%25`, each part encoded as in a form first.
    assert_eq!(header.as_deref(), Some("Basic YXBwOnMlM0ElMjU="));
    assert_eq!(names, ["client_id"]);
}
