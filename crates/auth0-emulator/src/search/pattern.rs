//! Wildcards: `*` for any letters, `?` for one.

use std::fmt::{self, Display, Formatter};

use super::ast::write_escaped;

/// Longer values are not matched, which bounds the work for one row.
pub(super) const LONGEST_VALUE: usize = 4_096;

/// A text with wildcards, as it was written and with its case folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pattern {
    exact: Vec<Piece>,
    folded: Vec<Piece>,
}

/// A part of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece {
    Any,
    One,
    Just(char),
}

/// Whether upper and lower case are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Kept,
    Folded,
}

impl Pattern {
    pub(super) fn new(pieces: impl IntoIterator<Item = Piece>) -> Self {
        let mut exact: Vec<Piece> = pieces.into_iter().collect();
        // A run of stars says no more than one.
        exact.dedup_by(|a, b| *a == Piece::Any && *b == Piece::Any);
        let fold = |piece: &Piece| -> Vec<Piece> {
            match piece {
                Piece::Just(letter) => letter.to_lowercase().map(Piece::Just).collect(),
                other => vec![*other],
            }
        };
        let folded = exact.iter().flat_map(fold).collect();
        Self { exact, folded }
    }

    pub(super) fn is_only_stars(&self) -> bool {
        self.exact.iter().all(|piece| *piece == Piece::Any)
    }

    pub(super) fn starts_with_wildcard(&self) -> bool {
        !matches!(self.exact.first(), Some(Piece::Just(_)))
    }

    pub(super) fn letters(&self) -> usize {
        let letter = |piece: &&Piece| matches!(piece, Piece::Just(_));
        self.exact.iter().filter(letter).count()
    }

    pub(super) fn matches(&self, text: &str, case: Case) -> bool {
        if text.len() > LONGEST_VALUE {
            return false;
        }
        match case {
            Case::Kept => is_match(&self.exact, &text.chars().collect::<Vec<_>>()),
            Case::Folded => {
                let folded: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
                is_match(&self.folded, &folded)
            }
        }
    }
}

impl Display for Pattern {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.exact.iter().try_for_each(|piece| match piece {
            Piece::Any => f.write_str("*"),
            Piece::One => f.write_str("?"),
            Piece::Just(letter) => write_escaped(f, letter.encode_utf8(&mut [0; 4])),
        })
    }
}

/// Matches with one place to go back to, which bounds the work by the product
/// of the two lengths: a run of wildcards cannot make it explode.
fn is_match(pattern: &[Piece], text: &[char]) -> bool {
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
    use super::*;

    #[test]
    fn many_wildcards_take_bounded_time() {
        let pieces = [Piece::Just('a'), Piece::Any].repeat(1_000);
        let pattern = Pattern::new(pieces.into_iter().chain([Piece::Just('b')]));
        assert!(!pattern.matches(&"a".repeat(LONGEST_VALUE), Case::Kept));
    }

    #[test]
    fn folding_may_change_the_length() {
        let pattern = Pattern::new([Piece::Any, Piece::Just('İ')]);
        assert!(pattern.matches("xi\u{307}", Case::Folded));
        assert!(!pattern.matches("xi", Case::Kept));
    }
}
