//! What no sound token endpoint answers, and what becomes of it.

use auth0_sdk_authentication::DpopKey;
use auth0_sdk_core::{Backoff, OAuthErrorCode};
use std::time::Duration;

use crate::double::{Double, json};

#[tokio::test]
async fn what_is_no_set_of_tokens_is_refused() {
    for (body, says) in [
        (
            "<html><body>Welcome to the hotel</body></html>",
            "expected value",
        ),
        ("", "empty"),
        ("[]", "invalid type"),
        ("null", "invalid type"),
        (r#"{"access_token":"a","token_type":"Bea"#, "EOF"),
        (r#"{"error":"access_denied"}"#, "access_token"),
        (r#"{"token_type":"Bearer"}"#, "access_token"),
        (
            r#"{"access_token":"","token_type":"Bearer"}"#,
            "a token of visible characters",
        ),
        (
            r#"{"access_token":"a\nb","token_type":"Bearer"}"#,
            "a token of visible characters",
        ),
        (
            r#"{"access_token":"\u00e4","token_type":"Bearer"}"#,
            "a token of visible characters",
        ),
        (
            r#"{"access_token":"a","token_type":"Bearer","refresh_token":""}"#,
            "a token of visible characters",
        ),
        (
            r#"{"access_token":"a","token_type":"Bearer","refresh_token":"b\u0000"}"#,
            "a token of visible characters",
        ),
        (
            r#"{"access_token":"a","token_type":"Bearer","error":"invalid_grant"}"#,
            "`error`",
        ),
        (
            r#"{"access_token":"a","token_type":"Bearer","error":1,"error":2}"#,
            "`error`",
        ),
        (r#"{"access_token":"a","token_type":"N_A"}"#, "`N_A`"),
        (
            r#"{"access_token":7,"token_type":"Bearer"}"#,
            "access_token",
        ),
        (
            r#"{"access_token":null,"token_type":"Bearer"}"#,
            "access_token",
        ),
        (r#"{"access_token":"a"}"#, "token_type"),
        (r#"{"access_token":"a","token_type":"mac"}"#, "another type"),
        (
            r#"{"access_token":"a","token_type":"DPoP"}"#,
            "bound to a key",
        ),
        (
            r#"{"access_token":"a","token_type":"Bearer","expires_in":"soon"}"#,
            "expires_in",
        ),
        (
            r#"{"access_token":"a","token_type":"Bearer","scope":["a"]}"#,
            "scope",
        ),
        (
            r#"{"access_token":"a","token_type":"Bearer","refresh_token":{}}"#,
            "refresh_token",
        ),
    ] {
        let server = Double::answering(200, body);
        let auth0 = server.settings().build().unwrap();
        let error = auth0.tokens().refresh("rt-secret").await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
        assert!(error.to_string().contains(says), "{body}: {error}");
        assert_eq!(error.operation(), Some("exchangeToken"), "{body}");
        assert_eq!(server.asked().len(), 1, "{body}");
    }
}

#[tokio::test]
async fn an_id_token_that_is_none_is_refused() {
    for id_token in ["", "a", "a.b", "a.b.c", "eyJhbGciOiJub25lIn0.e30."] {
        let body =
            format!(r#"{{"access_token":"a","token_type":"Bearer","id_token":"{id_token}"}}"#);
        let server = Double::answering(200, body);
        let auth0 = server.settings().build().unwrap();
        let error = auth0.tokens().refresh("rt").await.unwrap_err();
        assert!(error.is_invalid_token(), "{id_token}: {error}");
        assert_eq!(error.operation(), Some("exchangeToken"));
    }
}

#[tokio::test]
async fn a_lifetime_is_a_time_that_can_pass() {
    for (seconds, expected) in [
        ("0", Some(true)),
        ("60.5", Some(false)),
        ("null", Some(false)),
        ("-5", None),
        ("1e300", None),
        ("4e9", None),
    ] {
        let body =
            format!(r#"{{"access_token":"a","token_type":"bearer","expires_in":{seconds}}}"#);
        let server = Double::answering(200, body);
        let auth0 = server.settings().build().unwrap();
        match (auth0.tokens().refresh("rt").await, expected) {
            (Ok(tokens), Some(is_expired)) => {
                assert_eq!(tokens.is_expired(), is_expired, "{seconds}");
            }
            (Err(error), None) => {
                assert!(error.is_decode(), "{seconds}: {error}");
                let text = error.to_string();
                assert!(text.contains("a time in seconds"), "{seconds}: {text}");
            }
            (answer, _) => panic!("{seconds}: {answer:?}"),
        }
    }
}

/// What is exchanged for may be no access token (RFC 8693, section 2.2.1), also where a key was
/// shown: what is sent to nobody has no need to be bound.
#[tokio::test]
async fn what_is_no_access_token_comes_of_exchanges_only() {
    let body = r#"{"access_token":"a","token_type":"N_A"}"#;
    let server = Double::answering(200, body);
    let auth0 = server.settings().build().unwrap();
    let tokens = auth0.tokens();
    assert_eq!(tokens.grant("urn:x").await.unwrap().token_type, "N_A");
    assert!(tokens.exchange("s", "urn:x").await.is_ok());
    assert!(tokens.federated_connection("c", "rt").await.is_ok());
    for request in [
        tokens.client_credentials("x"),
        tokens.device_code("x"),
        tokens.jwt_bearer("x"),
        tokens.refresh("x").dpop(DpopKey::generate().unwrap()),
    ] {
        let error = request.await.unwrap_err();
        assert!(error.is_decode(), "{error}");
    }
    let request = tokens.exchange("s", "urn:x");
    let with_key = request.dpop(DpopKey::generate().unwrap());
    assert_eq!(with_key.await.unwrap().token_type, "N_A");
}

#[tokio::test]
async fn refusals_have_their_codes() {
    let refusal = |code: &str| format!(r#"{{"error":"{code}","error_description":"because"}}"#);
    for (status, code, expected) in [
        (400, "invalid_request", OAuthErrorCode::InvalidRequest),
        (401, "invalid_client", OAuthErrorCode::InvalidClient),
        (403, "invalid_grant", OAuthErrorCode::InvalidGrant),
        (
            403,
            "unauthorized_client",
            OAuthErrorCode::UnauthorizedClient,
        ),
        (403, "access_denied", OAuthErrorCode::AccessDenied),
        (
            403,
            "authorization_pending",
            OAuthErrorCode::AuthorizationPending,
        ),
        (403, "expired_token", OAuthErrorCode::ExpiredToken),
        (401, "password_leaked", OAuthErrorCode::PasswordLeaked),
        (400, "use_dpop_nonce", OAuthErrorCode::UseDpopNonce),
        (
            400,
            "brand_new",
            OAuthErrorCode::Unknown("brand_new".to_owned()),
        ),
    ] {
        let server = Double::answering(status, refusal(code));
        let auth0 = server.settings().build().unwrap();
        let error = auth0.tokens().refresh("rt").await.unwrap_err();
        assert_eq!(error.oauth_error_code(), Some(expected), "{error}");
        assert_eq!(error.message(), Some("because"));
        assert_eq!(server.asked().len(), 1, "{code} was asked for again");
    }
}

#[tokio::test]
async fn the_token_for_a_second_factor_is_there_and_not_in_the_text() {
    let body = r#"{"error":"mfa_required","error_description":"x","mfa_token":"Fe26-secret"}"#;
    let server = Double::answering(403, body);
    let auth0 = server.settings().build().unwrap();
    let error = auth0.tokens().password("ada", "pass").await.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::MfaRequired));
    assert_eq!(error.mfa_token().unwrap().expose(), "Fe26-secret");
    assert!(!format!("{error} {error:?}").contains("Fe26"));
}

/// A code serves once, so that a request with one is not repeated when nobody knows whether the
/// server has seen it; and a wrong password is not tried again where that counts against the
/// user.
#[tokio::test]
async fn only_what_certainly_did_nothing_is_sent_again() {
    let tokens = r#"{"access_token":"a","token_type":"Bearer"}"#;
    let at_once = || Backoff::new(Duration::ZERO, Duration::ZERO);
    for (status, body, times) in [
        (503, "{}", 1),
        (500, "{}", 1),
        (429, "{}", 2),
        (429, r#"{"error":"too_many_attempts"}"#, 1),
    ] {
        let server = Double::answering(status, body).and(json(200, tokens));
        let auth0 = server.settings().backoff(at_once()).build().unwrap();
        let answer = auth0.tokens().authorization_code("c").await;
        assert_eq!(answer.is_ok(), times == 2, "{status} {body}");
        assert_eq!(server.asked().len(), times, "{status} {body}");
    }
}
