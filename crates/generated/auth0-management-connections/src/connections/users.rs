// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `users`.

/// Calls of the group `users`.
#[derive(Clone, Debug)]
pub struct Users {
    client: auth0_sdk_core::Client,
}
impl Users {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `DELETE /connections/{id}/users`
    ///
    /// Scopes: `delete:users`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/delete-users-by-email>
    pub fn delete_by_email(
        &self,
        id: impl Into<String>,
        email: impl Into<String>,
    ) -> DeleteByEmail {
        DeleteByEmail {
            call: self.client.call(&DELETE_BY_EMAIL),
            id: id.into(),
            email: email.into(),
        }
    }
}
static DELETE_BY_EMAIL: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_users_by_email",
    method: "DELETE",
    path: "/connections/{id}/users",
    scopes: &["delete:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /connections/{id}/users`](https://auth0.com/docs/api/management/v2/connections/delete-users-by-email).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteByEmail {
    call: auth0_sdk_core::Call,
    id: String,
    email: String,
}
impl DeleteByEmail {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE_BY_EMAIL;
}
impl DeleteByEmail {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_users_by_email(&self.call, &self.id, &self.email)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(DeleteByEmail);
