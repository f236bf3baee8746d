//! Answers that are not as documented: for every endpoint, each of them is an error of a kind
//! that says so, and a right one is none.

use auth0_sdk_authentication::passkeys::PasskeyUser;
use auth0_sdk_authentication::{AuthenticationClient, SubjectIdentifier};
use auth0_sdk_core::{BoxFuture, Error, Result};
use serde_json::{Value, json};

use crate::double::{Double, Scripted, answer};

const PAGE: &str = "<!DOCTYPE html><html><body>Sign in, hush</body></html>";
const METADATA: &str =
    "<?xml version=\"1.0\"?><EntityDescriptor entityID=\"urn:x\"><a/></EntityDescriptor>";

/// What is neither a confirmation nor a text for somebody.
const NO_TEXTS: &[&str] = &[
    "{}",
    "[]",
    "{",
    "{\"a\":",
    r#"{"statusCode":500,"message":"hush"}"#,
    r#"{"code":"hush","description":"hush"}"#,
    r#"{"error":"hush","error":"hush"}"#,
    "\u{feff}{\"error\":\"hush\"}",
    "\u{feff}<html>hush",
    " <body>hush</body>",
    "<!-- hush --><html>",
];

enum Form {
    Json(Value),
    Plain(&'static str),
    Xml,
    /// Nothing is documented but the status.
    Nothing,
    /// Any page for a browser.
    Page,
}

type Call = fn(AuthenticationClient) -> BoxFuture<Result<()>>;

/// Makes a call of an expression, whose answer does not matter.
macro_rules! call {
    ($client:ident => $call:expr) => {
        |$client: AuthenticationClient| Box::pin(async move { $call.await.map(drop) })
    };
}

#[rustfmt::skip]
fn endpoints() -> Vec<(&'static str, Call, Form)> {
    let tokens = || Form::Json(json!({"access_token": "hush", "token_type": "Bearer", "expires_in": 60}));
    let challenge = || Form::Json(json!({"auth_session": "hush", "authn_params_public_key": {"challenge": "abc"}}));
    vec![
        ("exchangeToken", call!(c => c.tokens().client_credentials("x")), tokens()),
        ("revokeToken", call!(c => c.tokens().revoke("x")), Form::Nothing),
        ("requestDeviceCode", call!(c => c.device().authorize()), Form::Json(json!({
            "device_code": "hush", "user_code": "hush", "verification_uri": "https://a/b", "expires_in": 5,
        }))),
        ("startBackChannelLogin", call!(c => c.backchannel().authorize("x", "y")),
            Form::Json(json!({"auth_req_id": "hush", "expires_in": 5}))),
        ("signup", call!(c => c.database().signup("x", "y", "z")), Form::Json(json!({"_id": "1"}))),
        ("changePassword", call!(c => c.database().change_password("x", "y")), Form::Plain("We sent an e-mail.")),
        ("startPasswordless", call!(c => c.passwordless().email_code("x")), Form::Json(json!({"email": "hush"}))),
        ("startPasswordless", call!(c => c.passwordless().sms_code("x")), Form::Json(json!({"phone_number": "hush"}))),
        ("requestMfaChallenge", call!(c => c.mfa().challenge_oob("x")),
            Form::Json(json!({"challenge_type": "oob", "oob_code": "hush"}))),
        ("requestMfaChallenge", call!(c => c.mfa().challenge_otp("x")), Form::Json(json!({"challenge_type": "otp"}))),
        ("associateMfaAuthenticator", call!(c => c.mfa().associate_otp("x")),
            Form::Json(json!({"secret": "hush", "barcode_uri": "hush"}))),
        ("associateMfaAuthenticator", call!(c => c.mfa().associate_sms("x", "y")), Form::Json(json!({"oob_code": "hush"}))),
        ("listMfaAuthenticators", call!(c => c.mfa().authenticators("x")),
            Form::Json(json!([{"id": "hush", "authenticator_type": "otp", "active": true}]))),
        ("deleteMfaAuthenticator", call!(c => c.mfa().delete_authenticator("x", "y")), Form::Nothing),
        ("registerPasskey", call!(c => c.passkeys().register(PasskeyUser::new())), challenge()),
        ("challengePasskey", call!(c => c.passkeys().challenge()), challenge()),
        ("getUserInfo", call!(c => c.userinfo("x")), Form::Json(json!({"sub": "hush"}))),
        ("dynamicApplicationRegistration", call!(c => c.register_client(["x"])), Form::Json(json!({"client_id": "hush"}))),
        ("globalTokenRevocation", call!(c => c.revoke_globally("x", SubjectIdentifier::iss_sub("y", "z"), "t")), Form::Nothing),
        ("getSAMLMetadata", call!(c => c.saml_metadata("x")), Form::Xml),
        ("samlLogout", call!(c => c.saml_logout("x", "<y/>")), Form::Page),
        ("idpInitiatedSSO", call!(c => c.saml_response("x", "y")), Form::Page),
        ("getWsFederationMetadata", call!(c => c.ws_federation_metadata()), Form::Xml),
    ]
}

#[cfg(feature = "legacy")]
#[rustfmt::skip]
fn legacy() -> Vec<(&'static str, Call, Form)> {
    let tokens = || Form::Json(json!({"access_token": "hush", "token_type": "Bearer"}));
    vec![
        ("resourceOwnerLegacy", call!(c => c.legacy().resource_owner("x", "y", "z")), tokens()),
        ("socialWithProviderAccessToken", call!(c => c.legacy().provider_token("x", "y")), tokens()),
        ("getTokenInfo", call!(c => c.legacy().token_info("x")), Form::Json(json!({"user_id": "hush"}))),
        ("getDelegationToken", call!(c => c.legacy().delegation("x")), Form::Json(json!({"id_token": "hush"}))),
        ("impersonateUser", call!(c => c.legacy().impersonate("x", "y", "z")), Form::Plain("https://a/login?x=hush")),
        ("unlink", call!(c => c.legacy().unlink("x", "y")), Form::Nothing),
        ("verify", call!(c => c.legacy().verify_passwordless("a", "b", "c", "d")), Form::Nothing),
    ]
}

#[cfg(not(feature = "legacy"))]
fn legacy() -> Vec<(&'static str, Call, Form)> {
    Vec::new()
}

impl Form {
    fn right(&self) -> Scripted {
        match self {
            Self::Json(body) => answer(200, "application/json", body.to_string()),
            Self::Plain(text) => answer(200, "text/plain", *text),
            Self::Xml => answer(200, "application/xml", METADATA),
            Self::Nothing => answer(200, "", ""),
            Self::Page => answer(200, "text/html", PAGE),
        }
    }

