//! The connections that users belong to, as the Management API shows them.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Entity, IdSource, Refusal, Tenant};
use crate::clock::Moment;
use crate::ordered::Ordered;

/// The database that every new Auth0 tenant has.
pub(crate) const USUAL_DATABASE: &str = "Username-Password-Authentication";

/// The strategies of providers that know the people of one enterprise.
const ENTERPRISE: [&str; 14] = [
    "ad",
    "adfs",
    "auth0-adldap",
    "auth0-oidc",
    "custom",
    "google-apps",
    "ip",
    "office365",
    "oidc",
    "okta",
    "pingfederate",
    "samlp",
    "sharepoint",
    "waad",
];

/// One connection.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Connection {
    pub(crate) id: String,
    pub(crate) name: String,
    /// Also the provider in the identities and ids of its users.
    pub(crate) strategy: String,
    pub(crate) document: Entity,
}

/// All connections of a tenant: a handful, so names are simply searched.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Connections(Ordered<Connection>);

impl Connection {
    /// The ids of the applications that may use it.
    pub(crate) fn enabled_clients(&self) -> impl Iterator<Item = &str> {
        let clients = self.document.get("enabled_clients");
        let clients = clients.and_then(Value::as_array).into_iter().flatten();
        clients.filter_map(Value::as_str)
    }

    /// Whether an application may use it; one of the whole domain is for all.
    pub(crate) fn serves(&self, client_id: &str) -> bool {
        self.document.get("is_domain_connection") == Some(&Value::Bool(true))
            || self.enabled_clients().any(|client| client == client_id)
    }

    /// Whether it proves an address by what it sends there. Those that do have
    /// names that nobody chooses.
    pub(crate) fn sends_codes(&self) -> bool {
        ["email", "sms"].contains(&self.name.as_str())
    }

    /// Whether the login page shows it beside a form: what another provider of
    /// the whole world vouches for always is, that of one enterprise where it
    /// says so.
    pub(crate) fn is_button(&self) -> bool {
        if self.strategy == "auth0" || self.sends_codes() {
            return false;
        }
        !ENTERPRISE.contains(&self.strategy.as_str())
            || self.document.get("show_as_button") == Some(&Value::Bool(true))
    }

    /// One of its options, if anybody has said it.
    pub(crate) fn option(&self, name: &str) -> Option<&Value> {
        let option = self.document.get("options")?.get(name);
        option.filter(|value| !value.is_null())
    }

    /// Lets an application use it, or no longer.
    pub(crate) fn enable_client(&mut self, client_id: &str, enabled: Enabled) {
        let mut clients: Vec<String> = self.enabled_clients().map(str::to_owned).collect();
        clients.retain(|client| client != client_id);
        if enabled == Enabled::Yes {
            clients.push(client_id.to_owned());
        }
        self.document
            .insert("enabled_clients".to_owned(), clients.into());
    }
}

/// Whether an application may use a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Enabled {
    No,
    Yes,
}

impl Connections {
    /// One database and the two passwordless connections.
    pub(crate) fn usual(ids: &mut IdSource) -> Self {
        let mut connections = Self::default();
        for (name, strategy) in [
            (USUAL_DATABASE, "auth0"),
            ("email", "email"),
            ("sms", "sms"),
        ] {
            connections.add(name, strategy, ids);
        }
        connections
    }

    /// Adds a connection with nothing special, for the applications that use the
    /// usual database; one with the name stays.
    pub(crate) fn add(&mut self, name: &str, strategy: &str, ids: &mut IdSource) {
        let mut document = Entity::new();
        document.insert("name".to_owned(), name.into());
        document.insert("strategy".to_owned(), strategy.into());
        if let Some(usual) = self.by_name(USUAL_DATABASE) {
            let clients: Vec<&str> = usual.enabled_clients().collect();
            document.insert("enabled_clients".to_owned(), clients.into());
        }
        // It is there already, which is what was asked for.
        let _ = self.create(document, ids);
    }

