//! What was asked of an emulator, kept so that a test can count and look.

use std::collections::VecDeque;

use http::Method;

/// Older requests are forgotten.
const KEPT: usize = 10_000;

/// One request that was answered. Bodies and headers are not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestRecord {
    /// The method.
    pub method: Method,
    /// The path as it was sent, still percent-encoded, without the query.
    pub path: String,
    /// The query as it was sent, without the question mark.
    pub query: Option<String>,
    /// The status of the answer.
    pub status: u16,
}

#[derive(Debug, Default)]
pub(crate) struct Journal(VecDeque<RequestRecord>);

impl Journal {
    pub(crate) fn add(&mut self, record: RequestRecord) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back(record);
    }

    pub(crate) fn all(&self) -> Vec<RequestRecord> {
        self.0.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_are_forgotten() {
        let mut journal = Journal::default();
        for number in 0..KEPT + 2 {
            journal.add(RequestRecord {
                method: Method::GET,
                path: number.to_string(),
                query: None,
                status: 200,
            });
        }
        assert_eq!(journal.all().len(), KEPT);
        assert_eq!(journal.all()[0].path, "2");
    }
}
