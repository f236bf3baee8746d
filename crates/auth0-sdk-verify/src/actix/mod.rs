//! Middlewares and extractors for actix-web.
//!
//! [`VerifyMiddleware`] goes around an `App`, a scope or a resource: it asks a
//! [`Guard`](crate::Guard), puts the [`AccessToken`] of a request that is let in into its
//! extensions, and answers every other one itself. [`TokenFormMiddleware`] finds tokens in
//! forms. A middleware for CORS goes around both, since a preflight has no token.
//!
//! Extractors say among the arguments of a handler what it needs, with or without a middleware
//! around it:
//!
//! | among the arguments of a handler | lets in |
//! |---|---|
//! | [`AccessToken`] | whoever has a right token |
//! | [`Claims<T>`](Claims) | the same, and reads claims of one's own as `T` |
//! | [`RequireScopes<S>`](RequireScopes) | whoever has a token with these scopes |
//! | [`Optional<AccessToken>`](Optional), `Optional<Claims<T>>` | whoever has a right token, or none at all |
//!
//! The [`Verifier`] comes from `web::Data<Verifier>`, that of the closest scope; where there is
//! none, extractors answer 500 and log why, and let nobody in. A request is checked once,
//! however many of them a handler has, and not at all where a middleware with the same verifier
//! has done so.
//!
//! # Not `Option<AccessToken>`
//!
//! actix-web makes an `Option<T>` of every extractor, and `None` of every error: a wrong token,
//! an outage and a forgotten verifier would all look like a caller who has no token. Nobody is
//! let in as somebody else by that, but nobody is told either. [`Optional`] refuses what is
//! wrong. The same goes for `Either` of actix-web.
//!
//! # What is read of a connection
//!
//! Headers say nothing about a connection here. Who is at the other end is what actix-web knows
//! by `peer_addr`, and TLS is what it ended itself; behind something else that accepts
//! connections it is a [`PeerAddress`] and [`OverTls`]. The certificate of a caller is a
//! [`ClientCertificate`]. Each of the three is an extension of the connection, or one of a
//! request, which a middleware before this one inserts:
//!
//! ```
//! use auth0_sdk_verify::actix::ClientCertificate;
//! use actix_web::dev::Extensions;
//! use std::any::Any;
//!
//! /// What a server of one's own knows of a connection.
//! struct Connection {
//!     certificates: Vec<Vec<u8>>,
//! }
//!
//! /// For `HttpServer::on_connect`.
//! fn tell(connection: &dyn Any, extensions: &mut Extensions) {
//!     let Some(connection) = connection.downcast_ref::<Connection>() else {
//!         return;
//!     };
//!     if let Some(own) = connection.certificates.first() {
//!         extensions.insert(ClientCertificate::from_der(own.clone()));
//!     }
//! }
//! # let _ = tell;
//! ```
//!
//! # Example
//!
//! ```
//! use auth0_sdk_verify::actix::{Optional, RequireScopes};
//! use auth0_sdk_verify::{AccessToken, Claims, Verifier, scopes};
//! use actix_web::web::{self, Data, ServiceConfig};
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
//! async fn greeting(Optional(token): Optional<AccessToken>) -> &'static str {
//!     if token.is_some() { "Hello again" } else { "Hello" }
//! }
//!
//! /// For `App::configure`.
//! fn routes(verifier: Verifier) -> impl FnOnce(&mut ServiceConfig) {
//!     move |service| {
//!         service
//!             .app_data(Data::new(verifier))
//!             .route("/whoami", web::get().to(whoami))
//!             .route("/orders", web::get().to(orders))
//!             .route("/", web::get().to(greeting));
//!     }
//! }
//! # let _ = routes;
//! ```

mod answer;
mod form;
mod optional;
mod request;
mod require_scopes;
mod token;
mod verify;

#[cfg(doc)]
use crate::{AccessToken, Claims, Verifier};

pub use crate::connection::{ClientCertificate, OverTls, PeerAddress};
pub use crate::require_scopes::RequireScopes;
pub use form::{TokenForm, TokenFormMiddleware};
pub use optional::Optional;
pub use verify::{Verify, VerifyMiddleware};
