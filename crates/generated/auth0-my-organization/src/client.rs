// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The client of the My Organization API.

/// A client of the My Organization API.
///
/// It is cheap to clone, does no I/O when it is built, and all clones share one
/// token and one pool of connections.
#[derive(Clone, Debug)]
pub struct MyOrganizationClient {
    client: auth0_sdk_core::Client,
}
impl MyOrganizationClient {
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
    /// The group `organization`.
    #[must_use]
    pub fn organization(&self) -> crate::organization::Organization {
        crate::organization::Organization::new(self.client.clone())
    }
    /// The group `organization_details`.
    #[must_use]
    pub fn organization_details(
        &self,
    ) -> crate::organization_details::OrganizationDetails {
        crate::organization_details::OrganizationDetails::new(self.client.clone())
    }
}
impl AsRef<auth0_sdk_core::Client> for MyOrganizationClient {
    fn as_ref(&self) -> &auth0_sdk_core::Client {
        &self.client
    }
}
impl From<auth0_sdk_core::Client> for MyOrganizationClient {
    fn from(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
}
impl auth0_sdk_core::Api for MyOrganizationClient {
    const BASE_PATH: &'static str = "/my-org/v1";
    const AUDIENCE_PATH: &'static str = "/my-org";
    const NAME: &'static str = "My Organization API";
}
