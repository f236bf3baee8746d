//! What an ID token has to be: by the settings of the client, and by the request it answers.

use std::time::Duration;

use auth0_sdk_core::Secret;
use auth0_sdk_jose::Algorithm;

/// What is the same for all ID tokens and logout tokens of a client.
#[derive(Debug, Clone, Copy)]
pub(crate) struct IdTokenSettings {
    /// The one algorithm, whatever a token says of itself.
    pub(crate) algorithm: Algorithm,
    /// That of logout tokens, which no secret of the application signs.
    pub(crate) logout_algorithm: Algorithm,
    /// How far two clocks may be apart.
    pub(crate) leeway: Duration,
}

impl Default for IdTokenSettings {
    fn default() -> Self {
        Self {
            algorithm: Algorithm::Rs256,
            logout_algorithm: Algorithm::Rs256,
            leeway: Duration::from_secs(60),
        }
    }
}

/// What the request says of the ID token that answers it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Expected {
    pub(crate) nonce: Nonce,
    pub(crate) max_age: Option<Duration>,
    /// By id or by name.
    pub(crate) organization: Option<String>,
    pub(crate) access_token: Option<Secret>,
    pub(crate) code: Option<Secret>,
    pub(crate) hashes: Hashes,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) enum Nonce {
    /// None was sent, so that there is none: a token with one answers another request.
    #[default]
    None,
    /// The one that was sent.
    Sent(Secret),
    /// The one of a login long ago, if any (OpenID Connect Core, section 12.2).
    Any,
}

/// Whether a token has to have the hashes of what came with it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Hashes {
    /// It came from the token endpoint (OpenID Connect Core, section 3.1.3.6).
    #[default]
    WherePresent,
    /// It came through the browser (OpenID Connect Core, section 3.3.2.11).
    Required,
}
