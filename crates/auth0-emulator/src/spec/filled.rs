//! What of an answer was filled in. It knows names only, never values.

use std::collections::BTreeSet;

/// The names of what was filled in because a schema requires it, with dots between
/// those of objects in objects. Items of lists count as what holds them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Filled {
    names: BTreeSet<String>,
    /// Where the next name stands.
    around: Vec<String>,
}

impl Filled {
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Forgets what stands in root properties that are not shown.
    pub(crate) fn retain(&mut self, shows: impl Fn(&str) -> bool) {
        let root = |name: &str| name.split('.').next().is_some_and(&shows);
        self.names.retain(|name| root(name));
    }

    /// The same names as a property of a larger answer has them.
    pub(crate) fn under(self, property: &str) -> Self {
        let names = self.names.iter().map(|name| format!("{property}.{name}"));
        Self {
            names: names.collect(),
            around: self.around,
        }
    }

    pub(super) fn note(&mut self, name: &str) {
        let mut path = self.around.clone();
        path.extend((!name.is_empty()).then(|| name.to_owned()));
        self.names.insert(path.join("."));
    }

    pub(super) fn within<T>(&mut self, name: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        self.around.push(name.to_owned());
        let done = work(self);
        self.around.pop();
        done
    }
}
