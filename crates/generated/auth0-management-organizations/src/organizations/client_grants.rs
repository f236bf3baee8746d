// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `client_grants`.

/// Calls of the group `client_grants`.
#[derive(Clone, Debug)]
pub struct ClientGrants {
    client: auth0_sdk_core::Client,
}
impl ClientGrants {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /organizations/{id}/client-grants`
    ///
    /// Scopes: `create:organization_client_grants`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/create-organization-client-grants>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: crate::types::AssociateOrganizationClientGrant,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /organizations/{id}/client-grants/{grant_id}`
    ///
    /// Scopes: `delete:organization_client_grants`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/delete-client-grants-by-grant-id>
    pub fn delete(&self, id: impl Into<String>, grant_id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            grant_id: grant_id.into(),
        }
    }
    /// `GET /organizations/{id}/client-grants`
    ///
    /// Scopes: `read:organization_client_grants`. Paged by offset. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/organizations/get-organization-client-grants>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            audience: None,
            client_id: None,
            grant_ids: None,
            page: None,
            per_page: None,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "create_organization-client-grants",
    method: "POST",
    path: "/organizations/{id}/client-grants",
    scopes: &["create:organization_client_grants"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /organizations/{id}/client-grants`](https://auth0.com/docs/api/management/v2/organizations/create-organization-client-grants).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::AssociateOrganizationClientGrant,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_organization_client_grants(
                &self.call,
                &self.id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Create => crate ::types::AssociateOrganizationClientGrantResponse
);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_client-grants_by_grant_id",
    method: "DELETE",
    path: "/organizations/{id}/client-grants/{grant_id}",
    scopes: &["delete:organization_client_grants"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /organizations/{id}/client-grants/{grant_id}`](https://auth0.com/docs/api/management/v2/organizations/delete-client-grants-by-grant-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    grant_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_client_grants_by_grant_id(
                &self.call,
                &self.id,
                &self.grant_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_organization-client-grants",
    method: "GET",
    path: "/organizations/{id}/client-grants",
    scopes: &["read:organization_client_grants"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /organizations/{id}/client-grants`](https://auth0.com/docs/api/management/v2/organizations/get-organization-client-grants).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    audience: Option<String>,
    client_id: Option<String>,
    grant_ids: Option<Vec<String>>,
    page: Option<i64>,
    per_page: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `audience`.
    ///
    /// At most 600 characters.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }
    /// The query parameter `client_id`.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// The query parameter `grant_ids`.
    pub fn grant_ids(
        mut self,
        grant_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.grant_ids = Some(grant_ids.into_iter().map(Into::into).collect());
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
        let grant_ids: Option<Vec<String>> = self
            .grant_ids
            .as_ref()
            .map(|values| values.iter().map(ToString::to_string).collect());
        crate::operations::get_organization_client_grants(
                &self.call,
                &self.id,
                self.audience.as_deref(),
                self.client_id.as_deref(),
                grant_ids.as_ref(),
                Some(true),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListOrganizationClientGrantsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListOrganizationClientGrantsPage, offset
);
