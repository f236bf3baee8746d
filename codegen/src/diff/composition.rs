//! Differences between unions and between merged schemas.
//!
//! Parts that are references are matched by what they refer to, wherever they
//! stand in the list. Parts that are written out have no name to be matched by:
//! equal ones are matched first, and what is left is matched in order.

use serde_json::{Map, Value};

use super::reach::Use;
use super::rules::{self, Rule};
use super::{Details, schema};
use crate::pointer;

pub(super) fn compare(
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    used: Use,
    place: &str,
    details: &mut Details,
) {
    for key in ["oneOf", "anyOf"] {
        let rules = [rules::ALTERNATIVE_ADDED, rules::ALTERNATIVE_REMOVED];
        parts(
            old.get(key),
            new.get(key),
            rules,
            used,
            &pointer::join(place, key),
            details,
        );
    }
    let rules = [rules::MERGED, rules::MERGED];
    parts(
        old.get("allOf"),
        new.get("allOf"),
        rules,
        used,
        &pointer::join(place, "allOf"),
        details,
    );
    if old.get("discriminator") != new.get("discriminator") {
        details.add(place, "the discriminator changed", rules::DISCRIMINATOR);
    }
}

fn parts(
    old: Option<&Value>,
    new: Option<&Value>,
    [added, removed]: [Rule; 2],
    used: Use,
    place: &str,
    details: &mut Details,
) {
    let (old, new) = match (old.and_then(Value::as_array), new.and_then(Value::as_array)) {
        (None, None) => return,
        (None, Some(_)) => return details.add(place, "it is composed of parts now", rules::TYPE),
        (Some(_), None) => {
            return details.add(place, "it is no longer composed of parts", rules::TYPE);
        }
        (Some(old), Some(new)) => (old, new),
    };
    let (old_named, old_inline) = left(old, new);
    let (new_named, new_inline) = left(new, old);
    for name in old_named {
        details.add(place, format!("`{name}` is gone"), removed);
    }
    for name in new_named {
        details.add(place, format!("`{name}` is new"), added);
    }
    for pair in 0..old_inline.len().max(new_inline.len()) {
        match (old_inline.get(pair), new_inline.get(pair)) {
            (Some((_, old)), Some((index, new))) => {
                schema::compare(old, new, used, &pointer::join(place, index), details);
            }
            (Some((index, _)), None) => {
                details.add(&pointer::join(place, index), "the part is gone", removed);
            }
            (None, Some((index, _))) => {
                details.add(&pointer::join(place, index), "the part is new", added);
            }
            (None, None) => {}
        }
    }
}

/// A part that is written out, with its place in its list.
type Inline<'a> = (usize, &'a Value);

/// The parts of `list` that are not in `other`: the names of those that are
/// references, and those that are written out.
fn left<'a>(list: &'a [Value], other: &[Value]) -> (Vec<&'a str>, Vec<Inline<'a>>) {
    let mut named = Vec::new();
    let mut inline = Vec::new();
    for (index, part) in list
        .iter()
        .enumerate()
        .filter(|(_, part)| !other.contains(part))
    {
        match part["$ref"].as_str() {
            Some(target) => named.push(target.rsplit('/').next().unwrap_or(target)),
            None => inline.push((index, part)),
        }
    }
    (named, inline)
}
