//! From text to a query: recursive descent, as far as the budget lasts.
//!
//! ```text
//! clauses = clause { ["OR" | "||"] clause }
//! clause  = unary { ("AND" | "&&") unary }
//! unary   = ("NOT" | "!") unary | ["+" | "-"] primary
//! primary = "(" clauses ")" | [field ":"] value
//! value   = word | "quoted" | "[a TO b}" | ">=" word | "(" clauses ")"
//! ```

use super::Refused;
use super::ast::{Node, Term, Test};
use super::budget::Budget;
use super::clause::{Clause, Sign, joined, signed};
use super::pattern::Piece;
use super::scanner::{Scanner, literal};

/// What a pattern that begins with a wildcard must have.
const FEWEST_LETTERS: usize = 3;

pub(super) fn parse(text: &str) -> Result<Node, Refused> {
    let budget = Budget::of(text)?;
    if text.trim().is_empty() {
        return Ok(Node::Everything);
    }
    let mut parser = Parser {
        scan: Scanner::new(text),
        budget,
    };
    let node = parser.clauses(None)?;
    if parser.scan.is_at_end() {
        Ok(node)
    } else {
        Err(Refused::Expected("an opening parenthesis before )"))
    }
}

struct Parser<'a> {
    scan: Scanner<'a>,
    budget: Budget,
}

impl Parser<'_> {
    /// Everything up to the end or a closing parenthesis.
    fn clauses(&mut self, field: Option<&str>) -> Result<Node, Refused> {
        let mut clauses: Vec<Clause> = Vec::new();
        loop {
            self.scan.skip_space();
            if matches!(self.scan.peek(), None | Some(')')) {
                break;
            }
            let beside_or = self.scan.keyword("OR", "||");
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
        if !self.scan.keyword("AND", "&&") {
            return Ok((sign, first));
        }
        let mut nodes = vec![signed(sign, first)];
        loop {
            let (sign, node) = self.unary(field)?;
            nodes.push(signed(sign, node));
            if !self.scan.keyword("AND", "&&") {
                return Ok((Sign::None, Node::All(nodes)));
            }
        }
    }

    fn unary(&mut self, field: Option<&str>) -> Result<(Sign, Node), Refused> {
        self.scan.skip_space();
        if self.scan.keyword("NOT", "!") {
            let (sign, node) = self.deeper(|parser| parser.unary(field))?;
            return Ok((Sign::Not, signed(sign, node)));
        }
        let sign = if self.scan.eat('+') {
            Sign::Plus
        } else if self.scan.eat('-') {
            Sign::Minus
        } else {
            Sign::None
        };
        self.scan.skip_space();
        Ok((sign, self.primary(field)?))
    }

    fn primary(&mut self, field: Option<&str>) -> Result<Node, Refused> {
        if self.scan.at_keyword() {
            return Err(Refused::Expected("a term beside AND, OR and NOT"));
        }
        if matches!(
            self.scan.peek(),
            Some('(' | '"' | '[' | '{' | '/' | '<' | '>')
        ) {
            return self.value(field);
        }
        let word = self.scan.word()?;
        if !self.scan.eat(':') {
            self.scan.end_of_value()?;
            return self.term(field, Test::word(word));
        }
        self.scan.skip_space();
        if word == [Piece::Any] {
            return if self.scan.eat('*') {
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
                let exists = if self.scan.peek() == Some('"') {
                    self.scan.quoted()?
                } else {
                    literal(&self.scan.word()?)
                        .ok_or(Refused::Unsupported("a wildcard in a field's name"))?
                };
                self.scan.end_of_value()?;
                if exists.is_empty() {
                    return Err(Refused::Expected("the name of a field after _exists_"));
                }
                self.term(Some(&exists), Test::Exists)
            }
            _ if self.scan.at_keyword() => Err(Refused::Expected("a value after the colon")),
            name => self.value(Some(name)),
        }
    }

    fn value(&mut self, field: Option<&str>) -> Result<Node, Refused> {
        if self.scan.eat('(') {
            let node = self.deeper(|parser| parser.clauses(field))?;
            if !self.scan.eat(')') {
                return Err(Refused::Expected("a closing parenthesis"));
            }
            self.scan.end_of_value()?;
            return Ok(node);
        }
        let test = match self.scan.peek() {
            Some('"') => Test::Equal(self.scan.quoted()?),
            Some('[' | '{') => self.scan.range()?,
            Some('<' | '>') if field.is_some() => self.scan.comparison()?,
            Some('/') => return Err(Refused::Unsupported("a regular expression")),
            _ => Test::word(self.scan.word()?),
        };
        if self.scan.peek() == Some(':') {
            return Err(Refused::Expected("quotes around a value with a colon"));
        }
        self.scan.end_of_value()?;
        self.term(field, test)
    }

    fn term(&mut self, field: Option<&str>, test: Test) -> Result<Node, Refused> {
        self.budget.spend(&test)?;
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

    fn deeper<T>(
        &mut self,
        parse: impl FnOnce(&mut Self) -> Result<T, Refused>,
    ) -> Result<T, Refused> {
        self.budget.enter()?;
        let parsed = parse(self);
        self.budget.leave();
        parsed
    }
}

#[cfg(test)]
mod tests {
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
}
