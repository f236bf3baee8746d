//! What a caller shows beside its token.

#[cfg(feature = "actix")]
mod actix;
mod caller;
mod certificates;
mod confirmations;
mod nonces;
mod proofs;
#[cfg(feature = "redis")]
mod redis;
mod replay;
mod right_proofs;
mod scenarios;
mod urls;
