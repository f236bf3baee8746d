//! How an emulator is set up before it starts.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, RwLock};
use std::time::Duration;

use futures_util::FutureExt as _;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::authentication::{Nonces, ReplayGuard, Strictness};
use crate::clock::Moment;
use crate::connection;
use crate::emulator::Emulator;
use crate::error::StartError;
use crate::faults::{Fault, Faults};
use crate::journal::Journal;
use crate::jwt::{self, KeyError};
use crate::rate::{Limit, RateLimit, USUAL_LIMIT};
use crate::record::Replay;
use crate::router::Router;
use crate::secret::{Secret, random_alphanumeric, random_u64};
use crate::seed::{self, SeedOrganization, SeedUser};
use crate::server::Shared;
use crate::spec::Document;
use crate::state::{self, Saved};
use crate::tenant::{KeyRing, NewApi, NewClient, Tenant};
use crate::tls::Acceptor;
#[cfg(feature = "tls")]
use crate::tls::{self, Certificate};
use crate::virtual_clock::Clock;

/// Where the certificate comes from.
#[cfg(feature = "tls")]
#[derive(Debug, Clone)]
enum Security {
    SelfSigned,
    Files { chain: PathBuf, key: PathBuf },
}

/// Sets up an [`Emulator`]; made by [`Emulator::builder`].
///
/// ```
/// # async fn example() -> Result<(), auth0_emulator::StartError> {
/// use auth0_emulator::{Emulator, SeedOrganization, SeedUser};
///
/// let emulator = Emulator::builder()
///     .client_id("my-client")
///     .user(SeedUser::new("ada@example.com").id("ada"))
///     .organization(SeedOrganization::new("acme").member("auth0|ada"))
///     .start()
///     .await?;
/// assert_eq!(emulator.client_id(), "my-client");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "an emulator runs once it is started"]
pub struct EmulatorBuilder {
    address: SocketAddr,
    client_id: Option<String>,
    client_secret: Option<Secret>,
    scopes: Option<Vec<String>>,
    apis: Vec<(String, Vec<String>)>,
    callbacks: Vec<String>,
    logout_urls: Vec<String>,
    strictness: Strictness,
    second_factor: bool,
    dpop_nonces: Nonces,
    token_lifetime: Duration,
    connections: Vec<(String, String)>,
    users: Vec<SeedUser>,
    organizations: Vec<SeedOrganization>,
    documents: Vec<(String, String, serde_json::Map<String, serde_json::Value>)>,
    rate_limit: u32,
    burst: Option<u32>,
    heartbeat: Duration,
    #[cfg(feature = "tls")]
    tls: Option<Security>,
    pending_job_reads: u32,
    job_duration: Duration,
    admin_secret: Option<Secret>,
    state_file: Option<PathBuf>,
    sample_users: usize,
    seeds: Vec<(&'static str, Value)>,
    faults: Vec<Fault>,
    replay: Option<PathBuf>,
}

impl EmulatorBuilder {
    pub(crate) fn new() -> Self {
        Self {
            address: SocketAddr::new(Ipv4Addr::LOCALHOST.into(), 0),
            client_id: None,
            client_secret: None,
            scopes: None,
            apis: Vec::new(),
            callbacks: Vec::new(),
            logout_urls: Vec::new(),
            strictness: Strictness::default(),
            second_factor: false,
            dpop_nonces: Nonces::default(),
            token_lifetime: Duration::from_secs(86_400),
            connections: Vec::new(),
            users: Vec::new(),
            organizations: Vec::new(),
            documents: Vec::new(),
            rate_limit: USUAL_LIMIT,
            burst: None,
            heartbeat: Duration::from_secs(15),
            #[cfg(feature = "tls")]
            tls: None,
            pending_job_reads: 0,
            job_duration: Duration::ZERO,
            admin_secret: None,
            state_file: None,
            sample_users: 0,
            seeds: Vec::new(),
            faults: Vec::new(),
            replay: None,
        }
    }

    /// The port to listen on; a free one by default.
    pub fn port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// The address to listen on; 127.0.0.1 by default. Whoever reaches another
    /// one reaches the emulator.
    pub fn host(mut self, host: IpAddr) -> Self {
        self.address.set_ip(host);
        self
    }

