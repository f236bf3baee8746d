//! The body of a request or an answer, as a [`Transport`](super::Transport) sees it.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};

use super::BoxError;

/// A body that is whole or still flows.
///
/// Nothing in its debug output is of its content.
#[derive(Default)]
pub struct Body(reqwest::Body);

impl Body {
    /// A body without anything in it.
    pub fn empty() -> Self {
        Self::default()
    }

    /// Takes a body of another crate, such as a layer gives back.
    pub fn new<B>(body: B) -> Self
    where
        B: http_body::Body + Send + Sync + 'static,
        B::Data: Into<Bytes>,
        B::Error: Into<BoxError>,
    {
        Self(reqwest::Body::wrap(body))
    }

    /// The bytes, where they are all there already: those of a request, unless it uploads
    /// a file.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        self.0.as_bytes()
    }

    pub(super) fn from_reqwest(body: reqwest::Body) -> Self {
        Self(body)
    }

    pub(super) fn into_reqwest(self) -> reqwest::Body {
        self.0
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(reqwest::Body::from(bytes.into()))
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let frame = Pin::new(&mut self.0).poll_frame(context);
        frame.map(|frame| frame.map(|frame| frame.map_err(Into::into)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").finish_non_exhaustive()
    }
}
