//! Who acts for somebody else (RFC 8693, section 4.1).

use serde::Deserialize;
use serde_json::{Map, Value};

/// Who acts for whom a token is about, and for whom that one acted in turn.
///
/// Only the outermost is the caller; those inside are history (RFC 8693, section 4.1).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Actor {
    /// Who it is.
    pub sub: Option<String>,
    /// Who issued its token, where that is another issuer.
    pub iss: Option<String>,
    /// The application that it is.
    pub client_id: Option<String>,
    /// Who acted before it.
    pub act: Option<Box<Actor>>,
    /// What has no field of its own.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
