//! Protects an API: checks the access tokens that its callers send.
//!
//! A [`Verifier`] knows who issues tokens for the API and what they have to be. It needs no web
//! framework: it is given a token, or what it looks at of a request. What a caller may do with
//! a right token is said by a policy.
//!
//! It issues no tokens and keeps no sessions; logging users in is the business of
//! `auth0-sdk-authentication`.
//!
//! # Example
//!
//! ```no_run
//! use auth0_sdk_verify::Verifier;
//!
//! # async fn example(token: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let verifier = Verifier::builder()
//!     .domain("tenant.eu.auth0.com")
//!     .audience("https://api.example.com")
//!     .build()?;
//!
//! let token = verifier.verify_token(token).await?;
//! println!("{:?} may {}", token.claims().sub, token.claims().scope);
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

mod access_token;
#[cfg(feature = "actix")]
pub mod actix;
#[cfg(feature = "axum")]
pub mod axum;
mod claims;
#[cfg(any(feature = "tower", feature = "actix"))]
mod connection;
mod credentials;
mod error;
mod guard;
mod incoming;
mod issuer;
mod library;
mod policy;
mod possession;
#[cfg(any(feature = "axum", feature = "actix"))]
mod require_scopes;
mod resource_metadata;
mod routes;
mod scope_set;
mod sessions;
#[cfg(feature = "tower")]
pub mod tower;
mod verifier;

pub use access_token::AccessToken;
pub use claims::{Actor, Claims, Confirmation, NoCustomClaims, Scope};
pub use credentials::Scheme;
pub use error::{ErrorBody, VerifyError};
pub use guard::Guard;
pub use incoming::{Headers, IncomingRequest};
pub use issuer::{Issuer, IssuerResolver, Keys};
pub use policy::Policy;
#[cfg(feature = "redis")]
pub use possession::RedisReplayStore;
pub use possession::{
    CertificateHeader, Dpop, MemoryReplayStore, MutualTls, Nonces, Occurrence, ProofId, PublicUrl,
    ReplayStore,
};
pub use resource_metadata::ProtectedResource;
pub use routes::{Access, Routes, RoutesBuilder, RoutesError};
pub use scope_set::{AnyOf, ScopeSet};
pub use sessions::{EndedSession, EndedSessions, MemoryEndedSessions};
pub use verifier::{ClaimRejection, TokenProfile, Verifier, VerifierBuilder};

pub use auth0_sdk_core::{BoxFuture, Error, Secret};
pub use auth0_sdk_jose::{
    Algorithm, CacheSettings, Jwk, JwkSet, KeySet, LogoutTokenClaims, Rejection,
};

/// The examples of the README, which are tests like those of the docs.
#[cfg(all(doctest, feature = "axum", feature = "actix"))]
#[doc = include_str!("../README.md")]
struct Readme;
