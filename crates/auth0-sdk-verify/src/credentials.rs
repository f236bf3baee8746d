//! Where a request has its token: one place, and one token in it (RFC 6750, section 2).

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::IncomingRequest;
use crate::error::{Accepted, Failure};

/// How a caller sends its token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// Whoever has the token can use it (RFC 6750).
    Bearer,
    /// With a proof that the caller holds a key (RFC 9449).
    Dpop,
}

impl Scheme {
    /// The name in headers.
    ///
    /// ```
    /// assert_eq!(auth0_sdk_verify::Scheme::Dpop.name(), "DPoP");
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Self::Bearer => "Bearer",
            Self::Dpop => "DPoP",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Bearer, Self::Dpop]
            .into_iter()
            .find(|scheme| scheme.name().eq_ignore_ascii_case(name))
    }

    fn is_among(self, accepted: Accepted) -> bool {
        match self {
            Self::Bearer => accepted != Accepted::Dpop,
            Self::Dpop => accepted != Accepted::Bearer,
        }
    }
}

/// Which places beside the `Authorization` header may have a token.
#[derive(Debug, Clone, Default)]
pub(crate) struct Places {
    pub(crate) query: bool,
    pub(crate) form: bool,
    pub(crate) cookie: Option<String>,
}

/// A token as it came.
#[derive(Clone)]
pub(crate) struct Credentials<'a> {
    pub(crate) scheme: Scheme,
    pub(crate) token: Cow<'a, str>,
}

/// The parameter of queries and forms (RFC 6750, sections 2.2 and 2.3).
const PARAMETER: &str = "access_token";
const FORM: &[u8] = b"application/x-www-form-urlencoded";

impl Places {
    /// The one token of a request.
    pub(crate) fn find<'a>(
        &self,
        request: &IncomingRequest<'a>,
        accepted: Accepted,
    ) -> Result<Credentials<'a>, Failure> {
        let lines = request.header("authorization");
        let mut elsewhere = self.parameters(request)?;
        elsewhere.extend(self.cookies(request));
        match (lines.as_slice(), elsewhere.len()) {
            ([], 0) if accepted == Accepted::Bearer || request.header("dpop").is_empty() => {
                Err(Failure::NoToken)
            }
            // A proof of nothing.
            ([], 0) => Err(Failure::InvalidRequest(None)),
            ([], 1) if !Scheme::Bearer.is_among(accepted) => Err(Failure::InvalidRequest(None)),
            ([], 1) => {
                let token = elsewhere.swap_remove(0);
                match token.is_empty() {
                    true => Err(Failure::NoToken),
                    false => Ok(Credentials {
                        scheme: Scheme::Bearer,
                        token,
                    }),
                }
            }
            ([line], 0) => authorization(line, accepted),
            ([_, _, ..], 0) => Err(Failure::InvalidRequest(Some(
                "the request has more than one Authorization header",
            ))),
            _ => Err(Failure::InvalidRequest(Some(
                "more than one method used for authentication",
            ))),
        }
    }

    /// What the places are called in `bearer_methods_supported` (RFC 9728, section 2), which
    /// knows no cookies.
    pub(crate) fn methods(&self) -> Vec<&'static str> {
        let named = [("header", true), ("body", self.form), ("query", self.query)];
        let read = named.into_iter().filter(|(_, is_read)| *is_read);
        read.map(|(name, _)| name).collect()
    }

    fn parameters<'a>(&self, request: &IncomingRequest<'a>) -> Result<Vec<Cow<'a, str>>, Failure> {
        let mut found = Vec::new();
        if self.query
            && let Some((_, query)) = request.target.split_once('?')
        {
            found.extend(tokens_in(query));
        }
        if self.form
            && let Some(form) = request.form.filter(|_| is_form(request))
        {
            let form = std::str::from_utf8(form).map_err(|_| Failure::InvalidRequest(None))?;
            found.extend(tokens_in(form));
        }
        Ok(found)
    }

    fn cookies<'a>(&self, request: &IncomingRequest<'a>) -> Vec<Cow<'a, str>> {
        let Some(name) = &self.cookie else {
            return Vec::new();
        };
        let lines = request.header("cookie").into_iter();
        let lines = lines.filter_map(|line| std::str::from_utf8(line).ok());
        let pairs = lines.flat_map(|line| line.split(';'));
        let pairs = pairs.filter_map(|pair| pair.trim().split_once('='));
        pairs
            .filter(|(one, _)| one == name)
            .map(|(_, value)| Cow::Borrowed(value.trim_matches('"')))
            .collect()
    }
}

/// A scheme, one blank, and a token without blanks (RFC 6750, section 2.1).
fn authorization(line: &[u8], accepted: Accepted) -> Result<Credentials<'_>, Failure> {
    let malformed = || Failure::InvalidRequest(None);
    let line = std::str::from_utf8(line).map_err(|_| malformed())?;
    let (scheme, token) = line.split_once(' ').unwrap_or((line, ""));
    let scheme = Scheme::named(scheme).filter(|scheme| scheme.is_among(accepted));
    let scheme = scheme.ok_or_else(malformed)?;
    let token = token.trim_ascii_end();
    match token {
        "" => Err(Failure::NoToken),
        token if token.contains([' ', ',', '\t']) => Err(malformed()),
        token => Ok(Credentials {
            scheme,
            token: token.into(),
        }),
    }
}

/// A form counts as such by its type, and never where a method gives a body no meaning.
pub(crate) fn is_form(request: &IncomingRequest<'_>) -> bool {
    let types = request.header("content-type");
    let [line] = types.as_slice() else {
        return false;
    };
    let kind = line.split(|byte| *byte == b';').next().unwrap_or_default();
    kind.trim_ascii().eq_ignore_ascii_case(FORM)
        && !matches!(request.method, "GET" | "HEAD" | "OPTIONS" | "TRACE")
}

fn tokens_in(encoded: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let pairs = encoded
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let tokens = pairs.filter(|(name, _)| decoded(name) == PARAMETER);
    tokens.map(|(_, value)| decoded(value))
}

/// What is no UTF-8 becomes something that is no token.
fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}
