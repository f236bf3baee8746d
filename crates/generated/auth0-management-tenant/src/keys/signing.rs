// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `signing`.

/// Calls of the group `signing`.
#[derive(Clone, Debug)]
pub struct Signing {
    client: auth0_sdk_core::Client,
}
impl Signing {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /keys/signing/{kid}`
    ///
    /// Scopes: `read:signing_keys`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/get-signing-key>
    pub fn get(&self, kid: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            kid: kid.into(),
        }
    }
    /// `GET /keys/signing`
    ///
    /// Scopes: `read:signing_keys`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/get-signing-keys>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
        }
    }
    /// `PUT /keys/signing/{kid}/revoke`
    ///
    /// Scopes: `update:signing_keys`. Statuses: 200, 401, 403, 404, 429. Not sent again where the server may have seen it.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/put-signing-keys>
    pub fn revoke(&self, kid: impl Into<String>) -> Revoke {
        Revoke {
            call: self.client.call(&REVOKE),
            kid: kid.into(),
        }
    }
    /// `POST /keys/signing/rotate`
    ///
    /// Scopes: `create:signing_keys`, `update:signing_keys`. Statuses: 201, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/post-signing-keys>
    pub fn rotate(&self) -> Rotate {
        Rotate {
            call: self.client.call(&ROTATE),
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_signing_key",
    method: "GET",
    path: "/keys/signing/{kid}",
    scopes: &["read:signing_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /keys/signing/{kid}`](https://auth0.com/docs/api/management/v2/keys/get-signing-key).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    kid: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_signing_key(&self.call, &self.kid)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetSigningKeysResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_signing_keys",
    method: "GET",
    path: "/keys/signing",
    scopes: &["read:signing_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /keys/signing`](https://auth0.com/docs/api/management/v2/keys/get-signing-keys).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_signing_keys(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => Vec < crate ::types::SigningKeys >);
static REVOKE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_signing_keys",
    method: "PUT",
    path: "/keys/signing/{kid}/revoke",
    scopes: &["update:signing_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::NotIdempotent,
};
/// A call of [`PUT /keys/signing/{kid}/revoke`](https://auth0.com/docs/api/management/v2/keys/put-signing-keys).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Revoke {
    call: auth0_sdk_core::Call,
    kid: String,
}
impl Revoke {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &REVOKE;
}
impl Revoke {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_signing_keys(&self.call, &self.kid)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Revoke => crate ::types::RevokedSigningKeysResponse);
static ROTATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_signing_keys",
    method: "POST",
    path: "/keys/signing/rotate",
    scopes: &["create:signing_keys", "update:signing_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /keys/signing/rotate`](https://auth0.com/docs/api/management/v2/keys/post-signing-keys).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Rotate {
    call: auth0_sdk_core::Call,
}
impl Rotate {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &ROTATE;
}
impl Rotate {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_signing_keys(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Rotate => crate ::types::RotateSigningKeysResponse);
