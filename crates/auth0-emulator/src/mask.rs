//! Takes secrets out of what is kept or written down: headers, queries, forms
//! and JSON, by the names that the two APIs give to secrets, and whatever looks
//! like a token.

use http::{HeaderName, HeaderValue, header};
use serde_json::{Map, Value};

use crate::query_string::form_pairs;

/// What stands in the place of a secret.
pub(crate) const MASK: &str = "[masked]";

/// Names of fields whose values are secrets, in either API.
const SECRET_FIELDS: [&str; 34] = [
    "access_token",
    "api_key",
    "apikey",
    "assertion",
    "auth_req_id",
    "authn_token",
    "barcode_uri",
    "binding_code",
    "client_assertion",
    "client_secret",
    "code",
    "code_verifier",
    "custom_password_hash",
    "device_code",
    "id_token",
    "id_token_hint",
    "initial_access_token",
    "mfa_token",
    "oob_code",
    "otp",
    "passkey",
    "password",
    "password_hash",
    "passwordhash",
    "private_key",
    "recovery_code",
    "refresh_token",
    "registration_access_token",
    "request",
    "secret",
    "subject_token",
    "ticket",
    "token",
    "user_code",
];

/// Whether the value of a field is a secret, whatever it is.
pub(crate) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace('-', "_");
    let name = name.as_str();
    SECRET_FIELDS.binary_search(&name).is_ok()
        || ["_secret", "_password", "_token", "_private_key", "_api_key"]
            .iter()
            .any(|end| name.ends_with(end))
}

/// The value of a header; nothing if it is a secret or no text.
pub(crate) fn header<'a>(name: &HeaderName, value: &'a HeaderValue) -> Option<&'a str> {
    let secret = [
        header::AUTHORIZATION,
        header::PROXY_AUTHORIZATION,
        header::COOKIE,
        header::SET_COOKIE,
    ];
    if secret.contains(name) || name == "dpop" || is_secret(name.as_str()) {
        return None;
    }
    value.to_str().ok().filter(|text| !looks_like_token(text))
}

/// A query or a form with its secrets masked; the rest stays as it was sent.
pub(crate) fn form(text: &str) -> String {
    if !text.contains('=') {
        return text.to_owned();
    }
    let masked = text.split('&').map(|pair| match pair.split_once('=') {
        Some((name, value)) if is_secret(name) || looks_like_token(value) => {
            format!("{name}={MASK}")
        }
        _ => pair.to_owned(),
    });
    masked.collect::<Vec<_>>().join("&")
}

/// A JSON body, or a form as an object of texts, with secrets masked. Other
/// bodies are not shown.
pub(crate) fn body(content_type: &str, bytes: &[u8]) -> Option<Value> {
    let mut value = readable(content_type, bytes)?;
    mask(&mut value, &mut |_| {});
    Some(value)
}

/// A JSON body, or a form as an object of texts, as it is.
pub(crate) fn readable(content_type: &str, bytes: &[u8]) -> Option<Value> {
    if content_type.contains("form-urlencoded") {
        let pairs = form_pairs(std::str::from_utf8(bytes).ok()?)?;
        let texts = pairs.into_iter().map(|(name, text)| (name, text.into()));
        return Some(Value::Object(texts.collect::<Map<_, _>>()));
    }
    serde_json::from_slice(bytes).ok()
}

/// Masks the secrets of a JSON value and tells each text that it took out.
pub(crate) fn mask(value: &mut Value, taken: &mut impl FnMut(&str)) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let hides = matches!(field, Value::String(_) | Value::Number(_));
                if hides && is_secret(name) {
                    if let Value::String(text) = field {
                        taken(text);
                    }
                    *field = MASK.into();
                } else {
                    mask(field, taken);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| mask(item, taken)),
        Value::String(text) if looks_like_token(text) => {
            taken(text);
            *value = MASK.into();
        }
        _ => {}
    }
}

/// JWTs begin with the base64url of `{"`, and have at least two points.
pub(crate) fn looks_like_token(text: &str) -> bool {
    text.contains("eyJ") && text.bytes().filter(|byte| *byte == b'.').count() >= 2
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_names_are_sorted() {
        assert!(SECRET_FIELDS.is_sorted());
    }

    #[test]
    fn secrets_are_masked_wherever_they_are() {
        let mut taken = Vec::new();
        let mut value = json!({
            "password": "p1", "scope": "openid", "n": {"client_secret": "p2", "list": [{"otp": 123456}]},
            "echo": "Bearer eyJhbGciOi.eyJzdWIi.c2ln", "token": {"lifetime": 1}, "id_token": null,
        });
        mask(&mut value, &mut |text| taken.push(text.to_owned()));
        let shown = value.to_string();
        for secret in ["p1", "p2", "123456", "eyJ"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert_eq!(value["scope"], "openid");
        assert_eq!(value["token"]["lifetime"], 1);
        taken.sort();
        assert_eq!(taken, ["Bearer eyJhbGciOi.eyJzdWIi.c2ln", "p1", "p2"]);
    }

    #[test]
    fn forms_keep_what_is_no_secret() {
        assert_eq!(
            form("grant_type=a&client_secret=b%20&x&y=1"),
            format!("grant_type=a&client_secret={MASK}&x&y=1")
        );
        let shown = body("application/x-www-form-urlencoded", b"a=1&password=x").unwrap();
        assert_eq!(shown, json!({"a": "1", "password": MASK}));
        assert_eq!(body("application/json", b"{"), None);
    }

    #[test]
    fn headers_that_let_someone_in_are_masked() {
        let shown = |name, value: &HeaderValue| {
            header(&HeaderName::from_static(name), value).map(str::to_owned)
        };
        let accept = HeaderValue::from_static("a/b");
        assert_eq!(shown("accept", &accept).as_deref(), Some("a/b"));
        for (name, value) in [
            ("authorization", "Basic x"),
            ("cookie", "a=b"),
            ("dpop", "proof"),
            ("x-api-token", "x"),
            ("x-other", "eyJh.eyJi.c"),
        ] {
            assert_eq!(
                shown(name, &HeaderValue::from_static(value)),
                None,
                "{name}"
            );
        }
    }
}
