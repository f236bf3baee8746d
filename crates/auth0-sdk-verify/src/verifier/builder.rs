//! The settings of a verifier. `build` says what becomes of them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use auth0_sdk_core::{ClientBuilder, Pacing, Secret};
use auth0_sdk_jose::{Algorithm, CacheSettings};

use super::build::Root;
use super::rules::OwnRule;
use super::{ClaimRejection, Rules, TokenProfile};
use crate::claims::Claims;
use crate::credentials::Places;
use crate::error::ErrorBody;
use crate::issuer::{Issuer, IssuerResolver, Keys};
use crate::possession;
use crate::{AccessToken, EndedSessions, ProtectedResource};

/// How long an attempt to fetch keys may take: callers wait for it.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(5);

/// Settings of a [`Verifier`](crate::Verifier).
///
/// What it has to know is who issues tokens ([`domain`](Self::domain), or
/// [`issuer`](Self::issuer)) and what the API is called ([`audience`](Self::audience)). The
/// rest has defaults.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{Algorithm, Verifier};
/// use std::time::Duration;
///
/// # fn main() -> Result<(), auth0_sdk_verify::Error> {
/// let verifier = Verifier::builder()
///     .domain("tenant.eu.auth0.com")
///     .audience("https://api.example.com")
///     .algorithms([Algorithm::Rs256, Algorithm::Ps256])
///     .leeway(Duration::from_secs(2))
///     .build()?;
/// # let _ = verifier;
/// # Ok(())
/// # }
/// ```
#[must_use = "a builder does nothing until `build`"]
pub struct VerifierBuilder {
    pub(super) settings: ClientBuilder<Root>,
    pub(super) issuers: Vec<Issuer>,
    pub(super) resolver: Option<Box<dyn IssuerResolver>>,
    pub(super) max_issuers: usize,
    pub(super) keys: Option<Keys>,
    pub(super) secret: Option<(Secret, Algorithm)>,
    pub(super) cache: CacheSettings,
    pub(super) algorithms: Option<Vec<Algorithm>>,
    pub(super) rules: Rules,
    pub(super) places: Places,
    pub(super) realm: String,
    pub(super) body: ErrorBody,
    pub(crate) sessions: Option<Arc<dyn EndedSessions>>,
    pub(super) resource: Option<ProtectedResource>,
    pub(crate) possession: possession::Settings,
}

auth0_sdk_core::client_settings!(VerifierBuilder, settings);

impl VerifierBuilder {
    pub(super) fn new() -> Self {
        Self {
            settings: ClientBuilder::new()
                .without_token()
                .attempt_timeout(ATTEMPT_TIMEOUT)
                .max_body_size(1 << 20)
                .pacing(Pacing::off()),
            issuers: Vec::new(),
            resolver: None,
            max_issuers: 1_000,
            keys: None,
            secret: None,
            cache: CacheSettings::default(),
            algorithms: None,
            rules: Rules {
                audiences: Vec::new(),
                leeway: Duration::from_secs(5),
                longest_age: None,
                profile: TokenProfile::default(),
                organizations: Vec::new(),
                own: Vec::new(),
            },
            places: Places::default(),
            realm: "api".to_owned(),
            body: ErrorBody::default(),
            sessions: None,
            resource: None,
            possession: possession::Settings::default(),
        }
    }

