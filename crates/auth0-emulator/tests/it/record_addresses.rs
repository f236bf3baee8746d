//! One configuration of a client that records first and replays then, and the
//! addresses that a recorder puts in the place of others.

use std::path::Path;

use auth0_emulator::{Emulator, Recorder};
use reqwest::redirect::Policy;
use serde_json::{Value, json};

use crate::client::{fetch_token, post, read};

/// A client as it is set up once: with the recorder and with the replay.
struct Configured {
    url: String,
    audience: String,
    id: String,
    secret: String,
}

impl Configured {
    async fn roles(&self) -> Value {
        let request = json!({"grant_type": "client_credentials", "client_id": self.id,
            "client_secret": self.secret, "audience": self.audience});
        let (status, token) = post(&self.url, "/oauth/token", &request).await;
        assert_eq!(status, 200, "{token}");
        let token = token["access_token"].as_str().unwrap();
        let roles = reqwest::Client::new().get(format!("{}/api/v2/roles", self.url));
        let (status, roles) = read(roles.bearer_auth(token).send().await.unwrap()).await;
        assert_eq!(status, 200, "{roles}");
        // What was not recorded is answered to the same token.
        roles
    }
}

async fn tenant_with_a_role() -> Emulator {
    let tenant = Emulator::start().await.unwrap();
    let http = reqwest::Client::new();
    let token = fetch_token(&http, &tenant).await;
    let new = http.post(format!("{}/api/v2/roles", tenant.url()));
    let new = new.bearer_auth(token).json(&json!({"name": "real"}));
    assert_eq!(new.send().await.unwrap().status(), 200);
    tenant
}

/// Records and replays at one address, by an audience that is made of the addresses
/// of the tenant and of the recorder.
async fn there_and_back(folder: &Path, audience: impl Fn(&str, &str) -> String) {
    let tenant = tenant_with_a_role().await;
    let recorder = Recorder::start(tenant.url(), folder).await.unwrap();
    let client = Configured {
        url: recorder.url().to_owned(),
        audience: audience(tenant.url(), recorder.url()),
        id: tenant.client_id().to_owned(),
        secret: tenant.client_secret().to_owned(),
    };
    let recorded = client.roles().await;
    assert_eq!(recorded[0]["name"], "real", "{recorded}");
    recorder.stop().await;
    tenant.stop().await;

    let port = client.url.rsplit_once(':').unwrap().1.parse().unwrap();
    let replay = Emulator::builder().port(port).replay(folder);
    let emulator = replay.start().await.unwrap();
    assert_eq!(emulator.url(), client.url);
    assert_eq!(client.roles().await, recorded);
}

#[tokio::test]
async fn a_client_that_names_the_audience_of_the_tenant_records_and_replays() {
    let folder = tempfile::tempdir().unwrap();
    there_and_back(folder.path(), |tenant, _| format!("{tenant}/api/v2/")).await;
}

#[tokio::test]
async fn a_client_that_makes_the_audience_of_its_domain_records_and_replays() {
    let folder = tempfile::tempdir().unwrap();
    there_and_back(folder.path(), |_, recorder| format!("{recorder}/api/v2/")).await;
}

#[tokio::test]
async fn what_leads_to_the_tenant_leads_to_the_recorder() {
    let folder = tempfile::tempdir().unwrap();
    let back = "http://localhost:9/back";
    let tenant = Emulator::builder().callback(back).start().await.unwrap();
    let recorder = Recorder::start(tenant.url(), folder.path()).await.unwrap();
    let (url, real) = (recorder.url(), tenant.url());
    let path = "/.well-known/openid-configuration";
    let document = reqwest::get(format!("{url}{path}")).await.unwrap();
    let (_, document) = read(document).await;
    let names = document.as_object().unwrap().iter();
    let elsewhere = names.filter(|(_, value)| value.to_string().contains(real));
    let elsewhere: Vec<&String> = elsewhere.map(|(name, _)| name).collect();
    // Tokens are signed, and say so.
    assert_eq!(elsewhere, ["issuer"]);
    assert_eq!(document["token_endpoint"], format!("{url}/oauth/token"));

    let http = reqwest::Client::builder()
        .redirect(Policy::none())
        .build()
        .unwrap();
    let login = http.get(format!("{url}/authorize")).query(&[
        ("client_id", tenant.client_id()),
        ("response_type", "code"),
        ("redirect_uri", back),
        ("audience", &format!("{url}/api/v2/")),
    ]);
    let answer = login.send().await.unwrap();
    assert_eq!(answer.status(), 302);
    let place = answer.headers()["location"].to_str().unwrap().to_owned();
    assert!(!place.contains(tenant.domain()), "{place}");
    let asked = tenant.requests().pop().unwrap();
    let audience = format!("{real}/api/v2/");
    let pairs: Vec<(String, String)> = {
        let url = reqwest::Url::parse(&format!("{real}/?{}", asked.query.unwrap()));
        url.unwrap().query_pairs().into_owned().collect()
    };
    assert!(
        pairs.contains(&("audience".to_owned(), audience)),
        "{pairs:?}"
    );
}

#[tokio::test]
async fn a_recorder_speaks_https_with_a_certificate_to_trust() {
    let folder = tempfile::tempdir().unwrap();
    let tenant = Emulator::start().await.unwrap();
    let builder = Recorder::builder(tenant.url(), folder.path()).tls();
    let recorder = builder.start().await.unwrap();
    assert!(recorder.url().starts_with("https://127.0.0.1:"));
    let pem = recorder.certificate().unwrap();
    let trusted = reqwest::Certificate::from_pem(pem.as_bytes()).unwrap();
    let http = reqwest::Client::builder()
        .tls_certs_only([trusted])
        .build()
        .unwrap();
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", tenant.client_id()),
        ("client_secret", tenant.client_secret()),
        ("audience", &format!("{}/api/v2/", recorder.url())),
    ];
    let request = http.post(format!("{}/oauth/token", recorder.url()));
    let (status, answer) = read(request.form(&form).send().await.unwrap()).await;
    assert_eq!(status, 200, "{answer}");
}
