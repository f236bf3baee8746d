// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.


/// Answer of `POST /identity-providers/{idp_id}/provisioning`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateIdPProvisioningConfigResponse {
    /// `attributes`.
    pub attributes: Vec<IdpProvisioningUserAttributeMapItem>,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `identity_provider_id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    pub identity_provider_id: String,
    /// `identity_provider_name`.
    ///
    /// Set by the server only. At least 1 character. At most 128 characters.
    pub identity_provider_name: String,
    /// `method`.
    pub method: IdpProvisioningMethodEnum,
    /// `strategy`.
    pub strategy: IdpStrategyEnum,
    /// `updated_on`.
    pub updated_on: auth0_sdk_core::DateTime,
    /// `user_id_attribute`.
    pub user_id_attribute: String,
}

/// Body of `POST /identity-providers/{idp_id}/domains`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateIdpDomain {
    /// `domain`.
    ///
    /// Matches `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$`.
    pub domain: String,
}
impl CreateIdpDomain {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

/// Answer of `POST /identity-providers/{idp_id}/domains`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateIdpDomainResponse {
    /// `domain`.
    ///
    /// Matches `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$`.
    pub domain: String,
}

/// Body of `POST /identity-providers/{idp_id}/provisioning/scim-tokens`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateIdpProvisioningScimToken {
    /// `token_lifetime`.
    ///
    /// More than 900.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_lifetime: Option<i64>,
}
impl CreateIdpProvisioningScimToken {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            token_lifetime: Default::default(),
        }
    }
    /// `token_lifetime`.
    ///
    /// More than 900.
    #[must_use]
    pub fn token_lifetime(mut self, token_lifetime: i64) -> Self {
        self.token_lifetime = Some(token_lifetime);
        self
    }
}
impl Default for CreateIdpProvisioningScimToken {
    fn default() -> Self {
        Self::new()
    }
}

/// Body of `POST /member-invitations`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateMemberInvitation {
    /// `identity_provider_id`.
    ///
    /// Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_provider_id: Option<String>,
    /// `invitees`.
    ///
    /// At least 1 item. At most 10 items.
    pub invitees: Vec<CreateMemberInvitationInvitee>,
    /// `inviter`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inviter: Option<MemberInvitationInviter>,
    /// `ttl_sec`.
    ///
    /// Default in the document: `604800`. At least 0. At most 2592000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl_sec: Option<i64>,
}
impl CreateMemberInvitation {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        invitees: impl IntoIterator<Item = CreateMemberInvitationInvitee>,
    ) -> Self {
        Self {
            identity_provider_id: Default::default(),
            invitees: invitees.into_iter().collect(),
            inviter: Default::default(),
            ttl_sec: Default::default(),
        }
    }
    /// `identity_provider_id`.
    ///
    /// Matches `^con_[A-Za-z0-9]{16}$`.
    #[must_use]
    pub fn identity_provider_id(
        mut self,
        identity_provider_id: impl Into<String>,
    ) -> Self {
        self.identity_provider_id = Some(identity_provider_id.into());
        self
    }
    /// `inviter`.
    #[must_use]
    pub fn inviter(mut self, inviter: MemberInvitationInviter) -> Self {
        self.inviter = Some(inviter);
        self
    }
    /// `ttl_sec`.
    ///
    /// Default in the document: `604800`. At least 0. At most 2592000.
    #[must_use]
    pub fn ttl_sec(mut self, ttl_sec: i64) -> Self {
        self.ttl_sec = Some(ttl_sec);
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateMemberInvitationInvitee {
    /// `email`.
    ///
    /// At least 1 character. At most 320 characters. Format: email.
    pub email: String,
    /// `roles`.
    ///
    /// At least 0 items. At most 10 items. No item twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
}
impl CreateMemberInvitationInvitee {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            roles: Default::default(),
        }
    }
    /// `roles`.
    ///
    /// At least 0 items. At most 10 items. No item twice.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }
}

/// Body of `POST /domains`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateOrganizationDomain {
    /// `domain`.
    ///
    /// Matches `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$`.
    pub domain: String,
}
impl CreateOrganizationDomain {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

/// Body of `POST /delete-member-invitations`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeleteMemberInvitations {
    /// `invitations`.
    ///
    /// At least 1 item. At most 10 items. No item twice.
    pub invitations: Vec<String>,
}
impl DeleteMemberInvitations {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(invitations: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            invitations: invitations.into_iter().map(Into::into).collect(),
        }
    }
}

/// Body of `POST /delete-memberships`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeleteOrganizationMemberships {
    /// `members`.
    ///
    /// At least 1 item. At most 1 item. No item twice.
    pub members: Vec<String>,
}
impl DeleteOrganizationMemberships {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(members: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            members: members.into_iter().map(Into::into).collect(),
        }
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DomainIdp {
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    pub id: String,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    pub name: String,
}

/// Answer of `GET /config`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetConfigurationResponse {
    /// `allowed_strategies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_strategies: Option<Vec<IdpStrategyEnum>>,
    /// `connection_deletion_behavior`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_deletion_behavior: Option<IdpConnectionDeletionBehaviorEnum>,
}

/// Answer of `GET /identity-providers/{idp_id}/provisioning`. Answer of `PUT /identity-providers/{idp_id}/provisioning/update-attributes`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetIdPProvisioningConfigResponse {
    /// `attributes`.
    pub attributes: Vec<IdpProvisioningUserAttributeMapItem>,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `identity_provider_id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    pub identity_provider_id: String,
    /// `identity_provider_name`.
    ///
    /// Set by the server only. At least 1 character. At most 128 characters.
    pub identity_provider_name: String,
    /// `method`.
    pub method: IdpProvisioningMethodEnum,
    /// `strategy`.
    pub strategy: IdpStrategyEnum,
    /// `updated_on`.
    pub updated_on: auth0_sdk_core::DateTime,
    /// `user_id_attribute`.
    pub user_id_attribute: String,
}

/// Answer of `GET /member-invitations/{invitation_id}/roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetMemberInvitationRolesResponse {
    /// `roles`.
    pub roles: Vec<Role>,
}

