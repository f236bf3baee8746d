//! How an emulator is set up before it starts: here how it answers, in
//! `contents` what its tenant holds, in `start` how it comes to life.

mod contents;
mod start;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

#[cfg(doc)]
use crate::Emulator;
use crate::authentication::{Codes, Nonces, Strictness};
use crate::faults::Fault;
use crate::rate::USUAL_LIMIT;
use crate::secret::Secret;
use crate::seed::{SeedOrganization, SeedUser};
#[cfg(feature = "config")]
use crate::seed_file::SeedFile;
#[cfg(feature = "tls")]
use crate::tls::Security;

pub(crate) use start::Beginning;

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
    codes: Codes,
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
    #[cfg(feature = "config")]
    seeds: Vec<SeedFile>,
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
            codes: Codes::default(),
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
            #[cfg(feature = "config")]
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

    /// Takes what Auth0 refuses: any secret, any place to be sent back to, any
    /// audience and scope, any grant. Codes are fixed, as by
    /// [`fixed_codes`](Self::fixed_codes).
    pub fn lenient(mut self) -> Self {
        self.strictness = Strictness::Lenient;
        self
    }

    /// Makes some codes right that nobody had to be sent: `000000` for a login
    /// without a password that was begun, `123456` for a second factor and
    /// `ABCDEFGHIJKLMNOP` for a recovery code. For tests that cannot read
    /// [`Emulator::messages`](crate::Emulator::messages); otherwise codes are made
    /// by chance.
    pub fn fixed_codes(mut self) -> Self {
        self.codes = Codes::Fixed;
        self
    }

    /// Asks everybody for a second factor, as the policy `all-applications`.
    /// Codes of messages stand in [`Emulator::messages`](crate::Emulator::messages).
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
    /// not with what else was set up; what changes is written to it within two
    /// seconds and when the emulator stops. [`Emulator::reset`] returns to the file
    /// as it was found. The file holds the secrets of the tenant.
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
    /// and everything else as usual. Recordings hold no tokens: those of
    /// `/oauth/token` are made anew, with the keys of the emulator.
    pub fn replay(mut self, folder: impl Into<PathBuf>) -> Self {
        self.replay = Some(folder.into());
        self
    }
}
