//! The texts of an error: what was tried, the status, the code, the message.

use std::fmt;

use super::{Error, Kind};

/// Longer messages of a server are cut, so that a log line stays a line.
const LONGEST_MESSAGE: usize = 500;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = self.details();
        if let Some(subject) = &details.subject {
            let operation = subject.operation;
            write!(
                f,
                "{} {} ({}): ",
                subject.method, operation.path, operation.id
            )?;
        }
        if details.token {
            f.write_str("no access token: ")?;
        }
        match (&details.text, details.kind) {
            (Some(text), _) => f.write_str(text)?,
            (None, Kind::Status | Kind::Redirect) => f.write_str("the server refused")?,
            (None, Kind::TokenSource) => f.write_str("the token source failed")?,
            (None, _) => f.write_str("the call failed")?,
        }
        if let Some(answer) = &details.answer {
            write!(f, ", status {}", answer.status.as_u16())?;
            if let Some(code) = &answer.code {
                write!(f, " {}", OneLine(code))?;
            }
            if let Some(message) = &answer.message {
                write!(f, ": {}", OneLine(message))?;
            }
            if let Some(wait) = answer.retry_after {
                write!(f, "; retry after {} s", wait.as_secs())?;
            }
        }
        if details.attempts > 1 {
            write!(f, " (after {} attempts)", details.attempts)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = self.details();
        f.debug_struct("Error")
            .field("kind", &details.kind)
            .field("token", &details.token)
            .field("operation", &self.operation())
            .field("status", &self.status())
            .field("error_code", &self.error_code())
            .field("message", &self.message())
            .field("retry_after", &self.retry_after())
            .field("attempts", &details.attempts)
            .field("text", &details.text)
            .field("source", &details.source)
            .finish_non_exhaustive()
    }
}

/// Text of the server on one line, with nothing in it that could forge another.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        for (count, character) in self.0.chars().enumerate() {
            if count == LONGEST_MESSAGE {
                return f.write_char('…');
            }
            f.write_char(if character.is_control() {
                ' '
            } else {
                character
            })?;
        }
        Ok(())
    }
}
