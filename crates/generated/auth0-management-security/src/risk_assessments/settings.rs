// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `settings`.

/// The group `new_device`.
pub mod new_device;
/// Calls of the group `settings`.
#[derive(Clone, Debug)]
pub struct Settings {
    client: auth0_sdk_core::Client,
}
impl Settings {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `new_device`.
    #[must_use]
    pub fn new_device(&self) -> new_device::NewDevice {
        new_device::NewDevice::new(self.client.clone())
    }
    /// `GET /risk-assessments/settings`
    ///
    /// Scopes: `read:attack_protection`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/risk-assessments/get-risk-assessments-settings>
    pub fn get(&self) -> Get {
        Get {
            call: self.client.call(&GET),
        }
    }
    /// `PATCH /risk-assessments/settings`
    ///
    /// Scopes: `update:attack_protection`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/risk-assessments/patch-risk-assessments-settings>
    pub fn update(&self, body: crate::types::UpdateRiskAssessmentsSettings) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            body: body,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_risk_assessments_settings",
    method: "GET",
    path: "/risk-assessments/settings",
    scopes: &["read:attack_protection"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /risk-assessments/settings`](https://auth0.com/docs/api/management/v2/risk-assessments/get-risk-assessments-settings).
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
        crate::operations::get_risk_assessments_settings(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetRiskAssessmentsSettingsResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_risk_assessments_settings",
    method: "PATCH",
    path: "/risk-assessments/settings",
    scopes: &["update:attack_protection"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /risk-assessments/settings`](https://auth0.com/docs/api/management/v2/risk-assessments/patch-risk-assessments-settings).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    body: crate::types::UpdateRiskAssessmentsSettings,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_risk_assessments_settings(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Update => crate ::types::UpdateRiskAssessmentsSettingsResponse
);
