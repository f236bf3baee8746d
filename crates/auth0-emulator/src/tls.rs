//! How connections are secured: not at all, or by TLS with a certificate that is
//! made at the start or given.

#[cfg(feature = "tls")]
mod certificate;
#[cfg(feature = "tls")]
mod client;

#[cfg(feature = "tls")]
use std::{net::IpAddr, path::PathBuf};

#[cfg(feature = "tls")]
use certificate::{Certificate, acceptor};

#[cfg(feature = "tls")]
pub(crate) use certificate::TlsError;

/// Where the certificate comes from.
#[cfg(feature = "tls")]
#[derive(Debug, Clone)]
pub(crate) enum Security {
    SelfSigned,
    Files { chain: PathBuf, key: PathBuf },
}

/// What is done with a connection before HTTP is spoken on it.
#[derive(Clone)]
pub(crate) enum Acceptor {
    Plain,
    #[cfg(feature = "tls")]
    Tls(tokio_rustls::TlsAcceptor),
}

impl Acceptor {
    /// TLS for a host, and the certificate that clients trust.
    #[cfg(feature = "tls")]
    pub(crate) fn secured(security: &Security, host: IpAddr) -> Result<(Self, String), TlsError> {
        let certificate = match security {
            Security::SelfSigned => Certificate::self_signed(host)?,
            Security::Files { chain, key } => Certificate::read(chain, key)?,
        };
        let pem = certificate.pem.clone();
        Ok((Self::Tls(acceptor(certificate)?), pem))
    }

    /// The scheme of the addresses that lead here.
    pub(crate) fn scheme(&self) -> &'static str {
        match self {
            Self::Plain => "http",
            #[cfg(feature = "tls")]
            Self::Tls(_) => "https",
        }
    }
}
