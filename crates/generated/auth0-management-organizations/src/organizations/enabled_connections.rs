// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `enabled_connections`.

/// Calls of the group `enabled_connections`.
#[derive(Clone, Debug)]
pub struct EnabledConnections {
    client: auth0_sdk_core::Client,
}
impl EnabledConnections {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /organizations/{id}/enabled_connections`
    ///
    /// Scopes: `create:organization_connections`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/post-enabled-connections>
    pub fn add(
        &self,
        id: impl Into<String>,
        body: crate::types::AddOrganizationConnection,
    ) -> Add {
        Add {
            call: self.client.call(&ADD),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /organizations/{id}/enabled_connections/{connectionId}`
    ///
    /// Scopes: `delete:organization_connections`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/delete-enabled-connections-by-connection-id>
    pub fn delete(
        &self,
        id: impl Into<String>,
        connection_id: impl Into<String>,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            connection_id: connection_id.into(),
        }
    }
    /// `GET /organizations/{id}/enabled_connections/{connectionId}`
    ///
    /// Scopes: `read:organization_connections`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-enabled-connections-by-connection-id>
    pub fn get(&self, id: impl Into<String>, connection_id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            connection_id: connection_id.into(),
        }
    }
    /// `GET /organizations/{id}/enabled_connections`
    ///
    /// Scopes: `read:organization_connections`. Paged by offset. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-enabled-connections>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            page: None,
            per_page: None,
        }
    }
    /// `PATCH /organizations/{id}/enabled_connections/{connectionId}`
    ///
    /// Scopes: `update:organization_connections`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/patch-enabled-connections-by-connection-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        connection_id: impl Into<String>,
        body: crate::types::UpdateOrganizationConnection,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            connection_id: connection_id.into(),
            body: body,
        }
    }
}
static ADD: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_enabled_connections",
    method: "POST",
    path: "/organizations/{id}/enabled_connections",
    scopes: &["create:organization_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /organizations/{id}/enabled_connections`](https://auth0.com/docs/api/management/v2/organizations/post-enabled-connections).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Add {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::AddOrganizationConnection,
}
impl Add {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &ADD;
}
impl Add {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_enabled_connections(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Add => crate ::types::AddOrganizationConnectionResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_enabled_connections_by_connectionId",
    method: "DELETE",
    path: "/organizations/{id}/enabled_connections/{connectionId}",
    scopes: &["delete:organization_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /organizations/{id}/enabled_connections/{connectionId}`](https://auth0.com/docs/api/management/v2/organizations/delete-enabled-connections-by-connection-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    connection_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_enabled_connections_by_connection_id(
                &self.call,
                &self.id,
                &self.connection_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_enabled_connections_by_connectionId",
    method: "GET",
    path: "/organizations/{id}/enabled_connections/{connectionId}",
    scopes: &["read:organization_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}/enabled_connections/{connectionId}`](https://auth0.com/docs/api/management/v2/organizations/get-enabled-connections-by-connection-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    connection_id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_enabled_connections_by_connection_id(
                &self.call,
                &self.id,
                &self.connection_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetOrganizationConnectionResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_enabled_connections",
    method: "GET",
    path: "/organizations/{id}/enabled_connections",
    scopes: &["read:organization_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}/enabled_connections`](https://auth0.com/docs/api/management/v2/organizations/get-enabled-connections).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
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
    /// At least 1. At most 100.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_enabled_connections(
                &self.call,
                &self.id,
                Some(true),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListOrganizationConnectionsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListOrganizationConnectionsPage, offset
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_enabled_connections_by_connectionId",
    method: "PATCH",
    path: "/organizations/{id}/enabled_connections/{connectionId}",
    scopes: &["update:organization_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /organizations/{id}/enabled_connections/{connectionId}`](https://auth0.com/docs/api/management/v2/organizations/patch-enabled-connections-by-connection-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    connection_id: String,
    body: crate::types::UpdateOrganizationConnection,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_enabled_connections_by_connection_id(
                &self.call,
                &self.id,
                &self.connection_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Update => crate ::types::UpdateOrganizationConnectionResponse
);
