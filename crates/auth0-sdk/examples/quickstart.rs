//! A walk through the SDK: a token, users, pages, a change, an organization and errors.
//!
//! ```text
//! cargo run --example quickstart
//! ```
//!
//! With `AUTH0_DOMAIN`, `AUTH0_CLIENT_ID` and `AUTH0_CLIENT_SECRET` set, it works on
//! that tenant and only reads; `-- --write` lets it create a few things there, which it
//! removes again. With none of them set, it starts an emulator of a tenant inside this
//! process and does everything.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "an example says what it does"
)]

#[path = "quickstart/setup.rs"]
mod setup;

use std::process::ExitCode;
use std::time::Duration;

use auth0_emulator::Emulator;
use auth0_sdk::types::{CreateOrganization, CreateOrganizationMember, CreateUser, UpdateUser};
use auth0_sdk::{ManagementClient, Patch};
use setup::{Done, Made, Result, Settings, Target, step};

/// The database connection that a new tenant has.
const DATABASE: &str = "Username-Password-Authentication";

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    let mut done = Done::default();
    match Target::from_environment()? {
        Target::Tenant(settings) => {
            let auth0 = settings.client()?;
            read_users(&auth0, &mut done).await?;
            read_organizations(&auth0, &mut done).await?;
            if std::env::args().any(|argument| argument == "--write") {
                write(&auth0, 3, &mut done).await?;
            }
            read_errors(&auth0, &mut done).await?;
        }
        Target::Emulator => {
            let emulator = setup::start_emulator().await?;
            let auth0 = Settings::of(&emulator).client()?;
            write(&auth0, 120, &mut done).await?;
            read_errors(&auth0, &mut done).await?;
            be_rate_limited(&auth0, &emulator, &mut done).await?;
            done.count_requests(&emulator);
        }
    }
    done.print();
    Ok(())
}

/// Creates users and an organization, works with them, and removes them again.
async fn write(auth0: &ManagementClient, count: usize, done: &mut Done) -> Result<()> {
    let mut made = Made::default();
    let outcome = work(auth0, count, &mut made, done).await;
    // What was made is removed also when a step failed.
    made.remove(auth0, done).await?;
    outcome
}

async fn work(
    auth0: &ManagementClient,
    count: usize,
    made: &mut Made,
    done: &mut Done,
) -> Result<()> {
    create_users(auth0, count, made, done).await?;
    read_users(auth0, done).await?;
    clear_a_nickname(auth0, made, done).await?;
    create_an_organization(auth0, made, done).await?;
    meet_a_conflict(auth0, done).await
}

/// The first call fetches a token; the others use it.
async fn create_users(
    auth0: &ManagementClient,
    count: usize,
    made: &mut Made,
    done: &mut Done,
) -> Result<()> {
    step(&format!(
        "Create {count} users; the first call fetches a token"
    ));
    for number in 0..count {
        let user = auth0.users().create(new_user(number)).await?;
        made.users.push(user.user_id.ok_or("the user has no id")?);
        done.users_created += 1;
    }
    println!(
        "   the first is {}",
        made.users.first().map_or("?", String::as_str)
    );
    Ok(())
}

fn new_user(number: usize) -> CreateUser {
    CreateUser::new(DATABASE)
        .email(format!("quickstart-{number}@example.com"))
        .password(format!("Correct-Horse-{number}!"))
        .nickname("Quick")
}

/// `items()` asks for the next page when it is needed.
async fn read_users(auth0: &ManagementClient, done: &mut Done) -> Result<()> {
    step("Page through the users, 50 at a time");
    let mut users = auth0.users().list().per_page(50).items();
    let mut count = 0;
    while let Some(user) = users.try_next().await? {
        if count == 0 {
            println!("   the first is {}", user.email.as_deref().unwrap_or("?"));
        }
        count += 1;
        // A tenant can have millions of users; a look at a few is enough here.
        if count == 200 {
            break;
        }
    }
    println!("   {count} users read");
    done.users_read += count;
    Ok(())
}

