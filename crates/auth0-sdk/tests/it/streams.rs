//! What flows: a file on its way up, and events on their way down.

use auth0_sdk::{Result, Upload};
use bytes::Bytes;
use futures_util::stream;

use crate::tenant::Tenant;

/// The file of an import with that many users, line by line.
fn lines(count: usize) -> impl Iterator<Item = String> {
    (0..count).map(|number| format!("{{\"email\":\"import{number}@example.com\"}}\n"))
}

async fn import(tenant: &Tenant, users: Upload) -> Result<i64> {
    let jobs = tenant.auth0.jobs();
    let database = tenant.emulator.database_id();
    let call = jobs.users_imports().create(database, users);
    let job = call.upsert(false).external_id("mine").await?;
    let job = jobs.get(job.id).await?;
    assert_eq!(job.status, "completed", "{job:?}");
    Ok(job
        .summary
        .and_then(|summary| summary.inserted)
        .unwrap_or_default())
}

#[tokio::test]
async fn users_are_imported_from_a_stream() -> Result<()> {
    let tenant = Tenant::new().await;
    let chunks = lines(150).map(|line| std::io::Result::Ok(Bytes::from(line)));
    let users = Upload::from_stream(stream::iter(chunks)).file_name("users.ndjson");
    assert_eq!(import(&tenant, users).await?, 150);
    let found = tenant
        .auth0
        .users()
        .list()
        .q("email:import7@example.com")
        .await?;
    assert_eq!(found.users.len(), 1);
    Ok(())
}

#[tokio::test]
async fn users_are_imported_from_memory_also_after_a_429() -> Result<()> {
    let tenant = Tenant::new().await;
    tenant
        .emulator
        .rate_limit_next(1, std::time::Duration::ZERO);
    let text: String = lines(2).collect();
    assert_eq!(import(&tenant, Upload::from_bytes(text)).await?, 2);
    assert_eq!(tenant.count("/jobs/users-imports"), 2);
    Ok(())
}

#[tokio::test]
async fn a_stream_is_sent_once() -> Result<()> {
    let tenant = Tenant::new().await;
    tenant
        .emulator
        .rate_limit_next(1, std::time::Duration::ZERO);
    let chunks = lines(2).map(|line| std::io::Result::Ok(Bytes::from(line)));
    let error = import(&tenant, Upload::from_stream(stream::iter(chunks)))
        .await
        .unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(
        (error.attempts(), tenant.count("/jobs/users-imports")),
        (1, 1)
    );
    Ok(())
}

#[cfg(feature = "events")]
#[tokio::test]
async fn events_come_typed_and_as_they_happen() -> Result<()> {
    use auth0_sdk::types::{
        EventStreamSubscribeEventsEventTypeEnum as Kind,
        EventStreamSubscribeEventsResponse as Event,
    };

    let tenant = Tenant::new().await;
    tenant.user("before@example.com").await?;
    let subscription = tenant
        .auth0
        .events()
        .subscribe()
        .event_type([Kind::UserCreated]);
    let mut events = subscription.await?;
    let first = events.try_next().await?.unwrap();
    assert!(matches!(first, Event::UserCreated(_)), "{first:?}");
    let id = events.last_event_id().unwrap().to_owned();

    tenant.user("after@example.com").await?;
    let second = events.try_next().await?.unwrap();
    let text = serde_json::to_string(&second).unwrap();
    assert!(text.contains("after@example.com"), "{text}");

    let mut resumed = tenant.auth0.events().subscribe().from(id).await?;
    assert_eq!(resumed.try_next().await?, Some(second));
    Ok(())
}
