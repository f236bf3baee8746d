// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `invitations`.

/// The group `roles`.
pub mod roles;
/// Calls of the group `invitations`.
#[derive(Clone, Debug)]
pub struct Invitations {
    client: auth0_sdk_core::Client,
}
impl Invitations {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(self.client.clone())
    }
    /// `POST /member-invitations`
    ///
    /// Lifecycle: beta. Scopes: `create:my_org:member_invitations`. Statuses: 201, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgMemberManagement/create-invitations>
    pub fn create(&self, body: crate::types::CreateMemberInvitation) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `POST /delete-member-invitations`
    ///
    /// Lifecycle: beta. Scopes: `delete:my_org:member_invitations`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgMemberManagement/delete-invitations>
    pub fn delete(&self, body: crate::types::DeleteMemberInvitations) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            body: body,
        }
    }
    /// `DELETE /member-invitations/{invitation_id}`
    ///
    /// Lifecycle: beta. Scopes: `delete:my_org:member_invitations`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgMemberManagement/delete-invitation>
    pub fn delete_legacy(&self, invitation_id: impl Into<String>) -> DeleteLegacy {
        DeleteLegacy {
            call: self.client.call(&DELETE_LEGACY),
            invitation_id: invitation_id.into(),
        }
    }
    /// `GET /member-invitations/{invitation_id}`
    ///
    /// Lifecycle: beta. Scopes: `read:my_org:member_invitations`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgMemberManagement/get-invitation>
    pub fn get(&self, invitation_id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            invitation_id: invitation_id.into(),
            fields: None,
            include_fields: None,
        }
    }
    /// `GET /member-invitations`
    ///
    /// Lifecycle: beta. Scopes: `read:my_org:member_invitations`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myorganization/orgMemberManagement/list-invitations>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            fields: None,
            from: None,
            include_fields: None,
            sort: None,
            take: None,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "CreateInvitations",
    method: "POST",
    path: "/member-invitations",
    scopes: &["create:my_org:member_invitations"],
    custom_domain: auth0_sdk_core::CustomDomain::Supported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /member-invitations`](https://auth0.com/docs/api/myorganization/orgMemberManagement/create-invitations).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateMemberInvitation,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_invitations(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => Vec < crate ::types::MemberInvitation >);
auth0_sdk_core::custom_domain_call!(Create);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "DeleteInvitations",
    method: "POST",
    path: "/delete-member-invitations",
    scopes: &["delete:my_org:member_invitations"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /delete-member-invitations`](https://auth0.com/docs/api/myorganization/orgMemberManagement/delete-invitations).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    body: crate::types::DeleteMemberInvitations,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_invitations(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static DELETE_LEGACY: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "DeleteInvitation",
    method: "DELETE",
    path: "/member-invitations/{invitation_id}",
    scopes: &["delete:my_org:member_invitations"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /member-invitations/{invitation_id}`](https://auth0.com/docs/api/myorganization/orgMemberManagement/delete-invitation).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteLegacy {
    call: auth0_sdk_core::Call,
    invitation_id: String,
}
impl DeleteLegacy {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE_LEGACY;
}
impl DeleteLegacy {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_invitation(&self.call, &self.invitation_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(DeleteLegacy);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "GetInvitation",
    method: "GET",
    path: "/member-invitations/{invitation_id}",
    scopes: &["read:my_org:member_invitations"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /member-invitations/{invitation_id}`](https://auth0.com/docs/api/myorganization/orgMemberManagement/get-invitation).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    invitation_id: String,
    fields: Option<String>,
    include_fields: Option<bool>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    /// The query parameter `fields`.
    ///
    /// At least 1 character. At most 255 characters. Matches `^(id|organization_id|inviter|invitee|identity_provider_id|created_at|expires_at|roles|invitation_url)(,(id|organization_id|inviter|invitee|identity_provider_id|created_at|expires_at|roles|invitation_url))*$`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `include_fields`.
    ///
    /// Default in the document: `true`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_invitation(
                &self.call,
                &self.invitation_id,
                self.fields.as_deref(),
                self.include_fields,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::MemberInvitation);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "ListInvitations",
    method: "GET",
    path: "/member-invitations",
    scopes: &["read:my_org:member_invitations"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /member-invitations`](https://auth0.com/docs/api/myorganization/orgMemberManagement/list-invitations).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    fields: Option<String>,
    from: Option<String>,
    include_fields: Option<bool>,
    sort: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `fields`.
    ///
    /// At least 1 character. At most 255 characters. Matches `^(id|organization_id|inviter|invitee|identity_provider_id|created_at|expires_at|roles|invitation_url)(,(id|organization_id|inviter|invitee|identity_provider_id|created_at|expires_at|roles|invitation_url))*$`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `from`.
    ///
    /// At least 1 character. At most 1000 characters.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `include_fields`.
    ///
    /// Default in the document: `true`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
    /// The query parameter `sort`.
    ///
    /// Matches `^created_at:(1|-1)$`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
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
        crate::operations::list_invitations(
                &self.call,
                self.fields.as_deref(),
                self.from.as_deref(),
                self.include_fields,
                self.sort.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListMembersInvitationsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListMembersInvitationsPage, checkpoint
);
