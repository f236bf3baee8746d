// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `authenticators`.

/// Calls of the group `authenticators`.
#[derive(Clone, Debug)]
pub struct Authenticators {
    client: auth0_sdk_core::Client,
}
impl Authenticators {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `DELETE /users/{id}/authenticators`
    ///
    /// Scopes: `delete:guardian_enrollments`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/delete-authenticators>
    pub fn delete_all(&self, id: impl Into<String>) -> DeleteAll {
        DeleteAll {
            call: self.client.call(&DELETE_ALL),
            id: id.into(),
        }
    }
}
static DELETE_ALL: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_authenticators",
    method: "DELETE",
    path: "/users/{id}/authenticators",
    scopes: &["delete:guardian_enrollments"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /users/{id}/authenticators`](https://auth0.com/docs/api/management/v2/users/delete-authenticators).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteAll {
    call: auth0_sdk_core::Call,
    id: String,
}
impl DeleteAll {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE_ALL;
}
impl DeleteAll {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_authenticators(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(DeleteAll);
