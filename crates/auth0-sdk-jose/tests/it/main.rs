//! Tokens, keys and issuers as other crates use them.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a key that cannot be made fails the test, which is what a panic is for"
)]
#![cfg(feature = "__signatures")]

mod discovery;
mod forgeries;
mod issuer;
mod jwks;
mod key_sets;
mod keys;
mod parsing;
mod vectors;
