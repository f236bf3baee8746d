//! What the tenant publishes about itself, held against what it does.

use auth0_emulator::Emulator;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::{Method, redirect};
use serde_json::{Value, json};

use crate::client::{post, read};
use crate::keys::manage;
use crate::logins::{App, BACK};

async fn document(emulator: &Emulator) -> Value {
    let url = format!("{}/.well-known/openid-configuration", emulator.url());
    let (status, document) = read(reqwest::get(url).await.unwrap()).await;
    assert_eq!(status, 200);
    document
}

fn texts<'a>(document: &'a Value, name: &str) -> Vec<&'a str> {
    let list = document[name]
        .as_array()
        .unwrap_or_else(|| panic!("{name}"));
    list.iter().map(|text| text.as_str().unwrap()).collect()
}

async fn xml(emulator: &Emulator, path: &str) -> (u16, String) {
    let response = reqwest::get(format!("{}{path}", emulator.url()))
        .await
        .unwrap();
    let status = response.status().as_u16();
    (status, response.text().await.unwrap())
}

#[tokio::test]
async fn every_endpoint_that_is_named_is_there() {
    let emulator = Emulator::start().await.unwrap();
    let document = document(&emulator).await;
    assert_eq!(document["issuer"], emulator.issuer());
    let http = reqwest::Client::builder().redirect(redirect::Policy::none());
    let http = http.build().unwrap();
    let mut seen = 0;
    for (name, place) in document.as_object().unwrap() {
        if !(name.ends_with("_endpoint") || name == "jwks_uri") {
            continue;
        }
        let place = place.as_str().unwrap().replace("{connectionName}", "x");
        assert!(place.starts_with(emulator.url()), "{name}");
        let by_get = http.get(&place).send().await.unwrap().status();
        let by_post = http.post(&place).send().await.unwrap().status();
        for status in [by_get, by_post] {
            assert!(
                status != 404 && !status.is_server_error(),
                "{name}: {status}"
            );
        }
        assert!(by_get != 405 || by_post != 405, "{name}");
        seen += 1;
    }
    assert_eq!(seen, 12, "{document}");
    let other = format!("{}/.well-known/oauth-authorization-server", emulator.url());
    assert_eq!(
        read(http.get(other).send().await.unwrap()).await.1,
        document
    );
}

#[tokio::test]
async fn every_grant_response_and_mode_that_is_named_is_known() {
    let mut app = App::new().await;
    let (url, id) = (
        app.emulator.url().to_owned(),
        app.emulator.client_id().to_owned(),
    );
    let web = json!({"web_origins": ["http://localhost:9"]});
    manage(&app.emulator, Method::PATCH, &format!("/clients/{id}"), web).await;
    let document = document(&app.emulator).await;
    for grant in texts(&document, "grant_types_supported") {
        if grant == "implicit" {
            continue;
        }
        let (_, answer) = app.token(json!({"grant_type": grant})).await;
        assert_ne!(answer["error"], "unsupported_grant_type", "{grant}");
        assert_ne!(answer["error"], "unauthorized_client", "{grant}");
    }
    let (_, answer) = app.token(json!({"grant_type": "magic"})).await;
    assert_eq!(answer["error"], "unsupported_grant_type");

    let types = texts(&document, "response_types_supported");
    let modes = texts(&document, "response_modes_supported");
    for kind in &types {
        for mode in &modes {
            let kind = kind.replace(' ', "+");
            let asked = format!(
                "{url}/authorize?client_id={id}&redirect_uri={BACK}&nonce=n&prompt=none\
                 &response_type={kind}&response_mode={mode}&scope=openid"
            );
            let shown = app.browser.get(&asked).await;
            let refused = *mode == "query" && kind != "code";
            let error = if refused {
                "invalid_request"
            } else {
                "login_required"
            };
            let told = shown.location.clone().unwrap_or_default() + &shown.text;
            assert!(told.contains(error), "{kind} {mode}: {told}");
        }
    }
    assert_eq!((types.len(), modes.len()), (7, 4));
}

