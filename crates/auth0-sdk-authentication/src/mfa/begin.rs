//! Where the requests about second factors begin.

use auth0_sdk_core::Secret;

use super::{
    AssociateOob, AssociateOtp, ChallengeMfa, DeleteAuthenticator, ListAuthenticators, OobChannel,
};
use crate::AuthenticationClient;

/// The second factors of a user; made by [`AuthenticationClient::mfa`].
///
/// Each method is given the token of a login that needs a second factor, or, to manage the
/// factors of a user who is logged in, an access token for `https://{domain}/mfa/` (not for a
/// challenge).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// use auth0_sdk_core::OAuthErrorCode;
///
/// # async fn example(auth0: AuthenticationClient, password: &str, otp: &str) -> auth0_sdk_core::Result<()> {
/// let login = auth0.tokens().password("ada@example.com", password).await;
/// let tokens = match login {
///     Err(error) if error.oauth_error_code() == Some(OAuthErrorCode::MfaRequired) => {
///         let token = error.mfa_token().ok_or(error)?;
///         auth0.mfa().challenge_otp(&token).await?;
///         auth0.tokens().mfa_otp(&token, otp).await?
///     }
///     other => other?,
/// };
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Mfa<'a> {
    client: &'a AuthenticationClient,
}

impl AuthenticationClient {
    /// Second factors: asking for one, adding one, listing them, taking one away.
    pub fn mfa(&self) -> Mfa<'_> {
        Mfa { client: self }
    }
}

impl Mfa<'_> {
    /// Asks for a factor, whichever the user has.
    pub fn challenge(&self, mfa_token: impl Into<Secret>) -> ChallengeMfa {
        ChallengeMfa::new(self.client, mfa_token.into(), "otp oob")
    }

    /// Asks for a one-time password, to see that the user has that factor.
    pub fn challenge_otp(&self, mfa_token: impl Into<Secret>) -> ChallengeMfa {
        ChallengeMfa::new(self.client, mfa_token.into(), "otp")
    }

    /// Asks out of band: sends a message, makes a call or a push.
    pub fn challenge_oob(&self, mfa_token: impl Into<Secret>) -> ChallengeMfa {
        ChallengeMfa::new(self.client, mfa_token.into(), "oob")
    }

    /// Adds an application that shows one-time passwords.
    pub fn associate_otp(&self, token: impl Into<Secret>) -> AssociateOtp {
        AssociateOtp::new(self.client, token.into())
    }

    /// Adds a phone that gets messages, by its number with a plus sign and the country.
    pub fn associate_sms(
        &self,
        token: impl Into<Secret>,
        phone_number: impl Into<Secret>,
    ) -> AssociateOob {
        self.associate(token.into(), OobChannel::Sms)
            .parameter("phone_number", phone_number)
    }

    /// Adds a phone that is called, by its number with a plus sign and the country.
    pub fn associate_voice(
        &self,
        token: impl Into<Secret>,
        phone_number: impl Into<Secret>,
    ) -> AssociateOob {
        self.associate(token.into(), OobChannel::Voice)
            .parameter("phone_number", phone_number)
    }

    /// Adds an e-mail address.
    pub fn associate_email(
        &self,
        token: impl Into<Secret>,
        email: impl Into<Secret>,
    ) -> AssociateOob {
        self.associate(token.into(), OobChannel::Email)
            .parameter("email", email)
    }

    /// Adds Auth0's application on a phone, which gets pushes.
    pub fn associate_push(&self, token: impl Into<Secret>) -> AssociateOob {
        self.associate(token.into(), OobChannel::Push)
    }

    /// Lists the factors of the user.
    pub fn authenticators(&self, token: impl Into<Secret>) -> ListAuthenticators {
        ListAuthenticators::new(self.client, token.into())
    }

    /// Takes a factor away, by its id. An access token needs the scope
    /// `remove:authenticators`.
    pub fn delete_authenticator(
        &self,
        token: impl Into<Secret>,
        id: impl AsRef<str>,
    ) -> DeleteAuthenticator {
        DeleteAuthenticator::new(self.client, token.into(), id.as_ref())
    }

    fn associate(&self, token: Secret, channel: OobChannel) -> AssociateOob {
        AssociateOob::new(self.client, token, &channel)
    }
}
