//! What a command has to say, on the standard output.

use std::io::{ErrorKind, Write};

use anyhow::Result;

/// Prints `text` as it is.
///
/// A reader who has seen enough and closes the pipe is no failure: `| head` is a
/// fair way to read a long report.
pub(crate) fn print(text: &str) -> Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => Ok(done?),
    }
}