    /// The id of the application that asks for tokens; random by default.
    pub fn client_id(mut self, id: impl Into<String>) -> Self {
        self.client_id = Some(id.into());
        self
    }

    /// The secret of the application; random by default.
    pub fn client_secret(mut self, secret: impl Into<String>) -> Self {
        self.client_secret = Some(Secret::new(secret));
        self
    }

    /// The Management scopes that the application is granted; by default all
    /// that the emulator's operations ask for.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Another API that the application can ask tokens for.
    pub fn api<S: Into<String>>(
        mut self,
        audience: impl Into<String>,
        scopes: impl IntoIterator<Item = S>,
    ) -> Self {
        self.apis.push((
            audience.into(),
            scopes.into_iter().map(Into::into).collect(),
        ));
        self
    }

    /// A place that people may be sent back to after a login, as the setting
    /// `callbacks` of the application.
    pub fn callback(mut self, url: impl Into<String>) -> Self {
        self.callbacks.push(url.into());
        self
    }

    /// A place that people may be sent to after a logout, as the setting
    /// `allowed_logout_urls` of the application.
    pub fn logout_url(mut self, url: impl Into<String>) -> Self {
        self.logout_urls.push(url.into());
        self
    }

    /// Takes what Auth0 refuses: any secret, any place to be sent back to, any
    /// audience and scope, any grant.
    pub fn lenient(mut self) -> Self {
        self.strictness = Strictness::Lenient;
        self
    }

    /// Asks everybody for a second factor, as the policy `all-applications`.
    /// The one-time password `123456` is always right.
    pub fn require_mfa(mut self) -> Self {
        self.second_factor = true;
        self
    }

    /// Takes DPoP proofs only with a nonce of the tenant: others are answered with
    /// `use_dpop_nonce` and the nonce to use.
    pub fn require_dpop_nonce(mut self) -> Self {
        self.dpop_nonces = Nonces::Required;
        self
    }

    /// How long tokens are good for, in whole seconds; a day by default.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Another connection for users, with its strategy (`auth0`, `samlp`, ..).
    pub fn connection(mut self, name: impl Into<String>, strategy: impl Into<String>) -> Self {
        self.connections.push((name.into(), strategy.into()));
        self
    }

    /// A user to begin with.
    pub fn user(mut self, user: SeedUser) -> Self {
        self.users.push(user);
        self
    }

    /// As many users to begin with, named `user0@example.com` and so on, with
    /// the ids `auth0|user0` and so on.
    pub fn sample_users(mut self, count: usize) -> Self {
        self.sample_users += count;
        self
    }

    /// An organization to begin with.
    pub fn organization(mut self, organization: SeedOrganization) -> Self {
        self.organizations.push(organization);
        self
    }

    /// A document to begin with, in a collection of the Management API that
    /// gives no way to create one: `/logs`, `/groups`, `/grants`, and others.
    pub fn document(
        mut self,
        collection: impl Into<String>,
        id: impl Into<String>,
        properties: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.documents
            .push((collection.into(), id.into(), properties));
        self
    }

    /// How many Management requests a second are answered in the long run; the
    /// rest are told to wait. The default is too high to be met by accident.
    pub fn rate_limit(mut self, requests_per_second: u32) -> Self {
        self.rate_limit = requests_per_second;
        self
    }

    /// How many Management requests are answered at once after a while without
    /// any; as many as in a second by default.
    pub fn rate_limit_burst(mut self, requests: u32) -> Self {
        self.burst = Some(requests);
        self
    }

    /// Speaks HTTPS, with a certificate that is made at the start. Clients have to
    /// trust [`Emulator::certificate`].
    #[cfg(feature = "tls")]
    pub fn tls(mut self) -> Self {
        self.tls = Some(Security::SelfSigned);
        self
    }

    /// Speaks HTTPS, with the certificates and the key in PEM files.
    #[cfg(feature = "tls")]
    pub fn tls_files(mut self, chain: impl Into<PathBuf>, key: impl Into<PathBuf>) -> Self {
        self.tls = Some(Security::Files {
            chain: chain.into(),
            key: key.into(),
        });
        self
    }

    /// How long the stream of events is silent before a heartbeat; 15 seconds
    /// by default.
    pub fn heartbeat(mut self, interval: Duration) -> Self {
        self.heartbeat = interval;
        self
    }

