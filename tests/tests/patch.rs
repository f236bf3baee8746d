//! PATCH: unset, null, empty and false are four different things, and arrive as such.

use auth0_tests::{difference, documented};
use codegen::example::{Chooser, Presence, Property, example};
use proptest::prelude::*;

/// Decides by a list of numbers, again and again.
struct Listed {
    decisions: Vec<u8>,
    next: usize,
}

impl Listed {
    fn decide(&mut self) -> usize {
        let decision = self.decisions[self.next % self.decisions.len()];
        self.next += 1;
        usize::from(decision)
    }
}

impl Chooser for Listed {
    fn presence(&mut self, _: Property) -> Presence {
        match self.decide() % 4 {
            0 => Presence::Absent,
            1 => Presence::Null,
            2 => Presence::Empty,
            _ => Presence::Value,
        }
    }
    fn pick(&mut self, count: usize) -> usize {
        self.decide() % count
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_patch_body_says_what_the_caller_meant(decisions in prop::collection::vec(any::<u8>(), 1..97)) {
        let mut count = 0;
        for documented in documented().unwrap() {
            for (entry, body, _) in &documented.operations {
                let (Some(round_trip), Some(schema)) = (entry.request, body) else { continue };
                if entry.method != "PATCH" { continue }
                let mut chooser = Listed { decisions: decisions.clone(), next: count };
                let before = example(&documented.document, schema, &mut chooser);
                let after = round_trip(&before).map_err(TestCaseError::fail)?;
                prop_assert_eq!(difference(&before, &after), None, "{}", entry.operation);
                count += 1;
            }
        }
        prop_assert!(count >= 68, "only {} bodies", count);
    }
}

/// Each optional property of each PATCH body on its own, in each of its states.
#[test]
fn every_optional_property_of_every_patch_body_has_all_its_states() {
    struct Only {
        property: usize,
        presence: Presence,
        seen: usize,
        asked: Vec<Property>,
    }
    impl Chooser for Only {
        fn presence(&mut self, property: Property) -> Presence {
            let here = self.seen == self.property;
            self.seen += 1;
            self.asked.push(property);
            if here {
                self.presence
            } else {
                Presence::Absent
            }
        }
        fn pick(&mut self, _: usize) -> usize {
            0
        }
    }
    let mut states = 0;
    for documented in documented().unwrap() {
        for (entry, body, _) in &documented.operations {
            let (Some(round_trip), Some(schema)) = (entry.request, body) else {
                continue;
            };
            if entry.method != "PATCH" {
                continue;
            }
            for property in 0.. {
                let mut reached = false;
                for presence in [
                    Presence::Absent,
                    Presence::Null,
                    Presence::Empty,
                    Presence::Value,
                ] {
                    let mut only = Only {
                        property,
                        presence,
                        seen: 0,
                        asked: Vec::new(),
                    };
                    let before = example(&documented.document, schema, &mut only);
                    reached |= only.asked.len() > property;
                    let after = round_trip(&before)
                        .unwrap_or_else(|error| panic!("{} {error}", entry.operation));
                    assert_eq!(
                        difference(&before, &after),
                        None,
                        "{} {before}",
                        entry.operation
                    );
                    states += 1;
                }
                if !reached {
                    break;
                }
            }
        }
    }
    assert!(states > 1_000, "only {states} states");
}
