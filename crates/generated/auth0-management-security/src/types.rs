// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.

pub use auth0_management_types::*;

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AttackProtectionCaptchaArkoseResponse {
    /// `client_subdomain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_subdomain: Option<String>,
    /// `fail_open`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fail_open: Option<bool>,
    /// `site_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site_key: Option<String>,
    /// `verify_subdomain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verify_subdomain: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for AttackProtectionCaptchaArkoseResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttackProtectionCaptchaArkoseResponse")
            .field("client_subdomain", &self.client_subdomain)
            .field("fail_open", &self.fail_open)
            .field("site_key", &self.site_key)
            .field("verify_subdomain", &self.verify_subdomain)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AttackProtectionCaptchaAuthChallengeRequest {
    /// `fail_open`.
    pub fail_open: bool,
}
impl AttackProtectionCaptchaAuthChallengeRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(fail_open: bool) -> Self {
        Self { fail_open: fail_open }
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AttackProtectionCaptchaAuthChallengeResponse {
    /// `fail_open`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fail_open: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for AttackProtectionCaptchaAuthChallengeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttackProtectionCaptchaAuthChallengeResponse")
            .field("fail_open", &self.fail_open)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AttackProtectionCaptchaFriendlyCaptchaResponse {
    /// `site_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site_key: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for AttackProtectionCaptchaFriendlyCaptchaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttackProtectionCaptchaFriendlyCaptchaResponse")
            .field("site_key", &self.site_key)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AttackProtectionCaptchaHcaptchaResponse {
    /// `site_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site_key: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for AttackProtectionCaptchaHcaptchaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttackProtectionCaptchaHcaptchaResponse")
            .field("site_key", &self.site_key)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At most 36 characters.
    pub enum AttackProtectionCaptchaProviderId {
        /// `arkose`
        Arkose = "arkose",
        /// `auth_challenge`
        AuthChallenge = "auth_challenge",
        /// `friendly_captcha`
        FriendlyCaptcha = "friendly_captcha",
        /// `hcaptcha`
        Hcaptcha = "hcaptcha",
        /// `recaptcha_v2`
        RecaptchaV2 = "recaptcha_v2",
        /// `recaptcha_enterprise`
        RecaptchaEnterprise = "recaptcha_enterprise",
        /// `simple_captcha`
        SimpleCaptcha = "simple_captcha",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AttackProtectionCaptchaRecaptchaEnterpriseResponse {
    /// `project_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// `site_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site_key: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for AttackProtectionCaptchaRecaptchaEnterpriseResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttackProtectionCaptchaRecaptchaEnterpriseResponse")
            .field("project_id", &self.project_id)
            .field("site_key", &self.site_key)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AttackProtectionCaptchaRecaptchaV2Response {
    /// `site_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site_key: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for AttackProtectionCaptchaRecaptchaV2Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttackProtectionCaptchaRecaptchaV2Response")
            .field("site_key", &self.site_key)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AttackProtectionUpdateCaptchaArkose {
    /// `client_subdomain`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_subdomain: Option<String>,
    /// `fail_open`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fail_open: Option<bool>,
    /// `secret`.
    ///
    /// At most 100 characters.
    pub secret: String,
    /// `site_key`.
    ///
    /// At most 100 characters.
    pub site_key: String,
    /// `verify_subdomain`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verify_subdomain: Option<String>,
}
impl AttackProtectionUpdateCaptchaArkose {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(secret: impl Into<String>, site_key: impl Into<String>) -> Self {
        Self {
            client_subdomain: Default::default(),
            fail_open: Default::default(),
            secret: secret.into(),
            site_key: site_key.into(),
            verify_subdomain: Default::default(),
        }
    }
    /// `client_subdomain`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn client_subdomain(mut self, client_subdomain: impl Into<String>) -> Self {
        self.client_subdomain = Some(client_subdomain.into());
        self
    }
    /// `fail_open`.
    #[must_use]
    pub fn fail_open(mut self, fail_open: bool) -> Self {
        self.fail_open = Some(fail_open);
        self
    }
    /// `verify_subdomain`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn verify_subdomain(mut self, verify_subdomain: impl Into<String>) -> Self {
        self.verify_subdomain = Some(verify_subdomain.into());
        self
    }
}
impl std::fmt::Debug for AttackProtectionUpdateCaptchaArkose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttackProtectionUpdateCaptchaArkose")
            .field("client_subdomain", &self.client_subdomain)
            .field("fail_open", &self.fail_open)
            .field("secret", &auth0_sdk_core::Redacted)
            .field("site_key", &self.site_key)
            .field("verify_subdomain", &self.verify_subdomain)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AttackProtectionUpdateCaptchaFriendlyCaptcha {
    /// `secret`.
    ///
    /// At most 100 characters.
    pub secret: String,
    /// `site_key`.
    ///
    /// At most 100 characters.
    pub site_key: String,
}
impl AttackProtectionUpdateCaptchaFriendlyCaptcha {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(secret: impl Into<String>, site_key: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            site_key: site_key.into(),
        }
    }
}
impl std::fmt::Debug for AttackProtectionUpdateCaptchaFriendlyCaptcha {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttackProtectionUpdateCaptchaFriendlyCaptcha")
            .field("secret", &auth0_sdk_core::Redacted)
            .field("site_key", &self.site_key)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AttackProtectionUpdateCaptchaHcaptcha {
    /// `secret`.
    ///
    /// At most 100 characters.
    pub secret: String,
    /// `site_key`.
    ///
    /// At most 100 characters.
    pub site_key: String,
}
impl AttackProtectionUpdateCaptchaHcaptcha {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(secret: impl Into<String>, site_key: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            site_key: site_key.into(),
        }
    }
}
impl std::fmt::Debug for AttackProtectionUpdateCaptchaHcaptcha {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttackProtectionUpdateCaptchaHcaptcha")
            .field("secret", &auth0_sdk_core::Redacted)
            .field("site_key", &self.site_key)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AttackProtectionUpdateCaptchaRecaptchaEnterprise {
    /// `api_key`.
    ///
    /// At most 100 characters.
    pub api_key: String,
    /// `project_id`.
    ///
    /// At most 100 characters.
    pub project_id: String,
    /// `site_key`.
    ///
    /// At most 100 characters.
    pub site_key: String,
}
impl AttackProtectionUpdateCaptchaRecaptchaEnterprise {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        api_key: impl Into<String>,
        project_id: impl Into<String>,
        site_key: impl Into<String>,
    ) -> Self {
        Self {
            api_key: api_key.into(),
            project_id: project_id.into(),
            site_key: site_key.into(),
        }
    }
}
impl std::fmt::Debug for AttackProtectionUpdateCaptchaRecaptchaEnterprise {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttackProtectionUpdateCaptchaRecaptchaEnterprise")
            .field("api_key", &auth0_sdk_core::Redacted)
            .field("project_id", &self.project_id)
            .field("site_key", &self.site_key)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AttackProtectionUpdateCaptchaRecaptchaV2 {
    /// `secret`.
    ///
    /// At most 100 characters.
    pub secret: String,
    /// `site_key`.
    ///
    /// At most 100 characters.
    pub site_key: String,
}
impl AttackProtectionUpdateCaptchaRecaptchaV2 {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(secret: impl Into<String>, site_key: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            site_key: site_key.into(),
        }
    }
}
impl std::fmt::Debug for AttackProtectionUpdateCaptchaRecaptchaV2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttackProtectionUpdateCaptchaRecaptchaV2")
            .field("secret", &auth0_sdk_core::Redacted)
            .field("site_key", &self.site_key)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BotDetectionChallengePolicyPasswordFlowEnum {
        /// `never`
        Never = "never",
        /// `when_risky`
        WhenRisky = "when_risky",
        /// `always`
        Always = "always",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BotDetectionChallengePolicyPasswordResetFlowEnum {
        /// `never`
        Never = "never",
        /// `when_risky`
        WhenRisky = "when_risky",
        /// `always`
        Always = "always",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BotDetectionChallengePolicyPasswordlessFlowEnum {
        /// `never`
        Never = "never",
        /// `when_risky`
        WhenRisky = "when_risky",
        /// `always`
        Always = "always",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BotDetectionLevelEnum {
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BreachedPasswordDetectionAdminNotificationFrequencyEnum {
        /// `immediately`
        Immediately = "immediately",
        /// `daily`
        Daily = "daily",
        /// `weekly`
        Weekly = "weekly",
        /// `monthly`
        Monthly = "monthly",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"standard"`.
    pub enum BreachedPasswordDetectionMethodEnum {
        /// `standard`
        Standard = "standard",
        /// `enhanced`
        Enhanced = "enhanced",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BreachedPasswordDetectionPreChangePasswordShieldsEnum {
        /// `block`
        Block = "block",
        /// `admin_notification`
        AdminNotification = "admin_notification",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BreachedPasswordDetectionPreChangePasswordStage {
    /// `shields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<BreachedPasswordDetectionPreChangePasswordShieldsEnum>>,
}
impl BreachedPasswordDetectionPreChangePasswordStage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            shields: Default::default(),
        }
    }
    /// `shields`.
    #[must_use]
    pub fn shields(
        mut self,
        shields: impl IntoIterator<
            Item = impl Into<BreachedPasswordDetectionPreChangePasswordShieldsEnum>,
        >,
    ) -> Self {
        self.shields = Some(shields.into_iter().map(Into::into).collect());
        self
    }
}
impl Default for BreachedPasswordDetectionPreChangePasswordStage {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BreachedPasswordDetectionPreUserRegistrationShieldsEnum {
        /// `block`
        Block = "block",
        /// `admin_notification`
        AdminNotification = "admin_notification",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BreachedPasswordDetectionPreUserRegistrationStage {
    /// `shields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<BreachedPasswordDetectionPreUserRegistrationShieldsEnum>>,
}
impl BreachedPasswordDetectionPreUserRegistrationStage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            shields: Default::default(),
        }
    }
    /// `shields`.
    #[must_use]
    pub fn shields(
        mut self,
        shields: impl IntoIterator<
            Item = impl Into<BreachedPasswordDetectionPreUserRegistrationShieldsEnum>,
        >,
    ) -> Self {
        self.shields = Some(shields.into_iter().map(Into::into).collect());
        self
    }
}
impl Default for BreachedPasswordDetectionPreUserRegistrationStage {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BreachedPasswordDetectionShieldsEnum {
        /// `block`
        Block = "block",
        /// `user_notification`
        UserNotification = "user_notification",
        /// `admin_notification`
        AdminNotification = "admin_notification",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BreachedPasswordDetectionStage {
    /// `pre-change-password`.
    #[serde(
        rename = "pre-change-password",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub pre_change_password: Option<BreachedPasswordDetectionPreChangePasswordStage>,
    /// `pre-user-registration`.
    #[serde(
        rename = "pre-user-registration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub pre_user_registration: Option<BreachedPasswordDetectionPreUserRegistrationStage>,
}
impl BreachedPasswordDetectionStage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pre_change_password: Default::default(),
            pre_user_registration: Default::default(),
        }
    }
    /// `pre-change-password`.
    #[must_use]
    pub fn pre_change_password(
        mut self,
        pre_change_password: BreachedPasswordDetectionPreChangePasswordStage,
    ) -> Self {
        self.pre_change_password = Some(pre_change_password);
        self
    }
    /// `pre-user-registration`.
    #[must_use]
    pub fn pre_user_registration(
        mut self,
        pre_user_registration: BreachedPasswordDetectionPreUserRegistrationStage,
    ) -> Self {
        self.pre_user_registration = Some(pre_user_registration);
        self
    }
}
impl Default for BreachedPasswordDetectionStage {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"count_per_identifier_and_ip"`.
    pub enum BruteForceProtectionModeEnum {
        /// `count_per_identifier_and_ip`
        CountPerIdentifierAndIp = "count_per_identifier_and_ip",
        /// `count_per_identifier`
        CountPerIdentifier = "count_per_identifier",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BruteForceProtectionShieldsEnum {
        /// `block`
        Block = "block",
        /// `user_notification`
        UserNotification = "user_notification",
    }
}

/// Body of `POST /guardian/enrollments/ticket`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateGuardianEnrollmentTicket {
    /// `allow_multiple_enrollments`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_multiple_enrollments: Option<bool>,
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_locale`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_locale: Option<String>,
    /// `factor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub factor: Option<GuardianEnrollmentFactorEnum>,
    /// `send_mail`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_mail: Option<bool>,
    /// `user_id`.
    ///
    /// Format: user-id.
    pub user_id: String,
}
impl CreateGuardianEnrollmentTicket {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            allow_multiple_enrollments: Default::default(),
            email: Default::default(),
            email_locale: Default::default(),
            factor: Default::default(),
            send_mail: Default::default(),
            user_id: user_id.into(),
        }
    }
    /// `allow_multiple_enrollments`.
    #[must_use]
    pub fn allow_multiple_enrollments(
        mut self,
        allow_multiple_enrollments: bool,
    ) -> Self {
        self.allow_multiple_enrollments = Some(allow_multiple_enrollments);
        self
    }
    /// `email`.
    ///
    /// Format: email.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// `email_locale`.
    #[must_use]
    pub fn email_locale(mut self, email_locale: impl Into<String>) -> Self {
        self.email_locale = Some(email_locale.into());
        self
    }
    /// `factor`.
    #[must_use]
    pub fn factor(mut self, factor: impl Into<GuardianEnrollmentFactorEnum>) -> Self {
        self.factor = Some(factor.into());
        self
    }
    /// `send_mail`.
    #[must_use]
    pub fn send_mail(mut self, send_mail: bool) -> Self {
        self.send_mail = Some(send_mail);
        self
    }
}

/// Answer of `POST /guardian/enrollments/ticket`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateGuardianEnrollmentTicketResponse {
    /// `ticket_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket_id: Option<String>,
    /// `ticket_url`.
    ///
    /// Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket_url: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CreateGuardianEnrollmentTicketResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateGuardianEnrollmentTicketResponse")
            .field("ticket_id", &auth0_sdk_core::Redacted)
            .field("ticket_url", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /network-acls`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateNetworkAcl {
    /// `active`.
    pub active: bool,
    /// `description`.
    ///
    /// At most 255 characters.
    pub description: String,
    /// `priority`.
    ///
    /// Default in the document: `50`. At least 1. At most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<f64>,
    /// `rule`.
    pub rule: NetworkAclRule,
}
impl CreateNetworkAcl {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        active: bool,
        description: impl Into<String>,
        rule: NetworkAclRule,
    ) -> Self {
        Self {
            active: active,
            description: description.into(),
            priority: Default::default(),
            rule: rule,
        }
    }
    /// `priority`.
    ///
    /// Default in the document: `50`. At least 1. At most 100.
    #[must_use]
    pub fn priority(mut self, priority: f64) -> Self {
        self.priority = Some(priority);
        self
    }
}

/// Body of `POST /rate-limit-policies`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateRateLimitPolicy {
    /// `configuration`.
    pub configuration: RateLimitPolicyConfiguration,
    /// `consumer`.
    pub consumer: RateLimitPolicyConsumerEnum,
    /// `consumer_selector`.
    ///
    /// At most 255 characters.
    pub consumer_selector: String,
    /// `resource`.
    pub resource: RateLimitPolicyResourceEnum,
}
impl CreateRateLimitPolicy {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        configuration: impl Into<RateLimitPolicyConfiguration>,
        consumer_selector: impl Into<String>,
    ) -> Self {
        Self {
            configuration: configuration.into(),
            consumer: RateLimitPolicyConsumerEnum::Client,
            consumer_selector: consumer_selector.into(),
            resource: RateLimitPolicyResourceEnum::OauthAuthenticationApi,
        }
    }
}

/// Answer of `POST /rate-limit-policies`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateRateLimitPolicyResponse {
    /// `configuration`.
    pub configuration: RateLimitPolicyConfiguration,
    /// `consumer`.
    pub consumer: RateLimitPolicyConsumerEnum,
    /// `consumer_selector`.
    ///
    /// At most 255 characters.
    pub consumer_selector: String,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    ///
    /// At most 26 characters. Format: rate-limit-policy-id.
    pub id: String,
    /// `resource`.
    pub resource: RateLimitPolicyResourceEnum,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Answer of `GET /attack-protection/captcha`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetAttackProtectionCaptchaResponse {
    /// `active_provider_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active_provider_id: Option<String>,
    /// `arkose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arkose: Option<AttackProtectionCaptchaArkoseResponse>,
    /// `auth_challenge`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_challenge: Option<AttackProtectionCaptchaAuthChallengeResponse>,
    /// `friendly_captcha`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub friendly_captcha: Option<AttackProtectionCaptchaFriendlyCaptchaResponse>,
    /// `hcaptcha`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hcaptcha: Option<AttackProtectionCaptchaHcaptchaResponse>,
    /// `recaptcha_enterprise`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recaptcha_enterprise: Option<AttackProtectionCaptchaRecaptchaEnterpriseResponse>,
    /// `recaptcha_v2`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recaptcha_v2: Option<AttackProtectionCaptchaRecaptchaV2Response>,
    /// `simple_captcha`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub simple_captcha: Option<serde_json::Map<String, serde_json::Value>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetAttackProtectionCaptchaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetAttackProtectionCaptchaResponse")
            .field("active_provider_id", &self.active_provider_id)
            .field("arkose", &self.arkose)
            .field("auth_challenge", &self.auth_challenge)
            .field("friendly_captcha", &self.friendly_captcha)
            .field("hcaptcha", &self.hcaptcha)
            .field("recaptcha_enterprise", &self.recaptcha_enterprise)
            .field("recaptcha_v2", &self.recaptcha_v2)
            .field("simple_captcha", &self.simple_captcha)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /attack-protection/bot-detection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetBotDetectionSettingsResponse {
    /// `allowlist`.
    pub allowlist: Vec<String>,
    /// `bot_detection_level`.
    pub bot_detection_level: BotDetectionLevelEnum,
    /// `challenge_password_policy`.
    pub challenge_password_policy: BotDetectionChallengePolicyPasswordFlowEnum,
    /// `challenge_password_reset_policy`.
    pub challenge_password_reset_policy: BotDetectionChallengePolicyPasswordResetFlowEnum,
    /// `challenge_passwordless_policy`.
    pub challenge_passwordless_policy: BotDetectionChallengePolicyPasswordlessFlowEnum,
    /// `monitoring_mode_enabled`.
    pub monitoring_mode_enabled: bool,
}

/// Answer of `GET /attack-protection/breached-password-detection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetBreachedPasswordDetectionSettingsResponse {
    /// `admin_notification_frequency`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_notification_frequency: Option<
        Vec<BreachedPasswordDetectionAdminNotificationFrequencyEnum>,
    >,
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<BreachedPasswordDetectionMethodEnum>,
    /// `shields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<BreachedPasswordDetectionShieldsEnum>>,
    /// `stage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<BreachedPasswordDetectionStage>,
}

/// Answer of `GET /attack-protection/brute-force-protection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetBruteForceSettingsResponse {
    /// `allowlist`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `max_attempts`.
    ///
    /// Default in the document: `10`. At least 1. At most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<i64>,
    /// `mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<BruteForceProtectionModeEnum>,
    /// `shields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<BruteForceProtectionShieldsEnum>>,
}

/// Answer of `GET /guardian/enrollments/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetGuardianEnrollmentResponse {
    /// `enrolled_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enrolled_at: Option<String>,
    /// `id`.
    pub id: String,
    /// `identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// `last_auth`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_auth: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 20 characters. Matches `^\+[0-9]{8, 20}`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<GuardianEnrollmentStatus>,
}

