// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `clients`.

/// Calls of the group `clients`.
#[derive(Clone, Debug)]
pub struct Clients {
    client: auth0_sdk_core::Client,
}
impl Clients {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /connections/{id}/clients`
    ///
    /// Scopes: `read:connections`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/get-connection-clients>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            from: None,
            take: None,
        }
    }
    /// `PATCH /connections/{id}/clients`
    ///
    /// Scopes: `update:connections`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/patch-clients>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl IntoIterator<Item = crate::types::UpdateEnabledClientConnectionsItem>,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body.into_iter().collect(),
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_connection_clients",
    method: "GET",
    path: "/connections/{id}/clients",
    scopes: &["read:connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connections/{id}/clients`](https://auth0.com/docs/api/management/v2/connections/get-connection-clients).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    from: Option<String>,
    take: Option<i64>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    /// The query parameter `from`.
    ///
    /// At most 1000 characters.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `take`.
    ///
    /// At least 1. At most 1000.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_connection_clients(
                &self.call,
                &self.id,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetConnectionEnabledClientsPage);
auth0_sdk_core::paginated_call!(
    Get => crate ::types::GetConnectionEnabledClientsPage, checkpoint
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_clients",
    method: "PATCH",
    path: "/connections/{id}/clients",
    scopes: &["update:connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /connections/{id}/clients`](https://auth0.com/docs/api/management/v2/connections/patch-clients).
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: Vec<crate::types::UpdateEnabledClientConnectionsItem>,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl std::fmt::Debug for Update {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Update").field("call", &self.call).finish_non_exhaustive()
    }
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_clients(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Update);
