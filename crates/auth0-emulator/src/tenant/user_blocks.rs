//! Who may not log in for now, because of too many wrong passwords. A block is
//! about what was typed and where it came from, not about a user.

use serde::{Deserialize, Serialize};

/// As many wrong passwords in a row lead to a block.
const MOST_FAILURES: u32 = 10;
/// The oldest are forgotten beyond this, so that guesses cannot fill the memory.
const KEPT: usize = 10_000;

/// Wrong passwords, by identifier, connection and address.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct UserBlocks {
    failures: Vec<Failures>,
}

/// The wrong passwords of one identifier from one address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Failures {
    pub(crate) identifier: String,
    pub(crate) connection: String,
    pub(crate) ip: String,
    count: u32,
}

impl UserBlocks {
    /// Notes a wrong password.
    pub(crate) fn fail(&mut self, identifier: &str, connection: &str, ip: &str) {
        let identifier = identifier.to_lowercase();
        let same = |held: &&mut Failures| held.is(&identifier, connection, ip);
        if let Some(failures) = self.failures.iter_mut().find(same) {
            failures.count = failures.count.saturating_add(1);
            return;
        }
        if self.failures.len() == KEPT {
            self.failures.remove(0);
        }
        self.failures.push(Failures {
            identifier,
            connection: connection.to_owned(),
            ip: ip.to_owned(),
            count: 1,
        });
    }

    /// Notes a right password, after which counting begins anew.
    pub(crate) fn succeed(&mut self, identifier: &str, connection: &str, ip: &str) {
        let identifier = identifier.to_lowercase();
        self.failures
            .retain(|held| !held.is(&identifier, connection, ip));
    }

    pub(crate) fn is_blocked(&self, identifier: &str, connection: &str, ip: &str) -> bool {
        let identifier = identifier.to_lowercase();
        self.failures
            .iter()
            .any(|held| held.is_block() && held.is(&identifier, connection, ip))
    }

    /// The blocks of any of these identifiers.
    pub(crate) fn of<'a>(
        &'a self,
        identifiers: &'a [String],
    ) -> impl Iterator<Item = &'a Failures> {
        let blocks = self.failures.iter().filter(|held| held.is_block());
        blocks.filter(|held| identifiers.contains(&held.identifier))
    }

    /// Lifts the blocks of any of these identifiers.
    pub(crate) fn lift(&mut self, identifiers: &[String]) {
        self.failures
            .retain(|held| !identifiers.contains(&held.identifier));
    }
}

impl Failures {
    fn is(&self, identifier: &str, connection: &str, ip: &str) -> bool {
        self.identifier == identifier && self.connection == connection && self.ip == ip
    }

    fn is_block(&self) -> bool {
        self.count >= MOST_FAILURES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_wrong_passwords_block_one_address_until_it_is_lifted() {
        let mut blocks = UserBlocks::default();
        for _ in 0..9 {
            blocks.fail("Ada@b.c", "db", "1.1.1.1");
        }
        assert!(!blocks.is_blocked("ada@b.c", "db", "1.1.1.1"));
        blocks.fail("ada@b.c", "db", "1.1.1.1");
        assert!(blocks.is_blocked("ada@b.c", "db", "1.1.1.1"));
        assert!(!blocks.is_blocked("ada@b.c", "db", "2.2.2.2"));
        let ada = ["ada@b.c".to_owned()];
        assert_eq!(blocks.of(&ada).count(), 1);
        blocks.lift(&ada);
        assert_eq!(blocks.of(&ada).count(), 0);
    }

    #[test]
    fn a_right_password_begins_anew_and_guesses_are_bounded() {
        let mut blocks = UserBlocks::default();
        blocks.fail("a", "db", "1.1.1.1");
        blocks.succeed("A", "db", "1.1.1.1");
        assert!(blocks.failures.is_empty());
        for number in 0..KEPT + 5 {
            blocks.fail(&number.to_string(), "db", "1.1.1.1");
        }
        assert_eq!(blocks.failures.len(), KEPT);
    }
}
