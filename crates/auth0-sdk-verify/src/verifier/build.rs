//! From settings to a verifier. Nothing is sent, and every mistake is found here.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use auth0_sdk_core::{Api, Client, ClientBuilder, Error, Result, Secret};
use auth0_sdk_jose::{Algorithm, CacheSettings, HmacKey, KeySet};

use super::{Inner, Verifier, VerifierBuilder};
use crate::error::Presentation;
use crate::issuer::{Issuer, IssuerResolver, Keys, Known, Trusted, normalized};

/// Clocks that are further apart are wrong, and tokens that ended this long ago are over.
const LONGEST_LEEWAY: Duration = Duration::from_secs(300);

impl VerifierBuilder {
    /// Makes the verifier.
    ///
    /// # Errors
    ///
    /// When a setting is missing or not valid; the error is
    /// [`is_configuration`](auth0_sdk_core::Error::is_configuration).
    pub fn build(self) -> Result<Verifier> {
        let algorithms = self.checked_algorithms()?;
        if self.rules.audiences.is_empty() || self.rules.audiences.iter().any(String::is_empty) {
            return Err(Error::misconfigured(
                "no audience, or an empty one: use `audience`, so that tokens for other APIs are \
                 refused",
            ));
        }
        if self.rules.organizations.iter().any(String::is_empty) {
            return Err(Error::misconfigured(
                "an organization is empty: give its id (`org_..`) or its name",
            ));
        }
        if self.rules.leeway > LONGEST_LEEWAY {
            return Err(Error::misconfigured(
                "the leeway is longer than five minutes: have the clock of this machine set \
                 instead",
            ));
        }
        let possession = self.possession.checked()?;
        let presentation = Presentation {
            realm: self.realm,
            accepted: possession.accepted(),
            proof_algorithms: possession.proof_algorithms().join(" "),
            resource_metadata: self
                .resource
                .as_ref()
                .map(|resource| resource.metadata_address().into()),
            body: self.body,
        };
        let issuers = Issuers {
            settings: self.settings,
            named: self.issuers,
            resolver: self.resolver,
            max_issuers: self.max_issuers,
            keys: self.keys,
            secret: self.secret.map(|(secret, _)| secret),
            cache: self.cache,
        };
        let issuers = issuers.known()?;
        let resource = self.resource.map(|mut resource| {
            resource.authorization_servers = issuers.names();
            resource.bearer_methods_supported = self.places.methods();
            resource.dpop_signing_alg_values_supported = possession.proof_algorithms();
            resource.dpop_bound_access_tokens_required =
                possession.requires_proofs().then_some(true);
            resource.tls_client_certificate_bound_access_tokens =
                possession.takes_certificates().then_some(true);
            resource
        });
        Ok(Verifier(Arc::new(Inner {
            algorithms,
            issuers,
            rules: self.rules,
            sessions: self.sessions,
            resource,
            places: self.places,
            possession,
            presentation: Arc::new(presentation),
        })))
    }

    fn checked_algorithms(&self) -> Result<Vec<Algorithm>> {
        if let Some((secret, algorithm)) = &self.secret {
            // A shorter one can be guessed by whoever has a token (RFC 7518, section 3.2).
            let least = match algorithm {
                Algorithm::Hs384 => 48,
                Algorithm::Hs512 => 64,
                _ => 32,
            };
            if secret.expose().len() < least {
                return Err(Error::misconfigured(format!(
                    "the shared secret is too short: {algorithm} needs at least {least} bytes"
                )));
            }
            return match algorithm.is_symmetric() && self.algorithms.is_none() {
                true => Ok(vec![*algorithm]),
                false => Err(Error::misconfigured(
                    "a shared secret is for one of HS256, HS384 and HS512, which `shared_secret` \
                     names: leave `algorithms` out",
                )),
            };
        }
        let algorithms = self.algorithms.clone().unwrap_or(vec![Algorithm::Rs256]);
        match algorithms.as_slice() {
            [] => Err(Error::misconfigured(
                "no algorithm is allowed, so that every token would be refused: name one",
            )),
            some if some.iter().any(|algorithm| algorithm.is_symmetric()) => {
                Err(Error::misconfigured(
                    "HS256 and its like need the secret that tokens are signed by: use \
                     `shared_secret`",
                ))
            }
            _ => Ok(algorithms),
        }
    }
}

/// What is said of issuers.
struct Issuers {
    settings: ClientBuilder<Root>,
    named: Vec<Issuer>,
    resolver: Option<Box<dyn IssuerResolver>>,
    max_issuers: usize,
    keys: Option<Keys>,
    secret: Option<Secret>,
    cache: CacheSettings,
}

impl Issuers {
    fn known(self) -> Result<Known> {
        let of_tenant = self.settings.has_address();
        let settings = match (of_tenant, self.named.first()) {
            (true, _) => self.settings,
            (false, Some(issuer)) => self.settings.base_url(normalized(&issuer.name)?),
            // A resolver names addresses later; this one is asked for nothing.
            (false, None) if self.resolver.is_some() => self.settings.domain("issuer.invalid"),
            (false, None) => {
                return Err(Error::misconfigured("no issuer: use `domain` or `issuer`"));
            }
        };
        let Root(client) = settings.build()?;
        if let Some(resolver) = self.resolver {
            let alone =
                !of_tenant && self.named.is_empty() && self.keys.is_none() && self.secret.is_none();
            return match alone {
                true => Ok(Known::resolved(
                    resolver,
                    self.max_issuers,
                    client,
                    self.cache,
                )),
                false => Err(Error::misconfigured(
                    "an `issuer_resolver` says all there is to say of issuers: leave `domain`, \
                     `issuer`, `keys` and `shared_secret` out",
                )),
            };
        }
        if !of_tenant && (self.keys.is_some() || self.secret.is_some()) {
            return Err(Error::misconfigured(
                "`keys` and `shared_secret` are about the tenant of `domain`, and there is none",
            ));
        }
        let mut known = Vec::new();
        if of_tenant {
            let issuer = Issuer::new(client.issuer()).keys(self.keys.unwrap_or_default());
            let mut tenant = Trusted::of_client(issuer, &client, self.cache)?;
            if let Some(secret) = &self.secret {
                let secret = HmacKey::new(secret)
                    .map_err(|_| Error::misconfigured("the shared secret is empty"))?;
                tenant = tenant.with_secret(secret);
            }
            known.push(Arc::new(tenant));
        }
        // Issuers with their keys at one address share them, so that it is asked once for all.
        let mut shared = HashMap::<String, KeySet>::new();
        for mut issuer in self.named {
            if let Some(address) = issuer.keys.address().map(str::to_owned) {
                let keys = match shared.get(&address) {
                    Some(keys) => keys.clone(),
                    None => KeySet::at(&client, &address, self.cache)?,
                };
                shared.insert(address, keys.clone());
                issuer.keys = keys.into();
            }
            known.push(Arc::new(Trusted::new(issuer, &client, self.cache)?));
        }
        match (known.len(), self.secret) {
            (1, _) => Ok(Known::One(known.swap_remove(0))),
            (_, None) => Ok(Known::Several(known)),
            (_, Some(_)) => Err(Error::misconfigured(
                "a shared secret is that of one tenant: name no other issuers",
            )),
        }
    }
}

/// The place of keys as the core knows it: the root of a domain, with no token.
pub(super) struct Root(Client);

impl From<Client> for Root {
    fn from(client: Client) -> Self {
        Self(client)
    }
}

impl Api for Root {
    const BASE_PATH: &'static str = "";
    const NAME: &'static str = "verify";
}
