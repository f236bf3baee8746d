//! The API of Auth0's quickstarts with axum: a public route, a private one, and one that needs
//! a scope.
//!
//! ```console
//! cargo run -p auth0-sdk-verify --features axum --example axum_api
//! ```
//!
//! It needs no account: unless `AUTH0_DOMAIN` and `AUTH0_AUDIENCE` are set, an emulator of a
//! tenant issues the tokens. It prints calls to try, and listens on `PORT`, or 3010. With
//! `-- --once` it makes these calls itself, and ends.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

#[path = "shared/mod.rs"]
mod shared;

use auth0_sdk_verify::axum::RequireScopes;
use auth0_sdk_verify::{AccessToken, ErrorBody, Verifier, scopes};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};
use shared::{Anything, Tenant};

scopes!(ReadMessages = "read:messages");

async fn public() -> Json<Value> {
    Json(json!({"message": "Everybody may read this"}))
}

async fn private(token: AccessToken) -> Json<Value> {
    Json(json!({"message": "You have a token", "sub": token.claims().sub}))
}

async fn private_scoped(_: RequireScopes<ReadMessages>) -> Json<Value> {
    Json(json!({"message": "You may read messages"}))
}

fn router(verifier: Verifier) -> Router {
    Router::new()
        .route("/api/public", get(public))
        .route("/api/private", get(private))
        .route("/api/private-scoped", get(private_scoped))
        .with_state(verifier)
}

#[tokio::main]
async fn main() -> Anything {
    let tenant = Tenant::of_environment().await?;
    // For a tenant of yours: `Verifier::builder().domain("..").audience("..")`.
    let verifier = tenant
        .verifier()
        .error_body(ErrorBody::quickstart())
        .build()?;

    let listener = shared::listener().await?;
    let calls = tenant.calls(&listener)?;
    let server = axum::serve(listener, router(verifier));
    if shared::is_once() {
        tokio::select! {
            served = server => served?,
            checked = calls.check() => checked?,
        }
    } else {
        calls.print();
        server.await?;
    }
    Ok(())
}
