//! Nobody starves: those who call without a pause each get their share.
//!
//! Time stands still and the network is a double, so that what is counted is the order
//! alone.

use std::num::{NonZeroU32, NonZeroUsize};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_sdk_core::{Body, BoxFuture, Pacing, Result, Transport};
use http::{Request, Response};

use crate::calls::{builder, user};
use crate::server::Server;

const TASKS: usize = 10;
const ROUNDS: usize = 30;

/// Answers after a while that is not the same for all, and counts for each path.
#[derive(Clone, Default)]
struct Counting(Arc<Mutex<[usize; TASKS]>>);

impl Transport for Counting {
    fn send(&self, request: Request<Body>) -> BoxFuture<Result<Response<Body>>> {
        let task = request.uri().path().rsplit('/').next().unwrap();
        let task: usize = task.parse().unwrap();
        let mut counts = self.0.lock().unwrap();
        // When there was enough for all, nothing more is answered.
        let enough = counts.iter().sum::<usize>() == TASKS * ROUNDS;
        if !enough {
            counts[task] += 1;
        }
        Box::pin(async move {
            if enough {
                std::future::pending::<()>().await;
            }
            tokio::time::sleep(Duration::from_millis(task as u64 * 3 + 3)).await;
            Ok(Response::new(Body::from(r#"{"user_id":"1"}"#)))
        })
    }
}

/// How many requests of each task went out, of tasks that all want as many as they can get.
async fn shares(pacing: Pacing) -> Result<[usize; TASKS]> {
    let server = Server::start(|_| user()).await;
    let counting = Counting::default();
    let tenant = builder(&server)
        .token("t")
        .transport(counting.clone())
        .attempt_timeout(Duration::from_secs(3600))
        .pacing(pacing)
        .build()?;
    let mut tasks = tokio::task::JoinSet::new();
    for task in 0..TASKS {
        let tenant = tenant.clone();
        tasks.spawn(async move {
            loop {
                tenant.get(&task.to_string()).await.unwrap();
            }
        });
    }
    let sent = || counting.0.lock().unwrap().iter().sum::<usize>();
    while sent() < TASKS * ROUNDS {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tasks.abort_all();
    let counts = *counting.0.lock().unwrap();
    Ok(counts)
}

#[tokio::test(start_paused = true)]
async fn a_fixed_pace_is_shared_by_turns() -> Result<()> {
    let (rate, burst) = (NonZeroU32::new(20).unwrap(), NonZeroU32::MIN);
    let shares = shares(Pacing::fixed(rate, burst)).await?;
    // The last round may be under way.
    assert!(
        shares.iter().all(|share| share.abs_diff(ROUNDS) <= 1),
        "{shares:?}"
    );
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn one_request_at_a_time_is_one_of_each_in_turn() -> Result<()> {
    let one = Pacing::off().max_in_flight(NonZeroUsize::MIN);
    let shares = shares(one).await?;
    assert!(
        shares.iter().all(|share| share.abs_diff(ROUNDS) <= 1),
        "{shares:?}"
    );
    Ok(())
}
