// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `phone_provider_protection`.

/// Calls of the group `phone_provider_protection`.
#[derive(Clone, Debug)]
pub struct PhoneProviderProtection {
    client: auth0_sdk_core::Client,
}
impl PhoneProviderProtection {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /attack-protection/phone-provider-protection`
    ///
    /// Scopes: `read:attack_protection`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/attack-protection/get-phone-provider-protection>
    pub fn get(&self) -> Get {
        Get {
            call: self.client.call(&GET),
        }
    }
    /// `PATCH /attack-protection/phone-provider-protection`
    ///
    /// Scopes: `update:attack_protection`. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/attack-protection/patch-phone-provider-protection>
    pub fn patch(&self, body: crate::types::PatchPhoneProviderProtection) -> Patch {
        Patch {
            call: self.client.call(&PATCH),
            body: body,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_phone-provider-protection",
    method: "GET",
    path: "/attack-protection/phone-provider-protection",
    scopes: &["read:attack_protection"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /attack-protection/phone-provider-protection`](https://auth0.com/docs/api/management/v2/attack-protection/get-phone-provider-protection).
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
        crate::operations::get_phone_provider_protection(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetPhoneProviderProtectionResponse);
static PATCH: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_phone-provider-protection",
    method: "PATCH",
    path: "/attack-protection/phone-provider-protection",
    scopes: &["update:attack_protection"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /attack-protection/phone-provider-protection`](https://auth0.com/docs/api/management/v2/attack-protection/patch-phone-provider-protection).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Patch {
    call: auth0_sdk_core::Call,
    body: crate::types::PatchPhoneProviderProtection,
}
impl Patch {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &PATCH;
}
impl Patch {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_phone_provider_protection(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Patch => crate ::types::PatchPhoneProviderProtectionResponse);
