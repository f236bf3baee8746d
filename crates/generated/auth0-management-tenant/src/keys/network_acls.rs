// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `network_acls`.

/// Calls of the group `network_acls`.
#[derive(Clone, Debug)]
pub struct NetworkAcls {
    client: auth0_sdk_core::Client,
}
impl NetworkAcls {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /keys/network-acls`
    ///
    /// Lifecycle: EA. Scopes: `create:network_acl_keys`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/create-keys-network-acls>
    pub fn create(&self, body: crate::types::CreateKeysNetworkAcls) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /keys/network-acls/{id}`
    ///
    /// Lifecycle: EA. Scopes: `delete:network_acl_keys`. Statuses: 204, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/delete-keys-network-acls>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /keys/network-acls/{id}`
    ///
    /// Lifecycle: EA. Scopes: `read:network_acl_keys`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/get-keys-network-acls>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /keys/network-acls`
    ///
    /// Lifecycle: EA. Scopes: `read:network_acl_keys`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/get-all-keys-network-acls>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "create_keys_network_acls",
    method: "POST",
    path: "/keys/network-acls",
    scopes: &["create:network_acl_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /keys/network-acls`](https://auth0.com/docs/api/management/v2/keys/create-keys-network-acls).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateKeysNetworkAcls,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_keys_network_acls(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateKeysNetworkAclsResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_keys_network_acls",
    method: "DELETE",
    path: "/keys/network-acls/{id}",
    scopes: &["delete:network_acl_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /keys/network-acls/{id}`](https://auth0.com/docs/api/management/v2/keys/delete-keys-network-acls).
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
        crate::operations::delete_keys_network_acls(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_keys_network_acls",
    method: "GET",
    path: "/keys/network-acls/{id}",
    scopes: &["read:network_acl_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /keys/network-acls/{id}`](https://auth0.com/docs/api/management/v2/keys/get-keys-network-acls).
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
        crate::operations::get_keys_network_acls(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::NetworkAclKey);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_all_keys_network_acls",
    method: "GET",
    path: "/keys/network-acls",
    scopes: &["read:network_acl_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /keys/network-acls`](https://auth0.com/docs/api/management/v2/keys/get-all-keys-network-acls).
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
        crate::operations::get_all_keys_network_acls(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::GetAllKeysNetworkAclsResponse);
