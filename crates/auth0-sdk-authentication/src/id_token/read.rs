//! Reading the claims of an ID token, in one pass.
//!
//! It is written by hand, because what serde derives for a type that keeps the claims it does
//! not know reads each of them twice, which takes longer than all the rest of a check but its
//! signature.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::IdTokenClaims;
use crate::claims::{Audiences, Date};

impl<'de> Deserialize<'de> for IdTokenClaims {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Claims)
    }
}

struct Claims;

impl<'de> Visitor<'de> for Claims {
    type Value = IdTokenClaims;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the claims of an ID token")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<IdTokenClaims, A::Error> {
        let (mut iss, mut sub) = (None::<String>, None::<String>);
        let (mut aud, mut exp, mut iat) = (None::<Audiences>, None::<Date>, None::<Date>);
        let (mut auth_time, mut nbf) = (None::<Date>, None::<Date>);
        let (mut nonce, mut acr, mut amr) = (None, None, None);
        let (mut azp, mut sid) = (None, None);
        let (mut org_id, mut org_name) = (None, None);
        let mut extra = Map::new();
        while let Some(Name(name)) = map.next_key()? {
            match &*name {
                "iss" => iss = Some(map.next_value()?),
                "sub" => sub = Some(map.next_value()?),
                "aud" => aud = Some(map.next_value()?),
                "exp" => exp = Some(map.next_value()?),
                "iat" => iat = Some(map.next_value()?),
                "auth_time" => auth_time = map.next_value()?,
                "nbf" => nbf = map.next_value()?,
                "nonce" => nonce = map.next_value()?,
                "acr" => acr = map.next_value()?,
                "amr" => amr = map.next_value()?,
                "azp" => azp = map.next_value()?,
                "sid" => sid = map.next_value()?,
                "org_id" => org_id = map.next_value()?,
                "org_name" => org_name = map.next_value()?,
                _ => {
                    let value: Value = map.next_value()?;
                    extra.insert(name.into_owned(), value);
                }
            }
        }
        let missing = A::Error::missing_field;
        Ok(IdTokenClaims {
            iss: iss.ok_or_else(|| missing("iss"))?,
            sub: sub.ok_or_else(|| missing("sub"))?,
            aud: aud.ok_or_else(|| missing("aud"))?.0,
            exp: exp.ok_or_else(|| missing("exp"))?.0,
            iat: iat.ok_or_else(|| missing("iat"))?.0,
            auth_time: auth_time.map(|date| date.0),
            nbf: nbf.map(|date| date.0),
            nonce,
            acr,
            amr,
            azp,
            sid,
            org_id,
            org_name,
            extra,
        })
    }
}

/// The name of a claim, which need not be copied to be known.
struct Name<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Name<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl<'de> Visitor<'de> for Text {
            type Value = Cow<'de, str>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Cow::Borrowed(text))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Cow::Owned(text.to_owned()))
            }
        }

        deserializer.deserialize_str(Text).map(Self)
    }
}
