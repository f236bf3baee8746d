//! The identities of users: what they are, and how two accounts become one and
//! two again.

use serde_json::{Map, Value, json};

use super::{Refusal, Tenant, User};
use crate::clock::Moment;

/// What an account takes along when it becomes an identity of another one.
/// Metadata is not among it: Auth0 drops that of the second account.
const LEFT_BEHIND: [&str; 9] = [
    "app_metadata",
    "blocked",
    "identities",
    "last_ip",
    "last_login",
    "logins_count",
    "multifactor",
    "user_id",
    "user_metadata",
];

/// One identity, in the words of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) provider: String,
    pub(crate) user_id: String,
    pub(crate) connection: String,
}

impl Identity {
    fn read(value: &Value) -> Self {
        let text = |name: &str| match value.get(name) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        Self {
            provider: text("provider"),
            user_id: text("user_id"),
            connection: text("connection"),
        }
    }

    /// The id that a user has whose first identity this is.
    pub(crate) fn id(&self) -> String {
        format!("{}|{}", self.provider, self.user_id)
    }
}

impl User {
    /// All identities, the first one first.
    pub(crate) fn identities(&self) -> Vec<Identity> {
        let picked = self.pick(&["identities"]);
        let identities = picked.get("identities").and_then(Value::as_array);
        identities
            .into_iter()
            .flatten()
            .map(Identity::read)
            .collect()
    }

    /// The first identity of a connection.
    pub(crate) fn identity_in(&self, connection: &str) -> Option<Identity> {
        let mut identities = self.identities().into_iter();
        identities.find(|identity| identity.connection == connection)
    }

    /// The address of one of the identities: the first has that of the profile.
    pub(crate) fn email_of(&self, identity: &Identity) -> Option<String> {
        let picked = self.pick(&["identities", "email"]);
        let identities = picked.get("identities").and_then(Value::as_array)?;
        let found = identities
            .iter()
            .position(|value| Identity::read(value) == *identity)?;
        let email = match found {
            0 => picked.get("email"),
            linked => identities[linked].get("profileData")?.get("email"),
        };
        email?.as_str().map(str::to_owned)
    }
}

impl Tenant {
    /// Makes the second user an identity of the first, who takes over its other
    /// identities too; the second user is gone afterwards.
    pub(crate) fn link_users(
        &mut self,
        primary: &str,
        secondary: &str,
        now: Moment,
    ) -> Result<Vec<Value>, Refusal> {
        if primary == secondary {
            return Err(Refusal::SameUser);
        }
        if self.users.get(primary).is_none() {
            return Err(Refusal::NoSuchUser);
        }
        let linked = self.users.remove(secondary).ok_or(Refusal::NoSuchUser)?;
        self.forget_user(secondary, now);
        let mut profile = linked.document();
        let Some(Value::Array(mut moved)) = profile.remove("identities") else {
            return Err(Refusal::NoSuchUser);
        };
        profile.retain(|name, _| !LEFT_BEHIND.contains(&name.as_str()));
        if let Some(Value::Object(first)) = moved.first_mut() {
            first.insert("profileData".to_owned(), Value::Object(profile));
        }
        let identities = self.change_identities(primary, now, |held| held.append(&mut moved))?;
        if let Some(user) = self.users.get_mut(primary) {
            user.credentials.extend(linked.credentials);
        }
        Ok(identities)
    }

    /// Makes an identity a user of its own again. The first identity is the
    /// user itself and stays.
    pub(crate) fn unlink_identity(
        &mut self,
        id: &str,
        unlinked: &str,
        now: Moment,
    ) -> Result<Vec<Value>, Refusal> {
        let user = self.users.get(id).ok_or(Refusal::NoSuchUser)?;
        let identities = user.identities();
        let place = identities
            .iter()
            .position(|identity| identity.id() == unlinked);
        let place = place.ok_or(Refusal::NoSuchIdentity)?;
        if place == 0 {
            return Err(Refusal::MainIdentity);
        }
        let connection = identities[place].connection.clone();
        let mut removed = Value::Null;
        let left = self.change_identities(id, now, |held| removed = held.remove(place))?;
        let mut credentials = Vec::new();
        if let Some(user) = self.users.get_mut(id) {
            credentials = user
                .credentials
                .extract_if(.., |held| held.identity == unlinked)
                .collect();
        }
        let mut document = Map::new();
        if let Value::Object(identity) = &mut removed
            && let Some(Value::Object(profile)) = identity.remove("profileData")
        {
            document = profile;
        }
        let moment = now.rfc3339();
        document.insert("user_id".to_owned(), unlinked.into());
        document
            .entry("created_at")
            .or_insert_with(|| moment.clone().into());
        document.insert("updated_at".to_owned(), moment.into());
        document.insert("identities".to_owned(), json!([removed]));
        let mut user = User::new(unlinked.to_owned(), connection, &document);
        user.credentials = credentials;
        self.users.insert(user)?;
        Ok(left)
    }

    fn change_identities(
        &mut self,
        id: &str,
        now: Moment,
        change: impl FnOnce(&mut Vec<Value>),
    ) -> Result<Vec<Value>, Refusal> {
        let user = self.users.get(id).ok_or(Refusal::NoSuchUser)?;
        let mut document = user.document();
        let mut identities = match document.remove("identities") {
            Some(Value::Array(identities)) => identities,
            _ => Vec::new(),
        };
        change(&mut identities);
        document.insert("identities".to_owned(), identities.clone().into());
        document.insert("updated_at".to_owned(), now.rfc3339().into());
        self.users.replace_document(id, &document)?;
        Ok(identities)
    }
}
