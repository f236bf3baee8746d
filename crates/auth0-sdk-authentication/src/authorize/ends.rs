//! How a login begins once it has been told everything: in the open, pushed, or signed.

use std::sync::Arc;

use auth0_sdk_core::{Result, Signer};

use super::{AuthorizationRequest, Login, PushAuthorization, SignedAuthorization};

impl AuthorizationRequest {
    /// Begins the login with the parameters in the address. Nothing is sent from here.
    ///
    /// # Errors
    ///
    /// When parameters do not go together
    /// ([`is_invalid_request`](auth0_sdk_core::Error::is_invalid_request)), or there are no
    /// random numbers.
    pub fn begin(self) -> Result<Login> {
        let (url, transaction) = self.prepare()?;
        Ok(Login {
            url: url.url()?,
            transaction,
            expires_at: None,
        })
    }

    /// Pushes the parameters to the tenant first (PAR, RFC 9126), so that they are neither
    /// read nor changed on the way through the browser, and the application has proved who it
    /// is before anybody is asked to log in.
    pub fn push(self) -> PushAuthorization {
        PushAuthorization::new(self, None)
    }

    /// Signs the parameters (JAR, RFC 9101), by a
    /// [`PrivateKey`](auth0_sdk_core::PrivateKey) or a [`Signer`] of your own, whose public
    /// key the application has at the tenant.
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// # use auth0_sdk_core::PrivateKey;
    /// # async fn example(auth0: AuthenticationClient, key: PrivateKey) -> auth0_sdk_core::Result<()> {
    /// let request = auth0.authorize().scope("openid");
    /// let by_the_browser = request.clone().signed(key.clone()).await?;
    /// let pushed = request.signed(key).push().await?;
    /// # let _ = (by_the_browser, pushed);
    /// # Ok(())
    /// # }
    /// ```
    pub fn signed(self, signer: impl Signer) -> SignedAuthorization {
        SignedAuthorization::new(self, Arc::new(signer))
    }
}
