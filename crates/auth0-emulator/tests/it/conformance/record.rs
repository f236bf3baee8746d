//! What was asked and answered, as lines of JSON: tests/compat/run gives them to
//! a validator that shares no code with the emulator or with this test.

use std::fs::File;
use std::io::Write as _;

use serde_json::{Value, json};

use super::document::Operation;

const PATH: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/conformance.jsonl");

pub(super) struct Record(File);

impl Record {
    pub(super) fn create() -> Self {
        Self(File::create(PATH).unwrap())
    }

    /// Paths are templates, as the document has them.
    pub(super) fn add(
        &mut self,
        operation: &Operation,
        body: Option<&Value>,
        status: u16,
        answer: &Value,
    ) {
        let line = json!({
            "method": operation.method.as_str(), "path": operation.path, "request": body,
            "status": status, "answer": answer,
        });
        writeln!(self.0, "{line}").unwrap();
    }
}
