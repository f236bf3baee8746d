//! The connections that a login can go on by: those that serve the application
//! and lead into the organization that it asks for, if it asks for one. The page
//! has the form of one of them, and buttons for others.

use serde_json::Value;

use super::exchange::Exchange;
use super::{login, organizations};
use crate::problem::OAuthProblem;
use crate::tenant::{Authorization, Connection, Tenant};

/// What the login page has to offer.
#[derive(Debug)]
pub(super) struct Offered {
    /// The connection whose form it shows; none where one of the buttons comes
    /// first.
    pub(super) form: Option<String>,
    /// The names and titles of the others.
    pub(super) buttons: Vec<(String, String)>,
}

/// What a request may go on by. Without one it is a device that waits. The
/// person may have `chosen` a connection on the page, unless the request is for
/// one itself.
pub(super) fn offered(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    authorization: Option<&Authorization>,
    chosen: Option<&str>,
) -> Result<Offered, OAuthProblem> {
    let organization = authorization.and_then(|asked| asked.organization.as_deref());
    if let Some(name) = authorization.and_then(|asked| asked.connection.as_deref()) {
        // Who asks for one connection is shown no other.
        return Ok(Offered {
            form: Some(check(tenant, exchange, client_id, organization, name)?),
            buttons: Vec::new(),
        });
    }
    let candidates = candidates(tenant, exchange, client_id, organization);
    if candidates.is_empty() {
        let whose = organization.map_or("client", |_| "organization");
        let message = format!("no connections enabled for the {whose}");
        return Err(OAuthProblem::invalid_request(message));
    }
    let form = match chosen {
        Some(name) => Some(check(tenant, exchange, client_id, organization, name)?),
        None => first_form(tenant, &candidates).map(|connection| connection.name.clone()),
    };
    let buttons = candidates
        .iter()
        .filter(|found| found.is_button && Some(&found.connection.name) != form.as_ref())
        .map(|found| titled(found.connection));
    let buttons = buttons.collect();
    Ok(Offered { form, buttons })
}

/// Refuses a connection that the application may not use, or that does not lead
/// into the organization. Gives its name.
fn check(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    organization: Option<&str>,
    name: &str,
) -> Result<String, OAuthProblem> {
    if let Some(organization) = organization {
        organizations::check_connection(tenant, exchange, organization, name)?;
    }
    login::check_connection(tenant, exchange, client_id, name)?;
    Ok(name.to_owned())
}

/// A connection that leads there, and whether the page has a button for it.
struct Candidate<'t> {
    connection: &'t Connection,
    is_button: bool,
}

fn candidates<'t>(
    tenant: &'t Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    organization: Option<&str>,
) -> Vec<Candidate<'t>> {
    let lenient = exchange.is_lenient();
    let mut candidates: Vec<Candidate<'_>> = match organization.filter(|_| !lenient) {
        None => tenant.connections.iter().map(open).collect(),
        Some(organization) => {
            let enabled = tenant.organization_connections(organization);
            let enabled = enabled.map(|found| Candidate {
                is_button: found.is_button(),
                connection: found.connection,
            });
            enabled.collect()
        }
    };
    candidates.retain(|found| lenient || found.connection.serves(client_id));
    candidates
}

fn open(connection: &Connection) -> Candidate<'_> {
    Candidate {
        connection,
        is_button: connection.is_button(),
    }
}

/// The connection whose form comes first: the tenant's usual database, or another
/// one, or one that sends codes. Where there is no button either the person can
/// only go on by what is left.
fn first_form<'t>(tenant: &Tenant, candidates: &[Candidate<'t>]) -> Option<&'t Connection> {
    let usual = login::database(tenant, None);
    let first = |fits: &dyn Fn(&Connection) -> bool| {
        let mut all = candidates.iter().map(|found| found.connection);
        all.find(|connection| fits(connection))
    };
    first(&|connection| connection.name == usual)
        .or_else(|| first(&|connection| connection.strategy == "auth0"))
        .or_else(|| first(&Connection::sends_codes))
        .or_else(|| first(&|_| !candidates.iter().any(|found| found.is_button)))
}

fn titled(connection: &Connection) -> (String, String) {
    let name = connection.name.clone();
    let title = connection.document.get("display_name");
    let title = title.and_then(Value::as_str).unwrap_or(&name).to_owned();
    (name, title)
}
