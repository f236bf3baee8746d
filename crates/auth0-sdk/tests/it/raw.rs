//! What is around an answer, and calls that have no type.

use auth0_sdk::Result;
use auth0_sdk::http::{Method, StatusCode};
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::server::Server;
use crate::tenant::{DATABASE, Tenant};

#[tokio::test]
async fn a_raw_response_has_what_is_around_the_body() -> Result<()> {
    let tenant = Tenant::new().await;
    let id = tenant.user("a@example.com").await?;
    let answer = tenant.auth0.users().get(&id).with_raw_response().await?;
    assert_eq!((answer.status(), answer.attempts()), (StatusCode::OK, 1));
    assert!(answer.headers().contains_key("content-type"));
    assert!(
        answer
            .rate_limit()
            .is_some_and(|limit| limit.remaining.is_some())
    );
    let raw: Value = serde_json::from_slice(answer.raw()).unwrap();
    assert_eq!(raw["user_id"], id.as_str());
    assert_eq!(answer.body().user_id, Some(id.clone()));
    assert!(!format!("{answer:?}").contains("a@example.com"));

    let deleted = tenant.auth0.users().delete(&id).with_raw_response().await?;
    assert_eq!(deleted.status(), StatusCode::NO_CONTENT);
    assert!(deleted.raw().is_empty());
    Ok(())
}

#[tokio::test]
async fn an_answer_that_may_be_empty_is_none() -> Result<()> {
    let server = Server::start(|_| StatusCode::NO_CONTENT.into_response()).await;
    let auth0 = server.client().build()?;
    assert!(auth0.jobs().errors().get("job_1").await?.is_none());
    // Where the document promises a body, an empty answer is no user with nothing in it.
    let error = auth0.users().get("auth0|1").await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("empty"));

    let server = Server::json(200, json!([])).await;
    let auth0 = server.client().build()?;
    assert!(auth0.jobs().errors().get("job_1").await?.is_some());
    Ok(())
}

#[tokio::test]
async fn an_untyped_request_has_token_retries_and_errors() -> Result<()> {
    let tenant = Tenant::new().await;
    let body = json!({"connection": DATABASE, "email": "a@example.com", "password": "Secret-1"});
    let made = tenant
        .auth0
        .request(Method::POST, "/users")
        .json(&body)?
        .await?;
    let path = format!(
        "/users/{}",
        made["user_id"].as_str().unwrap().replace('|', "%7C")
    );
    let user: auth0_sdk::types::User = tenant.auth0.request(Method::GET, &path).decode().await?;
    assert_eq!(user.email.as_deref(), Some("a@example.com"));

    tenant
        .emulator
        .rate_limit_next(1, std::time::Duration::ZERO);
    let few = tenant
        .auth0
        .request(Method::GET, "/users")
        .query("fields", "email");
    let answer = few.with_raw_response().await?;
    assert_eq!(
        (answer.attempts(), answer.body()),
        (2, &json!([{"email": "a@example.com"}]))
    );

    let error = tenant
        .auth0
        .request(Method::GET, "/users/nobody")
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.operation(), Some("untyped"));
    assert_eq!(tenant.count("/oauth/token"), 1);
    Ok(())
}
