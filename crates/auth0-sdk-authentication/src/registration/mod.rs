//! Applications that register themselves (RFC 7591).
//!
//! The tenant has to allow it. Changing and deleting an application later is done by the
//! Management API.

mod registered;
mod request;

pub use registered::RegisteredClient;
pub use request::RegisterClient;
