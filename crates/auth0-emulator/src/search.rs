//! The search language of `q`, in its simple form: terms `field:value`, with
//! quotes and wildcards, joined by `AND`. Everything else of the Lucene syntax
//! (`OR`, `NOT`, groups, ranges, fuzziness) is refused, so that a query is never
//! answered as if it had said something simpler.

use serde_json::{Map, Value};

/// Bounds the work that one query can ask for.
const LONGEST_QUERY: usize = 4_096;
/// Longer values are not searched, which bounds the work for one row.
const LONGEST_VALUE: usize = 4_096;

/// A parsed query: all of its terms must match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Query(Vec<Term>);

/// Why a query was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refused {
    #[error("the query is longer than 4096 bytes")]
    TooLong,
    #[error("{0} is not supported")]
    Unsupported(&'static str),
    #[error("expected {0}")]
    Expected(&'static str),
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Term {
    path: Vec<String>,
    pattern: Vec<Piece>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    Any,
    One,
    Just(char),
}

impl Query {
    pub(crate) fn parse(text: &str) -> Result<Self, Refused> {
        if text.len() > LONGEST_QUERY {
            return Err(Refused::TooLong);
        }
        let mut terms = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() {
            if !terms.is_empty() {
                rest = rest
                    .strip_prefix("AND ")
                    .ok_or(Refused::Expected("AND between terms"))?
                    .trim_start();
            }
            let (term, after) = Term::parse(rest)?;
            terms.push(term);
            rest = after.trim_start();
        }
        Ok(Self(terms))
    }

    /// A query without terms matches everything.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn matches(&self, row: &Map<String, Value>) -> bool {
        self.0.iter().all(|term| {
            let Some((first, path)) = term.path.split_first() else {
                return false;
            };
            row.get(first)
                .is_some_and(|value| reaches(value, path, &term.pattern))
        })
    }
}

impl Term {
    fn parse(text: &str) -> Result<(Self, &str), Refused> {
        if text.starts_with(['(', ')']) {
            return Err(Refused::Unsupported("grouping"));
        }
        if text.starts_with(['-', '+', '!']) || text.starts_with("NOT ") {
            return Err(Refused::Unsupported("negation and requirement by prefix"));
        }
        let (field, value) = text
            .split_once(':')
            .ok_or(Refused::Expected("field:value"))?;
        let named = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '$' | '@' | '/');
        if field.is_empty() || !field.chars().all(named) {
            return Err(Refused::Expected("the name of a field before the colon"));
        }
        if field.starts_with("_exists_") || field.starts_with("_missing_") {
            return Err(Refused::Unsupported("_exists_ and _missing_"));
        }
        let (pattern, rest) = match value.strip_prefix('"') {
            Some(quoted) => quoted_pattern(quoted)?,
            None => bare_pattern(value)?,
        };
        if !rest.is_empty() && !rest.starts_with(char::is_whitespace) {
            return Err(Refused::Unsupported(
                "fuzziness, boosting or text after a value",
            ));
        }
        let path = field.split('.').map(str::to_owned).collect();
        Ok((Self { path, pattern }, rest))
    }
}

/// A quoted value: wildcards in it are ordinary letters.
fn quoted_pattern(text: &str) -> Result<(Vec<Piece>, &str), Refused> {
    let mut pattern = Vec::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Ok((pattern, &text[at + 1..])),
            '\\' => {
                let (_, escaped) = letters
                    .next()
                    .ok_or(Refused::Expected("a letter after \\"))?;
                pattern.extend(folded(escaped));
            }
            other => pattern.extend(folded(other)),
        }
    }
    Err(Refused::Expected("a closing quote"))
}

fn bare_pattern(text: &str) -> Result<(Vec<Piece>, &str), Refused> {
    let mut pattern = Vec::new();
    let mut letters = text.char_indices();
    let mut end = text.len();
    while let Some((at, letter)) = letters.next() {
        match letter {
            letter if letter.is_whitespace() => {
                end = at;
                break;
            }
            '*' if pattern.last() == Some(&Piece::Any) => {}
            '*' => pattern.push(Piece::Any),
            '?' => pattern.push(Piece::One),
            '\\' => {
                let (_, escaped) = letters
                    .next()
                    .ok_or(Refused::Expected("a letter after \\"))?;
                pattern.extend(folded(escaped));
            }
            '(' | ')' => return Err(Refused::Unsupported("grouping")),
            '[' | ']' | '{' | '}' | '<' | '>' => return Err(Refused::Unsupported("a range")),
            '~' | '^' => return Err(Refused::Unsupported("fuzziness and boosting")),
            '"' => return Err(Refused::Expected("a quote only around a whole value")),
            '/' if pattern.is_empty() => {
                return Err(Refused::Unsupported("a regular expression"));
            }
            other => pattern.extend(folded(other)),
        }
    }
    if pattern.is_empty() {
        Err(Refused::Expected("a value after the colon"))
    } else {
        Ok((pattern, &text[end..]))
    }
}

