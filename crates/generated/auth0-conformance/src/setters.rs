// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! What the setters of each PATCH body write; for tests.

use auth0_sdk_core::Patch;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a setter is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// Nothing: it is not called.
    Unset,
    /// `Patch::Null`.
    Null,
    /// The emptiest value of its type: `""`, `0`, `false`, `[]` or `{}`.
    Empty,
    /// The value that the type has read from JSON.
    Value,
}

/// One optional property of a body.
pub struct Property {
    pub name: &'static str,
    /// Whether its setter takes `Patch::Null`.
    pub null: bool,
    /// Whether it has an emptiest value.
    pub empty: bool,
}

/// One body of a PATCH, or one alternative of it.
pub struct PatchBody {
    pub document: &'static str,
    pub operation: &'static str,
    /// Which of several alternatives that are objects, in the order of the document.
    pub alternative: usize,
    pub properties: &'static [Property],
    /// Makes the body through its constructor and the setter of one property,
    /// with the values that stand in the JSON, and writes it.
    pub write: fn(&Value, &str, Given) -> Result<Value, String>,
}

fn read<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_json::from_value(value.clone()).map_err(|error| error.to_string())
}

fn write(body: &dyn erased::Json) -> Result<Value, String> {
    body.json().map_err(|error| error.to_string())
}

/// Writing without a type parameter at each use.
mod erased {
    pub(super) trait Json {
        fn json(&self) -> Result<super::Value, serde_json::Error>;
    }
    impl<T: super::Serialize> Json for T {
        fn json(&self) -> Result<super::Value, serde_json::Error> {
            serde_json::to_value(self)
        }
    }
}

fn there<T>(field: Option<T>) -> Result<T, String> {
    field.ok_or_else(|| "the value is not in the JSON".to_owned())
}

fn empty<T: Default>(_: &Option<T>) -> T {
    T::default()
}

fn empty_patch<T: Default>(_: &Patch<T>) -> T {
    T::default()
}

macro_rules! nullable {
    (patch) => { true };
    (patch_or_empty) => { true };
    ($other:ident) => { false };
}

macro_rules! emptiable {
    (option_or_empty) => { true };
    (patch_or_empty) => { true };
    ($other:ident) => { false };
}

macro_rules! set {
    (option, $given:ident, $body:ident.$setter:ident($value:expr)) => {
        match $given {
            Given::Value => $body.$setter(there($value)?),
            _ => return Err(format!("no setter takes {:?}", $given)),
        }
    };
    (option_or_empty, $given:ident, $body:ident.$setter:ident($value:expr)) => {
        match $given {
            Given::Empty => $body.$setter(empty(&$value)),
            _ => set!(option, $given, $body.$setter($value)),
        }
    };
    (boxed, $given:ident, $body:ident.$setter:ident($value:expr)) => {
        match $given {
            Given::Value => $body.$setter(*there($value)?),
            _ => return Err(format!("no setter takes {:?}", $given)),
        }
    };
    (patch, $given:ident, $body:ident.$setter:ident($value:expr)) => {
        match $given {
            Given::Null => $body.$setter(Patch::Null),
            Given::Value => $body.$setter($value),
            _ => return Err(format!("no setter takes {:?}", $given)),
        }
    };
    (patch_or_empty, $given:ident, $body:ident.$setter:ident($value:expr)) => {
        match $given {
            Given::Empty => $body.$setter(empty_patch(&$value)),
            _ => set!(patch, $given, $body.$setter($value)),
        }
    };
}

macro_rules! patch_bodies {
    ($($document:literal $operation:literal $alternative:literal $body:path = $whole:ident ($($required:expr),*) {
        $($name:literal $kind:ident $setter:ident $field:ident;)*
    })*) => {
        /// Every PATCH body of every document that is made by setters.
        pub static PATCH_BODIES: &[PatchBody] = &[$(PatchBody {
            document: $document,
            operation: $operation,
            alternative: $alternative,
            properties: &[$(Property {
                name: $name,
                null: nullable!($kind),
                empty: emptiable!($kind),
            }),*],
            write: |json, property, given| {
                let $whole: $body = read(json)?;
                let body = <$body>::new($($required),*);
                if given == Given::Unset {
                    return write(&body);
                }
                let body: $body = match property {
                    $($name => set!($kind, given, body.$setter($whole.$field)),)*
                    _ => return Err(format!("no setter for {property}")),
                };
                write(&body)
            },
        }),*];
    };
}

