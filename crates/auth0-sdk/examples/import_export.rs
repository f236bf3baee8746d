//! Imports 50,000 users into a tenant and exports them again, with a bar that shows how
//! far it is. The tenant is an emulated one in the same process, so that it runs with no
//! account:
//!
//! ```console
//! cargo run -p auth0-sdk --example import_export
//! ```
#![allow(clippy::print_stdout, reason = "it is a program for a terminal")]

use std::time::Instant;

use auth0_emulator::Emulator;
use auth0_sdk::ManagementClient;
use auth0_sdk::jobs::{Users, UsersExport, UsersImport};
use auth0_sdk::types::CreateExportUsers;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};

const USERS: u64 = 50_000;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let emulator = Emulator::builder().pending_job_reads(1).start().await?;
    let auth0 = ManagementClient::builder()
        .base_url(emulator.url())
        .client_credentials(emulator.client_id(), emulator.client_secret())
        .build()?;
    import(&auth0, emulator.database_id()).await?;
    export(&auth0, emulator.database_id()).await?;
    if let Some(peak) = peak_memory() {
        println!("the most memory that the process had, the tenant included: {peak}");
    }
    Ok(())
}

async fn import(auth0: &ManagementClient, database: String) -> Outcome<()> {
    let begin = Instant::now();
    let bar = bar("importing")?;
    let told = bar.clone();
    // They are made one by one, as they would come from a database.
    let users = (0..USERS).map(|number| {
        json!({
            "email": format!("person{number}@example.com"),
            "given_name": "Person",
            "family_name": number.to_string(),
            "app_metadata": {"imported": true},
        })
    });
    let report = UsersImport::new(auth0, database, Users::new(users))
        .on_progress(move |progress| told.set_position(progress.done()))
        .wait()
        .await?;
    bar.finish();
    println!(
        "imported {} users in {} files, {} rejected, in {:.1?}",
        report.inserted(),
        report.files.len(),
        report.rejected.len(),
        begin.elapsed()
    );
    Ok(())
}

async fn export(auth0: &ManagementClient, database: String) -> Outcome<()> {
    let begin = Instant::now();
    let wanted = CreateExportUsers::new()
        .connection_id(database)
        .format("json")
        .limit(i64::try_from(USERS)?);
    let file = UsersExport::new(auth0, wanted).wait().await?;
    let bar = bar("exporting")?;
    let mut users = file.users::<Value>().await?;
    let mut count = 0;
    while let Some(user) = users.try_next().await? {
        count += u64::from(user["email"].is_string());
        bar.set_position(count);
    }
    bar.finish();
    println!("exported {count} users in {:.1?}", begin.elapsed());
    if count == USERS {
        Ok(())
    } else {
        Err("not all users came back".into())
    }
}

fn bar(what: &'static str) -> Outcome<ProgressBar> {
    let style = ProgressStyle::with_template("{msg} {bar:40} {pos}/{len} users, {eta} left")?;
    Ok(ProgressBar::new(USERS).with_style(style).with_message(what))
}

/// The most memory that the process has had, where the system tells.
fn peak_memory() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().to_owned())
}
