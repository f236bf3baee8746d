// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.

pub use auth0_management_types::*;

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum AssessorsTypeEnum {
        /// `new-device`
        NewDevice = "new-device",
    }
}

/// Body of `POST /users/{id}/roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AssignUserRoles {
    /// `roles`.
    ///
    /// At least 1 item.
    pub roles: Vec<String>,
}
impl AssignUserRoles {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum AuthenticationMethodTypeEnum {
        /// `recovery-code`
        RecoveryCode = "recovery-code",
        /// `totp`
        Totp = "totp",
        /// `push`
        Push = "push",
        /// `phone`
        Phone = "phone",
        /// `email`
        Email = "email",
        /// `email-verification`
        EmailVerification = "email-verification",
        /// `webauthn-roaming`
        WebauthnRoaming = "webauthn-roaming",
        /// `webauthn-platform`
        WebauthnPlatform = "webauthn-platform",
        /// `guardian`
        Guardian = "guardian",
        /// `passkey`
        Passkey = "passkey",
        /// `password`
        Password = "password",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum AuthenticationTypeEnum {
        /// `phone`
        Phone = "phone",
        /// `email`
        Email = "email",
        /// `totp`
        Totp = "totp",
    }
}

/// Body of `POST /users/{id}/risk-assessments/clear`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClearAssessors {
    /// `assessors`.
    ///
    /// At least 1 item.
    pub assessors: Vec<AssessorsTypeEnum>,
    /// `connection`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
}
impl ClearAssessors {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        assessors: impl IntoIterator<Item = impl Into<AssessorsTypeEnum>>,
        connection: impl Into<String>,
    ) -> Self {
        Self {
            assessors: assessors.into_iter().map(Into::into).collect(),
            connection: connection.into(),
        }
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
    /// `connection_id`.
    pub connection_id: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `expires_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    pub id: String,
    /// `organization_id`.
    ///
    /// Format: organization-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// `strategy`.
    pub strategy: String,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum ConnectedAccountAccessTypeEnum {
        /// `offline`
        Offline = "offline",
    }
}

/// Body of `POST /device-credentials`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreatePublicKeyDeviceCredential {
    /// `client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `device_id`.
    ///
    /// At most 36 characters. Matches `^[-A-Fa-f0-9]+$`.
    pub device_id: String,
    /// `device_name`.
    ///
    /// At least 1 character.
    pub device_name: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: DeviceCredentialPublicKeyTypeEnum,
    /// `value`.
    ///
    /// At least 1 character.
    pub value: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl CreatePublicKeyDeviceCredential {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        device_id: impl Into<String>,
        device_name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            client_id: Default::default(),
            device_id: device_id.into(),
            device_name: device_name.into(),
            type_: DeviceCredentialPublicKeyTypeEnum::PublicKey,
            value: value.into(),
            additional_properties: Default::default(),
        }
    }
    /// `client_id`.
    ///
    /// Format: client-id.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
}
impl std::fmt::Debug for CreatePublicKeyDeviceCredential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreatePublicKeyDeviceCredential")
            .field("client_id", &self.client_id)
            .field("device_id", &self.device_id)
            .field("device_name", &self.device_name)
            .field("type_", &self.type_)
            .field("value", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /device-credentials`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreatePublicKeyDeviceCredentialResponse {
    /// `id`.
    pub id: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CreatePublicKeyDeviceCredentialResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreatePublicKeyDeviceCredentialResponse")
            .field("id", &self.id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /users`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateUser {
    /// `app_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `blocked`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// `connection`.
    ///
    /// At least 1 character.
    pub connection: String,
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `nickname`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// `password`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `picture`.
    ///
    /// Format: strict-uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// `user_id`.
    ///
    /// At least 0 characters. At most 255 characters. Matches `^\S*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// `verify_email`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verify_email: Option<bool>,
}
impl CreateUser {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection: impl Into<String>) -> Self {
        Self {
            app_metadata: Default::default(),
            blocked: Default::default(),
            connection: connection.into(),
            email: Default::default(),
            email_verified: Default::default(),
            family_name: Default::default(),
            given_name: Default::default(),
            name: Default::default(),
            nickname: Default::default(),
            password: Default::default(),
            phone_number: Default::default(),
            phone_verified: Default::default(),
            picture: Default::default(),
            user_id: Default::default(),
            user_metadata: Default::default(),
            username: Default::default(),
            verify_email: Default::default(),
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
    /// `blocked`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn blocked(mut self, blocked: bool) -> Self {
        self.blocked = Some(blocked);
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
    /// `email_verified`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn email_verified(mut self, email_verified: bool) -> Self {
        self.email_verified = Some(email_verified);
        self
    }
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[must_use]
    pub fn family_name(mut self, family_name: impl Into<String>) -> Self {
        self.family_name = Some(family_name.into());
        self
    }
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[must_use]
    pub fn given_name(mut self, given_name: impl Into<String>) -> Self {
        self.given_name = Some(given_name.into());
        self
    }
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `nickname`.
    ///
    /// At least 1 character. At most 300 characters.
    #[must_use]
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }
    /// `password`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
    /// `phone_verified`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn phone_verified(mut self, phone_verified: bool) -> Self {
        self.phone_verified = Some(phone_verified);
        self
    }
    /// `picture`.
    ///
    /// Format: strict-uri.
    #[must_use]
    pub fn picture(mut self, picture: impl Into<String>) -> Self {
        self.picture = Some(picture.into());
        self
    }
    /// `user_id`.
    ///
    /// At least 0 characters. At most 255 characters. Matches `^\S*$`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
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
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// `verify_email`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn verify_email(mut self, verify_email: bool) -> Self {
        self.verify_email = Some(verify_email);
        self
    }
}
impl std::fmt::Debug for CreateUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateUser")
            .field("app_metadata", &self.app_metadata)
            .field("blocked", &self.blocked)
            .field("connection", &self.connection)
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("nickname", &self.nickname)
            .field("password", &auth0_sdk_core::Redacted)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("picture", &self.picture)
            .field("user_id", &self.user_id)
            .field("user_metadata", &self.user_metadata)
            .field("username", &self.username)
            .field("verify_email", &self.verify_email)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /users/{id}/authentication-methods`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateUserAuthenticationMethod {
    /// `aaguid`.
    ///
    /// Format: uuid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aaguid: Option<String>,
    /// `credential_backed_up`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_backed_up: Option<bool>,
    /// `credential_device_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_device_type: Option<CredentialDeviceTypeEnum>,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `identity_user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_user_id: Option<String>,
    /// `key_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// At least 2 characters. At most 30 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `preferred_authentication_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_authentication_method: Option<PreferredAuthenticationMethodEnum>,
    /// `public_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// `relying_party_identifier`.
    ///
    /// Format: hostname.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// `totp_secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totp_secret: Option<String>,
    /// `transports`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transports: Option<Vec<String>>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: CreatedUserAuthenticationMethodTypeEnum,
    /// `user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// `user_handle`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_handle: Option<String>,
}
impl CreateUserAuthenticationMethod {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(type_: impl Into<CreatedUserAuthenticationMethodTypeEnum>) -> Self {
        Self {
            aaguid: Default::default(),
            credential_backed_up: Default::default(),
            credential_device_type: Default::default(),
            email: Default::default(),
            identity_user_id: Default::default(),
            key_id: Default::default(),
            name: Default::default(),
            phone_number: Default::default(),
            preferred_authentication_method: Default::default(),
            public_key: Default::default(),
            relying_party_identifier: Default::default(),
            totp_secret: Default::default(),
            transports: Default::default(),
            type_: type_.into(),
            user_agent: Default::default(),
            user_handle: Default::default(),
        }
    }
    /// `aaguid`.
    ///
    /// Format: uuid.
    #[must_use]
    pub fn aaguid(mut self, aaguid: impl Into<String>) -> Self {
        self.aaguid = Some(aaguid.into());
        self
    }
    /// `credential_backed_up`.
    #[must_use]
    pub fn credential_backed_up(mut self, credential_backed_up: bool) -> Self {
        self.credential_backed_up = Some(credential_backed_up);
        self
    }
    /// `credential_device_type`.
    #[must_use]
    pub fn credential_device_type(
        mut self,
        credential_device_type: impl Into<CredentialDeviceTypeEnum>,
    ) -> Self {
        self.credential_device_type = Some(credential_device_type.into());
        self
    }
    /// `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// `identity_user_id`.
    #[must_use]
    pub fn identity_user_id(mut self, identity_user_id: impl Into<String>) -> Self {
        self.identity_user_id = Some(identity_user_id.into());
        self
    }
    /// `key_id`.
    #[must_use]
    pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = Some(key_id.into());
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `phone_number`.
    ///
    /// At least 2 characters. At most 30 characters.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
    /// `preferred_authentication_method`.
    #[must_use]
    pub fn preferred_authentication_method(
        mut self,
        preferred_authentication_method: impl Into<PreferredAuthenticationMethodEnum>,
    ) -> Self {
        self.preferred_authentication_method = Some(
            preferred_authentication_method.into(),
        );
        self
    }
    /// `public_key`.
    #[must_use]
    pub fn public_key(mut self, public_key: impl Into<String>) -> Self {
        self.public_key = Some(public_key.into());
        self
    }
    /// `relying_party_identifier`.
    ///
    /// Format: hostname.
    #[must_use]
    pub fn relying_party_identifier(
        mut self,
        relying_party_identifier: impl Into<String>,
    ) -> Self {
        self.relying_party_identifier = Some(relying_party_identifier.into());
        self
    }
    /// `totp_secret`.
    #[must_use]
    pub fn totp_secret(mut self, totp_secret: impl Into<String>) -> Self {
        self.totp_secret = Some(totp_secret.into());
        self
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
    /// `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
    /// `user_handle`.
    #[must_use]
    pub fn user_handle(mut self, user_handle: impl Into<String>) -> Self {
        self.user_handle = Some(user_handle.into());
        self
    }
}
impl std::fmt::Debug for CreateUserAuthenticationMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateUserAuthenticationMethod")
            .field("aaguid", &self.aaguid)
            .field("credential_backed_up", &self.credential_backed_up)
            .field("credential_device_type", &self.credential_device_type)
            .field("email", &self.email)
            .field("identity_user_id", &self.identity_user_id)
            .field("key_id", &self.key_id)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field(
                "preferred_authentication_method",
                &self.preferred_authentication_method,
            )
            .field("public_key", &self.public_key)
            .field("relying_party_identifier", &self.relying_party_identifier)
            .field("totp_secret", &auth0_sdk_core::Redacted)
            .field("transports", &self.transports)
            .field("type_", &self.type_)
            .field("user_agent", &self.user_agent)
            .field("user_handle", &self.user_handle)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /users/{id}/authentication-methods`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateUserAuthenticationMethodResponse {
    /// `aaguid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aaguid: Option<String>,
    /// `authentication_methods`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication_methods: Option<Vec<UserAuthenticationMethodProperties>>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `credential_backed_up`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_backed_up: Option<bool>,
    /// `credential_device_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_device_type: Option<CredentialDeviceTypeEnum>,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `id`.
    ///
    /// Format: authenticator-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `identity_user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_user_id: Option<String>,
    /// `key_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// At least 2 characters. At most 30 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `preferred_authentication_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_authentication_method: Option<PreferredAuthenticationMethodEnum>,
    /// `public_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// `relying_party_identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// `totp_secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totp_secret: Option<String>,
    /// `transports`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transports: Option<Vec<String>>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: CreatedUserAuthenticationMethodTypeEnum,
    /// `user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// `user_handle`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_handle: Option<String>,
}
impl std::fmt::Debug for CreateUserAuthenticationMethodResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateUserAuthenticationMethodResponse")
            .field("aaguid", &self.aaguid)
            .field("authentication_methods", &self.authentication_methods)
            .field("created_at", &self.created_at)
            .field("credential_backed_up", &self.credential_backed_up)
            .field("credential_device_type", &self.credential_device_type)
            .field("email", &self.email)
            .field("id", &self.id)
            .field("identity_user_id", &self.identity_user_id)
            .field("key_id", &self.key_id)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field(
                "preferred_authentication_method",
                &self.preferred_authentication_method,
            )
            .field("public_key", &self.public_key)
            .field("relying_party_identifier", &self.relying_party_identifier)
            .field("totp_secret", &auth0_sdk_core::Redacted)
            .field("transports", &self.transports)
            .field("type_", &self.type_)
            .field("user_agent", &self.user_agent)
            .field("user_handle", &self.user_handle)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /users/{id}/permissions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateUserPermissions {
    /// `permissions`.
    ///
    /// At least 1 item.
    pub permissions: Vec<PermissionRequestPayload>,
}
impl CreateUserPermissions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(permissions: impl IntoIterator<Item = PermissionRequestPayload>) -> Self {
        Self {
            permissions: permissions.into_iter().collect(),
        }
    }
}

