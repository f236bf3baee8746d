//! Single calls beside the same requests made by hand, against a server on the same
//! machine: `cargo bench -p auth0-sdk --bench calls` prints the table.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that fails says why by failing, and prints what it found"
)]

mod support;

use std::hint::black_box;
use std::time::Duration;

use auth0_sdk::types::GetUserResponse;
use auth0_sdk::{ManagementClient, Result};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use support::server::Server;
use support::{Turns, by_hand, client};

// Short runs in turn, so that both meet the same moods of the machine.
const CALLS: usize = 250;
const ROUNDS: usize = 201;

// One thread for each side of the connection, which is what two cores have room for.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let server = Server::start(Duration::ZERO);
    let http = by_hand();
    let auth0 = client(server.url())?;
    println!("{CALLS} calls that get a user, medians of {ROUNDS} runs in turn");
    for in_flight in [1, 64] {
        let raw = || async {
            let calls = stream::iter(0..CALLS).map(|_| raw(&http, &server));
            calls
                .buffer_unordered(in_flight)
                .for_each(async |()| ())
                .await;
        };
        let sdk = || async {
            let calls = stream::iter(0..CALLS).map(|_| Ok(sdk(&auth0)));
            calls.try_buffer_unordered(in_flight).try_collect().await
        };
        let turns = Turns::take(ROUNDS, raw, sdk).await?;
        println!("  {in_flight:2} in flight: {turns}");
    }
    Ok(())
}

async fn raw(http: &reqwest::Client, server: &Server) {
    let url = format!("{}/api/v2/users/auth0%7C1", server.url());
    let answer = http.get(url).bearer_auth("token").send().await.unwrap();
    let user: GetUserResponse = answer.error_for_status().unwrap().json().await.unwrap();
    black_box(user);
}

async fn sdk(auth0: &ManagementClient) -> Result<()> {
    black_box(auth0.users().get("auth0|1").await?);
    Ok(())
}