/// Answer of `GET /guardian/factors/duo/settings`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetGuardianFactorDuoSettingsResponse {
    /// `host`.
    ///
    /// At most 10000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// `ikey`.
    ///
    /// At most 10000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ikey: Option<String>,
    /// `skey`.
    ///
    /// At most 10000 characters. Format: non-empty-string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skey: Option<String>,
}
impl std::fmt::Debug for GetGuardianFactorDuoSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetGuardianFactorDuoSettingsResponse")
            .field("host", &self.host)
            .field("ikey", &self.ikey)
            .field("skey", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /guardian/factors/phone/message-types`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetGuardianFactorPhoneMessageTypesResponse {
    /// `message_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_types: Option<Vec<GuardianFactorPhoneFactorMessageTypeEnum>>,
}

/// Answer of `GET /guardian/factors/phone/templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetGuardianFactorPhoneTemplatesResponse {
    /// `enrollment_message`.
    pub enrollment_message: String,
    /// `verification_message`.
    pub verification_message: String,
}

/// Answer of `GET /guardian/factors/sms/templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetGuardianFactorSmsTemplatesResponse {
    /// `enrollment_message`.
    pub enrollment_message: String,
    /// `verification_message`.
    pub verification_message: String,
}

/// Answer of `GET /guardian/factors/push-notification/providers/apns`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetGuardianFactorsProviderApnsResponse {
    /// `bundle_id`. May be null.
    ///
    /// At least 1 character. At most 20 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub bundle_id: auth0_sdk_core::Patch<String>,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `sandbox`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<bool>,
}

/// Answer of `GET /guardian/factors/phone/selected-provider`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetGuardianFactorsProviderPhoneResponse {
    /// `provider`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<GuardianFactorsProviderSmsProviderEnum>,
}

