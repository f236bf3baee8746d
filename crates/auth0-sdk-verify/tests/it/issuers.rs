//! Whose tokens count, and where their keys are.

use std::time::Duration;

use auth0_sdk_core::Error;
use auth0_sdk_jose::{JwkSet, KeySet};
use auth0_sdk_verify::{IncomingRequest, Issuer, Keys, Verifier};
use serde_json::json;

use crate::api::Api;
use crate::keys::key;
use crate::tenant::{AUDIENCE, Answer, ISSUER, KEYS, Tenant, claims, jwks, signed, with};

const OTHER: &str = "https://login.example.org/";
const OTHER_KEYS: &str = "https://login.example.org/.well-known/jwks.json";

async fn code(verifier: &Verifier, token: &str) -> &'static str {
    match verifier.verify_token(token).await {
        Ok(_) => "",
        Err(error) => error.code(),
    }
}

/// A token of the other issuer, which signs by another key under the same id.
fn of_other() -> String {
    let header = json!({"typ": "JWT", "kid": "RS256"});
    key("RS384").token("RS256", header, &with("iss", OTHER))
}

fn two() -> Tenant {
    let tenant = Tenant::new();
    let mut set = jwks(&["RS384"]);
    set["keys"][0]["kid"] = "RS256".into();
    tenant.answer(OTHER_KEYS, Answer::Says(200, set.to_string()));
    tenant
}

#[tokio::test(start_paused = true)]
async fn each_issuer_has_its_own_keys() {
    let tenant = two();
    let verifier = tenant.settings().issuer(OTHER).build().unwrap();
    assert_eq!(code(&verifier, &signed(&claims())).await, "");
    assert_eq!(tenant.asked(), [KEYS]);
    assert_eq!(code(&verifier, &of_other()).await, "");
    assert_eq!(tenant.asked(), [KEYS, OTHER_KEYS]);
    // Nobody signs for the other.
    let forged = signed(&with("iss", OTHER));
    assert_eq!(code(&verifier, &forged).await, "invalid_signature");
    let header = json!({"typ": "JWT", "kid": "RS256"});
    let forged = key("RS384").token("RS256", header, &claims());
    assert_eq!(code(&verifier, &forged).await, "invalid_signature");
    let third = signed(&with("iss", "https://third.example/"));
    assert_eq!(code(&verifier, &third).await, "invalid_issuer");
    assert_eq!(tenant.asked().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn several_issuers_may_be_written_in_other_ways() {
    let tenant = two();
    let several = tenant.settings().issuer(OTHER).build().unwrap();
    let one = tenant.settings().build().unwrap();
    let by_name = tenant.bare().audience(AUDIENCE).issuer("tenant.example");
    let by_name = by_name.build().unwrap();
    for issuer in [
        "https://tenant.example",
        "https://tenant.example:443/",
        "HTTPS://Tenant.Example/",
    ] {
        let token = signed(&with("iss", issuer));
        assert_eq!(code(&several, &token).await, "", "{issuer}");
        assert_eq!(code(&one, &token).await, "invalid_issuer", "{issuer}");
        assert_eq!(code(&by_name, &token).await, "invalid_issuer", "{issuer}");
    }
    assert_eq!(code(&by_name, &signed(&claims())).await, "");
    // One that is named exactly is expected exactly.
    let bare = tenant
        .bare()
        .audience(AUDIENCE)
        .issuer("https://tenant.example");
    let bare = bare.build().unwrap();
    let token = signed(&with("iss", "https://tenant.example"));
    assert_eq!(code(&bare, &token).await, "");
    assert_eq!(code(&bare, &signed(&claims())).await, "invalid_issuer");
}

#[tokio::test(start_paused = true)]
async fn a_resolver_decides_by_what_it_knows() {
    let tenant = two();
    let resolver = |request: Option<&IncomingRequest<'_>>, _: &str| {
        let found = match request.map(IncomingRequest::path) {
            Some("/other") => vec![Issuer::from(OTHER)],
            Some("/none") => Vec::new(),
            _ => vec![Issuer::from(ISSUER), Issuer::from(OTHER)],
        };
        async move { Ok(found) }
    };
    let verifier = tenant.bare().audience(AUDIENCE).issuer_resolver(resolver);
    let verifier = verifier.build().unwrap();
    verifier.ready().await.unwrap();
    for (path, token, expected) in [
        ("/any", signed(&claims()), ""),
        ("/any", of_other(), ""),
        ("/other", of_other(), ""),
        ("/other", signed(&claims()), "invalid_issuer"),
        ("/none", signed(&claims()), "invalid_issuer"),
        (
            "/any",
            signed(&with("iss", "https://third.example/")),
            "invalid_issuer",
        ),
        (
            "/any",
            signed(&with("iss", "tenant.example")),
            "invalid_issuer",
        ),
        ("/any", signed(&with("iss", "")), "invalid_issuer"),
        ("/any", signed(&with("iss", OTHER)), "invalid_signature"),
    ] {
        let line = format!("Bearer {token}");
        let headers = [("authorization", line.as_str())];
        let request = IncomingRequest::new("GET", path, &headers);
        let found = verifier.verify(&request).await;
        let found = found.map_or_else(|error| error.code(), |_| "");
        assert_eq!(found, expected, "{path}");
    }
    assert_eq!(code(&verifier, &of_other()).await, "");
    assert_eq!(tenant.asked(), [KEYS, OTHER_KEYS]);
}

#[tokio::test(start_paused = true)]
async fn a_resolver_that_fails_says_nothing_of_the_token() {
    let tenant = Tenant::new();
    for failing in [
        || Err(Error::from_connect(std::io::Error::other("no database"))),
        // What it says has to be an address, too.
        || Ok(vec![Issuer::from("https://a b/")]),
    ] {
        let resolver = move |_: Option<&IncomingRequest<'_>>, _: &str| async move { failing() };
        let verifier = tenant.bare().audience(AUDIENCE).issuer_resolver(resolver);
        let verifier = verifier.build().unwrap();
        let error = verifier.verify_token(&signed(&claims())).await.unwrap_err();
        assert!(error.is_unavailable() && !error.is_invalid_token());
        assert_eq!(
            (error.status().as_u16(), error.code()),
            (503, "service_unavailable")
        );
        assert!(error.retry_after().is_some() && error.www_authenticate().is_none());
        assert!(error.headers().contains_key("retry-after"));
    }
    assert!(tenant.asked().is_empty());
}

fn numbered(number: u32) -> String {
    format!("https://t{number}.example/")
}

/// A verifier that keeps the keys of 100 out of 101 issuers.
fn of_many(tenant: &Tenant) -> Verifier {
    for number in 0..=100 {
        let address = format!("{}.well-known/jwks.json", numbered(number));
        tenant.answer(&address, Answer::Says(200, jwks(&["RS256"]).to_string()));
    }
    let resolver = |_: Option<&IncomingRequest<'_>>, unverified_issuer: &str| {
        let found = (0..=100).map(numbered).find(|one| one == unverified_issuer);
        async move { Ok(found.into_iter().map(Issuer::from).collect::<Vec<_>>()) }
    };
    let verifier = tenant.bare().audience(AUDIENCE).issuer_resolver(resolver);
    verifier.max_issuers(100).build().unwrap()
}

