//! Values in the path of a request.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{Error, Result};

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Writes one path parameter so that it stays one segment.
///
/// # Errors
///
/// An empty value and the segments `.` and `..` are refused: each of them would
/// silently address another resource than the caller meant.
#[doc(hidden)]
pub fn path_segment(name: &str, value: &str) -> Result<String> {
    match value {
        "" => Err(refused(format!("the path parameter `{name}` is empty"))),
        "." | ".." => Err(refused(format!(
            "the path parameter `{name}` is a dot segment, which would address another resource"
        ))),
        _ => Ok(utf8_percent_encode(value, RESERVED).collect()),
    }
}

/// Refuses a whole path that would not be sent as it reads.
pub(crate) fn check(path: &str) -> Result<()> {
    let problem = if !path.starts_with('/') {
        "does not start with `/`"
    } else if path.contains(['?', '#', '\\']) {
        "holds `?`, `#` or `\\`; use `query` for parameters"
    } else if path.contains(|character: char| character.is_control() || character == ' ') {
        "holds a blank or a control character"
    } else if path.split('/').skip(1).any(is_dot_segment) {
        "holds a segment `.` or `..`"
    } else if path.contains("//") {
        "holds an empty segment"
    } else {
        return Ok(());
    };
    Err(refused(format!("the path of the request {problem}")))
}

fn is_dot_segment(segment: &str) -> bool {
    let plain: Cow<'_, str> = segment.replace("%2e", ".").replace("%2E", ".").into();
    plain == "." || plain == ".."
}

fn refused(text: String) -> Error {
    Error::invalid_request(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn refuses_what_would_move() {
        for value in ["", ".", ".."] {
            let error = path_segment("id", value).unwrap_err();
            assert!(error.is_invalid_request());
            assert!(error.to_string().contains("`id`"));
        }
        assert_eq!(
            path_segment("id", "auth0|a/b c").unwrap(),
            "auth0%7Ca%2Fb%20c"
        );
        assert_eq!(path_segment("id", "...").unwrap(), "...");
    }

    #[test]
    fn checks_whole_paths() {
        for path in [
            "users",
            "/users/../clients",
            "/users/%2e%2E",
            "/users?q=1",
            "/a//b",
            "//evil",
            "/a\\b",
            "/a\r\nb",
        ] {
            assert!(check(path).is_err(), "{path:?}");
        }
        assert!(check("/users/auth0%7C1").is_ok());
    }

    proptest! {
        #[test]
        fn stays_one_segment(value in ".+") {
            prop_assume!(value != "." && value != "..");
            let segment = path_segment("id", &value).unwrap();
            let url = url::Url::parse(&format!("https://h.example/api/v2/users/{segment}/roles")).unwrap();
            let segments: Vec<_> = url.path_segments().unwrap().collect();
            prop_assert_eq!(segments.len(), 5);
            let back = percent_encoding::percent_decode_str(segments[3]).decode_utf8().unwrap();
            prop_assert_eq!(back, value);
        }
    }
}