/// Answer of `GET /guardian/factors/phone/providers/twilio`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetGuardianFactorsProviderPhoneTwilioResponse {
    /// `auth_token`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub auth_token: auth0_sdk_core::Patch<String>,
    /// `from`. May be null.
    ///
    /// At least 0 characters. At most 64 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub from: auth0_sdk_core::Patch<String>,
    /// `messaging_service_sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub messaging_service_sid: auth0_sdk_core::Patch<String>,
    /// `sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sid: auth0_sdk_core::Patch<String>,
}
impl std::fmt::Debug for GetGuardianFactorsProviderPhoneTwilioResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetGuardianFactorsProviderPhoneTwilioResponse")
            .field("auth_token", &auth0_sdk_core::Redacted)
            .field("from", &self.from)
            .field("messaging_service_sid", &self.messaging_service_sid)
            .field("sid", &self.sid)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /guardian/factors/push-notification/selected-provider`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetGuardianFactorsProviderPushNotificationResponse {
    /// `provider`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<GuardianFactorsProviderPushNotificationProviderDataEnum>,
}

/// Answer of `GET /guardian/factors/sms/selected-provider`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetGuardianFactorsProviderSmsResponse {
    /// `provider`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<GuardianFactorsProviderSmsProviderEnum>,
}

/// Answer of `GET /guardian/factors/sms/providers/twilio`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetGuardianFactorsProviderSmsTwilioResponse {
    /// `auth_token`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub auth_token: auth0_sdk_core::Patch<String>,
    /// `from`. May be null.
    ///
    /// At least 0 characters. At most 64 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub from: auth0_sdk_core::Patch<String>,
    /// `messaging_service_sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub messaging_service_sid: auth0_sdk_core::Patch<String>,
    /// `sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sid: auth0_sdk_core::Patch<String>,
}
impl std::fmt::Debug for GetGuardianFactorsProviderSmsTwilioResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetGuardianFactorsProviderSmsTwilioResponse")
            .field("auth_token", &auth0_sdk_core::Redacted)
            .field("from", &self.from)
            .field("messaging_service_sid", &self.messaging_service_sid)
            .field("sid", &self.sid)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /guardian/factors/push-notification/providers/sns`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetGuardianFactorsProviderSnsResponse {
    /// `aws_access_key_id`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_access_key_id: auth0_sdk_core::Patch<String>,
    /// `aws_region`. May be null.
    ///
    /// At least 1 character. At most 1000 characters. Matches `^(?:us-east-[0-9]{1,2}|us-west-[0-9]{1,2}|ap-southeast-[0-9]{1,2}|ap-northeast-[0-9]{1,2}|ap-central-[0-9]{1,2}|eu-west-[0-9]{1,2}|eu-central-[0-9]{1,2})$`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_region: auth0_sdk_core::Patch<String>,
    /// `aws_secret_access_key`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_secret_access_key: auth0_sdk_core::Patch<String>,
    /// `sns_apns_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sns_apns_platform_application_arn: auth0_sdk_core::Patch<String>,
    /// `sns_gcm_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sns_gcm_platform_application_arn: auth0_sdk_core::Patch<String>,
}
impl std::fmt::Debug for GetGuardianFactorsProviderSnsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetGuardianFactorsProviderSnsResponse")
            .field("aws_access_key_id", &self.aws_access_key_id)
            .field("aws_region", &self.aws_region)
            .field("aws_secret_access_key", &auth0_sdk_core::Redacted)
            .field(
                "sns_apns_platform_application_arn",
                &self.sns_apns_platform_application_arn,
            )
            .field(
                "sns_gcm_platform_application_arn",
                &self.sns_gcm_platform_application_arn,
            )
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /network-acls/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetNetworkAclsResponse {
    /// `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `priority`.
    ///
    /// At least 1. At most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<f64>,
    /// `rule`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<NetworkAclRule>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetNetworkAclsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetNetworkAclsResponse")
            .field("active", &self.active)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("id", &self.id)
            .field("priority", &self.priority)
            .field("rule", &self.rule)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /attack-protection/phone-provider-protection`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetPhoneProviderProtectionResponse {
    /// `type`.
    #[serde(rename = "type")]
    pub type_: PhoneProviderProtectionBackoffStrategyEnum,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetPhoneProviderProtectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetPhoneProviderProtectionResponse")
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /rate-limit-policies/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetRateLimitPolicyResponse {
    /// `configuration`.
    pub configuration: RateLimitPolicyConfiguration,
    /// `consumer`.
    pub consumer: RateLimitPolicyConsumerEnum,
    /// `consumer_selector`.
    ///
    /// At most 255 characters.
    pub consumer_selector: String,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    ///
    /// At most 26 characters. Format: rate-limit-policy-id.
    pub id: String,
    /// `resource`.
    pub resource: RateLimitPolicyResourceEnum,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Answer of `GET /risk-assessments/settings/new-device`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetRiskAssessmentsSettingsNewDeviceResponse {
    /// `remember_for`.
    ///
    /// At least 1. At most 365.
    pub remember_for: i64,
}

/// Answer of `GET /risk-assessments/settings`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetRiskAssessmentsSettingsResponse {
    /// `enabled`.
    pub enabled: bool,
}

/// Answer of `GET /supplemental-signals`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetSupplementalSignalsResponse {
    /// `akamai_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub akamai_enabled: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetSupplementalSignalsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetSupplementalSignalsResponse")
            .field("akamai_enabled", &self.akamai_enabled)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /attack-protection/suspicious-ip-throttling`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetSuspiciousIpThrottlingSettingsResponse {
    /// `allowlist`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `shields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<SuspiciousIpThrottlingShieldsEnum>>,
    /// `stage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<SuspiciousIpThrottlingStage>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum GuardianEnrollmentFactorEnum {
        /// `push-notification`
        PushNotification = "push-notification",
        /// `phone`
        Phone = "phone",
        /// `email`
        Email = "email",
        /// `otp`
        Otp = "otp",
        /// `webauthn-roaming`
        WebauthnRoaming = "webauthn-roaming",
        /// `webauthn-platform`
        WebauthnPlatform = "webauthn-platform",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    ///
    /// Default in the document: `"pending"`.
    pub enum GuardianEnrollmentStatus {
        /// `pending`
        Pending = "pending",
        /// `confirmed`
        Confirmed = "confirmed",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GuardianFactor {
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    pub enabled: bool,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<GuardianFactorNameEnum>,
    /// `settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<GuardianFactorSettings>,
    /// `trial_expired`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial_expired: Option<bool>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"sms"`. At least 1 character.
    pub enum GuardianFactorNameEnum {
        /// `push-notification`
        PushNotification = "push-notification",
        /// `sms`
        Sms = "sms",
        /// `email`
        Email = "email",
        /// `duo`
        Duo = "duo",
        /// `otp`
        Otp = "otp",
        /// `webauthn-roaming`
        WebauthnRoaming = "webauthn-roaming",
        /// `webauthn-platform`
        WebauthnPlatform = "webauthn-platform",
        /// `recovery-code`
        RecoveryCode = "recovery-code",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum GuardianFactorPhoneFactorMessageTypeEnum {
        /// `sms`
        Sms = "sms",
        /// `voice`
        Voice = "voice",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GuardianFactorSettings {
    /// `otp_expiration_time`.
    ///
    /// Default in the document: `300`. At least 30. At most 3600.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub otp_expiration_time: Option<i64>,
    /// `otp_length`.
    ///
    /// Default in the document: `6`. At least 4. At most 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub otp_length: Option<i64>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GuardianFactorSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GuardianFactorSettings")
            .field("otp_expiration_time", &self.otp_expiration_time)
            .field("otp_length", &self.otp_length)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum GuardianFactorsProviderPushNotificationProviderDataEnum {
        /// `guardian`
        Guardian = "guardian",
        /// `sns`
        Sns = "sns",
        /// `direct`
        Direct = "direct",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum GuardianFactorsProviderSmsProviderEnum {
        /// `auth0`
        Auth0 = "auth0",
        /// `twilio`
        Twilio = "twilio",
        /// `phone-message-hook`
        PhoneMessageHook = "phone-message-hook",
    }
}

/// Answer of `GET /network-acls`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListNetworkAclsPage {
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `network_acls`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub network_acls: Vec<NetworkAclsResponse>,
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
impl std::fmt::Debug for ListNetworkAclsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListNetworkAclsPage")
            .field("limit", &self.limit)
            .field("network_acls", &self.network_acls)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListNetworkAclsPage {
    type Item = NetworkAclsResponse;
    fn items(&self) -> &[NetworkAclsResponse] {
        &self.network_acls
    }
    fn into_items(self) -> Vec<NetworkAclsResponse> {
        self.network_acls
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
impl auth0_sdk_core::PageForms for ListNetworkAclsPage {
    const ITEMS: &'static str = "network_acls";
    fn from_items(network_acls: Vec<NetworkAclsResponse>) -> Option<Self> {
        Some(Self {
            network_acls,
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
auth0_sdk_core::page_forms!(ListNetworkAclsPage);

/// Answer of `GET /rate-limit-policies`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListRateLimitPoliciesPaginatedPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `rate_limit_policies`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rate_limit_policies: Vec<RateLimitPolicy>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListRateLimitPoliciesPaginatedPage {
    type Item = RateLimitPolicy;
    fn items(&self) -> &[RateLimitPolicy] {
        &self.rate_limit_policies
    }
    fn into_items(self) -> Vec<RateLimitPolicy> {
        self.rate_limit_policies
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListRateLimitPoliciesPaginatedPage {
    const ITEMS: &'static str = "rate_limit_policies";
    fn from_items(rate_limit_policies: Vec<RateLimitPolicy>) -> Option<Self> {
        Some(Self {
            rate_limit_policies,
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
auth0_sdk_core::page_forms!(ListRateLimitPoliciesPaginatedPage);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum MfaPolicyEnum {
        /// `all-applications`
        AllApplications = "all-applications",
        /// `confidence-score`
        ConfidenceScore = "confidence-score",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NetworkAclAction {
    /// `allow`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow: Option<bool>,
    /// `block`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<bool>,
    /// `log`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log: Option<bool>,
    /// `redirect`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect: Option<bool>,
    /// `redirect_uri`.
    ///
    /// At least 1 character. At most 2000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
}
impl NetworkAclAction {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allow: Default::default(),
            block: Default::default(),
            log: Default::default(),
            redirect: Default::default(),
            redirect_uri: Default::default(),
        }
    }
    /// `allow`.
    #[must_use]
    pub fn allow(mut self, allow: bool) -> Self {
        self.allow = Some(allow);
        self
    }
    /// `block`.
    #[must_use]
    pub fn block(mut self, block: bool) -> Self {
        self.block = Some(block);
        self
    }
    /// `log`.
    #[must_use]
    pub fn log(mut self, log: bool) -> Self {
        self.log = Some(log);
        self
    }
    /// `redirect`.
    #[must_use]
    pub fn redirect(mut self, redirect: bool) -> Self {
        self.redirect = Some(redirect);
        self
    }
    /// `redirect_uri`.
    ///
    /// At least 1 character. At most 2000 characters.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }
}
impl Default for NetworkAclAction {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NetworkAclMatch {
    /// `asns`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asns: Option<Vec<i64>>,
    /// `auth0_managed`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth0_managed: Option<Vec<String>>,
    /// `connecting_ipv4_cidrs`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connecting_ipv4_cidrs: Option<Vec<String>>,
    /// `connecting_ipv6_cidrs`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connecting_ipv6_cidrs: Option<Vec<String>>,
    /// `geo_country_codes`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geo_country_codes: Option<Vec<String>>,
    /// `geo_subdivision_codes`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geo_subdivision_codes: Option<Vec<String>>,
    /// `hostnames`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hostnames: Option<Vec<String>>,
    /// `ipv4_cidrs`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ipv4_cidrs: Option<Vec<String>>,
    /// `ipv6_cidrs`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ipv6_cidrs: Option<Vec<String>>,
    /// `ja3_fingerprints`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ja3_fingerprints: Option<Vec<String>>,
    /// `ja4_fingerprints`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ja4_fingerprints: Option<Vec<String>>,
    /// `user_agents`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agents: Option<Vec<String>>,
}
impl NetworkAclMatch {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            asns: Default::default(),
            auth0_managed: Default::default(),
            connecting_ipv4_cidrs: Default::default(),
            connecting_ipv6_cidrs: Default::default(),
            geo_country_codes: Default::default(),
            geo_subdivision_codes: Default::default(),
            hostnames: Default::default(),
            ipv4_cidrs: Default::default(),
            ipv6_cidrs: Default::default(),
            ja3_fingerprints: Default::default(),
            ja4_fingerprints: Default::default(),
            user_agents: Default::default(),
        }
    }
    /// `asns`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn asns(mut self, asns: impl IntoIterator<Item = i64>) -> Self {
        self.asns = Some(asns.into_iter().collect());
        self
    }
    /// `auth0_managed`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn auth0_managed(
        mut self,
        auth0_managed: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.auth0_managed = Some(auth0_managed.into_iter().map(Into::into).collect());
        self
    }
    /// `connecting_ipv4_cidrs`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn connecting_ipv4_cidrs(
        mut self,
        connecting_ipv4_cidrs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.connecting_ipv4_cidrs = Some(
            connecting_ipv4_cidrs.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `connecting_ipv6_cidrs`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn connecting_ipv6_cidrs(
        mut self,
        connecting_ipv6_cidrs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.connecting_ipv6_cidrs = Some(
            connecting_ipv6_cidrs.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `geo_country_codes`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn geo_country_codes(
        mut self,
        geo_country_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.geo_country_codes = Some(
            geo_country_codes.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `geo_subdivision_codes`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn geo_subdivision_codes(
        mut self,
        geo_subdivision_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.geo_subdivision_codes = Some(
            geo_subdivision_codes.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `hostnames`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn hostnames(
        mut self,
        hostnames: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hostnames = Some(hostnames.into_iter().map(Into::into).collect());
        self
    }
    /// `ipv4_cidrs`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn ipv4_cidrs(
        mut self,
        ipv4_cidrs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv4_cidrs = Some(ipv4_cidrs.into_iter().map(Into::into).collect());
        self
    }
    /// `ipv6_cidrs`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn ipv6_cidrs(
        mut self,
        ipv6_cidrs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_cidrs = Some(ipv6_cidrs.into_iter().map(Into::into).collect());
        self
    }
    /// `ja3_fingerprints`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn ja3_fingerprints(
        mut self,
        ja3_fingerprints: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ja3_fingerprints = Some(
            ja3_fingerprints.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `ja4_fingerprints`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn ja4_fingerprints(
        mut self,
        ja4_fingerprints: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ja4_fingerprints = Some(
            ja4_fingerprints.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `user_agents`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn user_agents(
        mut self,
        user_agents: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_agents = Some(user_agents.into_iter().map(Into::into).collect());
        self
    }
}
impl Default for NetworkAclMatch {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NetworkAclRule {
    /// `action`.
    pub action: NetworkAclAction,
    /// `match`.
    #[serde(rename = "match", default, skip_serializing_if = "Option::is_none")]
    pub match_: Option<NetworkAclMatch>,
    /// `match_all`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub match_all: Option<bool>,
    /// `not_match`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_match: Option<NetworkAclMatch>,
    /// `scope`.
    pub scope: NetworkAclRuleScopeEnum,
}
impl NetworkAclRule {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        action: NetworkAclAction,
        scope: impl Into<NetworkAclRuleScopeEnum>,
    ) -> Self {
        Self {
            action: action,
            match_: Default::default(),
            match_all: Default::default(),
            not_match: Default::default(),
            scope: scope.into(),
        }
    }
    /// `match`.
    #[must_use]
    pub fn match_(mut self, match_: NetworkAclMatch) -> Self {
        self.match_ = Some(match_);
        self
    }
    /// `match_all`.
    #[must_use]
    pub fn match_all(mut self, match_all: bool) -> Self {
        self.match_all = Some(match_all);
        self
    }
    /// `not_match`.
    #[must_use]
    pub fn not_match(mut self, not_match: NetworkAclMatch) -> Self {
        self.not_match = Some(not_match);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum NetworkAclRuleScopeEnum {
        /// `management`
        Management = "management",
        /// `authentication`
        Authentication = "authentication",
        /// `tenant`
        Tenant = "tenant",
        /// `dynamic_client_registration`
        DynamicClientRegistration = "dynamic_client_registration",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NetworkAclsResponse {
    /// `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `priority`.
    ///
    /// At least 1. At most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<f64>,
    /// `rule`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<NetworkAclRule>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for NetworkAclsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NetworkAclsResponse")
            .field("active", &self.active)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("id", &self.id)
            .field("priority", &self.priority)
            .field("rule", &self.rule)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /attack-protection/phone-provider-protection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PatchPhoneProviderProtection {
    /// `type`.
    #[serde(rename = "type")]
    pub type_: PhoneProviderProtectionBackoffStrategyEnum,
}
impl PatchPhoneProviderProtection {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(type_: impl Into<PhoneProviderProtectionBackoffStrategyEnum>) -> Self {
        Self { type_: type_.into() }
    }
}

/// Answer of `PATCH /attack-protection/phone-provider-protection`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PatchPhoneProviderProtectionResponse {
    /// `type`.
    #[serde(rename = "type")]
    pub type_: PhoneProviderProtectionBackoffStrategyEnum,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for PatchPhoneProviderProtectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PatchPhoneProviderProtectionResponse")
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /rate-limit-policies/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PatchRateLimitPolicy {
    /// `configuration`.
    pub configuration: PatchRateLimitPolicyConfiguration,
}
impl PatchRateLimitPolicy {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(configuration: impl Into<PatchRateLimitPolicyConfiguration>) -> Self {
        Self {
            configuration: configuration.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum PatchRateLimitPolicyConfiguration {
        /// A [`PatchRateLimitPolicyConfigurationAllow`].
        Allow(Box<PatchRateLimitPolicyConfigurationAllow>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["allow"])], typical: &[], required: &["action"], known: &["action"] },
        /// A [`PatchRateLimitPolicyConfigurationBlockOrLog`].
        BlockOrLog(Box<PatchRateLimitPolicyConfigurationBlockOrLog>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["block", "log"])], typical: &[], required: &["action", "limit"], known: &["action", "limit"] },
        /// A [`PatchRateLimitPolicyConfigurationRedirect`].
        Redirect(Box<PatchRateLimitPolicyConfigurationRedirect>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["redirect"])], typical: &[], required: &["action", "limit", "redirect_uri"], known: &["action", "limit", "redirect_uri"] },
    }
}
auth0_sdk_core::union_from!(PatchRateLimitPolicyConfigurationAllow => PatchRateLimitPolicyConfiguration::Allow);
auth0_sdk_core::union_from!(PatchRateLimitPolicyConfigurationBlockOrLog => PatchRateLimitPolicyConfiguration::BlockOrLog);
auth0_sdk_core::union_from!(PatchRateLimitPolicyConfigurationRedirect => PatchRateLimitPolicyConfiguration::Redirect);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PatchRateLimitPolicyConfigurationAllow {
    /// `action`.
    pub action: PatchRateLimitPolicyConfigurationAllowAction,
}
impl PatchRateLimitPolicyConfigurationAllow {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: PatchRateLimitPolicyConfigurationAllowAction::Allow,
        }
    }
}
impl Default for PatchRateLimitPolicyConfigurationAllow {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum PatchRateLimitPolicyConfigurationAllowAction {
        /// `allow`
        Allow = "allow",
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PatchRateLimitPolicyConfigurationBlockOrLog {
    /// `action`.
    pub action: PatchRateLimitPolicyConfigurationBlockOrLogAction,
    /// `limit`.
    ///
    /// At least 0. At most 10000.
    pub limit: i64,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl PatchRateLimitPolicyConfigurationBlockOrLog {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        action: impl Into<PatchRateLimitPolicyConfigurationBlockOrLogAction>,
        limit: i64,
    ) -> Self {
        Self {
            action: action.into(),
            limit: limit,
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for PatchRateLimitPolicyConfigurationBlockOrLog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PatchRateLimitPolicyConfigurationBlockOrLog")
            .field("action", &self.action)
            .field("limit", &self.limit)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum PatchRateLimitPolicyConfigurationBlockOrLogAction {
        /// `block`
        Block = "block",
        /// `log`
        Log = "log",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PatchRateLimitPolicyConfigurationRedirect {
    /// `action`.
    pub action: PatchRateLimitPolicyConfigurationRedirectAction,
    /// `limit`.
    ///
    /// At least 0. At most 10000.
    pub limit: i64,
    /// `redirect_uri`.
    ///
    /// Format: strict-https-uri.
    pub redirect_uri: String,
}
impl PatchRateLimitPolicyConfigurationRedirect {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(limit: i64, redirect_uri: impl Into<String>) -> Self {
        Self {
            action: PatchRateLimitPolicyConfigurationRedirectAction::Redirect,
            limit: limit,
            redirect_uri: redirect_uri.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum PatchRateLimitPolicyConfigurationRedirectAction {
        /// `redirect`
        Redirect = "redirect",
    }
}

/// Answer of `PATCH /supplemental-signals`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PatchSupplementalSignalsResponse {
    /// `akamai_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub akamai_enabled: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for PatchSupplementalSignalsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PatchSupplementalSignalsResponse")
            .field("akamai_enabled", &self.akamai_enabled)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum PhoneProviderProtectionBackoffStrategyEnum {
        /// `exponential`
        Exponential = "exponential",
        /// `none`
        None = "none",
        /// `default`
        Default = "default",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RateLimitPolicy {
    /// `configuration`.
    pub configuration: RateLimitPolicyConfiguration,
    /// `consumer`.
    pub consumer: RateLimitPolicyConsumerEnum,
    /// `consumer_selector`.
    ///
    /// At most 255 characters.
    pub consumer_selector: String,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    ///
    /// At most 26 characters. Format: rate-limit-policy-id.
    pub id: String,
    /// `resource`.
    pub resource: RateLimitPolicyResourceEnum,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum RateLimitPolicyConfiguration {
        /// A [`RateLimitPolicyConfigurationAllow`].
        Allow(Box<RateLimitPolicyConfigurationAllow>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["allow"])], typical: &[], required: &["action"], known: &["action"] },
        /// A [`RateLimitPolicyConfigurationBlockOrLog`].
        BlockOrLog(Box<RateLimitPolicyConfigurationBlockOrLog>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["block", "log"])], typical: &[], required: &["action", "limit"], known: &["action", "limit"] },
        /// A [`RateLimitPolicyConfigurationRedirect`].
        Redirect(Box<RateLimitPolicyConfigurationRedirect>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["redirect"])], typical: &[], required: &["action", "limit", "redirect_uri"], known: &["action", "limit", "redirect_uri"] },
    }
}
auth0_sdk_core::union_from!(RateLimitPolicyConfigurationAllow => RateLimitPolicyConfiguration::Allow);
auth0_sdk_core::union_from!(RateLimitPolicyConfigurationBlockOrLog => RateLimitPolicyConfiguration::BlockOrLog);
auth0_sdk_core::union_from!(RateLimitPolicyConfigurationRedirect => RateLimitPolicyConfiguration::Redirect);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RateLimitPolicyConfigurationAllow {
    /// `action`.
    pub action: RateLimitPolicyConfigurationAllowAction,
}
impl RateLimitPolicyConfigurationAllow {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            action: RateLimitPolicyConfigurationAllowAction::Allow,
        }
    }
}
impl Default for RateLimitPolicyConfigurationAllow {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum RateLimitPolicyConfigurationAllowAction {
        /// `allow`
        Allow = "allow",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RateLimitPolicyConfigurationBlockOrLog {
    /// `action`.
    pub action: RateLimitPolicyConfigurationBlockOrLogAction,
    /// `limit`.
    ///
    /// At least 0. At most 10000.
    pub limit: i64,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl RateLimitPolicyConfigurationBlockOrLog {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        action: impl Into<RateLimitPolicyConfigurationBlockOrLogAction>,
        limit: i64,
    ) -> Self {
        Self {
            action: action.into(),
            limit: limit,
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for RateLimitPolicyConfigurationBlockOrLog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RateLimitPolicyConfigurationBlockOrLog")
            .field("action", &self.action)
            .field("limit", &self.limit)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum RateLimitPolicyConfigurationBlockOrLogAction {
        /// `block`
        Block = "block",
        /// `log`
        Log = "log",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RateLimitPolicyConfigurationRedirect {
    /// `action`.
    pub action: RateLimitPolicyConfigurationRedirectAction,
    /// `limit`.
    ///
    /// At least 0. At most 10000.
    pub limit: i64,
    /// `redirect_uri`.
    ///
    /// Format: strict-https-uri.
    pub redirect_uri: String,
}
impl RateLimitPolicyConfigurationRedirect {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(limit: i64, redirect_uri: impl Into<String>) -> Self {
        Self {
            action: RateLimitPolicyConfigurationRedirectAction::Redirect,
            limit: limit,
            redirect_uri: redirect_uri.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum RateLimitPolicyConfigurationRedirectAction {
        /// `redirect`
        Redirect = "redirect",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum RateLimitPolicyConsumerEnum {
        /// `client`
        Client = "client",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum RateLimitPolicyResourceEnum {
        /// `oauth_authentication_api`
        OauthAuthenticationApi = "oauth_authentication_api",
    }
}

/// Body of `PUT /guardian/factors/{name}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactor {
    /// `enabled`.
    pub enabled: bool,
}
impl SetGuardianFactor {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self { enabled: enabled }
    }
}

/// Body of `PUT /guardian/factors/duo/settings`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorDuoSettings {
    /// `host`.
    ///
    /// At most 10000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// `ikey`.
    ///
    /// At most 10000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ikey: Option<String>,
    /// `skey`.
    ///
    /// At most 10000 characters. Format: non-empty-string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skey: Option<String>,
}
impl SetGuardianFactorDuoSettings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            host: Default::default(),
            ikey: Default::default(),
            skey: Default::default(),
        }
    }
    /// `host`.
    ///
    /// At most 10000 characters.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// `ikey`.
    ///
    /// At most 10000 characters.
    #[must_use]
    pub fn ikey(mut self, ikey: impl Into<String>) -> Self {
        self.ikey = Some(ikey.into());
        self
    }
    /// `skey`.
    ///
    /// At most 10000 characters. Format: non-empty-string.
    #[must_use]
    pub fn skey(mut self, skey: impl Into<String>) -> Self {
        self.skey = Some(skey.into());
        self
    }
}
impl Default for SetGuardianFactorDuoSettings {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for SetGuardianFactorDuoSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetGuardianFactorDuoSettings")
            .field("host", &self.host)
            .field("ikey", &self.ikey)
            .field("skey", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `PUT /guardian/factors/duo/settings`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorDuoSettingsResponse {
    /// `host`.
    ///
    /// At most 10000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// `ikey`.
    ///
    /// At most 10000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ikey: Option<String>,
    /// `skey`.
    ///
    /// At most 10000 characters. Format: non-empty-string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skey: Option<String>,
}
impl std::fmt::Debug for SetGuardianFactorDuoSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetGuardianFactorDuoSettingsResponse")
            .field("host", &self.host)
            .field("ikey", &self.ikey)
            .field("skey", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PUT /guardian/factors/phone/message-types`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorPhoneMessageTypes {
    /// `message_types`.
    pub message_types: Vec<GuardianFactorPhoneFactorMessageTypeEnum>,
}
impl SetGuardianFactorPhoneMessageTypes {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        message_types: impl IntoIterator<
            Item = impl Into<GuardianFactorPhoneFactorMessageTypeEnum>,
        >,
    ) -> Self {
        Self {
            message_types: message_types.into_iter().map(Into::into).collect(),
        }
    }
}

/// Answer of `PUT /guardian/factors/phone/message-types`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorPhoneMessageTypesResponse {
    /// `message_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_types: Option<Vec<GuardianFactorPhoneFactorMessageTypeEnum>>,
}

/// Body of `PUT /guardian/factors/phone/templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorPhoneTemplates {
    /// `enrollment_message`.
    pub enrollment_message: String,
    /// `verification_message`.
    pub verification_message: String,
}
impl SetGuardianFactorPhoneTemplates {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        enrollment_message: impl Into<String>,
        verification_message: impl Into<String>,
    ) -> Self {
        Self {
            enrollment_message: enrollment_message.into(),
            verification_message: verification_message.into(),
        }
    }
}

/// Answer of `PUT /guardian/factors/phone/templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorPhoneTemplatesResponse {
    /// `enrollment_message`.
    pub enrollment_message: String,
    /// `verification_message`.
    pub verification_message: String,
}

/// Answer of `PUT /guardian/factors/{name}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorResponse {
    /// `enabled`.
    pub enabled: bool,
}

/// Body of `PUT /guardian/factors/sms/templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorSmsTemplates {
    /// `enrollment_message`.
    pub enrollment_message: String,
    /// `verification_message`.
    pub verification_message: String,
}
impl SetGuardianFactorSmsTemplates {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        enrollment_message: impl Into<String>,
        verification_message: impl Into<String>,
    ) -> Self {
        Self {
            enrollment_message: enrollment_message.into(),
            verification_message: verification_message.into(),
        }
    }
}

/// Answer of `PUT /guardian/factors/sms/templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorSmsTemplatesResponse {
    /// `enrollment_message`.
    pub enrollment_message: String,
    /// `verification_message`.
    pub verification_message: String,
}

/// Body of `PUT /guardian/factors/phone/selected-provider`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderPhone {
    /// `provider`.
    pub provider: GuardianFactorsProviderSmsProviderEnum,
}
impl SetGuardianFactorsProviderPhone {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(provider: impl Into<GuardianFactorsProviderSmsProviderEnum>) -> Self {
        Self { provider: provider.into() }
    }
}

/// Answer of `PUT /guardian/factors/phone/selected-provider`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderPhoneResponse {
    /// `provider`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<GuardianFactorsProviderSmsProviderEnum>,
}

/// Body of `PUT /guardian/factors/phone/providers/twilio`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderPhoneTwilio {
    /// `auth_token`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub auth_token: auth0_sdk_core::Patch<String>,
    /// `from`. May be null.
    ///
    /// At least 0 characters. At most 64 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub from: auth0_sdk_core::Patch<String>,
    /// `messaging_service_sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub messaging_service_sid: auth0_sdk_core::Patch<String>,
    /// `sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sid: auth0_sdk_core::Patch<String>,
}
impl SetGuardianFactorsProviderPhoneTwilio {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            auth_token: Default::default(),
            from: Default::default(),
            messaging_service_sid: Default::default(),
            sid: Default::default(),
        }
    }
    /// `auth_token`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn auth_token(
        mut self,
        auth_token: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.auth_token = auth_token.into();
        self
    }
    /// `from`. May be null.
    ///
    /// At least 0 characters. At most 64 characters.
    #[must_use]
    pub fn from(mut self, from: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.from = from.into();
        self
    }
    /// `messaging_service_sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn messaging_service_sid(
        mut self,
        messaging_service_sid: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.messaging_service_sid = messaging_service_sid.into();
        self
    }
    /// `sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn sid(mut self, sid: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.sid = sid.into();
        self
    }
}
impl Default for SetGuardianFactorsProviderPhoneTwilio {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for SetGuardianFactorsProviderPhoneTwilio {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetGuardianFactorsProviderPhoneTwilio")
            .field("auth_token", &auth0_sdk_core::Redacted)
            .field("from", &self.from)
            .field("messaging_service_sid", &self.messaging_service_sid)
            .field("sid", &self.sid)
            .finish_non_exhaustive()
    }
}

/// Answer of `PUT /guardian/factors/phone/providers/twilio`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderPhoneTwilioResponse {
    /// `auth_token`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub auth_token: auth0_sdk_core::Patch<String>,
    /// `from`. May be null.
    ///
    /// At least 0 characters. At most 64 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub from: auth0_sdk_core::Patch<String>,
    /// `messaging_service_sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub messaging_service_sid: auth0_sdk_core::Patch<String>,
    /// `sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sid: auth0_sdk_core::Patch<String>,
}
impl std::fmt::Debug for SetGuardianFactorsProviderPhoneTwilioResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetGuardianFactorsProviderPhoneTwilioResponse")
            .field("auth_token", &auth0_sdk_core::Redacted)
            .field("from", &self.from)
            .field("messaging_service_sid", &self.messaging_service_sid)
            .field("sid", &self.sid)
            .finish_non_exhaustive()
    }
}

/// Body of `PUT /guardian/factors/push-notification/selected-provider`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderPushNotification {
    /// `provider`.
    pub provider: GuardianFactorsProviderPushNotificationProviderDataEnum,
}
impl SetGuardianFactorsProviderPushNotification {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        provider: impl Into<GuardianFactorsProviderPushNotificationProviderDataEnum>,
    ) -> Self {
        Self { provider: provider.into() }
    }
}

/// Body of `PUT /guardian/factors/push-notification/providers/apns`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderPushNotificationApns {
    /// `bundle_id`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub bundle_id: auth0_sdk_core::Patch<String>,
    /// `p12`. May be null.
    ///
    /// At least 1 character. At most 10000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub p12: auth0_sdk_core::Patch<String>,
    /// `sandbox`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<bool>,
}
impl SetGuardianFactorsProviderPushNotificationApns {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            bundle_id: Default::default(),
            p12: Default::default(),
            sandbox: Default::default(),
        }
    }
    /// `bundle_id`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.bundle_id = bundle_id.into();
        self
    }
    /// `p12`. May be null.
    ///
    /// At least 1 character. At most 10000 characters.
    #[must_use]
    pub fn p12(mut self, p12: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.p12 = p12.into();
        self
    }
    /// `sandbox`.
    #[must_use]
    pub fn sandbox(mut self, sandbox: bool) -> Self {
        self.sandbox = Some(sandbox);
        self
    }
}
impl Default for SetGuardianFactorsProviderPushNotificationApns {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for SetGuardianFactorsProviderPushNotificationApns {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetGuardianFactorsProviderPushNotificationApns")
            .field("bundle_id", &self.bundle_id)
            .field("p12", &auth0_sdk_core::Redacted)
            .field("sandbox", &self.sandbox)
            .finish_non_exhaustive()
    }
}

/// Answer of `PUT /guardian/factors/push-notification/providers/apns`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderPushNotificationApnsResponse {
    /// `bundle_id`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub bundle_id: auth0_sdk_core::Patch<String>,
    /// `sandbox`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<bool>,
}

/// Body of `PUT /guardian/factors/push-notification/providers/fcm`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderPushNotificationFcm {
    /// `server_key`. May be null.
    ///
    /// At least 1 character. At most 152 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub server_key: auth0_sdk_core::Patch<String>,
}
impl SetGuardianFactorsProviderPushNotificationFcm {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            server_key: Default::default(),
        }
    }
    /// `server_key`. May be null.
    ///
    /// At least 1 character. At most 152 characters.
    #[must_use]
    pub fn server_key(
        mut self,
        server_key: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.server_key = server_key.into();
        self
    }
}
impl Default for SetGuardianFactorsProviderPushNotificationFcm {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for SetGuardianFactorsProviderPushNotificationFcm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetGuardianFactorsProviderPushNotificationFcm")
            .field("server_key", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PUT /guardian/factors/push-notification/providers/fcmv1`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderPushNotificationFcmv1 {
    /// `server_credentials`. May be null.
    ///
    /// At least 1 character. At most 10000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub server_credentials: auth0_sdk_core::Patch<String>,
}
impl SetGuardianFactorsProviderPushNotificationFcmv1 {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            server_credentials: Default::default(),
        }
    }
    /// `server_credentials`. May be null.
    ///
    /// At least 1 character. At most 10000 characters.
    #[must_use]
    pub fn server_credentials(
        mut self,
        server_credentials: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.server_credentials = server_credentials.into();
        self
    }
}
impl Default for SetGuardianFactorsProviderPushNotificationFcmv1 {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for SetGuardianFactorsProviderPushNotificationFcmv1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetGuardianFactorsProviderPushNotificationFcmv1")
            .field("server_credentials", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `PUT /guardian/factors/push-notification/selected-provider`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderPushNotificationResponse {
    /// `provider`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<GuardianFactorsProviderPushNotificationProviderDataEnum>,
}

/// Body of `PUT /guardian/factors/push-notification/providers/sns`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderPushNotificationSns {
    /// `aws_access_key_id`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_access_key_id: auth0_sdk_core::Patch<String>,
    /// `aws_region`. May be null.
    ///
    /// At least 1 character. At most 1000 characters. Matches `^(?:us-east-[0-9]{1,2}|us-west-[0-9]{1,2}|ap-southeast-[0-9]{1,2}|ap-northeast-[0-9]{1,2}|ap-central-[0-9]{1,2}|eu-west-[0-9]{1,2}|eu-central-[0-9]{1,2})$`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_region: auth0_sdk_core::Patch<String>,
    /// `aws_secret_access_key`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_secret_access_key: auth0_sdk_core::Patch<String>,
    /// `sns_apns_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sns_apns_platform_application_arn: auth0_sdk_core::Patch<String>,
    /// `sns_gcm_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sns_gcm_platform_application_arn: auth0_sdk_core::Patch<String>,
}
impl SetGuardianFactorsProviderPushNotificationSns {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            aws_access_key_id: Default::default(),
            aws_region: Default::default(),
            aws_secret_access_key: Default::default(),
            sns_apns_platform_application_arn: Default::default(),
            sns_gcm_platform_application_arn: Default::default(),
        }
    }
    /// `aws_access_key_id`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn aws_access_key_id(
        mut self,
        aws_access_key_id: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.aws_access_key_id = aws_access_key_id.into();
        self
    }
    /// `aws_region`. May be null.
    ///
    /// At least 1 character. At most 1000 characters. Matches `^(?:us-east-[0-9]{1,2}|us-west-[0-9]{1,2}|ap-southeast-[0-9]{1,2}|ap-northeast-[0-9]{1,2}|ap-central-[0-9]{1,2}|eu-west-[0-9]{1,2}|eu-central-[0-9]{1,2})$`.
    #[must_use]
    pub fn aws_region(
        mut self,
        aws_region: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.aws_region = aws_region.into();
        self
    }
    /// `aws_secret_access_key`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn aws_secret_access_key(
        mut self,
        aws_secret_access_key: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.aws_secret_access_key = aws_secret_access_key.into();
        self
    }
    /// `sns_apns_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn sns_apns_platform_application_arn(
        mut self,
        sns_apns_platform_application_arn: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.sns_apns_platform_application_arn = sns_apns_platform_application_arn
            .into();
        self
    }
    /// `sns_gcm_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn sns_gcm_platform_application_arn(
        mut self,
        sns_gcm_platform_application_arn: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.sns_gcm_platform_application_arn = sns_gcm_platform_application_arn.into();
        self
    }
}
impl Default for SetGuardianFactorsProviderPushNotificationSns {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for SetGuardianFactorsProviderPushNotificationSns {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetGuardianFactorsProviderPushNotificationSns")
            .field("aws_access_key_id", &self.aws_access_key_id)
            .field("aws_region", &self.aws_region)
            .field("aws_secret_access_key", &auth0_sdk_core::Redacted)
            .field(
                "sns_apns_platform_application_arn",
                &self.sns_apns_platform_application_arn,
            )
            .field(
                "sns_gcm_platform_application_arn",
                &self.sns_gcm_platform_application_arn,
            )
            .finish_non_exhaustive()
    }
}

