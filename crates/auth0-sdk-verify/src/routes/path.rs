//! Paths of requests, in each way in which a server may read them.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// Whether a path has a slash at its end; the root alone has none to speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slash {
    AtEnd,
    None,
}

/// The path of a request that every server takes for a path, without a slash at its end.
pub(super) struct Path<'a> {
    pub(super) written: &'a str,
    decoded: Cow<'a, str>,
    pub(super) slash: Slash,
}

impl<'a> Path<'a> {
    /// Nothing where servers may take it for quite another path.
    pub(super) fn read(path: &'a str) -> Option<Self> {
        let decoded = decoded(path)?;
        // What has a query is not the path alone; escapes may stand for these characters.
        if path.contains(['?', '#']) || !is_plain(path) || !is_plain(&decoded) {
            return None;
        }
        let (written, slash) = without_slash(path);
        let decoded = match decoded {
            Cow::Borrowed(_) => Cow::Borrowed(written),
            Cow::Owned(text) => Cow::Owned(without_slash(&text).0.to_owned()),
        };
        Some(Self {
            written,
            decoded,
            slash,
        })
    }

    /// The path as a server has it that decodes it first, where that makes a difference.
    pub(super) fn decoded(&self) -> Option<&str> {
        (self.decoded != self.written).then_some(&*self.decoded)
    }
}

pub(super) fn without_slash(path: &str) -> (&str, Slash) {
    match path.strip_suffix('/') {
        None | Some("") => (path, Slash::None),
        Some(rest) => (rest, Slash::AtEnd),
    }
}

/// Nothing where an escape is broken, is no UTF-8, or hides another one.
fn decoded(path: &str) -> Option<Cow<'_, str>> {
    let is_escape =
        |rest: &str| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    if !path.split('%').skip(1).all(is_escape) {
        return None;
    }
    let decoded = percent_decode_str(path).decode_utf8().ok()?;
    match decoded.split('%').skip(1).any(is_escape) && matches!(decoded, Cow::Owned(_)) {
        true => None,
        false => Some(decoded),
    }
}

/// Whether no server makes another path of it by removing segments or by taking a character
/// for a slash.
fn is_plain(path: &str) -> bool {
    let Some(inside) = path.strip_prefix('/') else {
        return false;
    };
    if inside.contains(|character: char| character == '\\' || character.is_control()) {
        return false;
    }
    let mut segments = without_slash(inside).0.split('/');
    inside.is_empty() || segments.all(is_name)
}

/// Some servers cut parameters off (`..;x=y`) before they look at a segment.
fn is_name(segment: &str) -> bool {
    let name = segment.split(';').next().unwrap_or_default();
    !segment.is_empty() && !matches!(name, "." | "..")
}
