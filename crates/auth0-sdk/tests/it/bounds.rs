//! What the compiler has to promise about clients and calls.

use auth0_sdk::{Error, Items, ManagementClient, Pages, UntypedRequest, Upload, management, types};

const fn shared<T: Clone + Send + Sync + 'static>() {}
const fn moved<T: Send + 'static>() {}

const _: () = {
    shared::<ManagementClient>();
    shared::<management::users::Users>();
    shared::<management::users::List>();
    shared::<management::users::Update>();
    shared::<types::UpdateUser>();
    shared::<types::User>();
    moved::<Error>();
    moved::<UntypedRequest>();
    moved::<Upload>();
    moved::<Items<types::User>>();
    moved::<Pages<types::ListUsersPage>>();
    moved::<<management::users::Get as IntoFuture>::IntoFuture>();
    moved::<<management::jobs::users_imports::Create as IntoFuture>::IntoFuture>();
};

#[cfg(feature = "events")]
const _: () = moved::<auth0_sdk::EventStream<types::EventStreamSubscribeEventsResponse>>();

#[cfg(feature = "my-account")]
const _: () = shared::<auth0_sdk::MyAccountClient>();

#[cfg(feature = "my-organization")]
const _: () = shared::<auth0_sdk::MyOrganizationClient>();

/// The future of a call, and of what is around it, can be spawned.
#[test]
fn calls_can_be_spawned() {
    let job = |auth0: ManagementClient| async move {
        let mut users = auth0.users().list().items();
        while let Some(user) = users.try_next().await? {
            auth0
                .users()
                .get(user.user_id.unwrap_or_default())
                .with_raw_response()
                .await?;
        }
        Ok::<(), Error>(())
    };
    fn spawnable<F: Future + Send + 'static>(_: impl Fn(ManagementClient) -> F) {}
    spawnable(job);
}
