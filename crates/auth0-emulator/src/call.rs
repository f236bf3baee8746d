//! A request as a handler sees it: decoded, bounded, and with its moment.

use http::StatusCode;
use serde_json::{Map, Value};

use crate::clock::Moment;
use crate::problem::Problem;
use crate::query_string::QueryString;

/// A Management request that has been routed, authorised and read.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) params: Vec<(&'static str, String)>,
    pub(crate) query: QueryString,
    pub(crate) payload: Payload,
    pub(crate) now: Moment,
}

/// The body of a request, in the form that its operation takes.
#[derive(Debug)]
pub(crate) enum Payload {
    None,
    Json(Value),
    Parts(Vec<Part>),
}

/// One field of a multipart form.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
}

impl Call {
    /// A decoded path parameter. The router gives every parameter that the
    /// operation's path names; an unknown name is an empty text.
    pub(crate) fn param(&self, name: &str) -> &str {
        self.params
            .iter()
            .find(|(key, _)| *key == name)
            .map_or("", |(_, value)| value)
    }

    /// The JSON object of the body; empty when the operation takes none.
    pub(crate) fn json(&self) -> Map<String, Value> {
        match self.body() {
            Some(Value::Object(object)) => object.clone(),
            _ => Map::new(),
        }
    }

    /// The JSON of the body, if there is any.
    pub(crate) fn body(&self) -> Option<&Value> {
        match &self.payload {
            Payload::Json(value) => Some(value),
            _ => None,
        }
    }

    /// A text field of a multipart form.
    pub(crate) fn part_text(&self, name: &str) -> Result<Option<&str>, Problem> {
        let Some(content) = self.part(name) else {
            return Ok(None);
        };
        let text = std::str::from_utf8(content);
        text.map(Some)
            .map_err(|_| Problem::invalid_property(name, "Expected UTF-8 text"))
    }

    pub(crate) fn part(&self, name: &str) -> Option<&[u8]> {
        let Payload::Parts(parts) = &self.payload else {
            return None;
        };
        parts
            .iter()
            .find(|part| part.name == name)
            .map(|part| part.content.as_slice())
    }

    /// The strings of an array that the shape of the operation has checked.
    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        let items = self.body().and_then(|body| body.get(name)?.as_array());
        items
            .into_iter()
            .flatten()
            .filter_map(|item| item.as_str().map(str::to_owned))
            .collect()
    }
}

impl Payload {
    /// Reads JSON. The parser refuses depth beyond 128 levels, which
    /// keeps everything that later walks the value off the end of the stack.
    pub(crate) fn json(bytes: &[u8]) -> Result<Self, Problem> {
        match serde_json::from_slice(bytes) {
            Ok(value) => Ok(Self::Json(value)),
            Err(_) => Err(Problem::new(
                StatusCode::BAD_REQUEST,
                "invalid_body",
                "The body is not JSON that can be read.",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_shallow_values_are_bodies() {
        assert!(matches!(Payload::json(b"{\"a\":1}"), Ok(Payload::Json(_))));
        let deep = format!("{}1{}", "{\"a\":".repeat(200), "}".repeat(200));
        for bad in ["", "{", "{\"a\":1}x", &deep, &"[".repeat(100_000)] {
            assert_eq!(
                Payload::json(bad.as_bytes()).unwrap_err().code,
                "invalid_body"
            );
        }
    }
}