/// Answer of `PUT /guardian/factors/push-notification/providers/sns`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderPushNotificationSnsResponse {
    /// `aws_access_key_id`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_access_key_id: auth0_sdk_core::Patch<String>,
    /// `aws_region`. May be null.
    ///
    /// At least 1 character. At most 1000 characters. Matches `^(?:us-east-[0-9]{1,2}|us-west-[0-9]{1,2}|ap-southeast-[0-9]{1,2}|ap-northeast-[0-9]{1,2}|ap-central-[0-9]{1,2}|eu-west-[0-9]{1,2}|eu-central-[0-9]{1,2})$`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_region: auth0_sdk_core::Patch<String>,
    /// `aws_secret_access_key`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_secret_access_key: auth0_sdk_core::Patch<String>,
    /// `sns_apns_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sns_apns_platform_application_arn: auth0_sdk_core::Patch<String>,
    /// `sns_gcm_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sns_gcm_platform_application_arn: auth0_sdk_core::Patch<String>,
}
impl std::fmt::Debug for SetGuardianFactorsProviderPushNotificationSnsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetGuardianFactorsProviderPushNotificationSnsResponse")
            .field("aws_access_key_id", &self.aws_access_key_id)
            .field("aws_region", &self.aws_region)
            .field("aws_secret_access_key", &auth0_sdk_core::Redacted)
            .field(
                "sns_apns_platform_application_arn",
                &self.sns_apns_platform_application_arn,
            )
            .field(
                "sns_gcm_platform_application_arn",
                &self.sns_gcm_platform_application_arn,
            )
            .finish_non_exhaustive()
    }
}

