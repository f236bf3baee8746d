//! What the caller of a token has to show beside it (RFC 7800, section 3).

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// What a token is bound to, so that it is of no use to whoever steals it.
///
/// A member that is empty or no text makes the whole token malformed: a token that was meant to
/// be bound must never pass as one that is not.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Confirmation {
    /// The thumbprint of a key that signs DPoP proofs (RFC 9449, section 6.1).
    pub jkt: Option<String>,
    /// The thumbprint of a client certificate, `x5t#S256` (RFC 8705, section 3.1).
    pub x5t_s256: Option<String>,
}

impl<'de> Deserialize<'de> for Confirmation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Confirmation;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object that names a key or a certificate")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Confirmation, A::Error> {
                let (mut jkt, mut x5t_s256) = (None, None);
                while let Some(name) = map.next_key::<String>()? {
                    let place = match name.as_str() {
                        "jkt" => &mut jkt,
                        "x5t#S256" => &mut x5t_s256,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                            continue;
                        }
                    };
                    let thumbprint: String = map.next_value()?;
                    if thumbprint.is_empty() || place.replace(thumbprint).is_some() {
                        return Err(A::Error::custom("a thumbprint is empty or stands twice"));
                    }
                }
                Ok(Confirmation { jkt, x5t_s256 })
            }
        }

        deserializer.deserialize_map(Members)
    }
}
