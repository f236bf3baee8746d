//! Applications that prove themselves by what they sign (`private_key_jwt`).

use auth0_emulator::Emulator;
use jsonwebtoken::Algorithm;
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::post;
use crate::keys::{Rsa, manage, now, unique};

const TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

struct Signer {
    emulator: Emulator,
    id: String,
    key: Rsa,
}

impl Signer {
    async fn new() -> Self {
        let emulator = Emulator::start().await.unwrap();
        let key = Rsa::new();
        let credential = json!({"credential_type": "public_key", "name": "key", "pem": key.pem});
        let body = json!({
            "name": "signer", "app_type": "non_interactive",
            "client_authentication_methods": {"private_key_jwt": {"credentials": [credential]}},
        });
        let made = manage(&emulator, Method::POST, "/clients", body).await;
        let id = made["client_id"].as_str().unwrap().to_owned();
        let grant = json!({
            "client_id": id, "audience": emulator.management_audience(), "scope": ["read:users"],
        });
        manage(&emulator, Method::POST, "/client-grants", grant).await;
        Self { emulator, id, key }
    }

    fn claims(&self) -> Value {
        let now = now(&self.emulator);
        json!({
            "iss": self.id, "sub": self.id, "aud": self.emulator.issuer(), "iat": now,
            "exp": now + 60, "jti": unique(),
        })
    }

    async fn ask(&self, assertion: String) -> (u16, Value) {
        let body = json!({
            "grant_type": "client_credentials", "audience": self.emulator.management_audience(),
            "client_assertion_type": TYPE, "client_assertion": assertion,
        });
        post(self.emulator.url(), "/oauth/token", &body).await
    }
}

#[tokio::test]
async fn a_signed_assertion_lets_the_application_in_once() {
    let signer = Signer::new().await;
    let assertion = signer.key.sign(&signer.claims());
    let (status, answer) = signer.ask(assertion.clone()).await;
    assert_eq!(
        (status, &answer["scope"]),
        (200, &json!("read:users")),
        "{answer}"
    );
    let (status, answer) = signer.ask(assertion).await;
    assert_eq!((status, &answer["error"]), (401, &json!("invalid_client")));
    for algorithm in [Algorithm::RS384, Algorithm::PS256] {
        let assertion = signer.key.sign_as(algorithm, &signer.claims());
        assert_eq!(signer.ask(assertion).await.0, 200, "{algorithm:?}");
    }
    let endpoint = format!("{}/oauth/token", signer.emulator.url());
    let mut claims = signer.claims();
    claims["aud"] = json!(["https://elsewhere/", endpoint]);
    assert_eq!(signer.ask(signer.key.sign(&claims)).await.0, 200);
}

#[tokio::test]
async fn assertions_that_are_wrong_in_one_respect_are_refused() {
    let signer = Signer::new().await;
    let now = now(&signer.emulator);
    for (claim, value) in [
        ("aud", json!("https://elsewhere/")),
        ("aud", Value::Null),
        ("exp", json!(now - 1)),
        ("exp", json!(now + 3_600)),
        ("exp", Value::Null),
        ("iat", json!(now + 600)),
        ("nbf", json!(now + 600)),
        ("iss", json!("somebody")),
        ("jti", Value::Null),
    ] {
        let mut claims = signer.claims();
        claims[claim] = value.clone();
        let (status, answer) = signer.ask(signer.key.sign(&claims)).await;
        assert_eq!(
            (status, answer["error"].as_str()),
            (401, Some("invalid_client")),
            "{claim} {value}: {answer}"
        );
    }
    let stranger = Rsa::new().sign(&signer.claims());
    assert_eq!(signer.ask(stranger).await.1["error"], "invalid_client");
    let other_algorithm = signer.key.sign_as(Algorithm::RS512, &signer.claims());
    let refused = signer.ask(other_algorithm).await;
    assert_eq!(refused.1["error"], "invalid_client");
    let right = signer.key.sign(&signer.claims());
    assert_eq!(signer.ask(right).await.0, 200);
}

#[tokio::test]
async fn an_application_proves_itself_in_its_own_way_alone() {
    let signer = Signer::new().await;
    // Whoever must sign is not let in by a secret.
    let made = manage(
        &signer.emulator,
        Method::GET,
        &format!("/clients/{}", signer.id),
        Value::Null,
    )
    .await;
    let body = json!({
        "grant_type": "client_credentials", "audience": signer.emulator.management_audience(),
        "client_id": signer.id, "client_secret": made["client_secret"],
    });
    let (status, answer) = post(signer.emulator.url(), "/oauth/token", &body).await;
    assert_eq!((status, &answer["error"]), (401, &json!("invalid_client")));
    // Whoever has a key without the method for it is not let in by signing.
    let id = signer.emulator.client_id();
    let key = Rsa::new();
    let path = format!("/clients/{id}/credentials");
    let credential = json!({"credential_type": "public_key", "pem": key.pem});
    manage(&signer.emulator, Method::POST, &path, credential).await;
    let mut claims = signer.claims();
    (claims["iss"], claims["sub"]) = (id.into(), id.into());
    let (status, answer) = signer.ask(key.sign(&claims)).await;
    assert_eq!((status, &answer["error"]), (401, &json!("invalid_client")));
}