#[tokio::test]
async fn every_way_to_prove_a_key_that_is_named_is_taken() {
    use crate::keys::{Rsa, now, unique};
    use jsonwebtoken::Algorithm;

    let emulator = Emulator::start().await.unwrap();
    let document = document(&emulator).await;
    let key = Rsa::new();
    let credential = json!({"credential_type": "public_key", "name": "key", "pem": key.pem});
    let body = json!({
        "name": "signer", "app_type": "regular_web", "callbacks": [BACK],
        "client_authentication_methods": {"private_key_jwt": {"credentials": [credential]}},
    });
    let made = manage(&emulator, Method::POST, "/clients", body).await;
    let named = "token_endpoint_auth_signing_alg_values_supported";
    assert_eq!(
        document[named],
        document["request_object_signing_alg_values_supported"]
    );
    for name in texts(&document, named) {
        let algorithm: Algorithm = name.parse().unwrap();
        let claims = json!({
            "iss": made["client_id"], "sub": made["client_id"], "aud": emulator.issuer(),
            "exp": now(&emulator) + 60, "jti": unique(),
        });
        let object = json!({
            "client_id": made["client_id"], "aud": emulator.issuer(), "response_type": "code",
            "redirect_uri": BACK,
        });
        let pushed = json!({
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion": key.sign_as(algorithm, &claims),
            "request": key.sign_as(algorithm, &object),
        });
        let (status, answer) = post(emulator.url(), "/oauth/par", &pushed).await;
        assert_eq!(status, 201, "{name}: {answer}");
    }
}

#[tokio::test]
async fn saml_and_ws_federation_metadata_name_the_certificate_and_the_places() {
    let emulator = Emulator::start().await.unwrap();
    let jwks = format!("{}/.well-known/jwks.json", emulator.url());
    let (_, jwks) = read(reqwest::get(jwks).await.unwrap()).await;
    let certificate = jwks["keys"][0]["x5c"][0].as_str().unwrap();
    let (url, id) = (emulator.url(), emulator.client_id());
    for (path, place) in [
        (format!("/samlp/metadata/{id}"), format!("{url}/samlp/{id}")),
        (
            format!("/samlp/{id}/metadata"),
            format!("{url}/samlp/{id}/logout"),
        ),
        (
            "/wsfed/FederationMetadata/2007-06/FederationMetadata.xml".to_owned(),
            format!("{url}/wsfed"),
        ),
        (
            format!("/wsfed/{id}/FederationMetadata/2007-06/FederationMetadata.xml"),
            format!("{url}/wsfed/{id}"),
        ),
    ] {
        let (status, text) = xml(&emulator, &path).await;
        assert_eq!(status, 200, "{path}");
        assert!(text.contains(certificate), "{text}");
        assert!(text.contains(&place), "{text}");
        // Every element that is opened is closed.
        let opened = text.matches('<').count() - 2 * text.matches("</").count();
        assert_eq!(opened, text.matches("/>").count(), "{text}");
    }
    assert_eq!(xml(&emulator, "/samlp/metadata/unknown").await.0, 400);
}

#[tokio::test]
async fn the_certificate_of_the_signing_key_is_published_as_text_and_as_bytes() {
    let emulator = Emulator::start().await.unwrap();
    let fetch = async |path: &str| {
        let url = format!("{}{path}", emulator.url());
        let answer = reqwest::get(url).await.unwrap();
        assert_eq!(answer.status(), 200);
        let media = answer.headers()["content-type"]
            .to_str()
            .unwrap()
            .to_owned();
        (media, answer.bytes().await.unwrap())
    };
    let (_, jwks) = fetch("/.well-known/jwks.json").await;
    let jwks: Value = serde_json::from_slice(&jwks).unwrap();
    let published = jwks["keys"][0]["x5c"][0].as_str().unwrap();
    let (media, der) = fetch("/cer").await;
    assert_eq!(media, "application/x-x509-ca-cert");
    assert_eq!(STANDARD.encode(&der), published);
    let (media, pem) = fetch("/pem").await;
    assert_eq!(media, "application/x-pem-file");
    let pem = String::from_utf8(pem.to_vec()).unwrap();
    let lines: Vec<&str> = pem.lines().collect();
    let (first, rest) = lines.split_first().unwrap();
    let (last, middle) = rest.split_last().unwrap();
    assert_eq!(*first, "-----BEGIN CERTIFICATE-----");
    assert_eq!(*last, "-----END CERTIFICATE-----");
    assert_eq!(middle.concat(), published);
}
