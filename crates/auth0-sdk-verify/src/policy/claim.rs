//! What is expected of a claim.

use serde_json::Value;

use super::rule::Enough;
use crate::Scope;

pub(super) enum Expected {
    Is(Value),
    Includes(Enough, Vec<Value>),
}

impl Expected {
    pub(super) fn includes<V: Into<Value>>(
        enough: Enough,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        Self::Includes(enough, values.into_iter().map(Into::into).collect())
    }

    pub(super) fn is_met_by(&self, claim: &Value) -> bool {
        match (self, claim) {
            (Self::Is(value), claim) => value == claim,
            (Self::Includes(enough, values), Value::Array(inside)) => {
                enough.of(values, |value| inside.contains(value))
            }
            (Self::Includes(enough, values), Value::String(names)) => {
                let names = Scope::new(names.as_str());
                enough.of(values, |value| {
                    value.as_str().is_some_and(|name| names.contains(name))
                })
            }
            // There is nothing in it, so that not even nothing is asked of it.
            (Self::Includes(..), _) => false,
        }
    }
}
