//! How connections are secured: not at all, or by TLS with a certificate that is
//! made at the start or given.

#[cfg(feature = "tls")]
mod certificate;
#[cfg(feature = "tls")]
mod client;

#[cfg(feature = "tls")]
pub(crate) use certificate::{Certificate, TlsError, acceptor};

/// What is done with a connection before HTTP is spoken on it.
#[derive(Clone)]
pub(crate) enum Acceptor {
    Plain,
    #[cfg(feature = "tls")]
    Tls(tokio_rustls::TlsAcceptor),
}

impl Acceptor {
    /// The scheme of the addresses that lead here.
    pub(crate) fn scheme(&self) -> &'static str {
        match self {
            Self::Plain => "http",
            #[cfg(feature = "tls")]
            Self::Tls(_) => "https",
        }
    }
}
