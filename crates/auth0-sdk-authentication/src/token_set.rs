//! What the token endpoint gives.

use std::fmt;
use std::time::{Duration, SystemTime};

use auth0_sdk_core::{Error, Response, Result, Secret};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::AuthenticationClient;
use crate::dpop::DpopKey;
use crate::id_token::{self, Expected, IdTokenClaims};
use crate::reading::{seconds_or_none, sendable, sendable_or_none};

/// The tokens of one answer.
///
/// It can be written and read again, to keep it in a session; whatever keeps it holds secrets.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::TokenSet;
/// use std::time::Duration;
///
/// fn must_refresh(tokens: &TokenSet) -> bool {
///     tokens.expires_within(Duration::from_secs(60))
/// }
/// ```
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenSet {
    /// The access token.
    pub access_token: Secret,
    /// How the access token is sent: `Bearer` or `DPoP` (RFC 6749, section 7.1), or `N_A` for
    /// what is no access token (RFC 8693, section 2.2.1).
    pub token_type: String,
    /// When the access token ends, by the clock of this machine; none if the server does not
    /// say.
    #[serde(with = "seconds", default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<SystemTime>,
    /// The refresh token, if the scope `offline_access` was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// The ID token, if the scope `openid` was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token: Option<Secret>,
    /// What the ID token says. It was checked when it came, and not again when this is read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims: Option<IdTokenClaims>,
    /// The scopes that were granted, between blanks; none if they are those that were asked
    /// for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// The type of the token that was issued (RFC 8693, section 2.2.1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_token_type: Option<String>,
    /// What else the answer had. It may hold secrets.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub extra: Map<String, Value>,
}

impl TokenSet {
    /// Whether the access token has ended. A token whose end is not known has not.
    pub fn is_expired(&self) -> bool {
        self.expires_within(Duration::ZERO)
    }

    /// Whether the access token ends in this time, so that it is time for another one.
    pub fn expires_within(&self, time: Duration) -> bool {
        let end = self.expires_at;
        end.is_some_and(|end| {
            SystemTime::now()
                .checked_add(time)
                .is_none_or(|then| then >= end)
        })
    }

    /// The scopes that were granted, if the answer says which.
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        self.scope
            .as_deref()
            .unwrap_or_default()
            .split_ascii_whitespace()
    }
}

/// Shows neither a token nor what is known of the user.
impl fmt::Debug for TokenSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenSet")
            .field("token_type", &self.token_type)
            .field("expires_at", &self.expires_at)
            .field("refresh_token", &self.refresh_token)
            .field("id_token", &self.id_token)
            .field("scope", &self.scope)
            .field("extra", &self.extra.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// The answer as it comes.
#[derive(Clone, Deserialize)]
pub(crate) struct TokenAnswer {
    #[serde(deserialize_with = "sendable")]
    access_token: Secret,
    token_type: String,
    #[serde(default, deserialize_with = "seconds_or_none")]
    expires_in: Option<Duration>,
    #[serde(default, deserialize_with = "sendable_or_none")]
    refresh_token: Option<Secret>,
    id_token: Option<Secret>,
    scope: Option<String>,
    issued_token_type: Option<String>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

/// What an answer may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// An access token.
    AccessToken,
    /// Also what was exchanged for and is no access token, whose type is `N_A`.
    Anything,
}

/// Makes tokens of an answer: what is not as it should be is refused, and an ID token checked.
pub(crate) async fn read(
    client: &AuthenticationClient,
    response: Response<TokenAnswer>,
    expected: &Expected,
    wanted: Wanted,
    key: Option<&DpopKey>,
) -> Result<Response<TokenSet>> {
    let came = SystemTime::now();
    let answer = response.body();
    let unusable = |what: &str| {
        Err(Error::undecodable(format!(
            "the token endpoint answered with {what}"
        )))
    };
    match (answer.token_type.to_ascii_lowercase().as_str(), key) {
        ("bearer", None) | ("dpop", Some(_)) => {}
        // It is sent to nobody, so that there is nothing to bind.
        ("n_a", _) if wanted == Wanted::Anything => {}
        ("n_a", _) => {
            return unusable("what is no access token (`N_A`), where one was asked for");
        }
        ("dpop", None) => {
            return unusable("a token that is bound to a key, where none was shown");
        }
        ("bearer", Some(_)) => {
            return unusable("a token that is not bound to the key that was shown");
        }
        _ => return unusable("a token of another type than `Bearer` and `DPoP`"),
    }
    let claims = match &answer.id_token {
        None => None,
        Some(id_token) => {
            let mut expected = expected.clone();
            expected.access_token = Some(answer.access_token.clone());
            Some(id_token::validate(client, id_token, &expected).await?)
        }
    };
    Ok(response.map(|answer| TokenSet {
        expires_at: answer
            .expires_in
            .and_then(|lifetime| came.checked_add(lifetime)),
        access_token: answer.access_token,
        token_type: answer.token_type,
        refresh_token: answer.refresh_token,
        id_token: answer.id_token,
        claims,
        scope: answer.scope,
        issued_token_type: answer.issued_token_type,
        extra: answer.extra,
    }))
}

/// An instant as seconds since 1970.
mod seconds {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(
        time: &Option<SystemTime>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let since = time.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        since.map(|since| since.as_secs()).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<SystemTime>, D::Error> {
        let seconds = Option::<u64>::deserialize(deserializer)?;
        Ok(seconds.and_then(|seconds| UNIX_EPOCH.checked_add(Duration::from_secs(seconds))))
    }
}
