//! Custom domains: unique, unverified at first, and verified when asked. The DNS
//! is never asked.

use http::{Method, StatusCode};
use serde_json::json;

use super::documents::{missing, only, text};
use super::{Entry, post_read, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::problem::Problem;
use crate::tenant::Tenant;

pub(super) static HANDLERS: &[Entry] = &[
    write(Method::POST, "/custom-domains", create),
    write(Method::POST, "/custom-domains/{id}/verify", verify),
    post_read("/custom-domains/{id}/test", test),
    write(Method::DELETE, "/custom-domains/{id}", delete),
];

const DOMAINS: &str = "/custom-domains";
/// What the answer to a verification shows.
const VERIFIED: [&str; 10] = [
    "certificate",
    "custom_client_ip_header",
    "custom_domain_id",
    "domain",
    "domain_metadata",
    "primary",
    "status",
    "tls_policy",
    "type",
    "verification",
];

fn create(tenant: &mut Tenant, call: &Call) -> Outcome {
    let mut domain = call.json();
    let name = text(&domain, "domain").to_lowercase();
    if tenant.entities.with(DOMAINS, "domain", &name).is_some() {
        return Err(Problem::new(
            StatusCode::CONFLICT,
            "custom_domain_conflict",
            "A custom domain with this name already exists.",
        ));
    }
    let id = tenant.ids.prefixed("cd_");
    let record = match text(&domain, "type") {
        "self_managed_certs" => "txt",
        _ => "cname",
    };
    let methods =
        json!([{"name": record, "record": format!("{}.edge.example.com", id), "domain": name}]);
    domain.remove("verification_method");
    domain.entry("tls_policy").or_insert("recommended".into());
    for (property, value) in [
        ("domain", json!(name)),
        ("custom_domain_id", json!(id)),
        ("primary", json!(false)),
        ("is_default", json!(false)),
        ("status", json!("pending_verification")),
        (
            "verification",
            json!({"status": "pending", "methods": methods}),
        ),
    ] {
        domain.insert(property.to_owned(), value);
    }
    tenant.entities.insert(DOMAINS, &id, domain.clone());
    Ok(Answer::created(domain))
}

fn verify(tenant: &mut Tenant, call: &Call) -> Outcome {
    let domain = tenant.entities.get_mut(DOMAINS, call.param("id"));
    let domain = domain.ok_or_else(no_domain)?;
    domain.insert("status".to_owned(), "ready".into());
    if let Some(verification) = domain.get_mut("verification") {
        verification["status"] = "verified".into();
        verification["last_verified_at"] = call.now.rfc3339().into();
    }
    Ok(Answer::ok(only(domain, &VERIFIED)))
}

/// A domain works once it is verified.
fn test(tenant: &Tenant, call: &Call) -> Outcome {
    let domain = tenant.entities.get(DOMAINS, call.param("id"));
    let body = match text(domain.ok_or_else(no_domain)?, "status") {
        "ready" => json!({"success": true}),
        status => json!({"success": false, "message": format!("The domain is {status}.")}),
    };
    Ok(Answer::ok(body))
}

/// Deleting a domain that is not there is no error.
fn delete(tenant: &mut Tenant, call: &Call) -> Outcome {
    tenant.entities.remove(DOMAINS, call.param("id"));
    Ok(Answer::no_content())
}

fn no_domain() -> Problem {
    let message = "The custom domain does not exist.";
    missing("inexistent_custom_domain", message)
}
