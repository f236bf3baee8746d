//! One user. The document is kept as JSON text, because a tenant can hold very
//! many of them and looks at few at a time: read it in full with `document`, or
//! in part with `pick`.

use std::fmt;

use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::Permission;
use super::credentials::Credential;

/// A user: the document that the API shows, and what stands beside it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) id: String,
    /// The connection of the first identity.
    pub(crate) connection: String,
    /// The ids of the roles that the user has in the tenant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) roles: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) permissions: Vec<Permission>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) credentials: Vec<Credential>,
    document: Document,
}

/// An object as JSON text.
#[derive(Clone)]
struct Document(Box<str>);

/// The collection that holds the second factors of a user.
pub(crate) fn authentication_methods(user_id: &str) -> String {
    format!("/users/{user_id}/authentication-methods")
}

impl User {
    pub(crate) fn new(id: String, connection: String, document: &Map<String, Value>) -> Self {
        Self {
            id,
            connection,
            roles: Vec::new(),
            permissions: Vec::new(),
            credentials: Vec::new(),
            document: Document::new(document),
        }
    }

    pub(crate) fn document(&self) -> Map<String, Value> {
        // It was written by `Document::new`, so it can always be read.
        serde_json::from_str(&self.document.0).unwrap_or_default()
    }

    pub(super) fn set_document(&mut self, document: &Map<String, Value>) {
        self.document = Document::new(document);
    }

    /// The root properties with these names, and nothing of the others.
    pub(crate) fn pick(&self, names: &[&str]) -> Map<String, Value> {
        let mut reader = serde_json::Deserializer::from_str(&self.document.0);
        Pick(names).deserialize(&mut reader).unwrap_or_default()
    }

    /// A root property that is a text.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        match self.pick(&[name]).remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        }
    }
}

impl Document {
    fn new(document: &Map<String, Value>) -> Self {
        // Names are strings and values are JSON already: writing cannot fail.
        let text = serde_json::to_string(document).unwrap_or_else(|_| "{}".to_owned());
        Self(text.into())
    }
}

/// The size is enough: the text is personal data, and long.
impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Document({} bytes)", self.0.len())
    }
}

/// Outside this process a document is the object that it is.
impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let object: Map<String, Value> = serde_json::from_str(&self.0).unwrap_or_default();
        object.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(|object| Self::new(&object))
    }
}

/// Reads the named properties of an object and skips over the rest.
struct Pick<'a>(&'a [&'a str]);

impl<'de> DeserializeSeed<'de> for Pick<'_> {
    type Value = Map<String, Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Pick<'_> {
    type Value = Map<String, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut picked = Map::new();
        while let Some(name) = access.next_key::<std::borrow::Cow<'de, str>>()? {
            if self.0.contains(&&*name) {
                picked.insert(name.into_owned(), access.next_value()?);
            } else {
                access.next_value::<IgnoredAny>()?;
            }
        }
        Ok(picked)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_document_is_read_in_full_or_in_part() {
        let whole = json!({"a": 1, "b": {"c": ["x"]}, "d\"": "e"});
        let user = User::new("id".into(), "c".into(), whole.as_object().unwrap());
        assert_eq!(Value::Object(user.document()), whole);
        assert_eq!(
            Value::Object(user.pick(&["b", "d\"", "z"])),
            json!({"b": {"c": ["x"]}, "d\"": "e"})
        );
        assert_eq!(user.text("d\""), Some("e".to_owned()));
        assert_eq!(user.text("a"), None);
    }

    #[test]
    fn a_saved_user_is_plain_json_and_comes_back() {
        let document = json!({"email": "a@b.c"});
        let user = User::new("id".into(), "c".into(), document.as_object().unwrap());
        let saved = serde_json::to_value(&user).unwrap();
        assert_eq!(saved["document"], document);
        let back: User = serde_json::from_value(saved).unwrap();
        assert_eq!(back.document(), user.document());
        assert!(!format!("{user:?}").contains("a@b.c"));
    }
}
