//! Many callers at once against a server of its own, in paused time.

use std::sync::Mutex;
use std::time::Duration;

use futures_util::future::join_all;
use futures_util::{StreamExt as _, stream};
use http::StatusCode;
use tokio::time::{Instant, sleep};

use super::{Pacer, Patience};
use crate::Pacing;
use crate::pacing::model::Server;

const PATIENT: Patience = Patience {
    longest: Duration::MAX,
    deadline: None,
};
const WAIT: Duration = Duration::from_secs(1);

/// What became of many requests.
struct Sent {
    took: f64,
    refused: u32,
}

/// Sends so many requests, of which 64 are under way at once; `others` is how many a second
/// somebody else takes out of the bucket.
async fn send(requests: u32, rate: f64, size: f64, others: f64) -> Sent {
    fastrand::seed(0);
    let pacer = Pacer::new(Pacing::adaptive());
    let begun = Instant::now();
    let server = Mutex::new(Server::new(begun, rate, size));
    let refused = Mutex::new(0);
    let all = stream::iter(0..requests)
        .map(|_| until_answered(&pacer, &server, &refused))
        .buffer_unordered(64)
        .for_each(async |()| ());
    tokio::select! {
        () = all => {}
        () = take_by_others(&server, others) => {}
    }
    Sent {
        took: begun.elapsed().as_secs_f64(),
        refused: *refused.lock().unwrap(),
    }
}

async fn until_answered(pacer: &Pacer, server: &Mutex<Server>, refused: &Mutex<u32>) {
    // Requests overtake each other on their way, and so do answers.
    let on_the_way = || sleep(Duration::from_millis(fastrand::u64(1..4)));
    loop {
        let permit = pacer.permit(PATIENT, drop).await.unwrap();
        on_the_way().await;
        let told = server.lock().unwrap().ask(Instant::now());
        on_the_way().await;
        if let Some((limit, full_in)) = told {
            permit.learn(StatusCode::OK, Some(limit), Some(full_in), None);
            return;
        }
        *refused.lock().unwrap() += 1;
        permit.learn(StatusCode::TOO_MANY_REQUESTS, None, None, Some(WAIT));
        drop(permit);
        sleep(WAIT).await;
    }
}

async fn take_by_others(server: &Mutex<Server>, per_second: f64) {
    if per_second == 0.0 {
        return std::future::pending().await;
    }
    loop {
        sleep(Duration::from_secs_f64(1.0 / per_second)).await;
        server.lock().unwrap().ask(Instant::now());
    }
}

