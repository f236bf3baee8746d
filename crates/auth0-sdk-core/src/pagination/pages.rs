//! A list page by page.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::cursor::{self, Cursor, Next, Seen};
use super::read_ahead::ReadAhead;
use super::{Items, Page, PagedCall, Place, Position};
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
    /// The page to hand out next, or the one whose asking failed.
    position: Option<Position>,
    /// What is asked for already, the next page first.
    asking: VecDeque<Asking<P>>,
    prefetch: usize,
    total: Option<u64>,
    state: State,
}

struct Asking<P> {
    position: Position,
    page: BoxFuture<Result<P>>,
}

enum State {
    Reading,
    /// What the caller hears next, and last.
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
        let operation = asked.operation;
        let (position, state) = match asked.first() {
            Ok(position) => (Some(position), State::Reading),
            Err(error) => (None, State::Refused(error)),
        };
        Self {
            fetch: Arc::new(call),
            operation,
            cursor: Cursor::default(),
            position,
            asking: VecDeque::new(),
            prefetch: 0,
            total: None,
            state,
        }
    }

    /// Reads up to so many pages ahead of the one that was handed out; without
    /// this, or with 0, a page is asked for when it is needed.
    ///
    /// Pages by offset whose total is known are asked for all at once, and handed
    /// out in their order. Of other lists it is one page, however high the number:
    /// what comes after a page is known only when the page is there.
    ///
    /// A page ahead is fetched in a task of its own, so that it comes while the
    /// caller works on the page before it. Dropping the stream ends these tasks.
    ///
    /// # Example
    ///
    /// ```
    /// # use auth0_sdk_core::{Page, Pages};
    /// fn hurried<P: Page>(pages: Pages<P>) -> Pages<P> {
    ///     pages.with_prefetch(8)
    /// }
    /// ```
    pub fn with_prefetch(mut self, pages: usize) -> Self {
        self.set_prefetch(pages);
        self
    }

    /// Goes on from a place that [`Pages::place`] gave. The filters of the call
    /// have to be the same as then.
    ///
    /// A place of another list makes the first page an error.
    pub fn starting_at(mut self, place: Place) -> Self {
        self.start_at(place);
        self
    }

    /// Where the next page is; `None` at the end of the list. What was read ahead
    /// is still to come.
    pub fn place(&self) -> Option<Place> {
        Some(Place {
            operation: self.operation.id.to_owned(),
            position: self.position.clone()?,
            skip: 0,
        })
    }

    /// The length of the whole list, as the last page told it; `None` before the
    /// first page, and where the server does not tell.
    ///
    /// # Example
    ///
    /// ```
    /// # use auth0_sdk_core::{Page, Pages, Result};
    /// async fn length<P: Page>(mut pages: Pages<P>) -> Result<Option<u64>> {
    ///     pages.try_next().await?;
    ///     Ok(pages.total())
    /// }
    /// ```
    pub fn total(&self) -> Option<u64> {
        self.total
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

    pub(super) fn set_prefetch(&mut self, pages: usize) {
        self.prefetch = pages;
    }

    pub(super) fn start_at(&mut self, place: Place) {
        self.state = match self.fetch.check(&place) {
            Ok(()) => State::Reading,
            Err(error) => State::Refused(error),
        };
        self.cursor = Cursor::default();
        self.asking.clear();
        self.total = None;
        self.position = Some(place.position);
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P>>> {
        if !matches!(self.state, State::Reading) {
            let last = std::mem::replace(&mut self.state, State::Done);
            return Poll::Ready(match last {
                State::Refused(error) => Some(Err(error)),
                State::Reading | State::Done => None,
            });
        }
        let Some(position) = &self.position else {
            return Poll::Ready(None);
        };
        if self.asking.is_empty() {
            self.asking.push_back(Asking {
                position: position.clone(),
                page: self.fetch.fetch(position.clone()),
            });
        }
        let Some(first) = self.asking.front_mut() else {
            return Poll::Ready(None);
        };
        let fetched = ready!(first.page.as_mut().poll(context));
        self.asking.pop_front();
        let settled = self.settle(fetched);
        if settled.is_err() {
            self.state = State::Done;
        }
        if !matches!(self.state, State::Reading) || self.position.is_none() {
            self.asking.clear();
        }
        Poll::Ready(Some(settled))
    }

    fn settle(&mut self, fetched: Result<P>) -> Result<P> {
        let Some(position) = &self.position else {
            return fetched;
        };
        let page = fetched.map_err(|error| cursor::explain(error, position))?;
        if !page.is_known() {
            // Taking it for an empty page would make a cut list look whole.
            let text = "the answer has no items, so it is no page of this list";
            return Err(self.about(Error::new(Kind::Decode, text)));
        }
        self.total = page.total();
        let seen = Seen {
            length: page.items().len(),
            next: page.next(),
            total: self.total,
            start: page.start(),
        };
        match self.cursor.after(position, seen) {
            Next::Page(next) => {
                self.read_ahead(&next);
                self.position = Some(next);
            }
            Next::End => self.position = None,
            // The page itself is good; the error is what comes after it.
            Next::Stop(next, error) => {
                self.position = Some(next);
                self.state = State::Refused(self.about(error));
            }
        }
        Ok(page)
    }

    /// Asks for what is to be read ahead and is not asked for yet.
    fn read_ahead(&mut self, next: &Position) {
        let asked = self.asking.front();
        if asked.is_some_and(|asking| !asking.position.asks_like(next)) {
            self.asking.clear();
        }
        let positions = self.cursor.ahead(next, self.prefetch);
        for position in positions.skip(self.asking.len()) {
            let page = ReadAhead::start(self.fetch.fetch(position.clone()));
            self.asking.push_back(Asking {
                position,
                page: Box::pin(page),
            });
        }
    }

    fn about(&self, error: Error) -> Error {
        let method = self.operation.method.parse().unwrap_or_default();
        error.about(self.operation, &method)
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
            .field("prefetch", &self.prefetch)
            .finish_non_exhaustive()
    }
}
