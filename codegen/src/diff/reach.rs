//! Which schemas operations reach, and in which direction.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::Document;
use crate::node::Node;
use crate::pointer;

/// Where a schema is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Use {
    /// In what callers send.
    pub(super) request: bool,
    /// In what the server answers when all went well.
    pub(super) response: bool,
}

impl Use {
    pub(super) const REQUEST: Self = Self {
        request: true,
        response: false,
    };
    pub(super) const RESPONSE: Self = Self {
        request: false,
        response: true,
    };

    pub(super) fn is_none(self) -> bool {
        self == Self::default()
    }
}

/// The use of each schema that any operation reaches.
pub(super) fn of(document: &Document) -> BTreeMap<String, Use> {
    let mut requests = BTreeSet::new();
    let mut responses = BTreeSet::new();
    for operation in document.operations() {
        for parameter in operation.parameters() {
            collect(document, Node::Parameter, parameter, &mut requests);
        }
        if let Some(body) = operation.value.get("requestBody") {
            collect(document, Node::RequestBody, body, &mut requests);
        }
        for (status, response) in operation.value["responses"]
            .as_object()
            .into_iter()
            .flatten()
        {
            // Errors have one type, whatever the document says of their bodies.
            if is_success(status) {
                collect(document, Node::Response, response, &mut responses);
            }
        }
    }
    let mut uses: BTreeMap<String, Use> = BTreeMap::new();
    for name in requests.iter().filter_map(|place| schema(place)) {
        uses.entry(name).or_default().request = true;
    }
    for name in responses.iter().filter_map(|place| schema(place)) {
        uses.entry(name).or_default().response = true;
    }
    uses
}

/// Whether a response of that status is an answer and not an error.
pub(super) fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// Adds the pointers of all that `value` refers to, directly or not.
fn collect(document: &Document, node: Node, value: &Value, reached: &mut BTreeSet<String>) {
    let mut found = Vec::new();
    node.walk(value, &mut |node, _, value| {
        let target = value.get("$ref").and_then(Value::as_str);
        if let (Some(target), false) = (target, node.keys_are_names())
            && let Some(place) = pointer::of_reference(target)
        {
            found.push((node, place));
        }
    });
    for (node, place) in found {
        if reached.insert(place.clone())
            && let Some(value) = document.value().pointer(&place)
        {
            collect(document, node, value, reached);
        }
    }
}

/// The name of the schema to which a pointer leads, or in which it ends.
fn schema(place: &str) -> Option<String> {
    let rest = place.strip_prefix("/components/schemas/")?;
    let name = rest.split('/').next()?;
    Some(pointer::unescape(name).into_owned())
}
