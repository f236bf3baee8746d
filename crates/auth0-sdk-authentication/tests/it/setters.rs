//! What else a request can be told: any other parameter, the organization, the address of the
//! user, and what follows of it for the answer.

use auth0_sdk_authentication::SubjectIdentifier;
use auth0_sdk_authentication::authorize::ResponseType;
use auth0_sdk_authentication::{AuthenticationClient, Callback};
use auth0_sdk_core::{BoxFuture, Result};
use auth0_sdk_jose::{Algorithm, Rejection};
use serde_json::{Value, json};

use crate::double::{Double, json as answer};
use crate::issuer::{Issuer, Signed, now};

/// The members of what was sent, be it JSON or a form.
fn members(double: &Double) -> Value {
    let asked = double.asked().pop().unwrap();
    serde_json::from_str(&asked.body).unwrap_or_else(|_| {
        asked
            .form()
            .into_iter()
            .map(|(n, v)| (n, Value::String(v)))
            .collect()
    })
}

type Ask = fn(&AuthenticationClient) -> BoxFuture<Result<()>>;

macro_rules! asks {
    ($auth0:ident: $($line:literal => $request:expr),* $(,)?) => {
        [$(($line, (|$auth0| {
            let request = $request.parameter("ext-colour", "blue & green");
            Box::pin(async move { request.await.map(drop) })
        }) as Ask)),*]
    };
}

#[tokio::test]
async fn every_request_takes_any_other_parameter() {
    for (line, ask) in asks! {
        auth0:
        "POST /mfa/challenge" => auth0.mfa().challenge_otp("m"),
        "POST /mfa/associate" => auth0.mfa().associate_otp("m"),
        "POST /mfa/associate" => auth0.mfa().associate_push("m"),
        "POST /passkey/register" => auth0.passkeys().register(Default::default()),
        "POST /passkey/challenge" => auth0.passkeys().challenge(),
        "POST /oauth/revoke" => auth0.tokens().revoke("rt"),
        "POST /oauth/global-token-revocation/connection/staff" =>
            auth0.revoke_globally("staff", SubjectIdentifier::iss_sub("https://idp/", "1"), "jwt"),
        "POST /otp/challenge" => auth0.passwordless().challenge_email("users", "ada@x"),
        "POST /passwordless/start" => auth0.passwordless().email_code("ada@x"),
        "POST /oauth/device/code" => auth0.device().authorize(),
        "POST /bc-authorize" => auth0.backchannel().authorize("auth0|1", "hello"),
    } {
        check(line, ask).await;
    }
    #[cfg(feature = "legacy")]
    for (line, ask) in asks! {
        auth0:
        "POST /tokeninfo" => auth0.legacy().token_info("ey"),
        "POST /login/unlink" => auth0.legacy().unlink("at", "google|1"),
        "POST /passwordless/verify" =>
            auth0.legacy().verify_passwordless("email", "ada@x", "1", "https://app/cb"),
    } {
        check(line, ask).await;
    }
}

/// The answer does not matter here: what was sent does.
async fn check(line: &str, ask: Ask) {
    let double = Double::answering(400, r#"{"error":"invalid_request"}"#);
    let error = ask(&double.client()).await.unwrap_err();
    assert!(error.is_bad_request(), "{line}: {error}");
    assert_eq!(double.only().line(), line);
    assert_eq!(members(&double)["ext-colour"], "blue & green", "{line}");
}

#[tokio::test]
async fn a_code_of_a_database_is_asked_for_and_redeemed() {
    let tokens = json!({"access_token": "t", "token_type": "Bearer", "expires_in": 60});
    let double = Double::new([
        answer(200, json!({"auth_session": "the-session"})),
        answer(200, json!({"auth_session": "the-session"})),
        answer(200, tokens),
    ]);
    let auth0 = double.client();
    let passwordless = auth0.passwordless();

    let challenge = passwordless.challenge_email("users", "ada@x");
    challenge.await.unwrap();
    assert_eq!(double.asked()[0].line(), "POST /otp/challenge");
    let proof = ("app", "the-secret");
    assert_eq!(
        members(&double),
        json!({"connection": "users", "email": "ada@x", "client_id": proof.0,
            "client_secret": proof.1})
    );
    let challenge = passwordless.challenge_phone("users", "+1");
    let challenge = challenge.delivery_method("voice").allow_signup();
    let challenge = challenge.await.unwrap();
    assert_eq!(
        members(&double),
        json!({"connection": "users", "phone_number": "+1", "delivery_method": "voice",
            "allow_signup": true, "client_id": proof.0, "client_secret": proof.1})
    );
    assert!(!format!("{challenge:?}").contains("the-session"));

    let login = auth0
        .tokens()
        .passwordless_otp(&challenge.auth_session, "1");
    let login = login.forwarded_for("203.0.113.7".parse().unwrap());
    login.await.unwrap();
    let asked = double.asked().pop().unwrap();
    assert_eq!(asked.line(), "POST /oauth/token");
    assert_eq!(asked.header("auth0-forwarded-for"), Some("203.0.113.7"));
    assert_eq!(
        members(&double),
        json!({"grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp",
            "auth_session": "the-session", "otp": "1", "client_id": proof.0,
            "client_secret": proof.1})
    );
}

#[tokio::test]
async fn a_challenge_without_a_session_is_none() {
    for body in [
        json!({}),
        json!({"auth_session": ""}),
        json!({"auth_session": 1}),
    ] {
        let double = Double::answering(200, &body);
        let asked = double
            .client()
            .passwordless()
            .challenge_email("users", "a@x")
            .await;
        assert!(asked.unwrap_err().is_decode(), "{body}");
    }
}

#[tokio::test]
async fn codes_of_both_kinds_say_whose_address_it_is() {
    let tokens = r#"{"access_token":"t","token_type":"Bearer"}"#;
    let from = "2001:db8::7".parse().unwrap();
    let double = Double::answering(200, tokens);
    let auth0 = double.client();
    let by_mail = auth0.tokens().passwordless_email("ada@x", "1");
    by_mail.forwarded_for(from).await.unwrap();
    let by_phone = auth0.tokens().passwordless_sms("+1", "1");
    by_phone.forwarded_for(from).await.unwrap();
    for asked in double.asked() {
        assert_eq!(asked.header("auth0-forwarded-for"), Some("2001:db8::7"));
    }
}

const DEVICE: &str = r#"{"device_code":"d","user_code":"u","expires_in":60,
    "verification_uri":"https://tenant.example/activate"}"#;
