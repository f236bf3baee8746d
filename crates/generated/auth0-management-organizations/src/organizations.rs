// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `organizations`.

/// The group `client_grants`.
pub mod client_grants;
/// The group `clients`.
pub mod clients;
/// The group `connections`.
pub mod connections;
/// The group `discovery_domains`.
pub mod discovery_domains;
/// The group `enabled_connections`.
pub mod enabled_connections;
/// The group `groups`.
pub mod groups;
/// The group `invitations`.
pub mod invitations;
/// The group `members`.
pub mod members;
/// The group `roles`.
pub mod roles;
/// Calls of the group `organizations`.
#[derive(Clone, Debug)]
pub struct Organizations {
    client: auth0_sdk_core::Client,
}
impl Organizations {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `client_grants`.
    #[must_use]
    pub fn client_grants(&self) -> client_grants::ClientGrants {
        client_grants::ClientGrants::new(self.client.clone())
    }
    /// The group `clients`.
    #[must_use]
    pub fn clients(&self) -> clients::Clients {
        clients::Clients::new(self.client.clone())
    }
    /// The group `connections`.
    #[must_use]
    pub fn connections(&self) -> connections::Connections {
        connections::Connections::new(self.client.clone())
    }
    /// The group `discovery_domains`.
    #[must_use]
    pub fn discovery_domains(&self) -> discovery_domains::DiscoveryDomains {
        discovery_domains::DiscoveryDomains::new(self.client.clone())
    }
    /// The group `enabled_connections`.
    #[must_use]
    pub fn enabled_connections(&self) -> enabled_connections::EnabledConnections {
        enabled_connections::EnabledConnections::new(self.client.clone())
    }
    /// The group `groups`.
    #[must_use]
    pub fn groups(&self) -> groups::Groups {
        groups::Groups::new(self.client.clone())
    }
    /// The group `invitations`.
    #[must_use]
    pub fn invitations(&self) -> invitations::Invitations {
        invitations::Invitations::new(self.client.clone())
    }
    /// The group `members`.
    #[must_use]
    pub fn members(&self) -> members::Members {
        members::Members::new(self.client.clone())
    }
    /// The group `roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(self.client.clone())
    }
    /// `POST /organizations`
    ///
    /// Scopes: `create:organizations`, `create:organization_connections`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/post-organizations>
    pub fn create(&self, body: crate::types::CreateOrganization) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /organizations/{id}`
    ///
    /// Scopes: `delete:organizations`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/delete-organizations-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /organizations/{id}`
    ///
    /// Scopes: `read:organizations`, `read:organizations_summary`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-organizations-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /organizations/name/{name}`
    ///
    /// Scopes: `read:organizations`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-name-by-name>
    pub fn get_by_name(&self, name: impl Into<String>) -> GetByName {
        GetByName {
            call: self.client.call(&GET_BY_NAME),
            name: name.into(),
        }
    }
    /// `GET /organizations`
    ///
    /// Scopes: `read:organizations`, `read:organizations_summary`. Paged by offset or by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-organizations>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            include_client_association_for: None,
            page: None,
            per_page: None,
            sort: None,
            take: None,
        }
    }
    /// `PATCH /organizations/{id}`
    ///
    /// Scopes: `update:organizations`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/patch-organizations-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateOrganization,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_organizations",
    method: "POST",
    path: "/organizations",
    scopes: &["create:organizations", "create:organization_connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /organizations`](https://auth0.com/docs/api/management/v2/organizations/post-organizations).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateOrganization,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_organizations(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateOrganizationResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_organizations_by_id",
    method: "DELETE",
    path: "/organizations/{id}",
    scopes: &["delete:organizations"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /organizations/{id}`](https://auth0.com/docs/api/management/v2/organizations/delete-organizations-by-id).
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
        crate::operations::delete_organizations_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_organizations_by_id",
    method: "GET",
    path: "/organizations/{id}",
    scopes: &["read:organizations", "read:organizations_summary"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}`](https://auth0.com/docs/api/management/v2/organizations/get-organizations-by-id).
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
        crate::operations::get_organizations_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetOrganizationResponse);
static GET_BY_NAME: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_name_by_name",
    method: "GET",
    path: "/organizations/name/{name}",
    scopes: &["read:organizations"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/name/{name}`](https://auth0.com/docs/api/management/v2/organizations/get-name-by-name).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetByName {
    call: auth0_sdk_core::Call,
    name: String,
}
impl GetByName {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_BY_NAME;
}
impl GetByName {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_name_by_name(&self.call, &self.name)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(GetByName => crate ::types::GetOrganizationByNameResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_organizations",
    method: "GET",
    path: "/organizations",
    scopes: &["read:organizations", "read:organizations_summary"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations`](https://auth0.com/docs/api/management/v2/organizations/get-organizations).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    from: Option<String>,
    include_client_association_for: Option<String>,
    page: Option<i64>,
    per_page: Option<i64>,
    sort: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `include_client_association_for`.
    ///
    /// Lifecycle: EA.
    pub fn include_client_association_for(
        mut self,
        include_client_association_for: impl Into<String>,
    ) -> Self {
        self.include_client_association_for = Some(
            include_client_association_for.into(),
        );
        self
    }
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
    /// The query parameter `sort`.
    ///
    /// At most 15 characters.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
    /// The query parameter `take`.
    ///
    /// At least 1. At most 100.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_organizations(
                &self.call,
                self.from.as_deref(),
                self.include_client_association_for.as_deref(),
                auth0_sdk_core::totals_unless_checkpoint(
                    self.from.as_deref(),
                    self.take,
                ),
                self.page,
                self.per_page,
                self.sort.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListOrganizationsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListOrganizationsPage, both);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_organizations_by_id",
    method: "PATCH",
    path: "/organizations/{id}",
    scopes: &["update:organizations"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /organizations/{id}`](https://auth0.com/docs/api/management/v2/organizations/patch-organizations-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateOrganization,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_organizations_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateOrganizationResponse);
