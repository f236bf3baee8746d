//! Organizations and their members.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{IdSource, Refusal};
use crate::ordered::Ordered;

/// One organization: the document that the API shows, and its members.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Organization {
    pub(crate) id: String,
    pub(crate) document: Map<String, Value>,
    pub(crate) members: Ordered<Member>,
}

/// One member, with the roles that count within the organization.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Member {
    pub(crate) user_id: String,
    pub(crate) roles: Vec<String>,
}

/// All organizations of a tenant.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Organizations {
    rows: Ordered<Organization>,
    by_name: HashMap<String, String>,
}

impl Organization {
    pub(crate) fn member(&self, user_id: &str) -> Result<&Member, Refusal> {
        self.members.get(user_id).ok_or(Refusal::NoSuchMember)
    }

    pub(crate) fn member_mut(&mut self, user_id: &str) -> Result<&mut Member, Refusal> {
        self.members.get_mut(user_id).ok_or(Refusal::NoSuchMember)
    }

    /// Adds a member; whoever is one already stays as they are.
    pub(crate) fn add_member(&mut self, user_id: &str) {
        if !self.members.contains(user_id) {
            let member = Member {
                user_id: user_id.to_owned(),
                roles: Vec::new(),
            };
            self.members.insert(user_id, member);
        }
    }

    fn name(&self) -> &str {
        self.document
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or_default()
    }
}

impl Organizations {
    pub(crate) fn rows(&self) -> &Ordered<Organization> {
        &self.rows
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Organization> {
        self.rows.iter()
    }

    pub(crate) fn get(&self, id: &str) -> Result<&Organization, Refusal> {
        self.rows.get(id).ok_or(Refusal::NoSuchOrganization)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Result<&mut Organization, Refusal> {
        self.rows.get_mut(id).ok_or(Refusal::NoSuchOrganization)
    }

    pub(crate) fn named(&self, name: &str) -> Result<&Organization, Refusal> {
        let id = self.by_name.get(name).ok_or(Refusal::NoSuchOrganization)?;
        self.get(id)
    }

    /// Creates an organization from a checked body.
    pub(crate) fn create(
        &mut self,
        mut document: Map<String, Value>,
        ids: &mut IdSource,
    ) -> Result<&Organization, Refusal> {
        let name = document
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        if self.by_name.contains_key(&name) {
            return Err(Refusal::OrganizationExists);
        }
        let id = ids.prefixed("org_");
        document
            .entry("display_name")
            .or_insert_with(|| name.clone().into());
        document.insert("id".to_owned(), id.clone().into());
        if let Some(Value::Object(metadata)) = document.get_mut("metadata") {
            metadata.retain(|_, value| !value.is_null());
        }
        let row = Organization {
            id: id.clone(),
            document,
            members: Ordered::default(),
        };
        self.rows.insert(id.clone(), row);
        self.by_name.insert(name, id.clone());
        self.get(&id)
    }

    /// Replaces the properties that a checked body holds.
    pub(crate) fn update(
        &mut self,
        id: &str,
        changes: &Map<String, Value>,
    ) -> Result<&Organization, Refusal> {
        let organization = self.rows.get_mut(id).ok_or(Refusal::NoSuchOrganization)?;
        let old_name = organization.name().to_owned();
        if let Some(new_name) = changes
            .get("name")
            .and_then(Value::as_str)
            .filter(|new| *new != old_name)
        {
            if self.by_name.contains_key(new_name) {
                return Err(Refusal::OrganizationExists);
            }
            self.by_name.remove(&old_name);
            self.by_name.insert(new_name.to_owned(), id.to_owned());
        }
        for (name, value) in changes {
            let mut value = value.clone();
            if let ("metadata", Value::Object(metadata)) = (name.as_str(), &mut value) {
                metadata.retain(|_, value| !value.is_null());
            }
            organization.document.insert(name.clone(), value);
        }
        Ok(organization)
    }

    pub(crate) fn delete(&mut self, id: &str) -> Result<(), Refusal> {
        let organization = self.rows.remove(id).ok_or(Refusal::NoSuchOrganization)?;
        self.by_name.remove(organization.name());
        Ok(())
    }

    pub(super) fn forget_user(&mut self, user_id: &str) {
        for organization in self.rows.iter_mut() {
            organization.members.remove(user_id);
        }
    }

    pub(super) fn forget_role(&mut self, role_id: &str) {
        for organization in self.rows.iter_mut() {
            for member in organization.members.iter_mut() {
                member.roles.retain(|role| role != role_id);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn body(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn names_are_unique_and_move_with_a_change() {
        let (mut all, mut ids) = (Organizations::default(), IdSource::new(1));
        let id = all
            .create(body(json!({"name": "a"})), &mut ids)
            .unwrap()
            .id
            .clone();
        let again = all.create(body(json!({"name": "a"})), &mut ids);
        assert_eq!(again.unwrap_err(), Refusal::OrganizationExists);
        all.create(body(json!({"name": "b"})), &mut ids).unwrap();
        let clash = all.update(&id, &body(json!({"name": "b"})));
        assert_eq!(clash.unwrap_err(), Refusal::OrganizationExists);
        all.update(
            &id,
            &body(json!({"name": "c", "metadata": {"k": "v", "n": null}})),
        )
        .unwrap();
        assert_eq!(all.named("a").unwrap_err(), Refusal::NoSuchOrganization);
        assert_eq!(
            all.named("c").unwrap().document["metadata"],
            json!({"k": "v"})
        );
        all.delete(&id).unwrap();
        assert!(all.named("c").is_err() && all.delete(&id).is_err());
    }

    #[test]
    fn members_are_added_once_and_forgotten_with_the_user() {
        let (mut all, mut ids) = (Organizations::default(), IdSource::new(1));
        let id = all
            .create(body(json!({"name": "a"})), &mut ids)
            .unwrap()
            .id
            .clone();
        let organization = all.get_mut(&id).unwrap();
        organization.add_member("u");
        organization.member_mut("u").unwrap().roles.push("r".into());
        organization.add_member("u");
        assert_eq!(organization.member("u").unwrap().roles, ["r"]);
        all.forget_role("r");
        assert!(all.get(&id).unwrap().member("u").unwrap().roles.is_empty());
        all.forget_user("u");
        assert_eq!(all.get(&id).unwrap().members.len(), 0);
    }
}
