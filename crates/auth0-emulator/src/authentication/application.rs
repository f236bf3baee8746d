//! Which application asks, and whether it is who it says: by a secret in the
//! body or in the header, by a signed assertion, by the certificate of its
//! connection, or by its name alone where it can keep no secret.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{StatusCode, header};
use serde_json::{Map, Value};

use super::exchange::{Exchange, Params};
use super::mutual_tls;
use crate::clock::Moment;
use crate::jwt::Parsed;
use crate::problem::OAuthProblem;
use crate::query_string::{Plus, percent_decode};
use crate::secret::Secret;
use crate::tenant::{Client, Tenant};

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// An assertion may be good for no longer, in seconds.
const LONGEST_ASSERTION: i64 = 300;
/// How far the clocks of an application may be off, in seconds.
const SKEW: i64 = 10;

/// Checks the application and gives its id. Whether it may do what it wants is
/// the caller's to ask.
pub(super) fn authenticate(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
) -> Result<String, OAuthProblem> {
    let form = &exchange.form;
    let header = exchange
        .header(&header::AUTHORIZATION)
        .filter(|value| !value.to_ascii_lowercase().starts_with("bearer "));
    let ways = [
        header.is_some(),
        form.text("client_secret").is_some(),
        form.text("client_assertion").is_some(),
    ];
    if ways.into_iter().filter(|used| *used).count() > 1 {
        let message = "Only one form of client authentication can be used";
        return Err(OAuthProblem::invalid_request(message));
    }
    if let Some(assertion) = form.text("client_assertion") {
        return by_assertion(tenant, exchange, assertion);
    }
    let (id, secret) = match header {
        Some(value) => {
            basic(value).ok_or_else(|| invalid_client("Invalid authorization header"))?
        }
        None => (
            form.need("client_id")?.to_owned(),
            form.owned("client_secret").unwrap_or_default(),
        ),
    };
    let client = tenant.client(&id).ok_or_else(unauthorized)?;
    let method = client.authentication_method();
    if exchange.is_lenient() || (method == "none" && secret.is_empty()) {
        return Ok(id);
    }
    if mutual_tls::is_for(client) {
        return mutual_tls::check(tenant, exchange, client).map(|()| id);
    }
    if credential_ids(client, "private_key_jwt").is_some() {
        return Err(invalid_client("The client must use private_key_jwt"));
    }
    let known = client.secret();
    if known.is_some_and(|known| Secret::new(known).matches(&secret)) {
        return Ok(id);
    }
    Err(unauthorized())
}

/// The application that only names itself, as in requests of browsers.
pub(super) fn named<'t>(tenant: &'t Tenant, id: &str) -> Result<Client<'t>, OAuthProblem> {
    tenant
        .client(id)
        .ok_or_else(|| OAuthProblem::invalid_request(format!("Unknown client: {id}")))
}

/// The application that a form names and does not prove, as where there is no
/// secret to prove it by.
pub(super) fn presented<'t>(tenant: &'t Tenant, form: &Params) -> Result<Client<'t>, OAuthProblem> {
    named(tenant, form.need("client_id")?)
}

/// Refuses a grant that the application is not allowed.
pub(super) fn check_grant(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    grant_type: &str,
) -> Result<(), OAuthProblem> {
    let allowed = tenant
        .client(client_id)
        .is_some_and(|client| client.allows(grant_type));
    if allowed || exchange.is_lenient() {
        return Ok(());
    }
    let message = format!("Grant type '{grant_type}' not allowed for the client.");
    Err(OAuthProblem::unauthorized_client(message))
}

/// Checks a token that an application signed with one of its keys.
pub(super) fn check_signature(
    tenant: &Tenant,
    client_id: &str,
    token: &Parsed<'_>,
    now: Moment,
) -> Result<(), OAuthProblem> {
    let client = tenant.client(client_id).ok_or_else(unauthorized)?;
    let listed = credential_ids(client, "private_key_jwt").unwrap_or_default();
    signed_by_one(tenant, client, &listed, token, now)
}

/// Checks a request that an application signed with one of the keys for that, or
/// with any of its keys where it names none.
pub(super) fn check_request_signature(
    tenant: &Tenant,
    client_id: &str,
    token: &Parsed<'_>,
    now: Moment,
) -> Result<(), OAuthProblem> {
    let client = tenant.client(client_id).ok_or_else(unauthorized)?;
    let rules = client.property("signed_request_object");
    let listed = rules.and_then(ids_in).unwrap_or_default();
    signed_by_one(tenant, client, &listed, token, now)
}

/// The ids of the credentials that an application proves itself by in one way;
/// nothing if it does not do so in that way.
pub(super) fn credential_ids(client: Client<'_>, method: &str) -> Option<Vec<String>> {
    ids_in(
        client
            .property("client_authentication_methods")?
            .get(method)?,
    )
}

