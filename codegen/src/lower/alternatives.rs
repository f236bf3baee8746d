//! Names the alternatives of a union for what tells them apart.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use serde_json::{Map, Value};

use super::Rule;
use super::names::by_rule;
use crate::Result;
use crate::schema::{
    branches, components, components_mut, has_properties, is_string_enum, ref_name, required_names,
    visit,
};

pub(super) const RULE: Rule = Rule {
    name: "alternatives",
    reason: "`Object3` or `Alternative2` says nothing to who must choose; the value of a constant, or \
             a property that no other alternative has, says which one it is. A title is a name \
             already, and a number stays only where nothing tells the alternatives apart.",
    apply,
};

/// The most values or properties of which a name is made.
const MOST: usize = 3;

fn apply(document: &mut Value) -> Result<usize> {
    let schemas = components(document).cloned().unwrap_or_default();
    // A component may stand in several unions; the first that can name it does.
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let mut count = visit(document, &mut |_, schema| {
        let Some(alternatives) = branches(schema).cloned() else {
            return Ok(0);
        };
        let labels = labels(&alternatives, &schemas);
        let mut count = 0;
        for key in ["oneOf", "anyOf"] {
            let Some(Value::Array(branches)) = schema.get_mut(key) else {
                continue;
            };
            for (branch, label) in branches.iter_mut().zip(&labels) {
                let (Some(label), Some(branch)) = (label, branch.as_object_mut()) else {
                    continue;
                };
                match branch.get("$ref").and_then(Value::as_str) {
                    Some(to) => {
                        let name = to.rsplit('/').next().unwrap_or(to);
                        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
                        renamed
                            .entry(name.to_owned())
                            .or_insert_with(|| format!("{stem}{label}"));
                    }
                    None if !branch.contains_key(SUGGESTED) => {
                        branch.insert(SUGGESTED.into(), Value::String(label.clone()));
                        count += 1;
                    }
                    None => {}
                }
            }
            break;
        }
        Ok(count)
    })?;
    let mut taken: BTreeSet<String> = schemas
        .iter()
        .map(|(name, schema)| match said(schema) {
            Some(said) => said.to_owned(),
            None => by_rule(name, &schemas),
        })
        .collect();
    for (name, schema) in components_mut(document).into_iter().flatten() {
        let suggested = renamed.get(name).cloned().or_else(|| part(name, &renamed));
        let Some(suggested) = suggested.map(|suggested| by_rule(&suggested, &schemas)) else {
            continue;
        };
        if let Some(schema) = schema.as_object_mut()
            && !schema.contains_key("x-type-name")
            && taken.insert(suggested.clone())
        {
            schema.insert("x-type-name".into(), Value::String(suggested));
            count += 1;
        }
    }
    Ok(count)
}

/// Where the rule leaves the name of an alternative that stands inline.
pub(super) const SUGGESTED: &str = "x-alternative";

/// The name of a schema that is named after an alternative, such as `Sail0Size`.
fn part(name: &str, renamed: &BTreeMap<String, String>) -> Option<String> {
    let end = name.find(|c: char| c.is_ascii_digit())?;
    // An alternative of an alternative has two numbers; the longer name knows more.
    (end + 1..name.len()).rev().find_map(|end| {
        let (whole, rest) = name.split_at_checked(end)?;
        let is_word = rest.starts_with(|c: char| c.is_ascii_uppercase());
        let suggested = renamed.get(whole).filter(|_| is_word)?;
        Some(format!("{suggested}{rest}"))
    })
}

fn said(schema: &Value) -> Option<&str> {
    schema.get("x-type-name").and_then(Value::as_str)
}

/// A name for each alternative that has none of its own and can be told from the others.
fn labels(alternatives: &[Value], schemas: &Map<String, Value>) -> Vec<Option<String>> {
    let shapes: Vec<Alternative<'_>> = alternatives
        .iter()
        .map(|alternative| Alternative::read(alternative, schemas))
        .collect();
    let labels: Vec<Option<String>> = alternatives
        .iter()
        .enumerate()
        .map(|(index, alternative)| {
            is_nameless(alternative, alternatives, schemas)
                .then(|| label(index, &shapes))
                .flatten()
        })
        .collect();
    let titles: Vec<String> = alternatives
        .iter()
        .filter_map(|alternative| alternative.get("title").and_then(Value::as_str))
        .map(ToUpperCamelCase::to_upper_camel_case)
        .collect();
    // A name that would stand for two tells nothing apart.
    let is_alone = |label: &&String| {
        labels
            .iter()
            .flatten()
            .filter(|other| other == label)
            .count()
            == 1
            && !titles.contains(label)
    };
    labels
        .iter()
        .map(|label| label.as_ref().filter(is_alone).cloned())
        .collect()
}

