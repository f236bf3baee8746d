use std::path::Path;

use auth0_emulator::{Emulator, Recorder};
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use reqwest::Method;
use serde_json::{Value, json};

use crate::app::claims;
use crate::client::{Client, DATABASE, post, read};

/// A tenant, a recorder before it, and what a client does through it.
struct Work {
    tenant: Client,
    recorder: Recorder,
    /// Secrets that the client and the tenant exchanged.
    secrets: Vec<String>,
}

async fn ask(
    url: &str,
    token: &str,
    method: Method,
    path: &str,
    body: Option<Value>,
) -> (u16, Value) {
    let mut request = reqwest::Client::new()
        .request(method, format!("{url}/api/v2{path}"))
        .bearer_auth(token);
    if let Some(body) = body {
        request = request.json(&body);
    }
    read(request.send().await.unwrap()).await
}

fn token_request(emulator: &Emulator) -> Value {
    json!({"grant_type": "client_credentials", "client_id": emulator.client_id(),
           "client_secret": emulator.client_secret(), "audience": emulator.management_audience()})
}

impl Work {
    async fn record(folder: &Path, rename: Rename) -> Self {
        let tenant = Client::of(Emulator::builder().sample_users(2)).await;
        let recorder = Recorder::start(tenant.emulator.url(), folder)
            .await
            .unwrap();
        if rename == Rename::Emails {
            recorder.rename_emails();
        }
        let url = recorder.url();
        let (status, token) = post(url, "/oauth/token", &token_request(&tenant.emulator)).await;
        assert_eq!(status, 200, "{token}");
        // The client gets the real token, or it could not go on.
        let token = token["access_token"].as_str().unwrap().to_owned();
        let new = json!({"connection": DATABASE, "email": "ada@private.example",
                         "password": "Correct-Horse-9", "user_metadata": {"copy": token.as_str()}});
        assert_eq!(
            ask(url, &token, Method::POST, "/users", Some(new)).await.0,
            201
        );
        for expected in [3, 2] {
            let listed = ask(url, &token, Method::GET, "/users?sort=email:1", None)
                .await
                .1;
            assert_eq!(listed.as_array().unwrap().len(), expected);
            ask(url, &token, Method::DELETE, "/users/auth0%7Cuser0", None).await;
        }
        let odd = format!("/users?q=email:{}", tenant.emulator.client_secret());
        ask(url, &token, Method::GET, &odd, None).await;
        let secrets = vec![
            token,
            tenant.emulator.client_secret().to_owned(),
            "Correct-Horse-9".to_owned(),
        ];
        Self {
            tenant,
            recorder,
            secrets,
        }
    }
}

#[derive(PartialEq)]
enum Rename {
    Nothing,
    Emails,
}

fn texts(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let texts = entries.map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
    texts.collect()
}

#[tokio::test]
async fn no_secret_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let work = Work::record(folder.path(), Rename::Emails).await;
    let url = work.tenant.emulator.url().to_owned();
    work.recorder.stop().await;
    let texts = texts(folder.path());
    assert_eq!(texts.len(), 7);
    for text in &texts {
        for secret in &work.secrets {
            assert!(!text.contains(secret.as_str()), "{text}");
        }
        for word in [
            "eyJ",
            "private.example",
            "user1@",
            &url,
            work.tenant.emulator.domain(),
        ] {
            assert!(!text.contains(word), "{word}: {text}");
        }
    }
    // What is no secret is there, or the test would prove nothing.
    assert!(texts.iter().any(|text| text.contains("@example.com")));
    assert!(texts.iter().any(|text| text.contains("client_credentials")));
}

#[tokio::test]
async fn what_was_recorded_is_answered_again() {
    let folder = tempfile::tempdir().unwrap();
    let work = Work::record(folder.path(), Rename::Nothing).await;
    work.recorder.stop().await;
    let id = work.tenant.emulator.client_id().to_owned();
    work.tenant.emulator.stop().await;

    let emulator = Emulator::builder()
        .replay(folder.path())
        .start()
        .await
        .unwrap();
    let url = emulator.url();
    // Another secret does not matter, for none was kept.
    let mut request = token_request(&emulator);
    request["client_id"] = id.into();
    let (status, token) = post(url, "/oauth/token", &request).await;
    assert_eq!((status, &token["token_type"]), (200, &json!("Bearer")));
    let token = token["access_token"].as_str().unwrap();
    // In the order in which it was answered, and the last again and again.
    for expected in [3, 2, 2] {
        let listed = ask(url, token, Method::GET, "/users?sort=email:1", None)
            .await
            .1;
        assert_eq!(listed.as_array().unwrap().len(), expected, "{listed}");
        assert_eq!(listed[0]["email"], "ada@private.example");
    }
    // What was not recorded is the emulator's own to answer, which takes the token
    // for one of its own.
    let other = ask(url, token, Method::GET, "/users?sort=email:-1", None).await;
    assert_eq!(other, (200, json!([])));
}