    /// Creates a connection from a checked body.
    pub(crate) fn create(
        &mut self,
        mut document: Entity,
        ids: &mut IdSource,
    ) -> Result<&Connection, Refusal> {
        let text = |name: &str| {
            let text = document.get(name).and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        let (name, strategy) = (text("name"), text("strategy"));
        if self.by_name(&name).is_some() {
            return Err(Refusal::ConnectionExists);
        }
        let id = ids.prefixed("con_");
        document.insert("id".to_owned(), id.clone().into());
        for (property, value) in [
            ("options", usual_options(&strategy)),
            ("is_domain_connection", json!(false)),
            ("realms", json!([name])),
            ("enabled_clients", json!([])),
        ] {
            document.entry(property).or_insert(value);
        }
        let connection = Connection {
            id: id.clone(),
            name,
            strategy,
            document,
        };
        self.0.insert(id.clone(), connection);
        self.by_id(&id).ok_or(Refusal::NoSuchConnection)
    }

    pub(crate) fn rows(&self) -> &Ordered<Connection> {
        &self.0
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Connection> {
        self.0.iter()
    }

    pub(crate) fn by_name(&self, name: &str) -> Option<&Connection> {
        self.iter().find(|connection| connection.name == name)
    }

    pub(crate) fn by_id(&self, id: &str) -> Option<&Connection> {
        self.0.get(id)
    }

    pub(crate) fn by_id_mut(&mut self, id: &str) -> Option<&mut Connection> {
        self.0.get_mut(id)
    }

    /// Lets an application use every connection that there is.
    pub(crate) fn enable_everywhere(&mut self, client_id: &str) {
        for connection in self.0.iter_mut() {
            connection.enable_client(client_id, Enabled::Yes);
        }
    }

    /// An application that is gone can use no connection.
    pub(crate) fn forget_client(&mut self, client_id: &str) {
        for connection in self.0.iter_mut() {
            if connection.enabled_clients().any(|id| id == client_id) {
                connection.enable_client(client_id, Enabled::No);
            }
        }
    }
}

impl Tenant {
    /// Removes a connection with its users, from everything that uses it.
    pub(crate) fn delete_connection(&mut self, id: &str, now: Moment) -> Option<Connection> {
        let connection = self.connections.0.remove(id)?;
        let users: Vec<String> = self
            .users
            .iter()
            .filter(|user| user.connection == connection.name)
            .map(|user| user.id.clone())
            .collect();
        for user in users {
            self.delete_user(&user, now);
        }
        self.forget_groups_from(id, now);
        self.entities.clear(&format!("/connections/{id}"));
        for organization in self.organizations.iter() {
            let enabled = format!("/organizations/{}/enabled_connections", organization.id);
            self.entities.remove(&enabled, id);
        }
        Some(connection)
    }
}

/// What the options of a new connection say where the body says nothing.
fn usual_options(strategy: &str) -> Value {
    match strategy {
        "auth0" => json!({
            "mfa": {"active": true, "return_enroll_settings": true},
            "passwordPolicy": "good", "strategy_version": 2, "brute_force_protection": true,
        }),
        _ => json!({}),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_clients_come_and_go() {
        let mut ids = IdSource::new(1);
        let mut connections = Connections::usual(&mut ids);
        let mut body = Entity::new();
        body.insert("name".to_owned(), "email".into());
        body.insert("strategy".to_owned(), "email".into());
        let again = connections.create(body, &mut ids);
        assert_eq!(again.unwrap_err(), Refusal::ConnectionExists);

        let id = connections.by_name("email").unwrap().id.clone();
        let connection = connections.by_id_mut(&id).unwrap();
        connection.enable_client("a", Enabled::Yes);
        connection.enable_client("a", Enabled::Yes);
        connection.enable_client("b", Enabled::Yes);
        connections.forget_client("a");
        let left: Vec<_> = connections.by_id(&id).unwrap().enabled_clients().collect();
        assert_eq!(left, ["b"]);
    }
}
