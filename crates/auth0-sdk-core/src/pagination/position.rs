//! The page to ask for, and where a list begins by what the caller set.

use crate::{Call, Error, Operation, Result};

use super::Place;

/// Asked for when the caller says nothing: without it, a list that has both
/// styles answers without checkpoints.
const DEFAULT_TAKE: i64 = 50;

/// The page to ask for; for generated code.
#[doc(hidden)]
#[derive(Debug, Clone, PartialEq, Eq)]
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

    /// Whether the server is asked the same for both.
    pub(super) fn asks_like(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Offset { page, per_page, .. },
                Self::Offset {
                    page: other_page,
                    per_page: other_per_page,
                    ..
                },
            ) => page == other_page && per_page == other_per_page,
            _ => self == other,
        }
    }
}

/// Turns the parameters of a list that has both styles into a wish for offsets.
pub fn by_offset(
    (page, per_page): (&mut Option<i64>, &mut Option<i64>),
    (from, take): (&mut Option<String>, &mut Option<i64>),
) {
    page.get_or_insert(0);
    *per_page = per_page.or(take.take());
    *from = None;
}

/// Turns the parameters of a list that has both styles into a wish for checkpoints.
pub fn by_checkpoint(
    (page, per_page): (&mut Option<i64>, &mut Option<i64>),
    take: &mut Option<i64>,
) {
    *take = take.or(per_page.take()).or(Some(DEFAULT_TAKE));
    *page = None;
}

/// What the caller set of a list's parameters; for generated code.
#[doc(hidden)]
#[derive(Debug)]
pub struct Asked<'a> {
    pub(super) operation: &'static Operation,
    styles: Styles,
    offset: (Option<i64>, Option<i64>),
    checkpoint: (Option<&'a str>, Option<i64>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Styles {
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
    pub(super) fn first(&self) -> Result<Position> {
        let (page, per_page) = self.offset;
        let (from, take) = self.checkpoint;
        let from = from.filter(|from| !from.is_empty());
        let empty = |size: Option<i64>| size.is_some_and(|size| size < 1);
        if empty(per_page) || empty(take) {
            return Err(self.refuse(
                "pages of no items never reach the end of a list: ask for at least 1 item on each",
            ));
        }
        if page.is_some_and(|page| page < 0) {
            return Err(self.refuse("pages count from 0"));
        }
        if page.is_some() && (from.is_some() || take.is_some()) {
            return Err(self.refuse(
                "`page` asks for offsets, and `from` and `take` ask for checkpoints: set one of \
                 the two, or end with `by_offset` or `by_checkpoint`",
            ));
        }
        let by_offset = match self.styles {
            Styles::Offset => true,
            Styles::Checkpoint => false,
            Styles::Both => page.is_some(),
        };
        if by_offset {
            let page = page.unwrap_or_default();
            let before = page.saturating_mul(per_page.unwrap_or_default());
            return Ok(Position::Offset {
                page,
                per_page,
                before: before.try_into().unwrap_or_default(),
            });
        }
        Ok(Position::Checkpoint {
            from: from.map(str::to_owned),
            take: take.or(per_page).unwrap_or(DEFAULT_TAKE),
        })
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
        Err(self.refuse("the place belongs to another list"))
    }

    fn refuse(&self, text: &'static str) -> Error {
        let method = self.operation.method.parse().unwrap_or_default();
        Error::invalid_request(text).about(self.operation, &method)
    }
}