/// A `PATCH` in which one field is left alone, one is set and one is cleared.
async fn clear_a_nickname(auth0: &ManagementClient, made: &Made, done: &mut Done) -> Result<()> {
    step("Patch a user: set the given name, clear the nickname");
    let id = made.users.first().ok_or("no user was created")?;
    let before = auth0.users().get(id).await?;
    println!("   before: nickname {:?}", before.nickname);
    let change = UpdateUser::new().given_name("Ada").nickname(Patch::Null);
    println!("   sent:   {}", serde_json::to_string(&change)?);
    auth0.users().update(id, change).await?;
    let answer = auth0.users().get(id).with_raw_response().await?;
    let user = answer.body();
    println!(
        "   after:  nickname {:?}, given name {:?} (status {})",
        user.nickname,
        user.given_name,
        answer.status().as_u16(),
    );
    done.users_patched += 1;
    Ok(())
}

async fn create_an_organization(
    auth0: &ManagementClient,
    made: &mut Made,
    done: &mut Done,
) -> Result<()> {
    step("Create an organization and read its members");
    let new = CreateOrganization::new("quickstart").display_name("Quickstart");
    let organization = auth0.organizations().create(new).await?;
    let id = organization.id.ok_or("the organization has no id")?;
    made.organization = Some(id.clone());
    done.organizations_created += 1;

    let members = made.users.iter().take(10);
    let body = CreateOrganizationMember::new(members);
    auth0.organizations().members().create(&id, body).await?;
    read_members(auth0, &id, done).await
}

async fn read_members(auth0: &ManagementClient, id: &str, done: &mut Done) -> Result<()> {
    let mut members = auth0.organizations().members().list(id).items();
    let mut count = 0;
    while let Some(member) = members.try_next().await? {
        if count == 0 {
            println!("   the first is {}", member.email.as_deref().unwrap_or("?"));
        }
        count += 1;
    }
    println!("   {count} members read");
    done.members_read += count;
    Ok(())
}

async fn read_organizations(auth0: &ManagementClient, done: &mut Done) -> Result<()> {
    step("Read the first page of organizations, and the members of the first one");
    let page = auth0.organizations().list().take(50).await?;
    println!("   {} organizations on the page", page.organizations.len());
    match page
        .organizations
        .first()
        .and_then(|first| first.id.as_deref())
    {
        Some(id) => read_members(auth0, id, done).await,
        None => Ok(()),
    }
}

/// What there is already cannot be created again: 409.
async fn meet_a_conflict(auth0: &ManagementClient, done: &mut Done) -> Result<()> {
    step("Create a user who is there already");
    match auth0.users().create(new_user(0)).await {
        Err(error) if error.is_conflict() => done.show(&error),
        Err(error) => return Err(error.into()),
        Ok(_) => println!("   this tenant allows it"),
    }
    Ok(())
}

/// An error is asked what it is about, and what the server said.
async fn read_errors(auth0: &ManagementClient, done: &mut Done) -> Result<()> {
    step("Read a user who is not there");
    match auth0.users().get("auth0|000000000000000000000000").await {
        Err(error) if error.is_not_found() => done.show(&error),
        Err(error) => return Err(error.into()),
        Ok(_) => println!("   but there is one"),
    }
    step("Read the roles, for which the token may lack the scope");
    match auth0.roles().list().await {
        Err(error) if error.is_forbidden() => done.show(&error),
        Err(error) => return Err(error.into()),
        Ok(page) => println!("   {} roles on the first page", page.roles.len()),
    }
    Ok(())
}

/// A 429 is waited for, as long as the server asks, and the request repeated.
async fn be_rate_limited(
    auth0: &ManagementClient,
    emulator: &Emulator,
    done: &mut Done,
) -> Result<()> {
    step("Be told to come back in a second (429), and come back");
    emulator.rate_limit_next(1, Duration::from_secs(1));
    let answer = auth0.users().list().per_page(1).with_raw_response().await?;
    let (status, attempts) = (answer.status().as_u16(), answer.attempts());
    println!("   status {status} after {attempts} attempts");
    done.retries += attempts - 1;
    Ok(())
}
