// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.

pub use auth0_management_types::*;

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum AculClientFilter {
        /// A [`AculClientFilterById`].
        Id(Box<AculClientFilterById>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["id"], known: &["id"] },
        /// A [`AculClientFilterByMetadata`].
        Metadata(Box<AculClientFilterByMetadata>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["metadata"], known: &["metadata"] },
    }
}
auth0_sdk_core::union_from!(AculClientFilterById => AculClientFilter::Id);
auth0_sdk_core::union_from!(AculClientFilterByMetadata => AculClientFilter::Metadata);

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AculClientFilterById {
    /// `id`.
    pub id: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl AculClientFilterById {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for AculClientFilterById {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AculClientFilterById")
            .field("id", &self.id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AculClientFilterByMetadata {
    /// `metadata`.
    ///
    /// At most 1 property.
    pub metadata: serde_json::Map<String, serde_json::Value>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl AculClientFilterByMetadata {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(metadata: serde_json::Map<String, serde_json::Value>) -> Self {
        Self {
            metadata: metadata,
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for AculClientFilterByMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AculClientFilterByMetadata")
            .field("metadata", &self.metadata)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AculConfigsItem {
    /// `context_configuration`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub context_configuration: auth0_sdk_core::Patch<Vec<AculContextConfigurationItem>>,
    /// `default_head_tags_disabled`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_head_tags_disabled: auth0_sdk_core::Patch<bool>,
    /// `filters`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub filters: auth0_sdk_core::Patch<AculFilters>,
    /// `head_tags`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub head_tags: auth0_sdk_core::Patch<Vec<AculHeadTag>>,
    /// `prompt`.
    pub prompt: PromptGroupNameEnum,
    /// `rendering_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rendering_mode: Option<AculRenderingModeEnum>,
    /// `screen`.
    pub screen: ScreenGroupNameEnum,
    /// `use_page_template`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub use_page_template: auth0_sdk_core::Patch<bool>,
}
impl AculConfigsItem {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        prompt: impl Into<PromptGroupNameEnum>,
        screen: impl Into<ScreenGroupNameEnum>,
    ) -> Self {
        Self {
            context_configuration: Default::default(),
            default_head_tags_disabled: Default::default(),
            filters: Default::default(),
            head_tags: Default::default(),
            prompt: prompt.into(),
            rendering_mode: Default::default(),
            screen: screen.into(),
            use_page_template: Default::default(),
        }
    }
    /// `context_configuration`. May be null.
    #[must_use]
    pub fn context_configuration(
        mut self,
        context_configuration: impl Into<
            auth0_sdk_core::Patch<Vec<AculContextConfigurationItem>>,
        >,
    ) -> Self {
        self.context_configuration = context_configuration.into();
        self
    }
    /// `default_head_tags_disabled`. May be null.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn default_head_tags_disabled(
        mut self,
        default_head_tags_disabled: impl Into<auth0_sdk_core::Patch<bool>>,
    ) -> Self {
        self.default_head_tags_disabled = default_head_tags_disabled.into();
        self
    }
    /// `filters`. May be null.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl Into<auth0_sdk_core::Patch<AculFilters>>,
    ) -> Self {
        self.filters = filters.into();
        self
    }
    /// `head_tags`. May be null.
    #[must_use]
    pub fn head_tags(
        mut self,
        head_tags: impl Into<auth0_sdk_core::Patch<Vec<AculHeadTag>>>,
    ) -> Self {
        self.head_tags = head_tags.into();
        self
    }
    /// `rendering_mode`.
    #[must_use]
    pub fn rendering_mode(
        mut self,
        rendering_mode: impl Into<AculRenderingModeEnum>,
    ) -> Self {
        self.rendering_mode = Some(rendering_mode.into());
        self
    }
    /// `use_page_template`. May be null.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn use_page_template(
        mut self,
        use_page_template: impl Into<auth0_sdk_core::Patch<bool>>,
    ) -> Self {
        self.use_page_template = use_page_template.into();
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum AculContextConfigurationItem {
        /// `branding.settings`
        BrandingSettings = "branding.settings",
        /// `branding.themes.default`
        BrandingThemesDefault = "branding.themes.default",
        /// `client.logo_uri`
        ClientLogoUri = "client.logo_uri",
        /// `client.description`
        ClientDescription = "client.description",
        /// `organization.display_name`
        OrganizationDisplayName = "organization.display_name",
        /// `organization.branding`
        OrganizationBranding = "organization.branding",
        /// `screen.texts`
        ScreenTexts = "screen.texts",
        /// `tenant.name`
        TenantName = "tenant.name",
        /// `tenant.friendly_name`
        TenantFriendlyName = "tenant.friendly_name",
        /// `tenant.logo_url`
        TenantLogoUrl = "tenant.logo_url",
        /// `tenant.enabled_locales`
        TenantEnabledLocales = "tenant.enabled_locales",
        /// `untrusted_data.submitted_form_data`
        UntrustedDataSubmittedFormData = "untrusted_data.submitted_form_data",
        /// `untrusted_data.authorization_params.login_hint`
        UntrustedDataAuthorizationParamsLoginHint = "untrusted_data.authorization_params.login_hint",
        /// `untrusted_data.authorization_params.screen_hint`
        UntrustedDataAuthorizationParamsScreenHint = "untrusted_data.authorization_params.screen_hint",
        /// `untrusted_data.authorization_params.ui_locales`
        UntrustedDataAuthorizationParamsUiLocales = "untrusted_data.authorization_params.ui_locales",
        /// `user.organizations`
        UserOrganizations = "user.organizations",
        /// `transaction.custom_domain.domain`
        TransactionCustomDomainDomain = "transaction.custom_domain.domain",
        /// `experiment`
        Experiment = "experiment",
        /// `country_codes`
        CountryCodes = "country_codes",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum AculDomainFilter {
        /// A [`AculDomainFilterById`].
        Id(Box<AculDomainFilterById>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["id"], known: &["id"] },
        /// A [`AculDomainFilterByMetadata`].
        Metadata(Box<AculDomainFilterByMetadata>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["metadata"], known: &["metadata"] },
    }
}
auth0_sdk_core::union_from!(AculDomainFilterById => AculDomainFilter::Id);
auth0_sdk_core::union_from!(AculDomainFilterByMetadata => AculDomainFilter::Metadata);

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AculDomainFilterById {
    /// `id`.
    pub id: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl AculDomainFilterById {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for AculDomainFilterById {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AculDomainFilterById")
            .field("id", &self.id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AculDomainFilterByMetadata {
    /// `metadata`.
    ///
    /// At most 1 property.
    pub metadata: serde_json::Map<String, serde_json::Value>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl AculDomainFilterByMetadata {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(metadata: serde_json::Map<String, serde_json::Value>) -> Self {
        Self {
            metadata: metadata,
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for AculDomainFilterByMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AculDomainFilterByMetadata")
            .field("metadata", &self.metadata)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AculFilters {
    /// `clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clients: Option<Vec<AculClientFilter>>,
    /// `domains`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<AculDomainFilter>>,
    /// `match_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub match_type: Option<AculMatchTypeEnum>,
    /// `organizations`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Vec<AculOrganizationFilter>>,
}
impl AculFilters {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            clients: Default::default(),
            domains: Default::default(),
            match_type: Default::default(),
            organizations: Default::default(),
        }
    }
    /// `clients`.
    #[must_use]
    pub fn clients(
        mut self,
        clients: impl IntoIterator<Item = impl Into<AculClientFilter>>,
    ) -> Self {
        self.clients = Some(clients.into_iter().map(Into::into).collect());
        self
    }
    /// `domains`.
    #[must_use]
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<AculDomainFilter>>,
    ) -> Self {
        self.domains = Some(domains.into_iter().map(Into::into).collect());
        self
    }
    /// `match_type`.
    #[must_use]
    pub fn match_type(mut self, match_type: impl Into<AculMatchTypeEnum>) -> Self {
        self.match_type = Some(match_type.into());
        self
    }
    /// `organizations`.
    #[must_use]
    pub fn organizations(
        mut self,
        organizations: impl IntoIterator<Item = impl Into<AculOrganizationFilter>>,
    ) -> Self {
        self.organizations = Some(organizations.into_iter().map(Into::into).collect());
        self
    }
}
impl Default for AculFilters {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AculHeadTag {
    /// `attributes`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<serde_json::Map<String, serde_json::Value>>,
    /// `content`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// `tag`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl AculHeadTag {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            attributes: Default::default(),
            content: Default::default(),
            tag: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `attributes`.
    ///
    /// At most 10 properties.
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.attributes = Some(attributes);
        self
    }
    /// `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
    /// `tag`.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}
impl Default for AculHeadTag {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for AculHeadTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AculHeadTag")
            .field("attributes", &self.attributes)
            .field("content", &self.content)
            .field("tag", &self.tag)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum AculMatchTypeEnum {
        /// `includes_any`
        IncludesAny = "includes_any",
        /// `excludes_any`
        ExcludesAny = "excludes_any",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum AculOrganizationFilter {
        /// A [`AculOrganizationFilterById`].
        Id(Box<AculOrganizationFilterById>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["id"], known: &["id"] },
        /// A [`AculOrganizationFilterByMetadata`].
        Metadata(Box<AculOrganizationFilterByMetadata>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["metadata"], known: &["metadata"] },
    }
}
auth0_sdk_core::union_from!(AculOrganizationFilterById => AculOrganizationFilter::Id);
auth0_sdk_core::union_from!(AculOrganizationFilterByMetadata => AculOrganizationFilter::Metadata);

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AculOrganizationFilterById {
    /// `id`.
    pub id: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl AculOrganizationFilterById {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for AculOrganizationFilterById {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AculOrganizationFilterById")
            .field("id", &self.id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AculOrganizationFilterByMetadata {
    /// `metadata`.
    ///
    /// At most 1 property.
    pub metadata: serde_json::Map<String, serde_json::Value>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl AculOrganizationFilterByMetadata {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(metadata: serde_json::Map<String, serde_json::Value>) -> Self {
        Self {
            metadata: metadata,
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for AculOrganizationFilterByMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AculOrganizationFilterByMetadata")
            .field("metadata", &self.metadata)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum AculRenderingModeEnum {
        /// `advanced`
        Advanced = "advanced",
        /// `standard`
        Standard = "standard",
    }
}

/// Received from the server.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingColors {
    /// `page_background`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub page_background: auth0_sdk_core::Patch<BrandingPageBackground>,
    /// `primary`.
    ///
    /// Format: html-color.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<String>,
}

/// Received from the server.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingFont {
    /// `url`.
    ///
    /// Format: strict-https-uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum BrandingPageBackground {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
    }
}
auth0_sdk_core::union_from_text!(BrandingPageBackground::String);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingThemeBorders {
    /// `button_border_radius`.
    ///
    /// At least 1. At most 10.
    pub button_border_radius: f64,
    /// `button_border_weight`.
    ///
    /// At least 0. At most 10.
    pub button_border_weight: f64,
    /// `buttons_style`.
    pub buttons_style: BrandingThemeBordersButtonsStyleEnum,
    /// `input_border_radius`.
    ///
    /// At least 0. At most 10.
    pub input_border_radius: f64,
    /// `input_border_weight`.
    ///
    /// At least 0. At most 3.
    pub input_border_weight: f64,
    /// `inputs_style`.
    pub inputs_style: BrandingThemeBordersInputsStyleEnum,
    /// `show_widget_shadow`.
    pub show_widget_shadow: bool,
    /// `widget_border_weight`.
    ///
    /// At least 0. At most 10.
    pub widget_border_weight: f64,
    /// `widget_corner_radius`.
    ///
    /// At least 0. At most 50.
    pub widget_corner_radius: f64,
}
impl BrandingThemeBorders {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        button_border_radius: f64,
        button_border_weight: f64,
        buttons_style: impl Into<BrandingThemeBordersButtonsStyleEnum>,
        input_border_radius: f64,
        input_border_weight: f64,
        inputs_style: impl Into<BrandingThemeBordersInputsStyleEnum>,
        show_widget_shadow: bool,
        widget_border_weight: f64,
        widget_corner_radius: f64,
    ) -> Self {
        Self {
            button_border_radius: button_border_radius,
            button_border_weight: button_border_weight,
            buttons_style: buttons_style.into(),
            input_border_radius: input_border_radius,
            input_border_weight: input_border_weight,
            inputs_style: inputs_style.into(),
            show_widget_shadow: show_widget_shadow,
            widget_border_weight: widget_border_weight,
            widget_corner_radius: widget_corner_radius,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BrandingThemeBordersButtonsStyleEnum {
        /// `pill`
        Pill = "pill",
        /// `rounded`
        Rounded = "rounded",
        /// `sharp`
        Sharp = "sharp",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BrandingThemeBordersInputsStyleEnum {
        /// `pill`
        Pill = "pill",
        /// `rounded`
        Rounded = "rounded",
        /// `sharp`
        Sharp = "sharp",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingThemeColors {
    /// `base_focus_color`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_focus_color: Option<String>,
    /// `base_hover_color`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_hover_color: Option<String>,
    /// `body_text`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub body_text: String,
    /// `captcha_widget_theme`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub captcha_widget_theme: Option<BrandingThemeColorsCaptchaWidgetThemeEnum>,
    /// `error`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub error: String,
    /// `header`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub header: String,
    /// `icons`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub icons: String,
    /// `input_background`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub input_background: String,
    /// `input_border`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub input_border: String,
    /// `input_filled_text`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub input_filled_text: String,
    /// `input_labels_placeholders`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub input_labels_placeholders: String,
    /// `links_focused_components`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub links_focused_components: String,
    /// `primary_button`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub primary_button: String,
    /// `primary_button_label`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub primary_button_label: String,
    /// `read_only_background`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_only_background: Option<String>,
    /// `secondary_button_border`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub secondary_button_border: String,
    /// `secondary_button_label`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub secondary_button_label: String,
    /// `success`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub success: String,
    /// `widget_background`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub widget_background: String,
    /// `widget_border`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub widget_border: String,
}
impl BrandingThemeColors {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        body_text: impl Into<String>,
        error: impl Into<String>,
        header: impl Into<String>,
        icons: impl Into<String>,
        input_background: impl Into<String>,
        input_border: impl Into<String>,
        input_filled_text: impl Into<String>,
        input_labels_placeholders: impl Into<String>,
        links_focused_components: impl Into<String>,
        primary_button: impl Into<String>,
        primary_button_label: impl Into<String>,
        secondary_button_border: impl Into<String>,
        secondary_button_label: impl Into<String>,
        success: impl Into<String>,
        widget_background: impl Into<String>,
        widget_border: impl Into<String>,
    ) -> Self {
        Self {
            base_focus_color: Default::default(),
            base_hover_color: Default::default(),
            body_text: body_text.into(),
            captcha_widget_theme: Default::default(),
            error: error.into(),
            header: header.into(),
            icons: icons.into(),
            input_background: input_background.into(),
            input_border: input_border.into(),
            input_filled_text: input_filled_text.into(),
            input_labels_placeholders: input_labels_placeholders.into(),
            links_focused_components: links_focused_components.into(),
            primary_button: primary_button.into(),
            primary_button_label: primary_button_label.into(),
            read_only_background: Default::default(),
            secondary_button_border: secondary_button_border.into(),
            secondary_button_label: secondary_button_label.into(),
            success: success.into(),
            widget_background: widget_background.into(),
            widget_border: widget_border.into(),
        }
    }
    /// `base_focus_color`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    #[must_use]
    pub fn base_focus_color(mut self, base_focus_color: impl Into<String>) -> Self {
        self.base_focus_color = Some(base_focus_color.into());
        self
    }
    /// `base_hover_color`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    #[must_use]
    pub fn base_hover_color(mut self, base_hover_color: impl Into<String>) -> Self {
        self.base_hover_color = Some(base_hover_color.into());
        self
    }
    /// `captcha_widget_theme`.
    #[must_use]
    pub fn captcha_widget_theme(
        mut self,
        captcha_widget_theme: impl Into<BrandingThemeColorsCaptchaWidgetThemeEnum>,
    ) -> Self {
        self.captcha_widget_theme = Some(captcha_widget_theme.into());
        self
    }
    /// `read_only_background`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    #[must_use]
    pub fn read_only_background(
        mut self,
        read_only_background: impl Into<String>,
    ) -> Self {
        self.read_only_background = Some(read_only_background.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BrandingThemeColorsCaptchaWidgetThemeEnum {
        /// `auto`
        Auto = "auto",
        /// `dark`
        Dark = "dark",
        /// `light`
        Light = "light",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingThemeFontBodyText {
    /// `bold`.
    pub bold: bool,
    /// `size`.
    ///
    /// At least 0. At most 150.
    pub size: f64,
}
impl BrandingThemeFontBodyText {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(bold: bool, size: f64) -> Self {
        Self { bold: bold, size: size }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingThemeFontButtonsText {
    /// `bold`.
    pub bold: bool,
    /// `size`.
    ///
    /// At least 0. At most 150.
    pub size: f64,
}
impl BrandingThemeFontButtonsText {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(bold: bool, size: f64) -> Self {
        Self { bold: bold, size: size }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingThemeFontInputLabels {
    /// `bold`.
    pub bold: bool,
    /// `size`.
    ///
    /// At least 0. At most 150.
    pub size: f64,
}
impl BrandingThemeFontInputLabels {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(bold: bool, size: f64) -> Self {
        Self { bold: bold, size: size }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingThemeFontLinks {
    /// `bold`.
    pub bold: bool,
    /// `size`.
    ///
    /// At least 0. At most 150.
    pub size: f64,
}
impl BrandingThemeFontLinks {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(bold: bool, size: f64) -> Self {
        Self { bold: bold, size: size }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BrandingThemeFontLinksStyleEnum {
        /// `normal`
        Normal = "normal",
        /// `underlined`
        Underlined = "underlined",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingThemeFontSubtitle {
    /// `bold`.
    pub bold: bool,
    /// `size`.
    ///
    /// At least 0. At most 150.
    pub size: f64,
}
impl BrandingThemeFontSubtitle {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(bold: bool, size: f64) -> Self {
        Self { bold: bold, size: size }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingThemeFontTitle {
    /// `bold`.
    pub bold: bool,
    /// `size`.
    ///
    /// At least 75. At most 150.
    pub size: f64,
}
impl BrandingThemeFontTitle {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(bold: bool, size: f64) -> Self {
        Self { bold: bold, size: size }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingThemeFonts {
    /// `body_text`.
    pub body_text: BrandingThemeFontBodyText,
    /// `buttons_text`.
    pub buttons_text: BrandingThemeFontButtonsText,
    /// `font_url`.
    ///
    /// Matches `^$|^(?=.)(?!https?:\/(?:$|[^/]))(?!https?:\/\/\/)(?!https?:[^/])(?:(?:https):(?:(?:\/\/(?:[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:]*@)?(?:\[(?:(?:(?:[\dA-Fa-f]{1,4}:){6}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|::(?:[\dA-Fa-f]{1,4}:){5}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:[\dA-Fa-f]{1,4})?::(?:[\dA-Fa-f]{1,4}:){4}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,1}[\dA-Fa-f]{1,4})?::(?:[\dA-Fa-f]{1,4}:){3}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,2}[\dA-Fa-f]{1,4})?::(?:[\dA-Fa-f]{1,4}:){2}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,3}[\dA-Fa-f]{1,4})?::[\dA-Fa-f]{1,4}:(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,4}[\dA-Fa-f]{1,4})?::(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,5}[\dA-Fa-f]{1,4})?::[\dA-Fa-f]{1,4}|(?:(?:[\dA-Fa-f]{1,4}:){0,6}[\dA-Fa-f]{1,4})?::)|v[\dA-Fa-f]+\.[\w-\.~!\$&'\(\)\*\+,;=:]+)\]|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])|[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=]{1,255})(?::\d*)?(?:\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*)*)|\/(?:[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]+(?:\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*)*)?|[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]+(?:\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*)*|(?:\/\/\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*(?:\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*)*)))(?:\?[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@\/\?]*(?=#|$))?(?:#[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@\/\?]*)?$`.
    pub font_url: String,
    /// `input_labels`.
    pub input_labels: BrandingThemeFontInputLabels,
    /// `links`.
    pub links: BrandingThemeFontLinks,
    /// `links_style`.
    pub links_style: BrandingThemeFontLinksStyleEnum,
    /// `reference_text_size`.
    ///
    /// At least 12. At most 24.
    pub reference_text_size: f64,
    /// `subtitle`.
    pub subtitle: BrandingThemeFontSubtitle,
    /// `title`.
    pub title: BrandingThemeFontTitle,
}
impl BrandingThemeFonts {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        body_text: BrandingThemeFontBodyText,
        buttons_text: BrandingThemeFontButtonsText,
        font_url: impl Into<String>,
        input_labels: BrandingThemeFontInputLabels,
        links: BrandingThemeFontLinks,
        links_style: impl Into<BrandingThemeFontLinksStyleEnum>,
        reference_text_size: f64,
        subtitle: BrandingThemeFontSubtitle,
        title: BrandingThemeFontTitle,
    ) -> Self {
        Self {
            body_text: body_text,
            buttons_text: buttons_text,
            font_url: font_url.into(),
            input_labels: input_labels,
            links: links,
            links_style: links_style.into(),
            reference_text_size: reference_text_size,
            subtitle: subtitle,
            title: title,
        }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingThemeIdentifiers {
    /// `login_display`.
    pub login_display: BrandingThemeIdentifiersLoginDisplayEnum,
    /// `otp_autocomplete`.
    pub otp_autocomplete: bool,
    /// `phone_display`.
    pub phone_display: BrandingThemeIdentifiersPhoneDisplay,
}
impl BrandingThemeIdentifiers {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        login_display: impl Into<BrandingThemeIdentifiersLoginDisplayEnum>,
        otp_autocomplete: bool,
        phone_display: BrandingThemeIdentifiersPhoneDisplay,
    ) -> Self {
        Self {
            login_display: login_display.into(),
            otp_autocomplete: otp_autocomplete,
            phone_display: phone_display,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BrandingThemeIdentifiersLoginDisplayEnum {
        /// `separate`
        Separate = "separate",
        /// `unified`
        Unified = "unified",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingThemeIdentifiersPhoneDisplay {
    /// `formatting`.
    pub formatting: BrandingThemeIdentifiersPhoneDisplayFormattingEnum,
    /// `masking`.
    pub masking: BrandingThemeIdentifiersPhoneDisplayMaskingEnum,
}
impl BrandingThemeIdentifiersPhoneDisplay {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        formatting: impl Into<BrandingThemeIdentifiersPhoneDisplayFormattingEnum>,
        masking: impl Into<BrandingThemeIdentifiersPhoneDisplayMaskingEnum>,
    ) -> Self {
        Self {
            formatting: formatting.into(),
            masking: masking.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BrandingThemeIdentifiersPhoneDisplayFormattingEnum {
        /// `international`
        International = "international",
        /// `regional`
        Regional = "regional",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BrandingThemeIdentifiersPhoneDisplayMaskingEnum {
        /// `hide_country_code`
        HideCountryCode = "hide_country_code",
        /// `mask_digits`
        MaskDigits = "mask_digits",
        /// `show_all`
        ShowAll = "show_all",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingThemePageBackground {
    /// `background_color`.
    ///
    /// Matches `^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$`.
    pub background_color: String,
    /// `background_image_url`.
    ///
    /// Matches `^$|^(?=.)(?!https?:\/(?:$|[^/]))(?!https?:\/\/\/)(?!https?:[^/])(?:(?:https):(?:(?:\/\/(?:[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:]*@)?(?:\[(?:(?:(?:[\dA-Fa-f]{1,4}:){6}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|::(?:[\dA-Fa-f]{1,4}:){5}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:[\dA-Fa-f]{1,4})?::(?:[\dA-Fa-f]{1,4}:){4}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,1}[\dA-Fa-f]{1,4})?::(?:[\dA-Fa-f]{1,4}:){3}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,2}[\dA-Fa-f]{1,4})?::(?:[\dA-Fa-f]{1,4}:){2}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,3}[\dA-Fa-f]{1,4})?::[\dA-Fa-f]{1,4}:(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,4}[\dA-Fa-f]{1,4})?::(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,5}[\dA-Fa-f]{1,4})?::[\dA-Fa-f]{1,4}|(?:(?:[\dA-Fa-f]{1,4}:){0,6}[\dA-Fa-f]{1,4})?::)|v[\dA-Fa-f]+\.[\w-\.~!\$&'\(\)\*\+,;=:]+)\]|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])|[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=]{1,255})(?::\d*)?(?:\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*)*)|\/(?:[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]+(?:\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*)*)?|[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]+(?:\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*)*|(?:\/\/\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*(?:\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*)*)))(?:\?[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@\/\?]*(?=#|$))?(?:#[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@\/\?]*)?$`.
    pub background_image_url: String,
    /// `page_layout`.
    pub page_layout: BrandingThemePageBackgroundPageLayoutEnum,
}
impl BrandingThemePageBackground {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        background_color: impl Into<String>,
        background_image_url: impl Into<String>,
        page_layout: impl Into<BrandingThemePageBackgroundPageLayoutEnum>,
    ) -> Self {
        Self {
            background_color: background_color.into(),
            background_image_url: background_image_url.into(),
            page_layout: page_layout.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BrandingThemePageBackgroundPageLayoutEnum {
        /// `center`
        Center = "center",
        /// `left`
        Left = "left",
        /// `right`
        Right = "right",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BrandingThemeWidget {
    /// `header_text_alignment`.
    pub header_text_alignment: BrandingThemeWidgetHeaderTextAlignmentEnum,
    /// `logo_height`.
    ///
    /// At least 1. At most 100.
    pub logo_height: f64,
    /// `logo_position`.
    pub logo_position: BrandingThemeWidgetLogoPositionEnum,
    /// `logo_url`.
    ///
    /// Matches `^$|^(?=.)(?!https?:\/(?:$|[^/]))(?!https?:\/\/\/)(?!https?:[^/])(?:(?:https):(?:(?:\/\/(?:[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:]*@)?(?:\[(?:(?:(?:[\dA-Fa-f]{1,4}:){6}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|::(?:[\dA-Fa-f]{1,4}:){5}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:[\dA-Fa-f]{1,4})?::(?:[\dA-Fa-f]{1,4}:){4}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,1}[\dA-Fa-f]{1,4})?::(?:[\dA-Fa-f]{1,4}:){3}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,2}[\dA-Fa-f]{1,4})?::(?:[\dA-Fa-f]{1,4}:){2}(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,3}[\dA-Fa-f]{1,4})?::[\dA-Fa-f]{1,4}:(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,4}[\dA-Fa-f]{1,4})?::(?:[\dA-Fa-f]{1,4}:[\dA-Fa-f]{1,4}|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))|(?:(?:[\dA-Fa-f]{1,4}:){0,5}[\dA-Fa-f]{1,4})?::[\dA-Fa-f]{1,4}|(?:(?:[\dA-Fa-f]{1,4}:){0,6}[\dA-Fa-f]{1,4})?::)|v[\dA-Fa-f]+\.[\w-\.~!\$&'\(\)\*\+,;=:]+)\]|(?:(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:0{0,2}\d|0?[1-9]\d|1\d\d|2[0-4]\d|25[0-5])|[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=]{1,255})(?::\d*)?(?:\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*)*)|\/(?:[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]+(?:\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*)*)?|[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]+(?:\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*)*|(?:\/\/\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*(?:\/[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@]*)*)))(?:\?[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@\/\?]*(?=#|$))?(?:#[\w-\.~%\dA-Fa-f!\$&'\(\)\*\+,;=:@\/\?]*)?$`.
    pub logo_url: String,
    /// `social_buttons_layout`.
    pub social_buttons_layout: BrandingThemeWidgetSocialButtonsLayoutEnum,
}
impl BrandingThemeWidget {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        header_text_alignment: impl Into<BrandingThemeWidgetHeaderTextAlignmentEnum>,
        logo_height: f64,
        logo_position: impl Into<BrandingThemeWidgetLogoPositionEnum>,
        logo_url: impl Into<String>,
        social_buttons_layout: impl Into<BrandingThemeWidgetSocialButtonsLayoutEnum>,
    ) -> Self {
        Self {
            header_text_alignment: header_text_alignment.into(),
            logo_height: logo_height,
            logo_position: logo_position.into(),
            logo_url: logo_url.into(),
            social_buttons_layout: social_buttons_layout.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BrandingThemeWidgetHeaderTextAlignmentEnum {
        /// `center`
        Center = "center",
        /// `left`
        Left = "left",
        /// `right`
        Right = "right",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BrandingThemeWidgetLogoPositionEnum {
        /// `center`
        Center = "center",
        /// `left`
        Left = "left",
        /// `none`
        None = "none",
        /// `right`
        Right = "right",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum BrandingThemeWidgetSocialButtonsLayoutEnum {
        /// `bottom`
        Bottom = "bottom",
        /// `top`
        Top = "top",
    }
}

/// Body of `PATCH /prompts/rendering`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BulkUpdateAcul {
    /// `configs`.
    ///
    /// At least 1 item.
    pub configs: Vec<AculConfigsItem>,
}
impl BulkUpdateAcul {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(configs: impl IntoIterator<Item = AculConfigsItem>) -> Self {
        Self {
            configs: configs.into_iter().collect(),
        }
    }
}

/// Answer of `PATCH /prompts/rendering`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BulkUpdateAculResponse {
    /// `configs`.
    ///
    /// At least 1 item.
    pub configs: Vec<AculConfigsItem>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for BulkUpdateAculResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BulkUpdateAculResponse")
            .field("configs", &self.configs)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /branding/phone/providers`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateBrandingPhoneProvider {
    /// `configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<PhoneProviderConfiguration>,
    /// `credentials`.
    pub credentials: PhoneProviderCredentials,
    /// `disabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// `name`.
    pub name: PhoneProviderNameEnum,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl CreateBrandingPhoneProvider {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        credentials: impl Into<PhoneProviderCredentials>,
        name: impl Into<PhoneProviderNameEnum>,
    ) -> Self {
        Self {
            configuration: Default::default(),
            credentials: credentials.into(),
            disabled: Default::default(),
            name: name.into(),
            additional_properties: Default::default(),
        }
    }
    /// `configuration`.
    #[must_use]
    pub fn configuration(
        mut self,
        configuration: impl Into<PhoneProviderConfiguration>,
    ) -> Self {
        self.configuration = Some(configuration.into());
        self
    }
    /// `disabled`.
    #[must_use]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }
}
impl std::fmt::Debug for CreateBrandingPhoneProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateBrandingPhoneProvider")
            .field("configuration", &self.configuration)
            .field("credentials", &self.credentials)
            .field("disabled", &self.disabled)
            .field("name", &self.name)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /branding/phone/providers`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateBrandingPhoneProviderResponse {
    /// `channel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<PhoneProviderChannelEnum>,
    /// `configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<PhoneProviderConfiguration>,
    /// `created_at`.
    ///
    /// At most 27 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `disabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// `id`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    pub name: PhoneProviderNameEnum,
    /// `tenant`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `updated_at`.
    ///
    /// At most 27 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Body of `POST /branding/themes`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateBrandingTheme {
    /// `borders`.
    pub borders: BrandingThemeBorders,
    /// `colors`.
    pub colors: BrandingThemeColors,
    /// `displayName`.
    ///
    /// At most 2048 characters. Matches `^[^<>]*$`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `fonts`.
    pub fonts: BrandingThemeFonts,
    /// `identifiers`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifiers: Option<BrandingThemeIdentifiers>,
    /// `page_background`.
    pub page_background: BrandingThemePageBackground,
    /// `widget`.
    pub widget: BrandingThemeWidget,
}
impl CreateBrandingTheme {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        borders: BrandingThemeBorders,
        colors: BrandingThemeColors,
        fonts: BrandingThemeFonts,
        page_background: BrandingThemePageBackground,
        widget: BrandingThemeWidget,
    ) -> Self {
        Self {
            borders: borders,
            colors: colors,
            display_name: Default::default(),
            fonts: fonts,
            identifiers: Default::default(),
            page_background: page_background,
            widget: widget,
        }
    }
    /// `displayName`.
    ///
    /// At most 2048 characters. Matches `^[^<>]*$`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `identifiers`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn identifiers(mut self, identifiers: BrandingThemeIdentifiers) -> Self {
        self.identifiers = Some(identifiers);
        self
    }
}

/// Answer of `POST /branding/themes`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateBrandingThemeResponse {
    /// `borders`.
    pub borders: BrandingThemeBorders,
    /// `colors`.
    pub colors: BrandingThemeColors,
    /// `displayName`.
    ///
    /// At most 2048 characters. Matches `^[^<>]*$`.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// `fonts`.
    pub fonts: BrandingThemeFonts,
    /// `identifiers`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifiers: Option<BrandingThemeIdentifiers>,
    /// `page_background`.
    pub page_background: BrandingThemePageBackground,
    /// `themeId`.
    ///
    /// At most 32 characters. Matches `^[a-zA-Z0-9]{32}$`.
    #[serde(rename = "themeId")]
    pub theme_id: String,
    /// `widget`.
    pub widget: BrandingThemeWidget,
}

/// Body of `POST /custom-domains`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateCustomDomain {
    /// `custom_client_ip_header`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_client_ip_header: auth0_sdk_core::Patch<
        CustomDomainCustomClientIpHeaderEnum,
    >,
    /// `domain`.
    ///
    /// At least 3 characters. At most 255 characters. Matches `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9])$`.
    pub domain: String,
    /// `domain_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `relying_party_identifier`.
    ///
    /// At most 255 characters. Format: hostname.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// `tls_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_policy: Option<CustomDomainTlsPolicyEnum>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: CustomDomainProvisioningTypeEnum,
    /// `verification_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_method: Option<CustomDomainVerificationMethodEnum>,
}
impl CreateCustomDomain {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        domain: impl Into<String>,
        type_: impl Into<CustomDomainProvisioningTypeEnum>,
    ) -> Self {
        Self {
            custom_client_ip_header: Default::default(),
            domain: domain.into(),
            domain_metadata: Default::default(),
            relying_party_identifier: Default::default(),
            tls_policy: Default::default(),
            type_: type_.into(),
            verification_method: Default::default(),
        }
    }
    /// `custom_client_ip_header`. May be null.
    #[must_use]
    pub fn custom_client_ip_header(
        mut self,
        custom_client_ip_header: impl Into<
            auth0_sdk_core::Patch<CustomDomainCustomClientIpHeaderEnum>,
        >,
    ) -> Self {
        self.custom_client_ip_header = custom_client_ip_header.into();
        self
    }
    /// `domain_metadata`.
    ///
    /// At most 10 properties.
    #[must_use]
    pub fn domain_metadata(
        mut self,
        domain_metadata: std::collections::BTreeMap<String, Option<String>>,
    ) -> Self {
        self.domain_metadata = Some(domain_metadata);
        self
    }
    /// `relying_party_identifier`.
    ///
    /// At most 255 characters. Format: hostname.
    #[must_use]
    pub fn relying_party_identifier(
        mut self,
        relying_party_identifier: impl Into<String>,
    ) -> Self {
        self.relying_party_identifier = Some(relying_party_identifier.into());
        self
    }
    /// `tls_policy`.
    #[must_use]
    pub fn tls_policy(
        mut self,
        tls_policy: impl Into<CustomDomainTlsPolicyEnum>,
    ) -> Self {
        self.tls_policy = Some(tls_policy.into());
        self
    }
    /// `verification_method`.
    #[must_use]
    pub fn verification_method(
        mut self,
        verification_method: impl Into<CustomDomainVerificationMethodEnum>,
    ) -> Self {
        self.verification_method = Some(verification_method.into());
        self
    }
}

/// Answer of `POST /custom-domains`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateCustomDomainResponse {
    /// `certificate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<DomainCertificate>,
    /// `custom_client_ip_header`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_client_ip_header: auth0_sdk_core::Patch<String>,
    /// `custom_domain_id`.
    pub custom_domain_id: String,
    /// `domain`.
    pub domain: String,
    /// `domain_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `is_default`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// `primary`.
    ///
    /// Default in the document: `false`.
    pub primary: bool,
    /// `relying_party_identifier`.
    ///
    /// Format: hostname.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// `status`.
    pub status: CustomDomainStatusFilterEnum,
    /// `tls_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_policy: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: CustomDomainTypeEnum,
    /// `verification`.
    pub verification: DomainVerification,
}

/// Body of `POST /emails/provider`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEmailProvider {
    /// `credentials`.
    pub credentials: EmailProviderCredentialsSchema,
    /// `default_from_address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_from_address: Option<String>,
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `name`.
    pub name: EmailProviderNameEnum,
    /// `settings`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub settings: auth0_sdk_core::Patch<serde_json::Map<String, serde_json::Value>>,
}
impl CreateEmailProvider {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        credentials: impl Into<EmailProviderCredentialsSchema>,
        name: impl Into<EmailProviderNameEnum>,
    ) -> Self {
        Self {
            credentials: credentials.into(),
            default_from_address: Default::default(),
            enabled: Default::default(),
            name: name.into(),
            settings: Default::default(),
        }
    }
    /// `default_from_address`.
    #[must_use]
    pub fn default_from_address(
        mut self,
        default_from_address: impl Into<String>,
    ) -> Self {
        self.default_from_address = Some(default_from_address.into());
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
    /// `settings`. May be null.
    #[must_use]
    pub fn settings(
        mut self,
        settings: impl Into<
            auth0_sdk_core::Patch<serde_json::Map<String, serde_json::Value>>,
        >,
    ) -> Self {
        self.settings = settings.into();
        self
    }
}

/// Answer of `POST /emails/provider`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEmailProviderResponse {
    /// `credentials`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<EmailProviderCredentials>,
    /// `default_from_address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_from_address: Option<String>,
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Body of `POST /email-templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEmailTemplate {
    /// `body`. May be null.
    #[serde(default)]
    pub body: Option<String>,
    /// `enabled`. May be null.
    #[serde(default)]
    pub enabled: Option<bool>,
    /// `from`. May be null.
    #[serde(default)]
    pub from: Option<String>,
    /// `includeEmailInRedirect`.
    #[serde(
        rename = "includeEmailInRedirect",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// `resultUrl`. May be null.
    #[serde(
        rename = "resultUrl",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub result_url: auth0_sdk_core::Patch<String>,
    /// `subject`. May be null.
    #[serde(default)]
    pub subject: Option<String>,
    /// `syntax`. May be null.
    #[serde(default)]
    pub syntax: Option<String>,
    /// `template`.
    pub template: EmailTemplateNameEnum,
    /// `urlLifetimeInSeconds`. May be null.
    ///
    /// At least 0.
    #[serde(
        rename = "urlLifetimeInSeconds",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub url_lifetime_in_seconds: auth0_sdk_core::Patch<f64>,
}
impl CreateEmailTemplate {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        body: impl Into<Option<String>>,
        enabled: impl Into<Option<bool>>,
        from: impl Into<Option<String>>,
        subject: impl Into<Option<String>>,
        syntax: impl Into<Option<String>>,
        template: impl Into<EmailTemplateNameEnum>,
    ) -> Self {
        Self {
            body: body.into(),
            enabled: enabled.into(),
            from: from.into(),
            include_email_in_redirect: Default::default(),
            result_url: Default::default(),
            subject: subject.into(),
            syntax: syntax.into(),
            template: template.into(),
            url_lifetime_in_seconds: Default::default(),
        }
    }
    /// `includeEmailInRedirect`.
    #[must_use]
    pub fn include_email_in_redirect(mut self, include_email_in_redirect: bool) -> Self {
        self.include_email_in_redirect = Some(include_email_in_redirect);
        self
    }
    /// `resultUrl`. May be null.
    #[must_use]
    pub fn result_url(
        mut self,
        result_url: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.result_url = result_url.into();
        self
    }
    /// `urlLifetimeInSeconds`. May be null.
    ///
    /// At least 0.
    #[must_use]
    pub fn url_lifetime_in_seconds(
        mut self,
        url_lifetime_in_seconds: impl Into<auth0_sdk_core::Patch<f64>>,
    ) -> Self {
        self.url_lifetime_in_seconds = url_lifetime_in_seconds.into();
        self
    }
}

/// Answer of `POST /email-templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEmailTemplateResponse {
    /// `body`. May be null.
    #[serde(default)]
    pub body: Option<String>,
    /// `enabled`. May be null.
    #[serde(default)]
    pub enabled: Option<bool>,
    /// `from`. May be null.
    #[serde(default)]
    pub from: Option<String>,
    /// `includeEmailInRedirect`.
    #[serde(
        rename = "includeEmailInRedirect",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// `resultUrl`. May be null.
    #[serde(
        rename = "resultUrl",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub result_url: auth0_sdk_core::Patch<String>,
    /// `subject`. May be null.
    #[serde(default)]
    pub subject: Option<String>,
    /// `syntax`. May be null.
    #[serde(default)]
    pub syntax: Option<String>,
    /// `template`.
    pub template: EmailTemplateNameEnum,
    /// `urlLifetimeInSeconds`. May be null.
    ///
    /// At least 0.
    #[serde(
        rename = "urlLifetimeInSeconds",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub url_lifetime_in_seconds: auth0_sdk_core::Patch<f64>,
}

/// Body of `POST /branding/phone/providers/{id}/try`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreatePhoneProviderSendTest {
    /// `delivery_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery_method: Option<PhoneProviderDeliveryMethodEnum>,
    /// `to`.
    ///
    /// At least 1 character. At most 16 characters.
    pub to: String,
}
impl CreatePhoneProviderSendTest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            delivery_method: Default::default(),
            to: to.into(),
        }
    }
    /// `delivery_method`.
    #[must_use]
    pub fn delivery_method(
        mut self,
        delivery_method: impl Into<PhoneProviderDeliveryMethodEnum>,
    ) -> Self {
        self.delivery_method = Some(delivery_method.into());
        self
    }
}

/// Answer of `POST /branding/phone/providers/{id}/try`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreatePhoneProviderSendTestResponse {
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<f64>,
    /// `message`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// Body of `POST /branding/phone/templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreatePhoneTemplate {
    /// `content`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<PhoneTemplateContent>,
    /// `disabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<PhoneTemplateNotificationTypeEnum>,
}
impl CreatePhoneTemplate {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            content: Default::default(),
            disabled: Default::default(),
            type_: Default::default(),
        }
    }
    /// `content`.
    #[must_use]
    pub fn content(mut self, content: PhoneTemplateContent) -> Self {
        self.content = Some(content);
        self
    }
    /// `disabled`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }
    /// `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<PhoneTemplateNotificationTypeEnum>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
impl Default for CreatePhoneTemplate {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `POST /branding/phone/templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreatePhoneTemplateResponse {
    /// `channel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// `content`.
    pub content: PhoneTemplateContent,
    /// `customizable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customizable: Option<bool>,
    /// `disabled`.
    ///
    /// Default in the document: `false`.
    pub disabled: bool,
    /// `id`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `tenant`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: PhoneTemplateNotificationTypeEnum,
}

/// Body of `POST /branding/phone/templates/{id}/try`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreatePhoneTemplateTestNotification {
    /// `delivery_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery_method: Option<PhoneProviderDeliveryMethodEnum>,
    /// `to`.
    ///
    /// At least 1 character. At most 16 characters.
    pub to: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl CreatePhoneTemplateTestNotification {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            delivery_method: Default::default(),
            to: to.into(),
            additional_properties: Default::default(),
        }
    }
    /// `delivery_method`.
    #[must_use]
    pub fn delivery_method(
        mut self,
        delivery_method: impl Into<PhoneProviderDeliveryMethodEnum>,
    ) -> Self {
        self.delivery_method = Some(delivery_method.into());
        self
    }
}
impl std::fmt::Debug for CreatePhoneTemplateTestNotification {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreatePhoneTemplateTestNotification")
            .field("delivery_method", &self.delivery_method)
            .field("to", &self.to)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /branding/phone/templates/{id}/try`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreatePhoneTemplateTestNotificationResponse {
    /// `message`.
    pub message: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CreatePhoneTemplateTestNotificationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreatePhoneTemplateTestNotificationResponse")
            .field("message", &self.message)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /verifiable-credentials/verification/templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateVerifiableCredentialTemplate {
    /// `custom_certificate_authority`. May be null.
    ///
    /// At least 1 character. At most 4096 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_certificate_authority: auth0_sdk_core::Patch<String>,
    /// `dialect`.
    ///
    /// At most 255 characters. Matches `^simplified/1.0$`.
    pub dialect: String,
    /// `name`.
    ///
    /// At least 1 character. At most 255 characters.
    pub name: String,
    /// `presentation`.
    pub presentation: MdlPresentationRequest,
    /// `type`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(rename = "type")]
    pub type_: String,
    /// `well_known_trusted_issuers`.
    ///
    /// At least 1 character. At most 255 characters. Matches `^aamva$`.
    pub well_known_trusted_issuers: String,
}
impl CreateVerifiableCredentialTemplate {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        dialect: impl Into<String>,
        name: impl Into<String>,
        presentation: MdlPresentationRequest,
        type_: impl Into<String>,
        well_known_trusted_issuers: impl Into<String>,
    ) -> Self {
        Self {
            custom_certificate_authority: Default::default(),
            dialect: dialect.into(),
            name: name.into(),
            presentation: presentation,
            type_: type_.into(),
            well_known_trusted_issuers: well_known_trusted_issuers.into(),
        }
    }
    /// `custom_certificate_authority`. May be null.
    ///
    /// At least 1 character. At most 4096 characters.
    #[must_use]
    pub fn custom_certificate_authority(
        mut self,
        custom_certificate_authority: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.custom_certificate_authority = custom_certificate_authority.into();
        self
    }
}

/// Answer of `POST /verifiable-credentials/verification/templates`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateVerifiableCredentialTemplateResponse {
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `custom_certificate_authority`. May be null.
    ///
    /// At least 1 character. At most 4096 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_certificate_authority: auth0_sdk_core::Patch<String>,
    /// `dialect`.
    ///
    /// At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dialect: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `presentation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presentation: Option<MdlPresentationRequest>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `well_known_trusted_issuers`. May be null.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub well_known_trusted_issuers: auth0_sdk_core::Patch<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CreateVerifiableCredentialTemplateResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateVerifiableCredentialTemplateResponse")
            .field("created_at", &self.created_at)
            .field("custom_certificate_authority", &self.custom_certificate_authority)
            .field("dialect", &self.dialect)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("presentation", &self.presentation)
            .field("type_", &self.type_)
            .field("updated_at", &self.updated_at)
            .field("well_known_trusted_issuers", &self.well_known_trusted_issuers)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CustomDomain {
    /// `certificate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<DomainCertificate>,
    /// `custom_client_ip_header`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_client_ip_header: auth0_sdk_core::Patch<String>,
    /// `custom_domain_id`.
    pub custom_domain_id: String,
    /// `domain`.
    pub domain: String,
    /// `domain_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `is_default`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// `origin_domain_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_domain_name: Option<String>,
    /// `primary`.
    ///
    /// Default in the document: `false`.
    pub primary: bool,
    /// `relying_party_identifier`.
    ///
    /// Format: hostname.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// `status`.
    pub status: CustomDomainStatusFilterEnum,
    /// `tls_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_policy: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: CustomDomainTypeEnum,
    /// `verification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<DomainVerification>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Default in the document: `"x-forwarded-for"`.
    pub enum CustomDomainCustomClientIpHeaderEnum {
        /// `true-client-ip`
        TrueClientIp = "true-client-ip",
        /// `cf-connecting-ip`
        CfConnectingIp = "cf-connecting-ip",
        /// `x-forwarded-for`
        XForwardedFor = "x-forwarded-for",
        /// `x-azure-clientip`
        XAzureClientip = "x-azure-clientip",
        /// ``
        Empty = "",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum CustomDomainProvisioningTypeEnum {
        /// `auth0_managed_certs`
        Auth0ManagedCerts = "auth0_managed_certs",
        /// `self_managed_certs`
        SelfManagedCerts = "self_managed_certs",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    ///
    /// Default in the document: `"ready"`.
    pub enum CustomDomainStatusFilterEnum {
        /// `pending_verification`
        PendingVerification = "pending_verification",
        /// `ready`
        Ready = "ready",
        /// `failed`
        Failed = "failed",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Default in the document: `"recommended"`.
    pub enum CustomDomainTlsPolicyEnum {
        /// `recommended`
        Recommended = "recommended",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    ///
    /// Default in the document: `"self_managed_certs"`.
    pub enum CustomDomainTypeEnum {
        /// `auth0_managed_certs`
        Auth0ManagedCerts = "auth0_managed_certs",
        /// `self_managed_certs`
        SelfManagedCerts = "self_managed_certs",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Default in the document: `"txt"`.
    pub enum CustomDomainVerificationMethodEnum {
        /// `txt`
        Txt = "txt",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CustomProviderConfiguration {
    /// `delivery_methods`.
    ///
    /// At least 1 item.
    pub delivery_methods: Vec<CustomProviderDeliveryMethodEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl CustomProviderConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        delivery_methods: impl IntoIterator<
            Item = impl Into<CustomProviderDeliveryMethodEnum>,
        >,
    ) -> Self {
        Self {
            delivery_methods: delivery_methods.into_iter().map(Into::into).collect(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for CustomProviderConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CustomProviderConfiguration")
            .field("delivery_methods", &self.delivery_methods)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum CustomProviderDeliveryMethodEnum {
        /// `text`
        Text = "text",
        /// `voice`
        Voice = "voice",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DomainCertificate {
    /// `certificate_authority`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate_authority: Option<DomainCertificateAuthorityEnum>,
    /// `error_msg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_msg: Option<String>,
    /// `renews_before`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renews_before: Option<String>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<DomainCertificateStatusEnum>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum DomainCertificateAuthorityEnum {
        /// `letsencrypt`
        Letsencrypt = "letsencrypt",
        /// `googletrust`
        Googletrust = "googletrust",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum DomainCertificateStatusEnum {
        /// `provisioning`
        Provisioning = "provisioning",
        /// `provisioning_failed`
        ProvisioningFailed = "provisioning_failed",
        /// `provisioned`
        Provisioned = "provisioned",
        /// `renewing_failed`
        RenewingFailed = "renewing_failed",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DomainVerification {
    /// `error_msg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_msg: Option<String>,
    /// `last_verified_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_verified_at: Option<String>,
    /// `methods`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub methods: Option<Vec<DomainVerificationMethod>>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<DomainVerificationStatusEnum>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DomainVerificationMethod {
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `name`.
    pub name: DomainVerificationMethodNameEnum,
    /// `record`.
    pub record: String,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    ///
    /// Default in the document: `"txt"`.
    pub enum DomainVerificationMethodNameEnum {
        /// `cname`
        Cname = "cname",
        /// `txt`
        Txt = "txt",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum DomainVerificationStatusEnum {
        /// `verified`
        Verified = "verified",
        /// `pending`
        Pending = "pending",
        /// `failed`
        Failed = "failed",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum EmailMailgunRegionEnum {
        /// `eu`
        Eu = "eu",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EmailProviderCredentials {
    /// `api_user`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_user: Option<String>,
    /// `region`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// `smtp_host`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smtp_host: Option<String>,
    /// `smtp_port`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smtp_port: Option<i64>,
    /// `smtp_user`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smtp_user: Option<String>,
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum EmailProviderCredentialsSchema {
        /// A [`EmailProviderCredentialsSchemaWithApiKey`].
        WithApiKey(Box<EmailProviderCredentialsSchemaWithApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["api_key"], known: &["api_key"] },
        /// A [`EmailProviderCredentialsSchemaSes`].
        Ses(Box<EmailProviderCredentialsSchemaSes>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["accessKeyId", "region", "secretAccessKey"] },
        /// A [`EmailProviderCredentialsSchemaSmtp`].
        Smtp(Box<EmailProviderCredentialsSchemaSmtp>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["smtp_host", "smtp_pass", "smtp_port", "smtp_user"] },
        /// A [`EmailProviderCredentialsSchemaSparkpost`].
        Sparkpost(Box<EmailProviderCredentialsSchemaSparkpost>) => auth0_sdk_core::union::Shape::Object { constants: &[("region", &["eu"])], typical: &[], required: &[], known: &["api_key", "region"] },
        /// A [`EmailProviderCredentialsSchemaMailgun`].
        Mailgun(Box<EmailProviderCredentialsSchemaMailgun>) => auth0_sdk_core::union::Shape::Object { constants: &[("region", &["eu"])], typical: &[], required: &[], known: &["api_key", "domain", "region"] },
        /// A [`EmailProviderCredentialsSchemaAzureCs`].
        AzureCs(Box<EmailProviderCredentialsSchemaAzureCs>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["connectionString"] },
        /// A [`EmailProviderCredentialsSchemaMs365`].
        Ms365(Box<EmailProviderCredentialsSchemaMs365>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["clientId", "clientSecret", "tenantId"] },
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
    }
}
auth0_sdk_core::union_from!(EmailProviderCredentialsSchemaWithApiKey => EmailProviderCredentialsSchema::WithApiKey);
auth0_sdk_core::union_from!(EmailProviderCredentialsSchemaSes => EmailProviderCredentialsSchema::Ses);
auth0_sdk_core::union_from!(EmailProviderCredentialsSchemaSmtp => EmailProviderCredentialsSchema::Smtp);
auth0_sdk_core::union_from!(EmailProviderCredentialsSchemaSparkpost => EmailProviderCredentialsSchema::Sparkpost);
auth0_sdk_core::union_from!(EmailProviderCredentialsSchemaMailgun => EmailProviderCredentialsSchema::Mailgun);
auth0_sdk_core::union_from!(EmailProviderCredentialsSchemaAzureCs => EmailProviderCredentialsSchema::AzureCs);
auth0_sdk_core::union_from!(EmailProviderCredentialsSchemaMs365 => EmailProviderCredentialsSchema::Ms365);

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EmailProviderCredentialsSchemaAzureCs {
    /// `connectionString`.
    ///
    /// At least 1 character.
    #[serde(
        rename = "connectionString",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub connection_string: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl EmailProviderCredentialsSchemaAzureCs {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            connection_string: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `connectionString`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn connection_string(mut self, connection_string: impl Into<String>) -> Self {
        self.connection_string = Some(connection_string.into());
        self
    }
}
impl Default for EmailProviderCredentialsSchemaAzureCs {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for EmailProviderCredentialsSchemaAzureCs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EmailProviderCredentialsSchemaAzureCs")
            .field("connection_string", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EmailProviderCredentialsSchemaMailgun {
    /// `api_key`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_key: Option<String>,
    /// `domain`.
    ///
    /// At least 4 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `region`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub region: auth0_sdk_core::Patch<EmailMailgunRegionEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl EmailProviderCredentialsSchemaMailgun {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            api_key: Default::default(),
            domain: Default::default(),
            region: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `api_key`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// `domain`.
    ///
    /// At least 4 characters.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
    /// `region`. May be null.
    #[must_use]
    pub fn region(
        mut self,
        region: impl Into<auth0_sdk_core::Patch<EmailMailgunRegionEnum>>,
    ) -> Self {
        self.region = region.into();
        self
    }
}
impl Default for EmailProviderCredentialsSchemaMailgun {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for EmailProviderCredentialsSchemaMailgun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EmailProviderCredentialsSchemaMailgun")
            .field("api_key", &auth0_sdk_core::Redacted)
            .field("domain", &self.domain)
            .field("region", &self.region)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EmailProviderCredentialsSchemaMs365 {
    /// `clientId`.
    ///
    /// At least 1 character.
    #[serde(rename = "clientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `clientSecret`.
    ///
    /// At least 1 character.
    #[serde(rename = "clientSecret", default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// `tenantId`.
    ///
    /// At least 1 character.
    #[serde(rename = "tenantId", default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl EmailProviderCredentialsSchemaMs365 {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            client_id: Default::default(),
            client_secret: Default::default(),
            tenant_id: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `clientId`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// `clientSecret`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<String>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// `tenantId`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}
impl Default for EmailProviderCredentialsSchemaMs365 {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for EmailProviderCredentialsSchemaMs365 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EmailProviderCredentialsSchemaMs365")
            .field("client_id", &self.client_id)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("tenant_id", &self.tenant_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EmailProviderCredentialsSchemaSes {
    /// `accessKeyId`.
    ///
    /// At least 1 character.
    #[serde(rename = "accessKeyId", default, skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    /// `region`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// `secretAccessKey`.
    ///
    /// At least 1 character.
    #[serde(
        rename = "secretAccessKey",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub secret_access_key: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl EmailProviderCredentialsSchemaSes {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            access_key_id: Default::default(),
            region: Default::default(),
            secret_access_key: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `accessKeyId`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn access_key_id(mut self, access_key_id: impl Into<String>) -> Self {
        self.access_key_id = Some(access_key_id.into());
        self
    }
    /// `region`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// `secretAccessKey`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn secret_access_key(mut self, secret_access_key: impl Into<String>) -> Self {
        self.secret_access_key = Some(secret_access_key.into());
        self
    }
}
impl Default for EmailProviderCredentialsSchemaSes {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for EmailProviderCredentialsSchemaSes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EmailProviderCredentialsSchemaSes")
            .field("access_key_id", &self.access_key_id)
            .field("region", &self.region)
            .field("secret_access_key", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EmailProviderCredentialsSchemaSmtp {
    /// `smtp_host`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smtp_host: Option<String>,
    /// `smtp_pass`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smtp_pass: Option<String>,
    /// `smtp_port`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smtp_port: Option<i64>,
    /// `smtp_user`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smtp_user: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl EmailProviderCredentialsSchemaSmtp {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            smtp_host: Default::default(),
            smtp_pass: Default::default(),
            smtp_port: Default::default(),
            smtp_user: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `smtp_host`.
    #[must_use]
    pub fn smtp_host(mut self, smtp_host: impl Into<String>) -> Self {
        self.smtp_host = Some(smtp_host.into());
        self
    }
    /// `smtp_pass`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn smtp_pass(mut self, smtp_pass: impl Into<String>) -> Self {
        self.smtp_pass = Some(smtp_pass.into());
        self
    }
    /// `smtp_port`.
    #[must_use]
    pub fn smtp_port(mut self, smtp_port: i64) -> Self {
        self.smtp_port = Some(smtp_port);
        self
    }
    /// `smtp_user`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn smtp_user(mut self, smtp_user: impl Into<String>) -> Self {
        self.smtp_user = Some(smtp_user.into());
        self
    }
}
impl Default for EmailProviderCredentialsSchemaSmtp {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for EmailProviderCredentialsSchemaSmtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EmailProviderCredentialsSchemaSmtp")
            .field("smtp_host", &self.smtp_host)
            .field("smtp_pass", &auth0_sdk_core::Redacted)
            .field("smtp_port", &self.smtp_port)
            .field("smtp_user", &self.smtp_user)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EmailProviderCredentialsSchemaSparkpost {
    /// `api_key`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_key: Option<String>,
    /// `region`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub region: auth0_sdk_core::Patch<EmailSparkPostRegionEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl EmailProviderCredentialsSchemaSparkpost {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            api_key: Default::default(),
            region: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `api_key`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// `region`. May be null.
    #[must_use]
    pub fn region(
        mut self,
        region: impl Into<auth0_sdk_core::Patch<EmailSparkPostRegionEnum>>,
    ) -> Self {
        self.region = region.into();
        self
    }
}
impl Default for EmailProviderCredentialsSchemaSparkpost {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for EmailProviderCredentialsSchemaSparkpost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EmailProviderCredentialsSchemaSparkpost")
            .field("api_key", &auth0_sdk_core::Redacted)
            .field("region", &self.region)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EmailProviderCredentialsSchemaWithApiKey {
    /// `api_key`.
    ///
    /// At least 1 character.
    pub api_key: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl EmailProviderCredentialsSchemaWithApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(api_key: impl Into<String>) -> Self {
        Self {
            api_key: api_key.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for EmailProviderCredentialsSchemaWithApiKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EmailProviderCredentialsSchemaWithApiKey")
            .field("api_key", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum EmailProviderNameEnum {
        /// `mailgun`
        Mailgun = "mailgun",
        /// `mandrill`
        Mandrill = "mandrill",
        /// `sendgrid`
        Sendgrid = "sendgrid",
        /// `resend`
        Resend = "resend",
        /// `ses`
        Ses = "ses",
        /// `sparkpost`
        Sparkpost = "sparkpost",
        /// `smtp`
        Smtp = "smtp",
        /// `azure_cs`
        AzureCs = "azure_cs",
        /// `ms365`
        Ms365 = "ms365",
        /// `custom`
        Custom = "custom",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum EmailSparkPostRegionEnum {
        /// `eu`
        Eu = "eu",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// Default in the document: `"verify_email"`.
    pub enum EmailTemplateNameEnum {
        /// `verify_email`
        VerifyEmail = "verify_email",
        /// `verify_email_by_code`
        VerifyEmailByCode = "verify_email_by_code",
        /// `auth_email_by_code`
        AuthEmailByCode = "auth_email_by_code",
        /// `reset_email`
        ResetEmail = "reset_email",
        /// `reset_email_by_code`
        ResetEmailByCode = "reset_email_by_code",
        /// `welcome_email`
        WelcomeEmail = "welcome_email",
        /// `blocked_account`
        BlockedAccount = "blocked_account",
        /// `stolen_credentials`
        StolenCredentials = "stolen_credentials",
        /// `enrollment_email`
        EnrollmentEmail = "enrollment_email",
        /// `mfa_oob_code`
        MfaOobCode = "mfa_oob_code",
        /// `user_invitation`
        UserInvitation = "user_invitation",
        /// `change_password`
        ChangePassword = "change_password",
        /// `password_reset`
        PasswordReset = "password_reset",
        /// `async_approval`
        AsyncApproval = "async_approval",
    }
}

/// Answer of `GET /prompts/{prompt}/screen/{screen}/rendering`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetAculResponse {
    /// `context_configuration`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub context_configuration: auth0_sdk_core::Patch<Vec<AculContextConfigurationItem>>,
    /// `default_head_tags_disabled`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_head_tags_disabled: auth0_sdk_core::Patch<bool>,
    /// `filters`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub filters: auth0_sdk_core::Patch<AculFilters>,
    /// `head_tags`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub head_tags: auth0_sdk_core::Patch<Vec<AculHeadTag>>,
    /// `prompt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// `rendering_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rendering_mode: Option<AculRenderingModeEnum>,
    /// `screen`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub screen: Option<String>,
    /// `tenant`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `use_page_template`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub use_page_template: auth0_sdk_core::Patch<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetAculResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetAculResponse")
            .field("context_configuration", &self.context_configuration)
            .field("default_head_tags_disabled", &self.default_head_tags_disabled)
            .field("filters", &self.filters)
            .field("head_tags", &self.head_tags)
            .field("prompt", &self.prompt)
            .field("rendering_mode", &self.rendering_mode)
            .field("screen", &self.screen)
            .field("tenant", &self.tenant)
            .field("use_page_template", &self.use_page_template)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /branding/themes/default`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetBrandingDefaultThemeResponse {
    /// `borders`.
    pub borders: BrandingThemeBorders,
    /// `colors`.
    pub colors: BrandingThemeColors,
    /// `displayName`.
    ///
    /// At most 2048 characters. Matches `^[^<>]*$`.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// `fonts`.
    pub fonts: BrandingThemeFonts,
    /// `identifiers`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifiers: Option<BrandingThemeIdentifiers>,
    /// `page_background`.
    pub page_background: BrandingThemePageBackground,
    /// `themeId`.
    ///
    /// At most 32 characters. Matches `^[a-zA-Z0-9]{32}$`.
    #[serde(rename = "themeId")]
    pub theme_id: String,
    /// `widget`.
    pub widget: BrandingThemeWidget,
}

/// Answer of `GET /branding/phone/providers/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetBrandingPhoneProviderResponse {
    /// `channel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<PhoneProviderChannelEnum>,
    /// `configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<PhoneProviderConfiguration>,
    /// `created_at`.
    ///
    /// At most 27 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `disabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// `id`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    pub name: PhoneProviderNameEnum,
    /// `tenant`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `updated_at`.
    ///
    /// At most 27 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Answer of `GET /branding`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetBrandingResponse {
    /// `colors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colors: Option<BrandingColors>,
    /// `favicon_url`.
    ///
    /// Format: strict-https-uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub favicon_url: Option<String>,
    /// `font`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub font: Option<BrandingFont>,
    /// `logo_url`.
    ///
    /// Format: strict-https-uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetBrandingResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetBrandingResponse")
            .field("colors", &self.colors)
            .field("favicon_url", &self.favicon_url)
            .field("font", &self.font)
            .field("logo_url", &self.logo_url)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /branding/themes/{themeId}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetBrandingThemeResponse {
    /// `borders`.
    pub borders: BrandingThemeBorders,
    /// `colors`.
    pub colors: BrandingThemeColors,
    /// `displayName`.
    ///
    /// At most 2048 characters. Matches `^[^<>]*$`.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// `fonts`.
    pub fonts: BrandingThemeFonts,
    /// `identifiers`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifiers: Option<BrandingThemeIdentifiers>,
    /// `page_background`.
    pub page_background: BrandingThemePageBackground,
    /// `themeId`.
    ///
    /// At most 32 characters. Matches `^[a-zA-Z0-9]{32}$`.
    #[serde(rename = "themeId")]
    pub theme_id: String,
    /// `widget`.
    pub widget: BrandingThemeWidget,
}

/// Answer of `GET /custom-domains/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetCustomDomainResponse {
    /// `certificate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<DomainCertificate>,
    /// `custom_client_ip_header`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_client_ip_header: auth0_sdk_core::Patch<String>,
    /// `custom_domain_id`.
    pub custom_domain_id: String,
    /// `domain`.
    pub domain: String,
    /// `domain_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `is_default`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// `origin_domain_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_domain_name: Option<String>,
    /// `primary`.
    ///
    /// Default in the document: `false`.
    pub primary: bool,
    /// `relying_party_identifier`.
    ///
    /// Format: hostname.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// `status`.
    pub status: CustomDomainStatusFilterEnum,
    /// `tls_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_policy: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: CustomDomainTypeEnum,
    /// `verification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<DomainVerification>,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetDefaultCanonicalDomainResponse {
    /// `domain`.
    pub domain: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetDefaultCanonicalDomainResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetDefaultCanonicalDomainResponse")
            .field("domain", &self.domain)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetDefaultCustomDomainResponse {
    /// `certificate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<DomainCertificate>,
    /// `custom_client_ip_header`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_client_ip_header: auth0_sdk_core::Patch<String>,
    /// `custom_domain_id`.
    pub custom_domain_id: String,
    /// `domain`.
    pub domain: String,
    /// `domain_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `is_default`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// `origin_domain_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_domain_name: Option<String>,
    /// `primary`.
    ///
    /// Default in the document: `false`.
    pub primary: bool,
    /// `relying_party_identifier`.
    ///
    /// Format: hostname.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// `status`.
    pub status: CustomDomainStatusFilterEnum,
    /// `tls_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_policy: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: CustomDomainTypeEnum,
    /// `verification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<DomainVerification>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetDefaultCustomDomainResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetDefaultCustomDomainResponse")
            .field("certificate", &self.certificate)
            .field("custom_client_ip_header", &self.custom_client_ip_header)
            .field("custom_domain_id", &self.custom_domain_id)
            .field("domain", &self.domain)
            .field("domain_metadata", &self.domain_metadata)
            .field("is_default", &self.is_default)
            .field("origin_domain_name", &self.origin_domain_name)
            .field("primary", &self.primary)
            .field("relying_party_identifier", &self.relying_party_identifier)
            .field("status", &self.status)
            .field("tls_policy", &self.tls_policy)
            .field("type_", &self.type_)
            .field("verification", &self.verification)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Answer of `GET /custom-domains/default`.
    pub enum GetDefaultDomainResponse {
        /// A [`GetDefaultCustomDomainResponse`].
        Custom(Box<GetDefaultCustomDomainResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[("status", &["pending_verification", "ready", "failed"]), ("type", &["auth0_managed_certs", "self_managed_certs"])], required: &["custom_domain_id", "domain", "primary", "status", "type"], known: &["certificate", "custom_client_ip_header", "custom_domain_id", "domain", "domain_metadata", "is_default", "origin_domain_name", "primary", "relying_party_identifier", "status", "tls_policy", "type", "verification"] },
        /// A [`GetDefaultCanonicalDomainResponse`].
        Canonical(Box<GetDefaultCanonicalDomainResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["domain"], known: &["domain"] },
    }
}
auth0_sdk_core::union_from!(GetDefaultCustomDomainResponse => GetDefaultDomainResponse::Custom);
auth0_sdk_core::union_from!(GetDefaultCanonicalDomainResponse => GetDefaultDomainResponse::Canonical);

/// Answer of `GET /emails/provider`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetEmailProviderResponse {
    /// `credentials`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<EmailProviderCredentials>,
    /// `default_from_address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_from_address: Option<String>,
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Answer of `GET /email-templates/{templateName}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetEmailTemplateResponse {
    /// `body`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub body: auth0_sdk_core::Patch<String>,
    /// `enabled`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub enabled: auth0_sdk_core::Patch<bool>,
    /// `from`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub from: auth0_sdk_core::Patch<String>,
    /// `includeEmailInRedirect`.
    #[serde(
        rename = "includeEmailInRedirect",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// `resultUrl`. May be null.
    #[serde(
        rename = "resultUrl",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub result_url: auth0_sdk_core::Patch<String>,
    /// `subject`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub subject: auth0_sdk_core::Patch<String>,
    /// `syntax`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub syntax: auth0_sdk_core::Patch<String>,
    /// `template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<EmailTemplateNameEnum>,
    /// `urlLifetimeInSeconds`. May be null.
    ///
    /// At least 0.
    #[serde(
        rename = "urlLifetimeInSeconds",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub url_lifetime_in_seconds: auth0_sdk_core::Patch<f64>,
}

/// Answer of `GET /branding/phone/templates/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetPhoneTemplateResponse {
    /// `channel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// `content`.
    pub content: PhoneTemplateContent,
    /// `customizable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customizable: Option<bool>,
    /// `disabled`.
    ///
    /// Default in the document: `false`.
    pub disabled: bool,
    /// `id`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `tenant`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: PhoneTemplateNotificationTypeEnum,
}

/// Answer of `GET /prompts`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetSettingsResponse {
    /// `identifier_first`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier_first: Option<bool>,
    /// `universal_login_experience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub universal_login_experience: Option<UniversalLoginExperienceEnum>,
    /// `webauthn_platform_first_factor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webauthn_platform_first_factor: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetSettingsResponse")
            .field("identifier_first", &self.identifier_first)
            .field("universal_login_experience", &self.universal_login_experience)
            .field(
                "webauthn_platform_first_factor",
                &self.webauthn_platform_first_factor,
            )
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetUniversalLoginTemplate {
    /// `body`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetUniversalLoginTemplate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetUniversalLoginTemplate")
            .field("body", &self.body)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Answer of `GET /branding/templates/universal-login`.
    pub enum GetUniversalLoginTemplateResponse {
        /// A [`GetUniversalLoginTemplate`].
        GetUniversalLoginTemplate(Box<GetUniversalLoginTemplate>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["body"] },
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
    }
}
auth0_sdk_core::union_from!(GetUniversalLoginTemplate => GetUniversalLoginTemplateResponse::GetUniversalLoginTemplate);
auth0_sdk_core::union_from_text!(GetUniversalLoginTemplateResponse::String);

/// Answer of `GET /verifiable-credentials/verification/templates/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetVerifiableCredentialTemplateResponse {
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `custom_certificate_authority`. May be null.
    ///
    /// At least 1 character. At most 4096 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_certificate_authority: auth0_sdk_core::Patch<String>,
    /// `dialect`.
    ///
    /// At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dialect: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `presentation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presentation: Option<MdlPresentationRequest>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `well_known_trusted_issuers`. May be null.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub well_known_trusted_issuers: auth0_sdk_core::Patch<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetVerifiableCredentialTemplateResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetVerifiableCredentialTemplateResponse")
            .field("created_at", &self.created_at)
            .field("custom_certificate_authority", &self.custom_certificate_authority)
            .field("dialect", &self.dialect)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("presentation", &self.presentation)
            .field("type_", &self.type_)
            .field("updated_at", &self.updated_at)
            .field("well_known_trusted_issuers", &self.well_known_trusted_issuers)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /prompts/rendering`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListAculsPage {
    /// `configs`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub configs: Vec<ListAculsResponseContentItem>,
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
impl std::fmt::Debug for ListAculsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListAculsPage")
            .field("configs", &self.configs)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListAculsPage {
    type Item = ListAculsResponseContentItem;
    fn items(&self) -> &[ListAculsResponseContentItem] {
        &self.configs
    }
    fn into_items(self) -> Vec<ListAculsResponseContentItem> {
        self.configs
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
impl auth0_sdk_core::PageForms for ListAculsPage {
    const ITEMS: &'static str = "configs";
    fn from_items(configs: Vec<ListAculsResponseContentItem>) -> Option<Self> {
        Some(Self {
            configs,
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
auth0_sdk_core::page_forms!(ListAculsPage);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListAculsResponseContentItem {
    /// `context_configuration`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub context_configuration: auth0_sdk_core::Patch<Vec<AculContextConfigurationItem>>,
    /// `default_head_tags_disabled`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_head_tags_disabled: auth0_sdk_core::Patch<bool>,
    /// `filters`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub filters: auth0_sdk_core::Patch<AculFilters>,
    /// `head_tags`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub head_tags: auth0_sdk_core::Patch<Vec<AculHeadTag>>,
    /// `prompt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// `rendering_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rendering_mode: Option<AculRenderingModeEnum>,
    /// `screen`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub screen: Option<String>,
    /// `tenant`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `use_page_template`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub use_page_template: auth0_sdk_core::Patch<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for ListAculsResponseContentItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListAculsResponseContentItem")
            .field("context_configuration", &self.context_configuration)
            .field("default_head_tags_disabled", &self.default_head_tags_disabled)
            .field("filters", &self.filters)
            .field("head_tags", &self.head_tags)
            .field("prompt", &self.prompt)
            .field("rendering_mode", &self.rendering_mode)
            .field("screen", &self.screen)
            .field("tenant", &self.tenant)
            .field("use_page_template", &self.use_page_template)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /branding/phone/providers`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListBrandingPhoneProvidersResponse {
    /// `providers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub providers: Option<Vec<PhoneProviderSchemaMasked>>,
}

/// Answer of `GET /custom-domains`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListCustomDomainsPage {
    /// `custom_domains`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub custom_domains: Vec<CustomDomain>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListCustomDomainsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListCustomDomainsPage")
            .field("custom_domains", &self.custom_domains)
            .field("next", &self.next)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListCustomDomainsPage {
    type Item = CustomDomain;
    fn items(&self) -> &[CustomDomain] {
        &self.custom_domains
    }
    fn into_items(self) -> Vec<CustomDomain> {
        self.custom_domains
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListCustomDomainsPage {
    const ITEMS: &'static str = "custom_domains";
    fn from_items(custom_domains: Vec<CustomDomain>) -> Option<Self> {
        Some(Self {
            custom_domains,
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
auth0_sdk_core::page_forms!(ListCustomDomainsPage);

/// Answer of `GET /branding/phone/templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ListPhoneTemplatesResponse {
    /// `templates`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub templates: Option<Vec<PhoneTemplate>>,
}

/// Answer of `GET /verifiable-credentials/verification/templates`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListVerifiableCredentialTemplatesPaginatedPage {
    /// `next`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub next: auth0_sdk_core::Patch<String>,
    /// `templates`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub templates: Vec<VerifiableCredentialTemplateResponse>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListVerifiableCredentialTemplatesPaginatedPage {
    type Item = VerifiableCredentialTemplateResponse;
    fn items(&self) -> &[VerifiableCredentialTemplateResponse] {
        &self.templates
    }
    fn into_items(self) -> Vec<VerifiableCredentialTemplateResponse> {
        self.templates
    }
    fn next(&self) -> Option<&str> {
        self.next.as_option().map(String::as_str)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListVerifiableCredentialTemplatesPaginatedPage {
    const ITEMS: &'static str = "templates";
    fn from_items(templates: Vec<VerifiableCredentialTemplateResponse>) -> Option<Self> {
        Some(Self {
            templates,
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
auth0_sdk_core::page_forms!(ListVerifiableCredentialTemplatesPaginatedPage);

/// Sent by calls and received from the server.
///
/// At least 1 property.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct MdlPresentationProperties {
    /// `age_birth_year`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_birth_year: Option<bool>,
    /// `age_in_years`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_in_years: Option<bool>,
    /// `birth_date`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<bool>,
    /// `driving_privileges`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub driving_privileges: Option<bool>,
    /// `expiry_date`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<bool>,
    /// `family_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<bool>,
    /// `family_name_national_character`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name_national_character: Option<bool>,
    /// `given_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<bool>,
    /// `given_name_national_character`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name_national_character: Option<bool>,
    /// `issue_date`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<bool>,
    /// `issuing_authority`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuing_authority: Option<bool>,
    /// `issuing_country`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuing_country: Option<bool>,
    /// `issuing_jurisdiction`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuing_jurisdiction: Option<bool>,
    /// `nationality`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationality: Option<bool>,
    /// `portrait`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portrait: Option<bool>,
    /// `portrait_capture_date`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portrait_capture_date: Option<bool>,
    /// `resident_address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resident_address: Option<bool>,
    /// `resident_city`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resident_city: Option<bool>,
    /// `resident_country`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resident_country: Option<bool>,
    /// `resident_postal_code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resident_postal_code: Option<bool>,
    /// `resident_state`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resident_state: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl MdlPresentationProperties {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            age_birth_year: Default::default(),
            age_in_years: Default::default(),
            birth_date: Default::default(),
            driving_privileges: Default::default(),
            expiry_date: Default::default(),
            family_name: Default::default(),
            family_name_national_character: Default::default(),
            given_name: Default::default(),
            given_name_national_character: Default::default(),
            issue_date: Default::default(),
            issuing_authority: Default::default(),
            issuing_country: Default::default(),
            issuing_jurisdiction: Default::default(),
            nationality: Default::default(),
            portrait: Default::default(),
            portrait_capture_date: Default::default(),
            resident_address: Default::default(),
            resident_city: Default::default(),
            resident_country: Default::default(),
            resident_postal_code: Default::default(),
            resident_state: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `age_birth_year`.
    #[must_use]
    pub fn age_birth_year(mut self, age_birth_year: bool) -> Self {
        self.age_birth_year = Some(age_birth_year);
        self
    }
    /// `age_in_years`.
    #[must_use]
    pub fn age_in_years(mut self, age_in_years: bool) -> Self {
        self.age_in_years = Some(age_in_years);
        self
    }
    /// `birth_date`.
    #[must_use]
    pub fn birth_date(mut self, birth_date: bool) -> Self {
        self.birth_date = Some(birth_date);
        self
    }
    /// `driving_privileges`.
    #[must_use]
    pub fn driving_privileges(mut self, driving_privileges: bool) -> Self {
        self.driving_privileges = Some(driving_privileges);
        self
    }
    /// `expiry_date`.
    #[must_use]
    pub fn expiry_date(mut self, expiry_date: bool) -> Self {
        self.expiry_date = Some(expiry_date);
        self
    }
    /// `family_name`.
    #[must_use]
    pub fn family_name(mut self, family_name: bool) -> Self {
        self.family_name = Some(family_name);
        self
    }
    /// `family_name_national_character`.
    #[must_use]
    pub fn family_name_national_character(
        mut self,
        family_name_national_character: bool,
    ) -> Self {
        self.family_name_national_character = Some(family_name_national_character);
        self
    }
    /// `given_name`.
    #[must_use]
    pub fn given_name(mut self, given_name: bool) -> Self {
        self.given_name = Some(given_name);
        self
    }
    /// `given_name_national_character`.
    #[must_use]
    pub fn given_name_national_character(
        mut self,
        given_name_national_character: bool,
    ) -> Self {
        self.given_name_national_character = Some(given_name_national_character);
        self
    }
    /// `issue_date`.
    #[must_use]
    pub fn issue_date(mut self, issue_date: bool) -> Self {
        self.issue_date = Some(issue_date);
        self
    }
    /// `issuing_authority`.
    #[must_use]
    pub fn issuing_authority(mut self, issuing_authority: bool) -> Self {
        self.issuing_authority = Some(issuing_authority);
        self
    }
    /// `issuing_country`.
    #[must_use]
    pub fn issuing_country(mut self, issuing_country: bool) -> Self {
        self.issuing_country = Some(issuing_country);
        self
    }
    /// `issuing_jurisdiction`.
    #[must_use]
    pub fn issuing_jurisdiction(mut self, issuing_jurisdiction: bool) -> Self {
        self.issuing_jurisdiction = Some(issuing_jurisdiction);
        self
    }
    /// `nationality`.
    #[must_use]
    pub fn nationality(mut self, nationality: bool) -> Self {
        self.nationality = Some(nationality);
        self
    }
    /// `portrait`.
    #[must_use]
    pub fn portrait(mut self, portrait: bool) -> Self {
        self.portrait = Some(portrait);
        self
    }
    /// `portrait_capture_date`.
    #[must_use]
    pub fn portrait_capture_date(mut self, portrait_capture_date: bool) -> Self {
        self.portrait_capture_date = Some(portrait_capture_date);
        self
    }
    /// `resident_address`.
    #[must_use]
    pub fn resident_address(mut self, resident_address: bool) -> Self {
        self.resident_address = Some(resident_address);
        self
    }
    /// `resident_city`.
    #[must_use]
    pub fn resident_city(mut self, resident_city: bool) -> Self {
        self.resident_city = Some(resident_city);
        self
    }
    /// `resident_country`.
    #[must_use]
    pub fn resident_country(mut self, resident_country: bool) -> Self {
        self.resident_country = Some(resident_country);
        self
    }
    /// `resident_postal_code`.
    #[must_use]
    pub fn resident_postal_code(mut self, resident_postal_code: bool) -> Self {
        self.resident_postal_code = Some(resident_postal_code);
        self
    }
    /// `resident_state`.
    #[must_use]
    pub fn resident_state(mut self, resident_state: bool) -> Self {
        self.resident_state = Some(resident_state);
        self
    }
}
impl Default for MdlPresentationProperties {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for MdlPresentationProperties {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MdlPresentationProperties")
            .field("age_birth_year", &self.age_birth_year)
            .field("age_in_years", &self.age_in_years)
            .field("birth_date", &self.birth_date)
            .field("driving_privileges", &self.driving_privileges)
            .field("expiry_date", &self.expiry_date)
            .field("family_name", &self.family_name)
            .field(
                "family_name_national_character",
                &self.family_name_national_character,
            )
            .field("given_name", &self.given_name)
            .field("given_name_national_character", &self.given_name_national_character)
            .field("issue_date", &self.issue_date)
            .field("issuing_authority", &self.issuing_authority)
            .field("issuing_country", &self.issuing_country)
            .field("issuing_jurisdiction", &self.issuing_jurisdiction)
            .field("nationality", &self.nationality)
            .field("portrait", &self.portrait)
            .field("portrait_capture_date", &self.portrait_capture_date)
            .field("resident_address", &self.resident_address)
            .field("resident_city", &self.resident_city)
            .field("resident_country", &self.resident_country)
            .field("resident_postal_code", &self.resident_postal_code)
            .field("resident_state", &self.resident_state)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct MdlPresentationRequest {
    /// `org.iso.18013.5.1.mDL`.
    #[serde(rename = "org.iso.18013.5.1.mDL")]
    pub org_iso_18013_5_1_m_dl: MdlPresentationRequestProperties,
}
impl MdlPresentationRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(org_iso_18013_5_1_m_dl: MdlPresentationRequestProperties) -> Self {
        Self {
            org_iso_18013_5_1_m_dl: org_iso_18013_5_1_m_dl,
        }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct MdlPresentationRequestProperties {
    /// `org.iso.18013.5.1`.
    #[serde(rename = "org.iso.18013.5.1")]
    pub org_iso_18013_5_1: MdlPresentationProperties,
}
impl MdlPresentationRequestProperties {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(org_iso_18013_5_1: MdlPresentationProperties) -> Self {
        Self {
            org_iso_18013_5_1: org_iso_18013_5_1,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum PartialGroupsEnum {
        /// `login`
        Login = "login",
        /// `login-id`
        LoginId = "login-id",
        /// `login-password`
        LoginPassword = "login-password",
        /// `login-passwordless`
        LoginPasswordless = "login-passwordless",
        /// `signup`
        Signup = "signup",
        /// `signup-id`
        SignupId = "signup-id",
        /// `signup-password`
        SignupPassword = "signup-password",
        /// `customized-consent`
        CustomizedConsent = "customized-consent",
        /// `passkeys`
        Passkeys = "passkeys",
        /// `confirmation`
        Confirmation = "confirmation",
    }
}

/// Sent by calls.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PartialPhoneTemplateContent {
    /// `body`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<PhoneTemplateBody>,
    /// `from`.
    ///
    /// At least 1 character. At most 16 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
}
impl PartialPhoneTemplateContent {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            body: Default::default(),
            from: Default::default(),
        }
    }
    /// `body`.
    #[must_use]
    pub fn body(mut self, body: PhoneTemplateBody) -> Self {
        self.body = Some(body);
        self
    }
    /// `from`.
    ///
    /// At least 1 character. At most 16 characters.
    #[must_use]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
}
impl Default for PartialPhoneTemplateContent {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    ///
    /// At most 100 characters.
    pub enum PhoneProviderChannelEnum {
        /// `phone`
        Phone = "phone",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum PhoneProviderConfiguration {
        /// A [`TwilioProviderConfiguration`].
        Twilio(Box<TwilioProviderConfiguration>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["delivery_methods", "sid"], known: &["default_from", "delivery_methods", "mssid", "sid"] },
        /// A [`CustomProviderConfiguration`].
        Custom(Box<CustomProviderConfiguration>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["delivery_methods"], known: &["delivery_methods"] },
    }
}
auth0_sdk_core::union_from!(TwilioProviderConfiguration => PhoneProviderConfiguration::Twilio);
auth0_sdk_core::union_from!(CustomProviderConfiguration => PhoneProviderConfiguration::Custom);

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum PhoneProviderCredentials {
        /// A [`TwilioProviderCredentials`].
        TwilioProviderCredentials(Box<TwilioProviderCredentials>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["auth_token"], known: &["auth_token"] },
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
    }
}
auth0_sdk_core::union_from!(TwilioProviderCredentials => PhoneProviderCredentials::TwilioProviderCredentials);

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 10 characters.
    pub enum PhoneProviderDeliveryMethodEnum {
        /// `text`
        Text = "text",
        /// `voice`
        Voice = "voice",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// At least 1 character. At most 100 characters.
    pub enum PhoneProviderNameEnum {
        /// `twilio`
        Twilio = "twilio",
        /// `custom`
        Custom = "custom",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PhoneProviderSchemaMasked {
    /// `channel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<PhoneProviderChannelEnum>,
    /// `configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<PhoneProviderConfiguration>,
    /// `created_at`.
    ///
    /// At most 27 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `disabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// `id`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    pub name: PhoneProviderNameEnum,
    /// `tenant`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `updated_at`.
    ///
    /// At most 27 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PhoneTemplate {
    /// `channel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// `content`.
    pub content: PhoneTemplateContent,
    /// `customizable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customizable: Option<bool>,
    /// `disabled`.
    ///
    /// Default in the document: `false`.
    pub disabled: bool,
    /// `id`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `tenant`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: PhoneTemplateNotificationTypeEnum,
}

/// Sent by calls and received from the server.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PhoneTemplateBody {
    /// `text`.
    ///
    /// At least 1 character. At most 20000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `voice`.
    ///
    /// At least 1 character. At most 20000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voice: Option<String>,
}
impl PhoneTemplateBody {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            text: Default::default(),
            voice: Default::default(),
        }
    }
    /// `text`.
    ///
    /// At least 1 character. At most 20000 characters.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// `voice`.
    ///
    /// At least 1 character. At most 20000 characters.
    #[must_use]
    pub fn voice(mut self, voice: impl Into<String>) -> Self {
        self.voice = Some(voice.into());
        self
    }
}
impl Default for PhoneTemplateBody {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PhoneTemplateContent {
    /// `body`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<PhoneTemplateBody>,
    /// `from`.
    ///
    /// At least 1 character. At most 16 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// `syntax`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub syntax: Option<String>,
}
impl PhoneTemplateContent {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            body: Default::default(),
            from: Default::default(),
            syntax: Default::default(),
        }
    }
    /// `body`.
    #[must_use]
    pub fn body(mut self, body: PhoneTemplateBody) -> Self {
        self.body = Some(body);
        self
    }
    /// `from`.
    ///
    /// At least 1 character. At most 16 characters.
    #[must_use]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// `syntax`.
    #[must_use]
    pub fn syntax(mut self, syntax: impl Into<String>) -> Self {
        self.syntax = Some(syntax.into());
        self
    }
}
impl Default for PhoneTemplateContent {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// At most 255 characters.
    pub enum PhoneTemplateNotificationTypeEnum {
        /// `otp_verify`
        OtpVerify = "otp_verify",
        /// `otp_enroll`
        OtpEnroll = "otp_enroll",
        /// `change_password`
        ChangePassword = "change_password",
        /// `blocked_account`
        BlockedAccount = "blocked_account",
        /// `password_breach`
        PasswordBreach = "password_breach",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum PromptGroupNameEnum {
        /// `login`
        Login = "login",
        /// `login-id`
        LoginId = "login-id",
        /// `login-password`
        LoginPassword = "login-password",
        /// `login-passwordless`
        LoginPasswordless = "login-passwordless",
        /// `login-email-verification`
        LoginEmailVerification = "login-email-verification",
        /// `signup`
        Signup = "signup",
        /// `signup-id`
        SignupId = "signup-id",
        /// `signup-password`
        SignupPassword = "signup-password",
        /// `phone-identifier-enrollment`
        PhoneIdentifierEnrollment = "phone-identifier-enrollment",
        /// `phone-identifier-challenge`
        PhoneIdentifierChallenge = "phone-identifier-challenge",
        /// `email-identifier-challenge`
        EmailIdentifierChallenge = "email-identifier-challenge",
        /// `reset-password`
        ResetPassword = "reset-password",
        /// `custom-form`
        CustomForm = "custom-form",
        /// `consent`
        Consent = "consent",
        /// `customized-consent`
        CustomizedConsent = "customized-consent",
        /// `logout`
        Logout = "logout",
        /// `mfa-push`
        MfaPush = "mfa-push",
        /// `mfa-otp`
        MfaOtp = "mfa-otp",
        /// `mfa-voice`
        MfaVoice = "mfa-voice",
        /// `mfa-phone`
        MfaPhone = "mfa-phone",
        /// `mfa-webauthn`
        MfaWebauthn = "mfa-webauthn",
        /// `mfa-sms`
        MfaSms = "mfa-sms",
        /// `mfa-email`
        MfaEmail = "mfa-email",
        /// `mfa-recovery-code`
        MfaRecoveryCode = "mfa-recovery-code",
        /// `mfa`
        Mfa = "mfa",
        /// `status`
        Status = "status",
        /// `device-flow`
        DeviceFlow = "device-flow",
        /// `email-verification`
        EmailVerification = "email-verification",
        /// `email-otp-challenge`
        EmailOtpChallenge = "email-otp-challenge",
        /// `organizations`
        Organizations = "organizations",
        /// `invitation`
        Invitation = "invitation",
        /// `common`
        Common = "common",
        /// `passkeys`
        Passkeys = "passkeys",
        /// `captcha`
        Captcha = "captcha",
        /// `brute-force-protection`
        BruteForceProtection = "brute-force-protection",
        /// `async-approval-flow`
        AsyncApprovalFlow = "async-approval-flow",
        /// `confirmation`
        Confirmation = "confirmation",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum PromptLanguageEnum {
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

/// Answer of `PATCH /branding/phone/templates/{id}/reset`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ResetPhoneTemplateResponse {
    /// `channel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// `content`.
    pub content: PhoneTemplateContent,
    /// `customizable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customizable: Option<bool>,
    /// `disabled`.
    ///
    /// Default in the document: `false`.
    pub disabled: bool,
    /// `id`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `tenant`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: PhoneTemplateNotificationTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ScreenGroupNameEnum {
        /// `login`
        Login = "login",
        /// `login-id`
        LoginId = "login-id",
        /// `login-password`
        LoginPassword = "login-password",
        /// `login-passwordless-email-code`
        LoginPasswordlessEmailCode = "login-passwordless-email-code",
        /// `login-passwordless-email-link`
        LoginPasswordlessEmailLink = "login-passwordless-email-link",
        /// `login-passwordless-sms-otp`
        LoginPasswordlessSmsOtp = "login-passwordless-sms-otp",
        /// `login-email-verification`
        LoginEmailVerification = "login-email-verification",
        /// `signup`
        Signup = "signup",
        /// `signup-id`
        SignupId = "signup-id",
        /// `signup-password`
        SignupPassword = "signup-password",
        /// `phone-identifier-enrollment`
        PhoneIdentifierEnrollment = "phone-identifier-enrollment",
        /// `phone-identifier-challenge`
        PhoneIdentifierChallenge = "phone-identifier-challenge",
        /// `email-identifier-challenge`
        EmailIdentifierChallenge = "email-identifier-challenge",
        /// `reset-password-request`
        ResetPasswordRequest = "reset-password-request",
        /// `reset-password-email`
        ResetPasswordEmail = "reset-password-email",
        /// `reset-password`
        ResetPassword = "reset-password",
        /// `reset-password-success`
        ResetPasswordSuccess = "reset-password-success",
        /// `reset-password-error`
        ResetPasswordError = "reset-password-error",
        /// `reset-password-mfa-email-challenge`
        ResetPasswordMfaEmailChallenge = "reset-password-mfa-email-challenge",
        /// `reset-password-mfa-otp-challenge`
        ResetPasswordMfaOtpChallenge = "reset-password-mfa-otp-challenge",
        /// `reset-password-mfa-phone-challenge`
        ResetPasswordMfaPhoneChallenge = "reset-password-mfa-phone-challenge",
        /// `reset-password-mfa-push-challenge-push`
        ResetPasswordMfaPushChallengePush = "reset-password-mfa-push-challenge-push",
        /// `reset-password-mfa-recovery-code-challenge`
        ResetPasswordMfaRecoveryCodeChallenge = "reset-password-mfa-recovery-code-challenge",
        /// `reset-password-mfa-sms-challenge`
        ResetPasswordMfaSmsChallenge = "reset-password-mfa-sms-challenge",
        /// `reset-password-mfa-voice-challenge`
        ResetPasswordMfaVoiceChallenge = "reset-password-mfa-voice-challenge",
        /// `reset-password-mfa-webauthn-platform-challenge`
        ResetPasswordMfaWebauthnPlatformChallenge = "reset-password-mfa-webauthn-platform-challenge",
        /// `reset-password-mfa-webauthn-roaming-challenge`
        ResetPasswordMfaWebauthnRoamingChallenge = "reset-password-mfa-webauthn-roaming-challenge",
        /// `custom-form`
        CustomForm = "custom-form",
        /// `consent`
        Consent = "consent",
        /// `customized-consent`
        CustomizedConsent = "customized-consent",
        /// `logout`
        Logout = "logout",
        /// `logout-complete`
        LogoutComplete = "logout-complete",
        /// `logout-aborted`
        LogoutAborted = "logout-aborted",
        /// `mfa-push-welcome`
        MfaPushWelcome = "mfa-push-welcome",
        /// `mfa-push-enrollment-qr`
        MfaPushEnrollmentQr = "mfa-push-enrollment-qr",
        /// `mfa-push-enrollment-code`
        MfaPushEnrollmentCode = "mfa-push-enrollment-code",
        /// `mfa-push-success`
        MfaPushSuccess = "mfa-push-success",
        /// `mfa-push-challenge-push`
        MfaPushChallengePush = "mfa-push-challenge-push",
        /// `mfa-push-list`
        MfaPushList = "mfa-push-list",
        /// `mfa-otp-enrollment-qr`
        MfaOtpEnrollmentQr = "mfa-otp-enrollment-qr",
        /// `mfa-otp-enrollment-code`
        MfaOtpEnrollmentCode = "mfa-otp-enrollment-code",
        /// `mfa-otp-challenge`
        MfaOtpChallenge = "mfa-otp-challenge",
        /// `mfa-voice-enrollment`
        MfaVoiceEnrollment = "mfa-voice-enrollment",
        /// `mfa-voice-challenge`
        MfaVoiceChallenge = "mfa-voice-challenge",
        /// `mfa-phone-challenge`
        MfaPhoneChallenge = "mfa-phone-challenge",
        /// `mfa-phone-enrollment`
        MfaPhoneEnrollment = "mfa-phone-enrollment",
        /// `mfa-webauthn-platform-enrollment`
        MfaWebauthnPlatformEnrollment = "mfa-webauthn-platform-enrollment",
        /// `mfa-webauthn-roaming-enrollment`
        MfaWebauthnRoamingEnrollment = "mfa-webauthn-roaming-enrollment",
        /// `mfa-webauthn-platform-challenge`
        MfaWebauthnPlatformChallenge = "mfa-webauthn-platform-challenge",
        /// `mfa-webauthn-roaming-challenge`
        MfaWebauthnRoamingChallenge = "mfa-webauthn-roaming-challenge",
        /// `mfa-webauthn-change-key-nickname`
        MfaWebauthnChangeKeyNickname = "mfa-webauthn-change-key-nickname",
        /// `mfa-webauthn-enrollment-success`
        MfaWebauthnEnrollmentSuccess = "mfa-webauthn-enrollment-success",
        /// `mfa-webauthn-error`
        MfaWebauthnError = "mfa-webauthn-error",
        /// `mfa-webauthn-not-available-error`
        MfaWebauthnNotAvailableError = "mfa-webauthn-not-available-error",
        /// `mfa-country-codes`
        MfaCountryCodes = "mfa-country-codes",
        /// `mfa-sms-enrollment`
        MfaSmsEnrollment = "mfa-sms-enrollment",
        /// `mfa-sms-challenge`
        MfaSmsChallenge = "mfa-sms-challenge",
        /// `mfa-sms-list`
        MfaSmsList = "mfa-sms-list",
        /// `mfa-email-challenge`
        MfaEmailChallenge = "mfa-email-challenge",
        /// `mfa-email-list`
        MfaEmailList = "mfa-email-list",
        /// `mfa-recovery-code-enrollment`
        MfaRecoveryCodeEnrollment = "mfa-recovery-code-enrollment",
        /// `mfa-recovery-code-challenge-new-code`
        MfaRecoveryCodeChallengeNewCode = "mfa-recovery-code-challenge-new-code",
        /// `mfa-recovery-code-challenge`
        MfaRecoveryCodeChallenge = "mfa-recovery-code-challenge",
        /// `mfa-detect-browser-capabilities`
        MfaDetectBrowserCapabilities = "mfa-detect-browser-capabilities",
        /// `mfa-enroll-result`
        MfaEnrollResult = "mfa-enroll-result",
        /// `mfa-login-options`
        MfaLoginOptions = "mfa-login-options",
        /// `mfa-begin-enroll-options`
        MfaBeginEnrollOptions = "mfa-begin-enroll-options",
        /// `status`
        Status = "status",
        /// `device-code-activation`
        DeviceCodeActivation = "device-code-activation",
        /// `device-code-activation-allowed`
        DeviceCodeActivationAllowed = "device-code-activation-allowed",
        /// `device-code-activation-denied`
        DeviceCodeActivationDenied = "device-code-activation-denied",
        /// `device-code-confirmation`
        DeviceCodeConfirmation = "device-code-confirmation",
        /// `email-verification-result`
        EmailVerificationResult = "email-verification-result",
        /// `email-otp-challenge`
        EmailOtpChallenge = "email-otp-challenge",
        /// `organization-selection`
        OrganizationSelection = "organization-selection",
        /// `organization-picker`
        OrganizationPicker = "organization-picker",
        /// `pre-login-organization-picker`
        PreLoginOrganizationPicker = "pre-login-organization-picker",
        /// `accept-invitation`
        AcceptInvitation = "accept-invitation",
        /// `redeem-ticket`
        RedeemTicket = "redeem-ticket",
        /// `passkey-enrollment`
        PasskeyEnrollment = "passkey-enrollment",
        /// `passkey-enrollment-local`
        PasskeyEnrollmentLocal = "passkey-enrollment-local",
        /// `interstitial-captcha`
        InterstitialCaptcha = "interstitial-captcha",
        /// `brute-force-protection-unblock`
        BruteForceProtectionUnblock = "brute-force-protection-unblock",
        /// `brute-force-protection-unblock-success`
        BruteForceProtectionUnblockSuccess = "brute-force-protection-unblock-success",
        /// `brute-force-protection-unblock-failure`
        BruteForceProtectionUnblockFailure = "brute-force-protection-unblock-failure",
        /// `async-approval-error`
        AsyncApprovalError = "async-approval-error",
        /// `async-approval-accepted`
        AsyncApprovalAccepted = "async-approval-accepted",
        /// `async-approval-denied`
        AsyncApprovalDenied = "async-approval-denied",
        /// `confirmation`
        Confirmation = "confirmation",
        /// `async-approval-wrong-user`
        AsyncApprovalWrongUser = "async-approval-wrong-user",
    }
}

/// Body of `PATCH /custom-domains/default`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetDefaultCustomDomain {
    /// `domain`.
    ///
    /// At least 3 characters. At most 255 characters.
    pub domain: String,
}
impl SetDefaultCustomDomain {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

/// Body of `PUT /email-templates/{templateName}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetEmailTemplate {
    /// `body`. May be null.
    #[serde(default)]
    pub body: Option<String>,
    /// `enabled`. May be null.
    #[serde(default)]
    pub enabled: Option<bool>,
    /// `from`. May be null.
    #[serde(default)]
    pub from: Option<String>,
    /// `includeEmailInRedirect`.
    #[serde(
        rename = "includeEmailInRedirect",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// `resultUrl`. May be null.
    #[serde(
        rename = "resultUrl",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub result_url: auth0_sdk_core::Patch<String>,
    /// `subject`. May be null.
    #[serde(default)]
    pub subject: Option<String>,
    /// `syntax`. May be null.
    #[serde(default)]
    pub syntax: Option<String>,
    /// `template`.
    pub template: EmailTemplateNameEnum,
    /// `urlLifetimeInSeconds`. May be null.
    ///
    /// At least 0.
    #[serde(
        rename = "urlLifetimeInSeconds",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub url_lifetime_in_seconds: auth0_sdk_core::Patch<f64>,
}
impl SetEmailTemplate {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        body: impl Into<Option<String>>,
        enabled: impl Into<Option<bool>>,
        from: impl Into<Option<String>>,
        subject: impl Into<Option<String>>,
        syntax: impl Into<Option<String>>,
        template: impl Into<EmailTemplateNameEnum>,
    ) -> Self {
        Self {
            body: body.into(),
            enabled: enabled.into(),
            from: from.into(),
            include_email_in_redirect: Default::default(),
            result_url: Default::default(),
            subject: subject.into(),
            syntax: syntax.into(),
            template: template.into(),
            url_lifetime_in_seconds: Default::default(),
        }
    }
    /// `includeEmailInRedirect`.
    #[must_use]
    pub fn include_email_in_redirect(mut self, include_email_in_redirect: bool) -> Self {
        self.include_email_in_redirect = Some(include_email_in_redirect);
        self
    }
    /// `resultUrl`. May be null.
    #[must_use]
    pub fn result_url(
        mut self,
        result_url: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.result_url = result_url.into();
        self
    }
    /// `urlLifetimeInSeconds`. May be null.
    ///
    /// At least 0.
    #[must_use]
    pub fn url_lifetime_in_seconds(
        mut self,
        url_lifetime_in_seconds: impl Into<auth0_sdk_core::Patch<f64>>,
    ) -> Self {
        self.url_lifetime_in_seconds = url_lifetime_in_seconds.into();
        self
    }
}

/// Answer of `PUT /email-templates/{templateName}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SetEmailTemplateResponse {
    /// `body`. May be null.
    #[serde(default)]
    pub body: Option<String>,
    /// `enabled`. May be null.
    #[serde(default)]
    pub enabled: Option<bool>,
    /// `from`. May be null.
    #[serde(default)]
    pub from: Option<String>,
    /// `includeEmailInRedirect`.
    #[serde(
        rename = "includeEmailInRedirect",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// `resultUrl`. May be null.
    #[serde(
        rename = "resultUrl",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub result_url: auth0_sdk_core::Patch<String>,
    /// `subject`. May be null.
    #[serde(default)]
    pub subject: Option<String>,
    /// `syntax`. May be null.
    #[serde(default)]
    pub syntax: Option<String>,
    /// `template`.
    pub template: EmailTemplateNameEnum,
    /// `urlLifetimeInSeconds`. May be null.
    ///
    /// At least 0.
    #[serde(
        rename = "urlLifetimeInSeconds",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub url_lifetime_in_seconds: auth0_sdk_core::Patch<f64>,
}

/// Answer of `POST /custom-domains/{id}/test`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TestCustomDomainResponse {
    /// `message`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `success`.
    pub success: bool,
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TwilioProviderConfiguration {
    /// `default_from`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_from: Option<String>,
    /// `delivery_methods`.
    ///
    /// At least 1 item.
    pub delivery_methods: Vec<TwilioProviderDeliveryMethodEnum>,
    /// `mssid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mssid: Option<String>,
    /// `sid`.
    pub sid: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl TwilioProviderConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        delivery_methods: impl IntoIterator<
            Item = impl Into<TwilioProviderDeliveryMethodEnum>,
        >,
        sid: impl Into<String>,
    ) -> Self {
        Self {
            default_from: Default::default(),
            delivery_methods: delivery_methods.into_iter().map(Into::into).collect(),
            mssid: Default::default(),
            sid: sid.into(),
            additional_properties: Default::default(),
        }
    }
    /// `default_from`.
    #[must_use]
    pub fn default_from(mut self, default_from: impl Into<String>) -> Self {
        self.default_from = Some(default_from.into());
        self
    }
    /// `mssid`.
    #[must_use]
    pub fn mssid(mut self, mssid: impl Into<String>) -> Self {
        self.mssid = Some(mssid.into());
        self
    }
}
impl std::fmt::Debug for TwilioProviderConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TwilioProviderConfiguration")
            .field("default_from", &self.default_from)
            .field("delivery_methods", &self.delivery_methods)
            .field("mssid", &self.mssid)
            .field("sid", &self.sid)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TwilioProviderCredentials {
    /// `auth_token`.
    ///
    /// At least 1 character. At most 255 characters.
    pub auth_token: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl TwilioProviderCredentials {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(auth_token: impl Into<String>) -> Self {
        Self {
            auth_token: auth_token.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for TwilioProviderCredentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TwilioProviderCredentials")
            .field("auth_token", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum TwilioProviderDeliveryMethodEnum {
        /// `text`
        Text = "text",
        /// `voice`
        Voice = "voice",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum UniversalLoginExperienceEnum {
        /// `new`
        New = "new",
        /// `classic`
        Classic = "classic",
    }
}

/// Body of `PATCH /prompts/{prompt}/screen/{screen}/rendering`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateAcul {
    /// `context_configuration`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub context_configuration: auth0_sdk_core::Patch<Vec<AculContextConfigurationItem>>,
    /// `default_head_tags_disabled`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_head_tags_disabled: auth0_sdk_core::Patch<bool>,
    /// `filters`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub filters: auth0_sdk_core::Patch<AculFilters>,
    /// `head_tags`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub head_tags: auth0_sdk_core::Patch<Vec<AculHeadTag>>,
    /// `rendering_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rendering_mode: Option<AculRenderingModeEnum>,
    /// `use_page_template`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub use_page_template: auth0_sdk_core::Patch<bool>,
}
impl UpdateAcul {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            context_configuration: Default::default(),
            default_head_tags_disabled: Default::default(),
            filters: Default::default(),
            head_tags: Default::default(),
            rendering_mode: Default::default(),
            use_page_template: Default::default(),
        }
    }
    /// `context_configuration`. May be null.
    #[must_use]
    pub fn context_configuration(
        mut self,
        context_configuration: impl Into<
            auth0_sdk_core::Patch<Vec<AculContextConfigurationItem>>,
        >,
    ) -> Self {
        self.context_configuration = context_configuration.into();
        self
    }
    /// `default_head_tags_disabled`. May be null.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn default_head_tags_disabled(
        mut self,
        default_head_tags_disabled: impl Into<auth0_sdk_core::Patch<bool>>,
    ) -> Self {
        self.default_head_tags_disabled = default_head_tags_disabled.into();
        self
    }
    /// `filters`. May be null.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl Into<auth0_sdk_core::Patch<AculFilters>>,
    ) -> Self {
        self.filters = filters.into();
        self
    }
    /// `head_tags`. May be null.
    #[must_use]
    pub fn head_tags(
        mut self,
        head_tags: impl Into<auth0_sdk_core::Patch<Vec<AculHeadTag>>>,
    ) -> Self {
        self.head_tags = head_tags.into();
        self
    }
    /// `rendering_mode`.
    #[must_use]
    pub fn rendering_mode(
        mut self,
        rendering_mode: impl Into<AculRenderingModeEnum>,
    ) -> Self {
        self.rendering_mode = Some(rendering_mode.into());
        self
    }
    /// `use_page_template`. May be null.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn use_page_template(
        mut self,
        use_page_template: impl Into<auth0_sdk_core::Patch<bool>>,
    ) -> Self {
        self.use_page_template = use_page_template.into();
        self
    }
}
impl Default for UpdateAcul {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /prompts/{prompt}/screen/{screen}/rendering`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateAculResponse {
    /// `context_configuration`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub context_configuration: auth0_sdk_core::Patch<Vec<AculContextConfigurationItem>>,
    /// `default_head_tags_disabled`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub default_head_tags_disabled: auth0_sdk_core::Patch<bool>,
    /// `filters`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub filters: auth0_sdk_core::Patch<AculFilters>,
    /// `head_tags`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub head_tags: auth0_sdk_core::Patch<Vec<AculHeadTag>>,
    /// `rendering_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rendering_mode: Option<AculRenderingModeEnum>,
    /// `use_page_template`. May be null.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub use_page_template: auth0_sdk_core::Patch<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UpdateAculResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateAculResponse")
            .field("context_configuration", &self.context_configuration)
            .field("default_head_tags_disabled", &self.default_head_tags_disabled)
            .field("filters", &self.filters)
            .field("head_tags", &self.head_tags)
            .field("rendering_mode", &self.rendering_mode)
            .field("use_page_template", &self.use_page_template)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /branding`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBranding {
    /// `colors`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub colors: auth0_sdk_core::Patch<UpdateBrandingColors>,
    /// `favicon_url`. May be null.
    ///
    /// Format: strict-https-uri-or-null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub favicon_url: auth0_sdk_core::Patch<String>,
    /// `font`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub font: auth0_sdk_core::Patch<UpdateBrandingFont>,
    /// `logo_url`. May be null.
    ///
    /// Format: strict-https-uri-or-null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub logo_url: auth0_sdk_core::Patch<String>,
}
impl UpdateBranding {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            colors: Default::default(),
            favicon_url: Default::default(),
            font: Default::default(),
            logo_url: Default::default(),
        }
    }
    /// `colors`. May be null.
    #[must_use]
    pub fn colors(
        mut self,
        colors: impl Into<auth0_sdk_core::Patch<UpdateBrandingColors>>,
    ) -> Self {
        self.colors = colors.into();
        self
    }
    /// `favicon_url`. May be null.
    ///
    /// Format: strict-https-uri-or-null.
    #[must_use]
    pub fn favicon_url(
        mut self,
        favicon_url: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.favicon_url = favicon_url.into();
        self
    }
    /// `font`. May be null.
    #[must_use]
    pub fn font(
        mut self,
        font: impl Into<auth0_sdk_core::Patch<UpdateBrandingFont>>,
    ) -> Self {
        self.font = font.into();
        self
    }
    /// `logo_url`. May be null.
    ///
    /// Format: strict-https-uri-or-null.
    #[must_use]
    pub fn logo_url(
        mut self,
        logo_url: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.logo_url = logo_url.into();
        self
    }
}
impl Default for UpdateBranding {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBrandingColors {
    /// `page_background`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub page_background: auth0_sdk_core::Patch<UpdateBrandingPageBackground>,
    /// `primary`. May be null.
    ///
    /// Format: html-color-or-null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub primary: auth0_sdk_core::Patch<String>,
}
impl UpdateBrandingColors {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_background: Default::default(),
            primary: Default::default(),
        }
    }
    /// `page_background`. May be null.
    #[must_use]
    pub fn page_background(
        mut self,
        page_background: impl Into<auth0_sdk_core::Patch<UpdateBrandingPageBackground>>,
    ) -> Self {
        self.page_background = page_background.into();
        self
    }
    /// `primary`. May be null.
    ///
    /// Format: html-color-or-null.
    #[must_use]
    pub fn primary(mut self, primary: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.primary = primary.into();
        self
    }
}
impl Default for UpdateBrandingColors {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBrandingFont {
    /// `url`. May be null.
    ///
    /// Format: strict-https-uri-or-null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub url: auth0_sdk_core::Patch<String>,
}
impl UpdateBrandingFont {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self { url: Default::default() }
    }
    /// `url`. May be null.
    ///
    /// Format: strict-https-uri-or-null.
    #[must_use]
    pub fn url(mut self, url: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.url = url.into();
        self
    }
}
impl Default for UpdateBrandingFont {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum UpdateBrandingPageBackground {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
    }
}
auth0_sdk_core::union_from_text!(UpdateBrandingPageBackground::String);

/// Body of `PATCH /branding/phone/providers/{id}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBrandingPhoneProvider {
    /// `configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<PhoneProviderConfiguration>,
    /// `credentials`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<PhoneProviderCredentials>,
    /// `disabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<PhoneProviderNameEnum>,
}
impl UpdateBrandingPhoneProvider {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            configuration: Default::default(),
            credentials: Default::default(),
            disabled: Default::default(),
            name: Default::default(),
        }
    }
    /// `configuration`.
    #[must_use]
    pub fn configuration(
        mut self,
        configuration: impl Into<PhoneProviderConfiguration>,
    ) -> Self {
        self.configuration = Some(configuration.into());
        self
    }
    /// `credentials`.
    #[must_use]
    pub fn credentials(
        mut self,
        credentials: impl Into<PhoneProviderCredentials>,
    ) -> Self {
        self.credentials = Some(credentials.into());
        self
    }
    /// `disabled`.
    #[must_use]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<PhoneProviderNameEnum>) -> Self {
        self.name = Some(name.into());
        self
    }
}
impl Default for UpdateBrandingPhoneProvider {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /branding/phone/providers/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBrandingPhoneProviderResponse {
    /// `channel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<PhoneProviderChannelEnum>,
    /// `configuration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configuration: Option<PhoneProviderConfiguration>,
    /// `created_at`.
    ///
    /// At most 27 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `disabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// `id`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    pub name: PhoneProviderNameEnum,
    /// `tenant`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `updated_at`.
    ///
    /// At most 27 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
}

/// Answer of `PATCH /branding`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBrandingResponse {
    /// `colors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colors: Option<BrandingColors>,
    /// `favicon_url`.
    ///
    /// Format: strict-https-uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub favicon_url: Option<String>,
    /// `font`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub font: Option<BrandingFont>,
    /// `logo_url`.
    ///
    /// Format: strict-https-uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UpdateBrandingResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateBrandingResponse")
            .field("colors", &self.colors)
            .field("favicon_url", &self.favicon_url)
            .field("font", &self.font)
            .field("logo_url", &self.logo_url)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /branding/themes/{themeId}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBrandingTheme {
    /// `borders`.
    pub borders: BrandingThemeBorders,
    /// `colors`.
    pub colors: BrandingThemeColors,
    /// `displayName`.
    ///
    /// At most 2048 characters. Matches `^[^<>]*$`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `fonts`.
    pub fonts: BrandingThemeFonts,
    /// `identifiers`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifiers: Option<BrandingThemeIdentifiers>,
    /// `page_background`.
    pub page_background: BrandingThemePageBackground,
    /// `widget`.
    pub widget: BrandingThemeWidget,
}
impl UpdateBrandingTheme {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        borders: BrandingThemeBorders,
        colors: BrandingThemeColors,
        fonts: BrandingThemeFonts,
        page_background: BrandingThemePageBackground,
        widget: BrandingThemeWidget,
    ) -> Self {
        Self {
            borders: borders,
            colors: colors,
            display_name: Default::default(),
            fonts: fonts,
            identifiers: Default::default(),
            page_background: page_background,
            widget: widget,
        }
    }
    /// `displayName`.
    ///
    /// At most 2048 characters. Matches `^[^<>]*$`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// `identifiers`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn identifiers(mut self, identifiers: BrandingThemeIdentifiers) -> Self {
        self.identifiers = Some(identifiers);
        self
    }
}

/// Answer of `PATCH /branding/themes/{themeId}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateBrandingThemeResponse {
    /// `borders`.
    pub borders: BrandingThemeBorders,
    /// `colors`.
    pub colors: BrandingThemeColors,
    /// `displayName`.
    ///
    /// At most 2048 characters. Matches `^[^<>]*$`.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// `fonts`.
    pub fonts: BrandingThemeFonts,
    /// `identifiers`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifiers: Option<BrandingThemeIdentifiers>,
    /// `page_background`.
    pub page_background: BrandingThemePageBackground,
    /// `themeId`.
    ///
    /// At most 32 characters. Matches `^[a-zA-Z0-9]{32}$`.
    #[serde(rename = "themeId")]
    pub theme_id: String,
    /// `widget`.
    pub widget: BrandingThemeWidget,
}

/// Body of `PATCH /custom-domains/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateCustomDomain {
    /// `custom_client_ip_header`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_client_ip_header: auth0_sdk_core::Patch<
        CustomDomainCustomClientIpHeaderEnum,
    >,
    /// `domain_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `relying_party_identifier`. May be null.
    ///
    /// At most 255 characters. Format: hostname.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub relying_party_identifier: auth0_sdk_core::Patch<String>,
    /// `tls_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_policy: Option<CustomDomainTlsPolicyEnum>,
}
impl UpdateCustomDomain {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            custom_client_ip_header: Default::default(),
            domain_metadata: Default::default(),
            relying_party_identifier: Default::default(),
            tls_policy: Default::default(),
        }
    }
    /// `custom_client_ip_header`. May be null.
    #[must_use]
    pub fn custom_client_ip_header(
        mut self,
        custom_client_ip_header: impl Into<
            auth0_sdk_core::Patch<CustomDomainCustomClientIpHeaderEnum>,
        >,
    ) -> Self {
        self.custom_client_ip_header = custom_client_ip_header.into();
        self
    }
    /// `domain_metadata`.
    ///
    /// At most 10 properties.
    #[must_use]
    pub fn domain_metadata(
        mut self,
        domain_metadata: std::collections::BTreeMap<String, Option<String>>,
    ) -> Self {
        self.domain_metadata = Some(domain_metadata);
        self
    }
    /// `relying_party_identifier`. May be null.
    ///
    /// At most 255 characters. Format: hostname.
    #[must_use]
    pub fn relying_party_identifier(
        mut self,
        relying_party_identifier: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.relying_party_identifier = relying_party_identifier.into();
        self
    }
    /// `tls_policy`.
    #[must_use]
    pub fn tls_policy(
        mut self,
        tls_policy: impl Into<CustomDomainTlsPolicyEnum>,
    ) -> Self {
        self.tls_policy = Some(tls_policy.into());
        self
    }
}
impl Default for UpdateCustomDomain {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /custom-domains/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateCustomDomainResponse {
    /// `certificate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<DomainCertificate>,
    /// `custom_client_ip_header`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_client_ip_header: auth0_sdk_core::Patch<String>,
    /// `custom_domain_id`.
    pub custom_domain_id: String,
    /// `domain`.
    pub domain: String,
    /// `domain_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `is_default`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// `primary`.
    ///
    /// Default in the document: `false`.
    pub primary: bool,
    /// `relying_party_identifier`.
    ///
    /// Format: hostname.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// `status`.
    pub status: CustomDomainStatusFilterEnum,
    /// `tls_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_policy: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: CustomDomainTypeEnum,
    /// `verification`.
    pub verification: DomainVerification,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateDefaultCanonicalDomainResponse {
    /// `domain`.
    pub domain: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UpdateDefaultCanonicalDomainResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateDefaultCanonicalDomainResponse")
            .field("domain", &self.domain)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateDefaultCustomDomainResponse {
    /// `certificate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<DomainCertificate>,
    /// `custom_client_ip_header`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_client_ip_header: auth0_sdk_core::Patch<String>,
    /// `custom_domain_id`.
    pub custom_domain_id: String,
    /// `domain`.
    pub domain: String,
    /// `domain_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `is_default`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// `origin_domain_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_domain_name: Option<String>,
    /// `primary`.
    ///
    /// Default in the document: `false`.
    pub primary: bool,
    /// `relying_party_identifier`.
    ///
    /// Format: hostname.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// `status`.
    pub status: CustomDomainStatusFilterEnum,
    /// `tls_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_policy: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: CustomDomainTypeEnum,
    /// `verification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<DomainVerification>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UpdateDefaultCustomDomainResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateDefaultCustomDomainResponse")
            .field("certificate", &self.certificate)
            .field("custom_client_ip_header", &self.custom_client_ip_header)
            .field("custom_domain_id", &self.custom_domain_id)
            .field("domain", &self.domain)
            .field("domain_metadata", &self.domain_metadata)
            .field("is_default", &self.is_default)
            .field("origin_domain_name", &self.origin_domain_name)
            .field("primary", &self.primary)
            .field("relying_party_identifier", &self.relying_party_identifier)
            .field("status", &self.status)
            .field("tls_policy", &self.tls_policy)
            .field("type_", &self.type_)
            .field("verification", &self.verification)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Answer of `PATCH /custom-domains/default`.
    pub enum UpdateDefaultDomainResponse {
        /// A [`UpdateDefaultCustomDomainResponse`].
        Custom(Box<UpdateDefaultCustomDomainResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[("status", &["pending_verification", "ready", "failed"]), ("type", &["auth0_managed_certs", "self_managed_certs"])], required: &["custom_domain_id", "domain", "primary", "status", "type"], known: &["certificate", "custom_client_ip_header", "custom_domain_id", "domain", "domain_metadata", "is_default", "origin_domain_name", "primary", "relying_party_identifier", "status", "tls_policy", "type", "verification"] },
        /// A [`UpdateDefaultCanonicalDomainResponse`].
        Canonical(Box<UpdateDefaultCanonicalDomainResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["domain"], known: &["domain"] },
    }
}
auth0_sdk_core::union_from!(UpdateDefaultCustomDomainResponse => UpdateDefaultDomainResponse::Custom);
auth0_sdk_core::union_from!(UpdateDefaultCanonicalDomainResponse => UpdateDefaultDomainResponse::Canonical);

/// Body of `PATCH /emails/provider`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateEmailProvider {
    /// `credentials`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<EmailProviderCredentialsSchema>,
    /// `default_from_address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_from_address: Option<String>,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<EmailProviderNameEnum>,
    /// `settings`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub settings: auth0_sdk_core::Patch<serde_json::Map<String, serde_json::Value>>,
}
impl UpdateEmailProvider {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            credentials: Default::default(),
            default_from_address: Default::default(),
            enabled: Default::default(),
            name: Default::default(),
            settings: Default::default(),
        }
    }
    /// `credentials`.
    #[must_use]
    pub fn credentials(
        mut self,
        credentials: impl Into<EmailProviderCredentialsSchema>,
    ) -> Self {
        self.credentials = Some(credentials.into());
        self
    }
    /// `default_from_address`.
    #[must_use]
    pub fn default_from_address(
        mut self,
        default_from_address: impl Into<String>,
    ) -> Self {
        self.default_from_address = Some(default_from_address.into());
        self
    }
    /// `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<EmailProviderNameEnum>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `settings`. May be null.
    #[must_use]
    pub fn settings(
        mut self,
        settings: impl Into<
            auth0_sdk_core::Patch<serde_json::Map<String, serde_json::Value>>,
        >,
    ) -> Self {
        self.settings = settings.into();
        self
    }
}
impl Default for UpdateEmailProvider {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /emails/provider`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateEmailProviderResponse {
    /// `credentials`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<EmailProviderCredentials>,
    /// `default_from_address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_from_address: Option<String>,
    /// `enabled`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Body of `PATCH /email-templates/{templateName}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateEmailTemplate {
    /// `body`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub body: auth0_sdk_core::Patch<String>,
    /// `enabled`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub enabled: auth0_sdk_core::Patch<bool>,
    /// `from`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub from: auth0_sdk_core::Patch<String>,
    /// `includeEmailInRedirect`.
    #[serde(
        rename = "includeEmailInRedirect",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// `resultUrl`. May be null.
    #[serde(
        rename = "resultUrl",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub result_url: auth0_sdk_core::Patch<String>,
    /// `subject`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub subject: auth0_sdk_core::Patch<String>,
    /// `syntax`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub syntax: auth0_sdk_core::Patch<String>,
    /// `template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<EmailTemplateNameEnum>,
    /// `urlLifetimeInSeconds`. May be null.
    ///
    /// At least 0.
    #[serde(
        rename = "urlLifetimeInSeconds",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub url_lifetime_in_seconds: auth0_sdk_core::Patch<f64>,
}
impl UpdateEmailTemplate {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            body: Default::default(),
            enabled: Default::default(),
            from: Default::default(),
            include_email_in_redirect: Default::default(),
            result_url: Default::default(),
            subject: Default::default(),
            syntax: Default::default(),
            template: Default::default(),
            url_lifetime_in_seconds: Default::default(),
        }
    }
    /// `body`. May be null.
    #[must_use]
    pub fn body(mut self, body: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.body = body.into();
        self
    }
    /// `enabled`. May be null.
    #[must_use]
    pub fn enabled(mut self, enabled: impl Into<auth0_sdk_core::Patch<bool>>) -> Self {
        self.enabled = enabled.into();
        self
    }
    /// `from`. May be null.
    #[must_use]
    pub fn from(mut self, from: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.from = from.into();
        self
    }
    /// `includeEmailInRedirect`.
    #[must_use]
    pub fn include_email_in_redirect(mut self, include_email_in_redirect: bool) -> Self {
        self.include_email_in_redirect = Some(include_email_in_redirect);
        self
    }
    /// `resultUrl`. May be null.
    #[must_use]
    pub fn result_url(
        mut self,
        result_url: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.result_url = result_url.into();
        self
    }
    /// `subject`. May be null.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.subject = subject.into();
        self
    }
    /// `syntax`. May be null.
    #[must_use]
    pub fn syntax(mut self, syntax: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.syntax = syntax.into();
        self
    }
    /// `template`.
    #[must_use]
    pub fn template(mut self, template: impl Into<EmailTemplateNameEnum>) -> Self {
        self.template = Some(template.into());
        self
    }
    /// `urlLifetimeInSeconds`. May be null.
    ///
    /// At least 0.
    #[must_use]
    pub fn url_lifetime_in_seconds(
        mut self,
        url_lifetime_in_seconds: impl Into<auth0_sdk_core::Patch<f64>>,
    ) -> Self {
        self.url_lifetime_in_seconds = url_lifetime_in_seconds.into();
        self
    }
}
impl Default for UpdateEmailTemplate {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /email-templates/{templateName}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateEmailTemplateResponse {
    /// `body`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub body: auth0_sdk_core::Patch<String>,
    /// `enabled`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub enabled: auth0_sdk_core::Patch<bool>,
    /// `from`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub from: auth0_sdk_core::Patch<String>,
    /// `includeEmailInRedirect`.
    #[serde(
        rename = "includeEmailInRedirect",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// `resultUrl`. May be null.
    #[serde(
        rename = "resultUrl",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub result_url: auth0_sdk_core::Patch<String>,
    /// `subject`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub subject: auth0_sdk_core::Patch<String>,
    /// `syntax`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub syntax: auth0_sdk_core::Patch<String>,
    /// `template`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<EmailTemplateNameEnum>,
    /// `urlLifetimeInSeconds`. May be null.
    ///
    /// At least 0.
    #[serde(
        rename = "urlLifetimeInSeconds",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub url_lifetime_in_seconds: auth0_sdk_core::Patch<f64>,
}

/// Body of `PATCH /branding/phone/templates/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdatePhoneTemplate {
    /// `content`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<PartialPhoneTemplateContent>,
    /// `disabled`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
}
impl UpdatePhoneTemplate {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            content: Default::default(),
            disabled: Default::default(),
        }
    }
    /// `content`.
    #[must_use]
    pub fn content(mut self, content: PartialPhoneTemplateContent) -> Self {
        self.content = Some(content);
        self
    }
    /// `disabled`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }
}
impl Default for UpdatePhoneTemplate {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /branding/phone/templates/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdatePhoneTemplateResponse {
    /// `channel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// `content`.
    pub content: PhoneTemplateContent,
    /// `customizable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customizable: Option<bool>,
    /// `disabled`.
    ///
    /// Default in the document: `false`.
    pub disabled: bool,
    /// `id`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `tenant`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: PhoneTemplateNotificationTypeEnum,
}

/// Body of `PATCH /prompts`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateSettings {
    /// `identifier_first`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub identifier_first: auth0_sdk_core::Patch<bool>,
    /// `universal_login_experience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub universal_login_experience: Option<UniversalLoginExperienceEnum>,
    /// `webauthn_platform_first_factor`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub webauthn_platform_first_factor: auth0_sdk_core::Patch<bool>,
}
impl UpdateSettings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            identifier_first: Default::default(),
            universal_login_experience: Default::default(),
            webauthn_platform_first_factor: Default::default(),
        }
    }
    /// `identifier_first`. May be null.
    #[must_use]
    pub fn identifier_first(
        mut self,
        identifier_first: impl Into<auth0_sdk_core::Patch<bool>>,
    ) -> Self {
        self.identifier_first = identifier_first.into();
        self
    }
    /// `universal_login_experience`.
    #[must_use]
    pub fn universal_login_experience(
        mut self,
        universal_login_experience: impl Into<UniversalLoginExperienceEnum>,
    ) -> Self {
        self.universal_login_experience = Some(universal_login_experience.into());
        self
    }
    /// `webauthn_platform_first_factor`. May be null.
    #[must_use]
    pub fn webauthn_platform_first_factor(
        mut self,
        webauthn_platform_first_factor: impl Into<auth0_sdk_core::Patch<bool>>,
    ) -> Self {
        self.webauthn_platform_first_factor = webauthn_platform_first_factor.into();
        self
    }
}
impl Default for UpdateSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /prompts`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateSettingsResponse {
    /// `identifier_first`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier_first: Option<bool>,
    /// `universal_login_experience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub universal_login_experience: Option<UniversalLoginExperienceEnum>,
    /// `webauthn_platform_first_factor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webauthn_platform_first_factor: Option<bool>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UpdateSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateSettingsResponse")
            .field("identifier_first", &self.identifier_first)
            .field("universal_login_experience", &self.universal_login_experience)
            .field(
                "webauthn_platform_first_factor",
                &self.webauthn_platform_first_factor,
            )
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Body of `PUT /branding/templates/universal-login`.
    pub enum UpdateUniversalLoginTemplate {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A [`UpdateUniversalLoginTemplateWithTemplate`].
        WithTemplate(Box<UpdateUniversalLoginTemplateWithTemplate>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["template"], known: &["template"] },
    }
}
auth0_sdk_core::union_from_text!(UpdateUniversalLoginTemplate::String);
auth0_sdk_core::union_from!(UpdateUniversalLoginTemplateWithTemplate => UpdateUniversalLoginTemplate::WithTemplate);

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateUniversalLoginTemplateWithTemplate {
    /// `template`.
    ///
    /// At most 102400 characters.
    pub template: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl UpdateUniversalLoginTemplateWithTemplate {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(template: impl Into<String>) -> Self {
        Self {
            template: template.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for UpdateUniversalLoginTemplateWithTemplate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateUniversalLoginTemplateWithTemplate")
            .field("template", &self.template)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /verifiable-credentials/verification/templates/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateVerifiableCredentialTemplate {
    /// `dialect`. May be null.
    ///
    /// At most 255 characters. Matches `^simplified/1.0$`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub dialect: auth0_sdk_core::Patch<String>,
    /// `name`. May be null.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub name: auth0_sdk_core::Patch<String>,
    /// `presentation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presentation: Option<MdlPresentationRequest>,
    /// `type`. May be null.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(
        rename = "type",
        default,
        skip_serializing_if = "auth0_sdk_core::Patch::is_unset"
    )]
    pub type_: auth0_sdk_core::Patch<String>,
    /// `version`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub version: auth0_sdk_core::Patch<f64>,
    /// `well_known_trusted_issuers`. May be null.
    ///
    /// At least 1 character. At most 255 characters. Matches `^aamva$`.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub well_known_trusted_issuers: auth0_sdk_core::Patch<String>,
}
impl UpdateVerifiableCredentialTemplate {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            dialect: Default::default(),
            name: Default::default(),
            presentation: Default::default(),
            type_: Default::default(),
            version: Default::default(),
            well_known_trusted_issuers: Default::default(),
        }
    }
    /// `dialect`. May be null.
    ///
    /// At most 255 characters. Matches `^simplified/1.0$`.
    #[must_use]
    pub fn dialect(mut self, dialect: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.dialect = dialect.into();
        self
    }
    /// `name`. May be null.
    ///
    /// At least 1 character. At most 255 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// `presentation`.
    #[must_use]
    pub fn presentation(mut self, presentation: MdlPresentationRequest) -> Self {
        self.presentation = Some(presentation);
        self
    }
    /// `type`. May be null.
    ///
    /// At least 1 character. At most 255 characters.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// `version`. May be null.
    #[must_use]
    pub fn version(mut self, version: impl Into<auth0_sdk_core::Patch<f64>>) -> Self {
        self.version = version.into();
        self
    }
    /// `well_known_trusted_issuers`. May be null.
    ///
    /// At least 1 character. At most 255 characters. Matches `^aamva$`.
    #[must_use]
    pub fn well_known_trusted_issuers(
        mut self,
        well_known_trusted_issuers: impl Into<auth0_sdk_core::Patch<String>>,
    ) -> Self {
        self.well_known_trusted_issuers = well_known_trusted_issuers.into();
        self
    }
}
impl Default for UpdateVerifiableCredentialTemplate {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /verifiable-credentials/verification/templates/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateVerifiableCredentialTemplateResponse {
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `custom_certificate_authority`. May be null.
    ///
    /// At least 1 character. At most 4096 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_certificate_authority: auth0_sdk_core::Patch<String>,
    /// `dialect`.
    ///
    /// At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dialect: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `presentation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presentation: Option<MdlPresentationRequest>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `well_known_trusted_issuers`. May be null.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub well_known_trusted_issuers: auth0_sdk_core::Patch<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for UpdateVerifiableCredentialTemplateResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateVerifiableCredentialTemplateResponse")
            .field("created_at", &self.created_at)
            .field("custom_certificate_authority", &self.custom_certificate_authority)
            .field("dialect", &self.dialect)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("presentation", &self.presentation)
            .field("type_", &self.type_)
            .field("updated_at", &self.updated_at)
            .field("well_known_trusted_issuers", &self.well_known_trusted_issuers)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VerifiableCredentialTemplateResponse {
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `custom_certificate_authority`. May be null.
    ///
    /// At least 1 character. At most 4096 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_certificate_authority: auth0_sdk_core::Patch<String>,
    /// `dialect`.
    ///
    /// At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dialect: Option<String>,
    /// `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `presentation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presentation: Option<MdlPresentationRequest>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// `well_known_trusted_issuers`. May be null.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub well_known_trusted_issuers: auth0_sdk_core::Patch<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for VerifiableCredentialTemplateResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifiableCredentialTemplateResponse")
            .field("created_at", &self.created_at)
            .field("custom_certificate_authority", &self.custom_certificate_authority)
            .field("dialect", &self.dialect)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("presentation", &self.presentation)
            .field("type_", &self.type_)
            .field("updated_at", &self.updated_at)
            .field("well_known_trusted_issuers", &self.well_known_trusted_issuers)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /custom-domains/{id}/verify`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VerifyCustomDomainResponse {
    /// `certificate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<DomainCertificate>,
    /// `cname_api_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cname_api_key: Option<String>,
    /// `custom_client_ip_header`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub custom_client_ip_header: auth0_sdk_core::Patch<String>,
    /// `custom_domain_id`.
    pub custom_domain_id: String,
    /// `domain`.
    pub domain: String,
    /// `domain_metadata`.
    ///
    /// At most 10 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_metadata: Option<std::collections::BTreeMap<String, Option<String>>>,
    /// `origin_domain_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_domain_name: Option<String>,
    /// `primary`.
    ///
    /// Default in the document: `false`.
    pub primary: bool,
    /// `status`.
    pub status: CustomDomainStatusFilterEnum,
    /// `tls_policy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_policy: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: CustomDomainTypeEnum,
    /// `verification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<DomainVerification>,
}
impl std::fmt::Debug for VerifyCustomDomainResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyCustomDomainResponse")
            .field("certificate", &self.certificate)
            .field("cname_api_key", &auth0_sdk_core::Redacted)
            .field("custom_client_ip_header", &self.custom_client_ip_header)
            .field("custom_domain_id", &self.custom_domain_id)
            .field("domain", &self.domain)
            .field("domain_metadata", &self.domain_metadata)
            .field("origin_domain_name", &self.origin_domain_name)
            .field("primary", &self.primary)
            .field("status", &self.status)
            .field("tls_policy", &self.tls_policy)
            .field("type_", &self.type_)
            .field("verification", &self.verification)
            .finish_non_exhaustive()
    }
}
