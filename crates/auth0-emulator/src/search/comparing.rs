//! Whether one value passes a test: texts, numbers, and moments, which are texts
//! that can be of any precision.

use std::cmp::Ordering;

use super::ast::{Bound, Test};
use super::pattern::Case;
use crate::clock::Moment;

pub(super) fn text_holds(text: &str, test: &Test, case: Case) -> bool {
    match test {
        Test::Exists => true,
        Test::Equal(wanted) => match case {
            Case::Kept => text == wanted,
            Case::Folded => {
                text.eq_ignore_ascii_case(wanted)
                    || !(text.is_ascii() && wanted.is_ascii())
                        && text.to_lowercase() == wanted.to_lowercase()
            }
        },
        Test::Like(pattern) => pattern.matches(text, case),
        Test::Range(lower, upper) => in_range(lower, upper, |bound| {
            Some(if is_date(bound) && Moment::parse(text).is_some() {
                compare_dates(text, bound)
            } else if case == Case::Folded {
                text.to_lowercase().cmp(&bound.to_lowercase())
            } else {
                text.cmp(bound)
            })
        }),
    }
}

pub(super) fn number_holds(number: &serde_json::Number, test: &Test) -> bool {
    let parsed = |text: &str| text.parse::<f64>().ok();
    match test {
        Test::Exists => true,
        Test::Equal(wanted) => {
            number.to_string() == *wanted
                // Whole numbers are compared as such: beyond 2^53 two of them
                // can be the same floating-point number.
                || (wanted.parse::<i64>().is_err() || number.is_f64())
                    && parsed(wanted).is_some_and(|wanted| number.as_f64() == Some(wanted))
        }
        Test::Like(pattern) => pattern.matches(&number.to_string(), Case::Kept),
        Test::Range(lower, upper) => in_range(lower, upper, |bound| {
            number.as_f64()?.partial_cmp(&parsed(bound)?)
        }),
    }
}

fn in_range(lower: &Bound, upper: &Bound, compare: impl Fn(&str) -> Option<Ordering>) -> bool {
    let above = match lower {
        Bound::Open => true,
        Bound::Inclusive(bound) => compare(bound).is_some_and(Ordering::is_ge),
        Bound::Exclusive(bound) => compare(bound).is_some_and(Ordering::is_gt),
    };
    above
        && match upper {
            Bound::Open => true,
            Bound::Inclusive(bound) => compare(bound).is_some_and(Ordering::is_le),
            Bound::Exclusive(bound) => compare(bound).is_some_and(Ordering::is_lt),
        }
}

/// `2026`, `2026-01`, `2026-01-31` and anything more precise.
fn is_date(text: &str) -> bool {
    let shape = "dddd-dd-ddT";
    let fits = text.bytes().zip(shape.bytes()).all(|(byte, kind)| {
        if kind == b'd' {
            byte.is_ascii_digit()
        } else {
            byte == kind
        }
    });
    fits && matches!(text.len(), 4 | 7 | 10 | 13..)
}

/// A bound that names a whole year, month or day stands for all of it: every
/// moment in it is equal to it.
fn compare_dates(text: &str, bound: &str) -> Ordering {
    let shown = |text: &str| Moment::parse(text).map(Moment::rfc3339);
    let text = shown(text).unwrap_or_default();
    match shown(bound) {
        Some(bound) => text.cmp(&bound),
        None => text.get(..bound.len()).unwrap_or(&text).cmp(bound),
    }
}
