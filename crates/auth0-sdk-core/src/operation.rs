//! What is known about an operation before it is called.

/// One operation of an API, as its document describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// The id in the document.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path template, below the base path of the API.
    pub path: &'static str,
    /// The scopes of which the token needs at least one.
    pub scopes: &'static [&'static str],
    /// Whether the operation can be told the custom domain that it is about.
    pub custom_domain: CustomDomain,
    /// Whether sending it twice does no more than sending it once.
    pub idempotency: Idempotency,
}

/// Whether an operation accepts the `auth0-custom-domain` header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustomDomain {
    /// It does not, so that the header is never sent.
    Unsupported,
    /// It does.
    Supported,
}

/// Whether a request that is sent twice does no more than one that is sent once
/// (RFC 9110, section 9.2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Idempotency {
    /// As the method says: GET, HEAD, OPTIONS, PUT and DELETE are idempotent.
    ByMethod,
    /// It is idempotent whatever its method: a POST that adds to a set, for example.
    Idempotent,
    /// It is not, whatever its method.
    NotIdempotent,
}
