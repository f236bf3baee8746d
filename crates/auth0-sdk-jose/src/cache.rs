//! Keeps one document of an issuer, and fetches it again: once for all who wait, early while
//! the old one serves, and not at all for a while after it failed.
//!
//! It knows neither keys nor descriptions, and no address.

mod settings;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use auth0_sdk_core::{BoxFuture, Client, Error, Operation, Request, Result};
use futures_util::FutureExt;
use futures_util::future::Shared;
use http::header;
use serde::de::DeserializeOwned;
use tokio::time::Instant;

pub use settings::CacheSettings;

/// No set of keys and no description of a tenant is near this size.
const LONGEST_DOCUMENT: usize = 1 << 20;
/// After a failure with nothing to serve, the issuer gets a moment of rest.
const REST: Duration = Duration::from_secs(1);
/// A failure that is older says nothing about now: whoever asks waits for the issuer then.
const OUTAGE_KNOWN_FOR: Duration = Duration::from_secs(60);

/// Fetches a document at its path below the base of the client, and from nowhere else.
pub(crate) fn document<T: DeserializeOwned + Send + 'static>(
    client: &Client,
    operation: &'static Operation,
    timeout: Duration,
) -> BoxFuture<Result<T>> {
    let mut call = client.call(operation);
    call.options_mut().set_timeout(timeout);
    call.options_mut().set_max_body_size(LONGEST_DOCUMENT);
    let url = call.url(format_args!("{}", operation.path));
    let request = call.http_client().get(url);
    let request = Request::build(request.header(header::ACCEPT, "application/json"));
    call.json_body(request)
}

pub(crate) struct Cache<T> {
    shared: Arc<Fetching<T>>,
}

struct Fetching<T> {
    fetch: Box<dyn Fn() -> BoxFuture<Result<T>> + Send + Sync>,
    settings: CacheSettings,
    state: Mutex<State<T>>,
}

/// A fetch under way; it goes on by itself, whoever leaves.
type Flight<T> = Shared<BoxFuture<Outcome<T>>>;
/// What became of a fetch; `None` where its runtime ended before it did.
type Outcome<T> = Option<std::result::Result<Arc<T>, Failure>>;

struct State<T> {
    held: Option<(Arc<T>, Instant)>,
    flight: Option<Flight<T>>,
    failure: Option<Failure>,
    /// When the document was last fetched for what was not in it.
    asked_anew: Option<Instant>,
}

impl<T> State<T> {
    /// The failure that keeps everybody from asking again so soon.
    fn resting(&self, now: Instant) -> Option<&Failure> {
        self.failure.as_ref().filter(|failure| failure.rests(now))
    }
}

/// A fetch that failed, and for how long there is no other.
struct Failure {
    error: Error,
    at: Instant,
    rest: Duration,
}

impl Failure {
    fn rests(&self, now: Instant) -> bool {
        now.duration_since(self.at) < self.rest
    }
}

impl Clone for Failure {
    fn clone(&self) -> Self {
        Self {
            error: self.error.duplicate(),
            ..*self
        }
    }
}

enum Now<T> {
    Here(Arc<T>),
    Failed(Error),
    Wait(Flight<T>),
}

impl<T: Send + Sync + 'static> Cache<T> {
    pub(crate) fn new(
        settings: CacheSettings,
        fetch: impl Fn() -> BoxFuture<Result<T>> + Send + Sync + 'static,
    ) -> Self {
        let state = State {
            held: None,
            flight: None,
            failure: None,
            asked_anew: None,
        };
        Self {
            shared: Arc::new(Fetching {
                fetch: Box::new(fetch),
                settings,
                state: Mutex::new(state),
            }),
        }
    }

    /// What serves now; fetched if nothing does.
    pub(crate) async fn get(&self) -> Result<Arc<T>> {
        for _ in 0..2 {
            let flight = match self.shared.at_once(Instant::now()) {
                Now::Here(value) => return Ok(value),
                Now::Failed(error) => return Err(error),
                Now::Wait(flight) => flight,
            };
            match self.shared.land(flight).await {
                Some(Ok(value)) => return Ok(value),
                Some(Err(failure)) => {
                    let stale = self.shared.stale(Instant::now());
                    return stale.ok_or(failure.error);
                }
                None => {}
            }
        }
        let ended = std::io::Error::other("the runtime that fetched has ended");
        Err(Error::from_transport(ended))
    }

    /// What serves now, if anything does.
    pub(crate) fn known(&self) -> Option<Arc<T>> {
        let mut state = self.shared.lock();
        self.shared.held(&mut state, Instant::now())
    }

    /// Why the last fetch failed, as long as nobody may ask again.
    pub(crate) fn outage(&self) -> Option<Error> {
        let state = self.shared.lock();
        let failure = state.resting(Instant::now())?;
        Some(failure.error.duplicate())
    }

    /// What came after `old`, fetched now if it may be; `None` if it may not.
    pub(crate) async fn newer_than(&self, old: &Arc<T>) -> Result<Option<Arc<T>>> {
        let Some(flight) = self.shared.anew(old, Instant::now())? else {
            return Ok(self.shared.other_than(old));
        };
        match self.shared.land(flight).await {
            Some(Ok(value)) => Ok(Some(value)),
            Some(Err(failure)) => Err(failure.error),
            None => Ok(None),
        }
    }
}