/// Whether an alternative is a type whose only name would be a number.
fn is_nameless(alternative: &Value, all: &[Value], schemas: &Map<String, Value>) -> bool {
    let Some(name) = ref_name(alternative) else {
        let is_type = has_properties(alternative) || is_string_enum(alternative);
        return is_type && alternative.get("title").is_none();
    };
    // Some documents number the alternatives: of `Sail0` and `Sail1`, neither has a name.
    let stem = |name: &str| {
        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
        (stem.len() < name.len()).then(|| stem.to_owned())
    };
    let numbered = all.iter().filter_map(ref_name);
    let siblings = numbered.filter(|other| stem(other).is_some() && stem(other) == stem(name));
    siblings.count() > 1 && schemas.get(name).is_some_and(has_properties)
}

/// What may tell one alternative from the others.
#[derive(Default)]
struct Alternative<'a> {
    /// The properties that must be there, in the order of the document.
    required: Vec<&'a str>,
    /// Every property with its known values.
    properties: BTreeMap<&'a str, Vec<&'a str>>,
    /// The values of an alternative that is a string.
    values: Vec<&'a str>,
}

impl<'a> Alternative<'a> {
    fn read(schema: &'a Value, schemas: &'a Map<String, Value>) -> Self {
        let schema = follow(schema, schemas);
        let properties = schema.get("properties").and_then(Value::as_object);
        let properties: BTreeMap<&str, Vec<&str>> = properties
            .into_iter()
            .flatten()
            .map(|(name, property)| (name.as_str(), values(follow(property, schemas))))
            .collect();
        let mut required = required_names(schema);
        required.retain(|name| properties.contains_key(name));
        Self {
            required,
            properties,
            values: values(schema),
        }
    }

    /// Its properties: those that must be there first.
    fn in_order(&self) -> impl Iterator<Item = &'a str> {
        let optional = self.properties.keys().copied();
        let optional = optional.filter(|name| !self.required.contains(name));
        self.required.iter().copied().chain(optional)
    }
}

/// What stands behind a reference. One step is enough: an alternative that is only a
/// reference to another schema is no type of its own.
fn follow<'a>(schema: &'a Value, schemas: &'a Map<String, Value>) -> &'a Value {
    ref_name(schema)
        .and_then(|name| schemas.get(name))
        .unwrap_or(schema)
}

/// The strings that a schema allows.
fn values(schema: &Value) -> Vec<&str> {
    let values = schema.get("enum").and_then(Value::as_array);
    let values = values.filter(|_| is_string_enum(schema));
    values
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

fn label(index: usize, all: &[Alternative<'_>]) -> Option<String> {
    let own = all.get(index)?;
    let others = || {
        let others = all.iter().enumerate();
        others.filter(move |(other, _)| *other != index)
    };
    let is_common = |name: &str| {
        let mut objects = others().filter(|(_, other)| !other.properties.is_empty());
        objects.all(|(_, other)| other.properties.contains_key(name))
    };
    let is_own = |name: &&str| others().all(|(_, other)| !other.properties.contains_key(*name));
    // The values of a property, where no other alternative has one of them.
    let telling = |name: &str, most: usize| {
        let values = own.properties.get(name)?;
        let is_telling = (1..=most).contains(&values.len())
            && others().all(|(_, other)| {
                let theirs = other.properties.get(name).into_iter().flatten();
                theirs.into_iter().all(|value| !values.contains(value))
            });
        is_telling.then(|| joined("", values, "Or")).flatten()
    };
    // A property that all have was made to tell them apart.
    let common = || own.in_order().filter(|name| is_common(name));
    if let [only] = own.values.as_slice() {
        return joined("", &[only], "");
    }
    common()
        .find_map(|name| telling(name, 1))
        .or_else(|| own.in_order().find_map(|name| telling(name, 1)))
        .or_else(|| joined("With", &[own.required.iter().copied().find(is_own)?], ""))
        .or_else(|| common().find_map(|name| telling(name, MOST)))
        .or_else(|| joined("With", &[own.in_order().find(is_own)?], ""))
        .or_else(|| {
            let is_short = (1..=MOST).contains(&own.required.len());
            let mine: BTreeSet<&str> = own.required.iter().copied().collect();
            let is_unique =
                others().all(|(_, other)| mine != other.required.iter().copied().collect());
            (is_short && is_unique)
                .then(|| joined("With", &own.required, "And"))
                .flatten()
        })
}

/// A name out of several words, if each of them has a letter or a digit.
fn joined(before: &str, words: &[&str], between: &str) -> Option<String> {
    let words: Vec<String> = words
        .iter()
        .map(|word| {
            let camel = word.to_upper_camel_case();
            let plain: String = camel.chars().filter(char::is_ascii_alphanumeric).collect();
            (!plain.is_empty()).then_some(plain)
        })
        .collect::<Option<_>>()?;
    Some(format!("{before}{}", words.join(between)))
}
