//! What was asked of an emulator, kept so that a test can count and look.
//! Secrets are masked before anything is kept.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use axum::body::{Body, Bytes};
use futures_util::StreamExt as _;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderMap, Method};
use serde_json::Value;

use crate::clock::Moment;
use crate::mask;

/// Older requests are forgotten.
const KEPT: usize = 10_000;
/// So are those beyond this many bytes.
const KEPT_BYTES: usize = 16 << 20;
/// A longer body is not kept.
const LARGEST_BODY: usize = 64 << 10;

/// One request, with its secrets masked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestRecord {
    /// The method.
    pub method: Method,
    /// The path as it was sent, still percent-encoded, without the query.
    pub path: String,
    /// The query as it was sent, without the question mark.
    pub query: Option<String>,
    /// The names, in lower case, and values of the headers.
    pub headers: Vec<(String, String)>,
    /// The body, if it was JSON or a form, which is shown as an object of texts,
    /// and not longer than 64 KiB.
    pub body: Option<Value>,
    /// The status of the answer; 0 if a fault reset the connection before it, or whoever
    /// asked did not wait for it.
    pub status: u16,
    /// The id of the Management operation that the request asked for.
    pub operation_id: Option<String>,
    /// When it was asked, on the clock of the tenant.
    pub at: SystemTime,
}

impl RequestRecord {
    /// The value of a header, by its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let same = |(known, _): &&(String, String)| known.eq_ignore_ascii_case(name);
        self.headers
            .iter()
            .find(same)
            .map(|(_, value)| value.as_str())
    }
}

/// The last requests, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: VecDeque<Entry>,
    bytes: usize,
}

/// A request as it is kept: in few pieces, for most are never looked at.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) method: Method,
    pub(crate) path: Box<str>,
    query: Option<Box<str>>,
    /// A name, a colon and a value in every line.
    headers: Box<str>,
    body: Option<Box<str>>,
    status: u16,
    at: Moment,
}

/// The beginning of an entry, made while the request is still there.
pub(crate) struct Draft {
    entry: Entry,
    content_type: String,
    seen: Arc<Mutex<Vec<u8>>>,
}

impl Draft {
    pub(crate) fn new(parts: &Parts, now: Moment) -> Self {
        let content_type = parts.headers.get(CONTENT_TYPE);
        let content_type = content_type.and_then(|value| value.to_str().ok());
        let entry = Entry {
            method: parts.method.clone(),
            path: parts.uri.path().into(),
            query: parts.uri.query().map(|query| mask::form(query).into()),
            headers: lines(&parts.headers).into(),
            body: None,
            status: 0,
            at: now,
        };
        Self {
            entry,
            content_type: content_type.unwrap_or_default().to_ascii_lowercase(),
            seen: Arc::default(),
        }
    }

    /// The same body, of which a copy is kept while it is read.
    pub(crate) fn watch(&self, body: Body) -> Body {
        let readable = ["json", "form-urlencoded"];
        let wanted = self.content_type.is_empty()
            || readable.iter().any(|kind| self.content_type.contains(kind));
        if !wanted || http_body::Body::is_end_stream(&body) {
            return body;
        }
        let seen = Arc::clone(&self.seen);
        let copy = move |chunk: &Bytes| {
            let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
            // One byte more than is kept tells that there was too much.
            let room = (LARGEST_BODY + 1).saturating_sub(seen.len());
            seen.extend_from_slice(&chunk[..room.min(chunk.len())]);
        };
        Body::from_stream(
            body.into_data_stream()
                .inspect(move |chunk| chunk.iter().for_each(&copy)),
        )
    }

    pub(crate) fn answered(self, status: u16) -> Entry {
        let seen = std::mem::take(&mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner));
        let mut entry = self.entry;
        entry.status = status;
        if !seen.is_empty() && seen.len() <= LARGEST_BODY {
            let value = mask::body(&self.content_type, &seen);
            entry.body = value.map(|value| value.to_string().into());
        }
        entry
    }
}

impl Journal {
    pub(crate) fn add(&mut self, entry: Entry) {
        self.bytes += entry.size();
        self.entries.push_back(entry);
        while self.entries.len() > KEPT || self.bytes > KEPT_BYTES {
            let Some(oldest) = self.entries.pop_front() else {
                break;
            };
            self.bytes -= oldest.size();
        }
    }

    /// Everything that is kept, to be looked at without holding others up.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.entries.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }
}

impl Entry {
    pub(crate) fn record(self, operation_id: Option<&str>) -> RequestRecord {
        let header = |line: &str| {
            let (name, value) = line.split_once(':').unwrap_or((line, ""));
            (name.to_owned(), value.to_owned())
        };
        RequestRecord {
            headers: self.headers.lines().map(header).collect(),
            body: self.body.and_then(|body| serde_json::from_str(&body).ok()),
            method: self.method,
            path: self.path.into(),
            query: self.query.map(Into::into),
            status: self.status,
            operation_id: operation_id.map(str::to_owned),
            at: self.at.into(),
        }
    }

    fn size(&self) -> usize {
        let texts =
            [&self.query, &self.body].map(|text| text.as_ref().map_or(0, |text| text.len()));
        size_of::<Self>() + self.path.len() + self.headers.len() + texts.iter().sum::<usize>()
    }
}

/// Header values hold no line ends, so lines keep them apart.
fn lines(headers: &HeaderMap) -> String {
    let mut text = String::with_capacity(headers.len() * 32);
    for (name, value) in headers {
        text.push_str(name.as_str());
        text.push(':');
        match mask::header(name, value) {
            Some(value) => text.push_str(&value),
            None => text.push_str(mask::MASK),
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(path: &str, body: usize) -> Entry {
        let request = http::Request::get(path).body(()).unwrap();
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        let mut entry = Draft::new(&request.into_parts().0, now).answered(200);
        entry.body = Some("x".repeat(body).into());
        entry
    }

    #[test]
    fn the_oldest_are_forgotten_by_count_and_by_size() {
        let mut journal = Journal::default();
        for number in 0..KEPT + 2 {
            journal.add(entry(&format!("/{number}"), 0));
        }
        let entries = journal.entries();
        assert_eq!((entries.len(), &*entries[0].path), (KEPT, "/2"));
        journal.add(entry("/large", KEPT_BYTES - 4096));
        assert!(journal.entries().len() < 100 && journal.bytes <= KEPT_BYTES);
        journal.clear();
        journal.add(entry("/huge", KEPT_BYTES));
        assert_eq!((journal.entries().len(), journal.bytes), (0, 0));
    }

    #[test]
    fn what_is_kept_comes_back_without_its_secrets() {
        let request = http::Request::post("/oauth/token?client_secret=hush&a=b")
            .header("content-type", "application/json")
            .header("authorization", "Bearer hush")
            .header("x-request", "a: b")
            .body(())
            .unwrap();
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        let draft = Draft::new(&request.into_parts().0, now);
        let body = br#"{"client_secret":"hush","scope":"a"}"#;
        draft.seen.lock().unwrap().extend_from_slice(body);
        let record = draft.answered(401).record(Some("id"));
        assert_eq!(record.status, 401);
        assert_eq!(record.header("X-Request"), Some("a: b"));
        assert_eq!(record.body.as_ref().unwrap()["scope"], "a");
        let shown = format!("{record:?}");
        assert!(!shown.contains("hush"), "{shown}");
    }
}
