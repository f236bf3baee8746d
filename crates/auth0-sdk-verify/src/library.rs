//! That there is a library for signatures: without one nothing could be checked.

#[cfg(not(any(feature = "aws-lc-rs", feature = "ring", feature = "rust-crypto")))]
compile_error!(
    "auth0-sdk-verify needs a library for signatures: turn on one of its features `aws-lc-rs` \
     (the default), `ring` and `rust-crypto`"
);
