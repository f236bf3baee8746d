//! What each place of an OpenAPI 3.1 document is.
//!
//! A key means something only where it stands: `description` is prose in a
//! schema and a field's name among a schema's properties; `$ref` is a reference
//! in a schema and plain text in a default value. Walks that must not confuse
//! the two carry a [`Node`] along and ask it for the node of each child.
//!
//! This says where things stand and checks nothing; the checks are in
//! [`document`](crate::document).

use serde_json::Value;

/// The kind of a place in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Node {
    /// The whole document.
    Root,
    /// The `info` object.
    Info,
    /// The `components` object.
    Components,
    /// What stands behind one path.
    PathItem,
    /// One operation.
    Operation,
    /// A parameter.
    Parameter,
    /// A header of a response or of a part of a body.
    Header,
    /// A request body.
    RequestBody,
    /// One response.
    Response,
    /// A body in one media type.
    MediaType,
    /// How one field of a form body is encoded.
    Encoding,
    /// A link from one operation to another.
    Link,
    /// A schema.
    Schema,
    /// The discriminator of a union.
    Discriminator,
    /// A server.
    Server,
    /// A variable in a server's address.
    ServerVariable,
    /// A tag of the document.
    Tag,
    /// A security scheme.
    SecurityScheme,
    /// The flows of a security scheme.
    OAuthFlows,
    /// One flow of a security scheme.
    OAuthFlow,
    /// The scopes of a flow: each name with its prose.
    Scopes,
    /// An object whose keys are names and whose values are of one kind.
    Map(&'static Node),
    /// An array whose elements are of one kind.
    List(&'static Node),
    /// A value that stands for itself: a default, an enum's values, a constant,
    /// an example, an extension. Nothing inside has a meaning of its own.
    Data,
}

use Node::*;

impl Node {
    /// The node of the member named `key`, or of an element where this is a list.
    #[must_use]
    pub fn child(self, key: &str) -> Node {
        match self {
            Map(node) | List(node) => *node,
            // Extensions are never references, whatever they hold.
            _ if key.starts_with("x-") => Data,
            Root => root(key),
            Components => component(key),
            PathItem => path_item(key),
            Operation => operation(key),
            Parameter | Header => parameter(key),
            Response => response(key),
            RequestBody if key == "content" => Map(&MediaType),
            MediaType => media_type(key),
            Encoding if key == "headers" => Map(&Header),
            Link if key == "server" => Server,
            Schema => schema(key),
            Server if key == "variables" => Map(&ServerVariable),
            SecurityScheme if key == "flows" => OAuthFlows,
            OAuthFlows => OAuthFlow,
            OAuthFlow if key == "scopes" => Scopes,
            _ => Data,
        }
    }

    /// Whether keys here are names that the document's author chose.
    #[must_use]
    pub fn keys_are_names(self) -> bool {
        matches!(self, Map(_) | Scopes | Data)
    }

    /// Calls `visit` with the node, the pointer and the value of this place and
    /// of every place below it, parents first.
    ///
    /// What stands in [`Node::Data`] is visited, what is inside it is not.
    pub fn walk(self, value: &Value, visit: &mut dyn FnMut(Node, &str, &Value)) {
        walk(self, &mut String::new(), value, visit);
    }
}

fn walk(
    node: Node,
    pointer: &mut String,
    value: &Value,
    visit: &mut dyn FnMut(Node, &str, &Value),
) {
    visit(node, pointer, value);
    if node == Data {
        return;
    }
    // One buffer serves the whole walk: a document has some hundred thousand
    // places, and almost none of their pointers is ever shown.
    let length = pointer.len();
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                pointer.push('/');
                pointer.push_str(&crate::pointer::escape(key));
                walk(node.child(key), pointer, member, visit);
                pointer.truncate(length);
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                pointer.push('/');
                pointer.push_str(&index.to_string());
                walk(node.child(""), pointer, element, visit);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}

fn root(key: &str) -> Node {
    match key {
        "info" => Info,
        "components" => Components,
        "paths" | "webhooks" => Map(&PathItem),
        "servers" => List(&Server),
        "tags" => List(&Tag),
        _ => Data,
    }
}

fn component(key: &str) -> Node {
    match key {
        "schemas" => Map(&Schema),
        "responses" => Map(&Response),
        "parameters" => Map(&Parameter),
        "requestBodies" => Map(&RequestBody),
        "headers" => Map(&Header),
        "securitySchemes" => Map(&SecurityScheme),
        "links" => Map(&Link),
        "callbacks" => Map(&Map(&PathItem)),
        "pathItems" => Map(&PathItem),
        // Examples illustrate; a generator reads none of them.
        _ => Data,
    }
}

fn path_item(key: &str) -> Node {
    match key {
        "parameters" => List(&Parameter),
        "servers" => List(&Server),
        _ if METHODS.contains(&key) => Operation,
        _ => Data,
    }
}

fn operation(key: &str) -> Node {
    match key {
        "parameters" => List(&Parameter),
        "requestBody" => RequestBody,
        "responses" => Map(&Response),
        "callbacks" => Map(&Map(&PathItem)),
        "servers" => List(&Server),
        _ => Data,
    }
}

fn parameter(key: &str) -> Node {
    match key {
        "schema" => Schema,
        "content" => Map(&MediaType),
        _ => Data,
    }
}

fn response(key: &str) -> Node {
    match key {
        "headers" => Map(&Header),
        "content" => Map(&MediaType),
        "links" => Map(&Link),
        _ => Data,
    }
}

fn media_type(key: &str) -> Node {
    match key {
        "schema" => Schema,
        "encoding" => Map(&Encoding),
        _ => Data,
    }
}

fn schema(key: &str) -> Node {
    match key {
        "properties" | "patternProperties" | "$defs" | "dependentSchemas" => Map(&Schema),
        "allOf" | "anyOf" | "oneOf" | "prefixItems" => List(&Schema),
        "items"
        | "additionalProperties"
        | "unevaluatedItems"
        | "unevaluatedProperties"
        | "contains"
        | "propertyNames"
        | "contentSchema"
        | "not"
        | "if"
        | "then"
        | "else" => Schema,
        "discriminator" => Discriminator,
        _ => Data,
    }
}

/// The methods that a path item may have, in the order in which they sort.
pub const METHODS: [&str; 8] = [
    "delete", "get", "head", "options", "patch", "post", "put", "trace",
];

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_key_means_what_its_place_makes_of_it() {
        let properties = Schema.child("properties");
        assert!(properties.keys_are_names());
        assert_eq!(properties.child("description"), Schema);
        assert_eq!(properties.child("x-name"), Schema);
        assert_eq!(Schema.child("default"), Data);
        assert_eq!(Schema.child("x-anything"), Data);
        assert_eq!(Root.child("paths").child("/a").child("get"), Operation);
    }

    #[test]
    fn a_walk_visits_each_place_once_and_stops_at_data() {
        let value =
            json!({"paths": {"/a": {"get": {"parameters": [{"schema": {"default": {"b": 1}}}]}}}});
        let mut seen = Vec::new();
        Root.walk(&value, &mut |_, pointer, _| seen.push(pointer.to_owned()));
        assert_eq!(
            seen.last().map(String::as_str),
            Some("/paths/~1a/get/parameters/0/schema/default")
        );
        assert_eq!(seen.len(), 8);
    }
}
