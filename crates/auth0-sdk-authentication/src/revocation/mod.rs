//! Taking back everything that a user has (global token revocation): an identity provider says
//! that somebody is to be logged out everywhere.
//!
//! A single refresh token is taken back by [`Tokens::revoke`](crate::tokens::Tokens::revoke).

mod request;

pub use request::RevokeGlobally;
