//! What has ended, in the memory of one process.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use auth0_sdk_core::{BoxFuture, Result};

use super::{EndedSession, EndedSessions};
use crate::Claims;

/// Remembers in the memory of one process which sessions have ended.
///
/// A token that names its session (`sid`) is refused when that session, or all of its user,
/// has ended. One that names none is refused when any session of its user ended after it was
/// issued: nobody knows whose it is, and a fresh one is had by the refresh token of a session
/// that goes on.
///
/// It remembers 100,000 sessions and as many users. Beyond that those that ended first are
/// forgotten, with a warning in the log: an API with more logouts within the time for which
/// they are kept needs a store of its own.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{MemoryEndedSessions, Verifier};
/// use std::time::Duration;
///
/// // As long as the longest token of the API lives.
/// let ended = MemoryEndedSessions::new().keep_for(Duration::from_secs(2 * 3_600));
/// let settings = Verifier::builder().ended_sessions(ended);
/// # let _ = settings;
/// ```
pub struct MemoryEndedSessions {
    kept_for: Duration,
    ends: Mutex<Ends>,
}

#[derive(Default)]
struct Ends {
    /// By issuer and session.
    sessions: HashMap<(String, String), Instant>,
    /// By issuer and user.
    users: HashMap<(String, String), OfUser>,
}

struct OfUser {
    /// When the last of them ended, in seconds since 1970.
    any: i64,
    /// When all of them ended.
    all: Option<i64>,
    since: Instant,
}

impl MemoryEndedSessions {
    /// More ends are remembered at the cost of those that were told first.
    const MOST: usize = 100_000;

    /// Nothing has ended yet.
    pub fn new() -> Self {
        Self {
            kept_for: Duration::from_secs(24 * 3_600),
            ends: Mutex::default(),
        }
    }

    /// How long an end is remembered: 24 hours unless set, which is how long tokens for an API
    /// live unless it is set up otherwise. It should be as long as the longest of them.
    #[must_use]
    pub fn keep_for(mut self, duration: Duration) -> Self {
        self.kept_for = duration;
        self
    }

    fn lock(&self) -> MutexGuard<'_, Ends> {
        // Nothing leaves the tables half-written, so that a panic elsewhere is no reason to fail.
        self.ends.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn remember(&self, ended: EndedSession, now: Instant) {
        let mut ends = self.lock();
        ends.make_room(now, self.kept_for);
        if let Some(session) = &ended.sid {
            let key = (ended.iss.clone(), session.clone());
            ends.sessions.insert(key, now);
        }
        if let Some(user) = ended.sub {
            let all = ended.sid.is_none().then_some(ended.at);
            let known = ends.users.entry((ended.iss, user)).or_insert(OfUser {
                any: ended.at,
                all,
                since: now,
            });
            known.any = known.any.max(ended.at);
            known.all = known.all.max(all);
            known.since = now;
        }
    }

    fn knows(&self, claims: &Claims, now: Instant) -> bool {
        let ends = self.lock();
        let counts = |since: Instant| now.duration_since(since) < self.kept_for;
        let of = |name: &Option<String>| Some((claims.iss.clone(), name.clone()?));
        let session = of(&claims.sid).and_then(|session| ends.sessions.get(&session));
        if session.is_some_and(|since| counts(*since)) {
            return true;
        }
        let user = of(&claims.sub).and_then(|user| ends.users.get(&user));
        let Some(user) = user.filter(|user| counts(user.since)) else {
            return false;
        };
        let end = match claims.sid {
            Some(_) => user.all,
            None => Some(user.any),
        };
        // A token that does not say when it was issued may be older than the end.
        end.is_some_and(|end| claims.iat.is_none_or(|iat| iat <= end))
    }
}

impl Ends {
    fn make_room(&mut self, now: Instant, kept_for: Duration) {
        if self.sessions.len() < MemoryEndedSessions::MOST
            && self.users.len() < MemoryEndedSessions::MOST
        {
            return;
        }
        let counts = |since: Instant| now.duration_since(since) < kept_for;
        self.sessions.retain(|_, since| counts(*since));
        self.users.retain(|_, user| counts(user.since));
        forget_oldest(&mut self.sessions, |since| *since);
        forget_oldest(&mut self.users, |user| user.since);
    }
}

/// Makes room for a tenth at once: looking for the oldest takes its time.
fn forget_oldest<V>(ends: &mut HashMap<(String, String), V>, since: impl Fn(&V) -> Instant) {
    if ends.len() < MemoryEndedSessions::MOST {
        return;
    }
    let mut times: Vec<Instant> = ends.values().map(&since).collect();
    times.sort_unstable();
    if let Some(oldest) = times.get(MemoryEndedSessions::MOST / 10) {
        tracing::warn!("more sessions have ended than are remembered: the oldest are forgotten");
        ends.retain(|_, end| since(end) > *oldest);
    }
}

impl EndedSessions for MemoryEndedSessions {
    fn end(&self, ended: EndedSession) -> BoxFuture<Result<()>> {
        self.remember(ended, Instant::now());
        Box::pin(std::future::ready(Ok(())))
    }

    fn has_ended(&self, claims: &Claims) -> BoxFuture<Result<bool>> {
        let ended = self.knows(claims, Instant::now());
        Box::pin(std::future::ready(Ok(ended)))
    }
}

impl Default for MemoryEndedSessions {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryEndedSessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryEndedSessions")
            .field("kept_for", &self.kept_for)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(number: usize, at: i64) -> EndedSession {
        EndedSession {
            iss: "https://tenant.example/".into(),
            sub: Some(format!("user-{number}")),
            sid: Some(format!("session-{number}")),
            at,
        }
    }

    #[test]
    fn the_table_has_its_bounds() {
        let memory = MemoryEndedSessions::new();
        let now = Instant::now();
        for number in 0..MemoryEndedSessions::MOST + 10 {
            memory.remember(ended(number, 0), now + Duration::from_micros(number as u64));
        }
        let ends = memory.lock();
        assert!(ends.sessions.len() <= MemoryEndedSessions::MOST);
        assert!(ends.users.len() <= MemoryEndedSessions::MOST);
        let last = ended(MemoryEndedSessions::MOST + 9, 0);
        assert!(ends.sessions.contains_key(&(last.iss, last.sid.unwrap())));
    }
}
