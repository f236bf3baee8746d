//! The answer to a request that is not let in, as `http` has it.

use bytes::Bytes;
use http::Response;

use crate::VerifyError;

pub(crate) fn answer<B: From<Bytes>>(error: &VerifyError) -> Response<B> {
    let body = error.body().map(|(_, body)| body).unwrap_or_default();
    let mut response = Response::new(B::from(body.into()));
    *response.status_mut() = error.status();
    *response.headers_mut() = error.headers();
    response
}
