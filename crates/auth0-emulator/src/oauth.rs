//! The token endpoint. It decides what a token says; signing it
//! is left to the caller. The client-credentials grant is the only one so far.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::clock::Moment;
use crate::problem::OAuthProblem;
use crate::query_string::{Plus, form_pairs, percent_decode};
use crate::secret::Secret;
use crate::tenant::Tenant;

/// The parameters of a token request, whichever form they came in. Among them
/// are secrets, so `Debug` shows none of them.
pub(crate) struct TokenRequest(Map<String, Value>);

/// A token to be signed, and what is said beside it.
#[derive(Debug, PartialEq)]
pub(crate) struct Grant {
    pub(crate) claims: Value,
    pub(crate) expires_in: u64,
    pub(crate) scope: String,
}

impl fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenRequest(..)")
    }
}

impl TokenRequest {
    /// Reads a form or a JSON object, as the content type says.
    pub(crate) fn parse(content_type: &str, bytes: &[u8]) -> Result<Self, OAuthProblem> {
        let unreadable = || invalid_request("The body could not be read");
        if content_type.contains("json") {
            return serde_json::from_slice(bytes)
                .map(Self)
                .map_err(|_| unreadable());
        }
        let text = std::str::from_utf8(bytes).map_err(|_| unreadable())?;
        let pairs = form_pairs(text).ok_or_else(unreadable)?;
        let mut fields = Map::new();
        for (name, value) in pairs {
            if fields.insert(name, value.into()).is_some() {
                return Err(invalid_request("A parameter is given more than once"));
            }
        }
        Ok(Self(fields))
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
    }
}

/// Answers a token request.
pub(crate) fn token(
    tenant: &Tenant,
    issuer: &str,
    authorization: Option<&str>,
    request: &TokenRequest,
    now: Moment,
) -> Result<Grant, OAuthProblem> {
    let Some(grant_type) = request.text("grant_type") else {
        return Err(invalid_request("Missing required parameter: grant_type"));
    };
    let client = authenticate(tenant, authorization, request)?;
    if grant_type != "client_credentials" {
        return Err(OAuthProblem::new(
            StatusCode::FORBIDDEN,
            "unsupported_grant_type",
            "Unsupported grant type",
        ));
    }
    let Some(audience) = request.text("audience") else {
        return Err(denied(
            "No audience parameter was provided, and no default audience has been configured",
        ));
    };
    let Some(api) = tenant.api(audience) else {
        return Err(denied("Service not enabled within domain"));
    };
    let Some(given) = tenant.client_grant(&client, audience, "client") else {
        return Err(denied("Client is not authorized to access the API"));
    };
    let scope = granted(&given.scopes(api), request.text("scope"))?;
    let lifetime = api.token_lifetime();
    let issued = now.epoch_seconds();
    let claims = json!({
        "iss": issuer, "sub": format!("{client}@clients"), "aud": audience, "iat": issued,
        "exp": issued.saturating_add_unsigned(lifetime), "azp": client,
        "gty": "client-credentials", "scope": scope,
    });
    Ok(Grant {
        claims,
        expires_in: lifetime,
        scope,
    })
}

