// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.

pub use auth0_management_types::*;

/// Body of `POST /tickets/password-change`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ChangePasswordTicket {
    /// `client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `connection_id`.
    ///
    /// Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `identity`.
    ///
    /// Lifecycle: EA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<ChangePasswordTicketIdentity>,
    /// `includeEmailInRedirect`.
    #[serde(
        rename = "includeEmailInRedirect",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// `mark_email_as_verified`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark_email_as_verified: Option<bool>,
    /// `organization_id`.
    ///
    /// Format: organization-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// `result_url`.
    ///
    /// Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result_url: Option<String>,
    /// `ttl_sec`.
    ///
    /// At least 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl_sec: Option<i64>,
    /// `user_id`.
    ///
    /// Format: user-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}
impl ChangePasswordTicket {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            client_id: Default::default(),
            connection_id: Default::default(),
            email: Default::default(),
            identity: Default::default(),
            include_email_in_redirect: Default::default(),
            mark_email_as_verified: Default::default(),
            organization_id: Default::default(),
            result_url: Default::default(),
            ttl_sec: Default::default(),
            user_id: Default::default(),
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
    /// `connection_id`.
    ///
    /// Matches `^con_[A-Za-z0-9]{16}$`.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = Some(connection_id.into());
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
    /// `identity`.
    ///
    /// Lifecycle: EA.
    #[must_use]
    pub fn identity(mut self, identity: ChangePasswordTicketIdentity) -> Self {
        self.identity = Some(identity);
        self
    }
    /// `includeEmailInRedirect`.
    #[must_use]
    pub fn include_email_in_redirect(mut self, include_email_in_redirect: bool) -> Self {
        self.include_email_in_redirect = Some(include_email_in_redirect);
        self
    }
    /// `mark_email_as_verified`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn mark_email_as_verified(mut self, mark_email_as_verified: bool) -> Self {
        self.mark_email_as_verified = Some(mark_email_as_verified);
        self
    }
    /// `organization_id`.
    ///
    /// Format: organization-id.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// `result_url`.
    ///
    /// Format: url.
    #[must_use]
    pub fn result_url(mut self, result_url: impl Into<String>) -> Self {
        self.result_url = Some(result_url.into());
        self
    }
    /// `ttl_sec`.
    ///
    /// At least 0.
    #[must_use]
    pub fn ttl_sec(mut self, ttl_sec: i64) -> Self {
        self.ttl_sec = Some(ttl_sec);
        self
    }
    /// `user_id`.
    ///
    /// Format: user-id.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
impl Default for ChangePasswordTicket {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls.
///
/// Lifecycle: EA.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ChangePasswordTicketIdentity {
    /// `connection_id`.
    ///
    /// Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `provider`.
    pub provider: IdentityProviderOnlyAuth0Enum,
    /// `user_id`.
    pub user_id: String,
}
impl ChangePasswordTicketIdentity {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            connection_id: Default::default(),
            provider: IdentityProviderOnlyAuth0Enum::Auth0,
            user_id: user_id.into(),
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
}

/// Answer of `POST /tickets/password-change`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ChangePasswordTicketResponse {
    /// `ticket`.
    ///
    /// Format: url.
    pub ticket: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for ChangePasswordTicketResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChangePasswordTicketResponse")
            .field("ticket", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /jobs/users-exports`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateExportUsers {
    /// `connection_id`.
    ///
    /// Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<CreateExportUsersFields>>,
    /// `format`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<JobFileFormatEnum>,
    /// `limit`.
    ///
    /// Default in the document: `5`. At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}
impl CreateExportUsers {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            connection_id: Default::default(),
            fields: Default::default(),
            format: Default::default(),
            limit: Default::default(),
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
    /// `fields`.
    #[must_use]
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = CreateExportUsersFields>,
    ) -> Self {
        self.fields = Some(fields.into_iter().collect());
        self
    }
    /// `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<JobFileFormatEnum>) -> Self {
        self.format = Some(format.into());
        self
    }
    /// `limit`.
    ///
    /// Default in the document: `5`. At least 1.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}
impl Default for CreateExportUsers {
    fn default() -> Self {
        Self::new()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateExportUsersFields {
    /// `export_as`.
    ///
    /// At most 100 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub export_as: Option<String>,
    /// `name`.
    ///
    /// At most 100 characters.
    pub name: String,
}
impl CreateExportUsersFields {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            export_as: Default::default(),
            name: name.into(),
        }
    }
    /// `export_as`.
    ///
    /// At most 100 characters.
    #[must_use]
    pub fn export_as(mut self, export_as: impl Into<String>) -> Self {
        self.export_as = Some(export_as.into());
        self
    }
}

