//! Proof of possession (DPoP, RFC 9449): tokens that serve only together with a key.
//!
//! [`DpopKey`] is the key. The calls of this crate that are told of one send proofs by
//! themselves and learn the nonces that the server wants in them; for calls to other APIs,
//! [`DpopKey::prove`] makes the proof. Checking the proofs that others send is not done here.

mod key;
mod nonces;
mod proof;

pub use key::DpopKey;
pub use proof::DpopProof;
