//! The address by which a caller knows what it asks for, which is what its proof names.
//!
//! A server behind a proxy sees another address than its callers, and whatever a request says
//! about that can be said by anybody.

use auth0_sdk_core::{Error, Result};

use super::proxies::Proxies;
use super::uri::{Origin, Uri, normalized};
use crate::IncomingRequest;
use crate::error::Failure;

/// How the API is addressed by its callers: what the `htu` of a DPoP proof is compared with
/// (RFC 9449, section 4.3).
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{PublicUrl, Verifier};
///
/// let settings = Verifier::builder().public_url(PublicUrl::base("https://api.example.com"));
/// # let _ = settings;
/// ```
#[derive(Debug, Clone)]
pub struct PublicUrl(Policy);

#[derive(Debug, Clone)]
enum Policy {
    Base(String),
    OfRequest,
    BehindProxies(Vec<String>),
}

impl PublicUrl {
    /// Always below this address, whatever a request says. Nobody can pretend anything then,
    /// which is why it is the way to go behind a proxy.
    ///
    /// A path at its end is put before that of the request: what a proxy takes off. The
    /// examples of addresses are `https://api.example.com` and `https://example.com/api`.
    pub fn base(address: impl Into<String>) -> Self {
        Self(Policy::Base(address.into()))
    }

    /// By the `Host` header, or the authority of HTTP/2, and over TLS if the connection is
    /// ([`IncomingRequest::over_tls`]); the default. It is for servers without a proxy, and the
    /// host is whatever the caller writes there: a server that is reached by several names, or
    /// shares proofs with another one, is better off with [`base`](Self::base).
    pub fn of_request() -> Self {
        Self(Policy::OfRequest)
    }

    /// As the proxies in these networks say: `X-Forwarded-Proto`, `X-Forwarded-Host` and
    /// `X-Forwarded-Prefix`, or `Forwarded` (RFC 7239). Requests from elsewhere
    /// ([`IncomingRequest::from_peer`]) are taken as by [`of_request`](Self::of_request).
    ///
    /// The proxies have to write or remove all of these headers: what they pass on as it came
    /// was written by a stranger. A request with headers of both kinds is refused, because one
    /// of them was. Of several values the last counts, which the nearest proxy wrote; where
    /// requests come through several proxies, [`base`](Self::base) is the simpler way.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_verify::PublicUrl;
    ///
    /// let url = PublicUrl::behind_proxies(["10.0.0.0/8", "fd00::/8"]);
    /// # let _ = url;
    /// ```
    pub fn behind_proxies<S: Into<String>>(networks: impl IntoIterator<Item = S>) -> Self {
        Self(Policy::BehindProxies(
            networks.into_iter().map(Into::into).collect(),
        ))
    }

    pub(crate) fn checked(&self) -> Result<Resolver> {
        match &self.0 {
            Policy::OfRequest => Ok(Resolver::OfRequest),
            Policy::BehindProxies(networks) => {
                Proxies::parse(networks).map(Resolver::BehindProxies)
            }
            Policy::Base(address) => {
                let read = Some(address).filter(|address| !address.contains(['?', '#']));
                let base = read
                    .and_then(|address| Uri::parse(address))
                    .ok_or_else(|| {
                        Error::misconfigured(
                            "the public address of the API is not valid: write one such as \
                         `https://api.example.com`, without query and fragment",
                        )
                    })?;
                Ok(Resolver::Base(base))
            }
        }
    }
}

/// The default.
impl Default for PublicUrl {
    fn default() -> Self {
        Self::of_request()
    }
}

/// Finds the address of a request.
#[derive(Debug)]
pub(crate) enum Resolver {
    Base(Uri),
    OfRequest,
    BehindProxies(Proxies),
}

const INVALID_HOST: Failure = Failure::InvalidRequest(Some("Invalid Host header"));
const INVALID_URL: Failure = Failure::InvalidRequest(Some("Invalid request URL"));
const INVALID_FORWARDING: Failure = Failure::InvalidRequest(Some("Invalid headers of a proxy"));

impl Resolver {
    pub(crate) fn find(&self, request: &IncomingRequest<'_>) -> Result<Uri, Failure> {
        let (authority, path) = request.authority_and_path();
        // Two slashes at the begin of a path could be taken for those before a host.
        if !path.starts_with('/') || path.starts_with("//") {
            return Err(INVALID_URL);
        }
        let (origin, prefix) = match self {
            Self::Base(base) => (
                base.origin.clone(),
                base.path.trim_end_matches('/').to_owned(),
            ),
            Self::BehindProxies(proxies) if proxies.sent(request) => {
                let forwarded = Forwarded::of(request)?;
                let scheme = forwarded.scheme.as_deref().unwrap_or(scheme_of(request));
                let origin = match forwarded.host {
                    Some(host) => Origin::new(scheme, &host).ok_or(INVALID_FORWARDING)?,
                    None => origin(scheme, authority, request)?,
                };
                (origin, forwarded.prefix)
            }
            Self::OfRequest | Self::BehindProxies(_) => (
                origin(scheme_of(request), authority, request)?,
                String::new(),
            ),
        };
        let path = normalized(&format!("{prefix}{path}")).ok_or(INVALID_URL)?;
        Ok(Uri { origin, path })
    }
}

