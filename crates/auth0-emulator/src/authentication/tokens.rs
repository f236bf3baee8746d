//! What an application gets in the end: which scopes, and the tokens that say
//! so. Who may have them was decided before.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

use super::claims;
use super::exchange::Exchange;
use super::refresh;
use crate::jwt::{Algorithm, sign_with_secret};
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Api, Client, Login, Opaque, Tenant};

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
/// How long a token that is no JWT is good for, in seconds.
const OPAQUE_LIFETIME: u64 = 86_400;
/// How long an ID token is good for where the application does not say.
const ID_TOKEN_LIFETIME: u64 = 36_000;
const MULTI_FACTOR: &str = "http://schemas.openid.net/pape/policies/2007/06/multi-factor";

/// What shall be issued for a person.
#[derive(Debug, Clone)]
pub(super) struct Order {
    pub(super) client_id: String,
    pub(super) login: Login,
    pub(super) audience: Option<String>,
    /// As `scope_for` decided.
    pub(super) scope: Vec<String>,
    pub(super) nonce: Option<String>,
    /// The `gty` of the access token, for the grants that tell.
    pub(super) grant: Option<&'static str>,
    /// Who acts for the person.
    pub(super) actor: Option<Value>,
    pub(super) refresh: Refresh,
}

/// Whether a refresh token comes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refresh {
    IfAsked,
    Never,
}

