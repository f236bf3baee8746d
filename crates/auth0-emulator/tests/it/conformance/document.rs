//! The document as the test reads it: raw JSON and a validator of its own, with
//! nothing of the emulator between them.

use jsonschema::{Registry, Validator};
use reqwest::Method;
use serde_json::{Value, json};

const BASE: &str = "urn:test:management";

pub(super) struct Document {
    root: &'static Value,
    registry: Registry<'static>,
}

/// One operation, as the document has it.
#[derive(Clone)]
pub(super) struct Operation {
    pub(super) method: Method,
    pub(super) path: &'static str,
    pub(super) value: &'static Value,
    pointer: String,
}

impl Document {
    pub(super) fn read() -> Self {
        let mut root: Value = serde_json::from_str(auth0_documents::MANAGEMENT).unwrap();
        escape_hyphens(&mut root);
        forgive_undeclared(&mut root);
        let root: &'static Value = Box::leak(Box::new(root));
        let registry = Registry::new().add(BASE, root).unwrap().prepare().unwrap();
        Self { root, registry }
    }

    pub(super) fn operations(&self) -> Vec<Operation> {
        let paths = self.root["paths"].as_object().unwrap();
        let operations = paths.iter().flat_map(|(path, methods)| {
            let methods = methods.as_object().unwrap();
            methods
                .iter()
                .map(|(method, value)| Operation::new(path, method, value))
        });
        operations.collect()
    }

    pub(super) fn operation(&self, method: &str, path: &str) -> Option<Operation> {
        let operations = self.root["paths"].as_object()?;
        let (path, methods) = operations.get_key_value(path)?;
        let (method, value) = methods.as_object()?.get_key_value(method)?;
        Some(Operation::new(path, method, value))
    }

    /// A schema that is not a reference.
    pub(super) fn resolve(&self, schema: &'static Value) -> &'static Value {
        let mut schema = schema;
        while let Some(pointer) = schema["$ref"].as_str() {
            schema = self.root.pointer(&pointer[1..]).unwrap();
        }
        schema
    }

    pub(super) fn validator(&self, pointer: &str) -> Validator {
        let pointer = pointer.replace('{', "%7B").replace('}', "%7D");
        jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .with_registry(&self.registry)
            .should_validate_formats(true)
            .should_ignore_unknown_formats(true)
            .build(&json!({"$ref": format!("{BASE}#{pointer}")}))
            .unwrap()
    }
}

impl Operation {
    fn new(path: &'static str, method: &str, value: &'static Value) -> Self {
        let pointer = format!(
            "/paths/{}/{method}",
            path.replace('~', "~0").replace('/', "~1")
        );
        let method = method.to_uppercase().parse().unwrap();
        Self {
            method,
            path,
            value,
            pointer,
        }
    }

    pub(super) fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    pub(super) fn body(&self) -> Option<&'static Value> {
        let content = self.value.pointer("/requestBody/content")?;
        Some(&content.get("application/json")?["schema"])
    }

    pub(super) fn is_form(&self) -> bool {
        self.value
            .pointer("/requestBody/content/multipart~1form-data")
            .is_some()
    }

    pub(super) fn body_pointer(&self) -> String {
        format!(
            "{}/requestBody/content/application~1json/schema",
            self.pointer
        )
    }

    /// Where the schema of an answer is; nothing if the document has none, and
    /// no answer at all if it does not name the status.
    pub(super) fn answer_pointer(&self, status: u16) -> Result<Option<String>, String> {
        let responses = &self.value["responses"];
        let Some(response) = responses.get(status.to_string()) else {
            return Err(format!("the document does not name {status}"));
        };
        let json = response.pointer("/content/application~1json/schema");
        let pointer = format!(
            "{}/responses/{status}/content/application~1json/schema",
            self.pointer
        );
        Ok(json.map(|_| pointer))
    }

    pub(super) fn required_query(&self) -> Vec<(&'static str, &'static Value)> {
        let parameters = self.value["parameters"].as_array();
        let required = parameters
            .into_iter()
            .flatten()
            .filter(|parameter| parameter["in"] == "query" && parameter["required"] == true);
        required
            .map(|parameter| (parameter["name"].as_str().unwrap(), &parameter["schema"]))
            .collect()
    }

    /// The parameters of the query: name, schema, and where the schema is.
    pub(super) fn query(&self) -> Vec<(&'static str, &'static Value, String)> {
        let parameters = self.value["parameters"].as_array();
        let parameters = parameters.into_iter().flatten().enumerate();
        parameters
            .filter(|(_, parameter)| parameter["in"] == "query")
            .map(|(at, parameter)| {
                let name = parameter["name"].as_str().unwrap();
                let pointer = format!("{}/parameters/{at}/schema", self.pointer);
                (name, &parameter["schema"], pointer)
            })
            .collect()
    }

    /// The schema of a parameter of the path.
    pub(super) fn parameter(&self, name: &str) -> Option<&'static Value> {
        let parameters = self.value["parameters"].as_array()?;
        let named = |parameter: &&Value| parameter["in"] == "path" && parameter["name"] == name;
        Some(&parameters.iter().find(named)?["schema"])
    }

    pub(super) fn scopes(&self) -> Vec<&'static str> {
        let schemes = self.value["security"].as_array().into_iter().flatten();
        let lists = schemes.flat_map(|scheme| scheme.as_object().unwrap().values());
        let scopes = lists.flat_map(|scopes| scopes.as_array().unwrap());
        scopes.map(|scope| scope.as_str().unwrap()).collect()
    }
}

/// Some closed schemas require what they do not declare, which no value can
/// satisfy; there the requirement is left out.
fn forgive_undeclared(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            let closed = fields.get("additionalProperties") == Some(&Value::Bool(false));
            let declared = fields.get("properties").cloned().unwrap_or_default();
            if let Some(Value::Array(required)) = fields.get_mut("required")
                && closed
                && declared.is_object()
            {
                required.retain(|name| declared.get(name.as_str().unwrap()).is_some());
            }
            fields.values_mut().for_each(forgive_undeclared);
        }
        Value::Array(items) => items.iter_mut().for_each(forgive_undeclared),
        _ => {}
    }
}

/// The document's patterns are JavaScript's, which takes this hyphen for itself.
fn escape_hyphens(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(pattern)) = fields.get_mut("pattern") {
                *pattern = pattern.replace("[\\w-", "[\\w\\-");
            }
            fields.values_mut().for_each(escape_hyphens);
        }
        Value::Array(items) => items.iter_mut().for_each(escape_hyphens),
        _ => {}
    }
}
