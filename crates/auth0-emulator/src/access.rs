//! Who may call what: the bearer token of a Management request, checked before
//! anything else of the request is looked at.

use http::StatusCode;
use serde_json::{Map, Value};

use crate::clock::Moment;
use crate::jwt::Rejected;
use crate::problem::Problem;
use crate::tenant::KeyRing;

/// What a token must say.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expected<'a> {
    pub(crate) issuer: &'a str,
    pub(crate) audience: &'a str,
    /// Any of these scopes is enough.
    pub(crate) scopes: &'a [&'a str],
    /// The user whom the request is about, where it names one.
    pub(crate) user: Option<&'a str>,
    pub(crate) now: Moment,
}

/// How far a token reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Everything that its scopes say.
    Tenant,
    /// Only the user whom it was issued to, by scopes such as `read:current_user`.
    OwnUser,
}

/// Who calls, as the token says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Caller {
    pub(crate) reach: Reach,
    /// The application; empty if the token names none.
    pub(crate) client_id: String,
    pub(crate) subject: String,
    /// All scopes of the token, separated by spaces.
    scope: String,
}

impl Caller {
    /// Whether the token has a scope.
    pub(crate) fn may(&self, scope: &str) -> bool {
        self.scope.split(' ').any(|granted| granted == scope)
    }
}

/// Checks the `Authorization` header of a request.
pub(crate) fn authorize(
    header: Option<&str>,
    keys: &KeyRing,
    expected: Expected<'_>,
) -> Result<Caller, Problem> {
    let Some(header) = header else {
        return Err(refused("Missing authentication token"));
    };
    let token = match header.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim(),
        _ => return Err(refused("Bad HTTP authentication header format")),
    };
    let claims = keys.verify(token).map_err(|rejected| {
        refused(match rejected {
            Rejected::Malformed => "Invalid token",
            Rejected::Algorithm => "Invalid algorithm received for JSON Web Token validation",
            Rejected::Signature => "Invalid signature received for JSON Web Token validation",
        })
    })?;
    let reach = check_claims(&claims, expected)?;
    let text = |name: &str| claims.get(name).and_then(Value::as_str).unwrap_or_default();
    let client = if text("azp").is_empty() {
        "client_id"
    } else {
        "azp"
    };
    Ok(Caller {
        reach,
        client_id: text(client).to_owned(),
        subject: text("sub").to_owned(),
        scope: text("scope").to_owned(),
    })
}

fn check_claims(claims: &Map<String, Value>, expected: Expected<'_>) -> Result<Reach, Problem> {
    let now = expected.now.epoch_seconds();
    if claims
        .get("exp")
        .and_then(Value::as_i64)
        .is_none_or(|exp| exp <= now)
    {
        return Err(refused(
            "Expired token received for JSON Web Token validation",
        ));
    }
    let not_before = claims.get("nbf").and_then(Value::as_i64);
    if not_before.is_some_and(|not_before| not_before > now) {
        return Err(refused(
            "Token received too early for JSON Web Token validation",
        ));
    }
    // Whoever has only the token lacks the key that it is bound to.
    if claims.contains_key("cnf") {
        return Err(refused("Bound token received without proof of its key"));
    }
    if claims.get("iss").and_then(Value::as_str) != Some(expected.issuer) {
        return Err(refused("Bad issuer received for JSON Web Token validation"));
    }
    let audience = match claims.get("aud") {
        Some(Value::String(audience)) => audience == expected.audience,
        Some(Value::Array(audiences)) => audiences
            .iter()
            .any(|audience| audience == expected.audience),
        _ => false,
    };
    if !audience {
        return Err(refused(
            "Bad audience received for JSON Web Token validation",
        ));
    }
    let granted = claims
        .get("scope")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let fitting = || {
        let granted = granted.split(' ');
        granted.filter(|scope| expected.scopes.contains(scope))
    };
    if fitting().any(|scope| !scope.contains(":current_user")) {
        return Ok(Reach::Tenant);
    }
    let own = claims.get("sub").and_then(Value::as_str);
    if fitting().next().is_some() && expected.user.is_none_or(|user| own == Some(user)) {
        return Ok(Reach::OwnUser);
    }
    let message = format!(
        "Insufficient scope, expected any of: {}",
        expected.scopes.join(",")
    );
    Err(Problem::new(
        StatusCode::FORBIDDEN,
        "insufficient_scope",
        message,
    ))
}

fn refused(message: &str) -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, "invalid_token", message)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(claims: Value) -> Result<Reach, Problem> {
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        let expected = Expected {
            issuer: "i",
            audience: "a",
            scopes: &["read:users", "x", "read:current_user"],
            user: Some("auth0|ada"),
            now,
        };
        check_claims(claims.as_object().unwrap(), expected)
    }

    #[test]
    fn people_reach_themselves_and_nobody_else() {
        let own = |sub: &str| {
            let scope = "read:current_user";
            check(json!({"iss": "i", "aud": "a", "exp": 1_767_225_601, "scope": scope, "sub": sub}))
        };
        assert_eq!(own("auth0|ada").ok(), Some(Reach::OwnUser));
        assert_eq!(own("auth0|eve").unwrap_err().code, "insufficient_scope");
    }

    #[test]
    fn early_and_bound_tokens_are_refused() {
        let good = json!({"iss": "i", "aud": "a", "exp": 1_767_225_601, "scope": "x"});
        assert_eq!(check(good.clone()).ok(), Some(Reach::Tenant));
        for (name, value) in [
            ("nbf", json!(1_767_225_601)),
            ("cnf", json!({"jkt": "print"})),
        ] {
            let mut claims = good.clone();
            claims[name] = value;
            assert_eq!(check(claims).unwrap_err().code, "invalid_token", "{name}");
        }
    }

    #[test]
    fn every_claim_is_checked() {
        let exp = 1_767_225_601;
        let scope = "other read:users";
        assert!(check(json!({"iss": "i", "aud": "a", "exp": exp, "scope": scope})).is_ok());
        assert!(check(json!({"iss": "i", "aud": ["b", "a"], "exp": exp, "scope": scope})).is_ok());
        for (claims, word) in [
            (
                json!({"iss": "i", "aud": "a", "exp": exp - 1, "scope": scope}),
                "Expired",
            ),
            (
                json!({"iss": "i", "aud": "a", "exp": "soon", "scope": scope}),
                "Expired",
            ),
            (json!({"iss": "i", "aud": "a", "scope": scope}), "Expired"),
            (
                json!({"iss": "z", "aud": "a", "exp": exp, "scope": scope}),
                "issuer",
            ),
            (
                json!({"iss": "i", "aud": ["b"], "exp": exp, "scope": scope}),
                "audience",
            ),
            (
                json!({"iss": "i", "aud": "a", "exp": exp}),
                "expected any of: read:users,x,read:current_user",
            ),
            (
                json!({"iss": "i", "aud": "a", "exp": exp, "scope": "read:user"}),
                "Insufficient",
            ),
        ] {
            let problem = check(claims.clone()).unwrap_err();
            assert!(
                problem.message.contains(word),
                "{claims}: {}",
                problem.message
            );
        }
    }
}
