//! A signed token in compact form (RFC 7515, section 7.1), before and after its signature is
//! checked.
//!
//! The two are two types, so that claims cannot be read by mistake before they can be
//! trusted. Encrypted tokens (JWE) and signatures in JSON form are not read.

use std::fmt;

use serde::Deserialize;

use crate::claims::{self, Text};
use crate::{Algorithm, Header, Rejection, base64url};
#[cfg(feature = "__signatures")]
use crate::{HmacKey, Jwk};

/// A token that is well formed and signed by an allowed algorithm, as it says. Nothing in it
/// is to be trusted before [`verify`](Self::verify).
///
/// # Example
///
/// ```
/// use auth0_sdk_jose::{Algorithm, Jws, Rejection};
///
/// let rejection = Jws::parse("no.token", &[Algorithm::Rs256]).unwrap_err();
/// assert!(matches!(rejection, Rejection::Malformed(_)));
/// ```
pub struct Jws<'a> {
    header: Header,
    payload: Vec<u8>,
    #[cfg_attr(
        not(feature = "__signatures"),
        allow(dead_code, reason = "without a library nothing is checked")
    )]
    signed: &'a str,
    #[cfg_attr(
        not(feature = "__signatures"),
        allow(dead_code, reason = "without a library nothing is checked")
    )]
    signature: Vec<u8>,
}

impl<'a> Jws<'a> {
    /// Longer tokens are refused before any work is done on them.
    pub const MAX_LENGTH: usize = 64 * 1024;

    /// Reads a token and its header. The algorithm is looked at first, so that a token whose
    /// `alg` is not in the list costs neither a fetch nor a signature check.
    ///
    /// # Errors
    ///
    /// [`Rejection::TooLong`], [`Rejection::AlgorithmNotAllowed`] and
    /// [`Rejection::Malformed`]: when it has not three parts in base64url without padding,
    /// when the header is no JSON object, has a member twice or lacks `alg`, and when it has
    /// `crit`, which asks for what nobody here understands.
    pub fn parse(token: &'a str, allowed: &[Algorithm]) -> Result<Self, Rejection> {
        if token.len() > Self::MAX_LENGTH {
            return Err(Rejection::TooLong(Self::MAX_LENGTH));
        }
        let three = || Rejection::Malformed("it has not three parts with dots between them");
        let (signed, signature) = token.rsplit_once('.').ok_or_else(three)?;
        let (header, payload) = signed.split_once('.').ok_or_else(three)?;
        if payload.contains('.') {
            return Err(three());
        }
        Ok(Self {
            header: Header::read(header, allowed)?,
            payload: base64url::part(payload)?,
            signed,
            signature: base64url::part(signature)?,
        })
    }

    /// The header, which names the key. Whoever made the token wrote it as they liked.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Who says to have issued the token: for choosing among known issuers, and for nothing
    /// else, because everybody can write anything there.
    ///
    /// # Errors
    ///
    /// When the claims are no JSON object, and when `iss` is missing or no string.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_jose::{Algorithm, Jws};
    ///
    /// # fn main() -> Result<(), auth0_sdk_jose::Rejection> {
    /// // {"alg":"RS256"}.{"iss":"a"}
    /// let token = Jws::parse("eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.", &[Algorithm::Rs256])?;
    /// assert_eq!(token.unverified_issuer()?, "a");
    /// # Ok(())
    /// # }
    /// ```
    pub fn unverified_issuer(&self) -> Result<String, Rejection> {
        #[derive(Deserialize)]
        struct Issued<'a> {
            #[serde(borrow)]
            iss: Text<'a>,
        }

        let issued: Issued<'_> = claims::read(&self.payload)?;
        Ok(issued.iss.0.into_owned())
    }
}

#[cfg(feature = "__signatures")]
impl Jws<'_> {
    /// Checks the signature by a public key.
    ///
    /// # Errors
    ///
    /// [`Rejection::KeyMismatch`] when the key is of another kind than the algorithm of the
    /// token, or made for another; for an HMAC algorithm that is always so, which keeps a
    /// public key from being taken for a secret. [`Rejection::BadSignature`] otherwise.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_jose::{Algorithm, Jwk, Jws, Rejection, Verified};
    ///
    /// fn check(token: &str, key: &Jwk) -> Result<Verified, Rejection> {
    ///     Jws::parse(token, &[Algorithm::Rs256])?.verify(key)
    /// }
    /// ```
    pub fn verify(self, key: &Jwk) -> Result<Verified, Rejection> {
        if !key.fits(self.header.algorithm()) {
            return Err(Rejection::KeyMismatch);
        }
        let algorithm = self.header.algorithm();
        let message = self.signed.as_bytes();
        let right = key.has_signed(algorithm, message, &self.signature);
        self.verified(right)
    }

    /// Checks the signature by a secret that is shared with the issuer.
    ///
    /// # Errors
    ///
    /// [`Rejection::KeyMismatch`] unless the algorithm of the token is an HMAC, and
    /// [`Rejection::BadSignature`].
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_jose::{Algorithm, HmacKey, Jws, Rejection, Verified};
    ///
    /// fn check(token: &str, key: &HmacKey) -> Result<Verified, Rejection> {
    ///     Jws::parse(token, &[Algorithm::Hs256])?.verify_hmac(key)
    /// }
    /// ```
    pub fn verify_hmac(self, key: &HmacKey) -> Result<Verified, Rejection> {
        let algorithm = self.header.algorithm();
        let right = key.verify(algorithm, self.signed.as_bytes(), &self.signature)?;
        self.verified(right)
    }

    fn verified(self, right: bool) -> Result<Verified, Rejection> {
        match right {
            true => Ok(Verified {
                header: self.header,
                payload: self.payload,
            }),
            false => Err(Rejection::BadSignature),
        }
    }
}

/// Shows neither claims nor signature.
impl fmt::Debug for Jws<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Jws")
            .field("header", &self.header)
            .finish_non_exhaustive()
    }
}

/// A token whose signature is that of the key it was checked with.
///
/// That says who made it and that nobody changed it. Whether it is meant for us, and for now,
/// is in its claims.
#[derive(Clone)]
pub struct Verified {
    header: Header,
    payload: Vec<u8>,
}

impl Verified {
    /// The header.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The claims, as a type that may borrow from the token.
    ///
    /// # Errors
    ///
    /// [`Rejection::MissingClaim`] and [`Rejection::WrongClaimType`] with the name of the
    /// claim, and [`Rejection::Malformed`] when the payload is no JSON object or has a claim
    /// twice.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_jose::{Rejection, Verified};
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize)]
    /// struct Claims<'a> {
    ///     sub: &'a str,
    ///     org_id: Option<String>,
    /// }
    ///
    /// fn subject(token: &Verified) -> Result<&str, Rejection> {
    ///     let claims: Claims<'_> = token.claims()?;
    /// #   let _ = claims.org_id;
    ///     Ok(claims.sub)
    /// }
    /// ```
    pub fn claims<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Rejection> {
        claims::read(&self.payload)
    }

    /// The payload as it was signed.
    pub fn payload(&self) -> &[u8] {
        &self.payload
    }
}

/// Shows no claims.
impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("header", &self.header)
            .finish_non_exhaustive()
    }
}
