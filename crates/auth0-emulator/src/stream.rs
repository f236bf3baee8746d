//! The stream of events: server-sent events from any kept place, with
//! heartbeats, until the client or the emulator goes away.

use std::collections::VecDeque;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use futures_util::stream;
use serde_json::{Value, json};
use tokio::sync::watch;

use crate::clock::Moment;
use crate::problem::Problem;
use crate::query_string::QueryString;
use crate::server::Shared;
use crate::tenant::{Event, EventLog};

/// What is read from the log at once.
const BATCH: usize = 100;

/// What a listener asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Subscription {
    /// The offset behind which events are told.
    after: u64,
    /// Only these types; all of them if there are none.
    types: Vec<String>,
}

impl Subscription {
    /// `from` and the header name the last event that was heard; without either,
    /// and without a time, every kept event is told.
    pub(crate) fn new(
        log: &EventLog,
        query: &QueryString,
        last_event_id: Option<&str>,
    ) -> Result<Self, Problem> {
        let types = query.all("event_type").map(str::to_owned).collect();
        let heard = last_event_id
            .or_else(|| query.first("from"))
            .filter(|text| !text.is_empty());
        let after = match (heard, query.first("from_timestamp")) {
            (Some(offset), _) => offset
                .parse()
                .ok()
                .filter(|offset| *offset <= log.last())
                .ok_or_else(|| {
                    Problem::invalid_parameter(
                        "from",
                        "The offset is not one that this stream gave",
                    )
                })?,
            (None, Some(time)) => log.before(Moment::parse(time).ok_or_else(|| {
                Problem::invalid_parameter(
                    "from_timestamp",
                    "Object didn't pass validation for format date-time",
                )
            })?),
            (None, None) => log.oldest(),
        };
        log.after(after, 0)?;
        Ok(Self { after, types })
    }

    /// The message of an event, or the bare offset of one that is not wanted.
    fn message(&self, event: &Event, tenant: &str, log: &EventLog) -> Bytes {
        let offset = event.offset.to_string();
        let (kind, data) =
            if self.types.is_empty() || self.types.iter().any(|kind| *kind == event.kind) {
                (&*event.kind, cloud_event(event, tenant, log))
            } else {
                (
                    "offset-only",
                    json!({"type": "offset-only", "offset": offset}),
                )
            };
        format!("id: {offset}\nevent: {kind}\ndata: {data}\n\n").into()
    }
}

/// The body of the answer.
pub(crate) fn body(shared: Arc<Shared>, subscription: Subscription) -> Body {
    let listener = Listener {
        news: shared.news.subscribe(),
        stop: shared.stop.clone(),
        ready: VecDeque::from([Bytes::from_static(b": connected\n\n")]),
        ended: Ended::No,
        shared,
        subscription,
    };
    Body::from_stream(stream::unfold(listener, |mut listener| async move {
        let message = listener.next().await?;
        Some((Ok::<_, std::convert::Infallible>(message), listener))
    }))
}

struct Listener {
    shared: Arc<Shared>,
    subscription: Subscription,
    news: watch::Receiver<u64>,
    stop: watch::Receiver<bool>,
    ready: VecDeque<Bytes>,
    ended: Ended,
}

#[derive(PartialEq, Eq)]
enum Ended {
    No,
    Yes,
}

impl Listener {
    async fn next(&mut self) -> Option<Bytes> {
        loop {
            if let Some(message) = self.ready.pop_front() {
                return Some(message);
            }
            if self.ended == Ended::Yes || *self.stop.borrow() {
                return None;
            }
            // Marked as seen before the log is read: what comes in between wakes
            // the wait below at once.
            self.news.borrow_and_update();
            self.fill();
            if !self.ready.is_empty() {
                continue;
            }
            tokio::select! {
                changed = self.news.changed() => changed.ok()?,
                _ = self.stop.changed() => return None,
                () = tokio::time::sleep(self.shared.heartbeat) => {
                    return Some(Bytes::from_static(b": heartbeat\n\n"));
                }
            }
        }
    }

    fn fill(&mut self) {
        let tenant = self.shared.read();
        match tenant.events.after(self.subscription.after, BATCH) {
            Ok(events) => {
                for event in events {
                    let message = self
                        .subscription
                        .message(&event, &tenant.name, &tenant.events);
                    self.ready.push_back(message);
                    self.subscription.after = event.offset;
                }
            }
            Err(refusal) => {
                // The listener is too slow for what is kept: it has to know that
                // it missed something, and this is the last thing it hears.
                let problem = Problem::from(refusal);
                let error = json!({"code": problem.code, "message": problem.message});
                let data = json!({"type": "error", "error": error});
                self.ready
                    .push_back(format!("event: error\ndata: {data}\n\n").into());
                self.ended = Ended::Yes;
            }
        }
    }
}

fn cloud_event(event: &Event, tenant: &str, log: &EventLog) -> Value {
    let about = event.kind.split('.').next().unwrap_or_default();
    json!({
        "type": event.kind,
        "offset": event.offset.to_string(),
        "event": {
            "specversion": "1.0", "type": event.kind, "source": format!("urn:auth0:{tenant}.{about}s"),
            "id": event.id, "time": event.at.rfc3339(), "a0tenant": tenant, "a0stream": log.stream_id,
            "data": {"object": event.object, "context": {"tenant": {"tenant_id": log.tenant_id}}},
        },
    })
}
