// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The client of the Auth0 Management API.

#![forbid(unsafe_code)]
#![allow(missing_docs, clippy::all, clippy::pedantic)]

#[rustfmt::skip]
mod client;

pub use client::ManagementClient;

/// The types of all slices that are on.
pub mod types {
    #[cfg(feature = "actions")]
    pub use auth0_management_actions::types::*;
    #[cfg(feature = "branding")]
    pub use auth0_management_branding::types::*;
    #[cfg(feature = "clients")]
    pub use auth0_management_clients::types::*;
    #[cfg(feature = "connections")]
    pub use auth0_management_connections::types::*;
    #[cfg(feature = "events")]
    pub use auth0_management_events::types::*;
    #[cfg(feature = "flows")]
    pub use auth0_management_flows::types::*;
    #[cfg(feature = "logs")]
    pub use auth0_management_logs::types::*;
    #[cfg(feature = "organizations")]
    pub use auth0_management_organizations::types::*;
    #[cfg(feature = "roles")]
    pub use auth0_management_roles::types::*;
    #[cfg(feature = "security")]
    pub use auth0_management_security::types::*;
    #[cfg(feature = "tenant")]
    pub use auth0_management_tenant::types::*;
    #[cfg(feature = "tickets")]
    pub use auth0_management_tickets::types::*;
    #[cfg(feature = "users")]
    pub use auth0_management_users::types::*;
}

#[cfg(feature = "actions")]
pub use auth0_management_actions::actions;
#[cfg(feature = "actions")]
pub use auth0_management_actions::hooks;
#[cfg(feature = "actions")]
pub use auth0_management_actions::rules;
#[cfg(feature = "actions")]
pub use auth0_management_actions::rules_configs;
#[cfg(feature = "branding")]
pub use auth0_management_branding::branding;
#[cfg(feature = "branding")]
pub use auth0_management_branding::custom_domains;
#[cfg(feature = "branding")]
pub use auth0_management_branding::email_templates;
#[cfg(feature = "branding")]
pub use auth0_management_branding::emails;
#[cfg(feature = "branding")]
pub use auth0_management_branding::prompts;
#[cfg(feature = "branding")]
pub use auth0_management_branding::verifiable_credentials;
#[cfg(feature = "clients")]
pub use auth0_management_clients::agents;
#[cfg(feature = "clients")]
pub use auth0_management_clients::client_grants;
#[cfg(feature = "clients")]
pub use auth0_management_clients::clients;
#[cfg(feature = "connections")]
pub use auth0_management_connections::connection_profiles;
#[cfg(feature = "connections")]
pub use auth0_management_connections::connections;
#[cfg(feature = "connections")]
pub use auth0_management_connections::self_service_profiles;
#[cfg(feature = "connections")]
pub use auth0_management_connections::token_exchange_profiles;
#[cfg(feature = "connections")]
pub use auth0_management_connections::user_attribute_profiles;
#[cfg(feature = "events")]
pub use auth0_management_events::event_streams;
#[cfg(feature = "events")]
pub use auth0_management_events::events;
#[cfg(feature = "flows")]
pub use auth0_management_flows::flows;
#[cfg(feature = "flows")]
pub use auth0_management_flows::forms;
#[cfg(feature = "logs")]
pub use auth0_management_logs::log_streams;
#[cfg(feature = "logs")]
pub use auth0_management_logs::logs;
#[cfg(feature = "logs")]
pub use auth0_management_logs::stats;
#[cfg(feature = "organizations")]
pub use auth0_management_organizations::organizations;
#[cfg(feature = "roles")]
pub use auth0_management_roles::groups;
#[cfg(feature = "roles")]
pub use auth0_management_roles::resource_servers;
#[cfg(feature = "roles")]
pub use auth0_management_roles::roles;
#[cfg(feature = "security")]
pub use auth0_management_security::anomaly;
#[cfg(feature = "security")]
pub use auth0_management_security::attack_protection;
#[cfg(feature = "security")]
pub use auth0_management_security::guardian;
#[cfg(feature = "security")]
pub use auth0_management_security::network_acls;
#[cfg(feature = "security")]
pub use auth0_management_security::rate_limit_policies;
#[cfg(feature = "security")]
pub use auth0_management_security::risk_assessments;
#[cfg(feature = "security")]
pub use auth0_management_security::supplemental_signals;
#[cfg(feature = "tenant")]
pub use auth0_management_tenant::experimentation;
#[cfg(feature = "tenant")]
pub use auth0_management_tenant::keys;
#[cfg(feature = "tenant")]
pub use auth0_management_tenant::tenants;
#[cfg(feature = "tickets")]
pub use auth0_management_tickets::jobs;
#[cfg(feature = "tickets")]
pub use auth0_management_tickets::tickets;
#[cfg(feature = "users")]
pub use auth0_management_users::device_credentials;
#[cfg(feature = "users")]
pub use auth0_management_users::refresh_tokens;
#[cfg(feature = "users")]
pub use auth0_management_users::sessions;
#[cfg(feature = "users")]
pub use auth0_management_users::user_blocks;
#[cfg(feature = "users")]
pub use auth0_management_users::user_grants;
#[cfg(feature = "users")]
pub use auth0_management_users::users;
