//! Many callers at once against a server of its own, in paused time.

use std::sync::Mutex;
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use http::StatusCode;
use tokio::time::{Instant, sleep};

use super::Pacer;
use crate::Pacing;
use crate::pacing::model::Server;

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
        let permit = pacer.permit(Duration::MAX, drop).await.unwrap();
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
async fn a_server_that_does_not_answer_holds_nobody_back_for_long() {
    let pacer = Pacer::new(Pacing::adaptive());
    let begun = Instant::now();
    let mut under_way = Vec::new();
    for _ in 0..100 {
        under_way.push(pacer.permit(Duration::MAX, drop).await.unwrap());
    }
    assert_eq!(begun.elapsed(), Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn a_server_without_a_limit_holds_nobody_back() {
    let pacer = Pacer::new(Pacing::adaptive());
    let begun = Instant::now();
    let first = pacer.permit(Duration::MAX, drop).await.unwrap();
    first.learn(StatusCode::OK, None, None, None);
    let mut under_way = Vec::new();
    for _ in 0..100 {
        under_way.push(pacer.permit(Duration::MAX, drop).await.unwrap());
    }
    assert_eq!(begun.elapsed(), Duration::ZERO);
}
