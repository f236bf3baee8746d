//! Tests of the emulator from outside, over HTTP, as a client sees it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

mod admin;
mod applications;
mod browser;
mod client;
mod clock;
mod config;
mod conformance;
mod events;
mod expectations;
mod faults;
mod flows;
mod grants;
mod hostile;
mod jobs;
mod lifecycle;
mod limits;
mod logins;
mod organizations;
mod record;
mod roles;
mod search;
mod state;
mod tickets;
mod tls;
mod tokens;
mod user_resources;
mod users;
