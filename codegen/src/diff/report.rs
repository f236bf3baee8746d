//! The report of a comparison, as text and as JSON.

use std::fmt;

use serde::Serialize;
use serde_json::{Value, json};

use super::{Change, Kind, Semver};
use crate::document::Document;

/// All that differs between two documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub(super) old: Side,
    pub(super) new: Side,
    pub(super) operations: Vec<Change>,
    pub(super) schemas: Vec<Change>,
}

/// One of the two documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Side {
    file: String,
    title: String,
    version: String,
    operations: usize,
    schemas: usize,
}

impl Side {
    pub(super) fn of(document: &Document) -> Self {
        Self {
            file: document.name().to_owned(),
            title: document.title().to_owned(),
            version: document.version().to_owned(),
            operations: document.operations().len(),
            schemas: document.schemas().len(),
        }
    }
}

impl Report {
    /// Operations that are new, gone or changed, sorted by path and method.
    #[must_use]
    pub fn operations(&self) -> &[Change] {
        &self.operations
    }

    /// Schemas that are new, gone or changed, sorted by name.
    #[must_use]
    pub fn schemas(&self) -> &[Change] {
        &self.schemas
    }

    /// The gravest consequence of all, and `None` where nothing differs.
    #[must_use]
    pub fn verdict(&self) -> Option<Semver> {
        self.operations
            .iter()
            .chain(&self.schemas)
            .map(|change| change.semver)
            .max()
    }

    /// The report for programs.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let count = |changes: &[Change]| {
            json!({
                "added": of_kind(changes, Kind::Added).count(),
                "removed": of_kind(changes, Kind::Removed).count(),
                "changed": of_kind(changes, Kind::Changed).count(),
            })
        };
        json!({
            "old": self.old,
            "new": self.new,
            "verdict": self.verdict(),
            "counts": {"operations": count(&self.operations), "schemas": count(&self.schemas)},
            "operations": self.operations,
            "schemas": self.schemas,
        })
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (sign, side) in [("---", &self.old), ("+++", &self.new)] {
            let Side {
                file,
                title,
                version,
                operations,
                schemas,
            } = side;
            writeln!(
                f,
                "{sign} {file}: {title} {version}, {operations} operations, {schemas} schemas"
            )?;
        }
        section(f, "operations", &self.operations)?;
        section(f, "schemas", &self.schemas)?;
        match self.verdict() {
            Some(verdict) => writeln!(f, "\nverdict: {verdict}"),
            None => writeln!(f, "\nverdict: nothing changed"),
        }
    }
}

impl fmt::Display for Semver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Semver::Patch => "patch",
            Semver::Minor => "minor",
            Semver::Major => "major",
        })
    }
}

/// What is new comes first and what is gone next, since these are the short
/// lists that a reader looks for.
fn section(f: &mut fmt::Formatter<'_>, title: &str, changes: &[Change]) -> fmt::Result {
    let count = |kind| of_kind(changes, kind).count();
    writeln!(
        f,
        "\n{title}: {} added, {} removed, {} changed",
        count(Kind::Added),
        count(Kind::Removed),
        count(Kind::Changed)
    )?;
    for (kind, sign) in [
        (Kind::Added, '+'),
        (Kind::Removed, '-'),
        (Kind::Changed, '~'),
    ] {
        for change in of_kind(changes, kind) {
            writeln!(
                f,
                "  {sign} {:5} {}",
                change.semver.to_string(),
                change.subject
            )?;
            // The one detail of an addition or a removal says what the sign says.
            for detail in change.details.iter().filter(|_| kind == Kind::Changed) {
                let place = if detail.place.is_empty() {
                    ""
                } else {
                    detail.place.as_str()
                };
                let gap = if place.is_empty() { "" } else { ": " };
                writeln!(
                    f,
                    "      {:5} {place}{gap}{} ({})",
                    detail.semver.to_string(),
                    detail.what,
                    detail.why
                )?;
            }
        }
    }
    Ok(())
}

fn of_kind(changes: &[Change], kind: Kind) -> impl Iterator<Item = &Change> {
    changes.iter().filter(move |change| change.kind == kind)
}
