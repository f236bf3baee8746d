//! Rust identifiers for the names of a document.

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::shape::Shape;
use super::types::Variant;

/// The field or parameter for a JSON name.
pub fn field_name(wire: &str) -> String {
    let snake = wire.to_snake_case();
    let snake = match snake.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => snake,
        _ => format!("field_{snake}"),
    };
    let snake: String = snake
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    escape_keyword(snake)
}

/// The module and accessor for one step of an operation's group, and the method
/// for its name.
pub fn module_name(group: &str) -> String {
    field_name(group)
}

/// The Rust type for a name of a document.
pub fn type_name(name: &str) -> String {
    let camel: String = name
        .to_upper_camel_case()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    match camel.chars().next() {
        Some(first) if first.is_ascii_alphabetic() && camel != "Self" => camel,
        _ => format!("Value{camel}"),
    }
}

/// A distinct variant for each value of an enumeration.
pub fn variant_names(values: &[&str]) -> Vec<String> {
    // `Unknown` is the variant that every enumeration has for what it does not know.
    let mut taken = BTreeSet::from(["Unknown".to_owned()]);
    values
        .iter()
        .map(|value| {
            let mut name = match *value {
                "" => "Empty".to_owned(),
                "*" => "Any".to_owned(),
                value => type_name(&spell_signs(value)),
            };
            while !taken.insert(name.clone()) {
                name.push('_');
                name = format!("{}Value", name.trim_end_matches('_'));
            }
            name
        })
        .collect()
}

/// The last part of the address of an operation's documentation page.
pub fn docs_slug(operation_id: &str) -> String {
    let mut slug = String::new();
    let mut before = ' ';
    for c in operation_id.chars() {
        let new_word = (before.is_lowercase() && c.is_uppercase())
            || (before.is_ascii_digit() != c.is_ascii_digit()
                && before.is_ascii_alphanumeric()
                && c.is_ascii_alphanumeric());
        if new_word && !slug.ends_with('-') {
            slug.push('-');
        }
        slug.extend(if c == '_' { '-' } else { c }.to_lowercase());
        before = c;
    }
    slug
}

/// Names the alternatives of a union by what tells them apart.
pub(super) fn name_variants(union_name: &str, variants: &mut [Variant]) {
    let words: Vec<Option<Vec<String>>> = variants
        .iter()
        .map(|variant| match &variant.shape {
            Shape::Named(name) => {
                Some(name.to_snake_case().split('_').map(str::to_owned).collect())
            }
            _ => None,
        })
        .collect();
    // A type beside plain values has nothing to be compared with but the union.
    let own: Vec<String> = union_name
        .to_snake_case()
        .split('_')
        .map(str::to_owned)
        .collect();
    let mut named: Vec<&Vec<String>> = words.iter().flatten().collect();
    let is_alone = named.len() == 1;
    if is_alone {
        named.push(&own);
    }
    let common = |from_end: bool| -> usize {
        let Some((first, others)) = named.split_first() else {
            return 0;
        };
        if others.is_empty() {
            return 0;
        }
        let at = |words: &[String], index: usize| {
            let index = if from_end {
                words.len().checked_sub(index + 1)?
            } else {
                index
            };
            words.get(index).cloned()
        };
        (0..first.len())
            .take_while(|index| {
                let word = at(first, *index);
                word.is_some() && others.iter().all(|other| at(other, *index) == word)
            })
            .count()
    };
    let (prefix, suffix) = (common(false), common(true));
    let (prefix, suffix) = match (is_alone, prefix == own.len()) {
        // Only where the type is named after the union is the rest a name.
        (true, true) => (prefix, 0),
        (true, false) => (0, 0),
        (false, _) => (prefix, suffix),
    };
    let named = words.iter().flatten();
    let shortest = named.map(Vec::len).min().unwrap_or(0);
    // Every name must keep at least one word of its own.
    let (prefix, suffix) = if prefix + suffix < shortest {
        (prefix, suffix)
    } else if prefix < shortest {
        (prefix, 0)
    } else {
        (0, 0)
    };
    let mut taken = BTreeSet::from(["Unknown".to_owned()]);
    for (variant, words) in variants.iter_mut().zip(&words) {
        let mut name = match words {
            Some(words) => type_name(&words[prefix..words.len() - suffix].join("_")),
            None => plain_name(&variant.shape),
        };
        if taken.contains(&name)
            && let Shape::Named(full) = &variant.shape
        {
            name.clone_from(full);
        }
        while !taken.insert(name.clone()) {
            name.push_str("Value");
        }
        variant.rust = name;
    }
}

fn plain_name(shape: &Shape) -> String {
    match shape {
        Shape::String => "String".into(),
        Shape::DateTime => "DateTime".into(),
        Shape::Boolean => "Boolean".into(),
        Shape::Integer => "Integer".into(),
        Shape::Number => "Number".into(),
        Shape::Any => "Any".into(),
        Shape::Binary => "Binary".into(),
        Shape::Named(name) => name.clone(),
        Shape::List(_) => "List".into(),
        Shape::Map(_) => "Map".into(),
    }
}

/// Writes out the signs that tell values apart but are no letters.
fn spell_signs(value: &str) -> String {
    let mut spelled = String::new();
    let mut before = None;
    for c in value.chars() {
        // Between words it is a hyphen, anywhere else a sign.
        let is_sign = !before.replace(c).is_some_and(char::is_alphanumeric);
        match c {
            '+' => spelled.push_str("_plus_"),
            '-' if is_sign => spelled.push_str("_minus_"),
            '<' => spelled.push_str("_less_"),
            '>' => spelled.push_str("_greater_"),
            '=' => spelled.push_str("_equal_"),
            '!' => spelled.push_str("_not_"),
            '*' => spelled.push_str("_any_"),
            c if c.is_ascii_alphanumeric() => spelled.push(c),
            _ => spelled.push('_'),
        }
    }
    spelled
}

fn escape_keyword(name: String) -> String {
    match syn::parse_str::<syn::Ident>(&name) {
        // A keyword since the edition of the generated crates, which the parser does not know.
        Ok(_) if name != "gen" => name,
        _ => format!("{name}_"),
    }
}

#[cfg(test)]
mod tests;