/// Answer of `POST /users`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateUserResponse {
    /// `app_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `blocked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `identities`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identities: Option<Vec<UserIdentitySchema>>,
    /// `last_ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_ip: Option<String>,
    /// `last_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_login: Option<auth0_sdk_core::DateTime>,
    /// `last_password_reset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_password_reset: Option<auth0_sdk_core::DateTime>,
    /// `logins_count`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logins_count: Option<i64>,
    /// `multifactor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multifactor: Option<Vec<String>>,
    /// `multifactor_last_modified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multifactor_last_modified: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `nickname`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// `phone_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `picture`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `username`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CreateUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateUserResponse")
            .field("app_metadata", &self.app_metadata)
            .field("blocked", &self.blocked)
            .field("created_at", &self.created_at)
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("identities", &self.identities)
            .field("last_ip", &self.last_ip)
            .field("last_login", &self.last_login)
            .field("last_password_reset", &self.last_password_reset)
            .field("logins_count", &self.logins_count)
            .field("multifactor", &self.multifactor)
            .field("multifactor_last_modified", &self.multifactor_last_modified)
            .field("name", &self.name)
            .field("nickname", &self.nickname)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("picture", &self.picture)
            .field("updated_at", &self.updated_at)
            .field("user_id", &self.user_id)
            .field("user_metadata", &self.user_metadata)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum CreatedAuthenticationMethodTypeEnum {
        /// `phone`
        Phone = "phone",
        /// `email`
        Email = "email",
        /// `totp`
        Totp = "totp",
        /// `webauthn-roaming`
        WebauthnRoaming = "webauthn-roaming",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum CreatedUserAuthenticationMethodTypeEnum {
        /// `phone`
        Phone = "phone",
        /// `email`
        Email = "email",
        /// `totp`
        Totp = "totp",
        /// `webauthn-roaming`
        WebauthnRoaming = "webauthn-roaming",
        /// `passkey`
        Passkey = "passkey",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum CredentialDeviceTypeEnum {
        /// `single_device`
        SingleDevice = "single_device",
        /// `multi_device`
        MultiDevice = "multi_device",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeleteUserIdentityResponseItem {
    /// `access_token`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
    /// `access_token_secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_token_secret: Option<String>,
    /// `connection`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial", default, skip_serializing_if = "Option::is_none")]
    pub is_social: Option<bool>,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<UserProfileData>,
    /// `provider`.
    pub provider: String,
    /// `refresh_token`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
    /// `user_id`.
    pub user_id: UserId,
}
impl std::fmt::Debug for DeleteUserIdentityResponseItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeleteUserIdentityResponseItem")
            .field("access_token", &auth0_sdk_core::Redacted)
            .field("access_token_secret", &auth0_sdk_core::Redacted)
            .field("connection", &self.connection)
            .field("is_social", &self.is_social)
            .field("profile_data", &self.profile_data)
            .field("provider", &self.provider)
            .field("refresh_token", &auth0_sdk_core::Redacted)
            .field("user_id", &self.user_id)
            .finish_non_exhaustive()
    }
}

/// Body of `DELETE /users/{id}/permissions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeleteUserPermissions {
    /// `permissions`.
    ///
    /// At least 1 item.
    pub permissions: Vec<PermissionRequestPayload>,
}
impl DeleteUserPermissions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(permissions: impl IntoIterator<Item = PermissionRequestPayload>) -> Self {
        Self {
            permissions: permissions.into_iter().collect(),
        }
    }
}

