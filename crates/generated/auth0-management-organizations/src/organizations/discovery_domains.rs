// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `discovery_domains`.

/// Calls of the group `discovery_domains`.
#[derive(Clone, Debug)]
pub struct DiscoveryDomains {
    client: auth0_sdk_core::Client,
}
impl DiscoveryDomains {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /organizations/{id}/discovery-domains`
    ///
    /// Scopes: `create:organization_discovery_domains`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/post-discovery-domains>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: crate::types::CreateOrganizationDiscoveryDomain,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /organizations/{id}/discovery-domains/{discovery_domain_id}`
    ///
    /// Scopes: `delete:organization_discovery_domains`. Statuses: 204, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/delete-discovery-domains-by-discovery-domain-id>
    pub fn delete(
        &self,
        id: impl Into<String>,
        discovery_domain_id: impl Into<String>,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            discovery_domain_id: discovery_domain_id.into(),
        }
    }
    /// `GET /organizations/{id}/discovery-domains/{discovery_domain_id}`
    ///
    /// Scopes: `read:organization_discovery_domains`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-discovery-domains-by-discovery-domain-id>
    pub fn get(
        &self,
        id: impl Into<String>,
        discovery_domain_id: impl Into<String>,
    ) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            discovery_domain_id: discovery_domain_id.into(),
        }
    }
    /// `GET /organizations/{id}/discovery-domains/name/{discovery_domain}`
    ///
    /// Scopes: `read:organization_discovery_domains`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-name-by-discovery-domain>
    pub fn get_by_name(
        &self,
        id: impl Into<String>,
        discovery_domain: impl Into<String>,
    ) -> GetByName {
        GetByName {
            call: self.client.call(&GET_BY_NAME),
            id: id.into(),
            discovery_domain: discovery_domain.into(),
        }
    }
    /// `GET /organizations/{id}/discovery-domains`
    ///
    /// Scopes: `read:organization_discovery_domains`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-discovery-domains>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            from: None,
            take: None,
        }
    }
    /// `PATCH /organizations/{id}/discovery-domains/{discovery_domain_id}`
    ///
    /// Scopes: `update:organization_discovery_domains`. Statuses: 200, 400, 404.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/patch-discovery-domains-by-discovery-domain-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        discovery_domain_id: impl Into<String>,
        body: crate::types::UpdateOrganizationDiscoveryDomain,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            discovery_domain_id: discovery_domain_id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_discovery-domains",
    method: "POST",
    path: "/organizations/{id}/discovery-domains",
    scopes: &["create:organization_discovery_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /organizations/{id}/discovery-domains`](https://auth0.com/docs/api/management/v2/organizations/post-discovery-domains).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::CreateOrganizationDiscoveryDomain,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_discovery_domains(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Create => crate ::types::CreateOrganizationDiscoveryDomainResponse
);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_discovery-domains_by_discovery_domain_id",
    method: "DELETE",
    path: "/organizations/{id}/discovery-domains/{discovery_domain_id}",
    scopes: &["delete:organization_discovery_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /organizations/{id}/discovery-domains/{discovery_domain_id}`](https://auth0.com/docs/api/management/v2/organizations/delete-discovery-domains-by-discovery-domain-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    discovery_domain_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_discovery_domains_by_discovery_domain_id(
                &self.call,
                &self.id,
                &self.discovery_domain_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_discovery-domains_by_discovery_domain_id",
    method: "GET",
    path: "/organizations/{id}/discovery-domains/{discovery_domain_id}",
    scopes: &["read:organization_discovery_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}/discovery-domains/{discovery_domain_id}`](https://auth0.com/docs/api/management/v2/organizations/get-discovery-domains-by-discovery-domain-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    discovery_domain_id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_discovery_domains_by_discovery_domain_id(
                &self.call,
                &self.id,
                &self.discovery_domain_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetOrganizationDiscoveryDomainResponse);
static GET_BY_NAME: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_name_by_discovery_domain",
    method: "GET",
    path: "/organizations/{id}/discovery-domains/name/{discovery_domain}",
    scopes: &["read:organization_discovery_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}/discovery-domains/name/{discovery_domain}`](https://auth0.com/docs/api/management/v2/organizations/get-name-by-discovery-domain).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetByName {
    call: auth0_sdk_core::Call,
    id: String,
    discovery_domain: String,
}
impl GetByName {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_BY_NAME;
}
impl GetByName {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_name_by_discovery_domain(
                &self.call,
                &self.id,
                &self.discovery_domain,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetByName => crate ::types::GetOrganizationDiscoveryDomainByNameResponse
);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_discovery-domains",
    method: "GET",
    path: "/organizations/{id}/discovery-domains",
    scopes: &["read:organization_discovery_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}/discovery-domains`](https://auth0.com/docs/api/management/v2/organizations/get-discovery-domains).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    from: Option<String>,
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
        crate::operations::get_discovery_domains(
                &self.call,
                &self.id,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListOrganizationDiscoveryDomainsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListOrganizationDiscoveryDomainsPage, checkpoint
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_discovery-domains_by_discovery_domain_id",
    method: "PATCH",
    path: "/organizations/{id}/discovery-domains/{discovery_domain_id}",
    scopes: &["update:organization_discovery_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /organizations/{id}/discovery-domains/{discovery_domain_id}`](https://auth0.com/docs/api/management/v2/organizations/patch-discovery-domains-by-discovery-domain-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    discovery_domain_id: String,
    body: crate::types::UpdateOrganizationDiscoveryDomain,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_discovery_domains_by_discovery_domain_id(
                &self.call,
                &self.id,
                &self.discovery_domain_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Update => crate ::types::UpdateOrganizationDiscoveryDomainResponse
);
