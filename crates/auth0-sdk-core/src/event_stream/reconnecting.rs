//! Events over one connection after another.
//!
//! When to connect again, and when not to, is decided here. How a connection is
//! made and read is given, so that the tests need neither sockets nor waiting.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http::StatusCode;
use serde::de::DeserializeOwned;
use tokio::time::{Instant, Sleep};

use super::connection::Connection;
use super::message::{Kind, Message};
use crate::{Backoff, BoxFuture, Call, Error, Request, Result, send};

/// A server shows that it is there by a heartbeat every few seconds.
const HEARTBEAT_TIMEOUT: Duration = Duration::from_secs(75);
/// A connection that held for so long was a good one, also if nothing happened.
const STEADY: Duration = Duration::from_secs(30);
/// No word of a server silences the stream for longer than this.
const LONGEST_WAIT: Duration = Duration::from_secs(600);

/// Events as they happen, for as long as they are asked for.
///
/// The server closes the connection every few minutes, and networks fail: the
/// stream then connects again with a fresh token, and goes on after the last event
/// that came. It does so without end, and waits longer each time until an event
/// comes: as the server asks (`retry:` and `Retry-After`), and a random part of the
/// backoff on top. A connection on which not even a heartbeat comes is given up.
///
/// The stream ends with an error that no repetition would mend: when the server
/// refuses (a status below 500 other than 408 and 429, a 401 also with a fresh
/// token), when it ends the stream by an event of type `error`
/// ([`Error::is_stream`], [`Error::error_code`]), when no token is to be had, and
/// when an event is too long to be read. It ends without one when the server answers 204.
///
/// An event that cannot be read is an error as well, [`Error::is_decode`], after
/// which the stream goes on: the next event can be asked for.
///
/// It is a [`Stream`]; [`ReconnectingEvents::try_next`] does without any crate for
/// streams. Nothing runs beside it: dropping it closes the connection.
///
/// # Example
///
/// ```
/// # use auth0_sdk_core::{ReconnectingEvents, Result};
/// # use serde_json::Value;
/// # fn kept() -> Option<String> { None }
/// # fn keep(id: &str) {}
/// async fn follow(mut events: ReconnectingEvents<Value>) -> Result<()> {
///     if let Some(id) = kept() {
///         events = events.starting_after(id);
///     }
///     while let Some(event) = events.try_next().await? {
///         println!("{}", event["type"]);
///         // Kept after the work is done, so that a restart loses nothing.
///         events.last_event_id().map(keep);
///     }
///     Ok(())
/// }
/// ```
#[must_use = "events come only when they are asked for"]
pub struct ReconnectingEvents<T> {
    line: Line,
    event: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> ReconnectingEvents<T> {
    /// For generated code: the request is made anew for each connection.
    #[doc(hidden)]
    pub fn new(call: Call, request: impl Fn() -> Result<Request> + Send + 'static) -> Self {
        let backoff = call.client.inner().limits.backoff;
        let connect = move |last_event_id: Option<&str>| {
            let mut call = call.clone();
            // How often, and after how long, is decided in one place only.
            call.options.set_max_retries(0);
            let resumed =
                last_event_id.map_or(Ok(()), |id| call.options.set_header("last-event-id", id));
            let last_event_id = last_event_id.map(str::to_owned);
            let opened = send::open(call, resumed.and_then(|()| request()));
            let connection: BoxFuture<Result<Connection>> =
                Box::pin(async move { Ok(Connection::new(opened.await?, last_event_id)) });
            connection
        };
        Self {
            line: Line::new(Box::new(connect), backoff),
            event: PhantomData,
        }
    }

    /// Begins after an event whose id was kept, by [`ReconnectingEvents::last_event_id`]
    /// or [`EventStream::last_event_id`](crate::EventStream::last_event_id).
    pub fn starting_after(mut self, id: impl Into<String>) -> Self {
        let id = id.into();
        self.line.last_event_id = Some(id).filter(|id| !id.is_empty());
        self
    }

    /// Sets how long to wait between connections, instead of as the client does
    /// between attempts.
    ///
    /// # Example
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use auth0_sdk_core::{Backoff, ReconnectingEvents};
    /// # use serde_json::Value;
    /// fn patient(events: ReconnectingEvents<Value>) -> ReconnectingEvents<Value> {
    ///     events.with_backoff(Backoff::new(Duration::from_secs(2), Duration::from_secs(120)))
    /// }
    /// ```
    pub fn with_backoff(mut self, backoff: Backoff) -> Self {
        self.line.backoff = backoff;
        self
    }

    /// Sets after how long without a single byte a connection is given up; 75
    /// seconds if nothing is set.
    ///
    /// # Example
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use auth0_sdk_core::ReconnectingEvents;
    /// # use serde_json::Value;
    /// fn watchful(events: ReconnectingEvents<Value>) -> ReconnectingEvents<Value> {
    ///     events.with_heartbeat_timeout(Duration::from_secs(40))
    /// }
    /// ```
    pub fn with_heartbeat_timeout(mut self, timeout: Duration) -> Self {
        self.line.heartbeat_timeout = timeout;
        self
    }

    /// What to keep in order to go on from here, in this process or in another one.
    ///
    /// It is the id of the last event that was handed out, or of a later one by
    /// which the server said only that there was nothing for this subscription.
    /// Waiting for the next event can be given up at any time, with a time limit
    /// or a `select!`, in order to look; no event is lost by that.
    pub fn last_event_id(&self) -> Option<&str> {
        self.line.last_event_id.as_deref()
    }

    /// The next event, however many connections it takes; `None` when the server
    /// says that there is nothing to come.
    ///
    /// # Errors
    ///
    /// When an event cannot be read, after which the stream goes on; and when the
    /// stream ends, for the reasons above.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        std::future::poll_fn(|context| self.poll(context))
            .await
            .transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let heard = ready!(self.line.poll(context));
        Poll::Ready(heard.map(|heard| {
            let (message, connection) = heard?;
            connection.decode(message)
        }))
    }
}

