//! Calls of what has no type yet.

use std::sync::Arc;
use std::time::Duration;

use http::{Method, header};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    BoxFuture, Call, Client, CustomDomain, Error, Idempotency, Operation, RawCall, Request, Result,
    RetryPolicy, path,
};

/// The method that was really sent is known from the request.
static UNTYPED: Operation = Operation {
    id: "untyped",
    method: "GET",
    path: "(untyped)",
    scopes: &[],
    custom_domain: CustomDomain::Unsupported,
    idempotency: Idempotency::ByMethod,
};

/// A request made by [`Client::request`]; `.await` sends it and gives its JSON.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UntypedRequest {
    call: Call,
    request: Result<reqwest::Request>,
}

impl UntypedRequest {
    pub(crate) fn new(client: &Client, method: Method, path: String) -> Self {
        let call = client.call(&UNTYPED);
        let request = path::check(&path).map(|()| {
            let mut request = reqwest::Request::new(method, call.url(format_args!("{path}")));
            let json = http::HeaderValue::from_static("application/json");
            request.headers_mut().insert(header::ACCEPT, json);
            request
        });
        Self { call, request }
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.call.options_mut().add_query(name.into(), value.into());
        self
    }

    /// Sets the body.
    ///
    /// # Errors
    ///
    /// When the value cannot be written as JSON.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Result<Self> {
        let text = serde_json::to_vec(body).map_err(|error| {
            Error::invalid_request("the body cannot be written as JSON").caused_by(error)
        })?;
        if let Ok(request) = &mut self.request {
            let json = http::HeaderValue::from_static("application/json");
            request.headers_mut().insert(header::CONTENT_TYPE, json);
            *request.body_mut() = Some(text.into());
        }
        Ok(self)
    }

    /// Limits the whole operation: token, waits, retries and body together.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.call.options_mut().set_timeout(timeout);
        self
    }

    /// Limits each attempt, its body included.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.call.options_mut().set_attempt_timeout(timeout);
        self
    }

    /// Sets how often a failed request is sent again.
    pub fn with_max_retries(mut self, retries: u32) -> Self {
        self.call.options_mut().set_max_retries(retries);
        self
    }

    /// Sets which failures are worth another try.
    pub fn with_retry_policy(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.call.options_mut().set_retry_policy(Arc::new(policy));
        self
    }

    /// Sets a header.
    ///
    /// # Errors
    ///
    /// When the name or the value is not valid, such as one with a line break.
    pub fn with_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Result<Self> {
        self.call
            .options_mut()
            .set_header(name.as_ref(), value.as_ref())?;
        Ok(self)
    }

    /// Gives the answer with status and headers.
    pub fn with_raw_response(self) -> RawCall<Value> {
        RawCall::new(self.call.json(self.request.map(Request::without_form)))
    }

    /// Sends the request and reads the answer as a type of yours.
    pub fn decode<T: DeserializeOwned + Send + 'static>(self) -> BoxFuture<Result<T>> {
        self.call.json_body(self.request.map(Request::without_form))
    }
}

impl IntoFuture for UntypedRequest {
    type Output = Result<Value>;
    type IntoFuture = BoxFuture<Result<Value>>;

    fn into_future(self) -> Self::IntoFuture {
        self.decode()
    }
}
