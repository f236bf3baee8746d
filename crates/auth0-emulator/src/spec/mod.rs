//! The vendored document of the Management API, read once for the process:
//! which operations there are, who may call them, what they take and what they
//! answer. It decides nothing about a tenant.

mod defaults;
mod example;
mod filled;
mod operation;
mod pattern;
mod rules;
mod schema;
mod wording;

pub(crate) use defaults::with_defaults;
pub(crate) use example::{complete, example};
pub(crate) use filled::Filled;
pub(crate) use operation::{Body, Operation};
pub(crate) use pattern::random;
pub(crate) use rules::{Place, Rules};
pub(crate) use schema::Schema;

use std::sync::OnceLock;

use jsonschema::Registry;
use serde_json::Value;

/// Where references of the document are resolved; a name and not an address.
const BASE: &str = "urn:auth0:management";

/// A document, and its operations in the order of their paths.
pub(crate) struct Document {
    root: &'static Value,
    registry: Registry<'static>,
    operations: Vec<Operation>,
}

/// The document that this build carries cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the document of the Management API cannot be used: {0}")]
pub(crate) struct Unusable(&'static str);

impl Document {
    /// The document of the Management API. Reading it takes some milliseconds,
    /// which only the first emulator of a process spends.
    pub(crate) fn management() -> Result<&'static Self, Unusable> {
        static DOCUMENT: OnceLock<Result<Document, Unusable>> = OnceLock::new();
        DOCUMENT
            .get_or_init(|| Self::read(auth0_documents::MANAGEMENT))
            .as_ref()
            .map_err(|unusable| *unusable)
    }

    pub(crate) fn operations(&'static self) -> &'static [Operation] {
        &self.operations
    }

    /// The operation with a method and a path template.
    pub(crate) fn operation(&'static self, method: &str, path: &str) -> Option<&'static Operation> {
        self.operations
            .iter()
            .find(|operation| operation.method == method && operation.path == path)
    }

    fn read(text: &str) -> Result<Self, Unusable> {
        let mut root: Value = serde_json::from_str(text).map_err(|_| Unusable("it is not JSON"))?;
        escape_hyphens(&mut root);
        // It stays as long as the process, like the text that it was read from.
        let root: &'static Value = Box::leak(Box::new(root));
        let registry = Registry::new()
            .add(BASE, root)
            .and_then(jsonschema::RegistryBuilder::prepare)
            .map_err(|_| Unusable("its references do not resolve"))?;
        let operations = operation::all(root).ok_or(Unusable("an operation is not as expected"))?;
        Ok(Self {
            root,
            registry,
            operations,
        })
    }
}

/// JavaScript reads the hyphen behind a class, as in `[\w-.]`, as itself;
/// other engines refuse it as a range without a beginning.
fn escape_hyphens(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(pattern)) = fields.get_mut("pattern") {
                *pattern = pattern.replace("[\\w-", "[\\w\\-");
            }
            fields.values_mut().for_each(escape_hyphens);
        }
        Value::Array(items) => items.iter_mut().for_each(escape_hyphens),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_of_the_document_is_read() {
        let document = Document::management().unwrap();
        assert_eq!(document.operations().len(), 469);
        let list = document.operation("GET", "/users").unwrap();
        assert_eq!(list.id, "get_users");
        assert!(list.scopes.contains(&"read:users"));
        for operation in document.operations() {
            assert!(operation.success.is_success(), "{}", operation.id);
        }
    }
}
