// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `brute_force_protection`.

/// Calls of the group `brute_force_protection`.
#[derive(Clone, Debug)]
pub struct BruteForceProtection {
    client: auth0_sdk_core::Client,
}
impl BruteForceProtection {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /attack-protection/brute-force-protection`
    ///
    /// Scopes: `read:attack_protection`. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/attack-protection/get-brute-force-protection>
    pub fn get(&self) -> Get {
        Get {
            call: self.client.call(&GET),
        }
    }
    /// `PATCH /attack-protection/brute-force-protection`
    ///
    /// Scopes: `update:attack_protection`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/attack-protection/patch-brute-force-protection>
    pub fn update(&self, body: crate::types::UpdateBruteForceSettings) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            body: body,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_brute-force-protection",
    method: "GET",
    path: "/attack-protection/brute-force-protection",
    scopes: &["read:attack_protection"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /attack-protection/brute-force-protection`](https://auth0.com/docs/api/management/v2/attack-protection/get-brute-force-protection).
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
        crate::operations::get_brute_force_protection(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetBruteForceSettingsResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_brute-force-protection",
    method: "PATCH",
    path: "/attack-protection/brute-force-protection",
    scopes: &["update:attack_protection"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /attack-protection/brute-force-protection`](https://auth0.com/docs/api/management/v2/attack-protection/patch-brute-force-protection).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    body: crate::types::UpdateBruteForceSettings,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_brute_force_protection(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateBruteForceSettingsResponse);
