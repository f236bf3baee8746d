//! Cuts a model into endpoint crates.
//!
//! The map from tags to slices is `codegen/slices.toml`. This module decides
//! which operation and which type goes where; it writes nothing.

mod crate_names;

use std::collections::{BTreeMap, BTreeSet};

use heck::ToKebabCase;
use serde::Deserialize;
use serde_json::Value;

use crate::emit::Files;
use crate::model::{Model, Shape, type_name};
use crate::{Document, Error, Result};

const RULE: &str = "slices";

/// Where a plan stands: what is wrong with it is not in the document.
const FILE: &str = "slices.toml";

/// The map from documents to crates, as read from `slices.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plans {
    document: Vec<Plan>,
}

/// How one document becomes crates.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// `info.title` of the document.
    pub title: String,
    /// The name of the client type.
    pub client: String,
    /// The name of the root crate, and the beginning of the names of the others.
    pub name: String,
    /// What every path stands behind.
    pub base_path: String,
    /// The path of the API's audience, where it is not the base path.
    #[serde(default)]
    pub audience_path: Option<String>,
    /// Where the documentation pages of the operations are.
    pub docs: String,
    /// The slices that are on by default.
    pub default: Vec<String>,
    /// The tags of each slice. None: one crate holds everything.
    #[serde(default)]
    pub slices: BTreeMap<String, Vec<String>>,
}

/// One endpoint crate.
pub struct Slice {
    /// The name, which is also the feature's.
    pub name: String,
    /// The name of the crate.
    pub crate_name: String,
    /// Which of the model's operations it holds.
    pub operations: Vec<usize>,
    /// Which types only it uses.
    pub types: BTreeSet<String>,
}

/// A model, cut.
pub struct Sliced {
    /// The endpoint crates, by name.
    pub slices: Vec<Slice>,
    /// The types that several slices use.
    pub shared: BTreeSet<String>,
}

impl Plans {
    /// Reads `slices.toml`.
    pub fn parse(text: &str) -> Result<Self> {
        toml::from_str(text).map_err(|error| Error::new(RULE, "", error.to_string()).in_file(FILE))
    }

    /// The plan for a document. One that no plan names gets one crate for all, and the base
    /// path of its first server.
    #[must_use]
    pub fn for_document(&self, document: &Document) -> Plan {
        let mut plan = self.for_title(document.title());
        let server = document
            .value()
            .pointer("/servers/0/url")
            .and_then(Value::as_str);
        let path = server.and_then(|url| {
            let behind_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
            behind_scheme
                .split_once('/')
                .map(|(_, path)| path.trim_end_matches('/'))
        });
        if let (true, Some(path)) = (
            plan.base_path.is_empty(),
            path.filter(|path| !path.is_empty()),
        ) {
            plan.base_path = format!("/{path}");
        }
        plan
    }

    /// The plan for a title, or one made up from it: one crate for all.
    #[must_use]
    pub fn for_title(&self, title: &str) -> Plan {
        let known = self.document.iter().find(|plan| plan.title == title);
        known.cloned().unwrap_or_else(|| Plan {
            // A title is on one line of every text that it goes into.
            title: title.split_whitespace().collect::<Vec<_>>().join(" "),
            client: format!("{}Client", type_name(title)),
            name: crate_name(title),
            base_path: String::new(),
            audience_path: None,
            docs: String::new(),
            default: Vec::new(),
            slices: BTreeMap::new(),
        })
    }
}

/// The name of a crate for a title that may hold anything.
fn crate_name(title: &str) -> String {
    let name = title.to_kebab_case();
    let name: String = name
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => name,
        _ => format!("api-{name}").trim_end_matches('-').to_owned(),
    }
}

impl Plan {
    /// Refuses crates that are there already: the workspace's own, and those that another
    /// document, whose files are `written`, became.
    pub fn check_crates(&self, sliced: &Sliced, written: &Files) -> Result<()> {
        crate_names::check(self, sliced, written)
    }

    /// The name of the crate with the types that several slices share.
    #[must_use]
    pub fn shared_crate(&self) -> String {
        format!("{}-types", self.name)
    }

    /// Whether one crate holds everything.
    #[must_use]
    pub fn is_one_crate(&self) -> bool {
        self.slices.is_empty()
    }

    /// Cuts the model.
    pub fn cut(&self, model: &Model) -> Result<Sliced> {
        self.check(model)?;
        let mut slices: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, operation) in model.operations.iter().enumerate() {
            let tag = operation.tags.first().map_or("api", String::as_str);
            slices.entry(self.slice_of(tag)).or_default().push(index);
        }
        let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, operations) in &slices {
            let mut shapes: Vec<Shape> = Vec::new();
            for operation in operations
                .iter()
                .filter_map(|index| model.operations.get(*index))
            {
                shapes.extend(operation.body_shape());
                shapes.extend(operation.answer_shape().cloned());
                shapes.extend(
                    operation
                        .parameters
                        .iter()
                        .map(|parameter| parameter.shape.clone()),
                );
            }
            let closure = model.closure(&shapes.iter().collect::<Vec<_>>());
            for type_name in closure {
                used.entry(type_name).or_default().insert(name.clone());
            }
        }
        let shared = used.iter().filter(|(_, slices)| slices.len() > 1);
        let shared: BTreeSet<String> = shared.map(|(name, _)| name.clone()).collect();
        let slices = slices
            .into_iter()
            .map(|(name, operations)| Slice {
                crate_name: if self.is_one_crate() {
                    self.name.clone()
                } else {
                    format!("{}-{name}", self.name)
                },
                operations,
                types: used
                    .iter()
                    .filter(|(_, slices)| slices.len() == 1 && slices.contains(&name))
                    .map(|(type_name, _)| type_name.clone())
                    .collect(),
                name,
            })
            .collect();
        Ok(Sliced { slices, shared })
    }

    fn slice_of(&self, tag: &str) -> String {
        if self.is_one_crate() {
            let name = self.name.strip_prefix("auth0-").unwrap_or(&self.name);
            return name.to_owned();
        }
        let named = self
            .slices
            .iter()
            .find(|(_, tags)| tags.iter().any(|known| known == tag));
        named.map_or_else(|| tag.to_kebab_case(), |(name, _)| name.clone())
    }

    /// Refuses slices that take nothing, and tags that two slices take.
    fn check(&self, model: &Model) -> Result<()> {
        let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
        for (name, tags) in &self.slices {
            let at = format!("/{}/slices/{name}", self.name);
            let is_used = |tag: &String| {
                let first_tags = model
                    .operations
                    .iter()
                    .filter_map(|operation| operation.tags.first());
                first_tags.into_iter().any(|used| used == tag)
            };
            if !tags.iter().any(is_used) {
                return Err(Error::new(
                    RULE,
                    at,
                    format!("the slice `{name}` names no tag of the document; it names {tags:?}"),
                )
                .in_file(FILE));
            }
            for tag in tags {
                if let Some(other) = owners.insert(tag, name) {
                    return Err(Error::new(
                        RULE,
                        at,
                        format!("the tag `{tag}` belongs to the slice `{other}` already"),
                    )
                    .in_file(FILE));
                }
            }
        }
        for name in &self.default {
            if !self.slices.contains_key(name) {
                return Err(Error::new(
                    RULE,
                    format!("/{}/default", self.name),
                    format!("`{name}` is no slice"),
                )
                .in_file(FILE));
            }
        }
        Ok(())
    }
}
