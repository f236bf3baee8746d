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
#[cfg(feature = "axum")]
mod axum_extractors;
#[cfg(feature = "axum")]
mod axum_router;
mod ended_sessions;
mod policies;
mod policy_laws;
mod requests;
mod resource_metadata;
mod route_files;
mod route_paths;
mod routes;
#[cfg(feature = "tower")]
mod tower_form;
#[cfg(feature = "tower")]
mod tower_layer;
#[cfg(feature = "tower")]
mod tower_readiness;

/// Says what is left out.
#[cfg(not(feature = "tower"))]
#[test]
#[ignore = "the tests of the layer need `--features tower`"]
fn tower() {}

/// Says what is left out.
#[cfg(not(feature = "axum"))]
#[test]
#[ignore = "the tests of the extractors need `--features axum`"]
fn axum() {}
