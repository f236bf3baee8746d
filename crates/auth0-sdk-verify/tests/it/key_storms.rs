//! Storms of tokens whose keys nobody knows, and how often the tenant is asked for keys then.
//! Time is paused, so that minutes of it take no time.

use std::sync::Arc;
use std::time::Duration;

use auth0_sdk_verify::Verifier;
use tokio::time::{Instant, sleep};

use crate::key_outages::{is_503, naming, refused, right};
use crate::tenant::{Answer, KEYS, Tenant, jwks};

#[tokio::test(start_paused = true)]
async fn a_storm_of_unknown_keys_asks_once_in_each_cool_down() {
    let tenant = Tenant::new();
    let verifier = tenant.settings().build().unwrap();
    verifier.ready().await.unwrap();
    let (right, begun) = (right(), Instant::now());
    for number in 0..10_000 {
        let error = refused(&verifier, &naming(&format!("unknown-{number}"))).await;
        assert_eq!(
            (error.status().as_u16(), error.code()),
            (401, "key_not_found")
        );
        sleep(Duration::from_millis(29)).await;
        if number % 1000 == 0 {
            verifier.verify_token(&right).await.unwrap();
        }
    }
    let took = begun.elapsed();
    let asked = tenant.asked_at().split_off(1);
    for pair in asked.windows(2) {
        assert!(pair[1] - pair[0] >= Duration::from_secs(30));
    }
    let cool_downs = took.as_secs() / 30 + 1;
    assert!(
        asked.len() as u64 <= cool_downs,
        "{} in {took:?}",
        asked.len()
    );
    println!(
        "10,000 tokens with unknown keys in {} seconds: {} fetches",
        took.as_secs(),
        asked.len()
    );
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_at_once_ask_once() {
    let tenant = Tenant::new();
    let verifier = tenant.settings().build().unwrap();
    verifier.ready().await.unwrap();
    let all: Vec<_> = (0..10_000)
        .map(|number| {
            let verifier = verifier.clone();
            tokio::spawn(async move {
                refused(&verifier, &naming(&number.to_string()))
                    .await
                    .code()
            })
        })
        .collect();
    for task in all {
        assert_eq!(task.await.unwrap(), "key_not_found");
    }
    assert_eq!(tenant.asked(), [KEYS, KEYS]);
}

/// The same without keys to begin with, when each second of an outage may be its last.
#[tokio::test(start_paused = true)]
async fn a_storm_during_an_outage_asks_once_a_second_at_most() {
    let tenant = Tenant::new();
    tenant.answer(KEYS, Answer::Down);
    let verifier = tenant.settings().build().unwrap();
    let begun = Instant::now();
    for number in 0..10_000 {
        is_503(&refused(&verifier, &naming(&number.to_string())).await);
        sleep(Duration::from_millis(6)).await;
    }
    let asked = tenant.asked_at();
    for pair in asked.windows(2) {
        assert!(pair[1] - pair[0] >= Duration::from_secs(1));
    }
    let seconds = begun.elapsed().as_secs();
    println!(
        "10,000 tokens in {seconds} seconds without keys: {} fetches",
        asked.len()
    );

    // With old keys to serve, it gets the rest that it needs.
    tenant.publish(&jwks(&["RS256"]));
    sleep(Duration::from_secs(2)).await;
    let right = right();
    verifier.verify_token(&right).await.unwrap();
    tenant.answer(KEYS, Answer::Down);
    let (before, begun) = (tenant.asked().len(), Instant::now());
    for number in 0..10_000 {
        is_503(&refused(&verifier, &naming(&format!("again-{number}"))).await);
        sleep(Duration::from_millis(29)).await;
    }
    let asked = tenant.asked_at().split_off(before);
    for pair in asked.windows(2) {
        assert!(pair[1] - pair[0] >= Duration::from_secs(30));
    }
    verifier.verify_token(&right).await.unwrap();
    let seconds = begun.elapsed().as_secs();
    println!(
        "10,000 tokens in {seconds} seconds with old keys: {} fetches",
        asked.len()
    );
}

/// A fetch may be tried again a few times, which is part of it.
#[tokio::test(start_paused = true)]
async fn retries_are_bounded_by_the_time_of_a_fetch() {
    let tenant = Tenant::new();
    let settings = Verifier::builder().transport(tenant.clone());
    let settings = settings
        .domain(crate::tenant::DOMAIN)
        .audience(crate::tenant::AUDIENCE);
    let verifier = settings.build().unwrap();
    verifier.ready().await.unwrap();
    tenant.answer(KEYS, Answer::Says(503, String::new()));
    let begun = Instant::now();
    for number in 0..100 {
        is_503(&refused(&verifier, &naming(&number.to_string())).await);
    }
    assert!(
        begun.elapsed() <= Duration::from_secs(6),
        "{:?}",
        begun.elapsed()
    );
    let tries = tenant.asked().len() - 1;
    assert!(tries <= 10, "{tries}");
    println!("one fetch of keys that fails is {tries} requests");
}

#[tokio::test(start_paused = true)]
async fn a_hundred_first_tokens_make_one_fetch() {
    let tenant = Tenant::new();
    let verifier = tenant.settings().build().unwrap();
    let token: Arc<str> = right().into();
    let all: Vec<_> = (0..100)
        .map(|_| {
            let (verifier, token) = (verifier.clone(), Arc::clone(&token));
            tokio::spawn(async move { verifier.verify_token(&token).await.is_ok() })
        })
        .collect();
    for task in all {
        assert!(task.await.unwrap());
    }
    assert_eq!(tenant.asked(), [KEYS]);
}
