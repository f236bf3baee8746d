// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `user_grants`.

/// Calls of the group `user_grants`.
#[derive(Clone, Debug)]
pub struct UserGrants {
    client: auth0_sdk_core::Client,
}
impl UserGrants {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `DELETE /grants/{id}`
    ///
    /// Scopes: `delete:grants`. Statuses: 204, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/grants/delete-grants-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `DELETE /grants`
    ///
    /// Scopes: `delete:grants`. Statuses: 204, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/grants/delete-grants-by-user-id>
    pub fn delete_by_user_id(&self, user_id: impl Into<String>) -> DeleteByUserId {
        DeleteByUserId {
            call: self.client.call(&DELETE_BY_USER_ID),
            user_id: user_id.into(),
        }
    }
    /// `GET /grants`
    ///
    /// Scopes: `read:grants`. Paged by offset. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/grants/get-grants>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            audience: None,
            client_id: None,
            page: None,
            per_page: None,
            user_id: None,
        }
    }
}
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_grants_by_id",
    method: "DELETE",
    path: "/grants/{id}",
    scopes: &["delete:grants"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /grants/{id}`](https://auth0.com/docs/api/management/v2/grants/delete-grants-by-id).
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
        crate::operations::delete_grants_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static DELETE_BY_USER_ID: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_grants_by_user_id",
    method: "DELETE",
    path: "/grants",
    scopes: &["delete:grants"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /grants`](https://auth0.com/docs/api/management/v2/grants/delete-grants-by-user-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteByUserId {
    call: auth0_sdk_core::Call,
    user_id: String,
}
impl DeleteByUserId {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE_BY_USER_ID;
}
impl DeleteByUserId {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_grants_by_user_id(&self.call, &self.user_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(DeleteByUserId);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_grants",
    method: "GET",
    path: "/grants",
    scopes: &["read:grants"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /grants`](https://auth0.com/docs/api/management/v2/grants/get-grants).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    audience: Option<String>,
    client_id: Option<String>,
    page: Option<i64>,
    per_page: Option<i64>,
    user_id: Option<String>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `audience`.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }
    /// The query parameter `client_id`.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// The query parameter `page`.
    ///
    /// At least 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    /// The query parameter `per_page`.
    ///
    /// At least 1. At most 100.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    /// The query parameter `user_id`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_grants(
                &self.call,
                self.audience.as_deref(),
                self.client_id.as_deref(),
                Some(true),
                self.page,
                self.per_page,
                self.user_id.as_deref(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListUserGrantsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListUserGrantsPage, offset);
