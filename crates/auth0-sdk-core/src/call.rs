//! One call: a client, an operation and the options of this time.

use std::fmt::{self, Write as _};
use std::sync::{Arc, LazyLock};

use serde::de::DeserializeOwned;
use url::Url;

use crate::response::{BodyOnly, Decoding};
use crate::send::{Reading, Sent, send};
use crate::{
    BoxFuture, CallOptions, Client, EventStream, Operation, Request, Response, Result, RetryPolicy,
};

/// Most paths fit into this, so that no text has to grow for them.
const USUAL_PATH: usize = 96;

/// What a generated call holds and sends itself with; not for applications.
#[derive(Debug, Clone)]
pub struct Call {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    /// Most calls set none, and calls are handed on and on before they are sent.
    options: Option<Box<CallOptions>>,
}

#[doc(hidden)]
impl Call {
    pub(crate) fn new(client: Client, operation: &'static Operation) -> Self {
        Self {
            client,
            operation,
            options: None,
        }
    }

    /// The address of a path below the base of the API.
    pub fn url(&self, path: fmt::Arguments<'_>) -> Url {
        let mut url = self.client.inner().base.clone();
        // A base without a path is written with the slash of the root.
        let base = url.path().trim_end_matches('/');
        let mut whole = String::with_capacity(base.len() + USUAL_PATH);
        whole.push_str(base);
        // A text takes whatever is written to it.
        let _ = whole.write_fmt(path);
        url.set_path(&whole);
        url
    }

    /// For building requests only: it sends without a token and without retries.
    pub fn http_client(&self) -> &reqwest::Client {
        self.client.inner().http.built_in()
    }

    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn options(&self) -> &CallOptions {
        static NONE: LazyLock<CallOptions> = LazyLock::new(CallOptions::default);
        self.options.as_deref().unwrap_or(&NONE)
    }

    pub fn options_mut(&mut self) -> &mut CallOptions {
        self.options.get_or_insert_default()
    }

    /// Retries only what this policy would retry, too, beside the one that is set for the
    /// call or else for the client.
    pub fn restrict_retries(&mut self, policy: impl RetryPolicy + 'static) {
        let set = self.options().retry_policy.as_ref();
        let set = set.unwrap_or(&self.client.inner().limits.retry_policy);
        let both = Arc::new(Arc::clone(set).and(policy));
        self.options_mut().set_retry_policy(both);
    }

    /// Sends the request and reads its answer, with what is around it.
    pub fn json<T: DeserializeOwned + Send + 'static>(
        self,
        request: Result<Request>,
    ) -> BoxFuture<Result<Response<T>>> {
        Box::pin(Decoding::new(self.whole(request)))
    }

    /// Sends the request and reads its answer.
    pub fn json_body<T: DeserializeOwned + Send + 'static>(
        self,
        request: Result<Request>,
    ) -> BoxFuture<Result<T>> {
        Box::pin(BodyOnly(Decoding::new(self.whole(request))))
    }

    /// Sends the request, whose answer has no body of interest.
    pub fn empty(self, request: Result<Request>) -> BoxFuture<Result<Response<()>>> {
        let sent = self.whole(request);
        Box::pin(async move { Ok(sent.await?.whole()?.with(())) })
    }

    /// The same without what is around the body.
    pub fn empty_body(self, request: Result<Request>) -> BoxFuture<Result<()>> {
        let sent = self.whole(request);
        Box::pin(async move { sent.await.map(drop) })
    }

    /// Sends the request and gives its answer as it comes.
    pub fn events<T: DeserializeOwned + Send + 'static>(
        self,
        request: Result<Request>,
    ) -> BoxFuture<Result<EventStream<T>>> {
        let sent = send(self, request, Reading::Open);
        Box::pin(async move { Ok(EventStream::new(sent.await?.open()?)) })
    }

    fn whole(self, request: Result<Request>) -> BoxFuture<Result<Sent>> {
        send(self, request, Reading::Whole)
    }
}

/// A call whose answer comes with status, headers and the body as received.
///
/// Made by the `with_raw_response` method of every call, sent by `.await`.
#[must_use = "a call does nothing until it is awaited"]
pub struct RawCall<T> {
    response: BoxFuture<Result<Response<T>>>,
}

impl<T> RawCall<T> {
    #[doc(hidden)]
    pub fn new(response: BoxFuture<Result<Response<T>>>) -> Self {
        Self { response }
    }
}

impl<T> IntoFuture for RawCall<T> {
    type Output = Result<Response<T>>;
    type IntoFuture = BoxFuture<Result<Response<T>>>;

    fn into_future(self) -> Self::IntoFuture {
        self.response
    }
}

impl<T> fmt::Debug for RawCall<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall").finish_non_exhaustive()
    }
}
