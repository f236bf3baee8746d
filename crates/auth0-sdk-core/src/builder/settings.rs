//! What a builder collects, and the client that comes of it.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::address::Address;
use super::tokens::{Surroundings, TokenSettings};
use crate::client::{Inner, Limits};
use crate::pacing::Pacer;
use crate::token::Tokens;
use crate::transport::tls::{self, Certificates};
use crate::transport::{Http, HttpService, Sender};
use crate::{
    Backoff, Client, ClientInfo, Error, Observer, Pacing, Result, RetryPolicy, Secret,
    StandardRetry, Transport,
};

const AUTH0_CLIENT: HeaderName = HeaderName::from_static("auth0-client");
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

pub(super) struct Settings {
    pub(super) domain: Option<String>,
    pub(super) base_url: Option<String>,
    pub(super) tokens: TokenSettings,
    pub(super) timeout: Option<Duration>,
    pub(super) attempt_timeout: Duration,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) max_retries: u32,
    pub(super) retry_policy: Arc<dyn RetryPolicy>,
    pub(super) backoff: Backoff,
    pub(super) longest_wait: Duration,
    pub(super) max_body_size: usize,
    pub(super) custom_domain: Option<String>,
    pub(super) http_client: Option<Sender>,
    pub(super) configure_http: Option<ConfigureHttp>,
    pub(super) transport: Option<MakeTransport>,
    pub(super) proxy: Option<Secret>,
    /// In PEM.
    pub(super) roots: Option<Vec<u8>>,
    pub(super) pacing: Pacing,
    pub(super) observer: Option<Arc<dyn Observer>>,
    pub(super) user_agent: Option<String>,
    pub(super) telemetry: TelemetrySetting,
}

/// A transport may go around the built-in one, which is made last.
pub(super) type MakeTransport = Box<dyn FnOnce(HttpService) -> Arc<dyn Transport> + Send>;

/// What a caller does to the built-in client before it is made.
pub(super) type ConfigureHttp =
    Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

pub(super) enum TelemetrySetting {
    Sent(ClientInfo),
    Off,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            domain: None,
            base_url: None,
            tokens: TokenSettings::default(),
            timeout: None,
            attempt_timeout: Duration::from_secs(60),
            connect_timeout: None,
            max_retries: 2,
            retry_policy: Arc::new(StandardRetry::new()),
            backoff: Backoff::default(),
            longest_wait: Duration::from_secs(60),
            max_body_size: 64 << 20,
            custom_domain: None,
            http_client: None,
            configure_http: None,
            transport: None,
            proxy: None,
            roots: None,
            pacing: Pacing::default(),
            observer: None,
            user_agent: None,
            telemetry: TelemetrySetting::Sent(ClientInfo::default()),
        }
    }
}

impl Settings {
    pub(super) fn build(
        mut self,
        base_path: &str,
        audience_path: &str,
        name: &'static str,
    ) -> Result<Client> {
        let address = Address::new(self.domain.as_deref(), self.base_url.as_deref())?;
        if let Some(domain) = &self.custom_domain {
            Address::check_domain(domain)?;
        }
        let headers = self.headers()?;
        let built_in = self.http_client(&address)?;
        let other = self
            .transport
            .take()
            .map(|make| make(Http::service(&built_in)));
        let http = Http::new(built_in, other);
        let built = self.tokens.build(&Surroundings {
            address: &address,
            audience_path,
            http: &http,
            headers: &headers,
            max_retries: self.max_retries,
            backoff: self.backoff,
            longest_wait: self.longest_wait,
            observer: self.observer.as_ref(),
        })?;
        Ok(Client::new(Inner {
            base: address.below(base_path)?,
            name,
            http,
            pacer: Pacer::new(self.pacing),
            observer: self.observer,
            issuer: address.audience(""),
            headers: of_every_call(headers, built.tokens.as_ref()),
            tokens: built.tokens,
            identity: built.identity,
            custom_domain: self.custom_domain,
            limits: Limits {
                timeout: self.timeout,
                attempt_timeout: self.attempt_timeout,
                max_retries: self.max_retries,
                retry_policy: self.retry_policy,
                backoff: self.backoff,
                longest_wait: self.longest_wait,
                max_body_size: self.max_body_size,
            },
        }))
    }

    fn headers(&self) -> Result<HeaderMap> {
        let mut headers = HeaderMap::new();
        if let TelemetrySetting::Sent(info) = &self.telemetry {
            let invalid = || Error::configuration("the name or version of the client is not valid");
            headers.insert(AUTH0_CLIENT, info.header().ok_or_else(invalid)?);
            headers.insert(header::USER_AGENT, info.user_agent().ok_or_else(invalid)?);
        }
        if let Some(user_agent) = &self.user_agent {
            let value = HeaderValue::try_from(user_agent)
                .map_err(|_| Error::configuration("the user agent is not valid in a header"))?;
            headers.insert(header::USER_AGENT, value);
        }
        Ok(headers)
    }

    fn http_client(&mut self, address: &Address) -> Result<Sender> {
        let certificate = self.tokens.certificate();
        if let Some(client) = self.http_client.take() {
            if certificate.is_some() {
                return Err(Error::configuration(
                    "a given `http_client` does not show a certificate that is set here: set it \
                     there, and use `ClientAuthentication::certificate_of_http_client`",
                ));
            }
            if self.connect_timeout.is_some()
                || self.proxy.is_some()
                || self.roots.is_some()
                || self.configure_http.is_some()
            {
                return Err(Error::configuration(
                    "`connect_timeout`, `proxy`, `root_certificates` and `configure_http` have no \
                     effect on a given `http_client` or on the connections of another client: set \
                     them there",
                ));
            }
            return Ok(client);
        }
        if !tls::AVAILABLE && address.is_https() && self.transport.is_none() {
            return Err(tls::unavailable());
        }
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT));
        let certificates = Certificates {
            roots: self.roots.as_deref(),
            own: certificate,
        };
        builder = tls::configure(builder, certificates)?;
        if let Some(proxy) = &self.proxy {
            // The library's error would show the address, which may hold a password.
            let proxy = reqwest::Proxy::all(proxy.expose())
                .map_err(|_| Error::configuration("the address of the proxy is not valid"))?;
            builder = builder.proxy(proxy);
        } else if address.is_loopback() {
            // What is for this machine has no business with a proxy.
            builder = builder.no_proxy();
        }
        if let Some(configure) = self.configure_http.take() {
            builder = configure(builder);
        }
        // Last, so that nothing else decides where a secret is sent.
        builder = builder.redirect(reqwest::redirect::Policy::none());
        builder.build().map(Sender::own).map_err(|error| {
            Error::configuration("the HTTP client cannot be made").caused_by(error.without_url())
        })
    }
}

fn of_every_call(mut headers: HeaderMap, tokens: Option<&Tokens>) -> HeaderMap {
    let json = HeaderValue::from_static("application/json");
    headers.insert(header::ACCEPT, json);
    if tokens.is_some() {
        headers.insert(header::AUTHORIZATION, HeaderValue::from_static(""));
    }
    headers
}
