//! Tests of the public face of the crate, on the emulator.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]
#![forbid(unsafe_code)]

mod actors;
mod api;
mod ended_sessions;
mod policies;
mod policy_laws;
mod requests;
mod resource_metadata;
mod route_files;
mod route_paths;
mod routes;
