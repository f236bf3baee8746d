// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `triggers`.

/// The group `bindings`.
pub mod bindings;
/// Calls of the group `triggers`.
#[derive(Clone, Debug)]
pub struct Triggers {
    client: auth0_sdk_core::Client,
}
impl Triggers {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `bindings`.
    #[must_use]
    pub fn bindings(&self) -> bindings::Bindings {
        bindings::Bindings::new(self.client.clone())
    }
    /// `GET /actions/triggers`
    ///
    /// Scopes: `read:actions`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/actions/get-triggers>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_triggers",
    method: "GET",
    path: "/actions/triggers",
    scopes: &["read:actions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /actions/triggers`](https://auth0.com/docs/api/management/v2/actions/get-triggers).
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
        crate::operations::get_triggers(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListActionTriggersResponse);
