//! The texts of an error: what was tried, the status, the code, the message.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, SecondsFormat};

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
        } else if self.error_code().is_some() {
            f.write_str(",")?;
        }
        if let Some(code) = self.error_code() {
            write!(f, " {}", OneLine(code))?;
        }
        if let Some(message) = self.message() {
            write!(f, ": {}", OneLine(message))?;
        }
        if let Some(wait) = self.retry_after() {
            // Rounded up, because before that it is too early.
            let seconds = wait
                .as_secs()
                .saturating_add(u64::from(wait.subsec_nanos() > 0));
            write!(f, "; retry after {seconds} s")?;
            if let Some(at) = self.retry_at().and_then(moment) {
                write!(f, ", at {at}")?;
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

/// A time as text; `None` for one so far away that it has none.
fn moment(time: SystemTime) -> Option<String> {
    let since = time.duration_since(UNIX_EPOCH).ok()?;
    let seconds = since.as_secs() + u64::from(since.subsec_nanos() > 0);
    let time = DateTime::from_timestamp(seconds.try_into().ok()?, 0)?;
    Some(time.to_rfc3339_opts(SecondsFormat::Secs, true))
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_wait_is_shown_with_its_end() {
        let error = Error::paced(Duration::from_millis(61_500));
        let at = moment(error.retry_at().unwrap()).unwrap();
        let text = error.to_string();
        let end = format!("; retry after 62 s, at {at}");
        assert!(text.ends_with(&end), "{text}");
        let since = UNIX_EPOCH + Duration::from_millis(1_700_000_000_001);
        assert_eq!(moment(since).unwrap(), "2023-11-14T22:13:21Z");
        // What never comes has no moment.
        let text = Error::paced(Duration::MAX).to_string();
        assert!(text.ends_with(&format!("after {} s", u64::MAX)), "{text}");
    }
}
