//! Passkeys without a page of the tenant: what the browser or the phone is asked to sign.
//!
//! The signature is redeemed by [`Tokens::passkey`](crate::tokens::Tokens::passkey). Talking to
//! the authenticator is left to the browser or the phone, and the tenant needs a custom domain
//! (Auth0, “Native Passkeys”).

mod challenge;
mod profile;
mod request;

pub use challenge::PasskeyChallenge;
pub use profile::PasskeyUser;
pub use request::{ChallengePasskey, Passkeys, RegisterPasskey};
