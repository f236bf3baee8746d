// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `clients`.

/// Calls of the group `clients`.
#[derive(Clone, Debug)]
pub struct Clients {
    client: auth0_sdk_core::Client,
}
impl Clients {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /organizations/{id}/clients`
    ///
    /// Lifecycle: EA. Scopes: `create:organization_clients`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/post-organization-clients>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: crate::types::CreateOrganizationClients,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /organizations/{id}/clients`
    ///
    /// Lifecycle: EA. Scopes: `delete:organization_clients`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/delete-organization-clients>
    pub fn delete(
        &self,
        id: impl Into<String>,
        body: crate::types::DeleteOrganizationClients,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            body: body,
        }
    }
    /// `GET /organizations/{id}/clients/{client_id}`
    ///
    /// Lifecycle: EA. Scopes: `read:organization_clients`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-organization-client>
    pub fn get(&self, id: impl Into<String>, client_id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            client_id: client_id.into(),
        }
    }
    /// `GET /organizations/{id}/clients`
    ///
    /// Lifecycle: EA. Scopes: `read:organization_clients`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-organization-clients>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            from: None,
            take: None,
        }
    }
    /// `PATCH /organizations/{id}/clients/{client_id}`
    ///
    /// Lifecycle: EA. Scopes: `update:organization_clients`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/patch-organization-client>
    pub fn update(
        &self,
        id: impl Into<String>,
        client_id: impl Into<String>,
        body: crate::types::UpdateOrganizationClient,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            client_id: client_id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_organization_clients",
    method: "POST",
    path: "/organizations/{id}/clients",
    scopes: &["create:organization_clients"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /organizations/{id}/clients`](https://auth0.com/docs/api/management/v2/organizations/post-organization-clients).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::CreateOrganizationClients,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_organization_clients(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => Vec < crate ::types::OrganizationClient >);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_organization_clients",
    method: "DELETE",
    path: "/organizations/{id}/clients",
    scopes: &["delete:organization_clients"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /organizations/{id}/clients`](https://auth0.com/docs/api/management/v2/organizations/delete-organization-clients).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::DeleteOrganizationClients,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_organization_clients(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_organization_client",
    method: "GET",
    path: "/organizations/{id}/clients/{client_id}",
    scopes: &["read:organization_clients"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}/clients/{client_id}`](https://auth0.com/docs/api/management/v2/organizations/get-organization-client).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    client_id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_organization_client(&self.call, &self.id, &self.client_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetOrganizationClientResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_organization_clients",
    method: "GET",
    path: "/organizations/{id}/clients",
    scopes: &["read:organization_clients"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}/clients`](https://auth0.com/docs/api/management/v2/organizations/get-organization-clients).
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
    /// Default in the document: `50`. At least 1.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_organization_clients(
                &self.call,
                &self.id,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListOrganizationClientsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListOrganizationClientsPage, checkpoint
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_organization_client",
    method: "PATCH",
    path: "/organizations/{id}/clients/{client_id}",
    scopes: &["update:organization_clients"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /organizations/{id}/clients/{client_id}`](https://auth0.com/docs/api/management/v2/organizations/patch-organization-client).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    client_id: String,
    body: crate::types::UpdateOrganizationClient,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_organization_client(
                &self.call,
                &self.id,
                &self.client_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateOrganizationClientResponse);
