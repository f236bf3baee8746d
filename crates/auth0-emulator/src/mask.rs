//! Takes secrets out of what is kept or written down: headers, queries, forms
//! and JSON, by the names that the APIs give to secrets, and whatever looks like
//! a token or a private key.

mod names;
mod pem;

use std::borrow::Cow;

use http::{HeaderName, HeaderValue, header};
use serde_json::{Map, Value};

use crate::query_string::{Plus, form_pairs, percent_decode};

pub(crate) use names::is_secret;

/// What stands in the place of a secret.
pub(crate) const MASK: &str = "[masked]";

/// The value of a header; nothing if it is a secret or no text. Addresses lose
/// the secrets of their queries.
pub(crate) fn header<'a>(name: &HeaderName, value: &'a HeaderValue) -> Option<Cow<'a, str>> {
    if name == "dpop" || is_secret(name.as_str()) {
        return None;
    }
    let text = value.to_str().ok().filter(|text| !looks_secret(text))?;
    let of_address = [header::LOCATION, header::REFERER].contains(name);
    Some(match text.split_once('?') {
        Some((address, query)) if of_address => format!("{address}?{}", form(query)).into(),
        _ => text.into(),
    })
}

/// A query or a form with its secrets masked; the rest stays as it was sent.
pub(crate) fn form(text: &str) -> String {
    if !text.contains('=') {
        return text.to_owned();
    }
    let masked = text.split('&').map(|pair| match pair.split_once('=') {
        Some((name, value)) if is_secret(&decoded(name)) || looks_secret(&decoded(value)) => {
            format!("{name}={MASK}")
        }
        _ => pair.to_owned(),
    });
    masked.collect::<Vec<_>>().join("&")
}

/// What cannot be decoded is looked at as it is.
fn decoded(text: &str) -> Cow<'_, str> {
    match percent_decode(text, Plus::Space) {
        Some(decoded) => decoded.into(),
        None => text.into(),
    }
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
    walk(None, value, taken);
}

/// Masks what stands under a name, or at the top of a body.
fn walk(around: Option<&str>, value: &mut Value, taken: &mut impl FnMut(&str)) {
    match value {
        Value::Object(fields) => {
            let inside: Vec<bool> = {
                let beside = |name: &str| fields.contains_key(name);
                let secret = |name: &String| names::is_secret_inside(around, beside, name);
                fields.keys().map(secret).collect()
            };
            for ((name, field), inside) in fields.iter_mut().zip(inside) {
                if inside {
                    hide(field, taken);
                } else if is_secret(name) {
                    hide_under(name, field, taken);
                } else {
                    walk(Some(name), field, taken);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                walk(around, item, taken);
            }
        }
        Value::String(text) if looks_like_token(text) => {
            taken(text);
            *value = MASK.into();
        }
        Value::String(text) => {
            if let Some(shown) = pem::without_private_keys(text, taken) {
                *text = shown;
            }
        }
        _ => {}
    }
}

/// Masks what stands under the name of a secret.
fn hide_under(name: &str, value: &mut Value, taken: &mut impl FnMut(&str)) {
    match value {
        Value::Object(_) if names::holds_settings(name) => walk(Some(name), value, taken),
        Value::Array(items) => {
            for item in items {
                hide_under(name, item, taken);
            }
        }
        _ => hide(value, taken),
    }
}

/// Masks every text and every number of a value. What is left, its shape, is
/// what a client needs to read a recorded answer.
fn hide(value: &mut Value, taken: &mut impl FnMut(&str)) {
    match value {
        Value::Object(fields) => fields.values_mut().for_each(|field| hide(field, taken)),
        Value::Array(items) => items.iter_mut().for_each(|item| hide(item, taken)),
        Value::String(text) => {
            taken(text);
            *value = MASK.into();
        }
        Value::Number(_) => *value = MASK.into(),
        Value::Null | Value::Bool(_) => {}
    }
}

/// A text without its private keys, of which each is told.
pub(crate) fn without_private_keys(text: String, taken: &mut impl FnMut(&str)) -> String {
    pem::without_private_keys(&text, taken).unwrap_or(text)
}

fn looks_secret(text: &str) -> bool {
    looks_like_token(text) || pem::without_private_keys(text, &mut |_| {}).is_some()
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
    fn values_of_every_kind_are_masked() {
        let mut value = json!({
            "secrets": [{"name": "A", "value": "hush"}],
            "client_secret": {"old": "hush", "new": ["hush", 4711]},
            "tokens": ["hush"],
            "password": {"enabled": true, "value": "hush"},
            "pin": 4711,
            "jwks": {"keys": [{"kty": "RSA", "kid": "k1", "n": "shown", "d": "hush"}]},
            "decryptionKey": {"key": "hush", "cert": "hush"},
            "script": "const k = '-----BEGIN PRIVATE KEY-----\nhush\n-----END PRIVATE KEY-----';",
            "q": "shown", "d": "shown", "options": {"value": "shown"},
            "refresh_token": {"rotation_type": "rotating", "leeway": 5},
        });
        mask(&mut value, &mut |_| {});
        let shown = value.to_string();
        assert!(
            !shown.contains("hush") && !shown.contains("4711"),
            "{shown}"
        );
        assert_eq!(shown.matches("shown").count(), 4, "{shown}");
        assert_eq!(value["secrets"][0]["name"], "A");
        assert_eq!(value["jwks"]["keys"][0]["kid"], "k1");
        assert_eq!(
            value["refresh_token"],
            json!({"rotation_type": "rotating", "leeway": 5})
        );
        assert_eq!(value["script"], format!("const k = '{MASK}';"));
    }

    #[test]
    fn names_and_values_of_forms_are_decoded_first() {
        let key = "-----BEGIN+PRIVATE+KEY-----%0AAA";
        assert_eq!(
            form(&format!("client%5Fsecret=b&a=1&text={key}&%zz=2")),
            format!("client%5Fsecret={MASK}&a=1&text={MASK}&%zz=2")
        );
    }

    #[test]
    fn addresses_lose_the_secrets_of_their_queries() {
        let value = HeaderValue::from_static("https://app/cb?code=hush&state=s");
        let shown = header(&header::LOCATION, &value).unwrap();
        assert_eq!(shown, format!("https://app/cb?code={MASK}&state=s"));
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
            header(&HeaderName::from_static(name), value).map(Cow::into_owned)
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
