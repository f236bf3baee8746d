// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `connections`.

/// Calls of the group `connections`.
#[derive(Clone, Debug)]
pub struct Connections {
    client: auth0_sdk_core::Client,
}
impl Connections {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /flows/vault/connections`
    ///
    /// Scopes: `create:flows_vault_connections`. Statuses: 201, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/flows/post-flows-vault-connections>
    pub fn create(
        &self,
        body: impl Into<crate::types::CreateFlowsVaultConnection>,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body.into(),
        }
    }
    /// `DELETE /flows/vault/connections/{id}`
    ///
    /// Scopes: `delete:flows_vault_connections`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/flows/delete-flows-vault-connections-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /flows/vault/connections/{id}`
    ///
    /// Scopes: `read:flows_vault_connections`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/flows/get-flows-vault-connections-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /flows/vault/connections`
    ///
    /// Scopes: `read:flows_vault_connections`. Paged by offset. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/flows/get-flows-vault-connections>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            page: None,
            per_page: None,
        }
    }
    /// `PATCH /flows/vault/connections/{id}`
    ///
    /// Scopes: `update:flows_vault_connections`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/flows/patch-flows-vault-connections-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateFlowsVaultConnection,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_flows_vault_connections",
    method: "POST",
    path: "/flows/vault/connections",
    scopes: &["create:flows_vault_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /flows/vault/connections`](https://auth0.com/docs/api/management/v2/flows/post-flows-vault-connections).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateFlowsVaultConnection,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_flows_vault_connections(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateFlowsVaultConnectionResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_flows_vault_connections_by_id",
    method: "DELETE",
    path: "/flows/vault/connections/{id}",
    scopes: &["delete:flows_vault_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /flows/vault/connections/{id}`](https://auth0.com/docs/api/management/v2/flows/delete-flows-vault-connections-by-id).
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
        crate::operations::delete_flows_vault_connections_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_flows_vault_connections_by_id",
    method: "GET",
    path: "/flows/vault/connections/{id}",
    scopes: &["read:flows_vault_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /flows/vault/connections/{id}`](https://auth0.com/docs/api/management/v2/flows/get-flows-vault-connections-by-id).
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
        crate::operations::get_flows_vault_connections_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetFlowsVaultConnectionResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_flows_vault_connections",
    method: "GET",
    path: "/flows/vault/connections",
    scopes: &["read:flows_vault_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /flows/vault/connections`](https://auth0.com/docs/api/management/v2/flows/get-flows-vault-connections).
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
    /// At least 0. At most 1000.
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
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_flows_vault_connections(
                &self.call,
                Some(true),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListFlowsVaultConnectionsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListFlowsVaultConnectionsPage, offset
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_flows_vault_connections_by_id",
    method: "PATCH",
    path: "/flows/vault/connections/{id}",
    scopes: &["update:flows_vault_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /flows/vault/connections/{id}`](https://auth0.com/docs/api/management/v2/flows/patch-flows-vault-connections-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateFlowsVaultConnection,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_flows_vault_connections_by_id(
                &self.call,
                &self.id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateFlowsVaultConnectionResponse);
