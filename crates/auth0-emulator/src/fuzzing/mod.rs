//! What fuzz targets and property tests hold the emulator to. Only they can
//! see it.

mod request;

pub use request::{Asked, Credentials, Target, request};

use serde_json::json;

use crate::search::{Query, Refused};

/// Reads a search query, matches it, writes it down and reads it again.
///
/// # Panics
///
/// When what was written down means something else.
pub fn query(text: &str) {
    let row = json!({
        "name": "a", "a": {"b": [1, "x", null]}, "n": 3, "created_at": "2026-01-01T00:00:00Z",
    });
    let Ok(query) = Query::parse(text) else {
        return;
    };
    if let Some(row) = row.as_object() {
        query.matches(row);
    }
    let written = query.to_string();
    match Query::parse(&written) {
        Ok(again) => assert_eq!(again, query, "{text}"),
        // What is written in full is longer.
        Err(refused) => assert_eq!(refused, Refused::TooLong, "{text} {written}"),
    }
}
