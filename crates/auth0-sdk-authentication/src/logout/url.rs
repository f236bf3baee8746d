//! Both addresses: Auth0's own, and that of the standard.

use auth0_sdk_core::{Result, Secret};
use url::Url;

use crate::AuthenticationClient;
use crate::browser_url::BrowserUrl;
use crate::call::any_parameter;
use crate::endpoint::Endpoint;

static LOGOUT: Endpoint = Endpoint::get("logout", "/v2/logout").named();
static OIDC_LOGOUT: Endpoint = Endpoint::get("oidcLogout", "/oidc/logout").named();

/// The address of Auth0's own logout, made by [`AuthenticationClient::logout`].
///
/// # Example
///
/// ```
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let url = auth0.logout().return_to("https://app.example.com").url()?;
/// # let _ = url;
/// # Ok(())
/// # }
/// ```
#[must_use = "an address is made by `url`"]
#[derive(Debug, Clone)]
pub struct LogoutUrl {
    url: BrowserUrl,
}

/// The address of the standard's logout, made by [`AuthenticationClient::oidc_logout`]
/// (OpenID Connect RP-Initiated Logout, section 2).
///
/// # Example
///
/// ```
/// # use auth0_sdk_authentication::{AuthenticationClient, TokenSet};
/// # fn example(auth0: AuthenticationClient, tokens: TokenSet) -> auth0_sdk_core::Result<()> {
/// let mut logout = auth0
///     .oidc_logout()
///     .post_logout_redirect_uri("https://app.example.com");
/// if let Some(id_token) = &tokens.id_token {
///     logout = logout.id_token_hint(id_token);
/// }
/// let url = logout.url()?;
/// # let _ = url;
/// # Ok(())
/// # }
/// ```
#[must_use = "an address is made by `url`"]
#[derive(Debug, Clone)]
pub struct OidcLogoutUrl {
    url: BrowserUrl,
}

impl AuthenticationClient {
    /// The address that ends the session of the browser at the tenant (`/v2/logout`).
    pub fn logout(&self) -> LogoutUrl {
        LogoutUrl {
            url: BrowserUrl::new(self, &LOGOUT),
        }
    }

    /// The address that ends a session at the tenant as OpenID Connect has it
    /// (`/oidc/logout`).
    pub fn oidc_logout(&self) -> OidcLogoutUrl {
        OidcLogoutUrl {
            url: BrowserUrl::new(self, &OIDC_LOGOUT),
        }
    }
}

impl LogoutUrl {
    /// Where the browser is sent then, one of the “Allowed Logout URLs” of the application.
    pub fn return_to(mut self, url: impl Into<String>) -> Self {
        self.url = self.url.with("returnTo", url.into());
        self
    }

    /// Ends the session at the provider behind the connection as well, where it can.
    pub fn federated(mut self) -> Self {
        self.url = self.url.with("federated", "");
        self
    }

    /// Leaves out which application it is. The places that the browser may be sent to are then
    /// those of the tenant's own list, and not of the application's.
    pub fn without_client_id(mut self) -> Self {
        self.url.parameters.remove("client_id");
        self
    }

    /// The address.
    ///
    /// # Errors
    ///
    /// When the issuer of the client is no address.
    pub fn url(&self) -> Result<Url> {
        self.url.url()
    }
}

impl OidcLogoutUrl {
    /// The ID token of the session, which may have expired. It is in the address then. Without
    /// it, and without [`logout_hint`](Self::logout_hint), the user is asked.
    pub fn id_token_hint(mut self, id_token: impl Into<Secret>) -> Self {
        self.url = self.url.with("id_token_hint", id_token);
        self
    }

    /// The session, by the claim `sid` of its ID token, where the ID token is not to stand in
    /// an address.
    pub fn logout_hint(mut self, session_id: impl Into<String>) -> Self {
        self.url = self.url.with("logout_hint", session_id.into());
        self
    }

    /// Where the browser is sent then, one of the “Allowed Logout URLs” of the application.
    pub fn post_logout_redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.url = self.url.with("post_logout_redirect_uri", uri.into());
        self
    }

    /// What comes back with the browser, to tell that this logout was asked for.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.url = self.url.with("state", state.into());
        self
    }

    /// The languages of the pages, the best first, between blanks (RFC 5646).
    pub fn ui_locales(mut self, locales: impl Into<String>) -> Self {
        self.url = self.url.with("ui_locales", locales.into());
        self
    }

    /// Ends the session at the provider behind the connection as well, where it can.
    pub fn federated(mut self) -> Self {
        self.url = self.url.with("federated", "");
        self
    }

    /// The address.
    ///
    /// # Errors
    ///
    /// When the issuer of the client is no address.
    pub fn url(&self) -> Result<Url> {
        self.url.url()
    }
}

any_parameter!(LogoutUrl, url);
any_parameter!(OidcLogoutUrl, url);
