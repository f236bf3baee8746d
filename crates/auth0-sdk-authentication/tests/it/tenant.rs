//! A tenant with one application and one user, and clients of it.

use auth0_emulator::{Emulator, SeedUser};
use auth0_sdk_authentication::{AuthenticationClient, AuthenticationClientBuilder};

pub(crate) const EMAIL: &str = "ada@example.com";
pub(crate) const PASSWORD: &str = "Correct-Horse-7";

pub(crate) async fn tenant() -> Emulator {
    let user = SeedUser::new(EMAIL).password(PASSWORD);
    Emulator::builder().user(user).start().await.unwrap()
}

/// The settings of a client of the tenant's application, with its secret.
pub(crate) fn settings(tenant: &Emulator) -> AuthenticationClientBuilder {
    AuthenticationClient::builder()
        .base_url(tenant.url())
        .client_id(tenant.client_id())
        .client_secret(tenant.client_secret())
}

pub(crate) fn client(tenant: &Emulator) -> AuthenticationClient {
    settings(tenant).build().unwrap()
}
