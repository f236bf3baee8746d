//! The attempts of a call: token, rate limit, time limits and repetition.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures_util::TryFutureExt as _;
use futures_util::future::BoxFuture;
use http::{HeaderValue, Method, StatusCode, header};
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
///
/// In a box, because it is handed on and on before it is used.
pub(crate) enum Outcome {
    Whole(Box<Answer>),
    Open(Box<reqwest::Response>),
}

/// Sends until there is an answer, no longer than the whole operation may take.
pub(crate) async fn until_answered(
    call: &Call,
    request: Request,
    method: &Method,
    reading: Reading,
    attempts: &AtomicU32,
) -> Result<Outcome> {
    let limits = &call.client.inner().limits;
    let timeout = call.options().timeout.or(limits.timeout);
    let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
    let policy = call.options().retry_policy.as_ref();
    let plan = Plan {
        policy: policy.unwrap_or(&limits.retry_policy).as_ref(),
        method,
        idempotency: call.operation.idempotency,
        max_retries: call.options().max_retries.unwrap_or(limits.max_retries),
        backoff: limits.backoff,
        longest_wait: limits.longest_wait,
        deadline,
        repeatable: request.repeatable(),
    };
    let timeout = call.options().attempt_timeout;
    let mut attempt = Attempt {
        call,
        request,
        reading,
        attempts,
        timeout: timeout.unwrap_or(limits.attempt_timeout),
        method,
        deadline,
    };
    let wait = |error: &Error, wait: Duration| {
        before_wait(call, error, wait);
        tokio::time::sleep(wait)
    };
    // In its place, because it is large and each of the two ways below would hold one.
    let answered = std::pin::pin!(retry::run(
        &plan,
        Instant::now,
        fastrand::f64,
        wait,
        &mut attempt
    ));
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
    request: Request,
    reading: Reading,
    attempts: &'a AtomicU32,
    timeout: Duration,
    method: &'a Method,
    deadline: Option<Instant>,
}

impl retry::Attempt<Outcome> for Attempt<'_> {
    async fn attempt(&mut self) -> Result<Outcome> {
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
            if replaced || self.request.repeatable() == Repeatable::No {
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
}

impl<'a> Attempt<'a> {
    /// One attempt without a token, which is sent twice when a refusal taught how to prove it.
    async fn proven(&mut self) -> Result<Outcome> {
        let mut answered = self.once(None).await;
        let Some(proofs) = &self.call.options().proofs else {
            return answered;
        };
        if let Err(error) = &answered
            && proofs.refused(error)
            && self.request.repeatable() != Repeatable::No
        {
            tracing::info!(
                error.type = error.type_name(),
                "trying again with another proof"
            );
            answered = self.once(None).await;
            if let Err(error) = &answered {
                // What it teaches is for the next call.
                proofs.refused(error);
            }
        }
        match &answered {
            Ok(Outcome::Whole(answer)) => proofs.accepted(&answer.headers),
            Ok(Outcome::Open(response)) => proofs.accepted(response.headers()),
            Err(_) => {}
        }
        answered
    }

    /// Waits for the rate limit, sends, and tells who wants to know.
    async fn once(&mut self, token: Option<&Secret>) -> Result<Outcome> {
        let (operation, client) = (self.call.operation, self.call.client.inner());
        let patience = Patience {
            longest: client.limits.longest_wait,
            deadline: self.deadline,
        };
        let permit = client.pacer.permit(patience, |wait| {
            let waiting = Waiting {
                operation,
                cause: WaitCause::RateLimit,
                error: None,
                wait,
            };
            waiting.tell(client.observer.as_ref());
        });
        let permit = permit.await?;
        let watched = Watched::begin(
            client.observer.as_ref(),
            operation,
            self.method,
            self.attempts,
        );
        let timeout = self.timeout;
        let outcome = tokio::time::timeout(timeout, self.exchange(token))
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

    async fn exchange(&mut self, token: Option<&Secret>) -> Result<Outcome> {
        let http = self.call.client.inner().http.built_in();
        let form = match self.request.form(http) {
            Some(form) => Some(form.await?),
            None => None,
        };
        let answering = match &self.call.options().proofs {
            None => self.begin(form, token)?,
            Some(proofs) => {
                let mut request = Box::new(self.complete(form, token)?);
                proofs.add(&mut request).await?;
                self.send(*request)
            }
        };
        answering.await
    }

    /// Completes the request and sends it. It is not inlined, because it takes much of the
    /// stack, which is free again when the answer is waited for.
    #[inline(never)]
    fn begin(
        &mut self,
        form: Option<Box<reqwest::Request>>,
        token: Option<&Secret>,
    ) -> Result<BoxFuture<'a, Result<Outcome>>> {
        let request = self.complete(form, token)?;
        Ok(self.send(request))
    }

    fn complete(
        &mut self,
        form: Option<Box<reqwest::Request>>,
        token: Option<&Secret>,
    ) -> Result<reqwest::Request> {
        let client = self.call.client.inner();
        let mut request = match form {
            Some(form) => *form,
            None => self.request.copy(),
        };
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
        Ok(request)
    }

    fn send(&self, request: reqwest::Request) -> BoxFuture<'a, Result<Outcome>> {
        self.attempts.fetch_add(1, Ordering::Relaxed);
        let client = self.call.client.inner();
        let (http, limit) = (&client.http, client.limits.max_body_size);
        let asked = self.call.options().max_body_size;
        let limit = asked.map_or(limit, |asked| asked.min(limit));
        // In two pieces of memory, because allocators are slow at large ones.
        match self.reading {
            Reading::Whole => Box::pin(
                http.exchange(request, limit)
                    .map_ok(|answer| Outcome::Whole(Box::new(answer))),
            ),
            Reading::Open => Box::pin(
                http.open(request, limit)
                    .map_ok(|response| Outcome::Open(Box::new(response))),
            ),
        }
    }
}
