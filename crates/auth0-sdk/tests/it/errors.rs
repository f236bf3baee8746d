//! Every predicate of an error, each from what provokes it.

use std::time::Duration;

use auth0_emulator::Emulator;
use auth0_sdk::types::CreateUser;
use auth0_sdk::{Error, ManagementClient, Result};
use axum::response::IntoResponse;
use serde_json::json;

use crate::server::{Server, json};
use crate::tenant::{Tenant, client_of, new_user};

/// The predicates that hold, by name.
fn predicates(error: &Error) -> Vec<&'static str> {
    let all = [
        ("timeout", error.is_timeout()),
        ("connect", error.is_connect()),
        ("interrupted", error.is_interrupted()),
        ("rate_limited", error.is_rate_limited()),
        ("bad_request", error.is_bad_request()),
        ("unauthorized", error.is_unauthorized()),
        ("forbidden", error.is_forbidden()),
        ("not_found", error.is_not_found()),
        ("conflict", error.is_conflict()),
        ("decode", error.is_decode()),
        ("token", error.is_token()),
        ("invalid_request", error.is_invalid_request()),
        ("configuration", error.is_configuration()),
        ("offset_limit", error.is_offset_limit()),
        ("repeated_cursor", error.is_repeated_cursor()),
        ("body_too_large", error.is_body_too_large()),
        ("retryable", error.is_retryable()),
    ];
    all.into_iter()
        .filter(|(_, holds)| *holds)
        .map(|(name, _)| name)
        .collect()
}

#[tokio::test]
async fn what_a_tenant_refuses() -> Result<()> {
    let tenant = Tenant::of(Emulator::builder().scopes(["create:users", "read:users"])).await;
    let users = tenant.auth0.users();
    tenant.user("a@example.com").await?;

    let error = users.get("auth0|nobody").await.unwrap_err();
    assert_eq!(predicates(&error), ["not_found"]);
    assert_eq!(error.status().unwrap().as_u16(), 404);
    assert_eq!(error.error_code(), Some("inexistent_user"));
    assert_eq!(error.message(), Some("The user does not exist."));
    assert_eq!(
        (error.operation(), error.attempts()),
        (Some("get_users_by_id"), 1)
    );
    assert!(error.body().is_some() && error.headers().is_some() && error.rate_limit().is_some());
    let text = error.to_string();
    assert!(
        text.contains("GET /users/{id}") && text.contains("404 inexistent_user"),
        "{text}"
    );
    assert!(!text.contains("nobody"));

    let error = users.create(new_user("a@example.com")).await.unwrap_err();
    assert_eq!(predicates(&error), ["conflict"]);

    let error = users
        .create(CreateUser::new("no-such-connection"))
        .await
        .unwrap_err();
    assert_eq!(predicates(&error), ["bad_request"]);

    let error = users.delete("auth0|nobody").await.unwrap_err();
    assert_eq!(predicates(&error), ["forbidden"]);
    assert_eq!(error.error_code(), Some("insufficient_scope"));
    assert_eq!(
        error.missing_scopes(),
        ["delete:users", "delete:current_user"]
    );

    tenant
        .emulator
        .rate_limit_next(9, Duration::from_secs(1_000));
    let error = users.list().await.unwrap_err();
    assert_eq!(predicates(&error), ["rate_limited", "retryable"]);
    // The wait is longer than a client waits, so that there was no second attempt.
    assert_eq!(error.attempts(), 1);
    assert!(error.retry_after() > Some(Duration::from_secs(990)));
    Ok(())
}

#[tokio::test]
async fn a_token_that_is_not_given_or_not_taken() -> Result<()> {
    let emulator = Emulator::start().await.unwrap();
    let wrong = client_of(&emulator).client_credentials(emulator.client_id(), "wrong");
    let error = wrong.build()?.users().list().await.unwrap_err();
    assert_eq!(predicates(&error), ["token"]);
    assert!(error.to_string().contains("no access token"), "{error}");

    let stale = client_of(&emulator).token("stale").build()?;
    let error = stale.users().list().await.unwrap_err();
    assert_eq!(predicates(&error), ["unauthorized"]);
    assert!(!format!("{error:?}{error}").contains("stale"));

    let source = || async { Err(Error::from_token_source("the vault is sealed")) };
    let sealed = client_of(&emulator).token_source(source).build()?;
    assert_eq!(
        predicates(&sealed.users().list().await.unwrap_err()),
        ["token"]
    );
    Ok(())
}

#[tokio::test]
async fn what_never_arrives_or_cannot_be_read() -> Result<()> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let client = || {
        ManagementClient::builder()
            .base_url(format!("http://{address}"))
            .token("t")
    };

    // It listens and never answers.
    let call = client().build()?.users().get("auth0|1");
    let error = call
        .with_timeout(Duration::from_millis(50))
        .await
        .unwrap_err();
    assert_eq!(predicates(&error), ["timeout", "retryable"]);
    let silent = client()
        .attempt_timeout(Duration::from_millis(50))
        .max_retries(0)
        .build()?;
    let error = silent.users().get("auth0|1").await.unwrap_err();
    assert_eq!(predicates(&error), ["timeout", "retryable"]);

    drop(listener);
    let error = client()
        .max_retries(0)
        .build()?
        .users()
        .get("auth0|1")
        .await
        .unwrap_err();
    assert_eq!(predicates(&error), ["connect", "retryable"]);
    assert!(std::error::Error::source(&error).is_some());

    let server = Server::json(200, json!({"email": 5})).await;
    let error = server
        .client()
        .build()?
        .users()
        .get("auth0|1")
        .await
        .unwrap_err();
    assert_eq!(predicates(&error), ["decode"]);
    assert!(error.to_string().contains("email"), "{error}");
    assert_eq!(error.body().unwrap().as_ref(), br#"{"email":5}"#);

    let small = server.client().max_body_size(4).build()?;
    let error = small.users().get("auth0|1").await.unwrap_err();
    assert_eq!(predicates(&error), ["body_too_large"]);
    Ok(())
}

#[tokio::test]
async fn a_server_that_fails_is_asked_again_where_that_is_harmless() -> Result<()> {
    let server = Server::json(503, json!({"message": "later"})).await;
    let auth0 = server.client().build()?;
    let error = auth0.users().get("auth0|1").await.unwrap_err();
    assert_eq!(
        (predicates(&error), error.attempts()),
        (vec!["retryable"], 3)
    );
    let error = auth0
        .users()
        .create(CreateUser::new("db"))
        .await
        .unwrap_err();
    assert_eq!((error.attempts(), server.hits().len()), (1, 4));
    Ok(())
}

#[tokio::test]
async fn a_redirect_is_not_followed_with_the_token() -> Result<()> {
    let other = Server::start(|_| json(200, &json!({}))).await;
    let location = format!("{}/api/v2/users", other.url());
    let server = Server::start(move |_| {
        (
            axum::http::StatusCode::FOUND,
            [("location", location.clone())],
        )
            .into_response()
    });
    let error = server
        .await
        .client()
        .build()?
        .users()
        .get("auth0|1")
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 302);
    assert!(other.hits().is_empty());
    Ok(())
}
