//! One token for everybody who waits for it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use auth0_sdk::{Result, Token};

use crate::server::Server;
use crate::tenant::Tenant;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_tasks_fetch_one_token() -> Result<()> {
    let tenant = Tenant::new().await;
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            let auth0 = tenant.auth0.clone();
            tokio::spawn(async move { auth0.users().list().await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap()?;
    }
    assert_eq!(tenant.count("/oauth/token"), 1);
    assert_eq!(tenant.count("/users"), 100);
    Ok(())
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() -> Result<()> {
    let answer = |hit: &crate::server::Hit| {
        let fresh = hit.headers["authorization"] == "Bearer t2";
        crate::server::json(if fresh { 200 } else { 401 }, &serde_json::json!({}))
    };
    let server = Server::start(answer).await;
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    let source = move || {
        let number = counted.fetch_add(1, Ordering::SeqCst) + 1;
        async move { Ok(Token::new(format!("t{number}")).expires_in(Duration::from_secs(60))) }
    };
    let auth0 = server.client().token_source(source).build()?;
    auth0.users().get("auth0|1").await?;
    auth0.users().get("auth0|1").await?;
    assert_eq!((count.load(Ordering::SeqCst), server.hits().len()), (2, 3));
    Ok(())
}
