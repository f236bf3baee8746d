// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `keys`.

/// Calls of the group `keys`.
#[derive(Clone, Debug)]
pub struct Keys {
    client: auth0_sdk_core::Client,
}
impl Keys {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /connections/{id}/keys`
    ///
    /// Scopes: `create:connections_keys`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/post-keys>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: crate::types::PostConnectionKeys,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `GET /connections/{id}/keys`
    ///
    /// Scopes: `read:connections_keys`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/get-keys>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `POST /connections/{id}/keys/rotate`
    ///
    /// Scopes: `create:connections_keys`, `update:connections_keys`. Statuses: 201, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/post-rotate>
    pub fn rotate(
        &self,
        id: impl Into<String>,
        body: crate::types::RotateConnectionKeys,
    ) -> Rotate {
        Rotate {
            call: self.client.call(&ROTATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_keys",
    method: "POST",
    path: "/connections/{id}/keys",
    scopes: &["create:connections_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /connections/{id}/keys`](https://auth0.com/docs/api/management/v2/connections/post-keys).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::PostConnectionKeys,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_keys(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Create => Vec < crate ::types::PostConnectionsKeysResponseItem >
);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_keys",
    method: "GET",
    path: "/connections/{id}/keys",
    scopes: &["read:connections_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connections/{id}/keys`](https://auth0.com/docs/api/management/v2/connections/get-keys).
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
        crate::operations::get_keys(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => Vec < crate ::types::ConnectionKey >);
static ROTATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_rotate",
    method: "POST",
    path: "/connections/{id}/keys/rotate",
    scopes: &["create:connections_keys", "update:connections_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /connections/{id}/keys/rotate`](https://auth0.com/docs/api/management/v2/connections/post-rotate).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Rotate {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::RotateConnectionKeys,
}
impl Rotate {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &ROTATE;
}
impl Rotate {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_rotate(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Rotate => crate ::types::RotateConnectionsKeysResponse);
