//! The table of ID tokens: each is right, or wrong in one respect.

use std::collections::HashSet;

use auth0_sdk_jose::{Algorithm, Rejection};

use crate::id_token_cases::{Case, cases};
use crate::issuer::Issuer;

#[tokio::test]
async fn each_wrong_token_is_refused_for_its_own_reason_and_each_right_one_taken() {
    let issuer = Issuer::new();
    let by = |algorithm| issuer.client(algorithm);
    let [rs256, ps256, hs256] = [Algorithm::Rs256, Algorithm::Ps256, Algorithm::Hs256].map(by);
    let cases = cases();
    let mut names = HashSet::new();
    let (mut taken, mut refused) = (0, 0);
    for case in &cases {
        assert!(
            names.insert(case.name.clone()),
            "{} is there twice",
            case.name
        );
        let token = token(case, &issuer).await;
        let auth0 = match case.algorithm {
            Algorithm::Ps256 => &ps256,
            Algorithm::Hs256 => &hs256,
            _ => &rs256,
        };
        let checked = (case.expecting)(auth0.validate_id_token(token)).await;
        match (&case.refused, checked) {
            (None, Ok(claims)) => {
                assert_eq!(claims.iss, "https://tenant.example/", "{}", case.name);
                taken += 1;
            }
            (None, Err(error)) => panic!("{}: {error}", case.name),
            (Some(reason), Ok(_)) => panic!("{} was taken, not refused: {reason}", case.name),
            (Some(reason), Err(error)) => {
                assert!(error.is_invalid_token(), "{}: {error}", case.name);
                let found = Rejection::of(&error).unwrap();
                assert_eq!(found, reason, "{}", case.name);
                refused += 1;
            }
        }
    }
    println!("{} tokens: {taken} taken, {refused} refused", cases.len());
    assert!(cases.len() >= 120);
}

async fn token(case: &Case, issuer: &Issuer) -> String {
    let token = issuer.sign(&case.head, &case.claims, case.signed).await;
    match &case.spoil {
        Some(spoil) => spoil(token),
        None => token,
    }
}
