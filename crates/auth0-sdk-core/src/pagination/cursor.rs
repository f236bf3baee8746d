//! What comes after a page, when a list ends, and how far to read ahead.
//!
//! It is the same code for every list, and knows neither calls nor streams.

use super::Position;
use super::circle::Circle;
use crate::Error;
use crate::error::Kind;

/// Most servers give no items beyond this offset.
const OFFSET_LIMIT: u64 = 1_000;
const OFFSET_LIMIT_TEXT: &str =
    "the list goes on beyond the 1000 items that the server gives by offset";

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
    /// What comes next, and why it is not asked for.
    Stop(Position, Error),
}

/// Follows a list from page to page.
#[derive(Debug, Default)]
pub(super) struct Cursor {
    circle: Circle,
    /// Where the last page began, by the word of the server.
    start: Option<u64>,
    /// The length of the longest page: what the server gives at most.
    page_size: u64,
    /// How many items are still to come, where that is known.
    left: Option<u64>,
}

impl Cursor {
    pub(super) fn after(&mut self, position: &Position, seen: Seen<'_>) -> Next {
        match position {
            Position::Offset {
                page,
                per_page,
                before,
            } => self.after_offset(*page, *per_page, *before, seen),
            Position::Checkpoint { from, take } => {
                self.after_checkpoint(from.as_deref(), *take, seen)
            }
        }
    }

    /// Which pages to ask for before they are needed, of which `next` is the first.
    pub(super) fn ahead(
        &self,
        next: &Position,
        most: usize,
    ) -> impl Iterator<Item = Position> + use<> {
        let most = most as u64;
        // The page after this one is asked for in any case: a list without a total
        // ends with an empty page, and a checkpoint is there because there is more.
        let pages = match (next, self.left) {
            (Position::Offset { .. }, Some(left)) => left.div_ceil(self.page_size.max(1)).max(1),
            _ => 1,
        };
        let size = self.page_size;
        let next = next.clone();
        (0..most.min(pages)).map_while(move |number| match &next {
            Position::Checkpoint { .. } => Some(next.clone()),
            Position::Offset {
                page,
                per_page,
                before,
            } => {
                let offset = before.saturating_add(number.saturating_mul(size));
                // Behind the wall, one page at a time until the server gives one.
                let refused = offset.saturating_add(size) > OFFSET_LIMIT && *before <= OFFSET_LIMIT;
                (number == 0 || !refused).then(|| Position::Offset {
                    page: page.saturating_add_unsigned(number),
                    per_page: *per_page,
                    before: offset,
                })
            }
        })
    }

    fn after_checkpoint(&mut self, from: Option<&str>, take: i64, seen: Seen<'_>) -> Next {
        if let Some(from) = from {
            self.circle.note(from);
        }
        let Some(next) = seen.next.filter(|next| !next.is_empty()) else {
            return Next::End;
        };
        let position = Position::Checkpoint {
            from: Some(next.to_owned()),
            take,
        };
        // A list that turns in a circle must not look complete, nor go on for ever.
        if self.circle.remembers(next) {
            let text = "the list gave the same checkpoint twice";
            return Next::Stop(position, Error::new(Kind::RepeatedCursor, text));
        }
        Next::Page(position)
    }

    /// Servers give fewer items than asked for when they cap the page size, so that
    /// only the total or an empty page is an end.
    fn after_offset(
        &mut self,
        page: i64,
        per_page: Option<i64>,
        before: u64,
        seen: Seen<'_>,
    ) -> Next {
        let length = seen.length as u64;
        let end = seen.start.unwrap_or(before).saturating_add(length);
        let earlier = std::mem::replace(&mut self.start, seen.start);
        self.page_size = self.page_size.max(length);
        self.left = seen.total.map(|total| total.saturating_sub(end));
        let next = Position::Offset {
            page: page.saturating_add(1),
            per_page,
            before: end,
        };
        if self.left == Some(0) {
            return Next::End;
        }
        if length == 0 {
            // Whether there is a wall is the server's to say, and it may say so by
            // giving nothing, which must not look like the end of the list.
            if self.left.is_some() && end >= OFFSET_LIMIT {
                return Next::Stop(next, Error::new(Kind::OffsetLimit, OFFSET_LIMIT_TEXT));
            }
            return Next::End;
        }
        if earlier.is_some() && seen.start.is_some() && seen.start <= earlier {
            let text = "the list gave the same page twice";
            return Next::Stop(next, Error::new(Kind::RepeatedCursor, text));
        }
        Next::Page(next)
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn offset(page: i64, before: u64) -> Position {
        Position::Offset {
            page,
            per_page: Some(100),
            before,
        }
    }

    fn seen(length: usize, start: u64, total: u64) -> Seen<'static> {
        Seen {
            length,
            next: None,
            total: Some(total),
            start: Some(start),
        }
    }

    /// The page numbers that are read ahead after the first page of a list.
    fn ahead(length: usize, start: u64, total: Option<u64>, most: usize) -> Vec<i64> {
        let mut cursor = Cursor::default();
        let page = start.div_ceil(100) as i64;
        let seen = Seen {
            total,
            ..seen(length, start, 0)
        };
        let Next::Page(next) = cursor.after(&offset(page, start), seen) else {
            return Vec::new();
        };
        let positions = cursor.ahead(&next, most);
        positions
            .map(|position| match position {
                Position::Offset { page, .. } => page,
                Position::Checkpoint { .. } => unreachable!(),
            })
            .collect()
    }

    #[test]
    fn reads_ahead_as_far_as_there_are_pages() {
        assert_eq!(ahead(100, 0, Some(900), 4), [1, 2, 3, 4]);
        assert_eq!(ahead(100, 0, Some(250), 4), [1, 2]);
        assert_eq!(
            ahead(50, 0, Some(230), 9),
            [1, 2, 3, 4],
            "the server's size"
        );
        assert_eq!(ahead(100, 0, None, 4), [1]);
        assert_eq!(ahead(100, 0, Some(900), 0), [0; 0]);
        assert_eq!(ahead(100, 0, Some(100), 4), [0; 0]);
    }

    #[test]
    fn tries_the_wall_with_one_page() {
        assert_eq!(ahead(100, 700, Some(5_000), 8), [8, 9]);
        assert_eq!(ahead(100, 900, Some(5_000), 8), [10]);
        assert_eq!(ahead(100, 1_000, Some(5_000), 3), [11, 12, 13]);
    }

    #[test]
    fn an_empty_page_at_the_wall_is_no_end() {
        let mut cursor = Cursor::default();
        let next = cursor.after(&offset(10, 1_000), seen(0, 1_000, 5_000));
        assert!(matches!(next, Next::Stop(_, error) if error.is_offset_limit()));
        let next = cursor.after(&offset(5, 500), seen(0, 500, 5_000));
        assert!(matches!(next, Next::End), "the list has become shorter");
    }

    #[test]
    fn a_server_that_does_not_count_pages_is_noticed() {
        let mut cursor = Cursor::default();
        let next = cursor.after(&offset(0, 0), seen(100, 0, 5_000));
        assert!(matches!(next, Next::Page(_)));
        let next = cursor.after(&offset(1, 100), seen(100, 0, 5_000));
        assert!(matches!(next, Next::Stop(_, error) if error.is_repeated_cursor()));
    }
}