    fn wrong(&self) -> Vec<Scripted> {
        let of_json = |body: String| answer(200, "application/json", body);
        let refusal =
            || of_json(r#"{"error":"server_error","error_description":"hush"}"#.to_owned());
        let page = || {
            [
                answer(200, "text/html; charset=utf-8", PAGE),
                answer(200, "", PAGE),
            ]
        };
        let mut wrong = vec![refusal()];
        match self {
            Self::Page => return wrong,
            Self::Nothing => {
                wrong.extend(page());
                let long = "long ".repeat(100);
                wrong.extend(NO_TEXTS.iter().chain([&long.as_str()]).map(confirmed));
            }
            Self::Plain(_) => {
                wrong.extend(page());
                wrong.extend(["", " \n"].iter().chain(NO_TEXTS).map(confirmed));
            }
            Self::Xml => {
                wrong.extend(page());
                let cut = &METADATA[..METADATA.len() - 5];
                for text in ["", "{}", "[]", "text", cut, "<Other/>", "\u{feff}<Other/>"] {
                    wrong.push(answer(200, "application/xml", text));
                }
            }
            Self::Json(body) => {
                wrong.extend(page());
                let text = body.to_string();
                wrong.extend(
                    ["", "{}", "null", "\"hush\"", "7", &text[..text.len() - 1]]
                        .map(|text| of_json(text.to_owned())),
                );
                match body {
                    Value::Array(rows) => {
                        wrong.push(of_json("[{}]".to_owned()));
                        wrong
                            .extend(spoiled(&rows[0]).map(|row| of_json(json!([row]).to_string())));
                    }
                    _ => {
                        wrong.push(of_json("[]".to_owned()));
                        wrong.extend(spoiled(body).map(|body| of_json(body.to_string())));
                        let mut refused = body.clone();
                        refused["error"] = json!("hush");
                        wrong.push(of_json(refused.to_string()));
                    }
                }
            }
        }
        wrong
    }
}

fn confirmed(text: &&str) -> Scripted {
    answer(200, "text/plain", *text)
}

/// The object with one member of another type, for each member.
fn spoiled(body: &Value) -> impl Iterator<Item = Value> {
    let names: Vec<String> = body.as_object().unwrap().keys().cloned().collect();
    let body = body.clone();
    names.into_iter().map(move |name| {
        let mut spoiled = body.clone();
        spoiled[&name] = match &body[&name] {
            Value::String(_) => json!(7),
            _ => json!("hush"),
        };
        spoiled
    })
}

#[tokio::test]
async fn are_errors_that_say_so_at_every_endpoint() {
    let mut count = 0;
    for (operation, call, form) in endpoints().into_iter().chain(legacy()) {
        // One client for all of them, because making one takes longer than all that it does.
        let wrong = form.wrong();
        let auth0 = Double::new([form.right()].into_iter().chain(wrong.clone())).client();
        let right = call(auth0.clone()).await;
        assert!(right.is_ok(), "{operation}: {right:?}");
        for wrong in wrong {
            let shown = match wrong {
                Scripted::Answer { body, .. } => body,
                _ => String::new(),
            };
            let error = call(auth0.clone()).await.err();
            let error = error.unwrap_or_else(|| panic!("{operation} takes {shown}"));
            check(operation, &error, &shown);
            count += 1;
        }
    }
    println!("{count} unusable answers refused");
    assert!(count > 200, "{count}");
}

fn check(operation: &str, error: &Error, shown: &str) {
    assert!(error.is_decode(), "{operation}, {shown}: {error}");
    assert_eq!(error.operation(), Some(operation), "{shown}");
    let text = format!("{error} {error:?}");
    assert!(!text.contains("hush"), "{operation}, {shown}: {text}");
}

/// The mark of the byte order, which some servers put before a text, is no part of it.
#[tokio::test]
async fn a_text_may_begin_with_a_mark_and_a_confirmation_may_be_a_word() {
    for text in ["", "OK", "\u{feff}", "\u{feff}Done."] {
        let double = Double::new([answer(200, "text/plain", text)]);
        let revoked = double.client().tokens().revoke("x").await;
        assert!(revoked.is_ok(), "{text}: {revoked:?}");
    }
    let marked = format!("\u{feff}{METADATA}");
    let double = Double::new([answer(200, "application/xml", marked)]);
    let metadata = double.client().saml_metadata("x").await.unwrap();
    assert_eq!(metadata, METADATA);
}

#[tokio::test]
async fn what_was_expected_stands_in_the_text() {
    for (body, expected) in [
        ("{}", "missing field `device_code`"),
        (
            r#"{"device_code":"","user_code":"x","verification_uri":"https://a","expires_in":1}"#,
            "$.device_code: invalid value: string, expected a text that is not empty",
        ),
        (
            r#"{"device_code":"x","user_code":"x","verification_uri":"javascript:x","expires_in":1}"#,
            "$.verification_uri: invalid value: string, expected an address of the web",
        ),
        (
            r#"{"device_code":"x","user_code":"x","verification_uri":"https://a","expires_in":-1}"#,
            "expected a time in seconds",
        ),
        (
            r#"{"device_code":"x","user_code":"x","verification_uri":"https://a","expires_in":1e300}"#,
            "expected a time in seconds",
        ),
    ] {
        let double = Double::new([crate::double::json(200, body)]);
        let error = double.client().device().authorize().await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains(expected), "{text}");
    }
    let double = Double::new([answer(200, "text/html", PAGE)]);
    let error = double.client().saml_metadata("x").await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("XML with the root `EntityDescriptor`"),
        "{text}"
    );
    assert!(text.contains("the answer is an HTML page"), "{text}");
}
