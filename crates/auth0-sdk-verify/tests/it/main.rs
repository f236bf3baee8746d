//! Tests of the public face of the crate, on the emulator.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says what went wrong by failing, and what it counted by printing"
)]
#![forbid(unsafe_code)]

#[cfg(feature = "actix")]
mod actix;
mod actors;
mod algorithms;
mod api;
#[cfg(feature = "axum")]
mod axum_endpoints;
#[cfg(feature = "axum")]
mod axum_extractors;
#[cfg(feature = "axum")]
mod axum_router;
mod ended_sessions;
mod hostile;
mod hostile_tokens;
mod issuers;
mod key_outages;
mod key_storms;
#[allow(dead_code, reason = "the tests of the other crate need more of it")]
#[path = "../../../auth0-sdk-jose/tests/it/keys.rs"]
mod keys;
mod policies;
mod policy_laws;
mod possession;
mod profiles;
mod requests;
mod resource_metadata;
mod right_tokens;
mod route_files;
mod route_paths;
mod routes;
mod settings;
mod tenant;
mod token_places;
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

/// Says what is left out.
#[cfg(not(feature = "actix"))]
#[test]
#[ignore = "the tests of the middlewares and extractors need `--features actix`"]
fn actix() {}
