//! Applications that connect with a certificate (mutual TLS).

use auth0_emulator::{Emulator, SeedUser};
use rcgen::{CertificateParams, DnType, KeyPair};
use reqwest::{Certificate, Client, Identity, Method};
use serde_json::{Value, json};

use crate::client::read;
use crate::logins::PASSWORD;

const API: &str = "https://orders/";

struct Shown {
    pem: String,
    identity: Identity,
}

fn certificate(name: &str) -> Shown {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(Vec::<String>::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params
        .distinguished_name
        .push(DnType::OrganizationName, "Acme");
    let pem = params.self_signed(&key).unwrap().pem();
    let both = format!("{pem}{}", key.serialize_pem());
    Shown {
        identity: Identity::from_pem(both.as_bytes()).unwrap(),
        pem,
    }
}

/// A client that trusts the emulator, with a certificate or without one.
fn connected(emulator: &Emulator, shown: Option<&Shown>) -> Client {
    let trusted = Certificate::from_pem(emulator.certificate().unwrap().as_bytes()).unwrap();
    let mut builder = Client::builder().tls_certs_only([trusted]);
    if let Some(shown) = shown {
        builder = builder.identity(shown.identity.clone());
    }
    builder.build().unwrap()
}

async fn manage(emulator: &Emulator, method: Method, path: &str, body: Value) -> Value {
    let scopes = "create:clients create:client_grants update:resource_servers";
    let request = connected(emulator, None)
        .request(method, format!("{}/api/v2{path}", emulator.url()))
        .bearer_auth(emulator.mint().scope(scopes).token());
    let (status, answer) = read(request.json(&body).send().await.unwrap()).await;
    assert!((200..300).contains(&status), "{path}: {status} {answer}");
    answer
}

async fn start() -> Emulator {
    let user = SeedUser::new("ada@example.com").password(PASSWORD);
    let builder = Emulator::builder()
        .tls()
        .api(API, ["read:orders"])
        .user(user);
    builder.start().await.unwrap()
}

/// An application that proves itself in one way; gives its id.
async fn application(emulator: &Emulator, method: &str, credential: Value) -> String {
    let made = manage(
        emulator,
        Method::POST,
        "/clients",
        json!({
            "name": "service", "app_type": "non_interactive",
            "client_authentication_methods": {method: {"credentials": [credential]}},
        }),
    )
    .await;
    let id = made["client_id"].as_str().unwrap().to_owned();
    let grant = json!({"client_id": id, "audience": API, "scope": ["read:orders"]});
    manage(emulator, Method::POST, "/client-grants", grant).await;
    id
}

async fn ask(emulator: &Emulator, shown: Option<&Shown>, id: &str) -> (u16, Value) {
    let http = connected(emulator, shown);
    let url = format!("{}/.well-known/openid-configuration", emulator.url());
    let (_, document) = read(http.get(url).send().await.unwrap()).await;
    let place = document["mtls_endpoint_aliases"]["token_endpoint"]
        .as_str()
        .unwrap();
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", id),
        ("audience", API),
    ];
    read(http.post(place).form(&form).send().await.unwrap()).await
}

#[tokio::test]
async fn a_registered_certificate_lets_its_application_in() {
    let emulator = start().await;
    let own = certificate("service");
    let credential = json!({"credential_type": "x509_cert", "name": "own", "pem": own.pem});
    let id = application(&emulator, "self_signed_tls_client_auth", credential).await;
    let (status, answer) = ask(&emulator, Some(&own), &id).await;
    assert_eq!(
        (status, &answer["scope"]),
        (200, &json!("read:orders")),
        "{answer}"
    );
    // One with the same name is another one.
    let other = certificate("service");
    for shown in [Some(&other), None] {
        let (status, answer) = ask(&emulator, shown, &id).await;
        assert_eq!((status, &answer["error"]), (401, &json!("invalid_client")));
    }
}

#[tokio::test]
async fn a_certificate_that_names_the_application_lets_it_in() {
    let emulator = start().await;
    let credential = json!({
        "credential_type": "cert_subject_dn", "name": "named", "subject_dn": "O=Acme, CN=service",
    });
    let id = application(&emulator, "tls_client_auth", credential).await;
    let (right, wrong) = (certificate("service"), certificate("another"));
    assert_eq!(ask(&emulator, Some(&right), &id).await.0, 200);
    let (status, answer) = ask(&emulator, Some(&wrong), &id).await;
    assert_eq!((status, &answer["error"]), (401, &json!("invalid_client")));
}

#[tokio::test]
async fn a_token_belongs_to_the_certificate_where_the_api_wants_it() {
    let emulator = start().await;
    let own = certificate("service");
    let credential = json!({"credential_type": "x509_cert", "name": "own", "pem": own.pem});
    let id = application(&emulator, "self_signed_tls_client_auth", credential).await;
    let claims = async || {
        let (_, answer) = ask(&emulator, Some(&own), &id).await;
        crate::logins::claims(&answer["access_token"])
    };
    assert!(claims().await.get("cnf").is_none());
    let rules = json!({"proof_of_possession": {"mechanism": "mtls", "required": true}});
    let path = "/resource-servers/https%3A%2F%2Forders%2F";
    manage(&emulator, Method::PATCH, path, rules).await;
    let print = {
        use base64::Engine as _;
        let body: String = own
            .pem
            .lines()
            .filter(|line| !line.starts_with('-'))
            .collect();
        let der = base64::engine::general_purpose::STANDARD
            .decode(body)
            .unwrap();
        let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &der);
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(hash)
    };
    assert_eq!(claims().await["cnf"], json!({"x5t#S256": print}));
    // Whoever shows none gets no token for that API.
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", emulator.client_id()),
        ("client_secret", emulator.client_secret()),
        ("audience", API),
    ];
    let url = format!("{}/oauth/token", emulator.url());
    let request = connected(&emulator, None).post(url).form(&form);
    let (status, answer) = read(request.send().await.unwrap()).await;
    assert_eq!((status, &answer["error"]), (400, &json!("invalid_request")));
}

#[tokio::test]
async fn a_bound_token_opens_nothing_without_its_certificate() {
    let emulator = start().await;
    let rules = json!({"proof_of_possession": {"mechanism": "mtls", "required": true}});
    let path = "/resource-servers/https%3A%2F%2Forders%2F";
    manage(&emulator, Method::PATCH, path, rules).await;
    let (own, other) = (certificate("own"), certificate("own"));
    let form = [
        ("grant_type", "password"),
        ("username", "ada@example.com"),
        ("password", PASSWORD),
        ("scope", "openid email"),
        ("audience", API),
        ("client_id", emulator.client_id()),
        ("client_secret", emulator.client_secret()),
    ];
    let url = format!("{}/oauth/token", emulator.url());
    let request = connected(&emulator, Some(&own)).post(url).form(&form);
    let (status, tokens) = read(request.send().await.unwrap()).await;
    assert_eq!(status, 200, "{tokens}");
    let token = tokens["access_token"].as_str().unwrap();
    for (shown, status) in [(Some(&own), 200), (Some(&other), 401), (None, 401)] {
        let url = format!("{}/userinfo", emulator.url());
        let request = connected(&emulator, shown).get(url).bearer_auth(token);
        assert_eq!(request.send().await.unwrap().status(), status);
    }
}
