// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.

pub use auth0_management_types::*;

/// Body of `POST /roles/{id}/permissions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AddRolePermissions {
    /// `permissions`.
    ///
    /// At least 1 item.
    pub permissions: Vec<PermissionRequestPayload>,
}
impl AddRolePermissions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(permissions: impl IntoIterator<Item = PermissionRequestPayload>) -> Self {
        Self {
            permissions: permissions.into_iter().collect(),
        }
    }
}

/// Body of `POST /groups/{id}/roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AssignGroupRoles {
    /// `roles`.
    ///
    /// At least 1 item.
    pub roles: Vec<String>,
}
impl AssignGroupRoles {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

/// Body of `POST /roles/{id}/groups`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AssignRoleGroups {
    /// `groups`.
    ///
    /// At least 1 item.
    pub groups: Vec<String>,
}
impl AssignRoleGroups {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(groups: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            groups: groups.into_iter().map(Into::into).collect(),
        }
    }
}

/// Body of `POST /roles/{id}/users`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AssignRoleUsers {
    /// `users`.
    pub users: Vec<String>,
}
impl AssignRoleUsers {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(users: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            users: users.into_iter().map(Into::into).collect(),
        }
    }
}

/// Body of `POST /resource-servers`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateResourceServer {
    /// `allow_offline_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_offline_access: Option<bool>,
    /// `allow_online_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_online_access: Option<bool>,
    /// `allow_online_access_with_ephemeral_sessions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_online_access_with_ephemeral_sessions: Option<bool>,
    /// `authorization_details`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_details: auth0_sdk_core::Patch<Vec<serde_json::Value>>,
    /// `authorization_policy`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_policy: auth0_sdk_core::Patch<ResourceServerAuthorizationPolicy>,
    /// `consent_policy`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub consent_policy: auth0_sdk_core::Patch<ResourceServerConsentPolicyEnum>,
    /// `enforce_policies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_policies: Option<bool>,
    /// `identifier`.
    ///
    /// At least 1 character. At most 600 characters.
    pub identifier: String,
    /// `name`.
    ///
    /// At most 200 characters. Matches `^[^<>]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `proof_of_possession`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub proof_of_possession: auth0_sdk_core::Patch<ResourceServerProofOfPossession>,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<ResourceServerScope>>,
    /// `signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_alg: Option<SigningAlgorithmEnum>,
    /// `signing_secret`.
    ///
    /// At least 16 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_secret: Option<String>,
    /// `skip_consent_for_verifiable_first_party_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_consent_for_verifiable_first_party_clients: Option<bool>,
    /// `subject_type_authorization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_type_authorization: Option<ResourceServerSubjectTypeAuthorization>,
    /// `token_dialect`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_dialect: Option<ResourceServerTokenDialectSchemaEnum>,
    /// `token_encryption`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_encryption: auth0_sdk_core::Patch<ResourceServerTokenEncryption>,
    /// `token_lifetime`.
    ///
    /// At least 0. At most 2592000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_lifetime: Option<i64>,
}
impl CreateResourceServer {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(identifier: impl Into<String>) -> Self {
        Self {
            allow_offline_access: Default::default(),
            allow_online_access: Default::default(),
            allow_online_access_with_ephemeral_sessions: Default::default(),
            authorization_details: Default::default(),
            authorization_policy: Default::default(),
            consent_policy: Default::default(),
            enforce_policies: Default::default(),
            identifier: identifier.into(),
            name: Default::default(),
            proof_of_possession: Default::default(),
            scopes: Default::default(),
            signing_alg: Default::default(),
            signing_secret: Default::default(),
            skip_consent_for_verifiable_first_party_clients: Default::default(),
            subject_type_authorization: Default::default(),
            token_dialect: Default::default(),
            token_encryption: Default::default(),
            token_lifetime: Default::default(),
        }
    }
    /// `allow_offline_access`.
    #[must_use]
    pub fn allow_offline_access(mut self, allow_offline_access: bool) -> Self {
        self.allow_offline_access = Some(allow_offline_access);
        self
    }
    /// `allow_online_access`.
    #[must_use]
    pub fn allow_online_access(mut self, allow_online_access: bool) -> Self {
        self.allow_online_access = Some(allow_online_access);
        self
    }
    /// `allow_online_access_with_ephemeral_sessions`.
    #[must_use]
    pub fn allow_online_access_with_ephemeral_sessions(
        mut self,
        allow_online_access_with_ephemeral_sessions: bool,
    ) -> Self {
        self.allow_online_access_with_ephemeral_sessions = Some(
            allow_online_access_with_ephemeral_sessions,
        );
        self
    }
    /// `authorization_details`. May be null.
    #[must_use]
    pub fn authorization_details(
        mut self,
        authorization_details: impl Into<auth0_sdk_core::Patch<Vec<serde_json::Value>>>,
    ) -> Self {
        self.authorization_details = authorization_details.into();
        self
    }
    /// `authorization_policy`. May be null.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn authorization_policy(
        mut self,
        authorization_policy: impl Into<
            auth0_sdk_core::Patch<ResourceServerAuthorizationPolicy>,
        >,
    ) -> Self {
        self.authorization_policy = authorization_policy.into();
        self
    }
    /// `consent_policy`. May be null.
    #[must_use]
    pub fn consent_policy(
        mut self,
        consent_policy: impl Into<auth0_sdk_core::Patch<ResourceServerConsentPolicyEnum>>,
    ) -> Self {
        self.consent_policy = consent_policy.into();
        self
    }
    /// `enforce_policies`.
    #[must_use]
    pub fn enforce_policies(mut self, enforce_policies: bool) -> Self {
        self.enforce_policies = Some(enforce_policies);
        self
    }
    /// `name`.
    ///
    /// At most 200 characters. Matches `^[^<>]+$`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `proof_of_possession`. May be null.
    #[must_use]
    pub fn proof_of_possession(
        mut self,
        proof_of_possession: impl Into<
            auth0_sdk_core::Patch<ResourceServerProofOfPossession>,
        >,
    ) -> Self {
        self.proof_of_possession = proof_of_possession.into();
        self
    }
    /// `scopes`.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = ResourceServerScope>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().collect());
        self
    }
    /// `signing_alg`.
    #[must_use]
    pub fn signing_alg(mut self, signing_alg: impl Into<SigningAlgorithmEnum>) -> Self {
        self.signing_alg = Some(signing_alg.into());
        self
    }
    /// `signing_secret`.
    ///
    /// At least 16 characters.
    #[must_use]
    pub fn signing_secret(mut self, signing_secret: impl Into<String>) -> Self {
        self.signing_secret = Some(signing_secret.into());
        self
    }
    /// `skip_consent_for_verifiable_first_party_clients`.
    #[must_use]
    pub fn skip_consent_for_verifiable_first_party_clients(
        mut self,
        skip_consent_for_verifiable_first_party_clients: bool,
    ) -> Self {
        self.skip_consent_for_verifiable_first_party_clients = Some(
            skip_consent_for_verifiable_first_party_clients,
        );
        self
    }
    /// `subject_type_authorization`.
    #[must_use]
    pub fn subject_type_authorization(
        mut self,
        subject_type_authorization: ResourceServerSubjectTypeAuthorization,
    ) -> Self {
        self.subject_type_authorization = Some(subject_type_authorization);
        self
    }
    /// `token_dialect`.
    #[must_use]
    pub fn token_dialect(
        mut self,
        token_dialect: impl Into<ResourceServerTokenDialectSchemaEnum>,
    ) -> Self {
        self.token_dialect = Some(token_dialect.into());
        self
    }
    /// `token_encryption`. May be null.
    #[must_use]
    pub fn token_encryption(
        mut self,
        token_encryption: impl Into<auth0_sdk_core::Patch<ResourceServerTokenEncryption>>,
    ) -> Self {
        self.token_encryption = token_encryption.into();
        self
    }
    /// `token_lifetime`.
    ///
    /// At least 0. At most 2592000.
    #[must_use]
    pub fn token_lifetime(mut self, token_lifetime: i64) -> Self {
        self.token_lifetime = Some(token_lifetime);
        self
    }
}
impl std::fmt::Debug for CreateResourceServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateResourceServer")
            .field("allow_offline_access", &self.allow_offline_access)
            .field("allow_online_access", &self.allow_online_access)
            .field(
                "allow_online_access_with_ephemeral_sessions",
                &self.allow_online_access_with_ephemeral_sessions,
            )
            .field("authorization_details", &self.authorization_details)
            .field("authorization_policy", &self.authorization_policy)
            .field("consent_policy", &self.consent_policy)
            .field("enforce_policies", &self.enforce_policies)
            .field("identifier", &self.identifier)
            .field("name", &self.name)
            .field("proof_of_possession", &self.proof_of_possession)
            .field("scopes", &self.scopes)
            .field("signing_alg", &self.signing_alg)
            .field("signing_secret", &auth0_sdk_core::Redacted)
            .field(
                "skip_consent_for_verifiable_first_party_clients",
                &self.skip_consent_for_verifiable_first_party_clients,
            )
            .field("subject_type_authorization", &self.subject_type_authorization)
            .field("token_dialect", &self.token_dialect)
            .field("token_encryption", &self.token_encryption)
            .field("token_lifetime", &self.token_lifetime)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /resource-servers`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateResourceServerResponse {
    /// `allow_offline_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_offline_access: Option<bool>,
    /// `allow_online_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_online_access: Option<bool>,
    /// `allow_online_access_with_ephemeral_sessions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_online_access_with_ephemeral_sessions: Option<bool>,
    /// `authorization_details`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_details: auth0_sdk_core::Patch<Vec<serde_json::Value>>,
    /// `authorization_policy`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_policy: auth0_sdk_core::Patch<ResourceServerAuthorizationPolicy>,
    /// `client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `consent_policy`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub consent_policy: auth0_sdk_core::Patch<ResourceServerConsentPolicyEnum>,
    /// `enforce_policies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_policies: Option<bool>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// `is_system`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_system: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `proof_of_possession`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub proof_of_possession: auth0_sdk_core::Patch<ResourceServerProofOfPossession>,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<ResourceServerScope>>,
    /// `signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_alg: Option<SigningAlgorithmEnum>,
    /// `signing_secret`.
    ///
    /// At least 16 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_secret: Option<String>,
    /// `skip_consent_for_verifiable_first_party_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_consent_for_verifiable_first_party_clients: Option<bool>,
    /// `subject_type_authorization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_type_authorization: Option<ResourceServerSubjectTypeAuthorization>,
    /// `token_dialect`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_dialect: Option<ResourceServerTokenDialectResponseEnum>,
    /// `token_encryption`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_encryption: auth0_sdk_core::Patch<ResourceServerTokenEncryption>,
    /// `token_lifetime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_lifetime: Option<i64>,
    /// `token_lifetime_for_web`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_lifetime_for_web: Option<i64>,
}
impl std::fmt::Debug for CreateResourceServerResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateResourceServerResponse")
            .field("allow_offline_access", &self.allow_offline_access)
            .field("allow_online_access", &self.allow_online_access)
            .field(
                "allow_online_access_with_ephemeral_sessions",
                &self.allow_online_access_with_ephemeral_sessions,
            )
            .field("authorization_details", &self.authorization_details)
            .field("authorization_policy", &self.authorization_policy)
            .field("client_id", &self.client_id)
            .field("consent_policy", &self.consent_policy)
            .field("enforce_policies", &self.enforce_policies)
            .field("id", &self.id)
            .field("identifier", &self.identifier)
            .field("is_system", &self.is_system)
            .field("name", &self.name)
            .field("proof_of_possession", &self.proof_of_possession)
            .field("scopes", &self.scopes)
            .field("signing_alg", &self.signing_alg)
            .field("signing_secret", &auth0_sdk_core::Redacted)
            .field(
                "skip_consent_for_verifiable_first_party_clients",
                &self.skip_consent_for_verifiable_first_party_clients,
            )
            .field("subject_type_authorization", &self.subject_type_authorization)
            .field("token_dialect", &self.token_dialect)
            .field("token_encryption", &self.token_encryption)
            .field("token_lifetime", &self.token_lifetime)
            .field("token_lifetime_for_web", &self.token_lifetime_for_web)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateRole {
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `name`.
    pub name: String,
    /// `owner_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<RoleTypeEnum>,
}
impl CreateRole {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            description: Default::default(),
            name: name.into(),
            owner_id: Default::default(),
            type_: Default::default(),
        }
    }
    /// `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }
    /// `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<RoleTypeEnum>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

