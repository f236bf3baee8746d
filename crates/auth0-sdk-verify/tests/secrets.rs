//! All that a run at the level TRACE writes, and all that errors and other things show of
//! themselves, is scanned for the tokens, the claims and the secrets in it. A process has one
//! subscriber for all its threads, so this is a program of its own.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says what went wrong by failing, and what it counted by printing"
)]

#[allow(dead_code, reason = "other tests need more of it")]
#[path = "it/api.rs"]
mod api;
#[allow(dead_code, reason = "what a refusal is called is tested elsewhere")]
#[path = "it/hostile/mod.rs"]
mod hostile;
#[allow(dead_code, reason = "other tests need more of it")]
#[path = "../../auth0-sdk-jose/tests/it/keys.rs"]
mod keys;
#[allow(dead_code, reason = "other tests need more of it")]
#[path = "it/tenant.rs"]
mod tenant;

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::io::Write;
use std::sync::{Arc, Mutex};

use auth0_emulator::Fault;
use auth0_sdk_verify::{
    Algorithm, ClaimRejection, Guard, IncomingRequest, Keys, Policy, Verifier, VerifyError,
};
use serde_json::{Map, Value, json};
use tracing_subscriber::filter::LevelFilter;

use api::Api;
use tenant::{Tenant, claims, signed};

const FORM: &str = "application/x-www-form-urlencoded";
const SECRET: &str = "hush-of-a-shared-secret-that-is-long-enough";
/// The claims that are nobody's business, beside `iss` and `sub`, which tell whose a token is.
const CLAIMS: [&str; 8] = [
    "jti",
    "sid",
    "client_id",
    "azp",
    "org_id",
    "org_name",
    "email",
    "https://example.com/plan",
];

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Written {
    /// Writes down how something looks to whoever debugs it.
    fn show(&mut self, thing: &impl Debug) {
        writeln!(self, "{thing:?} {thing:#?}").unwrap();
    }

    /// Writes down all that an error tells, to the log and to the caller.
    fn tell(&mut self, error: &VerifyError) {
        self.show(error);
        let (headers, body) = (error.headers(), error.body());
        let body = body.map(|(_, body)| String::from_utf8(body).unwrap());
        writeln!(self, "{error} {headers:?} {body:?}").unwrap();
        writeln!(self, "{:?} {:?}", error.description(), error.rejection()).unwrap();
        let mut source = std::error::Error::source(error);
        while let Some(error) = source {
            writeln!(self, "{error} {error:?}").unwrap();
            source = error.source();
        }
    }
}

#[tokio::test]
async fn no_secret_is_written_anywhere() {
    let mut written = Written::default();
    let writer = written.clone();
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();
    let mut secrets = BTreeSet::from([SECRET.to_owned()]);
    refused(&mut written, &mut secrets).await;
    right(&mut written, &mut secrets).await;
    symmetric(&mut written, &mut secrets).await;
    over_sockets(&mut written, &mut secrets).await;

    let written = String::from_utf8(written.0.lock().unwrap().clone()).unwrap();
    for secret in &secrets {
        if let Some(place) = written.find(secret) {
            let line = written[..place].lines().last().unwrap_or_default();
            panic!("a secret of {} characters follows: {line}", secret.len());
        }
    }
    // The head of every JWT, and the mark of whoever sent a hostile one.
    for mark in ["eyJ", "evil", "hush"] {
        let line = written.lines().find(|line| line.contains(mark));
        assert_eq!(line, None, "{mark}");
    }
    // Nothing was found in something: those below the SDK were heard as well.
    for source in [
        "auth0.call",
        "hyper_util",
        "auth0_sdk_verify",
        "auth0_emulator",
    ] {
        assert!(written.contains(source), "{source} wrote nothing");
    }
    println!("{} secrets, none in {} bytes", secrets.len(), written.len());
    assert!(secrets.len() > 500);
}

/// What stands in a token, as far as it is long enough to be told from other texts.
fn keep(secrets: &mut BTreeSet<String>, token: &str) {
    let parts = token.split('.').skip(1).chain([token]);
    let parts = parts.filter(|part| part.len() > 12);
    secrets.extend(parts.map(|part| part.chars().take(1000).collect::<String>()));
}

async fn refused(written: &mut Written, secrets: &mut BTreeSet<String>) {
    let tenant = Tenant::new();
    let verifier = tenant.broad();
    for hostile in hostile::all() {
        keep(secrets, &hostile.token);
        let error = verifier.verify_token(&hostile.token).await.unwrap_err();
        written.tell(&error);
    }
}

