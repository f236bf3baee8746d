//! Logins without a password: the user gets a code or a link, by e-mail or on the phone.
//!
//! What the user types in is redeemed by
//! [`Tokens::passwordless_email`](crate::tokens::Tokens::passwordless_email) and
//! [`Tokens::passwordless_sms`](crate::tokens::Tokens::passwordless_sms). Users of a database
//! connection get theirs by [`Passwordless::challenge_email`] and
//! [`Passwordless::challenge_phone`], and it is redeemed by
//! [`Tokens::passwordless_otp`](crate::tokens::Tokens::passwordless_otp).

mod challenge;
mod request;
mod started;

pub use challenge::{ChallengePasswordless, DeliveryMethod, PasswordlessChallenge};
pub use request::{Passwordless, StartPasswordless};
pub use started::PasswordlessStarted;
