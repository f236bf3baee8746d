//! From text to a query: recursive descent, bounded in length, terms and depth.
//!
//! ```text
//! clauses = clause { ["OR" | "||"] clause }
//! clause  = unary { ("AND" | "&&") unary }
//! unary   = ("NOT" | "!") unary | ["+" | "-"] primary
//! primary = "(" clauses ")" | [field ":"] value
//! value   = word | "quoted" | "[a TO b}" | ">=" word | "(" clauses ")"
//! ```

use super::Refused;
use super::ast::{Bound, Node, Term, Test};
use super::pattern::{Pattern, Piece};

const LONGEST_QUERY: usize = 4_096;
const MOST_TERMS: usize = 1_024;
const DEEPEST: usize = 32;
/// What a pattern that begins with a wildcard must have.
const FEWEST_LETTERS: usize = 3;

pub(super) fn parse(text: &str) -> Result<Node, Refused> {
    if text.len() > LONGEST_QUERY {
        return Err(Refused::TooLong);
    }
    if text.trim().is_empty() {
        return Ok(Node::Everything);
    }
    let mut parser = Parser {
        rest: text,
        depth: 0,
        terms: 0,
    };
    let node = parser.clauses(None)?;
    if parser.rest.is_empty() {
        Ok(node)
    } else {
        Err(Refused::Expected("an opening parenthesis before )"))
    }
}

struct Parser<'a> {
    rest: &'a str,
    depth: usize,
    terms: usize,
}

/// What stands before a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    None,
    Plus,
    Minus,
    Not,
}

struct Clause {
    sign: Sign,
    node: Node,
    /// An `OR` stands on one of its sides.
    beside_or: bool,
}

