// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.

pub use auth0_management_types::*;

/// Body of `POST /organizations/{id}/enabled_connections`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AddOrganizationConnection {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection_id`.
    ///
    /// Format: connection-id.
    pub connection_id: String,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}
impl AddOrganizationConnection {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            connection_id: connection_id.into(),
            is_signup_enabled: Default::default(),
            show_as_button: Default::default(),
        }
    }
    /// `assign_membership_on_login`.
    #[must_use]
    pub fn assign_membership_on_login(
        mut self,
        assign_membership_on_login: bool,
    ) -> Self {
        self.assign_membership_on_login = Some(assign_membership_on_login);
        self
    }
    /// `is_signup_enabled`.
    #[must_use]
    pub fn is_signup_enabled(mut self, is_signup_enabled: bool) -> Self {
        self.is_signup_enabled = Some(is_signup_enabled);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}

/// Answer of `POST /organizations/{id}/enabled_connections`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AddOrganizationConnectionResponse {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<OrganizationConnectionInformation>,
    /// `connection_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}

/// Body of `POST /organizations/{id}/members/{user_id}/roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AssignOrganizationMemberRoles {
    /// `roles`.
    ///
    /// At least 1 item.
    pub roles: Vec<String>,
}
impl AssignOrganizationMemberRoles {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

/// Body of `POST /organizations/{id}/client-grants`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AssociateOrganizationClientGrant {
    /// `grant_id`.
    ///
    /// Format: client-grant-id.
    pub grant_id: String,
}
impl AssociateOrganizationClientGrant {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(grant_id: impl Into<String>) -> Self {
        Self { grant_id: grant_id.into() }
    }
}

/// Answer of `POST /organizations/{id}/client-grants`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AssociateOrganizationClientGrantResponse {
    /// `allow_any_organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_any_organization: Option<bool>,
    /// `audience`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<OrganizationUsageEnum>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionForOrganization {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection_id`.
    pub connection_id: String,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}
impl ConnectionForOrganization {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            connection_id: connection_id.into(),
            is_signup_enabled: Default::default(),
            show_as_button: Default::default(),
        }
    }
    /// `assign_membership_on_login`.
    #[must_use]
    pub fn assign_membership_on_login(
        mut self,
        assign_membership_on_login: bool,
    ) -> Self {
        self.assign_membership_on_login = Some(assign_membership_on_login);
        self
    }
    /// `is_signup_enabled`.
    #[must_use]
    pub fn is_signup_enabled(mut self, is_signup_enabled: bool) -> Self {
        self.is_signup_enabled = Some(is_signup_enabled);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}

/// Body of `POST /organizations`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateOrganization {
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<OrganizationBranding>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_connections`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_connections: Option<Vec<ConnectionForOrganization>>,
    /// `is_app_entitlement_active`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_app_entitlement_active: Option<bool>,
    /// `metadata`.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters. Format: organization-name.
    pub name: String,
    /// `third_party_client_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_client_access: Option<OrganizationThirdPartyClientAccessEnum>,
    /// `token_quota`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<CreateTokenQuota>,
}
impl CreateOrganization {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            branding: Default::default(),
            display_name: Default::default(),
            enabled_connections: Default::default(),
            is_app_entitlement_active: Default::default(),
            metadata: Default::default(),
            name: name.into(),
            third_party_client_access: Default::default(),
            token_quota: Default::default(),
        }
    }
    /// `branding`.
    #[must_use]
    pub fn branding(mut self, branding: OrganizationBranding) -> Self {
        self.branding = Some(branding);
        self
    }
    /// `display_name`.
    ///
    /// At least 1 character. At most 255 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `enabled_connections`.
    #[must_use]
    pub fn enabled_connections(
        mut self,
        enabled_connections: impl IntoIterator<Item = ConnectionForOrganization>,
    ) -> Self {
        self.enabled_connections = Some(enabled_connections.into_iter().collect());
        self
    }
    /// `is_app_entitlement_active`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn is_app_entitlement_active(mut self, is_app_entitlement_active: bool) -> Self {
        self.is_app_entitlement_active = Some(is_app_entitlement_active);
        self
    }
    /// `metadata`.
    ///
    /// At most 25 properties.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: std::collections::BTreeMap<String, Option<String>>,
    ) -> Self {
        self.metadata = Some(metadata);
        self
    }
    /// `third_party_client_access`.
    #[must_use]
    pub fn third_party_client_access(
        mut self,
        third_party_client_access: impl Into<OrganizationThirdPartyClientAccessEnum>,
    ) -> Self {
        self.third_party_client_access = Some(third_party_client_access.into());
        self
    }
    /// `token_quota`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn token_quota(mut self, token_quota: CreateTokenQuota) -> Self {
        self.token_quota = Some(token_quota);
        self
    }
}

/// Body of `POST /organizations/{id}/connections`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateOrganizationAllConnection {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection_id`.
    ///
    /// At least 1 character. At most 50 characters. Format: connection-id.
    pub connection_id: String,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `organization_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_access_level: Option<OrganizationAccessLevelEnum>,
    /// `organization_connection_name`.
    ///
    /// At least 1 character. At most 50 characters. Matches `^[^\u0000]*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_connection_name: Option<String>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}
