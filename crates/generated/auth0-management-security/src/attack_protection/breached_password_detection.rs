// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `breached_password_detection`.

/// Calls of the group `breached_password_detection`.
#[derive(Clone, Debug)]
pub struct BreachedPasswordDetection {
    client: auth0_sdk_core::Client,
}
impl BreachedPasswordDetection {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /attack-protection/breached-password-detection`
    ///
    /// Scopes: `read:attack_protection`. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/attack-protection/get-breached-password-detection>
    pub fn get(&self) -> Get {
        Get {
            call: self.client.call(&GET),
        }
    }
    /// `PATCH /attack-protection/breached-password-detection`
    ///
    /// Scopes: `update:attack_protection`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/attack-protection/patch-breached-password-detection>
    pub fn update(
        &self,
        body: crate::types::UpdateBreachedPasswordDetectionSettings,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            body: body,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_breached-password-detection",
    method: "GET",
    path: "/attack-protection/breached-password-detection",
    scopes: &["read:attack_protection"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /attack-protection/breached-password-detection`](https://auth0.com/docs/api/management/v2/attack-protection/get-breached-password-detection).
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
        crate::operations::get_breached_password_detection(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Get => crate ::types::GetBreachedPasswordDetectionSettingsResponse
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_breached-password-detection",
    method: "PATCH",
    path: "/attack-protection/breached-password-detection",
    scopes: &["update:attack_protection"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /attack-protection/breached-password-detection`](https://auth0.com/docs/api/management/v2/attack-protection/patch-breached-password-detection).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    body: crate::types::UpdateBreachedPasswordDetectionSettings,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_breached_password_detection(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Update => crate ::types::UpdateBreachedPasswordDetectionSettingsResponse
);