#[tokio::test(start_paused = true)]
async fn many_at_once_are_hardly_ever_refused() {
    for (rate, size) in [(2.0, 10.0), (16.0, 50.0), (100.0, 50.0), (100.0, 10.0)] {
        let requests = (rate * 100.0) as u32;
        let sent = send(requests, rate, size, 0.0).await;
        let least = (f64::from(requests) - size) / rate;
        let (took, refused) = (sent.took, sent.refused);
        assert!(took <= least * 1.05, "{rate}/{size}: {took} of {least}");
        assert!(
            f64::from(refused) <= f64::from(requests) * 0.005,
            "{rate}/{size}: {refused} of {requests} refused"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn what_others_take_is_left_to_them() {
    for others in [10.0, 50.0, 80.0] {
        let sent = send(5_000, 100.0, 50.0, others).await;
        let least = (5_000.0 - 50.0) / (100.0 - others);
        let (took, refused) = (sent.took, sent.refused);
        assert!(took <= least * 1.05, "{others}: {took} of {least}");
        assert!(refused <= 25, "{others}: {refused} refused");
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_does_not_answer_is_not_asked_by_all_at_once() {
    let pacer = Pacer::new(Pacing::adaptive());
    let begun = Instant::now();
    let mut under_way = Vec::new();
    for _ in 0..100 {
        under_way.push(pacer.permit(PATIENT, drop).await.unwrap());
    }
    assert_eq!(begun.elapsed(), Duration::from_secs(9));
}

#[tokio::test(start_paused = true)]
async fn who_has_little_time_waits_for_the_first_answer_all_the_same() {
    let pacer = Pacer::new(Pacing::adaptive());
    let begun = Instant::now();
    let short = Patience {
        deadline: Some(begun + Duration::from_millis(500)),
        ..PATIENT
    };
    let calls = join_all((0..20).map(|_| async {
        let permit = pacer.permit(short, drop).await?;
        sleep(Duration::from_millis(100)).await;
        permit.learn(StatusCode::OK, None, None, None);
        Ok::<_, crate::Error>(())
    }));
    for call in calls.await {
        assert!(call.is_ok(), "{call:?}");
    }
    assert_eq!(begun.elapsed(), Duration::from_millis(200));
}

#[tokio::test(start_paused = true)]
async fn a_refusal_ends_the_wait_of_those_who_cannot_wait_so_long() {
    let pacer = Pacer::new(Pacing::adaptive());
    let first = pacer.permit(PATIENT, drop).await.unwrap();
    let told = crate::RateLimit {
        limit: Some(10),
        remaining: Some(0),
        reset: None,
    };
    let full_in = Some(Duration::from_secs(5));
    first.learn(StatusCode::OK, Some(told), full_in, None);
    let begun = Instant::now();
    let short = Patience {
        deadline: Some(begun + Duration::from_secs(10)),
        ..PATIENT
    };
    let waiting = join_all((0..3).map(|_| pacer.permit(short, drop)));
    let refused = async {
        sleep(Duration::from_millis(100)).await;
        first.learn(
            StatusCode::TOO_MANY_REQUESTS,
            None,
            None,
            Some(Duration::from_secs(30)),
        );
    };
    let (ended, ()) = tokio::join!(waiting, refused);
    assert_eq!(begun.elapsed(), Duration::from_millis(100));
    for ended in ended {
        let error = ended.err().unwrap();
        assert!(error.is_rate_limited(), "{error}");
        assert!(error.retry_after() > Some(Duration::from_secs(29)));
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_for_an_hour_is_told_at_once_and_looked_at_again_in_a_minute() {
    let pacer = Pacer::new(Pacing::adaptive());
    let first = pacer.permit(PATIENT, drop).await.unwrap();
    let hour = Duration::from_secs(3600);
    first.learn(StatusCode::TOO_MANY_REQUESTS, None, None, Some(hour));
    drop(first);
    let minute = Duration::from_secs(60);
    let usual = Patience {
        longest: minute,
        deadline: None,
    };
    let error = pacer.permit(usual, drop).await.err().unwrap();
    assert_eq!(error.retry_after(), Some(hour));
    sleep(minute).await;
    assert!(pacer.permit(usual, drop).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn callers_have_equal_shares_of_a_learned_pace() {
    let pacer = Pacer::new(Pacing::adaptive());
    let begun = Instant::now();
    let server = Mutex::new(Server::new(begun, 20.0, 10.0));
    let refused = Mutex::new(0);
    let callers = join_all((0..10).map(|_| async {
        let mut answered = 0_u32;
        while begun.elapsed() < Duration::from_secs(60) {
            until_answered(&pacer, &server, &refused).await;
            answered += 1;
        }
        answered
    }));
    let shares = callers.await;
    let (least, most) = (shares.iter().min(), shares.iter().max());
    assert!(
        least
            .zip(most)
            .is_some_and(|(least, most)| most - least <= 3),
        "{shares:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_server_without_a_limit_holds_nobody_back() {
    let pacer = Pacer::new(Pacing::adaptive());
    let begun = Instant::now();
    let first = pacer.permit(PATIENT, drop).await.unwrap();
    first.learn(StatusCode::OK, None, None, None);
    let mut under_way = Vec::new();
    for _ in 0..100 {
        under_way.push(pacer.permit(PATIENT, drop).await.unwrap());
    }
    assert_eq!(begun.elapsed(), Duration::ZERO);
}
