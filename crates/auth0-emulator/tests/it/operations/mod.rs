//! Every operation of the document of the Authentication API, asked as the
//! document has it: each answers with its own success, or with the refusal that
//! stands in the document or beside it here, with the reason.

mod world;

use std::collections::BTreeSet;

use reqwest::redirect;
use serde_json::{Value, json};

use crate::keys::manage;
use world::World;

/// What the document does not have, and why it is answered so.
const BESIDE: [(&str, u16); 4] = [
    // RFC 7591 has a registration answered with 201.
    ("dynamicApplicationRegistration", 201),
    // Assertions of SAML and WS-Federation are not made.
    ("acceptSAMLRequest", 400),
    ("acceptWsFederationRequest", 400),
    // It is retired.
    ("unlink", 400),
];

struct Operation {
    id: String,
    method: String,
    path: String,
    statuses: Vec<u16>,
    /// The media type of its body.
    media: Option<String>,
}

fn operations() -> Vec<Operation> {
    let document: Value = serde_json::from_str(auth0_documents::AUTHENTICATION).unwrap();
    let mut operations = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let responses = operation["responses"].as_object().unwrap();
            let content = operation["requestBody"]["content"].as_object();
            operations.push(Operation {
                id: operation["operationId"].as_str().unwrap().to_owned(),
                method: method.to_uppercase(),
                path: path.clone(),
                statuses: responses
                    .keys()
                    .map(|status| status.parse().unwrap())
                    .collect(),
                media: content.and_then(|content| content.keys().next().cloned()),
            });
        }
    }
    operations
}

#[tokio::test]
async fn every_operation_of_the_document_answers_as_it_says() {
    let operations = operations();
    let names: BTreeSet<&str> = operations
        .iter()
        .map(|operation| operation.id.as_str())
        .collect();
    assert_eq!((operations.len(), names.len()), (31, 31));
    let world = World::new().await;
    let settings = json!({"allowed_logout_urls": ["http://localhost:9/bye"]});
    let path = "/tenants/settings";
    manage(&world.app.emulator, reqwest::Method::PATCH, path, settings).await;
    world.app.open_registration().await;
    let http = reqwest::Client::builder().redirect(redirect::Policy::none());
    let http = http.build().unwrap();
    for operation in &operations {
        let name = operation.id.as_str();
        let asked = world.ask(name).unwrap_or_else(|| panic!("{name} is new"));
        let beside = BESIDE.contains(&(name, asked.status));
        assert!(
            beside != operation.statuses.contains(&asked.status),
            "{name}: the document has {:?}",
            operation.statuses
        );
        let (before, rest) = operation
            .path
            .split_once('{')
            .unwrap_or((&operation.path, "}"));
        let after = rest.split_once('}').unwrap().1;
        let url = format!(
            "{}{before}{}{after}",
            world.app.emulator.url(),
            match asked.open.as_str() {
                "" if before.ends_with('/') => "unknown",
                open => open,
            }
        );
        let mut request = http.request(operation.method.parse().unwrap(), url);
        request = match operation.media.as_deref() {
            _ if operation.method == "GET" => request.query(&asked.with),
            Some("application/x-www-form-urlencoded") => request.form(&asked.with),
            Some("application/xml") => request
                .header("content-type", "application/xml")
                .body("<a/>"),
            _ => request.json(&asked.with),
        };
        if let Some(token) = &asked.token {
            request = request.bearer_auth(token.as_str().unwrap());
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let text = response.text().await.unwrap();
        assert_eq!(status, asked.status, "{name}: {text}");
        if status >= 400 {
            let body: Value = serde_json::from_str(&text).unwrap();
            assert!(body["error"].is_string(), "{name}: {text}");
        }
    }
}
