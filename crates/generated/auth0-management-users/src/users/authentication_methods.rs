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
    /// `POST /users/{id}/authentication-methods`
    ///
    /// Scopes: `create:authentication_methods`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/post-authentication-methods>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: crate::types::CreateUserAuthenticationMethod,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /users/{id}/authentication-methods/{authentication_method_id}`
    ///
    /// Scopes: `delete:authentication_methods`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/delete-authentication-methods-by-authentication-method-id>
    pub fn delete(
        &self,
        id: impl Into<String>,
        authentication_method_id: impl Into<String>,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            authentication_method_id: authentication_method_id.into(),
        }
    }
    /// `DELETE /users/{id}/authentication-methods`
    ///
    /// Scopes: `delete:authentication_methods`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/delete-authentication-methods>
    pub fn delete_all(&self, id: impl Into<String>) -> DeleteAll {
        DeleteAll {
            call: self.client.call(&DELETE_ALL),
            id: id.into(),
        }
    }
    /// `GET /users/{id}/authentication-methods/{authentication_method_id}`
    ///
    /// Scopes: `read:authentication_methods`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/get-authentication-methods-by-authentication-method-id>
    pub fn get(
        &self,
        id: impl Into<String>,
        authentication_method_id: impl Into<String>,
    ) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            authentication_method_id: authentication_method_id.into(),
        }
    }
    /// `GET /users/{id}/authentication-methods`
    ///
    /// Scopes: `read:authentication_methods`. Paged by offset. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/get-authentication-methods>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            page: None,
            per_page: None,
        }
    }
    /// `PUT /users/{id}/authentication-methods`
    ///
    /// Scopes: `update:authentication_methods`. Statuses: 200, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/put-authentication-methods>
    pub fn set(
        &self,
        id: impl Into<String>,
        body: impl IntoIterator<Item = crate::types::SetUserAuthenticationMethods>,
    ) -> Set {
        Set {
            call: self.client.call(&SET),
            id: id.into(),
            body: body.into_iter().collect(),
        }
    }
    /// `PATCH /users/{id}/authentication-methods/{authentication_method_id}`
    ///
    /// Scopes: `update:authentication_methods`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/patch-authentication-methods-by-authentication-method-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        authentication_method_id: impl Into<String>,
        body: crate::types::UpdateUserAuthenticationMethod,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            authentication_method_id: authentication_method_id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_authentication-methods",
    method: "POST",
    path: "/users/{id}/authentication-methods",
    scopes: &["create:authentication_methods"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /users/{id}/authentication-methods`](https://auth0.com/docs/api/management/v2/users/post-authentication-methods).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::CreateUserAuthenticationMethod,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_authentication_methods(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Create => crate ::types::CreateUserAuthenticationMethodResponse
);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_authentication-methods_by_authentication_method_id",
    method: "DELETE",
    path: "/users/{id}/authentication-methods/{authentication_method_id}",
    scopes: &["delete:authentication_methods"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /users/{id}/authentication-methods/{authentication_method_id}`](https://auth0.com/docs/api/management/v2/users/delete-authentication-methods-by-authentication-method-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    authentication_method_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_authentication_methods_by_authentication_method_id(
                &self.call,
                &self.id,
                &self.authentication_method_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static DELETE_ALL: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_authentication-methods",
    method: "DELETE",
    path: "/users/{id}/authentication-methods",
    scopes: &["delete:authentication_methods"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /users/{id}/authentication-methods`](https://auth0.com/docs/api/management/v2/users/delete-authentication-methods).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteAll {
    call: auth0_sdk_core::Call,
    id: String,
}
impl DeleteAll {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE_ALL;
}
impl DeleteAll {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_authentication_methods(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(DeleteAll);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_authentication-methods_by_authentication_method_id",
    method: "GET",
    path: "/users/{id}/authentication-methods/{authentication_method_id}",
    scopes: &["read:authentication_methods"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /users/{id}/authentication-methods/{authentication_method_id}`](https://auth0.com/docs/api/management/v2/users/get-authentication-methods-by-authentication-method-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    authentication_method_id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_authentication_methods_by_authentication_method_id(
                &self.call,
                &self.id,
                &self.authentication_method_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetUserAuthenticationMethodResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_authentication-methods",
    method: "GET",
    path: "/users/{id}/authentication-methods",
    scopes: &["read:authentication_methods"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /users/{id}/authentication-methods`](https://auth0.com/docs/api/management/v2/users/get-authentication-methods).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    page: Option<i64>,
    per_page: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `page`.
    ///
    /// At least 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    /// The query parameter `per_page`.
    ///
    /// At least 0. At most 100.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_authentication_methods(
                &self.call,
                &self.id,
                Some(true),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListUserAuthenticationMethodsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListUserAuthenticationMethodsPage, offset
);
static SET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_authentication-methods",
    method: "PUT",
    path: "/users/{id}/authentication-methods",
    scopes: &["update:authentication_methods"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /users/{id}/authentication-methods`](https://auth0.com/docs/api/management/v2/users/put-authentication-methods).
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Set {
    call: auth0_sdk_core::Call,
    id: String,
    body: Vec<crate::types::SetUserAuthenticationMethods>,
}
impl Set {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET;
}
impl std::fmt::Debug for Set {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Set").field("call", &self.call).finish_non_exhaustive()
    }
}
impl Set {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_authentication_methods(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Set => Vec < crate ::types::SetUserAuthenticationMethodResponse >
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_authentication-methods_by_authentication_method_id",
    method: "PATCH",
    path: "/users/{id}/authentication-methods/{authentication_method_id}",
    scopes: &["update:authentication_methods"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /users/{id}/authentication-methods/{authentication_method_id}`](https://auth0.com/docs/api/management/v2/users/patch-authentication-methods-by-authentication-method-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    authentication_method_id: String,
    body: crate::types::UpdateUserAuthenticationMethod,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_authentication_methods_by_authentication_method_id(
                &self.call,
                &self.id,
                &self.authentication_method_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Update => crate ::types::UpdateUserAuthenticationMethodResponse
);
