// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `effective_permissions`.

/// The group `sources`.
pub mod sources;
/// Calls of the group `effective_permissions`.
#[derive(Clone, Debug)]
pub struct EffectivePermissions {
    client: auth0_sdk_core::Client,
}
impl EffectivePermissions {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `sources`.
    #[must_use]
    pub fn sources(&self) -> sources::Sources {
        sources::Sources::new(self.client.clone())
    }
    /// `GET /users/{id}/effective-permissions`
    ///
    /// Scopes: `read:user_effective_permissions`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/get-user-effective-permissions>
    pub fn list(
        &self,
        id: impl Into<String>,
        resource_server_identifier: impl Into<String>,
    ) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            resource_server_identifier: resource_server_identifier.into(),
            from: None,
            take: None,
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_user_effective_permissions",
    method: "GET",
    path: "/users/{id}/effective-permissions",
    scopes: &["read:user_effective_permissions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /users/{id}/effective-permissions`](https://auth0.com/docs/api/management/v2/users/get-user-effective-permissions).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    resource_server_identifier: String,
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
    /// At least 1.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_user_effective_permissions(
                &self.call,
                &self.id,
                self.from.as_deref(),
                &self.resource_server_identifier,
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListUserEffectivePermissionsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListUserEffectivePermissionsPage, checkpoint
);
