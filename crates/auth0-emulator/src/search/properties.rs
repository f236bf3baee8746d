//! Laws of the query language that hold for any text and any query.

use super::ast::{Bound, Node, Term, Test};
use super::pattern::{Pattern, Piece};
use super::{Query, Refused};
use crate::fuzzing::query;
use proptest::prelude::*;

/// Letters that mean something, and some that do not.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "\\",
        ":",
        "*",
        "?",
        "~",
        "^",
        "/",
        "+",
        "-",
        "!",
        "&&",
        "||",
        " ",
        "AND ",
        " OR ",
        "NOT ",
        " TO ",
        "_exists_:",
        "name",
        "a.b",
        "<",
        ">=",
        "é",
        "\u{0}",
        "user_metadata.x:",
        "2026-01",
        "3",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

fn field() -> impl Strategy<Value = String> {
    // A pattern or a range on user metadata would be refused.
    "[a-zé:*\\\\ (\"-]{1,8}".prop_filter("reserved", |name| {
        !matches!(name.as_str(), "_exists_" | "_missing_")
    })
}

fn test() -> impl Strategy<Value = Test> {
    let pieces = prop::collection::vec(
        prop_oneof![
            Just(Piece::Any),
            Just(Piece::One),
            any::<char>().prop_map(Piece::Just)
        ],
        1..6,
    );
    // It begins with a letter, and a wildcard makes it a pattern at all.
    let pattern = (any::<char>(), pieces).prop_map(|(first, pieces)| {
        let all = [Piece::Just(first)].into_iter().chain(pieces);
        Test::Like(Pattern::new(all.chain([Piece::One])))
    });
    let bound = || {
        prop_oneof![
            Just(Bound::Open),
            any::<String>().prop_map(Bound::Inclusive),
            any::<String>().prop_map(Bound::Exclusive),
        ]
    };
    prop_oneof![
        Just(Test::Exists),
        any::<String>().prop_map(Test::Equal),
        pattern,
        (bound(), bound()).prop_map(|(lower, upper)| Test::Range(lower, upper)),
    ]
}

fn node() -> impl Strategy<Value = Node> {
    let term = (prop::option::of(field()), test()).prop_map(|(field, test)| {
        // Only a field can exist or lie in a range.
        let field = match test {
            Test::Exists | Test::Range(..) => field.or_else(|| Some("a".to_owned())),
            _ => field,
        };
        Node::Term(Term { field, test })
    });
    let leaf = prop_oneof![1 => Just(Node::Everything), 9 => term];
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|node| Node::Not(Box::new(node))),
            prop::collection::vec(inner.clone(), 2..4).prop_map(Node::All),
            prop::collection::vec(inner, 2..4).prop_map(Node::Any),
        ]
    })
}

proptest! {
    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        query(&text);
    }

    #[test]
    fn text_full_of_operators_is_answered(text in hostile()) {
        query(&text);
    }

    #[test]
    fn what_is_written_down_reads_back(node in node()) {
        let query = Query(node);
        let written = query.to_string();
        prop_assume!(written.len() <= 4_096);
        let read = Query::parse(&written);
        prop_assume!(read != Err(Refused::TooManyPatterns));
        prop_assert_eq!(read, Ok(query), "{}", written);
    }
}
