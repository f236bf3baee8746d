//! A login that has begun: in which browser, for which application, and what may
//! happen on its way. What comes next is decided by the steps.

use http::StatusCode;

use super::exchange::Exchange;
use super::organizations;
use crate::problem::OAuthProblem;
use crate::tenant::{Authorization, Purpose, Tenant, Transaction};

/// The cookie that ties a login to the browser that began it.
pub(super) const BROWSER: &str = "auth0_browser";

/// The login of a `state`, which must have begun in the same browser.
pub(super) fn transaction<'t>(
    tenant: &'t Tenant,
    exchange: &Exchange<'_>,
    state: &str,
) -> Result<&'t Transaction, OAuthProblem> {
    let browser = exchange.cookie(BROWSER);
    let lenient = exchange.is_lenient();
    let found = tenant.flows.transactions.get(state, exchange.now);
    let found = found.filter(|held| lenient || Some(held.browser.as_str()) == browser);
    found.ok_or_else(elsewhere)
}

/// As `transaction`, to change it.
pub(super) fn transaction_mut<'t>(
    tenant: &'t mut Tenant,
    exchange: &Exchange<'_>,
    state: &str,
) -> Result<&'t mut Transaction, OAuthProblem> {
    transaction(tenant, exchange, state)?;
    let found = tenant.flows.transactions.get_mut(state, exchange.now);
    found.ok_or_else(elsewhere)
}

fn elsewhere() -> OAuthProblem {
    OAuthProblem::new(
        StatusCode::BAD_REQUEST,
        "invalid_request",
        "This login is over or began in another browser. Please start again from the application.",
    )
}

/// Whether a connection leads to where a request wants to go.
pub(super) fn leads_there(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    authorization: &Authorization,
    connection: &str,
) -> bool {
    let organization = authorization.organization.as_deref();
    organization.is_none_or(|organization| {
        organizations::check_connection(tenant, exchange, organization, connection).is_ok()
    })
}

/// Whether a person can make an account on the way: always in a database but
/// into an organization, where the connection or an invitation must say so.
pub(super) fn may_sign_up(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    authorization: Option<&Authorization>,
    connection: &str,
) -> bool {
    let known = tenant.connections.by_name(connection);
    if known.is_none_or(|known| known.strategy != "auth0") {
        return false;
    }
    let Some(asked) = authorization else {
        return true;
    };
    let Some(organization) = asked.organization.as_deref() else {
        return true;
    };
    asked.invitation.is_some()
        || organizations::allows_signup(tenant, exchange, organization, connection)
}

/// The application that a login is for.
pub(super) fn client_of(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    transaction: &Transaction,
) -> Option<String> {
    match &transaction.purpose {
        Purpose::Authorize(authorization) => Some(authorization.client_id.clone()),
        Purpose::Device(code) => {
            let device = tenant.flows.devices.get(code, exchange.now)?;
            Some(device.client_id.clone())
        }
    }
}
