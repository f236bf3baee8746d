//! The rows of the table of callbacks.

use auth0_sdk_authentication::CallbackRejection as No;
use auth0_sdk_authentication::authorize::ResponseMode::{FormPost, Fragment, Query};
use auth0_sdk_authentication::authorize::ResponseType::{
    Code, CodeIdToken, CodeIdTokenToken, CodeToken,
};
use auth0_sdk_core::OAuthErrorCode;
use auth0_sdk_jose::{Algorithm, Rejection};
use serde_json::json;

use crate::callbacks::Becomes::{NotIt, Refused, Tokens, WrongToken};
use crate::callbacks::Row;

macro_rules! rows {
    ($($name:literal, $kind:ident $($mode:ident)?, $change:expr => $becomes:expr;)*) => {
        pub(crate) const ROWS: &[Row] = &[$(Row {
            name: $name,
            kind: $kind,
            mode: rows!(mode $($mode)?),
            change: $change,
            becomes: || $becomes,
        }),*];
    };
    (mode) => { None };
    (mode $mode:ident) => { Some($mode) };
}

rows! {
    // As it came, in every way in which it can.
    "a code", Code, |_| {} => Tokens;
    "a code in the query, as asked", Code Query, |_| {} => Tokens;
    "a code in a form", Code FormPost, |_| {} => Tokens;
    "a code in a fragment, which a page sent on", Code Fragment, |_| {} => Tokens;
    "a fragment that a page sent on by a form", Code Fragment, |came| came.switch() => Tokens;
    "a code and an ID token", CodeIdToken, |_| {} => Tokens;
    "a code and an access token", CodeToken, |_| {} => Tokens;
    "a code and both tokens", CodeIdTokenToken, |_| {} => Tokens;
    "the type of token in small letters", CodeToken, |came| came.set("token_type", "bearer") => Tokens;
    "an ID token that was signed again as it was", CodeIdTokenToken, |came| came.sign(|_| {}) => Tokens;
    // What changes nothing.
    "the right issuer", Code, |came| {
        let issuer = came.kept["issuer"].as_str().unwrap().to_owned();
        came.add("iss", &issuer);
    } => Tokens;
    "a parameter that nobody knows", Code, |came| came.add("colour", "blue") => Tokens;
    "such a parameter twice", Code, |came| came.raw("&colour=blue&colour=red") => Tokens;
    "nothing after the last ampersand", Code, |came| came.raw("&") => Tokens;
    "an error without a value", Code, |came| came.add("error", "") => Tokens;
    "letters escaped that need not be", Code, |came| {
        let escaped: String = came.get("state").bytes().map(|byte| format!("%{byte:02x}")).collect();
        came.remove("state");
        came.raw(&format!("&st%61te={escaped}"));
    } => Tokens;

    // The state.
    "no state", Code, |came| came.remove("state") => NotIt(No::StateMissing);
    "a state without a value", Code, |came| came.set("state", "") => NotIt(No::StateMissing);
    "another state", Code, |came| came.set("state", "another") => NotIt(No::StateMismatch);
    "the beginning of the state", Code, |came| {
        let short = came.get("state")[..42].to_owned();
        came.set("state", &short);
    } => NotIt(No::StateMismatch);
    "a letter more", Code, |came| {
        let long = format!("{}A", came.get("state"));
        came.set("state", &long);
    } => NotIt(No::StateMismatch);
    "the state in capitals", Code, |came| {
        let capitals = came.get("state").to_uppercase();
        came.set("state", &capitals);
    } => NotIt(No::StateMismatch);
    "the transaction of another login", Code, |came| {
        came.kept["state"] = "dGhlIHN0YXRlIG9mIGFub3RoZXI".into();
    } => NotIt(No::StateMismatch);
    "nothing at all", Code, |came| {
        for name in ["state", "code"] {
            came.remove(name);
        }
    } => NotIt(No::StateMissing);

    // The transaction.
    "a login that took too long", Code, |came| came.kept["lifetime"] = 0.into() => NotIt(No::Expired);
    "a login of yesterday", Code, |came| {
        came.kept["begun_at"] = (came.kept["begun_at"].as_u64().unwrap() - 86_400).into();
    } => NotIt(No::Expired);
    "a transaction of another application", Code, |came| {
        came.kept["client_id"] = "another".into();
    } => NotIt(No::OtherClient);
    "a transaction of another tenant", Code, |came| {
        came.kept["issuer"] = "https://another.example/".into();
    } => NotIt(No::OtherClient);

    // What is there twice.
    "two states", Code, |came| {
        let state = came.get("state").to_owned();
        came.add("state", &state);
    } => NotIt(No::Duplicate("state"));
    "two codes", Code, |came| came.add("code", "another") => NotIt(No::Duplicate("code"));
    "a second code without a value", Code, |came| came.add("code", "") => NotIt(No::Duplicate("code"));
    "a second code by an escaped name", Code, |came| came.raw("&c%6Fde=x") => NotIt(No::Duplicate("code"));
    "two issuers", Code, |came| came.raw("&iss=a&iss=b") => NotIt(No::Duplicate("iss"));
    "two errors", Code, |came| came.raw("&error=a&error=b") => NotIt(No::Duplicate("error"));
    "two ID tokens", CodeIdToken, |came| came.add("id_token", "x") => NotIt(No::Duplicate("id_token"));

    // What cannot be read.
    "an escape that ends early", Code, |came| came.raw("&x=%2") => {
        NotIt(No::Malformed("a percent sign is not followed by two hexadecimal digits"))
    };
    "an escape that is none", Code, |came| came.raw("&x=%zz") => {
        NotIt(No::Malformed("a percent sign is not followed by two hexadecimal digits"))
    };
    "bytes that are no text", Code, |came| came.raw("&x=%ff%fe") => NotIt(No::Malformed("it is not UTF-8"));
    "a blank that is not escaped", Code, |came| came.raw("&x=a b") => {
        NotIt(No::Malformed("it is not URL-encoded"))
    };
    "letters that are not escaped", Code, |came| came.raw("&x=\u{e9}") => {
        NotIt(No::Malformed("it is not URL-encoded"))
    };
    "a line break in the code", Code, |came| came.set("code", "a\nb") => {
        NotIt(No::Malformed("it has a control character"))
    };
    "more than anybody sends", Code, |came| came.raw(&format!("&x={}", "a".repeat(65_536))) => {
        NotIt(No::TooLong(65_536))
    };

    // Who answers.
    "another issuer", Code, |came| came.set("iss", "https://another.example/") => NotIt(No::IssuerMismatch);
    "the issuer without its slash", Code, |came| {
        let issuer = came.kept["issuer"].as_str().unwrap().trim_end_matches('/').to_owned();
        came.set("iss", &issuer);
    } => NotIt(No::IssuerMismatch);
    "an error of another issuer", Code, |came| {
        came.fail("access_denied");
        came.add("iss", "https://another.example/");
    } => NotIt(No::IssuerMismatch);

    // Errors.
    "an error", Code, |came| came.fail("access_denied") => Refused(OAuthErrorCode::AccessDenied);
    "an error by another way", Code FormPost, |came| {
        came.fail("login_required");
        came.switch();
    } => Refused(OAuthErrorCode::LoginRequired);
    "an error to another login", Code, |came| {
        came.fail("access_denied");
        came.set("state", "another");
    } => NotIt(No::StateMismatch);
    "an error to none", Code, |came| {
        came.fail("access_denied");
        came.remove("state");
    } => NotIt(No::StateMissing);
    "an error that came too late", Code, |came| {
        came.fail("access_denied");
        came.kept["lifetime"] = 0.into();
    } => NotIt(No::Expired);
    "a code and an error", Code, |came| came.add("error", "access_denied") => NotIt(No::CodeAndError);
    "an ID token and an error", CodeIdToken, |came| {
        came.remove("code");
        came.add("error", "access_denied");
    } => NotIt(No::Unexpected("id_token"));

    // By another way, or with something else than was asked for.
    "a form instead of the query", Code, |came| came.switch() => NotIt(No::WrongMode(Query));
    "a query instead of a form", Code FormPost, |came| came.switch() => NotIt(No::WrongMode(FormPost));
    "tokens in the query", CodeIdToken, |came| came.switch() => NotIt(No::WrongMode(FormPost));
    "no code", Code, |came| came.remove("code") => NotIt(No::Missing("code"));
    "a code without a value", Code, |came| came.set("code", "") => NotIt(No::Missing("code"));
    "an ID token that was not asked for", Code, |came| came.add("id_token", "x") => {
        NotIt(No::Unexpected("id_token"))
    };
    "an access token that was not asked for", CodeIdToken, |came| came.add("access_token", "x") => {
        NotIt(No::Unexpected("access_token"))
    };
    "a response that is a token", Code, |came| came.add("response", "x") => {
        NotIt(No::Unexpected("response"))
    };
    "no ID token", CodeIdToken, |came| came.remove("id_token") => NotIt(No::Missing("id_token"));
    "no access token", CodeToken, |came| came.remove("access_token") => NotIt(No::Missing("access_token"));
    "no type of token", CodeToken, |came| came.remove("token_type") => NotIt(No::Missing("token_type"));
    "a type of token that no browser has", CodeToken, |came| came.set("token_type", "DPoP") => {
        NotIt(No::Malformed("`token_type` is not `Bearer`, and no other can come through a browser"))
    };

    // The ID token that came with it.
    "an ID token of another login", CodeIdToken, |came| {
        came.sign(|claims| claims["nonce"] = "another".into());
    } => WrongToken(Rejection::NonceMismatch);
    "an ID token without a nonce", CodeIdToken, |came| {
        came.sign(|claims| drop(claims.remove("nonce")));
    } => WrongToken(Rejection::NonceMissing);
    "an ID token that does not name the code", CodeIdToken, |came| {
        came.sign(|claims| drop(claims.remove("c_hash")));
    } => WrongToken(Rejection::MissingClaim("c_hash".into()));
    "another code", CodeIdToken, |came| came.set("code", "another") => WrongToken(Rejection::CHashMismatch);
    "an ID token that does not name the access token", CodeIdTokenToken, |came| {
        came.sign(|claims| drop(claims.remove("at_hash")));
    } => WrongToken(Rejection::MissingClaim("at_hash".into()));
    "another access token", CodeIdTokenToken, |came| came.set("access_token", "another") => {
        WrongToken(Rejection::AtHashMismatch)
    };
    "an ID token of somebody else's key", CodeIdToken, |came| {
        came.sign_by(auth0_emulator::Mint::wrong_key, |_| {});
    } => WrongToken(Rejection::BadSignature);
    "an ID token that nobody signed", CodeIdToken, |came| {
        came.sign_by(auth0_emulator::Mint::unsigned, |_| {});
    } => WrongToken(Rejection::AlgorithmNotAllowed(vec![Algorithm::Rs256]));
    "an ID token for another application", CodeIdToken, |came| {
        came.sign(|claims| claims["aud"] = json!(["another", "others"]));
    } => WrongToken(Rejection::WrongAudience("app".to_owned()));
    "an ID token that has expired", CodeIdToken, |came| {
        came.sign(|claims| claims["exp"] = 1.into());
    } => WrongToken(Rejection::Expired);
    "an ID token about somebody else than the code", CodeIdToken, |came| {
        came.sign(|claims| claims["sub"] = "auth0|eve".into());
    } => WrongToken(Rejection::WrongSubject);

    // What the token endpoint finds.
    "a code that nobody gave", Code, |came| came.set("code", "another") => {
        Refused(OAuthErrorCode::InvalidGrant)
    };
    "another proof key", Code, |came| {
        came.kept["code_verifier"] = "a".repeat(43).into();
    } => Refused(OAuthErrorCode::InvalidGrant);
    "another nonce than the tenant was told", Code, |came| {
        came.kept["nonce"] = "another".into();
    } => WrongToken(Rejection::NonceMismatch);
}