impl Parser<'_> {
    /// Everything up to the end or a closing parenthesis.
    fn clauses(&mut self, field: Option<&str>) -> Result<Node, Refused> {
        let mut clauses: Vec<Clause> = Vec::new();
        loop {
            self.skip_space();
            if self.rest.is_empty() || self.rest.starts_with(')') {
                break;
            }
            let beside_or = self.keyword("OR", "||");
            if beside_or {
                let before = clauses.last_mut();
                before
                    .ok_or(Refused::Expected("a term before OR"))?
                    .beside_or = true;
            }
            let (sign, node) = self.clause(field)?;
            clauses.push(Clause {
                sign,
                node,
                beside_or,
            });
        }
        if clauses.is_empty() {
            return Err(Refused::Expected("a term"));
        }
        Ok(joined(clauses))
    }

    fn clause(&mut self, field: Option<&str>) -> Result<(Sign, Node), Refused> {
        let (sign, first) = self.unary(field)?;
        if !self.keyword("AND", "&&") {
            return Ok((sign, first));
        }
        let mut nodes = vec![signed(sign, first)];
        loop {
            let (sign, node) = self.unary(field)?;
            nodes.push(signed(sign, node));
            if !self.keyword("AND", "&&") {
                return Ok((Sign::None, Node::All(nodes)));
            }
        }
    }

    fn unary(&mut self, field: Option<&str>) -> Result<(Sign, Node), Refused> {
        self.skip_space();
        if self.keyword("NOT", "!") {
            let (sign, node) = self.deeper(|parser| parser.unary(field))?;
            return Ok((Sign::Not, signed(sign, node)));
        }
        let sign = if self.eat('+') {
            Sign::Plus
        } else if self.eat('-') {
            Sign::Minus
        } else {
            Sign::None
        };
        self.skip_space();
        Ok((sign, self.primary(field)?))
    }

    fn primary(&mut self, field: Option<&str>) -> Result<Node, Refused> {
        if self.at_keyword() {
            return Err(Refused::Expected("a term beside AND, OR and NOT"));
        }
        if self.rest.starts_with(['(', '"', '[', '{', '/', '<', '>']) {
            return self.value(field);
        }
        let word = self.word()?;
        if !self.eat(':') {
            self.end_of_value()?;
            return self.term(field, word_test(word));
        }
        self.skip_space();
        if word == [Piece::Any] {
            return if self.eat('*') {
                Ok(Node::Everything)
            } else {
                Err(Refused::Unsupported("a value in any field"))
            };
        }
        let name = literal(&word).ok_or(Refused::Unsupported("a wildcard in a field's name"))?;
        match name.as_str() {
            "" => Err(Refused::Expected("the name of a field before the colon")),
            "_missing_" => Err(Refused::Unsupported("_missing_")),
            "_exists_" => {
                let exists = if self.rest.starts_with('"') {
                    self.quoted()?
                } else {
                    literal(&self.word()?)
                        .ok_or(Refused::Unsupported("a wildcard in a field's name"))?
                };
                self.end_of_value()?;
                if exists.is_empty() {
                    return Err(Refused::Expected("the name of a field after _exists_"));
                }
                self.term(Some(&exists), Test::Exists)
            }
            _ if self.at_keyword() => Err(Refused::Expected("a value after the colon")),
            name => self.value(Some(name)),
        }
    }

    fn value(&mut self, field: Option<&str>) -> Result<Node, Refused> {
        if self.eat('(') {
            let node = self.deeper(|parser| parser.clauses(field))?;
            if !self.eat(')') {
                return Err(Refused::Expected("a closing parenthesis"));
            }
            self.end_of_value()?;
            return Ok(node);
        }
        let test = match self.rest.chars().next() {
            Some('"') => Test::Equal(self.quoted()?),
            Some('[' | '{') => self.range()?,
            Some('<' | '>') if field.is_some() => self.comparison()?,
            Some('/') => return Err(Refused::Unsupported("a regular expression")),
            _ => word_test(self.word()?),
        };
        if self.rest.starts_with(':') {
            return Err(Refused::Expected("quotes around a value with a colon"));
        }
        self.end_of_value()?;
        self.term(field, test)
    }

    fn term(&mut self, field: Option<&str>, test: Test) -> Result<Node, Refused> {
        self.terms += 1;
        if self.terms > MOST_TERMS {
            return Err(Refused::TooManyTerms);
        }
        let test = match test {
            Test::Like(pattern) if pattern.is_only_stars() => match field {
                None => return Ok(Node::Everything),
                Some(_) => Test::Exists,
            },
            Test::Like(pattern)
                if pattern.starts_with_wildcard() && pattern.letters() < FEWEST_LETTERS =>
            {
                return Err(Refused::Unsupported(
                    "a wildcard before fewer than three letters",
                ));
            }
            test => test,
        };
        let free = |field: &str| field == "user_metadata" || field.starts_with("user_metadata.");
        match (field, &test) {
            (None, Test::Range(..)) => Err(Refused::Expected("the name of a field before a range")),
            (Some(field), Test::Like(_) | Test::Range(..)) if free(field) => Err(
                Refused::Unsupported("a wildcard or a range on user_metadata"),
            ),
            (field, _) => Ok(Node::Term(Term {
                field: field.map(str::to_owned),
                test,
            })),
        }
    }

    /// `[a TO b]`, with either bracket at either end.
    fn range(&mut self) -> Result<Test, Refused> {
        let open_exclusive = self.eat('{');
        if !open_exclusive {
            self.eat('[');
        }
        let lower = self.bound()?;
        self.skip_space();
        self.rest = self
            .rest
            .strip_prefix("TO")
            .filter(|rest| rest.starts_with(char::is_whitespace))
            .ok_or(Refused::Expected("TO between the ends of a range"))?;
        let upper = self.bound()?;
        self.skip_space();
        let close_exclusive = self.eat('}');
        if !close_exclusive && !self.eat(']') {
            return Err(Refused::Expected("a closing bracket"));
        }
        let end = |text: Option<String>, exclusive| match text {
            None => Bound::Open,
            Some(text) if exclusive => Bound::Exclusive(text),
            Some(text) => Bound::Inclusive(text),
        };
        Ok(Test::Range(
            end(lower, open_exclusive),
            end(upper, close_exclusive),
        ))
    }

    /// One end of a range; nothing for `*`.
    fn bound(&mut self) -> Result<Option<String>, Refused> {
        self.skip_space();
        if self.rest.starts_with('"') {
            return self.quoted().map(Some);
        }
        let mut text = String::new();
        let mut escaped = false;
        while let Some(letter) = self.rest.chars().next() {
            if letter.is_whitespace() || matches!(letter, ']' | '}') {
                break;
            }
            self.eat(letter);
            if letter == '\\' {
                escaped = true;
                text.push(self.escaped()?);
            } else {
                text.push(letter);
            }
        }
        match text.as_str() {
            "" => Err(Refused::Expected("two ends of a range")),
            "*" if !escaped => Ok(None),
            _ => Ok(Some(text)),
        }
    }

    /// `>`, `>=`, `<` or `<=` before a word.
    fn comparison(&mut self) -> Result<Test, Refused> {
        let above = self.eat('>');
        if !above {
            self.eat('<');
        }
        let inclusive = self.eat('=');
        let text = if self.rest.starts_with('"') {
            self.quoted()?
        } else {
            literal(&self.word()?).ok_or(Refused::Unsupported("a wildcard in a comparison"))?
        };
        let bound = if inclusive {
            Bound::Inclusive(text)
        } else {
            Bound::Exclusive(text)
        };
        Ok(if above {
            Test::Range(bound, Bound::Open)
        } else {
            Test::Range(Bound::Open, bound)
        })
    }

    /// A quoted text: wildcards in it are ordinary letters.
    fn quoted(&mut self) -> Result<String, Refused> {
        self.eat('"');
        let mut text = String::new();
        while let Some(letter) = self.rest.chars().next() {
            self.eat(letter);
            match letter {
                '"' => return Ok(text),
                '\\' => text.push(self.escaped()?),
                other => text.push(other),
            }
        }
        Err(Refused::Expected("a closing quote"))
    }

    fn word(&mut self) -> Result<Vec<Piece>, Refused> {
        if self.rest.starts_with('/') {
            return Err(Refused::Unsupported("a regular expression"));
        }
        let mut pieces = Vec::new();
        while let Some(letter) = self.rest.chars().next() {
            let special = matches!(
                letter,
                '(' | ')' | '"' | ':' | '[' | ']' | '{' | '}' | '^' | '~'
            );
            if letter.is_whitespace() || special {
                break;
            }
            self.eat(letter);
            pieces.push(match letter {
                '*' => Piece::Any,
                '?' => Piece::One,
                '\\' => Piece::Just(self.escaped()?),
                other => Piece::Just(other),
            });
        }
        if pieces.is_empty() {
            return Err(Refused::Expected("a word, a quote or a range"));
        }
        Ok(pieces)
    }

    fn escaped(&mut self) -> Result<char, Refused> {
        let letter = self.rest.chars().next();
        let letter = letter.ok_or(Refused::Expected("a letter after \\"))?;
        self.eat(letter);
        Ok(letter)
    }

    fn end_of_value(&self) -> Result<(), Refused> {
        match self.rest.chars().next() {
            Some('~' | '^') => Err(Refused::Unsupported("fuzziness and boosting")),
            Some(letter) if !letter.is_whitespace() && !matches!(letter, '(' | ')') => {
                Err(Refused::Expected("a space after a value"))
            }
            _ => Ok(()),
        }
    }

    fn deeper<T>(
        &mut self,
        parse: impl FnOnce(&mut Self) -> Result<T, Refused>,
    ) -> Result<T, Refused> {
        if self.depth == DEEPEST {
            return Err(Refused::TooDeep);
        }
        self.depth += 1;
        let parsed = parse(self);
        self.depth -= 1;
        parsed
    }

    /// Takes an operator by its word or its symbol. A word only counts when it
    /// stands alone; a symbol may touch what follows.
    fn keyword(&mut self, word: &str, symbol: &str) -> bool {
        self.skip_space();
        if let Some(rest) = self.rest.strip_prefix(symbol) {
            self.rest = rest;
            return true;
        }
        if stands_alone(self.rest, word) {
            self.rest = &self.rest[word.len()..];
            return true;
        }
        false
    }

    fn at_keyword(&self) -> bool {
        ["AND", "OR", "NOT"]
            .iter()
            .any(|word| stands_alone(self.rest, word))
            || self.rest.starts_with("&&")
            || self.rest.starts_with("||")
    }

    fn eat(&mut self, letter: char) -> bool {
        match self.rest.strip_prefix(letter) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }
}

