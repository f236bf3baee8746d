// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.

pub use auth0_management_types::*;

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AllocationItem {
    /// `is_control`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_control: Option<bool>,
    /// `is_fallback`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_fallback: Option<bool>,
    /// `priority`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// `segment_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment_id: Option<String>,
    /// `variation_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variation_id: Option<String>,
    /// `weight`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AllocationRequestItem {
    /// `is_control`.
    pub is_control: bool,
    /// `is_fallback`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_fallback: Option<bool>,
    /// `priority`.
    ///
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// `segment_id`.
    ///
    /// Matches `^seg_[A-HJ-NP-Za-km-z1-9]+$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment_id: Option<String>,
    /// `variation_id`.
    ///
    /// Matches `^var_[A-HJ-NP-Za-km-z1-9]+$`.
    pub variation_id: String,
    /// `weight`.
    ///
    /// At least 0. At most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
}
impl AllocationRequestItem {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(is_control: bool, variation_id: impl Into<String>) -> Self {
        Self {
            is_control: is_control,
            is_fallback: Default::default(),
            priority: Default::default(),
            segment_id: Default::default(),
            variation_id: variation_id.into(),
            weight: Default::default(),
        }
    }
    /// `is_fallback`.
    #[must_use]
    pub fn is_fallback(mut self, is_fallback: bool) -> Self {
        self.is_fallback = Some(is_fallback);
        self
    }
    /// `priority`.
    ///
    /// At least 1.
    #[must_use]
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }
    /// `segment_id`.
    ///
    /// Matches `^seg_[A-HJ-NP-Za-km-z1-9]+$`.
    #[must_use]
    pub fn segment_id(mut self, segment_id: impl Into<String>) -> Self {
        self.segment_id = Some(segment_id.into());
        self
    }
    /// `weight`.
    ///
    /// At least 0. At most 100.
    #[must_use]
    pub fn weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum AllocationStrategyEnum {
        /// `percentage`
        Percentage = "percentage",
        /// `segment`
        Segment = "segment",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AssignmentConfig {
    /// `subject`.
    pub subject: SubjectEnum,
}
impl AssignmentConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            subject: SubjectEnum::Device,
        }
    }
}
impl Default for AssignmentConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ContentSecurityPolicyConfig {
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `policies`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policies: Option<Vec<CspPolicy>>,
    /// `reporting_infrastructure`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub reporting_infrastructure: auth0_sdk_core::Patch<CspReportingInfrastructure>,
}
impl ContentSecurityPolicyConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
            policies: Default::default(),
            reporting_infrastructure: Default::default(),
        }
    }
    /// `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// `policies`.
    #[must_use]
    pub fn policies(mut self, policies: impl IntoIterator<Item = CspPolicy>) -> Self {
        self.policies = Some(policies.into_iter().collect());
        self
    }
    /// `reporting_infrastructure`. May be null.
    #[must_use]
    pub fn reporting_infrastructure(
        mut self,
        reporting_infrastructure: impl Into<
            auth0_sdk_core::Patch<CspReportingInfrastructure>,
        >,
    ) -> Self {
        self.reporting_infrastructure = reporting_infrastructure.into();
        self
    }
}
impl Default for ContentSecurityPolicyConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Body of `POST /keys/encryption`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEncryptionKey {
    /// `type`.
    #[serde(rename = "type")]
    pub type_: CreateEncryptionKeyType,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl CreateEncryptionKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(type_: impl Into<CreateEncryptionKeyType>) -> Self {
        Self {
            type_: type_.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for CreateEncryptionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateEncryptionKey")
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /keys/encryption/{kid}/wrapping-key`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEncryptionKeyPublicWrappingResponse {
    /// `algorithm`.
    pub algorithm: EncryptionKeyPublicWrappingAlgorithm,
    /// `public_key`.
    pub public_key: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CreateEncryptionKeyPublicWrappingResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateEncryptionKeyPublicWrappingResponse")
            .field("algorithm", &self.algorithm)
            .field("public_key", &self.public_key)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /keys/encryption`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEncryptionKeyResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `kid`.
    pub kid: String,
    /// `parent_kid`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub parent_kid: auth0_sdk_core::Patch<String>,
    /// `public_key`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub public_key: auth0_sdk_core::Patch<String>,
    /// `state`.
    pub state: EncryptionKeyState,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EncryptionKeyType,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum CreateEncryptionKeyType {
        /// `customer-provided-root-key`
        CustomerProvidedRootKey = "customer-provided-root-key",
        /// `tenant-encryption-key`
        TenantEncryptionKey = "tenant-encryption-key",
    }
}

/// Body of `POST /experimentation/experiments`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateExperiment {
    /// `allocation_strategy`.
    pub allocation_strategy: AllocationStrategyEnum,
    /// `allocations`.
    ///
    /// At least 1 item.
    pub allocations: Vec<AllocationRequestItem>,
    /// `assignment_config`.
    pub assignment_config: AssignmentConfig,
    /// `authentication_flow`.
    pub authentication_flow: String,
    /// `description`.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `feature_flag_id`.
    ///
    /// Matches `^flg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub feature_flag_id: String,
    /// `name`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    pub name: String,
}
impl CreateExperiment {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        allocation_strategy: impl Into<AllocationStrategyEnum>,
        allocations: impl IntoIterator<Item = AllocationRequestItem>,
        assignment_config: AssignmentConfig,
        authentication_flow: impl Into<String>,
        feature_flag_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            allocation_strategy: allocation_strategy.into(),
            allocations: allocations.into_iter().collect(),
            assignment_config: assignment_config,
            authentication_flow: authentication_flow.into(),
            description: Default::default(),
            feature_flag_id: feature_flag_id.into(),
            name: name.into(),
        }
    }
    /// `description`.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Answer of `POST /experimentation/experiments`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateExperimentResponse {
    /// `allocation_strategy`.
    pub allocation_strategy: AllocationStrategyEnum,
    /// `allocations`.
    pub allocations: Vec<AllocationItem>,
    /// `assignment_config`.
    pub assignment_config: AssignmentConfig,
    /// `authentication_flow`.
    pub authentication_flow: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `ended_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<auth0_sdk_core::DateTime>,
    /// `feature_flag_id`.
    pub feature_flag_id: String,
    /// `id`.
    ///
    /// Matches `^exp_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `is_valid`.
    pub is_valid: bool,
    /// `name`.
    pub name: String,
    /// `started_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<auth0_sdk_core::DateTime>,
    /// `status`.
    pub status: ExperimentStatusEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Body of `POST /experimentation/feature-flags`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFeatureFlag {
    /// `description`.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `name`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    pub name: String,
    /// `parameters`.
    ///
    /// At least 1 property. At most 10 properties.
    pub parameters: std::collections::BTreeMap<String, FeatureFlagConfigParam>,
}
impl CreateFeatureFlag {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        parameters: std::collections::BTreeMap<String, FeatureFlagConfigParam>,
    ) -> Self {
        Self {
            description: Default::default(),
            name: name.into(),
            parameters: parameters,
        }
    }
    /// `description`.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Answer of `POST /experimentation/feature-flags`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFeatureFlagResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    ///
    /// Matches `^flg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `parameters`.
    ///
    /// At least 1 property. At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<std::collections::BTreeMap<String, FeatureFlagConfigParam>>,
    /// `status`.
    pub status: FeatureFlagStatusEnum,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FeatureFlagTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Body of `POST /keys/network-acls`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateKeysNetworkAcls {
    /// `alg`.
    pub alg: NetworkAclKeyAlgorithmEnum,
    /// `name`.
    ///
    /// At most 255 characters. Matches `^[^\u0000]*$`.
    pub name: String,
    /// `value`.
    ///
    /// At most 1024 characters. Format: hmac_sha256_key_value.
    pub value: String,
}
impl CreateKeysNetworkAcls {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            alg: NetworkAclKeyAlgorithmEnum::HmacSha256,
            name: name.into(),
            value: value.into(),
        }
    }
}

/// Answer of `POST /keys/network-acls`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateKeysNetworkAclsResponse {
    /// `alg`.
    pub alg: NetworkAclKeyAlgorithmEnum,
    /// `created_at`.
    pub created_at: String,
    /// `fingerprint`.
    ///
    /// At most 1024 characters.
    pub fingerprint: String,
    /// `id`.
    pub id: String,
    /// `name`.
    ///
    /// At most 255 characters.
    pub name: String,
    /// `updated_at`.
    pub updated_at: String,
}

