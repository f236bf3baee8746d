//! The header of a token: how it is signed, and by which key (RFC 7515, section 4).

mod recent;

use std::fmt;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::claims::{self, Text};
use crate::{Algorithm, Jwk, Rejection, base64url};

/// The header of a token: how it is signed, and by which key (RFC 7515, section 4). It is
/// cheap to clone.
#[derive(Clone)]
pub struct Header(Arc<Read>);

struct Read {
    algorithm: Algorithm,
    key_id: Option<String>,
    token_type: Option<String>,
    json: Vec<u8>,
}

impl Header {
    /// Reads a header in base64url.
    pub(crate) fn read(encoded: &str, allowed: &[Algorithm]) -> Result<Self, Rejection> {
        if let Some(header) = recent::find(encoded) {
            return match allowed.contains(&header.algorithm()) {
                true => Ok(header),
                false => Err(Rejection::AlgorithmNotAllowed(allowed.to_vec())),
            };
        }
        let json = base64url::part(encoded)?;
        let header = Self::from_json(json, allowed)?;
        recent::keep(encoded, &header);
        Ok(header)
    }

    fn from_json(json: Vec<u8>, allowed: &[Algorithm]) -> Result<Self, Rejection> {
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
        let (key_id, token_type) = (owned(members.kid), owned(members.typ));
        Ok(Self(Arc::new(Read {
            algorithm,
            key_id,
            token_type,
            json,
        })))
    }

    /// How the token is signed.
    pub fn algorithm(&self) -> Algorithm {
        self.0.algorithm
    }

    /// The id of the key (`kid`).
    pub fn key_id(&self) -> Option<&str> {
        self.0.key_id.as_deref()
    }

    /// The media type of the token (`typ`) as it is written there.
    pub fn token_type(&self) -> Option<&str> {
        self.0.token_type.as_deref()
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
    /// # #[cfg(feature = "__signatures")]
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

        match serde_json::from_slice::<WithKey>(&self.0.json) {
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
            .field("algorithm", &self.0.algorithm)
            .field("key_id", &self.0.key_id)
            .field("token_type", &self.0.token_type)
            .finish_non_exhaustive()
    }
}
