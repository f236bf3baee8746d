// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `supplemental_signals`.

/// Calls of the group `supplemental_signals`.
#[derive(Clone, Debug)]
pub struct SupplementalSignals {
    client: auth0_sdk_core::Client,
}
impl SupplementalSignals {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /supplemental-signals`
    ///
    /// Lifecycle: EA. Scopes: `read:attack_protection`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/supplemental-signals/get-supplemental-signals>
    pub fn get(&self) -> Get {
        Get {
            call: self.client.call(&GET),
        }
    }
    /// `PATCH /supplemental-signals`
    ///
    /// Lifecycle: EA. Scopes: `update:attack_protection`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/supplemental-signals/patch-supplemental-signals>
    pub fn patch(&self, body: crate::types::UpdateSupplementalSignals) -> Patch {
        Patch {
            call: self.client.call(&PATCH),
            body: body,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_supplemental-signals",
    method: "GET",
    path: "/supplemental-signals",
    scopes: &["read:attack_protection"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /supplemental-signals`](https://auth0.com/docs/api/management/v2/supplemental-signals/get-supplemental-signals).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_supplemental_signals(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetSupplementalSignalsResponse);
static PATCH: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_supplemental-signals",
    method: "PATCH",
    path: "/supplemental-signals",
    scopes: &["update:attack_protection"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /supplemental-signals`](https://auth0.com/docs/api/management/v2/supplemental-signals/patch-supplemental-signals).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Patch {
    call: auth0_sdk_core::Call,
    body: crate::types::UpdateSupplementalSignals,
}
impl Patch {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &PATCH;
}
impl Patch {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_supplemental_signals(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Patch => crate ::types::PatchSupplementalSignalsResponse);
