//! Answers held against what they should be, other than by the types of JSON.
//!
//! A page for people is the answer of something that stands in between, such as a proxy or a
//! login page, and JSON with an error is a refusal, whatever the status says.

use std::collections::HashMap;

use auth0_sdk_core::{Error, Response, Result};
use http::header;
use serde::de::IgnoredAny;

use crate::xml;

/// A confirmation is a word or a sentence.
const LONGEST_CONFIRMATION: usize = 200;

/// What the text of an answer has to be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Form {
    /// Nothing of interest, because the status says that it was done: nothing, or a short text.
    Nothing,
    /// A text for people or programs, on one or several lines.
    Plain,
    /// A whole document, whose root has one of these names.
    Xml(&'static [&'static str]),
    /// Whatever a browser would be shown.
    Page,
}

impl Form {
    /// The text, if it is of this form.
    pub(crate) fn read(self, response: &Response<()>) -> Result<String> {
        let Ok(text) = std::str::from_utf8(response.raw()) else {
            return Err(self.unlike("bytes that are no UTF-8"));
        };
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let begins = |with: &[char]| text.trim_start().starts_with(with);
        let kind = response.headers().get(header::CONTENT_TYPE);
        let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if is_error(text.as_bytes()) {
            return Err(self.unlike("JSON with an error"));
        }
        let is_page = is_page(kind, text);
        match self {
            Self::Page => {}
            _ if is_page => return Err(self.unlike("an HTML page")),
            Self::Nothing | Self::Plain if begins(&['{', '[']) => {
                return Err(self.unlike("JSON"));
            }
            Self::Nothing | Self::Plain if begins(&['<']) => {
                return Err(self.unlike("a document"));
            }
            Self::Nothing if text.len() > LONGEST_CONFIRMATION => {
                return Err(self.unlike("a long text"));
            }
            Self::Plain if text.trim().is_empty() => return Err(self.unlike("an empty text")),
            Self::Nothing | Self::Plain => {}
            Self::Xml(roots) => match xml::root(text) {
                Some(root) if roots.contains(&root) => {}
                Some(_) => return Err(self.unlike("another document")),
                None => return Err(self.unlike("something that is no whole document")),
            },
        }
        Ok(text.to_owned())
    }

    fn unlike(self, found: &str) -> Error {
        let expected = match self {
            Self::Nothing => "a confirmation".to_owned(),
            Self::Plain => "plain text".to_owned(),
            Self::Xml(roots) => format!("XML with the root `{}`", roots.join("` or `")),
            Self::Page => "a page".to_owned(),
        };
        Error::undecodable(format!(
            "{expected} was expected, and the answer is {found}"
        ))
    }
}

/// That JSON which could be read has no error beside what was read: one of the two is wrong.
pub(crate) fn without_error(json: &[u8]) -> Result<()> {
    if is_error(json) {
        return Err(Error::undecodable(
            "the answer has an `error`, and yet a status that says it is none",
        ));
    }
    Ok(())
}

fn is_page(kind: &str, text: &str) -> bool {
    let kind = kind.trim_start().to_ascii_lowercase();
    let begins = |with: &str| {
        let text = text.trim_start();
        text.get(..with.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(with))
    };
    kind.starts_with("text/html")
        || kind.starts_with("application/xhtml")
        || begins("<!doctype html")
        || begins("<html")
}

/// Whether it is an object with an error, however often that is named.
fn is_error(json: &[u8]) -> bool {
    let members = serde_json::from_slice::<HashMap<String, IgnoredAny>>(json);
    members.is_ok_and(|members| members.contains_key("error"))
}
