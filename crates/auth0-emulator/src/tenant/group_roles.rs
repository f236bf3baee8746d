//! The roles of users: those that they were given, and those of the groups that
//! they are in.

use serde_json::Value;

use super::{Entity, Role, Tenant, User};

/// Where groups are kept, and below it their members and roles.
pub(super) const GROUPS: &str = "/groups";

/// A role of a user, and where it comes from.
#[derive(Debug)]
pub(crate) struct HeldRole<'a> {
    pub(crate) role: &'a Role,
    pub(crate) direct: bool,
    pub(crate) groups: Vec<&'a Entity>,
}

impl Tenant {
    /// Every role of a user: what was given directly comes first.
    pub(crate) fn roles_of(&self, user: &User) -> Vec<HeldRole<'_>> {
        let direct = user.roles.iter().filter_map(|id| self.roles.get(id).ok());
        let mut all: Vec<_> = direct
            .map(|role| HeldRole {
                role,
                direct: true,
                groups: Vec::new(),
            })
            .collect();
        for group in self.groups_of(&user.id) {
            let rows = self.entities.iter(&below(id(group), "roles"));
            for role in rows.filter_map(|row| self.roles.get(id(row)).ok()) {
                match all.iter_mut().find(|held| held.role.id == role.id) {
                    Some(held) => held.groups.push(group),
                    None => all.push(HeldRole {
                        role,
                        direct: false,
                        groups: vec![group],
                    }),
                }
            }
        }
        all
    }

    pub(super) fn groups_of<'a>(&'a self, user_id: &str) -> impl Iterator<Item = &'a Entity> {
        let holds = move |group: &&Entity| {
            let members = below(id(group), "members");
            self.entities.get(&members, user_id).is_some()
        };
        self.entities.iter(GROUPS).filter(holds)
    }
}

/// Where the members or the roles of a group are kept.
pub(super) fn below(group: &str, what: &str) -> String {
    format!("{GROUPS}/{group}/{what}")
}

pub(super) fn id(row: &Entity) -> &str {
    row.get("id").and_then(Value::as_str).unwrap_or_default()
}
