//! Tokens that are bound to a client certificate (RFC 8705, section 3).
//!
//! The certificate was checked, or not, by whoever ended the TLS connection. Here it only counts
//! that it is the one which the token names: the holder of its key.

use auth0_sdk_core::{Error, Result};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::Mode;
use super::certificate_header::CertificateHeader;
use super::proxies::Proxies;
use crate::IncomingRequest;
use crate::error::Failure;

/// What is asked of callers by mutual TLS (RFC 8705, section 3).
///
/// Unless it is off, a token that is bound to a certificate needs that certificate: from the
/// connection ([`IncomingRequest::with_client_certificate`]), or from a header of a proxy that
/// ended it.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{CertificateHeader, MutualTls, Verifier};
///
/// let proxy = CertificateHeader::client_cert(["10.0.0.0/8"]);
/// let settings = Verifier::builder().mutual_tls(MutualTls::required().header(proxy));
/// # let _ = settings;
/// ```
#[derive(Debug, Clone)]
pub struct MutualTls {
    mode: Mode,
    header: Option<CertificateHeader>,
}

impl MutualTls {
    /// Tokens that are bound to a certificate need it; the default.
    pub fn allowed() -> Self {
        Self {
            mode: Mode::Allowed,
            header: None,
        }
    }

    /// Every token has to be bound to a certificate.
    pub fn required() -> Self {
        Self {
            mode: Mode::Required,
            header: None,
        }
    }

    /// Nobody looks at certificates: whoever has a token can use it.
    pub fn off() -> Self {
        Self {
            mode: Mode::Off,
            header: None,
        }
    }

    /// Takes the certificate from a header of a proxy. What comes straight from such a proxy
    /// has it there or nowhere, because the certificate of the connection is the proxy's own;
    /// what comes from elsewhere has it in the connection or nowhere.
    #[must_use]
    pub fn header(mut self, header: CertificateHeader) -> Self {
        self.header = Some(header);
        self
    }

    pub(crate) fn checked(self) -> Result<Certificates> {
        if self.mode == Mode::Off && self.header.is_some() {
            return Err(Error::misconfigured(
                "a header has certificates that nobody looks at: leave it out, or allow mutual TLS",
            ));
        }
        let header = match self.header {
            Some(header) => Some((Proxies::parse(&header.networks)?, header)),
            None => None,
        };
        Ok(Certificates {
            mode: self.mode,
            header,
        })
    }
}

/// The default: [`MutualTls::allowed`].
impl Default for MutualTls {
    fn default() -> Self {
        Self::allowed()
    }
}

/// Checks certificates.
pub(crate) struct Certificates {
    mode: Mode,
    header: Option<(Proxies, CertificateHeader)>,
}

impl Certificates {
    pub(crate) fn are_looked_at(&self) -> bool {
        self.mode != Mode::Off
    }

    /// Whether somebody has said that there are some.
    pub(crate) fn are_expected(&self) -> bool {
        self.mode == Mode::Required || self.header.is_some()
    }

    /// Checks that the caller has the certificate of this thumbprint, if there has to be one.
    pub(crate) fn check(
        &self,
        bound: Option<&str>,
        request: Option<&IncomingRequest<'_>>,
    ) -> Result<Option<String>, Failure> {
        let bound = match (self.mode, bound) {
            (Mode::Off, _) | (Mode::Allowed, None) => return Ok(None),
            (Mode::Required, None) => {
                return Err(Failure::NotConfirmed {
                    code: "certificate_mismatch",
                    description: "JWT Access Token has no x5t#S256 confirmation claim",
                });
            }
            (_, Some(bound)) => bound,
        };
        let shown = match request {
            Some(request) => self.thumbprint(request)?,
            None => None,
        };
        match shown {
            None => Err(Failure::InvalidRequest(Some(
                "A client certificate is required for this certificate-bound access token",
            ))),
            Some(shown) if shown == bound => Ok(Some(shown)),
            Some(_) => Err(Failure::NotConfirmed {
                code: "certificate_mismatch",
                description: "JWT Access Token confirmation mismatch",
            }),
        }
    }

    fn thumbprint(&self, request: &IncomingRequest<'_>) -> Result<Option<String>, Failure> {
        let of = |der: &[u8]| URL_SAFE_NO_PAD.encode(Sha256::digest(der));
        match &self.header {
            Some((proxies, header)) if proxies.sent(request) => {
                Ok(header.certificate(request)?.as_deref().map(of))
            }
            _ => Ok(request.certificate.map(of)),
        }
    }
}
