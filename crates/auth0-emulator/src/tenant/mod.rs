//! The state of one tenant: plain data and the rules that change it. Nothing in
//! this folder knows HTTP, paging, tokens or the time of day; a moment is passed
//! to whatever needs one.

mod client;
mod connections;
mod entities;
mod events;
mod ids;
mod import;
mod jobs;
mod organizations;
mod profile;
mod refusal;
mod roles;
mod users;

pub(crate) use client::{Api, ApiClient};
pub(crate) use connections::{Connection, Connections, USUAL_DATABASE};
pub(crate) use entities::{Entities, Entity};
pub(crate) use events::{Event, EventLog};
pub(crate) use ids::IdSource;
pub(crate) use jobs::{Jobs, NewImport, Upsert};
pub(crate) use organizations::{Member, Organization, Organizations};
pub(crate) use profile::NewUser;
pub(crate) use refusal::Refusal;
pub(crate) use roles::{Role, Roles, assign, withdraw};
pub(crate) use users::{User, Users};

use serde_json::{Map, Value};

use crate::clock::Moment;

/// Everything that a tenant remembers.
#[derive(Debug)]
pub(crate) struct Tenant {
    pub(crate) name: String,
    pub(crate) ids: IdSource,
    pub(crate) client: ApiClient,
    pub(crate) apis: Vec<Api>,
    /// Everything that needs no rules of its own.
    pub(crate) entities: Entities,
    pub(crate) connections: Connections,
    pub(crate) users: Users,
    pub(crate) organizations: Organizations,
    pub(crate) roles: Roles,
    pub(crate) jobs: Jobs,
    pub(crate) events: EventLog,
}

impl Tenant {
    pub(crate) fn new(client: ApiClient, apis: Vec<Api>, seed: u64) -> Self {
        let mut ids = IdSource::new(seed);
        let connections = Connections::usual(&mut ids);
        let events = EventLog::new(&mut ids);
        Self {
            name: "emulator".to_owned(),
            ids,
            client,
            apis,
            entities: Entities::default(),
            connections,
            users: Users::default(),
            organizations: Organizations::default(),
            roles: Roles::default(),
            jobs: Jobs::default(),
            events,
        }
    }

    /// Whether something is there, by the path of its collection and its name.
    pub(crate) fn has(&self, collection: &str, id: &str) -> bool {
        match collection {
            "/users" => self.users.get(id).is_some(),
            "/organizations" => self.organizations.get(id).is_ok(),
            "/roles" => self.roles.get(id).is_ok(),
            "/connections" => self.connections.by_id(id).is_some(),
            _ => {
                self.entities.get(collection, id).is_some()
                    || self
                        .entities
                        .setting(&format!("{collection}/{id}"))
                        .is_some()
            }
        }
    }

    /// Creates a user and tells it to those who listen to events.
    pub(crate) fn create_user(&mut self, new: NewUser, now: Moment) -> Result<&User, Refusal> {
        let id = self.add_user(new, now)?;
        let user = self.users.get(&id).ok_or(Refusal::NoSuchUser)?;
        self.events
            .record("user.created", user.document.clone(), &mut self.ids, now);
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

    pub(crate) fn update_user(
        &mut self,
        id: &str,
        changes: &Map<String, Value>,
        now: Moment,
    ) -> Result<&User, Refusal> {
        let user = self.users.get(id).ok_or(Refusal::NoSuchUser)?;
        let document = profile::patched(&user.document, changes, now);
        self.users.replace_document(id, document)
    }

    /// Removes a user from everywhere. Removing nobody is no error.
    pub(crate) fn delete_user(&mut self, id: &str) {
        if self.users.remove(id).is_some() {
            self.organizations.forget_user(id);
        }
    }
}
