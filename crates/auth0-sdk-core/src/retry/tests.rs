use std::cell::{Cell, RefCell};
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use proptest::prelude::*;

use super::*;
use crate::error::{ErrorAnswer, Kind};

fn answer(status: u16, retry_after: Option<u64>) -> Error {
    let mut headers = HeaderMap::new();
    if let Some(seconds) = retry_after {
        headers.insert(http::header::RETRY_AFTER, seconds.into());
    }
    let status = StatusCode::from_u16(status).unwrap();
    let now = std::time::SystemTime::now();
    Error::answered(ErrorAnswer::read(status, headers, Bytes::new(), Some(now)))
}

fn plan<'a>(policy: &'a dyn RetryPolicy, method: &'a Method) -> Plan<'a> {
    Plan {
        policy,
        method,
        idempotency: Idempotency::ByMethod,
        max_retries: 2,
        backoff: Backoff::default(),
        longest_wait: Duration::from_secs(60),
        deadline: None,
        repeatable: Repeatable::Yes,
    }
}

fn verdict(policy: &StandardRetry, method: &Method, error: &Error) -> Verdict {
    policy.verdict(&Failure::new(error, method, Idempotency::ByMethod))
}

#[test]
fn repeats_only_what_is_harmless() {
    let policy = StandardRetry::new();
    for status in [408, 429, 500, 502, 503, 504] {
        assert_eq!(
            verdict(&policy, &Method::GET, &answer(status, None)),
            Verdict::Retry
        );
        let post = verdict(&policy, &Method::POST, &answer(status, None));
        assert_eq!(post == Verdict::Retry, status == 429, "{status}");
        assert_eq!(
            verdict(&policy, &Method::PATCH, &answer(status, None)),
            post
        );
    }
    for status in [302, 400, 401, 403, 404, 409, 410] {
        assert_eq!(
            verdict(&policy, &Method::GET, &answer(status, None)),
            Verdict::Stop
        );
    }
    let lost = Error::new(Kind::Transport, "lost");
    assert_eq!(verdict(&policy, &Method::PUT, &lost), Verdict::Retry);
    assert_eq!(verdict(&policy, &Method::POST, &lost), Verdict::Stop);
    let never_left = Error::new(Kind::Connect, "refused");
    assert_eq!(verdict(&policy, &Method::POST, &never_left), Verdict::Retry);
    let token = answer(503, None).of_token();
    assert_eq!(verdict(&policy, &Method::GET, &token), Verdict::Stop);
}

#[test]
fn can_be_told_otherwise() {
    let all = StandardRetry::new().repeating_every_method();
    assert_eq!(
        verdict(&all, &Method::POST, &answer(500, None)),
        Verdict::Retry
    );
    let conflict = StandardRetry::new().also_on(StatusCode::CONFLICT);
    assert_eq!(
        verdict(&conflict, &Method::GET, &answer(409, None)),
        Verdict::Retry
    );
    assert_eq!(
        verdict(&conflict, &Method::POST, &answer(409, None)),
        Verdict::Stop
    );
}

#[tokio::test(start_paused = true)]
async fn waits_and_gives_up() {
    let policy = StandardRetry::new();
    let waits = RefCell::new(Vec::new());
    let attempts = Cell::new(0);
    let result: Result<()> = run(
        &plan(&policy, &Method::GET),
        Instant::now,
        || 1.0,
        |_, wait| {
            waits.borrow_mut().push(wait);
            std::future::ready(())
        },
        &mut || {
            attempts.set(attempts.get() + 1);
            std::future::ready(Err(answer(503, None)))
        },
    )
    .await;
    assert_eq!(result.unwrap_err().status().unwrap(), 503);
    assert_eq!(attempts.get(), 3);
    let expected = [500, 1000].map(Duration::from_millis);
    assert_eq!(*waits.borrow(), expected);
}

#[tokio::test(start_paused = true)]
async fn sleeps_until_it_works() {
    let policy = StandardRetry::new();
    let attempts = Cell::new(0);
    let start = Instant::now();
    let result = run(
        &plan(&policy, &Method::POST),
        Instant::now,
        || 0.0,
        |_, wait| tokio::time::sleep(wait),
        &mut || {
            attempts.set(attempts.get() + 1);
            let limited = attempts.get() < 2;
            std::future::ready(if limited {
                Err(answer(429, Some(7)))
            } else {
                Ok(42)
            })
        },
    )
    .await;
    assert_eq!(result.unwrap(), 42);
    assert_eq!(start.elapsed(), Duration::from_secs(7));
}

