//! Operations: their names are there and are theirs alone, and their parameters
//! agree with their paths.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::{Document, parameters};
use crate::error::Errors;
use crate::node::METHODS;
use crate::pointer;

pub(super) fn check(document: &Document, errors: &mut Errors) {
    names(document, errors);
    let root = document.value();
    for (path, item) in root["paths"].as_object().into_iter().flatten() {
        let at = pointer::build(["paths", path]);
        if item.get("$ref").is_some() {
            errors.add("shape", &at, "a path must be written out, not referred to");
        }
        duplicates(root, &item["parameters"], &at, errors);
        for method in METHODS.iter().filter(|method| item.get(**method).is_some()) {
            duplicates(
                root,
                &item[*method]["parameters"],
                &pointer::join(&at, method),
                errors,
            );
        }
        match template(path) {
            Ok(wanted) => path_parameters(root, item, &at, &wanted, errors),
            Err(message) => errors.add("path-template", &at, message),
        }
    }
}

fn names(document: &Document, errors: &mut Errors) {
    let mut ids = BTreeMap::new();
    let mut names = BTreeMap::new();
    for operation in document.operations() {
        match operation.value.get("operationId").and_then(Value::as_str) {
            None | Some("") => {
                errors.add(
                    "operation-id",
                    &operation.pointer,
                    "the operation has no operationId",
                );
            }
            Some(id) => {
                if let Some(first) = ids.insert(id, operation.pointer.clone()) {
                    let message = format!("`{id}` is also the operationId of #{first}");
                    errors.add("duplicate-operation-id", &operation.pointer, message);
                }
            }
        }
        // A document without these extensions is named by its operationIds.
        if let Some(name) = operation.name() {
            let group = operation.group();
            let call = format!("{}.{name}", group.join("."));
            if let Some(first) = names.insert((group, name), operation.pointer.clone()) {
                let message = format!("`{call}` is also the name of #{first}");
                errors.add("duplicate-operation-name", &operation.pointer, message);
            }
        }
    }
}

fn duplicates(root: &Value, list: &Value, at: &str, errors: &mut Errors) {
    let mut seen = BTreeSet::new();
    for (index, parameter) in list.as_array().into_iter().flatten().enumerate() {
        let at = format!("{at}/parameters/{index}");
        match parameters::identity(root, parameter) {
            Some((place, name)) => {
                let message = format!("the {place} parameter `{name}` is declared twice");
                if !seen.insert((place, name)) {
                    errors.add("duplicate-parameter", at, message);
                }
            }
            // A dangling reference has been reported already.
            None if parameter.get("$ref").is_some() => {}
            None => errors.add("shape", at, "a parameter needs `name` and `in`"),
        }
    }
}

fn path_parameters(
    root: &Value,
    item: &Value,
    at: &str,
    wanted: &BTreeSet<&str>,
    errors: &mut Errors,
) {
    for method in METHODS.iter().filter(|method| item.get(**method).is_some()) {
        let mut declared = BTreeSet::new();
        for (place, parameter) in parameters::effective(root, at, item, method) {
            let Some((kind, name)) = parameters::identity(root, parameter) else {
                continue;
            };
            if kind != "path" {
                continue;
            }
            if !wanted.contains(name.as_str()) {
                let message = format!("the path has no `{{{name}}}` for this parameter");
                errors.add("path-parameter", place, message);
            }
            declared.insert(name);
        }
        for name in wanted.iter().filter(|name| !declared.contains(**name)) {
            let message = format!("no parameter is declared for `{{{name}}}` of the path");
            errors.add("path-parameter", pointer::join(at, method), message);
        }
    }
}

/// The names in braces of a path's template.
fn template(path: &str) -> Result<BTreeSet<&str>, String> {
    if !path.starts_with('/') {
        return Err("a path must begin with `/`".to_owned());
    }
    let mut names = BTreeSet::new();
    let mut rest = path;
    while let Some(open) = rest.find(['{', '}']) {
        let inner = rest[open..]
            .strip_prefix('{')
            .and_then(|inner| inner.split_once('}'));
        let Some((name, after)) = inner else {
            return Err("the path's braces do not match".to_owned());
        };
        if name.is_empty() || name.contains(['{', '/']) {
            return Err(format!("`{{{name}}}` is no name of a parameter"));
        }
        if !names.insert(name) {
            return Err(format!("`{{{name}}}` stands twice in the path"));
        }
        rest = after;
    }
    Ok(names)
}
