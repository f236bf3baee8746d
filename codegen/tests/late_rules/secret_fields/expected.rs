// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.


/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LockApiKey {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `value`.
    pub value: String,
}
impl std::fmt::Debug for LockApiKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LockApiKey")
            .field("name", &self.name)
            .field("value", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /ships`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Ship {
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<serde_json::Map<String, serde_json::Value>>,
    /// `id_token_hint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_hint: Option<String>,
    /// `lock`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock: Option<LockApiKey>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `password_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_policy: Option<String>,
    /// `public_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// `radio_password`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub radio_password: Option<String>,
    /// `secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<bool>,
    /// `serverKey`.
    #[serde(rename = "serverKey", default, skip_serializing_if = "Option::is_none")]
    pub server_key: Option<String>,
    /// `skey`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skey: Option<String>,
    /// `token_lifetime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_lifetime: Option<i64>,
}
impl std::fmt::Debug for Ship {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ship")
            .field("config", &auth0_sdk_core::Redacted)
            .field("id_token_hint", &auth0_sdk_core::Redacted)
            .field("lock", &self.lock)
            .field("name", &self.name)
            .field("password_policy", &self.password_policy)
            .field("public_key", &self.public_key)
            .field("radio_password", &auth0_sdk_core::Redacted)
            .field("secret", &self.secret)
            .field("server_key", &auth0_sdk_core::Redacted)
            .field("skey", &auth0_sdk_core::Redacted)
            .field("token_lifetime", &self.token_lifetime)
            .finish_non_exhaustive()
    }
}
