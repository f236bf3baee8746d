//! Values in the path of a request.

use std::borrow::Cow;
use std::fmt;

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
pub fn path_segment<'a>(name: &str, value: &'a str) -> Result<impl fmt::Display + 'a> {
    match value {
        "" => Err(refused(format!("the path parameter `{name}` is empty"))),
        "." | ".." => Err(refused(format!(
            "the path parameter `{name}` is a dot segment, which would address another resource"
        ))),
        _ => Ok(utf8_percent_encode(value, RESERVED)),
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
    use crate::{Call, Client, ClientBuilder, CustomDomain, Idempotency, Operation};
    use proptest::prelude::*;
    use std::sync::LazyLock;

    #[test]
    fn refuses_what_would_move() {
        for value in ["", ".", ".."] {
            let error = path_segment("id", value).err().unwrap();
            assert!(error.is_invalid_request());
            assert!(error.to_string().contains("`id`"));
        }
        assert_eq!(
            path_segment("id", "auth0|a/b c").unwrap().to_string(),
            "auth0%7Ca%2Fb%20c"
        );
        assert_eq!(path_segment("id", "...").unwrap().to_string(), "...");
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

    struct Api(Client);

    impl From<Client> for Api {
        fn from(client: Client) -> Self {
            Self(client)
        }
    }

    impl crate::Api for Api {
        const BASE_PATH: &'static str = "/api/v2";
        const NAME: &'static str = "management";
    }

    static OPERATION: Operation = Operation {
        id: "get_user_roles",
        method: "GET",
        path: "/users/{id}/roles",
        scopes: &[],
        custom_domain: CustomDomain::Unsupported,
        idempotency: Idempotency::ByMethod,
    };

    /// Below a base with a path and one without.
    fn calls() -> &'static [Call] {
        static CALLS: LazyLock<Vec<Call>> = LazyLock::new(|| {
            let bases = ["http://127.0.0.1:1", "http://127.0.0.1:1/a/proxy/"];
            let call = |base| {
                let builder = ClientBuilder::<Api>::new().base_url(base).token("t");
                builder.build().unwrap().0.call(&OPERATION)
            };
            bases.into_iter().map(call).collect()
        });
        &CALLS
    }

    proptest! {
        #[test]
        fn stays_one_segment(value in prop_oneof![".+", "([./;+ ?#\\\\]|%2F|%2e|ä|🦀)+"]) {
            prop_assume!(value != "." && value != "..");
            let segment = path_segment("id", &value).unwrap().to_string();
            // The address is made as that of a call is, and read as a server reads it.
            for call in calls() {
                let base = call.url(format_args!("/")).path().len();
                let url = call.url(format_args!("/users/{segment}/roles"));
                prop_assert_eq!((url.query(), url.fragment()), (None, None));
                prop_assert_eq!(&url, &url::Url::parse(url.as_str()).unwrap());
                let segments: Vec<_> = url.path()[base..].split('/').collect();
                prop_assert_eq!(segments.len(), 3);
                let back = percent_encoding::percent_decode_str(segments[1]).decode_utf8().unwrap();
                prop_assert_eq!(back, value.as_str());
            }
        }
    }
}
