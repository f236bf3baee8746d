// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `authentication_methods`.

/// Calls of the group `authentication_methods`.
#[derive(Clone, Debug)]
pub struct AuthenticationMethods {
    client: auth0_sdk_core::Client,
}
impl AuthenticationMethods {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /authentication-methods`
    ///
    /// Scopes: `create:me:authentication_methods`. Statuses: 202, 400, 401, 403, 415, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/authentication-methods/create-authentication-method>
    pub fn create(
        &self,
        body: impl Into<crate::types::CreateAuthenticationMethod>,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body.into(),
        }
    }
    /// `DELETE /authentication-methods/{authentication_method_id}`
    ///
    /// Scopes: `delete:me:authentication_methods`. Statuses: 204, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/authentication-methods/delete-authentication-method>
    pub fn delete(&self, authentication_method_id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            authentication_method_id: authentication_method_id.into(),
        }
    }
    /// `GET /authentication-methods/{authentication_method_id}`
    ///
    /// Scopes: `read:me:authentication_methods`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/authentication-methods/get-authentication-method>
    pub fn get(&self, authentication_method_id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            authentication_method_id: authentication_method_id.into(),
        }
    }
    /// `GET /authentication-methods`
    ///
    /// Scopes: `read:me:authentication_methods`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/authentication-methods/get-authentication-methods>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            type_: None,
        }
    }
    /// `PATCH /authentication-methods/{authentication_method_id}`
    ///
    /// Scopes: `update:me:authentication_methods`. Statuses: 200, 400, 401, 403, 415, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/authentication-methods/update-authentication-method>
    pub fn update(
        &self,
        authentication_method_id: impl Into<String>,
        body: crate::types::UpdateAuthenticationMethod,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            authentication_method_id: authentication_method_id.into(),
            body: body,
        }
    }
    /// `POST /authentication-methods/{authentication_method_id}/verify`
    ///
    /// Scopes: `create:me:authentication_methods`. Statuses: 201, 400, 401, 403, 415, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/authentication-methods/confirm-authentication-method>
    pub fn verify(
        &self,
        authentication_method_id: impl Into<String>,
        body: impl Into<crate::types::VerifyAuthenticationMethod>,
    ) -> Verify {
        Verify {
            call: self.client.call(&VERIFY),
            authentication_method_id: authentication_method_id.into(),
            body: body.into(),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "createAuthenticationMethod",
    method: "POST",
    path: "/authentication-methods",
    scopes: &["create:me:authentication_methods"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /authentication-methods`](https://auth0.com/docs/api/myaccount/authentication-methods/create-authentication-method).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateAuthenticationMethod,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_authentication_method(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateAuthenticationMethodResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "deleteAuthenticationMethod",
    method: "DELETE",
    path: "/authentication-methods/{authentication_method_id}",
    scopes: &["delete:me:authentication_methods"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /authentication-methods/{authentication_method_id}`](https://auth0.com/docs/api/myaccount/authentication-methods/delete-authentication-method).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    authentication_method_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_authentication_method(
                &self.call,
                &self.authentication_method_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "getAuthenticationMethod",
    method: "GET",
    path: "/authentication-methods/{authentication_method_id}",
    scopes: &["read:me:authentication_methods"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /authentication-methods/{authentication_method_id}`](https://auth0.com/docs/api/myaccount/authentication-methods/get-authentication-method).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    authentication_method_id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_authentication_method(
                &self.call,
                &self.authentication_method_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetAuthenticationMethodResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "getAuthenticationMethods",
    method: "GET",
    path: "/authentication-methods",
    scopes: &["read:me:authentication_methods"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /authentication-methods`](https://auth0.com/docs/api/myaccount/authentication-methods/get-authentication-methods).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    type_: Option<crate::types::FactorTypeEnum>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `type`.
    pub fn type_(mut self, type_: impl Into<crate::types::FactorTypeEnum>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_authentication_methods(
                &self.call,
                self.type_.as_ref().map(|value| value.as_str()),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListAuthenticationMethodsResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "updateAuthenticationMethod",
    method: "PATCH",
    path: "/authentication-methods/{authentication_method_id}",
    scopes: &["update:me:authentication_methods"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /authentication-methods/{authentication_method_id}`](https://auth0.com/docs/api/myaccount/authentication-methods/update-authentication-method).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    authentication_method_id: String,
    body: crate::types::UpdateAuthenticationMethod,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::update_authentication_method(
                &self.call,
                &self.authentication_method_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateAuthenticationMethodResponse);
static VERIFY: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "confirmAuthenticationMethod",
    method: "POST",
    path: "/authentication-methods/{authentication_method_id}/verify",
    scopes: &["create:me:authentication_methods"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /authentication-methods/{authentication_method_id}/verify`](https://auth0.com/docs/api/myaccount/authentication-methods/confirm-authentication-method).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Verify {
    call: auth0_sdk_core::Call,
    authentication_method_id: String,
    body: crate::types::VerifyAuthenticationMethod,
}
impl Verify {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &VERIFY;
}
impl Verify {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::confirm_authentication_method(
                &self.call,
                &self.authentication_method_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Verify => crate ::types::VerifyAuthenticationMethodResponse);
