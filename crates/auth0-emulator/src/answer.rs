//! What a handler gives back: a status and a JSON body, with no header and no
//! bytes yet.

use http::StatusCode;
use serde_json::Value;

use crate::problem::Problem;
use crate::spec::Filled;

/// A successful answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) body: Option<Value>,
    pub(crate) source: Source,
    /// The address of the page that follows.
    pub(crate) next: Option<String>,
    /// What nobody said and nothing is known of, but that the schema requires.
    pub(crate) filled: Filled,
}

/// Where an answer comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// What the tenant remembers, by the rules of the operation's own handler.
    Handler,
    /// What the tenant remembers, by what the operation's path suggests.
    Generic,
    /// The schema alone: nothing was kept and nothing was read.
    Schema,
}

/// What every handler returns.
pub(crate) type Outcome = Result<Answer, Problem>;

impl Answer {
    pub(crate) fn new(status: StatusCode, body: Option<Value>) -> Self {
        Self {
            status,
            body,
            source: Source::Handler,
            next: None,
            filled: Filled::default(),
        }
    }

    /// The same answer, which says where the page is that follows it.
    pub(crate) fn followed_by(mut self, address: String) -> Self {
        self.next = Some(address);
        self
    }

    pub(crate) fn ok(body: impl Into<Value>) -> Self {
        Self::new(StatusCode::OK, Some(body.into()))
    }

    pub(crate) fn created(body: impl Into<Value>) -> Self {
        Self::new(StatusCode::CREATED, Some(body.into()))
    }

    pub(crate) fn accepted(body: impl Into<Value>) -> Self {
        Self::new(StatusCode::ACCEPTED, Some(body.into()))
    }

    /// Something that will be done, with nothing to say.
    pub(crate) fn accepted_empty() -> Self {
        Self::new(StatusCode::ACCEPTED, None)
    }

    /// A success with nothing to say.
    pub(crate) fn empty() -> Self {
        Self::new(StatusCode::OK, None)
    }

    pub(crate) fn no_content() -> Self {
        Self::new(StatusCode::NO_CONTENT, None)
    }

    /// The same answer, which says what was filled in.
    pub(crate) fn filling(mut self, filled: Filled) -> Self {
        self.filled = filled;
        self
    }

    /// The same answer, which says that no handler made it.
    pub(crate) fn generic(mut self) -> Self {
        if self.source == Source::Handler {
            self.source = Source::Generic;
        }
        self
    }

    /// The same answer, which says that it was made from the schema.
    pub(crate) fn of_schema(mut self) -> Self {
        self.source = Source::Schema;
        self
    }
}
