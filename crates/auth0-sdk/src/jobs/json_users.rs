//! Finds the users in JSON that comes piece by piece: an array of objects, or objects
//! one after the other. It does not know what is in them.

use std::collections::VecDeque;

use serde::de::IgnoredAny;

use super::pieces::check_size;
use crate::{Error, Result};

/// Some programs begin a file with it.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The text so far, of which only the present user is kept.
pub(super) struct JsonUsers {
    place: Place,
    /// The bytes of the mark that have been passed over.
    mark: usize,
    user: Vec<u8>,
    depth: usize,
    text: InText,
    /// How many users have been found.
    found: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// Before anything.
    Start,
    /// After the bracket that opens the array.
    Opened,
    /// After a comma of the array.
    Comma,
    /// After a user of the array.
    InArray,
    /// After the array.
    Closed,
    /// Between users that follow each other.
    Lines,
    /// In a user, after which the place is that of an array or of lines.
    User { array: bool },
}

/// Whether what comes is in quotes, where brackets mean nothing.
#[derive(Clone, Copy, PartialEq)]
enum InText {
    No,
    Yes,
    /// After a backslash.
    Escaped,
}

impl JsonUsers {
    pub(super) fn new() -> Self {
        Self {
            place: Place::Start,
            mark: 0,
            user: Vec::new(),
            depth: 0,
            text: InText::No,
            found: 0,
        }
    }

    /// Takes the next piece, and gives the users that end in it.
    pub(super) fn push(&mut self, piece: &[u8], users: &mut VecDeque<Vec<u8>>) -> Result<()> {
        for byte in piece {
            if let Place::User { array } = self.place {
                self.user.push(*byte);
                if self.ends_user(*byte) {
                    self.place = if array { Place::InArray } else { Place::Lines };
                    users.push_back(self.take_user()?);
                } else {
                    // What follows cannot make it smaller.
                    check_size(self.found + 1, self.user.len())?;
                }
            } else {
                self.between(*byte)?;
            }
        }
        Ok(())
    }

    /// Says whether the text may end here.
    pub(super) fn finish(&self) -> Result<()> {
        match self.place {
            Place::Start | Place::Closed | Place::Lines => Ok(()),
            Place::User { .. } => Err(self.unreadable("the text ends within this user")),
            Place::Opened | Place::Comma | Place::InArray => {
                Err(self.unreadable("the text ends before the end of its array"))
            }
        }
    }

    fn between(&mut self, byte: u8) -> Result<()> {
        if matches!(byte, b' ' | b'\t' | b'\r' | b'\n') {
            return Ok(());
        }
        self.place = match (self.place, byte) {
            (Place::Start, _) if BYTE_ORDER_MARK.get(self.mark) == Some(&byte) => {
                self.mark += 1;
                Place::Start
            }
            (Place::Start, b'[') => Place::Opened,
            (Place::Start | Place::Lines, b'{') => self.begin_user(false),
            (Place::Opened | Place::Comma, b'{') => self.begin_user(true),
            (Place::InArray, b',') => Place::Comma,
            (Place::Opened | Place::InArray, b']') => Place::Closed,
            (Place::Closed, _) => {
                return Err(self.unreadable("something follows after the array"));
            }
            _ => return Err(self.unreadable("a JSON object was expected")),
        };
        Ok(())
    }

    fn begin_user(&mut self, array: bool) -> Place {
        self.user.push(b'{');
        self.depth = 1;
        Place::User { array }
    }

    fn ends_user(&mut self, byte: u8) -> bool {
        self.text = match (self.text, byte) {
            (InText::Yes, b'\\') => InText::Escaped,
            (InText::Yes, b'"') => InText::No,
            (InText::No, b'"') => InText::Yes,
            (InText::Escaped, _) => InText::Yes,
            (text, _) => text,
        };
        if self.text == InText::No {
            match byte {
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => self.depth -= 1,
                _ => {}
            }
        }
        self.depth == 0
    }