/// Body of `PUT /guardian/factors/sms/selected-provider`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderSms {
    /// `provider`.
    pub provider: GuardianFactorsProviderSmsProviderEnum,
}
impl SetGuardianFactorsProviderSms {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(provider: impl Into<GuardianFactorsProviderSmsProviderEnum>) -> Self {
        Self { provider: provider.into() }
    }
}

/// Answer of `PUT /guardian/factors/sms/selected-provider`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderSmsResponse {
    /// `provider`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<GuardianFactorsProviderSmsProviderEnum>,
}

/// Body of `PUT /guardian/factors/sms/providers/twilio`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderSmsTwilio {
    /// `auth_token`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub auth_token: auth0_sdk_core::Patch<String>,
    /// `from`. May be null.
    ///
    /// At least 0 characters. At most 64 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub from: auth0_sdk_core::Patch<String>,
    /// `messaging_service_sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub messaging_service_sid: auth0_sdk_core::Patch<String>,
    /// `sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sid: auth0_sdk_core::Patch<String>,
}
impl SetGuardianFactorsProviderSmsTwilio {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            auth_token: Default::default(),
            from: Default::default(),
            messaging_service_sid: Default::default(),
            sid: Default::default(),
        }
    }
    /// `auth_token`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn auth_token(
        mut self,
        auth_token: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.auth_token = auth_token.into();
        self
    }
    /// `from`. May be null.
    ///
    /// At least 0 characters. At most 64 characters.
    #[must_use]
    pub fn from(mut self, from: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.from = from.into();
        self
    }
    /// `messaging_service_sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn messaging_service_sid(
        mut self,
        messaging_service_sid: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.messaging_service_sid = messaging_service_sid.into();
        self
    }
    /// `sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn sid(mut self, sid: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.sid = sid.into();
        self
    }
}
impl Default for SetGuardianFactorsProviderSmsTwilio {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for SetGuardianFactorsProviderSmsTwilio {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetGuardianFactorsProviderSmsTwilio")
            .field("auth_token", &auth0_sdk_core::Redacted)
            .field("from", &self.from)
            .field("messaging_service_sid", &self.messaging_service_sid)
            .field("sid", &self.sid)
            .finish_non_exhaustive()
    }
}

