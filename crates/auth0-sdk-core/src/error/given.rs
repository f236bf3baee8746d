//! Errors of what a caller gives: a transport, a token source, a signer.

use std::sync::Arc;

use super::{Details, Error, Kind};

impl Error {
    /// For a [`Transport`](crate::Transport) of your own: why the request may have been
    /// sent and was not answered.
    ///
    /// An error of this crate, such as a layer passes on, stays what it is.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::Error;
    /// let error = Error::from_transport(std::io::Error::other("the line went dead"));
    /// assert!(error.is_retryable() && !error.is_connect());
    /// ```
    pub fn from_transport(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        match source.into().downcast::<Self>() {
            Ok(error) => *error,
            Err(source) => Self::new(Kind::Transport, "the connection failed").because(source),
        }
    }

    /// For a [`Transport`](crate::Transport) of your own: why no connection could be made.
    /// Whoever calls this promises that the request never left; every method is then
    /// tried again.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::Error;
    /// let error = Error::from_connect(std::io::Error::other("nobody listens"));
    /// assert!(error.is_connect());
    /// ```
    pub fn from_connect(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(Kind::Connect, "no connection could be made").because(source.into())
    }

    /// For a [`TokenSource`](crate::TokenSource) or a [`Signer`](crate::Signer) of your
    /// own: why there is no token.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_core::Error;
    /// let error = Error::from_token_source(std::io::Error::other("the vault is sealed"));
    /// assert!(error.is_token());
    /// ```
    pub fn from_token_source(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        let source: Box<dyn std::error::Error + Send + Sync> = source.into();
        let mut details = Details::new(Kind::TokenSource);
        details.token = true;
        details.source = Some(Arc::from(source));
        Self(Box::new(details))
    }
}
