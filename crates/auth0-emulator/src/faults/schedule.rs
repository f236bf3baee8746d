//! When a fault happens: by count, by chance, by the clock of the tenant.

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::rules::InvalidRule;

/// When a fault happens; always, if nothing is said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Schedule {
    pub(super) times: Option<u64>,
    /// Counted from 1.
    pub(super) nth: Option<u64>,
    pub(super) probability: Option<f64>,
    pub(super) seed: u64,
    pub(super) from: Option<Moment>,
    pub(super) until: Option<Moment>,
}

/// How far a schedule is.
#[derive(Debug, Clone)]
pub(super) struct Progress {
    met: u64,
    happened: u64,
    chance: fastrand::Rng,
}

impl Schedule {
    pub(super) fn check(&self) -> Result<(), InvalidRule> {
        if self
            .probability
            .is_some_and(|part| !(0.0..=1.0).contains(&part))
        {
            return Err(InvalidRule::new("a probability is between 0 and 1"));
        }
        if self.nth == Some(0) {
            return Err(InvalidRule::new("requests are counted from 1"));
        }
        Ok(())
    }

    pub(super) fn begin(&self) -> Progress {
        Progress {
            met: 0,
            happened: 0,
            chance: fastrand::Rng::with_seed(self.seed),
        }
    }

    /// Whether the fault happens to one more request that it is for.
    pub(super) fn happens(&self, progress: &mut Progress, now: Moment) -> bool {
        let early = self.from.is_some_and(|from| now < from);
        if early || self.until.is_some_and(|until| now >= until) {
            return false;
        }
        progress.met += 1;
        // Chance is drawn for every request, so that the same seed gives the same
        // choice whatever else the schedule says.
        let chosen = self
            .probability
            .is_none_or(|part| progress.chance.f64() < part);
        let happens = chosen
            && self.nth.is_none_or(|nth| progress.met == nth)
            && self.times.is_none_or(|times| progress.happened < times);
        progress.happened += u64::from(happens);
        happens
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(schedule: Schedule, requests: usize) -> Vec<bool> {
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        let mut progress = schedule.begin();
        let one = |_| schedule.happens(&mut progress, now);
        (0..requests).map(one).collect()
    }

    #[test]
    fn counts_are_kept() {
        let times = Schedule {
            times: Some(2),
            ..Schedule::default()
        };
        assert_eq!(run(times, 4), [true, true, false, false]);
        let nth = Schedule {
            nth: Some(2),
            ..Schedule::default()
        };
        assert_eq!(run(nth, 4), [false, true, false, false]);
    }

    #[test]
    fn chance_is_the_same_for_the_same_seed() {
        let half = |seed| Schedule {
            probability: Some(0.5),
            seed,
            ..Schedule::default()
        };
        let first = run(half(1), 1_000);
        assert_eq!(first, run(half(1), 1_000));
        assert_ne!(first, run(half(2), 1_000));
        let happened = first.iter().filter(|happened| **happened).count();
        assert!((400..600).contains(&happened), "{happened}");
        let never = Schedule {
            probability: Some(0.0),
            ..Schedule::default()
        };
        assert!(!run(never, 100).contains(&true));
    }

    #[test]
    fn the_clock_bounds_it() {
        let moment = |text| Moment::parse(text).unwrap();
        let schedule = Schedule {
            from: Some(moment("2026-01-01T00:00:01Z")),
            until: Some(moment("2026-01-01T00:00:02Z")),
            ..Schedule::default()
        };
        let mut progress = schedule.begin();
        let mut at = |text| schedule.happens(&mut progress, moment(text));
        assert!(!at("2026-01-01T00:00:00Z"));
        assert!(at("2026-01-01T00:00:01Z"));
        assert!(!at("2026-01-01T00:00:02Z"));
    }
}
