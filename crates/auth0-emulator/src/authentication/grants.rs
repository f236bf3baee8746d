//! The token endpoint: which grant it is, whether the application may use it,
//! and the shorter grants themselves.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value};

use super::exchange::Exchange;
use super::tokens::{self, Order, Refresh};
use super::{
    application, backchannel, client_credentials, code, device, dpop, factors, jwt_bearer, log,
    login, organizations, passwordless, refresh, respond, scopes, token_exchange, token_vault,
};
use crate::problem::OAuthProblem;
use crate::tenant::{Login, SecondFactor, Tenant};

/// How long a second factor is waited for, in seconds.
const SECOND_FACTOR_WAIT: u64 = 600;

const REALM: &str = "http://auth0.com/oauth/grant-type/password-realm";
const OTP: &str = "http://auth0.com/oauth/grant-type/passwordless/otp";
const MFA_OTP: &str = "http://auth0.com/oauth/grant-type/mfa-otp";
const MFA_OOB: &str = "http://auth0.com/oauth/grant-type/mfa-oob";
const MFA_RECOVERY: &str = "http://auth0.com/oauth/grant-type/mfa-recovery-code";
const DEVICE: &str = "urn:ietf:params:oauth:grant-type:device_code";
const CIBA: &str = "urn:openid:params:grant-type:ciba";
const EXCHANGE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";
const JWT_BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const FEDERATED: &str =
    "urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token";

/// A token request whose application is known.
#[derive(Debug)]
pub(super) struct Asking {
    pub(super) client_id: String,
    /// The key that tokens shall be bound to.
    pub(super) bound_to: Option<String>,
}

/// `POST /oauth/token`.
pub(super) fn token(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let grant_type = exchange.form.need("grant_type")?;
    let mut client = exchange.form.owned("client_id").unwrap_or_default();
    let answered = asking(tenant, exchange).and_then(|asking| {
        client.clone_from(&asking.client_id);
        redeem(tenant, exchange, &asking, grant_type)
    });
    let (granted, refused) = kinds(grant_type);
    match &answered {
        Ok(_) => log::note(tenant, exchange, granted, &client, None, ""),
        // Who only has to wait or to prove more has not failed.
        Err(problem)
            if !["authorization_pending", "slow_down", "mfa_required"].contains(&problem.error) =>
        {
            let text = problem.description.clone();
            log::note(tenant, exchange, refused, &client, None, &text);
        }
        Err(_) => {}
    }
    answered.map(respond::json)
}

/// The application that asks, and the key that it proves.
fn asking(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Result<Asking, OAuthProblem> {
    let client_id = application::authenticate(tenant, exchange)?;
    let bound_to = dpop::proven(exchange, "/oauth/token", None)?;
    let must = tenant
        .client(&client_id)
        .is_some_and(|client| client.flag("require_proof_of_possession"));
    if must && bound_to.is_none() && exchange.certificate.is_none() && !exchange.is_lenient() {
        let message = "The client must prove possession of a key";
        return Err(OAuthProblem::invalid_request(message));
    }
    Ok(Asking {
        client_id,
        bound_to,
    })
}

fn redeem(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
    grant_type: &str,
) -> Result<Map<String, Value>, OAuthProblem> {
    let exchanges = ["token-exchange", EXCHANGE];
    if !exchanges.contains(&grant_type) && kinds(grant_type) != UNKNOWN {
        application::check_grant(tenant, exchange, &asking.client_id, grant_type)?;
    }
    match grant_type {
        "token-exchange" | EXCHANGE => token_exchange::redeem(tenant, exchange, asking),
        "client_credentials" => client_credentials::redeem(tenant, exchange, asking),
        "authorization_code" => code::redeem(tenant, exchange, asking),
        "password" | REALM => password(tenant, exchange, asking, grant_type),
        "refresh_token" => refresh::redeem(tenant, exchange, asking),
        OTP => passwordless::redeem(tenant, exchange, asking),
        MFA_OTP | MFA_OOB | MFA_RECOVERY => factors::redeem(tenant, exchange, asking, grant_type),
        DEVICE => device::redeem(tenant, exchange, asking),
        CIBA => backchannel::redeem(tenant, exchange, asking),
        FEDERATED => token_vault::redeem(tenant, exchange, asking),
        JWT_BEARER => jwt_bearer::redeem(tenant, exchange, asking),
        _ => Err(OAuthProblem::new(
            StatusCode::FORBIDDEN,
            "unsupported_grant_type",
            format!(
                "Unsupported grant type: {}",
                grant_type.chars().take(100).collect::<String>()
            ),
        )),
    }
}

/// Who logged in with a grant gets tokens, unless a second factor is wanted.
pub(super) fn complete(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
    mut login: Login,
    grant: &'static str,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    if let Some(asked) = form.text("organization") {
        let client = &asking.client_id;
        let organization = organizations::enter(tenant, exchange, client, asked, &login)?;
        login.organization = Some(organization);
    }
    let (scope, audience) = (form.owned("scope"), form.owned("audience"));
    if login::wants_second_factor(tenant, &login, form.text("acr_values")) {
        let waiting = SecondFactor {
            client_id: asking.client_id.clone(),
            login,
            scope,
            audience,
        };
        let text = factors::wait(tenant, exchange, waiting, SECOND_FACTOR_WAIT)?;
        let problem = OAuthProblem::new(
            StatusCode::FORBIDDEN,
            "mfa_required",
            "Multifactor authentication required",
        );
        return Err(problem.with("mfa_token", text));
    }
    let asked = (scope.as_deref(), audience.as_deref());
    grant_to(tenant, exchange, asking, login, asked, grant)
}

