//! The three forms of a list answer: a bare array, an offset page with totals,
//! and a checkpoint page. It cuts pages and wraps them; it does not select rows.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

use crate::ordered::Ordered;
use crate::problem::Problem;
use crate::query_string::QueryString;

const USUAL_PAGE: u64 = 50;

/// The page that a request asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    Offset {
        start: usize,
        limit: usize,
        totals: Totals,
    },
    Checkpoint {
        after: u64,
        take: usize,
    },
}

/// Whether an offset page is wrapped with its totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Totals {
    Bare,
    Counted,
}

/// What differs between lists.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    /// The property that holds the rows.
    pub(crate) key: &'static str,
    pub(crate) smallest_page: u64,
    /// The server gives no more rows than this in a page, whatever is asked.
    pub(crate) largest_page: u64,
    pub(crate) length: Length,
}

/// Whether a counted page also says how many rows it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    Hidden,
    Shown,
}

impl Rules {
    pub(crate) const fn list(key: &'static str) -> Self {
        Self {
            key,
            smallest_page: 1,
            largest_page: 100,
            length: Length::Hidden,
        }
    }
}

impl Page {
    /// For lists that know offset pages only.
    pub(crate) fn offset(query: &QueryString, rules: Rules) -> Result<Self, Problem> {
        let page = query.number("page")?.unwrap_or(0);
        let limit = size(query, "per_page", rules.smallest_page, rules)?;
        let start = page.saturating_mul(limit);
        let totals = match query.flag("include_totals")? {
            Some(true) => Totals::Counted,
            _ => Totals::Bare,
        };
        Ok(Self::Offset {
            start: whole(start),
            limit: whole(limit),
            totals,
        })
    }

    /// For lists that know checkpoint pages only.
    pub(crate) fn checkpoint(query: &QueryString, rules: Rules) -> Result<Self, Problem> {
        let take = whole(size(query, "take", 1, rules)?);
        let after = match query.first("from") {
            None | Some("") => 0,
            Some(cursor) => read_cursor(cursor, rules.key)?,
        };
        Ok(Self::Checkpoint { after, take })
    }

    /// For lists that know both: `from` or `take` asks for a checkpoint page.
    pub(crate) fn either(query: &QueryString, rules: Rules) -> Result<Self, Problem> {
        if query.first("from").is_none() && query.first("take").is_none() {
            return Self::offset(query, rules);
        }
        Self::checkpoint(query, rules)
    }

    /// Answers with a page of a whole collection.
    pub(crate) fn of<T>(
        self,
        rules: Rules,
        rows: &Ordered<T>,
        show: impl Fn(&T) -> Value,
    ) -> Value {
        match self {
            Self::Checkpoint { after, .. } => self.of_chosen(rules, rows.after(after), show),
            Self::Offset { .. } => self.of_selection(rules, rows.iter(), rows.len(), show),
        }
    }

