// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `prompts`.

/// The group `custom_text`.
pub mod custom_text;
/// The group `partials`.
pub mod partials;
/// The group `rendering`.
pub mod rendering;
/// Calls of the group `prompts`.
#[derive(Clone, Debug)]
pub struct Prompts {
    client: auth0_sdk_core::Client,
}
impl Prompts {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `custom_text`.
    #[must_use]
    pub fn custom_text(&self) -> custom_text::CustomText {
        custom_text::CustomText::new(self.client.clone())
    }
    /// The group `partials`.
    #[must_use]
    pub fn partials(&self) -> partials::Partials {
        partials::Partials::new(self.client.clone())
    }
    /// The group `rendering`.
    #[must_use]
    pub fn rendering(&self) -> rendering::Rendering {
        rendering::Rendering::new(self.client.clone())
    }
    /// `GET /prompts`
    ///
    /// Scopes: `read:prompts`. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/prompts/get-prompts>
    pub fn get_settings(&self) -> GetSettings {
        GetSettings {
            call: self.client.call(&GET_SETTINGS),
        }
    }
    /// `PATCH /prompts`
    ///
    /// Scopes: `update:prompts`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/prompts/patch-prompts>
    pub fn update_settings(&self, body: crate::types::UpdateSettings) -> UpdateSettings {
        UpdateSettings {
            call: self.client.call(&UPDATE_SETTINGS),
            body: body,
        }
    }
}
static GET_SETTINGS: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_prompts",
    method: "GET",
    path: "/prompts",
    scopes: &["read:prompts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /prompts`](https://auth0.com/docs/api/management/v2/prompts/get-prompts).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetSettings {
    call: auth0_sdk_core::Call,
}
impl GetSettings {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_SETTINGS;
}
impl GetSettings {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_prompts(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(GetSettings => crate ::types::GetSettingsResponse);
static UPDATE_SETTINGS: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_prompts",
    method: "PATCH",
    path: "/prompts",
    scopes: &["update:prompts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /prompts`](https://auth0.com/docs/api/management/v2/prompts/patch-prompts).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateSettings {
    call: auth0_sdk_core::Call,
    body: crate::types::UpdateSettings,
}
impl UpdateSettings {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE_SETTINGS;
}
impl UpdateSettings {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_prompts(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(UpdateSettings => crate ::types::UpdateSettingsResponse);
