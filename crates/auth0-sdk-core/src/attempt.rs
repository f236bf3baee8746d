//! The attempts of a call: token, rate limit, time limits and repetition.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::{HeaderValue, Method, StatusCode, header};
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::observer::Watched;
use crate::pacing::Patience;
use crate::retry::{self, Plan, Repeatable};
use crate::transport::Answer;
use crate::{Call, Error, RateLimit, Request, Result, Secret, WaitCause, Waiting};

/// How an answer is wanted.
#[derive(Clone, Copy)]
pub(crate) enum Reading {
    Whole,
    Open,
}

/// An answer as it was wanted.
pub(crate) enum Outcome {
    Whole(Answer),
    Open(reqwest::Response),
}

/// Sends until there is an answer, no longer than the whole operation may take.
pub(crate) async fn until_answered(
    call: &Call,
    request: Request,
    reading: Reading,
    attempts: &AtomicU32,
) -> Result<Outcome> {
    let limits = &call.client.inner().limits;
    let timeout = call.options().timeout.or(limits.timeout);
    let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
    let policy = call.options().retry_policy.as_ref();
    let method = request.method().clone();
    let plan = Plan {
        policy: policy.unwrap_or(&limits.retry_policy).as_ref(),
        method: &method,
        idempotency: call.operation.idempotency,
        max_retries: call.options().max_retries.unwrap_or(limits.max_retries),
        backoff: limits.backoff,
        longest_wait: limits.longest_wait,
        deadline,
        repeatable: request.repeatable(),
    };
    let timeout = call.options().attempt_timeout;
    // Attempts follow each other; the lock is there only because closures that
    // lend themselves to the loop cannot also lend out what they hold.
    let request = Mutex::new(request);
    let attempt = Attempt {
        call,
        request: &request,
        reading,
        attempts,
        timeout: timeout.unwrap_or(limits.attempt_timeout),
        method: &method,
        deadline,
    };
    let wait = |error: &Error, wait: Duration| {
        before_wait(call, error, wait);
        tokio::time::sleep(wait)
    };
    // In its place, because it is large and each of the two ways below would hold one.
    let answered = std::pin::pin!(retry::run(&plan, Instant::now, fastrand::f64, wait, || {
        attempt.authorized()
    }));
    match deadline {
        Some(deadline) => Box::pin(tokio::time::timeout_at(deadline, answered))
            .await
            .unwrap_or_else(|_| Err(Error::timeout("the time for the whole call ran out"))),
        None => answered.await,
    }
}

fn before_wait(call: &Call, error: &Error, wait: Duration) {
    let waiting = Waiting {
        operation: call.operation,
        cause: WaitCause::Retry,
        error: Some(error),
        wait,
    };
    waiting.tell(call.client.inner().observer.as_ref());
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
        let tokens = self.call.client.inner().tokens.as_ref();
        let given = &self.call.options().headers;
        let tokens = tokens.filter(|_| !given.contains_key(header::AUTHORIZATION));
        let Some(tokens) = tokens else {
            // Elsewhere, so that calls with a token need no room for it.
            return Box::pin(self.proven()).await;
        };
        let mut token = tokens.get(self.deadline).await?;
        let mut replaced = false;
        loop {
            let error = match self.once(Some(&token)).await {
                Err(error) if error.status() == Some(StatusCode::UNAUTHORIZED) => error,
                answered => return answered,
            };
            if replaced || !self.is_repeatable().await {
                tokens.refuse(&token);
                return Err(error);
            }
            let Some(fresh) = tokens.replace(&token, self.deadline).await? else {
                return Err(error);
            };
            tracing::info!(
                error.type = error.type_name(),
                http.response.status_code = StatusCode::UNAUTHORIZED.as_u16(),
                "trying again with another token"
            );
            token = fresh;
            replaced = true;
        }
    }

    /// One attempt without a token, which is sent twice when a refusal taught how to prove it.
    async fn proven(&self) -> Result<Outcome> {
        let answered = self.once(None).await;
        let Some(proofs) = &self.call.options().proofs else {
            return answered;
        };
        let answered = match answered {
            Err(error) if proofs.refused(&error) && self.is_repeatable().await => {
                tracing::info!(
                    error.type = error.type_name(),
                    "trying again with another proof"
                );
                self.once(None).await
            }
            answered => answered,
        };
        match &answered {
            Ok(Outcome::Whole(answer)) => proofs.accepted(&answer.headers),
            Ok(Outcome::Open(response)) => proofs.accepted(response.headers()),
            Err(error) => {
                proofs.refused(error);
            }
        }
        answered
    }

    async fn is_repeatable(&self) -> bool {
        self.request.lock().await.repeatable() != Repeatable::No
    }

    /// Waits for the rate limit, sends, and tells who wants to know.
    async fn once(&self, token: Option<&Secret>) -> Result<Outcome> {
        let client = self.call.client.inner();
        let patience = Patience {
            longest: client.limits.longest_wait,
            deadline: self.deadline,
        };
        let permit = client.pacer.permit(patience, |wait| {
            let waiting = Waiting {
                operation: self.call.operation,
                cause: WaitCause::RateLimit,
                error: None,
                wait,
            };
            waiting.tell(client.observer.as_ref());
        });
        let permit = permit.await?;
        let watched = Watched::begin(
            client.observer.as_ref(),
            self.call.operation,
            self.method,
            self.attempts,
        );
        let timeout = self.timeout;
        // In two pieces of memory, because allocators are slow at large ones.
        let exchange = Box::pin(self.exchange(token));
        let outcome = tokio::time::timeout(timeout, exchange)
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
            let full_in = limit.and_then(|limit| limit.reset_in(client.http.server_time()?));
            permit.learn(status, limit, full_in, error.and_then(Error::retry_after));
        }
        watched.end(seen.map(|(status, _)| status), limit, error);
        outcome
    }

    async fn exchange(&self, token: Option<&Secret>) -> Result<Outcome> {
        let client = self.call.client.inner();
        let http = &client.http;
        let limit = client.limits.max_body_size;
        let asked = self.call.options().max_body_size;
        let limit = asked.map_or(limit, |asked| asked.min(limit));
        let request = self.request(token).await?;
        match self.reading {
            Reading::Whole => http.exchange(*request, limit).await.map(Outcome::Whole),
            Reading::Open => http.open(*request, limit).await.map(Outcome::Open),
        }
    }

    async fn request(&self, token: Option<&Secret>) -> Result<Box<reqwest::Request>> {
        let client = self.call.client.inner();
        let http = client.http.built_in();
        let mut request = self.request.lock().await.attempt(http).await?;
        let mut headers = client.headers.clone();
        if let Some(token) = token {
            let bearer = token.bearer().ok_or_else(|| {
                Error::invalid_request("the access token cannot stand in a header")
            })?;
            headers.insert(header::AUTHORIZATION, bearer);
        }
        if let Reading::Open = self.reading {
            let events = HeaderValue::from_static("text/event-stream");
            headers.insert(header::ACCEPT, events);
        }
        // What belongs to this call goes before what belongs to all.
        headers.extend(std::mem::take(request.headers_mut()));
        *request.headers_mut() = headers;
        if let Some(proofs) = &self.call.options().proofs {
            proofs.add(&mut request).await?;
        }
        self.attempts.fetch_add(1, Ordering::Relaxed);
        Ok(Box::new(request))
    }
}
