//! Text that must not be seen: tokens and client secrets.

use std::fmt;
use std::sync::{Arc, OnceLock};

use http::HeaderValue;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text whose `Debug` is redacted and whose memory is overwritten when its last clone is
/// dropped.
///
/// It serialises as its text, because sending it is what it is for.
///
/// A token that was sent is also kept as the `Authorization` header that calls share. That
/// copy, like those that the HTTP client makes while it sends, is freed without being
/// overwritten: who can read the memory of the process can find it there.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::Secret;
/// let secret = Secret::new("s3cret");
/// assert_eq!(format!("{secret:?}"), "Secret(..)");
/// assert_eq!(secret.expose(), "s3cret");
/// ```
#[derive(Clone)]
pub struct Secret(Arc<Kept>);

struct Kept {
    text: String,
    /// The text as a credential, which a token is with every call.
    bearer: OnceLock<Option<HeaderValue>>,
}

impl Secret {
    /// Wraps a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Arc::new(Kept {
            text: text.into(),
            bearer: OnceLock::new(),
        }))
    }

    /// The text itself. Whoever calls this answers for where it goes.
    pub fn expose(&self) -> &str {
        &self.0.text
    }

    /// `Bearer` and the text (RFC 6750, section 2.1), if that can stand in a header.
    pub(crate) fn bearer(&self) -> Option<HeaderValue> {
        let bearer = self.0.bearer.get_or_init(|| {
            let mut value = HeaderValue::try_from(format!("Bearer {}", self.expose())).ok()?;
            value.set_sensitive(true);
            Some(value)
        });
        bearer.clone()
    }
}

/// Overwrites the text as a whole: byte by byte, as `Zeroizing` does, takes longer for a token
/// than reading what is in it.
impl Drop for Kept {
    fn drop(&mut self) {
        let mut bytes = std::mem::take(&mut self.text).into_bytes();
        bytes.clear();
        bytes.resize(bytes.capacity(), 0);
        // Nobody reads these zeros, and they are to be written all the same.
        zeroize::optimization_barrier(bytes.as_slice());
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// Takes the same time wherever the texts differ.
impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        let (one, two) = (self.expose().as_bytes(), other.expose().as_bytes());
        let difference = one
            .iter()
            .zip(two)
            .fold(0, |difference, (a, b)| difference | (a ^ b));
        one.len() == two.len() && std::hint::black_box(difference) == 0
    }
}

impl Eq for Secret {}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&Secret> for Secret {
    fn from(secret: &Secret) -> Self {
        secret.clone()
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self::new(text.as_str())
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}
/// Stands for a secret in the debug output of a generated type.
#[doc(hidden)]
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}