impl CreateOrganizationAllConnection {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            connection_id: connection_id.into(),
            is_enabled: Default::default(),
            is_signup_enabled: Default::default(),
            organization_access_level: Default::default(),
            organization_connection_name: Default::default(),
            show_as_button: Default::default(),
        }
    }
    /// `assign_membership_on_login`.
    #[must_use]
    pub fn assign_membership_on_login(
        mut self,
        assign_membership_on_login: bool,
    ) -> Self {
        self.assign_membership_on_login = Some(assign_membership_on_login);
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `is_signup_enabled`.
    #[must_use]
    pub fn is_signup_enabled(mut self, is_signup_enabled: bool) -> Self {
        self.is_signup_enabled = Some(is_signup_enabled);
        self
    }
    /// `organization_access_level`.
    #[must_use]
    pub fn organization_access_level(
        mut self,
        organization_access_level: impl Into<OrganizationAccessLevelEnum>,
    ) -> Self {
        self.organization_access_level = Some(organization_access_level.into());
        self
    }
    /// `organization_connection_name`.
    ///
    /// At least 1 character. At most 50 characters. Matches `^[^\u0000]*$`.
    #[must_use]
    pub fn organization_connection_name(
        mut self,
        organization_connection_name: impl Into<String>,
    ) -> Self {
        self.organization_connection_name = Some(organization_connection_name.into());
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}

/// Answer of `POST /organizations/{id}/connections`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateOrganizationAllConnectionResponse {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<OrganizationConnectionInformation>,
    /// `connection_id`.
    ///
    /// At least 1 character. At most 50 characters. Format: connection-id.
    pub connection_id: String,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `organization_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_access_level: Option<OrganizationAccessLevelEnum>,
    /// `organization_connection_name`.
    ///
    /// At least 1 character. At most 50 characters. Matches `^[^\u0000]*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_connection_name: Option<String>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateOrganizationClientRequestItem {
    /// `client_id`.
    ///
    /// Format: client-id.
    pub client_id: String,
    /// `use_for_member_access`.
    pub use_for_member_access: bool,
}
impl CreateOrganizationClientRequestItem {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(client_id: impl Into<String>, use_for_member_access: bool) -> Self {
        Self {
            client_id: client_id.into(),
            use_for_member_access: use_for_member_access,
        }
    }
}

/// Body of `POST /organizations/{id}/clients`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateOrganizationClients {
    /// `clients`.
    ///
    /// At least 1 item. At most 10 items.
    pub clients: Vec<CreateOrganizationClientRequestItem>,
}
impl CreateOrganizationClients {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        clients: impl IntoIterator<Item = CreateOrganizationClientRequestItem>,
    ) -> Self {
        Self {
            clients: clients.into_iter().collect(),
        }
    }
}

/// Body of `POST /organizations/{id}/discovery-domains`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateOrganizationDiscoveryDomain {
    /// `domain`.
    ///
    /// At least 3 characters. At most 255 characters.
    pub domain: String,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<OrganizationDiscoveryDomainStatus>,
    /// `use_for_organization_discovery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_for_organization_discovery: Option<bool>,
}
impl CreateOrganizationDiscoveryDomain {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            status: Default::default(),
            use_for_organization_discovery: Default::default(),
        }
    }
    /// `status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<OrganizationDiscoveryDomainStatus>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
    /// `use_for_organization_discovery`.
    #[must_use]
    pub fn use_for_organization_discovery(
        mut self,
        use_for_organization_discovery: bool,
    ) -> Self {
        self.use_for_organization_discovery = Some(use_for_organization_discovery);
        self
    }
}

/// Answer of `POST /organizations/{id}/discovery-domains`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateOrganizationDiscoveryDomainResponse {
    /// `domain`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$`.
    pub domain: String,
    /// `id`.
    ///
    /// Format: organization-discovery-domain-id.
    pub id: String,
    /// `status`.
    pub status: OrganizationDiscoveryDomainStatus,
    /// `use_for_organization_discovery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_for_organization_discovery: Option<bool>,
    /// `verification_host`.
    pub verification_host: String,
    /// `verification_txt`.
    pub verification_txt: String,
}

/// Body of `POST /organizations/{organization_id}/groups/{group_id}/roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateOrganizationGroupRoles {
    /// `roles`.
    ///
    /// At least 1 item.
    pub roles: Vec<String>,
}
impl CreateOrganizationGroupRoles {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

/// Body of `POST /organizations/{id}/invitations`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateOrganizationInvitation {
    /// `app_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `client_id`.
    ///
    /// Format: client-id.
    pub client_id: String,
    /// `connection_id`.
    ///
    /// Format: connection-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `invitee`.
    pub invitee: OrganizationInvitationInvitee,
    /// `inviter`.
    pub inviter: OrganizationInvitationInviter,
    /// `roles`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// `send_invitation_email`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_invitation_email: Option<bool>,
    /// `ttl_sec`.
    ///
    /// At least 0. At most 2592000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl_sec: Option<i64>,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Map<String, serde_json::Value>>,
}
impl CreateOrganizationInvitation {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        invitee: OrganizationInvitationInvitee,
        inviter: OrganizationInvitationInviter,
    ) -> Self {
        Self {
            app_metadata: Default::default(),
            client_id: client_id.into(),
            connection_id: Default::default(),
            invitee: invitee,
            inviter: inviter,
            roles: Default::default(),
            send_invitation_email: Default::default(),
            ttl_sec: Default::default(),
            user_metadata: Default::default(),
        }
    }
    /// `app_metadata`.
    #[must_use]
    pub fn app_metadata(
        mut self,
        app_metadata: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.app_metadata = Some(app_metadata);
        self
    }
    /// `connection_id`.
    ///
    /// Format: connection-id.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = Some(connection_id.into());
        self
    }
    /// `roles`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }
    /// `send_invitation_email`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn send_invitation_email(mut self, send_invitation_email: bool) -> Self {
        self.send_invitation_email = Some(send_invitation_email);
        self
    }
    /// `ttl_sec`.
    ///
    /// At least 0. At most 2592000.
    #[must_use]
    pub fn ttl_sec(mut self, ttl_sec: i64) -> Self {
        self.ttl_sec = Some(ttl_sec);
        self
    }
    /// `user_metadata`.
    #[must_use]
    pub fn user_metadata(
        mut self,
        user_metadata: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.user_metadata = Some(user_metadata);
        self
    }
}