    /// How many reads find a new job not done before it runs: the last of several
    /// finds it processing, the others pending. None by default, so that the first
    /// read finds it completed.
    pub fn pending_job_reads(mut self, reads: u32) -> Self {
        self.pending_job_reads = reads;
        self
    }

    /// How long a job takes by the clock of the tenant, in whole seconds. During
    /// the first half it is `pending`, during the second `processing`; a test
    /// moves the clock on instead of waiting. Zero by default.
    pub fn job_duration(mut self, duration: Duration) -> Self {
        self.job_duration = duration;
        self
    }

    /// The secret of the emulator's own API under `/_emulator/`; random by default.
    pub fn admin_secret(mut self, secret: impl Into<String>) -> Self {
        self.admin_secret = Some(Secret::new(secret));
        self
    }

    /// Keeps the tenant in a file: if it is there, the tenant begins with it and
    /// not with what else was set up; what changes is written to it soon after and
    /// when the emulator stops. The file holds the secrets of the tenant.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state_file = Some(path.into());
        self
    }

    /// Something that goes wrong from the beginning.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Answers from the recordings in a folder what was asked when they were made,
    /// and everything else as usual.
    pub fn replay(mut self, folder: impl Into<PathBuf>) -> Self {
        self.replay = Some(folder.into());
        self
    }

