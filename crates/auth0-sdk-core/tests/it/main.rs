//! The core against a real server on a loopback port.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a server that cannot be set up fails the test, which is what a panic is for"
)]

mod calls;
mod certificates;
#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
mod client_authentication;
mod downloads;
mod errors;
mod events;
mod fairness;
#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
mod keys;
mod observers;
mod open_enum;
mod pacing;
mod pages;
mod read_ahead;
mod reconnecting;
mod redirects;
mod retries;
mod seam;
mod server;
mod spans;
mod timeouts;
mod token_answers;
mod token_processes;
mod token_stores;
mod tokens;
mod transport;
mod uploads;
