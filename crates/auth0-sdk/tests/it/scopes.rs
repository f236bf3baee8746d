//! Scopes as data, reckoned with before anything is sent.

use auth0_emulator::Emulator;
use auth0_sdk::management::{clients, jobs, roles, users};
use auth0_sdk::{Result, least_scopes};

use crate::tenant::{Tenant, client_of};

#[test]
fn an_operation_says_what_it_needs() {
    let list = users::List::OPERATION;
    assert_eq!((list.method, list.path), ("GET", "/users"));
    assert_eq!(list.scopes, ["read:users", "read:user_idp_tokens"]);
    assert_eq!(
        jobs::users_imports::Create::OPERATION.scopes,
        ["create:users"]
    );
}

#[test]
fn the_least_scopes_are_few_and_change_nothing_that_they_need_not() {
    let least = |operations: &[_]| least_scopes(operations.iter().copied());
    let import = least(&[jobs::users_imports::Create::OPERATION, jobs::Get::OPERATION]);
    assert!(import.into_iter().eq(["create:users"]));
    let export = least(&[jobs::users_exports::Create::OPERATION, jobs::Get::OPERATION]);
    assert!(export.into_iter().eq(["read:users"]));
    assert!(
        least(&[jobs::Get::OPERATION])
            .into_iter()
            .eq(["read:users"])
    );
    let all = least(&[
        users::Get::OPERATION,
        users::roles::List::OPERATION,
        roles::List::OPERATION,
        clients::List::OPERATION,
    ]);
    assert!(
        all.into_iter()
            .eq(["read:clients", "read:roles", "read:users"])
    );
}

/// A tenant that grants no more lets the calls in.
#[tokio::test]
async fn a_token_with_the_least_scopes_is_enough() -> Result<()> {
    let needed = least_scopes([users::List::OPERATION, roles::List::OPERATION]);
    let tenant = Tenant::of(Emulator::builder().scopes(needed)).await;
    let auth0 = client_of(&tenant.emulator).build()?;
    auth0.users().list().await?;
    auth0.roles().list().await?;
    let error = auth0.roles().delete("rol_1").await.unwrap_err();
    assert_eq!(error.missing_scopes(), roles::Delete::OPERATION.scopes);
    Ok(())
}
