//! The operations that are not one JSON request with one JSON answer.
//!
//! They are written by a rule of their own, so a document that gains another
//! must be noticed here.
#![allow(
    clippy::unwrap_used,
    reason = "A test that cannot read the documents has failed."
)]

use auth0_tests::documented;
use serde_json::Value;

/// The operations of all documents whose body or answer has a media type that `special` names.
fn operations(special: &str) -> Vec<String> {
    let mut found = Vec::new();
    for documented in documented().unwrap() {
        let document = &documented.document;
        for operation in document.operations() {
            let body = document.follow(&operation.value["requestBody"]);
            let responses = operation.value["responses"].as_object();
            let answers = responses
                .into_iter()
                .flatten()
                .map(|(_, response)| document.follow(response));
            let mut holders = answers.chain([body]);
            let has = |holder: &Value| {
                holder["content"]
                    .as_object()
                    .is_some_and(|content| content.contains_key(special))
            };
            if holders.any(has) {
                found.push(format!(
                    "{} {}",
                    operation.method.to_uppercase(),
                    operation.path
                ));
            }
        }
    }
    found
}

#[test]
fn one_operation_uploads_a_form() {
    assert_eq!(
        operations("multipart/form-data"),
        ["POST /jobs/users-imports"]
    );
}

#[test]
fn one_operation_answers_with_events() {
    assert_eq!(operations("text/event-stream"), ["GET /events"]);
}
