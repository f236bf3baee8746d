// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `factors`.

/// Calls of the group `factors`.
#[derive(Clone, Debug)]
pub struct Factors {
    client: auth0_sdk_core::Client,
}
impl Factors {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /factors`
    ///
    /// Lifecycle: EA. Scopes: `read:me:factors`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/factors/get-factors>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "getFactors",
    method: "GET",
    path: "/factors",
    scopes: &["read:me:factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /factors`](https://auth0.com/docs/api/myaccount/factors/get-factors).
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
        crate::operations::get_factors(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListFactorsResponse);
