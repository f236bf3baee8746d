//! A collection that keeps the order of insertion, finds by identifier, and can
//! be walked from a place that stays valid while others insert and delete.

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;

use serde::{Deserialize, Serialize};

/// Rows by sequence number, with an index by identifier.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Ordered<T> {
    next: u64,
    rows: BTreeMap<u64, T>,
    index: HashMap<String, u64>,
}

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self {
            next: 1,
            rows: BTreeMap::new(),
            index: HashMap::new(),
        }
    }
}

impl<T> Ordered<T> {
    /// Adds a row and gives its sequence number. A row with the same identifier
    /// is replaced, and the new one stands last.
    pub(crate) fn insert(&mut self, id: impl Into<String>, row: T) -> u64 {
        let place = self.next;
        self.next += 1;
        if let Some(old) = self.index.insert(id.into(), place) {
            self.rows.remove(&old);
        }
        self.rows.insert(place, row);
        place
    }

    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.rows.get(self.index.get(id)?)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        self.rows.get_mut(self.index.get(id)?)
    }

    pub(crate) fn at(&self, place: u64) -> Option<&T> {
        self.rows.get(&place)
    }

    pub(crate) fn place(&self, id: &str) -> Option<u64> {
        self.place_ref(id).copied()
    }

    /// As `place`, for those who need to borrow it.
    pub(crate) fn place_ref(&self, id: &str) -> Option<&u64> {
        let place = self.index.get(id);
        place.filter(|place| self.rows.contains_key(place))
    }

    pub(crate) fn contains(&self, id: &str) -> bool {
        self.place(id).is_some()
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        self.rows.remove(&self.index.remove(id)?)
    }

    /// Removes the rows that a question is not true of.
    pub(crate) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        self.rows.retain(|_, row| keep(row));
        let rows = &self.rows;
        self.index.retain(|_, place| rows.contains_key(place));
    }

    /// Forgets the first rows until no more than `count` are left.
    pub(crate) fn keep_last(&mut self, count: usize) {
        if self.rows.len() <= count {
            return;
        }
        while self.rows.len() > count {
            self.rows.pop_first();
        }
        // Who adds one and forgets one shall not pay for all of them: the index
        // knows forgotten ones until they are as many as those that are kept.
        if self.index.len() > 2 * count {
            let rows = &self.rows;
            self.index.retain(|_, place| rows.contains_key(place));
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.rows.values()
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.rows.values_mut()
    }

    /// The rows that stand behind a place, with their places.
    pub(crate) fn after(&self, place: u64) -> impl Iterator<Item = (u64, &T)> {
        let range = (Bound::Excluded(place), Bound::Unbounded);
        self.rows.range(range).map(|(place, row)| (*place, row))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_are_not_kept_are_not_found() {
        let mut rows = Ordered::default();
        for number in 0..6 {
            rows.insert(number.to_string(), number);
        }
        rows.keep_last(4);
        rows.retain(|number| number % 2 == 0);
        assert_eq!(rows.iter().copied().collect::<Vec<_>>(), [2, 4]);
        assert!(!rows.contains("0") && !rows.contains("3") && rows.contains("4"));
    }

    #[test]
    fn what_is_forgotten_does_not_pile_up() {
        let mut rows = Ordered::default();
        for number in 0..100 {
            rows.insert(number.to_string(), number);
            rows.keep_last(5);
        }
        assert!(rows.index.len() <= 11, "{}", rows.index.len());
        let kept: Vec<i32> = (0..100)
            .filter(|number| rows.contains(&number.to_string()))
            .collect();
        assert_eq!(kept, [95, 96, 97, 98, 99]);
        assert_eq!(
            (rows.remove("3"), rows.get("3"), rows.place("3")),
            (None, None, None)
        );
        rows.insert("3", 3);
        assert_eq!(rows.get("3"), Some(&3));
    }

    #[test]
    fn order_survives_deletion_and_replacement() {
        let mut rows = Ordered::default();
        for id in ["a", "b", "c"] {
            rows.insert(id, id);
        }
        let place = rows.place("a").unwrap();
        rows.remove("b");
        rows.insert("a", "again");
        assert_eq!(rows.iter().copied().collect::<Vec<_>>(), ["c", "again"]);
        assert_eq!(
            rows.after(place).map(|(_, row)| *row).collect::<Vec<_>>(),
            ["c", "again"]
        );
        assert_eq!(rows.len(), 2);
        assert!(rows.get("b").is_none());
    }
}