/// Answer of `POST /organizations/{id}/invitations`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateOrganizationInvitationResponse {
    /// `app_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `connection_id`.
    ///
    /// Format: connection-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    ///
    /// Format: user-invitation-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `invitation_url`.
    ///
    /// Format: strict-https-uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation_url: Option<String>,
    /// `invitee`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitee: Option<OrganizationInvitationInvitee>,
    /// `inviter`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inviter: Option<OrganizationInvitationInviter>,
    /// `organization_id`.
    ///
    /// At most 50 characters. Format: organization-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// `roles`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// `ticket_id`.
    ///
    /// Format: ticket-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket_id: Option<String>,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Map<String, serde_json::Value>>,
}
impl std::fmt::Debug for CreateOrganizationInvitationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateOrganizationInvitationResponse")
            .field("app_metadata", &self.app_metadata)
            .field("client_id", &self.client_id)
            .field("connection_id", &self.connection_id)
            .field("created_at", &self.created_at)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("invitation_url", &auth0_sdk_core::Redacted)
            .field("invitee", &self.invitee)
            .field("inviter", &self.inviter)
            .field("organization_id", &self.organization_id)
            .field("roles", &self.roles)
            .field("ticket_id", &auth0_sdk_core::Redacted)
            .field("user_metadata", &self.user_metadata)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /organizations/{id}/members`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateOrganizationMember {
    /// `members`.
    ///
    /// At least 1 item.
    pub members: Vec<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl CreateOrganizationMember {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(members: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            members: members.into_iter().map(Into::into).collect(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for CreateOrganizationMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateOrganizationMember")
            .field("members", &self.members)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /organizations`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateOrganizationResponse {
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<OrganizationBranding>,
    /// `client`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<OrganizationClientAssociation>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_connections`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_connections: Option<Vec<OrganizationEnabledConnection>>,
    /// `id`.
    ///
    /// At most 50 characters. Format: organization-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_app_entitlement_active`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_app_entitlement_active: Option<bool>,
    /// `metadata`.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters. Format: organization-name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `third_party_client_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_client_access: Option<OrganizationThirdPartyClientAccessEnum>,
    /// `token_quota`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<TokenQuota>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CreateOrganizationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateOrganizationResponse")
            .field("branding", &self.branding)
            .field("client", &self.client)
            .field("display_name", &self.display_name)
            .field("enabled_connections", &self.enabled_connections)
            .field("id", &self.id)
            .field("is_app_entitlement_active", &self.is_app_entitlement_active)
            .field("metadata", &self.metadata)
            .field("name", &self.name)
            .field("third_party_client_access", &self.third_party_client_access)
            .field("token_quota", &self.token_quota)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `DELETE /organizations/{id}/clients`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeleteOrganizationClients {
    /// `clients`.
    pub clients: Vec<String>,
}
impl DeleteOrganizationClients {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(clients: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            clients: clients.into_iter().map(Into::into).collect(),
        }
    }
}

