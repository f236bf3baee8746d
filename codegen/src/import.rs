//! From a document as its publisher writes it to the form that is vendored here.
//!
//! The vendored form holds facts only: paths, parameters, types, constraints,
//! scopes, names and lifecycles. Prose and examples go, because they are the
//! publisher's text and not ours to pass on, and because a change of wording is
//! no change of the API. Keys are sorted and the layout is fixed, so that the
//! difference between two versions of a file is what changed.
//!
//! Importing the vendored form again changes nothing. No correction is made
//! here; those are [overlays](crate::overlay).

pub mod sources;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::document::{Document, read};
use crate::error::Result;
use crate::node::Node;
use crate::overlay::Overlays;

/// What becomes of titles, summaries, descriptions and links to documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Descriptions {
    /// They go: the vendored form.
    #[default]
    Drop,
    /// They stay, for people who generate for themselves from a document that is
    /// theirs to use. Examples and code samples go all the same, since nothing is
    /// generated from them.
    Keep,
}

/// An imported document.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The document, as yet without corrections.
    pub document: Document,
    /// The text to write, ending in a line break.
    pub text: String,
}

/// Makes the vendored form of the document in `text`, which is to be vendored
/// as `name`.
///
/// The result is held against the rules as it will be used: with `overlays`
/// applied. Faults that an overlay puts right are no reason to refuse a document.
/// Neither are overlays that no longer match: the one who takes a newer document
/// needs it at hand to mend them, and regeneration refuses them.
///
/// # Errors
///
/// As [`Document::from_value`], and `json`.
pub fn import(
    name: &str,
    text: &str,
    descriptions: Descriptions,
    overlays: &Overlays,
) -> Result<Imported> {
    let upstream = read::text(text).map_err(|error| error.in_file(name))?;
    // Checked before anything is dropped, because the walk below relies on it.
    Document::uncorrected(name, upstream.clone())?;
    let vendored = facts(Node::Root, &upstream, descriptions);
    let text = render(&vendored);
    let document = Document::uncorrected(name, vendored)?;

    let mut corrected = document.clone();
    if let Err(error) = overlays.apply(&mut corrected) {
        if error
            .problems()
            .any(|problem| !problem.rule().starts_with("overlay-"))
        {
            return Err(error);
        }
        document.clone().recheck()?;
    }
    Ok(Imported { document, text })
}

/// The text of a vendored document: sorted keys, two spaces, a line break at the
/// end.
#[must_use]
pub fn render(value: &Value) -> String {
    // The alternate form of `Display` is the pretty form, and cannot fail.
    format!("{:#}\n", facts(Node::Data, value, Descriptions::Drop))
}

/// What stays of `value`, which stands at `node`, with its keys sorted.
fn facts(node: Node, value: &Value, descriptions: Descriptions) -> Value {
    match value {
        Value::Object(members) => {
            let mut kept = BTreeMap::new();
            for (key, member) in members {
                if node == Node::Scopes && descriptions == Descriptions::Drop {
                    // The value of a scope is its prose; the format wants a text.
                    kept.insert(key, Value::from(""));
                } else if stays(node, key, descriptions) {
                    kept.insert(key, facts(node.child(key), member, descriptions));
                }
            }
            let mut members: Map<String, Value> = kept
                .into_iter()
                .map(|(key, member)| (key.clone(), member))
                .collect();
            if node == Node::Response && !members.contains_key("$ref") {
                // OpenAPI demands a description of every response, be it empty.
                members
                    .entry("description")
                    .or_insert_with(|| Value::from(""));
            }
            Value::Object(members)
        }
        Value::Array(elements) => {
            let elements = elements.iter();
            elements
                .map(|element| facts(node.child(""), element, descriptions))
                .collect()
        }
        other => other.clone(),
    }
}

/// Whether the member `key` of what stands at `node` is a fact.
fn stays(node: Node, key: &str, descriptions: Descriptions) -> bool {
    if node.keys_are_names() {
        return true;
    }
    if key.starts_with("x-") {
        return is_fact(key);
    }
    match key {
        "example" | "examples" => false,
        _ if descriptions == Descriptions::Keep => true,
        "description" | "summary" | "externalDocs" => false,
        "title" | "$comment" => node != Node::Schema,
        _ => match node {
            Node::Info => key == "version",
            Node::Tag => key == "name",
            _ => true,
        },
    }
}

/// Whether an extension holds a fact that the generator reads.
///
/// This is a list of those that stay, not of those that go: what a publisher
/// adds next is more likely a code sample than a fact.
fn is_fact(extension: &str) -> bool {
    extension.starts_with("x-operation-")
        || matches!(
            extension,
            "x-release-lifecycle" | "x-sdk-ignore" | "x-discriminator-context"
        )
}

#[cfg(test)]
mod tests;
