//! The rows of a table as they are written: methods and a path.

use super::path::{Slash, without_slash};

/// Which methods a row is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Methods {
    Any,
    Named(Vec<String>),
}

impl Methods {
    pub(super) fn read(text: &str) -> Result<Self, String> {
        if text == "*" {
            return Ok(Self::Any);
        }
        let names: Vec<String> = text.split('|').map(str::to_owned).collect();
        let is_name = |name: &String| {
            !name.is_empty()
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_uppercase() || byte == b'-')
        };
        match names.iter().all(is_name) {
            true => Ok(Self::Named(names)),
            false => Err(format!(
                "`{text}` names no method: write GET, several as GET|POST, and any as *"
            )),
        }
    }

    pub(super) fn has(&self, method: &str) -> bool {
        match self {
            Self::Any => false,
            Self::Named(names) => names.iter().any(|name| name == method),
        }
    }

    /// A row for any method is there for what no other row of its path names.
    pub(super) fn conflicts_with(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Any, Self::Any) => true,
            (Self::Named(names), other) => names.iter().any(|name| other.has(name)),
            (Self::Any, Self::Named(_)) => false,
        }
    }
}

/// A path with places that any name fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    /// As the tree of routes wants it, with all places under one name, so that two paths that
    /// differ in that alone are the same.
    pub(super) shape: String,
    /// None where all that follows fits, with a slash or without.
    pub(super) slash: Option<Slash>,
}

impl Pattern {
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let Some(inside) = text.strip_prefix('/') else {
            return Err(format!("the path `{text}` does not begin with a slash"));
        };
        let (inside, slash) = match inside {
            "" => return Ok(Self::of_root()),
            _ => match without_slash(inside) {
                // What is left of `//` is one slash, and no name.
                ("/", _) => return Err(empty(text)),
                parts => parts,
            },
        };
        let mut shape = String::new();
        let mut segments = inside.split('/').peekable();
        let mut slash = Some(slash);
        while let Some(segment) = segments.next() {
            shape.push('/');
            match place(segment) {
                Some(Place::One) => shape.push_str("{p}"),
                Some(Place::Rest) if segments.peek().is_none() && slash == Some(Slash::None) => {
                    shape.push_str("{*p}");
                    slash = None;
                }
                Some(Place::Rest) => {
                    return Err(format!("in `{text}` something follows on `{segment}`"));
                }
                None if segment.is_empty() => return Err(empty(text)),
                None if is_name(segment) => shape.push_str(segment),
                None => {
                    return Err(format!(
                        "`{segment}` in `{text}` is no segment of a path: write a name in plain \
                         ASCII characters without escapes, {{id}} for one that is not known, or \
                         {{*rest}} for all that follow"
                    ));
                }
            }
        }
        Ok(Self { shape, slash })
    }

    fn of_root() -> Self {
        Self {
            shape: "/".to_owned(),
            slash: Some(Slash::None),
        }
    }
}

fn empty(text: &str) -> String {
    format!("`{text}` has an empty segment: nobody is let in by such a path")
}

enum Place {
    One,
    Rest,
}

fn place(segment: &str) -> Option<Place> {
    let name = segment.strip_prefix('{')?.strip_suffix('}')?;
    let (name, place) = match name.strip_prefix('*') {
        Some(name) => (name, Place::Rest),
        None => (name, Place::One),
    };
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    (!name.is_empty() && name.bytes().all(is_allowed)).then_some(place)
}

/// What RFC 3986, section 3.3, lets stand in a segment as it is. With escapes a name could be
/// written in several ways, of which routers know one each.
fn is_name(segment: &str) -> bool {
    let is_allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte);
    let name = segment.split(';').next().unwrap_or_default();
    // Other routers write places as `:id` and `*`: a name that begins so is meant as one.
    let is_place = segment.starts_with([':', '*']);
    segment.bytes().all(is_allowed) && !is_place && !matches!(name, "." | "..")
}
