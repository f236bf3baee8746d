//! Time limits, against servers that never finish.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::time::Duration;

use auth0_sdk_core::{Result, Token};
use axum::Router;
use axum::response::IntoResponse;

use crate::calls::builder;
use crate::server::{Server, stuck};

const SHORT: Duration = Duration::from_millis(50);

async fn never() -> (Server, Arc<AtomicU32>) {
    let count = Arc::new(AtomicU32::new(0));
    let counted = count.clone();
    let app = Router::new().fallback(move || {
        counted.fetch_add(1, SeqCst);
        std::future::pending::<()>()
    });
    (Server::router(app).await, count)
}

#[tokio::test]
async fn an_attempt_that_hangs_is_repeated() -> Result<()> {
    let (server, count) = never().await;
    let tenant = builder(&server).token("t").attempt_timeout(SHORT).build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!((error.attempts(), count.load(SeqCst)), (3, 3));
    let error = tenant.create("1").await.unwrap_err();
    assert_eq!((error.attempts(), count.load(SeqCst)), (1, 4));
    Ok(())
}

#[tokio::test]
async fn a_slow_body_counts() -> Result<()> {
    let server = Server::start(|_| stuck(vec!["{\"user_id\":", "\"1\""]).into_response()).await;
    let tenant = builder(&server)
        .token("t")
        .attempt_timeout(SHORT)
        .max_retries(0)
        .build()?;
    assert!(tenant.get("1").await.unwrap_err().is_timeout());
    Ok(())
}

#[tokio::test]
async fn the_whole_call_has_its_limit() -> Result<()> {
    let (server, _) = never().await;
    let tenant = builder(&server).token("t").build()?;
    let error = tenant.get("1").with_timeout(SHORT).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.attempts(), 1);
    Ok(())
}

#[tokio::test]
async fn waiting_for_a_token_counts_too() -> Result<()> {
    let (server, count) = never().await;
    let tenant = builder(&server)
        .token_source(std::future::pending::<Result<Token>>)
        .timeout(SHORT)
        .build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!((error.attempts(), count.load(SeqCst)), (0, 0));
    Ok(())
}
