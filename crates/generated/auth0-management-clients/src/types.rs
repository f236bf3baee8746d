// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.

pub use auth0_management_types::*;

/// Answer of `POST /agents`. Answer of `GET /agents/{id}`. Answer of `PATCH /agents/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AgentResponse {
    /// `agent_id`.
    ///
    /// Format: agent-id.
    pub agent_id: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `external_agent_id`.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_agent_id: Option<String>,
    /// `metadata`.
    pub metadata: serde_json::Map<String, serde_json::Value>,
    /// `name`.
    ///
    /// At most 255 characters.
    pub name: String,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum AsyncApprovalNotificationsChannelsEnum {
        /// `guardian-push`
        GuardianPush = "guardian-push",
        /// `email`
        Email = "email",
    }
}

/// Sent by calls and received from the server.
///
/// Lifecycle: beta.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct B2bIntegrationConfiguration {
    /// `integration_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration_type: Option<B2bIntegrationConfigurationIntegrationTypeEnum>,
    /// `sso_profiles`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso_profiles: Option<Vec<String>>,
}
impl B2bIntegrationConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            integration_type: Default::default(),
            sso_profiles: Default::default(),
        }
    }
    /// `integration_type`.
    #[must_use]
    pub fn integration_type(
        mut self,
        integration_type: impl Into<B2bIntegrationConfigurationIntegrationTypeEnum>,
    ) -> Self {
        self.integration_type = Some(integration_type.into());
        self
    }
    /// `sso_profiles`.
    #[must_use]
    pub fn sso_profiles(
        mut self,
        sso_profiles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sso_profiles = Some(sso_profiles.into_iter().map(Into::into).collect());
        self
    }
}
impl Default for B2bIntegrationConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum B2bIntegrationConfigurationIntegrationTypeEnum {
        /// `custom_auth_server`
        CustomAuthServer = "custom_auth_server",
        /// `third_party`
        ThirdParty = "third_party",
        /// `application`
        Application = "application",
    }
}

