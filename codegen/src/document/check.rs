//! The checks that a document passes before any stage looks at it.
//!
//! Each check goes through the whole document and collects what it finds. Only
//! two stop the others: what is not OpenAPI 3.1, and what is not shaped like it,
//! since after those every other message would be noise.

mod operations;
mod references;
mod shape;

use serde_json::Value;

use super::Document;
use crate::error::{Error, Errors, Result};

pub(super) fn run(document: &Document) -> Result<()> {
    form(document.value())?;
    let mut errors = Errors::new();
    references::check(document.value(), &mut errors);
    operations::check(document, &mut errors);
    errors.finish()
}

/// Whether the parts of the document stand where OpenAPI 3.1 wants them. Every
/// walk relies on it, so not even an overlay gets to see what fails here.
pub(super) fn form(value: &Value) -> Result<()> {
    version(value)?;
    shape::check(value)
}

fn version(value: &Value) -> Result<()> {
    let problem = match value.get("openapi") {
        Some(Value::String(version)) if version == "3.1" || version.starts_with("3.1.") => {
            return Ok(());
        }
        Some(version) => format!("the document is written in OpenAPI {version}, and 3.1 is needed"),
        None if value.get("swagger").is_some() => {
            "the document is written in Swagger 2, and OpenAPI 3.1 is needed".to_owned()
        }
        None => "the document does not say that it is OpenAPI 3.1".to_owned(),
    };
    // What is no object has no `openapi` to point at, only itself.
    let pointer = if value.is_object() { "/openapi" } else { "" };
    Err(Error::new("openapi-version", pointer, problem))
}
