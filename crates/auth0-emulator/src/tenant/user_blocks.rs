//! Who may not log in for now, because of too many wrong passwords. A block is
//! about what was typed and where it came from, not about a user.

use serde::{Deserialize, Serialize};

use super::brute_force::{BruteForceProtection, Counting};
use crate::clock::Moment;

/// The oldest are forgotten beyond this, so that guesses cannot fill the memory.
const KEPT: usize = 10_000;
/// How long a wrong password is remembered after the last one, in seconds.
const REMEMBERED: u64 = 30 * 86_400;

/// Wrong passwords, by identifier, connection and address.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct UserBlocks {
    failures: Vec<Failures>,
}

/// The wrong passwords of one identifier from one address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Failures {
    identifier: String,
    connection: String,
    ip: String,
    count: u32,
    /// When the last of them was typed. What an older state file holds stays
    /// until it is lifted.
    #[serde(default = "Moment::latest")]
    last_at: Moment,
}

/// What somebody tried to log in with, and from where.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attempt<'a> {
    pub(crate) identifier: &'a str,
    pub(crate) connection: &'a str,
    pub(crate) ip: &'a str,
    pub(crate) at: Moment,
}

/// A name that is blocked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Block<'a> {
    pub(crate) identifier: &'a str,
    pub(crate) connection: &'a str,
    /// Nothing where the name is blocked from everywhere.
    pub(crate) ip: Option<&'a str>,
}

impl UserBlocks {
    /// Notes a wrong password, and says how many there were by now.
    pub(crate) fn fail(&mut self, attempt: Attempt<'_>, counting: Counting) -> u32 {
        let same = |held: &&mut Failures| held.is(attempt, Counting::ByAddress);
        match self.failures.iter_mut().find(same) {
            Some(held) => {
                let before = if held.is_over(attempt.at) {
                    0
                } else {
                    held.count
                };
                held.count = before.saturating_add(1);
                held.last_at = attempt.at;
            }
            None => {
                if self.failures.len() == KEPT {
                    self.failures.remove(0);
                }
                self.failures.push(Failures {
                    identifier: attempt.identifier.to_lowercase(),
                    connection: attempt.connection.to_owned(),
                    ip: attempt.ip.to_owned(),
                    count: 1,
                    last_at: attempt.at,
                });
            }
        }
        self.count(attempt, counting)
    }

    /// Notes a right password, after which counting begins anew.
    pub(crate) fn succeed(&mut self, attempt: Attempt<'_>, counting: Counting) {
        self.failures.retain(|held| !held.is(attempt, counting));
    }

    /// How many wrong passwords there were that count for an attempt.
    pub(crate) fn count(&self, attempt: Attempt<'_>, counting: Counting) -> u32 {
        let held = self
            .failures
            .iter()
            .filter(|held| !held.is_over(attempt.at));
        let counts = held.filter(|held| held.is(attempt, counting));
        counts.fold(0, |sum, held| sum.saturating_add(held.count))
    }

    /// The blocks of any of these identifiers.
    pub(crate) fn of<'a>(
        &'a self,
        identifiers: &[String],
        rules: &BruteForceProtection,
        now: Moment,
    ) -> Vec<Block<'a>> {
        let mut blocks = Vec::new();
        for held in &self.failures {
            let attempt = Attempt {
                identifier: &held.identifier,
                connection: &held.connection,
                ip: &held.ip,
                at: now,
            };
            let block = Block {
                identifier: &held.identifier,
                connection: &held.connection,
                ip: (rules.counting == Counting::ByAddress).then_some(held.ip.as_str()),
            };
            if identifiers.contains(&held.identifier)
                && self.count(attempt, rules.counting) >= rules.most_failures
                && !blocks.contains(&block)
            {
                blocks.push(block);
            }
        }
        blocks
    }

    /// Lifts the blocks of any of these identifiers, which are in lower case.
    pub(crate) fn lift(&mut self, identifiers: &[String]) {
        self.failures
            .retain(|held| !identifiers.contains(&held.identifier));
    }

    /// Lifts the blocks of any of these identifiers in one connection.
    pub(crate) fn lift_in(&mut self, connection: &str, identifiers: &[String]) {
        self.failures.retain(|held| {
            held.connection != connection || !identifiers.contains(&held.identifier)
        });
    }
}

