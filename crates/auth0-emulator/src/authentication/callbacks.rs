//! The places that an application may have people sent to.

use http::StatusCode;

use super::application;
use super::exchange::Exchange;
use crate::problem::OAuthProblem;
use crate::tenant::Tenant;

/// The place that the person is sent back to: one of those that the application
/// has registered.
pub(super) fn redirect_uri(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    asked: Option<&str>,
) -> Result<String, OAuthProblem> {
    let client = application::named(tenant, client_id)?;
    let known = client.texts("callbacks");
    let Some(asked) = asked else {
        return match known.as_slice() {
            [only] => Ok((*only).to_owned()),
            _ => Err(OAuthProblem::invalid_request(
                "Missing required parameter: redirect_uri",
            )),
        };
    };
    let registered = known.iter().any(|url| fits(url, asked));
    if asked.contains('#') || !(registered || exchange.is_lenient()) {
        let message =
            format!("Callback URL mismatch. {asked} is not in the list of allowed callback URLs");
        return Err(OAuthProblem::new(
            StatusCode::FORBIDDEN,
            "unauthorized_client",
            message,
        ));
    }
    Ok(asked.to_owned())
}

/// Whether an address is a registered one. A `*` at the beginning of the host
/// stands for one subdomain, as Auth0 has it.
pub(super) fn fits(registered: &str, asked: &str) -> bool {
    let Some((scheme, rest)) = registered.split_once("://*.") else {
        return registered == asked;
    };
    let Some(asked) = asked
        .strip_prefix(scheme)
        .and_then(|rest| rest.strip_prefix("://"))
    else {
        return false;
    };
    let label = asked
        .strip_suffix(rest)
        .and_then(|label| label.strip_suffix('.'));
    label.is_some_and(|label| {
        !label.is_empty()
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    })
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn addresses_fit_exactly_or_by_one_subdomain() {
        assert!(fits("https://a.b/c", "https://a.b/c"));
        assert!(
            !fits("https://a.b/c", "https://a.b/c/") && !fits("https://a.b", "https://a.b.evil")
        );
        let wild = "https://*.example.com/cb";
        assert!(fits(wild, "https://one.example.com/cb"));
        for other in [
            "https://example.com/cb",
            "https://a.b.example.com/cb",
            "https://evil.com/.example.com/cb",
            "http://one.example.com/cb",
            "https://one.example.com/cb2",
            "https://.example.com/cb",
        ] {
            assert!(!fits(wild, other), "{other}");
        }
    }
}
