//! A text that a regular expression matches: the shortest way through it with
//! the first letter of every class, or one of usual length with random letters. Look-arounds are not understood; for an
//! expression with one there is no answer.

use regex_syntax::hir::{Class, ClassUnicode, Hir, HirKind};

/// How letters are chosen and how long open repetitions are.
struct Choice<'a> {
    /// Repetitions are taken so often, if their bounds allow it.
    repeats: u32,
    letter: &'a mut dyn FnMut(&ClassUnicode) -> Option<char>,
}

/// Long enough for an identifier that is not guessed.
const RANDOM_REPEATS: u32 = 22;
const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// A text that matches, if the expression can be read.
pub(super) fn sample(pattern: &str) -> Option<String> {
    made(
        pattern,
        Choice {
            repeats: 1,
            letter: &mut usual_letter,
        },
    )
}

/// A text that matches and that is not made twice, given random numbers.
pub(crate) fn random(pattern: &str, mut number: impl FnMut() -> u64) -> Option<String> {
    let mut letter = |class: &ClassUnicode| {
        let plain: Vec<char> = PLAIN
            .chars()
            .filter(|letter| holds(class, *letter))
            .collect();
        let count = u64::try_from(plain.len()).ok().filter(|count| *count > 0)?;
        let place = usize::try_from(number() % count).ok()?;
        plain.get(place).copied()
    };
    made(
        pattern,
        Choice {
            repeats: RANDOM_REPEATS,
            letter: &mut letter,
        },
    )
}

fn made(pattern: &str, mut choice: Choice<'_>) -> Option<String> {
    let mut text = String::new();
    write(&regex_syntax::parse(pattern).ok()?, &mut text, &mut choice)?;
    Some(text)
}

fn write(hir: &Hir, text: &mut String, choice: &mut Choice<'_>) -> Option<()> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(()),
        HirKind::Literal(literal) => {
            text.push_str(std::str::from_utf8(&literal.0).ok()?);
            Some(())
        }
        HirKind::Class(class) => {
            let Class::Unicode(class) = class else {
                return None;
            };
            text.push((choice.letter)(class)?);
            Some(())
        }
        HirKind::Repetition(repetition) => {
            let usual = choice.repeats.min(repetition.max.unwrap_or(choice.repeats));
            (0..repetition.min.max(usual)).try_for_each(|_| write(&repetition.sub, text, choice))
        }
        HirKind::Capture(capture) => write(&capture.sub, text, choice),
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| write(part, text, choice)),
        HirKind::Alternation(parts) => write(parts.first()?, text, choice),
    }
}

/// A letter of the class, one that people write if there is one.
fn usual_letter(class: &ClassUnicode) -> Option<char> {
    ['a', 'A', '1', 'x']
        .into_iter()
        .find(|letter| holds(class, *letter))
        .or_else(|| class.iter().next().map(|range| range.start()))
}

fn holds(class: &ClassUnicode, letter: char) -> bool {
    let mut ranges = class.iter();
    ranges.any(|range| (range.start()..=range.end()).contains(&letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_is_the_shortest_usual_text() {
        for (pattern, text) in [
            ("^org_[a-zA-Z0-9]{4}$", "org_aaaa"),
            ("^\\d+$", "1"),
            ("^[^<>]*$", "a"),
            ("^https://.*", "https://a"),
            ("^#(([0-9a-fA-F]{3}){1,2}|([0-9a-fA-F]{4}){1,2})$", "#aaa"),
        ] {
            assert_eq!(sample(pattern).as_deref(), Some(text));
        }
        assert_eq!(sample("(?=a)b"), None);
    }

    #[test]
    fn random_texts_have_the_usual_length_within_the_bounds() {
        let mut next = 0;
        let mut number = || {
            next += 1;
            next
        };
        for (pattern, length) in [
            ("^exp_[1-9a-z]+$", 26),
            ("^[a-zA-Z0-9]{32}$", 32),
            ("^g_[a-z]{14,18}$", 20),
        ] {
            let text = random(pattern, &mut number).unwrap();
            assert_eq!(text.len(), length, "{text}");
            assert_ne!(random(pattern, &mut number).unwrap(), text);
        }
    }
}
