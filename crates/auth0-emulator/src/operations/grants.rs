//! What users allowed applications to do, and taking it back. Grants come to be
//! when somebody consents, not by this API.

use http::Method;

use super::documents::{is_asked, list as page, text};
use super::{Entry, read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::paging::Rules;
use crate::tenant::Tenant;

pub(super) static HANDLERS: &[Entry] = &[
    read("/grants", list),
    write(Method::DELETE, "/grants", delete_of_user),
    write(Method::DELETE, "/grants/{id}", delete),
];

const GRANTS: &str = "/grants";

fn list(tenant: &Tenant, call: &Call) -> Outcome {
    let client = call.query.first("client_id");
    page(tenant, call, GRANTS, Rules::list("grants"), |grant| {
        client.is_none_or(|client| text(grant, "clientID") == client)
            && is_asked(call, grant, "user_id")
            && is_asked(call, grant, "audience")
    })
}

fn delete_of_user(tenant: &mut Tenant, call: &Call) -> Outcome {
    let user = call.query.first("user_id").unwrap_or_default();
    let grants = tenant.entities.iter(GRANTS);
    let ids: Vec<String> = grants
        .filter(|grant| text(grant, "user_id") == user)
        .map(|grant| text(grant, "id").to_owned())
        .collect();
    for id in ids {
        tenant.entities.remove(GRANTS, &id);
    }
    Ok(Answer::no_content())
}

/// Taking back what was never given is no error.
fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.entities.remove(GRANTS, call.param("id"));
    Ok(Answer::no_content())
}
