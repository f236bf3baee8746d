//! What the cross-crate tests share: the vendored documents beside the types
//! that were made from them.
#![forbid(unsafe_code)]

mod compare;
mod documents;
pub mod public_api;

pub use compare::{difference, without};
pub use documents::{Documented, documented};
