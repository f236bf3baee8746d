//! Which names hold a secret.

use super::is_secret;
use crate::model::Shape;

#[test]
fn secrets_are_known_by_the_last_word_and_only_where_text_can_be() {
    let secret = |name: &str, shape: &Shape| is_secret("Client", name, shape);
    for name in [
        "client_secret",
        "password",
        "refreshToken",
        "api_key",
        "signing_key",
        "skey",
        "server_key",
        "id_token_hint",
        "masterkey",
        "smtp_pass",
        "p12",
        "link_with",
        "sumoSourceAddress",
    ] {
        assert!(secret(name, &Shape::String), "{name}");
        assert!(!secret(name, &Shape::Boolean), "{name}");
    }
    for name in [
        "secret_type",
        "token_lifetime",
        "password_policy",
        "key_id",
        "public_key",
        "site_key",
        "login_hint",
        "value",
        "url",
        "code",
        "name",
    ] {
        assert!(!secret(name, &Shape::String), "{name}");
    }
}

#[test]
fn what_a_name_leaves_open_the_type_around_it_tells() {
    for (type_name, wire) in [
        ("FlowsVaultConnectionHttpApiKeySetup", "value"),
        ("HttpCustomHeader", "value"),
        ("FlowsVaultConnectioSetupOauthCode", "code"),
        ("FlowsVaultConnectioSetupWebhook", "url"),
    ] {
        assert!(is_secret(type_name, wire, &Shape::String), "{type_name}");
    }
    // The code is text or a number, and so a type with a name.
    let code = Shape::Named("FlowActionOtpVerifyCodeParamsCode".into());
    assert!(is_secret("FlowActionOtpVerifyCodeParams", "code", &code));
    assert!(!is_secret("Action", "code", &Shape::String));
}
