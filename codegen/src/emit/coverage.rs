//! The coverage table for people, made from the rows of `operations.json`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::operations::Row;

/// One document's share of the table.
pub struct Covered<'a> {
    /// The title of the document.
    pub title: &'a str,
    /// How many operations the document has.
    pub operations: usize,
    /// The rows that were written.
    pub rows: &'a [Row],
}

/// The table as Markdown.
pub fn write(documents: &[Covered<'_>]) -> String {
    let mut text = String::from(
        "<!-- Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file. -->\n\
         # Coverage\n\nEvery operation of the vendored documents, and the call that makes it.\n\n\
         | document | operations | typed calls | paged | share |\n|---|---|---|---|---|\n",
    );
    for document in documents {
        let paged = document
            .rows
            .iter()
            .filter(|row| !row.cells()[4].is_empty())
            .count();
        let share = 100.0 * document.rows.len() as f64 / document.operations.max(1) as f64;
        let _ = writeln!(
            text,
            "| {} | {} | {} | {paged} | {share:.1} % |",
            document.title,
            document.operations,
            document.rows.len()
        );
    }
    for document in documents
        .iter()
        .filter(|document| !document.rows.is_empty())
    {
        let mut by_feature: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
        for row in document.rows {
            by_feature.entry(row.feature()).or_default().push(row);
        }
        let _ = writeln!(text, "\n## {}", document.title);
        for (feature, rows) in by_feature {
            let _ = writeln!(
                text,
                "\n### `{feature}` ({})\n\n| method | path | call | lifecycle | paged by |\n|---|---|---|---|---|",
                rows.len()
            );
            for row in rows {
                let [method, path, call, lifecycle, paged] = row.cells();
                let _ = writeln!(
                    text,
                    "| {method} | `{path}` | `{call}` | {lifecycle} | {paged} |"
                );
            }
        }
    }
    text
}
