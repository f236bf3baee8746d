//! A tenant with everything that the calls need, and who notes what they send.

use std::sync::{Arc, Mutex};

use auth0_emulator::{Emulator, SeedUser};
use auth0_sdk::{Attempted, Observer, Operation, Secret};
use auth0_sdk_authentication::{AuthenticationClient, TokenSet};

pub(crate) const EMAIL: &str = "ada@example.com";
pub(crate) const PASSWORD: &str = "Correct-Horse-7";
pub(crate) const DATABASE: &str = "Username-Password-Authentication";
/// A place that logins and logouts may go back to.
pub(crate) const BACK: &str = "https://app.example.com/callback";
/// A code that is always right for a second factor at this tenant.
const CODE: &str = "123456";

pub(crate) struct Stage {
    pub(crate) emulator: Emulator,
    pub(crate) auth0: AuthenticationClient,
    /// Of a login that is done.
    pub(crate) tokens: TokenSet,
    /// Of a login that waits for its second factor.
    pub(crate) mfa_token: Secret,
    noted: Arc<Noted>,
}

/// The operation of the last request.
#[derive(Default)]
struct Noted(Mutex<Option<&'static Operation>>);

impl Observer for Noted {
    fn attempted(&self, attempt: &Attempted<'_>) {
        *self.0.lock().unwrap() = Some(attempt.operation());
    }
}

impl Stage {
    pub(crate) async fn new() -> Self {
        let emulator = Emulator::builder()
            .user(SeedUser::new(EMAIL).password(PASSWORD))
            .callback(BACK)
            .logout_url(BACK)
            .connection("staff", "samlp")
            .require_mfa()
            .fixed_codes();
        let emulator = emulator.start().await.unwrap();
        let noted = Arc::new(Noted::default());
        let auth0 = AuthenticationClient::builder()
            .base_url(emulator.url())
            .client_id(emulator.client_id())
            .client_secret(emulator.client_secret())
            .max_retries(0)
            .observer(noted.clone())
            .build()
            .unwrap();
        let token = mfa_token(&auth0).await;
        auth0.mfa().associate_otp(&token).await.unwrap();
        Self {
            tokens: auth0.tokens().mfa_otp(&token, CODE).await.unwrap(),
            mfa_token: mfa_token(&auth0).await,
            emulator,
            auth0,
            noted,
        }
    }

    /// The operation of the request that was sent since the last time.
    pub(crate) fn noted(&self) -> Option<&'static Operation> {
        self.noted.0.lock().unwrap().take()
    }

    /// Goes to an address as a browser does, and follows nothing.
    pub(crate) async fn open(&self, address: &str) {
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        http.build().unwrap().get(address).send().await.unwrap();
    }

    pub(crate) async fn user_id(&self) -> String {
        let user = self.auth0.userinfo(&self.tokens.access_token).await;
        user.unwrap().sub
    }

    pub(crate) async fn authenticator_id(&self) -> String {
        let factors = self.auth0.mfa().authenticators(&self.mfa_token).await;
        factors.unwrap().remove(0).id
    }
}

async fn mfa_token(auth0: &AuthenticationClient) -> Secret {
    let login = auth0.tokens().password(EMAIL, PASSWORD);
    let waiting = login.scope("openid offline_access").await.unwrap_err();
    waiting.mfa_token().unwrap()
}
