//! The clock of a tenant: it runs with the system's until a test freezes it,
//! sets it or moves it on. Whatever the tenant dates or finds expired goes by
//! it; how long a request waits for bytes does not.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};

use serde::{Deserialize, Serialize};

use crate::clock::Moment;

/// What time it is for a tenant; the clones of a clock are one clock.
///
/// ```
/// # async fn example() -> Result<(), auth0_emulator::StartError> {
/// use std::time::Duration;
///
/// let emulator = auth0_emulator::Emulator::start().await?;
/// let clock = emulator.clock();
/// clock.freeze();
/// let before = clock.now();
/// // Tokens of an hour are a day over now.
/// clock.advance(Duration::from_secs(25 * 3600));
/// assert_eq!(clock.now(), before + Duration::from_secs(25 * 3600));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct Clock(Arc<Mutex<Reading>>);

/// A clock as it is kept with its tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SavedClock {
    /// Running, so many milliseconds before the system's time, or behind it.
    Ahead(i64),
    Frozen(Moment),
}

#[derive(Debug, Clone, Copy)]
enum Reading {
    /// So far from the system's time.
    Running(TimeDelta),
    Frozen(DateTime<Utc>),
}

impl Clock {
    /// What time it is for the tenant.
    pub fn now(&self) -> SystemTime {
        self.moment().into()
    }

    /// Stops the clock where it stands.
    pub fn freeze(&self) {
        self.change(|reading| Reading::Frozen(reading.moment()));
    }

    /// Puts the clock to a time, from which it runs on unless it is frozen. Times
    /// before 1970 and after the year 9999 are taken for the nearest within.
    pub fn set(&self, time: SystemTime) {
        self.change(|reading| reading.put(Moment::from(time).date_time()));
    }

    /// Moves the clock on, whether it is frozen or not.
    pub fn advance(&self, duration: Duration) {
        self.change(|reading| {
            let step = TimeDelta::from_std(duration).unwrap_or(TimeDelta::MAX);
            let later = reading.moment().checked_add_signed(step);
            reading.put(later.map_or_else(latest, |later| later.min(latest())))
        });
    }

    /// Lets a frozen clock run on from where it stands.
    pub fn resume(&self) {
        self.change(|reading| Reading::Running(reading.moment() - Utc::now()));
    }

    /// Lets the clock run with the system's time again.
    pub fn reset(&self) {
        self.change(|_| Reading::default());
    }

    /// Whether the clock stands still.
    pub fn is_frozen(&self) -> bool {
        matches!(self.read(), Reading::Frozen(_))
    }

    pub(crate) fn saved(&self) -> SavedClock {
        match self.read() {
            Reading::Running(offset) => SavedClock::Ahead(offset.num_milliseconds()),
            Reading::Frozen(moment) => SavedClock::Frozen(Moment::at(moment)),
        }
    }

    /// Goes on as the clock that was kept.
    pub(crate) fn restore(&self, saved: SavedClock) {
        let latest_offset = latest() - Utc::now();
        self.change(|_| match saved {
            SavedClock::Ahead(milliseconds) => Reading::Running(
                TimeDelta::try_milliseconds(milliseconds)
                    .map_or(latest_offset, |offset| offset.min(latest_offset)),
            ),
            SavedClock::Frozen(moment) => Reading::Frozen(moment.date_time()),
        });
    }

    pub(crate) fn moment(&self) -> Moment {
        Moment::at(self.read().moment())
    }

    fn read(&self) -> Reading {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(Reading) -> Reading) {
        let mut reading = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *reading = change(*reading);
    }
}

impl Reading {
    fn moment(self) -> DateTime<Utc> {
        match self {
            Self::Running(offset) => Utc::now()
                .checked_add_signed(offset)
                .map_or_else(latest, |moment| moment.min(latest())),
            Self::Frozen(moment) => moment,
        }
    }

    /// Another time, running or frozen as before.
    fn put(self, moment: DateTime<Utc>) -> Self {
        match self {
            Self::Running(_) => Self::Running(moment - Utc::now()),
            Self::Frozen(_) => Self::Frozen(moment),
        }
    }
}

impl Default for Reading {
    fn default() -> Self {
        Self::Running(TimeDelta::zero())
    }
}

fn latest() -> DateTime<Utc> {
    Moment::latest().date_time()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(86_400);

    #[test]
    fn a_frozen_clock_moves_only_when_told() {
        let clock = Clock::default();
        clock.freeze();
        let start = clock.now();
        clock.advance(DAY);
        assert_eq!(clock.clone().now(), start + DAY);
        clock.set(SystemTime::UNIX_EPOCH + DAY);
        assert!(clock.is_frozen());
        assert_eq!(clock.moment().rfc3339(), "1970-01-02T00:00:00.000Z");
    }

    #[test]
    fn a_running_clock_keeps_its_distance() {
        let clock = Clock::default();
        clock.advance(DAY);
        assert!(clock.now() >= SystemTime::now() + DAY - Duration::from_secs(1));
        clock.freeze();
        clock.set(SystemTime::UNIX_EPOCH);
        clock.resume();
        assert!(!clock.is_frozen());
        assert!(clock.now() < SystemTime::UNIX_EPOCH + DAY);
        clock.reset();
        assert!(clock.now() > SystemTime::UNIX_EPOCH + DAY);
    }

    #[test]
    fn no_time_is_out_of_reach() {
        let clock = Clock::default();
        clock.set(SystemTime::UNIX_EPOCH - DAY);
        assert_eq!(clock.moment().epoch_seconds() / 86_400, 0);
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert!(clock.moment().rfc3339().starts_with("9999-12-31T"));
        clock.freeze();
        clock.resume();
        assert!(clock.moment().rfc3339().starts_with("9999-12-31T"));
    }
}
