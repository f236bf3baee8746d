//! A running emulator, and what a test can ask of it.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::builder::EmulatorBuilder;
use crate::error::StartError;
use crate::expectations::{Expectation, ExpectationHandle, Unmet};
use crate::faults::{Fault, FaultHandle};
use crate::journal::RequestRecord;
use crate::mint::Mint;
use crate::rules::{InvalidRule, Target};
use crate::server::Shared;
use crate::state::StateError;
use crate::tenant::{Message, USUAL_DATABASE};
use crate::virtual_clock::Clock;

/// How long [`Emulator::stop`] waits for answers that are under way.
const LONGEST_STOP: Duration = Duration::from_secs(5);

/// A tenant that runs in this process until it is dropped.
///
/// Every emulator is a tenant of its own, with its own port, credentials and
/// state; any number of them can run side by side.
///
/// ```
/// # async fn example() -> Result<(), auth0_emulator::StartError> {
/// let emulator = auth0_emulator::Emulator::start().await?;
/// let token_url = format!("{}/oauth/token", emulator.url());
/// # Ok(())
/// # }
/// ```
pub struct Emulator {
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    serving: JoinHandle<Result<(), StateError>>,
}

impl Emulator {
    /// Starts an empty tenant on a free loopback port.
    ///
    /// # Errors
    ///
    /// As [`EmulatorBuilder::start`].
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Sets up a tenant before it starts.
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::new()
    }

    /// Where the tenant is, without a slash at the end: `http://127.0.0.1:1234`.
    pub fn url(&self) -> &str {
        &self.shared.url
    }

    /// The tenant's domain, with its port: `127.0.0.1:1234`.
    pub fn domain(&self) -> &str {
        let url = &self.shared.url;
        url.split_once("://").map_or(url, |(_, domain)| domain)
    }

    /// The certificate that clients have to trust, in PEM, if the emulator speaks
    /// HTTPS.
    pub fn certificate(&self) -> Option<&str> {
        self.shared.certificate.as_deref()
    }

    /// The `iss` of the tenant's tokens: its address with a slash at the end.
    pub fn issuer(&self) -> &str {
        &self.shared.issuer
    }

    /// The audience of tokens for the Management API.
    pub fn management_audience(&self) -> &str {
        &self.shared.audience
    }

    /// A client of the tenant's Management API, which gets its own tokens. Its
    /// groups of operations are the features of `auth0-sdk` that a build has. It
    /// trusts the certificate of an emulator that speaks HTTPS.
    ///
    /// # Errors
    ///
    /// When no HTTP client can be made on this system.
    #[cfg(feature = "client")]
    pub fn client(&self) -> auth0_sdk::Result<auth0_sdk::ManagementClient> {
        let builder = auth0_sdk::ManagementClient::builder()
            .base_url(self.url())
            .client_credentials(self.client_id(), self.client_secret());
        // Where no HTTP client can be made, the builder says why.
        match self.certificate().and_then(trusting) {
            Some(http) => builder.http_client(http).build(),
            None => builder.build(),
        }
    }

    /// The id of the application that can ask for tokens.
    pub fn client_id(&self) -> &str {
        &self.shared.client.id
    }

    /// The secret of the application that can ask for tokens.
    pub fn client_secret(&self) -> &str {
        self.shared.client.secret.expose()
    }

    /// A token to a test's liking: right, or wrong in one respect.
    pub fn mint(&self) -> Mint {
        Mint::of(&self.shared)
    }

    /// The id of a connection, by its name.
    pub fn connection_id(&self, name: &str) -> Option<String> {
        self.shared
            .read()
            .connections
            .by_name(name)
            .map(|connection| connection.id.clone())
    }

    /// The id of the usual database, `Username-Password-Authentication`.
    pub fn database_id(&self) -> String {
        self.connection_id(USUAL_DATABASE).unwrap_or_default()
    }

    /// The clock that tokens, sessions and jobs go by.
    pub fn clock(&self) -> Clock {
        self.shared.clock.clone()
    }

    /// The requests, oldest first; the last 10,000 of them.
    pub fn requests(&self) -> Vec<RequestRecord> {
        self.requests_matching(&Target::Any)
    }

    /// The requests that a target names, oldest first.
    pub fn requests_matching(&self, target: &Target) -> Vec<RequestRecord> {
        self.shared.requests(target)
    }

    /// Forgets the requests.
    pub fn clear_requests(&self) {
        self.shared.journal().clear();
    }

    /// The messages that the tenant would have sent, oldest first; the last 1,000
    /// of them. Nothing is really sent.
    pub fn messages(&self) -> Vec<Message> {
        let tenant = self.shared.read();
        tenant.outbox.iter().map(Message::from).collect()
    }

    /// The secret of the emulator's own API, which other processes use.
    pub fn admin_secret(&self) -> &str {
        self.shared.admin_secret.expose()
    }

    /// Begins again: the tenant as it was set up or, if it began with a state
    /// file, as that file was found; without the faults, expectations and requests
    /// that came since, at the system's time or by the clock of that file.
    ///
    /// # Errors
    ///
    /// When the system has no randomness for new identifiers.
    pub fn reset(&self) -> Result<(), StartError> {
        self.shared.reset()
    }

    /// Lets something go wrong from now on.
    ///
    /// # Errors
    ///
    /// When no request could ever meet the fault, as with an unknown operation.
    pub fn inject(&self, fault: Fault) -> Result<FaultHandle, InvalidRule> {
        self.shared.faults.inject(fault, self.shared.router)
    }

    /// Ends all faults.
    pub fn clear_faults(&self) {
        self.shared.faults.clear();
    }

    /// Waits for a request from now on, and answers it if the expectation says how.
    ///
    /// # Errors
    ///
    /// When no request could ever meet the expectation, or when its answer is not
    /// what the document says of the operation and [`Expectation::unchecked`] is
    /// not set.
    pub fn expect(&self, expectation: Expectation) -> Result<ExpectationHandle, InvalidRule> {
        let Shared {
            document, router, ..
        } = &*self.shared;
        self.shared
            .expectations
            .expect(expectation, document, router)
    }

    /// Expects nothing any more.
    pub fn clear_expectations(&self) {
        self.shared.expectations.clear();
    }

    /// Checks that everything expected has come.
    ///
    /// # Errors
    ///
    /// When it has not; the error names what is missing.
    pub fn verify(&self) -> Result<(), Unmet> {
        self.shared.expectations.verify()
    }

    /// Answers the next `count` Management requests with 429 and tells them to
    /// come back after `retry_after`, in whole seconds.
    pub fn rate_limit_next(&self, count: u32, retry_after: Duration) {
        self.shared.rate().refuse_next(count, retry_after);
    }

    /// Stops and waits until the port is free and the last answer is sent, but
    /// not for longer than five seconds. Dropping stops as well, without waiting.
    pub async fn stop(self) {
        // The log has said what could not be kept.
        let _ = self.stop_and_keep().await;
    }

    /// Stops as [`Self::stop`] does, and tells whether the state file, if there is
    /// one, holds the last change.
    ///
    /// # Errors
    ///
    /// When the file could not be written, or not in time.
    pub async fn stop_and_keep(mut self) -> io::Result<()> {
        self.stop.send_replace(true);
        match tokio::time::timeout(LONGEST_STOP, &mut self.serving).await {
            Ok(Ok(kept)) => kept.map_err(io::Error::other),
            Ok(Err(error)) => Err(error.into()),
            Err(late) => {
                self.serving.abort();
                match self.shared.beginning.keeps_state() {
                    true => Err(late.into()),
                    false => Ok(()),
                }
            }
        }
    }

    pub(crate) fn new(
        shared: Arc<Shared>,
        stop: watch::Sender<bool>,
        serving: JoinHandle<Result<(), StateError>>,
    ) -> Self {
        Self {
            shared,
            stop,
            serving,
        }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("url", &self.shared.url)
            .field("client_id", &self.shared.client.id)
            .finish_non_exhaustive()
    }
}

