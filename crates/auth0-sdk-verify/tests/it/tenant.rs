//! A tenant without a socket, whose keys the tests hold: it signs by every algorithm, counts
//! who asks for what, and has its days.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth0_sdk_core::http::{Request, Response, StatusCode};
use auth0_sdk_core::{Body, BoxFuture, Error, Result, Transport};
use auth0_sdk_verify::{Algorithm, Verifier, VerifierBuilder};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::keys::key;

pub(crate) const DOMAIN: &str = "tenant.example";
pub(crate) const ISSUER: &str = "https://tenant.example/";
pub(crate) const KEYS: &str = "https://tenant.example/.well-known/jwks.json";
pub(crate) const AUDIENCE: &str = "https://orders.example.com";

/// All that a verifier may be told to accept without a secret.
pub(crate) const ASYMMETRIC: [Algorithm; 9] = [
    Algorithm::Rs256,
    Algorithm::Rs384,
    Algorithm::Rs512,
    Algorithm::Ps256,
    Algorithm::Ps384,
    Algorithm::Ps512,
    Algorithm::Es256,
    Algorithm::Es384,
    Algorithm::EdDsa,
];

/// How an address answers.
#[derive(Clone)]
pub(crate) enum Answer {
    Says(u16, String),
    Slow(Duration, String),
    Redirects(&'static str),
    Silent,
    Down,
}

/// The tenant, and whatever else a verifier may ask.
#[derive(Clone)]
pub(crate) struct Tenant(Arc<Mutex<State>>);

struct State {
    answers: HashMap<String, Answer>,
    asked: Vec<(String, Instant)>,
}

impl Tenant {
    /// One that publishes the key of each algorithm, by the name of the algorithm.
    pub(crate) fn new() -> Self {
        let state = State {
            answers: HashMap::new(),
            asked: Vec::new(),
        };
        let tenant = Self(Arc::new(Mutex::new(state)));
        tenant.publish(&jwks(&["RS256", "ES256", "ES384", "EdDSA"]));
        tenant
    }

    pub(crate) fn publish(&self, keys: &Value) {
        self.answer(KEYS, Answer::Says(200, keys.to_string()));
    }

    pub(crate) fn answer(&self, address: &str, answer: Answer) {
        let mut state = self.0.lock().unwrap();
        state.answers.insert(address.to_owned(), answer);
    }

    /// Every address that was asked, in order.
    pub(crate) fn asked(&self) -> Vec<String> {
        let state = self.0.lock().unwrap();
        state
            .asked
            .iter()
            .map(|(address, _)| address.clone())
            .collect()
    }

    /// When anything was asked, in order.
    pub(crate) fn asked_at(&self) -> Vec<Instant> {
        let state = self.0.lock().unwrap();
        state.asked.iter().map(|(_, at)| *at).collect()
    }

    /// Settings of a verifier that asks nobody else, and once.
    pub(crate) fn bare(&self) -> VerifierBuilder {
        Verifier::builder().transport(self.clone()).max_retries(0)
    }

    /// The same for the tokens of this tenant.
    pub(crate) fn settings(&self) -> VerifierBuilder {
        self.bare().domain(DOMAIN).audience(AUDIENCE)
    }

    /// A verifier that accepts every algorithm that needs no secret.
    pub(crate) fn broad(&self) -> Verifier {
        self.settings().algorithms(ASYMMETRIC).build().unwrap()
    }
}

impl Transport for Tenant {
    fn send(&self, request: Request<Body>) -> BoxFuture<Result<Response<Body>>> {
        let address = request.uri().to_string();
        let tenant = self.clone();
        Box::pin(async move {
            let asked = (address.clone(), Instant::now());
            tenant.0.lock().unwrap().asked.push(asked);
            tokio::time::sleep(Duration::from_millis(50)).await;
            let answer = tenant.0.lock().unwrap().answers.get(&address).cloned();
            let (status, body, place) = match answer {
                Some(Answer::Says(status, body)) => (status, body, None),
                Some(Answer::Slow(pause, body)) => {
                    tokio::time::sleep(pause).await;
                    (200, body, None)
                }
                Some(Answer::Redirects(place)) => (302, String::new(), Some(place)),
                Some(Answer::Silent) => std::future::pending().await,
                Some(Answer::Down) => {
                    return Err(Error::from_connect(std::io::Error::other("down")));
                }
                None => (404, "{}".to_owned(), None),
            };
            let mut answer = Response::new(Body::from(body));
            *answer.status_mut() = StatusCode::from_u16(status).unwrap();
            if let Some(place) = place {
                let place = place.parse().unwrap();
                answer.headers_mut().insert("location", place);
            }
            Ok(answer)
        })
    }
}

/// A set with the key of each of these algorithms, whose id is the name of the algorithm.
pub(crate) fn jwks(algorithms: &[&str]) -> Value {
    let keys = algorithms.iter().map(|name| {
        let mut jwk = key(name).json();
        jwk["kid"] = (*name).into();
        jwk
    });
    json!({"keys": keys.collect::<Vec<_>>()})
}

pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

/// The claims of a right token, in the dialect that has the most of them.
pub(crate) fn claims() -> Value {
    json!({
        "iss": ISSUER, "sub": "auth0|ada", "aud": AUDIENCE, "iat": now(), "nbf": now(),
        "exp": now() + 3600, "jti": "one-token", "client_id": "shop", "scope": "read:orders",
        "permissions": ["read:orders"],
    })
}

/// The claims of a right token, but for one.
pub(crate) fn with(name: &str, value: impl Into<Value>) -> Value {
    let mut claims = claims();
    claims[name] = value.into();
    claims
}

/// The claims of a right token without one.
pub(crate) fn without(name: &str) -> Value {
    let mut claims = claims();
    claims.as_object_mut().unwrap().remove(name);
    claims
}

/// A token that the tenant signed by RS256.
pub(crate) fn signed(claims: &Value) -> String {
    signed_by("RS256", claims)
}

/// A token that the tenant signed by this algorithm, with the key that it publishes for it.
pub(crate) fn signed_by(algorithm: &str, claims: &Value) -> String {
    let id = match algorithm {
        "RS256" | "RS384" | "RS512" | "PS256" | "PS384" | "PS512" => "RS256",
        other => other,
    };
    let header = json!({"typ": "JWT", "kid": id});
    key(id).token(algorithm, header, claims)
}

/// A token with this header and these claims as they are written, signed rightly by RS256.
pub(crate) fn signed_as_written(header: &[u8], claims: &[u8]) -> String {
    use crate::keys::encode;
    let message = format!("{}.{}", encode(header), encode(claims));
    let signature = key("RS256").sign("RS256", message.as_bytes());
    format!("{message}.{}", encode(&signature))
}

/// The header of a right token by RS256, as it is written.
pub(crate) const HEADER: &[u8] = br#"{"alg":"RS256","typ":"JWT","kid":"RS256"}"#;

/// What becomes of a right token.
pub(crate) const OK: &str = "";

/// What became of a token: the code of its refusal, or nothing.
pub(crate) async fn outcome(verifier: &Verifier, token: &str) -> &'static str {
    match verifier.verify_token(token).await {
        Ok(_) => OK,
        Err(error) => error.code(),
    }
}

/// Checks tokens against one setting, each with what should become of it.
pub(crate) async fn expect(settings: VerifierBuilder, rows: &[(String, &str)]) {
    let verifier = settings.build().unwrap();
    for (number, (token, expected)) in rows.iter().enumerate() {
        assert_eq!(outcome(&verifier, token).await, *expected, "row {number}");
    }
}