/// Answer of `PUT /guardian/factors/sms/providers/twilio`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetGuardianFactorsProviderSmsTwilioResponse {
    /// `auth_token`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub auth_token: auth0_sdk_core::Patch<String>,
    /// `from`. May be null.
    ///
    /// At least 0 characters. At most 64 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub from: auth0_sdk_core::Patch<String>,
    /// `messaging_service_sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub messaging_service_sid: auth0_sdk_core::Patch<String>,
    /// `sid`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sid: auth0_sdk_core::Patch<String>,
}
impl std::fmt::Debug for SetGuardianFactorsProviderSmsTwilioResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetGuardianFactorsProviderSmsTwilioResponse")
            .field("auth_token", &auth0_sdk_core::Redacted)
            .field("from", &self.from)
            .field("messaging_service_sid", &self.messaging_service_sid)
            .field("sid", &self.sid)
            .finish_non_exhaustive()
    }
}

/// Body of `PUT /network-acls/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetNetworkAcl {
    /// `active`.
    pub active: bool,
    /// `description`.
    ///
    /// At most 255 characters.
    pub description: String,
    /// `priority`.
    ///
    /// Default in the document: `50`. At least 1. At most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<f64>,
    /// `rule`.
    pub rule: NetworkAclRule,
}
impl SetNetworkAcl {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        active: bool,
        description: impl Into<String>,
        rule: NetworkAclRule,
    ) -> Self {
        Self {
            active: active,
            description: description.into(),
            priority: Default::default(),
            rule: rule,
        }
    }
    /// `priority`.
    ///
    /// Default in the document: `50`. At least 1. At most 100.
    #[must_use]
    pub fn priority(mut self, priority: f64) -> Self {
        self.priority = Some(priority);
        self
    }
}

/// Answer of `PUT /network-acls/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetNetworkAclsResponse {
    /// `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `priority`.
    ///
    /// At least 1. At most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<f64>,
    /// `rule`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<NetworkAclRule>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for SetNetworkAclsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetNetworkAclsResponse")
            .field("active", &self.active)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("id", &self.id)
            .field("priority", &self.priority)
            .field("rule", &self.rule)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SuspiciousIpThrottlingPreCustomTokenExchangeStage {
    /// `max_attempts`.
    ///
    /// Default in the document: `10`. At least 1. At most 2500.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<i64>,
    /// `rate`.
    ///
    /// Default in the document: `8640000`. At least 34560. At most 86400000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
}
impl SuspiciousIpThrottlingPreCustomTokenExchangeStage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            max_attempts: Default::default(),
            rate: Default::default(),
        }
    }
    /// `max_attempts`.
    ///
    /// Default in the document: `10`. At least 1. At most 2500.
    #[must_use]
    pub fn max_attempts(mut self, max_attempts: i64) -> Self {
        self.max_attempts = Some(max_attempts);
        self
    }
    /// `rate`.
    ///
    /// Default in the document: `8640000`. At least 34560. At most 86400000.
    #[must_use]
    pub fn rate(mut self, rate: i64) -> Self {
        self.rate = Some(rate);
        self
    }
}
impl Default for SuspiciousIpThrottlingPreCustomTokenExchangeStage {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SuspiciousIpThrottlingPreLoginStage {
    /// `max_attempts`.
    ///
    /// Default in the document: `100`. At least 1. At most 2500.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<i64>,
    /// `rate`.
    ///
    /// Default in the document: `864000`. At least 34560. At most 86400000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
}
impl SuspiciousIpThrottlingPreLoginStage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            max_attempts: Default::default(),
            rate: Default::default(),
        }
    }
    /// `max_attempts`.
    ///
    /// Default in the document: `100`. At least 1. At most 2500.
    #[must_use]
    pub fn max_attempts(mut self, max_attempts: i64) -> Self {
        self.max_attempts = Some(max_attempts);
        self
    }
    /// `rate`.
    ///
    /// Default in the document: `864000`. At least 34560. At most 86400000.
    #[must_use]
    pub fn rate(mut self, rate: i64) -> Self {
        self.rate = Some(rate);
        self
    }
}
impl Default for SuspiciousIpThrottlingPreLoginStage {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SuspiciousIpThrottlingPreUserRegistrationStage {
    /// `max_attempts`.
    ///
    /// Default in the document: `50`. At least 1. At most 72000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<i64>,
    /// `rate`.
    ///
    /// Default in the document: `1728000`. At least 1200. At most 86400000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
}
impl SuspiciousIpThrottlingPreUserRegistrationStage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            max_attempts: Default::default(),
            rate: Default::default(),
        }
    }
    /// `max_attempts`.
    ///
    /// Default in the document: `50`. At least 1. At most 72000.
    #[must_use]
    pub fn max_attempts(mut self, max_attempts: i64) -> Self {
        self.max_attempts = Some(max_attempts);
        self
    }
    /// `rate`.
    ///
    /// Default in the document: `1728000`. At least 1200. At most 86400000.
    #[must_use]
    pub fn rate(mut self, rate: i64) -> Self {
        self.rate = Some(rate);
        self
    }
}
impl Default for SuspiciousIpThrottlingPreUserRegistrationStage {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum SuspiciousIpThrottlingShieldsEnum {
        /// `block`
        Block = "block",
        /// `admin_notification`
        AdminNotification = "admin_notification",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SuspiciousIpThrottlingStage {
    /// `pre-custom-token-exchange`.
    #[serde(
        rename = "pre-custom-token-exchange",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub pre_custom_token_exchange: Option<
        SuspiciousIpThrottlingPreCustomTokenExchangeStage,
    >,
    /// `pre-login`.
    #[serde(rename = "pre-login", default, skip_serializing_if = "Option::is_none")]
    pub pre_login: Option<SuspiciousIpThrottlingPreLoginStage>,
    /// `pre-user-registration`.
    #[serde(
        rename = "pre-user-registration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub pre_user_registration: Option<SuspiciousIpThrottlingPreUserRegistrationStage>,
}
impl SuspiciousIpThrottlingStage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pre_custom_token_exchange: Default::default(),
            pre_login: Default::default(),
            pre_user_registration: Default::default(),
        }
    }
    /// `pre-custom-token-exchange`.
    #[must_use]
    pub fn pre_custom_token_exchange(
        mut self,
        pre_custom_token_exchange: SuspiciousIpThrottlingPreCustomTokenExchangeStage,
    ) -> Self {
        self.pre_custom_token_exchange = Some(pre_custom_token_exchange);
        self
    }
    /// `pre-login`.
    #[must_use]
    pub fn pre_login(mut self, pre_login: SuspiciousIpThrottlingPreLoginStage) -> Self {
        self.pre_login = Some(pre_login);
        self
    }
    /// `pre-user-registration`.
    #[must_use]
    pub fn pre_user_registration(
        mut self,
        pre_user_registration: SuspiciousIpThrottlingPreUserRegistrationStage,
    ) -> Self {
        self.pre_user_registration = Some(pre_user_registration);
        self
    }
}
impl Default for SuspiciousIpThrottlingStage {
    fn default() -> Self {
        Self::new()
    }
}

