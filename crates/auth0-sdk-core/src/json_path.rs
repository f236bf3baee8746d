//! Where in a JSON text decoding failed, and why, without showing any value.
//!
//! The place is found by walking over the text up to the line and column that
//! the decoder reports. This costs nothing until something fails, and nothing
//! per type, unlike tracking the path while decoding.

use serde_json::error::Category;

/// Says what is wrong and where, such as
/// `the answer cannot be read at $.users[3].email: missing field`.
pub(crate) fn explain(text: &[u8], error: &serde_json::Error) -> String {
    let place = path(text, offset(text, error.line(), error.column()));
    let reason = reason(error);
    format!("the answer cannot be read at {place}: {reason}")
}

/// A container that is open at the place of the error.
enum Open {
    Object { key: Option<String> },
    Array { index: usize },
}

/// The number of bytes before a line and column, both counted from 1.
fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].iter().position(|byte| *byte == b'\n') {
            Some(length) => start += length + 1,
            None => break,
        }
    }
    start.saturating_add(column).min(text.len())
}

/// The path to the value that ends or breaks at `end`.
fn path(text: &[u8], end: usize) -> String {
    let mut open: Vec<Open> = Vec::new();
    let mut position = 0;
    while position < end {
        match text[position] {
            b'{' => open.push(Open::Object { key: None }),
            b'[' => open.push(Open::Array { index: 0 }),
            b'}' | b']' => drop(open.pop()),
            b',' => match open.last_mut() {
                Some(Open::Array { index }) => *index += 1,
                Some(Open::Object { key }) => *key = None,
                None => {}
            },
            b'"' => {
                let length = string_length(&text[position..end]);
                if let Some(Open::Object { key: key @ None }) = open.last_mut() {
                    let quoted = &text[position..position + length];
                    *key = serde_json::from_slice(quoted).ok();
                }
                position += length - 1;
            }
            _ => {}
        }
        position += 1;
    }
    open.iter()
        .fold("$".to_owned(), |path, container| match container {
            Open::Array { index } => format!("{path}[{index}]"),
            Open::Object { key: Some(key) } if is_plain(key) => format!("{path}.{key}"),
            // A key that is no plain name can be somebody's data.
            Open::Object { key: Some(_) } => format!("{path}[..]"),
            Open::Object { key: None } => path,
        })
}

/// The length of the string at the start of `text`, with its quotes; a string
/// that is cut off takes all the rest.
fn string_length(text: &[u8]) -> usize {
    let mut position = 1;
    while position < text.len() {
        match text[position] {
            b'\\' => position += 2,
            b'"' => return position + 1,
            _ => position += 1,
        }
    }
    text.len()
}

fn is_plain(key: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    !key.is_empty() && key.len() <= 64 && key.bytes().all(plain)
}

/// The decoder's text without the values in it: an answer can hold secrets and
/// personal data, and this text ends in logs.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text
        .rsplit_once(" at line ")
        .map_or(text.as_str(), |(text, _)| text);
    if error.classify() != Category::Data {
        return text.to_owned();
    }
    for start in ["missing field `", "duplicate field `"] {
        if let Some(name) = text.strip_prefix(start) {
            let name = name.trim_end_matches('`');
            return if is_plain(name) {
                text.to_owned()
            } else {
                start.trim_end_matches(" `").to_owned()
            };
        }
    }
    for start in ["invalid type: ", "invalid value: ", "invalid length "] {
        if let (true, Some((found, expected))) =
            (text.starts_with(start), text.rsplit_once(", expected "))
        {
            let found = found
                .split(['`', '"'])
                .next()
                .unwrap_or_default()
                .trim_end();
            return format!("{found}, expected {expected}");
        }
    }
    "the value does not fit".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;
    use std::collections::BTreeMap;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only decoded, to see it fail")]
    struct List {
        users: Vec<User>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only decoded, to see it fail")]
    struct User {
        email: String,
        #[serde(default)]
        logins: BTreeMap<String, u32>,
    }

    fn failure(text: &str) -> String {
        explain(
            text.as_bytes(),
            &serde_json::from_str::<List>(text).unwrap_err(),
        )
    }

    #[test]
    fn names_the_place() {
        let wrong = r#"{"total":2,"users":[{"email":"a,]}\"{"},{"x":[1,{"y":2}],"email":42}]}"#;
        let expected = "the answer cannot be read at $.users[1].email: invalid type: integer, expected a string";
        assert_eq!(failure(wrong), expected);
        let missing = "{\n \"users\": [\n {\"email\": \"a\"}, {\"x\": 1}\n]}";
        let expected = "the answer cannot be read at $.users[1]: missing field `email`";
        assert_eq!(failure(missing), expected);
        assert!(failure("[1").contains(" at $[0]: ") || failure("[1").contains(" at $: "));
    }

    #[test]
    fn shows_no_value() {
        let secret = r#"{"users":[{"email":"a","logins":{"jo@x.example":"hunter2, expected"}}]}"#;
        let text = failure(secret);
        assert_eq!(
            text,
            "the answer cannot be read at $.users[0].logins[..]: invalid type: string, expected u32"
        );
        let secret = r#"{"users":"hunter2"}"#;
        assert!(!failure(secret).contains("hunter2"));
    }

    #[test]
    fn names_where_a_text_was_cut() {
        let text = failure(r#"{"users":[{"email":"a"},{"email":"b"#);
        assert!(text.contains("at $.users[1].email: EOF"), "{text}");
    }

    #[test]
    fn survives_any_text() {
        for text in ["", "\"", "\\", "{\"\\", "]]}}", "\u{e9}\n\n,"] {
            for end in 0..=text.len() {
                let _ = path(text.as_bytes(), end);
            }
        }
    }
}
