//! Refuses types that stand in each other more deeply than compilers can follow.

use std::collections::BTreeMap;

use super::{Model, Shape, reach};
use crate::{Error, Result};

/// How many steps a compiler may need from a type to the innermost thing in it.
///
/// A compiler that asks whether a type is `Send` goes through all that it contains and
/// gives up after 128 steps. Users meet that in their own crates, where an attribute of a
/// generated crate does not help, and come to it with steps of their own.
const DEEPEST: usize = 100;

pub(super) fn check(model: &Model) -> Result<()> {
    let mut depths = BTreeMap::new();
    for name in model.types.keys() {
        depth(model, name, &mut Vec::new(), &mut depths)?;
    }
    Ok(())
}

/// The steps from `name` downwards, where the types in `above` were taken already: each is
/// gone through once, also where it contains itself.
fn depth<'a>(
    model: &'a Model,
    name: &'a str,
    above: &mut Vec<(&'a str, usize)>,
    depths: &mut BTreeMap<&'a str, usize>,
) -> Result<usize> {
    if above.iter().any(|(outer, _)| *outer == name) {
        return Ok(0);
    }
    let steps_above: usize = above.iter().map(|(_, steps)| steps).sum();
    let known = depths.get(name).copied();
    if steps_above + known.unwrap_or(1) > DEEPEST {
        let at = model.types.get(name).map(|found| found.at.clone());
        let message = format!(
            "`{name}` and the types around it are nested more deeply than compilers can follow; \
             make one of them any JSON by an overlay"
        );
        return Err(Error::new("depth", at.unwrap_or_default(), message));
    }
    if let Some(known) = known {
        return Ok(known);
    }
    let mut deepest = 0;
    for (inner, steps) in contents(model, name) {
        above.push((name, steps));
        deepest = deepest.max(steps + depth(model, inner, above, depths)?);
        above.pop();
    }
    depths.insert(name, deepest + 1);
    Ok(deepest + 1)
}

/// The types that stand in a type, each with the steps to it.
fn contents<'a>(model: &'a Model, name: &str) -> Vec<(&'a str, usize)> {
    let to_type = |shape: &'a Shape| shape.named().map(|inner| (inner, 2 + steps(shape)));
    let shapes = reach::shapes_in(model, name);
    shapes.into_iter().filter_map(to_type).collect()
}

/// What is gone through before the named type: the vector with its buffer and pointer, the
/// map with its root and nodes, and the option where null may stand.
fn steps(shape: &Shape) -> usize {
    match shape {
        Shape::List(element) => 5 + steps(&element.shape),
        Shape::Map(element) => 8 + steps(&element.shape),
        _ => 1,
    }
}
