// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.

pub use auth0_management_types::*;

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Action {
    /// `all_changes_deployed`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_changes_deployed: Option<bool>,
    /// `built_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub built_at: Option<auth0_sdk_core::DateTime>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionVersionDependency>>,
    /// `deploy`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deploy: Option<bool>,
    /// `deployed_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployed_version: Option<ActionDeployedVersion>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `installed_integration_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub installed_integration_id: Option<String>,
    /// `integration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Integration>,
    /// `modules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ActionModuleReference>>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `runtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionSecretResponse>>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ActionBuildStatusEnum>,
    /// `supported_triggers`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionBase {
    /// `all_changes_deployed`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_changes_deployed: Option<bool>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `supported_triggers`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionBinding {
    /// `action`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `trigger_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger_id: Option<ActionTriggerTypeEnum>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionBindingRef {
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<ActionBindingRefTypeEnum>,
    /// `value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ActionBindingRef {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            type_: Default::default(),
            value: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<ActionBindingRefTypeEnum>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl Default for ActionBindingRef {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ActionBindingRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ActionBindingRef")
            .field("type_", &self.type_)
            .field("value", &self.value)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Default in the document: `"action_name"`.
    pub enum ActionBindingRefTypeEnum {
        /// `binding_id`
        BindingId = "binding_id",
        /// `action_id`
        ActionId = "action_id",
        /// `action_name`
        ActionName = "action_name",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ActionBindingTypeEnum {
        /// `trigger-bound`
        TriggerBound = "trigger-bound",
        /// `entity-bound`
        EntityBound = "entity-bound",
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionBindingWithRef {
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `ref`.
    #[serde(rename = "ref")]
    pub ref_: ActionBindingRef,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionSecretRequest>>,
}
impl ActionBindingWithRef {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(ref_: ActionBindingRef) -> Self {
        Self {
            display_name: Default::default(),
            ref_: ref_,
            secrets: Default::default(),
        }
    }
    /// `display_name`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `secrets`.
    #[must_use]
    pub fn secrets(
        mut self,
        secrets: impl IntoIterator<Item = ActionSecretRequest>,
    ) -> Self {
        self.secrets = Some(secrets.into_iter().collect());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    ///
    /// Default in the document: `"built"`.
    pub enum ActionBuildStatusEnum {
        /// `pending`
        Pending = "pending",
        /// `building`
        Building = "building",
        /// `packaged`
        Packaged = "packaged",
        /// `built`
        Built = "built",
        /// `retrying`
        Retrying = "retrying",
        /// `failed`
        Failed = "failed",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionDeployedVersion {
    /// `action`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<ActionBase>,
    /// `action_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// `built_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub built_at: Option<auth0_sdk_core::DateTime>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionVersionDependency>>,
    /// `deployed`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployed: Option<bool>,
    /// `errors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<ActionError>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `modules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ActionModuleReference>>,
    /// `number`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    /// `runtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionSecretResponse>>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ActionVersionBuildStatusEnum>,
    /// `supported_triggers`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionError {
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `msg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub msg: Option<String>,
    /// `url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionExecutionResult {
    /// `action_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
    /// `ended_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<auth0_sdk_core::DateTime>,
    /// `error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ActionError>,
    /// `started_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<auth0_sdk_core::DateTime>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    ///
    /// Default in the document: `"final"`.
    pub enum ActionExecutionStatusEnum {
        /// `unspecified`
        Unspecified = "unspecified",
        /// `pending`
        Pending = "pending",
        /// `final`
        Final = "final",
        /// `partial`
        Partial = "partial",
        /// `canceled`
        Canceled = "canceled",
        /// `suspended`
        Suspended = "suspended",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionModuleAction {
    /// `action_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// `action_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
    /// `module_version_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module_version_id: Option<String>,
    /// `module_version_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module_version_number: Option<i64>,
    /// `supported_triggers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_triggers: Option<Vec<ActionTrigger>>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionModuleDependency {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionModuleDependencyRequest {
    /// `name`.
    ///
    /// At most 255 characters. Matches `^[^\u0000]*$`.
    pub name: String,
    /// `version`.
    ///
    /// At most 50 characters. Matches `^[^\u0000]*$`.
    pub version: String,
}
impl ActionModuleDependencyRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
        }
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionModuleListItem {
    /// `actions_using_module_total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actions_using_module_total: Option<i64>,
    /// `all_changes_published`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_changes_published: Option<bool>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionModuleDependency>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `latest_version_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_version_number: Option<i64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionModuleSecret>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionModuleReference {
    /// `module_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module_id: Option<String>,
    /// `module_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module_name: Option<String>,
    /// `module_version_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module_version_id: Option<String>,
    /// `module_version_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module_version_number: Option<i64>,
}
impl ActionModuleReference {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            module_id: Default::default(),
            module_name: Default::default(),
            module_version_id: Default::default(),
            module_version_number: Default::default(),
        }
    }
    /// `module_id`.
    #[must_use]
    pub fn module_id(mut self, module_id: impl Into<String>) -> Self {
        self.module_id = Some(module_id.into());
        self
    }
    /// `module_name`.
    #[must_use]
    pub fn module_name(mut self, module_name: impl Into<String>) -> Self {
        self.module_name = Some(module_name.into());
        self
    }
    /// `module_version_id`.
    #[must_use]
    pub fn module_version_id(mut self, module_version_id: impl Into<String>) -> Self {
        self.module_version_id = Some(module_version_id.into());
        self
    }
    /// `module_version_number`.
    #[must_use]
    pub fn module_version_number(mut self, module_version_number: i64) -> Self {
        self.module_version_number = Some(module_version_number);
        self
    }
}
impl Default for ActionModuleReference {
    fn default() -> Self {
        Self::new()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionModuleSecret {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionModuleSecretRequest {
    /// `name`.
    ///
    /// At most 255 characters. Matches `^[^\u0000]*$`.
    pub name: String,
    /// `value`.
    ///
    /// At most 4096 characters. Matches `^[^\u0000]*$`.
    pub value: String,
}
impl ActionModuleSecretRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}
impl std::fmt::Debug for ActionModuleSecretRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ActionModuleSecretRequest")
            .field("name", &self.name)
            .field("value", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionModuleVersion {
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionModuleDependency>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `module_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module_id: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionModuleSecret>>,
    /// `version_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version_number: Option<i64>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionModuleVersionReference {
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionModuleDependency>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionModuleSecret>>,
    /// `version_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version_number: Option<i64>,
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionSecretRequest {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ActionSecretRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            value: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl Default for ActionSecretRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for ActionSecretRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ActionSecretRequest")
            .field("name", &self.name)
            .field("value", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionSecretResponse {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for ActionSecretResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ActionSecretResponse")
            .field("name", &self.name)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionTrigger {
    /// `binding_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binding_policy: Option<ActionBindingTypeEnum>,
    /// `compatible_triggers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compatible_triggers: Option<Vec<ActionTriggerCompatibleTrigger>>,
    /// `default_runtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_runtime: Option<String>,
    /// `id`.
    pub id: ActionTriggerTypeEnum,
    /// `runtimes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runtimes: Option<Vec<String>>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}
impl ActionTrigger {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<ActionTriggerTypeEnum>) -> Self {
        Self {
            binding_policy: Default::default(),
            compatible_triggers: Default::default(),
            default_runtime: Default::default(),
            id: id.into(),
            runtimes: Default::default(),
            status: Default::default(),
            version: Default::default(),
        }
    }
    /// `binding_policy`.
    #[must_use]
    pub fn binding_policy(
        mut self,
        binding_policy: impl Into<ActionBindingTypeEnum>,
    ) -> Self {
        self.binding_policy = Some(binding_policy.into());
        self
    }
    /// `compatible_triggers`.
    #[must_use]
    pub fn compatible_triggers(
        mut self,
        compatible_triggers: impl IntoIterator<Item = ActionTriggerCompatibleTrigger>,
    ) -> Self {
        self.compatible_triggers = Some(compatible_triggers.into_iter().collect());
        self
    }
    /// `default_runtime`.
    #[must_use]
    pub fn default_runtime(mut self, default_runtime: impl Into<String>) -> Self {
        self.default_runtime = Some(default_runtime.into());
        self
    }
    /// `runtimes`.
    #[must_use]
    pub fn runtimes(
        mut self,
        runtimes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.runtimes = Some(runtimes.into_iter().map(Into::into).collect());
        self
    }
    /// `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionTriggerCompatibleTrigger {
    /// `id`.
    pub id: ActionTriggerTypeEnum,
    /// `version`.
    pub version: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ActionTriggerCompatibleTrigger {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<ActionTriggerTypeEnum>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            version: version.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for ActionTriggerCompatibleTrigger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ActionTriggerCompatibleTrigger")
            .field("id", &self.id)
            .field("version", &self.version)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ActionTriggerTypeEnum {
        /// `post-login`
        PostLogin = "post-login",
        /// `credentials-exchange`
        CredentialsExchange = "credentials-exchange",
        /// `pre-user-registration`
        PreUserRegistration = "pre-user-registration",
        /// `post-user-registration`
        PostUserRegistration = "post-user-registration",
        /// `post-change-password`
        PostChangePassword = "post-change-password",
        /// `send-phone-message`
        SendPhoneMessage = "send-phone-message",
        /// `custom-phone-provider`
        CustomPhoneProvider = "custom-phone-provider",
        /// `custom-email-provider`
        CustomEmailProvider = "custom-email-provider",
        /// `password-reset-post-challenge`
        PasswordResetPostChallenge = "password-reset-post-challenge",
        /// `custom-token-exchange`
        CustomTokenExchange = "custom-token-exchange",
        /// `event-stream`
        EventStream = "event-stream",
        /// `password-hash-migration`
        PasswordHashMigration = "password-hash-migration",
        /// `login-post-identifier`
        LoginPostIdentifier = "login-post-identifier",
        /// `signup-post-identifier`
        SignupPostIdentifier = "signup-post-identifier",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionVersion {
    /// `action`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<ActionBase>,
    /// `action_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// `built_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub built_at: Option<auth0_sdk_core::DateTime>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionVersionDependency>>,
    /// `deployed`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployed: Option<bool>,
    /// `errors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<ActionError>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `modules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ActionModuleReference>>,
    /// `number`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    /// `runtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionSecretResponse>>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ActionVersionBuildStatusEnum>,
    /// `supported_triggers`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    ///
    /// Default in the document: `"built"`.
    pub enum ActionVersionBuildStatusEnum {
        /// `pending`
        Pending = "pending",
        /// `building`
        Building = "building",
        /// `packaged`
        Packaged = "packaged",
        /// `built`
        Built = "built",
        /// `retrying`
        Retrying = "retrying",
        /// `failed`
        Failed = "failed",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ActionVersionDependency {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `registry_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registry_url: Option<String>,
    /// `version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}
impl ActionVersionDependency {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            registry_url: Default::default(),
            version: Default::default(),
        }
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `registry_url`.
    #[must_use]
    pub fn registry_url(mut self, registry_url: impl Into<String>) -> Self {
        self.registry_url = Some(registry_url.into());
        self
    }
    /// `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}
impl Default for ActionVersionDependency {
    fn default() -> Self {
        Self::new()
    }
}

/// Body of `POST /actions/actions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateAction {
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionVersionDependency>>,
    /// `deploy`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deploy: Option<bool>,
    /// `modules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ActionModuleReference>>,
    /// `name`.
    pub name: String,
    /// `runtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionSecretRequest>>,
    /// `supported_triggers`.
    ///
    /// At least 1 item.
    pub supported_triggers: Vec<ActionTrigger>,
}
impl CreateAction {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        supported_triggers: impl IntoIterator<Item = ActionTrigger>,
    ) -> Self {
        Self {
            code: Default::default(),
            dependencies: Default::default(),
            deploy: Default::default(),
            modules: Default::default(),
            name: name.into(),
            runtime: Default::default(),
            secrets: Default::default(),
            supported_triggers: supported_triggers.into_iter().collect(),
        }
    }
    /// `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
    /// `dependencies`.
    #[must_use]
    pub fn dependencies(
        mut self,
        dependencies: impl IntoIterator<Item = ActionVersionDependency>,
    ) -> Self {
        self.dependencies = Some(dependencies.into_iter().collect());
        self
    }
    /// `deploy`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn deploy(mut self, deploy: bool) -> Self {
        self.deploy = Some(deploy);
        self
    }
    /// `modules`.
    #[must_use]
    pub fn modules(
        mut self,
        modules: impl IntoIterator<Item = ActionModuleReference>,
    ) -> Self {
        self.modules = Some(modules.into_iter().collect());
        self
    }
    /// `runtime`.
    #[must_use]
    pub fn runtime(mut self, runtime: impl Into<String>) -> Self {
        self.runtime = Some(runtime.into());
        self
    }
    /// `secrets`.
    #[must_use]
    pub fn secrets(
        mut self,
        secrets: impl IntoIterator<Item = ActionSecretRequest>,
    ) -> Self {
        self.secrets = Some(secrets.into_iter().collect());
        self
    }
}

/// Body of `POST /actions/modules`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateActionModule {
    /// `api_version`.
    ///
    /// At most 20 characters. Matches `^[^\u0000]*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_version: Option<String>,
    /// `code`.
    ///
    /// At most 65536 characters. Matches `^[^\u0000]*$`.
    pub code: String,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionModuleDependencyRequest>>,
    /// `name`.
    ///
    /// At most 255 characters. Matches `^[^\u0000]*$`.
    pub name: String,
    /// `publish`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publish: Option<bool>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionModuleSecretRequest>>,
}
impl CreateActionModule {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            api_version: Default::default(),
            code: code.into(),
            dependencies: Default::default(),
            name: name.into(),
            publish: Default::default(),
            secrets: Default::default(),
        }
    }
    /// `api_version`.
    ///
    /// At most 20 characters. Matches `^[^\u0000]*$`.
    #[must_use]
    pub fn api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }
    /// `dependencies`.
    #[must_use]
    pub fn dependencies(
        mut self,
        dependencies: impl IntoIterator<Item = ActionModuleDependencyRequest>,
    ) -> Self {
        self.dependencies = Some(dependencies.into_iter().collect());
        self
    }
    /// `publish`.
    #[must_use]
    pub fn publish(mut self, publish: bool) -> Self {
        self.publish = Some(publish);
        self
    }
    /// `secrets`.
    #[must_use]
    pub fn secrets(
        mut self,
        secrets: impl IntoIterator<Item = ActionModuleSecretRequest>,
    ) -> Self {
        self.secrets = Some(secrets.into_iter().collect());
        self
    }
}

/// Answer of `POST /actions/modules`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateActionModuleResponse {
    /// `actions_using_module_total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actions_using_module_total: Option<i64>,
    /// `all_changes_published`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_changes_published: Option<bool>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionModuleDependency>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `latest_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_version: Option<ActionModuleVersionReference>,
    /// `latest_version_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_version_number: Option<i64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionModuleSecret>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Answer of `POST /actions/modules/{id}/versions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateActionModuleVersionResponse {
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionModuleDependency>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `module_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module_id: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionModuleSecret>>,
    /// `version_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version_number: Option<i64>,
}

/// Answer of `POST /actions/actions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateActionResponse {
    /// `all_changes_deployed`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_changes_deployed: Option<bool>,
    /// `built_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub built_at: Option<auth0_sdk_core::DateTime>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionVersionDependency>>,
    /// `deploy`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deploy: Option<bool>,
    /// `deployed_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployed_version: Option<ActionDeployedVersion>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `installed_integration_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub installed_integration_id: Option<String>,
    /// `integration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Integration>,
    /// `modules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ActionModuleReference>>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `runtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionSecretResponse>>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ActionBuildStatusEnum>,
    /// `supported_triggers`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Body of `POST /hooks`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateHook {
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<std::collections::BTreeMap<String, String>>,
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `name`.
    ///
    /// Matches `^[a-zA-Z0-9]([ \-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    pub name: String,
    /// `script`.
    ///
    /// At least 1 character.
    pub script: String,
    /// `triggerId`.
    #[serde(rename = "triggerId")]
    pub trigger_id: HookTriggerIdEnum,
}
impl CreateHook {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        script: impl Into<String>,
        trigger_id: impl Into<HookTriggerIdEnum>,
    ) -> Self {
        Self {
            dependencies: Default::default(),
            enabled: Default::default(),
            name: name.into(),
            script: script.into(),
            trigger_id: trigger_id.into(),
        }
    }
    /// `dependencies`.
    #[must_use]
    pub fn dependencies(
        mut self,
        dependencies: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.dependencies = Some(dependencies);
        self
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

/// Answer of `POST /hooks`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateHookResponse {
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<std::collections::BTreeMap<String, String>>,
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `script`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    /// `triggerId`.
    #[serde(rename = "triggerId", default, skip_serializing_if = "Option::is_none")]
    pub trigger_id: Option<String>,
}

/// Body of `POST /rules`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateRule {
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `name`.
    ///
    /// Matches `^[a-zA-Z0-9]([ \-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    pub name: String,
    /// `order`.
    ///
    /// Default in the document: `2`. At least 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<f64>,
    /// `script`.
    ///
    /// At least 1 character.
    pub script: String,
}
impl CreateRule {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, script: impl Into<String>) -> Self {
        Self {
            enabled: Default::default(),
            name: name.into(),
            order: Default::default(),
            script: script.into(),
        }
    }
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// `order`.
    ///
    /// Default in the document: `2`. At least 0.
    #[must_use]
    pub fn order(mut self, order: f64) -> Self {
        self.order = Some(order);
        self
    }
}

/// Answer of `POST /rules`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateRuleResponse {
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `order`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<f64>,
    /// `script`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    /// `stage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
}

/// Answer of `POST /actions/actions/{id}/deploy`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeployActionResponse {
    /// `action`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<ActionBase>,
    /// `action_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// `built_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub built_at: Option<auth0_sdk_core::DateTime>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionVersionDependency>>,
    /// `deployed`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployed: Option<bool>,
    /// `errors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<ActionError>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `modules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ActionModuleReference>>,
    /// `number`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    /// `runtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionSecretResponse>>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ActionVersionBuildStatusEnum>,
    /// `supported_triggers`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Body of `POST /actions/actions/{actionId}/versions/{id}/deploy`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeployActionVersion {
    /// `update_draft`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub update_draft: Option<bool>,
}
impl DeployActionVersion {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            update_draft: Default::default(),
        }
    }
    /// `update_draft`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn update_draft(mut self, update_draft: bool) -> Self {
        self.update_draft = Some(update_draft);
        self
    }
}
impl Default for DeployActionVersion {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `POST /actions/actions/{actionId}/versions/{id}/deploy`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeployActionVersionResponse {
    /// `action`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<ActionBase>,
    /// `action_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// `built_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub built_at: Option<auth0_sdk_core::DateTime>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionVersionDependency>>,
    /// `deployed`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployed: Option<bool>,
    /// `errors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<ActionError>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `modules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ActionModuleReference>>,
    /// `number`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    /// `runtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionSecretResponse>>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ActionVersionBuildStatusEnum>,
    /// `supported_triggers`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Answer of `GET /actions/executions/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetActionExecutionResponse {
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `results`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<ActionExecutionResult>>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ActionExecutionStatusEnum>,
    /// `trigger_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger_id: Option<ActionTriggerTypeEnum>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Answer of `GET /actions/modules/{id}/actions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct GetActionModuleActionsPage {
    /// `actions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<ActionModuleAction>,
    /// `page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// `per_page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for GetActionModuleActionsPage {
    type Item = ActionModuleAction;
    fn items(&self) -> &[ActionModuleAction] {
        &self.actions
    }
    fn into_items(self) -> Vec<ActionModuleAction> {
        self.actions
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_integer)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for GetActionModuleActionsPage {
    const ITEMS: &'static str = "actions";
    fn from_items(actions: Vec<ActionModuleAction>) -> Option<Self> {
        Some(Self {
            actions,
            form: auth0_sdk_core::PageForm::Array,
            page: Default::default(),
            per_page: Default::default(),
            total: Default::default(),
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
auth0_sdk_core::page_forms!(GetActionModuleActionsPage);

/// Answer of `GET /actions/modules/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetActionModuleResponse {
    /// `actions_using_module_total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actions_using_module_total: Option<i64>,
    /// `all_changes_published`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_changes_published: Option<bool>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionModuleDependency>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `latest_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_version: Option<ActionModuleVersionReference>,
    /// `latest_version_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_version_number: Option<i64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionModuleSecret>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Answer of `GET /actions/modules/{id}/versions/{versionId}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetActionModuleVersionResponse {
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionModuleDependency>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `module_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module_id: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionModuleSecret>>,
    /// `version_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version_number: Option<i64>,
}

/// Answer of `GET /actions/modules/{id}/versions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct GetActionModuleVersionsPage {
    /// `page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// `per_page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// `versions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<ActionModuleVersion>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for GetActionModuleVersionsPage {
    type Item = ActionModuleVersion;
    fn items(&self) -> &[ActionModuleVersion] {
        &self.versions
    }
    fn into_items(self) -> Vec<ActionModuleVersion> {
        self.versions
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_integer)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for GetActionModuleVersionsPage {
    const ITEMS: &'static str = "versions";
    fn from_items(versions: Vec<ActionModuleVersion>) -> Option<Self> {
        Some(Self {
            versions,
            form: auth0_sdk_core::PageForm::Array,
            page: Default::default(),
            per_page: Default::default(),
            total: Default::default(),
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
auth0_sdk_core::page_forms!(GetActionModuleVersionsPage);

/// Answer of `GET /actions/modules`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct GetActionModulesPage {
    /// `modules`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modules: Vec<ActionModuleListItem>,
    /// `page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// `per_page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<i64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for GetActionModulesPage {
    type Item = ActionModuleListItem;
    fn items(&self) -> &[ActionModuleListItem] {
        &self.modules
    }
    fn into_items(self) -> Vec<ActionModuleListItem> {
        self.modules
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_integer)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for GetActionModulesPage {
    const ITEMS: &'static str = "modules";
    fn from_items(modules: Vec<ActionModuleListItem>) -> Option<Self> {
        Some(Self {
            modules,
            form: auth0_sdk_core::PageForm::Array,
            page: Default::default(),
            per_page: Default::default(),
            total: Default::default(),
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
auth0_sdk_core::page_forms!(GetActionModulesPage);

/// Answer of `GET /actions/actions/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetActionResponse {
    /// `all_changes_deployed`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_changes_deployed: Option<bool>,
    /// `built_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub built_at: Option<auth0_sdk_core::DateTime>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionVersionDependency>>,
    /// `deploy`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deploy: Option<bool>,
    /// `deployed_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployed_version: Option<ActionDeployedVersion>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `installed_integration_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub installed_integration_id: Option<String>,
    /// `integration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Integration>,
    /// `modules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ActionModuleReference>>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `runtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionSecretResponse>>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ActionBuildStatusEnum>,
    /// `supported_triggers`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Answer of `GET /actions/actions/{actionId}/versions/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetActionVersionResponse {
    /// `action`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<ActionBase>,
    /// `action_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// `built_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub built_at: Option<auth0_sdk_core::DateTime>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionVersionDependency>>,
    /// `deployed`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployed: Option<bool>,
    /// `errors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<ActionError>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `modules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ActionModuleReference>>,
    /// `number`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    /// `runtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionSecretResponse>>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ActionVersionBuildStatusEnum>,
    /// `supported_triggers`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Answer of `GET /hooks/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetHookResponse {
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<std::collections::BTreeMap<String, String>>,
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `script`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    /// `triggerId`.
    #[serde(rename = "triggerId", default, skip_serializing_if = "Option::is_none")]
    pub trigger_id: Option<String>,
}

/// Answer of `GET /rules/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetRuleResponse {
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `order`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<f64>,
    /// `script`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    /// `stage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Hook {
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<std::collections::BTreeMap<String, String>>,
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `script`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    /// `triggerId`.
    #[serde(rename = "triggerId", default, skip_serializing_if = "Option::is_none")]
    pub trigger_id: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum HookTriggerIdEnum {
        /// `credentials-exchange`
        CredentialsExchange = "credentials-exchange",
        /// `pre-user-registration`
        PreUserRegistration = "pre-user-registration",
        /// `post-user-registration`
        PostUserRegistration = "post-user-registration",
        /// `post-change-password`
        PostChangePassword = "post-change-password",
        /// `send-phone-message`
        SendPhoneMessage = "send-phone-message",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Integration {
    /// `catalog_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub catalog_id: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `current_release`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_release: Option<IntegrationRelease>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `feature_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_type: Option<IntegrationFeatureTypeEnum>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `logo`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `partner_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<String>,
    /// `privacy_policy_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy_policy_url: Option<String>,
    /// `public_support_link`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_support_link: Option<String>,
    /// `short_description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_description: Option<String>,
    /// `terms_of_use_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms_of_use_url: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `url_slug`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url_slug: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    ///
    /// Default in the document: `"action"`.
    pub enum IntegrationFeatureTypeEnum {
        /// `unspecified`
        Unspecified = "unspecified",
        /// `action`
        Action = "action",
        /// `social_connection`
        SocialConnection = "social_connection",
        /// `log_stream`
        LogStream = "log_stream",
        /// `sso_integration`
        SsoIntegration = "sso_integration",
        /// `sms_provider`
        SmsProvider = "sms_provider",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IntegrationRelease {
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `required_configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_configuration: Option<Vec<IntegrationRequiredParam>>,
    /// `required_secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_secrets: Option<Vec<IntegrationRequiredParam>>,
    /// `semver`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub semver: Option<IntegrationSemVer>,
    /// `trigger`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger: Option<ActionTrigger>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for IntegrationRelease {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IntegrationRelease")
            .field("id", &self.id)
            .field("required_configuration", &self.required_configuration)
            .field("required_secrets", &self.required_secrets)
            .field("semver", &self.semver)
            .field("trigger", &self.trigger)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IntegrationRequiredParam {
    /// `default_value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `label`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `optional`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<IntegrationRequiredParamOption>>,
    /// `placeholder`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<IntegrationRequiredParamTypeEnum>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IntegrationRequiredParamOption {
    /// `label`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum IntegrationRequiredParamTypeEnum {
        /// `UNSPECIFIED`
        Unspecified = "UNSPECIFIED",
        /// `STRING`
        String = "STRING",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IntegrationSemVer {
    /// `major`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub major: Option<i64>,
    /// `minor`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minor: Option<i64>,
}

/// Answer of `GET /actions/triggers/{triggerId}/bindings`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListActionBindingsPaginatedPage {
    /// `bindings`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bindings: Vec<ActionBinding>,
    /// `page`.
    ///
    /// Default in the document: `0`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<f64>,
    /// `per_page`.
    ///
    /// Default in the document: `20`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<f64>,
    /// `total`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListActionBindingsPaginatedPage {
    type Item = ActionBinding;
    fn items(&self) -> &[ActionBinding] {
        &self.bindings
    }
    fn into_items(self) -> Vec<ActionBinding> {
        self.bindings
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_number)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListActionBindingsPaginatedPage {
    const ITEMS: &'static str = "bindings";
    fn from_items(bindings: Vec<ActionBinding>) -> Option<Self> {
        Some(Self {
            bindings,
            form: auth0_sdk_core::PageForm::Array,
            page: Default::default(),
            per_page: Default::default(),
            total: Default::default(),
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
auth0_sdk_core::page_forms!(ListActionBindingsPaginatedPage);

/// Answer of `GET /actions/triggers`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListActionTriggersResponse {
    /// `triggers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub triggers: Option<Vec<ActionTrigger>>,
}

/// Answer of `GET /actions/actions/{actionId}/versions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListActionVersionsPaginatedPage {
    /// `page`.
    ///
    /// Default in the document: `0`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<f64>,
    /// `per_page`.
    ///
    /// Default in the document: `20`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<f64>,
    /// `total`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// `versions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<ActionVersion>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListActionVersionsPaginatedPage {
    type Item = ActionVersion;
    fn items(&self) -> &[ActionVersion] {
        &self.versions
    }
    fn into_items(self) -> Vec<ActionVersion> {
        self.versions
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_number)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListActionVersionsPaginatedPage {
    const ITEMS: &'static str = "versions";
    fn from_items(versions: Vec<ActionVersion>) -> Option<Self> {
        Some(Self {
            versions,
            form: auth0_sdk_core::PageForm::Array,
            page: Default::default(),
            per_page: Default::default(),
            total: Default::default(),
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
auth0_sdk_core::page_forms!(ListActionVersionsPaginatedPage);

/// Answer of `GET /actions/actions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListActionsPaginatedPage {
    /// `actions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
    /// `page`.
    ///
    /// Default in the document: `0`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<f64>,
    /// `per_page`.
    ///
    /// Default in the document: `20`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_page: Option<f64>,
    /// `total`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListActionsPaginatedPage {
    type Item = Action;
    fn items(&self) -> &[Action] {
        &self.actions
    }
    fn into_items(self) -> Vec<Action> {
        self.actions
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_number)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListActionsPaginatedPage {
    const ITEMS: &'static str = "actions";
    fn from_items(actions: Vec<Action>) -> Option<Self> {
        Some(Self {
            actions,
            form: auth0_sdk_core::PageForm::Array,
            page: Default::default(),
            per_page: Default::default(),
            total: Default::default(),
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
auth0_sdk_core::page_forms!(ListActionsPaginatedPage);

/// Answer of `GET /hooks`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListHooksPage {
    /// `hooks`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hooks: Vec<Hook>,
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
impl std::fmt::Debug for ListHooksPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListHooksPage")
            .field("hooks", &self.hooks)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListHooksPage {
    type Item = Hook;
    fn items(&self) -> &[Hook] {
        &self.hooks
    }
    fn into_items(self) -> Vec<Hook> {
        self.hooks
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
impl auth0_sdk_core::PageForms for ListHooksPage {
    const ITEMS: &'static str = "hooks";
    fn from_items(hooks: Vec<Hook>) -> Option<Self> {
        Some(Self {
            hooks,
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
auth0_sdk_core::page_forms!(ListHooksPage);

/// Answer of `GET /rules`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListRulesPage {
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `rules`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
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
impl std::fmt::Debug for ListRulesPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListRulesPage")
            .field("limit", &self.limit)
            .field("rules", &self.rules)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListRulesPage {
    type Item = Rule;
    fn items(&self) -> &[Rule] {
        &self.rules
    }
    fn into_items(self) -> Vec<Rule> {
        self.rules
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
impl auth0_sdk_core::PageForms for ListRulesPage {
    const ITEMS: &'static str = "rules";
    fn from_items(rules: Vec<Rule>) -> Option<Self> {
        Some(Self {
            rules,
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
auth0_sdk_core::page_forms!(ListRulesPage);

/// Body of `POST /actions/modules/{id}/rollback`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RollbackActionModule {
    /// `module_version_id`.
    pub module_version_id: String,
}
impl RollbackActionModule {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(module_version_id: impl Into<String>) -> Self {
        Self {
            module_version_id: module_version_id.into(),
        }
    }
}

/// Answer of `POST /actions/modules/{id}/rollback`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RollbackActionModuleResponse {
    /// `actions_using_module_total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actions_using_module_total: Option<i64>,
    /// `all_changes_published`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_changes_published: Option<bool>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionModuleDependency>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `latest_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_version: Option<ActionModuleVersionReference>,
    /// `latest_version_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_version_number: Option<i64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionModuleSecret>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Rule {
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `order`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<f64>,
    /// `script`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    /// `stage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RulesConfig {
    /// `key`.
    ///
    /// At least 1 character. At most 127 characters. Matches `^[A-Za-z0-9_\-@*+:]*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for RulesConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RulesConfig")
            .field("key", &self.key)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PUT /rules-configs/{key}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetRulesConfig {
    /// `value`.
    pub value: String,
}
impl SetRulesConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}
impl std::fmt::Debug for SetRulesConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetRulesConfig")
            .field("value", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `PUT /rules-configs/{key}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetRulesConfigResponse {
    /// `key`.
    ///
    /// At least 1 character. At most 127 characters. Matches `^[A-Za-z0-9_\-@*+:]*$`.
    pub key: String,
    /// `value`.
    pub value: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for SetRulesConfigResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetRulesConfigResponse")
            .field("key", &self.key)
            .field("value", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /actions/actions/{id}/test`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TestAction {
    /// `payload`.
    pub payload: serde_json::Map<String, serde_json::Value>,
}
impl TestAction {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(payload: serde_json::Map<String, serde_json::Value>) -> Self {
        Self { payload: payload }
    }
}

/// Answer of `POST /actions/actions/{id}/test`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TestActionResponse {
    /// `payload`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Body of `PATCH /actions/actions/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateAction {
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionVersionDependency>>,
    /// `modules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ActionModuleReference>>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `runtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionSecretRequest>>,
    /// `supported_triggers`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_triggers: Option<Vec<ActionTrigger>>,
}
impl UpdateAction {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            code: Default::default(),
            dependencies: Default::default(),
            modules: Default::default(),
            name: Default::default(),
            runtime: Default::default(),
            secrets: Default::default(),
            supported_triggers: Default::default(),
        }
    }
    /// `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
    /// `dependencies`.
    #[must_use]
    pub fn dependencies(
        mut self,
        dependencies: impl IntoIterator<Item = ActionVersionDependency>,
    ) -> Self {
        self.dependencies = Some(dependencies.into_iter().collect());
        self
    }
    /// `modules`.
    #[must_use]
    pub fn modules(
        mut self,
        modules: impl IntoIterator<Item = ActionModuleReference>,
    ) -> Self {
        self.modules = Some(modules.into_iter().collect());
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `runtime`.
    #[must_use]
    pub fn runtime(mut self, runtime: impl Into<String>) -> Self {
        self.runtime = Some(runtime.into());
        self
    }
    /// `secrets`.
    #[must_use]
    pub fn secrets(
        mut self,
        secrets: impl IntoIterator<Item = ActionSecretRequest>,
    ) -> Self {
        self.secrets = Some(secrets.into_iter().collect());
        self
    }
    /// `supported_triggers`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn supported_triggers(
        mut self,
        supported_triggers: impl IntoIterator<Item = ActionTrigger>,
    ) -> Self {
        self.supported_triggers = Some(supported_triggers.into_iter().collect());
        self
    }
}
impl Default for UpdateAction {
    fn default() -> Self {
        Self::new()
    }
}

/// Body of `PATCH /actions/triggers/{triggerId}/bindings`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateActionBindings {
    /// `bindings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bindings: Option<Vec<ActionBindingWithRef>>,
}
impl UpdateActionBindings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            bindings: Default::default(),
        }
    }
    /// `bindings`.
    #[must_use]
    pub fn bindings(
        mut self,
        bindings: impl IntoIterator<Item = ActionBindingWithRef>,
    ) -> Self {
        self.bindings = Some(bindings.into_iter().collect());
        self
    }
}
impl Default for UpdateActionBindings {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /actions/triggers/{triggerId}/bindings`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateActionBindingsResponse {
    /// `bindings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bindings: Option<Vec<ActionBinding>>,
}

/// Body of `PATCH /actions/modules/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateActionModule {
    /// `code`.
    ///
    /// At most 65536 characters. Matches `^[^\u0000]*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionModuleDependencyRequest>>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionModuleSecretRequest>>,
}
impl UpdateActionModule {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            code: Default::default(),
            dependencies: Default::default(),
            secrets: Default::default(),
        }
    }
    /// `code`.
    ///
    /// At most 65536 characters. Matches `^[^\u0000]*$`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
    /// `dependencies`.
    #[must_use]
    pub fn dependencies(
        mut self,
        dependencies: impl IntoIterator<Item = ActionModuleDependencyRequest>,
    ) -> Self {
        self.dependencies = Some(dependencies.into_iter().collect());
        self
    }
    /// `secrets`.
    #[must_use]
    pub fn secrets(
        mut self,
        secrets: impl IntoIterator<Item = ActionModuleSecretRequest>,
    ) -> Self {
        self.secrets = Some(secrets.into_iter().collect());
        self
    }
}
impl Default for UpdateActionModule {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /actions/modules/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateActionModuleResponse {
    /// `actions_using_module_total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actions_using_module_total: Option<i64>,
    /// `all_changes_published`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_changes_published: Option<bool>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionModuleDependency>>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `latest_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_version: Option<ActionModuleVersionReference>,
    /// `latest_version_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_version_number: Option<i64>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionModuleSecret>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Answer of `PATCH /actions/actions/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateActionResponse {
    /// `all_changes_deployed`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub all_changes_deployed: Option<bool>,
    /// `built_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub built_at: Option<auth0_sdk_core::DateTime>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionVersionDependency>>,
    /// `deploy`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deploy: Option<bool>,
    /// `deployed_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployed_version: Option<ActionDeployedVersion>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `installed_integration_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub installed_integration_id: Option<String>,
    /// `integration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Integration>,
    /// `modules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ActionModuleReference>>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `runtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// `secrets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<ActionSecretResponse>>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ActionBuildStatusEnum>,
    /// `supported_triggers`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Body of `PATCH /hooks/{id}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateHook {
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<std::collections::BTreeMap<String, String>>,
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `name`.
    ///
    /// Matches `^[a-zA-Z0-9]([ \-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `script`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
}
impl UpdateHook {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            dependencies: Default::default(),
            enabled: Default::default(),
            name: Default::default(),
            script: Default::default(),
        }
    }
    /// `dependencies`.
    #[must_use]
    pub fn dependencies(
        mut self,
        dependencies: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.dependencies = Some(dependencies);
        self
    }
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// `name`.
    ///
    /// Matches `^[a-zA-Z0-9]([ \-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `script`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn script(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }
}
impl Default for UpdateHook {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /hooks/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateHookResponse {
    /// `dependencies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<std::collections::BTreeMap<String, String>>,
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `script`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    /// `triggerId`.
    #[serde(rename = "triggerId", default, skip_serializing_if = "Option::is_none")]
    pub trigger_id: Option<String>,
}

/// Body of `PATCH /rules/{id}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateRule {
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `name`.
    ///
    /// Matches `^[a-zA-Z0-9]([ \-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `order`.
    ///
    /// Default in the document: `2`. At least 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<f64>,
    /// `script`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
}
impl UpdateRule {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
            name: Default::default(),
            order: Default::default(),
            script: Default::default(),
        }
    }
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// `name`.
    ///
    /// Matches `^[a-zA-Z0-9]([ \-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `order`.
    ///
    /// Default in the document: `2`. At least 0.
    #[must_use]
    pub fn order(mut self, order: f64) -> Self {
        self.order = Some(order);
        self
    }
    /// `script`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn script(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }
}
impl Default for UpdateRule {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /rules/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateRuleResponse {
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `order`.
    ///
    /// Default in the document: `1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<f64>,
    /// `script`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    /// `stage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
}
