//! ID tokens: who logged in, as the tenant signed it.
//!
//! Every ID token that comes to this crate is checked by the rules of OpenID Connect Core,
//! section 3.1.3.7, taken at their strictest; see [`ValidateIdToken`]. What a token of another
//! kind says is not read here.

mod claims;
mod expected;
mod hash;
mod read;
mod rules;
mod validate;

pub use claims::IdTokenClaims;
pub use validate::ValidateIdToken;

pub(crate) use expected::{Expected, Hashes, IdTokenSettings, Nonce};
pub(crate) use validate::{validate, verified};
