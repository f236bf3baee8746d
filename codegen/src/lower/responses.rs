//! Keeps one success answer for each operation and notes the statuses.

use serde_json::{Value, json};

use super::Rule;
use crate::schema::operations_mut;
use crate::{Error, Result};

pub(super) const RULE: Rule = Rule {
    name: "responses",
    reason: "Error answers have no schema or share one envelope, which the core reads; of several \
             success answers the one with a body says the type, which is optional where another has \
             none.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    let mut count = 0;
    for (at, operation) in operations_mut(document) {
        let Some(Value::Object(responses)) = operation.get_mut("responses") else {
            return Err(Error::new(
                RULE.name,
                at,
                "an operation without `responses`",
            ));
        };
        let statuses: Vec<String> = responses.keys().cloned().collect();
        let is_success = |status: &String| status.starts_with('2');
        let has_content = |response: &Value| {
            response
                .get("content")
                .and_then(Value::as_object)
                .is_some_and(|content| !content.is_empty())
        };
        let with_body: Vec<&String> = statuses
            .iter()
            .filter(|status| is_success(status) && has_content(&responses[*status]))
            .collect();
        // A schema under `204` repeats that of `200`: such an answer has no body.
        if let [first, others @ ..] = with_body.as_slice()
            && let Some(other) = others
                .iter()
                .find(|other| responses[**other]["content"] != responses[*first]["content"])
        {
            return Err(Error::new(
                RULE.name,
                format!("{at}/responses"),
                format!("success answers {first} and {other} have different bodies"),
            ));
        }
        let kept = with_body
            .first()
            .copied()
            .or_else(|| statuses.iter().find(|status| is_success(status)))
            .or_else(|| {
                statuses
                    .iter()
                    .find(|status| *status == "default" || status.starts_with('3'))
            })
            .cloned();
        let Some(kept) = kept else {
            return Err(Error::new(
                RULE.name,
                format!("{at}/responses"),
                "no success answer",
            ));
        };
        let is_empty = |status: &String| {
            matches!(status.as_str(), "204" | "205") || !has_content(&responses[status])
        };
        let may_be_empty = !with_body.is_empty()
            && statuses
                .iter()
                .any(|status| is_success(status) && is_empty(status));
        count += responses.len() - 1;
        responses.retain(|status, _| *status == kept);
        operation.insert("x-statuses".into(), json!(statuses));
        if may_be_empty {
            operation.insert("x-may-be-empty".into(), json!(true));
        }
    }
    Ok(count)
}
