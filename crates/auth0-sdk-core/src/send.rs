//! Sends a call: token, attempts, time limits and the span around them.
//!
//! Nothing here is generic over the answer, so that it is compiled once.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::{HeaderName, HeaderValue, Method, StatusCode, header};
use tokio::sync::Mutex;
use tokio::time::Instant;
use tracing::{Instrument, Span, field};

use crate::error::Subject;
use crate::retry::{self, Plan};
use crate::transport::Answer;
use crate::{
    Attempted, BoxFuture, Call, CustomDomain, Error, RateLimit, Request, Result, Secret, Waiting,
};

pub(crate) use crate::response::Received;

const CUSTOM_DOMAIN: HeaderName = HeaderName::from_static("auth0-custom-domain");

/// Sends the request and reads the whole answer.
pub(crate) fn whole(call: Call, request: Result<Request>) -> BoxFuture<Result<Received>> {
    Box::pin(async move {
        let sent = send(&call, request, Reading::Whole).await?;
        match sent.outcome {
            Outcome::Whole(answer) => Ok(Received {
                answer,
                subject: sent.subject,
                attempts: sent.attempts,
            }),
            // `send` answers in the manner that it was asked for.
            Outcome::Open(_) => Err(Error::invalid_request("the answer was not read")),
        }
    })
}

/// Sends the request and gives the answer with its body still to come.
pub(crate) fn open(call: Call, request: Result<Request>) -> BoxFuture<Result<Opened>> {
    Box::pin(async move {
        let sent = send(&call, request, Reading::Open).await?;
        match sent.outcome {
            Outcome::Open(response) => Ok(Opened {
                response,
                subject: sent.subject,
            }),
            Outcome::Whole(_) => Err(Error::invalid_request("the answer was not left open")),
        }
    })
}

/// An answer whose body is still to come.
pub(crate) struct Opened {
    pub(crate) response: reqwest::Response,
    pub(crate) subject: Subject,
}

#[derive(Clone, Copy)]
enum Reading {
    Whole,
    Open,
}

enum Outcome {
    Whole(Answer),
    Open(reqwest::Response),
}

struct Sent {
    outcome: Outcome,
    subject: Subject,
    attempts: u32,
}

async fn send(call: &Call, request: Result<Request>, reading: Reading) -> Result<Sent> {
    let operation = call.operation;
    let prepared = request.and_then(|request| prepare(call, request, reading));
    let request = prepared.map_err(|error| {
        let method = operation.method.parse().unwrap_or_default();
        error.about(operation, &method)
    })?;
    let subject = Subject {
        operation,
        method: request.method().clone(),
    };
    let span = span(call, &subject);
    let attempts = AtomicU32::new(0);
    let outcome = in_time(call, request, reading, &attempts)
        .instrument(span.clone())
        .await;
    let attempts = attempts.into_inner();
    let outcome = outcome.map_err(|error| error.about(operation, &subject.method).after(attempts));
    record(&span, &outcome, attempts);
    Ok(Sent {
        outcome: outcome?,
        subject,
        attempts,
    })
}

/// Adds what every request carries, and refuses what must not go out.
fn prepare(call: &Call, mut request: Request, reading: Reading) -> Result<Request> {
    let client = call.client.inner();
    // The token goes with whatever is sent, so that a request for another place
    // than the API is never sent at all.
    let url = request.url();
    let inside = url.origin() == client.base.origin()
        && url
            .path()
            .strip_prefix(client.base.path().trim_end_matches('/'))
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    if !inside {
        return Err(Error::invalid_request(
            "the request is not for the base address of the API",
        ));
    }
    let head = request.head_mut();
    if !call.options.query.is_empty() {
        head.url_mut()
            .query_pairs_mut()
            .extend_pairs(&call.options.query);
    }
    let headers = head.headers_mut();
    let accept = match reading {
        Reading::Whole => "application/json",
        Reading::Open => "text/event-stream",
    };
    headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
    for (name, value) in &client.headers {
        headers.entry(name).or_insert_with(|| value.clone());
    }
    for (name, value) in &call.options.headers {
        headers.insert(name, value.clone());
    }
    let domain = call.options.custom_domain.as_ref();
    if let Some(domain) = domain.or(client.custom_domain.as_ref())
        && call.operation.custom_domain == CustomDomain::Supported
    {
        let value = HeaderValue::try_from(domain.as_str())
            .map_err(|_| Error::invalid_request("the custom domain is not valid"))?;
        headers.insert(CUSTOM_DOMAIN, value);
    }
    Ok(request)
}

