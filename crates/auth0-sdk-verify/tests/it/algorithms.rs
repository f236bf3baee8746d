//! Which algorithms a verifier takes, and which keys.

use auth0_sdk_verify::Algorithm;
use serde_json::json;

use crate::keys::{Key, hmac_signature, unsigned};
use crate::tenant::{ASYMMETRIC, OK, Tenant, claims, expect, signed, signed_by};

#[tokio::test(start_paused = true)]
async fn algorithms_are_those_that_were_named() {
    let tenant = Tenant::new();
    for allowed in ASYMMETRIC {
        let rows = ASYMMETRIC.map(|signed| {
            let expected = match signed == allowed {
                true => OK,
                false => "invalid_algorithm",
            };
            (signed_by(signed.name(), &claims()), expected)
        });
        expect(tenant.settings().algorithms([allowed]), &rows).await;
    }
    let all = ASYMMETRIC.map(|algorithm| (signed_by(algorithm.name(), &claims()), OK));
    expect(tenant.settings().algorithms(ASYMMETRIC), &all).await;
    // Unless something is said, RS256 alone.
    let rows = ASYMMETRIC.map(|algorithm| {
        let expected = match algorithm {
            Algorithm::Rs256 => OK,
            _ => "invalid_algorithm",
        };
        (signed_by(algorithm.name(), &claims()), expected)
    });
    expect(tenant.settings(), &rows).await;
    // One that is not allowed costs nobody anything.
    let other = Tenant::new();
    let rows = [(signed_by("ES256", &claims()), "invalid_algorithm")];
    expect(other.settings(), &rows).await;
    assert!(other.asked().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_secret_is_for_one_algorithm_and_asks_nobody() {
    let tenant = Tenant::new();
    let secret = "a secret of sixty-four bytes, which is enough for each of the three";
    let by = |algorithm: &str, secret: &str| {
        let message = unsigned(&json!({"alg": algorithm, "typ": "JWT"}), &claims());
        let signature = hmac_signature(algorithm, secret.as_bytes(), message.as_bytes());
        format!("{message}.{}", crate::keys::encode(&signature))
    };
    let three = [
        ("HS256", Algorithm::Hs256),
        ("HS384", Algorithm::Hs384),
        ("HS512", Algorithm::Hs512),
    ];
    for (name, algorithm) in three {
        let mut rows: Vec<_> = three
            .iter()
            .map(|(other, _)| match *other == name {
                true => (by(other, secret), OK),
                false => (by(other, secret), "invalid_algorithm"),
            })
            .collect();
        rows.push((by(name, &secret[1..]), "invalid_signature"));
        rows.push((by(name, ""), "invalid_signature"));
        rows.push((signed(&claims()), "invalid_algorithm"));
        expect(tenant.settings().shared_secret(secret, algorithm), &rows).await;
    }
    assert!(tenant.asked().is_empty());
}

/// A larger key than the others, to see that the size is nobody's assumption.
#[tokio::test(start_paused = true)]
async fn larger_keys_work_as_well() {
    let large = Key::rsa(aws_lc_rs::rsa::KeySize::Rsa4096);
    let tenant = Tenant::new();
    let mut jwk = large.json();
    jwk["kid"] = "large".into();
    tenant.publish(&json!({"keys": [jwk]}));
    let token = large.token("RS512", json!({"kid": "large"}), &claims());
    expect(
        tenant.settings().algorithms([Algorithm::Rs512]),
        &[(token, OK)],
    )
    .await;
}
