//! The parts of an operation: parameters, body and answer.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Answer, Body, Parameter, Place, RULE};
use crate::model::names::field_name;
use crate::model::shape::Shape;
use crate::model::types::facts;
use crate::schema::{branches, is_string_enum};
use crate::{Error, Result, pointer};

pub(super) fn strings(value: &Value) -> Vec<String> {
    let items = value.as_array().into_iter().flatten();
    items
        .filter_map(|item| item.as_str().map(str::to_owned))
        .collect()
}

/// The scopes of all security alternatives, each once.
pub(super) fn scopes(raw: &Value) -> Vec<String> {
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

pub(super) fn parameters(
    document: &Value,
    at: &str,
    path: &str,
    raw: &Value,
) -> Result<Vec<Parameter>> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for (index, parameter) in raw["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .enumerate()
    {
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
            return Err(Error::new(
                RULE,
                at,
                format!("the parameter `{wire}` is no scalar or list of scalars"),
            ));
        }
        let mut rust = field_name(&wire);
        // The generated function has variables of these names.
        if ["body", "call", "client", "request", "url"].contains(&rust.as_str()) {
            let message = format!(
                "the parameter `{wire}` has a name that the generated call uses itself; rename it in an overlay"
            );
            return Err(Error::new(RULE, at, message));
        }
        while parameters.iter().any(|known| known.rust == rust) {
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
    let in_path = parameters
        .iter()
        .filter(|parameter| parameter.place == Place::Path);
    if template_names(path) != Some(in_path.map(|parameter| parameter.wire.as_str()).collect()) {
        return Err(Error::new(
            RULE,
            at,
            "the path and its parameters do not agree",
        ));
    }
    let position = |parameter: &Parameter| match parameter.place {
        Place::Path => path
            .find(&format!("{{{}}}", parameter.wire))
            .unwrap_or(usize::MAX - 1),
        Place::Query => usize::MAX,
    };
    parameters.sort_by(|a, b| {
        position(a)
            .cmp(&position(b))
            .then_with(|| a.wire.cmp(&b.wire))
    });
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

pub(super) fn body(document: &Value, at: &str, raw: &Value) -> Result<Option<Body>> {
    let Some(content) = raw["requestBody"]["content"].as_object() else {
        return Ok(None);
    };
    let at = format!("{at}/requestBody");
    if let Some(media) = content.get("application/json") {
        let shape = in_media(&at, "application/json", media)?;
        return Ok(Some(Body::Json(shape)));
    }
    let Some(media) = content.get("multipart/form-data") else {
        return Err(Error::new(RULE, at, "no body of a known media type"));
    };
    let Shape::Named(fields) = in_media(&at, "multipart/form-data", media)? else {
        return Err(Error::new(
            RULE,
            at,
            "a multipart body without named fields",
        ));
    };
    let properties = document.pointer(&pointer::build([
        "components",
        "schemas",
        &fields,
        "properties",
    ]));
    let mut file = None;
    for (name, property) in properties.and_then(Value::as_object).into_iter().flatten() {
        match Shape::read(&at, property)? {
            Shape::Binary if file.is_none() => file = Some(name.clone()),
            shape if is_scalar(document, &shape) => {}
            _ => {
                let message = format!(
                    "the field `{name}` of a multipart body is no scalar, and not its one file"
                );
                return Err(Error::new(RULE, at, message));
            }
        }
    }
    if let Some(file) = file {
        return Ok(Some(Body::Multipart { fields, file }));
    }
    Err(Error::new(RULE, at, "a multipart body without a file"))
}

/// The shape of a body or an answer in one media type.
fn in_media(at: &str, media_type: &str, media: &Value) -> Result<Shape> {
    let at = pointer::join(&format!("{at}/content"), media_type) + "/schema";
    let any = Value::Object(Map::new());
    Shape::read(&at, media.get("schema").unwrap_or(&any))
}

pub(super) fn answer(at: &str, raw: &Value) -> Result<Answer> {
    let responses = raw["responses"].as_object();
    let Some((status, response)) = responses.and_then(|responses| responses.iter().next()) else {
        return Ok(Answer::Empty);
    };
    let Some(content) = response["content"].as_object() else {
        return Ok(Answer::Empty);
    };
    let at = pointer::join(&format!("{at}/responses"), status);
    match content.iter().next() {
        None => Ok(Answer::Empty),
        Some((media_type, media)) if media_type.ends_with("json") => {
            Ok(Answer::Json(in_media(&at, media_type, media)?))
        }
        Some((media_type, media)) if media_type == "text/event-stream" => {
            Ok(Answer::Events(in_media(&at, media_type, media)?))
        }
        Some((media_type, _)) => Err(Error::new(
            RULE,
            at,
            format!("an answer of type `{media_type}` cannot be read"),
        )),
    }
}
