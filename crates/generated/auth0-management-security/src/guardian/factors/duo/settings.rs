// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `settings`.

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
    /// `GET /guardian/factors/duo/settings`
    ///
    /// Scopes: `read:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-factor-duo-settings>
    pub fn get(&self) -> Get {
        Get {
            call: self.client.call(&GET),
        }
    }
    /// `PUT /guardian/factors/duo/settings`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-factor-duo-settings>
    pub fn set(&self, body: crate::types::SetGuardianFactorDuoSettings) -> Set {
        Set {
            call: self.client.call(&SET),
            body: body,
        }
    }
    /// `PATCH /guardian/factors/duo/settings`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/patch-factor-duo-settings>
    pub fn update(&self, body: crate::types::UpdateGuardianFactorDuoSettings) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            body: body,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_factor_duo_settings",
    method: "GET",
    path: "/guardian/factors/duo/settings",
    scopes: &["read:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/factors/duo/settings`](https://auth0.com/docs/api/management/v2/guardian/get-factor-duo-settings).
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
        crate::operations::get_factor_duo_settings(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetGuardianFactorDuoSettingsResponse);
static SET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_factor_duo_settings",
    method: "PUT",
    path: "/guardian/factors/duo/settings",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/duo/settings`](https://auth0.com/docs/api/management/v2/guardian/put-factor-duo-settings).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Set {
    call: auth0_sdk_core::Call,
    body: crate::types::SetGuardianFactorDuoSettings,
}
impl Set {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET;
}
impl Set {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_factor_duo_settings(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Set => crate ::types::SetGuardianFactorDuoSettingsResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_factor_duo_settings",
    method: "PATCH",
    path: "/guardian/factors/duo/settings",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /guardian/factors/duo/settings`](https://auth0.com/docs/api/management/v2/guardian/patch-factor-duo-settings).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    body: crate::types::UpdateGuardianFactorDuoSettings,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_factor_duo_settings(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Update => crate ::types::UpdateGuardianFactorDuoSettingsResponse
);
