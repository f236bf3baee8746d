// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `synchronizations`.

/// Calls of the group `synchronizations`.
#[derive(Clone, Debug)]
pub struct Synchronizations {
    client: auth0_sdk_core::Client,
}
impl Synchronizations {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /connections/{id}/directory-provisioning/synchronizations`
    ///
    /// Scopes: `create:directory_provisionings`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/post-synchronizations>
    pub fn create(&self, id: impl Into<String>) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_synchronizations",
    method: "POST",
    path: "/connections/{id}/directory-provisioning/synchronizations",
    scopes: &["create:directory_provisionings"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /connections/{id}/directory-provisioning/synchronizations`](https://auth0.com/docs/api/management/v2/connections/post-synchronizations).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_synchronizations(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Create => crate ::types::CreateDirectorySynchronizationResponse
);
