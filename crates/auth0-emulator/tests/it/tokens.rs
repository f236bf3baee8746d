use std::time::Duration;

use auth0_emulator::Emulator;
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{
    Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, decode_header, encode,
};
use serde_json::{Value, json};

use crate::client::{Client, assert_problem, fetch_token, post, read};

async fn ask(emulator: &Emulator, body: Value) -> (u16, Value) {
    post(emulator.url(), "/oauth/token", &body).await
}

#[tokio::test]
async fn a_token_is_verified_by_the_published_key_and_says_what_auth0s_says() {
    let client = Client::new().await;
    let emulator = &client.emulator;
    let configuration = format!("{}/.well-known/openid-configuration", emulator.url());
    let (_, configuration) = read(client.http.get(configuration).send().await.unwrap()).await;
    assert_eq!(configuration["issuer"], emulator.issuer());
    assert_eq!(
        configuration["token_endpoint"],
        format!("{}/oauth/token", emulator.url())
    );
    let jwks: JwkSet = client
        .http
        .get(configuration["jwks_uri"].as_str().unwrap())
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();

    let kid = decode_header(&client.token).unwrap().kid.unwrap();
    let key = DecodingKey::from_jwk(jwks.find(&kid).unwrap()).unwrap();
    let mut rules = Validation::new(Algorithm::RS256);
    rules.set_audience(&[emulator.management_audience()]);
    rules.set_issuer(&[emulator.issuer()]);
    let claims = decode::<Value>(&client.token, &key, &rules).unwrap().claims;
    assert_eq!(claims["sub"], format!("{}@clients", emulator.client_id()));
    assert_eq!(claims["azp"], emulator.client_id());
    assert_eq!(claims["gty"], "client-credentials");
    assert_eq!(
        claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(),
        86_400
    );
    assert!(
        claims["scope"]
            .as_str()
            .unwrap()
            .split(' ')
            .any(|scope| scope == "read:users")
    );
}

#[tokio::test]
async fn the_secret_is_taken_as_json_form_and_basic() {
    let emulator = Emulator::builder()
        .client_id("me")
        .client_secret("se:cr et")
        .start()
        .await
        .unwrap();
    let http = reqwest::Client::new();
    let body = json!({
        "grant_type": "client_credentials", "client_id": "me", "client_secret": "se:cr et",
        "audience": emulator.management_audience(),
    });
    let (status, answer) = ask(&emulator, body).await;
    assert_eq!(
        (status, &answer["token_type"], &answer["expires_in"]),
        (200, &json!("Bearer"), &json!(86_400))
    );
    fetch_token(&http, &emulator).await;
    let form = [
        ("grant_type", "client_credentials"),
        ("audience", emulator.management_audience()),
    ];
    let url = format!("{}/oauth/token", emulator.url());
    let basic = http
        .post(url)
        .basic_auth("me", Some("se%3Acr+et"))
        .form(&form)
        .send()
        .await
        .unwrap();
    assert_eq!(basic.headers()["cache-control"], "no-store");
    assert_eq!(basic.status(), 200);
}

#[tokio::test]
async fn wrong_requests_get_oauth_errors() {
    let emulator = Emulator::start().await.unwrap();
    let good = json!({
        "grant_type": "client_credentials", "client_id": emulator.client_id(),
        "client_secret": emulator.client_secret(), "audience": emulator.management_audience(),
    });
    for (name, value, status, error) in [
        ("client_secret", json!("wrong"), 401, "access_denied"),
        ("client_id", json!("wrong"), 401, "access_denied"),
        ("client_secret", json!(1), 401, "access_denied"),
        (
            "audience",
            json!("https://elsewhere/"),
            403,
            "access_denied",
        ),
        ("scope", json!("launch:rockets"), 403, "access_denied"),
        ("grant_type", json!("magic"), 403, "unsupported_grant_type"),
        ("grant_type", Value::Null, 400, "invalid_request"),
    ] {
        let mut body = good.clone();
        body[name] = value;
        let (found, answer) = ask(&emulator, body).await;
        assert_eq!(
            (found, answer["error"].as_str()),
            (status, Some(error)),
            "{name}: {answer}"
        );
        assert!(answer["error_description"].is_string());
        assert!(!answer.to_string().contains(emulator.client_secret()));
    }
}

#[tokio::test]
async fn another_api_has_an_audience_of_its_own() {
    let emulator = Emulator::builder()
        .api("https://orders/", ["read:orders"])
        .start()
        .await
        .unwrap();
    let (status, answer) = ask(
        &emulator,
        json!({
            "grant_type": "client_credentials", "client_id": emulator.client_id(),
            "client_secret": emulator.client_secret(), "audience": "https://orders/",
        }),
    )
    .await;
    assert_eq!(
        (status, answer["scope"].as_str()),
        (200, Some("read:orders"))
    );
    let client = Client {
        token: answer["access_token"].as_str().unwrap().to_owned(),
        http: reqwest::Client::new(),
        emulator,
    };
    assert_problem(
        &client.get("/users").await,
        401,
        "Unauthorized",
        "invalid_token",
    );
}

