//! The client that the emulator hands out, and what faults do to it.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use auth0_emulator::{Emulator, Fault, Target};

#[tokio::test]
async fn the_client_of_an_emulator_works_through_faults() {
    let emulator = Emulator::builder().sample_users(1).start().await.unwrap();
    let auth0 = emulator.client().unwrap();
    let get_user = Target::operation("get_users_by_id");
    let reset = Fault::reset_before_headers().on(get_user).times(1);
    let handle = emulator.inject(reset).unwrap();
    let user = auth0.users().get("auth0|user0").await.unwrap();
    assert_eq!(user.email.as_deref(), Some("user0@example.com"));
    // The first answer never came, so the client asked again.
    assert_eq!(handle.hits(), 1);
}
