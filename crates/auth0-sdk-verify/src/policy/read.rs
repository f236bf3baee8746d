//! Policies as settings have them: a word, or a table of what is asked for.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Not;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::Policy;

/// Reads `"authenticated"`, or a table in which all that is said has to be met.
///
/// | key | what it is read as |
/// |---|---|
/// | `scopes`, `any_scope` | [`Policy::scopes`], [`Policy::any_scope`] |
/// | `permissions`, `any_permission` | [`Policy::permissions`], [`Policy::any_permission`] |
/// | `claims = { plan = "paid" }` | [`Policy::claim_equals`] |
/// | `claims_include = { roles = ["editor"] }` | [`Policy::claim_includes`] |
/// | `claims_include_any` | [`Policy::claim_includes_any`] |
/// | `organization` | [`Policy::organization`] |
/// | `actor` | [`Policy::actor`] |
/// | `delegated = false`, `true` | [`Policy::not_delegated`], and its opposite |
/// | `any_of = [..]` | [`Policy::any_of`] |
/// | `not = {..}` | the opposite |
///
/// What is empty, and what has no meaning here, is refused: it would be a rule that somebody
/// believes in.
///
/// ```
/// use auth0_sdk_verify::Policy;
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let policy: Policy = serde_json::from_value(serde_json::json!({
///     "scopes": ["read:orders"],
///     "claims": {"plan": "paid"},
/// }))?;
/// assert_eq!(
///     policy.to_string(),
///     "it has the scope read:orders and its claim plan is \"paid\""
/// );
/// # Ok(())
/// # }
/// ```
impl<'de> Deserialize<'de> for Policy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Said;

        impl<'de> Visitor<'de> for Said {
            type Value = Policy;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"authenticated\", or a table such as { scopes = [\"read:orders\"] }")
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<Policy, E> {
                match word {
                    "authenticated" => Ok(Policy::authenticated()),
                    _ => Err(E::invalid_value(de::Unexpected::Str(word), &self)),
                }
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Policy, A::Error> {
                Table::deserialize(MapAccessDeserializer::new(map))?.policy()
            }
        }

        deserializer.deserialize_any(Said)
    }
}

/// What can be asked for. All of it together has to be met.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    scopes: Option<Filled<ScopeName>>,
    any_scope: Option<Filled<ScopeName>>,
    permissions: Option<Filled<Name>>,
    any_permission: Option<Filled<Name>>,
    claims: Option<BTreeMap<Name, Value>>,
    claims_include: Option<BTreeMap<Name, Filled<Value>>>,
    claims_include_any: Option<BTreeMap<Name, Filled<Value>>>,
    organization: Option<Name>,
    actor: Option<Name>,
    delegated: Option<bool>,
    any_of: Option<Filled<Policy>>,
    not: Option<Policy>,
}

impl Table {
    fn policy<E: de::Error>(self) -> Result<Policy, E> {
        let of_claims = |(name, value): (Name, Value)| Policy::claim_equals(name, value);
        let including =
            |(name, values): (Name, Filled<Value>)| Policy::claim_includes(name, values.0);
        let including_any =
            |(name, values): (Name, Filled<Value>)| Policy::claim_includes_any(name, values.0);
        let delegated = |is_delegated| match is_delegated {
            true => !Policy::not_delegated(),
            false => Policy::not_delegated(),
        };

        let mut parts = Vec::new();
        parts.extend(self.scopes.map(|names| Policy::scopes(names.0)));
        parts.extend(self.any_scope.map(|names| Policy::any_scope(names.0)));
        parts.extend(self.permissions.map(|names| Policy::permissions(names.0)));
        parts.extend(
            self.any_permission
                .map(|names| Policy::any_permission(names.0)),
        );
        parts.extend(self.claims.into_iter().flatten().map(of_claims));
        parts.extend(self.claims_include.into_iter().flatten().map(including));
        parts.extend(
            self.claims_include_any
                .into_iter()
                .flatten()
                .map(including_any),
        );
        parts.extend(self.organization.map(Policy::organization));
        parts.extend(self.actor.map(Policy::actor));
        parts.extend(self.delegated.map(delegated));
        parts.extend(self.any_of.map(|policies| Policy::any_of(policies.0)));
        parts.extend(self.not.map(Policy::not));
        match parts.is_empty() {
            true => Err(E::custom(
                "nothing is asked for: write \"authenticated\" where any right token is enough",
            )),
            false => Ok(Policy::all_of(parts)),
        }
    }
}

/// A list with something in it.
struct Filled<T>(Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Filled<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Vec::deserialize(deserializer)? {
            items if items.is_empty() => Err(D::Error::custom(
                "the list is empty, so that it asks for nothing: leave it out, or say what it \
                 asks for",
            )),
            items => Ok(Self(items)),
        }
    }
}

#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(try_from = "String")]
struct Name(String);

impl TryFrom<String> for Name {
    type Error = &'static str;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        match name.trim() {
            "" => Err("a name is empty"),
            _ => Ok(Self(name)),
        }
    }
}

#[derive(Deserialize)]
#[serde(try_from = "String")]
struct ScopeName(String);

/// RFC 6749, section 3.3, says what a scope is written with.
impl TryFrom<String> for ScopeName {
    type Error = &'static str;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        let is_allowed = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\');
        match !name.is_empty() && name.bytes().all(is_allowed) {
            true => Ok(Self(name)),
            false => Err(
                "a scope is written without blanks, quotes and backslashes: write several as \
                 [\"read:orders\", \"write:orders\"]",
            ),
        }
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.0
    }
}

impl From<ScopeName> for String {
    fn from(name: ScopeName) -> Self {
        name.0
    }
}
