//! Signed tokens: what the crates that check tokens have in common.
//!
//! Logging users in and protecting an API both begin with a JSON Web Signature and with the
//! keys of its issuer, and neither should need the other. So this crate has
//!
//! - [`Jws`], a signed token that has not been checked, and [`Verified`], one whose signature
//!   is right: only the second gives its claims;
//! - [`Jwk`], [`JwkSet`] and [`HmacKey`], the keys that signatures are checked with;
//! - [`KeySet`] and [`Discovery`], which fetch the keys and the description of an issuer, keep
//!   them, and ask again when there is a reason to;
//! - [`Times`] and [`LogoutTokenClaims`], the rules that are the same for both;
//! - [`Rejection`], the reasons why a token is not to be trusted.
//!
//! Beyond these it decides nothing about claims but how they are read: which of them must be
//! there, and with which values, is the business of the crate that knows what the token is for.
//!
//! Signatures are checked by ring; by AWS-LC with the feature `aws-lc-rs`; and in Rust alone with
//! `rust-crypto`. Where several are on, AWS-LC goes before ring and ring before Rust alone, so
//! that no other crate can break this one by turning one on. Without any of them there is
//! nothing here that checks a signature.
//!
//! # Example
//!
//! ```
//! # #[cfg(feature = "__signatures")] {
//! use auth0_sdk_core::Result;
//! use auth0_sdk_jose::{Algorithm, Audience, Jws, KeySet, NumericDate};
//! use serde::Deserialize;
//!
//! #[derive(Deserialize)]
//! struct Claims<'a> {
//!     iss: &'a str,
//!     #[serde(borrow)]
//!     aud: Audience<'a>,
//!     exp: NumericDate,
//! }
//!
//! async fn check(token: &str, keys: &KeySet) -> Result<()> {
//!     let token = Jws::parse(token, &[Algorithm::Rs256])?;
//!     let key = keys.find(token.header()).await?;
//!     let token = token.verify(&key)?;
//!     let claims: Claims<'_> = token.claims()?;
//!     // What the claims have to be is for the caller to say.
//! #   let _ = (claims.iss, claims.aud, claims.exp);
//!     Ok(())
//! }
//! # }
//! ```

#![forbid(unsafe_code)]

mod algorithm;
mod base64url;
mod cache;
mod claims;
mod discovery;
mod ed25519;
mod header;
#[cfg(feature = "__signatures")]
mod hmac_key;
mod jwk;
mod jwk_set;
mod jws;
mod key_set;
mod logout_token;
mod rejection;
#[cfg(feature = "__signatures")]
mod signature;
mod thumbprint;
mod times;

pub use algorithm::Algorithm;
pub use cache::CacheSettings;
pub use claims::{Audience, NumericDate, audiences, seconds};
pub use discovery::{Discovery, IssuerMetadata, IssuerMismatch};
pub use header::Header;
#[cfg(feature = "__signatures")]
pub use hmac_key::HmacKey;
pub use jwk::{Jwk, KeyError};
pub use jwk_set::JwkSet;
pub use jws::{Jws, Verified};
pub use key_set::KeySet;
pub use logout_token::LogoutTokenClaims;
pub use rejection::Rejection;
pub use times::Times;