impl<T: Send + Sync + 'static> Fetching<T> {
    fn at_once(self: &Arc<Self>, now: Instant) -> Now<T> {
        let mut state = self.lock();
        if let Some(value) = self.held(&mut state, now) {
            return Now::Here(value);
        }
        if let Some(flight) = &state.flight {
            return Now::Wait(flight.clone());
        }
        match state.resting(now) {
            Some(failure) => Now::Failed(failure.error.duplicate()),
            None => Now::Wait(self.start(&mut state)),
        }
    }

    /// What is there and serves; when its time is nearly over, the next is fetched meanwhile.
    fn held(self: &Arc<Self>, state: &mut State<T>, now: Instant) -> Option<Arc<T>> {
        let (value, since) = state.held.as_ref()?;
        let value = value.clone();
        let age = now.duration_since(*since);
        let known_outage = |failure: &Failure| now.duration_since(failure.at) < OUTAGE_KNOWN_FOR;
        let in_outage = state.failure.as_ref().is_some_and(known_outage);
        if age >= self.settings.lifetime && !(in_outage && self.may_serve(age)) {
            return None;
        }
        let early = self.settings.lifetime - self.settings.lifetime / 5;
        if age >= early && state.resting(now).is_none() && state.flight.is_none() {
            drop(self.start(state));
        }
        Some(value)
    }

    /// The fetch to wait for where something was not in `old`; none where there is already
    /// something newer, and none where it is too early to ask again.
    fn anew(self: &Arc<Self>, old: &Arc<T>, now: Instant) -> Result<Option<Flight<T>>> {
        let mut state = self.lock();
        if let Some((held, _)) = &state.held
            && !Arc::ptr_eq(held, old)
        {
            return Ok(None);
        }
        if let Some(flight) = &state.flight {
            return Ok(Some(flight.clone()));
        }
        // Nobody can say that there is no such key while the issuer does not answer.
        if let Some(failure) = state.resting(now) {
            return Err(failure.error.duplicate());
        }
        let cools = |asked| now.duration_since(asked) < self.settings.cool_down;
        if state.asked_anew.is_some_and(cools) {
            return Ok(None);
        }
        state.asked_anew = Some(now);
        Ok(Some(self.start(&mut state)))
    }

    fn other_than(&self, old: &Arc<T>) -> Option<Arc<T>> {
        let state = self.lock();
        let (held, _) = state.held.as_ref()?;
        (!Arc::ptr_eq(held, old)).then(|| held.clone())
    }

    fn stale(&self, now: Instant) -> Option<Arc<T>> {
        let state = self.lock();
        let (held, since) = state.held.as_ref()?;
        self.may_serve(now.duration_since(*since))
            .then(|| held.clone())
    }

    fn may_serve(&self, age: Duration) -> bool {
        age < self.settings.lifetime.saturating_add(self.settings.stale)
    }

    /// Fetches in a task of its own: requests that are given up at once would otherwise each
    /// begin a fetch, and stop it for all others.
    fn start(self: &Arc<Self>, state: &mut State<T>) -> Flight<T> {
        let fetching = Arc::clone(self);
        let task = async move {
            let fetched = (fetching.fetch)().await;
            fetching.settle(fetched, Instant::now())
        };
        let flight = match tokio::runtime::Handle::try_current() {
            Ok(runtime) => runtime.spawn(task).map(std::result::Result::ok).boxed(),
            Err(_) => task.map(Some).boxed(),
        };
        let flight = flight.shared();
        state.flight = Some(flight.clone());
        flight
    }

    fn settle(&self, fetched: Result<T>, now: Instant) -> std::result::Result<Arc<T>, Failure> {
        let mut state = self.lock();
        state.flight = None;
        match fetched {
            Ok(value) => {
                let value = Arc::new(value);
                state.held = Some((value.clone(), now));
                state.failure = None;
                Ok(value)
            }
            Err(error) => {
                let serves = |(_, since): &(_, Instant)| self.may_serve(now.duration_since(*since));
                let rest = match state.held.as_ref().is_some_and(serves) {
                    true => self.settings.cool_down,
                    false => REST,
                };
                let failure = Failure {
                    error,
                    at: now,
                    rest,
                };
                state.failure = Some(failure.clone());
                Err(failure)
            }
        }
    }
}

impl<T> Fetching<T> {
    /// Waits for a fetch, and forgets one that its runtime took along: the next who asks
    /// begins another.
    async fn land(&self, flight: Flight<T>) -> Outcome<T> {
        let outcome = flight.clone().await;
        if outcome.is_none() {
            let mut state = self.lock();
            let is_this = |other: &Flight<T>| other.ptr_eq(&flight);
            if state.flight.as_ref().is_some_and(is_this) {
                state.flight = None;
            }
        }
        outcome
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        // Nothing in here leaves the state half-written, so a panic elsewhere
        // while it was locked is no reason to fail.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
