use std::collections::BTreeSet;

use proptest::prelude::*;

use super::least_scopes;
use crate::{CustomDomain, Operation};

const NAMES: [&str; 8] = [
    "read:a", "read:b", "read:c", "update:a", "update:b", "create:a", "create:b", "delete:a",
];

fn operation(scopes: &[&'static str]) -> Operation {
    Operation {
        id: "operation",
        method: "GET",
        path: "/",
        // Operations are data of the program, which is why their scopes live for ever.
        scopes: scopes.to_vec().leak(),
        custom_domain: CustomDomain::Unsupported,
        idempotency: crate::Idempotency::ByMethod,
    }
}

fn least(operations: &[&[&'static str]]) -> Vec<&'static str> {
    let operations: Vec<_> = operations.iter().map(|scopes| operation(scopes)).collect();
    least_scopes(&operations).into_iter().collect()
}

#[test]
fn what_has_one_scope_decides_for_what_has_several() {
    assert_eq!(least(&[]), [""; 0]);
    assert_eq!(least(&[&[]]), [""; 0]);
    assert_eq!(least(&[&["read:a"], &["read:a"]]), ["read:a"]);
    let several = least(&[&["read:a", "read:b"], &["read:b"], &["update:a"]]);
    assert_eq!(several, ["read:b", "update:a"]);
}

#[test]
fn one_scope_for_all_is_better_than_the_first_of_each() {
    let all = least(&[
        &["read:a", "read:c"],
        &["read:b", "read:c"],
        &["update:a", "read:c"],
    ]);
    assert_eq!(all, ["read:c"]);
}

#[test]
fn ties_go_to_reading_and_then_to_what_is_listed_first() {
    assert_eq!(least(&[&["create:a", "read:a"]]), ["read:a"]);
    assert_eq!(least(&[&["read:b", "read:a"]]), ["read:b"]);
    assert_eq!(least(&[&["update:a", "create:a"]]), ["update:a"]);
}

#[test]
fn scopes_of_people_are_a_last_resort() {
    let own = "delete:current_user";
    assert_eq!(least(&[&[own, "delete:a"], &[own]]), ["delete:a", own]);
    assert_eq!(least(&[&[own]]), [own]);
}

fn sets() -> impl Strategy<Value = Vec<Vec<&'static str>>> {
    let set = proptest::sample::subsequence(NAMES.to_vec(), 1..4).prop_shuffle();
    proptest::collection::vec(set, 0..7)
}

proptest! {
    #[test]
    fn it_permits_all_is_smallest_and_knows_no_order(sets in sets(), turn in 0usize..7) {
        let operations: Vec<_> = sets.iter().map(|set| operation(set)).collect();
        let found = least_scopes(&operations);
        let permits = |chosen: &BTreeSet<&str>| {
            sets.iter().all(|set| set.iter().any(|scope| chosen.contains(scope)))
        };
        prop_assert!(permits(&found));
        for bits in 0u32..1 << NAMES.len() {
            let named = NAMES.iter().enumerate().filter(|(bit, _)| bits & (1 << bit) != 0);
            let chosen: BTreeSet<_> = named.map(|(_, scope)| *scope).collect();
            prop_assert!(chosen.len() >= found.len() || !permits(&chosen), "{chosen:?} is smaller");
        }
        let mut turned = operations.clone();
        turned.rotate_left(turn.min(operations.len()));
        prop_assert_eq!(least_scopes(&turned), found);
    }
}
