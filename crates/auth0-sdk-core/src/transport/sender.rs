//! The HTTP client that sends: the SDK's own, which follows no redirect, or one that was
//! given, which may.
//!
//! What another address answers is not what the server said, and a failure on the way there
//! is not one on the way to the server.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::FutureExt as _;
use http_body::{Body as _, Frame, SizeHint};
use url::{Position, Url};

use crate::error::Kind;
use crate::{Error, Result};

/// A cheap handle on an HTTP client.
#[derive(Clone)]
pub(crate) struct Sender {
    client: reqwest::Client,
    may_follow: bool,
}

impl Sender {
    /// A client that is known to follow no redirect.
    pub(crate) fn own(client: reqwest::Client) -> Self {
        Self {
            client,
            may_follow: false,
        }
    }

    /// A client whose policy nobody can ask for.
    pub(crate) fn given(client: reqwest::Client) -> Self {
        Self {
            client,
            may_follow: true,
        }
    }

    pub(crate) fn client(&self) -> &reqwest::Client {
        &self.client
    }

    pub(super) fn execute(
        &self,
        mut request: reqwest::Request,
    ) -> impl Future<Output = Result<reqwest::Response>> + Send + '_ {
        // In a box, so that the calls of the SDK's own client need no room for it.
        let watched = self
            .may_follow
            .then(|| Box::new(Watched::new(&mut request)));
        self.client.execute(request).map(move |response| {
            let response = response.map_err(Error::transport);
            match watched {
                Some(watched) => watched.check(response),
                None => response,
            }
        })
    }
}

/// A request that may be sent on to another address.
struct Watched {
    asked: Url,
    /// Whether the body was sent, where there is one.
    sent: Option<Arc<AtomicBool>>,
    idempotent: bool,
}

impl Watched {
    fn new(request: &mut reqwest::Request) -> Self {
        Self {
            asked: request.url().clone(),
            sent: request
                .body_mut()
                .as_mut()
                .filter(|body| !body.is_end_stream())
                .map(WatchedBody::around),
            idempotent: request.method().is_idempotent(),
        }
    }

    fn check(&self, response: Result<reqwest::Response>) -> Result<reqwest::Response> {
        let followed = "the given `http_client` followed a redirect, and what came of it is not \
                        used: give it a redirect policy of none, or use `configure_http`";
        match response {
            Ok(response) if is_same(response.url(), &self.asked) => Ok(response),
            Ok(_) => Err(Error::new(Kind::Redirect, followed)),
            // The client's error names the address that was asked, whichever it was that it
            // did not reach.
            Err(error) if error.is_connect() => Err(match &self.sent {
                Some(sent) if sent.load(Ordering::Acquire) => {
                    error.recast(Kind::Redirect, followed)
                }
                None if !self.idempotent => {
                    let text = "no connection could be made, be it to the server or to where it \
                                redirects";
                    error.recast(Kind::Transport, text)
                }
                _ => error,
            }),
            Err(error) => Err(error),
        }
    }
}

/// Whether both are one address; a fragment is never sent, so that answers have none.
fn is_same(one: &Url, other: &Url) -> bool {
    one[..Position::AfterQuery] == other[..Position::AfterQuery]
}

/// Tells whether the body was read, which is after a connection was made. It cannot be copied,
/// so that no client sends it on: neither a secret nor a form goes to another address.
struct WatchedBody {
    body: reqwest::Body,
    read: Arc<AtomicBool>,
}

impl WatchedBody {
    fn around(body: &mut reqwest::Body) -> Arc<AtomicBool> {
        let read = Arc::new(AtomicBool::new(false));
        *body = reqwest::Body::wrap(Self {
            body: std::mem::take(body),
            read: read.clone(),
        });
        read
    }
}

impl http_body::Body for WatchedBody {
    type Data = Bytes;
    type Error = reqwest::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, reqwest::Error>>> {
        self.read.store(true, Ordering::Release);
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
