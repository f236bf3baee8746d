// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `custom_signing`.

/// Calls of the group `custom_signing`.
#[derive(Clone, Debug)]
pub struct CustomSigning {
    client: auth0_sdk_core::Client,
}
impl CustomSigning {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `DELETE /keys/custom-signing`
    ///
    /// Scopes: `delete:custom_signing_keys`. Statuses: 204, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/delete-custom-signing-keys>
    pub fn delete(&self) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
        }
    }
    /// `GET /keys/custom-signing`
    ///
    /// Scopes: `read:custom_signing_keys`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/get-custom-signing-keys>
    pub fn get(&self) -> Get {
        Get {
            call: self.client.call(&GET),
        }
    }
    /// `PUT /keys/custom-signing`
    ///
    /// Scopes: `create:custom_signing_keys`, `update:custom_signing_keys`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/put-custom-signing-keys>
    pub fn set(&self, body: crate::types::SetCustomSigningKeys) -> Set {
        Set {
            call: self.client.call(&SET),
            body: body,
        }
    }
}
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_custom_signing_keys",
    method: "DELETE",
    path: "/keys/custom-signing",
    scopes: &["delete:custom_signing_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /keys/custom-signing`](https://auth0.com/docs/api/management/v2/keys/delete-custom-signing-keys).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_custom_signing_keys(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_custom_signing_keys",
    method: "GET",
    path: "/keys/custom-signing",
    scopes: &["read:custom_signing_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /keys/custom-signing`](https://auth0.com/docs/api/management/v2/keys/get-custom-signing-keys).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_custom_signing_keys(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetCustomSigningKeysResponse);
static SET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_custom_signing_keys",
    method: "PUT",
    path: "/keys/custom-signing",
    scopes: &["create:custom_signing_keys", "update:custom_signing_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /keys/custom-signing`](https://auth0.com/docs/api/management/v2/keys/put-custom-signing-keys).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Set {
    call: auth0_sdk_core::Call,
    body: crate::types::SetCustomSigningKeys,
}
impl Set {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET;
}
impl Set {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_custom_signing_keys(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Set => crate ::types::SetCustomSigningKeysResponse);
