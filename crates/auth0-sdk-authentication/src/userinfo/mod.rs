//! Who a user is, by their access token (OpenID Connect Core, section 5.3).
//!
//! [`AuthenticationClient::userinfo`](crate::AuthenticationClient::userinfo) asks, and so does
//! [`UserInfoClient`], which belongs to no application. The access token is checked by the
//! tenant; an API that checks tokens by itself does not need to ask.

mod client;
mod profile;
mod request;

pub use client::{UserInfoClient, UserInfoClientBuilder};
pub use profile::{Address, UpdatedAt, UserInfo};
pub use request::UserInfoRequest;
