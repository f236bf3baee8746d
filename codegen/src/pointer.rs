//! JSON pointers (RFC 6901): how errors and rules name a place in a document.
//!
//! The functions here build, join and split pointers as text. Looking one up
//! is `serde_json::Value::pointer`; following a `$ref` is
//! [`Document::resolve`](crate::Document::resolve).

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// The pointer to a member named `key` of the object, or to the element with
/// that index of the array, to which `parent` points.
///
/// ```
/// assert_eq!(codegen::pointer::join("/paths", "/users/{id}"), "/paths/~1users~1{id}");
/// ```
#[must_use]
pub fn join(parent: &str, key: impl std::fmt::Display) -> String {
    format!("{parent}/{}", escape(&key.to_string()))
}

/// The pointer made of `segments`, each escaped.
///
/// ```
/// assert_eq!(codegen::pointer::build(["paths", "/users", "get"]), "/paths/~1users/get");
/// ```
#[must_use]
pub fn build<I>(segments: I) -> String
where
    I: IntoIterator,
    I::Item: AsRef<str>,
{
    segments
        .into_iter()
        .fold(String::new(), |pointer, segment| {
            join(&pointer, segment.as_ref())
        })
}

/// The segments of `pointer`, unescaped. The empty pointer has none.
///
/// ```
/// assert_eq!(codegen::pointer::split("/paths/~1users/get"), ["paths", "/users", "get"]);
/// ```
#[must_use]
pub fn split(pointer: &str) -> Vec<String> {
    pointer
        .split('/')
        .skip(1)
        .map(|segment| unescape(segment).into_owned())
        .collect()
}

/// One segment as it stands inside a pointer: `~` as `~0` and `/` as `~1`.
#[must_use]
pub fn escape(segment: &str) -> Cow<'_, str> {
    if segment.contains(['~', '/']) {
        // The order matters: escaping `/` first would escape its own `~`.
        Cow::Owned(segment.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(segment)
    }
}

/// The reverse of [`escape`].
#[must_use]
pub fn unescape(segment: &str) -> Cow<'_, str> {
    if segment.contains('~') {
        Cow::Owned(segment.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(segment)
    }
}

/// The pointer inside a same-document reference such as
/// `#/components/schemas/User`, or `None` where the reference leads elsewhere.
///
/// A reference is a URI, so its fragment may be percent-encoded.
#[must_use]
pub fn of_reference(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    let pointer = percent_decode_str(fragment).decode_utf8().ok()?;
    (pointer.is_empty() || pointer.starts_with('/')).then(|| pointer.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaping_is_undone_by_splitting() {
        for segment in ["", "a", "/", "~", "~1", "~01", "/users/{id}", "a~b/c"] {
            assert_eq!(split(&build([segment])), [segment]);
        }
    }

    #[test]
    fn the_empty_pointer_has_no_segments() {
        assert!(split("").is_empty());
        assert_eq!(build(Vec::<String>::new()), "");
    }

    #[test]
    fn references_are_decoded_and_foreign_ones_are_refused() {
        assert_eq!(of_reference("#/a/b%20c").as_deref(), Some("/a/b c"));
        assert_eq!(of_reference("#").as_deref(), Some(""));
        assert_eq!(of_reference("other.json#/a"), None);
        assert_eq!(of_reference("#name"), None);
    }
}