impl<T: DeserializeOwned> Stream for ReconnectingEvents<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for ReconnectingEvents<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReconnectingEvents")
            .field("failures", &self.line.failures)
            .finish_non_exhaustive()
    }
}

/// Connects after the event with an id.
type Connect = dyn Fn(Option<&str>) -> BoxFuture<Result<Connection>> + Send;

/// Everything that does not depend on the type of the events.
struct Line {
    connect: Box<Connect>,
    backoff: Backoff,
    heartbeat_timeout: Duration,
    last_event_id: Option<String>,
    /// How long the server asks to wait.
    retry: Option<Duration>,
    /// How many connections ended since the last event came.
    failures: u32,
    state: State,
}

enum State {
    Closed,
    Connecting(BoxFuture<Result<Connection>>),
    Open(Box<Open>),
    Waiting(Pin<Box<Sleep>>),
    Done,
}

struct Open {
    connection: Connection,
    since: Instant,
    /// What of the connection had been received when the silence began.
    received: u64,
    silence: Pin<Box<Sleep>>,
}

impl Line {
    fn new(connect: Box<Connect>, backoff: Backoff) -> Self {
        Self {
            connect,
            backoff,
            heartbeat_timeout: HEARTBEAT_TIMEOUT,
            last_event_id: None,
            retry: None,
            failures: 0,
            state: State::Closed,
        }
    }

