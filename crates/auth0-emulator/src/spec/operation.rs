//! One operation of the document, as the pipeline needs it.

use std::sync::OnceLock;

use http::{Method, StatusCode};
use serde_json::Value;

use super::{Document, Place, Rules, Schema};

/// One operation of the Management API.
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    /// The path template behind `/api/v2`.
    pub(crate) path: &'static str,
    /// Any of these scopes is enough.
    pub(crate) scopes: Vec<&'static str>,
    pub(crate) body: Body,
    /// The status of a success, the first if the document names several.
    pub(crate) success: StatusCode,
    /// What a success answers with; nothing where it has no JSON body.
    pub(crate) answer: Option<Schema>,
    /// Whether the document names 409 among the answers.
    pub(crate) refuses_conflicts: bool,
    parameters: Vec<Parameter>,
    body_schema: Option<&'static Value>,
    /// Where the operation is in the document.
    pointer: String,
    body_rules: OnceLock<Option<Rules>>,
    parameter_rules: OnceLock<[Option<Rules>; 2]>,
}

/// The form of body that an operation takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Body {
    None,
    /// JSON that must be there.
    Json,
    /// JSON that may be left out.
    OptionalJson,
    Multipart,
}

/// A parameter of the path or of the query.
pub(super) struct Parameter {
    pub(super) name: &'static str,
    pub(super) place: Place,
    pub(super) required: Required,
    pub(super) schema: &'static Value,
    /// Where the schema is in the document.
    pub(super) pointer: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Required {
    No,
    Yes,
}

/// Parameters that Auth0 answers and explains, and that its document does not list:
/// path, name, and the listed one that takes the same values.
const UNLISTED: [(&str, &str, &str); 1] = [("/logs", "q", "search")];

/// All operations, or nothing if one is not as every document has them.
pub(super) fn all(root: &'static Value) -> Option<Vec<Operation>> {
    let mut all = Vec::new();
    for (path, methods) in root.get("paths")?.as_object()? {
        for (method, operation) in methods.as_object()? {
            all.push(Operation::read(root, path, method, operation)?);
        }
    }
    Some(all)
}

impl Operation {
    fn read(
        root: &'static Value,
        path: &'static str,
        method: &str,
        operation: &'static Value,
    ) -> Option<Self> {
        let responses = operation.get("responses")?.as_object()?;
        let (success, response) = responses
            .iter()
            .filter_map(|(status, response)| Some((status.parse::<u16>().ok()?, response)))
            .find(|(status, _)| (200..300).contains(status))?;
        let (body, body_schema) = body(operation);
        let pointer = format!(
            "/paths/{}/{method}",
            path.replace('~', "~0").replace('/', "~1")
        );
        let parameters = operation.get("parameters").and_then(Value::as_array);
        let parameters = parameters.into_iter().flatten();
        let mut parameters: Vec<Parameter> = parameters
            .enumerate()
            .filter_map(|(index, parameter)| {
                Parameter::read(parameter, format!("{pointer}/parameters/{index}/schema"))
            })
            .collect();
        for (_, name, listed) in UNLISTED.iter().filter(|(of, ..)| *of == path) {
            let same = parameters
                .iter()
                .find(|parameter| parameter.name == *listed);
            let unlisted = same.map(|same| same.named(name));
            parameters.extend(unlisted);
        }
        Some(Self {
            id: operation.get("operationId")?.as_str()?,
            method: Method::from_bytes(method.to_ascii_uppercase().as_bytes()).ok()?,
            path,
            scopes: scopes(operation),
            body,
            success: StatusCode::from_u16(success).ok()?,
            refuses_conflicts: responses.contains_key("409"),
            answer: media(response, "application/json").map(|schema| Schema::new(root, schema)),
            parameters,
            body_schema,
            pointer,
            body_rules: OnceLock::new(),
            parameter_rules: OnceLock::new(),
        })
    }

    pub(crate) fn has_query(&self, name: &str) -> bool {
        self.parameters
            .iter()
            .any(|parameter| parameter.place == Place::Query && parameter.name == name)
    }

