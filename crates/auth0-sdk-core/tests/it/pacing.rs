//! The tenant's rate limit, kept to by all clones of a client.

use std::num::{NonZeroU32, NonZeroUsize};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use auth0_sdk_core::{Pacing, Result};
use axum::response::Response;
use futures_util::future::{join_all, try_join_all};
use serde_json::json;

use crate::calls::{builder, user};
use crate::server::{Server, reply, with_header};

/// A tenant's bucket, with the headers that it answers with.
struct Bucket {
    left: f64,
    size: f64,
    per_second: f64,
    at: Instant,
    refused: Arc<AtomicUsize>,
}

impl Bucket {
    fn answer(&mut self) -> Response {
        let now = Instant::now();
        let passed = now.duration_since(self.at).as_secs_f64();
        self.at = now;
        self.left = (self.left + passed * self.per_second).min(self.size);
        let answer = if self.left >= 1.0 {
            self.left -= 1.0;
            user()
        } else {
            self.refused.fetch_add(1, Ordering::Relaxed);
            reply(429, json!({}))
        };
        let full = ((self.size - self.left) / self.per_second).ceil().max(1.0);
        let reset = epoch_seconds() + full as u64;
        [
            ("x-ratelimit-limit", self.size.to_string()),
            ("x-ratelimit-remaining", self.left.floor().to_string()),
            ("x-ratelimit-reset", reset.to_string()),
        ]
        .into_iter()
        .fold(answer, |answer, (name, value)| {
            with_header(answer, name, &value)
        })
    }
}

fn epoch_seconds() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs()
}

async fn tenant_with(per_second: f64, size: f64) -> (Server, Arc<AtomicUsize>) {
    let refused = Arc::new(AtomicUsize::new(0));
    let bucket = Arc::new(Mutex::new(Bucket {
        left: size,
        size,
        per_second,
        at: Instant::now(),
        refused: refused.clone(),
    }));
    let server = Server::start(move |_| bucket.lock().unwrap().answer()).await;
    (server, refused)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clones_together_keep_to_the_tenants_limit() -> Result<()> {
    let (server, refused) = tenant_with(200.0, 50.0).await;
    let tenant = builder(&server).token("t").build()?;
    // One after another until the limit is known, then sixteen at once.
    tenant.get("1").await?;
    let clones = (0..16).map(|_| {
        let tenant = tenant.clone();
        async move {
            for _ in 0..25 {
                tenant.get("1").await?;
            }
            Result::Ok(())
        }
    });
    try_join_all(clones).await?;
    assert!(server.count("/api/v2/users/1") >= 401);
    // Without pacing most of the 351 requests beyond the bucket would be refused, each
    // several times.
    let refused = refused.load(Ordering::Relaxed);
    assert!(refused <= 20, "{refused} were refused");
    Ok(())
}

#[tokio::test]
async fn a_call_without_time_for_the_limit_fails_at_once() -> Result<()> {
    let server = Server::start(|_| {
        let answer = with_header(reply(429, json!({})), "retry-after", "30");
        with_header(
            answer,
            "x-ratelimit-reset",
            &(epoch_seconds() + 30).to_string(),
        )
    })
    .await;
    let tenant = builder(&server)
        .token("t")
        .timeout(Duration::from_secs(5))
        .build()?;
    let refused = tenant.get("1").await.unwrap_err();
    assert!(refused.is_rate_limited() && refused.status().is_some());
    assert!(refused.rate_limit().unwrap().reset.is_some());
    assert!(refused.retry_after() >= Some(Duration::from_secs(30)));

    // The next one knows without asking.
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_rate_limited() && error.status().is_none());
    assert_eq!((error.attempts(), server.count("/api/v2/users/1")), (0, 1));
    assert!(error.retry_after() > Some(Duration::from_secs(25)));
    assert!(error.retry_at() > Some(SystemTime::now() + Duration::from_secs(25)));
    Ok(())
}

#[tokio::test]
async fn a_clock_ten_minutes_off_waits_as_long_as_the_servers() -> Result<()> {
    for off in [-600_i64, 600] {
        let server = Server::start(move |hit| {
            let theirs = epoch_seconds().checked_add_signed(off).unwrap();
            let date = httpdate(theirs);
            let answer = match hit.earlier {
                0 => with_header(
                    reply(429, json!({})),
                    "x-ratelimit-reset",
                    &(theirs + 1).to_string(),
                ),
                _ => user(),
            };
            with_header(answer, "date", &date)
        })
        .await;
        let tenant = builder(&server)
            .token("t")
            .timeout(Duration::from_secs(20))
            .build()?;
        assert_eq!(tenant.get("1").with_raw_response().await?.attempts(), 2);
    }
    Ok(())
}

fn httpdate(epoch_seconds: u64) -> String {
    let time = chrono::DateTime::from_timestamp(epoch_seconds.try_into().unwrap(), 0);
    time.unwrap()
        .format("%a, %d %b %Y %H:%M:%S GMT")
        .to_string()
}

#[tokio::test]
async fn a_fixed_rate_and_a_cap_are_kept() -> Result<()> {
    let most = Arc::new(AtomicUsize::new(0));
    let now = Arc::new(AtomicUsize::new(0));
    let app = {
        let (most, now) = (most.clone(), now.clone());
        axum::Router::new().fallback(move || {
            let (most, now) = (most.clone(), now.clone());
            async move {
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_millis(5)).await;
                now.fetch_sub(1, Ordering::SeqCst);
                user()
            }
        })
    };
    let server = Server::router(app).await;
    let pacing = Pacing::off().max_in_flight(NonZeroUsize::new(3).unwrap());
    let tenant = builder(&server).token("t").pacing(pacing).build()?;
    join_all((0..20).map(|_| tenant.get("1").into_future())).await;
    assert_eq!(most.load(Ordering::SeqCst), 3);

    let few = NonZeroU32::new(1).unwrap();
    let tenant = builder(&server)
        .token("t")
        .pacing(Pacing::fixed(few, few))
        .timeout(Duration::from_millis(500))
        .build()?;
    tenant.get("1").await?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_rate_limited() && error.attempts() == 0);
    Ok(())
}

#[tokio::test]
async fn a_dropped_call_leaves_the_line() -> Result<()> {
    let server = Server::start(|_| user()).await;
    let few = NonZeroU32::new(20).unwrap();
    let one = NonZeroU32::new(1).unwrap();
    let tenant = builder(&server)
        .token("t")
        .pacing(Pacing::fixed(few, one))
        .build()?;
    tenant.get("1").await?;
    let waiting: Vec<_> = (0..10)
        .map(|_| Box::pin(tenant.get("1").into_future()))
        .collect();
    let some_time = Duration::from_millis(1);
    let _ = tokio::time::timeout(some_time, join_all(waiting)).await;
    // Had the ten kept their places, this one would have half a second to wait.
    tenant
        .get("1")
        .with_timeout(Duration::from_millis(300))
        .await?;
    Ok(())
}
