//! What the tenant keeps as documents, in the form in which the Management API
//! shows them: collections by their path (`/clients`,
//! `/organizations/org_1/invitations`), and settings of which there is one each
//! (`/branding`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::ordered::Ordered;

/// A document of the Management API.
pub(crate) type Entity = Map<String, Value>;

/// All collections and settings of a tenant.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Entities {
    collections: BTreeMap<String, Ordered<Entity>>,
    settings: BTreeMap<String, Value>,
}

impl Entities {
    /// A collection that nobody has put anything in is empty.
    pub(crate) fn rows(&self, collection: &str) -> Option<&Ordered<Entity>> {
        self.collections.get(collection)
    }

    /// The entities of a collection, in the order of their creation.
    pub(crate) fn iter<'a>(
        &'a self,
        collection: &str,
    ) -> impl Iterator<Item = &'a Entity> + use<'a> {
        self.rows(collection).into_iter().flat_map(Ordered::iter)
    }

    /// As `iter`, each with its place, which no other one ever takes.
    pub(crate) fn placed<'a>(
        &'a self,
        collection: &str,
    ) -> impl Iterator<Item = (u64, &'a Entity)> + use<'a> {
        self.rows(collection)
            .into_iter()
            .flat_map(|rows| rows.after(0))
    }

    pub(crate) fn iter_mut(&mut self, collection: &str) -> impl Iterator<Item = &mut Entity> {
        let rows = self.collections.get_mut(collection);
        rows.into_iter().flat_map(Ordered::iter_mut)
    }

    /// Forgets the oldest entities of a collection beyond a number.
    pub(crate) fn keep_last(&mut self, collection: &str, count: usize) {
        if let Some(rows) = self.collections.get_mut(collection) {
            rows.keep_last(count);
        }
    }

    pub(crate) fn get(&self, collection: &str, id: &str) -> Option<&Entity> {
        self.rows(collection)?.get(id)
    }

    pub(crate) fn get_mut(&mut self, collection: &str, id: &str) -> Option<&mut Entity> {
        self.collections.get_mut(collection)?.get_mut(id)
    }

    /// The first entity whose property is that text.
    pub(crate) fn with(&self, collection: &str, property: &str, text: &str) -> Option<&Entity> {
        self.iter(collection)
            .find(|entity| entity.get(property).and_then(Value::as_str) == Some(text))
    }

    pub(crate) fn insert(&mut self, collection: &str, id: &str, entity: Entity) {
        let rows = self.collections.entry(collection.to_owned()).or_default();
        rows.insert(id, entity);
    }

    /// Removes an entity and everything that stands below it.
    pub(crate) fn remove(&mut self, collection: &str, id: &str) -> Option<Entity> {
        let removed = self.collections.get_mut(collection)?.remove(id)?;
        let below = format!("{collection}/{id}/");
        self.collections.retain(|path, _| !path.starts_with(&below));
        self.settings.retain(|path, _| !path.starts_with(&below));
        Some(removed)
    }

    /// Removes all entities of a collection and everything below them.
    pub(crate) fn clear(&mut self, collection: &str) {
        let below = format!("{collection}/");
        let goes = |path: &String| path == collection || path.starts_with(&below);
        self.collections.retain(|path, _| !goes(path));
        self.settings.retain(|path, _| !goes(path));
    }

    /// Settings that nobody has changed are not there.
    pub(crate) fn setting(&self, path: &str) -> Option<&Value> {
        self.settings.get(path)
    }

    pub(crate) fn setting_mut(&mut self, path: &str) -> Option<&mut Value> {
        self.settings.get_mut(path)
    }

    pub(crate) fn set(&mut self, path: &str, value: Value) {
        self.settings.insert(path.to_owned(), value);
    }

    pub(crate) fn unset(&mut self, path: &str) -> Option<Value> {
        self.settings.remove(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_below_an_entity_goes_with_it() {
        let mut entities = Entities::default();
        entities.insert("/things", "a", Map::new());
        entities.insert("/things/a/parts", "b", Map::new());
        entities.insert("/things/ab/parts", "c", Map::new());
        entities.set("/things/a/settings", Value::Null);
        assert!(entities.remove("/things", "a").is_some());
        assert!(entities.get("/things/a/parts", "b").is_none());
        assert!(entities.get("/things/ab/parts", "c").is_some());
        assert!(entities.setting("/things/a/settings").is_none());
        entities.clear("/things/ab");
        assert!(entities.get("/things/ab/parts", "c").is_none());
    }
}
