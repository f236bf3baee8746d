// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `risk_assessments`.

/// Calls of the group `risk_assessments`.
#[derive(Clone, Debug)]
pub struct RiskAssessments {
    client: auth0_sdk_core::Client,
}
impl RiskAssessments {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /users/{id}/risk-assessments/clear`
    ///
    /// Scopes: `update:users`. Statuses: 204, 400, 401, 403, 429. Sent again after a failure as if it were a PUT.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/post-clear-assessors>
    pub fn clear(
        &self,
        id: impl Into<String>,
        body: crate::types::ClearAssessors,
    ) -> Clear {
        Clear {
            call: self.client.call(&CLEAR),
            id: id.into(),
            body: body,
        }
    }
}
static CLEAR: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_clear_assessors",
    method: "POST",
    path: "/users/{id}/risk-assessments/clear",
    scopes: &["update:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::Idempotent,
};
/// A call of [`POST /users/{id}/risk-assessments/clear`](https://auth0.com/docs/api/management/v2/users/post-clear-assessors).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Clear {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::ClearAssessors,
}
impl Clear {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CLEAR;
}
impl Clear {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_clear_assessors(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Clear);
