//! The users of a tenant, with the indexes that keep them unique and make them
//! quick to find.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::user_index::{INDEXED, Key, UserIndex};
use super::{Refusal, User};
use crate::ordered::Ordered;
use crate::search::Index;

/// All users of a tenant.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(from = "Saved")]
pub(crate) struct Users {
    rows: Ordered<User>,
    #[serde(skip_serializing)]
    index: UserIndex,
}

/// What a file keeps of them: the index follows from the rows.
#[derive(Deserialize)]
struct Saved {
    rows: Ordered<User>,
}

impl From<Saved> for Users {
    fn from(Saved { rows }: Saved) -> Self {
        let mut index = UserIndex::default();
        for (place, user) in rows.after(0) {
            index.add(place, &user.pick(&INDEXED));
        }
        Self { rows, index }
    }
}

/// What a user can be known by within a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LoginName {
    Email,
    Username,
    PhoneNumber,
}

impl LoginName {
    pub(crate) const ALL: [Self; 3] = [Self::Email, Self::Username, Self::PhoneNumber];

    /// The property that holds it.
    pub(crate) fn property(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Username => "username",
            Self::PhoneNumber => "phone_number",
        }
    }

    /// The keys of a first identity and of a linked one.
    fn keys(self) -> (Key, Key) {
        match self {
            Self::Email => (Key::Email, Key::LinkedEmail),
            Self::Username => (Key::Username, Key::LinkedUsername),
            Self::PhoneNumber => (Key::PhoneNumber, Key::LinkedPhoneNumber),
        }
    }
}

impl User {
    /// Everything that a person can type to log in as this user, in lower case;
    /// the names of linked identities too.
    pub(crate) fn login_names(&self) -> Vec<String> {
        let document = self.pick(&["email", "username", "phone_number", "identities"]);
        let identities = document.get("identities").and_then(Value::as_array);
        let linked = identities.into_iter().flatten().skip(1);
        let linked = linked.filter_map(|identity| identity["profileData"].as_object());
        let profiles = std::iter::once(&document).chain(linked);
        let names = profiles.flat_map(|profile| {
            LoginName::ALL.map(|kind| profile.get(kind.property()).and_then(Value::as_str))
        });
        names.flatten().map(str::to_lowercase).collect()
    }
}

impl Users {
    pub(crate) fn get(&self, id: &str) -> Option<&User> {
        self.rows.get(id)
    }

    /// For what stands beside the document; the document itself is changed by
    /// `replace_document`.
    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut User> {
        self.rows.get_mut(id)
    }

