//! What an issuer says about itself (OpenID Connect Discovery 1.0, RFC 8414).

mod metadata;

use std::fmt;
use std::sync::Arc;

use auth0_sdk_core::{Client, CustomDomain, Idempotency, Operation, Result};

use crate::CacheSettings;
use crate::cache::{self, Cache};

pub use metadata::{IssuerMetadata, IssuerMismatch};

static CONFIGURATION: Operation = Operation {
    id: "openid_configuration",
    method: "GET",
    path: "/.well-known/openid-configuration",
    scopes: &[],
    custom_domain: CustomDomain::Unsupported,
    idempotency: Idempotency::ByMethod,
};

/// The description of one issuer, fetched when it is needed and kept.
///
/// It is cheap to clone, and clones share what was fetched. Nothing is sent when it is made.
/// It is fetched at `/.well-known/openid-configuration` below the base of the client, once for
/// all who wait, again before its lifetime is over, and it serves for a limited time while the
/// issuer cannot be reached.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::{Client, Result};
/// use auth0_sdk_jose::Discovery;
///
/// async fn logout_page(client: &Client) -> Result<()> {
///     let issuer = Discovery::new(client, "https://tenant.eu.auth0.com/");
///     let metadata = issuer.metadata().await?;
///     println!("{:?}", metadata.end_session_endpoint);
///     Ok(())
/// }
/// ```
#[derive(Clone)]
pub struct Discovery {
    issuer: Arc<str>,
    metadata: Arc<Cache<IssuerMetadata>>,
}

impl Discovery {
    /// The description of the tenant that the client is for, whose issuer has to be this one:
    /// `https://`, the domain, and a slash. It is kept as the defaults of [`CacheSettings`]
    /// say.
    pub fn new(client: &Client, issuer: impl Into<String>) -> Self {
        Self::with_settings(client, issuer, CacheSettings::default())
    }

    /// The same, kept as these settings say.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_jose::{CacheSettings, Discovery};
    /// use std::time::Duration;
    ///
    /// fn issuer(client: &auth0_sdk_core::Client) -> Discovery {
    ///     let settings = CacheSettings::new().fetch_timeout(Duration::from_secs(2));
    ///     Discovery::with_settings(client, "https://tenant.eu.auth0.com/", settings)
    /// }
    /// ```
    pub fn with_settings(
        client: &Client,
        issuer: impl Into<String>,
        settings: CacheSettings,
    ) -> Self {
        let issuer: Arc<str> = issuer.into().into();
        let (client, expected) = (client.clone(), issuer.clone());
        let metadata = Cache::new(settings, move || {
            let fetched = cache::document(&client, &CONFIGURATION, settings.timeout);
            let expected = expected.clone();
            Box::pin(async move {
                let metadata: IssuerMetadata = fetched.await?;
                let checked = metadata.check(&expected);
                checked.map_err(|error| error.of_operation(&CONFIGURATION))?;
                Ok(metadata)
            })
        });
        Self {
            issuer,
            metadata: Arc::new(metadata),
        }
    }

    /// The issuer that is expected.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The description, fetched if need be.
    ///
    /// # Errors
    ///
    /// What the fetch failed with. An answer that is no description, names another issuer
    /// ([`IssuerMismatch`]) or has an address without encryption is
    /// [`is_decode`](auth0_sdk_core::Error::is_decode).
    pub async fn metadata(&self) -> Result<Arc<IssuerMetadata>> {
        self.metadata.get().await
    }
}

impl fmt::Debug for Discovery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Discovery")
            .field("issuer", &self.issuer)
            .finish_non_exhaustive()
    }
}
