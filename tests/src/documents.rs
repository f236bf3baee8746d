//! Each operation of the vendored documents with its schemas and its types.

use std::path::Path;

use auth0_conformance::{ENTRIES, Entry};
use codegen::{Document, Overlays, Result};
use serde_json::Value;

/// One document with the operations that have types.
pub struct Documented {
    /// The document with its overlays.
    pub document: Document,
    /// Each operation: its types, the schema of its JSON body and of its JSON answer.
    pub operations: Vec<(&'static Entry, Option<Value>, Option<Value>)>,
}

/// The vendored documents that have generated types.
///
/// # Errors
///
/// When a document or an overlay cannot be read.
pub fn documented() -> Result<Vec<Documented>> {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let overlays = Overlays::load(spec.join("overlays"))?;
    ["management.json", "my-account.json", "my-organization.json"]
        .into_iter()
        .map(|name| {
            let mut document = Document::load_uncorrected(spec.join(name))?;
            overlays.apply(&mut document)?;
            let operations = ENTRIES
                .iter()
                .filter(|entry| entry.document == document.title())
                .map(|entry| (entry, body(&document, entry), answer(&document, entry)))
                .collect();
            Ok(Documented {
                document,
                operations,
            })
        })
        .collect()
}

fn operation<'a>(document: &'a Document, entry: &Entry) -> &'a Value {
    &document.value()["paths"][entry.path][entry.method.to_lowercase()]
}

fn body(document: &Document, entry: &Entry) -> Option<Value> {
    let body = document.follow(&operation(document, entry)["requestBody"]);
    body["content"]["application/json"].get("schema").cloned()
}

fn answer(document: &Document, entry: &Entry) -> Option<Value> {
    let responses = operation(document, entry)["responses"].as_object()?;
    responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
        .find_map(|(_, response)| {
            let content = document.follow(response)["content"].as_object()?;
            content.values().next()?.get("schema").cloned()
        })
}
