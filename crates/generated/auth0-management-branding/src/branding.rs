// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `branding`.

/// The group `phone`.
pub mod phone;
/// The group `templates`.
pub mod templates;
/// The group `themes`.
pub mod themes;
/// Calls of the group `branding`.
#[derive(Clone, Debug)]
pub struct Branding {
    client: auth0_sdk_core::Client,
}
impl Branding {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `phone`.
    #[must_use]
    pub fn phone(&self) -> phone::Phone {
        phone::Phone::new(self.client.clone())
    }
    /// The group `templates`.
    #[must_use]
    pub fn templates(&self) -> templates::Templates {
        templates::Templates::new(self.client.clone())
    }
    /// The group `themes`.
    #[must_use]
    pub fn themes(&self) -> themes::Themes {
        themes::Themes::new(self.client.clone())
    }
    /// `GET /branding`
    ///
    /// Scopes: `read:branding`. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/get-branding>
    pub fn get(&self) -> Get {
        Get {
            call: self.client.call(&GET),
        }
    }
    /// `PATCH /branding`
    ///
    /// Scopes: `update:branding`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/patch-branding>
    pub fn update(&self, body: crate::types::UpdateBranding) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            body: body,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_branding",
    method: "GET",
    path: "/branding",
    scopes: &["read:branding"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /branding`](https://auth0.com/docs/api/management/v2/branding/get-branding).
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
        crate::operations::get_branding(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetBrandingResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_branding",
    method: "PATCH",
    path: "/branding",
    scopes: &["update:branding"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /branding`](https://auth0.com/docs/api/management/v2/branding/patch-branding).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    body: crate::types::UpdateBranding,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_branding(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateBrandingResponse);
