//! Applications that prove themselves by the certificate of their connection
//! (RFC 8705): one that the application has registered, or one that names it.
//! Who signed the certificate is not checked: the proxy in front of a tenant does
//! that, and here is none.

use serde_json::{Map, Value};

use super::application;
use super::exchange::Exchange;
use crate::jwt::pem_bytes;
use crate::problem::OAuthProblem;
use crate::tenant::{Client, Tenant};
use crate::x509::{Certificate, DistinguishedName};

/// The two methods, by their names in `client_authentication_methods`.
pub(super) const METHODS: [&str; 2] = ["tls_client_auth", "self_signed_tls_client_auth"];

/// Whether an application must show a certificate.
pub(super) fn is_for(client: Client<'_>) -> bool {
    METHODS
        .iter()
        .any(|method| application::credential_ids(client, method).is_some())
}

/// Checks the certificate that the connection of a request has shown.
pub(super) fn check(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client: Client<'_>,
) -> Result<(), OAuthProblem> {
    let Some(certificate) = exchange.certificate else {
        return Err(application::invalid_client(
            "The client must connect with its certificate",
        ));
    };
    let fits = METHODS.iter().any(|method| {
        let Some(ids) = application::credential_ids(client, method) else {
            return false;
        };
        let mut credentials = application::credentials(tenant, client.id(), &ids, exchange.now);
        credentials.any(|credential| is_of(credential, certificate))
    });
    if fits {
        return Ok(());
    }
    Err(application::invalid_client(
        "The certificate is none of the client's",
    ))
}

fn is_of(credential: &Map<String, Value>, certificate: &Certificate) -> bool {
    let text = |name: &str| credential.get(name).and_then(Value::as_str);
    if text("credential_type") != Some("cert_subject_dn") {
        return text("thumbprint_sha256") == Some(certificate.thumbprint().as_str());
    }
    let named = match text("subject_dn") {
        Some(name) => Some(DistinguishedName::parse(name)),
        None => text("pem")
            .and_then(pem_bytes)
            .and_then(|der| Certificate::new(&der).subject()),
    };
    named.is_some() && named == certificate.subject()
}
