// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `themes`.

/// Calls of the group `themes`.
#[derive(Clone, Debug)]
pub struct Themes {
    client: auth0_sdk_core::Client,
}
impl Themes {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /branding/themes`
    ///
    /// Scopes: `update:branding`. Statuses: 200, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/post-branding-theme>
    pub fn create(&self, body: crate::types::CreateBrandingTheme) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /branding/themes/{themeId}`
    ///
    /// Scopes: `delete:branding`. Statuses: 204, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/delete-branding-theme>
    pub fn delete(&self, theme_id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            theme_id: theme_id.into(),
        }
    }
    /// `GET /branding/themes/{themeId}`
    ///
    /// Scopes: `read:branding`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/get-branding-theme>
    pub fn get(&self, theme_id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            theme_id: theme_id.into(),
        }
    }
    /// `GET /branding/themes/default`
    ///
    /// Scopes: `read:branding`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/get-default-branding-theme>
    pub fn get_default(&self) -> GetDefault {
        GetDefault {
            call: self.client.call(&GET_DEFAULT),
        }
    }
    /// `PATCH /branding/themes/{themeId}`
    ///
    /// Scopes: `update:branding`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/patch-branding-theme>
    pub fn update(
        &self,
        theme_id: impl Into<String>,
        body: crate::types::UpdateBrandingTheme,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            theme_id: theme_id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_branding_theme",
    method: "POST",
    path: "/branding/themes",
    scopes: &["update:branding"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /branding/themes`](https://auth0.com/docs/api/management/v2/branding/post-branding-theme).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateBrandingTheme,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_branding_theme(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateBrandingThemeResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_branding_theme",
    method: "DELETE",
    path: "/branding/themes/{themeId}",
    scopes: &["delete:branding"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /branding/themes/{themeId}`](https://auth0.com/docs/api/management/v2/branding/delete-branding-theme).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    theme_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_branding_theme(&self.call, &self.theme_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_branding_theme",
    method: "GET",
    path: "/branding/themes/{themeId}",
    scopes: &["read:branding"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /branding/themes/{themeId}`](https://auth0.com/docs/api/management/v2/branding/get-branding-theme).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    theme_id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_branding_theme(&self.call, &self.theme_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetBrandingThemeResponse);
static GET_DEFAULT: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_default_branding_theme",
    method: "GET",
    path: "/branding/themes/default",
    scopes: &["read:branding"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /branding/themes/default`](https://auth0.com/docs/api/management/v2/branding/get-default-branding-theme).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDefault {
    call: auth0_sdk_core::Call,
}
impl GetDefault {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_DEFAULT;
}
impl GetDefault {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_default_branding_theme(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(GetDefault => crate ::types::GetBrandingDefaultThemeResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_branding_theme",
    method: "PATCH",
    path: "/branding/themes/{themeId}",
    scopes: &["update:branding"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /branding/themes/{themeId}`](https://auth0.com/docs/api/management/v2/branding/patch-branding-theme).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    theme_id: String,
    body: crate::types::UpdateBrandingTheme,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_branding_theme(&self.call, &self.theme_id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateBrandingThemeResponse);
