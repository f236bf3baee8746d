// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `secrets`.

/// Calls of the group `secrets`.
#[derive(Clone, Debug)]
pub struct Secrets {
    client: auth0_sdk_core::Client,
}
impl Secrets {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /hooks/{id}/secrets`
    ///
    /// Scopes: `update:hooks`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/hooks/post-secrets>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: std::collections::BTreeMap<String, String>,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /hooks/{id}/secrets`
    ///
    /// Scopes: `delete:hooks`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/hooks/delete-secrets>
    pub fn delete(
        &self,
        id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            body: body.into_iter().map(Into::into).collect(),
        }
    }
    /// `GET /hooks/{id}/secrets`
    ///
    /// Scopes: `read:hooks`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/hooks/get-secrets>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `PATCH /hooks/{id}/secrets`
    ///
    /// Scopes: `update:hooks`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/hooks/patch-secrets>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: std::collections::BTreeMap<String, String>,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_secrets",
    method: "POST",
    path: "/hooks/{id}/secrets",
    scopes: &["update:hooks"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /hooks/{id}/secrets`](https://auth0.com/docs/api/management/v2/hooks/post-secrets).
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: std::collections::BTreeMap<String, String>,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl std::fmt::Debug for Create {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Create").field("call", &self.call).finish_non_exhaustive()
    }
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_secrets(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Create);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_secrets",
    method: "DELETE",
    path: "/hooks/{id}/secrets",
    scopes: &["delete:hooks"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /hooks/{id}/secrets`](https://auth0.com/docs/api/management/v2/hooks/delete-secrets).
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    body: Vec<String>,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl std::fmt::Debug for Delete {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Delete").field("call", &self.call).finish_non_exhaustive()
    }
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_secrets(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_secrets",
    method: "GET",
    path: "/hooks/{id}/secrets",
    scopes: &["read:hooks"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /hooks/{id}/secrets`](https://auth0.com/docs/api/management/v2/hooks/get-secrets).
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
        crate::operations::get_secrets(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => std::collections::BTreeMap < String, String >);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_secrets",
    method: "PATCH",
    path: "/hooks/{id}/secrets",
    scopes: &["update:hooks"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /hooks/{id}/secrets`](https://auth0.com/docs/api/management/v2/hooks/patch-secrets).
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: std::collections::BTreeMap<String, String>,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl std::fmt::Debug for Update {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Update").field("call", &self.call).finish_non_exhaustive()
    }
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_secrets(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Update);
