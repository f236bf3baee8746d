// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `connections`.

/// Calls of the group `connections`.
#[derive(Clone, Debug)]
pub struct Connections {
    client: auth0_sdk_core::Client,
}
impl Connections {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /connected-accounts/connections`
    ///
    /// Scopes: `read:me:connected_accounts`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/connected-accounts/get-connected-accounts-connections>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            take: None,
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "getConnectedAccountsConnections",
    method: "GET",
    path: "/connected-accounts/connections",
    scopes: &["read:me:connected_accounts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connected-accounts/connections`](https://auth0.com/docs/api/myaccount/connected-accounts/get-connected-accounts-connections).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    from: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `take`.
    ///
    /// Default in the document: `10`. At least 1.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_connected_accounts_connections(
                &self.call,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListConnectedAccountsConnectionsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListConnectedAccountsConnectionsPage, checkpoint
);
