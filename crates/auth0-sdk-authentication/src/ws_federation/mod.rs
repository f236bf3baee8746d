//! WS-Federation, with the tenant as the provider of identities: where logins begin, and what an
//! application has to know of the tenant.

mod login_url;
mod metadata;

pub use login_url::WsFederationLoginUrl;
pub use metadata::WsFederationMetadata;
