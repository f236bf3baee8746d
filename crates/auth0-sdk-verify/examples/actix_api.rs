//! The API of Auth0's quickstarts with actix-web: a public route, a private one, and one that
//! needs a scope.
//!
//! ```console
//! cargo run -p auth0-sdk-verify --features actix --example actix_api
//! ```
//!
//! It needs no account: unless `AUTH0_DOMAIN` and `AUTH0_AUDIENCE` are set, an emulator of a
//! tenant issues the tokens. It prints calls to try, and listens on `PORT`, or 3010. With
//! `-- --once` it makes these calls itself, and ends.

#![allow(clippy::print_stdout, reason = "an example shows what it does")]

#[path = "shared/mod.rs"]
mod shared;

use actix_web::web::{self, Data, Json, ServiceConfig};
use actix_web::{App, HttpServer};
use auth0_sdk_verify::actix::RequireScopes;
use auth0_sdk_verify::{AccessToken, ErrorBody, scopes};
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

fn routes(service: &mut ServiceConfig) {
    service
        .route("/api/public", web::get().to(public))
        .route("/api/private", web::get().to(private))
        .route("/api/private-scoped", web::get().to(private_scoped));
}

#[tokio::main]
async fn main() -> Anything {
    let tenant = Tenant::of_environment().await?;
    // For a tenant of yours: `Verifier::builder().domain("..").audience("..")`.
    let verifier = tenant
        .verifier()
        .error_body(ErrorBody::quickstart())
        .build()?;
    let verifier = Data::new(verifier);

    let listener = shared::listener().await?;
    let calls = tenant.calls(&listener)?;
    let server = HttpServer::new(move || App::new().app_data(verifier.clone()).configure(routes))
        .listen(listener.into_std()?)?
        .run();
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
