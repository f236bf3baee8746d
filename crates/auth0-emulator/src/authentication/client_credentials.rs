//! The grant `client_credentials`: an application asks for itself.

use serde_json::{Map, Value};

use super::exchange::Exchange;
use super::grants::Asking;
use super::{organizations, tokens};
use crate::problem::OAuthProblem;
use crate::tenant::Tenant;

/// Gives a token for an API, with the scopes that the application was granted.
pub(super) fn redeem(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    let usual = tenant.setting("default_audience").and_then(Value::as_str);
    let audience = form.owned("audience").or_else(|| form.owned("resource"));
    let Some(audience) = audience.or_else(|| usual.map(str::to_owned)) else {
        return Err(OAuthProblem::denied(
            "No audience parameter was provided, and no default audience has been configured",
        ));
    };
    let client = &asking.client_id;
    let mut claims = Map::new();
    let wished = form.text("scope");
    let scope = match (
        tenant.api(&audience),
        tenant.client_grant(client, &audience, "client"),
    ) {
        (api, grant) if exchange.is_lenient() => {
            let given = match (api, grant) {
                (Some(api), Some(grant)) => grant.scopes(api),
                (Some(api), None) => api.scopes(),
                (None, _) => Vec::new(),
            };
            wished.map_or_else(|| given.join(" "), str::to_owned)
        }
        (None, _) => return Err(OAuthProblem::denied("Service not enabled within domain")),
        (_, None) => {
            let message = format!("Client is not authorized to access \"{audience}\".");
            return Err(OAuthProblem::denied(message));
        }
        (Some(api), Some(grant)) => {
            if let Some(asked) = form.text("organization") {
                // What the application itself says of organizations is about people.
                let organization = organizations::called(tenant, asked)?.id.clone();
                let usage = grant.text("organization_usage");
                let collection = format!("/organizations/{organization}/client-grants");
                let given = tenant.entities.get(&collection, grant.id()).is_some();
                if !matches!(usage, Some("allow" | "require"))
                    || !(grant.flag("allow_any_organization") || given)
                {
                    let message = "The client grant does not allow this organization";
                    return Err(OAuthProblem::denied(message));
                }
                claims.insert("org_id".to_owned(), organization.into());
            } else if grant.text("organization_usage") == Some("require") {
                return Err(OAuthProblem::invalid_request(
                    "An organization is required for this API",
                ));
            }
            granted(&grant.scopes(api), wished)?
        }
    };
    claims.insert("sub".to_owned(), format!("{client}@clients").into());
    claims.insert("aud".to_owned(), audience.clone().into());
    claims.insert("gty".to_owned(), "client-credentials".into());
    if !scope.is_empty() {
        claims.insert("scope".to_owned(), scope.clone().into());
    }
    if tenant
        .api(&audience)
        .is_some_and(|api| api.flag("enforce_policies"))
    {
        let permissions: Vec<&str> = scope.split_whitespace().collect();
        claims.insert("permissions".to_owned(), permissions.into());
    }
    let bound = asking.bound_to.as_deref();
    let (token, lifetime) =
        tokens::sign_access_token(tenant, exchange, client, &audience, claims, bound)?;
    let kind = if bound.is_some() { "DPoP" } else { "Bearer" };
    let mut body = Map::new();
    body.insert("access_token".to_owned(), token.into());
    body.insert("token_type".to_owned(), kind.into());
    body.insert("expires_in".to_owned(), lifetime.into());
    if !scope.is_empty() {
        body.insert("scope".to_owned(), scope.into());
    }
    Ok(body)
}

/// Without a wish, everything that was granted; with one, exactly that.
fn granted(given: &[&str], wished: Option<&str>) -> Result<String, OAuthProblem> {
    let Some(wished) = wished else {
        return Ok(given.join(" "));
    };
    let wished: Vec<&str> = wished.split_whitespace().collect();
    if wished.iter().all(|scope| given.contains(scope)) {
        return Ok(wished.join(" "));
    }
    Err(OAuthProblem::denied(
        "Client has not been granted all of the requested scopes",
    ))
}
