//! Keeps one token and fetches the next one, once for all who wait.

mod fetch;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared, WeakShared};
use tokio::sync::watch;
use tokio::time::Instant;
use tracing::{Instrument, field};

use super::failure::{Shareable, memory};
use super::held::Held;
use super::store::{Need, Obtained};
use super::{SharedTokens, TokenSource};
use crate::{Backoff, Error, Observer, Quota, Result, Secret};

/// Tokens that are refused as soon as they are issued are not renewed more often.
const BETWEEN_REFUSALS: Duration = Duration::from_secs(30);

/// A fetch under way; it lives as long as somebody waits for it.
type Flight = Shared<BoxFuture<'static, Outcome>>;
type Outcome = std::result::Result<Secret, Shareable>;

pub(crate) struct TokenCache {
    source: Box<dyn TokenSource>,
    shared: Option<SharedTokens>,
    max_retries: u32,
    backoff: Backoff,
    observer: Option<Arc<dyn Observer>>,
    /// A waiting call holds no longer than this for the server's wish to wait.
    longest_wait: Duration,
    /// How long the source may take, where it does not see to that itself.
    timeout: Option<Duration>,
    state: Mutex<State>,
    /// Until when the fetch under way does nothing, and after which failure.
    rest: watch::Sender<Option<Rest>>,
}

type Rest = (Instant, Shareable);

#[derive(Default)]
struct State {
    held: Option<Held>,
    flight: Option<WeakShared<BoxFuture<'static, Outcome>>>,
    failure: Option<(Instant, Shareable)>,
    last_refusal: Option<(Instant, Secret)>,
    quota: Option<(Instant, Quota)>,
}

impl TokenCache {
    pub(crate) fn new(source: Box<dyn TokenSource>, max_retries: u32, backoff: Backoff) -> Self {
        Self {
            source,
            shared: None,
            max_retries,
            backoff,
            longest_wait: Duration::from_secs(60),
            observer: None,
            timeout: None,
            state: Mutex::default(),
            rest: watch::Sender::new(None),
        }
    }

    /// Takes tokens from a store, and keeps them there.
    pub(crate) fn with_store(mut self, shared: SharedTokens) -> Self {
        self.shared = Some(shared);
        self
    }

    /// Waits no longer than this where the server asks to wait.
    pub(crate) fn with_longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Waits no longer than this for the source.
    pub(crate) fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Tells of requests for tokens, and of the waits between them.
    pub(crate) fn with_observer(mut self, observer: Option<Arc<dyn Observer>>) -> Self {
        self.observer = observer;
        self
    }

    /// A token that serves now. Where the fetch rests beyond the deadline, because it
    /// failed and the server asked to wait, that failure is the answer at once.
    pub(crate) async fn get(self: &Arc<Self>, deadline: Option<Instant>) -> Result<Secret> {
        match self.at_once(Instant::now()) {
            Now::Token(secret, None) => Ok(secret),
            Now::Token(secret, Some(renewal)) => {
                // The renewal belongs to nobody's call, so nobody waits for it.
                if let Ok(runtime) = tokio::runtime::Handle::try_current() {
                    runtime.spawn(renewal.map(drop));
                }
                Ok(secret)
            }
            Now::Failed(error) => Err(error.0),
            // Elsewhere, so that the calls that have a token need no room for the wait.
            Now::Wait(flight) => Box::pin(self.wait(flight, deadline)).await,
        }
    }

    async fn wait(&self, flight: Flight, deadline: Option<Instant>) -> Result<Secret> {
        let Some(deadline) = deadline else {
            return flight.await.map_err(|error| error.0);
        };
        let mut rest = self.rest.subscribe();
        let too_long = rest.wait_for(|rest| matches!(rest, Some((until, _)) if *until >= deadline));
        tokio::select! {
            biased;
            outcome = flight => outcome.map_err(|error| error.0),
            Ok(rest) = too_long => Err(match &*rest {
                Some((_, error)) => error.0.duplicate(),
                None => no_time(),
            }),
            () = tokio::time::sleep_until(deadline) => Err(no_time()),
        }
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

    /// The quota as the last answer that had one described it, with what is left of the
    /// times in it.
    pub(crate) fn quota(&self, now: Instant) -> Option<Quota> {
        let (since, quota) = self.lock().quota.clone()?;
        Some(quota.after(now.duration_since(since)))
    }

    /// What can be said without waiting.
    fn at_once(self: &Arc<Self>, now: Instant) -> Now {
        let mut state = self.lock();
        let failure = state
            .failure
            .as_ref()
            .filter(|(until, _)| now < *until)
            .map(|(_, error)| error.clone());
        if let Some(held) = state.held.as_ref().filter(|held| held.serves(now)) {
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
        // A span of its own, because one fetch serves many calls.
        let span = tracing::info_span!(
            "auth0.token",
            otel.kind = "client",
            http.response.status_code = field::Empty,
            error.type = field::Empty,
        );
        let fetching = span.clone();
        let flight = async move {
            let obtained = cache.obtain().await;
            let status = match &obtained {
                Ok(Obtained::Fetched(token)) => token.status,
                Ok(Obtained::Stored(_)) => None,
                Err(error) => {
                    span.record("error.type", error.type_name());
                    error.status()
                }
            };
            if let Some(status) = status {
                span.record("http.response.status_code", status.as_u16());
            }
            cache.settle(obtained, Instant::now())
        };
        let flight = flight.instrument(fetching);
        let flight = flight.boxed().shared();
        state.flight = flight.downgrade();
        // One that everybody left may have been resting.
        self.rest.send_replace(None);
        flight
    }

    /// Takes a token from the store where there is one, and fetches it otherwise.
    async fn obtain(&self) -> Result<Obtained> {
        let Some(shared) = &self.shared else {
            return self.fetch().await.map(Obtained::Fetched);
        };
        let (need, refused) = {
            let state = self.lock();
            let held = state.held.as_ref();
            let need = match held.is_some_and(|held| held.serves(Instant::now())) {
                true => Need::Fresh,
                false => Need::Serving,
            };
            let refused = state.last_refusal.as_ref();
            (need, refused.map(|(_, secret)| secret.clone()))
        };
        shared.obtain(need, refused.as_ref(), self.fetch()).await
    }

    /// Says until when nothing is going to happen. Should all who wait leave before, what
    /// failed is not tried again any earlier.
    fn rest(&self, wait: Duration, failure: Option<Shareable>) {
        if let Some(failure) = failure {
            let until = Instant::now() + wait;
            self.lock().failure = Some((until, failure.clone()));
            self.rest.send_replace(Some((until, failure)));
        }
    }

    fn settle(&self, obtained: Result<Obtained>, now: Instant) -> Outcome {
        let mut state = self.lock();
        state.flight = None;
        match obtained {
            Ok(obtained) => {
                state.failure = None;
                let (secret, held) = match obtained {
                    Obtained::Fetched(token) => (token.secret.clone(), Held::fetched(token, now)),
                    Obtained::Stored(token) => {
                        (token.access_token.clone(), Held::stored(token, now))
                    }
                };
                state.held = held;
                Ok(secret)
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

fn no_time() -> Error {
    Error::timeout("the time for the whole call ran out while it waited for a token").of_token()
}
