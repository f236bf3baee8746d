//! Tables as settings have them.
//!
//! A row is put into the table while it is read, so that what is wrong with it is said of the
//! line where it stands.

use std::fmt;
use std::sync::Arc;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, DeserializeSeed, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::table::{Options, Table};
use super::{Access, Routes};
use crate::Policy;

/// Reads `otherwise`, `options` and `routes`; see [`RoutesBuilder`](super::RoutesBuilder) for
/// what they mean. What it does not know it refuses.
///
/// ```
/// use auth0_sdk_verify::Routes;
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// struct Settings {
///     port: u16,
///     access: Routes,
/// }
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let settings: Settings = serde_json::from_value(serde_json::json!({
///     "port": 3000,
///     "access": {
///         "routes": {
///             "GET /api/public": "public",
///             "GET /api/private-scoped": {"scopes": ["read:messages"]},
///         },
///     },
/// }))?;
/// # let _ = (settings.port, settings.access);
/// # Ok(())
/// # }
/// ```
impl<'de> Deserialize<'de> for Routes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Said {
            #[serde(default)]
            otherwise: Access,
            #[serde(default, deserialize_with = "options")]
            options: Options,
            #[serde(default, deserialize_with = "rows")]
            routes: Table,
        }

        let Said {
            otherwise,
            options,
            routes: mut table,
        } = Said::deserialize(deserializer)?;
        table.otherwise = otherwise;
        table.options = options;
        Ok(Self(Arc::new(table)))
    }
}

/// Reads `"public"`, `"authenticated"`, `"denied"`, or what a token has to allow, as
/// [`Policy`] is read.
///
/// ```
/// use auth0_sdk_verify::Access;
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let access: Access = serde_json::from_str(r#""public""#)?;
/// assert!(matches!(access, Access::Public));
/// # Ok(())
/// # }
/// ```
impl<'de> Deserialize<'de> for Access {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Said;

        impl<'de> Visitor<'de> for Said {
            type Value = Access;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(
                    "\"public\", \"authenticated\", \"denied\", or a table such as { scopes = \
                     [\"read:orders\"] }",
                )
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<Access, E> {
                match word {
                    "public" => Ok(Access::Public),
                    "authenticated" => Ok(Access::Token(Policy::authenticated())),
                    "denied" => Ok(Access::Denied),
                    _ => Err(E::invalid_value(de::Unexpected::Str(word), &self)),
                }
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Access, A::Error> {
                Policy::deserialize(MapAccessDeserializer::new(map)).map(Access::Token)
            }
        }

        deserializer.deserialize_any(Said)
    }
}

fn options<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Options, D::Error> {
    match String::deserialize(deserializer)?.as_str() {
        "public" => Ok(Options::Public),
        _ => Err(D::Error::custom(
            "`options` is \"public\" or left out: give the paths rows of their own for OPTIONS",
        )),
    }
}

fn rows<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Table, D::Error> {
    struct Rows;

    impl<'de> Visitor<'de> for Rows {
        type Value = Table;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("rows such as \"GET /orders\" = \"authenticated\"")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Table, A::Error> {
            let mut table = Table::default();
            while let Some(row) = map.next_key::<String>()? {
                map.next_value_seed(OfRow {
                    table: &mut table,
                    row: &row,
                })?;
            }
            Ok(table)
        }
    }

    deserializer.deserialize_map(Rows)
}

/// Who is let in by a row, which goes into the table with it.
struct OfRow<'a> {
    table: &'a mut Table,
    row: &'a str,
}

impl<'de> DeserializeSeed<'de> for OfRow<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let access = Access::deserialize(deserializer)?;
        let Some((methods, path)) = self.row.split_once(' ') else {
            return Err(D::Error::custom(format!(
                "the row `{}` is no method and path: write it as \"GET /orders\"",
                self.row
            )));
        };
        let inserted = self.table.insert(methods, path, access);
        inserted.map_err(D::Error::custom)
    }
}