/// Sends until there is an answer, no longer than the whole operation may take.
async fn in_time(
    call: &Call,
    request: Request,
    reading: Reading,
    attempts: &AtomicU32,
) -> Result<Outcome> {
    let limits = &call.client.inner().limits;
    let timeout = call.options.timeout.or(limits.timeout);
    let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
    let policy = call.options.retry_policy.as_ref();
    let method = request.method().clone();
    let plan = Plan {
        policy: policy.unwrap_or(&limits.retry_policy).as_ref(),
        method: &method,
        idempotency: call.operation.idempotency,
        max_retries: call.options.max_retries.unwrap_or(limits.max_retries),
        backoff: limits.backoff,
        longest_wait: limits.longest_wait,
        deadline,
        repeatable: request.repeatable(),
    };
    // Attempts follow each other; the lock is there only because closures that
    // lend themselves to the loop cannot also lend out what they hold.
    let request = Mutex::new(request);
    let attempt = Attempt {
        call,
        request: &request,
        reading,
        attempts,
        timeout: call
            .options
            .attempt_timeout
            .unwrap_or(limits.attempt_timeout),
        method: &method,
        deadline,
    };
    let wait = |error: &Error, wait: Duration| {
        attempt.before_wait(error, wait);
        tokio::time::sleep(wait)
    };
    // In its place, because it is large and each of the two ways below would hold one.
    let answered = std::pin::pin!(retry::run(&plan, Instant::now, fastrand::f64, wait, || {
        attempt.authorized()
    }));
    match deadline {
        Some(deadline) => tokio::time::timeout_at(deadline, answered)
            .await
            .unwrap_or_else(|_| Err(Error::timeout("the time for the whole call ran out"))),
        None => answered.await,
    }
}

/// One attempt, which is sent twice when its token has become invalid.
struct Attempt<'a> {
    call: &'a Call,
    request: &'a Mutex<Request>,
    reading: Reading,
    attempts: &'a AtomicU32,
    timeout: Duration,
    method: &'a Method,
    deadline: Option<Instant>,
}

impl Attempt<'_> {
    async fn authorized(&self) -> Result<Outcome> {
        let tokens = &self.call.client.inner().tokens;
        if self
            .call
            .options
            .headers
            .contains_key(header::AUTHORIZATION)
        {
            return self.once(None).await;
        }
        let token = tokens.get(self.deadline).await?;
        let refused = match self.once(Some(&token)).await {
            Err(error) if error.status() == Some(StatusCode::UNAUTHORIZED) => error,
            answered => return answered,
        };
        if self.request.lock().await.repeatable() == retry::Repeatable::No {
            return Err(refused);
        }
        match tokens.replace(&token, self.deadline).await? {
            Some(fresh) => self.once(Some(&fresh)).await,
            None => Err(refused),
        }
    }

    /// Waits for the rate limit, sends, and tells who wants to know.
    async fn once(&self, token: Option<&Secret>) -> Result<Outcome> {
        let client = self.call.client.inner();
        let longest = client.limits.longest_wait;
        let left = self
            .deadline
            .map(|end| end.saturating_duration_since(Instant::now()));
        let permit = client
            .pacer
            .permit(left.map_or(longest, |left| left.min(longest)));
        let permit = permit.await?;
        let sent = Instant::now();
        let exchange = self.exchange(token);
        let outcome = tokio::time::timeout(self.timeout, exchange)
            .await
            .unwrap_or_else(|_| Err(Error::timeout("the attempt took too long")));
        let seen = match &outcome {
            Ok(Outcome::Whole(answer)) => Some((answer.status, &answer.headers)),
            Ok(Outcome::Open(response)) => Some((response.status(), response.headers())),
            Err(error) => error.status().zip(error.headers()),
        };
        let error = outcome.as_ref().err();
        let limit = seen.and_then(|(_, headers)| RateLimit::from_headers(headers));
        if let Some((status, _)) = seen {
            let full_in = limit.and_then(|limit| limit.reset_in(client.http.server_time()));
            permit.learn(status, limit, full_in, error.and_then(Error::retry_after));
        }
        if let Some(observer) = &client.observer {
            observer.attempted(&Attempted {
                operation: self.call.operation,
                method: self.method,
                number: self.attempts.load(Ordering::Relaxed),
                status: seen.map(|(status, _)| status),
                rate_limit: limit,
                error,
                took: sent.elapsed(),
            });
        }
        outcome
    }

    fn before_wait(&self, error: &Error, wait: Duration) {
        tracing::info!(
            wait_ms = wait.as_millis(),
            error.type = error.type_name(),
            http.response.status_code = error.status().map(|status| status.as_u16()),
            "waiting to try again"
        );
        if let Some(observer) = &self.call.client.inner().observer {
            observer.waiting(&Waiting {
                operation: self.call.operation,
                error,
                wait,
            });
        }
    }

    async fn exchange(&self, token: Option<&Secret>) -> Result<Outcome> {
        let client = self.call.client.inner();
        let http = &client.http;
        let mut request = self.request.lock().await.attempt(http.built_in()).await?;
        if let Some(token) = token {
            request
                .headers_mut()
                .insert(header::AUTHORIZATION, bearer(token)?);
        }
        self.attempts.fetch_add(1, Ordering::Relaxed);
        let limit = client.limits.max_body_size;
        match self.reading {
            Reading::Whole => http.exchange(request, limit).await.map(Outcome::Whole),
            Reading::Open => http.open(request, limit).await.map(Outcome::Open),
        }
    }
}

fn bearer(token: &Secret) -> Result<HeaderValue> {
    let mut value = HeaderValue::try_from(format!("Bearer {}", token.expose()))
        .map_err(|_| Error::invalid_request("the access token cannot stand in a header"))?;
    value.set_sensitive(true);
    Ok(value)
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
