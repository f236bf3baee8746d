//! One request to an endpoint, from its parameters to its answer.

use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};

use auth0_sdk_core::{
    BoxFuture, Call, CallOptions, Error, Operation, Request, Response, Result, Secret,
};
use http::{HeaderValue, Method, header};
use serde::de::DeserializeOwned;

use crate::AuthenticationClient;
use crate::answer::{self, Form};
use crate::dpop::DpopKey;
use crate::endpoint::{Encoding, Endpoint};
use crate::not_blocked::NotBlocked;
use crate::parameters::Parameters;
use crate::path::Path;
use crate::showing::Showing;

/// What every call of this crate holds, and sends itself with.
#[derive(Clone)]
pub(crate) struct Exchange {
    pub(crate) client: AuthenticationClient,
    pub(crate) parameters: Parameters,
    /// The proof of possession that binds the token.
    pub(crate) dpop: Option<DpopKey>,
    pub(crate) encoding: Encoding,
    endpoint: &'static Endpoint,
    call: Call,
    path: Path,
    bearer: Option<Secret>,
    accept: HeaderValue,
    /// A body of a media type of its own.
    body: Option<(&'static str, String)>,
}

impl Exchange {
    pub(crate) fn new(client: &AuthenticationClient, endpoint: &'static Endpoint) -> Self {
        Self {
            client: client.clone(),
            parameters: Parameters::default(),
            dpop: None,
            encoding: endpoint.encoding,
            endpoint,
            call: client.as_ref().call(&endpoint.operation),
            path: Path::of(endpoint),
            bearer: None,
            accept: HeaderValue::from_static("application/json"),
            body: None,
        }
    }

    /// Puts a value into the path, in place of its name in braces.
    pub(crate) fn at(mut self, name: &'static str, value: &str) -> Self {
        self.path = self.path.at(name, value);
        self
    }

    /// Sends a token of somebody.
    pub(crate) fn bearer(mut self, token: impl Into<Secret>) -> Self {
        self.bearer = Some(token.into());
        self
    }

    /// Says whose address the request comes from (`auth0-forwarded-for`).
    pub(crate) fn forward_for(&mut self, address: IpAddr) {
        // An address is always a valid value.
        let options = self.options_mut();
        let _ = options.set_header("auth0-forwarded-for", &address.to_string());
    }

    /// Asks for another form of answer than JSON.
    pub(crate) fn accept(mut self, media_type: &'static str) -> Self {
        self.accept = HeaderValue::from_static(media_type);
        self
    }

    /// Sends a body as it is.
    pub(crate) fn body(mut self, media_type: &'static str, body: String) -> Self {
        self.body = Some((media_type, body));
        self
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        &self.endpoint.operation
    }

    pub(crate) fn options_mut(&mut self) -> &mut CallOptions {
        self.call.options_mut()
    }

    /// Sends the request and reads its answer as JSON, which has no error beside the rest.
    pub(crate) fn json<T: DeserializeOwned + Send + 'static>(
        self,
    ) -> BoxFuture<Result<Response<T>>> {
        let operation = self.operation();
        let (call, request) = self.ready();
        let sent = call.json(request);
        Box::pin(async move {
            let response = sent.await?;
            let none = answer::without_error(response.raw());
            none.map_err(|error| error.of_operation(operation))?;
            Ok(response)
        })
    }

    /// Sends the request, whose answer says nothing but that it was done.
    pub(crate) fn plain(self) -> BoxFuture<Result<Response<()>>> {
        let sent = self.text(Form::Nothing);
        Box::pin(async move { Ok(sent.await?.map(drop)) })
    }

    /// Sends the request, whose answer is no JSON but a text of this form.
    pub(crate) fn text(self, form: Form) -> BoxFuture<Result<Response<String>>> {
        let operation = self.operation();
        let (call, request) = self.ready();
        let sent = call.empty(request);
        Box::pin(async move {
            let response = sent.await?;
            let text = form.read(&response);
            let text = text.map_err(|error| error.of_operation(operation))?;
            Ok(response.map(|()| text))
        })
    }

    fn ready(mut self) -> (Call, Result<Request>) {
        let request = self.request();
        let showing = Showing {
            client: self.client,
            endpoint: self.endpoint,
            encoding: self.encoding,
            parameters: self.parameters,
            // Of a request that shows a token, the proof is about that token, too.
            bound: self.bearer.filter(|_| self.dpop.is_some()),
            dpop: self.dpop,
            address: Mutex::default(),
        };
        self.call.options_mut().set_proofs(Arc::new(showing));
        self.call.restrict_retries(NotBlocked);
        (self.call, request)
    }

    /// What is the same for each attempt.
    fn request(&mut self) -> Result<Request> {
        let path = self.path.text()?;
        let method = Method::from_bytes(self.endpoint.operation.method.as_bytes())
            .map_err(|_| Error::refused("the method is not valid"))?;
        let url = self.call.url(format_args!("{path}"));
        let mut request = self.call.http_client().request(method, url);
        request = request.header(header::ACCEPT, self.accept.clone());
        if let Some(token) = &self.bearer {
            // A token that is bound to a key has a scheme of its own (RFC 9449, section 7.1).
            let scheme = if self.dpop.is_some() {
                "DPoP"
            } else {
                "Bearer"
            };
            let mut value = HeaderValue::try_from(format!("{scheme} {}", token.expose()))
                .map_err(|_| Error::refused("the token cannot stand in a header"))?;
            value.set_sensitive(true);
            request = request.header(header::AUTHORIZATION, value);
        }
        if let Some((media_type, body)) = self.body.take() {
            request = request.header(header::CONTENT_TYPE, media_type).body(body);
        }
        Request::build(request)
    }
}

/// Shows no value of a parameter and no token.
impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("operation", &self.endpoint.operation.id)
            .field("parameters", &self.parameters)
            .finish_non_exhaustive()
    }
}
