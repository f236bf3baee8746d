//! Reads an object of claims, and finds the one that is wrong.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, StringDeserializer};
use serde::de::{DeserializeSeed, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::error::Category;

use crate::Rejection;

/// Reads an object of claims in one pass.
pub(crate) fn read<'a, T: Deserialize<'a>>(json: &'a [u8]) -> Result<T, Rejection> {
    let mut seen = Seen {
        // Nearly every token has fewer, and growing takes its time.
        names: Vec::with_capacity(16),
        ended: false,
    };
    // Text as a whole is told from what is none at once, each name and value takes longer.
    let Ok(json) = str::from_utf8(json) else {
        return Err(Rejection::Malformed("its claims are no JSON"));
    };
    let mut reader = serde_json::Deserializer::from_str(json);
    let read = T::deserialize(Recording {
        inner: &mut reader,
        seen: &mut seen,
    });
    let read = read.and_then(|claims| reader.end().map(|()| claims));
    if seen.has_a_name_twice() {
        return Err(Rejection::Malformed("a claim stands in it twice"));
    }
    read.map_err(|error| seen.rejection(&error))
}

/// A text that is borrowed where it can be: `Cow` by itself never is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text<'a>(pub(crate) Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrowing;

        impl<'de> Visitor<'de> for Borrowing {
            type Value = Cow<'de, str>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Cow::Borrowed(text))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Cow::Owned(text.to_owned()))
            }
        }

        deserializer.deserialize_str(Borrowing).map(Self)
    }
}

/// The names that reading has come by, the last of which is where it failed.
struct Seen<'de> {
    names: Vec<Cow<'de, str>>,
    ended: bool,
}

impl Seen<'_> {
    fn has_a_name_twice(&self) -> bool {
        // Looking at all pairs is quickest for the few claims of a token, and no way to deal
        // with the thousands that somebody may have made up.
        if self.names.len() > 32 {
            let mut known = HashSet::new();
            return !self.names.iter().all(|name| known.insert(name));
        }
        let mut rest = self.names.as_slice();
        while let Some((name, others)) = rest.split_first() {
            if others.contains(name) {
                return true;
            }
            rest = others;
        }
        false
    }

    fn rejection(&self, error: &serde_json::Error) -> Rejection {
        if error.classify() != Category::Data {
            return Rejection::Malformed("its claims are no JSON");
        }
        if !self.ended {
            return match self.names.last() {
                Some(name) => Rejection::WrongClaimType(name.to_string().into()),
                None => Rejection::Malformed("its claims are no JSON object"),
            };
        }
        let text = error.to_string();
        let missing = text.strip_prefix("missing field `");
        match missing.and_then(|text| text.split_once('`')) {
            Some((name, _)) => Rejection::MissingClaim(name.to_owned().into()),
            None => Rejection::Malformed("its claims do not fit together"),
        }
    }
}

/// Reads an object like `inner`, and notes the names in it.
struct Recording<'s, 'de, D> {
    inner: D,
    seen: &'s mut Seen<'de>,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Recording<'_, 'de, D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        let seen = self.seen;
        self.inner.deserialize_map(Recorded { visitor, seen })
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Recorded<'s, 'de, V> {
    visitor: V,
    seen: &'s mut Seen<'de>,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Recorded<'_, 'de, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        let seen = self.seen;
        self.visitor.visit_map(Entries { map, seen })
    }
}

struct Entries<'s, 'de, A> {
    map: A,
    seen: &'s mut Seen<'de>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Entries<'_, 'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        let Some(Text(name)) = self.map.next_key()? else {
            self.seen.ended = true;
            return Ok(None);
        };
        self.seen.names.push(name.clone());
        match name {
            Cow::Borrowed(name) => seed.deserialize(BorrowedStrDeserializer::new(name)),
            Cow::Owned(name) => seed.deserialize(StringDeserializer::new(name)),
        }
        .map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Audience, NumericDate};
    use serde_json::{Map, Value};

    #[derive(Debug, PartialEq, Deserialize)]
    struct Claims<'a> {
        sub: &'a str,
        #[serde(borrow)]
        aud: Audience<'a>,
        exp: NumericDate,
        nonce: Option<String>,
    }

    fn claims(json: &str) -> Result<Claims<'_>, Rejection> {
        read(json.as_bytes())
    }

    #[test]
    fn reads_what_it_knows() {
        let json = r#"{"sub":"a","aud":["x","y"],"exp":12.9,"other":{"sub":1,"sub":2}}"#;
        let claims = claims(json).unwrap();
        assert_eq!((claims.sub, claims.exp.seconds()), ("a", 12));
        assert!(claims.aud.contains("y") && !claims.aud.contains("z"));
        let all: Map<String, Value> = read(json.as_bytes()).unwrap();
        assert_eq!(all.len(), 4);
    }

    #[test]
    fn names_the_claim_that_is_wrong() {
        let wrong = |name: &'static str| Err(Rejection::WrongClaimType(name.into()));
        let missing = |name: &'static str| Err(Rejection::MissingClaim(name.into()));
        assert_eq!(claims(r#"{"sub":1,"aud":"x","exp":1}"#), wrong("sub"));
        assert_eq!(claims(r#"{"sub":"a","aud":["x",1],"exp":1}"#), wrong("aud"));
        assert_eq!(claims(r#"{"sub":"a","aud":"x","exp":"1"}"#), wrong("exp"));
        assert_eq!(claims(r#"{"sub":"a","aud":"x","exp":null}"#), wrong("exp"));
        let json = r#"{"sub":"a","aud":"x","exp":1,"nonce":[]}"#;
        assert_eq!(claims(json), wrong("nonce"));
        assert_eq!(claims(r#"{"sub":"a","aud":"x"}"#), missing("exp"));
        assert_eq!(claims("{}"), missing("sub"));
    }

    #[test]
    fn refuses_what_can_be_read_in_two_ways() {
        let twice = Rejection::Malformed("a claim stands in it twice");
        let json = r#"{"sub":"a","sub":"b","aud":"x","exp":1}"#;
        assert_eq!(claims(json), Err(twice.clone()));
        // Also where the type does not know the claim, and where it is written differently.
        let json = r#"{"sub":"a","aud":"x","exp":1,"o":1,"\u006f":2}"#;
        assert_eq!(claims(json), Err(twice.clone()));
        let many: Vec<String> = (0..100).map(|n| format!("\"n{}\":1", n % 99)).collect();
        let json = format!("{{{}}}", many.join(","));
        let all: Result<Map<String, Value>, _> = read(json.as_bytes());
        assert_eq!(all, Err(twice));
        // What is no UTF-8 is refused also in a claim that nobody reads.
        let json = b"{\"sub\":\"a\",\"aud\":\"x\",\"exp\":1,\"other\":\"\xc0\xaf\"}";
        let read: Result<Claims<'_>, _> = read(json);
        assert!(matches!(read, Err(Rejection::Malformed(_))));
    }

    #[test]
    fn refuses_what_is_no_object() {
        for json in [
            "",
            "[]",
            "1",
            "\"a\"",
            "null",
            "{} {}",
            "{",
            "{\"a\"}",
            "\u{feff}{}",
        ] {
            let all: Result<Map<String, Value>, _> = read(json.as_bytes());
            assert!(matches!(all, Err(Rejection::Malformed(_))), "{json:?}");
        }
    }
}
