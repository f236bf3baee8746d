//! An Auth0 tenant in a box: a stateful emulator that starts in milliseconds,
//! inside a test or as the program `auth0-emulator`.
//!
//! It answers the Authentication API with its login pages, and the Management
//! API, with Auth0's paths, fields, status codes and error envelopes.
//! Credentials, signatures, audiences, expiry and scopes are checked as the real
//! service checks them. It sends no mail and no message, and it is
//! not a place for real data.
//!
//! ```
//! # async fn example() -> Result<(), auth0_emulator::StartError> {
//! use auth0_emulator::{Emulator, SeedUser};
//!
//! let emulator = Emulator::builder().user(SeedUser::new("ada@example.com")).start().await?;
//! // Point any client at it.
//! let (url, id, secret) = (emulator.url(), emulator.client_id(), emulator.client_secret());
//! // Dropping it stops it.
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]

mod access;
mod admin;
mod answer;
mod authentication;
mod builder;
mod call;
mod caller;
mod certificate;
mod clock;
#[cfg(feature = "config")]
mod config;
mod connection;
mod discovery;
mod emulator;
mod error;
mod expectations;
mod exports;
mod faults;
mod formats;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzzing;
mod generic;
mod intake;
mod journal;
mod jwt;
mod management;
mod mask;
mod mint;
mod operation_log;
mod operations;
mod ordered;
mod paging;
mod problem;
mod projection;
mod query_string;
mod rate;
mod record;
mod reply;
mod router;
mod rules;
mod search;
mod secret;
mod seed;
#[cfg(feature = "config")]
mod seed_file;
mod server;
mod spec;
mod state;
mod stream;
mod tenant;
mod tls;
mod unreadable;
mod virtual_clock;
mod visibility;
mod wall;
mod x509;

pub use builder::EmulatorBuilder;
pub use emulator::Emulator;
pub use error::StartError;
pub use expectations::{Expectation, ExpectationHandle, Unmet};
pub use faults::{Fault, FaultHandle};
pub use journal::RequestRecord;
pub use mint::Mint;
#[cfg(feature = "record")]
pub use record::{RecordError, Recorder, RecorderBuilder};
pub use rules::{InvalidRule, Target};
pub use seed::{SeedOrganization, SeedUser};
pub use tenant::Message;
pub use virtual_clock::Clock;
