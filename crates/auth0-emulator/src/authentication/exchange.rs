//! One request to the Authentication API as its endpoints see it: decoded,
//! bounded, and with its moment.

use std::fmt;

use http::{HeaderMap, HeaderName, Method, header};
use serde_json::{Map, Value};

use super::codes::Codes;
use super::replay::ReplayGuard;
use crate::caller;
use crate::clock::Moment;
use crate::problem::OAuthProblem;
use crate::query_string::form_pairs;
use crate::x509::Certificate;

/// How much is taken that Auth0 would refuse.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Strictness {
    #[default]
    Strict,
    Lenient,
}

/// A request, and where it arrived.
pub(crate) struct Exchange<'a> {
    /// The address of the tenant, without a slash at the end.
    pub(crate) url: &'a str,
    pub(crate) issuer: &'a str,
    pub(crate) strictness: Strictness,
    pub(crate) codes: Codes,
    pub(crate) replay: &'a ReplayGuard,
    pub(crate) method: &'a Method,
    /// The parts of the path that its template leaves open, decoded.
    pub(crate) segments: Vec<String>,
    pub(crate) query: Params,
    /// The body, a form or a JSON object.
    pub(crate) form: Params,
    pub(crate) headers: &'a HeaderMap,
    /// What the client has shown on its connection, whose key it holds.
    pub(crate) certificate: Option<&'a Certificate>,
    /// What the provider of the connection that the request is about publishes,
    /// where its keys are asked for.
    pub(crate) provider_keys: Option<Value>,
    pub(crate) now: Moment,
}

/// Named values, whichever form they came in. Among them are secrets, so
/// `Debug` shows none of them.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Params(pub(crate) Map<String, Value>);

impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Params(..)")
    }
}

impl Exchange<'_> {
    pub(crate) fn is_lenient(&self) -> bool {
        self.strictness == Strictness::Lenient
    }

    /// Whether some codes are always right.
    pub(super) fn has_fixed_codes(&self) -> bool {
        self.codes == Codes::Fixed || self.is_lenient()
    }

    /// A header that is not text can only be a wrong one.
    pub(crate) fn header(&self, name: &HeaderName) -> Option<&str> {
        let value = self.headers.get(name)?;
        Some(value.to_str().unwrap_or_default())
    }

    /// Where the person sits, as far as the request tells.
    pub(crate) fn ip(&self) -> &str {
        caller::ip(self.headers)
    }

    /// The beginning of the name that the caller's program gives itself.
    pub(crate) fn user_agent(&self) -> String {
        caller::user_agent(self.headers)
    }

    /// The value of a cookie.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        let headers = self.headers.get_all(header::COOKIE).into_iter();
        let mut pairs = headers
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// The token of the `Authorization` header, with the scheme in lower case.
    pub(crate) fn authorization(&self) -> Option<(String, &str)> {
        let (scheme, token) = self.header(&header::AUTHORIZATION)?.split_once(' ')?;
        Some((scheme.to_ascii_lowercase(), token.trim()))
    }

    /// Whether the caller is a browser that shows pages.
    pub(crate) fn wants_page(&self) -> bool {
        let accepted = self.header(&header::ACCEPT).unwrap_or_default();
        accepted.contains("text/html")
    }
}

impl Params {
    /// Reads a form or a JSON object, as the content type says.
    pub(crate) fn parse(content_type: &str, bytes: &[u8]) -> Result<Self, OAuthProblem> {
        let unreadable = || OAuthProblem::invalid_request("The body could not be read");
        // Clients name the type of a body that they do not send.
        if bytes.is_empty() {
            return Ok(Self::default());
        }
        if content_type.contains("json") {
            return serde_json::from_slice(bytes)
                .map(Self)
                .map_err(|_| unreadable());
        }
        let text = std::str::from_utf8(bytes).map_err(|_| unreadable())?;
        Self::pairs(text).ok_or_else(unreadable)?
    }

    /// Reads a query or a form; nothing if it is not percent-encoded text.
    pub(crate) fn pairs(text: &str) -> Option<Result<Self, OAuthProblem>> {
        let mut fields = Map::new();
        for (name, value) in form_pairs(text)? {
            if fields.insert(name, value.into()).is_some() {
                let message = "A parameter is given more than once";
                return Some(Err(OAuthProblem::invalid_request(message)));
            }
        }
        Some(Ok(Self(fields)))
    }

    /// A text that is there and not empty.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
    }

    pub(crate) fn owned(&self, name: &str) -> Option<String> {
        self.text(name).map(str::to_owned)
    }

    pub(crate) fn need(&self, name: &str) -> Result<&str, OAuthProblem> {
        let missing = || format!("Missing required parameter: {name}");
        self.text(name)
            .ok_or_else(|| OAuthProblem::invalid_request(missing()))
    }

    /// A number, in a text or as it is.
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        match self.0.get(name)? {
            Value::String(text) => text.parse().ok(),
            other => other.as_i64(),
        }
    }

    /// JSON, in a text or as it is.
    pub(crate) fn json(&self, name: &str) -> Result<Option<Value>, OAuthProblem> {
        match self.0.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => serde_json::from_str(text).map(Some).map_err(|_| {
                OAuthProblem::invalid_request(format!("The parameter {name} is not JSON"))
            }),
            Some(value) => Ok(Some(value.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_and_objects_are_read_alike_and_nonsense_is_refused() {
        let form = Params::parse("application/x-www-form-urlencoded", b"a=b+c&d=").unwrap();
        assert_eq!((form.text("a"), form.text("d")), (Some("b c"), None));
        assert_eq!(format!("{form:?}"), "Params(..)");
        let json = Params::parse("application/json", br#"{"a":"b","n":7}"#).unwrap();
        assert_eq!((json.text("a"), json.number("n")), (Some("b"), Some(7)));
        let nothing = Params::parse("application/json", b"").unwrap();
        assert_eq!(nothing, Params::default());
        for (kind, body) in [
            ("application/json", &b"[]"[..]),
            ("application/json", b"{"),
            ("", b"a=%zz"),
            ("", b"a=1&a=2"),
            ("", b"\xff"),
        ] {
            let problem = Params::parse(kind, body).unwrap_err();
            assert_eq!(problem.error, "invalid_request");
        }
    }
}