/// Sent by calls.
///
/// Lifecycle: beta.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct B2bIntegrationConfigurationOrNull {
    /// `integration_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration_type: Option<B2bIntegrationConfigurationIntegrationTypeEnum>,
    /// `sso_profiles`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso_profiles: Option<Vec<String>>,
}
impl B2bIntegrationConfigurationOrNull {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            integration_type: Default::default(),
            sso_profiles: Default::default(),
        }
    }
    /// `integration_type`.
    #[must_use]
    pub fn integration_type(
        mut self,
        integration_type: impl Into<B2bIntegrationConfigurationIntegrationTypeEnum>,
    ) -> Self {
        self.integration_type = Some(integration_type.into());
        self
    }
    /// `sso_profiles`.
    #[must_use]
    pub fn sso_profiles(
        mut self,
        sso_profiles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sso_profiles = Some(sso_profiles.into_iter().map(Into::into).collect());
        self
    }
}
impl Default for B2bIntegrationConfigurationOrNull {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CertificateSubjectDnCredential {
    /// `credential_type`.
    pub credential_type: CertificateSubjectDnCredentialTypeEnum,
    /// `name`.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pem`.
    ///
    /// At least 1 character. At most 4096 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pem: Option<String>,
    /// `subject_dn`.
    ///
    /// At least 1 character. At most 256 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_dn: Option<String>,
}
impl CertificateSubjectDnCredential {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            credential_type: CertificateSubjectDnCredentialTypeEnum::CertSubjectDn,
            name: Default::default(),
            pem: Default::default(),
            subject_dn: Default::default(),
        }
    }
    /// `name`.
    ///
    /// At most 128 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `pem`.
    ///
    /// At least 1 character. At most 4096 characters.
    #[must_use]
    pub fn pem(mut self, pem: impl Into<String>) -> Self {
        self.pem = Some(pem.into());
        self
    }
    /// `subject_dn`.
    ///
    /// At least 1 character. At most 256 characters.
    #[must_use]
    pub fn subject_dn(mut self, subject_dn: impl Into<String>) -> Self {
        self.subject_dn = Some(subject_dn.into());
        self
    }
}
impl Default for CertificateSubjectDnCredential {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum CertificateSubjectDnCredentialTypeEnum {
        /// `cert_subject_dn`
        CertSubjectDn = "cert_subject_dn",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CimdMappedClientAuthenticationMethods {
    /// `private_key_jwt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_key_jwt: Option<CimdMappedClientAuthenticationMethodsPrivateKeyJwt>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CimdMappedClientAuthenticationMethods {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CimdMappedClientAuthenticationMethods")
            .field("private_key_jwt", &self.private_key_jwt)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CimdMappedClientAuthenticationMethodsPrivateKeyJwt {
    /// `credentials`.
    pub credentials: Vec<CimdMappedPrivateKeyJwtCredential>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CimdMappedClientAuthenticationMethodsPrivateKeyJwt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CimdMappedClientAuthenticationMethodsPrivateKeyJwt")
            .field("credentials", &self.credentials)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CimdMappedClientFields {
    /// `app_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_type: Option<String>,
    /// `callbacks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callbacks: Option<Vec<String>>,
    /// `client_authentication_methods`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_authentication_methods: Option<CimdMappedClientAuthenticationMethods>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `external_client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_client_id: Option<String>,
    /// `grant_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types: Option<Vec<String>>,
    /// `jwks_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `logo_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CimdMappedClientFields {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CimdMappedClientFields")
            .field("app_type", &self.app_type)
            .field("callbacks", &self.callbacks)
            .field("client_authentication_methods", &self.client_authentication_methods)
            .field("description", &self.description)
            .field("external_client_id", &self.external_client_id)
            .field("grant_types", &self.grant_types)
            .field("jwks_uri", &self.jwks_uri)
            .field("logo_uri", &self.logo_uri)
            .field("name", &self.name)
            .field("token_endpoint_auth_method", &self.token_endpoint_auth_method)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CimdMappedPrivateKeyJwtCredential {
    /// `alg`.
    pub alg: String,
    /// `credential_type`.
    pub credential_type: String,
    /// `kid`.
    pub kid: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CimdMappedPrivateKeyJwtCredential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CimdMappedPrivateKeyJwtCredential")
            .field("alg", &self.alg)
            .field("credential_type", &self.credential_type)
            .field("kid", &self.kid)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CimdValidationResult {
    /// `valid`.
    pub valid: bool,
    /// `violations`.
    pub violations: Vec<String>,
    /// `warnings`.
    pub warnings: Vec<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CimdValidationResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CimdValidationResult")
            .field("valid", &self.valid)
            .field("violations", &self.violations)
            .field("warnings", &self.warnings)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Client {
    /// `addons`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addons: Option<ClientAddons>,
    /// `allowed_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_clients: Option<Vec<String>>,
    /// `allowed_logout_urls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// `allowed_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_origins: Option<Vec<String>>,
    /// `app_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_type: Option<ClientAppTypeEnum>,
    /// `async_approval_notification_channels`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub async_approval_notification_channels: Option<
        Vec<AsyncApprovalNotificationsChannelsEnum>,
    >,
    /// `b2b_integration_configuration`.
    ///
    /// Lifecycle: beta.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b2b_integration_configuration: Option<B2bIntegrationConfiguration>,
    /// `callbacks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callbacks: Option<Vec<String>>,
    /// `client_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_aliases: Option<Vec<String>>,
    /// `client_authentication_methods`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub client_authentication_methods: auth0_sdk_core::Patch<ClientAuthenticationMethod>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `client_secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// `compliance_level`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub compliance_level: auth0_sdk_core::Patch<ClientComplianceLevelEnum>,
    /// `cross_origin_authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_authentication: Option<bool>,
    /// `cross_origin_loc`.
    ///
    /// Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_loc: Option<String>,
    /// `custom_login_page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page: Option<String>,
    /// `custom_login_page_on`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_on: Option<bool>,
    /// `custom_login_page_preview`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_preview: Option<String>,
    /// `default_organization`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_organization: auth0_sdk_core::Patch<ClientDefaultOrganization>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `encryption_key`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub encryption_key: auth0_sdk_core::Patch<ClientEncryptionKey>,
    /// `express_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub express_configuration: Option<ExpressConfiguration>,
    /// `external_client_id`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_client_id: Option<String>,
    /// `external_metadata_created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_metadata_created_by: Option<ClientExternalMetadataCreatedByEnum>,
    /// `external_metadata_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_metadata_type: Option<ClientExternalMetadataTypeEnum>,
    /// `fedcm_login`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fedcm_login: Option<FedCmLogin>,
    /// `form_template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_template: Option<String>,
    /// `global`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global: Option<bool>,
    /// `grant_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types: Option<Vec<String>>,
    /// `identity_assertion_authorization_grant`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_assertion_authorization_grant: Option<
        IdentityAssertionAuthorizationGrant,
    >,
    /// `initiate_login_uri`.
    ///
    /// Format: absolute-https-uri-with-placeholders-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiate_login_uri: Option<String>,
    /// `is_first_party`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_first_party: Option<bool>,
    /// `is_token_endpoint_ip_header_trusted`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_token_endpoint_ip_header_trusted: Option<bool>,
    /// `jwks_uri`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `jwt_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwt_configuration: Option<ClientJwtConfiguration>,
    /// `logo_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<String>,
    /// `mobile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<ClientMobile>,
    /// `my_organization_configuration`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_organization_configuration: Option<ClientMyOrganizationResponseConfiguration>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `native_social_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub native_social_login: Option<NativeSocialLogin>,
    /// `oidc_conformant`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_conformant: Option<bool>,
    /// `oidc_logout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<ClientOidcBackchannelLogoutSettings>,
    /// `organization_discovery_methods`.
    ///
    /// Lifecycle: EA. At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_discovery_methods: Option<Vec<ClientOrganizationDiscoveryEnum>>,
    /// `organization_require_behavior`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_require_behavior: Option<ClientOrganizationRequireBehaviorEnum>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<ClientOrganizationUsageEnum>,
    /// `par_request_expiry`. May be null.
    ///
    /// At least 10. At most 600.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub par_request_expiry: auth0_sdk_core::Patch<i64>,
    /// `redirection_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirection_policy: Option<ClientRedirectionPolicyEnum>,
    /// `refresh_token`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub refresh_token: auth0_sdk_core::Patch<ClientRefreshTokenConfiguration>,
    /// `require_proof_of_possession`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_proof_of_possession: Option<bool>,
    /// `require_pushed_authorization_requests`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_pushed_authorization_requests: Option<bool>,
    /// `resource_server_identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_server_identifier: Option<String>,
    /// `session_transfer`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_transfer: auth0_sdk_core::Patch<ClientSessionTransferConfiguration>,
    /// `signed_request_object`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_request_object: Option<ClientSignedRequestObjectWithCredentialId>,
    /// `signing_keys`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub signing_keys: auth0_sdk_core::Patch<Vec<ClientSigningKey>>,
    /// `skip_non_verifiable_callback_uri_confirmation_prompt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Option<bool>,
    /// `sso`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
    /// `sso_disabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso_disabled: Option<bool>,
    /// `tenant`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `third_party_security_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_security_mode: Option<ClientThirdPartySecurityModeEnum>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<ClientTokenEndpointAuthMethodEnum>,
    /// `token_exchange`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_exchange: Option<ClientTokenExchangeConfiguration>,
    /// `token_quota`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<TokenQuota>,
    /// `token_vault_privileged_access`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_vault_privileged_access: Option<
        ClientTokenVaultPrivilegedAccessWithCredentialId,
    >,
    /// `web_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_origins: Option<Vec<String>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("addons", &self.addons)
            .field("allowed_clients", &self.allowed_clients)
            .field("allowed_logout_urls", &self.allowed_logout_urls)
            .field("allowed_origins", &self.allowed_origins)
            .field("app_type", &self.app_type)
            .field(
                "async_approval_notification_channels",
                &self.async_approval_notification_channels,
            )
            .field("b2b_integration_configuration", &self.b2b_integration_configuration)
            .field("callbacks", &self.callbacks)
            .field("client_aliases", &self.client_aliases)
            .field("client_authentication_methods", &self.client_authentication_methods)
            .field("client_id", &self.client_id)
            .field("client_metadata", &self.client_metadata)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("compliance_level", &self.compliance_level)
            .field("cross_origin_authentication", &self.cross_origin_authentication)
            .field("cross_origin_loc", &self.cross_origin_loc)
            .field("custom_login_page", &self.custom_login_page)
            .field("custom_login_page_on", &self.custom_login_page_on)
            .field("custom_login_page_preview", &self.custom_login_page_preview)
            .field("default_organization", &self.default_organization)
            .field("description", &self.description)
            .field("encryption_key", &self.encryption_key)
            .field("express_configuration", &self.express_configuration)
            .field("external_client_id", &self.external_client_id)
            .field("external_metadata_created_by", &self.external_metadata_created_by)
            .field("external_metadata_type", &self.external_metadata_type)
            .field("fedcm_login", &self.fedcm_login)
            .field("form_template", &self.form_template)
            .field("global", &self.global)
            .field("grant_types", &self.grant_types)
            .field(
                "identity_assertion_authorization_grant",
                &self.identity_assertion_authorization_grant,
            )
            .field("initiate_login_uri", &self.initiate_login_uri)
            .field("is_first_party", &self.is_first_party)
            .field(
                "is_token_endpoint_ip_header_trusted",
                &self.is_token_endpoint_ip_header_trusted,
            )
            .field("jwks_uri", &self.jwks_uri)
            .field("jwt_configuration", &self.jwt_configuration)
            .field("logo_uri", &self.logo_uri)
            .field("mobile", &self.mobile)
            .field("my_organization_configuration", &self.my_organization_configuration)
            .field("name", &self.name)
            .field("native_social_login", &self.native_social_login)
            .field("oidc_conformant", &self.oidc_conformant)
            .field("oidc_logout", &self.oidc_logout)
            .field(
                "organization_discovery_methods",
                &self.organization_discovery_methods,
            )
            .field("organization_require_behavior", &self.organization_require_behavior)
            .field("organization_usage", &self.organization_usage)
            .field("par_request_expiry", &self.par_request_expiry)
            .field("redirection_policy", &self.redirection_policy)
            .field("refresh_token", &self.refresh_token)
            .field("require_proof_of_possession", &self.require_proof_of_possession)
            .field(
                "require_pushed_authorization_requests",
                &self.require_pushed_authorization_requests,
            )
            .field("resource_server_identifier", &self.resource_server_identifier)
            .field("session_transfer", &self.session_transfer)
            .field("signed_request_object", &self.signed_request_object)
            .field("signing_keys", &self.signing_keys)
            .field(
                "skip_non_verifiable_callback_uri_confirmation_prompt",
                &self.skip_non_verifiable_callback_uri_confirmation_prompt,
            )
            .field("sso", &self.sso)
            .field("sso_disabled", &self.sso_disabled)
            .field("tenant", &self.tenant)
            .field("third_party_security_mode", &self.third_party_security_mode)
            .field("token_endpoint_auth_method", &self.token_endpoint_auth_method)
            .field("token_exchange", &self.token_exchange)
            .field("token_quota", &self.token_quota)
            .field("token_vault_privileged_access", &self.token_vault_privileged_access)
            .field("web_origins", &self.web_origins)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonAws {
    /// `lifetime_in_seconds`.
    ///
    /// At least 900. At most 43200.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifetime_in_seconds: Option<i64>,
    /// `principal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    /// `role`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonAws {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            lifetime_in_seconds: Default::default(),
            principal: Default::default(),
            role: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `lifetime_in_seconds`.
    ///
    /// At least 900. At most 43200.
    #[must_use]
    pub fn lifetime_in_seconds(mut self, lifetime_in_seconds: i64) -> Self {
        self.lifetime_in_seconds = Some(lifetime_in_seconds);
        self
    }
    /// `principal`.
    #[must_use]
    pub fn principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }
    /// `role`.
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }
}
impl Default for ClientAddonAws {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonAws {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonAws")
            .field("lifetime_in_seconds", &self.lifetime_in_seconds)
            .field("principal", &self.principal)
            .field("role", &self.role)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonAzureBlob {
    /// `accountName`.
    ///
    /// Matches `^([a-z0-9]){3,24}$`.
    #[serde(rename = "accountName", default, skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// `blob_delete`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blob_delete: Option<bool>,
    /// `blobName`.
    ///
    /// Matches `^(.){1,1024}$`.
    #[serde(rename = "blobName", default, skip_serializing_if = "Option::is_none")]
    pub blob_name: Option<String>,
    /// `blob_read`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blob_read: Option<bool>,
    /// `blob_write`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blob_write: Option<bool>,
    /// `container_delete`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_delete: Option<bool>,
    /// `container_list`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_list: Option<bool>,
    /// `containerName`.
    ///
    /// Matches `^([a-z0-9]){1}([a-z0-9-]){2,62}$`.
    #[serde(rename = "containerName", default, skip_serializing_if = "Option::is_none")]
    pub container_name: Option<String>,
    /// `container_read`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_read: Option<bool>,
    /// `container_write`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_write: Option<bool>,
    /// `expiration`.
    ///
    /// At least 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<i64>,
    /// `signedIdentifier`.
    #[serde(
        rename = "signedIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub signed_identifier: Option<String>,
    /// `storageAccessKey`.
    ///
    /// Matches `^([A-Za-z0-9+/]){86}==$`.
    #[serde(
        rename = "storageAccessKey",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub storage_access_key: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonAzureBlob {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            account_name: Default::default(),
            blob_name: Default::default(),
            blob_delete: Default::default(),
            blob_read: Default::default(),
            blob_write: Default::default(),
            container_name: Default::default(),
            container_delete: Default::default(),
            container_list: Default::default(),
            container_read: Default::default(),
            container_write: Default::default(),
            expiration: Default::default(),
            signed_identifier: Default::default(),
            storage_access_key: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `accountName`.
    ///
    /// Matches `^([a-z0-9]){3,24}$`.
    #[must_use]
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
        self
    }
    /// `blobName`.
    ///
    /// Matches `^(.){1,1024}$`.
    #[must_use]
    pub fn blob_name(mut self, blob_name: impl Into<String>) -> Self {
        self.blob_name = Some(blob_name.into());
        self
    }
    /// `blob_delete`.
    #[must_use]
    pub fn blob_delete(mut self, blob_delete: bool) -> Self {
        self.blob_delete = Some(blob_delete);
        self
    }
    /// `blob_read`.
    #[must_use]
    pub fn blob_read(mut self, blob_read: bool) -> Self {
        self.blob_read = Some(blob_read);
        self
    }
    /// `blob_write`.
    #[must_use]
    pub fn blob_write(mut self, blob_write: bool) -> Self {
        self.blob_write = Some(blob_write);
        self
    }
    /// `containerName`.
    ///
    /// Matches `^([a-z0-9]){1}([a-z0-9-]){2,62}$`.
    #[must_use]
    pub fn container_name(mut self, container_name: impl Into<String>) -> Self {
        self.container_name = Some(container_name.into());
        self
    }
    /// `container_delete`.
    #[must_use]
    pub fn container_delete(mut self, container_delete: bool) -> Self {
        self.container_delete = Some(container_delete);
        self
    }
    /// `container_list`.
    #[must_use]
    pub fn container_list(mut self, container_list: bool) -> Self {
        self.container_list = Some(container_list);
        self
    }
    /// `container_read`.
    #[must_use]
    pub fn container_read(mut self, container_read: bool) -> Self {
        self.container_read = Some(container_read);
        self
    }
    /// `container_write`.
    #[must_use]
    pub fn container_write(mut self, container_write: bool) -> Self {
        self.container_write = Some(container_write);
        self
    }
    /// `expiration`.
    ///
    /// At least 0.
    #[must_use]
    pub fn expiration(mut self, expiration: i64) -> Self {
        self.expiration = Some(expiration);
        self
    }
    /// `signedIdentifier`.
    #[must_use]
    pub fn signed_identifier(mut self, signed_identifier: impl Into<String>) -> Self {
        self.signed_identifier = Some(signed_identifier.into());
        self
    }
    /// `storageAccessKey`.
    ///
    /// Matches `^([A-Za-z0-9+/]){86}==$`.
    #[must_use]
    pub fn storage_access_key(mut self, storage_access_key: impl Into<String>) -> Self {
        self.storage_access_key = Some(storage_access_key.into());
        self
    }
}
impl Default for ClientAddonAzureBlob {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonAzureBlob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonAzureBlob")
            .field("account_name", &self.account_name)
            .field("blob_name", &self.blob_name)
            .field("blob_delete", &self.blob_delete)
            .field("blob_read", &self.blob_read)
            .field("blob_write", &self.blob_write)
            .field("container_name", &self.container_name)
            .field("container_delete", &self.container_delete)
            .field("container_list", &self.container_list)
            .field("container_read", &self.container_read)
            .field("container_write", &self.container_write)
            .field("expiration", &self.expiration)
            .field("signed_identifier", &self.signed_identifier)
            .field("storage_access_key", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonAzureSb {
    /// `entityPath`.
    #[serde(rename = "entityPath", default, skip_serializing_if = "Option::is_none")]
    pub entity_path: Option<String>,
    /// `expiration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<i64>,
    /// `namespace`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// `sasKey`.
    #[serde(rename = "sasKey", default, skip_serializing_if = "Option::is_none")]
    pub sas_key: Option<String>,
    /// `sasKeyName`.
    #[serde(rename = "sasKeyName", default, skip_serializing_if = "Option::is_none")]
    pub sas_key_name: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonAzureSb {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            entity_path: Default::default(),
            expiration: Default::default(),
            namespace: Default::default(),
            sas_key: Default::default(),
            sas_key_name: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `entityPath`.
    #[must_use]
    pub fn entity_path(mut self, entity_path: impl Into<String>) -> Self {
        self.entity_path = Some(entity_path.into());
        self
    }
    /// `expiration`.
    #[must_use]
    pub fn expiration(mut self, expiration: i64) -> Self {
        self.expiration = Some(expiration);
        self
    }
    /// `namespace`.
    #[must_use]
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }
    /// `sasKey`.
    #[must_use]
    pub fn sas_key(mut self, sas_key: impl Into<String>) -> Self {
        self.sas_key = Some(sas_key.into());
        self
    }
    /// `sasKeyName`.
    #[must_use]
    pub fn sas_key_name(mut self, sas_key_name: impl Into<String>) -> Self {
        self.sas_key_name = Some(sas_key_name.into());
        self
    }
}
impl Default for ClientAddonAzureSb {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonAzureSb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonAzureSb")
            .field("entity_path", &self.entity_path)
            .field("expiration", &self.expiration)
            .field("namespace", &self.namespace)
            .field("sas_key", &auth0_sdk_core::Redacted)
            .field("sas_key_name", &self.sas_key_name)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonEchoSign {
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonEchoSign {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            domain: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}
impl Default for ClientAddonEchoSign {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonEchoSign {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonEchoSign")
            .field("domain", &self.domain)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonEgnyte {
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonEgnyte {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            domain: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}
impl Default for ClientAddonEgnyte {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonEgnyte {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonEgnyte")
            .field("domain", &self.domain)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonFirebase {
    /// `client_email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_email: Option<String>,
    /// `lifetime_in_seconds`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifetime_in_seconds: Option<i64>,
    /// `private_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_key: Option<String>,
    /// `private_key_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_key_id: Option<String>,
    /// `secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonFirebase {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            client_email: Default::default(),
            lifetime_in_seconds: Default::default(),
            private_key: Default::default(),
            private_key_id: Default::default(),
            secret: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `client_email`.
    #[must_use]
    pub fn client_email(mut self, client_email: impl Into<String>) -> Self {
        self.client_email = Some(client_email.into());
        self
    }
    /// `lifetime_in_seconds`.
    #[must_use]
    pub fn lifetime_in_seconds(mut self, lifetime_in_seconds: i64) -> Self {
        self.lifetime_in_seconds = Some(lifetime_in_seconds);
        self
    }
    /// `private_key`.
    #[must_use]
    pub fn private_key(mut self, private_key: impl Into<String>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// `private_key_id`.
    #[must_use]
    pub fn private_key_id(mut self, private_key_id: impl Into<String>) -> Self {
        self.private_key_id = Some(private_key_id.into());
        self
    }
    /// `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}
impl Default for ClientAddonFirebase {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonFirebase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonFirebase")
            .field("client_email", &self.client_email)
            .field("lifetime_in_seconds", &self.lifetime_in_seconds)
            .field("private_key", &auth0_sdk_core::Redacted)
            .field("private_key_id", &self.private_key_id)
            .field("secret", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonLayer {
    /// `expiration`.
    ///
    /// At least 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiration: Option<i64>,
    /// `keyId`.
    #[serde(rename = "keyId")]
    pub key_id: String,
    /// `principal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    /// `privateKey`.
    #[serde(rename = "privateKey")]
    pub private_key: String,
    /// `providerId`.
    #[serde(rename = "providerId")]
    pub provider_id: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonLayer {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        key_id: impl Into<String>,
        private_key: impl Into<String>,
        provider_id: impl Into<String>,
    ) -> Self {
        Self {
            expiration: Default::default(),
            key_id: key_id.into(),
            principal: Default::default(),
            private_key: private_key.into(),
            provider_id: provider_id.into(),
            additional_properties: Default::default(),
        }
    }
    /// `expiration`.
    ///
    /// At least 0.
    #[must_use]
    pub fn expiration(mut self, expiration: i64) -> Self {
        self.expiration = Some(expiration);
        self
    }
    /// `principal`.
    #[must_use]
    pub fn principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }
}
impl std::fmt::Debug for ClientAddonLayer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonLayer")
            .field("expiration", &self.expiration)
            .field("key_id", &self.key_id)
            .field("principal", &self.principal)
            .field("private_key", &auth0_sdk_core::Redacted)
            .field("provider_id", &self.provider_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonMscrm {
    /// `url`.
    ///
    /// Format: url.
    pub url: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonMscrm {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for ClientAddonMscrm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonMscrm")
            .field("url", &self.url)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonNewRelic {
    /// `account`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonNewRelic {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            account: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `account`.
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}
impl Default for ClientAddonNewRelic {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonNewRelic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonNewRelic")
            .field("account", &self.account)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonOffice365 {
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonOffice365 {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            connection: Default::default(),
            domain: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `connection`.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<String>) -> Self {
        self.connection = Some(connection.into());
        self
    }
    /// `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}
impl Default for ClientAddonOffice365 {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonOffice365 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonOffice365")
            .field("connection", &self.connection)
            .field("domain", &self.domain)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonRms {
    /// `url`.
    ///
    /// Format: url.
    pub url: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonRms {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for ClientAddonRms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonRms")
            .field("url", &self.url)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonSalesforce {
    /// `entity_id`.
    ///
    /// Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonSalesforce {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            entity_id: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `entity_id`.
    ///
    /// Format: url.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }
}
impl Default for ClientAddonSalesforce {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonSalesforce {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonSalesforce")
            .field("entity_id", &self.entity_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonSalesforceApi {
    /// `clientid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clientid: Option<String>,
    /// `communityName`.
    #[serde(rename = "communityName", default, skip_serializing_if = "Option::is_none")]
    pub community_name: Option<String>,
    /// `community_url_section`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub community_url_section: Option<String>,
    /// `principal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonSalesforceApi {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            clientid: Default::default(),
            community_name: Default::default(),
            community_url_section: Default::default(),
            principal: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `clientid`.
    #[must_use]
    pub fn clientid(mut self, clientid: impl Into<String>) -> Self {
        self.clientid = Some(clientid.into());
        self
    }
    /// `communityName`.
    #[must_use]
    pub fn community_name(mut self, community_name: impl Into<String>) -> Self {
        self.community_name = Some(community_name.into());
        self
    }
    /// `community_url_section`.
    #[must_use]
    pub fn community_url_section(
        mut self,
        community_url_section: impl Into<String>,
    ) -> Self {
        self.community_url_section = Some(community_url_section.into());
        self
    }
    /// `principal`.
    #[must_use]
    pub fn principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }
}
impl Default for ClientAddonSalesforceApi {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonSalesforceApi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonSalesforceApi")
            .field("clientid", &self.clientid)
            .field("community_name", &self.community_name)
            .field("community_url_section", &self.community_url_section)
            .field("principal", &self.principal)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonSalesforceSandboxApi {
    /// `clientid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clientid: Option<String>,
    /// `communityName`.
    #[serde(rename = "communityName", default, skip_serializing_if = "Option::is_none")]
    pub community_name: Option<String>,
    /// `community_url_section`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub community_url_section: Option<String>,
    /// `principal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonSalesforceSandboxApi {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            clientid: Default::default(),
            community_name: Default::default(),
            community_url_section: Default::default(),
            principal: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `clientid`.
    #[must_use]
    pub fn clientid(mut self, clientid: impl Into<String>) -> Self {
        self.clientid = Some(clientid.into());
        self
    }
    /// `communityName`.
    #[must_use]
    pub fn community_name(mut self, community_name: impl Into<String>) -> Self {
        self.community_name = Some(community_name.into());
        self
    }
    /// `community_url_section`.
    #[must_use]
    pub fn community_url_section(
        mut self,
        community_url_section: impl Into<String>,
    ) -> Self {
        self.community_url_section = Some(community_url_section.into());
        self
    }
    /// `principal`.
    #[must_use]
    pub fn principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }
}
impl Default for ClientAddonSalesforceSandboxApi {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonSalesforceSandboxApi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonSalesforceSandboxApi")
            .field("clientid", &self.clientid)
            .field("community_name", &self.community_name)
            .field("community_url_section", &self.community_url_section)
            .field("principal", &self.principal)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonSaml {
    /// `audience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `authnContextClassRef`.
    #[serde(
        rename = "authnContextClassRef",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub authn_context_class_ref: Option<String>,
    /// `createUpnClaim`.
    #[serde(rename = "createUpnClaim", default, skip_serializing_if = "Option::is_none")]
    pub create_upn_claim: Option<bool>,
    /// `destination`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// `digestAlgorithm`.
    #[serde(
        rename = "digestAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub digest_algorithm: Option<String>,
    /// `issuer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// `lifetimeInSeconds`.
    #[serde(
        rename = "lifetimeInSeconds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub lifetime_in_seconds: Option<i64>,
    /// `mapIdentities`.
    #[serde(rename = "mapIdentities", default, skip_serializing_if = "Option::is_none")]
    pub map_identities: Option<bool>,
    /// `mapUnknownClaimsAsIs`.
    #[serde(
        rename = "mapUnknownClaimsAsIs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub map_unknown_claims_as_is: Option<bool>,
    /// `mappings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mappings: Option<serde_json::Map<String, serde_json::Value>>,
    /// `nameIdentifierFormat`.
    #[serde(
        rename = "nameIdentifierFormat",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub name_identifier_format: Option<String>,
    /// `nameIdentifierProbes`.
    #[serde(
        rename = "nameIdentifierProbes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub name_identifier_probes: Option<Vec<String>>,
    /// `passthroughClaimsWithNoMapping`.
    #[serde(
        rename = "passthroughClaimsWithNoMapping",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub passthrough_claims_with_no_mapping: Option<bool>,
    /// `recipient`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// `signResponse`.
    #[serde(rename = "signResponse", default, skip_serializing_if = "Option::is_none")]
    pub sign_response: Option<bool>,
    /// `signatureAlgorithm`.
    #[serde(
        rename = "signatureAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub signature_algorithm: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonSaml {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            audience: Default::default(),
            authn_context_class_ref: Default::default(),
            create_upn_claim: Default::default(),
            destination: Default::default(),
            digest_algorithm: Default::default(),
            issuer: Default::default(),
            lifetime_in_seconds: Default::default(),
            map_identities: Default::default(),
            map_unknown_claims_as_is: Default::default(),
            mappings: Default::default(),
            name_identifier_format: Default::default(),
            name_identifier_probes: Default::default(),
            passthrough_claims_with_no_mapping: Default::default(),
            recipient: Default::default(),
            sign_response: Default::default(),
            signature_algorithm: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `audience`.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }
    /// `authnContextClassRef`.
    #[must_use]
    pub fn authn_context_class_ref(
        mut self,
        authn_context_class_ref: impl Into<String>,
    ) -> Self {
        self.authn_context_class_ref = Some(authn_context_class_ref.into());
        self
    }
    /// `createUpnClaim`.
    #[must_use]
    pub fn create_upn_claim(mut self, create_upn_claim: bool) -> Self {
        self.create_upn_claim = Some(create_upn_claim);
        self
    }
    /// `destination`.
    #[must_use]
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }
    /// `digestAlgorithm`.
    #[must_use]
    pub fn digest_algorithm(mut self, digest_algorithm: impl Into<String>) -> Self {
        self.digest_algorithm = Some(digest_algorithm.into());
        self
    }
    /// `issuer`.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }
    /// `lifetimeInSeconds`.
    #[must_use]
    pub fn lifetime_in_seconds(mut self, lifetime_in_seconds: i64) -> Self {
        self.lifetime_in_seconds = Some(lifetime_in_seconds);
        self
    }
    /// `mapIdentities`.
    #[must_use]
    pub fn map_identities(mut self, map_identities: bool) -> Self {
        self.map_identities = Some(map_identities);
        self
    }
    /// `mapUnknownClaimsAsIs`.
    #[must_use]
    pub fn map_unknown_claims_as_is(mut self, map_unknown_claims_as_is: bool) -> Self {
        self.map_unknown_claims_as_is = Some(map_unknown_claims_as_is);
        self
    }
    /// `mappings`.
    #[must_use]
    pub fn mappings(
        mut self,
        mappings: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.mappings = Some(mappings);
        self
    }
    /// `nameIdentifierFormat`.
    #[must_use]
    pub fn name_identifier_format(
        mut self,
        name_identifier_format: impl Into<String>,
    ) -> Self {
        self.name_identifier_format = Some(name_identifier_format.into());
        self
    }
    /// `nameIdentifierProbes`.
    #[must_use]
    pub fn name_identifier_probes(
        mut self,
        name_identifier_probes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.name_identifier_probes = Some(
            name_identifier_probes.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `passthroughClaimsWithNoMapping`.
    #[must_use]
    pub fn passthrough_claims_with_no_mapping(
        mut self,
        passthrough_claims_with_no_mapping: bool,
    ) -> Self {
        self.passthrough_claims_with_no_mapping = Some(
            passthrough_claims_with_no_mapping,
        );
        self
    }
    /// `recipient`.
    #[must_use]
    pub fn recipient(mut self, recipient: impl Into<String>) -> Self {
        self.recipient = Some(recipient.into());
        self
    }
    /// `signResponse`.
    #[must_use]
    pub fn sign_response(mut self, sign_response: bool) -> Self {
        self.sign_response = Some(sign_response);
        self
    }
    /// `signatureAlgorithm`.
    #[must_use]
    pub fn signature_algorithm(
        mut self,
        signature_algorithm: impl Into<String>,
    ) -> Self {
        self.signature_algorithm = Some(signature_algorithm.into());
        self
    }
}
impl Default for ClientAddonSaml {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonSaml {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonSaml")
            .field("audience", &self.audience)
            .field("authn_context_class_ref", &self.authn_context_class_ref)
            .field("create_upn_claim", &self.create_upn_claim)
            .field("destination", &self.destination)
            .field("digest_algorithm", &self.digest_algorithm)
            .field("issuer", &self.issuer)
            .field("lifetime_in_seconds", &self.lifetime_in_seconds)
            .field("map_identities", &self.map_identities)
            .field("map_unknown_claims_as_is", &self.map_unknown_claims_as_is)
            .field("mappings", &self.mappings)
            .field("name_identifier_format", &self.name_identifier_format)
            .field("name_identifier_probes", &self.name_identifier_probes)
            .field(
                "passthrough_claims_with_no_mapping",
                &self.passthrough_claims_with_no_mapping,
            )
            .field("recipient", &self.recipient)
            .field("sign_response", &self.sign_response)
            .field("signature_algorithm", &self.signature_algorithm)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonSapapi {
    /// `clientid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clientid: Option<String>,
    /// `nameIdentifierFormat`.
    #[serde(
        rename = "nameIdentifierFormat",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub name_identifier_format: Option<String>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// `servicePassword`.
    #[serde(
        rename = "servicePassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub service_password: Option<String>,
    /// `tokenEndpointUrl`.
    ///
    /// Format: url.
    #[serde(
        rename = "tokenEndpointUrl",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub token_endpoint_url: Option<String>,
    /// `usernameAttribute`.
    #[serde(
        rename = "usernameAttribute",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub username_attribute: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonSapapi {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            clientid: Default::default(),
            name_identifier_format: Default::default(),
            scope: Default::default(),
            service_password: Default::default(),
            token_endpoint_url: Default::default(),
            username_attribute: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `clientid`.
    #[must_use]
    pub fn clientid(mut self, clientid: impl Into<String>) -> Self {
        self.clientid = Some(clientid.into());
        self
    }
    /// `nameIdentifierFormat`.
    #[must_use]
    pub fn name_identifier_format(
        mut self,
        name_identifier_format: impl Into<String>,
    ) -> Self {
        self.name_identifier_format = Some(name_identifier_format.into());
        self
    }
    /// `scope`.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }
    /// `servicePassword`.
    #[must_use]
    pub fn service_password(mut self, service_password: impl Into<String>) -> Self {
        self.service_password = Some(service_password.into());
        self
    }
    /// `tokenEndpointUrl`.
    ///
    /// Format: url.
    #[must_use]
    pub fn token_endpoint_url(mut self, token_endpoint_url: impl Into<String>) -> Self {
        self.token_endpoint_url = Some(token_endpoint_url.into());
        self
    }
    /// `usernameAttribute`.
    #[must_use]
    pub fn username_attribute(mut self, username_attribute: impl Into<String>) -> Self {
        self.username_attribute = Some(username_attribute.into());
        self
    }
}
impl Default for ClientAddonSapapi {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonSapapi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonSapapi")
            .field("clientid", &self.clientid)
            .field("name_identifier_format", &self.name_identifier_format)
            .field("scope", &self.scope)
            .field("service_password", &auth0_sdk_core::Redacted)
            .field("token_endpoint_url", &self.token_endpoint_url)
            .field("username_attribute", &self.username_attribute)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonSentry {
    /// `base_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// `org_slug`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_slug: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonSentry {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            base_url: Default::default(),
            org_slug: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `base_url`.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }
    /// `org_slug`.
    #[must_use]
    pub fn org_slug(mut self, org_slug: impl Into<String>) -> Self {
        self.org_slug = Some(org_slug.into());
        self
    }
}
impl Default for ClientAddonSentry {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonSentry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonSentry")
            .field("base_url", &self.base_url)
            .field("org_slug", &self.org_slug)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonSharePoint {
    /// `external_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_url: Option<ClientAddonSharePointExternalUrl>,
    /// `url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonSharePoint {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            external_url: Default::default(),
            url: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `external_url`.
    #[must_use]
    pub fn external_url(
        mut self,
        external_url: impl Into<ClientAddonSharePointExternalUrl>,
    ) -> Self {
        self.external_url = Some(external_url.into());
        self
    }
    /// `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}
impl Default for ClientAddonSharePoint {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonSharePoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonSharePoint")
            .field("external_url", &self.external_url)
            .field("url", &self.url)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum ClientAddonSharePointExternalUrl {
        /// An array.
        List(Vec<String>) => auth0_sdk_core::union::Shape::List,
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
    }
}
auth0_sdk_core::union_from_text!(ClientAddonSharePointExternalUrl::String);

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonSlack {
    /// `team`.
    pub team: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonSlack {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(team: impl Into<String>) -> Self {
        Self {
            team: team.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for ClientAddonSlack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonSlack")
            .field("team", &self.team)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonSpringCm {
    /// `acsurl`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acsurl: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonSpringCm {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            acsurl: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `acsurl`.
    #[must_use]
    pub fn acsurl(mut self, acsurl: impl Into<String>) -> Self {
        self.acsurl = Some(acsurl.into());
        self
    }
}
impl Default for ClientAddonSpringCm {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonSpringCm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonSpringCm")
            .field("acsurl", &self.acsurl)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonSsoIntegration {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonSsoIntegration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            version: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}
impl Default for ClientAddonSsoIntegration {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonSsoIntegration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonSsoIntegration")
            .field("name", &self.name)
            .field("version", &self.version)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonWams {
    /// `masterkey`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub masterkey: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonWams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            masterkey: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `masterkey`.
    #[must_use]
    pub fn masterkey(mut self, masterkey: impl Into<String>) -> Self {
        self.masterkey = Some(masterkey.into());
        self
    }
}
impl Default for ClientAddonWams {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonWams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonWams")
            .field("masterkey", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonZendesk {
    /// `accountName`.
    #[serde(rename = "accountName", default, skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonZendesk {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            account_name: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `accountName`.
    #[must_use]
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
        self
    }
}
impl Default for ClientAddonZendesk {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonZendesk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonZendesk")
            .field("account_name", &self.account_name)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddonZoom {
    /// `account`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientAddonZoom {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            account: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `account`.
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
}
impl Default for ClientAddonZoom {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientAddonZoom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientAddonZoom")
            .field("account", &self.account)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAddons {
    /// `aws`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aws: Option<ClientAddonAws>,
    /// `azure_blob`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub azure_blob: Option<ClientAddonAzureBlob>,
    /// `azure_sb`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub azure_sb: Option<ClientAddonAzureSb>,
    /// `box`.
    #[serde(rename = "box", default, skip_serializing_if = "Option::is_none")]
    pub box_: Option<serde_json::Map<String, serde_json::Value>>,
    /// `cloudbees`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cloudbees: Option<serde_json::Map<String, serde_json::Value>>,
    /// `concur`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concur: Option<serde_json::Map<String, serde_json::Value>>,
    /// `dropbox`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dropbox: Option<serde_json::Map<String, serde_json::Value>>,
    /// `echosign`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub echosign: Option<ClientAddonEchoSign>,
    /// `egnyte`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub egnyte: Option<ClientAddonEgnyte>,
    /// `firebase`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub firebase: Option<ClientAddonFirebase>,
    /// `layer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layer: Option<ClientAddonLayer>,
    /// `mscrm`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mscrm: Option<ClientAddonMscrm>,
    /// `newrelic`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newrelic: Option<ClientAddonNewRelic>,
    /// `oag`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub oag: auth0_sdk_core::Patch<serde_json::Map<String, serde_json::Value>>,
    /// `office365`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office365: Option<ClientAddonOffice365>,
    /// `rms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rms: Option<ClientAddonRms>,
    /// `salesforce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salesforce: Option<ClientAddonSalesforce>,
    /// `salesforce_api`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salesforce_api: Option<ClientAddonSalesforceApi>,
    /// `salesforce_sandbox_api`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salesforce_sandbox_api: Option<ClientAddonSalesforceSandboxApi>,
    /// `samlp`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub samlp: Option<ClientAddonSaml>,
    /// `sap_api`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sap_api: Option<ClientAddonSapapi>,
    /// `sentry`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentry: Option<ClientAddonSentry>,
    /// `sharepoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharepoint: Option<ClientAddonSharePoint>,
    /// `slack`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slack: Option<ClientAddonSlack>,
    /// `springcm`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub springcm: Option<ClientAddonSpringCm>,
    /// `sso_integration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso_integration: Option<ClientAddonSsoIntegration>,
    /// `wams`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wams: Option<ClientAddonWams>,
    /// `wsfed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wsfed: Option<serde_json::Map<String, serde_json::Value>>,
    /// `zendesk`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zendesk: Option<ClientAddonZendesk>,
    /// `zoom`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zoom: Option<ClientAddonZoom>,
}
impl ClientAddons {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            aws: Default::default(),
            azure_blob: Default::default(),
            azure_sb: Default::default(),
            box_: Default::default(),
            cloudbees: Default::default(),
            concur: Default::default(),
            dropbox: Default::default(),
            echosign: Default::default(),
            egnyte: Default::default(),
            firebase: Default::default(),
            layer: Default::default(),
            mscrm: Default::default(),
            newrelic: Default::default(),
            oag: Default::default(),
            office365: Default::default(),
            rms: Default::default(),
            salesforce: Default::default(),
            salesforce_api: Default::default(),
            salesforce_sandbox_api: Default::default(),
            samlp: Default::default(),
            sap_api: Default::default(),
            sentry: Default::default(),
            sharepoint: Default::default(),
            slack: Default::default(),
            springcm: Default::default(),
            sso_integration: Default::default(),
            wams: Default::default(),
            wsfed: Default::default(),
            zendesk: Default::default(),
            zoom: Default::default(),
        }
    }
    /// `aws`.
    #[must_use]
    pub fn aws(mut self, aws: ClientAddonAws) -> Self {
        self.aws = Some(aws);
        self
    }
    /// `azure_blob`.
    #[must_use]
    pub fn azure_blob(mut self, azure_blob: ClientAddonAzureBlob) -> Self {
        self.azure_blob = Some(azure_blob);
        self
    }
    /// `azure_sb`.
    #[must_use]
    pub fn azure_sb(mut self, azure_sb: ClientAddonAzureSb) -> Self {
        self.azure_sb = Some(azure_sb);
        self
    }
    /// `box`.
    #[must_use]
    pub fn box_(mut self, box_: serde_json::Map<String, serde_json::Value>) -> Self {
        self.box_ = Some(box_);
        self
    }
    /// `cloudbees`.
    #[must_use]
    pub fn cloudbees(
        mut self,
        cloudbees: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.cloudbees = Some(cloudbees);
        self
    }
    /// `concur`.
    #[must_use]
    pub fn concur(mut self, concur: serde_json::Map<String, serde_json::Value>) -> Self {
        self.concur = Some(concur);
        self
    }
    /// `dropbox`.
    #[must_use]
    pub fn dropbox(
        mut self,
        dropbox: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.dropbox = Some(dropbox);
        self
    }
    /// `echosign`.
    #[must_use]
    pub fn echosign(mut self, echosign: ClientAddonEchoSign) -> Self {
        self.echosign = Some(echosign);
        self
    }
    /// `egnyte`.
    #[must_use]
    pub fn egnyte(mut self, egnyte: ClientAddonEgnyte) -> Self {
        self.egnyte = Some(egnyte);
        self
    }
    /// `firebase`.
    #[must_use]
    pub fn firebase(mut self, firebase: ClientAddonFirebase) -> Self {
        self.firebase = Some(firebase);
        self
    }
    /// `layer`.
    #[must_use]
    pub fn layer(mut self, layer: ClientAddonLayer) -> Self {
        self.layer = Some(layer);
        self
    }
    /// `mscrm`.
    #[must_use]
    pub fn mscrm(mut self, mscrm: ClientAddonMscrm) -> Self {
        self.mscrm = Some(mscrm);
        self
    }
    /// `newrelic`.
    #[must_use]
    pub fn newrelic(mut self, newrelic: ClientAddonNewRelic) -> Self {
        self.newrelic = Some(newrelic);
        self
    }
    /// `oag`. May be null.
    #[must_use]
    pub fn oag(
        mut self,
        oag: impl Into<auth0_sdk_core::Patch<serde_json::Map<String, serde_json::Value>>>,
    ) -> Self {
        self.oag = oag.into();
        self
    }
    /// `office365`.
    #[must_use]
    pub fn office365(mut self, office365: ClientAddonOffice365) -> Self {
        self.office365 = Some(office365);
        self
    }
    /// `rms`.
    #[must_use]
    pub fn rms(mut self, rms: ClientAddonRms) -> Self {
        self.rms = Some(rms);
        self
    }
    /// `salesforce`.
    #[must_use]
    pub fn salesforce(mut self, salesforce: ClientAddonSalesforce) -> Self {
        self.salesforce = Some(salesforce);
        self
    }
    /// `salesforce_api`.
    #[must_use]
    pub fn salesforce_api(mut self, salesforce_api: ClientAddonSalesforceApi) -> Self {
        self.salesforce_api = Some(salesforce_api);
        self
    }
    /// `salesforce_sandbox_api`.
    #[must_use]
    pub fn salesforce_sandbox_api(
        mut self,
        salesforce_sandbox_api: ClientAddonSalesforceSandboxApi,
    ) -> Self {
        self.salesforce_sandbox_api = Some(salesforce_sandbox_api);
        self
    }
    /// `samlp`.
    #[must_use]
    pub fn samlp(mut self, samlp: ClientAddonSaml) -> Self {
        self.samlp = Some(samlp);
        self
    }
    /// `sap_api`.
    #[must_use]
    pub fn sap_api(mut self, sap_api: ClientAddonSapapi) -> Self {
        self.sap_api = Some(sap_api);
        self
    }
    /// `sentry`.
    #[must_use]
    pub fn sentry(mut self, sentry: ClientAddonSentry) -> Self {
        self.sentry = Some(sentry);
        self
    }
    /// `sharepoint`.
    #[must_use]
    pub fn sharepoint(mut self, sharepoint: ClientAddonSharePoint) -> Self {
        self.sharepoint = Some(sharepoint);
        self
    }
    /// `slack`.
    #[must_use]
    pub fn slack(mut self, slack: ClientAddonSlack) -> Self {
        self.slack = Some(slack);
        self
    }
    /// `springcm`.
    #[must_use]
    pub fn springcm(mut self, springcm: ClientAddonSpringCm) -> Self {
        self.springcm = Some(springcm);
        self
    }
    /// `sso_integration`.
    #[must_use]
    pub fn sso_integration(
        mut self,
        sso_integration: ClientAddonSsoIntegration,
    ) -> Self {
        self.sso_integration = Some(sso_integration);
        self
    }
    /// `wams`.
    #[must_use]
    pub fn wams(mut self, wams: ClientAddonWams) -> Self {
        self.wams = Some(wams);
        self
    }
    /// `wsfed`.
    #[must_use]
    pub fn wsfed(mut self, wsfed: serde_json::Map<String, serde_json::Value>) -> Self {
        self.wsfed = Some(wsfed);
        self
    }
    /// `zendesk`.
    #[must_use]
    pub fn zendesk(mut self, zendesk: ClientAddonZendesk) -> Self {
        self.zendesk = Some(zendesk);
        self
    }
    /// `zoom`.
    #[must_use]
    pub fn zoom(mut self, zoom: ClientAddonZoom) -> Self {
        self.zoom = Some(zoom);
        self
    }
}
impl Default for ClientAddons {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientAppTypeEnum {
        /// `native`
        Native = "native",
        /// `spa`
        Spa = "spa",
        /// `regular_web`
        RegularWeb = "regular_web",
        /// `non_interactive`
        NonInteractive = "non_interactive",
        /// `resource_server`
        ResourceServer = "resource_server",
        /// `express_configuration`
        ExpressConfiguration = "express_configuration",
        /// `rms`
        Rms = "rms",
        /// `box`
        Box = "box",
        /// `cloudbees`
        Cloudbees = "cloudbees",
        /// `concur`
        Concur = "concur",
        /// `dropbox`
        Dropbox = "dropbox",
        /// `mscrm`
        Mscrm = "mscrm",
        /// `echosign`
        Echosign = "echosign",
        /// `egnyte`
        Egnyte = "egnyte",
        /// `newrelic`
        Newrelic = "newrelic",
        /// `office365`
        Office365 = "office365",
        /// `salesforce`
        Salesforce = "salesforce",
        /// `sentry`
        Sentry = "sentry",
        /// `sharepoint`
        Sharepoint = "sharepoint",
        /// `slack`
        Slack = "slack",
        /// `springcm`
        Springcm = "springcm",
        /// `zendesk`
        Zendesk = "zendesk",
        /// `zoom`
        Zoom = "zoom",
        /// `sso_integration`
        SsoIntegration = "sso_integration",
        /// `oag`
        Oag = "oag",
        /// `b2b_integration`
        B2bIntegration = "b2b_integration",
    }
}

/// Sent by calls and received from the server.
///
/// At least 1 property. At most 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAuthenticationMethod {
    /// `private_key_jwt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_key_jwt: Option<ClientAuthenticationMethodPrivateKeyJwt>,
    /// `self_signed_tls_client_auth`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_signed_tls_client_auth: Option<
        ClientAuthenticationMethodSelfSignedTlsClientAuth,
    >,
    /// `tls_client_auth`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_client_auth: Option<ClientAuthenticationMethodTlsClientAuth>,
}
impl ClientAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            private_key_jwt: Default::default(),
            self_signed_tls_client_auth: Default::default(),
            tls_client_auth: Default::default(),
        }
    }
    /// `private_key_jwt`.
    #[must_use]
    pub fn private_key_jwt(
        mut self,
        private_key_jwt: ClientAuthenticationMethodPrivateKeyJwt,
    ) -> Self {
        self.private_key_jwt = Some(private_key_jwt);
        self
    }
    /// `self_signed_tls_client_auth`.
    #[must_use]
    pub fn self_signed_tls_client_auth(
        mut self,
        self_signed_tls_client_auth: ClientAuthenticationMethodSelfSignedTlsClientAuth,
    ) -> Self {
        self.self_signed_tls_client_auth = Some(self_signed_tls_client_auth);
        self
    }
    /// `tls_client_auth`.
    #[must_use]
    pub fn tls_client_auth(
        mut self,
        tls_client_auth: ClientAuthenticationMethodTlsClientAuth,
    ) -> Self {
        self.tls_client_auth = Some(tls_client_auth);
        self
    }
}
impl Default for ClientAuthenticationMethod {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAuthenticationMethodPrivateKeyJwt {
    /// `credentials`.
    ///
    /// At least 0 items.
    pub credentials: Vec<CredentialId>,
}
impl ClientAuthenticationMethodPrivateKeyJwt {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(credentials: impl IntoIterator<Item = CredentialId>) -> Self {
        Self {
            credentials: credentials.into_iter().collect(),
        }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAuthenticationMethodSelfSignedTlsClientAuth {
    /// `credentials`.
    ///
    /// At least 0 items.
    pub credentials: Vec<CredentialId>,
}
impl ClientAuthenticationMethodSelfSignedTlsClientAuth {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(credentials: impl IntoIterator<Item = CredentialId>) -> Self {
        Self {
            credentials: credentials.into_iter().collect(),
        }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientAuthenticationMethodTlsClientAuth {
    /// `credentials`.
    ///
    /// At least 0 items.
    pub credentials: Vec<CredentialId>,
}
impl ClientAuthenticationMethodTlsClientAuth {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(credentials: impl IntoIterator<Item = CredentialId>) -> Self {
        Self {
            credentials: credentials.into_iter().collect(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientComplianceLevelEnum {
        /// `none`
        None = "none",
        /// `fapi1_adv_pkj_par`
        Fapi1AdvPkjPar = "fapi1_adv_pkj_par",
        /// `fapi1_adv_mtls_par`
        Fapi1AdvMtlsPar = "fapi1_adv_mtls_par",
        /// `fapi2_sp_pkj_mtls`
        Fapi2SpPkjMtls = "fapi2_sp_pkj_mtls",
        /// `fapi2_sp_mtls_mtls`
        Fapi2SpMtlsMtls = "fapi2_sp_mtls_mtls",
    }
}

/// Sent by calls.
///
/// At least 1 property. At most 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientCreateAuthenticationMethod {
    /// `private_key_jwt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_key_jwt: Option<ClientCreateAuthenticationMethodPrivateKeyJwt>,
    /// `self_signed_tls_client_auth`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_signed_tls_client_auth: Option<
        CreateClientAuthenticationMethodSelfSignedTlsClientAuth,
    >,
    /// `tls_client_auth`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_client_auth: Option<ClientCreateAuthenticationMethodTlsClientAuth>,
}
impl ClientCreateAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            private_key_jwt: Default::default(),
            self_signed_tls_client_auth: Default::default(),
            tls_client_auth: Default::default(),
        }
    }
    /// `private_key_jwt`.
    #[must_use]
    pub fn private_key_jwt(
        mut self,
        private_key_jwt: ClientCreateAuthenticationMethodPrivateKeyJwt,
    ) -> Self {
        self.private_key_jwt = Some(private_key_jwt);
        self
    }
    /// `self_signed_tls_client_auth`.
    #[must_use]
    pub fn self_signed_tls_client_auth(
        mut self,
        self_signed_tls_client_auth: CreateClientAuthenticationMethodSelfSignedTlsClientAuth,
    ) -> Self {
        self.self_signed_tls_client_auth = Some(self_signed_tls_client_auth);
        self
    }
    /// `tls_client_auth`.
    #[must_use]
    pub fn tls_client_auth(
        mut self,
        tls_client_auth: ClientCreateAuthenticationMethodTlsClientAuth,
    ) -> Self {
        self.tls_client_auth = Some(tls_client_auth);
        self
    }
}
impl Default for ClientCreateAuthenticationMethod {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientCreateAuthenticationMethodPrivateKeyJwt {
    /// `credentials`.
    ///
    /// At least 0 items.
    pub credentials: Vec<PublicKeyCredential>,
}
impl ClientCreateAuthenticationMethodPrivateKeyJwt {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(credentials: impl IntoIterator<Item = PublicKeyCredential>) -> Self {
        Self {
            credentials: credentials.into_iter().collect(),
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientCreateAuthenticationMethodTlsClientAuth {
    /// `credentials`.
    ///
    /// At least 0 items.
    pub credentials: Vec<CertificateSubjectDnCredential>,
}
impl ClientCreateAuthenticationMethodTlsClientAuth {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        credentials: impl IntoIterator<Item = CertificateSubjectDnCredential>,
    ) -> Self {
        Self {
            credentials: credentials.into_iter().collect(),
        }
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientCredential {
    /// `alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<ClientCredentialAlgorithmEnum>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `credential_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_type: Option<ClientCredentialTypeEnum>,
    /// `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `kid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `subject_dn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_dn: Option<String>,
    /// `thumbprint_sha256`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprint_sha256: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for ClientCredential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientCredential")
            .field("alg", &self.alg)
            .field("created_at", &self.created_at)
            .field("credential_type", &self.credential_type)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("kid", &self.kid)
            .field("name", &self.name)
            .field("subject_dn", &self.subject_dn)
            .field("thumbprint_sha256", &self.thumbprint_sha256)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    ///
    /// Default in the document: `"RS256"`.
    pub enum ClientCredentialAlgorithmEnum {
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `PS256`
        Ps256 = "PS256",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientCredentialTypeEnum {
        /// `public_key`
        PublicKey = "public_key",
        /// `cert_subject_dn`
        CertSubjectDn = "cert_subject_dn",
        /// `x509_cert`
        X509Cert = "x509_cert",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientDefaultOrganization {
    /// `flows`.
    pub flows: Vec<ClientDefaultOrganizationFlowsEnum>,
    /// `organization_id`.
    ///
    /// Format: organization-id.
    pub organization_id: String,
}
impl ClientDefaultOrganization {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        flows: impl IntoIterator<Item = impl Into<ClientDefaultOrganizationFlowsEnum>>,
        organization_id: impl Into<String>,
    ) -> Self {
        Self {
            flows: flows.into_iter().map(Into::into).collect(),
            organization_id: organization_id.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientDefaultOrganizationFlowsEnum {
        /// `client_credentials`
        ClientCredentials = "client_credentials",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientEncryptionKey {
    /// `cert`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// `pub`.
    #[serde(rename = "pub", default, skip_serializing_if = "Option::is_none")]
    pub pub_: Option<String>,
    /// `subject`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientEncryptionKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cert: Default::default(),
            pub_: Default::default(),
            subject: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `cert`.
    #[must_use]
    pub fn cert(mut self, cert: impl Into<String>) -> Self {
        self.cert = Some(cert.into());
        self
    }
    /// `pub`.
    #[must_use]
    pub fn pub_(mut self, pub_: impl Into<String>) -> Self {
        self.pub_ = Some(pub_.into());
        self
    }
    /// `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}
impl Default for ClientEncryptionKey {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientEncryptionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientEncryptionKey")
            .field("cert", &auth0_sdk_core::Redacted)
            .field("pub_", &self.pub_)
            .field("subject", &self.subject)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum ClientExternalMetadataCreatedByEnum {
        /// `admin`
        Admin = "admin",
        /// `client`
        Client = "client",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum ClientExternalMetadataTypeEnum {
        /// `cimd`
        Cimd = "cimd",
        /// `dcr`
        Dcr = "dcr",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientGrantDefaultForEnum {
        /// `third_party_clients`
        ThirdPartyClients = "third_party_clients",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ClientGrantOrganizationNullableUsageEnum {
        /// `deny`
        Deny = "deny",
        /// `allow`
        Allow = "allow",
        /// `require`
        Require = "require",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientGrantOrganizationUsageEnum {
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
pub struct ClientGrantResponse {
    /// `allow_all_scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_all_scopes: Option<bool>,
    /// `allow_any_organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_any_organization: Option<bool>,
    /// `audience`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `authorization_details_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_details_types: Option<Vec<String>>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `default_for`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_for: Option<ClientGrantDefaultForEnum>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_system`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_system: Option<bool>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<ClientGrantOrganizationUsageEnum>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// `subject_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_type: Option<ClientGrantSubjectTypeEnum>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientGrantSubjectTypeEnum {
        /// `client`
        Client = "client",
        /// `user`
        User = "user",
        /// `anonymous_user`
        AnonymousUser = "anonymous_user",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientJwtConfiguration {
    /// `alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<SigningAlgorithmEnum>,
    /// `lifetime_in_seconds`.
    ///
    /// Default in the document: `36000`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifetime_in_seconds: Option<i64>,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<serde_json::Map<String, serde_json::Value>>,
    /// `secret_encoded`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret_encoded: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientJwtConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            alg: Default::default(),
            lifetime_in_seconds: Default::default(),
            scopes: Default::default(),
            secret_encoded: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `alg`.
    #[must_use]
    pub fn alg(mut self, alg: impl Into<SigningAlgorithmEnum>) -> Self {
        self.alg = Some(alg.into());
        self
    }
    /// `lifetime_in_seconds`.
    ///
    /// Default in the document: `36000`.
    #[must_use]
    pub fn lifetime_in_seconds(mut self, lifetime_in_seconds: i64) -> Self {
        self.lifetime_in_seconds = Some(lifetime_in_seconds);
        self
    }
    /// `scopes`.
    #[must_use]
    pub fn scopes(mut self, scopes: serde_json::Map<String, serde_json::Value>) -> Self {
        self.scopes = Some(scopes);
        self
    }
    /// `secret_encoded`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn secret_encoded(mut self, secret_encoded: bool) -> Self {
        self.secret_encoded = Some(secret_encoded);
        self
    }
}
impl Default for ClientJwtConfiguration {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientJwtConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientJwtConfiguration")
            .field("alg", &self.alg)
            .field("lifetime_in_seconds", &self.lifetime_in_seconds)
            .field("scopes", &self.scopes)
            .field("secret_encoded", &self.secret_encoded)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientMobile {
    /// `android`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub android: Option<ClientMobileAndroid>,
    /// `ios`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ios: Option<ClientMobileiOs>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientMobile {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            android: Default::default(),
            ios: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `android`.
    #[must_use]
    pub fn android(mut self, android: ClientMobileAndroid) -> Self {
        self.android = Some(android);
        self
    }
    /// `ios`.
    #[must_use]
    pub fn ios(mut self, ios: ClientMobileiOs) -> Self {
        self.ios = Some(ios);
        self
    }
}
impl Default for ClientMobile {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientMobile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientMobile")
            .field("android", &self.android)
            .field("ios", &self.ios)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientMobileAndroid {
    /// `app_package_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_package_name: Option<String>,
    /// `sha256_cert_fingerprints`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256_cert_fingerprints: Option<Vec<String>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientMobileAndroid {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            app_package_name: Default::default(),
            sha256_cert_fingerprints: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `app_package_name`.
    #[must_use]
    pub fn app_package_name(mut self, app_package_name: impl Into<String>) -> Self {
        self.app_package_name = Some(app_package_name.into());
        self
    }
    /// `sha256_cert_fingerprints`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn sha256_cert_fingerprints(
        mut self,
        sha256_cert_fingerprints: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sha256_cert_fingerprints = Some(
            sha256_cert_fingerprints.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl Default for ClientMobileAndroid {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientMobileAndroid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientMobileAndroid")
            .field("app_package_name", &self.app_package_name)
            .field("sha256_cert_fingerprints", &self.sha256_cert_fingerprints)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientMobileiOs {
    /// `app_bundle_identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_bundle_identifier: Option<String>,
    /// `team_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_id: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientMobileiOs {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            app_bundle_identifier: Default::default(),
            team_id: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `app_bundle_identifier`.
    #[must_use]
    pub fn app_bundle_identifier(
        mut self,
        app_bundle_identifier: impl Into<String>,
    ) -> Self {
        self.app_bundle_identifier = Some(app_bundle_identifier.into());
        self
    }
    /// `team_id`.
    #[must_use]
    pub fn team_id(mut self, team_id: impl Into<String>) -> Self {
        self.team_id = Some(team_id.into());
        self
    }
}
impl Default for ClientMobileiOs {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientMobileiOs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientMobileiOs")
            .field("app_bundle_identifier", &self.app_bundle_identifier)
            .field("team_id", &self.team_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientMyOrganizationConfigurationAllowedStrategiesEnum {
        /// `pingfederate`
        Pingfederate = "pingfederate",
        /// `adfs`
        Adfs = "adfs",
        /// `waad`
        Waad = "waad",
        /// `google-apps`
        GoogleApps = "google-apps",
        /// `okta`
        Okta = "okta",
        /// `oidc`
        Oidc = "oidc",
        /// `samlp`
        Samlp = "samlp",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientMyOrganizationConfigurationThirdPartyClientAccessAllowedValuesEnum {
        /// `allow`
        Allow = "allow",
        /// `block`
        Block = "block",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientMyOrganizationConfigurationThirdPartyClientAccessDefaultValueEnum {
        /// `block`
        Block = "block",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"allow"`.
    pub enum ClientMyOrganizationDeletionBehaviorEnum {
        /// `allow`
        Allow = "allow",
        /// `allow_if_empty`
        AllowIfEmpty = "allow_if_empty",
    }
}

/// Sent by calls.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientMyOrganizationPatchConfiguration {
    /// `allowed_strategies`.
    pub allowed_strategies: Vec<ClientMyOrganizationConfigurationAllowedStrategiesEnum>,
    /// `connection_deletion_behavior`.
    pub connection_deletion_behavior: ClientMyOrganizationDeletionBehaviorEnum,
    /// `connection_profile_id`.
    ///
    /// Format: connection-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_profile_id: Option<String>,
    /// `invitation_landing_client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation_landing_client_id: Option<String>,
    /// `third_party_client_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_client_access: Option<
        ClientMyOrganizationThirdPartyClientAccessConfiguration,
    >,
    /// `user_attribute_profile_id`.
    ///
    /// Format: user-attribute-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attribute_profile_id: Option<String>,
}
impl ClientMyOrganizationPatchConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        allowed_strategies: impl IntoIterator<
            Item = impl Into<ClientMyOrganizationConfigurationAllowedStrategiesEnum>,
        >,
        connection_deletion_behavior: impl Into<ClientMyOrganizationDeletionBehaviorEnum>,
    ) -> Self {
        Self {
            allowed_strategies: allowed_strategies.into_iter().map(Into::into).collect(),
            connection_deletion_behavior: connection_deletion_behavior.into(),
            connection_profile_id: Default::default(),
            invitation_landing_client_id: Default::default(),
            third_party_client_access: Default::default(),
            user_attribute_profile_id: Default::default(),
        }
    }
    /// `connection_profile_id`.
    ///
    /// Format: connection-profile-id.
    #[must_use]
    pub fn connection_profile_id(
        mut self,
        connection_profile_id: impl Into<String>,
    ) -> Self {
        self.connection_profile_id = Some(connection_profile_id.into());
        self
    }
    /// `invitation_landing_client_id`.
    ///
    /// Format: client-id.
    #[must_use]
    pub fn invitation_landing_client_id(
        mut self,
        invitation_landing_client_id: impl Into<String>,
    ) -> Self {
        self.invitation_landing_client_id = Some(invitation_landing_client_id.into());
        self
    }
    /// `third_party_client_access`.
    #[must_use]
    pub fn third_party_client_access(
        mut self,
        third_party_client_access: ClientMyOrganizationThirdPartyClientAccessConfiguration,
    ) -> Self {
        self.third_party_client_access = Some(third_party_client_access);
        self
    }
    /// `user_attribute_profile_id`.
    ///
    /// Format: user-attribute-profile-id.
    #[must_use]
    pub fn user_attribute_profile_id(
        mut self,
        user_attribute_profile_id: impl Into<String>,
    ) -> Self {
        self.user_attribute_profile_id = Some(user_attribute_profile_id.into());
        self
    }
}

/// Sent by calls.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientMyOrganizationPostConfiguration {
    /// `allowed_strategies`.
    pub allowed_strategies: Vec<ClientMyOrganizationConfigurationAllowedStrategiesEnum>,
    /// `connection_deletion_behavior`.
    pub connection_deletion_behavior: ClientMyOrganizationDeletionBehaviorEnum,
    /// `connection_profile_id`.
    ///
    /// Format: connection-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_profile_id: Option<String>,
    /// `invitation_landing_client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation_landing_client_id: Option<String>,
    /// `third_party_client_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_client_access: Option<
        ClientMyOrganizationThirdPartyClientAccessConfiguration,
    >,
    /// `user_attribute_profile_id`.
    ///
    /// Format: user-attribute-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attribute_profile_id: Option<String>,
}
impl ClientMyOrganizationPostConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        allowed_strategies: impl IntoIterator<
            Item = impl Into<ClientMyOrganizationConfigurationAllowedStrategiesEnum>,
        >,
        connection_deletion_behavior: impl Into<ClientMyOrganizationDeletionBehaviorEnum>,
    ) -> Self {
        Self {
            allowed_strategies: allowed_strategies.into_iter().map(Into::into).collect(),
            connection_deletion_behavior: connection_deletion_behavior.into(),
            connection_profile_id: Default::default(),
            invitation_landing_client_id: Default::default(),
            third_party_client_access: Default::default(),
            user_attribute_profile_id: Default::default(),
        }
    }
    /// `connection_profile_id`.
    ///
    /// Format: connection-profile-id.
    #[must_use]
    pub fn connection_profile_id(
        mut self,
        connection_profile_id: impl Into<String>,
    ) -> Self {
        self.connection_profile_id = Some(connection_profile_id.into());
        self
    }
    /// `invitation_landing_client_id`.
    ///
    /// Format: client-id.
    #[must_use]
    pub fn invitation_landing_client_id(
        mut self,
        invitation_landing_client_id: impl Into<String>,
    ) -> Self {
        self.invitation_landing_client_id = Some(invitation_landing_client_id.into());
        self
    }
    /// `third_party_client_access`.
    #[must_use]
    pub fn third_party_client_access(
        mut self,
        third_party_client_access: ClientMyOrganizationThirdPartyClientAccessConfiguration,
    ) -> Self {
        self.third_party_client_access = Some(third_party_client_access);
        self
    }
    /// `user_attribute_profile_id`.
    ///
    /// Format: user-attribute-profile-id.
    #[must_use]
    pub fn user_attribute_profile_id(
        mut self,
        user_attribute_profile_id: impl Into<String>,
    ) -> Self {
        self.user_attribute_profile_id = Some(user_attribute_profile_id.into());
        self
    }
}

/// Received from the server.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientMyOrganizationResponseConfiguration {
    /// `allowed_strategies`.
    pub allowed_strategies: Vec<ClientMyOrganizationConfigurationAllowedStrategiesEnum>,
    /// `connection_deletion_behavior`.
    pub connection_deletion_behavior: ClientMyOrganizationDeletionBehaviorEnum,
    /// `connection_profile_id`.
    ///
    /// Format: connection-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_profile_id: Option<String>,
    /// `invitation_landing_client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation_landing_client_id: Option<String>,
    /// `third_party_client_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_client_access: Option<
        ClientMyOrganizationThirdPartyClientAccessConfiguration,
    >,
    /// `user_attribute_profile_id`.
    ///
    /// Format: user-attribute-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attribute_profile_id: Option<String>,
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientMyOrganizationThirdPartyClientAccessConfiguration {
    /// `allowed_values`.
    pub allowed_values: Vec<
        ClientMyOrganizationConfigurationThirdPartyClientAccessAllowedValuesEnum,
    >,
    /// `default_value`.
    pub default_value: ClientMyOrganizationConfigurationThirdPartyClientAccessDefaultValueEnum,
}
impl ClientMyOrganizationThirdPartyClientAccessConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        allowed_values: impl IntoIterator<
            Item = impl Into<
                ClientMyOrganizationConfigurationThirdPartyClientAccessAllowedValuesEnum,
            >,
        >,
    ) -> Self {
        Self {
            allowed_values: allowed_values.into_iter().map(Into::into).collect(),
            default_value: ClientMyOrganizationConfigurationThirdPartyClientAccessDefaultValueEnum::Block,
        }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientOidcBackchannelLogoutInitiators {
    /// `mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<ClientOidcBackchannelLogoutInitiatorsModeEnum>,
    /// `selected_initiators`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selected_initiators: Option<Vec<ClientOidcBackchannelLogoutInitiatorsEnum>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientOidcBackchannelLogoutInitiators {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            mode: Default::default(),
            selected_initiators: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `mode`.
    #[must_use]
    pub fn mode(
        mut self,
        mode: impl Into<ClientOidcBackchannelLogoutInitiatorsModeEnum>,
    ) -> Self {
        self.mode = Some(mode.into());
        self
    }
    /// `selected_initiators`.
    #[must_use]
    pub fn selected_initiators(
        mut self,
        selected_initiators: impl IntoIterator<
            Item = impl Into<ClientOidcBackchannelLogoutInitiatorsEnum>,
        >,
    ) -> Self {
        self.selected_initiators = Some(
            selected_initiators.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl Default for ClientOidcBackchannelLogoutInitiators {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientOidcBackchannelLogoutInitiators {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientOidcBackchannelLogoutInitiators")
            .field("mode", &self.mode)
            .field("selected_initiators", &self.selected_initiators)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientOidcBackchannelLogoutInitiatorsEnum {
        /// `rp-logout`
        RpLogout = "rp-logout",
        /// `idp-logout`
        IdpLogout = "idp-logout",
        /// `password-changed`
        PasswordChanged = "password-changed",
        /// `session-expired`
        SessionExpired = "session-expired",
        /// `session-revoked`
        SessionRevoked = "session-revoked",
        /// `account-deleted`
        AccountDeleted = "account-deleted",
        /// `email-identifier-changed`
        EmailIdentifierChanged = "email-identifier-changed",
        /// `mfa-phone-unenrolled`
        MfaPhoneUnenrolled = "mfa-phone-unenrolled",
        /// `account-deactivated`
        AccountDeactivated = "account-deactivated",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientOidcBackchannelLogoutInitiatorsModeEnum {
        /// `custom`
        Custom = "custom",
        /// `all`
        All = "all",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientOidcBackchannelLogoutSessionMetadata {
    /// `include`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientOidcBackchannelLogoutSessionMetadata {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            include: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `include`.
    #[must_use]
    pub fn include(mut self, include: bool) -> Self {
        self.include = Some(include);
        self
    }
}
impl Default for ClientOidcBackchannelLogoutSessionMetadata {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientOidcBackchannelLogoutSessionMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientOidcBackchannelLogoutSessionMetadata")
            .field("include", &self.include)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientOidcBackchannelLogoutSettings {
    /// `backchannel_logout_initiators`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backchannel_logout_initiators: Option<ClientOidcBackchannelLogoutInitiators>,
    /// `backchannel_logout_session_metadata`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub backchannel_logout_session_metadata: auth0_sdk_core::Patch<
        ClientOidcBackchannelLogoutSessionMetadata,
    >,
    /// `backchannel_logout_urls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backchannel_logout_urls: Option<Vec<String>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ClientOidcBackchannelLogoutSettings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            backchannel_logout_initiators: Default::default(),
            backchannel_logout_session_metadata: Default::default(),
            backchannel_logout_urls: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `backchannel_logout_initiators`.
    #[must_use]
    pub fn backchannel_logout_initiators(
        mut self,
        backchannel_logout_initiators: ClientOidcBackchannelLogoutInitiators,
    ) -> Self {
        self.backchannel_logout_initiators = Some(backchannel_logout_initiators);
        self
    }
    /// `backchannel_logout_session_metadata`. May be null.
    #[must_use]
    pub fn backchannel_logout_session_metadata(
        mut self,
        backchannel_logout_session_metadata: impl Into<
            auth0_sdk_core::Patch<ClientOidcBackchannelLogoutSessionMetadata>,
        >,
    ) -> Self {
        self.backchannel_logout_session_metadata = backchannel_logout_session_metadata
            .into();
        self
    }
    /// `backchannel_logout_urls`.
    #[must_use]
    pub fn backchannel_logout_urls(
        mut self,
        backchannel_logout_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.backchannel_logout_urls = Some(
            backchannel_logout_urls.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl Default for ClientOidcBackchannelLogoutSettings {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ClientOidcBackchannelLogoutSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientOidcBackchannelLogoutSettings")
            .field("backchannel_logout_initiators", &self.backchannel_logout_initiators)
            .field(
                "backchannel_logout_session_metadata",
                &self.backchannel_logout_session_metadata,
            )
            .field("backchannel_logout_urls", &self.backchannel_logout_urls)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientOrganizationDiscoveryEnum {
        /// `email`
        Email = "email",
        /// `organization_name`
        OrganizationName = "organization_name",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"no_prompt"`.
    pub enum ClientOrganizationRequireBehaviorEnum {
        /// `no_prompt`
        NoPrompt = "no_prompt",
        /// `pre_login_prompt`
        PreLoginPrompt = "pre_login_prompt",
        /// `post_login_prompt`
        PostLoginPrompt = "post_login_prompt",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Default in the document: `"no_prompt"`.
    pub enum ClientOrganizationRequireBehaviorPatchEnum {
        /// `no_prompt`
        NoPrompt = "no_prompt",
        /// `pre_login_prompt`
        PreLoginPrompt = "pre_login_prompt",
        /// `post_login_prompt`
        PostLoginPrompt = "post_login_prompt",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"deny"`.
    pub enum ClientOrganizationUsageEnum {
        /// `deny`
        Deny = "deny",
        /// `allow`
        Allow = "allow",
        /// `require`
        Require = "require",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Default in the document: `"deny"`.
    pub enum ClientOrganizationUsagePatchEnum {
        /// `deny`
        Deny = "deny",
        /// `allow`
        Allow = "allow",
        /// `require`
        Require = "require",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientRedirectionPolicyEnum {
        /// `allow_always`
        AllowAlways = "allow_always",
        /// `open_redirect_protection`
        OpenRedirectProtection = "open_redirect_protection",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientRefreshTokenConfiguration {
    /// `expiration_type`.
    pub expiration_type: RefreshTokenExpirationTypeEnum,
    /// `idle_token_lifetime`.
    ///
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_token_lifetime: Option<i64>,
    /// `infinite_idle_token_lifetime`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub infinite_idle_token_lifetime: Option<bool>,
    /// `infinite_token_lifetime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub infinite_token_lifetime: Option<bool>,
    /// `leeway`.
    ///
    /// Default in the document: `0`. At least 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leeway: Option<i64>,
    /// `policies`. May be null.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub policies: auth0_sdk_core::Patch<Vec<ClientRefreshTokenPolicy>>,
    /// `rotation_type`.
    pub rotation_type: RefreshTokenRotationTypeEnum,
    /// `token_lifetime`.
    ///
    /// At least 1. At most 157788000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_lifetime: Option<i64>,
}
impl ClientRefreshTokenConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        expiration_type: impl Into<RefreshTokenExpirationTypeEnum>,
        rotation_type: impl Into<RefreshTokenRotationTypeEnum>,
    ) -> Self {
        Self {
            expiration_type: expiration_type.into(),
            idle_token_lifetime: Default::default(),
            infinite_idle_token_lifetime: Default::default(),
            infinite_token_lifetime: Default::default(),
            leeway: Default::default(),
            policies: Default::default(),
            rotation_type: rotation_type.into(),
            token_lifetime: Default::default(),
        }
    }
    /// `idle_token_lifetime`.
    ///
    /// At least 1.
    #[must_use]
    pub fn idle_token_lifetime(mut self, idle_token_lifetime: i64) -> Self {
        self.idle_token_lifetime = Some(idle_token_lifetime);
        self
    }
    /// `infinite_idle_token_lifetime`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn infinite_idle_token_lifetime(
        mut self,
        infinite_idle_token_lifetime: bool,
    ) -> Self {
        self.infinite_idle_token_lifetime = Some(infinite_idle_token_lifetime);
        self
    }
    /// `infinite_token_lifetime`.
    #[must_use]
    pub fn infinite_token_lifetime(mut self, infinite_token_lifetime: bool) -> Self {
        self.infinite_token_lifetime = Some(infinite_token_lifetime);
        self
    }
    /// `leeway`.
    ///
    /// Default in the document: `0`. At least 0.
    #[must_use]
    pub fn leeway(mut self, leeway: i64) -> Self {
        self.leeway = Some(leeway);
        self
    }
    /// `policies`. May be null.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn policies(
        mut self,
        policies: impl Into<auth0_sdk_core::Patch<Vec<ClientRefreshTokenPolicy>>>,
    ) -> Self {
        self.policies = policies.into();
        self
    }
    /// `token_lifetime`.
    ///
    /// At least 1. At most 157788000.
    #[must_use]
    pub fn token_lifetime(mut self, token_lifetime: i64) -> Self {
        self.token_lifetime = Some(token_lifetime);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientRefreshTokenPolicy {
    /// `audience`.
    ///
    /// At least 1 character. At most 600 characters.
    pub audience: String,
    /// `scope`.
    pub scope: Vec<String>,
}
impl ClientRefreshTokenPolicy {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        audience: impl Into<String>,
        scope: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            audience: audience.into(),
            scope: scope.into_iter().map(Into::into).collect(),
        }
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientSearchResponse {
    /// `allowed_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_clients: Option<Vec<String>>,
    /// `allowed_logout_urls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// `allowed_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_origins: Option<Vec<String>>,
    /// `app_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_type: Option<ClientAppTypeEnum>,
    /// `async_approval_notification_channels`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub async_approval_notification_channels: Option<
        Vec<AsyncApprovalNotificationsChannelsEnum>,
    >,
    /// `b2b_integration_configuration`.
    ///
    /// Lifecycle: beta.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b2b_integration_configuration: Option<B2bIntegrationConfiguration>,
    /// `callbacks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callbacks: Option<Vec<String>>,
    /// `client_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_aliases: Option<Vec<String>>,
    /// `client_authentication_methods`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub client_authentication_methods: auth0_sdk_core::Patch<ClientAuthenticationMethod>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `compliance_level`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub compliance_level: auth0_sdk_core::Patch<ClientComplianceLevelEnum>,
    /// `cross_origin_authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_authentication: Option<bool>,
    /// `cross_origin_loc`.
    ///
    /// Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_loc: Option<String>,
    /// `custom_login_page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page: Option<String>,
    /// `custom_login_page_on`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_on: Option<bool>,
    /// `custom_login_page_preview`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_preview: Option<String>,
    /// `default_organization`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_organization: auth0_sdk_core::Patch<ClientDefaultOrganization>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `express_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub express_configuration: Option<ExpressConfiguration>,
    /// `external_client_id`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_client_id: Option<String>,
    /// `external_metadata_created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_metadata_created_by: Option<ClientExternalMetadataCreatedByEnum>,
    /// `external_metadata_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_metadata_type: Option<ClientExternalMetadataTypeEnum>,
    /// `fedcm_login`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fedcm_login: Option<FedCmLogin>,
    /// `form_template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_template: Option<String>,
    /// `global`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global: Option<bool>,
    /// `grant_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types: Option<Vec<String>>,
    /// `identity_assertion_authorization_grant`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_assertion_authorization_grant: Option<
        IdentityAssertionAuthorizationGrant,
    >,
    /// `initiate_login_uri`.
    ///
    /// Format: absolute-https-uri-with-placeholders-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiate_login_uri: Option<String>,
    /// `is_first_party`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_first_party: Option<bool>,
    /// `is_token_endpoint_ip_header_trusted`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_token_endpoint_ip_header_trusted: Option<bool>,
    /// `jwks_uri`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `jwt_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwt_configuration: Option<ClientJwtConfiguration>,
    /// `logo_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<String>,
    /// `mobile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<ClientMobile>,
    /// `my_organization_configuration`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_organization_configuration: Option<ClientMyOrganizationResponseConfiguration>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `native_social_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub native_social_login: Option<NativeSocialLogin>,
    /// `oidc_conformant`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_conformant: Option<bool>,
    /// `oidc_logout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<ClientOidcBackchannelLogoutSettings>,
    /// `organization_discovery_methods`.
    ///
    /// Lifecycle: EA. At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_discovery_methods: Option<Vec<ClientOrganizationDiscoveryEnum>>,
    /// `organization_require_behavior`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_require_behavior: Option<ClientOrganizationRequireBehaviorEnum>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<ClientOrganizationUsageEnum>,
    /// `par_request_expiry`. May be null.
    ///
    /// At least 10. At most 600.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub par_request_expiry: auth0_sdk_core::Patch<i64>,
    /// `redirection_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirection_policy: Option<ClientRedirectionPolicyEnum>,
    /// `refresh_token`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub refresh_token: auth0_sdk_core::Patch<ClientRefreshTokenConfiguration>,
    /// `require_proof_of_possession`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_proof_of_possession: Option<bool>,
    /// `require_pushed_authorization_requests`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_pushed_authorization_requests: Option<bool>,
    /// `resource_server_identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_server_identifier: Option<String>,
    /// `session_transfer`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_transfer: auth0_sdk_core::Patch<ClientSessionTransferConfiguration>,
    /// `signed_request_object`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_request_object: Option<ClientSignedRequestObjectWithCredentialId>,
    /// `skip_non_verifiable_callback_uri_confirmation_prompt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Option<bool>,
    /// `sso`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
    /// `sso_disabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso_disabled: Option<bool>,
    /// `tenant`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `third_party_security_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_security_mode: Option<ClientThirdPartySecurityModeEnum>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<ClientTokenEndpointAuthMethodEnum>,
    /// `token_exchange`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_exchange: Option<ClientTokenExchangeConfiguration>,
    /// `token_quota`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<TokenQuota>,
    /// `token_vault_privileged_access`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_vault_privileged_access: Option<
        ClientTokenVaultPrivilegedAccessWithCredentialId,
    >,
    /// `web_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_origins: Option<Vec<String>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for ClientSearchResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientSearchResponse")
            .field("allowed_clients", &self.allowed_clients)
            .field("allowed_logout_urls", &self.allowed_logout_urls)
            .field("allowed_origins", &self.allowed_origins)
            .field("app_type", &self.app_type)
            .field(
                "async_approval_notification_channels",
                &self.async_approval_notification_channels,
            )
            .field("b2b_integration_configuration", &self.b2b_integration_configuration)
            .field("callbacks", &self.callbacks)
            .field("client_aliases", &self.client_aliases)
            .field("client_authentication_methods", &self.client_authentication_methods)
            .field("client_id", &self.client_id)
            .field("client_metadata", &self.client_metadata)
            .field("compliance_level", &self.compliance_level)
            .field("cross_origin_authentication", &self.cross_origin_authentication)
            .field("cross_origin_loc", &self.cross_origin_loc)
            .field("custom_login_page", &self.custom_login_page)
            .field("custom_login_page_on", &self.custom_login_page_on)
            .field("custom_login_page_preview", &self.custom_login_page_preview)
            .field("default_organization", &self.default_organization)
            .field("description", &self.description)
            .field("express_configuration", &self.express_configuration)
            .field("external_client_id", &self.external_client_id)
            .field("external_metadata_created_by", &self.external_metadata_created_by)
            .field("external_metadata_type", &self.external_metadata_type)
            .field("fedcm_login", &self.fedcm_login)
            .field("form_template", &self.form_template)
            .field("global", &self.global)
            .field("grant_types", &self.grant_types)
            .field(
                "identity_assertion_authorization_grant",
                &self.identity_assertion_authorization_grant,
            )
            .field("initiate_login_uri", &self.initiate_login_uri)
            .field("is_first_party", &self.is_first_party)
            .field(
                "is_token_endpoint_ip_header_trusted",
                &self.is_token_endpoint_ip_header_trusted,
            )
            .field("jwks_uri", &self.jwks_uri)
            .field("jwt_configuration", &self.jwt_configuration)
            .field("logo_uri", &self.logo_uri)
            .field("mobile", &self.mobile)
            .field("my_organization_configuration", &self.my_organization_configuration)
            .field("name", &self.name)
            .field("native_social_login", &self.native_social_login)
            .field("oidc_conformant", &self.oidc_conformant)
            .field("oidc_logout", &self.oidc_logout)
            .field(
                "organization_discovery_methods",
                &self.organization_discovery_methods,
            )
            .field("organization_require_behavior", &self.organization_require_behavior)
            .field("organization_usage", &self.organization_usage)
            .field("par_request_expiry", &self.par_request_expiry)
            .field("redirection_policy", &self.redirection_policy)
            .field("refresh_token", &self.refresh_token)
            .field("require_proof_of_possession", &self.require_proof_of_possession)
            .field(
                "require_pushed_authorization_requests",
                &self.require_pushed_authorization_requests,
            )
            .field("resource_server_identifier", &self.resource_server_identifier)
            .field("session_transfer", &self.session_transfer)
            .field("signed_request_object", &self.signed_request_object)
            .field(
                "skip_non_verifiable_callback_uri_confirmation_prompt",
                &self.skip_non_verifiable_callback_uri_confirmation_prompt,
            )
            .field("sso", &self.sso)
            .field("sso_disabled", &self.sso_disabled)
            .field("tenant", &self.tenant)
            .field("third_party_security_mode", &self.third_party_security_mode)
            .field("token_endpoint_auth_method", &self.token_endpoint_auth_method)
            .field("token_exchange", &self.token_exchange)
            .field("token_quota", &self.token_quota)
            .field("token_vault_privileged_access", &self.token_vault_privileged_access)
            .field("web_origins", &self.web_origins)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientSessionTransferAllowedAuthenticationMethodsEnum {
        /// `cookie`
        Cookie = "cookie",
        /// `query`
        Query = "query",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientSessionTransferConfiguration {
    /// `allow_refresh_token`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_refresh_token: Option<bool>,
    /// `allowed_authentication_methods`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub allowed_authentication_methods: auth0_sdk_core::Patch<
        Vec<ClientSessionTransferAllowedAuthenticationMethodsEnum>,
    >,
    /// `can_create_session_transfer_token`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_create_session_transfer_token: Option<bool>,
    /// `delegation`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub delegation: auth0_sdk_core::Patch<ClientSessionTransferDelegationConfiguration>,
    /// `enforce_cascade_revocation`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_cascade_revocation: Option<bool>,
    /// `enforce_device_binding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_device_binding: Option<ClientSessionTransferDeviceBindingEnum>,
    /// `enforce_online_refresh_tokens`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_online_refresh_tokens: Option<bool>,
}
impl ClientSessionTransferConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allow_refresh_token: Default::default(),
            allowed_authentication_methods: Default::default(),
            can_create_session_transfer_token: Default::default(),
            delegation: Default::default(),
            enforce_cascade_revocation: Default::default(),
            enforce_device_binding: Default::default(),
            enforce_online_refresh_tokens: Default::default(),
        }
    }
    /// `allow_refresh_token`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn allow_refresh_token(mut self, allow_refresh_token: bool) -> Self {
        self.allow_refresh_token = Some(allow_refresh_token);
        self
    }
    /// `allowed_authentication_methods`. May be null.
    #[must_use]
    pub fn allowed_authentication_methods(
        mut self,
        allowed_authentication_methods: impl Into<
            auth0_sdk_core::Patch<
                Vec<ClientSessionTransferAllowedAuthenticationMethodsEnum>,
            >,
        >,
    ) -> Self {
        self.allowed_authentication_methods = allowed_authentication_methods.into();
        self
    }
    /// `can_create_session_transfer_token`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn can_create_session_transfer_token(
        mut self,
        can_create_session_transfer_token: bool,
    ) -> Self {
        self.can_create_session_transfer_token = Some(can_create_session_transfer_token);
        self
    }
    /// `delegation`. May be null.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn delegation(
        mut self,
        delegation: impl Into<
            auth0_sdk_core::Patch<ClientSessionTransferDelegationConfiguration>,
        >,
    ) -> Self {
        self.delegation = delegation.into();
        self
    }
    /// `enforce_cascade_revocation`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn enforce_cascade_revocation(
        mut self,
        enforce_cascade_revocation: bool,
    ) -> Self {
        self.enforce_cascade_revocation = Some(enforce_cascade_revocation);
        self
    }
    /// `enforce_device_binding`.
    #[must_use]
    pub fn enforce_device_binding(
        mut self,
        enforce_device_binding: impl Into<ClientSessionTransferDeviceBindingEnum>,
    ) -> Self {
        self.enforce_device_binding = Some(enforce_device_binding.into());
        self
    }
    /// `enforce_online_refresh_tokens`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn enforce_online_refresh_tokens(
        mut self,
        enforce_online_refresh_tokens: bool,
    ) -> Self {
        self.enforce_online_refresh_tokens = Some(enforce_online_refresh_tokens);
        self
    }
}
impl Default for ClientSessionTransferConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientSessionTransferDelegationConfiguration {
    /// `allow_delegated_access`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_delegated_access: Option<bool>,
    /// `enforce_device_binding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_device_binding: Option<ClientSessionTransferDelegationDeviceBindingEnum>,
}
impl ClientSessionTransferDelegationConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allow_delegated_access: Default::default(),
            enforce_device_binding: Default::default(),
        }
    }
    /// `allow_delegated_access`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn allow_delegated_access(mut self, allow_delegated_access: bool) -> Self {
        self.allow_delegated_access = Some(allow_delegated_access);
        self
    }
    /// `enforce_device_binding`.
    #[must_use]
    pub fn enforce_device_binding(
        mut self,
        enforce_device_binding: impl Into<
            ClientSessionTransferDelegationDeviceBindingEnum,
        >,
    ) -> Self {
        self.enforce_device_binding = Some(enforce_device_binding.into());
        self
    }
}
impl Default for ClientSessionTransferDelegationConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"ip"`.
    pub enum ClientSessionTransferDelegationDeviceBindingEnum {
        /// `ip`
        Ip = "ip",
        /// `asn`
        Asn = "asn",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"ip"`.
    pub enum ClientSessionTransferDeviceBindingEnum {
        /// `ip`
        Ip = "ip",
        /// `asn`
        Asn = "asn",
        /// `none`
        None = "none",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientSignedRequestObjectWithCredentialId {
    /// `credentials`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Vec<CredentialId>>,
    /// `required`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
}
impl ClientSignedRequestObjectWithCredentialId {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            credentials: Default::default(),
            required: Default::default(),
        }
    }
    /// `credentials`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn credentials(
        mut self,
        credentials: impl IntoIterator<Item = CredentialId>,
    ) -> Self {
        self.credentials = Some(credentials.into_iter().collect());
        self
    }
    /// `required`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
}
impl Default for ClientSignedRequestObjectWithCredentialId {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientSignedRequestObjectWithPublicKey {
    /// `credentials`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Vec<PublicKeyCredential>>,
    /// `required`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
}
impl ClientSignedRequestObjectWithPublicKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            credentials: Default::default(),
            required: Default::default(),
        }
    }
    /// `credentials`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn credentials(
        mut self,
        credentials: impl IntoIterator<Item = PublicKeyCredential>,
    ) -> Self {
        self.credentials = Some(credentials.into_iter().collect());
        self
    }
    /// `required`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
}
impl Default for ClientSignedRequestObjectWithPublicKey {
    fn default() -> Self {
        Self::new()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientSigningKey {
    /// `cert`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// `pkcs7`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pkcs7: Option<String>,
    /// `subject`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for ClientSigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientSigningKey")
            .field("cert", &auth0_sdk_core::Redacted)
            .field("pkcs7", &self.pkcs7)
            .field("subject", &self.subject)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ClientSortFieldEnum {
        /// `name`
        Name = "name",
        /// `updated_at`
        UpdatedAt = "updated_at",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ClientThirdPartySecurityModeEnum {
        /// `strict`
        Strict = "strict",
        /// `permissive`
        Permissive = "permissive",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"none"`.
    pub enum ClientTokenEndpointAuthMethodEnum {
        /// `none`
        None = "none",
        /// `client_secret_post`
        ClientSecretPost = "client_secret_post",
        /// `client_secret_basic`
        ClientSecretBasic = "client_secret_basic",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Default in the document: `"none"`.
    pub enum ClientTokenEndpointAuthMethodOrNullEnum {
        /// `none`
        None = "none",
        /// `client_secret_post`
        ClientSecretPost = "client_secret_post",
        /// `client_secret_basic`
        ClientSecretBasic = "client_secret_basic",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientTokenExchangeConfiguration {
    /// `allow_any_profile_of_type`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_any_profile_of_type: Option<Vec<ClientTokenExchangeTypeEnum>>,
}
impl ClientTokenExchangeConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allow_any_profile_of_type: Default::default(),
        }
    }
    /// `allow_any_profile_of_type`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn allow_any_profile_of_type(
        mut self,
        allow_any_profile_of_type: impl IntoIterator<
            Item = impl Into<ClientTokenExchangeTypeEnum>,
        >,
    ) -> Self {
        self.allow_any_profile_of_type = Some(
            allow_any_profile_of_type.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl Default for ClientTokenExchangeConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientTokenExchangeConfigurationOrNull {
    /// `allow_any_profile_of_type`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_any_profile_of_type: Option<Vec<ClientTokenExchangeTypeEnum>>,
}
impl ClientTokenExchangeConfigurationOrNull {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allow_any_profile_of_type: Default::default(),
        }
    }
    /// `allow_any_profile_of_type`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn allow_any_profile_of_type(
        mut self,
        allow_any_profile_of_type: impl IntoIterator<
            Item = impl Into<ClientTokenExchangeTypeEnum>,
        >,
    ) -> Self {
        self.allow_any_profile_of_type = Some(
            allow_any_profile_of_type.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl Default for ClientTokenExchangeConfigurationOrNull {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// At least 1 character.
    pub enum ClientTokenExchangeTypeEnum {
        /// `custom_authentication`
        CustomAuthentication = "custom_authentication",
        /// `on_behalf_of_token_exchange`
        OnBehalfOfTokenExchange = "on_behalf_of_token_exchange",
    }
}

/// Sent by calls and received from the server.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientTokenVaultPrivilegedAccessWithCredentialId {
    /// `credentials`.
    ///
    /// At least 0 items.
    pub credentials: Vec<CredentialId>,
    /// `grants`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grants: Option<Vec<TokenVaultPrivilegedAccessGrant>>,
    /// `ip_allowlist`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_allowlist: Option<Vec<String>>,
}
impl ClientTokenVaultPrivilegedAccessWithCredentialId {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(credentials: impl IntoIterator<Item = CredentialId>) -> Self {
        Self {
            credentials: credentials.into_iter().collect(),
            grants: Default::default(),
            ip_allowlist: Default::default(),
        }
    }
    /// `grants`.
    #[must_use]
    pub fn grants(
        mut self,
        grants: impl IntoIterator<Item = TokenVaultPrivilegedAccessGrant>,
    ) -> Self {
        self.grants = Some(grants.into_iter().collect());
        self
    }
    /// `ip_allowlist`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn ip_allowlist(
        mut self,
        ip_allowlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_allowlist = Some(ip_allowlist.into_iter().map(Into::into).collect());
        self
    }
}

/// Sent by calls.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClientTokenVaultPrivilegedAccessWithPublicKey {
    /// `credentials`.
    ///
    /// At least 0 items.
    pub credentials: Vec<PublicKeyCredential>,
    /// `grants`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grants: Option<Vec<TokenVaultPrivilegedAccessGrant>>,
    /// `ip_allowlist`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_allowlist: Option<Vec<String>>,
}
impl ClientTokenVaultPrivilegedAccessWithPublicKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(credentials: impl IntoIterator<Item = PublicKeyCredential>) -> Self {
        Self {
            credentials: credentials.into_iter().collect(),
            grants: Default::default(),
            ip_allowlist: Default::default(),
        }
    }
    /// `grants`.
    #[must_use]
    pub fn grants(
        mut self,
        grants: impl IntoIterator<Item = TokenVaultPrivilegedAccessGrant>,
    ) -> Self {
        self.grants = Some(grants.into_iter().collect());
        self
    }
    /// `ip_allowlist`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn ip_allowlist(
        mut self,
        ip_allowlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_allowlist = Some(ip_allowlist.into_iter().map(Into::into).collect());
        self
    }
}

/// Body of `POST /agents`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateAgent {
    /// `client_id`.
    ///
    /// At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `external_agent_id`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[^\u0000]*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_agent_id: Option<String>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    ///
    /// At least 1 character. At most 255 characters. Matches `^[^<>\u0000]+$`.
    pub name: String,
}
impl CreateAgent {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            client_id: Default::default(),
            external_agent_id: Default::default(),
            metadata: Default::default(),
            name: name.into(),
        }
    }
    /// `client_id`.
    ///
    /// At most 255 characters.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// `external_agent_id`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[^\u0000]*$`.
    #[must_use]
    pub fn external_agent_id(mut self, external_agent_id: impl Into<String>) -> Self {
        self.external_agent_id = Some(external_agent_id.into());
        self
    }
    /// `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

/// Body of `POST /clients`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateClient {
    /// `addons`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addons: Option<ClientAddons>,
    /// `allowed_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_clients: Option<Vec<String>>,
    /// `allowed_logout_urls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// `allowed_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_origins: Option<Vec<String>>,
    /// `app_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_type: Option<ClientAppTypeEnum>,
    /// `async_approval_notification_channels`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub async_approval_notification_channels: Option<
        Vec<AsyncApprovalNotificationsChannelsEnum>,
    >,
    /// `b2b_integration_configuration`.
    ///
    /// Lifecycle: beta.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b2b_integration_configuration: Option<B2bIntegrationConfiguration>,
    /// `callbacks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callbacks: Option<Vec<String>>,
    /// `client_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_aliases: Option<Vec<String>>,
    /// `client_authentication_methods`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_authentication_methods: Option<ClientCreateAuthenticationMethod>,
    /// `client_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `compliance_level`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub compliance_level: auth0_sdk_core::Patch<ClientComplianceLevelEnum>,
    /// `cross_origin_authentication`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_authentication: Option<bool>,
    /// `cross_origin_loc`.
    ///
    /// Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_loc: Option<String>,
    /// `custom_login_page`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page: Option<String>,
    /// `custom_login_page_on`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_on: Option<bool>,
    /// `custom_login_page_preview`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_preview: Option<String>,
    /// `default_organization`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_organization: auth0_sdk_core::Patch<ClientDefaultOrganization>,
    /// `description`.
    ///
    /// At most 140 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `encryption_key`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub encryption_key: auth0_sdk_core::Patch<ClientEncryptionKey>,
    /// `express_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub express_configuration: Option<ExpressConfiguration>,
    /// `fedcm_login`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fedcm_login: Option<FedCmLogin>,
    /// `form_template`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_template: Option<String>,
    /// `grant_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types: Option<Vec<String>>,
    /// `identity_assertion_authorization_grant`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_assertion_authorization_grant: Option<
        CreateIdentityAssertionAuthorizationGrant,
    >,
    /// `initiate_login_uri`.
    ///
    /// Format: absolute-https-uri-with-placeholders-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiate_login_uri: Option<String>,
    /// `is_first_party`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_first_party: Option<bool>,
    /// `is_token_endpoint_ip_header_trusted`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_token_endpoint_ip_header_trusted: Option<bool>,
    /// `jwt_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwt_configuration: Option<ClientJwtConfiguration>,
    /// `logo_uri`.
    ///
    /// Format: absolute-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<String>,
    /// `mobile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<ClientMobile>,
    /// `my_organization_configuration`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_organization_configuration: Option<ClientMyOrganizationPostConfiguration>,
    /// `name`.
    ///
    /// Matches `^[^<>]+$`.
    pub name: String,
    /// `native_social_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub native_social_login: Option<NativeSocialLogin>,
    /// `oidc_backchannel_logout`.
    ///
    /// Lifecycle: deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_backchannel_logout: Option<ClientOidcBackchannelLogoutSettings>,
    /// `oidc_conformant`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_conformant: Option<bool>,
    /// `oidc_logout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<ClientOidcBackchannelLogoutSettings>,
    /// `organization_discovery_methods`.
    ///
    /// Lifecycle: EA. At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_discovery_methods: Option<Vec<ClientOrganizationDiscoveryEnum>>,
    /// `organization_require_behavior`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_require_behavior: Option<ClientOrganizationRequireBehaviorEnum>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<ClientOrganizationUsageEnum>,
    /// `par_request_expiry`. May be null.
    ///
    /// At least 10. At most 600.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub par_request_expiry: auth0_sdk_core::Patch<i64>,
    /// `redirection_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirection_policy: Option<ClientRedirectionPolicyEnum>,
    /// `refresh_token`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub refresh_token: auth0_sdk_core::Patch<ClientRefreshTokenConfiguration>,
    /// `require_proof_of_possession`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_proof_of_possession: Option<bool>,
    /// `require_pushed_authorization_requests`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_pushed_authorization_requests: Option<bool>,
    /// `resource_server_identifier`.
    ///
    /// At least 1 character. At most 600 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_server_identifier: Option<String>,
    /// `session_transfer`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_transfer: auth0_sdk_core::Patch<ClientSessionTransferConfiguration>,
    /// `signed_request_object`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_request_object: Option<ClientSignedRequestObjectWithPublicKey>,
    /// `skip_non_verifiable_callback_uri_confirmation_prompt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Option<bool>,
    /// `sso`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
    /// `sso_disabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso_disabled: Option<bool>,
    /// `third_party_security_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_security_mode: Option<ClientThirdPartySecurityModeEnum>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<ClientTokenEndpointAuthMethodEnum>,
    /// `token_exchange`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_exchange: Option<ClientTokenExchangeConfiguration>,
    /// `token_quota`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<CreateTokenQuota>,
    /// `token_vault_privileged_access`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_vault_privileged_access: Option<
        ClientTokenVaultPrivilegedAccessWithPublicKey,
    >,
    /// `web_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_origins: Option<Vec<String>>,
}
impl CreateClient {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            addons: Default::default(),
            allowed_clients: Default::default(),
            allowed_logout_urls: Default::default(),
            allowed_origins: Default::default(),
            app_type: Default::default(),
            async_approval_notification_channels: Default::default(),
            b2b_integration_configuration: Default::default(),
            callbacks: Default::default(),
            client_aliases: Default::default(),
            client_authentication_methods: Default::default(),
            client_metadata: Default::default(),
            compliance_level: Default::default(),
            cross_origin_authentication: Default::default(),
            cross_origin_loc: Default::default(),
            custom_login_page: Default::default(),
            custom_login_page_on: Default::default(),
            custom_login_page_preview: Default::default(),
            default_organization: Default::default(),
            description: Default::default(),
            encryption_key: Default::default(),
            express_configuration: Default::default(),
            fedcm_login: Default::default(),
            form_template: Default::default(),
            grant_types: Default::default(),
            identity_assertion_authorization_grant: Default::default(),
            initiate_login_uri: Default::default(),
            is_first_party: Default::default(),
            is_token_endpoint_ip_header_trusted: Default::default(),
            jwt_configuration: Default::default(),
            logo_uri: Default::default(),
            mobile: Default::default(),
            my_organization_configuration: Default::default(),
            name: name.into(),
            native_social_login: Default::default(),
            oidc_backchannel_logout: Default::default(),
            oidc_conformant: Default::default(),
            oidc_logout: Default::default(),
            organization_discovery_methods: Default::default(),
            organization_require_behavior: Default::default(),
            organization_usage: Default::default(),
            par_request_expiry: Default::default(),
            redirection_policy: Default::default(),
            refresh_token: Default::default(),
            require_proof_of_possession: Default::default(),
            require_pushed_authorization_requests: Default::default(),
            resource_server_identifier: Default::default(),
            session_transfer: Default::default(),
            signed_request_object: Default::default(),
            skip_non_verifiable_callback_uri_confirmation_prompt: Default::default(),
            sso: Default::default(),
            sso_disabled: Default::default(),
            third_party_security_mode: Default::default(),
            token_endpoint_auth_method: Default::default(),
            token_exchange: Default::default(),
            token_quota: Default::default(),
            token_vault_privileged_access: Default::default(),
            web_origins: Default::default(),
        }
    }
    /// `addons`.
    #[must_use]
    pub fn addons(mut self, addons: ClientAddons) -> Self {
        self.addons = Some(addons);
        self
    }
    /// `allowed_clients`.
    #[must_use]
    pub fn allowed_clients(
        mut self,
        allowed_clients: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_clients = Some(
            allowed_clients.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `allowed_logout_urls`.
    #[must_use]
    pub fn allowed_logout_urls(
        mut self,
        allowed_logout_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_logout_urls = Some(
            allowed_logout_urls.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `allowed_origins`.
    #[must_use]
    pub fn allowed_origins(
        mut self,
        allowed_origins: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_origins = Some(
            allowed_origins.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `app_type`.
    #[must_use]
    pub fn app_type(mut self, app_type: impl Into<ClientAppTypeEnum>) -> Self {
        self.app_type = Some(app_type.into());
        self
    }
    /// `async_approval_notification_channels`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn async_approval_notification_channels(
        mut self,
        async_approval_notification_channels: impl IntoIterator<
            Item = impl Into<AsyncApprovalNotificationsChannelsEnum>,
        >,
    ) -> Self {
        self.async_approval_notification_channels = Some(
            async_approval_notification_channels.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `b2b_integration_configuration`.
    ///
    /// Lifecycle: beta.
    #[must_use]
    pub fn b2b_integration_configuration(
        mut self,
        b2b_integration_configuration: B2bIntegrationConfiguration,
    ) -> Self {
        self.b2b_integration_configuration = Some(b2b_integration_configuration);
        self
    }
    /// `callbacks`.
    #[must_use]
    pub fn callbacks(
        mut self,
        callbacks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.callbacks = Some(callbacks.into_iter().map(Into::into).collect());
        self
    }
    /// `client_aliases`.
    #[must_use]
    pub fn client_aliases(
        mut self,
        client_aliases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.client_aliases = Some(client_aliases.into_iter().map(Into::into).collect());
        self
    }
    /// `client_authentication_methods`.
    #[must_use]
    pub fn client_authentication_methods(
        mut self,
        client_authentication_methods: ClientCreateAuthenticationMethod,
    ) -> Self {
        self.client_authentication_methods = Some(client_authentication_methods);
        self
    }
    /// `client_metadata`.
    ///
    /// At most 10 properties.
    #[must_use]
    pub fn client_metadata(
        mut self,
        client_metadata: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.client_metadata = Some(client_metadata);
        self
    }
    /// `compliance_level`. May be null.
    #[must_use]
    pub fn compliance_level(
        mut self,
        compliance_level: impl Into<auth0_sdk_core::Patch<ClientComplianceLevelEnum>>,
    ) -> Self {
        self.compliance_level = compliance_level.into();
        self
    }
    /// `cross_origin_authentication`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn cross_origin_authentication(
        mut self,
        cross_origin_authentication: bool,
    ) -> Self {
        self.cross_origin_authentication = Some(cross_origin_authentication);
        self
    }
    /// `cross_origin_loc`.
    ///
    /// Format: url.
    #[must_use]
    pub fn cross_origin_loc(mut self, cross_origin_loc: impl Into<String>) -> Self {
        self.cross_origin_loc = Some(cross_origin_loc.into());
        self
    }
    /// `custom_login_page`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn custom_login_page(mut self, custom_login_page: impl Into<String>) -> Self {
        self.custom_login_page = Some(custom_login_page.into());
        self
    }
    /// `custom_login_page_on`.
    #[must_use]
    pub fn custom_login_page_on(mut self, custom_login_page_on: bool) -> Self {
        self.custom_login_page_on = Some(custom_login_page_on);
        self
    }
    /// `custom_login_page_preview`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn custom_login_page_preview(
        mut self,
        custom_login_page_preview: impl Into<String>,
    ) -> Self {
        self.custom_login_page_preview = Some(custom_login_page_preview.into());
        self
    }
    /// `default_organization`. May be null.
    #[must_use]
    pub fn default_organization(
        mut self,
        default_organization: impl Into<auth0_sdk_core::Patch<ClientDefaultOrganization>>,
    ) -> Self {
        self.default_organization = default_organization.into();
        self
    }
    /// `description`.
    ///
    /// At most 140 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// `encryption_key`. May be null.
    #[must_use]
    pub fn encryption_key(
        mut self,
        encryption_key: impl Into<auth0_sdk_core::Patch<ClientEncryptionKey>>,
    ) -> Self {
        self.encryption_key = encryption_key.into();
        self
    }
    /// `express_configuration`.
    #[must_use]
    pub fn express_configuration(
        mut self,
        express_configuration: ExpressConfiguration,
    ) -> Self {
        self.express_configuration = Some(express_configuration);
        self
    }
    /// `fedcm_login`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn fedcm_login(mut self, fedcm_login: FedCmLogin) -> Self {
        self.fedcm_login = Some(fedcm_login);
        self
    }
    /// `form_template`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn form_template(mut self, form_template: impl Into<String>) -> Self {
        self.form_template = Some(form_template.into());
        self
    }
    /// `grant_types`.
    #[must_use]
    pub fn grant_types(
        mut self,
        grant_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.grant_types = Some(grant_types.into_iter().map(Into::into).collect());
        self
    }
    /// `identity_assertion_authorization_grant`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn identity_assertion_authorization_grant(
        mut self,
        identity_assertion_authorization_grant: CreateIdentityAssertionAuthorizationGrant,
    ) -> Self {
        self.identity_assertion_authorization_grant = Some(
            identity_assertion_authorization_grant,
        );
        self
    }
    /// `initiate_login_uri`.
    ///
    /// Format: absolute-https-uri-with-placeholders-or-empty.
    #[must_use]
    pub fn initiate_login_uri(mut self, initiate_login_uri: impl Into<String>) -> Self {
        self.initiate_login_uri = Some(initiate_login_uri.into());
        self
    }
    /// `is_first_party`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn is_first_party(mut self, is_first_party: bool) -> Self {
        self.is_first_party = Some(is_first_party);
        self
    }
    /// `is_token_endpoint_ip_header_trusted`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn is_token_endpoint_ip_header_trusted(
        mut self,
        is_token_endpoint_ip_header_trusted: bool,
    ) -> Self {
        self.is_token_endpoint_ip_header_trusted = Some(
            is_token_endpoint_ip_header_trusted,
        );
        self
    }
    /// `jwt_configuration`.
    #[must_use]
    pub fn jwt_configuration(
        mut self,
        jwt_configuration: ClientJwtConfiguration,
    ) -> Self {
        self.jwt_configuration = Some(jwt_configuration);
        self
    }
    /// `logo_uri`.
    ///
    /// Format: absolute-uri-or-empty.
    #[must_use]
    pub fn logo_uri(mut self, logo_uri: impl Into<String>) -> Self {
        self.logo_uri = Some(logo_uri.into());
        self
    }
    /// `mobile`.
    #[must_use]
    pub fn mobile(mut self, mobile: ClientMobile) -> Self {
        self.mobile = Some(mobile);
        self
    }
    /// `my_organization_configuration`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn my_organization_configuration(
        mut self,
        my_organization_configuration: ClientMyOrganizationPostConfiguration,
    ) -> Self {
        self.my_organization_configuration = Some(my_organization_configuration);
        self
    }
    /// `native_social_login`.
    #[must_use]
    pub fn native_social_login(
        mut self,
        native_social_login: NativeSocialLogin,
    ) -> Self {
        self.native_social_login = Some(native_social_login);
        self
    }
    /// `oidc_backchannel_logout`.
    ///
    /// Lifecycle: deprecated.
    #[must_use]
    pub fn oidc_backchannel_logout(
        mut self,
        oidc_backchannel_logout: ClientOidcBackchannelLogoutSettings,
    ) -> Self {
        self.oidc_backchannel_logout = Some(oidc_backchannel_logout);
        self
    }
    /// `oidc_conformant`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn oidc_conformant(mut self, oidc_conformant: bool) -> Self {
        self.oidc_conformant = Some(oidc_conformant);
        self
    }
    /// `oidc_logout`.
    #[must_use]
    pub fn oidc_logout(
        mut self,
        oidc_logout: ClientOidcBackchannelLogoutSettings,
    ) -> Self {
        self.oidc_logout = Some(oidc_logout);
        self
    }
    /// `organization_discovery_methods`.
    ///
    /// Lifecycle: EA. At least 1 item.
    #[must_use]
    pub fn organization_discovery_methods(
        mut self,
        organization_discovery_methods: impl IntoIterator<
            Item = impl Into<ClientOrganizationDiscoveryEnum>,
        >,
    ) -> Self {
        self.organization_discovery_methods = Some(
            organization_discovery_methods.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `organization_require_behavior`.
    #[must_use]
    pub fn organization_require_behavior(
        mut self,
        organization_require_behavior: impl Into<ClientOrganizationRequireBehaviorEnum>,
    ) -> Self {
        self.organization_require_behavior = Some(organization_require_behavior.into());
        self
    }
    /// `organization_usage`.
    #[must_use]
    pub fn organization_usage(
        mut self,
        organization_usage: impl Into<ClientOrganizationUsageEnum>,
    ) -> Self {
        self.organization_usage = Some(organization_usage.into());
        self
    }
    /// `par_request_expiry`. May be null.
    ///
    /// At least 10. At most 600.
    #[must_use]
    pub fn par_request_expiry(
        mut self,
        par_request_expiry: impl Into<auth0_sdk_core::Patch<i64>>,
    ) -> Self {
        self.par_request_expiry = par_request_expiry.into();
        self
    }
    /// `redirection_policy`.
    #[must_use]
    pub fn redirection_policy(
        mut self,
        redirection_policy: impl Into<ClientRedirectionPolicyEnum>,
    ) -> Self {
        self.redirection_policy = Some(redirection_policy.into());
        self
    }
    /// `refresh_token`. May be null.
    #[must_use]
    pub fn refresh_token(
        mut self,
        refresh_token: impl Into<auth0_sdk_core::Patch<ClientRefreshTokenConfiguration>>,
    ) -> Self {
        self.refresh_token = refresh_token.into();
        self
    }
    /// `require_proof_of_possession`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn require_proof_of_possession(
        mut self,
        require_proof_of_possession: bool,
    ) -> Self {
        self.require_proof_of_possession = Some(require_proof_of_possession);
        self
    }
    /// `require_pushed_authorization_requests`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn require_pushed_authorization_requests(
        mut self,
        require_pushed_authorization_requests: bool,
    ) -> Self {
        self.require_pushed_authorization_requests = Some(
            require_pushed_authorization_requests,
        );
        self
    }
    /// `resource_server_identifier`.
    ///
    /// At least 1 character. At most 600 characters.
    #[must_use]
    pub fn resource_server_identifier(
        mut self,
        resource_server_identifier: impl Into<String>,
    ) -> Self {
        self.resource_server_identifier = Some(resource_server_identifier.into());
        self
    }
    /// `session_transfer`. May be null.
    #[must_use]
    pub fn session_transfer(
        mut self,
        session_transfer: impl Into<
            auth0_sdk_core::Patch<ClientSessionTransferConfiguration>,
        >,
    ) -> Self {
        self.session_transfer = session_transfer.into();
        self
    }
    /// `signed_request_object`.
    #[must_use]
    pub fn signed_request_object(
        mut self,
        signed_request_object: ClientSignedRequestObjectWithPublicKey,
    ) -> Self {
        self.signed_request_object = Some(signed_request_object);
        self
    }
    /// `skip_non_verifiable_callback_uri_confirmation_prompt`.
    #[must_use]
    pub fn skip_non_verifiable_callback_uri_confirmation_prompt(
        mut self,
        skip_non_verifiable_callback_uri_confirmation_prompt: bool,
    ) -> Self {
        self.skip_non_verifiable_callback_uri_confirmation_prompt = Some(
            skip_non_verifiable_callback_uri_confirmation_prompt,
        );
        self
    }
    /// `sso`.
    #[must_use]
    pub fn sso(mut self, sso: bool) -> Self {
        self.sso = Some(sso);
        self
    }
    /// `sso_disabled`.
    #[must_use]
    pub fn sso_disabled(mut self, sso_disabled: bool) -> Self {
        self.sso_disabled = Some(sso_disabled);
        self
    }
    /// `third_party_security_mode`.
    #[must_use]
    pub fn third_party_security_mode(
        mut self,
        third_party_security_mode: impl Into<ClientThirdPartySecurityModeEnum>,
    ) -> Self {
        self.third_party_security_mode = Some(third_party_security_mode.into());
        self
    }
    /// `token_endpoint_auth_method`.
    #[must_use]
    pub fn token_endpoint_auth_method(
        mut self,
        token_endpoint_auth_method: impl Into<ClientTokenEndpointAuthMethodEnum>,
    ) -> Self {
        self.token_endpoint_auth_method = Some(token_endpoint_auth_method.into());
        self
    }
    /// `token_exchange`.
    #[must_use]
    pub fn token_exchange(
        mut self,
        token_exchange: ClientTokenExchangeConfiguration,
    ) -> Self {
        self.token_exchange = Some(token_exchange);
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
    /// `token_vault_privileged_access`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn token_vault_privileged_access(
        mut self,
        token_vault_privileged_access: ClientTokenVaultPrivilegedAccessWithPublicKey,
    ) -> Self {
        self.token_vault_privileged_access = Some(token_vault_privileged_access);
        self
    }
    /// `web_origins`.
    #[must_use]
    pub fn web_origins(
        mut self,
        web_origins: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.web_origins = Some(web_origins.into_iter().map(Into::into).collect());
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateClientAuthenticationMethodSelfSignedTlsClientAuth {
    /// `credentials`.
    ///
    /// At least 0 items.
    pub credentials: Vec<X509CertificateCredential>,
}
impl CreateClientAuthenticationMethodSelfSignedTlsClientAuth {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        credentials: impl IntoIterator<Item = X509CertificateCredential>,
    ) -> Self {
        Self {
            credentials: credentials.into_iter().collect(),
        }
    }
}

/// Body of `POST /client-grants`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateClientGrant {
    /// `allow_all_scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_all_scopes: Option<bool>,
    /// `allow_any_organization`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_any_organization: Option<bool>,
    /// `audience`.
    ///
    /// At least 1 character.
    pub audience: String,
    /// `authorization_details_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_details_types: Option<Vec<String>>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `default_for`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_for: Option<ClientGrantDefaultForEnum>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<ClientGrantOrganizationUsageEnum>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// `subject_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_type: Option<ClientGrantSubjectTypeEnum>,
}
impl CreateClientGrant {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(audience: impl Into<String>) -> Self {
        Self {
            allow_all_scopes: Default::default(),
            allow_any_organization: Default::default(),
            audience: audience.into(),
            authorization_details_types: Default::default(),
            client_id: Default::default(),
            default_for: Default::default(),
            organization_usage: Default::default(),
            scope: Default::default(),
            subject_type: Default::default(),
        }
    }
    /// `allow_all_scopes`.
    #[must_use]
    pub fn allow_all_scopes(mut self, allow_all_scopes: bool) -> Self {
        self.allow_all_scopes = Some(allow_all_scopes);
        self
    }
    /// `allow_any_organization`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn allow_any_organization(mut self, allow_any_organization: bool) -> Self {
        self.allow_any_organization = Some(allow_any_organization);
        self
    }
    /// `authorization_details_types`.
    #[must_use]
    pub fn authorization_details_types(
        mut self,
        authorization_details_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authorization_details_types = Some(
            authorization_details_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `client_id`.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// `default_for`.
    #[must_use]
    pub fn default_for(
        mut self,
        default_for: impl Into<ClientGrantDefaultForEnum>,
    ) -> Self {
        self.default_for = Some(default_for.into());
        self
    }
    /// `organization_usage`.
    #[must_use]
    pub fn organization_usage(
        mut self,
        organization_usage: impl Into<ClientGrantOrganizationUsageEnum>,
    ) -> Self {
        self.organization_usage = Some(organization_usage.into());
        self
    }
    /// `scope`.
    #[must_use]
    pub fn scope(mut self, scope: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scope = Some(scope.into_iter().map(Into::into).collect());
        self
    }
    /// `subject_type`.
    #[must_use]
    pub fn subject_type(
        mut self,
        subject_type: impl Into<ClientGrantSubjectTypeEnum>,
    ) -> Self {
        self.subject_type = Some(subject_type.into());
        self
    }
}

/// Answer of `POST /client-grants`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateClientGrantResponse {
    /// `allow_all_scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_all_scopes: Option<bool>,
    /// `allow_any_organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_any_organization: Option<bool>,
    /// `audience`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `authorization_details_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_details_types: Option<Vec<String>>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `default_for`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_for: Option<ClientGrantDefaultForEnum>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_system`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_system: Option<bool>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<ClientGrantOrganizationUsageEnum>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// `subject_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_type: Option<ClientGrantSubjectTypeEnum>,
}

/// Answer of `POST /clients`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateClientResponse {
    /// `addons`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addons: Option<ClientAddons>,
    /// `allowed_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_clients: Option<Vec<String>>,
    /// `allowed_logout_urls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// `allowed_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_origins: Option<Vec<String>>,
    /// `app_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_type: Option<ClientAppTypeEnum>,
    /// `async_approval_notification_channels`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub async_approval_notification_channels: Option<
        Vec<AsyncApprovalNotificationsChannelsEnum>,
    >,
    /// `b2b_integration_configuration`.
    ///
    /// Lifecycle: beta.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b2b_integration_configuration: Option<B2bIntegrationConfiguration>,
    /// `callbacks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callbacks: Option<Vec<String>>,
    /// `client_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_aliases: Option<Vec<String>>,
    /// `client_authentication_methods`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub client_authentication_methods: auth0_sdk_core::Patch<ClientAuthenticationMethod>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `client_secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// `compliance_level`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub compliance_level: auth0_sdk_core::Patch<ClientComplianceLevelEnum>,
    /// `cross_origin_authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_authentication: Option<bool>,
    /// `cross_origin_loc`.
    ///
    /// Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_loc: Option<String>,
    /// `custom_login_page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page: Option<String>,
    /// `custom_login_page_on`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_on: Option<bool>,
    /// `custom_login_page_preview`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_preview: Option<String>,
    /// `default_organization`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_organization: auth0_sdk_core::Patch<ClientDefaultOrganization>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `encryption_key`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub encryption_key: auth0_sdk_core::Patch<ClientEncryptionKey>,
    /// `express_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub express_configuration: Option<ExpressConfiguration>,
    /// `external_client_id`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_client_id: Option<String>,
    /// `external_metadata_created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_metadata_created_by: Option<ClientExternalMetadataCreatedByEnum>,
    /// `external_metadata_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_metadata_type: Option<ClientExternalMetadataTypeEnum>,
    /// `fedcm_login`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fedcm_login: Option<FedCmLogin>,
    /// `form_template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_template: Option<String>,
    /// `global`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global: Option<bool>,
    /// `grant_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types: Option<Vec<String>>,
    /// `identity_assertion_authorization_grant`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_assertion_authorization_grant: Option<
        IdentityAssertionAuthorizationGrant,
    >,
    /// `initiate_login_uri`.
    ///
    /// Format: absolute-https-uri-with-placeholders-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiate_login_uri: Option<String>,
    /// `is_first_party`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_first_party: Option<bool>,
    /// `is_token_endpoint_ip_header_trusted`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_token_endpoint_ip_header_trusted: Option<bool>,
    /// `jwks_uri`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `jwt_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwt_configuration: Option<ClientJwtConfiguration>,
    /// `logo_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<String>,
    /// `mobile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<ClientMobile>,
    /// `my_organization_configuration`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_organization_configuration: Option<ClientMyOrganizationResponseConfiguration>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `native_social_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub native_social_login: Option<NativeSocialLogin>,
    /// `oidc_conformant`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_conformant: Option<bool>,
    /// `oidc_logout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<ClientOidcBackchannelLogoutSettings>,
    /// `organization_discovery_methods`.
    ///
    /// Lifecycle: EA. At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_discovery_methods: Option<Vec<ClientOrganizationDiscoveryEnum>>,
    /// `organization_require_behavior`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_require_behavior: Option<ClientOrganizationRequireBehaviorEnum>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<ClientOrganizationUsageEnum>,
    /// `par_request_expiry`. May be null.
    ///
    /// At least 10. At most 600.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub par_request_expiry: auth0_sdk_core::Patch<i64>,
    /// `redirection_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirection_policy: Option<ClientRedirectionPolicyEnum>,
    /// `refresh_token`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub refresh_token: auth0_sdk_core::Patch<ClientRefreshTokenConfiguration>,
    /// `require_proof_of_possession`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_proof_of_possession: Option<bool>,
    /// `require_pushed_authorization_requests`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_pushed_authorization_requests: Option<bool>,
    /// `resource_server_identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_server_identifier: Option<String>,
    /// `session_transfer`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_transfer: auth0_sdk_core::Patch<ClientSessionTransferConfiguration>,
    /// `signed_request_object`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_request_object: Option<ClientSignedRequestObjectWithCredentialId>,
    /// `signing_keys`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub signing_keys: auth0_sdk_core::Patch<Vec<ClientSigningKey>>,
    /// `skip_non_verifiable_callback_uri_confirmation_prompt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Option<bool>,
    /// `sso`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
    /// `sso_disabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso_disabled: Option<bool>,
    /// `tenant`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `third_party_security_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_security_mode: Option<ClientThirdPartySecurityModeEnum>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<ClientTokenEndpointAuthMethodEnum>,
    /// `token_exchange`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_exchange: Option<ClientTokenExchangeConfiguration>,
    /// `token_quota`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<TokenQuota>,
    /// `token_vault_privileged_access`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_vault_privileged_access: Option<
        ClientTokenVaultPrivilegedAccessWithCredentialId,
    >,
    /// `web_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_origins: Option<Vec<String>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CreateClientResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateClientResponse")
            .field("addons", &self.addons)
            .field("allowed_clients", &self.allowed_clients)
            .field("allowed_logout_urls", &self.allowed_logout_urls)
            .field("allowed_origins", &self.allowed_origins)
            .field("app_type", &self.app_type)
            .field(
                "async_approval_notification_channels",
                &self.async_approval_notification_channels,
            )
            .field("b2b_integration_configuration", &self.b2b_integration_configuration)
            .field("callbacks", &self.callbacks)
            .field("client_aliases", &self.client_aliases)
            .field("client_authentication_methods", &self.client_authentication_methods)
            .field("client_id", &self.client_id)
            .field("client_metadata", &self.client_metadata)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("compliance_level", &self.compliance_level)
            .field("cross_origin_authentication", &self.cross_origin_authentication)
            .field("cross_origin_loc", &self.cross_origin_loc)
            .field("custom_login_page", &self.custom_login_page)
            .field("custom_login_page_on", &self.custom_login_page_on)
            .field("custom_login_page_preview", &self.custom_login_page_preview)
            .field("default_organization", &self.default_organization)
            .field("description", &self.description)
            .field("encryption_key", &self.encryption_key)
            .field("express_configuration", &self.express_configuration)
            .field("external_client_id", &self.external_client_id)
            .field("external_metadata_created_by", &self.external_metadata_created_by)
            .field("external_metadata_type", &self.external_metadata_type)
            .field("fedcm_login", &self.fedcm_login)
            .field("form_template", &self.form_template)
            .field("global", &self.global)
            .field("grant_types", &self.grant_types)
            .field(
                "identity_assertion_authorization_grant",
                &self.identity_assertion_authorization_grant,
            )
            .field("initiate_login_uri", &self.initiate_login_uri)
            .field("is_first_party", &self.is_first_party)
            .field(
                "is_token_endpoint_ip_header_trusted",
                &self.is_token_endpoint_ip_header_trusted,
            )
            .field("jwks_uri", &self.jwks_uri)
            .field("jwt_configuration", &self.jwt_configuration)
            .field("logo_uri", &self.logo_uri)
            .field("mobile", &self.mobile)
            .field("my_organization_configuration", &self.my_organization_configuration)
            .field("name", &self.name)
            .field("native_social_login", &self.native_social_login)
            .field("oidc_conformant", &self.oidc_conformant)
            .field("oidc_logout", &self.oidc_logout)
            .field(
                "organization_discovery_methods",
                &self.organization_discovery_methods,
            )
            .field("organization_require_behavior", &self.organization_require_behavior)
            .field("organization_usage", &self.organization_usage)
            .field("par_request_expiry", &self.par_request_expiry)
            .field("redirection_policy", &self.redirection_policy)
            .field("refresh_token", &self.refresh_token)
            .field("require_proof_of_possession", &self.require_proof_of_possession)
            .field(
                "require_pushed_authorization_requests",
                &self.require_pushed_authorization_requests,
            )
            .field("resource_server_identifier", &self.resource_server_identifier)
            .field("session_transfer", &self.session_transfer)
            .field("signed_request_object", &self.signed_request_object)
            .field("signing_keys", &self.signing_keys)
            .field(
                "skip_non_verifiable_callback_uri_confirmation_prompt",
                &self.skip_non_verifiable_callback_uri_confirmation_prompt,
            )
            .field("sso", &self.sso)
            .field("sso_disabled", &self.sso_disabled)
            .field("tenant", &self.tenant)
            .field("third_party_security_mode", &self.third_party_security_mode)
            .field("token_endpoint_auth_method", &self.token_endpoint_auth_method)
            .field("token_exchange", &self.token_exchange)
            .field("token_quota", &self.token_quota)
            .field("token_vault_privileged_access", &self.token_vault_privileged_access)
            .field("web_origins", &self.web_origins)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
///
/// Lifecycle: EA. At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateIdentityAssertionAuthorizationGrant {
    /// `active`.
    ///
    /// Default in the document: `false`.
    pub active: bool,
}
impl CreateIdentityAssertionAuthorizationGrant {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(active: bool) -> Self {
        Self { active: active }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CredentialId {
    /// `id`.
    ///
    /// Format: credential-id.
    pub id: String,
}
impl CredentialId {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ExpressConfiguration {
    /// `admin_login_domain`.
    ///
    /// At least 1 character.
    pub admin_login_domain: String,
    /// `connection_profile_id`.
    ///
    /// Format: connection-profile-id.
    pub connection_profile_id: String,
    /// `enable_client`.
    pub enable_client: bool,
    /// `enable_organization`.
    pub enable_organization: bool,
    /// `initiate_login_uri_template`.
    ///
    /// Format: ec-initiate-login-uri-template-url.
    pub initiate_login_uri_template: String,
    /// `linked_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linked_clients: Option<Vec<LinkedClientConfiguration>>,
    /// `oin_submission_id`.
    ///
    /// At least 1 character. At most 200 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oin_submission_id: Option<String>,
    /// `okta_oin_client_id`.
    ///
    /// Format: client-id.
    pub okta_oin_client_id: String,
    /// `user_attribute_profile_id`.
    ///
    /// Format: user-attribute-profile-id.
    pub user_attribute_profile_id: String,
}
impl ExpressConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        admin_login_domain: impl Into<String>,
        connection_profile_id: impl Into<String>,
        enable_client: bool,
        enable_organization: bool,
        initiate_login_uri_template: impl Into<String>,
        okta_oin_client_id: impl Into<String>,
        user_attribute_profile_id: impl Into<String>,
    ) -> Self {
        Self {
            admin_login_domain: admin_login_domain.into(),
            connection_profile_id: connection_profile_id.into(),
            enable_client: enable_client,
            enable_organization: enable_organization,
            initiate_login_uri_template: initiate_login_uri_template.into(),
            linked_clients: Default::default(),
            oin_submission_id: Default::default(),
            okta_oin_client_id: okta_oin_client_id.into(),
            user_attribute_profile_id: user_attribute_profile_id.into(),
        }
    }
    /// `linked_clients`.
    #[must_use]
    pub fn linked_clients(
        mut self,
        linked_clients: impl IntoIterator<Item = LinkedClientConfiguration>,
    ) -> Self {
        self.linked_clients = Some(linked_clients.into_iter().collect());
        self
    }
    /// `oin_submission_id`.
    ///
    /// At least 1 character. At most 200 characters.
    #[must_use]
    pub fn oin_submission_id(mut self, oin_submission_id: impl Into<String>) -> Self {
        self.oin_submission_id = Some(oin_submission_id.into());
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ExpressConfigurationOrNull {
    /// `admin_login_domain`.
    ///
    /// At least 1 character.
    pub admin_login_domain: String,
    /// `connection_profile_id`.
    ///
    /// Format: connection-profile-id.
    pub connection_profile_id: String,
    /// `enable_client`.
    pub enable_client: bool,
    /// `enable_organization`.
    pub enable_organization: bool,
    /// `initiate_login_uri_template`.
    ///
    /// Format: ec-initiate-login-uri-template-url.
    pub initiate_login_uri_template: String,
    /// `linked_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linked_clients: Option<Vec<LinkedClientConfiguration>>,
    /// `oin_submission_id`.
    ///
    /// At least 1 character. At most 200 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oin_submission_id: Option<String>,
    /// `okta_oin_client_id`.
    ///
    /// Format: client-id.
    pub okta_oin_client_id: String,
    /// `user_attribute_profile_id`.
    ///
    /// Format: user-attribute-profile-id.
    pub user_attribute_profile_id: String,
}
impl ExpressConfigurationOrNull {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        admin_login_domain: impl Into<String>,
        connection_profile_id: impl Into<String>,
        enable_client: bool,
        enable_organization: bool,
        initiate_login_uri_template: impl Into<String>,
        okta_oin_client_id: impl Into<String>,
        user_attribute_profile_id: impl Into<String>,
    ) -> Self {
        Self {
            admin_login_domain: admin_login_domain.into(),
            connection_profile_id: connection_profile_id.into(),
            enable_client: enable_client,
            enable_organization: enable_organization,
            initiate_login_uri_template: initiate_login_uri_template.into(),
            linked_clients: Default::default(),
            oin_submission_id: Default::default(),
            okta_oin_client_id: okta_oin_client_id.into(),
            user_attribute_profile_id: user_attribute_profile_id.into(),
        }
    }
    /// `linked_clients`.
    #[must_use]
    pub fn linked_clients(
        mut self,
        linked_clients: impl IntoIterator<Item = LinkedClientConfiguration>,
    ) -> Self {
        self.linked_clients = Some(linked_clients.into_iter().collect());
        self
    }
    /// `oin_submission_id`.
    ///
    /// At least 1 character. At most 200 characters.
    #[must_use]
    pub fn oin_submission_id(mut self, oin_submission_id: impl Into<String>) -> Self {
        self.oin_submission_id = Some(oin_submission_id.into());
        self
    }
}

/// Sent by calls and received from the server.
///
/// Lifecycle: EA. At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FedCmLogin {
    /// `google`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub google: Option<FedCmLoginGoogle>,
}
impl FedCmLogin {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self { google: Default::default() }
    }
    /// `google`.
    #[must_use]
    pub fn google(mut self, google: FedCmLoginGoogle) -> Self {
        self.google = Some(google);
        self
    }
}
impl Default for FedCmLogin {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FedCmLoginGoogle {
    /// `is_enabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
}
impl FedCmLoginGoogle {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            is_enabled: Default::default(),
        }
    }
    /// `is_enabled`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
}
impl Default for FedCmLoginGoogle {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FedCmLoginGooglePatch {
    /// `is_enabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
}
impl FedCmLoginGooglePatch {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            is_enabled: Default::default(),
        }
    }
    /// `is_enabled`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
}
impl Default for FedCmLoginGooglePatch {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
///
/// Lifecycle: EA. At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FedCmLoginPatch {
    /// `google`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub google: auth0_sdk_core::Patch<FedCmLoginGooglePatch>,
}
impl FedCmLoginPatch {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self { google: Default::default() }
    }
    /// `google`. May be null.
    #[must_use]
    pub fn google(
        mut self,
        google: impl Into<auth0_sdk_core::Patch<FedCmLoginGooglePatch>>,
    ) -> Self {
        self.google = google.into();
        self
    }
}
impl Default for FedCmLoginPatch {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `GET /clients/{client_id}/credentials/{credential_id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetClientCredentialResponse {
    /// `alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<ClientCredentialAlgorithmEnum>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `credential_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_type: Option<ClientCredentialTypeEnum>,
    /// `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `kid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `subject_dn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_dn: Option<String>,
    /// `thumbprint_sha256`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprint_sha256: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetClientCredentialResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetClientCredentialResponse")
            .field("alg", &self.alg)
            .field("created_at", &self.created_at)
            .field("credential_type", &self.credential_type)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("kid", &self.kid)
            .field("name", &self.name)
            .field("subject_dn", &self.subject_dn)
            .field("thumbprint_sha256", &self.thumbprint_sha256)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /client-grants/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetClientGrantResponse {
    /// `allow_all_scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_all_scopes: Option<bool>,
    /// `allow_any_organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_any_organization: Option<bool>,
    /// `audience`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `authorization_details_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_details_types: Option<Vec<String>>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `default_for`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_for: Option<ClientGrantDefaultForEnum>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_system`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_system: Option<bool>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<ClientGrantOrganizationUsageEnum>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// `subject_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_type: Option<ClientGrantSubjectTypeEnum>,
}

/// Answer of `GET /clients/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetClientResponse {
    /// `addons`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addons: Option<ClientAddons>,
    /// `allowed_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_clients: Option<Vec<String>>,
    /// `allowed_logout_urls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// `allowed_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_origins: Option<Vec<String>>,
    /// `app_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_type: Option<ClientAppTypeEnum>,
    /// `async_approval_notification_channels`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub async_approval_notification_channels: Option<
        Vec<AsyncApprovalNotificationsChannelsEnum>,
    >,
    /// `b2b_integration_configuration`.
    ///
    /// Lifecycle: beta.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b2b_integration_configuration: Option<B2bIntegrationConfiguration>,
    /// `callbacks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callbacks: Option<Vec<String>>,
    /// `client_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_aliases: Option<Vec<String>>,
    /// `client_authentication_methods`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub client_authentication_methods: auth0_sdk_core::Patch<ClientAuthenticationMethod>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `client_secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// `compliance_level`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub compliance_level: auth0_sdk_core::Patch<ClientComplianceLevelEnum>,
    /// `cross_origin_authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_authentication: Option<bool>,
    /// `cross_origin_loc`.
    ///
    /// Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_loc: Option<String>,
    /// `custom_login_page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page: Option<String>,
    /// `custom_login_page_on`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_on: Option<bool>,
    /// `custom_login_page_preview`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_preview: Option<String>,
    /// `default_organization`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_organization: auth0_sdk_core::Patch<ClientDefaultOrganization>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `encryption_key`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub encryption_key: auth0_sdk_core::Patch<ClientEncryptionKey>,
    /// `express_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub express_configuration: Option<ExpressConfiguration>,
    /// `external_client_id`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_client_id: Option<String>,
    /// `external_metadata_created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_metadata_created_by: Option<ClientExternalMetadataCreatedByEnum>,
    /// `external_metadata_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_metadata_type: Option<ClientExternalMetadataTypeEnum>,
    /// `fedcm_login`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fedcm_login: Option<FedCmLogin>,
    /// `form_template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_template: Option<String>,
    /// `global`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global: Option<bool>,
    /// `grant_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types: Option<Vec<String>>,
    /// `identity_assertion_authorization_grant`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_assertion_authorization_grant: Option<
        IdentityAssertionAuthorizationGrant,
    >,
    /// `initiate_login_uri`.
    ///
    /// Format: absolute-https-uri-with-placeholders-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiate_login_uri: Option<String>,
    /// `is_first_party`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_first_party: Option<bool>,
    /// `is_token_endpoint_ip_header_trusted`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_token_endpoint_ip_header_trusted: Option<bool>,
    /// `jwks_uri`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `jwt_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwt_configuration: Option<ClientJwtConfiguration>,
    /// `logo_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<String>,
    /// `mobile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<ClientMobile>,
    /// `my_organization_configuration`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_organization_configuration: Option<ClientMyOrganizationResponseConfiguration>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `native_social_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub native_social_login: Option<NativeSocialLogin>,
    /// `oidc_conformant`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_conformant: Option<bool>,
    /// `oidc_logout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<ClientOidcBackchannelLogoutSettings>,
    /// `organization_discovery_methods`.
    ///
    /// Lifecycle: EA. At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_discovery_methods: Option<Vec<ClientOrganizationDiscoveryEnum>>,
    /// `organization_require_behavior`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_require_behavior: Option<ClientOrganizationRequireBehaviorEnum>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<ClientOrganizationUsageEnum>,
    /// `par_request_expiry`. May be null.
    ///
    /// At least 10. At most 600.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub par_request_expiry: auth0_sdk_core::Patch<i64>,
    /// `redirection_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirection_policy: Option<ClientRedirectionPolicyEnum>,
    /// `refresh_token`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub refresh_token: auth0_sdk_core::Patch<ClientRefreshTokenConfiguration>,
    /// `require_proof_of_possession`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_proof_of_possession: Option<bool>,
    /// `require_pushed_authorization_requests`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_pushed_authorization_requests: Option<bool>,
    /// `resource_server_identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_server_identifier: Option<String>,
    /// `session_transfer`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_transfer: auth0_sdk_core::Patch<ClientSessionTransferConfiguration>,
    /// `signed_request_object`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_request_object: Option<ClientSignedRequestObjectWithCredentialId>,
    /// `signing_keys`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub signing_keys: auth0_sdk_core::Patch<Vec<ClientSigningKey>>,
    /// `skip_non_verifiable_callback_uri_confirmation_prompt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Option<bool>,
    /// `sso`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
    /// `sso_disabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso_disabled: Option<bool>,
    /// `tenant`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `third_party_security_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_security_mode: Option<ClientThirdPartySecurityModeEnum>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<ClientTokenEndpointAuthMethodEnum>,
    /// `token_exchange`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_exchange: Option<ClientTokenExchangeConfiguration>,
    /// `token_quota`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<TokenQuota>,
    /// `token_vault_privileged_access`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_vault_privileged_access: Option<
        ClientTokenVaultPrivilegedAccessWithCredentialId,
    >,
    /// `web_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_origins: Option<Vec<String>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetClientResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetClientResponse")
            .field("addons", &self.addons)
            .field("allowed_clients", &self.allowed_clients)
            .field("allowed_logout_urls", &self.allowed_logout_urls)
            .field("allowed_origins", &self.allowed_origins)
            .field("app_type", &self.app_type)
            .field(
                "async_approval_notification_channels",
                &self.async_approval_notification_channels,
            )
            .field("b2b_integration_configuration", &self.b2b_integration_configuration)
            .field("callbacks", &self.callbacks)
            .field("client_aliases", &self.client_aliases)
            .field("client_authentication_methods", &self.client_authentication_methods)
            .field("client_id", &self.client_id)
            .field("client_metadata", &self.client_metadata)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("compliance_level", &self.compliance_level)
            .field("cross_origin_authentication", &self.cross_origin_authentication)
            .field("cross_origin_loc", &self.cross_origin_loc)
            .field("custom_login_page", &self.custom_login_page)
            .field("custom_login_page_on", &self.custom_login_page_on)
            .field("custom_login_page_preview", &self.custom_login_page_preview)
            .field("default_organization", &self.default_organization)
            .field("description", &self.description)
            .field("encryption_key", &self.encryption_key)
            .field("express_configuration", &self.express_configuration)
            .field("external_client_id", &self.external_client_id)
            .field("external_metadata_created_by", &self.external_metadata_created_by)
            .field("external_metadata_type", &self.external_metadata_type)
            .field("fedcm_login", &self.fedcm_login)
            .field("form_template", &self.form_template)
            .field("global", &self.global)
            .field("grant_types", &self.grant_types)
            .field(
                "identity_assertion_authorization_grant",
                &self.identity_assertion_authorization_grant,
            )
            .field("initiate_login_uri", &self.initiate_login_uri)
            .field("is_first_party", &self.is_first_party)
            .field(
                "is_token_endpoint_ip_header_trusted",
                &self.is_token_endpoint_ip_header_trusted,
            )
            .field("jwks_uri", &self.jwks_uri)
            .field("jwt_configuration", &self.jwt_configuration)
            .field("logo_uri", &self.logo_uri)
            .field("mobile", &self.mobile)
            .field("my_organization_configuration", &self.my_organization_configuration)
            .field("name", &self.name)
            .field("native_social_login", &self.native_social_login)
            .field("oidc_conformant", &self.oidc_conformant)
            .field("oidc_logout", &self.oidc_logout)
            .field(
                "organization_discovery_methods",
                &self.organization_discovery_methods,
            )
            .field("organization_require_behavior", &self.organization_require_behavior)
            .field("organization_usage", &self.organization_usage)
            .field("par_request_expiry", &self.par_request_expiry)
            .field("redirection_policy", &self.redirection_policy)
            .field("refresh_token", &self.refresh_token)
            .field("require_proof_of_possession", &self.require_proof_of_possession)
            .field(
                "require_pushed_authorization_requests",
                &self.require_pushed_authorization_requests,
            )
            .field("resource_server_identifier", &self.resource_server_identifier)
            .field("session_transfer", &self.session_transfer)
            .field("signed_request_object", &self.signed_request_object)
            .field("signing_keys", &self.signing_keys)
            .field(
                "skip_non_verifiable_callback_uri_confirmation_prompt",
                &self.skip_non_verifiable_callback_uri_confirmation_prompt,
            )
            .field("sso", &self.sso)
            .field("sso_disabled", &self.sso_disabled)
            .field("tenant", &self.tenant)
            .field("third_party_security_mode", &self.third_party_security_mode)
            .field("token_endpoint_auth_method", &self.token_endpoint_auth_method)
            .field("token_exchange", &self.token_exchange)
            .field("token_quota", &self.token_quota)
            .field("token_vault_privileged_access", &self.token_vault_privileged_access)
            .field("web_origins", &self.web_origins)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /clients`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct GetClientsPage {
    /// `clients`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clients: Vec<Client>,
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
impl std::fmt::Debug for GetClientsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetClientsPage")
            .field("clients", &self.clients)
            .field("limit", &self.limit)
            .field("next", &self.next)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for GetClientsPage {
    type Item = Client;
    fn items(&self) -> &[Client] {
        &self.clients
    }
    fn into_items(self) -> Vec<Client> {
        self.clients
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
impl auth0_sdk_core::PageForms for GetClientsPage {
    const ITEMS: &'static str = "clients";
    fn from_items(clients: Vec<Client>) -> Option<Self> {
        Some(Self {
            clients,
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
auth0_sdk_core::page_forms!(GetClientsPage);

/// Received from the server.
///
/// Lifecycle: EA. At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IdentityAssertionAuthorizationGrant {
    /// `active`.
    ///
    /// Default in the document: `false`.
    pub active: bool,
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LinkedClientConfiguration {
    /// `client_id`.
    ///
    /// Format: client-id.
    pub client_id: String,
}
impl LinkedClientConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
        }
    }
}

/// Answer of `GET /agents`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListAgentsPage {
    /// `agents`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agents: Vec<AgentResponse>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListAgentsPage {
    type Item = AgentResponse;
    fn items(&self) -> &[AgentResponse] {
        &self.agents
    }
    fn into_items(self) -> Vec<AgentResponse> {
        self.agents
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListAgentsPage {
    const ITEMS: &'static str = "agents";
    fn from_items(agents: Vec<AgentResponse>) -> Option<Self> {
        Some(Self {
            agents,
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
auth0_sdk_core::page_forms!(ListAgentsPage);

/// Answer of `GET /clients/{id}/connections`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListClientConnectionsPage {
    /// `connections`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<ConnectionForList>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListClientConnectionsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListClientConnectionsPage")
            .field("connections", &self.connections)
            .field("next", &self.next)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListClientConnectionsPage {
    type Item = ConnectionForList;
    fn items(&self) -> &[ConnectionForList] {
        &self.connections
    }
    fn into_items(self) -> Vec<ConnectionForList> {
        self.connections
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListClientConnectionsPage {
    const ITEMS: &'static str = "connections";
    fn from_items(connections: Vec<ConnectionForList>) -> Option<Self> {
        Some(Self {
            connections,
            form: auth0_sdk_core::PageForm::Array,
            next: Default::default(),
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
auth0_sdk_core::page_forms!(ListClientConnectionsPage);

/// Answer of `GET /client-grants/{id}/organizations`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListClientGrantOrganizationsPage {
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
impl std::fmt::Debug for ListClientGrantOrganizationsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListClientGrantOrganizationsPage")
            .field("limit", &self.limit)
            .field("next", &self.next)
            .field("organizations", &self.organizations)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListClientGrantOrganizationsPage {
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
impl auth0_sdk_core::PageForms for ListClientGrantOrganizationsPage {
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
auth0_sdk_core::page_forms!(ListClientGrantOrganizationsPage);

/// Answer of `GET /client-grants`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListClientGrantPage {
    /// `client_grants`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub client_grants: Vec<ClientGrantResponse>,
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
impl std::fmt::Debug for ListClientGrantPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListClientGrantPage")
            .field("client_grants", &self.client_grants)
            .field("limit", &self.limit)
            .field("next", &self.next)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListClientGrantPage {
    type Item = ClientGrantResponse;
    fn items(&self) -> &[ClientGrantResponse] {
        &self.client_grants
    }
    fn into_items(self) -> Vec<ClientGrantResponse> {
        self.client_grants
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
impl auth0_sdk_core::PageForms for ListClientGrantPage {
    const ITEMS: &'static str = "client_grants";
    fn from_items(client_grants: Vec<ClientGrantResponse>) -> Option<Self> {
        Some(Self {
            client_grants,
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
auth0_sdk_core::page_forms!(ListClientGrantPage);

/// Sent by calls and received from the server.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NativeSocialLogin {
    /// `apple`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub apple: Option<NativeSocialLoginApple>,
    /// `facebook`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facebook: Option<NativeSocialLoginFacebook>,
    /// `google`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub google: Option<NativeSocialLoginGoogle>,
}
impl NativeSocialLogin {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            apple: Default::default(),
            facebook: Default::default(),
            google: Default::default(),
        }
    }
    /// `apple`.
    #[must_use]
    pub fn apple(mut self, apple: NativeSocialLoginApple) -> Self {
        self.apple = Some(apple);
        self
    }
    /// `facebook`.
    #[must_use]
    pub fn facebook(mut self, facebook: NativeSocialLoginFacebook) -> Self {
        self.facebook = Some(facebook);
        self
    }
    /// `google`.
    #[must_use]
    pub fn google(mut self, google: NativeSocialLoginGoogle) -> Self {
        self.google = Some(google);
        self
    }
}
impl Default for NativeSocialLogin {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NativeSocialLoginApple {
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}
impl NativeSocialLoginApple {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
        }
    }
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}
impl Default for NativeSocialLoginApple {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NativeSocialLoginApplePatch {
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}
impl NativeSocialLoginApplePatch {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
        }
    }
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}
impl Default for NativeSocialLoginApplePatch {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NativeSocialLoginFacebook {
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}
impl NativeSocialLoginFacebook {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
        }
    }
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}
impl Default for NativeSocialLoginFacebook {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NativeSocialLoginFacebookPatch {
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}
impl NativeSocialLoginFacebookPatch {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
        }
    }
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}
impl Default for NativeSocialLoginFacebookPatch {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NativeSocialLoginGoogle {
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}
impl NativeSocialLoginGoogle {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
        }
    }
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}
impl Default for NativeSocialLoginGoogle {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NativeSocialLoginGooglePatch {
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}
impl NativeSocialLoginGooglePatch {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
        }
    }
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}
impl Default for NativeSocialLoginGooglePatch {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NativeSocialLoginPatch {
    /// `apple`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub apple: auth0_sdk_core::Patch<NativeSocialLoginApplePatch>,
    /// `facebook`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub facebook: auth0_sdk_core::Patch<NativeSocialLoginFacebookPatch>,
    /// `google`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub google: auth0_sdk_core::Patch<NativeSocialLoginGooglePatch>,
}
impl NativeSocialLoginPatch {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            apple: Default::default(),
            facebook: Default::default(),
            google: Default::default(),
        }
    }
    /// `apple`. May be null.
    #[must_use]
    pub fn apple(
        mut self,
        apple: impl Into<auth0_sdk_core::Patch<NativeSocialLoginApplePatch>>,
    ) -> Self {
        self.apple = apple.into();
        self
    }
    /// `facebook`. May be null.
    #[must_use]
    pub fn facebook(
        mut self,
        facebook: impl Into<auth0_sdk_core::Patch<NativeSocialLoginFacebookPatch>>,
    ) -> Self {
        self.facebook = facebook.into();
        self
    }
    /// `google`. May be null.
    #[must_use]
    pub fn google(
        mut self,
        google: impl Into<auth0_sdk_core::Patch<NativeSocialLoginGooglePatch>>,
    ) -> Self {
        self.google = google.into();
        self
    }
}
impl Default for NativeSocialLoginPatch {
    fn default() -> Self {
        Self::new()
    }
}

/// Body of `PATCH /clients/{client_id}/credentials/{credential_id}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PatchClientCredential {
    /// `expires_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub expires_at: auth0_sdk_core::Patch<auth0_sdk_core::DateTime>,
}
impl PatchClientCredential {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            expires_at: Default::default(),
        }
    }
    /// `expires_at`. May be null.
    #[must_use]
    pub fn expires_at(
        mut self,
        expires_at: impl Into<auth0_sdk_core::Patch<auth0_sdk_core::DateTime>>,
    ) -> Self {
        self.expires_at = expires_at.into();
        self
    }
}
impl Default for PatchClientCredential {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /clients/{client_id}/credentials/{credential_id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PatchClientCredentialResponse {
    /// `alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<ClientCredentialAlgorithmEnum>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `credential_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_type: Option<ClientCredentialTypeEnum>,
    /// `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `kid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `subject_dn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_dn: Option<String>,
    /// `thumbprint_sha256`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprint_sha256: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for PatchClientCredentialResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PatchClientCredentialResponse")
            .field("alg", &self.alg)
            .field("created_at", &self.created_at)
            .field("credential_type", &self.credential_type)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("kid", &self.kid)
            .field("name", &self.name)
            .field("subject_dn", &self.subject_dn)
            .field("thumbprint_sha256", &self.thumbprint_sha256)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /clients/{client_id}/credentials`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PostClientCredential {
    /// `alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<PublicKeyCredentialAlgorithmEnum>,
    /// `credential_type`.
    pub credential_type: ClientCredentialTypeEnum,
    /// `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<auth0_sdk_core::DateTime>,
    /// `kid`.
    ///
    /// At least 10 characters. At most 64 characters. Matches `^([0-9a-zA-Z-_]{10,64})$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// `name`.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `parse_expiry_from_cert`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parse_expiry_from_cert: Option<bool>,
    /// `pem`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pem: Option<String>,
    /// `subject_dn`.
    ///
    /// At least 1 character. At most 256 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_dn: Option<String>,
}
impl PostClientCredential {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(credential_type: impl Into<ClientCredentialTypeEnum>) -> Self {
        Self {
            alg: Default::default(),
            credential_type: credential_type.into(),
            expires_at: Default::default(),
            kid: Default::default(),
            name: Default::default(),
            parse_expiry_from_cert: Default::default(),
            pem: Default::default(),
            subject_dn: Default::default(),
        }
    }
    /// `alg`.
    #[must_use]
    pub fn alg(mut self, alg: impl Into<PublicKeyCredentialAlgorithmEnum>) -> Self {
        self.alg = Some(alg.into());
        self
    }
    /// `expires_at`.
    #[must_use]
    pub fn expires_at(
        mut self,
        expires_at: impl Into<auth0_sdk_core::DateTime>,
    ) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// `kid`.
    ///
    /// At least 10 characters. At most 64 characters. Matches `^([0-9a-zA-Z-_]{10,64})$`.
    #[must_use]
    pub fn kid(mut self, kid: impl Into<String>) -> Self {
        self.kid = Some(kid.into());
        self
    }
    /// `name`.
    ///
    /// At most 128 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `parse_expiry_from_cert`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn parse_expiry_from_cert(mut self, parse_expiry_from_cert: bool) -> Self {
        self.parse_expiry_from_cert = Some(parse_expiry_from_cert);
        self
    }
    /// `pem`.
    #[must_use]
    pub fn pem(mut self, pem: impl Into<String>) -> Self {
        self.pem = Some(pem.into());
        self
    }
    /// `subject_dn`.
    ///
    /// At least 1 character. At most 256 characters.
    #[must_use]
    pub fn subject_dn(mut self, subject_dn: impl Into<String>) -> Self {
        self.subject_dn = Some(subject_dn.into());
        self
    }
}

/// Answer of `POST /clients/{client_id}/credentials`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PostClientCredentialResponse {
    /// `alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<ClientCredentialAlgorithmEnum>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `credential_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_type: Option<ClientCredentialTypeEnum>,
    /// `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `kid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `subject_dn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_dn: Option<String>,
    /// `thumbprint_sha256`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprint_sha256: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for PostClientCredentialResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PostClientCredentialResponse")
            .field("alg", &self.alg)
            .field("created_at", &self.created_at)
            .field("credential_type", &self.credential_type)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("kid", &self.kid)
            .field("name", &self.name)
            .field("subject_dn", &self.subject_dn)
            .field("thumbprint_sha256", &self.thumbprint_sha256)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /clients/cimd/preview`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PreviewCimdMetadata {
    /// `external_client_id`.
    ///
    /// At least 1 character. At most 120 characters. Format: absolute-https-uri-or-empty.
    pub external_client_id: String,
}
impl PreviewCimdMetadata {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(external_client_id: impl Into<String>) -> Self {
        Self {
            external_client_id: external_client_id.into(),
        }
    }
}

/// Answer of `POST /clients/cimd/preview`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PreviewCimdMetadataResponse {
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `errors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<String>>,
    /// `mapped_fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapped_fields: Option<CimdMappedClientFields>,
    /// `validation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validation: Option<CimdValidationResult>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for PreviewCimdMetadataResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PreviewCimdMetadataResponse")
            .field("client_id", &self.client_id)
            .field("errors", &self.errors)
            .field("mapped_fields", &self.mapped_fields)
            .field("validation", &self.validation)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PublicKeyCredential {
    /// `alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<PublicKeyCredentialAlgorithmEnum>,
    /// `credential_type`.
    pub credential_type: PublicKeyCredentialTypeEnum,
    /// `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<auth0_sdk_core::DateTime>,
    /// `kid`.
    ///
    /// At least 10 characters. At most 64 characters. Matches `^([0-9a-zA-Z-_]{10,64})$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// `name`.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `parse_expiry_from_cert`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parse_expiry_from_cert: Option<bool>,
    /// `pem`.
    pub pem: String,
}
impl PublicKeyCredential {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(pem: impl Into<String>) -> Self {
        Self {
            alg: Default::default(),
            credential_type: PublicKeyCredentialTypeEnum::PublicKey,
            expires_at: Default::default(),
            kid: Default::default(),
            name: Default::default(),
            parse_expiry_from_cert: Default::default(),
            pem: pem.into(),
        }
    }
    /// `alg`.
    #[must_use]
    pub fn alg(mut self, alg: impl Into<PublicKeyCredentialAlgorithmEnum>) -> Self {
        self.alg = Some(alg.into());
        self
    }
    /// `expires_at`.
    #[must_use]
    pub fn expires_at(
        mut self,
        expires_at: impl Into<auth0_sdk_core::DateTime>,
    ) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// `kid`.
    ///
    /// At least 10 characters. At most 64 characters. Matches `^([0-9a-zA-Z-_]{10,64})$`.
    #[must_use]
    pub fn kid(mut self, kid: impl Into<String>) -> Self {
        self.kid = Some(kid.into());
        self
    }
    /// `name`.
    ///
    /// At most 128 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `parse_expiry_from_cert`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn parse_expiry_from_cert(mut self, parse_expiry_from_cert: bool) -> Self {
        self.parse_expiry_from_cert = Some(parse_expiry_from_cert);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Default in the document: `"RS256"`.
    pub enum PublicKeyCredentialAlgorithmEnum {
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `PS256`
        Ps256 = "PS256",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Default in the document: `"public_key"`.
    pub enum PublicKeyCredentialTypeEnum {
        /// `public_key`
        PublicKey = "public_key",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"non-expiring"`.
    pub enum RefreshTokenExpirationTypeEnum {
        /// `expiring`
        Expiring = "expiring",
        /// `non-expiring`
        NonExpiring = "non-expiring",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"non-rotating"`.
    pub enum RefreshTokenRotationTypeEnum {
        /// `rotating`
        Rotating = "rotating",
        /// `non-rotating`
        NonRotating = "non-rotating",
    }
}

/// Body of `POST /clients/cimd/register`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RegisterCimdClient {
    /// `external_client_id`.
    ///
    /// At least 1 character. At most 120 characters. Format: absolute-https-uri-or-empty.
    pub external_client_id: String,
}
impl RegisterCimdClient {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(external_client_id: impl Into<String>) -> Self {
        Self {
            external_client_id: external_client_id.into(),
        }
    }
}

/// Answer of `POST /clients/cimd/register`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RegisterCimdClientResponse {
    /// `client_id`.
    pub client_id: String,
    /// `mapped_fields`.
    pub mapped_fields: CimdMappedClientFields,
    /// `validation`.
    pub validation: CimdValidationResult,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for RegisterCimdClientResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RegisterCimdClientResponse")
            .field("client_id", &self.client_id)
            .field("mapped_fields", &self.mapped_fields)
            .field("validation", &self.validation)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /clients/{id}/rotate-secret`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RotateClientSecretResponse {
    /// `addons`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addons: Option<ClientAddons>,
    /// `allowed_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_clients: Option<Vec<String>>,
    /// `allowed_logout_urls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// `allowed_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_origins: Option<Vec<String>>,
    /// `app_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_type: Option<ClientAppTypeEnum>,
    /// `async_approval_notification_channels`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub async_approval_notification_channels: Option<
        Vec<AsyncApprovalNotificationsChannelsEnum>,
    >,
    /// `b2b_integration_configuration`.
    ///
    /// Lifecycle: beta.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b2b_integration_configuration: Option<B2bIntegrationConfiguration>,
    /// `callbacks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callbacks: Option<Vec<String>>,
    /// `client_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_aliases: Option<Vec<String>>,
    /// `client_authentication_methods`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub client_authentication_methods: auth0_sdk_core::Patch<ClientAuthenticationMethod>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `client_secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// `compliance_level`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub compliance_level: auth0_sdk_core::Patch<ClientComplianceLevelEnum>,
    /// `cross_origin_authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_authentication: Option<bool>,
    /// `cross_origin_loc`.
    ///
    /// Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_loc: Option<String>,
    /// `custom_login_page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page: Option<String>,
    /// `custom_login_page_on`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_on: Option<bool>,
    /// `custom_login_page_preview`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_preview: Option<String>,
    /// `default_organization`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_organization: auth0_sdk_core::Patch<ClientDefaultOrganization>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `encryption_key`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub encryption_key: auth0_sdk_core::Patch<ClientEncryptionKey>,
    /// `express_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub express_configuration: Option<ExpressConfiguration>,
    /// `external_client_id`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_client_id: Option<String>,
    /// `external_metadata_created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_metadata_created_by: Option<ClientExternalMetadataCreatedByEnum>,
    /// `external_metadata_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_metadata_type: Option<ClientExternalMetadataTypeEnum>,
    /// `fedcm_login`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fedcm_login: Option<FedCmLogin>,
    /// `form_template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_template: Option<String>,
    /// `global`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global: Option<bool>,
    /// `grant_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types: Option<Vec<String>>,
    /// `identity_assertion_authorization_grant`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_assertion_authorization_grant: Option<
        IdentityAssertionAuthorizationGrant,
    >,
    /// `initiate_login_uri`.
    ///
    /// Format: absolute-https-uri-with-placeholders-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiate_login_uri: Option<String>,
    /// `is_first_party`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_first_party: Option<bool>,
    /// `is_token_endpoint_ip_header_trusted`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_token_endpoint_ip_header_trusted: Option<bool>,
    /// `jwks_uri`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `jwt_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwt_configuration: Option<ClientJwtConfiguration>,
    /// `logo_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<String>,
    /// `mobile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<ClientMobile>,
    /// `my_organization_configuration`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_organization_configuration: Option<ClientMyOrganizationResponseConfiguration>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `native_social_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub native_social_login: Option<NativeSocialLogin>,
    /// `oidc_conformant`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_conformant: Option<bool>,
    /// `oidc_logout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<ClientOidcBackchannelLogoutSettings>,
    /// `organization_discovery_methods`.
    ///
    /// Lifecycle: EA. At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_discovery_methods: Option<Vec<ClientOrganizationDiscoveryEnum>>,
    /// `organization_require_behavior`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_require_behavior: Option<ClientOrganizationRequireBehaviorEnum>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<ClientOrganizationUsageEnum>,
    /// `par_request_expiry`. May be null.
    ///
    /// At least 10. At most 600.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub par_request_expiry: auth0_sdk_core::Patch<i64>,
    /// `redirection_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirection_policy: Option<ClientRedirectionPolicyEnum>,
    /// `refresh_token`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub refresh_token: auth0_sdk_core::Patch<ClientRefreshTokenConfiguration>,
    /// `require_proof_of_possession`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_proof_of_possession: Option<bool>,
    /// `require_pushed_authorization_requests`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_pushed_authorization_requests: Option<bool>,
    /// `resource_server_identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_server_identifier: Option<String>,
    /// `session_transfer`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_transfer: auth0_sdk_core::Patch<ClientSessionTransferConfiguration>,
    /// `signed_request_object`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_request_object: Option<ClientSignedRequestObjectWithCredentialId>,
    /// `signing_keys`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub signing_keys: auth0_sdk_core::Patch<Vec<ClientSigningKey>>,
    /// `skip_non_verifiable_callback_uri_confirmation_prompt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Option<bool>,
    /// `sso`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
    /// `sso_disabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso_disabled: Option<bool>,
    /// `tenant`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `third_party_security_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_security_mode: Option<ClientThirdPartySecurityModeEnum>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<ClientTokenEndpointAuthMethodEnum>,
    /// `token_exchange`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_exchange: Option<ClientTokenExchangeConfiguration>,
    /// `token_quota`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<TokenQuota>,
    /// `token_vault_privileged_access`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_vault_privileged_access: Option<
        ClientTokenVaultPrivilegedAccessWithCredentialId,
    >,
    /// `web_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_origins: Option<Vec<String>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for RotateClientSecretResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RotateClientSecretResponse")
            .field("addons", &self.addons)
            .field("allowed_clients", &self.allowed_clients)
            .field("allowed_logout_urls", &self.allowed_logout_urls)
            .field("allowed_origins", &self.allowed_origins)
            .field("app_type", &self.app_type)
            .field(
                "async_approval_notification_channels",
                &self.async_approval_notification_channels,
            )
            .field("b2b_integration_configuration", &self.b2b_integration_configuration)
            .field("callbacks", &self.callbacks)
            .field("client_aliases", &self.client_aliases)
            .field("client_authentication_methods", &self.client_authentication_methods)
            .field("client_id", &self.client_id)
            .field("client_metadata", &self.client_metadata)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("compliance_level", &self.compliance_level)
            .field("cross_origin_authentication", &self.cross_origin_authentication)
            .field("cross_origin_loc", &self.cross_origin_loc)
            .field("custom_login_page", &self.custom_login_page)
            .field("custom_login_page_on", &self.custom_login_page_on)
            .field("custom_login_page_preview", &self.custom_login_page_preview)
            .field("default_organization", &self.default_organization)
            .field("description", &self.description)
            .field("encryption_key", &self.encryption_key)
            .field("express_configuration", &self.express_configuration)
            .field("external_client_id", &self.external_client_id)
            .field("external_metadata_created_by", &self.external_metadata_created_by)
            .field("external_metadata_type", &self.external_metadata_type)
            .field("fedcm_login", &self.fedcm_login)
            .field("form_template", &self.form_template)
            .field("global", &self.global)
            .field("grant_types", &self.grant_types)
            .field(
                "identity_assertion_authorization_grant",
                &self.identity_assertion_authorization_grant,
            )
            .field("initiate_login_uri", &self.initiate_login_uri)
            .field("is_first_party", &self.is_first_party)
            .field(
                "is_token_endpoint_ip_header_trusted",
                &self.is_token_endpoint_ip_header_trusted,
            )
            .field("jwks_uri", &self.jwks_uri)
            .field("jwt_configuration", &self.jwt_configuration)
            .field("logo_uri", &self.logo_uri)
            .field("mobile", &self.mobile)
            .field("my_organization_configuration", &self.my_organization_configuration)
            .field("name", &self.name)
            .field("native_social_login", &self.native_social_login)
            .field("oidc_conformant", &self.oidc_conformant)
            .field("oidc_logout", &self.oidc_logout)
            .field(
                "organization_discovery_methods",
                &self.organization_discovery_methods,
            )
            .field("organization_require_behavior", &self.organization_require_behavior)
            .field("organization_usage", &self.organization_usage)
            .field("par_request_expiry", &self.par_request_expiry)
            .field("redirection_policy", &self.redirection_policy)
            .field("refresh_token", &self.refresh_token)
            .field("require_proof_of_possession", &self.require_proof_of_possession)
            .field(
                "require_pushed_authorization_requests",
                &self.require_pushed_authorization_requests,
            )
            .field("resource_server_identifier", &self.resource_server_identifier)
            .field("session_transfer", &self.session_transfer)
            .field("signed_request_object", &self.signed_request_object)
            .field("signing_keys", &self.signing_keys)
            .field(
                "skip_non_verifiable_callback_uri_confirmation_prompt",
                &self.skip_non_verifiable_callback_uri_confirmation_prompt,
            )
            .field("sso", &self.sso)
            .field("sso_disabled", &self.sso_disabled)
            .field("tenant", &self.tenant)
            .field("third_party_security_mode", &self.third_party_security_mode)
            .field("token_endpoint_auth_method", &self.token_endpoint_auth_method)
            .field("token_exchange", &self.token_exchange)
            .field("token_quota", &self.token_quota)
            .field("token_vault_privileged_access", &self.token_vault_privileged_access)
            .field("web_origins", &self.web_origins)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /clients/search`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SearchClientsPage {
    /// `clients`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clients: Vec<ClientSearchResponse>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for SearchClientsPage {
    type Item = ClientSearchResponse;
    fn items(&self) -> &[ClientSearchResponse] {
        &self.clients
    }
    fn into_items(self) -> Vec<ClientSearchResponse> {
        self.clients
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for SearchClientsPage {
    const ITEMS: &'static str = "clients";
    fn from_items(clients: Vec<ClientSearchResponse>) -> Option<Self> {
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
auth0_sdk_core::page_forms!(SearchClientsPage);

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum SearchParserEnum {
        /// `scim`
        Scim = "scim",
        /// `lucene`
        Lucene = "lucene",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TokenVaultPrivilegedAccessGrant {
    /// `connection`.
    ///
    /// At least 1 character. At most 128 characters.
    pub connection: String,
    /// `scopes`.
    ///
    /// At least 1 item.
    pub scopes: Vec<String>,
}
impl TokenVaultPrivilegedAccessGrant {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            connection: connection.into(),
            scopes: scopes.into_iter().map(Into::into).collect(),
        }
    }
}

/// Body of `PATCH /agents/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateAgent {
    /// `metadata`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub metadata: auth0_sdk_core::Patch<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    ///
    /// At least 1 character. At most 255 characters. Matches `^[^<>\u0000]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
impl UpdateAgent {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            metadata: Default::default(),
            name: Default::default(),
        }
    }
    /// `metadata`. May be null.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl Into<
            auth0_sdk_core::Patch<serde_json::Map<String, serde_json::Value>>,
        >,
    ) -> Self {
        self.metadata = metadata.into();
        self
    }
    /// `name`.
    ///
    /// At least 1 character. At most 255 characters. Matches `^[^<>\u0000]+$`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
impl Default for UpdateAgent {
    fn default() -> Self {
        Self::new()
    }
}

/// Body of `PATCH /clients/{id}`.
///
/// At least 1 property.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateClient {
    /// `addons`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addons: Option<ClientAddons>,
    /// `allowed_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_clients: Option<Vec<String>>,
    /// `allowed_logout_urls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// `allowed_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_origins: Option<Vec<String>>,
    /// `app_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_type: Option<ClientAppTypeEnum>,
    /// `async_approval_notification_channels`. May be null.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub async_approval_notification_channels: auth0_sdk_core::Patch<
        Vec<AsyncApprovalNotificationsChannelsEnum>,
    >,
    /// `b2b_integration_configuration`. May be null.
    ///
    /// Lifecycle: beta.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub b2b_integration_configuration: auth0_sdk_core::Patch<
        B2bIntegrationConfigurationOrNull,
    >,
    /// `callbacks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callbacks: Option<Vec<String>>,
    /// `client_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_aliases: Option<Vec<String>>,
    /// `client_authentication_methods`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub client_authentication_methods: auth0_sdk_core::Patch<ClientAuthenticationMethod>,
    /// `client_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `client_secret`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// `compliance_level`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub compliance_level: auth0_sdk_core::Patch<ClientComplianceLevelEnum>,
    /// `cross_origin_authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_authentication: Option<bool>,
    /// `cross_origin_loc`. May be null.
    ///
    /// Format: url-or-null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub cross_origin_loc: auth0_sdk_core::Patch<String>,
    /// `custom_login_page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page: Option<String>,
    /// `custom_login_page_on`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_on: Option<bool>,
    /// `custom_login_page_preview`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_preview: Option<String>,
    /// `default_organization`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_organization: auth0_sdk_core::Patch<ClientDefaultOrganization>,
    /// `description`.
    ///
    /// At most 140 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `encryption_key`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub encryption_key: auth0_sdk_core::Patch<ClientEncryptionKey>,
    /// `express_configuration`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub express_configuration: auth0_sdk_core::Patch<ExpressConfigurationOrNull>,
    /// `fedcm_login`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub fedcm_login: auth0_sdk_core::Patch<FedCmLoginPatch>,
    /// `form_template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_template: Option<String>,
    /// `grant_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types: Option<Vec<String>>,
    /// `identity_assertion_authorization_grant`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub identity_assertion_authorization_grant: auth0_sdk_core::Patch<
        UpdateIdentityAssertionAuthorizationGrant,
    >,
    /// `initiate_login_uri`.
    ///
    /// Format: absolute-https-uri-with-placeholders-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiate_login_uri: Option<String>,
    /// `is_first_party`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_first_party: Option<bool>,
    /// `is_token_endpoint_ip_header_trusted`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_token_endpoint_ip_header_trusted: Option<bool>,
    /// `jwt_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwt_configuration: Option<ClientJwtConfiguration>,
    /// `logo_uri`.
    ///
    /// Format: absolute-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<String>,
    /// `mobile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<ClientMobile>,
    /// `my_organization_configuration`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub my_organization_configuration: auth0_sdk_core::Patch<
        ClientMyOrganizationPatchConfiguration,
    >,
    /// `name`.
    ///
    /// Matches `^[^<>]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `native_social_login`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub native_social_login: auth0_sdk_core::Patch<NativeSocialLoginPatch>,
    /// `oidc_backchannel_logout`.
    ///
    /// Lifecycle: deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_backchannel_logout: Option<ClientOidcBackchannelLogoutSettings>,
    /// `oidc_conformant`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_conformant: Option<bool>,
    /// `oidc_logout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<ClientOidcBackchannelLogoutSettings>,
    /// `organization_discovery_methods`. May be null.
    ///
    /// Lifecycle: EA. At least 1 item.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub organization_discovery_methods: auth0_sdk_core::Patch<
        Vec<ClientOrganizationDiscoveryEnum>,
    >,
    /// `organization_require_behavior`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub organization_require_behavior: auth0_sdk_core::Patch<
        ClientOrganizationRequireBehaviorPatchEnum,
    >,
    /// `organization_usage`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub organization_usage: auth0_sdk_core::Patch<ClientOrganizationUsagePatchEnum>,
    /// `par_request_expiry`. May be null.
    ///
    /// At least 10. At most 600.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub par_request_expiry: auth0_sdk_core::Patch<i64>,
    /// `redirection_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirection_policy: Option<ClientRedirectionPolicyEnum>,
    /// `refresh_token`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub refresh_token: auth0_sdk_core::Patch<ClientRefreshTokenConfiguration>,
    /// `require_proof_of_possession`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_proof_of_possession: Option<bool>,
    /// `require_pushed_authorization_requests`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_pushed_authorization_requests: Option<bool>,
    /// `session_transfer`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_transfer: auth0_sdk_core::Patch<ClientSessionTransferConfiguration>,
    /// `signed_request_object`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_request_object: Option<ClientSignedRequestObjectWithCredentialId>,
    /// `skip_non_verifiable_callback_uri_confirmation_prompt`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: auth0_sdk_core::Patch<
        bool,
    >,
    /// `sso`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
    /// `sso_disabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso_disabled: Option<bool>,
    /// `third_party_security_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_security_mode: Option<ClientThirdPartySecurityModeEnum>,
    /// `token_endpoint_auth_method`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_endpoint_auth_method: auth0_sdk_core::Patch<
        ClientTokenEndpointAuthMethodOrNullEnum,
    >,
    /// `token_exchange`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_exchange: auth0_sdk_core::Patch<ClientTokenExchangeConfigurationOrNull>,
    /// `token_quota`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_quota: auth0_sdk_core::Patch<UpdateTokenQuota>,
    /// `token_vault_privileged_access`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_vault_privileged_access: Option<
        ClientTokenVaultPrivilegedAccessWithCredentialId,
    >,
    /// `web_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_origins: Option<Vec<String>>,
}
impl UpdateClient {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            addons: Default::default(),
            allowed_clients: Default::default(),
            allowed_logout_urls: Default::default(),
            allowed_origins: Default::default(),
            app_type: Default::default(),
            async_approval_notification_channels: Default::default(),
            b2b_integration_configuration: Default::default(),
            callbacks: Default::default(),
            client_aliases: Default::default(),
            client_authentication_methods: Default::default(),
            client_metadata: Default::default(),
            client_secret: Default::default(),
            compliance_level: Default::default(),
            cross_origin_authentication: Default::default(),
            cross_origin_loc: Default::default(),
            custom_login_page: Default::default(),
            custom_login_page_on: Default::default(),
            custom_login_page_preview: Default::default(),
            default_organization: Default::default(),
            description: Default::default(),
            encryption_key: Default::default(),
            express_configuration: Default::default(),
            fedcm_login: Default::default(),
            form_template: Default::default(),
            grant_types: Default::default(),
            identity_assertion_authorization_grant: Default::default(),
            initiate_login_uri: Default::default(),
            is_first_party: Default::default(),
            is_token_endpoint_ip_header_trusted: Default::default(),
            jwt_configuration: Default::default(),
            logo_uri: Default::default(),
            mobile: Default::default(),
            my_organization_configuration: Default::default(),
            name: Default::default(),
            native_social_login: Default::default(),
            oidc_backchannel_logout: Default::default(),
            oidc_conformant: Default::default(),
            oidc_logout: Default::default(),
            organization_discovery_methods: Default::default(),
            organization_require_behavior: Default::default(),
            organization_usage: Default::default(),
            par_request_expiry: Default::default(),
            redirection_policy: Default::default(),
            refresh_token: Default::default(),
            require_proof_of_possession: Default::default(),
            require_pushed_authorization_requests: Default::default(),
            session_transfer: Default::default(),
            signed_request_object: Default::default(),
            skip_non_verifiable_callback_uri_confirmation_prompt: Default::default(),
            sso: Default::default(),
            sso_disabled: Default::default(),
            third_party_security_mode: Default::default(),
            token_endpoint_auth_method: Default::default(),
            token_exchange: Default::default(),
            token_quota: Default::default(),
            token_vault_privileged_access: Default::default(),
            web_origins: Default::default(),
        }
    }
    /// `addons`.
    #[must_use]
    pub fn addons(mut self, addons: ClientAddons) -> Self {
        self.addons = Some(addons);
        self
    }
    /// `allowed_clients`.
    #[must_use]
    pub fn allowed_clients(
        mut self,
        allowed_clients: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_clients = Some(
            allowed_clients.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `allowed_logout_urls`.
    #[must_use]
    pub fn allowed_logout_urls(
        mut self,
        allowed_logout_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_logout_urls = Some(
            allowed_logout_urls.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `allowed_origins`.
    #[must_use]
    pub fn allowed_origins(
        mut self,
        allowed_origins: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_origins = Some(
            allowed_origins.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `app_type`.
    #[must_use]
    pub fn app_type(mut self, app_type: impl Into<ClientAppTypeEnum>) -> Self {
        self.app_type = Some(app_type.into());
        self
    }
    /// `async_approval_notification_channels`. May be null.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn async_approval_notification_channels(
        mut self,
        async_approval_notification_channels: impl Into<
            auth0_sdk_core::Patch<Vec<AsyncApprovalNotificationsChannelsEnum>>,
        >,
    ) -> Self {
        self.async_approval_notification_channels = async_approval_notification_channels
            .into();
        self
    }
    /// `b2b_integration_configuration`. May be null.
    ///
    /// Lifecycle: beta.
    #[must_use]
    pub fn b2b_integration_configuration(
        mut self,
        b2b_integration_configuration: impl Into<
            auth0_sdk_core::Patch<B2bIntegrationConfigurationOrNull>,
        >,
    ) -> Self {
        self.b2b_integration_configuration = b2b_integration_configuration.into();
        self
    }
    /// `callbacks`.
    #[must_use]
    pub fn callbacks(
        mut self,
        callbacks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.callbacks = Some(callbacks.into_iter().map(Into::into).collect());
        self
    }
    /// `client_aliases`.
    #[must_use]
    pub fn client_aliases(
        mut self,
        client_aliases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.client_aliases = Some(client_aliases.into_iter().map(Into::into).collect());
        self
    }
    /// `client_authentication_methods`. May be null.
    #[must_use]
    pub fn client_authentication_methods(
        mut self,
        client_authentication_methods: impl Into<
            auth0_sdk_core::Patch<ClientAuthenticationMethod>,
        >,
    ) -> Self {
        self.client_authentication_methods = client_authentication_methods.into();
        self
    }
    /// `client_metadata`.
    ///
    /// At most 10 properties.
    #[must_use]
    pub fn client_metadata(
        mut self,
        client_metadata: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.client_metadata = Some(client_metadata);
        self
    }
    /// `client_secret`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<String>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// `compliance_level`. May be null.
    #[must_use]
    pub fn compliance_level(
        mut self,
        compliance_level: impl Into<auth0_sdk_core::Patch<ClientComplianceLevelEnum>>,
    ) -> Self {
        self.compliance_level = compliance_level.into();
        self
    }
    /// `cross_origin_authentication`.
    #[must_use]
    pub fn cross_origin_authentication(
        mut self,
        cross_origin_authentication: bool,
    ) -> Self {
        self.cross_origin_authentication = Some(cross_origin_authentication);
        self
    }
    /// `cross_origin_loc`. May be null.
    ///
    /// Format: url-or-null.
    #[must_use]
    pub fn cross_origin_loc(
        mut self,
        cross_origin_loc: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.cross_origin_loc = cross_origin_loc.into();
        self
    }
    /// `custom_login_page`.
    #[must_use]
    pub fn custom_login_page(mut self, custom_login_page: impl Into<String>) -> Self {
        self.custom_login_page = Some(custom_login_page.into());
        self
    }
    /// `custom_login_page_on`.
    #[must_use]
    pub fn custom_login_page_on(mut self, custom_login_page_on: bool) -> Self {
        self.custom_login_page_on = Some(custom_login_page_on);
        self
    }
    /// `custom_login_page_preview`.
    #[must_use]
    pub fn custom_login_page_preview(
        mut self,
        custom_login_page_preview: impl Into<String>,
    ) -> Self {
        self.custom_login_page_preview = Some(custom_login_page_preview.into());
        self
    }
    /// `default_organization`. May be null.
    #[must_use]
    pub fn default_organization(
        mut self,
        default_organization: impl Into<auth0_sdk_core::Patch<ClientDefaultOrganization>>,
    ) -> Self {
        self.default_organization = default_organization.into();
        self
    }
    /// `description`.
    ///
    /// At most 140 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// `encryption_key`. May be null.
    #[must_use]
    pub fn encryption_key(
        mut self,
        encryption_key: impl Into<auth0_sdk_core::Patch<ClientEncryptionKey>>,
    ) -> Self {
        self.encryption_key = encryption_key.into();
        self
    }
    /// `express_configuration`. May be null.
    #[must_use]
    pub fn express_configuration(
        mut self,
        express_configuration: impl Into<
            auth0_sdk_core::Patch<ExpressConfigurationOrNull>,
        >,
    ) -> Self {
        self.express_configuration = express_configuration.into();
        self
    }
    /// `fedcm_login`. May be null.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn fedcm_login(
        mut self,
        fedcm_login: impl Into<auth0_sdk_core::Patch<FedCmLoginPatch>>,
    ) -> Self {
        self.fedcm_login = fedcm_login.into();
        self
    }
    /// `form_template`.
    #[must_use]
    pub fn form_template(mut self, form_template: impl Into<String>) -> Self {
        self.form_template = Some(form_template.into());
        self
    }
    /// `grant_types`.
    #[must_use]
    pub fn grant_types(
        mut self,
        grant_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.grant_types = Some(grant_types.into_iter().map(Into::into).collect());
        self
    }
    /// `identity_assertion_authorization_grant`. May be null.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn identity_assertion_authorization_grant(
        mut self,
        identity_assertion_authorization_grant: impl Into<
            auth0_sdk_core::Patch<UpdateIdentityAssertionAuthorizationGrant>,
        >,
    ) -> Self {
        self.identity_assertion_authorization_grant = identity_assertion_authorization_grant
            .into();
        self
    }
    /// `initiate_login_uri`.
    ///
    /// Format: absolute-https-uri-with-placeholders-or-empty.
    #[must_use]
    pub fn initiate_login_uri(mut self, initiate_login_uri: impl Into<String>) -> Self {
        self.initiate_login_uri = Some(initiate_login_uri.into());
        self
    }
    /// `is_first_party`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn is_first_party(mut self, is_first_party: bool) -> Self {
        self.is_first_party = Some(is_first_party);
        self
    }
    /// `is_token_endpoint_ip_header_trusted`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn is_token_endpoint_ip_header_trusted(
        mut self,
        is_token_endpoint_ip_header_trusted: bool,
    ) -> Self {
        self.is_token_endpoint_ip_header_trusted = Some(
            is_token_endpoint_ip_header_trusted,
        );
        self
    }
    /// `jwt_configuration`.
    #[must_use]
    pub fn jwt_configuration(
        mut self,
        jwt_configuration: ClientJwtConfiguration,
    ) -> Self {
        self.jwt_configuration = Some(jwt_configuration);
        self
    }
    /// `logo_uri`.
    ///
    /// Format: absolute-uri-or-empty.
    #[must_use]
    pub fn logo_uri(mut self, logo_uri: impl Into<String>) -> Self {
        self.logo_uri = Some(logo_uri.into());
        self
    }
    /// `mobile`.
    #[must_use]
    pub fn mobile(mut self, mobile: ClientMobile) -> Self {
        self.mobile = Some(mobile);
        self
    }
    /// `my_organization_configuration`. May be null.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn my_organization_configuration(
        mut self,
        my_organization_configuration: impl Into<
            auth0_sdk_core::Patch<ClientMyOrganizationPatchConfiguration>,
        >,
    ) -> Self {
        self.my_organization_configuration = my_organization_configuration.into();
        self
    }
    /// `name`.
    ///
    /// Matches `^[^<>]+$`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `native_social_login`. May be null.
    #[must_use]
    pub fn native_social_login(
        mut self,
        native_social_login: impl Into<auth0_sdk_core::Patch<NativeSocialLoginPatch>>,
    ) -> Self {
        self.native_social_login = native_social_login.into();
        self
    }
    /// `oidc_backchannel_logout`.
    ///
    /// Lifecycle: deprecated.
    #[must_use]
    pub fn oidc_backchannel_logout(
        mut self,
        oidc_backchannel_logout: ClientOidcBackchannelLogoutSettings,
    ) -> Self {
        self.oidc_backchannel_logout = Some(oidc_backchannel_logout);
        self
    }
    /// `oidc_conformant`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn oidc_conformant(mut self, oidc_conformant: bool) -> Self {
        self.oidc_conformant = Some(oidc_conformant);
        self
    }
    /// `oidc_logout`.
    #[must_use]
    pub fn oidc_logout(
        mut self,
        oidc_logout: ClientOidcBackchannelLogoutSettings,
    ) -> Self {
        self.oidc_logout = Some(oidc_logout);
        self
    }
    /// `organization_discovery_methods`. May be null.
    ///
    /// Lifecycle: EA. At least 1 item.
    #[must_use]
    pub fn organization_discovery_methods(
        mut self,
        organization_discovery_methods: impl Into<
            auth0_sdk_core::Patch<Vec<ClientOrganizationDiscoveryEnum>>,
        >,
    ) -> Self {
        self.organization_discovery_methods = organization_discovery_methods.into();
        self
    }
    /// `organization_require_behavior`. May be null.
    #[must_use]
    pub fn organization_require_behavior(
        mut self,
        organization_require_behavior: impl Into<
            auth0_sdk_core::Patch<ClientOrganizationRequireBehaviorPatchEnum>,
        >,
    ) -> Self {
        self.organization_require_behavior = organization_require_behavior.into();
        self
    }
    /// `organization_usage`. May be null.
    #[must_use]
    pub fn organization_usage(
        mut self,
        organization_usage: impl Into<
            auth0_sdk_core::Patch<ClientOrganizationUsagePatchEnum>,
        >,
    ) -> Self {
        self.organization_usage = organization_usage.into();
        self
    }
    /// `par_request_expiry`. May be null.
    ///
    /// At least 10. At most 600.
    #[must_use]
    pub fn par_request_expiry(
        mut self,
        par_request_expiry: impl Into<auth0_sdk_core::Patch<i64>>,
    ) -> Self {
        self.par_request_expiry = par_request_expiry.into();
        self
    }
    /// `redirection_policy`.
    #[must_use]
    pub fn redirection_policy(
        mut self,
        redirection_policy: impl Into<ClientRedirectionPolicyEnum>,
    ) -> Self {
        self.redirection_policy = Some(redirection_policy.into());
        self
    }
    /// `refresh_token`. May be null.
    #[must_use]
    pub fn refresh_token(
        mut self,
        refresh_token: impl Into<auth0_sdk_core::Patch<ClientRefreshTokenConfiguration>>,
    ) -> Self {
        self.refresh_token = refresh_token.into();
        self
    }
    /// `require_proof_of_possession`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn require_proof_of_possession(
        mut self,
        require_proof_of_possession: bool,
    ) -> Self {
        self.require_proof_of_possession = Some(require_proof_of_possession);
        self
    }
    /// `require_pushed_authorization_requests`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn require_pushed_authorization_requests(
        mut self,
        require_pushed_authorization_requests: bool,
    ) -> Self {
        self.require_pushed_authorization_requests = Some(
            require_pushed_authorization_requests,
        );
        self
    }
    /// `session_transfer`. May be null.
    #[must_use]
    pub fn session_transfer(
        mut self,
        session_transfer: impl Into<
            auth0_sdk_core::Patch<ClientSessionTransferConfiguration>,
        >,
    ) -> Self {
        self.session_transfer = session_transfer.into();
        self
    }
    /// `signed_request_object`.
    #[must_use]
    pub fn signed_request_object(
        mut self,
        signed_request_object: ClientSignedRequestObjectWithCredentialId,
    ) -> Self {
        self.signed_request_object = Some(signed_request_object);
        self
    }
    /// `skip_non_verifiable_callback_uri_confirmation_prompt`. May be null.
    #[must_use]
    pub fn skip_non_verifiable_callback_uri_confirmation_prompt(
        mut self,
        skip_non_verifiable_callback_uri_confirmation_prompt: impl Into<
            auth0_sdk_core::Patch<bool>,
        >,
    ) -> Self {
        self.skip_non_verifiable_callback_uri_confirmation_prompt = skip_non_verifiable_callback_uri_confirmation_prompt
            .into();
        self
    }
    /// `sso`.
    #[must_use]
    pub fn sso(mut self, sso: bool) -> Self {
        self.sso = Some(sso);
        self
    }
    /// `sso_disabled`.
    #[must_use]
    pub fn sso_disabled(mut self, sso_disabled: bool) -> Self {
        self.sso_disabled = Some(sso_disabled);
        self
    }
    /// `third_party_security_mode`.
    #[must_use]
    pub fn third_party_security_mode(
        mut self,
        third_party_security_mode: impl Into<ClientThirdPartySecurityModeEnum>,
    ) -> Self {
        self.third_party_security_mode = Some(third_party_security_mode.into());
        self
    }
    /// `token_endpoint_auth_method`. May be null.
    #[must_use]
    pub fn token_endpoint_auth_method(
        mut self,
        token_endpoint_auth_method: impl Into<
            auth0_sdk_core::Patch<ClientTokenEndpointAuthMethodOrNullEnum>,
        >,
    ) -> Self {
        self.token_endpoint_auth_method = token_endpoint_auth_method.into();
        self
    }
    /// `token_exchange`. May be null.
    #[must_use]
    pub fn token_exchange(
        mut self,
        token_exchange: impl Into<
            auth0_sdk_core::Patch<ClientTokenExchangeConfigurationOrNull>,
        >,
    ) -> Self {
        self.token_exchange = token_exchange.into();
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
    /// `token_vault_privileged_access`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn token_vault_privileged_access(
        mut self,
        token_vault_privileged_access: ClientTokenVaultPrivilegedAccessWithCredentialId,
    ) -> Self {
        self.token_vault_privileged_access = Some(token_vault_privileged_access);
        self
    }
    /// `web_origins`.
    #[must_use]
    pub fn web_origins(
        mut self,
        web_origins: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.web_origins = Some(web_origins.into_iter().map(Into::into).collect());
        self
    }
}
impl Default for UpdateClient {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for UpdateClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateClient")
            .field("addons", &self.addons)
            .field("allowed_clients", &self.allowed_clients)
            .field("allowed_logout_urls", &self.allowed_logout_urls)
            .field("allowed_origins", &self.allowed_origins)
            .field("app_type", &self.app_type)
            .field(
                "async_approval_notification_channels",
                &self.async_approval_notification_channels,
            )
            .field("b2b_integration_configuration", &self.b2b_integration_configuration)
            .field("callbacks", &self.callbacks)
            .field("client_aliases", &self.client_aliases)
            .field("client_authentication_methods", &self.client_authentication_methods)
            .field("client_metadata", &self.client_metadata)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("compliance_level", &self.compliance_level)
            .field("cross_origin_authentication", &self.cross_origin_authentication)
            .field("cross_origin_loc", &self.cross_origin_loc)
            .field("custom_login_page", &self.custom_login_page)
            .field("custom_login_page_on", &self.custom_login_page_on)
            .field("custom_login_page_preview", &self.custom_login_page_preview)
            .field("default_organization", &self.default_organization)
            .field("description", &self.description)
            .field("encryption_key", &self.encryption_key)
            .field("express_configuration", &self.express_configuration)
            .field("fedcm_login", &self.fedcm_login)
            .field("form_template", &self.form_template)
            .field("grant_types", &self.grant_types)
            .field(
                "identity_assertion_authorization_grant",
                &self.identity_assertion_authorization_grant,
            )
            .field("initiate_login_uri", &self.initiate_login_uri)
            .field("is_first_party", &self.is_first_party)
            .field(
                "is_token_endpoint_ip_header_trusted",
                &self.is_token_endpoint_ip_header_trusted,
            )
            .field("jwt_configuration", &self.jwt_configuration)
            .field("logo_uri", &self.logo_uri)
            .field("mobile", &self.mobile)
            .field("my_organization_configuration", &self.my_organization_configuration)
            .field("name", &self.name)
            .field("native_social_login", &self.native_social_login)
            .field("oidc_backchannel_logout", &self.oidc_backchannel_logout)
            .field("oidc_conformant", &self.oidc_conformant)
            .field("oidc_logout", &self.oidc_logout)
            .field(
                "organization_discovery_methods",
                &self.organization_discovery_methods,
            )
            .field("organization_require_behavior", &self.organization_require_behavior)
            .field("organization_usage", &self.organization_usage)
            .field("par_request_expiry", &self.par_request_expiry)
            .field("redirection_policy", &self.redirection_policy)
            .field("refresh_token", &self.refresh_token)
            .field("require_proof_of_possession", &self.require_proof_of_possession)
            .field(
                "require_pushed_authorization_requests",
                &self.require_pushed_authorization_requests,
            )
            .field("session_transfer", &self.session_transfer)
            .field("signed_request_object", &self.signed_request_object)
            .field(
                "skip_non_verifiable_callback_uri_confirmation_prompt",
                &self.skip_non_verifiable_callback_uri_confirmation_prompt,
            )
            .field("sso", &self.sso)
            .field("sso_disabled", &self.sso_disabled)
            .field("third_party_security_mode", &self.third_party_security_mode)
            .field("token_endpoint_auth_method", &self.token_endpoint_auth_method)
            .field("token_exchange", &self.token_exchange)
            .field("token_quota", &self.token_quota)
            .field("token_vault_privileged_access", &self.token_vault_privileged_access)
            .field("web_origins", &self.web_origins)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /client-grants/{id}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateClientGrant {
    /// `allow_all_scopes`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub allow_all_scopes: auth0_sdk_core::Patch<bool>,
    /// `allow_any_organization`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub allow_any_organization: auth0_sdk_core::Patch<bool>,
    /// `authorization_details_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_details_types: Option<Vec<String>>,
    /// `organization_usage`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub organization_usage: auth0_sdk_core::Patch<
        ClientGrantOrganizationNullableUsageEnum,
    >,
    /// `scope`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub scope: auth0_sdk_core::Patch<Vec<String>>,
}
impl UpdateClientGrant {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allow_all_scopes: Default::default(),
            allow_any_organization: Default::default(),
            authorization_details_types: Default::default(),
            organization_usage: Default::default(),
            scope: Default::default(),
        }
    }
    /// `allow_all_scopes`. May be null.
    #[must_use]
    pub fn allow_all_scopes(
        mut self,
        allow_all_scopes: impl Into<auth0_sdk_core::Patch<bool>>,
    ) -> Self {
        self.allow_all_scopes = allow_all_scopes.into();
        self
    }
    /// `allow_any_organization`. May be null.
    #[must_use]
    pub fn allow_any_organization(
        mut self,
        allow_any_organization: impl Into<auth0_sdk_core::Patch<bool>>,
    ) -> Self {
        self.allow_any_organization = allow_any_organization.into();
        self
    }
    /// `authorization_details_types`.
    #[must_use]
    pub fn authorization_details_types(
        mut self,
        authorization_details_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.authorization_details_types = Some(
            authorization_details_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `organization_usage`. May be null.
    #[must_use]
    pub fn organization_usage(
        mut self,
        organization_usage: impl Into<
            auth0_sdk_core::Patch<ClientGrantOrganizationNullableUsageEnum>,
        >,
    ) -> Self {
        self.organization_usage = organization_usage.into();
        self
    }
    /// `scope`. May be null.
    #[must_use]
    pub fn scope(
        mut self,
        scope: impl Into<auth0_sdk_core::Patch<Vec<String>>>,
    ) -> Self {
        self.scope = scope.into();
        self
    }
}
impl Default for UpdateClientGrant {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /client-grants/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateClientGrantResponse {
    /// `allow_all_scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_all_scopes: Option<bool>,
    /// `allow_any_organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_any_organization: Option<bool>,
    /// `audience`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `authorization_details_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_details_types: Option<Vec<String>>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `default_for`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_for: Option<ClientGrantDefaultForEnum>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_system`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_system: Option<bool>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<ClientGrantOrganizationUsageEnum>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// `subject_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_type: Option<ClientGrantSubjectTypeEnum>,
}

/// Answer of `PATCH /clients/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateClientResponse {
    /// `addons`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addons: Option<ClientAddons>,
    /// `allowed_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_clients: Option<Vec<String>>,
    /// `allowed_logout_urls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// `allowed_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_origins: Option<Vec<String>>,
    /// `app_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_type: Option<ClientAppTypeEnum>,
    /// `async_approval_notification_channels`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub async_approval_notification_channels: Option<
        Vec<AsyncApprovalNotificationsChannelsEnum>,
    >,
    /// `b2b_integration_configuration`.
    ///
    /// Lifecycle: beta.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b2b_integration_configuration: Option<B2bIntegrationConfiguration>,
    /// `callbacks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callbacks: Option<Vec<String>>,
    /// `client_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_aliases: Option<Vec<String>>,
    /// `client_authentication_methods`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub client_authentication_methods: auth0_sdk_core::Patch<ClientAuthenticationMethod>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `client_secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// `compliance_level`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub compliance_level: auth0_sdk_core::Patch<ClientComplianceLevelEnum>,
    /// `cross_origin_authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_authentication: Option<bool>,
    /// `cross_origin_loc`.
    ///
    /// Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_origin_loc: Option<String>,
    /// `custom_login_page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page: Option<String>,
    /// `custom_login_page_on`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_on: Option<bool>,
    /// `custom_login_page_preview`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_login_page_preview: Option<String>,
    /// `default_organization`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_organization: auth0_sdk_core::Patch<ClientDefaultOrganization>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `encryption_key`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub encryption_key: auth0_sdk_core::Patch<ClientEncryptionKey>,
    /// `express_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub express_configuration: Option<ExpressConfiguration>,
    /// `external_client_id`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_client_id: Option<String>,
    /// `external_metadata_created_by`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_metadata_created_by: Option<ClientExternalMetadataCreatedByEnum>,
    /// `external_metadata_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_metadata_type: Option<ClientExternalMetadataTypeEnum>,
    /// `fedcm_login`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fedcm_login: Option<FedCmLogin>,
    /// `form_template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_template: Option<String>,
    /// `global`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global: Option<bool>,
    /// `grant_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types: Option<Vec<String>>,
    /// `identity_assertion_authorization_grant`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_assertion_authorization_grant: Option<
        IdentityAssertionAuthorizationGrant,
    >,
    /// `initiate_login_uri`.
    ///
    /// Format: absolute-https-uri-with-placeholders-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiate_login_uri: Option<String>,
    /// `is_first_party`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_first_party: Option<bool>,
    /// `is_token_endpoint_ip_header_trusted`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_token_endpoint_ip_header_trusted: Option<bool>,
    /// `jwks_uri`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `jwt_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwt_configuration: Option<ClientJwtConfiguration>,
    /// `logo_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<String>,
    /// `mobile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<ClientMobile>,
    /// `my_organization_configuration`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_organization_configuration: Option<ClientMyOrganizationResponseConfiguration>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `native_social_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub native_social_login: Option<NativeSocialLogin>,
    /// `oidc_conformant`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_conformant: Option<bool>,
    /// `oidc_logout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<ClientOidcBackchannelLogoutSettings>,
    /// `organization_discovery_methods`.
    ///
    /// Lifecycle: EA. At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_discovery_methods: Option<Vec<ClientOrganizationDiscoveryEnum>>,
    /// `organization_require_behavior`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_require_behavior: Option<ClientOrganizationRequireBehaviorEnum>,
    /// `organization_usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<ClientOrganizationUsageEnum>,
    /// `par_request_expiry`. May be null.
    ///
    /// At least 10. At most 600.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub par_request_expiry: auth0_sdk_core::Patch<i64>,
    /// `redirection_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirection_policy: Option<ClientRedirectionPolicyEnum>,
    /// `refresh_token`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub refresh_token: auth0_sdk_core::Patch<ClientRefreshTokenConfiguration>,
    /// `require_proof_of_possession`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_proof_of_possession: Option<bool>,
    /// `require_pushed_authorization_requests`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_pushed_authorization_requests: Option<bool>,
    /// `resource_server_identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_server_identifier: Option<String>,
    /// `session_transfer`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_transfer: auth0_sdk_core::Patch<ClientSessionTransferConfiguration>,
    /// `signed_request_object`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_request_object: Option<ClientSignedRequestObjectWithCredentialId>,
    /// `signing_keys`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub signing_keys: auth0_sdk_core::Patch<Vec<ClientSigningKey>>,
    /// `skip_non_verifiable_callback_uri_confirmation_prompt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Option<bool>,
    /// `sso`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
    /// `sso_disabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso_disabled: Option<bool>,
    /// `tenant`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `third_party_security_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_security_mode: Option<ClientThirdPartySecurityModeEnum>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<ClientTokenEndpointAuthMethodEnum>,
    /// `token_exchange`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_exchange: Option<ClientTokenExchangeConfiguration>,
    /// `token_quota`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<TokenQuota>,
    /// `token_vault_privileged_access`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_vault_privileged_access: Option<
        ClientTokenVaultPrivilegedAccessWithCredentialId,
    >,
    /// `web_origins`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_origins: Option<Vec<String>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UpdateClientResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateClientResponse")
            .field("addons", &self.addons)
            .field("allowed_clients", &self.allowed_clients)
            .field("allowed_logout_urls", &self.allowed_logout_urls)
            .field("allowed_origins", &self.allowed_origins)
            .field("app_type", &self.app_type)
            .field(
                "async_approval_notification_channels",
                &self.async_approval_notification_channels,
            )
            .field("b2b_integration_configuration", &self.b2b_integration_configuration)
            .field("callbacks", &self.callbacks)
            .field("client_aliases", &self.client_aliases)
            .field("client_authentication_methods", &self.client_authentication_methods)
            .field("client_id", &self.client_id)
            .field("client_metadata", &self.client_metadata)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("compliance_level", &self.compliance_level)
            .field("cross_origin_authentication", &self.cross_origin_authentication)
            .field("cross_origin_loc", &self.cross_origin_loc)
            .field("custom_login_page", &self.custom_login_page)
            .field("custom_login_page_on", &self.custom_login_page_on)
            .field("custom_login_page_preview", &self.custom_login_page_preview)
            .field("default_organization", &self.default_organization)
            .field("description", &self.description)
            .field("encryption_key", &self.encryption_key)
            .field("express_configuration", &self.express_configuration)
            .field("external_client_id", &self.external_client_id)
            .field("external_metadata_created_by", &self.external_metadata_created_by)
            .field("external_metadata_type", &self.external_metadata_type)
            .field("fedcm_login", &self.fedcm_login)
            .field("form_template", &self.form_template)
            .field("global", &self.global)
            .field("grant_types", &self.grant_types)
            .field(
                "identity_assertion_authorization_grant",
                &self.identity_assertion_authorization_grant,
            )
            .field("initiate_login_uri", &self.initiate_login_uri)
            .field("is_first_party", &self.is_first_party)
            .field(
                "is_token_endpoint_ip_header_trusted",
                &self.is_token_endpoint_ip_header_trusted,
            )
            .field("jwks_uri", &self.jwks_uri)
            .field("jwt_configuration", &self.jwt_configuration)
            .field("logo_uri", &self.logo_uri)
            .field("mobile", &self.mobile)
            .field("my_organization_configuration", &self.my_organization_configuration)
            .field("name", &self.name)
            .field("native_social_login", &self.native_social_login)
            .field("oidc_conformant", &self.oidc_conformant)
            .field("oidc_logout", &self.oidc_logout)
            .field(
                "organization_discovery_methods",
                &self.organization_discovery_methods,
            )
            .field("organization_require_behavior", &self.organization_require_behavior)
            .field("organization_usage", &self.organization_usage)
            .field("par_request_expiry", &self.par_request_expiry)
            .field("redirection_policy", &self.redirection_policy)
            .field("refresh_token", &self.refresh_token)
            .field("require_proof_of_possession", &self.require_proof_of_possession)
            .field(
                "require_pushed_authorization_requests",
                &self.require_pushed_authorization_requests,
            )
            .field("resource_server_identifier", &self.resource_server_identifier)
            .field("session_transfer", &self.session_transfer)
            .field("signed_request_object", &self.signed_request_object)
            .field("signing_keys", &self.signing_keys)
            .field(
                "skip_non_verifiable_callback_uri_confirmation_prompt",
                &self.skip_non_verifiable_callback_uri_confirmation_prompt,
            )
            .field("sso", &self.sso)
            .field("sso_disabled", &self.sso_disabled)
            .field("tenant", &self.tenant)
            .field("third_party_security_mode", &self.third_party_security_mode)
            .field("token_endpoint_auth_method", &self.token_endpoint_auth_method)
            .field("token_exchange", &self.token_exchange)
            .field("token_quota", &self.token_quota)
            .field("token_vault_privileged_access", &self.token_vault_privileged_access)
            .field("web_origins", &self.web_origins)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateIdentityAssertionAuthorizationGrant {
    /// `active`.
    pub active: bool,
}
impl UpdateIdentityAssertionAuthorizationGrant {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(active: bool) -> Self {
        Self { active: active }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct X509CertificateCredential {
    /// `credential_type`.
    pub credential_type: X509CertificateCredentialTypeEnum,
    /// `name`.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pem`.
    ///
    /// At least 1 character. At most 4096 characters.
    pub pem: String,
}
impl X509CertificateCredential {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(pem: impl Into<String>) -> Self {
        Self {
            credential_type: X509CertificateCredentialTypeEnum::X509Cert,
            name: Default::default(),
            pem: pem.into(),
        }
    }
    /// `name`.
    ///
    /// At most 128 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum X509CertificateCredentialTypeEnum {
        /// `x509_cert`
        X509Cert = "x509_cert",
    }
}
