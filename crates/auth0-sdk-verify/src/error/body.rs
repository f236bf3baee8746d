//! The body of an answer that lets nobody in.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::VerifyError;

const JSON: &str = "application/json";

/// Makes the body of an answer that lets nobody in.
///
/// # Example
///
/// The form of an API that has its own:
///
/// ```
/// use auth0_sdk_verify::{ErrorBody, Verifier};
///
/// let body = ErrorBody::json(|error| serde_json::json!({
///     "status": error.status().as_u16(),
///     "title": error.description(),
/// }));
/// let settings = Verifier::builder().error_body(body);
/// # let _ = settings;
/// ```
#[derive(Clone)]
pub struct ErrorBody(Form);

#[derive(Clone)]
enum Form {
    Rfc,
    Quickstart,
    Empty,
    Json(Arc<dyn Fn(&VerifyError) -> Value + Send + Sync>),
}

impl ErrorBody {
    /// `{"error": "invalid_token", "error_description": ".."}`, the names that OAuth 2.0 has
    /// for them; the default.
    pub fn rfc() -> Self {
        Self(Form::Rfc)
    }

    /// `{"error": "Forbidden", "message": "Insufficient scope"}`, as the API quickstarts of
    /// Auth0 answer.
    pub fn quickstart() -> Self {
        Self(Form::Quickstart)
    }

    /// None: the challenge says it all.
    pub fn empty() -> Self {
        Self(Form::Empty)
    }

    /// JSON of one's own.
    pub fn json(write: impl Fn(&VerifyError) -> Value + Send + Sync + 'static) -> Self {
        Self(Form::Json(Arc::new(write)))
    }

    pub(super) fn media_type(&self) -> Option<&'static str> {
        match self.0 {
            Form::Empty => None,
            Form::Rfc | Form::Quickstart | Form::Json(_) => Some(JSON),
        }
    }

    pub(super) fn write(&self, error: &VerifyError) -> Option<(&'static str, Vec<u8>)> {
        let of = |members: &[(&str, Option<String>)]| {
            let given = members.iter().filter_map(|(name, value)| {
                Some(((*name).to_owned(), Value::String(value.clone()?)))
            });
            Value::Object(given.collect::<Map<_, _>>())
        };
        let status = error.status().canonical_reason().map(str::to_owned);
        let json = match &self.0 {
            Form::Empty => return None,
            Form::Json(write) => write(error),
            Form::Rfc => of(&[
                (
                    "error",
                    Some(error.error().unwrap_or_else(|| plain(error)).to_owned()),
                ),
                ("error_description", error.description()),
            ]),
            Form::Quickstart => of(&[
                ("error", status.clone()),
                (
                    "message",
                    match error.is_forbidden() {
                        true => Some("Insufficient scope".to_owned()),
                        false => error.description().or(status),
                    },
                ),
            ]),
        };
        Some((JSON, json.to_string().into_bytes()))
    }
}

/// A body may say more than a challenge, which has no error for a caller without a token.
fn plain(error: &VerifyError) -> &'static str {
    if error.is_missing_token() {
        "invalid_token"
    } else if error.is_unavailable() {
        "temporarily_unavailable"
    } else {
        "invalid_request"
    }
}

impl Default for ErrorBody {
    fn default() -> Self {
        Self::rfc()
    }
}

impl fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Form::Rfc => "ErrorBody::rfc()",
            Form::Quickstart => "ErrorBody::quickstart()",
            Form::Empty => "ErrorBody::empty()",
            Form::Json(_) => "ErrorBody::json(..)",
        })
    }
}
