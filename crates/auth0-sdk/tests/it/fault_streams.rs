//! Every fault on what flows: the file of an export, and events.
//!
//! A call is repeated as a whole; of these, only the opening is. What breaks off later is
//! told to the reader of a file, and is a reason to connect again for events.

use std::time::Duration;

use auth0_emulator::{Emulator, Fault, Target};
use auth0_sdk::jobs::{ExportedFile, UsersExport};
use auth0_sdk::types::CreateExportUsers;
use auth0_sdk::{ManagementClient, Result};
use serde_json::{Map, Value};

use crate::fault_rows::{End, rows};
use crate::tasks;
use crate::tenant::client_of;

/// The limit is that of the test: what hangs fails here.
async fn in_time<T>(work: impl Future<Output = T>) -> T {
    let done = tokio::time::timeout(Duration::from_secs(60), work).await;
    done.unwrap_or_else(|_| panic!("it hung"))
}

fn client(emulator: &Emulator) -> Result<ManagementClient> {
    client_of(emulator)
        .attempt_timeout(Duration::from_millis(300))
        .timeout(Duration::from_secs(20))
        .build()
}

fn files() -> Target {
    Target::path("/exports/{file}")
}

/// Reads the file to its end under one fault: what that comes to, and how often the file was
/// asked for, which is to be `expected` times.
async fn read(
    emulator: &Emulator,
    file: &ExportedFile,
    fault: Option<Fault>,
    expected: usize,
) -> (Result<()>, usize) {
    emulator.clear_requests();
    if let Some(fault) = fault {
        emulator.inject(fault.on(files())).unwrap();
    }
    let whole = async {
        let mut users = file.users::<Map<String, Value>>().await?;
        let mut count = 0;
        while users.try_next().await?.is_some() {
            count += 1;
        }
        assert_eq!(count, 3, "a file that is not whole was taken for one");
        Ok(())
    };
    let result = in_time(whole).await;
    // The emulator notes a request that was given up when it notices that.
    let asked = || emulator.requests_matching(&files()).len();
    for _ in 0..1000 {
        if asked() >= expected {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    emulator.clear_faults();
    (result, asked())
}

#[test]
fn a_file_is_whole_or_an_error() -> Result<()> {
    tasks::leaves_none(Emulator::builder().sample_users(3), files_under_faults)
}

async fn files_under_faults(emulator: &Emulator) -> Result<()> {
    let auth0 = client(emulator)?;
    let wanted = CreateExportUsers::new().format("json");
    let export = UsersExport::new(&auth0, wanted);
    let mut export = export.with_poll_intervals(Duration::ZERO, Duration::from_millis(1));
    let file = export.wait().await?;
    for row in rows() {
        let opens = row.breaks_the_body() || !row.repeats(true);
        let expected = if opens { 1 } else { 3 };
        let (result, asked) = read(emulator, &file, Some(row.fault.clone()), expected).await;
        let about = format!("{:?}: {result:?}", row.fault);
        assert_eq!(End::of(&result), row.end, "{about}");
        assert_eq!(asked, expected, "{about}");

        // A fault that passes is not seen where it was in the way of the opening, and is
        // gone for the next who reads.
        let expected = if opens { 1 } else { 2 };
        let once = row.fault.clone().times(1);
        let (result, asked) = read(emulator, &file, Some(once), expected).await;
        let about = format!("{:?}, once: {result:?}", row.fault);
        match opens {
            true => assert_eq!((End::of(&result), asked), (row.end, 1), "{about}"),
            false => assert_eq!((End::of(&result), asked), (End::Success, 2), "{about}"),
        }
        let (result, asked) = read(emulator, &file, None, 1).await;
        assert_eq!((End::of(&result), asked), (End::Success, 1), "{about}");
    }
    Ok(())
}

#[cfg(feature = "events")]
mod events {
    use auth0_sdk::ReconnectingEvents;
    use auth0_sdk::types::EventStreamSubscribeEventsEventTypeEnum as Kind;
    use auth0_sdk::types::EventStreamSubscribeEventsResponse as Event;

    use super::*;
    use crate::tenant::new_user;

    fn subscriptions() -> Target {
        Target::operation("subscribe_events")
    }

    fn follow(auth0: &ManagementClient) -> ReconnectingEvents<Event> {
        let subscription = auth0.events().subscribe().event_type([Kind::UserCreated]);
        let events = subscription.reconnecting();
        events.with_heartbeat_timeout(Duration::from_secs(20))
    }

    /// Waits until there were so many connections.
    async fn connections(emulator: &Emulator, count: usize) {
        while emulator.requests_matching(&subscriptions()).len() < count {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    #[test]
    fn events_come_after_all_or_end_in_the_right_error() -> Result<()> {
        tasks::leaves_none(Emulator::builder(), events_under_faults)
    }

    async fn events_under_faults(emulator: &Emulator) -> Result<()> {
        let auth0 = client(emulator)?;
        auth0.users().create(new_user("a@example.com")).await?;
        for row in rows() {
            let about = format!("{:?}", row.fault);
            emulator.clear_requests();
            emulator
                .inject(row.fault.clone().on(subscriptions()))
                .unwrap();
            let mut events = follow(&auth0);
            if !row.repeats(true) {
                let error = in_time(events.try_next()).await.unwrap_err();
                match row.end {
                    End::Status(_) => assert_eq!(End::of(&Err(error)), row.end, "{about}"),
                    _ => assert!(error.is_stream(), "{about}: {error}"),
                }
                assert!(events.try_next().await?.is_none(), "{about}");
                connections(emulator, 1).await;
                let asked = emulator.requests_matching(&subscriptions()).len();
                assert_eq!(asked, 1, "{about}");
                emulator.clear_faults();
                continue;
            }
            // As long as it lasts, it is tried again, and when it is over, events come.
            let given_up = async {
                tokio::select! {
                    event = events.try_next() => panic!("{about}: {event:?}"),
                    () = connections(emulator, 4) => {}
                }
            };
            in_time(given_up).await;
            emulator.clear_faults();
            let event = in_time(events.try_next()).await?;
            assert!(matches!(event, Some(Event::UserCreated(_))), "{about}");
            assert!(events.last_event_id().is_some(), "{about}");
        }
        Ok(())
    }
}
