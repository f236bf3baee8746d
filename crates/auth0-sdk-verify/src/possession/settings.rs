//! The settings of what callers have to show.

use auth0_sdk_core::Result;

use super::{Dpop, MutualTls, Possession, PublicUrl};
use crate::{Verifier, VerifierBuilder};

/// What is said of it to a builder.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    dpop: Dpop,
    mutual_tls: MutualTls,
    public_url: PublicUrl,
}

impl Settings {
    pub(crate) fn checked(self) -> Result<Possession> {
        Ok(Possession {
            dpop: self.dpop.mode,
            proofs: self.dpop.checked()?,
            certificates: self.mutual_tls.checked()?,
            url: self.public_url.checked()?,
        })
    }
}

impl VerifierBuilder {
    /// Whether callers have to prove that they hold the key that their token is bound to (RFC
    /// 9449); [`Dpop::allowed`] unless set.
    pub fn dpop(mut self, dpop: Dpop) -> Self {
        self.possession.dpop = dpop;
        self
    }

    /// Whether callers have to show the certificate that their token is bound to (RFC 8705);
    /// [`MutualTls::allowed`] unless set.
    pub fn mutual_tls(mut self, mutual_tls: MutualTls) -> Self {
        self.possession.mutual_tls = mutual_tls;
        self
    }

    /// How callers address the API, which proofs name; [`PublicUrl::of_request`] unless set.
    /// Behind a proxy it has to be set.
    pub fn public_url(mut self, url: PublicUrl) -> Self {
        self.possession.public_url = url;
        self
    }
}

impl Verifier {
    /// The nonce that proofs should be made with now, where [`Dpop::nonces`] asks for them.
    ///
    /// In the header `DPoP-Nonce` of an answer it spares its caller a 401 when the one before
    /// is over (RFC 9449, section 8.2). Such an answer should not be kept by a cache.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_verify::{Dpop, Nonces, Verifier};
    ///
    /// # fn main() -> Result<(), auth0_sdk_verify::Error> {
    /// let verifier = Verifier::builder()
    ///     .domain("tenant.eu.auth0.com")
    ///     .audience("https://api.example.com")
    ///     .dpop(Dpop::allowed().nonces(Nonces::random()))
    ///     .build()?;
    /// assert!(verifier.dpop_nonce().is_some());
    /// # Ok(())
    /// # }
    /// ```
    pub fn dpop_nonce(&self) -> Option<String> {
        self.possession().nonce()
    }
}
