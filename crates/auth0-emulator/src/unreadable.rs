//! Requests that are no HTTP, or too long for it. hyper refuses them by itself,
//! before anything here sees them, and with nothing but a status; the tenant says
//! in its own words what was wrong.
//!
//! It decides nothing: which bytes are refused, and with which status, is hyper's.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::response::Response;
use http::{HeaderName, HeaderValue, StatusCode};
use http_body::Body as _;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};

use crate::problem::Problem;

/// How much more of a refused request is read, so that its sender gets to read the
/// answer, and for how long: a connection closed before that is a reset.
const MOST: u64 = 4 << 20;
const LONGEST: Duration = Duration::from_secs(2);
/// hyper's own answers are shorter.
const LONGEST_BARE: usize = 256;
/// In an answer that is as bare as hyper's but was asked for.
const WANTED: HeaderName = HeaderName::from_static("x-auth0-emulator-source");

/// A connection on which hyper's own refusals get a body.
pub(crate) struct Explained<S> {
    stream: S,
    /// What is still to be written instead of a refusal.
    instead: Vec<u8>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Explained<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self {
            stream,
            instead: Vec::new(),
        }
    }

    /// Ends a connection after a refusal without losing it on the way.
    pub(crate) async fn part(mut self) {
        let parting = async {
            self.flush().await?;
            self.stream.shutdown().await?;
            tokio::io::copy(&mut self.stream.take(MOST), &mut tokio::io::sink()).await
        };
        // Whoever does not listen any more needs no farewell.
        let _ = tokio::time::timeout(LONGEST, parting).await;
    }

    /// Writes what stands instead of a refusal.
    fn poll_instead(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.instead.is_empty() {
            let written = ready!(Pin::new(&mut self.stream).poll_write(cx, &self.instead))?;
            if written == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            self.instead.drain(..written);
        }
        Poll::Ready(Ok(()))
    }
}

/// Marks an answer that a fault or a test asked for, so that it is not taken for
/// one of hyper's.
pub(crate) fn wanted(mut response: Response) -> Response {
    if explanation(response.status()).is_some() && response.body().size_hint().exact() == Some(0) {
        let test = HeaderValue::from_static("test");
        response.headers_mut().entry(WANTED).or_insert(test);
    }
    response
}

/// The bytes that end with a refusal of hyper's, with another in its place.
fn explained(bytes: &[u8]) -> Option<Vec<u8>> {
    let tail = &bytes[bytes.len().saturating_sub(LONGEST_BARE)..];
    if !tail.ends_with(b"\r\n\r\n") {
        return None;
    }
    let begin = tail.windows(7).rposition(|window| window == b"HTTP/1.")?;
    let head = std::str::from_utf8(&tail[begin..]).ok()?;
    let mut lines = head.trim_end().split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?;
    let problem = explanation(status.parse().ok()?)?;
    let bare = |line: &str| {
        line == "content-length: 0" || line == "connection: close" || line.starts_with("date: ")
    };
    if !lines.all(bare) {
        return None;
    }
    let body = problem.body().to_string();
    let status = problem.status;
    let answer = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json; charset=utf-8\r\n\
         content-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    let before = &bytes[..bytes.len() - head.len()];
    Some([before, answer.as_bytes()].concat())
}

/// What was wrong with a request, by the status that hyper gives it.
fn explanation(status: StatusCode) -> Option<Problem> {
    let (code, message) = match status {
        StatusCode::BAD_REQUEST => (
            "invalid_request",
            "The request is not HTTP/1.1: its first line or a header cannot be read.",
        ),
        StatusCode::URI_TOO_LONG => ("uri_too_long", "The address of the request is too long."),
        StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE => (
            "headers_too_large",
            "The headers of the request are too many or too long.",
        ),
        _ => return None,
    };
    Some(Problem::new(status, code, message))
}

impl<S: AsyncRead + Unpin> AsyncRead for Explained<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Explained<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        ready!(self.poll_instead(cx))?;
        if let Some(instead) = explained(bytes) {
            self.instead = instead;
            return Poll::Ready(Ok(bytes.len()));
        }
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        ready!(self.poll_instead(cx))?;
        // A head is one piece, and a refusal has nothing behind it.
        let last = pieces.iter().rev().find(|piece| !piece.is_empty());
        if last.is_some_and(|piece| explained(piece).is_some()) {
            let all: Vec<u8> = pieces
                .iter()
                .flat_map(|piece| piece.iter().copied())
                .collect();
            return self.poll_write(cx, &all);
        }
        Pin::new(&mut self.stream).poll_write_vectored(cx, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_instead(cx))?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_instead(cx))?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BARE: &str = "HTTP/1.1 431 Request Header Fields Too Large\r\n\
                        content-length: 0\r\nconnection: close\r\ndate: now\r\n\r\n";

    fn shown(bytes: &str) -> Option<String> {
        explained(bytes.as_bytes()).map(|bytes| String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn a_bare_refusal_gets_a_body_and_what_is_before_it_stays() {
        let before = "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nbody";
        let answer = shown(&format!("{before}{BARE}")).unwrap();
        assert!(
            answer.starts_with(&format!("{before}HTTP/1.1 431 ")),
            "{answer}"
        );
        let body: serde_json::Value =
            serde_json::from_str(answer.rsplit("\r\n\r\n").next().unwrap()).unwrap();
        assert_eq!(body["statusCode"], 431);
        assert_eq!(body["errorCode"], "headers_too_large");
    }

    #[test]
    fn other_answers_stay() {
        for other in [
            BARE.replace("431", "503"),
            BARE.replace("date", "x-request"),
            BARE.replace("length: 0", "length: 2") + "{}",
            String::new(),
        ] {
            assert_eq!(shown(&other), None, "{other}");
        }
    }
}
