//! What happens to the users of a tenant beyond their own documents: they are
//! announced, log in, and disappear from everywhere.

use serde_json::{Map, Value, json};

use super::credentials::PasswordHash;
use super::{NewUser, Refusal, Tenant, User, profile};
use crate::clock::Moment;

impl Tenant {
    /// Creates a user and tells it to those who listen to events.
    pub(crate) fn create_user(&mut self, new: NewUser, now: Moment) -> Result<&User, Refusal> {
        let id = self.add_user(new, now)?;
        let user = self.users.get(&id).ok_or(Refusal::NoSuchUser)?;
        self.events
            .record("user.created", user.document(), &mut self.ids, now);
        Ok(user)
    }

    /// Creates a user that was there before anybody listened.
    pub(crate) fn add_user(&mut self, new: NewUser, now: Moment) -> Result<String, Refusal> {
        let connection = self
            .connections
            .by_name(&new.connection)
            .ok_or(Refusal::NoSuchConnection)?;
        let user = new.into_user(connection, &mut self.ids, now);
        let id = user.id.clone();
        self.users.insert(user)?;
        Ok(id)
    }

    /// Changes a user; what the change sets must be allowed already.
    pub(crate) fn update_user(
        &mut self,
        id: &str,
        changes: &Map<String, Value>,
        now: Moment,
    ) -> Result<&User, Refusal> {
        let user = self.users.get(id).ok_or(Refusal::NoSuchUser)?;
        let connection = changes.get("connection").and_then(Value::as_str);
        let mut identities = user.identities().into_iter();
        let identity = identities.position(|identity| {
            connection.is_none_or(|connection| identity.connection == connection)
        });
        let place = identity.ok_or(Refusal::NoSuchIdentity)?;
        let document = profile::patched(&user.document(), changes, place, now);
        let identity = user.identities().swap_remove(place).id();
        self.users.replace_document(id, &document)?;
        if let Some(Value::String(password)) = changes.get("password") {
            let hash = PasswordHash::new(password, &mut self.ids);
            if let Some(user) = self.users.get_mut(id) {
                user.set_password(&identity, hash);
            }
        }
        self.users.get(id).ok_or(Refusal::NoSuchUser)
    }

    /// Removes a user from everywhere. Removing nobody is no error.
    pub(crate) fn delete_user(&mut self, id: &str) {
        if self.users.remove(id).is_some() {
            self.forget_user(id);
        }
    }

    /// Notes that a user logged in.
    pub(crate) fn note_login(&mut self, id: &str, ip: &str, now: Moment) -> Result<(), Refusal> {
        let user = self.users.get(id).ok_or(Refusal::NoSuchUser)?;
        let mut document = user.document();
        let logins = document.get("logins_count").and_then(Value::as_u64);
        document.insert("logins_count".to_owned(), json!(logins.unwrap_or(0) + 1));
        document.insert("last_ip".to_owned(), ip.into());
        document.insert("last_login".to_owned(), now.rfc3339().into());
        document.insert("updated_at".to_owned(), now.rfc3339().into());
        self.users.replace_document(id, &document).map(|_| ())
    }

    /// Removes what others keep about a user who is gone.
    pub(super) fn forget_user(&mut self, id: &str) {
        self.organizations.forget_user(id);
        self.entities.clear(&format!("/users/{id}"));
        self.sessions.remove_of_user(id);
        self.refresh_tokens.revoke(|token| token.user_id == id);
    }
}