/// Body of `DELETE /users/{id}/roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeleteUserRoles {
    /// `roles`.
    ///
    /// At least 1 item.
    pub roles: Vec<String>,
}
impl DeleteUserRoles {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeviceCredential {
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `device_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// `device_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<DeviceCredentialTypeEnum>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum DeviceCredentialPublicKeyTypeEnum {
        /// `public_key`
        PublicKey = "public_key",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum DeviceCredentialTypeEnum {
        /// `public_key`
        PublicKey = "public_key",
        /// `refresh_token`
        RefreshToken = "refresh_token",
        /// `rotating_refresh_token`
        RotatingRefreshToken = "rotating_refresh_token",
    }
}

/// Answer of `GET /refresh-tokens/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetRefreshTokenResponse {
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `created_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub created_at: auth0_sdk_core::Patch<RefreshTokenDate>,
    /// `device`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<RefreshTokenDevice>,
    /// `expires_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub expires_at: auth0_sdk_core::Patch<RefreshTokenDate>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `idle_expires_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub idle_expires_at: auth0_sdk_core::Patch<RefreshTokenDate>,
    /// `last_exchanged_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub last_exchanged_at: auth0_sdk_core::Patch<RefreshTokenDate>,
    /// `refresh_token_metadata`. May be null.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub refresh_token_metadata: auth0_sdk_core::Patch<
        serde_json::Map<String, serde_json::Value>,
    >,
    /// `resource_servers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_servers: Option<Vec<RefreshTokenResourceServer>>,
    /// `rotating`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rotating: Option<bool>,
    /// `session_id`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_id: auth0_sdk_core::Patch<String>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetRefreshTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetRefreshTokenResponse")
            .field("client_id", &self.client_id)
            .field("created_at", &self.created_at)
            .field("device", &self.device)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("idle_expires_at", &self.idle_expires_at)
            .field("last_exchanged_at", &self.last_exchanged_at)
            .field("refresh_token_metadata", &self.refresh_token_metadata)
            .field("resource_servers", &self.resource_servers)
            .field("rotating", &self.rotating)
            .field("session_id", &self.session_id)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /refresh-tokens`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct GetRefreshTokensPaginatedPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `refresh_tokens`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refresh_tokens: Vec<RefreshTokenResponse>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for GetRefreshTokensPaginatedPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetRefreshTokensPaginatedPage")
            .field("next", &self.next)
            .field("refresh_tokens", &self.refresh_tokens)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for GetRefreshTokensPaginatedPage {
    type Item = RefreshTokenResponse;
    fn items(&self) -> &[RefreshTokenResponse] {
        &self.refresh_tokens
    }
    fn into_items(self) -> Vec<RefreshTokenResponse> {
        self.refresh_tokens
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for GetRefreshTokensPaginatedPage {
    const ITEMS: &'static str = "refresh_tokens";
    fn from_items(refresh_tokens: Vec<RefreshTokenResponse>) -> Option<Self> {
        Some(Self {
            refresh_tokens,
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
auth0_sdk_core::page_forms!(GetRefreshTokensPaginatedPage);

/// Answer of `GET /sessions/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetSessionResponse {
    /// `actor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<SessionActorMetadata>,
    /// `authenticated_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authenticated_at: auth0_sdk_core::Patch<SessionDate>,
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<SessionAuthenticationSignals>,
    /// `clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clients: Option<Vec<SessionClientMetadata>>,
    /// `cookie`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cookie: Option<SessionCookieMetadata>,
    /// `created_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub created_at: auth0_sdk_core::Patch<SessionDate>,
    /// `device`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<SessionDeviceMetadata>,
    /// `expires_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub expires_at: auth0_sdk_core::Patch<SessionDate>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `idle_expires_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub idle_expires_at: auth0_sdk_core::Patch<SessionDate>,
    /// `last_interacted_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub last_interacted_at: auth0_sdk_core::Patch<SessionDate>,
    /// `session_metadata`. May be null.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_metadata: auth0_sdk_core::Patch<
        serde_json::Map<String, serde_json::Value>,
    >,
    /// `updated_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub updated_at: auth0_sdk_core::Patch<SessionDate>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetSessionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetSessionResponse")
            .field("actor", &self.actor)
            .field("authenticated_at", &self.authenticated_at)
            .field("authentication", &self.authentication)
            .field("clients", &self.clients)
            .field("cookie", &self.cookie)
            .field("created_at", &self.created_at)
            .field("device", &self.device)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("idle_expires_at", &self.idle_expires_at)
            .field("last_interacted_at", &self.last_interacted_at)
            .field("session_metadata", &self.session_metadata)
            .field("updated_at", &self.updated_at)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /users/{id}/authentication-methods/{authentication_method_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetUserAuthenticationMethodResponse {
    /// `aaguid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aaguid: Option<String>,
    /// `authentication_methods`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication_methods: Option<Vec<UserAuthenticationMethodProperties>>,
    /// `confirmed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<bool>,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `credential_backed_up`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_backed_up: Option<bool>,
    /// `credential_device_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_device_type: Option<String>,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `enrolled_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enrolled_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    pub id: String,
    /// `identity_user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_user_id: Option<String>,
    /// `key_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// `last_auth_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_auth_at: Option<auth0_sdk_core::DateTime>,
    /// `link_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// `name`.
    ///
    /// At most 20 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `preferred_authentication_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_authentication_method: Option<PreferredAuthenticationMethodEnum>,
    /// `public_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// `relying_party_identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// `transports`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transports: Option<Vec<String>>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: AuthenticationMethodTypeEnum,
    /// `user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// `user_handle`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_handle: Option<String>,
}

/// Answer of `GET /users/{id}/groups`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct GetUserGroupsPage {
    /// `groups`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<UserGroupsResponseSchema>,
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
impl std::fmt::Debug for GetUserGroupsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetUserGroupsPage")
            .field("groups", &self.groups)
            .field("limit", &self.limit)
            .field("next", &self.next)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for GetUserGroupsPage {
    type Item = UserGroupsResponseSchema;
    fn items(&self) -> &[UserGroupsResponseSchema] {
        &self.groups
    }
    fn into_items(self) -> Vec<UserGroupsResponseSchema> {
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
impl auth0_sdk_core::PageForms for GetUserGroupsPage {
    const ITEMS: &'static str = "groups";
    fn from_items(groups: Vec<UserGroupsResponseSchema>) -> Option<Self> {
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
auth0_sdk_core::page_forms!(GetUserGroupsPage);

/// Answer of `GET /users/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// `app_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `blocked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `identities`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identities: Option<Vec<UserIdentitySchema>>,
    /// `last_ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_ip: Option<String>,
    /// `last_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_login: Option<auth0_sdk_core::DateTime>,
    /// `last_password_reset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_password_reset: Option<auth0_sdk_core::DateTime>,
    /// `logins_count`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logins_count: Option<i64>,
    /// `multifactor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multifactor: Option<Vec<String>>,
    /// `multifactor_last_modified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multifactor_last_modified: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `nickname`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// `phone_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `picture`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `username`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetUserResponse")
            .field("app_metadata", &self.app_metadata)
            .field("blocked", &self.blocked)
            .field("created_at", &self.created_at)
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("identities", &self.identities)
            .field("last_ip", &self.last_ip)
            .field("last_login", &self.last_login)
            .field("last_password_reset", &self.last_password_reset)
            .field("logins_count", &self.logins_count)
            .field("multifactor", &self.multifactor)
            .field("multifactor_last_modified", &self.multifactor_last_modified)
            .field("name", &self.name)
            .field("nickname", &self.nickname)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("picture", &self.picture)
            .field("updated_at", &self.updated_at)
            .field("user_id", &self.user_id)
            .field("user_metadata", &self.user_metadata)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /users/{id}/identities`.
///
/// At least 1 property.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LinkUserIdentity {
    /// `connection_id`.
    ///
    /// Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `link_with`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_with: Option<String>,
    /// `provider`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<UserIdentityProviderEnum>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}
impl LinkUserIdentity {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            connection_id: Default::default(),
            link_with: Default::default(),
            provider: Default::default(),
            user_id: Default::default(),
        }
    }
    /// `connection_id`.
    ///
    /// Matches `^con_[A-Za-z0-9]{16}$`.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = Some(connection_id.into());
        self
    }
    /// `link_with`.
    #[must_use]
    pub fn link_with(mut self, link_with: impl Into<String>) -> Self {
        self.link_with = Some(link_with.into());
        self
    }
    /// `provider`.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<UserIdentityProviderEnum>) -> Self {
        self.provider = Some(provider.into());
        self
    }
    /// `user_id`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
impl Default for LinkUserIdentity {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for LinkUserIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LinkUserIdentity")
            .field("connection_id", &self.connection_id)
            .field("link_with", &auth0_sdk_core::Redacted)
            .field("provider", &self.provider)
            .field("user_id", &self.user_id)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /device-credentials`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListDeviceCredentialsPage {
    /// `device_credentials`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub device_credentials: Vec<DeviceCredential>,
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
impl std::fmt::Debug for ListDeviceCredentialsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListDeviceCredentialsPage")
            .field("device_credentials", &self.device_credentials)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListDeviceCredentialsPage {
    type Item = DeviceCredential;
    fn items(&self) -> &[DeviceCredential] {
        &self.device_credentials
    }
    fn into_items(self) -> Vec<DeviceCredential> {
        self.device_credentials
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
impl auth0_sdk_core::PageForms for ListDeviceCredentialsPage {
    const ITEMS: &'static str = "device_credentials";
    fn from_items(device_credentials: Vec<DeviceCredential>) -> Option<Self> {
        Some(Self {
            device_credentials,
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
auth0_sdk_core::page_forms!(ListDeviceCredentialsPage);

/// Answer of `GET /users/{user_id}/refresh-tokens`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListRefreshTokensPaginatedPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `tokens`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tokens: Vec<RefreshTokenResponse>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListRefreshTokensPaginatedPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListRefreshTokensPaginatedPage")
            .field("next", &self.next)
            .field("tokens", &self.tokens)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListRefreshTokensPaginatedPage {
    type Item = RefreshTokenResponse;
    fn items(&self) -> &[RefreshTokenResponse] {
        &self.tokens
    }
    fn into_items(self) -> Vec<RefreshTokenResponse> {
        self.tokens
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListRefreshTokensPaginatedPage {
    const ITEMS: &'static str = "tokens";
    fn from_items(tokens: Vec<RefreshTokenResponse>) -> Option<Self> {
        Some(Self {
            tokens,
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
auth0_sdk_core::page_forms!(ListRefreshTokensPaginatedPage);

/// Answer of `GET /users/{id}/authentication-methods`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListUserAuthenticationMethodsPage {
    /// `authenticators`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authenticators: Vec<UserAuthenticationMethod>,
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
impl std::fmt::Debug for ListUserAuthenticationMethodsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListUserAuthenticationMethodsPage")
            .field("authenticators", &self.authenticators)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListUserAuthenticationMethodsPage {
    type Item = UserAuthenticationMethod;
    fn items(&self) -> &[UserAuthenticationMethod] {
        &self.authenticators
    }
    fn into_items(self) -> Vec<UserAuthenticationMethod> {
        self.authenticators
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
impl auth0_sdk_core::PageForms for ListUserAuthenticationMethodsPage {
    const ITEMS: &'static str = "authenticators";
    fn from_items(authenticators: Vec<UserAuthenticationMethod>) -> Option<Self> {
        Some(Self {
            authenticators,
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
auth0_sdk_core::page_forms!(ListUserAuthenticationMethodsPage);

/// Answer of `GET /user-blocks`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListUserBlocksByIdentifierResponse {
    /// `blocked_for`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked_for: Option<Vec<UserBlockIdentifier>>,
}

/// Answer of `GET /user-blocks/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListUserBlocksResponse {
    /// `blocked_for`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked_for: Option<Vec<UserBlockIdentifier>>,
}

/// Answer of `GET /users/{id}/connected-accounts`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListUserConnectedAccountsPage {
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub connected_accounts: Vec<ConnectedAccount>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListUserConnectedAccountsPage {
    type Item = ConnectedAccount;
    fn items(&self) -> &[ConnectedAccount] {
        &self.connected_accounts
    }
    fn into_items(self) -> Vec<ConnectedAccount> {
        self.connected_accounts
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListUserConnectedAccountsPage {
    const ITEMS: &'static str = "connected_accounts";
    fn from_items(connected_accounts: Vec<ConnectedAccount>) -> Option<Self> {
        Some(Self {
            connected_accounts,
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
auth0_sdk_core::page_forms!(ListUserConnectedAccountsPage);

/// Answer of `GET /users/{id}/effective-permissions/sources/effective-roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListUserEffectivePermissionRoleSourcesPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `roles`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<UserEffectivePermissionRoleSourceResponse>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListUserEffectivePermissionRoleSourcesPage {
    type Item = UserEffectivePermissionRoleSourceResponse;
    fn items(&self) -> &[UserEffectivePermissionRoleSourceResponse] {
        &self.roles
    }
    fn into_items(self) -> Vec<UserEffectivePermissionRoleSourceResponse> {
        self.roles
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListUserEffectivePermissionRoleSourcesPage {
    const ITEMS: &'static str = "roles";
    fn from_items(
        roles: Vec<UserEffectivePermissionRoleSourceResponse>,
    ) -> Option<Self> {
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
auth0_sdk_core::page_forms!(ListUserEffectivePermissionRoleSourcesPage);

/// Answer of `GET /users/{id}/effective-permissions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListUserEffectivePermissionsPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `permissions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<UserEffectivePermissionResponse>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListUserEffectivePermissionsPage {
    type Item = UserEffectivePermissionResponse;
    fn items(&self) -> &[UserEffectivePermissionResponse] {
        &self.permissions
    }
    fn into_items(self) -> Vec<UserEffectivePermissionResponse> {
        self.permissions
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListUserEffectivePermissionsPage {
    const ITEMS: &'static str = "permissions";
    fn from_items(permissions: Vec<UserEffectivePermissionResponse>) -> Option<Self> {
        Some(Self {
            permissions,
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
auth0_sdk_core::page_forms!(ListUserEffectivePermissionsPage);

/// Answer of `GET /users/{id}/effective-roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListUserEffectiveRolesPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `roles`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<UserEffectiveRole>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListUserEffectiveRolesPage {
    type Item = UserEffectiveRole;
    fn items(&self) -> &[UserEffectiveRole] {
        &self.roles
    }
    fn into_items(self) -> Vec<UserEffectiveRole> {
        self.roles
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListUserEffectiveRolesPage {
    const ITEMS: &'static str = "roles";
    fn from_items(roles: Vec<UserEffectiveRole>) -> Option<Self> {
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
auth0_sdk_core::page_forms!(ListUserEffectiveRolesPage);

/// Answer of `GET /grants`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListUserGrantsPage {
    /// `grants`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grants: Vec<UserGrant>,
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
impl std::fmt::Debug for ListUserGrantsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListUserGrantsPage")
            .field("grants", &self.grants)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListUserGrantsPage {
    type Item = UserGrant;
    fn items(&self) -> &[UserGrant] {
        &self.grants
    }
    fn into_items(self) -> Vec<UserGrant> {
        self.grants
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
impl auth0_sdk_core::PageForms for ListUserGrantsPage {
    const ITEMS: &'static str = "grants";
    fn from_items(grants: Vec<UserGrant>) -> Option<Self> {
        Some(Self {
            grants,
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
auth0_sdk_core::page_forms!(ListUserGrantsPage);

/// Answer of `GET /users/{id}/organizations`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListUserOrganizationsPage {
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
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
impl std::fmt::Debug for ListUserOrganizationsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListUserOrganizationsPage")
            .field("limit", &self.limit)
            .field("organizations", &self.organizations)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListUserOrganizationsPage {
    type Item = Organization;
    fn items(&self) -> &[Organization] {
        &self.organizations
    }
    fn into_items(self) -> Vec<Organization> {
        self.organizations
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
impl auth0_sdk_core::PageForms for ListUserOrganizationsPage {
    const ITEMS: &'static str = "organizations";
    fn from_items(organizations: Vec<Organization>) -> Option<Self> {
        Some(Self {
            organizations,
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
auth0_sdk_core::page_forms!(ListUserOrganizationsPage);

/// Answer of `GET /users/{id}/permissions`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListUserPermissionsPage {
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `permissions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<UserPermissionSchema>,
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
impl std::fmt::Debug for ListUserPermissionsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListUserPermissionsPage")
            .field("limit", &self.limit)
            .field("permissions", &self.permissions)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListUserPermissionsPage {
    type Item = UserPermissionSchema;
    fn items(&self) -> &[UserPermissionSchema] {
        &self.permissions
    }
    fn into_items(self) -> Vec<UserPermissionSchema> {
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
impl auth0_sdk_core::PageForms for ListUserPermissionsPage {
    const ITEMS: &'static str = "permissions";
    fn from_items(permissions: Vec<UserPermissionSchema>) -> Option<Self> {
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
auth0_sdk_core::page_forms!(ListUserPermissionsPage);

/// Answer of `GET /users/{id}/effective-roles/sources/groups`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListUserRoleSourceGroupsPage {
    /// `groups`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListUserRoleSourceGroupsPage {
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
impl auth0_sdk_core::PageForms for ListUserRoleSourceGroupsPage {
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
auth0_sdk_core::page_forms!(ListUserRoleSourceGroupsPage);

/// Answer of `GET /users/{id}/roles`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListUserRolesPage {
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
impl std::fmt::Debug for ListUserRolesPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListUserRolesPage")
            .field("limit", &self.limit)
            .field("roles", &self.roles)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListUserRolesPage {
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
impl auth0_sdk_core::PageForms for ListUserRolesPage {
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
auth0_sdk_core::page_forms!(ListUserRolesPage);

/// Answer of `GET /users/{user_id}/sessions`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListUserSessionsPaginatedPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `sessions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<SessionResponse>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListUserSessionsPaginatedPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListUserSessionsPaginatedPage")
            .field("next", &self.next)
            .field("sessions", &self.sessions)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListUserSessionsPaginatedPage {
    type Item = SessionResponse;
    fn items(&self) -> &[SessionResponse] {
        &self.sessions
    }
    fn into_items(self) -> Vec<SessionResponse> {
        self.sessions
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListUserSessionsPaginatedPage {
    const ITEMS: &'static str = "sessions";
    fn from_items(sessions: Vec<SessionResponse>) -> Option<Self> {
        Some(Self {
            sessions,
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
auth0_sdk_core::page_forms!(ListUserSessionsPaginatedPage);

/// Answer of `GET /users`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListUsersPage {
    /// `length`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<f64>,
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// `users`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<User>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListUsersPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListUsersPage")
            .field("length", &self.length)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("users", &self.users)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListUsersPage {
    type Item = User;
    fn items(&self) -> &[User] {
        &self.users
    }
    fn into_items(self) -> Vec<User> {
        self.users
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
impl auth0_sdk_core::PageForms for ListUsersPage {
    const ITEMS: &'static str = "users";
    fn from_items(users: Vec<User>) -> Option<Self> {
        Some(Self {
            users,
            form: auth0_sdk_core::PageForm::Array,
            length: Default::default(),
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
auth0_sdk_core::page_forms!(ListUsersPage);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum PreferredAuthenticationMethodEnum {
        /// `voice`
        Voice = "voice",
        /// `sms`
        Sms = "sms",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum RefreshTokenDate {
        /// A date-time.
        DateTime(auth0_sdk_core::DateTime) => auth0_sdk_core::union::Shape::String,
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RefreshTokenDevice {
    /// `initial_asn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initial_asn: Option<String>,
    /// `initial_ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initial_ip: Option<String>,
    /// `initial_user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initial_user_agent: Option<String>,
    /// `last_asn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_asn: Option<String>,
    /// `last_ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_ip: Option<String>,
    /// `last_user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_user_agent: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for RefreshTokenDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RefreshTokenDevice")
            .field("initial_asn", &self.initial_asn)
            .field("initial_ip", &self.initial_ip)
            .field("initial_user_agent", &self.initial_user_agent)
            .field("last_asn", &self.last_asn)
            .field("last_ip", &self.last_ip)
            .field("last_user_agent", &self.last_user_agent)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RefreshTokenResourceServer {
    /// `audience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for RefreshTokenResourceServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RefreshTokenResourceServer")
            .field("audience", &self.audience)
            .field("scopes", &self.scopes)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RefreshTokenResponse {
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `created_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub created_at: auth0_sdk_core::Patch<RefreshTokenDate>,
    /// `device`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<RefreshTokenDevice>,
    /// `expires_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub expires_at: auth0_sdk_core::Patch<RefreshTokenDate>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `idle_expires_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub idle_expires_at: auth0_sdk_core::Patch<RefreshTokenDate>,
    /// `last_exchanged_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub last_exchanged_at: auth0_sdk_core::Patch<RefreshTokenDate>,
    /// `refresh_token_metadata`. May be null.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub refresh_token_metadata: auth0_sdk_core::Patch<
        serde_json::Map<String, serde_json::Value>,
    >,
    /// `resource_servers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_servers: Option<Vec<RefreshTokenResourceServer>>,
    /// `rotating`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rotating: Option<bool>,
    /// `session_id`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_id: auth0_sdk_core::Patch<String>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for RefreshTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RefreshTokenResponse")
            .field("client_id", &self.client_id)
            .field("created_at", &self.created_at)
            .field("device", &self.device)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("idle_expires_at", &self.idle_expires_at)
            .field("last_exchanged_at", &self.last_exchanged_at)
            .field("refresh_token_metadata", &self.refresh_token_metadata)
            .field("resource_servers", &self.resource_servers)
            .field("rotating", &self.rotating)
            .field("session_id", &self.session_id)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /users/{id}/recovery-code-regeneration`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RegenerateUsersRecoveryCodeResponse {
    /// `recovery_code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery_code: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for RegenerateUsersRecoveryCodeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RegenerateUsersRecoveryCodeResponse")
            .field("recovery_code", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /refresh-tokens/revoke`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RevokeRefreshTokens {
    /// `audience`.
    ///
    /// At least 1 character. At most 600 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `client_id`.
    ///
    /// At least 1 character. At most 64 characters. Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `ids`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<String>>,
    /// `user_id`.
    ///
    /// At least 1 character. At most 300 characters. Format: user-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}
impl RevokeRefreshTokens {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            audience: Default::default(),
            client_id: Default::default(),
            ids: Default::default(),
            user_id: Default::default(),
        }
    }
    /// `audience`.
    ///
    /// At least 1 character. At most 600 characters.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }
    /// `client_id`.
    ///
    /// At least 1 character. At most 64 characters. Format: client-id.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// `ids`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }
    /// `user_id`.
    ///
    /// At least 1 character. At most 300 characters. Format: user-id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
impl Default for RevokeRefreshTokens {
    fn default() -> Self {
        Self::new()
    }
}

/// Body of `POST /users/{id}/revoke-access`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RevokeUserAccess {
    /// `preserve_refresh_tokens`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preserve_refresh_tokens: Option<bool>,
    /// `session_id`.
    ///
    /// At most 50 characters. Format: session-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
}
impl RevokeUserAccess {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            preserve_refresh_tokens: Default::default(),
            session_id: Default::default(),
        }
    }
    /// `preserve_refresh_tokens`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn preserve_refresh_tokens(mut self, preserve_refresh_tokens: bool) -> Self {
        self.preserve_refresh_tokens = Some(preserve_refresh_tokens);
        self
    }
    /// `session_id`.
    ///
    /// At most 50 characters. Format: session-id.
    #[must_use]
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }
}
impl Default for RevokeUserAccess {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum SearchEngineVersionsEnum {
        /// `v1`
        V1 = "v1",
        /// `v2`
        V2 = "v2",
        /// `v3`
        V3 = "v3",
    }
}

/// Received from the server.
///
/// Lifecycle: EA. At most 6 properties.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SessionActorMetadata {
    /// `sub`.
    pub sub: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for SessionActorMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionActorMetadata")
            .field("sub", &self.sub)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SessionAuthenticationSignal {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `timestamp`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub timestamp: auth0_sdk_core::Patch<SessionDate>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for SessionAuthenticationSignal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionAuthenticationSignal")
            .field("name", &self.name)
            .field("timestamp", &self.timestamp)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SessionAuthenticationSignals {
    /// `methods`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub methods: Option<Vec<SessionAuthenticationSignal>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for SessionAuthenticationSignals {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionAuthenticationSignals")
            .field("methods", &self.methods)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SessionClientMetadata {
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for SessionClientMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionClientMetadata")
            .field("client_id", &self.client_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SessionCookieMetadata {
    /// `mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<SessionCookieMetadataModeEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for SessionCookieMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionCookieMetadata")
            .field("mode", &self.mode)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum SessionCookieMetadataModeEnum {
        /// `non-persistent`
        NonPersistent = "non-persistent",
        /// `persistent`
        Persistent = "persistent",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum SessionDate {
        /// A date-time.
        DateTime(auth0_sdk_core::DateTime) => auth0_sdk_core::union::Shape::String,
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SessionDeviceMetadata {
    /// `initial_asn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initial_asn: Option<String>,
    /// `initial_ip`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub initial_ip: auth0_sdk_core::Patch<String>,
    /// `initial_user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initial_user_agent: Option<String>,
    /// `last_asn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_asn: Option<String>,
    /// `last_ip`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub last_ip: auth0_sdk_core::Patch<String>,
    /// `last_user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_user_agent: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for SessionDeviceMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionDeviceMetadata")
            .field("initial_asn", &self.initial_asn)
            .field("initial_ip", &self.initial_ip)
            .field("initial_user_agent", &self.initial_user_agent)
            .field("last_asn", &self.last_asn)
            .field("last_ip", &self.last_ip)
            .field("last_user_agent", &self.last_user_agent)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SessionResponse {
    /// `actor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<SessionActorMetadata>,
    /// `authenticated_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authenticated_at: auth0_sdk_core::Patch<SessionDate>,
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<SessionAuthenticationSignals>,
    /// `clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clients: Option<Vec<SessionClientMetadata>>,
    /// `cookie`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cookie: Option<SessionCookieMetadata>,
    /// `created_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub created_at: auth0_sdk_core::Patch<SessionDate>,
    /// `device`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<SessionDeviceMetadata>,
    /// `expires_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub expires_at: auth0_sdk_core::Patch<SessionDate>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `idle_expires_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub idle_expires_at: auth0_sdk_core::Patch<SessionDate>,
    /// `last_interacted_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub last_interacted_at: auth0_sdk_core::Patch<SessionDate>,
    /// `session_metadata`. May be null.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_metadata: auth0_sdk_core::Patch<
        serde_json::Map<String, serde_json::Value>,
    >,
    /// `updated_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub updated_at: auth0_sdk_core::Patch<SessionDate>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for SessionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionResponse")
            .field("actor", &self.actor)
            .field("authenticated_at", &self.authenticated_at)
            .field("authentication", &self.authentication)
            .field("clients", &self.clients)
            .field("cookie", &self.cookie)
            .field("created_at", &self.created_at)
            .field("device", &self.device)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("idle_expires_at", &self.idle_expires_at)
            .field("last_interacted_at", &self.last_interacted_at)
            .field("session_metadata", &self.session_metadata)
            .field("updated_at", &self.updated_at)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetUserAuthenticationMethodResponse {
    /// `aaguid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aaguid: Option<String>,
    /// `authentication_methods`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication_methods: Option<Vec<UserAuthenticationMethodProperties>>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `id`.
    ///
    /// Format: authenticator-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `key_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// At least 2 characters. At most 30 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `preferred_authentication_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_authentication_method: Option<PreferredAuthenticationMethodEnum>,
    /// `public_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// `relying_party_identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// `totp_secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totp_secret: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: CreatedAuthenticationMethodTypeEnum,
}
impl std::fmt::Debug for SetUserAuthenticationMethodResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetUserAuthenticationMethodResponse")
            .field("aaguid", &self.aaguid)
            .field("authentication_methods", &self.authentication_methods)
            .field("created_at", &self.created_at)
            .field("email", &self.email)
            .field("id", &self.id)
            .field("key_id", &self.key_id)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field(
                "preferred_authentication_method",
                &self.preferred_authentication_method,
            )
            .field("public_key", &self.public_key)
            .field("relying_party_identifier", &self.relying_party_identifier)
            .field("totp_secret", &auth0_sdk_core::Redacted)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetUserAuthenticationMethods {
    /// `email`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 20 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// At least 2 characters. At most 30 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `preferred_authentication_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_authentication_method: Option<PreferredAuthenticationMethodEnum>,
    /// `totp_secret`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totp_secret: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: AuthenticationTypeEnum,
}
impl SetUserAuthenticationMethods {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(type_: impl Into<AuthenticationTypeEnum>) -> Self {
        Self {
            email: Default::default(),
            name: Default::default(),
            phone_number: Default::default(),
            preferred_authentication_method: Default::default(),
            totp_secret: Default::default(),
            type_: type_.into(),
        }
    }
    /// `email`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// `name`.
    ///
    /// At least 1 character. At most 20 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `phone_number`.
    ///
    /// At least 2 characters. At most 30 characters.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
    /// `preferred_authentication_method`.
    #[must_use]
    pub fn preferred_authentication_method(
        mut self,
        preferred_authentication_method: impl Into<PreferredAuthenticationMethodEnum>,
    ) -> Self {
        self.preferred_authentication_method = Some(
            preferred_authentication_method.into(),
        );
        self
    }
    /// `totp_secret`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn totp_secret(mut self, totp_secret: impl Into<String>) -> Self {
        self.totp_secret = Some(totp_secret.into());
        self
    }
}
impl std::fmt::Debug for SetUserAuthenticationMethods {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetUserAuthenticationMethods")
            .field("email", &self.email)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field(
                "preferred_authentication_method",
                &self.preferred_authentication_method,
            )
            .field("totp_secret", &auth0_sdk_core::Redacted)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /refresh-tokens/{id}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateRefreshToken {
    /// `refresh_token_metadata`. May be null.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub refresh_token_metadata: auth0_sdk_core::Patch<
        serde_json::Map<String, serde_json::Value>,
    >,
}
impl UpdateRefreshToken {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            refresh_token_metadata: Default::default(),
        }
    }
    /// `refresh_token_metadata`. May be null.
    ///
    /// At most 25 properties.
    #[must_use]
    pub fn refresh_token_metadata(
        mut self,
        refresh_token_metadata: impl Into<
            auth0_sdk_core::Patch<serde_json::Map<String, serde_json::Value>>,
        >,
    ) -> Self {
        self.refresh_token_metadata = refresh_token_metadata.into();
        self
    }
}
impl Default for UpdateRefreshToken {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /refresh-tokens/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateRefreshTokenResponse {
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `created_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub created_at: auth0_sdk_core::Patch<RefreshTokenDate>,
    /// `device`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<RefreshTokenDevice>,
    /// `expires_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub expires_at: auth0_sdk_core::Patch<RefreshTokenDate>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `idle_expires_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub idle_expires_at: auth0_sdk_core::Patch<RefreshTokenDate>,
    /// `last_exchanged_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub last_exchanged_at: auth0_sdk_core::Patch<RefreshTokenDate>,
    /// `refresh_token_metadata`. May be null.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub refresh_token_metadata: auth0_sdk_core::Patch<
        serde_json::Map<String, serde_json::Value>,
    >,
    /// `resource_servers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_servers: Option<Vec<RefreshTokenResourceServer>>,
    /// `rotating`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rotating: Option<bool>,
    /// `session_id`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_id: auth0_sdk_core::Patch<String>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UpdateRefreshTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateRefreshTokenResponse")
            .field("client_id", &self.client_id)
            .field("created_at", &self.created_at)
            .field("device", &self.device)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("idle_expires_at", &self.idle_expires_at)
            .field("last_exchanged_at", &self.last_exchanged_at)
            .field("refresh_token_metadata", &self.refresh_token_metadata)
            .field("resource_servers", &self.resource_servers)
            .field("rotating", &self.rotating)
            .field("session_id", &self.session_id)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /sessions/{id}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateSession {
    /// `session_metadata`. May be null.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_metadata: auth0_sdk_core::Patch<
        serde_json::Map<String, serde_json::Value>,
    >,
}
impl UpdateSession {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            session_metadata: Default::default(),
        }
    }
    /// `session_metadata`. May be null.
    ///
    /// At most 25 properties.
    #[must_use]
    pub fn session_metadata(
        mut self,
        session_metadata: impl Into<
            auth0_sdk_core::Patch<serde_json::Map<String, serde_json::Value>>,
        >,
    ) -> Self {
        self.session_metadata = session_metadata.into();
        self
    }
}
impl Default for UpdateSession {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /sessions/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateSessionResponse {
    /// `actor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<SessionActorMetadata>,
    /// `authenticated_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authenticated_at: auth0_sdk_core::Patch<SessionDate>,
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<SessionAuthenticationSignals>,
    /// `clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clients: Option<Vec<SessionClientMetadata>>,
    /// `cookie`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cookie: Option<SessionCookieMetadata>,
    /// `created_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub created_at: auth0_sdk_core::Patch<SessionDate>,
    /// `device`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<SessionDeviceMetadata>,
    /// `expires_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub expires_at: auth0_sdk_core::Patch<SessionDate>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `idle_expires_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub idle_expires_at: auth0_sdk_core::Patch<SessionDate>,
    /// `last_interacted_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub last_interacted_at: auth0_sdk_core::Patch<SessionDate>,
    /// `session_metadata`. May be null.
    ///
    /// At most 25 properties.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_metadata: auth0_sdk_core::Patch<
        serde_json::Map<String, serde_json::Value>,
    >,
    /// `updated_at`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub updated_at: auth0_sdk_core::Patch<SessionDate>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UpdateSessionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateSessionResponse")
            .field("actor", &self.actor)
            .field("authenticated_at", &self.authenticated_at)
            .field("authentication", &self.authentication)
            .field("clients", &self.clients)
            .field("cookie", &self.cookie)
            .field("created_at", &self.created_at)
            .field("device", &self.device)
            .field("expires_at", &self.expires_at)
            .field("id", &self.id)
            .field("idle_expires_at", &self.idle_expires_at)
            .field("last_interacted_at", &self.last_interacted_at)
            .field("session_metadata", &self.session_metadata)
            .field("updated_at", &self.updated_at)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /users/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateUser {
    /// `app_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `blocked`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// `client_id`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `connection`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    /// `email`. May be null.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub email: auth0_sdk_core::Patch<String>,
    /// `email_verified`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`. May be null.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub family_name: auth0_sdk_core::Patch<String>,
    /// `given_name`. May be null.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub given_name: auth0_sdk_core::Patch<String>,
    /// `name`. May be null.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub name: auth0_sdk_core::Patch<String>,
    /// `nickname`. May be null.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub nickname: auth0_sdk_core::Patch<String>,
    /// `password`. May be null.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub password: auth0_sdk_core::Patch<String>,
    /// `phone_number`. May be null.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub phone_number: auth0_sdk_core::Patch<String>,
    /// `phone_verified`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `picture`. May be null.
    ///
    /// Format: strict-uri.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub picture: auth0_sdk_core::Patch<String>,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `username`. May be null.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub username: auth0_sdk_core::Patch<String>,
    /// `verify_email`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verify_email: Option<bool>,
    /// `verify_phone_number`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verify_phone_number: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl UpdateUser {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            app_metadata: Default::default(),
            blocked: Default::default(),
            client_id: Default::default(),
            connection: Default::default(),
            email: Default::default(),
            email_verified: Default::default(),
            family_name: Default::default(),
            given_name: Default::default(),
            name: Default::default(),
            nickname: Default::default(),
            password: Default::default(),
            phone_number: Default::default(),
            phone_verified: Default::default(),
            picture: Default::default(),
            user_metadata: Default::default(),
            username: Default::default(),
            verify_email: Default::default(),
            verify_phone_number: Default::default(),
            additional_properties: Default::default(),
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
    /// `blocked`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn blocked(mut self, blocked: bool) -> Self {
        self.blocked = Some(blocked);
        self
    }
    /// `client_id`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// `connection`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<String>) -> Self {
        self.connection = Some(connection.into());
        self
    }
    /// `email`. May be null.
    ///
    /// Format: email.
    #[must_use]
    pub fn email(mut self, email: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.email = email.into();
        self
    }
    /// `email_verified`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn email_verified(mut self, email_verified: bool) -> Self {
        self.email_verified = Some(email_verified);
        self
    }
    /// `family_name`. May be null.
    ///
    /// At least 1 character. At most 150 characters.
    #[must_use]
    pub fn family_name(
        mut self,
        family_name: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.family_name = family_name.into();
        self
    }
    /// `given_name`. May be null.
    ///
    /// At least 1 character. At most 150 characters.
    #[must_use]
    pub fn given_name(
        mut self,
        given_name: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.given_name = given_name.into();
        self
    }
    /// `name`. May be null.
    ///
    /// At least 1 character. At most 300 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// `nickname`. May be null.
    ///
    /// At least 1 character. At most 300 characters.
    #[must_use]
    pub fn nickname(
        mut self,
        nickname: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.nickname = nickname.into();
        self
    }
    /// `password`. May be null.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn password(
        mut self,
        password: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.password = password.into();
        self
    }
    /// `phone_number`. May be null.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[must_use]
    pub fn phone_number(
        mut self,
        phone_number: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.phone_number = phone_number.into();
        self
    }
    /// `phone_verified`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn phone_verified(mut self, phone_verified: bool) -> Self {
        self.phone_verified = Some(phone_verified);
        self
    }
    /// `picture`. May be null.
    ///
    /// Format: strict-uri.
    #[must_use]
    pub fn picture(mut self, picture: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.picture = picture.into();
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
    /// `username`. May be null.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn username(
        mut self,
        username: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.username = username.into();
        self
    }
    /// `verify_email`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn verify_email(mut self, verify_email: bool) -> Self {
        self.verify_email = Some(verify_email);
        self
    }
    /// `verify_phone_number`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn verify_phone_number(mut self, verify_phone_number: bool) -> Self {
        self.verify_phone_number = Some(verify_phone_number);
        self
    }
}
impl Default for UpdateUser {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for UpdateUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateUser")
            .field("app_metadata", &self.app_metadata)
            .field("blocked", &self.blocked)
            .field("client_id", &self.client_id)
            .field("connection", &self.connection)
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("nickname", &self.nickname)
            .field("password", &auth0_sdk_core::Redacted)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("picture", &self.picture)
            .field("user_metadata", &self.user_metadata)
            .field("username", &self.username)
            .field("verify_email", &self.verify_email)
            .field("verify_phone_number", &self.verify_phone_number)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /users/{id}/authentication-methods/{authentication_method_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateUserAuthenticationMethod {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `preferred_authentication_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_authentication_method: Option<PreferredAuthenticationMethodEnum>,
}
impl UpdateUserAuthenticationMethod {
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
        preferred_authentication_method: impl Into<PreferredAuthenticationMethodEnum>,
    ) -> Self {
        self.preferred_authentication_method = Some(
            preferred_authentication_method.into(),
        );
        self
    }
}
impl Default for UpdateUserAuthenticationMethod {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /users/{id}/authentication-methods/{authentication_method_id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateUserAuthenticationMethodResponse {
    /// `aaguid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aaguid: Option<String>,
    /// `authentication_methods`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication_methods: Option<Vec<UserAuthenticationMethodProperties>>,
    /// `confirmed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<bool>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `id`.
    ///
    /// Format: authenticator-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `key_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// At least 2 characters. At most 30 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `preferred_authentication_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_authentication_method: Option<PreferredAuthenticationMethodEnum>,
    /// `public_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// `relying_party_identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// `totp_secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totp_secret: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: CreatedAuthenticationMethodTypeEnum,
}
impl std::fmt::Debug for UpdateUserAuthenticationMethodResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateUserAuthenticationMethodResponse")
            .field("aaguid", &self.aaguid)
            .field("authentication_methods", &self.authentication_methods)
            .field("confirmed", &self.confirmed)
            .field("created_at", &self.created_at)
            .field("email", &self.email)
            .field("id", &self.id)
            .field("key_id", &self.key_id)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field(
                "preferred_authentication_method",
                &self.preferred_authentication_method,
            )
            .field("public_key", &self.public_key)
            .field("relying_party_identifier", &self.relying_party_identifier)
            .field("totp_secret", &auth0_sdk_core::Redacted)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

/// Answer of `PATCH /users/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateUserResponse {
    /// `app_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `blocked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `identities`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identities: Option<Vec<UserIdentitySchema>>,
    /// `last_ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_ip: Option<String>,
    /// `last_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_login: Option<auth0_sdk_core::DateTime>,
    /// `last_password_reset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_password_reset: Option<auth0_sdk_core::DateTime>,
    /// `logins_count`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logins_count: Option<i64>,
    /// `multifactor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multifactor: Option<Vec<String>>,
    /// `multifactor_last_modified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multifactor_last_modified: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `nickname`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// `phone_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `picture`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `username`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UpdateUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateUserResponse")
            .field("app_metadata", &self.app_metadata)
            .field("blocked", &self.blocked)
            .field("created_at", &self.created_at)
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("identities", &self.identities)
            .field("last_ip", &self.last_ip)
            .field("last_login", &self.last_login)
            .field("last_password_reset", &self.last_password_reset)
            .field("logins_count", &self.logins_count)
            .field("multifactor", &self.multifactor)
            .field("multifactor_last_modified", &self.multifactor_last_modified)
            .field("name", &self.name)
            .field("nickname", &self.nickname)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("picture", &self.picture)
            .field("updated_at", &self.updated_at)
            .field("user_id", &self.user_id)
            .field("user_metadata", &self.user_metadata)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct User {
    /// `app_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `blocked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `identities`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identities: Option<Vec<UserIdentitySchema>>,
    /// `last_ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_ip: Option<String>,
    /// `last_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_login: Option<auth0_sdk_core::DateTime>,
    /// `last_password_reset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_password_reset: Option<auth0_sdk_core::DateTime>,
    /// `logins_count`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logins_count: Option<i64>,
    /// `multifactor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multifactor: Option<Vec<String>>,
    /// `multifactor_last_modified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multifactor_last_modified: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `nickname`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// `phone_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `picture`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `username`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("User")
            .field("app_metadata", &self.app_metadata)
            .field("blocked", &self.blocked)
            .field("created_at", &self.created_at)
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("identities", &self.identities)
            .field("last_ip", &self.last_ip)
            .field("last_login", &self.last_login)
            .field("last_password_reset", &self.last_password_reset)
            .field("logins_count", &self.logins_count)
            .field("multifactor", &self.multifactor)
            .field("multifactor_last_modified", &self.multifactor_last_modified)
            .field("name", &self.name)
            .field("nickname", &self.nickname)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("picture", &self.picture)
            .field("updated_at", &self.updated_at)
            .field("user_id", &self.user_id)
            .field("user_metadata", &self.user_metadata)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserAuthenticationMethod {
    /// `aaguid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aaguid: Option<String>,
    /// `authentication_methods`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication_methods: Option<Vec<UserAuthenticationMethodProperties>>,
    /// `confirmed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<bool>,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `credential_backed_up`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_backed_up: Option<bool>,
    /// `credential_device_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential_device_type: Option<String>,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `enrolled_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enrolled_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    pub id: String,
    /// `identity_user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_user_id: Option<String>,
    /// `key_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// `last_auth_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_auth_at: Option<auth0_sdk_core::DateTime>,
    /// `link_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// `name`.
    ///
    /// At most 20 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `preferred_authentication_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_authentication_method: Option<PreferredAuthenticationMethodEnum>,
    /// `public_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// `relying_party_identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// `transports`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transports: Option<Vec<String>>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: AuthenticationMethodTypeEnum,
    /// `user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// `user_handle`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_handle: Option<String>,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserAuthenticationMethodProperties {
    /// `id`.
    ///
    /// Format: authenticator-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<UserAuthenticationMethodPropertiesEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UserAuthenticationMethodProperties {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserAuthenticationMethodProperties")
            .field("id", &self.id)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum UserAuthenticationMethodPropertiesEnum {
        /// `totp`
        Totp = "totp",
        /// `push`
        Push = "push",
        /// `sms`
        Sms = "sms",
        /// `voice`
        Voice = "voice",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserBlockIdentifier {
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    /// `identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// `ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UserBlockIdentifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserBlockIdentifier")
            .field("connection", &self.connection)
            .field("identifier", &self.identifier)
            .field("ip", &self.ip)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserEffectivePermissionResponse {
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
    /// `sources`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<UserEffectivePermissionSourceEnum>>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum UserEffectivePermissionRoleSourceEnum {
        /// `direct`
        Direct = "direct",
        /// `groups`
        Groups = "groups",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserEffectivePermissionRoleSourceResponse {
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
    /// `sources`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<UserEffectivePermissionRoleSourceEnum>>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<RoleTypeEnum>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum UserEffectivePermissionSourceEnum {
        /// `direct`
        Direct = "direct",
        /// `roles`
        Roles = "roles",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserEffectiveRole {
    /// `description`.
    pub description: String,
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `sources`.
    pub sources: Vec<UserEffectiveRoleSource>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum UserEffectiveRoleSource {
        /// `direct`
        Direct = "direct",
        /// `groups`
        Groups = "groups",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum UserEnrollmentAuthMethodEnum {
        /// `authenticator`
        Authenticator = "authenticator",
        /// `guardian`
        Guardian = "guardian",
        /// `sms`
        Sms = "sms",
        /// `webauthn-platform`
        WebauthnPlatform = "webauthn-platform",
        /// `webauthn-roaming`
        WebauthnRoaming = "webauthn-roaming",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum UserEnrollmentStatusEnum {
        /// `pending`
        Pending = "pending",
        /// `confirmed`
        Confirmed = "confirmed",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserGrant {
    /// `audience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `clientID`.
    #[serde(rename = "clientID", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `organization_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserGroupsResponseSchema {
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
    /// `membership_created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership_created_at: Option<auth0_sdk_core::DateTime>,
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
impl std::fmt::Debug for UserGroupsResponseSchema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserGroupsResponseSchema")
            .field("connection_id", &self.connection_id)
            .field("created_at", &self.created_at)
            .field("external_id", &self.external_id)
            .field("id", &self.id)
            .field("membership_created_at", &self.membership_created_at)
            .field("name", &self.name)
            .field("tenant_name", &self.tenant_name)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum UserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(UserId::String);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserIdentity {
    /// `access_token`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
    /// `access_token_secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_token_secret: Option<String>,
    /// `connection`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial", default, skip_serializing_if = "Option::is_none")]
    pub is_social: Option<bool>,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<UserProfileData>,
    /// `provider`.
    pub provider: String,
    /// `refresh_token`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
    /// `user_id`.
    pub user_id: UserId,
}
impl std::fmt::Debug for UserIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserIdentity")
            .field("access_token", &auth0_sdk_core::Redacted)
            .field("access_token_secret", &auth0_sdk_core::Redacted)
            .field("connection", &self.connection)
            .field("is_social", &self.is_social)
            .field("profile_data", &self.profile_data)
            .field("provider", &self.provider)
            .field("refresh_token", &auth0_sdk_core::Redacted)
            .field("user_id", &self.user_id)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum UserIdentityProviderEnum {
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
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserIdentitySchema {
    /// `access_token`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
    /// `access_token_secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_token_secret: Option<String>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    /// `isSocial`.
    #[serde(rename = "isSocial", default, skip_serializing_if = "Option::is_none")]
    pub is_social: Option<bool>,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<UserProfileData>,
    /// `provider`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<UserIdentityProviderEnum>,
    /// `refresh_token`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}
impl std::fmt::Debug for UserIdentitySchema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserIdentitySchema")
            .field("access_token", &auth0_sdk_core::Redacted)
            .field("access_token_secret", &auth0_sdk_core::Redacted)
            .field("connection", &self.connection)
            .field("is_social", &self.is_social)
            .field("profile_data", &self.profile_data)
            .field("provider", &self.provider)
            .field("refresh_token", &auth0_sdk_core::Redacted)
            .field("user_id", &self.user_id)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /users/{id}/logs`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UserListLogPage {
    /// `length`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<f64>,
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `logs`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub logs: Vec<Log>,
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
impl std::fmt::Debug for UserListLogPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserListLogPage")
            .field("length", &self.length)
            .field("limit", &self.limit)
            .field("logs", &self.logs)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for UserListLogPage {
    type Item = Log;
    fn items(&self) -> &[Log] {
        &self.logs
    }
    fn into_items(self) -> Vec<Log> {
        self.logs
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
impl auth0_sdk_core::PageForms for UserListLogPage {
    const ITEMS: &'static str = "logs";
    fn from_items(logs: Vec<Log>) -> Option<Self> {
        Some(Self {
            logs,
            form: auth0_sdk_core::PageForm::Array,
            length: Default::default(),
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
auth0_sdk_core::page_forms!(UserListLogPage);

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum UserMultifactorProviderEnum {
        /// `duo`
        Duo = "duo",
        /// `google-authenticator`
        GoogleAuthenticator = "google-authenticator",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserPermissionSchema {
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
    /// `sources`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<serde_json::Value>,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserProfileData {
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UserProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserProfileData")
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UsersEnrollment {
    /// `auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_method: Option<UserEnrollmentAuthMethodEnum>,
    /// `enrolled_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enrolled_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `identifier`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// `last_auth`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_auth: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    ///
    /// At most 20 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<UserEnrollmentStatusEnum>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UsersEnrollment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UsersEnrollment")
            .field("auth_method", &self.auth_method)
            .field("enrolled_at", &self.enrolled_at)
            .field("id", &self.id)
            .field("identifier", &self.identifier)
            .field("last_auth", &self.last_auth)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("status", &self.status)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
