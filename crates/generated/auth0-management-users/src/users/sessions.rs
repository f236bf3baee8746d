// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `sessions`.

/// Calls of the group `sessions`.
#[derive(Clone, Debug)]
pub struct Sessions {
    client: auth0_sdk_core::Client,
}
impl Sessions {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `DELETE /users/{user_id}/sessions`
    ///
    /// Scopes: `delete:sessions`. Statuses: 202, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/delete-sessions-for-user>
    pub fn delete(&self, user_id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            user_id: user_id.into(),
        }
    }
    /// `GET /users/{user_id}/sessions`
    ///
    /// Scopes: `read:sessions`. Paged by checkpoint. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/get-sessions-for-user>
    pub fn list(&self, user_id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            user_id: user_id.into(),
            from: None,
            take: None,
        }
    }
}
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_sessions_for_user",
    method: "DELETE",
    path: "/users/{user_id}/sessions",
    scopes: &["delete:sessions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /users/{user_id}/sessions`](https://auth0.com/docs/api/management/v2/users/delete-sessions-for-user).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    user_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_sessions_for_user(&self.call, &self.user_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_sessions_for_user",
    method: "GET",
    path: "/users/{user_id}/sessions",
    scopes: &["read:sessions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /users/{user_id}/sessions`](https://auth0.com/docs/api/management/v2/users/get-sessions-for-user).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    user_id: String,
    from: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `take`.
    ///
    /// At least 1. At most 100.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_sessions_for_user(
                &self.call,
                &self.user_id,
                self.from.as_deref(),
                Some(true),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListUserSessionsPaginatedPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListUserSessionsPaginatedPage, checkpoint
);
