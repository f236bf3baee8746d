//! Lists that come in pages: by offset, by checkpoint, or by either.
//!
//! What is decided about positions is in [`position`] and [`cursor`], once for
//! every list; the streams around it are in [`pages`] and [`items`].

mod circle;
mod cursor;
mod form;
mod items;
mod pages;
mod place;
mod position;
mod read_ahead;

use serde::de::DeserializeOwned;

use crate::{BoxFuture, Result};

pub use form::{
    PageForm, PageForms, count_from_integer, count_from_number, read_page,
    totals_unless_checkpoint, write_page,
};
pub use items::Items;
pub use pages::Pages;
pub use place::Place;
pub use position::{Asked, Position, by_checkpoint, by_offset};

/// One page of a list, as the server answers it.
pub trait Page: DeserializeOwned + Send + 'static {
    /// What the list is of.
    type Item: Send + 'static;

    /// The items of this page.
    fn items(&self) -> &[Self::Item];

    /// The items of this page, taken out.
    fn into_items(self) -> Vec<Self::Item>;

    /// The checkpoint of the next page, on lists that have checkpoints.
    fn next(&self) -> Option<&str> {
        None
    }

    /// Whether the server answered in a form that this version knows.
    fn is_known(&self) -> bool {
        true
    }

    /// The length of the whole list, if the server tells it.
    fn total(&self) -> Option<u64> {
        None
    }

    /// The offset of the first item of this page, if the server tells it.
    fn start(&self) -> Option<u64> {
        None
    }
}

/// A call that can be sent for any position of its list; for generated code.
#[doc(hidden)]
pub trait PagedCall: Send + Sync + 'static {
    type Page: Page;

    /// What the caller set.
    fn asked(&self) -> Asked<'_>;

    /// The call of one page.
    fn at(&self, position: Position) -> BoxFuture<Result<Self::Page>>;
}