/// Right tokens from everywhere, and what is refused although they are right.
async fn right(written: &mut Written, secrets: &mut BTreeSet<String>) {
    let tenant = Tenant::new();
    let mut all = claims();
    for (number, name) in CLAIMS.iter().enumerate() {
        all[*name] = format!("hush-of-claim-{number}").into();
    }
    let token = signed(&all);
    keep(secrets, &token);
    let settings = tenant.settings().token_from_query().token_from_form();
    let settings = settings.token_from_cookie("at");
    written.show(&settings);
    let verifier = settings.build().unwrap();
    written.show(&verifier);
    let headers = |name: &'static str, value: String| [(name, value)];
    for (headers, query, form) in [
        (headers("authorization", format!("Bearer {token}")), "", ""),
        (headers("cookie", format!("at={token}")), "", ""),
        (headers("accept", "*/*".to_owned()), token.as_str(), ""),
        (headers("content-type", FORM.to_owned()), "", token.as_str()),
        // Two of them, and one that is no token.
        (
            headers("authorization", format!("Bearer {token}")),
            token.as_str(),
            "",
        ),
        (headers("authorization", format!("Basic {token}")), "", ""),
        (headers("authorization", format!("Bearer {token}x")), "", ""),
        (
            headers("authorization", format!("Bearer x {token}")),
            "",
            "",
        ),
    ] {
        let headers = headers
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let target = match query {
            "" => "/orders".to_owned(),
            query => format!("/orders?access_token={query}"),
        };
        let form = format!("access_token={form}");
        let request = IncomingRequest::new("POST", &target, &headers);
        let request = match form.as_str() {
            "access_token=" => request,
            form => request.with_form(form.as_bytes()),
        };
        for policy in [Policy::authenticated(), Policy::scopes(["write:orders"])] {
            let guard = Guard::new(verifier.clone()).policy(policy);
            written.show(&guard);
            match guard.admit(&request).await {
                Ok(token) => written.show(&token),
                Err(error) => written.tell(&error),
            }
        }
    }
    let token = verifier.verify_token(&token).await.unwrap();
    written.show(&token);
    written.tell(&token.custom::<Vec<u8>>().unwrap_err());
    written.tell(
        &token
            .custom::<std::collections::BTreeMap<String, u8>>()
            .unwrap_err(),
    );
    assert!(token.custom::<Map<String, Value>>().unwrap().len() > 10);

    let picky = tenant
        .settings()
        .validator(|_| Err(ClaimRejection::new("email", "another")));
    let error = picky
        .build()
        .unwrap()
        .verify_token(&signed(&all))
        .await
        .unwrap_err();
    written.tell(&error);
}

async fn symmetric(written: &mut Written, secrets: &mut BTreeSet<String>) {
    let settings = Tenant::new()
        .settings()
        .shared_secret(SECRET, Algorithm::Hs256);
    written.show(&settings);
    let verifier = settings.build().unwrap();
    written.show(&verifier);
    let key = keys::Key::Secret(SECRET.as_bytes().to_vec());
    let right = key.token("HS256", json!({}), &claims());
    let wrong = keys::Key::Secret(vec![1; 32]).token("HS256", json!({}), &claims());
    for token in [right, wrong] {
        keep(secrets, &token);
        match verifier.verify_token(&token).await {
            Ok(token) => written.show(&token),
            Err(error) => written.tell(&error),
        }
    }
    let short = Tenant::new()
        .settings()
        .shared_secret("hush-of-short", Algorithm::Hs256);
    written.show(&short.build().unwrap_err());
    let address = "https://ada:hush-of-a-password@tenant.example/";
    for settings in [
        Tenant::new().settings().issuer(address),
        Tenant::new().settings().keys(Keys::at(address)),
        Verifier::builder().base_url(address).audience("a"),
    ] {
        written.show(&settings.build().unwrap_err());
    }
}

/// With the built-in transport, whose parts write most.
async fn over_sockets(written: &mut Written, secrets: &mut BTreeSet<String>) {
    let api = Api::start().await;
    let verifier = api.settings().max_retries(0).build().unwrap();
    for token in [
        api.token().token(),
        api.token().expired().token(),
        api.token().wrong_key().token(),
        api.token().unsigned().token(),
    ] {
        keep(secrets, &token);
        match verifier.verify_token(&token).await {
            Ok(token) => written.show(&token),
            Err(error) => written.tell(&error),
        }
    }
    api.emulator.inject(Fault::jwks_outage().always()).unwrap();
    let verifier = api.settings().max_retries(0).build().unwrap();
    let error = verifier
        .verify_token(&api.token().token())
        .await
        .unwrap_err();
    assert!(error.is_unavailable());
    written.tell(&error);
}