/// An HTTP client that trusts a certificate and what the system trusts.
#[cfg(feature = "client")]
fn trusting(pem: &str) -> Option<reqwest::Client> {
    let trusted = reqwest::Certificate::from_pem_bundle(pem.as_bytes()).ok()?;
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .tls_certs_merge(trusted)
        .build()
        .ok()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::Ordering;

    use super::*;

    #[tokio::test]
    async fn what_changes_nothing_counts_as_no_change_and_waits_for_no_reader() {
        let emulator = Emulator::start().await.unwrap();
        let changes = || emulator.shared.changes.load(Ordering::Acquire);
        let before = changes();
        for path in [
            "/.well-known/openid-configuration",
            "/.well-known/jwks.json",
            "/userinfo",
            "/activate",
            "/wsfed/FederationMetadata/2007-06/FederationMetadata.xml",
        ] {
            // Whoever wanted to write would wait for this one.
            let reading = emulator.shared.read().name.clone();
            assert!(!reading.is_empty());
            let url = format!("{}{path}", emulator.url());
            let response = reqwest::get(&url).await.unwrap();
            assert!(!response.status().is_server_error(), "{path}");
            assert_eq!(changes(), before, "{path}");
        }
        let url = format!("{}/oauth/token", emulator.url());
        reqwest::Client::new().post(url).send().await.unwrap();
        assert!(changes() > before);
    }

    /// Looking at a page of a login is no step of it.
    #[tokio::test]
    async fn looking_at_the_pages_changes_nothing_and_waits_for_no_reader() {
        let back = "http://localhost:9/";
        let emulator = Emulator::builder().callback(back).start().await.unwrap();
        let browser = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        let (url, id) = (emulator.url(), emulator.client_id());
        let asked =
            format!("{url}/authorize?client_id={id}&response_type=code&redirect_uri={back}");
        let begun = browser.get(asked).send().await.unwrap();
        let header = |name: &str| begun.headers()[name].to_str().unwrap().to_owned();
        let (place, cookie) = (header("location"), header("set-cookie"));
        let (_, state) = place.split_once("state=").unwrap();
        let cookie = cookie.split(';').next().unwrap();
        let before = emulator.shared.changes.load(Ordering::Acquire);
        for page in [
            "login",
            "signup",
            "reset-password/request",
            "consent",
            "mfa",
        ] {
            let page = format!("{url}/u/{page}?state={state}");
            let asked = browser.get(&page).header("cookie", cookie);
            let status = asked.send().await.unwrap().status();
            assert!(
                status.is_success() || status.is_redirection(),
                "{page} {status}"
            );
        }
        assert_eq!(emulator.shared.changes.load(Ordering::Acquire), before);
    }
}
