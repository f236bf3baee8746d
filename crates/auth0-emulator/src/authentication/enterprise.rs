//! SAML and WS-Federation: what the tenant says about itself as a provider, and
//! refusals of the rest, for assertions are not made here.

use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;

use super::exchange::Exchange;
use super::{application, respond};
use crate::problem::OAuthProblem;
use crate::tenant::Tenant;

const REDIRECT: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
const POST: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";

/// `GET /samlp/metadata/{client_id}`.
pub(super) fn saml_metadata(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let id = client(tenant, exchange)?;
    let (url, certificate) = (exchange.url, certificate(tenant));
    let place = |binding: &str, name: &str, path: &str| {
        format!("<{name} Binding=\"{binding}\" Location=\"{url}/samlp/{id}{path}\"/>")
    };
    let services = [
        place(REDIRECT, "SingleLogoutService", "/logout"),
        place(POST, "SingleLogoutService", "/logout"),
        "<NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</NameIDFormat>\
         <NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</NameIDFormat>"
            .to_owned(),
        place(REDIRECT, "SingleSignOnService", ""),
        place(POST, "SingleSignOnService", ""),
    ];
    Ok(respond::xml(format!(
        "<EntityDescriptor entityID=\"urn:{}\" xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\">\
         <IDPSSODescriptor protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">\
         <KeyDescriptor use=\"signing\"><KeyInfo xmlns=\"http://www.w3.org/2000/09/xmldsig#\">\
         <X509Data><X509Certificate>{certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>\
         {}</IDPSSODescriptor></EntityDescriptor>",
        tenant.name,
        services.concat()
    )))
}

/// `GET /wsfed/FederationMetadata/2007-06/FederationMetadata.xml`, for all
/// applications or for one.
pub(super) fn federation_metadata(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let path = if exchange.segments.is_empty() {
        String::new()
    } else {
        format!("/{}", client(tenant, exchange)?)
    };
    let certificate = certificate(tenant);
    Ok(respond::xml(format!(
        "<EntityDescriptor entityID=\"urn:{}\" xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\">\
         <RoleDescriptor xsi:type=\"fed:SecurityTokenServiceType\" \
         xmlns:fed=\"http://docs.oasis-open.org/wsfed/federation/200706\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         protocolSupportEnumeration=\"http://docs.oasis-open.org/wsfed/federation/200706\">\
         <KeyDescriptor use=\"signing\"><KeyInfo xmlns=\"http://www.w3.org/2000/09/xmldsig#\">\
         <X509Data><X509Certificate>{certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>\
         <fed:PassiveRequestorEndpoint><EndpointReference xmlns=\"http://www.w3.org/2005/08/addressing\">\
         <Address>{}/wsfed{path}</Address></EndpointReference></fed:PassiveRequestorEndpoint>\
         </RoleDescriptor></EntityDescriptor>",
        tenant.name, exchange.url
    )))
}

/// A SAML request of a service provider.
pub(super) fn saml_request(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    client(tenant, exchange)?;
    Err(unsupported("SAML assertions are not made by the emulator"))
}

/// `POST /samlp/{client_id}/logout`.
pub(super) fn saml_logout(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    client(tenant, exchange)?;
    Err(unsupported(
        "SAML logout requests are not read by the emulator",
    ))
}

/// `GET /wsfed/{client_id}`.
pub(super) fn federation_request(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    client(tenant, exchange)?;
    Err(unsupported(
        "WS-Federation assertions are not made by the emulator",
    ))
}

/// `POST /login/callback`: a login that another provider began.
pub(super) fn initiated_elsewhere(
    _: &Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    exchange.form.need("SAMLResponse")?;
    Err(unsupported("SAML responses are not read by the emulator"))
}

/// The application in the path. Its id is one that the tenant knows, so it can
/// stand in XML after its own escapes.
fn client(tenant: &Tenant, exchange: &Exchange<'_>) -> Result<String, OAuthProblem> {
    let id = exchange
        .segments
        .first()
        .map(String::as_str)
        .unwrap_or_default();
    let id = application::named(tenant, id)?.id();
    let plain = id
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter));
    if plain {
        return Ok(id.to_owned());
    }
    Err(OAuthProblem::invalid_request(
        "This client has no place in XML",
    ))
}

fn certificate(tenant: &Tenant) -> String {
    let key = tenant.keys.current();
    key.map(|key| STANDARD.encode(&key.certificate))
        .unwrap_or_default()
}

fn unsupported(message: &str) -> OAuthProblem {
    OAuthProblem::new(StatusCode::BAD_REQUEST, "unsupported_operation", message)
}
