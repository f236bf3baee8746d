//! A login whose parameters are pushed before the browser is sent anywhere.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use auth0_sdk_core::{BoxFuture, Response, Result, Secret, Signer};
use serde::Deserialize;

use super::{AUTHORIZE, AuthorizationRequest, Login, request_object};
use crate::browser_url::BrowserUrl;
use crate::call::authentication_call;
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::reading::{filled, seconds};

static PUSH: Endpoint = Endpoint::form("pushAuthorizationRequest", "/oauth/par")
    .proven()
    .with_alias("pushed_authorization_request_endpoint");

/// A request that pushes the parameters of a login (PAR, RFC 9126), sent by `.await`.
///
/// The address of the [`Login`] then has a reference only, which serves once and for a short
/// time: [`Login::expires_at`].
///
/// # Errors
///
/// Those of [`AuthorizationRequest::begin`], that of the signer if there is one, and
/// [`Error::oauth_error_code`](auth0_sdk_core::Error::oauth_error_code) where the server
/// refused.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// use std::time::Duration;
///
/// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let login = auth0
///     .authorize()
///     .scope("openid")
///     .push()
///     .with_timeout(Duration::from_secs(5))
///     .await?;
/// # let _ = login;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Clone)]
pub struct PushAuthorization {
    call: Exchange,
    request: AuthorizationRequest,
    signer: Option<Arc<dyn Signer>>,
}

/// The answer (RFC 9126, section 2.2).
#[derive(Deserialize)]
struct Pushed {
    #[serde(deserialize_with = "filled")]
    request_uri: Secret,
    #[serde(deserialize_with = "seconds")]
    expires_in: Duration,
}

impl PushAuthorization {
    pub(super) fn new(request: AuthorizationRequest, signer: Option<Arc<dyn Signer>>) -> Self {
        let mut call = Exchange::new(&request.client, &PUSH);
        if request.response_type.has("code") {
            call.dpop = request.dpop.clone();
        }
        Self {
            call,
            request,
            signer,
        }
    }

    fn send(mut self) -> BoxFuture<Result<Response<Login>>> {
        Box::pin(async move {
            let client = self.request.client.clone();
            let (url, transaction) = self.request.prepare()?;
            match &self.signer {
                // What is signed stands in the object and nowhere else (RFC 9126, section 3).
                Some(signer) => {
                    let (object, _) = request_object::sign(&client, &url, &**signer).await?;
                    self.call.parameters.set("request", object);
                }
                None => self.call.parameters = url.parameters,
            }
            let response: Response<Pushed> = self.call.json().await?;
            let Pushed {
                request_uri,
                expires_in,
            } = response.body();
            let address = BrowserUrl::new(&client, &AUTHORIZE).with("request_uri", request_uri);
            let login = Login {
                url: address.url()?,
                transaction,
                expires_at: SystemTime::now().checked_add(*expires_in),
            };
            Ok(response.map(|_| login))
        })
    }
}

authentication_call!(PushAuthorization => Login);

/// Shows the names of the parameters and no value.
impl fmt::Debug for PushAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushAuthorization")
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}