/// Body of `PATCH /attack-protection/captcha`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateAttackProtectionCaptcha {
    /// `active_provider_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active_provider_id: Option<AttackProtectionCaptchaProviderId>,
    /// `arkose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arkose: Option<AttackProtectionUpdateCaptchaArkose>,
    /// `auth_challenge`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_challenge: Option<AttackProtectionCaptchaAuthChallengeRequest>,
    /// `friendly_captcha`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub friendly_captcha: Option<AttackProtectionUpdateCaptchaFriendlyCaptcha>,
    /// `hcaptcha`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hcaptcha: Option<AttackProtectionUpdateCaptchaHcaptcha>,
    /// `recaptcha_enterprise`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recaptcha_enterprise: Option<AttackProtectionUpdateCaptchaRecaptchaEnterprise>,
    /// `recaptcha_v2`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recaptcha_v2: Option<AttackProtectionUpdateCaptchaRecaptchaV2>,
    /// `simple_captcha`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub simple_captcha: Option<serde_json::Map<String, serde_json::Value>>,
}
impl UpdateAttackProtectionCaptcha {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active_provider_id: Default::default(),
            arkose: Default::default(),
            auth_challenge: Default::default(),
            friendly_captcha: Default::default(),
            hcaptcha: Default::default(),
            recaptcha_enterprise: Default::default(),
            recaptcha_v2: Default::default(),
            simple_captcha: Default::default(),
        }
    }
    /// `active_provider_id`.
    #[must_use]
    pub fn active_provider_id(
        mut self,
        active_provider_id: impl Into<AttackProtectionCaptchaProviderId>,
    ) -> Self {
        self.active_provider_id = Some(active_provider_id.into());
        self
    }
    /// `arkose`.
    #[must_use]
    pub fn arkose(mut self, arkose: AttackProtectionUpdateCaptchaArkose) -> Self {
        self.arkose = Some(arkose);
        self
    }
    /// `auth_challenge`.
    #[must_use]
    pub fn auth_challenge(
        mut self,
        auth_challenge: AttackProtectionCaptchaAuthChallengeRequest,
    ) -> Self {
        self.auth_challenge = Some(auth_challenge);
        self
    }
    /// `friendly_captcha`.
    #[must_use]
    pub fn friendly_captcha(
        mut self,
        friendly_captcha: AttackProtectionUpdateCaptchaFriendlyCaptcha,
    ) -> Self {
        self.friendly_captcha = Some(friendly_captcha);
        self
    }
    /// `hcaptcha`.
    #[must_use]
    pub fn hcaptcha(mut self, hcaptcha: AttackProtectionUpdateCaptchaHcaptcha) -> Self {
        self.hcaptcha = Some(hcaptcha);
        self
    }
    /// `recaptcha_enterprise`.
    #[must_use]
    pub fn recaptcha_enterprise(
        mut self,
        recaptcha_enterprise: AttackProtectionUpdateCaptchaRecaptchaEnterprise,
    ) -> Self {
        self.recaptcha_enterprise = Some(recaptcha_enterprise);
        self
    }
    /// `recaptcha_v2`.
    #[must_use]
    pub fn recaptcha_v2(
        mut self,
        recaptcha_v2: AttackProtectionUpdateCaptchaRecaptchaV2,
    ) -> Self {
        self.recaptcha_v2 = Some(recaptcha_v2);
        self
    }
    /// `simple_captcha`.
    #[must_use]
    pub fn simple_captcha(
        mut self,
        simple_captcha: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.simple_captcha = Some(simple_captcha);
        self
    }
}
impl Default for UpdateAttackProtectionCaptcha {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /attack-protection/captcha`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateAttackProtectionCaptchaResponse {
    /// `active_provider_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active_provider_id: Option<String>,
    /// `arkose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arkose: Option<AttackProtectionCaptchaArkoseResponse>,
    /// `auth_challenge`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_challenge: Option<AttackProtectionCaptchaAuthChallengeResponse>,
    /// `friendly_captcha`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub friendly_captcha: Option<AttackProtectionCaptchaFriendlyCaptchaResponse>,
    /// `hcaptcha`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hcaptcha: Option<AttackProtectionCaptchaHcaptchaResponse>,
    /// `recaptcha_enterprise`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recaptcha_enterprise: Option<AttackProtectionCaptchaRecaptchaEnterpriseResponse>,
    /// `recaptcha_v2`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recaptcha_v2: Option<AttackProtectionCaptchaRecaptchaV2Response>,
    /// `simple_captcha`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub simple_captcha: Option<serde_json::Map<String, serde_json::Value>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UpdateAttackProtectionCaptchaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateAttackProtectionCaptchaResponse")
            .field("active_provider_id", &self.active_provider_id)
            .field("arkose", &self.arkose)
            .field("auth_challenge", &self.auth_challenge)
            .field("friendly_captcha", &self.friendly_captcha)
            .field("hcaptcha", &self.hcaptcha)
            .field("recaptcha_enterprise", &self.recaptcha_enterprise)
            .field("recaptcha_v2", &self.recaptcha_v2)
            .field("simple_captcha", &self.simple_captcha)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /attack-protection/bot-detection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBotDetectionSettings {
    /// `allowlist`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// `bot_detection_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bot_detection_level: Option<BotDetectionLevelEnum>,
    /// `challenge_password_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge_password_policy: Option<BotDetectionChallengePolicyPasswordFlowEnum>,
    /// `challenge_password_reset_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge_password_reset_policy: Option<
        BotDetectionChallengePolicyPasswordResetFlowEnum,
    >,
    /// `challenge_passwordless_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge_passwordless_policy: Option<
        BotDetectionChallengePolicyPasswordlessFlowEnum,
    >,
    /// `monitoring_mode_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monitoring_mode_enabled: Option<bool>,
}
impl UpdateBotDetectionSettings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allowlist: Default::default(),
            bot_detection_level: Default::default(),
            challenge_password_policy: Default::default(),
            challenge_password_reset_policy: Default::default(),
            challenge_passwordless_policy: Default::default(),
            monitoring_mode_enabled: Default::default(),
        }
    }
    /// `allowlist`.
    #[must_use]
    pub fn allowlist(
        mut self,
        allowlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowlist = Some(allowlist.into_iter().map(Into::into).collect());
        self
    }
    /// `bot_detection_level`.
    #[must_use]
    pub fn bot_detection_level(
        mut self,
        bot_detection_level: impl Into<BotDetectionLevelEnum>,
    ) -> Self {
        self.bot_detection_level = Some(bot_detection_level.into());
        self
    }
    /// `challenge_password_policy`.
    #[must_use]
    pub fn challenge_password_policy(
        mut self,
        challenge_password_policy: impl Into<BotDetectionChallengePolicyPasswordFlowEnum>,
    ) -> Self {
        self.challenge_password_policy = Some(challenge_password_policy.into());
        self
    }
    /// `challenge_password_reset_policy`.
    #[must_use]
    pub fn challenge_password_reset_policy(
        mut self,
        challenge_password_reset_policy: impl Into<
            BotDetectionChallengePolicyPasswordResetFlowEnum,
        >,
    ) -> Self {
        self.challenge_password_reset_policy = Some(
            challenge_password_reset_policy.into(),
        );
        self
    }
    /// `challenge_passwordless_policy`.
    #[must_use]
    pub fn challenge_passwordless_policy(
        mut self,
        challenge_passwordless_policy: impl Into<
            BotDetectionChallengePolicyPasswordlessFlowEnum,
        >,
    ) -> Self {
        self.challenge_passwordless_policy = Some(challenge_passwordless_policy.into());
        self
    }
    /// `monitoring_mode_enabled`.
    #[must_use]
    pub fn monitoring_mode_enabled(mut self, monitoring_mode_enabled: bool) -> Self {
        self.monitoring_mode_enabled = Some(monitoring_mode_enabled);
        self
    }
}
impl Default for UpdateBotDetectionSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /attack-protection/bot-detection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBotDetectionSettingsResponse {
    /// `allowlist`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// `bot_detection_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bot_detection_level: Option<BotDetectionLevelEnum>,
    /// `challenge_password_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge_password_policy: Option<BotDetectionChallengePolicyPasswordFlowEnum>,
    /// `challenge_password_reset_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge_password_reset_policy: Option<
        BotDetectionChallengePolicyPasswordResetFlowEnum,
    >,
    /// `challenge_passwordless_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge_passwordless_policy: Option<
        BotDetectionChallengePolicyPasswordlessFlowEnum,
    >,
    /// `monitoring_mode_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monitoring_mode_enabled: Option<bool>,
}

/// Body of `PATCH /attack-protection/breached-password-detection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBreachedPasswordDetectionSettings {
    /// `admin_notification_frequency`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_notification_frequency: Option<
        Vec<BreachedPasswordDetectionAdminNotificationFrequencyEnum>,
    >,
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<BreachedPasswordDetectionMethodEnum>,
    /// `shields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<BreachedPasswordDetectionShieldsEnum>>,
    /// `stage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<BreachedPasswordDetectionStage>,
}
impl UpdateBreachedPasswordDetectionSettings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            admin_notification_frequency: Default::default(),
            enabled: Default::default(),
            method: Default::default(),
            shields: Default::default(),
            stage: Default::default(),
        }
    }
    /// `admin_notification_frequency`.
    #[must_use]
    pub fn admin_notification_frequency(
        mut self,
        admin_notification_frequency: impl IntoIterator<
            Item = impl Into<BreachedPasswordDetectionAdminNotificationFrequencyEnum>,
        >,
    ) -> Self {
        self.admin_notification_frequency = Some(
            admin_notification_frequency.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// `method`.
    #[must_use]
    pub fn method(
        mut self,
        method: impl Into<BreachedPasswordDetectionMethodEnum>,
    ) -> Self {
        self.method = Some(method.into());
        self
    }
    /// `shields`.
    #[must_use]
    pub fn shields(
        mut self,
        shields: impl IntoIterator<
            Item = impl Into<BreachedPasswordDetectionShieldsEnum>,
        >,
    ) -> Self {
        self.shields = Some(shields.into_iter().map(Into::into).collect());
        self
    }
    /// `stage`.
    #[must_use]
    pub fn stage(mut self, stage: BreachedPasswordDetectionStage) -> Self {
        self.stage = Some(stage);
        self
    }
}
impl Default for UpdateBreachedPasswordDetectionSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /attack-protection/breached-password-detection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBreachedPasswordDetectionSettingsResponse {
    /// `admin_notification_frequency`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_notification_frequency: Option<
        Vec<BreachedPasswordDetectionAdminNotificationFrequencyEnum>,
    >,
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<BreachedPasswordDetectionMethodEnum>,
    /// `shields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<BreachedPasswordDetectionShieldsEnum>>,
    /// `stage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<BreachedPasswordDetectionStage>,
}

/// Body of `PATCH /attack-protection/brute-force-protection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBruteForceSettings {
    /// `allowlist`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `max_attempts`.
    ///
    /// Default in the document: `10`. At least 1. At most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<i64>,
    /// `mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<BruteForceProtectionModeEnum>,
    /// `shields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<BruteForceProtectionShieldsEnum>>,
}
impl UpdateBruteForceSettings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allowlist: Default::default(),
            enabled: Default::default(),
            max_attempts: Default::default(),
            mode: Default::default(),
            shields: Default::default(),
        }
    }
    /// `allowlist`.
    #[must_use]
    pub fn allowlist(
        mut self,
        allowlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowlist = Some(allowlist.into_iter().map(Into::into).collect());
        self
    }
    /// `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// `max_attempts`.
    ///
    /// Default in the document: `10`. At least 1. At most 100.
    #[must_use]
    pub fn max_attempts(mut self, max_attempts: i64) -> Self {
        self.max_attempts = Some(max_attempts);
        self
    }
    /// `mode`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<BruteForceProtectionModeEnum>) -> Self {
        self.mode = Some(mode.into());
        self
    }
    /// `shields`.
    #[must_use]
    pub fn shields(
        mut self,
        shields: impl IntoIterator<Item = impl Into<BruteForceProtectionShieldsEnum>>,
    ) -> Self {
        self.shields = Some(shields.into_iter().map(Into::into).collect());
        self
    }
}
impl Default for UpdateBruteForceSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /attack-protection/brute-force-protection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBruteForceSettingsResponse {
    /// `allowlist`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `max_attempts`.
    ///
    /// Default in the document: `10`. At least 1. At most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<i64>,
    /// `mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<BruteForceProtectionModeEnum>,
    /// `shields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<BruteForceProtectionShieldsEnum>>,
}

