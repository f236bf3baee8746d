//! What is no token, and what is read of one before it is checked.

use auth0_sdk_jose::{Algorithm, Jwk, JwkSet, Jws, Rejection};
use proptest::prelude::*;
use serde_json::json;

use crate::keys::{encode, key};

fn parse(token: &str) -> Result<Jws<'_>, Rejection> {
    Jws::parse(token, &Algorithm::ALL)
}

fn with_header(header: &str) -> String {
    format!("{}.e30.AA", encode(header.as_bytes()))
}

#[test]
fn refuses_what_is_malformed() {
    let good = with_header(r#"{"alg":"RS256"}"#);
    assert!(parse(&good).is_ok());
    for token in [
        "".to_owned(),
        ".".to_owned(),
        "..".to_owned(),
        "a.b".to_owned(),
        format!("{good}.AA"),
        format!("{good}.AA.AA"),
        format!("{good}="),
        format!("{good} "),
        format!(" {good}"),
        format!("Bearer {good}"),
        good.replace(".e30.", ".e3.0."),
        good.replace(".e30.", ".e31."),
        good.replace(".e30.", ".e30=."),
        good.replace(".e30.", ".+/+/."),
        good.replace('.', "\n."),
        with_header("[]"),
        with_header("null"),
        with_header("{}"),
        with_header(""),
        with_header("{"),
        with_header(r#"{"alg":"RS256"} x"#),
        with_header(r#"{"alg":null}"#),
        with_header(r#"{"alg":["RS256"]}"#),
        with_header(r#"{"alg":"RS256","kid":1}"#),
        with_header(r#"{"alg":"RS256","kid":null}"#),
        with_header(r#"{"alg":"RS256","typ":{}}"#),
        with_header(r#"{"alg":"RS256","crit":[]}"#),
        with_header(r#"{"alg":"RS256","crit":null}"#),
        with_header(r#"{"alg":"RS256","alg":"HS256"}"#),
        with_header(r#"{"alg":"RS256","al\u0067":"HS256"}"#),
        with_header(r#"{"alg":"RS256","x":1,"x":1}"#),
    ] {
        let rejection = parse(&token).unwrap_err();
        assert!(
            matches!(rejection, Rejection::Malformed(_)),
            "{token:?} {rejection}"
        );
    }
}

#[test]
fn an_encrypted_token_is_no_signed_one() {
    // Five parts, as in RFC 7516.
    let header = encode(br#"{"alg":"RSA-OAEP","enc":"A256GCM"}"#);
    let rejection = parse(&format!("{header}.AA.AA.AA.AA")).unwrap_err();
    assert!(matches!(rejection, Rejection::Malformed(what) if what.contains("three parts")));
}

#[test]
fn a_header_that_was_read_before_is_held_against_the_list_again() {
    let token = with_header(r#"{"alg":"RS256","kid":"again"}"#);
    for _ in 0..2 {
        assert_eq!(parse(&token).unwrap().header().key_id(), Some("again"));
        let rejection = Jws::parse(&token, &[Algorithm::Es256]).unwrap_err();
        assert_eq!(
            rejection,
            Rejection::AlgorithmNotAllowed(vec![Algorithm::Es256])
        );
    }
}

#[test]
fn headers_in_turn_are_told_apart() {
    for number in (0..10).chain(0..10) {
        let header = json!({"alg": "RS256", "kid": number.to_string()});
        let token = with_header(&header.to_string());
        let token = parse(&token).unwrap();
        assert_eq!(token.header().key_id(), Some(&*number.to_string()));
    }
}

#[test]
fn refuses_what_is_not_allowed() {
    for name in [
        "none", "None", "", "rs256", "RS256 ", "ES512", "RSA-OAEP", "HS256",
    ] {
        let token = with_header(&json!({"alg": name, "crit": []}).to_string());
        let rejection = Jws::parse(&token, &[Algorithm::Rs256]).unwrap_err();
        let expected = Rejection::AlgorithmNotAllowed(vec![Algorithm::Rs256]);
        assert_eq!(rejection, expected, "{name:?}");
    }
    let token = with_header(r#"{"alg":"RS256"}"#);
    assert!(Jws::parse(&token, &[]).is_err());
}

#[test]
fn refuses_what_is_too_long_whatever_it_is() {
    let long = "\u{1f980}".repeat(Jws::MAX_LENGTH / 4 + 1);
    assert_eq!(
        parse(&long).unwrap_err(),
        Rejection::TooLong(Jws::MAX_LENGTH)
    );
    let header = encode(br#"{"alg":"RS256"}"#);
    let mut token = format!("{header}.e30.");
    token.push_str(&"A".repeat((Jws::MAX_LENGTH - token.len()) / 4 * 4));
    assert!(parse(&token).is_ok());
}

#[test]
fn types_are_compared_as_media_types() {
    for (written, fits) in [
        ("at+jwt", true),
        ("AT+JWT", true),
        ("application/at+jwt", true),
        ("Application/At+Jwt", true),
        ("JWT", false),
        ("text/at+jwt", false),
        ("application/application/at+jwt", false),
        ("", false),
        ("ä", false),
    ] {
        let token = with_header(&json!({"alg": "RS256", "typ": written}).to_string());
        let token = parse(&token).unwrap();
        assert_eq!(token.header().has_type("at+jwt"), fits, "{written}");
        assert_eq!(token.header().token_type(), Some(written));
    }
    let token = with_header(r#"{"alg":"RS256"}"#);
    assert!(!parse(&token).unwrap().header().has_type("at+jwt"));
}

#[test]
fn the_issuer_can_be_read_before_anything_is_checked() {
    let issuer = |claims: &str| {
        let header = encode(br#"{"alg":"RS256"}"#);
        let token = format!("{header}.{}.AA", encode(claims.as_bytes()));
        parse(&token).unwrap().unverified_issuer()
    };
    let claims = r#"{"sub":"1","iss":"https:\/\/a.example\/","n":{"iss":"b"}}"#;
    assert_eq!(issuer(claims).unwrap(), "https://a.example/");
    let missing = Rejection::MissingClaim("iss".into());
    assert_eq!(issuer("{}").unwrap_err(), missing);
    let wrong = Rejection::WrongClaimType("iss".into());
    assert_eq!(issuer(r#"{"iss":["a"]}"#).unwrap_err(), wrong);
    for claims in [
        r#"{"iss":"a","iss":"b"}"#,
        "[]",
        "\"iss\"",
        "",
        "{\"iss\":\"a\"}{}",
    ] {
        assert!(
            matches!(issuer(claims), Err(Rejection::Malformed(_))),
            "{claims}"
        );
    }
}

#[test]
fn debug_output_shows_no_token() {
    let token = key("RS256").token(
        "RS256",
        json!({"kid": "k"}),
        &json!({"email": "jo@x.example"}),
    );
    let read = parse(&token).unwrap();
    let text = format!("{read:?}");
    assert!(text.contains("Rs256") && text.contains("\"k\""), "{text}");
    let payload = token.split('.').nth(1).unwrap();
    assert!(!text.contains(payload) && !text.contains("jo@x"), "{text}");
}

proptest! {
    /// Whatever is written, reading it ends in a value or in a rejection.
    #[test]
    fn no_text_is_too_strange(token in "\\PC{0,300}", parts in "[A-Za-z0-9_.-]{0,300}") {
        let _ = parse(&token);
        let _ = parse(&parts);
        let _ = Jwk::from_json(&token);
        let _ = JwkSet::from_json(&token);
    }

    #[test]
    fn no_header_and_no_claims_are_too_strange(
        header in prop_oneof!["\\PC{0,100}", "\\{(\"(alg|kid|typ|crit|jwk|ä)\":(\"RS256\"|1|null|\\{\\}|\\[\\]),?){0,4}\\}"],
        claims in prop_oneof!["\\PC{0,100}", "\\{(\"(iss|a|ä)\":(\"x\"|1e999|null|\\{\\}|\\[\\]),?){0,4}\\}"],
    ) {
        let token = format!("{}.{}.AA", encode(header.as_bytes()), encode(claims.as_bytes()));
        if let Ok(token) = parse(&token) {
            let _ = token.header().jwk();
            if let Err(rejection) = token.unverified_issuer() {
                prop_assert!(!rejection.to_string().is_empty());
            }
            let rejection = token.verify(&key("RS256").jwk()).unwrap_err();
            prop_assert!(matches!(rejection, Rejection::BadSignature | Rejection::KeyMismatch));
        }
    }

    /// What was signed comes back, and is the only text for it.
    #[test]
    fn a_signed_payload_comes_back(payload in proptest::collection::vec(any::<u8>(), 0..200)) {
        let key = key("ES256");
        let message = format!("{}.{}", encode(br#"{"alg":"ES256"}"#), encode(&payload));
        let signature = encode(&key.sign("ES256", message.as_bytes()));
        let token = format!("{message}.{signature}");
        let token = parse(&token).unwrap().verify(&key.jwk()).unwrap();
        prop_assert_eq!(token.payload(), payload);
    }
}
