// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `verification_email`.

/// Calls of the group `verification_email`.
#[derive(Clone, Debug)]
pub struct VerificationEmail {
    client: auth0_sdk_core::Client,
}
impl VerificationEmail {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /jobs/verification-email`
    ///
    /// Scopes: `update:users`. Statuses: 201, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/jobs/post-verification-email>
    pub fn create(&self, body: crate::types::CreateVerificationEmail) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_verification-email",
    method: "POST",
    path: "/jobs/verification-email",
    scopes: &["update:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Supported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /jobs/verification-email`](https://auth0.com/docs/api/management/v2/jobs/post-verification-email).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateVerificationEmail,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_verification_email(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateVerificationEmailResponse);
auth0_sdk_core::custom_domain_call!(Create);
