//! Failures of what is made of several calls: jobs, and calls that block.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{Error, ErrorAnswer, Kind};

impl Error {
    /// Whether a job of the server ended as failed. [`Error::message`] is what the server
    /// says about it.
    ///
    /// # Example
    ///
    /// ```
    /// fn tell(error: &auth0_sdk_core::Error) {
    ///     if error.is_job_failed() {
    ///         println!("{}", error.message().unwrap_or("the server does not say why"));
    ///     }
    /// }
    /// ```
    pub fn is_job_failed(&self) -> bool {
        matches!(self.0.kind, Kind::JobFailed)
    }

    /// Whether something to upload is larger than the server takes, so that it was not
    /// sent.
    pub fn is_upload_too_large(&self) -> bool {
        matches!(self.0.kind, Kind::UploadTooLarge)
    }

    /// Whether a blocking call was made where blocking is not allowed: inside an
    /// asynchronous runtime. Nothing was sent.
    pub fn is_inside_runtime(&self) -> bool {
        matches!(self.0.kind, Kind::InsideRuntime)
    }
}

/// For the crates of the SDK, which are released together.
#[doc(hidden)]
impl Error {
    pub fn job_failed(id: &str, details: Option<String>) -> Self {
        let mut answer = ErrorAnswer::read(StatusCode::OK, HeaderMap::new(), Bytes::new(), None);
        answer.message = details;
        let text = format!("the job {} failed", id.escape_debug());
        Self::new(Kind::JobFailed, text).with_answer(answer)
    }

    pub fn upload_too_large(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::UploadTooLarge, text)
    }

    pub fn inside_runtime() -> Self {
        let text = "a blocking call inside an asynchronous runtime would stop its other tasks: \
                    await the call instead";
        Self::new(Kind::InsideRuntime, text)
    }

    pub fn out_of_time(text: &'static str) -> Self {
        Self::timeout(text)
    }

    pub fn refused(text: impl Into<Cow<'static, str>>) -> Self {
        Self::invalid_request(text)
    }

    pub fn undecodable(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::Decode, text)
    }

    pub fn too_long(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::BodyTooLarge, text)
    }

    #[must_use]
    pub fn from_source(self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.because(source.into())
    }
}
