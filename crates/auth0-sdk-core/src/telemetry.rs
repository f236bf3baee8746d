//! What the SDK tells the server about itself.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderValue;

/// The name and version that a client gives itself in the `Auth0-Client` header.
///
/// Whoever wraps this SDK in another one gives its name here; whoever wants no
/// such header uses
/// [`ClientBuilder::without_telemetry`](crate::ClientBuilder::without_telemetry).
///
/// # Example
///
/// ```
/// use auth0_sdk_core::ClientInfo;
/// let info = ClientInfo::new("my-sdk", "1.2.3").env("framework", "axum");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientInfo {
    name: String,
    version: String,
    env: serde_json::Map<String, serde_json::Value>,
}

impl ClientInfo {
    /// A client of this name and version, built by the present compiler.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        let mut env = serde_json::Map::new();
        env.insert("rust".to_owned(), env!("AUTH0_SDK_RUSTC").into());
        Self {
            name: name.into(),
            version: version.into(),
            env,
        }
    }

    /// Adds what else the client runs with.
    #[must_use]
    pub fn env(mut self, name: impl Into<String>, version: impl Into<String>) -> Self {
        self.env.insert(name.into(), version.into().into());
        self
    }

    /// The `Auth0-Client` header: JSON in base64url without padding.
    pub(crate) fn header(&self) -> Option<HeaderValue> {
        let json = serde_json::json!({
            "name": self.name, "version": self.version, "env": self.env,
        });
        HeaderValue::try_from(URL_SAFE_NO_PAD.encode(json.to_string())).ok()
    }

    /// The `User-Agent` header, if name and version can stand in one.
    pub(crate) fn user_agent(&self) -> Option<HeaderValue> {
        HeaderValue::try_from(format!("{}/{}", self.name, self.version)).ok()
    }
}

impl Default for ClientInfo {
    fn default() -> Self {
        Self::new("auth0-sdk-rust", env!("CARGO_PKG_VERSION"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_base64url_of_json() {
        let header = ClientInfo::default().header().unwrap();
        assert!(!header.to_str().unwrap().contains(['=', '+', '/']));
        let json = URL_SAFE_NO_PAD.decode(header.as_bytes()).unwrap();
        let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
        assert_eq!(json["name"], "auth0-sdk-rust");
        assert!(json["env"]["rust"].as_str().unwrap().starts_with("1."));
    }
}
