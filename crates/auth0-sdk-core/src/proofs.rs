//! What a request shows to the server and has to make anew each time that it is sent.

use std::pin::Pin;

use http::HeaderMap;

use crate::{Error, Result};

/// Adds to a request what serves once: an assertion, a proof of possession. For the crates
/// of the SDK.
///
/// It is asked before each attempt, inside its time limit, so that a repetition does not show
/// what the server has already seen.
#[doc(hidden)]
pub trait Proofs: Send + Sync + 'static {
    /// Completes a request that is about to be sent.
    fn add<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;

    /// Told of the headers of a success.
    fn accepted(&self, headers: &HeaderMap) {
        let _ = headers;
    }

    /// Told of a refusal: whether it taught something, so that the same request with other
    /// proofs may succeed. It is then sent once more, and no more often than that.
    fn refused(&self, error: &Error) -> bool {
        let _ = error;
        false
    }
}
