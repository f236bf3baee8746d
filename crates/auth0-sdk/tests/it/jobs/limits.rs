//! Imports into a tenant that works on few of them at a time, or does not work at all.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_sdk::Result;
use auth0_sdk::jobs::{Users, UsersImport};
use axum::response::Response;
use serde_json::{Value, json};

use super::AT_ONCE;
use crate::server::{Hit, Server, json};

/// What happens to the jobs of a tenant.
#[derive(Default)]
struct Jobs {
    /// How often a job is asked after until it is done.
    reads: usize,
    /// How often that is for each job from now on.
    left: Vec<usize>,
    /// The most that were at work at a time.
    most: usize,
    /// How many imports of others are at work, and end one with each refusal.
    of_others: usize,
    refused: usize,
}

impl Jobs {
    fn active(&self) -> usize {
        self.left.iter().filter(|left| **left > 0).count() + self.of_others
    }
}

fn jobs(reads: usize, of_others: usize) -> Arc<Mutex<Jobs>> {
    Arc::new(Mutex::new(Jobs {
        reads,
        of_others,
        ..Jobs::default()
    }))
}

async fn tenant(jobs: Arc<Mutex<Jobs>>) -> Server {
    Server::start(move |hit: &Hit| -> Response {
        let mut jobs = jobs.lock().unwrap();
        let Some(id) = hit.path.strip_prefix("/api/v2/jobs/job_") else {
            if jobs.active() >= 2 {
                jobs.of_others = jobs.of_others.saturating_sub(1);
                jobs.refused += 1;
                let text = "There are 2 active imports";
                return json(
                    429,
                    &json!({"statusCode": 429, "error": "Too Many Requests", "message": text}),
                );
            }
            let reads = jobs.reads;
            jobs.left.push(reads);
            jobs.most = jobs.most.max(jobs.active());
            return json(202, &job(jobs.left.len() - 1, "pending"));
        };
        let number: usize = id.parse().unwrap();
        jobs.left[number] = jobs.left[number].saturating_sub(1);
        let status = if jobs.left[number] == 0 {
            "completed"
        } else {
            "processing"
        };
        json(200, &job(number, status))
    })
    .await
}

fn job(number: usize, status: &str) -> Value {
    json!({
        "id": format!("job_{number}"), "type": "users_import", "status": status,
        "connection_id": "con_0123456789abcdef", "created_at": "2026-01-01T00:00:00.000Z",
        "summary": {"inserted": 1, "updated": 0, "failed": 0, "total": 1},
    })
}

fn import(server: &Server, users: Users) -> UsersImport {
    let client = server.client().max_retries(0).build().unwrap();
    UsersImport::new(&client, "con_0123456789abcdef", users)
        .with_poll_intervals(AT_ONCE.0, AT_ONCE.1)
}

/// Users each of whom takes a file of an import.
fn large(count: usize) -> impl Iterator<Item = Value> + Send + 'static {
    (0..count).map(|_| json!({"email": "a@example.com", "name": "x".repeat(300_000)}))
}

#[tokio::test]
async fn two_jobs_are_at_work_and_two_files_ahead_of_them() -> Result<()> {
    let jobs = jobs(3, 0);
    let server = tenant(jobs.clone()).await;
    let taken = Arc::new(AtomicUsize::new(0));
    let count = taken.clone();
    let users = large(7).inspect(move |_| {
        count.fetch_add(1, Ordering::Relaxed);
    });
    let report = import(&server, Users::new(users))
        .on_progress(move |progress| {
            // One file is on its way, and the user after it has shown that it is full.
            assert!(taken.load(Ordering::Relaxed) as u64 <= progress.sent + 2);
        })
        .wait()
        .await?;
    assert_eq!((report.inserted(), report.files.len()), (7, 7));
    let jobs = jobs.lock().unwrap();
    assert_eq!((jobs.most, jobs.refused), (2, 0));
    Ok(())
}

#[tokio::test]
async fn imports_of_others_are_waited_for() -> Result<()> {
    let jobs = jobs(1, 4);
    let server = tenant(jobs.clone()).await;
    let report = import(&server, Users::new(large(3))).wait().await?;
    assert_eq!(report.inserted(), 3);
    let jobs = jobs.lock().unwrap();
    assert!(jobs.refused >= 3 && jobs.most <= 2, "{}", jobs.refused);
    Ok(())
}

#[tokio::test]
async fn an_import_that_was_dropped_can_be_gone_on_with() -> Result<()> {
    let jobs = jobs(usize::MAX, 0);
    let server = tenant(jobs.clone()).await;
    let mut import = import(&server, Users::new(large(3)));
    let both_were_asked_after = async {
        let asked = || {
            let jobs = jobs.lock().unwrap();
            jobs.left.iter().filter(|left| **left < usize::MAX).count()
        };
        while asked() < 2 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::select! {
        ended = import.wait() => panic!("it ended early: {ended:?}"),
        () = both_were_asked_after => {}
    }
    assert_eq!(import.report().files.len(), 2);
    {
        let mut jobs = jobs.lock().unwrap();
        jobs.reads = 1;
        jobs.left.fill(1);
    }
    let report = import.wait().await?;
    assert_eq!((report.inserted(), report.files.len()), (3, 3));
    assert_eq!(jobs.lock().unwrap().left.len(), 3);
    Ok(())
}

#[tokio::test]
async fn an_import_that_takes_too_long_is_a_timeout() {
    let server = tenant(jobs(usize::MAX, 0)).await;
    let mut import = import(&server, Users::new(large(3))).with_timeout(Duration::from_millis(50));
    let error = import.wait().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("import"), "{error}");
}

#[tokio::test]
async fn a_failed_job_is_an_error_with_what_the_server_says() {
    let server = Server::start(|hit: &Hit| {
        let mut answer = job(0, "pending");
        if hit.path.ends_with("/job_0") {
            answer["status"] = "failed".into();
            answer["status_details"] = "The file\nis no JSON".into();
        }
        let status = if hit.path.ends_with("/job_0") {
            200
        } else {
            202
        };
        json(status, &answer)
    })
    .await;
    let mut import = import(&server, Users::new(large(1)));
    let error = import.wait().await.unwrap_err();
    assert!(error.is_job_failed() && !error.is_retryable());
    assert_eq!(error.message(), Some("The file\nis no JSON"));
    let text = error.to_string();
    assert!(
        text.contains("job_0") && text.contains("The file is no JSON"),
        "{text}"
    );
    assert_eq!(import.report().files[0].status, "failed");
}

#[tokio::test]
async fn a_file_that_was_refused_is_an_error_and_is_kept() -> Result<()> {
    let refusals = AtomicUsize::new(1);
    let refusals = Arc::new(refusals);
    let server = Server::start(move |hit: &Hit| {
        if hit.path.ends_with("/job_0") {
            return json(200, &job(0, "completed"));
        }
        if refusals.swap(0, Ordering::Relaxed) == 1 {
            return json(503, &Value::Null);
        }
        json(202, &job(0, "pending"))
    })
    .await;
    let mut import = import(&server, Users::new(large(1)));
    let error = import.wait().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert_eq!(import.wait().await?.inserted(), 1);
    Ok(())
}
