//! The roles of a tenant. Who has them is kept with the users and the members.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{IdSource, Refusal, Tenant};
use crate::ordered::Ordered;

/// One role: the document that the API shows.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Role {
    pub(crate) id: String,
    pub(crate) document: Map<String, Value>,
}

/// All roles of a tenant.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Roles {
    rows: Ordered<Role>,
}

impl Roles {
    pub(crate) fn get(&self, id: &str) -> Result<&Role, Refusal> {
        self.rows.get(id).ok_or(Refusal::NoSuchRole)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Role> {
        self.rows.iter()
    }

    pub(crate) fn create(
        &mut self,
        mut document: Map<String, Value>,
        ids: &mut IdSource,
    ) -> Result<&Role, Refusal> {
        if self
            .iter()
            .any(|role| role.document.get("name") == document.get("name"))
        {
            return Err(Refusal::RoleExists);
        }
        let id = ids.prefixed("rol_");
        document.insert("id".to_owned(), id.clone().into());
        self.rows.insert(
            id.clone(),
            Role {
                id: id.clone(),
                document,
            },
        );
        self.get(&id)
    }

    pub(crate) fn update(
        &mut self,
        id: &str,
        changes: &Map<String, Value>,
    ) -> Result<&Role, Refusal> {
        let clash = |role: &Role| role.id != id && role.document.get("name") == changes.get("name");
        if changes.contains_key("name") && self.iter().any(clash) {
            return Err(Refusal::RoleExists);
        }
        let role = self.rows.get_mut(id).ok_or(Refusal::NoSuchRole)?;
        role.document.extend(changes.clone());
        Ok(role)
    }

    /// All of these roles exist.
    pub(crate) fn check(&self, ids: &[String]) -> Result<(), Refusal> {
        ids.iter().try_for_each(|id| self.get(id).map(|_| ()))
    }
}

impl Tenant {
    /// Removes a role from everybody who has it.
    pub(crate) fn delete_role(&mut self, id: &str) -> Result<(), Refusal> {
        self.roles.rows.remove(id).ok_or(Refusal::NoSuchRole)?;
        self.users.forget_role(id);
        self.organizations.forget_role(id);
        Ok(())
    }
}

/// Adds ids to a list that holds each of them once.
pub(crate) fn assign(held: &mut Vec<String>, ids: &[String]) {
    for id in ids {
        if !held.contains(id) {
            held.push(id.clone());
        }
    }
}

/// Takes ids out of a list; what is not in it is no error.
pub(crate) fn withdraw(held: &mut Vec<String>, ids: &[String]) {
    held.retain(|id| !ids.contains(id));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_are_unique_and_lists_hold_each_role_once() {
        let (mut roles, mut ids) = (Roles::default(), IdSource::new(1));
        let body = |value: Value| value.as_object().cloned().unwrap();
        let id = roles
            .create(body(json!({"name": "admin"})), &mut ids)
            .unwrap()
            .id
            .clone();
        assert!(id.starts_with("rol_"));
        let again = roles.create(body(json!({"name": "admin"})), &mut ids);
        assert_eq!(again.unwrap_err(), Refusal::RoleExists);
        assert!(
            roles
                .update(&id, &body(json!({"name": "admin", "description": "d"})))
                .is_ok()
        );
        assert_eq!(roles.check(&["rol_x".to_owned()]), Err(Refusal::NoSuchRole));

        let mut held = Vec::new();
        assign(&mut held, &["a".to_owned(), "b".to_owned(), "a".to_owned()]);
        withdraw(&mut held, &["a".to_owned(), "z".to_owned()]);
        assert_eq!(held, ["b"]);
    }
}