/// Body of `POST /experimentation/segments`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateSegment {
    /// `description`.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `name`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    pub name: String,
    /// `rules`.
    ///
    /// At least 1 item.
    pub rules: Vec<SegmentRule>,
}
impl CreateSegment {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        rules: impl IntoIterator<Item = SegmentRule>,
    ) -> Self {
        Self {
            description: Default::default(),
            name: name.into(),
            rules: rules.into_iter().collect(),
        }
    }
    /// `description`.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Answer of `POST /experimentation/segments`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateSegmentResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    ///
    /// Matches `^seg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `rules`.
    pub rules: Vec<SegmentRule>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: SegmentTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Body of `POST /experimentation/feature-flags/{id}/variations`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateVariation {
    /// `description`.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `name`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    pub name: String,
    /// `overrides`.
    pub overrides: std::collections::BTreeMap<String, VariationOverrideValue>,
}
impl CreateVariation {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        overrides: std::collections::BTreeMap<String, VariationOverrideValue>,
    ) -> Self {
        Self {
            description: Default::default(),
            name: name.into(),
            overrides: overrides,
        }
    }
    /// `description`.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Answer of `POST /experimentation/feature-flags/{id}/variations`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateVariationResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `feature_flag_id`.
    ///
    /// Matches `^flg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub feature_flag_id: String,
    /// `id`.
    ///
    /// Matches `^var_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `overrides`.
    pub overrides: std::collections::BTreeMap<String, VariationOverrideValue>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum CspFlag {
        /// `upgrade-insecure-requests`
        UpgradeInsecureRequests = "upgrade-insecure-requests",
        /// `block-all-mixed-content`
        BlockAllMixedContent = "block-all-mixed-content",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CspPolicy {
    /// `directives`.
    ///
    /// At most 30 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub directives: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// `flags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flags: Option<Vec<CspFlag>>,
    /// `mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<CspPolicyMode>,
    /// `reporting`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub reporting: auth0_sdk_core::Patch<CspPolicyReporting>,
}
impl CspPolicy {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            directives: Default::default(),
            flags: Default::default(),
            mode: Default::default(),
            reporting: Default::default(),
        }
    }
    /// `directives`.
    ///
    /// At most 30 properties.
    #[must_use]
    pub fn directives(
        mut self,
        directives: std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.directives = Some(directives);
        self
    }
    /// `flags`.
    #[must_use]
    pub fn flags(mut self, flags: impl IntoIterator<Item = impl Into<CspFlag>>) -> Self {
        self.flags = Some(flags.into_iter().map(Into::into).collect());
        self
    }
    /// `mode`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<CspPolicyMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
    /// `reporting`. May be null.
    #[must_use]
    pub fn reporting(
        mut self,
        reporting: impl Into<auth0_sdk_core::Patch<CspPolicyReporting>>,
    ) -> Self {
        self.reporting = reporting.into();
        self
    }
}
impl Default for CspPolicy {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum CspPolicyMode {
        /// `enforcing`
        Enforcing = "enforcing",
        /// `reporting`
        Reporting = "reporting",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CspPolicyReporting {
    /// `report_to_group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_to_group: Option<String>,
    /// `report_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_uri: Option<String>,
}
impl CspPolicyReporting {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            report_to_group: Default::default(),
            report_uri: Default::default(),
        }
    }
    /// `report_to_group`.
    #[must_use]
    pub fn report_to_group(mut self, report_to_group: impl Into<String>) -> Self {
        self.report_to_group = Some(report_to_group.into());
        self
    }
    /// `report_uri`.
    #[must_use]
    pub fn report_uri(mut self, report_uri: impl Into<String>) -> Self {
        self.report_uri = Some(report_uri.into());
        self
    }
}
impl Default for CspPolicyReporting {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CspReportTo {
    /// `endpoints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Vec<CspReportToEndpoint>>,
    /// `group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// `max_age`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_age: Option<i64>,
}
impl CspReportTo {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            endpoints: Default::default(),
            group: Default::default(),
            max_age: Default::default(),
        }
    }
    /// `endpoints`.
    #[must_use]
    pub fn endpoints(
        mut self,
        endpoints: impl IntoIterator<Item = CspReportToEndpoint>,
    ) -> Self {
        self.endpoints = Some(endpoints.into_iter().collect());
        self
    }
    /// `group`.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }
    /// `max_age`.
    #[must_use]
    pub fn max_age(mut self, max_age: i64) -> Self {
        self.max_age = Some(max_age);
        self
    }
}
impl Default for CspReportTo {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CspReportToEndpoint {
    /// `url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl CspReportToEndpoint {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self { url: Default::default() }
    }
    /// `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}
impl Default for CspReportToEndpoint {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CspReportingInfrastructure {
    /// `report_to`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub report_to: auth0_sdk_core::Patch<CspReportTo>,
    /// `reporting_endpoints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reporting_endpoints: Option<std::collections::BTreeMap<String, String>>,
}
impl CspReportingInfrastructure {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            report_to: Default::default(),
            reporting_endpoints: Default::default(),
        }
    }
    /// `report_to`. May be null.
    #[must_use]
    pub fn report_to(
        mut self,
        report_to: impl Into<auth0_sdk_core::Patch<CspReportTo>>,
    ) -> Self {
        self.report_to = report_to.into();
        self
    }
    /// `reporting_endpoints`.
    #[must_use]
    pub fn reporting_endpoints(
        mut self,
        reporting_endpoints: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.reporting_endpoints = Some(reporting_endpoints);
        self
    }
}
impl Default for CspReportingInfrastructure {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum CustomSigningKeyAlgorithmEnum {
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `ES512`
        Es512 = "ES512",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `PS512`
        Ps512 = "PS512",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum CustomSigningKeyCurveEnum {
        /// `P-256`
        P256 = "P-256",
        /// `P-384`
        P384 = "P-384",
        /// `P-521`
        P521 = "P-521",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CustomSigningKeyJwk {
    /// `alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<CustomSigningKeyAlgorithmEnum>,
    /// `crv`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crv: Option<CustomSigningKeyCurveEnum>,
    /// `e`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub e: Option<String>,
    /// `key_ops`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_ops: Option<Vec<CustomSigningKeyOperationEnum>>,
    /// `kid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// `kty`.
    pub kty: CustomSigningKeyTypeEnum,
    /// `n`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n: Option<String>,
    /// `use`.
    #[serde(rename = "use", default, skip_serializing_if = "Option::is_none")]
    pub use_: Option<CustomSigningKeyUseEnum>,
    /// `x`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// `x5c`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x5c: Option<Vec<String>>,
    /// `x5t`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x5t: Option<String>,
    /// `x5t#S256`.
    #[serde(rename = "x5t#S256", default, skip_serializing_if = "Option::is_none")]
    pub x5t_s256: Option<String>,
    /// `x5u`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x5u: Option<String>,
    /// `y`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
}
impl CustomSigningKeyJwk {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(kty: impl Into<CustomSigningKeyTypeEnum>) -> Self {
        Self {
            alg: Default::default(),
            crv: Default::default(),
            e: Default::default(),
            key_ops: Default::default(),
            kid: Default::default(),
            kty: kty.into(),
            n: Default::default(),
            use_: Default::default(),
            x: Default::default(),
            x5c: Default::default(),
            x5t: Default::default(),
            x5t_s256: Default::default(),
            x5u: Default::default(),
            y: Default::default(),
        }
    }
    /// `alg`.
    #[must_use]
    pub fn alg(mut self, alg: impl Into<CustomSigningKeyAlgorithmEnum>) -> Self {
        self.alg = Some(alg.into());
        self
    }
    /// `crv`.
    #[must_use]
    pub fn crv(mut self, crv: impl Into<CustomSigningKeyCurveEnum>) -> Self {
        self.crv = Some(crv.into());
        self
    }
    /// `e`.
    #[must_use]
    pub fn e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }
    /// `key_ops`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn key_ops(
        mut self,
        key_ops: impl IntoIterator<Item = impl Into<CustomSigningKeyOperationEnum>>,
    ) -> Self {
        self.key_ops = Some(key_ops.into_iter().map(Into::into).collect());
        self
    }
    /// `kid`.
    #[must_use]
    pub fn kid(mut self, kid: impl Into<String>) -> Self {
        self.kid = Some(kid.into());
        self
    }
    /// `n`.
    #[must_use]
    pub fn n(mut self, n: impl Into<String>) -> Self {
        self.n = Some(n.into());
        self
    }
    /// `use`.
    #[must_use]
    pub fn use_(mut self, use_: impl Into<CustomSigningKeyUseEnum>) -> Self {
        self.use_ = Some(use_.into());
        self
    }
    /// `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }
    /// `x5c`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn x5c(mut self, x5c: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.x5c = Some(x5c.into_iter().map(Into::into).collect());
        self
    }
    /// `x5t`.
    #[must_use]
    pub fn x5t(mut self, x5t: impl Into<String>) -> Self {
        self.x5t = Some(x5t.into());
        self
    }
    /// `x5t#S256`.
    #[must_use]
    pub fn x5t_s256(mut self, x5t_s256: impl Into<String>) -> Self {
        self.x5t_s256 = Some(x5t_s256.into());
        self
    }
    /// `x5u`.
    #[must_use]
    pub fn x5u(mut self, x5u: impl Into<String>) -> Self {
        self.x5u = Some(x5u.into());
        self
    }
    /// `y`.
    #[must_use]
    pub fn y(mut self, y: impl Into<String>) -> Self {
        self.y = Some(y.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum CustomSigningKeyOperationEnum {
        /// `verify`
        Verify = "verify",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum CustomSigningKeyTypeEnum {
        /// `EC`
        Ec = "EC",
        /// `RSA`
        Rsa = "RSA",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum CustomSigningKeyUseEnum {
        /// `sig`
        Sig = "sig",
    }
}

/// Sent by calls and received from the server.
///
/// Lifecycle: EA. At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DefaultTokenQuota {
    /// `clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clients: Option<TokenQuotaConfiguration>,
    /// `organizations`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organizations: Option<TokenQuotaConfiguration>,
}
impl DefaultTokenQuota {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            clients: Default::default(),
            organizations: Default::default(),
        }
    }
    /// `clients`.
    #[must_use]
    pub fn clients(mut self, clients: TokenQuotaConfiguration) -> Self {
        self.clients = Some(clients);
        self
    }
    /// `organizations`.
    #[must_use]
    pub fn organizations(mut self, organizations: TokenQuotaConfiguration) -> Self {
        self.organizations = Some(organizations);
        self
    }
}
impl Default for DefaultTokenQuota {
    fn default() -> Self {
        Self::new()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EncryptionKey {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `kid`.
    pub kid: String,
    /// `parent_kid`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub parent_kid: auth0_sdk_core::Patch<String>,
    /// `public_key`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub public_key: auth0_sdk_core::Patch<String>,
    /// `state`.
    pub state: EncryptionKeyState,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EncryptionKeyType,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EncryptionKeyPublicWrappingAlgorithm {
        /// `CKM_RSA_AES_KEY_WRAP`
        CkmRsaAesKeyWrap = "CKM_RSA_AES_KEY_WRAP",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EncryptionKeyState {
        /// `pre-activation`
        PreActivation = "pre-activation",
        /// `active`
        Active = "active",
        /// `deactivated`
        Deactivated = "deactivated",
        /// `destroyed`
        Destroyed = "destroyed",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EncryptionKeyType {
        /// `customer-provided-root-key`
        CustomerProvidedRootKey = "customer-provided-root-key",
        /// `environment-root-key`
        EnvironmentRootKey = "environment-root-key",
        /// `tenant-master-key`
        TenantMasterKey = "tenant-master-key",
        /// `tenant-encryption-key`
        TenantEncryptionKey = "tenant-encryption-key",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ExperimentListItem {
    /// `allocation_strategy`.
    pub allocation_strategy: AllocationStrategyEnum,
    /// `allocations`.
    pub allocations: Vec<AllocationItem>,
    /// `assignment_config`.
    pub assignment_config: AssignmentConfig,
    /// `authentication_flow`.
    pub authentication_flow: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `ended_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<auth0_sdk_core::DateTime>,
    /// `feature_flag_id`.
    pub feature_flag_id: String,
    /// `id`.
    ///
    /// Matches `^exp_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `is_valid`.
    pub is_valid: bool,
    /// `name`.
    pub name: String,
    /// `started_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<auth0_sdk_core::DateTime>,
    /// `status`.
    pub status: ExperimentStatusEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ExperimentStatusEnum {
        /// `draft`
        Draft = "draft",
        /// `active`
        Active = "active",
        /// `paused`
        Paused = "paused",
        /// `completed`
        Completed = "completed",
        /// `archived`
        Archived = "archived",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum ExperimentTransitionStatusEnum {
        /// `active`
        Active = "active",
        /// `paused`
        Paused = "paused",
        /// `completed`
        Completed = "completed",
        /// `archived`
        Archived = "archived",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ExperimentValidationError {
    /// `code`.
    pub code: String,
    /// `message`.
    pub message: String,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FeatureFlag {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    ///
    /// Matches `^flg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `parameters`.
    ///
    /// At least 1 property. At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<std::collections::BTreeMap<String, FeatureFlagConfigParam>>,
    /// `status`.
    pub status: FeatureFlagStatusEnum,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FeatureFlagTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FeatureFlagConfigParam {
    /// `description`.
    ///
    /// At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FeatureFlagConfigParamTypeEnum,
    /// `value`.
    pub value: serde_json::Value,
}
impl FeatureFlagConfigParam {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        type_: impl Into<FeatureFlagConfigParamTypeEnum>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            description: Default::default(),
            type_: type_.into(),
            value: value.into(),
        }
    }
    /// `description`.
    ///
    /// At most 255 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
impl std::fmt::Debug for FeatureFlagConfigParam {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FeatureFlagConfigParam")
            .field("description", &self.description)
            .field("type_", &self.type_)
            .field("value", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FeatureFlagConfigParamTypeEnum {
        /// `string`
        String = "string",
        /// `boolean`
        Boolean = "boolean",
        /// `number`
        Number = "number",
        /// `array`
        Array = "array",
        /// `object`
        Object = "object",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FeatureFlagStatusEnum {
        /// `draft`
        Draft = "draft",
        /// `active`
        Active = "active",
        /// `archived`
        Archived = "archived",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FeatureFlagTypeEnum {
        /// `auth0`
        Auth0 = "auth0",
        /// `self`
        ValueSelf = "self",
    }
}

/// Answer of `GET /keys/network-acls`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetAllKeysNetworkAclsResponse {
    /// `keys`.
    pub keys: Vec<NetworkAclKey>,
}

/// Answer of `GET /keys/custom-signing`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetCustomSigningKeysResponse {
    /// `keys`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<Vec<CustomSigningKeyJwk>>,
}

/// Answer of `GET /keys/encryption/{kid}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetEncryptionKeyResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `kid`.
    pub kid: String,
    /// `parent_kid`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub parent_kid: auth0_sdk_core::Patch<String>,
    /// `public_key`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub public_key: auth0_sdk_core::Patch<String>,
    /// `state`.
    pub state: EncryptionKeyState,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EncryptionKeyType,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Answer of `GET /experimentation/experiments/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetExperimentResponse {
    /// `allocation_strategy`.
    pub allocation_strategy: AllocationStrategyEnum,
    /// `allocations`.
    pub allocations: Vec<AllocationItem>,
    /// `assignment_config`.
    pub assignment_config: AssignmentConfig,
    /// `authentication_flow`.
    pub authentication_flow: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `ended_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<auth0_sdk_core::DateTime>,
    /// `feature_flag_id`.
    pub feature_flag_id: String,
    /// `id`.
    ///
    /// Matches `^exp_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `is_valid`.
    pub is_valid: bool,
    /// `name`.
    pub name: String,
    /// `started_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<auth0_sdk_core::DateTime>,
    /// `status`.
    pub status: ExperimentStatusEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Answer of `GET /experimentation/feature-flags/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetFeatureFlagResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    ///
    /// Matches `^flg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `parameters`.
    ///
    /// At least 1 property. At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<std::collections::BTreeMap<String, FeatureFlagConfigParam>>,
    /// `status`.
    pub status: FeatureFlagStatusEnum,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FeatureFlagTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Answer of `GET /experimentation/segments/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetSegmentResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    ///
    /// Matches `^seg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `rules`.
    pub rules: Vec<SegmentRule>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: SegmentTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Answer of `GET /keys/signing/{kid}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetSigningKeysResponse {
    /// `cert`.
    pub cert: String,
    /// `current`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<bool>,
    /// `current_since`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_since: Option<SigningKeysDate>,
    /// `current_until`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_until: Option<SigningKeysDate>,
    /// `fingerprint`.
    pub fingerprint: String,
    /// `kid`.
    pub kid: String,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<bool>,
    /// `pkcs7`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pkcs7: Option<String>,
    /// `previous`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<bool>,
    /// `revoked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<bool>,
    /// `revoked_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<SigningKeysDate>,
    /// `thumbprint`.
    pub thumbprint: String,
}
impl std::fmt::Debug for GetSigningKeysResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetSigningKeysResponse")
            .field("cert", &auth0_sdk_core::Redacted)
            .field("current", &self.current)
            .field("current_since", &self.current_since)
            .field("current_until", &self.current_until)
            .field("fingerprint", &self.fingerprint)
            .field("kid", &self.kid)
            .field("next", &self.next)
            .field("pkcs7", &self.pkcs7)
            .field("previous", &self.previous)
            .field("revoked", &self.revoked)
            .field("revoked_at", &self.revoked_at)
            .field("thumbprint", &self.thumbprint)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /tenants/settings`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetTenantSettingsResponse {
    /// `acr_values_supported`. May be null.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub acr_values_supported: auth0_sdk_core::Patch<Vec<String>>,
    /// `allow_organization_name_in_authentication_api`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_organization_name_in_authentication_api: Option<bool>,
    /// `allowed_logout_urls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// `authorization_response_iss_parameter_supported`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_response_iss_parameter_supported: auth0_sdk_core::Patch<bool>,
    /// `change_password`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub change_password: auth0_sdk_core::Patch<TenantSettingsPasswordPage>,
    /// `client_id_metadata_document_supported`.
    ///
    /// Lifecycle: EA. Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id_metadata_document_supported: Option<bool>,
    /// `country_codes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_codes: Option<TenantSettingsCountryCodesResponse>,
    /// `customize_mfa_in_postlogin_action`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customize_mfa_in_postlogin_action: Option<bool>,
    /// `default_audience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_audience: Option<String>,
    /// `default_directory`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_directory: Option<String>,
    /// `default_redirection_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_redirection_uri: Option<String>,
    /// `default_token_quota`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_token_quota: auth0_sdk_core::Patch<DefaultTokenQuota>,
    /// `device_flow`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub device_flow: auth0_sdk_core::Patch<TenantSettingsDeviceFlow>,
    /// `dynamic_client_registration_security_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dynamic_client_registration_security_mode: Option<
        TenantSettingsDynamicClientRegistrationSecurityMode,
    >,
    /// `enable_ai_guide`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_ai_guide: Option<bool>,
    /// `enabled_locales`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_locales: Option<Vec<SupportedLocales>>,
    /// `ephemeral_session_lifetime`.
    ///
    /// Default in the document: `72`. At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ephemeral_session_lifetime: Option<f64>,
    /// `error_page`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub error_page: auth0_sdk_core::Patch<TenantSettingsErrorPage>,
    /// `flags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flags: Option<TenantSettingsFlags>,
    /// `friendly_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// `guardian_mfa_page`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub guardian_mfa_page: auth0_sdk_core::Patch<TenantSettingsGuardianPage>,
    /// `idle_ephemeral_session_lifetime`.
    ///
    /// Default in the document: `24`. At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_ephemeral_session_lifetime: Option<f64>,
    /// `idle_session_lifetime`.
    ///
    /// Default in the document: `72`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_session_lifetime: Option<f64>,
    /// `include_session_metadata_in_tenant_logs`.
    ///
    /// Lifecycle: EA. Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_session_metadata_in_tenant_logs: Option<bool>,
    /// `legacy_sandbox_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legacy_sandbox_version: Option<String>,
    /// `mtls`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub mtls: auth0_sdk_core::Patch<TenantSettingsMtls>,
    /// `oidc_logout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<TenantOidcLogoutSettings>,
    /// `phone_consolidated_experience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_consolidated_experience: Option<bool>,
    /// `picture_url`.
    ///
    /// Format: absolute-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture_url: Option<String>,
    /// `pushed_authorization_requests_supported`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pushed_authorization_requests_supported: Option<bool>,
    /// `resource_parameter_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_parameter_profile: Option<TenantSettingsResourceParameterProfile>,
    /// `sandbox_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox_version: Option<String>,
    /// `sandbox_versions_available`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox_versions_available: Option<Vec<String>>,
    /// `security_headers`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub security_headers: auth0_sdk_core::Patch<TenantSettingsNullableSecurityHeaders>,
    /// `session_cookie`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_cookie: auth0_sdk_core::Patch<SessionCookieSchema>,
    /// `session_lifetime`.
    ///
    /// Default in the document: `168`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session_lifetime: Option<f64>,
    /// `sessions`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sessions: auth0_sdk_core::Patch<TenantSettingsSessions>,
    /// `skip_non_verifiable_callback_uri_confirmation_prompt`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: auth0_sdk_core::Patch<
        bool,
    >,
    /// `support_email`.
    ///
    /// Format: email-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_email: Option<String>,
    /// `support_url`.
    ///
    /// Format: absolute-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_url: Option<String>,
}

/// Answer of `GET /experimentation/feature-flags/{id}/variations/{vid}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetVariationResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `feature_flag_id`.
    ///
    /// Matches `^flg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub feature_flag_id: String,
    /// `id`.
    ///
    /// Matches `^var_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `overrides`.
    pub overrides: std::collections::BTreeMap<String, VariationOverrideValue>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Body of `POST /keys/encryption/{kid}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ImportEncryptionKey {
    /// `wrapped_key`.
    pub wrapped_key: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl ImportEncryptionKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(wrapped_key: impl Into<String>) -> Self {
        Self {
            wrapped_key: wrapped_key.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for ImportEncryptionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ImportEncryptionKey")
            .field("wrapped_key", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /keys/encryption/{kid}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ImportEncryptionKeyResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `kid`.
    pub kid: String,
    /// `parent_kid`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub parent_kid: auth0_sdk_core::Patch<String>,
    /// `public_key`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub public_key: auth0_sdk_core::Patch<String>,
    /// `state`.
    pub state: EncryptionKeyState,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EncryptionKeyType,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Answer of `GET /keys/encryption`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListEncryptionKeysPage {
    /// `keys`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<EncryptionKey>,
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<i64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListEncryptionKeysPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListEncryptionKeysPage")
            .field("keys", &self.keys)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListEncryptionKeysPage {
    type Item = EncryptionKey;
    fn items(&self) -> &[EncryptionKey] {
        &self.keys
    }
    fn into_items(self) -> Vec<EncryptionKey> {
        self.keys
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_integer)
    }
    fn start(&self) -> Option<u64> {
        self.start.and_then(auth0_sdk_core::count_from_integer)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListEncryptionKeysPage {
    const ITEMS: &'static str = "keys";
    fn from_items(keys: Vec<EncryptionKey>) -> Option<Self> {
        Some(Self {
            keys,
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
auth0_sdk_core::page_forms!(ListEncryptionKeysPage);

/// Answer of `GET /experimentation/experiments`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListExperimentsPage {
    /// `experiments`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub experiments: Vec<ExperimentListItem>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListExperimentsPage {
    type Item = ExperimentListItem;
    fn items(&self) -> &[ExperimentListItem] {
        &self.experiments
    }
    fn into_items(self) -> Vec<ExperimentListItem> {
        self.experiments
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListExperimentsPage {
    const ITEMS: &'static str = "experiments";
    fn from_items(experiments: Vec<ExperimentListItem>) -> Option<Self> {
        Some(Self {
            experiments,
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
auth0_sdk_core::page_forms!(ListExperimentsPage);

/// Answer of `GET /experimentation/feature-flags`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListFeatureFlagsPage {
    /// `feature_flags`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub feature_flags: Vec<FeatureFlag>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListFeatureFlagsPage {
    type Item = FeatureFlag;
    fn items(&self) -> &[FeatureFlag] {
        &self.feature_flags
    }
    fn into_items(self) -> Vec<FeatureFlag> {
        self.feature_flags
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListFeatureFlagsPage {
    const ITEMS: &'static str = "feature_flags";
    fn from_items(feature_flags: Vec<FeatureFlag>) -> Option<Self> {
        Some(Self {
            feature_flags,
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
auth0_sdk_core::page_forms!(ListFeatureFlagsPage);

/// Answer of `GET /experimentation/segments`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListSegmentsPage {
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `segments`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<Segment>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListSegmentsPage {
    type Item = Segment;
    fn items(&self) -> &[Segment] {
        &self.segments
    }
    fn into_items(self) -> Vec<Segment> {
        self.segments
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListSegmentsPage {
    const ITEMS: &'static str = "segments";
    fn from_items(segments: Vec<Segment>) -> Option<Self> {
        Some(Self {
            segments,
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
auth0_sdk_core::page_forms!(ListSegmentsPage);

/// Answer of `GET /experimentation/feature-flags/{id}/variations`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListVariationsResponse {
    /// `variations`.
    pub variations: Vec<Variation>,
}

/// Answer of `GET /keys/network-acls/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NetworkAclKey {
    /// `alg`.
    pub alg: NetworkAclKeyAlgorithmEnum,
    /// `created_at`.
    pub created_at: String,
    /// `fingerprint`.
    ///
    /// At most 1024 characters.
    pub fingerprint: String,
    /// `id`.
    pub id: String,
    /// `name`.
    ///
    /// At most 255 characters.
    pub name: String,
    /// `updated_at`.
    pub updated_at: String,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum NetworkAclKeyAlgorithmEnum {
        /// `hmac-sha256`
        HmacSha256 = "hmac-sha256",
    }
}

/// Answer of `PUT /keys/signing/{kid}/revoke`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RevokedSigningKeysResponse {
    /// `cert`.
    pub cert: String,
    /// `kid`.
    pub kid: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for RevokedSigningKeysResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RevokedSigningKeysResponse")
            .field("cert", &auth0_sdk_core::Redacted)
            .field("kid", &self.kid)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /keys/signing/rotate`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RotateSigningKeysResponse {
    /// `cert`.
    pub cert: String,
    /// `kid`.
    pub kid: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for RotateSigningKeysResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RotateSigningKeysResponse")
            .field("cert", &auth0_sdk_core::Redacted)
            .field("kid", &self.kid)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Segment {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    ///
    /// Matches `^seg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `rules`.
    pub rules: Vec<SegmentRule>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: SegmentTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SegmentContainsExpression {
    /// `contains`.
    ///
    /// At least 1 item.
    pub contains: Vec<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl SegmentContainsExpression {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(contains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            contains: contains.into_iter().map(Into::into).collect(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for SegmentContainsExpression {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SegmentContainsExpression")
            .field("contains", &self.contains)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SegmentEndsWithExpression {
    /// `ends_with`.
    ///
    /// At least 1 item.
    pub ends_with: Vec<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl SegmentEndsWithExpression {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(ends_with: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ends_with: ends_with.into_iter().map(Into::into).collect(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for SegmentEndsWithExpression {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SegmentEndsWithExpression")
            .field("ends_with", &self.ends_with)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SegmentExistsExpression {
    /// `exists`.
    pub exists: bool,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl SegmentExistsExpression {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(exists: bool) -> Self {
        Self {
            exists: exists,
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for SegmentExistsExpression {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SegmentExistsExpression")
            .field("exists", &self.exists)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
///
/// At least 1 property. At most 10 properties.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SegmentMatchConditions {
    /// `browser`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser: Option<SegmentMatchExpression>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<SegmentMatchExpression>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<SegmentMatchExpression>,
    /// `connection_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<SegmentMatchExpression>,
    /// `country`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<SegmentMatchExpression>,
    /// `device_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_type: Option<SegmentMatchExpression>,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<SegmentMatchExpression>,
    /// `organization_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<SegmentMatchExpression>,
    /// `platform`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<SegmentMatchExpression>,
    /// `region`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<SegmentMatchExpression>,
    /// `user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<SegmentMatchExpression>,
}
impl SegmentMatchConditions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            browser: Default::default(),
            client_id: Default::default(),
            connection: Default::default(),
            connection_type: Default::default(),
            country: Default::default(),
            device_type: Default::default(),
            domain: Default::default(),
            organization_id: Default::default(),
            platform: Default::default(),
            region: Default::default(),
            user_agent: Default::default(),
        }
    }
    /// `browser`.
    #[must_use]
    pub fn browser(mut self, browser: impl Into<SegmentMatchExpression>) -> Self {
        self.browser = Some(browser.into());
        self
    }
    /// `client_id`.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<SegmentMatchExpression>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// `connection`.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<SegmentMatchExpression>) -> Self {
        self.connection = Some(connection.into());
        self
    }
    /// `connection_type`.
    #[must_use]
    pub fn connection_type(
        mut self,
        connection_type: impl Into<SegmentMatchExpression>,
    ) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }
    /// `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<SegmentMatchExpression>) -> Self {
        self.country = Some(country.into());
        self
    }
    /// `device_type`.
    #[must_use]
    pub fn device_type(
        mut self,
        device_type: impl Into<SegmentMatchExpression>,
    ) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
    /// `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<SegmentMatchExpression>) -> Self {
        self.domain = Some(domain.into());
        self
    }
    /// `organization_id`.
    #[must_use]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<SegmentMatchExpression>,
    ) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// `platform`.
    #[must_use]
    pub fn platform(mut self, platform: impl Into<SegmentMatchExpression>) -> Self {
        self.platform = Some(platform.into());
        self
    }
    /// `region`.
    #[must_use]
    pub fn region(mut self, region: impl Into<SegmentMatchExpression>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<SegmentMatchExpression>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}
impl Default for SegmentMatchConditions {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum SegmentMatchExpression {
        /// An array.
        List(Vec<String>) => auth0_sdk_core::union::Shape::List,
        /// A [`SegmentContainsExpression`].
        Contains(Box<SegmentContainsExpression>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["contains"], known: &["contains"] },
        /// A [`SegmentStartsWithExpression`].
        StartsWith(Box<SegmentStartsWithExpression>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["starts_with"], known: &["starts_with"] },
        /// A [`SegmentEndsWithExpression`].
        EndsWith(Box<SegmentEndsWithExpression>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["ends_with"], known: &["ends_with"] },
        /// A [`SegmentExistsExpression`].
        Exists(Box<SegmentExistsExpression>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["exists"], known: &["exists"] },
    }
}
auth0_sdk_core::union_from!(SegmentContainsExpression => SegmentMatchExpression::Contains);
auth0_sdk_core::union_from!(SegmentStartsWithExpression => SegmentMatchExpression::StartsWith);
auth0_sdk_core::union_from!(SegmentEndsWithExpression => SegmentMatchExpression::EndsWith);
auth0_sdk_core::union_from!(SegmentExistsExpression => SegmentMatchExpression::Exists);

/// Sent by calls and received from the server.
///
/// At least 1 property. At most 10 properties.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SegmentNotMatchConditions {
    /// `browser`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser: Option<SegmentMatchExpression>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<SegmentMatchExpression>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<SegmentMatchExpression>,
    /// `connection_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<SegmentMatchExpression>,
    /// `country`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<SegmentMatchExpression>,
    /// `device_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device_type: Option<SegmentMatchExpression>,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<SegmentMatchExpression>,
    /// `organization_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<SegmentMatchExpression>,
    /// `platform`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<SegmentMatchExpression>,
    /// `region`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<SegmentMatchExpression>,
    /// `user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<SegmentMatchExpression>,
}
impl SegmentNotMatchConditions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            browser: Default::default(),
            client_id: Default::default(),
            connection: Default::default(),
            connection_type: Default::default(),
            country: Default::default(),
            device_type: Default::default(),
            domain: Default::default(),
            organization_id: Default::default(),
            platform: Default::default(),
            region: Default::default(),
            user_agent: Default::default(),
        }
    }
    /// `browser`.
    #[must_use]
    pub fn browser(mut self, browser: impl Into<SegmentMatchExpression>) -> Self {
        self.browser = Some(browser.into());
        self
    }
    /// `client_id`.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<SegmentMatchExpression>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// `connection`.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<SegmentMatchExpression>) -> Self {
        self.connection = Some(connection.into());
        self
    }
    /// `connection_type`.
    #[must_use]
    pub fn connection_type(
        mut self,
        connection_type: impl Into<SegmentMatchExpression>,
    ) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }
    /// `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<SegmentMatchExpression>) -> Self {
        self.country = Some(country.into());
        self
    }
    /// `device_type`.
    #[must_use]
    pub fn device_type(
        mut self,
        device_type: impl Into<SegmentMatchExpression>,
    ) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
    /// `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<SegmentMatchExpression>) -> Self {
        self.domain = Some(domain.into());
        self
    }
    /// `organization_id`.
    #[must_use]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<SegmentMatchExpression>,
    ) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// `platform`.
    #[must_use]
    pub fn platform(mut self, platform: impl Into<SegmentMatchExpression>) -> Self {
        self.platform = Some(platform.into());
        self
    }
    /// `region`.
    #[must_use]
    pub fn region(mut self, region: impl Into<SegmentMatchExpression>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<SegmentMatchExpression>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}
impl Default for SegmentNotMatchConditions {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SegmentRule {
    /// `match`.
    #[serde(rename = "match", default, skip_serializing_if = "Option::is_none")]
    pub match_: Option<SegmentMatchConditions>,
    /// `not_match`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_match: Option<SegmentNotMatchConditions>,
}
impl SegmentRule {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            match_: Default::default(),
            not_match: Default::default(),
        }
    }
    /// `match`.
    #[must_use]
    pub fn match_(mut self, match_: SegmentMatchConditions) -> Self {
        self.match_ = Some(match_);
        self
    }
    /// `not_match`.
    #[must_use]
    pub fn not_match(mut self, not_match: SegmentNotMatchConditions) -> Self {
        self.not_match = Some(not_match);
        self
    }
}
impl Default for SegmentRule {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SegmentStartsWithExpression {
    /// `starts_with`.
    ///
    /// At least 1 item.
    pub starts_with: Vec<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl SegmentStartsWithExpression {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(starts_with: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            starts_with: starts_with.into_iter().map(Into::into).collect(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for SegmentStartsWithExpression {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SegmentStartsWithExpression")
            .field("starts_with", &self.starts_with)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum SegmentTypeEnum {
        /// `self`
        ValueSelf = "self",
        /// `auth0`
        Auth0 = "auth0",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum SegmentTypeFilterEnum {
        /// `auth0`
        Auth0 = "auth0",
        /// `self`
        ValueSelf = "self",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"persistent"`.
    pub enum SessionCookieModeEnum {
        /// `persistent`
        Persistent = "persistent",
        /// `non-persistent`
        NonPersistent = "non-persistent",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SessionCookieSchema {
    /// `mode`.
    pub mode: SessionCookieModeEnum,
}
impl SessionCookieSchema {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(mode: impl Into<SessionCookieModeEnum>) -> Self {
        Self { mode: mode.into() }
    }
}

/// Body of `PUT /keys/custom-signing`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetCustomSigningKeys {
    /// `keys`.
    ///
    /// At least 1 item.
    pub keys: Vec<CustomSigningKeyJwk>,
}
impl SetCustomSigningKeys {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(keys: impl IntoIterator<Item = CustomSigningKeyJwk>) -> Self {
        Self {
            keys: keys.into_iter().collect(),
        }
    }
}

/// Answer of `PUT /keys/custom-signing`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetCustomSigningKeysResponse {
    /// `keys`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<Vec<CustomSigningKeyJwk>>,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SigningKeys {
    /// `cert`.
    pub cert: String,
    /// `current`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<bool>,
    /// `current_since`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_since: Option<SigningKeysDate>,
    /// `current_until`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_until: Option<SigningKeysDate>,
    /// `fingerprint`.
    pub fingerprint: String,
    /// `kid`.
    pub kid: String,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<bool>,
    /// `pkcs7`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pkcs7: Option<String>,
    /// `previous`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<bool>,
    /// `revoked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<bool>,
    /// `revoked_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<SigningKeysDate>,
    /// `thumbprint`.
    pub thumbprint: String,
}
impl std::fmt::Debug for SigningKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SigningKeys")
            .field("cert", &auth0_sdk_core::Redacted)
            .field("current", &self.current)
            .field("current_since", &self.current_since)
            .field("current_until", &self.current_until)
            .field("fingerprint", &self.fingerprint)
            .field("kid", &self.kid)
            .field("next", &self.next)
            .field("pkcs7", &self.pkcs7)
            .field("previous", &self.previous)
            .field("revoked", &self.revoked)
            .field("revoked_at", &self.revoked_at)
            .field("thumbprint", &self.thumbprint)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum SigningKeysDate {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
    }
}
auth0_sdk_core::union_from_text!(SigningKeysDate::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum SubjectEnum {
        /// `device`
        Device = "device",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum SupportedLocales {
        /// `am`
        Am = "am",
        /// `ar`
        Ar = "ar",
        /// `ar-EG`
        ArEg = "ar-EG",
        /// `ar-SA`
        ArSa = "ar-SA",
        /// `az`
        Az = "az",
        /// `bg`
        Bg = "bg",
        /// `bn`
        Bn = "bn",
        /// `bs`
        Bs = "bs",
        /// `ca-ES`
        CaEs = "ca-ES",
        /// `cnr`
        Cnr = "cnr",
        /// `cs`
        Cs = "cs",
        /// `cy`
        Cy = "cy",
        /// `da`
        Da = "da",
        /// `de`
        De = "de",
        /// `el`
        El = "el",
        /// `en`
        En = "en",
        /// `en-CA`
        EnCa = "en-CA",
        /// `es`
        Es = "es",
        /// `es-419`
        Es419 = "es-419",
        /// `es-AR`
        EsAr = "es-AR",
        /// `es-MX`
        EsMx = "es-MX",
        /// `et`
        Et = "et",
        /// `eu-ES`
        EuEs = "eu-ES",
        /// `fa`
        Fa = "fa",
        /// `fi`
        Fi = "fi",
        /// `fr`
        Fr = "fr",
        /// `fr-CA`
        FrCa = "fr-CA",
        /// `fr-FR`
        FrFr = "fr-FR",
        /// `gl-ES`
        GlEs = "gl-ES",
        /// `gu`
        Gu = "gu",
        /// `he`
        He = "he",
        /// `hi`
        Hi = "hi",
        /// `hr`
        Hr = "hr",
        /// `hu`
        Hu = "hu",
        /// `hy`
        Hy = "hy",
        /// `id`
        Id = "id",
        /// `is`
        Is = "is",
        /// `it`
        It = "it",
        /// `ja`
        Ja = "ja",
        /// `ka`
        Ka = "ka",
        /// `kk`
        Kk = "kk",
        /// `kn`
        Kn = "kn",
        /// `ko`
        Ko = "ko",
        /// `lt`
        Lt = "lt",
        /// `lv`
        Lv = "lv",
        /// `mk`
        Mk = "mk",
        /// `ml`
        Ml = "ml",
        /// `mn`
        Mn = "mn",
        /// `mr`
        Mr = "mr",
        /// `ms`
        Ms = "ms",
        /// `my`
        My = "my",
        /// `nb`
        Nb = "nb",
        /// `nl`
        Nl = "nl",
        /// `nn`
        Nn = "nn",
        /// `no`
        No = "no",
        /// `pa`
        Pa = "pa",
        /// `pl`
        Pl = "pl",
        /// `pt`
        Pt = "pt",
        /// `pt-BR`
        PtBr = "pt-BR",
        /// `pt-PT`
        PtPt = "pt-PT",
        /// `ro`
        Ro = "ro",
        /// `ru`
        Ru = "ru",
        /// `sk`
        Sk = "sk",
        /// `sl`
        Sl = "sl",
        /// `so`
        So = "so",
        /// `sq`
        Sq = "sq",
        /// `sr`
        Sr = "sr",
        /// `sv`
        Sv = "sv",
        /// `sw`
        Sw = "sw",
        /// `ta`
        Ta = "ta",
        /// `te`
        Te = "te",
        /// `th`
        Th = "th",
        /// `tl`
        Tl = "tl",
        /// `tr`
        Tr = "tr",
        /// `uk`
        Uk = "uk",
        /// `ur`
        Ur = "ur",
        /// `vi`
        Vi = "vi",
        /// `zgh`
        Zgh = "zgh",
        /// `zh-CN`
        ZhCn = "zh-CN",
        /// `zh-HK`
        ZhHk = "zh-HK",
        /// `zh-MO`
        ZhMo = "zh-MO",
        /// `zh-TW`
        ZhTw = "zh-TW",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TenantOidcLogoutSettings {
    /// `rp_logout_end_session_endpoint_discovery`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rp_logout_end_session_endpoint_discovery: Option<bool>,
}
impl TenantOidcLogoutSettings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            rp_logout_end_session_endpoint_discovery: Default::default(),
        }
    }
    /// `rp_logout_end_session_endpoint_discovery`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn rp_logout_end_session_endpoint_discovery(
        mut self,
        rp_logout_end_session_endpoint_discovery: bool,
    ) -> Self {
        self.rp_logout_end_session_endpoint_discovery = Some(
            rp_logout_end_session_endpoint_discovery,
        );
        self
    }
}
impl Default for TenantOidcLogoutSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TenantSettingsCountryCodes {
    /// `list`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<String>>,
    /// `mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<TenantSettingsCountryCodesMode>,
}
impl TenantSettingsCountryCodes {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            list: Default::default(),
            mode: Default::default(),
        }
    }
    /// `list`.
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }
    /// `mode`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<TenantSettingsCountryCodesMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}
impl Default for TenantSettingsCountryCodes {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum TenantSettingsCountryCodesMode {
        /// `allow`
        Allow = "allow",
        /// `deny`
        Deny = "deny",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum TenantSettingsCountryCodesModeResponse {
        /// `allow`
        Allow = "allow",
        /// `deny`
        Deny = "deny",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TenantSettingsCountryCodesResponse {
    /// `list`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<String>>,
    /// `mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<TenantSettingsCountryCodesModeResponse>,
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TenantSettingsDeviceFlow {
    /// `charset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charset: Option<TenantSettingsDeviceFlowCharset>,
    /// `mask`.
    ///
    /// At most 20 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask: Option<String>,
}
impl TenantSettingsDeviceFlow {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            charset: Default::default(),
            mask: Default::default(),
        }
    }
    /// `charset`.
    #[must_use]
    pub fn charset(
        mut self,
        charset: impl Into<TenantSettingsDeviceFlowCharset>,
    ) -> Self {
        self.charset = Some(charset.into());
        self
    }
    /// `mask`.
    ///
    /// At most 20 characters.
    #[must_use]
    pub fn mask(mut self, mask: impl Into<String>) -> Self {
        self.mask = Some(mask.into());
        self
    }
}
impl Default for TenantSettingsDeviceFlow {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"base20"`.
    pub enum TenantSettingsDeviceFlowCharset {
        /// `base20`
        Base20 = "base20",
        /// `digits`
        Digits = "digits",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum TenantSettingsDynamicClientRegistrationSecurityMode {
        /// `strict`
        Strict = "strict",
        /// `permissive`
        Permissive = "permissive",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TenantSettingsErrorPage {
    /// `html`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// `show_log_link`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_log_link: Option<bool>,
    /// `url`.
    ///
    /// Format: absolute-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl TenantSettingsErrorPage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            html: Default::default(),
            show_log_link: Default::default(),
            url: Default::default(),
        }
    }
    /// `html`.
    #[must_use]
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }
    /// `show_log_link`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn show_log_link(mut self, show_log_link: bool) -> Self {
        self.show_log_link = Some(show_log_link);
        self
    }
    /// `url`.
    ///
    /// Format: absolute-uri-or-empty.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}
impl Default for TenantSettingsErrorPage {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TenantSettingsFlags {
    /// `allow_changing_enable_sso`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_changing_enable_sso: Option<bool>,
    /// `allow_legacy_delegation_grant_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_legacy_delegation_grant_types: Option<bool>,
    /// `allow_legacy_ro_grant_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_legacy_ro_grant_types: Option<bool>,
    /// `allow_legacy_tokeninfo_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_legacy_tokeninfo_endpoint: Option<bool>,
    /// `change_pwd_flow_v1`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_pwd_flow_v1: Option<bool>,
    /// `custom_domains_provisioning`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_domains_provisioning: Option<bool>,
    /// `dashboard_insights_view`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dashboard_insights_view: Option<bool>,
    /// `dashboard_log_streams_next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dashboard_log_streams_next: Option<bool>,
    /// `disable_clickjack_protection_headers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_clickjack_protection_headers: Option<bool>,
    /// `disable_fields_map_fix`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_fields_map_fix: Option<bool>,
    /// `disable_impersonation`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_impersonation: Option<bool>,
    /// `disable_management_api_sms_obfuscation`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_management_api_sms_obfuscation: Option<bool>,
    /// `enable_adfs_waad_email_verification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_adfs_waad_email_verification: Option<bool>,
    /// `enable_apis_section`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_apis_section: Option<bool>,
    /// `enable_client_connections`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_client_connections: Option<bool>,
    /// `enable_dynamic_client_registration`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_dynamic_client_registration: Option<bool>,
    /// `enable_idtoken_api2`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_idtoken_api2: Option<bool>,
    /// `enable_legacy_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_legacy_profile: Option<bool>,
    /// `enable_pipeline2`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_pipeline2: Option<bool>,
    /// `enable_public_signup_user_exists_error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_public_signup_user_exists_error: Option<bool>,
    /// `enable_sso`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_sso: Option<bool>,
    /// `enforce_client_authentication_on_passwordless_start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_client_authentication_on_passwordless_start: Option<bool>,
    /// `genai_trial`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub genai_trial: Option<bool>,
    /// `improved_signup_bot_detection_in_classic`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub improved_signup_bot_detection_in_classic: Option<bool>,
    /// `mfa_show_factor_list_on_enrollment`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mfa_show_factor_list_on_enrollment: Option<bool>,
    /// `no_disclose_enterprise_connections`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_disclose_enterprise_connections: Option<bool>,
    /// `remove_alg_from_jwks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove_alg_from_jwks: Option<bool>,
    /// `revoke_refresh_token_grant`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoke_refresh_token_grant: Option<bool>,
    /// `trust_azure_adfs_email_verified_connection_property`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trust_azure_adfs_email_verified_connection_property: Option<bool>,
}
impl TenantSettingsFlags {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allow_changing_enable_sso: Default::default(),
            allow_legacy_delegation_grant_types: Default::default(),
            allow_legacy_ro_grant_types: Default::default(),
            allow_legacy_tokeninfo_endpoint: Default::default(),
            change_pwd_flow_v1: Default::default(),
            custom_domains_provisioning: Default::default(),
            dashboard_insights_view: Default::default(),
            dashboard_log_streams_next: Default::default(),
            disable_clickjack_protection_headers: Default::default(),
            disable_fields_map_fix: Default::default(),
            disable_impersonation: Default::default(),
            disable_management_api_sms_obfuscation: Default::default(),
            enable_adfs_waad_email_verification: Default::default(),
            enable_apis_section: Default::default(),
            enable_client_connections: Default::default(),
            enable_dynamic_client_registration: Default::default(),
            enable_idtoken_api2: Default::default(),
            enable_legacy_profile: Default::default(),
            enable_pipeline2: Default::default(),
            enable_public_signup_user_exists_error: Default::default(),
            enable_sso: Default::default(),
            enforce_client_authentication_on_passwordless_start: Default::default(),
            genai_trial: Default::default(),
            improved_signup_bot_detection_in_classic: Default::default(),
            mfa_show_factor_list_on_enrollment: Default::default(),
            no_disclose_enterprise_connections: Default::default(),
            remove_alg_from_jwks: Default::default(),
            revoke_refresh_token_grant: Default::default(),
            trust_azure_adfs_email_verified_connection_property: Default::default(),
        }
    }
    /// `allow_changing_enable_sso`.
    #[must_use]
    pub fn allow_changing_enable_sso(mut self, allow_changing_enable_sso: bool) -> Self {
        self.allow_changing_enable_sso = Some(allow_changing_enable_sso);
        self
    }
    /// `allow_legacy_delegation_grant_types`.
    #[must_use]
    pub fn allow_legacy_delegation_grant_types(
        mut self,
        allow_legacy_delegation_grant_types: bool,
    ) -> Self {
        self.allow_legacy_delegation_grant_types = Some(
            allow_legacy_delegation_grant_types,
        );
        self
    }
    /// `allow_legacy_ro_grant_types`.
    #[must_use]
    pub fn allow_legacy_ro_grant_types(
        mut self,
        allow_legacy_ro_grant_types: bool,
    ) -> Self {
        self.allow_legacy_ro_grant_types = Some(allow_legacy_ro_grant_types);
        self
    }
    /// `allow_legacy_tokeninfo_endpoint`.
    #[must_use]
    pub fn allow_legacy_tokeninfo_endpoint(
        mut self,
        allow_legacy_tokeninfo_endpoint: bool,
    ) -> Self {
        self.allow_legacy_tokeninfo_endpoint = Some(allow_legacy_tokeninfo_endpoint);
        self
    }
    /// `change_pwd_flow_v1`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn change_pwd_flow_v1(mut self, change_pwd_flow_v1: bool) -> Self {
        self.change_pwd_flow_v1 = Some(change_pwd_flow_v1);
        self
    }
    /// `custom_domains_provisioning`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn custom_domains_provisioning(
        mut self,
        custom_domains_provisioning: bool,
    ) -> Self {
        self.custom_domains_provisioning = Some(custom_domains_provisioning);
        self
    }
    /// `dashboard_insights_view`.
    #[must_use]
    pub fn dashboard_insights_view(mut self, dashboard_insights_view: bool) -> Self {
        self.dashboard_insights_view = Some(dashboard_insights_view);
        self
    }
    /// `dashboard_log_streams_next`.
    #[must_use]
    pub fn dashboard_log_streams_next(
        mut self,
        dashboard_log_streams_next: bool,
    ) -> Self {
        self.dashboard_log_streams_next = Some(dashboard_log_streams_next);
        self
    }
    /// `disable_clickjack_protection_headers`.
    #[must_use]
    pub fn disable_clickjack_protection_headers(
        mut self,
        disable_clickjack_protection_headers: bool,
    ) -> Self {
        self.disable_clickjack_protection_headers = Some(
            disable_clickjack_protection_headers,
        );
        self
    }
    /// `disable_fields_map_fix`.
    #[must_use]
    pub fn disable_fields_map_fix(mut self, disable_fields_map_fix: bool) -> Self {
        self.disable_fields_map_fix = Some(disable_fields_map_fix);
        self
    }
    /// `disable_impersonation`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn disable_impersonation(mut self, disable_impersonation: bool) -> Self {
        self.disable_impersonation = Some(disable_impersonation);
        self
    }
    /// `disable_management_api_sms_obfuscation`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn disable_management_api_sms_obfuscation(
        mut self,
        disable_management_api_sms_obfuscation: bool,
    ) -> Self {
        self.disable_management_api_sms_obfuscation = Some(
            disable_management_api_sms_obfuscation,
        );
        self
    }
    /// `enable_adfs_waad_email_verification`.
    #[must_use]
    pub fn enable_adfs_waad_email_verification(
        mut self,
        enable_adfs_waad_email_verification: bool,
    ) -> Self {
        self.enable_adfs_waad_email_verification = Some(
            enable_adfs_waad_email_verification,
        );
        self
    }
    /// `enable_apis_section`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn enable_apis_section(mut self, enable_apis_section: bool) -> Self {
        self.enable_apis_section = Some(enable_apis_section);
        self
    }
    /// `enable_client_connections`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn enable_client_connections(mut self, enable_client_connections: bool) -> Self {
        self.enable_client_connections = Some(enable_client_connections);
        self
    }
    /// `enable_dynamic_client_registration`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn enable_dynamic_client_registration(
        mut self,
        enable_dynamic_client_registration: bool,
    ) -> Self {
        self.enable_dynamic_client_registration = Some(
            enable_dynamic_client_registration,
        );
        self
    }
    /// `enable_idtoken_api2`.
    #[must_use]
    pub fn enable_idtoken_api2(mut self, enable_idtoken_api2: bool) -> Self {
        self.enable_idtoken_api2 = Some(enable_idtoken_api2);
        self
    }
    /// `enable_legacy_profile`.
    #[must_use]
    pub fn enable_legacy_profile(mut self, enable_legacy_profile: bool) -> Self {
        self.enable_legacy_profile = Some(enable_legacy_profile);
        self
    }
    /// `enable_pipeline2`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn enable_pipeline2(mut self, enable_pipeline2: bool) -> Self {
        self.enable_pipeline2 = Some(enable_pipeline2);
        self
    }
    /// `enable_public_signup_user_exists_error`.
    #[must_use]
    pub fn enable_public_signup_user_exists_error(
        mut self,
        enable_public_signup_user_exists_error: bool,
    ) -> Self {
        self.enable_public_signup_user_exists_error = Some(
            enable_public_signup_user_exists_error,
        );
        self
    }
    /// `enable_sso`.
    #[must_use]
    pub fn enable_sso(mut self, enable_sso: bool) -> Self {
        self.enable_sso = Some(enable_sso);
        self
    }
    /// `enforce_client_authentication_on_passwordless_start`.
    #[must_use]
    pub fn enforce_client_authentication_on_passwordless_start(
        mut self,
        enforce_client_authentication_on_passwordless_start: bool,
    ) -> Self {
        self.enforce_client_authentication_on_passwordless_start = Some(
            enforce_client_authentication_on_passwordless_start,
        );
        self
    }
    /// `genai_trial`.
    #[must_use]
    pub fn genai_trial(mut self, genai_trial: bool) -> Self {
        self.genai_trial = Some(genai_trial);
        self
    }
    /// `improved_signup_bot_detection_in_classic`.
    #[must_use]
    pub fn improved_signup_bot_detection_in_classic(
        mut self,
        improved_signup_bot_detection_in_classic: bool,
    ) -> Self {
        self.improved_signup_bot_detection_in_classic = Some(
            improved_signup_bot_detection_in_classic,
        );
        self
    }
    /// `mfa_show_factor_list_on_enrollment`.
    #[must_use]
    pub fn mfa_show_factor_list_on_enrollment(
        mut self,
        mfa_show_factor_list_on_enrollment: bool,
    ) -> Self {
        self.mfa_show_factor_list_on_enrollment = Some(
            mfa_show_factor_list_on_enrollment,
        );
        self
    }
    /// `no_disclose_enterprise_connections`.
    #[must_use]
    pub fn no_disclose_enterprise_connections(
        mut self,
        no_disclose_enterprise_connections: bool,
    ) -> Self {
        self.no_disclose_enterprise_connections = Some(
            no_disclose_enterprise_connections,
        );
        self
    }
    /// `remove_alg_from_jwks`.
    #[must_use]
    pub fn remove_alg_from_jwks(mut self, remove_alg_from_jwks: bool) -> Self {
        self.remove_alg_from_jwks = Some(remove_alg_from_jwks);
        self
    }
    /// `revoke_refresh_token_grant`.
    #[must_use]
    pub fn revoke_refresh_token_grant(
        mut self,
        revoke_refresh_token_grant: bool,
    ) -> Self {
        self.revoke_refresh_token_grant = Some(revoke_refresh_token_grant);
        self
    }
    /// `trust_azure_adfs_email_verified_connection_property`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn trust_azure_adfs_email_verified_connection_property(
        mut self,
        trust_azure_adfs_email_verified_connection_property: bool,
    ) -> Self {
        self.trust_azure_adfs_email_verified_connection_property = Some(
            trust_azure_adfs_email_verified_connection_property,
        );
        self
    }
}
impl Default for TenantSettingsFlags {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TenantSettingsGuardianPage {
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `html`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
}
impl TenantSettingsGuardianPage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
            html: Default::default(),
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
    /// `html`.
    #[must_use]
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }
}
impl Default for TenantSettingsGuardianPage {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TenantSettingsMtls {
    /// `enable_endpoint_aliases`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_endpoint_aliases: Option<bool>,
}
impl TenantSettingsMtls {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enable_endpoint_aliases: Default::default(),
        }
    }
    /// `enable_endpoint_aliases`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn enable_endpoint_aliases(mut self, enable_endpoint_aliases: bool) -> Self {
        self.enable_endpoint_aliases = Some(enable_endpoint_aliases);
        self
    }
}
impl Default for TenantSettingsMtls {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TenantSettingsNullableSecurityHeaders {
    /// `content_security_policy`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub content_security_policy: auth0_sdk_core::Patch<ContentSecurityPolicyConfig>,
    /// `x_xss_protection`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub x_xss_protection: auth0_sdk_core::Patch<XssProtectionConfig>,
}
impl TenantSettingsNullableSecurityHeaders {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            content_security_policy: Default::default(),
            x_xss_protection: Default::default(),
        }
    }
    /// `content_security_policy`. May be null.
    #[must_use]
    pub fn content_security_policy(
        mut self,
        content_security_policy: impl Into<
            auth0_sdk_core::Patch<ContentSecurityPolicyConfig>,
        >,
    ) -> Self {
        self.content_security_policy = content_security_policy.into();
        self
    }
    /// `x_xss_protection`. May be null.
    #[must_use]
    pub fn x_xss_protection(
        mut self,
        x_xss_protection: impl Into<auth0_sdk_core::Patch<XssProtectionConfig>>,
    ) -> Self {
        self.x_xss_protection = x_xss_protection.into();
        self
    }
}
impl Default for TenantSettingsNullableSecurityHeaders {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TenantSettingsPasswordPage {
    /// `enabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `html`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
}
impl TenantSettingsPasswordPage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
            html: Default::default(),
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
    /// `html`.
    #[must_use]
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }
}
impl Default for TenantSettingsPasswordPage {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"audience"`.
    pub enum TenantSettingsResourceParameterProfile {
        /// `audience`
        Audience = "audience",
        /// `compatibility`
        Compatibility = "compatibility",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TenantSettingsSessions {
    /// `oidc_logout_prompt_enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_logout_prompt_enabled: Option<bool>,
}
impl TenantSettingsSessions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            oidc_logout_prompt_enabled: Default::default(),
        }
    }
    /// `oidc_logout_prompt_enabled`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn oidc_logout_prompt_enabled(
        mut self,
        oidc_logout_prompt_enabled: bool,
    ) -> Self {
        self.oidc_logout_prompt_enabled = Some(oidc_logout_prompt_enabled);
        self
    }
}
impl Default for TenantSettingsSessions {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum TenantSettingsSupportedLocalesEnum {
        /// `am`
        Am = "am",
        /// `ar`
        Ar = "ar",
        /// `ar-EG`
        ArEg = "ar-EG",
        /// `ar-SA`
        ArSa = "ar-SA",
        /// `az`
        Az = "az",
        /// `bg`
        Bg = "bg",
        /// `bn`
        Bn = "bn",
        /// `bs`
        Bs = "bs",
        /// `ca-ES`
        CaEs = "ca-ES",
        /// `cnr`
        Cnr = "cnr",
        /// `cs`
        Cs = "cs",
        /// `cy`
        Cy = "cy",
        /// `da`
        Da = "da",
        /// `de`
        De = "de",
        /// `el`
        El = "el",
        /// `en`
        En = "en",
        /// `en-CA`
        EnCa = "en-CA",
        /// `es`
        Es = "es",
        /// `es-419`
        Es419 = "es-419",
        /// `es-AR`
        EsAr = "es-AR",
        /// `es-MX`
        EsMx = "es-MX",
        /// `et`
        Et = "et",
        /// `eu-ES`
        EuEs = "eu-ES",
        /// `fa`
        Fa = "fa",
        /// `fi`
        Fi = "fi",
        /// `fr`
        Fr = "fr",
        /// `fr-CA`
        FrCa = "fr-CA",
        /// `fr-FR`
        FrFr = "fr-FR",
        /// `gl-ES`
        GlEs = "gl-ES",
        /// `gu`
        Gu = "gu",
        /// `he`
        He = "he",
        /// `hi`
        Hi = "hi",
        /// `hr`
        Hr = "hr",
        /// `hu`
        Hu = "hu",
        /// `hy`
        Hy = "hy",
        /// `id`
        Id = "id",
        /// `is`
        Is = "is",
        /// `it`
        It = "it",
        /// `ja`
        Ja = "ja",
        /// `ka`
        Ka = "ka",
        /// `kk`
        Kk = "kk",
        /// `kn`
        Kn = "kn",
        /// `ko`
        Ko = "ko",
        /// `lt`
        Lt = "lt",
        /// `lv`
        Lv = "lv",
        /// `mk`
        Mk = "mk",
        /// `ml`
        Ml = "ml",
        /// `mn`
        Mn = "mn",
        /// `mr`
        Mr = "mr",
        /// `ms`
        Ms = "ms",
        /// `my`
        My = "my",
        /// `nb`
        Nb = "nb",
        /// `nl`
        Nl = "nl",
        /// `nn`
        Nn = "nn",
        /// `no`
        No = "no",
        /// `pa`
        Pa = "pa",
        /// `pl`
        Pl = "pl",
        /// `pt`
        Pt = "pt",
        /// `pt-BR`
        PtBr = "pt-BR",
        /// `pt-PT`
        PtPt = "pt-PT",
        /// `ro`
        Ro = "ro",
        /// `ru`
        Ru = "ru",
        /// `sk`
        Sk = "sk",
        /// `sl`
        Sl = "sl",
        /// `so`
        So = "so",
        /// `sq`
        Sq = "sq",
        /// `sr`
        Sr = "sr",
        /// `sv`
        Sv = "sv",
        /// `sw`
        Sw = "sw",
        /// `ta`
        Ta = "ta",
        /// `te`
        Te = "te",
        /// `th`
        Th = "th",
        /// `tl`
        Tl = "tl",
        /// `tr`
        Tr = "tr",
        /// `uk`
        Uk = "uk",
        /// `ur`
        Ur = "ur",
        /// `vi`
        Vi = "vi",
        /// `zgh`
        Zgh = "zgh",
        /// `zh-CN`
        ZhCn = "zh-CN",
        /// `zh-HK`
        ZhHk = "zh-HK",
        /// `zh-MO`
        ZhMo = "zh-MO",
        /// `zh-TW`
        ZhTw = "zh-TW",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TokenQuotaConfiguration {
    /// `client_credentials`.
    pub client_credentials: TokenQuotaClientCredentials,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl TokenQuotaConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(client_credentials: TokenQuotaClientCredentials) -> Self {
        Self {
            client_credentials: client_credentials,
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for TokenQuotaConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TokenQuotaConfiguration")
            .field("client_credentials", &self.client_credentials)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /experimentation/experiments/{id}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateExperiment {
    /// `allocations`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allocations: Option<Vec<AllocationRequestItem>>,
    /// `assignment_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignment_config: Option<AssignmentConfig>,
    /// `description`. May be null.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub description: auth0_sdk_core::Patch<String>,
    /// `name`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
impl UpdateExperiment {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allocations: Default::default(),
            assignment_config: Default::default(),
            description: Default::default(),
            name: Default::default(),
        }
    }
    /// `allocations`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn allocations(
        mut self,
        allocations: impl IntoIterator<Item = AllocationRequestItem>,
    ) -> Self {
        self.allocations = Some(allocations.into_iter().collect());
        self
    }
    /// `assignment_config`.
    #[must_use]
    pub fn assignment_config(mut self, assignment_config: AssignmentConfig) -> Self {
        self.assignment_config = Some(assignment_config);
        self
    }
    /// `description`. May be null.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
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
    /// At least 3 characters. At most 255 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
impl Default for UpdateExperiment {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /experimentation/experiments/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateExperimentResponse {
    /// `allocation_strategy`.
    pub allocation_strategy: AllocationStrategyEnum,
    /// `allocations`.
    pub allocations: Vec<AllocationItem>,
    /// `assignment_config`.
    pub assignment_config: AssignmentConfig,
    /// `authentication_flow`.
    pub authentication_flow: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `ended_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<auth0_sdk_core::DateTime>,
    /// `feature_flag_id`.
    pub feature_flag_id: String,
    /// `id`.
    ///
    /// Matches `^exp_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `is_valid`.
    pub is_valid: bool,
    /// `name`.
    pub name: String,
    /// `started_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<auth0_sdk_core::DateTime>,
    /// `status`.
    pub status: ExperimentStatusEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Body of `POST /experimentation/experiments/{id}/status`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateExperimentStatus {
    /// `status`.
    pub status: ExperimentTransitionStatusEnum,
}
impl UpdateExperimentStatus {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(status: impl Into<ExperimentTransitionStatusEnum>) -> Self {
        Self { status: status.into() }
    }
}

/// Answer of `POST /experimentation/experiments/{id}/status`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateExperimentStatusResponse {
    /// `allocation_strategy`.
    pub allocation_strategy: AllocationStrategyEnum,
    /// `allocations`.
    pub allocations: Vec<AllocationItem>,
    /// `assignment_config`.
    pub assignment_config: AssignmentConfig,
    /// `authentication_flow`.
    pub authentication_flow: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `ended_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<auth0_sdk_core::DateTime>,
    /// `feature_flag_id`.
    pub feature_flag_id: String,
    /// `id`.
    ///
    /// Matches `^exp_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `is_valid`.
    pub is_valid: bool,
    /// `name`.
    pub name: String,
    /// `started_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<auth0_sdk_core::DateTime>,
    /// `status`.
    pub status: ExperimentStatusEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Body of `PATCH /experimentation/feature-flags/{id}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateFeatureFlag {
    /// `description`. May be null.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub description: auth0_sdk_core::Patch<String>,
    /// `name`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `parameters`.
    ///
    /// At least 1 property. At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<std::collections::BTreeMap<String, FeatureFlagConfigParam>>,
}
impl UpdateFeatureFlag {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            description: Default::default(),
            name: Default::default(),
            parameters: Default::default(),
        }
    }
    /// `description`. May be null.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
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
    /// At least 3 characters. At most 255 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `parameters`.
    ///
    /// At least 1 property. At most 10 properties.
    #[must_use]
    pub fn parameters(
        mut self,
        parameters: std::collections::BTreeMap<String, FeatureFlagConfigParam>,
    ) -> Self {
        self.parameters = Some(parameters);
        self
    }
}
impl Default for UpdateFeatureFlag {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /experimentation/feature-flags/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateFeatureFlagResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    ///
    /// Matches `^flg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `parameters`.
    ///
    /// At least 1 property. At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<std::collections::BTreeMap<String, FeatureFlagConfigParam>>,
    /// `status`.
    pub status: FeatureFlagStatusEnum,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FeatureFlagTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Body of `POST /experimentation/feature-flags/{id}/status`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateFeatureFlagStatus {
    /// `status`.
    pub status: FeatureFlagStatusEnum,
}
impl UpdateFeatureFlagStatus {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(status: impl Into<FeatureFlagStatusEnum>) -> Self {
        Self { status: status.into() }
    }
}

/// Answer of `POST /experimentation/feature-flags/{id}/status`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateFeatureFlagStatusResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    ///
    /// Matches `^flg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `parameters`.
    ///
    /// At least 1 property. At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<std::collections::BTreeMap<String, FeatureFlagConfigParam>>,
    /// `status`.
    pub status: FeatureFlagStatusEnum,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FeatureFlagTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Body of `PATCH /experimentation/segments/{id}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateSegment {
    /// `description`. May be null.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub description: auth0_sdk_core::Patch<String>,
    /// `name`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `rules`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<SegmentRule>>,
}
impl UpdateSegment {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            description: Default::default(),
            name: Default::default(),
            rules: Default::default(),
        }
    }
    /// `description`. May be null.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
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
    /// At least 3 characters. At most 255 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `rules`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn rules(mut self, rules: impl IntoIterator<Item = SegmentRule>) -> Self {
        self.rules = Some(rules.into_iter().collect());
        self
    }
}
impl Default for UpdateSegment {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /experimentation/segments/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateSegmentResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `id`.
    ///
    /// Matches `^seg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `rules`.
    pub rules: Vec<SegmentRule>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: SegmentTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Body of `PATCH /tenants/settings`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateTenantSettings {
    /// `acr_values_supported`. May be null.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub acr_values_supported: auth0_sdk_core::Patch<Vec<String>>,
    /// `allow_organization_name_in_authentication_api`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub allow_organization_name_in_authentication_api: auth0_sdk_core::Patch<bool>,
    /// `allowed_logout_urls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// `authorization_response_iss_parameter_supported`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_response_iss_parameter_supported: auth0_sdk_core::Patch<bool>,
    /// `change_password`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub change_password: auth0_sdk_core::Patch<TenantSettingsPasswordPage>,
    /// `client_id_metadata_document_supported`.
    ///
    /// Lifecycle: EA. Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id_metadata_document_supported: Option<bool>,
    /// `country_codes`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub country_codes: auth0_sdk_core::Patch<TenantSettingsCountryCodes>,
    /// `customize_mfa_in_postlogin_action`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub customize_mfa_in_postlogin_action: auth0_sdk_core::Patch<bool>,
    /// `default_audience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_audience: Option<String>,
    /// `default_directory`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_directory: Option<String>,
    /// `default_redirection_uri`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_redirection_uri: Option<String>,
    /// `default_token_quota`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_token_quota: auth0_sdk_core::Patch<DefaultTokenQuota>,
    /// `device_flow`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub device_flow: auth0_sdk_core::Patch<TenantSettingsDeviceFlow>,
    /// `dynamic_client_registration_security_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dynamic_client_registration_security_mode: Option<
        TenantSettingsDynamicClientRegistrationSecurityMode,
    >,
    /// `enable_ai_guide`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_ai_guide: Option<bool>,
    /// `enabled_locales`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_locales: Option<Vec<TenantSettingsSupportedLocalesEnum>>,
    /// `ephemeral_session_lifetime`.
    ///
    /// Default in the document: `72`. At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ephemeral_session_lifetime: Option<i64>,
    /// `ephemeral_session_lifetime_in_minutes`.
    ///
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ephemeral_session_lifetime_in_minutes: Option<i64>,
    /// `error_page`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub error_page: auth0_sdk_core::Patch<TenantSettingsErrorPage>,
    /// `flags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flags: Option<TenantSettingsFlags>,
    /// `friendly_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// `guardian_mfa_page`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub guardian_mfa_page: auth0_sdk_core::Patch<TenantSettingsGuardianPage>,
    /// `idle_ephemeral_session_lifetime`.
    ///
    /// Default in the document: `24`. At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_ephemeral_session_lifetime: Option<i64>,
    /// `idle_ephemeral_session_lifetime_in_minutes`.
    ///
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_ephemeral_session_lifetime_in_minutes: Option<i64>,
    /// `idle_session_lifetime`.
    ///
    /// Default in the document: `72`. At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_session_lifetime: Option<i64>,
    /// `idle_session_lifetime_in_minutes`.
    ///
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_session_lifetime_in_minutes: Option<i64>,
    /// `include_session_metadata_in_tenant_logs`.
    ///
    /// Lifecycle: EA. Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_session_metadata_in_tenant_logs: Option<bool>,
    /// `legacy_sandbox_version`.
    ///
    /// At most 8 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legacy_sandbox_version: Option<String>,
    /// `mtls`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub mtls: auth0_sdk_core::Patch<TenantSettingsMtls>,
    /// `oidc_logout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<TenantOidcLogoutSettings>,
    /// `phone_consolidated_experience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_consolidated_experience: Option<bool>,
    /// `picture_url`.
    ///
    /// Format: absolute-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture_url: Option<String>,
    /// `pushed_authorization_requests_supported`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub pushed_authorization_requests_supported: auth0_sdk_core::Patch<bool>,
    /// `resource_parameter_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_parameter_profile: Option<TenantSettingsResourceParameterProfile>,
    /// `sandbox_version`.
    ///
    /// At most 8 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox_version: Option<String>,
    /// `security_headers`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub security_headers: auth0_sdk_core::Patch<TenantSettingsNullableSecurityHeaders>,
    /// `session_cookie`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_cookie: auth0_sdk_core::Patch<SessionCookieSchema>,
    /// `session_lifetime`.
    ///
    /// Default in the document: `168`. At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session_lifetime: Option<i64>,
    /// `session_lifetime_in_minutes`.
    ///
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session_lifetime_in_minutes: Option<i64>,
    /// `sessions`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sessions: auth0_sdk_core::Patch<TenantSettingsSessions>,
    /// `skip_non_verifiable_callback_uri_confirmation_prompt`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: auth0_sdk_core::Patch<
        bool,
    >,
    /// `support_email`.
    ///
    /// Format: email-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_email: Option<String>,
    /// `support_url`.
    ///
    /// Format: absolute-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_url: Option<String>,
}
impl UpdateTenantSettings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            acr_values_supported: Default::default(),
            allow_organization_name_in_authentication_api: Default::default(),
            allowed_logout_urls: Default::default(),
            authorization_response_iss_parameter_supported: Default::default(),
            change_password: Default::default(),
            client_id_metadata_document_supported: Default::default(),
            country_codes: Default::default(),
            customize_mfa_in_postlogin_action: Default::default(),
            default_audience: Default::default(),
            default_directory: Default::default(),
            default_redirection_uri: Default::default(),
            default_token_quota: Default::default(),
            device_flow: Default::default(),
            dynamic_client_registration_security_mode: Default::default(),
            enable_ai_guide: Default::default(),
            enabled_locales: Default::default(),
            ephemeral_session_lifetime: Default::default(),
            ephemeral_session_lifetime_in_minutes: Default::default(),
            error_page: Default::default(),
            flags: Default::default(),
            friendly_name: Default::default(),
            guardian_mfa_page: Default::default(),
            idle_ephemeral_session_lifetime: Default::default(),
            idle_ephemeral_session_lifetime_in_minutes: Default::default(),
            idle_session_lifetime: Default::default(),
            idle_session_lifetime_in_minutes: Default::default(),
            include_session_metadata_in_tenant_logs: Default::default(),
            legacy_sandbox_version: Default::default(),
            mtls: Default::default(),
            oidc_logout: Default::default(),
            phone_consolidated_experience: Default::default(),
            picture_url: Default::default(),
            pushed_authorization_requests_supported: Default::default(),
            resource_parameter_profile: Default::default(),
            sandbox_version: Default::default(),
            security_headers: Default::default(),
            session_cookie: Default::default(),
            session_lifetime: Default::default(),
            session_lifetime_in_minutes: Default::default(),
            sessions: Default::default(),
            skip_non_verifiable_callback_uri_confirmation_prompt: Default::default(),
            support_email: Default::default(),
            support_url: Default::default(),
        }
    }
    /// `acr_values_supported`. May be null.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn acr_values_supported(
        mut self,
        acr_values_supported: impl Into<auth0_sdk_core::Patch<Vec<String>>>,
    ) -> Self {
        self.acr_values_supported = acr_values_supported.into();
        self
    }
    /// `allow_organization_name_in_authentication_api`. May be null.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn allow_organization_name_in_authentication_api(
        mut self,
        allow_organization_name_in_authentication_api: impl Into<
            auth0_sdk_core::Patch<bool>,
        >,
    ) -> Self {
        self.allow_organization_name_in_authentication_api = allow_organization_name_in_authentication_api
            .into();
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
    /// `authorization_response_iss_parameter_supported`. May be null.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn authorization_response_iss_parameter_supported(
        mut self,
        authorization_response_iss_parameter_supported: impl Into<
            auth0_sdk_core::Patch<bool>,
        >,
    ) -> Self {
        self.authorization_response_iss_parameter_supported = authorization_response_iss_parameter_supported
            .into();
        self
    }
    /// `change_password`. May be null.
    #[must_use]
    pub fn change_password(
        mut self,
        change_password: impl Into<auth0_sdk_core::Patch<TenantSettingsPasswordPage>>,
    ) -> Self {
        self.change_password = change_password.into();
        self
    }
    /// `client_id_metadata_document_supported`.
    ///
    /// Lifecycle: EA. Default in the document: `false`.
    #[must_use]
    pub fn client_id_metadata_document_supported(
        mut self,
        client_id_metadata_document_supported: bool,
    ) -> Self {
        self.client_id_metadata_document_supported = Some(
            client_id_metadata_document_supported,
        );
        self
    }
    /// `country_codes`. May be null.
    #[must_use]
    pub fn country_codes(
        mut self,
        country_codes: impl Into<auth0_sdk_core::Patch<TenantSettingsCountryCodes>>,
    ) -> Self {
        self.country_codes = country_codes.into();
        self
    }
    /// `customize_mfa_in_postlogin_action`. May be null.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn customize_mfa_in_postlogin_action(
        mut self,
        customize_mfa_in_postlogin_action: impl Into<auth0_sdk_core::Patch<bool>>,
    ) -> Self {
        self.customize_mfa_in_postlogin_action = customize_mfa_in_postlogin_action
            .into();
        self
    }
    /// `default_audience`.
    #[must_use]
    pub fn default_audience(mut self, default_audience: impl Into<String>) -> Self {
        self.default_audience = Some(default_audience.into());
        self
    }
    /// `default_directory`.
    #[must_use]
    pub fn default_directory(mut self, default_directory: impl Into<String>) -> Self {
        self.default_directory = Some(default_directory.into());
        self
    }
    /// `default_redirection_uri`.
    ///
    /// Format: absolute-https-uri-or-empty.
    #[must_use]
    pub fn default_redirection_uri(
        mut self,
        default_redirection_uri: impl Into<String>,
    ) -> Self {
        self.default_redirection_uri = Some(default_redirection_uri.into());
        self
    }
    /// `default_token_quota`. May be null.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn default_token_quota(
        mut self,
        default_token_quota: impl Into<auth0_sdk_core::Patch<DefaultTokenQuota>>,
    ) -> Self {
        self.default_token_quota = default_token_quota.into();
        self
    }
    /// `device_flow`. May be null.
    #[must_use]
    pub fn device_flow(
        mut self,
        device_flow: impl Into<auth0_sdk_core::Patch<TenantSettingsDeviceFlow>>,
    ) -> Self {
        self.device_flow = device_flow.into();
        self
    }
    /// `dynamic_client_registration_security_mode`.
    #[must_use]
    pub fn dynamic_client_registration_security_mode(
        mut self,
        dynamic_client_registration_security_mode: impl Into<
            TenantSettingsDynamicClientRegistrationSecurityMode,
        >,
    ) -> Self {
        self.dynamic_client_registration_security_mode = Some(
            dynamic_client_registration_security_mode.into(),
        );
        self
    }
    /// `enable_ai_guide`.
    #[must_use]
    pub fn enable_ai_guide(mut self, enable_ai_guide: bool) -> Self {
        self.enable_ai_guide = Some(enable_ai_guide);
        self
    }
    /// `enabled_locales`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn enabled_locales(
        mut self,
        enabled_locales: impl IntoIterator<
            Item = impl Into<TenantSettingsSupportedLocalesEnum>,
        >,
    ) -> Self {
        self.enabled_locales = Some(
            enabled_locales.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// `ephemeral_session_lifetime`.
    ///
    /// Default in the document: `72`. At least 1.
    #[must_use]
    pub fn ephemeral_session_lifetime(
        mut self,
        ephemeral_session_lifetime: i64,
    ) -> Self {
        self.ephemeral_session_lifetime = Some(ephemeral_session_lifetime);
        self
    }
    /// `ephemeral_session_lifetime_in_minutes`.
    ///
    /// At least 1.
    #[must_use]
    pub fn ephemeral_session_lifetime_in_minutes(
        mut self,
        ephemeral_session_lifetime_in_minutes: i64,
    ) -> Self {
        self.ephemeral_session_lifetime_in_minutes = Some(
            ephemeral_session_lifetime_in_minutes,
        );
        self
    }
    /// `error_page`. May be null.
    #[must_use]
    pub fn error_page(
        mut self,
        error_page: impl Into<auth0_sdk_core::Patch<TenantSettingsErrorPage>>,
    ) -> Self {
        self.error_page = error_page.into();
        self
    }
    /// `flags`.
    #[must_use]
    pub fn flags(mut self, flags: TenantSettingsFlags) -> Self {
        self.flags = Some(flags);
        self
    }
    /// `friendly_name`.
    #[must_use]
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }
    /// `guardian_mfa_page`. May be null.
    #[must_use]
    pub fn guardian_mfa_page(
        mut self,
        guardian_mfa_page: impl Into<auth0_sdk_core::Patch<TenantSettingsGuardianPage>>,
    ) -> Self {
        self.guardian_mfa_page = guardian_mfa_page.into();
        self
    }
    /// `idle_ephemeral_session_lifetime`.
    ///
    /// Default in the document: `24`. At least 1.
    #[must_use]
    pub fn idle_ephemeral_session_lifetime(
        mut self,
        idle_ephemeral_session_lifetime: i64,
    ) -> Self {
        self.idle_ephemeral_session_lifetime = Some(idle_ephemeral_session_lifetime);
        self
    }
    /// `idle_ephemeral_session_lifetime_in_minutes`.
    ///
    /// At least 1.
    #[must_use]
    pub fn idle_ephemeral_session_lifetime_in_minutes(
        mut self,
        idle_ephemeral_session_lifetime_in_minutes: i64,
    ) -> Self {
        self.idle_ephemeral_session_lifetime_in_minutes = Some(
            idle_ephemeral_session_lifetime_in_minutes,
        );
        self
    }
    /// `idle_session_lifetime`.
    ///
    /// Default in the document: `72`. At least 1.
    #[must_use]
    pub fn idle_session_lifetime(mut self, idle_session_lifetime: i64) -> Self {
        self.idle_session_lifetime = Some(idle_session_lifetime);
        self
    }
    /// `idle_session_lifetime_in_minutes`.
    ///
    /// At least 1.
    #[must_use]
    pub fn idle_session_lifetime_in_minutes(
        mut self,
        idle_session_lifetime_in_minutes: i64,
    ) -> Self {
        self.idle_session_lifetime_in_minutes = Some(idle_session_lifetime_in_minutes);
        self
    }
    /// `include_session_metadata_in_tenant_logs`.
    ///
    /// Lifecycle: EA. Default in the document: `false`.
    #[must_use]
    pub fn include_session_metadata_in_tenant_logs(
        mut self,
        include_session_metadata_in_tenant_logs: bool,
    ) -> Self {
        self.include_session_metadata_in_tenant_logs = Some(
            include_session_metadata_in_tenant_logs,
        );
        self
    }
    /// `legacy_sandbox_version`.
    ///
    /// At most 8 characters.
    #[must_use]
    pub fn legacy_sandbox_version(
        mut self,
        legacy_sandbox_version: impl Into<String>,
    ) -> Self {
        self.legacy_sandbox_version = Some(legacy_sandbox_version.into());
        self
    }
    /// `mtls`. May be null.
    #[must_use]
    pub fn mtls(
        mut self,
        mtls: impl Into<auth0_sdk_core::Patch<TenantSettingsMtls>>,
    ) -> Self {
        self.mtls = mtls.into();
        self
    }
    /// `oidc_logout`.
    #[must_use]
    pub fn oidc_logout(mut self, oidc_logout: TenantOidcLogoutSettings) -> Self {
        self.oidc_logout = Some(oidc_logout);
        self
    }
    /// `phone_consolidated_experience`.
    #[must_use]
    pub fn phone_consolidated_experience(
        mut self,
        phone_consolidated_experience: bool,
    ) -> Self {
        self.phone_consolidated_experience = Some(phone_consolidated_experience);
        self
    }
    /// `picture_url`.
    ///
    /// Format: absolute-uri-or-empty.
    #[must_use]
    pub fn picture_url(mut self, picture_url: impl Into<String>) -> Self {
        self.picture_url = Some(picture_url.into());
        self
    }
    /// `pushed_authorization_requests_supported`. May be null.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn pushed_authorization_requests_supported(
        mut self,
        pushed_authorization_requests_supported: impl Into<auth0_sdk_core::Patch<bool>>,
    ) -> Self {
        self.pushed_authorization_requests_supported = pushed_authorization_requests_supported
            .into();
        self
    }
    /// `resource_parameter_profile`.
    #[must_use]
    pub fn resource_parameter_profile(
        mut self,
        resource_parameter_profile: impl Into<TenantSettingsResourceParameterProfile>,
    ) -> Self {
        self.resource_parameter_profile = Some(resource_parameter_profile.into());
        self
    }
    /// `sandbox_version`.
    ///
    /// At most 8 characters.
    #[must_use]
    pub fn sandbox_version(mut self, sandbox_version: impl Into<String>) -> Self {
        self.sandbox_version = Some(sandbox_version.into());
        self
    }
    /// `security_headers`. May be null.
    #[must_use]
    pub fn security_headers(
        mut self,
        security_headers: impl Into<
            auth0_sdk_core::Patch<TenantSettingsNullableSecurityHeaders>,
        >,
    ) -> Self {
        self.security_headers = security_headers.into();
        self
    }
    /// `session_cookie`. May be null.
    #[must_use]
    pub fn session_cookie(
        mut self,
        session_cookie: impl Into<auth0_sdk_core::Patch<SessionCookieSchema>>,
    ) -> Self {
        self.session_cookie = session_cookie.into();
        self
    }
    /// `session_lifetime`.
    ///
    /// Default in the document: `168`. At least 1.
    #[must_use]
    pub fn session_lifetime(mut self, session_lifetime: i64) -> Self {
        self.session_lifetime = Some(session_lifetime);
        self
    }
    /// `session_lifetime_in_minutes`.
    ///
    /// At least 1.
    #[must_use]
    pub fn session_lifetime_in_minutes(
        mut self,
        session_lifetime_in_minutes: i64,
    ) -> Self {
        self.session_lifetime_in_minutes = Some(session_lifetime_in_minutes);
        self
    }
    /// `sessions`. May be null.
    #[must_use]
    pub fn sessions(
        mut self,
        sessions: impl Into<auth0_sdk_core::Patch<TenantSettingsSessions>>,
    ) -> Self {
        self.sessions = sessions.into();
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
    /// `support_email`.
    ///
    /// Format: email-or-empty.
    #[must_use]
    pub fn support_email(mut self, support_email: impl Into<String>) -> Self {
        self.support_email = Some(support_email.into());
        self
    }
    /// `support_url`.
    ///
    /// Format: absolute-uri-or-empty.
    #[must_use]
    pub fn support_url(mut self, support_url: impl Into<String>) -> Self {
        self.support_url = Some(support_url.into());
        self
    }
}
impl Default for UpdateTenantSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /tenants/settings`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateTenantSettingsResponse {
    /// `acr_values_supported`. May be null.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub acr_values_supported: auth0_sdk_core::Patch<Vec<String>>,
    /// `allow_organization_name_in_authentication_api`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_organization_name_in_authentication_api: Option<bool>,
    /// `allowed_logout_urls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// `authorization_response_iss_parameter_supported`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub authorization_response_iss_parameter_supported: auth0_sdk_core::Patch<bool>,
    /// `change_password`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub change_password: auth0_sdk_core::Patch<TenantSettingsPasswordPage>,
    /// `client_id_metadata_document_supported`.
    ///
    /// Lifecycle: EA. Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id_metadata_document_supported: Option<bool>,
    /// `country_codes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_codes: Option<TenantSettingsCountryCodesResponse>,
    /// `customize_mfa_in_postlogin_action`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customize_mfa_in_postlogin_action: Option<bool>,
    /// `default_audience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_audience: Option<String>,
    /// `default_directory`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_directory: Option<String>,
    /// `default_redirection_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_redirection_uri: Option<String>,
    /// `default_token_quota`. May be null.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_token_quota: auth0_sdk_core::Patch<DefaultTokenQuota>,
    /// `device_flow`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub device_flow: auth0_sdk_core::Patch<TenantSettingsDeviceFlow>,
    /// `dynamic_client_registration_security_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dynamic_client_registration_security_mode: Option<
        TenantSettingsDynamicClientRegistrationSecurityMode,
    >,
    /// `enable_ai_guide`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_ai_guide: Option<bool>,
    /// `enabled_locales`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_locales: Option<Vec<SupportedLocales>>,
    /// `ephemeral_session_lifetime`.
    ///
    /// Default in the document: `72`. At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ephemeral_session_lifetime: Option<f64>,
    /// `error_page`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub error_page: auth0_sdk_core::Patch<TenantSettingsErrorPage>,
    /// `flags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flags: Option<TenantSettingsFlags>,
    /// `friendly_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// `guardian_mfa_page`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub guardian_mfa_page: auth0_sdk_core::Patch<TenantSettingsGuardianPage>,
    /// `idle_ephemeral_session_lifetime`.
    ///
    /// Default in the document: `24`. At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_ephemeral_session_lifetime: Option<f64>,
    /// `idle_session_lifetime`.
    ///
    /// Default in the document: `72`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_session_lifetime: Option<f64>,
    /// `include_session_metadata_in_tenant_logs`.
    ///
    /// Lifecycle: EA. Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub include_session_metadata_in_tenant_logs: Option<bool>,
    /// `legacy_sandbox_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legacy_sandbox_version: Option<String>,
    /// `mtls`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub mtls: auth0_sdk_core::Patch<TenantSettingsMtls>,
    /// `oidc_logout`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<TenantOidcLogoutSettings>,
    /// `phone_consolidated_experience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_consolidated_experience: Option<bool>,
    /// `picture_url`.
    ///
    /// Format: absolute-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture_url: Option<String>,
    /// `pushed_authorization_requests_supported`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pushed_authorization_requests_supported: Option<bool>,
    /// `resource_parameter_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_parameter_profile: Option<TenantSettingsResourceParameterProfile>,
    /// `sandbox_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox_version: Option<String>,
    /// `sandbox_versions_available`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sandbox_versions_available: Option<Vec<String>>,
    /// `security_headers`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub security_headers: auth0_sdk_core::Patch<TenantSettingsNullableSecurityHeaders>,
    /// `session_cookie`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub session_cookie: auth0_sdk_core::Patch<SessionCookieSchema>,
    /// `session_lifetime`.
    ///
    /// Default in the document: `168`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session_lifetime: Option<f64>,
    /// `sessions`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub sessions: auth0_sdk_core::Patch<TenantSettingsSessions>,
    /// `skip_non_verifiable_callback_uri_confirmation_prompt`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: auth0_sdk_core::Patch<
        bool,
    >,
    /// `support_email`.
    ///
    /// Format: email-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_email: Option<String>,
    /// `support_url`.
    ///
    /// Format: absolute-uri-or-empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_url: Option<String>,
}

