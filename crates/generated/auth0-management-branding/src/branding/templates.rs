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
    /// `DELETE /branding/templates/universal-login`
    ///
    /// Scopes: `delete:branding`. Statuses: 204, 401, 402, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/delete-universal-login>
    pub fn delete_universal_login(&self) -> DeleteUniversalLogin {
        DeleteUniversalLogin {
            call: self.client.call(&DELETE_UNIVERSAL_LOGIN),
        }
    }
    /// `GET /branding/templates/universal-login`
    ///
    /// Scopes: `read:branding`. Statuses: 200, 401, 402, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/get-universal-login>
    pub fn get_universal_login(&self) -> GetUniversalLogin {
        GetUniversalLogin {
            call: self.client.call(&GET_UNIVERSAL_LOGIN),
        }
    }
    /// `PUT /branding/templates/universal-login`
    ///
    /// Scopes: `update:branding`. Statuses: 201, 204, 400, 401, 402, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/branding/put-universal-login>
    pub fn update_universal_login(
        &self,
        body: impl Into<crate::types::UpdateUniversalLoginTemplate>,
    ) -> UpdateUniversalLogin {
        UpdateUniversalLogin {
            call: self.client.call(&UPDATE_UNIVERSAL_LOGIN),
            body: body.into(),
        }
    }
}
static DELETE_UNIVERSAL_LOGIN: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_universal-login",
    method: "DELETE",
    path: "/branding/templates/universal-login",
    scopes: &["delete:branding"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /branding/templates/universal-login`](https://auth0.com/docs/api/management/v2/branding/delete-universal-login).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteUniversalLogin {
    call: auth0_sdk_core::Call,
}
impl DeleteUniversalLogin {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE_UNIVERSAL_LOGIN;
}
impl DeleteUniversalLogin {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_universal_login(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(DeleteUniversalLogin);
static GET_UNIVERSAL_LOGIN: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_universal-login",
    method: "GET",
    path: "/branding/templates/universal-login",
    scopes: &["read:branding"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /branding/templates/universal-login`](https://auth0.com/docs/api/management/v2/branding/get-universal-login).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetUniversalLogin {
    call: auth0_sdk_core::Call,
}
impl GetUniversalLogin {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_UNIVERSAL_LOGIN;
}
impl GetUniversalLogin {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_universal_login(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetUniversalLogin => crate ::types::GetUniversalLoginTemplateResponse
);
static UPDATE_UNIVERSAL_LOGIN: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_universal-login",
    method: "PUT",
    path: "/branding/templates/universal-login",
    scopes: &["update:branding"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /branding/templates/universal-login`](https://auth0.com/docs/api/management/v2/branding/put-universal-login).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateUniversalLogin {
    call: auth0_sdk_core::Call,
    body: crate::types::UpdateUniversalLoginTemplate,
}
impl UpdateUniversalLogin {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE_UNIVERSAL_LOGIN;
}
impl UpdateUniversalLogin {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_universal_login(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(UpdateUniversalLogin);
