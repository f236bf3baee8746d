//! What the check of an access token costs beside the check of its signature alone, how it
//! scales, and whether memory grows.
//!
//! `cargo bench -p auth0-sdk-verify --bench verification` prints the tables; with
//! `-- --soak 10000000` it checks that many tokens, on all cores, and prints the memory of the
//! process on the way. The bare check has the key parsed and the signature decoded already.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench prints, and says what went wrong by failing"
)]

use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use auth0_sdk_core::{Body, BoxFuture, Transport, http};
use auth0_sdk_verify::{Algorithm, Error, Verifier};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair as RsaKeyPair, KeySize, PublicKeyComponents};
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _,
    ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaPublicKeyComponents,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

// Short rounds in turn, so that both meet the same moods of the machine.
const ROUNDS: usize = 1_001;
const CHECKS: usize = 20;
const SPAN: Duration = Duration::from_secs(3);

/// A token, what checks it, and what its signature alone is checked with.
struct Subject {
    name: &'static str,
    token: String,
    verifier: Verifier,
    bare: ParsedPublicKey,
}

fn main() {
    let subjects = [rs256(), es256()];
    let arguments: Vec<String> = std::env::args().collect();
    let soak = arguments.iter().position(|one| one == "--soak");
    match soak.and_then(|at| arguments.get(at + 1)) {
        Some(tokens) => soak_in(&subjects[0], tokens.parse().unwrap()),
        None => {
            beside_signature(&subjects);
            over_cores(&subjects);
        }
    }
}

fn beside_signature(subjects: &[Subject]) {
    let runtime = runtime();
    println!("| algorithm | signature alone, µs | token, µs | rate beside the signature alone |");
    println!("|---|---|---|---|");
    for subject in subjects {
        let (message, signature) = subject.token.rsplit_once('.').unwrap();
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
        let (mut ratios, mut ours, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let start = Instant::now();
            for _ in 0..CHECKS {
                let message = black_box(message.as_bytes());
                subject.bare.verify_sig(message, &signature).unwrap();
            }
            let raw = start.elapsed();
            let start = Instant::now();
            runtime.block_on(async {
                for _ in 0..CHECKS {
                    let token = black_box(subject.token.as_str());
                    subject.verifier.verify_token(token).await.unwrap();
                }
            });
            let whole = start.elapsed();
            ratios.push(raw.as_secs_f64() / whole.as_secs_f64());
            theirs.push(raw.as_secs_f64() * 1e6 / CHECKS as f64);
            ours.push(whole.as_secs_f64() * 1e6 / CHECKS as f64);
        }
        println!(
            "| {} | {:.1} | {:.1} | {:.3} |",
            subject.name,
            median(theirs),
            median(ours),
            median(ratios)
        );
    }
}

fn over_cores(subjects: &[Subject]) {
    let cores = std::thread::available_parallelism().unwrap().get();
    println!("\n| algorithm | on 1 thread, tokens a second | on {cores} threads | times |");
    println!("|---|---|---|---|");
    for subject in subjects {
        let one = rate(subject, 1);
        let all = rate(subject, cores);
        println!(
            "| {} | {one:.0} | {all:.0} | {:.2} |",
            subject.name,
            all / one
        );
    }
}

fn rate(subject: &Subject, threads: usize) -> f64 {
    let start = Instant::now();
    let checked = on_threads(subject, threads, |_| start.elapsed() < SPAN);
    checked as f64 / start.elapsed().as_secs_f64()
}

fn soak_in(subject: &Subject, tokens: u64) {
    let cores = std::thread::available_parallelism().unwrap().get();
    println!("| tokens | resident memory, KiB |\n|---|---|");
    for tenth in 0..=10 {
        if tenth > 0 {
            let each = tokens / 10 / cores as u64;
            on_threads(subject, cores, |checked| checked < each);
        }
        println!("| {} | {} |", tokens / 10 * tenth, resident());
    }
}

/// Checks on each thread as long as `goes_on` says, given how many it has checked.
fn on_threads(subject: &Subject, threads: usize, goes_on: impl Fn(u64) -> bool + Sync) -> u64 {
    let total = AtomicU64::new(0);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut checked = 0;
                runtime().block_on(async {
                    while goes_on(checked) {
                        subject.verifier.verify_token(&subject.token).await.unwrap();
                        checked += 1;
                    }
                });
                total.fetch_add(checked, Ordering::Relaxed);
            });
        }
    });
    total.into_inner()
}

/// Of this process, as Linux tells it; 0 elsewhere.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn rs256() -> Subject {
    let pair = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
    let public = PublicKeyComponents::<Vec<u8>>::from(pair.public_key());
    let key = json!({
        "kty": "RSA", "use": "sig", "alg": "RS256", "kid": "one",
        "n": URL_SAFE_NO_PAD.encode(&public.n), "e": URL_SAFE_NO_PAD.encode(&public.e),
    });
    let token = token("RS256", |message| {
        let mut signature = vec![0; pair.public_modulus_len()];
        let random = SystemRandom::new();
        pair.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature)
            .unwrap();
        signature
    });
    let (n, e) = (&public.n, &public.e);
    let bare = RsaPublicKeyComponents { n, e };
    Subject {
        name: "RS256",
        token,
        verifier: verifier(Algorithm::Rs256, &key),
        bare: bare
            .to_parsed_public_key(&RSA_PKCS1_2048_8192_SHA256)
            .unwrap(),
    }
}

fn es256() -> Subject {
    let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
    let point = pair.public_key().as_ref();
    let key = json!({
        "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": "one",
        "x": URL_SAFE_NO_PAD.encode(&point[1..33]), "y": URL_SAFE_NO_PAD.encode(&point[33..]),
    });
    let token = token("ES256", |message| {
        let signature = pair.sign(&SystemRandom::new(), message).unwrap();
        signature.as_ref().to_vec()
    });
    Subject {
        name: "ES256",
        token,
        verifier: verifier(Algorithm::Es256, &key),
        bare: ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).unwrap(),
    }
}

/// Gives the keys of the tenant.
struct Keys(String);

impl Transport for Keys {
    fn send(&self, _: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>, Error>> {
        let answer = http::Response::new(Body::from(self.0.clone()));
        Box::pin(std::future::ready(Ok(answer)))
    }
}

/// With keys that were fetched, and are kept as they are in service.
fn verifier(algorithm: Algorithm, key: &Value) -> Verifier {
    Verifier::builder()
        .domain("tenant.example")
        .audience("https://api.example.com")
        .algorithms([algorithm])
        .transport(Keys(json!({"keys": [key]}).to_string()))
        .build()
        .unwrap()
}

/// As a tenant issues it for an API with permissions.
fn token(algorithm: &str, sign: impl Fn(&[u8]) -> Vec<u8>) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let now = now.as_secs();
    let claims = json!({
        "iss": "https://tenant.example/", "sub": "auth0|65f1c0ffee0123456789abcd",
        "aud": ["https://api.example.com", "https://tenant.example/userinfo"],
        "iat": now, "exp": now + 86_400, "azp": "2a9Qe5mW8fJ4dR7tYb1nXk3vCz6pLs0u",
        "scope": "openid profile email read:orders write:orders",
        "permissions": ["read:orders", "write:orders"],
    });
    let encode = |part: Value| URL_SAFE_NO_PAD.encode(part.to_string());
    let head = encode(json!({"alg": algorithm, "typ": "JWT", "kid": "one"}));
    let message = format!("{head}.{}", encode(claims));
    let signature = sign(message.as_bytes());
    format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
}

fn runtime() -> Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
