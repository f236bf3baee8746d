//! The operations of the Management API that have a handler of their own: one
//! module for each kind of thing, each with a table of its handlers. A handler
//! is given the tenant and a call; routing, authorisation, the schema's rules
//! and bytes are done before it is asked.

mod action_bindings;
mod actions;
mod cimd;
mod client_credentials;
mod client_grants;
pub(crate) mod clients;
mod connection_keys;
mod connections;
mod custom_domains;
mod directory_provisioning;
mod documents;
mod encryption_keys;
mod enrollment_tickets;
mod event_streams;
mod events;
mod grants;
mod groups;
mod hooks_and_rules;
mod invitations;
mod jobs;
mod logs;
mod members;
mod organization_clients;
mod organization_connections;
mod organization_domains;
mod organizations;
mod refresh_tokens;
mod resource_servers;
mod role_members;
mod roles;
mod signing_keys;
mod sso_tickets;
mod stats;
mod tickets;
mod user_authentication_methods;
mod user_blocks;
mod user_enrollments;
mod user_identities;
mod user_permissions;
mod user_relations;
mod user_rules;
mod user_search;
mod user_sessions;
pub(crate) mod users;

use http::Method;

use crate::answer::Outcome;
use crate::call::Call;
use crate::generic::Plan;
use crate::tenant::Tenant;

/// An operation of the document and the function that answers it.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) method: Method,
    /// The path template behind `/api/v2`.
    pub(crate) path: &'static str,
    pub(crate) handler: Handler,
}

/// The function behind an operation; its type says what it may do to the tenant.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Handler {
    Read(fn(&Tenant, &Call) -> Outcome),
    Write(fn(&mut Tenant, &Call) -> Outcome),
    /// The stream of events, which is not one answer.
    Events,
}

/// What answers an operation.
#[derive(Debug)]
pub(crate) enum Behaviour {
    Own(Handler),
    Generic(Plan),
}

impl Behaviour {
    /// Whether it is there to change something.
    pub(crate) fn writes(&self) -> bool {
        matches!(
            self,
            Self::Own(Handler::Write(_)) | Self::Generic(Plan::Write(_))
        )
    }
}

/// All handlers, by module.
pub(crate) static HANDLERS: &[&[Entry]] = &[
    action_bindings::HANDLERS,
    actions::HANDLERS,
    cimd::HANDLERS,
    client_credentials::HANDLERS,
    client_grants::HANDLERS,
    clients::HANDLERS,
    connection_keys::HANDLERS,
    connections::HANDLERS,
    custom_domains::HANDLERS,
    directory_provisioning::HANDLERS,
    encryption_keys::HANDLERS,
    enrollment_tickets::HANDLERS,
    event_streams::HANDLERS,
    events::HANDLERS,
    grants::HANDLERS,
    groups::HANDLERS,
    hooks_and_rules::HANDLERS,
    invitations::HANDLERS,
    jobs::HANDLERS,
    logs::HANDLERS,
    members::HANDLERS,
    organization_clients::HANDLERS,
    organization_connections::HANDLERS,
    organization_domains::HANDLERS,
    organizations::HANDLERS,
    refresh_tokens::HANDLERS,
    resource_servers::HANDLERS,
    role_members::HANDLERS,
    roles::HANDLERS,
    signing_keys::HANDLERS,
    sso_tickets::HANDLERS,
    stats::HANDLERS,
    tickets::HANDLERS,
    user_authentication_methods::HANDLERS,
    user_blocks::HANDLERS,
    user_enrollments::HANDLERS,
    user_identities::HANDLERS,
    user_permissions::HANDLERS,
    user_relations::HANDLERS,
    user_search::HANDLERS,
    user_sessions::HANDLERS,
    users::HANDLERS,
];

const fn read(path: &'static str, handler: fn(&Tenant, &Call) -> Outcome) -> Entry {
    Entry {
        method: Method::GET,
        path,
        handler: Handler::Read(handler),
    }
}

/// A question that is asked by POST and changes nothing.
const fn post_read(path: &'static str, handler: fn(&Tenant, &Call) -> Outcome) -> Entry {
    Entry {
        method: Method::POST,
        path,
        handler: Handler::Read(handler),
    }
}

const fn write(
    method: Method,
    path: &'static str,
    handler: fn(&mut Tenant, &Call) -> Outcome,
) -> Entry {
    Entry {
        method,
        path,
        handler: Handler::Write(handler),
    }
}
