//! Groups and their members, as a directory says that they are: they come,
//! change and go, and what becomes of them is told. Nobody makes one by hand;
//! their roles are not decided here.

use serde_json::json;

use super::group_roles::{GROUPS, below, id};
use super::{Entity, Refusal, Tenant};
use crate::clock::Moment;

/// A group of a directory: what it is known by there, and its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DirectoryGroup {
    pub(crate) external_id: String,
    pub(crate) name: String,
}

impl Tenant {
    /// Makes the groups that came from a connection's directory those that the
    /// directory has.
    pub(crate) fn synchronize_groups(
        &mut self,
        connection_id: &str,
        directory: &[DirectoryGroup],
        now: Moment,
    ) {
        let known: Vec<Entity> = self.groups_from(connection_id).cloned().collect();
        let named = |external_id: &str| {
            let mut known = known.iter();
            known.find(|group| text(group, "external_id") == Some(external_id))
        };
        for group in directory {
            match named(&group.external_id) {
                None => self.create_group(connection_id, group, now),
                Some(old) if text(old, "name") != Some(&group.name) => {
                    self.rename_group(id(old), &group.name, now);
                }
                Some(_) => {}
            }
        }
        for old in &known {
            let is_theirs =
                |group: &DirectoryGroup| text(old, "external_id") == Some(&group.external_id);
            if old.contains_key("external_id") && !directory.iter().any(is_theirs) {
                self.delete_group(id(old), now);
            }
        }
    }

    /// Removes a group with all that it has.
    pub(crate) fn delete_group(&mut self, group: &str, now: Moment) -> Option<Entity> {
        let gone = self.entities.remove(GROUPS, group)?;
        let told = told(&gone, &["name", "created_at", "updated_at"]);
        self.tell("group.deleted", &told, now);
        Some(gone)
    }

    /// Removes the groups of a connection that is gone.
    pub(super) fn forget_groups_from(&mut self, connection_id: &str, now: Moment) {
        let groups = self.groups_from(connection_id);
        let groups: Vec<String> = groups.map(|group| id(group).to_owned()).collect();
        for group in groups {
            self.delete_group(&group, now);
        }
    }

    /// Makes the users who are in a group those, and no others.
    pub(crate) fn set_group_members(
        &mut self,
        group: &str,
        users: &[String],
        now: Moment,
    ) -> Result<(), Refusal> {
        let found = self.entities.get(GROUPS, group);
        found.ok_or(Refusal::NoSuchGroup)?;
        let members = below(group, "members");
        if users.iter().any(|user| self.users.get(user).is_none()) {
            return Err(Refusal::NoSuchUser);
        }
        let held = self.entities.iter(&members);
        // A group in a group is none of the users.
        let held = held.filter(|member| text(member, "member_type") != Some("group"));
        let left: Vec<String> = held
            .map(|member| id(member).to_owned())
            .filter(|member| !users.contains(member))
            .collect();
        for user in left {
            self.leave_group(group, &user, now);
        }
        for user in users {
            if self.entities.get(&members, user).is_none() {
                let row = json!({"id": user, "member_type": "user", "created_at": now.rfc3339()});
                let row = row.as_object().cloned().unwrap_or_default();
                self.entities.insert(&members, user, row);
                self.tell_member("group.member.added", group, user, now);
            }
        }
        Ok(())
    }

    /// Takes a user who is gone out of their groups.
    pub(super) fn leave_groups(&mut self, user_id: &str, now: Moment) {
        let groups = self.groups_of(user_id);
        let groups: Vec<String> = groups.map(|group| id(group).to_owned()).collect();
        for group in groups {
            self.leave_group(&group, user_id, now);
        }
    }

    /// A group as the events of its roles and members show it.
    pub(crate) fn group_in_events(&self, group: &str) -> Option<Entity> {
        Some(told(self.entities.get(GROUPS, group)?, &[]))
    }

    fn groups_from(&self, connection_id: &str) -> impl Iterator<Item = &Entity> {
        let groups = self.entities.iter(GROUPS);
        groups.filter(move |group| text(group, "connection_id") == Some(connection_id))
    }

    fn create_group(&mut self, connection_id: &str, group: &DirectoryGroup, now: Moment) {
        let id = self.ids.group_id();
        let now_text = now.rfc3339();
        let row = json!({
            "id": id, "name": group.name, "external_id": group.external_id,
            "connection_id": connection_id, "tenant_name": self.name,
            "created_at": now_text, "updated_at": now_text,
        });
        let row = row.as_object().cloned().unwrap_or_default();
        let told = told(&row, &["name", "created_at"]);
        self.entities.insert(GROUPS, &id, row);
        self.tell("group.created", &told, now);
    }

    fn rename_group(&mut self, group: &str, name: &str, now: Moment) {
        let Some(row) = self.entities.get_mut(GROUPS, group) else {
            return;
        };
        row.insert("name".to_owned(), name.into());
        row.insert("updated_at".to_owned(), now.rfc3339().into());
        let told = told(row, &["name", "created_at", "updated_at"]);
        self.tell("group.updated", &told, now);
    }

    fn leave_group(&mut self, group: &str, user_id: &str, now: Moment) {
        if self
            .entities
            .remove(&below(group, "members"), user_id)
            .is_some()
        {
            self.tell_member("group.member.deleted", group, user_id, now);
        }
    }

    fn tell_member(&mut self, kind: &'static str, group: &str, user_id: &str, now: Moment) {
        let told = json!({
            "group": self.group_in_events(group),
            "member": {"id": user_id, "member_type": "user"},
        });
        let told = told.as_object().cloned().unwrap_or_default();
        self.tell(kind, &told, now);
    }
}

/// A group as events show it: what it is known by, the kind of place that it is
/// from with the place's id, and some of its other properties.
fn told(group: &Entity, names: &[&str]) -> Entity {
    let places = ["connection", "organization"];
    let mut places = places.into_iter().map(|kind| (kind, format!("{kind}_id")));
    let place = places.find(|(_, property)| group.contains_key(property));
    let (kind, property) = place.unwrap_or(("tenant", String::new()));
    let names = ["id", "external_id", &property]
        .into_iter()
        .chain(names.iter().copied());
    let mut told: Entity = names
        .filter_map(|name| Some((name.to_owned(), group.get(name)?.clone())))
        .collect();
    told.insert("type".to_owned(), kind.into());
    told
}

fn text<'a>(group: &'a Entity, name: &str) -> Option<&'a str> {
    group.get(name)?.as_str()
}
