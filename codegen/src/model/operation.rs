//! Operations: what a call takes, where it goes and what it gives.

mod parts;

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use serde_json::Value;

use super::names::field_name;
use super::shape::Shape;
use crate::schema::METHODS;
use crate::{Error, Result, pointer};

use parts::{answer, body, parameters, scopes, strings};

const RULE: &str = "model";

/// One operation of the document.
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// The HTTP method in upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// `x-operation-group`, step by step.
    pub group: Vec<String>,
    /// `x-operation-name`.
    pub name: String,
    /// The tags, of which the first decides the slice.
    pub tags: Vec<String>,
    /// The scopes of which a token needs at least one.
    pub scopes: Vec<String>,
    /// `x-release-lifecycle`.
    pub lifecycle: Option<String>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Whether the custom-domain header may be sent.
    pub custom_domain: bool,
    /// Whether a repetition does no more than the first request, where an overlay says
    /// otherwise than the method (`x-idempotent`).
    pub idempotent: Option<bool>,
    /// Every status that the document names.
    pub statuses: Vec<String>,
    /// Path parameters in the order of the template, then query parameters by name.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// What comes back.
    pub answer: Answer,
    /// Whether some success answers have no body, though others have.
    pub may_be_empty: bool,
    /// How a list is paged.
    pub pagination: Option<Pagination>,
}

/// One parameter.
pub struct Parameter {
    /// The name on the wire.
    pub wire: String,
    /// The name in Rust.
    pub rust: String,
    /// Where it travels.
    pub place: Place,
    /// Whether the call needs it.
    pub required: bool,
    /// What it holds.
    pub shape: Shape,
    /// Facts for the docs.
    pub facts: Vec<String>,
}

/// Where a parameter travels.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
}

/// What a call sends.
pub enum Body {
    /// JSON.
    Json(Shape),
    /// A form with one file and some fields.
    Multipart {
        /// The object type that names the fields.
        fields: String,
        /// The field with the file.
        file: String,
    },
}

/// What a call gives.
pub enum Answer {
    /// Nothing but a status.
    Empty,
    /// JSON.
    Json(Shape),
    /// A stream of server-sent events.
    Events(Shape),
}

/// How a list is paged.
pub struct Pagination {
    /// By which parameters.
    pub style: Style,
}

/// The ways of paging.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// `page` and `per_page`.
    Offset,
    /// `from` and `take`.
    Checkpoint,
    /// Either.
    Both,
}

/// Reads every operation of a lowered document.
pub(super) fn read_all(document: &Value) -> Result<Vec<Operation>> {
    let mut operations = Vec::new();
    let mut functions = BTreeMap::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) {
                let at = pointer::build(["paths", path, method]);
                let read = Operation::read(document, &at, path, method, operation)?;
                // The generators write a function for each operation, named after its id.
                if let Some(other) = functions.insert(field_name(&read.id), read.id.clone()) {
                    let message =
                        format!("`{}` and `{other}` would be one function in Rust", read.id);
                    return Err(Error::new(RULE, at, message));
                }
                operations.push(read);
            }
        }
    }
    Ok(operations)
}

impl Operation {
    fn read(document: &Value, at: &str, path: &str, method: &str, raw: &Value) -> Result<Self> {
        let id = raw["operationId"].as_str().unwrap_or_default().to_owned();
        if id.to_snake_case() != field_name(&id) {
            let message = format!("the operationId `{id}` cannot name a function in Rust");
            return Err(Error::new(RULE, at, message));
        }
        let tags = strings(&raw["tags"]);
        let (group, name) = match (&raw["x-operation-group"], raw["x-operation-name"].as_str()) {
            (Value::String(group), Some(name)) => (vec![group.clone()], name.to_owned()),
            (Value::Array(group), Some(name)) => {
                (strings(&Value::Array(group.clone())), name.to_owned())
            }
            // Documents of other makers have no groups; the tag and the id then serve.
            _ => {
                let tag = tags.first().cloned().unwrap_or_else(|| "api".into());
                (vec![tag], id.clone())
            }
        };
        Ok(Self {
            method: method.to_uppercase(),
            path: path.to_owned(),
            group,
            name,
            scopes: scopes(raw),
            lifecycle: raw["x-release-lifecycle"].as_str().map(str::to_owned),
            deprecated: raw["deprecated"] == true,
            custom_domain: raw["x-custom-domain"] == true,
            idempotent: raw["x-idempotent"].as_bool(),
            statuses: strings(&raw["x-statuses"]),
            parameters: parameters(document, at, path, raw)?,
            body: body(document, at, raw)?,
            answer: answer(at, raw)?,
            may_be_empty: raw["x-may-be-empty"] == true,
            pagination: raw["x-pagination"]["style"]
                .as_str()
                .map(|style| Pagination {
                    style: match style {
                        "offset" => Style::Offset,
                        "checkpoint" => Style::Checkpoint,
                        _ => Style::Both,
                    },
                }),
            tags,
            id,
        })
    }

    /// The JSON pointer to the operation.
    pub fn pointer(&self) -> String {
        pointer::build(["paths", &self.path, &self.method.to_lowercase()])
    }

    /// The name of the body's type, if it has one.
    pub fn body_shape(&self) -> Option<Shape> {
        match self.body.as_ref()? {
            Body::Json(shape) => Some(shape.clone()),
            Body::Multipart { fields, .. } => Some(Shape::Named(fields.clone())),
        }
    }

    /// What the answer holds, if it holds anything.
    pub fn answer_shape(&self) -> Option<&Shape> {
        match &self.answer {
            Answer::Empty => None,
            Answer::Json(shape) | Answer::Events(shape) => Some(shape),
        }
    }
}
