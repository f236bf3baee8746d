//! Invitations to an organization at a login. Each is for one address and good
//! once; whoever comes with somebody else's is not let in.

use serde_json::{Map, Value};

use super::exchange::Exchange;
use crate::clock::Moment;
use crate::problem::OAuthProblem;
use crate::tenant::{Authorization, Tenant};

/// Refuses a request with an invitation that leads nowhere, before anybody logs
/// in for it.
pub(super) fn check(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    authorization: &Authorization,
) -> Result<(), OAuthProblem> {
    let Some(ticket) = authorization.invitation.as_deref() else {
        return Ok(());
    };
    let Some(organization) = authorization.organization.as_deref() else {
        return Err(OAuthProblem::invalid_request(
            "An invitation needs the parameter organization",
        ));
    };
    match find(tenant, exchange, organization, ticket) {
        Some(_) => Ok(()),
        None => Err(unknown()),
    }
}

/// Whoever comes with an invitation becomes a member, with the roles that it has.
pub(super) fn accept(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    authorization: &Authorization,
    organization: &str,
    user_id: &str,
) -> Result<(), OAuthProblem> {
    let Some(ticket) = authorization.invitation.as_deref() else {
        return Ok(());
    };
    let Some(invitation) = find(tenant, exchange, organization, ticket) else {
        // A later step of the same login finds it used.
        let organization = tenant.organizations.get(organization);
        let joined = organization.is_ok_and(|organization| organization.member(user_id).is_ok());
        return if joined { Ok(()) } else { Err(unknown()) };
    };
    let email = tenant
        .users
        .get(user_id)
        .and_then(|user| user.text("email"))
        .unwrap_or_default();
    let invited = invitation
        .get("invitee")
        .and_then(|invitee| invitee["email"].as_str());
    if invited.is_some_and(|invited| !invited.eq_ignore_ascii_case(&email)) {
        return Err(OAuthProblem::denied(
            "The invitation is for another e-mail address",
        ));
    }
    let id = text(invitation, "id").unwrap_or_default().to_owned();
    let roles = invitation.get("roles").and_then(Value::as_array);
    let roles = roles.into_iter().flatten().filter_map(Value::as_str);
    let roles: Vec<String> = roles.map(str::to_owned).collect();
    tenant.entities.remove(&collection(organization), &id);
    tenant.join(organization, user_id, exchange.now);
    if let Ok(organization) = tenant.organizations.get_mut(organization)
        && let Ok(member) = organization.member_mut(user_id)
    {
        member.roles.extend(roles);
    }
    Ok(())
}

/// An invitation that is not over, by its ticket.
fn find<'t>(
    tenant: &'t Tenant,
    exchange: &Exchange<'_>,
    organization: &str,
    ticket: &str,
) -> Option<&'t Map<String, Value>> {
    let mut invitations = tenant.entities.iter(&collection(organization));
    invitations.find(|invitation| {
        let ends = text(invitation, "expires_at").and_then(Moment::parse);
        text(invitation, "ticket_id") == Some(ticket) && ends.is_some_and(|end| end > exchange.now)
    })
}

fn collection(organization: &str) -> String {
    format!("/organizations/{organization}/invitations")
}

fn text<'a>(invitation: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    invitation.get(name).and_then(Value::as_str)
}

fn unknown() -> OAuthProblem {
    OAuthProblem::invalid_request("The invitation does not exist or was used already")
}