    /// The next event, with the connection that it came by.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<(Message, &Connection)>>> {
        let message = ready!(self.poll_message(context));
        Poll::Ready(match (message, &self.state) {
            (Some(Ok(message)), State::Open(open)) => Some(Ok((message, &open.connection))),
            (Some(Err(error)), _) => Some(Err(error)),
            _ => None,
        })
    }

    fn poll_message(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Message>>> {
        loop {
            let ended = match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Closed => {
                    let connecting = (self.connect)(self.last_event_id.as_deref());
                    self.state = State::Connecting(connecting);
                    continue;
                }
                State::Waiting(sleep) => {
                    ready!(sleep.as_mut().poll(context));
                    self.state = State::Closed;
                    continue;
                }
                State::Connecting(connecting) => {
                    let connected = ready!(connecting.as_mut().poll(context));
                    match connected.and_then(|connection| self.open(connection)) {
                        Ok(()) => continue,
                        Err(error) => Some(error),
                    }
                }
                State::Open(open) => match ready!(open.poll(context, self.heartbeat_timeout)) {
                    Ok(Some(message)) => match self.take(message) {
                        Ok(Some(message)) => return Poll::Ready(Some(Ok(message))),
                        Ok(None) => continue,
                        Err(error) => Some(error),
                    },
                    Ok(None) => None,
                    Err(error) => Some(error),
                },
            };
            match ended {
                Some(error) if !error.is_retryable() => {
                    self.state = State::Done;
                    return Poll::Ready(Some(Err(error)));
                }
                ended => self.wait(ended.as_ref()),
            }
        }
    }

    fn open(&mut self, connection: Connection) -> Result<()> {
        if connection.status() == StatusCode::NO_CONTENT {
            self.state = State::Done;
            return Ok(());
        }
        connection.check()?;
        self.state = State::Open(Box::new(Open {
            received: connection.received(),
            connection,
            since: Instant::now(),
            silence: Box::pin(tokio::time::sleep(self.heartbeat_timeout)),
        }));
        Ok(())
    }

    /// Notes where the line is now; gives what is for the caller.
    fn take(&mut self, message: Message) -> Result<Option<Message>> {
        let State::Open(open) = &self.state else {
            return Ok(None);
        };
        self.failures = 0;
        let last_event_id = open.connection.last_event_id();
        self.last_event_id = last_event_id.map(str::to_owned);
        match message.kind {
            Kind::Event => Ok(Some(message)),
            Kind::OffsetOnly => Ok(None),
            Kind::Error(detail) => Err(open.connection.given_up(detail, message.data)),
        }
    }

    /// Waits before the next connection.
    fn wait(&mut self, error: Option<&Error>) {
        if let State::Open(open) = &self.state {
            // An id without an event moves the place, too.
            let last_event_id = open.connection.last_event_id();
            self.last_event_id = last_event_id.map(str::to_owned);
            self.retry = open.connection.retry().or(self.retry);
            if open.since.elapsed() >= STEADY {
                self.failures = 0;
            }
        }
        let asked = self.retry.max(error.and_then(Error::retry_after));
        let asked = asked.unwrap_or_default().min(LONGEST_WAIT);
        let wait = asked.saturating_add(self.backoff.wait(self.failures, fastrand::f64()));
        match error {
            Some(error) => tracing::warn!(
                error.type = error.type_name(),
                http.response.status_code = error.status().map(|status| status.as_u16()),
                failures = self.failures,
                wait_ms = wait.as_millis(),
                "the stream of events failed and connects again"
            ),
            None => tracing::debug!(
                wait_ms = wait.as_millis(),
                "the server closed the stream of events, which connects again"
            ),
        }
        self.failures = self.failures.saturating_add(1);
        self.state = State::Waiting(Box::pin(tokio::time::sleep(wait)));
    }
}

impl Open {
    /// The next message; `None` when the server has closed the connection.
    fn poll(
        &mut self,
        context: &mut Context<'_>,
        heartbeat_timeout: Duration,
    ) -> Poll<Result<Option<Message>>> {
        let message = self.connection.poll(context);
        if self.connection.received() != self.received {
            self.received = self.connection.received();
            self.silence = Box::pin(tokio::time::sleep(heartbeat_timeout));
        }
        match message {
            Poll::Ready(message) => Poll::Ready(message.transpose()),
            Poll::Pending => {
                // What came while nobody asked was read above, so that a caller who
                // takes long for an event is not taken for a silent server.
                ready!(self.silence.as_mut().poll(context));
                let text = "the server sent neither an event nor a heartbeat";
                Poll::Ready(Err(Error::timeout(text)))
            }
        }
    }
}

#[cfg(test)]
mod tests;
