//! Imports into an emulated tenant.

use std::sync::{Arc, Mutex};

use auth0_emulator::Emulator;
use auth0_sdk::Result;
use auth0_sdk::jobs::{LARGEST_FILE, Users, UsersImport};
use futures_util::stream;
use serde_json::{Value, json};

use super::AT_ONCE;
use crate::tenant::Tenant;

/// Users of about a kilobyte each.
fn users(count: usize) -> impl Iterator<Item = Value> + Send + 'static {
    (0..count).map(|number| {
        json!({
            "email": format!("import{number}@example.com"),
            "user_metadata": {"text": "\u{e9}\"}]{[\\".repeat(100)},
        })
    })
}

fn import(tenant: &Tenant, users: Users) -> UsersImport {
    let import = UsersImport::new(&tenant.auth0, tenant.emulator.database_id(), users);
    import.with_poll_intervals(AT_ONCE.0, AT_ONCE.1)
}

async fn slow() -> Tenant {
    Tenant::of(Emulator::builder().pending_job_reads(3)).await
}

#[tokio::test]
async fn an_iterator_is_split_into_files_and_waited_for() -> Result<()> {
    let tenant = slow().await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = told.clone();
    let mut import = import(&tenant, Users::new(users(1_500)))
        .external_id("mine")
        .on_progress(move |progress| tell.lock().unwrap().push(*progress));
    let report = import.wait().await?;
    assert_eq!(
        (report.inserted(), report.updated(), report.failed()),
        (1_500, 0, 0)
    );
    assert!(report.files.len() > 2, "{report:?}");
    assert_eq!(report.files.len(), tenant.count("/jobs/users-imports"));
    assert_eq!(
        report.files.iter().map(|file| file.users).sum::<u64>(),
        1_500
    );
    for file in &report.files {
        assert_eq!(
            (file.status.as_str(), file.users),
            ("completed", file.inserted)
        );
        let job = tenant.auth0.jobs().get(&file.job_id).await?;
        assert_eq!(job.additional_properties["external_id"], "mine");
    }
    // A form is a little longer than the file in it.
    let lengths: Vec<usize> = tenant
        .emulator
        .requests()
        .iter()
        .filter(|request| request.path.ends_with("/users-imports"))
        .map(|request| request.header("content-length").unwrap().parse().unwrap())
        .collect();
    assert!(
        lengths.iter().all(|length| *length < LARGEST_FILE + 2_000),
        "{lengths:?}"
    );
    assert!(lengths[0] > LARGEST_FILE - 5_000, "{lengths:?}");

    let found = tenant
        .auth0
        .users()
        .list()
        .q("email:import1499@example.com")
        .await?;
    assert_eq!(found.users.len(), 1);

    let told = told.lock().unwrap();
    let last = told.last().unwrap();
    assert_eq!((last.sent, last.done()), (1_500, 1_500));
    assert!(told.iter().any(|progress| progress.sent > progress.done()));
    let grows = told.windows(2).all(|two| two[0].done() <= two[1].done());
    assert!(grows, "{told:?}");
    Ok(())
}

#[tokio::test]
async fn readers_give_users_from_lines_and_from_an_array() -> Result<()> {
    let lines: String = users(600).map(|user| format!("{user}\n")).collect();
    let array = serde_json::to_string(&users(600).collect::<Vec<_>>()).unwrap();
    for text in [lines, array] {
        let tenant = Tenant::new().await;
        let reader = std::io::Cursor::new(text.into_bytes());
        let report = import(&tenant, Users::from_reader(reader)).wait().await?;
        assert_eq!(
            (report.inserted(), report.files.len()),
            (600, 2),
            "{report:?}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn what_the_server_rejects_is_in_the_report() -> Result<()> {
    let tenant = Tenant::of(Emulator::builder().sample_users(1)).await;
    let rows = || {
        Users::new([
            json!({"email": "user0@example.com", "name": "New"}),
            json!({"email": "nobody", "password_hash": "hush"}),
            json!({"email": "fresh@example.com"}),
        ])
    };
    let report = import(&tenant, rows()).wait().await?;
    assert_eq!(
        (report.inserted(), report.updated(), report.failed()),
        (1, 0, 2)
    );
    let codes: Vec<_> = report
        .rejected
        .iter()
        .map(|user| user.errors[0].code.as_deref().unwrap())
        .collect();
    assert_eq!(codes, ["DUPLICATED_USER", "INVALID_FORMAT"]);
    assert_eq!(report.rejected[1].user["email"], "nobody");
    assert_eq!(report.rejected[1].job_id, report.files[0].job_id);
    let shown = format!("{report:?}");
    assert!(
        shown.contains("INVALID_FORMAT") && !shown.contains("nobody"),
        "{shown}"
    );

    let report = import(&tenant, rows())
        .existing_users_are_updated()
        .wait()
        .await?;
    assert_eq!(
        (report.inserted(), report.updated(), report.failed()),
        (0, 2, 1)
    );
    Ok(())
}

#[tokio::test]
async fn nobody_is_no_import() -> Result<()> {
    let tenant = Tenant::new().await;
    let report = import(&tenant, Users::new([Value::Null; 0])).wait().await?;
    assert!(report.files.is_empty());
    assert!(tenant.emulator.requests().is_empty());
    Ok(())
}

#[tokio::test]
async fn a_user_larger_than_a_file_is_refused_before_anything_is_sent() -> Result<()> {
    let tenant = Tenant::new().await;
    let large =
        json!({"email": "a@example.com", "user_metadata": {"text": "x".repeat(LARGEST_FILE)}});
    let text = serde_json::to_vec(&[json!({"email": "b@example.com"}), large.clone()]).unwrap();
    let sources = [
        Users::new([json!({"email": "b@example.com"}), large]),
        Users::from_reader(std::io::Cursor::new(text)),
    ];
    for users in sources {
        let mut import = import(&tenant, users);
        let error = import.wait().await.unwrap_err();
        assert!(error.is_upload_too_large(), "{error}");
        assert!(error.to_string().contains("number 2"), "{error}");
        assert!(import.report().files.is_empty());
    }
    assert!(tenant.emulator.requests().is_empty());
    Ok(())
}

/// Waiting again imports whoever came before what could not be read.
#[tokio::test]
async fn sources_that_break_off_say_so() -> Result<()> {
    let broken = || std::io::Error::other("the disk is gone");
    let rows = [Ok(json!({"email": "a@example.com"})), Err(broken())];
    let text = b"{\"email\":\"a@example.com\"}\n{\"email\":".to_vec();
    let odd = vec![json!({"email": "a@example.com"}), json!(5)];
    for (users, cause) in [
        (Users::from_stream(stream::iter(rows)), "the disk is gone"),
        (Users::from_reader(std::io::Cursor::new(text)), ""),
        (Users::new(odd), ""),
    ] {
        let tenant = Tenant::new().await;
        let mut import = import(&tenant, users);
        let error = import.wait().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert!(
            error.to_string().contains('2') || !cause.is_empty(),
            "{error}"
        );
        let source = std::error::Error::source(&error).map(ToString::to_string);
        assert_eq!(source.unwrap_or_default(), cause);
        assert!(tenant.emulator.requests().is_empty());
        assert_eq!(import.wait().await?.inserted(), 1);
    }
    Ok(())
}
