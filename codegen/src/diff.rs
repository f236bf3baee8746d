//! What a newer document changes, and what that means for semver.
//!
//! The comparison is of meaning, not of text: operations are matched by method
//! and path, parameters by place and name, properties by name, alternatives of a
//! union by what they refer to. Every difference carries its consequence for the
//! Rust that is generated, with the reason. Where the consequence depends on a
//! choice of the generator that is not visible here, the graver one is given.
//!
//! A schema is judged by where it is used. What only callers send and what only
//! the server answers break in different ways, and what no operation reaches is
//! not generated at all.

mod composition;
mod fields;
mod operation;
mod reach;
mod report;
mod rules;
mod schema;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::document::Document;

pub use report::Report;

/// What a change asks of the next version's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Semver {
    /// Nothing that a caller wrote can stop compiling, and nothing is new.
    Patch,
    /// Something is new.
    Minor,
    /// What a caller wrote may no longer compile.
    Major,
}

/// What happened to an operation or a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// It is only in the newer document.
    Added,
    /// It is only in the older document.
    Removed,
    /// It is in both, and they differ.
    Changed,
}

/// One operation or schema that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// `GET /users` of an operation, the name of a schema.
    pub subject: String,
    /// What happened to it.
    pub kind: Kind,
    /// The gravest consequence.
    pub semver: Semver,
    /// What changed, one by one.
    pub details: Vec<Detail>,
}

/// One thing that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Detail {
    /// Where: a JSON pointer from the operation or the schema, with parameters
    /// named by place and name. Empty where it is the whole.
    pub place: String,
    /// What changed.
    pub what: String,
    /// The consequence for the generated Rust.
    pub semver: Semver,
    /// Why that is the consequence.
    pub why: &'static str,
}

/// Compares two documents.
#[must_use]
pub fn compare(old: &Document, new: &Document) -> Report {
    Report {
        old: report::Side::of(old),
        new: report::Side::of(new),
        operations: operation::compare(old, new),
        schemas: schemas(old, new),
    }
}

fn schemas(old: &Document, new: &Document) -> Vec<Change> {
    let (old_reach, new_reach) = (reach::of(old), reach::of(new));
    let names: BTreeSet<&String> = old.schemas().keys().chain(new.schemas().keys()).collect();
    let mut changes = Vec::new();
    for name in names {
        let before = old_reach.get(name).copied().unwrap_or_default();
        let after = new_reach.get(name).copied().unwrap_or_default();
        let mut details = Details::default();
        let kind = match (old.schemas().get(name), new.schemas().get(name)) {
            (None, _) => {
                details.add("", "the schema is new", rules::SCHEMA_ADDED);
                Kind::Added
            }
            (_, None) => {
                details.add("", "the schema is gone", rules::SCHEMA_REMOVED);
                Kind::Removed
            }
            (Some(a), Some(b)) => {
                if before.is_none() && !after.is_none() {
                    details.add("", "an operation reaches it now", rules::SCHEMA_ADDED);
                } else if after.is_none() && !before.is_none() {
                    details.add(
                        "",
                        "no operation reaches it any more",
                        rules::SCHEMA_REMOVED,
                    );
                }
                schema::compare(a, b, after, "", &mut details);
                Kind::Changed
            }
        };
        // What was not generated before cannot break; what is not generated at
        // all changes nothing.
        if before.is_none() {
            let (limit, why) = match after.is_none() {
                true => (Semver::Patch, rules::UNREACHED),
                false => (Semver::Minor, rules::UNREACHED_BEFORE),
            };
            details.limit(limit, why);
        }
        changes.extend(details.into_change(name.clone(), kind));
    }
    changes
}

/// Collects what changed in one operation or schema.
#[derive(Debug, Default)]
struct Details(Vec<Detail>);

impl Details {
    fn add(&mut self, place: &str, what: impl Into<String>, rule: rules::Rule) {
        self.0.push(Detail {
            place: place.to_owned(),
            what: what.into(),
            semver: rule.semver,
            why: rule.why,
        });
    }

    /// Lowers every consequence that is graver than `limit` to it.
    fn limit(&mut self, limit: Semver, why: &'static str) {
        for detail in self.0.iter_mut().filter(|detail| detail.semver > limit) {
            detail.semver = limit;
            detail.why = why;
        }
    }

    fn into_change(self, subject: String, kind: Kind) -> Option<Change> {
        let semver = self.0.iter().map(|detail| detail.semver).max()?;
        Some(Change {
            subject,
            kind,
            semver,
            details: self.0,
        })
    }
}

#[cfg(test)]
mod tests;
