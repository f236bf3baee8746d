//! What the tenant says of itself as an identity provider.

use auth0_sdk_core::{BoxFuture, Response, Result};

use crate::AuthenticationClient;
use crate::answer::Form;
use crate::call::authentication_call;
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;

static METADATA: Endpoint = Endpoint::get("getSAMLMetadata", "/samlp/metadata/{clientId}");

/// The two documents of SAML metadata (Metadata for SAML 2.0, section 2.3).
pub(crate) const ROOTS: &[&str] = &["EntityDescriptor", "EntitiesDescriptor"];

impl AuthenticationClient {
    /// Reads what the tenant says of itself to an application that speaks SAML.
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
    /// let xml = auth0.saml_metadata(auth0.client_id()).await?;
    /// # let _ = xml;
    /// # Ok(())
    /// # }
    /// ```
    pub fn saml_metadata(&self, client_id: impl AsRef<str>) -> SamlMetadata {
        let call = Exchange::new(self, &METADATA).at("clientId", client_id.as_ref());
        SamlMetadata { call }
    }
}

/// A request for what the tenant says of itself, sent by `.await`; made by
/// [`AuthenticationClient::saml_metadata`]. The answer is the document as it came.
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
/// let metadata = auth0.saml_metadata("client-id");
/// let xml = metadata.with_timeout(Duration::from_secs(3)).await?;
/// # let _ = xml;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SamlMetadata {
    call: Exchange,
}

impl SamlMetadata {
    fn send(self) -> BoxFuture<Result<Response<String>>> {
        let call = self
            .call
            .accept("application/samlmetadata+xml, application/xml, text/xml");
        call.text(Form::Xml(ROOTS))
    }
}

authentication_call!(SamlMetadata => String);
