//! Words the violation of a schema as Auth0 does.

use std::fmt::Write as _;

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use serde_json::Value;

/// Values that the caller sent are shown in an error up to this length.
pub(super) const LONGEST_NAME: usize = 100;

/// The property that an error is about and what is wrong with it.
pub(super) fn describe(error: &ValidationError<'_>) -> (String, String) {
    // A union only says that nothing fits. The alternative that was meant, which
    // is the one whose fixed values are there, says what is wrong.
    if let Kind::OneOfNotValid { context } | Kind::AnyOf { context } = error.kind() {
        let is_fixed = |error: &&ValidationError<'_>| {
            matches!(error.kind(), Kind::Constant { .. } | Kind::Enum { .. })
        };
        let meant = context
            .iter()
            .min_by_key(|errors| (errors.iter().filter(is_fixed).count(), errors.len()));
        let said = meant.and_then(|errors| errors.iter().find(is_fixed).or(errors.first()));
        if let Some(said) = said {
            return describe(said);
        }
    }
    let property = error
        .instance_path()
        .to_string()
        .trim_start_matches('/')
        .replace('/', ".")
        .replace("~1", "/")
        .replace("~0", "~");
    (property, detail(error))
}

/// What is said of a property or a parameter that is not one. Its name is the
/// caller's own text: a short form is enough to find it.
pub(super) fn additional(name: &str) -> String {
    let name: String = name.chars().take(LONGEST_NAME).collect();
    format!("Additional properties not allowed: {name}")
}

fn detail(error: &ValidationError<'_>) -> String {
    let length = || {
        error
            .instance()
            .as_str()
            .map_or(0, |text| text.chars().count())
    };
    let items = || error.instance().as_array().map_or(0, Vec::len);
    match error.kind() {
        Kind::Required { property } => {
            format!(
                "Missing required property: {}",
                property.as_str().unwrap_or_default()
            )
        }
        Kind::AdditionalProperties { unexpected } => {
            additional(unexpected.first().map_or("", String::as_str))
        }
        Kind::Type { kind } => {
            format!(
                "Expected type {} but found type {}",
                expected(kind),
                type_of(error.instance())
            )
        }
        Kind::MinLength { limit } => {
            format!("String is too short ({} chars), minimum {limit}", length())
        }
        Kind::MaxLength { limit } => {
            format!("String is too long ({} chars), maximum {limit}", length())
        }
        Kind::MinItems { limit } => format!("Array is too short ({}), minimum {limit}", items()),
        Kind::MaxItems { limit } => format!("Array is too long ({}), maximum {limit}", items()),
        Kind::Minimum { limit } | Kind::ExclusiveMinimum { limit } => {
            format!("Value is less than minimum {limit}")
        }
        Kind::Maximum { limit } | Kind::ExclusiveMaximum { limit } => {
            format!("Value is greater than maximum {limit}")
        }
        Kind::MaxProperties { limit } => format!("Too many properties defined, maximum {limit}"),
        Kind::MinProperties { limit } => format!("Too few properties defined, minimum {limit}"),
        Kind::Pattern { pattern } => format!("String does not match pattern {pattern}"),
        Kind::Format { format } => format!("Object didn't pass validation for format {format}"),
        Kind::Enum { .. } | Kind::Constant { .. } => "No enum match for the value".to_owned(),
        Kind::UniqueItems => "Array items are not unique".to_owned(),
        Kind::OneOfMultipleValid { .. } => {
            "Data is valid against more than one schema from 'oneOf'".to_owned()
        }
        Kind::OneOfNotValid { .. } => "Data does not match any schemas from 'oneOf'".to_owned(),
        Kind::AnyOf { .. } => "Data does not match any schemas from 'anyOf'".to_owned(),
        other => {
            let mut text = String::from("The value does not fit the rule ");
            let _ = write!(text, "{}", other.keyword());
            text
        }
    }
}

fn expected(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Single(kind) => kind.to_string(),
        TypeKind::Multiple(kinds) => {
            let names: Vec<String> = kinds.iter().map(|kind| kind.to_string()).collect();
            names.join(" or ")
        }
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