const BACKCHANNEL: &str = r#"{"auth_req_id":"r","expires_in":60}"#;

#[tokio::test]
async fn logins_elsewhere_name_the_organization_and_the_api() {
    let double = Double::new([
        answer(200, DEVICE),
        answer(200, BACKCHANNEL),
        answer(200, json!({"email": "a@x"})),
    ]);
    let auth0 = double.client();
    let device = auth0.device().authorize().organization("org_1");
    device.resource("https://api/").await.unwrap();
    let sent = members(&double);
    assert_eq!(
        (&sent["organization"], &sent["resource"]),
        (&json!("org_1"), &json!("https://api/"))
    );
    let login = auth0.backchannel().authorize("auth0|1", "hello");
    login.organization("org_1").await.unwrap();
    assert_eq!(members(&double)["organization"], "org_1");
    let start = auth0.passwordless().email_code("a@x");
    start.organization("org_1").await.unwrap();
    assert_eq!(members(&double)["organization"], "org_1");
}

/// Each way to name the organization, with an ID token that is for this one.
#[tokio::test(start_paused = true)]
async fn the_id_token_is_held_to_the_organization_that_was_named() {
    let issuer = Issuer::new();
    let claims = json!({"iss": "https://tenant.example/", "sub": "auth0|1", "aud": "app",
        "iat": now(), "exp": now() + 3_600, "org_id": "org_1"});
    let head = json!({"alg": "HS256"});
    let id_token = issuer.sign(&head, &claims.to_string(), Signed::Hs256).await;
    let tokens = json!({"access_token": "t", "token_type": "Bearer", "id_token": id_token});
    let client = |begun: Option<&str>| {
        let begun = begun.map(|begun| answer(200, begun));
        let double = Double::new(begun.into_iter().chain([answer(200, &tokens)]));
        let settings = double.settings().client_secret(issuer.secret.as_str());
        settings
            .id_token_algorithm(Algorithm::Hs256)
            .build()
            .unwrap()
    };
    for (named, right) in [("org_1", true), ("org_2", false)] {
        let by_hand = client(None)
            .tokens()
            .refresh("rt")
            .parameter("organization", named);
        let device = client(Some(DEVICE)).device().authorize();
        let device = device.organization(named).await.unwrap();
        let other = client(Some(BACKCHANNEL));
        let other = other.backchannel().authorize("auth0|1", "hello");
        let other = other.parameter("organization", named).await.unwrap();
        for (way, outcome) in [
            ("by hand", by_hand.await),
            ("device", device.poll().await),
            ("backchannel", other.poll().await),
        ] {
            match outcome {
                Ok(_) => assert!(right, "{way} took {named}"),
                Err(error) => {
                    assert!(!right, "{way}: {error}");
                    let other = Rejection::OrganizationIdMismatch(named.to_owned());
                    assert_eq!(Rejection::of(&error), Some(&other), "{way}: {error}");
                }
            }
        }
    }
}

#[tokio::test]
async fn tokens_of_the_browser_end() {
    let auth0 = Double::silent().settings().build().unwrap();
    let kind = "&token_type=Bearer";
    let mut found = Vec::new();
    for lifetime in ["&expires_in=0", "&expires_in=60", ""] {
        let login = auth0.authorize().response_type(ResponseType::Token);
        let transaction = login.begin().unwrap().transaction;
        let state = transaction.state().expose();
        let form =
            format!("state={state}&iss=https://tenant.example/&access_token=t{kind}{lifetime}");
        let callback = Callback::from_form(form).unwrap();
        let tokens = auth0.complete_implicit(transaction, callback).await;
        found.push(tokens.unwrap().is_expired());
    }
    assert_eq!(found, [true, false, false]);
}

#[tokio::test]
async fn addresses_take_any_other_parameter_and_logouts_leave_out_the_application() {
    let auth0 = Double::silent().settings().build().unwrap();
    let extra = "x-colour=a+%26+b";
    for (url, expected) in [
        (
            auth0.logout().parameter("x-colour", "a & b").url(),
            format!("v2/logout?client_id=app&{extra}"),
        ),
        (
            auth0.oidc_logout().parameter("x-colour", "a & b").url(),
            format!("oidc/logout?client_id=app&{extra}"),
        ),
        (
            auth0.saml_login("app").parameter("x-colour", "a & b").url(),
            format!("samlp/app?{extra}"),
        ),
        (
            auth0
                .ws_federation_login("app")
                .parameter("x-colour", "a & b")
                .url(),
            format!("wsfed/app?wa=wsignin1.0&{extra}"),
        ),
        (
            auth0.logout().without_client_id().url(),
            "v2/logout".to_owned(),
        ),
        (
            auth0
                .logout()
                .return_to("https://app")
                .without_client_id()
                .url(),
            "v2/logout?returnTo=https%3A%2F%2Fapp".to_owned(),
        ),
    ] {
        let expected = format!("https://tenant.example/{expected}");
        assert_eq!(url.unwrap().as_str(), expected);
    }
}
