// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `organizations`.

/// Calls of the group `organizations`.
#[derive(Clone, Debug)]
pub struct Organizations {
    client: auth0_sdk_core::Client,
}
impl Organizations {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /users/{id}/organizations`
    ///
    /// Scopes: `read:organizations`. Paged by offset. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/get-user-organizations>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            page: None,
            per_page: None,
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_user_organizations",
    method: "GET",
    path: "/users/{id}/organizations",
    scopes: &["read:organizations"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /users/{id}/organizations`](https://auth0.com/docs/api/management/v2/users/get-user-organizations).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    page: Option<i64>,
    per_page: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `page`.
    ///
    /// At least 0. At most 1000.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    /// The query parameter `per_page`.
    ///
    /// At least 1. At most 100.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_user_organizations(
                &self.call,
                &self.id,
                Some(true),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListUserOrganizationsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListUserOrganizationsPage, offset
);
