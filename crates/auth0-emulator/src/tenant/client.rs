//! The application that may ask for tokens, and the APIs it may ask them for.

use std::time::Duration;

use crate::secret::Secret;

/// A machine-to-machine application.
#[derive(Debug, Clone)]
pub(crate) struct ApiClient {
    pub(crate) id: String,
    pub(crate) secret: Secret,
}

/// An API and what the application was granted on it.
#[derive(Debug, Clone)]
pub(crate) struct Api {
    pub(crate) audience: String,
    pub(crate) scopes: Vec<String>,
    pub(crate) token_lifetime: Duration,
}
