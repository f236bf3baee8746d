//! Measures what a tenant with many users costs, made as samples and of a seed file:
//! the time to make it, its memory, searches, and reads by id over HTTP.
//!
//! ```text
//! cargo run --release -p auth0-emulator --example measure -- [USERS] [SECONDS] [sample|file]
//! ```
#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use auth0_emulator::{Emulator, EmulatorBuilder};
use serde_json::{Value, json};

/// As many readers as keep two cores busy.
const READERS: usize = 32;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let users = arguments.next().map_or(Ok(100_000), |text| text.parse())?;
    let seconds = arguments.next().map_or(Ok(5), |text| text.parse())?;
    // The peak of a process is that of everything it did: each way has its own.
    match arguments.next().as_deref() {
        None => {
            for way in ["sample", "file"] {
                let status = std::process::Command::new(std::env::current_exe()?)
                    .args([&users.to_string(), &seconds.to_string(), way])
                    .status()?;
                if !status.success() {
                    return Err(format!("the users of the way {way} were not measured").into());
                }
            }
            Ok(())
        }
        Some("sample") => {
            let builder = Emulator::builder().sample_users(users);
            measure("sample users", builder, (users, seconds), "nickname:user7*").await
        }
        Some("file") => {
            let folder = tempfile::tempdir()?;
            let path = folder.path().join("seed.json");
            write_seeds(&path, users)?;
            let started = Instant::now();
            let builder = Emulator::builder().seed_file(&path)?;
            println!("seed file read in {:.2?}", started.elapsed());
            let query = "app_metadata.plan:gold";
            measure("users of a seed file", builder, (users, seconds), query).await
        }
        Some(other) => Err(format!("{other} is no way: sample or file").into()),
    }
}

/// Users as a file has them: with a password, two names, and metadata, by which every
/// tenth is found.
fn write_seeds(path: &Path, users: usize) -> Result<(), Box<dyn Error>> {
    let mut file = BufWriter::new(File::create(path)?);
    write!(file, "{{\"users\": [")?;
    for number in 0..users {
        let mark = if number == 0 { "" } else { "," };
        let plan = if number % 10 == 0 { "gold" } else { "free" };
        let user = json!({
            "email": format!("user{number}@example.com"), "user_id": format!("user{number}"),
            "password": format!("Correct-Horse-{number}"),
            "given_name": format!("Given{number}"), "family_name": format!("Family{number}"),
            "app_metadata": {"plan": plan},
        });
        write!(file, "{mark}{user}")?;
    }
    write!(file, "]}}")?;
    file.flush()?;
    Ok(())
}

async fn measure(
    what: &str,
    builder: EmulatorBuilder,
    (users, seconds): (usize, u64),
    found_by_scanning: &str,
) -> Result<(), Box<dyn Error>> {
    let started = Instant::now();
    let emulator = builder.start().await?;
    println!("{users} {what} made in {:.2?}", started.elapsed());
    if let (Some(resident), Some(peak)) = (memory_mib("VmRSS:"), memory_mib("VmHWM:")) {
        println!("memory {resident} MiB, at most {peak} MiB");
    }

    let http = reqwest::Client::new();
    let token = token(&http, &emulator).await?;
    let last = users.saturating_sub(1);
    for query in [
        format!("email:\"user{last}@example.com\""),
        format!("user_id:\"auth0|user{last}\" AND NOT blocked:true"),
        "identities.connection:\"Username-Password-Authentication\"".to_owned(),
        format!("email:user{last}*"),
        found_by_scanning.to_owned(),
    ] {
        let url = format!("{}/api/v2/users", emulator.url());
        let (mut times, mut total) = (Vec::new(), Value::Null);
        for _ in 0..21 {
            let started = Instant::now();
            let request = http.get(&url).bearer_auth(&token);
            let request = request.query(&[("q", query.as_str()), ("include_totals", "true")]);
            let page = request.send().await?.error_for_status()?.bytes().await?;
            times.push(started.elapsed());
            let page: Value = serde_json::from_slice(&page)?;
            total = page.get("total").cloned().unwrap_or_default();
        }
        times.sort();
        let median = times.get(times.len() / 2).copied().unwrap_or_default();
        println!("search {query}: {total} found, median {median:.2?}");
    }

    let reads = Arc::new(AtomicU64::new(0));
    let until = Instant::now() + Duration::from_secs(seconds);
    let readers = (0..READERS).map(|number| {
        let (http, token, reads) = (http.clone(), token.clone(), Arc::clone(&reads));
        let url = format!("{}/api/v2/users/auth0%7Cuser", emulator.url());
        tokio::spawn(async move {
            // A stride without a common factor meets every user before any again.
            let mut id = number * users / READERS;
            while Instant::now() < until {
                let request = http.get(format!("{url}{id}")).bearer_auth(&token);
                request.send().await?.error_for_status()?.bytes().await?;
                reads.fetch_add(1, Ordering::Relaxed);
                id = (id + 7_919) % users.max(1);
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
        reads / seconds.max(1)
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

/// A figure of this process's memory, where the system tells it.
fn memory_mib(name: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with(name))?;
    let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib / 1_024)
}
