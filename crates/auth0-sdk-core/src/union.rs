//! Unions of shapes; for generated code, not for applications.
//!
//! A value is compared with the shape of every alternative, and the one that
//! says most about it wins: its constants agree, nothing that it requires is
//! missing, and the fewest properties are strange to it. So no alternative wins
//! by standing first, and a value that fits none is kept whole as `Unknown`.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What an alternative looks like from outside.
#[derive(Debug)]
pub enum Shape {
    /// A string.
    String,
    /// A boolean.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// An array.
    List,
    /// An object with free names.
    Map,
    /// Any JSON.
    Any,
    /// An object with known properties.
    Object {
        /// Properties that can only have these values, where they are there.
        constants: &'static [(&'static str, &'static [&'static str])],
        /// Properties whose known values speak for this shape, and whose others against none.
        typical: &'static [(&'static str, &'static [&'static str])],
        /// Properties that must be there.
        required: &'static [&'static str],
        /// Every known property.
        known: &'static [&'static str],
    },
    /// Another union.
    OneOf(&'static [Shape]),
}

/// How well a value fits: agreeing constants, then familiar properties, then
/// whether the shape asks for anything at all.
type Fit = (usize, isize, usize);

/// The alternatives that fit, the best first.
#[must_use]
pub fn candidates(value: &Value, shapes: &[Shape]) -> Vec<usize> {
    let mut fits: Vec<(Fit, usize)> = shapes
        .iter()
        .enumerate()
        .filter_map(|(index, shape)| Some((fit(value, shape)?, index)))
        .collect();
    // The order of the document decides between equals, which a stable sort keeps.
    fits.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
    fits.into_iter().map(|(_, index)| index).collect()
}

fn fit(value: &Value, shape: &Shape) -> Option<Fit> {
    let plain = |fits: bool| fits.then_some((0, 0, 1));
    match shape {
        Shape::String => plain(value.is_string()),
        Shape::Boolean => plain(value.is_boolean()),
        Shape::Integer => plain(value.is_i64() || value.is_u64()),
        // An integer fits both kinds of number, the whole one better.
        Shape::Number => value.is_number().then_some((0, 0, 0)),
        Shape::List => plain(value.is_array()),
        Shape::Map => value.is_object().then_some((0, isize::MIN, 0)),
        Shape::Any => Some((0, isize::MIN, 0)),
        Shape::OneOf(shapes) => shapes.iter().filter_map(|shape| fit(value, shape)).max(),
        Shape::Object {
            constants,
            typical,
            required,
            known,
        } => {
            let object = value.as_object()?;
            let mut agreeing = 0;
            for (name, values) in *constants {
                // A name that begins with a slash is a pointer to a property further down.
                let found = if name.starts_with('/') {
                    value.pointer(name)
                } else {
                    object.get(*name)
                };
                match found.filter(|value| !value.is_null()).map(Value::as_str) {
                    Some(Some(text)) if values.contains(&text) => agreeing += 1,
                    Some(_) => return None,
                    None => {}
                }
            }
            agreeing += typical
                .iter()
                .filter(|(name, values)| {
                    let text = object.get(*name).and_then(Value::as_str);
                    text.is_some_and(|text| values.contains(&text))
                })
                .count();
            if required.iter().any(|name| !object.contains_key(*name)) {
                return None;
            }
            let strange = object
                .keys()
                .filter(|key| !known.contains(&key.as_str()))
                .count();
            // An object of which nothing is familiar is another one, however little the shape
            // asks for.
            if strange == object.len() && strange > 0 {
                return None;
            }
            Some((agreeing, -(strange as isize), required.len()))
        }
    }
}

/// Reads a value as one alternative, if it fits.
#[must_use]
pub fn decode<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}

/// Whether an alternative that was read would be written with every null that came.
///
/// Alternatives can be alike but for whether a property may be null.
pub fn keeps_nulls<T: Serialize>(value: &Value, read: &T) -> bool {
    let Some(object) = value.as_object() else {
        return true;
    };
    let mut nulls = object
        .iter()
        .filter(|(_, value)| value.is_null())
        .peekable();
    if nulls.peek().is_none() {
        return true;
    }
    serde_json::to_value(read)
        .is_ok_and(|written| nulls.all(|(name, _)| written.get(name).is_some()))
}