    /// Entities by the paths that create them.
    #[cfg(feature = "config")]
    pub(crate) fn seeds(mut self, seeds: Vec<(&'static str, Value)>) -> Self {
        self.seeds.extend(seeds);
        self
    }

    /// Starts the emulator on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// When the address cannot be listened on, when what it shall begin with
    /// contradicts itself, or when the system has no randomness for keys.
    pub async fn start(self) -> Result<Emulator, StartError> {
        let document = Document::management()?;
        make_keys().await?;
        let listener = TcpListener::bind(self.address).await?;
        let (acceptor, certificate) = self.acceptor()?;
        let scheme = acceptor.scheme();
        let url = format!("{scheme}://{}", reachable(listener.local_addr()?));
        let (issuer, audience) = (format!("{url}/"), format!("{url}/api/v2/"));
        let clock = Clock::default();
        let saved = match &self.state_file {
            Some(path) => Saved::load(path, &url)?,
            None => None,
        };
        let mut client = self.client()?;
        let mut tenant = match saved {
            Some(saved) => {
                client.id = saved.client.id;
                client.secret = Secret::new(saved.client.secret);
                let mut tenant = saved.tenant;
                if tenant.keys.current().is_none() {
                    tenant.keys = key_ring(clock.moment())?;
                }
                tenant
            }
            None => self.planted(document, &audience, &client, clock.moment())?,
        };
        let faults = Arc::new(Faults::default());
        self.inject_faults(&faults)?;
        let replay = match &self.replay {
            Some(folder) => Replay::read(folder)?,
            None => Replay::default(),
        };
        let admin_secret = match &self.admin_secret {
            Some(secret) => secret.clone(),
            None => Secret::new(random_alphanumeric(64)?),
        };
        tenant.url.clone_from(&url);
        let (stop, stopped) = watch::channel(false);
        let shared = Arc::new(Shared {
            url,
            certificate,
            issuer,
            audience,
            strictness: self.strictness,
            replay_guard: ReplayGuard::new(self.dpop_nonces)?,
            document,
            router: Router::shared(document),
            clock,
            tenant: RwLock::new(tenant),
            rate: Mutex::new(self.rate()),
            faults,
            replay,
            expectations: Arc::default(),
            journal: Mutex::new(Journal::default()),
            heartbeat: self.heartbeat,
            admin_secret,
            client,
            changes: AtomicU64::new(0),
            beginning: self,
            news: watch::Sender::new(0),
            stop: stopped,
        });
        let served = connection::serve(listener, acceptor, Arc::clone(&shared));
        let serving = tokio::spawn(match &shared.beginning.state_file {
            Some(path) => state::keep(Arc::clone(&shared), path.clone(), served).boxed(),
            None => served.boxed(),
        });
        Ok(Emulator::new(shared, stop, serving))
    }

    /// Lets what goes wrong from the beginning go wrong.
    pub(crate) fn inject_faults(&self, faults: &Arc<Faults>) -> Result<(), StartError> {
        let router = Router::shared(Document::management()?);
        for fault in self.faults.iter().cloned() {
            faults.inject(fault, router)?;
        }
        Ok(())
    }

    /// The limit, with nothing used of it.
    pub(crate) fn rate(&self) -> RateLimit {
        RateLimit::new(Limit {
            per_second: self.rate_limit,
            burst: self.burst.unwrap_or(self.rate_limit),
        })
    }

    /// The tenant of a running emulator as it was set up.
    pub(crate) fn tenant(&self, shared: &Shared, now: Moment) -> Result<Tenant, StartError> {
        self.planted(shared.document, &shared.audience, &shared.client, now)
    }

    /// What is done with connections, and the certificate that clients trust.
    fn acceptor(&self) -> Result<(Acceptor, Option<String>), StartError> {
        #[cfg(feature = "tls")]
        if let Some(security) = &self.tls {
            let certificate = match security {
                Security::SelfSigned => Certificate::self_signed(self.address.ip())?,
                Security::Files { chain, key } => Certificate::read(chain, key)?,
            };
            let pem = certificate.pem.clone();
            return Ok((Acceptor::Tls(tls::acceptor(certificate)?), Some(pem)));
        }
        Ok((Acceptor::Plain, None))
    }

    /// The application that a test uses before it makes any itself.
    fn client(&self) -> Result<NewClient, StartError> {
        Ok(NewClient {
            id: self
                .client_id
                .clone()
                .map_or_else(|| random_alphanumeric(32), Ok)?,
            secret: match &self.client_secret {
                Some(secret) => secret.clone(),
                None => Secret::new(random_alphanumeric(64)?),
            },
            callbacks: self.callbacks.clone(),
            logout_urls: self.logout_urls.clone(),
        })
    }

    fn planted(
        &self,
        document: &'static Document,
        audience: &str,
        client: &NewClient,
        now: Moment,
    ) -> Result<Tenant, StartError> {
        let mut tenant = Tenant::new(random_u64()?);
        tenant.keys = key_ring(now)?;
        tenant.plant_client(client);
        let management = NewApi {
            identifier: audience.to_owned(),
            scopes: self.scopes.clone().unwrap_or_else(|| every_scope(document)),
            token_lifetime: self.token_lifetime.as_secs(),
            is_system: true,
        };
        tenant.plant_api(&management, &client.id);
        for (identifier, scopes) in self.apis.iter().cloned() {
            let api = NewApi {
                identifier,
                scopes,
                token_lifetime: self.token_lifetime.as_secs(),
                is_system: false,
            };
            tenant.plant_api(&api, &client.id);
        }
        if self.second_factor {
            let policies = json!(["all-applications"]);
            tenant.entities.set("/guardian/policies", policies);
        }
        tenant.jobs.pending_reads = self.pending_job_reads;
        tenant.jobs.seconds = self.job_duration.as_secs();
        for (name, strategy) in &self.connections {
            tenant.connections.add(name, strategy, &mut tenant.ids);
        }
        let sample =
            |number| SeedUser::new(format!("user{number}@example.com")).id(format!("user{number}"));
        let samples = (0..self.sample_users).map(sample);
        for user in self.users.iter().cloned().chain(samples) {
            user.plant(&mut tenant, now)?;
        }
        for (collection, id, properties) in self.documents.iter().cloned() {
            tenant.entities.insert(&collection, &id, properties);
        }
        for organization in self.organizations.iter().cloned() {
            organization.plant(&mut tenant)?;
        }
        for (collection, entity) in &self.seeds {
            seed::create(&mut tenant, document, collection, entity.clone(), now)?;
        }
        Ok(tenant)
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

/// The signing keys of a new tenant.
fn key_ring(now: Moment) -> Result<KeyRing, KeyError> {
    Ok(KeyRing::new(
        jwt::process_key(0)?,
        jwt::process_key(1)?,
        now,
    ))
}

/// An address that a client can connect to: an emulator that listens on every
/// interface is reached by the loopback one.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(Ipv4Addr::LOCALHOST.into());
    }
    address
}

fn every_scope(document: &'static Document) -> Vec<String> {
    let mut scopes: Vec<&str> = document
        .operations()
        .iter()
        .flat_map(|operation| operation.scopes.iter().copied())
        .collect();
    scopes.sort_unstable();
    scopes.dedup();
    scopes.into_iter().map(str::to_owned).collect()
}