/// Of more issuers than are kept, those that are needed least go, and none too soon.
#[tokio::test(start_paused = true)]
async fn a_resolver_fills_no_memory() {
    let tenant = Tenant::new();
    let verifier = of_many(&tenant);
    let verify = async |number: u32| {
        tokio::time::advance(Duration::from_millis(1)).await;
        let found = code(&verifier, &signed(&with("iss", numbered(number)))).await;
        (found, tenant.asked().len())
    };
    for number in 0..100 {
        assert_eq!(verify(number).await, ("", number as usize + 1));
    }
    assert_eq!(verify(0).await, ("", 100));
    assert_eq!(verify(100).await, ("service_unavailable", 100));
    tokio::time::advance(Duration::from_secs(30)).await;
    assert_eq!(verify(100).await, ("", 101));
    // 1 was needed least, and 0 just before.
    assert_eq!(verify(0).await, ("", 101));
    assert_eq!(verify(99).await, ("", 101));
    assert_eq!(verify(1).await, ("", 102));
}

/// What strangers write of issuers in turn is no reason to fetch their keys again and again.
#[tokio::test(start_paused = true)]
async fn forged_tokens_of_many_issuers_fetch_keys_once() {
    let tenant = Tenant::new();
    let verifier = of_many(&tenant);
    for _ in 0..5 {
        for number in 0..=100 {
            let mut token = signed(&with("iss", numbered(number)));
            token.truncate(token.rfind('.').unwrap() + 1);
            token.push_str("AAAA");
            assert_ne!(code(&verifier, &token).await, "");
        }
    }
    assert_eq!(tenant.asked().len(), 100);
}