#[tokio::test]
async fn scopes_open_what_they_name_and_nothing_else() {
    let client = Client::of(Emulator::builder().scopes(["read:users"])).await;
    assert_eq!(client.get("/users").await.0, 200);
    let refused = client.post("/users", json!({})).await;
    assert_problem(&refused, 403, "Forbidden", "insufficient_scope");
    assert_eq!(
        refused.1["message"],
        "Insufficient scope, expected any of: create:users"
    );
}

#[tokio::test]
async fn an_expired_token_is_refused() {
    let client = Client::of(Emulator::builder().token_lifetime(Duration::ZERO)).await;
    let answer = client.get("/users").await;
    assert_problem(&answer, 401, "Unauthorized", "invalid_token");
    assert!(answer.1["message"].as_str().unwrap().contains("Expired"));
}

#[tokio::test]
async fn forged_tokens_are_refused() {
    let mut client = Client::new().await;
    let claims = json!({
        "iss": client.emulator.issuer(), "aud": client.emulator.management_audience(), "sub": "me",
        "iat": 1, "exp": 4_000_000_000_u64, "scope": "read:users",
    });
    let good = client.token.clone();
    let kid = decode_header(&good).unwrap().kid;
    let mut parts: Vec<&str> = good.split('.').collect();
    let mut forged = Vec::new();
    // The algorithm that the header names decides nothing here.
    let symmetric = Header {
        alg: Algorithm::HS256,
        kid: kid.clone(),
        ..Header::default()
    };
    forged.push(encode(&symmetric, &claims, &EncodingKey::from_secret(b"guess")).unwrap());
    let wrong_key = wrong_key();
    let signed = Header {
        alg: Algorithm::RS256,
        kid,
        ..Header::default()
    };
    forged.push(encode(&signed, &claims, &wrong_key).unwrap());
    let stranger = Header {
        alg: Algorithm::RS256,
        kid: Some("stranger".into()),
        ..Header::default()
    };
    forged.push(encode(&stranger, &claims, &wrong_key).unwrap());
    for header in [
        r#"{"alg":"none"}"#,
        r#"{"alg":"nOnE","typ":"JWT"}"#,
        "{}",
        "[]",
    ] {
        forged.push(format!(
            "{}.{}.",
            base64url(header),
            base64url(&claims.to_string())
        ));
    }
    let other_claims = base64url(&claims.to_string());
    parts[1] = &other_claims;
    forged.push(parts.join("."));
    forged.extend([
        format!("{good}x"),
        good[..good.len() - 4].to_owned(),
        "x".into(),
        "a.b.c.d".into(),
    ]);
    for token in forged {
        client.token = token;
        let answer = client.get("/users").await;
        assert_problem(&answer, 401, "Unauthorized", "invalid_token");
    }
}

#[tokio::test]
async fn a_token_of_another_tenant_is_refused() {
    // Both tenants of this process sign with the same key.
    let (mut one, two) = (Client::new().await, Client::new().await);
    one.token.clone_from(&two.token);
    assert_problem(
        &one.get("/users").await,
        401,
        "Unauthorized",
        "invalid_token",
    );
}

#[tokio::test]
async fn a_missing_or_odd_header_is_refused() {
    let client = Client::new().await;
    let without = client.http.get(client.url("/users"));
    let response = without.try_clone().unwrap().send().await.unwrap();
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
    assert_problem(&read(response).await, 401, "Unauthorized", "invalid_token");
    for header in [
        "Bearer",
        "Bearer ",
        "Basic abc",
        "bearer x",
        &"x".repeat(5_000),
    ] {
        let request = without.try_clone().unwrap().header("authorization", header);
        assert_problem(
            &read(request.send().await.unwrap()).await,
            401,
            "Unauthorized",
            "invalid_token",
        );
    }
}

/// A fresh key that nobody publishes, in the form that the test library reads.
fn wrong_key() -> EncodingKey {
    use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
    use aws_lc_rs::rsa::{KeyPair, KeySize};

    let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let pkcs8: Pkcs8V1Der<'_> = pair.as_der().unwrap();
    let pem = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, pkcs8.as_ref());
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{pem}\n-----END PRIVATE KEY-----\n");
    EncodingKey::from_rsa_pem(pem.as_bytes()).unwrap()
}

fn base64url(text: &str) -> String {
    base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, text)
}
