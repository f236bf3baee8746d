use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

use super::*;
use crate::{Backoff, Error};

/// A source that counts, takes a second and numbers its tokens.
fn source(lifetime: u64) -> (Arc<AtomicU32>, impl TokenSource) {
    let count = Arc::new(AtomicU32::new(0));
    let counted = count.clone();
    let source = move || {
        let number = counted.fetch_add(1, SeqCst) + 1;
        async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let token = Token::new(format!("t{number}"));
            Ok(token.expires_in(Duration::from_secs(lifetime)))
        }
    };
    (count, source)
}

fn cache(source: impl TokenSource) -> Arc<TokenCache> {
    Arc::new(TokenCache::new(Box::new(source), 2, Backoff::default()))
}

async fn text(cache: &Arc<TokenCache>) -> String {
    cache.get(None).await.unwrap().expose().to_owned()
}

async fn pass(seconds: u64) {
    tokio::time::sleep(Duration::from_secs(seconds)).await;
}

#[tokio::test(start_paused = true)]
async fn fetches_once_for_everyone() {
    let (count, source) = source(3600);
    let cache = cache(source);
    let all = (0..200).map(|_| {
        let cache = cache.clone();
        tokio::spawn(async move { text(&cache).await })
    });
    for task in all.collect::<Vec<_>>() {
        assert_eq!(task.await.unwrap(), "t1");
    }
    assert_eq!(count.load(SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn survives_the_first_who_waits() {
    let (count, source) = source(3600);
    let cache = cache(source);
    let first = tokio::spawn({
        let cache = cache.clone();
        async move { text(&cache).await }
    });
    tokio::task::yield_now().await;
    let second = tokio::spawn({
        let cache = cache.clone();
        async move { text(&cache).await }
    });
    tokio::task::yield_now().await;
    first.abort();
    assert_eq!(second.await.unwrap(), "t1");
    assert_eq!(count.load(SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn begins_anew_when_all_have_left() {
    let (count, source) = source(3600);
    let cache = cache(source);
    let hasty = tokio::time::timeout(Duration::from_millis(10), cache.get(None));
    assert!(hasty.await.is_err());
    pass(3600).await;
    assert_eq!(text(&cache).await, "t2");
    assert_eq!(count.load(SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn renews_while_the_old_one_serves() {
    let (count, source) = source(1000);
    let cache = cache(source);
    assert_eq!(text(&cache).await, "t1");
    pass(899).await;
    assert_eq!(text(&cache).await, "t1");
    assert_eq!(count.load(SeqCst), 1);
    pass(2).await;
    let asked = tokio::time::Instant::now();
    assert_eq!(text(&cache).await, "t1");
    assert_eq!(text(&cache).await, "t1");
    assert_eq!(asked.elapsed(), Duration::ZERO);
    pass(2).await;
    assert_eq!(text(&cache).await, "t2");
    assert_eq!(count.load(SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn renews_at_most_five_minutes_early() {
    let (count, source) = source(86_400);
    let cache = cache(source);
    text(&cache).await;
    pass(86_400 - 302).await;
    text(&cache).await;
    pass(1).await;
    assert_eq!(count.load(SeqCst), 1);
    pass(2).await;
    text(&cache).await;
    pass(2).await;
    assert_eq!(count.load(SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn an_expired_token_is_not_used() {
    let (_, source) = source(100);
    let cache = cache(source);
    assert_eq!(text(&cache).await, "t1");
    pass(100).await;
    assert_eq!(text(&cache).await, "t2");
}

#[tokio::test(start_paused = true)]
async fn keeps_the_old_one_when_renewal_fails() {
    let count = Arc::new(AtomicU32::new(0));
    let counted = count.clone();
    let cache = cache(move || {
        let first = counted.fetch_add(1, SeqCst) == 0;
        async move {
            let token = Token::new("t1").expires_in(Duration::from_secs(100));
            if first {
                Ok(token)
            } else {
                Err(Error::from_token_source("sealed"))
            }
        }
    });
    text(&cache).await;
    pass(95).await;
    assert_eq!(text(&cache).await, "t1");
    pass(1).await;
    assert_eq!(text(&cache).await, "t1");
    pass(10).await;
    let error = cache.get(None).await.unwrap_err();
    assert!(error.is_token());
    assert!(error.to_string().contains("no access token"));
}

#[tokio::test(start_paused = true)]
async fn remembers_a_refusal_for_a_moment() {
    let count = Arc::new(AtomicU32::new(0));
    let counted = count.clone();
    let cache = cache(move || {
        counted.fetch_add(1, SeqCst);
        async { Err(Error::configuration("invalid_client")) }
    });
    for _ in 0..50 {
        assert!(cache.get(None).await.unwrap_err().is_token());
    }
    assert_eq!(count.load(SeqCst), 1);
    pass(11).await;
    cache.get(None).await.unwrap_err();
    assert_eq!(count.load(SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn retries_an_outage_for_all() {
    let count = Arc::new(AtomicU32::new(0));
    let counted = count.clone();
    let cache = cache(move || {
        let number = counted.fetch_add(1, SeqCst);
        async move {
            if number < 2 {
                return Err(Error::timeout("slow"));
            }
            Ok(Token::new("t3").expires_in(Duration::from_secs(100)))
        }
    });
    assert_eq!(text(&cache).await, "t3");
    assert_eq!(count.load(SeqCst), 3);
}

#[tokio::test(start_paused = true)]
async fn replaces_a_refused_token_but_does_not_hammer() {
    let (count, source) = source(3600);
    let tokens = Tokens::Cached(cache(source));
    let first = tokens.get(None).await.unwrap();
    let second = tokens.replace(&first, None).await.unwrap().unwrap();
    assert_eq!(second.expose(), "t2");
    // Others that were refused with the same token get the new one.
    assert_eq!(
        tokens
            .replace(&first, None)
            .await
            .unwrap()
            .unwrap()
            .expose(),
        "t2"
    );
    assert_eq!(count.load(SeqCst), 2);
    // A server that refuses every token is not asked for one after the other.
    assert!(tokens.replace(&second, None).await.unwrap().is_none());
    assert_eq!(count.load(SeqCst), 2);
    pass(31).await;
    assert!(tokens.replace(&second, None).await.unwrap().is_some());
    assert_eq!(count.load(SeqCst), 3);
}

#[tokio::test(start_paused = true)]
async fn calls_that_are_refused_together_share_the_replacement() {
    let (count, source) = source(3600);
    let cache = cache(source);
    let first = cache.get(None).await.unwrap();
    for _ in 0..3 {
        assert!(cache.refuse(&first));
    }
    assert_eq!(text(&cache).await, "t2");
    assert_eq!(count.load(SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn asks_each_time_for_tokens_without_a_lifetime() {
    let count = Arc::new(AtomicU32::new(0));
    let counted = count.clone();
    let cache = cache(move || {
        let number = counted.fetch_add(1, SeqCst) + 1;
        async move { Ok(Token::new(format!("t{number}"))) }
    });
    assert_eq!(text(&cache).await, "t1");
    assert_eq!(text(&cache).await, "t2");
}

#[tokio::test(start_paused = true)]
async fn an_absurd_lifetime_is_neither_an_overflow_nor_none() {
    for lifetime in [1_000_000_000_000_000_000, u64::MAX] {
        let (count, source) = source(lifetime);
        let cache = cache(source);
        assert_eq!(text(&cache).await, "t1");
        pass(86_400).await;
        assert_eq!(text(&cache).await, "t1");
        assert_eq!(count.load(SeqCst), 1);
    }
}
