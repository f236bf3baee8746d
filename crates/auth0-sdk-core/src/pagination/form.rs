//! The forms in which the server answers a page; for generated code.
//!
//! A list comes as a bare array, as an object with the items in a property, or
//! one day in a form that this version does not know; each is read, and written
//! back as it came. The last one is an error only for whoever reads on.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{CowStrDeserializer, MapAccessDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor,
};
use serde::ser::{Error as _, Serialize, Serializer};

use super::Page;

/// How a page came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageForm {
    /// As an object with the items in one of its properties.
    #[default]
    Object,
    /// As the array of the items.
    Array,
    /// As an object without the items: a form that this version does not know.
    Unknown,
}

/// A page that can be read in every form in which it comes.
pub trait PageForms: Page {
    /// The property with the items.
    const ITEMS: &'static str;

    /// A page of nothing but its items, where nothing else is required of it.
    fn from_items(items: Vec<Self::Item>) -> Option<Self>;

    /// How this page came.
    fn form(&self) -> PageForm;

    /// Notes how this page came.
    fn set_form(&mut self, form: PageForm);

    /// Reads the form with properties.
    fn read_object<'de, D: Deserializer<'de>>(object: D) -> Result<Self, D::Error>;

    /// Writes the form with properties; leaves the items out when there are none.
    fn write_object<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// Reads whichever form came.
pub fn read_page<'de, P, D>(deserializer: D) -> Result<P, D::Error>
where
    P: PageForms,
    P::Item: Deserialize<'de>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_any(Forms(PhantomData))
}

/// Writes a page in the form in which it came.
pub fn write_page<P, S>(page: &P, serializer: S) -> Result<S::Ok, S::Error>
where
    P: PageForms,
    P::Item: Serialize,
    S: Serializer,
{
    match page.form() {
        PageForm::Array => page.items().serialize(serializer),
        PageForm::Object if page.items().is_empty() => {
            let mut object = page
                .write_object(serde_json::value::Serializer)
                .map_err(S::Error::custom)?;
            if let Some(object) = object.as_object_mut() {
                object.insert(P::ITEMS.to_owned(), serde_json::Value::Array(Vec::new()));
            }
            object.serialize(serializer)
        }
        PageForm::Object | PageForm::Unknown => page.write_object(serializer),
    }
}

struct Forms<P>(PhantomData<P>);

impl<'de, P> Visitor<'de> for Forms<P>
where
    P: PageForms,
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
        P::from_items(items)
            .ok_or_else(|| A::Error::custom("a bare array where a page with totals was expected"))
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<P, A::Error> {
        let mut watched = Watched {
            object,
            wanted: P::ITEMS,
            seen: false,
        };
        let mut page = P::read_object(MapAccessDeserializer::new(&mut watched))?;
        if !watched.seen {
            page.set_form(PageForm::Unknown);
        }
        Ok(page)
    }
}

/// Passes an object on and notes whether one property was among the others.
struct Watched<A> {
    object: A,
    wanted: &'static str,
    seen: bool,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for &mut Watched<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        let Some(key) = self.object.next_key::<Cow<'de, str>>()? else {
            return Ok(None);
        };
        self.seen |= key == self.wanted;
        seed.deserialize(CowStrDeserializer::new(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.object.next_value_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.object.size_hint()
    }
}

/// Lets a page be read and written in all its forms.
#[doc(hidden)]
#[macro_export]
macro_rules! page_forms {
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
