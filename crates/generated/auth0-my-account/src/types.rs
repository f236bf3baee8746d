// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.


auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum AccessTypeEnum {
        /// `offline`
        Offline = "offline",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum AuthenticationMethod {
        /// A [`AuthenticationMethodPassword`].
        Password(Box<AuthenticationMethodPassword>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["password"])], typical: &[], required: &["created_at", "id", "identity_user_id", "type", "usage"], known: &["created_at", "id", "identity_user_id", "last_password_reset", "type", "usage"] },
        /// A [`AuthenticationMethodPasskey`].
        Passkey(Box<AuthenticationMethodPasskey>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["passkey"])], typical: &[], required: &["created_at", "credential_backed_up", "credential_device_type", "id", "identity_user_id", "key_id", "public_key", "type", "usage", "user_handle"], known: &["aaguid", "created_at", "credential_backed_up", "credential_device_type", "id", "identity_user_id", "key_id", "last_auth_at", "public_key", "relying_party_id", "transports", "type", "usage", "user_agent", "user_handle"] },
        /// A [`AuthenticationMethodMfaRecoveryCode`].
        MfaRecoveryCode(Box<AuthenticationMethodMfaRecoveryCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["recovery-code"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "type", "usage"] },
        /// A [`AuthenticationMethodMfaPushNotification`].
        MfaPushNotification(Box<AuthenticationMethodMfaPushNotification>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["push-notification"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "name", "type", "usage"] },
        /// A [`AuthenticationMethodMfaTotp`].
        MfaTotp(Box<AuthenticationMethodMfaTotp>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["totp"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "name", "type", "usage"] },
        /// A [`AuthenticationMethodWebAuthnPlatform`].
        WebAuthnPlatform(Box<AuthenticationMethodWebAuthnPlatform>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["webauthn-platform"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "key_id", "last_auth_at", "name", "public_key", "type", "usage"] },
        /// A [`AuthenticationMethodWebAuthnRoaming`].
        WebAuthnRoaming(Box<AuthenticationMethodWebAuthnRoaming>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["webauthn-roaming"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "key_id", "last_auth_at", "name", "public_key", "type", "usage"] },
        /// A [`AuthenticationMethodPhone`].
        Phone(Box<AuthenticationMethodPhone>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["phone"])], typical: &[], required: &["confirmed", "created_at", "id", "phone_number", "preferred_authentication_method", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "name", "phone_number", "preferred_authentication_method", "type", "usage"] },
        /// A [`AuthenticationMethodEmail`].
        Email(Box<AuthenticationMethodEmail>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["email"])], typical: &[], required: &["confirmed", "created_at", "email", "id", "type", "usage"], known: &["confirmed", "created_at", "email", "id", "last_auth_at", "name", "type", "usage"] },
    }
}
auth0_sdk_core::union_from!(AuthenticationMethodPassword => AuthenticationMethod::Password);
auth0_sdk_core::union_from!(AuthenticationMethodPasskey => AuthenticationMethod::Passkey);
auth0_sdk_core::union_from!(AuthenticationMethodMfaRecoveryCode => AuthenticationMethod::MfaRecoveryCode);
auth0_sdk_core::union_from!(AuthenticationMethodMfaPushNotification => AuthenticationMethod::MfaPushNotification);
auth0_sdk_core::union_from!(AuthenticationMethodMfaTotp => AuthenticationMethod::MfaTotp);
auth0_sdk_core::union_from!(AuthenticationMethodWebAuthnPlatform => AuthenticationMethod::WebAuthnPlatform);
auth0_sdk_core::union_from!(AuthenticationMethodWebAuthnRoaming => AuthenticationMethod::WebAuthnRoaming);
auth0_sdk_core::union_from!(AuthenticationMethodPhone => AuthenticationMethod::Phone);
auth0_sdk_core::union_from!(AuthenticationMethodEmail => AuthenticationMethod::Email);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AuthenticationMethodEmail {
    /// `confirmed`.
    pub confirmed: bool,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `email`.
    pub email: String,
    /// `id`.
    pub id: String,
    /// `last_auth_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_auth_at: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `type`.
    ///
    /// Default in the document: `"email"`.
    #[serde(rename = "type")]
    pub type_: AuthenticationMethodEmailType,
    /// `usage`.
    pub usage: Vec<UsageEnum>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum AuthenticationMethodEmailType {
        /// `email`
        Email = "email",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AuthenticationMethodMfaPushNotification {
    /// `confirmed`.
    pub confirmed: bool,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `id`.
    pub id: String,
    /// `last_auth_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_auth_at: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `type`.
    ///
    /// Default in the document: `"push-notification"`.
    #[serde(rename = "type")]
    pub type_: AuthenticationMethodMfaPushNotificationType,
    /// `usage`.
    pub usage: Vec<UsageEnum>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum AuthenticationMethodMfaPushNotificationType {
        /// `push-notification`
        PushNotification = "push-notification",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AuthenticationMethodMfaRecoveryCode {
    /// `confirmed`.
    pub confirmed: bool,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `id`.
    pub id: String,
    /// `last_auth_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_auth_at: Option<auth0_sdk_core::DateTime>,
    /// `type`.
    ///
    /// Default in the document: `"recovery-code"`.
    #[serde(rename = "type")]
    pub type_: AuthenticationMethodMfaRecoveryCodeType,
    /// `usage`.
    pub usage: Vec<UsageEnum>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum AuthenticationMethodMfaRecoveryCodeType {
        /// `recovery-code`
        RecoveryCode = "recovery-code",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AuthenticationMethodMfaTotp {
    /// `confirmed`.
    pub confirmed: bool,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `id`.
    pub id: String,
    /// `last_auth_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_auth_at: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `type`.
    ///
    /// Default in the document: `"totp"`.
    #[serde(rename = "type")]
    pub type_: AuthenticationMethodMfaTotpType,
    /// `usage`.
    pub usage: Vec<UsageEnum>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum AuthenticationMethodMfaTotpType {
        /// `totp`
        Totp = "totp",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AuthenticationMethodPasskey {
    /// `aaguid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aaguid: Option<String>,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `credential_backed_up`.
    pub credential_backed_up: bool,
    /// `credential_device_type`.
    pub credential_device_type: CredentialDeviceTypeEnum,
    /// `id`.
    pub id: String,
    /// `identity_user_id`.
    pub identity_user_id: String,
    /// `key_id`.
    pub key_id: String,
    /// `last_auth_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_auth_at: Option<auth0_sdk_core::DateTime>,
    /// `public_key`.
    pub public_key: String,
    /// `relying_party_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_id: Option<String>,
    /// `transports`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transports: Option<Vec<String>>,
    /// `type`.
    ///
    /// Default in the document: `"passkey"`.
    #[serde(rename = "type")]
    pub type_: AuthenticationMethodPasskeyType,
    /// `usage`.
    pub usage: Vec<UsageEnum>,
    /// `user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// `user_handle`.
    pub user_handle: String,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum AuthenticationMethodPasskeyType {
        /// `passkey`
        Passkey = "passkey",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AuthenticationMethodPassword {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `id`.
    pub id: String,
    /// `identity_user_id`.
    pub identity_user_id: String,
    /// `last_password_reset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_password_reset: Option<auth0_sdk_core::DateTime>,
    /// `type`.
    ///
    /// Default in the document: `"password"`.
    #[serde(rename = "type")]
    pub type_: AuthenticationMethodPasswordType,
    /// `usage`.
    pub usage: Vec<UsageEnum>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum AuthenticationMethodPasswordType {
        /// `password`
        Password = "password",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AuthenticationMethodPhone {
    /// `confirmed`.
    pub confirmed: bool,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `id`.
    pub id: String,
    /// `last_auth_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_auth_at: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    pub phone_number: String,
    /// `preferred_authentication_method`.
    pub preferred_authentication_method: PhoneAuthenticationMethodEnum,
    /// `type`.
    ///
    /// Default in the document: `"phone"`.
    #[serde(rename = "type")]
    pub type_: AuthenticationMethodPhoneType,
    /// `usage`.
    pub usage: Vec<UsageEnum>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum AuthenticationMethodPhoneType {
        /// `phone`
        Phone = "phone",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AuthenticationMethodWebAuthnPlatform {
    /// `confirmed`.
    pub confirmed: bool,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `id`.
    pub id: String,
    /// `key_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// `last_auth_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_auth_at: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `public_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// `type`.
    ///
    /// Default in the document: `"webauthn-platform"`.
    #[serde(rename = "type")]
    pub type_: AuthenticationMethodWebAuthnPlatformType,
    /// `usage`.
    pub usage: Vec<UsageEnum>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum AuthenticationMethodWebAuthnPlatformType {
        /// `webauthn-platform`
        WebauthnPlatform = "webauthn-platform",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AuthenticationMethodWebAuthnRoaming {
    /// `confirmed`.
    pub confirmed: bool,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `id`.
    pub id: String,
    /// `key_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// `last_auth_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_auth_at: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `public_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// `type`.
    ///
    /// Default in the document: `"webauthn-roaming"`.
    #[serde(rename = "type")]
    pub type_: AuthenticationMethodWebAuthnRoamingType,
    /// `usage`.
    pub usage: Vec<UsageEnum>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum AuthenticationMethodWebAuthnRoamingType {
        /// `webauthn-roaming`
        WebauthnRoaming = "webauthn-roaming",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum AuthenticatorAttachmentEnum {
        /// `platform`
        Platform = "platform",
        /// `cross-platform`
        CrossPlatform = "cross-platform",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AuthenticatorAttestationResponse {
    /// `authenticatorAttachment`.
    #[serde(
        rename = "authenticatorAttachment",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub authenticator_attachment: Option<AuthenticatorAttachmentEnum>,
    /// `clientExtensionResults`.
    #[serde(
        rename = "clientExtensionResults",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub client_extension_results: Option<serde_json::Map<String, serde_json::Value>>,
    /// `id`.
    ///
    /// At most 1364 characters.
    pub id: String,
    /// `rawId`.
    ///
    /// At most 1364 characters.
    #[serde(rename = "rawId")]
    pub raw_id: String,
    /// `response`.
    pub response: AuthenticatorAttestationResponseData,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: AuthenticatorAttestationResponseType,
}
impl AuthenticatorAttestationResponse {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        raw_id: impl Into<String>,
        response: AuthenticatorAttestationResponseData,
    ) -> Self {
        Self {
            authenticator_attachment: Default::default(),
            client_extension_results: Default::default(),
            id: id.into(),
            raw_id: raw_id.into(),
            response: response,
            type_: AuthenticatorAttestationResponseType::PublicKey,
        }
    }
    /// `authenticatorAttachment`.
    #[must_use]
    pub fn authenticator_attachment(
        mut self,
        authenticator_attachment: impl Into<AuthenticatorAttachmentEnum>,
    ) -> Self {
        self.authenticator_attachment = Some(authenticator_attachment.into());
        self
    }
    /// `clientExtensionResults`.
    #[must_use]
    pub fn client_extension_results(
        mut self,
        client_extension_results: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.client_extension_results = Some(client_extension_results);
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AuthenticatorAttestationResponseData {
    /// `attestationObject`.
    ///
    /// At most 2000 characters.
    #[serde(rename = "attestationObject")]
    pub attestation_object: String,
    /// `clientDataJSON`.
    ///
    /// At most 1000 characters.
    #[serde(rename = "clientDataJSON")]
    pub client_data_json: String,
    /// `transports`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transports: Option<Vec<String>>,
}
impl AuthenticatorAttestationResponseData {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        attestation_object: impl Into<String>,
        client_data_json: impl Into<String>,
    ) -> Self {
        Self {
            attestation_object: attestation_object.into(),
            client_data_json: client_data_json.into(),
            transports: Default::default(),
        }
    }
    /// `transports`.
    #[must_use]
    pub fn transports(
        mut self,
        transports: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transports = Some(transports.into_iter().map(Into::into).collect());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum AuthenticatorAttestationResponseType {
        /// `public-key`
        PublicKey = "public-key",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AuthenticatorSelection {
    /// `residentKey`.
    #[serde(rename = "residentKey", default, skip_serializing_if = "Option::is_none")]
    pub resident_key: Option<ResidentKeyEnum>,
    /// `userVerification`.
    #[serde(
        rename = "userVerification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub user_verification: Option<UserVerificationEnum>,
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AuthorizationParams {
    /// `acr_values`.
    ///
    /// At least 1 character. At most 1024 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acr_values: Option<String>,
    /// `audience`.
    ///
    /// At least 1 character. At most 512 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `display`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display: Option<DisplayEnum>,
    /// `id_token_hint`.
    ///
    /// At least 1 character. At most 4096 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_hint: Option<String>,
    /// `login_hint`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login_hint: Option<String>,
    /// `max_age`.
    ///
    /// At least 0. At most 2147483647.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_age: Option<i64>,
    /// `prompt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prompt: Option<PromptEnum>,
    /// `resource`.
    ///
    /// At least 1 character. At most 512 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// `ui_locales`.
    ///
    /// At least 2 characters. At most 100 characters. Matches `^[a-zA-Z]{2}(-[a-zA-Z]{2})?(\s[a-zA-Z]{2}(-[a-zA-Z]{2})?)*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ui_locales: Option<String>,
}
impl AuthorizationParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            acr_values: Default::default(),
            audience: Default::default(),
            display: Default::default(),
            id_token_hint: Default::default(),
            login_hint: Default::default(),
            max_age: Default::default(),
            prompt: Default::default(),
            resource: Default::default(),
            ui_locales: Default::default(),
        }
    }
    /// `acr_values`.
    ///
    /// At least 1 character. At most 1024 characters.
    #[must_use]
    pub fn acr_values(mut self, acr_values: impl Into<String>) -> Self {
        self.acr_values = Some(acr_values.into());
        self
    }
    /// `audience`.
    ///
    /// At least 1 character. At most 512 characters.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }
    /// `display`.
    #[must_use]
    pub fn display(mut self, display: impl Into<DisplayEnum>) -> Self {
        self.display = Some(display.into());
        self
    }
    /// `id_token_hint`.
    ///
    /// At least 1 character. At most 4096 characters.
    #[must_use]
    pub fn id_token_hint(mut self, id_token_hint: impl Into<String>) -> Self {
        self.id_token_hint = Some(id_token_hint.into());
        self
    }
    /// `login_hint`.
    ///
    /// At least 1 character. At most 255 characters.
    #[must_use]
    pub fn login_hint(mut self, login_hint: impl Into<String>) -> Self {
        self.login_hint = Some(login_hint.into());
        self
    }
    /// `max_age`.
    ///
    /// At least 0. At most 2147483647.
    #[must_use]
    pub fn max_age(mut self, max_age: i64) -> Self {
        self.max_age = Some(max_age);
        self
    }
    /// `prompt`.
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<PromptEnum>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }
    /// `resource`.
    ///
    /// At least 1 character. At most 512 characters.
    #[must_use]
    pub fn resource(mut self, resource: impl Into<String>) -> Self {
        self.resource = Some(resource.into());
        self
    }
    /// `ui_locales`.
    ///
    /// At least 2 characters. At most 100 characters. Matches `^[a-zA-Z]{2}(-[a-zA-Z]{2})?(\s[a-zA-Z]{2}(-[a-zA-Z]{2})?)*$`.
    #[must_use]
    pub fn ui_locales(mut self, ui_locales: impl Into<String>) -> Self {
        self.ui_locales = Some(ui_locales.into());
        self
    }
}
impl Default for AuthorizationParams {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for AuthorizationParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AuthorizationParams")
            .field("acr_values", &self.acr_values)
            .field("audience", &self.audience)
            .field("display", &self.display)
            .field("id_token_hint", &auth0_sdk_core::Redacted)
            .field("login_hint", &self.login_hint)
            .field("max_age", &self.max_age)
            .field("prompt", &self.prompt)
            .field("resource", &self.resource)
            .field("ui_locales", &self.ui_locales)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /connected-accounts/complete`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CompleteConnectedAccounts {
    /// `auth_session`.
    ///
    /// At most 64 characters.
    pub auth_session: String,
    /// `code_verifier`.
    ///
    /// At least 43 characters. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_verifier: Option<String>,
    /// `connect_code`.
    ///
    /// At least 1 character. At most 46 characters.
    pub connect_code: String,
    /// `redirect_uri`.
    ///
    /// At most 2048 characters. Format: uri.
    pub redirect_uri: String,
}
impl CompleteConnectedAccounts {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        auth_session: impl Into<String>,
        connect_code: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        Self {
            auth_session: auth_session.into(),
            code_verifier: Default::default(),
            connect_code: connect_code.into(),
            redirect_uri: redirect_uri.into(),
        }
    }
    /// `code_verifier`.
    ///
    /// At least 43 characters. At most 128 characters.
    #[must_use]
    pub fn code_verifier(mut self, code_verifier: impl Into<String>) -> Self {
        self.code_verifier = Some(code_verifier.into());
        self
    }
}
impl std::fmt::Debug for CompleteConnectedAccounts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CompleteConnectedAccounts")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("code_verifier", &auth0_sdk_core::Redacted)
            .field("connect_code", &auth0_sdk_core::Redacted)
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /connected-accounts/complete`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CompleteConnectedAccountsResponse {
    /// `access_type`.
    pub access_type: AccessTypeEnum,
    /// `connection`.
    pub connection: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    pub id: String,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectParams {
    /// `ticket`.
    pub ticket: String,
}
impl std::fmt::Debug for ConnectParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectParams")
            .field("ticket", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectedAccount {
    /// `access_type`.
    pub access_type: ConnectedAccountAccessTypeEnum,
    /// `connection`.
    pub connection: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    pub id: String,
    /// `org_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    /// `scopes`.
    pub scopes: Vec<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum ConnectedAccountAccessTypeEnum {
        /// `offline`
        Offline = "offline",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConnectedAccountConnection {
    /// `name`.
    pub name: String,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// `strategy`.
    pub strategy: String,
}

/// Answer of `GET /consents/{consent_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Consent {
    /// `client_id`.
    pub client_id: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `expires_at`.
    pub expires_at: auth0_sdk_core::DateTime,
    /// `id`.
    pub id: String,
    /// `requested_details`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_details: Option<ConsentDetails>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ConsentDetails {
    /// `audience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `binding_message`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binding_message: Option<String>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
}

auth0_sdk_core::union! {
    /// Body of `POST /authentication-methods`.
    pub enum CreateAuthenticationMethod {
        /// A [`CreatePasskeyAuthenticationMethod`].
        Passkey(Box<CreatePasskeyAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["passkey"])], typical: &[], required: &["type"], known: &["connection", "identity_user_id", "type", "use_exclude_credentials"] },
        /// A [`CreateTotpAuthenticationMethod`].
        Totp(Box<CreateTotpAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["totp"])], typical: &[], required: &["type"], known: &["type"] },
        /// A [`CreatePushNotificationAuthenticationMethod`].
        PushNotification(Box<CreatePushNotificationAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["push-notification"])], typical: &[], required: &["type"], known: &["type"] },
        /// A [`CreateRecoveryCodeAuthenticationMethod`].
        RecoveryCode(Box<CreateRecoveryCodeAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["recovery-code"])], typical: &[], required: &["type"], known: &["type"] },
        /// A [`CreateEmailAuthenticationMethod`].
        Email(Box<CreateEmailAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["email"])], typical: &[], required: &["email", "type"], known: &["email", "type"] },
        /// A [`CreatePhoneAuthenticationMethod`].
        Phone(Box<CreatePhoneAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["phone"])], typical: &[], required: &["phone_number", "type"], known: &["phone_number", "preferred_authentication_method", "type"] },
        /// A [`CreatePasswordAuthenticationMethod`].
        Password(Box<CreatePasswordAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["password"])], typical: &[], required: &["type"], known: &["connection", "identity_user_id", "type"] },
    }
}
auth0_sdk_core::union_from!(CreatePasskeyAuthenticationMethod => CreateAuthenticationMethod::Passkey);
auth0_sdk_core::union_from!(CreateTotpAuthenticationMethod => CreateAuthenticationMethod::Totp);
auth0_sdk_core::union_from!(CreatePushNotificationAuthenticationMethod => CreateAuthenticationMethod::PushNotification);
auth0_sdk_core::union_from!(CreateRecoveryCodeAuthenticationMethod => CreateAuthenticationMethod::RecoveryCode);
auth0_sdk_core::union_from!(CreateEmailAuthenticationMethod => CreateAuthenticationMethod::Email);
auth0_sdk_core::union_from!(CreatePhoneAuthenticationMethod => CreateAuthenticationMethod::Phone);
auth0_sdk_core::union_from!(CreatePasswordAuthenticationMethod => CreateAuthenticationMethod::Password);

auth0_sdk_core::union! {
    /// Answer of `POST /authentication-methods`.
    pub enum CreateAuthenticationMethodResponse {
        /// A [`PasskeyCreationResponse`].
        Passkey(Box<PasskeyCreationResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["auth_session", "authn_params_public_key"], known: &["auth_session", "authn_params_public_key"] },
        /// A [`WebAuthnCreationResponse`].
        WebAuthn(Box<WebAuthnCreationResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["auth_session", "authn_params_public_key", "id"], known: &["auth_session", "authn_params_public_key", "id"] },
        /// A [`MfaBaseCreationResponse`].
        MfaBase(Box<MfaBaseCreationResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["auth_session", "id"], known: &["auth_session", "id"] },
        /// A [`QrCodeCreationResponse`].
        QrCode(Box<QrCodeCreationResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["auth_session", "barcode_uri", "id"], known: &["auth_session", "barcode_uri", "id", "manual_input_code"] },
        /// A [`RecoveryCodeCreationResponse`].
        RecoveryCode(Box<RecoveryCodeCreationResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["auth_session", "id", "recovery_code"], known: &["auth_session", "id", "recovery_code"] },
        /// A [`PasswordCreationResponse`].
        Password(Box<PasswordCreationResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["auth_session", "id", "policy"], known: &["auth_session", "id", "policy"] },
    }
}
auth0_sdk_core::union_from!(PasskeyCreationResponse => CreateAuthenticationMethodResponse::Passkey);
auth0_sdk_core::union_from!(WebAuthnCreationResponse => CreateAuthenticationMethodResponse::WebAuthn);
auth0_sdk_core::union_from!(MfaBaseCreationResponse => CreateAuthenticationMethodResponse::MfaBase);
auth0_sdk_core::union_from!(QrCodeCreationResponse => CreateAuthenticationMethodResponse::QrCode);
auth0_sdk_core::union_from!(RecoveryCodeCreationResponse => CreateAuthenticationMethodResponse::RecoveryCode);
auth0_sdk_core::union_from!(PasswordCreationResponse => CreateAuthenticationMethodResponse::Password);

/// Body of `POST /connected-accounts/connect`.
///
/// With `code_challenge` also `["code_challenge_method"]`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateConnectedAccounts {
    /// `authorization_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_params: Option<AuthorizationParams>,
    /// `code_challenge`.
    ///
    /// At least 43 characters. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<String>,
    /// `code_challenge_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_challenge_method: Option<CreateConnectedAccountsCodeChallengeMethod>,
    /// `connection`.
    ///
    /// At least 1 character. At most 128 characters.
    pub connection: String,
    /// `redirect_uri`.
    ///
    /// At most 2048 characters. Format: uri.
    pub redirect_uri: String,
    /// `scopes`.
    ///
    /// At least 1 item. At most 100 items. No item twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// `state`.
    ///
    /// At least 1 character. At most 4096 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}
impl CreateConnectedAccounts {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection: impl Into<String>, redirect_uri: impl Into<String>) -> Self {
        Self {
            authorization_params: Default::default(),
            code_challenge: Default::default(),
            code_challenge_method: Default::default(),
            connection: connection.into(),
            redirect_uri: redirect_uri.into(),
            scopes: Default::default(),
            state: Default::default(),
        }
    }
    /// `authorization_params`.
    #[must_use]
    pub fn authorization_params(
        mut self,
        authorization_params: AuthorizationParams,
    ) -> Self {
        self.authorization_params = Some(authorization_params);
        self
    }
    /// `code_challenge`.
    ///
    /// At least 43 characters. At most 128 characters.
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
    }
    /// `code_challenge_method`.
    #[must_use]
    pub fn code_challenge_method(
        mut self,
        code_challenge_method: impl Into<CreateConnectedAccountsCodeChallengeMethod>,
    ) -> Self {
        self.code_challenge_method = Some(code_challenge_method.into());
        self
    }
    /// `scopes`.
    ///
    /// At least 1 item. At most 100 items. No item twice.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }
    /// `state`.
    ///
    /// At least 1 character. At most 4096 characters.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum CreateConnectedAccountsCodeChallengeMethod {
        /// `S256`
        S256 = "S256",
    }
}

/// Answer of `POST /connected-accounts/connect`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateConnectedAccountsResponse {
    /// `auth_session`.
    ///
    /// At most 64 characters.
    pub auth_session: String,
    /// `connect_params`.
    pub connect_params: ConnectParams,
    /// `connect_uri`.
    ///
    /// Format: uri.
    pub connect_uri: String,
    /// `expires_in`.
    ///
    /// At least 1.
    pub expires_in: i64,
}
impl std::fmt::Debug for CreateConnectedAccountsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateConnectedAccountsResponse")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("connect_params", &self.connect_params)
            .field("connect_uri", &self.connect_uri)
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEmailAuthenticationMethod {
    /// `email`.
    pub email: String,
    /// `type`.
    ///
    /// Default in the document: `"email"`.
    #[serde(rename = "type")]
    pub type_: CreateEmailAuthenticationMethodType,
}
impl CreateEmailAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            type_: CreateEmailAuthenticationMethodType::Email,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum CreateEmailAuthenticationMethodType {
        /// `email`
        Email = "email",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreatePasskeyAuthenticationMethod {
    /// `connection`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9-]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    /// `identity_user_id`.
    ///
    /// At least 1 character. At most 255 characters. Matches `^\S+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_user_id: Option<String>,
    /// `type`.
    ///
    /// Default in the document: `"passkey"`.
    #[serde(rename = "type")]
    pub type_: CreatePasskeyAuthenticationMethodType,
    /// `use_exclude_credentials`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_exclude_credentials: Option<bool>,
}
impl CreatePasskeyAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            connection: Default::default(),
            identity_user_id: Default::default(),
            type_: CreatePasskeyAuthenticationMethodType::Passkey,
            use_exclude_credentials: Default::default(),
        }
    }
    /// `connection`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9-]+$`.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<String>) -> Self {
        self.connection = Some(connection.into());
        self
    }
    /// `identity_user_id`.
    ///
    /// At least 1 character. At most 255 characters. Matches `^\S+$`.
    #[must_use]
    pub fn identity_user_id(mut self, identity_user_id: impl Into<String>) -> Self {
        self.identity_user_id = Some(identity_user_id.into());
        self
    }
    /// `use_exclude_credentials`.
    #[must_use]
    pub fn use_exclude_credentials(mut self, use_exclude_credentials: bool) -> Self {
        self.use_exclude_credentials = Some(use_exclude_credentials);
        self
    }
}
impl Default for CreatePasskeyAuthenticationMethod {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum CreatePasskeyAuthenticationMethodType {
        /// `passkey`
        Passkey = "passkey",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreatePasswordAuthenticationMethod {
    /// `connection`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9-]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    /// `identity_user_id`.
    ///
    /// At least 1 character. At most 255 characters. Matches `^\S+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_user_id: Option<String>,
    /// `type`.
    ///
    /// Default in the document: `"password"`.
    #[serde(rename = "type")]
    pub type_: CreatePasswordAuthenticationMethodType,
}
impl CreatePasswordAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            connection: Default::default(),
            identity_user_id: Default::default(),
            type_: CreatePasswordAuthenticationMethodType::Password,
        }
    }
    /// `connection`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9-]+$`.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<String>) -> Self {
        self.connection = Some(connection.into());
        self
    }
    /// `identity_user_id`.
    ///
    /// At least 1 character. At most 255 characters. Matches `^\S+$`.
    #[must_use]
    pub fn identity_user_id(mut self, identity_user_id: impl Into<String>) -> Self {
        self.identity_user_id = Some(identity_user_id.into());
        self
    }
}
impl Default for CreatePasswordAuthenticationMethod {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum CreatePasswordAuthenticationMethodType {
        /// `password`
        Password = "password",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreatePhoneAuthenticationMethod {
    /// `phone_number`.
    pub phone_number: String,
    /// `preferred_authentication_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_authentication_method: Option<PhoneAuthenticationMethodEnum>,
    /// `type`.
    ///
    /// Default in the document: `"phone"`.
    #[serde(rename = "type")]
    pub type_: CreatePhoneAuthenticationMethodType,
}
impl CreatePhoneAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            preferred_authentication_method: Default::default(),
            type_: CreatePhoneAuthenticationMethodType::Phone,
        }
    }
    /// `preferred_authentication_method`.
    #[must_use]
    pub fn preferred_authentication_method(
        mut self,
        preferred_authentication_method: impl Into<PhoneAuthenticationMethodEnum>,
    ) -> Self {
        self.preferred_authentication_method = Some(
            preferred_authentication_method.into(),
        );
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum CreatePhoneAuthenticationMethodType {
        /// `phone`
        Phone = "phone",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreatePushNotificationAuthenticationMethod {
    /// `type`.
    ///
    /// Default in the document: `"push-notification"`.
    #[serde(rename = "type")]
    pub type_: CreatePushNotificationAuthenticationMethodType,
}
impl CreatePushNotificationAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            type_: CreatePushNotificationAuthenticationMethodType::PushNotification,
        }
    }
}
impl Default for CreatePushNotificationAuthenticationMethod {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum CreatePushNotificationAuthenticationMethodType {
        /// `push-notification`
        PushNotification = "push-notification",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateRecoveryCodeAuthenticationMethod {
    /// `type`.
    ///
    /// Default in the document: `"recovery-code"`.
    #[serde(rename = "type")]
    pub type_: CreateRecoveryCodeAuthenticationMethodType,
}
impl CreateRecoveryCodeAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            type_: CreateRecoveryCodeAuthenticationMethodType::RecoveryCode,
        }
    }
}
impl Default for CreateRecoveryCodeAuthenticationMethod {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum CreateRecoveryCodeAuthenticationMethodType {
        /// `recovery-code`
        RecoveryCode = "recovery-code",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateTotpAuthenticationMethod {
    /// `type`.
    ///
    /// Default in the document: `"totp"`.
    #[serde(rename = "type")]
    pub type_: CreateTotpAuthenticationMethodType,
}
impl CreateTotpAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            type_: CreateTotpAuthenticationMethodType::Totp,
        }
    }
}
impl Default for CreateTotpAuthenticationMethod {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum CreateTotpAuthenticationMethodType {
        /// `totp`
        Totp = "totp",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum CredentialDeviceTypeEnum {
        /// `multi_device`
        MultiDevice = "multi_device",
        /// `single_device`
        SingleDevice = "single_device",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum DisplayEnum {
        /// `page`
        Page = "page",
        /// `popup`
        Popup = "popup",
        /// `touch`
        Touch = "touch",
        /// `wap`
        Wap = "wap",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Factor {
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FactorTypeEnum,
    /// `usage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage: Option<Vec<UsageEnum>>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FactorTypeEnum {
        /// `password`
        Password = "password",
        /// `passkey`
        Passkey = "passkey",
        /// `webauthn-platform`
        WebauthnPlatform = "webauthn-platform",
        /// `webauthn-roaming`
        WebauthnRoaming = "webauthn-roaming",
        /// `totp`
        Totp = "totp",
        /// `phone`
        Phone = "phone",
        /// `email`
        Email = "email",
        /// `push-notification`
        PushNotification = "push-notification",
        /// `recovery-code`
        RecoveryCode = "recovery-code",
    }
}

auth0_sdk_core::union! {
    /// Answer of `GET /authentication-methods/{authentication_method_id}`.
    pub enum GetAuthenticationMethodResponse {
        /// A [`AuthenticationMethodPassword`].
        Password(Box<AuthenticationMethodPassword>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["password"])], typical: &[], required: &["created_at", "id", "identity_user_id", "type", "usage"], known: &["created_at", "id", "identity_user_id", "last_password_reset", "type", "usage"] },
        /// A [`AuthenticationMethodPasskey`].
        Passkey(Box<AuthenticationMethodPasskey>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["passkey"])], typical: &[], required: &["created_at", "credential_backed_up", "credential_device_type", "id", "identity_user_id", "key_id", "public_key", "type", "usage", "user_handle"], known: &["aaguid", "created_at", "credential_backed_up", "credential_device_type", "id", "identity_user_id", "key_id", "last_auth_at", "public_key", "relying_party_id", "transports", "type", "usage", "user_agent", "user_handle"] },
        /// A [`AuthenticationMethodMfaRecoveryCode`].
        MfaRecoveryCode(Box<AuthenticationMethodMfaRecoveryCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["recovery-code"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "type", "usage"] },
        /// A [`AuthenticationMethodMfaPushNotification`].
        MfaPushNotification(Box<AuthenticationMethodMfaPushNotification>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["push-notification"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "name", "type", "usage"] },
        /// A [`AuthenticationMethodMfaTotp`].
        MfaTotp(Box<AuthenticationMethodMfaTotp>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["totp"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "name", "type", "usage"] },
        /// A [`AuthenticationMethodWebAuthnPlatform`].
        WebAuthnPlatform(Box<AuthenticationMethodWebAuthnPlatform>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["webauthn-platform"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "key_id", "last_auth_at", "name", "public_key", "type", "usage"] },
        /// A [`AuthenticationMethodWebAuthnRoaming`].
        WebAuthnRoaming(Box<AuthenticationMethodWebAuthnRoaming>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["webauthn-roaming"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "key_id", "last_auth_at", "name", "public_key", "type", "usage"] },
        /// A [`AuthenticationMethodPhone`].
        Phone(Box<AuthenticationMethodPhone>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["phone"])], typical: &[], required: &["confirmed", "created_at", "id", "phone_number", "preferred_authentication_method", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "name", "phone_number", "preferred_authentication_method", "type", "usage"] },
        /// A [`AuthenticationMethodEmail`].
        Email(Box<AuthenticationMethodEmail>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["email"])], typical: &[], required: &["confirmed", "created_at", "email", "id", "type", "usage"], known: &["confirmed", "created_at", "email", "id", "last_auth_at", "name", "type", "usage"] },
    }
}
auth0_sdk_core::union_from!(AuthenticationMethodPassword => GetAuthenticationMethodResponse::Password);
auth0_sdk_core::union_from!(AuthenticationMethodPasskey => GetAuthenticationMethodResponse::Passkey);
auth0_sdk_core::union_from!(AuthenticationMethodMfaRecoveryCode => GetAuthenticationMethodResponse::MfaRecoveryCode);
auth0_sdk_core::union_from!(AuthenticationMethodMfaPushNotification => GetAuthenticationMethodResponse::MfaPushNotification);
auth0_sdk_core::union_from!(AuthenticationMethodMfaTotp => GetAuthenticationMethodResponse::MfaTotp);
auth0_sdk_core::union_from!(AuthenticationMethodWebAuthnPlatform => GetAuthenticationMethodResponse::WebAuthnPlatform);
auth0_sdk_core::union_from!(AuthenticationMethodWebAuthnRoaming => GetAuthenticationMethodResponse::WebAuthnRoaming);
auth0_sdk_core::union_from!(AuthenticationMethodPhone => GetAuthenticationMethodResponse::Phone);
auth0_sdk_core::union_from!(AuthenticationMethodEmail => GetAuthenticationMethodResponse::Email);

