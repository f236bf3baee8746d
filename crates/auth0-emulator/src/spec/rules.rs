//! Checks what a request says against the document's schemas. The check itself is
//! a JSON Schema validator's; how its errors read is next door.

use jsonschema::{ValidationError, Validator};
use serde_json::{Map, Value, json};

use super::operation::{Parameter, Required};
use super::wording::{LONGEST_NAME, additional, describe};
use super::{BASE, Document, Schema};
use crate::formats::FORMATS;
use crate::problem::Problem;
use crate::query_string::QueryString;

/// The part of a request that a rule is about; it decides how an error begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Body,
}

/// The rules of one part of a request.
pub(crate) struct Rules {
    place: Place,
    validator: Validator,
    /// How the text of each parameter becomes JSON.
    types: Vec<(&'static str, Schema)>,
}

impl Rules {
    /// A schema of the document that the validator cannot read checks nothing.
    pub(super) fn of_body(document: &'static Document, pointer: &str) -> Option<Self> {
        Some(Self {
            place: Place::Body,
            validator: validator(document, &reference(pointer))?,
            types: Vec::new(),
        })
    }

    pub(super) fn of_parameters(
        document: &'static Document,
        place: Place,
        parameters: &[Parameter],
    ) -> Option<Self> {
        let mine = || {
            parameters
                .iter()
                .filter(|parameter| parameter.place == place)
        };
        let properties: Map<String, Value> = mine()
            .map(|parameter| (parameter.name.to_owned(), reference(&parameter.pointer)))
            .collect();
        let required: Vec<&str> = mine()
            .filter(|parameter| parameter.required == Required::Yes)
            .map(|parameter| parameter.name)
            .collect();
        let schema = json!({"type": "object", "properties": properties, "required": required});
        let types =
            mine().map(|parameter| (parameter.name, Schema::new(document.root, parameter.schema)));
        Some(Self {
            place,
            validator: validator(document, &schema)?,
            types: types.collect(),
        })
    }

    /// Checks a JSON value.
    pub(crate) fn check(&self, value: &Value) -> Result<(), Problem> {
        match self.validator.validate(value) {
            Ok(()) => Ok(()),
            Err(error) => Err(self.problem(&error)),
        }
    }

    /// Checks the parameters of a query. The document lists them all, and none of
    /// them is of free form: what it does not list is refused.
    pub(crate) fn check_query(&self, query: &QueryString) -> Result<(), Problem> {
        let mut object = Map::new();
        let is_listed = |name: &str| self.types.iter().any(|(listed, _)| *listed == name);
        // Nothing is asked by `&=&`, and so nothing is refused of it.
        let mut names = query.names().filter(|name| !name.is_empty());
        if let Some(name) = names.find(|name| !is_listed(name)) {
            return Err(Problem::invalid_query(additional(name)));
        }
        for (name, schema) in &self.types {
            let mut texts = query.all(name).peekable();
            if texts.peek().is_none() {
                continue;
            }
            let value = if schema.kind() == Some("array") {
                let element = schema.child("items");
                let items = texts.flat_map(|text| text.split(','));
                Value::Array(items.map(|text| typed(text, element)).collect())
            } else {
                texts
                    .next()
                    .map_or(Value::Null, |text| typed(text, Some(*schema)))
            };
            object.insert((*name).to_owned(), value);
        }
        self.check(&Value::Object(object))
    }

