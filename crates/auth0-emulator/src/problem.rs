//! Errors as the two APIs show them: the Management envelope and the OAuth one.
//! The texts and codes of refusals by the tenant's own rules stand here in one
//! table; nothing here decides whether a request is refused.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::jwt::KeyError;
use crate::secret::NoRandomness;
use crate::tenant::Refusal;

/// An error of the Management API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) status: StatusCode,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

/// An error of the Authentication API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OAuthProblem {
    pub(crate) status: StatusCode,
    pub(crate) error: &'static str,
    pub(crate) description: String,
    /// What some errors say beside that, such as `mfa_token`.
    pub(crate) more: Map<String, Value>,
}

impl Problem {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
        }
    }

    /// A body that does not fit as a whole; `detail` names the field.
    pub(crate) fn invalid_body(detail: impl AsRef<str>) -> Self {
        let message = format!("Payload validation error: '{}'.", detail.as_ref());
        Self::new(StatusCode::BAD_REQUEST, "invalid_body", message)
    }

    /// A property of the body that does not fit.
    pub(crate) fn invalid_property(name: &str, detail: impl AsRef<str>) -> Self {
        let message = format!(
            "Payload validation error: '{}' on property {name}.",
            detail.as_ref()
        );
        Self::new(StatusCode::BAD_REQUEST, "invalid_body", message)
    }

    /// A query parameter that does not fit.
    pub(crate) fn invalid_parameter(name: &str, detail: impl AsRef<str>) -> Self {
        let message = format!(
            "Query validation error: '{}' on property {name}.",
            detail.as_ref()
        );
        Self::new(StatusCode::BAD_REQUEST, "invalid_query_string", message)
    }

    /// A query that does not fit as a whole; `detail` names the parameter.
    pub(crate) fn invalid_query(detail: impl AsRef<str>) -> Self {
        let message = format!("Query validation error: '{}'.", detail.as_ref());
        Self::new(StatusCode::BAD_REQUEST, "invalid_query_string", message)
    }

    /// A parameter of the path that does not fit.
    pub(crate) fn invalid_path(name: &str, detail: impl AsRef<str>) -> Self {
        let message = format!(
            "Path validation error: '{}' on property {name}.",
            detail.as_ref()
        );
        Self::new(StatusCode::BAD_REQUEST, "invalid_uri", message)
    }

    /// Something with the same name or identifier is there already.
    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "conflict", message)
    }

    /// A path that cannot be read.
    pub(crate) fn invalid_uri(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_uri", message)
    }

    pub(crate) fn body(&self) -> Value {
        json!({
            "statusCode": self.status.as_u16(),
            "error": self.status.canonical_reason().unwrap_or("Error"),
            "message": self.message,
            "errorCode": self.code,
        })
    }
}

impl OAuthProblem {
    pub(crate) fn new(
        status: StatusCode,
        error: &'static str,
        description: impl Into<String>,
    ) -> Self {
        Self {
            status,
            error,
            description: description.into(),
            more: Map::new(),
        }
    }

    /// 400, `invalid_request`.
    pub(crate) fn invalid_request(description: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_request", description)
    }

    /// 403, `invalid_grant`.
    pub(crate) fn invalid_grant(description: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "invalid_grant", description)
    }

    /// 403, `access_denied`.
    pub(crate) fn denied(description: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "access_denied", description)
    }

    /// 403, `unauthorized_client`.
    pub(crate) fn unauthorized_client(description: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "unauthorized_client", description)
    }

    /// Says one thing more.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.more.insert(name.to_owned(), value.into());
        self
    }

    pub(crate) fn body(&self) -> Value {
        let mut body = self.more.clone();
        body.insert("error".to_owned(), self.error.into());
        body.insert(
            "error_description".to_owned(),
            self.description.clone().into(),
        );
        Value::Object(body)
    }
}

impl From<NoRandomness> for OAuthProblem {
    fn from(_: NoRandomness) -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "server_error",
            "There is no randomness",
        )
    }
}

impl From<KeyError> for OAuthProblem {
    fn from(error: KeyError) -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "server_error",
            error.to_string(),
        )
    }
}

impl From<NoRandomness> for Problem {
    fn from(_: NoRandomness) -> Self {
        let message = "The system gave no randomness.";
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal_error", message)
    }
}

impl From<KeyError> for Problem {
    fn from(error: KeyError) -> Self {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        Self::new(status, "internal_error", error.to_string())
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        let (status, code, message) = match refusal {
            Refusal::UserExists => (
                StatusCode::CONFLICT,
                "auth0_idp_error",
                "The user already exists.",
            ),
            Refusal::NoSuchUser => (
                StatusCode::NOT_FOUND,
                "inexistent_user",
                "The user does not exist.",
            ),
            Refusal::SameUser => (
                StatusCode::BAD_REQUEST,
                "operation_not_supported",
                "Main principal and secondary users are the same.",
            ),
            Refusal::NoSuchIdentity => (
                StatusCode::BAD_REQUEST,
                "inexistent_identity",
                "The user has no such identity.",
            ),
            Refusal::MainIdentity => (
                StatusCode::BAD_REQUEST,
                "operation_not_supported",
                "The first identity of a user cannot be unlinked.",
            ),
            Refusal::NoSuchKey => (
                StatusCode::NOT_FOUND,
                "inexistent_key",
                "The signing key does not exist.",
            ),
            Refusal::KeyInUse => (
                StatusCode::BAD_REQUEST,
                "key_in_use",
                "Only a previous signing key can be revoked.",
            ),
            Refusal::NoSuchSession => (
                StatusCode::NOT_FOUND,
                "not_found",
                "The session does not exist.",
            ),
            Refusal::NoSuchRefreshToken => (
                StatusCode::NOT_FOUND,
                "not_found",
                "The refresh token does not exist.",
            ),
            Refusal::NoSuchConnection => (
                StatusCode::BAD_REQUEST,
                "inexistent_connection",
                "The connection does not exist.",
            ),
            Refusal::ConnectionExists => (
                StatusCode::CONFLICT,
                "connection_conflict",
                "A connection with this name already exists.",
            ),
            Refusal::OrganizationExists => (
                StatusCode::CONFLICT,
                "organization_conflict",
                "An organization with this name already exists.",
            ),
            Refusal::NoSuchOrganization => (
                StatusCode::NOT_FOUND,
                "inexistent_organization",
                "No organization found by that id or name.",
            ),
            Refusal::NoSuchMember => (
                StatusCode::NOT_FOUND,
                "inexistent_organization_member",
                "The user is not a member of the organization.",
            ),
            Refusal::RoleExists => (
                StatusCode::CONFLICT,
                "role_conflict",
                "A role with this name already exists.",
            ),
            Refusal::NoSuchGroup => (
                StatusCode::NOT_FOUND,
                "inexistent_group",
                "The group does not exist.",
            ),
            Refusal::NoSuchRole => (
                StatusCode::NOT_FOUND,
                "inexistent_role",
                "The role does not exist.",
            ),
            Refusal::NoSuchJob => (
                StatusCode::NOT_FOUND,
                "inexistent_job",
                "The job does not exist.",
            ),
            Refusal::EventsGone => (
                StatusCode::GONE,
                "cursor_expired",
                "The events after this offset are no longer kept.",
            ),
        };
        Self::new(status, code, message)
    }
}
