//! Refresh tokens: given, exchanged, rotated, revoked.

use axum::response::Response;
use serde_json::{Map, Value};

use super::exchange::Exchange;
use super::grants::Asking;
use super::tokens::{self, Order, Refresh};
use super::{application, log, login, organizations, respond, scopes};
use crate::clock::Moment;
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Client, Device, Grant, Presented, RefreshToken, ShownToken, Tenant};

/// How long a token lasts where the application does not say, in seconds.
const LIFETIME: u64 = 31_557_600;
const IDLE_LIFETIME: u64 = 2_592_000;

/// Makes a refresh token. Gives its id and the text that stands for it.
pub(super) fn create(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    order: &Order,
) -> Result<(String, String), OAuthProblem> {
    let text = random_alphanumeric(45)?;
    let id = tenant.ids.prefixed("rt_");
    let client = application::named(tenant, &order.client_id)?;
    let (idle, end) = ends(client, exchange.now);
    let shown = ShownToken {
        id: id.clone(),
        user_id: order.login.user_id.clone(),
        client_id: order.client_id.clone(),
        session_id: order.login.session_id.clone(),
        rotating: rotates(client),
        resource_servers: vec![Grant {
            audience: order.audience.clone().unwrap_or_default(),
            scopes: order.scope.join(" "),
        }],
        created_at: exchange.now,
        idle_expires_at: idle,
        expires_at: end,
        last_exchanged_at: None,
        device: Device::first_seen(exchange.ip(), &exchange.user_agent()),
        refresh_token_metadata: None,
    };
    tenant.refresh_tokens.insert(shown, &text);
    tenant.flows.keep_refresh(&id, order.login.clone());
    Ok((id, text))
}

/// The grant `refresh_token`.
pub(super) fn redeem(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    let text = form.need("refresh_token")?;
    let unknown = || OAuthProblem::invalid_grant("Unknown or invalid refresh token.");
    let client = application::named(tenant, &asking.client_id)?;
    let leeway = setting(client, "leeway")
        .and_then(Value::as_u64)
        .unwrap_or(0);
    let mut again = false;
    let token = match tenant.refresh_tokens.present(text, exchange.now) {
        Presented::Unknown => return Err(unknown()),
        Presented::Current(token) => token.clone(),
        // Nobody ends what belongs to another application.
        Presented::Spent(token) if token.shown.client_id != asking.client_id => {
            return Err(unknown());
        }
        Presented::Spent(token)
            if token.texts.was_exchanged_last(text) && within(token, leeway, exchange.now) =>
        {
            again = true;
            token.clone()
        }
        Presented::Spent(token) => {
            // Two have the same token, and nobody knows which of them is right.
            let (id, user) = (token.shown.id.clone(), token.shown.user_id.clone());
            tenant.refresh_tokens.revoke(|token| token.id == id);
            let client = &asking.client_id;
            log::note(
                tenant,
                exchange,
                "ferrt",
                client,
                Some(&user),
                "reused refresh token",
            );
            return Err(unknown());
        }
    };
    let shown = token.shown;
    let login = tenant
        .flows
        .refresh(&shown.id)
        .cloned()
        .ok_or_else(unknown)?;
    if shown.client_id != asking.client_id {
        return Err(unknown());
    }
    if login.bound_to.is_some() && login.bound_to != asking.bound_to {
        return Err(OAuthProblem::invalid_grant(
            "The token is bound to another key",
        ));
    }
    login::check_blocked(tenant, exchange, &asking.client_id, &login.user_id)?;
    if let Some(organization) = &login.organization {
        let Ok(organization) = tenant.organizations.get(organization) else {
            return Err(unknown());
        };
        organizations::check_member(organization, &login.user_id)?;
    }
    let granted = shown.resource_servers.first();
    let granted_audience = granted
        .map(|grant| grant.audience.clone())
        .unwrap_or_default();
    let had: Vec<String> = granted
        .map(|grant| grant.scopes.split_whitespace().map(str::to_owned).collect())
        .unwrap_or_default();
    let (audience, had) = match form.text("audience") {
        Some(other) if other != granted_audience => by_policy(
            exchange,
            application::named(tenant, &asking.client_id)?,
            other,
            had,
        )?,
        _ => (
            Some(granted_audience).filter(|audience| !audience.is_empty()),
            had,
        ),
    };
    let scope = match form.text("scope") {
        None => had,
        Some(asked) => {
            let asked = asked.split_whitespace().map(str::to_owned);
            let narrowed: Vec<String> = asked.filter(|scope| had.contains(scope)).collect();
            if narrowed.is_empty() {
                return Err(OAuthProblem::invalid_request(
                    "None of the scopes was granted",
                ));
            }
            narrowed
        }
    };
    let order = Order {
        client_id: asking.client_id.clone(),
        login,
        audience,
        scope,
        nonce: None,
        grant: Some("refresh_token"),
        actor: None,
        refresh: Refresh::Never,
    };
    let (mut body, _) = tokens::issue(tenant, exchange, &order)?;
    let client = application::named(tenant, &asking.client_id)?;
    let (rotating, (idle, _)) = (rotates(client), ends(client, exchange.now));
    if let Ok(token) = tenant.refresh_tokens.get_mut(&shown.id, exchange.now) {
        // The leeway counts from the first exchange.
        if !again {
            token.last_exchanged_at = Some(exchange.now);
        }
        token.idle_expires_at = idle;
        exchange.ip().clone_into(&mut token.device.last_ip);
        token.device.last_user_agent = exchange.user_agent();
    }
    if rotating {
        let next = random_alphanumeric(45)?;
        tenant
            .refresh_tokens
            .rotate(&shown.id, text, &next)
            .map_err(login::refused)?;
        body.insert("refresh_token".to_owned(), next.into());
    }
    Ok(body)
}

