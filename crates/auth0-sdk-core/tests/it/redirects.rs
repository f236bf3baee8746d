//! Redirects are not followed, and where a given client follows one, nothing is made of it.

use std::time::Duration;

use auth0_sdk_core::{HttpService, Result};
use serde_json::json;

use crate::calls::{builder, user};
use crate::server::{Server, not_found, reply, with_header};

/// Another host, which would like to have the secret and gives a token for it.
async fn elsewhere() -> Server {
    Server::start(|hit| match hit.path.as_str() {
        "/token" => reply(200, json!({"access_token": "stolen", "expires_in": 600})),
        _ => user(),
    })
    .await
}

/// A tenant that sends requests for one path away.
async fn redirecting(path: &'static str, to: String) -> Server {
    Server::start(move |hit| match hit.path.as_str() {
        hit if hit == path => with_header(reply(307, json!({})), "location", &to),
        "/oauth/token" => not_found(),
        _ => user(),
    })
    .await
}

#[tokio::test]
async fn a_configured_client_does_not_follow_whatever_it_is_told() -> Result<()> {
    let elsewhere = elsewhere().await;
    let server = redirecting("/oauth/token", format!("{}/token", elsewhere.url())).await;
    let tenant = builder(&server).configure_http(|http| {
        let policy = reqwest::redirect::Policy::limited(10);
        http.redirect(policy).user_agent("mine")
    });
    let tenant = tenant.without_telemetry().build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_token() && error.is_redirect(), "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert_eq!(elsewhere.count("/token"), 0);
    // What else was set is there.
    assert_eq!(server.hits("/oauth/token")[0].header("user-agent"), "mine");
    Ok(())
}

#[tokio::test]
async fn a_token_of_another_address_is_not_used() -> Result<()> {
    let elsewhere = elsewhere().await;
    let server = redirecting("/oauth/token", format!("{}/token", elsewhere.url())).await;
    let tenant = builder(&server)
        .http_client(reqwest::Client::new())
        .build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_token() && error.is_redirect(), "{error}");
    assert!(!format!("{error:?}").contains("stolen"));
    // The secret is in the body, which goes to the tenant alone.
    assert_eq!(elsewhere.count("/token"), 0);
    assert_eq!(server.count("/oauth/token"), 1);
    assert!(
        !server.hits("/oauth/token")[0]
            .header("content-length")
            .is_empty()
    );
    assert_eq!(server.count("/api/v2/users/1"), 0);
    Ok(())
}

/// A tenant that sends every request for `/api/v2` to where nobody listens.
async fn dead_end(status: u16) -> Server {
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nowhere = format!("http://{}/", free.local_addr().unwrap());
    drop(free);
    Server::start(move |_| with_header(reply(status, json!({})), "location", &nowhere)).await
}

#[tokio::test]
async fn what_was_sent_before_a_dead_end_is_not_sent_again() -> Result<()> {
    for status in [302, 303, 307] {
        let server = dead_end(status).await;
        let tenant = builder(&server)
            .token("t")
            .http_client(reqwest::Client::new())
            .build()?;
        let error = tenant.create("1").await.unwrap_err();
        assert!(error.is_redirect() && !error.is_retryable(), "{error}");
        assert_eq!(server.count("/api/v2/users"), 1, "{status}");

        let path = "/clients/1/rotate-secret";
        let without_body = tenant.0.request(http::Method::POST, path);
        let error = without_body.await.unwrap_err();
        assert!(error.is_interrupted(), "{error}");
        assert_eq!(server.count(&format!("/api/v2{path}")), 1, "{status}");
    }
    Ok(())
}

#[tokio::test]
async fn a_given_client_that_reaches_nobody_tries_again() -> Result<()> {
    let server = Server::start(|_| user()).await;
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nowhere = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    let tenant = builder(&server)
        .base_url(nowhere)
        .token("t")
        .http_client(reqwest::Client::new())
        .build()?;
    for error in [
        tenant.create("1").await.unwrap_err(),
        tenant.get("1").await.unwrap_err(),
    ] {
        assert!(error.is_connect(), "{error}");
        assert_eq!(error.attempts(), 3);
    }
    Ok(())
}

#[tokio::test]
async fn a_loop_at_the_token_endpoint_is_gone_through_once() -> Result<()> {
    let server = Server::start(|hit| {
        let around = format!("{}?again", hit.path);
        with_header(reply(302, json!({})), "location", &around)
    })
    .await;
    let tenant = builder(&server)
        .http_client(reqwest::Client::new())
        .build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_token() && error.is_redirect(), "{error}");
    let hits = server.hits("/oauth/token");
    let with_secret = hits.iter().filter(|hit| !hit.body.is_empty());
    assert_eq!(with_secret.count(), 1);
    Ok(())
}

#[tokio::test]
async fn an_answer_of_another_address_is_not_used() -> Result<()> {
    let elsewhere = elsewhere().await;
    let server = redirecting("/api/v2/users/1", format!("{}/users/1", elsewhere.url())).await;
    let given = || {
        builder(&server)
            .token("t")
            .http_client(reqwest::Client::new())
    };
    let layer = tower_layer::layer_fn(|inner: HttpService| inner);
    for tenant in [given().build()?, given().layer(layer).build()?] {
        let error = tenant.get("1").await.unwrap_err();
        assert!(error.is_redirect() && !error.is_retryable(), "{error}");
        assert_eq!(error.attempts(), 1);
        assert_eq!(tenant.get("2").await?.user_id, "auth0|1");
    }
    Ok(())
}

#[tokio::test]
async fn what_configures_nothing_is_refused() {
    let server = Server::start(|_| user()).await;
    let both = builder(&server)
        .http_client(reqwest::Client::new())
        .configure_http(|http| http.timeout(Duration::from_secs(1)));
    let error = both.build().err().unwrap();
    assert!(error.is_configuration(), "{error}");
    assert!(error.to_string().contains("configure_http"), "{error}");
}
