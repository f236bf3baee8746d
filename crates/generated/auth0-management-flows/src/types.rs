// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.

pub use auth0_management_types::*;

/// Body of `POST /flows`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlow {
    /// `actions`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<FlowAction>>,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlow {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            actions: Default::default(),
            name: name.into(),
        }
    }
    /// `actions`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<FlowAction>>,
    ) -> Self {
        self.actions = Some(actions.into_iter().map(Into::into).collect());
        self
    }
}

/// Answer of `POST /flows`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowResponse {
    /// `actions`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<FlowAction>>,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `executed_at`.
    ///
    /// Format: date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub executed_at: Option<String>,
    /// `id`.
    ///
    /// At most 30 characters. Format: flow-id.
    pub id: String,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::union! {
    /// Body of `POST /flows/vault/connections`.
    pub enum CreateFlowsVaultConnection {
        /// A [`CreateFlowsVaultConnectionActivecampaign`].
        Activecampaign(Box<CreateFlowsVaultConnectionActivecampaign>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionActivecampaign::SHAPES),
        /// A [`CreateFlowsVaultConnectionAirtable`].
        Airtable(Box<CreateFlowsVaultConnectionAirtable>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionAirtable::SHAPES),
        /// A [`CreateFlowsVaultConnectionAuth0`].
        Auth0(Box<CreateFlowsVaultConnectionAuth0>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionAuth0::SHAPES),
        /// A [`CreateFlowsVaultConnectionBigquery`].
        Bigquery(Box<CreateFlowsVaultConnectionBigquery>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionBigquery::SHAPES),
        /// A [`CreateFlowsVaultConnectionClearbit`].
        Clearbit(Box<CreateFlowsVaultConnectionClearbit>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionClearbit::SHAPES),
        /// A [`CreateFlowsVaultConnectionDocusign`].
        Docusign(Box<CreateFlowsVaultConnectionDocusign>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionDocusign::SHAPES),
        /// A [`CreateFlowsVaultConnectionGoogleSheets`].
        GoogleSheets(Box<CreateFlowsVaultConnectionGoogleSheets>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionGoogleSheets::SHAPES),
        /// A [`CreateFlowsVaultConnectionHttp`].
        Http(Box<CreateFlowsVaultConnectionHttp>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionHttp::SHAPES),
        /// A [`CreateFlowsVaultConnectionHubspot`].
        Hubspot(Box<CreateFlowsVaultConnectionHubspot>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionHubspot::SHAPES),
        /// A [`CreateFlowsVaultConnectionJwt`].
        Jwt(Box<CreateFlowsVaultConnectionJwt>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionJwt::SHAPES),
        /// A [`CreateFlowsVaultConnectionMailchimp`].
        Mailchimp(Box<CreateFlowsVaultConnectionMailchimp>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionMailchimp::SHAPES),
        /// A [`CreateFlowsVaultConnectionMailjet`].
        Mailjet(Box<CreateFlowsVaultConnectionMailjet>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionMailjet::SHAPES),
        /// A [`CreateFlowsVaultConnectionPipedrive`].
        Pipedrive(Box<CreateFlowsVaultConnectionPipedrive>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionPipedrive::SHAPES),
        /// A [`CreateFlowsVaultConnectionSalesforce`].
        Salesforce(Box<CreateFlowsVaultConnectionSalesforce>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionSalesforce::SHAPES),
        /// A [`CreateFlowsVaultConnectionSendgrid`].
        Sendgrid(Box<CreateFlowsVaultConnectionSendgrid>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionSendgrid::SHAPES),
        /// A [`CreateFlowsVaultConnectionSlack`].
        Slack(Box<CreateFlowsVaultConnectionSlack>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionSlack::SHAPES),
        /// A [`CreateFlowsVaultConnectionStripe`].
        Stripe(Box<CreateFlowsVaultConnectionStripe>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionStripe::SHAPES),
        /// A [`CreateFlowsVaultConnectionTelegram`].
        Telegram(Box<CreateFlowsVaultConnectionTelegram>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionTelegram::SHAPES),
        /// A [`CreateFlowsVaultConnectionTwilio`].
        Twilio(Box<CreateFlowsVaultConnectionTwilio>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionTwilio::SHAPES),
        /// A [`CreateFlowsVaultConnectionWhatsapp`].
        Whatsapp(Box<CreateFlowsVaultConnectionWhatsapp>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionWhatsapp::SHAPES),
        /// A [`CreateFlowsVaultConnectionZapier`].
        Zapier(Box<CreateFlowsVaultConnectionZapier>) => auth0_sdk_core::union::Shape::OneOf(CreateFlowsVaultConnectionZapier::SHAPES),
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionActivecampaign {
        /// A [`CreateFlowsVaultConnectionActivecampaignApiKey`].
        ApiKey(Box<CreateFlowsVaultConnectionActivecampaignApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["ACTIVECAMPAIGN"]), ("/setup/type", &["API_KEY"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionActivecampaignUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionActivecampaignUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["ACTIVECAMPAIGN"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionActivecampaignApiKey => CreateFlowsVaultConnectionActivecampaign::ApiKey);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionActivecampaignUninitialized => CreateFlowsVaultConnectionActivecampaign::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionActivecampaignApiKey {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdActivecampaignEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupApiKeyWithBaseUrl,
}
impl CreateFlowsVaultConnectionActivecampaignApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupApiKeyWithBaseUrl,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdActivecampaignEnum::Activecampaign,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionActivecampaignUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdActivecampaignEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionActivecampaignUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdActivecampaignEnum::Activecampaign,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionAirtable {
        /// A [`CreateFlowsVaultConnectionAirtableApiKey`].
        ApiKey(Box<CreateFlowsVaultConnectionAirtableApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["AIRTABLE"]), ("/setup/type", &["API_KEY"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionAirtableUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionAirtableUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["AIRTABLE"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionAirtableApiKey => CreateFlowsVaultConnectionAirtable::ApiKey);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionAirtableUninitialized => CreateFlowsVaultConnectionAirtable::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionAirtableApiKey {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdAirtableEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupApiKey,
}
impl CreateFlowsVaultConnectionAirtableApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, setup: FlowsVaultConnectioSetupApiKey) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdAirtableEnum::Airtable,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionAirtableUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdAirtableEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionAirtableUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdAirtableEnum::Airtable,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionAuth0 {
        /// A [`CreateFlowsVaultConnectionAuth0OauthApp`].
        OauthApp(Box<CreateFlowsVaultConnectionAuth0OauthApp>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["AUTH0"]), ("/setup/type", &["OAUTH_APP"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionAuth0Uninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionAuth0Uninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["AUTH0"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionAuth0OauthApp => CreateFlowsVaultConnectionAuth0::OauthApp);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionAuth0Uninitialized => CreateFlowsVaultConnectionAuth0::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionAuth0OauthApp {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdAuth0Enum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupOauthApp,
}
impl CreateFlowsVaultConnectionAuth0OauthApp {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupOauthApp,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdAuth0Enum::Auth0,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionAuth0Uninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdAuth0Enum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionAuth0Uninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdAuth0Enum::Auth0,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionBigquery {
        /// A [`CreateFlowsVaultConnectionBigqueryJwt`].
        Jwt(Box<CreateFlowsVaultConnectionBigqueryJwt>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["BIGQUERY"]), ("/setup/type", &["OAUTH_JWT"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionBigqueryUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionBigqueryUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["BIGQUERY"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionBigqueryJwt => CreateFlowsVaultConnectionBigquery::Jwt);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionBigqueryUninitialized => CreateFlowsVaultConnectionBigquery::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionBigqueryJwt {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdBigqueryEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupBigqueryOauthJwt,
}
impl CreateFlowsVaultConnectionBigqueryJwt {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupBigqueryOauthJwt,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdBigqueryEnum::Bigquery,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionBigqueryUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdBigqueryEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionBigqueryUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdBigqueryEnum::Bigquery,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionClearbit {
        /// A [`CreateFlowsVaultConnectionClearbitApiKey`].
        ApiKey(Box<CreateFlowsVaultConnectionClearbitApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["CLEARBIT"]), ("/setup/type", &["API_KEY"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionClearbitUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionClearbitUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["CLEARBIT"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionClearbitApiKey => CreateFlowsVaultConnectionClearbit::ApiKey);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionClearbitUninitialized => CreateFlowsVaultConnectionClearbit::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionClearbitApiKey {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdClearbitEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupSecretApiKey,
}
impl CreateFlowsVaultConnectionClearbitApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupSecretApiKey,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdClearbitEnum::Clearbit,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionClearbitUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdClearbitEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionClearbitUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdClearbitEnum::Clearbit,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionDocusign {
        /// A [`CreateFlowsVaultConnectionDocusignOauthCode`].
        OauthCode(Box<CreateFlowsVaultConnectionDocusignOauthCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["DOCUSIGN"]), ("/setup/type", &["OAUTH_CODE"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionDocusignUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionDocusignUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["DOCUSIGN"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionDocusignOauthCode => CreateFlowsVaultConnectionDocusign::OauthCode);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionDocusignUninitialized => CreateFlowsVaultConnectionDocusign::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionDocusignOauthCode {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdDocusignEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupOauthCode,
}
impl CreateFlowsVaultConnectionDocusignOauthCode {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupOauthCode,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdDocusignEnum::Docusign,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionDocusignUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdDocusignEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionDocusignUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdDocusignEnum::Docusign,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionGoogleSheets {
        /// A [`CreateFlowsVaultConnectionGoogleSheetsOauthCode`].
        OauthCode(Box<CreateFlowsVaultConnectionGoogleSheetsOauthCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["GOOGLE_SHEETS"]), ("/setup/type", &["OAUTH_CODE"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionGoogleSheetsUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionGoogleSheetsUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["GOOGLE_SHEETS"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionGoogleSheetsOauthCode => CreateFlowsVaultConnectionGoogleSheets::OauthCode);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionGoogleSheetsUninitialized => CreateFlowsVaultConnectionGoogleSheets::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionGoogleSheetsOauthCode {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdGoogleSheetsEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupOauthCode,
}
impl CreateFlowsVaultConnectionGoogleSheetsOauthCode {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupOauthCode,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdGoogleSheetsEnum::GoogleSheets,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionGoogleSheetsUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdGoogleSheetsEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionGoogleSheetsUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdGoogleSheetsEnum::GoogleSheets,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionHttp {
        /// A [`CreateFlowsVaultConnectionHttpBearer`].
        Bearer(Box<CreateFlowsVaultConnectionHttpBearer>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["HTTP"]), ("/setup/type", &["BEARER"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionHttpBasicAuth`].
        BasicAuth(Box<CreateFlowsVaultConnectionHttpBasicAuth>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["HTTP"]), ("/setup/type", &["BASIC_AUTH"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionHttpApiKey`].
        ApiKey(Box<CreateFlowsVaultConnectionHttpApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["HTTP"]), ("/setup/type", &["API_KEY"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionHttpOauthClientCredentials`].
        OauthClientCredentials(Box<CreateFlowsVaultConnectionHttpOauthClientCredentials>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["HTTP"]), ("/setup/type", &["OAUTH_CLIENT_CREDENTIALS"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionHttpUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionHttpUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["HTTP"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionHttpBearer => CreateFlowsVaultConnectionHttp::Bearer);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionHttpBasicAuth => CreateFlowsVaultConnectionHttp::BasicAuth);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionHttpApiKey => CreateFlowsVaultConnectionHttp::ApiKey);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionHttpOauthClientCredentials => CreateFlowsVaultConnectionHttp::OauthClientCredentials);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionHttpUninitialized => CreateFlowsVaultConnectionHttp::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionHttpApiKey {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdHttpEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectionHttpApiKeySetup,
}
impl CreateFlowsVaultConnectionHttpApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectionHttpApiKeySetup,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdHttpEnum::Http,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionHttpBasicAuth {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdHttpEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectionHttpBasicAuthSetup,
}
impl CreateFlowsVaultConnectionHttpBasicAuth {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectionHttpBasicAuthSetup,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdHttpEnum::Http,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionHttpBearer {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdHttpEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupHttpBearer,
}
impl CreateFlowsVaultConnectionHttpBearer {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupHttpBearer,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdHttpEnum::Http,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionHttpOauthClientCredentials {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdHttpEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectionHttpOauthClientCredentialsSetup,
}
impl CreateFlowsVaultConnectionHttpOauthClientCredentials {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectionHttpOauthClientCredentialsSetup,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdHttpEnum::Http,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionHttpUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdHttpEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionHttpUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdHttpEnum::Http,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionHubspot {
        /// A [`CreateFlowsVaultConnectionHubspotApiKey`].
        ApiKey(Box<CreateFlowsVaultConnectionHubspotApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["HUBSPOT"]), ("/setup/type", &["API_KEY"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionHubspotOauthCode`].
        OauthCode(Box<CreateFlowsVaultConnectionHubspotOauthCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["HUBSPOT"]), ("/setup/type", &["OAUTH_CODE"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionHubspotUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionHubspotUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["HUBSPOT"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionHubspotApiKey => CreateFlowsVaultConnectionHubspot::ApiKey);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionHubspotOauthCode => CreateFlowsVaultConnectionHubspot::OauthCode);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionHubspotUninitialized => CreateFlowsVaultConnectionHubspot::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionHubspotApiKey {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdHubspotEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupApiKey,
}
impl CreateFlowsVaultConnectionHubspotApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, setup: FlowsVaultConnectioSetupApiKey) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdHubspotEnum::Hubspot,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionHubspotOauthCode {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdHubspotEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupOauthCode,
}
impl CreateFlowsVaultConnectionHubspotOauthCode {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupOauthCode,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdHubspotEnum::Hubspot,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionHubspotUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdHubspotEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionHubspotUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdHubspotEnum::Hubspot,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionJwt {
        /// A [`CreateFlowsVaultConnectionJwtJwt`].
        Jwt(Box<CreateFlowsVaultConnectionJwtJwt>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["JWT"]), ("/setup/type", &["JWT"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionJwtUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionJwtUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["JWT"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionJwtJwt => CreateFlowsVaultConnectionJwt::Jwt);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionJwtUninitialized => CreateFlowsVaultConnectionJwt::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionJwtJwt {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdJwtEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupJwt,
}
impl CreateFlowsVaultConnectionJwtJwt {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, setup: FlowsVaultConnectioSetupJwt) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdJwtEnum::Jwt,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionJwtUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdJwtEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionJwtUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdJwtEnum::Jwt,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionMailchimp {
        /// A [`CreateFlowsVaultConnectionMailchimpApiKey`].
        ApiKey(Box<CreateFlowsVaultConnectionMailchimpApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["MAILCHIMP"]), ("/setup/type", &["API_KEY"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionMailchimpOauthCode`].
        OauthCode(Box<CreateFlowsVaultConnectionMailchimpOauthCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["MAILCHIMP"]), ("/setup/type", &["OAUTH_CODE"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionMailchimpUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionMailchimpUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["MAILCHIMP"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionMailchimpApiKey => CreateFlowsVaultConnectionMailchimp::ApiKey);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionMailchimpOauthCode => CreateFlowsVaultConnectionMailchimp::OauthCode);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionMailchimpUninitialized => CreateFlowsVaultConnectionMailchimp::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionMailchimpApiKey {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdMailchimpEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupSecretApiKey,
}
impl CreateFlowsVaultConnectionMailchimpApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupSecretApiKey,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdMailchimpEnum::Mailchimp,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionMailchimpOauthCode {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdMailchimpEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupOauthCode,
}
impl CreateFlowsVaultConnectionMailchimpOauthCode {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupOauthCode,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdMailchimpEnum::Mailchimp,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionMailchimpUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdMailchimpEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionMailchimpUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdMailchimpEnum::Mailchimp,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionMailjet {
        /// A [`CreateFlowsVaultConnectionMailjetApiKey`].
        ApiKey(Box<CreateFlowsVaultConnectionMailjetApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["MAILJET"]), ("/setup/type", &["API_KEY"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionMailjetUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionMailjetUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["MAILJET"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionMailjetApiKey => CreateFlowsVaultConnectionMailjet::ApiKey);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionMailjetUninitialized => CreateFlowsVaultConnectionMailjet::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionMailjetApiKey {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdMailjetEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupMailjetApiKey,
}
impl CreateFlowsVaultConnectionMailjetApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupMailjetApiKey,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdMailjetEnum::Mailjet,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionMailjetUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdMailjetEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionMailjetUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdMailjetEnum::Mailjet,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionPipedrive {
        /// A [`CreateFlowsVaultConnectionPipedriveToken`].
        Token(Box<CreateFlowsVaultConnectionPipedriveToken>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["PIPEDRIVE"]), ("/setup/type", &["TOKEN"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionPipedriveOauthCode`].
        OauthCode(Box<CreateFlowsVaultConnectionPipedriveOauthCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["PIPEDRIVE"]), ("/setup/type", &["OAUTH_CODE"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionPipedriveUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionPipedriveUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["PIPEDRIVE"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionPipedriveToken => CreateFlowsVaultConnectionPipedrive::Token);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionPipedriveOauthCode => CreateFlowsVaultConnectionPipedrive::OauthCode);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionPipedriveUninitialized => CreateFlowsVaultConnectionPipedrive::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionPipedriveOauthCode {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdPipedriveEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupOauthCode,
}
impl CreateFlowsVaultConnectionPipedriveOauthCode {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupOauthCode,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdPipedriveEnum::Pipedrive,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionPipedriveToken {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdPipedriveEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupToken,
}
impl CreateFlowsVaultConnectionPipedriveToken {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, setup: FlowsVaultConnectioSetupToken) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdPipedriveEnum::Pipedrive,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionPipedriveUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdPipedriveEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionPipedriveUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdPipedriveEnum::Pipedrive,
            name: name.into(),
        }
    }
}

/// Answer of `POST /flows/vault/connections`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionResponse {
    /// `account_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// `app_id`.
    ///
    /// At least 1 character. At most 55 characters.
    pub app_id: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `environment`.
    ///
    /// At least 1 character. At most 55 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<String>,
    /// `fingerprint`.
    ///
    /// At least 1 character.
    pub fingerprint: String,
    /// `id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub id: String,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `ready`.
    pub ready: bool,
    /// `refreshed_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refreshed_at: Option<auth0_sdk_core::DateTime>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionSalesforce {
        /// A [`CreateFlowsVaultConnectionSalesforceOauthCode`].
        OauthCode(Box<CreateFlowsVaultConnectionSalesforceOauthCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["SALESFORCE"]), ("/setup/type", &["OAUTH_CODE"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionSalesforceUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionSalesforceUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["SALESFORCE"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionSalesforceOauthCode => CreateFlowsVaultConnectionSalesforce::OauthCode);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionSalesforceUninitialized => CreateFlowsVaultConnectionSalesforce::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionSalesforceOauthCode {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdSalesforceEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupOauthCode,
}
impl CreateFlowsVaultConnectionSalesforceOauthCode {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupOauthCode,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdSalesforceEnum::Salesforce,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionSalesforceUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdSalesforceEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionSalesforceUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdSalesforceEnum::Salesforce,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionSendgrid {
        /// A [`CreateFlowsVaultConnectionSendgridApiKey`].
        ApiKey(Box<CreateFlowsVaultConnectionSendgridApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["SENDGRID"]), ("/setup/type", &["API_KEY"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionSendgridUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionSendgridUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["SENDGRID"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionSendgridApiKey => CreateFlowsVaultConnectionSendgrid::ApiKey);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionSendgridUninitialized => CreateFlowsVaultConnectionSendgrid::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionSendgridApiKey {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdSendgridEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupApiKey,
}
impl CreateFlowsVaultConnectionSendgridApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, setup: FlowsVaultConnectioSetupApiKey) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdSendgridEnum::Sendgrid,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionSendgridUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdSendgridEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionSendgridUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdSendgridEnum::Sendgrid,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionSlack {
        /// A [`CreateFlowsVaultConnectionSlackWebhook`].
        Webhook(Box<CreateFlowsVaultConnectionSlackWebhook>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["SLACK"]), ("/setup/type", &["WEBHOOK"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionSlackOauthCode`].
        OauthCode(Box<CreateFlowsVaultConnectionSlackOauthCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["SLACK"]), ("/setup/type", &["OAUTH_CODE"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionSlackUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionSlackUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["SLACK"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionSlackWebhook => CreateFlowsVaultConnectionSlack::Webhook);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionSlackOauthCode => CreateFlowsVaultConnectionSlack::OauthCode);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionSlackUninitialized => CreateFlowsVaultConnectionSlack::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionSlackOauthCode {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdSlackEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupOauthCode,
}
impl CreateFlowsVaultConnectionSlackOauthCode {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupOauthCode,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdSlackEnum::Slack,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionSlackUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdSlackEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionSlackUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdSlackEnum::Slack,
            name: name.into(),
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionSlackWebhook {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdSlackEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupWebhook,
}
impl CreateFlowsVaultConnectionSlackWebhook {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, setup: FlowsVaultConnectioSetupWebhook) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdSlackEnum::Slack,
            name: name.into(),
            setup: setup,
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionStripe {
        /// A [`CreateFlowsVaultConnectionStripeKeyPair`].
        KeyPair(Box<CreateFlowsVaultConnectionStripeKeyPair>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["STRIPE"]), ("/setup/type", &["KEY_PAIR"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionStripeOauthCode`].
        OauthCode(Box<CreateFlowsVaultConnectionStripeOauthCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["STRIPE"]), ("/setup/type", &["OAUTH_CODE"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionStripeUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionStripeUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["STRIPE"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionStripeKeyPair => CreateFlowsVaultConnectionStripe::KeyPair);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionStripeOauthCode => CreateFlowsVaultConnectionStripe::OauthCode);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionStripeUninitialized => CreateFlowsVaultConnectionStripe::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionStripeKeyPair {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdStripeEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupStripeKeyPair,
}
impl CreateFlowsVaultConnectionStripeKeyPair {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupStripeKeyPair,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdStripeEnum::Stripe,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionStripeOauthCode {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdStripeEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupOauthCode,
}
impl CreateFlowsVaultConnectionStripeOauthCode {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupOauthCode,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdStripeEnum::Stripe,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionStripeUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdStripeEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionStripeUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdStripeEnum::Stripe,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionTelegram {
        /// A [`CreateFlowsVaultConnectionTelegramToken`].
        Token(Box<CreateFlowsVaultConnectionTelegramToken>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["TELEGRAM"]), ("/setup/type", &["TOKEN"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionTelegramUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionTelegramUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["TELEGRAM"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionTelegramToken => CreateFlowsVaultConnectionTelegram::Token);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionTelegramUninitialized => CreateFlowsVaultConnectionTelegram::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionTelegramToken {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdTelegramEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupToken,
}
impl CreateFlowsVaultConnectionTelegramToken {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, setup: FlowsVaultConnectioSetupToken) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdTelegramEnum::Telegram,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionTelegramUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdTelegramEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionTelegramUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdTelegramEnum::Telegram,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionTwilio {
        /// A [`CreateFlowsVaultConnectionTwilioApiKey`].
        ApiKey(Box<CreateFlowsVaultConnectionTwilioApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["TWILIO"]), ("/setup/type", &["API_KEY"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionTwilioUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionTwilioUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["TWILIO"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionTwilioApiKey => CreateFlowsVaultConnectionTwilio::ApiKey);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionTwilioUninitialized => CreateFlowsVaultConnectionTwilio::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionTwilioApiKey {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdTwilioEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupTwilioApiKey,
}
impl CreateFlowsVaultConnectionTwilioApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        setup: FlowsVaultConnectioSetupTwilioApiKey,
    ) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdTwilioEnum::Twilio,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionTwilioUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdTwilioEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionTwilioUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdTwilioEnum::Twilio,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionWhatsapp {
        /// A [`CreateFlowsVaultConnectionWhatsappToken`].
        Token(Box<CreateFlowsVaultConnectionWhatsappToken>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["WHATSAPP"]), ("/setup/type", &["TOKEN"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionWhatsappUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionWhatsappUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["WHATSAPP"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionWhatsappToken => CreateFlowsVaultConnectionWhatsapp::Token);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionWhatsappUninitialized => CreateFlowsVaultConnectionWhatsapp::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionWhatsappToken {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdWhatsappEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupToken,
}
impl CreateFlowsVaultConnectionWhatsappToken {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, setup: FlowsVaultConnectioSetupToken) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdWhatsappEnum::Whatsapp,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionWhatsappUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdWhatsappEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionWhatsappUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdWhatsappEnum::Whatsapp,
            name: name.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum CreateFlowsVaultConnectionZapier {
        /// A [`CreateFlowsVaultConnectionZapierWebhook`].
        Webhook(Box<CreateFlowsVaultConnectionZapierWebhook>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["ZAPIER"]), ("/setup/type", &["WEBHOOK"])], typical: &[], required: &["app_id", "name", "setup"], known: &["app_id", "name", "setup"] },
        /// A [`CreateFlowsVaultConnectionZapierUninitialized`].
        Uninitialized(Box<CreateFlowsVaultConnectionZapierUninitialized>) => auth0_sdk_core::union::Shape::Object { constants: &[("app_id", &["ZAPIER"])], typical: &[], required: &["app_id", "name"], known: &["app_id", "name"] },
    }
}
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionZapierWebhook => CreateFlowsVaultConnectionZapier::Webhook);
auth0_sdk_core::union_from!(CreateFlowsVaultConnectionZapierUninitialized => CreateFlowsVaultConnectionZapier::Uninitialized);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionZapierUninitialized {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdZapierEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
}
impl CreateFlowsVaultConnectionZapierUninitialized {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdZapierEnum::Zapier,
            name: name.into(),
        }
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFlowsVaultConnectionZapierWebhook {
    /// `app_id`.
    pub app_id: FlowsVaultConnectionAppIdZapierEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `setup`.
    pub setup: FlowsVaultConnectioSetupWebhook,
}
impl CreateFlowsVaultConnectionZapierWebhook {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, setup: FlowsVaultConnectioSetupWebhook) -> Self {
        Self {
            app_id: FlowsVaultConnectionAppIdZapierEnum::Zapier,
            name: name.into(),
            setup: setup,
        }
    }
}

/// Body of `POST /forms`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateForm {
    /// `ending`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending: Option<FormEndingNode>,
    /// `languages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<FormLanguages>,
    /// `messages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messages: Option<FormMessages>,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `nodes`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<FormNode>>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<FormStartNode>,
    /// `style`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<FormStyle>,
    /// `translations`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translations: Option<
        std::collections::BTreeMap<String, serde_json::Map<String, serde_json::Value>>,
    >,
}
impl CreateForm {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            ending: Default::default(),
            languages: Default::default(),
            messages: Default::default(),
            name: name.into(),
            nodes: Default::default(),
            start: Default::default(),
            style: Default::default(),
            translations: Default::default(),
        }
    }
    /// `ending`.
    #[must_use]
    pub fn ending(mut self, ending: FormEndingNode) -> Self {
        self.ending = Some(ending);
        self
    }
    /// `languages`.
    #[must_use]
    pub fn languages(mut self, languages: FormLanguages) -> Self {
        self.languages = Some(languages);
        self
    }
    /// `messages`.
    #[must_use]
    pub fn messages(mut self, messages: FormMessages) -> Self {
        self.messages = Some(messages);
        self
    }
    /// `nodes`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn nodes(
        mut self,
        nodes: impl IntoIterator<Item = impl Into<FormNode>>,
    ) -> Self {
        self.nodes = Some(nodes.into_iter().map(Into::into).collect());
        self
    }
    /// `start`.
    #[must_use]
    pub fn start(mut self, start: FormStartNode) -> Self {
        self.start = Some(start);
        self
    }
    /// `style`.
    #[must_use]
    pub fn style(mut self, style: FormStyle) -> Self {
        self.style = Some(style);
        self
    }
    /// `translations`.
    #[must_use]
    pub fn translations(
        mut self,
        translations: std::collections::BTreeMap<
            String,
            serde_json::Map<String, serde_json::Value>,
        >,
    ) -> Self {
        self.translations = Some(translations);
        self
    }
}

/// Answer of `POST /forms`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateFormResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `embedded_at`.
    ///
    /// Format: date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embedded_at: Option<String>,
    /// `ending`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending: Option<FormEndingNode>,
    /// `id`.
    ///
    /// At most 30 characters. Format: form-id.
    pub id: String,
    /// `languages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<FormLanguages>,
    /// `messages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messages: Option<FormMessages>,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `nodes`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<FormNode>>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<FormStartNode>,
    /// `style`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<FormStyle>,
    /// `submitted_at`.
    ///
    /// Format: date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<String>,
    /// `translations`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translations: Option<
        std::collections::BTreeMap<String, serde_json::Map<String, serde_json::Value>>,
    >,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowAction {
        /// A [`FlowActionActivecampaign`].
        Activecampaign(Box<FlowActionActivecampaign>) => auth0_sdk_core::union::Shape::OneOf(FlowActionActivecampaign::SHAPES),
        /// A [`FlowActionAirtable`].
        Airtable(Box<FlowActionAirtable>) => auth0_sdk_core::union::Shape::OneOf(FlowActionAirtable::SHAPES),
        /// A [`FlowActionAuth0`].
        Auth0(Box<FlowActionAuth0>) => auth0_sdk_core::union::Shape::OneOf(FlowActionAuth0::SHAPES),
        /// A [`FlowActionBigqueryInsertRows`].
        BigqueryInsertRows(Box<FlowActionBigqueryInsertRows>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["INSERT_ROWS"]), ("type", &["BIGQUERY"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionClearbit`].
        Clearbit(Box<FlowActionClearbit>) => auth0_sdk_core::union::Shape::OneOf(FlowActionClearbit::SHAPES),
        /// A [`FlowActionEmailVerifyEmail`].
        EmailVerifyEmail(Box<FlowActionEmailVerifyEmail>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["VERIFY_EMAIL"]), ("type", &["EMAIL"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionFlow`].
        Flow(Box<FlowActionFlow>) => auth0_sdk_core::union::Shape::OneOf(FlowActionFlow::SHAPES),
        /// A [`FlowActionGoogleSheetsAddRow`].
        GoogleSheetsAddRow(Box<FlowActionGoogleSheetsAddRow>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["ADD_ROW"]), ("type", &["GOOGLE_SHEETS"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionHttpSendRequest`].
        HttpSendRequest(Box<FlowActionHttpSendRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["SEND_REQUEST"]), ("type", &["HTTP"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionHubspot`].
        Hubspot(Box<FlowActionHubspot>) => auth0_sdk_core::union::Shape::OneOf(FlowActionHubspot::SHAPES),
        /// A [`FlowActionJson`].
        Json(Box<FlowActionJson>) => auth0_sdk_core::union::Shape::OneOf(FlowActionJson::SHAPES),
        /// A [`FlowActionJwt`].
        Jwt(Box<FlowActionJwt>) => auth0_sdk_core::union::Shape::OneOf(FlowActionJwt::SHAPES),
        /// A [`FlowActionMailchimpUpsertMember`].
        MailchimpUpsertMember(Box<FlowActionMailchimpUpsertMember>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["UPSERT_MEMBER"]), ("type", &["MAILCHIMP"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionMailjetSendEmail`].
        MailjetSendEmail(Box<FlowActionMailjetSendEmail>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["SEND_EMAIL"]), ("type", &["MAILJET"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionOtp`].
        Otp(Box<FlowActionOtp>) => auth0_sdk_core::union::Shape::OneOf(FlowActionOtp::SHAPES),
        /// A [`FlowActionPipedrive`].
        Pipedrive(Box<FlowActionPipedrive>) => auth0_sdk_core::union::Shape::OneOf(FlowActionPipedrive::SHAPES),
        /// A [`FlowActionSalesforce`].
        Salesforce(Box<FlowActionSalesforce>) => auth0_sdk_core::union::Shape::OneOf(FlowActionSalesforce::SHAPES),
        /// A [`FlowActionSendgridSendEmail`].
        SendgridSendEmail(Box<FlowActionSendgridSendEmail>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["SEND_EMAIL"]), ("type", &["SENDGRID"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionSlackPostMessage`].
        SlackPostMessage(Box<FlowActionSlackPostMessage>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["POST_MESSAGE"]), ("type", &["SLACK"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionStripe`].
        Stripe(Box<FlowActionStripe>) => auth0_sdk_core::union::Shape::OneOf(FlowActionStripe::SHAPES),
        /// A [`FlowActionTelegramSendMessage`].
        TelegramSendMessage(Box<FlowActionTelegramSendMessage>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["SEND_MESSAGE"]), ("type", &["TELEGRAM"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionTwilio`].
        Twilio(Box<FlowActionTwilio>) => auth0_sdk_core::union::Shape::OneOf(FlowActionTwilio::SHAPES),
        /// A [`FlowActionWhatsappSendMessage`].
        WhatsappSendMessage(Box<FlowActionWhatsappSendMessage>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["SEND_MESSAGE"]), ("type", &["WHATSAPP"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionXml`].
        Xml(Box<FlowActionXml>) => auth0_sdk_core::union::Shape::OneOf(FlowActionXml::SHAPES),
        /// A [`FlowActionZapierTriggerWebhook`].
        ZapierTriggerWebhook(Box<FlowActionZapierTriggerWebhook>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["TRIGGER_WEBHOOK"]), ("type", &["ZAPIER"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionBigqueryInsertRows => FlowAction::BigqueryInsertRows);
auth0_sdk_core::union_from!(FlowActionEmailVerifyEmail => FlowAction::EmailVerifyEmail);
auth0_sdk_core::union_from!(FlowActionGoogleSheetsAddRow => FlowAction::GoogleSheetsAddRow);
auth0_sdk_core::union_from!(FlowActionHttpSendRequest => FlowAction::HttpSendRequest);
auth0_sdk_core::union_from!(FlowActionMailchimpUpsertMember => FlowAction::MailchimpUpsertMember);
auth0_sdk_core::union_from!(FlowActionMailjetSendEmail => FlowAction::MailjetSendEmail);
auth0_sdk_core::union_from!(FlowActionSendgridSendEmail => FlowAction::SendgridSendEmail);
auth0_sdk_core::union_from!(FlowActionSlackPostMessage => FlowAction::SlackPostMessage);
auth0_sdk_core::union_from!(FlowActionTelegramSendMessage => FlowAction::TelegramSendMessage);
auth0_sdk_core::union_from!(FlowActionWhatsappSendMessage => FlowAction::WhatsappSendMessage);
auth0_sdk_core::union_from!(FlowActionZapierTriggerWebhook => FlowAction::ZapierTriggerWebhook);

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionActivecampaign {
        /// A [`FlowActionActivecampaignListContacts`].
        ListContacts(Box<FlowActionActivecampaignListContacts>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["LIST_CONTACTS"]), ("type", &["ACTIVECAMPAIGN"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionActivecampaignUpsertContact`].
        UpsertContact(Box<FlowActionActivecampaignUpsertContact>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["UPSERT_CONTACT"]), ("type", &["ACTIVECAMPAIGN"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionActivecampaignListContacts => FlowActionActivecampaign::ListContacts);
auth0_sdk_core::union_from!(FlowActionActivecampaignUpsertContact => FlowActionActivecampaign::UpsertContact);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionActivecampaignListContacts {
    /// `action`.
    pub action: FlowActionActivecampaignListContactsAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionActivecampaignListContactsParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionActivecampaignListContactsType,
}
impl FlowActionActivecampaignListContacts {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionActivecampaignListContactsParams,
    ) -> Self {
        Self {
            action: FlowActionActivecampaignListContactsAction::ListContacts,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionActivecampaignListContactsType::Activecampaign,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionActivecampaignListContactsAction {
        /// `LIST_CONTACTS`
        ListContacts = "LIST_CONTACTS",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionActivecampaignListContactsParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `email`.
    pub email: String,
}
impl FlowActionActivecampaignListContactsParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            email: email.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionActivecampaignListContactsType {
        /// `ACTIVECAMPAIGN`
        Activecampaign = "ACTIVECAMPAIGN",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionActivecampaignUpsertContact {
    /// `action`.
    pub action: FlowActionActivecampaignUpsertContactAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionActivecampaignUpsertContactParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionActivecampaignUpsertContactType,
}
impl FlowActionActivecampaignUpsertContact {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionActivecampaignUpsertContactParams,
    ) -> Self {
        Self {
            action: FlowActionActivecampaignUpsertContactAction::UpsertContact,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionActivecampaignUpsertContactType::Activecampaign,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionActivecampaignUpsertContactAction {
        /// `UPSERT_CONTACT`
        UpsertContact = "UPSERT_CONTACT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionActivecampaignUpsertContactParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `custom_fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_fields: Option<serde_json::Map<String, serde_json::Value>>,
    /// `email`.
    pub email: String,
    /// `first_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `last_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// `phone`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}
impl FlowActionActivecampaignUpsertContactParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            custom_fields: Default::default(),
            email: email.into(),
            first_name: Default::default(),
            last_name: Default::default(),
            phone: Default::default(),
        }
    }
    /// `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        custom_fields: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.custom_fields = Some(custom_fields);
        self
    }
    /// `first_name`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// `last_name`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionActivecampaignUpsertContactType {
        /// `ACTIVECAMPAIGN`
        Activecampaign = "ACTIVECAMPAIGN",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAirtable {
        /// A [`FlowActionAirtableCreateRecord`].
        CreateRecord(Box<FlowActionAirtableCreateRecord>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["CREATE_RECORD"]), ("type", &["AIRTABLE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionAirtableListRecords`].
        ListRecords(Box<FlowActionAirtableListRecords>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["LIST_RECORDS"]), ("type", &["AIRTABLE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionAirtableUpdateRecord`].
        UpdateRecord(Box<FlowActionAirtableUpdateRecord>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["UPDATE_RECORD"]), ("type", &["AIRTABLE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionAirtableCreateRecord => FlowActionAirtable::CreateRecord);
auth0_sdk_core::union_from!(FlowActionAirtableListRecords => FlowActionAirtable::ListRecords);
auth0_sdk_core::union_from!(FlowActionAirtableUpdateRecord => FlowActionAirtable::UpdateRecord);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAirtableCreateRecord {
    /// `action`.
    pub action: FlowActionAirtableCreateRecordAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionAirtableCreateRecordParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionAirtableCreateRecordType,
}
impl FlowActionAirtableCreateRecord {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionAirtableCreateRecordParams,
    ) -> Self {
        Self {
            action: FlowActionAirtableCreateRecordAction::CreateRecord,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionAirtableCreateRecordType::Airtable,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAirtableCreateRecordAction {
        /// `CREATE_RECORD`
        CreateRecord = "CREATE_RECORD",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAirtableCreateRecordParams {
    /// `base_id`.
    pub base_id: String,
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<serde_json::Map<String, serde_json::Value>>,
    /// `table_name`.
    pub table_name: String,
}
impl FlowActionAirtableCreateRecordParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        base_id: impl Into<String>,
        connection_id: impl Into<String>,
        table_name: impl Into<String>,
    ) -> Self {
        Self {
            base_id: base_id.into(),
            connection_id: connection_id.into(),
            fields: Default::default(),
            table_name: table_name.into(),
        }
    }
    /// `fields`.
    #[must_use]
    pub fn fields(mut self, fields: serde_json::Map<String, serde_json::Value>) -> Self {
        self.fields = Some(fields);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAirtableCreateRecordType {
        /// `AIRTABLE`
        Airtable = "AIRTABLE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAirtableListRecords {
    /// `action`.
    pub action: FlowActionAirtableListRecordsAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionAirtableListRecordsParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionAirtableListRecordsType,
}
impl FlowActionAirtableListRecords {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionAirtableListRecordsParams,
    ) -> Self {
        Self {
            action: FlowActionAirtableListRecordsAction::ListRecords,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionAirtableListRecordsType::Airtable,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAirtableListRecordsAction {
        /// `LIST_RECORDS`
        ListRecords = "LIST_RECORDS",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAirtableListRecordsParams {
    /// `base_id`.
    pub base_id: String,
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `query`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// `table_name`.
    pub table_name: String,
    /// `view`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub view: Option<String>,
}
impl FlowActionAirtableListRecordsParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        base_id: impl Into<String>,
        connection_id: impl Into<String>,
        table_name: impl Into<String>,
    ) -> Self {
        Self {
            base_id: base_id.into(),
            connection_id: connection_id.into(),
            query: Default::default(),
            table_name: table_name.into(),
            view: Default::default(),
        }
    }
    /// `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }
    /// `view`.
    #[must_use]
    pub fn view(mut self, view: impl Into<String>) -> Self {
        self.view = Some(view.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAirtableListRecordsType {
        /// `AIRTABLE`
        Airtable = "AIRTABLE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAirtableUpdateRecord {
    /// `action`.
    pub action: FlowActionAirtableUpdateRecordAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionAirtableUpdateRecordParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionAirtableUpdateRecordType,
}
impl FlowActionAirtableUpdateRecord {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionAirtableUpdateRecordParams,
    ) -> Self {
        Self {
            action: FlowActionAirtableUpdateRecordAction::UpdateRecord,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionAirtableUpdateRecordType::Airtable,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAirtableUpdateRecordAction {
        /// `UPDATE_RECORD`
        UpdateRecord = "UPDATE_RECORD",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAirtableUpdateRecordParams {
    /// `base_id`.
    pub base_id: String,
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<serde_json::Map<String, serde_json::Value>>,
    /// `record_id`.
    pub record_id: String,
    /// `table_name`.
    pub table_name: String,
}
impl FlowActionAirtableUpdateRecordParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        base_id: impl Into<String>,
        connection_id: impl Into<String>,
        record_id: impl Into<String>,
        table_name: impl Into<String>,
    ) -> Self {
        Self {
            base_id: base_id.into(),
            connection_id: connection_id.into(),
            fields: Default::default(),
            record_id: record_id.into(),
            table_name: table_name.into(),
        }
    }
    /// `fields`.
    #[must_use]
    pub fn fields(mut self, fields: serde_json::Map<String, serde_json::Value>) -> Self {
        self.fields = Some(fields);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAirtableUpdateRecordType {
        /// `AIRTABLE`
        Airtable = "AIRTABLE",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0 {
        /// A [`FlowActionAuth0CreateUser`].
        CreateUser(Box<FlowActionAuth0CreateUser>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["CREATE_USER"]), ("type", &["AUTH0"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionAuth0GetUser`].
        GetUser(Box<FlowActionAuth0GetUser>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["GET_USER"]), ("type", &["AUTH0"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionAuth0UpdateUser`].
        UpdateUser(Box<FlowActionAuth0UpdateUser>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["UPDATE_USER"]), ("type", &["AUTH0"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionAuth0SendRequest`].
        SendRequest(Box<FlowActionAuth0SendRequest>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["SEND_REQUEST"]), ("type", &["AUTH0"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionAuth0SendEmail`].
        SendEmail(Box<FlowActionAuth0SendEmail>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["SEND_EMAIL"]), ("type", &["AUTH0"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionAuth0SendSms`].
        SendSms(Box<FlowActionAuth0SendSms>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["SEND_SMS"]), ("type", &["AUTH0"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionAuth0MakeCall`].
        MakeCall(Box<FlowActionAuth0MakeCall>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["MAKE_CALL"]), ("type", &["AUTH0"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionAuth0CreateUser => FlowActionAuth0::CreateUser);
auth0_sdk_core::union_from!(FlowActionAuth0GetUser => FlowActionAuth0::GetUser);
auth0_sdk_core::union_from!(FlowActionAuth0UpdateUser => FlowActionAuth0::UpdateUser);
auth0_sdk_core::union_from!(FlowActionAuth0SendRequest => FlowActionAuth0::SendRequest);
auth0_sdk_core::union_from!(FlowActionAuth0SendEmail => FlowActionAuth0::SendEmail);
auth0_sdk_core::union_from!(FlowActionAuth0SendSms => FlowActionAuth0::SendSms);
auth0_sdk_core::union_from!(FlowActionAuth0MakeCall => FlowActionAuth0::MakeCall);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0CreateUser {
    /// `action`.
    pub action: FlowActionAuth0CreateUserAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionAuth0CreateUserParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionAuth0CreateUserType,
}
impl FlowActionAuth0CreateUser {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionAuth0CreateUserParams) -> Self {
        Self {
            action: FlowActionAuth0CreateUserAction::CreateUser,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionAuth0CreateUserType::Auth0,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0CreateUserAction {
        /// `CREATE_USER`
        CreateUser = "CREATE_USER",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0CreateUserParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `payload`.
    pub payload: serde_json::Map<String, serde_json::Value>,
}
impl FlowActionAuth0CreateUserParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        payload: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            payload: payload,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0CreateUserType {
        /// `AUTH0`
        Auth0 = "AUTH0",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0GetUser {
    /// `action`.
    pub action: FlowActionAuth0GetUserAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionAuth0GetUserParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionAuth0GetUserType,
}
impl FlowActionAuth0GetUser {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionAuth0GetUserParams) -> Self {
        Self {
            action: FlowActionAuth0GetUserAction::GetUser,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionAuth0GetUserType::Auth0,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0GetUserAction {
        /// `GET_USER`
        GetUser = "GET_USER",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0GetUserParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `user_id`.
    pub user_id: String,
}
impl FlowActionAuth0GetUserParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            user_id: user_id.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0GetUserType {
        /// `AUTH0`
        Auth0 = "AUTH0",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0MakeCall {
    /// `action`.
    pub action: FlowActionAuth0MakeCallAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionAuth0MakeCallParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionAuth0MakeCallType,
}
impl FlowActionAuth0MakeCall {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionAuth0MakeCallParams) -> Self {
        Self {
            action: FlowActionAuth0MakeCallAction::MakeCall,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionAuth0MakeCallType::Auth0,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0MakeCallAction {
        /// `MAKE_CALL`
        MakeCall = "MAKE_CALL",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0MakeCallParams {
    /// `custom_vars`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_vars: Option<serde_json::Map<String, serde_json::Value>>,
    /// `from`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// `message`.
    ///
    /// At least 1 character. At most 1024 characters.
    pub message: String,
    /// `to`.
    ///
    /// At least 1 character. At most 255 characters.
    pub to: String,
}
impl FlowActionAuth0MakeCallParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(message: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            custom_vars: Default::default(),
            from: Default::default(),
            message: message.into(),
            to: to.into(),
        }
    }
    /// `custom_vars`.
    #[must_use]
    pub fn custom_vars(
        mut self,
        custom_vars: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.custom_vars = Some(custom_vars);
        self
    }
    /// `from`.
    ///
    /// At least 1 character. At most 255 characters.
    #[must_use]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0MakeCallType {
        /// `AUTH0`
        Auth0 = "AUTH0",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0SendEmail {
    /// `action`.
    pub action: FlowActionAuth0SendEmailAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionAuth0SendEmailParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionAuth0SendEmailType,
}
impl FlowActionAuth0SendEmail {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionAuth0SendEmailParams) -> Self {
        Self {
            action: FlowActionAuth0SendEmailAction::SendEmail,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionAuth0SendEmailType::Auth0,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0SendEmailAction {
        /// `SEND_EMAIL`
        SendEmail = "SEND_EMAIL",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0SendEmailParams {
    /// `body`.
    ///
    /// At least 1 character. At most 102400 characters.
    pub body: String,
    /// `custom_vars`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_vars: Option<serde_json::Map<String, serde_json::Value>>,
    /// `from`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<FlowActionAuth0SendEmailParamsFrom>,
    /// `subject`.
    ///
    /// At least 1 character. At most 255 characters.
    pub subject: String,
    /// `to`.
    pub to: String,
}
impl FlowActionAuth0SendEmailParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        body: impl Into<String>,
        subject: impl Into<String>,
        to: impl Into<String>,
    ) -> Self {
        Self {
            body: body.into(),
            custom_vars: Default::default(),
            from: Default::default(),
            subject: subject.into(),
            to: to.into(),
        }
    }
    /// `custom_vars`.
    #[must_use]
    pub fn custom_vars(
        mut self,
        custom_vars: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.custom_vars = Some(custom_vars);
        self
    }
    /// `from`.
    #[must_use]
    pub fn from(mut self, from: FlowActionAuth0SendEmailParamsFrom) -> Self {
        self.from = Some(from);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0SendEmailParamsFrom {
    /// `email`.
    pub email: String,
    /// `name`.
    ///
    /// At least 1 character. At most 125 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
impl FlowActionAuth0SendEmailParamsFrom {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            name: Default::default(),
        }
    }
    /// `name`.
    ///
    /// At least 1 character. At most 125 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0SendEmailType {
        /// `AUTH0`
        Auth0 = "AUTH0",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0SendRequest {
    /// `action`.
    pub action: FlowActionAuth0SendRequestAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionAuth0SendRequestParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionAuth0SendRequestType,
}
impl FlowActionAuth0SendRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionAuth0SendRequestParams) -> Self {
        Self {
            action: FlowActionAuth0SendRequestAction::SendRequest,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionAuth0SendRequestType::Auth0,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0SendRequestAction {
        /// `SEND_REQUEST`
        SendRequest = "SEND_REQUEST",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0SendRequestParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `headers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headers: Option<serde_json::Map<String, serde_json::Value>>,
    /// `method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<FlowActionAuth0SendRequestParamsMethod>,
    /// `params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub params: Option<
        std::collections::BTreeMap<
            String,
            Option<FlowActionAuth0SendRequestParamsQueryParamsValue>,
        >,
    >,
    /// `pathname`.
    pub pathname: String,
    /// `payload`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payload: Option<FlowActionAuth0SendRequestParamsPayload>,
}
impl FlowActionAuth0SendRequestParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, pathname: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            headers: Default::default(),
            method: Default::default(),
            params: Default::default(),
            pathname: pathname.into(),
            payload: Default::default(),
        }
    }
    /// `headers`.
    #[must_use]
    pub fn headers(
        mut self,
        headers: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.headers = Some(headers);
        self
    }
    /// `method`.
    #[must_use]
    pub fn method(
        mut self,
        method: impl Into<FlowActionAuth0SendRequestParamsMethod>,
    ) -> Self {
        self.method = Some(method.into());
        self
    }
    /// `params`.
    #[must_use]
    pub fn params(
        mut self,
        params: std::collections::BTreeMap<
            String,
            Option<FlowActionAuth0SendRequestParamsQueryParamsValue>,
        >,
    ) -> Self {
        self.params = Some(params);
        self
    }
    /// `payload`.
    #[must_use]
    pub fn payload(
        mut self,
        payload: impl Into<FlowActionAuth0SendRequestParamsPayload>,
    ) -> Self {
        self.payload = Some(payload.into());
        self
    }
}
impl std::fmt::Debug for FlowActionAuth0SendRequestParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowActionAuth0SendRequestParams")
            .field("connection_id", &self.connection_id)
            .field("headers", &auth0_sdk_core::Redacted)
            .field("method", &self.method)
            .field("params", &self.params)
            .field("pathname", &self.pathname)
            .field("payload", &self.payload)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0SendRequestParamsMethod {
        /// `GET`
        Get = "GET",
        /// `POST`
        Post = "POST",
        /// `PUT`
        Put = "PUT",
        /// `PATCH`
        Patch = "PATCH",
        /// `DELETE`
        Delete = "DELETE",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0SendRequestParamsPayload {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// An array.
        List(Vec<serde_json::Value>) => auth0_sdk_core::union::Shape::List,
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
    }
}
auth0_sdk_core::union_from_text!(FlowActionAuth0SendRequestParamsPayload::String);

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0SendRequestParamsQueryParamsValue {
        /// A number.
        Number(f64) => auth0_sdk_core::union::Shape::Number,
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
    }
}
auth0_sdk_core::union_from_text!(FlowActionAuth0SendRequestParamsQueryParamsValue::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0SendRequestType {
        /// `AUTH0`
        Auth0 = "AUTH0",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0SendSms {
    /// `action`.
    pub action: FlowActionAuth0SendSmsAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionAuth0SendSmsParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionAuth0SendSmsType,
}
impl FlowActionAuth0SendSms {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionAuth0SendSmsParams) -> Self {
        Self {
            action: FlowActionAuth0SendSmsAction::SendSms,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionAuth0SendSmsType::Auth0,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0SendSmsAction {
        /// `SEND_SMS`
        SendSms = "SEND_SMS",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0SendSmsParams {
    /// `custom_vars`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_vars: Option<serde_json::Map<String, serde_json::Value>>,
    /// `from`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// `message`.
    ///
    /// At least 1 character. At most 1024 characters.
    pub message: String,
    /// `to`.
    ///
    /// At least 1 character. At most 255 characters.
    pub to: String,
}
impl FlowActionAuth0SendSmsParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(message: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            custom_vars: Default::default(),
            from: Default::default(),
            message: message.into(),
            to: to.into(),
        }
    }
    /// `custom_vars`.
    #[must_use]
    pub fn custom_vars(
        mut self,
        custom_vars: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.custom_vars = Some(custom_vars);
        self
    }
    /// `from`.
    ///
    /// At least 1 character. At most 255 characters.
    #[must_use]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0SendSmsType {
        /// `AUTH0`
        Auth0 = "AUTH0",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0UpdateUser {
    /// `action`.
    pub action: FlowActionAuth0UpdateUserAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionAuth0UpdateUserParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionAuth0UpdateUserType,
}
impl FlowActionAuth0UpdateUser {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionAuth0UpdateUserParams) -> Self {
        Self {
            action: FlowActionAuth0UpdateUserAction::UpdateUser,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionAuth0UpdateUserType::Auth0,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0UpdateUserAction {
        /// `UPDATE_USER`
        UpdateUser = "UPDATE_USER",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionAuth0UpdateUserParams {
    /// `changes`.
    pub changes: serde_json::Map<String, serde_json::Value>,
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `user_id`.
    pub user_id: String,
}
impl FlowActionAuth0UpdateUserParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        changes: serde_json::Map<String, serde_json::Value>,
        connection_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            changes: changes,
            connection_id: connection_id.into(),
            user_id: user_id.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionAuth0UpdateUserType {
        /// `AUTH0`
        Auth0 = "AUTH0",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionBigqueryInsertRows {
    /// `action`.
    pub action: FlowActionBigqueryInsertRowsAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionBigqueryInsertRowsParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionBigqueryInsertRowsType,
}
impl FlowActionBigqueryInsertRows {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionBigqueryInsertRowsParams,
    ) -> Self {
        Self {
            action: FlowActionBigqueryInsertRowsAction::InsertRows,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionBigqueryInsertRowsType::Bigquery,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionBigqueryInsertRowsAction {
        /// `INSERT_ROWS`
        InsertRows = "INSERT_ROWS",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionBigqueryInsertRowsParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `data`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// `dataset_id`.
    pub dataset_id: String,
    /// `table_id`.
    pub table_id: String,
}
impl FlowActionBigqueryInsertRowsParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        dataset_id: impl Into<String>,
        table_id: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            data: Default::default(),
            dataset_id: dataset_id.into(),
            table_id: table_id.into(),
        }
    }
    /// `data`.
    #[must_use]
    pub fn data(mut self, data: serde_json::Map<String, serde_json::Value>) -> Self {
        self.data = Some(data);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionBigqueryInsertRowsType {
        /// `BIGQUERY`
        Bigquery = "BIGQUERY",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionClearbit {
        /// A [`FlowActionClearbitFindPerson`].
        Person(Box<FlowActionClearbitFindPerson>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["FIND_PERSON"]), ("type", &["CLEARBIT"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionClearbitFindCompany`].
        Company(Box<FlowActionClearbitFindCompany>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["FIND_COMPANY"]), ("type", &["CLEARBIT"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionClearbitFindPerson => FlowActionClearbit::Person);
auth0_sdk_core::union_from!(FlowActionClearbitFindCompany => FlowActionClearbit::Company);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionClearbitFindCompany {
    /// `action`.
    pub action: FlowActionClearbitFindCompanyAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionClearbitFindCompanyParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionClearbitFindCompanyType,
}
impl FlowActionClearbitFindCompany {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionClearbitFindCompanyParams,
    ) -> Self {
        Self {
            action: FlowActionClearbitFindCompanyAction::FindCompany,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionClearbitFindCompanyType::Clearbit,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionClearbitFindCompanyAction {
        /// `FIND_COMPANY`
        FindCompany = "FIND_COMPANY",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionClearbitFindCompanyParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `domain`.
    pub domain: String,
}
impl FlowActionClearbitFindCompanyParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            domain: domain.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionClearbitFindCompanyType {
        /// `CLEARBIT`
        Clearbit = "CLEARBIT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionClearbitFindPerson {
    /// `action`.
    pub action: FlowActionClearbitFindPersonAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionClearbitFindPersonParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionClearbitFindPersonType,
}
impl FlowActionClearbitFindPerson {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionClearbitFindPersonParams,
    ) -> Self {
        Self {
            action: FlowActionClearbitFindPersonAction::FindPerson,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionClearbitFindPersonType::Clearbit,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionClearbitFindPersonAction {
        /// `FIND_PERSON`
        FindPerson = "FIND_PERSON",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionClearbitFindPersonParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `email`.
    pub email: String,
}
impl FlowActionClearbitFindPersonParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            email: email.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionClearbitFindPersonType {
        /// `CLEARBIT`
        Clearbit = "CLEARBIT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionEmailVerifyEmail {
    /// `action`.
    pub action: FlowActionEmailVerifyEmailAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionEmailVerifyEmailParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionEmailVerifyEmailType,
}
impl FlowActionEmailVerifyEmail {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionEmailVerifyEmailParams) -> Self {
        Self {
            action: FlowActionEmailVerifyEmailAction::VerifyEmail,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionEmailVerifyEmailType::Email,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionEmailVerifyEmailAction {
        /// `VERIFY_EMAIL`
        VerifyEmail = "VERIFY_EMAIL",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionEmailVerifyEmailParams {
    /// `email`.
    pub email: String,
    /// `rules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<FlowActionEmailVerifyEmailParamsRules>,
}
impl FlowActionEmailVerifyEmailParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            rules: Default::default(),
        }
    }
    /// `rules`.
    #[must_use]
    pub fn rules(mut self, rules: FlowActionEmailVerifyEmailParamsRules) -> Self {
        self.rules = Some(rules);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionEmailVerifyEmailParamsRules {
    /// `allowlist`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// `block_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block_aliases: Option<bool>,
    /// `block_disposable_emails`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block_disposable_emails: Option<bool>,
    /// `block_free_emails`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block_free_emails: Option<bool>,
    /// `blocklist`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocklist: Option<Vec<String>>,
    /// `require_mx_record`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_mx_record: Option<bool>,
}
impl FlowActionEmailVerifyEmailParamsRules {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allowlist: Default::default(),
            block_aliases: Default::default(),
            block_disposable_emails: Default::default(),
            block_free_emails: Default::default(),
            blocklist: Default::default(),
            require_mx_record: Default::default(),
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
    /// `block_aliases`.
    #[must_use]
    pub fn block_aliases(mut self, block_aliases: bool) -> Self {
        self.block_aliases = Some(block_aliases);
        self
    }
    /// `block_disposable_emails`.
    #[must_use]
    pub fn block_disposable_emails(mut self, block_disposable_emails: bool) -> Self {
        self.block_disposable_emails = Some(block_disposable_emails);
        self
    }
    /// `block_free_emails`.
    #[must_use]
    pub fn block_free_emails(mut self, block_free_emails: bool) -> Self {
        self.block_free_emails = Some(block_free_emails);
        self
    }
    /// `blocklist`.
    #[must_use]
    pub fn blocklist(
        mut self,
        blocklist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.blocklist = Some(blocklist.into_iter().map(Into::into).collect());
        self
    }
    /// `require_mx_record`.
    #[must_use]
    pub fn require_mx_record(mut self, require_mx_record: bool) -> Self {
        self.require_mx_record = Some(require_mx_record);
        self
    }
}
impl Default for FlowActionEmailVerifyEmailParamsRules {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionEmailVerifyEmailType {
        /// `EMAIL`
        Email = "EMAIL",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlow {
        /// A [`FlowActionFlowBooleanCondition`].
        BooleanCondition(Box<FlowActionFlowBooleanCondition>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["BOOLEAN_CONDITION"]), ("type", &["FLOW"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionFlowDelayFlow`].
        DelayFlow(Box<FlowActionFlowDelayFlow>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["DELAY_FLOW"]), ("type", &["FLOW"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionFlowDoNothing`].
        DoNothing(Box<FlowActionFlowDoNothing>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["DO_NOTHING"]), ("type", &["FLOW"])], typical: &[], required: &["action", "id", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionFlowErrorMessage`].
        ErrorMessage(Box<FlowActionFlowErrorMessage>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["ERROR_MESSAGE"]), ("type", &["FLOW"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionFlowMapValue`].
        MapValue(Box<FlowActionFlowMapValue>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["MAP_VALUE"]), ("type", &["FLOW"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionFlowReturnJson`].
        ReturnJson(Box<FlowActionFlowReturnJson>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["RETURN_JSON"]), ("type", &["FLOW"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionFlowStoreVars`].
        StoreVars(Box<FlowActionFlowStoreVars>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["STORE_VARS"]), ("type", &["FLOW"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionFlowBooleanCondition => FlowActionFlow::BooleanCondition);
auth0_sdk_core::union_from!(FlowActionFlowDelayFlow => FlowActionFlow::DelayFlow);
auth0_sdk_core::union_from!(FlowActionFlowDoNothing => FlowActionFlow::DoNothing);
auth0_sdk_core::union_from!(FlowActionFlowErrorMessage => FlowActionFlow::ErrorMessage);
auth0_sdk_core::union_from!(FlowActionFlowMapValue => FlowActionFlow::MapValue);
auth0_sdk_core::union_from!(FlowActionFlowReturnJson => FlowActionFlow::ReturnJson);
auth0_sdk_core::union_from!(FlowActionFlowStoreVars => FlowActionFlow::StoreVars);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionFlowBooleanCondition {
    /// `action`.
    pub action: FlowActionFlowBooleanConditionAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionFlowBooleanConditionParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionFlowBooleanConditionType,
}
impl FlowActionFlowBooleanCondition {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionFlowBooleanConditionParams,
    ) -> Self {
        Self {
            action: FlowActionFlowBooleanConditionAction::BooleanCondition,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionFlowBooleanConditionType::Flow,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowBooleanConditionAction {
        /// `BOOLEAN_CONDITION`
        BooleanCondition = "BOOLEAN_CONDITION",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionFlowBooleanConditionParams {
    /// `else`.
    #[serde(rename = "else", default, skip_serializing_if = "Option::is_none")]
    pub else_: Option<Vec<FlowAction>>,
    /// `if`.
    #[serde(rename = "if")]
    pub if_: serde_json::Value,
    /// `then`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<Vec<FlowAction>>,
}
impl FlowActionFlowBooleanConditionParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(if_: impl Into<serde_json::Value>) -> Self {
        Self {
            else_: Default::default(),
            if_: if_.into(),
            then: Default::default(),
        }
    }
    /// `else`.
    #[must_use]
    pub fn else_(
        mut self,
        else_: impl IntoIterator<Item = impl Into<FlowAction>>,
    ) -> Self {
        self.else_ = Some(else_.into_iter().map(Into::into).collect());
        self
    }
    /// `then`.
    #[must_use]
    pub fn then(
        mut self,
        then: impl IntoIterator<Item = impl Into<FlowAction>>,
    ) -> Self {
        self.then = Some(then.into_iter().map(Into::into).collect());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowBooleanConditionType {
        /// `FLOW`
        Flow = "FLOW",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionFlowDelayFlow {
    /// `action`.
    pub action: FlowActionFlowDelayFlowAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionFlowDelayFlowParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionFlowDelayFlowType,
}
impl FlowActionFlowDelayFlow {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionFlowDelayFlowParams) -> Self {
        Self {
            action: FlowActionFlowDelayFlowAction::DelayFlow,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionFlowDelayFlowType::Flow,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowDelayFlowAction {
        /// `DELAY_FLOW`
        DelayFlow = "DELAY_FLOW",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionFlowDelayFlowParams {
    /// `number`.
    pub number: FlowActionFlowDelayFlowParamsNumber,
    /// `units`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub units: Option<FlowActionFlowDelayFlowParamsUnits>,
}
impl FlowActionFlowDelayFlowParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(number: impl Into<FlowActionFlowDelayFlowParamsNumber>) -> Self {
        Self {
            number: number.into(),
            units: Default::default(),
        }
    }
    /// `units`.
    #[must_use]
    pub fn units(
        mut self,
        units: impl Into<FlowActionFlowDelayFlowParamsUnits>,
    ) -> Self {
        self.units = Some(units.into());
        self
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowDelayFlowParamsNumber {
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
    }
}
auth0_sdk_core::union_from_text!(FlowActionFlowDelayFlowParamsNumber::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowDelayFlowParamsUnits {
        /// `SECONDS`
        Seconds = "SECONDS",
        /// `MINUTES`
        Minutes = "MINUTES",
        /// `HOURS`
        Hours = "HOURS",
        /// `DAYS`
        Days = "DAYS",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowDelayFlowType {
        /// `FLOW`
        Flow = "FLOW",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionFlowDoNothing {
    /// `action`.
    pub action: FlowActionFlowDoNothingAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionFlowDoNothingType,
}
impl FlowActionFlowDoNothing {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            action: FlowActionFlowDoNothingAction::DoNothing,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: Default::default(),
            type_: FlowActionFlowDoNothingType::Flow,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
    /// `params`.
    #[must_use]
    pub fn params(mut self, params: serde_json::Map<String, serde_json::Value>) -> Self {
        self.params = Some(params);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowDoNothingAction {
        /// `DO_NOTHING`
        DoNothing = "DO_NOTHING",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowDoNothingType {
        /// `FLOW`
        Flow = "FLOW",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionFlowErrorMessage {
    /// `action`.
    pub action: FlowActionFlowErrorMessageAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionFlowErrorMessageParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionFlowErrorMessageType,
}
impl FlowActionFlowErrorMessage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionFlowErrorMessageParams) -> Self {
        Self {
            action: FlowActionFlowErrorMessageAction::ErrorMessage,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionFlowErrorMessageType::Flow,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowErrorMessageAction {
        /// `ERROR_MESSAGE`
        ErrorMessage = "ERROR_MESSAGE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionFlowErrorMessageParams {
    /// `message`.
    ///
    /// At most 2048 characters.
    pub message: String,
}
impl FlowActionFlowErrorMessageParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowErrorMessageType {
        /// `FLOW`
        Flow = "FLOW",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionFlowMapValue {
    /// `action`.
    pub action: FlowActionFlowMapValueAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionFlowMapValueParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionFlowMapValueType,
}
impl FlowActionFlowMapValue {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionFlowMapValueParams) -> Self {
        Self {
            action: FlowActionFlowMapValueAction::MapValue,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionFlowMapValueType::Flow,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowMapValueAction {
        /// `MAP_VALUE`
        MapValue = "MAP_VALUE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionFlowMapValueParams {
    /// `cases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cases: Option<serde_json::Map<String, serde_json::Value>>,
    /// `fallback`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub fallback: auth0_sdk_core::Patch<FlowActionFlowMapValueParamsFallback>,
    /// `input`.
    pub input: FlowActionFlowMapValueParamsInput,
}
impl FlowActionFlowMapValueParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(input: impl Into<FlowActionFlowMapValueParamsInput>) -> Self {
        Self {
            cases: Default::default(),
            fallback: Default::default(),
            input: input.into(),
        }
    }
    /// `cases`.
    #[must_use]
    pub fn cases(mut self, cases: serde_json::Map<String, serde_json::Value>) -> Self {
        self.cases = Some(cases);
        self
    }
    /// `fallback`. May be null.
    #[must_use]
    pub fn fallback(
        mut self,
        fallback: impl Into<auth0_sdk_core::Patch<FlowActionFlowMapValueParamsFallback>>,
    ) -> Self {
        self.fallback = fallback.into();
        self
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowMapValueParamsFallback {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A number.
        Number(f64) => auth0_sdk_core::union::Shape::Number,
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
        /// An array.
        List(Vec<serde_json::Value>) => auth0_sdk_core::union::Shape::List,
    }
}
auth0_sdk_core::union_from_text!(FlowActionFlowMapValueParamsFallback::String);

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowMapValueParamsInput {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A number.
        Number(f64) => auth0_sdk_core::union::Shape::Number,
    }
}
auth0_sdk_core::union_from_text!(FlowActionFlowMapValueParamsInput::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowMapValueType {
        /// `FLOW`
        Flow = "FLOW",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionFlowReturnJson {
    /// `action`.
    pub action: FlowActionFlowReturnJsonAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionFlowReturnJsonParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionFlowReturnJsonType,
}
impl FlowActionFlowReturnJson {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionFlowReturnJsonParams) -> Self {
        Self {
            action: FlowActionFlowReturnJsonAction::ReturnJson,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionFlowReturnJsonType::Flow,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowReturnJsonAction {
        /// `RETURN_JSON`
        ReturnJson = "RETURN_JSON",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionFlowReturnJsonParams {
    /// `payload`.
    pub payload: FlowActionFlowReturnJsonParamsPayload,
}
impl FlowActionFlowReturnJsonParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(payload: impl Into<FlowActionFlowReturnJsonParamsPayload>) -> Self {
        Self { payload: payload.into() }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowReturnJsonParamsPayload {
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
    }
}
auth0_sdk_core::union_from_text!(FlowActionFlowReturnJsonParamsPayload::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowReturnJsonType {
        /// `FLOW`
        Flow = "FLOW",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionFlowStoreVars {
    /// `action`.
    pub action: FlowActionFlowStoreVarsAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionFlowStoreVarsParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionFlowStoreVarsType,
}
impl FlowActionFlowStoreVars {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionFlowStoreVarsParams) -> Self {
        Self {
            action: FlowActionFlowStoreVarsAction::StoreVars,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionFlowStoreVarsType::Flow,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowStoreVarsAction {
        /// `STORE_VARS`
        StoreVars = "STORE_VARS",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionFlowStoreVarsParams {
    /// `vars`.
    pub vars: serde_json::Map<String, serde_json::Value>,
}
impl FlowActionFlowStoreVarsParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(vars: serde_json::Map<String, serde_json::Value>) -> Self {
        Self { vars: vars }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionFlowStoreVarsType {
        /// `FLOW`
        Flow = "FLOW",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionGoogleSheetsAddRow {
    /// `action`.
    pub action: FlowActionGoogleSheetsAddRowAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionGoogleSheetsAddRowParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionGoogleSheetsAddRowType,
}
impl FlowActionGoogleSheetsAddRow {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionGoogleSheetsAddRowParams,
    ) -> Self {
        Self {
            action: FlowActionGoogleSheetsAddRowAction::AddRow,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionGoogleSheetsAddRowType::GoogleSheets,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionGoogleSheetsAddRowAction {
        /// `ADD_ROW`
        AddRow = "ADD_ROW",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionGoogleSheetsAddRowParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `sheet_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet_id: Option<FlowActionGoogleSheetsAddRowParamsSheetId>,
    /// `spreadsheet_id`.
    ///
    /// At least 1 character.
    pub spreadsheet_id: String,
    /// `values`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<Option<String>>>,
}
impl FlowActionGoogleSheetsAddRowParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        spreadsheet_id: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            sheet_id: Default::default(),
            spreadsheet_id: spreadsheet_id.into(),
            values: Default::default(),
        }
    }
    /// `sheet_id`.
    #[must_use]
    pub fn sheet_id(
        mut self,
        sheet_id: impl Into<FlowActionGoogleSheetsAddRowParamsSheetId>,
    ) -> Self {
        self.sheet_id = Some(sheet_id.into());
        self
    }
    /// `values`.
    #[must_use]
    pub fn values(mut self, values: impl IntoIterator<Item = Option<String>>) -> Self {
        self.values = Some(values.into_iter().collect());
        self
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionGoogleSheetsAddRowParamsSheetId {
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
    }
}
auth0_sdk_core::union_from_text!(FlowActionGoogleSheetsAddRowParamsSheetId::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionGoogleSheetsAddRowType {
        /// `GOOGLE_SHEETS`
        GoogleSheets = "GOOGLE_SHEETS",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionHttpSendRequest {
    /// `action`.
    pub action: FlowActionHttpSendRequestAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionHttpSendRequestParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionHttpSendRequestType,
}
impl FlowActionHttpSendRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionHttpSendRequestParams) -> Self {
        Self {
            action: FlowActionHttpSendRequestAction::SendRequest,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionHttpSendRequestType::Http,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHttpSendRequestAction {
        /// `SEND_REQUEST`
        SendRequest = "SEND_REQUEST",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionHttpSendRequestParams {
    /// `basic`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basic: Option<FlowActionHttpSendRequestParamsBasicAuth>,
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `content_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<FlowActionHttpSendRequestParamsContentType>,
    /// `headers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headers: Option<serde_json::Map<String, serde_json::Value>>,
    /// `method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<FlowActionHttpSendRequestParamsMethod>,
    /// `params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub params: Option<
        std::collections::BTreeMap<
            String,
            Option<FlowActionHttpSendRequestParamsQueryParamsValue>,
        >,
    >,
    /// `payload`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payload: Option<FlowActionHttpSendRequestParamsPayload>,
    /// `url`.
    pub url: String,
}
impl FlowActionHttpSendRequestParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            basic: Default::default(),
            connection_id: Default::default(),
            content_type: Default::default(),
            headers: Default::default(),
            method: Default::default(),
            params: Default::default(),
            payload: Default::default(),
            url: url.into(),
        }
    }
    /// `basic`.
    #[must_use]
    pub fn basic(mut self, basic: FlowActionHttpSendRequestParamsBasicAuth) -> Self {
        self.basic = Some(basic);
        self
    }
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = Some(connection_id.into());
        self
    }
    /// `content_type`.
    #[must_use]
    pub fn content_type(
        mut self,
        content_type: impl Into<FlowActionHttpSendRequestParamsContentType>,
    ) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
    /// `headers`.
    #[must_use]
    pub fn headers(
        mut self,
        headers: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.headers = Some(headers);
        self
    }
    /// `method`.
    #[must_use]
    pub fn method(
        mut self,
        method: impl Into<FlowActionHttpSendRequestParamsMethod>,
    ) -> Self {
        self.method = Some(method.into());
        self
    }
    /// `params`.
    #[must_use]
    pub fn params(
        mut self,
        params: std::collections::BTreeMap<
            String,
            Option<FlowActionHttpSendRequestParamsQueryParamsValue>,
        >,
    ) -> Self {
        self.params = Some(params);
        self
    }
    /// `payload`.
    #[must_use]
    pub fn payload(
        mut self,
        payload: impl Into<FlowActionHttpSendRequestParamsPayload>,
    ) -> Self {
        self.payload = Some(payload.into());
        self
    }
}
impl std::fmt::Debug for FlowActionHttpSendRequestParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowActionHttpSendRequestParams")
            .field("basic", &self.basic)
            .field("connection_id", &self.connection_id)
            .field("content_type", &self.content_type)
            .field("headers", &auth0_sdk_core::Redacted)
            .field("method", &self.method)
            .field("params", &self.params)
            .field("payload", &self.payload)
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionHttpSendRequestParamsBasicAuth {
    /// `password`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// `username`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}
impl FlowActionHttpSendRequestParamsBasicAuth {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            password: Default::default(),
            username: Default::default(),
        }
    }
    /// `password`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// `username`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}
impl Default for FlowActionHttpSendRequestParamsBasicAuth {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for FlowActionHttpSendRequestParamsBasicAuth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowActionHttpSendRequestParamsBasicAuth")
            .field("password", &auth0_sdk_core::Redacted)
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHttpSendRequestParamsContentType {
        /// `JSON`
        Json = "JSON",
        /// `FORM`
        Form = "FORM",
        /// `XML`
        Xml = "XML",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHttpSendRequestParamsMethod {
        /// `GET`
        Get = "GET",
        /// `POST`
        Post = "POST",
        /// `PUT`
        Put = "PUT",
        /// `PATCH`
        Patch = "PATCH",
        /// `DELETE`
        Delete = "DELETE",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHttpSendRequestParamsPayload {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// An array.
        List(Vec<serde_json::Value>) => auth0_sdk_core::union::Shape::List,
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
    }
}
auth0_sdk_core::union_from_text!(FlowActionHttpSendRequestParamsPayload::String);

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHttpSendRequestParamsQueryParamsValue {
        /// A number.
        Number(f64) => auth0_sdk_core::union::Shape::Number,
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
    }
}
auth0_sdk_core::union_from_text!(FlowActionHttpSendRequestParamsQueryParamsValue::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHttpSendRequestType {
        /// `HTTP`
        Http = "HTTP",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHubspot {
        /// A [`FlowActionHubspotEnrollContact`].
        Enroll(Box<FlowActionHubspotEnrollContact>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["ENROLL_CONTACT"]), ("type", &["HUBSPOT"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionHubspotGetContact`].
        Get(Box<FlowActionHubspotGetContact>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["GET_CONTACT"]), ("type", &["HUBSPOT"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionHubspotUpsertContact`].
        Upsert(Box<FlowActionHubspotUpsertContact>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["UPSERT_CONTACT"]), ("type", &["HUBSPOT"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionHubspotEnrollContact => FlowActionHubspot::Enroll);
auth0_sdk_core::union_from!(FlowActionHubspotGetContact => FlowActionHubspot::Get);
auth0_sdk_core::union_from!(FlowActionHubspotUpsertContact => FlowActionHubspot::Upsert);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionHubspotEnrollContact {
    /// `action`.
    pub action: FlowActionHubspotEnrollContactAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionHubspotEnrollContactParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionHubspotEnrollContactType,
}
impl FlowActionHubspotEnrollContact {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionHubspotEnrollContactParams,
    ) -> Self {
        Self {
            action: FlowActionHubspotEnrollContactAction::EnrollContact,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionHubspotEnrollContactType::Hubspot,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHubspotEnrollContactAction {
        /// `ENROLL_CONTACT`
        EnrollContact = "ENROLL_CONTACT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionHubspotEnrollContactParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `email`.
    pub email: String,
    /// `workflow_id`.
    pub workflow_id: FlowActionHubspotEnrollContactParamsWorkflowId,
}
impl FlowActionHubspotEnrollContactParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        email: impl Into<String>,
        workflow_id: impl Into<FlowActionHubspotEnrollContactParamsWorkflowId>,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            email: email.into(),
            workflow_id: workflow_id.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHubspotEnrollContactParamsWorkflowId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(FlowActionHubspotEnrollContactParamsWorkflowId::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHubspotEnrollContactType {
        /// `HUBSPOT`
        Hubspot = "HUBSPOT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionHubspotGetContact {
    /// `action`.
    pub action: FlowActionHubspotGetContactAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionHubspotGetContactParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionHubspotGetContactType,
}
impl FlowActionHubspotGetContact {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionHubspotGetContactParams,
    ) -> Self {
        Self {
            action: FlowActionHubspotGetContactAction::GetContact,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionHubspotGetContactType::Hubspot,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHubspotGetContactAction {
        /// `GET_CONTACT`
        GetContact = "GET_CONTACT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionHubspotGetContactParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `email`.
    pub email: String,
}
impl FlowActionHubspotGetContactParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            email: email.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHubspotGetContactType {
        /// `HUBSPOT`
        Hubspot = "HUBSPOT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionHubspotUpsertContact {
    /// `action`.
    pub action: FlowActionHubspotUpsertContactAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionHubspotUpsertContactParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionHubspotUpsertContactType,
}
impl FlowActionHubspotUpsertContact {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionHubspotUpsertContactParams,
    ) -> Self {
        Self {
            action: FlowActionHubspotUpsertContactAction::UpsertContact,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionHubspotUpsertContactType::Hubspot,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHubspotUpsertContactAction {
        /// `UPSERT_CONTACT`
        UpsertContact = "UPSERT_CONTACT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionHubspotUpsertContactParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `email`.
    pub email: String,
    /// `properties`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub properties: Option<Vec<FlowActionHubspotUpsertContactParamsProperty>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl FlowActionHubspotUpsertContactParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            email: email.into(),
            properties: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `properties`.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl IntoIterator<
            Item = FlowActionHubspotUpsertContactParamsProperty,
        >,
    ) -> Self {
        self.properties = Some(properties.into_iter().collect());
        self
    }
}
impl std::fmt::Debug for FlowActionHubspotUpsertContactParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowActionHubspotUpsertContactParams")
            .field("connection_id", &self.connection_id)
            .field("email", &self.email)
            .field("properties", &self.properties)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionHubspotUpsertContactParamsProperty {
    /// `property`.
    ///
    /// At most 100 characters.
    pub property: String,
    /// `value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<serde_json::Value>,
}
impl FlowActionHubspotUpsertContactParamsProperty {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(property: impl Into<String>) -> Self {
        Self {
            property: property.into(),
            value: Default::default(),
        }
    }
    /// `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionHubspotUpsertContactType {
        /// `HUBSPOT`
        Hubspot = "HUBSPOT",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJson {
        /// A [`FlowActionJsonCreateJson`].
        Create(Box<FlowActionJsonCreateJson>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["CREATE_JSON"]), ("type", &["JSON"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionJsonParseJson`].
        Parse(Box<FlowActionJsonParseJson>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["PARSE_JSON"]), ("type", &["JSON"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionJsonSerializeJson`].
        Serialize(Box<FlowActionJsonSerializeJson>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["SERIALIZE_JSON"]), ("type", &["JSON"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionJsonCreateJson => FlowActionJson::Create);
auth0_sdk_core::union_from!(FlowActionJsonParseJson => FlowActionJson::Parse);
auth0_sdk_core::union_from!(FlowActionJsonSerializeJson => FlowActionJson::Serialize);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionJsonCreateJson {
    /// `action`.
    pub action: FlowActionJsonCreateJsonAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionJsonCreateJsonParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionJsonCreateJsonType,
}
impl FlowActionJsonCreateJson {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionJsonCreateJsonParams) -> Self {
        Self {
            action: FlowActionJsonCreateJsonAction::CreateJson,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionJsonCreateJsonType::Json,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJsonCreateJsonAction {
        /// `CREATE_JSON`
        CreateJson = "CREATE_JSON",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionJsonCreateJsonParams {
    /// `object`.
    pub object: serde_json::Map<String, serde_json::Value>,
}
impl FlowActionJsonCreateJsonParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(object: serde_json::Map<String, serde_json::Value>) -> Self {
        Self { object: object }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJsonCreateJsonType {
        /// `JSON`
        Json = "JSON",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionJsonParseJson {
    /// `action`.
    pub action: FlowActionJsonParseJsonAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionJsonParseJsonParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionJsonParseJsonType,
}
impl FlowActionJsonParseJson {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionJsonParseJsonParams) -> Self {
        Self {
            action: FlowActionJsonParseJsonAction::ParseJson,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionJsonParseJsonType::Json,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJsonParseJsonAction {
        /// `PARSE_JSON`
        ParseJson = "PARSE_JSON",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionJsonParseJsonParams {
    /// `json`.
    pub json: String,
}
impl FlowActionJsonParseJsonParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(json: impl Into<String>) -> Self {
        Self { json: json.into() }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJsonParseJsonType {
        /// `JSON`
        Json = "JSON",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionJsonSerializeJson {
    /// `action`.
    pub action: FlowActionJsonSerializeJsonAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionJsonSerializeJsonParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionJsonSerializeJsonType,
}
impl FlowActionJsonSerializeJson {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionJsonSerializeJsonParams,
    ) -> Self {
        Self {
            action: FlowActionJsonSerializeJsonAction::SerializeJson,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionJsonSerializeJsonType::Json,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJsonSerializeJsonAction {
        /// `SERIALIZE_JSON`
        SerializeJson = "SERIALIZE_JSON",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionJsonSerializeJsonParams {
    /// `object`.
    pub object: FlowActionJsonSerializeJsonParamsObject,
}
impl FlowActionJsonSerializeJsonParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(object: impl Into<FlowActionJsonSerializeJsonParamsObject>) -> Self {
        Self { object: object.into() }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJsonSerializeJsonParamsObject {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
    }
}
auth0_sdk_core::union_from_text!(FlowActionJsonSerializeJsonParamsObject::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJsonSerializeJsonType {
        /// `JSON`
        Json = "JSON",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJwt {
        /// A [`FlowActionJwtDecodeJwt`].
        Decode(Box<FlowActionJwtDecodeJwt>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["DECODE_JWT"]), ("type", &["JWT"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionJwtSignJwt`].
        Sign(Box<FlowActionJwtSignJwt>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["SIGN_JWT"]), ("type", &["JWT"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionJwtVerifyJwt`].
        Verify(Box<FlowActionJwtVerifyJwt>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["VERIFY_JWT"]), ("type", &["JWT"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionJwtDecodeJwt => FlowActionJwt::Decode);
auth0_sdk_core::union_from!(FlowActionJwtSignJwt => FlowActionJwt::Sign);
auth0_sdk_core::union_from!(FlowActionJwtVerifyJwt => FlowActionJwt::Verify);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionJwtDecodeJwt {
    /// `action`.
    pub action: FlowActionJwtDecodeJwtAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionJwtDecodeJwtParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionJwtDecodeJwtType,
}
impl FlowActionJwtDecodeJwt {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionJwtDecodeJwtParams) -> Self {
        Self {
            action: FlowActionJwtDecodeJwtAction::DecodeJwt,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionJwtDecodeJwtType::Jwt,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJwtDecodeJwtAction {
        /// `DECODE_JWT`
        DecodeJwt = "DECODE_JWT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionJwtDecodeJwtParams {
    /// `token`.
    ///
    /// At most 10000 characters.
    pub token: String,
}
impl FlowActionJwtDecodeJwtParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}
impl std::fmt::Debug for FlowActionJwtDecodeJwtParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowActionJwtDecodeJwtParams")
            .field("token", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJwtDecodeJwtType {
        /// `JWT`
        Jwt = "JWT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionJwtSignJwt {
    /// `action`.
    pub action: FlowActionJwtSignJwtAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionJwtSignJwtParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionJwtSignJwtType,
}
impl FlowActionJwtSignJwt {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionJwtSignJwtParams) -> Self {
        Self {
            action: FlowActionJwtSignJwtAction::SignJwt,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionJwtSignJwtType::Jwt,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJwtSignJwtAction {
        /// `SIGN_JWT`
        SignJwt = "SIGN_JWT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionJwtSignJwtParams {
    /// `audience`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `expires_in`.
    ///
    /// At most 25 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<String>,
    /// `issuer`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// `payload`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,
    /// `subject`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}
impl FlowActionJwtSignJwtParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            audience: Default::default(),
            connection_id: connection_id.into(),
            expires_in: Default::default(),
            issuer: Default::default(),
            payload: Default::default(),
            subject: Default::default(),
        }
    }
    /// `audience`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }
    /// `expires_in`.
    ///
    /// At most 25 characters.
    #[must_use]
    pub fn expires_in(mut self, expires_in: impl Into<String>) -> Self {
        self.expires_in = Some(expires_in.into());
        self
    }
    /// `issuer`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }
    /// `payload`.
    #[must_use]
    pub fn payload(
        mut self,
        payload: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.payload = Some(payload);
        self
    }
    /// `subject`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJwtSignJwtType {
        /// `JWT`
        Jwt = "JWT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionJwtVerifyJwt {
    /// `action`.
    pub action: FlowActionJwtVerifyJwtAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionJwtVerifyJwtParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionJwtVerifyJwtType,
}
impl FlowActionJwtVerifyJwt {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionJwtVerifyJwtParams) -> Self {
        Self {
            action: FlowActionJwtVerifyJwtAction::VerifyJwt,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionJwtVerifyJwtType::Jwt,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJwtVerifyJwtAction {
        /// `VERIFY_JWT`
        VerifyJwt = "VERIFY_JWT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionJwtVerifyJwtParams {
    /// `audience`.
    ///
    /// At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `issuer`.
    ///
    /// At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// `token`.
    ///
    /// At most 100 characters.
    pub token: String,
}
impl FlowActionJwtVerifyJwtParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            audience: Default::default(),
            connection_id: connection_id.into(),
            issuer: Default::default(),
            token: token.into(),
        }
    }
    /// `audience`.
    ///
    /// At most 500 characters.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }
    /// `issuer`.
    ///
    /// At most 500 characters.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }
}
impl std::fmt::Debug for FlowActionJwtVerifyJwtParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowActionJwtVerifyJwtParams")
            .field("audience", &self.audience)
            .field("connection_id", &self.connection_id)
            .field("issuer", &self.issuer)
            .field("token", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionJwtVerifyJwtType {
        /// `JWT`
        Jwt = "JWT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionMailchimpUpsertMember {
    /// `action`.
    pub action: FlowActionMailchimpUpsertMemberAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionMailchimpUpsertMemberParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionMailchimpUpsertMemberType,
}
impl FlowActionMailchimpUpsertMember {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionMailchimpUpsertMemberParams,
    ) -> Self {
        Self {
            action: FlowActionMailchimpUpsertMemberAction::UpsertMember,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionMailchimpUpsertMemberType::Mailchimp,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionMailchimpUpsertMemberAction {
        /// `UPSERT_MEMBER`
        UpsertMember = "UPSERT_MEMBER",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionMailchimpUpsertMemberParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `list_id`.
    pub list_id: String,
    /// `member`.
    pub member: FlowActionMailchimpUpsertMemberParamsMember,
}
impl FlowActionMailchimpUpsertMemberParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        list_id: impl Into<String>,
        member: FlowActionMailchimpUpsertMemberParamsMember,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            list_id: list_id.into(),
            member: member,
        }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionMailchimpUpsertMemberParamsMember {
    /// `email_address`.
    pub email_address: String,
    /// `merge_fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_fields: Option<serde_json::Map<String, serde_json::Value>>,
    /// `status_if_new`.
    pub status_if_new: String,
}
impl FlowActionMailchimpUpsertMemberParamsMember {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        email_address: impl Into<String>,
        status_if_new: impl Into<String>,
    ) -> Self {
        Self {
            email_address: email_address.into(),
            merge_fields: Default::default(),
            status_if_new: status_if_new.into(),
        }
    }
    /// `merge_fields`.
    #[must_use]
    pub fn merge_fields(
        mut self,
        merge_fields: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.merge_fields = Some(merge_fields);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionMailchimpUpsertMemberType {
        /// `MAILCHIMP`
        Mailchimp = "MAILCHIMP",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionMailjetSendEmail {
    /// `action`.
    pub action: FlowActionMailjetSendEmailAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionMailjetSendEmailParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionMailjetSendEmailType,
}
impl FlowActionMailjetSendEmail {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: impl Into<FlowActionMailjetSendEmailParams>,
    ) -> Self {
        Self {
            action: FlowActionMailjetSendEmailAction::SendEmail,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params.into(),
            type_: FlowActionMailjetSendEmailType::Mailjet,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionMailjetSendEmailAction {
        /// `SEND_EMAIL`
        SendEmail = "SEND_EMAIL",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionMailjetSendEmailParams {
        /// A [`FlowActionMailjetSendEmailParamsWithContent`].
        Content(Box<FlowActionMailjetSendEmailParamsWithContent>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["content"], known: &["content"] },
        /// A [`FlowActionMailjetSendEmailParamsWithTemplateId`].
        TemplateId(Box<FlowActionMailjetSendEmailParamsWithTemplateId>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["template_id"], known: &["template_id", "variables"] },
    }
}
auth0_sdk_core::union_from!(FlowActionMailjetSendEmailParamsWithContent => FlowActionMailjetSendEmailParams::Content);
auth0_sdk_core::union_from!(FlowActionMailjetSendEmailParamsWithTemplateId => FlowActionMailjetSendEmailParams::TemplateId);

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionMailjetSendEmailParamsWithContent {
    /// `content`.
    pub content: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl FlowActionMailjetSendEmailParamsWithContent {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for FlowActionMailjetSendEmailParamsWithContent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowActionMailjetSendEmailParamsWithContent")
            .field("content", &self.content)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionMailjetSendEmailParamsWithTemplateId {
    /// `template_id`.
    pub template_id: i64,
    /// `variables`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variables: Option<serde_json::Map<String, serde_json::Value>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl FlowActionMailjetSendEmailParamsWithTemplateId {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(template_id: i64) -> Self {
        Self {
            template_id: template_id,
            variables: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `variables`.
    #[must_use]
    pub fn variables(
        mut self,
        variables: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.variables = Some(variables);
        self
    }
}
impl std::fmt::Debug for FlowActionMailjetSendEmailParamsWithTemplateId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowActionMailjetSendEmailParamsWithTemplateId")
            .field("template_id", &self.template_id)
            .field("variables", &self.variables)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionMailjetSendEmailType {
        /// `MAILJET`
        Mailjet = "MAILJET",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionOtp {
        /// A [`FlowActionOtpGenerateCode`].
        Generate(Box<FlowActionOtpGenerateCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["GENERATE_CODE"]), ("type", &["OTP"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionOtpVerifyCode`].
        Verify(Box<FlowActionOtpVerifyCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["VERIFY_CODE"]), ("type", &["OTP"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionOtpGenerateCode => FlowActionOtp::Generate);
auth0_sdk_core::union_from!(FlowActionOtpVerifyCode => FlowActionOtp::Verify);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionOtpGenerateCode {
    /// `action`.
    pub action: FlowActionOtpGenerateCodeAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionOtpGenerateCodeParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionOtpGenerateCodeType,
}
impl FlowActionOtpGenerateCode {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionOtpGenerateCodeParams) -> Self {
        Self {
            action: FlowActionOtpGenerateCodeAction::GenerateCode,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionOtpGenerateCodeType::Otp,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionOtpGenerateCodeAction {
        /// `GENERATE_CODE`
        GenerateCode = "GENERATE_CODE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionOtpGenerateCodeParams {
    /// `length`.
    ///
    /// At least 1. At most 10.
    pub length: i64,
    /// `reference`.
    ///
    /// At most 250 characters.
    pub reference: String,
}
impl FlowActionOtpGenerateCodeParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(length: i64, reference: impl Into<String>) -> Self {
        Self {
            length: length,
            reference: reference.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionOtpGenerateCodeType {
        /// `OTP`
        Otp = "OTP",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionOtpVerifyCode {
    /// `action`.
    pub action: FlowActionOtpVerifyCodeAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionOtpVerifyCodeParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionOtpVerifyCodeType,
}
impl FlowActionOtpVerifyCode {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionOtpVerifyCodeParams) -> Self {
        Self {
            action: FlowActionOtpVerifyCodeAction::VerifyCode,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionOtpVerifyCodeType::Otp,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionOtpVerifyCodeAction {
        /// `VERIFY_CODE`
        VerifyCode = "VERIFY_CODE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionOtpVerifyCodeParams {
    /// `code`.
    pub code: FlowActionOtpVerifyCodeParamsCode,
    /// `reference`.
    ///
    /// At most 250 characters.
    pub reference: String,
}
impl FlowActionOtpVerifyCodeParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        code: impl Into<FlowActionOtpVerifyCodeParamsCode>,
        reference: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            reference: reference.into(),
        }
    }
}
impl std::fmt::Debug for FlowActionOtpVerifyCodeParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowActionOtpVerifyCodeParams")
            .field("code", &auth0_sdk_core::Redacted)
            .field("reference", &self.reference)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionOtpVerifyCodeParamsCode {
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
    }
}
auth0_sdk_core::union_from_text!(FlowActionOtpVerifyCodeParamsCode::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionOtpVerifyCodeType {
        /// `OTP`
        Otp = "OTP",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedrive {
        /// A [`FlowActionPipedriveAddDeal`].
        Deal(Box<FlowActionPipedriveAddDeal>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["ADD_DEAL"]), ("type", &["PIPEDRIVE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionPipedriveAddOrganization`].
        Organization(Box<FlowActionPipedriveAddOrganization>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["ADD_ORGANIZATION"]), ("type", &["PIPEDRIVE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionPipedriveAddPerson`].
        Person(Box<FlowActionPipedriveAddPerson>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["ADD_PERSON"]), ("type", &["PIPEDRIVE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionPipedriveAddDeal => FlowActionPipedrive::Deal);
auth0_sdk_core::union_from!(FlowActionPipedriveAddOrganization => FlowActionPipedrive::Organization);
auth0_sdk_core::union_from!(FlowActionPipedriveAddPerson => FlowActionPipedrive::Person);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionPipedriveAddDeal {
    /// `action`.
    pub action: FlowActionPipedriveAddDealAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionPipedriveAddDealParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionPipedriveAddDealType,
}
impl FlowActionPipedriveAddDeal {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionPipedriveAddDealParams) -> Self {
        Self {
            action: FlowActionPipedriveAddDealAction::AddDeal,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionPipedriveAddDealType::Pipedrive,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedriveAddDealAction {
        /// `ADD_DEAL`
        AddDeal = "ADD_DEAL",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionPipedriveAddDealParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<serde_json::Map<String, serde_json::Value>>,
    /// `organization_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<FlowActionPipedriveAddDealParamsOrganizationId>,
    /// `person_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person_id: Option<FlowActionPipedriveAddDealParamsPersonId>,
    /// `stage_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage_id: Option<FlowActionPipedriveAddDealParamsStageId>,
    /// `title`.
    pub title: String,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<FlowActionPipedriveAddDealParamsUserId>,
    /// `value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}
impl FlowActionPipedriveAddDealParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            fields: Default::default(),
            organization_id: Default::default(),
            person_id: Default::default(),
            stage_id: Default::default(),
            title: title.into(),
            user_id: Default::default(),
            value: Default::default(),
        }
    }
    /// `fields`.
    #[must_use]
    pub fn fields(mut self, fields: serde_json::Map<String, serde_json::Value>) -> Self {
        self.fields = Some(fields);
        self
    }
    /// `organization_id`.
    #[must_use]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<FlowActionPipedriveAddDealParamsOrganizationId>,
    ) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// `person_id`.
    #[must_use]
    pub fn person_id(
        mut self,
        person_id: impl Into<FlowActionPipedriveAddDealParamsPersonId>,
    ) -> Self {
        self.person_id = Some(person_id.into());
        self
    }
    /// `stage_id`.
    #[must_use]
    pub fn stage_id(
        mut self,
        stage_id: impl Into<FlowActionPipedriveAddDealParamsStageId>,
    ) -> Self {
        self.stage_id = Some(stage_id.into());
        self
    }
    /// `user_id`.
    #[must_use]
    pub fn user_id(
        mut self,
        user_id: impl Into<FlowActionPipedriveAddDealParamsUserId>,
    ) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedriveAddDealParamsOrganizationId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A number.
        Number(f64) => auth0_sdk_core::union::Shape::Number,
    }
}
auth0_sdk_core::union_from_text!(FlowActionPipedriveAddDealParamsOrganizationId::String);

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedriveAddDealParamsPersonId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A number.
        Number(f64) => auth0_sdk_core::union::Shape::Number,
    }
}
auth0_sdk_core::union_from_text!(FlowActionPipedriveAddDealParamsPersonId::String);

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedriveAddDealParamsStageId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A number.
        Number(f64) => auth0_sdk_core::union::Shape::Number,
    }
}
auth0_sdk_core::union_from_text!(FlowActionPipedriveAddDealParamsStageId::String);

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedriveAddDealParamsUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A number.
        Number(f64) => auth0_sdk_core::union::Shape::Number,
    }
}
auth0_sdk_core::union_from_text!(FlowActionPipedriveAddDealParamsUserId::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedriveAddDealType {
        /// `PIPEDRIVE`
        Pipedrive = "PIPEDRIVE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionPipedriveAddOrganization {
    /// `action`.
    pub action: FlowActionPipedriveAddOrganizationAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionPipedriveAddOrganizationParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionPipedriveAddOrganizationType,
}
impl FlowActionPipedriveAddOrganization {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionPipedriveAddOrganizationParams,
    ) -> Self {
        Self {
            action: FlowActionPipedriveAddOrganizationAction::AddOrganization,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionPipedriveAddOrganizationType::Pipedrive,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedriveAddOrganizationAction {
        /// `ADD_ORGANIZATION`
        AddOrganization = "ADD_ORGANIZATION",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionPipedriveAddOrganizationParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `owner_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<FlowActionPipedriveAddOrganizationParamsOwnerId>,
}
impl FlowActionPipedriveAddOrganizationParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            fields: Default::default(),
            name: name.into(),
            owner_id: Default::default(),
        }
    }
    /// `fields`.
    #[must_use]
    pub fn fields(mut self, fields: serde_json::Map<String, serde_json::Value>) -> Self {
        self.fields = Some(fields);
        self
    }
    /// `owner_id`.
    #[must_use]
    pub fn owner_id(
        mut self,
        owner_id: impl Into<FlowActionPipedriveAddOrganizationParamsOwnerId>,
    ) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedriveAddOrganizationParamsOwnerId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A number.
        Number(f64) => auth0_sdk_core::union::Shape::Number,
    }
}
auth0_sdk_core::union_from_text!(FlowActionPipedriveAddOrganizationParamsOwnerId::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedriveAddOrganizationType {
        /// `PIPEDRIVE`
        Pipedrive = "PIPEDRIVE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionPipedriveAddPerson {
    /// `action`.
    pub action: FlowActionPipedriveAddPersonAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionPipedriveAddPersonParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionPipedriveAddPersonType,
}
impl FlowActionPipedriveAddPerson {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionPipedriveAddPersonParams,
    ) -> Self {
        Self {
            action: FlowActionPipedriveAddPersonAction::AddPerson,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionPipedriveAddPersonType::Pipedrive,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedriveAddPersonAction {
        /// `ADD_PERSON`
        AddPerson = "ADD_PERSON",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionPipedriveAddPersonParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `organization_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<FlowActionPipedriveAddPersonParamsOrganizationId>,
    /// `owner_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<FlowActionPipedriveAddPersonParamsOwnerId>,
    /// `phone`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}
impl FlowActionPipedriveAddPersonParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            email: Default::default(),
            fields: Default::default(),
            name: name.into(),
            organization_id: Default::default(),
            owner_id: Default::default(),
            phone: Default::default(),
        }
    }
    /// `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// `fields`.
    #[must_use]
    pub fn fields(mut self, fields: serde_json::Map<String, serde_json::Value>) -> Self {
        self.fields = Some(fields);
        self
    }
    /// `organization_id`.
    #[must_use]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<FlowActionPipedriveAddPersonParamsOrganizationId>,
    ) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// `owner_id`.
    #[must_use]
    pub fn owner_id(
        mut self,
        owner_id: impl Into<FlowActionPipedriveAddPersonParamsOwnerId>,
    ) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }
    /// `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedriveAddPersonParamsOrganizationId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A number.
        Number(f64) => auth0_sdk_core::union::Shape::Number,
    }
}
auth0_sdk_core::union_from_text!(FlowActionPipedriveAddPersonParamsOrganizationId::String);

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedriveAddPersonParamsOwnerId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A number.
        Number(f64) => auth0_sdk_core::union::Shape::Number,
    }
}
auth0_sdk_core::union_from_text!(FlowActionPipedriveAddPersonParamsOwnerId::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionPipedriveAddPersonType {
        /// `PIPEDRIVE`
        Pipedrive = "PIPEDRIVE",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSalesforce {
        /// A [`FlowActionSalesforceCreateLead`].
        CreateLead(Box<FlowActionSalesforceCreateLead>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["CREATE_LEAD"]), ("type", &["SALESFORCE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionSalesforceGetLead`].
        GetLead(Box<FlowActionSalesforceGetLead>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["GET_LEAD"]), ("type", &["SALESFORCE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionSalesforceSearchLeads`].
        SearchLeads(Box<FlowActionSalesforceSearchLeads>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["SEARCH_LEADS"]), ("type", &["SALESFORCE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionSalesforceUpdateLead`].
        UpdateLead(Box<FlowActionSalesforceUpdateLead>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["UPDATE_LEAD"]), ("type", &["SALESFORCE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionSalesforceCreateLead => FlowActionSalesforce::CreateLead);
auth0_sdk_core::union_from!(FlowActionSalesforceGetLead => FlowActionSalesforce::GetLead);
auth0_sdk_core::union_from!(FlowActionSalesforceSearchLeads => FlowActionSalesforce::SearchLeads);
auth0_sdk_core::union_from!(FlowActionSalesforceUpdateLead => FlowActionSalesforce::UpdateLead);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSalesforceCreateLead {
    /// `action`.
    pub action: FlowActionSalesforceCreateLeadAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionSalesforceCreateLeadParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionSalesforceCreateLeadType,
}
impl FlowActionSalesforceCreateLead {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionSalesforceCreateLeadParams,
    ) -> Self {
        Self {
            action: FlowActionSalesforceCreateLeadAction::CreateLead,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionSalesforceCreateLeadType::Salesforce,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSalesforceCreateLeadAction {
        /// `CREATE_LEAD`
        CreateLead = "CREATE_LEAD",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSalesforceCreateLeadParams {
    /// `company`.
    ///
    /// At least 1 character.
    pub company: String,
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `first_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `last_name`.
    ///
    /// At least 1 character.
    pub last_name: String,
    /// `payload`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,
    /// `phone`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}
impl FlowActionSalesforceCreateLeadParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        company: impl Into<String>,
        connection_id: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self {
            company: company.into(),
            connection_id: connection_id.into(),
            email: Default::default(),
            first_name: Default::default(),
            last_name: last_name.into(),
            payload: Default::default(),
            phone: Default::default(),
        }
    }
    /// `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// `first_name`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// `payload`.
    #[must_use]
    pub fn payload(
        mut self,
        payload: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.payload = Some(payload);
        self
    }
    /// `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSalesforceCreateLeadType {
        /// `SALESFORCE`
        Salesforce = "SALESFORCE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSalesforceGetLead {
    /// `action`.
    pub action: FlowActionSalesforceGetLeadAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionSalesforceGetLeadParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionSalesforceGetLeadType,
}
impl FlowActionSalesforceGetLead {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionSalesforceGetLeadParams,
    ) -> Self {
        Self {
            action: FlowActionSalesforceGetLeadAction::GetLead,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionSalesforceGetLeadType::Salesforce,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSalesforceGetLeadAction {
        /// `GET_LEAD`
        GetLead = "GET_LEAD",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSalesforceGetLeadParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `lead_id`.
    pub lead_id: String,
}
impl FlowActionSalesforceGetLeadParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, lead_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            lead_id: lead_id.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSalesforceGetLeadType {
        /// `SALESFORCE`
        Salesforce = "SALESFORCE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSalesforceSearchLeads {
    /// `action`.
    pub action: FlowActionSalesforceSearchLeadsAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionSalesforceSearchLeadsParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionSalesforceSearchLeadsType,
}
impl FlowActionSalesforceSearchLeads {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionSalesforceSearchLeadsParams,
    ) -> Self {
        Self {
            action: FlowActionSalesforceSearchLeadsAction::SearchLeads,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionSalesforceSearchLeadsType::Salesforce,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSalesforceSearchLeadsAction {
        /// `SEARCH_LEADS`
        SearchLeads = "SEARCH_LEADS",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSalesforceSearchLeadsParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `lead_fields`.
    ///
    /// At least 1 item.
    pub lead_fields: Vec<String>,
    /// `search_field`.
    pub search_field: FlowActionSalesforceSearchLeadsParamsSearchField,
    /// `search_value`.
    ///
    /// At most 2000 characters.
    pub search_value: String,
}
impl FlowActionSalesforceSearchLeadsParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        lead_fields: impl IntoIterator<Item = impl Into<String>>,
        search_field: impl Into<FlowActionSalesforceSearchLeadsParamsSearchField>,
        search_value: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            lead_fields: lead_fields.into_iter().map(Into::into).collect(),
            search_field: search_field.into(),
            search_value: search_value.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSalesforceSearchLeadsParamsSearchField {
        /// `email`
        Email = "email",
        /// `name`
        Name = "name",
        /// `phone`
        Phone = "phone",
        /// `all`
        All = "all",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSalesforceSearchLeadsType {
        /// `SALESFORCE`
        Salesforce = "SALESFORCE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSalesforceUpdateLead {
    /// `action`.
    pub action: FlowActionSalesforceUpdateLeadAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionSalesforceUpdateLeadParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionSalesforceUpdateLeadType,
}
impl FlowActionSalesforceUpdateLead {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionSalesforceUpdateLeadParams,
    ) -> Self {
        Self {
            action: FlowActionSalesforceUpdateLeadAction::UpdateLead,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionSalesforceUpdateLeadType::Salesforce,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSalesforceUpdateLeadAction {
        /// `UPDATE_LEAD`
        UpdateLead = "UPDATE_LEAD",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSalesforceUpdateLeadParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `lead_id`.
    ///
    /// At least 1 character.
    pub lead_id: String,
    /// `payload`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,
}
impl FlowActionSalesforceUpdateLeadParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, lead_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            lead_id: lead_id.into(),
            payload: Default::default(),
        }
    }
    /// `payload`.
    #[must_use]
    pub fn payload(
        mut self,
        payload: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.payload = Some(payload);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSalesforceUpdateLeadType {
        /// `SALESFORCE`
        Salesforce = "SALESFORCE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSendgridSendEmail {
    /// `action`.
    pub action: FlowActionSendgridSendEmailAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionSendgridSendEmailParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionSendgridSendEmailType,
}
impl FlowActionSendgridSendEmail {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionSendgridSendEmailParams,
    ) -> Self {
        Self {
            action: FlowActionSendgridSendEmailAction::SendEmail,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionSendgridSendEmailType::Sendgrid,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSendgridSendEmailAction {
        /// `SEND_EMAIL`
        SendEmail = "SEND_EMAIL",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSendgridSendEmailParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `from`.
    pub from: FlowActionSendgridSendEmailParamsPerson,
    /// `personalizations`.
    ///
    /// At least 1 item.
    pub personalizations: Vec<serde_json::Value>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl FlowActionSendgridSendEmailParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        from: FlowActionSendgridSendEmailParamsPerson,
        personalizations: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            from: from,
            personalizations: personalizations.into_iter().map(Into::into).collect(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for FlowActionSendgridSendEmailParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowActionSendgridSendEmailParams")
            .field("connection_id", &self.connection_id)
            .field("from", &self.from)
            .field("personalizations", &self.personalizations)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSendgridSendEmailParamsPerson {
    /// `email`.
    pub email: String,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
impl FlowActionSendgridSendEmailParamsPerson {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            name: Default::default(),
        }
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSendgridSendEmailType {
        /// `SENDGRID`
        Sendgrid = "SENDGRID",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSlackPostMessage {
    /// `action`.
    pub action: FlowActionSlackPostMessageAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionSlackPostMessageParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionSlackPostMessageType,
}
impl FlowActionSlackPostMessage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionSlackPostMessageParams) -> Self {
        Self {
            action: FlowActionSlackPostMessageAction::PostMessage,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionSlackPostMessageType::Slack,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSlackPostMessageAction {
        /// `POST_MESSAGE`
        PostMessage = "POST_MESSAGE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSlackPostMessageParams {
    /// `attachments`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<FlowActionSlackPostMessageParamsAttachment>>,
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
impl FlowActionSlackPostMessageParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            attachments: Default::default(),
            connection_id: connection_id.into(),
            text: Default::default(),
        }
    }
    /// `attachments`.
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = FlowActionSlackPostMessageParamsAttachment>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().collect());
        self
    }
    /// `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSlackPostMessageParamsAttachment {
    /// `color`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<FlowActionSlackPostMessageParamsAttachmentColor>,
    /// `fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<FlowActionSlackPostMessageParamsAttachmentField>>,
    /// `pretext`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pretext: Option<String>,
    /// `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
impl FlowActionSlackPostMessageParamsAttachment {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            color: Default::default(),
            fields: Default::default(),
            pretext: Default::default(),
            text: Default::default(),
        }
    }
    /// `color`.
    #[must_use]
    pub fn color(
        mut self,
        color: impl Into<FlowActionSlackPostMessageParamsAttachmentColor>,
    ) -> Self {
        self.color = Some(color.into());
        self
    }
    /// `fields`.
    #[must_use]
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = FlowActionSlackPostMessageParamsAttachmentField>,
    ) -> Self {
        self.fields = Some(fields.into_iter().collect());
        self
    }
    /// `pretext`.
    #[must_use]
    pub fn pretext(mut self, pretext: impl Into<String>) -> Self {
        self.pretext = Some(pretext.into());
        self
    }
    /// `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}
impl Default for FlowActionSlackPostMessageParamsAttachment {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSlackPostMessageParamsAttachmentColor {
        /// `GOOD`
        Good = "GOOD",
        /// `WARNING`
        Warning = "WARNING",
        /// `DANGER`
        Danger = "DANGER",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionSlackPostMessageParamsAttachmentField {
    /// `short`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<bool>,
    /// `title`.
    pub title: String,
    /// `value`.
    ///
    /// At least 0 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}
impl FlowActionSlackPostMessageParamsAttachmentField {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            short: Default::default(),
            title: title.into(),
            value: Default::default(),
        }
    }
    /// `short`.
    #[must_use]
    pub fn short(mut self, short: bool) -> Self {
        self.short = Some(short);
        self
    }
    /// `value`.
    ///
    /// At least 0 characters.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionSlackPostMessageType {
        /// `SLACK`
        Slack = "SLACK",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripe {
        /// A [`FlowActionStripeAddTaxId`].
        AddTaxId(Box<FlowActionStripeAddTaxId>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["ADD_TAX_ID"]), ("type", &["STRIPE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionStripeCreateCustomer`].
        CreateCustomer(Box<FlowActionStripeCreateCustomer>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["CREATE_CUSTOMER"]), ("type", &["STRIPE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionStripeCreatePortalSession`].
        CreatePortalSession(Box<FlowActionStripeCreatePortalSession>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["CREATE_PORTAL_SESSION"]), ("type", &["STRIPE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionStripeDeleteTaxId`].
        DeleteTaxId(Box<FlowActionStripeDeleteTaxId>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["DELETE_TAX_ID"]), ("type", &["STRIPE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionStripeFindCustomers`].
        FindCustomers(Box<FlowActionStripeFindCustomers>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["FIND_CUSTOMERS"]), ("type", &["STRIPE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionStripeGetCustomer`].
        GetCustomer(Box<FlowActionStripeGetCustomer>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["GET_CUSTOMER"]), ("type", &["STRIPE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionStripeUpdateCustomer`].
        UpdateCustomer(Box<FlowActionStripeUpdateCustomer>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["UPDATE_CUSTOMER"]), ("type", &["STRIPE"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionStripeAddTaxId => FlowActionStripe::AddTaxId);
auth0_sdk_core::union_from!(FlowActionStripeCreateCustomer => FlowActionStripe::CreateCustomer);
auth0_sdk_core::union_from!(FlowActionStripeCreatePortalSession => FlowActionStripe::CreatePortalSession);
auth0_sdk_core::union_from!(FlowActionStripeDeleteTaxId => FlowActionStripe::DeleteTaxId);
auth0_sdk_core::union_from!(FlowActionStripeFindCustomers => FlowActionStripe::FindCustomers);
auth0_sdk_core::union_from!(FlowActionStripeGetCustomer => FlowActionStripe::GetCustomer);
auth0_sdk_core::union_from!(FlowActionStripeUpdateCustomer => FlowActionStripe::UpdateCustomer);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeAddTaxId {
    /// `action`.
    pub action: FlowActionStripeAddTaxIdAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionStripeAddTaxIdParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionStripeAddTaxIdType,
}
impl FlowActionStripeAddTaxId {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionStripeAddTaxIdParams) -> Self {
        Self {
            action: FlowActionStripeAddTaxIdAction::AddTaxId,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionStripeAddTaxIdType::Stripe,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeAddTaxIdAction {
        /// `ADD_TAX_ID`
        AddTaxId = "ADD_TAX_ID",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeAddTaxIdParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `customer_id`.
    ///
    /// At most 250 characters.
    pub customer_id: String,
    /// `type`.
    ///
    /// At most 250 characters.
    #[serde(rename = "type")]
    pub type_: String,
    /// `value`.
    ///
    /// At most 250 characters.
    pub value: String,
}
impl FlowActionStripeAddTaxIdParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        customer_id: impl Into<String>,
        type_: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            customer_id: customer_id.into(),
            type_: type_.into(),
            value: value.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeAddTaxIdType {
        /// `STRIPE`
        Stripe = "STRIPE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeAddress {
    /// `city`.
    ///
    /// At most 250 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// `country`.
    ///
    /// At most 250 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// `line1`.
    ///
    /// At most 250 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line1: Option<String>,
    /// `line2`.
    ///
    /// At most 250 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line2: Option<String>,
    /// `postalCode`.
    ///
    /// At most 250 characters.
    #[serde(rename = "postalCode", default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// `state`.
    ///
    /// At most 250 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}
impl FlowActionStripeAddress {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            city: Default::default(),
            country: Default::default(),
            line1: Default::default(),
            line2: Default::default(),
            postal_code: Default::default(),
            state: Default::default(),
        }
    }
    /// `city`.
    ///
    /// At most 250 characters.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }
    /// `country`.
    ///
    /// At most 250 characters.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
    /// `line1`.
    ///
    /// At most 250 characters.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }
    /// `line2`.
    ///
    /// At most 250 characters.
    #[must_use]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }
    /// `postalCode`.
    ///
    /// At most 250 characters.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }
    /// `state`.
    ///
    /// At most 250 characters.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}
impl Default for FlowActionStripeAddress {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeCreateCustomer {
    /// `action`.
    pub action: FlowActionStripeCreateCustomerAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionStripeCreateCustomerParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionStripeCreateCustomerType,
}
impl FlowActionStripeCreateCustomer {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionStripeCreateCustomerParams,
    ) -> Self {
        Self {
            action: FlowActionStripeCreateCustomerAction::CreateCustomer,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionStripeCreateCustomerType::Stripe,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeCreateCustomerAction {
        /// `CREATE_CUSTOMER`
        CreateCustomer = "CREATE_CUSTOMER",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeCreateCustomerParams {
    /// `address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<FlowActionStripeAddress>,
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `description`.
    ///
    /// At most 250 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `email`.
    ///
    /// At most 512 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `metadata`.
    ///
    /// At most 50 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// `name`.
    ///
    /// At most 250 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone`.
    ///
    /// At most 250 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// `tax_exempt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_exempt: Option<String>,
    /// `tax_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_id: Option<FlowActionStripeTaxId>,
}
impl FlowActionStripeCreateCustomerParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            address: Default::default(),
            connection_id: connection_id.into(),
            description: Default::default(),
            email: Default::default(),
            metadata: Default::default(),
            name: Default::default(),
            phone: Default::default(),
            tax_exempt: Default::default(),
            tax_id: Default::default(),
        }
    }
    /// `address`.
    #[must_use]
    pub fn address(mut self, address: FlowActionStripeAddress) -> Self {
        self.address = Some(address);
        self
    }
    /// `description`.
    ///
    /// At most 250 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// `email`.
    ///
    /// At most 512 characters.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// `metadata`.
    ///
    /// At most 50 properties.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.metadata = Some(metadata);
        self
    }
    /// `name`.
    ///
    /// At most 250 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `phone`.
    ///
    /// At most 250 characters.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
    /// `tax_exempt`.
    #[must_use]
    pub fn tax_exempt(mut self, tax_exempt: impl Into<String>) -> Self {
        self.tax_exempt = Some(tax_exempt.into());
        self
    }
    /// `tax_id`.
    #[must_use]
    pub fn tax_id(mut self, tax_id: FlowActionStripeTaxId) -> Self {
        self.tax_id = Some(tax_id);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeCreateCustomerType {
        /// `STRIPE`
        Stripe = "STRIPE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeCreatePortalSession {
    /// `action`.
    pub action: FlowActionStripeCreatePortalSessionAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionStripeCreatePortalSessionParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionStripeCreatePortalSessionType,
}
impl FlowActionStripeCreatePortalSession {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionStripeCreatePortalSessionParams,
    ) -> Self {
        Self {
            action: FlowActionStripeCreatePortalSessionAction::CreatePortalSession,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionStripeCreatePortalSessionType::Stripe,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeCreatePortalSessionAction {
        /// `CREATE_PORTAL_SESSION`
        CreatePortalSession = "CREATE_PORTAL_SESSION",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeCreatePortalSessionParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `customer_id`.
    ///
    /// At most 250 characters.
    pub customer_id: String,
    /// `return_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
}
impl FlowActionStripeCreatePortalSessionParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            customer_id: customer_id.into(),
            return_url: Default::default(),
        }
    }
    /// `return_url`.
    #[must_use]
    pub fn return_url(mut self, return_url: impl Into<String>) -> Self {
        self.return_url = Some(return_url.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeCreatePortalSessionType {
        /// `STRIPE`
        Stripe = "STRIPE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeDeleteTaxId {
    /// `action`.
    pub action: FlowActionStripeDeleteTaxIdAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionStripeDeleteTaxIdParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionStripeDeleteTaxIdType,
}
impl FlowActionStripeDeleteTaxId {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionStripeDeleteTaxIdParams,
    ) -> Self {
        Self {
            action: FlowActionStripeDeleteTaxIdAction::DeleteTaxId,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionStripeDeleteTaxIdType::Stripe,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeDeleteTaxIdAction {
        /// `DELETE_TAX_ID`
        DeleteTaxId = "DELETE_TAX_ID",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeDeleteTaxIdParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `customer_id`.
    ///
    /// At most 250 characters.
    pub customer_id: String,
    /// `id`.
    ///
    /// At most 250 characters.
    pub id: String,
}
impl FlowActionStripeDeleteTaxIdParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        customer_id: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            customer_id: customer_id.into(),
            id: id.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeDeleteTaxIdType {
        /// `STRIPE`
        Stripe = "STRIPE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeFindCustomers {
    /// `action`.
    pub action: FlowActionStripeFindCustomersAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionStripeFindCustomersParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionStripeFindCustomersType,
}
impl FlowActionStripeFindCustomers {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionStripeFindCustomersParams,
    ) -> Self {
        Self {
            action: FlowActionStripeFindCustomersAction::FindCustomers,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionStripeFindCustomersType::Stripe,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeFindCustomersAction {
        /// `FIND_CUSTOMERS`
        FindCustomers = "FIND_CUSTOMERS",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeFindCustomersParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `email`.
    pub email: String,
}
impl FlowActionStripeFindCustomersParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            email: email.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeFindCustomersType {
        /// `STRIPE`
        Stripe = "STRIPE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeGetCustomer {
    /// `action`.
    pub action: FlowActionStripeGetCustomerAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionStripeGetCustomerParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionStripeGetCustomerType,
}
impl FlowActionStripeGetCustomer {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionStripeGetCustomerParams,
    ) -> Self {
        Self {
            action: FlowActionStripeGetCustomerAction::GetCustomer,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionStripeGetCustomerType::Stripe,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeGetCustomerAction {
        /// `GET_CUSTOMER`
        GetCustomer = "GET_CUSTOMER",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeGetCustomerParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `id`.
    ///
    /// At most 250 characters.
    pub id: String,
}
impl FlowActionStripeGetCustomerParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            id: id.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeGetCustomerType {
        /// `STRIPE`
        Stripe = "STRIPE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeTaxId {
    /// `type`.
    ///
    /// At most 250 characters.
    #[serde(rename = "type")]
    pub type_: String,
    /// `value`.
    ///
    /// At most 250 characters.
    pub value: String,
}
impl FlowActionStripeTaxId {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(type_: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            value: value.into(),
        }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeUpdateCustomer {
    /// `action`.
    pub action: FlowActionStripeUpdateCustomerAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionStripeUpdateCustomerParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionStripeUpdateCustomerType,
}
impl FlowActionStripeUpdateCustomer {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionStripeUpdateCustomerParams,
    ) -> Self {
        Self {
            action: FlowActionStripeUpdateCustomerAction::UpdateCustomer,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionStripeUpdateCustomerType::Stripe,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeUpdateCustomerAction {
        /// `UPDATE_CUSTOMER`
        UpdateCustomer = "UPDATE_CUSTOMER",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionStripeUpdateCustomerParams {
    /// `address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<FlowActionStripeAddress>,
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `description`.
    ///
    /// At most 250 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `email`.
    ///
    /// At most 512 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `id`.
    ///
    /// At most 250 characters.
    pub id: String,
    /// `metadata`.
    ///
    /// At most 50 properties.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// `name`.
    ///
    /// At most 250 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone`.
    ///
    /// At most 250 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// `tax_exempt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_exempt: Option<String>,
}
impl FlowActionStripeUpdateCustomerParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            address: Default::default(),
            connection_id: connection_id.into(),
            description: Default::default(),
            email: Default::default(),
            id: id.into(),
            metadata: Default::default(),
            name: Default::default(),
            phone: Default::default(),
            tax_exempt: Default::default(),
        }
    }
    /// `address`.
    #[must_use]
    pub fn address(mut self, address: FlowActionStripeAddress) -> Self {
        self.address = Some(address);
        self
    }
    /// `description`.
    ///
    /// At most 250 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// `email`.
    ///
    /// At most 512 characters.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// `metadata`.
    ///
    /// At most 50 properties.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.metadata = Some(metadata);
        self
    }
    /// `name`.
    ///
    /// At most 250 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `phone`.
    ///
    /// At most 250 characters.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
    /// `tax_exempt`.
    #[must_use]
    pub fn tax_exempt(mut self, tax_exempt: impl Into<String>) -> Self {
        self.tax_exempt = Some(tax_exempt.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionStripeUpdateCustomerType {
        /// `STRIPE`
        Stripe = "STRIPE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionTelegramSendMessage {
    /// `action`.
    pub action: FlowActionTelegramSendMessageAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionTelegramSendMessageParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionTelegramSendMessageType,
}
impl FlowActionTelegramSendMessage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionTelegramSendMessageParams,
    ) -> Self {
        Self {
            action: FlowActionTelegramSendMessageAction::SendMessage,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionTelegramSendMessageType::Telegram,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionTelegramSendMessageAction {
        /// `SEND_MESSAGE`
        SendMessage = "SEND_MESSAGE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionTelegramSendMessageParams {
    /// `chat_id`.
    pub chat_id: String,
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `text`.
    pub text: String,
}
impl FlowActionTelegramSendMessageParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        chat_id: impl Into<String>,
        connection_id: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            connection_id: connection_id.into(),
            text: text.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionTelegramSendMessageType {
        /// `TELEGRAM`
        Telegram = "TELEGRAM",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionTwilio {
        /// A [`FlowActionTwilioMakeCall`].
        MakeCall(Box<FlowActionTwilioMakeCall>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["MAKE_CALL"]), ("type", &["TWILIO"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionTwilioSendSms`].
        SendSms(Box<FlowActionTwilioSendSms>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["SEND_SMS"]), ("type", &["TWILIO"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionTwilioMakeCall => FlowActionTwilio::MakeCall);
auth0_sdk_core::union_from!(FlowActionTwilioSendSms => FlowActionTwilio::SendSms);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionTwilioMakeCall {
    /// `action`.
    pub action: FlowActionTwilioMakeCallAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionTwilioMakeCallParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionTwilioMakeCallType,
}
impl FlowActionTwilioMakeCall {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionTwilioMakeCallParams) -> Self {
        Self {
            action: FlowActionTwilioMakeCallAction::MakeCall,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionTwilioMakeCallType::Twilio,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionTwilioMakeCallAction {
        /// `MAKE_CALL`
        MakeCall = "MAKE_CALL",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionTwilioMakeCallParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `from`.
    pub from: String,
    /// `payload`.
    ///
    /// At most 4096 characters.
    pub payload: String,
    /// `to`.
    pub to: String,
}
impl FlowActionTwilioMakeCallParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        from: impl Into<String>,
        payload: impl Into<String>,
        to: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            from: from.into(),
            payload: payload.into(),
            to: to.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionTwilioMakeCallType {
        /// `TWILIO`
        Twilio = "TWILIO",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionTwilioSendSms {
    /// `action`.
    pub action: FlowActionTwilioSendSmsAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionTwilioSendSmsParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionTwilioSendSmsType,
}
impl FlowActionTwilioSendSms {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionTwilioSendSmsParams) -> Self {
        Self {
            action: FlowActionTwilioSendSmsAction::SendSms,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionTwilioSendSmsType::Twilio,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionTwilioSendSmsAction {
        /// `SEND_SMS`
        SendSms = "SEND_SMS",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionTwilioSendSmsParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `from`.
    ///
    /// At most 50 characters.
    pub from: String,
    /// `message`.
    ///
    /// At most 1500 characters.
    pub message: String,
    /// `to`.
    ///
    /// At most 50 characters.
    pub to: String,
}
impl FlowActionTwilioSendSmsParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        from: impl Into<String>,
        message: impl Into<String>,
        to: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            from: from.into(),
            message: message.into(),
            to: to.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionTwilioSendSmsType {
        /// `TWILIO`
        Twilio = "TWILIO",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionWhatsappSendMessage {
    /// `action`.
    pub action: FlowActionWhatsappSendMessageAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionWhatsappSendMessageParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionWhatsappSendMessageType,
}
impl FlowActionWhatsappSendMessage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionWhatsappSendMessageParams,
    ) -> Self {
        Self {
            action: FlowActionWhatsappSendMessageAction::SendMessage,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionWhatsappSendMessageType::Whatsapp,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionWhatsappSendMessageAction {
        /// `SEND_MESSAGE`
        SendMessage = "SEND_MESSAGE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionWhatsappSendMessageParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `payload`.
    pub payload: FlowActionWhatsappSendMessageParamsPayload,
    /// `recipient_number`.
    pub recipient_number: String,
    /// `sender_id`.
    pub sender_id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionWhatsappSendMessageParamsType,
}
impl FlowActionWhatsappSendMessageParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        payload: impl Into<FlowActionWhatsappSendMessageParamsPayload>,
        recipient_number: impl Into<String>,
        sender_id: impl Into<String>,
        type_: impl Into<FlowActionWhatsappSendMessageParamsType>,
    ) -> Self {
        Self {
            connection_id: connection_id.into(),
            payload: payload.into(),
            recipient_number: recipient_number.into(),
            sender_id: sender_id.into(),
            type_: type_.into(),
        }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionWhatsappSendMessageParamsPayload {
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
    }
}
auth0_sdk_core::union_from_text!(FlowActionWhatsappSendMessageParamsPayload::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionWhatsappSendMessageParamsType {
        /// `AUDIO`
        Audio = "AUDIO",
        /// `CONTACTS`
        Contacts = "CONTACTS",
        /// `DOCUMENT`
        Document = "DOCUMENT",
        /// `IMAGE`
        Image = "IMAGE",
        /// `INTERACTIVE`
        Interactive = "INTERACTIVE",
        /// `LOCATION`
        Location = "LOCATION",
        /// `STICKER`
        Sticker = "STICKER",
        /// `TEMPLATE`
        Template = "TEMPLATE",
        /// `TEXT`
        Text = "TEXT",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionWhatsappSendMessageType {
        /// `WHATSAPP`
        Whatsapp = "WHATSAPP",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionXml {
        /// A [`FlowActionXmlParseXml`].
        Parse(Box<FlowActionXmlParseXml>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["PARSE_XML"]), ("type", &["XML"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
        /// A [`FlowActionXmlSerializeXml`].
        Serialize(Box<FlowActionXmlSerializeXml>) => auth0_sdk_core::union::Shape::Object { constants: &[("action", &["SERIALIZE_XML"]), ("type", &["XML"])], typical: &[], required: &["action", "id", "params", "type"], known: &["action", "alias", "allow_failure", "id", "mask_output", "params", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowActionXmlParseXml => FlowActionXml::Parse);
auth0_sdk_core::union_from!(FlowActionXmlSerializeXml => FlowActionXml::Serialize);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionXmlParseXml {
    /// `action`.
    pub action: FlowActionXmlParseXmlAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionXmlParseXmlParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionXmlParseXmlType,
}
impl FlowActionXmlParseXml {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionXmlParseXmlParams) -> Self {
        Self {
            action: FlowActionXmlParseXmlAction::ParseXml,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionXmlParseXmlType::Xml,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionXmlParseXmlAction {
        /// `PARSE_XML`
        ParseXml = "PARSE_XML",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionXmlParseXmlParams {
    /// `xml`.
    pub xml: String,
}
impl FlowActionXmlParseXmlParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(xml: impl Into<String>) -> Self {
        Self { xml: xml.into() }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionXmlParseXmlType {
        /// `XML`
        Xml = "XML",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionXmlSerializeXml {
    /// `action`.
    pub action: FlowActionXmlSerializeXmlAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionXmlSerializeXmlParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionXmlSerializeXmlType,
}
impl FlowActionXmlSerializeXml {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>, params: FlowActionXmlSerializeXmlParams) -> Self {
        Self {
            action: FlowActionXmlSerializeXmlAction::SerializeXml,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionXmlSerializeXmlType::Xml,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionXmlSerializeXmlAction {
        /// `SERIALIZE_XML`
        SerializeXml = "SERIALIZE_XML",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionXmlSerializeXmlParams {
    /// `object`.
    pub object: FlowActionXmlSerializeXmlParamsObject,
}
impl FlowActionXmlSerializeXmlParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(object: impl Into<FlowActionXmlSerializeXmlParamsObject>) -> Self {
        Self { object: object.into() }
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FlowActionXmlSerializeXmlParamsObject {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// An object.
        Map(serde_json::Map<String, serde_json::Value>) => auth0_sdk_core::union::Shape::Map,
    }
}
auth0_sdk_core::union_from_text!(FlowActionXmlSerializeXmlParamsObject::String);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionXmlSerializeXmlType {
        /// `XML`
        Xml = "XML",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionZapierTriggerWebhook {
    /// `action`.
    pub action: FlowActionZapierTriggerWebhookAction,
    /// `alias`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `allow_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `mask_output`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_output: Option<bool>,
    /// `params`.
    pub params: FlowActionZapierTriggerWebhookParams,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowActionZapierTriggerWebhookType,
}
impl FlowActionZapierTriggerWebhook {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        params: FlowActionZapierTriggerWebhookParams,
    ) -> Self {
        Self {
            action: FlowActionZapierTriggerWebhookAction::TriggerWebhook,
            alias: Default::default(),
            allow_failure: Default::default(),
            id: id.into(),
            mask_output: Default::default(),
            params: params,
            type_: FlowActionZapierTriggerWebhookType::Zapier,
        }
    }
    /// `alias`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `allow_failure`.
    #[must_use]
    pub fn allow_failure(mut self, allow_failure: bool) -> Self {
        self.allow_failure = Some(allow_failure);
        self
    }
    /// `mask_output`.
    #[must_use]
    pub fn mask_output(mut self, mask_output: bool) -> Self {
        self.mask_output = Some(mask_output);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionZapierTriggerWebhookAction {
        /// `TRIGGER_WEBHOOK`
        TriggerWebhook = "TRIGGER_WEBHOOK",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowActionZapierTriggerWebhookParams {
    /// `connection_id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub connection_id: String,
    /// `method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<FlowActionZapierTriggerWebhookParamsMethod>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl FlowActionZapierTriggerWebhookParams {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            method: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `method`.
    #[must_use]
    pub fn method(
        mut self,
        method: impl Into<FlowActionZapierTriggerWebhookParamsMethod>,
    ) -> Self {
        self.method = Some(method.into());
        self
    }
}
impl std::fmt::Debug for FlowActionZapierTriggerWebhookParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowActionZapierTriggerWebhookParams")
            .field("connection_id", &self.connection_id)
            .field("method", &self.method)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionZapierTriggerWebhookParamsMethod {
        /// `GET`
        Get = "GET",
        /// `POST`
        Post = "POST",
        /// `PUT`
        Put = "PUT",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FlowActionZapierTriggerWebhookType {
        /// `ZAPIER`
        Zapier = "ZAPIER",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowExecutionSummary {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `ended_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    ///
    /// At most 30 characters. Format: flow-execution-id.
    pub id: String,
    /// `journey_id`.
    ///
    /// At least 1 character. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub journey_id: Option<String>,
    /// `started_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<auth0_sdk_core::DateTime>,
    /// `status`.
    ///
    /// At least 1 character. At most 50 characters.
    pub status: String,
    /// `trace_id`.
    ///
    /// At least 1 character. At most 50 characters.
    pub trace_id: String,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowSummary {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `executed_at`.
    ///
    /// Format: date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub executed_at: Option<String>,
    /// `id`.
    ///
    /// At most 30 characters. Format: flow-id.
    pub id: String,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectioSetupApiKey {
    /// `api_key`.
    pub api_key: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectioSetupTypeApiKeyEnum,
}
impl FlowsVaultConnectioSetupApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(api_key: impl Into<String>) -> Self {
        Self {
            api_key: api_key.into(),
            type_: FlowsVaultConnectioSetupTypeApiKeyEnum::ApiKey,
        }
    }
}
impl std::fmt::Debug for FlowsVaultConnectioSetupApiKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectioSetupApiKey")
            .field("api_key", &auth0_sdk_core::Redacted)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectioSetupApiKeyWithBaseUrl {
    /// `api_key`.
    pub api_key: String,
    /// `base_url`.
    ///
    /// Format: forms-url-https.
    pub base_url: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectioSetupTypeApiKeyEnum,
}
impl FlowsVaultConnectioSetupApiKeyWithBaseUrl {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(api_key: impl Into<String>, base_url: impl Into<String>) -> Self {
        Self {
            api_key: api_key.into(),
            base_url: base_url.into(),
            type_: FlowsVaultConnectioSetupTypeApiKeyEnum::ApiKey,
        }
    }
}
impl std::fmt::Debug for FlowsVaultConnectioSetupApiKeyWithBaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectioSetupApiKeyWithBaseUrl")
            .field("api_key", &auth0_sdk_core::Redacted)
            .field("base_url", &self.base_url)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectioSetupBigqueryOauthJwt {
    /// `client_email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_email: Option<String>,
    /// `private_key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_key: Option<String>,
    /// `project_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<FlowsVaultConnectioSetupTypeOauthJwtEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl FlowsVaultConnectioSetupBigqueryOauthJwt {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            client_email: Default::default(),
            private_key: Default::default(),
            project_id: Default::default(),
            type_: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `client_email`.
    ///
    /// Format: email.
    #[must_use]
    pub fn client_email(mut self, client_email: impl Into<String>) -> Self {
        self.client_email = Some(client_email.into());
        self
    }
    /// `private_key`.
    #[must_use]
    pub fn private_key(mut self, private_key: impl Into<String>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// `project_id`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// `type`.
    #[must_use]
    pub fn type_(
        mut self,
        type_: impl Into<FlowsVaultConnectioSetupTypeOauthJwtEnum>,
    ) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
impl Default for FlowsVaultConnectioSetupBigqueryOauthJwt {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for FlowsVaultConnectioSetupBigqueryOauthJwt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectioSetupBigqueryOauthJwt")
            .field("client_email", &self.client_email)
            .field("private_key", &auth0_sdk_core::Redacted)
            .field("project_id", &self.project_id)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectioSetupHttpBearer {
    /// `token`.
    pub token: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectioSetupTypeBearerEnum,
}
impl FlowsVaultConnectioSetupHttpBearer {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            type_: FlowsVaultConnectioSetupTypeBearerEnum::Bearer,
        }
    }
}
impl std::fmt::Debug for FlowsVaultConnectioSetupHttpBearer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectioSetupHttpBearer")
            .field("token", &auth0_sdk_core::Redacted)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectioSetupJwt {
    /// `algorithm`.
    pub algorithm: FlowsVaultConnectioSetupJwtAlgorithmEnum,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectioSetupTypeJwtEnum,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl FlowsVaultConnectioSetupJwt {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(algorithm: impl Into<FlowsVaultConnectioSetupJwtAlgorithmEnum>) -> Self {
        Self {
            algorithm: algorithm.into(),
            type_: FlowsVaultConnectioSetupTypeJwtEnum::Jwt,
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for FlowsVaultConnectioSetupJwt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectioSetupJwt")
            .field("algorithm", &self.algorithm)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectioSetupJwtAlgorithmEnum {
        /// `HS256`
        Hs256 = "HS256",
        /// `HS384`
        Hs384 = "HS384",
        /// `HS512`
        Hs512 = "HS512",
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

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectioSetupMailjetApiKey {
    /// `api_key`.
    pub api_key: String,
    /// `secret_key`.
    pub secret_key: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectioSetupTypeApiKeyEnum,
}
impl FlowsVaultConnectioSetupMailjetApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(api_key: impl Into<String>, secret_key: impl Into<String>) -> Self {
        Self {
            api_key: api_key.into(),
            secret_key: secret_key.into(),
            type_: FlowsVaultConnectioSetupTypeApiKeyEnum::ApiKey,
        }
    }
}
impl std::fmt::Debug for FlowsVaultConnectioSetupMailjetApiKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectioSetupMailjetApiKey")
            .field("api_key", &auth0_sdk_core::Redacted)
            .field("secret_key", &auth0_sdk_core::Redacted)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectioSetupOauthApp {
    /// `audience`.
    ///
    /// At least 1 character. Format: forms-url-https.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `client_id`.
    pub client_id: String,
    /// `client_secret`.
    pub client_secret: String,
    /// `domain`.
    ///
    /// Format: hostname-rfc2181.
    pub domain: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectioSetupTypeOauthAppEnum,
}
impl FlowsVaultConnectioSetupOauthApp {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        domain: impl Into<String>,
    ) -> Self {
        Self {
            audience: Default::default(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            domain: domain.into(),
            type_: FlowsVaultConnectioSetupTypeOauthAppEnum::OauthApp,
        }
    }
    /// `audience`.
    ///
    /// At least 1 character. Format: forms-url-https.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }
}
impl std::fmt::Debug for FlowsVaultConnectioSetupOauthApp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectioSetupOauthApp")
            .field("audience", &self.audience)
            .field("client_id", &self.client_id)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("domain", &self.domain)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectioSetupOauthCode {
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<FlowsVaultConnectioSetupTypeOauthCodeEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl FlowsVaultConnectioSetupOauthCode {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            code: Default::default(),
            type_: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
    /// `type`.
    #[must_use]
    pub fn type_(
        mut self,
        type_: impl Into<FlowsVaultConnectioSetupTypeOauthCodeEnum>,
    ) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
impl Default for FlowsVaultConnectioSetupOauthCode {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for FlowsVaultConnectioSetupOauthCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectioSetupOauthCode")
            .field("code", &auth0_sdk_core::Redacted)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectioSetupSecretApiKey {
    /// `secret_key`.
    pub secret_key: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectioSetupTypeApiKeyEnum,
}
impl FlowsVaultConnectioSetupSecretApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(secret_key: impl Into<String>) -> Self {
        Self {
            secret_key: secret_key.into(),
            type_: FlowsVaultConnectioSetupTypeApiKeyEnum::ApiKey,
        }
    }
}
impl std::fmt::Debug for FlowsVaultConnectioSetupSecretApiKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectioSetupSecretApiKey")
            .field("secret_key", &auth0_sdk_core::Redacted)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectioSetupStripeKeyPair {
    /// `private_key`.
    pub private_key: String,
    /// `public_key`.
    pub public_key: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectioSetupTypeKeyPairEnum,
}
impl FlowsVaultConnectioSetupStripeKeyPair {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(private_key: impl Into<String>, public_key: impl Into<String>) -> Self {
        Self {
            private_key: private_key.into(),
            public_key: public_key.into(),
            type_: FlowsVaultConnectioSetupTypeKeyPairEnum::KeyPair,
        }
    }
}
impl std::fmt::Debug for FlowsVaultConnectioSetupStripeKeyPair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectioSetupStripeKeyPair")
            .field("private_key", &auth0_sdk_core::Redacted)
            .field("public_key", &self.public_key)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectioSetupToken {
    /// `token`.
    pub token: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectioSetupTypeTokenEnum,
}
impl FlowsVaultConnectioSetupToken {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            type_: FlowsVaultConnectioSetupTypeTokenEnum::Token,
        }
    }
}
impl std::fmt::Debug for FlowsVaultConnectioSetupToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectioSetupToken")
            .field("token", &auth0_sdk_core::Redacted)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectioSetupTwilioApiKey {
    /// `account_id`.
    pub account_id: String,
    /// `api_key`.
    pub api_key: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectioSetupTypeApiKeyEnum,
}
impl FlowsVaultConnectioSetupTwilioApiKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(account_id: impl Into<String>, api_key: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            api_key: api_key.into(),
            type_: FlowsVaultConnectioSetupTypeApiKeyEnum::ApiKey,
        }
    }
}
impl std::fmt::Debug for FlowsVaultConnectioSetupTwilioApiKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectioSetupTwilioApiKey")
            .field("account_id", &self.account_id)
            .field("api_key", &auth0_sdk_core::Redacted)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectioSetupTypeApiKeyEnum {
        /// `API_KEY`
        ApiKey = "API_KEY",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectioSetupTypeBearerEnum {
        /// `BEARER`
        Bearer = "BEARER",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectioSetupTypeJwtEnum {
        /// `JWT`
        Jwt = "JWT",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectioSetupTypeKeyPairEnum {
        /// `KEY_PAIR`
        KeyPair = "KEY_PAIR",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectioSetupTypeOauthAppEnum {
        /// `OAUTH_APP`
        OauthApp = "OAUTH_APP",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectioSetupTypeOauthCodeEnum {
        /// `OAUTH_CODE`
        OauthCode = "OAUTH_CODE",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectioSetupTypeOauthJwtEnum {
        /// `OAUTH_JWT`
        OauthJwt = "OAUTH_JWT",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectioSetupTypeTokenEnum {
        /// `TOKEN`
        Token = "TOKEN",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectioSetupTypeWebhookEnum {
        /// `WEBHOOK`
        Webhook = "WEBHOOK",
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectioSetupWebhook {
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectioSetupTypeWebhookEnum,
    /// `url`.
    ///
    /// Format: forms-url-https.
    pub url: String,
}
impl FlowsVaultConnectioSetupWebhook {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            type_: FlowsVaultConnectioSetupTypeWebhookEnum::Webhook,
            url: url.into(),
        }
    }
}
impl std::fmt::Debug for FlowsVaultConnectioSetupWebhook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectioSetupWebhook")
            .field("type_", &self.type_)
            .field("url", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdActivecampaignEnum {
        /// `ACTIVECAMPAIGN`
        Activecampaign = "ACTIVECAMPAIGN",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdAirtableEnum {
        /// `AIRTABLE`
        Airtable = "AIRTABLE",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdAuth0Enum {
        /// `AUTH0`
        Auth0 = "AUTH0",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdBigqueryEnum {
        /// `BIGQUERY`
        Bigquery = "BIGQUERY",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdClearbitEnum {
        /// `CLEARBIT`
        Clearbit = "CLEARBIT",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdDocusignEnum {
        /// `DOCUSIGN`
        Docusign = "DOCUSIGN",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdGoogleSheetsEnum {
        /// `GOOGLE_SHEETS`
        GoogleSheets = "GOOGLE_SHEETS",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdHttpEnum {
        /// `HTTP`
        Http = "HTTP",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdHubspotEnum {
        /// `HUBSPOT`
        Hubspot = "HUBSPOT",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdJwtEnum {
        /// `JWT`
        Jwt = "JWT",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdMailchimpEnum {
        /// `MAILCHIMP`
        Mailchimp = "MAILCHIMP",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdMailjetEnum {
        /// `MAILJET`
        Mailjet = "MAILJET",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdPipedriveEnum {
        /// `PIPEDRIVE`
        Pipedrive = "PIPEDRIVE",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdSalesforceEnum {
        /// `SALESFORCE`
        Salesforce = "SALESFORCE",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdSendgridEnum {
        /// `SENDGRID`
        Sendgrid = "SENDGRID",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdSlackEnum {
        /// `SLACK`
        Slack = "SLACK",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdStripeEnum {
        /// `STRIPE`
        Stripe = "STRIPE",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdTelegramEnum {
        /// `TELEGRAM`
        Telegram = "TELEGRAM",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdTwilioEnum {
        /// `TWILIO`
        Twilio = "TWILIO",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdWhatsappEnum {
        /// `WHATSAPP`
        Whatsapp = "WHATSAPP",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At least 1 character. At most 55 characters.
    pub enum FlowsVaultConnectionAppIdZapierEnum {
        /// `ZAPIER`
        Zapier = "ZAPIER",
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectionHttpApiKeySetup {
    /// `in`.
    #[serde(rename = "in")]
    pub in_: FlowsVaultConnectionHttpApiKeySetupInEnum,
    /// `name`.
    ///
    /// At least 1 character. At most 55 characters.
    pub name: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectionSetupTypeApiKeyEnum,
    /// `value`.
    ///
    /// At least 1 character. At most 255 characters.
    pub value: String,
}
impl FlowsVaultConnectionHttpApiKeySetup {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        in_: impl Into<FlowsVaultConnectionHttpApiKeySetupInEnum>,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            in_: in_.into(),
            name: name.into(),
            type_: FlowsVaultConnectionSetupTypeApiKeyEnum::ApiKey,
            value: value.into(),
        }
    }
}
impl std::fmt::Debug for FlowsVaultConnectionHttpApiKeySetup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectionHttpApiKeySetup")
            .field("in_", &self.in_)
            .field("name", &self.name)
            .field("type_", &self.type_)
            .field("value", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectionHttpApiKeySetupInEnum {
        /// `HEADER`
        Header = "HEADER",
        /// `QUERY`
        Query = "QUERY",
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectionHttpBasicAuthSetup {
    /// `password`.
    ///
    /// At least 1 character. At most 155 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectionSetupTypeBasicAuthEnum,
    /// `username`.
    ///
    /// At least 1 character. At most 155 characters.
    pub username: String,
}
impl FlowsVaultConnectionHttpBasicAuthSetup {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            password: Default::default(),
            type_: FlowsVaultConnectionSetupTypeBasicAuthEnum::BasicAuth,
            username: username.into(),
        }
    }
    /// `password`.
    ///
    /// At least 1 character. At most 155 characters.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
}
impl std::fmt::Debug for FlowsVaultConnectionHttpBasicAuthSetup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectionHttpBasicAuthSetup")
            .field("password", &auth0_sdk_core::Redacted)
            .field("type_", &self.type_)
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectionHttpOauthClientCredentialsSetup {
    /// `audience`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `client_id`.
    ///
    /// At least 1 character. At most 255 characters.
    pub client_id: String,
    /// `client_secret`.
    ///
    /// At least 1 character. At most 255 characters.
    pub client_secret: String,
    /// `resource`.
    ///
    /// At least 1 character. At most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// `scope`.
    ///
    /// At least 1 character. At most 1024 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// `token_endpoint`.
    ///
    /// At least 1 character. At most 500 characters. Format: forms-url-https.
    pub token_endpoint: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FlowsVaultConnectionSetupTypeOauthClientCredentialsEnum,
}
impl FlowsVaultConnectionHttpOauthClientCredentialsSetup {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        token_endpoint: impl Into<String>,
    ) -> Self {
        Self {
            audience: Default::default(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            resource: Default::default(),
            scope: Default::default(),
            token_endpoint: token_endpoint.into(),
            type_: FlowsVaultConnectionSetupTypeOauthClientCredentialsEnum::OauthClientCredentials,
        }
    }
    /// `audience`.
    ///
    /// At least 1 character. At most 255 characters.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }
    /// `resource`.
    ///
    /// At least 1 character. At most 255 characters.
    #[must_use]
    pub fn resource(mut self, resource: impl Into<String>) -> Self {
        self.resource = Some(resource.into());
        self
    }
    /// `scope`.
    ///
    /// At least 1 character. At most 1024 characters.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}
impl std::fmt::Debug for FlowsVaultConnectionHttpOauthClientCredentialsSetup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FlowsVaultConnectionHttpOauthClientCredentialsSetup")
            .field("audience", &self.audience)
            .field("client_id", &self.client_id)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("resource", &self.resource)
            .field("scope", &self.scope)
            .field("token_endpoint", &self.token_endpoint)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectionSetupTypeApiKeyEnum {
        /// `API_KEY`
        ApiKey = "API_KEY",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectionSetupTypeBasicAuthEnum {
        /// `BASIC_AUTH`
        BasicAuth = "BASIC_AUTH",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum FlowsVaultConnectionSetupTypeOauthClientCredentialsEnum {
        /// `OAUTH_CLIENT_CREDENTIALS`
        OauthClientCredentials = "OAUTH_CLIENT_CREDENTIALS",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FlowsVaultConnectionSummary {
    /// `account_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// `app_id`.
    ///
    /// At least 1 character. At most 55 characters.
    pub app_id: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `fingerprint`.
    ///
    /// At least 1 character.
    pub fingerprint: String,
    /// `id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub id: String,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `ready`.
    pub ready: bool,
    /// `refreshed_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refreshed_at: Option<auth0_sdk_core::DateTime>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FormBlock {
        /// A [`FormBlockDivider`].
        Divider(Box<FormBlockDivider>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["BLOCK"]), ("type", &["DIVIDER"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "id", "type"] },
        /// A [`FormBlockHtml`].
        Html(Box<FormBlockHtml>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["BLOCK"]), ("type", &["HTML"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "id", "type"] },
        /// A [`FormBlockImage`].
        Image(Box<FormBlockImage>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["BLOCK"]), ("type", &["IMAGE"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "id", "type"] },
        /// A [`FormBlockJumpButton`].
        JumpButton(Box<FormBlockJumpButton>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["BLOCK"]), ("/config/next_node", &["$ending"]), ("type", &["JUMP_BUTTON"])], typical: &[], required: &["category", "config", "id", "type"], known: &["category", "config", "id", "type"] },
        /// A [`FormBlockResendButton`].
        ResendButton(Box<FormBlockResendButton>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["BLOCK"]), ("type", &["RESEND_BUTTON"])], typical: &[], required: &["category", "config", "id", "type"], known: &["category", "config", "id", "type"] },
        /// A [`FormBlockNextButton`].
        NextButton(Box<FormBlockNextButton>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["BLOCK"]), ("type", &["NEXT_BUTTON"])], typical: &[], required: &["category", "config", "id", "type"], known: &["category", "config", "id", "type"] },
        /// A [`FormBlockPreviousButton`].
        PreviousButton(Box<FormBlockPreviousButton>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["BLOCK"]), ("type", &["PREVIOUS_BUTTON"])], typical: &[], required: &["category", "config", "id", "type"], known: &["category", "config", "id", "type"] },
        /// A [`FormBlockRichText`].
        RichText(Box<FormBlockRichText>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["BLOCK"]), ("type", &["RICH_TEXT"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "id", "type"] },
    }
}
auth0_sdk_core::union_from!(FormBlockDivider => FormBlock::Divider);
auth0_sdk_core::union_from!(FormBlockHtml => FormBlock::Html);
auth0_sdk_core::union_from!(FormBlockImage => FormBlock::Image);
auth0_sdk_core::union_from!(FormBlockJumpButton => FormBlock::JumpButton);
auth0_sdk_core::union_from!(FormBlockResendButton => FormBlock::ResendButton);
auth0_sdk_core::union_from!(FormBlockNextButton => FormBlock::NextButton);
auth0_sdk_core::union_from!(FormBlockPreviousButton => FormBlock::PreviousButton);
auth0_sdk_core::union_from!(FormBlockRichText => FormBlock::RichText);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockDivider {
    /// `category`.
    pub category: FormComponentCategoryBlockConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormBlockDividerConfig>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormBlockTypeDividerConst,
}
impl FormBlockDivider {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryBlockConst::Block,
            config: Default::default(),
            id: id.into(),
            type_: FormBlockTypeDividerConst::Divider,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormBlockDividerConfig) -> Self {
        self.config = Some(config);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockDividerConfig {
    /// `text`.
    ///
    /// At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
impl FormBlockDividerConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self { text: Default::default() }
    }
    /// `text`.
    ///
    /// At most 50 characters.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}
impl Default for FormBlockDividerConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockHtml {
    /// `category`.
    pub category: FormComponentCategoryBlockConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormBlockHtmlConfig>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormBlockTypeHtmlConst,
}
impl FormBlockHtml {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryBlockConst::Block,
            config: Default::default(),
            id: id.into(),
            type_: FormBlockTypeHtmlConst::Html,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormBlockHtmlConfig) -> Self {
        self.config = Some(config);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockHtmlConfig {
    /// `content`.
    ///
    /// At most 10000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}
impl FormBlockHtmlConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            content: Default::default(),
        }
    }
    /// `content`.
    ///
    /// At most 10000 characters.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}
impl Default for FormBlockHtmlConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockImage {
    /// `category`.
    pub category: FormComponentCategoryBlockConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormBlockImageConfig>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormBlockTypeImageConst,
}
impl FormBlockImage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryBlockConst::Block,
            config: Default::default(),
            id: id.into(),
            type_: FormBlockTypeImageConst::Image,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormBlockImageConfig) -> Self {
        self.config = Some(config);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockImageConfig {
    /// `height`.
    ///
    /// At least 1. At most 500.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<f64>,
    /// `position`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<FormBlockImageConfigPositionEnum>,
    /// `src`.
    ///
    /// At most 500 characters.
    pub src: String,
}
impl FormBlockImageConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(src: impl Into<String>) -> Self {
        Self {
            height: Default::default(),
            position: Default::default(),
            src: src.into(),
        }
    }
    /// `height`.
    ///
    /// At least 1. At most 500.
    #[must_use]
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }
    /// `position`.
    #[must_use]
    pub fn position(
        mut self,
        position: impl Into<FormBlockImageConfigPositionEnum>,
    ) -> Self {
        self.position = Some(position.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormBlockImageConfigPositionEnum {
        /// `LEFT`
        Left = "LEFT",
        /// `CENTER`
        Center = "CENTER",
        /// `RIGHT`
        Right = "RIGHT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockJumpButton {
    /// `category`.
    pub category: FormComponentCategoryBlockConst,
    /// `config`.
    pub config: FormBlockJumpButtonConfig,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormBlockTypeJumpButtonConst,
}
impl FormBlockJumpButton {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(config: FormBlockJumpButtonConfig, id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryBlockConst::Block,
            config: config,
            id: id.into(),
            type_: FormBlockTypeJumpButtonConst::JumpButton,
        }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockJumpButtonConfig {
    /// `next_node`.
    pub next_node: FormNodePointer,
    /// `style`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<FormBlockJumpButtonConfigStyle>,
    /// `text`.
    ///
    /// At most 150 characters.
    pub text: String,
}
impl FormBlockJumpButtonConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            next_node: FormNodePointer::Ending,
            style: Default::default(),
            text: text.into(),
        }
    }
    /// `style`.
    #[must_use]
    pub fn style(mut self, style: FormBlockJumpButtonConfigStyle) -> Self {
        self.style = Some(style);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockJumpButtonConfigStyle {
    /// `background_color`.
    ///
    /// Format: forms-hex-color.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
}
impl FormBlockJumpButtonConfigStyle {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            background_color: Default::default(),
        }
    }
    /// `background_color`.
    ///
    /// Format: forms-hex-color.
    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }
}
impl Default for FormBlockJumpButtonConfigStyle {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockNextButton {
    /// `category`.
    pub category: FormComponentCategoryBlockConst,
    /// `config`.
    pub config: FormBlockNextButtonConfig,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormBlockTypeNextButtonConst,
}
impl FormBlockNextButton {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(config: FormBlockNextButtonConfig, id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryBlockConst::Block,
            config: config,
            id: id.into(),
            type_: FormBlockTypeNextButtonConst::NextButton,
        }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockNextButtonConfig {
    /// `text`.
    ///
    /// At most 150 characters.
    pub text: String,
}
impl FormBlockNextButtonConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockPreviousButton {
    /// `category`.
    pub category: FormComponentCategoryBlockConst,
    /// `config`.
    pub config: FormBlockPreviousButtonConfig,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormBlockTypePreviousButtonConst,
}
impl FormBlockPreviousButton {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(config: FormBlockPreviousButtonConfig, id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryBlockConst::Block,
            config: config,
            id: id.into(),
            type_: FormBlockTypePreviousButtonConst::PreviousButton,
        }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockPreviousButtonConfig {
    /// `text`.
    ///
    /// At most 150 characters.
    pub text: String,
}
impl FormBlockPreviousButtonConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockResendButton {
    /// `category`.
    pub category: FormComponentCategoryBlockConst,
    /// `config`.
    pub config: FormBlockResendButtonConfig,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormBlockTypeResendButtonConst,
}
impl FormBlockResendButton {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(config: FormBlockResendButtonConfig, id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryBlockConst::Block,
            config: config,
            id: id.into(),
            type_: FormBlockTypeResendButtonConst::ResendButton,
        }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockResendButtonConfig {
    /// `active_text`.
    ///
    /// At least 1 character. At most 255 characters.
    pub active_text: String,
    /// `button_text`.
    ///
    /// At least 1 character. At most 255 characters.
    pub button_text: String,
    /// `flow_id`.
    ///
    /// At most 30 characters. Format: flow-id.
    pub flow_id: String,
    /// `max_attempts`.
    ///
    /// At least 1. At most 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<f64>,
    /// `text_alignment`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_alignment: Option<FormBlockResendButtonConfigTextAlignmentEnum>,
    /// `waiting_text`.
    ///
    /// At least 1 character. At most 255 characters.
    pub waiting_text: String,
    /// `waiting_time`.
    ///
    /// At least 1. At most 60.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting_time: Option<f64>,
}
impl FormBlockResendButtonConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        active_text: impl Into<String>,
        button_text: impl Into<String>,
        flow_id: impl Into<String>,
        waiting_text: impl Into<String>,
    ) -> Self {
        Self {
            active_text: active_text.into(),
            button_text: button_text.into(),
            flow_id: flow_id.into(),
            max_attempts: Default::default(),
            text_alignment: Default::default(),
            waiting_text: waiting_text.into(),
            waiting_time: Default::default(),
        }
    }
    /// `max_attempts`.
    ///
    /// At least 1. At most 10.
    #[must_use]
    pub fn max_attempts(mut self, max_attempts: f64) -> Self {
        self.max_attempts = Some(max_attempts);
        self
    }
    /// `text_alignment`.
    #[must_use]
    pub fn text_alignment(
        mut self,
        text_alignment: impl Into<FormBlockResendButtonConfigTextAlignmentEnum>,
    ) -> Self {
        self.text_alignment = Some(text_alignment.into());
        self
    }
    /// `waiting_time`.
    ///
    /// At least 1. At most 60.
    #[must_use]
    pub fn waiting_time(mut self, waiting_time: f64) -> Self {
        self.waiting_time = Some(waiting_time);
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormBlockResendButtonConfigTextAlignmentEnum {
        /// `LEFT`
        Left = "LEFT",
        /// `CENTER`
        Center = "CENTER",
        /// `RIGHT`
        Right = "RIGHT",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockRichText {
    /// `category`.
    pub category: FormComponentCategoryBlockConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormBlockRichTextConfig>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormBlockTypeRichTextConst,
}
impl FormBlockRichText {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryBlockConst::Block,
            config: Default::default(),
            id: id.into(),
            type_: FormBlockTypeRichTextConst::RichText,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormBlockRichTextConfig) -> Self {
        self.config = Some(config);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormBlockRichTextConfig {
    /// `content`.
    ///
    /// At most 10000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}
impl FormBlockRichTextConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            content: Default::default(),
        }
    }
    /// `content`.
    ///
    /// At most 10000 characters.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}
impl Default for FormBlockRichTextConfig {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormBlockTypeDividerConst {
        /// `DIVIDER`
        Divider = "DIVIDER",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormBlockTypeHtmlConst {
        /// `HTML`
        Html = "HTML",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormBlockTypeImageConst {
        /// `IMAGE`
        Image = "IMAGE",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormBlockTypeJumpButtonConst {
        /// `JUMP_BUTTON`
        JumpButton = "JUMP_BUTTON",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormBlockTypeNextButtonConst {
        /// `NEXT_BUTTON`
        NextButton = "NEXT_BUTTON",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormBlockTypePreviousButtonConst {
        /// `PREVIOUS_BUTTON`
        PreviousButton = "PREVIOUS_BUTTON",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormBlockTypeResendButtonConst {
        /// `RESEND_BUTTON`
        ResendButton = "RESEND_BUTTON",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormBlockTypeRichTextConst {
        /// `RICH_TEXT`
        RichText = "RICH_TEXT",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FormComponent {
        /// A [`FormBlock`].
        Block(Box<FormBlock>) => auth0_sdk_core::union::Shape::OneOf(FormBlock::SHAPES),
        /// A [`FormWidget`].
        Widget(Box<FormWidget>) => auth0_sdk_core::union::Shape::OneOf(FormWidget::SHAPES),
        /// A [`FormField`].
        Field(Box<FormField>) => auth0_sdk_core::union::Shape::OneOf(FormField::SHAPES),
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormComponentCategoryBlockConst {
        /// `BLOCK`
        Block = "BLOCK",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormComponentCategoryFieldConst {
        /// `FIELD`
        Field = "FIELD",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormComponentCategoryWidgetConst {
        /// `WIDGET`
        Widget = "WIDGET",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormEndingNode {
    /// `after_submit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_submit: Option<FormEndingNodeAfterSubmit>,
    /// `coordinates`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<FormNodeCoordinates>,
    /// `redirection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirection: Option<FormEndingNodeRedirection>,
    /// `resume_flow`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resume_flow: Option<bool>,
}
impl FormEndingNode {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            after_submit: Default::default(),
            coordinates: Default::default(),
            redirection: Default::default(),
            resume_flow: Default::default(),
        }
    }
    /// `after_submit`.
    #[must_use]
    pub fn after_submit(mut self, after_submit: FormEndingNodeAfterSubmit) -> Self {
        self.after_submit = Some(after_submit);
        self
    }
    /// `coordinates`.
    #[must_use]
    pub fn coordinates(mut self, coordinates: FormNodeCoordinates) -> Self {
        self.coordinates = Some(coordinates);
        self
    }
    /// `redirection`.
    #[must_use]
    pub fn redirection(mut self, redirection: FormEndingNodeRedirection) -> Self {
        self.redirection = Some(redirection);
        self
    }
    /// `resume_flow`.
    #[must_use]
    pub fn resume_flow(mut self, resume_flow: bool) -> Self {
        self.resume_flow = Some(resume_flow);
        self
    }
}
impl Default for FormEndingNode {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormEndingNodeAfterSubmit {
    /// `flow_id`.
    ///
    /// At most 30 characters. Format: flow-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,
}
impl FormEndingNodeAfterSubmit {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            flow_id: Default::default(),
        }
    }
    /// `flow_id`.
    ///
    /// At most 30 characters. Format: flow-id.
    #[must_use]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
}
impl Default for FormEndingNodeAfterSubmit {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormEndingNodeRedirection {
    /// `delay`.
    ///
    /// At least 0. At most 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delay: Option<i64>,
    /// `target`.
    ///
    /// At least 1 character. At most 1024 characters.
    pub target: String,
}
impl FormEndingNodeRedirection {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(target: impl Into<String>) -> Self {
        Self {
            delay: Default::default(),
            target: target.into(),
        }
    }
    /// `delay`.
    ///
    /// At least 0. At most 10.
    #[must_use]
    pub fn delay(mut self, delay: i64) -> Self {
        self.delay = Some(delay);
        self
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FormField {
        /// A [`FormFieldBoolean`].
        Boolean(Box<FormFieldBoolean>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["BOOLEAN"])], typical: &[], required: &["category", "config", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldCards`].
        Cards(Box<FormFieldCards>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["CARDS"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldChoice`].
        Choice(Box<FormFieldChoice>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["CHOICE"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldCustom`].
        Custom(Box<FormFieldCustom>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["CUSTOM"])], typical: &[], required: &["category", "config", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldDate`].
        Date(Box<FormFieldDate>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["DATE"])], typical: &[], required: &["category", "config", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldDropdown`].
        Dropdown(Box<FormFieldDropdown>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["DROPDOWN"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldEmail`].
        Email(Box<FormFieldEmail>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["EMAIL"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldFile`].
        File(Box<FormFieldFile>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["FILE"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldLegal`].
        Legal(Box<FormFieldLegal>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["LEGAL"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldNumber`].
        Number(Box<FormFieldNumber>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["NUMBER"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldPassword`].
        Password(Box<FormFieldPassword>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["PASSWORD"])], typical: &[], required: &["category", "config", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldPayment`].
        Payment(Box<FormFieldPayment>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("/config/provider", &["STRIPE"]), ("type", &["PAYMENT"])], typical: &[], required: &["category", "config", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldSocial`].
        Social(Box<FormFieldSocial>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["SOCIAL"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldTel`].
        Tel(Box<FormFieldTel>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["TEL"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldText`].
        Text(Box<FormFieldText>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["TEXT"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormFieldUrl`].
        Url(Box<FormFieldUrl>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["FIELD"]), ("type", &["URL"])], typical: &[], required: &["category", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
    }
}
auth0_sdk_core::union_from!(FormFieldBoolean => FormField::Boolean);
auth0_sdk_core::union_from!(FormFieldCards => FormField::Cards);
auth0_sdk_core::union_from!(FormFieldChoice => FormField::Choice);
auth0_sdk_core::union_from!(FormFieldCustom => FormField::Custom);
auth0_sdk_core::union_from!(FormFieldDate => FormField::Date);
auth0_sdk_core::union_from!(FormFieldDropdown => FormField::Dropdown);
auth0_sdk_core::union_from!(FormFieldEmail => FormField::Email);
auth0_sdk_core::union_from!(FormFieldFile => FormField::File);
auth0_sdk_core::union_from!(FormFieldLegal => FormField::Legal);
auth0_sdk_core::union_from!(FormFieldNumber => FormField::Number);
auth0_sdk_core::union_from!(FormFieldPassword => FormField::Password);
auth0_sdk_core::union_from!(FormFieldPayment => FormField::Payment);
auth0_sdk_core::union_from!(FormFieldSocial => FormField::Social);
auth0_sdk_core::union_from!(FormFieldTel => FormField::Tel);
auth0_sdk_core::union_from!(FormFieldText => FormField::Text);
auth0_sdk_core::union_from!(FormFieldUrl => FormField::Url);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldBoolean {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    pub config: FormFieldBooleanConfig,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeBooleanConst,
}
impl FormFieldBoolean {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(config: FormFieldBooleanConfig, id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: config,
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeBooleanConst::Boolean,
        }
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldBooleanConfig {
    /// `default_value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<bool>,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<FormFieldBooleanConfigOptions>,
}
impl FormFieldBooleanConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            default_value: Default::default(),
            options: Default::default(),
        }
    }
    /// `default_value`.
    #[must_use]
    pub fn default_value(mut self, default_value: bool) -> Self {
        self.default_value = Some(default_value);
        self
    }
    /// `options`.
    #[must_use]
    pub fn options(mut self, options: FormFieldBooleanConfigOptions) -> Self {
        self.options = Some(options);
        self
    }
}
impl Default for FormFieldBooleanConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldBooleanConfigOptions {
    /// `false`.
    ///
    /// At least 1 character. At most 50 characters.
    #[serde(rename = "false", default, skip_serializing_if = "Option::is_none")]
    pub false_: Option<String>,
    /// `true`.
    ///
    /// At least 1 character. At most 50 characters.
    #[serde(rename = "true", default, skip_serializing_if = "Option::is_none")]
    pub true_: Option<String>,
}
impl FormFieldBooleanConfigOptions {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            false_: Default::default(),
            true_: Default::default(),
        }
    }
    /// `false`.
    ///
    /// At least 1 character. At most 50 characters.
    #[must_use]
    pub fn false_(mut self, false_: impl Into<String>) -> Self {
        self.false_ = Some(false_.into());
        self
    }
    /// `true`.
    ///
    /// At least 1 character. At most 50 characters.
    #[must_use]
    pub fn true_(mut self, true_: impl Into<String>) -> Self {
        self.true_ = Some(true_.into());
        self
    }
}
impl Default for FormFieldBooleanConfigOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldCards {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldCardsConfig>,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeCardsConst,
}
impl FormFieldCards {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: Default::default(),
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeCardsConst::Cards,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormFieldCardsConfig) -> Self {
        self.config = Some(config);
        self
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldCardsConfig {
    /// `default_value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<serde_json::Value>,
    /// `hide_labels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hide_labels: Option<bool>,
    /// `multiple`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// `options`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<FormFieldCardsConfigOption>>,
}
impl FormFieldCardsConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            default_value: Default::default(),
            hide_labels: Default::default(),
            multiple: Default::default(),
            options: Default::default(),
        }
    }
    /// `default_value`.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<serde_json::Value>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
    /// `hide_labels`.
    #[must_use]
    pub fn hide_labels(mut self, hide_labels: bool) -> Self {
        self.hide_labels = Some(hide_labels);
        self
    }
    /// `multiple`.
    #[must_use]
    pub fn multiple(mut self, multiple: bool) -> Self {
        self.multiple = Some(multiple);
        self
    }
    /// `options`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = FormFieldCardsConfigOption>,
    ) -> Self {
        self.options = Some(options.into_iter().collect());
        self
    }
}
impl Default for FormFieldCardsConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldCardsConfigOption {
    /// `image_url`.
    ///
    /// Format: forms-url-https.
    pub image_url: String,
    /// `label`.
    ///
    /// At least 1 character.
    pub label: String,
    /// `value`.
    ///
    /// At least 1 character.
    pub value: String,
}
impl FormFieldCardsConfigOption {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        image_url: impl Into<String>,
        label: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            image_url: image_url.into(),
            label: label.into(),
            value: value.into(),
        }
    }
}
impl std::fmt::Debug for FormFieldCardsConfigOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormFieldCardsConfigOption")
            .field("image_url", &self.image_url)
            .field("label", &self.label)
            .field("value", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldChoice {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldChoiceConfig>,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeChoiceConst,
}
impl FormFieldChoice {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: Default::default(),
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeChoiceConst::Choice,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormFieldChoiceConfig) -> Self {
        self.config = Some(config);
        self
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldChoiceConfig {
    /// `allow_other`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_other: Option<FormFieldChoiceConfigAllowOther>,
    /// `default_value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<serde_json::Value>,
    /// `multiple`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// `options`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<FormFieldChoiceConfigOption>>,
}
impl FormFieldChoiceConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            allow_other: Default::default(),
            default_value: Default::default(),
            multiple: Default::default(),
            options: Default::default(),
        }
    }
    /// `allow_other`.
    #[must_use]
    pub fn allow_other(mut self, allow_other: FormFieldChoiceConfigAllowOther) -> Self {
        self.allow_other = Some(allow_other);
        self
    }
    /// `default_value`.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<serde_json::Value>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
    /// `multiple`.
    #[must_use]
    pub fn multiple(mut self, multiple: bool) -> Self {
        self.multiple = Some(multiple);
        self
    }
    /// `options`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = FormFieldChoiceConfigOption>,
    ) -> Self {
        self.options = Some(options.into_iter().collect());
        self
    }
}
impl Default for FormFieldChoiceConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldChoiceConfigAllowOther {
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `placeholder`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
}
impl FormFieldChoiceConfigAllowOther {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enabled: Default::default(),
            label: Default::default(),
            placeholder: Default::default(),
        }
    }
    /// `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `placeholder`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}
impl Default for FormFieldChoiceConfigAllowOther {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldChoiceConfigOption {
    /// `label`.
    ///
    /// At least 1 character.
    pub label: String,
    /// `value`.
    ///
    /// At least 1 character.
    pub value: String,
}
impl FormFieldChoiceConfigOption {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
        }
    }
}
impl std::fmt::Debug for FormFieldChoiceConfigOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormFieldChoiceConfigOption")
            .field("label", &self.label)
            .field("value", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldCustom {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    pub config: FormFieldCustomConfig,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeCustomConst,
}
impl FormFieldCustom {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(config: FormFieldCustomConfig, id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: config,
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeCustomConst::Custom,
        }
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldCustomConfig {
    /// `code`.
    ///
    /// At least 1 character.
    pub code: String,
    /// `css`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub css: Option<String>,
    /// `params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub params: Option<std::collections::BTreeMap<String, String>>,
    /// `schema`.
    pub schema: serde_json::Map<String, serde_json::Value>,
}
impl FormFieldCustomConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        schema: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        Self {
            code: code.into(),
            css: Default::default(),
            params: Default::default(),
            schema: schema,
        }
    }
    /// `css`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn css(mut self, css: impl Into<String>) -> Self {
        self.css = Some(css.into());
        self
    }
    /// `params`.
    #[must_use]
    pub fn params(mut self, params: std::collections::BTreeMap<String, String>) -> Self {
        self.params = Some(params);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldDate {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    pub config: FormFieldDateConfig,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeDateConst,
}
impl FormFieldDate {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(config: FormFieldDateConfig, id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: config,
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeDateConst::Date,
        }
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldDateConfig {
    /// `default_value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// `format`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<FormFieldDateConfigFormatEnum>,
}
impl FormFieldDateConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            default_value: Default::default(),
            format: Default::default(),
        }
    }
    /// `default_value`.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
    /// `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<FormFieldDateConfigFormatEnum>) -> Self {
        self.format = Some(format.into());
        self
    }
}
impl Default for FormFieldDateConfig {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldDateConfigFormatEnum {
        /// `DATE`
        Date = "DATE",
        /// `TIME`
        Time = "TIME",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldDropdown {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldDropdownConfig>,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeDropdownConst,
}
impl FormFieldDropdown {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: Default::default(),
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeDropdownConst::Dropdown,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormFieldDropdownConfig) -> Self {
        self.config = Some(config);
        self
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldDropdownConfig {
    /// `default_value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<serde_json::Value>,
    /// `multiple`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// `options`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<FormFieldDropdownConfigOption>>,
    /// `placeholder`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
}
impl FormFieldDropdownConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            default_value: Default::default(),
            multiple: Default::default(),
            options: Default::default(),
            placeholder: Default::default(),
        }
    }
    /// `default_value`.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<serde_json::Value>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
    /// `multiple`.
    #[must_use]
    pub fn multiple(mut self, multiple: bool) -> Self {
        self.multiple = Some(multiple);
        self
    }
    /// `options`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = FormFieldDropdownConfigOption>,
    ) -> Self {
        self.options = Some(options.into_iter().collect());
        self
    }
    /// `placeholder`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}
impl Default for FormFieldDropdownConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldDropdownConfigOption {
    /// `label`.
    ///
    /// At least 1 character.
    pub label: String,
    /// `value`.
    ///
    /// At least 1 character.
    pub value: String,
}
impl FormFieldDropdownConfigOption {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
        }
    }
}
impl std::fmt::Debug for FormFieldDropdownConfigOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormFieldDropdownConfigOption")
            .field("label", &self.label)
            .field("value", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldEmail {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldEmailConfig>,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeEmailConst,
}
impl FormFieldEmail {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: Default::default(),
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeEmailConst::Email,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormFieldEmailConfig) -> Self {
        self.config = Some(config);
        self
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldEmailConfig {
    /// `default_value`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// `placeholder`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
}
impl FormFieldEmailConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            default_value: Default::default(),
            placeholder: Default::default(),
        }
    }
    /// `default_value`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
    /// `placeholder`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}
impl Default for FormFieldEmailConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldFile {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldFileConfig>,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeFileConst,
}
impl FormFieldFile {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: Default::default(),
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeFileConst::File,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormFieldFileConfig) -> Self {
        self.config = Some(config);
        self
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldFileConfig {
    /// `categories`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<FormFieldFileConfigCategoryEnum>>,
    /// `extensions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Vec<String>>,
    /// `maxFiles`.
    ///
    /// At least 1.
    #[serde(rename = "maxFiles", default, skip_serializing_if = "Option::is_none")]
    pub max_files: Option<i64>,
    /// `maxSize`.
    ///
    /// At least 1024.
    #[serde(rename = "maxSize", default, skip_serializing_if = "Option::is_none")]
    pub max_size: Option<i64>,
    /// `multiple`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// `storage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage: Option<FormFieldFileConfigStorage>,
}
impl FormFieldFileConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            categories: Default::default(),
            extensions: Default::default(),
            max_files: Default::default(),
            max_size: Default::default(),
            multiple: Default::default(),
            storage: Default::default(),
        }
    }
    /// `categories`.
    #[must_use]
    pub fn categories(
        mut self,
        categories: impl IntoIterator<Item = impl Into<FormFieldFileConfigCategoryEnum>>,
    ) -> Self {
        self.categories = Some(categories.into_iter().map(Into::into).collect());
        self
    }
    /// `extensions`.
    #[must_use]
    pub fn extensions(
        mut self,
        extensions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extensions = Some(extensions.into_iter().map(Into::into).collect());
        self
    }
    /// `maxFiles`.
    ///
    /// At least 1.
    #[must_use]
    pub fn max_files(mut self, max_files: i64) -> Self {
        self.max_files = Some(max_files);
        self
    }
    /// `maxSize`.
    ///
    /// At least 1024.
    #[must_use]
    pub fn max_size(mut self, max_size: i64) -> Self {
        self.max_size = Some(max_size);
        self
    }
    /// `multiple`.
    #[must_use]
    pub fn multiple(mut self, multiple: bool) -> Self {
        self.multiple = Some(multiple);
        self
    }
    /// `storage`.
    #[must_use]
    pub fn storage(mut self, storage: FormFieldFileConfigStorage) -> Self {
        self.storage = Some(storage);
        self
    }
}
impl Default for FormFieldFileConfig {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldFileConfigCategoryEnum {
        /// `AUDIO`
        Audio = "AUDIO",
        /// `VIDEO`
        Video = "VIDEO",
        /// `IMAGE`
        Image = "IMAGE",
        /// `DOCUMENT`
        Document = "DOCUMENT",
        /// `ARCHIVE`
        Archive = "ARCHIVE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldFileConfigStorage {
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldFileConfigStorageTypeEnum,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl FormFieldFileConfigStorage {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(type_: impl Into<FormFieldFileConfigStorageTypeEnum>) -> Self {
        Self {
            type_: type_.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for FormFieldFileConfigStorage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormFieldFileConfigStorage")
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldFileConfigStorageTypeEnum {
        /// `MANAGED`
        Managed = "MANAGED",
        /// `CUSTOM`
        Custom = "CUSTOM",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldLegal {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldLegalConfig>,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeLegalConst,
}
impl FormFieldLegal {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: Default::default(),
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeLegalConst::Legal,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormFieldLegalConfig) -> Self {
        self.config = Some(config);
        self
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldLegalConfig {
    /// `text`.
    ///
    /// At least 1 character. At most 10000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
impl FormFieldLegalConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self { text: Default::default() }
    }
    /// `text`.
    ///
    /// At least 1 character. At most 10000 characters.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}
impl Default for FormFieldLegalConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldNumber {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldNumberConfig>,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeNumberConst,
}
impl FormFieldNumber {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: Default::default(),
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeNumberConst::Number,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormFieldNumberConfig) -> Self {
        self.config = Some(config);
        self
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldNumberConfig {
    /// `default_value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<f64>,
    /// `max_value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_value: Option<f64>,
    /// `min_value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_value: Option<f64>,
    /// `placeholder`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
}
impl FormFieldNumberConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            default_value: Default::default(),
            max_value: Default::default(),
            min_value: Default::default(),
            placeholder: Default::default(),
        }
    }
    /// `default_value`.
    #[must_use]
    pub fn default_value(mut self, default_value: f64) -> Self {
        self.default_value = Some(default_value);
        self
    }
    /// `max_value`.
    #[must_use]
    pub fn max_value(mut self, max_value: f64) -> Self {
        self.max_value = Some(max_value);
        self
    }
    /// `min_value`.
    #[must_use]
    pub fn min_value(mut self, min_value: f64) -> Self {
        self.min_value = Some(min_value);
        self
    }
    /// `placeholder`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}
impl Default for FormFieldNumberConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldPassword {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    pub config: FormFieldPasswordConfig,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypePasswordConst,
}
impl FormFieldPassword {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(config: FormFieldPasswordConfig, id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: config,
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypePasswordConst::Password,
        }
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldPasswordConfig {
    /// `complexity`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complexity: Option<bool>,
    /// `hash`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash: Option<FormFieldPasswordConfigHashEnum>,
    /// `max_length`.
    ///
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// `min_length`.
    ///
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// `nist`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nist: Option<bool>,
    /// `placeholder`.
    ///
    /// At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// `strength_meter`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength_meter: Option<bool>,
}
impl FormFieldPasswordConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            complexity: Default::default(),
            hash: Default::default(),
            max_length: Default::default(),
            min_length: Default::default(),
            nist: Default::default(),
            placeholder: Default::default(),
            strength_meter: Default::default(),
        }
    }
    /// `complexity`.
    #[must_use]
    pub fn complexity(mut self, complexity: bool) -> Self {
        self.complexity = Some(complexity);
        self
    }
    /// `hash`.
    #[must_use]
    pub fn hash(mut self, hash: impl Into<FormFieldPasswordConfigHashEnum>) -> Self {
        self.hash = Some(hash.into());
        self
    }
    /// `max_length`.
    ///
    /// At least 1.
    #[must_use]
    pub fn max_length(mut self, max_length: i64) -> Self {
        self.max_length = Some(max_length);
        self
    }
    /// `min_length`.
    ///
    /// At least 1.
    #[must_use]
    pub fn min_length(mut self, min_length: i64) -> Self {
        self.min_length = Some(min_length);
        self
    }
    /// `nist`.
    #[must_use]
    pub fn nist(mut self, nist: bool) -> Self {
        self.nist = Some(nist);
        self
    }
    /// `placeholder`.
    ///
    /// At most 500 characters.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
    /// `strength_meter`.
    #[must_use]
    pub fn strength_meter(mut self, strength_meter: bool) -> Self {
        self.strength_meter = Some(strength_meter);
        self
    }
}
impl Default for FormFieldPasswordConfig {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldPasswordConfigHashEnum {
        /// `NONE`
        None = "NONE",
        /// `MD5`
        Md5 = "MD5",
        /// `SHA1`
        Sha1 = "SHA1",
        /// `SHA256`
        Sha256 = "SHA256",
        /// `SHA512`
        Sha512 = "SHA512",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldPayment {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    pub config: FormFieldPaymentConfig,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypePaymentConst,
}
impl FormFieldPayment {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(config: FormFieldPaymentConfig, id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: config,
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypePaymentConst::Payment,
        }
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldPaymentConfig {
    /// `charge`.
    pub charge: FormFieldPaymentConfigCharge,
    /// `credentials`.
    pub credentials: FormFieldPaymentConfigCredentials,
    /// `customer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<serde_json::Map<String, serde_json::Value>>,
    /// `fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<FormFieldPaymentConfigFields>,
    /// `provider`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<FormFieldPaymentConfigProviderEnum>,
}
impl FormFieldPaymentConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        charge: impl Into<FormFieldPaymentConfigCharge>,
        credentials: FormFieldPaymentConfigCredentials,
    ) -> Self {
        Self {
            charge: charge.into(),
            credentials: credentials,
            customer: Default::default(),
            fields: Default::default(),
            provider: Default::default(),
        }
    }
    /// `customer`.
    #[must_use]
    pub fn customer(
        mut self,
        customer: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.customer = Some(customer);
        self
    }
    /// `fields`.
    #[must_use]
    pub fn fields(mut self, fields: FormFieldPaymentConfigFields) -> Self {
        self.fields = Some(fields);
        self
    }
    /// `provider`.
    #[must_use]
    pub fn provider(
        mut self,
        provider: impl Into<FormFieldPaymentConfigProviderEnum>,
    ) -> Self {
        self.provider = Some(provider.into());
        self
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FormFieldPaymentConfigCharge {
        /// A [`FormFieldPaymentConfigChargeOneOff`].
        OneOff(Box<FormFieldPaymentConfigChargeOneOff>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["ONE_OFF"])], typical: &[], required: &["one_off", "type"], known: &["one_off", "type"] },
        /// A [`FormFieldPaymentConfigChargeSubscription`].
        Subscription(Box<FormFieldPaymentConfigChargeSubscription>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["SUBSCRIPTION"])], typical: &[], required: &["subscription", "type"], known: &["subscription", "type"] },
    }
}
auth0_sdk_core::union_from!(FormFieldPaymentConfigChargeOneOff => FormFieldPaymentConfigCharge::OneOff);
auth0_sdk_core::union_from!(FormFieldPaymentConfigChargeSubscription => FormFieldPaymentConfigCharge::Subscription);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldPaymentConfigChargeOneOff {
    /// `one_off`.
    pub one_off: FormFieldPaymentConfigChargeOneOffOneOff,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldPaymentConfigChargeTypeOneOffConst,
}
impl FormFieldPaymentConfigChargeOneOff {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(one_off: FormFieldPaymentConfigChargeOneOffOneOff) -> Self {
        Self {
            one_off: one_off,
            type_: FormFieldPaymentConfigChargeTypeOneOffConst::OneOff,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldPaymentConfigChargeOneOffCurrencyEnum {
        /// `AUD`
        Aud = "AUD",
        /// `CAD`
        Cad = "CAD",
        /// `CHF`
        Chf = "CHF",
        /// `EUR`
        Eur = "EUR",
        /// `GBP`
        Gbp = "GBP",
        /// `INR`
        Inr = "INR",
        /// `MXN`
        Mxn = "MXN",
        /// `SEK`
        Sek = "SEK",
        /// `USD`
        Usd = "USD",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldPaymentConfigChargeOneOffOneOff {
    /// `amount`.
    pub amount: FormFieldPaymentConfigChargeOneOffOneOffAmount,
    /// `currency`.
    pub currency: FormFieldPaymentConfigChargeOneOffCurrencyEnum,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl FormFieldPaymentConfigChargeOneOffOneOff {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        amount: impl Into<FormFieldPaymentConfigChargeOneOffOneOffAmount>,
        currency: impl Into<FormFieldPaymentConfigChargeOneOffCurrencyEnum>,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency: currency.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for FormFieldPaymentConfigChargeOneOffOneOff {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormFieldPaymentConfigChargeOneOffOneOff")
            .field("amount", &self.amount)
            .field("currency", &self.currency)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FormFieldPaymentConfigChargeOneOffOneOffAmount {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A number.
        Number(f64) => auth0_sdk_core::union::Shape::Number,
    }
}
auth0_sdk_core::union_from_text!(FormFieldPaymentConfigChargeOneOffOneOffAmount::String);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldPaymentConfigChargeSubscription {
    /// `subscription`.
    pub subscription: serde_json::Map<String, serde_json::Value>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldPaymentConfigChargeTypeSubscriptionConst,
}
impl FormFieldPaymentConfigChargeSubscription {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(subscription: serde_json::Map<String, serde_json::Value>) -> Self {
        Self {
            subscription: subscription,
            type_: FormFieldPaymentConfigChargeTypeSubscriptionConst::Subscription,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldPaymentConfigChargeTypeOneOffConst {
        /// `ONE_OFF`
        OneOff = "ONE_OFF",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldPaymentConfigChargeTypeSubscriptionConst {
        /// `SUBSCRIPTION`
        Subscription = "SUBSCRIPTION",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldPaymentConfigCredentials {
    /// `private_key`.
    ///
    /// At least 1 character. At most 250 characters.
    pub private_key: String,
    /// `public_key`.
    ///
    /// At least 1 character. At most 250 characters.
    pub public_key: String,
}
impl FormFieldPaymentConfigCredentials {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(private_key: impl Into<String>, public_key: impl Into<String>) -> Self {
        Self {
            private_key: private_key.into(),
            public_key: public_key.into(),
        }
    }
}
impl std::fmt::Debug for FormFieldPaymentConfigCredentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormFieldPaymentConfigCredentials")
            .field("private_key", &auth0_sdk_core::Redacted)
            .field("public_key", &self.public_key)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldPaymentConfigFieldProperties {
    /// `label`.
    ///
    /// At least 1 character. At most 250 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `placeholder`.
    ///
    /// At least 1 character. At most 250 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
}
impl FormFieldPaymentConfigFieldProperties {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            label: Default::default(),
            placeholder: Default::default(),
        }
    }
    /// `label`.
    ///
    /// At least 1 character. At most 250 characters.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `placeholder`.
    ///
    /// At least 1 character. At most 250 characters.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}
impl Default for FormFieldPaymentConfigFieldProperties {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldPaymentConfigFields {
    /// `card_number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card_number: Option<FormFieldPaymentConfigFieldProperties>,
    /// `expiration_date`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<FormFieldPaymentConfigFieldProperties>,
    /// `security_code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_code: Option<FormFieldPaymentConfigFieldProperties>,
    /// `trustmarks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trustmarks: Option<bool>,
}
impl FormFieldPaymentConfigFields {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            card_number: Default::default(),
            expiration_date: Default::default(),
            security_code: Default::default(),
            trustmarks: Default::default(),
        }
    }
    /// `card_number`.
    #[must_use]
    pub fn card_number(
        mut self,
        card_number: FormFieldPaymentConfigFieldProperties,
    ) -> Self {
        self.card_number = Some(card_number);
        self
    }
    /// `expiration_date`.
    #[must_use]
    pub fn expiration_date(
        mut self,
        expiration_date: FormFieldPaymentConfigFieldProperties,
    ) -> Self {
        self.expiration_date = Some(expiration_date);
        self
    }
    /// `security_code`.
    #[must_use]
    pub fn security_code(
        mut self,
        security_code: FormFieldPaymentConfigFieldProperties,
    ) -> Self {
        self.security_code = Some(security_code);
        self
    }
    /// `trustmarks`.
    #[must_use]
    pub fn trustmarks(mut self, trustmarks: bool) -> Self {
        self.trustmarks = Some(trustmarks);
        self
    }
}
impl Default for FormFieldPaymentConfigFields {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldPaymentConfigProviderEnum {
        /// `STRIPE`
        Stripe = "STRIPE",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldSocial {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<serde_json::Map<String, serde_json::Value>>,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeSocialConst,
}
impl FormFieldSocial {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: Default::default(),
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeSocialConst::Social,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: serde_json::Map<String, serde_json::Value>) -> Self {
        self.config = Some(config);
        self
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}
impl std::fmt::Debug for FormFieldSocial {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormFieldSocial")
            .field("category", &self.category)
            .field("config", &auth0_sdk_core::Redacted)
            .field("hint", &self.hint)
            .field("id", &self.id)
            .field("label", &self.label)
            .field("required", &self.required)
            .field("sensitive", &self.sensitive)
            .field("type_", &self.type_)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldTel {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldTelConfig>,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeTelConst,
}
impl FormFieldTel {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: Default::default(),
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeTelConst::Tel,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormFieldTelConfig) -> Self {
        self.config = Some(config);
        self
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldTelConfig {
    /// `country_picker`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_picker: Option<bool>,
    /// `default_value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// `max_length`.
    ///
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// `min_length`.
    ///
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// `placeholder`.
    ///
    /// At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// `strings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strings: Option<FormFieldTelConfigStrings>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl FormFieldTelConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            country_picker: Default::default(),
            default_value: Default::default(),
            max_length: Default::default(),
            min_length: Default::default(),
            placeholder: Default::default(),
            strings: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `country_picker`.
    #[must_use]
    pub fn country_picker(mut self, country_picker: bool) -> Self {
        self.country_picker = Some(country_picker);
        self
    }
    /// `default_value`.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
    /// `max_length`.
    ///
    /// At least 1.
    #[must_use]
    pub fn max_length(mut self, max_length: i64) -> Self {
        self.max_length = Some(max_length);
        self
    }
    /// `min_length`.
    ///
    /// At least 1.
    #[must_use]
    pub fn min_length(mut self, min_length: i64) -> Self {
        self.min_length = Some(min_length);
        self
    }
    /// `placeholder`.
    ///
    /// At most 500 characters.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
    /// `strings`.
    #[must_use]
    pub fn strings(mut self, strings: FormFieldTelConfigStrings) -> Self {
        self.strings = Some(strings);
        self
    }
}
impl Default for FormFieldTelConfig {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for FormFieldTelConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormFieldTelConfig")
            .field("country_picker", &self.country_picker)
            .field("default_value", &self.default_value)
            .field("max_length", &self.max_length)
            .field("min_length", &self.min_length)
            .field("placeholder", &self.placeholder)
            .field("strings", &self.strings)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldTelConfigStrings {
    /// `filter_placeholder`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter_placeholder: Option<String>,
}
impl FormFieldTelConfigStrings {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            filter_placeholder: Default::default(),
        }
    }
    /// `filter_placeholder`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn filter_placeholder(mut self, filter_placeholder: impl Into<String>) -> Self {
        self.filter_placeholder = Some(filter_placeholder.into());
        self
    }
}
impl Default for FormFieldTelConfigStrings {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldText {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldTextConfig>,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeTextConst,
}
impl FormFieldText {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: Default::default(),
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeTextConst::Text,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormFieldTextConfig) -> Self {
        self.config = Some(config);
        self
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldTextConfig {
    /// `default_value`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// `max_length`.
    ///
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// `min_length`.
    ///
    /// At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
    /// `multiline`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiline: Option<bool>,
    /// `placeholder`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl FormFieldTextConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            default_value: Default::default(),
            max_length: Default::default(),
            min_length: Default::default(),
            multiline: Default::default(),
            placeholder: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `default_value`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
    /// `max_length`.
    ///
    /// At least 1.
    #[must_use]
    pub fn max_length(mut self, max_length: i64) -> Self {
        self.max_length = Some(max_length);
        self
    }
    /// `min_length`.
    ///
    /// At least 1.
    #[must_use]
    pub fn min_length(mut self, min_length: i64) -> Self {
        self.min_length = Some(min_length);
        self
    }
    /// `multiline`.
    #[must_use]
    pub fn multiline(mut self, multiline: bool) -> Self {
        self.multiline = Some(multiline);
        self
    }
    /// `placeholder`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}
impl Default for FormFieldTextConfig {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for FormFieldTextConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormFieldTextConfig")
            .field("default_value", &self.default_value)
            .field("max_length", &self.max_length)
            .field("min_length", &self.min_length)
            .field("multiline", &self.multiline)
            .field("placeholder", &self.placeholder)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeBooleanConst {
        /// `BOOLEAN`
        Boolean = "BOOLEAN",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeCardsConst {
        /// `CARDS`
        Cards = "CARDS",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeChoiceConst {
        /// `CHOICE`
        Choice = "CHOICE",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeCustomConst {
        /// `CUSTOM`
        Custom = "CUSTOM",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeDateConst {
        /// `DATE`
        Date = "DATE",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeDropdownConst {
        /// `DROPDOWN`
        Dropdown = "DROPDOWN",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeEmailConst {
        /// `EMAIL`
        Email = "EMAIL",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeFileConst {
        /// `FILE`
        File = "FILE",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeLegalConst {
        /// `LEGAL`
        Legal = "LEGAL",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeNumberConst {
        /// `NUMBER`
        Number = "NUMBER",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypePasswordConst {
        /// `PASSWORD`
        Password = "PASSWORD",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypePaymentConst {
        /// `PAYMENT`
        Payment = "PAYMENT",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeSocialConst {
        /// `SOCIAL`
        Social = "SOCIAL",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeTelConst {
        /// `TEL`
        Tel = "TEL",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeTextConst {
        /// `TEXT`
        Text = "TEXT",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormFieldTypeUrlConst {
        /// `URL`
        Url = "URL",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldUrl {
    /// `category`.
    pub category: FormComponentCategoryFieldConst,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormFieldUrlConfig>,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormFieldTypeUrlConst,
}
impl FormFieldUrl {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryFieldConst::Field,
            config: Default::default(),
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormFieldTypeUrlConst::Url,
        }
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormFieldUrlConfig) -> Self {
        self.config = Some(config);
        self
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFieldUrlConfig {
    /// `default_value`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_value: Option<String>,
    /// `placeholder`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
}
impl FormFieldUrlConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            default_value: Default::default(),
            placeholder: Default::default(),
        }
    }
    /// `default_value`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
    /// `placeholder`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}
impl Default for FormFieldUrlConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFlow {
    /// `alias`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `config`.
    pub config: FormFlowConfig,
    /// `coordinates`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<FormNodeCoordinates>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormNodeTypeFlowConst,
}
impl FormFlow {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(config: FormFlowConfig, id: impl Into<String>) -> Self {
        Self {
            alias: Default::default(),
            config: config,
            coordinates: Default::default(),
            id: id.into(),
            type_: FormNodeTypeFlowConst::Flow,
        }
    }
    /// `alias`.
    ///
    /// At least 1 character. At most 150 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `coordinates`.
    #[must_use]
    pub fn coordinates(mut self, coordinates: FormNodeCoordinates) -> Self {
        self.coordinates = Some(coordinates);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormFlowConfig {
    /// `flow_id`.
    ///
    /// At most 30 characters. Format: flow-id.
    pub flow_id: String,
    /// `next_node`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_node: Option<FormNodePointer>,
}
impl FormFlowConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            next_node: Default::default(),
        }
    }
    /// `next_node`.
    #[must_use]
    pub fn next_node(mut self, next_node: impl Into<FormNodePointer>) -> Self {
        self.next_node = Some(next_node.into());
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormHiddenField {
    /// `key`.
    ///
    /// Format: forms-custom-identifier.
    pub key: String,
    /// `value`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}
impl FormHiddenField {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: Default::default(),
        }
    }
    /// `value`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormLanguages {
    /// `default`.
    ///
    /// At least 1 character. At most 55 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// `primary`.
    ///
    /// At least 1 character. At most 55 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<String>,
}
impl FormLanguages {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            default: Default::default(),
            primary: Default::default(),
        }
    }
    /// `default`.
    ///
    /// At least 1 character. At most 55 characters.
    #[must_use]
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }
    /// `primary`.
    ///
    /// At least 1 character. At most 55 characters.
    #[must_use]
    pub fn primary(mut self, primary: impl Into<String>) -> Self {
        self.primary = Some(primary.into());
        self
    }
}
impl Default for FormLanguages {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormMessages {
    /// `custom`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<std::collections::BTreeMap<String, String>>,
    /// `errors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<std::collections::BTreeMap<String, String>>,
}
impl FormMessages {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            custom: Default::default(),
            errors: Default::default(),
        }
    }
    /// `custom`.
    #[must_use]
    pub fn custom(mut self, custom: std::collections::BTreeMap<String, String>) -> Self {
        self.custom = Some(custom);
        self
    }
    /// `errors`.
    #[must_use]
    pub fn errors(mut self, errors: std::collections::BTreeMap<String, String>) -> Self {
        self.errors = Some(errors);
        self
    }
}
impl Default for FormMessages {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FormNode {
        /// A [`FormFlow`].
        Flow(Box<FormFlow>) => auth0_sdk_core::union::Shape::Object { constants: &[("/config/next_node", &["$ending"]), ("type", &["FLOW"])], typical: &[], required: &["config", "id", "type"], known: &["alias", "config", "coordinates", "id", "type"] },
        /// A [`FormRouter`].
        Router(Box<FormRouter>) => auth0_sdk_core::union::Shape::Object { constants: &[("/config/fallback", &["$ending"]), ("type", &["ROUTER"])], typical: &[], required: &["id", "type"], known: &["alias", "config", "coordinates", "id", "type"] },
        /// A [`FormStep`].
        Step(Box<FormStep>) => auth0_sdk_core::union::Shape::Object { constants: &[("/config/next_node", &["$ending"]), ("type", &["STEP"])], typical: &[], required: &["id", "type"], known: &["alias", "config", "coordinates", "id", "type"] },
    }
}
auth0_sdk_core::union_from!(FormFlow => FormNode::Flow);
auth0_sdk_core::union_from!(FormRouter => FormNode::Router);
auth0_sdk_core::union_from!(FormStep => FormNode::Step);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormNodeCoordinates {
    /// `x`.
    ///
    /// At least -999999. At most 999999.
    pub x: i64,
    /// `y`.
    ///
    /// At least -999999. At most 999999.
    pub y: i64,
}
impl FormNodeCoordinates {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(x: i64, y: i64) -> Self {
        Self { x: x, y: y }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormNodePointer {
        /// `$ending`
        Ending = "$ending",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormNodeTypeFlowConst {
        /// `FLOW`
        Flow = "FLOW",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormNodeTypeRouterConst {
        /// `ROUTER`
        Router = "ROUTER",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormNodeTypeStepConst {
        /// `STEP`
        Step = "STEP",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormRouter {
    /// `alias`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormRouterConfig>,
    /// `coordinates`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<FormNodeCoordinates>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormNodeTypeRouterConst,
}
impl FormRouter {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            alias: Default::default(),
            config: Default::default(),
            coordinates: Default::default(),
            id: id.into(),
            type_: FormNodeTypeRouterConst::Router,
        }
    }
    /// `alias`.
    ///
    /// At least 1 character. At most 150 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormRouterConfig) -> Self {
        self.config = Some(config);
        self
    }
    /// `coordinates`.
    #[must_use]
    pub fn coordinates(mut self, coordinates: FormNodeCoordinates) -> Self {
        self.coordinates = Some(coordinates);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormRouterConfig {
    /// `fallback`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fallback: Option<FormNodePointer>,
    /// `rules`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<FormRouterRule>>,
}
impl FormRouterConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            fallback: Default::default(),
            rules: Default::default(),
        }
    }
    /// `fallback`.
    #[must_use]
    pub fn fallback(mut self, fallback: impl Into<FormNodePointer>) -> Self {
        self.fallback = Some(fallback.into());
        self
    }
    /// `rules`.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn rules(mut self, rules: impl IntoIterator<Item = FormRouterRule>) -> Self {
        self.rules = Some(rules.into_iter().collect());
        self
    }
}
impl Default for FormRouterConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormRouterRule {
    /// `alias`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `condition`.
    pub condition: serde_json::Value,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `next_node`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_node: Option<FormNodePointer>,
}
impl FormRouterRule {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(condition: impl Into<serde_json::Value>, id: impl Into<String>) -> Self {
        Self {
            alias: Default::default(),
            condition: condition.into(),
            id: id.into(),
            next_node: Default::default(),
        }
    }
    /// `alias`.
    ///
    /// At least 1 character. At most 150 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `next_node`.
    #[must_use]
    pub fn next_node(mut self, next_node: impl Into<FormNodePointer>) -> Self {
        self.next_node = Some(next_node.into());
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormStartNode {
    /// `coordinates`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<FormNodeCoordinates>,
    /// `hidden_fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden_fields: Option<Vec<FormHiddenField>>,
    /// `next_node`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_node: Option<FormNodePointer>,
}
impl FormStartNode {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            coordinates: Default::default(),
            hidden_fields: Default::default(),
            next_node: Default::default(),
        }
    }
    /// `coordinates`.
    #[must_use]
    pub fn coordinates(mut self, coordinates: FormNodeCoordinates) -> Self {
        self.coordinates = Some(coordinates);
        self
    }
    /// `hidden_fields`.
    #[must_use]
    pub fn hidden_fields(
        mut self,
        hidden_fields: impl IntoIterator<Item = FormHiddenField>,
    ) -> Self {
        self.hidden_fields = Some(hidden_fields.into_iter().collect());
        self
    }
    /// `next_node`.
    #[must_use]
    pub fn next_node(mut self, next_node: impl Into<FormNodePointer>) -> Self {
        self.next_node = Some(next_node.into());
        self
    }
}
impl Default for FormStartNode {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormStep {
    /// `alias`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config: Option<FormStepConfig>,
    /// `coordinates`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<FormNodeCoordinates>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormNodeTypeStepConst,
}
impl FormStep {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            alias: Default::default(),
            config: Default::default(),
            coordinates: Default::default(),
            id: id.into(),
            type_: FormNodeTypeStepConst::Step,
        }
    }
    /// `alias`.
    ///
    /// At least 1 character. At most 150 characters.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
    /// `config`.
    #[must_use]
    pub fn config(mut self, config: FormStepConfig) -> Self {
        self.config = Some(config);
        self
    }
    /// `coordinates`.
    #[must_use]
    pub fn coordinates(mut self, coordinates: FormNodeCoordinates) -> Self {
        self.coordinates = Some(coordinates);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormStepConfig {
    /// `components`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub components: Option<Vec<FormComponent>>,
    /// `next_node`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_node: Option<FormNodePointer>,
}
impl FormStepConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            components: Default::default(),
            next_node: Default::default(),
        }
    }
    /// `components`.
    #[must_use]
    pub fn components(
        mut self,
        components: impl IntoIterator<Item = impl Into<FormComponent>>,
    ) -> Self {
        self.components = Some(components.into_iter().map(Into::into).collect());
        self
    }
    /// `next_node`.
    #[must_use]
    pub fn next_node(mut self, next_node: impl Into<FormNodePointer>) -> Self {
        self.next_node = Some(next_node.into());
        self
    }
}
impl Default for FormStepConfig {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormStyle {
    /// `css`.
    ///
    /// At least 1 character. At most 5000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub css: Option<String>,
}
impl FormStyle {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self { css: Default::default() }
    }
    /// `css`.
    ///
    /// At least 1 character. At most 5000 characters.
    #[must_use]
    pub fn css(mut self, css: impl Into<String>) -> Self {
        self.css = Some(css.into());
        self
    }
}
impl Default for FormStyle {
    fn default() -> Self {
        Self::new()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormSummary {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `embedded_at`.
    ///
    /// Format: date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embedded_at: Option<String>,
    /// `id`.
    ///
    /// At most 30 characters. Format: form-id.
    pub id: String,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `submitted_at`.
    ///
    /// Format: date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<String>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum FormWidget {
        /// A [`FormWidgetAuth0VerifiableCredentials`].
        Auth0VerifiableCredentials(Box<FormWidgetAuth0VerifiableCredentials>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["WIDGET"]), ("type", &["AUTH0_VERIFIABLE_CREDENTIALS"])], typical: &[], required: &["category", "config", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormWidgetGMapsAddress`].
        GMapsAddress(Box<FormWidgetGMapsAddress>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["WIDGET"]), ("type", &["GMAPS_ADDRESS"])], typical: &[], required: &["category", "config", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
        /// A [`FormWidgetRecaptcha`].
        Recaptcha(Box<FormWidgetRecaptcha>) => auth0_sdk_core::union::Shape::Object { constants: &[("category", &["WIDGET"]), ("type", &["RECAPTCHA"])], typical: &[], required: &["category", "config", "id", "type"], known: &["category", "config", "hint", "id", "label", "required", "sensitive", "type"] },
    }
}
auth0_sdk_core::union_from!(FormWidgetAuth0VerifiableCredentials => FormWidget::Auth0VerifiableCredentials);
auth0_sdk_core::union_from!(FormWidgetGMapsAddress => FormWidget::GMapsAddress);
auth0_sdk_core::union_from!(FormWidgetRecaptcha => FormWidget::Recaptcha);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormWidgetAuth0VerifiableCredentials {
    /// `category`.
    pub category: FormComponentCategoryWidgetConst,
    /// `config`.
    pub config: FormWidgetAuth0VerifiableCredentialsConfig,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormWidgetTypeAuth0VerifiableCredentialsConst,
}
impl FormWidgetAuth0VerifiableCredentials {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        config: FormWidgetAuth0VerifiableCredentialsConfig,
        id: impl Into<String>,
    ) -> Self {
        Self {
            category: FormComponentCategoryWidgetConst::Widget,
            config: config,
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormWidgetTypeAuth0VerifiableCredentialsConst::Auth0VerifiableCredentials,
        }
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormWidgetAuth0VerifiableCredentialsConfig {
    /// `access_token`.
    ///
    /// At least 1 character. At most 5000 characters.
    pub access_token: String,
    /// `alternate_text`.
    ///
    /// At least 1 character. At most 255 characters.
    pub alternate_text: String,
    /// `max_wait`.
    ///
    /// At least 60. At most 600.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_wait: Option<f64>,
    /// `size`.
    ///
    /// At least 1. At most 500.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<f64>,
    /// `url`.
    ///
    /// At most 2000 characters.
    pub url: String,
    /// `verification_id`.
    ///
    /// At least 1 character. At most 255 characters.
    pub verification_id: String,
}
impl FormWidgetAuth0VerifiableCredentialsConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        access_token: impl Into<String>,
        alternate_text: impl Into<String>,
        url: impl Into<String>,
        verification_id: impl Into<String>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            alternate_text: alternate_text.into(),
            max_wait: Default::default(),
            size: Default::default(),
            url: url.into(),
            verification_id: verification_id.into(),
        }
    }
    /// `max_wait`.
    ///
    /// At least 60. At most 600.
    #[must_use]
    pub fn max_wait(mut self, max_wait: f64) -> Self {
        self.max_wait = Some(max_wait);
        self
    }
    /// `size`.
    ///
    /// At least 1. At most 500.
    #[must_use]
    pub fn size(mut self, size: f64) -> Self {
        self.size = Some(size);
        self
    }
}
impl std::fmt::Debug for FormWidgetAuth0VerifiableCredentialsConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormWidgetAuth0VerifiableCredentialsConfig")
            .field("access_token", &auth0_sdk_core::Redacted)
            .field("alternate_text", &self.alternate_text)
            .field("max_wait", &self.max_wait)
            .field("size", &self.size)
            .field("url", &self.url)
            .field("verification_id", &self.verification_id)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormWidgetGMapsAddress {
    /// `category`.
    pub category: FormComponentCategoryWidgetConst,
    /// `config`.
    pub config: FormWidgetGMapsAddressConfig,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormWidgetTypeGMapsAddressConst,
}
impl FormWidgetGMapsAddress {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(config: FormWidgetGMapsAddressConfig, id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryWidgetConst::Widget,
            config: config,
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormWidgetTypeGMapsAddressConst::GmapsAddress,
        }
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormWidgetGMapsAddressConfig {
    /// `api_key`.
    ///
    /// At least 1 character.
    pub api_key: String,
}
impl FormWidgetGMapsAddressConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(api_key: impl Into<String>) -> Self {
        Self { api_key: api_key.into() }
    }
}
impl std::fmt::Debug for FormWidgetGMapsAddressConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormWidgetGMapsAddressConfig")
            .field("api_key", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormWidgetRecaptcha {
    /// `category`.
    pub category: FormComponentCategoryWidgetConst,
    /// `config`.
    pub config: FormWidgetRecaptchaConfig,
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// `id`.
    ///
    /// Format: forms-custom-identifier.
    pub id: String,
    /// `label`.
    ///
    /// At least 1 character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// `sensitive`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: FormWidgetTypeRecaptchaConst,
}
impl FormWidgetRecaptcha {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(config: FormWidgetRecaptchaConfig, id: impl Into<String>) -> Self {
        Self {
            category: FormComponentCategoryWidgetConst::Widget,
            config: config,
            hint: Default::default(),
            id: id.into(),
            label: Default::default(),
            required: Default::default(),
            sensitive: Default::default(),
            type_: FormWidgetTypeRecaptchaConst::Recaptcha,
        }
    }
    /// `hint`.
    ///
    /// At least 1 character. At most 500 characters.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// `label`.
    ///
    /// At least 1 character.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// `required`.
    #[must_use]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
    /// `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FormWidgetRecaptchaConfig {
    /// `secret_key`.
    ///
    /// At least 1 character.
    pub secret_key: String,
    /// `site_key`.
    ///
    /// At least 1 character.
    pub site_key: String,
}
impl FormWidgetRecaptchaConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(secret_key: impl Into<String>, site_key: impl Into<String>) -> Self {
        Self {
            secret_key: secret_key.into(),
            site_key: site_key.into(),
        }
    }
}
impl std::fmt::Debug for FormWidgetRecaptchaConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormWidgetRecaptchaConfig")
            .field("secret_key", &auth0_sdk_core::Redacted)
            .field("site_key", &self.site_key)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormWidgetTypeAuth0VerifiableCredentialsConst {
        /// `AUTH0_VERIFIABLE_CREDENTIALS`
        Auth0VerifiableCredentials = "AUTH0_VERIFIABLE_CREDENTIALS",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormWidgetTypeGMapsAddressConst {
        /// `GMAPS_ADDRESS`
        GmapsAddress = "GMAPS_ADDRESS",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum FormWidgetTypeRecaptchaConst {
        /// `RECAPTCHA`
        Recaptcha = "RECAPTCHA",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At most 50 characters.
    pub enum FormsRequestParametersHydrateEnum {
        /// `flow_count`
        FlowCount = "flow_count",
        /// `links`
        Links = "links",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At most 5 characters.
    pub enum GetFlowExecutionRequestParametersHydrateEnum {
        /// `debug`
        Debug = "debug",
    }
}

/// Answer of `GET /flows/{flow_id}/executions/{execution_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetFlowExecutionResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `debug`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub debug: Option<serde_json::Map<String, serde_json::Value>>,
    /// `ended_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<auth0_sdk_core::DateTime>,
    /// `id`.
    ///
    /// At most 30 characters. Format: flow-execution-id.
    pub id: String,
    /// `journey_id`.
    ///
    /// At least 1 character. At most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub journey_id: Option<String>,
    /// `started_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<auth0_sdk_core::DateTime>,
    /// `status`.
    ///
    /// At least 1 character. At most 50 characters.
    pub status: String,
    /// `trace_id`.
    ///
    /// At least 1 character. At most 50 characters.
    pub trace_id: String,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At most 50 characters.
    pub enum GetFlowRequestParametersHydrateEnum {
        /// `form_count`
        FormCount = "form_count",
        /// `forms`
        Forms = "forms",
    }
}

/// Answer of `GET /flows/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetFlowResponse {
    /// `actions`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<FlowAction>>,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `executed_at`.
    ///
    /// Format: date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub executed_at: Option<String>,
    /// `id`.
    ///
    /// At most 30 characters. Format: flow-id.
    pub id: String,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Answer of `GET /flows/{flow_id}/executions`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct GetFlowsExecutionsPage {
    /// `executions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub executions: Vec<FlowExecutionSummary>,
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
impl std::fmt::Debug for GetFlowsExecutionsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetFlowsExecutionsPage")
            .field("executions", &self.executions)
            .field("limit", &self.limit)
            .field("next", &self.next)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for GetFlowsExecutionsPage {
    type Item = FlowExecutionSummary;
    fn items(&self) -> &[FlowExecutionSummary] {
        &self.executions
    }
    fn into_items(self) -> Vec<FlowExecutionSummary> {
        self.executions
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
impl auth0_sdk_core::PageForms for GetFlowsExecutionsPage {
    const ITEMS: &'static str = "executions";
    fn from_items(executions: Vec<FlowExecutionSummary>) -> Option<Self> {
        Some(Self {
            executions,
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
auth0_sdk_core::page_forms!(GetFlowsExecutionsPage);

/// Answer of `GET /flows/vault/connections/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetFlowsVaultConnectionResponse {
    /// `account_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// `app_id`.
    ///
    /// At least 1 character. At most 55 characters.
    pub app_id: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `environment`.
    ///
    /// At least 1 character. At most 55 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<String>,
    /// `fingerprint`.
    ///
    /// At least 1 character.
    pub fingerprint: String,
    /// `id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub id: String,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `ready`.
    pub ready: bool,
    /// `refreshed_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refreshed_at: Option<auth0_sdk_core::DateTime>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Answer of `GET /forms/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetFormResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `embedded_at`.
    ///
    /// Format: date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embedded_at: Option<String>,
    /// `ending`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending: Option<FormEndingNode>,
    /// `id`.
    ///
    /// At most 30 characters. Format: form-id.
    pub id: String,
    /// `languages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<FormLanguages>,
    /// `messages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messages: Option<FormMessages>,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `nodes`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<FormNode>>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<FormStartNode>,
    /// `style`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<FormStyle>,
    /// `submitted_at`.
    ///
    /// Format: date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<String>,
    /// `translations`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translations: Option<
        std::collections::BTreeMap<String, serde_json::Map<String, serde_json::Value>>,
    >,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Answer of `GET /flows`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListFlowsPage {
    /// `flows`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flows: Vec<FlowSummary>,
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
impl std::fmt::Debug for ListFlowsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListFlowsPage")
            .field("flows", &self.flows)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListFlowsPage {
    type Item = FlowSummary;
    fn items(&self) -> &[FlowSummary] {
        &self.flows
    }
    fn into_items(self) -> Vec<FlowSummary> {
        self.flows
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
impl auth0_sdk_core::PageForms for ListFlowsPage {
    const ITEMS: &'static str = "flows";
    fn from_items(flows: Vec<FlowSummary>) -> Option<Self> {
        Some(Self {
            flows,
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
auth0_sdk_core::page_forms!(ListFlowsPage);

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At most 50 characters.
    pub enum ListFlowsRequestParametersHydrateEnum {
        /// `form_count`
        FormCount = "form_count",
    }
}

/// Answer of `GET /flows/vault/connections`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListFlowsVaultConnectionsPage {
    /// `connections`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<FlowsVaultConnectionSummary>,
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
impl std::fmt::Debug for ListFlowsVaultConnectionsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListFlowsVaultConnectionsPage")
            .field("connections", &self.connections)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListFlowsVaultConnectionsPage {
    type Item = FlowsVaultConnectionSummary;
    fn items(&self) -> &[FlowsVaultConnectionSummary] {
        &self.connections
    }
    fn into_items(self) -> Vec<FlowsVaultConnectionSummary> {
        self.connections
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
impl auth0_sdk_core::PageForms for ListFlowsVaultConnectionsPage {
    const ITEMS: &'static str = "connections";
    fn from_items(connections: Vec<FlowsVaultConnectionSummary>) -> Option<Self> {
        Some(Self {
            connections,
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
auth0_sdk_core::page_forms!(ListFlowsVaultConnectionsPage);

/// Answer of `GET /forms`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListFormsPage {
    /// `forms`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<FormSummary>,
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
impl std::fmt::Debug for ListFormsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListFormsPage")
            .field("forms", &self.forms)
            .field("limit", &self.limit)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListFormsPage {
    type Item = FormSummary;
    fn items(&self) -> &[FormSummary] {
        &self.forms
    }
    fn into_items(self) -> Vec<FormSummary> {
        self.forms
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
impl auth0_sdk_core::PageForms for ListFormsPage {
    const ITEMS: &'static str = "forms";
    fn from_items(forms: Vec<FormSummary>) -> Option<Self> {
        Some(Self {
            forms,
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
auth0_sdk_core::page_forms!(ListFormsPage);

/// Body of `PATCH /flows/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateFlow {
    /// `actions`. May be null.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub actions: auth0_sdk_core::Patch<Vec<FlowAction>>,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
impl UpdateFlow {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            actions: Default::default(),
            name: Default::default(),
        }
    }
    /// `actions`. May be null.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn actions(
        mut self,
        actions: impl Into<auth0_sdk_core::Patch<Vec<FlowAction>>>,
    ) -> Self {
        self.actions = actions.into();
        self
    }
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
impl Default for UpdateFlow {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /flows/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateFlowResponse {
    /// `actions`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<FlowAction>>,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `executed_at`.
    ///
    /// Format: date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub executed_at: Option<String>,
    /// `id`.
    ///
    /// At most 30 characters. Format: flow-id.
    pub id: String,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

/// Body of `PATCH /flows/vault/connections/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateFlowsVaultConnection {
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `setup`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub setup: Option<UpdateFlowsVaultConnectionSetup>,
}
impl UpdateFlowsVaultConnection {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            setup: Default::default(),
        }
    }
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `setup`.
    #[must_use]
    pub fn setup(mut self, setup: impl Into<UpdateFlowsVaultConnectionSetup>) -> Self {
        self.setup = Some(setup.into());
        self
    }
}
impl Default for UpdateFlowsVaultConnection {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /flows/vault/connections/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateFlowsVaultConnectionResponse {
    /// `account_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// `app_id`.
    ///
    /// At least 1 character. At most 55 characters.
    pub app_id: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `environment`.
    ///
    /// At least 1 character. At most 55 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<String>,
    /// `fingerprint`.
    ///
    /// At least 1 character.
    pub fingerprint: String,
    /// `id`.
    ///
    /// At most 30 characters. Format: flows-vault-connections-id.
    pub id: String,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `ready`.
    pub ready: bool,
    /// `refreshed_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refreshed_at: Option<auth0_sdk_core::DateTime>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum UpdateFlowsVaultConnectionSetup {
        /// A [`FlowsVaultConnectioSetupApiKeyWithBaseUrl`].
        ConnectioSetupApiKeyWithBaseUrl(Box<FlowsVaultConnectioSetupApiKeyWithBaseUrl>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["API_KEY"])], typical: &[], required: &["api_key", "base_url", "type"], known: &["api_key", "base_url", "type"] },
        /// A [`FlowsVaultConnectioSetupApiKey`].
        ConnectioSetupApiKey(Box<FlowsVaultConnectioSetupApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["API_KEY"])], typical: &[], required: &["api_key", "type"], known: &["api_key", "type"] },
        /// A [`FlowsVaultConnectioSetupOauthApp`].
        ConnectioSetupOauthApp(Box<FlowsVaultConnectioSetupOauthApp>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["OAUTH_APP"])], typical: &[], required: &["client_id", "client_secret", "domain", "type"], known: &["audience", "client_id", "client_secret", "domain", "type"] },
        /// A [`FlowsVaultConnectioSetupBigqueryOauthJwt`].
        ConnectioSetupBigqueryOauthJwt(Box<FlowsVaultConnectioSetupBigqueryOauthJwt>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["OAUTH_JWT"])], typical: &[], required: &[], known: &["client_email", "private_key", "project_id", "type"] },
        /// A [`FlowsVaultConnectioSetupSecretApiKey`].
        ConnectioSetupSecretApiKey(Box<FlowsVaultConnectioSetupSecretApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["API_KEY"])], typical: &[], required: &["secret_key", "type"], known: &["secret_key", "type"] },
        /// A [`FlowsVaultConnectioSetupOauthCode`].
        ConnectioSetupOauthCode(Box<FlowsVaultConnectioSetupOauthCode>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["OAUTH_CODE"])], typical: &[], required: &[], known: &["code", "type"] },
        /// A [`FlowsVaultConnectioSetupHttpBearer`].
        ConnectioSetupHttpBearer(Box<FlowsVaultConnectioSetupHttpBearer>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["BEARER"])], typical: &[], required: &["token", "type"], known: &["token", "type"] },
        /// A [`FlowsVaultConnectionHttpBasicAuthSetup`].
        ConnectionHttpBasicAuthSetup(Box<FlowsVaultConnectionHttpBasicAuthSetup>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["BASIC_AUTH"])], typical: &[], required: &["type", "username"], known: &["password", "type", "username"] },
        /// A [`FlowsVaultConnectionHttpApiKeySetup`].
        ConnectionHttpApiKeySetup(Box<FlowsVaultConnectionHttpApiKeySetup>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["API_KEY"])], typical: &[], required: &["in", "name", "type", "value"], known: &["in", "name", "type", "value"] },
        /// A [`FlowsVaultConnectionHttpOauthClientCredentialsSetup`].
        ConnectionHttpOauthClientCredentialsSetup(Box<FlowsVaultConnectionHttpOauthClientCredentialsSetup>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["OAUTH_CLIENT_CREDENTIALS"])], typical: &[], required: &["client_id", "client_secret", "token_endpoint", "type"], known: &["audience", "client_id", "client_secret", "resource", "scope", "token_endpoint", "type"] },
        /// A [`FlowsVaultConnectioSetupJwt`].
        ConnectioSetupJwt(Box<FlowsVaultConnectioSetupJwt>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["JWT"])], typical: &[], required: &["algorithm", "type"], known: &["algorithm", "type"] },
        /// A [`FlowsVaultConnectioSetupMailjetApiKey`].
        ConnectioSetupMailjetApiKey(Box<FlowsVaultConnectioSetupMailjetApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["API_KEY"])], typical: &[], required: &["api_key", "secret_key", "type"], known: &["api_key", "secret_key", "type"] },
        /// A [`FlowsVaultConnectioSetupToken`].
        ConnectioSetupToken(Box<FlowsVaultConnectioSetupToken>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["TOKEN"])], typical: &[], required: &["token", "type"], known: &["token", "type"] },
        /// A [`FlowsVaultConnectioSetupWebhook`].
        ConnectioSetupWebhook(Box<FlowsVaultConnectioSetupWebhook>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["WEBHOOK"])], typical: &[], required: &["type", "url"], known: &["type", "url"] },
        /// A [`FlowsVaultConnectioSetupStripeKeyPair`].
        ConnectioSetupStripeKeyPair(Box<FlowsVaultConnectioSetupStripeKeyPair>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["KEY_PAIR"])], typical: &[], required: &["private_key", "public_key", "type"], known: &["private_key", "public_key", "type"] },
        /// A [`FlowsVaultConnectioSetupTwilioApiKey`].
        ConnectioSetupTwilioApiKey(Box<FlowsVaultConnectioSetupTwilioApiKey>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["API_KEY"])], typical: &[], required: &["account_id", "api_key", "type"], known: &["account_id", "api_key", "type"] },
    }
}
auth0_sdk_core::union_from!(FlowsVaultConnectioSetupApiKeyWithBaseUrl => UpdateFlowsVaultConnectionSetup::ConnectioSetupApiKeyWithBaseUrl);
auth0_sdk_core::union_from!(FlowsVaultConnectioSetupApiKey => UpdateFlowsVaultConnectionSetup::ConnectioSetupApiKey);
auth0_sdk_core::union_from!(FlowsVaultConnectioSetupOauthApp => UpdateFlowsVaultConnectionSetup::ConnectioSetupOauthApp);
auth0_sdk_core::union_from!(FlowsVaultConnectioSetupBigqueryOauthJwt => UpdateFlowsVaultConnectionSetup::ConnectioSetupBigqueryOauthJwt);
auth0_sdk_core::union_from!(FlowsVaultConnectioSetupSecretApiKey => UpdateFlowsVaultConnectionSetup::ConnectioSetupSecretApiKey);
auth0_sdk_core::union_from!(FlowsVaultConnectioSetupOauthCode => UpdateFlowsVaultConnectionSetup::ConnectioSetupOauthCode);
auth0_sdk_core::union_from!(FlowsVaultConnectioSetupHttpBearer => UpdateFlowsVaultConnectionSetup::ConnectioSetupHttpBearer);
auth0_sdk_core::union_from!(FlowsVaultConnectionHttpBasicAuthSetup => UpdateFlowsVaultConnectionSetup::ConnectionHttpBasicAuthSetup);
auth0_sdk_core::union_from!(FlowsVaultConnectionHttpApiKeySetup => UpdateFlowsVaultConnectionSetup::ConnectionHttpApiKeySetup);
auth0_sdk_core::union_from!(FlowsVaultConnectionHttpOauthClientCredentialsSetup => UpdateFlowsVaultConnectionSetup::ConnectionHttpOauthClientCredentialsSetup);
auth0_sdk_core::union_from!(FlowsVaultConnectioSetupJwt => UpdateFlowsVaultConnectionSetup::ConnectioSetupJwt);
auth0_sdk_core::union_from!(FlowsVaultConnectioSetupMailjetApiKey => UpdateFlowsVaultConnectionSetup::ConnectioSetupMailjetApiKey);
auth0_sdk_core::union_from!(FlowsVaultConnectioSetupToken => UpdateFlowsVaultConnectionSetup::ConnectioSetupToken);
auth0_sdk_core::union_from!(FlowsVaultConnectioSetupWebhook => UpdateFlowsVaultConnectionSetup::ConnectioSetupWebhook);
auth0_sdk_core::union_from!(FlowsVaultConnectioSetupStripeKeyPair => UpdateFlowsVaultConnectionSetup::ConnectioSetupStripeKeyPair);
auth0_sdk_core::union_from!(FlowsVaultConnectioSetupTwilioApiKey => UpdateFlowsVaultConnectionSetup::ConnectioSetupTwilioApiKey);

/// Body of `PATCH /forms/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateForm {
    /// `ending`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub ending: auth0_sdk_core::Patch<FormEndingNode>,
    /// `languages`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub languages: auth0_sdk_core::Patch<FormLanguages>,
    /// `messages`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub messages: auth0_sdk_core::Patch<FormMessages>,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `nodes`. May be null.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub nodes: auth0_sdk_core::Patch<Vec<FormNode>>,
    /// `start`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub start: auth0_sdk_core::Patch<FormStartNode>,
    /// `style`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub style: auth0_sdk_core::Patch<FormStyle>,
    /// `translations`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub translations: auth0_sdk_core::Patch<
        std::collections::BTreeMap<String, serde_json::Map<String, serde_json::Value>>,
    >,
}
impl UpdateForm {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            ending: Default::default(),
            languages: Default::default(),
            messages: Default::default(),
            name: Default::default(),
            nodes: Default::default(),
            start: Default::default(),
            style: Default::default(),
            translations: Default::default(),
        }
    }
    /// `ending`. May be null.
    #[must_use]
    pub fn ending(
        mut self,
        ending: impl Into<auth0_sdk_core::Patch<FormEndingNode>>,
    ) -> Self {
        self.ending = ending.into();
        self
    }
    /// `languages`. May be null.
    #[must_use]
    pub fn languages(
        mut self,
        languages: impl Into<auth0_sdk_core::Patch<FormLanguages>>,
    ) -> Self {
        self.languages = languages.into();
        self
    }
    /// `messages`. May be null.
    #[must_use]
    pub fn messages(
        mut self,
        messages: impl Into<auth0_sdk_core::Patch<FormMessages>>,
    ) -> Self {
        self.messages = messages.into();
        self
    }
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `nodes`. May be null.
    ///
    /// At least 0 items.
    #[must_use]
    pub fn nodes(
        mut self,
        nodes: impl Into<auth0_sdk_core::Patch<Vec<FormNode>>>,
    ) -> Self {
        self.nodes = nodes.into();
        self
    }
    /// `start`. May be null.
    #[must_use]
    pub fn start(
        mut self,
        start: impl Into<auth0_sdk_core::Patch<FormStartNode>>,
    ) -> Self {
        self.start = start.into();
        self
    }
    /// `style`. May be null.
    #[must_use]
    pub fn style(mut self, style: impl Into<auth0_sdk_core::Patch<FormStyle>>) -> Self {
        self.style = style.into();
        self
    }
    /// `translations`. May be null.
    #[must_use]
    pub fn translations(
        mut self,
        translations: impl Into<
            auth0_sdk_core::Patch<
                std::collections::BTreeMap<
                    String,
                    serde_json::Map<String, serde_json::Value>,
                >,
            >,
        >,
    ) -> Self {
        self.translations = translations.into();
        self
    }
}
impl Default for UpdateForm {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `PATCH /forms/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateFormResponse {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `embedded_at`.
    ///
    /// Format: date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub embedded_at: Option<String>,
    /// `ending`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending: Option<FormEndingNode>,
    /// `id`.
    ///
    /// At most 30 characters. Format: form-id.
    pub id: String,
    /// `languages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<FormLanguages>,
    /// `messages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub messages: Option<FormMessages>,
    /// `name`.
    ///
    /// At least 1 character. At most 150 characters.
    pub name: String,
    /// `nodes`.
    ///
    /// At least 0 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<FormNode>>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<FormStartNode>,
    /// `style`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<FormStyle>,
    /// `submitted_at`.
    ///
    /// Format: date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<String>,
    /// `translations`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translations: Option<
        std::collections::BTreeMap<String, serde_json::Map<String, serde_json::Value>>,
    >,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}