    /// Answers with a page of rows that were chosen and stand in the order of
    /// their places.
    pub(crate) fn of_chosen<'a, T: 'a>(
        self,
        rules: Rules,
        rows: impl Iterator<Item = (u64, &'a T)>,
        show: impl Fn(&T) -> Value,
    ) -> Value {
        let Self::Checkpoint { after, take } = self else {
            let rows: Vec<&T> = rows.map(|(_, row)| row).collect();
            let total = rows.len();
            return self.of_selection(rules, rows.into_iter(), total, show);
        };
        let behind = rows.filter(|(place, _)| *place > after);
        let mut page: Vec<(u64, &T)> = behind.take(take + 1).collect();
        let more = page.len() > take;
        page.truncate(take);
        let last = page.last().map(|(place, _)| *place).filter(|_| more);
        let shown: Vec<Value> = page.into_iter().map(|(_, row)| show(row)).collect();
        let mut answer = Map::from_iter([(rules.key.to_owned(), Value::from(shown))]);
        if let Some(place) = last {
            answer.insert("next".to_owned(), write_cursor(place, rules.key).into());
        }
        Value::Object(answer)
    }

    /// Answers with an offset page of rows that were selected and sorted. There
    /// is no place to resume from in a selection, so a checkpoint page starts at
    /// its beginning and has no next one.
    pub(crate) fn of_selection<'a, T: 'a>(
        self,
        rules: Rules,
        rows: impl Iterator<Item = &'a T>,
        total: usize,
        show: impl Fn(&T) -> Value,
    ) -> Value {
        let (start, limit, totals) = match self {
            Self::Offset {
                start,
                limit,
                totals,
            } => (start, limit, totals),
            Self::Checkpoint { take, .. } => (0, take, Totals::Bare),
        };
        let shown: Vec<Value> = rows.skip(start).take(limit).map(show).collect();
        if totals == Totals::Bare {
            return Value::from(shown);
        }
        let mut answer = Map::new();
        answer.insert("start".to_owned(), json!(start));
        answer.insert("limit".to_owned(), json!(limit));
        if rules.length == Length::Shown {
            answer.insert("length".to_owned(), json!(shown.len()));
        }
        answer.insert("total".to_owned(), json!(total));
        answer.insert(rules.key.to_owned(), Value::from(shown));
        Value::Object(answer)
    }
}

fn size(query: &QueryString, name: &str, smallest: u64, rules: Rules) -> Result<u64, Problem> {
    let size = query.number(name)?.unwrap_or(USUAL_PAGE);
    if size < smallest {
        return Err(Problem::invalid_parameter(
            name,
            format!("Value {size} is less than minimum {smallest}"),
        ));
    }
    Ok(size.min(rules.largest_page))
}

/// A cursor names its list, so that it is refused by another one.
pub(crate) fn write_cursor(place: u64, key: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{key}:{place}"))
}

fn read_cursor(cursor: &str, key: &str) -> Result<u64, Problem> {
    let refused =
        || Problem::invalid_parameter("from", "The checkpoint is not one that this list gave");
    let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| refused())?;
    let text = String::from_utf8(bytes).map_err(|_| refused())?;
    let (list, place) = text.rsplit_once(':').ok_or_else(refused)?;
    if list != key {
        return Err(refused());
    }
    place.parse().map_err(|_| refused())
}

fn whole(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: Rules = Rules::list("things");

    fn query(text: &str) -> QueryString {
        QueryString::parse(text).unwrap()
    }

    fn numbers(count: u64) -> Ordered<u64> {
        let mut rows = Ordered::default();
        for number in 0..count {
            rows.insert(number.to_string(), number);
        }
        rows
    }

    #[test]
    fn an_offset_page_is_bare_or_counted() {
        let rows = numbers(5);
        let page = Page::either(&query("page=1&per_page=2"), LIST).unwrap();
        assert_eq!(page.of(LIST, &rows, |n| json!(n)), json!([2, 3]));
        let page = Page::either(&query("page=1&per_page=2&include_totals=true"), LIST).unwrap();
        let counted = json!({"start": 2, "limit": 2, "total": 5, "things": [2, 3]});
        assert_eq!(page.of(LIST, &rows, |n| json!(n)), counted);
    }

    #[test]
    fn checkpoint_pages_visit_every_row_once_even_when_rows_go() {
        let mut rows = numbers(7);
        let mut seen = Vec::new();
        let mut asked = "take=3".to_owned();
        loop {
            let answer = Page::either(&query(&asked), LIST)
                .unwrap()
                .of(LIST, &rows, |n| json!(n));
            seen.extend(
                answer["things"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|n| n.as_u64().unwrap()),
            );
            rows.remove("2");
            let Some(next) = answer["next"].as_str() else {
                break;
            };
            asked = format!("take=3&from={next}");
        }
        assert_eq!(seen, [0, 1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn page_sizes_are_capped() {
        let page = Page::offset(&query("per_page=5000"), LIST).unwrap();
        assert_eq!(
            page,
            Page::Offset {
                start: 0,
                limit: 100,
                totals: Totals::Bare
            }
        );
        assert!(Page::offset(&query("per_page=0"), LIST).is_err());
    }

    #[test]
    fn a_cursor_of_another_list_is_refused() {
        let cursor = write_cursor(3, "others");
        for bad in [cursor.as_str(), "nonsense", "%00", "e30"] {
            assert!(
                Page::either(&query(&format!("from={bad}")), LIST).is_err(),
                "{bad}"
            );
        }
    }
}
