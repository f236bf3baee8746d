//! What is waited for and then over: codes, challenges, half-done logins. Every
//! entry has an end, and the oldest go first when there are too many.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::ordered::Ordered;

/// The oldest are forgotten beyond this, so that strangers cannot fill the
/// memory.
const KEPT: usize = 10_000;

/// Values by a key that only those know who may ask for them.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Pending<T> {
    rows: Ordered<Until<T>>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Until<T> {
    expires_at: Moment,
    value: T,
}

impl<T> Default for Pending<T> {
    fn default() -> Self {
        Self {
            rows: Ordered::default(),
        }
    }
}

/// The keys are secrets, and so is much of what they lead to.
impl<T> fmt::Debug for Pending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pending({})", self.rows.len())
    }
}

impl<T> Pending<T> {
    pub(crate) fn put(&mut self, key: &str, value: T, expires_at: Moment) {
        self.rows.insert(key, Until { expires_at, value });
        self.rows.keep_last(KEPT);
    }

    pub(crate) fn get(&self, key: &str, now: Moment) -> Option<&T> {
        let row = self.rows.get(key).filter(|row| row.expires_at > now);
        row.map(|row| &row.value)
    }

    pub(crate) fn get_mut(&mut self, key: &str, now: Moment) -> Option<&mut T> {
        let row = self.rows.get_mut(key).filter(|row| row.expires_at > now);
        row.map(|row| &mut row.value)
    }

    /// Gives a value for the last time.
    pub(crate) fn take(&mut self, key: &str, now: Moment) -> Option<T> {
        let row = self.rows.remove(key).filter(|row| row.expires_at > now);
        row.map(|row| row.value)
    }

    /// Whether a key is known, over or not.
    pub(crate) fn knows(&self, key: &str) -> bool {
        self.rows.contains(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_there_until_its_end_and_given_once() {
        let at = |text| Moment::parse(text).unwrap();
        let (now, end) = (at("2026-01-01T00:00:00Z"), at("2026-01-01T00:01:00Z"));
        let mut pending = Pending::default();
        pending.put("a", 1, end);
        assert_eq!(pending.get("a", now), Some(&1));
        assert_eq!(pending.get("a", end), None);
        assert_eq!(pending.take("a", now), Some(1));
        assert_eq!(pending.take("a", now), None);
        for number in 0..KEPT + 1 {
            pending.put(&number.to_string(), 1, end);
        }
        assert!(!pending.knows("0") && pending.knows("1"));
        assert!(!format!("{pending:?}").contains("\"1\""));
    }
}
