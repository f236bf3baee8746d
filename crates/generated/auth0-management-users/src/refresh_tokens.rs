// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `refresh_tokens`.

/// Calls of the group `refresh_tokens`.
#[derive(Clone, Debug)]
pub struct RefreshTokens {
    client: auth0_sdk_core::Client,
}
impl RefreshTokens {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `DELETE /refresh-tokens/{id}`
    ///
    /// Scopes: `delete:refresh_tokens`. Statuses: 202, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/refresh-tokens/delete-refresh-token>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /refresh-tokens/{id}`
    ///
    /// Scopes: `read:refresh_tokens`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/refresh-tokens/get-refresh-token>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /refresh-tokens`
    ///
    /// Lifecycle: EA. Scopes: `read:refresh_tokens`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/refresh-tokens/get-refresh-tokens>
    pub fn list(&self, user_id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            user_id: user_id.into(),
            client_id: None,
            fields: None,
            from: None,
            include_fields: None,
            take: None,
        }
    }
    /// `POST /refresh-tokens/revoke`
    ///
    /// Lifecycle: EA. Scopes: `delete:refresh_tokens`. Statuses: 202, 400, 401, 403, 429. Sent again after a failure as if it were a PUT.
    ///
    /// <https://auth0.com/docs/api/management/v2/refresh-tokens/revoke-refresh-tokens>
    pub fn revoke(&self, body: crate::types::RevokeRefreshTokens) -> Revoke {
        Revoke {
            call: self.client.call(&REVOKE),
            body: body,
        }
    }
    /// `PATCH /refresh-tokens/{id}`
    ///
    /// Scopes: `update:refresh_tokens`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/refresh-tokens/patch-refresh-tokens-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateRefreshToken,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_refresh_token",
    method: "DELETE",
    path: "/refresh-tokens/{id}",
    scopes: &["delete:refresh_tokens"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /refresh-tokens/{id}`](https://auth0.com/docs/api/management/v2/refresh-tokens/delete-refresh-token).
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
        crate::operations::delete_refresh_token(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_refresh_token",
    method: "GET",
    path: "/refresh-tokens/{id}",
    scopes: &["read:refresh_tokens"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /refresh-tokens/{id}`](https://auth0.com/docs/api/management/v2/refresh-tokens/get-refresh-token).
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
        crate::operations::get_refresh_token(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetRefreshTokenResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_refresh_tokens",
    method: "GET",
    path: "/refresh-tokens",
    scopes: &["read:refresh_tokens"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /refresh-tokens`](https://auth0.com/docs/api/management/v2/refresh-tokens/get-refresh-tokens).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    user_id: String,
    client_id: Option<String>,
    fields: Option<String>,
    from: Option<String>,
    include_fields: Option<bool>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `client_id`.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// The query parameter `fields`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
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
        crate::operations::get_refresh_tokens(
                &self.call,
                self.client_id.as_deref(),
                self.fields.as_deref(),
                self.from.as_deref(),
                self.include_fields,
                self.take,
                &self.user_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::GetRefreshTokensPaginatedPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::GetRefreshTokensPaginatedPage, checkpoint
);
static REVOKE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "revoke_refresh_tokens",
    method: "POST",
    path: "/refresh-tokens/revoke",
    scopes: &["delete:refresh_tokens"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::Idempotent,
};
/// A call of [`POST /refresh-tokens/revoke`](https://auth0.com/docs/api/management/v2/refresh-tokens/revoke-refresh-tokens).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Revoke {
    call: auth0_sdk_core::Call,
    body: crate::types::RevokeRefreshTokens,
}
impl Revoke {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &REVOKE;
}
impl Revoke {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::revoke_refresh_tokens(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Revoke);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_refresh-tokens_by_id",
    method: "PATCH",
    path: "/refresh-tokens/{id}",
    scopes: &["update:refresh_tokens"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /refresh-tokens/{id}`](https://auth0.com/docs/api/management/v2/refresh-tokens/patch-refresh-tokens-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateRefreshToken,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_refresh_tokens_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateRefreshTokenResponse);