/// Search does not tell upper from lower case.
fn folded(letter: char) -> impl Iterator<Item = Piece> {
    letter.to_lowercase().map(Piece::Just)
}

/// Walks to the end of the path, through every element of an array, and asks
/// whether any value there matches.
fn reaches(value: &Value, path: &[String], pattern: &[Piece]) -> bool {
    match (value, path.split_first()) {
        (Value::Array(items), _) => items.iter().any(|item| reaches(item, path, pattern)),
        (Value::Object(row), Some((name, rest))) => row
            .get(name)
            .is_some_and(|value| reaches(value, rest, pattern)),
        (Value::String(text), None) => is_match(pattern, text),
        (Value::Number(number), None) => is_match(pattern, &number.to_string()),
        (Value::Bool(flag), None) => is_match(pattern, if *flag { "true" } else { "false" }),
        (Value::Object(_), None) => pattern == [Piece::Any],
        _ => false,
    }
}

/// Matches with one place to go back to, which bounds the work by the product
/// of the two lengths: a run of wildcards cannot make it explode.
fn is_match(pattern: &[Piece], text: &str) -> bool {
    if text.len() > LONGEST_VALUE {
        return false;
    }
    let text: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
    let (mut p, mut t) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(Piece::Any) => {
                back = Some((p, t));
                p += 1;
            }
            Some(Piece::One) => (p, t) = (p + 1, t + 1),
            Some(Piece::Just(letter)) if *letter == text[t] => (p, t) = (p + 1, t + 1),
            _ => match back {
                Some((star, from)) => {
                    back = Some((star, from + 1));
                    (p, t) = (star + 1, from + 1);
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|piece| *piece == Piece::Any)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn matches(query: &str) -> bool {
        let row = json!({
            "email": "Ada@Example.com", "name": "Ada Lovelace", "logins_count": 3, "blocked": false,
            "user_metadata": {"tier": "gold", "tags": ["a", "b"]},
            "identities": [{"connection": "Users"}, {"connection": "google-oauth2"}],
        });
        Query::parse(query)
            .unwrap()
            .matches(row.as_object().unwrap())
    }

    #[test]
    fn terms_match_fields_at_any_depth() {
        for query in [
            "",
            "email:ada@example.com",
            "email:*@example.com",
            "email:ada*",
            "name:\"ada lovelace\"",
            "logins_count:3",
            "blocked:false",
            "user_metadata.tier:gold",
            "user_metadata.tags:b",
            "identities.connection:google-oauth2",
            "identities.connection:\"google-oauth2\"",
            "email:a?a@* AND blocked:false",
            "name:ada\\ lovelace",
            "user_metadata:*",
        ] {
            assert!(matches(query), "{query}");
        }
        for query in [
            "email:*@other.com",
            "name:\"ada*\"",
            "email:ada@example.com AND blocked:true",
            "x:*",
        ] {
            assert!(!matches(query), "{query}");
        }
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for query in [
            "email:a OR email:b",
            "NOT email:a",
            "-email:a",
            "(email:a)",
            "logins_count:[1 TO 3]",
            "ada",
            "name:ada~",
            "name:ada^2",
            "name:\"ada",
            "name:",
            ":x",
            "_exists_:email",
            "email:a email:b",
            "name:\"a\"b",
            "email:/a/",
            "email:a AND",
            "email:a\\",
            "AND email:a",
            "é:\u{0}(",
        ] {
            assert!(Query::parse(query).is_err(), "{query}");
        }
        assert_eq!(Query::parse(&"a".repeat(5_000)), Err(Refused::TooLong));
    }

    #[test]
    fn many_wildcards_take_bounded_time() {
        let query = Query::parse(&format!("a:{}b", "a*".repeat(1_000))).unwrap();
        let row = json!({"a": "a".repeat(LONGEST_VALUE)});
        assert!(!query.matches(row.as_object().unwrap()));
    }
}