/// Body of `PATCH /guardian/factors/duo/settings`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateGuardianFactorDuoSettings {
    /// `host`.
    ///
    /// At most 10000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// `ikey`.
    ///
    /// At most 10000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ikey: Option<String>,
    /// `skey`.
    ///
    /// At most 10000 characters. Format: non-empty-string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skey: Option<String>,
}
impl UpdateGuardianFactorDuoSettings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            host: Default::default(),
            ikey: Default::default(),
            skey: Default::default(),
        }
    }
    /// `host`.
    ///
    /// At most 10000 characters.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// `ikey`.
    ///
    /// At most 10000 characters.
    #[must_use]
    pub fn ikey(mut self, ikey: impl Into<String>) -> Self {
        self.ikey = Some(ikey.into());
        self
    }
    /// `skey`.
    ///
    /// At most 10000 characters. Format: non-empty-string.
    #[must_use]
    pub fn skey(mut self, skey: impl Into<String>) -> Self {
        self.skey = Some(skey.into());
        self
    }
}
impl Default for UpdateGuardianFactorDuoSettings {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for UpdateGuardianFactorDuoSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateGuardianFactorDuoSettings")
            .field("host", &self.host)
            .field("ikey", &self.ikey)
            .field("skey", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `PATCH /guardian/factors/duo/settings`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateGuardianFactorDuoSettingsResponse {
    /// `host`.
    ///
    /// At most 10000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// `ikey`.
    ///
    /// At most 10000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ikey: Option<String>,
    /// `skey`.
    ///
    /// At most 10000 characters. Format: non-empty-string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skey: Option<String>,
}
impl std::fmt::Debug for UpdateGuardianFactorDuoSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateGuardianFactorDuoSettingsResponse")
            .field("host", &self.host)
            .field("ikey", &self.ikey)
            .field("skey", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /guardian/factors/push-notification/providers/apns`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateGuardianFactorsProviderPushNotificationApns {
    /// `bundle_id`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub bundle_id: auth0_sdk_core::Patch<String>,
    /// `p12`. May be null.
    ///
    /// At least 1 character. At most 10000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub p12: auth0_sdk_core::Patch<String>,
    /// `sandbox`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<bool>,
}
impl UpdateGuardianFactorsProviderPushNotificationApns {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            bundle_id: Default::default(),
            p12: Default::default(),
            sandbox: Default::default(),
        }
    }
    /// `bundle_id`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.bundle_id = bundle_id.into();
        self
    }
    /// `p12`. May be null.
    ///
    /// At least 1 character. At most 10000 characters.
    #[must_use]
    pub fn p12(mut self, p12: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.p12 = p12.into();
        self
    }
    /// `sandbox`.
    #[must_use]
    pub fn sandbox(mut self, sandbox: bool) -> Self {
        self.sandbox = Some(sandbox);
        self
    }
}
impl Default for UpdateGuardianFactorsProviderPushNotificationApns {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for UpdateGuardianFactorsProviderPushNotificationApns {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateGuardianFactorsProviderPushNotificationApns")
            .field("bundle_id", &self.bundle_id)
            .field("p12", &auth0_sdk_core::Redacted)
            .field("sandbox", &self.sandbox)
            .finish_non_exhaustive()
    }
}

/// Answer of `PATCH /guardian/factors/push-notification/providers/apns`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateGuardianFactorsProviderPushNotificationApnsResponse {
    /// `bundle_id`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub bundle_id: auth0_sdk_core::Patch<String>,
    /// `sandbox`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<bool>,
}

/// Body of `PATCH /guardian/factors/push-notification/providers/fcm`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateGuardianFactorsProviderPushNotificationFcm {
    /// `server_key`. May be null.
    ///
    /// At least 1 character. At most 152 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub server_key: auth0_sdk_core::Patch<String>,
}
impl UpdateGuardianFactorsProviderPushNotificationFcm {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            server_key: Default::default(),
        }
    }
    /// `server_key`. May be null.
    ///
    /// At least 1 character. At most 152 characters.
    #[must_use]
    pub fn server_key(
        mut self,
        server_key: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.server_key = server_key.into();
        self
    }
}
impl Default for UpdateGuardianFactorsProviderPushNotificationFcm {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for UpdateGuardianFactorsProviderPushNotificationFcm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateGuardianFactorsProviderPushNotificationFcm")
            .field("server_key", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /guardian/factors/push-notification/providers/fcmv1`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateGuardianFactorsProviderPushNotificationFcmv1 {
    /// `server_credentials`. May be null.
    ///
    /// At least 1 character. At most 10000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub server_credentials: auth0_sdk_core::Patch<String>,
}
impl UpdateGuardianFactorsProviderPushNotificationFcmv1 {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            server_credentials: Default::default(),
        }
    }
    /// `server_credentials`. May be null.
    ///
    /// At least 1 character. At most 10000 characters.
    #[must_use]
    pub fn server_credentials(
        mut self,
        server_credentials: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.server_credentials = server_credentials.into();
        self
    }
}
impl Default for UpdateGuardianFactorsProviderPushNotificationFcmv1 {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for UpdateGuardianFactorsProviderPushNotificationFcmv1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateGuardianFactorsProviderPushNotificationFcmv1")
            .field("server_credentials", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /guardian/factors/push-notification/providers/sns`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateGuardianFactorsProviderPushNotificationSns {
    /// `aws_access_key_id`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_access_key_id: auth0_sdk_core::Patch<String>,
    /// `aws_region`. May be null.
    ///
    /// At least 1 character. At most 1000 characters. Matches `^(?:us-east-[0-9]{1,2}|us-west-[0-9]{1,2}|ap-southeast-[0-9]{1,2}|ap-northeast-[0-9]{1,2}|ap-central-[0-9]{1,2}|eu-west-[0-9]{1,2}|eu-central-[0-9]{1,2})$`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_region: auth0_sdk_core::Patch<String>,
    /// `aws_secret_access_key`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_secret_access_key: auth0_sdk_core::Patch<String>,
    /// `sns_apns_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sns_apns_platform_application_arn: auth0_sdk_core::Patch<String>,
    /// `sns_gcm_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sns_gcm_platform_application_arn: auth0_sdk_core::Patch<String>,
}
impl UpdateGuardianFactorsProviderPushNotificationSns {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            aws_access_key_id: Default::default(),
            aws_region: Default::default(),
            aws_secret_access_key: Default::default(),
            sns_apns_platform_application_arn: Default::default(),
            sns_gcm_platform_application_arn: Default::default(),
        }
    }
    /// `aws_access_key_id`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn aws_access_key_id(
        mut self,
        aws_access_key_id: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.aws_access_key_id = aws_access_key_id.into();
        self
    }
    /// `aws_region`. May be null.
    ///
    /// At least 1 character. At most 1000 characters. Matches `^(?:us-east-[0-9]{1,2}|us-west-[0-9]{1,2}|ap-southeast-[0-9]{1,2}|ap-northeast-[0-9]{1,2}|ap-central-[0-9]{1,2}|eu-west-[0-9]{1,2}|eu-central-[0-9]{1,2})$`.
    #[must_use]
    pub fn aws_region(
        mut self,
        aws_region: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.aws_region = aws_region.into();
        self
    }
    /// `aws_secret_access_key`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn aws_secret_access_key(
        mut self,
        aws_secret_access_key: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.aws_secret_access_key = aws_secret_access_key.into();
        self
    }
    /// `sns_apns_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn sns_apns_platform_application_arn(
        mut self,
        sns_apns_platform_application_arn: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.sns_apns_platform_application_arn = sns_apns_platform_application_arn
            .into();
        self
    }
    /// `sns_gcm_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[must_use]
    pub fn sns_gcm_platform_application_arn(
        mut self,
        sns_gcm_platform_application_arn: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.sns_gcm_platform_application_arn = sns_gcm_platform_application_arn.into();
        self
    }
}
impl Default for UpdateGuardianFactorsProviderPushNotificationSns {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for UpdateGuardianFactorsProviderPushNotificationSns {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateGuardianFactorsProviderPushNotificationSns")
            .field("aws_access_key_id", &self.aws_access_key_id)
            .field("aws_region", &self.aws_region)
            .field("aws_secret_access_key", &auth0_sdk_core::Redacted)
            .field(
                "sns_apns_platform_application_arn",
                &self.sns_apns_platform_application_arn,
            )
            .field(
                "sns_gcm_platform_application_arn",
                &self.sns_gcm_platform_application_arn,
            )
            .finish_non_exhaustive()
    }
}

/// Answer of `PATCH /guardian/factors/push-notification/providers/sns`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateGuardianFactorsProviderPushNotificationSnsResponse {
    /// `aws_access_key_id`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_access_key_id: auth0_sdk_core::Patch<String>,
    /// `aws_region`. May be null.
    ///
    /// At least 1 character. At most 1000 characters. Matches `^(?:us-east-[0-9]{1,2}|us-west-[0-9]{1,2}|ap-southeast-[0-9]{1,2}|ap-northeast-[0-9]{1,2}|ap-central-[0-9]{1,2}|eu-west-[0-9]{1,2}|eu-central-[0-9]{1,2})$`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_region: auth0_sdk_core::Patch<String>,
    /// `aws_secret_access_key`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub aws_secret_access_key: auth0_sdk_core::Patch<String>,
    /// `sns_apns_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sns_apns_platform_application_arn: auth0_sdk_core::Patch<String>,
    /// `sns_gcm_platform_application_arn`. May be null.
    ///
    /// At least 1 character. At most 1000 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sns_gcm_platform_application_arn: auth0_sdk_core::Patch<String>,
}
impl std::fmt::Debug for UpdateGuardianFactorsProviderPushNotificationSnsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateGuardianFactorsProviderPushNotificationSnsResponse")
            .field("aws_access_key_id", &self.aws_access_key_id)
            .field("aws_region", &self.aws_region)
            .field("aws_secret_access_key", &auth0_sdk_core::Redacted)
            .field(
                "sns_apns_platform_application_arn",
                &self.sns_apns_platform_application_arn,
            )
            .field(
                "sns_gcm_platform_application_arn",
                &self.sns_gcm_platform_application_arn,
            )
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /network-acls/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateNetworkAcl {
    /// `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `description`.
    ///
    /// At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `priority`.
    ///
    /// At least 1. At most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<f64>,
    /// `rule`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<NetworkAclRule>,
}
impl UpdateNetworkAcl {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active: Default::default(),
            description: Default::default(),
            priority: Default::default(),
            rule: Default::default(),
        }
    }
    /// `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
    /// `description`.
    ///
    /// At most 255 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// `priority`.
    ///
    /// At least 1. At most 100.
    #[must_use]
    pub fn priority(mut self, priority: f64) -> Self {
        self.priority = Some(priority);
        self
    }
    /// `rule`.
    #[must_use]
    pub fn rule(mut self, rule: NetworkAclRule) -> Self {
        self.rule = Some(rule);
        self
    }
}
impl Default for UpdateNetworkAcl {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /network-acls/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateNetworkAclResponse {
    /// `active`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `priority`.
    ///
    /// At least 1. At most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<f64>,
    /// `rule`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<NetworkAclRule>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UpdateNetworkAclResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateNetworkAclResponse")
            .field("active", &self.active)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("id", &self.id)
            .field("priority", &self.priority)
            .field("rule", &self.rule)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `PATCH /rate-limit-policies/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateRateLimitPolicyResponse {
    /// `configuration`.
    pub configuration: RateLimitPolicyConfiguration,
    /// `consumer`.
    pub consumer: RateLimitPolicyConsumerEnum,
    /// `consumer_selector`.
    ///
    /// At most 255 characters.
    pub consumer_selector: String,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    ///
    /// At most 26 characters. Format: rate-limit-policy-id.
    pub id: String,
    /// `resource`.
    pub resource: RateLimitPolicyResourceEnum,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Body of `PATCH /risk-assessments/settings`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateRiskAssessmentsSettings {
    /// `enabled`.
    pub enabled: bool,
}
impl UpdateRiskAssessmentsSettings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self { enabled: enabled }
    }
}

/// Body of `PATCH /risk-assessments/settings/new-device`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateRiskAssessmentsSettingsNewDevice {
    /// `remember_for`.
    ///
    /// At least 1. At most 365.
    pub remember_for: i64,
}
impl UpdateRiskAssessmentsSettingsNewDevice {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(remember_for: i64) -> Self {
        Self { remember_for: remember_for }
    }
}

/// Answer of `PATCH /risk-assessments/settings/new-device`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateRiskAssessmentsSettingsNewDeviceResponse {
    /// `remember_for`.
    ///
    /// At least 1. At most 365.
    pub remember_for: i64,
}

/// Answer of `PATCH /risk-assessments/settings`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateRiskAssessmentsSettingsResponse {
    /// `enabled`.
    pub enabled: bool,
}

/// Body of `PATCH /supplemental-signals`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateSupplementalSignals {
    /// `akamai_enabled`.
    pub akamai_enabled: bool,
}
impl UpdateSupplementalSignals {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(akamai_enabled: bool) -> Self {
        Self {
            akamai_enabled: akamai_enabled,
        }
    }
}

/// Body of `PATCH /attack-protection/suspicious-ip-throttling`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateSuspiciousIpThrottlingSettings {
    /// `allowlist`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `shields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<SuspiciousIpThrottlingShieldsEnum>>,
    /// `stage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<SuspiciousIpThrottlingStage>,
}
impl UpdateSuspiciousIpThrottlingSettings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allowlist: Default::default(),
            enabled: Default::default(),
            shields: Default::default(),
            stage: Default::default(),
        }
    }
    /// `allowlist`.
    #[must_use]
    pub fn allowlist(
        mut self,
        allowlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowlist = Some(allowlist.into_iter().map(Into::into).collect());
        self
    }
    /// `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// `shields`.
    #[must_use]
    pub fn shields(
        mut self,
        shields: impl IntoIterator<Item = impl Into<SuspiciousIpThrottlingShieldsEnum>>,
    ) -> Self {
        self.shields = Some(shields.into_iter().map(Into::into).collect());
        self
    }
    /// `stage`.
    #[must_use]
    pub fn stage(mut self, stage: SuspiciousIpThrottlingStage) -> Self {
        self.stage = Some(stage);
        self
    }
}
impl Default for UpdateSuspiciousIpThrottlingSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /attack-protection/suspicious-ip-throttling`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateSuspiciousIpThrottlingSettingsResponse {
    /// `allowlist`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `shields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shields: Option<Vec<SuspiciousIpThrottlingShieldsEnum>>,
    /// `stage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<SuspiciousIpThrottlingStage>,
}
