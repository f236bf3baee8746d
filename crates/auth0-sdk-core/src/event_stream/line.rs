//! When to connect again, and when not to, whatever the events are.
//!
//! How a connection is made and read is given, so that the tests need neither sockets
//! nor waiting.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::StatusCode;
use tokio::time::{Instant, Sleep};

use super::connection::Connection;
use super::message::{Kind, Message};
use crate::{Backoff, BoxFuture, Error, Observer, Operation, Result, WaitCause, Waiting};

/// A server shows that it is there by a heartbeat every few seconds.
const HEARTBEAT_TIMEOUT: Duration = Duration::from_secs(75);
/// A connection that held for so long was a good one, also if nothing happened.
const STEADY: Duration = Duration::from_secs(30);
/// No word of a server silences the stream for longer than this.
const LONGEST_WAIT: Duration = Duration::from_secs(600);

/// Connects after the event with an id.
type Connect = dyn Fn(Option<&str>) -> BoxFuture<Result<Connection>> + Send;

/// Everything that does not depend on the type of the events.
pub(super) struct Line {
    connect: Box<Connect>,
    pub(super) backoff: Backoff,
    pub(super) heartbeat_timeout: Duration,
    pub(super) last_event_id: Option<String>,
    /// How long the server asks to wait.
    retry: Option<Duration>,
    /// How many connections ended since the last event came.
    pub(super) failures: u32,
    /// Who is told of waits, and the operation that they are told of.
    pub(super) watched: Option<(Arc<dyn Observer>, &'static Operation)>,
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
    pub(super) fn new(connect: Box<Connect>, backoff: Backoff) -> Self {
        Self {
            connect,
            backoff,
            heartbeat_timeout: HEARTBEAT_TIMEOUT,
            last_event_id: None,
            retry: None,
            failures: 0,
            watched: None,
            state: State::Closed,
        }
    }

    /// The next event, with the connection that it came by.
    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<(Message, &Connection)>>> {
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
        if let Some((observer, operation)) = &self.watched {
            observer.waiting(&Waiting {
                operation,
                cause: WaitCause::Reconnect,
                error,
                wait,
            });
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
