//! One operation of a document, as the stages after this one see it.

use serde_json::Value;

use crate::node::METHODS;
use crate::pointer;

/// An operation and where it stands.
#[derive(Debug, Clone)]
pub struct OperationRef<'a> {
    /// The method in lower case, as the document writes it.
    pub method: &'a str,
    /// The path's template.
    pub path: &'a str,
    /// The JSON pointer to the operation.
    pub pointer: String,
    /// The operation itself.
    pub value: &'a Value,
}

impl<'a> OperationRef<'a> {
    /// Its `operationId`, which a checked document always has.
    #[must_use]
    pub fn id(&self) -> &'a str {
        self.value["operationId"].as_str().unwrap_or_default()
    }

    /// `x-operation-group`: the accessors that lead to it. A single name may be
    /// written as text.
    #[must_use]
    pub fn group(&self) -> Vec<&'a str> {
        match &self.value["x-operation-group"] {
            Value::String(group) => vec![group],
            Value::Array(groups) => groups.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// `x-operation-name`: the name of its method.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.value["x-operation-name"].as_str()
    }

    /// Its tags.
    #[must_use]
    pub fn tags(&self) -> Vec<&'a str> {
        texts(&self.value["tags"])
    }

    /// `x-release-lifecycle`, such as `GA` or `EA`.
    #[must_use]
    pub fn lifecycle(&self) -> Option<&'a str> {
        self.value["x-release-lifecycle"].as_str()
    }

    /// Whether the document calls it deprecated.
    #[must_use]
    pub fn is_deprecated(&self) -> bool {
        self.value["deprecated"] == true
    }

    /// The scopes of all its security requirements, sorted, each once.
    #[must_use]
    pub fn scopes(&self) -> Vec<&'a str> {
        let mut scopes: Vec<&str> = self.value["security"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_object)
            .flat_map(|requirement| requirement.values().flat_map(texts))
            .collect();
        scopes.sort_unstable();
        scopes.dedup();
        scopes
    }

    /// Its parameters, those of the path included; some may be references.
    #[must_use]
    pub fn parameters(&self) -> &'a [Value] {
        self.value["parameters"]
            .as_array()
            .map_or(&[], Vec::as_slice)
    }
}

/// The operations of `document`, sorted by path and then by method.
pub(super) fn all(document: &Value) -> Vec<OperationRef<'_>> {
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, value) in item.as_object().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) {
                let pointer = pointer::build(["paths", path, method]);
                operations.push(OperationRef {
                    method,
                    path,
                    pointer,
                    value,
                });
            }
        }
    }
    // Sorted here, not by trust in the map: a dependency may turn on the feature
    // of `serde_json` that keeps members in the order of the file.
    operations.sort_by(|a, b| (a.path, a.method).cmp(&(b.path, b.method)));
    operations
}

fn texts(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}
