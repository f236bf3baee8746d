//! WS-Federation, with the tenant as the provider of identities.

mod login_url;

pub use login_url::WsFederationLoginUrl;
