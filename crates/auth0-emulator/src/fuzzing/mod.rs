//! What fuzz targets and property tests hold the emulator to. Only they can
//! see it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what cannot be is found by failing, as in a test"
)]

#[cfg(test)]
mod properties;
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
        // What is written in full is longer, and every NOT has its parentheses.
        Err(refused) => assert!(
            matches!(refused, Refused::TooLong | Refused::TooDeep),
            "{text} {written}: {refused}"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::query;

    /// What fuzzing has found, to be found no more.
    #[test]
    fn queries_that_were_found_are_understood_or_refused() {
        for text in [
            "!!!! !!!!!!!!!!! !!!!!!!%",
            "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!a",
        ] {
            query(text);
        }
    }
}
