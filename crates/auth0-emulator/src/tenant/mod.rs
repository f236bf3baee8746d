//! The state of one tenant: plain data and the rules that change it. Nothing in
//! this folder knows HTTP, paging, tokens or the time of day; a moment is passed
//! to whatever needs one.

mod accounts;
mod api;
mod brute_force;
mod client;
mod common_passwords;
mod connections;
mod credentials;
mod defaults;
mod entities;
mod events;
mod export;
mod flows;
mod group_roles;
mod groups;
mod hash_formats;
mod identities;
mod ids;
mod import;
mod imported_hash;
mod jobs;
mod keys;
mod logs;
mod organization_connections;
mod organizations;
mod outbox;
mod password_options;
mod password_policy;
mod password_rules;
mod pending;
mod permissions;
mod profile;
mod profile_change;
mod refresh_texts;
mod refresh_tokens;
mod refusal;
mod roles;
mod sessions;
mod tickets;
mod user;
mod user_blocks;
mod user_index;
mod users;

pub(crate) use api::{Api, NewApi};
pub(crate) use brute_force::BruteForceProtection;
pub(crate) use client::{Client, GRANT_TYPES, NewClient};
pub(crate) use connections::{Connection, Connections, Enabled, USUAL_DATABASE};
pub(crate) use entities::{Entities, Entity};
pub(crate) use events::{Event, EventLog};
pub(crate) use export::{Format as ExportFormat, NewExport};
pub(crate) use flows::{
    Authorization, Backchannel, Challenge, Code, Decision, DeviceRequest, Flows, Login, Opaque,
    Purpose, Pushed, SecondFactor, Transaction,
};
pub(crate) use group_roles::HeldRole;
pub(crate) use groups::DirectoryGroup;
pub(crate) use identities::Identity;
pub(crate) use ids::IdSource;
pub(crate) use import::{NewImport, Upsert};
pub(crate) use jobs::Jobs;
pub(crate) use keys::{KeyRing, public_facts};
pub(crate) use organization_connections::OrganizationConnection;
pub(crate) use organizations::{Member, Organization, Organizations};
pub use outbox::Message;
pub(crate) use outbox::{Outbox, Sent};
pub(crate) use password_policy::{PasswordPolicy, Weakness};
pub(crate) use pending::Pending;
pub(crate) use permissions::{HeldPermission, Permission};
pub(crate) use profile::NewUser;
pub(crate) use refresh_tokens::{Grant, Presented, RefreshToken, RefreshTokens, ShownToken};
pub(crate) use refusal::Refusal;
pub(crate) use roles::{Role, Roles, assign, withdraw};
pub(crate) use sessions::{Device, NewSession, Session, Sessions};
pub(crate) use tickets::{TicketKind, TicketState};
pub(crate) use user::{User, authentication_methods};
pub(crate) use user_blocks::{Attempt, UserBlocks};
pub(crate) use users::{LoginName, Users};

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Everything that a tenant remembers.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Tenant {
    pub(crate) name: String,
    /// Where the emulator is reached, for the addresses that it hands out.
    pub(crate) url: String,
    pub(crate) ids: IdSource,
    /// Everything that needs no rules of its own.
    pub(crate) entities: Entities,
    pub(crate) connections: Connections,
    pub(crate) users: Users,
    pub(crate) sessions: Sessions,
    pub(crate) refresh_tokens: RefreshTokens,
    pub(crate) user_blocks: UserBlocks,
    pub(crate) organizations: Organizations,
    pub(crate) roles: Roles,
    /// What logs in and out is in the middle of.
    #[serde(default)]
    pub(crate) flows: Flows,
    #[serde(default)]
    pub(crate) keys: KeyRing,
    /// What would have been sent to people.
    #[serde(default)]
    pub(crate) outbox: Outbox,
    pub(crate) jobs: Jobs,
    pub(crate) events: EventLog,
}

impl Tenant {
    pub(crate) fn new(seed: u64) -> Self {
        let mut ids = IdSource::new(seed);
        let connections = Connections::usual(&mut ids);
        let events = EventLog::new(&mut ids);
        let mut entities = Entities::default();
        defaults::plant(&mut entities);
        Self {
            name: "emulator".to_owned(),
            url: String::new(),
            ids,
            entities,
            connections,
            users: Users::default(),
            sessions: Sessions::default(),
            refresh_tokens: RefreshTokens::default(),
            user_blocks: UserBlocks::default(),
            organizations: Organizations::default(),
            roles: Roles::default(),
            flows: Flows::default(),
            keys: KeyRing::default(),
            outbox: Outbox::default(),
            jobs: Jobs::default(),
            events,
        }
    }

    /// One of the settings of the tenant, if anybody has set it.
    pub(crate) fn setting(&self, name: &str) -> Option<&Value> {
        let settings = self.entities.setting("/tenants/settings")?;
        settings.get(name).filter(|value| !value.is_null())
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
}
