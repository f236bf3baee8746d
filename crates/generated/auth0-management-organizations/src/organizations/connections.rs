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
    /// `POST /organizations/{id}/connections`
    ///
    /// Lifecycle: EA. Scopes: `create:organization_connections`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/post-organization-connection>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: crate::types::CreateOrganizationAllConnection,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /organizations/{id}/connections/{connection_id}`
    ///
    /// Lifecycle: EA. Scopes: `delete:organization_connections`. Statuses: 204, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/delete-organization-connection>
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
    /// `GET /organizations/{id}/connections/{connection_id}`
    ///
    /// Lifecycle: EA. Scopes: `read:organization_connections`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-organization-connection>
    pub fn get(&self, id: impl Into<String>, connection_id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            connection_id: connection_id.into(),
        }
    }
    /// `GET /organizations/{id}/connections`
    ///
    /// Lifecycle: EA. Scopes: `read:organization_connections`. Paged by offset. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-organization-connections>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            is_enabled: None,
            page: None,
            per_page: None,
        }
    }
    /// `PATCH /organizations/{id}/connections/{connection_id}`
    ///
    /// Lifecycle: EA. Scopes: `update:organization_connections`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/patch-organization-connection>
    pub fn update(
        &self,
        id: impl Into<String>,
        connection_id: impl Into<String>,
        body: crate::types::UpdateOrganizationAllConnection,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            connection_id: connection_id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_organization_connection",
    method: "POST",
    path: "/organizations/{id}/connections",
    scopes: &["create:organization_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /organizations/{id}/connections`](https://auth0.com/docs/api/management/v2/organizations/post-organization-connection).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::CreateOrganizationAllConnection,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_organization_connection(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Create => crate ::types::CreateOrganizationAllConnectionResponse
);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_organization_connection",
    method: "DELETE",
    path: "/organizations/{id}/connections/{connection_id}",
    scopes: &["delete:organization_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /organizations/{id}/connections/{connection_id}`](https://auth0.com/docs/api/management/v2/organizations/delete-organization-connection).
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
        crate::operations::delete_organization_connection(
                &self.call,
                &self.id,
                &self.connection_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_organization_connection",
    method: "GET",
    path: "/organizations/{id}/connections/{connection_id}",
    scopes: &["read:organization_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}/connections/{connection_id}`](https://auth0.com/docs/api/management/v2/organizations/get-organization-connection).
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
        crate::operations::get_organization_connection(
                &self.call,
                &self.id,
                &self.connection_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetOrganizationAllConnectionResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_organization_connections",
    method: "GET",
    path: "/organizations/{id}/connections",
    scopes: &["read:organization_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}/connections`](https://auth0.com/docs/api/management/v2/organizations/get-organization-connections).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    is_enabled: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `is_enabled`.
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
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
        crate::operations::get_organization_connections(
                &self.call,
                &self.id,
                Some(true),
                self.is_enabled,
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListOrganizationAllConnectionsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListOrganizationAllConnectionsPage, offset
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_organization_connection",
    method: "PATCH",
    path: "/organizations/{id}/connections/{connection_id}",
    scopes: &["update:organization_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /organizations/{id}/connections/{connection_id}`](https://auth0.com/docs/api/management/v2/organizations/patch-organization-connection).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    connection_id: String,
    body: crate::types::UpdateOrganizationAllConnection,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_organization_connection(
                &self.call,
                &self.id,
                &self.connection_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Update => crate ::types::UpdateOrganizationAllConnectionResponse
);