impl Failures {
    fn is(&self, attempt: Attempt<'_>, counting: Counting) -> bool {
        self.identifier == attempt.identifier.to_lowercase()
            && self.connection == attempt.connection
            && (counting == Counting::Everywhere || self.ip == attempt.ip)
    }

    fn is_over(&self, now: Moment) -> bool {
        self.last_at.plus_seconds(REMEMBERED) <= now
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::Entities;
    use super::*;

    fn attempt<'a>(identifier: &'a str, ip: &'a str) -> Attempt<'a> {
        Attempt {
            identifier,
            connection: "db",
            ip,
            at: Moment::parse("2026-01-01T00:00:00Z").unwrap(),
        }
    }

    fn rules(setting: serde_json::Value) -> BruteForceProtection {
        let mut entities = Entities::default();
        entities.set("/attack-protection/brute-force-protection", setting);
        BruteForceProtection::of(&entities)
    }

    #[test]
    fn an_address_is_blocked_until_it_is_lifted() {
        let mut blocks = UserBlocks::default();
        let here = attempt("Ada@b.c", "1.1.1.1");
        assert_eq!(blocks.fail(here, Counting::ByAddress), 1);
        assert_eq!(blocks.fail(here, Counting::ByAddress), 2);
        let elsewhere = attempt("ada@b.c", "2.2.2.2");
        assert_eq!(blocks.count(elsewhere, Counting::ByAddress), 0);
        let ada = ["ada@b.c".to_owned()];
        let by_address = rules(json!({"max_attempts": 2}));
        let shown = blocks.of(&ada, &by_address, here.at);
        assert_eq!((shown.len(), shown[0].ip), (1, Some("1.1.1.1")));
        blocks.lift_in("other", &ada);
        assert_eq!(blocks.of(&ada, &by_address, here.at).len(), 1);
        blocks.lift(&ada);
        assert!(blocks.of(&ada, &by_address, here.at).is_empty());
    }

    #[test]
    fn addresses_count_together_where_the_name_is_locked() {
        let mut blocks = UserBlocks::default();
        blocks.fail(attempt("ada", "1.1.1.1"), Counting::Everywhere);
        let second = attempt("ada", "2.2.2.2");
        assert_eq!(blocks.fail(second, Counting::Everywhere), 2);
        let locked = rules(json!({"max_attempts": 2, "mode": "count_per_identifier"}));
        let shown = blocks.of(&["ada".to_owned()], &locked, second.at);
        assert_eq!((shown.len(), shown[0].ip), (1, None));
        blocks.succeed(attempt("ada", "3.3.3.3"), Counting::Everywhere);
        assert!(blocks.failures.is_empty());
    }

    #[test]
    fn thirty_days_after_the_last_one_they_are_forgotten() {
        let mut blocks = UserBlocks::default();
        let mut later = attempt("ada", "1.1.1.1");
        blocks.fail(later, Counting::ByAddress);
        later.at = later.at.plus_seconds(REMEMBERED - 1);
        assert_eq!(blocks.fail(later, Counting::ByAddress), 2);
        later.at = later.at.plus_seconds(REMEMBERED);
        assert_eq!(blocks.count(later, Counting::ByAddress), 0);
        assert_eq!(blocks.fail(later, Counting::ByAddress), 1);
    }

    #[test]
    fn a_right_password_begins_anew_and_guesses_are_bounded() {
        let mut blocks = UserBlocks::default();
        blocks.fail(attempt("a", "1.1.1.1"), Counting::ByAddress);
        blocks.succeed(attempt("A", "1.1.1.1"), Counting::ByAddress);
        assert!(blocks.failures.is_empty());
        for number in 0..KEPT + 5 {
            blocks.fail(attempt(&number.to_string(), "1.1.1.1"), Counting::ByAddress);
        }
        assert_eq!(blocks.failures.len(), KEPT);
    }
}
