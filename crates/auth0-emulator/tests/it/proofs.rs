//! Tokens that are bound to a key (DPoP).

use auth0_emulator::Emulator;
use reqwest::Response;
use serde_json::{Value, json};

use crate::client::read;
use crate::keys::{Ec, Rsa, now, unique};
use crate::logins::{App, PASSWORD, claims};

fn proof(app: &App, method: &str, path: &str) -> Value {
    let place = format!("{}{path}", app.emulator.url());
    json!({"htm": method, "htu": place, "iat": now(&app.emulator), "jti": unique()})
}

async fn ask(app: &App, more: Value, proofs: &[String]) -> Response {
    let mut body = json!({
        "grant_type": "password", "username": "ada@example.com", "password": PASSWORD,
        "scope": "openid offline_access read:orders", "audience": "https://orders/",
        "client_id": app.emulator.client_id(), "client_secret": app.emulator.client_secret(),
    });
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    let url = format!("{}/oauth/token", app.emulator.url());
    let mut request = reqwest::Client::new().post(url).json(&body);
    for proof in proofs {
        request = request.header("dpop", proof);
    }
    request.send().await.unwrap()
}

async fn userinfo(app: &App, scheme: &str, token: &Value, proof: Option<String>) -> Response {
    let url = format!("{}/userinfo", app.emulator.url());
    let token = token.as_str().unwrap();
    let mut request = reqwest::Client::new()
        .get(url)
        .header("authorization", format!("{scheme} {token}"));
    if let Some(proof) = proof {
        request = request.header("dpop", proof);
    }
    request.send().await.unwrap()
}

/// The proof that goes with a token to `/userinfo`.
fn with_token(app: &App, token: &Value) -> Value {
    use base64::Engine as _;
    let hash = aws_lc_rs::digest::digest(
        &aws_lc_rs::digest::SHA256,
        token.as_str().unwrap().as_bytes(),
    );
    let hash = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(hash);
    let mut claims = proof(app, "GET", "/userinfo");
    claims["ath"] = hash.into();
    claims
}

#[tokio::test]
async fn a_token_belongs_to_the_key_of_its_proof() {
    let (app, key) = (App::new().await, Ec::new());
    let proven = key.proof(&proof(&app, "POST", "/oauth/token"));
    let (status, tokens) = read(ask(&app, json!({}), std::slice::from_ref(&proven)).await).await;
    assert_eq!(
        (status, &tokens["token_type"]),
        (200, &json!("DPoP")),
        "{tokens}"
    );
    let access = &tokens["access_token"];
    assert_eq!(claims(access)["cnf"]["jkt"].as_str().unwrap().len(), 43);
    // The same proof again is no proof.
    let (status, again) = read(ask(&app, json!({}), &[proven]).await).await;
    assert_eq!(
        (status, &again["error"]),
        (400, &json!("invalid_dpop_proof"))
    );

    let right = key.proof(&with_token(&app, access));
    assert_eq!(
        userinfo(&app, "DPoP", access, Some(right)).await.status(),
        200
    );
    let without_hash = key.proof(&proof(&app, "GET", "/userinfo"));
    let stranger = Ec::new().proof(&with_token(&app, access));
    for (scheme, proof) in [
        ("DPoP", Some(without_hash)),
        ("DPoP", Some(stranger)),
        ("DPoP", None),
        ("Bearer", None),
    ] {
        let refused = userinfo(&app, scheme, access, proof).await.status();
        assert!(refused.is_client_error(), "{scheme}: {refused}");
    }

    // The refresh token is the key's as well.
    let refresh = json!({"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"],
        "scope": null, "audience": null});
    let other = Ec::new().proof(&proof(&app, "POST", "/oauth/token"));
    for proofs in [vec![], vec![other]] {
        let (status, refused) = read(ask(&app, refresh.clone(), &proofs).await).await;
        assert_eq!((status, &refused["error"]), (403, &json!("invalid_grant")));
    }
    let own = key.proof(&proof(&app, "POST", "/oauth/token"));
    let (status, again) = read(ask(&app, refresh, &[own]).await).await;
    assert_eq!(
        (status, &again["token_type"]),
        (200, &json!("DPoP")),
        "{again}"
    );
}

