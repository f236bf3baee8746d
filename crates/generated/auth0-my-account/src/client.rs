// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The client of the My Account.

/// A client of the My Account.
///
/// It is cheap to clone, does no I/O when it is built, and all clones share one
/// token and one pool of connections.
#[derive(Clone, Debug)]
pub struct MyAccountClient {
    client: auth0_sdk_core::Client,
}
impl MyAccountClient {
    /// Starts to build a client.
    #[must_use]
    pub fn builder() -> auth0_sdk_core::ClientBuilder<Self> {
        auth0_sdk_core::ClientBuilder::new()
    }
    /// Starts a call that has no typed form: the path stands below the base path of
    /// the API. Token, retries, deadline and errors are those of typed calls.
    #[must_use]
    pub fn request(
        &self,
        method: auth0_sdk_core::http::Method,
        path: impl Into<String>,
    ) -> auth0_sdk_core::UntypedRequest {
        self.client.request(method, path)
    }
    /// Opens a file that an answer leads to, such as an export, which may be on
    /// another host: neither the token nor any header of this client is sent there.
    /// The link has to be `https`, unless it leads to this machine.
    ///
    /// # Errors
    ///
    /// When the link is none, or the file cannot be opened.
    pub async fn download(
        &self,
        link: impl AsRef<str>,
    ) -> auth0_sdk_core::Result<auth0_sdk_core::Download> {
        self.client.download(link).await
    }
    /// The quota of tokens of this application, as the token endpoint last described
    /// it; the times in it count from now.
    #[must_use]
    pub fn token_quota(&self) -> Option<auth0_sdk_core::Quota> {
        self.client.token_quota()
    }
    /// The group `authentication_methods`.
    #[must_use]
    pub fn authentication_methods(
        &self,
    ) -> crate::authentication_methods::AuthenticationMethods {
        crate::authentication_methods::AuthenticationMethods::new(self.client.clone())
    }
    /// The group `connected_accounts`.
    #[must_use]
    pub fn connected_accounts(&self) -> crate::connected_accounts::ConnectedAccounts {
        crate::connected_accounts::ConnectedAccounts::new(self.client.clone())
    }
    /// The group `consents`.
    #[must_use]
    pub fn consents(&self) -> crate::consents::Consents {
        crate::consents::Consents::new(self.client.clone())
    }
    /// The group `factors`.
    #[must_use]
    pub fn factors(&self) -> crate::factors::Factors {
        crate::factors::Factors::new(self.client.clone())
    }
    /// The group `organizations`.
    #[must_use]
    pub fn organizations(&self) -> crate::organizations::Organizations {
        crate::organizations::Organizations::new(self.client.clone())
    }
}
impl AsRef<auth0_sdk_core::Client> for MyAccountClient {
    fn as_ref(&self) -> &auth0_sdk_core::Client {
        &self.client
    }
}
impl From<auth0_sdk_core::Client> for MyAccountClient {
    fn from(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
}
impl auth0_sdk_core::Api for MyAccountClient {
    const BASE_PATH: &'static str = "/me/v1";
    const AUDIENCE_PATH: &'static str = "/me";
    const NAME: &'static str = "My Account";
}
