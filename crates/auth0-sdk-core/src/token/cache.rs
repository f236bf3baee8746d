//! Keeps one token and fetches the next one, once for all who wait.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared, WeakShared};
use http::Method;
use tokio::time::Instant;

use super::{Token, TokenSource};
use crate::error::Kind;
use crate::retry::{self, Plan, Repeatable};
use crate::{Backoff, Error, Failure, Result, RetryPolicy, Secret, Verdict};

/// A refusal such as `invalid_client` is not asked for again before this time.
const REFUSED_FOR: Duration = Duration::from_secs(10);
/// After an outage the endpoint gets a moment of rest.
const FAILED_FOR: Duration = Duration::from_secs(1);
/// However long the server asks to wait, it is asked again after this time.
const LONGEST_MEMORY: Duration = Duration::from_secs(60);
/// Tokens that are refused as soon as they are issued are not renewed more often.
const BETWEEN_REFUSALS: Duration = Duration::from_secs(30);
/// The longest time before expiry at which a token is renewed.
const EARLIEST_RENEWAL: Duration = Duration::from_secs(300);
/// What claims to serve longer is asked for again after this time: no clock reaches
/// every number that a server can write, and no token is issued for longer.
const LONGEST_LIFETIME: Duration = Duration::from_secs(366 * 24 * 60 * 60);
/// A waiting call holds no longer than this for the server's wish to wait.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// A fetch under way; it lives as long as somebody waits for it.
type Flight = Shared<BoxFuture<'static, Outcome>>;
type Outcome = std::result::Result<Secret, Shareable>;

pub(crate) struct TokenCache {
    source: Box<dyn TokenSource>,
    max_retries: u32,
    backoff: Backoff,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    flight: Option<WeakShared<BoxFuture<'static, Outcome>>>,
    failure: Option<(Instant, Shareable)>,
    last_refusal: Option<(Instant, Secret)>,
}

struct Held {
    secret: Secret,
    renew_at: Instant,
    expires_at: Instant,
}

impl TokenCache {
    pub(crate) fn new(source: Box<dyn TokenSource>, max_retries: u32, backoff: Backoff) -> Self {
        Self {
            source,
            max_retries,
            backoff,
            state: Mutex::default(),
        }
    }

    /// A token that serves now.
    pub(crate) async fn get(self: &Arc<Self>) -> Result<Secret> {
        let flight = match self.at_once(Instant::now()) {
            Now::Token(secret, None) => return Ok(secret),
            Now::Token(secret, Some(renewal)) => {
                // The renewal belongs to nobody's call, so nobody waits for it.
                if let Ok(runtime) = tokio::runtime::Handle::try_current() {
                    runtime.spawn(renewal.map(drop));
                }
                return Ok(secret);
            }
            Now::Failed(error) => return Err(error.0),
            Now::Wait(flight) => flight,
        };
        flight.await.map_err(|error| error.0)
    }

    /// Lets go of a refused token; `false` when asking for another one so soon
    /// after the last refusal would only hammer the token endpoint.
    pub(crate) fn refuse(&self, refused: &Secret) -> bool {
        let now = Instant::now();
        let mut state = self.lock();
        if let Some(held) = &state.held
            && held.secret != *refused
        {
            // Somebody else has already replaced it.
            return true;
        }
        if let Some((last, secret)) = &state.last_refusal
            && now.duration_since(*last) < BETWEEN_REFUSALS
        {
            // Calls that went out with the same token are refused together and
            // share its replacement; a replacement that is refused as well says
            // that the token is not what is wrong.
            return secret == refused;
        }
        state.last_refusal = Some((now, refused.clone()));
        state.held = None;
        drop(state);
        self.source.refused(refused);
        true
    }

    /// What can be said without waiting.
    fn at_once(self: &Arc<Self>, now: Instant) -> Now {
        let mut state = self.lock();
        let failure = state
            .failure
            .as_ref()
            .filter(|(until, _)| now < *until)
            .map(|(_, error)| error.clone());
        if let Some(held) = state.held.as_ref().filter(|held| now < held.expires_at) {
            let secret = held.secret.clone();
            let quiet = now < held.renew_at || failure.is_some() || live(&state).is_some();
            let renewal = (!quiet).then(|| self.start(&mut state));
            return Now::Token(secret, renewal);
        }
        if let Some(flight) = live(&state) {
            return Now::Wait(flight);
        }
        match failure {
            Some(error) => Now::Failed(error),
            None => Now::Wait(self.start(&mut state)),
        }
    }

    fn start(self: &Arc<Self>, state: &mut State) -> Flight {
        let cache = Arc::clone(self);
        let flight = async move {
            let fetched = cache.fetch().await;
            cache.settle(fetched, Instant::now())
        };
        let flight = flight.boxed().shared();
        state.flight = flight.downgrade();
        flight
    }

    /// Fetches, with the few retries that a token request deserves.
    async fn fetch(&self) -> Result<Token> {
        let plan = Plan {
            policy: &TokenRetry,
            method: &Method::POST,
            max_retries: self.max_retries,
            backoff: self.backoff,
            longest_wait: LONGEST_WAIT,
            deadline: None,
            repeatable: Repeatable::Yes,
        };
        let token = retry::run(
            &plan,
            Instant::now,
            fastrand::f64,
            |_, wait| tokio::time::sleep(wait),
            || self.source.token(),
        );
        token.await.map_err(Error::of_token)
    }

    fn settle(&self, fetched: Result<Token>, now: Instant) -> Outcome {
        let mut state = self.lock();
        state.flight = None;
        match fetched {
            Ok(token) => {
                state.failure = None;
                state.held = hold(&token, now);
                Ok(token.secret)
            }
            Err(error) => {
                let error = Shareable(error);
                state.failure = memory(&error.0).map(|memory| (now + memory, error.clone()));
                Err(error)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing in here leaves the state half-written, so a panic elsewhere
        // while it was locked is no reason to fail.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Now {
    Token(Secret, Option<Flight>),
    Failed(Shareable),
    Wait(Flight),
}

fn live(state: &State) -> Option<Flight> {
    state.flight.as_ref()?.upgrade()
}

/// Keeps a token whose lifetime is known, and renews it at the earlier of 10 %
/// of its life and five minutes before its end.
fn hold(token: &Token, now: Instant) -> Option<Held> {
    let lifetime = token.expires_in?.min(LONGEST_LIFETIME);
    let expires_at = now.checked_add(lifetime)?;
    let early = (lifetime / 10).min(EARLIEST_RENEWAL);
    Some(Held {
        secret: token.secret.clone(),
        renew_at: expires_at - early,
        expires_at,
    })
}

/// How long a failure answers for the token endpoint.
fn memory(error: &Error) -> Option<Duration> {
    if error.details().kind == Kind::TokenSource {
        // Your own source decides by itself how often it may be asked.
        return None;
    }
    match error.retry_after() {
        Some(wait) => Some(wait.clamp(FAILED_FOR, LONGEST_MEMORY)),
        None if error.is_retryable() => Some(FAILED_FOR),
        None => Some(REFUSED_FOR),
    }
}

/// A token request changes nothing, so whatever may help is tried.
#[derive(Debug)]
struct TokenRetry;

impl RetryPolicy for TokenRetry {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        if failure.error().is_retryable() {
            Verdict::Retry
        } else {
            Verdict::Stop
        }
    }
}

/// The error of a fetch, for everyone who waited for it.
struct Shareable(Error);

impl Clone for Shareable {
    fn clone(&self) -> Self {
        Self(self.0.duplicate())
    }
}