    pub(crate) fn at(&self, place: u64) -> Option<&User> {
        self.rows.at(place)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &User> {
        self.rows.iter()
    }

    pub(crate) fn rows(&self) -> &Ordered<User> {
        &self.rows
    }

    /// All users with an address, in the order of their creation.
    pub(crate) fn with_email(&self, email: &str) -> impl Iterator<Item = &User> {
        self.with(Key::Email, email)
    }

    /// The user of a connection with an address, a user name or a number. A
    /// linked identity leads to the user that it is linked to.
    pub(crate) fn named(&self, connection: &str, kind: LoginName, name: &str) -> Option<&User> {
        let (first, linked) = kind.keys();
        let name = &name.to_lowercase();
        let owns = |user: &&User| user.connection == connection;
        let links = |user: &&User| {
            let document = user.pick(&["identities"]);
            let identities = document.get("identities").and_then(Value::as_array);
            identities.into_iter().flatten().skip(1).any(|identity| {
                let known = identity["profileData"][kind.property()].as_str();
                identity["connection"] == connection
                    && known.is_some_and(|known| known.to_lowercase() == *name)
            })
        };
        let mut owner = self.with(first, name).filter(owns);
        owner.next().or_else(|| self.with(linked, name).find(links))
    }

    pub(crate) fn insert(&mut self, user: User) -> Result<(), Refusal> {
        let document = user.pick(&INDEXED);
        if self.rows.contains(&user.id) || self.takes_anothers_name(&user, &document) {
            return Err(Refusal::UserExists);
        }
        let place = self.rows.insert(user.id.clone(), user);
        self.index.add(place, &document);
        Ok(())
    }

    /// Puts a changed document in the place of the old one, unless it takes a
    /// name that another user has.
    pub(crate) fn replace_document(
        &mut self,
        id: &str,
        document: &Map<String, Value>,
    ) -> Result<&User, Refusal> {
        let (Some(place), Some(user)) = (self.rows.place(id), self.rows.get(id)) else {
            return Err(Refusal::NoSuchUser);
        };
        if self.takes_anothers_name(user, document) {
            return Err(Refusal::UserExists);
        }
        let before = user.pick(&INDEXED);
        self.index.remove(place, &before);
        self.index.add(place, document);
        let user = self.rows.get_mut(id).ok_or(Refusal::NoSuchUser)?;
        user.set_document(document);
        Ok(user)
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<User> {
        let place = self.rows.place(id)?;
        let user = self.rows.remove(id)?;
        self.index.remove(place, &user.pick(&INDEXED));
        Some(user)
    }

    pub(super) fn forget_role(&mut self, role_id: &str) {
        for user in self.rows.iter_mut() {
            user.roles.retain(|role| role != role_id);
        }
    }

    fn with(&self, key: Key, value: &str) -> impl Iterator<Item = &User> {
        let places = self.index.find(key, value).iter();
        places.filter_map(|place| self.rows.at(*place))
    }

    fn takes_anothers_name(&self, user: &User, document: &Map<String, Value>) -> bool {
        LoginName::ALL.into_iter().any(|kind| {
            // A number is a name only where people log in with it.
            if kind == LoginName::PhoneNumber && user.connection != "sms" {
                return false;
            }
            let name = document.get(kind.property()).and_then(Value::as_str);
            let owner = name.and_then(|name| self.named(&user.connection, kind, name));
            owner.is_some_and(|owner| owner.id != user.id)
        })
    }
}

impl Index for Users {
    fn find(&self, field: &str, value: &str) -> Option<&[u64]> {
        if field == "user_id" {
            return Some(self.rows.place_ref(value).map_or(&[], std::slice::from_ref));
        }
        Key::of_field(field).map(|key| self.index.find(key, value))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document(id: &str, email: &str) -> Map<String, Value> {
        let document = json!({"user_id": id, "email": email});
        document.as_object().cloned().unwrap()
    }

    fn user(id: &str, connection: &str, email: &str) -> User {
        User::new(id.into(), connection.into(), &document(id, email))
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
        let taken = document("b", "x@y.z");
        assert_eq!(
            users.replace_document("b", &taken).unwrap_err(),
            Refusal::UserExists
        );
        users
            .replace_document("a", &document("a", "new@y.z"))
            .unwrap();
        users.replace_document("b", &taken).unwrap();
        users.remove("b");
        assert_eq!(users.with_email("x@y.z").count(), 0);
        assert!(users.named("one", LoginName::Email, "new@y.z").is_some());
        users.insert(user("c", "one", "x@y.z")).unwrap();
        assert_eq!(users.rows().len(), 2);
    }

    #[test]
    fn a_linked_identity_leads_to_its_user_and_keeps_its_name() {
        let mut users = Users::default();
        users.insert(user("a", "one", "x@y.z")).unwrap();
        let mut linked = document("a", "x@y.z");
        let identities = json!([{"connection": "one"},
            {"connection": "two", "profileData": {"email": "linked@y.z"}}]);
        linked.insert("identities".into(), identities);
        users.replace_document("a", &linked).unwrap();
        assert_eq!(
            users
                .named("two", LoginName::Email, "Linked@y.z")
                .unwrap()
                .id,
            "a"
        );
        assert!(users.named("one", LoginName::Email, "linked@y.z").is_none());
        let again = users.insert(user("b", "two", "linked@y.z"));
        assert_eq!(again, Err(Refusal::UserExists));
    }

    #[test]
    fn saved_users_are_found_again() {
        let mut users = Users::default();
        users.insert(user("a", "one", "x@y.z")).unwrap();
        let saved = serde_json::to_string(&users).unwrap();
        assert!(!saved.contains("maps"), "{saved}");
        let back: Users = serde_json::from_str(&saved).unwrap();
        assert_eq!(back.with_email("x@y.z").count(), 1);
        assert_eq!(Index::find(&back, "user_id", "a").unwrap().len(), 1);
    }
}