/// Answer of `GET /members/{user_id}/roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct GetOrganizationMemberRolesPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `roles`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for GetOrganizationMemberRolesPage {
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
impl auth0_sdk_core::PageForms for GetOrganizationMemberRolesPage {
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
auth0_sdk_core::page_forms!(GetOrganizationMemberRolesPage);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdentityProviderConfigOidc {
    /// `enabled_features`.
    ///
    /// No item twice.
    pub enabled_features: Vec<IdentityProvidersConfigEnabledFeaturesEnum>,
    /// `provisioning_methods`.
    pub provisioning_methods: Vec<IdentityProvidersConfigProvisioningMethodsEnum>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdentityProviderConfigOkta {
    /// `enabled_features`.
    ///
    /// No item twice.
    pub enabled_features: Vec<IdentityProvidersConfigEnabledFeaturesEnum>,
    /// `provisioning_methods`.
    pub provisioning_methods: Vec<IdentityProvidersConfigProvisioningMethodsEnum>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdentityProviderConfigSamlp {
    /// `enabled_features`.
    ///
    /// No item twice.
    pub enabled_features: Vec<IdentityProvidersConfigEnabledFeaturesEnum>,
    /// `provisioning_methods`.
    pub provisioning_methods: Vec<IdentityProvidersConfigProvisioningMethodsEnum>,
}

/// Answer of `GET /config/identity-providers`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdentityProvidersConfig {
    /// `organization`.
    pub organization: IdentityProvidersConfigOrganization,
    /// `strategies`.
    pub strategies: IdentityProvidersConfigStrategyOverride,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum IdentityProvidersConfigEnabledFeaturesEnum {
        /// `provisioning`
        Provisioning = "provisioning",
        /// `universal_logout`
        UniversalLogout = "universal_logout",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdentityProvidersConfigOrganization {
    /// `can_set_assign_membership_on_login`.
    pub can_set_assign_membership_on_login: bool,
    /// `can_set_show_as_button`.
    pub can_set_show_as_button: bool,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum IdentityProvidersConfigProvisioningMethodsEnum {
        /// `scim`
        Scim = "scim",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdentityProvidersConfigStrategyBase {
    /// `enabled_features`.
    ///
    /// No item twice.
    pub enabled_features: Vec<IdentityProvidersConfigEnabledFeaturesEnum>,
    /// `provisioning_methods`.
    pub provisioning_methods: Vec<IdentityProvidersConfigProvisioningMethodsEnum>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdentityProvidersConfigStrategyOverride {
    /// `adfs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adfs: Option<IdentityProvidersConfigStrategyBase>,
    /// `googleapps`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub googleapps: Option<IdentityProvidersConfigStrategyBase>,
    /// `oidc`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc: Option<IdentityProviderConfigOidc>,
    /// `okta`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub okta: Option<IdentityProviderConfigOkta>,
    /// `pingfederate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pingfederate: Option<IdentityProvidersConfigStrategyBase>,
    /// `samlp`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub samlp: Option<IdentityProviderConfigSamlp>,
    /// `waad`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waad: Option<IdentityProvidersConfigStrategyBase>,
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum IdpAdfsOptionsRequest {
        /// A [`IdpAdfsOptionsRequestWithAdfsServer`].
        AdfsServer(Box<IdpAdfsOptionsRequestWithAdfsServer>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["adfs_server"], known: &["adfs_server"] },
        /// A [`IdpAdfsOptionsRequestWithFedMetadataXml`].
        FedMetadataXml(Box<IdpAdfsOptionsRequestWithFedMetadataXml>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["fedMetadataXml"], known: &["fedMetadataXml"] },
    }
}
auth0_sdk_core::union_from!(IdpAdfsOptionsRequestWithAdfsServer => IdpAdfsOptionsRequest::AdfsServer);
auth0_sdk_core::union_from!(IdpAdfsOptionsRequestWithFedMetadataXml => IdpAdfsOptionsRequest::FedMetadataXml);

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpAdfsOptionsRequestWithAdfsServer {
    /// `adfs_server`.
    pub adfs_server: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl IdpAdfsOptionsRequestWithAdfsServer {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(adfs_server: impl Into<String>) -> Self {
        Self {
            adfs_server: adfs_server.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for IdpAdfsOptionsRequestWithAdfsServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpAdfsOptionsRequestWithAdfsServer")
            .field("adfs_server", &self.adfs_server)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpAdfsOptionsRequestWithFedMetadataXml {
    /// `fedMetadataXml`.
    #[serde(rename = "fedMetadataXml")]
    pub fed_metadata_xml: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl IdpAdfsOptionsRequestWithFedMetadataXml {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(fed_metadata_xml: impl Into<String>) -> Self {
        Self {
            fed_metadata_xml: fed_metadata_xml.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for IdpAdfsOptionsRequestWithFedMetadataXml {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpAdfsOptionsRequestWithFedMetadataXml")
            .field("fed_metadata_xml", &self.fed_metadata_xml)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum IdpAdfsOptionsResponse {
        /// A [`IdpAdfsOptionsResponseWithAdfsServer`].
        AdfsServer(Box<IdpAdfsOptionsResponseWithAdfsServer>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["adfs_server"] },
        /// A [`IdpAdfsOptionsResponseWithFedMetadataXml`].
        FedMetadataXml(Box<IdpAdfsOptionsResponseWithFedMetadataXml>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["fedMetadataXml"] },
    }
}
auth0_sdk_core::union_from!(IdpAdfsOptionsResponseWithAdfsServer => IdpAdfsOptionsResponse::AdfsServer);
auth0_sdk_core::union_from!(IdpAdfsOptionsResponseWithFedMetadataXml => IdpAdfsOptionsResponse::FedMetadataXml);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpAdfsOptionsResponseWithAdfsServer {
    /// `adfs_server`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adfs_server: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for IdpAdfsOptionsResponseWithAdfsServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpAdfsOptionsResponseWithAdfsServer")
            .field("adfs_server", &self.adfs_server)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpAdfsOptionsResponseWithFedMetadataXml {
    /// `fedMetadataXml`.
    #[serde(rename = "fedMetadataXml", default, skip_serializing_if = "Option::is_none")]
    pub fed_metadata_xml: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for IdpAdfsOptionsResponseWithFedMetadataXml {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpAdfsOptionsResponseWithFedMetadataXml")
            .field("fed_metadata_xml", &self.fed_metadata_xml)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpAdfsRequest {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    pub name: String,
    /// `options`.
    pub options: IdpAdfsOptionsRequest,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpAdfsRequestStrategy,
}
impl IdpAdfsRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        options: impl Into<IdpAdfsOptionsRequest>,
    ) -> Self {
        Self {
            access_level: Default::default(),
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            domains: Default::default(),
            id: Default::default(),
            is_enabled: Default::default(),
            name: name.into(),
            options: options.into(),
            show_as_button: Default::default(),
            strategy: IdpAdfsRequestStrategy::Adfs,
        }
    }
    /// `access_level`.
    ///
    /// Set by the server only.
    #[must_use]
    pub fn access_level(
        mut self,
        access_level: impl Into<OrganizationAccessLevelEnum>,
    ) -> Self {
        self.access_level = Some(access_level.into());
        self
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `domains`.
    #[must_use]
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = Some(domains.into_iter().map(Into::into).collect());
        self
    }
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum IdpAdfsRequestStrategy {
        /// `adfs`
        Adfs = "adfs",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpAdfsResponse {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`. May be null.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub name: auth0_sdk_core::Patch<String>,
    /// `options`.
    pub options: IdpAdfsOptionsResponse,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpAdfsResponseStrategy,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum IdpAdfsResponseStrategy {
        /// `adfs`
        Adfs = "adfs",
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpAdfsUpdateRequest {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<IdpAdfsOptionsRequest>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl IdpAdfsUpdateRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            is_enabled: Default::default(),
            options: Default::default(),
            show_as_button: Default::default(),
            additional_properties: Default::default(),
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `options`.
    #[must_use]
    pub fn options(mut self, options: impl Into<IdpAdfsOptionsRequest>) -> Self {
        self.options = Some(options.into());
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}
impl Default for IdpAdfsUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for IdpAdfsUpdateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpAdfsUpdateRequest")
            .field("assign_membership_on_login", &self.assign_membership_on_login)
            .field("display_name", &self.display_name)
            .field("is_enabled", &self.is_enabled)
            .field("options", &self.options)
            .field("show_as_button", &self.show_as_button)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum IdpConnectionDeletionBehaviorEnum {
        /// `allow`
        Allow = "allow",
        /// `allow_if_empty`
        AllowIfEmpty = "allow_if_empty",
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpGoogleAppsOptionsRequest {
    /// `client_id`.
    pub client_id: String,
    /// `client_secret`.
    pub client_secret: String,
    /// `domain`.
    pub domain: String,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
}
impl IdpGoogleAppsOptionsRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        domain: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            domain: domain.into(),
            icon_url: Default::default(),
        }
    }
    /// `icon_url`.
    #[must_use]
    pub fn icon_url(mut self, icon_url: impl Into<String>) -> Self {
        self.icon_url = Some(icon_url.into());
        self
    }
}
impl std::fmt::Debug for IdpGoogleAppsOptionsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpGoogleAppsOptionsRequest")
            .field("client_id", &self.client_id)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("domain", &self.domain)
            .field("icon_url", &self.icon_url)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpGoogleAppsOptionsResponse {
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpGoogleAppsRequest {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    pub name: String,
    /// `options`.
    pub options: IdpGoogleAppsOptionsRequest,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpGoogleAppsRequestStrategy,
}
impl IdpGoogleAppsRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, options: IdpGoogleAppsOptionsRequest) -> Self {
        Self {
            access_level: Default::default(),
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            domains: Default::default(),
            id: Default::default(),
            is_enabled: Default::default(),
            name: name.into(),
            options: options,
            show_as_button: Default::default(),
            strategy: IdpGoogleAppsRequestStrategy::GoogleApps,
        }
    }
    /// `access_level`.
    ///
    /// Set by the server only.
    #[must_use]
    pub fn access_level(
        mut self,
        access_level: impl Into<OrganizationAccessLevelEnum>,
    ) -> Self {
        self.access_level = Some(access_level.into());
        self
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `domains`.
    #[must_use]
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = Some(domains.into_iter().map(Into::into).collect());
        self
    }
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum IdpGoogleAppsRequestStrategy {
        /// `google-apps`
        GoogleApps = "google-apps",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpGoogleAppsResponse {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`. May be null.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub name: auth0_sdk_core::Patch<String>,
    /// `options`.
    pub options: IdpGoogleAppsOptionsResponse,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpGoogleAppsResponseStrategy,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum IdpGoogleAppsResponseStrategy {
        /// `google-apps`
        GoogleApps = "google-apps",
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpGoogleAppsUpdateRequest {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<IdpGoogleAppsOptionsRequest>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl IdpGoogleAppsUpdateRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            is_enabled: Default::default(),
            options: Default::default(),
            show_as_button: Default::default(),
            additional_properties: Default::default(),
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `options`.
    #[must_use]
    pub fn options(mut self, options: IdpGoogleAppsOptionsRequest) -> Self {
        self.options = Some(options);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}
impl Default for IdpGoogleAppsUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for IdpGoogleAppsUpdateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpGoogleAppsUpdateRequest")
            .field("assign_membership_on_login", &self.assign_membership_on_login)
            .field("display_name", &self.display_name)
            .field("is_enabled", &self.is_enabled)
            .field("options", &self.options)
            .field("show_as_button", &self.show_as_button)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Body of `POST /identity-providers`.
    pub enum IdpKnownRequest {
        /// A [`IdpAdfsRequest`].
        Adfs(Box<IdpAdfsRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["adfs"])], typical: &[], required: &["name", "options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpGoogleAppsRequest`].
        GoogleApps(Box<IdpGoogleAppsRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["google-apps"])], typical: &[], required: &["name", "options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpOidcRequest`].
        Oidc(Box<IdpOidcRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["oidc"])], typical: &[], required: &["name", "options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpOktaRequest`].
        Okta(Box<IdpOktaRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["okta"])], typical: &[], required: &["name", "options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpPingFederateRequest`].
        PingFederate(Box<IdpPingFederateRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["pingfederate"])], typical: &[], required: &["name", "options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpSamlpRequest`].
        Samlp(Box<IdpSamlpRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["samlp"])], typical: &[], required: &["name", "options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpWaadRequest`].
        Waad(Box<IdpWaadRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["waad"])], typical: &[], required: &["name", "options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
    }
}
auth0_sdk_core::union_from!(IdpAdfsRequest => IdpKnownRequest::Adfs);
auth0_sdk_core::union_from!(IdpGoogleAppsRequest => IdpKnownRequest::GoogleApps);
auth0_sdk_core::union_from!(IdpOidcRequest => IdpKnownRequest::Oidc);
auth0_sdk_core::union_from!(IdpOktaRequest => IdpKnownRequest::Okta);
auth0_sdk_core::union_from!(IdpPingFederateRequest => IdpKnownRequest::PingFederate);
auth0_sdk_core::union_from!(IdpSamlpRequest => IdpKnownRequest::Samlp);
auth0_sdk_core::union_from!(IdpWaadRequest => IdpKnownRequest::Waad);

auth0_sdk_core::union! {
    /// Answer of `POST /identity-providers`. Answer of `GET /identity-providers/{idp_id}`. Answer of `PUT /identity-providers/{idp_id}/update-attributes`.
    pub enum IdpKnownResponse {
        /// A [`IdpAdfsResponse`].
        Adfs(Box<IdpAdfsResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["adfs"])], typical: &[], required: &["options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpGoogleAppsResponse`].
        GoogleApps(Box<IdpGoogleAppsResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["google-apps"])], typical: &[], required: &["options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpOidcResponse`].
        Oidc(Box<IdpOidcResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["oidc"])], typical: &[], required: &["attributes", "options", "strategy"], known: &["access_level", "assign_membership_on_login", "attributes", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpOktaResponse`].
        Okta(Box<IdpOktaResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["okta"])], typical: &[], required: &["attributes", "options", "strategy"], known: &["access_level", "assign_membership_on_login", "attributes", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpPingFederateResponse`].
        PingFederate(Box<IdpPingFederateResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["pingfederate"])], typical: &[], required: &["options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpSamlpResponse`].
        Samlp(Box<IdpSamlpResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["samlp"])], typical: &[], required: &["attributes", "options", "strategy"], known: &["access_level", "assign_membership_on_login", "attributes", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpWaadResponse`].
        Waad(Box<IdpWaadResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["waad"])], typical: &[], required: &["options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
    }
}
auth0_sdk_core::union_from!(IdpAdfsResponse => IdpKnownResponse::Adfs);
auth0_sdk_core::union_from!(IdpGoogleAppsResponse => IdpKnownResponse::GoogleApps);
auth0_sdk_core::union_from!(IdpOidcResponse => IdpKnownResponse::Oidc);
auth0_sdk_core::union_from!(IdpOktaResponse => IdpKnownResponse::Okta);
auth0_sdk_core::union_from!(IdpPingFederateResponse => IdpKnownResponse::PingFederate);
auth0_sdk_core::union_from!(IdpSamlpResponse => IdpKnownResponse::Samlp);
auth0_sdk_core::union_from!(IdpWaadResponse => IdpKnownResponse::Waad);

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum IdpListItemResponse {
        /// A [`IdpKnownResponse`].
        Known(Box<IdpKnownResponse>) => auth0_sdk_core::union::Shape::OneOf(IdpKnownResponse::SHAPES),
        /// A [`IdpMinimalResponse`].
        Minimal(Box<IdpMinimalResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[("access_level", &["none", "readonly", "limited", "full"])], required: &["access_level", "display_name", "id", "is_enabled"], known: &["access_level", "display_name", "id", "is_enabled", "name"] },
    }
}
auth0_sdk_core::union_from!(IdpMinimalResponse => IdpListItemResponse::Minimal);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpMinimalResponse {
    /// `access_level`.
    ///
    /// Set by the server only.
    pub access_level: OrganizationAccessLevelEnum,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    pub display_name: String,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    pub id: String,
    /// `is_enabled`.
    pub is_enabled: bool,
    /// `name`. May be null.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub name: auth0_sdk_core::Patch<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for IdpMinimalResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpMinimalResponse")
            .field("access_level", &self.access_level)
            .field("display_name", &self.display_name)
            .field("id", &self.id)
            .field("is_enabled", &self.is_enabled)
            .field("name", &self.name)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpOidcOptionsRequest {
    /// `client_id`.
    pub client_id: String,
    /// `client_secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// `discovery_url`.
    pub discovery_url: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: IdpOidcOptionsTypeEnum,
}
impl IdpOidcOptionsRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        discovery_url: impl Into<String>,
        type_: impl Into<IdpOidcOptionsTypeEnum>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: Default::default(),
            discovery_url: discovery_url.into(),
            type_: type_.into(),
        }
    }
    /// `client_secret`.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<String>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
}
impl std::fmt::Debug for IdpOidcOptionsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpOidcOptionsRequest")
            .field("client_id", &self.client_id)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("discovery_url", &self.discovery_url)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpOidcOptionsResponse {
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `discovery_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovery_url: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<IdpOidcOptionsTypeEnum>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum IdpOidcOptionsTypeEnum {
        /// `front_channel`
        FrontChannel = "front_channel",
        /// `back_channel`
        BackChannel = "back_channel",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpOidcRequest {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    pub name: String,
    /// `options`.
    pub options: IdpOidcOptionsRequest,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpOidcRequestStrategy,
}
impl IdpOidcRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, options: IdpOidcOptionsRequest) -> Self {
        Self {
            access_level: Default::default(),
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            domains: Default::default(),
            id: Default::default(),
            is_enabled: Default::default(),
            name: name.into(),
            options: options,
            show_as_button: Default::default(),
            strategy: IdpOidcRequestStrategy::Oidc,
        }
    }
    /// `access_level`.
    ///
    /// Set by the server only.
    #[must_use]
    pub fn access_level(
        mut self,
        access_level: impl Into<OrganizationAccessLevelEnum>,
    ) -> Self {
        self.access_level = Some(access_level.into());
        self
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `domains`.
    #[must_use]
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = Some(domains.into_iter().map(Into::into).collect());
        self
    }
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum IdpOidcRequestStrategy {
        /// `oidc`
        Oidc = "oidc",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpOidcResponse {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `attributes`.
    pub attributes: Vec<IdpUserAttributeMapItem>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`. May be null.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub name: auth0_sdk_core::Patch<String>,
    /// `options`.
    pub options: IdpOidcOptionsResponse,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpOidcResponseStrategy,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum IdpOidcResponseStrategy {
        /// `oidc`
        Oidc = "oidc",
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpOidcUpdateRequest {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<IdpOidcOptionsRequest>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl IdpOidcUpdateRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            is_enabled: Default::default(),
            options: Default::default(),
            show_as_button: Default::default(),
            additional_properties: Default::default(),
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `options`.
    #[must_use]
    pub fn options(mut self, options: IdpOidcOptionsRequest) -> Self {
        self.options = Some(options);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}
impl Default for IdpOidcUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for IdpOidcUpdateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpOidcUpdateRequest")
            .field("assign_membership_on_login", &self.assign_membership_on_login)
            .field("display_name", &self.display_name)
            .field("is_enabled", &self.is_enabled)
            .field("options", &self.options)
            .field("show_as_button", &self.show_as_button)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpOktaOptionsRequest {
    /// `client_id`.
    pub client_id: String,
    /// `client_secret`.
    pub client_secret: String,
    /// `domain`.
    pub domain: String,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
}
impl IdpOktaOptionsRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        domain: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            domain: domain.into(),
            icon_url: Default::default(),
        }
    }
    /// `icon_url`.
    #[must_use]
    pub fn icon_url(mut self, icon_url: impl Into<String>) -> Self {
        self.icon_url = Some(icon_url.into());
        self
    }
}
impl std::fmt::Debug for IdpOktaOptionsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpOktaOptionsRequest")
            .field("client_id", &self.client_id)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("domain", &self.domain)
            .field("icon_url", &self.icon_url)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpOktaOptionsResponse {
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpOktaRequest {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    pub name: String,
    /// `options`.
    pub options: IdpOktaOptionsRequest,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpOktaRequestStrategy,
}
impl IdpOktaRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, options: IdpOktaOptionsRequest) -> Self {
        Self {
            access_level: Default::default(),
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            domains: Default::default(),
            id: Default::default(),
            is_enabled: Default::default(),
            name: name.into(),
            options: options,
            show_as_button: Default::default(),
            strategy: IdpOktaRequestStrategy::Okta,
        }
    }
    /// `access_level`.
    ///
    /// Set by the server only.
    #[must_use]
    pub fn access_level(
        mut self,
        access_level: impl Into<OrganizationAccessLevelEnum>,
    ) -> Self {
        self.access_level = Some(access_level.into());
        self
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `domains`.
    #[must_use]
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = Some(domains.into_iter().map(Into::into).collect());
        self
    }
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum IdpOktaRequestStrategy {
        /// `okta`
        Okta = "okta",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpOktaResponse {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `attributes`.
    pub attributes: Vec<IdpUserAttributeMapItem>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`. May be null.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub name: auth0_sdk_core::Patch<String>,
    /// `options`.
    pub options: IdpOktaOptionsResponse,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpOktaResponseStrategy,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum IdpOktaResponseStrategy {
        /// `okta`
        Okta = "okta",
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpOktaUpdateRequest {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<IdpOktaOptionsRequest>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl IdpOktaUpdateRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            is_enabled: Default::default(),
            options: Default::default(),
            show_as_button: Default::default(),
            additional_properties: Default::default(),
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `options`.
    #[must_use]
    pub fn options(mut self, options: IdpOktaOptionsRequest) -> Self {
        self.options = Some(options);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}
impl Default for IdpOktaUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for IdpOktaUpdateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpOktaUpdateRequest")
            .field("assign_membership_on_login", &self.assign_membership_on_login)
            .field("display_name", &self.display_name)
            .field("is_enabled", &self.is_enabled)
            .field("options", &self.options)
            .field("show_as_button", &self.show_as_button)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpOptionsIdpInitiated {
    /// `client_authorizequery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_authorizequery: Option<String>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_protocol`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_protocol: Option<String>,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}
impl IdpOptionsIdpInitiated {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            client_authorizequery: Default::default(),
            client_id: Default::default(),
            client_protocol: Default::default(),
            enabled: Default::default(),
        }
    }
    /// `client_authorizequery`.
    #[must_use]
    pub fn client_authorizequery(
        mut self,
        client_authorizequery: impl Into<String>,
    ) -> Self {
        self.client_authorizequery = Some(client_authorizequery.into());
        self
    }
    /// `client_id`.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// `client_protocol`.
    #[must_use]
    pub fn client_protocol(mut self, client_protocol: impl Into<String>) -> Self {
        self.client_protocol = Some(client_protocol.into());
        self
    }
    /// `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}
impl Default for IdpOptionsIdpInitiated {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpPingFederateOptionsRequest {
    /// `digestAlgorithm`.
    #[serde(rename = "digestAlgorithm")]
    pub digest_algorithm: IdpSignAlgDigestTypeEnum,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `idpInitiated`.
    #[serde(rename = "idpInitiated", default, skip_serializing_if = "Option::is_none")]
    pub idp_initiated: Option<IdpOptionsIdpInitiated>,
    /// `pingFederateBaseUrl`.
    #[serde(rename = "pingFederateBaseUrl")]
    pub ping_federate_base_url: String,
    /// `signSAMLRequest`.
    #[serde(rename = "signSAMLRequest")]
    pub sign_saml_request: bool,
    /// `signatureAlgorithm`.
    #[serde(rename = "signatureAlgorithm")]
    pub signature_algorithm: IdpSignAlgTypeEnum,
    /// `signingCert`.
    #[serde(rename = "signingCert")]
    pub signing_cert: String,
}
impl IdpPingFederateOptionsRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        digest_algorithm: impl Into<IdpSignAlgDigestTypeEnum>,
        ping_federate_base_url: impl Into<String>,
        sign_saml_request: bool,
        signature_algorithm: impl Into<IdpSignAlgTypeEnum>,
        signing_cert: impl Into<String>,
    ) -> Self {
        Self {
            digest_algorithm: digest_algorithm.into(),
            icon_url: Default::default(),
            idp_initiated: Default::default(),
            ping_federate_base_url: ping_federate_base_url.into(),
            sign_saml_request: sign_saml_request,
            signature_algorithm: signature_algorithm.into(),
            signing_cert: signing_cert.into(),
        }
    }
    /// `icon_url`.
    #[must_use]
    pub fn icon_url(mut self, icon_url: impl Into<String>) -> Self {
        self.icon_url = Some(icon_url.into());
        self
    }
    /// `idpInitiated`.
    #[must_use]
    pub fn idp_initiated(mut self, idp_initiated: IdpOptionsIdpInitiated) -> Self {
        self.idp_initiated = Some(idp_initiated);
        self
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpPingFederateOptionsResponse {
    /// `cert`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// `digestAlgorithm`.
    #[serde(
        rename = "digestAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub digest_algorithm: Option<IdpSignAlgDigestTypeEnum>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `idpInitiated`.
    #[serde(rename = "idpInitiated", default, skip_serializing_if = "Option::is_none")]
    pub idp_initiated: Option<IdpOptionsIdpInitiated>,
    /// `pingFederateBaseUrl`.
    #[serde(
        rename = "pingFederateBaseUrl",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub ping_federate_base_url: Option<String>,
    /// `signSAMLRequest`.
    #[serde(
        rename = "signSAMLRequest",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sign_saml_request: Option<bool>,
    /// `signatureAlgorithm`.
    #[serde(
        rename = "signatureAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub signature_algorithm: Option<IdpSignAlgTypeEnum>,
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpPingFederateRequest {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    pub name: String,
    /// `options`.
    pub options: IdpPingFederateOptionsRequest,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpPingFederateRequestStrategy,
}
impl IdpPingFederateRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, options: IdpPingFederateOptionsRequest) -> Self {
        Self {
            access_level: Default::default(),
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            domains: Default::default(),
            id: Default::default(),
            is_enabled: Default::default(),
            name: name.into(),
            options: options,
            show_as_button: Default::default(),
            strategy: IdpPingFederateRequestStrategy::Pingfederate,
        }
    }
    /// `access_level`.
    ///
    /// Set by the server only.
    #[must_use]
    pub fn access_level(
        mut self,
        access_level: impl Into<OrganizationAccessLevelEnum>,
    ) -> Self {
        self.access_level = Some(access_level.into());
        self
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `domains`.
    #[must_use]
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = Some(domains.into_iter().map(Into::into).collect());
        self
    }
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum IdpPingFederateRequestStrategy {
        /// `pingfederate`
        Pingfederate = "pingfederate",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpPingFederateResponse {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`. May be null.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub name: auth0_sdk_core::Patch<String>,
    /// `options`.
    pub options: IdpPingFederateOptionsResponse,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpPingFederateResponseStrategy,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum IdpPingFederateResponseStrategy {
        /// `pingfederate`
        Pingfederate = "pingfederate",
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpPingFederateUpdateRequest {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<IdpPingFederateOptionsRequest>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl IdpPingFederateUpdateRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            is_enabled: Default::default(),
            options: Default::default(),
            show_as_button: Default::default(),
            additional_properties: Default::default(),
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `options`.
    #[must_use]
    pub fn options(mut self, options: IdpPingFederateOptionsRequest) -> Self {
        self.options = Some(options);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}
impl Default for IdpPingFederateUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for IdpPingFederateUpdateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpPingFederateUpdateRequest")
            .field("assign_membership_on_login", &self.assign_membership_on_login)
            .field("display_name", &self.display_name)
            .field("is_enabled", &self.is_enabled)
            .field("options", &self.options)
            .field("show_as_button", &self.show_as_button)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum IdpProtocolBindingTypeEnum {
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`
        UrnOasisNamesTcSaml20BindingsHttpRedirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`
        UrnOasisNamesTcSaml20BindingsHttpPost = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum IdpProvisioningMethodEnum {
        /// `none`
        None = "none",
        /// `scim`
        Scim = "scim",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpProvisioningUserAttributeMapItem {
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `is_extra`.
    pub is_extra: bool,
    /// `is_missing`.
    pub is_missing: bool,
    /// `is_required`.
    pub is_required: bool,
    /// `label`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `provisioning_field`.
    pub provisioning_field: String,
    /// `user_attribute`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attribute: Option<String>,
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum IdpSamlpOptionsRequest {
        /// A [`IdpSamlpOptionsRequestWithMetadataUrl`].
        MetadataUrl(Box<IdpSamlpOptionsRequestWithMetadataUrl>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["metadataUrl", "signSAMLRequest"], known: &["bindingMethod", "digestAlgorithm", "discovery_url", "icon_url", "idpInitiated", "metadataUrl", "protocolBinding", "signSAMLRequest", "signatureAlgorithm", "signingCert"] },
        /// A [`IdpSamlpOptionsRequestWithSignInEndpoint`].
        SignInEndpoint(Box<IdpSamlpOptionsRequestWithSignInEndpoint>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["signInEndpoint", "signSAMLRequest", "signingCert"], known: &["bindingMethod", "digestAlgorithm", "discovery_url", "icon_url", "idpInitiated", "protocolBinding", "signInEndpoint", "signSAMLRequest", "signatureAlgorithm", "signingCert"] },
    }
}
auth0_sdk_core::union_from!(IdpSamlpOptionsRequestWithMetadataUrl => IdpSamlpOptionsRequest::MetadataUrl);
auth0_sdk_core::union_from!(IdpSamlpOptionsRequestWithSignInEndpoint => IdpSamlpOptionsRequest::SignInEndpoint);

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpSamlpOptionsRequestWithMetadataUrl {
    /// `bindingMethod`.
    #[serde(rename = "bindingMethod", default, skip_serializing_if = "Option::is_none")]
    pub binding_method: Option<String>,
    /// `digestAlgorithm`.
    #[serde(
        rename = "digestAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub digest_algorithm: Option<IdpSignAlgDigestTypeEnum>,
    /// `discovery_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovery_url: Option<String>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `idpInitiated`.
    #[serde(rename = "idpInitiated", default, skip_serializing_if = "Option::is_none")]
    pub idp_initiated: Option<IdpOptionsIdpInitiated>,
    /// `metadataUrl`.
    #[serde(rename = "metadataUrl")]
    pub metadata_url: String,
    /// `protocolBinding`.
    #[serde(
        rename = "protocolBinding",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub protocol_binding: Option<IdpProtocolBindingTypeEnum>,
    /// `signSAMLRequest`.
    #[serde(rename = "signSAMLRequest")]
    pub sign_saml_request: bool,
    /// `signatureAlgorithm`.
    #[serde(
        rename = "signatureAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub signature_algorithm: Option<IdpSignAlgTypeEnum>,
    /// `signingCert`.
    #[serde(rename = "signingCert", default, skip_serializing_if = "Option::is_none")]
    pub signing_cert: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl IdpSamlpOptionsRequestWithMetadataUrl {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(metadata_url: impl Into<String>, sign_saml_request: bool) -> Self {
        Self {
            binding_method: Default::default(),
            digest_algorithm: Default::default(),
            discovery_url: Default::default(),
            icon_url: Default::default(),
            idp_initiated: Default::default(),
            metadata_url: metadata_url.into(),
            protocol_binding: Default::default(),
            sign_saml_request: sign_saml_request,
            signature_algorithm: Default::default(),
            signing_cert: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `bindingMethod`.
    #[must_use]
    pub fn binding_method(mut self, binding_method: impl Into<String>) -> Self {
        self.binding_method = Some(binding_method.into());
        self
    }
    /// `digestAlgorithm`.
    #[must_use]
    pub fn digest_algorithm(
        mut self,
        digest_algorithm: impl Into<IdpSignAlgDigestTypeEnum>,
    ) -> Self {
        self.digest_algorithm = Some(digest_algorithm.into());
        self
    }
    /// `discovery_url`.
    #[must_use]
    pub fn discovery_url(mut self, discovery_url: impl Into<String>) -> Self {
        self.discovery_url = Some(discovery_url.into());
        self
    }
    /// `icon_url`.
    #[must_use]
    pub fn icon_url(mut self, icon_url: impl Into<String>) -> Self {
        self.icon_url = Some(icon_url.into());
        self
    }
    /// `idpInitiated`.
    #[must_use]
    pub fn idp_initiated(mut self, idp_initiated: IdpOptionsIdpInitiated) -> Self {
        self.idp_initiated = Some(idp_initiated);
        self
    }
    /// `protocolBinding`.
    #[must_use]
    pub fn protocol_binding(
        mut self,
        protocol_binding: impl Into<IdpProtocolBindingTypeEnum>,
    ) -> Self {
        self.protocol_binding = Some(protocol_binding.into());
        self
    }
    /// `signatureAlgorithm`.
    #[must_use]
    pub fn signature_algorithm(
        mut self,
        signature_algorithm: impl Into<IdpSignAlgTypeEnum>,
    ) -> Self {
        self.signature_algorithm = Some(signature_algorithm.into());
        self
    }
    /// `signingCert`.
    #[must_use]
    pub fn signing_cert(mut self, signing_cert: impl Into<String>) -> Self {
        self.signing_cert = Some(signing_cert.into());
        self
    }
}
impl std::fmt::Debug for IdpSamlpOptionsRequestWithMetadataUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpSamlpOptionsRequestWithMetadataUrl")
            .field("binding_method", &self.binding_method)
            .field("digest_algorithm", &self.digest_algorithm)
            .field("discovery_url", &self.discovery_url)
            .field("icon_url", &self.icon_url)
            .field("idp_initiated", &self.idp_initiated)
            .field("metadata_url", &self.metadata_url)
            .field("protocol_binding", &self.protocol_binding)
            .field("sign_saml_request", &self.sign_saml_request)
            .field("signature_algorithm", &self.signature_algorithm)
            .field("signing_cert", &self.signing_cert)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpSamlpOptionsRequestWithSignInEndpoint {
    /// `bindingMethod`.
    #[serde(rename = "bindingMethod", default, skip_serializing_if = "Option::is_none")]
    pub binding_method: Option<String>,
    /// `digestAlgorithm`.
    #[serde(
        rename = "digestAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub digest_algorithm: Option<IdpSignAlgDigestTypeEnum>,
    /// `discovery_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovery_url: Option<String>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `idpInitiated`.
    #[serde(rename = "idpInitiated", default, skip_serializing_if = "Option::is_none")]
    pub idp_initiated: Option<IdpOptionsIdpInitiated>,
    /// `protocolBinding`.
    #[serde(
        rename = "protocolBinding",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub protocol_binding: Option<IdpProtocolBindingTypeEnum>,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint")]
    pub sign_in_endpoint: String,
    /// `signSAMLRequest`.
    #[serde(rename = "signSAMLRequest")]
    pub sign_saml_request: bool,
    /// `signatureAlgorithm`.
    #[serde(
        rename = "signatureAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub signature_algorithm: Option<IdpSignAlgTypeEnum>,
    /// `signingCert`.
    #[serde(rename = "signingCert")]
    pub signing_cert: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl IdpSamlpOptionsRequestWithSignInEndpoint {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        sign_in_endpoint: impl Into<String>,
        sign_saml_request: bool,
        signing_cert: impl Into<String>,
    ) -> Self {
        Self {
            binding_method: Default::default(),
            digest_algorithm: Default::default(),
            discovery_url: Default::default(),
            icon_url: Default::default(),
            idp_initiated: Default::default(),
            protocol_binding: Default::default(),
            sign_in_endpoint: sign_in_endpoint.into(),
            sign_saml_request: sign_saml_request,
            signature_algorithm: Default::default(),
            signing_cert: signing_cert.into(),
            additional_properties: Default::default(),
        }
    }
    /// `bindingMethod`.
    #[must_use]
    pub fn binding_method(mut self, binding_method: impl Into<String>) -> Self {
        self.binding_method = Some(binding_method.into());
        self
    }
    /// `digestAlgorithm`.
    #[must_use]
    pub fn digest_algorithm(
        mut self,
        digest_algorithm: impl Into<IdpSignAlgDigestTypeEnum>,
    ) -> Self {
        self.digest_algorithm = Some(digest_algorithm.into());
        self
    }
    /// `discovery_url`.
    #[must_use]
    pub fn discovery_url(mut self, discovery_url: impl Into<String>) -> Self {
        self.discovery_url = Some(discovery_url.into());
        self
    }
    /// `icon_url`.
    #[must_use]
    pub fn icon_url(mut self, icon_url: impl Into<String>) -> Self {
        self.icon_url = Some(icon_url.into());
        self
    }
    /// `idpInitiated`.
    #[must_use]
    pub fn idp_initiated(mut self, idp_initiated: IdpOptionsIdpInitiated) -> Self {
        self.idp_initiated = Some(idp_initiated);
        self
    }
    /// `protocolBinding`.
    #[must_use]
    pub fn protocol_binding(
        mut self,
        protocol_binding: impl Into<IdpProtocolBindingTypeEnum>,
    ) -> Self {
        self.protocol_binding = Some(protocol_binding.into());
        self
    }
    /// `signatureAlgorithm`.
    #[must_use]
    pub fn signature_algorithm(
        mut self,
        signature_algorithm: impl Into<IdpSignAlgTypeEnum>,
    ) -> Self {
        self.signature_algorithm = Some(signature_algorithm.into());
        self
    }
}
impl std::fmt::Debug for IdpSamlpOptionsRequestWithSignInEndpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpSamlpOptionsRequestWithSignInEndpoint")
            .field("binding_method", &self.binding_method)
            .field("digest_algorithm", &self.digest_algorithm)
            .field("discovery_url", &self.discovery_url)
            .field("icon_url", &self.icon_url)
            .field("idp_initiated", &self.idp_initiated)
            .field("protocol_binding", &self.protocol_binding)
            .field("sign_in_endpoint", &self.sign_in_endpoint)
            .field("sign_saml_request", &self.sign_saml_request)
            .field("signature_algorithm", &self.signature_algorithm)
            .field("signing_cert", &self.signing_cert)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum IdpSamlpOptionsResponse {
        /// A [`IdpSamlpOptionsResponseWithMetadataUrl`].
        MetadataUrl(Box<IdpSamlpOptionsResponseWithMetadataUrl>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["bindingMethod", "cert", "digestAlgorithm", "discovery_url", "icon_url", "idpInitiated", "metadataUrl", "protocolBinding", "signSAMLRequest", "signatureAlgorithm"] },
        /// A [`IdpSamlpOptionsResponseWithSignInEndpoint`].
        SignInEndpoint(Box<IdpSamlpOptionsResponseWithSignInEndpoint>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["bindingMethod", "cert", "digestAlgorithm", "discovery_url", "icon_url", "idpInitiated", "protocolBinding", "signInEndpoint", "signSAMLRequest", "signatureAlgorithm"] },
    }
}
auth0_sdk_core::union_from!(IdpSamlpOptionsResponseWithMetadataUrl => IdpSamlpOptionsResponse::MetadataUrl);
auth0_sdk_core::union_from!(IdpSamlpOptionsResponseWithSignInEndpoint => IdpSamlpOptionsResponse::SignInEndpoint);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpSamlpOptionsResponseWithMetadataUrl {
    /// `bindingMethod`.
    #[serde(rename = "bindingMethod", default, skip_serializing_if = "Option::is_none")]
    pub binding_method: Option<String>,
    /// `cert`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// `digestAlgorithm`.
    #[serde(
        rename = "digestAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub digest_algorithm: Option<IdpSignAlgDigestTypeEnum>,
    /// `discovery_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovery_url: Option<String>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `idpInitiated`.
    #[serde(rename = "idpInitiated", default, skip_serializing_if = "Option::is_none")]
    pub idp_initiated: Option<IdpOptionsIdpInitiated>,
    /// `metadataUrl`.
    #[serde(rename = "metadataUrl", default, skip_serializing_if = "Option::is_none")]
    pub metadata_url: Option<String>,
    /// `protocolBinding`.
    #[serde(
        rename = "protocolBinding",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub protocol_binding: Option<IdpProtocolBindingTypeEnum>,
    /// `signSAMLRequest`.
    #[serde(
        rename = "signSAMLRequest",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sign_saml_request: Option<bool>,
    /// `signatureAlgorithm`.
    #[serde(
        rename = "signatureAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub signature_algorithm: Option<IdpSignAlgTypeEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for IdpSamlpOptionsResponseWithMetadataUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpSamlpOptionsResponseWithMetadataUrl")
            .field("binding_method", &self.binding_method)
            .field("cert", &self.cert)
            .field("digest_algorithm", &self.digest_algorithm)
            .field("discovery_url", &self.discovery_url)
            .field("icon_url", &self.icon_url)
            .field("idp_initiated", &self.idp_initiated)
            .field("metadata_url", &self.metadata_url)
            .field("protocol_binding", &self.protocol_binding)
            .field("sign_saml_request", &self.sign_saml_request)
            .field("signature_algorithm", &self.signature_algorithm)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpSamlpOptionsResponseWithSignInEndpoint {
    /// `bindingMethod`.
    #[serde(rename = "bindingMethod", default, skip_serializing_if = "Option::is_none")]
    pub binding_method: Option<String>,
    /// `cert`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// `digestAlgorithm`.
    #[serde(
        rename = "digestAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub digest_algorithm: Option<IdpSignAlgDigestTypeEnum>,
    /// `discovery_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovery_url: Option<String>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `idpInitiated`.
    #[serde(rename = "idpInitiated", default, skip_serializing_if = "Option::is_none")]
    pub idp_initiated: Option<IdpOptionsIdpInitiated>,
    /// `protocolBinding`.
    #[serde(
        rename = "protocolBinding",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub protocol_binding: Option<IdpProtocolBindingTypeEnum>,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// `signSAMLRequest`.
    #[serde(
        rename = "signSAMLRequest",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sign_saml_request: Option<bool>,
    /// `signatureAlgorithm`.
    #[serde(
        rename = "signatureAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub signature_algorithm: Option<IdpSignAlgTypeEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for IdpSamlpOptionsResponseWithSignInEndpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpSamlpOptionsResponseWithSignInEndpoint")
            .field("binding_method", &self.binding_method)
            .field("cert", &self.cert)
            .field("digest_algorithm", &self.digest_algorithm)
            .field("discovery_url", &self.discovery_url)
            .field("icon_url", &self.icon_url)
            .field("idp_initiated", &self.idp_initiated)
            .field("protocol_binding", &self.protocol_binding)
            .field("sign_in_endpoint", &self.sign_in_endpoint)
            .field("sign_saml_request", &self.sign_saml_request)
            .field("signature_algorithm", &self.signature_algorithm)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpSamlpRequest {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    pub name: String,
    /// `options`.
    pub options: IdpSamlpOptionsRequest,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpSamlpRequestStrategy,
}
impl IdpSamlpRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        options: impl Into<IdpSamlpOptionsRequest>,
    ) -> Self {
        Self {
            access_level: Default::default(),
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            domains: Default::default(),
            id: Default::default(),
            is_enabled: Default::default(),
            name: name.into(),
            options: options.into(),
            show_as_button: Default::default(),
            strategy: IdpSamlpRequestStrategy::Samlp,
        }
    }
    /// `access_level`.
    ///
    /// Set by the server only.
    #[must_use]
    pub fn access_level(
        mut self,
        access_level: impl Into<OrganizationAccessLevelEnum>,
    ) -> Self {
        self.access_level = Some(access_level.into());
        self
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `domains`.
    #[must_use]
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = Some(domains.into_iter().map(Into::into).collect());
        self
    }
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum IdpSamlpRequestStrategy {
        /// `samlp`
        Samlp = "samlp",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpSamlpResponse {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `attributes`.
    pub attributes: Vec<IdpUserAttributeMapItem>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`. May be null.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub name: auth0_sdk_core::Patch<String>,
    /// `options`.
    pub options: IdpSamlpOptionsResponse,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpSamlpResponseStrategy,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum IdpSamlpResponseStrategy {
        /// `samlp`
        Samlp = "samlp",
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpSamlpUpdateRequest {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<IdpSamlpOptionsRequest>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl IdpSamlpUpdateRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            is_enabled: Default::default(),
            options: Default::default(),
            show_as_button: Default::default(),
            additional_properties: Default::default(),
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `options`.
    #[must_use]
    pub fn options(mut self, options: impl Into<IdpSamlpOptionsRequest>) -> Self {
        self.options = Some(options.into());
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}
impl Default for IdpSamlpUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for IdpSamlpUpdateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpSamlpUpdateRequest")
            .field("assign_membership_on_login", &self.assign_membership_on_login)
            .field("display_name", &self.display_name)
            .field("is_enabled", &self.is_enabled)
            .field("options", &self.options)
            .field("show_as_button", &self.show_as_button)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /identity-providers/{idp_id}/provisioning/scim-tokens`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpScimTokenCreate {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// `token`.
    pub token: String,
    /// `token_id`.
    pub token_id: String,
    /// `valid_until`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<auth0_sdk_core::DateTime>,
}
impl std::fmt::Debug for IdpScimTokenCreate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpScimTokenCreate")
            .field("created_at", &self.created_at)
            .field("scopes", &self.scopes)
            .field("token", &auth0_sdk_core::Redacted)
            .field("token_id", &self.token_id)
            .field("valid_until", &self.valid_until)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpScimTokenRead {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// `token_id`.
    pub token_id: String,
    /// `valid_until`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<auth0_sdk_core::DateTime>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum IdpSignAlgDigestTypeEnum {
        /// `sha256`
        Sha256 = "sha256",
        /// `sha1`
        Sha1 = "sha1",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum IdpSignAlgTypeEnum {
        /// `rsa-sha256`
        RsaSha256 = "rsa-sha256",
        /// `rsa-sha1`
        RsaSha1 = "rsa-sha1",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum IdpStrategyEnum {
        /// `adfs`
        Adfs = "adfs",
        /// `google-apps`
        GoogleApps = "google-apps",
        /// `oidc`
        Oidc = "oidc",
        /// `okta`
        Okta = "okta",
        /// `pingfederate`
        Pingfederate = "pingfederate",
        /// `samlp`
        Samlp = "samlp",
        /// `waad`
        Waad = "waad",
    }
}

auth0_sdk_core::union! {
    /// Body of `PATCH /identity-providers/{idp_id}`.
    pub enum IdpUpdateKnownRequest {
        /// A [`IdpAdfsUpdateRequest`].
        Adfs(Box<IdpAdfsUpdateRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["assign_membership_on_login", "display_name", "is_enabled", "options", "show_as_button"] },
        /// A [`IdpGoogleAppsUpdateRequest`].
        GoogleApps(Box<IdpGoogleAppsUpdateRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["assign_membership_on_login", "display_name", "is_enabled", "options", "show_as_button"] },
        /// A [`IdpOidcUpdateRequest`].
        Oidc(Box<IdpOidcUpdateRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["assign_membership_on_login", "display_name", "is_enabled", "options", "show_as_button"] },
        /// A [`IdpOktaUpdateRequest`].
        Okta(Box<IdpOktaUpdateRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["assign_membership_on_login", "display_name", "is_enabled", "options", "show_as_button"] },
        /// A [`IdpPingFederateUpdateRequest`].
        PingFederate(Box<IdpPingFederateUpdateRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["assign_membership_on_login", "display_name", "is_enabled", "options", "show_as_button"] },
        /// A [`IdpSamlpUpdateRequest`].
        Samlp(Box<IdpSamlpUpdateRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["assign_membership_on_login", "display_name", "is_enabled", "options", "show_as_button"] },
        /// A [`IdpWaadUpdateRequest`].
        Waad(Box<IdpWaadUpdateRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["assign_membership_on_login", "display_name", "is_enabled", "options", "show_as_button"] },
    }
}
auth0_sdk_core::union_from!(IdpAdfsUpdateRequest => IdpUpdateKnownRequest::Adfs);
auth0_sdk_core::union_from!(IdpGoogleAppsUpdateRequest => IdpUpdateKnownRequest::GoogleApps);
auth0_sdk_core::union_from!(IdpOidcUpdateRequest => IdpUpdateKnownRequest::Oidc);
auth0_sdk_core::union_from!(IdpOktaUpdateRequest => IdpUpdateKnownRequest::Okta);
auth0_sdk_core::union_from!(IdpPingFederateUpdateRequest => IdpUpdateKnownRequest::PingFederate);
auth0_sdk_core::union_from!(IdpSamlpUpdateRequest => IdpUpdateKnownRequest::Samlp);
auth0_sdk_core::union_from!(IdpWaadUpdateRequest => IdpUpdateKnownRequest::Waad);

auth0_sdk_core::union! {
    /// Answer of `PATCH /identity-providers/{idp_id}`.
    pub enum IdpUpdateKnownResponse {
        /// A [`IdpAdfsResponse`].
        Adfs(Box<IdpAdfsResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["adfs"])], typical: &[], required: &["options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpGoogleAppsResponse`].
        GoogleApps(Box<IdpGoogleAppsResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["google-apps"])], typical: &[], required: &["options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpOidcResponse`].
        Oidc(Box<IdpOidcResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["oidc"])], typical: &[], required: &["attributes", "options", "strategy"], known: &["access_level", "assign_membership_on_login", "attributes", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpOktaResponse`].
        Okta(Box<IdpOktaResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["okta"])], typical: &[], required: &["attributes", "options", "strategy"], known: &["access_level", "assign_membership_on_login", "attributes", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpPingFederateResponse`].
        PingFederate(Box<IdpPingFederateResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["pingfederate"])], typical: &[], required: &["options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpSamlpResponse`].
        Samlp(Box<IdpSamlpResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["samlp"])], typical: &[], required: &["attributes", "options", "strategy"], known: &["access_level", "assign_membership_on_login", "attributes", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
        /// A [`IdpWaadResponse`].
        Waad(Box<IdpWaadResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["waad"])], typical: &[], required: &["options", "strategy"], known: &["access_level", "assign_membership_on_login", "display_name", "domains", "id", "is_enabled", "name", "options", "show_as_button", "strategy"] },
    }
}
auth0_sdk_core::union_from!(IdpAdfsResponse => IdpUpdateKnownResponse::Adfs);
auth0_sdk_core::union_from!(IdpGoogleAppsResponse => IdpUpdateKnownResponse::GoogleApps);
auth0_sdk_core::union_from!(IdpOidcResponse => IdpUpdateKnownResponse::Oidc);
auth0_sdk_core::union_from!(IdpOktaResponse => IdpUpdateKnownResponse::Okta);
auth0_sdk_core::union_from!(IdpPingFederateResponse => IdpUpdateKnownResponse::PingFederate);
auth0_sdk_core::union_from!(IdpSamlpResponse => IdpUpdateKnownResponse::Samlp);
auth0_sdk_core::union_from!(IdpWaadResponse => IdpUpdateKnownResponse::Waad);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpUserAttributeMapItem {
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `is_extra`.
    pub is_extra: bool,
    /// `is_missing`.
    pub is_missing: bool,
    /// `is_required`.
    pub is_required: bool,
    /// `label`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `sso_field`.
    pub sso_field: Vec<String>,
    /// `user_attribute`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attribute: Option<String>,
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpWaadOptionsRequest {
    /// `client_id`.
    pub client_id: String,
    /// `client_secret`.
    pub client_secret: String,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `tenant_domain`.
    pub tenant_domain: String,
}
impl IdpWaadOptionsRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        tenant_domain: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            icon_url: Default::default(),
            tenant_domain: tenant_domain.into(),
        }
    }
    /// `icon_url`.
    #[must_use]
    pub fn icon_url(mut self, icon_url: impl Into<String>) -> Self {
        self.icon_url = Some(icon_url.into());
        self
    }
}
impl std::fmt::Debug for IdpWaadOptionsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpWaadOptionsRequest")
            .field("client_id", &self.client_id)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("icon_url", &self.icon_url)
            .field("tenant_domain", &self.tenant_domain)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpWaadOptionsResponse {
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpWaadRequest {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    pub name: String,
    /// `options`.
    pub options: IdpWaadOptionsRequest,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpWaadRequestStrategy,
}
impl IdpWaadRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, options: IdpWaadOptionsRequest) -> Self {
        Self {
            access_level: Default::default(),
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            domains: Default::default(),
            id: Default::default(),
            is_enabled: Default::default(),
            name: name.into(),
            options: options,
            show_as_button: Default::default(),
            strategy: IdpWaadRequestStrategy::Waad,
        }
    }
    /// `access_level`.
    ///
    /// Set by the server only.
    #[must_use]
    pub fn access_level(
        mut self,
        access_level: impl Into<OrganizationAccessLevelEnum>,
    ) -> Self {
        self.access_level = Some(access_level.into());
        self
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `domains`.
    #[must_use]
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = Some(domains.into_iter().map(Into::into).collect());
        self
    }
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum IdpWaadRequestStrategy {
        /// `waad`
        Waad = "waad",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpWaadResponse {
    /// `access_level`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<OrganizationAccessLevelEnum>,
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `name`. May be null.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub name: auth0_sdk_core::Patch<String>,
    /// `options`.
    pub options: IdpWaadOptionsResponse,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: IdpWaadResponseStrategy,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum IdpWaadResponseStrategy {
        /// `waad`
        Waad = "waad",
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdpWaadUpdateRequest {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `is_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<IdpWaadOptionsRequest>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl IdpWaadUpdateRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            display_name: Default::default(),
            is_enabled: Default::default(),
            options: Default::default(),
            show_as_button: Default::default(),
            additional_properties: Default::default(),
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
    /// `display_name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `is_enabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
    /// `options`.
    #[must_use]
    pub fn options(mut self, options: IdpWaadOptionsRequest) -> Self {
        self.options = Some(options);
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}
impl Default for IdpWaadUpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for IdpWaadUpdateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdpWaadUpdateRequest")
            .field("assign_membership_on_login", &self.assign_membership_on_login)
            .field("display_name", &self.display_name)
            .field("is_enabled", &self.is_enabled)
            .field("options", &self.options)
            .field("show_as_button", &self.show_as_button)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /domains/{domain_id}/identity-providers`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListDomainIdentityProvidersResponse {
    /// `identity_providers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_providers: Option<Vec<DomainIdp>>,
}

/// Answer of `GET /identity-providers`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListIdentityProvidersResponse {
    /// `identity_providers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_providers: Option<Vec<IdpListItemResponse>>,
}

/// Answer of `GET /identity-providers/{idp_id}/provisioning/scim-tokens`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListIdpProvisioningScimTokensResponse {
    /// `scim_tokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scim_tokens: Option<Vec<IdpScimTokenRead>>,
}

/// Answer of `GET /member-invitations`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListMembersInvitationsPage {
    /// `invitations`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub invitations: Vec<MemberInvitation>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListMembersInvitationsPage {
    type Item = MemberInvitation;
    fn items(&self) -> &[MemberInvitation] {
        &self.invitations
    }
    fn into_items(self) -> Vec<MemberInvitation> {
        self.invitations
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListMembersInvitationsPage {
    const ITEMS: &'static str = "invitations";
    fn from_items(invitations: Vec<MemberInvitation>) -> Option<Self> {
        Some(Self {
            invitations,
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
auth0_sdk_core::page_forms!(ListMembersInvitationsPage);

/// Answer of `GET /domains`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationDomainsPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `organization_domains`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organization_domains: Vec<OrgDomain>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListOrganizationDomainsPage {
    type Item = OrgDomain;
    fn items(&self) -> &[OrgDomain] {
        &self.organization_domains
    }
    fn into_items(self) -> Vec<OrgDomain> {
        self.organization_domains
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationDomainsPage {
    const ITEMS: &'static str = "organization_domains";
    fn from_items(organization_domains: Vec<OrgDomain>) -> Option<Self> {
        Some(Self {
            organization_domains,
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
auth0_sdk_core::page_forms!(ListOrganizationDomainsPage);

/// Answer of `GET /members`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationMembersPage {
    /// `members`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<OrgMember>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListOrganizationMembersPage {
    type Item = OrgMember;
    fn items(&self) -> &[OrgMember] {
        &self.members
    }
    fn into_items(self) -> Vec<OrgMember> {
        self.members
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListOrganizationMembersPage {
    const ITEMS: &'static str = "members";
    fn from_items(members: Vec<OrgMember>) -> Option<Self> {
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
auth0_sdk_core::page_forms!(ListOrganizationMembersPage);

/// Answer of `GET /roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListRolesPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `roles`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListRolesPage {
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
impl auth0_sdk_core::PageForms for ListRolesPage {
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
auth0_sdk_core::page_forms!(ListRolesPage);

/// Answer of `GET /member-invitations/{invitation_id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct MemberInvitation {
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^uinv_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `identity_provider_id`.
    ///
    /// Set by the server only. Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_provider_id: Option<String>,
    /// `invitation_url`.
    ///
    /// Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation_url: Option<String>,
    /// `invitee`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitee: Option<MemberInvitationInvitee>,
    /// `inviter`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inviter: Option<MemberInvitationInviter>,
    /// `organization_id`.
    ///
    /// Set by the server only. Matches `^org_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// `roles`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// `ticket_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket_id: Option<String>,
}
impl std::fmt::Debug for MemberInvitation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MemberInvitation")
            .field("created_at", &self.created_at)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("identity_provider_id", &self.identity_provider_id)
            .field("invitation_url", &auth0_sdk_core::Redacted)
            .field("invitee", &self.invitee)
            .field("inviter", &self.inviter)
            .field("organization_id", &self.organization_id)
            .field("roles", &self.roles)
            .field("ticket_id", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct MemberInvitationInvitee {
    /// `email`.
    ///
    /// At least 1 character. At most 320 characters. Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct MemberInvitationInviter {
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
impl MemberInvitationInviter {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self { name: Default::default() }
    }
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
impl Default for MemberInvitationInviter {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrgBranding {
    /// `colors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colors: Option<OrgBrandingColors>,
    /// `logo_url`. May be null.
    ///
    /// Matches `^https://.*`. Format: uri.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub logo_url: auth0_sdk_core::Patch<String>,
}
impl OrgBranding {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            colors: Default::default(),
            logo_url: Default::default(),
        }
    }
    /// `colors`.
    #[must_use]
    pub fn colors(mut self, colors: OrgBrandingColors) -> Self {
        self.colors = Some(colors);
        self
    }
    /// `logo_url`. May be null.
    ///
    /// Matches `^https://.*`. Format: uri.
    #[must_use]
    pub fn logo_url(
        mut self,
        logo_url: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.logo_url = logo_url.into();
        self
    }
}
impl Default for OrgBranding {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrgBrandingColors {
    /// `page_background`.
    ///
    /// Matches `^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$`.
    pub page_background: String,
    /// `primary`.
    ///
    /// Matches `^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$`.
    pub primary: String,
}
impl OrgBrandingColors {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(page_background: impl Into<String>, primary: impl Into<String>) -> Self {
        Self {
            page_background: page_background.into(),
            primary: primary.into(),
        }
    }
}

/// Answer of `GET /details`. Body of `PATCH /details`. Answer of `PATCH /details`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrgDetails {
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<OrgBranding>,
    /// `display_name`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    ///
    /// Set by the server only. Matches `^org_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
impl OrgDetails {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            branding: Default::default(),
            display_name: Default::default(),
            id: Default::default(),
            name: Default::default(),
        }
    }
    /// `branding`.
    #[must_use]
    pub fn branding(mut self, branding: OrgBranding) -> Self {
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
    /// `id`.
    ///
    /// Set by the server only. Matches `^org_[A-Za-z0-9]{16}$`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
impl Default for OrgDetails {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `POST /domains`. Answer of `GET /domains/{domain_id}`. Answer of `POST /domains/{domain_id}/verify`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrgDomain {
    /// `domain`.
    ///
    /// Matches `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$`.
    pub domain: String,
    /// `id`.
    ///
    /// Set by the server only. Matches `^ord_[A-Za-z0-9]{22}$`.
    pub id: String,
    /// `org_id`.
    ///
    /// Set by the server only. Matches `^org_[A-Za-z0-9]{16}$`.
    pub org_id: String,
    /// `status`.
    pub status: OrgDomainStatusEnum,
    /// `verification_host`.
    pub verification_host: String,
    /// `verification_txt`.
    pub verification_txt: String,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum OrgDomainStatusEnum {
        /// `failed`
        Failed = "failed",
        /// `pending`
        Pending = "pending",
        /// `verified`
        Verified = "verified",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrgMember {
    /// `created_at`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `family_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `last_login`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_login: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `nickname`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// `phone_number`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `roles`.
    ///
    /// Set by the server only. At most 10 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Role>>,
    /// `updated_at`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `user_id`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// Answer of `GET /members/{user_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrgMemberBase {
    /// `created_at`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `family_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `last_login`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_login: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `nickname`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// `phone_number`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `updated_at`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `user_id`.
    ///
    /// Set by the server only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

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

/// Body of `DELETE /members/{user_id}/roles`. Body of `POST /members/{user_id}/roles`. Body of `POST /members/{user_id}/unassign-roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationMemberRolesChange {
    /// `role_ids`.
    ///
    /// At least 1 item. At most 10 items. No item twice.
    pub role_ids: Vec<String>,
}
impl OrganizationMemberRolesChange {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(role_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            role_ids: role_ids.into_iter().map(Into::into).collect(),
        }
    }
}

/// Received from the server.
///
/// Set by the server only.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Role {
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    ///
    /// Matches `^rol_[A-Za-z0-9]{16}$`.
    pub id: String,
    /// `name`.
    pub name: String,
}
