//! What the server said when it refused: the envelopes of the APIs and of OAuth.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde_json::Value;

use crate::rate_limit;

/// An answer that is an error, or that could not be used.
#[derive(Clone)]
pub(crate) struct ErrorAnswer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    /// When it came, by our clock.
    pub(crate) at: SystemTime,
}

impl ErrorAnswer {
    /// Reads what can be read; a body that is no envelope is only kept. The time is the one
    /// by the server's clock, where that is known.
    pub(crate) fn read(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        server_time: Option<SystemTime>,
    ) -> Self {
        let (code, message) = if status.is_success() {
            (None, None)
        } else {
            envelope(&body)
        };
        let retry_after = rate_limit::wait(status, &headers, server_time);
        Self {
            status,
            headers,
            body,
            code,
            message,
            retry_after,
            at: SystemTime::now(),
        }
    }

    /// Whether the server refused for want of a scope.
    pub(crate) fn lacks_scope(&self) -> bool {
        self.status == StatusCode::FORBIDDEN && self.code.as_deref() == Some("insufficient_scope")
    }

    /// The scopes that the answer names, in its text or in its challenge.
    pub(crate) fn missing_scopes(&self) -> Vec<&str> {
        if self.status != StatusCode::FORBIDDEN {
            return Vec::new();
        }
        let in_text = self
            .message
            .as_deref()
            .filter(|text| text.contains("scope"))
            .and_then(|text| text.split_once("expected any of:"))
            .map(|(_, scopes)| scopes);
        let in_challenge = || {
            let challenge = self.headers.get(header::WWW_AUTHENTICATE)?.to_str().ok()?;
            let (_, rest) = challenge.split_once("scope=\"")?;
            rest.split('"').next()
        };
        in_text
            .or_else(in_challenge)
            .unwrap_or_default()
            .split([',', ' '])
            .map(str::trim)
            .filter(|scope| !scope.is_empty())
            .collect()
    }
}

/// The code and the message of `{statusCode, error, message, errorCode?}` or of
/// `{error, error_description}`.
fn envelope(body: &[u8]) -> (Option<String>, Option<String>) {
    let Ok(Value::Object(fields)) = serde_json::from_slice::<Value>(body) else {
        return (None, None);
    };
    let text = |name: &str| match fields.get(name) {
        Some(Value::String(text)) if !text.is_empty() => Some(text.clone()),
        _ => None,
    };
    // Beside a `statusCode`, `error` is the reason phrase of the status, not a code.
    let reason_phrase = fields.contains_key("statusCode");
    let oauth = || if reason_phrase { None } else { text("error") };
    let code = text("errorCode").or_else(|| text("code")).or_else(oauth);
    let message = text("message")
        .or_else(|| text("error_description"))
        .or_else(|| text("description"))
        .or_else(|| text("error"));
    (code, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_envelopes() {
        let api =
            br#"{"statusCode":404,"error":"Not Found","message":"gone","errorCode":"inexistent_user"}"#;
        assert_eq!(
            envelope(api),
            (Some("inexistent_user".into()), Some("gone".into()))
        );
        let oauth = br#"{"error":"access_denied","error_description":"no"}"#;
        assert_eq!(
            envelope(oauth),
            (Some("access_denied".into()), Some("no".into()))
        );
        let bare = br#"{"statusCode":404,"error":"Not Found"}"#;
        assert_eq!(envelope(bare), (None, Some("Not Found".into())));
        assert_eq!(envelope(b"<html>"), (None, None));
    }

    #[test]
    fn names_missing_scopes() {
        let body = br#"{"statusCode":403,"error":"Forbidden","errorCode":"insufficient_scope",
            "message":"Insufficient scope, expected any of: read:users,read:user_idp_tokens"}"#;
        let answer = ErrorAnswer::read(
            StatusCode::FORBIDDEN,
            HeaderMap::new(),
            Bytes::from_static(body),
            None,
        );
        assert_eq!(
            answer.missing_scopes(),
            ["read:users", "read:user_idp_tokens"]
        );
    }
}
