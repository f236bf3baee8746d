//! The parameters of a request, as a form, a query or JSON.

use std::borrow::Cow;
use std::fmt;

use auth0_sdk_core::{Error, Result, Secret};
use serde_json::Value;
use url::form_urlencoded;

/// Parameters in the order in which they were set; one that is set again is changed.
#[derive(Clone, Default)]
pub(crate) struct Parameters(Vec<(Cow<'static, str>, Parameter)>);

#[derive(Clone)]
enum Parameter {
    Text(Secret),
    Json(Value),
}

impl Parameters {
    pub(crate) fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Secret>) {
        self.put(name.into(), Parameter::Text(value.into()));
    }

    /// What is no text: a number, an object, a list. In a form it stands as its JSON.
    pub(crate) fn set_json(&mut self, name: impl Into<Cow<'static, str>>, value: Value) {
        self.put(name.into(), Parameter::Json(value));
    }

    pub(crate) fn remove(&mut self, name: &str) {
        self.0.retain(|(known, _)| known != name);
    }

    pub(crate) fn extend<'a>(
        &mut self,
        fields: impl IntoIterator<Item = &'a (&'static str, Secret)>,
    ) {
        for (name, value) in fields {
            self.set(*name, value.clone());
        }
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        let mut found = self.0.iter().filter(|(known, _)| known == name);
        match found.next()? {
            (_, Parameter::Text(text)) => Some(text.expose()),
            (_, Parameter::Json(_)) => None,
        }
    }

    /// What was set as JSON.
    pub(crate) fn json(&self, name: &str) -> Option<&Value> {
        let mut found = self.0.iter().filter(|(known, _)| known == name);
        match found.next()? {
            (_, Parameter::Json(value)) => Some(value),
            (_, Parameter::Text(_)) => None,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `application/x-www-form-urlencoded`, for a body or a query.
    pub(crate) fn to_form(&self) -> String {
        let mut form = form_urlencoded::Serializer::new(String::new());
        for (name, value) in &self.0 {
            form.append_pair(name, &value.to_text());
        }
        form.finish()
    }

    pub(crate) fn to_object(&self) -> serde_json::Map<String, Value> {
        let members = self.0.iter();
        members
            .map(|(name, value)| (name.clone().into_owned(), value.to_json()))
            .collect()
    }

    pub(crate) fn to_json(&self) -> Result<Vec<u8>> {
        serde_json::to_vec(&self.to_object()).map_err(|error| {
            Error::refused("the parameters cannot be written as JSON").from_source(error)
        })
    }

    fn put(&mut self, name: Cow<'static, str>, value: Parameter) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name, value)),
        }
    }
}

impl Parameter {
    fn to_text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => text.expose().into(),
            Self::Json(value) => value.to_string().into(),
        }
    }

    fn to_json(&self) -> Value {
        match self {
            Self::Text(text) => text.expose().into(),
            Self::Json(value) => value.clone(),
        }
    }
}

/// Shows the names and no value.
impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.0.iter().map(|(name, _)| name))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stand_in_a_form_and_in_json() -> Result<()> {
        let mut parameters = Parameters::default();
        parameters.set("scope", "openid profile");
        parameters.set("scope", "openid a&b=c");
        parameters.set_json("authorization_details", serde_json::json!([{"type": "x"}]));
        assert_eq!(
            parameters.to_form(),
            "scope=openid+a%26b%3Dc&authorization_details=%5B%7B%22type%22%3A%22x%22%7D%5D"
        );
        let json: Value = serde_json::from_slice(&parameters.to_json()?).unwrap_or_default();
        assert_eq!(json["authorization_details"][0]["type"], "x");
        assert_eq!(parameters.text("scope"), Some("openid a&b=c"));
        assert_eq!(
            format!("{parameters:?}"),
            r#"["scope", "authorization_details"]"#
        );
        Ok(())
    }
}
