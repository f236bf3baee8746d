//! What happened in a tenant, numbered and bounded, for those who listen.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Entity, IdSource, Refusal, Tenant};
use crate::clock::Moment;

/// Older events are forgotten; whoever asks for them is told so.
const KEPT: usize = 10_000;

/// One event.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Event {
    /// Counts from 1 without gaps.
    pub(crate) offset: u64,
    pub(crate) id: String,
    pub(crate) kind: Cow<'static, str>,
    pub(crate) at: Moment,
    pub(crate) object: Map<String, Value>,
}

/// The last events of a tenant, in order.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct EventLog {
    /// The id of the stream that every event names.
    pub(crate) stream_id: String,
    /// The id of the tenant, which is not its name.
    pub(crate) tenant_id: String,
    last: u64,
    events: VecDeque<Arc<Event>>,
}

impl EventLog {
    pub(crate) fn new(ids: &mut IdSource) -> Self {
        Self {
            stream_id: ids.prefixed("est_"),
            tenant_id: ids.prefixed("ten_"),
            last: 0,
            events: VecDeque::new(),
        }
    }

    pub(super) fn record(
        &mut self,
        kind: &'static str,
        object: Map<String, Value>,
        ids: &mut IdSource,
        at: Moment,
    ) {
        self.last += 1;
        let event = Event {
            offset: self.last,
            id: ids.prefixed("evt_"),
            kind: kind.into(),
            at,
            object,
        };
        self.events.push_back(Arc::new(event));
        if self.events.len() > KEPT {
            self.events.pop_front();
        }
    }

    /// The offset of the newest event; 0 before the first.
    pub(crate) fn last(&self) -> u64 {
        self.last
    }

    /// The offset of the oldest event that is not older than a moment, less
    /// one: where to stand so as to hear everything since then.
    pub(crate) fn before(&self, moment: Moment) -> u64 {
        let first = self.events.iter().find(|event| event.at >= moment);
        first.map_or(self.last, |event| event.offset - 1)
    }

    /// The offset before the oldest event that is still kept.
    pub(crate) fn oldest(&self) -> u64 {
        self.events
            .front()
            .map_or(self.last, |event| event.offset - 1)
    }

    /// Up to `most` events behind an offset.
    pub(crate) fn after(&self, offset: u64, most: usize) -> Result<Vec<Arc<Event>>, Refusal> {
        let oldest = self.oldest();
        if offset < oldest {
            return Err(Refusal::EventsGone);
        }
        let known = usize::try_from(offset - oldest).unwrap_or(usize::MAX);
        Ok(self.events.iter().skip(known).take(most).cloned().collect())
    }
}

impl Tenant {
    /// Tells those who listen what became of a document.
    pub(crate) fn tell(&mut self, kind: &'static str, object: &Entity, at: Moment) {
        self.events.record(kind, object.clone(), &mut self.ids, at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(count: usize) -> EventLog {
        let mut ids = IdSource::new(1);
        let mut log = EventLog::new(&mut ids);
        for second in 0..count {
            let at = Moment::parse(&format!("2026-01-01T00:00:{:02}Z", second % 60)).unwrap();
            log.record("user.created", Map::new(), &mut ids, at);
        }
        log
    }

    #[test]
    fn events_are_heard_from_any_kept_place() {
        let log = log(5);
        let offsets = |after| -> Vec<u64> {
            log.after(after, 2)
                .unwrap()
                .iter()
                .map(|event| event.offset)
                .collect()
        };
        assert_eq!(offsets(0), [1, 2]);
        assert_eq!(offsets(4), [5]);
        assert_eq!(offsets(5), [0; 0]);
        assert_eq!(offsets(99), [0; 0]);
        assert_eq!(
            log.before(Moment::parse("2026-01-01T00:00:02Z").unwrap()),
            2
        );
        assert_eq!(
            log.before(Moment::parse("2027-01-01T00:00:00Z").unwrap()),
            5
        );
    }

    #[test]
    fn forgotten_events_are_said_to_be_gone() {
        let log = log(KEPT + 3);
        assert_eq!(log.oldest(), 3);
        assert_eq!(log.after(2, 1).unwrap_err(), Refusal::EventsGone);
        assert_eq!(log.after(3, 1).unwrap()[0].offset, 4);
    }
}
