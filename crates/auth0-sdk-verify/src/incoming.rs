//! What a verifier looks at of a request, in the terms of no framework.

use std::net::IpAddr;

use http::{HeaderMap, Uri, request};

/// A request as a verifier sees it: method, target, headers, and what the server knows of the
/// connection.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::IncomingRequest;
///
/// let headers = [("authorization", "Bearer ey..")];
/// let request = IncomingRequest::new("GET", "/orders?page=2", &headers);
/// # let _ = request;
/// ```
#[derive(Clone, Copy)]
pub struct IncomingRequest<'a> {
    pub(crate) method: &'a str,
    pub(crate) target: &'a str,
    pub(crate) authority: Option<&'a str>,
    pub(crate) headers: &'a dyn Headers,
    pub(crate) encrypted: bool,
    pub(crate) peer: Option<IpAddr>,
    pub(crate) form: Option<&'a [u8]>,
    pub(crate) certificate: Option<&'a [u8]>,
}

impl<'a> IncomingRequest<'a> {
    /// A request with this method and this target, as the request line has it: path and query,
    /// or a whole address.
    pub fn new(method: &'a str, target: &'a str, headers: &'a dyn Headers) -> Self {
        Self {
            method,
            target,
            authority: None,
            headers,
            encrypted: false,
            peer: None,
            form: None,
            certificate: None,
        }
    }

    /// The host that it was sent to, with its port, where the `Host` header does not say it: the
    /// `:authority` of HTTP/2.
    #[must_use]
    pub fn to_authority(mut self, authority: &'a str) -> Self {
        self.authority = Some(authority);
        self
    }

    /// It came over TLS, which this server ended itself.
    #[must_use]
    pub fn over_tls(mut self) -> Self {
        self.encrypted = true;
        self
    }

    /// The address at the other end of the connection, which decides whether what it says of
    /// the request before it can be believed.
    #[must_use]
    pub fn from_peer(mut self, peer: IpAddr) -> Self {
        self.peer = Some(peer);
        self
    }

    /// The body, where it is a form (`application/x-www-form-urlencoded`) in which a token may
    /// stand.
    #[must_use]
    pub fn with_form(mut self, body: &'a [u8]) -> Self {
        self.form = Some(body);
        self
    }

    /// The certificate that the caller showed in the TLS handshake, in DER.
    #[must_use]
    pub fn with_client_certificate(mut self, der: &'a [u8]) -> Self {
        self.certificate = Some(der);
        self
    }

    /// The same request with the path and the query of this address.
    pub(crate) fn with_uri(mut self, uri: &'a Uri) -> Self {
        self.target = uri.path_and_query().map_or("/", |target| target.as_str());
        self
    }

    /// The method, as the request line has it.
    pub fn method(&self) -> &'a str {
        self.method
    }

    /// The path, as the request line has it and without its query.
    pub fn path(&self) -> &'a str {
        self.authority_and_path().1
    }

    /// The host that was asked for, if anything but a header says so, and the path. A target
    /// that is a whole address counts for more than `Host` (RFC 9112, section 3.2.2).
    pub(crate) fn authority_and_path(&self) -> (Option<&'a str>, &'a str) {
        let target = self.target.split(['?', '#']).next().unwrap_or_default();
        match target.split_once("://") {
            Some((scheme, rest)) if !scheme.contains('/') => {
                let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                (Some(authority), if path.is_empty() { "/" } else { path })
            }
            _ => (self.authority, target),
        }
    }

    /// All values of a header, each as its line has it.
    pub(crate) fn header(&self, name: &str) -> Vec<&'a [u8]> {
        let mut values = Vec::new();
        self.headers.each(name, &mut |value| values.push(value));
        values
    }
}

impl<'a> From<&'a request::Parts> for IncomingRequest<'a> {
    fn from(parts: &'a request::Parts) -> Self {
        let request = Self::new(parts.method.as_str(), "/", &parts.headers).with_uri(&parts.uri);
        // The scheme of an address is what the caller writes, and says nothing of the connection.
        match parts.uri.authority() {
            Some(authority) => request.to_authority(authority.as_str()),
            None => request,
        }
    }
}

/// The headers of a request, of whatever framework.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::Headers;
///
/// struct Lines(Vec<(String, Vec<u8>)>);
///
/// impl Headers for Lines {
///     fn each<'a>(&'a self, name: &str, found: &mut dyn FnMut(&'a [u8])) {
///         for (_, value) in self.0.iter().filter(|(one, _)| one.eq_ignore_ascii_case(name)) {
///             found(value);
///         }
///     }
/// }
/// ```
pub trait Headers: Sync {
    /// Calls `found` with each value of the header of this name, which is in lower case.
    fn each<'a>(&'a self, name: &str, found: &mut dyn FnMut(&'a [u8]));
}

impl Headers for HeaderMap {
    fn each<'a>(&'a self, name: &str, found: &mut dyn FnMut(&'a [u8])) {
        for value in self.get_all(name) {
            found(value.as_bytes());
        }
    }
}

impl<const N: usize> Headers for [(&str, &str); N] {
    fn each<'a>(&'a self, name: &str, found: &mut dyn FnMut(&'a [u8])) {
        for (_, value) in self
            .iter()
            .filter(|(one, _)| one.eq_ignore_ascii_case(name))
        {
            found(value.as_bytes());
        }
    }
}
