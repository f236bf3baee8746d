//! Where in a list we are, what comes next, and when it ends.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::{Deserialize, Serialize};

use crate::error::Kind;
use crate::{Call, Error, Operation, Result};

/// The server gives no items beyond this offset.
const OFFSET_LIMIT: u64 = 1_000;
/// Asked for when the caller says nothing: without it, a list that has both
/// styles answers without checkpoints.
const DEFAULT_TAKE: i64 = 50;

/// A place in a list to resume from, in this process or in another one.
///
/// It can be written with any serde format. What is in it is for this SDK only.
/// A place found by checkpoint serves as long as the server keeps the
/// checkpoint, which is 24 hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The operation, so that a place is not used for another list.
    pub(super) operation: String,
    pub(super) position: Position,
    /// How many items of the page are behind us already.
    #[serde(default)]
    pub(super) skip: usize,
}

/// The page to ask for; for generated code.
#[doc(hidden)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Position {
    Offset {
        page: i64,
        per_page: Option<i64>,
        /// How many items come before this page, as far as we know.
        before: u64,
    },
    Checkpoint {
        from: Option<String>,
        take: i64,
    },
}

impl Position {
    pub fn set_offset(&self, page: &mut Option<i64>, per_page: &mut Option<i64>) {
        (*page, *per_page) = match self {
            Self::Offset { page, per_page, .. } => (Some(*page), *per_page),
            Self::Checkpoint { .. } => (None, None),
        };
    }

    pub fn set_checkpoint(&self, from: &mut Option<String>, take: &mut Option<i64>) {
        (*from, *take) = match self {
            Self::Checkpoint { from, take } => (from.clone(), Some(*take)),
            Self::Offset { .. } => (None, None),
        };
    }
}

/// What the caller set of a list's parameters; for generated code.
#[doc(hidden)]
#[derive(Debug)]
pub struct Asked<'a> {
    pub(super) operation: &'static Operation,
    pub(super) styles: Styles,
    offset: (Option<i64>, Option<i64>),
    checkpoint: (Option<&'a str>, Option<i64>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Styles {
    Offset,
    Checkpoint,
    Both,
}

impl<'a> Asked<'a> {
    pub fn offset(call: &Call, page: Option<i64>, per_page: Option<i64>) -> Self {
        Self {
            operation: call.operation(),
            styles: Styles::Offset,
            offset: (page, per_page),
            checkpoint: (None, None),
        }
    }

    pub fn checkpoint(call: &Call, from: Option<&'a str>, take: Option<i64>) -> Self {
        Self {
            operation: call.operation(),
            styles: Styles::Checkpoint,
            offset: (None, None),
            checkpoint: (from, take),
        }
    }

    pub fn both(
        call: &Call,
        offset: (Option<i64>, Option<i64>),
        checkpoint: (Option<&'a str>, Option<i64>),
    ) -> Self {
        Self {
            operation: call.operation(),
            styles: Styles::Both,
            offset,
            checkpoint,
        }
    }

    /// The first page. Where the server has both styles, a page number is a
    /// wish for offsets; otherwise checkpoints, which reach the whole list.
    pub(super) fn first(&self) -> Position {
        let (page, per_page) = self.offset;
        let (from, take) = self.checkpoint;
        let by_offset = match self.styles {
            Styles::Offset => true,
            Styles::Checkpoint => false,
            Styles::Both => page.is_some(),
        };
        if by_offset {
            let page = page.unwrap_or_default();
            let before = page.saturating_mul(per_page.unwrap_or_default());
            return Position::Offset {
                page,
                per_page,
                before: before.try_into().unwrap_or_default(),
            };
        }
        Position::Checkpoint {
            from: from.filter(|from| !from.is_empty()).map(str::to_owned),
            take: take.or(per_page).unwrap_or(DEFAULT_TAKE),
        }
    }

    /// Refuses a place that was found in another list.
    pub(super) fn check(&self, place: &Place) -> Result<()> {
        let fits = match place.position {
            Position::Offset { .. } => self.styles != Styles::Checkpoint,
            Position::Checkpoint { .. } => self.styles != Styles::Offset,
        };
        if fits && place.operation == self.operation.id {
            return Ok(());
        }
        Err(Error::invalid_request("the place belongs to another list"))
    }
}

/// What a page says about the list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen<'a> {
    pub(super) length: usize,
    pub(super) next: Option<&'a str>,
    pub(super) total: Option<u64>,
    pub(super) start: Option<u64>,
}

/// What follows a page.
#[derive(Debug)]
pub(super) enum Next {
    Page(Position),
    End,
    Stop(Error),
}

/// Follows a list from page to page. It is the same code for every list.
#[derive(Debug, Default)]
pub(super) struct Cursor {
    /// Hashes of the checkpoints that were asked for: eight bytes for a page.
    used: HashSet<u64>,
}

impl Cursor {
    pub(super) fn after(&mut self, position: &Position, seen: Seen<'_>) -> Next {
        match position {
            Position::Offset {
                page,
                per_page,
                before,
            } => after_offset(*page, *per_page, *before, seen),
            Position::Checkpoint { from, take } => {
                self.after_checkpoint(from.as_deref(), *take, seen)
            }
        }
    }

    fn after_checkpoint(&mut self, from: Option<&str>, take: i64, seen: Seen<'_>) -> Next {
        if let Some(from) = from {
            self.used.insert(hash(from));
        }
        let Some(next) = seen.next.filter(|next| !next.is_empty()) else {
            return Next::End;
        };
        // A list that turns in a circle must not look complete, nor go on for ever.
        if self.used.contains(&hash(next)) {
            return Next::Stop(Error::new(
                Kind::RepeatedCursor,
                "the list gave the same checkpoint twice",
            ));
        }
        Next::Page(Position::Checkpoint {
            from: Some(next.to_owned()),
            take,
        })
    }
}

/// Servers give fewer items than asked for when they cap the page size, so that
/// only the total or an empty page is an end.
fn after_offset(page: i64, per_page: Option<i64>, before: u64, seen: Seen<'_>) -> Next {
    let end = seen
        .start
        .unwrap_or(before)
        .saturating_add(seen.length as u64);
    let more = match seen.total {
        Some(total) => end < total && seen.length > 0,
        None => seen.length > 0,
    };
    if !more {
        return Next::End;
    }
    if end >= OFFSET_LIMIT && seen.total.is_some() {
        return Next::Stop(offset_limit());
    }
    Next::Page(Position::Offset {
        page: page.saturating_add(1),
        per_page,
        before: end,
    })
}

/// Tells the server's refusal at the wall from other bad requests.
pub(super) fn explain(error: Error, position: &Position) -> Error {
    let Position::Offset {
        per_page, before, ..
    } = position
    else {
        return error;
    };
    let asked = per_page
        .and_then(|count| count.try_into().ok())
        .unwrap_or(1);
    if error.is_bad_request() && before.saturating_add(asked) > OFFSET_LIMIT {
        return error.recast(Kind::OffsetLimit, OFFSET_LIMIT_TEXT);
    }
    error
}

const OFFSET_LIMIT_TEXT: &str =
    "the list goes on beyond the 1000 items that the server gives by offset";

fn offset_limit() -> Error {
    Error::new(Kind::OffsetLimit, OFFSET_LIMIT_TEXT)
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
