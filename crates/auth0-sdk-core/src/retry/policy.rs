//! What decides whether a failed call goes on, and how such decisions are put together.

use std::fmt;
use std::sync::Arc;

use http::Method;

use crate::{Error, Idempotency};

/// Decides whether a failed call may be sent again.
///
/// How often and after how long is not its business: that is the number of
/// retries, the backoff, the server's wish and the time that is left.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::{Failure, RetryPolicy, StandardRetry, Verdict};
///
/// #[derive(Debug)]
/// struct NeverWhenForbidden(StandardRetry);
///
/// impl RetryPolicy for NeverWhenForbidden {
///     fn verdict(&self, failure: &Failure<'_>) -> Verdict {
///         if failure.error().is_forbidden() {
///             return Verdict::Stop;
///         }
///         self.0.verdict(failure)
///     }
/// }
/// ```
pub trait RetryPolicy: fmt::Debug + Send + Sync {
    /// Whether to go on after this failure.
    fn verdict(&self, failure: &Failure<'_>) -> Verdict;

    /// Goes on where this policy or the other one does.
    fn or<P: RetryPolicy>(self, other: P) -> EitherPolicy<Self, P>
    where
        Self: Sized,
    {
        EitherPolicy(self, other)
    }

    /// Goes on only where this policy and the other one do.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::{Failure, RetryPolicy, StandardRetry, Verdict};
    ///
    /// #[derive(Debug)]
    /// struct OnceOnly;
    ///
    /// impl RetryPolicy for OnceOnly {
    ///     fn verdict(&self, failure: &Failure<'_>) -> Verdict {
    ///         match failure.attempt() {
    ///             1 => Verdict::Retry,
    ///             _ => Verdict::Stop,
    ///         }
    ///     }
    /// }
    ///
    /// let policy = StandardRetry::new().and(OnceOnly);
    /// # let _ = policy;
    /// ```
    fn and<P: RetryPolicy>(self, other: P) -> BothPolicies<Self, P>
    where
        Self: Sized,
    {
        BothPolicies(self, other)
    }
}

/// Goes on where one of two policies does; made by [`RetryPolicy::or`].
#[derive(Debug, Clone)]
pub struct EitherPolicy<A, B>(A, B);

impl<A: RetryPolicy, B: RetryPolicy> RetryPolicy for EitherPolicy<A, B> {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        match self.0.verdict(failure) {
            Verdict::Retry => Verdict::Retry,
            Verdict::Stop => self.1.verdict(failure),
        }
    }
}

/// Goes on only where both of two policies do; made by [`RetryPolicy::and`].
#[derive(Debug, Clone)]
pub struct BothPolicies<A, B>(A, B);

impl<A: RetryPolicy, B: RetryPolicy> RetryPolicy for BothPolicies<A, B> {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        match self.0.verdict(failure) {
            Verdict::Stop => Verdict::Stop,
            Verdict::Retry => self.1.verdict(failure),
        }
    }
}

impl<T: RetryPolicy + ?Sized> RetryPolicy for Arc<T> {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        (**self).verdict(failure)
    }
}

impl<T: RetryPolicy + ?Sized> RetryPolicy for Box<T> {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        (**self).verdict(failure)
    }
}

/// What a [`RetryPolicy`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The failure is the answer.
    Stop,
    /// Another try is harmless and may help.
    Retry,
}

/// A failed attempt, as a [`RetryPolicy`] sees it.
#[derive(Debug)]
pub struct Failure<'a> {
    error: &'a Error,
    method: &'a Method,
    idempotency: Idempotency,
    attempt: u32,
}

impl<'a> Failure<'a> {
    /// The failure of a first attempt, for tests of a policy of your own.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::{Error, Failure, Idempotency, RetryPolicy, StandardRetry, Verdict};
    /// use auth0_sdk_core::http::Method;
    ///
    /// let lost = Error::from_transport(std::io::Error::other("lost"));
    /// let of = |method| {
    ///     let failure = Failure::new(&lost, method, Idempotency::ByMethod);
    ///     StandardRetry::new().verdict(&failure)
    /// };
    /// assert_eq!(of(&Method::GET), Verdict::Retry);
    /// assert_eq!(of(&Method::POST), Verdict::Stop);
    /// ```
    pub fn new(error: &'a Error, method: &'a Method, idempotency: Idempotency) -> Self {
        Self {
            error,
            method,
            idempotency,
            attempt: 1,
        }
    }

    /// The same failure of a later attempt.
    #[must_use]
    pub fn with_attempt(mut self, attempt: u32) -> Self {
        self.attempt = attempt;
        self
    }

    /// What went wrong.
    pub fn error(&self) -> &Error {
        self.error
    }

    /// Which attempt it was, counted from 1. An attempt that was sent again with another
    /// token is one.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The method of the request.
    pub fn method(&self) -> &Method {
        self.method
    }

    /// Whether the request may be repeated though the server may have seen it: by its
    /// method, unless more is known of the operation.
    pub fn is_idempotent(&self) -> bool {
        match self.idempotency {
            Idempotency::ByMethod => is_idempotent(self.method),
            Idempotency::Idempotent => true,
            Idempotency::NotIdempotent => false,
        }
    }
}

fn is_idempotent(method: &Method) -> bool {
    [
        Method::GET,
        Method::HEAD,
        Method::PUT,
        Method::DELETE,
        Method::OPTIONS,
    ]
    .contains(method)
}