/// Body of `DELETE /organizations/{organization_id}/groups/{group_id}/roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeleteOrganizationGroupRoles {
    /// `roles`.
    ///
    /// At least 1 item.
    pub roles: Vec<String>,
}
impl DeleteOrganizationGroupRoles {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

/// Body of `DELETE /organizations/{id}/members/{user_id}/roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeleteOrganizationMemberRoles {
    /// `roles`.
    ///
    /// At least 1 item.
    pub roles: Vec<String>,
}
impl DeleteOrganizationMemberRoles {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

/// Body of `DELETE /organizations/{id}/members`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeleteOrganizationMembers {
    /// `members`.
    ///
    /// At least 1 item.
    pub members: Vec<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl DeleteOrganizationMembers {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(members: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            members: members.into_iter().map(Into::into).collect(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for DeleteOrganizationMembers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeleteOrganizationMembers")
            .field("members", &self.members)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /organizations/{id}/connections/{connection_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetOrganizationAllConnectionResponse {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<OrganizationConnectionInformation>,
    /// `connection_id`.
    ///
    /// At least 1 character. At most 50 characters. Format: connection-id.
    pub connection_id: String,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `organization_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_access_level: Option<OrganizationAccessLevelEnum>,
    /// `organization_connection_name`.
    ///
    /// At least 1 character. At most 50 characters. Matches `^[^\u0000]*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_connection_name: Option<String>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}

/// Answer of `GET /organizations/name/{name}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetOrganizationByNameResponse {
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<OrganizationBranding>,
    /// `client`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<OrganizationClientAssociation>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    ///
    /// At most 50 characters. Format: organization-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_app_entitlement_active`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_app_entitlement_active: Option<bool>,
    /// `metadata`.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters. Format: organization-name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `third_party_client_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_client_access: Option<OrganizationThirdPartyClientAccessEnum>,
    /// `token_quota`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<TokenQuota>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetOrganizationByNameResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetOrganizationByNameResponse")
            .field("branding", &self.branding)
            .field("client", &self.client)
            .field("display_name", &self.display_name)
            .field("id", &self.id)
            .field("is_app_entitlement_active", &self.is_app_entitlement_active)
            .field("metadata", &self.metadata)
            .field("name", &self.name)
            .field("third_party_client_access", &self.third_party_client_access)
            .field("token_quota", &self.token_quota)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /organizations/{id}/clients/{client_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetOrganizationClientResponse {
    /// `client`.
    pub client: OrganizationClientMetadata,
    /// `client_id`.
    pub client_id: String,
    /// `use_for_member_access`.
    pub use_for_member_access: bool,
}

/// Answer of `GET /organizations/{id}/enabled_connections/{connectionId}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetOrganizationConnectionResponse {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<OrganizationConnectionInformation>,
    /// `connection_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}

/// Answer of `GET /organizations/{id}/discovery-domains/name/{discovery_domain}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetOrganizationDiscoveryDomainByNameResponse {
    /// `domain`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$`.
    pub domain: String,
    /// `id`.
    ///
    /// Format: organization-discovery-domain-id.
    pub id: String,
    /// `status`.
    pub status: OrganizationDiscoveryDomainStatus,
    /// `use_for_organization_discovery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_for_organization_discovery: Option<bool>,
    /// `verification_host`.
    pub verification_host: String,
    /// `verification_txt`.
    pub verification_txt: String,
}

/// Answer of `GET /organizations/{id}/discovery-domains/{discovery_domain_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetOrganizationDiscoveryDomainResponse {
    /// `domain`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$`.
    pub domain: String,
    /// `id`.
    ///
    /// Format: organization-discovery-domain-id.
    pub id: String,
    /// `status`.
    pub status: OrganizationDiscoveryDomainStatus,
    /// `use_for_organization_discovery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_for_organization_discovery: Option<bool>,
    /// `verification_host`.
    pub verification_host: String,
    /// `verification_txt`.
    pub verification_txt: String,
}

/// Answer of `GET /organizations/{id}/invitations/{invitation_id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetOrganizationInvitationResponse {
    /// `app_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `connection_id`.
    ///
    /// Format: connection-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    ///
    /// Format: user-invitation-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `invitation_url`.
    ///
    /// Format: strict-https-uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation_url: Option<String>,
    /// `invitee`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitee: Option<OrganizationInvitationInvitee>,
    /// `inviter`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inviter: Option<OrganizationInvitationInviter>,
    /// `organization_id`.
    ///
    /// At most 50 characters. Format: organization-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// `roles`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// `ticket_id`.
    ///
    /// Format: ticket-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket_id: Option<String>,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Map<String, serde_json::Value>>,
}
impl std::fmt::Debug for GetOrganizationInvitationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetOrganizationInvitationResponse")
            .field("app_metadata", &self.app_metadata)
            .field("client_id", &self.client_id)
            .field("connection_id", &self.connection_id)
            .field("created_at", &self.created_at)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("invitation_url", &auth0_sdk_core::Redacted)
            .field("invitee", &self.invitee)
            .field("inviter", &self.inviter)
            .field("organization_id", &self.organization_id)
            .field("roles", &self.roles)
            .field("ticket_id", &auth0_sdk_core::Redacted)
            .field("user_metadata", &self.user_metadata)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /organizations/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetOrganizationResponse {
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<OrganizationBranding>,
    /// `client`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<OrganizationClientAssociation>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    ///
    /// At most 50 characters. Format: organization-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_app_entitlement_active`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_app_entitlement_active: Option<bool>,
    /// `metadata`.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters. Format: organization-name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `third_party_client_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_client_access: Option<OrganizationThirdPartyClientAccessEnum>,
    /// `token_quota`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<TokenQuota>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetOrganizationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetOrganizationResponse")
            .field("branding", &self.branding)
            .field("client", &self.client)
            .field("display_name", &self.display_name)
            .field("id", &self.id)
            .field("is_app_entitlement_active", &self.is_app_entitlement_active)
            .field("metadata", &self.metadata)
            .field("name", &self.name)
            .field("third_party_client_access", &self.third_party_client_access)
            .field("token_quota", &self.token_quota)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /organizations/{id}/connections`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationAllConnectionsPage {
    /// `connections`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<OrganizationAllConnectionPost>,
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListOrganizationAllConnectionsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListOrganizationAllConnectionsPage")
            .field("connections", &self.connections)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListOrganizationAllConnectionsPage {
    type Item = OrganizationAllConnectionPost;
    fn items(&self) -> &[OrganizationAllConnectionPost] {
        &self.connections
    }
    fn into_items(self) -> Vec<OrganizationAllConnectionPost> {
        self.connections
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_number)
    }
    fn start(&self) -> Option<u64> {
        self.start.and_then(auth0_sdk_core::count_from_number)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationAllConnectionsPage {
    const ITEMS: &'static str = "connections";
    fn from_items(connections: Vec<OrganizationAllConnectionPost>) -> Option<Self> {
        Some(Self {
            connections,
            form: auth0_sdk_core::PageForm::Array,
            limit: Default::default(),
            start: Default::default(),
            total: Default::default(),
            additional_properties: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationAllConnectionsPage);

/// Answer of `GET /organizations/{id}/client-grants`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationClientGrantsPage {
    /// `client_grants`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub client_grants: Vec<OrganizationClientGrant>,
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListOrganizationClientGrantsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListOrganizationClientGrantsPage")
            .field("client_grants", &self.client_grants)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListOrganizationClientGrantsPage {
    type Item = OrganizationClientGrant;
    fn items(&self) -> &[OrganizationClientGrant] {
        &self.client_grants
    }
    fn into_items(self) -> Vec<OrganizationClientGrant> {
        self.client_grants
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_number)
    }
    fn start(&self) -> Option<u64> {
        self.start.and_then(auth0_sdk_core::count_from_number)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationClientGrantsPage {
    const ITEMS: &'static str = "client_grants";
    fn from_items(client_grants: Vec<OrganizationClientGrant>) -> Option<Self> {
        Some(Self {
            client_grants,
            form: auth0_sdk_core::PageForm::Array,
            limit: Default::default(),
            start: Default::default(),
            total: Default::default(),
            additional_properties: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationClientGrantsPage);

/// Answer of `GET /organizations/{id}/clients`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationClientsPage {
    /// `clients`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clients: Vec<OrganizationClient>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListOrganizationClientsPage {
    type Item = OrganizationClient;
    fn items(&self) -> &[OrganizationClient] {
        &self.clients
    }
    fn into_items(self) -> Vec<OrganizationClient> {
        self.clients
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationClientsPage {
    const ITEMS: &'static str = "clients";
    fn from_items(clients: Vec<OrganizationClient>) -> Option<Self> {
        Some(Self {
            clients,
            form: auth0_sdk_core::PageForm::Array,
            next: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationClientsPage);

/// Answer of `GET /organizations/{id}/enabled_connections`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationConnectionsPage {
    /// `enabled_connections`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub enabled_connections: Vec<OrganizationConnection>,
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListOrganizationConnectionsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListOrganizationConnectionsPage")
            .field("enabled_connections", &self.enabled_connections)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListOrganizationConnectionsPage {
    type Item = OrganizationConnection;
    fn items(&self) -> &[OrganizationConnection] {
        &self.enabled_connections
    }
    fn into_items(self) -> Vec<OrganizationConnection> {
        self.enabled_connections
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_number)
    }
    fn start(&self) -> Option<u64> {
        self.start.and_then(auth0_sdk_core::count_from_number)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationConnectionsPage {
    const ITEMS: &'static str = "enabled_connections";
    fn from_items(enabled_connections: Vec<OrganizationConnection>) -> Option<Self> {
        Some(Self {
            enabled_connections,
            form: auth0_sdk_core::PageForm::Array,
            limit: Default::default(),
            start: Default::default(),
            total: Default::default(),
            additional_properties: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationConnectionsPage);

/// Answer of `GET /organizations/{id}/discovery-domains`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationDiscoveryDomainsPage {
    /// `domains`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<OrganizationDiscoveryDomain>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListOrganizationDiscoveryDomainsPage {
    type Item = OrganizationDiscoveryDomain;
    fn items(&self) -> &[OrganizationDiscoveryDomain] {
        &self.domains
    }
    fn into_items(self) -> Vec<OrganizationDiscoveryDomain> {
        self.domains
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationDiscoveryDomainsPage {
    const ITEMS: &'static str = "domains";
    fn from_items(domains: Vec<OrganizationDiscoveryDomain>) -> Option<Self> {
        Some(Self {
            domains,
            form: auth0_sdk_core::PageForm::Array,
            next: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationDiscoveryDomainsPage);

/// Answer of `GET /organizations/{organization_id}/groups/{group_id}/roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationGroupRolesPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `roles`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListOrganizationGroupRolesPage {
    type Item = Role;
    fn items(&self) -> &[Role] {
        &self.roles
    }
    fn into_items(self) -> Vec<Role> {
        self.roles
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationGroupRolesPage {
    const ITEMS: &'static str = "roles";
    fn from_items(roles: Vec<Role>) -> Option<Self> {
        Some(Self {
            roles,
            form: auth0_sdk_core::PageForm::Array,
            next: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationGroupRolesPage);

/// Answer of `GET /organizations/{organization_id}/groups`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationGroupsPage {
    /// `groups`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListOrganizationGroupsPage {
    type Item = Group;
    fn items(&self) -> &[Group] {
        &self.groups
    }
    fn into_items(self) -> Vec<Group> {
        self.groups
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationGroupsPage {
    const ITEMS: &'static str = "groups";
    fn from_items(groups: Vec<Group>) -> Option<Self> {
        Some(Self {
            groups,
            form: auth0_sdk_core::PageForm::Array,
            next: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationGroupsPage);

/// Answer of `GET /organizations/{id}/invitations`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationInvitationsPage {
    /// `invitations`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub invitations: Vec<OrganizationInvitation>,
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListOrganizationInvitationsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListOrganizationInvitationsPage")
            .field("invitations", &self.invitations)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListOrganizationInvitationsPage {
    type Item = OrganizationInvitation;
    fn items(&self) -> &[OrganizationInvitation] {
        &self.invitations
    }
    fn into_items(self) -> Vec<OrganizationInvitation> {
        self.invitations
    }
    fn start(&self) -> Option<u64> {
        self.start.and_then(auth0_sdk_core::count_from_number)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationInvitationsPage {
    const ITEMS: &'static str = "invitations";
    fn from_items(invitations: Vec<OrganizationInvitation>) -> Option<Self> {
        Some(Self {
            invitations,
            form: auth0_sdk_core::PageForm::Array,
            limit: Default::default(),
            start: Default::default(),
            additional_properties: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationInvitationsPage);

/// Answer of `GET /organizations/{id}/members/{user_id}/effective-roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationMemberEffectiveRolesPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `roles`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<OrganizationMemberEffectiveRole>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListOrganizationMemberEffectiveRolesPage {
    type Item = OrganizationMemberEffectiveRole;
    fn items(&self) -> &[OrganizationMemberEffectiveRole] {
        &self.roles
    }
    fn into_items(self) -> Vec<OrganizationMemberEffectiveRole> {
        self.roles
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationMemberEffectiveRolesPage {
    const ITEMS: &'static str = "roles";
    fn from_items(roles: Vec<OrganizationMemberEffectiveRole>) -> Option<Self> {
        Some(Self {
            roles,
            form: auth0_sdk_core::PageForm::Array,
            next: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationMemberEffectiveRolesPage);

/// Answer of `GET /organizations/{id}/members/{user_id}/effective-roles/sources/groups`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationMemberRoleSourceGroupsPage {
    /// `groups`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListOrganizationMemberRoleSourceGroupsPage {
    type Item = Group;
    fn items(&self) -> &[Group] {
        &self.groups
    }
    fn into_items(self) -> Vec<Group> {
        self.groups
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationMemberRoleSourceGroupsPage {
    const ITEMS: &'static str = "groups";
    fn from_items(groups: Vec<Group>) -> Option<Self> {
        Some(Self {
            groups,
            form: auth0_sdk_core::PageForm::Array,
            next: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationMemberRoleSourceGroupsPage);

/// Answer of `GET /organizations/{id}/members/{user_id}/roles`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationMemberRolesPage {
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `roles`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListOrganizationMemberRolesPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListOrganizationMemberRolesPage")
            .field("limit", &self.limit)
            .field("roles", &self.roles)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListOrganizationMemberRolesPage {
    type Item = Role;
    fn items(&self) -> &[Role] {
        &self.roles
    }
    fn into_items(self) -> Vec<Role> {
        self.roles
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_number)
    }
    fn start(&self) -> Option<u64> {
        self.start.and_then(auth0_sdk_core::count_from_number)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationMemberRolesPage {
    const ITEMS: &'static str = "roles";
    fn from_items(roles: Vec<Role>) -> Option<Self> {
        Some(Self {
            roles,
            form: auth0_sdk_core::PageForm::Array,
            limit: Default::default(),
            start: Default::default(),
            total: Default::default(),
            additional_properties: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationMemberRolesPage);

/// Answer of `GET /organizations/{id}/members`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationMembersPage {
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `members`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<OrganizationMember>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListOrganizationMembersPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListOrganizationMembersPage")
            .field("limit", &self.limit)
            .field("members", &self.members)
            .field("next", &self.next)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListOrganizationMembersPage {
    type Item = OrganizationMember;
    fn items(&self) -> &[OrganizationMember] {
        &self.members
    }
    fn into_items(self) -> Vec<OrganizationMember> {
        self.members
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_number)
    }
    fn start(&self) -> Option<u64> {
        self.start.and_then(auth0_sdk_core::count_from_number)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationMembersPage {
    const ITEMS: &'static str = "members";
    fn from_items(members: Vec<OrganizationMember>) -> Option<Self> {
        Some(Self {
            members,
            form: auth0_sdk_core::PageForm::Array,
            limit: Default::default(),
            next: Default::default(),
            start: Default::default(),
            total: Default::default(),
            additional_properties: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationMembersPage);

/// Answer of `GET /organizations/{organization_id}/roles/{role_id}/groups`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationRoleGroupsPage {
    /// `groups`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<RoleGroup>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListOrganizationRoleGroupsPage {
    type Item = RoleGroup;
    fn items(&self) -> &[RoleGroup] {
        &self.groups
    }
    fn into_items(self) -> Vec<RoleGroup> {
        self.groups
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationRoleGroupsPage {
    const ITEMS: &'static str = "groups";
    fn from_items(groups: Vec<RoleGroup>) -> Option<Self> {
        Some(Self {
            groups,
            form: auth0_sdk_core::PageForm::Array,
            next: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationRoleGroupsPage);

/// Answer of `GET /organizations/{id}/roles/{role_id}/members`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationRoleMembersPage {
    /// `members`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<RoleMember>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListOrganizationRoleMembersPage {
    type Item = RoleMember;
    fn items(&self) -> &[RoleMember] {
        &self.members
    }
    fn into_items(self) -> Vec<RoleMember> {
        self.members
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationRoleMembersPage {
    const ITEMS: &'static str = "members";
    fn from_items(members: Vec<RoleMember>) -> Option<Self> {
        Some(Self {
            members,
            form: auth0_sdk_core::PageForm::Array,
            next: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationRoleMembersPage);

/// Answer of `GET /organizations`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationsPage {
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `organizations`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organizations: Vec<Organization>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListOrganizationsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListOrganizationsPage")
            .field("limit", &self.limit)
            .field("next", &self.next)
            .field("organizations", &self.organizations)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListOrganizationsPage {
    type Item = Organization;
    fn items(&self) -> &[Organization] {
        &self.organizations
    }
    fn into_items(self) -> Vec<Organization> {
        self.organizations
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_number)
    }
    fn start(&self) -> Option<u64> {
        self.start.and_then(auth0_sdk_core::count_from_number)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationsPage {
    const ITEMS: &'static str = "organizations";
    fn from_items(organizations: Vec<Organization>) -> Option<Self> {
        Some(Self {
            organizations,
            form: auth0_sdk_core::PageForm::Array,
            limit: Default::default(),
            next: Default::default(),
            start: Default::default(),
            total: Default::default(),
            additional_properties: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListOrganizationsPage);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum OrganizationAccessLevelEnum {
        /// `none`
        None = "none",
        /// `readonly`
        Readonly = "readonly",
        /// `limited`
        Limited = "limited",
        /// `full`
        Full = "full",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum OrganizationAccessLevelEnumWithNull {
        /// `none`
        None = "none",
        /// `readonly`
        Readonly = "readonly",
        /// `limited`
        Limited = "limited",
        /// `full`
        Full = "full",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationAllConnectionPost {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<OrganizationConnectionInformation>,
    /// `connection_id`.
    ///
    /// At least 1 character. At most 50 characters. Format: connection-id.
    pub connection_id: String,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `organization_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_access_level: Option<OrganizationAccessLevelEnum>,
    /// `organization_connection_name`.
    ///
    /// At least 1 character. At most 50 characters. Matches `^[^\u0000]*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_connection_name: Option<String>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationClient {
    /// `client`.
    pub client: OrganizationClientMetadata,
    /// `client_id`.
    ///
    /// Format: client-id.
    pub client_id: String,
    /// `use_for_member_access`.
    pub use_for_member_access: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationClientGrant {
    /// `allow_any_organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_any_organization: Option<bool>,
    /// `audience`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<OrganizationUsageEnum>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationClientMetadata {
    /// `app_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_type: Option<String>,
    /// `grant_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types: Option<Vec<String>>,
    /// `is_first_party`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_first_party: Option<bool>,
    /// `logo_uri`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub logo_uri: auth0_sdk_core::Patch<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<OrganizationClientMetadataOrganizationUsageEnum>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum OrganizationClientMetadataOrganizationUsageEnum {
        /// `deny`
        Deny = "deny",
        /// `allow`
        Allow = "allow",
        /// `require`
        Require = "require",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationConnection {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<OrganizationConnectionInformation>,
    /// `connection_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationConnectionInformation {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `strategy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for OrganizationConnectionInformation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OrganizationConnectionInformation")
            .field("name", &self.name)
            .field("strategy", &self.strategy)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationDiscoveryDomain {
    /// `domain`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$`.
    pub domain: String,
    /// `id`.
    ///
    /// Format: organization-discovery-domain-id.
    pub id: String,
    /// `status`.
    pub status: OrganizationDiscoveryDomainStatus,
    /// `use_for_organization_discovery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_for_organization_discovery: Option<bool>,
    /// `verification_host`.
    pub verification_host: String,
    /// `verification_txt`.
    pub verification_txt: String,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum OrganizationDiscoveryDomainStatus {
        /// `pending`
        Pending = "pending",
        /// `verified`
        Verified = "verified",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationEnabledConnection {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<OrganizationConnectionInformation>,
    /// `connection_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for OrganizationEnabledConnection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OrganizationEnabledConnection")
            .field("assign_membership_on_login", &self.assign_membership_on_login)
            .field("connection", &self.connection)
            .field("connection_id", &self.connection_id)
            .field("is_signup_enabled", &self.is_signup_enabled)
            .field("show_as_button", &self.show_as_button)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationInvitation {
    /// `app_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `connection_id`.
    ///
    /// Format: connection-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    ///
    /// Format: user-invitation-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `invitation_url`.
    ///
    /// Format: strict-https-uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation_url: Option<String>,
    /// `invitee`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitee: Option<OrganizationInvitationInvitee>,
    /// `inviter`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inviter: Option<OrganizationInvitationInviter>,
    /// `organization_id`.
    ///
    /// At most 50 characters. Format: organization-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// `roles`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// `ticket_id`.
    ///
    /// Format: ticket-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket_id: Option<String>,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Map<String, serde_json::Value>>,
}
impl std::fmt::Debug for OrganizationInvitation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OrganizationInvitation")
            .field("app_metadata", &self.app_metadata)
            .field("client_id", &self.client_id)
            .field("connection_id", &self.connection_id)
            .field("created_at", &self.created_at)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("invitation_url", &auth0_sdk_core::Redacted)
            .field("invitee", &self.invitee)
            .field("inviter", &self.inviter)
            .field("organization_id", &self.organization_id)
            .field("roles", &self.roles)
            .field("ticket_id", &auth0_sdk_core::Redacted)
            .field("user_metadata", &self.user_metadata)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationInvitationInvitee {
    /// `email`.
    ///
    /// Format: email.
    pub email: String,
}
impl OrganizationInvitationInvitee {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationInvitationInviter {
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    pub name: String,
}
impl OrganizationInvitationInviter {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationMember {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `picture`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// `roles`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<OrganizationMemberRole>>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationMemberEffectiveRole {
    /// `description`.
    pub description: String,
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `sources`.
    pub sources: Vec<OrganizationMemberEffectiveRoleSource>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum OrganizationMemberEffectiveRoleSource {
        /// `direct`
        Direct = "direct",
        /// `groups`
        Groups = "groups",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationMemberRole {
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum OrganizationUsageEnum {
        /// `deny`
        Deny = "deny",
        /// `allow`
        Allow = "allow",
        /// `require`
        Require = "require",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RoleGroup {
    /// `connection_id`.
    ///
    /// Format: connection-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `created_at`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `description`. May be null.
    ///
    /// At most 512 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub description: auth0_sdk_core::Patch<String>,
    /// `external_id`.
    ///
    /// At most 256 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// At least 18 characters. At most 26 characters. Matches `^grp_[1-9a-km-zA-HJ-NP-Z]{14,22}$`.
    pub id: String,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[\x20-\x7E]+$`.
    pub name: String,
    /// `organization_id`. May be null.
    ///
    /// Format: organization-id-or-null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub organization_id: auth0_sdk_core::Patch<String>,
    /// `tenant_name`.
    ///
    /// At least 3 characters. Matches `^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// `updated_at`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RoleMember {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `picture`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// Body of `PATCH /organizations/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateOrganization {
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<OrganizationBranding>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `is_app_entitlement_active`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_app_entitlement_active: Option<bool>,
    /// `metadata`.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters. Format: organization-name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `third_party_client_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_client_access: Option<OrganizationThirdPartyClientAccessEnum>,
    /// `token_quota`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_quota: auth0_sdk_core::Patch<UpdateTokenQuota>,
}
impl UpdateOrganization {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            branding: Default::default(),
            display_name: Default::default(),
            is_app_entitlement_active: Default::default(),
            metadata: Default::default(),
            name: Default::default(),
            third_party_client_access: Default::default(),
            token_quota: Default::default(),
        }
    }
    /// `branding`.
    #[must_use]
    pub fn branding(mut self, branding: OrganizationBranding) -> Self {
        self.branding = Some(branding);
        self
    }
    /// `display_name`.
    ///
    /// At least 1 character. At most 255 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `is_app_entitlement_active`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn is_app_entitlement_active(mut self, is_app_entitlement_active: bool) -> Self {
        self.is_app_entitlement_active = Some(is_app_entitlement_active);
        self
    }
    /// `metadata`.
    ///
    /// At most 25 properties.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: std::collections::BTreeMap<String, Option<String>>,
    ) -> Self {
        self.metadata = Some(metadata);
        self
    }
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters. Format: organization-name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `third_party_client_access`.
    #[must_use]
    pub fn third_party_client_access(
        mut self,
        third_party_client_access: impl Into<OrganizationThirdPartyClientAccessEnum>,
    ) -> Self {
        self.third_party_client_access = Some(third_party_client_access.into());
        self
    }
    /// `token_quota`. May be null.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn token_quota(
        mut self,
        token_quota: impl Into<auth0_sdk_core::Patch<UpdateTokenQuota>>,
    ) -> Self {
        self.token_quota = token_quota.into();
        self
    }
}
impl Default for UpdateOrganization {
    fn default() -> Self {
        Self::new()
    }
}

/// Body of `PATCH /organizations/{id}/connections/{connection_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateOrganizationAllConnection {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `is_enabled`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub is_enabled: auth0_sdk_core::Patch<bool>,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `organization_access_level`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub organization_access_level: auth0_sdk_core::Patch<
        OrganizationAccessLevelEnumWithNull,
    >,
    /// `organization_connection_name`. May be null.
    ///
    /// At least 1 character. At most 50 characters. Matches `^[^\u0000]*$`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub organization_connection_name: auth0_sdk_core::Patch<String>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}
impl UpdateOrganizationAllConnection {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            is_enabled: Default::default(),
            is_signup_enabled: Default::default(),
            organization_access_level: Default::default(),
            organization_connection_name: Default::default(),
            show_as_button: Default::default(),
        }
    }
    /// `assign_membership_on_login`.
    #[must_use]
    pub fn assign_membership_on_login(
        mut self,
        assign_membership_on_login: bool,
    ) -> Self {
        self.assign_membership_on_login = Some(assign_membership_on_login);
        self
    }
    /// `is_enabled`. May be null.
    #[must_use]
    pub fn is_enabled(
        mut self,
        is_enabled: impl Into<auth0_sdk_core::Patch<bool>>,
    ) -> Self {
        self.is_enabled = is_enabled.into();
        self
    }
    /// `is_signup_enabled`.
    #[must_use]
    pub fn is_signup_enabled(mut self, is_signup_enabled: bool) -> Self {
        self.is_signup_enabled = Some(is_signup_enabled);
        self
    }
    /// `organization_access_level`. May be null.
    #[must_use]
    pub fn organization_access_level(
        mut self,
        organization_access_level: impl Into<
            auth0_sdk_core::Patch<OrganizationAccessLevelEnumWithNull>,
        >,
    ) -> Self {
        self.organization_access_level = organization_access_level.into();
        self
    }
    /// `organization_connection_name`. May be null.
    ///
    /// At least 1 character. At most 50 characters. Matches `^[^\u0000]*$`.
    #[must_use]
    pub fn organization_connection_name(
        mut self,
        organization_connection_name: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.organization_connection_name = organization_connection_name.into();
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}
impl Default for UpdateOrganizationAllConnection {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /organizations/{id}/connections/{connection_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateOrganizationAllConnectionResponse {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<OrganizationConnectionInformation>,
    /// `connection_id`.
    ///
    /// At least 1 character. At most 50 characters. Format: connection-id.
    pub connection_id: String,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `organization_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_access_level: Option<OrganizationAccessLevelEnum>,
    /// `organization_connection_name`.
    ///
    /// At least 1 character. At most 50 characters. Matches `^[^\u0000]*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_connection_name: Option<String>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}

/// Body of `PATCH /organizations/{id}/clients/{client_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateOrganizationClient {
    /// `use_for_member_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_for_member_access: Option<bool>,
}
impl UpdateOrganizationClient {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            use_for_member_access: Default::default(),
        }
    }
    /// `use_for_member_access`.
    #[must_use]
    pub fn use_for_member_access(mut self, use_for_member_access: bool) -> Self {
        self.use_for_member_access = Some(use_for_member_access);
        self
    }
}
impl Default for UpdateOrganizationClient {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /organizations/{id}/clients/{client_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateOrganizationClientResponse {
    /// `client`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<OrganizationClientMetadata>,
    /// `client_id`.
    pub client_id: String,
    /// `use_for_member_access`.
    pub use_for_member_access: bool,
}

/// Body of `PATCH /organizations/{id}/enabled_connections/{connectionId}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateOrganizationConnection {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}
impl UpdateOrganizationConnection {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            is_signup_enabled: Default::default(),
            show_as_button: Default::default(),
        }
    }
    /// `assign_membership_on_login`.
    #[must_use]
    pub fn assign_membership_on_login(
        mut self,
        assign_membership_on_login: bool,
    ) -> Self {
        self.assign_membership_on_login = Some(assign_membership_on_login);
        self
    }
    /// `is_signup_enabled`.
    #[must_use]
    pub fn is_signup_enabled(mut self, is_signup_enabled: bool) -> Self {
        self.is_signup_enabled = Some(is_signup_enabled);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}
impl Default for UpdateOrganizationConnection {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /organizations/{id}/enabled_connections/{connectionId}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateOrganizationConnectionResponse {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<OrganizationConnectionInformation>,
    /// `connection_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}

/// Body of `PATCH /organizations/{id}/discovery-domains/{discovery_domain_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateOrganizationDiscoveryDomain {
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<OrganizationDiscoveryDomainStatus>,
    /// `use_for_organization_discovery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_for_organization_discovery: Option<bool>,
}
impl UpdateOrganizationDiscoveryDomain {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            status: Default::default(),
            use_for_organization_discovery: Default::default(),
        }
    }
    /// `status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<OrganizationDiscoveryDomainStatus>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
    /// `use_for_organization_discovery`.
    #[must_use]
    pub fn use_for_organization_discovery(
        mut self,
        use_for_organization_discovery: bool,
    ) -> Self {
        self.use_for_organization_discovery = Some(use_for_organization_discovery);
        self
    }
}
impl Default for UpdateOrganizationDiscoveryDomain {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /organizations/{id}/discovery-domains/{discovery_domain_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateOrganizationDiscoveryDomainResponse {
    /// `domain`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$`.
    pub domain: String,
    /// `id`.
    ///
    /// Format: organization-discovery-domain-id.
    pub id: String,
    /// `status`.
    pub status: OrganizationDiscoveryDomainStatus,
    /// `use_for_organization_discovery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_for_organization_discovery: Option<bool>,
    /// `verification_host`.
    pub verification_host: String,
    /// `verification_txt`.
    pub verification_txt: String,
}

/// Answer of `PATCH /organizations/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateOrganizationResponse {
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<OrganizationBranding>,
    /// `client`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<OrganizationClientAssociation>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    ///
    /// At most 50 characters. Format: organization-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_app_entitlement_active`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_app_entitlement_active: Option<bool>,
    /// `metadata`.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters. Format: organization-name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `third_party_client_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_client_access: Option<OrganizationThirdPartyClientAccessEnum>,
    /// `token_quota`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<TokenQuota>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UpdateOrganizationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateOrganizationResponse")
            .field("branding", &self.branding)
            .field("client", &self.client)
            .field("display_name", &self.display_name)
            .field("id", &self.id)
            .field("is_app_entitlement_active", &self.is_app_entitlement_active)
            .field("metadata", &self.metadata)
            .field("name", &self.name)
            .field("third_party_client_access", &self.third_party_client_access)
            .field("token_quota", &self.token_quota)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
