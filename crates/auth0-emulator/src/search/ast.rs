//! What a query says, after parsing, and how it is written down again.

use std::fmt::{self, Display, Formatter, Write as _};

use super::matching::USUAL_FIELDS;
use super::pattern::{Pattern, Piece};
use super::scanner::literal;

/// A condition on a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    Everything,
    Term(Term),
    Not(Box<Node>),
    /// Two or more that must all hold.
    All(Vec<Node>),
    /// Two or more of which one must hold.
    Any(Vec<Node>),
}

/// A test of one field, or of the usual fields where none is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Term {
    /// A dotted path.
    pub(super) field: Option<String>,
    pub(super) test: Test,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Test {
    Exists,
    Equal(String),
    Like(Pattern),
    Range(Bound, Bound),
}

impl Test {
    /// What a word asks for, with or without wildcards.
    pub(super) fn word(word: Vec<Piece>) -> Self {
        match literal(&word) {
            Some(text) => Self::Equal(text),
            None => Self::Like(Pattern::new(word)),
        }
    }
}

/// One end of a range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Bound {
    Open,
    Inclusive(String),
    Exclusive(String),
}

impl Node {
    /// The one node of a list, or all of them joined by `join`.
    pub(super) fn joined(mut nodes: Vec<Self>, join: fn(Vec<Self>) -> Self) -> Self {
        match nodes.pop() {
            None => Self::Everything,
            Some(only) if nodes.is_empty() => only,
            Some(last) => {
                nodes.push(last);
                join(nodes)
            }
        }
    }

    pub(super) fn collect_roots<'a>(&'a self, roots: &mut Vec<&'a str>) {
        match self {
            Self::Everything => {}
            Self::Not(node) => node.collect_roots(roots),
            Self::All(nodes) | Self::Any(nodes) => {
                for node in nodes {
                    node.collect_roots(roots);
                }
            }
            Self::Term(term) => match &term.field {
                Some(field) => roots.extend(field.split('.').next()),
                None => roots.extend(USUAL_FIELDS),
            },
        }
    }
}

impl Display for Node {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Everything => f.write_str("*:*"),
            Self::Term(term) => term.fmt(f),
            Self::Not(node) => write!(f, "(NOT {node})"),
            Self::All(nodes) => write_joined(f, nodes, " AND "),
            Self::Any(nodes) => write_joined(f, nodes, " OR "),
        }
    }
}

impl Display for Term {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let field = self.field.as_deref().unwrap_or_default();
        if self.test == Test::Exists {
            f.write_str("_exists_:")?;
            return write_escaped(f, field);
        }
        if self.field.is_some() {
            write_escaped(f, field)?;
            f.write_char(':')?;
        }
        match &self.test {
            Test::Exists => Ok(()),
            Test::Equal(text) => write_quoted(f, text),
            Test::Like(pattern) => pattern.fmt(f),
            Test::Range(lower, upper) => {
                f.write_char(if matches!(lower, Bound::Exclusive(_)) {
                    '{'
                } else {
                    '['
                })?;
                lower.fmt(f)?;
                f.write_str(" TO ")?;
                upper.fmt(f)?;
                f.write_char(if matches!(upper, Bound::Exclusive(_)) {
                    '}'
                } else {
                    ']'
                })
            }
        }
    }
}

impl Display for Bound {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open => f.write_char('*'),
            Self::Inclusive(text) | Self::Exclusive(text) => write_quoted(f, text),
        }
    }
}

fn write_joined(f: &mut Formatter<'_>, nodes: &[Node], operator: &str) -> fmt::Result {
    for (place, node) in nodes.iter().enumerate() {
        f.write_str(if place == 0 { "(" } else { operator })?;
        node.fmt(f)?;
    }
    f.write_char(')')
}

fn write_quoted(f: &mut Formatter<'_>, text: &str) -> fmt::Result {
    f.write_char('"')?;
    for letter in text.chars() {
        if matches!(letter, '"' | '\\') {
            f.write_char('\\')?;
        }
        f.write_char(letter)?;
    }
    f.write_char('"')
}

/// Every letter that could mean something else is escaped.
pub(super) fn write_escaped(f: &mut Formatter<'_>, text: &str) -> fmt::Result {
    for letter in text.chars() {
        if !letter.is_alphanumeric() && !matches!(letter, '_' | '.' | '@') {
            f.write_char('\\')?;
        }
        f.write_char(letter)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::search::Query;

    #[test]
    fn a_query_is_written_down_in_full() {
        for (query, written) in [
            ("a:b", r#"a:"b""#),
            ("a:b c:d", r#"(a:"b" OR c:"d")"#),
            ("a:(b AND c*)", r#"(a:"b" AND a:c*)"#),
            ("a:* -b:c", r#"(_exists_:a AND (NOT b:"c"))"#),
            ("+a:b c:d", r#"a:"b""#),
            ("a:>=1 OR NOT x", r#"(a:["1" TO *] OR (NOT "x"))"#),
            ("a\\:b:c", r#"a\:b:"c""#),
            ("", "*:*"),
        ] {
            assert_eq!(Query::parse(query).unwrap().to_string(), written);
        }
    }
}
