//! `fields`, `include_fields` and `sort`: which properties of a row are shown
//! and in which order rows come. Only whole root properties can be shown.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use crate::problem::Problem;
use crate::query_string::QueryString;

/// The root properties that an answer shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Projection {
    Everything,
    Only(Vec<String>),
    AllBut(Vec<String>),
}

/// An order by one property, given as a dotted path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sort {
    field: String,
    direction: Direction,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Ascending,
    Descending,
}

impl Projection {
    pub(crate) fn from_query(query: &QueryString) -> Result<Self, Problem> {
        let include = query.flag("include_fields")?.unwrap_or(true);
        let Some(fields) = query.first("fields").filter(|fields| !fields.is_empty()) else {
            return Ok(Self::Everything);
        };
        let fields = fields
            .split(',')
            .map(|field| field.trim().to_owned())
            .collect();
        Ok(if include {
            Self::Only(fields)
        } else {
            Self::AllBut(fields)
        })
    }

    pub(crate) fn shows(&self, field: &str) -> bool {
        match self {
            Self::Everything => true,
            Self::Only(fields) => fields.iter().any(|name| name == field),
            Self::AllBut(fields) => !fields.iter().any(|name| name == field),
        }
    }

    pub(crate) fn apply(&self, row: &Map<String, Value>) -> Value {
        let shown = row.iter().filter(|(name, _)| self.shows(name));
        Value::Object(
            shown
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
        )
    }
}

impl Sort {
    /// Reads `field:1` or `field:-1`.
    pub(crate) fn from_query(query: &QueryString) -> Result<Option<Self>, Problem> {
        let Some(text) = query.first("sort").filter(|text| !text.is_empty()) else {
            return Ok(None);
        };
        let parsed = text.rsplit_once(':').and_then(|(field, direction)| {
            let direction = match direction {
                "1" => Direction::Ascending,
                "-1" => Direction::Descending,
                _ => return None,
            };
            (!field.is_empty()).then(|| Self {
                field: field.to_owned(),
                direction,
            })
        });
        let expected = "Expected the form field:1 or field:-1";
        parsed
            .map(Some)
            .ok_or_else(|| Problem::invalid_parameter("sort", expected))
    }

    /// The root property that decides the order.
    pub(crate) fn root(&self) -> &str {
        self.field.split('.').next().unwrap_or_default()
    }

    /// The value that decides where a row stands.
    pub(crate) fn key(&self, row: &Map<String, Value>) -> Option<Value> {
        find(row, &self.field).cloned()
    }

    /// Rows without the property come last in both directions.
    pub(crate) fn compare(&self, a: &Map<String, Value>, b: &Map<String, Value>) -> Ordering {
        self.compare_keys(find(a, &self.field), find(b, &self.field))
    }

    pub(crate) fn compare_keys(&self, a: Option<&Value>, b: Option<&Value>) -> Ordering {
        match (a, b) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(a), Some(b)) => match self.direction {
                Direction::Ascending => compare_values(a, b),
                Direction::Descending => compare_values(b, a),
            },
        }
    }
}

/// The value at a dotted path of objects.
pub(crate) fn find<'a>(row: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    let mut names = path.split('.');
    let first = row.get(names.next()?)?;
    names
        .try_fold(first, |value, name| value.get(name))
        .filter(|value| !value.is_null())
}

fn compare_values(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a
            .as_f64()
            .partial_cmp(&b.as_f64())
            .unwrap_or(Ordering::Equal),
        (Value::String(a), Value::String(b)) => a.cmp(b),
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        _ => rank(a).cmp(&rank(b)),
    }
}

/// Values of different kinds need some order that is always the same one.
fn rank(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) => 4,
        Value::Object(_) => 5,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn row(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn fields_are_kept_or_left_out() {
        let user = row(json!({"a": 1, "b": 2, "c": 3}));
        let shown = |text: &str| {
            let query = QueryString::parse(text).unwrap();
            Projection::from_query(&query).unwrap().apply(&user)
        };
        assert_eq!(shown(""), json!({"a": 1, "b": 2, "c": 3}));
        assert_eq!(shown("fields=a,c"), json!({"a": 1, "c": 3}));
        assert_eq!(shown("fields=a,c&include_fields=false"), json!({"b": 2}));
    }

    #[test]
    fn rows_without_the_field_come_last() {
        let with = |n: i64| row(json!({"m": {"n": n}}));
        let without = row(json!({}));
        for (text, expected) in [
            ("sort=m.n:1", Ordering::Less),
            ("sort=m.n:-1", Ordering::Greater),
        ] {
            let sort = Sort::from_query(&QueryString::parse(text).unwrap())
                .unwrap()
                .unwrap();
            assert_eq!(sort.compare(&with(1), &with(2)), expected);
            assert_eq!(sort.compare(&with(1), &without), Ordering::Less);
        }
        for bad in ["sort=a", "sort=:1", "sort=a:2"] {
            assert!(
                Sort::from_query(&QueryString::parse(bad).unwrap()).is_err(),
                "{bad}"
            );
        }
    }
}
