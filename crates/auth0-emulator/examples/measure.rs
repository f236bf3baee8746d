//! Measures what a tenant with many users costs: the time to make it, its
//! memory, searches, and reads by id over HTTP.
//!
//! ```text
//! cargo run --release -p auth0-emulator --example measure -- [USERS] [SECONDS]
//! ```
#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use auth0_emulator::Emulator;
use serde_json::Value;

/// As many readers as keep two cores busy.
const READERS: usize = 32;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let users = arguments.next().map_or(Ok(100_000), |text| text.parse())?;
    let seconds = arguments.next().map_or(Ok(5), |text| text.parse())?;

    let before = resident_mib();
    let started = Instant::now();
    let emulator = Emulator::builder().sample_users(users).start().await?;
    println!("{users} users made in {:.2?}", started.elapsed());
    if let (Some(before), Some(after)) = (before, resident_mib()) {
        println!("memory {after} MiB, {before} MiB before");
    }

    let http = reqwest::Client::new();
    let token = token(&http, &emulator).await?;
    let last = users.saturating_sub(1);
    for query in [
        format!("email:\"user{last}@example.com\""),
        format!("user_id:\"auth0|user{last}\" AND blocked:false"),
        "identities.connection:\"Username-Password-Authentication\"".to_owned(),
        format!("email:user{last}*"),
        "app_metadata.plan:gold".to_owned(),
    ] {
        let url = format!("{}/api/v2/users", emulator.url());
        let mut times = Vec::new();
        for _ in 0..21 {
            let started = Instant::now();
            let request = http.get(&url).query(&[("q", &query)]).bearer_auth(&token);
            request.send().await?.error_for_status()?.bytes().await?;
            times.push(started.elapsed());
        }
        times.sort();
        println!("search {query}: median {:.2?}", times[times.len() / 2]);
    }

    let reads = Arc::new(AtomicU64::new(0));
    let until = Instant::now() + Duration::from_secs(seconds);
    let readers = (0..READERS).map(|number| {
        let (http, token, reads) = (http.clone(), token.clone(), Arc::clone(&reads));
        let id = number * users / READERS;
        let url = format!("{}/api/v2/users/auth0%7Cuser{id}", emulator.url());
        tokio::spawn(async move {
            while Instant::now() < until {
                let answer = http.get(&url).bearer_auth(&token).send().await?;
                answer.error_for_status()?.bytes().await?;
                reads.fetch_add(1, Ordering::Relaxed);
            }
            Ok::<(), reqwest::Error>(())
        })
    });
    for reader in readers.collect::<Vec<_>>() {
        reader.await??;
    }
    let reads = reads.load(Ordering::Relaxed);
    println!(
        "{} reads by id a second, with this client on the same cores",
        reads / seconds
    );
    Ok(())
}

async fn token(http: &reqwest::Client, emulator: &Emulator) -> Result<String, Box<dyn Error>> {
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", emulator.client_id()),
        ("client_secret", emulator.client_secret()),
        ("audience", emulator.management_audience()),
    ];
    let request = http
        .post(format!("{}/oauth/token", emulator.url()))
        .form(&form);
    let answer: Value = request.send().await?.error_for_status()?.json().await?;
    let token = answer.get("access_token").and_then(Value::as_str);
    Ok(token.ok_or("the answer has no token")?.to_owned())
}

/// The resident memory of this process, where the system tells it.
fn resident_mib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib / 1_024)
}
