//! What a test of the login page needs: a browser, a tenant with a user, and an
//! application that logs people in as a server does.
//!
//! The application speaks OAuth 2.0 by hand, over plain HTTP, and shares no code
//! with the emulator or the SDK: a mistake cannot be made on both sides.
#![forbid(unsafe_code)]

mod application;
mod browser;
pub mod reading;
mod tenant;

pub use application::Application;
pub use browser::{Browser, Scheme};
pub use tenant::{Tenant, USER};

/// What goes wrong around a test.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;