/// `POST /oauth/revoke`.
pub(super) fn revoke(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let client = application::authenticate(tenant, exchange)?;
    let text = exchange.form.need("token")?;
    let (Presented::Current(token) | Presented::Spent(token)) =
        tenant.refresh_tokens.present(text, exchange.now)
    else {
        // What is not there is revoked already.
        return Ok(respond::text(""));
    };
    if token.shown.client_id != client {
        let message = "The token belongs to another client";
        return Err(OAuthProblem::invalid_request(message));
    }
    let (id, user) = (token.shown.id.clone(), token.shown.user_id.clone());
    tenant.refresh_tokens.revoke(|token| token.id == id);
    log::note(tenant, exchange, "srrt", &client, Some(&user), "");
    Ok(respond::text(""))
}

/// Another API than the one that the token was given for: the application's
/// policies say which scopes there are to have.
fn by_policy(
    exchange: &Exchange<'_>,
    client: Client<'_>,
    audience: &str,
    had: Vec<String>,
) -> Result<(Option<String>, Vec<String>), OAuthProblem> {
    let policies = setting(client, "policies").and_then(Value::as_array);
    let mut policies = policies.into_iter().flatten();
    let policy = policies.find(|policy| policy["audience"] == audience);
    if let Some(policy) = policy {
        let scope = policy["scope"].as_array().into_iter().flatten();
        let scope = scope.filter_map(|scope| scope.as_str().map(str::to_owned));
        let identity = |scope: &String| scopes::IDENTITY.contains(&scope.as_str());
        let own = had.into_iter().filter(identity);
        return Ok((Some(audience.to_owned()), own.chain(scope).collect()));
    }
    if exchange.is_lenient() {
        return Ok((Some(audience.to_owned()), had));
    }
    Err(OAuthProblem::denied(
        "The refresh token is not for this audience",
    ))
}

fn setting<'a>(client: Client<'a>, name: &str) -> Option<&'a Value> {
    client.property("refresh_token")?.get(name)
}

fn rotates(client: Client<'_>) -> bool {
    setting(client, "rotation_type").is_some_and(|kind| kind == "rotating")
}

/// When a token made or used now ends for want of use, and at the latest.
fn ends(client: Client<'_>, now: Moment) -> (Option<Moment>, Option<Moment>) {
    if setting(client, "expiration_type").is_none_or(|kind| kind != "expiring") {
        return (None, None);
    }
    let end = |name: &str, infinite: &str, usual: u64| {
        let seconds = setting(client, name)
            .and_then(Value::as_u64)
            .unwrap_or(usual);
        let endless = setting(client, infinite) == Some(&Value::Bool(true));
        (!endless).then(|| now.plus_seconds(seconds))
    };
    (
        end(
            "idle_token_lifetime",
            "infinite_idle_token_lifetime",
            IDLE_LIFETIME,
        ),
        end("token_lifetime", "infinite_token_lifetime", LIFETIME),
    )
}

/// Whether a token was exchanged so shortly before that a lost answer explains
/// its second use.
fn within(token: &RefreshToken, leeway: u64, now: Moment) -> bool {
    let last = token.shown.last_exchanged_at;
    leeway > 0 && last.is_some_and(|last| last.plus_seconds(leeway) >= now)
}
