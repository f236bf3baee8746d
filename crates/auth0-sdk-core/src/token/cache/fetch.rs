//! One fetch of a token, with its retries, as observers are told of it.

use std::sync::atomic::{AtomicU32, Ordering};

use futures_util::FutureExt;
use http::Method;
use tokio::time::Instant;

use super::TokenCache;
use crate::error::Kind;
use crate::observer::Watched;
use crate::retry::{self, Plan, Repeatable};
use crate::token::can_be_sent;
use crate::token::failure::TokenRetry;
use crate::{CustomDomain, Error, Idempotency, Operation, Result, Token, WaitCause, Waiting};

/// What observers are told of. The path is that of the endpoint, which a source of the
/// caller's may do without.
static TOKEN: Operation = Operation {
    id: "token",
    method: "POST",
    path: "/oauth/token",
    scopes: &[],
    custom_domain: CustomDomain::Unsupported,
    idempotency: Idempotency::ByMethod,
};

impl TokenCache {
    /// Fetches, with the few retries that a token request deserves.
    pub(super) async fn fetch(&self) -> Result<Token> {
        let policy = TokenRetry::default();
        let plan = Plan {
            policy: &policy,
            method: &Method::POST,
            idempotency: Idempotency::ByMethod,
            max_retries: self.max_retries,
            backoff: self.backoff,
            longest_wait: self.longest_wait,
            deadline: None,
            repeatable: Repeatable::Yes,
        };
        let sleep = |_: &Error, wait| {
            let failure = policy.last_failure();
            let waiting = Waiting {
                operation: &TOKEN,
                cause: WaitCause::Token,
                error: failure.as_ref().map(|failure| &failure.0),
                wait,
            };
            waiting.tell(self.observer.as_ref());
            self.rest(wait, failure);
            tokio::time::sleep(wait).map(|()| {
                self.rest.send_replace(None);
            })
        };
        let attempts = AtomicU32::new(0);
        let mut attempt = || self.once(&attempts);
        let token = retry::run(&plan, Instant::now, fastrand::f64, sleep, &mut attempt);
        token.await.map_err(Error::of_token)
    }

    /// Asks the source, notes the quota, and tells who wants to know.
    async fn once(&self, attempts: &AtomicU32) -> Result<Token> {
        let watched = Watched::begin(self.observer.as_ref(), &TOKEN, &Method::POST, attempts);
        attempts.fetch_add(1, Ordering::Relaxed);
        let given = match self.timeout {
            Some(timeout) => tokio::time::timeout(timeout, self.source.token())
                .await
                .unwrap_or_else(|_| {
                    let text = "the token source gave none in the time of `token_timeout`";
                    Err(Error::timeout(text))
                }),
            None => self.source.token().await,
        };
        let given = given.and_then(|token| match can_be_sent(&token.secret) {
            true => Ok(token),
            false => {
                let text =
                    "the token source gave a token that is empty or cannot stand in a header";
                Err(Error::new(Kind::TokenSource, text))
            }
        });
        let given = given.map_err(Error::of_token);
        let (status, quota) = match &given {
            Ok(token) => (token.status, token.quota.clone()),
            Err(error) => (error.status(), error.quota()),
        };
        if let Some(quota) = quota {
            self.lock().quota = Some((Instant::now(), quota));
        }
        let error = given.as_ref().err();
        watched.end(status, error.and_then(Error::rate_limit), error);
        given
    }
}
