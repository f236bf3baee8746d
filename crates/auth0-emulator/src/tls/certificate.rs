//! The certificate that the emulator shows, and the TLS configuration made of it.

use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;

use rcgen::CertifiedKey;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::client::AnyCertificate;

/// A certificate, its chain and its key. It has no `Debug`, for the key's sake.
pub(crate) struct Certificate {
    /// What a client has to trust.
    pub(crate) pem: String,
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
}

/// TLS could not be set up.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct TlsError(String);

impl Certificate {
    /// A certificate that signs itself, for the loopback names and an address.
    pub(crate) fn self_signed(host: IpAddr) -> Result<Self, TlsError> {
        let mut names = ["localhost", "127.0.0.1", "::1"]
            .map(str::to_owned)
            .to_vec();
        let host = host.to_string();
        if !names.contains(&host) {
            names.push(host);
        }
        let made = rcgen::generate_simple_self_signed(names);
        let CertifiedKey { cert, signing_key } =
            made.map_err(|error| TlsError(format!("no certificate could be made: {error}")))?;
        let key = PrivateKeyDer::try_from(signing_key.serialize_der());
        Ok(Self {
            pem: cert.pem(),
            chain: vec![cert.der().clone()],
            key: key.map_err(|error| TlsError(error.to_owned()))?,
        })
    }

    /// A chain and a key in PEM files.
    pub(crate) fn read(chain: &Path, key: &Path) -> Result<Self, TlsError> {
        let unreadable = |path: &Path, error: &dyn std::fmt::Display| {
            TlsError(format!("{} cannot be used: {error}", path.display()))
        };
        let pem = std::fs::read_to_string(chain).map_err(|error| unreadable(chain, &error))?;
        let certificates: Result<Vec<_>, _> =
            CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
        let certificates = certificates.map_err(|error| unreadable(chain, &error))?;
        if certificates.is_empty() {
            return Err(unreadable(chain, &"it holds no certificate"));
        }
        let key_read = PrivateKeyDer::from_pem_file(key);
        Ok(Self {
            pem,
            chain: certificates,
            key: key_read.map_err(|error| unreadable(key, &error))?,
        })
    }
}

/// Accepts TLS connections with a certificate, also of clients that show their own.
pub(crate) fn acceptor(certificate: Certificate) -> Result<TlsAcceptor, TlsError> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let failed = |error: tokio_rustls::rustls::Error| TlsError(error.to_string());
    let mut config = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(failed)?
        .with_client_cert_verifier(Arc::new(AnyCertificate(provider)))
        .with_single_cert(certificate.chain, certificate.key)
        .map_err(failed)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}
