//! Who signs what a client asserts about itself.
//!
//! A key in memory is one signer, [`PrivateKey`](crate::PrivateKey); a key that never
//! leaves its module or its cloud service is another, written by whoever has one.

use std::pin::Pin;
use std::sync::Arc;

use crate::Result;

/// Signs assertions, by a key that only the signer sees.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::{Error, Result, Signer, SigningAlgorithm};
/// use std::pin::Pin;
///
/// /// A key in a service that signs and never shows it.
/// struct RemoteKey {
///     id: String,
/// }
///
/// # impl RemoteKey {
/// async fn ask(&self, message: &[u8]) -> std::io::Result<Vec<u8>> {
///     // ..
/// #   let _ = message;
/// #   Ok(Vec::new())
/// }
/// # }
/// impl Signer for RemoteKey {
///     fn algorithm(&self) -> SigningAlgorithm {
///         SigningAlgorithm::Ps256
///     }
///
///     fn key_id(&self) -> Option<&str> {
///         Some(&self.id)
///     }
///
///     fn sign<'a>(
///         &'a self,
///         message: &'a [u8],
///     ) -> Pin<Box<dyn Future<Output = Result<Vec<u8>>> + Send + 'a>> {
///         Box::pin(async move { self.ask(message).await.map_err(Error::from_token_source) })
///     }
/// }
/// ```
pub trait Signer: Send + Sync + 'static {
    /// How the key signs, which the application at Auth0 has to allow.
    fn algorithm(&self) -> SigningAlgorithm;

    /// The id of the key, so that the server finds it among several while keys rotate.
    fn key_id(&self) -> Option<&str> {
        None
    }

    /// The signature of a message, which the signer hashes itself.
    ///
    /// # Errors
    ///
    /// Whatever keeps the signer from signing, by
    /// [`Error::from_token_source`](crate::Error::from_token_source). It is the error
    /// of every call that waits for the token.
    fn sign<'a>(
        &'a self,
        message: &'a [u8],
    ) -> Pin<Box<dyn Future<Output = Result<Vec<u8>>> + Send + 'a>>;
}

macro_rules! signer_behind {
    ($pointer:ident) => {
        impl<T: Signer + ?Sized> Signer for $pointer<T> {
            fn algorithm(&self) -> SigningAlgorithm {
                (**self).algorithm()
            }

            fn key_id(&self) -> Option<&str> {
                (**self).key_id()
            }

            fn sign<'a>(
                &'a self,
                message: &'a [u8],
            ) -> Pin<Box<dyn Future<Output = Result<Vec<u8>>> + Send + 'a>> {
                (**self).sign(message)
            }
        }
    };
}

signer_behind!(Arc);
signer_behind!(Box);

/// The algorithms that Auth0 accepts in an assertion of a client.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::SigningAlgorithm;
/// assert_eq!(SigningAlgorithm::default().name(), "RS256");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum SigningAlgorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    #[default]
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    Rs384,
    /// RSASSA-PSS with SHA-256.
    Ps256,
}

impl SigningAlgorithm {
    /// The name in the header of a token, such as `RS256`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Ps256 => "PS256",
        }
    }

    /// The algorithm of a name, if it is one of these.
    #[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
    pub(crate) fn named(name: &str) -> Option<Self> {
        let all = [Self::Rs256, Self::Rs384, Self::Ps256];
        all.into_iter().find(|algorithm| algorithm.name() == name)
    }
}
