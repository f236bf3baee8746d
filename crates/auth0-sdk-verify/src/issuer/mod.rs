//! Who issues tokens for the API, and where their keys are.
//!
//! What a token says of its issuer is compared with the issuers that the application names, and
//! nothing else becomes of it: no address that is asked comes from outside.

mod known;
mod name;
mod settings;

pub(crate) use known::{Known, Material, Trusted};
pub(crate) use name::normalized;
pub use settings::{Issuer, IssuerResolver, Keys};
