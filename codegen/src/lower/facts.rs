//! Moves constraints and defaults out of the schemas into facts for the docs.

use serde_json::{Map, Value};

use super::Rule;
use crate::Result;
use crate::schema::visit;

pub(super) const RULE: Rule = Rule {
    name: "facts",
    reason: "A length, a pattern or a bound that the server has since relaxed must not make an \
             answer unreadable, and a default that is sent overwrites; the docs say them instead.",
    apply,
};

fn apply(document: &mut Value) -> Result<usize> {
    visit(document, &mut |_, schema| {
        let Some(object) = schema.as_object_mut() else {
            return Ok(0);
        };
        let facts = take_facts(object);
        let count = facts.len();
        if count > 0 {
            let known = object
                .entry("x-facts")
                .or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(known) = known {
                known.extend(facts.into_iter().map(Value::String));
            }
        }
        Ok(count)
    })
}

/// Removes every keyword that only constrains and says it in words.
fn take_facts(schema: &mut Map<String, Value>) -> Vec<String> {
    let mut facts = Vec::new();
    let is_choice = schema.contains_key("enum") || schema.contains_key("$ref");
    let mut take = |key: &str, say: &dyn Fn(&Value) -> String| {
        if let Some(value) = schema.remove(key) {
            let said = say(&value);
            if !said.is_empty() {
                facts.push(said);
            }
        }
    };
    let code = |value: &Value| format!("`{}`", value.to_string().replace('`', "'"));
    let flag = |value: &Value, said: &str| match value {
        Value::Bool(true) => said.to_owned(),
        _ => String::new(),
    };
    take("deprecated", &|v| flag(v, "Deprecated."));
    take("x-release-lifecycle", &|v| match v.as_str() {
        Some(lifecycle) if lifecycle != "GA" => format!("Lifecycle: {lifecycle}."),
        _ => String::new(),
    });
    take("readOnly", &|v| flag(v, "Set by the server only."));
    take("writeOnly", &|v| flag(v, "Never given back by the server."));
    take("default", &|v| {
        // A free text as a default is an example in these documents, not what a server does.
        if v.is_boolean() || v.is_number() || (v.is_string() && is_choice) {
            format!("Default in the document: {}.", code(v))
        } else {
            String::new()
        }
    });
    take("minLength", &|v| {
        format!("At least {}.", counted(v, "character", "characters"))
    });
    take("maxLength", &|v| {
        format!("At most {}.", counted(v, "character", "characters"))
    });
    take("pattern", &|v| {
        let pattern = visible(v.as_str().unwrap_or_default());
        format!("Matches `{}`.", pattern.replace('`', "'"))
    });
    take("minimum", &|v| format!("At least {v}."));
    take("exclusiveMinimum", &|v| format!("More than {v}."));
    take("maximum", &|v| format!("At most {v}."));
    take("exclusiveMaximum", &|v| format!("Less than {v}."));
    take("multipleOf", &|v| format!("A multiple of {v}."));
    take("minItems", &|v| {
        format!("At least {}.", counted(v, "item", "items"))
    });
    take("maxItems", &|v| {
        format!("At most {}.", counted(v, "item", "items"))
    });
    take("uniqueItems", &|v| flag(v, "No item twice."));
    take(
        "contains",
        &|v| match (v.get("const"), v.get("enum").and_then(Value::as_array)) {
            (Some(value), _) => format!("Contains {}.", code(value)),
            (None, Some(values)) => {
                let values: Vec<String> = values.iter().map(code).collect();
                format!("Contains {}.", values.join(" or "))
            }
            (None, None) => String::new(),
        },
    );
    take("minProperties", &|v| {
        format!("At least {}.", counted(v, "property", "properties"))
    });
    take("maxProperties", &|v| {
        format!("At most {}.", counted(v, "property", "properties"))
    });
    take("dependentRequired", &|v| {
        let rules = v.as_object().into_iter().flatten();
        rules
            .map(|(name, needs)| format!("With `{name}` also {}.", code(needs)))
            .collect::<Vec<_>>()
            .join(" ")
    });
    for silent in ["unevaluatedProperties", "propertyNames", "not"] {
        take(silent, &|_| String::new());
    }
    // A date-time has a type of its own, and `binary` marks an upload.
    let is_typed = matches!(
        schema.get("format").and_then(Value::as_str),
        Some("date-time" | "binary")
    );
    if !is_typed && let Some(Value::String(format)) = schema.remove("format") {
        facts.push(format!("Format: {format}."));
    }
    facts
}

/// A pattern with its control characters written out: a file with a raw one in it is no
/// text for many tools.
fn visible(pattern: &str) -> String {
    let mut visible = String::new();
    for c in pattern.chars() {
        if c.is_control() {
            visible.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            visible.push(c);
        }
    }
    visible
}

fn counted(count: &Value, one: &str, many: &str) -> String {
    match count.as_u64() {
        Some(1) => format!("1 {one}"),
        _ => format!("{count} {many}"),
    }
}
