//! What a passkey is asked to sign.

use std::fmt;

use auth0_sdk_core::Secret;
use serde::Deserialize;
use serde_json::Value;

use crate::reading::filled;

/// What a passkey is asked to sign, or what a new one is made of.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::passkeys::PasskeyChallenge;
///
/// fn for_the_browser(challenge: &PasskeyChallenge) -> String {
///     format!("{{\"publicKey\":{}}}", challenge.authn_params_public_key)
/// }
/// ```
#[derive(Clone, PartialEq, Deserialize)]
#[serde(try_from = "Answer")]
#[non_exhaustive]
pub struct PasskeyChallenge {
    /// What names the challenge when the signature is redeemed.
    pub auth_session: Secret,
    /// The options of `navigator.credentials.create` or `.get` (Web Authentication, sections
    /// 5.4 and 5.5), as JSON.
    pub authn_params_public_key: Value,
}

/// The answer as it comes.
#[derive(Deserialize)]
struct Answer {
    #[serde(deserialize_with = "filled")]
    auth_session: Secret,
    authn_params_public_key: Value,
}

impl TryFrom<Answer> for PasskeyChallenge {
    type Error = &'static str;

    fn try_from(answer: Answer) -> Result<Self, Self::Error> {
        let options = answer.authn_params_public_key;
        let challenge = options["challenge"].as_str().unwrap_or_default();
        if challenge.is_empty() {
            return Err("missing field `challenge`");
        }
        Ok(Self {
            auth_session: answer.auth_session,
            authn_params_public_key: options,
        })
    }
}

/// Shows neither the session nor the options, which name the user.
impl fmt::Debug for PasskeyChallenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PasskeyChallenge").finish_non_exhaustive()
    }
}
