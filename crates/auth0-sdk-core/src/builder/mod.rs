//! From settings to a client. Nothing is sent, and every mistake is found, in `build`.

mod address;
mod credentials;
mod settings;
mod tokens;

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use tower_service::Service;

use crate::transport::{BoxError, Layered, Sender};
use crate::{
    Api, Backoff, Body, Client, ClientInfo, HttpService, Observer, Pacing, Result, RetryPolicy,
    Secret, Transport,
};
pub(crate) use address::{Address, is_loopback};
use settings::{Settings, TelemetrySetting};

/// Settings of a client of the API `A`.
///
/// # Example
///
/// ```
/// # use auth0_sdk_core::{Api, ClientBuilder, Result};
/// # fn build<A: Api>(client_id: &str, client_secret: &str) -> Result<A> {
/// use std::time::Duration;
/// let client = ClientBuilder::<A>::new()
///     .domain("tenant.eu.auth0.com")
///     .client_credentials(client_id, client_secret)
///     .timeout(Duration::from_secs(30))
///     .build()?;
/// # Ok(client)
/// # }
/// ```
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder<A> {
    settings: Settings,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> ClientBuilder<A> {
    /// No domain, no credentials, and the defaults for the rest.
    pub fn new() -> Self {
        Self {
            settings: Settings::default(),
            api: PhantomData,
        }
    }

    /// The tenant's domain, such as `tenant.eu.auth0.com`: no scheme, no path.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.settings.domain = Some(domain.into());
        self
    }

    /// The address to send to, where that is not `https://` and the domain: a
    /// proxy of yours or an emulator. Plain `http` is for loopback addresses only.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url = Some(url.into());
        self
    }

    /// Limits every operation as a whole: token, waits, retries and body
    /// together. There is no such limit unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// Limits each attempt, its body included; 60 seconds unless set.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = timeout;
        self
    }

    /// Limits the making of a connection; 10 seconds unless set. A client given
    /// by [`http_client`](Self::http_client) has its own limit.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = Some(timeout);
        self
    }

    /// How often a failed request is sent again; 2 unless set.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.settings.max_retries = retries;
        self
    }

    /// Which failures are worth another try;
    /// [`StandardRetry`](crate::StandardRetry) unless set.
    pub fn retry_policy(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.settings.retry_policy = Arc::new(policy);
        self
    }

    /// How long to wait between attempts when the server does not say.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.settings.backoff = backoff;
        self
    }

    /// When the server asks to wait longer than this, the answer is an error at
    /// once with that time in it; 60 seconds unless set.
    pub fn max_retry_wait(mut self, wait: Duration) -> Self {
        self.settings.longest_wait = wait;
        self
    }

    /// The longest answer that is read, in bytes; 64 MiB unless set.
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.settings.max_body_size = bytes;
        self
    }

    /// The custom domain that links in e-mails and tickets are made for. It is
    /// sent with the operations that accept it, and with no other.
    pub fn custom_domain(mut self, domain: impl Into<String>) -> Self {
        self.settings.custom_domain = Some(domain.into());
        self
    }

    /// Trusts these root certificates, in PEM, beside those of the operating system: an authority
    /// of your own, or that of an emulator.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.roots = Some(pem.into());
        self
    }

    /// Sets up the built-in HTTP client beyond what this builder has: local addresses, limits of
    /// the pool, HTTP/2. What it says of TLS has no effect: that is set up by the SDK. The closure
    /// is called once, in [`build`](Self::build), after the settings of this builder were made.
    ///
    /// Redirects are not followed, whatever the closure says of them: a request for a token
    /// has the secret of the client in it.
    ///
    /// # Example
    ///
    /// ```
    /// # use auth0_sdk_core::{Api, ClientBuilder, Result};
    /// # fn build<A: Api>() -> Result<A> {
    /// ClientBuilder::<A>::new()
    ///     .domain("tenant.eu.auth0.com")
    ///     .token("ey..")
    ///     .configure_http(|http| http.pool_max_idle_per_host(4))
    ///     .build()
    /// # }
    /// ```
    pub fn configure_http(
        mut self,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.settings.configure_http = Some(Box::new(configure));
        self
    }

    /// Sends through this client, with its proxies, certificates and limits.
    ///
    /// **Security: a client that reqwest makes follows redirects unless it is told not to. It
    /// then asks wherever the server, or whoever stands in for it, says.** The SDK cannot ask a
    /// client for its policy. It keeps bodies, such as that of a token request, from being sent
    /// on, and uses no answer of another address
    /// ([`Error::is_redirect`](crate::Error::is_redirect)), but the path, the query and the
    /// headers of a request without a body have been there by then. Give the client
    /// `reqwest::redirect::Policy::none()`, or use
    /// [`configure_http`](Self::configure_http), which does.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.settings.http_client = Some(Sender::given(client));
        self
    }

    /// Sends over the connections of another client, of whatever tenant and API, so that
    /// many clients together have one pool. Tokens, limits and pacing stay their own.
    ///
    /// The connections are those of the HTTP client inside. A [`transport`](Self::transport)
    /// or a [`layer`](Self::layer) of the other client is not taken over: what has to see the
    /// requests of this one too, such as an audit, is set here as well.
    ///
    /// # Example
    ///
    /// ```
    /// # use auth0_sdk_core::{Api, Client, ClientBuilder, Result};
    /// # fn build<A: Api + AsRef<Client>>(tenants: [(&str, &str); 2]) -> Result<Vec<A>> {
    /// let mut clients: Vec<A> = Vec::new();
    /// for (domain, token) in tenants {
    ///     let mut client = ClientBuilder::new().domain(domain).token(token);
    ///     if let Some(first) = clients.first() {
    ///         client = client.connections_of(first);
    ///     }
    ///     clients.push(client.build()?);
    /// }
    /// # Ok(clients)
    /// # }
    /// ```
    pub fn connections_of(mut self, other: &impl AsRef<Client>) -> Self {
        self.settings.http_client = Some(other.as_ref().inner().http.sender().clone());
        self
    }

    /// Sends through this instead of the built-in HTTP client: a test double, or another
    /// client. The settings of connections have no effect then.
    ///
    /// See [`Transport`] for an example.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.settings.transport = Some(Box::new(|_| Arc::new(transport)));
        self
    }

    /// Puts a layer of tower's around the HTTP client: every request goes through it, those
    /// for tokens too, with what the SDK adds and once for each attempt.
    ///
    /// # Example
    ///
    /// ```
    /// # use auth0_sdk_core::{Api, Body, ClientBuilder, HttpService, Result, http};
    /// use std::task::{Context, Poll};
    ///
    /// #[derive(Clone)]
    /// struct Logged<S>(S);
    ///
    /// impl<S: tower_service::Service<http::Request<Body>>> tower_service::Service<http::Request<Body>>
    ///     for Logged<S>
    /// {
    ///     type Response = S::Response;
    ///     type Error = S::Error;
    ///     type Future = S::Future;
    ///
    ///     fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<std::result::Result<(), S::Error>> {
    ///         self.0.poll_ready(context)
    ///     }
    ///
    ///     fn call(&mut self, request: http::Request<Body>) -> S::Future {
    ///         println!("{} {}", request.method(), request.uri().path());
    ///         self.0.call(request)
    ///     }
    /// }
    ///
    /// # fn build<A: Api>() -> Result<A> {
    /// ClientBuilder::<A>::new()
    ///     .domain("tenant.eu.auth0.com")
    ///     .token("ey..")
    ///     .layer(tower_layer::layer_fn(Logged))
    ///     .build()
    /// # }
    /// ```
    pub fn layer<L, B>(mut self, layer: L) -> Self
    where
        L: tower_layer::Layer<HttpService> + Send + 'static,
        L::Service: Service<http::Request<Body>, Response = http::Response<B>>
            + Clone
            + Send
            + Sync
            + 'static,
        <L::Service as Service<http::Request<Body>>>::Future: Send,
        <L::Service as Service<http::Request<Body>>>::Error: Into<BoxError>,
        B: http_body::Body + Send + Sync + 'static,
        B::Data: Into<bytes::Bytes>,
        B::Error: Into<BoxError>,
    {
        let make = move |http| Arc::new(Layered(layer.layer(http))) as Arc<dyn Transport>;
        self.settings.transport = Some(Box::new(make));
        self
    }

    /// Sends through the proxy at this address, such as `http://user:password@proxy:3128`.
    /// Unless set, the environment decides (`HTTPS_PROXY`, `NO_PROXY`).
    pub fn proxy(mut self, address: impl Into<Secret>) -> Self {
        self.settings.proxy = Some(address.into());
        self
    }

    /// How the client keeps within the tenant's rate limit; [`Pacing::adaptive`] unless set.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.settings.pacing = pacing;
        self
    }

    /// Tells somebody of every attempt and every wait, for metrics.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.settings.observer = Some(Arc::new(observer));
        self
    }

    /// The `User-Agent` header.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.settings.user_agent = Some(user_agent.into());
        self
    }

    /// What the `Auth0-Client` header tells, for those who wrap this SDK.
    pub fn client_info(mut self, info: ClientInfo) -> Self {
        self.settings.telemetry = TelemetrySetting::Sent(info);
        self
    }

    /// Sends neither the `Auth0-Client` header nor a `User-Agent` of the SDK.
    pub fn without_telemetry(mut self) -> Self {
        self.settings.telemetry = TelemetrySetting::Off;
        self
    }

    /// Whether it is said where to send to; for the crates of the SDK.
    #[doc(hidden)]
    pub fn has_address(&self) -> bool {
        self.settings.domain.is_some() || self.settings.base_url.is_some()
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// When a setting is missing or not valid; the error is
    /// [`is_configuration`](crate::Error::is_configuration).
    pub fn build(self) -> Result<A> {
        self.settings
            .build(A::BASE_PATH, A::AUDIENCE_PATH, A::NAME)
            .map(A::from)
    }
}

impl<A: Api> Default for ClientBuilder<A> {
    fn default() -> Self {
        Self::new()
    }
}

/// Shows no secret.
impl<A> std::fmt::Debug for ClientBuilder<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("domain", &self.settings.domain)
            .field("credentials", &self.settings.tokens.credentials.is_some())
            .finish_non_exhaustive()
    }
}
