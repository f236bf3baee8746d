//! What happens to the users of a tenant beyond their own documents: they are
//! announced, log in, and disappear from everywhere.

use serde_json::{Map, Value, json};

use super::credentials::PasswordHash;
use super::password_policy::{PasswordPolicy, Weakness};
use super::{NewUser, Refusal, Tenant, User, profile_change};
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
        let document = profile_change::patched(&user.document(), changes, place, now);
        let identity = user.identities().swap_remove(place);
        self.users.replace_document(id, &document)?;
        if let Some(Value::String(password)) = changes.get("password") {
            let hash = PasswordHash::new(password, &mut self.ids);
            let connection = self.connections.by_name(&identity.connection);
            let kept = connection.map_or(0, |found| PasswordPolicy::of(found).history());
            if let Some(user) = self.users.get_mut(id) {
                user.set_password(&identity.id(), hash, kept);
                let names = user.login_names();
                self.user_blocks.lift_in(&identity.connection, &names);
            }
        }
        let kind = "user.updated";
        self.events.record(kind, document, &mut self.ids, now);
        self.users.get(id).ok_or(Refusal::NoSuchUser)
    }

    /// Checks a password that somebody new wants to have.
    pub(crate) fn check_new_password(
        &self,
        connection: &str,
        password: &str,
        profile: &Map<String, Value>,
    ) -> Result<(), Weakness> {
        match self.connections.by_name(connection) {
            Some(found) => PasswordPolicy::of(found).check(password, profile),
            None => Ok(()),
        }
    }

    /// Checks a password that a user wants to have instead of theirs. Without a
    /// connection it is that of their first identity.
    pub(crate) fn check_next_password(
        &self,
        id: &str,
        connection: Option<&str>,
        password: &str,
    ) -> Result<(), Weakness> {
        let Some(user) = self.users.get(id) else {
            return Ok(());
        };
        let mut identities = user.identities().into_iter();
        let identity = identities
            .find(|identity| connection.is_none_or(|connection| identity.connection == connection));
        let Some(identity) = identity else {
            return Ok(());
        };
        self.check_new_password(&identity.connection, password, &user.document())?;
        let found = self.connections.by_name(&identity.connection);
        let remembers = found.is_some_and(|found| PasswordPolicy::of(found).history() > 0);
        if remembers && user.had_password(&identity.id(), password) {
            return Err(Weakness::Used);
        }
        Ok(())
    }

    /// Removes a user from everywhere. Removing nobody is no error.
    pub(crate) fn delete_user(&mut self, id: &str, now: Moment) {
        let Some(user) = self.users.remove(id) else {
            return;
        };
        self.forget_user(id, now);
        let mut document = user.document();
        document.insert("deleted_at".to_owned(), now.rfc3339().into());
        let kind = "user.deleted";
        self.events.record(kind, document, &mut self.ids, now);
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
    pub(super) fn forget_user(&mut self, id: &str, now: Moment) {
        self.leave_groups(id, now);
        self.organizations.forget_user(id);
        self.entities.clear(&format!("/users/{id}"));
        self.sessions.remove_of_user(id);
        self.refresh_tokens.revoke(|token| token.user_id == id);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::tenant::{Permission, USUAL_DATABASE};

    fn object(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    fn tenant() -> (Tenant, Moment) {
        let mut tenant = Tenant::new(1);
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        let body = object(json!({"email": "a@b.c", "password": "right", "user_id": "a"}));
        let user = NewUser::from_body(body, USUAL_DATABASE);
        tenant.create_user(user, now).unwrap();
        (tenant, now)
    }

    #[test]
    fn a_password_leads_to_its_user_until_it_is_changed() {
        let (mut tenant, now) = tenant();
        let found = |tenant: &Tenant, password: &str| {
            let user = tenant
                .users
                .with_password(USUAL_DATABASE, "A@b.c", password);
            user.map(|user| user.id.clone())
        };
        assert_eq!(found(&tenant, "right"), Some("auth0|a".to_owned()));
        assert_eq!(found(&tenant, "wrong"), None);
        let change = object(json!({"password": "new"}));
        tenant.update_user("auth0|a", &change, now).unwrap();
        assert_eq!(found(&tenant, "right"), None);
        assert_eq!(found(&tenant, "new"), Some("auth0|a".to_owned()));
    }

    #[test]
    fn a_linked_account_logs_in_as_the_user_it_belongs_to() {
        let (mut tenant, now) = tenant();
        let body = object(json!({"email": "b@b.c", "password": "theirs", "user_id": "b"}));
        tenant
            .create_user(NewUser::from_body(body, USUAL_DATABASE), now)
            .unwrap();
        let found = |tenant: &Tenant| {
            let user = tenant
                .users
                .with_password(USUAL_DATABASE, "b@b.c", "theirs");
            user.map(|user| user.id.clone())
        };
        tenant.link_users("auth0|a", "auth0|b", now).unwrap();
        assert_eq!(found(&tenant), Some("auth0|a".to_owned()));
        tenant.unlink_identity("auth0|a", "auth0|b", now).unwrap();
        assert_eq!(found(&tenant), Some("auth0|b".to_owned()));
    }

    #[test]
    fn logins_are_counted_and_changes_are_told() {
        let (mut tenant, now) = tenant();
        tenant.note_login("auth0|a", "127.0.0.1", now).unwrap();
        tenant.note_login("auth0|a", "127.0.0.1", now).unwrap();
        let user = tenant.users.get("auth0|a").unwrap().document();
        assert_eq!(
            (&user["logins_count"], &user["last_ip"]),
            (&json!(2), &json!("127.0.0.1"))
        );
        let change = object(json!({"nickname": "n"}));
        tenant.update_user("auth0|a", &change, now).unwrap();
        tenant.delete_user("auth0|a", now);
        let events = tenant.events.after(0, 9).unwrap();
        let kinds: Vec<&str> = events.iter().map(|event| &*event.kind).collect();
        assert_eq!(kinds, ["user.created", "user.updated", "user.deleted"]);
        assert_eq!(events[2].object["deleted_at"], "2026-01-01T00:00:00.000Z");
    }

    #[test]
    fn permissions_come_directly_and_by_roles() {
        let (mut tenant, _) = tenant();
        let role = tenant
            .roles
            .create(object(json!({"name": "r"})), &mut tenant.ids);
        let role = role.unwrap().id.clone();
        let permission = |name: &str| {
            object(json!({"resource_server_identifier": "api", "permission_name": name}))
        };
        let api = json!({
            "id": "1", "identifier": "api", "scopes": [{"value": "read"}, {"value": "write"}],
        });
        tenant
            .entities
            .insert("/resource-servers", "1", object(api));
        let collection = format!("/roles/{role}/permissions");
        for name in ["read", "write"] {
            tenant.entities.insert(&collection, name, permission(name));
        }
        let user = tenant.users.get_mut("auth0|a").unwrap();
        user.roles.push(role);
        let read: Permission = serde_json::from_value(permission("read").into()).unwrap();
        user.permissions.push(read);
        let user = tenant.users.get("auth0|a").unwrap();
        let held: Vec<_> = tenant
            .permissions_of(user)
            .iter()
            .map(|held| {
                (
                    held.permission.permission_name.clone(),
                    held.direct,
                    held.roles.len(),
                )
            })
            .collect();
        assert_eq!(
            held,
            [("read".to_owned(), true, 1), ("write".to_owned(), false, 1)]
        );
    }
}
