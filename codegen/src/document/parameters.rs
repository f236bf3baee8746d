//! Parameters of an operation: its own, and those that it takes from its path.

use serde_json::Value;

use super::follow;
use crate::node::METHODS;
use crate::pointer;

/// What identifies a parameter within an operation: where it goes, and its name.
pub(super) type Identity = (String, String);

/// The identity of a parameter, looked up where it is a reference. `None` where
/// it lacks one of the two.
pub(super) fn identity(root: &Value, parameter: &Value) -> Option<Identity> {
    let parameter = follow(root, parameter);
    let place = parameter["in"].as_str()?;
    let name = parameter["name"].as_str()?;
    // Header names do not distinguish case; all others do.
    let name = if place == "header" {
        name.to_ascii_lowercase()
    } else {
        name.to_owned()
    };
    Some((place.to_owned(), name))
}

/// The parameters of one path item's operation with the pointer to each: its own
/// first, then those of the path that it does not replace.
pub(super) fn effective<'a>(
    root: &'a Value,
    path_pointer: &str,
    item: &'a Value,
    method: &str,
) -> Vec<(String, &'a Value)> {
    let own = list(
        &item[method]["parameters"],
        &format!("{path_pointer}/{method}/parameters"),
    );
    let taken: Vec<_> = own
        .iter()
        .filter_map(|(_, parameter)| identity(root, parameter))
        .collect();
    let inherited = list(&item["parameters"], &format!("{path_pointer}/parameters"))
        .into_iter()
        .filter(|(_, parameter)| identity(root, parameter).is_none_or(|id| !taken.contains(&id)));
    own.iter().cloned().chain(inherited).collect()
}

/// Moves the parameters of each path into its operations.
pub(super) fn merge(root: &mut Value) {
    let mut merged = Vec::new();
    for (path, item) in root["paths"].as_object().into_iter().flatten() {
        if item.get("parameters").is_none() {
            continue;
        }
        for method in METHODS.iter().filter(|method| item.get(**method).is_some()) {
            let all = effective(root, "", item, method);
            let all: Vec<Value> = all
                .into_iter()
                .map(|(_, parameter)| parameter.clone())
                .collect();
            if !all.is_empty() {
                merged.push((pointer::build(["paths", path, method]), all));
            }
        }
    }
    for (operation, parameters) in merged {
        if let Some(operation) = root.pointer_mut(&operation).and_then(Value::as_object_mut) {
            operation.insert("parameters".to_owned(), parameters.into());
        }
    }
    let paths = root.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(|paths| paths.values_mut()) {
        if let Some(item) = item.as_object_mut() {
            item.remove("parameters");
        }
    }
}

fn list<'a>(value: &'a Value, pointer: &str) -> Vec<(String, &'a Value)> {
    let elements = value.as_array().into_iter().flatten().enumerate();
    elements
        .map(|(index, parameter)| (format!("{pointer}/{index}"), parameter))
        .collect()
}
