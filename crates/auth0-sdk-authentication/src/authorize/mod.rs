//! The beginning of a login: the address that the browser is sent to, and what the
//! application keeps until it comes back.
//!
//! [`AuthenticationClient::authorize`] begins an [`AuthorizationRequest`], which is told what
//! is wanted. It ends in a [`Login`] in one of four ways, which differ in who can read and
//! change the parameters on their way:
//!
//! | end | what the browser carries |
//! |---|---|
//! | [`begin`](AuthorizationRequest::begin) | the parameters |
//! | [`push`](AuthorizationRequest::push) | a reference to parameters that were pushed (RFC 9126) |
//! | [`signed`](AuthorizationRequest::signed) | the parameters, signed (RFC 9101) |
//! | [`signed`](AuthorizationRequest::signed), then [`push`](SignedAuthorization::push) | a reference to signed parameters |
//!
//! Every login has a `state` (RFC 6749, section 10.12) and a proof key for its code (PKCE with
//! S256, RFC 7636), and a `nonce` where an ID token can come (OpenID Connect Core, section
//! 3.1.2.1): 256 random bits each, which nobody has to think of. What the browser brings back
//! is read by [`Callback`](crate::Callback).

mod ends;
mod prepare;
mod push;
mod request;
mod request_object;
mod response;
mod signed;

use std::fmt;
use std::time::SystemTime;

use url::Url;

use crate::endpoint::Endpoint;
use crate::{AuthenticationClient, Transaction};

pub use push::PushAuthorization;
pub use request::AuthorizationRequest;
pub use response::{ResponseMode, ResponseType};
pub use signed::SignedAuthorization;

pub(crate) static AUTHORIZE: Endpoint = Endpoint::get("authorize", "/authorize").named();

/// A login that has begun: where the browser goes, and what is kept until it comes back.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<(String, String)> {
/// let login = auth0
///     .authorize()
///     .redirect_uri("https://app.example.com/callback")
///     .scope("openid profile email")
///     .begin()?;
/// let kept = serde_json::to_string(&login.transaction).unwrap_or_default();
/// // `kept` goes into an encrypted cookie or a session, and the browser to the address.
/// # Ok((kept,
/// login.url.to_string()
/// # ))
/// # }
/// ```
#[non_exhaustive]
pub struct Login {
    /// Where to send the browser.
    pub url: Url,
    /// What the answer is checked with. It holds secrets.
    pub transaction: Transaction,
    /// Until when the browser can begin at this address, where it is not for ever: what was
    /// pushed is kept for a short time (RFC 9126, section 2.2), and what was signed serves for
    /// a short time.
    pub expires_at: Option<SystemTime>,
}

/// Shows neither the parameters nor a secret.
impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("host", &self.url.host_str())
            .field("path", &self.url.path())
            .field("transaction", &self.transaction)
            .field("expires_at", &self.expires_at)
            .finish()
    }
}

impl AuthenticationClient {
    /// Begins a login in the browser (RFC 6749, section 4.1; OpenID Connect Core, section 3).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// # fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
    /// let login = auth0
    ///     .authorize()
    ///     .redirect_uri("https://app.example.com/callback")
    ///     .scope("openid profile email offline_access")
    ///     .audience("https://api.example.com")
    ///     .return_to("/orders/17")
    ///     .begin()?;
    /// # let _ = login;
    /// # Ok(())
    /// # }
    /// ```
    pub fn authorize(&self) -> AuthorizationRequest {
        AuthorizationRequest::new(self)
    }
}
