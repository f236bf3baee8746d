//! A place in a list, and the text in which it is kept.
//!
//! What comes after a place is not decided here; that is `cursor`.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use url::form_urlencoded;

use super::Position;
use crate::Error;

/// The first field of every text, so that a later form can be told from this one.
const VERSION: &str = "1";

/// A place in a list to resume from, in this process or in another one.
///
/// Its text is one line of printable ASCII and is understood by every later
/// version; with serde it is that text as a string. What is in it is for this SDK
/// only. A place found by checkpoint serves as long as the server keeps the
/// checkpoint, which is 24 hours.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::{Items, Place, Result};
///
/// fn write(items: &Items<String>) -> Option<String> {
///     items.place().map(|place| place.to_string())
/// }
///
/// fn go_on(items: Items<String>, text: &str) -> Result<Items<String>> {
///     let place: Place = text.parse()?;
///     Ok(items.starting_at(place))
/// }
/// # assert!("nonsense".parse::<Place>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Place {
    /// The operation, so that a place is not used for another list.
    pub(super) operation: String,
    pub(super) position: Position,
    /// How many items of the page are behind us already.
    pub(super) skip: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = form_urlencoded::Serializer::new(String::new());
        fields.append_pair("v", VERSION);
        fields.append_pair("list", &self.operation);
        let mut number = |name: &str, number: &dyn fmt::Display| {
            fields.append_pair(name, &number.to_string());
        };
        match &self.position {
            Position::Offset {
                page,
                per_page,
                before,
            } => {
                number("page", page);
                if let Some(per_page) = per_page {
                    number("per_page", per_page);
                }
                number("before", before);
            }
            Position::Checkpoint { take, .. } => number("take", take),
        }
        if self.skip > 0 {
            number("skip", &self.skip);
        }
        if let Position::Checkpoint {
            from: Some(from), ..
        } = &self.position
        {
            fields.append_pair("from", from);
        }
        f.write_str(&fields.finish())
    }
}

impl FromStr for Place {
    type Err = Error;

    /// Reads what [`Place`] wrote.
    ///
    /// # Errors
    ///
    /// When the text is of no place, or of a version that is not known.
    fn from_str(text: &str) -> Result<Self, Error> {
        read(text).ok_or_else(|| Error::invalid_request("the text is no place in a list"))
    }
}

fn read(text: &str) -> Option<Place> {
    let mut fields: HashMap<_, _> = form_urlencoded::parse(text.as_bytes()).collect();
    if fields.remove("v")? != VERSION {
        return None;
    }
    let whole = |name: &str| fields.get(name).map(|text| text.parse::<i64>().ok());
    // What is missing is `None`, and what is there has to be a number in its range.
    let count = |name: &str, least: i64| match whole(name) {
        None => Some(None),
        Some(number) => number.filter(|number| *number >= least).map(Some),
    };
    let position = match (count("page", 0)?, count("take", 1)?) {
        (Some(page), None) => Position::Offset {
            page,
            per_page: count("per_page", 1)?,
            before: count("before", 0)??.try_into().ok()?,
        },
        (None, Some(take)) => Position::Checkpoint {
            from: fields.get("from").map(|from| from.to_string()),
            take,
        },
        _ => return None,
    };
    Some(Place {
        operation: fields.get("list")?.to_string(),
        position,
        skip: count("skip", 0)?.unwrap_or_default().try_into().ok()?,
    })
}

impl From<Place> for String {
    fn from(place: Place) -> Self {
        place.to_string()
    }
}

impl TryFrom<String> for Place {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn offset(page: i64, per_page: Option<i64>, before: u64) -> Position {
        Position::Offset {
            page,
            per_page,
            before,
        }
    }

    /// These texts are in people's databases: they are to be read for ever.
    #[test]
    fn the_text_is_stable() {
        let place = |position, skip| Place {
            operation: "get_users".to_owned(),
            position,
            skip,
        };
        let checkpoint = |from: Option<&str>| Position::Checkpoint {
            from: from.map(str::to_owned),
            take: 50,
        };
        for (text, place) in [
            (
                "v=1&list=get_users&page=3&per_page=50&before=150&skip=7",
                place(offset(3, Some(50), 150), 7),
            ),
            (
                "v=1&list=get_users&page=0&before=0",
                place(offset(0, None, 0), 0),
            ),
            (
                "v=1&list=get_users&take=50&skip=1&from=a%26b+%C3%BC",
                place(checkpoint(Some("a&b ü")), 1),
            ),
            ("v=1&list=get_users&take=50", place(checkpoint(None), 0)),
        ] {
            assert_eq!(place.to_string(), text);
            assert_eq!(text.parse::<Place>().unwrap(), place);
            let json = serde_json::to_string(&place).unwrap();
            assert_eq!(json, serde_json::to_string(text).unwrap());
            assert_eq!(serde_json::from_str::<Place>(&json).unwrap(), place);
        }
    }

    #[test]
    fn a_text_of_something_else_is_refused() {
        for text in [
            "",
            "v=1",
            "v=2&list=a&take=1",
            "v=1&list=a",
            "v=1&take=1",
            "v=1&list=a&take=0",
            "v=1&list=a&take=1&page=1&before=0",
            "v=1&list=a&page=1",
            "v=1&list=a&page=-1&before=0",
            "v=1&list=a&page=1&before=-1",
            "v=1&list=a&page=1&per_page=0&before=0",
            "v=1&list=a&take=1&skip=x",
            "v=1&list=a&take=99999999999999999999",
        ] {
            let error = text.parse::<Place>().unwrap_err();
            assert!(error.is_invalid_request(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            operation in ".*", from in proptest::option::of(".*"), take in 1i64.., skip in 0..usize::MAX / 2,
        ) {
            let position = Position::Checkpoint { from, take };
            let place = Place { operation, position, skip };
            let text = place.to_string();
            prop_assert!(text.bytes().all(|byte| byte.is_ascii_graphic()));
            prop_assert_eq!(text.parse::<Place>().unwrap(), place);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "(v=1&)?.*") {
            let _ = text.parse::<Place>();
        }
    }
}
