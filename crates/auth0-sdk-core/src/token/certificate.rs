//! The certificate that a client shows when a connection is made.

use std::fmt;

use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{Error, Result};

/// A certificate with its private key, for mTLS.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_core::{Api, ClientBuilder};
/// # fn build<A: Api>(client_id: &str) -> Result<A, Box<dyn std::error::Error>> {
/// use auth0_sdk_core::{ClientAuthentication, ClientCertificate};
///
/// let certificate = ClientCertificate::from_pem(
///     std::fs::read("client.crt")?,
///     std::fs::read("client.key")?,
/// )?;
/// let client = ClientBuilder::<A>::new()
///     .domain("login.example.com")
///     .client_authentication(client_id, ClientAuthentication::certificate(certificate))
///     .build()?;
/// # Ok(client)
/// # }
/// ```
#[derive(Clone)]
pub struct ClientCertificate {
    pub(crate) chain: Vec<u8>,
    pub(crate) key: Zeroizing<Vec<u8>>,
    /// Tokens can be bound to the certificate, so that caches tell them apart by it.
    pub(crate) fingerprint: [u8; 32],
}

impl ClientCertificate {
    /// Reads a certificate, with those that lead to its root, and its private key
    /// (PKCS#1, PKCS#8 or SEC1), all in PEM.
    ///
    /// # Errors
    ///
    /// When either is missing or cannot be read; the error is
    /// [`is_configuration`](crate::Error::is_configuration).
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::ClientCertificate;
    /// let error = ClientCertificate::from_pem("no certificate", "no key").unwrap_err();
    /// assert!(error.is_configuration());
    /// ```
    pub fn from_pem(chain: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Result<Self> {
        let chain = chain.as_ref();
        let certificate = Self {
            chain: chain.to_vec(),
            key: Zeroizing::new(key.as_ref().to_vec()),
            fingerprint: Sha256::digest(chain).into(),
        };
        certificate.parse()?;
        Ok(certificate)
    }

    /// The chain, that of the client first, and the key.
    pub(crate) fn parse(&self) -> Result<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>)> {
        let chain = CertificateDer::pem_slice_iter(&self.chain).collect::<Result<Vec<_>, _>>();
        let chain = chain.ok().filter(|chain| !chain.is_empty());
        let key = PrivateKeyDer::from_pem_slice(&self.key).ok();
        chain.zip(key).ok_or_else(|| {
            Error::configuration("the client certificate or its key is no PEM that can be read")
        })
    }
}

/// Shows nothing of the key.
impl fmt::Debug for ClientCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientCertificate(..)")
    }
}
