//! How far the server's clock is from ours, by the `Date` of its answers.
//!
//! The server names the moment at which a limit resets by its own clock. A machine whose
//! clock is wrong by minutes would wait far too long, or not at all.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderValue, header};

/// The server's clock. Every answer narrows down where it stands.
#[derive(Debug, Default)]
pub(crate) struct ServerClock(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// The least and the most, in milliseconds, by which it is ahead of ours.
    ahead: Option<(i64, i64)>,
    /// The date that was last read, and what it says: many answers come in one second.
    read: Option<(HeaderValue, i64)>,
}

impl ServerClock {
    /// The server's time now: ours, unless the two certainly differ. Where only a range is
    /// known it is the earliest, because whoever asks waits for a moment that the server
    /// named and must not come before it.
    pub(crate) fn now(&self) -> SystemTime {
        self.at(SystemTime::now())
    }

    /// The same, if any answer has told of it.
    pub(crate) fn known(&self) -> Option<SystemTime> {
        let known = self.lock().ahead.is_some();
        known.then(|| self.now())
    }

    /// Learns from an answer to a request that was sent and answered at these times of ours.
    pub(crate) fn learn(&self, headers: &HeaderMap, sent: SystemTime, answered: SystemTime) {
        let Some(header) = headers.get(header::DATE) else {
            return;
        };
        let mut state = self.lock();
        let known = state.read.as_ref().filter(|(known, _)| known == header);
        let date = match known {
            Some((_, date)) => *date,
            None => {
                let text = header.to_str().unwrap_or_default();
                let Ok(date) = httpdate::parse_http_date(text) else {
                    return;
                };
                let date = milliseconds(date);
                state.read = Some((header.clone(), date));
                date
            }
        };
        // The header leaves out the part of a second that had passed.
        let least = date.saturating_sub(milliseconds(answered));
        let most = date.saturating_add(999).saturating_sub(milliseconds(sent));
        let (known_least, known_most) = state.ahead.unwrap_or((least, most));
        let both = (least.max(known_least), most.min(known_most));
        // Two ranges that have nothing in common say that a clock was set since.
        state.ahead = Some(if both.0 <= both.1 {
            both
        } else {
            (least, most)
        });
    }

    fn at(&self, ours: SystemTime) -> SystemTime {
        let least = match self.lock().ahead {
            Some((least, most)) if least > 0 || most < 0 => least,
            _ => return ours,
        };
        let shift = Duration::from_millis(least.unsigned_abs());
        let shifted = match least > 0 {
            true => ours.checked_add(shift),
            false => ours.checked_sub(shift),
        };
        shifted.unwrap_or(ours)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing in here leaves the state half-written.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Since 1970; no clock that is before it is right.
fn milliseconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_millis().try_into().unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATE: &str = "Tue, 14 Nov 2023 22:13:20 GMT";

    fn ours(seconds: f64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs_f64(1_700_000_000.0 + seconds)
    }

    fn date() -> HeaderMap {
        HeaderMap::from_iter([(header::DATE, HeaderValue::from_static(DATE))])
    }

    #[test]
    fn a_clock_that_may_be_right_is_right() {
        let clock = ServerClock::default();
        assert_eq!(clock.at(ours(0.0)), ours(0.0));
        clock.learn(&date(), ours(0.4), ours(0.6));
        assert_eq!(clock.at(ours(5.0)), ours(5.0));
    }

    #[test]
    fn a_clock_that_is_minutes_off_is_put_right() {
        for off in [600.0, -600.0] {
            let clock = ServerClock::default();
            clock.learn(&date(), ours(off), ours(off + 0.02));
            let server = clock.at(ours(off + 0.02));
            assert!(server <= ours(1.0) && server >= ours(0.0), "{server:?}");
        }
    }

    #[test]
    fn every_answer_narrows_the_range_and_a_set_clock_begins_anew() {
        let clock = ServerClock::default();
        // The server is 600 seconds behind; the second answer is of the end of its second.
        clock.learn(&date(), ours(600.0), ours(600.01));
        clock.learn(&date(), ours(600.95), ours(600.96));
        let server = clock.at(ours(600.96));
        assert!(server >= ours(0.94) && server <= ours(1.0), "{server:?}");
        clock.learn(&date(), ours(10.0), ours(10.01));
        assert!(clock.at(ours(10.01)) <= ours(1.0));
    }

    #[test]
    fn nonsense_teaches_nothing() {
        let clock = ServerClock::default();
        let nonsense = HeaderMap::from_iter([(header::DATE, HeaderValue::from_static("soon"))]);
        clock.learn(&nonsense, ours(0.0), ours(0.0));
        clock.learn(&HeaderMap::new(), ours(0.0), ours(0.0));
        assert_eq!(clock.at(ours(3.0)), ours(3.0));
        assert_eq!(clock.known(), None);
        clock.learn(&date(), ours(0.4), ours(0.6));
        assert!(clock.known().is_some());
    }
}
