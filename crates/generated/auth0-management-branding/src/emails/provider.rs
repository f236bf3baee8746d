// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `provider`.

/// Calls of the group `provider`.
#[derive(Clone, Debug)]
pub struct Provider {
    client: auth0_sdk_core::Client,
}
impl Provider {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /emails/provider`
    ///
    /// Scopes: `create:email_provider`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/emails/post-provider>
    pub fn create(&self, body: crate::types::CreateEmailProvider) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /emails/provider`
    ///
    /// Scopes: `delete:email_provider`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/emails/delete-provider>
    pub fn delete(&self) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
        }
    }
    /// `GET /emails/provider`
    ///
    /// Scopes: `read:email_provider`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/emails/get-provider>
    pub fn get(&self) -> Get {
        Get {
            call: self.client.call(&GET),
            fields: None,
            include_fields: None,
        }
    }
    /// `PATCH /emails/provider`
    ///
    /// Scopes: `update:email_provider`. Statuses: 200, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/emails/patch-provider>
    pub fn update(&self, body: crate::types::UpdateEmailProvider) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_provider",
    method: "POST",
    path: "/emails/provider",
    scopes: &["create:email_provider"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /emails/provider`](https://auth0.com/docs/api/management/v2/emails/post-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateEmailProvider,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_provider(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateEmailProviderResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_provider",
    method: "DELETE",
    path: "/emails/provider",
    scopes: &["delete:email_provider"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /emails/provider`](https://auth0.com/docs/api/management/v2/emails/delete-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_provider(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_provider",
    method: "GET",
    path: "/emails/provider",
    scopes: &["read:email_provider"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /emails/provider`](https://auth0.com/docs/api/management/v2/emails/get-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    fields: Option<String>,
    include_fields: Option<bool>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    /// The query parameter `fields`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_provider(
                &self.call,
                self.fields.as_deref(),
                self.include_fields,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetEmailProviderResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_provider",
    method: "PATCH",
    path: "/emails/provider",
    scopes: &["update:email_provider"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /emails/provider`](https://auth0.com/docs/api/management/v2/emails/patch-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    body: crate::types::UpdateEmailProvider,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_provider(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateEmailProviderResponse);