    /// What the API is called: its identifier at the tenant. A token has to have it in `aud`.
    /// Said several times, one of them is enough.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.rules.audiences.push(audience.into());
        self
    }

    /// An issuer whose tokens count, beside that of [`domain`](Self::domain) and those that were
    /// named before.
    ///
    /// With one issuer a token has to name it exactly so, with the slash at the end that Auth0
    /// writes. With several, the same address may be written in another way.
    pub fn issuer(mut self, issuer: impl Into<Issuer>) -> Self {
        self.issuers.push(issuer.into());
        self
    }

    /// Asks for each token which issuers count: see [`IssuerResolver`]. It takes the place of
    /// `domain` and `issuer`.
    pub fn issuer_resolver(mut self, resolver: impl IssuerResolver) -> Self {
        self.resolver = Some(Box::new(resolver));
        self
    }

    /// Of how many issuers that a resolver names the keys are kept at once; 1,000 unless set.
    pub fn max_issuers(mut self, issuers: usize) -> Self {
        self.max_issuers = issuers;
        self
    }

    /// Where the keys of the tenant of [`domain`](Self::domain) are, unless where every tenant
    /// has them.
    pub fn keys(mut self, keys: impl Into<Keys>) -> Self {
        self.keys = Some(keys.into());
        self
    }

    /// Accepts tokens that the tenant of [`domain`](Self::domain) signs by a secret, and no
    /// others. Whoever can check such a token can make one, so that this is for an API that
    /// nobody else reads the secret of. The algorithm is HS256, HS384 or HS512, and the secret has
    /// as many bytes as its hash at least: 32, 48 or 64.
    pub fn shared_secret(mut self, secret: impl Into<Secret>, algorithm: Algorithm) -> Self {
        self.secret = Some((secret.into(), algorithm));
        self
    }

    /// How long keys are kept, and how often they are asked for: as the defaults of
    /// [`CacheSettings`] say unless set.
    pub fn key_cache(mut self, settings: CacheSettings) -> Self {
        self.cache = settings;
        self
    }

    /// The algorithms that tokens may be signed by; RS256 alone unless set, which is what Auth0
    /// signs by unless an API is set up otherwise. A token by another one is refused before
    /// anything else is done with it.
    pub fn algorithms(mut self, algorithms: impl IntoIterator<Item = Algorithm>) -> Self {
        self.algorithms = Some(algorithms.into_iter().collect());
        self
    }

    /// How far the clocks of the tenant and of this machine may be apart: 5 seconds unless set,
    /// and five minutes at most.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.rules.leeway = leeway;
        self
    }

    /// Refuses tokens that were issued longer ago than this, whatever they say of their end.
    pub fn max_token_age(mut self, age: Duration) -> Self {
        self.rules.longest_age = Some(age);
        self
    }

    /// Which dialect of access tokens is expected; either of the two unless set.
    pub fn token_profile(mut self, profile: TokenProfile) -> Self {
        self.rules.profile = profile;
        self
    }

    /// An organization that tokens have to be issued within, by its id (`org_..`) or its name.
    /// Said several times, one of them is enough.
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.rules.organizations.push(organization.into());
        self
    }

    /// A rule of one's own for the claims of every token, after all others. A token that it
    /// does not accept is answered with 401; for what only some routes ask for there are
    /// policies.
    pub fn validator(
        mut self,
        rule: impl Fn(&AccessToken) -> Result<(), ClaimRejection> + Send + Sync + 'static,
    ) -> Self {
        self.rules.own.push(Arc::new(rule) as OwnRule);
        self
    }

    /// A rule of one's own for claims of one's own, which are read as `T` for it. A token
    /// whose claims are no `T` is refused.
    ///
    /// ```
    /// use auth0_sdk_verify::{ClaimRejection, Claims, Verifier};
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize)]
    /// struct Plan {
    ///     plan: String,
    /// }
    ///
    /// let settings = Verifier::builder().claims_validator(|claims: &Claims<Plan>| {
    ///     match claims.custom.plan.as_str() {
    ///         "free" => Err(ClaimRejection::new("plan", "one that is paid for")),
    ///         _ => Ok(()),
    ///     }
    /// });
    /// # let _ = settings;
    /// ```
    pub fn claims_validator<T: serde::de::DeserializeOwned + 'static>(
        self,
        rule: impl Fn(&Claims<T>) -> Result<(), ClaimRejection> + Send + Sync + 'static,
    ) -> Self {
        self.validator(move |token| {
            let claims = token.claims_with::<T>();
            let claims = claims.map_err(|error| ClaimRejection::of_type(&error))?;
            rule(&claims)
        })
    }

    /// Also reads a token from the parameter `access_token` of the query (RFC 6750, section
    /// 2.3). Addresses are written to logs and histories, and the tokens in them too.
    pub fn token_from_query(mut self) -> Self {
        self.places.query = true;
        self
    }

    /// Also reads a token from the field `access_token` of a form (RFC 6750, section 2.2): the
    /// body of a request that is not a GET, where
    /// [`IncomingRequest::with_form`](crate::IncomingRequest::with_form) has it.
    pub fn token_from_form(mut self) -> Self {
        self.places.form = true;
        self
    }

    /// Also reads a token from the cookie of this name. A browser sends it with requests that
    /// other sites make it send: see to it that those are refused.
    pub fn token_from_cookie(mut self, name: impl Into<String>) -> Self {
        self.places.cookie = Some(name.into());
        self
    }

    /// The realm of challenges; `api` unless set.
    pub fn realm(mut self, realm: impl Into<String>) -> Self {
        self.realm = realm.into();
        self
    }

    /// The body of answers that let nobody in; that of the RFC unless set.
    pub fn error_body(mut self, body: ErrorBody) -> Self {
        self.body = body;
        self
    }

    /// What the API says about itself (RFC 9728), whose address challenges name then. The
    /// verifier adds what it knows; [`protected_resource`](crate::Verifier::protected_resource)
    /// is the whole.
    pub fn protected_resource(mut self, resource: ProtectedResource) -> Self {
        self.resource = Some(resource);
        self
    }
}

impl fmt::Debug for VerifierBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifierBuilder")
            .field("settings", &self.settings)
            .field("issuers", &self.issuers)
            .field("algorithms", &self.algorithms)
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}
