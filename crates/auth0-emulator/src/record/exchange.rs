//! A request and its answer, as they stand in a file.

use std::collections::BTreeMap;

use http::header::{HeaderMap, HeaderName};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::scrub::Scrubber;
use crate::mask;

/// In the place of the address of the tenant that was recorded.
pub(super) const URL: &str = "{{url}}";
/// In the place of its domain where it stands without a scheme.
pub(super) const DOMAIN: &str = "{{domain}}";

/// One request and what was answered to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exchange {
    pub(super) request: Asked,
    pub(super) response: Answered,
}

/// What a request is known again by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    pub(super) method: String,
    pub(super) path: String,
    /// The parameters in the order of their names, still percent-encoded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) query: Vec<String>,
    /// JSON, or a form as an object of texts. Other bodies, such as files to
    /// import, are not compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Value>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answered {
    pub(super) status: u16,
    #[serde(default)]
    pub(super) headers: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Content>,
}

/// The body of an answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Content {
    Json(Value),
    Text(String),
}

impl Asked {
    /// A request as it came, without secrets that are known by their names.
    pub(super) fn new(
        method: &http::Method,
        uri: &http::Uri,
        content_type: &str,
        body: &[u8],
        scrubber: &mut Scrubber,
    ) -> Self {
        let mut query: Vec<String> = match uri.query() {
            Some(query) => {
                scrubber.learn_from_query(query);
                let query = mask::form(query);
                query.split('&').map(str::to_owned).collect()
            }
            None => Vec::new(),
        };
        query.sort();
        let body = mask::readable(content_type, body);
        Self {
            method: method.as_str().to_owned(),
            path: uri.path().to_owned(),
            query,
            body: body.map(|body| scrubber.without_fields(body)),
        }
    }
}

impl Answered {
    pub(super) fn new(
        status: u16,
        headers: &HeaderMap,
        body: &[u8],
        scrubber: &mut Scrubber,
    ) -> Self {
        let json = serde_json::from_slice(body).ok();
        let text = || std::str::from_utf8(body).ok().map(str::to_owned);
        let body = match json {
            Some(json) => Some(Content::Json(scrubber.without_fields(json))),
            None => text()
                .filter(|text| !text.is_empty())
                .map(|text| Content::Text(scrubber.without_tokens(text))),
        };
        let kept = headers.iter().filter(|(name, _)| is_kept(name));
        let kept = kept.filter_map(|(name, value)| {
            let value = mask::header(name, value)?;
            Some((name.as_str().to_owned(), value.into_owned()))
        });
        Self {
            status,
            headers: kept.collect(),
            body,
        }
    }
}

/// Headers that a client may act upon; the rest is about the way it came.
fn is_kept(name: &HeaderName) -> bool {
    let name = name.as_str();
    let known = [
        "allow",
        "cache-control",
        "content-type",
        "link",
        "location",
        "retry-after",
        "www-authenticate",
    ];
    known.contains(&name) || name.starts_with("x-ratelimit-")
}
