//! Lists beside a hand-written loop that does the same work, against a server on
//! the same machine: `cargo bench -p auth0-sdk --bench lists` prints the table.
//!
//! Both sides read the same pages into the same types.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that fails says why by failing, and prints what it found"
)]

mod support;

use std::hint::black_box;
use std::time::Duration;

use auth0_sdk::types::ListUsersPage;
use auth0_sdk::{ManagementClient, Result};

use support::server::{Server, USERS};
use support::{Turns, by_hand, client};

const ROUNDS: usize = 11;
const SLOW_ROUNDS: usize = 3;

#[tokio::main]
async fn main() -> Result<()> {
    let fast = Server::start(Duration::ZERO);
    let slow = Server::start(Duration::from_millis(20));
    println!("10,000 users in pages of 100, medians of {ROUNDS} runs in turn");
    compare(&fast, 0, ROUNDS).await?;
    compare(&fast, 8, ROUNDS).await?;
    println!("the same with 20 ms of latency, medians of {SLOW_ROUNDS} runs in turn");
    compare(&slow, 0, SLOW_ROUNDS).await?;
    compare(&slow, 8, SLOW_ROUNDS).await?;
    println!("resident memory while 20,000 pages are read");
    memory(&fast, 0).await?;
    memory(&fast, 8).await
}

async fn compare(server: &Server, prefetch: usize, rounds: usize) -> Result<()> {
    let http = by_hand();
    let auth0 = client(server.url())?;
    let raw = || raw(&http, server);
    let turns = Turns::take(rounds, raw, || items(&auth0, prefetch)).await?;
    println!("  read-ahead {prefetch}: {turns}");
    Ok(())
}

/// Page by page, as one writes it without an SDK.
async fn raw(http: &reqwest::Client, server: &Server) {
    let url = format!("{}/api/v2/users", server.url());
    let mut read = 0;
    for page in 0.. {
        let query = [("page", page), ("per_page", 100)];
        let request = http.get(&url).bearer_auth("token").query(&query);
        let request = request.query(&[("include_totals", true)]);
        let answer = request.send().await.unwrap().error_for_status().unwrap();
        let page: ListUsersPage = answer.json().await.unwrap();
        for user in page.users {
            black_box(user);
            read += 1;
        }
        if read >= page.total.unwrap() as u64 {
            break;
        }
    }
    assert_eq!(read, USERS);
}

async fn items(auth0: &ManagementClient, prefetch: usize) -> Result<()> {
    let list = auth0.users().list().per_page(100);
    let mut users = list.items().with_prefetch(prefetch);
    let mut read = 0;
    while let Some(user) = users.try_next().await? {
        black_box(user);
        read += 1;
    }
    assert_eq!(read, USERS);
    Ok(())
}

/// Reads a list of very many pages, and says how large the process is meanwhile. The
/// server is in the same process, and keeps nothing.
async fn memory(server: &Server, prefetch: usize) -> Result<()> {
    let auth0 = client(server.url())?;
    let list = auth0.organizations().list().take(1).pages();
    let mut pages = list.with_prefetch(prefetch);
    let mut sizes = Vec::new();
    for number in 1..=20_000 {
        black_box(pages.try_next().await?.unwrap());
        if [100, 1_000, 10_000, 20_000].contains(&number) {
            let size = resident().map_or("unknown".to_owned(), |size| format!("{size} KiB"));
            sizes.push(format!("page {number}: {size}"));
        }
    }
    println!("  read-ahead {prefetch}: {}", sizes.join("   "));
    Ok(())
}

/// The resident size of this process in KiB, where the system tells it.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
