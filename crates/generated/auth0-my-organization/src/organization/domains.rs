// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `domains`.

/// The group `identity_providers`.
pub mod identity_providers;
/// The group `verify`.
pub mod verify;
/// Calls of the group `domains`.
#[derive(Clone, Debug)]
pub struct Domains {
    client: auth0_sdk_core::Client,
}
impl Domains {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `identity_providers`.
    #[must_use]
    pub fn identity_providers(&self) -> identity_providers::IdentityProviders {
        identity_providers::IdentityProviders::new(self.client.clone())
    }
    /// The group `verify`.
    #[must_use]
    pub fn verify(&self) -> verify::Verify {
        verify::Verify::new(self.client.clone())
    }
    /// `POST /domains`
    ///
    /// Lifecycle: EA. Scopes: `create:my_org:domains`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgDomainManagement/create-organization-domain>
    pub fn create(&self, body: crate::types::CreateOrganizationDomain) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /domains/{domain_id}`
    ///
    /// Lifecycle: EA. Scopes: `delete:my_org:domains`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgDomainManagement/delete-organization-domain>
    pub fn delete(&self, domain_id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            domain_id: domain_id.into(),
        }
    }
    /// `GET /domains/{domain_id}`
    ///
    /// Lifecycle: EA. Scopes: `read:my_org:domains`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgDomainManagement/get-organization-domain>
    pub fn get(&self, domain_id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            domain_id: domain_id.into(),
        }
    }
    /// `GET /domains`
    ///
    /// Lifecycle: EA. Scopes: `read:my_org:domains`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgDomainManagement/list-organization-domains>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            take: None,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "CreateOrganizationDomain",
    method: "POST",
    path: "/domains",
    scopes: &["create:my_org:domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /domains`](https://auth0.com/docs/api/myorganization/orgDomainManagement/create-organization-domain).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateOrganizationDomain,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_organization_domain(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::OrgDomain);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "DeleteOrganizationDomain",
    method: "DELETE",
    path: "/domains/{domain_id}",
    scopes: &["delete:my_org:domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /domains/{domain_id}`](https://auth0.com/docs/api/myorganization/orgDomainManagement/delete-organization-domain).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    domain_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_organization_domain(&self.call, &self.domain_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "GetOrganizationDomain",
    method: "GET",
    path: "/domains/{domain_id}",
    scopes: &["read:my_org:domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /domains/{domain_id}`](https://auth0.com/docs/api/myorganization/orgDomainManagement/get-organization-domain).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    domain_id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_organization_domain(&self.call, &self.domain_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::OrgDomain);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "ListOrganizationDomains",
    method: "GET",
    path: "/domains",
    scopes: &["read:my_org:domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /domains`](https://auth0.com/docs/api/myorganization/orgDomainManagement/list-organization-domains).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    from: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `from`.
    ///
    /// At least 1 character. At most 1000 characters.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `take`.
    ///
    /// Default in the document: `50`. At least 1. At most 100.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::list_organization_domains(
                &self.call,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListOrganizationDomainsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListOrganizationDomainsPage, checkpoint
);