fn scheme_of(request: &IncomingRequest<'_>) -> &'static str {
    match request.encrypted {
        true => "https",
        false => "http",
    }
}

fn origin(
    scheme: &str,
    authority: Option<&str>,
    request: &IncomingRequest<'_>,
) -> Result<Origin, Failure> {
    let host = match authority {
        Some(authority) => Some(authority),
        None => only(request, "host").map_err(|Several| INVALID_HOST)?,
    };
    let origin = host.and_then(|host| Origin::new(scheme, host));
    origin.ok_or(INVALID_HOST)
}

/// What a proxy says of the request that it was sent.
#[derive(Default)]
struct Forwarded {
    scheme: Option<String>,
    host: Option<String>,
    /// Without a slash at its end.
    prefix: String,
}

impl Forwarded {
    fn of(request: &IncomingRequest<'_>) -> Result<Self, Failure> {
        let standard = request.header("forwarded");
        let by_name = |name| last(&request.header(name));
        let names = [
            "x-forwarded-proto",
            "x-forwarded-host",
            "x-forwarded-prefix",
        ];
        let has_others = names.iter().any(|name| !request.header(name).is_empty());
        match (standard.is_empty(), has_others) {
            (true, false) => Ok(Self::default()),
            (false, true) => Err(Failure::InvalidRequest(Some(
                "the request has both Forwarded and X-Forwarded headers",
            ))),
            (true, true) => Ok(Self {
                scheme: by_name(names[0])?,
                host: by_name(names[1])?,
                prefix: match by_name(names[2])? {
                    Some(prefix) => checked_prefix(&prefix)?.to_owned(),
                    None => String::new(),
                },
            }),
            (false, false) => {
                let line = last(&standard)?.unwrap_or_default();
                Self::element(&line).ok_or(INVALID_FORWARDING)
            }
        }
    }

    /// One element: pairs with semicolons between them (RFC 7239, section 4).
    fn element(text: &str) -> Option<Self> {
        let mut found = Self::default();
        for pair in text.split(';').map(str::trim_ascii) {
            let (name, value) = pair.split_once('=')?;
            let value = match value.strip_prefix('"') {
                Some(quoted) => quoted.strip_suffix('"')?,
                None => value,
            };
            if value.contains(['"', '\\']) {
                return None;
            }
            let place = match name {
                name if name.eq_ignore_ascii_case("proto") => &mut found.scheme,
                name if name.eq_ignore_ascii_case("host") => &mut found.host,
                _ => continue,
            };
            // A name that stands twice can be read in two ways.
            if place.replace(value.to_owned()).is_some() {
                return None;
            }
        }
        Some(found)
    }
}

/// The last of all values of a header, over all of its lines.
fn last(lines: &[&[u8]]) -> Result<Option<String>, Failure> {
    let Some(line) = lines.last() else {
        return Ok(None);
    };
    let line = std::str::from_utf8(line).map_err(|_| INVALID_FORWARDING)?;
    // A comma inside quotes is in no host and no scheme: what is left of it is refused.
    let value = line.rsplit(',').next().unwrap_or_default().trim_ascii();
    Ok(Some(value.to_owned()))
}

/// A path to put before others, which must not be able to mean anything else.
fn checked_prefix(prefix: &str) -> Result<&str, Failure> {
    let lower = prefix.to_ascii_lowercase();
    let traps = [
        "..", "//", ":", "\\", "\0", "%2e", "%2f", "%5c", "%00", "?", "#",
    ];
    let is_sound = prefix.is_empty() || prefix.starts_with('/');
    match is_sound && !traps.iter().any(|trap| lower.contains(trap)) {
        true => Ok(prefix.trim_end_matches('/')),
        false => Err(INVALID_FORWARDING),
    }
}

/// More than one line of a header that there is only one of.
pub(crate) struct Several;

/// The one value of a header. What is no text is as good as an empty one.
pub(crate) fn only<'a>(
    request: &IncomingRequest<'a>,
    name: &str,
) -> Result<Option<&'a str>, Several> {
    match request.header(name).as_slice() {
        [] => Ok(None),
        [line] => Ok(Some(std::str::from_utf8(line).unwrap_or_default())),
        [_, _, ..] => Err(Several),
    }
}
