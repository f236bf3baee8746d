//! What an application gets in the end: the tokens. Who may have them, and with
//! which scopes, was decided before.

use serde_json::{Map, Value, json};

use super::exchange::Exchange;
use super::id_token::{self, Vouched};
use super::{refresh, scopes};
use crate::jwt::{Algorithm, sign_with_secret};
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Api, Client, Login, Opaque, Tenant};

/// How long a token that is no JWT is good for, in seconds.
const OPAQUE_LIFETIME: u64 = 86_400;
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
        let token = id_token::sign(tenant, exchange, order, vouched)?;
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
        let held = scopes::permissions(tenant, login, audience);
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
    if let Some(holder) = confirmation(exchange, api, tenant.client(client_id), bound_to)? {
        claims.insert("cnf".to_owned(), holder);
    }
    let claims = Value::Object(claims);
    let token = match text("signing_alg") {
        "HS256" => sign_with_secret(kind, &claims, text("signing_secret")),
        "PS256" => tenant.keys.sign(kind, Algorithm::Ps256, &claims)?,
        _ => tenant.keys.sign(kind, Algorithm::Rs256, &claims)?,
    };
    Ok((token, lifetime))
}

/// Who alone may use a token: whoever holds the key of the proof, and the key of
/// the certificate where the API wants that.
fn confirmation(
    exchange: &Exchange<'_>,
    api: Option<Api<'_>>,
    client: Option<Client<'_>>,
    bound_to: Option<&str>,
) -> Result<Option<Value>, OAuthProblem> {
    let rules = api.and_then(|api| api.property("proof_of_possession"));
    let mutual = rules.is_some_and(|rules| rules["mechanism"] == "mtls");
    let certificate = exchange.certificate.filter(|_| mutual);
    let required = rules.is_some_and(|rules| {
        let public = client.is_none_or(|client| client.authentication_method() == "none");
        rules["required"] == true && (public || rules["required_for"] != "public_clients")
    });
    let proven = if mutual {
        certificate.is_some()
    } else {
        bound_to.is_some()
    };
    if required && !proven && !exchange.is_lenient() {
        return Err(OAuthProblem::invalid_request(if mutual {
            "The API wants tokens that are bound to a client certificate"
        } else {
            "The API wants tokens that are bound to a key by DPoP"
        }));
    }
    let mut holder = Map::new();
    if let Some(print) = bound_to {
        holder.insert("jkt".to_owned(), print.into());
    }
    if let Some(certificate) = certificate {
        holder.insert("x5t#S256".to_owned(), certificate.thumbprint().into());
    }
    Ok((!holder.is_empty()).then(|| holder.into()))
}

/// Says which organization a login is for.
pub(super) fn organization(tenant: &Tenant, login: &Login, claims: &mut Map<String, Value>) {
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
