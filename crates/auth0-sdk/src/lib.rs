//! The Auth0 SDK for Rust.
#![forbid(unsafe_code)]
pub use auth0_management::ManagementClient;
