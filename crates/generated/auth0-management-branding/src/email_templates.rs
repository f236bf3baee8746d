// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `email_templates`.

/// Calls of the group `email_templates`.
#[derive(Clone, Debug)]
pub struct EmailTemplates {
    client: auth0_sdk_core::Client,
}
impl EmailTemplates {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /email-templates`
    ///
    /// Scopes: `create:email_templates`. Statuses: 200, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/email-templates/post-email-templates>
    pub fn create(&self, body: crate::types::CreateEmailTemplate) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `GET /email-templates/{templateName}`
    ///
    /// Scopes: `read:email_templates`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/email-templates/get-email-templates-by-template-name>
    pub fn get(
        &self,
        template_name: impl Into<crate::types::EmailTemplateNameEnum>,
    ) -> Get {
        Get {
            call: self.client.call(&GET),
            template_name: template_name.into(),
        }
    }
    /// `PUT /email-templates/{templateName}`
    ///
    /// Scopes: `update:email_templates`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/email-templates/put-email-templates-by-template-name>
    pub fn set(
        &self,
        template_name: impl Into<crate::types::EmailTemplateNameEnum>,
        body: crate::types::SetEmailTemplate,
    ) -> Set {
        Set {
            call: self.client.call(&SET),
            template_name: template_name.into(),
            body: body,
        }
    }
    /// `PATCH /email-templates/{templateName}`
    ///
    /// Scopes: `update:email_templates`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/email-templates/patch-email-templates-by-template-name>
    pub fn update(
        &self,
        template_name: impl Into<crate::types::EmailTemplateNameEnum>,
        body: crate::types::UpdateEmailTemplate,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            template_name: template_name.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_email-templates",
    method: "POST",
    path: "/email-templates",
    scopes: &["create:email_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /email-templates`](https://auth0.com/docs/api/management/v2/email-templates/post-email-templates).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateEmailTemplate,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_email_templates(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateEmailTemplateResponse);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_email-templates_by_templateName",
    method: "GET",
    path: "/email-templates/{templateName}",
    scopes: &["read:email_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /email-templates/{templateName}`](https://auth0.com/docs/api/management/v2/email-templates/get-email-templates-by-template-name).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    template_name: crate::types::EmailTemplateNameEnum,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_email_templates_by_template_name(
                &self.call,
                self.template_name.as_str(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetEmailTemplateResponse);
static SET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_email-templates_by_templateName",
    method: "PUT",
    path: "/email-templates/{templateName}",
    scopes: &["update:email_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /email-templates/{templateName}`](https://auth0.com/docs/api/management/v2/email-templates/put-email-templates-by-template-name).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Set {
    call: auth0_sdk_core::Call,
    template_name: crate::types::EmailTemplateNameEnum,
    body: crate::types::SetEmailTemplate,
}
impl Set {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET;
}
impl Set {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_email_templates_by_template_name(
                &self.call,
                self.template_name.as_str(),
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Set => crate ::types::SetEmailTemplateResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_email-templates_by_templateName",
    method: "PATCH",
    path: "/email-templates/{templateName}",
    scopes: &["update:email_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /email-templates/{templateName}`](https://auth0.com/docs/api/management/v2/email-templates/patch-email-templates-by-template-name).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    template_name: crate::types::EmailTemplateNameEnum,
    body: crate::types::UpdateEmailTemplate,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_email_templates_by_template_name(
                &self.call,
                self.template_name.as_str(),
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateEmailTemplateResponse);