/// Checks the client by its secret, in the body or in the header, never both.
fn authenticate(
    tenant: &Tenant,
    authorization: Option<&str>,
    request: &TokenRequest,
) -> Result<String, OAuthProblem> {
    let (id, secret) = match authorization {
        Some(_) if request.text("client_secret").is_some() => {
            return Err(invalid_request(
                "Only one form of client authentication can be used",
            ));
        }
        Some(header) => basic(header).ok_or_else(|| {
            OAuthProblem::new(
                StatusCode::UNAUTHORIZED,
                "invalid_client",
                "Invalid authorization header",
            )
        })?,
        None => {
            let Some(id) = request.text("client_id") else {
                return Err(invalid_request("Missing required parameter: client_id"));
            };
            (
                id.to_owned(),
                request.text("client_secret").unwrap_or_default().to_owned(),
            )
        }
    };
    let known = tenant.client(&id).and_then(|client| client.secret());
    if known.is_some_and(|known| Secret::new(known).matches(&secret)) {
        return Ok(id);
    }
    Err(OAuthProblem::new(
        StatusCode::UNAUTHORIZED,
        "access_denied",
        "Unauthorized",
    ))
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

/// Without a wish, everything that was granted; with one, exactly that.
fn granted(given: &[&str], wished: Option<&str>) -> Result<String, OAuthProblem> {
    let Some(wished) = wished else {
        return Ok(given.join(" "));
    };
    let wished: Vec<&str> = wished.split_whitespace().collect();
    if wished.iter().all(|scope| given.contains(scope)) {
        return Ok(wished.join(" "));
    }
    Err(denied(
        "Client has not been granted all of the requested scopes",
    ))
}

fn invalid_request(description: &str) -> OAuthProblem {
    OAuthProblem::new(StatusCode::BAD_REQUEST, "invalid_request", description)
}

fn denied(description: &str) -> OAuthProblem {
    OAuthProblem::new(StatusCode::FORBIDDEN, "access_denied", description)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenant::{NewApi, NewClient};

    fn tenant() -> Tenant {
        let mut tenant = Tenant::new(1);
        let client = NewClient {
            id: "id".into(),
            secret: Secret::new("s+ %"),
            callbacks: Vec::new(),
            logout_urls: Vec::new(),
        };
        tenant.plant_client(&client);
        let api = NewApi {
            identifier: "aud".into(),
            scopes: vec!["read:users".to_owned(), "create:users".to_owned()],
            token_lifetime: 60,
            is_system: false,
        };
        tenant.plant_api(&api, "id");
        tenant
    }

    fn ask(header: Option<&str>, body: &str) -> Result<Grant, OAuthProblem> {
        let request = TokenRequest::parse("application/x-www-form-urlencoded", body.as_bytes())?;
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        token(&tenant(), "iss", header, &request, now)
    }

    #[test]
    fn the_secret_is_taken_from_body_or_header() {
        let grant = "grant_type=client_credentials&audience=aud";
        let posted = ask(
            None,
            &format!("{grant}&client_id=id&client_secret=s%2B+%25"),
        )
        .unwrap();
        assert_eq!(posted.claims["sub"], "id@clients");
        assert_eq!(posted.claims["exp"], 1_767_225_660);
        assert_eq!(posted.scope, "read:users create:users");
        let header = format!("Basic {}", STANDARD.encode("id:s%2B+%25"));
        let scoped = ask(Some(&header), &format!("{grant}&scope=read:users")).unwrap();
        assert_eq!(scoped.claims["scope"], "read:users");
    }

    #[test]
    fn refusals_have_their_error_and_status() {
        let client = "client_id=id&client_secret=s%2B+%25";
        let grant = "grant_type=client_credentials";
        for (header, body, error, status) in [
            (None, "", "invalid_request", 400),
            (None, "grant_type=%zz", "invalid_request", 400),
            (None, "grant_type=a&grant_type=b", "invalid_request", 400),
            (None, grant, "invalid_request", 400),
            (
                None,
                "grant_type=client_credentials&client_id=id",
                "access_denied",
                401,
            ),
            (
                None,
                "grant_type=client_credentials&client_id=x&client_secret=s",
                "access_denied",
                401,
            ),
            (Some("Basic !"), grant, "invalid_client", 401),
            (Some("Bearer x"), grant, "invalid_client", 401),
            (
                Some("Basic aWQ6cw=="),
                &format!("{grant}&{client}"),
                "invalid_request",
                400,
            ),
            (None, &format!("{grant}&{client}"), "access_denied", 403),
            (
                None,
                &format!("{grant}&{client}&audience=x"),
                "access_denied",
                403,
            ),
            (
                None,
                &format!("{grant}&{client}&audience=aud&scope=x"),
                "access_denied",
                403,
            ),
            (
                None,
                &format!("grant_type=password&{client}"),
                "unsupported_grant_type",
                403,
            ),
        ] {
            let problem = ask(header, body).unwrap_err();
            assert_eq!(
                (problem.error, problem.status.as_u16()),
                (error, status),
                "{body}"
            );
        }
    }
}
