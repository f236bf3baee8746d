//! The search language of `q`: Lucene's syntax as Auth0's user search (v3)
//! speaks it. Values are matched as a whole and not word by word; `email`,
//! `name`, `given_name`, `family_name` and `nickname` ignore case, every other
//! field respects it.
//!
//! What that search does not know (regular expressions, fuzziness, boosting,
//! wildcards and ranges on `user_metadata`) is refused, so that a query is never
//! answered as if it had said something simpler. One thing is plainer here than
//! in Lucene: `AND` binds tighter than `OR`, as in logic.

mod ast;
mod budget;
mod clause;
mod comparing;
mod matching;
mod parser;
mod pattern;
mod plan;
#[cfg(test)]
mod properties;
mod scanner;

pub(crate) use plan::{Candidates, Index};

use ast::Node;
use serde_json::{Map, Value};

/// A parsed query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Query(Node);

/// Why a query was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refused {
    #[error("the query is longer than 4096 bytes")]
    TooLong,
    #[error("the query has more than 256 terms")]
    TooManyTerms,
    #[error("the query has more than 32 terms with wildcards")]
    TooManyPatterns,
    #[error("the query is nested deeper than 32 levels")]
    TooDeep,
    #[error("{0} is not supported")]
    Unsupported(&'static str),
    #[error("expected {0}")]
    Expected(&'static str),
}

impl Query {
    /// A query without terms matches everything.
    pub(crate) fn parse(text: &str) -> Result<Self, Refused> {
        parser::parse(text).map(Self)
    }

    pub(crate) fn is_everything(&self) -> bool {
        self.0 == Node::Everything
    }

    pub(crate) fn matches(&self, row: &Map<String, Value>) -> bool {
        matching::holds(&self.0, row)
    }

    /// The root properties of a row that decide whether it matches.
    pub(crate) fn roots(&self) -> Vec<&str> {
        let mut roots = Vec::new();
        self.0.collect_roots(&mut roots);
        roots.sort_unstable();
        roots.dedup();
        roots
    }

    /// The rows that can match, if the indexes know; all rows otherwise.
    pub(crate) fn candidates(&self, index: &impl Index) -> Option<Candidates> {
        plan::candidates(&self.0, index)
    }
}

impl std::fmt::Display for Query {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
