//! The users of a tenant, with the indexes that keep them unique and make them
//! quick to find.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value};

use super::Refusal;
use crate::ordered::Ordered;

/// One user: the document that the API shows, and what stands beside it.
#[derive(Debug, Clone)]
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) connection: String,
    /// The ids of the roles that the user has in the tenant.
    pub(crate) roles: Vec<String>,
    pub(crate) document: Map<String, Value>,
}

/// All users of a tenant.
#[derive(Debug, Clone, Default)]
pub(crate) struct Users {
    rows: Ordered<User>,
    /// Connection, kind and value of everything that only one user may have.
    taken: HashMap<(String, &'static str, String), String>,
    by_email: HashMap<String, BTreeSet<u64>>,
}

impl User {
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.document.get(name).and_then(Value::as_str)
    }

    fn unique_names(&self) -> Vec<(String, &'static str, String)> {
        let mut kinds = vec!["email", "username"];
        if self.connection == "sms" {
            kinds.push("phone_number");
        }
        let named = |kind| {
            self.text(kind)
                .map(|text| (self.connection.clone(), kind, text.to_owned()))
        };
        kinds.into_iter().filter_map(named).collect()
    }
}

impl Users {
    pub(crate) fn get(&self, id: &str) -> Option<&User> {
        self.rows.get(id)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut User> {
        self.rows.get_mut(id)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &User> {
        self.rows.iter()
    }

    pub(crate) fn rows(&self) -> &Ordered<User> {
        &self.rows
    }

    /// All users with an address, in the order of their creation.
    pub(crate) fn with_email(&self, email: &str) -> impl Iterator<Item = &User> {
        let places = self.by_email.get(&email.to_lowercase());
        places
            .into_iter()
            .flatten()
            .filter_map(|place| self.rows.at(*place))
    }

    /// The user of a connection with an address or a user name.
    pub(crate) fn named(&self, connection: &str, kind: &'static str, name: &str) -> Option<&User> {
        let key = (connection.to_owned(), kind, name.to_lowercase());
        self.get(self.taken.get(&key)?)
    }

    pub(crate) fn insert(&mut self, user: User) -> Result<(), Refusal> {
        let names = user.unique_names();
        if self.rows.contains(&user.id) || names.iter().any(|name| self.taken.contains_key(name)) {
            return Err(Refusal::UserExists);
        }
        let (id, email) = (user.id.clone(), user.text("email").map(str::to_owned));
        self.taken
            .extend(names.into_iter().map(|name| (name, id.clone())));
        let place = self.rows.insert(id, user);
        if let Some(email) = email {
            self.by_email.entry(email).or_default().insert(place);
        }
        Ok(())
    }

    /// Puts a changed document in the place of the old one, unless it takes a
    /// name that another user has.
    pub(crate) fn replace_document(
        &mut self,
        id: &str,
        document: Map<String, Value>,
    ) -> Result<&User, Refusal> {
        let (Some(place), Some(old)) = (self.rows.place(id), self.rows.get(id)) else {
            return Err(Refusal::NoSuchUser);
        };
        // The old row is needed while the indexes change.
        let old = old.clone();
        let new = User {
            id: old.id.clone(),
            connection: old.connection.clone(),
            roles: old.roles.clone(),
            document,
        };
        let names = new.unique_names();
        if names
            .iter()
            .any(|name| self.taken.get(name).is_some_and(|owner| owner != id))
        {
            return Err(Refusal::UserExists);
        }
        self.unindex(&old, place);
        self.taken
            .extend(names.into_iter().map(|name| (name, id.to_owned())));
        if let Some(email) = new.text("email") {
            self.by_email
                .entry(email.to_owned())
                .or_default()
                .insert(place);
        }
        let user = self.rows.get_mut(id).ok_or(Refusal::NoSuchUser)?;
        *user = new;
        Ok(user)
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<User> {
        let place = self.rows.place(id)?;
        let user = self.rows.remove(id)?;
        self.unindex(&user, place);
        Some(user)
    }

    pub(super) fn forget_role(&mut self, role_id: &str) {
        for user in self.rows.iter_mut() {
            user.roles.retain(|role| role != role_id);
        }
    }

    fn unindex(&mut self, user: &User, place: u64) {
        for name in user.unique_names() {
            self.taken.remove(&name);
        }
        let Some(email) = user.text("email") else {
            return;
        };
        if let Some(places) = self.by_email.get_mut(email) {
            places.remove(&place);
            if places.is_empty() {
                self.by_email.remove(email);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn user(id: &str, connection: &str, email: &str) -> User {
        let document = json!({"user_id": id, "email": email})
            .as_object()
            .cloned()
            .unwrap();
        User {
            id: id.into(),
            connection: connection.into(),
            roles: Vec::new(),
            document,
        }
    }

    #[test]
    fn an_address_is_unique_within_its_connection() {
        let mut users = Users::default();
        users.insert(user("a", "one", "x@y.z")).unwrap();
        assert_eq!(
            users.insert(user("b", "one", "x@y.z")),
            Err(Refusal::UserExists)
        );
        assert_eq!(
            users.insert(user("a", "two", "other@y.z")),
            Err(Refusal::UserExists)
        );
        users.insert(user("c", "two", "x@y.z")).unwrap();
        let ids: Vec<_> = users
            .with_email("X@y.z")
            .map(|user| user.id.as_str())
            .collect();
        assert_eq!(ids, ["a", "c"]);
    }

    #[test]
    fn names_are_free_again_after_a_change_or_a_deletion() {
        let mut users = Users::default();
        users.insert(user("a", "one", "x@y.z")).unwrap();
        users.insert(user("b", "one", "b@y.z")).unwrap();
        let taken = user("b", "one", "x@y.z").document;
        assert_eq!(
            users.replace_document("b", taken.clone()).unwrap_err(),
            Refusal::UserExists
        );
        users
            .replace_document("a", user("a", "one", "new@y.z").document)
            .unwrap();
        users.replace_document("b", taken).unwrap();
        users.remove("b");
        assert_eq!(users.with_email("x@y.z").count(), 0);
        assert!(users.named("one", "email", "new@y.z").is_some());
        users.insert(user("c", "one", "x@y.z")).unwrap();
        assert_eq!(users.rows().len(), 2);
    }
}
