//! Compares JSON by what it says: `1` and `1.0` are one number.

use serde_json::Value;

/// The first place where `after` is not what `before` says, as a path and both values.
#[must_use]
pub fn difference(before: &Value, after: &Value) -> Option<String> {
    compare("$", before, after)
}

fn compare(at: &str, before: &Value, after: &Value) -> Option<String> {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => before
            .iter()
            .find_map(|(key, value)| match after.get(key) {
                Some(other) => compare(&format!("{at}.{key}"), value, other),
                None => Some(format!("{at}.{key} is missing, was {value}")),
            })
            .or_else(|| {
                let added = after.iter().find(|(key, _)| !before.contains_key(*key));
                added.map(|(key, value)| format!("{at}.{key} is new: {value}"))
            }),
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            let pairs = before.iter().zip(after).enumerate();
            pairs.into_iter().find_map(|(index, (before, after))| {
                compare(&format!("{at}[{index}]"), before, after)
            })
        }
        _ if before == after => None,
        // `1` may come back as `1.0`. Two whole numbers are compared as such above, because
        // large ones share a floating-point number.
        (Value::Number(a), Value::Number(b))
            if (a.is_f64() || b.is_f64()) && a.as_f64() == b.as_f64() =>
        {
            None
        }
        _ => Some(format!("{at} was {before}, is {after}")),
    }
}

/// The value without every property of that name, at any depth.
#[must_use]
pub fn without(value: &Value, name: &str) -> Value {
    match value {
        Value::Object(object) => object
            .iter()
            .filter(|(key, _)| *key != name)
            .map(|(key, value)| (key.clone(), without(value, name)))
            .collect(),
        Value::Array(items) => items.iter().map(|item| without(item, name)).collect(),
        other => other.clone(),
    }
}
