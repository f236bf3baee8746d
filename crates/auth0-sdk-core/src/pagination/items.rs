//! A list item by item.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Page, Pages, Place};
use crate::Result;

/// The items of a list, whose pages are asked for as they are needed.
///
/// It is a [`Stream`]; [`Items::try_next`] does without any crate for streams.
///
/// # Example
///
/// ```
/// # use auth0_sdk_core::{Items, Result};
/// async fn all<T: Send + 'static>(mut items: Items<T>) -> Result<Vec<T>> {
///     let mut all = Vec::new();
///     while let Some(item) = items.try_next().await? {
///         all.push(item);
///     }
///     Ok(all)
/// }
/// ```
#[must_use = "a list is not asked for until it is read"]
pub struct Items<T> {
    source: Box<dyn Source<T>>,
    page: std::vec::IntoIter<T>,
    /// Where the present page is.
    place: Option<Place>,
    /// How many items of the present page are behind us.
    taken: usize,
    /// How many items of the first page were behind us before we began.
    skip: usize,
}

/// A [`Pages`] without the type of its pages.
trait Source<T>: Send {
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<T>>>>;
    fn place(&self) -> Option<Place>;
    fn start_at(&mut self, place: Place);
    fn set_prefetch(&mut self, pages: usize);
    fn total(&self) -> Option<u64>;
}

impl<P: Page> Source<P::Item> for Pages<P> {
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<P::Item>>>> {
        let page = ready!(self.poll(context));
        Poll::Ready(page.map(|page| page.map(P::into_items)))
    }

    fn place(&self) -> Option<Place> {
        self.place()
    }

    fn start_at(&mut self, place: Place) {
        self.start_at(place);
    }

    fn set_prefetch(&mut self, pages: usize) {
        self.set_prefetch(pages);
    }

    fn total(&self) -> Option<u64> {
        self.total()
    }
}

impl<T: Send + 'static> Items<T> {
    pub(super) fn new<P: Page<Item = T>>(pages: Pages<P>) -> Self {
        let place = pages.place();
        Self {
            source: Box::new(pages),
            page: Vec::new().into_iter(),
            place,
            taken: 0,
            skip: 0,
        }
    }

    /// Reads up to so many pages ahead of the one whose items are handed out, as
    /// [`Pages::with_prefetch`] says.
    ///
    /// # Example
    ///
    /// ```
    /// # use auth0_sdk_core::Items;
    /// fn hurried(items: Items<String>) -> Items<String> {
    ///     items.with_prefetch(8)
    /// }
    /// ```
    pub fn with_prefetch(mut self, pages: usize) -> Self {
        self.source.set_prefetch(pages);
        self
    }

    /// Goes on from a place that [`Items::place`] or [`Pages::place`] gave. The
    /// filters of the call have to be the same as then.
    ///
    /// A place of another list makes the first item an error.
    pub fn starting_at(mut self, place: Place) -> Self {
        self.skip = place.skip;
        self.taken = place.skip;
        self.place = Some(place.clone());
        self.page = Vec::new().into_iter();
        self.source.start_at(place);
        self
    }

    /// The length of the whole list, as the last page told it; `None` before the
    /// first item, and where the server does not tell.
    ///
    /// # Example
    ///
    /// ```
    /// # use auth0_sdk_core::{Items, Result};
    /// async fn length(mut items: Items<String>) -> Result<Option<u64>> {
    ///     items.try_next().await?;
    ///     Ok(items.total())
    /// }
    /// ```
    pub fn total(&self) -> Option<u64> {
        self.source.total()
    }

    /// Where the next item is, whatever was read ahead; `None` at the end of the
    /// list. After an error it is what could not be fetched.
    pub fn place(&self) -> Option<Place> {
        if self.page.as_slice().is_empty() && self.taken > self.skip {
            return self.source.place();
        }
        let mut place = self.place.clone()?;
        place.skip = self.taken;
        Some(place)
    }

    /// The next item; `None` at the end of the list.
    ///
    /// # Errors
    ///
    /// As for [`Pages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        std::future::poll_fn(|context| self.poll(context))
            .await
            .transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.page.next() {
                self.taken += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            let place = self.source.place();
            let Some(page) = ready!(self.source.poll_page(context)) else {
                self.place = None;
                return Poll::Ready(None);
            };
            match page {
                Err(error) => return Poll::Ready(Some(Err(error))),
                Ok(items) => {
                    let skip = std::mem::take(&mut self.skip).min(items.len());
                    self.page = items.into_iter();
                    self.page.by_ref().take(skip).for_each(drop);
                    self.taken = skip;
                    self.place = place;
                }
            }
        }
    }
}

impl<T: Send + 'static> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

/// Nothing in here is pinned in place: what waits is in a box.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}
