//! What users may do with APIs: directly, and by their roles. The permissions
//! of a role are documents in the collection below it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{HeldRole, Role, Tenant, User};

/// What a user or a role may do with an API.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Permission {
    pub(crate) resource_server_identifier: String,
    pub(crate) permission_name: String,
}

/// A permission of a user, and where it comes from.
#[derive(Debug)]
pub(crate) struct HeldPermission<'a> {
    pub(crate) permission: Permission,
    pub(crate) direct: bool,
    pub(crate) roles: Vec<&'a Role>,
}

impl Tenant {
    /// Everything that a user may do: what was given directly comes first.
    pub(crate) fn permissions_of(&self, user: &User) -> Vec<HeldPermission<'_>> {
        let direct = user.permissions.iter();
        let direct = direct.filter(|permission| self.is_offered(permission));
        let mut all: Vec<_> = direct
            .map(|permission| HeldPermission {
                permission: permission.clone(),
                direct: true,
                roles: Vec::new(),
            })
            .collect();
        for HeldRole { role, .. } in self.roles_of(user) {
            for permission in self.permissions_of_role(&role.id) {
                match all.iter_mut().find(|held| held.permission == permission) {
                    Some(held) => held.roles.push(role),
                    None => all.push(HeldPermission {
                        permission,
                        direct: false,
                        roles: vec![role],
                    }),
                }
            }
        }
        all
    }

    pub(crate) fn permissions_of_role(&self, role_id: &str) -> Vec<Permission> {
        let collection = format!("/roles/{role_id}/permissions");
        let rows = self.entities.iter(&collection);
        rows.filter_map(|row| serde_json::from_value(Value::Object(row.clone())).ok())
            .filter(|permission| self.is_offered(permission))
            .collect()
    }

    /// What an API has taken back, nobody holds; nor what an API had that is gone.
    fn is_offered(&self, permission: &Permission) -> bool {
        let api = self.api(&permission.resource_server_identifier);
        api.is_some_and(|api| api.scopes().contains(&permission.permission_name.as_str()))
    }
}
