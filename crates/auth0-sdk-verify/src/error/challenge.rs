//! The challenges of an answer: what an API accepts, and what was wrong (RFC 6750, section 3;
//! RFC 9449, section 7.1).

use std::fmt::Write as _;

use super::{ErrorBody, Failure};
use crate::credentials::Scheme;

/// What all answers of a verifier have in common.
pub(crate) struct Presentation {
    pub(crate) realm: String,
    pub(crate) accepted: Accepted,
    /// The algorithms of proofs, with blanks between them.
    pub(crate) proof_algorithms: String,
    /// Where the API describes itself (RFC 9728).
    pub(crate) resource_metadata: Option<String>,
    pub(crate) body: ErrorBody,
}

/// The schemes by which a token may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Accepted {
    Bearer,
    Both,
    Dpop,
}

impl Presentation {
    /// What was wrong stands in the challenge of the scheme that the caller used, and in no
    /// other: nothing was wrong with what was not tried.
    pub(super) fn challenges(&self, failure: &Failure, used: Option<Scheme>) -> Vec<String> {
        let of = |scheme| self.challenge(scheme, failure, used == Some(scheme));
        match self.accepted {
            Accepted::Bearer => vec![of(Scheme::Bearer)],
            Accepted::Both => vec![of(Scheme::Bearer), of(Scheme::Dpop)],
            Accepted::Dpop => vec![of(Scheme::Dpop)],
        }
    }

    fn challenge(&self, scheme: Scheme, failure: &Failure, tried: bool) -> String {
        let mut parameters = Vec::new();
        let mut add = |name: &str, value: &str| parameters.push(parameter(name, value));
        if scheme == Scheme::Bearer {
            add("realm", &self.realm);
        }
        if tried && let Some(error) = failure.error() {
            add("error", error);
            if let Some(description) = failure.description() {
                add("error_description", &description);
            }
            if let Failure::Forbidden { scopes, .. } = failure
                && !scopes.is_empty()
            {
                add("scope", &scopes.join(" "));
            }
        }
        if scheme == Scheme::Dpop {
            add("algs", &self.proof_algorithms);
        }
        if let Some(address) = &self.resource_metadata {
            add("resource_metadata", address);
        }
        format!("{} {}", scheme.name(), parameters.join(", "))
    }
}

/// A quoted parameter. RFC 6750, section 3, allows neither quotes nor backslashes nor anything
/// but ASCII inside.
fn parameter(name: &str, value: &str) -> String {
    let mut text = format!("{name}=\"");
    for character in value.chars() {
        let allowed = match character {
            '"' | '\\' => '\'',
            ' '..='~' => character,
            _ => '?',
        };
        // A text takes whatever is written to it.
        let _ = text.write_char(allowed);
    }
    text.push('"');
    text
}