/// The credentials of an application that are not over: those with the ids, or
/// all of them without any.
pub(super) fn credentials<'t>(
    tenant: &'t Tenant,
    client_id: &str,
    ids: &[String],
    now: Moment,
) -> impl Iterator<Item = &'t Map<String, Value>> {
    let kept = tenant
        .entities
        .iter(&format!("/clients/{client_id}/credentials"));
    kept.filter(move |credential| {
        let text = |name: &str| credential.get(name).and_then(Value::as_str);
        let over = text("expires_at").and_then(Moment::parse);
        let listed = text("id").is_some_and(|id| ids.iter().any(|known| known == id));
        (ids.is_empty() || listed) && over.is_none_or(|over| over > now)
    })
}

/// 401, `invalid_client`.
pub(super) fn invalid_client(description: &str) -> OAuthProblem {
    OAuthProblem::new(StatusCode::UNAUTHORIZED, "invalid_client", description)
}

fn signed_by_one(
    tenant: &Tenant,
    client: Client<'_>,
    ids: &[String],
    token: &Parsed<'_>,
    now: Moment,
) -> Result<(), OAuthProblem> {
    let kid = token.header.get("kid").and_then(Value::as_str);
    let mut keys = credentials(tenant, client.id(), ids, now).filter(|credential| {
        let own = credential.get("kid").and_then(Value::as_str);
        kid.is_none() || own.is_none() || own == kid
    });
    let fits = |pem: &str| token.check_pem(pem).is_ok();
    if keys.any(|key| key.get("pem").and_then(Value::as_str).is_some_and(fits)) {
        return Ok(());
    }
    Err(invalid_client(
        "The signature does not fit any key of the client",
    ))
}

fn by_assertion(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    assertion: &str,
) -> Result<String, OAuthProblem> {
    if exchange.form.text("client_assertion_type") != Some(ASSERTION_TYPE) {
        return Err(OAuthProblem::invalid_request(
            "Invalid client_assertion_type",
        ));
    }
    let token = Parsed::new(assertion)
        .map_err(|_| invalid_client("The client assertion is not a token"))?;
    let id = token.claim("sub").unwrap_or_default().to_owned();
    let named = exchange.form.text("client_id").unwrap_or(&id);
    if id.is_empty() || token.claim("iss") != Some(&id) || named != id {
        return Err(invalid_client("iss and sub must be the client_id"));
    }
    let client = tenant.client(&id).ok_or_else(unauthorized)?;
    if credential_ids(client, "private_key_jwt").is_none() && !exchange.is_lenient() {
        return Err(invalid_client("The client does not use private_key_jwt"));
    }
    let endpoint = format!("{}/oauth/token", exchange.url);
    let accepted = |audience: &str| audience == exchange.issuer || audience == endpoint;
    let audience = match token.claims.get("aud") {
        Some(Value::String(audience)) => accepted(audience),
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).any(accepted),
        _ => false,
    };
    if !audience {
        return Err(invalid_client(
            "The client assertion is for another audience",
        ));
    }
    let number = |name: &str| token.claims.get(name).and_then(Value::as_i64);
    let now = exchange.now.epoch_seconds();
    match number("exp") {
        None => {
            return Err(invalid_client(
                "The client assertion must say when it expires",
            ));
        }
        Some(end) if end <= now => return Err(invalid_client("The client assertion is expired")),
        Some(end) if end > now.saturating_add(LONGEST_ASSERTION + SKEW) => {
            return Err(invalid_client("The client assertion is good for too long"));
        }
        Some(_) => {}
    }
    for name in ["iat", "nbf"] {
        if number(name).is_some_and(|moment| moment > now.saturating_add(SKEW)) {
            return Err(invalid_client("The client assertion is from the future"));
        }
    }
    check_signature(tenant, &id, &token, exchange.now)?;
    let Some(jti) = token.claim("jti") else {
        return Err(invalid_client("The client assertion needs a jti"));
    };
    if !exchange
        .replay
        .is_first(&format!("assertion {id} {jti}"), exchange.now)
    {
        return Err(invalid_client("The client assertion was used before"));
    }
    Ok(id)
}

fn ids_in(place: &Value) -> Option<Vec<String>> {
    let ids = place.get("credentials")?.as_array()?.iter();
    Some(
        ids.filter_map(|credential| credential["id"].as_str().map(str::to_owned))
            .collect(),
    )
}

fn basic(header: &str) -> Option<(String, String)> {
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = text.split_once(':')?;
    // RFC 6749 has both parts form-encoded before they are joined.
    Some((
        percent_decode(id, Plus::Space)?,
        percent_decode(secret, Plus::Space)?,
    ))
}

fn unauthorized() -> OAuthProblem {
    OAuthProblem::new(StatusCode::UNAUTHORIZED, "access_denied", "Unauthorized")
}
