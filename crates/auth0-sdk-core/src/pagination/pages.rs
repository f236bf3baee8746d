//! A list page by page.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::place::{self, Cursor, Next, Position, Seen};
use super::{Items, Page, PagedCall, Place};
use crate::error::Kind;
use crate::{BoxFuture, Error, Operation, Result};

/// The pages of a list, asked for one after another as they are read.
///
/// It is a [`Stream`]; [`Pages::try_next`] does without any crate for streams.
/// After an error the stream ends; [`Pages::place`] is then where it happened.
///
/// # Example
///
/// ```
/// # use auth0_sdk_core::{Page, Pages, Result};
/// async fn count<P: Page>(mut pages: Pages<P>) -> Result<usize> {
///     let mut count = 0;
///     while let Some(page) = pages.try_next().await? {
///         count += page.items().len();
///     }
///     Ok(count)
/// }
/// ```
#[must_use = "a list is not asked for until it is read"]
pub struct Pages<P> {
    fetch: Arc<dyn Fetch<P>>,
    operation: &'static Operation,
    cursor: Cursor,
    state: State<P>,
    /// The page to ask for next, or the one whose asking failed.
    position: Option<Position>,
}

enum State<P> {
    Ready,
    Fetching(BoxFuture<Result<P>>),
    Refused(Error),
    Done,
}

/// A [`PagedCall`] without its type.
trait Fetch<P>: Send + Sync {
    fn fetch(&self, position: Position) -> BoxFuture<Result<P>>;
    fn check(&self, place: &Place) -> Result<()>;
}

impl<C: PagedCall> Fetch<C::Page> for C {
    fn fetch(&self, position: Position) -> BoxFuture<Result<C::Page>> {
        self.at(position)
    }

    fn check(&self, place: &Place) -> Result<()> {
        self.asked().check(place)
    }
}

impl<P: Page> Pages<P> {
    #[doc(hidden)]
    pub fn new(call: impl PagedCall<Page = P>) -> Self {
        let asked = call.asked();
        let (operation, position) = (asked.operation, asked.first());
        Self {
            fetch: Arc::new(call),
            operation,
            cursor: Cursor::default(),
            state: State::Ready,
            position: Some(position),
        }
    }

    /// Goes on from a place that [`Pages::place`] gave. The filters of the call
    /// have to be the same as then.
    ///
    /// A place of another list makes the first page an error.
    pub fn starting_at(mut self, place: Place) -> Self {
        self.state = match self.fetch.check(&place) {
            Ok(()) => State::Ready,
            Err(error) => State::Refused(error),
        };
        self.cursor = Cursor::default();
        self.position = Some(place.position);
        self
    }

    /// Where the next page is; `None` at the end of the list.
    pub fn place(&self) -> Option<Place> {
        Some(Place {
            operation: self.operation.id.to_owned(),
            position: self.position.clone()?,
            skip: 0,
        })
    }

    /// The next page; `None` at the end of the list.
    ///
    /// # Errors
    ///
    /// When the page cannot be fetched; at the wall of offset lists, when the
    /// list goes on behind it; and when the list turns in a circle.
    pub async fn try_next(&mut self) -> Result<Option<P>> {
        std::future::poll_fn(|context| self.poll(context))
            .await
            .transpose()
    }

    /// The same list item by item.
    pub fn into_items(self) -> Items<P::Item> {
        Items::new(self)
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P>>> {
        if matches!(self.state, State::Ready) {
            self.state = match &self.position {
                Some(position) => State::Fetching(self.fetch.fetch(position.clone())),
                None => State::Done,
            };
        }
        let fetched = match &mut self.state {
            State::Fetching(page) => ready!(page.as_mut().poll(context)),
            State::Ready | State::Done => return Poll::Ready(None),
            State::Refused(_) => match std::mem::replace(&mut self.state, State::Done) {
                State::Refused(error) => Err(error),
                _ => return Poll::Ready(None),
            },
        };
        Poll::Ready(Some(self.settle(fetched)))
    }

    fn settle(&mut self, fetched: Result<P>) -> Result<P> {
        self.state = State::Done;
        let Some(position) = &self.position else {
            return fetched;
        };
        let page = fetched.map_err(|error| place::explain(error, position))?;
        if !page.is_known() {
            // Taking it for an empty page would make a cut list look whole.
            let error = Error::new(
                Kind::Decode,
                "the answer has no items, so it is no page of this list",
            );
            let method = self.operation.method.parse().unwrap_or_default();
            return Err(error.about(self.operation, &method));
        }
        let seen = Seen {
            length: page.items().len(),
            next: page.next(),
            total: page.total(),
            start: page.start(),
        };
        match self.cursor.after(position, seen) {
            Next::Page(next) => {
                self.position = Some(next);
                self.state = State::Ready;
            }
            Next::End => self.position = None,
            // The page itself is good; the error is what comes after it.
            Next::Stop(error) => {
                let method = self.operation.method.parse().unwrap_or_default();
                self.state = State::Refused(error.about(self.operation, &method));
            }
        }
        Ok(page)
    }
}

impl<P: Page> Stream for Pages<P> {
    type Item = Result<P>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

/// Nothing in here is pinned in place: what waits is in a box.
impl<P> Unpin for Pages<P> {}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}
