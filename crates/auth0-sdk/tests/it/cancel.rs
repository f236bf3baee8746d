//! Dropping a future cancels what it does, wherever it is.

use std::time::Duration;

use auth0_sdk::Result;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

use crate::tenant::Tenant;

#[tokio::test]
async fn dropping_a_call_closes_its_connection() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let auth0 = auth0_sdk::ManagementClient::builder()
        .base_url(url)
        .token("t")
        .build()?;
    let call = tokio::spawn(async move { auth0.users().get("auth0|1").await });
    let (mut connection, _) = listener.accept().await.unwrap();
    let mut request = [0; 64];
    assert!(connection.read(&mut request).await.unwrap() > 0);
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    // The end of the stream, or its reset, says that the other side is gone.
    let gone = async {
        while connection
            .read(&mut request)
            .await
            .is_ok_and(|count| count > 0)
        {}
    };
    tokio::time::timeout(Duration::from_secs(10), gone)
        .await
        .unwrap();
    Ok(())
}

#[tokio::test]
async fn dropping_a_call_that_waits_sends_nothing_more() -> Result<()> {
    let tenant = Tenant::new().await;
    tenant.auth0.users().list().await?;
    tenant.emulator.clear_requests();
    tenant.emulator.rate_limit_next(1, Duration::from_secs(1));
    let call = tenant.auth0.users().list().into_future();
    assert!(
        tokio::time::timeout(Duration::from_millis(200), call)
            .await
            .is_err()
    );
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    assert_eq!(tenant.count("/users"), 1);
    Ok(())
}

#[tokio::test]
async fn a_call_that_is_not_awaited_sends_nothing() -> Result<()> {
    let tenant = Tenant::new().await;
    drop(tenant.auth0.users().list());
    drop(tenant.auth0.users().list().into_future());
    drop(tenant.auth0.users().list().items());
    assert_eq!(tenant.emulator.requests(), []);
    Ok(())
}
