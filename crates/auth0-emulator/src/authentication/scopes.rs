//! What an application may have of a person: of which API, and which scopes.

use serde_json::{Map, Value};

use super::exchange::Exchange;
use crate::problem::OAuthProblem;
use crate::tenant::{Api, Client, Login, Tenant};

/// The scopes that every person can give of themselves.
pub(super) const IDENTITY: [&str; 7] = [
    "openid",
    "profile",
    "email",
    "phone",
    "address",
    "offline_access",
    "name",
];
/// The scopes by which people manage their second factors.
const OF_FACTORS: [&str; 3] = ["enroll", "read:authenticators", "remove:authenticators"];

/// The API that tokens are for: the one that was asked for, or the tenant's
/// usual one. `None` is the tenant itself.
pub(super) fn audience_for(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    asked: Option<&str>,
) -> Result<Option<String>, OAuthProblem> {
    let usual = tenant.setting("default_audience").and_then(Value::as_str);
    let userinfo = format!("{}/userinfo", exchange.url);
    let Some(audience) = asked
        .or(usual)
        .filter(|audience| !audience.is_empty() && *audience != userinfo)
    else {
        return Ok(None);
    };
    let known = tenant.api(audience).is_some() || is_of_factors(exchange, audience);
    if !known && !exchange.is_lenient() {
        let message = format!("Service not found: {audience}");
        return Err(OAuthProblem::denied(message));
    }
    Ok(Some(audience.to_owned()))
}

/// What a person gives an application: what it asked for, as far as the API
/// knows it and the person has it.
pub(super) fn scope_for(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client: Client<'_>,
    login: &Login,
    audience: Option<&str>,
    asked: Option<&str>,
) -> Result<Vec<String>, OAuthProblem> {
    let mut asked: Vec<String> = asked
        .unwrap_or_default()
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    asked.dedup();
    if exchange.is_lenient() {
        return Ok(asked);
    }
    let api = audience.and_then(|audience| tenant.api(audience));
    let known = match api {
        Some(api) => api.scopes(),
        None if audience.is_some_and(|audience| is_of_factors(exchange, audience)) => {
            OF_FACTORS.to_vec()
        }
        None => Vec::new(),
    };
    let mut known: Vec<String> = known.into_iter().map(str::to_owned).collect();
    if let Some(api) = api {
        if needs_grant(client, api) {
            let grant = tenant.client_grant(client.id(), api.identifier(), "user");
            let Some(grant) = grant else {
                let message = format!(
                    "Client is not authorized to access \"{}\".",
                    api.identifier()
                );
                return Err(OAuthProblem::denied(message));
            };
            let granted = grant.scopes(api);
            known.retain(|scope| granted.contains(&scope.as_str()));
        }
        if api.flag("enforce_policies") {
            let held = permissions(tenant, login, api.identifier());
            known.retain(|scope| held.contains(scope));
        }
        // Nothing in particular means everything that there is to have.
        if asked.is_empty() {
            asked.clone_from(&known);
        }
    }
    let offline =
        client.allows("refresh_token") && api.is_none_or(|api| api.flag("allow_offline_access"));
    asked.retain(|scope| match scope.as_str() {
        "offline_access" => offline,
        scope if IDENTITY.contains(&scope) => true,
        scope => known.iter().any(|known| known == scope),
    });
    Ok(asked)
}

/// What a person may do with an API, directly, by their roles and by their groups.
pub(super) fn permissions(tenant: &Tenant, login: &Login, audience: &str) -> Vec<String> {
    let Some(user) = tenant.users.get(&login.user_id) else {
        return Vec::new();
    };
    let organization = login.organization.as_deref();
    let member = organization
        .and_then(|id| tenant.organizations.get(id).ok())
        .and_then(|organization| organization.member(&user.id).ok());
    let held = tenant.roles_of(user);
    let roles = held
        .iter()
        .map(|held| &held.role.id)
        .chain(member.into_iter().flat_map(|member| &member.roles));
    let mut names: Vec<String> = user
        .permissions
        .iter()
        .filter(|held| held.resource_server_identifier == audience)
        .map(|held| held.permission_name.clone())
        .collect();
    for role in roles {
        let collection = format!("/roles/{role}/permissions");
        let given = tenant.entities.iter(&collection);
        let given = given.filter(|held| {
            held.get("resource_server_identifier")
                .and_then(Value::as_str)
                == Some(audience)
        });
        let name =
            |held: &Map<String, Value>| held.get("permission_name")?.as_str().map(str::to_owned);
        names.extend(given.filter_map(name));
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// Whether an audience is the API by which people manage their second factors,
/// which every tenant has.
fn is_of_factors(exchange: &Exchange<'_>, audience: &str) -> bool {
    audience
        .strip_prefix(exchange.url)
        .is_some_and(|path| path == "/mfa/")
}

/// Strangers, and everybody where the API says so, need a grant of their own.
fn needs_grant(client: Client<'_>, api: Api<'_>) -> bool {
    let policy = api
        .property("subject_type_authorization")
        .and_then(|rules| rules["user"]["policy"].as_str());
    match policy {
        Some(policy) => policy == "require_client_grant",
        None => {
            !client.is_first_party() && client.text("third_party_security_mode") == Some("strict")
        }
    }
}
