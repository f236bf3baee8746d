//! Where a login by WS-Federation begins at the tenant.

use auth0_sdk_core::{Result, Secret};
use url::Url;

use crate::AuthenticationClient;
use crate::browser_url::BrowserUrl;
use crate::call::any_parameter;
use crate::endpoint::Endpoint;

static LOGIN: Endpoint = Endpoint::get("acceptWsFederationRequest", "/wsfed/{clientId}");

/// The address of a login by WS-Federation, made by
/// [`AuthenticationClient::ws_federation_login`].
///
/// # Example
///
/// ```
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let url = auth0
///     .ws_federation_login(auth0.client_id())
///     .wtrealm("urn:app")
///     .wreply("https://app.example.com/wsfed")
///     .url()?;
/// # let _ = url;
/// # Ok(())
/// # }
/// ```
#[must_use = "an address is made by `url`"]
#[derive(Debug, Clone)]
pub struct WsFederationLoginUrl {
    url: BrowserUrl,
}

impl AuthenticationClient {
    /// The address at which the tenant logs in and answers an application by WS-Federation, by
    /// the id of that application, whose WS-Federation add-on is on.
    pub fn ws_federation_login(&self, client_id: impl AsRef<str>) -> WsFederationLoginUrl {
        // What is asked for is a login (WS-Federation 1.2, section 13.2.2).
        let url = BrowserUrl::new(self, &LOGIN)
            .at("clientId", client_id.as_ref())
            .with("wa", "wsignin1.0");
        WsFederationLoginUrl { url }
    }
}

impl WsFederationLoginUrl {
    /// The application, by the name that it has in WS-Federation.
    pub fn wtrealm(mut self, realm: impl Into<String>) -> Self {
        self.url = self.url.with("wtrealm", realm.into());
        self
    }

    /// The connection to log in with, instead of the page that offers several.
    pub fn whr(mut self, connection: impl Into<String>) -> Self {
        self.url = self.url.with("whr", connection.into());
        self
    }

    /// What the answer brings back as it is.
    pub fn wctx(mut self, context: impl Into<Secret>) -> Self {
        self.url = self.url.with("wctx", context);
        self
    }

    /// Where the answer is sent, one of the addresses that the application allows.
    pub fn wreply(mut self, url: impl Into<String>) -> Self {
        self.url = self.url.with("wreply", url.into());
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

any_parameter!(WsFederationLoginUrl, url);
