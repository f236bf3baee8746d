//! A proxy that writes down what a tenant answers.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::address::Address;
use super::proxy::Proxy;
use super::scrub::Scrubber;
use crate::connection;
use crate::tls::Acceptor;
#[cfg(feature = "tls")]
use crate::tls::Security;

/// A tenant that takes longer has not answered.
const SLOWEST: Duration = Duration::from_secs(60);
/// How long [`Recorder::stop`] waits for answers that are under way.
const LONGEST_STOP: Duration = Duration::from_secs(5);

/// A proxy before a tenant that writes every exchange to a folder, with its
/// secrets masked, until it is dropped.
///
/// A client is set up as for the tenant itself or as for the recorder: what names
/// the recorder on the way there names the tenant, and the other way round on the
/// way back. What is signed stays as it is. Streams of events pass without being
/// written.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use auth0_emulator::{Emulator, Recorder};
///
/// let recorder = Recorder::start("https://tenant.eu.auth0.com", "recordings").await?;
/// // Point a client at the recorder, let it work, and stop.
/// println!("{}", recorder.url());
/// recorder.stop().await;
/// // From now on without the tenant:
/// let emulator = Emulator::builder().replay("recordings").start().await?;
/// # Ok(())
/// # }
/// ```
pub struct Recorder {
    url: String,
    certificate: Option<String>,
    proxy: Arc<Proxy>,
    stop: watch::Sender<bool>,
    serving: JoinHandle<()>,
}

/// A recorder could not start.
#[derive(Debug, thiserror::Error)]
#[error("the recorder cannot start: {0}")]
pub struct RecordError(Box<dyn std::error::Error + Send + Sync>);

/// Sets up a [`Recorder`]; made by [`Recorder::builder`].
#[derive(Debug, Clone)]
pub struct RecorderBuilder {
    address: SocketAddr,
    upstream: String,
    folder: PathBuf,
    #[cfg(feature = "tls")]
    tls: Option<Security>,
}

impl Recorder {
    /// Starts a recorder on a free loopback port.
    ///
    /// # Errors
    ///
    /// As [`RecorderBuilder::start`].
    pub async fn start(
        upstream: impl Into<String>,
        folder: impl Into<PathBuf>,
    ) -> Result<Self, RecordError> {
        Self::builder(upstream, folder).start().await
    }

    /// Sets up a recorder of the tenant at an address, before it starts.
    pub fn builder(upstream: impl Into<String>, folder: impl Into<PathBuf>) -> RecorderBuilder {
        RecorderBuilder {
            address: SocketAddr::new(Ipv4Addr::LOCALHOST.into(), 0),
            upstream: upstream.into(),
            folder: folder.into(),
            #[cfg(feature = "tls")]
            tls: None,
        }
    }

    /// Where the recorder is, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The recorder's domain, with its port: `127.0.0.1:1234`.
    pub fn domain(&self) -> &str {
        let url = &self.url;
        url.split_once("://").map_or(url, |(_, domain)| domain)
    }

    /// The certificate that clients have to trust, in PEM, if the recorder speaks
    /// HTTPS.
    pub fn certificate(&self) -> Option<&str> {
        self.certificate.as_deref()
    }

    /// Gives every email address another name in what is written from now on. A
    /// client that replays has to ask by these names.
    pub fn rename_emails(&self) {
        self.proxy.scrubber(Scrubber::rename_emails);
    }

    /// Stops and waits until the last answer is sent, but not for longer than
    /// five seconds. Dropping stops as well, without waiting.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        let ended = tokio::time::timeout(LONGEST_STOP, &mut self.serving);
        if ended.await.is_err() {
            self.serving.abort();
        }
    }
}

impl RecorderBuilder {
    /// The port to listen on; a free one by default.
    pub fn port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// The address to listen on; 127.0.0.1 by default. Whoever reaches another one
    /// reaches the tenant, but needs the tenant's credentials as before.
    pub fn host(mut self, host: IpAddr) -> Self {
        self.address.set_ip(host);
        self
    }

    /// Speaks HTTPS, with a certificate that is made at the start. Clients have to
    /// trust [`Recorder::certificate`].
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

    /// Starts the recorder on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// When the folder cannot be made, the port not listened on, or the certificate
    /// not used.
    pub async fn start(self) -> Result<Recorder, RecordError> {
        let failed = |error: std::io::Error| RecordError(error.into());
        tokio::fs::create_dir_all(&self.folder)
            .await
            .map_err(failed)?;
        let http = reqwest::Client::builder()
            .timeout(SLOWEST)
            .redirect(reqwest::redirect::Policy::none());
        let (acceptor, certificate) = self.acceptor()?;
        let listener = TcpListener::bind(self.address).await.map_err(failed)?;
        let address = connection::reachable(listener.local_addr().map_err(failed)?);
        let url = format!("{}://{address}", acceptor.scheme());
        let (stop, stopped) = watch::channel(false);
        let proxy = Arc::new(Proxy {
            http: http.build().map_err(|error| RecordError(error.into()))?,
            own: Address::of(&url),
            upstream: Address::of(&self.upstream),
            scrubber: Mutex::new(Scrubber::for_tenant(&self.upstream)),
            written: AtomicUsize::new(recordings(&self.folder)),
            folder: self.folder,
            stop: stopped,
        });
        let served = connection::serve(listener, acceptor, Arc::clone(&proxy));
        Ok(Recorder {
            url,
            certificate,
            proxy,
            stop,
            serving: tokio::spawn(served),
        })
    }

    fn acceptor(&self) -> Result<(Acceptor, Option<String>), RecordError> {
        #[cfg(feature = "tls")]
        if let Some(security) = &self.tls {
            let secured = Acceptor::secured(security, self.address.ip());
            let (acceptor, pem) = secured.map_err(|error| RecordError(error.into()))?;
            return Ok((acceptor, Some(pem)));
        }
        Ok((Acceptor::Plain, None))
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

/// How many exchanges a folder holds already; new ones come behind them.
fn recordings(folder: &Path) -> usize {
    std::fs::read_dir(folder).map_or(0, |entries| entries.flatten().count())
}
