//! The connections that users belong to. They are fixed when a tenant is made.

use serde::{Deserialize, Serialize};

use super::IdSource;

/// The database that every new Auth0 tenant has.
pub(crate) const USUAL_DATABASE: &str = "Username-Password-Authentication";

/// One connection.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Connection {
    pub(crate) id: String,
    pub(crate) name: String,
    /// Also the provider in the identities and ids of its users.
    pub(crate) strategy: String,
}

/// All connections of a tenant: a handful, so they are simply searched.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Connections(Vec<Connection>);

impl Connections {
    /// One database and the two passwordless connections.
    pub(crate) fn usual(ids: &mut IdSource) -> Self {
        let mut connections = Self(Vec::new());
        for (name, strategy) in [
            (USUAL_DATABASE, "auth0"),
            ("email", "email"),
            ("sms", "sms"),
        ] {
            connections.add(name, strategy, ids);
        }
        connections
    }

    pub(crate) fn add(&mut self, name: &str, strategy: &str, ids: &mut IdSource) {
        if self.by_name(name).is_none() {
            let id = ids.prefixed("con_");
            self.0.push(Connection {
                id,
                name: name.to_owned(),
                strategy: strategy.to_owned(),
            });
        }
    }

    pub(crate) fn by_name(&self, name: &str) -> Option<&Connection> {
        self.0.iter().find(|connection| connection.name == name)
    }

    pub(crate) fn by_id(&self, id: &str) -> Option<&Connection> {
        self.0.iter().find(|connection| connection.id == id)
    }
}
