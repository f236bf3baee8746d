//! The connections that people log in to an organization with, and how people
//! become members of it.

use serde_json::{Value, json};

use super::{Connection, Entity, Tenant};
use crate::clock::Moment;

/// A connection, and what it does for one organization.
pub(crate) struct OrganizationConnection<'t> {
    pub(crate) connection: &'t Connection,
    settings: &'t Entity,
}

impl OrganizationConnection<'_> {
    /// Whether whoever logs in with it becomes a member.
    pub(crate) fn assigns_membership(&self) -> bool {
        self.says("assign_membership_on_login", false)
    }

    /// Whether the login page shows it. It does so for what is no database only:
    /// those it asks for a password itself.
    pub(crate) fn is_button(&self) -> bool {
        self.connection.strategy != "auth0" && self.says("show_as_button", true)
    }

    /// Whether strangers can make an account with it.
    pub(crate) fn allows_signup(&self) -> bool {
        self.says("is_signup_enabled", false)
    }

    fn says(&self, name: &str, usual: bool) -> bool {
        self.settings
            .get(name)
            .and_then(Value::as_bool)
            .unwrap_or(usual)
    }
}

impl Tenant {
    /// The connections that are enabled for an organization.
    pub(crate) fn organization_connections(
        &self,
        organization: &str,
    ) -> impl Iterator<Item = OrganizationConnection<'_>> {
        let place = format!("/organizations/{organization}/enabled_connections");
        let rows = self.entities.iter(&place);
        rows.filter_map(|settings| {
            let id = settings.get("connection_id")?.as_str()?;
            let enabled = settings.get("is_enabled") != Some(&Value::Bool(false));
            let connection = self.connections.by_id(id).filter(|_| enabled)?;
            Some(OrganizationConnection {
                connection,
                settings,
            })
        })
    }

    /// Makes a user a member of an organization, and tells it to those who listen.
    pub(crate) fn join(&mut self, organization: &str, user_id: &str, now: Moment) {
        let Ok(found) = self.organizations.get_mut(organization) else {
            return;
        };
        if found.members.contains(user_id) {
            return;
        }
        found.add_member(user_id);
        let told = json!({"organization": {"id": organization}, "user": {"user_id": user_id}});
        let kind = "organization.member.added";
        self.events.record(
            kind,
            told.as_object().cloned().unwrap_or_default(),
            &mut self.ids,
            now,
        );
    }

    /// Enables every connection that there is for an organization.
    pub(crate) fn enable_for_organization(&mut self, organization: &str) {
        let place = format!("/organizations/{organization}/enabled_connections");
        for connection in self.connections.iter() {
            let settings = json!({
                "connection_id": connection.id, "assign_membership_on_login": false,
                "show_as_button": true, "is_signup_enabled": false, "is_enabled": true,
            });
            let settings = settings.as_object().cloned().unwrap_or_default();
            self.entities.insert(&place, &connection.id, settings);
        }
    }
}
