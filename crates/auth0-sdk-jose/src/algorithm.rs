//! The algorithms by which tokens are signed.

use std::fmt;

/// An algorithm of RFC 7518, section 3.1, or of RFC 8037, that this crate can check.
///
/// `none` is not among them and never will be.
///
/// # Example
///
/// ```
/// use auth0_sdk_jose::Algorithm;
///
/// assert_eq!(Algorithm::named("RS256"), Some(Algorithm::Rs256));
/// assert_eq!(Algorithm::named("none"), None);
/// assert!(Algorithm::Hs256.is_symmetric());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    Rs384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    Rs512,
    /// RSASSA-PSS with SHA-256.
    Ps256,
    /// RSASSA-PSS with SHA-384.
    Ps384,
    /// RSASSA-PSS with SHA-512.
    Ps512,
    /// ECDSA with P-256 and SHA-256.
    Es256,
    /// ECDSA with P-384 and SHA-384.
    Es384,
    /// EdDSA with Ed25519 (RFC 8037).
    EdDsa,
    /// HMAC with SHA-256.
    Hs256,
    /// HMAC with SHA-384.
    Hs384,
    /// HMAC with SHA-512.
    Hs512,
}

impl Algorithm {
    /// All of them, for those who want to say what they support.
    pub const ALL: [Self; 12] = [
        Self::Rs256,
        Self::Rs384,
        Self::Rs512,
        Self::Ps256,
        Self::Ps384,
        Self::Ps512,
        Self::Es256,
        Self::Es384,
        Self::EdDsa,
        Self::Hs256,
        Self::Hs384,
        Self::Hs512,
    ];

    /// The name in the header of a token, such as `RS256`.
    ///
    /// # Example
    ///
    /// ```
    /// assert_eq!(auth0_sdk_jose::Algorithm::EdDsa.name(), "EdDSA");
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Ps256 => "PS256",
            Self::Ps384 => "PS384",
            Self::Ps512 => "PS512",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::EdDsa => "EdDSA",
            Self::Hs256 => "HS256",
            Self::Hs384 => "HS384",
            Self::Hs512 => "HS512",
        }
    }

    /// The algorithm of a name, if it is one of these. Names are told apart by case.
    ///
    /// # Example
    ///
    /// ```
    /// assert_eq!(auth0_sdk_jose::Algorithm::named("rs256"), None);
    /// ```
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|algorithm| algorithm.name() == name)
    }

    /// Whether one secret both signs and checks, so that whoever can check can forge.
    ///
    /// # Example
    ///
    /// ```
    /// assert!(!auth0_sdk_jose::Algorithm::Es256.is_symmetric());
    /// ```
    pub fn is_symmetric(self) -> bool {
        matches!(self, Self::Hs256 | Self::Hs384 | Self::Hs512)
    }
}

/// Writes the name.
impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back() {
        for algorithm in Algorithm::ALL {
            assert_eq!(Algorithm::named(algorithm.name()), Some(algorithm));
            assert_eq!(algorithm.to_string(), algorithm.name());
        }
        for name in [
            "", "none", "None", "NONE", "rs256", "RS256 ", "ES512", "EDDSA",
        ] {
            assert_eq!(Algorithm::named(name), None, "{name:?}");
        }
    }
}