patch_bodies! {
    "Auth0 Management API" "patch_action" 0 auth0_management_actions::types::UpdateAction = whole () {
        "code" option_or_empty code code;
        "dependencies" option_or_empty dependencies dependencies;
        "modules" option_or_empty modules modules;
        "name" option_or_empty name name;
        "runtime" option_or_empty runtime runtime;
        "secrets" option_or_empty secrets secrets;
        "supported_triggers" option_or_empty supported_triggers supported_triggers;
    }
    "Auth0 Management API" "patch_action_module" 0 auth0_management_actions::types::UpdateActionModule = whole () {
        "code" option_or_empty code code;
        "dependencies" option_or_empty dependencies dependencies;
        "secrets" option_or_empty secrets secrets;
    }
    "Auth0 Management API" "patch_bindings" 0 auth0_management_actions::types::UpdateActionBindings = whole () {
        "bindings" option_or_empty bindings bindings;
    }
    "Auth0 Management API" "patch_agent" 0 auth0_management_clients::types::UpdateAgent = whole () {
        "metadata" patch_or_empty metadata metadata;
        "name" option_or_empty name name;
    }
    "Auth0 Management API" "patch_bot-detection" 0 auth0_management_security::types::UpdateBotDetectionSettings = whole () {
        "allowlist" option_or_empty allowlist allowlist;
        "bot_detection_level" option bot_detection_level bot_detection_level;
        "challenge_password_policy" option challenge_password_policy challenge_password_policy;
        "challenge_password_reset_policy" option challenge_password_reset_policy challenge_password_reset_policy;
        "challenge_passwordless_policy" option challenge_passwordless_policy challenge_passwordless_policy;
        "monitoring_mode_enabled" option_or_empty monitoring_mode_enabled monitoring_mode_enabled;
    }
    "Auth0 Management API" "patch_breached-password-detection" 0 auth0_management_security::types::UpdateBreachedPasswordDetectionSettings = whole () {
        "admin_notification_frequency" option_or_empty admin_notification_frequency admin_notification_frequency;
        "enabled" option_or_empty enabled enabled;
        "method" option method method;
        "shields" option_or_empty shields shields;
        "stage" option_or_empty stage stage;
    }
    "Auth0 Management API" "patch_brute-force-protection" 0 auth0_management_security::types::UpdateBruteForceSettings = whole () {
        "allowlist" option_or_empty allowlist allowlist;
        "enabled" option_or_empty enabled enabled;
        "max_attempts" option_or_empty max_attempts max_attempts;
        "mode" option mode mode;
        "shields" option_or_empty shields shields;
    }
    "Auth0 Management API" "patch_captcha" 0 auth0_management_security::types::UpdateAttackProtectionCaptcha = whole () {
        "active_provider_id" option active_provider_id active_provider_id;
        "arkose" option arkose arkose;
        "auth_challenge" option auth_challenge auth_challenge;
        "friendly_captcha" option friendly_captcha friendly_captcha;
        "hcaptcha" option hcaptcha hcaptcha;
        "recaptcha_enterprise" option recaptcha_enterprise recaptcha_enterprise;
        "recaptcha_v2" option recaptcha_v2 recaptcha_v2;
        "simple_captcha" option_or_empty simple_captcha simple_captcha;
    }
    "Auth0 Management API" "patch_suspicious-ip-throttling" 0 auth0_management_security::types::UpdateSuspiciousIpThrottlingSettings = whole () {
        "allowlist" option_or_empty allowlist allowlist;
        "enabled" option_or_empty enabled enabled;
        "shields" option_or_empty shields shields;
        "stage" option_or_empty stage stage;
    }
    "Auth0 Management API" "patch_branding" 0 auth0_management_branding::types::UpdateBranding = whole () {
        "colors" patch_or_empty colors colors;
        "favicon_url" patch_or_empty favicon_url favicon_url;
        "font" patch_or_empty font font;
        "logo_url" patch_or_empty logo_url logo_url;
    }
    "Auth0 Management API" "update_phone_provider" 0 auth0_management_branding::types::UpdateBrandingPhoneProvider = whole () {
        "configuration" option configuration configuration;
        "credentials" option credentials credentials;
        "disabled" option_or_empty disabled disabled;
        "name" option name name;
    }
    "Auth0 Management API" "update_phone_template" 0 auth0_management_branding::types::UpdatePhoneTemplate = whole () {
        "content" option_or_empty content content;
        "disabled" option_or_empty disabled disabled;
    }
    "Auth0 Management API" "patch_branding_theme" 0 auth0_management_branding::types::UpdateBrandingTheme = whole (whole.borders, whole.colors, whole.fonts, whole.page_background, whole.widget) {
        "displayName" option_or_empty display_name display_name;
        "identifiers" option identifiers identifiers;
    }
    "Auth0 Management API" "patch_client-grants_by_id" 0 auth0_management_clients::types::UpdateClientGrant = whole () {
        "allow_all_scopes" patch_or_empty allow_all_scopes allow_all_scopes;
        "allow_any_organization" patch_or_empty allow_any_organization allow_any_organization;
        "authorization_details_types" option_or_empty authorization_details_types authorization_details_types;
        "organization_usage" patch organization_usage organization_usage;
        "scope" patch_or_empty scope scope;
    }
    "Auth0 Management API" "patch_credentials_by_credential_id" 0 auth0_management_clients::types::PatchClientCredential = whole () {
        "expires_at" patch expires_at expires_at;
    }
    "Auth0 Management API" "patch_clients_by_id" 0 auth0_management_clients::types::UpdateClient = whole () {
        "addons" option_or_empty addons addons;
        "allowed_clients" option_or_empty allowed_clients allowed_clients;
        "allowed_logout_urls" option_or_empty allowed_logout_urls allowed_logout_urls;
        "allowed_origins" option_or_empty allowed_origins allowed_origins;
        "app_type" option app_type app_type;
        "async_approval_notification_channels" patch_or_empty async_approval_notification_channels async_approval_notification_channels;
        "b2b_integration_configuration" patch_or_empty b2b_integration_configuration b2b_integration_configuration;
        "callbacks" option_or_empty callbacks callbacks;
        "client_aliases" option_or_empty client_aliases client_aliases;
        "client_authentication_methods" patch_or_empty client_authentication_methods client_authentication_methods;
        "client_metadata" option_or_empty client_metadata client_metadata;
        "client_secret" option_or_empty client_secret client_secret;
        "compliance_level" patch compliance_level compliance_level;
        "cross_origin_authentication" option_or_empty cross_origin_authentication cross_origin_authentication;
        "cross_origin_loc" patch_or_empty cross_origin_loc cross_origin_loc;
        "custom_login_page" option_or_empty custom_login_page custom_login_page;
        "custom_login_page_on" option_or_empty custom_login_page_on custom_login_page_on;
        "custom_login_page_preview" option_or_empty custom_login_page_preview custom_login_page_preview;
        "default_organization" patch default_organization default_organization;
        "description" option_or_empty description description;
        "encryption_key" patch_or_empty encryption_key encryption_key;
        "express_configuration" patch express_configuration express_configuration;
        "fedcm_login" patch_or_empty fedcm_login fedcm_login;
        "form_template" option_or_empty form_template form_template;
        "grant_types" option_or_empty grant_types grant_types;
        "identity_assertion_authorization_grant" patch identity_assertion_authorization_grant identity_assertion_authorization_grant;
        "initiate_login_uri" option_or_empty initiate_login_uri initiate_login_uri;
        "is_first_party" option_or_empty is_first_party is_first_party;
        "is_token_endpoint_ip_header_trusted" option_or_empty is_token_endpoint_ip_header_trusted is_token_endpoint_ip_header_trusted;
        "jwt_configuration" option_or_empty jwt_configuration jwt_configuration;
        "logo_uri" option_or_empty logo_uri logo_uri;
        "mobile" option_or_empty mobile mobile;
        "my_organization_configuration" patch my_organization_configuration my_organization_configuration;
        "name" option_or_empty name name;
        "native_social_login" patch_or_empty native_social_login native_social_login;
        "oidc_backchannel_logout" option_or_empty oidc_backchannel_logout oidc_backchannel_logout;
        "oidc_conformant" option_or_empty oidc_conformant oidc_conformant;
        "oidc_logout" option_or_empty oidc_logout oidc_logout;
        "organization_discovery_methods" patch_or_empty organization_discovery_methods organization_discovery_methods;
        "organization_require_behavior" patch organization_require_behavior organization_require_behavior;
        "organization_usage" patch organization_usage organization_usage;
        "par_request_expiry" patch_or_empty par_request_expiry par_request_expiry;
        "redirection_policy" option redirection_policy redirection_policy;
        "refresh_token" patch refresh_token refresh_token;
        "require_proof_of_possession" option_or_empty require_proof_of_possession require_proof_of_possession;
        "require_pushed_authorization_requests" option_or_empty require_pushed_authorization_requests require_pushed_authorization_requests;
        "session_transfer" patch_or_empty session_transfer session_transfer;
        "signed_request_object" option_or_empty signed_request_object signed_request_object;
        "skip_non_verifiable_callback_uri_confirmation_prompt" patch_or_empty skip_non_verifiable_callback_uri_confirmation_prompt skip_non_verifiable_callback_uri_confirmation_prompt;
        "sso" option_or_empty sso sso;
        "sso_disabled" option_or_empty sso_disabled sso_disabled;
        "third_party_security_mode" option third_party_security_mode third_party_security_mode;
        "token_endpoint_auth_method" patch token_endpoint_auth_method token_endpoint_auth_method;
        "token_exchange" patch_or_empty token_exchange token_exchange;
        "token_quota" patch token_quota token_quota;
        "token_vault_privileged_access" option token_vault_privileged_access token_vault_privileged_access;
        "web_origins" option_or_empty web_origins web_origins;
    }
    "Auth0 Management API" "patch_connection-profiles_by_id" 0 auth0_management_connections::types::UpdateConnectionProfile = whole () {
        "connection_config" option_or_empty connection_config connection_config;
        "connection_name_prefix_template" option_or_empty connection_name_prefix_template connection_name_prefix_template;
        "cross_app_access_resource_app" option cross_app_access_resource_app cross_app_access_resource_app;
        "enabled_features" option_or_empty enabled_features enabled_features;
        "name" option_or_empty name name;
        "organization" option_or_empty organization organization;
        "strategy_overrides" option_or_empty strategy_overrides strategy_overrides;
    }
    "Auth0 Management API" "patch_connections_by_id" 0 auth0_management_connections::types::UpdateConnection = whole () {
        "authentication" option authentication authentication;
        "connected_accounts" option connected_accounts connected_accounts;
        "cross_app_access_requesting_app" option cross_app_access_requesting_app cross_app_access_requesting_app;
        "cross_app_access_resource_app" patch cross_app_access_resource_app cross_app_access_resource_app;
        "display_name" option_or_empty display_name display_name;
        "enabled_clients" patch_or_empty enabled_clients enabled_clients;
        "is_domain_connection" option_or_empty is_domain_connection is_domain_connection;
        "metadata" option_or_empty metadata metadata;
        "options" patch_or_empty options options;
        "realms" option_or_empty realms realms;
        "show_as_button" option_or_empty show_as_button show_as_button;
    }
    "Auth0 Management API" "patch_directory-provisioning" 0 auth0_management_connections::types::UpdateDirectoryProvisioning = whole () {
        "mapping" option_or_empty mapping mapping;
        "synchronize_automatically" option_or_empty synchronize_automatically synchronize_automatically;
        "synchronize_groups" option synchronize_groups synchronize_groups;
    }
    "Auth0 Management API" "patch_custom-domains_by_id" 0 auth0_management_branding::types::UpdateCustomDomain = whole () {
        "custom_client_ip_header" patch custom_client_ip_header custom_client_ip_header;
        "domain_metadata" option_or_empty domain_metadata domain_metadata;
        "relying_party_identifier" patch_or_empty relying_party_identifier relying_party_identifier;
        "tls_policy" option tls_policy tls_policy;
    }
    "Auth0 Management API" "patch_email-templates_by_templateName" 0 auth0_management_branding::types::UpdateEmailTemplate = whole () {
        "body" patch_or_empty body body;
        "enabled" patch_or_empty enabled enabled;
        "from" patch_or_empty from from;
        "includeEmailInRedirect" option_or_empty include_email_in_redirect include_email_in_redirect;
        "resultUrl" patch_or_empty result_url result_url;
        "subject" patch_or_empty subject subject;
        "syntax" patch_or_empty syntax syntax;
        "template" option template template;
        "urlLifetimeInSeconds" patch_or_empty url_lifetime_in_seconds url_lifetime_in_seconds;
    }
    "Auth0 Management API" "patch_provider" 0 auth0_management_branding::types::UpdateEmailProvider = whole () {
        "credentials" option credentials credentials;
        "default_from_address" option_or_empty default_from_address default_from_address;
        "enabled" option_or_empty enabled enabled;
        "name" option name name;
        "settings" patch_or_empty settings settings;
    }
    "Auth0 Management API" "patch_event-streams_by_id" 0 auth0_management_events::types::UpdateEventStream = whole () {
        "destination" option destination destination;
        "name" option_or_empty name name;
        "status" option status status;
        "subscriptions" option_or_empty subscriptions subscriptions;
    }
    "Auth0 Management API" "update_experiment" 0 auth0_management_tenant::types::UpdateExperiment = whole () {
        "allocations" option_or_empty allocations allocations;
        "assignment_config" option assignment_config assignment_config;
        "description" patch_or_empty description description;
        "name" option_or_empty name name;
    }
    "Auth0 Management API" "update_feature_flag" 0 auth0_management_tenant::types::UpdateFeatureFlag = whole () {
        "description" patch_or_empty description description;
        "name" option_or_empty name name;
        "parameters" option_or_empty parameters parameters;
    }
    "Auth0 Management API" "update_variation" 0 auth0_management_tenant::types::UpdateVariation = whole () {
        "description" patch_or_empty description description;
        "name" option_or_empty name name;
        "overrides" option_or_empty overrides overrides;
    }
    "Auth0 Management API" "update_segment" 0 auth0_management_tenant::types::UpdateSegment = whole () {
        "description" patch_or_empty description description;
        "name" option_or_empty name name;
        "rules" option_or_empty rules rules;
    }
    "Auth0 Management API" "patch_flows_vault_connections_by_id" 0 auth0_management_flows::types::UpdateFlowsVaultConnection = whole () {
        "name" option_or_empty name name;
        "setup" option setup setup;
    }
    "Auth0 Management API" "patch_flows_by_id" 0 auth0_management_flows::types::UpdateFlow = whole () {
        "actions" patch_or_empty actions actions;
        "name" option_or_empty name name;
    }
    "Auth0 Management API" "patch_form" 0 auth0_management_flows::types::UpdateForm = whole () {
        "ending" patch_or_empty ending ending;
        "languages" patch_or_empty languages languages;
        "messages" patch_or_empty messages messages;
        "name" option_or_empty name name;
        "nodes" patch_or_empty nodes nodes;
        "start" patch_or_empty start start;
        "style" patch_or_empty style style;
        "translations" patch_or_empty translations translations;
    }
    "Auth0 Management API" "patch_factor_duo_settings" 0 auth0_management_security::types::UpdateGuardianFactorDuoSettings = whole () {
        "host" option_or_empty host host;
        "ikey" option_or_empty ikey ikey;
        "skey" option_or_empty skey skey;
    }
    "Auth0 Management API" "patch_apns" 0 auth0_management_security::types::UpdateGuardianFactorsProviderPushNotificationApns = whole () {
        "bundle_id" patch_or_empty bundle_id bundle_id;
        "p12" patch_or_empty p12 p12;
        "sandbox" option_or_empty sandbox sandbox;
    }
    "Auth0 Management API" "patch_fcm" 0 auth0_management_security::types::UpdateGuardianFactorsProviderPushNotificationFcm = whole () {
        "server_key" patch_or_empty server_key server_key;
    }
    "Auth0 Management API" "patch_fcmv1" 0 auth0_management_security::types::UpdateGuardianFactorsProviderPushNotificationFcmv1 = whole () {
        "server_credentials" patch_or_empty server_credentials server_credentials;
    }
    "Auth0 Management API" "patch_sns" 0 auth0_management_security::types::UpdateGuardianFactorsProviderPushNotificationSns = whole () {
        "aws_access_key_id" patch_or_empty aws_access_key_id aws_access_key_id;
        "aws_region" patch_or_empty aws_region aws_region;
        "aws_secret_access_key" patch_or_empty aws_secret_access_key aws_secret_access_key;
        "sns_apns_platform_application_arn" patch_or_empty sns_apns_platform_application_arn sns_apns_platform_application_arn;
        "sns_gcm_platform_application_arn" patch_or_empty sns_gcm_platform_application_arn sns_gcm_platform_application_arn;
    }
    "Auth0 Management API" "patch_hooks_by_id" 0 auth0_management_actions::types::UpdateHook = whole () {
        "dependencies" option_or_empty dependencies dependencies;
        "enabled" option_or_empty enabled enabled;
        "name" option_or_empty name name;
        "script" option_or_empty script script;
    }
    "Auth0 Management API" "patch_log-streams_by_id" 0 auth0_management_logs::types::UpdateLogStream = whole () {
        "filters" option_or_empty filters filters;
        "isPriority" option_or_empty is_priority is_priority;
        "name" option_or_empty name name;
        "pii_config" option pii_config pii_config;
        "sink" option sink sink;
        "status" option status status;
    }
    "Auth0 Management API" "patch_network-acls_by_id" 0 auth0_management_security::types::UpdateNetworkAcl = whole () {
        "active" option_or_empty active active;
        "description" option_or_empty description description;
        "priority" option_or_empty priority priority;
        "rule" option rule rule;
    }
    "Auth0 Management API" "patch_organizations_by_id" 0 auth0_management_organizations::types::UpdateOrganization = whole () {
        "branding" option_or_empty branding branding;
        "display_name" option_or_empty display_name display_name;
        "is_app_entitlement_active" option_or_empty is_app_entitlement_active is_app_entitlement_active;
        "metadata" option_or_empty metadata metadata;
        "name" option_or_empty name name;
        "third_party_client_access" option third_party_client_access third_party_client_access;
        "token_quota" patch token_quota token_quota;
    }
    "Auth0 Management API" "patch_organization_client" 0 auth0_management_organizations::types::UpdateOrganizationClient = whole () {
        "use_for_member_access" option_or_empty use_for_member_access use_for_member_access;
    }
    "Auth0 Management API" "patch_organization_connection" 0 auth0_management_organizations::types::UpdateOrganizationAllConnection = whole () {
        "assign_membership_on_login" option_or_empty assign_membership_on_login assign_membership_on_login;
        "is_enabled" patch_or_empty is_enabled is_enabled;
        "is_signup_enabled" option_or_empty is_signup_enabled is_signup_enabled;
        "organization_access_level" patch organization_access_level organization_access_level;
        "organization_connection_name" patch_or_empty organization_connection_name organization_connection_name;
        "show_as_button" option_or_empty show_as_button show_as_button;
    }
    "Auth0 Management API" "patch_discovery-domains_by_discovery_domain_id" 0 auth0_management_organizations::types::UpdateOrganizationDiscoveryDomain = whole () {
        "status" option status status;
        "use_for_organization_discovery" option_or_empty use_for_organization_discovery use_for_organization_discovery;
    }
    "Auth0 Management API" "patch_enabled_connections_by_connectionId" 0 auth0_management_organizations::types::UpdateOrganizationConnection = whole () {
        "assign_membership_on_login" option_or_empty assign_membership_on_login assign_membership_on_login;
        "is_signup_enabled" option_or_empty is_signup_enabled is_signup_enabled;
        "show_as_button" option_or_empty show_as_button show_as_button;
    }
    "Auth0 Management API" "patch_prompts" 0 auth0_management_branding::types::UpdateSettings = whole () {
        "identifier_first" patch_or_empty identifier_first identifier_first;
        "universal_login_experience" option universal_login_experience universal_login_experience;
        "webauthn_platform_first_factor" patch_or_empty webauthn_platform_first_factor webauthn_platform_first_factor;
    }
    "Auth0 Management API" "patch_rendering" 0 auth0_management_branding::types::UpdateAcul = whole () {
        "context_configuration" patch_or_empty context_configuration context_configuration;
        "default_head_tags_disabled" patch_or_empty default_head_tags_disabled default_head_tags_disabled;
        "filters" patch_or_empty filters filters;
        "head_tags" patch_or_empty head_tags head_tags;
        "rendering_mode" option rendering_mode rendering_mode;
        "use_page_template" patch_or_empty use_page_template use_page_template;
    }
    "Auth0 Management API" "patch_refresh-tokens_by_id" 0 auth0_management_users::types::UpdateRefreshToken = whole () {
        "refresh_token_metadata" patch_or_empty refresh_token_metadata refresh_token_metadata;
    }
    "Auth0 Management API" "patch_resource-servers_by_id" 0 auth0_management_roles::types::UpdateResourceServer = whole () {
        "allow_offline_access" option_or_empty allow_offline_access allow_offline_access;
        "allow_online_access" option_or_empty allow_online_access allow_online_access;
        "allow_online_access_with_ephemeral_sessions" option_or_empty allow_online_access_with_ephemeral_sessions allow_online_access_with_ephemeral_sessions;
        "authorization_details" patch_or_empty authorization_details authorization_details;
        "authorization_policy" patch authorization_policy authorization_policy;
        "consent_policy" patch consent_policy consent_policy;
        "enforce_policies" option_or_empty enforce_policies enforce_policies;
        "name" option_or_empty name name;
        "proof_of_possession" patch proof_of_possession proof_of_possession;
        "scopes" option_or_empty scopes scopes;
        "signing_alg" option signing_alg signing_alg;
        "signing_secret" option_or_empty signing_secret signing_secret;
        "skip_consent_for_verifiable_first_party_clients" option_or_empty skip_consent_for_verifiable_first_party_clients skip_consent_for_verifiable_first_party_clients;
        "subject_type_authorization" option_or_empty subject_type_authorization subject_type_authorization;
        "token_dialect" option token_dialect token_dialect;
        "token_encryption" patch token_encryption token_encryption;
        "token_lifetime" option_or_empty token_lifetime token_lifetime;
    }
    "Auth0 Management API" "patch_roles_by_id" 0 auth0_management_roles::types::UpdateRole = whole () {
        "description" option_or_empty description description;
        "name" option_or_empty name name;
    }
    "Auth0 Management API" "patch_rules_by_id" 0 auth0_management_actions::types::UpdateRule = whole () {
        "enabled" option_or_empty enabled enabled;
        "name" option_or_empty name name;
        "order" option_or_empty order order;
        "script" option_or_empty script script;
    }
    "Auth0 Management API" "patch_self-service-profiles_by_id" 0 auth0_management_connections::types::UpdateSelfServiceProfile = whole () {
        "allowed_strategies" option_or_empty allowed_strategies allowed_strategies;
        "branding" patch_or_empty branding branding;
        "description" patch_or_empty description description;
        "name" option_or_empty name name;
        "user_attribute_profile_id" patch_or_empty user_attribute_profile_id user_attribute_profile_id;
        "user_attributes" patch_or_empty user_attributes user_attributes;
    }
    "Auth0 Management API" "patch_sessions_by_id" 0 auth0_management_users::types::UpdateSession = whole () {
        "session_metadata" patch_or_empty session_metadata session_metadata;
    }
    "Auth0 Management API" "patch_settings" 0 auth0_management_tenant::types::UpdateTenantSettings = whole () {
        "acr_values_supported" patch_or_empty acr_values_supported acr_values_supported;
        "allow_organization_name_in_authentication_api" patch_or_empty allow_organization_name_in_authentication_api allow_organization_name_in_authentication_api;
        "allowed_logout_urls" option_or_empty allowed_logout_urls allowed_logout_urls;
        "authorization_response_iss_parameter_supported" patch_or_empty authorization_response_iss_parameter_supported authorization_response_iss_parameter_supported;
        "change_password" patch_or_empty change_password change_password;
        "client_id_metadata_document_supported" option_or_empty client_id_metadata_document_supported client_id_metadata_document_supported;
        "country_codes" patch_or_empty country_codes country_codes;
        "customize_mfa_in_postlogin_action" patch_or_empty customize_mfa_in_postlogin_action customize_mfa_in_postlogin_action;
        "default_audience" option_or_empty default_audience default_audience;
        "default_directory" option_or_empty default_directory default_directory;
        "default_redirection_uri" option_or_empty default_redirection_uri default_redirection_uri;
        "default_token_quota" patch_or_empty default_token_quota default_token_quota;
        "device_flow" patch_or_empty device_flow device_flow;
        "dynamic_client_registration_security_mode" option dynamic_client_registration_security_mode dynamic_client_registration_security_mode;
        "enable_ai_guide" option_or_empty enable_ai_guide enable_ai_guide;
        "enabled_locales" option_or_empty enabled_locales enabled_locales;
        "ephemeral_session_lifetime" option_or_empty ephemeral_session_lifetime ephemeral_session_lifetime;
        "ephemeral_session_lifetime_in_minutes" option_or_empty ephemeral_session_lifetime_in_minutes ephemeral_session_lifetime_in_minutes;
        "error_page" patch_or_empty error_page error_page;
        "flags" option_or_empty flags flags;
        "friendly_name" option_or_empty friendly_name friendly_name;
        "guardian_mfa_page" patch_or_empty guardian_mfa_page guardian_mfa_page;
        "idle_ephemeral_session_lifetime" option_or_empty idle_ephemeral_session_lifetime idle_ephemeral_session_lifetime;
        "idle_ephemeral_session_lifetime_in_minutes" option_or_empty idle_ephemeral_session_lifetime_in_minutes idle_ephemeral_session_lifetime_in_minutes;
        "idle_session_lifetime" option_or_empty idle_session_lifetime idle_session_lifetime;
        "idle_session_lifetime_in_minutes" option_or_empty idle_session_lifetime_in_minutes idle_session_lifetime_in_minutes;
        "include_session_metadata_in_tenant_logs" option_or_empty include_session_metadata_in_tenant_logs include_session_metadata_in_tenant_logs;
        "legacy_sandbox_version" option_or_empty legacy_sandbox_version legacy_sandbox_version;
        "mtls" patch_or_empty mtls mtls;
        "oidc_logout" option_or_empty oidc_logout oidc_logout;
        "phone_consolidated_experience" option_or_empty phone_consolidated_experience phone_consolidated_experience;
        "picture_url" option_or_empty picture_url picture_url;
        "pushed_authorization_requests_supported" patch_or_empty pushed_authorization_requests_supported pushed_authorization_requests_supported;
        "resource_parameter_profile" option resource_parameter_profile resource_parameter_profile;
        "sandbox_version" option_or_empty sandbox_version sandbox_version;
        "security_headers" patch_or_empty security_headers security_headers;
        "session_cookie" patch session_cookie session_cookie;
        "session_lifetime" option_or_empty session_lifetime session_lifetime;
        "session_lifetime_in_minutes" option_or_empty session_lifetime_in_minutes session_lifetime_in_minutes;
        "sessions" patch_or_empty sessions sessions;
        "skip_non_verifiable_callback_uri_confirmation_prompt" patch_or_empty skip_non_verifiable_callback_uri_confirmation_prompt skip_non_verifiable_callback_uri_confirmation_prompt;
        "support_email" option_or_empty support_email support_email;
        "support_url" option_or_empty support_url support_url;
    }
    "Auth0 Management API" "patch_token-exchange-profiles_by_id" 0 auth0_management_connections::types::UpdateTokenExchangeProfile = whole () {
        "name" option_or_empty name name;
        "subject_token_type" option_or_empty subject_token_type subject_token_type;
    }
    "Auth0 Management API" "patch_user-attribute-profiles_by_id" 0 auth0_management_connections::types::UpdateUserAttributeProfile = whole () {
        "name" option_or_empty name name;
        "user_attributes" option_or_empty user_attributes user_attributes;
        "user_id" patch_or_empty user_id user_id;
    }
    "Auth0 Management API" "patch_users_by_id" 0 auth0_management_users::types::UpdateUser = whole () {
        "app_metadata" option_or_empty app_metadata app_metadata;
        "blocked" option_or_empty blocked blocked;
        "client_id" option_or_empty client_id client_id;
        "connection" option_or_empty connection connection;
        "email" patch_or_empty email email;
        "email_verified" option_or_empty email_verified email_verified;
        "family_name" patch_or_empty family_name family_name;
        "given_name" patch_or_empty given_name given_name;
        "name" patch_or_empty name name;
        "nickname" patch_or_empty nickname nickname;
        "password" patch_or_empty password password;
        "phone_number" patch_or_empty phone_number phone_number;
        "phone_verified" option_or_empty phone_verified phone_verified;
        "picture" patch_or_empty picture picture;
        "user_metadata" option_or_empty user_metadata user_metadata;
        "username" patch_or_empty username username;
        "verify_email" option_or_empty verify_email verify_email;
        "verify_phone_number" option_or_empty verify_phone_number verify_phone_number;
    }
    "Auth0 Management API" "patch_authentication-methods_by_authentication_method_id" 0 auth0_management_users::types::UpdateUserAuthenticationMethod = whole () {
        "name" option_or_empty name name;
        "preferred_authentication_method" option preferred_authentication_method preferred_authentication_method;
    }
    "Auth0 Management API" "patch_vc_templates_by_id" 0 auth0_management_branding::types::UpdateVerifiableCredentialTemplate = whole () {
        "dialect" patch_or_empty dialect dialect;
        "name" patch_or_empty name name;
        "presentation" option presentation presentation;
        "type" patch_or_empty type_ type_;
        "version" patch_or_empty version version;
        "well_known_trusted_issuers" patch_or_empty well_known_trusted_issuers well_known_trusted_issuers;
    }
    "My Account" "updateAuthenticationMethod" 0 auth0_my_account::types::UpdateAuthenticationMethod = whole () {
        "name" option_or_empty name name;
        "preferred_authentication_method" option preferred_authentication_method preferred_authentication_method;
    }
    "My Organization API" "UpdateOrganizationDetails" 0 auth0_my_organization::types::OrgDetails = whole () {
        "branding" option_or_empty branding branding;
        "display_name" option_or_empty display_name display_name;
        "id" option_or_empty id id;
        "name" option_or_empty name name;
    }
    "My Organization API" "UpdateOrganizationIdentityProvider" 0 auth0_my_organization::types::IdpAdfsUpdateRequest = whole () {
        "assign_membership_on_login" option_or_empty assign_membership_on_login assign_membership_on_login;
        "display_name" option_or_empty display_name display_name;
        "is_enabled" option_or_empty is_enabled is_enabled;
        "options" option options options;
        "show_as_button" option_or_empty show_as_button show_as_button;
    }
    "My Organization API" "UpdateOrganizationIdentityProvider" 1 auth0_my_organization::types::IdpGoogleAppsUpdateRequest = whole () {
        "assign_membership_on_login" option_or_empty assign_membership_on_login assign_membership_on_login;
        "display_name" option_or_empty display_name display_name;
        "is_enabled" option_or_empty is_enabled is_enabled;
        "options" option options options;
        "show_as_button" option_or_empty show_as_button show_as_button;
    }
    "My Organization API" "UpdateOrganizationIdentityProvider" 2 auth0_my_organization::types::IdpOidcUpdateRequest = whole () {
        "assign_membership_on_login" option_or_empty assign_membership_on_login assign_membership_on_login;
        "display_name" option_or_empty display_name display_name;
        "is_enabled" option_or_empty is_enabled is_enabled;
        "options" option options options;
        "show_as_button" option_or_empty show_as_button show_as_button;
    }
    "My Organization API" "UpdateOrganizationIdentityProvider" 3 auth0_my_organization::types::IdpOktaUpdateRequest = whole () {
        "assign_membership_on_login" option_or_empty assign_membership_on_login assign_membership_on_login;
        "display_name" option_or_empty display_name display_name;
        "is_enabled" option_or_empty is_enabled is_enabled;
        "options" option options options;
        "show_as_button" option_or_empty show_as_button show_as_button;
    }
    "My Organization API" "UpdateOrganizationIdentityProvider" 4 auth0_my_organization::types::IdpPingFederateUpdateRequest = whole () {
        "assign_membership_on_login" option_or_empty assign_membership_on_login assign_membership_on_login;
        "display_name" option_or_empty display_name display_name;
        "is_enabled" option_or_empty is_enabled is_enabled;
        "options" option options options;
        "show_as_button" option_or_empty show_as_button show_as_button;
    }
    "My Organization API" "UpdateOrganizationIdentityProvider" 5 auth0_my_organization::types::IdpSamlpUpdateRequest = whole () {
        "assign_membership_on_login" option_or_empty assign_membership_on_login assign_membership_on_login;
        "display_name" option_or_empty display_name display_name;
        "is_enabled" option_or_empty is_enabled is_enabled;
        "options" option options options;
        "show_as_button" option_or_empty show_as_button show_as_button;
    }
    "My Organization API" "UpdateOrganizationIdentityProvider" 6 auth0_my_organization::types::IdpWaadUpdateRequest = whole () {
        "assign_membership_on_login" option_or_empty assign_membership_on_login assign_membership_on_login;
        "display_name" option_or_empty display_name display_name;
        "is_enabled" option_or_empty is_enabled is_enabled;
        "options" option options options;
        "show_as_button" option_or_empty show_as_button show_as_button;
    }
}
