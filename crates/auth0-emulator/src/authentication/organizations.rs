//! Logins to an organization: which one is meant, which connections lead into it,
//! and who belongs to it.

use super::exchange::Exchange;
use crate::problem::OAuthProblem;
use crate::tenant::{Login, Organization, OrganizationConnection, Tenant};

/// Whether organizations may be named by their names, as they may unless it says no.
const BY_NAME: &str = "allow_organization_name_in_authentication_api";

/// The organization that was asked for, which the application may ask for and the
/// user belongs to, if there is one yet. Gives the organization's id.
pub(super) fn named(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    asked: &str,
    user_id: Option<&str>,
) -> Result<String, OAuthProblem> {
    let organization = called(tenant, asked)?;
    let usage = tenant
        .client(client_id)
        .and_then(|client| client.text("organization_usage"));
    // An application that does not say how it uses organizations uses none.
    if !matches!(usage, Some("allow" | "require")) && !exchange.is_lenient() {
        let message = "parameter organization is not allowed for this client";
        return Err(OAuthProblem::invalid_request(message));
    }
    if let Some(user) = user_id {
        check_member(organization, user)?;
    }
    Ok(organization.id.clone())
}

/// The organization that an id or a name is of.
pub(super) fn called<'t>(
    tenant: &'t Tenant,
    asked: &str,
) -> Result<&'t Organization, OAuthProblem> {
    let found = tenant
        .organizations
        .get(asked)
        .or_else(|refusal| match tenant.setting(BY_NAME) {
            Some(serde_json::Value::Bool(false)) => Err(refusal),
            _ => tenant.organizations.named(&asked.to_lowercase()),
        });
    found.map_err(|_| {
        OAuthProblem::invalid_request(format!("parameter organization is invalid: {asked}"))
    })
}

/// Refuses whoever does not belong to an organization, or not any more.
pub(super) fn check_member(organization: &Organization, user_id: &str) -> Result<(), OAuthProblem> {
    if organization.member(user_id).is_ok() {
        return Ok(());
    }
    let message = format!("user is not part of the {} organization", organization.id);
    Err(OAuthProblem::denied(message))
}

/// Lets a login into the organization that was asked for. Where its connection
/// says so, whoever comes with it becomes a member.
pub(super) fn enter(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    asked: &str,
    login: &Login,
) -> Result<String, OAuthProblem> {
    let id = named(tenant, exchange, client_id, asked, None)?;
    check_connection(tenant, exchange, &id, &login.connection)?;
    let joins = find(tenant, &id, &login.connection)
        .is_some_and(|connection| connection.assigns_membership());
    if joins {
        tenant.join(&id, &login.user_id, exchange.now);
    }
    named(tenant, exchange, client_id, asked, Some(&login.user_id))
}

/// Refuses a connection that does not lead into an organization.
pub(super) fn check_connection(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    organization: &str,
    connection: &str,
) -> Result<(), OAuthProblem> {
    if exchange.is_lenient() || find(tenant, organization, connection).is_some() {
        return Ok(());
    }
    Err(OAuthProblem::invalid_request(
        "the connection is not enabled for the organization",
    ))
}

/// Whether strangers can make an account on their way into an organization.
pub(super) fn allows_signup(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    organization: &str,
    connection: &str,
) -> bool {
    let found = find(tenant, organization, connection);
    exchange.is_lenient() || found.is_some_and(|found| found.allows_signup())
}

fn find<'t>(
    tenant: &'t Tenant,
    organization: &str,
    connection: &str,
) -> Option<OrganizationConnection<'t>> {
    let mut all = tenant.organization_connections(organization);
    all.find(|found| found.connection.name == connection)
}
