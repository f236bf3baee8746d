//! Expectations: requests that a test waits for, and the answers that it gives
//! to them in the place of the tenant. `matching` decides which one a request
//! meets, `kept` remembers them and how often each was met.

mod kept;
mod matching;

pub use kept::{ExpectationHandle, Unmet};

pub(crate) use kept::Expectations;

use std::collections::BTreeMap;
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::faults;
use crate::reply;
use crate::router::{Routed, Router};
use crate::rules::{Asked, InvalidRule, MANAGEMENT, check_operation};
use crate::spec::{Document, Operation};

/// A request to wait for, and its answer; kept by
/// [`Emulator::expect`](crate::Emulator::expect).
///
/// Without an answer of its own the tenant answers, and the request is only
/// counted. Of several that a request meets, one with its exact path is
/// preferred to one with a template, one that looks at query, headers or body to
/// one that takes all, and then the newest to older ones.
///
/// ```
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use auth0_emulator::{Emulator, Expectation};
/// use serde_json::json;
///
/// let emulator = Emulator::start().await?;
/// emulator.expect(
///     Expectation::new("GET", "/api/v2/users/{id}")
///         .with_query("fields", "email")
///         .respond(200, json!({"email": "ada@example.com"}))
///         .times(1),
/// )?;
/// // Whatever shall ask for the user, asks; and then:
/// assert!(emulator.verify().is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use = "an expectation waits once the emulator has it"]
pub struct Expectation {
    #[serde(default)]
    method: Option<String>,
    #[serde(default)]
    path: Option<String>,
    #[serde(default)]
    operation: Option<String>,
    #[serde(default)]
    query: BTreeMap<String, String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    body: Option<Value>,
    #[serde(default)]
    respond: Option<Respond>,
    #[serde(default)]
    count: Count,
    /// Whether the answer may differ from the document.
    #[serde(default)]
    unchecked: bool,
}

/// The answer that a test gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Respond {
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    body: Option<Value>,
    #[serde(default)]
    delay_ms: u64,
}

/// How often a request shall come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Count {
    #[default]
    AtLeastOnce,
    AtLeast(u64),
    /// More requests than that do not meet it.
    Times(u64),
    Any,
}

impl Expectation {
    /// A request with a method and a path as a client sends it, in which `{..}`
    /// stands for any segment.
    pub fn new(method: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            method: Some(method.into()),
            path: Some(path.into()),
            ..Self::any()
        }
    }

    /// A request for an operation of the Management API, by its id in the document.
    pub fn operation(id: impl Into<String>) -> Self {
        Self {
            operation: Some(id.into()),
            ..Self::any()
        }
    }

    /// The query has this parameter, among others.
    pub fn with_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.insert(name.into(), value.into());
        self
    }

    /// The request has this header, among others.
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.insert(name.into(), value.into());
        self
    }

    /// The body has these parts, among others: objects may have more properties;
    /// everything else is the same. A form is an object of texts.
    pub fn with_body(mut self, partial: impl Into<Value>) -> Self {
        self.body = Some(partial.into());
        self
    }

    /// Answers with a status and a JSON body.
    pub fn respond(mut self, status: u16, body: impl Into<Value>) -> Self {
        let respond = self.answer();
        respond.status = status;
        respond.body = Some(body.into());
        self
    }

    /// Answers with a status and no body.
    pub fn respond_empty(mut self, status: u16) -> Self {
        let respond = self.answer();
        respond.status = status;
        respond.body = None;
        self
    }

    /// The answer has this header; 200 without a body if nothing else is said.
    pub fn respond_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.answer().headers.insert(name.into(), value.into());
        self
    }

    /// The answer comes later; 200 without a body if nothing else is said.
    pub fn respond_after(mut self, delay: Duration) -> Self {
        self.answer().delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        self
    }

    /// The request comes exactly so often; what comes after does not meet this
    /// expectation any more.
    pub fn times(mut self, count: u64) -> Self {
        self.count = Count::Times(count);
        self
    }

    /// The request comes so often or more; once or more is what is expected
    /// where nothing is said.
    pub fn at_least(mut self, count: u64) -> Self {
        self.count = Count::AtLeast(count);
        self
    }

    /// Whether the request comes does not matter.
    pub fn any_number(mut self) -> Self {
        self.count = Count::Any;
        self
    }

    /// The answer may differ from what the document says of it.
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    fn any() -> Self {
        Self {
            method: None,
            path: None,
            operation: None,
            query: BTreeMap::new(),
            headers: BTreeMap::new(),
            body: None,
            respond: None,
            count: Count::default(),
            unchecked: false,
        }
    }

    fn answer(&mut self) -> &mut Respond {
        self.respond.get_or_insert_with(|| Respond {
            status: 200,
            headers: BTreeMap::new(),
            body: None,
            delay_ms: 0,
        })
    }

    fn check(&self, document: &'static Document, router: &Router) -> Result<(), InvalidRule> {
        match (&self.operation, &self.path) {
            (Some(id), None) if self.method.is_none() => check_operation(router, id)?,
            (None, Some(path)) if path.starts_with('/') => {}
            _ => {
                return Err(InvalidRule::new(
                    "an expectation has an operation, or a method and a path",
                ));
            }
        }
        let Some(respond) = &self.respond else {
            return Ok(());
        };
        let status = faults::check_status(respond.status)?;
        for (name, value) in &respond.headers {
            faults::header(name, value)?;
        }
        match self.stubbed(router) {
            Some(operation) if !self.unchecked => respond.check(document, operation, status),
            _ => Ok(()),
        }
    }

    /// The Management operation in whose place the answer is given.
    fn stubbed(&self, router: &Router) -> Option<&'static Operation> {
        if let Some(id) = &self.operation {
            return router.operation(id);
        }
        let path = self.path.as_deref()?.strip_prefix(MANAGEMENT)?;
        let method = self.method.as_deref()?.to_ascii_uppercase().parse().ok()?;
        match router.find(&method, path) {
            Routed::Found { route, .. } => Some(route.operation),
            _ => None,
        }
    }

    /// What it is about, in one line.
    fn name(&self) -> String {
        match (&self.operation, &self.method, &self.path) {
            (Some(id), ..) => id.clone(),
            (None, method, path) => format!(
                "{} {}",
                method.as_deref().unwrap_or("any"),
                path.as_deref().unwrap_or("path")
            ),
        }
    }
}

impl Respond {
    fn check(
        &self,
        document: &'static Document,
        operation: &'static Operation,
        status: StatusCode,
    ) -> Result<(), InvalidRule> {
        let id = operation.id;
        if status.is_success() && !operation.answers_with(document, status) {
            let reason = format!("the document has no answer {status} of {id}");
            return Err(InvalidRule::new(reason));
        }
        let (Some(body), Some(rules)) = (&self.body, operation.answer_rules(document, status))
        else {
            return Ok(());
        };
        rules.check(body).map_err(|problem| {
            let message = problem.message;
            InvalidRule::new(format!("{id} does not answer {status} so: {message}"))
        })
    }

    fn response(&self) -> Response {
        // Status and headers were checked when the expectation was taken.
        let status = StatusCode::from_u16(self.status).unwrap_or_default();
        let mut response = match &self.body {
            Some(body) => reply::json(status, body),
            None => {
                let mut empty = Response::new(Body::empty());
                *empty.status_mut() = status;
                empty
            }
        };
        for (name, value) in &self.headers {
            if let Ok((name, value)) = faults::header(name, value) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}