/// Writes a union: an enum whose alternatives are chosen by their shape.
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident($payload:ty) => $shape:expr),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_meta])* $variant($payload),)*
            /// A value that fits no alternative that this version knows, as it came.
            Unknown($crate::__private::Value),
        }
        impl $name {
            #[doc(hidden)]
            $vis const SHAPES: &'static [$crate::union::Shape] = &[$($shape),*];
        }
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$variant(value) => {
                        f.debug_tuple(stringify!($variant)).field(value).finish()
                    })*
                    // What nobody knows may hold a secret.
                    Self::Unknown(_) => f.write_str("Unknown(..)"),
                }
            }
        }
        impl $crate::__private::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.serialize(serializer),)*
                    Self::Unknown(value) => value.serialize(serializer),
                }
            }
        }
        impl<'de> $crate::__private::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let value: $crate::__private::Value =
                    $crate::__private::Deserialize::deserialize(deserializer)?;
                let readers: &[fn(&$crate::__private::Value) -> ::std::option::Option<Self>] =
                    &[$(|value| $crate::union::decode(value).map(Self::$variant)),*];
                let mut likely = ::std::option::Option::None;
                for index in $crate::union::candidates(&value, Self::SHAPES) {
                    if let Some(read) = readers.get(index).and_then(|reader| reader(&value)) {
                        if $crate::union::keeps_nulls(&value, &read) {
                            return Ok(read);
                        }
                        likely.get_or_insert(read);
                    }
                }
                Ok(likely.unwrap_or(Self::Unknown(value)))
            }
        }
    };
}

/// Makes a union out of an object that is one of its alternatives.
#[doc(hidden)]
#[macro_export]
macro_rules! union_from {
    ($object:ty => $union:ident::$variant:ident) => {
        impl ::std::convert::From<$object> for $union {
            #[inline]
            fn from(value: $object) -> Self {
                Self::$variant(::std::boxed::Box::new(value))
            }
        }
    };
}

/// Makes a union out of a text that is one of its alternatives.
#[doc(hidden)]
#[macro_export]
macro_rules! union_from_text {
    ($union:ident::$variant:ident) => {
        impl ::std::convert::From<::std::string::String> for $union {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::$variant(value)
            }
        }
        impl ::std::convert::From<&str> for $union {
            #[inline]
            fn from(value: &str) -> Self {
                Self::$variant(value.to_owned())
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::{from_value, json, to_value};

    use super::Shape;

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Webhook {
        kind: String,
        url: String,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Action {
        action_id: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<String>,
    }

    crate::union! {
        /// Where events go.
        enum Destination {
            Action(Box<Action>) => Shape::Object { constants: &[], typical: &[], required: &["action_id"], known: &["action_id", "url"] },
            Webhook(Box<Webhook>) => Shape::Object { constants: &[("kind", &["webhook"])], typical: &[], required: &["kind", "url"], known: &["kind", "url"] },
            Name(String) => Shape::String,
            Count(i64) => Shape::Integer,
        }
    }
    crate::union_from!(Action => Destination::Action);
    crate::union_from_text!(Destination::Name);

    fn read(value: serde_json::Value) -> Destination {
        let read: Destination = from_value(value.clone()).unwrap();
        assert_eq!(to_value(&read).unwrap(), value, "lossless");
        read
    }

    #[test]
    fn constants_decide() {
        assert!(matches!(
            read(json!({"kind": "webhook", "url": "u"})),
            Destination::Webhook(_)
        ));
        assert!(matches!(
            read(json!({"action_id": "a", "url": "u"})),
            Destination::Action(_)
        ));
        assert!(matches!(read(json!("x")), Destination::Name(_)));
        assert!(matches!(read(json!(7)), Destination::Count(7)));
    }

    #[test]
    fn a_constant_further_down_decides_too() {
        let shapes = [
            Shape::Object {
                constants: &[("/to/type", &["webhook"])],
                typical: &[],
                required: &[],
                known: &["id", "to"],
            },
            Shape::Object {
                constants: &[("/to/type", &["action"])],
                typical: &[],
                required: &[],
                known: &["id", "to"],
            },
        ];
        let best = |value| super::candidates(&value, &shapes).first().copied();
        assert_eq!(best(json!({"id": 1, "to": {"type": "action"}})), Some(1));
        assert_eq!(best(json!({"id": 1, "to": {"type": "queue"}})), None);
    }

    #[test]
    fn what_nobody_knows_is_not_shown() {
        let shown = format!("{:?}", read(json!({"client_secret": "s3cret"})));
        assert_eq!(shown, "Unknown(..)");
    }

    #[test]
    fn what_fits_nothing_is_kept() {
        for value in [
            json!({"kind": "queue", "url": "u"}),
            json!({}),
            json!(null),
            json!(1.5),
            json!([1]),
        ] {
            assert!(matches!(read(value), Destination::Unknown(_)));
        }
    }

    #[test]
    fn a_new_property_does_not_push_an_alternative_out() {
        let read: Destination = from_value(json!({"action_id": "a", "added": true})).unwrap();
        assert!(matches!(read, Destination::Action(_)));
    }

    #[test]
    fn alternatives_convert() {
        let action = Action {
            action_id: "a".into(),
            url: None,
        };
        assert!(matches!(Destination::from(action), Destination::Action(_)));
        assert_eq!(Destination::from("x"), Destination::from("x".to_owned()));
    }
}
