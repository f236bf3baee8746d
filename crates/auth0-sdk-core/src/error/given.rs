//! Errors of what a caller gives: a transport, a token source, a signer, a token to check.

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

/// For the crates that check tokens, which are released together with this one.
#[doc(hidden)]
impl Error {
    /// Why a token is refused; the text of the error is that of its source.
    pub fn invalid_token(source: impl std::error::Error + Send + Sync + 'static) -> Self {
        let text = format!("the token is refused: {source}");
        Self::new(Kind::InvalidToken, text).caused_by(source)
    }

    /// A copy for another caller that waited for the same thing.
    #[must_use]
    pub fn duplicate(&self) -> Self {
        Self(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_token_keeps_its_reason() {
        use std::error::Error as _;

        let error = Error::invalid_token(std::fmt::Error);
        assert!(error.is_invalid_token() && !error.is_retryable());
        assert_eq!(error.type_name(), "invalid_token");
        for error in [error.duplicate(), error] {
            assert!(
                error
                    .source()
                    .is_some_and(|source| source.is::<std::fmt::Error>())
            );
            let text = error.to_string();
            assert_eq!(text, format!("the token is refused: {}", std::fmt::Error));
        }
    }
}
