//! Turns an OpenAPI 3.1 document into the small subset that the rest of the
//! generator understands.
//!
//! Each rule lives in a file of its own, says why it exists and counts how often
//! it fired; the counts of a run are a golden file, so that a change of the
//! document shows which rules it touched. Rules run in the order of [`RULES`]:
//! the early ones simplify, the late ones name and mark. What no rule can
//! express is an error with a JSON pointer when the model is read.
//!
//! This module does not know Rust: names of types are fixed here, everything
//! else about the output is decided in `model` and `emit`.

mod aliases;
mod all_of;
mod alternatives;
mod constants;
mod facts;
mod hoist;
mod media_types;
mod names;
mod nullable;
mod objects;
mod pages;
mod parameters;
mod references;
mod responses;
mod scalar_unions;
mod single_branch;
mod three_state;
mod unreachable;

use serde_json::Value;

use crate::Result;

/// One step of the lowering.
pub struct Rule {
    /// The name under which its count is reported; also the name of its file and
    /// of its golden test.
    pub name: &'static str,
    /// Why the rule is needed.
    pub reason: &'static str,
    /// Rewrites the document and says how often it had to.
    pub apply: fn(&mut Value) -> Result<usize>,
}

/// Every rule, in the order in which they run.
pub const RULES: &[Rule] = &[
    references::RULE,
    media_types::RULE,
    responses::RULE,
    parameters::RULE,
    unreachable::RULE,
    nullable::RULE,
    constants::RULE,
    single_branch::RULE,
    scalar_unions::RULE,
    all_of::RULE,
    facts::RULE,
    objects::RULE,
    pages::RULE,
    alternatives::RULE,
    names::RULE,
    hoist::RULE,
    aliases::RULE,
    three_state::RULE,
    unreachable::AGAIN,
];

/// How often one rule fired.
pub type Count = (&'static str, usize);

/// Applies all rules in order.
pub fn lower(document: &mut Value) -> Result<Vec<Count>> {
    RULES
        .iter()
        .map(|rule| Ok((rule.name, (rule.apply)(document)?)))
        .collect()
}
