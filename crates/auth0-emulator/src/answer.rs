//! What a handler gives back: a status and a JSON body, with no header and no
//! bytes yet.

use http::StatusCode;
use serde_json::Value;

use crate::problem::Problem;

/// A successful answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) body: Option<Value>,
}

/// What every handler returns.
pub(crate) type Outcome = Result<Answer, Problem>;

impl Answer {
    pub(crate) fn ok(body: impl Into<Value>) -> Self {
        Self {
            status: StatusCode::OK,
            body: Some(body.into()),
        }
    }

    pub(crate) fn created(body: impl Into<Value>) -> Self {
        Self {
            status: StatusCode::CREATED,
            body: Some(body.into()),
        }
    }

    pub(crate) fn accepted(body: impl Into<Value>) -> Self {
        Self {
            status: StatusCode::ACCEPTED,
            body: Some(body.into()),
        }
    }

    /// A success with nothing to say.
    pub(crate) fn empty() -> Self {
        Self {
            status: StatusCode::OK,
            body: None,
        }
    }

    pub(crate) fn no_content() -> Self {
        Self {
            status: StatusCode::NO_CONTENT,
            body: None,
        }
    }
}
