//! Claims that are wrong in themselves.

use std::time::Duration;

use auth0_sdk_authentication::ValidateIdToken;
use auth0_sdk_jose::Rejection;
use serde_json::{Value, json};

use super::{APP, Case, ISSUER};
use crate::issuer::now;

/// Claims that are missing, or not of the type that they have.
pub(super) fn types() -> Vec<Case> {
    let mut cases = Vec::new();
    for name in ["iss", "sub", "aud", "exp", "iat"] {
        let case = Case::right(format!("no {name}")).without(name);
        cases.push(case.refused(Rejection::MissingClaim(name.into())));
        let case = Case::right(format!("{name} is null")).claim(name, Value::Null);
        cases.push(case.refused(Rejection::WrongClaimType(name.into())));
    }
    for (name, value) in [
        ("iss", json!(7)),
        ("iss", json!([ISSUER])),
        ("sub", json!(7)),
        ("sub", json!({"id": "auth0|1"})),
        ("aud", json!(7)),
        ("aud", json!([APP, 7])),
        ("aud", json!({"a": APP})),
        ("exp", json!("soon")),
        ("exp", json!(true)),
        ("exp", json!([now() + 60])),
        ("iat", json!("2026-01-01T00:00:00Z")),
        ("iat", json!({})),
        ("nbf", json!("0")),
        ("auth_time", json!("0")),
        ("nonce", json!(7)),
        ("azp", json!([APP])),
        ("amr", json!("mfa")),
        ("org_id", json!(7)),
        ("org_name", json!(["acme"])),
        ("sid", json!(7)),
    ] {
        let case = Case::right(format!("{name} is {value}")).claim(name, value);
        cases.push(case.refused(Rejection::WrongClaimType(name.into())));
    }
    cases
}

pub(super) fn parties() -> Vec<Case> {
    let issuer = || Rejection::WrongIssuer(ISSUER.to_owned());
    let audience = || Rejection::WrongAudience(APP.to_owned());
    let party = || Rejection::WrongAuthorizedParty(APP.to_owned());
    let mut cases = Vec::new();
    for iss in [
        "",
        "https://tenant.example",
        "http://tenant.example/",
        "https://tenant.example//",
        "https://TENANT.example/",
        "https://tenant.example.evil.example/",
        "https://evil.example/https://tenant.example/",
        "tenant.example",
    ] {
        cases.push(
            Case::right(format!("iss `{iss}`"))
                .claim("iss", iss)
                .refused(issuer()),
        );
    }
    for aud in [
        json!(""),
        json!("App"),
        json!("app "),
        json!([]),
        json!(["x"]),
        json!("https://api/"),
    ] {
        cases.push(
            Case::right(format!("aud {aud}"))
                .claim("aud", aud)
                .refused(audience()),
        );
    }
    let event = "http://schemas.openid.net/event/backchannel-logout";
    for events in [json!({event: {}}), json!({}), json!(null)] {
        cases.push(
            Case::right(format!("a logout token with events {events}"))
                .claim("events", events)
                .refused(Rejection::EventsForbidden),
        );
    }
    cases.push(
        Case::right("sub is empty")
            .claim("sub", "")
            .refused(Rejection::MissingClaim("sub".into())),
    );
    let several = |name: &str| Case::right(name).claim("aud", json!([APP, "x"]));
    cases.extend([
        several("several audiences and no azp").refused(party()),
        several("several audiences, azp another")
            .claim("azp", "x")
            .refused(party()),
        several("several audiences, azp empty")
            .claim("azp", "")
            .refused(party()),
        Case::right("one audience, azp another")
            .claim("azp", "x")
            .refused(party()),
    ]);
    cases
}

pub(super) fn times() -> Vec<Case> {
    let right = Case::right;
    let hour: fn(ValidateIdToken) -> ValidateIdToken =
        |check| check.expecting_max_age(Duration::from_secs(3_600));
    vec![
        right("ended")
            .claim("exp", now() - 3_600)
            .refused(Rejection::Expired),
        right("ended just beyond the leeway")
            .claim("exp", now() - 61)
            .refused(Rejection::Expired),
        right("ended in 1970")
            .claim("exp", 0)
            .refused(Rejection::Expired),
        right("ended before 1970")
            .claim("exp", -1)
            .refused(Rejection::Expired),
        right("issued in an hour")
            .claim("iat", now() + 3_600)
            .refused(Rejection::IssuedInFuture),
        right("issued beyond the leeway")
            .claim("iat", now() + 90)
            .refused(Rejection::IssuedInFuture),
        right("issued before 1970")
            .claim("iat", -1)
            .refused(Rejection::ImpossibleTimes),
        right("ends when it was issued")
            .claim("iat", now() + 30)
            .claim("exp", now() + 30)
            .refused(Rejection::ImpossibleTimes),
        right("ends before it was issued")
            .claim("iat", now() + 30)
            .claim("exp", now() + 10)
            .refused(Rejection::ImpossibleTimes),
        right("logged in within the leeway").claim("auth_time", now() + 30),
        right("logged in beyond the leeway from now")
            .claim("auth_time", now() + 90)
            .refused(Rejection::AuthenticatedInFuture),
        right("logged in in an hour, as to max_age")
            .claim("auth_time", now() + 3_600)
            .expecting(hour)
            .refused(Rejection::AuthenticatedInFuture),
        right("not before an hour")
            .claim("nbf", now() + 3_600)
            .refused(Rejection::NotYetValid),
        right("logged in a minute ago")
            .claim("auth_time", now() - 60)
            .expecting(hour),
        right("logged in at the limit")
            .claim("auth_time", now() - 3_630)
            .expecting(hour),
        right("max_age does not limit iat")
            .claim("iat", now() - 86_400)
            .claim("auth_time", now() - 60)
            .expecting(hour),
        right("logged in yesterday")
            .claim("auth_time", now() - 86_400)
            .expecting(hour)
            .refused(Rejection::AuthenticationTooOld),
        right("logged in beyond the leeway")
            .claim("auth_time", now() - 3_700)
            .expecting(hour)
            .refused(Rejection::AuthenticationTooOld),
        right("nobody knows when the user logged in")
            .expecting(hour)
            .refused(Rejection::MissingClaim("auth_time".into())),
        right("logged in yesterday, which nobody minds").claim("auth_time", now() - 86_400),
    ]
}
