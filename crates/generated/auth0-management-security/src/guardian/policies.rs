// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `policies`.

/// Calls of the group `policies`.
#[derive(Clone, Debug)]
pub struct Policies {
    client: auth0_sdk_core::Client,
}
impl Policies {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /guardian/policies`
    ///
    /// Scopes: `read:mfa_policies`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-policies>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
        }
    }
    /// `PUT /guardian/policies`
    ///
    /// Scopes: `update:mfa_policies`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-policies>
    pub fn set(
        &self,
        body: impl IntoIterator<Item = impl Into<crate::types::MfaPolicyEnum>>,
    ) -> Set {
        Set {
            call: self.client.call(&SET),
            body: body.into_iter().map(Into::into).collect(),
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_policies",
    method: "GET",
    path: "/guardian/policies",
    scopes: &["read:mfa_policies"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/policies`](https://auth0.com/docs/api/management/v2/guardian/get-policies).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_policies(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => Vec < crate ::types::MfaPolicyEnum >);
static SET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_policies",
    method: "PUT",
    path: "/guardian/policies",
    scopes: &["update:mfa_policies"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/policies`](https://auth0.com/docs/api/management/v2/guardian/put-policies).
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Set {
    call: auth0_sdk_core::Call,
    body: Vec<crate::types::MfaPolicyEnum>,
}
impl Set {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET;
}
impl std::fmt::Debug for Set {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Set").field("call", &self.call).finish_non_exhaustive()
    }
}
impl Set {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_policies(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Set => Vec < crate ::types::MfaPolicyEnum >);
