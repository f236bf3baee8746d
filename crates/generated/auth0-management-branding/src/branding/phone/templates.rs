// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `templates`.

/// Calls of the group `templates`.
#[derive(Clone, Debug)]
pub struct Templates {
    client: auth0_sdk_core::Client,
}
impl Templates {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /branding/phone/templates`
    ///
    /// Scopes: `create:phone_templates`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/create-phone-template>
    pub fn create(&self, body: crate::types::CreatePhoneTemplate) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /branding/phone/templates/{id}`
    ///
    /// Scopes: `delete:phone_templates`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/delete-phone-template>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /branding/phone/templates/{id}`
    ///
    /// Scopes: `read:phone_templates`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/get-phone-template>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /branding/phone/templates`
    ///
    /// Scopes: `read:phone_templates`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/get-phone-templates>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            disabled: None,
        }
    }
    /// `PATCH /branding/phone/templates/{id}/reset`
    ///
    /// Scopes: `update:phone_templates`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/reset-phone-template>
    pub fn reset(
        &self,
        id: impl Into<String>,
        body: impl Into<serde_json::Value>,
    ) -> Reset {
        Reset {
            call: self.client.call(&RESET),
            id: id.into(),
            body: body.into(),
        }
    }
    /// `POST /branding/phone/templates/{id}/try`
    ///
    /// Scopes: `create:phone_templates`. Statuses: 202, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/try-phone-template>
    pub fn test(
        &self,
        id: impl Into<String>,
        body: crate::types::CreatePhoneTemplateTestNotification,
    ) -> Test {
        Test {
            call: self.client.call(&TEST),
            id: id.into(),
            body: body,
        }
    }
    /// `PATCH /branding/phone/templates/{id}`
    ///
    /// Scopes: `update:phone_templates`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/update-phone-template>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdatePhoneTemplate,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "create_phone_template",
    method: "POST",
    path: "/branding/phone/templates",
    scopes: &["create:phone_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /branding/phone/templates`](https://auth0.com/docs/api/management/v2/branding/create-phone-template).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreatePhoneTemplate,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_phone_template(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreatePhoneTemplateResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_phone_template",
    method: "DELETE",
    path: "/branding/phone/templates/{id}",
    scopes: &["delete:phone_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /branding/phone/templates/{id}`](https://auth0.com/docs/api/management/v2/branding/delete-phone-template).
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
        crate::operations::delete_phone_template(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_phone_template",
    method: "GET",
    path: "/branding/phone/templates/{id}",
    scopes: &["read:phone_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /branding/phone/templates/{id}`](https://auth0.com/docs/api/management/v2/branding/get-phone-template).
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
        crate::operations::get_phone_template(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetPhoneTemplateResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_phone_templates",
    method: "GET",
    path: "/branding/phone/templates",
    scopes: &["read:phone_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /branding/phone/templates`](https://auth0.com/docs/api/management/v2/branding/get-phone-templates).
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
        crate::operations::get_phone_templates(&self.call, self.disabled)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListPhoneTemplatesResponse);
static RESET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "reset_phone_template",
    method: "PATCH",
    path: "/branding/phone/templates/{id}/reset",
    scopes: &["update:phone_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /branding/phone/templates/{id}/reset`](https://auth0.com/docs/api/management/v2/branding/reset-phone-template).
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Reset {
    call: auth0_sdk_core::Call,
    id: String,
    body: serde_json::Value,
}
impl Reset {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &RESET;
}
impl std::fmt::Debug for Reset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reset").field("call", &self.call).finish_non_exhaustive()
    }
}
impl Reset {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::reset_phone_template(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Reset => crate ::types::ResetPhoneTemplateResponse);
static TEST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "try_phone_template",
    method: "POST",
    path: "/branding/phone/templates/{id}/try",
    scopes: &["create:phone_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Supported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /branding/phone/templates/{id}/try`](https://auth0.com/docs/api/management/v2/branding/try-phone-template).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Test {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::CreatePhoneTemplateTestNotification,
}
impl Test {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &TEST;
}
impl Test {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::try_phone_template(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Test => crate ::types::CreatePhoneTemplateTestNotificationResponse
);
auth0_sdk_core::custom_domain_call!(Test);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "update_phone_template",
    method: "PATCH",
    path: "/branding/phone/templates/{id}",
    scopes: &["update:phone_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /branding/phone/templates/{id}`](https://auth0.com/docs/api/management/v2/branding/update-phone-template).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdatePhoneTemplate,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::update_phone_template(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdatePhoneTemplateResponse);
