// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `organization_details`.

/// Calls of the group `organization_details`.
#[derive(Clone, Debug)]
pub struct OrganizationDetails {
    client: auth0_sdk_core::Client,
}
impl OrganizationDetails {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `DELETE /`
    ///
    /// Lifecycle: EA. Scopes: `delete:my_org:organizations`. Statuses: 204, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgDetails/delete-my-organization>
    pub fn delete(&self) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
        }
    }
    /// `GET /details`
    ///
    /// Lifecycle: EA. Scopes: `read:my_org:details`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgDetails/get-organization-details>
    pub fn get(&self) -> Get {
        Get {
            call: self.client.call(&GET),
        }
    }
    /// `PATCH /details`
    ///
    /// Lifecycle: EA. Scopes: `update:my_org:details`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgDetails/update-organization-details>
    pub fn update(&self, body: crate::types::OrgDetails) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            body: body,
        }
    }
}
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "DeleteMyOrganization",
    method: "DELETE",
    path: "/",
    scopes: &["delete:my_org:organizations"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /`](https://auth0.com/docs/api/myorganization/orgDetails/delete-my-organization).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_my_organization(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "GetOrganizationDetails",
    method: "GET",
    path: "/details",
    scopes: &["read:my_org:details"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /details`](https://auth0.com/docs/api/myorganization/orgDetails/get-organization-details).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_organization_details(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::OrgDetails);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "UpdateOrganizationDetails",
    method: "PATCH",
    path: "/details",
    scopes: &["update:my_org:details"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /details`](https://auth0.com/docs/api/myorganization/orgDetails/update-organization-details).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    body: crate::types::OrgDetails,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::update_organization_details(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::OrgDetails);
