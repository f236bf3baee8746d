//! Every `$ref` leads to a place in this document, and no chain of references
//! leads back to where it began.
//!
//! A schema that contains itself is no circle: its reference stands inside
//! something. A circle is a chain in which every link is nothing but a link.

use serde_json::Value;

use crate::document::resolve;
use crate::error::Errors;
use crate::node::Node;
use crate::pointer;

pub(super) fn check(root: &Value, errors: &mut Errors) {
    Node::Root.walk(root, &mut |node, at, value| match node {
        Node::Data | Node::Map(_) | Node::List(_) | Node::Scopes => {}
        Node::Discriminator => {
            for (name, target) in value["mapping"].as_object().into_iter().flatten() {
                // A mapping may also hold a bare schema name, which is no `$ref`.
                if let Some(target) = target.as_str().filter(|target| target.contains('#')) {
                    let at = pointer::join(&pointer::join(at, "mapping"), name);
                    reference(root, &at, target, errors);
                }
            }
        }
        _ => match value.get("$ref") {
            None => {}
            Some(Value::String(target)) => {
                reference(root, &format!("{at}/$ref"), target, errors);
                circle(root, at, target, errors);
            }
            Some(_) => errors.add("shape", format!("{at}/$ref"), "a `$ref` must be text"),
        },
    });
}

fn reference(root: &Value, at: &str, target: &str, errors: &mut Errors) {
    if !target.starts_with('#') {
        let message = format!(
            "`{target}` stands outside of this document; bundle the documents into one first"
        );
        errors.add("external-ref", at, message);
    } else if resolve(root, target).is_none() {
        errors.add("dangling-ref", at, format!("`{target}` leads to nothing"));
    }
}

/// Reports a circle at the one of its links whose pointer sorts first, so that a
/// circle of three is one error and not three.
fn circle(root: &Value, at: &str, target: &str, errors: &mut Errors) {
    let Some(mut place) = pointer::of_reference(target) else {
        return;
    };
    let mut visited = Vec::new();
    while place != at && !visited.contains(&place) {
        let next = root
            .pointer(&place)
            .and_then(|value| value.get("$ref")?.as_str())
            .and_then(pointer::of_reference);
        visited.push(place);
        match next {
            Some(next) => place = next,
            None => return,
        }
    }
    if place == at && visited.iter().all(|link| at <= link.as_str()) {
        errors.add(
            "ref-circle",
            format!("{at}/$ref"),
            "the chain of references leads back here",
        );
    }
}
