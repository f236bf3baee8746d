// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.

pub use auth0_management_types::*;

/// Body of `POST /connections/{id}/directory-provisioning/synchronized-groups`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AddSynchronizedGroups {
    /// `groups`.
    pub groups: Vec<SynchronizedGroupPayload>,
}
impl AddSynchronizedGroups {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(groups: impl IntoIterator<Item = SynchronizedGroupPayload>) -> Self {
        Self {
            groups: groups.into_iter().collect(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Lifecycle: EA.
    pub enum ConnectionApiBehaviorEnum {
        /// `required`
        Required = "required",
        /// `optional`
        Optional = "optional",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ConnectionAssertionDecryptionAlgorithmProfileEnum {
        /// `v2026-1`
        V20261 = "v2026-1",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionAssertionDecryptionSettings {
    /// `algorithm_exceptions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm_exceptions: Option<Vec<String>>,
    /// `algorithm_profile`.
    pub algorithm_profile: ConnectionAssertionDecryptionAlgorithmProfileEnum,
}
impl ConnectionAssertionDecryptionSettings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            algorithm_exceptions: Default::default(),
            algorithm_profile: ConnectionAssertionDecryptionAlgorithmProfileEnum::V20261,
        }
    }
    /// `algorithm_exceptions`.
    #[must_use]
    pub fn algorithm_exceptions(
        mut self,
        algorithm_exceptions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.algorithm_exceptions = Some(
            algorithm_exceptions.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl Default for ConnectionAssertionDecryptionSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionAttributes {
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<EmailAttribute>,
    /// `phone_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<PhoneAttribute>,
    /// `username`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<UsernameAttribute>,
}
impl ConnectionAttributes {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            email: Default::default(),
            phone_number: Default::default(),
            username: Default::default(),
        }
    }
    /// `email`.
    #[must_use]
    pub fn email(mut self, email: EmailAttribute) -> Self {
        self.email = Some(email);
        self
    }
    /// `phone_number`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: PhoneAttribute) -> Self {
        self.phone_number = Some(phone_number);
        self
    }
    /// `username`.
    #[must_use]
    pub fn username(mut self, username: UsernameAttribute) -> Self {
        self.username = Some(username);
        self
    }
}
impl Default for ConnectionAttributes {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionAuthenticationMethods {
    /// `email_otp`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_otp: Option<ConnectionEmailOtpAuthenticationMethod>,
    /// `passkey`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passkey: Option<ConnectionPasskeyAuthenticationMethod>,
    /// `password`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<ConnectionPasswordAuthenticationMethod>,
    /// `phone_otp`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_otp: Option<ConnectionPhoneOtpAuthenticationMethod>,
}
impl ConnectionAuthenticationMethods {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            email_otp: Default::default(),
            passkey: Default::default(),
            password: Default::default(),
            phone_otp: Default::default(),
        }
    }
    /// `email_otp`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn email_otp(
        mut self,
        email_otp: ConnectionEmailOtpAuthenticationMethod,
    ) -> Self {
        self.email_otp = Some(email_otp);
        self
    }
    /// `passkey`.
    #[must_use]
    pub fn passkey(mut self, passkey: ConnectionPasskeyAuthenticationMethod) -> Self {
        self.passkey = Some(passkey);
        self
    }
    /// `password`.
    #[must_use]
    pub fn password(mut self, password: ConnectionPasswordAuthenticationMethod) -> Self {
        self.password = Some(password);
        self
    }
    /// `phone_otp`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn phone_otp(
        mut self,
        phone_otp: ConnectionPhoneOtpAuthenticationMethod,
    ) -> Self {
        self.phone_otp = Some(phone_otp);
        self
    }
}
impl Default for ConnectionAuthenticationMethods {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionCustomScripts {
    /// `change_email`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_email: Option<String>,
    /// `change_password`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_password: Option<String>,
    /// `change_phone_number`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_phone_number: Option<String>,
    /// `change_username`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_username: Option<String>,
    /// `create`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub create: Option<String>,
    /// `delete`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delete: Option<String>,
    /// `get_user`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub get_user: Option<String>,
    /// `login`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// `verify`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verify: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ConnectionCustomScripts {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            change_email: Default::default(),
            change_password: Default::default(),
            change_phone_number: Default::default(),
            change_username: Default::default(),
            create: Default::default(),
            delete: Default::default(),
            get_user: Default::default(),
            login: Default::default(),
            verify: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `change_email`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn change_email(mut self, change_email: impl Into<String>) -> Self {
        self.change_email = Some(change_email.into());
        self
    }
    /// `change_password`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn change_password(mut self, change_password: impl Into<String>) -> Self {
        self.change_password = Some(change_password.into());
        self
    }
    /// `change_phone_number`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn change_phone_number(
        mut self,
        change_phone_number: impl Into<String>,
    ) -> Self {
        self.change_phone_number = Some(change_phone_number.into());
        self
    }
    /// `change_username`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn change_username(mut self, change_username: impl Into<String>) -> Self {
        self.change_username = Some(change_username.into());
        self
    }
    /// `create`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn create(mut self, create: impl Into<String>) -> Self {
        self.create = Some(create.into());
        self
    }
    /// `delete`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn delete(mut self, delete: impl Into<String>) -> Self {
        self.delete = Some(delete.into());
        self
    }
    /// `get_user`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn get_user(mut self, get_user: impl Into<String>) -> Self {
        self.get_user = Some(get_user.into());
        self
    }
    /// `login`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn login(mut self, login: impl Into<String>) -> Self {
        self.login = Some(login.into());
        self
    }
    /// `verify`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn verify(mut self, verify: impl Into<String>) -> Self {
        self.verify = Some(verify.into());
        self
    }
}
impl Default for ConnectionCustomScripts {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ConnectionCustomScripts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionCustomScripts")
            .field("change_email", &self.change_email)
            .field("change_password", &auth0_sdk_core::Redacted)
            .field("change_phone_number", &self.change_phone_number)
            .field("change_username", &self.change_username)
            .field("create", &self.create)
            .field("delete", &self.delete)
            .field("get_user", &self.get_user)
            .field("login", &self.login)
            .field("verify", &self.verify)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ConnectionDpopSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `ES512`
        Es512 = "ES512",
        /// `Ed25519`
        Ed25519 = "Ed25519",
    }
}

/// Sent by calls.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionEmailOtpAuthenticationMethod {
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}
impl ConnectionEmailOtpAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
        }
    }
    /// `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}
impl Default for ConnectionEmailOtpAuthenticationMethod {
    fn default() -> Self {
        Self::new()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionEnabledClient {
    /// `client_id`.
    pub client_id: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for ConnectionEnabledClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionEnabledClient")
            .field("client_id", &self.client_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionFederatedConnectionsAccessTokens {
    /// `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}
impl ConnectionFederatedConnectionsAccessTokens {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self { active: Default::default() }
    }
    /// `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}
impl Default for ConnectionFederatedConnectionsAccessTokens {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionGatewayAuthentication {
    /// `audience`.
    pub audience: String,
    /// `method`.
    pub method: String,
    /// `secret`.
    pub secret: String,
    /// `secret_base64_encoded`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret_base64_encoded: Option<bool>,
    /// `subject`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ConnectionGatewayAuthentication {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        audience: impl Into<String>,
        method: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        Self {
            audience: audience.into(),
            method: method.into(),
            secret: secret.into(),
            secret_base64_encoded: Default::default(),
            subject: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `secret_base64_encoded`.
    #[must_use]
    pub fn secret_base64_encoded(mut self, secret_base64_encoded: bool) -> Self {
        self.secret_base64_encoded = Some(secret_base64_encoded);
        self
    }
    /// `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}
impl std::fmt::Debug for ConnectionGatewayAuthentication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionGatewayAuthentication")
            .field("audience", &self.audience)
            .field("method", &self.method)
            .field("secret", &auth0_sdk_core::Redacted)
            .field("secret_base64_encoded", &self.secret_base64_encoded)
            .field("subject", &self.subject)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ConnectionIdTokenSignedResponseAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ConnectionIdentifierPrecedenceEnum {
        /// `email`
        Email = "email",
        /// `phone_number`
        PhoneNumber = "phone_number",
        /// `username`
        Username = "username",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ConnectionIdentityProviderEnum {
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
        /// `notion-mcp`
        NotionMcp = "notion-mcp",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionKey {
    /// `algorithm`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<String>,
    /// `cert`.
    ///
    /// At most 4096 characters.
    pub cert: String,
    /// `current`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<bool>,
    /// `current_since`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_since: Option<String>,
    /// `fingerprint`.
    pub fingerprint: String,
    /// `key_use`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_use: Option<ConnectionKeyUseEnum>,
    /// `kid`.
    ///
    /// At most 255 characters.
    pub kid: String,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<bool>,
    /// `pkcs`.
    ///
    /// At most 4096 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pkcs: Option<String>,
    /// `previous`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<bool>,
    /// `subject_dn`.
    ///
    /// At most 132 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_dn: Option<String>,
    /// `thumbprint`.
    ///
    /// At most 255 characters.
    pub thumbprint: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for ConnectionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionKey")
            .field("algorithm", &self.algorithm)
            .field("cert", &auth0_sdk_core::Redacted)
            .field("current", &self.current)
            .field("current_since", &self.current_since)
            .field("fingerprint", &self.fingerprint)
            .field("key_use", &self.key_use)
            .field("kid", &self.kid)
            .field("next", &self.next)
            .field("pkcs", &self.pkcs)
            .field("previous", &self.previous)
            .field("subject_dn", &self.subject_dn)
            .field("thumbprint", &self.thumbprint)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum ConnectionKeyUseEnum {
        /// `encryption`
        Encryption = "encryption",
        /// `signing`
        Signing = "signing",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPasskeyAuthenticationMethod {
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}
impl ConnectionPasskeyAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
        }
    }
    /// `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}
impl Default for ConnectionPasskeyAuthenticationMethod {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ConnectionPasskeyChallengeUiEnum {
        /// `both`
        Both = "both",
        /// `autofill`
        Autofill = "autofill",
        /// `button`
        Button = "button",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPasskeyOptions {
    /// `challenge_ui`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge_ui: Option<ConnectionPasskeyChallengeUiEnum>,
    /// `local_enrollment_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local_enrollment_enabled: Option<bool>,
    /// `progressive_enrollment_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progressive_enrollment_enabled: Option<bool>,
}
impl ConnectionPasskeyOptions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            challenge_ui: Default::default(),
            local_enrollment_enabled: Default::default(),
            progressive_enrollment_enabled: Default::default(),
        }
    }
    /// `challenge_ui`.
    #[must_use]
    pub fn challenge_ui(
        mut self,
        challenge_ui: impl Into<ConnectionPasskeyChallengeUiEnum>,
    ) -> Self {
        self.challenge_ui = Some(challenge_ui.into());
        self
    }
    /// `local_enrollment_enabled`.
    #[must_use]
    pub fn local_enrollment_enabled(mut self, local_enrollment_enabled: bool) -> Self {
        self.local_enrollment_enabled = Some(local_enrollment_enabled);
        self
    }
    /// `progressive_enrollment_enabled`.
    #[must_use]
    pub fn progressive_enrollment_enabled(
        mut self,
        progressive_enrollment_enabled: bool,
    ) -> Self {
        self.progressive_enrollment_enabled = Some(progressive_enrollment_enabled);
        self
    }
}
impl Default for ConnectionPasskeyOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPasswordAuthenticationMethod {
    /// `api_behavior`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_behavior: Option<ConnectionApiBehaviorEnum>,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `signup_behavior`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signup_behavior: Option<ConnectionSignupBehaviorEnum>,
}
impl ConnectionPasswordAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            api_behavior: Default::default(),
            enabled: Default::default(),
            signup_behavior: Default::default(),
        }
    }
    /// `api_behavior`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn api_behavior(
        mut self,
        api_behavior: impl Into<ConnectionApiBehaviorEnum>,
    ) -> Self {
        self.api_behavior = Some(api_behavior.into());
        self
    }
    /// `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// `signup_behavior`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn signup_behavior(
        mut self,
        signup_behavior: impl Into<ConnectionSignupBehaviorEnum>,
    ) -> Self {
        self.signup_behavior = Some(signup_behavior.into());
        self
    }
}
impl Default for ConnectionPasswordAuthenticationMethod {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPasswordComplexityOptions {
    /// `min_length`.
    ///
    /// At least 1. At most 128.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
}
impl ConnectionPasswordComplexityOptions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            min_length: Default::default(),
        }
    }
    /// `min_length`.
    ///
    /// At least 1. At most 128.
    #[must_use]
    pub fn min_length(mut self, min_length: i64) -> Self {
        self.min_length = Some(min_length);
        self
    }
}
impl Default for ConnectionPasswordComplexityOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPasswordDictionaryOptions {
    /// `dictionary`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dictionary: Option<Vec<String>>,
    /// `enable`.
    pub enable: bool,
}
impl ConnectionPasswordDictionaryOptions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(enable: bool) -> Self {
        Self {
            dictionary: Default::default(),
            enable: enable,
        }
    }
    /// `dictionary`.
    #[must_use]
    pub fn dictionary(
        mut self,
        dictionary: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dictionary = Some(dictionary.into_iter().map(Into::into).collect());
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPasswordHistoryOptions {
    /// `enable`.
    pub enable: bool,
    /// `size`.
    ///
    /// At least 0. At most 24.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}
impl ConnectionPasswordHistoryOptions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(enable: bool) -> Self {
        Self {
            enable: enable,
            size: Default::default(),
        }
    }
    /// `size`.
    ///
    /// At least 0. At most 24.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPasswordNoPersonalInfoOptions {
    /// `enable`.
    pub enable: bool,
}
impl ConnectionPasswordNoPersonalInfoOptions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(enable: bool) -> Self {
        Self { enable: enable }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPasswordOptions {
    /// `complexity`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complexity: Option<ConnectionPasswordOptionsComplexity>,
    /// `dictionary`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dictionary: Option<ConnectionPasswordOptionsDictionary>,
    /// `history`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub history: Option<ConnectionPasswordOptionsHistory>,
    /// `profile_data`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<ConnectionPasswordOptionsProfileData>,
}
impl ConnectionPasswordOptions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            complexity: Default::default(),
            dictionary: Default::default(),
            history: Default::default(),
            profile_data: Default::default(),
        }
    }
    /// `complexity`.
    #[must_use]
    pub fn complexity(
        mut self,
        complexity: ConnectionPasswordOptionsComplexity,
    ) -> Self {
        self.complexity = Some(complexity);
        self
    }
    /// `dictionary`.
    #[must_use]
    pub fn dictionary(
        mut self,
        dictionary: ConnectionPasswordOptionsDictionary,
    ) -> Self {
        self.dictionary = Some(dictionary);
        self
    }
    /// `history`.
    #[must_use]
    pub fn history(mut self, history: ConnectionPasswordOptionsHistory) -> Self {
        self.history = Some(history);
        self
    }
    /// `profile_data`.
    #[must_use]
    pub fn profile_data(
        mut self,
        profile_data: ConnectionPasswordOptionsProfileData,
    ) -> Self {
        self.profile_data = Some(profile_data);
        self
    }
}
impl Default for ConnectionPasswordOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPasswordOptionsComplexity {
    /// `character_type_rule`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub character_type_rule: Option<PasswordCharacterTypeRulePolicyEnum>,
    /// `character_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub character_types: Option<Vec<PasswordCharacterTypeEnum>>,
    /// `identical_characters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identical_characters: Option<PasswordIdenticalCharactersPolicyEnum>,
    /// `max_length_exceeded`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length_exceeded: Option<PasswordMaxLengthExceededPolicyEnum>,
    /// `min_length`.
    ///
    /// At least 1. At most 72.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// `sequential_characters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequential_characters: Option<PasswordSequentialCharactersPolicyEnum>,
}
impl ConnectionPasswordOptionsComplexity {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            character_type_rule: Default::default(),
            character_types: Default::default(),
            identical_characters: Default::default(),
            max_length_exceeded: Default::default(),
            min_length: Default::default(),
            sequential_characters: Default::default(),
        }
    }
    /// `character_type_rule`.
    #[must_use]
    pub fn character_type_rule(
        mut self,
        character_type_rule: impl Into<PasswordCharacterTypeRulePolicyEnum>,
    ) -> Self {
        self.character_type_rule = Some(character_type_rule.into());
        self
    }
    /// `character_types`.
    #[must_use]
    pub fn character_types(
        mut self,
        character_types: impl IntoIterator<Item = impl Into<PasswordCharacterTypeEnum>>,
    ) -> Self {
        self.character_types = Some(
            character_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `identical_characters`.
    #[must_use]
    pub fn identical_characters(
        mut self,
        identical_characters: impl Into<PasswordIdenticalCharactersPolicyEnum>,
    ) -> Self {
        self.identical_characters = Some(identical_characters.into());
        self
    }
    /// `max_length_exceeded`.
    #[must_use]
    pub fn max_length_exceeded(
        mut self,
        max_length_exceeded: impl Into<PasswordMaxLengthExceededPolicyEnum>,
    ) -> Self {
        self.max_length_exceeded = Some(max_length_exceeded.into());
        self
    }
    /// `min_length`.
    ///
    /// At least 1. At most 72.
    #[must_use]
    pub fn min_length(mut self, min_length: i64) -> Self {
        self.min_length = Some(min_length);
        self
    }
    /// `sequential_characters`.
    #[must_use]
    pub fn sequential_characters(
        mut self,
        sequential_characters: impl Into<PasswordSequentialCharactersPolicyEnum>,
    ) -> Self {
        self.sequential_characters = Some(sequential_characters.into());
        self
    }
}
impl Default for ConnectionPasswordOptionsComplexity {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPasswordOptionsDictionary {
    /// `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `custom`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<Vec<String>>,
    /// `default`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<PasswordDefaultDictionariesEnum>,
}
impl ConnectionPasswordOptionsDictionary {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active: Default::default(),
            custom: Default::default(),
            default: Default::default(),
        }
    }
    /// `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
    /// `custom`.
    #[must_use]
    pub fn custom(
        mut self,
        custom: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom = Some(custom.into_iter().map(Into::into).collect());
        self
    }
    /// `default`.
    #[must_use]
    pub fn default(
        mut self,
        default: impl Into<PasswordDefaultDictionariesEnum>,
    ) -> Self {
        self.default = Some(default.into());
        self
    }
}
impl Default for ConnectionPasswordOptionsDictionary {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPasswordOptionsHistory {
    /// `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `size`.
    ///
    /// At least 1. At most 24.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}
impl ConnectionPasswordOptionsHistory {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active: Default::default(),
            size: Default::default(),
        }
    }
    /// `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
    /// `size`.
    ///
    /// At least 1. At most 24.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}
impl Default for ConnectionPasswordOptionsHistory {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPasswordOptionsProfileData {
    /// `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `blocked_fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked_fields: Option<Vec<String>>,
}
impl ConnectionPasswordOptionsProfileData {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active: Default::default(),
            blocked_fields: Default::default(),
        }
    }
    /// `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
    /// `blocked_fields`.
    #[must_use]
    pub fn blocked_fields(
        mut self,
        blocked_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.blocked_fields = Some(blocked_fields.into_iter().map(Into::into).collect());
        self
    }
}
impl Default for ConnectionPasswordOptionsProfileData {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ConnectionPasswordPolicyEnum {
        /// `none`
        None = "none",
        /// `low`
        Low = "low",
        /// `fair`
        Fair = "fair",
        /// `good`
        Good = "good",
        /// `excellent`
        Excellent = "excellent",
    }
}

/// Sent by calls.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPhoneOtpAuthenticationMethod {
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}
impl ConnectionPhoneOtpAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
        }
    }
    /// `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}
