//! A signed token in compact form (RFC 7515, section 7.1), before and after its signature is
//! checked.
//!
//! The two are two types, so that claims cannot be read by mistake before they can be
//! trusted. Encrypted tokens (JWE) and signatures in JSON form are not read.

use std::fmt;

use serde::Deserialize;
use serde::de::IgnoredAny;

#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
use crate::HmacKey;
use crate::claims::{self, Text};
use crate::{Algorithm, Jwk, Rejection, base64url};

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
    #[cfg_attr(not(any(feature = "ring", feature = "aws-lc-rs")), allow(dead_code))]
    signed: &'a str,
    #[cfg_attr(not(any(feature = "ring", feature = "aws-lc-rs")), allow(dead_code))]
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
        let decoded = |text| {
            let what = "a part of it is not in base64url without padding";
            base64url::decode(text).ok_or(Rejection::Malformed(what))
        };
        let header = Header::read(decoded(header)?, allowed)?;
        Ok(Self {
            header,
            payload: decoded(payload)?,
            signed,
            signature: decoded(signature)?,
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

#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
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
        if !key.fits(self.header.algorithm) {
            return Err(Rejection::KeyMismatch);
        }
        let algorithm = self.header.algorithm;
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
        let algorithm = self.header.algorithm;
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

/// The header of a token: how it is signed, and by which key (RFC 7515, section 4).
#[derive(Clone)]
pub struct Header {
    algorithm: Algorithm,
    key_id: Option<String>,
    token_type: Option<String>,
    json: Vec<u8>,
}

impl Header {
    fn read(json: Vec<u8>, allowed: &[Algorithm]) -> Result<Self, Rejection> {
        /// `alg` and its like have to be strings where they are there: null is not.
        #[derive(Deserialize)]
        struct Members<'a> {
            #[serde(borrow)]
            alg: Text<'a>,
            #[serde(borrow, default, deserialize_with = "some")]
            kid: Option<Text<'a>>,
            #[serde(borrow, default, deserialize_with = "some")]
            typ: Option<Text<'a>>,
            #[serde(default, deserialize_with = "some")]
            crit: Option<IgnoredAny>,
        }

        fn some<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
        where
            D: serde::Deserializer<'de>,
            T: Deserialize<'de>,
        {
            T::deserialize(deserializer).map(Some)
        }

        let members: Members<'_> = claims::read(&json).map_err(|rejection| {
            Rejection::Malformed(match rejection {
                Rejection::MissingClaim(_) => "its header has no `alg`",
                Rejection::WrongClaimType(_) => "a member of its header is not a string",
                _ => "its header is no JSON object with each member once",
            })
        })?;
        let algorithm = Algorithm::named(&members.alg.0)
            .filter(|algorithm| allowed.contains(algorithm))
            .ok_or_else(|| Rejection::AlgorithmNotAllowed(allowed.to_vec()))?;
        if members.crit.is_some() {
            let what = "its header has `crit`, and nothing that it could name is supported";
            return Err(Rejection::Malformed(what));
        }
        let owned = |text: Option<Text<'_>>| text.map(|text| text.0.into_owned());
        Ok(Self {
            algorithm,
            key_id: owned(members.kid),
            token_type: owned(members.typ),
            json,
        })
    }

    /// How the token is signed.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The id of the key (`kid`).
    pub fn key_id(&self) -> Option<&str> {
        self.key_id.as_deref()
    }

    /// The media type of the token (`typ`) as it is written there.
    pub fn token_type(&self) -> Option<&str> {
        self.token_type.as_deref()
    }

    /// Whether `typ` is this media type. Upper and lower case are the same, and
    /// `application/` may be left out (RFC 7515, section 4.1.9).
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_jose::{Header, Rejection};
    ///
    /// fn check(header: &Header) -> Result<(), Rejection> {
    ///     match header.has_type("at+jwt") {
    ///         true => Ok(()),
    ///         false => Err(Rejection::WrongType("at+jwt")),
    ///     }
    /// }
    /// ```
    pub fn has_type(&self, expected: &str) -> bool {
        let Some(found) = self.token_type() else {
            return false;
        };
        let found = match found.split_at_checked("application/".len()) {
            Some((start, rest)) if start.eq_ignore_ascii_case("application/") => rest,
            _ => found,
        };
        found.eq_ignore_ascii_case(expected)
    }

    /// The public key in the header (`jwk`), with which a DPoP proof is signed (RFC 9449,
    /// section 4.2). It says nothing about who made the token.
    ///
    /// # Errors
    ///
    /// [`Rejection::Malformed`] when there is none, or none that is sound and public.
    ///
    /// # Example
    ///
    /// ```
    /// # #[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
    /// # fn example(proof: &str) -> Result<(), auth0_sdk_jose::Rejection> {
    /// use auth0_sdk_jose::{Algorithm, Jws};
    ///
    /// let proof = Jws::parse(proof, &[Algorithm::Es256])?;
    /// let key = proof.header().jwk()?;
    /// let proof = proof.verify(&key)?;
    /// println!("made by the holder of {}", key.thumbprint());
    /// # let _ = proof;
    /// # Ok(())
    /// # }
    /// ```
    pub fn jwk(&self) -> Result<Jwk, Rejection> {
        #[derive(Deserialize)]
        struct WithKey {
            jwk: Jwk,
        }

        match serde_json::from_slice::<WithKey>(&self.json) {
            Ok(header) => Ok(header.jwk),
            Err(_) => Err(Rejection::Malformed(
                "its header has no `jwk` that is a sound public key",
            )),
        }
    }
}

/// Shows what names the key, and nothing else of the header.
impl fmt::Debug for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Header")
            .field("algorithm", &self.algorithm)
            .field("key_id", &self.key_id)
            .field("token_type", &self.token_type)
            .finish_non_exhaustive()
    }
}
