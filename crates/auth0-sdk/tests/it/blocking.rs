//! Calls without async, against a tenant that has a runtime of its own.

use auth0_sdk::blocking::{BlockingCall, BlockingStream};
use auth0_sdk::jobs::{Users, UsersExport, UsersImport};
use auth0_sdk::types::CreateExportUsers;
use auth0_sdk::{Result, http};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::tenant::{Tenant, new_user};

/// A tenant, and what it runs on.
fn tenant() -> (Tenant, Runtime) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    (runtime.block_on(Tenant::new()), runtime)
}

#[test]
fn calls_wait_for_their_answer_or_their_error() -> Result<()> {
    let (tenant, _runtime) = tenant();
    let users = tenant.auth0.users();
    let id = users
        .create(new_user("a@example.com"))
        .call()?
        .user_id
        .unwrap();
    assert_eq!(
        users.get(&id).call()?.email.as_deref(),
        Some("a@example.com")
    );
    let raw = users.get(&id).with_raw_response().call()?;
    assert_eq!(raw.status(), http::StatusCode::OK);
    users.delete(&id).call()?;
    let error = users.get(&id).call().unwrap_err();
    assert!(error.is_not_found());
    let untyped = tenant.auth0.request(http::Method::GET, "/users").call()?;
    assert_eq!(untyped, json!([]));
    Ok(())
}

#[test]
fn lists_are_iterators() -> Result<()> {
    let (tenant, _runtime) = tenant();
    for number in 0..7 {
        tenant
            .auth0
            .users()
            .create(new_user(&format!("u{number}@example.com")))
            .call()?;
    }
    let list = || tenant.auth0.users().list().per_page(2);
    assert_eq!(list().items().blocking().count(), 7);
    let ahead: Result<Vec<_>> = list().items().with_prefetch(3).blocking().collect();
    assert_eq!(ahead?.len(), 7);
    let pages: Result<Vec<_>> = list().pages().blocking().collect();
    assert_eq!(pages?.iter().map(|page| page.users.len()).sum::<usize>(), 7);
    let mut items = list().items().blocking();
    items.next().unwrap()?;
    assert!(items.stream().place().is_some());

    tenant
        .emulator
        .rate_limit_next(1, std::time::Duration::ZERO);
    let mut refused = list().with_max_retries(0).items().blocking();
    assert!(refused.next().unwrap().unwrap_err().is_rate_limited());
    Ok(())
}

#[test]
fn jobs_are_waited_for() -> Result<()> {
    let (tenant, _runtime) = tenant();
    let rows = (0..20).map(|number| json!({"email": format!("import{number}@example.com")}));
    let database = tenant.emulator.database_id();
    let report = UsersImport::new(&tenant.auth0, database, Users::new(rows))
        .wait()
        .call()?;
    assert_eq!(report.inserted(), 20);
    let wanted = CreateExportUsers::new().format("json").limit(100);
    let file = UsersExport::new(&tenant.auth0, wanted).wait().call()?;
    let users: Result<Vec<Value>> = file.users().call()?.blocking().collect();
    assert_eq!(users?.len(), 20);
    Ok(())
}

#[tokio::test]
async fn inside_a_runtime_they_are_refused() -> Result<()> {
    let tenant = Tenant::new().await;
    let error = tenant.auth0.users().list().call().unwrap_err();
    assert!(
        error.is_inside_runtime() && error.to_string().contains("await"),
        "{error}"
    );
    let mut items = tenant.auth0.users().list().items().blocking();
    assert!(items.next().unwrap().unwrap_err().is_inside_runtime());
    assert!(items.next().is_none());
    let auth0 = tenant.auth0.clone();
    let elsewhere = tokio::task::spawn_blocking(move || auth0.users().list().call());
    assert!(elsewhere.await.unwrap().unwrap_err().is_inside_runtime());
    assert!(tenant.emulator.requests().is_empty());

    // A thread of its own is no part of the runtime.
    let auth0 = tenant.auth0.clone();
    let (tell, told) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || tell.send(auth0.users().list().call()));
    assert!(told.await.unwrap()?.users.is_empty());
    Ok(())
}
