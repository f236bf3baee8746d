//! Tokens that are wrong in one respect, for every operation.

use std::time::Duration;

use auth0_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::document::{Document, Operation};
use crate::client::{Client, read};

/// Asks for an operation. Nothing of the path is looked up before the token is
/// checked.
fn request(client: &Client, operation: &Operation, token: &str) -> reqwest::RequestBuilder {
    let path = operation.path.replace(['{', '}'], "x");
    let url = client.url(&path);
    client
        .http
        .request(operation.method.clone(), url)
        .bearer_auth(token)
}

async fn ask(client: &Client, operation: &Operation, token: &str) -> (u16, Value) {
    let request = request(client, operation, token);
    read(request.send().await.unwrap()).await
}

#[tokio::test]
async fn every_operation_refuses_tokens_that_are_not_the_tenants() {
    let document = Document::read();
    let client = Client::of(Emulator::builder().rate_limit(u32::MAX)).await;
    let operations = document.operations();
    let scopes: Vec<&str> = operations.iter().flat_map(Operation::scopes).collect();
    let mint = || client.emulator.mint().scope(scopes.join(" "));
    let right = mint().token();
    let wrong = [
        ("signature", mint().wrong_key().token()),
        ("algorithm", mint().unsigned().token()),
        ("issuer", mint().claim("iss", "https://else.where/").token()),
        ("audience", mint().wrong_audience().token()),
        ("Expired", mint().expired().token()),
    ];
    for operation in &operations {
        let name = operation.name();
        for (word, token) in &wrong {
            let (status, answer) = ask(&client, operation, token).await;
            let message = answer["message"].as_str().unwrap();
            assert_eq!(
                (status, answer["errorCode"].as_str()),
                (401, Some("invalid_token")),
                "{name} {word}: {answer}"
            );
            assert!(message.contains(word), "{name} {word}: {answer}");
        }
    }
    // The same token without the fault is let in; what is changed comes last.
    for operation in operations
        .iter()
        .filter(|operation| operation.method == Method::GET)
    {
        let request = request(&client, operation, &right);
        let status = request.send().await.unwrap().status();
        let refused = [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN];
        assert!(!refused.contains(&status), "{}: {status}", operation.name());
    }
}

#[tokio::test]
async fn every_operation_refuses_tokens_without_its_scope_and_names_it() {
    let document = Document::read();
    let client = Client::of(Emulator::builder().scopes(["read:nothing"])).await;
    for operation in document.operations() {
        let name = operation.name();
        let (status, answer) = ask(&client, &operation, &client.token).await;
        assert_eq!(
            (status, answer["errorCode"].as_str()),
            (403, Some("insufficient_scope")),
            "{name}"
        );
        let message = answer["message"].as_str().unwrap();
        for scope in operation.scopes() {
            assert!(message.contains(scope), "{name}: {answer}");
        }
    }
}

/// As a client meets them: bought at the token endpoint, and not made by the test.
#[tokio::test]
async fn every_operation_refuses_bought_tokens_that_do_not_fit() {
    let document = Document::read();
    let expired = Client::of(Emulator::builder().token_lifetime(Duration::ZERO)).await;
    let elsewhere = Client::of(Emulator::builder().api("https://elsewhere/", ["a"])).await;
    let token = token_for(&elsewhere, "https://elsewhere/").await;
    for operation in document.operations() {
        let asked = [
            ("audience", ask(&elsewhere, &operation, &token).await),
            ("Expired", ask(&expired, &operation, &expired.token).await),
        ];
        for (word, (status, answer)) in asked {
            let name = operation.name();
            assert_eq!(status, 401, "{name}: {answer}");
            let message = answer["message"].as_str().unwrap();
            assert!(message.contains(word), "{name}: {answer}");
        }
    }
}

async fn token_for(client: &Client, audience: &str) -> String {
    let body = json!({
        "grant_type": "client_credentials", "client_id": client.emulator.client_id(),
        "client_secret": client.emulator.client_secret(), "audience": audience,
    });
    let url = format!("{}/oauth/token", client.emulator.url());
    let answer = client.http.post(url).json(&body).send().await.unwrap();
    let (status, answer) = read(answer).await;
    assert_eq!(status, 200, "{answer}");
    answer["access_token"].as_str().unwrap().to_owned()
}
