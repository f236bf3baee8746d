//! The operations of the Management API that have a handler of their own: one
//! table, and one function for each row of it. A handler is given the tenant
//! and a call; routing, authorisation and bytes are done before it is asked.

mod jobs;
mod members;
mod organizations;
mod roles;
mod users;

use http::Method;

use crate::answer::Outcome;
use crate::call::Call;
use crate::tenant::Tenant;

/// One operation of the Management API.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) method: Method,
    /// The path template behind `/api/v2`.
    pub(crate) path: &'static str,
    /// Any of these scopes is enough.
    pub(crate) scopes: &'static [&'static str],
    pub(crate) body: Body,
    pub(crate) handler: Handler,
}

/// The form of body that an operation takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Body {
    None,
    Json,
    Multipart,
}

/// The function behind an operation; its type says what it may do to the tenant.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Handler {
    Read(fn(&Tenant, &Call) -> Outcome),
    Write(fn(&mut Tenant, &Call) -> Outcome),
    /// The stream of events, which is not one answer.
    Events,
}

const fn read(
    path: &'static str,
    scopes: &'static [&'static str],
    handler: fn(&Tenant, &Call) -> Outcome,
) -> Operation {
    Operation {
        method: Method::GET,
        path,
        scopes,
        body: Body::None,
        handler: Handler::Read(handler),
    }
}

const fn write(
    method: Method,
    path: &'static str,
    scopes: &'static [&'static str],
    body: Body,
    handler: fn(&mut Tenant, &Call) -> Outcome,
) -> Operation {
    Operation {
        method,
        path,
        scopes,
        body,
        handler: Handler::Write(handler),
    }
}

/// Every operation with a handler. Paths and scopes are those of the document.
pub(crate) static OPERATIONS: &[Operation] = &[
    read(
        "/users",
        &["read:users", "read:user_idp_tokens"],
        users::list,
    ),
    write(
        Method::POST,
        "/users",
        &["create:users"],
        Body::Json,
        users::create,
    ),
    read(
        "/users/{id}",
        &["read:users", "read:current_user", "read:user_idp_tokens"],
        users::get,
    ),
    write(
        Method::PATCH,
        "/users/{id}",
        &[
            "update:users",
            "update:users_app_metadata",
            "update:current_user_metadata",
        ],
        Body::Json,
        users::update,
    ),
    write(
        Method::DELETE,
        "/users/{id}",
        &["delete:users", "delete:current_user"],
        Body::None,
        users::delete,
    ),
    read("/users-by-email", &["read:users"], users::by_email),
    read(
        "/users/{id}/organizations",
        &["read:organizations"],
        organizations::of_user,
    ),
    read(
        "/users/{id}/roles",
        &["read:users", "read:roles", "read:role_members"],
        roles::of_user,
    ),
    write(
        Method::POST,
        "/users/{id}/roles",
        &["update:users", "create:role_members"],
        Body::Json,
        roles::assign_to_user,
    ),
    write(
        Method::DELETE,
        "/users/{id}/roles",
        &["update:users", "delete:role_members"],
        Body::Json,
        roles::remove_from_user,
    ),
    read(
        "/organizations",
        &["read:organizations", "read:organizations_summary"],
        organizations::list,
    ),
    write(
        Method::POST,
        "/organizations",
        &["create:organizations", "create:organization_connections"],
        Body::Json,
        organizations::create,
    ),
    read(
        "/organizations/name/{name}",
        &["read:organizations"],
        organizations::get_by_name,
    ),
    read(
        "/organizations/{id}",
        &["read:organizations", "read:organizations_summary"],
        organizations::get,
    ),
    write(
        Method::PATCH,
        "/organizations/{id}",
        &["update:organizations"],
        Body::Json,
        organizations::update,
    ),
    write(
        Method::DELETE,
        "/organizations/{id}",
        &["delete:organizations"],
        Body::None,
        organizations::delete,
    ),
    read(
        "/organizations/{id}/members",
        &["read:organization_members"],
        members::list,
    ),
    write(
        Method::POST,
        "/organizations/{id}/members",
        &["create:organization_members"],
        Body::Json,
        members::add,
    ),
    write(
        Method::DELETE,
        "/organizations/{id}/members",
        &["delete:organization_members"],
        Body::Json,
        members::remove,
    ),
    read(
        "/organizations/{id}/members/{user_id}/roles",
        &["read:organization_member_roles"],
        members::roles,
    ),
    write(
        Method::POST,
        "/organizations/{id}/members/{user_id}/roles",
        &["create:organization_member_roles"],
        Body::Json,
        members::assign_roles,
    ),
    write(
        Method::DELETE,
        "/organizations/{id}/members/{user_id}/roles",
        &["delete:organization_member_roles"],
        Body::Json,
        members::remove_roles,
    ),
    read("/roles", &["read:roles"], roles::list),
    write(
        Method::POST,
        "/roles",
        &["create:roles"],
        Body::Json,
        roles::create,
    ),
    read("/roles/{id}", &["read:roles"], roles::get),
    write(
        Method::PATCH,
        "/roles/{id}",
        &["update:roles"],
        Body::Json,
        roles::update,
    ),
    write(
        Method::DELETE,
        "/roles/{id}",
        &["delete:roles"],
        Body::None,
        roles::delete,
    ),
    write(
        Method::POST,
        "/jobs/users-imports",
        &["create:users"],
        Body::Multipart,
        jobs::import_users,
    ),
    write(
        Method::GET,
        "/jobs/{id}",
        &["create:users", "read:users"],
        Body::None,
        jobs::get,
    ),
    write(
        Method::GET,
        "/jobs/{id}/errors",
        &["create:users", "read:users"],
        Body::None,
        jobs::errors,
    ),
    Operation {
        method: Method::GET,
        path: "/events",
        scopes: &["read:events"],
        body: Body::None,
        handler: Handler::Events,
    },
];
