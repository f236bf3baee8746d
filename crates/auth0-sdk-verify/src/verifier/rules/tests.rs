//! The edges of what claims may be, at a time that the tests say.

use auth0_sdk_jose::{Algorithm, Jws};
use serde_json::{Value, json};

use super::*;
use crate::claims::Read;

const NOW: i64 = 1_700_000_000;

fn rules() -> Rules {
    Rules {
        audiences: vec!["api".to_owned()],
        leeway: Duration::from_secs(5),
        longest_age: None,
        profile: TokenProfile::Auth0,
        organizations: Vec::new(),
        own: Vec::new(),
    }
}

fn claims(changes: Value) -> Claims {
    let mut all = json!({"iss": "i", "aud": "api", "exp": NOW + 60});
    let all = all.as_object_mut().unwrap();
    for (name, value) in changes.as_object().unwrap() {
        all.insert(name.clone(), value.clone());
    }
    let read: Read = serde_json::from_value(Value::Object(all.clone())).unwrap();
    read.into()
}

fn check(rules: &Rules, changes: Value) -> Result<(), Rejection> {
    // {"alg":"RS256"}
    let token = "eyJhbGciOiJSUzI1NiJ9.e30.AA";
    let token = Jws::parse(token, &[Algorithm::Rs256]).unwrap();
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    rules.check(token.header(), &claims(changes), now)
}

#[test]
fn times_are_right_to_the_second() {
    let rules = rules();
    for (changes, expected) in [
        // It is over when the leeway is, and not a second later.
        (json!({"exp": NOW - 4}), Ok(())),
        (json!({"exp": NOW - 5}), Err(Rejection::Expired)),
        (json!({"exp": NOW as f64 - 4.001}), Err(Rejection::Expired)),
        (json!({"exp": 253_402_300_799_i64}), Ok(())),
        (
            json!({"exp": 253_402_300_800_i64}),
            Err(Rejection::ImpossibleTimes),
        ),
        (json!({"exp": i64::MAX}), Err(Rejection::ImpossibleTimes)),
        (json!({"exp": i64::MIN}), Err(Rejection::Expired)),
        (json!({"nbf": NOW + 5}), Ok(())),
        (json!({"nbf": NOW + 6}), Err(Rejection::NotYetValid)),
        (json!({"nbf": 0}), Ok(())),
        (json!({"nbf": -1}), Err(Rejection::ImpossibleTimes)),
        (json!({"nbf": i64::MAX}), Err(Rejection::NotYetValid)),
        (json!({"iat": NOW + 5}), Ok(())),
        (json!({"iat": NOW + 6}), Err(Rejection::IssuedInFuture)),
        (json!({"iat": 0}), Ok(())),
        (json!({"iat": -1}), Err(Rejection::ImpossibleTimes)),
        (json!({"iat": NOW, "exp": NOW + 1}), Ok(())),
        (
            json!({"iat": NOW, "exp": NOW}),
            Err(Rejection::ImpossibleTimes),
        ),
        (
            json!({"iat": NOW + 2, "exp": NOW + 1}),
            Err(Rejection::ImpossibleTimes),
        ),
    ] {
        assert_eq!(check(&rules, changes.clone()), expected, "{changes}");
    }
}

#[test]
fn no_leeway_is_no_leeway() {
    let rules = Rules {
        leeway: Duration::from_millis(999),
        ..rules()
    };
    for (changes, expected) in [
        (json!({"exp": NOW + 1}), Ok(())),
        (json!({"exp": NOW}), Err(Rejection::Expired)),
        (json!({"nbf": NOW}), Ok(())),
        (json!({"nbf": NOW + 1}), Err(Rejection::NotYetValid)),
        (json!({"iat": NOW}), Ok(())),
        (json!({"iat": NOW + 1}), Err(Rejection::IssuedInFuture)),
    ] {
        assert_eq!(check(&rules, changes.clone()), expected, "{changes}");
    }
}

#[test]
fn an_age_is_counted_from_the_beginning() {
    let of = |seconds| Rules {
        longest_age: Some(Duration::from_secs(seconds)),
        ..rules()
    };
    let missing = Err(Rejection::MissingClaim("iat".into()));
    for (age, changes, expected) in [
        (60, json!({}), missing),
        (60, json!({"iat": NOW - 65}), Ok(())),
        (60, json!({"iat": NOW - 66}), Err(Rejection::Expired)),
        (0, json!({"iat": NOW - 5}), Ok(())),
        (0, json!({"iat": NOW - 6}), Err(Rejection::Expired)),
        (u64::MAX, json!({"iat": 0}), Ok(())),
        (60, json!({"iat": NOW + 6}), Err(Rejection::IssuedInFuture)),
        (
            60,
            json!({"iat": NOW, "exp": NOW - 5}),
            Err(Rejection::Expired),
        ),
    ] {
        assert_eq!(
            check(&of(age), changes.clone()),
            expected,
            "{age} {changes}"
        );
    }
}

/// What is wrong in two ways is told in the order of the standard: times, audience, the rest.
#[test]
fn the_first_thing_that_is_wrong_is_told() {
    let rules = Rules {
        organizations: vec!["org_1".to_owned()],
        ..rules()
    };
    let changes = json!({"exp": 1, "aud": "other"});
    assert_eq!(check(&rules, changes), Err(Rejection::Expired));
    let changes = json!({"aud": "other"});
    assert_eq!(
        check(&rules, changes),
        Err(Rejection::WrongAudience("api".into()))
    );
    let mismatch = Rejection::OrganizationIdMismatch("org_1".into());
    assert_eq!(check(&rules, json!({})), Err(mismatch));
}
