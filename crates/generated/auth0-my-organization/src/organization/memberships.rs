// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `memberships`.

/// Calls of the group `memberships`.
#[derive(Clone, Debug)]
pub struct Memberships {
    client: auth0_sdk_core::Client,
}
impl Memberships {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /delete-memberships`
    ///
    /// Lifecycle: beta. Scopes: `delete:my_org:memberships`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgMemberManagement/delete-organization-memberships>
    pub fn delete_memberships(
        &self,
        body: crate::types::DeleteOrganizationMemberships,
    ) -> DeleteMemberships {
        DeleteMemberships {
            call: self.client.call(&DELETE_MEMBERSHIPS),
            body: body,
        }
    }
}
static DELETE_MEMBERSHIPS: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "DeleteOrganizationMemberships",
    method: "POST",
    path: "/delete-memberships",
    scopes: &["delete:my_org:memberships"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /delete-memberships`](https://auth0.com/docs/api/myorganization/orgMemberManagement/delete-organization-memberships).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteMemberships {
    call: auth0_sdk_core::Call,
    body: crate::types::DeleteOrganizationMemberships,
}
impl DeleteMemberships {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE_MEMBERSHIPS;
}
impl DeleteMemberships {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_organization_memberships(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(DeleteMemberships);
