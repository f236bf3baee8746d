//! The description of an issuer, and whether it is the one that was expected.

use std::collections::BTreeMap;
use std::fmt;

use auth0_sdk_core::{Error, Result};
use serde::Deserialize;
use serde_json::{Map, Value};
use url::Url;

/// What an issuer says about itself: its addresses, and what it supports.
///
/// Lists that are absent are empty, and what has no field here is in `extra`.
///
/// # Example
///
/// ```
/// # fn main() -> serde_json::Result<()> {
/// let metadata: auth0_sdk_jose::IssuerMetadata = serde_json::from_str(
///     r#"{"issuer": "https://tenant.eu.auth0.com/",
///         "userinfo_endpoint": "https://tenant.eu.auth0.com/userinfo",
///         "id_token_signing_alg_values_supported": ["RS256"],
///         "request_uri_parameter_supported": false}"#,
/// )?;
/// assert_eq!(metadata.id_token_signing_alg_values_supported, ["RS256"]);
/// assert_eq!(metadata.extra["request_uri_parameter_supported"], false);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct IssuerMetadata {
    /// Its name, which every token of it bears as `iss`.
    pub issuer: String,
    /// Where users log in.
    pub authorization_endpoint: Option<Url>,
    /// Where tokens are asked for.
    pub token_endpoint: Option<Url>,
    /// Where the claims of a user are.
    pub userinfo_endpoint: Option<Url>,
    /// Where its keys are, as it says. [`KeySet`](crate::KeySet) does not look there.
    pub jwks_uri: Option<Url>,
    /// Where applications register themselves.
    pub registration_endpoint: Option<Url>,
    /// Where tokens are revoked.
    pub revocation_endpoint: Option<Url>,
    /// Where devices without a browser begin.
    pub device_authorization_endpoint: Option<Url>,
    /// Where authorization requests are pushed.
    pub pushed_authorization_request_endpoint: Option<Url>,
    /// Where logins on another device begin (CIBA).
    pub backchannel_authentication_endpoint: Option<Url>,
    /// Where a second factor is challenged.
    pub mfa_challenge_endpoint: Option<Url>,
    /// Where users log out.
    pub end_session_endpoint: Option<Url>,
    /// The same addresses for clients that show a certificate (RFC 8705, section 5).
    #[serde(default)]
    pub mtls_endpoint_aliases: BTreeMap<String, Url>,
    /// The scopes that it knows.
    #[serde(default)]
    pub scopes_supported: Vec<String>,
    /// The response types that it supports.
    #[serde(default)]
    pub response_types_supported: Vec<String>,
    /// The response modes that it supports.
    #[serde(default)]
    pub response_modes_supported: Vec<String>,
    /// The grant types that it supports.
    #[serde(default)]
    pub grant_types_supported: Vec<String>,
    /// How clients may prove who they are.
    #[serde(default)]
    pub token_endpoint_auth_methods_supported: Vec<String>,
    /// The algorithms of client assertions.
    #[serde(default)]
    pub token_endpoint_auth_signing_alg_values_supported: Vec<String>,
    /// The algorithms of ID tokens.
    #[serde(default)]
    pub id_token_signing_alg_values_supported: Vec<String>,
    /// The algorithms of signed authorization requests.
    #[serde(default)]
    pub request_object_signing_alg_values_supported: Vec<String>,
    /// The algorithms of DPoP proofs.
    #[serde(default)]
    pub dpop_signing_alg_values_supported: Vec<String>,
    /// The methods of PKCE.
    #[serde(default)]
    pub code_challenge_methods_supported: Vec<String>,
    /// The claims that it knows.
    #[serde(default)]
    pub claims_supported: Vec<String>,
    /// How a client learns the end of a login on another device.
    #[serde(default)]
    pub backchannel_token_delivery_modes_supported: Vec<String>,
    /// Whether it sends logout tokens.
    #[serde(default)]
    pub backchannel_logout_supported: bool,
    /// Whether its logout tokens name the session.
    #[serde(default)]
    pub backchannel_logout_session_supported: bool,
    /// Whether its callbacks name it as `iss` (RFC 9207).
    #[serde(default)]
    pub authorization_response_iss_parameter_supported: bool,
    /// What has no field of its own.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl IssuerMetadata {
    pub(super) fn check(&self, expected: &str) -> Result<()> {
        if self.issuer != expected {
            let mismatch = IssuerMismatch {
                expected: expected.to_owned(),
                found: self.issuer.clone(),
            };
            let text = "the description of the issuer cannot be used: it is that of another";
            return Err(Error::undecodable(text).from_source(mismatch));
        }
        // Secrets go to these addresses. A tenant without encryption is one on this machine.
        let encrypted = expected.starts_with("https://");
        let plain = |(_, url): &(&str, &Url)| encrypted && url.scheme() != "https";
        match self.addresses().find(plain) {
            None => Ok(()),
            Some((name, _)) => Err(Error::undecodable(format!(
                "the description of the issuer cannot be used: `{}` is not `https`",
                name.escape_debug()
            ))),
        }
    }

    fn addresses(&self) -> impl Iterator<Item = (&str, &Url)> {
        let named = [
            ("authorization_endpoint", &self.authorization_endpoint),
            ("token_endpoint", &self.token_endpoint),
            ("userinfo_endpoint", &self.userinfo_endpoint),
            ("jwks_uri", &self.jwks_uri),
            ("registration_endpoint", &self.registration_endpoint),
            ("revocation_endpoint", &self.revocation_endpoint),
            (
                "device_authorization_endpoint",
                &self.device_authorization_endpoint,
            ),
            (
                "pushed_authorization_request_endpoint",
                &self.pushed_authorization_request_endpoint,
            ),
            (
                "backchannel_authentication_endpoint",
                &self.backchannel_authentication_endpoint,
            ),
            ("mfa_challenge_endpoint", &self.mfa_challenge_endpoint),
            ("end_session_endpoint", &self.end_session_endpoint),
        ];
        let named = named.into_iter();
        let named = named.filter_map(|(name, url)| Some((name, url.as_ref()?)));
        let aliases = self.mtls_endpoint_aliases.iter();
        named.chain(aliases.map(|(name, url)| (name.as_str(), url)))
    }
}

/// The description is that of another issuer than was expected: perhaps the tenant has a
/// custom domain, and the client was built with the other one.
///
/// # Example
///
/// ```
/// use auth0_sdk_jose::IssuerMismatch;
///
/// fn tell(error: &auth0_sdk_core::Error) {
///     if let Some(mismatch) = IssuerMismatch::of(error) {
///         println!("the tenant calls itself {}", mismatch.found());
///     }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuerMismatch {
    expected: String,
    found: String,
}

impl IssuerMismatch {
    /// The mismatch in an error, if it is about one.
    pub fn of(error: &Error) -> Option<&Self> {
        std::error::Error::source(error)?.downcast_ref()
    }

    /// The issuer that was expected.
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// The issuer that the description names.
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl fmt::Display for IssuerMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (expected, found) = (&self.expected, self.found.escape_debug());
        write!(f, "the issuer should be `{expected}` and is `{found}`")
    }
}

impl std::error::Error for IssuerMismatch {}
