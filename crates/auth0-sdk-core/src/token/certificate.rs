//! The certificate that a client shows when a connection is made.

use std::fmt;

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
    pub(crate) identity: reqwest::Identity,
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
    pub fn from_pem(certificate: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Result<Self> {
        let certificate = certificate.as_ref();
        let both = Zeroizing::new([certificate, b"\n", key.as_ref()].concat());
        let identity = reqwest::Identity::from_pem(&both).map_err(|_| {
            Error::configuration("the client certificate or its key is no PEM that can be read")
        })?;
        Ok(Self {
            identity,
            fingerprint: Sha256::digest(certificate).into(),
        })
    }
}

/// Shows nothing of the key.
impl fmt::Debug for ClientCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientCertificate(..)")
    }
}
