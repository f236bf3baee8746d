//! What the tenant says of itself to applications that speak WS-Federation.

use auth0_sdk_core::{BoxFuture, Response, Result};

use crate::AuthenticationClient;
use crate::answer::Form;
use crate::call::authentication_call;
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::saml::ROOTS;

static METADATA: Endpoint = Endpoint::get(
    "getWsFederationMetadata",
    "/wsfed/FederationMetadata/2007-06/FederationMetadata.xml",
);

impl AuthenticationClient {
    /// Reads what the tenant says of itself to applications that speak WS-Federation.
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
    /// let xml = auth0.ws_federation_metadata().await?;
    /// # let _ = xml;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ws_federation_metadata(&self) -> WsFederationMetadata {
        let call = Exchange::new(self, &METADATA);
        WsFederationMetadata { call }
    }
}

/// A request for what the tenant says of itself (WS-Federation 1.2, section 3), sent by
/// `.await`; made by [`AuthenticationClient::ws_federation_metadata`]. The answer is the
/// document as it came.
///
/// # Errors
///
/// An answer that is no whole document of metadata is
/// [`is_decode`](auth0_sdk_core::Error::is_decode).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # use std::time::Duration;
/// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let metadata = auth0.ws_federation_metadata();
/// let xml = metadata.with_timeout(Duration::from_secs(3)).await?;
/// # let _ = xml;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct WsFederationMetadata {
    call: Exchange,
}

impl WsFederationMetadata {
    fn send(self) -> BoxFuture<Result<Response<String>>> {
        let call = self.call.accept("application/xml, text/xml");
        call.text(Form::Xml(ROOTS))
    }
}

authentication_call!(WsFederationMetadata => String);
