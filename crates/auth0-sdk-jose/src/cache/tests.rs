use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::SeqCst};

use futures_util::future::pending;

use super::*;

/// An issuer that numbers its documents, takes a second for each, and can be out of order.
#[derive(Default)]
struct Issuer {
    asked: AtomicU32,
    down: AtomicBool,
}

impl Issuer {
    fn asked(&self) -> u32 {
        self.asked.load(SeqCst)
    }

    fn cache(self: &Arc<Self>, settings: CacheSettings) -> Arc<Cache<u32>> {
        let issuer = Arc::clone(self);
        Arc::new(Cache::new(settings, move || {
            let issuer = Arc::clone(&issuer);
            Box::pin(async move {
                let number = issuer.asked.fetch_add(1, SeqCst) + 1;
                tokio::time::sleep(Duration::from_secs(1)).await;
                match issuer.down.load(SeqCst) {
                    false => Ok(number),
                    true => Err(Error::from_connect(std::io::Error::other("down"))),
                }
            })
        }))
    }
}

fn fixture() -> (Arc<Issuer>, Arc<Cache<u32>>) {
    let issuer = Arc::new(Issuer::default());
    let cache = issuer.cache(CacheSettings::default());
    (issuer, cache)
}

async fn pass(seconds: u64) {
    tokio::time::sleep(Duration::from_secs(seconds)).await;
}

async fn value(cache: &Cache<u32>) -> u32 {
    *cache.get().await.unwrap()
}

/// What is answered without waiting.
async fn at_once(cache: &Cache<u32>) -> Result<Arc<u32>> {
    let asked = Instant::now();
    let answer = cache.get().await;
    assert_eq!(asked.elapsed(), Duration::ZERO);
    answer
}

