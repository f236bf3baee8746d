// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `users_exports`.

/// Calls of the group `users_exports`.
#[derive(Clone, Debug)]
pub struct UsersExports {
    client: auth0_sdk_core::Client,
}
impl UsersExports {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /jobs/users-exports`
    ///
    /// Scopes: `read:users`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/jobs/post-users-exports>
    pub fn create(&self, body: crate::types::CreateExportUsers) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_users-exports",
    method: "POST",
    path: "/jobs/users-exports",
    scopes: &["read:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /jobs/users-exports`](https://auth0.com/docs/api/management/v2/jobs/post-users-exports).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateExportUsers,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_users_exports(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateExportUsersResponse);