/// Answer of `GET /authentication-methods`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListAuthenticationMethodsResponse {
    /// `authentication_methods`.
    ///
    /// At most 20 items.
    pub authentication_methods: Vec<AuthenticationMethod>,
}

/// Answer of `GET /connected-accounts/connections`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListConnectedAccountsConnectionsPage {
    /// `connections`.
    ///
    /// At most 20 items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<ConnectedAccountConnection>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListConnectedAccountsConnectionsPage {
    type Item = ConnectedAccountConnection;
    fn items(&self) -> &[ConnectedAccountConnection] {
        &self.connections
    }
    fn into_items(self) -> Vec<ConnectedAccountConnection> {
        self.connections
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListConnectedAccountsConnectionsPage {
    const ITEMS: &'static str = "connections";
    fn from_items(connections: Vec<ConnectedAccountConnection>) -> Option<Self> {
        Some(Self {
            connections,
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
auth0_sdk_core::page_forms!(ListConnectedAccountsConnectionsPage);

/// Answer of `GET /connected-accounts/accounts`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListConnectedAccountsPage {
    /// `accounts`.
    ///
    /// At most 20 items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accounts: Vec<ConnectedAccount>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListConnectedAccountsPage {
    type Item = ConnectedAccount;
    fn items(&self) -> &[ConnectedAccount] {
        &self.accounts
    }
    fn into_items(self) -> Vec<ConnectedAccount> {
        self.accounts
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListConnectedAccountsPage {
    const ITEMS: &'static str = "accounts";
    fn from_items(accounts: Vec<ConnectedAccount>) -> Option<Self> {
        Some(Self {
            accounts,
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
auth0_sdk_core::page_forms!(ListConnectedAccountsPage);

/// Answer of `GET /consents`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListConsentsResponse {
    /// `consents`.
    pub consents: Vec<Consent>,
}

/// Answer of `GET /factors`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListFactorsResponse {
    /// `factors`.
    pub factors: Vec<Factor>,
}

/// Answer of `GET /organizations`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListOrganizationsPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `organizations`.
    ///
    /// At most 100 items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organizations: Vec<Organization>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
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
auth0_sdk_core::page_forms!(ListOrganizationsPage);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct MfaBaseCreationResponse {
    /// `auth_session`.
    pub auth_session: String,
    /// `id`.
    pub id: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for MfaBaseCreationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MfaBaseCreationResponse")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("id", &self.id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Organization {
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PasskeyCreationResponse {
    /// `auth_session`.
    pub auth_session: String,
    /// `authn_params_public_key`.
    pub authn_params_public_key: PublicKeyCredentialCreationOptions,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for PasskeyCreationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PasskeyCreationResponse")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("authn_params_public_key", &self.authn_params_public_key)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PasswordAuthenticationMethodPolicy {
    /// `complexity`.
    pub complexity: PasswordComplexityPolicy,
    /// `dictionary`.
    pub dictionary: PasswordDictionaryPolicy,
    /// `history`.
    pub history: PasswordHistoryPolicy,
    /// `profile_data`.
    pub profile_data: PasswordProfileDataPolicy,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
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
    /// Received from the server.
    pub enum PasswordCharacterTypeRuleEnum {
        /// `all`
        All = "all",
        /// `three_of_four`
        ThreeOfFour = "three_of_four",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PasswordComplexityPolicy {
    /// `character_type_rule`.
    pub character_type_rule: PasswordCharacterTypeRuleEnum,
    /// `character_types`.
    pub character_types: Vec<PasswordCharacterTypeEnum>,
    /// `identical_characters`.
    pub identical_characters: PasswordIdenticalCharactersEnum,
    /// `max_length_exceeded`.
    pub max_length_exceeded: PasswordMaxLengthExceededEnum,
    /// `min_length`.
    pub min_length: i64,
    /// `sequential_characters`.
    pub sequential_characters: PasswordSequentialCharactersEnum,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PasswordCreationResponse {
    /// `auth_session`.
    pub auth_session: String,
    /// `id`.
    pub id: String,
    /// `policy`.
    pub policy: PasswordAuthenticationMethodPolicy,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for PasswordCreationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PasswordCreationResponse")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("id", &self.id)
            .field("policy", &self.policy)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum PasswordDictionaryDefaultEnum {
        /// `en_10k`
        En10k = "en_10k",
        /// `en_100k`
        En100k = "en_100k",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PasswordDictionaryPolicy {
    /// `active`.
    pub active: bool,
    /// `default`.
    pub default: PasswordDictionaryDefaultEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PasswordHistoryPolicy {
    /// `active`.
    pub active: bool,
    /// `size`.
    pub size: i64,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum PasswordIdenticalCharactersEnum {
        /// `allow`
        Allow = "allow",
        /// `block`
        Block = "block",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum PasswordMaxLengthExceededEnum {
        /// `truncate`
        Truncate = "truncate",
        /// `error`
        Error = "error",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PasswordProfileDataPolicy {
    /// `active`.
    pub active: bool,
    /// `blocked_fields`.
    pub blocked_fields: Vec<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum PasswordSequentialCharactersEnum {
        /// `allow`
        Allow = "allow",
        /// `block`
        Block = "block",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum PhoneAuthenticationMethodEnum {
        /// `sms`
        Sms = "sms",
        /// `voice`
        Voice = "voice",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum PromptEnum {
        /// `none`
        None = "none",
        /// `login`
        Login = "login",
        /// `consent`
        Consent = "consent",
        /// `select_account`
        SelectAccount = "select_account",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PublicKeyCredentialCreationOptions {
    /// `authenticatorSelection`.
    #[serde(
        rename = "authenticatorSelection",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub authenticator_selection: Option<AuthenticatorSelection>,
    /// `challenge`.
    pub challenge: String,
    /// `excludeCredentials`.
    #[serde(
        rename = "excludeCredentials",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub exclude_credentials: Option<Vec<PublicKeyCredentialDescriptor>>,
    /// `pubKeyCredParams`.
    #[serde(rename = "pubKeyCredParams")]
    pub pub_key_cred_params: Vec<PublicKeyCredentialParameter>,
    /// `rp`.
    pub rp: RelyingParty,
    /// `timeout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout: Option<f64>,
    /// `user`.
    pub user: User,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PublicKeyCredentialDescriptor {
    /// `id`.
    pub id: String,
    /// `transports`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transports: Option<Vec<String>>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: PublicKeyCredentialDescriptorType,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum PublicKeyCredentialDescriptorType {
        /// `public-key`
        PublicKey = "public-key",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PublicKeyCredentialParameter {
    /// `alg`.
    pub alg: f64,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: PublicKeyTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum PublicKeyTypeEnum {
        /// `public-key`
        PublicKey = "public-key",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct QrCodeCreationResponse {
    /// `auth_session`.
    pub auth_session: String,
    /// `barcode_uri`.
    pub barcode_uri: String,
    /// `id`.
    pub id: String,
    /// `manual_input_code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manual_input_code: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for QrCodeCreationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("QrCodeCreationResponse")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("barcode_uri", &auth0_sdk_core::Redacted)
            .field("id", &self.id)
            .field("manual_input_code", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RecoveryCodeCreationResponse {
    /// `auth_session`.
    pub auth_session: String,
    /// `id`.
    pub id: String,
    /// `recovery_code`.
    pub recovery_code: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for RecoveryCodeCreationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RecoveryCodeCreationResponse")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("id", &self.id)
            .field("recovery_code", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RelyingParty {
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    pub name: String,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum ResidentKeyEnum {
        /// `required`
        Required = "required",
    }
}

/// Body of `PATCH /authentication-methods/{authentication_method_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateAuthenticationMethod {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `preferred_authentication_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_authentication_method: Option<PhoneAuthenticationMethodEnum>,
}
impl UpdateAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            preferred_authentication_method: Default::default(),
        }
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `preferred_authentication_method`.
    #[must_use]
    pub fn preferred_authentication_method(
        mut self,
        preferred_authentication_method: impl Into<PhoneAuthenticationMethodEnum>,
    ) -> Self {
        self.preferred_authentication_method = Some(
            preferred_authentication_method.into(),
        );
        self
    }
}
impl Default for UpdateAuthenticationMethod {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::union! {
    /// Answer of `PATCH /authentication-methods/{authentication_method_id}`.
    pub enum UpdateAuthenticationMethodResponse {
        /// A [`AuthenticationMethodPassword`].
        Password(Box<AuthenticationMethodPassword>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["password"])], typical: &[], required: &["created_at", "id", "identity_user_id", "type", "usage"], known: &["created_at", "id", "identity_user_id", "last_password_reset", "type", "usage"] },
        /// A [`AuthenticationMethodPasskey`].
        Passkey(Box<AuthenticationMethodPasskey>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["passkey"])], typical: &[], required: &["created_at", "credential_backed_up", "credential_device_type", "id", "identity_user_id", "key_id", "public_key", "type", "usage", "user_handle"], known: &["aaguid", "created_at", "credential_backed_up", "credential_device_type", "id", "identity_user_id", "key_id", "last_auth_at", "public_key", "relying_party_id", "transports", "type", "usage", "user_agent", "user_handle"] },
        /// A [`AuthenticationMethodMfaRecoveryCode`].
        MfaRecoveryCode(Box<AuthenticationMethodMfaRecoveryCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["recovery-code"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "type", "usage"] },
        /// A [`AuthenticationMethodMfaPushNotification`].
        MfaPushNotification(Box<AuthenticationMethodMfaPushNotification>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["push-notification"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "name", "type", "usage"] },
        /// A [`AuthenticationMethodMfaTotp`].
        MfaTotp(Box<AuthenticationMethodMfaTotp>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["totp"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "name", "type", "usage"] },
        /// A [`AuthenticationMethodWebAuthnPlatform`].
        WebAuthnPlatform(Box<AuthenticationMethodWebAuthnPlatform>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["webauthn-platform"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "key_id", "last_auth_at", "name", "public_key", "type", "usage"] },
        /// A [`AuthenticationMethodWebAuthnRoaming`].
        WebAuthnRoaming(Box<AuthenticationMethodWebAuthnRoaming>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["webauthn-roaming"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "key_id", "last_auth_at", "name", "public_key", "type", "usage"] },
        /// A [`AuthenticationMethodPhone`].
        Phone(Box<AuthenticationMethodPhone>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["phone"])], typical: &[], required: &["confirmed", "created_at", "id", "phone_number", "preferred_authentication_method", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "name", "phone_number", "preferred_authentication_method", "type", "usage"] },
        /// A [`AuthenticationMethodEmail`].
        Email(Box<AuthenticationMethodEmail>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["email"])], typical: &[], required: &["confirmed", "created_at", "email", "id", "type", "usage"], known: &["confirmed", "created_at", "email", "id", "last_auth_at", "name", "type", "usage"] },
    }
}
auth0_sdk_core::union_from!(AuthenticationMethodPassword => UpdateAuthenticationMethodResponse::Password);
auth0_sdk_core::union_from!(AuthenticationMethodPasskey => UpdateAuthenticationMethodResponse::Passkey);
auth0_sdk_core::union_from!(AuthenticationMethodMfaRecoveryCode => UpdateAuthenticationMethodResponse::MfaRecoveryCode);
auth0_sdk_core::union_from!(AuthenticationMethodMfaPushNotification => UpdateAuthenticationMethodResponse::MfaPushNotification);
auth0_sdk_core::union_from!(AuthenticationMethodMfaTotp => UpdateAuthenticationMethodResponse::MfaTotp);
auth0_sdk_core::union_from!(AuthenticationMethodWebAuthnPlatform => UpdateAuthenticationMethodResponse::WebAuthnPlatform);
auth0_sdk_core::union_from!(AuthenticationMethodWebAuthnRoaming => UpdateAuthenticationMethodResponse::WebAuthnRoaming);
auth0_sdk_core::union_from!(AuthenticationMethodPhone => UpdateAuthenticationMethodResponse::Phone);
auth0_sdk_core::union_from!(AuthenticationMethodEmail => UpdateAuthenticationMethodResponse::Email);

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum UsageEnum {
        /// `primary`
        Primary = "primary",
        /// `secondary`
        Secondary = "secondary",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct User {
    /// `displayName`.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum UserVerificationEnum {
        /// `required`
        Required = "required",
        /// `preferred`
        Preferred = "preferred",
        /// `discouraged`
        Discouraged = "discouraged",
    }
}

auth0_sdk_core::union! {
    /// Body of `POST /authentication-methods/{authentication_method_id}/verify`.
    pub enum VerifyAuthenticationMethod {
        /// A [`VerifyPasskeyAuthenticationMethod`].
        Passkey(Box<VerifyPasskeyAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[("/authn_response/type", &["public-key"])], typical: &[], required: &["auth_session", "authn_response"], known: &["auth_session", "authn_response"] },
        /// A [`VerifyPasswordAuthenticationMethod`].
        Password(Box<VerifyPasswordAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["auth_session", "new_password"], known: &["auth_session", "new_password"] },
        /// A [`VerifyWebAuthnPlatformAuthenticationMethod`].
        WebAuthnPlatform(Box<VerifyWebAuthnPlatformAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[("/authn_response/type", &["public-key"])], typical: &[], required: &["auth_session", "authn_response"], known: &["auth_session", "authn_response"] },
        /// A [`VerifyWebAuthnRoamingAuthenticationMethod`].
        WebAuthnRoaming(Box<VerifyWebAuthnRoamingAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[("/authn_response/type", &["public-key"])], typical: &[], required: &["auth_session", "authn_response"], known: &["auth_session", "authn_response"] },
        /// A [`VerifyPushNotificationAuthenticationMethod`].
        PushNotification(Box<VerifyPushNotificationAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["auth_session"], known: &["auth_session"] },
        /// A [`VerifyRecoveryCodeAuthenticationMethod`].
        RecoveryCode(Box<VerifyRecoveryCodeAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["auth_session"], known: &["auth_session"] },
        /// A [`VerifyEmailAuthenticationMethod`].
        Email(Box<VerifyEmailAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["auth_session", "otp_code"], known: &["auth_session", "otp_code"] },
        /// A [`VerifyPhoneAuthenticationMethod`].
        Phone(Box<VerifyPhoneAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["auth_session", "otp_code"], known: &["auth_session", "otp_code"] },
        /// A [`VerifyTotpAuthenticationMethod`].
        Totp(Box<VerifyTotpAuthenticationMethod>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["auth_session", "otp_code"], known: &["auth_session", "otp_code"] },
    }
}
auth0_sdk_core::union_from!(VerifyPasskeyAuthenticationMethod => VerifyAuthenticationMethod::Passkey);
auth0_sdk_core::union_from!(VerifyPasswordAuthenticationMethod => VerifyAuthenticationMethod::Password);
auth0_sdk_core::union_from!(VerifyWebAuthnPlatformAuthenticationMethod => VerifyAuthenticationMethod::WebAuthnPlatform);
auth0_sdk_core::union_from!(VerifyWebAuthnRoamingAuthenticationMethod => VerifyAuthenticationMethod::WebAuthnRoaming);
auth0_sdk_core::union_from!(VerifyPushNotificationAuthenticationMethod => VerifyAuthenticationMethod::PushNotification);
auth0_sdk_core::union_from!(VerifyRecoveryCodeAuthenticationMethod => VerifyAuthenticationMethod::RecoveryCode);
auth0_sdk_core::union_from!(VerifyEmailAuthenticationMethod => VerifyAuthenticationMethod::Email);
auth0_sdk_core::union_from!(VerifyPhoneAuthenticationMethod => VerifyAuthenticationMethod::Phone);
auth0_sdk_core::union_from!(VerifyTotpAuthenticationMethod => VerifyAuthenticationMethod::Totp);

auth0_sdk_core::union! {
    /// Answer of `POST /authentication-methods/{authentication_method_id}/verify`.
    pub enum VerifyAuthenticationMethodResponse {
        /// A [`AuthenticationMethodPassword`].
        Password(Box<AuthenticationMethodPassword>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["password"])], typical: &[], required: &["created_at", "id", "identity_user_id", "type", "usage"], known: &["created_at", "id", "identity_user_id", "last_password_reset", "type", "usage"] },
        /// A [`AuthenticationMethodPasskey`].
        Passkey(Box<AuthenticationMethodPasskey>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["passkey"])], typical: &[], required: &["created_at", "credential_backed_up", "credential_device_type", "id", "identity_user_id", "key_id", "public_key", "type", "usage", "user_handle"], known: &["aaguid", "created_at", "credential_backed_up", "credential_device_type", "id", "identity_user_id", "key_id", "last_auth_at", "public_key", "relying_party_id", "transports", "type", "usage", "user_agent", "user_handle"] },
        /// A [`AuthenticationMethodMfaRecoveryCode`].
        MfaRecoveryCode(Box<AuthenticationMethodMfaRecoveryCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["recovery-code"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "type", "usage"] },
        /// A [`AuthenticationMethodMfaPushNotification`].
        MfaPushNotification(Box<AuthenticationMethodMfaPushNotification>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["push-notification"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "name", "type", "usage"] },
        /// A [`AuthenticationMethodMfaTotp`].
        MfaTotp(Box<AuthenticationMethodMfaTotp>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["totp"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "name", "type", "usage"] },
        /// A [`AuthenticationMethodWebAuthnPlatform`].
        WebAuthnPlatform(Box<AuthenticationMethodWebAuthnPlatform>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["webauthn-platform"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "key_id", "last_auth_at", "name", "public_key", "type", "usage"] },
        /// A [`AuthenticationMethodWebAuthnRoaming`].
        WebAuthnRoaming(Box<AuthenticationMethodWebAuthnRoaming>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["webauthn-roaming"])], typical: &[], required: &["confirmed", "created_at", "id", "type", "usage"], known: &["confirmed", "created_at", "id", "key_id", "last_auth_at", "name", "public_key", "type", "usage"] },
        /// A [`AuthenticationMethodPhone`].
        Phone(Box<AuthenticationMethodPhone>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["phone"])], typical: &[], required: &["confirmed", "created_at", "id", "phone_number", "preferred_authentication_method", "type", "usage"], known: &["confirmed", "created_at", "id", "last_auth_at", "name", "phone_number", "preferred_authentication_method", "type", "usage"] },
        /// A [`AuthenticationMethodEmail`].
        Email(Box<AuthenticationMethodEmail>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["email"])], typical: &[], required: &["confirmed", "created_at", "email", "id", "type", "usage"], known: &["confirmed", "created_at", "email", "id", "last_auth_at", "name", "type", "usage"] },
    }
}
auth0_sdk_core::union_from!(AuthenticationMethodPassword => VerifyAuthenticationMethodResponse::Password);
auth0_sdk_core::union_from!(AuthenticationMethodPasskey => VerifyAuthenticationMethodResponse::Passkey);
auth0_sdk_core::union_from!(AuthenticationMethodMfaRecoveryCode => VerifyAuthenticationMethodResponse::MfaRecoveryCode);
auth0_sdk_core::union_from!(AuthenticationMethodMfaPushNotification => VerifyAuthenticationMethodResponse::MfaPushNotification);
auth0_sdk_core::union_from!(AuthenticationMethodMfaTotp => VerifyAuthenticationMethodResponse::MfaTotp);
auth0_sdk_core::union_from!(AuthenticationMethodWebAuthnPlatform => VerifyAuthenticationMethodResponse::WebAuthnPlatform);
auth0_sdk_core::union_from!(AuthenticationMethodWebAuthnRoaming => VerifyAuthenticationMethodResponse::WebAuthnRoaming);
auth0_sdk_core::union_from!(AuthenticationMethodPhone => VerifyAuthenticationMethodResponse::Phone);
auth0_sdk_core::union_from!(AuthenticationMethodEmail => VerifyAuthenticationMethodResponse::Email);

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VerifyEmailAuthenticationMethod {
    /// `auth_session`.
    pub auth_session: String,
    /// `otp_code`.
    pub otp_code: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl VerifyEmailAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(auth_session: impl Into<String>, otp_code: impl Into<String>) -> Self {
        Self {
            auth_session: auth_session.into(),
            otp_code: otp_code.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for VerifyEmailAuthenticationMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyEmailAuthenticationMethod")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("otp_code", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VerifyPasskeyAuthenticationMethod {
    /// `auth_session`.
    pub auth_session: String,
    /// `authn_response`.
    pub authn_response: AuthenticatorAttestationResponse,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl VerifyPasskeyAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        auth_session: impl Into<String>,
        authn_response: AuthenticatorAttestationResponse,
    ) -> Self {
        Self {
            auth_session: auth_session.into(),
            authn_response: authn_response,
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for VerifyPasskeyAuthenticationMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyPasskeyAuthenticationMethod")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("authn_response", &self.authn_response)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VerifyPasswordAuthenticationMethod {
    /// `auth_session`.
    pub auth_session: String,
    /// `new_password`.
    ///
    /// At least 1 character. At most 256 characters. Matches `^[^\u0000-\u001f\u007f-\u009f]*$`.
    pub new_password: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl VerifyPasswordAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        auth_session: impl Into<String>,
        new_password: impl Into<String>,
    ) -> Self {
        Self {
            auth_session: auth_session.into(),
            new_password: new_password.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for VerifyPasswordAuthenticationMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyPasswordAuthenticationMethod")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("new_password", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VerifyPhoneAuthenticationMethod {
    /// `auth_session`.
    pub auth_session: String,
    /// `otp_code`.
    pub otp_code: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl VerifyPhoneAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(auth_session: impl Into<String>, otp_code: impl Into<String>) -> Self {
        Self {
            auth_session: auth_session.into(),
            otp_code: otp_code.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for VerifyPhoneAuthenticationMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyPhoneAuthenticationMethod")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("otp_code", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VerifyPushNotificationAuthenticationMethod {
    /// `auth_session`.
    pub auth_session: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl VerifyPushNotificationAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(auth_session: impl Into<String>) -> Self {
        Self {
            auth_session: auth_session.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for VerifyPushNotificationAuthenticationMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyPushNotificationAuthenticationMethod")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VerifyRecoveryCodeAuthenticationMethod {
    /// `auth_session`.
    pub auth_session: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl VerifyRecoveryCodeAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(auth_session: impl Into<String>) -> Self {
        Self {
            auth_session: auth_session.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for VerifyRecoveryCodeAuthenticationMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyRecoveryCodeAuthenticationMethod")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VerifyTotpAuthenticationMethod {
    /// `auth_session`.
    pub auth_session: String,
    /// `otp_code`.
    pub otp_code: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl VerifyTotpAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(auth_session: impl Into<String>, otp_code: impl Into<String>) -> Self {
        Self {
            auth_session: auth_session.into(),
            otp_code: otp_code.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for VerifyTotpAuthenticationMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyTotpAuthenticationMethod")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("otp_code", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VerifyWebAuthnPlatformAuthenticationMethod {
    /// `auth_session`.
    pub auth_session: String,
    /// `authn_response`.
    pub authn_response: AuthenticatorAttestationResponse,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl VerifyWebAuthnPlatformAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        auth_session: impl Into<String>,
        authn_response: AuthenticatorAttestationResponse,
    ) -> Self {
        Self {
            auth_session: auth_session.into(),
            authn_response: authn_response,
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for VerifyWebAuthnPlatformAuthenticationMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyWebAuthnPlatformAuthenticationMethod")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("authn_response", &self.authn_response)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VerifyWebAuthnRoamingAuthenticationMethod {
    /// `auth_session`.
    pub auth_session: String,
    /// `authn_response`.
    pub authn_response: AuthenticatorAttestationResponse,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl VerifyWebAuthnRoamingAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        auth_session: impl Into<String>,
        authn_response: AuthenticatorAttestationResponse,
    ) -> Self {
        Self {
            auth_session: auth_session.into(),
            authn_response: authn_response,
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for VerifyWebAuthnRoamingAuthenticationMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyWebAuthnRoamingAuthenticationMethod")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("authn_response", &self.authn_response)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct WebAuthnCreationResponse {
    /// `auth_session`.
    pub auth_session: String,
    /// `authn_params_public_key`.
    pub authn_params_public_key: PublicKeyCredentialCreationOptions,
    /// `id`.
    pub id: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for WebAuthnCreationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WebAuthnCreationResponse")
            .field("auth_session", &auth0_sdk_core::Redacted)
            .field("authn_params_public_key", &self.authn_params_public_key)
            .field("id", &self.id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
