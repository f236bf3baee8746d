//! The issuers whose tokens count, each with its keys.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use auth0_sdk_core::{Client, Error, Result};
use auth0_sdk_jose::{CacheSettings, HmacKey, KeySet, Rejection};
use tokio::time::Instant;

use super::name::{normalized, of_token};
use super::settings::{Issuer, IssuerResolver, Place};
use crate::IncomingRequest;

/// An issuer, and what its tokens are checked with.
pub(crate) struct Trusted {
    pub(crate) name: String,
    normalized: String,
    pub(crate) material: Material,
}

/// What signatures are checked with.
pub(crate) enum Material {
    Keys(KeySet),
    Secret(HmacKey),
}

/// The issuers whose tokens count.
pub(crate) enum Known {
    /// Tokens have to name it exactly as it is named here.
    One(Arc<Trusted>),
    /// Tokens may write the address of one in another way.
    Several(Vec<Arc<Trusted>>),
    Resolved(Resolved),
}

pub(crate) struct Resolved {
    resolver: Box<dyn IssuerResolver>,
    most: usize,
    client: Client,
    settings: CacheSettings,
    seen: Mutex<HashMap<String, Seen>>,
}

/// An issuer with what was fetched of it, by name and place of the keys.
struct Seen {
    trusted: Arc<Trusted>,
    since: Instant,
    needed: Instant,
}

impl Known {
    pub(crate) fn resolved(
        resolver: Box<dyn IssuerResolver>,
        most: usize,
        client: Client,
        settings: CacheSettings,
    ) -> Self {
        Self::Resolved(Resolved {
            resolver,
            most,
            client,
            settings,
            seen: Mutex::default(),
        })
    }

    /// Their names, where they are known before a token comes.
    pub(crate) fn names(&self) -> Vec<String> {
        let issuers = match self {
            Self::One(issuer) => std::slice::from_ref(issuer),
            Self::Several(issuers) => issuers.as_slice(),
            Self::Resolved(_) => &[],
        };
        issuers.iter().map(|issuer| issuer.name.clone()).collect()
    }

    /// The issuer that a token says it is from, if that is one of these.
    pub(crate) async fn find(
        &self,
        request: Option<&IncomingRequest<'_>>,
        unverified_issuer: &str,
    ) -> Result<Arc<Trusted>> {
        let found = match self {
            Self::One(issuer) if issuer.name == unverified_issuer => Some(issuer.clone()),
            Self::One(issuer) => return Err(other_than(issuer.name.clone())),
            Self::Several(issuers) => {
                let name = of_token(unverified_issuer);
                let is_it = |issuer: &&Arc<Trusted>| Some(&issuer.normalized) == name.as_ref();
                issuers.iter().find(is_it).cloned()
            }
            Self::Resolved(resolved) => resolved.find(request, unverified_issuer).await?,
        };
        found.ok_or_else(|| other_than("one of those that are trusted here".to_owned()))
    }

    /// Whether a token that this issuer has signed is one that it has issued.
    pub(crate) fn confirm(&self, issuer: &Trusted, iss: &str) -> Result<()> {
        match self {
            Self::One(_) if issuer.name != iss => Err(other_than(issuer.name.clone())),
            // They were found by what the token says.
            _ => Ok(()),
        }
    }
}

fn other_than(expected: String) -> Error {
    Rejection::WrongIssuer(expected).into()
}

impl Resolved {
    async fn find(
        &self,
        request: Option<&IncomingRequest<'_>>,
        unverified_issuer: &str,
    ) -> Result<Option<Arc<Trusted>>> {
        let Some(name) = of_token(unverified_issuer) else {
            return Ok(None);
        };
        for issuer in self.resolver.issuers(request, unverified_issuer).await? {
            if normalized(&issuer.name)? == name {
                return self.trusted(issuer).map(Some);
            }
        }
        Ok(None)
    }

    fn trusted(&self, issuer: Issuer) -> Result<Arc<Trusted>> {
        // Whoever hands keys over keeps them.
        let Some(place) = issuer.keys.0.name() else {
            return Trusted::new(issuer, &self.client, self.settings).map(Arc::new);
        };
        let place = format!("{place} {}", issuer.name);
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        if let Some(known) = seen.get_mut(&place) {
            known.needed = now;
            return Ok(Arc::clone(&known.trusted));
        }
        if seen.len() >= self.most {
            // With an issuer goes the memory of when its keys were fetched.
            let cooled =
                |one: &Seen| now.duration_since(one.since) >= self.settings.cool_down_time();
            let cooled = seen.iter().filter(|(_, one)| cooled(one));
            let oldest = cooled.min_by_key(|(_, one)| one.needed);
            let oldest = oldest.map(|(place, _)| place.clone()).ok_or_else(|| {
                Error::from_transport(std::io::Error::other(
                    "tokens come from more issuers than are kept: raise `max_issuers`",
                ))
            })?;
            seen.remove(&oldest);
        }
        let trusted = Arc::new(Trusted::new(issuer, &self.client, self.settings)?);
        let one = Seen {
            trusted: Arc::clone(&trusted),
            since: now,
            needed: now,
        };
        seen.insert(place, one);
        Ok(trusted)
    }
}

impl Trusted {
    pub(crate) fn new(issuer: Issuer, client: &Client, settings: CacheSettings) -> Result<Self> {
        let client = client.at(&normalized(&issuer.name)?)?;
        Self::of_client(issuer, &client, settings)
    }

    /// The issuer that the client is for already, perhaps by another address.
    pub(crate) fn of_client(
        issuer: Issuer,
        client: &Client,
        settings: CacheSettings,
    ) -> Result<Self> {
        let normalized = normalized(&issuer.name)?;
        let name = match issuer.name.contains("://") {
            true => issuer.name,
            false => format!("{normalized}/"),
        };
        let keys = match issuer.keys.0 {
            Place::WellKnown => KeySet::with_settings(client, settings),
            Place::Discovered => KeySet::discovered(client, name.clone(), settings),
            Place::At(address) => KeySet::at(client, &address, settings)?,
            Place::Set(keys) => keys,
        };
        Ok(Self {
            name,
            normalized,
            material: Material::Keys(keys),
        })
    }

    /// The same with a secret in the place of keys.
    pub(crate) fn with_secret(self, secret: HmacKey) -> Self {
        Self {
            material: Material::Secret(secret),
            ..self
        }
    }
}
