//! Where users stand by what they are known by. It answers for the fields that
//! searches and logins ask for; it knows places only, never users.

use std::collections::HashMap;

use serde_json::{Map, Value};

/// What can be looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    Email,
    Username,
    PhoneNumber,
    Name,
    Nickname,
    /// The connection of any identity.
    Connection,
    /// What the identities behind the first one are known by.
    LinkedEmail,
    LinkedUsername,
    LinkedPhoneNumber,
}

/// Values and the places of the users that have them.
#[derive(Debug, Clone, Default)]
pub(crate) struct UserIndex {
    maps: [HashMap<Box<str>, Places>; 9],
}

/// Most values belong to one user, who needs no list.
#[derive(Debug, Clone)]
enum Places {
    One(u64),
    Many(Vec<u64>),
}

/// The root properties that the index reads.
pub(super) const INDEXED: [&str; 6] = [
    "email",
    "username",
    "phone_number",
    "name",
    "nickname",
    "identities",
];

impl Key {
    /// The key that answers for a field of a search.
    pub(super) fn of_field(field: &str) -> Option<Self> {
        match field {
            "email" => Some(Self::Email),
            "username" => Some(Self::Username),
            "phone_number" => Some(Self::PhoneNumber),
            "name" => Some(Self::Name),
            "nickname" => Some(Self::Nickname),
            "identities.connection" => Some(Self::Connection),
            _ => None,
        }
    }

    /// Values of these keys are the same whatever their case.
    fn fold(self, value: &str) -> Box<str> {
        match self {
            Self::Connection | Self::Username | Self::PhoneNumber | Self::LinkedPhoneNumber => {
                value.into()
            }
            _ => value.to_lowercase().into(),
        }
    }
}

impl UserIndex {
    /// The places of the users that have a value, in rising order.
    pub(super) fn find(&self, key: Key, value: &str) -> &[u64] {
        match self.maps[key as usize].get(&key.fold(value)) {
            None => &[],
            Some(Places::One(place)) => std::slice::from_ref(place),
            Some(Places::Many(places)) => places,
        }
    }

    pub(super) fn add(&mut self, place: u64, document: &Map<String, Value>) {
        for (key, value) in entries(document) {
            let places = self.maps[key as usize].entry(key.fold(value));
            places
                .and_modify(|places| places.add(place))
                .or_insert(Places::One(place));
        }
    }

    pub(super) fn remove(&mut self, place: u64, document: &Map<String, Value>) {
        for (key, value) in entries(document) {
            let (map, value) = (&mut self.maps[key as usize], key.fold(value));
            match map.get_mut(&value) {
                Some(Places::Many(places)) => {
                    if let Ok(at) = places.binary_search(&place) {
                        places.remove(at);
                    }
                    if places.is_empty() {
                        map.remove(&value);
                    }
                }
                Some(Places::One(only)) if *only == place => {
                    map.remove(&value);
                }
                _ => {}
            }
        }
    }
}

impl Places {
    fn add(&mut self, place: u64) {
        match self {
            Self::One(only) if *only == place => {}
            Self::One(only) => *self = Self::Many(vec![(*only).min(place), (*only).max(place)]),
            Self::Many(places) => {
                if let Err(at) = places.binary_search(&place) {
                    places.insert(at, place);
                }
            }
        }
    }
}

/// Everything in a document that is looked up.
fn entries(document: &Map<String, Value>) -> Vec<(Key, &str)> {
    let mut entries = Vec::new();
    entries.extend(entry(Key::Email, document.get("email")));
    entries.extend(entry(Key::Username, document.get("username")));
    entries.extend(entry(Key::PhoneNumber, document.get("phone_number")));
    entries.extend(entry(Key::Name, document.get("name")));
    entries.extend(entry(Key::Nickname, document.get("nickname")));
    let identities = document.get("identities").and_then(Value::as_array);
    for (number, identity) in identities.into_iter().flatten().enumerate() {
        entries.extend(entry(Key::Connection, identity.get("connection")));
        if number > 0 {
            let known = |name: &str| identity.get("profileData").and_then(|data| data.get(name));
            entries.extend(entry(Key::LinkedEmail, known("email")));
            entries.extend(entry(Key::LinkedUsername, known("username")));
            entries.extend(entry(Key::LinkedPhoneNumber, known("phone_number")));
        }
    }
    entries
}

fn entry(key: Key, value: Option<&Value>) -> Option<(Key, &str)> {
    value.and_then(Value::as_str).map(|text| (key, text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_lead_to_places_until_they_are_removed() {
        let mut index = UserIndex::default();
        let one = json!({"email": "A@b.c", "identities": [
            {"connection": "x"}, {"connection": "x", "profileData": {"email": "linked@b.c"}},
        ]});
        let two = json!({"email": "a@b.c", "identities": [{"connection": "x"}]});
        let (one, two) = (one.as_object().unwrap(), two.as_object().unwrap());
        index.add(7, one);
        index.add(3, two);
        assert_eq!(index.find(Key::Email, "a@B.c"), [3, 7]);
        assert_eq!(index.find(Key::Connection, "x"), [3, 7]);
        assert_eq!(index.find(Key::Connection, "X"), [0; 0]);
        assert_eq!(index.find(Key::LinkedEmail, "linked@b.c"), [7]);
        index.remove(7, one);
        assert_eq!(index.find(Key::Email, "a@b.c"), [3]);
        index.remove(3, two);
        assert!(index.maps.iter().all(HashMap::is_empty));
    }
}