/// Issues tokens for a login; `asked` are the scope and the audience.
pub(super) fn grant_to(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
    login: Login,
    asked: (Option<&str>, Option<&str>),
    grant: &'static str,
) -> Result<Map<String, Value>, OAuthProblem> {
    acting(tenant, exchange, asking, (login, None), asked, grant)
}

/// As `grant_to`, where somebody may act for the person.
pub(super) fn acting(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
    (mut login, actor): (Login, Option<Value>),
    asked: (Option<&str>, Option<&str>),
    grant: &'static str,
) -> Result<Map<String, Value>, OAuthProblem> {
    login.bound_to.clone_from(&asking.bound_to);
    let audience = scopes::audience_for(tenant, exchange, asked.1)?;
    let client = application::named(tenant, &asking.client_id)?;
    let scope = scopes::scope_for(
        tenant,
        exchange,
        client,
        &login,
        audience.as_deref(),
        asked.0,
    )?;
    let order = Order {
        client_id: asking.client_id.clone(),
        login,
        audience,
        scope,
        nonce: None,
        grant: Some(grant),
        actor,
        refresh: Refresh::IfAsked,
    };
    tokens::issue(tenant, exchange, &order).map(|(body, _)| body)
}

fn password(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
    grant_type: &str,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    let (name, password) = (form.need("username")?, form.need("password")?);
    let asked = form.text("realm").filter(|_| grant_type == REALM);
    let realm = login::database(tenant, asked).to_owned();
    if tenant.connections.by_name(&realm).is_none() {
        return Err(OAuthProblem::invalid_request(
            "The connection does not exist",
        ));
    }
    let credentials = (name, password);
    let user = login::by_password(tenant, exchange, &asking.client_id, &realm, credentials)?;
    let mut login = login::begin(tenant, exchange, &asking.client_id, &user, "pwd")?;
    // A linked account leads to a user of another connection.
    login.connection = realm;
    complete(tenant, exchange, asking, login, "password")
}

/// A grant type that there is none of; a login that failed is all there is to say.
const UNKNOWN: (&str, &str) = ("s", "f");

/// What the log calls a grant that was made and one that was refused.
fn kinds(grant_type: &str) -> (&'static str, &'static str) {
    match grant_type {
        "client_credentials" => ("seccft", "feccft"),
        "authorization_code" => ("seacft", "feacft"),
        "password" | REALM => ("sepft", "fepft"),
        "refresh_token" => ("sertft", "fertft"),
        DEVICE => ("sede", "fede"),
        OTP => ("seoobft", "feoobft"),
        MFA_OTP => ("seotpft", "feotpft"),
        MFA_OOB => ("seoobft", "feoobft"),
        MFA_RECOVERY => ("sercft", "fercft"),
        CIBA => ("ciba_exchange_succeeded", "ciba_exchange_failed"),
        EXCHANGE | "token-exchange" | FEDERATED | JWT_BEARER => ("secte", "fecte"),
        _ => UNKNOWN,
    }
}
