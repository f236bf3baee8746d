//! An emulated tenant and a client of it.

use std::time::Duration;

use auth0_emulator::{Emulator, EmulatorBuilder};
use auth0_sdk::types::CreateUser;
use auth0_sdk::{Backoff, ClientBuilder, ManagementClient, Result};

pub(crate) const DATABASE: &str = "Username-Password-Authentication";

pub(crate) struct Tenant {
    pub(crate) emulator: Emulator,
    pub(crate) auth0: ManagementClient,
}

impl Tenant {
    pub(crate) async fn new() -> Self {
        Self::of(Emulator::builder()).await
    }

    pub(crate) async fn of(builder: EmulatorBuilder) -> Self {
        let emulator = builder.start().await.unwrap();
        let auth0 = client_of(&emulator).build().unwrap();
        Self { emulator, auth0 }
    }

    pub(crate) async fn user(&self, email: &str) -> Result<String> {
        let user = self.auth0.users().create(new_user(email)).await?;
        Ok(user.user_id.unwrap())
    }

    /// How many requests there were whose path ends so.
    pub(crate) fn count(&self, path: &str) -> usize {
        let requests = self.emulator.requests();
        requests
            .iter()
            .filter(|request| request.path.ends_with(path))
            .count()
    }
}

pub(crate) fn new_user(email: &str) -> CreateUser {
    CreateUser::new(DATABASE).email(email).password("Secret-1")
}

/// A client that waits hardly at all between its attempts.
pub(crate) fn client_of(emulator: &Emulator) -> ClientBuilder<ManagementClient> {
    ManagementClient::builder()
        .base_url(emulator.url())
        .client_credentials(emulator.client_id(), emulator.client_secret())
        .backoff(Backoff::new(Duration::ZERO, Duration::ZERO))
}
