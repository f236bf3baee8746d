//! The smallest parts of a query: words, quoted texts, ranges and operators. It
//! knows where they end, and not how they belong together.

use super::Refused;
use super::ast::{Bound, Test};
use super::pattern::Piece;

/// The part of a query that nobody has read yet.
pub(super) struct Scanner<'a> {
    rest: &'a str,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// The next letter, which stays where it is.
    pub(super) fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// `[a TO b]`, with either bracket at either end.
    pub(super) fn range(&mut self) -> Result<Test, Refused> {
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
        while let Some(letter) = self.peek() {
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
    pub(super) fn comparison(&mut self) -> Result<Test, Refused> {
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
    pub(super) fn quoted(&mut self) -> Result<String, Refused> {
        self.eat('"');
        let mut text = String::new();
        while let Some(letter) = self.peek() {
            self.eat(letter);
            match letter {
                '"' => return Ok(text),
                '\\' => text.push(self.escaped()?),
                other => text.push(other),
            }
        }
        Err(Refused::Expected("a closing quote"))
    }

    pub(super) fn word(&mut self) -> Result<Vec<Piece>, Refused> {
        if self.rest.starts_with('/') {
            return Err(Refused::Unsupported("a regular expression"));
        }
        let mut pieces = Vec::new();
        while let Some(letter) = self.peek() {
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
        let letter = self.peek();
        let letter = letter.ok_or(Refused::Expected("a letter after \\"))?;
        self.eat(letter);
        Ok(letter)
    }

    pub(super) fn end_of_value(&self) -> Result<(), Refused> {
        match self.peek() {
            Some('~' | '^') => Err(Refused::Unsupported("fuzziness and boosting")),
            Some(letter) if !letter.is_whitespace() && !matches!(letter, '(' | ')') => {
                Err(Refused::Expected("a space after a value"))
            }
            _ => Ok(()),
        }
    }

    /// Takes an operator by its word or its symbol. A word only counts when it
    /// stands alone; a symbol may touch what follows.
    pub(super) fn keyword(&mut self, word: &str, symbol: &str) -> bool {
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

    pub(super) fn at_keyword(&self) -> bool {
        ["AND", "OR", "NOT"]
            .iter()
            .any(|word| stands_alone(self.rest, word))
            || self.rest.starts_with("&&")
            || self.rest.starts_with("||")
    }

    pub(super) fn eat(&mut self, letter: char) -> bool {
        match self.rest.strip_prefix(letter) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    pub(super) fn skip_space(&mut self) {
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
pub(super) fn literal(word: &[Piece]) -> Option<String> {
    let letter = |piece: &Piece| match piece {
        Piece::Just(letter) => Some(*letter),
        _ => None,
    };
    word.iter().map(letter).collect()
}
