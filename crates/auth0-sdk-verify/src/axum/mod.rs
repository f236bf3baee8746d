//! Extractors for handlers of axum, with or without a
//! [`VerifyLayer`](crate::tower::VerifyLayer) around them.
//!
//! | among the arguments of a handler | lets in |
//! |---|---|
//! | [`AccessToken`] | whoever has a right token |
//! | [`Claims<T>`](Claims) | the same, and reads claims of one's own as `T` |
//! | [`RequireScopes<S>`](RequireScopes) | whoever has a token with these scopes |
//! | `Option<AccessToken>`, `Option<Claims<T>>` | whoever has a right token, or none at all |
//!
//! The [`Verifier`] comes from the state of the router: without one a handler does not compile.
//! A request is checked once, however many of them a handler has, and not at all where a layer
//! with the same verifier has done so. A handler without a state can have the token of a layer
//! as `Extension<AccessToken>`, which answers 500 where there is no layer.
//!
//! # Example
//!
//! ```
//! use auth0_sdk_verify::axum::RequireScopes;
//! use auth0_sdk_verify::{AccessToken, Claims, Verifier, scopes};
//! use axum::{Router, routing::get};
//! use serde::Deserialize;
//!
//! scopes!(ReadOrders = "read:orders");
//!
//! #[derive(Deserialize)]
//! struct Plan {
//!     plan: String,
//! }
//!
//! async fn whoami(claims: Claims) -> String {
//!     claims.sub.unwrap_or_default()
//! }
//!
//! async fn orders(_: RequireScopes<ReadOrders>, claims: Claims<Plan>) -> String {
//!     format!("orders of a {} customer", claims.custom.plan)
//! }
//!
//! async fn greeting(token: Option<AccessToken>) -> &'static str {
//!     if token.is_some() { "Hello again" } else { "Hello" }
//! }
//!
//! fn router(verifier: Verifier) -> Router {
//!     Router::new()
//!         .route("/whoami", get(whoami))
//!         .route("/orders", get(orders))
//!         .route("/", get(greeting))
//!         .with_state(verifier)
//! }
//! ```
//!
//! A state with more in it has a verifier by `FromRef`:
//!
//! ```
//! use auth0_sdk_verify::Verifier;
//! use axum::extract::FromRef;
//!
//! #[derive(Clone)]
//! struct App {
//!     verifier: Verifier,
//!     greeting: &'static str,
//! }
//!
//! impl FromRef<App> for Verifier {
//!     fn from_ref(app: &App) -> Self {
//!         app.verifier.clone()
//!     }
//! }
//! ```
//!
//! Without a verifier nothing is protected, and nothing compiles:
//!
//! ```compile_fail
//! use auth0_sdk_verify::AccessToken;
//! use axum::{Router, routing::get};
//!
//! async fn secret(_: AccessToken) {}
//!
//! let router: Router = Router::new().route("/secret", get(secret));
//! ```

mod endpoints;
mod require_scopes;
mod token;

use ::axum::body::Body;
use ::axum::response::{IntoResponse, Response};

use crate::VerifyError;
use crate::tower::answer;
#[cfg(doc)]
use crate::{AccessToken, Claims, Verifier};

pub use crate::require_scopes::RequireScopes;
pub use endpoints::{backchannel_logout, protected_resource};

/// Status, headers and body as the verifier says.
impl IntoResponse for VerifyError {
    fn into_response(self) -> Response {
        answer::<Body>(&self)
    }
}
