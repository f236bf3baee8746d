//! SAML 2.0, with the tenant as the provider of identities.

mod login_url;

pub use login_url::SamlLoginUrl;
