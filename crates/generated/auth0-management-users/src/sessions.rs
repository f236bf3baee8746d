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
    /// `DELETE /sessions/{id}`
    ///
    /// Scopes: `delete:sessions`. Statuses: 202, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/sessions/delete-session>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /sessions/{id}`
    ///
    /// Scopes: `read:sessions`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/sessions/get-session>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `POST /sessions/{id}/revoke`
    ///
    /// Scopes: `delete:sessions`, `delete:refresh_tokens`. Statuses: 202, 400, 401, 403, 404, 429. Sent again after a failure as if it were a PUT.
    ///
    /// <https://auth0.com/docs/api/management/v2/sessions/revoke-session>
    pub fn revoke(&self, id: impl Into<String>) -> Revoke {
        Revoke {
            call: self.client.call(&REVOKE),
            id: id.into(),
        }
    }
    /// `PATCH /sessions/{id}`
    ///
    /// Scopes: `update:sessions`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/sessions/patch-sessions-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateSession,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_session",
    method: "DELETE",
    path: "/sessions/{id}",
    scopes: &["delete:sessions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /sessions/{id}`](https://auth0.com/docs/api/management/v2/sessions/delete-session).
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
        crate::operations::delete_session(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_session",
    method: "GET",
    path: "/sessions/{id}",
    scopes: &["read:sessions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /sessions/{id}`](https://auth0.com/docs/api/management/v2/sessions/get-session).
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
        crate::operations::get_session(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetSessionResponse);
static REVOKE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "revoke_session",
    method: "POST",
    path: "/sessions/{id}/revoke",
    scopes: &["delete:sessions", "delete:refresh_tokens"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::Idempotent,
};
/// A call of [`POST /sessions/{id}/revoke`](https://auth0.com/docs/api/management/v2/sessions/revoke-session).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Revoke {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Revoke {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &REVOKE;
}
impl Revoke {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::revoke_session(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Revoke);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_sessions_by_id",
    method: "PATCH",
    path: "/sessions/{id}",
    scopes: &["update:sessions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /sessions/{id}`](https://auth0.com/docs/api/management/v2/sessions/patch-sessions-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateSession,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_sessions_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateSessionResponse);
