//! Runtime of the Auth0 SDK for Rust.
//!
//! What every call shares: errors, tokens, retries, time limits, options,
//! pages, streams and transport. It knows no endpoint; the typed calls are in
//! `auth0-sdk`, which is the crate to depend on.

#![forbid(unsafe_code)]

mod attempt;
mod builder;
mod call;
mod client;
mod date_time;
mod download;
mod error;
mod event_stream;
mod forwarded;
mod json_path;
mod macros;
mod observer;
mod open_enum;
mod operation;
mod options;
mod pacing;
mod pagination;
mod patch;
mod path;
mod proofs;
mod quota;
mod rate_limit;
mod request;
mod response;
mod retry;
mod scopes;
mod secret;
mod send;
mod server_clock;
mod telemetry;
mod token;
mod transport;
#[doc(hidden)]
pub mod union;
mod untyped;
mod upload;

pub use builder::ClientBuilder;
pub use call::{Call, RawCall};
pub use client::{Api, Client};
pub use date_time::DateTime;
pub use download::Download;
pub use error::{Error, OAuthErrorCode, Result};
pub use event_stream::{EventStream, ReconnectingEvents};
pub use observer::{Attempted, Observer, WaitCause, Waiting};
pub use operation::{CustomDomain, Idempotency, Operation};
pub use options::CallOptions;
pub use pacing::Pacing;
pub use pagination::{Items, Page, Pages, Place};
#[doc(hidden)]
pub use pagination::{
    PageForm, PageForms, count_from_integer, count_from_number, totals_unless_checkpoint,
};
pub use patch::Patch;
#[doc(hidden)]
pub use path::path_segment;
#[doc(hidden)]
pub use proofs::Proofs;
pub use quota::{Quota, QuotaBucket};
pub use rate_limit::RateLimit;
pub use request::Request;
pub use response::Response;
pub use retry::{
    Backoff, BothPolicies, EitherPolicy, Failure, RetryPolicy, StandardRetry, Verdict,
};
pub use scopes::least_scopes;
#[doc(hidden)]
pub use secret::Redacted;
pub use secret::Secret;
pub use telemetry::ClientInfo;
#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
pub use token::PrivateKey;
#[cfg(feature = "redis")]
pub use token::RedisTokenStore;
pub use token::{
    ClientAuthentication, ClientCertificate, FileTokenStore, LockAttempt, MemoryTokenStore, Signer,
    SigningAlgorithm, StoreFuture, Token, TokenKey, TokenLock, TokenSource, TokenStore,
};
#[doc(hidden)]
pub use token::{ClientIdentity, ProofClock, Shown, unique};
pub use transport::{Body, HttpService, Transport};
pub use untyped::UntypedRequest;
pub use upload::Upload;

pub use http;

/// A future that can be moved between threads and is named by its output only.
pub type BoxFuture<T> = std::pin::Pin<Box<dyn Future<Output = T> + Send>>;

/// What the macros of this crate write paths to; not for applications.
#[doc(hidden)]
pub mod __private {
    pub use crate::open_enum::{OpenEnum, deserialize, from_text};
    pub use crate::pagination::{Asked, PagedCall, Position, by_checkpoint, by_offset};
    pub use crate::pagination::{read_page, write_page};
    pub use bytes::Bytes;
    pub use http_body::Body as HttpBody;
    pub use reqwest::{Client as HttpClient, ClientBuilder as HttpBuilder};
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub use serde_json::Value;
    pub use tower_layer::Layer;
    pub use tower_service::Service;
}
