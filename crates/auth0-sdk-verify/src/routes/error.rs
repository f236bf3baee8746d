//! Why rows make no table.

use std::fmt;

/// Why rows make no table.
///
/// ```
/// use auth0_sdk_verify::Routes;
///
/// let error = Routes::builder().public("get", "/health").build().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the row `get /health` cannot be read: `get` names no method: write GET, several as \
///      GET|POST, and any as *"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoutesError(Problem);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Problem {
    Row {
        rows: [String; 1],
        reason: String,
    },
    Conflict {
        rows: [String; 2],
    },
    #[cfg_attr(
        not(feature = "toml"),
        allow(dead_code, reason = "TOML alone makes it")
    )]
    Unreadable(String),
}

impl RoutesError {
    pub(super) fn in_row(row: &str, reason: String) -> Self {
        Self(Problem::Row {
            rows: [row.to_owned()],
            reason,
        })
    }

    pub(super) fn conflict(one: &str, other: &str) -> Self {
        Self(Problem::Conflict {
            rows: [one.to_owned(), other.to_owned()],
        })
    }

    #[cfg(feature = "toml")]
    pub(super) fn unreadable(error: &toml::de::Error) -> Self {
        Self(Problem::Unreadable(error.to_string()))
    }

    /// Whether two rows are about the same requests.
    pub fn is_conflict(&self) -> bool {
        matches!(self.0, Problem::Conflict { .. })
    }

    /// The rows that it is about, as they are written; none where a file cannot be read, whose
    /// line the text names.
    pub fn rows(&self) -> &[String] {
        match &self.0 {
            Problem::Row { rows, .. } => rows,
            Problem::Conflict { rows } => rows,
            Problem::Unreadable(_) => &[],
        }
    }
}

impl fmt::Display for RoutesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Problem::Row {
                rows: [row],
                reason,
            } => write!(f, "the row `{row}` cannot be read: {reason}"),
            Problem::Conflict { rows: [one, other] } => write!(
                f,
                "the rows `{one}` and `{other}` are about the same requests: leave one of them out"
            ),
            Problem::Unreadable(text) => write!(f, "the table of routes cannot be read: {text}"),
        }
    }
}

impl std::error::Error for RoutesError {}