#[test]
fn does_not_wait_in_vain() {
    let policy = StandardRetry::new();
    let method = Method::GET;
    let now = Instant::now();
    let wait = |plan: &Plan<'_>, error: &Error| plan.next_wait(error, 0, now, 0.5);

    let plan = plan(&policy, &method);
    assert!(wait(&plan, &answer(429, Some(60))).is_some());
    assert_eq!(wait(&plan, &answer(429, Some(61))), None);
    assert_eq!(wait(&plan, &answer(429, Some(u64::MAX))), None);

    let hurried = Plan {
        deadline: Some(now + Duration::from_secs(5)),
        ..plan
    };
    assert!(wait(&hurried, &answer(429, Some(4))).is_some());
    assert_eq!(wait(&hurried, &answer(429, Some(5))), None);

    let once = Plan {
        deadline: None,
        repeatable: Repeatable::No,
        ..hurried
    };
    assert_eq!(wait(&once, &answer(429, None)), None);
}

proptest! {
    #[test]
    fn backoff_stays_in_bounds(retry in any::<u32>(), dice in 0.0f64..1.0) {
        let backoff = Backoff::default();
        let wait = backoff.wait(retry, dice);
        prop_assert!(wait <= Duration::from_secs(30));
        prop_assert!(wait <= backoff.wait(retry.saturating_add(1), dice));
    }

    #[test]
    fn the_server_is_a_floor(seconds in 0u64..=60, dice in 0.0f64..1.0) {
        let policy = StandardRetry::new();
        let method = Method::GET;
        let plan = plan(&policy, &method);
        let wait = plan.next_wait(&answer(503, Some(seconds)), 0, Instant::now(), dice).unwrap();
        prop_assert!(wait >= Duration::from_secs(seconds));
    }
}

#[test]
fn what_is_known_of_an_operation_goes_before_its_method() {
    let policy = StandardRetry::new();
    let lost = Error::new(Kind::Transport, "lost");
    for (method, idempotency, expected) in [
        (Method::POST, Idempotency::Idempotent, Verdict::Retry),
        (Method::POST, Idempotency::ByMethod, Verdict::Stop),
        (Method::PUT, Idempotency::NotIdempotent, Verdict::Stop),
        (Method::PUT, Idempotency::ByMethod, Verdict::Retry),
    ] {
        let failure = Failure::new(&lost, &method, idempotency);
        assert_eq!(policy.verdict(&failure), expected, "{failure:?}");
    }
}

/// Says always the same, up to an attempt.
#[derive(Debug)]
struct UpTo(u32);

impl RetryPolicy for UpTo {
    fn verdict(&self, failure: &Failure<'_>) -> Verdict {
        match failure.attempt() <= self.0 {
            true => Verdict::Retry,
            false => Verdict::Stop,
        }
    }
}

#[test]
fn policies_are_put_together() {
    let error = answer(503, None);
    let verdicts = |policy: &dyn RetryPolicy| {
        [1, 2, 3].map(|attempt| {
            let failure = Failure::new(&error, &Method::GET, Idempotency::ByMethod);
            policy.verdict(&failure.with_attempt(attempt)) == Verdict::Retry
        })
    };
    assert_eq!(verdicts(&UpTo(1).or(UpTo(2))), [true, true, false]);
    assert_eq!(verdicts(&UpTo(2).or(UpTo(1))), [true, true, false]);
    assert_eq!(verdicts(&UpTo(1).and(UpTo(2))), [true, false, false]);
    assert_eq!(verdicts(&UpTo(2).and(UpTo(1))), [true, false, false]);
    let shared: Arc<dyn RetryPolicy> = Arc::new(UpTo(1));
    let boxed: Box<dyn RetryPolicy> = Box::new(UpTo(2));
    assert_eq!(verdicts(&shared.or(boxed)), [true, true, false]);
}

#[test]
fn a_policy_is_told_which_attempt_failed() {
    let (policy, error) = (UpTo(1), answer(503, None));
    let plan = plan(&policy, &Method::GET);
    let now = Instant::now();
    assert!(plan.next_wait(&error, 0, now, 0.5).is_some());
    assert!(plan.next_wait(&error, 1, now, 0.5).is_none());
}