/// Answer of `POST /jobs/users-exports`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateExportUsersResponse {
    /// `connection_id`.
    ///
    /// Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// `fields`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<CreateExportUsersFields>>,
    /// `format`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<JobFileFormatEnum>,
    /// `id`.
    pub id: String,
    /// `limit`.
    ///
    /// Default in the document: `5`. At least 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// `status`.
    pub status: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CreateExportUsersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateExportUsersResponse")
            .field("connection_id", &self.connection_id)
            .field("created_at", &self.created_at)
            .field("fields", &self.fields)
            .field("format", &self.format)
            .field("id", &self.id)
            .field("limit", &self.limit)
            .field("status", &self.status)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /jobs/users-imports`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateImportUsers {
    /// `connection_id`.
    ///
    /// Matches `^con_[A-Za-z0-9]{16}$`.
    pub connection_id: String,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `send_completion_email`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_completion_email: Option<bool>,
    /// `upsert`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upsert: Option<bool>,
    /// `users`.
    pub users: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl CreateImportUsers {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, users: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            external_id: Default::default(),
            send_completion_email: Default::default(),
            upsert: Default::default(),
            users: users.into(),
            additional_properties: Default::default(),
        }
    }
    /// `external_id`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// `send_completion_email`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn send_completion_email(mut self, send_completion_email: bool) -> Self {
        self.send_completion_email = Some(send_completion_email);
        self
    }
    /// `upsert`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn upsert(mut self, upsert: bool) -> Self {
        self.upsert = Some(upsert);
        self
    }
}
impl std::fmt::Debug for CreateImportUsers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateImportUsers")
            .field("connection_id", &self.connection_id)
            .field("external_id", &self.external_id)
            .field("send_completion_email", &self.send_completion_email)
            .field("upsert", &self.upsert)
            .field("users", &self.users)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /jobs/users-imports`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateImportUsersResponse {
    /// `connection_id`.
    ///
    /// Matches `^con_[A-Za-z0-9]{16}$`.
    pub connection_id: String,
    /// `created_at`.
    pub created_at: String,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    pub id: String,
    /// `status`.
    pub status: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CreateImportUsersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateImportUsersResponse")
            .field("connection_id", &self.connection_id)
            .field("created_at", &self.created_at)
            .field("external_id", &self.external_id)
            .field("id", &self.id)
            .field("status", &self.status)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /jobs/verification-email`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateVerificationEmail {
    /// `client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `identity`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// `organization_id`.
    ///
    /// Format: organization-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// `user_id`.
    ///
    /// Format: user-id.
    pub user_id: String,
}
impl CreateVerificationEmail {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            client_id: Default::default(),
            identity: Default::default(),
            organization_id: Default::default(),
            user_id: user_id.into(),
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
    /// `identity`.
    #[must_use]
    pub fn identity(mut self, identity: Identity) -> Self {
        self.identity = Some(identity);
        self
    }
    /// `organization_id`.
    ///
    /// Format: organization-id.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
}

