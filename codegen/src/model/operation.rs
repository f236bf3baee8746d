//! Operations: what a call takes, where it goes and what it gives.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::names::field_name;
use super::types::{Shape, facts};
use crate::schema::{METHODS, branches, is_string_enum};
use crate::{Error, Result, pointer};

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
    /// Every status that the document names.
    pub statuses: Vec<String>,
    /// Path parameters in the order of the template, then query parameters by name.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// What comes back.
    pub answer: Answer,
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
                    let message = format!("`{}` and `{other}` would be one function in Rust", read.id);
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
        if !id.contains(|c: char| c.is_ascii_alphanumeric()) {
            return Err(Error::new(RULE, at, "an operation without an `operationId` to name it by"));
        }
        let tags = strings(&raw["tags"]);
        let (group, name) = match (&raw["x-operation-group"], raw["x-operation-name"].as_str()) {
            (Value::String(group), Some(name)) => (vec![group.clone()], name.to_owned()),
            (Value::Array(group), Some(name)) => (strings(&Value::Array(group.clone())), name.to_owned()),
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
            statuses: strings(&raw["x-statuses"]),
            parameters: parameters(document, at, path, raw)?,
            body: body(document, at, raw)?,
            answer: answer(at, raw)?,
            pagination: raw["x-pagination"]["style"].as_str().map(|style| Pagination {
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

fn strings(value: &Value) -> Vec<String> {
    let items = value.as_array().into_iter().flatten();
    items.filter_map(|item| item.as_str().map(str::to_owned)).collect()
}

/// The scopes of all security alternatives, each once.
fn scopes(raw: &Value) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    let alternatives = raw["security"].as_array().into_iter().flatten();
    for scheme in alternatives.filter_map(Value::as_object).flatten() {
        for scope in strings(scheme.1) {
            if !scopes.contains(&scope) {
                scopes.push(scope);
            }
        }
    }
    scopes
}

fn parameters(document: &Value, at: &str, path: &str, raw: &Value) -> Result<Vec<Parameter>> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for (index, parameter) in raw["parameters"].as_array().into_iter().flatten().enumerate() {
        let at = format!("{at}/parameters/{index}");
        let wire = parameter["name"].as_str().unwrap_or_default().to_owned();
        let place = match parameter["in"].as_str() {
            Some("path") => Place::Path,
            _ => Place::Query,
        };
        let schema = &parameter["schema"];
        let shape = Shape::read(&format!("{at}/schema"), schema)?;
        let is_text = match &shape {
            // A path has one segment for one value.
            Shape::List(element) if place == Place::Query => is_scalar(document, &element.shape),
            other => is_scalar(document, other),
        };
        if !is_text {
            return Err(Error::new(RULE, at, format!("the parameter `{wire}` is no scalar or list of scalars")));
        }
        let mut rust = field_name(&wire);
        while rust == "body" || parameters.iter().any(|known| known.rust == rust) {
            rust.push('_');
        }
        parameters.push(Parameter {
            rust,
            place,
            required: place == Place::Path || parameter["required"] == true,
            shape,
            facts: facts(schema),
            wire,
        });
    }
    let in_path = parameters.iter().filter(|parameter| parameter.place == Place::Path);
    if template_names(path) != Some(in_path.map(|parameter| parameter.wire.as_str()).collect()) {
        return Err(Error::new(RULE, at, "the path and its parameters do not agree"));
    }
    let position = |parameter: &Parameter| match parameter.place {
        Place::Path => path.find(&format!("{{{}}}", parameter.wire)).unwrap_or(usize::MAX - 1),
        Place::Query => usize::MAX,
    };
    parameters.sort_by(|a, b| position(a).cmp(&position(b)).then_with(|| a.wire.cmp(&b.wire)));
    Ok(parameters)
}

/// The names in braces of a path, if the path can be read.
fn template_names(path: &str) -> Option<BTreeSet<&str>> {
    let mut names = BTreeSet::new();
    let mut rest = path.strip_prefix('/')?;
    while let Some(open) = rest.find(['{', '}']) {
        let (name, after) = rest.get(open..)?.strip_prefix('{')?.split_once('}')?;
        if name.is_empty() || name.contains(['{', '/']) || !names.insert(name) {
            return None;
        }
        rest = after;
    }
    Some(names)
}

/// Whether a value has one form as text: what a path, a query or a form can carry.
fn is_scalar(document: &Value, shape: &Shape) -> bool {
    match shape {
        Shape::Named(name) => document
            .pointer(&pointer::build(["components", "schemas", name]))
            .is_some_and(|schema| branches(schema).is_none() && is_string_enum(schema)),
        Shape::Map(_) | Shape::List(_) | Shape::Any | Shape::Binary => false,
        Shape::String | Shape::DateTime | Shape::Boolean | Shape::Integer | Shape::Number => true,
    }
}

fn body(document: &Value, at: &str, raw: &Value) -> Result<Option<Body>> {
    let Some(content) = raw["requestBody"]["content"].as_object() else {
        return Ok(None);
    };
    let at = format!("{at}/requestBody");
    let schema = |media: &Value| Shape::read(&at, media.get("schema").unwrap_or(&Value::Object(Map::new())));
    if let Some(media) = content.get("application/json") {
        return Ok(Some(Body::Json(schema(media)?)));
    }
    let Some(media) = content.get("multipart/form-data") else {
        return Err(Error::new(RULE, at, "no body of a known media type"));
    };
    let Shape::Named(fields) = schema(media)? else {
        return Err(Error::new(RULE, at, "a multipart body without named fields"));
    };
    let properties = document.pointer(&pointer::build(["components", "schemas", &fields, "properties"]));
    let mut file = None;
    for (name, property) in properties.and_then(Value::as_object).into_iter().flatten() {
        match Shape::read(&at, property)? {
            Shape::Binary if file.is_none() => file = Some(name.clone()),
            shape if is_scalar(document, &shape) => {}
            _ => {
                let message = format!("the field `{name}` of a multipart body is no scalar, and not its one file");
                return Err(Error::new(RULE, at, message));
            }
        }
    }
    if let Some(file) = file {
        return Ok(Some(Body::Multipart { fields, file }));
    }
    Err(Error::new(RULE, at, "a multipart body without a file"))
}

fn answer(at: &str, raw: &Value) -> Result<Answer> {
    let response = raw["responses"].as_object().and_then(|responses| responses.values().next());
    let Some(content) = response.and_then(|response| response["content"].as_object()) else {
        return Ok(Answer::Empty);
    };
    let at = format!("{at}/responses");
    let schema = |media: &Value| Shape::read(&at, media.get("schema").unwrap_or(&Value::Object(Map::new())));
    match content.iter().next() {
        None => Ok(Answer::Empty),
        Some((media_type, media)) if media_type.ends_with("json") => Ok(Answer::Json(schema(media)?)),
        Some((media_type, media)) if media_type == "text/event-stream" => Ok(Answer::Events(schema(media)?)),
        Some((media_type, _)) => Err(Error::new(RULE, at, format!("an answer of type `{media_type}` cannot be read"))),
    }
}
