//! A text that a regular expression matches: the shortest way through it, with
//! the first letter of every class. Look-arounds are not understood; for an
//! expression with one there is no answer.

use regex_syntax::hir::{Class, Hir, HirKind};

/// Repetitions that have no end are taken so often at least, which makes an
/// identifier out of a letter.
const USUAL_REPEATS: u32 = 1;

/// A text that matches, if the expression can be read.
pub(super) fn sample(pattern: &str) -> Option<String> {
    let mut text = String::new();
    write(&regex_syntax::parse(pattern).ok()?, &mut text)?;
    Some(text)
}

fn write(hir: &Hir, text: &mut String) -> Option<()> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(()),
        HirKind::Literal(literal) => {
            text.push_str(std::str::from_utf8(&literal.0).ok()?);
            Some(())
        }
        HirKind::Class(class) => {
            text.push(letter(class)?);
            Some(())
        }
        HirKind::Repetition(repetition) => {
            let usual = USUAL_REPEATS.min(repetition.max.unwrap_or(USUAL_REPEATS));
            (0..repetition.min.max(usual)).try_for_each(|_| write(&repetition.sub, text))
        }
        HirKind::Capture(capture) => write(&capture.sub, text),
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| write(part, text)),
        HirKind::Alternation(parts) => write(parts.first()?, text),
    }
}

/// A letter of the class, one that people write if there is one.
fn letter(class: &Class) -> Option<char> {
    let Class::Unicode(class) = class else {
        return None;
    };
    let holds = |letter: &char| {
        class
            .iter()
            .any(|range| (range.start()..=range.end()).contains(letter))
    };
    ['a', 'A', '1', 'x']
        .into_iter()
        .find(holds)
        .or_else(|| class.iter().next().map(|range| range.start()))
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
}
