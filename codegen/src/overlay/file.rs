//! One overlay file: its form, and what is refused in it.

use serde::Deserialize;
use serde_json::Value;
use serde_json_path::JsonPath;

use crate::error::{Error, Errors, Result};

/// A parsed overlay.
#[derive(Debug)]
pub(super) struct File {
    pub(super) name: String,
    pub(super) extends: Option<String>,
    pub(super) actions: Vec<Action>,
}

/// One correction.
#[derive(Debug)]
pub(super) struct Action {
    /// The target as it is written, for messages.
    pub(super) text: String,
    pub(super) target: JsonPath,
    pub(super) change: Change,
}

/// What an action does to each of its targets.
#[derive(Debug)]
pub(super) enum Change {
    /// Objects are merged, arrays appended to.
    Merge(Value),
    /// The value takes the target's place.
    Replace(Value),
    /// The target goes.
    Remove,
}

impl File {
    pub(super) fn parse(name: &str, text: &str) -> Result<Self> {
        let form: Form = serde_yaml_ng::from_str(text)
            .map_err(|error| Error::new("overlay-form", "", error.to_string()))?;
        let mut errors = Errors::new();
        if form.overlay != "1.0.0" {
            let message = format!(
                "overlay `{}` is not understood, only 1.0.0 is",
                form.overlay
            );
            errors.add("overlay-form", "/overlay", message);
        }
        for (key, value) in [("title", &form.info.title), ("version", &form.info.version)] {
            if value.trim().is_empty() {
                errors.add(
                    "overlay-form",
                    format!("/info/{key}"),
                    "it must say something",
                );
            }
        }
        if form.actions.is_empty() {
            errors.add(
                "overlay-form",
                "/actions",
                "an overlay needs at least one action",
            );
        }
        let mut actions = Vec::new();
        for (index, action) in form.actions.into_iter().enumerate() {
            match action.read(index) {
                Ok(action) => actions.push(action),
                Err(error) => errors.push(error),
            }
        }
        errors.finish()?;
        Ok(Self {
            name: name.to_owned(),
            extends: form.extends,
            actions,
        })
    }

    /// Whether it applies to the document of that name.
    pub(super) fn is_for(&self, document: &str) -> bool {
        self.extends
            .as_deref()
            .is_none_or(|extends| extends == document)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    overlay: String,
    info: Info,
    extends: Option<String>,
    actions: Vec<ActionForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Info {
    title: String,
    version: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActionForm {
    target: String,
    #[serde(default)]
    description: String,
    // The outer option says whether the key is there, the inner value may then be
    // null: replacing something with null is a change like any other.
    #[serde(default, deserialize_with = "present")]
    update: Option<Value>,
    #[serde(default)]
    remove: bool,
    #[serde(default, rename = "x-replace")]
    replace: bool,
}

impl ActionForm {
    fn read(self, index: usize) -> Result<Action> {
        let at = format!("/actions/{index}");
        let mut errors = Errors::new();
        if self.description.trim().is_empty() {
            let message = format!(
                "the action on `{}` gives no reason (`description`)",
                self.target
            );
            errors.add("overlay-reason", &at, message);
        }
        let change = match (self.update, self.remove, self.replace) {
            (Some(value), false, true) => Some(Change::Replace(value)),
            (Some(value), false, false) if value.is_object() || value.is_array() => {
                Some(Change::Merge(value))
            }
            (Some(_), false, false) => {
                let message = "only an object or an array can be merged; say `x-replace: true`";
                errors.add("overlay-form", format!("{at}/update"), message);
                None
            }
            (None, true, false) => Some(Change::Remove),
            _ => {
                let message = "an action needs either `update` or `remove: true`";
                errors.add("overlay-form", &at, message);
                None
            }
        };
        let target = match JsonPath::parse(&self.target) {
            Ok(target) => Some(target),
            Err(error) => {
                let message = format!("`{}` is no JSONPath: {error}", self.target);
                errors.add("overlay-target", format!("{at}/target"), message);
                None
            }
        };
        errors.finish()?;
        match (target, change) {
            (Some(target), Some(change)) => Ok(Action {
                text: self.target,
                target,
                change,
            }),
            _ => Err(Error::new("overlay-form", at, "the action cannot be read")),
        }
    }
}

fn present<'de, D>(deserializer: D) -> std::result::Result<Option<Value>, D::Error>
where
    D: serde::Deserializer<'de>,
{
    Value::deserialize(deserializer).map(Some)
}
