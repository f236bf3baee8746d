//! Keeps one media type for each request body.

use serde_json::Value;

use super::Rule;
use crate::schema::operations_mut;
use crate::{Error, Result};

pub(super) const RULE: Rule = Rule {
    name: "media_types",
    reason: "The generator of operations takes one media type; the server reads JSON wherever it \
             also reads forms, and a form cannot carry nested objects or null. A multipart body is \
             kept, and the emitter streams it.",
    apply,
};

const ACCEPTED: [&str; 2] = ["application/json", "multipart/form-data"];

fn apply(document: &mut Value) -> Result<usize> {
    let mut count = 0;
    for (at, operation) in operations_mut(document) {
        let Some(body) = operation.get_mut("requestBody") else {
            continue;
        };
        let Some(content) = body.get_mut("content").and_then(Value::as_object_mut) else {
            let at = format!("{at}/requestBody");
            return Err(Error::new(
                RULE.name,
                at,
                "a request body without `content`",
            ));
        };
        let kept = ACCEPTED.iter().find(|media| content.contains_key(**media));
        let Some(kept) = kept else {
            let found: Vec<_> = content.keys().cloned().collect();
            return Err(Error::new(
                RULE.name,
                format!("{at}/requestBody"),
                format!(
                    "no request body of a known media type; found {found:?}, known are {ACCEPTED:?}"
                ),
            ));
        };
        if content.len() > 1 {
            content.retain(|media, _| media == kept);
            count += 1;
        }
    }
    Ok(count)
}
