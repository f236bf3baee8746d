//! What the client makes of the tenant's rate limit:
//! `cargo bench -p auth0-sdk --bench limits` prints the table. It takes two and a half minutes.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that fails says why by failing, and prints what it found"
)]

mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use auth0_emulator::{Emulator, SeedUser};
use auth0_sdk::{Attempted, ManagementClient, Observer, Result};
use axum::response::{IntoResponse as _, Response};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use tokio::runtime::Runtime;

use support::{client, median, sorted};

const REFUSALS: usize = 31;
const CALLS: usize = 10_000;
const PER_SECOND: u32 = 100;
const BURST: u32 = 50;

fn main() -> Result<()> {
    // The server has a thread of its own: what is late shall be the client's doing.
    let mut servers = tokio::runtime::Builder::new_multi_thread();
    let servers = servers.worker_threads(1).enable_all().build().unwrap();
    let own = Runtime::new().unwrap();
    own.block_on(waiting_out(&servers))?;
    own.block_on(full_bucket(&servers))
}

/// How long after the moment that a refusal named the next request comes.
async fn waiting_out(servers: &Runtime) -> Result<()> {
    let late = Arc::new(Mutex::new(Vec::new()));
    let named = Arc::new(Mutex::new(None));
    let seen = late.clone();
    let app = axum::Router::new().fallback(move || {
        let answer = refuse_once(&mut named.lock().unwrap(), &mut seen.lock().unwrap());
        async move { answer }
    });
    let url = serve(servers, app);
    let auth0 = client(&url)?;
    for _ in 0..REFUSALS {
        auth0.users().get("auth0|1").await?;
    }
    let late = sorted(&late.lock().unwrap());
    println!("after the reset that a 429 named, {REFUSALS} times");
    println!(
        "  median {:.1} ms   first {:.1} ms   last {:.1} ms",
        median(&late),
        late[0],
        late[late.len() - 1]
    );
    Ok(())
}

/// A refusal that names a moment; and to the request that follows it, how late that is in
/// milliseconds.
fn refuse_once(named: &mut Option<SystemTime>, late: &mut Vec<f64>) -> Response {
    let now = SystemTime::now();
    if let Some(reset) = named.take() {
        let after = now.duration_since(reset).map(|after| after.as_secs_f64());
        late.push(1e3 * after.unwrap_or_else(|early| -early.duration().as_secs_f64()));
        return ([("content-type", "application/json")], "{}").into_response();
    }
    let reset = now.duration_since(UNIX_EPOCH).unwrap().as_secs() + 1;
    *named = Some(UNIX_EPOCH + Duration::from_secs(reset));
    let headers = [
        ("x-ratelimit-limit", "50".to_owned()),
        ("x-ratelimit-remaining", "0".to_owned()),
        ("x-ratelimit-reset", reset.to_string()),
    ];
    let status = auth0_sdk::http::StatusCode::TOO_MANY_REQUESTS;
    (status, headers, "{}").into_response()
}

/// Serves on a port of its own, and gives the address.
fn serve(servers: &Runtime, app: axum::Router) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    servers.spawn(async move {
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        axum::serve(listener, app).await
    });
    url
}

/// Counts what was sent, and what of it was refused.
#[derive(Clone, Default)]
struct Counts {
    sent: Arc<AtomicUsize>,
    refused: Arc<AtomicUsize>,
}

impl Observer for Counts {
    fn attempted(&self, attempted: &Attempted<'_>) {
        self.sent.fetch_add(1, Ordering::Relaxed);
        if attempted.status().is_some_and(|status| status == 429) {
            self.refused.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// Many more calls at once than the bucket has room for.
async fn full_bucket(servers: &Runtime) -> Result<()> {
    let starting = servers.spawn(
        Emulator::builder()
            .rate_limit(PER_SECOND)
            .rate_limit_burst(BURST)
            .user(SeedUser::new("ada@example.com").id("1"))
            .start(),
    );
    let emulator = starting.await.unwrap().unwrap();
    let counts = Counts::default();
    let auth0 = ManagementClient::builder()
        .base_url(emulator.url())
        .token(emulator.mint().scope("read:users").token())
        .observer(counts.clone())
        .build()?;
    let least = f64::from(CALLS as u32 - BURST) / f64::from(PER_SECOND);
    let begun = Instant::now();
    let calls = stream::iter(0..CALLS).map(|_| {
        let call = auth0.users().get("auth0|1");
        Ok(async { call.await.map(drop) })
    });
    calls.try_buffer_unordered(64).try_collect::<()>().await?;
    let took = begun.elapsed().as_secs_f64();
    let (sent, refused) = (
        counts.sent.load(Ordering::Relaxed),
        counts.refused.load(Ordering::Relaxed),
    );
    println!("{CALLS} calls, 64 in flight, against {PER_SECOND} a second with a burst of {BURST}");
    println!(
        "  {took:.1} s, {:.3} of the least that is possible; {refused} of {sent} refused, {:.2} %",
        took / least,
        100.0 * refused as f64 / sent as f64
    );
    Ok(())
}
