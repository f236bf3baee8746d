//! A login whose parameters are signed.

use std::fmt;
use std::sync::Arc;

use auth0_sdk_core::{BoxFuture, Result, Signer};

use super::{AUTHORIZE, AuthorizationRequest, Login, PushAuthorization, request_object};
use crate::browser_url::BrowserUrl;

/// A login with a signed request (JAR, RFC 9101), made by [`AuthorizationRequest::signed`] and
/// begun by `.await`, or [pushed](Self::push).
///
/// The signed object is short-lived: [`Login::expires_at`] says until when it serves.
///
/// # Errors
///
/// Those of [`AuthorizationRequest::begin`], and that of the signer.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// use auth0_sdk_core::PrivateKey;
///
/// # async fn example(auth0: AuthenticationClient, pem: &str) -> auth0_sdk_core::Result<()> {
/// let key = PrivateKey::from_pem(pem)?.with_key_id("2026-01");
/// let login = auth0.authorize().scope("openid").signed(key).await?;
/// # let _ = login;
/// # Ok(())
/// # }
/// ```
#[must_use = "a login begins when it is awaited"]
#[derive(Clone)]
pub struct SignedAuthorization {
    request: AuthorizationRequest,
    signer: Arc<dyn Signer>,
}

impl SignedAuthorization {
    pub(super) fn new(request: AuthorizationRequest, signer: Arc<dyn Signer>) -> Self {
        Self { request, signer }
    }

    /// Pushes the signed parameters to the tenant (RFC 9126, section 3).
    pub fn push(self) -> PushAuthorization {
        PushAuthorization::new(self.request, Some(self.signer))
    }

    async fn begin(self) -> Result<Login> {
        let client = self.request.client.clone();
        let (url, transaction) = self.request.prepare()?;
        let (object, expires_at) = request_object::sign(&client, &url, &*self.signer).await?;
        let url = BrowserUrl::new(&client, &AUTHORIZE).with("request", object);
        Ok(Login {
            url: url.url()?,
            transaction,
            expires_at,
        })
    }
}

impl IntoFuture for SignedAuthorization {
    type Output = Result<Login>;
    type IntoFuture = BoxFuture<Result<Login>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.begin())
    }
}

/// Shows the names of the parameters and nothing of the key.
impl fmt::Debug for SignedAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedAuthorization")
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}