#[tokio::test]
async fn proofs_that_are_wrong_in_one_respect_are_refused() {
    let (app, key) = (App::new().await, Ec::new());
    let right = || proof(&app, "POST", "/oauth/token");
    let now = now(&app.emulator);
    let mut wrong = Vec::new();
    for (claim, value) in [
        ("htm", json!("GET")),
        ("htu", json!("https://elsewhere/oauth/token")),
        ("htu", json!(format!("{}/oauth/par", app.emulator.url()))),
        ("iat", json!(now - 600)),
        ("iat", json!(now + 600)),
        ("iat", Value::Null),
        ("jti", Value::Null),
    ] {
        let mut claims = right();
        claims[claim] = value;
        wrong.push(vec![key.proof(&claims)]);
    }
    wrong.push(vec![key.sign(&right())]);
    wrong.push(vec![Rsa::new().sign(&right())]);
    wrong.push(vec!["nonsense".to_owned()]);
    wrong.push(vec![key.proof(&right()), key.proof(&right())]);
    let mut altered = key.proof(&right());
    altered.replace_range(altered.len() - 8.., "AAAAAAAA");
    wrong.push(vec![altered]);
    for proofs in wrong {
        let (status, answer) = read(ask(&app, json!({}), &proofs).await).await;
        assert_eq!(
            (status, answer["error"].as_str()),
            (400, Some("invalid_dpop_proof")),
            "{answer}"
        );
    }
}

#[tokio::test]
async fn a_nonce_is_asked_for_and_taken_where_it_is_required() {
    let app = App::of(Emulator::builder().require_dpop_nonce()).await;
    let key = Ec::new();
    // Whoever proves nothing needs no nonce.
    assert_eq!(ask(&app, json!({}), &[]).await.status(), 200);
    let mut claims = proof(&app, "POST", "/oauth/token");
    let first = ask(&app, json!({}), &[key.proof(&claims)]).await;
    let nonce = first.headers()["dpop-nonce"].to_str().unwrap().to_owned();
    let (status, answer) = read(first).await;
    assert_eq!(
        (status, &answer["error"]),
        (400, &json!("use_dpop_nonce")),
        "{answer}"
    );
    claims["nonce"] = "guessed".into();
    let guessed = ask(&app, json!({}), &[key.proof(&claims)]).await;
    assert_eq!(read(guessed).await.1["error"], "use_dpop_nonce");
    claims["nonce"] = nonce.clone().into();
    let second = ask(&app, json!({}), &[key.proof(&claims)]).await;
    assert_eq!(second.headers()["dpop-nonce"], nonce);
    let (status, tokens) = read(second).await;
    assert_eq!(status, 200, "{tokens}");

    // What a token opens asks for it too, as a challenge.
    let access = &tokens["access_token"];
    let challenged = userinfo(
        &app,
        "DPoP",
        access,
        Some(key.proof(&with_token(&app, access))),
    );
    let challenged = challenged.await;
    assert_eq!(challenged.status(), 401);
    assert_eq!(
        challenged.headers()["www-authenticate"],
        "DPoP error=\"use_dpop_nonce\""
    );
    let mut claims = with_token(&app, access);
    claims["nonce"] = nonce.into();
    let shown = userinfo(&app, "DPoP", access, Some(key.proof(&claims))).await;
    assert_eq!(shown.status(), 200);

    // A nonce is over after a while.
    let later = std::time::Duration::from_secs(900);
    app.emulator.clock().advance(later);
    (claims["iat"], claims["jti"]) = (now(&app.emulator).into(), unique().into());
    (claims["htm"], claims["htu"]) = (
        "POST".into(),
        format!("{}/oauth/token", app.emulator.url()).into(),
    );
    let old = ask(&app, json!({}), &[key.proof(&claims)]).await;
    assert_eq!(read(old).await.1["error"], "use_dpop_nonce");
}

#[tokio::test]
async fn the_management_api_takes_no_bound_token_by_any_scheme() {
    let (app, key) = (App::new().await, Ec::new());
    let more = json!({
        "grant_type": "client_credentials", "audience": app.emulator.management_audience(),
        "scope": "read:users",
    });
    let proven = key.proof(&proof(&app, "POST", "/oauth/token"));
    let (status, tokens) = read(ask(&app, more, &[proven]).await).await;
    let token = &tokens["access_token"];
    assert_eq!(
        (status, &tokens["token_type"]),
        (200, &json!("DPoP")),
        "{tokens}"
    );
    let hash = with_token(&app, token)["ath"].clone();
    for scheme in ["Bearer", "DPoP"] {
        let mut claims = proof(&app, "GET", "/api/v2/users");
        claims["ath"] = hash.clone();
        let request = reqwest::Client::new()
            .get(format!("{}/api/v2/users", app.emulator.url()))
            .header(
                "authorization",
                format!("{scheme} {}", token.as_str().unwrap()),
            )
            .header("dpop", key.proof(&claims));
        let (status, body) = read(request.send().await.unwrap()).await;
        assert_eq!((status, &body["errorCode"]), (401, &json!("invalid_token")));
    }
}