fn stands_alone(text: &str, word: &str) -> bool {
    let after = text.strip_prefix(word);
    after.is_some_and(|rest| {
        rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || matches!(c, '(' | ')'))
    })
}

/// The letters of a word, if it has no wildcard.
fn literal(word: &[Piece]) -> Option<String> {
    let letter = |piece: &Piece| match piece {
        Piece::Just(letter) => Some(*letter),
        _ => None,
    };
    word.iter().map(letter).collect()
}

fn word_test(word: Vec<Piece>) -> Test {
    literal(&word).map_or_else(|| Test::Like(Pattern::new(word)), Test::Equal)
}

fn signed(sign: Sign, node: Node) -> Node {
    match sign {
        Sign::None | Sign::Plus => node,
        Sign::Minus | Sign::Not => Node::Not(Box::new(node)),
    }
}

/// Joins clauses as Lucene does: what has a `+` must hold, what has a `-` or a
/// `NOT` must not, and of the others one must hold unless there is a `+`. A
/// `NOT` beside an `OR` is one of the others, because that is what it says.
fn joined(clauses: Vec<Clause>) -> Node {
    let (mut must, mut should) = (Vec::new(), Vec::new());
    let mut wanted = false;
    for Clause {
        sign,
        node,
        beside_or,
    } in clauses
    {
        match sign {
            Sign::None => should.push(node),
            Sign::Not if beside_or => should.push(signed(sign, node)),
            Sign::Plus => {
                wanted = true;
                must.push(node);
            }
            Sign::Minus | Sign::Not => must.push(signed(sign, node)),
        }
    }
    if !wanted && !should.is_empty() {
        must.insert(0, Node::joined(should, Node::Any));
    }
    Node::joined(must, Node::All)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::Query;

    #[test]
    fn what_is_not_understood_is_refused() {
        for query in [
            "(email:a",
            "email:a)",
            "()",
            "email:()",
            "logins_count:[1 TO 3",
            "logins_count:[1 3]",
            "logins_count:[1 TO]",
            "[1 TO 3]",
            "name:ada~",
            "name:\"ada\"~2",
            "name:ada^2",
            "(ada)^2",
            "name:\"ada",
            "name:",
            "name: AND x:y",
            ":x",
            "a:b:c",
            "_exists_:",
            "_exists_:a*",
            "_missing_:a",
            "name:\"a\"b",
            "name:a\"b\"",
            "email:/a/",
            "/a/",
            "email:a AND",
            "email:a OR",
            "email:a AND OR b",
            "email:a\\",
            "AND email:a",
            "OR email:a",
            "NOT",
            "+",
            "a* b:]",
            "name:*sa",
            "name:?",
            "us*r:x",
            "*:x",
            "user_metadata.a:b*",
            "user_metadata.a:[1 TO 2]",
            "user_metadata.a:>1",
            "logins_count:>*",
            "é:\u{0}(",
        ] {
            assert!(Query::parse(query).is_err(), "{query}");
        }
    }

    #[test]
    fn work_is_bounded() {
        assert_eq!(Query::parse(&"a".repeat(5_000)), Err(Refused::TooLong));
        assert_eq!(Query::parse(&"(".repeat(4_096)), Err(Refused::TooDeep));
        assert_eq!(Query::parse(&"!".repeat(4_096)), Err(Refused::TooDeep));
        assert_eq!(Query::parse(&"NOT ".repeat(1_000)), Err(Refused::TooDeep));
        assert_eq!(
            Query::parse(&"a ".repeat(2_000)),
            Err(Refused::TooManyTerms)
        );
        let deep = format!("{}a{}", "(".repeat(32), ")".repeat(32));
        assert!(Query::parse(&deep).is_ok());
    }

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
