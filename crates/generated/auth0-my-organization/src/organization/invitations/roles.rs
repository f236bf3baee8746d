// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `roles`.

/// Calls of the group `roles`.
#[derive(Clone, Debug)]
pub struct Roles {
    client: auth0_sdk_core::Client,
}
impl Roles {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /member-invitations/{invitation_id}/roles`
    ///
    /// Lifecycle: beta. Scopes: `read:my_org:member_roles`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgMemberManagement/list-member-invitation-roles>
    pub fn list(&self, invitation_id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            invitation_id: invitation_id.into(),
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "ListMemberInvitationRoles",
    method: "GET",
    path: "/member-invitations/{invitation_id}/roles",
    scopes: &["read:my_org:member_roles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /member-invitations/{invitation_id}/roles`](https://auth0.com/docs/api/myorganization/orgMemberManagement/list-member-invitation-roles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    invitation_id: String,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::list_member_invitation_roles(&self.call, &self.invitation_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::GetMemberInvitationRolesResponse);
