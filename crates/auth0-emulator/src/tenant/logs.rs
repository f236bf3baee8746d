//! What happened in the tenant, in the words of the Management API's log.

use serde_json::{Map, Value, json};

use super::Tenant;
use crate::clock::Moment;

/// Where the log is kept, in the order of what happened.
const LOGS: &str = "/logs";
/// The oldest are forgotten beyond this.
const KEPT: usize = 10_000;

impl Tenant {
    /// Notes an event of a kind (`s`, `fp`, `seccft`, ..) with the fields of its
    /// document. No secret may be among them.
    pub(crate) fn record_log(&mut self, kind: &str, fields: Map<String, Value>, now: Moment) {
        // As Auth0's: the date first, so that identifiers sort by time.
        let number: String = now.rfc3339().chars().filter(char::is_ascii_digit).collect();
        let id = format!("900{number}{}", self.ids.object_id());
        let mut document = fields;
        let domain = self.url.split_once("://").map(|(_, domain)| domain);
        document.insert("hostname".to_owned(), domain.unwrap_or(&self.url).into());
        document.insert("log_id".to_owned(), id.clone().into());
        document.insert("date".to_owned(), now.rfc3339().into());
        document.insert("type".to_owned(), kind.into());
        document.insert("isMobile".to_owned(), json!(false));
        self.entities.insert(LOGS, &id, document);
        self.entities.keep_last(LOGS, KEPT);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_kept_in_order_and_bounded() {
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        let mut tenant = Tenant::new(1);
        for number in 0..KEPT + 1 {
            let fields = Map::from_iter([("description".to_owned(), json!(number))]);
            tenant.record_log("s", fields, now);
        }
        assert_eq!(tenant.entities.iter(LOGS).count(), KEPT);
        let first = tenant.entities.iter(LOGS).next().unwrap();
        assert_eq!(first["description"], 1);
        assert_eq!(first["type"], "s");
    }
}
