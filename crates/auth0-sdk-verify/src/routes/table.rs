//! The rows of a table, and the tree in which they are found.

use std::fmt;

use matchit::Router;

use super::path::Slash;
use super::pattern::{Methods, Pattern};
use super::{Access, RoutesError};

/// All rows, and what becomes of requests that none of them is about.
#[derive(Clone, Default)]
pub(super) struct Table {
    tree: Router<usize>,
    places: Vec<Place>,
    pub(super) otherwise: Access,
    pub(super) options: Options,
}

/// What becomes of `OPTIONS` where no row names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Options {
    Public,
    #[default]
    AsAnyOther,
}

/// The rows of one path.
#[derive(Clone)]
struct Place {
    shape: String,
    rows: Vec<Row>,
}

#[derive(Clone)]
struct Row {
    /// As it was written, method and path.
    text: String,
    methods: Methods,
    slash: Option<Slash>,
    access: Access,
}

impl Table {
    pub(super) fn insert(
        &mut self,
        methods: &str,
        path: &str,
        access: Access,
    ) -> Result<(), RoutesError> {
        let text = format!("{methods} {path}");
        let wrong = |reason| RoutesError::in_row(&text, reason);
        let methods = Methods::read(methods).map_err(wrong)?;
        let pattern = Pattern::read(path).map_err(wrong)?;
        let place = self.place(&text, &pattern)?;
        let rows = &mut self.places[place].rows;
        let other = rows
            .iter()
            .find(|row| row.slash == pattern.slash && row.methods.conflicts_with(&methods));
        if let Some(other) = other {
            return Err(RoutesError::conflict(&other.text, &text));
        }
        rows.push(Row {
            text,
            methods,
            slash: pattern.slash,
            access,
        });
        Ok(())
    }

    /// Where the rows of this path are, or come to be.
    fn place(&mut self, text: &str, pattern: &Pattern) -> Result<usize, RoutesError> {
        let of_shape = |place: &Place| place.shape == pattern.shape;
        if let Some(place) = self.places.iter().position(of_shape) {
            return Ok(place);
        }
        if let Some(other) = self.places.iter().find(|place| rivals(place, pattern)) {
            let other = other.rows.first().map_or("", |row| row.text.as_str());
            return Err(RoutesError::conflict(other, text));
        }
        let place = self.places.len();
        let inserted = self.tree.insert(pattern.shape.clone(), place);
        inserted.map_err(|error| RoutesError::in_row(text, error.to_string()))?;
        self.places.push(Place {
            shape: pattern.shape.clone(),
            rows: Vec::new(),
        });
        Ok(place)
    }

    /// Which place a path leads to, if any.
    pub(super) fn find(&self, path: &str) -> Option<usize> {
        self.tree.at(path).ok().map(|found| *found.value)
    }

    pub(super) fn access(&self, place: Option<usize>, method: &str, slash: Slash) -> &Access {
        let rows = match place.and_then(|place| self.places.get(place)) {
            Some(place) => place.rows.as_slice(),
            None => &[],
        };
        let mut of_path = rows
            .iter()
            .filter(|row| row.slash.is_none_or(|wanted| wanted == slash));
        let named = |name: &str| of_path.clone().find(|row| row.methods.has(name));
        let found = named(method).or_else(|| match method {
            "HEAD" => named("GET"),
            _ => None,
        });
        if let Some(row) = found {
            return &row.access;
        }
        if method == "OPTIONS" && self.options == Options::Public {
            return &Access::Public;
        }
        match of_path.find(|row| row.methods == Methods::Any) {
            Some(row) => &row.access,
            // A method or a slash that was forgotten is no way around the row.
            None if place.is_some() => &Access::Denied,
            None => &self.otherwise,
        }
    }
}

/// `{id}` and `{*rest}` at one place would both be about its paths.
fn rivals(place: &Place, pattern: &Pattern) -> bool {
    let one_of = |rest: &str, other: &str| {
        let before = rest.strip_suffix("{*p}");
        let after = before.and_then(|before| other.strip_prefix(before));
        after.is_some_and(|after| after.starts_with("{p}"))
    };
    one_of(&place.shape, &pattern.shape) || one_of(&pattern.shape, &place.shape)
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = self.places.iter().flat_map(|place| &place.rows);
        f.debug_map()
            .entries(rows.map(|row| (&row.text, &row.access)))
            .entry(&"otherwise", &self.otherwise)
            .finish()
    }
}
