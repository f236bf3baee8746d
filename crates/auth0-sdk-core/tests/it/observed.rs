//! What an observer is told of attempts that nobody answered.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_sdk_core::{Attempted, Observer, Result, Upload};
use axum::Router;
use tokio::sync::Notify;

use crate::calls::builder;
use crate::server::{Server, reply};
use crate::uploads::import;

/// Number, and whether it is told to have timed out.
#[derive(Default)]
struct Seen(Mutex<Vec<(u32, bool)>>);

impl Observer for Seen {
    fn attempted(&self, attempt: &Attempted<'_>) {
        let timed_out = attempt.error().is_some_and(|error| error.is_timeout());
        assert_eq!(attempt.status(), None);
        self.0.lock().unwrap().push((attempt.number(), timed_out));
    }
}

/// A server that says when it was asked, and nothing else.
async fn silent() -> (Server, Arc<Notify>) {
    let asked = Arc::new(Notify::new());
    let told = asked.clone();
    let app = Router::new().fallback(move || {
        told.notify_one();
        std::future::pending::<()>()
    });
    (Server::router(app).await, asked)
}

#[tokio::test]
async fn an_attempt_is_told_of_when_the_time_for_the_call_ends_it() -> Result<()> {
    let (server, _) = silent().await;
    let seen = Arc::new(Seen::default());
    let tenant = builder(&server)
        .token("t")
        .observer(seen.clone())
        .timeout(Duration::from_millis(50))
        .build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1);
    assert_eq!(*seen.0.lock().unwrap(), [(1, true)]);
    Ok(())
}

#[tokio::test]
async fn an_attempt_is_told_of_when_its_future_is_dropped() -> Result<()> {
    let (server, asked) = silent().await;
    let seen = Arc::new(Seen::default());
    let tenant = builder(&server).token("t").observer(seen.clone()).build()?;
    let call = tokio::spawn(async move { tenant.get("1").await });
    asked.notified().await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert_eq!(*seen.0.lock().unwrap(), [(1, true)]);
    Ok(())
}

#[tokio::test]
async fn what_was_never_sent_is_no_attempt() -> Result<()> {
    let server = Server::start(|_| reply(200, serde_json::json!({}))).await;
    let seen = Arc::new(Seen::default());
    let tenant = builder(&server).token("t").observer(seen.clone()).build()?;
    let missing = Upload::from_path("/there/is/no/such/file.json");
    assert!(import(&tenant, missing).await.is_err());
    assert!(seen.0.lock().unwrap().is_empty());
    Ok(())
}
