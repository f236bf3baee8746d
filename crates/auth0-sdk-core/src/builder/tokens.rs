//! What a builder collects about tokens, and the source that comes of it.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use super::address::Address;
use crate::token::{
    ClientCredentials, ClientIdentity, Endpoint, Means, SharedTokens, TokenCache, Tokens,
    can_be_sent,
};
use crate::transport::Http;
use crate::{
    Backoff, ClientAuthentication, ClientCertificate, Error, Observer, Result, Secret, TokenKey,
    TokenSource, TokenStore,
};

/// What a token request says by itself.
const RESERVED: [&str; 7] = [
    "audience",
    "client_assertion",
    "client_assertion_type",
    "client_id",
    "client_secret",
    "grant_type",
    "organization",
];

pub(super) struct TokenSettings {
    pub(super) credentials: Option<Credentials>,
    pub(super) audience: Option<String>,
    pub(super) organization: Option<String>,
    pub(super) parameters: Vec<(String, Secret)>,
    pub(super) timeout: Duration,
    pub(super) store: Option<Arc<dyn TokenStore>>,
}

pub(super) enum Credentials {
    Client {
        id: String,
        authentication: ClientAuthentication,
    },
    Fixed(Secret),
    Source(Box<dyn TokenSource>),
    /// Calls bring what they need; those that have to say whose they are show it themselves.
    OfCalls(Option<(String, ClientAuthentication)>),
}

/// What the credentials come to.
#[derive(Default)]
pub(super) struct Built {
    pub(super) tokens: Option<Tokens>,
    pub(super) identity: Option<ClientIdentity>,
}

impl Built {
    fn of(tokens: Tokens) -> Self {
        Self {
            tokens: Some(tokens),
            identity: None,
        }
    }
}

impl Default for TokenSettings {
    fn default() -> Self {
        Self {
            credentials: None,
            audience: None,
            organization: None,
            parameters: Vec::new(),
            timeout: Duration::from_secs(10),
            store: None,
        }
    }
}

/// What token requests have in common with all others of the client.
pub(super) struct Surroundings<'a> {
    pub(super) address: &'a Address,
    pub(super) audience_path: &'a str,
    pub(super) http: &'a Http,
    pub(super) headers: &'a HeaderMap,
    pub(super) max_retries: u32,
    pub(super) backoff: Backoff,
    pub(super) longest_wait: Duration,
    pub(super) observer: Option<&'a Arc<dyn Observer>>,
}

impl TokenSettings {
    /// The certificate that the HTTP client has to show.
    pub(super) fn certificate(&self) -> Option<&ClientCertificate> {
        let (Credentials::Client { authentication, .. }
        | Credentials::OfCalls(Some((_, authentication)))) = self.credentials.as_ref()?
        else {
            return None;
        };
        match &authentication.0 {
            Means::Certificate(certificate) => Some(certificate),
            _ => None,
        }
    }

    pub(super) fn build(mut self, around: &Surroundings<'_>) -> Result<Built> {
        let Some(credentials) = self.credentials.take() else {
            return Err(Error::configuration(
                "no credentials: use `client_credentials`, `private_key_jwt`, `token` or \
                 `token_source`",
            ));
        };
        let cache = |source| {
            let cache = TokenCache::new(source, around.max_retries, around.backoff);
            cache
                .with_longest_wait(around.longest_wait)
                .with_observer(around.observer.cloned())
        };
        let cache = match credentials {
            Credentials::OfCalls(identity) => {
                self.check_unused()?;
                let new = |(id, authentication)| {
                    ClientIdentity::new(id, authentication, around.address.audience(""))
                };
                return Ok(Built {
                    identity: identity.map(new).transpose()?,
                    ..Built::default()
                });
            }
            Credentials::Client { id, authentication } => {
                let certificate = match &authentication.0 {
                    Means::Certificate(certificate) => Some(certificate.fingerprint),
                    _ => None,
                };
                let store = self.store.take();
                let source = self.source(id, authentication, around)?;
                let key = store.map(|store| {
                    let issuer = around.address.audience("");
                    let parameters = &source.parameters;
                    let id = source.identity.client_id();
                    let key = TokenKey::new(&issuer, id, parameters, certificate.as_ref());
                    SharedTokens::new(store, key)
                });
                let cache = cache(Box::new(source));
                match key {
                    Some(shared) => cache.with_store(shared),
                    None => cache,
                }
            }
            other => {
                self.check_unused()?;
                match other {
                    Credentials::Source(source) => cache(source).with_timeout(self.timeout),
                    Credentials::Fixed(token) if can_be_sent(&token) => {
                        return Ok(Built::of(Tokens::Fixed(token)));
                    }
                    _ => return Err(Error::configuration("the token cannot stand in a header")),
                }
            }
        };
        Ok(Built::of(Tokens::Cached(Arc::new(cache))))
    }

    /// What would do nothing is a mistake that is better found now.
    fn check_unused(&self) -> Result<()> {
        let unused = [
            ("token_store", self.store.is_some()),
            ("organization", self.organization.is_some()),
            ("token_parameter", !self.parameters.is_empty()),
        ];
        match unused.into_iter().find(|(_, is_set)| *is_set) {
            None => Ok(()),
            Some((name, _)) => Err(Error::configuration(format!(
                "`{name}` has no effect on tokens that the client does not ask for by itself",
            ))),
        }
    }

    fn source(
        self,
        client_id: String,
        authentication: ClientAuthentication,
        around: &Surroundings<'_>,
    ) -> Result<ClientCredentials> {
        if let Means::None = authentication.0 {
            return Err(Error::configuration(
                "a public client (`ClientAuthentication::none`) has no client credentials",
            ));
        }
        let reserved = |(name, _): &&(String, Secret)| RESERVED.contains(&name.as_str());
        if let Some((name, _)) = self.parameters.iter().find(reserved) {
            let text = format!("`token_parameter` cannot set `{name}`");
            return Err(Error::configuration(text));
        }
        let address = around.address;
        let audience = self.audience;
        let audience = audience.unwrap_or_else(|| address.audience(around.audience_path));
        let mut parameters = vec![("audience".to_owned(), Secret::new(audience))];
        if let Some(organization) = self.organization {
            parameters.push(("organization".to_owned(), Secret::new(organization)));
        }
        parameters.extend(self.parameters);
        let everybodys = address.below("/oauth/token")?;
        let endpoint = match &authentication.0 {
            Means::Certificate(_) | Means::GivenClient => {
                let description = address.below("/.well-known/openid-configuration")?;
                Endpoint::described(everybodys, description)
            }
            _ => Endpoint::known(everybodys),
        };
        Ok(ClientCredentials {
            http: around.http.clone(),
            endpoint,
            headers: around.headers.clone(),
            identity: ClientIdentity::new(client_id, authentication, address.audience(""))?,
            parameters,
            timeout: self.timeout,
        })
    }
}
