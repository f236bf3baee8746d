//! The end of a session at the tenant: addresses that the browser is sent to.
//!
//! [`AuthenticationClient::oidc_logout`] is the standard's and knows which session is meant by
//! the ID token; [`AuthenticationClient::logout`] is Auth0's own and ends the session of the
//! browser. Neither ends the session of the application, which does that itself, first. Nothing
//! is sent from here; logout tokens, by which the tenant tells the application, are read
//! elsewhere.

mod url;

#[cfg(doc)]
use crate::AuthenticationClient;

pub use url::{LogoutUrl, OidcLogoutUrl};
