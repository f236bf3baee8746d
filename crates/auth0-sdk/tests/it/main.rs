//! The clients against the emulator of a tenant, in process, and against small
//! servers that answer what no sound tenant would.
#![forbid(unsafe_code)]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what went wrong by failing"
)]

mod bad_answers;
#[cfg(feature = "blocking")]
mod blocking;
mod bounds;
mod cancel;
mod custom_domain;
mod errors;
mod fault_matrix;
mod fault_rows;
mod fault_streams;
mod jobs;
mod main_job;
mod many_tenants;
mod other_apis;
mod pages;
mod patch;
mod raw;
mod refusals;
mod scopes;
mod server;
mod streams;
mod tasks;
mod tenant;
mod token_faults;
mod tokens;
