//! Keys that are not where a tenant of Auth0 has them.

use auth0_sdk_core::{BoxFuture, Client, CustomDomain, Error, Idempotency, Operation, Result};
use url::Url;

use super::KeySet;
use crate::cache;
use crate::{CacheSettings, Discovery, JwkSet};

/// The path is that of the client, which is made for the address of the keys.
static JWKS: Operation = Operation {
    id: "jwks",
    method: "GET",
    path: "",
    scopes: &[],
    custom_domain: CustomDomain::Unsupported,
    idempotency: Idempotency::ByMethod,
};

impl KeySet {
    /// The keys at this address, fetched as the client sends and kept as the settings say.
    ///
    /// # Errors
    ///
    /// When the address is not `https`, but on this machine, or has a query, a user name or a
    /// password. The error is
    /// [`is_configuration`](auth0_sdk_core::Error::is_configuration).
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::{Client, Result};
    /// use auth0_sdk_jose::{CacheSettings, KeySet};
    ///
    /// fn keys(client: &Client) -> Result<KeySet> {
    ///     KeySet::at(client, "https://keys.example.com/jwks", CacheSettings::new())
    /// }
    /// ```
    pub fn at(client: &Client, address: &str, settings: CacheSettings) -> Result<Self> {
        let client = client.at(address)?;
        Ok(Self::fetched(settings, move || {
            cache::document(&client, &JWKS, settings.timeout)
        }))
    }

    /// The keys that the description of an issuer names (`jwks_uri`), which is fetched first.
    ///
    /// The address has to be of the same origin as that of the client. Another would let
    /// whoever writes the description choose whose keys are trusted; the fetch fails then.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::Client;
    /// use auth0_sdk_jose::{CacheSettings, KeySet};
    ///
    /// fn keys(client: &Client) -> KeySet {
    ///     KeySet::discovered(client, "https://login.example.com/", CacheSettings::new())
    /// }
    /// ```
    pub fn discovered(client: &Client, issuer: impl Into<String>, settings: CacheSettings) -> Self {
        let discovery = Discovery::with_settings(client, issuer, settings);
        let client = client.clone();
        Self::fetched(settings, move || {
            let (client, discovery) = (client.clone(), discovery.clone());
            let fetched = async move {
                let metadata = discovery.metadata().await?;
                let address = metadata.jwks_uri.as_ref();
                let address = address.filter(|address| is_of(address, &client));
                let address = address.ok_or_else(|| {
                    Error::undecodable(
                        "the description of the issuer has no `jwks_uri` of the issuer's own \
                         origin: say where the keys are",
                    )
                    .of_operation(&JWKS)
                })?;
                let client = client.at(address.as_str());
                let client = client.map_err(|error| error.of_operation(&JWKS))?;
                cache::document::<JwkSet>(&client, &JWKS, settings.timeout).await
            };
            Box::pin(fetched) as BoxFuture<Result<JwkSet>>
        })
    }
}

fn is_of(address: &Url, client: &Client) -> bool {
    let base = client.call(&JWKS).url(format_args!("/"));
    base.origin() == address.origin()
}