    /// Checks the parameters of a path.
    pub(crate) fn check_path(&self, params: &[(&'static str, String)]) -> Result<(), Problem> {
        let value = |(name, text): &(&'static str, String)| {
            let schema = self.types.iter().find(|(known, _)| known == name);
            let schema = schema.map(|(_, schema)| *schema);
            ((*name).to_owned(), typed(text, schema))
        };
        self.check(&Value::Object(params.iter().map(value).collect()))
    }

    fn problem(&self, error: &ValidationError<'_>) -> Problem {
        let (mut property, detail) = describe(error);
        property = property.chars().take(LONGEST_NAME).collect();
        match (self.place, property.as_str()) {
            (Place::Body, "") => Problem::invalid_body(detail),
            (Place::Body, name) => Problem::invalid_property(name, detail),
            (Place::Query, "") => Problem::invalid_query(detail),
            (Place::Query, name) => Problem::invalid_parameter(name, detail),
            (Place::Path, name) => Problem::invalid_path(name, detail),
        }
    }
}

/// The parts of the document are referred to and not copied, so that their own
/// references are resolved in it.
fn reference(pointer: &str) -> Value {
    let pointer = pointer.replace('{', "%7B").replace('}', "%7D");
    json!({"$ref": format!("{BASE}#{pointer}")})
}

fn validator(document: &'static Document, schema: &Value) -> Option<Validator> {
    let options = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .with_registry(&document.registry)
        .should_validate_formats(true)
        .should_ignore_unknown_formats(true);
    FORMATS
        .iter()
        .fold(options, |options, (name, holds)| {
            options.with_format(*name, *holds)
        })
        .build(schema)
        .map_err(|error| tracing::error!(%error, "a schema of the document cannot be used"))
        .ok()
}

/// A parameter's text as the JSON that its schema expects; text that is nothing
/// else stays text, and is then refused by its type.
fn typed(text: &str, schema: Option<Schema>) -> Value {
    let parsed = match schema.and_then(Schema::kind) {
        Some("integer") => text.parse::<i64>().ok().map(Value::from),
        Some("number") => text.parse::<f64>().ok().map(Value::from),
        Some("boolean") => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    parsed.unwrap_or_else(|| Value::from(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(method: &str, path: &str, value: Value) -> Result<(), Problem> {
        let document = Document::management().unwrap();
        let operation = document.operation(method, path).unwrap();
        operation.body_rules(document).unwrap().check(&value)
    }

    #[test]
    fn the_message_names_the_property() {
        assert_eq!(body("POST", "/roles", json!({"name": "a"})), Ok(()));
        for (value, message) in [
            (
                json!({}),
                "Payload validation error: 'Missing required property: name'.",
            ),
            (
                json!({"name": 1}),
                "Payload validation error: 'Expected type string but found type integer' on property name.",
            ),
            (
                json!({"name": "a", "surprise": 1}),
                "Payload validation error: 'Additional properties not allowed: surprise'.",
            ),
            (
                json!({"name": "a", "type": "other"}),
                "Payload validation error: 'No enum match for the value' on property type.",
            ),
        ] {
            assert_eq!(body("POST", "/roles", value).unwrap_err().message, message);
        }
    }

    #[test]
    fn nested_properties_are_named_by_their_path() {
        let problem = body(
            "POST",
            "/organizations",
            json!({"name": "a", "branding": {"colors": {"primary": "red", "page_background": "#000000"}}}),
        )
        .unwrap_err();
        assert!(
            problem
                .message
                .contains("on property branding.colors.primary"),
            "{}",
            problem.message
        );
    }

    #[test]
    fn every_rule_of_the_document_can_be_made() {
        let document = Document::management().unwrap();
        for operation in document.operations() {
            assert!(
                operation.body_schema(document).is_none()
                    || operation.body_rules(document).is_some(),
                "{}",
                operation.id
            );
            for place in [Place::Path, Place::Query] {
                assert!(
                    operation.parameter_rules(document, place).is_some(),
                    "{}",
                    operation.id
                );
            }
        }
    }

    #[test]
    fn parameters_are_read_by_their_type() {
        let document = Document::management().unwrap();
        let list = document.operation("GET", "/users").unwrap();
        let check = |text: &str| {
            let query = QueryString::parse(text).unwrap();
            list.parameter_rules(document, Place::Query)
                .unwrap()
                .check_query(&query)
        };
        assert_eq!(check("per_page=100&include_totals=true"), Ok(()));
        assert_eq!(
            check("per_page=100&unknown=1").unwrap_err().message,
            "Query validation error: 'Additional properties not allowed: unknown'."
        );
        for (text, name) in [
            ("per_page=101", "per_page"),
            ("per_page=a", "per_page"),
            ("include_totals=1", "include_totals"),
            ("search_engine=v9", "search_engine"),
        ] {
            let problem = check(text).unwrap_err();
            assert!(
                problem.message.contains(&format!("on property {name}")),
                "{}",
                problem.message
            );
            assert_eq!(problem.code, "invalid_query_string");
        }
    }
}