#[tokio::test(start_paused = true)]
async fn keys_are_where_they_are_said_to_be() {
    let tenant = Tenant::new();
    let place = "https://keys.example.net/all.json";
    tenant.answer(place, Answer::Says(200, jwks(&["RS256"]).to_string()));
    tenant.answer(KEYS, Answer::Down);
    let verifier = tenant.settings().keys(Keys::at(place)).build().unwrap();
    assert_eq!(code(&verifier, &signed(&claims())).await, "");
    assert_eq!(tenant.asked(), [place]);

    let set: JwkSet = serde_json::from_value(jwks(&["RS256"])).unwrap();
    for keys in [Keys::fixed(set.clone()), KeySet::fixed(set).into()] {
        let verifier = tenant.settings().keys(keys).build().unwrap();
        verifier.ready().await.unwrap();
        assert_eq!(code(&verifier, &signed(&claims())).await, "");
        let other = key("RS256").token("RS256", json!({"kid": "other"}), &claims());
        assert_eq!(code(&verifier, &other).await, "key_not_found");
    }
    assert_eq!(tenant.asked().len(), 1);
}

/// Two issuers with their keys at one address cost one fetch.
#[tokio::test(start_paused = true)]
async fn keys_at_one_address_are_fetched_once() {
    let tenant = Tenant::new();
    let place = "https://keys.example.net/all.json";
    tenant.answer(place, Answer::Says(200, jwks(&["RS256"]).to_string()));
    let mut settings = tenant.bare().audience(AUDIENCE);
    for number in 0..2 {
        settings = settings.issuer(Issuer::new(numbered(number)).keys(Keys::at(place)));
    }
    let verifier = settings.build().unwrap();
    for number in 0..2 {
        let token = signed(&with("iss", numbered(number)));
        assert_eq!(code(&verifier, &token).await, "");
    }
    assert_eq!(tenant.asked(), [place]);
}

/// Keys that are fetched once serve two verifiers.
#[tokio::test(start_paused = true)]
async fn keys_can_be_shared() {
    let tenant = Tenant::new();
    let first = tenant.settings().build().unwrap();
    first.ready().await.unwrap();
    assert_eq!(code(&first.clone(), &signed(&claims())).await, "");
    assert_eq!(tenant.asked(), [KEYS]);
}

#[tokio::test(start_paused = true)]
async fn discovered_keys_are_of_the_issuers_own_origin() {
    let description = "https://tenant.example/.well-known/openid-configuration";
    for (issuer, place, expected) in [
        (ISSUER, "https://tenant.example/keys", ""),
        (ISSUER, "https://tenant.example:443/keys", ""),
        (
            ISSUER,
            "https://keys.tenant.example/keys",
            "keys_unavailable",
        ),
        (
            ISSUER,
            "https://tenant.example:8443/keys",
            "keys_unavailable",
        ),
        (ISSUER, "http://tenant.example/keys", "keys_unavailable"),
        (ISSUER, "https://evil.example/keys", "keys_unavailable"),
        (
            ISSUER,
            "https://evil@tenant.example/keys",
            "keys_unavailable",
        ),
        (ISSUER, "file:///etc/passwd", "keys_unavailable"),
        (
            "https://evil.example/",
            "https://tenant.example/keys",
            "keys_unavailable",
        ),
        (
            "https://tenant.example",
            "https://tenant.example/keys",
            "keys_unavailable",
        ),
    ] {
        let tenant = Tenant::new();
        let metadata = json!({"issuer": issuer, "jwks_uri": place}).to_string();
        tenant.answer(description, Answer::Says(200, metadata));
        for place in [place, "https://tenant.example/keys"] {
            tenant.answer(place, Answer::Says(200, jwks(&["RS256"]).to_string()));
        }
        let verifier = tenant.settings().keys(Keys::discovered()).build().unwrap();
        assert_eq!(
            code(&verifier, &signed(&claims())).await,
            expected,
            "{place}"
        );
        let mut asked = vec![description.to_owned()];
        if expected.is_empty() {
            asked.push("https://tenant.example/keys".to_owned());
        }
        assert_eq!(tenant.asked(), asked, "{place}");
    }
}

/// Over sockets, with what a tenant publishes about itself.
#[tokio::test]
async fn the_emulated_tenant_is_found_by_its_description() {
    let api = Api::start().await;
    let verifier = api.settings().keys(Keys::discovered()).build().unwrap();
    verifier.verify_token(&api.token().token()).await.unwrap();
    let error = verifier
        .verify_token(&api.token().wrong_key().token())
        .await
        .unwrap_err();
    assert_eq!(error.code(), "invalid_signature");

    // Whoever has a server of their own is never asked, whatever a token says.
    let evil = Api::start().await;
    for member in ["jku", "x5u"] {
        let place = format!("{}/.well-known/jwks.json", evil.emulator.url());
        let header = json!({"kid": "evil", member: place});
        let mut claims = claims();
        claims["iss"] = api.emulator.issuer().into();
        let token = key("RS256").token("RS256", header, &claims);
        assert_eq!(code(&verifier, &token).await, "key_not_found");
    }
    let token = evil.token().token();
    assert_eq!(code(&verifier, &token).await, "invalid_issuer");
    assert!(evil.emulator.requests().is_empty());
}
