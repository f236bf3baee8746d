//! What an answer without a body is read as.
//!
//! For most types that is null, which those that may be absent understand. A union
//! takes any JSON, so that null would be something unknown to it; where one of its
//! alternatives is a list, nothing is an empty list.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Error, Value};

use crate::union::Shape;

/// The body that was not there.
///
/// It never hands out a list, an object or a value, so that little is compiled for
/// each type that is read from it.
pub(crate) struct Nothing;

impl<'de> Deserializer<'de> for Nothing {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_none()
    }

    /// Only unions ask for this; see [`read`].
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_none()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Reads the JSON of a union, with nothing as the list that it may be.
///
/// It asks for a struct around one value, which in JSON is the value itself; what
/// has no body can tell from it that a union is read.
pub fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    shapes: &[Shape],
) -> Result<Value, D::Error> {
    let json = Json {
        nothing_is_a_list: shapes.iter().any(|shape| matches!(shape, Shape::List)),
    };
    deserializer.deserialize_newtype_struct("union", json)
}

struct Json {
    nothing_is_a_list: bool,
}

impl<'de> Visitor<'de> for Json {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
        Value::deserialize(inner)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(match self.nothing_is_a_list {
            true => Value::Array(Vec::new()),
            false => Value::Null,
        })
    }

    // Some deserializers hand over what they hold, whatever they are asked for.

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Value, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Value, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(object))
    }
}

#[cfg(test)]
mod tests {
    use serde::de::IntoDeserializer;
    use serde_json::json;

    use super::*;

    crate::union! {
        enum Errors {
            List(Vec<i64>) => Shape::List,
            Name(String) => Shape::String,
        }
    }
    crate::union! {
        enum Name {
            Name(String) => Shape::String,
        }
    }

    #[test]
    fn nothing_is_an_empty_list_where_there_is_one() {
        let errors = Errors::deserialize(Nothing).unwrap();
        assert_eq!(errors, Errors::List(Vec::new()));
        let name = Name::deserialize(Nothing).unwrap();
        assert_eq!(name, Name::Unknown(Value::Null));
    }

    #[test]
    fn null_is_no_list() {
        let errors: Errors = serde_json::from_str("null").unwrap();
        assert_eq!(errors, Errors::Unknown(Value::Null));
        let list: Vec<Errors> = serde_json::from_value(json!([null, [1]])).unwrap();
        assert_eq!(list, [Errors::Unknown(Value::Null), Errors::List(vec![1])]);
    }

    #[test]
    fn nothing_is_null_for_everything_else() {
        assert_eq!(Option::<i64>::deserialize(Nothing).unwrap(), None);
        assert_eq!(Value::deserialize(Nothing).unwrap(), Value::Null);
        <()>::deserialize(Nothing).unwrap();
        assert!(Vec::<i64>::deserialize(Nothing).is_err());
        assert!(String::deserialize(Nothing).is_err());
    }

    #[test]
    fn what_hands_over_values_of_its_own_is_read_too() {
        let name: Result<_, Error> = Name::deserialize("ada".into_deserializer());
        assert_eq!(name.unwrap(), Name::Name("ada".to_owned()));
        let list: Result<_, Error> = Errors::deserialize(vec![1_i64, 2].into_deserializer());
        assert_eq!(list.unwrap(), Errors::List(vec![1, 2]));
        let unit: Result<_, Error> = Errors::deserialize(().into_deserializer());
        assert_eq!(unit.unwrap(), Errors::Unknown(Value::Null));
    }
}