/// A part of an answer that an ID token vouches for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Vouched<'a> {
    pub(super) access_token: Option<&'a str>,
    pub(super) code: Option<&'a str>,
}

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
    if tenant.api(audience).is_none() && !exchange.is_lenient() {
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
    let mut known: Vec<String> = api
        .map(Api::scopes)
        .unwrap_or_default()
        .into_iter()
        .map(str::to_owned)
        .collect();
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

/// Issues everything that an order asks for. Gives the body of the answer, and
/// the id of the refresh token if there is one.
pub(super) fn issue(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    order: &Order,
) -> Result<(Map<String, Value>, Option<String>), OAuthProblem> {
    let (access_token, expires_in) = access_token(tenant, exchange, order)?;
    let mut body = Map::new();
    let has = |scope: &str| order.scope.iter().any(|held| held == scope);
    if has("openid") {
        let vouched = Vouched {
            access_token: None,
            code: None,
        };
        let token = id_token(tenant, exchange, order, vouched)?;
        body.insert("id_token".to_owned(), token.into());
    }
    let mut refresh_id = None;
    if has("offline_access") && order.refresh == Refresh::IfAsked {
        let (id, text) = refresh::create(tenant, exchange, order)?;
        body.insert("refresh_token".to_owned(), text.into());
        refresh_id = Some(id);
    }
    let kind = if order.login.bound_to.is_some() {
        "DPoP"
    } else {
        "Bearer"
    };
    body.insert("access_token".to_owned(), access_token.into());
    body.insert("token_type".to_owned(), kind.into());
    body.insert("expires_in".to_owned(), expires_in.into());
    body.insert("scope".to_owned(), order.scope.join(" ").into());
    if let Some(details) = &order.login.details {
        body.insert("authorization_details".to_owned(), details.clone());
    }
    Ok((body, refresh_id))
}

/// The access token of an order, and for how many seconds it is good.
pub(super) fn access_token(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    order: &Order,
) -> Result<(String, u64), OAuthProblem> {
    let login = &order.login;
    let Some(audience) = &order.audience else {
        let text = random_alphanumeric(43)?;
        let opaque = Opaque {
            user_id: login.user_id.clone(),
            client_id: order.client_id.clone(),
            scope: order.scope.clone(),
            bound_to: login.bound_to.clone(),
        };
        let end = exchange.now.plus_seconds(OPAQUE_LIFETIME);
        tenant.flows.opaque.put(&text, opaque, end);
        return Ok((text, OPAQUE_LIFETIME));
    };
    let mut claims = Map::new();
    claims.insert("sub".to_owned(), login.user_id.clone().into());
    let userinfo = format!("{}/userinfo", exchange.url);
    let audiences = if order.scope.iter().any(|scope| scope == "openid") {
        json!([audience, userinfo])
    } else {
        json!(audience)
    };
    claims.insert("aud".to_owned(), audiences);
    claims.insert("scope".to_owned(), order.scope.join(" ").into());
    if let Some(grant) = order.grant {
        claims.insert("gty".to_owned(), grant.into());
    }
    organization(tenant, login, &mut claims);
    if let Some(details) = &login.details {
        claims.insert("authorization_details".to_owned(), details.clone());
    }
    if let Some(actor) = &order.actor {
        claims.insert("act".to_owned(), actor.clone());
    }
    let enforced = tenant
        .api(audience)
        .is_some_and(|api| api.flag("enforce_policies"));
    if enforced {
        let held = permissions(tenant, login, audience);
        claims.insert("permissions".to_owned(), held.into());
    }
    let bound = login.bound_to.as_deref();
    sign_access_token(tenant, exchange, &order.client_id, audience, claims, bound)
}

/// Fills in what all access tokens for an API say, and signs one as the API
/// wants it.
pub(super) fn sign_access_token(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    audience: &str,
    mut claims: Map<String, Value>,
    bound_to: Option<&str>,
) -> Result<(String, u64), OAuthProblem> {
    let identifier = tenant.ids.object_id();
    let api = tenant.api(audience);
    let text = |name: &str| api.and_then(|api| api.text(name)).unwrap_or_default();
    let lifetime = api.map_or(OPAQUE_LIFETIME, Api::token_lifetime);
    let issued = exchange.now.epoch_seconds();
    let dialect = text("token_dialect");
    if !dialect.ends_with("_authz") {
        claims.remove("permissions");
    }
    claims.insert("iss".to_owned(), exchange.issuer.into());
    claims.insert("iat".to_owned(), issued.into());
    claims.insert(
        "exp".to_owned(),
        issued.saturating_add_unsigned(lifetime).into(),
    );
    let kind = if dialect.starts_with("rfc9068") {
        claims.remove("gty");
        claims.insert("client_id".to_owned(), client_id.into());
        claims.insert("jti".to_owned(), identifier.into());
        "at+jwt"
    } else {
        claims.insert("azp".to_owned(), client_id.into());
        "JWT"
    };
    if let Some(print) = bound_to {
        claims.insert("cnf".to_owned(), json!({"jkt": print}));
    }
    let claims = Value::Object(claims);
    let token = match text("signing_alg") {
        "HS256" => sign_with_secret(kind, &claims, text("signing_secret")),
        "PS256" => tenant.keys.sign(kind, Algorithm::Ps256, &claims)?,
        _ => tenant.keys.sign(kind, Algorithm::Rs256, &claims)?,
    };
    Ok((token, lifetime))
}

/// The ID token of an order.
pub(super) fn id_token(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    order: &Order,
    vouched: Vouched<'_>,
) -> Result<String, OAuthProblem> {
    let login = &order.login;
    let mut claims = match tenant.users.get(&login.user_id) {
        Some(user) => claims::profile(user, &order.scope),
        None => Map::new(),
    };
    let client = tenant.client(&order.client_id);
    let configured =
        |name: &str| client.and_then(|client| client.property("jwt_configuration")?.get(name));
    let lifetime = configured("lifetime_in_seconds").and_then(Value::as_u64);
    let issued = exchange.now.epoch_seconds();
    let mut say = |name: &str, value: Value| claims.insert(name.to_owned(), value);
    say("iss", exchange.issuer.into());
    say("sub", login.user_id.clone().into());
    say("aud", order.client_id.clone().into());
    say("iat", issued.into());
    let end = issued.saturating_add_unsigned(lifetime.unwrap_or(ID_TOKEN_LIFETIME));
    say("exp", end.into());
    say("auth_time", login.at.epoch_seconds().into());
    if let Some(session) = &login.session_id {
        say("sid", session.clone().into());
    }
    if let Some(nonce) = &order.nonce {
        say("nonce", nonce.clone().into());
    }
    if let Some(token) = vouched.access_token {
        say("at_hash", half_hash(token).into());
    }
    if let Some(code) = vouched.code {
        say("c_hash", half_hash(code).into());
    }
    if login.methods.iter().any(|method| method == "mfa") {
        say("amr", json!(["mfa"]));
        say("acr", MULTI_FACTOR.into());
    }
    organization(tenant, login, &mut claims);
    let claims = Value::Object(claims);
    let secret = client.and_then(|client| client.secret());
    Ok(match (configured("alg").and_then(Value::as_str), secret) {
        (Some("HS256"), Some(secret)) => sign_with_secret("JWT", &claims, secret),
        (Some("PS256"), _) => tenant.keys.sign("JWT", Algorithm::Ps256, &claims)?,
        _ => tenant.keys.sign("JWT", Algorithm::Rs256, &claims)?,
    })
}

/// What a person may do with an API, directly and by their roles.
pub(super) fn permissions(tenant: &Tenant, login: &Login, audience: &str) -> Vec<String> {
    let Some(user) = tenant.users.get(&login.user_id) else {
        return Vec::new();
    };
    let organization = login.organization.as_deref();
    let member = organization
        .and_then(|id| tenant.organizations.get(id).ok())
        .and_then(|organization| organization.member(&user.id).ok());
    let roles = user
        .roles
        .iter()
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

fn organization(tenant: &Tenant, login: &Login, claims: &mut Map<String, Value>) {
    let Some(id) = &login.organization else {
        return;
    };
    claims.insert("org_id".to_owned(), id.clone().into());
    let named = tenant.setting("allow_organization_name_in_authentication_api");
    if let (true, Ok(organization)) = (
        named != Some(&Value::Bool(false)),
        tenant.organizations.get(id),
    ) {
        let name = organization.document.get("name").cloned();
        claims.extend(name.map(|name| ("org_name".to_owned(), name)));
    }
}

/// The left half of a digest, as OpenID Connect has it.
fn half_hash(text: &str) -> String {
    let hash = digest::digest(&digest::SHA256, text.as_bytes());
    URL_SAFE_NO_PAD.encode(&hash.as_ref()[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of OpenID Connect Core, A.3.
    #[test]
    fn a_half_hash_is_as_the_specification_has_it() {
        assert_eq!(
            half_hash("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"),
            "77QmUPtjPfzWtF2AnpK9RQ"
        );
    }
}
