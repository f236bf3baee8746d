//! Enums of texts that the server may extend at any time.
//!
//! There are hundreds of them, so the macro writes as little as possible: the
//! enum, the table of its variants and one-line doors into the functions here.
//! Equality and hash go by the text, which is what two values are on the wire
//! and takes a third of the time that the derived ones take to compile.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, Visitor};

/// What [`open_enum!`](crate::open_enum) implements; not for applications.
#[doc(hidden)]
pub trait OpenEnum: Clone + AsRef<str> + 'static {
    /// Every known variant, in the order of the document.
    const KNOWN: &'static [Self];

    fn unknown(text: String) -> Self;
}

/// The variant for a text; the first matching name wins.
#[doc(hidden)]
pub fn from_text<E: OpenEnum>(text: Cow<'_, str>) -> E {
    match E::KNOWN.iter().find(|known| known.as_ref() == text) {
        Some(known) => known.clone(),
        None => E::unknown(text.into_owned()),
    }
}

/// Reads a text without a mistake being possible.
#[doc(hidden)]
pub fn deserialize<'de, E: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    deserializer.deserialize_str(Text).map(from_text)
}

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}

/// Writes an enum of known texts that keeps an unknown one as it came.
///
/// # Example
///
/// ```
/// auth0_sdk_core::open_enum! {
///     /// The state of a job.
///     pub enum JobStatus {
///         /// `"pending"`
///         Pending = "pending",
///         /// `"completed"`
///         Completed = "completed",
///     }
/// }
/// assert_eq!(JobStatus::from("pending"), JobStatus::Pending);
/// assert_eq!(JobStatus::from("paused").as_str(), "paused");
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $text:literal),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that this version does not know, as it came.
            Unknown(::std::string::String),
        }
        impl $name {
            /// The text on the wire.
            #[inline]
            $vis fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
            /// Every variant that this version knows, in the order of the document.
            #[inline]
            $vis fn variants() -> &'static [Self] {
                <Self as $crate::__private::OpenEnum>::KNOWN
            }
        }
        impl $crate::__private::OpenEnum for $name {
            const KNOWN: &'static [Self] = &[$(Self::$variant),*];
            #[inline]
            fn unknown(text: ::std::string::String) -> Self {
                Self::Unknown(text)
            }
        }
        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl ::std::cmp::Eq for $name {}
        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                ::std::hash::Hash::hash(self.as_str(), state)
            }
        }
        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::__private::from_text(text.into())
            }
        }
        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                $crate::__private::from_text(text.into())
            }
        }
        impl ::std::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl $crate::__private::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> $crate::__private::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}
