//! Notices a list that turns in a circle, in memory that does not grow.

use std::hash::{DefaultHasher, Hash, Hasher};

/// A circle of up to so many pages is noticed when it closes.
const WINDOW: usize = 64;

/// Remembers checkpoints by their hashes: the last ones all of them, and of the
/// older ones one, which is moved to the present after 64, 128, 256, .. steps
/// (Brent's algorithm). A circle of any length so comes upon one that is
/// remembered, at the latest after three times as many pages as it has, and those
/// before it.
#[derive(Debug)]
pub(super) struct Circle {
    recent: [Option<u64>; WINDOW],
    older: Option<u64>,
    steps: u64,
    /// The number of steps at which `older` is moved.
    next_move: u64,
}

impl Default for Circle {
    fn default() -> Self {
        Self {
            recent: [None; WINDOW],
            older: None,
            steps: 0,
            next_move: WINDOW as u64,
        }
    }
}

impl Circle {
    /// Notes a checkpoint that was asked for.
    pub(super) fn note(&mut self, checkpoint: &str) {
        let hash = Some(hash(checkpoint));
        // The remainder is smaller than the window, whatever the platform's `usize`.
        self.recent[(self.steps % WINDOW as u64) as usize] = hash;
        self.steps += 1;
        if self.steps == self.next_move {
            self.older = hash;
            self.next_move = self.next_move.saturating_mul(2);
        }
    }

    /// Whether a checkpoint was asked for already, as far as is remembered.
    pub(super) fn remembers(&self, checkpoint: &str) -> bool {
        let hash = Some(hash(checkpoint));
        self.older == hash || self.recent.contains(&hash)
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// After how many pages a list is stopped that leads up to a circle.
    fn stopped_after(lead: u64, circle: u64) -> u64 {
        let mut guard = Circle::default();
        let checkpoint = |step: u64| {
            let number = if step < lead {
                step
            } else {
                lead + (step - lead) % circle
            };
            number.to_string()
        };
        let repeated = (0..).find(|step| {
            let text = checkpoint(*step);
            let repeated = guard.remembers(&text);
            guard.note(&text);
            repeated
        });
        repeated.unwrap()
    }

    #[test]
    fn a_short_circle_is_noticed_when_it_closes() {
        for circle in 1..=WINDOW as u64 {
            assert_eq!(stopped_after(1000, circle), 1000 + circle);
        }
    }

    #[test]
    fn a_list_without_a_circle_is_not_stopped() {
        let mut guard = Circle::default();
        for step in 0..100_000 {
            let text = step.to_string();
            assert!(!guard.remembers(&text));
            guard.note(&text);
        }
    }

    proptest! {
        #[test]
        fn every_circle_is_noticed(lead in 0u64..2_000, circle in 1u64..2_000) {
            let pages = stopped_after(lead, circle);
            prop_assert!(pages >= lead + circle);
            prop_assert!(pages <= 3 * (lead + circle).max(WINDOW as u64), "{pages}");
        }
    }
}
