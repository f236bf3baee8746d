// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.


/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionAuthenticationPurpose {
    /// `active`.
    pub active: bool,
}
impl ConnectionAuthenticationPurpose {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(active: bool) -> Self {
        Self { active: active }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionConnectedAccountsPurpose {
    /// `active`.
    pub active: bool,
    /// `allow_missing_user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_missing_user_id: Option<bool>,
    /// `cross_app_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_app_access: Option<bool>,
}
impl ConnectionConnectedAccountsPurpose {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(active: bool) -> Self {
        Self {
            active: active,
            allow_missing_user_id: Default::default(),
            cross_app_access: Default::default(),
        }
    }
    /// `allow_missing_user_id`.
    #[must_use]
    pub fn allow_missing_user_id(mut self, allow_missing_user_id: bool) -> Self {
        self.allow_missing_user_id = Some(allow_missing_user_id);
        self
    }
    /// `cross_app_access`.
    #[must_use]
    pub fn cross_app_access(mut self, cross_app_access: bool) -> Self {
        self.cross_app_access = Some(cross_app_access);
        self
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionForList {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<ConnectionAuthenticationPurpose>,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<ConnectionConnectedAccountsPurpose>,
    /// `cross_app_access_requesting_app`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_app_access_requesting_app: Option<CrossAppAccessRequestingApp>,
    /// `cross_app_access_resource_app`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_app_access_resource_app: Option<CrossAppAccessResourceApp>,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<serde_json::Map<String, serde_json::Value>>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy: Option<String>,
}
impl std::fmt::Debug for ConnectionForList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionForList")
            .field("authentication", &self.authentication)
            .field("connected_accounts", &self.connected_accounts)
            .field(
                "cross_app_access_requesting_app",
                &self.cross_app_access_requesting_app,
            )
            .field("cross_app_access_resource_app", &self.cross_app_access_resource_app)
            .field("display_name", &self.display_name)
            .field("id", &self.id)
            .field("is_domain_connection", &self.is_domain_connection)
            .field("metadata", &self.metadata)
            .field("name", &self.name)
            .field("options", &auth0_sdk_core::Redacted)
            .field("realms", &self.realms)
            .field("show_as_button", &self.show_as_button)
            .field("strategy", &self.strategy)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ConnectionStrategyEnum {
        /// `ad`
        Ad = "ad",
        /// `adfs`
        Adfs = "adfs",
        /// `amazon`
        Amazon = "amazon",
        /// `apple`
        Apple = "apple",
        /// `dropbox`
        Dropbox = "dropbox",
        /// `bitbucket`
        Bitbucket = "bitbucket",
        /// `auth0-oidc`
        Auth0Oidc = "auth0-oidc",
        /// `auth0`
        Auth0 = "auth0",
        /// `baidu`
        Baidu = "baidu",
        /// `bitly`
        Bitly = "bitly",
        /// `box`
        Box = "box",
        /// `custom`
        Custom = "custom",
        /// `daccount`
        Daccount = "daccount",
        /// `dwolla`
        Dwolla = "dwolla",
        /// `email`
        Email = "email",
        /// `evernote-sandbox`
        EvernoteSandbox = "evernote-sandbox",
        /// `evernote`
        Evernote = "evernote",
        /// `exact`
        Exact = "exact",
        /// `facebook`
        Facebook = "facebook",
        /// `fitbit`
        Fitbit = "fitbit",
        /// `github`
        Github = "github",
        /// `google-apps`
        GoogleApps = "google-apps",
        /// `google-oauth2`
        GoogleOauth2 = "google-oauth2",
        /// `instagram`
        Instagram = "instagram",
        /// `ip`
        Ip = "ip",
        /// `line`
        Line = "line",
        /// `linkedin`
        Linkedin = "linkedin",
        /// `oauth1`
        Oauth1 = "oauth1",
        /// `oauth2`
        Oauth2 = "oauth2",
        /// `office365`
        Office365 = "office365",
        /// `oidc`
        Oidc = "oidc",
        /// `okta`
        Okta = "okta",
        /// `paypal`
        Paypal = "paypal",
        /// `paypal-sandbox`
        PaypalSandbox = "paypal-sandbox",
        /// `pingfederate`
        Pingfederate = "pingfederate",
        /// `planningcenter`
        Planningcenter = "planningcenter",
        /// `salesforce-community`
        SalesforceCommunity = "salesforce-community",
        /// `salesforce-sandbox`
        SalesforceSandbox = "salesforce-sandbox",
        /// `salesforce`
        Salesforce = "salesforce",
        /// `samlp`
        Samlp = "samlp",
        /// `sharepoint`
        Sharepoint = "sharepoint",
        /// `shopify`
        Shopify = "shopify",
        /// `shop`
        Shop = "shop",
        /// `sms`
        Sms = "sms",
        /// `soundcloud`
        Soundcloud = "soundcloud",
        /// `thirtysevensignals`
        Thirtysevensignals = "thirtysevensignals",
        /// `twitter`
        Twitter = "twitter",
        /// `untappd`
        Untappd = "untappd",
        /// `vkontakte`
        Vkontakte = "vkontakte",
        /// `waad`
        Waad = "waad",
        /// `weibo`
        Weibo = "weibo",
        /// `windowslive`
        Windowslive = "windowslive",
        /// `wordpress`
        Wordpress = "wordpress",
        /// `yahoo`
        Yahoo = "yahoo",
        /// `yandex`
        Yandex = "yandex",
        /// `auth0-adldap`
        Auth0Adldap = "auth0-adldap",
        /// `notion-mcp`
        NotionMcp = "notion-mcp",
    }
}

/// Sent by calls.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateTokenQuota {
    /// `client_credentials`.
    pub client_credentials: TokenQuotaClientCredentials,
}
impl CreateTokenQuota {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(client_credentials: TokenQuotaClientCredentials) -> Self {
        Self {
            client_credentials: client_credentials,
        }
    }
}

/// Sent by calls and received from the server.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CrossAppAccessRequestingApp {
    /// `active`.
    pub active: bool,
}
impl CrossAppAccessRequestingApp {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(active: bool) -> Self {
        Self { active: active }
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CrossAppAccessResourceApp {
    /// `status`.
    pub status: CrossAppAccessResourceAppStatusEnum,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum CrossAppAccessResourceAppStatusEnum {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Group {
    /// `connection_id`.
    ///
    /// Format: connection-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `external_id`.
    ///
    /// At most 256 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// At least 18 characters. At most 26 characters. Matches `^grp_[1-9a-km-zA-HJ-NP-Z]{14,22}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[\x20-\x7E]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `tenant_name`.
    ///
    /// At least 3 characters. Matches `^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for Group {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Group")
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

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Log {
    /// `audience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    /// `connection_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `date`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<LogDate>,
    /// `description`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub description: auth0_sdk_core::Patch<String>,
    /// `details`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<serde_json::Map<String, serde_json::Value>>,
    /// `hostname`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// `ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// `isMobile`.
    #[serde(rename = "isMobile", default, skip_serializing_if = "Option::is_none")]
    pub is_mobile: Option<bool>,
    /// `location_info`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location_info: Option<LogLocationInfo>,
    /// `log_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log_id: Option<String>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// `security_context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_context: Option<LogSecurityContext>,
    /// `strategy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy: Option<String>,
    /// `strategy_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy_type: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// `user_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for Log {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Log")
            .field("audience", &self.audience)
            .field("client_id", &self.client_id)
            .field("client_name", &self.client_name)
            .field("connection", &self.connection)
            .field("connection_id", &self.connection_id)
            .field("date", &self.date)
            .field("description", &self.description)
            .field("details", &self.details)
            .field("hostname", &self.hostname)
            .field("ip", &self.ip)
            .field("is_mobile", &self.is_mobile)
            .field("location_info", &self.location_info)
            .field("log_id", &self.log_id)
            .field("scope", &self.scope)
            .field("security_context", &self.security_context)
            .field("strategy", &self.strategy)
            .field("strategy_type", &self.strategy_type)
            .field("type_", &self.type_)
            .field("user_agent", &self.user_agent)
            .field("user_id", &self.user_id)
            .field("user_name", &self.user_name)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum LogDate {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
    }
}
auth0_sdk_core::union_from_text!(LogDate::String);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogLocationInfo {
    /// `city_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city_name: Option<String>,
    /// `continent_code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub continent_code: Option<String>,
    /// `country_code`.
    ///
    /// At least 2 characters. At most 2 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// `country_code3`.
    ///
    /// At least 3 characters. At most 3 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code3: Option<String>,
    /// `country_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_name: Option<String>,
    /// `latitude`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// `longitude`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    /// `time_zone`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for LogLocationInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogLocationInfo")
            .field("city_name", &self.city_name)
            .field("continent_code", &self.continent_code)
            .field("country_code", &self.country_code)
            .field("country_code3", &self.country_code3)
            .field("country_name", &self.country_name)
            .field("latitude", &self.latitude)
            .field("longitude", &self.longitude)
            .field("time_zone", &self.time_zone)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogSecurityContext {
    /// `ja3`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ja3: Option<String>,
    /// `ja4`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ja4: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for LogSecurityContext {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogSecurityContext")
            .field("ja3", &self.ja3)
            .field("ja4", &self.ja4)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Organization {
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
impl std::fmt::Debug for Organization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Organization")
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

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationBranding {
    /// `colors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colors: Option<OrganizationBrandingColors>,
    /// `logo_url`.
    ///
    /// Format: strict-https-uri-or-null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
}
impl OrganizationBranding {
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
    pub fn colors(mut self, colors: OrganizationBrandingColors) -> Self {
        self.colors = Some(colors);
        self
    }
    /// `logo_url`.
    ///
    /// Format: strict-https-uri-or-null.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
}
impl Default for OrganizationBranding {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationBrandingColors {
    /// `page_background`.
    ///
    /// Format: html-color.
    pub page_background: String,
    /// `primary`.
    ///
    /// Format: html-color.
    pub primary: String,
}
impl OrganizationBrandingColors {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(page_background: impl Into<String>, primary: impl Into<String>) -> Self {
        Self {
            page_background: page_background.into(),
            primary: primary.into(),
        }
    }
}

/// Received from the server.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OrganizationClientAssociation {
    /// `use_for_member_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_for_member_access: Option<bool>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum OrganizationThirdPartyClientAccessEnum {
        /// `block`
        Block = "block",
        /// `allow`
        Allow = "allow",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PermissionRequestPayload {
    /// `permission_name`.
    pub permission_name: String,
    /// `resource_server_identifier`.
    pub resource_server_identifier: String,
}
impl PermissionRequestPayload {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        permission_name: impl Into<String>,
        resource_server_identifier: impl Into<String>,
    ) -> Self {
        Self {
            permission_name: permission_name.into(),
            resource_server_identifier: resource_server_identifier.into(),
        }
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Role {
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
    ///
    /// Lifecycle: EA. At most 50 characters. Format: organization-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// `type`.
    ///
    /// Lifecycle: EA.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<RoleTypeEnum>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Lifecycle: EA.
    pub enum RoleTypeEnum {
        /// `tenant`
        Tenant = "tenant",
        /// `organization`
        Organization = "organization",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"HS256"`.
    pub enum SigningAlgorithmEnum {
        /// `HS256`
        Hs256 = "HS256",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS512`
        Rs512 = "RS512",
        /// `PS256`
        Ps256 = "PS256",
    }
}

/// Received from the server.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TokenQuota {
    /// `client_credentials`.
    pub client_credentials: TokenQuotaClientCredentials,
}

/// Sent by calls and received from the server.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TokenQuotaClientCredentials {
    /// `enforce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce: Option<bool>,
    /// `per_day`.
    ///
    /// At least 1. At most 2147483647.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_day: Option<i64>,
    /// `per_hour`.
    ///
    /// At least 1. At most 2147483647.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_hour: Option<i64>,
}
impl TokenQuotaClientCredentials {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enforce: Default::default(),
            per_day: Default::default(),
            per_hour: Default::default(),
        }
    }
    /// `enforce`.
    #[must_use]
    pub fn enforce(mut self, enforce: bool) -> Self {
        self.enforce = Some(enforce);
        self
    }
    /// `per_day`.
    ///
    /// At least 1. At most 2147483647.
    #[must_use]
    pub fn per_day(mut self, per_day: i64) -> Self {
        self.per_day = Some(per_day);
        self
    }
    /// `per_hour`.
    ///
    /// At least 1. At most 2147483647.
    #[must_use]
    pub fn per_hour(mut self, per_hour: i64) -> Self {
        self.per_hour = Some(per_hour);
        self
    }
}
impl Default for TokenQuotaClientCredentials {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateTokenQuota {
    /// `client_credentials`.
    pub client_credentials: TokenQuotaClientCredentials,
}
impl UpdateTokenQuota {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(client_credentials: TokenQuotaClientCredentials) -> Self {
        Self {
            client_credentials: client_credentials,
        }
    }
}
