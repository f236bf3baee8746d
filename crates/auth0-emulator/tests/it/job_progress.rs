//! How a job goes on, by reads and by the clock of the tenant.

use std::time::Duration;

use auth0_emulator::Emulator;
use serde_json::json;

use crate::client::Client;

/// Asks for an export, and gives the path of its job.
async fn export(client: &Client) -> String {
    let (status, job) = client
        .post("/jobs/users-exports", json!({"format": "json"}))
        .await;
    assert_eq!((status, &job["status"]), (200, &json!("pending")), "{job}");
    format!("/jobs/{}", job["id"].as_str().unwrap())
}

async fn status(client: &Client, path: &str) -> String {
    let (_, job) = client.get(path).await;
    job["status"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_last_of_several_reads_finds_a_job_processing() {
    let client = Client::of(Emulator::builder().pending_job_reads(3)).await;
    let path = export(&client).await;
    let mut seen = Vec::new();
    for _ in 0..5 {
        seen.push(status(&client, &path).await);
    }
    assert_eq!(
        seen,
        ["pending", "pending", "processing", "completed", "completed"]
    );
}

#[tokio::test]
async fn a_job_takes_its_time_by_the_clock() {
    let client = Client::of(Emulator::builder().job_duration(Duration::from_secs(60))).await;
    let clock = client.emulator.clock();
    clock.freeze();
    let path = export(&client).await;
    for (seconds, found) in [
        (0, "pending"),
        (29, "pending"),
        (1, "processing"),
        (29, "processing"),
        (1, "completed"),
    ] {
        clock.advance(Duration::from_secs(seconds));
        assert_eq!(status(&client, &path).await, found);
    }
}
