//! The three states of a field in a PATCH: left alone, cleared, set.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A field of a PATCH body.
///
/// Leaving a field out leaves it as it is on the server, `null` clears it and a
/// value sets it; an `Option` cannot say all three.
/// A field of this type carries
/// `#[serde(default, skip_serializing_if = "Patch::is_unset")]`.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::Patch;
/// let nickname: Patch<String> = "Ada".into();
/// let cleared: Patch<String> = None.into();
/// assert_eq!(nickname.as_option().map(String::as_str), Some("Ada"));
/// assert_eq!(cleared, Patch::Null);
/// assert!(Patch::<String>::default().is_unset());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Patch<T> {
    /// Not sent: the server keeps what it has.
    #[default]
    Unset,
    /// Sent as `null`: the server clears the field.
    Null,
    /// Sent as this value.
    Value(T),
}

impl<T> Patch<T> {
    /// Whether the field is left out.
    pub fn is_unset(&self) -> bool {
        matches!(self, Self::Unset)
    }

    /// Whether the field is cleared.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    pub fn as_option(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unset | Self::Null => None,
        }
    }

    /// The value itself, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unset | Self::Null => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` clears the field.
impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::Unset | Self::Null => serializer.serialize_none(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Body {
        #[serde(default, skip_serializing_if = "Patch::is_unset")]
        name: Patch<String>,
        #[serde(default, skip_serializing_if = "Patch::is_unset")]
        flag: Patch<bool>,
        #[serde(default, skip_serializing_if = "Patch::is_unset")]
        tags: Patch<Vec<i64>>,
    }

    fn patch<T: std::fmt::Debug + Clone>(
        value: impl Strategy<Value = T>,
    ) -> impl Strategy<Value = Patch<T>> {
        proptest::option::of(proptest::option::of(value))
            .prop_map(|value| value.map_or(Patch::Unset, Patch::from))
    }

    proptest! {
        #[test]
        fn survives_the_wire(
            name in patch(".*"),
            flag in patch(any::<bool>()),
            tags in patch(proptest::collection::vec(any::<i64>(), 0..4)),
        ) {
            let body = Body { name, flag, tags };
            let text = serde_json::to_string(&body).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Body>(&text).unwrap(), &body);
            let json: serde_json::Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(json.get("name").is_none(), body.name.is_unset());
            prop_assert_eq!(json.get("flag").is_some_and(|flag| flag.is_null()), body.flag.is_null());
        }
    }

    #[test]
    fn sends_empty_and_false() {
        let body = Body {
            name: Patch::Null,
            flag: false.into(),
            tags: Vec::new().into(),
        };
        let text = serde_json::to_string(&body).unwrap();
        assert_eq!(text, r#"{"name":null,"flag":false,"tags":[]}"#);
    }
}
