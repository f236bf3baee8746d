// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `roles`.

/// Calls of the group `roles`.
#[derive(Clone, Debug)]
pub struct Roles {
    client: auth0_sdk_core::Client,
}
impl Roles {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /roles`
    ///
    /// Lifecycle: beta. Scopes: `read:my_org:member_roles`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/roles/list-roles>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            name: None,
            take: None,
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "ListRoles",
    method: "GET",
    path: "/roles",
    scopes: &["read:my_org:member_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /roles`](https://auth0.com/docs/api/myorganization/roles/list-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    from: Option<String>,
    name: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `from`.
    ///
    /// At least 1 character. At most 1000 characters.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `name`.
    ///
    /// At least 1 character. At most 300 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// The query parameter `take`.
    ///
    /// Default in the document: `50`. At least 1. At most 100.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::list_roles(
                &self.call,
                self.from.as_deref(),
                self.name.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListRolesPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListRolesPage, checkpoint);
