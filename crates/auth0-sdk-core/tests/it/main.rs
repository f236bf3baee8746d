//! The core against a real server on a loopback port.

#![allow(
    clippy::unwrap_used,
    reason = "a server that cannot be set up fails the test, which is what a panic is for"
)]

mod calls;
mod errors;
mod events;
mod open_enum;
mod pages;
mod read_ahead;
mod reconnecting;
mod retries;
mod server;
mod spans;
mod timeouts;
mod tokens;
mod transport;
mod uploads;
