//! What the check of an ID token costs beside the check of its signature alone.
//!
//! `cargo bench -p auth0-sdk-authentication --bench validation` prints the table. Both check the
//! same token with the same key in turn; the key is there already.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench prints, and says what went wrong by failing"
)]

use std::hint::black_box;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs as library;
#[cfg(not(feature = "aws-lc-rs"))]
use ring as library;

use auth0_sdk_authentication::AuthenticationClient;
use auth0_sdk_core::{Body, BoxFuture, PrivateKey, Result, Signer, Transport, http};
use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize, PublicKeyComponents};
use aws_lc_rs::signature::KeyPair as _;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;

// Short rounds in turn, so that both meet the same moods of the machine.
const ROUNDS: usize = 1_001;
const CHECKS: usize = 20;

/// Gives the keys of the tenant.
struct Keys(String);

impl Transport for Keys {
    fn send(&self, _: http::Request<Body>) -> BoxFuture<Result<http::Response<Body>>> {
        let answer = http::Response::new(Body::from(self.0.clone()));
        Box::pin(std::future::ready(Ok(answer)))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let public = PublicKeyComponents::<Vec<u8>>::from(pair.public_key());
    let token = token(&pair).await?;
    let auth0 = AuthenticationClient::builder()
        .domain("tenant.example")
        .client_id("app")
        .transport(Keys(key_set(&public)))
        .build()?;
    auth0.validate_id_token(&token).await?;

    let (message, signature) = token.rsplit_once('.').unwrap();
    let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
    let bare = library::signature::RsaPublicKeyComponents {
        n: public.n.as_slice(),
        e: public.e.as_slice(),
    };
    let algorithm = &library::signature::RSA_PKCS1_2048_8192_SHA256;

    let (mut ratios, mut ours, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for _ in 0..CHECKS {
            let checked = bare.verify(algorithm, black_box(message.as_bytes()), &signature);
            checked.unwrap();
        }
        let raw = start.elapsed();
        let start = Instant::now();
        for _ in 0..CHECKS {
            auth0.validate_id_token(black_box(token.as_str())).await?;
        }
        let whole = start.elapsed();
        ratios.push(raw.as_secs_f64() / whole.as_secs_f64());
        theirs.push(raw.as_secs_f64() * 1e6 / CHECKS as f64);
        ours.push(whole.as_secs_f64() * 1e6 / CHECKS as f64);
    }
    println!("| check | µs, median of {ROUNDS} rounds |");
    println!("|---|---|");
    println!("| the signature alone | {:.1} |", median(theirs));
    println!("| the ID token | {:.1} |", median(ours));
    println!(
        "| rate beside the signature alone | {:.2} |",
        median(ratios)
    );
    Ok(())
}

/// As a tenant issues it, with what it usually says of a user.
async fn token(pair: &KeyPair) -> Result<String> {
    let der: Pkcs8V1Der<'_> = pair.as_der().unwrap();
    let key = PrivateKey::from_der(der.as_ref())?;
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs();
    let claims = json!({
        "iss": "https://tenant.example/", "sub": "auth0|65f1c0ffee0123456789abcd", "aud": "app",
        "iat": now, "exp": now + 36_000, "sid": "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
        "name": "Ada Lovelace", "nickname": "ada", "email": "ada@example.com",
        "email_verified": true, "picture": "https://example.com/ada.png",
        "updated_at": "2026-01-02T03:04:05.678Z",
    });
    let encode = |part: serde_json::Value| URL_SAFE_NO_PAD.encode(part.to_string());
    let head = encode(json!({"alg": "RS256", "typ": "JWT", "kid": "one"}));
    let message = format!("{head}.{}", encode(claims));
    let signature = key.sign(message.as_bytes()).await?;
    Ok(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

fn key_set(public: &PublicKeyComponents<Vec<u8>>) -> String {
    let number = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let (n, e) = (number(&public.n), number(&public.e));
    let key = json!({"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "one", "n": n, "e": e});
    json!({"keys": [key]}).to_string()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
