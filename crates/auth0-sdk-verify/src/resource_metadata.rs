//! What an API says about itself, so that clients find out whom to ask for a token (RFC 9728).

use serde::Serialize;
use serde_json::{Map, Value};
use url::Url;

use auth0_sdk_core::{Error, Result};

/// What an API says about itself (RFC 9728, section 2).
///
/// The verifier adds what it knows: who issues tokens, how they are sent, and which proofs it
/// takes. It is served as JSON at [`path`](Self::path), and challenges name its address.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{ProtectedResource, Verifier};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let resource = ProtectedResource::new("https://api.example.com/orders")?
///     .name("Orders")
///     .scopes(["read:orders", "write:orders"]);
/// assert_eq!(resource.path(), "/.well-known/oauth-protected-resource/orders");
///
/// let verifier = Verifier::builder()
///     .domain("tenant.eu.auth0.com")
///     .audience("https://api.example.com/orders")
///     .protected_resource(resource)
///     .build()?;
/// let metadata = serde_json::to_value(verifier.protected_resource())?;
/// assert_eq!(metadata["authorization_servers"][0], "https://tenant.eu.auth0.com/");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ProtectedResource {
    resource: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) authorization_servers: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scopes_supported: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) bearer_methods_supported: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_documentation: Option<Url>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_policy_uri: Option<Url>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_tos_uri: Option<Url>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) dpop_signing_alg_values_supported: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) dpop_bound_access_tokens_required: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tls_client_certificate_bound_access_tokens: Option<bool>,
    #[serde(flatten)]
    others: Map<String, Value>,
    #[serde(skip)]
    address: Url,
}

const WELL_KNOWN: &str = "/.well-known/oauth-protected-resource";

impl ProtectedResource {
    /// The API of this identifier: its address, as clients know it (RFC 9728, section 1.2).
    ///
    /// # Errors
    ///
    /// When it is no `https` address, or has a fragment. Plain `http` is for this machine.
    pub fn new(resource: impl Into<String>) -> Result<Self> {
        let resource = resource.into();
        let address = Url::parse(&resource).ok().filter(|address| {
            let is_local = matches!(
                address.host_str(),
                Some("localhost" | "127.0.0.1" | "[::1]")
            );
            let scheme = address.scheme();
            (scheme == "https" || (scheme == "http" && is_local)) && address.fragment().is_none()
        });
        let address = address.ok_or_else(|| {
            Error::misconfigured(
                "the identifier of the API is no `https` address without a fragment, by which \
                 clients could find what it says about itself",
            )
        })?;
        Ok(Self {
            resource,
            authorization_servers: Vec::new(),
            scopes_supported: Vec::new(),
            bearer_methods_supported: Vec::new(),
            resource_name: None,
            resource_documentation: None,
            resource_policy_uri: None,
            resource_tos_uri: None,
            dpop_signing_alg_values_supported: Vec::new(),
            dpop_bound_access_tokens_required: None,
            tls_client_certificate_bound_access_tokens: None,
            others: Map::new(),
            address,
        })
    }

    /// The scopes that clients may ask for.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.scopes_supported = names.into_iter().map(Into::into).collect();
        self
    }

    /// The name of the API for people.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.resource_name = Some(name.into());
        self
    }

    /// Where developers read about the API.
    #[must_use]
    pub fn documentation(mut self, address: Url) -> Self {
        self.resource_documentation = Some(address);
        self
    }

    /// Where it is said how what the API gives may be used.
    #[must_use]
    pub fn policy(mut self, address: Url) -> Self {
        self.resource_policy_uri = Some(address);
        self
    }

    /// Where the terms of service are.
    #[must_use]
    pub fn terms_of_service(mut self, address: Url) -> Self {
        self.resource_tos_uri = Some(address);
        self
    }

    /// A member that has no setter of its own, such as `resource_name#de`.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.others.insert(name.into(), value.into());
        self
    }

    /// The path at which it is served: the well-known one, before that of the API (RFC 9728,
    /// section 3.1).
    pub fn path(&self) -> String {
        match self.address.path() {
            "/" => WELL_KNOWN.to_owned(),
            path => format!("{WELL_KNOWN}{path}"),
        }
    }

    /// The address at which it is served, which challenges name.
    pub fn metadata_address(&self) -> Url {
        let mut address = self.address.clone();
        address.set_path(&self.path());
        address
    }
}