/// Answer of `POST /roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateRoleResponse {
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `owner_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<RoleTypeEnum>,
}

/// Body of `DELETE /groups/{id}/roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeleteGroupRoles {
    /// `roles`.
    ///
    /// At least 1 item.
    pub roles: Vec<String>,
}
impl DeleteGroupRoles {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

/// Body of `DELETE /roles/{id}/groups`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeleteRoleGroups {
    /// `groups`.
    ///
    /// At least 1 item.
    pub groups: Vec<String>,
}
impl DeleteRoleGroups {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(groups: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            groups: groups.into_iter().map(Into::into).collect(),
        }
    }
}

/// Body of `DELETE /roles/{id}/permissions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeleteRolePermissions {
    /// `permissions`.
    ///
    /// At least 1 item.
    pub permissions: Vec<PermissionRequestPayload>,
}
impl DeleteRolePermissions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(permissions: impl IntoIterator<Item = PermissionRequestPayload>) -> Self {
        Self {
            permissions: permissions.into_iter().collect(),
        }
    }
}

/// Answer of `GET /groups/{id}/members`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct GetGroupMembersPage {
    /// `members`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<GroupMember>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for GetGroupMembersPage {
    type Item = GroupMember;
    fn items(&self) -> &[GroupMember] {
        &self.members
    }
    fn into_items(self) -> Vec<GroupMember> {
        self.members
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for GetGroupMembersPage {
    const ITEMS: &'static str = "members";
    fn from_items(members: Vec<GroupMember>) -> Option<Self> {
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
auth0_sdk_core::page_forms!(GetGroupMembersPage);

/// Answer of `GET /groups/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetGroupResponse {
    /// `connection_id`.
    ///
    /// Format: connection-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
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
    /// `tenant_name`.
    ///
    /// At least 3 characters. Matches `^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$`.
    pub tenant_name: String,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetGroupResponse")
            .field("connection_id", &self.connection_id)
            .field("created_at", &self.created_at)
            .field("external_id", &self.external_id)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("tenant_name", &self.tenant_name)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /resource-servers/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetResourceServerResponse {
    /// `allow_offline_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_offline_access: Option<bool>,
    /// `allow_online_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_online_access: Option<bool>,
    /// `allow_online_access_with_ephemeral_sessions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_online_access_with_ephemeral_sessions: Option<bool>,
    /// `authorization_details`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_details: auth0_sdk_core::Patch<Vec<serde_json::Value>>,
    /// `authorization_policy`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_policy: auth0_sdk_core::Patch<ResourceServerAuthorizationPolicy>,
    /// `client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `consent_policy`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub consent_policy: auth0_sdk_core::Patch<ResourceServerConsentPolicyEnum>,
    /// `enforce_policies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_policies: Option<bool>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// `is_system`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_system: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `proof_of_possession`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub proof_of_possession: auth0_sdk_core::Patch<ResourceServerProofOfPossession>,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<ResourceServerScope>>,
    /// `signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_alg: Option<SigningAlgorithmEnum>,
    /// `signing_secret`.
    ///
    /// At least 16 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_secret: Option<String>,
    /// `skip_consent_for_verifiable_first_party_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_consent_for_verifiable_first_party_clients: Option<bool>,
    /// `subject_type_authorization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_type_authorization: Option<ResourceServerSubjectTypeAuthorization>,
    /// `token_dialect`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_dialect: Option<ResourceServerTokenDialectResponseEnum>,
    /// `token_encryption`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_encryption: auth0_sdk_core::Patch<ResourceServerTokenEncryption>,
    /// `token_lifetime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_lifetime: Option<i64>,
    /// `token_lifetime_for_web`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_lifetime_for_web: Option<i64>,
}
impl std::fmt::Debug for GetResourceServerResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetResourceServerResponse")
            .field("allow_offline_access", &self.allow_offline_access)
            .field("allow_online_access", &self.allow_online_access)
            .field(
                "allow_online_access_with_ephemeral_sessions",
                &self.allow_online_access_with_ephemeral_sessions,
            )
            .field("authorization_details", &self.authorization_details)
            .field("authorization_policy", &self.authorization_policy)
            .field("client_id", &self.client_id)
            .field("consent_policy", &self.consent_policy)
            .field("enforce_policies", &self.enforce_policies)
            .field("id", &self.id)
            .field("identifier", &self.identifier)
            .field("is_system", &self.is_system)
            .field("name", &self.name)
            .field("proof_of_possession", &self.proof_of_possession)
            .field("scopes", &self.scopes)
            .field("signing_alg", &self.signing_alg)
            .field("signing_secret", &auth0_sdk_core::Redacted)
            .field(
                "skip_consent_for_verifiable_first_party_clients",
                &self.skip_consent_for_verifiable_first_party_clients,
            )
            .field("subject_type_authorization", &self.subject_type_authorization)
            .field("token_dialect", &self.token_dialect)
            .field("token_encryption", &self.token_encryption)
            .field("token_lifetime", &self.token_lifetime)
            .field("token_lifetime_for_web", &self.token_lifetime_for_web)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /roles/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetRoleResponse {
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `owner_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<RoleTypeEnum>,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GroupMember {
    /// `connection_id`.
    ///
    /// Format: connection-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `member_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_type: Option<GroupMemberTypeEnum>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<GroupTypeEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GroupMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GroupMember")
            .field("connection_id", &self.connection_id)
            .field("created_at", &self.created_at)
            .field("id", &self.id)
            .field("member_type", &self.member_type)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum GroupMemberTypeEnum {
        /// `user`
        User = "user",
        /// `group`
        Group = "group",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum GroupTypeEnum {
        /// `connection`
        Connection = "connection",
        /// `organization`
        Organization = "organization",
        /// `tenant`
        Tenant = "tenant",
    }
}

/// Answer of `GET /groups/{id}/roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListGroupRolesPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `roles`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListGroupRolesPage {
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
impl auth0_sdk_core::PageForms for ListGroupRolesPage {
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
auth0_sdk_core::page_forms!(ListGroupRolesPage);

/// Answer of `GET /groups`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListGroupsPage {
    /// `groups`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
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
impl std::fmt::Debug for ListGroupsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListGroupsPage")
            .field("groups", &self.groups)
            .field("limit", &self.limit)
            .field("next", &self.next)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListGroupsPage {
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
impl auth0_sdk_core::PageForms for ListGroupsPage {
    const ITEMS: &'static str = "groups";
    fn from_items(groups: Vec<Group>) -> Option<Self> {
        Some(Self {
            groups,
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
auth0_sdk_core::page_forms!(ListGroupsPage);

/// Answer of `GET /resource-servers`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListResourceServerPage {
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `resource_servers`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resource_servers: Vec<ResourceServer>,
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
impl std::fmt::Debug for ListResourceServerPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListResourceServerPage")
            .field("limit", &self.limit)
            .field("resource_servers", &self.resource_servers)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListResourceServerPage {
    type Item = ResourceServer;
    fn items(&self) -> &[ResourceServer] {
        &self.resource_servers
    }
    fn into_items(self) -> Vec<ResourceServer> {
        self.resource_servers
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
impl auth0_sdk_core::PageForms for ListResourceServerPage {
    const ITEMS: &'static str = "resource_servers";
    fn from_items(resource_servers: Vec<ResourceServer>) -> Option<Self> {
        Some(Self {
            resource_servers,
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
auth0_sdk_core::page_forms!(ListResourceServerPage);

/// Answer of `GET /roles/{id}/groups`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListRoleGroupsPage {
    /// `groups`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListRoleGroupsPage {
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
impl auth0_sdk_core::PageForms for ListRoleGroupsPage {
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
auth0_sdk_core::page_forms!(ListRoleGroupsPage);

/// Answer of `GET /roles/{id}/permissions`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListRolePermissionsPage {
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `permissions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<PermissionsResponsePayload>,
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
impl std::fmt::Debug for ListRolePermissionsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListRolePermissionsPage")
            .field("limit", &self.limit)
            .field("permissions", &self.permissions)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListRolePermissionsPage {
    type Item = PermissionsResponsePayload;
    fn items(&self) -> &[PermissionsResponsePayload] {
        &self.permissions
    }
    fn into_items(self) -> Vec<PermissionsResponsePayload> {
        self.permissions
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
impl auth0_sdk_core::PageForms for ListRolePermissionsPage {
    const ITEMS: &'static str = "permissions";
    fn from_items(permissions: Vec<PermissionsResponsePayload>) -> Option<Self> {
        Some(Self {
            permissions,
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
auth0_sdk_core::page_forms!(ListRolePermissionsPage);

/// Answer of `GET /roles/{id}/users`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListRoleUsersPage {
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// `users`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<RoleUser>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListRoleUsersPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListRoleUsersPage")
            .field("limit", &self.limit)
            .field("next", &self.next)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("users", &self.users)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListRoleUsersPage {
    type Item = RoleUser;
    fn items(&self) -> &[RoleUser] {
        &self.users
    }
    fn into_items(self) -> Vec<RoleUser> {
        self.users
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
impl auth0_sdk_core::PageForms for ListRoleUsersPage {
    const ITEMS: &'static str = "users";
    fn from_items(users: Vec<RoleUser>) -> Option<Self> {
        Some(Self {
            users,
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
auth0_sdk_core::page_forms!(ListRoleUsersPage);

/// Answer of `GET /roles`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListRolesPage {
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
impl std::fmt::Debug for ListRolesPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListRolesPage")
            .field("limit", &self.limit)
            .field("roles", &self.roles)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListRolesPage {
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
impl auth0_sdk_core::PageForms for ListRolesPage {
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
auth0_sdk_core::page_forms!(ListRolesPage);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PermissionsResponsePayload {
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `permission_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permission_name: Option<String>,
    /// `resource_server_identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_server_identifier: Option<String>,
    /// `resource_server_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_server_name: Option<String>,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ResourceServer {
    /// `allow_offline_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_offline_access: Option<bool>,
    /// `allow_online_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_online_access: Option<bool>,
    /// `allow_online_access_with_ephemeral_sessions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_online_access_with_ephemeral_sessions: Option<bool>,
    /// `authorization_details`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_details: auth0_sdk_core::Patch<Vec<serde_json::Value>>,
    /// `authorization_policy`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_policy: auth0_sdk_core::Patch<ResourceServerAuthorizationPolicy>,
    /// `client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `consent_policy`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub consent_policy: auth0_sdk_core::Patch<ResourceServerConsentPolicyEnum>,
    /// `enforce_policies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_policies: Option<bool>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// `is_system`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_system: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `proof_of_possession`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub proof_of_possession: auth0_sdk_core::Patch<ResourceServerProofOfPossession>,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<ResourceServerScope>>,
    /// `signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_alg: Option<SigningAlgorithmEnum>,
    /// `signing_secret`.
    ///
    /// At least 16 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_secret: Option<String>,
    /// `skip_consent_for_verifiable_first_party_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_consent_for_verifiable_first_party_clients: Option<bool>,
    /// `subject_type_authorization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_type_authorization: Option<ResourceServerSubjectTypeAuthorization>,
    /// `token_dialect`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_dialect: Option<ResourceServerTokenDialectResponseEnum>,
    /// `token_encryption`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_encryption: auth0_sdk_core::Patch<ResourceServerTokenEncryption>,
    /// `token_lifetime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_lifetime: Option<i64>,
    /// `token_lifetime_for_web`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_lifetime_for_web: Option<i64>,
}
impl std::fmt::Debug for ResourceServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ResourceServer")
            .field("allow_offline_access", &self.allow_offline_access)
            .field("allow_online_access", &self.allow_online_access)
            .field(
                "allow_online_access_with_ephemeral_sessions",
                &self.allow_online_access_with_ephemeral_sessions,
            )
            .field("authorization_details", &self.authorization_details)
            .field("authorization_policy", &self.authorization_policy)
            .field("client_id", &self.client_id)
            .field("consent_policy", &self.consent_policy)
            .field("enforce_policies", &self.enforce_policies)
            .field("id", &self.id)
            .field("identifier", &self.identifier)
            .field("is_system", &self.is_system)
            .field("name", &self.name)
            .field("proof_of_possession", &self.proof_of_possession)
            .field("scopes", &self.scopes)
            .field("signing_alg", &self.signing_alg)
            .field("signing_secret", &auth0_sdk_core::Redacted)
            .field(
                "skip_consent_for_verifiable_first_party_clients",
                &self.skip_consent_for_verifiable_first_party_clients,
            )
            .field("subject_type_authorization", &self.subject_type_authorization)
            .field("token_dialect", &self.token_dialect)
            .field("token_encryption", &self.token_encryption)
            .field("token_lifetime", &self.token_lifetime)
            .field("token_lifetime_for_web", &self.token_lifetime_for_web)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ResourceServerAuthorizationPolicy {
    /// `policy_id`.
    ///
    /// At least 1 character. At most 1024 characters.
    pub policy_id: String,
}
impl ResourceServerAuthorizationPolicy {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ResourceServerConsentPolicyEnum {
        /// `transactional-authorization-with-mfa`
        TransactionalAuthorizationWithMfa = "transactional-authorization-with-mfa",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ResourceServerProofOfPossession {
    /// `mechanism`.
    pub mechanism: ResourceServerProofOfPossessionMechanismEnum,
    /// `required`.
    pub required: bool,
    /// `required_for`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_for: Option<ResourceServerProofOfPossessionRequiredForEnum>,
}
impl ResourceServerProofOfPossession {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        mechanism: impl Into<ResourceServerProofOfPossessionMechanismEnum>,
        required: bool,
    ) -> Self {
        Self {
            mechanism: mechanism.into(),
            required: required,
            required_for: Default::default(),
        }
    }
    /// `required_for`.
    #[must_use]
    pub fn required_for(
        mut self,
        required_for: impl Into<ResourceServerProofOfPossessionRequiredForEnum>,
    ) -> Self {
        self.required_for = Some(required_for.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ResourceServerProofOfPossessionMechanismEnum {
        /// `mtls`
        Mtls = "mtls",
        /// `dpop`
        Dpop = "dpop",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ResourceServerProofOfPossessionRequiredForEnum {
        /// `public_clients`
        PublicClients = "public_clients",
        /// `all_clients`
        AllClients = "all_clients",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ResourceServerScope {
    /// `description`.
    ///
    /// At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `value`.
    ///
    /// At least 1 character. At most 280 characters.
    pub value: String,
}
impl ResourceServerScope {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            description: Default::default(),
            value: value.into(),
        }
    }
    /// `description`.
    ///
    /// At most 500 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ResourceServerSubjectTypeAuthorization {
    /// `client`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<ResourceServerSubjectTypeAuthorizationClient>,
    /// `user`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<ResourceServerSubjectTypeAuthorizationUser>,
}
impl ResourceServerSubjectTypeAuthorization {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            client: Default::default(),
            user: Default::default(),
        }
    }
    /// `client`.
    #[must_use]
    pub fn client(
        mut self,
        client: ResourceServerSubjectTypeAuthorizationClient,
    ) -> Self {
        self.client = Some(client);
        self
    }
    /// `user`.
    #[must_use]
    pub fn user(mut self, user: ResourceServerSubjectTypeAuthorizationUser) -> Self {
        self.user = Some(user);
        self
    }
}
impl Default for ResourceServerSubjectTypeAuthorization {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ResourceServerSubjectTypeAuthorizationClient {
    /// `policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<ResourceServerSubjectTypeAuthorizationClientPolicyEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ResourceServerSubjectTypeAuthorizationClient {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            policy: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `policy`.
    #[must_use]
    pub fn policy(
        mut self,
        policy: impl Into<ResourceServerSubjectTypeAuthorizationClientPolicyEnum>,
    ) -> Self {
        self.policy = Some(policy.into());
        self
    }
}
impl Default for ResourceServerSubjectTypeAuthorizationClient {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ResourceServerSubjectTypeAuthorizationClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ResourceServerSubjectTypeAuthorizationClient")
            .field("policy", &self.policy)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ResourceServerSubjectTypeAuthorizationClientPolicyEnum {
        /// `deny_all`
        DenyAll = "deny_all",
        /// `require_client_grant`
        RequireClientGrant = "require_client_grant",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ResourceServerSubjectTypeAuthorizationUser {
    /// `policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<ResourceServerSubjectTypeAuthorizationUserPolicyEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ResourceServerSubjectTypeAuthorizationUser {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            policy: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `policy`.
    #[must_use]
    pub fn policy(
        mut self,
        policy: impl Into<ResourceServerSubjectTypeAuthorizationUserPolicyEnum>,
    ) -> Self {
        self.policy = Some(policy.into());
        self
    }
}
impl Default for ResourceServerSubjectTypeAuthorizationUser {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ResourceServerSubjectTypeAuthorizationUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ResourceServerSubjectTypeAuthorizationUser")
            .field("policy", &self.policy)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ResourceServerSubjectTypeAuthorizationUserPolicyEnum {
        /// `allow_all`
        AllowAll = "allow_all",
        /// `deny_all`
        DenyAll = "deny_all",
        /// `require_client_grant`
        RequireClientGrant = "require_client_grant",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum ResourceServerTokenDialectResponseEnum {
        /// `access_token`
        AccessToken = "access_token",
        /// `access_token_authz`
        AccessTokenAuthz = "access_token_authz",
        /// `rfc9068_profile`
        Rfc9068Profile = "rfc9068_profile",
        /// `rfc9068_profile_authz`
        Rfc9068ProfileAuthz = "rfc9068_profile_authz",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ResourceServerTokenDialectSchemaEnum {
        /// `access_token`
        AccessToken = "access_token",
        /// `access_token_authz`
        AccessTokenAuthz = "access_token_authz",
        /// `rfc9068_profile`
        Rfc9068Profile = "rfc9068_profile",
        /// `rfc9068_profile_authz`
        Rfc9068ProfileAuthz = "rfc9068_profile_authz",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ResourceServerTokenEncryption {
    /// `encryption_key`.
    pub encryption_key: ResourceServerTokenEncryptionKey,
    /// `format`.
    pub format: ResourceServerTokenEncryptionFormatEnum,
}
impl ResourceServerTokenEncryption {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(encryption_key: ResourceServerTokenEncryptionKey) -> Self {
        Self {
            encryption_key: encryption_key,
            format: ResourceServerTokenEncryptionFormatEnum::CompactNestedJwe,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ResourceServerTokenEncryptionAlgorithmEnum {
        /// `RSA-OAEP-256`
        RsaOaep256 = "RSA-OAEP-256",
        /// `RSA-OAEP-384`
        RsaOaep384 = "RSA-OAEP-384",
        /// `RSA-OAEP-512`
        RsaOaep512 = "RSA-OAEP-512",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ResourceServerTokenEncryptionFormatEnum {
        /// `compact-nested-jwe`
        CompactNestedJwe = "compact-nested-jwe",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ResourceServerTokenEncryptionKey {
    /// `alg`.
    pub alg: ResourceServerTokenEncryptionAlgorithmEnum,
    /// `kid`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pem`.
    ///
    /// At least 1 character. At most 4096 characters.
    pub pem: String,
}
impl ResourceServerTokenEncryptionKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        alg: impl Into<ResourceServerTokenEncryptionAlgorithmEnum>,
        pem: impl Into<String>,
    ) -> Self {
        Self {
            alg: alg.into(),
            kid: Default::default(),
            name: Default::default(),
            pem: pem.into(),
        }
    }
    /// `kid`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn kid(mut self, kid: impl Into<String>) -> Self {
        self.kid = Some(kid.into());
        self
    }
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RoleUser {
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

/// Body of `PATCH /resource-servers/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateResourceServer {
    /// `allow_offline_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_offline_access: Option<bool>,
    /// `allow_online_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_online_access: Option<bool>,
    /// `allow_online_access_with_ephemeral_sessions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_online_access_with_ephemeral_sessions: Option<bool>,
    /// `authorization_details`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_details: auth0_sdk_core::Patch<Vec<serde_json::Value>>,
    /// `authorization_policy`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_policy: auth0_sdk_core::Patch<ResourceServerAuthorizationPolicy>,
    /// `consent_policy`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub consent_policy: auth0_sdk_core::Patch<ResourceServerConsentPolicyEnum>,
    /// `enforce_policies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_policies: Option<bool>,
    /// `name`.
    ///
    /// At most 200 characters. Matches `^[^<>]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `proof_of_possession`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub proof_of_possession: auth0_sdk_core::Patch<ResourceServerProofOfPossession>,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<ResourceServerScope>>,
    /// `signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_alg: Option<SigningAlgorithmEnum>,
    /// `signing_secret`.
    ///
    /// At least 16 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_secret: Option<String>,
    /// `skip_consent_for_verifiable_first_party_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_consent_for_verifiable_first_party_clients: Option<bool>,
    /// `subject_type_authorization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_type_authorization: Option<ResourceServerSubjectTypeAuthorization>,
    /// `token_dialect`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_dialect: Option<ResourceServerTokenDialectSchemaEnum>,
    /// `token_encryption`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_encryption: auth0_sdk_core::Patch<ResourceServerTokenEncryption>,
    /// `token_lifetime`.
    ///
    /// At least 0. At most 2592000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_lifetime: Option<i64>,
}
impl UpdateResourceServer {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allow_offline_access: Default::default(),
            allow_online_access: Default::default(),
            allow_online_access_with_ephemeral_sessions: Default::default(),
            authorization_details: Default::default(),
            authorization_policy: Default::default(),
            consent_policy: Default::default(),
            enforce_policies: Default::default(),
            name: Default::default(),
            proof_of_possession: Default::default(),
            scopes: Default::default(),
            signing_alg: Default::default(),
            signing_secret: Default::default(),
            skip_consent_for_verifiable_first_party_clients: Default::default(),
            subject_type_authorization: Default::default(),
            token_dialect: Default::default(),
            token_encryption: Default::default(),
            token_lifetime: Default::default(),
        }
    }
    /// `allow_offline_access`.
    #[must_use]
    pub fn allow_offline_access(mut self, allow_offline_access: bool) -> Self {
        self.allow_offline_access = Some(allow_offline_access);
        self
    }
    /// `allow_online_access`.
    #[must_use]
    pub fn allow_online_access(mut self, allow_online_access: bool) -> Self {
        self.allow_online_access = Some(allow_online_access);
        self
    }
    /// `allow_online_access_with_ephemeral_sessions`.
    #[must_use]
    pub fn allow_online_access_with_ephemeral_sessions(
        mut self,
        allow_online_access_with_ephemeral_sessions: bool,
    ) -> Self {
        self.allow_online_access_with_ephemeral_sessions = Some(
            allow_online_access_with_ephemeral_sessions,
        );
        self
    }
    /// `authorization_details`. May be null.
    #[must_use]
    pub fn authorization_details(
        mut self,
        authorization_details: impl Into<auth0_sdk_core::Patch<Vec<serde_json::Value>>>,
    ) -> Self {
        self.authorization_details = authorization_details.into();
        self
    }
    /// `authorization_policy`. May be null.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn authorization_policy(
        mut self,
        authorization_policy: impl Into<
            auth0_sdk_core::Patch<ResourceServerAuthorizationPolicy>,
        >,
    ) -> Self {
        self.authorization_policy = authorization_policy.into();
        self
    }
    /// `consent_policy`. May be null.
    #[must_use]
    pub fn consent_policy(
        mut self,
        consent_policy: impl Into<auth0_sdk_core::Patch<ResourceServerConsentPolicyEnum>>,
    ) -> Self {
        self.consent_policy = consent_policy.into();
        self
    }
    /// `enforce_policies`.
    #[must_use]
    pub fn enforce_policies(mut self, enforce_policies: bool) -> Self {
        self.enforce_policies = Some(enforce_policies);
        self
    }
    /// `name`.
    ///
    /// At most 200 characters. Matches `^[^<>]+$`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `proof_of_possession`. May be null.
    #[must_use]
    pub fn proof_of_possession(
        mut self,
        proof_of_possession: impl Into<
            auth0_sdk_core::Patch<ResourceServerProofOfPossession>,
        >,
    ) -> Self {
        self.proof_of_possession = proof_of_possession.into();
        self
    }
    /// `scopes`.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = ResourceServerScope>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().collect());
        self
    }
    /// `signing_alg`.
    #[must_use]
    pub fn signing_alg(mut self, signing_alg: impl Into<SigningAlgorithmEnum>) -> Self {
        self.signing_alg = Some(signing_alg.into());
        self
    }
    /// `signing_secret`.
    ///
    /// At least 16 characters.
    #[must_use]
    pub fn signing_secret(mut self, signing_secret: impl Into<String>) -> Self {
        self.signing_secret = Some(signing_secret.into());
        self
    }
    /// `skip_consent_for_verifiable_first_party_clients`.
    #[must_use]
    pub fn skip_consent_for_verifiable_first_party_clients(
        mut self,
        skip_consent_for_verifiable_first_party_clients: bool,
    ) -> Self {
        self.skip_consent_for_verifiable_first_party_clients = Some(
            skip_consent_for_verifiable_first_party_clients,
        );
        self
    }
    /// `subject_type_authorization`.
    #[must_use]
    pub fn subject_type_authorization(
        mut self,
        subject_type_authorization: ResourceServerSubjectTypeAuthorization,
    ) -> Self {
        self.subject_type_authorization = Some(subject_type_authorization);
        self
    }
    /// `token_dialect`.
    #[must_use]
    pub fn token_dialect(
        mut self,
        token_dialect: impl Into<ResourceServerTokenDialectSchemaEnum>,
    ) -> Self {
        self.token_dialect = Some(token_dialect.into());
        self
    }
    /// `token_encryption`. May be null.
    #[must_use]
    pub fn token_encryption(
        mut self,
        token_encryption: impl Into<auth0_sdk_core::Patch<ResourceServerTokenEncryption>>,
    ) -> Self {
        self.token_encryption = token_encryption.into();
        self
    }
    /// `token_lifetime`.
    ///
    /// At least 0. At most 2592000.
    #[must_use]
    pub fn token_lifetime(mut self, token_lifetime: i64) -> Self {
        self.token_lifetime = Some(token_lifetime);
        self
    }
}
impl Default for UpdateResourceServer {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for UpdateResourceServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateResourceServer")
            .field("allow_offline_access", &self.allow_offline_access)
            .field("allow_online_access", &self.allow_online_access)
            .field(
                "allow_online_access_with_ephemeral_sessions",
                &self.allow_online_access_with_ephemeral_sessions,
            )
            .field("authorization_details", &self.authorization_details)
            .field("authorization_policy", &self.authorization_policy)
            .field("consent_policy", &self.consent_policy)
            .field("enforce_policies", &self.enforce_policies)
            .field("name", &self.name)
            .field("proof_of_possession", &self.proof_of_possession)
            .field("scopes", &self.scopes)
            .field("signing_alg", &self.signing_alg)
            .field("signing_secret", &auth0_sdk_core::Redacted)
            .field(
                "skip_consent_for_verifiable_first_party_clients",
                &self.skip_consent_for_verifiable_first_party_clients,
            )
            .field("subject_type_authorization", &self.subject_type_authorization)
            .field("token_dialect", &self.token_dialect)
            .field("token_encryption", &self.token_encryption)
            .field("token_lifetime", &self.token_lifetime)
            .finish_non_exhaustive()
    }
}

/// Answer of `PATCH /resource-servers/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateResourceServerResponse {
    /// `allow_offline_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_offline_access: Option<bool>,
    /// `allow_online_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_online_access: Option<bool>,
    /// `allow_online_access_with_ephemeral_sessions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_online_access_with_ephemeral_sessions: Option<bool>,
    /// `authorization_details`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_details: auth0_sdk_core::Patch<Vec<serde_json::Value>>,
    /// `authorization_policy`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_policy: auth0_sdk_core::Patch<ResourceServerAuthorizationPolicy>,
    /// `client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `consent_policy`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub consent_policy: auth0_sdk_core::Patch<ResourceServerConsentPolicyEnum>,
    /// `enforce_policies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_policies: Option<bool>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// `is_system`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_system: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `proof_of_possession`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub proof_of_possession: auth0_sdk_core::Patch<ResourceServerProofOfPossession>,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<ResourceServerScope>>,
    /// `signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_alg: Option<SigningAlgorithmEnum>,
    /// `signing_secret`.
    ///
    /// At least 16 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_secret: Option<String>,
    /// `skip_consent_for_verifiable_first_party_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_consent_for_verifiable_first_party_clients: Option<bool>,
    /// `subject_type_authorization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_type_authorization: Option<ResourceServerSubjectTypeAuthorization>,
    /// `token_dialect`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_dialect: Option<ResourceServerTokenDialectResponseEnum>,
    /// `token_encryption`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_encryption: auth0_sdk_core::Patch<ResourceServerTokenEncryption>,
    /// `token_lifetime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_lifetime: Option<i64>,
    /// `token_lifetime_for_web`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_lifetime_for_web: Option<i64>,
}
impl std::fmt::Debug for UpdateResourceServerResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateResourceServerResponse")
            .field("allow_offline_access", &self.allow_offline_access)
            .field("allow_online_access", &self.allow_online_access)
            .field(
                "allow_online_access_with_ephemeral_sessions",
                &self.allow_online_access_with_ephemeral_sessions,
            )
            .field("authorization_details", &self.authorization_details)
            .field("authorization_policy", &self.authorization_policy)
            .field("client_id", &self.client_id)
            .field("consent_policy", &self.consent_policy)
            .field("enforce_policies", &self.enforce_policies)
            .field("id", &self.id)
            .field("identifier", &self.identifier)
            .field("is_system", &self.is_system)
            .field("name", &self.name)
            .field("proof_of_possession", &self.proof_of_possession)
            .field("scopes", &self.scopes)
            .field("signing_alg", &self.signing_alg)
            .field("signing_secret", &auth0_sdk_core::Redacted)
            .field(
                "skip_consent_for_verifiable_first_party_clients",
                &self.skip_consent_for_verifiable_first_party_clients,
            )
            .field("subject_type_authorization", &self.subject_type_authorization)
            .field("token_dialect", &self.token_dialect)
            .field("token_encryption", &self.token_encryption)
            .field("token_lifetime", &self.token_lifetime)
            .field("token_lifetime_for_web", &self.token_lifetime_for_web)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /roles/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateRole {
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
impl UpdateRole {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            description: Default::default(),
            name: Default::default(),
        }
    }
    /// `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
impl Default for UpdateRole {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /roles/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateRoleResponse {
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `owner_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<RoleTypeEnum>,
}
