//! How an emulator comes to life: its keys, its listener, and what all of its
//! requests share.

use std::path::Path;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, RwLock};

use futures_util::FutureExt as _;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::EmulatorBuilder;
use super::contents::key_ring;
use crate::authentication::ReplayGuard;
use crate::connection;
use crate::emulator::Emulator;
use crate::error::StartError;
use crate::faults::Faults;
use crate::journal::Journal;
use crate::jwt;
use crate::rate::{Limit, RateLimit};
use crate::record::Replay;
use crate::router::Router;
use crate::secret::{Secret, random_alphanumeric};
use crate::server::Shared;
use crate::spec::Document;
use crate::state::{self, Saved};
use crate::tenant::{NewClient, Tenant};
use crate::tls::Acceptor;
use crate::virtual_clock::Clock;

/// What an emulator begins with, and returns to when it is reset.
pub(crate) struct Beginning {
    setup: EmulatorBuilder,
    /// The state file as it was found, which comes before the setup.
    loaded: Option<String>,
}

impl EmulatorBuilder {
    /// Starts the emulator on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// When the address cannot be listened on, when what it shall begin with
    /// contradicts itself, or when the system has no randomness for keys.
    pub async fn start(self) -> Result<Emulator, StartError> {
        make_keys().await?;
        let listener = TcpListener::bind(self.address).await?;
        let (acceptor, certificate) = self.acceptor()?;
        let scheme = acceptor.scheme();
        let url = format!(
            "{scheme}://{}",
            connection::reachable(listener.local_addr()?)
        );
        let path = self.state_file.clone();
        let (stop, stopped) = watch::channel(false);
        let shared = Arc::new(self.shared(url, certificate, stopped)?);
        let served = connection::serve(listener, acceptor, Arc::clone(&shared));
        let serving = tokio::spawn(match path {
            Some(path) => {
                // Where nothing can be kept, it is better known before anything is
                // there.
                let written = state::save(&shared, &path).await?;
                state::keep(Arc::clone(&shared), path, written, served).boxed()
            }
            None => served.map(Ok).boxed(),
        });
        Ok(Emulator::new(shared, stop, serving))
    }

    /// What all requests share that are answered as if from a URL. Nobody has to
    /// listen there.
    pub(crate) fn shared(
        self,
        url: String,
        certificate: Option<String>,
        stop: watch::Receiver<bool>,
    ) -> Result<Shared, StartError> {
        let document = Document::management()?;
        let clock = Clock::default();
        let mut client = self.client()?;
        let admin_secret = match &self.admin_secret {
            Some(secret) => secret.clone(),
            None => Secret::new(random_alphanumeric(64)?),
        };
        let replay = match &self.replay {
            Some(folder) => Replay::read(folder)?,
            None => Replay::default(),
        };
        let (strictness, codes, heartbeat) = (self.strictness, self.codes, self.heartbeat);
        let replay_guard = ReplayGuard::new(self.dpop_nonces)?;
        let beginning = Beginning::new(self)?;
        let tenant = beginning.tenant(&url, &mut client, &clock)?;
        let faults = Arc::new(Faults::default());
        beginning.inject_faults(&faults)?;
        Ok(Shared {
            issuer: format!("{url}/"),
            audience: audience(&url),
            url,
            certificate,
            strictness,
            codes,
            replay_guard,
            document,
            router: Router::shared(document),
            clock,
            tenant: RwLock::new(tenant),
            rate: Mutex::new(beginning.rate()),
            faults,
            replay,
            expectations: Arc::default(),
            journal: Mutex::new(Journal::default()),
            heartbeat,
            admin_secret,
            client,
            changes: AtomicU64::new(0),
            beginning,
            news: watch::Sender::new(0),
            stop,
        })
    }

    /// What is done with connections, and the certificate that clients trust.
    fn acceptor(&self) -> Result<(Acceptor, Option<String>), StartError> {
        #[cfg(feature = "tls")]
        if let Some(security) = &self.tls {
            let (acceptor, pem) = Acceptor::secured(security, self.address.ip())?;
            return Ok((acceptor, Some(pem)));
        }
        Ok((Acceptor::Plain, None))
    }
}

impl Beginning {
    fn new(setup: EmulatorBuilder) -> Result<Self, StartError> {
        let path = setup.state_file.as_deref();
        let loaded = path.map_or(Ok(None), |path: &Path| state::load(path))?;
        Ok(Self { setup, loaded })
    }

    /// Whether the tenant is kept in a file.
    pub(crate) fn keeps_state(&self) -> bool {
        self.setup.state_file.is_some()
    }

    /// The tenant of an emulator at a URL, which brings its application along if
    /// it comes from a file, and its clock.
    pub(crate) fn tenant(
        &self,
        url: &str,
        client: &mut NewClient,
        clock: &Clock,
    ) -> Result<Tenant, StartError> {
        clock.reset();
        let mut tenant = match &self.loaded {
            Some(text) => {
                let path = || self.setup.state_file.clone().unwrap_or_default();
                let saved = Saved::read(text, url).map_err(|error| error.in_file(path()))?;
                client.id = saved.client.id;
                client.secret = Secret::new(saved.client.secret);
                if let Some(saved) = saved.clock {
                    clock.restore(saved);
                }
                saved.tenant
            }
            None => {
                let document = Document::management()?;
                self.setup
                    .planted(document, &audience(url), client, clock.moment())?
            }
        };
        if tenant.keys.current().is_none() {
            tenant.keys = key_ring(clock.moment())?;
        }
        url.clone_into(&mut tenant.url);
        Ok(tenant)
    }

    /// Lets what goes wrong from the beginning go wrong.
    pub(crate) fn inject_faults(&self, faults: &Arc<Faults>) -> Result<(), StartError> {
        let router = Router::shared(Document::management()?);
        for fault in self.setup.faults.iter().cloned() {
            faults.inject(fault, router)?;
        }
        Ok(())
    }

    /// The limit, with nothing used of it.
    pub(crate) fn rate(&self) -> RateLimit {
        RateLimit::new(Limit {
            per_second: self.setup.rate_limit,
            burst: self.setup.burst.unwrap_or(self.setup.rate_limit),
        })
    }
}

/// Makes the first two key pairs of this process, unless they are there.
async fn make_keys() -> Result<(), StartError> {
    let made = tokio::task::spawn_blocking(|| {
        jwt::process_key(0)?;
        jwt::process_key(1).map(|_| ())
    });
    match made.await {
        Ok(made) => Ok(made?),
        // The runtime shuts down.
        Err(_) => Err(std::io::Error::from(std::io::ErrorKind::Interrupted).into()),
    }
}

/// The audience of tokens for the Management API of a tenant.
fn audience(url: &str) -> String {
    format!("{url}/api/v2/")
}
