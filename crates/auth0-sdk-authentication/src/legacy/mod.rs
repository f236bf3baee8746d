//! Operations from before OpenID Connect, which Auth0 keeps for tenants that have them still.
//! What took their place is named with each.
//!
//! They are behind the feature `legacy`, because new programs have no use for them.

mod begin;
mod delegation;
mod impersonation;
mod login;
mod retired;
mod token_info;

pub use begin::Legacy;
pub use delegation::{Delegate, DelegationToken};
pub use impersonation::Impersonate;
pub use login::LegacyLogin;
pub use retired::{UnlinkIdentity, VerifyPasswordless};
pub use token_info::{TokenInfo, TokenInfoRequest};
