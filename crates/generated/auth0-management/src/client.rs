// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The client of the Auth0 Management API.

/// A client of the Auth0 Management API.
///
/// It is cheap to clone, does no I/O when it is built, and all clones share one
/// token and one pool of connections.
#[derive(Clone, Debug)]
pub struct ManagementClient {
    client: auth0_sdk_core::Client,
}
impl ManagementClient {
    /// Starts to build a client.
    #[must_use]
    pub fn builder() -> auth0_sdk_core::ClientBuilder<Self> {
        auth0_sdk_core::ClientBuilder::new()
    }
    /// Starts a call that has no typed form: the path stands below the base path of
    /// the API. Token, retries, deadline and errors are those of typed calls.
    #[must_use]
    pub fn request(
        &self,
        method: auth0_sdk_core::http::Method,
        path: impl Into<String>,
    ) -> auth0_sdk_core::UntypedRequest {
        self.client.request(method, path)
    }
    /// Opens a file that an answer leads to, such as an export, which may be on
    /// another host: neither the token nor any header of this client is sent there.
    /// The link has to be `https`, unless it leads to this machine.
    ///
    /// # Errors
    ///
    /// When the link is none, or the file cannot be opened.
    pub async fn download(
        &self,
        link: impl AsRef<str>,
    ) -> auth0_sdk_core::Result<auth0_sdk_core::Download> {
        self.client.download(link).await
    }
    /// The quota of tokens of this application, as the token endpoint last described
    /// it; the times in it count from now.
    #[must_use]
    pub fn token_quota(&self) -> Option<auth0_sdk_core::Quota> {
        self.client.token_quota()
    }
    /// The group `actions`.
    #[cfg(feature = "actions")]
    #[must_use]
    pub fn actions(&self) -> crate::actions::Actions {
        crate::actions::Actions::new(self.client.clone())
    }
    /// The group `agents`.
    #[cfg(feature = "clients")]
    #[must_use]
    pub fn agents(&self) -> crate::agents::Agents {
        crate::agents::Agents::new(self.client.clone())
    }
    /// The group `anomaly`.
    #[cfg(feature = "security")]
    #[must_use]
    pub fn anomaly(&self) -> crate::anomaly::Anomaly {
        crate::anomaly::Anomaly::new(self.client.clone())
    }
    /// The group `attack_protection`.
    #[cfg(feature = "security")]
    #[must_use]
    pub fn attack_protection(&self) -> crate::attack_protection::AttackProtection {
        crate::attack_protection::AttackProtection::new(self.client.clone())
    }
    /// The group `branding`.
    #[cfg(feature = "branding")]
    #[must_use]
    pub fn branding(&self) -> crate::branding::Branding {
        crate::branding::Branding::new(self.client.clone())
    }
    /// The group `client_grants`.
    #[cfg(feature = "clients")]
    #[must_use]
    pub fn client_grants(&self) -> crate::client_grants::ClientGrants {
        crate::client_grants::ClientGrants::new(self.client.clone())
    }
    /// The group `clients`.
    #[cfg(feature = "clients")]
    #[must_use]
    pub fn clients(&self) -> crate::clients::Clients {
        crate::clients::Clients::new(self.client.clone())
    }
    /// The group `connection_profiles`.
    #[cfg(feature = "connections")]
    #[must_use]
    pub fn connection_profiles(&self) -> crate::connection_profiles::ConnectionProfiles {
        crate::connection_profiles::ConnectionProfiles::new(self.client.clone())
    }
    /// The group `connections`.
    #[cfg(feature = "connections")]
    #[must_use]
    pub fn connections(&self) -> crate::connections::Connections {
        crate::connections::Connections::new(self.client.clone())
    }
    /// The group `custom_domains`.
    #[cfg(feature = "branding")]
    #[must_use]
    pub fn custom_domains(&self) -> crate::custom_domains::CustomDomains {
        crate::custom_domains::CustomDomains::new(self.client.clone())
    }
    /// The group `device_credentials`.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn device_credentials(&self) -> crate::device_credentials::DeviceCredentials {
        crate::device_credentials::DeviceCredentials::new(self.client.clone())
    }
    /// The group `email_templates`.
    #[cfg(feature = "branding")]
    #[must_use]
    pub fn email_templates(&self) -> crate::email_templates::EmailTemplates {
        crate::email_templates::EmailTemplates::new(self.client.clone())
    }
    /// The group `emails`.
    #[cfg(feature = "branding")]
    #[must_use]
    pub fn emails(&self) -> crate::emails::Emails {
        crate::emails::Emails::new(self.client.clone())
    }
    /// The group `event_streams`.
    #[cfg(feature = "events")]
    #[must_use]
    pub fn event_streams(&self) -> crate::event_streams::EventStreams {
        crate::event_streams::EventStreams::new(self.client.clone())
    }
    /// The group `events`.
    #[cfg(feature = "events")]
    #[must_use]
    pub fn events(&self) -> crate::events::Events {
        crate::events::Events::new(self.client.clone())
    }
    /// The group `experimentation`.
    #[cfg(feature = "tenant")]
    #[must_use]
    pub fn experimentation(&self) -> crate::experimentation::Experimentation {
        crate::experimentation::Experimentation::new(self.client.clone())
    }
    /// The group `flows`.
    #[cfg(feature = "flows")]
    #[must_use]
    pub fn flows(&self) -> crate::flows::Flows {
        crate::flows::Flows::new(self.client.clone())
    }
    /// The group `forms`.
    #[cfg(feature = "flows")]
    #[must_use]
    pub fn forms(&self) -> crate::forms::Forms {
        crate::forms::Forms::new(self.client.clone())
    }
    /// The group `groups`.
    #[cfg(feature = "roles")]
    #[must_use]
    pub fn groups(&self) -> crate::groups::Groups {
        crate::groups::Groups::new(self.client.clone())
    }
    /// The group `guardian`.
    #[cfg(feature = "security")]
    #[must_use]
    pub fn guardian(&self) -> crate::guardian::Guardian {
        crate::guardian::Guardian::new(self.client.clone())
    }
    /// The group `hooks`.
    #[cfg(feature = "actions")]
    #[must_use]
    pub fn hooks(&self) -> crate::hooks::Hooks {
        crate::hooks::Hooks::new(self.client.clone())
    }
    /// The group `jobs`.
    #[cfg(feature = "tickets")]
    #[must_use]
    pub fn jobs(&self) -> crate::jobs::Jobs {
        crate::jobs::Jobs::new(self.client.clone())
    }
    /// The group `keys`.
    #[cfg(feature = "tenant")]
    #[must_use]
    pub fn keys(&self) -> crate::keys::Keys {
        crate::keys::Keys::new(self.client.clone())
    }
    /// The group `log_streams`.
    #[cfg(feature = "logs")]
    #[must_use]
    pub fn log_streams(&self) -> crate::log_streams::LogStreams {
        crate::log_streams::LogStreams::new(self.client.clone())
    }
    /// The group `logs`.
    #[cfg(feature = "logs")]
    #[must_use]
    pub fn logs(&self) -> crate::logs::Logs {
        crate::logs::Logs::new(self.client.clone())
    }
    /// The group `network_acls`.
    #[cfg(feature = "security")]
    #[must_use]
    pub fn network_acls(&self) -> crate::network_acls::NetworkAcls {
        crate::network_acls::NetworkAcls::new(self.client.clone())
    }
    /// The group `organizations`.
    #[cfg(feature = "organizations")]
    #[must_use]
    pub fn organizations(&self) -> crate::organizations::Organizations {
        crate::organizations::Organizations::new(self.client.clone())
    }
    /// The group `prompts`.
    #[cfg(feature = "branding")]
    #[must_use]
    pub fn prompts(&self) -> crate::prompts::Prompts {
        crate::prompts::Prompts::new(self.client.clone())
    }
    /// The group `rate_limit_policies`.
    #[cfg(feature = "security")]
    #[must_use]
    pub fn rate_limit_policies(&self) -> crate::rate_limit_policies::RateLimitPolicies {
        crate::rate_limit_policies::RateLimitPolicies::new(self.client.clone())
    }
    /// The group `refresh_tokens`.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn refresh_tokens(&self) -> crate::refresh_tokens::RefreshTokens {
        crate::refresh_tokens::RefreshTokens::new(self.client.clone())
    }
    /// The group `resource_servers`.
    #[cfg(feature = "roles")]
    #[must_use]
    pub fn resource_servers(&self) -> crate::resource_servers::ResourceServers {
        crate::resource_servers::ResourceServers::new(self.client.clone())
    }
    /// The group `risk_assessments`.
    #[cfg(feature = "security")]
    #[must_use]
    pub fn risk_assessments(&self) -> crate::risk_assessments::RiskAssessments {
        crate::risk_assessments::RiskAssessments::new(self.client.clone())
    }
    /// The group `roles`.
    #[cfg(feature = "roles")]
    #[must_use]
    pub fn roles(&self) -> crate::roles::Roles {
        crate::roles::Roles::new(self.client.clone())
    }
    /// The group `rules`.
    #[cfg(feature = "actions")]
    #[must_use]
    pub fn rules(&self) -> crate::rules::Rules {
        crate::rules::Rules::new(self.client.clone())
    }
    /// The group `rules_configs`.
    #[cfg(feature = "actions")]
    #[must_use]
    pub fn rules_configs(&self) -> crate::rules_configs::RulesConfigs {
        crate::rules_configs::RulesConfigs::new(self.client.clone())
    }
    /// The group `self_service_profiles`.
    #[cfg(feature = "connections")]
    #[must_use]
    pub fn self_service_profiles(
        &self,
    ) -> crate::self_service_profiles::SelfServiceProfiles {
        crate::self_service_profiles::SelfServiceProfiles::new(self.client.clone())
    }
    /// The group `sessions`.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn sessions(&self) -> crate::sessions::Sessions {
        crate::sessions::Sessions::new(self.client.clone())
    }
    /// The group `stats`.
    #[cfg(feature = "logs")]
    #[must_use]
    pub fn stats(&self) -> crate::stats::Stats {
        crate::stats::Stats::new(self.client.clone())
    }
    /// The group `supplemental_signals`.
    #[cfg(feature = "security")]
    #[must_use]
    pub fn supplemental_signals(
        &self,
    ) -> crate::supplemental_signals::SupplementalSignals {
        crate::supplemental_signals::SupplementalSignals::new(self.client.clone())
    }
    /// The group `tenants`.
    #[cfg(feature = "tenant")]
    #[must_use]
    pub fn tenants(&self) -> crate::tenants::Tenants {
        crate::tenants::Tenants::new(self.client.clone())
    }
    /// The group `tickets`.
    #[cfg(feature = "tickets")]
    #[must_use]
    pub fn tickets(&self) -> crate::tickets::Tickets {
        crate::tickets::Tickets::new(self.client.clone())
    }
    /// The group `token_exchange_profiles`.
    #[cfg(feature = "connections")]
    #[must_use]
    pub fn token_exchange_profiles(
        &self,
    ) -> crate::token_exchange_profiles::TokenExchangeProfiles {
        crate::token_exchange_profiles::TokenExchangeProfiles::new(self.client.clone())
    }
    /// The group `user_attribute_profiles`.
    #[cfg(feature = "connections")]
    #[must_use]
    pub fn user_attribute_profiles(
        &self,
    ) -> crate::user_attribute_profiles::UserAttributeProfiles {
        crate::user_attribute_profiles::UserAttributeProfiles::new(self.client.clone())
    }
    /// The group `user_blocks`.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn user_blocks(&self) -> crate::user_blocks::UserBlocks {
        crate::user_blocks::UserBlocks::new(self.client.clone())
    }
    /// The group `user_grants`.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn user_grants(&self) -> crate::user_grants::UserGrants {
        crate::user_grants::UserGrants::new(self.client.clone())
    }
    /// The group `users`.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn users(&self) -> crate::users::Users {
        crate::users::Users::new(self.client.clone())
    }
    /// The group `verifiable_credentials`.
    #[cfg(feature = "branding")]
    #[must_use]
    pub fn verifiable_credentials(
        &self,
    ) -> crate::verifiable_credentials::VerifiableCredentials {
        crate::verifiable_credentials::VerifiableCredentials::new(self.client.clone())
    }
}
impl AsRef<auth0_sdk_core::Client> for ManagementClient {
    fn as_ref(&self) -> &auth0_sdk_core::Client {
        &self.client
    }
}
impl From<auth0_sdk_core::Client> for ManagementClient {
    fn from(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
}
impl auth0_sdk_core::Api for ManagementClient {
    const BASE_PATH: &'static str = "/api/v2";
    const NAME: &'static str = "Auth0 Management API";
}
