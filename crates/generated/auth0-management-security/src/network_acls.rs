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
    /// `POST /network-acls`
    ///
    /// Scopes: `create:network_acls`. Statuses: 201, 400, 401, 403, 409, 429, 500.
    ///
    /// <https://auth0.com/docs/api/management/v2/network-acls/post-network-acls>
    pub fn create(&self, body: crate::types::CreateNetworkAcl) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /network-acls/{id}`
    ///
    /// Scopes: `delete:network_acls`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/network-acls/delete-network-acls-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /network-acls/{id}`
    ///
    /// Scopes: `read:network_acls`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/network-acls/get-network-acls-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /network-acls`
    ///
    /// Scopes: `read:network_acls`. Paged by offset. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/network-acls/get-network-acls>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            page: None,
            per_page: None,
        }
    }
    /// `PUT /network-acls/{id}`
    ///
    /// Scopes: `update:network_acls`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/network-acls/put-network-acls-by-id>
    pub fn set(&self, id: impl Into<String>, body: crate::types::SetNetworkAcl) -> Set {
        Set {
            call: self.client.call(&SET),
            id: id.into(),
            body: body,
        }
    }
    /// `PATCH /network-acls/{id}`
    ///
    /// Scopes: `update:network_acls`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/network-acls/patch-network-acls-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateNetworkAcl,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_network-acls",
    method: "POST",
    path: "/network-acls",
    scopes: &["create:network_acls"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /network-acls`](https://auth0.com/docs/api/management/v2/network-acls/post-network-acls).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateNetworkAcl,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_network_acls(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Create);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_network-acls_by_id",
    method: "DELETE",
    path: "/network-acls/{id}",
    scopes: &["delete:network_acls"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /network-acls/{id}`](https://auth0.com/docs/api/management/v2/network-acls/delete-network-acls-by-id).
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
        crate::operations::delete_network_acls_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_network-acls_by_id",
    method: "GET",
    path: "/network-acls/{id}",
    scopes: &["read:network_acls"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /network-acls/{id}`](https://auth0.com/docs/api/management/v2/network-acls/get-network-acls-by-id).
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
        crate::operations::get_network_acls_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetNetworkAclsResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_network-acls",
    method: "GET",
    path: "/network-acls",
    scopes: &["read:network_acls"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /network-acls`](https://auth0.com/docs/api/management/v2/network-acls/get-network-acls).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
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
        crate::operations::get_network_acls(
                &self.call,
                Some(true),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListNetworkAclsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListNetworkAclsPage, offset);
static SET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_network-acls_by_id",
    method: "PUT",
    path: "/network-acls/{id}",
    scopes: &["update:network_acls"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /network-acls/{id}`](https://auth0.com/docs/api/management/v2/network-acls/put-network-acls-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Set {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::SetNetworkAcl,
}
impl Set {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET;
}
impl Set {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_network_acls_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Set => crate ::types::SetNetworkAclsResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_network-acls_by_id",
    method: "PATCH",
    path: "/network-acls/{id}",
    scopes: &["update:network_acls"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /network-acls/{id}`](https://auth0.com/docs/api/management/v2/network-acls/patch-network-acls-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateNetworkAcl,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_network_acls_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateNetworkAclResponse);
