//! Settles how parameters travel, and takes the custom-domain header out.

use serde_json::Value;

use super::Rule;
use crate::schema::operations_mut;
use crate::{Error, Result};

pub(super) const RULE: Rule = Rule {
    name: "parameters",
    reason: "The custom-domain header is an option of the call, not a parameter of some; other \
             ways of serialising than simple paths and repeated query names are refused.",
    apply,
};

/// The header that chooses among several custom domains.
const CUSTOM_DOMAIN: &str = "auth0-custom-domain";

fn apply(document: &mut Value) -> Result<usize> {
    let mut count = 0;
    for (at, operation) in operations_mut(document) {
        let Some(Value::Array(parameters)) = operation.get_mut("parameters") else {
            continue;
        };
        for (index, parameter) in parameters.iter().enumerate() {
            check(&format!("{at}/parameters/{index}"), parameter)?;
        }
        let before = parameters.len();
        parameters.retain(|parameter| !is_custom_domain(parameter));
        if parameters.len() < before {
            count += 1;
            operation.insert("x-custom-domain".into(), Value::Bool(true));
        }
    }
    Ok(count)
}

fn is_custom_domain(parameter: &Value) -> bool {
    parameter["in"] == "header"
        && parameter["name"]
            .as_str()
            .is_some_and(|name| name.eq_ignore_ascii_case(CUSTOM_DOMAIN))
}

fn check(at: &str, parameter: &Value) -> Result<()> {
    let place = parameter["in"].as_str().unwrap_or_default();
    let style = parameter.get("style").and_then(Value::as_str);
    let explode = parameter.get("explode").and_then(Value::as_bool);
    let refused = match place {
        "path" if style.is_none_or(|style| style == "simple") => None,
        "query" if style.is_none_or(|style| style == "form") && explode != Some(false) => None,
        "header" if is_custom_domain(parameter) => None,
        "path" | "query" => Some(format!(
            "a {place} parameter of style {style:?} with explode {explode:?} cannot be written"
        )),
        _ => Some(format!("a parameter in `{place}` cannot be written")),
    };
    match refused {
        None if parameter.get("schema").is_none() => {
            Err(Error::new(RULE.name, at, "a parameter without a schema"))
        }
        None => Ok(()),
        Some(message) => Err(Error::new(RULE.name, at, message)),
    }
}
