//! Asking for a second factor.

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};
use serde::Deserialize;

use super::{ChallengeType, OobChannel};
use crate::AuthenticationClient;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;

static CHALLENGE: Endpoint = Endpoint::json("requestMfaChallenge", "/mfa/challenge")
    .proven()
    .with_alias("mfa_challenge_endpoint");

/// A request that asks the user for a second factor, sent by `.await`; made by
/// [`Mfa::challenge`](super::Mfa::challenge) and its relatives.
///
/// # Errors
///
/// [`association_required`](auth0_sdk_core::OAuthErrorCode::AssociationRequired) when the user
/// has no such factor, `unsupported_challenge_type` when it is of another kind, and
/// [`expired_token`](auth0_sdk_core::OAuthErrorCode::ExpiredToken) when the login took too long.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, mfa_token: &str, typed: &str) -> auth0_sdk_core::Result<()> {
/// let challenge = auth0.mfa().challenge_oob(mfa_token).await?;
/// if let Some(oob_code) = &challenge.oob_code {
///     let tokens = auth0
///         .tokens()
///         .mfa_oob(mfa_token, oob_code)
///         .binding_code(typed)
///         .await?;
///     # let _ = tokens;
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ChallengeMfa {
    call: Exchange,
}

impl ChallengeMfa {
    pub(super) fn new(
        client: &AuthenticationClient,
        mfa_token: Secret,
        kinds: &'static str,
    ) -> Self {
        let mut call = Exchange::new(client, &CHALLENGE);
        call.parameters.set("mfa_token", mfa_token);
        call.parameters.set("challenge_type", kinds);
        Self { call }
    }

    /// Which of the user's factors, by its id in the list.
    pub fn authenticator_id(mut self, id: impl Into<String>) -> Self {
        self.call.parameters.set("authenticator_id", id.into());
        self
    }

    /// On which way the user is reached, where a phone gets messages and calls.
    pub fn oob_channel(mut self, channel: impl Into<OobChannel>) -> Self {
        let channel = channel.into();
        self.call.parameters.set("oob_channel", channel.as_str());
        self
    }

    fn send(self) -> BoxFuture<Result<Response<MfaChallenge>>> {
        self.call.json()
    }
}

authentication_call!(ChallengeMfa => MfaChallenge);
any_parameter!(ChallengeMfa, call);

/// A user who was asked for a second factor.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::mfa::MfaChallenge;
///
/// fn is_typed_in(challenge: &MfaChallenge) -> bool {
///     challenge.binding_method.as_deref() == Some("prompt")
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "Answer")]
#[non_exhaustive]
pub struct MfaChallenge {
    /// How the user proves themselves.
    pub challenge_type: ChallengeType,
    /// What names the challenge when it is redeemed; there for a challenge out of band.
    pub oob_code: Option<Secret>,
    /// `prompt` where the user gets a code to type in; otherwise they confirm on their device.
    pub binding_method: Option<String>,
}

/// The answer as it comes.
#[derive(Deserialize)]
struct Answer {
    challenge_type: ChallengeType,
    oob_code: Option<Secret>,
    binding_method: Option<String>,
}

impl TryFrom<Answer> for MfaChallenge {
    type Error = &'static str;

    fn try_from(answer: Answer) -> Result<Self, Self::Error> {
        let code = answer.oob_code.filter(|code| !code.expose().is_empty());
        if answer.challenge_type == ChallengeType::Oob && code.is_none() {
            return Err("missing field `oob_code`");
        }
        Ok(Self {
            challenge_type: answer.challenge_type,
            oob_code: code,
            binding_method: answer.binding_method,
        })
    }
}
