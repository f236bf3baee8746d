//! The second factor: asking for it, adding one, listing them and taking one away.
//!
//! A login that needs one ends in
//! [`mfa_required`](auth0_sdk_core::OAuthErrorCode::MfaRequired), and the error has the token
//! by which it goes on ([`Error::mfa_token`](auth0_sdk_core::Error::mfa_token)). The proof
//! itself is a grant: [`Tokens::mfa_otp`](crate::tokens::Tokens::mfa_otp),
//! [`mfa_oob`](crate::tokens::Tokens::mfa_oob) and
//! [`mfa_recovery_code`](crate::tokens::Tokens::mfa_recovery_code).

mod associate;
mod association;
mod authenticators;
mod begin;
mod challenge;
mod kinds;

pub use associate::{AssociateOob, AssociateOtp};
pub use association::{OobAssociation, OtpAssociation};
pub use authenticators::{Authenticator, DeleteAuthenticator, ListAuthenticators};
pub use begin::Mfa;
pub use challenge::{ChallengeMfa, MfaChallenge};
pub use kinds::{AuthenticatorType, ChallengeType, OobChannel};