/// Body of `PATCH /experimentation/feature-flags/{id}/variations/{vid}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateVariation {
    /// `description`. May be null.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub description: auth0_sdk_core::Patch<String>,
    /// `name`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `overrides`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overrides: Option<
        std::collections::BTreeMap<String, UpdateVariationOverrideValue>,
    >,
}
impl UpdateVariation {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            description: Default::default(),
            name: Default::default(),
            overrides: Default::default(),
        }
    }
    /// `description`. May be null.
    ///
    /// At least 3 characters. At most 1024 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
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
    /// At least 3 characters. At most 255 characters. Matches `^(?!.*\x00)\S(.*\S)?$`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `overrides`.
    #[must_use]
    pub fn overrides(
        mut self,
        overrides: std::collections::BTreeMap<String, UpdateVariationOverrideValue>,
    ) -> Self {
        self.overrides = Some(overrides);
        self
    }
}
impl Default for UpdateVariation {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateVariationOverrideValue {
    /// `value`.
    pub value: serde_json::Value,
}
impl UpdateVariationOverrideValue {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(value: impl Into<serde_json::Value>) -> Self {
        Self { value: value.into() }
    }
}

/// Answer of `PATCH /experimentation/feature-flags/{id}/variations/{vid}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateVariationResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `feature_flag_id`.
    ///
    /// Matches `^flg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub feature_flag_id: String,
    /// `id`.
    ///
    /// Matches `^var_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `overrides`.
    pub overrides: std::collections::BTreeMap<String, VariationOverrideValue>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Answer of `POST /experimentation/experiments/{id}/validate`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ValidateExperimentResponse {
    /// `errors`.
    pub errors: Vec<ExperimentValidationError>,
    /// `is_valid`.
    pub is_valid: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Variation {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `description`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `feature_flag_id`.
    ///
    /// Matches `^flg_[A-HJ-NP-Za-km-z1-9]+$`.
    pub feature_flag_id: String,
    /// `id`.
    ///
    /// Matches `^var_[A-HJ-NP-Za-km-z1-9]+$`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `overrides`.
    pub overrides: std::collections::BTreeMap<String, VariationOverrideValue>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VariationOverrideValue {
    /// `value`.
    pub value: serde_json::Value,
}
impl VariationOverrideValue {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(value: impl Into<serde_json::Value>) -> Self {
        Self { value: value.into() }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct XssProtectionConfig {
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<XssProtectionMode>,
    /// `report_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_uri: Option<String>,
}
impl XssProtectionConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
            mode: Default::default(),
            report_uri: Default::default(),
        }
    }
    /// `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// `mode`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<XssProtectionMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
    /// `report_uri`.
    #[must_use]
    pub fn report_uri(mut self, report_uri: impl Into<String>) -> Self {
        self.report_uri = Some(report_uri.into());
        self
    }
}
impl Default for XssProtectionConfig {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum XssProtectionMode {
        /// `block`
        Block = "block",
    }
}