#[tokio::test(start_paused = true)]
async fn fetches_once_for_a_thousand() {
    let (issuer, cache) = fixture();
    pass(1).await;
    assert_eq!(issuer.asked(), 0);
    let all = (0..1000).map(|_| {
        let cache = cache.clone();
        tokio::spawn(async move { value(&cache).await })
    });
    for task in all.collect::<Vec<_>>() {
        assert_eq!(task.await.unwrap(), 1);
    }
    assert_eq!(issuer.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn goes_on_without_those_who_leave() {
    let (issuer, cache) = fixture();
    let hasty = tokio::spawn({
        let cache = cache.clone();
        async move { value(&cache).await }
    });
    tokio::task::yield_now().await;
    let patient = tokio::spawn({
        let cache = cache.clone();
        async move { value(&cache).await }
    });
    tokio::task::yield_now().await;
    hasty.abort();
    assert_eq!(patient.await.unwrap(), 1);

    // Also when nobody is left: it was begun, and it is not begun again.
    pass(601).await;
    let hasty = tokio::time::timeout(Duration::from_millis(1), cache.get());
    assert!(hasty.await.is_err());
    pass(2).await;
    assert_eq!(*at_once(&cache).await.unwrap(), 2);
    assert_eq!(issuer.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn renews_while_the_old_one_serves() {
    let (issuer, cache) = fixture();
    value(&cache).await;
    pass(479).await;
    assert_eq!(*at_once(&cache).await.unwrap(), 1);
    pass(0).await;
    assert_eq!(issuer.asked(), 1);
    pass(1).await;
    for _ in 0..10 {
        assert_eq!(*at_once(&cache).await.unwrap(), 1);
    }
    pass(2).await;
    assert_eq!(*at_once(&cache).await.unwrap(), 2);
    assert_eq!(issuer.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn what_is_too_old_is_waited_for() {
    let (_, cache) = fixture();
    value(&cache).await;
    pass(600).await;
    assert_eq!(value(&cache).await, 2);
}

#[tokio::test(start_paused = true)]
async fn the_old_one_serves_while_the_issuer_is_down_for_an_hour() {
    let (issuer, cache) = fixture();
    value(&cache).await;
    let begun = Instant::now();
    issuer.down.store(true, SeqCst);
    pass(700).await;
    // The first waits, because nobody knows yet.
    assert_eq!(value(&cache).await, 1);
    let asked = issuer.asked();
    while begun.elapsed() < Duration::from_secs(600 + 3600 - 20) {
        assert_eq!(*at_once(&cache).await.unwrap(), 1);
        pass(10).await;
    }
    // It was asked again every 40 seconds: half a minute of rest, and the next who came.
    let asked = issuer.asked() - asked;
    assert!((80..=90).contains(&asked), "{asked}");
    pass(20).await;
    let error = cache.get().await.unwrap_err();
    assert!(error.is_connect(), "{error}");

    issuer.down.store(false, SeqCst);
    pass(31).await;
    assert_eq!(value(&cache).await, issuer.asked());
}

#[tokio::test(start_paused = true)]
async fn an_old_failure_says_nothing_about_now() {
    let (issuer, cache) = fixture();
    value(&cache).await;
    issuer.down.store(true, SeqCst);
    pass(700).await;
    assert_eq!(value(&cache).await, 1);
    issuer.down.store(false, SeqCst);
    pass(100).await;
    // Not the old one, although it might still serve.
    assert_eq!(value(&cache).await, 3);
}

#[tokio::test(start_paused = true)]
async fn nothing_stale_serves_where_that_is_wished() {
    let issuer = Arc::new(Issuer::default());
    let cache = issuer.cache(CacheSettings::new().serve_stale(Duration::ZERO));
    value(&cache).await;
    issuer.down.store(true, SeqCst);
    pass(599).await;
    assert_eq!(*at_once(&cache).await.unwrap(), 1);
    pass(1).await;
    assert!(cache.get().await.unwrap_err().is_connect());
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_everybodys_and_rests() {
    let (issuer, cache) = fixture();
    issuer.down.store(true, SeqCst);
    let (one, two) = tokio::join!(cache.get(), cache.get());
    assert!(one.unwrap_err().is_connect() && two.unwrap_err().is_connect());
    assert!(at_once(&cache).await.unwrap_err().is_connect());
    assert_eq!(issuer.asked(), 1);
    pass(1).await;
    issuer.down.store(false, SeqCst);
    assert_eq!(value(&cache).await, 2);
}

#[tokio::test(start_paused = true)]
async fn is_asked_anew_once_in_the_cool_down() {
    let (issuer, cache) = fixture();
    let first = cache.get().await.unwrap();
    // At once after the first fetch, and for all who want it together.
    let (one, two) = tokio::join!(cache.newer_than(&first), cache.newer_than(&first));
    let second = one.unwrap().unwrap();
    assert_eq!((*second, *two.unwrap().unwrap()), (2, 2));
    // Whoever still has the old one gets the new one, and nothing is asked.
    assert_eq!(*cache.newer_than(&first).await.unwrap().unwrap(), 2);
    for _ in 0..28 {
        pass(1).await;
        assert_eq!(cache.newer_than(&second).await.unwrap(), None);
    }
    assert_eq!(issuer.asked(), 2);
    pass(1).await;
    assert_eq!(*cache.newer_than(&second).await.unwrap().unwrap(), 3);
}

#[tokio::test(start_paused = true)]
async fn asking_anew_fails_while_the_issuer_is_down() {
    let (issuer, cache) = fixture();
    let first = cache.get().await.unwrap();
    issuer.down.store(true, SeqCst);
    for _ in 0..3 {
        // That there is nothing newer would be an answer that nobody has.
        let error = cache.newer_than(&first).await.unwrap_err();
        assert!(error.is_connect());
    }
    assert_eq!(issuer.asked(), 2);
    assert_eq!(*at_once(&cache).await.unwrap(), 1);
}

#[test]
fn survives_the_runtime_that_fetched() {
    let asked = Arc::new(AtomicU32::new(0));
    let counted = asked.clone();
    let cache = Arc::new(Cache::new(CacheSettings::default(), move || match counted
        .fetch_add(1, SeqCst)
    {
        0 => pending().boxed(),
        number => async move { Ok(number) }.boxed(),
    }));
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().unwrap()
    };
    runtime().block_on(async {
        let hasty = tokio::time::timeout(Duration::from_millis(1), cache.get());
        assert!(hasty.await.is_err());
    });
    let value = runtime().block_on(async { *cache.get().await.unwrap() });
    assert_eq!((value, asked.load(SeqCst)), (1, 2));
}

#[tokio::test(start_paused = true)]
async fn no_duration_is_too_long() {
    let issuer = Arc::new(Issuer::default());
    let settings = CacheSettings::new()
        .lifetime(Duration::MAX)
        .cool_down(Duration::MAX)
        .serve_stale(Duration::MAX)
        .remember_unknown_keys(Duration::MAX);
    let cache = issuer.cache(settings);
    let first = cache.get().await.unwrap();
    pass(1 << 30).await;
    assert_eq!(*at_once(&cache).await.unwrap(), 1);
    assert!(cache.newer_than(&first).await.unwrap().is_some());
    issuer.down.store(true, SeqCst);
    let second = cache.get().await.unwrap();
    assert_eq!(cache.newer_than(&second).await.unwrap(), None);
}

/// The same on several threads at once, where the clock does not stand still.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fetches_once_on_many_threads() {
    let asked = Arc::new(AtomicU32::new(0));
    let counted = asked.clone();
    let cache = Arc::new(Cache::new(CacheSettings::default(), move || {
        let counted = counted.clone();
        Box::pin(async move {
            // Everybody has a chance to come in between.
            tokio::task::yield_now().await;
            Ok(counted.fetch_add(1, SeqCst))
        })
    }));
    let all = (0..1000).map(|_| {
        let cache = cache.clone();
        tokio::spawn(async move {
            let first = cache.get().await.unwrap();
            // Whoever comes late has the second one already, and nothing is newer.
            let newer = cache.newer_than(&first).await.unwrap();
            *newer.unwrap_or(first)
        })
    });
    for task in all.collect::<Vec<_>>() {
        assert_eq!(task.await.unwrap(), 1);
    }
    assert_eq!(asked.load(SeqCst), 2);
}
