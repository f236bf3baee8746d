//! What an application says of an issuer.

use std::fmt;

use auth0_sdk_core::{BoxFuture, Result};
use auth0_sdk_jose::{JwkSet, KeySet};

use crate::IncomingRequest;

/// An issuer of tokens, and where its keys are.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{Issuer, Keys, Verifier};
///
/// # fn main() -> Result<(), auth0_sdk_verify::Error> {
/// let verifier = Verifier::builder()
///     .audience("https://api.example.com")
///     .issuer("https://tenant.eu.auth0.com/")
///     .issuer(Issuer::new("https://login.example.com/").keys(Keys::discovered()))
///     .build()?;
/// # let _ = verifier;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Issuer {
    pub(crate) name: String,
    pub(crate) keys: Keys,
}

impl Issuer {
    /// The issuer of this name, whose keys are where a tenant of Auth0 has them. A name without
    /// `https://` is a domain.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            keys: Keys::default(),
        }
    }

    /// Where its keys are.
    #[must_use]
    pub fn keys(mut self, keys: Keys) -> Self {
        self.keys = keys;
        self
    }
}

/// Shows the name as far as it is one, and nothing else of an address.
impl fmt::Debug for Issuer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = super::normalized(&self.name);
        f.debug_struct("Issuer")
            .field("name", &name.as_deref().unwrap_or(".."))
            .field("keys", &self.keys)
            .finish()
    }
}

impl From<&str> for Issuer {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<String> for Issuer {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

/// Where the keys of an issuer are.
///
/// # Example
///
/// Keys that come with the program, so that nothing is fetched:
///
/// ```
/// use auth0_sdk_verify::{JwkSet, Keys, Verifier};
///
/// # fn build(jwks: &str) -> Result<Verifier, Box<dyn std::error::Error>> {
/// let verifier = Verifier::builder()
///     .domain("tenant.eu.auth0.com")
///     .audience("https://api.example.com")
///     .keys(Keys::fixed(JwkSet::from_json(jwks)?))
///     .build()?;
/// # Ok(verifier)
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct Keys(pub(crate) Place);

#[derive(Clone, Default)]
pub(crate) enum Place {
    #[default]
    WellKnown,
    Discovered,
    At(String),
    Set(KeySet),
}

impl Keys {
    /// At `/.well-known/jwks.json` below the issuer, where every tenant of Auth0 has them; the
    /// default.
    pub fn well_known() -> Self {
        Self(Place::WellKnown)
    }

    /// Where the description of the issuer says (`jwks_uri` of OpenID Connect Discovery). That
    /// has to be an address of the same origin as the issuer.
    pub fn discovered() -> Self {
        Self(Place::Discovered)
    }

    /// At this address. It has to be `https`, but on this machine.
    pub fn at(address: impl Into<String>) -> Self {
        Self(Place::At(address.into()))
    }

    pub(crate) fn address(&self) -> Option<&str> {
        match &self.0 {
            Place::At(address) => Some(address),
            _ => None,
        }
    }

    /// These and no others, for ever.
    pub fn fixed(keys: JwkSet) -> Self {
        Self(Place::Set(KeySet::fixed(keys)))
    }
}

/// Keys that somebody else fetches already, such as a client of the Authentication API.
impl From<KeySet> for Keys {
    fn from(keys: KeySet) -> Self {
        Self(Place::Set(keys))
    }
}

impl Place {
    /// What tells it from others; nothing where the keys were handed over.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::WellKnown => Some("well-known"),
            Self::Discovered => Some("discovered"),
            Self::At(address) => Some(address),
            Self::Set(_) => None,
        }
    }
}

/// An address may have something in it that is nobody's business before it is checked.
impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::WellKnown => "well-known",
            Self::Discovered => "discovered",
            Self::At(_) => "at an address",
            Self::Set(_) => "a set",
        })
    }
}

/// Says which issuers count for a request: for an API of many tenants, whose custom domains
/// are in a database, say.
///
/// It decides by what it knows. What the token says of its issuer is given to it for finding
/// the right row, and is to be trusted by nobody: it is no address to ask. Of the issuers that
/// tokens came from 1,000 are kept, unless
/// [`max_issuers`](crate::VerifierBuilder::max_issuers) says otherwise. Where tokens come from
/// more than that within the [`cool_down`](auth0_sdk_jose::CacheSettings::cool_down), those of
/// the others are answered with 503: to forget an issuer so soon would let strangers have its
/// keys fetched again and again.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{Error, IncomingRequest, Issuer, IssuerResolver, Verifier};
///
/// # fn main() -> Result<(), Error> {
/// let by_customer = |_: Option<&IncomingRequest<'_>>, unverified_issuer: &str| {
///     let known = ["https://one.example.com/", "https://two.example.com/"];
///     let found = known.into_iter().filter(|one| *one == unverified_issuer);
///     let found: Vec<Issuer> = found.map(Issuer::from).collect();
///     async move { Ok(found) }
/// };
/// let verifier = Verifier::builder()
///     .audience("https://api.example.com")
///     .issuer_resolver(by_customer)
///     .build()?;
/// # let _ = verifier;
/// # Ok(())
/// # }
/// ```
pub trait IssuerResolver: Send + Sync + 'static {
    /// The issuers that count, for a request if the token came with one.
    ///
    /// # Errors
    ///
    /// Why nobody knows: the answer to the caller is 503 then.
    fn issuers(
        &self,
        request: Option<&IncomingRequest<'_>>,
        unverified_issuer: &str,
    ) -> BoxFuture<Result<Vec<Issuer>>>;
}

impl<F, Answer> IssuerResolver for F
where
    F: Fn(Option<&IncomingRequest<'_>>, &str) -> Answer + Send + Sync + 'static,
    Answer: Future<Output = Result<Vec<Issuer>>> + Send + 'static,
{
    fn issuers(
        &self,
        request: Option<&IncomingRequest<'_>>,
        unverified_issuer: &str,
    ) -> BoxFuture<Result<Vec<Issuer>>> {
        Box::pin(self(request, unverified_issuer))
    }
}
