//! What one call may set apart from its parameters.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{Error, Proofs, Result, RetryPolicy};

/// Headers that frame a message or say where it goes: the transport's own.
const FRAMING: [&str; 5] = [
    "connection",
    "content-length",
    "host",
    "te",
    "transfer-encoding",
];

/// The options of one call, set by the `with_*` methods that every call has.
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) retry_policy: Option<Arc<dyn RetryPolicy>>,
    pub(crate) headers: HeaderMap,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) custom_domain: Option<String>,
    pub(crate) proofs: Option<Arc<dyn Proofs>>,
    pub(crate) max_body_size: Option<usize>,
}

#[doc(hidden)]
impl CallOptions {
    pub fn set_timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    pub fn set_attempt_timeout(&mut self, timeout: Duration) {
        self.attempt_timeout = Some(timeout);
    }

    pub fn set_max_retries(&mut self, retries: u32) {
        self.max_retries = Some(retries);
    }

    pub fn set_retry_policy(&mut self, policy: Arc<dyn RetryPolicy>) {
        self.retry_policy = Some(policy);
    }

    pub fn set_header(&mut self, name: &str, value: &str) -> Result<()> {
        let name = HeaderName::try_from(name)
            .map_err(|_| Error::invalid_request("the name of a header is not valid"))?;
        if FRAMING.contains(&name.as_str()) {
            let text = format!("the header `{name}` belongs to the transport");
            return Err(Error::invalid_request(text));
        }
        let mut value = HeaderValue::try_from(value).map_err(|_| {
            Error::invalid_request(format!("the value of the header `{name}` is not valid"))
        })?;
        value.set_sensitive(name == http::header::AUTHORIZATION || name == http::header::COOKIE);
        self.headers.insert(name, value);
        Ok(())
    }

    pub fn add_query(&mut self, name: String, value: String) {
        self.query.push((name, value));
    }

    pub fn set_proofs(&mut self, proofs: Arc<dyn Proofs>) {
        self.proofs = Some(proofs);
    }

    /// Reads no answer that is longer, where the client would read longer ones.
    pub fn set_max_body_size(&mut self, bytes: usize) {
        self.max_body_size = Some(bytes);
    }

    pub fn set_custom_domain(&mut self, domain: String) {
        self.custom_domain = Some(domain);
    }
}

/// Shows no value of a header or a parameter: either can be personal or secret.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("max_retries", &self.max_retries)
            .field("retry_policy", &self.retry_policy)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("query", &query)
            .field("custom_domain", &self.custom_domain)
            .field("max_body_size", &self.max_body_size)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_bad_headers() {
        let mut options = CallOptions::default();
        for (name, value) in [
            ("x-id", "a\r\nx-evil: 1"),
            ("x id", "1"),
            ("", "1"),
            ("Host", "evil.example"),
            ("transfer-encoding", "chunked"),
        ] {
            let error = options.set_header(name, value).unwrap_err();
            assert!(error.is_invalid_request());
            assert!(!error.to_string().contains("evil"));
        }
        assert!(options.set_header("X-Correlation-Id", "abc").is_ok());
    }
}
