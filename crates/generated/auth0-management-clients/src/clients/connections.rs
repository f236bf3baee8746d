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
    /// `GET /clients/{id}/connections`
    ///
    /// Scopes: `read:connections`, `read:clients`, `read:client_summary`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/get-client-connections>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            fields: None,
            from: None,
            include_fields: None,
            strategy: None,
            take: None,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_client_connections",
    method: "GET",
    path: "/clients/{id}/connections",
    scopes: &["read:connections", "read:clients", "read:client_summary"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /clients/{id}/connections`](https://auth0.com/docs/api/management/v2/clients/get-client-connections).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    fields: Option<String>,
    from: Option<String>,
    include_fields: Option<bool>,
    strategy: Option<Vec<crate::types::ConnectionStrategyEnum>>,
    take: Option<i64>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    /// The query parameter `fields`.
    ///
    /// At most 1000 characters.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `from`.
    ///
    /// At most 1000 characters.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
    /// The query parameter `strategy`.
    pub fn strategy(
        mut self,
        strategy: impl IntoIterator<
            Item = impl Into<crate::types::ConnectionStrategyEnum>,
        >,
    ) -> Self {
        self.strategy = Some(strategy.into_iter().map(Into::into).collect());
        self
    }
    /// The query parameter `take`.
    ///
    /// At least 1. At most 100.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        let strategy: Option<Vec<String>> = self
            .strategy
            .as_ref()
            .map(|values| values.iter().map(ToString::to_string).collect());
        crate::operations::get_client_connections(
                &self.call,
                &self.id,
                self.fields.as_deref(),
                self.from.as_deref(),
                self.include_fields,
                strategy.as_ref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::ListClientConnectionsPage);
auth0_sdk_core::paginated_call!(
    Get => crate ::types::ListClientConnectionsPage, checkpoint
);
