//! An issuer without a socket: a transport that publishes keys and counts who asks.

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_sdk_core::http::{Request, Response, StatusCode};
use auth0_sdk_core::{Api, Body, BoxFuture, Client, ClientBuilder, Error, Result, Transport};
use serde_json::{Value, json};

use crate::keys::key;

/// How the issuer is today.
#[derive(Clone)]
pub(crate) enum Mood {
    Answers(u16, String),
    Silent,
    Down,
}

#[derive(Clone)]
pub(crate) struct Issuer {
    mood: Arc<Mutex<Mood>>,
    asked: Arc<AtomicU32>,
    paths: Arc<Mutex<Vec<String>>>,
}

impl Issuer {
    pub(crate) fn new(body: impl ToString) -> Self {
        Self {
            mood: Arc::new(Mutex::new(Mood::Answers(200, body.to_string()))),
            asked: Arc::default(),
            paths: Arc::default(),
        }
    }

    pub(crate) fn answers(&self, body: impl ToString) {
        self.feels(Mood::Answers(200, body.to_string()));
    }

    pub(crate) fn feels(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    pub(crate) fn asked(&self) -> u32 {
        self.asked.load(SeqCst)
    }

    /// The addresses that were asked, without the scheme.
    pub(crate) fn paths(&self) -> Vec<String> {
        self.paths.lock().unwrap().clone()
    }

    pub(crate) fn client(&self) -> Client {
        let builder = ClientBuilder::<Tenant>::new().domain("tenant.example");
        let builder = builder
            .without_token()
            .max_retries(0)
            .transport(self.clone());
        builder.build().unwrap().0
    }
}

impl Transport for Issuer {
    fn send(&self, request: Request<Body>) -> BoxFuture<Result<Response<Body>>> {
        self.asked.fetch_add(1, SeqCst);
        let uri = request.uri();
        let path = format!("{} {}", request.method(), uri);
        self.paths.lock().unwrap().push(path);
        let mood = Arc::clone(&self.mood);
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(100)).await;
            let mood = mood.lock().unwrap().clone();
            match mood {
                Mood::Answers(status, body) => {
                    let mut answer = Response::new(Body::from(body));
                    *answer.status_mut() = StatusCode::from_u16(status).unwrap();
                    Ok(answer)
                }
                Mood::Silent => std::future::pending().await,
                Mood::Down => Err(Error::from_connect(std::io::Error::other("down"))),
            }
        })
    }
}

/// The base of the client is the tenant.
struct Tenant(Client);

impl From<Client> for Tenant {
    fn from(client: Client) -> Self {
        Self(client)
    }
}

impl Api for Tenant {
    const BASE_PATH: &'static str = "";
    const NAME: &'static str = "authentication";
}

/// A set with one RSA key for each id.
pub(crate) fn jwks(ids: &[&str]) -> Value {
    let keys = ids.iter().map(|id| {
        let mut jwk = key("RS256").json();
        jwk["kid"] = (*id).into();
        jwk
    });
    json!({"keys": keys.collect::<Vec<_>>()})
}

pub(crate) async fn pass(seconds: u64) {
    tokio::time::sleep(Duration::from_secs(seconds)).await;
}
