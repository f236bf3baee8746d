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

#[cfg(feature = "events")]
#[tokio::test]
async fn events_are_followed_and_gone_on_with() -> Result<()> {
    use auth0_sdk::types::{
        EventStreamSubscribeEventsEventTypeEnum as Kind,
        EventStreamSubscribeEventsResponse as Event,
    };

    let tenant = Tenant::new().await;
    let follow = || {
        let subscription = tenant.auth0.events().subscribe();
        subscription.event_type([Kind::UserCreated]).reconnecting()
    };
    let mut events = follow();
    let mut kept = Vec::new();
    for number in 0..3 {
        tenant.user(&format!("user{number}@example.com")).await?;
        let event = events.try_next().await?.unwrap();
        assert!(matches!(event, Event::UserCreated(_)), "{event:?}");
        let text = serde_json::to_string(&event).unwrap();
        assert!(
            text.contains(&format!("user{number}@example.com")),
            "{text}"
        );
        kept.push(events.last_event_id().unwrap().to_owned());
    }
    drop(events);

    // A change of another kind moves the place without an event.
    let organization = auth0_sdk::types::CreateOrganization::new("org");
    tenant.auth0.organizations().create(organization).await?;
    tenant.user("after@example.com").await?;
    let mut events = follow().starting_after(&kept[1]);
    for email in ["user2@example.com", "after@example.com"] {
        let event = events.try_next().await?.unwrap();
        let text = serde_json::to_string(&event).unwrap();
        assert!(text.contains(email), "{text}");
    }

    let error = follow().starting_after("999").try_next().await.unwrap_err();
    assert!(error.is_bad_request(), "{error}");
    Ok(())
}

/// In between, the server closes the connection and the client makes another.
#[cfg(feature = "events")]
#[tokio::test]
async fn a_newer_kind_of_event_is_told_and_the_last_word_is_an_error() -> Result<()> {
    use auth0_sdk::types::EventStreamSubscribeEventsResponse as Event;
    use axum::response::IntoResponse;

    let text = "id: 1\nevent: moon.risen\ndata: {\"offset\":\"1\"}\n\n";
    let last =
        "event: error\ndata: {\"error\":{\"code\":\"cursor_expired\",\"message\":\"too old\"}}\n\n";
    let server = crate::server::Server::start(move |hit| {
        let body = match hit.headers.get("last-event-id") {
            None => text,
            Some(_) => last,
        };
        ([("content-type", "text/event-stream")], body).into_response()
    })
    .await;
    let auth0 = server.client().build()?;
    let mut events = auth0.events().subscribe().reconnecting();
    let event = events.try_next().await?.unwrap();
    assert!(matches!(event, Event::Unknown(_)), "{event:?}");
    let error = events.try_next().await.unwrap_err();
    assert!(error.is_stream());
    assert_eq!(error.error_code(), Some("cursor_expired"));
    assert_eq!(events.last_event_id(), Some("1"));
    assert_eq!(server.hits().len(), 2);
    Ok(())
}
