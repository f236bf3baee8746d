//! Which requests an expectation is met by.

use http::HeaderMap;
use http::request::Parts;
use serde_json::Value;

use super::{Asked, Expectation};
use crate::query_string::QueryString;
use crate::router::Router;
use crate::rules::path_matches;

impl Expectation {
    /// Whether everything but the body is as expected.
    pub(super) fn head_fits(&self, parts: &Parts, router: &Router) -> bool {
        let path = parts.uri.path();
        let asked = Asked {
            method: &parts.method,
            path,
        };
        let method = self.method.as_deref();
        method.is_none_or(|method| method.eq_ignore_ascii_case(parts.method.as_str()))
            && self
                .path
                .as_deref()
                .is_none_or(|template| path_matches(template, path))
            && self
                .operation
                .as_deref()
                .is_none_or(|id| asked.operation(router) == Some(id))
            && self.query_fits(parts.uri.query().unwrap_or_default())
            && self.headers_fit(&parts.headers)
    }

    pub(super) fn body_fits(&self, body: Option<&Value>) -> bool {
        match (&self.body, body) {
            (None, _) => true,
            (Some(part), Some(whole)) => contains(whole, part),
            (Some(_), None) => false,
        }
    }

    pub(super) fn looks_at_the_body(&self) -> bool {
        self.body.is_some()
    }

    /// How much is said of the request: more is preferred to less.
    pub(super) fn weight(&self) -> (u8, u8) {
        let exact = self.path.as_ref().is_some_and(|path| !path.contains('{'));
        let choosy = !self.query.is_empty() || !self.headers.is_empty() || self.body.is_some();
        (u8::from(exact), u8::from(choosy))
    }

    fn query_fits(&self, query: &str) -> bool {
        if self.query.is_empty() {
            return true;
        }
        let Ok(query) = QueryString::parse(query) else {
            return false;
        };
        self.query
            .iter()
            .all(|(name, value)| query.all(name).any(|found| found == value))
    }

    fn headers_fit(&self, headers: &HeaderMap) -> bool {
        self.headers.iter().all(|(name, value)| {
            let mut found = headers.get_all(name).iter();
            found.any(|found| found.as_bytes() == value.as_bytes())
        })
    }
}

/// Whether a value has all that a part says; only objects may have more.
fn contains(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => part
            .iter()
            .all(|(name, part)| whole.get(name).is_some_and(|whole| contains(whole, part))),
        (Value::Array(whole), Value::Array(part)) => {
            whole.len() == part.len()
                && whole
                    .iter()
                    .zip(part)
                    .all(|(whole, part)| contains(whole, part))
        }
        (whole, part) => whole == part,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::spec::Document;

    #[test]
    fn a_part_is_found_in_the_whole() {
        let whole = json!({"a": {"b": 1, "c": 2}, "d": [{"e": 1, "f": 2}]});
        for (part, fits) in [
            (json!({}), true),
            (json!({"a": {"b": 1}}), true),
            (json!({"d": [{"e": 1}]}), true),
            (json!({"d": []}), false),
            (json!({"a": {"b": 2}}), false),
            (json!({"x": null}), false),
            (json!([]), false),
        ] {
            assert_eq!(contains(&whole, &part), fits, "{part}");
        }
    }

    #[test]
    fn everything_that_is_said_must_fit() {
        let router = Router::shared(Document::management().unwrap());
        let request = http::Request::get("/api/v2/users?page=0&q=a%20b")
            .header("x-a", "1")
            .body(())
            .unwrap();
        let parts = request.into_parts().0;
        let users = || Expectation::new("get", "/api/v2/users");
        for (expectation, fits) in [
            (users(), true),
            (Expectation::new("POST", "/api/v2/users"), false),
            (Expectation::new("GET", "/api/v2/{any}"), true),
            (Expectation::operation("get_users"), true),
            (Expectation::operation("get_users_by_id"), false),
            (users().with_query("q", "a b"), true),
            (users().with_query("q", "a"), false),
            (users().with_query("per_page", "1"), false),
            (users().with_header("X-A", "1"), true),
            (users().with_header("x-a", "2"), false),
        ] {
            assert_eq!(
                expectation.head_fits(&parts, router),
                fits,
                "{expectation:?}"
            );
        }
        assert!(!users().with_body(json!({})).body_fits(None));
    }
}