impl Default for ConnectionPhoneOtpAuthenticationMethod {
    fn default() -> Self {
        Self::new()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionProfile {
    /// `connection_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_config: Option<serde_json::Map<String, serde_json::Value>>,
    /// `connection_name_prefix_template`.
    ///
    /// At least 0 characters. At most 15 characters. Matches `^(?!-)(?!.*--)(?:[a-zA-Z0-9-]|{org_id}|{org_name})*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_name_prefix_template: Option<String>,
    /// `cross_app_access_resource_app`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_app_access_resource_app: Option<
        ConnectionProfileCrossAppAccessResourceApp,
    >,
    /// `enabled_features`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<Vec<EnabledFeaturesEnum>>,
    /// `id`.
    ///
    /// Format: connection-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<ConnectionProfileOrganization>,
    /// `strategy_overrides`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy_overrides: Option<ConnectionProfileStrategyOverrides>,
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionProfileCrossAppAccessResourceApp {
    /// `status`.
    pub status: ConnectionProfileCrossAppAccessResourceAppStatus,
}
impl ConnectionProfileCrossAppAccessResourceApp {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(status: ConnectionProfileCrossAppAccessResourceAppStatus) -> Self {
        Self { status: status }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionProfileCrossAppAccessResourceAppStatus {
    /// `allowed_values`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_values: Option<
        Vec<ConnectionProfileCrossAppAccessResourceAppStatusValueEnum>,
    >,
    /// `default_value`.
    pub default_value: ConnectionProfileCrossAppAccessResourceAppStatusDefaultValueEnum,
}
impl ConnectionProfileCrossAppAccessResourceAppStatus {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        default_value: impl Into<
            ConnectionProfileCrossAppAccessResourceAppStatusDefaultValueEnum,
        >,
    ) -> Self {
        Self {
            allowed_values: Default::default(),
            default_value: default_value.into(),
        }
    }
    /// `allowed_values`.
    #[must_use]
    pub fn allowed_values(
        mut self,
        allowed_values: impl IntoIterator<
            Item = impl Into<ConnectionProfileCrossAppAccessResourceAppStatusValueEnum>,
        >,
    ) -> Self {
        self.allowed_values = Some(allowed_values.into_iter().map(Into::into).collect());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ConnectionProfileCrossAppAccessResourceAppStatusDefaultValueEnum {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ConnectionProfileCrossAppAccessResourceAppStatusValueEnum {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionProfileOrganization {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<
        ConnectionProfileOrganizationAssignMembershipOnLoginEnum,
    >,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<ConnectionProfileOrganizationShowAsButtonEnum>,
}
impl ConnectionProfileOrganization {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            show_as_button: Default::default(),
        }
    }
    /// `assign_membership_on_login`.
    #[must_use]
    pub fn assign_membership_on_login(
        mut self,
        assign_membership_on_login: impl Into<
            ConnectionProfileOrganizationAssignMembershipOnLoginEnum,
        >,
    ) -> Self {
        self.assign_membership_on_login = Some(assign_membership_on_login.into());
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(
        mut self,
        show_as_button: impl Into<ConnectionProfileOrganizationShowAsButtonEnum>,
    ) -> Self {
        self.show_as_button = Some(show_as_button.into());
        self
    }
}
impl Default for ConnectionProfileOrganization {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ConnectionProfileOrganizationAssignMembershipOnLoginEnum {
        /// `none`
        None = "none",
        /// `optional`
        Optional = "optional",
        /// `required`
        Required = "required",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ConnectionProfileOrganizationShowAsButtonEnum {
        /// `none`
        None = "none",
        /// `optional`
        Optional = "optional",
        /// `required`
        Required = "required",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionProfileStrategyOverride {
    /// `connection_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_config: Option<serde_json::Map<String, serde_json::Value>>,
    /// `enabled_features`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<Vec<EnabledFeaturesEnum>>,
}
impl ConnectionProfileStrategyOverride {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            connection_config: Default::default(),
            enabled_features: Default::default(),
        }
    }
    /// `connection_config`.
    #[must_use]
    pub fn connection_config(
        mut self,
        connection_config: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.connection_config = Some(connection_config);
        self
    }
    /// `enabled_features`.
    #[must_use]
    pub fn enabled_features(
        mut self,
        enabled_features: impl IntoIterator<Item = impl Into<EnabledFeaturesEnum>>,
    ) -> Self {
        self.enabled_features = Some(
            enabled_features.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl Default for ConnectionProfileStrategyOverride {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionProfileStrategyOverrides {
    /// `ad`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ad: Option<ConnectionProfileStrategyOverride>,
    /// `adfs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adfs: Option<ConnectionProfileStrategyOverride>,
    /// `google-apps`.
    #[serde(rename = "google-apps", default, skip_serializing_if = "Option::is_none")]
    pub google_apps: Option<ConnectionProfileStrategyOverride>,
    /// `oidc`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc: Option<ConnectionProfileStrategyOverride>,
    /// `okta`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub okta: Option<ConnectionProfileStrategyOverride>,
    /// `pingfederate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pingfederate: Option<ConnectionProfileStrategyOverride>,
    /// `samlp`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub samlp: Option<ConnectionProfileStrategyOverride>,
    /// `waad`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waad: Option<ConnectionProfileStrategyOverride>,
}
impl ConnectionProfileStrategyOverrides {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            ad: Default::default(),
            adfs: Default::default(),
            google_apps: Default::default(),
            oidc: Default::default(),
            okta: Default::default(),
            pingfederate: Default::default(),
            samlp: Default::default(),
            waad: Default::default(),
        }
    }
    /// `ad`.
    #[must_use]
    pub fn ad(mut self, ad: ConnectionProfileStrategyOverride) -> Self {
        self.ad = Some(ad);
        self
    }
    /// `adfs`.
    #[must_use]
    pub fn adfs(mut self, adfs: ConnectionProfileStrategyOverride) -> Self {
        self.adfs = Some(adfs);
        self
    }
    /// `google-apps`.
    #[must_use]
    pub fn google_apps(
        mut self,
        google_apps: ConnectionProfileStrategyOverride,
    ) -> Self {
        self.google_apps = Some(google_apps);
        self
    }
    /// `oidc`.
    #[must_use]
    pub fn oidc(mut self, oidc: ConnectionProfileStrategyOverride) -> Self {
        self.oidc = Some(oidc);
        self
    }
    /// `okta`.
    #[must_use]
    pub fn okta(mut self, okta: ConnectionProfileStrategyOverride) -> Self {
        self.okta = Some(okta);
        self
    }
    /// `pingfederate`.
    #[must_use]
    pub fn pingfederate(
        mut self,
        pingfederate: ConnectionProfileStrategyOverride,
    ) -> Self {
        self.pingfederate = Some(pingfederate);
        self
    }
    /// `samlp`.
    #[must_use]
    pub fn samlp(mut self, samlp: ConnectionProfileStrategyOverride) -> Self {
        self.samlp = Some(samlp);
        self
    }
    /// `waad`.
    #[must_use]
    pub fn waad(mut self, waad: ConnectionProfileStrategyOverride) -> Self {
        self.waad = Some(waad);
        self
    }
}
impl Default for ConnectionProfileStrategyOverrides {
    fn default() -> Self {
        Self::new()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionProfileTemplate {
    /// `connection_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_config: Option<serde_json::Map<String, serde_json::Value>>,
    /// `connection_name_prefix_template`.
    ///
    /// At least 0 characters. At most 15 characters. Matches `^(?!-)(?!.*--)(?:[a-zA-Z0-9-]|{org_id}|{org_name})*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_name_prefix_template: Option<String>,
    /// `enabled_features`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<Vec<EnabledFeaturesEnum>>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<ConnectionProfileOrganization>,
    /// `strategy_overrides`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy_overrides: Option<ConnectionProfileStrategyOverrides>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionProfileTemplateItem {
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<ConnectionProfileTemplate>,
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionPropertiesOptions {
    /// `api_enable_groups`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_enable_groups: Option<bool>,
    /// `api_enable_users`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_enable_users: Option<bool>,
    /// `assertion_decryption_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assertion_decryption_settings: Option<ConnectionAssertionDecryptionSettings>,
    /// `attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<ConnectionAttributes>,
    /// `authentication_methods`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authentication_methods: auth0_sdk_core::Patch<ConnectionAuthenticationMethods>,
    /// `basic_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basic_profile: Option<bool>,
    /// `configuration`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub configuration: auth0_sdk_core::Patch<
        std::collections::BTreeMap<String, Option<String>>,
    >,
    /// `customScripts`.
    #[serde(rename = "customScripts", default, skip_serializing_if = "Option::is_none")]
    pub custom_scripts: Option<ConnectionCustomScripts>,
    /// `disable_self_service_change_password`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_self_service_change_password: Option<bool>,
    /// `discovery_url`. May be null.
    ///
    /// At most 255 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub discovery_url: auth0_sdk_core::Patch<String>,
    /// `dpop_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg: Option<ConnectionDpopSigningAlgEnum>,
    /// `enable_script_context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_script_context: Option<bool>,
    /// `enabledDatabaseCustomization`.
    #[serde(
        rename = "enabledDatabaseCustomization",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub enabled_database_customization: Option<bool>,
    /// `ext_admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_admin: Option<bool>,
    /// `ext_agreed_terms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_agreed_terms: Option<bool>,
    /// `ext_assigned_plans`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_assigned_plans: Option<bool>,
    /// `ext_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_groups: Option<bool>,
    /// `ext_is_suspended`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_is_suspended: Option<bool>,
    /// `ext_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_profile: Option<bool>,
    /// `federated_connections_access_tokens`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub federated_connections_access_tokens: auth0_sdk_core::Patch<
        ConnectionFederatedConnectionsAccessTokens,
    >,
    /// `gateway_authentication`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub gateway_authentication: auth0_sdk_core::Patch<ConnectionGatewayAuthentication>,
    /// `id_token_session_expiry_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_session_expiry_supported: Option<bool>,
    /// `id_token_signed_response_algs`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub id_token_signed_response_algs: auth0_sdk_core::Patch<
        Vec<ConnectionIdTokenSignedResponseAlgEnum>,
    >,
    /// `import_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import_mode: Option<bool>,
    /// `non_persistent_attrs`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub non_persistent_attrs: auth0_sdk_core::Patch<Vec<String>>,
    /// `oidc_metadata`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub oidc_metadata: auth0_sdk_core::Patch<ConnectionsOidcMetadata>,
    /// `passkey_options`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub passkey_options: auth0_sdk_core::Patch<ConnectionPasskeyOptions>,
    /// `password_complexity_options`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub password_complexity_options: auth0_sdk_core::Patch<
        ConnectionPasswordComplexityOptions,
    >,
    /// `password_dictionary`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub password_dictionary: auth0_sdk_core::Patch<ConnectionPasswordDictionaryOptions>,
    /// `password_history`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub password_history: auth0_sdk_core::Patch<ConnectionPasswordHistoryOptions>,
    /// `password_no_personal_info`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub password_no_personal_info: auth0_sdk_core::Patch<
        ConnectionPasswordNoPersonalInfoOptions,
    >,
    /// `password_options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_options: Option<ConnectionPasswordOptions>,
    /// `passwordPolicy`. May be null.
    #[serde(
        rename = "passwordPolicy",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub password_policy: auth0_sdk_core::Patch<ConnectionPasswordPolicyEnum>,
    /// `precedence`.
    ///
    /// At least 3 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precedence: Option<Vec<ConnectionIdentifierPrecedenceEnum>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<ConnectionSetUserRootAttributesEnum>,
    /// `token_endpoint_auth_method`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_endpoint_auth_method: auth0_sdk_core::Patch<
        ConnectionTokenEndpointAuthMethodEnum,
    >,
    /// `token_endpoint_auth_signing_alg`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_endpoint_auth_signing_alg: auth0_sdk_core::Patch<
        ConnectionTokenEndpointAuthSigningAlgEnum,
    >,
    /// `token_endpoint_jwtca_aud_format`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_jwtca_aud_format: Option<
        ConnectionTokenEndpointJwtcaAudFormatEnumOidc,
    >,
    /// `upstream_params`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub upstream_params: auth0_sdk_core::Patch<
        std::collections::BTreeMap<String, ConnectionUpstreamAdditionalProperties>,
    >,
    /// `useOauthSpecScope`.
    #[serde(
        rename = "useOauthSpecScope",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub use_oauth_spec_scope: Option<bool>,
    /// `validation`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub validation: auth0_sdk_core::Patch<ConnectionValidationOptions>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ConnectionPropertiesOptions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            api_enable_groups: Default::default(),
            api_enable_users: Default::default(),
            assertion_decryption_settings: Default::default(),
            attributes: Default::default(),
            authentication_methods: Default::default(),
            basic_profile: Default::default(),
            configuration: Default::default(),
            custom_scripts: Default::default(),
            disable_self_service_change_password: Default::default(),
            discovery_url: Default::default(),
            dpop_signing_alg: Default::default(),
            enable_script_context: Default::default(),
            enabled_database_customization: Default::default(),
            ext_admin: Default::default(),
            ext_agreed_terms: Default::default(),
            ext_assigned_plans: Default::default(),
            ext_groups: Default::default(),
            ext_is_suspended: Default::default(),
            ext_profile: Default::default(),
            federated_connections_access_tokens: Default::default(),
            gateway_authentication: Default::default(),
            id_token_session_expiry_supported: Default::default(),
            id_token_signed_response_algs: Default::default(),
            import_mode: Default::default(),
            non_persistent_attrs: Default::default(),
            oidc_metadata: Default::default(),
            passkey_options: Default::default(),
            password_policy: Default::default(),
            password_complexity_options: Default::default(),
            password_dictionary: Default::default(),
            password_history: Default::default(),
            password_no_personal_info: Default::default(),
            password_options: Default::default(),
            precedence: Default::default(),
            set_user_root_attributes: Default::default(),
            token_endpoint_auth_method: Default::default(),
            token_endpoint_auth_signing_alg: Default::default(),
            token_endpoint_jwtca_aud_format: Default::default(),
            upstream_params: Default::default(),
            use_oauth_spec_scope: Default::default(),
            validation: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `api_enable_groups`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn api_enable_groups(mut self, api_enable_groups: bool) -> Self {
        self.api_enable_groups = Some(api_enable_groups);
        self
    }
    /// `api_enable_users`.
    #[must_use]
    pub fn api_enable_users(mut self, api_enable_users: bool) -> Self {
        self.api_enable_users = Some(api_enable_users);
        self
    }
    /// `assertion_decryption_settings`.
    #[must_use]
    pub fn assertion_decryption_settings(
        mut self,
        assertion_decryption_settings: ConnectionAssertionDecryptionSettings,
    ) -> Self {
        self.assertion_decryption_settings = Some(assertion_decryption_settings);
        self
    }
    /// `attributes`.
    #[must_use]
    pub fn attributes(mut self, attributes: ConnectionAttributes) -> Self {
        self.attributes = Some(attributes);
        self
    }
    /// `authentication_methods`. May be null.
    #[must_use]
    pub fn authentication_methods(
        mut self,
        authentication_methods: impl Into<
            auth0_sdk_core::Patch<ConnectionAuthenticationMethods>,
        >,
    ) -> Self {
        self.authentication_methods = authentication_methods.into();
        self
    }
    /// `basic_profile`.
    #[must_use]
    pub fn basic_profile(mut self, basic_profile: bool) -> Self {
        self.basic_profile = Some(basic_profile);
        self
    }
    /// `configuration`. May be null.
    #[must_use]
    pub fn configuration(
        mut self,
        configuration: impl Into<
            auth0_sdk_core::Patch<std::collections::BTreeMap<String, Option<String>>>,
        >,
    ) -> Self {
        self.configuration = configuration.into();
        self
    }
    /// `customScripts`.
    #[must_use]
    pub fn custom_scripts(mut self, custom_scripts: ConnectionCustomScripts) -> Self {
        self.custom_scripts = Some(custom_scripts);
        self
    }
    /// `disable_self_service_change_password`.
    #[must_use]
    pub fn disable_self_service_change_password(
        mut self,
        disable_self_service_change_password: bool,
    ) -> Self {
        self.disable_self_service_change_password = Some(
            disable_self_service_change_password,
        );
        self
    }
    /// `discovery_url`. May be null.
    ///
    /// At most 255 characters.
    #[must_use]
    pub fn discovery_url(
        mut self,
        discovery_url: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.discovery_url = discovery_url.into();
        self
    }
    /// `dpop_signing_alg`.
    #[must_use]
    pub fn dpop_signing_alg(
        mut self,
        dpop_signing_alg: impl Into<ConnectionDpopSigningAlgEnum>,
    ) -> Self {
        self.dpop_signing_alg = Some(dpop_signing_alg.into());
        self
    }
    /// `enable_script_context`.
    #[must_use]
    pub fn enable_script_context(mut self, enable_script_context: bool) -> Self {
        self.enable_script_context = Some(enable_script_context);
        self
    }
    /// `enabledDatabaseCustomization`.
    #[must_use]
    pub fn enabled_database_customization(
        mut self,
        enabled_database_customization: bool,
    ) -> Self {
        self.enabled_database_customization = Some(enabled_database_customization);
        self
    }
    /// `ext_admin`.
    #[must_use]
    pub fn ext_admin(mut self, ext_admin: bool) -> Self {
        self.ext_admin = Some(ext_admin);
        self
    }
    /// `ext_agreed_terms`.
    #[must_use]
    pub fn ext_agreed_terms(mut self, ext_agreed_terms: bool) -> Self {
        self.ext_agreed_terms = Some(ext_agreed_terms);
        self
    }
    /// `ext_assigned_plans`.
    #[must_use]
    pub fn ext_assigned_plans(mut self, ext_assigned_plans: bool) -> Self {
        self.ext_assigned_plans = Some(ext_assigned_plans);
        self
    }
    /// `ext_groups`.
    #[must_use]
    pub fn ext_groups(mut self, ext_groups: bool) -> Self {
        self.ext_groups = Some(ext_groups);
        self
    }
    /// `ext_is_suspended`.
    #[must_use]
    pub fn ext_is_suspended(mut self, ext_is_suspended: bool) -> Self {
        self.ext_is_suspended = Some(ext_is_suspended);
        self
    }
    /// `ext_profile`.
    #[must_use]
    pub fn ext_profile(mut self, ext_profile: bool) -> Self {
        self.ext_profile = Some(ext_profile);
        self
    }
    /// `federated_connections_access_tokens`. May be null.
    #[must_use]
    pub fn federated_connections_access_tokens(
        mut self,
        federated_connections_access_tokens: impl Into<
            auth0_sdk_core::Patch<ConnectionFederatedConnectionsAccessTokens>,
        >,
    ) -> Self {
        self.federated_connections_access_tokens = federated_connections_access_tokens
            .into();
        self
    }
    /// `gateway_authentication`. May be null.
    #[must_use]
    pub fn gateway_authentication(
        mut self,
        gateway_authentication: impl Into<
            auth0_sdk_core::Patch<ConnectionGatewayAuthentication>,
        >,
    ) -> Self {
        self.gateway_authentication = gateway_authentication.into();
        self
    }
    /// `id_token_session_expiry_supported`.
    #[must_use]
    pub fn id_token_session_expiry_supported(
        mut self,
        id_token_session_expiry_supported: bool,
    ) -> Self {
        self.id_token_session_expiry_supported = Some(id_token_session_expiry_supported);
        self
    }
    /// `id_token_signed_response_algs`. May be null.
    #[must_use]
    pub fn id_token_signed_response_algs(
        mut self,
        id_token_signed_response_algs: impl Into<
            auth0_sdk_core::Patch<Vec<ConnectionIdTokenSignedResponseAlgEnum>>,
        >,
    ) -> Self {
        self.id_token_signed_response_algs = id_token_signed_response_algs.into();
        self
    }
    /// `import_mode`.
    #[must_use]
    pub fn import_mode(mut self, import_mode: bool) -> Self {
        self.import_mode = Some(import_mode);
        self
    }
    /// `non_persistent_attrs`. May be null.
    #[must_use]
    pub fn non_persistent_attrs(
        mut self,
        non_persistent_attrs: impl Into<auth0_sdk_core::Patch<Vec<String>>>,
    ) -> Self {
        self.non_persistent_attrs = non_persistent_attrs.into();
        self
    }
    /// `oidc_metadata`. May be null.
    #[must_use]
    pub fn oidc_metadata(
        mut self,
        oidc_metadata: impl Into<auth0_sdk_core::Patch<ConnectionsOidcMetadata>>,
    ) -> Self {
        self.oidc_metadata = oidc_metadata.into();
        self
    }
    /// `passkey_options`. May be null.
    #[must_use]
    pub fn passkey_options(
        mut self,
        passkey_options: impl Into<auth0_sdk_core::Patch<ConnectionPasskeyOptions>>,
    ) -> Self {
        self.passkey_options = passkey_options.into();
        self
    }
    /// `passwordPolicy`. May be null.
    #[must_use]
    pub fn password_policy(
        mut self,
        password_policy: impl Into<auth0_sdk_core::Patch<ConnectionPasswordPolicyEnum>>,
    ) -> Self {
        self.password_policy = password_policy.into();
        self
    }
    /// `password_complexity_options`. May be null.
    #[must_use]
    pub fn password_complexity_options(
        mut self,
        password_complexity_options: impl Into<
            auth0_sdk_core::Patch<ConnectionPasswordComplexityOptions>,
        >,
    ) -> Self {
        self.password_complexity_options = password_complexity_options.into();
        self
    }
    /// `password_dictionary`. May be null.
    #[must_use]
    pub fn password_dictionary(
        mut self,
        password_dictionary: impl Into<
            auth0_sdk_core::Patch<ConnectionPasswordDictionaryOptions>,
        >,
    ) -> Self {
        self.password_dictionary = password_dictionary.into();
        self
    }
    /// `password_history`. May be null.
    #[must_use]
    pub fn password_history(
        mut self,
        password_history: impl Into<
            auth0_sdk_core::Patch<ConnectionPasswordHistoryOptions>,
        >,
    ) -> Self {
        self.password_history = password_history.into();
        self
    }
    /// `password_no_personal_info`. May be null.
    #[must_use]
    pub fn password_no_personal_info(
        mut self,
        password_no_personal_info: impl Into<
            auth0_sdk_core::Patch<ConnectionPasswordNoPersonalInfoOptions>,
        >,
    ) -> Self {
        self.password_no_personal_info = password_no_personal_info.into();
        self
    }
    /// `password_options`.
    #[must_use]
    pub fn password_options(
        mut self,
        password_options: ConnectionPasswordOptions,
    ) -> Self {
        self.password_options = Some(password_options);
        self
    }
    /// `precedence`.
    ///
    /// At least 3 items.
    #[must_use]
    pub fn precedence(
        mut self,
        precedence: impl IntoIterator<
            Item = impl Into<ConnectionIdentifierPrecedenceEnum>,
        >,
    ) -> Self {
        self.precedence = Some(precedence.into_iter().map(Into::into).collect());
        self
    }
    /// `set_user_root_attributes`.
    #[must_use]
    pub fn set_user_root_attributes(
        mut self,
        set_user_root_attributes: impl Into<ConnectionSetUserRootAttributesEnum>,
    ) -> Self {
        self.set_user_root_attributes = Some(set_user_root_attributes.into());
        self
    }
    /// `token_endpoint_auth_method`. May be null.
    #[must_use]
    pub fn token_endpoint_auth_method(
        mut self,
        token_endpoint_auth_method: impl Into<
            auth0_sdk_core::Patch<ConnectionTokenEndpointAuthMethodEnum>,
        >,
    ) -> Self {
        self.token_endpoint_auth_method = token_endpoint_auth_method.into();
        self
    }
    /// `token_endpoint_auth_signing_alg`. May be null.
    #[must_use]
    pub fn token_endpoint_auth_signing_alg(
        mut self,
        token_endpoint_auth_signing_alg: impl Into<
            auth0_sdk_core::Patch<ConnectionTokenEndpointAuthSigningAlgEnum>,
        >,
    ) -> Self {
        self.token_endpoint_auth_signing_alg = token_endpoint_auth_signing_alg.into();
        self
    }
    /// `token_endpoint_jwtca_aud_format`.
    #[must_use]
    pub fn token_endpoint_jwtca_aud_format(
        mut self,
        token_endpoint_jwtca_aud_format: impl Into<
            ConnectionTokenEndpointJwtcaAudFormatEnumOidc,
        >,
    ) -> Self {
        self.token_endpoint_jwtca_aud_format = Some(
            token_endpoint_jwtca_aud_format.into(),
        );
        self
    }
    /// `upstream_params`. May be null.
    #[must_use]
    pub fn upstream_params(
        mut self,
        upstream_params: impl Into<
            auth0_sdk_core::Patch<
                std::collections::BTreeMap<
                    String,
                    ConnectionUpstreamAdditionalProperties,
                >,
            >,
        >,
    ) -> Self {
        self.upstream_params = upstream_params.into();
        self
    }
    /// `useOauthSpecScope`.
    #[must_use]
    pub fn use_oauth_spec_scope(mut self, use_oauth_spec_scope: bool) -> Self {
        self.use_oauth_spec_scope = Some(use_oauth_spec_scope);
        self
    }
    /// `validation`. May be null.
    #[must_use]
    pub fn validation(
        mut self,
        validation: impl Into<auth0_sdk_core::Patch<ConnectionValidationOptions>>,
    ) -> Self {
        self.validation = validation.into();
        self
    }
}
impl Default for ConnectionPropertiesOptions {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ConnectionPropertiesOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionPropertiesOptions")
            .field("api_enable_groups", &self.api_enable_groups)
            .field("api_enable_users", &self.api_enable_users)
            .field("assertion_decryption_settings", &self.assertion_decryption_settings)
            .field("attributes", &self.attributes)
            .field("authentication_methods", &self.authentication_methods)
            .field("basic_profile", &self.basic_profile)
            .field("configuration", &auth0_sdk_core::Redacted)
            .field("custom_scripts", &self.custom_scripts)
            .field(
                "disable_self_service_change_password",
                &self.disable_self_service_change_password,
            )
            .field("discovery_url", &self.discovery_url)
            .field("dpop_signing_alg", &self.dpop_signing_alg)
            .field("enable_script_context", &self.enable_script_context)
            .field(
                "enabled_database_customization",
                &self.enabled_database_customization,
            )
            .field("ext_admin", &self.ext_admin)
            .field("ext_agreed_terms", &self.ext_agreed_terms)
            .field("ext_assigned_plans", &self.ext_assigned_plans)
            .field("ext_groups", &self.ext_groups)
            .field("ext_is_suspended", &self.ext_is_suspended)
            .field("ext_profile", &self.ext_profile)
            .field(
                "federated_connections_access_tokens",
                &self.federated_connections_access_tokens,
            )
            .field("gateway_authentication", &self.gateway_authentication)
            .field(
                "id_token_session_expiry_supported",
                &self.id_token_session_expiry_supported,
            )
            .field("id_token_signed_response_algs", &self.id_token_signed_response_algs)
            .field("import_mode", &self.import_mode)
            .field("non_persistent_attrs", &self.non_persistent_attrs)
            .field("oidc_metadata", &self.oidc_metadata)
            .field("passkey_options", &self.passkey_options)
            .field("password_policy", &self.password_policy)
            .field("password_complexity_options", &self.password_complexity_options)
            .field("password_dictionary", &self.password_dictionary)
            .field("password_history", &self.password_history)
            .field("password_no_personal_info", &self.password_no_personal_info)
            .field("password_options", &self.password_options)
            .field("precedence", &self.precedence)
            .field("set_user_root_attributes", &self.set_user_root_attributes)
            .field("token_endpoint_auth_method", &self.token_endpoint_auth_method)
            .field(
                "token_endpoint_auth_signing_alg",
                &self.token_endpoint_auth_signing_alg,
            )
            .field(
                "token_endpoint_jwtca_aud_format",
                &self.token_endpoint_jwtca_aud_format,
            )
            .field("upstream_params", &self.upstream_params)
            .field("use_oauth_spec_scope", &self.use_oauth_spec_scope)
            .field("validation", &self.validation)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Default in the document: `"on_each_login"`.
    pub enum ConnectionSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Lifecycle: EA.
    pub enum ConnectionSignupBehaviorEnum {
        /// `allow`
        Allow = "allow",
        /// `block`
        Block = "block",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ConnectionTokenEndpointAuthMethodEnum {
        /// `client_secret_post`
        ClientSecretPost = "client_secret_post",
        /// `private_key_jwt`
        PrivateKeyJwt = "private_key_jwt",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ConnectionTokenEndpointAuthSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ConnectionTokenEndpointJwtcaAudFormatEnumOidc {
        /// `issuer`
        Issuer = "issuer",
        /// `token_endpoint`
        TokenEndpoint = "token_endpoint",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum ConnectionUpstreamAdditionalProperties {
        /// A [`ConnectionUpstreamAlias`].
        Alias(Box<ConnectionUpstreamAlias>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["alias"] },
        /// A [`ConnectionUpstreamValue`].
        Value(Box<ConnectionUpstreamValue>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["value"] },
    }
}
auth0_sdk_core::union_from!(ConnectionUpstreamAlias => ConnectionUpstreamAdditionalProperties::Alias);
auth0_sdk_core::union_from!(ConnectionUpstreamValue => ConnectionUpstreamAdditionalProperties::Value);

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionUpstreamAlias {
    /// `alias`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<ConnectionUpstreamAliasEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ConnectionUpstreamAlias {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            alias: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `alias`.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<ConnectionUpstreamAliasEnum>) -> Self {
        self.alias = Some(alias.into());
        self
    }
}
impl Default for ConnectionUpstreamAlias {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ConnectionUpstreamAlias {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionUpstreamAlias")
            .field("alias", &self.alias)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ConnectionUpstreamAliasEnum {
        /// `acr_values`
        AcrValues = "acr_values",
        /// `audience`
        Audience = "audience",
        /// `client_id`
        ClientId = "client_id",
        /// `display`
        Display = "display",
        /// `id_token_hint`
        IdTokenHint = "id_token_hint",
        /// `login_hint`
        LoginHint = "login_hint",
        /// `max_age`
        MaxAge = "max_age",
        /// `prompt`
        Prompt = "prompt",
        /// `resource`
        Resource = "resource",
        /// `response_mode`
        ResponseMode = "response_mode",
        /// `response_type`
        ResponseType = "response_type",
        /// `ui_locales`
        UiLocales = "ui_locales",
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionUpstreamValue {
    /// `value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ConnectionUpstreamValue {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            value: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl Default for ConnectionUpstreamValue {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ConnectionUpstreamValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionUpstreamValue")
            .field("value", &self.value)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionUsernameValidationOptions {
    /// `max`.
    ///
    /// At most 128.
    pub max: i64,
    /// `min`.
    ///
    /// At least 1.
    pub min: i64,
}
impl ConnectionUsernameValidationOptions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(max: i64, min: i64) -> Self {
        Self { max: max, min: min }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionValidationOptions {
    /// `username`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub username: auth0_sdk_core::Patch<ConnectionUsernameValidationOptions>,
}
impl ConnectionValidationOptions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            username: Default::default(),
        }
    }
    /// `username`. May be null.
    #[must_use]
    pub fn username(
        mut self,
        username: impl Into<auth0_sdk_core::Patch<ConnectionUsernameValidationOptions>>,
    ) -> Self {
        self.username = username.into();
        self
    }
}
impl Default for ConnectionValidationOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectionsOidcMetadata {
    /// `acr_values_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acr_values_supported: Option<Vec<String>>,
    /// `authorization_endpoint`.
    ///
    /// At least 8 characters. At most 2083 characters. Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_endpoint: Option<String>,
    /// `claim_types_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim_types_supported: Option<Vec<String>>,
    /// `claims_locales_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_locales_supported: Option<Vec<String>>,
    /// `claims_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_parameter_supported: Option<bool>,
    /// `claims_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_supported: Option<Vec<String>>,
    /// `display_values_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_values_supported: Option<Vec<String>>,
    /// `dpop_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg_values_supported: Option<Vec<String>>,
    /// `end_session_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_session_endpoint: Option<String>,
    /// `grant_types_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types_supported: Option<Vec<String>>,
    /// `id_token_encryption_alg_values_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_alg_values_supported: Option<Vec<String>>,
    /// `id_token_encryption_enc_values_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_enc_values_supported: Option<Vec<String>>,
    /// `id_token_signing_alg_values_supported`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_signing_alg_values_supported: Option<Vec<String>>,
    /// `issuer`.
    ///
    /// At most 255 characters. Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// `jwks_uri`.
    ///
    /// At most 255 characters. Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `op_policy_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_policy_uri: Option<String>,
    /// `op_tos_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_tos_uri: Option<String>,
    /// `registration_endpoint`.
    ///
    /// At most 255 characters. Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration_endpoint: Option<String>,
    /// `request_object_encryption_alg_values_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_alg_values_supported: Option<Vec<String>>,
    /// `request_object_encryption_enc_values_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_enc_values_supported: Option<Vec<String>>,
    /// `request_object_signing_alg_values_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_signing_alg_values_supported: Option<Vec<String>>,
    /// `request_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_parameter_supported: Option<bool>,
    /// `request_uri_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_uri_parameter_supported: Option<bool>,
    /// `require_request_uri_registration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_request_uri_registration: Option<bool>,
    /// `response_modes_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_modes_supported: Option<Vec<String>>,
    /// `response_types_supported`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_types_supported: Option<Vec<String>>,
    /// `scopes_supported`. May be null.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub scopes_supported: auth0_sdk_core::Patch<Vec<String>>,
    /// `service_documentation`.
    ///
    /// At most 255 characters. Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_documentation: Option<String>,
    /// `subject_types_supported`. May be null.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub subject_types_supported: auth0_sdk_core::Patch<Vec<String>>,
    /// `token_endpoint`.
    ///
    /// At most 255 characters. Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// `token_endpoint_auth_methods_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// `token_endpoint_auth_signing_alg_values_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg_values_supported: Option<Vec<String>>,
    /// `ui_locales_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ui_locales_supported: Option<Vec<String>>,
    /// `userinfo_encryption_alg_values_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_alg_values_supported: Option<Vec<String>>,
    /// `userinfo_encryption_enc_values_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_enc_values_supported: Option<Vec<String>>,
    /// `userinfo_endpoint`.
    ///
    /// At most 255 characters. Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
    /// `userinfo_signing_alg_values_supported`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_signing_alg_values_supported: Option<Vec<String>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ConnectionsOidcMetadata {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            acr_values_supported: Default::default(),
            authorization_endpoint: Default::default(),
            claim_types_supported: Default::default(),
            claims_locales_supported: Default::default(),
            claims_parameter_supported: Default::default(),
            claims_supported: Default::default(),
            display_values_supported: Default::default(),
            dpop_signing_alg_values_supported: Default::default(),
            end_session_endpoint: Default::default(),
            grant_types_supported: Default::default(),
            id_token_encryption_alg_values_supported: Default::default(),
            id_token_encryption_enc_values_supported: Default::default(),
            id_token_signing_alg_values_supported: Default::default(),
            issuer: Default::default(),
            jwks_uri: Default::default(),
            op_policy_uri: Default::default(),
            op_tos_uri: Default::default(),
            registration_endpoint: Default::default(),
            request_object_encryption_alg_values_supported: Default::default(),
            request_object_encryption_enc_values_supported: Default::default(),
            request_object_signing_alg_values_supported: Default::default(),
            request_parameter_supported: Default::default(),
            request_uri_parameter_supported: Default::default(),
            require_request_uri_registration: Default::default(),
            response_modes_supported: Default::default(),
            response_types_supported: Default::default(),
            scopes_supported: Default::default(),
            service_documentation: Default::default(),
            subject_types_supported: Default::default(),
            token_endpoint: Default::default(),
            token_endpoint_auth_methods_supported: Default::default(),
            token_endpoint_auth_signing_alg_values_supported: Default::default(),
            ui_locales_supported: Default::default(),
            userinfo_encryption_alg_values_supported: Default::default(),
            userinfo_encryption_enc_values_supported: Default::default(),
            userinfo_endpoint: Default::default(),
            userinfo_signing_alg_values_supported: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `acr_values_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn acr_values_supported(
        mut self,
        acr_values_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.acr_values_supported = Some(
            acr_values_supported.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `authorization_endpoint`.
    ///
    /// At least 8 characters. At most 2083 characters. Format: uri.
    #[must_use]
    pub fn authorization_endpoint(
        mut self,
        authorization_endpoint: impl Into<String>,
    ) -> Self {
        self.authorization_endpoint = Some(authorization_endpoint.into());
        self
    }
    /// `claim_types_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn claim_types_supported(
        mut self,
        claim_types_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.claim_types_supported = Some(
            claim_types_supported.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `claims_locales_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn claims_locales_supported(
        mut self,
        claims_locales_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.claims_locales_supported = Some(
            claims_locales_supported.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `claims_parameter_supported`.
    #[must_use]
    pub fn claims_parameter_supported(
        mut self,
        claims_parameter_supported: bool,
    ) -> Self {
        self.claims_parameter_supported = Some(claims_parameter_supported);
        self
    }
    /// `claims_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn claims_supported(
        mut self,
        claims_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.claims_supported = Some(
            claims_supported.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `display_values_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn display_values_supported(
        mut self,
        display_values_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.display_values_supported = Some(
            display_values_supported.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `dpop_signing_alg_values_supported`.
    #[must_use]
    pub fn dpop_signing_alg_values_supported(
        mut self,
        dpop_signing_alg_values_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dpop_signing_alg_values_supported = Some(
            dpop_signing_alg_values_supported.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `end_session_endpoint`.
    #[must_use]
    pub fn end_session_endpoint(
        mut self,
        end_session_endpoint: impl Into<String>,
    ) -> Self {
        self.end_session_endpoint = Some(end_session_endpoint.into());
        self
    }
    /// `grant_types_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn grant_types_supported(
        mut self,
        grant_types_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.grant_types_supported = Some(
            grant_types_supported.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `id_token_encryption_alg_values_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn id_token_encryption_alg_values_supported(
        mut self,
        id_token_encryption_alg_values_supported: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.id_token_encryption_alg_values_supported = Some(
            id_token_encryption_alg_values_supported
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
    /// `id_token_encryption_enc_values_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn id_token_encryption_enc_values_supported(
        mut self,
        id_token_encryption_enc_values_supported: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.id_token_encryption_enc_values_supported = Some(
            id_token_encryption_enc_values_supported
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
    /// `id_token_signing_alg_values_supported`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn id_token_signing_alg_values_supported(
        mut self,
        id_token_signing_alg_values_supported: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.id_token_signing_alg_values_supported = Some(
            id_token_signing_alg_values_supported.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `issuer`.
    ///
    /// At most 255 characters. Format: uri.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }
    /// `jwks_uri`.
    ///
    /// At most 255 characters. Format: uri.
    #[must_use]
    pub fn jwks_uri(mut self, jwks_uri: impl Into<String>) -> Self {
        self.jwks_uri = Some(jwks_uri.into());
        self
    }
    /// `op_policy_uri`.
    #[must_use]
    pub fn op_policy_uri(mut self, op_policy_uri: impl Into<String>) -> Self {
        self.op_policy_uri = Some(op_policy_uri.into());
        self
    }
    /// `op_tos_uri`.
    #[must_use]
    pub fn op_tos_uri(mut self, op_tos_uri: impl Into<String>) -> Self {
        self.op_tos_uri = Some(op_tos_uri.into());
        self
    }
    /// `registration_endpoint`.
    ///
    /// At most 255 characters. Format: uri.
    #[must_use]
    pub fn registration_endpoint(
        mut self,
        registration_endpoint: impl Into<String>,
    ) -> Self {
        self.registration_endpoint = Some(registration_endpoint.into());
        self
    }
    /// `request_object_encryption_alg_values_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn request_object_encryption_alg_values_supported(
        mut self,
        request_object_encryption_alg_values_supported: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.request_object_encryption_alg_values_supported = Some(
            request_object_encryption_alg_values_supported
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
    /// `request_object_encryption_enc_values_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn request_object_encryption_enc_values_supported(
        mut self,
        request_object_encryption_enc_values_supported: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.request_object_encryption_enc_values_supported = Some(
            request_object_encryption_enc_values_supported
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
    /// `request_object_signing_alg_values_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn request_object_signing_alg_values_supported(
        mut self,
        request_object_signing_alg_values_supported: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.request_object_signing_alg_values_supported = Some(
            request_object_signing_alg_values_supported
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
    /// `request_parameter_supported`.
    #[must_use]
    pub fn request_parameter_supported(
        mut self,
        request_parameter_supported: bool,
    ) -> Self {
        self.request_parameter_supported = Some(request_parameter_supported);
        self
    }
    /// `request_uri_parameter_supported`.
    #[must_use]
    pub fn request_uri_parameter_supported(
        mut self,
        request_uri_parameter_supported: bool,
    ) -> Self {
        self.request_uri_parameter_supported = Some(request_uri_parameter_supported);
        self
    }
    /// `require_request_uri_registration`.
    #[must_use]
    pub fn require_request_uri_registration(
        mut self,
        require_request_uri_registration: bool,
    ) -> Self {
        self.require_request_uri_registration = Some(require_request_uri_registration);
        self
    }
    /// `response_modes_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn response_modes_supported(
        mut self,
        response_modes_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.response_modes_supported = Some(
            response_modes_supported.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `response_types_supported`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn response_types_supported(
        mut self,
        response_types_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.response_types_supported = Some(
            response_types_supported.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `scopes_supported`. May be null.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn scopes_supported(
        mut self,
        scopes_supported: impl Into<auth0_sdk_core::Patch<Vec<String>>>,
    ) -> Self {
        self.scopes_supported = scopes_supported.into();
        self
    }
    /// `service_documentation`.
    ///
    /// At most 255 characters. Format: uri.
    #[must_use]
    pub fn service_documentation(
        mut self,
        service_documentation: impl Into<String>,
    ) -> Self {
        self.service_documentation = Some(service_documentation.into());
        self
    }
    /// `subject_types_supported`. May be null.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn subject_types_supported(
        mut self,
        subject_types_supported: impl Into<auth0_sdk_core::Patch<Vec<String>>>,
    ) -> Self {
        self.subject_types_supported = subject_types_supported.into();
        self
    }
    /// `token_endpoint`.
    ///
    /// At most 255 characters. Format: uri.
    #[must_use]
    pub fn token_endpoint(mut self, token_endpoint: impl Into<String>) -> Self {
        self.token_endpoint = Some(token_endpoint.into());
        self
    }
    /// `token_endpoint_auth_methods_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn token_endpoint_auth_methods_supported(
        mut self,
        token_endpoint_auth_methods_supported: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.token_endpoint_auth_methods_supported = Some(
            token_endpoint_auth_methods_supported.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `token_endpoint_auth_signing_alg_values_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn token_endpoint_auth_signing_alg_values_supported(
        mut self,
        token_endpoint_auth_signing_alg_values_supported: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.token_endpoint_auth_signing_alg_values_supported = Some(
            token_endpoint_auth_signing_alg_values_supported
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
    /// `ui_locales_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn ui_locales_supported(
        mut self,
        ui_locales_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ui_locales_supported = Some(
            ui_locales_supported.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `userinfo_encryption_alg_values_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn userinfo_encryption_alg_values_supported(
        mut self,
        userinfo_encryption_alg_values_supported: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.userinfo_encryption_alg_values_supported = Some(
            userinfo_encryption_alg_values_supported
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
    /// `userinfo_encryption_enc_values_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn userinfo_encryption_enc_values_supported(
        mut self,
        userinfo_encryption_enc_values_supported: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.userinfo_encryption_enc_values_supported = Some(
            userinfo_encryption_enc_values_supported
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
    /// `userinfo_endpoint`.
    ///
    /// At most 255 characters. Format: uri.
    #[must_use]
    pub fn userinfo_endpoint(mut self, userinfo_endpoint: impl Into<String>) -> Self {
        self.userinfo_endpoint = Some(userinfo_endpoint.into());
        self
    }
    /// `userinfo_signing_alg_values_supported`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn userinfo_signing_alg_values_supported(
        mut self,
        userinfo_signing_alg_values_supported: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.userinfo_signing_alg_values_supported = Some(
            userinfo_signing_alg_values_supported.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl Default for ConnectionsOidcMetadata {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ConnectionsOidcMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectionsOidcMetadata")
            .field("acr_values_supported", &self.acr_values_supported)
            .field("authorization_endpoint", &self.authorization_endpoint)
            .field("claim_types_supported", &self.claim_types_supported)
            .field("claims_locales_supported", &self.claims_locales_supported)
            .field("claims_parameter_supported", &self.claims_parameter_supported)
            .field("claims_supported", &self.claims_supported)
            .field("display_values_supported", &self.display_values_supported)
            .field(
                "dpop_signing_alg_values_supported",
                &self.dpop_signing_alg_values_supported,
            )
            .field("end_session_endpoint", &self.end_session_endpoint)
            .field("grant_types_supported", &self.grant_types_supported)
            .field(
                "id_token_encryption_alg_values_supported",
                &self.id_token_encryption_alg_values_supported,
            )
            .field(
                "id_token_encryption_enc_values_supported",
                &self.id_token_encryption_enc_values_supported,
            )
            .field(
                "id_token_signing_alg_values_supported",
                &self.id_token_signing_alg_values_supported,
            )
            .field("issuer", &self.issuer)
            .field("jwks_uri", &self.jwks_uri)
            .field("op_policy_uri", &self.op_policy_uri)
            .field("op_tos_uri", &self.op_tos_uri)
            .field("registration_endpoint", &self.registration_endpoint)
            .field(
                "request_object_encryption_alg_values_supported",
                &self.request_object_encryption_alg_values_supported,
            )
            .field(
                "request_object_encryption_enc_values_supported",
                &self.request_object_encryption_enc_values_supported,
            )
            .field(
                "request_object_signing_alg_values_supported",
                &self.request_object_signing_alg_values_supported,
            )
            .field("request_parameter_supported", &self.request_parameter_supported)
            .field(
                "request_uri_parameter_supported",
                &self.request_uri_parameter_supported,
            )
            .field(
                "require_request_uri_registration",
                &self.require_request_uri_registration,
            )
            .field("response_modes_supported", &self.response_modes_supported)
            .field("response_types_supported", &self.response_types_supported)
            .field("scopes_supported", &self.scopes_supported)
            .field("service_documentation", &self.service_documentation)
            .field("subject_types_supported", &self.subject_types_supported)
            .field("token_endpoint", &self.token_endpoint)
            .field(
                "token_endpoint_auth_methods_supported",
                &self.token_endpoint_auth_methods_supported,
            )
            .field(
                "token_endpoint_auth_signing_alg_values_supported",
                &self.token_endpoint_auth_signing_alg_values_supported,
            )
            .field("ui_locales_supported", &self.ui_locales_supported)
            .field(
                "userinfo_encryption_alg_values_supported",
                &self.userinfo_encryption_alg_values_supported,
            )
            .field(
                "userinfo_encryption_enc_values_supported",
                &self.userinfo_encryption_enc_values_supported,
            )
            .field("userinfo_endpoint", &self.userinfo_endpoint)
            .field(
                "userinfo_signing_alg_values_supported",
                &self.userinfo_signing_alg_values_supported,
            )
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /connections`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateConnection {
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
    pub cross_app_access_resource_app: Option<CreateCrossAppAccessResourceApp>,
    /// `display_name`.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `name`.
    ///
    /// At most 128 characters. Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<ConnectionPropertiesOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: ConnectionIdentityProviderEnum,
}
impl CreateConnection {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        strategy: impl Into<ConnectionIdentityProviderEnum>,
    ) -> Self {
        Self {
            authentication: Default::default(),
            connected_accounts: Default::default(),
            cross_app_access_requesting_app: Default::default(),
            cross_app_access_resource_app: Default::default(),
            display_name: Default::default(),
            enabled_clients: Default::default(),
            is_domain_connection: Default::default(),
            metadata: Default::default(),
            name: name.into(),
            options: Default::default(),
            realms: Default::default(),
            show_as_button: Default::default(),
            strategy: strategy.into(),
        }
    }
    /// `authentication`.
    #[must_use]
    pub fn authentication(
        mut self,
        authentication: ConnectionAuthenticationPurpose,
    ) -> Self {
        self.authentication = Some(authentication);
        self
    }
    /// `connected_accounts`.
    #[must_use]
    pub fn connected_accounts(
        mut self,
        connected_accounts: ConnectionConnectedAccountsPurpose,
    ) -> Self {
        self.connected_accounts = Some(connected_accounts);
        self
    }
    /// `cross_app_access_requesting_app`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn cross_app_access_requesting_app(
        mut self,
        cross_app_access_requesting_app: CrossAppAccessRequestingApp,
    ) -> Self {
        self.cross_app_access_requesting_app = Some(cross_app_access_requesting_app);
        self
    }
    /// `cross_app_access_resource_app`.
    #[must_use]
    pub fn cross_app_access_resource_app(
        mut self,
        cross_app_access_resource_app: CreateCrossAppAccessResourceApp,
    ) -> Self {
        self.cross_app_access_resource_app = Some(cross_app_access_resource_app);
        self
    }
    /// `display_name`.
    ///
    /// At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `enabled_clients`.
    #[must_use]
    pub fn enabled_clients(
        mut self,
        enabled_clients: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enabled_clients = Some(
            enabled_clients.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `is_domain_connection`.
    #[must_use]
    pub fn is_domain_connection(mut self, is_domain_connection: bool) -> Self {
        self.is_domain_connection = Some(is_domain_connection);
        self
    }
    /// `metadata`.
    ///
    /// At most 10 properties.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: std::collections::BTreeMap<String, Option<String>>,
    ) -> Self {
        self.metadata = Some(metadata);
        self
    }
    /// `options`.
    #[must_use]
    pub fn options(mut self, options: ConnectionPropertiesOptions) -> Self {
        self.options = Some(options);
        self
    }
    /// `realms`.
    #[must_use]
    pub fn realms(
        mut self,
        realms: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.realms = Some(realms.into_iter().map(Into::into).collect());
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}

/// Body of `POST /connection-profiles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateConnectionProfile {
    /// `connection_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_config: Option<serde_json::Map<String, serde_json::Value>>,
    /// `connection_name_prefix_template`.
    ///
    /// At least 0 characters. At most 15 characters. Matches `^(?!-)(?!.*--)(?:[a-zA-Z0-9-]|{org_id}|{org_name})*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_name_prefix_template: Option<String>,
    /// `cross_app_access_resource_app`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_app_access_resource_app: Option<
        ConnectionProfileCrossAppAccessResourceApp,
    >,
    /// `enabled_features`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<Vec<EnabledFeaturesEnum>>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters.
    pub name: String,
    /// `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<ConnectionProfileOrganization>,
    /// `strategy_overrides`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy_overrides: Option<ConnectionProfileStrategyOverrides>,
}
impl CreateConnectionProfile {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            connection_config: Default::default(),
            connection_name_prefix_template: Default::default(),
            cross_app_access_resource_app: Default::default(),
            enabled_features: Default::default(),
            name: name.into(),
            organization: Default::default(),
            strategy_overrides: Default::default(),
        }
    }
    /// `connection_config`.
    #[must_use]
    pub fn connection_config(
        mut self,
        connection_config: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.connection_config = Some(connection_config);
        self
    }
    /// `connection_name_prefix_template`.
    ///
    /// At least 0 characters. At most 15 characters. Matches `^(?!-)(?!.*--)(?:[a-zA-Z0-9-]|{org_id}|{org_name})*$`.
    #[must_use]
    pub fn connection_name_prefix_template(
        mut self,
        connection_name_prefix_template: impl Into<String>,
    ) -> Self {
        self.connection_name_prefix_template = Some(
            connection_name_prefix_template.into(),
        );
        self
    }
    /// `cross_app_access_resource_app`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn cross_app_access_resource_app(
        mut self,
        cross_app_access_resource_app: ConnectionProfileCrossAppAccessResourceApp,
    ) -> Self {
        self.cross_app_access_resource_app = Some(cross_app_access_resource_app);
        self
    }
    /// `enabled_features`.
    #[must_use]
    pub fn enabled_features(
        mut self,
        enabled_features: impl IntoIterator<Item = impl Into<EnabledFeaturesEnum>>,
    ) -> Self {
        self.enabled_features = Some(
            enabled_features.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `organization`.
    #[must_use]
    pub fn organization(mut self, organization: ConnectionProfileOrganization) -> Self {
        self.organization = Some(organization);
        self
    }
    /// `strategy_overrides`.
    #[must_use]
    pub fn strategy_overrides(
        mut self,
        strategy_overrides: ConnectionProfileStrategyOverrides,
    ) -> Self {
        self.strategy_overrides = Some(strategy_overrides);
        self
    }
}

/// Answer of `POST /connection-profiles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateConnectionProfileResponse {
    /// `connection_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_config: Option<serde_json::Map<String, serde_json::Value>>,
    /// `connection_name_prefix_template`.
    ///
    /// At least 0 characters. At most 15 characters. Matches `^(?!-)(?!.*--)(?:[a-zA-Z0-9-]|{org_id}|{org_name})*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_name_prefix_template: Option<String>,
    /// `cross_app_access_resource_app`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_app_access_resource_app: Option<
        ConnectionProfileCrossAppAccessResourceApp,
    >,
    /// `enabled_features`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<Vec<EnabledFeaturesEnum>>,
    /// `id`.
    ///
    /// Format: connection-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<ConnectionProfileOrganization>,
    /// `strategy_overrides`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy_overrides: Option<ConnectionProfileStrategyOverrides>,
}

/// Answer of `POST /connections`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateConnectionResponse {
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
    /// `enabled_clients`.
    ///
    /// Lifecycle: deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
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
impl std::fmt::Debug for CreateConnectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateConnectionResponse")
            .field("authentication", &self.authentication)
            .field("connected_accounts", &self.connected_accounts)
            .field(
                "cross_app_access_requesting_app",
                &self.cross_app_access_requesting_app,
            )
            .field("cross_app_access_resource_app", &self.cross_app_access_resource_app)
            .field("display_name", &self.display_name)
            .field("enabled_clients", &self.enabled_clients)
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

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateCrossAppAccessResourceApp {
    /// `status`.
    pub status: CrossAppAccessResourceAppStatusEnum,
}
impl CreateCrossAppAccessResourceApp {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(status: impl Into<CrossAppAccessResourceAppStatusEnum>) -> Self {
        Self { status: status.into() }
    }
}

/// Body of `POST /connections/{id}/directory-provisioning`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateDirectoryProvisioning {
    /// `mapping`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping: Option<Vec<DirectoryProvisioningMappingItem>>,
    /// `synchronize_automatically`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub synchronize_automatically: Option<bool>,
    /// `synchronize_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub synchronize_groups: Option<SynchronizeGroupsEnum>,
}
impl CreateDirectoryProvisioning {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            mapping: Default::default(),
            synchronize_automatically: Default::default(),
            synchronize_groups: Default::default(),
        }
    }
    /// `mapping`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn mapping(
        mut self,
        mapping: impl IntoIterator<Item = DirectoryProvisioningMappingItem>,
    ) -> Self {
        self.mapping = Some(mapping.into_iter().collect());
        self
    }
    /// `synchronize_automatically`.
    #[must_use]
    pub fn synchronize_automatically(mut self, synchronize_automatically: bool) -> Self {
        self.synchronize_automatically = Some(synchronize_automatically);
        self
    }
    /// `synchronize_groups`.
    #[must_use]
    pub fn synchronize_groups(
        mut self,
        synchronize_groups: impl Into<SynchronizeGroupsEnum>,
    ) -> Self {
        self.synchronize_groups = Some(synchronize_groups.into());
        self
    }
}
impl Default for CreateDirectoryProvisioning {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `POST /connections/{id}/directory-provisioning`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateDirectoryProvisioningResponse {
    /// `connection_id`.
    pub connection_id: String,
    /// `connection_name`.
    pub connection_name: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `last_synchronization_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_synchronization_at: Option<auth0_sdk_core::DateTime>,
    /// `last_synchronization_error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_synchronization_error: Option<String>,
    /// `last_synchronization_status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_synchronization_status: Option<String>,
    /// `mapping`.
    ///
    /// At least 1 item.
    pub mapping: Vec<DirectoryProvisioningMappingItem>,
    /// `strategy`.
    pub strategy: String,
    /// `synchronize_automatically`.
    pub synchronize_automatically: bool,
    /// `synchronize_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub synchronize_groups: Option<SynchronizeGroupsEnum>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Answer of `POST /connections/{id}/directory-provisioning/synchronizations`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateDirectorySynchronizationResponse {
    /// `connection_id`.
    pub connection_id: String,
    /// `status`.
    pub status: String,
    /// `synchronization_id`.
    pub synchronization_id: String,
}

/// Body of `POST /connections/{id}/scim-configuration`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateScimConfiguration {
    /// `mapping`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping: Option<Vec<ScimMappingItem>>,
    /// `user_id_attribute`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_attribute: Option<String>,
}
impl CreateScimConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            mapping: Default::default(),
            user_id_attribute: Default::default(),
        }
    }
    /// `mapping`.
    #[must_use]
    pub fn mapping(
        mut self,
        mapping: impl IntoIterator<Item = ScimMappingItem>,
    ) -> Self {
        self.mapping = Some(mapping.into_iter().collect());
        self
    }
    /// `user_id_attribute`.
    #[must_use]
    pub fn user_id_attribute(mut self, user_id_attribute: impl Into<String>) -> Self {
        self.user_id_attribute = Some(user_id_attribute.into());
        self
    }
}
impl Default for CreateScimConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `POST /connections/{id}/scim-configuration`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateScimConfigurationResponse {
    /// `connection_id`.
    pub connection_id: String,
    /// `connection_name`.
    pub connection_name: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `mapping`.
    pub mapping: Vec<ScimMappingItem>,
    /// `strategy`.
    pub strategy: String,
    /// `tenant_name`.
    pub tenant_name: String,
    /// `updated_on`.
    pub updated_on: auth0_sdk_core::DateTime,
    /// `user_id_attribute`.
    pub user_id_attribute: String,
}

/// Body of `POST /connections/{id}/scim-configuration/tokens`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateScimToken {
    /// `scopes`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// `token_lifetime`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_lifetime: auth0_sdk_core::Patch<i64>,
}
impl CreateScimToken {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            scopes: Default::default(),
            token_lifetime: Default::default(),
        }
    }
    /// `scopes`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }
    /// `token_lifetime`. May be null.
    #[must_use]
    pub fn token_lifetime(
        mut self,
        token_lifetime: impl Into<auth0_sdk_core::Patch<i64>>,
    ) -> Self {
        self.token_lifetime = token_lifetime.into();
        self
    }
}
impl Default for CreateScimToken {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `POST /connections/{id}/scim-configuration/tokens`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateScimTokenResponse {
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// `token`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// `token_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_id: Option<String>,
    /// `valid_until`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
}
impl std::fmt::Debug for CreateScimTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateScimTokenResponse")
            .field("created_at", &self.created_at)
            .field("scopes", &self.scopes)
            .field("token", &auth0_sdk_core::Redacted)
            .field("token_id", &self.token_id)
            .field("valid_until", &self.valid_until)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /self-service-profiles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateSelfServiceProfile {
    /// `allowed_strategies`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_strategies: Option<Vec<SelfServiceProfileAllowedStrategyEnum>>,
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<SelfServiceProfileBrandingProperties>,
    /// `description`.
    ///
    /// At least 1 character. At most 140 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 100 characters.
    pub name: String,
    /// `user_attribute_profile_id`.
    ///
    /// Lifecycle: EA. Format: user-attribute-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attribute_profile_id: Option<String>,
    /// `user_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<Vec<SelfServiceProfileUserAttribute>>,
}
impl CreateSelfServiceProfile {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            allowed_strategies: Default::default(),
            branding: Default::default(),
            description: Default::default(),
            name: name.into(),
            user_attribute_profile_id: Default::default(),
            user_attributes: Default::default(),
        }
    }
    /// `allowed_strategies`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn allowed_strategies(
        mut self,
        allowed_strategies: impl IntoIterator<
            Item = impl Into<SelfServiceProfileAllowedStrategyEnum>,
        >,
    ) -> Self {
        self.allowed_strategies = Some(
            allowed_strategies.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `branding`.
    #[must_use]
    pub fn branding(mut self, branding: SelfServiceProfileBrandingProperties) -> Self {
        self.branding = Some(branding);
        self
    }
    /// `description`.
    ///
    /// At least 1 character. At most 140 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// `user_attribute_profile_id`.
    ///
    /// Lifecycle: EA. Format: user-attribute-profile-id.
    #[must_use]
    pub fn user_attribute_profile_id(
        mut self,
        user_attribute_profile_id: impl Into<String>,
    ) -> Self {
        self.user_attribute_profile_id = Some(user_attribute_profile_id.into());
        self
    }
    /// `user_attributes`.
    #[must_use]
    pub fn user_attributes(
        mut self,
        user_attributes: impl IntoIterator<Item = SelfServiceProfileUserAttribute>,
    ) -> Self {
        self.user_attributes = Some(user_attributes.into_iter().collect());
        self
    }
}

/// Answer of `POST /self-service-profiles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateSelfServiceProfileResponse {
    /// `allowed_strategies`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_strategies: Option<Vec<SelfServiceProfileAllowedStrategyEnum>>,
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<SelfServiceProfileBrandingProperties>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `user_attribute_profile_id`.
    ///
    /// Lifecycle: EA. Format: user-attribute-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attribute_profile_id: Option<String>,
    /// `user_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<Vec<SelfServiceProfileUserAttribute>>,
}

/// Body of `POST /self-service-profiles/{id}/sso-ticket`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateSelfServiceProfileSsoTicket {
    /// `connection_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_config: Option<SelfServiceProfileSsoTicketConnectionConfig>,
    /// `connection_id`.
    ///
    /// Format: connection-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `domain_aliases_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases_config: Option<SelfServiceProfileSsoTicketDomainAliasesConfig>,
    /// `enabled_clients`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `enabled_features`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<SelfServiceProfileSsoTicketEnabledFeatures>,
    /// `enabled_organizations`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_organizations: Option<
        Vec<SelfServiceProfileSsoTicketEnabledOrganization>,
    >,
    /// `provisioning_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provisioning_config: Option<SelfServiceProfileSsoTicketProvisioningConfig>,
    /// `third_party_client_access_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party_client_access_config: Option<ThirdPartyClientAccessConfig>,
    /// `ttl_sec`.
    ///
    /// At least 0. At most 432000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl_sec: Option<i64>,
    /// `use_for_organization_discovery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_for_organization_discovery: Option<bool>,
}
impl CreateSelfServiceProfileSsoTicket {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            connection_config: Default::default(),
            connection_id: Default::default(),
            domain_aliases_config: Default::default(),
            enabled_clients: Default::default(),
            enabled_features: Default::default(),
            enabled_organizations: Default::default(),
            provisioning_config: Default::default(),
            third_party_client_access_config: Default::default(),
            ttl_sec: Default::default(),
            use_for_organization_discovery: Default::default(),
        }
    }
    /// `connection_config`.
    #[must_use]
    pub fn connection_config(
        mut self,
        connection_config: SelfServiceProfileSsoTicketConnectionConfig,
    ) -> Self {
        self.connection_config = Some(connection_config);
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
    /// `domain_aliases_config`.
    #[must_use]
    pub fn domain_aliases_config(
        mut self,
        domain_aliases_config: SelfServiceProfileSsoTicketDomainAliasesConfig,
    ) -> Self {
        self.domain_aliases_config = Some(domain_aliases_config);
        self
    }
    /// `enabled_clients`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn enabled_clients(
        mut self,
        enabled_clients: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enabled_clients = Some(
            enabled_clients.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `enabled_features`.
    #[must_use]
    pub fn enabled_features(
        mut self,
        enabled_features: SelfServiceProfileSsoTicketEnabledFeatures,
    ) -> Self {
        self.enabled_features = Some(enabled_features);
        self
    }
    /// `enabled_organizations`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn enabled_organizations(
        mut self,
        enabled_organizations: impl IntoIterator<
            Item = SelfServiceProfileSsoTicketEnabledOrganization,
        >,
    ) -> Self {
        self.enabled_organizations = Some(enabled_organizations.into_iter().collect());
        self
    }
    /// `provisioning_config`.
    #[must_use]
    pub fn provisioning_config(
        mut self,
        provisioning_config: SelfServiceProfileSsoTicketProvisioningConfig,
    ) -> Self {
        self.provisioning_config = Some(provisioning_config);
        self
    }
    /// `third_party_client_access_config`.
    #[must_use]
    pub fn third_party_client_access_config(
        mut self,
        third_party_client_access_config: ThirdPartyClientAccessConfig,
    ) -> Self {
        self.third_party_client_access_config = Some(third_party_client_access_config);
        self
    }
    /// `ttl_sec`.
    ///
    /// At least 0. At most 432000.
    #[must_use]
    pub fn ttl_sec(mut self, ttl_sec: i64) -> Self {
        self.ttl_sec = Some(ttl_sec);
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
impl Default for CreateSelfServiceProfileSsoTicket {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `POST /self-service-profiles/{id}/sso-ticket`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateSelfServiceProfileSsoTicketResponse {
    /// `ticket`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket: Option<String>,
}
impl std::fmt::Debug for CreateSelfServiceProfileSsoTicketResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateSelfServiceProfileSsoTicketResponse")
            .field("ticket", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /token-exchange-profiles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateTokenExchangeProfile {
    /// `action_id`.
    ///
    /// At least 1 character. At most 36 characters.
    pub action_id: String,
    /// `name`.
    ///
    /// At least 3 characters. At most 50 characters.
    pub name: String,
    /// `subject_token_type`.
    ///
    /// At least 8 characters. At most 100 characters. Format: url.
    pub subject_token_type: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: TokenExchangeProfileTypeEnum,
}
impl CreateTokenExchangeProfile {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        action_id: impl Into<String>,
        name: impl Into<String>,
        subject_token_type: impl Into<String>,
    ) -> Self {
        Self {
            action_id: action_id.into(),
            name: name.into(),
            subject_token_type: subject_token_type.into(),
            type_: TokenExchangeProfileTypeEnum::CustomAuthentication,
        }
    }
}

/// Answer of `POST /token-exchange-profiles`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateTokenExchangeProfileResponse {
    /// `action_id`.
    ///
    /// At least 1 character. At most 36 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    ///
    /// Format: token-exchange-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 3 characters. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `subject_token_type`.
    ///
    /// At least 8 characters. At most 100 characters. Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_token_type: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<TokenExchangeProfileTypeEnum>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CreateTokenExchangeProfileResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateTokenExchangeProfileResponse")
            .field("action_id", &self.action_id)
            .field("created_at", &self.created_at)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("subject_token_type", &self.subject_token_type)
            .field("type_", &self.type_)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /user-attribute-profiles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateUserAttributeProfile {
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    pub name: String,
    /// `user_attributes`.
    ///
    /// At least 1 property. At most 64 properties.
    pub user_attributes: std::collections::BTreeMap<
        String,
        UserAttributeProfileUserAttributeAdditionalProperties,
    >,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserAttributeProfileUserId>,
}
impl CreateUserAttributeProfile {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        user_attributes: std::collections::BTreeMap<
            String,
            UserAttributeProfileUserAttributeAdditionalProperties,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            user_attributes: user_attributes,
            user_id: Default::default(),
        }
    }
    /// `user_id`.
    #[must_use]
    pub fn user_id(mut self, user_id: UserAttributeProfileUserId) -> Self {
        self.user_id = Some(user_id);
        self
    }
}

/// Answer of `POST /user-attribute-profiles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateUserAttributeProfileResponse {
    /// `id`.
    ///
    /// Format: user-attribute-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `user_attributes`.
    ///
    /// At least 1 property. At most 64 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<
        std::collections::BTreeMap<
            String,
            UserAttributeProfileUserAttributeAdditionalProperties,
        >,
    >,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserAttributeProfileUserId>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Lifecycle: EA.
    pub enum DefaultMethodEmailIdentifierEnum {
        /// `password`
        Password = "password",
        /// `email_otp`
        EmailOtp = "email_otp",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Lifecycle: EA.
    pub enum DefaultMethodPhoneNumberIdentifierEnum {
        /// `password`
        Password = "password",
        /// `phone_otp`
        PhoneOtp = "phone_otp",
    }
}

/// Body of `DELETE /connections/{id}/directory-provisioning/synchronized-groups`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeleteSynchronizedGroups {
    /// `groups`.
    pub groups: Vec<SynchronizedGroupSelectionId>,
}
impl DeleteSynchronizedGroups {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(groups: impl IntoIterator<Item = SynchronizedGroupSelectionId>) -> Self {
        Self {
            groups: groups.into_iter().collect(),
        }
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DirectoryProvisioning {
    /// `connection_id`.
    pub connection_id: String,
    /// `connection_name`.
    pub connection_name: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `last_synchronization_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_synchronization_at: Option<auth0_sdk_core::DateTime>,
    /// `last_synchronization_error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_synchronization_error: Option<String>,
    /// `last_synchronization_status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_synchronization_status: Option<String>,
    /// `mapping`.
    ///
    /// At least 1 item.
    pub mapping: Vec<DirectoryProvisioningMappingItem>,
    /// `strategy`.
    pub strategy: String,
    /// `synchronize_automatically`.
    pub synchronize_automatically: bool,
    /// `synchronize_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub synchronize_groups: Option<SynchronizeGroupsEnum>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DirectoryProvisioningMappingItem {
    /// `auth0`.
    pub auth0: String,
    /// `idp`.
    pub idp: String,
}
impl DirectoryProvisioningMappingItem {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(auth0: impl Into<String>, idp: impl Into<String>) -> Self {
        Self {
            auth0: auth0.into(),
            idp: idp.into(),
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EmailAttribute {
    /// `identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<EmailAttributeIdentifier>,
    /// `profile_required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_required: Option<bool>,
    /// `signup`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signup: Option<SignupVerified>,
    /// `unique`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unique: Option<bool>,
    /// `verification_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_method: Option<VerificationMethodEnum>,
}
impl EmailAttribute {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            identifier: Default::default(),
            profile_required: Default::default(),
            signup: Default::default(),
            unique: Default::default(),
            verification_method: Default::default(),
        }
    }
    /// `identifier`.
    #[must_use]
    pub fn identifier(mut self, identifier: EmailAttributeIdentifier) -> Self {
        self.identifier = Some(identifier);
        self
    }
    /// `profile_required`.
    #[must_use]
    pub fn profile_required(mut self, profile_required: bool) -> Self {
        self.profile_required = Some(profile_required);
        self
    }
    /// `signup`.
    #[must_use]
    pub fn signup(mut self, signup: SignupVerified) -> Self {
        self.signup = Some(signup);
        self
    }
    /// `unique`.
    #[must_use]
    pub fn unique(mut self, unique: bool) -> Self {
        self.unique = Some(unique);
        self
    }
    /// `verification_method`.
    #[must_use]
    pub fn verification_method(
        mut self,
        verification_method: impl Into<VerificationMethodEnum>,
    ) -> Self {
        self.verification_method = Some(verification_method.into());
        self
    }
}
impl Default for EmailAttribute {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EmailAttributeIdentifier {
    /// `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `default_method`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_method: Option<DefaultMethodEmailIdentifierEnum>,
}
impl EmailAttributeIdentifier {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active: Default::default(),
            default_method: Default::default(),
        }
    }
    /// `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
    /// `default_method`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn default_method(
        mut self,
        default_method: impl Into<DefaultMethodEmailIdentifierEnum>,
    ) -> Self {
        self.default_method = Some(default_method.into());
        self
    }
}
impl Default for EmailAttributeIdentifier {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum EnabledFeaturesEnum {
        /// `scim`
        Scim = "scim",
        /// `universal_logout`
        UniversalLogout = "universal_logout",
    }
}

/// Answer of `GET /connections/{id}/clients`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct GetConnectionEnabledClientsPage {
    /// `clients`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clients: Vec<ConnectionEnabledClient>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for GetConnectionEnabledClientsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetConnectionEnabledClientsPage")
            .field("clients", &self.clients)
            .field("next", &self.next)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for GetConnectionEnabledClientsPage {
    type Item = ConnectionEnabledClient;
    fn items(&self) -> &[ConnectionEnabledClient] {
        &self.clients
    }
    fn into_items(self) -> Vec<ConnectionEnabledClient> {
        self.clients
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for GetConnectionEnabledClientsPage {
    const ITEMS: &'static str = "clients";
    fn from_items(clients: Vec<ConnectionEnabledClient>) -> Option<Self> {
        Some(Self {
            clients,
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
auth0_sdk_core::page_forms!(GetConnectionEnabledClientsPage);

/// Answer of `GET /connection-profiles/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetConnectionProfileResponse {
    /// `connection_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_config: Option<serde_json::Map<String, serde_json::Value>>,
    /// `connection_name_prefix_template`.
    ///
    /// At least 0 characters. At most 15 characters. Matches `^(?!-)(?!.*--)(?:[a-zA-Z0-9-]|{org_id}|{org_name})*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_name_prefix_template: Option<String>,
    /// `cross_app_access_resource_app`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_app_access_resource_app: Option<
        ConnectionProfileCrossAppAccessResourceApp,
    >,
    /// `enabled_features`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<Vec<EnabledFeaturesEnum>>,
    /// `id`.
    ///
    /// Format: connection-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<ConnectionProfileOrganization>,
    /// `strategy_overrides`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy_overrides: Option<ConnectionProfileStrategyOverrides>,
}

/// Answer of `GET /connection-profiles/templates/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetConnectionProfileTemplateResponse {
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<ConnectionProfileTemplate>,
}

/// Answer of `GET /connections/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetConnectionResponse {
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
    /// `enabled_clients`.
    ///
    /// Lifecycle: deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
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
impl std::fmt::Debug for GetConnectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetConnectionResponse")
            .field("authentication", &self.authentication)
            .field("connected_accounts", &self.connected_accounts)
            .field(
                "cross_app_access_requesting_app",
                &self.cross_app_access_requesting_app,
            )
            .field("cross_app_access_resource_app", &self.cross_app_access_resource_app)
            .field("display_name", &self.display_name)
            .field("enabled_clients", &self.enabled_clients)
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

/// Answer of `GET /connections/{id}/directory-provisioning/default-mapping`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetDirectoryProvisioningDefaultMappingResponse {
    /// `mapping`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping: Option<Vec<DirectoryProvisioningMappingItem>>,
}

/// Answer of `GET /connections/{id}/directory-provisioning`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetDirectoryProvisioningResponse {
    /// `connection_id`.
    pub connection_id: String,
    /// `connection_name`.
    pub connection_name: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `last_synchronization_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_synchronization_at: Option<auth0_sdk_core::DateTime>,
    /// `last_synchronization_error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_synchronization_error: Option<String>,
    /// `last_synchronization_status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_synchronization_status: Option<String>,
    /// `mapping`.
    ///
    /// At least 1 item.
    pub mapping: Vec<DirectoryProvisioningMappingItem>,
    /// `strategy`.
    pub strategy: String,
    /// `synchronize_automatically`.
    pub synchronize_automatically: bool,
    /// `synchronize_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub synchronize_groups: Option<SynchronizeGroupsEnum>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Answer of `GET /connections/{id}/scim-configuration/default-mapping`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetScimConfigurationDefaultMappingResponse {
    /// `mapping`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping: Option<Vec<ScimMappingItem>>,
}

/// Answer of `GET /connections/{id}/scim-configuration`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetScimConfigurationResponse {
    /// `connection_id`.
    pub connection_id: String,
    /// `connection_name`.
    pub connection_name: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `mapping`.
    pub mapping: Vec<ScimMappingItem>,
    /// `strategy`.
    pub strategy: String,
    /// `tenant_name`.
    pub tenant_name: String,
    /// `updated_on`.
    pub updated_on: auth0_sdk_core::DateTime,
    /// `user_id_attribute`.
    pub user_id_attribute: String,
}

/// Answer of `GET /self-service-profiles/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetSelfServiceProfileResponse {
    /// `allowed_strategies`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_strategies: Option<Vec<SelfServiceProfileAllowedStrategyEnum>>,
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<SelfServiceProfileBrandingProperties>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `user_attribute_profile_id`.
    ///
    /// Lifecycle: EA. Format: user-attribute-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attribute_profile_id: Option<String>,
    /// `user_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<Vec<SelfServiceProfileUserAttribute>>,
}

/// Answer of `GET /token-exchange-profiles/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetTokenExchangeProfileResponse {
    /// `action_id`.
    ///
    /// At least 1 character. At most 36 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    ///
    /// Format: token-exchange-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 3 characters. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `subject_token_type`.
    ///
    /// At least 8 characters. At most 100 characters. Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_token_type: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<TokenExchangeProfileTypeEnum>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetTokenExchangeProfileResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetTokenExchangeProfileResponse")
            .field("action_id", &self.action_id)
            .field("created_at", &self.created_at)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("subject_token_type", &self.subject_token_type)
            .field("type_", &self.type_)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /user-attribute-profiles/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetUserAttributeProfileResponse {
    /// `id`.
    ///
    /// Format: user-attribute-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `user_attributes`.
    ///
    /// At least 1 property. At most 64 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<
        std::collections::BTreeMap<
            String,
            UserAttributeProfileUserAttributeAdditionalProperties,
        >,
    >,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserAttributeProfileUserId>,
}

/// Answer of `GET /user-attribute-profiles/templates/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetUserAttributeProfileTemplateResponse {
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<UserAttributeProfileTemplate>,
}

/// Answer of `GET /connection-profiles/templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListConnectionProfileTemplateResponse {
    /// `connection_profile_templates`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_profile_templates: Option<Vec<ConnectionProfileTemplateItem>>,
}

/// Answer of `GET /connection-profiles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListConnectionProfilesPaginatedPage {
    /// `connection_profiles`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub connection_profiles: Vec<ConnectionProfile>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListConnectionProfilesPaginatedPage {
    type Item = ConnectionProfile;
    fn items(&self) -> &[ConnectionProfile] {
        &self.connection_profiles
    }
    fn into_items(self) -> Vec<ConnectionProfile> {
        self.connection_profiles
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListConnectionProfilesPaginatedPage {
    const ITEMS: &'static str = "connection_profiles";
    fn from_items(connection_profiles: Vec<ConnectionProfile>) -> Option<Self> {
        Some(Self {
            connection_profiles,
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
auth0_sdk_core::page_forms!(ListConnectionProfilesPaginatedPage);

/// Answer of `GET /connections`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListConnectionsPage {
    /// `connections`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<ConnectionForList>,
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
impl std::fmt::Debug for ListConnectionsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListConnectionsPage")
            .field("connections", &self.connections)
            .field("limit", &self.limit)
            .field("next", &self.next)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListConnectionsPage {
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
impl auth0_sdk_core::PageForms for ListConnectionsPage {
    const ITEMS: &'static str = "connections";
    fn from_items(connections: Vec<ConnectionForList>) -> Option<Self> {
        Some(Self {
            connections,
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
auth0_sdk_core::page_forms!(ListConnectionsPage);

/// Answer of `GET /connections-directory-provisionings`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListDirectoryProvisioningsPage {
    /// `directory_provisionings`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub directory_provisionings: Vec<DirectoryProvisioning>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListDirectoryProvisioningsPage {
    type Item = DirectoryProvisioning;
    fn items(&self) -> &[DirectoryProvisioning] {
        &self.directory_provisionings
    }
    fn into_items(self) -> Vec<DirectoryProvisioning> {
        self.directory_provisionings
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListDirectoryProvisioningsPage {
    const ITEMS: &'static str = "directory_provisionings";
    fn from_items(directory_provisionings: Vec<DirectoryProvisioning>) -> Option<Self> {
        Some(Self {
            directory_provisionings,
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
auth0_sdk_core::page_forms!(ListDirectoryProvisioningsPage);

/// Answer of `GET /connections-scim-configurations`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListScimConfigurationsPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `scim_configurations`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scim_configurations: Vec<ScimConfiguration>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListScimConfigurationsPage {
    type Item = ScimConfiguration;
    fn items(&self) -> &[ScimConfiguration] {
        &self.scim_configurations
    }
    fn into_items(self) -> Vec<ScimConfiguration> {
        self.scim_configurations
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListScimConfigurationsPage {
    const ITEMS: &'static str = "scim_configurations";
    fn from_items(scim_configurations: Vec<ScimConfiguration>) -> Option<Self> {
        Some(Self {
            scim_configurations,
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
auth0_sdk_core::page_forms!(ListScimConfigurationsPage);

/// Answer of `GET /self-service-profiles`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListSelfServiceProfilesPage {
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `self_service_profiles`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub self_service_profiles: Vec<SelfServiceProfile>,
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
impl std::fmt::Debug for ListSelfServiceProfilesPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListSelfServiceProfilesPage")
            .field("limit", &self.limit)
            .field("self_service_profiles", &self.self_service_profiles)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListSelfServiceProfilesPage {
    type Item = SelfServiceProfile;
    fn items(&self) -> &[SelfServiceProfile] {
        &self.self_service_profiles
    }
    fn into_items(self) -> Vec<SelfServiceProfile> {
        self.self_service_profiles
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
impl auth0_sdk_core::PageForms for ListSelfServiceProfilesPage {
    const ITEMS: &'static str = "self_service_profiles";
    fn from_items(self_service_profiles: Vec<SelfServiceProfile>) -> Option<Self> {
        Some(Self {
            self_service_profiles,
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
auth0_sdk_core::page_forms!(ListSelfServiceProfilesPage);

/// Answer of `GET /connections/{id}/directory-provisioning/synchronized-groups`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListSynchronizedGroupsPage {
    /// `groups`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<SynchronizedGroupPayload>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListSynchronizedGroupsPage {
    type Item = SynchronizedGroupPayload;
    fn items(&self) -> &[SynchronizedGroupPayload] {
        &self.groups
    }
    fn into_items(self) -> Vec<SynchronizedGroupPayload> {
        self.groups
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListSynchronizedGroupsPage {
    const ITEMS: &'static str = "groups";
    fn from_items(groups: Vec<SynchronizedGroupPayload>) -> Option<Self> {
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
auth0_sdk_core::page_forms!(ListSynchronizedGroupsPage);

/// Answer of `GET /token-exchange-profiles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListTokenExchangeProfilePage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `token_exchange_profiles`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub token_exchange_profiles: Vec<TokenExchangeProfileResponse>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListTokenExchangeProfilePage {
    type Item = TokenExchangeProfileResponse;
    fn items(&self) -> &[TokenExchangeProfileResponse] {
        &self.token_exchange_profiles
    }
    fn into_items(self) -> Vec<TokenExchangeProfileResponse> {
        self.token_exchange_profiles
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListTokenExchangeProfilePage {
    const ITEMS: &'static str = "token_exchange_profiles";
    fn from_items(
        token_exchange_profiles: Vec<TokenExchangeProfileResponse>,
    ) -> Option<Self> {
        Some(Self {
            token_exchange_profiles,
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
auth0_sdk_core::page_forms!(ListTokenExchangeProfilePage);

/// Answer of `GET /user-attribute-profiles/templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListUserAttributeProfileTemplateResponse {
    /// `user_attribute_profile_templates`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attribute_profile_templates: Option<Vec<UserAttributeProfileTemplateItem>>,
}

/// Answer of `GET /user-attribute-profiles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListUserAttributeProfilesPaginatedPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `user_attribute_profiles`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub user_attribute_profiles: Vec<UserAttributeProfile>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListUserAttributeProfilesPaginatedPage {
    type Item = UserAttributeProfile;
    fn items(&self) -> &[UserAttributeProfile] {
        &self.user_attribute_profiles
    }
    fn into_items(self) -> Vec<UserAttributeProfile> {
        self.user_attribute_profiles
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListUserAttributeProfilesPaginatedPage {
    const ITEMS: &'static str = "user_attribute_profiles";
    fn from_items(user_attribute_profiles: Vec<UserAttributeProfile>) -> Option<Self> {
        Some(Self {
            user_attribute_profiles,
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
auth0_sdk_core::page_forms!(ListUserAttributeProfilesPaginatedPage);

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum PasswordCharacterTypeEnum {
        /// `uppercase`
        Uppercase = "uppercase",
        /// `lowercase`
        Lowercase = "lowercase",
        /// `number`
        Number = "number",
        /// `special`
        Special = "special",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum PasswordCharacterTypeRulePolicyEnum {
        /// `all`
        All = "all",
        /// `three_of_four`
        ThreeOfFour = "three_of_four",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum PasswordDefaultDictionariesEnum {
        /// `en_10k`
        En10k = "en_10k",
        /// `en_100k`
        En100k = "en_100k",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum PasswordIdenticalCharactersPolicyEnum {
        /// `allow`
        Allow = "allow",
        /// `block`
        Block = "block",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum PasswordMaxLengthExceededPolicyEnum {
        /// `truncate`
        Truncate = "truncate",
        /// `error`
        Error = "error",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum PasswordSequentialCharactersPolicyEnum {
        /// `allow`
        Allow = "allow",
        /// `block`
        Block = "block",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PhoneAttribute {
    /// `identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<PhoneAttributeIdentifier>,
    /// `profile_required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_required: Option<bool>,
    /// `signup`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signup: Option<SignupVerified>,
}
impl PhoneAttribute {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            identifier: Default::default(),
            profile_required: Default::default(),
            signup: Default::default(),
        }
    }
    /// `identifier`.
    #[must_use]
    pub fn identifier(mut self, identifier: PhoneAttributeIdentifier) -> Self {
        self.identifier = Some(identifier);
        self
    }
    /// `profile_required`.
    #[must_use]
    pub fn profile_required(mut self, profile_required: bool) -> Self {
        self.profile_required = Some(profile_required);
        self
    }
    /// `signup`.
    #[must_use]
    pub fn signup(mut self, signup: SignupVerified) -> Self {
        self.signup = Some(signup);
        self
    }
}
impl Default for PhoneAttribute {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PhoneAttributeIdentifier {
    /// `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `default_method`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_method: Option<DefaultMethodPhoneNumberIdentifierEnum>,
}
impl PhoneAttributeIdentifier {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active: Default::default(),
            default_method: Default::default(),
        }
    }
    /// `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
    /// `default_method`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn default_method(
        mut self,
        default_method: impl Into<DefaultMethodPhoneNumberIdentifierEnum>,
    ) -> Self {
        self.default_method = Some(default_method.into());
        self
    }
}
impl Default for PhoneAttributeIdentifier {
    fn default() -> Self {
        Self::new()
    }
}

/// Body of `POST /connections/{id}/keys`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PostConnectionKeys {
    /// `signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_alg: Option<PostConnectionKeysAlgEnum>,
}
impl PostConnectionKeys {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            signing_alg: Default::default(),
        }
    }
    /// `signing_alg`.
    #[must_use]
    pub fn signing_alg(
        mut self,
        signing_alg: impl Into<PostConnectionKeysAlgEnum>,
    ) -> Self {
        self.signing_alg = Some(signing_alg.into());
        self
    }
}
impl Default for PostConnectionKeys {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum PostConnectionKeysAlgEnum {
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PostConnectionsKeysResponseItem {
    /// `algorithm`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<String>,
    /// `cert`.
    ///
    /// At most 4096 characters.
    pub cert: String,
    /// `current`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<bool>,
    /// `current_since`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_since: Option<String>,
    /// `fingerprint`.
    pub fingerprint: String,
    /// `key_use`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_use: Option<ConnectionKeyUseEnum>,
    /// `kid`.
    ///
    /// At most 255 characters.
    pub kid: String,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<bool>,
    /// `pkcs`.
    ///
    /// At most 4096 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pkcs: Option<String>,
    /// `subject_dn`.
    ///
    /// At most 132 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_dn: Option<String>,
    /// `thumbprint`.
    ///
    /// At most 255 characters.
    pub thumbprint: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for PostConnectionsKeysResponseItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PostConnectionsKeysResponseItem")
            .field("algorithm", &self.algorithm)
            .field("cert", &auth0_sdk_core::Redacted)
            .field("current", &self.current)
            .field("current_since", &self.current_since)
            .field("fingerprint", &self.fingerprint)
            .field("key_use", &self.key_use)
            .field("kid", &self.kid)
            .field("next", &self.next)
            .field("pkcs", &self.pkcs)
            .field("subject_dn", &self.subject_dn)
            .field("thumbprint", &self.thumbprint)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PUT /connections/{id}/directory-provisioning/synchronized-groups`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ReplaceSynchronizedGroups {
    /// `groups`.
    pub groups: Vec<SynchronizedGroupPayload>,
}
impl ReplaceSynchronizedGroups {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(groups: impl IntoIterator<Item = SynchronizedGroupPayload>) -> Self {
        Self {
            groups: groups.into_iter().collect(),
        }
    }
}

/// Body of `POST /connections/{id}/keys/rotate`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RotateConnectionKeys {
    /// `signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_alg: Option<RotateConnectionKeysSigningAlgEnum>,
}
impl RotateConnectionKeys {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            signing_alg: Default::default(),
        }
    }
    /// `signing_alg`.
    #[must_use]
    pub fn signing_alg(
        mut self,
        signing_alg: impl Into<RotateConnectionKeysSigningAlgEnum>,
    ) -> Self {
        self.signing_alg = Some(signing_alg.into());
        self
    }
}
impl Default for RotateConnectionKeys {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum RotateConnectionKeysSigningAlgEnum {
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
    }
}

/// Answer of `POST /connections/{id}/keys/rotate`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RotateConnectionsKeysResponse {
    /// `algorithm`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<String>,
    /// `cert`.
    ///
    /// At most 4096 characters.
    pub cert: String,
    /// `fingerprint`.
    pub fingerprint: String,
    /// `key_use`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_use: Option<ConnectionKeyUseEnum>,
    /// `kid`.
    ///
    /// At most 255 characters.
    pub kid: String,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<bool>,
    /// `pkcs`.
    ///
    /// At most 4096 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pkcs: Option<String>,
    /// `subject_dn`.
    ///
    /// At most 132 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_dn: Option<String>,
    /// `thumbprint`.
    ///
    /// At most 255 characters.
    pub thumbprint: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for RotateConnectionsKeysResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RotateConnectionsKeysResponse")
            .field("algorithm", &self.algorithm)
            .field("cert", &auth0_sdk_core::Redacted)
            .field("fingerprint", &self.fingerprint)
            .field("key_use", &self.key_use)
            .field("kid", &self.kid)
            .field("next", &self.next)
            .field("pkcs", &self.pkcs)
            .field("subject_dn", &self.subject_dn)
            .field("thumbprint", &self.thumbprint)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ScimConfiguration {
    /// `connection_id`.
    pub connection_id: String,
    /// `connection_name`.
    pub connection_name: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `mapping`.
    pub mapping: Vec<ScimMappingItem>,
    /// `strategy`.
    pub strategy: String,
    /// `tenant_name`.
    pub tenant_name: String,
    /// `updated_on`.
    pub updated_on: auth0_sdk_core::DateTime,
    /// `user_id_attribute`.
    pub user_id_attribute: String,
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ScimMappingItem {
    /// `auth0`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth0: Option<String>,
    /// `scim`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scim: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ScimMappingItem {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            auth0: Default::default(),
            scim: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `auth0`.
    #[must_use]
    pub fn auth0(mut self, auth0: impl Into<String>) -> Self {
        self.auth0 = Some(auth0.into());
        self
    }
    /// `scim`.
    #[must_use]
    pub fn scim(mut self, scim: impl Into<String>) -> Self {
        self.scim = Some(scim.into());
        self
    }
}
impl Default for ScimMappingItem {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ScimMappingItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ScimMappingItem")
            .field("auth0", &self.auth0)
            .field("scim", &self.scim)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ScimTokenItem {
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// `last_used_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<String>,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// `token_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_id: Option<String>,
    /// `valid_until`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for ScimTokenItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ScimTokenItem")
            .field("created_at", &self.created_at)
            .field("last_used_at", &self.last_used_at)
            .field("scopes", &self.scopes)
            .field("token_id", &self.token_id)
            .field("valid_until", &self.valid_until)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SelfServiceProfile {
    /// `allowed_strategies`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_strategies: Option<Vec<SelfServiceProfileAllowedStrategyEnum>>,
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<SelfServiceProfileBrandingProperties>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `user_attribute_profile_id`.
    ///
    /// Lifecycle: EA. Format: user-attribute-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attribute_profile_id: Option<String>,
    /// `user_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<Vec<SelfServiceProfileUserAttribute>>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum SelfServiceProfileAllowedStrategyEnum {
        /// `oidc`
        Oidc = "oidc",
        /// `samlp`
        Samlp = "samlp",
        /// `waad`
        Waad = "waad",
        /// `google-apps`
        GoogleApps = "google-apps",
        /// `adfs`
        Adfs = "adfs",
        /// `okta`
        Okta = "okta",
        /// `auth0-samlp`
        Auth0Samlp = "auth0-samlp",
        /// `okta-samlp`
        OktaSamlp = "okta-samlp",
        /// `keycloak-samlp`
        KeycloakSamlp = "keycloak-samlp",
        /// `pingfederate`
        Pingfederate = "pingfederate",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SelfServiceProfileBrandingColors {
    /// `primary`.
    ///
    /// Matches `^#([\dA-Fa-f]{6}|[\dA-Fa-f]{3})$`.
    pub primary: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl SelfServiceProfileBrandingColors {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(primary: impl Into<String>) -> Self {
        Self {
            primary: primary.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for SelfServiceProfileBrandingColors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SelfServiceProfileBrandingColors")
            .field("primary", &self.primary)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SelfServiceProfileBrandingProperties {
    /// `colors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colors: Option<SelfServiceProfileBrandingColors>,
    /// `logo_url`.
    ///
    /// At most 1024 characters. Matches `^https://`. Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl SelfServiceProfileBrandingProperties {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            colors: Default::default(),
            logo_url: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `colors`.
    #[must_use]
    pub fn colors(mut self, colors: SelfServiceProfileBrandingColors) -> Self {
        self.colors = Some(colors);
        self
    }
    /// `logo_url`.
    ///
    /// At most 1024 characters. Matches `^https://`. Format: uri.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
}
impl Default for SelfServiceProfileBrandingProperties {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for SelfServiceProfileBrandingProperties {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SelfServiceProfileBrandingProperties")
            .field("colors", &self.colors)
            .field("logo_url", &self.logo_url)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum SelfServiceProfileCustomTextLanguageEnum {
        /// `en`
        En = "en",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum SelfServiceProfileCustomTextPageEnum {
        /// `get-started`
        GetStarted = "get-started",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SelfServiceProfileSsoTicketConnectionConfig {
    /// `display_name`.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub name: String,
    /// `options`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub options: auth0_sdk_core::Patch<SelfServiceProfileSsoTicketConnectionOptions>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}
impl SelfServiceProfileSsoTicketConnectionConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            display_name: Default::default(),
            is_domain_connection: Default::default(),
            metadata: Default::default(),
            name: name.into(),
            options: Default::default(),
            show_as_button: Default::default(),
        }
    }
    /// `display_name`.
    ///
    /// At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `is_domain_connection`.
    #[must_use]
    pub fn is_domain_connection(mut self, is_domain_connection: bool) -> Self {
        self.is_domain_connection = Some(is_domain_connection);
        self
    }
    /// `metadata`.
    ///
    /// At most 10 properties.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: std::collections::BTreeMap<String, Option<String>>,
    ) -> Self {
        self.metadata = Some(metadata);
        self
    }
    /// `options`. May be null.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<
            auth0_sdk_core::Patch<SelfServiceProfileSsoTicketConnectionOptions>,
        >,
    ) -> Self {
        self.options = options.into();
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SelfServiceProfileSsoTicketConnectionOptions {
    /// `domain_aliases`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub domain_aliases: auth0_sdk_core::Patch<Vec<String>>,
    /// `icon_url`. May be null.
    ///
    /// Format: strict-https-uri-or-null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub icon_url: auth0_sdk_core::Patch<String>,
    /// `idpinitiated`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub idpinitiated: auth0_sdk_core::Patch<
        SelfServiceProfileSsoTicketIdpInitiatedOptions,
    >,
}
impl SelfServiceProfileSsoTicketConnectionOptions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            domain_aliases: Default::default(),
            icon_url: Default::default(),
            idpinitiated: Default::default(),
        }
    }
    /// `domain_aliases`. May be null.
    #[must_use]
    pub fn domain_aliases(
        mut self,
        domain_aliases: impl Into<auth0_sdk_core::Patch<Vec<String>>>,
    ) -> Self {
        self.domain_aliases = domain_aliases.into();
        self
    }
    /// `icon_url`. May be null.
    ///
    /// Format: strict-https-uri-or-null.
    #[must_use]
    pub fn icon_url(
        mut self,
        icon_url: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.icon_url = icon_url.into();
        self
    }
    /// `idpinitiated`. May be null.
    #[must_use]
    pub fn idpinitiated(
        mut self,
        idpinitiated: impl Into<
            auth0_sdk_core::Patch<SelfServiceProfileSsoTicketIdpInitiatedOptions>,
        >,
    ) -> Self {
        self.idpinitiated = idpinitiated.into();
        self
    }
}
impl Default for SelfServiceProfileSsoTicketConnectionOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SelfServiceProfileSsoTicketDomainAliasesConfig {
    /// `domain_verification`.
    pub domain_verification: SelfServiceProfileSsoTicketDomainVerificationEnum,
    /// `pending_domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending_domains: Option<Vec<String>>,
}
impl SelfServiceProfileSsoTicketDomainAliasesConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        domain_verification: impl Into<SelfServiceProfileSsoTicketDomainVerificationEnum>,
    ) -> Self {
        Self {
            domain_verification: domain_verification.into(),
            pending_domains: Default::default(),
        }
    }
    /// `pending_domains`.
    #[must_use]
    pub fn pending_domains(
        mut self,
        pending_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pending_domains = Some(
            pending_domains.into_iter().map(Into::into).collect(),
        );
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum SelfServiceProfileSsoTicketDomainVerificationEnum {
        /// `none`
        None = "none",
        /// `optional`
        Optional = "optional",
        /// `required`
        Required = "required",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SelfServiceProfileSsoTicketEnabledFeatures {
    /// `domain_verification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_verification: Option<bool>,
    /// `provisioning`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provisioning: Option<bool>,
    /// `sso`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
}
impl SelfServiceProfileSsoTicketEnabledFeatures {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            domain_verification: Default::default(),
            provisioning: Default::default(),
            sso: Default::default(),
        }
    }
    /// `domain_verification`.
    #[must_use]
    pub fn domain_verification(mut self, domain_verification: bool) -> Self {
        self.domain_verification = Some(domain_verification);
        self
    }
    /// `provisioning`.
    #[must_use]
    pub fn provisioning(mut self, provisioning: bool) -> Self {
        self.provisioning = Some(provisioning);
        self
    }
    /// `sso`.
    #[must_use]
    pub fn sso(mut self, sso: bool) -> Self {
        self.sso = Some(sso);
        self
    }
}
impl Default for SelfServiceProfileSsoTicketEnabledFeatures {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SelfServiceProfileSsoTicketEnabledOrganization {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `organization_id`.
    ///
    /// At most 50 characters. Format: organization-id.
    pub organization_id: String,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}
impl SelfServiceProfileSsoTicketEnabledOrganization {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            assign_membership_on_login: Default::default(),
            organization_id: organization_id.into(),
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
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SelfServiceProfileSsoTicketGoogleWorkspaceConfig {
    /// `sync_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_groups: Option<bool>,
    /// `sync_users`.
    pub sync_users: bool,
}
impl SelfServiceProfileSsoTicketGoogleWorkspaceConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(sync_users: bool) -> Self {
        Self {
            sync_groups: Default::default(),
            sync_users: sync_users,
        }
    }
    /// `sync_groups`.
    #[must_use]
    pub fn sync_groups(mut self, sync_groups: bool) -> Self {
        self.sync_groups = Some(sync_groups);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum SelfServiceProfileSsoTicketIdpInitiatedClientProtocolEnum {
        /// `samlp`
        Samlp = "samlp",
        /// `wsfed`
        Wsfed = "wsfed",
        /// `oauth2`
        Oauth2 = "oauth2",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SelfServiceProfileSsoTicketIdpInitiatedOptions {
    /// `client_authorizequery`.
    ///
    /// At most 256 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_authorizequery: Option<String>,
    /// `client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_protocol`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_protocol: Option<
        SelfServiceProfileSsoTicketIdpInitiatedClientProtocolEnum,
    >,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}
impl SelfServiceProfileSsoTicketIdpInitiatedOptions {
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
    ///
    /// At most 256 characters.
    #[must_use]
    pub fn client_authorizequery(
        mut self,
        client_authorizequery: impl Into<String>,
    ) -> Self {
        self.client_authorizequery = Some(client_authorizequery.into());
        self
    }
    /// `client_id`.
    ///
    /// Format: client-id.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// `client_protocol`.
    #[must_use]
    pub fn client_protocol(
        mut self,
        client_protocol: impl Into<
            SelfServiceProfileSsoTicketIdpInitiatedClientProtocolEnum,
        >,
    ) -> Self {
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
impl Default for SelfServiceProfileSsoTicketIdpInitiatedOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SelfServiceProfileSsoTicketProvisioningConfig {
    /// `google_workspace`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub google_workspace: Option<SelfServiceProfileSsoTicketGoogleWorkspaceConfig>,
    /// `scopes`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<SelfServiceProfileSsoTicketProvisioningScopeEnum>>,
    /// `token_lifetime`. May be null.
    ///
    /// At least 900.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_lifetime: auth0_sdk_core::Patch<i64>,
}
impl SelfServiceProfileSsoTicketProvisioningConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            google_workspace: Default::default(),
            scopes: Default::default(),
            token_lifetime: Default::default(),
        }
    }
    /// `google_workspace`.
    #[must_use]
    pub fn google_workspace(
        mut self,
        google_workspace: SelfServiceProfileSsoTicketGoogleWorkspaceConfig,
    ) -> Self {
        self.google_workspace = Some(google_workspace);
        self
    }
    /// `scopes`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<
            Item = impl Into<SelfServiceProfileSsoTicketProvisioningScopeEnum>,
        >,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }
    /// `token_lifetime`. May be null.
    ///
    /// At least 900.
    #[must_use]
    pub fn token_lifetime(
        mut self,
        token_lifetime: impl Into<auth0_sdk_core::Patch<i64>>,
    ) -> Self {
        self.token_lifetime = token_lifetime.into();
        self
    }
}
impl Default for SelfServiceProfileSsoTicketProvisioningConfig {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum SelfServiceProfileSsoTicketProvisioningScopeEnum {
        /// `get:users`
        GetUsers = "get:users",
        /// `post:users`
        PostUsers = "post:users",
        /// `put:users`
        PutUsers = "put:users",
        /// `patch:users`
        PatchUsers = "patch:users",
        /// `delete:users`
        DeleteUsers = "delete:users",
        /// `get:groups`
        GetGroups = "get:groups",
        /// `post:groups`
        PostGroups = "post:groups",
        /// `put:groups`
        PutGroups = "put:groups",
        /// `patch:groups`
        PatchGroups = "patch:groups",
        /// `delete:groups`
        DeleteGroups = "delete:groups",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SelfServiceProfileUserAttribute {
    /// `description`.
    pub description: String,
    /// `is_optional`.
    pub is_optional: bool,
    /// `name`.
    ///
    /// At most 250 characters.
    pub name: String,
}
impl SelfServiceProfileUserAttribute {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        is_optional: bool,
        name: impl Into<String>,
    ) -> Self {
        Self {
            description: description.into(),
            is_optional: is_optional,
            name: name.into(),
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SignupSchema {
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<SignupStatusEnum>,
}
impl SignupSchema {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self { status: Default::default() }
    }
    /// `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<SignupStatusEnum>) -> Self {
        self.status = Some(status.into());
        self
    }
}
impl Default for SignupSchema {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum SignupStatusEnum {
        /// `required`
        Required = "required",
        /// `optional`
        Optional = "optional",
        /// `inactive`
        Inactive = "inactive",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SignupVerification {
    /// `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}
impl SignupVerification {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self { active: Default::default() }
    }
    /// `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}
impl Default for SignupVerification {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SignupVerified {
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<SignupStatusEnum>,
    /// `verification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<SignupVerification>,
}
impl SignupVerified {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            status: Default::default(),
            verification: Default::default(),
        }
    }
    /// `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<SignupStatusEnum>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// `verification`.
    #[must_use]
    pub fn verification(mut self, verification: SignupVerification) -> Self {
        self.verification = Some(verification);
        self
    }
}
impl Default for SignupVerified {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum SynchronizeGroupsEnum {
        /// `all`
        All = "all",
        /// `off`
        Off = "off",
        /// `selected`
        Selected = "selected",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SynchronizedGroupPayload {
    /// `direct_members_count`.
    ///
    /// At least 0. At most 2147483647.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct_members_count: Option<i64>,
    /// `email`.
    ///
    /// At most 254 characters. Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `id`.
    ///
    /// At least 1 character. At most 32 characters. Matches `^[A-Za-z0-9]+$`.
    pub id: String,
    /// `name`.
    ///
    /// At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
impl SynchronizedGroupPayload {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            direct_members_count: Default::default(),
            email: Default::default(),
            id: id.into(),
            name: Default::default(),
        }
    }
    /// `direct_members_count`.
    ///
    /// At least 0. At most 2147483647.
    #[must_use]
    pub fn direct_members_count(mut self, direct_members_count: i64) -> Self {
        self.direct_members_count = Some(direct_members_count);
        self
    }
    /// `email`.
    ///
    /// At most 254 characters. Format: email.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// `name`.
    ///
    /// At most 150 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SynchronizedGroupSelectionId {
    /// `id`.
    ///
    /// At least 1 character. At most 32 characters. Matches `^[A-Za-z0-9]+$`.
    pub id: String,
}
impl SynchronizedGroupSelectionId {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ThirdPartyClientAccessConfig {
    /// `allow_configuration`.
    pub allow_configuration: bool,
}
impl ThirdPartyClientAccessConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(allow_configuration: bool) -> Self {
        Self {
            allow_configuration: allow_configuration,
        }
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TokenExchangeProfileResponse {
    /// `action_id`.
    ///
    /// At least 1 character. At most 36 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    ///
    /// Format: token-exchange-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 3 characters. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `subject_token_type`.
    ///
    /// At least 8 characters. At most 100 characters. Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_token_type: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<TokenExchangeProfileTypeEnum>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for TokenExchangeProfileResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TokenExchangeProfileResponse")
            .field("action_id", &self.action_id)
            .field("created_at", &self.created_at)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("subject_token_type", &self.subject_token_type)
            .field("type_", &self.type_)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// At least 1 character. At most 21 characters.
    pub enum TokenExchangeProfileTypeEnum {
        /// `custom_authentication`
        CustomAuthentication = "custom_authentication",
    }
}

/// Body of `PATCH /connections/{id}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateConnection {
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
    /// `cross_app_access_resource_app`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub cross_app_access_resource_app: auth0_sdk_core::Patch<
        UpdateCrossAppAccessResourceApp,
    >,
    /// `display_name`.
    ///
    /// At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`. May be null.
    ///
    /// Lifecycle: deprecated.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub enabled_clients: auth0_sdk_core::Patch<Vec<String>>,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `options`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub options: auth0_sdk_core::Patch<UpdateConnectionOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}
impl UpdateConnection {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            authentication: Default::default(),
            connected_accounts: Default::default(),
            cross_app_access_requesting_app: Default::default(),
            cross_app_access_resource_app: Default::default(),
            display_name: Default::default(),
            enabled_clients: Default::default(),
            is_domain_connection: Default::default(),
            metadata: Default::default(),
            options: Default::default(),
            realms: Default::default(),
            show_as_button: Default::default(),
        }
    }
    /// `authentication`.
    #[must_use]
    pub fn authentication(
        mut self,
        authentication: ConnectionAuthenticationPurpose,
    ) -> Self {
        self.authentication = Some(authentication);
        self
    }
    /// `connected_accounts`.
    #[must_use]
    pub fn connected_accounts(
        mut self,
        connected_accounts: ConnectionConnectedAccountsPurpose,
    ) -> Self {
        self.connected_accounts = Some(connected_accounts);
        self
    }
    /// `cross_app_access_requesting_app`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn cross_app_access_requesting_app(
        mut self,
        cross_app_access_requesting_app: CrossAppAccessRequestingApp,
    ) -> Self {
        self.cross_app_access_requesting_app = Some(cross_app_access_requesting_app);
        self
    }
    /// `cross_app_access_resource_app`. May be null.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn cross_app_access_resource_app(
        mut self,
        cross_app_access_resource_app: impl Into<
            auth0_sdk_core::Patch<UpdateCrossAppAccessResourceApp>,
        >,
    ) -> Self {
        self.cross_app_access_resource_app = cross_app_access_resource_app.into();
        self
    }
    /// `display_name`.
    ///
    /// At most 128 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `enabled_clients`. May be null.
    ///
    /// Lifecycle: deprecated.
    #[must_use]
    pub fn enabled_clients(
        mut self,
        enabled_clients: impl Into<auth0_sdk_core::Patch<Vec<String>>>,
    ) -> Self {
        self.enabled_clients = enabled_clients.into();
        self
    }
    /// `is_domain_connection`.
    #[must_use]
    pub fn is_domain_connection(mut self, is_domain_connection: bool) -> Self {
        self.is_domain_connection = Some(is_domain_connection);
        self
    }
    /// `metadata`.
    ///
    /// At most 10 properties.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: std::collections::BTreeMap<String, Option<String>>,
    ) -> Self {
        self.metadata = Some(metadata);
        self
    }
    /// `options`. May be null.
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<auth0_sdk_core::Patch<UpdateConnectionOptions>>,
    ) -> Self {
        self.options = options.into();
        self
    }
    /// `realms`.
    #[must_use]
    pub fn realms(
        mut self,
        realms: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.realms = Some(realms.into_iter().map(Into::into).collect());
        self
    }
    /// `show_as_button`.
    #[must_use]
    pub fn show_as_button(mut self, show_as_button: bool) -> Self {
        self.show_as_button = Some(show_as_button);
        self
    }
}
impl Default for UpdateConnection {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateConnectionOptions {
    /// `api_enable_groups`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_enable_groups: Option<bool>,
    /// `api_enable_users`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_enable_users: Option<bool>,
    /// `assertion_decryption_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assertion_decryption_settings: Option<ConnectionAssertionDecryptionSettings>,
    /// `attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<ConnectionAttributes>,
    /// `authentication_methods`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authentication_methods: auth0_sdk_core::Patch<ConnectionAuthenticationMethods>,
    /// `basic_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basic_profile: Option<bool>,
    /// `configuration`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub configuration: auth0_sdk_core::Patch<
        std::collections::BTreeMap<String, Option<String>>,
    >,
    /// `customScripts`.
    #[serde(rename = "customScripts", default, skip_serializing_if = "Option::is_none")]
    pub custom_scripts: Option<ConnectionCustomScripts>,
    /// `disable_self_service_change_password`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_self_service_change_password: Option<bool>,
    /// `discovery_url`. May be null.
    ///
    /// At most 255 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub discovery_url: auth0_sdk_core::Patch<String>,
    /// `dpop_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg: Option<ConnectionDpopSigningAlgEnum>,
    /// `enable_script_context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_script_context: Option<bool>,
    /// `enabledDatabaseCustomization`.
    #[serde(
        rename = "enabledDatabaseCustomization",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub enabled_database_customization: Option<bool>,
    /// `ext_admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_admin: Option<bool>,
    /// `ext_agreed_terms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_agreed_terms: Option<bool>,
    /// `ext_assigned_plans`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_assigned_plans: Option<bool>,
    /// `ext_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_groups: Option<bool>,
    /// `ext_is_suspended`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_is_suspended: Option<bool>,
    /// `ext_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_profile: Option<bool>,
    /// `federated_connections_access_tokens`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub federated_connections_access_tokens: auth0_sdk_core::Patch<
        ConnectionFederatedConnectionsAccessTokens,
    >,
    /// `gateway_authentication`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub gateway_authentication: auth0_sdk_core::Patch<ConnectionGatewayAuthentication>,
    /// `id_token_session_expiry_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_session_expiry_supported: Option<bool>,
    /// `id_token_signed_response_algs`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub id_token_signed_response_algs: auth0_sdk_core::Patch<
        Vec<ConnectionIdTokenSignedResponseAlgEnum>,
    >,
    /// `import_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import_mode: Option<bool>,
    /// `non_persistent_attrs`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub non_persistent_attrs: auth0_sdk_core::Patch<Vec<String>>,
    /// `oidc_metadata`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub oidc_metadata: auth0_sdk_core::Patch<ConnectionsOidcMetadata>,
    /// `passkey_options`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub passkey_options: auth0_sdk_core::Patch<ConnectionPasskeyOptions>,
    /// `password_complexity_options`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub password_complexity_options: auth0_sdk_core::Patch<
        ConnectionPasswordComplexityOptions,
    >,
    /// `password_dictionary`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub password_dictionary: auth0_sdk_core::Patch<ConnectionPasswordDictionaryOptions>,
    /// `password_history`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub password_history: auth0_sdk_core::Patch<ConnectionPasswordHistoryOptions>,
    /// `password_no_personal_info`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub password_no_personal_info: auth0_sdk_core::Patch<
        ConnectionPasswordNoPersonalInfoOptions,
    >,
    /// `password_options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_options: Option<ConnectionPasswordOptions>,
    /// `passwordPolicy`. May be null.
    #[serde(
        rename = "passwordPolicy",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub password_policy: auth0_sdk_core::Patch<ConnectionPasswordPolicyEnum>,
    /// `precedence`.
    ///
    /// At least 3 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precedence: Option<Vec<ConnectionIdentifierPrecedenceEnum>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<ConnectionSetUserRootAttributesEnum>,
    /// `token_endpoint_auth_method`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_endpoint_auth_method: auth0_sdk_core::Patch<
        ConnectionTokenEndpointAuthMethodEnum,
    >,
    /// `token_endpoint_auth_signing_alg`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub token_endpoint_auth_signing_alg: auth0_sdk_core::Patch<
        ConnectionTokenEndpointAuthSigningAlgEnum,
    >,
    /// `token_endpoint_jwtca_aud_format`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_jwtca_aud_format: Option<
        ConnectionTokenEndpointJwtcaAudFormatEnumOidc,
    >,
    /// `upstream_params`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub upstream_params: auth0_sdk_core::Patch<
        std::collections::BTreeMap<String, ConnectionUpstreamAdditionalProperties>,
    >,
    /// `useOauthSpecScope`.
    #[serde(
        rename = "useOauthSpecScope",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub use_oauth_spec_scope: Option<bool>,
    /// `validation`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub validation: auth0_sdk_core::Patch<ConnectionValidationOptions>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl UpdateConnectionOptions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            api_enable_groups: Default::default(),
            api_enable_users: Default::default(),
            assertion_decryption_settings: Default::default(),
            attributes: Default::default(),
            authentication_methods: Default::default(),
            basic_profile: Default::default(),
            configuration: Default::default(),
            custom_scripts: Default::default(),
            disable_self_service_change_password: Default::default(),
            discovery_url: Default::default(),
            dpop_signing_alg: Default::default(),
            enable_script_context: Default::default(),
            enabled_database_customization: Default::default(),
            ext_admin: Default::default(),
            ext_agreed_terms: Default::default(),
            ext_assigned_plans: Default::default(),
            ext_groups: Default::default(),
            ext_is_suspended: Default::default(),
            ext_profile: Default::default(),
            federated_connections_access_tokens: Default::default(),
            gateway_authentication: Default::default(),
            id_token_session_expiry_supported: Default::default(),
            id_token_signed_response_algs: Default::default(),
            import_mode: Default::default(),
            non_persistent_attrs: Default::default(),
            oidc_metadata: Default::default(),
            passkey_options: Default::default(),
            password_policy: Default::default(),
            password_complexity_options: Default::default(),
            password_dictionary: Default::default(),
            password_history: Default::default(),
            password_no_personal_info: Default::default(),
            password_options: Default::default(),
            precedence: Default::default(),
            set_user_root_attributes: Default::default(),
            token_endpoint_auth_method: Default::default(),
            token_endpoint_auth_signing_alg: Default::default(),
            token_endpoint_jwtca_aud_format: Default::default(),
            upstream_params: Default::default(),
            use_oauth_spec_scope: Default::default(),
            validation: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `api_enable_groups`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn api_enable_groups(mut self, api_enable_groups: bool) -> Self {
        self.api_enable_groups = Some(api_enable_groups);
        self
    }
    /// `api_enable_users`.
    #[must_use]
    pub fn api_enable_users(mut self, api_enable_users: bool) -> Self {
        self.api_enable_users = Some(api_enable_users);
        self
    }
    /// `assertion_decryption_settings`.
    #[must_use]
    pub fn assertion_decryption_settings(
        mut self,
        assertion_decryption_settings: ConnectionAssertionDecryptionSettings,
    ) -> Self {
        self.assertion_decryption_settings = Some(assertion_decryption_settings);
        self
    }
    /// `attributes`.
    #[must_use]
    pub fn attributes(mut self, attributes: ConnectionAttributes) -> Self {
        self.attributes = Some(attributes);
        self
    }
    /// `authentication_methods`. May be null.
    #[must_use]
    pub fn authentication_methods(
        mut self,
        authentication_methods: impl Into<
            auth0_sdk_core::Patch<ConnectionAuthenticationMethods>,
        >,
    ) -> Self {
        self.authentication_methods = authentication_methods.into();
        self
    }
    /// `basic_profile`.
    #[must_use]
    pub fn basic_profile(mut self, basic_profile: bool) -> Self {
        self.basic_profile = Some(basic_profile);
        self
    }
    /// `configuration`. May be null.
    #[must_use]
    pub fn configuration(
        mut self,
        configuration: impl Into<
            auth0_sdk_core::Patch<std::collections::BTreeMap<String, Option<String>>>,
        >,
    ) -> Self {
        self.configuration = configuration.into();
        self
    }
    /// `customScripts`.
    #[must_use]
    pub fn custom_scripts(mut self, custom_scripts: ConnectionCustomScripts) -> Self {
        self.custom_scripts = Some(custom_scripts);
        self
    }
    /// `disable_self_service_change_password`.
    #[must_use]
    pub fn disable_self_service_change_password(
        mut self,
        disable_self_service_change_password: bool,
    ) -> Self {
        self.disable_self_service_change_password = Some(
            disable_self_service_change_password,
        );
        self
    }
    /// `discovery_url`. May be null.
    ///
    /// At most 255 characters.
    #[must_use]
    pub fn discovery_url(
        mut self,
        discovery_url: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.discovery_url = discovery_url.into();
        self
    }
    /// `dpop_signing_alg`.
    #[must_use]
    pub fn dpop_signing_alg(
        mut self,
        dpop_signing_alg: impl Into<ConnectionDpopSigningAlgEnum>,
    ) -> Self {
        self.dpop_signing_alg = Some(dpop_signing_alg.into());
        self
    }
    /// `enable_script_context`.
    #[must_use]
    pub fn enable_script_context(mut self, enable_script_context: bool) -> Self {
        self.enable_script_context = Some(enable_script_context);
        self
    }
    /// `enabledDatabaseCustomization`.
    #[must_use]
    pub fn enabled_database_customization(
        mut self,
        enabled_database_customization: bool,
    ) -> Self {
        self.enabled_database_customization = Some(enabled_database_customization);
        self
    }
    /// `ext_admin`.
    #[must_use]
    pub fn ext_admin(mut self, ext_admin: bool) -> Self {
        self.ext_admin = Some(ext_admin);
        self
    }
    /// `ext_agreed_terms`.
    #[must_use]
    pub fn ext_agreed_terms(mut self, ext_agreed_terms: bool) -> Self {
        self.ext_agreed_terms = Some(ext_agreed_terms);
        self
    }
    /// `ext_assigned_plans`.
    #[must_use]
    pub fn ext_assigned_plans(mut self, ext_assigned_plans: bool) -> Self {
        self.ext_assigned_plans = Some(ext_assigned_plans);
        self
    }
    /// `ext_groups`.
    #[must_use]
    pub fn ext_groups(mut self, ext_groups: bool) -> Self {
        self.ext_groups = Some(ext_groups);
        self
    }
    /// `ext_is_suspended`.
    #[must_use]
    pub fn ext_is_suspended(mut self, ext_is_suspended: bool) -> Self {
        self.ext_is_suspended = Some(ext_is_suspended);
        self
    }
    /// `ext_profile`.
    #[must_use]
    pub fn ext_profile(mut self, ext_profile: bool) -> Self {
        self.ext_profile = Some(ext_profile);
        self
    }
    /// `federated_connections_access_tokens`. May be null.
    #[must_use]
    pub fn federated_connections_access_tokens(
        mut self,
        federated_connections_access_tokens: impl Into<
            auth0_sdk_core::Patch<ConnectionFederatedConnectionsAccessTokens>,
        >,
    ) -> Self {
        self.federated_connections_access_tokens = federated_connections_access_tokens
            .into();
        self
    }
    /// `gateway_authentication`. May be null.
    #[must_use]
    pub fn gateway_authentication(
        mut self,
        gateway_authentication: impl Into<
            auth0_sdk_core::Patch<ConnectionGatewayAuthentication>,
        >,
    ) -> Self {
        self.gateway_authentication = gateway_authentication.into();
        self
    }
    /// `id_token_session_expiry_supported`.
    #[must_use]
    pub fn id_token_session_expiry_supported(
        mut self,
        id_token_session_expiry_supported: bool,
    ) -> Self {
        self.id_token_session_expiry_supported = Some(id_token_session_expiry_supported);
        self
    }
    /// `id_token_signed_response_algs`. May be null.
    #[must_use]
    pub fn id_token_signed_response_algs(
        mut self,
        id_token_signed_response_algs: impl Into<
            auth0_sdk_core::Patch<Vec<ConnectionIdTokenSignedResponseAlgEnum>>,
        >,
    ) -> Self {
        self.id_token_signed_response_algs = id_token_signed_response_algs.into();
        self
    }
    /// `import_mode`.
    #[must_use]
    pub fn import_mode(mut self, import_mode: bool) -> Self {
        self.import_mode = Some(import_mode);
        self
    }
    /// `non_persistent_attrs`. May be null.
    #[must_use]
    pub fn non_persistent_attrs(
        mut self,
        non_persistent_attrs: impl Into<auth0_sdk_core::Patch<Vec<String>>>,
    ) -> Self {
        self.non_persistent_attrs = non_persistent_attrs.into();
        self
    }
    /// `oidc_metadata`. May be null.
    #[must_use]
    pub fn oidc_metadata(
        mut self,
        oidc_metadata: impl Into<auth0_sdk_core::Patch<ConnectionsOidcMetadata>>,
    ) -> Self {
        self.oidc_metadata = oidc_metadata.into();
        self
    }
    /// `passkey_options`. May be null.
    #[must_use]
    pub fn passkey_options(
        mut self,
        passkey_options: impl Into<auth0_sdk_core::Patch<ConnectionPasskeyOptions>>,
    ) -> Self {
        self.passkey_options = passkey_options.into();
        self
    }
    /// `passwordPolicy`. May be null.
    #[must_use]
    pub fn password_policy(
        mut self,
        password_policy: impl Into<auth0_sdk_core::Patch<ConnectionPasswordPolicyEnum>>,
    ) -> Self {
        self.password_policy = password_policy.into();
        self
    }
    /// `password_complexity_options`. May be null.
    #[must_use]
    pub fn password_complexity_options(
        mut self,
        password_complexity_options: impl Into<
            auth0_sdk_core::Patch<ConnectionPasswordComplexityOptions>,
        >,
    ) -> Self {
        self.password_complexity_options = password_complexity_options.into();
        self
    }
    /// `password_dictionary`. May be null.
    #[must_use]
    pub fn password_dictionary(
        mut self,
        password_dictionary: impl Into<
            auth0_sdk_core::Patch<ConnectionPasswordDictionaryOptions>,
        >,
    ) -> Self {
        self.password_dictionary = password_dictionary.into();
        self
    }
    /// `password_history`. May be null.
    #[must_use]
    pub fn password_history(
        mut self,
        password_history: impl Into<
            auth0_sdk_core::Patch<ConnectionPasswordHistoryOptions>,
        >,
    ) -> Self {
        self.password_history = password_history.into();
        self
    }
    /// `password_no_personal_info`. May be null.
    #[must_use]
    pub fn password_no_personal_info(
        mut self,
        password_no_personal_info: impl Into<
            auth0_sdk_core::Patch<ConnectionPasswordNoPersonalInfoOptions>,
        >,
    ) -> Self {
        self.password_no_personal_info = password_no_personal_info.into();
        self
    }
    /// `password_options`.
    #[must_use]
    pub fn password_options(
        mut self,
        password_options: ConnectionPasswordOptions,
    ) -> Self {
        self.password_options = Some(password_options);
        self
    }
    /// `precedence`.
    ///
    /// At least 3 items.
    #[must_use]
    pub fn precedence(
        mut self,
        precedence: impl IntoIterator<
            Item = impl Into<ConnectionIdentifierPrecedenceEnum>,
        >,
    ) -> Self {
        self.precedence = Some(precedence.into_iter().map(Into::into).collect());
        self
    }
    /// `set_user_root_attributes`.
    #[must_use]
    pub fn set_user_root_attributes(
        mut self,
        set_user_root_attributes: impl Into<ConnectionSetUserRootAttributesEnum>,
    ) -> Self {
        self.set_user_root_attributes = Some(set_user_root_attributes.into());
        self
    }
    /// `token_endpoint_auth_method`. May be null.
    #[must_use]
    pub fn token_endpoint_auth_method(
        mut self,
        token_endpoint_auth_method: impl Into<
            auth0_sdk_core::Patch<ConnectionTokenEndpointAuthMethodEnum>,
        >,
    ) -> Self {
        self.token_endpoint_auth_method = token_endpoint_auth_method.into();
        self
    }
    /// `token_endpoint_auth_signing_alg`. May be null.
    #[must_use]
    pub fn token_endpoint_auth_signing_alg(
        mut self,
        token_endpoint_auth_signing_alg: impl Into<
            auth0_sdk_core::Patch<ConnectionTokenEndpointAuthSigningAlgEnum>,
        >,
    ) -> Self {
        self.token_endpoint_auth_signing_alg = token_endpoint_auth_signing_alg.into();
        self
    }
    /// `token_endpoint_jwtca_aud_format`.
    #[must_use]
    pub fn token_endpoint_jwtca_aud_format(
        mut self,
        token_endpoint_jwtca_aud_format: impl Into<
            ConnectionTokenEndpointJwtcaAudFormatEnumOidc,
        >,
    ) -> Self {
        self.token_endpoint_jwtca_aud_format = Some(
            token_endpoint_jwtca_aud_format.into(),
        );
        self
    }
    /// `upstream_params`. May be null.
    #[must_use]
    pub fn upstream_params(
        mut self,
        upstream_params: impl Into<
            auth0_sdk_core::Patch<
                std::collections::BTreeMap<
                    String,
                    ConnectionUpstreamAdditionalProperties,
                >,
            >,
        >,
    ) -> Self {
        self.upstream_params = upstream_params.into();
        self
    }
    /// `useOauthSpecScope`.
    #[must_use]
    pub fn use_oauth_spec_scope(mut self, use_oauth_spec_scope: bool) -> Self {
        self.use_oauth_spec_scope = Some(use_oauth_spec_scope);
        self
    }
    /// `validation`. May be null.
    #[must_use]
    pub fn validation(
        mut self,
        validation: impl Into<auth0_sdk_core::Patch<ConnectionValidationOptions>>,
    ) -> Self {
        self.validation = validation.into();
        self
    }
}
impl Default for UpdateConnectionOptions {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for UpdateConnectionOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateConnectionOptions")
            .field("api_enable_groups", &self.api_enable_groups)
            .field("api_enable_users", &self.api_enable_users)
            .field("assertion_decryption_settings", &self.assertion_decryption_settings)
            .field("attributes", &self.attributes)
            .field("authentication_methods", &self.authentication_methods)
            .field("basic_profile", &self.basic_profile)
            .field("configuration", &auth0_sdk_core::Redacted)
            .field("custom_scripts", &self.custom_scripts)
            .field(
                "disable_self_service_change_password",
                &self.disable_self_service_change_password,
            )
            .field("discovery_url", &self.discovery_url)
            .field("dpop_signing_alg", &self.dpop_signing_alg)
            .field("enable_script_context", &self.enable_script_context)
            .field(
                "enabled_database_customization",
                &self.enabled_database_customization,
            )
            .field("ext_admin", &self.ext_admin)
            .field("ext_agreed_terms", &self.ext_agreed_terms)
            .field("ext_assigned_plans", &self.ext_assigned_plans)
            .field("ext_groups", &self.ext_groups)
            .field("ext_is_suspended", &self.ext_is_suspended)
            .field("ext_profile", &self.ext_profile)
            .field(
                "federated_connections_access_tokens",
                &self.federated_connections_access_tokens,
            )
            .field("gateway_authentication", &self.gateway_authentication)
            .field(
                "id_token_session_expiry_supported",
                &self.id_token_session_expiry_supported,
            )
            .field("id_token_signed_response_algs", &self.id_token_signed_response_algs)
            .field("import_mode", &self.import_mode)
            .field("non_persistent_attrs", &self.non_persistent_attrs)
            .field("oidc_metadata", &self.oidc_metadata)
            .field("passkey_options", &self.passkey_options)
            .field("password_policy", &self.password_policy)
            .field("password_complexity_options", &self.password_complexity_options)
            .field("password_dictionary", &self.password_dictionary)
            .field("password_history", &self.password_history)
            .field("password_no_personal_info", &self.password_no_personal_info)
            .field("password_options", &self.password_options)
            .field("precedence", &self.precedence)
            .field("set_user_root_attributes", &self.set_user_root_attributes)
            .field("token_endpoint_auth_method", &self.token_endpoint_auth_method)
            .field(
                "token_endpoint_auth_signing_alg",
                &self.token_endpoint_auth_signing_alg,
            )
            .field(
                "token_endpoint_jwtca_aud_format",
                &self.token_endpoint_jwtca_aud_format,
            )
            .field("upstream_params", &self.upstream_params)
            .field("use_oauth_spec_scope", &self.use_oauth_spec_scope)
            .field("validation", &self.validation)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /connection-profiles/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateConnectionProfile {
    /// `connection_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_config: Option<serde_json::Map<String, serde_json::Value>>,
    /// `connection_name_prefix_template`.
    ///
    /// At least 0 characters. At most 15 characters. Matches `^(?!-)(?!.*--)(?:[a-zA-Z0-9-]|{org_id}|{org_name})*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_name_prefix_template: Option<String>,
    /// `cross_app_access_resource_app`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_app_access_resource_app: Option<
        ConnectionProfileCrossAppAccessResourceApp,
    >,
    /// `enabled_features`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<Vec<EnabledFeaturesEnum>>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<ConnectionProfileOrganization>,
    /// `strategy_overrides`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy_overrides: Option<ConnectionProfileStrategyOverrides>,
}
impl UpdateConnectionProfile {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            connection_config: Default::default(),
            connection_name_prefix_template: Default::default(),
            cross_app_access_resource_app: Default::default(),
            enabled_features: Default::default(),
            name: Default::default(),
            organization: Default::default(),
            strategy_overrides: Default::default(),
        }
    }
    /// `connection_config`.
    #[must_use]
    pub fn connection_config(
        mut self,
        connection_config: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.connection_config = Some(connection_config);
        self
    }
    /// `connection_name_prefix_template`.
    ///
    /// At least 0 characters. At most 15 characters. Matches `^(?!-)(?!.*--)(?:[a-zA-Z0-9-]|{org_id}|{org_name})*$`.
    #[must_use]
    pub fn connection_name_prefix_template(
        mut self,
        connection_name_prefix_template: impl Into<String>,
    ) -> Self {
        self.connection_name_prefix_template = Some(
            connection_name_prefix_template.into(),
        );
        self
    }
    /// `cross_app_access_resource_app`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn cross_app_access_resource_app(
        mut self,
        cross_app_access_resource_app: ConnectionProfileCrossAppAccessResourceApp,
    ) -> Self {
        self.cross_app_access_resource_app = Some(cross_app_access_resource_app);
        self
    }
    /// `enabled_features`.
    #[must_use]
    pub fn enabled_features(
        mut self,
        enabled_features: impl IntoIterator<Item = impl Into<EnabledFeaturesEnum>>,
    ) -> Self {
        self.enabled_features = Some(
            enabled_features.into_iter().map(Into::into).collect(),
        );
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
    /// `organization`.
    #[must_use]
    pub fn organization(mut self, organization: ConnectionProfileOrganization) -> Self {
        self.organization = Some(organization);
        self
    }
    /// `strategy_overrides`.
    #[must_use]
    pub fn strategy_overrides(
        mut self,
        strategy_overrides: ConnectionProfileStrategyOverrides,
    ) -> Self {
        self.strategy_overrides = Some(strategy_overrides);
        self
    }
}
impl Default for UpdateConnectionProfile {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /connection-profiles/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateConnectionProfileResponse {
    /// `connection_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_config: Option<serde_json::Map<String, serde_json::Value>>,
    /// `connection_name_prefix_template`.
    ///
    /// At least 0 characters. At most 15 characters. Matches `^(?!-)(?!.*--)(?:[a-zA-Z0-9-]|{org_id}|{org_name})*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_name_prefix_template: Option<String>,
    /// `cross_app_access_resource_app`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_app_access_resource_app: Option<
        ConnectionProfileCrossAppAccessResourceApp,
    >,
    /// `enabled_features`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<Vec<EnabledFeaturesEnum>>,
    /// `id`.
    ///
    /// Format: connection-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `organization`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<ConnectionProfileOrganization>,
    /// `strategy_overrides`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy_overrides: Option<ConnectionProfileStrategyOverrides>,
}

/// Answer of `PATCH /connections/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateConnectionResponse {
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
    /// `enabled_clients`.
    ///
    /// Lifecycle: deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
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
impl std::fmt::Debug for UpdateConnectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateConnectionResponse")
            .field("authentication", &self.authentication)
            .field("connected_accounts", &self.connected_accounts)
            .field(
                "cross_app_access_requesting_app",
                &self.cross_app_access_requesting_app,
            )
            .field("cross_app_access_resource_app", &self.cross_app_access_resource_app)
            .field("display_name", &self.display_name)
            .field("enabled_clients", &self.enabled_clients)
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

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateCrossAppAccessResourceApp {
    /// `status`.
    pub status: CrossAppAccessResourceAppStatusEnum,
}
impl UpdateCrossAppAccessResourceApp {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(status: impl Into<CrossAppAccessResourceAppStatusEnum>) -> Self {
        Self { status: status.into() }
    }
}

/// Body of `PATCH /connections/{id}/directory-provisioning`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateDirectoryProvisioning {
    /// `mapping`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping: Option<Vec<DirectoryProvisioningMappingItem>>,
    /// `synchronize_automatically`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub synchronize_automatically: Option<bool>,
    /// `synchronize_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub synchronize_groups: Option<SynchronizeGroupsEnum>,
}
impl UpdateDirectoryProvisioning {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            mapping: Default::default(),
            synchronize_automatically: Default::default(),
            synchronize_groups: Default::default(),
        }
    }
    /// `mapping`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn mapping(
        mut self,
        mapping: impl IntoIterator<Item = DirectoryProvisioningMappingItem>,
    ) -> Self {
        self.mapping = Some(mapping.into_iter().collect());
        self
    }
    /// `synchronize_automatically`.
    #[must_use]
    pub fn synchronize_automatically(mut self, synchronize_automatically: bool) -> Self {
        self.synchronize_automatically = Some(synchronize_automatically);
        self
    }
    /// `synchronize_groups`.
    #[must_use]
    pub fn synchronize_groups(
        mut self,
        synchronize_groups: impl Into<SynchronizeGroupsEnum>,
    ) -> Self {
        self.synchronize_groups = Some(synchronize_groups.into());
        self
    }
}
impl Default for UpdateDirectoryProvisioning {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /connections/{id}/directory-provisioning`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateDirectoryProvisioningResponse {
    /// `connection_id`.
    pub connection_id: String,
    /// `connection_name`.
    pub connection_name: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `last_synchronization_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_synchronization_at: Option<auth0_sdk_core::DateTime>,
    /// `last_synchronization_error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_synchronization_error: Option<String>,
    /// `last_synchronization_status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_synchronization_status: Option<String>,
    /// `mapping`.
    ///
    /// At least 1 item.
    pub mapping: Vec<DirectoryProvisioningMappingItem>,
    /// `strategy`.
    pub strategy: String,
    /// `synchronize_automatically`.
    pub synchronize_automatically: bool,
    /// `synchronize_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub synchronize_groups: Option<SynchronizeGroupsEnum>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateEnabledClientConnectionsItem {
    /// `client_id`.
    ///
    /// Format: client-id.
    pub client_id: String,
    /// `status`.
    pub status: bool,
}
impl UpdateEnabledClientConnectionsItem {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(client_id: impl Into<String>, status: bool) -> Self {
        Self {
            client_id: client_id.into(),
            status: status,
        }
    }
}

/// Body of `PATCH /connections/{id}/scim-configuration`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateScimConfiguration {
    /// `mapping`.
    pub mapping: Vec<ScimMappingItem>,
    /// `user_id_attribute`.
    pub user_id_attribute: String,
}
impl UpdateScimConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        mapping: impl IntoIterator<Item = ScimMappingItem>,
        user_id_attribute: impl Into<String>,
    ) -> Self {
        Self {
            mapping: mapping.into_iter().collect(),
            user_id_attribute: user_id_attribute.into(),
        }
    }
}

/// Answer of `PATCH /connections/{id}/scim-configuration`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateScimConfigurationResponse {
    /// `connection_id`.
    pub connection_id: String,
    /// `connection_name`.
    pub connection_name: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `mapping`.
    pub mapping: Vec<ScimMappingItem>,
    /// `strategy`.
    pub strategy: String,
    /// `tenant_name`.
    pub tenant_name: String,
    /// `updated_on`.
    pub updated_on: auth0_sdk_core::DateTime,
    /// `user_id_attribute`.
    pub user_id_attribute: String,
}

/// Body of `PATCH /self-service-profiles/{id}`.
///
/// At least 0 properties.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateSelfServiceProfile {
    /// `allowed_strategies`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_strategies: Option<Vec<SelfServiceProfileAllowedStrategyEnum>>,
    /// `branding`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub branding: auth0_sdk_core::Patch<SelfServiceProfileBrandingProperties>,
    /// `description`. May be null.
    ///
    /// At least 1 character. At most 140 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub description: auth0_sdk_core::Patch<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `user_attribute_profile_id`. May be null.
    ///
    /// Lifecycle: EA. Format: user-attribute-profile-id.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub user_attribute_profile_id: auth0_sdk_core::Patch<String>,
    /// `user_attributes`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub user_attributes: auth0_sdk_core::Patch<Vec<SelfServiceProfileUserAttribute>>,
}
impl UpdateSelfServiceProfile {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allowed_strategies: Default::default(),
            branding: Default::default(),
            description: Default::default(),
            name: Default::default(),
            user_attribute_profile_id: Default::default(),
            user_attributes: Default::default(),
        }
    }
    /// `allowed_strategies`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn allowed_strategies(
        mut self,
        allowed_strategies: impl IntoIterator<
            Item = impl Into<SelfServiceProfileAllowedStrategyEnum>,
        >,
    ) -> Self {
        self.allowed_strategies = Some(
            allowed_strategies.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `branding`. May be null.
    #[must_use]
    pub fn branding(
        mut self,
        branding: impl Into<auth0_sdk_core::Patch<SelfServiceProfileBrandingProperties>>,
    ) -> Self {
        self.branding = branding.into();
        self
    }
    /// `description`. May be null.
    ///
    /// At least 1 character. At most 140 characters.
    #[must_use]
    pub fn description(
        mut self,
        description: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.description = description.into();
        self
    }
    /// `name`.
    ///
    /// At least 1 character. At most 100 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `user_attribute_profile_id`. May be null.
    ///
    /// Lifecycle: EA. Format: user-attribute-profile-id.
    #[must_use]
    pub fn user_attribute_profile_id(
        mut self,
        user_attribute_profile_id: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.user_attribute_profile_id = user_attribute_profile_id.into();
        self
    }
    /// `user_attributes`. May be null.
    #[must_use]
    pub fn user_attributes(
        mut self,
        user_attributes: impl Into<
            auth0_sdk_core::Patch<Vec<SelfServiceProfileUserAttribute>>,
        >,
    ) -> Self {
        self.user_attributes = user_attributes.into();
        self
    }
}
impl Default for UpdateSelfServiceProfile {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /self-service-profiles/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateSelfServiceProfileResponse {
    /// `allowed_strategies`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_strategies: Option<Vec<SelfServiceProfileAllowedStrategyEnum>>,
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<SelfServiceProfileBrandingProperties>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `user_attribute_profile_id`.
    ///
    /// Lifecycle: EA. Format: user-attribute-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attribute_profile_id: Option<String>,
    /// `user_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<Vec<SelfServiceProfileUserAttribute>>,
}

/// Body of `PATCH /token-exchange-profiles/{id}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateTokenExchangeProfile {
    /// `name`.
    ///
    /// At least 3 characters. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `subject_token_type`.
    ///
    /// At least 8 characters. At most 100 characters. Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_token_type: Option<String>,
}
impl UpdateTokenExchangeProfile {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            subject_token_type: Default::default(),
        }
    }
    /// `name`.
    ///
    /// At least 3 characters. At most 50 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `subject_token_type`.
    ///
    /// At least 8 characters. At most 100 characters. Format: url.
    #[must_use]
    pub fn subject_token_type(mut self, subject_token_type: impl Into<String>) -> Self {
        self.subject_token_type = Some(subject_token_type.into());
        self
    }
}
impl Default for UpdateTokenExchangeProfile {
    fn default() -> Self {
        Self::new()
    }
}

/// Body of `PATCH /user-attribute-profiles/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateUserAttributeProfile {
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `user_attributes`.
    ///
    /// At least 1 property. At most 64 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<
        std::collections::BTreeMap<
            String,
            UserAttributeProfileUserAttributeAdditionalProperties,
        >,
    >,
    /// `user_id`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub user_id: auth0_sdk_core::Patch<UserAttributeProfileUserId>,
}
impl UpdateUserAttributeProfile {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            user_attributes: Default::default(),
            user_id: Default::default(),
        }
    }
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `user_attributes`.
    ///
    /// At least 1 property. At most 64 properties.
    #[must_use]
    pub fn user_attributes(
        mut self,
        user_attributes: std::collections::BTreeMap<
            String,
            UserAttributeProfileUserAttributeAdditionalProperties,
        >,
    ) -> Self {
        self.user_attributes = Some(user_attributes);
        self
    }
    /// `user_id`. May be null.
    #[must_use]
    pub fn user_id(
        mut self,
        user_id: impl Into<auth0_sdk_core::Patch<UserAttributeProfileUserId>>,
    ) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for UpdateUserAttributeProfile {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /user-attribute-profiles/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateUserAttributeProfileResponse {
    /// `id`.
    ///
    /// Format: user-attribute-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `user_attributes`.
    ///
    /// At least 1 property. At most 64 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<
        std::collections::BTreeMap<
            String,
            UserAttributeProfileUserAttributeAdditionalProperties,
        >,
    >,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserAttributeProfileUserId>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserAttributeProfile {
    /// `id`.
    ///
    /// Format: user-attribute-profile-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `user_attributes`.
    ///
    /// At least 1 property. At most 64 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<
        std::collections::BTreeMap<
            String,
            UserAttributeProfileUserAttributeAdditionalProperties,
        >,
    >,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserAttributeProfileUserId>,
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserAttributeProfileOidcMapping {
    /// `display_name`.
    ///
    /// At least 1 character. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `mapping`.
    ///
    /// At least 1 character. At most 50 characters.
    pub mapping: String,
}
impl UserAttributeProfileOidcMapping {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(mapping: impl Into<String>) -> Self {
        Self {
            display_name: Default::default(),
            mapping: mapping.into(),
        }
    }
    /// `display_name`.
    ///
    /// At least 1 character. At most 50 characters.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserAttributeProfileStrategyOverrides {
    /// `ad`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ad: Option<UserAttributeProfileStrategyOverridesMapping>,
    /// `adfs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adfs: Option<UserAttributeProfileStrategyOverridesMapping>,
    /// `google-apps`.
    #[serde(rename = "google-apps", default, skip_serializing_if = "Option::is_none")]
    pub google_apps: Option<UserAttributeProfileStrategyOverridesMapping>,
    /// `oidc`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc: Option<UserAttributeProfileStrategyOverridesMapping>,
    /// `okta`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub okta: Option<UserAttributeProfileStrategyOverridesMapping>,
    /// `pingfederate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pingfederate: Option<UserAttributeProfileStrategyOverridesMapping>,
    /// `samlp`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub samlp: Option<UserAttributeProfileStrategyOverridesMapping>,
    /// `waad`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waad: Option<UserAttributeProfileStrategyOverridesMapping>,
}
impl UserAttributeProfileStrategyOverrides {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            ad: Default::default(),
            adfs: Default::default(),
            google_apps: Default::default(),
            oidc: Default::default(),
            okta: Default::default(),
            pingfederate: Default::default(),
            samlp: Default::default(),
            waad: Default::default(),
        }
    }
    /// `ad`.
    #[must_use]
    pub fn ad(mut self, ad: UserAttributeProfileStrategyOverridesMapping) -> Self {
        self.ad = Some(ad);
        self
    }
    /// `adfs`.
    #[must_use]
    pub fn adfs(mut self, adfs: UserAttributeProfileStrategyOverridesMapping) -> Self {
        self.adfs = Some(adfs);
        self
    }
    /// `google-apps`.
    #[must_use]
    pub fn google_apps(
        mut self,
        google_apps: UserAttributeProfileStrategyOverridesMapping,
    ) -> Self {
        self.google_apps = Some(google_apps);
        self
    }
    /// `oidc`.
    #[must_use]
    pub fn oidc(mut self, oidc: UserAttributeProfileStrategyOverridesMapping) -> Self {
        self.oidc = Some(oidc);
        self
    }
    /// `okta`.
    #[must_use]
    pub fn okta(mut self, okta: UserAttributeProfileStrategyOverridesMapping) -> Self {
        self.okta = Some(okta);
        self
    }
    /// `pingfederate`.
    #[must_use]
    pub fn pingfederate(
        mut self,
        pingfederate: UserAttributeProfileStrategyOverridesMapping,
    ) -> Self {
        self.pingfederate = Some(pingfederate);
        self
    }
    /// `samlp`.
    #[must_use]
    pub fn samlp(mut self, samlp: UserAttributeProfileStrategyOverridesMapping) -> Self {
        self.samlp = Some(samlp);
        self
    }
    /// `waad`.
    #[must_use]
    pub fn waad(mut self, waad: UserAttributeProfileStrategyOverridesMapping) -> Self {
        self.waad = Some(waad);
        self
    }
}
impl Default for UserAttributeProfileStrategyOverrides {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserAttributeProfileStrategyOverridesMapping {
    /// `oidc_mapping`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_mapping: Option<UserAttributeProfileOidcMapping>,
    /// `saml_mapping`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saml_mapping: Option<Vec<String>>,
    /// `scim_mapping`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scim_mapping: Option<String>,
}
impl UserAttributeProfileStrategyOverridesMapping {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            oidc_mapping: Default::default(),
            saml_mapping: Default::default(),
            scim_mapping: Default::default(),
        }
    }
    /// `oidc_mapping`.
    #[must_use]
    pub fn oidc_mapping(
        mut self,
        oidc_mapping: UserAttributeProfileOidcMapping,
    ) -> Self {
        self.oidc_mapping = Some(oidc_mapping);
        self
    }
    /// `saml_mapping`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn saml_mapping(
        mut self,
        saml_mapping: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.saml_mapping = Some(saml_mapping.into_iter().map(Into::into).collect());
        self
    }
    /// `scim_mapping`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn scim_mapping(mut self, scim_mapping: impl Into<String>) -> Self {
        self.scim_mapping = Some(scim_mapping.into());
        self
    }
}
impl Default for UserAttributeProfileStrategyOverridesMapping {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserAttributeProfileStrategyOverridesUserId {
    /// `ad`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ad: Option<UserAttributeProfileStrategyOverridesUserIdMapping>,
    /// `adfs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adfs: Option<UserAttributeProfileStrategyOverridesUserIdMapping>,
    /// `google-apps`.
    #[serde(rename = "google-apps", default, skip_serializing_if = "Option::is_none")]
    pub google_apps: Option<UserAttributeProfileStrategyOverridesUserIdMapping>,
    /// `oidc`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc: Option<UserAttributeProfileStrategyOverridesUserIdMapping>,
    /// `okta`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub okta: Option<UserAttributeProfileStrategyOverridesUserIdMapping>,
    /// `pingfederate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pingfederate: Option<UserAttributeProfileStrategyOverridesUserIdMapping>,
    /// `samlp`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub samlp: Option<UserAttributeProfileStrategyOverridesUserIdMapping>,
    /// `waad`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waad: Option<UserAttributeProfileStrategyOverridesUserIdMapping>,
}
impl UserAttributeProfileStrategyOverridesUserId {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            ad: Default::default(),
            adfs: Default::default(),
            google_apps: Default::default(),
            oidc: Default::default(),
            okta: Default::default(),
            pingfederate: Default::default(),
            samlp: Default::default(),
            waad: Default::default(),
        }
    }
    /// `ad`.
    #[must_use]
    pub fn ad(mut self, ad: UserAttributeProfileStrategyOverridesUserIdMapping) -> Self {
        self.ad = Some(ad);
        self
    }
    /// `adfs`.
    #[must_use]
    pub fn adfs(
        mut self,
        adfs: UserAttributeProfileStrategyOverridesUserIdMapping,
    ) -> Self {
        self.adfs = Some(adfs);
        self
    }
    /// `google-apps`.
    #[must_use]
    pub fn google_apps(
        mut self,
        google_apps: UserAttributeProfileStrategyOverridesUserIdMapping,
    ) -> Self {
        self.google_apps = Some(google_apps);
        self
    }
    /// `oidc`.
    #[must_use]
    pub fn oidc(
        mut self,
        oidc: UserAttributeProfileStrategyOverridesUserIdMapping,
    ) -> Self {
        self.oidc = Some(oidc);
        self
    }
    /// `okta`.
    #[must_use]
    pub fn okta(
        mut self,
        okta: UserAttributeProfileStrategyOverridesUserIdMapping,
    ) -> Self {
        self.okta = Some(okta);
        self
    }
    /// `pingfederate`.
    #[must_use]
    pub fn pingfederate(
        mut self,
        pingfederate: UserAttributeProfileStrategyOverridesUserIdMapping,
    ) -> Self {
        self.pingfederate = Some(pingfederate);
        self
    }
    /// `samlp`.
    #[must_use]
    pub fn samlp(
        mut self,
        samlp: UserAttributeProfileStrategyOverridesUserIdMapping,
    ) -> Self {
        self.samlp = Some(samlp);
        self
    }
    /// `waad`.
    #[must_use]
    pub fn waad(
        mut self,
        waad: UserAttributeProfileStrategyOverridesUserIdMapping,
    ) -> Self {
        self.waad = Some(waad);
        self
    }
}
impl Default for UserAttributeProfileStrategyOverridesUserId {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserAttributeProfileStrategyOverridesUserIdMapping {
    /// `oidc_mapping`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_mapping: Option<UserAttributeProfileUserIdOidcStrategyOverrideMapping>,
    /// `saml_mapping`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saml_mapping: Option<Vec<String>>,
    /// `scim_mapping`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scim_mapping: Option<String>,
}
impl UserAttributeProfileStrategyOverridesUserIdMapping {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            oidc_mapping: Default::default(),
            saml_mapping: Default::default(),
            scim_mapping: Default::default(),
        }
    }
    /// `oidc_mapping`.
    #[must_use]
    pub fn oidc_mapping(
        mut self,
        oidc_mapping: impl Into<UserAttributeProfileUserIdOidcStrategyOverrideMapping>,
    ) -> Self {
        self.oidc_mapping = Some(oidc_mapping.into());
        self
    }
    /// `saml_mapping`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn saml_mapping(
        mut self,
        saml_mapping: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.saml_mapping = Some(saml_mapping.into_iter().map(Into::into).collect());
        self
    }
    /// `scim_mapping`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn scim_mapping(mut self, scim_mapping: impl Into<String>) -> Self {
        self.scim_mapping = Some(scim_mapping.into());
        self
    }
}
impl Default for UserAttributeProfileStrategyOverridesUserIdMapping {
    fn default() -> Self {
        Self::new()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserAttributeProfileTemplate {
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `user_attributes`.
    ///
    /// At least 1 property. At most 64 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<
        std::collections::BTreeMap<
            String,
            UserAttributeProfileUserAttributeAdditionalProperties,
        >,
    >,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserAttributeProfileUserId>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserAttributeProfileTemplateItem {
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<UserAttributeProfileTemplate>,
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserAttributeProfileUserAttributeAdditionalProperties {
    /// `auth0_mapping`.
    ///
    /// At least 1 character. At most 50 characters.
    pub auth0_mapping: String,
    /// `description`.
    ///
    /// At least 1 character. At most 128 characters.
    pub description: String,
    /// `label`.
    ///
    /// At least 1 character. At most 128 characters.
    pub label: String,
    /// `oidc_mapping`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_mapping: Option<UserAttributeProfileOidcMapping>,
    /// `profile_required`.
    pub profile_required: bool,
    /// `saml_mapping`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saml_mapping: Option<Vec<String>>,
    /// `scim_mapping`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scim_mapping: Option<String>,
    /// `strategy_overrides`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy_overrides: Option<UserAttributeProfileStrategyOverrides>,
}
impl UserAttributeProfileUserAttributeAdditionalProperties {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        auth0_mapping: impl Into<String>,
        description: impl Into<String>,
        label: impl Into<String>,
        profile_required: bool,
    ) -> Self {
        Self {
            auth0_mapping: auth0_mapping.into(),
            description: description.into(),
            label: label.into(),
            oidc_mapping: Default::default(),
            profile_required: profile_required,
            saml_mapping: Default::default(),
            scim_mapping: Default::default(),
            strategy_overrides: Default::default(),
        }
    }
    /// `oidc_mapping`.
    #[must_use]
    pub fn oidc_mapping(
        mut self,
        oidc_mapping: UserAttributeProfileOidcMapping,
    ) -> Self {
        self.oidc_mapping = Some(oidc_mapping);
        self
    }
    /// `saml_mapping`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn saml_mapping(
        mut self,
        saml_mapping: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.saml_mapping = Some(saml_mapping.into_iter().map(Into::into).collect());
        self
    }
    /// `scim_mapping`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn scim_mapping(mut self, scim_mapping: impl Into<String>) -> Self {
        self.scim_mapping = Some(scim_mapping.into());
        self
    }
    /// `strategy_overrides`.
    #[must_use]
    pub fn strategy_overrides(
        mut self,
        strategy_overrides: UserAttributeProfileStrategyOverrides,
    ) -> Self {
        self.strategy_overrides = Some(strategy_overrides);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserAttributeProfileUserId {
    /// `oidc_mapping`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_mapping: Option<UserAttributeProfileUserIdOidcMappingEnum>,
    /// `saml_mapping`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saml_mapping: Option<Vec<String>>,
    /// `scim_mapping`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scim_mapping: Option<String>,
    /// `strategy_overrides`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy_overrides: Option<UserAttributeProfileStrategyOverridesUserId>,
}
impl UserAttributeProfileUserId {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            oidc_mapping: Default::default(),
            saml_mapping: Default::default(),
            scim_mapping: Default::default(),
            strategy_overrides: Default::default(),
        }
    }
    /// `oidc_mapping`.
    #[must_use]
    pub fn oidc_mapping(
        mut self,
        oidc_mapping: impl Into<UserAttributeProfileUserIdOidcMappingEnum>,
    ) -> Self {
        self.oidc_mapping = Some(oidc_mapping.into());
        self
    }
    /// `saml_mapping`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn saml_mapping(
        mut self,
        saml_mapping: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.saml_mapping = Some(saml_mapping.into_iter().map(Into::into).collect());
        self
    }
    /// `scim_mapping`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn scim_mapping(mut self, scim_mapping: impl Into<String>) -> Self {
        self.scim_mapping = Some(scim_mapping.into());
        self
    }
    /// `strategy_overrides`.
    #[must_use]
    pub fn strategy_overrides(
        mut self,
        strategy_overrides: UserAttributeProfileStrategyOverridesUserId,
    ) -> Self {
        self.strategy_overrides = Some(strategy_overrides);
        self
    }
}
impl Default for UserAttributeProfileUserId {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// At least 1 character. At most 50 characters.
    pub enum UserAttributeProfileUserIdOidcMappingEnum {
        /// `sub`
        Sub = "sub",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// At least 1 character. At most 50 characters.
    pub enum UserAttributeProfileUserIdOidcStrategyOverrideMapping {
        /// `sub`
        Sub = "sub",
        /// `oid`
        Oid = "oid",
        /// `email`
        Email = "email",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UsernameAllowedTypes {
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// `phone_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<bool>,
}
impl UsernameAllowedTypes {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            email: Default::default(),
            phone_number: Default::default(),
        }
    }
    /// `email`.
    #[must_use]
    pub fn email(mut self, email: bool) -> Self {
        self.email = Some(email);
        self
    }
    /// `phone_number`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: bool) -> Self {
        self.phone_number = Some(phone_number);
        self
    }
}
impl Default for UsernameAllowedTypes {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UsernameAttribute {
    /// `identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<UsernameAttributeIdentifier>,
    /// `profile_required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile_required: Option<bool>,
    /// `signup`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signup: Option<SignupSchema>,
    /// `validation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validation: Option<UsernameValidation>,
}
impl UsernameAttribute {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            identifier: Default::default(),
            profile_required: Default::default(),
            signup: Default::default(),
            validation: Default::default(),
        }
    }
    /// `identifier`.
    #[must_use]
    pub fn identifier(mut self, identifier: UsernameAttributeIdentifier) -> Self {
        self.identifier = Some(identifier);
        self
    }
    /// `profile_required`.
    #[must_use]
    pub fn profile_required(mut self, profile_required: bool) -> Self {
        self.profile_required = Some(profile_required);
        self
    }
    /// `signup`.
    #[must_use]
    pub fn signup(mut self, signup: SignupSchema) -> Self {
        self.signup = Some(signup);
        self
    }
    /// `validation`.
    #[must_use]
    pub fn validation(mut self, validation: UsernameValidation) -> Self {
        self.validation = Some(validation);
        self
    }
}
impl Default for UsernameAttribute {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UsernameAttributeIdentifier {
    /// `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}
impl UsernameAttributeIdentifier {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self { active: Default::default() }
    }
    /// `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}
impl Default for UsernameAttributeIdentifier {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UsernameValidation {
    /// `allowed_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_types: Option<UsernameAllowedTypes>,
    /// `max_length`.
    ///
    /// At least 1. At most 128.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<f64>,
    /// `min_length`.
    ///
    /// At least 1. At most 128.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<f64>,
}
impl UsernameValidation {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allowed_types: Default::default(),
            max_length: Default::default(),
            min_length: Default::default(),
        }
    }
    /// `allowed_types`.
    #[must_use]
    pub fn allowed_types(mut self, allowed_types: UsernameAllowedTypes) -> Self {
        self.allowed_types = Some(allowed_types);
        self
    }
    /// `max_length`.
    ///
    /// At least 1. At most 128.
    #[must_use]
    pub fn max_length(mut self, max_length: f64) -> Self {
        self.max_length = Some(max_length);
        self
    }
    /// `min_length`.
    ///
    /// At least 1. At most 128.
    #[must_use]
    pub fn min_length(mut self, min_length: f64) -> Self {
        self.min_length = Some(min_length);
        self
    }
}
impl Default for UsernameValidation {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum VerificationMethodEnum {
        /// `link`
        Link = "link",
        /// `otp`
        Otp = "otp",
    }
}
