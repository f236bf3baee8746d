//! Pages that the server sometimes answers as a bare array; for generated code.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::Page;

/// How a page came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageForm {
    /// As an object with the items in one of its properties.
    #[default]
    Object,
    /// As the array of the items.
    Array,
}

/// A page that can be read from the bare array of its items.
pub trait BareArrayPage: Page {
    /// A page of nothing but its items.
    fn from_items(items: Vec<Self::Item>) -> Self;

    /// How this page came.
    fn form(&self) -> PageForm;

    /// Reads the form with properties.
    fn read_object<'de, D: Deserializer<'de>>(object: D) -> Result<Self, D::Error>;

    /// Writes the form with properties.
    fn write_object<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// Reads whichever form came.
pub fn read_page<'de, P, D>(deserializer: D) -> Result<P, D::Error>
where
    P: BareArrayPage,
    P::Item: Deserialize<'de>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_any(Forms(PhantomData))
}

/// Writes a page in the form in which it came.
pub fn write_page<P, S>(page: &P, serializer: S) -> Result<S::Ok, S::Error>
where
    P: BareArrayPage,
    P::Item: Serialize,
    S: Serializer,
{
    match page.form() {
        PageForm::Array => page.items().serialize(serializer),
        PageForm::Object => page.write_object(serializer),
    }
}

struct Forms<P>(PhantomData<P>);

impl<'de, P> Visitor<'de> for Forms<P>
where
    P: BareArrayPage,
    P::Item: Deserialize<'de>,
{
    type Value = P;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page or an array of items")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<P, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = array.next_element()? {
            items.push(item);
        }
        Ok(P::from_items(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<P, A::Error> {
        P::read_object(MapAccessDeserializer::new(object))
    }
}

/// Lets a page be read and written in both forms.
#[doc(hidden)]
#[macro_export]
macro_rules! bare_array_page {
    ($page:ty) => {
        impl<'de> $crate::__private::Deserialize<'de> for $page {
            #[inline]
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::read_page(deserializer)
            }
        }
        impl $crate::__private::Serialize for $page {
            #[inline]
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::__private::write_page(self, serializer)
            }
        }
    };
}

/// A count that the document calls a number.
#[must_use]
pub fn count_from_number(number: f64) -> Option<u64> {
    // The cast saturates, so that neither a negative nor a huge number can wrap.
    number.is_finite().then_some(number.max(0.0) as u64)
}

/// A count that the document calls an integer.
#[must_use]
pub fn count_from_integer(number: i64) -> Option<u64> {
    u64::try_from(number).ok()
}

/// Whether to ask for totals: the server refuses them together with a checkpoint.
#[must_use]
pub fn totals_unless_checkpoint(from: Option<&str>, take: Option<i64>) -> Option<bool> {
    (from.is_none() && take.is_none()).then_some(true)
}
