//! Logout tokens: that a session at the tenant has ended, sent from server to server (OpenID
//! Connect Back-Channel Logout 1.0).
//!
//! What ends because of it, and that a token counts once by its `jti`, is the business of
//! whoever keeps the sessions.

mod rules;
mod validate;

pub use rules::LogoutTokenClaims;
pub use validate::ValidateLogoutToken;
