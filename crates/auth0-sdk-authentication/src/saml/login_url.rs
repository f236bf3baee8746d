//! Where a login by SAML begins at the tenant.

use auth0_sdk_core::{Result, Secret};
use url::Url;

use crate::AuthenticationClient;
use crate::browser_url::BrowserUrl;
use crate::call::any_parameter;
use crate::endpoint::Endpoint;

static LOGIN: Endpoint = Endpoint::get("acceptSAMLRequest", "/samlp/{clientId}");

/// The address of a login by SAML, made by [`AuthenticationClient::saml_login`].
///
/// # Example
///
/// ```
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let url = auth0.saml_login(auth0.client_id()).connection("acme").url()?;
/// # let _ = url;
/// # Ok(())
/// # }
/// ```
#[must_use = "an address is made by `url`"]
#[derive(Debug, Clone)]
pub struct SamlLoginUrl {
    url: BrowserUrl,
}

impl AuthenticationClient {
    /// The address at which the tenant logs in and answers an application by SAML, by the id
    /// of that application, whose SAML add-on is on.
    pub fn saml_login(&self, client_id: impl AsRef<str>) -> SamlLoginUrl {
        SamlLoginUrl {
            url: BrowserUrl::new(self, &LOGIN).at("clientId", client_id.as_ref()),
        }
    }
}

impl SamlLoginUrl {
    /// The connection to log in with, instead of the page that offers several.
    pub fn connection(mut self, name: impl Into<String>) -> Self {
        self.url = self.url.with("connection", name.into());
        self
    }

    /// The organization to log in with, by its id.
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.url = self.url.with("organization", id.into());
        self
    }

    /// What the answer brings back as it is (SAML 2.0 Bindings, section 3.4.3).
    pub fn relay_state(mut self, state: impl Into<Secret>) -> Self {
        self.url = self.url.with("RelayState", state);
        self
    }

    /// The address.
    ///
    /// # Errors
    ///
    /// When the id of the application is empty or a dot segment, or the issuer of the client is
    /// no address.
    pub fn url(&self) -> Result<Url> {
        self.url.url()
    }
}

any_parameter!(SamlLoginUrl, url);