    /// The schema of the JSON body, if the operation takes one.
    pub(crate) fn body_schema(&self, document: &'static Document) -> Option<Schema> {
        self.body_schema
            .map(|schema| Schema::new(document.root, schema))
    }

    /// The schema of a parameter of the path.
    pub(crate) fn path_parameter(&self, document: &'static Document, name: &str) -> Option<Schema> {
        let named =
            |parameter: &&Parameter| parameter.place == Place::Path && parameter.name == name;
        let parameter = self.parameters.iter().find(named)?;
        Some(Schema::new(document.root, parameter.schema))
    }

    /// The rules of the JSON body, made when they are first needed.
    pub(crate) fn body_rules(&self, document: &'static Document) -> Option<&Rules> {
        self.body_schema?;
        let pointer = || {
            format!(
                "{}/requestBody/content/application~1json/schema",
                self.pointer
            )
        };
        self.body_rules
            .get_or_init(|| Rules::of_body(document, &pointer()))
            .as_ref()
    }

    /// Whether the document knows an answer with a status.
    pub(crate) fn answers_with(&self, document: &'static Document, status: StatusCode) -> bool {
        let pointer = format!("{}/responses/{}", self.pointer, status.as_u16());
        document.root.pointer(&pointer).is_some()
    }

    /// The rules of an answer's JSON body, where the document says anything of it.
    pub(crate) fn answer_rules(
        &self,
        document: &'static Document,
        status: StatusCode,
    ) -> Option<Rules> {
        let pointer = format!(
            "{}/responses/{}/content/application~1json/schema",
            self.pointer,
            status.as_u16()
        );
        document.root.pointer(&pointer)?;
        Rules::of_body(document, &pointer)
    }

    /// The rules of the parameters in a place, made when they are first needed.
    pub(crate) fn parameter_rules(
        &self,
        document: &'static Document,
        place: Place,
    ) -> Option<&Rules> {
        let [path, query] = self.parameter_rules.get_or_init(|| {
            [Place::Path, Place::Query]
                .map(|place| Rules::of_parameters(document, place, &self.parameters))
        });
        match place {
            Place::Path => path.as_ref(),
            _ => query.as_ref(),
        }
    }
}

impl Parameter {
    /// One with another name that takes the same values.
    fn named(&self, name: &'static str) -> Self {
        Self {
            name,
            pointer: self.pointer.clone(),
            ..*self
        }
    }

    fn read(parameter: &'static Value, pointer: String) -> Option<Self> {
        let place = match parameter.get("in")?.as_str()? {
            "path" => Place::Path,
            "query" => Place::Query,
            _ => return None,
        };
        let required = match parameter.get("required") {
            Some(Value::Bool(true)) => Required::Yes,
            _ => Required::No,
        };
        Some(Self {
            name: parameter.get("name")?.as_str()?,
            place,
            required,
            schema: parameter.get("schema")?,
            pointer,
        })
    }
}

fn scopes(operation: &'static Value) -> Vec<&'static str> {
    let requirements = operation.get("security").and_then(Value::as_array);
    let schemes = requirements.into_iter().flatten();
    let lists = schemes
        .filter_map(Value::as_object)
        .flat_map(|scheme| scheme.values());
    let mut scopes: Vec<&str> = lists
        .filter_map(Value::as_array)
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    scopes.dedup();
    scopes
}

fn body(operation: &'static Value) -> (Body, Option<&'static Value>) {
    let Some(body) = operation.get("requestBody") else {
        return (Body::None, None);
    };
    if let Some(schema) = media(body, "application/json") {
        let kind = match body.get("required") {
            Some(Value::Bool(true)) => Body::Json,
            _ => Body::OptionalJson,
        };
        return (kind, Some(schema));
    }
    match media(body, "multipart/form-data") {
        Some(_) => (Body::Multipart, None),
        None => (Body::None, None),
    }
}

fn media(holder: &'static Value, name: &str) -> Option<&'static Value> {
    holder.get("content")?.get(name)?.get("schema")
}
