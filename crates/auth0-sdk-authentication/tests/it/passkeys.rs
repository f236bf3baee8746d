//! Passkeys, which the emulator does not have: what is sent, and what is made of the answer.

use auth0_sdk_authentication::passkeys::PasskeyUser;
use serde_json::{Value, json};

use crate::double::{Double, json as answer};

fn sent(double: &Double) -> Value {
    serde_json::from_str(&double.asked().pop().unwrap().body).unwrap()
}

#[tokio::test]
async fn a_challenge_is_asked_for_and_redeemed() {
    let options = json!({"challenge": "abc", "rpId": "login.example.com"});
    let challenge = json!({"auth_session": "the-session", "authn_params_public_key": options});
    let tokens = json!({"access_token": "t", "token_type": "Bearer", "expires_in": 60});
    let double = Double::new([
        answer(200, &challenge),
        answer(200, &challenge),
        answer(200, tokens),
    ]);
    let auth0 = double.client();

    let user = PasskeyUser::new().email("ada@example.com").name("Ada");
    assert!(!format!("{user:?}").contains("Ada"));
    let register = auth0
        .passkeys()
        .register(user)
        .realm("users")
        .organization("org_1");
    let register = register.user_metadata([("plan".to_owned(), "silver".into())]);
    let made = register.await.unwrap();
    assert_eq!(made.authn_params_public_key["challenge"], "abc");
    assert_eq!(double.asked()[0].line(), "POST /passkey/register");
    assert_eq!(
        sent(&double),
        json!({
            "client_id": "app", "client_secret": "the-secret", "realm": "users",
            "organization": "org_1", "user_metadata": {"plan": "silver"},
            "user_profile": {"email": "ada@example.com", "name": "Ada"},
        })
    );

    let challenge = auth0.passkeys().challenge().realm("users").await.unwrap();
    assert_eq!(double.asked()[1].line(), "POST /passkey/challenge");
    assert!(!format!("{challenge:?}").contains("the-session"));
    let signed = json!({"id": "key", "type": "public-key", "response": {"signature": "s"}});
    let login = auth0.tokens().passkey(&challenge.auth_session, &signed);
    login.await.unwrap();
    let body = sent(&double);
    assert_eq!(body["auth_session"], "the-session");
    assert_eq!(body["authn_response"], signed);
    assert_eq!(
        body["grant_type"],
        "urn:okta:params:oauth:grant-type:webauthn"
    );
}