    fn take_user(&mut self) -> Result<Vec<u8>> {
        let user = std::mem::take(&mut self.user);
        let sound = serde_json::from_slice::<IgnoredAny>(&user).map(drop);
        sound.map_err(|error| self.unreadable("it is no valid JSON").from_source(error))?;
        // What is only skipped is not looked at as text.
        std::str::from_utf8(&user)
            .map_err(|error| self.unreadable("it is no valid UTF-8").from_source(error))?;
        self.found += 1;
        Ok(user)
    }

    fn unreadable(&self, why: &str) -> Error {
        let number = self.found + 1;
        Error::refused(format!(
            "the users cannot be read at number {number}: {why}"
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jobs::LARGEST_FILE;
    use proptest::prelude::*;
    use serde_json::Value;

    /// What is found in a text that comes in pieces of this size.
    fn found(text: &[u8], size: usize) -> Result<Vec<Value>> {
        let (mut json, mut users) = (JsonUsers::new(), VecDeque::new());
        for piece in text.chunks(size) {
            json.push(piece, &mut users)?;
        }
        json.finish()?;
        let users = users.iter();
        Ok(users
            .map(|user| serde_json::from_slice(user).unwrap())
            .collect())
    }

    fn count(text: &str) -> Option<usize> {
        found(text.as_bytes(), 3).ok().map(|users| users.len())
    }

    #[test]
    fn users_stand_in_an_array_or_one_after_the_other() {
        for (text, expected) in [
            ("", 0),
            (" [ ] ", 0),
            ("[{},{ }]", 2),
            ("\u{feff}[{}]", 1),
            ("{\"a\":1}\n\n{\"a\":2}\r\n", 2),
            ("{}{}", 2),
            (r#"[{"a":"}]\\\"{"},{"b":[{"c":{}}]}]"#, 2),
        ] {
            assert_eq!(count(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_list_of_objects_is_refused() {
        for text in [
            "[",
            "[{}",
            "[{},]",
            "[{},",
            "[{}]x",
            "[{}][{}]",
            "[{} {}]",
            "{},{}",
            "1",
            "[1]",
            "[\"a\"]",
            "{\"a\"",
            "{\"a\":}",
            "{]}",
            "{\"a\":1]",
            "null",
            "[,{}]",
            "]",
            "{\"a\":\"\n\"}",
        ] {
            let error = found(text.as_bytes(), 2).unwrap_err();
            assert!(error.is_invalid_request(), "{text}");
        }
        assert!(found(b"{\"a\":\"\xff\"}", 100).is_err());
        let error = found(b"{\"a\":1}{\"secret\" 2}", 100).unwrap_err();
        assert!(error.to_string().contains("number 2"), "{error}");
        assert!(!format!("{error} {error:?}").contains("secret"));
    }

    #[test]
    fn a_user_without_end_is_not_kept_for_long() {
        let text = format!("[{{\"a\":\"{}", "x".repeat(LARGEST_FILE));
        let error = found(text.as_bytes(), 1000).unwrap_err();
        assert!(error.is_upload_too_large(), "{error}");
    }

    proptest! {
        #[test]
        fn every_piece_size_finds_the_same(texts in proptest::collection::vec(".*", 0..5), size in 1usize..20) {
            let users: Vec<_> = texts.iter().map(|text| serde_json::json!({text: [text]})).collect();
            let array = serde_json::to_vec(&users).unwrap();
            prop_assert_eq!(found(&array, size).unwrap(), users.clone());
            let lines: String = users.iter().map(|user| format!("{user}\n")).collect();
            prop_assert_eq!(found(lines.as_bytes(), size).unwrap(), users);
        }

        #[test]
        fn it_accepts_only_what_the_json_library_accepts(text in "[\\[\\]{},:\" a\\\\]{0,12}") {
            if let (Ok(users), true) = (found(text.as_bytes(), 1), text.trim().starts_with('[')) {
                let whole: Vec<Value> = serde_json::from_str(&text).unwrap();
                prop_assert_eq!(users, whole);
            }
        }
    }
}
