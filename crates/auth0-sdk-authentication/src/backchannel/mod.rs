//! Logins that the application begins and the user confirms on another device (OpenID Connect
//! Client-Initiated Backchannel Authentication, CIBA).
//!
//! [`Backchannel::authorize`] asks the user, and [`BackchannelAuthorization::poll`] waits for
//! the answer. Auth0 offers the mode `poll` alone: nobody is called back.

mod authorization;
mod request;

pub use authorization::BackchannelAuthorization;
pub use request::{AuthorizeBackchannel, Backchannel};
