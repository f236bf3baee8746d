//! SAML 2.0, with the tenant as the provider of identities: where logins begin, what an
//! application has to know of the tenant, logouts, and logins that another provider began.
//!
//! Documents are carried and not made: signing and reading them is done by a SAML library.

mod login_url;
mod logout;
mod metadata;
mod response;

pub use login_url::SamlLoginUrl;
pub use logout::SamlLogout;
pub(crate) use metadata::ROOTS;
pub use metadata::SamlMetadata;
pub use response::SamlResponse;
