//! The bucket against a server of its own, in time that passes only by adding.

use std::time::Duration;

use tokio::time::Instant;

use super::Bucket;
use crate::RateLimit;
use crate::pacing::model::Server;

/// Sends so many requests one after another, and says how long that took.
fn send(bucket: &mut Bucket, server: &mut Server, requests: u32, start: Instant) -> Duration {
    let mut now = start;
    let mut sent = 0;
    while sent < requests {
        match bucket.take(now) {
            Err(wait) => now += wait,
            Ok(()) => match server.ask(now) {
                Some((limit, full_in)) => {
                    bucket.learn(Some(limit), Some(full_in), 0, now);
                    sent += 1;
                }
                None => {
                    bucket.close(Duration::from_secs(1), now);
                    bucket.slow_down(0, now);
                }
            },
        }
    }
    now - start
}

#[test]
fn the_rate_of_the_server_is_found_and_kept_to() {
    for (rate, size) in [(2.0, 2.0), (2.0, 10.0), (16.0, 50.0), (100.0, 50.0)] {
        let start = Instant::now();
        let mut bucket = Bucket::unknown(start);
        let mut server = Server::new(start, rate, size);
        let requests = (rate * 100.0) as u32;
        let took = send(&mut bucket, &mut server, requests, start).as_secs_f64();
        let least = (f64::from(requests) - size) / rate;
        assert!(
            took <= least * 1.05 + 1.0,
            "{rate}/{size}: {took} of {least}"
        );
        assert!(
            f64::from(server.refused) <= f64::from(requests) * 0.005,
            "{rate}/{size}: {} of {requests} refused",
            server.refused
        );
    }
}

#[test]
fn a_server_that_becomes_slower_is_noticed() {
    let start = Instant::now();
    let mut bucket = Bucket::unknown(start);
    let mut server = Server::new(start, 50.0, 20.0);
    let took = send(&mut bucket, &mut server, 1000, start);
    server.rate = 10.0;
    server.refused = 0;
    send(&mut bucket, &mut server, 500, start + took);
    assert!(server.refused <= 5, "{} refused", server.refused);
}

#[test]
fn nothing_goes_before_the_time_that_a_refusal_names() {
    let start = Instant::now();
    let mut bucket = Bucket::unknown(start);
    assert_eq!(bucket.take(start), Ok(()));
    bucket.close(Duration::from_secs(7), start);
    let told = RateLimit {
        limit: Some(50),
        remaining: Some(20),
        reset: None,
    };
    bucket.learn(Some(told), Some(Duration::from_secs(1)), 0, start);
    let wait = bucket.take(start).unwrap_err();
    assert!(wait >= Duration::from_secs(7));
    assert_eq!(bucket.take(start + wait), Ok(()));
}

#[test]
fn a_given_bucket_believes_no_answer() {
    let start = Instant::now();
    let mut bucket = Bucket::given(start, 10.0, 2.0);
    let lavish = RateLimit {
        limit: Some(1000),
        remaining: Some(1000),
        reset: None,
    };
    assert_eq!(bucket.take(start), Ok(()));
    bucket.learn(Some(lavish), None, 0, start);
    assert_eq!(bucket.take(start), Ok(()));
    assert_eq!(bucket.take(start), Err(Duration::from_millis(100)));
    assert_eq!(bucket.wait(5, start), Duration::from_millis(500));
}

#[test]
fn requests_under_way_are_counted_once() {
    let start = Instant::now();
    let mut bucket = Bucket::unknown(start);
    for _ in 0..4 {
        assert_eq!(bucket.take(start), Ok(()));
    }
    // Three others are under way, which the server may have seen or not: of the six that
    // it says are left, between three and six are.
    let told = RateLimit {
        limit: Some(10),
        remaining: Some(6),
        reset: None,
    };
    bucket.learn(Some(told), None, 3, start);
    let free = (0..10).take_while(|_| bucket.take(start).is_ok()).count();
    assert!((2..=6).contains(&free), "{free}");
}

#[test]
fn a_refusal_without_headers_is_forgotten_with_the_next_success() {
    let start = Instant::now();
    let mut bucket = Bucket::unknown(start);
    bucket.close(Duration::ZERO, start);
    bucket.slow_down(0, start);
    bucket.learn(None, None, 0, start);
    assert!((0..1000).all(|_| bucket.take(start).is_ok()));
}

#[test]
fn when_the_time_of_a_refusal_is_over_one_request_goes_to_see() {
    let start = Instant::now();
    let mut bucket = Bucket::unknown(start);
    let told = |remaining| {
        Some(RateLimit {
            limit: Some(100_000),
            remaining: Some(remaining),
            reset: None,
        })
    };
    bucket.learn(told(99_999), Some(Duration::from_secs(1)), 0, start);
    for _ in 0..20 {
        bucket.close(Duration::ZERO, start);
        bucket.slow_down(0, start);
        assert_eq!(bucket.take(start), Ok(()));
    }
    assert!(bucket.take(start).is_err());
    bucket.learn(told(99_900), None, 0, start);
    assert_eq!(bucket.wait(99_000, start), Duration::ZERO);
}

#[test]
fn what_others_take_at_once_makes_nobody_wait_beyond_the_reset() {
    for size in [5, 10, 50] {
        nobody_waits_beyond_the_reset(size);
    }
}

fn nobody_waits_beyond_the_reset(size: u64) {
    let mut now = Instant::now();
    let mut bucket = Bucket::unknown(now);
    for remaining in [size - 1, size / 10, 0] {
        while let Err(wait) = bucket.take(now) {
            assert!(wait <= Duration::from_secs(4), "{wait:?}");
            now += wait;
        }
        now += Duration::from_millis(300);
        let told = RateLimit {
            limit: Some(size),
            remaining: Some(remaining),
            reset: None,
        };
        bucket.learn(Some(told), Some(Duration::from_secs(4)), 0, now);
    }
    assert!(bucket.wait(1, now) <= Duration::from_secs(4));
}

#[test]
fn no_answer_makes_a_wait_without_end() {
    let values = [None, Some(0), Some(1), Some(50), Some(u64::MAX)];
    let full = [None, Some(Duration::ZERO), Some(Duration::MAX)];
    for limit in values {
        for remaining in values {
            for full_in in full {
                let now = Instant::now();
                let mut bucket = Bucket::unknown(now);
                let told = RateLimit {
                    limit,
                    remaining,
                    reset: None,
                };
                bucket.learn(Some(told), full_in, 0, now);
                let later = ends(&mut bucket, now);
                bucket.close(Duration::MAX, later);
                assert!(bucket.wait(1, later) > Duration::from_secs(86_400));
                ends(&mut bucket, later + Duration::from_secs(60));
            }
        }
    }
}

/// When the wait is over, which is soon.
fn ends(bucket: &mut Bucket, now: Instant) -> Instant {
    let wait = bucket.wait(1, now);
    assert!(wait <= Duration::from_secs(60), "{bucket:?}: {wait:?}");
    // What is left then is a matter of rounding.
    let left = bucket.wait(1, now + wait);
    assert!(left <= Duration::from_millis(1), "{bucket:?}: {left:?}");
    now + wait
}
