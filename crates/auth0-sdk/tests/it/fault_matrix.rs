//! Every fault that the emulator can make, on every kind of method, a list and an upload,
//! for good and for once: what the call ends as, and how often the server was asked.

use std::time::Duration;

use auth0_emulator::{Emulator, Fault, Target};
use auth0_sdk::types::{SetUserAuthenticationMethods, UpdateUser};
use auth0_sdk::{Error, ManagementClient, Result, Upload};

use crate::fault_rows::{End, rows};
use crate::tasks;
use crate::tenant::{client_of, new_user};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Call {
    Get,
    Put,
    Delete,
    Patch,
    Post,
    List,
    Upload,
}

impl Call {
    const ALL: [Self; 7] = [
        Self::Get,
        Self::Put,
        Self::Delete,
        Self::Patch,
        Self::Post,
        Self::List,
        Self::Upload,
    ];

    fn is_idempotent(self) -> bool {
        !matches!(self, Self::Patch | Self::Post | Self::Upload)
    }

    fn target(self) -> Target {
        Target::operation(match self {
            Self::Get => "get_users_by_id",
            Self::Put => "put_authentication-methods",
            Self::Delete => "delete_users_by_id",
            Self::Patch => "patch_users_by_id",
            Self::Post => "post_users",
            Self::List => "get_users",
            Self::Upload => "post_users-imports",
        })
    }

    /// Makes the call about a user that is there, and for POST about one that is not.
    async fn make(self, emulator: &Emulator, auth0: &ManagementClient, user: &str) -> Result<()> {
        let users = auth0.users();
        match self {
            Self::Get => users.get(user).await.map(drop),
            Self::Put => {
                let methods = [SetUserAuthenticationMethods::new("email").email("a@example.com")];
                users
                    .authentication_methods()
                    .set(user, methods)
                    .await
                    .map(drop)
            }
            Self::Delete => users.delete(user).await,
            Self::Patch => {
                let change = UpdateUser::new().given_name("Ada");
                users.update(user, change).await.map(drop)
            }
            Self::Post => users.create(new_user("new@example.com")).await.map(drop),
            Self::List => {
                let mut items = users.list().items();
                while items.try_next().await?.is_some() {}
                Ok(())
            }
            Self::Upload => {
                let file = Upload::from_bytes(r#"[{"email":"imported@example.com"}]"#);
                let imports = auth0.jobs().users_imports();
                imports.create(emulator.database_id(), file).await.map(drop)
            }
        }
    }
}

fn client(emulator: &Emulator) -> Result<ManagementClient> {
    client_of(emulator)
        .attempt_timeout(Duration::from_millis(500))
        .timeout(Duration::from_secs(20))
        .build()
}

/// One call under one fault: what it came to, and how often the server was asked for it, which
/// is to be `expected` times.
async fn under(
    emulator: &Emulator,
    auth0: &ManagementClient,
    fault: Fault,
    call: Call,
    expected: usize,
) -> (Result<()>, usize) {
    let user = auth0.users().create(new_user("there@example.com")).await;
    let user = user.unwrap().user_id.unwrap();
    emulator.clear_requests();
    emulator.inject(fault.on(call.target())).unwrap();
    // The limit is that of the test: a call that hangs fails here.
    let made =
        tokio::time::timeout(Duration::from_secs(60), call.make(emulator, auth0, &user)).await;
    emulator.clear_faults();
    let result = made.unwrap_or_else(|_| panic!("the call hung"));
    let asked = || emulator.requests_matching(&call.target()).len();
    // The emulator notes a request that was given up when it notices that.
    for _ in 0..1000 {
        if asked() >= expected {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let asked = asked();
    emulator.reset().unwrap();
    (result, asked)
}

#[test]
fn a_fault_that_lasts_is_the_right_error_and_is_not_asked_for_too_often() -> Result<()> {
    tasks::leaves_none(Emulator::builder(), async |emulator| {
        let auth0 = client(emulator)?;
        for row in rows() {
            for call in Call::ALL {
                // Who answers without a body has none that could be late or wrong.
                let bodiless = call == Call::Delete && row.is_of_the_body();
                let end = if bodiless { End::Success } else { row.end };
                let repeats = row.repeats(call.is_idempotent()) && !bodiless;
                let expected = if repeats { 3 } else { 1 };
                let fault = row.fault.clone();
                let (result, asked) = under(emulator, &auth0, fault, call, expected).await;
                let about = format!("{call:?} under {:?}: {result:?}", row.fault);
                assert_eq!(End::of(&result), end, "{about}");
                assert_eq!(asked, expected, "{about}");
                assert!(!result.as_ref().is_err_and(Error::is_token), "{about}");
                if let Err(error) = result {
                    assert_eq!(error.attempts() as usize, asked, "{about}");
                }
            }
        }
        Ok(())
    })
}

#[test]
fn a_fault_that_passes_is_not_seen_where_a_repetition_is_harmless() -> Result<()> {
    tasks::leaves_none(Emulator::builder(), async |emulator| {
        let auth0 = client(emulator)?;
        for row in rows() {
            for call in Call::ALL {
                if !row.repeats(call.is_idempotent()) {
                    continue;
                }
                let unseen = call == Call::Delete && row.is_of_the_body();
                let expected = if unseen { 1 } else { 2 };
                let fault = row.fault.clone().times(1);
                let (result, asked) = under(emulator, &auth0, fault, call, expected).await;
                let about = format!("{call:?} under {:?}: {result:?}", row.fault);
                // The first DELETE may have done its work, which is what was asked for.
                assert!(result.is_ok(), "{about}");
                assert_eq!(asked, expected, "{about}");
            }
        }
        Ok(())
    })
}