/// Answer of `POST /jobs/verification-email`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateVerificationEmailResponse {
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// `id`.
    pub id: String,
    /// `status`.
    pub status: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for CreateVerificationEmailResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateVerificationEmailResponse")
            .field("created_at", &self.created_at)
            .field("id", &self.id)
            .field("status", &self.status)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Answer of `GET /jobs/{id}/errors`.
    pub enum GetErrorsResponse {
        /// An array.
        List(Vec<GetJobErrorResponse>) => auth0_sdk_core::union::Shape::List,
        /// A [`GetJobGenericErrorResponse`].
        GetJobGenericErrorResponse(Box<GetJobGenericErrorResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["id", "status", "type"], known: &["connection_id", "created_at", "id", "status", "status_details", "type"] },
    }
}
auth0_sdk_core::union_from!(GetJobGenericErrorResponse => GetErrorsResponse::GetJobGenericErrorResponse);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetJobErrorResponse {
    /// `errors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<GetJobImportUserError>>,
    /// `user`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetJobGenericErrorResponse {
    /// `connection_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// `id`.
    pub id: String,
    /// `status`.
    pub status: String,
    /// `status_details`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_details: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetJobGenericErrorResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetJobGenericErrorResponse")
            .field("connection_id", &self.connection_id)
            .field("created_at", &self.created_at)
            .field("id", &self.id)
            .field("status", &self.status)
            .field("status_details", &self.status_details)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetJobImportUserError {
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `message`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `path`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetJobImportUserError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetJobImportUserError")
            .field("code", &self.code)
            .field("message", &self.message)
            .field("path", &self.path)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /jobs/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetJobResponse {
    /// `connection_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// `format`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<JobFileFormatEnum>,
    /// `id`.
    pub id: String,
    /// `location`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// `percentage_done`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percentage_done: Option<i64>,
    /// `status`.
    pub status: String,
    /// `status_details`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_details: Option<String>,
    /// `summary`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<GetJobSummary>,
    /// `time_left_seconds`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_left_seconds: Option<i64>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetJobResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetJobResponse")
            .field("connection_id", &self.connection_id)
            .field("created_at", &self.created_at)
            .field("format", &self.format)
            .field("id", &self.id)
            .field("location", &self.location)
            .field("percentage_done", &self.percentage_done)
            .field("status", &self.status)
            .field("status_details", &self.status_details)
            .field("summary", &self.summary)
            .field("time_left_seconds", &self.time_left_seconds)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetJobSummary {
    /// `failed`.
    ///
    /// Default in the document: `0`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failed: Option<i64>,
    /// `inserted`.
    ///
    /// Default in the document: `0`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inserted: Option<i64>,
    /// `total`.
    ///
    /// Default in the document: `0`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// `updated`.
    ///
    /// Default in the document: `0`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<i64>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetJobSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetJobSummary")
            .field("failed", &self.failed)
            .field("inserted", &self.inserted)
            .field("total", &self.total)
            .field("updated", &self.updated)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Identity {
    /// `connection_id`.
    ///
    /// Matches `^con_[A-Za-z0-9]{16}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `provider`.
    pub provider: IdentityProviderEnum,
    /// `user_id`.
    pub user_id: String,
}
impl Identity {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        provider: impl Into<IdentityProviderEnum>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: Default::default(),
            provider: provider.into(),
            user_id: user_id.into(),
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
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Default in the document: `"google-oauth2"`.
    pub enum IdentityProviderEnum {
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

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// Default in the document: `"auth0"`.
    pub enum IdentityProviderOnlyAuth0Enum {
        /// `auth0`
        Auth0 = "auth0",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum JobFileFormatEnum {
        /// `json`
        Json = "json",
        /// `csv`
        Csv = "csv",
    }
}

/// Body of `POST /tickets/email-verification`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VerifyEmailTicket {
    /// `client_id`.
    ///
    /// Format: client-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `identity`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// `includeEmailInRedirect`.
    #[serde(
        rename = "includeEmailInRedirect",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// `organization_id`.
    ///
    /// Format: organization-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// `result_url`.
    ///
    /// Format: url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result_url: Option<String>,
    /// `ttl_sec`.
    ///
    /// At least 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl_sec: Option<i64>,
    /// `user_id`.
    ///
    /// Format: user-id.
    pub user_id: String,
}
impl VerifyEmailTicket {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            client_id: Default::default(),
            identity: Default::default(),
            include_email_in_redirect: Default::default(),
            organization_id: Default::default(),
            result_url: Default::default(),
            ttl_sec: Default::default(),
            user_id: user_id.into(),
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
    /// `identity`.
    #[must_use]
    pub fn identity(mut self, identity: Identity) -> Self {
        self.identity = Some(identity);
        self
    }
    /// `includeEmailInRedirect`.
    #[must_use]
    pub fn include_email_in_redirect(mut self, include_email_in_redirect: bool) -> Self {
        self.include_email_in_redirect = Some(include_email_in_redirect);
        self
    }
    /// `organization_id`.
    ///
    /// Format: organization-id.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// `result_url`.
    ///
    /// Format: url.
    #[must_use]
    pub fn result_url(mut self, result_url: impl Into<String>) -> Self {
        self.result_url = Some(result_url.into());
        self
    }
    /// `ttl_sec`.
    ///
    /// At least 0.
    #[must_use]
    pub fn ttl_sec(mut self, ttl_sec: i64) -> Self {
        self.ttl_sec = Some(ttl_sec);
        self
    }
}

/// Answer of `POST /tickets/email-verification`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VerifyEmailTicketResponse {
    /// `ticket`.
    ///
    /// Format: url.
    pub ticket: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for VerifyEmailTicketResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyEmailTicketResponse")
            .field("ticket", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
