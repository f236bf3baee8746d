//! Sends a call: its options put into its request, and the span around its attempts.
//!
//! Nothing here is generic over the answer, so that it is compiled once.

use std::pin::pin;
use std::sync::atomic::AtomicU32;

use http::{HeaderName, HeaderValue};
use tracing::{Instrument, Span, field};
use url::Url;

use crate::attempt::{self, Outcome};
use crate::error::Subject;
use crate::response::Received;
use crate::{BoxFuture, Call, CustomDomain, Error, Request, Result};

pub(crate) use crate::attempt::Reading;

const CUSTOM_DOMAIN: HeaderName = HeaderName::from_static("auth0-custom-domain");

/// Sends the request and gives the answer in the manner that is asked for.
pub(crate) fn send(
    call: Call,
    request: Result<Request>,
    reading: Reading,
) -> BoxFuture<Result<Sent>> {
    Box::pin(async move {
        let operation = call.operation;
        let prepared = request.and_then(|request| prepare(&call, request));
        let request = prepared.map_err(|error| {
            let method = operation.method.parse().unwrap_or_default();
            error.about(operation, &method)
        })?;
        let subject = Subject {
            operation,
            method: request.method().clone(),
        };
        let span = span(&call, &subject);
        let attempts = AtomicU32::new(0);
        let outcome = {
            let method = &subject.method;
            // In its place, because each of the two ways below would hold one.
            let answered = pin!(attempt::until_answered(
                &call, request, method, reading, &attempts
            ));
            match span.is_disabled() {
                true => answered.await,
                false => answered.instrument(span.clone()).await,
            }
        };
        let attempts = attempts.into_inner();
        let outcome =
            outcome.map_err(|error| error.about(operation, &subject.method).after(attempts));
        record(&span, &outcome, attempts);
        Ok(Sent {
            outcome: outcome?,
            subject,
            attempts,
        })
    })
}

/// An answer, and what was asked.
pub(crate) struct Sent {
    outcome: Outcome,
    subject: Subject,
    attempts: u32,
}

impl Sent {
    /// The answer that was read whole.
    pub(crate) fn whole(self) -> Result<Received> {
        match self.outcome {
            Outcome::Whole(answer) => Ok(Received {
                answer,
                subject: self.subject,
                attempts: self.attempts,
            }),
            // Answers come in the manner that was asked for.
            Outcome::Open(_) => Err(Error::invalid_request("the answer was not read")),
        }
    }

    /// The answer whose body is still to come.
    pub(crate) fn open(self) -> Result<Opened> {
        match self.outcome {
            Outcome::Open(response) => Ok(Opened {
                response: *response,
                subject: self.subject,
            }),
            Outcome::Whole(_) => Err(Error::invalid_request("the answer was not left open")),
        }
    }
}

/// An answer whose body is still to come.
pub(crate) struct Opened {
    pub(crate) response: reqwest::Response,
    pub(crate) subject: Subject,
}

/// Adds what the options of the call say, and refuses what must not go out.
fn prepare(call: &Call, mut request: Request) -> Result<Request> {
    let client = call.client.inner();
    // The token goes with whatever is sent, so that a request for another place
    // than the API is never sent at all.
    if !is_below(&client.base, request.url()) {
        return Err(Error::invalid_request(
            "the request is not for the base address of the API",
        ));
    }
    let head = request.head_mut();
    if !call.options().query.is_empty() {
        head.url_mut()
            .query_pairs_mut()
            .extend_pairs(&call.options().query);
    }
    let headers = head.headers_mut();
    for (name, value) in &call.options().headers {
        headers.insert(name, value.clone());
    }
    let domain = call.options().custom_domain.as_ref();
    if let Some(domain) = domain.or(client.custom_domain.as_ref())
        && call.operation.custom_domain == CustomDomain::Supported
    {
        let value = HeaderValue::try_from(domain.as_str())
            .map_err(|_| Error::invalid_request("the custom domain is not valid"))?;
        headers.insert(CUSTOM_DOMAIN, value);
    }
    Ok(request)
}

fn is_below(base: &Url, url: &Url) -> bool {
    // Both are written in the one normal form, with all of the origin before the path.
    url.as_str()
        .strip_prefix(base.as_str().trim_end_matches('/'))
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

fn span(call: &Call, subject: &Subject) -> Span {
    let base = &call.client.inner().base;
    tracing::info_span!(
        "auth0.call",
        otel.kind = "client",
        otel.name = %format_args!("{} {}", subject.method, subject.operation.path),
        auth0.api = call.client.inner().name,
        auth0.operation = subject.operation.id,
        http.request.method = %subject.method,
        url.template = subject.operation.path,
        server.address = base.host_str(),
        server.port = base.port_or_known_default(),
        http.response.status_code = field::Empty,
        http.request.resend_count = field::Empty,
        error.type = field::Empty,
    )
}

fn record(span: &Span, outcome: &Result<Outcome>, attempts: u32) {
    let status = match outcome {
        Ok(Outcome::Whole(answer)) => Some(answer.status),
        Ok(Outcome::Open(response)) => Some(response.status()),
        // The status of a token request is in the span of its own.
        Err(error) if error.is_token() => None,
        Err(error) => error.status(),
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
    if let Err(error) = outcome {
        span.record("error.type", error.type_name());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_base_and_what_is_below_it_gets_the_token() {
        let parsed = |url: &str| Url::parse(url).unwrap();
        let root = "https://t.auth0.com/";
        let api = "https://t.auth0.com/api/v2";
        for (base, url) in [
            (root, "https://t.auth0.com"),
            (root, "https://t.auth0.com/users"),
            (root, "https://t.auth0.com:443/users"),
            (root, "https://T.Auth0.com/?q=1"),
            (api, "https://t.auth0.com/api/v2"),
            (api, "https://t.auth0.com/api/v2?q=1"),
            (api, "https://t.auth0.com/api/v2/users/a%2Fb"),
        ] {
            assert!(is_below(&parsed(base), &parsed(url)), "{base} {url}");
        }
        for (base, url) in [
            (root, "https://t.auth0.com.evil.example/"),
            (root, "https://t.auth0.com@evil.example/"),
            (root, "https://user@t.auth0.com/"),
            (root, "https://t.auth0.com:444/"),
            (root, "https://t.auth0.co/m/"),
            (root, "http://t.auth0.com/"),
            (api, "https://t.auth0.com/api/v2x"),
            (api, "https://t.auth0.com/api/v2%2Fusers"),
            (api, "https://t.auth0.com/api/v2/../v3"),
            (api, "https://t.auth0.com/api/v2/%2e%2e/v3"),
            (api, "https://t.auth0.com/?/api/v2/"),
            (api, "https://evil.example/api/v2/users"),
        ] {
            assert!(!is_below(&parsed(base), &parsed(url)), "{base} {url}");
        }
    }
}
