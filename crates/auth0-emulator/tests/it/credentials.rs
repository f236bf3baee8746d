//! The keys of applications: made, listed, ended and taken away, and what the
//! application can prove with them.

use auth0_emulator::Emulator;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, assert_problem, post};

/// A key pair made for this run: the private key, and the public one in PEM.
fn pair() -> (EncodingKey, String) {
    use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der, PublicKeyX509Der};
    use aws_lc_rs::signature::KeyPair as _;
    let pair = aws_lc_rs::rsa::KeyPair::generate(aws_lc_rs::rsa::KeySize::Rsa2048).unwrap();
    let private: Pkcs8V1Der<'_> = pair.as_der().unwrap();
    let public: PublicKeyX509Der<'_> = pair.public_key().as_der().unwrap();
    let pem = |kind: &str, der: &[u8]| {
        format!(
            "-----BEGIN {kind}-----\n{}\n-----END {kind}-----\n",
            STANDARD.encode(der)
        )
    };
    let private = pem("PRIVATE KEY", private.as_ref());
    let key = EncodingKey::from_rsa_pem(private.as_bytes()).unwrap();
    (key, pem("PUBLIC KEY", public.as_ref()))
}

async fn application(client: &Client) -> String {
    let body = json!({"name": "signs", "app_type": "non_interactive"});
    let (_, made) = client.post("/clients", body).await;
    let id = made["client_id"].as_str().unwrap().to_owned();
    let grant = json!({"client_id": id, "audience": "https://orders/", "scope": ["read:orders"]});
    assert_eq!(client.post("/client-grants", grant).await.0, 201);
    id
}

async fn assert_itself(client: &Client, id: &str, key: &EncodingKey, kid: &str) -> (u16, Value) {
    let now = client.emulator.clock().now();
    let now = now.duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let claims = json!({
        "iss": id, "sub": id, "aud": client.emulator.issuer(), "iat": now, "exp": now + 60,
        "jti": format!("{now}-{kid}-{:?}", std::time::Instant::now()),
    });
    let header = Header {
        kid: Some(kid.to_owned()),
        ..Header::new(Algorithm::RS256)
    };
    let body = json!({
        "grant_type": "client_credentials", "audience": "https://orders/",
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": encode(&header, &claims, key).unwrap(),
    });
    post(client.emulator.url(), "/oauth/token", &body).await
}

#[tokio::test]
async fn a_key_is_good_from_its_creation_to_its_end() {
    let client = Client::of(Emulator::builder().api("https://orders/", ["read:orders"])).await;
    let id = application(&client).await;
    let (key, pem) = pair();
    let path = format!("/clients/{id}/credentials");
    let body =
        json!({"credential_type": "public_key", "name": "first", "pem": pem, "alg": "RS256"});
    let (status, made) = client.post(&path, body).await;
    assert_eq!(status, 201, "{made}");
    assert!(
        made.get("pem").is_none() && made["kid"].is_string(),
        "{made}"
    );
    let one = format!("{path}/{}", made["id"].as_str().unwrap());
    assert_eq!(client.get(&one).await.1["name"], "first");
    assert_eq!(client.get(&path).await.1.as_array().unwrap().len(), 1);

    let methods = json!({"client_authentication_methods": {"private_key_jwt": {"credentials": [{"id": made["id"]}]}},
        "token_endpoint_auth_method": null});
    let changed = client.patch(&format!("/clients/{id}"), methods).await;
    assert_eq!(changed.0, 200, "{}", changed.1);
    let kid = made["kid"].as_str().unwrap();
    let (status, token) = assert_itself(&client, &id, &key, kid).await;
    assert_eq!(
        (status, &token["scope"]),
        (200, &json!("read:orders")),
        "{token}"
    );
    let (stranger, _) = pair();
    assert_eq!(assert_itself(&client, &id, &stranger, kid).await.0, 401);

    let ended = client
        .patch(&one, json!({"expires_at": "2000-01-01T00:00:00.000Z"}))
        .await;
    assert_eq!(
        ended.1["expires_at"], "2000-01-01T00:00:00.000Z",
        "{}",
        ended.1
    );
    assert_eq!(assert_itself(&client, &id, &key, kid).await.0, 401);
    let again = client.patch(&one, json!({"expires_at": null})).await;
    assert!(again.1.get("expires_at").is_none(), "{}", again.1);
    assert_eq!(assert_itself(&client, &id, &key, kid).await.0, 200);

    assert_eq!(client.delete(&one).await, (204, Value::Null));
    assert_eq!(assert_itself(&client, &id, &key, kid).await.0, 401);
    assert_problem(
        &client.get(&one).await,
        404,
        "Not Found",
        "inexistent_credential",
    );
}

#[tokio::test]
async fn credentials_that_are_none_are_refused() {
    let client = Client::new().await;
    let path = format!("/clients/{}/credentials", client.emulator.client_id());
    for body in [
        json!({"credential_type": "public_key"}),
        json!({"credential_type": "public_key", "pem": "-----BEGIN PUBLIC KEY-----"}),
        json!({"credential_type": "nonsense", "pem": "x"}),
        json!({"credential_type": "cert_subject_dn"}),
    ] {
        let refused = client.post(&path, body.clone()).await;
        assert_problem(&refused, 400, "Bad Request", "invalid_body");
    }
    let nobody = client
        .send(Method::GET, "/clients/nobody/credentials", Value::Null)
        .await;
    assert_problem(&nobody, 404, "Not Found", "inexistent_client");
}