#[tokio::test]
async fn addresses_of_the_tenant_are_those_of_the_emulator() {
    let folder = tempfile::tempdir().unwrap();
    let tenant = Emulator::start().await.unwrap();
    let recorder = Recorder::start(tenant.url(), folder.path()).await.unwrap();
    let path = "/.well-known/openid-configuration";
    let recorded = reqwest::get(format!("{}{path}", recorder.url()))
        .await
        .unwrap();
    let recorded = read(recorded).await.1;
    assert_eq!(recorded["issuer"], tenant.issuer());
    recorder.stop().await;
    let emulator = Emulator::builder()
        .replay(folder.path())
        .start()
        .await
        .unwrap();
    let replayed = reqwest::get(format!("{}{path}", emulator.url()))
        .await
        .unwrap();
    assert_eq!(read(replayed).await.1["issuer"], emulator.issuer());
}

#[tokio::test]
async fn a_tenant_that_is_not_there_and_recordings_that_are_none() {
    let folder = tempfile::tempdir().unwrap();
    // A port that was free a moment ago may be another test's by now; nobody
    // listens on this one.
    let gone = "http://127.0.0.1:1";
    let recorder = Recorder::start(gone, folder.path()).await.unwrap();
    let answer = reqwest::get(format!("{}/api/v2/users", recorder.url()))
        .await
        .unwrap();
    assert_eq!(answer.status(), 502);
    std::fs::write(folder.path().join("a.json"), "{}").unwrap();
    let error = Emulator::builder()
        .replay(folder.path())
        .start()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("a.json"), "{error}");
}

#[tokio::test]
async fn new_tokens_stand_in_for_those_that_were_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let tokens = json!({"access_token": "[masked]", "id_token": "[masked]", "refresh_token": "[masked]",
        "scope": "openid read:orders", "expires_in": 600, "token_type": "Bearer"});
    let exchange = |code: &str, body: Value| {
        json!({
            "request": {"method": "POST", "path": "/oauth/token", "body":
                {"grant_type": "refresh_token", "client_id": "app", "refresh_token": code}},
            "response": {"status": 200, "headers": {"content-type": "application/json"},
                         "body": {"json": body}},
        })
    };
    let recording = exchange("[masked]", tokens).to_string();
    std::fs::write(folder.path().join("1.json"), recording).unwrap();
    let replay = Emulator::builder().replay(folder.path());
    let emulator = replay.start().await.unwrap();
    let ask = async |token: &str| {
        let body =
            json!({"grant_type": "refresh_token", "client_id": "app", "refresh_token": token});
        let (status, body) = post(emulator.url(), "/oauth/token", &body).await;
        assert_eq!(status, 200, "{body}");
        body
    };
    let first = ask("whatever").await;
    let access = claims(&first["access_token"]);
    assert_eq!(
        (&access["azp"], &access["scope"]),
        (&json!("app"), &json!("openid read:orders"))
    );
    let life = access["exp"].as_i64().unwrap() - access["iat"].as_i64().unwrap();
    assert_eq!(life, 600);
    let id = claims(&first["id_token"]);
    assert_eq!(
        (&id["aud"], &id["iss"]),
        (&json!("app"), &json!(emulator.issuer()))
    );
    assert_eq!(id["sub"], access["sub"]);
    // They are signed, and a client renews with what it got.
    let jwks = format!("{}/.well-known/jwks.json", emulator.url());
    let keys: JwkSet = reqwest::get(jwks).await.unwrap().json().await.unwrap();
    let token = first["id_token"].as_str().unwrap();
    let kid = decode_header(token).unwrap().kid.unwrap();
    let key = DecodingKey::from_jwk(keys.find(&kid).unwrap()).unwrap();
    let mut rules = Validation::new(Algorithm::RS256);
    rules.set_audience(&["app"]);
    decode::<Value>(token, &key, &rules).unwrap();
    let renewal = first["refresh_token"].as_str().unwrap();
    assert_ne!(renewal, "[masked]");
    let second = ask(renewal).await;
    assert_ne!(second["refresh_token"], first["refresh_token"]);
}
