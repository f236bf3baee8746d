// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `providers`.

/// Calls of the group `providers`.
#[derive(Clone, Debug)]
pub struct Providers {
    client: auth0_sdk_core::Client,
}
impl Providers {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /branding/phone/providers`
    ///
    /// Scopes: `create:phone_providers`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/create-phone-provider>
    pub fn create(&self, body: crate::types::CreateBrandingPhoneProvider) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /branding/phone/providers/{id}`
    ///
    /// Scopes: `delete:phone_providers`. Statuses: 204, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/delete-phone-provider>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /branding/phone/providers/{id}`
    ///
    /// Scopes: `read:phone_providers`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/get-phone-provider>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /branding/phone/providers`
    ///
    /// Scopes: `read:phone_providers`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/get-branding-phone-providers>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            disabled: None,
        }
    }
    /// `POST /branding/phone/providers/{id}/try`
    ///
    /// Scopes: `create:phone_providers`. Statuses: 202, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/try-phone-provider>
    pub fn test(
        &self,
        id: impl Into<String>,
        body: crate::types::CreatePhoneProviderSendTest,
    ) -> Test {
        Test {
            call: self.client.call(&TEST),
            id: id.into(),
            body: body,
        }
    }
    /// `PATCH /branding/phone/providers/{id}`
    ///
    /// Scopes: `update:phone_providers`. Statuses: 200, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/update-phone-provider>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateBrandingPhoneProvider,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "create_phone_provider",
    method: "POST",
    path: "/branding/phone/providers",
    scopes: &["create:phone_providers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /branding/phone/providers`](https://auth0.com/docs/api/management/v2/branding/create-phone-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateBrandingPhoneProvider,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_phone_provider(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateBrandingPhoneProviderResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_phone_provider",
    method: "DELETE",
    path: "/branding/phone/providers/{id}",
    scopes: &["delete:phone_providers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /branding/phone/providers/{id}`](https://auth0.com/docs/api/management/v2/branding/delete-phone-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_phone_provider(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_phone_provider",
    method: "GET",
    path: "/branding/phone/providers/{id}",
    scopes: &["read:phone_providers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /branding/phone/providers/{id}`](https://auth0.com/docs/api/management/v2/branding/get-phone-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_phone_provider(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetBrandingPhoneProviderResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_branding_phone_providers",
    method: "GET",
    path: "/branding/phone/providers",
    scopes: &["read:phone_providers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /branding/phone/providers`](https://auth0.com/docs/api/management/v2/branding/get-branding-phone-providers).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    disabled: Option<bool>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `disabled`.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_branding_phone_providers(&self.call, self.disabled)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListBrandingPhoneProvidersResponse);
static TEST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "try_phone_provider",
    method: "POST",
    path: "/branding/phone/providers/{id}/try",
    scopes: &["create:phone_providers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /branding/phone/providers/{id}/try`](https://auth0.com/docs/api/management/v2/branding/try-phone-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Test {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::CreatePhoneProviderSendTest,
}
impl Test {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &TEST;
}
impl Test {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::try_phone_provider(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Test => crate ::types::CreatePhoneProviderSendTestResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "update_phone_provider",
    method: "PATCH",
    path: "/branding/phone/providers/{id}",
    scopes: &["update:phone_providers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /branding/phone/providers/{id}`](https://auth0.com/docs/api/management/v2/branding/update-phone-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateBrandingPhoneProvider,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::update_phone_provider(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateBrandingPhoneProviderResponse);
