//! Middlewares and extractors of one request, which check it once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use actix_web::test::{TestRequest, init_service};
use actix_web::web::{self, Data};
use actix_web::{App, Error};
use auth0_sdk_verify::actix::{Optional, RequireScopes, VerifyMiddleware};
use auth0_sdk_verify::{AccessToken, Claims, Guard, Policy, Verifier};

use super::{Read, get, status};
use crate::api::{AUDIENCE, Api};

const OTHER: &str = "https://other.example.com";

async fn several(
    _: RequireScopes<Read>,
    claims: Claims,
    _: AccessToken,
    _: Optional<AccessToken>,
    _: Result<AccessToken, Error>,
) -> String {
    claims.sub.unwrap_or_default()
}

/// A verifier that counts how many right tokens it has seen.
fn counted(api: &Api, audience: &str) -> (Verifier, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    let settings = Verifier::builder()
        .base_url(api.emulator.url())
        .audience(audience)
        .validator(move |_| {
            counter.fetch_add(1, Ordering::Relaxed);
            Ok(())
        });
    (settings.build().unwrap(), count)
}

/// They are asked at the same time, and all of them wait for the keys of the first token.
#[tokio::test]
async fn extractors_check_a_request_once_also_while_they_wait() {
    let api = Api::start().await;
    let (verifier, count) = counted(&api, AUDIENCE);
    let app = App::new()
        .app_data(Data::new(verifier))
        .route("/", web::get().to(several));
    let app = init_service(app).await;
    let token = api.token().token();
    for seen in 1..=3 {
        assert_eq!(status(&app, get("/", &token).to_request()).await, 200);
        assert_eq!(count.load(Ordering::Relaxed), seen);
    }
}

#[tokio::test]
async fn extractors_take_what_a_middleware_of_their_verifier_has_checked() {
    let api = Api::start().await;
    let (verifier, count) = counted(&api, AUDIENCE);
    let scoped = Guard::new(verifier.clone()).policy(Policy::scopes(["read:orders"]));
    let app = App::new()
        .app_data(Data::new(verifier.clone()))
        .route("/", web::get().to(several))
        .wrap(VerifyMiddleware::new(scoped))
        .wrap(VerifyMiddleware::new(Guard::new(verifier).optional()));
    let app = init_service(app).await;
    let token = api.token().token();
    assert_eq!(status(&app, get("/", &token).to_request()).await, 200);
    assert_eq!(count.load(Ordering::Relaxed), 1);
    let few = api.token().scope("openid").token();
    assert_eq!(status(&app, get("/", &few).to_request()).await, 403);
    assert_eq!(status(&app, TestRequest::get().to_request()).await, 401);
    assert_eq!(count.load(Ordering::Relaxed), 2);
}

/// A handler that asks for one API is not content with a token for another.
#[tokio::test]
async fn what_another_verifier_has_let_in_is_checked_again() {
    let api = Api::start().await;
    let (outside, outer) = counted(&api, OTHER);
    let (inside, inner) = counted(&api, AUDIENCE);
    let app = App::new()
        .app_data(Data::new(inside))
        .route("/", web::get().to(several))
        .wrap(VerifyMiddleware::new(outside));
    let app = init_service(app).await;
    let other = api.token().audience(OTHER).token();
    assert_eq!(status(&app, get("/", &other).to_request()).await, 401);
    let own = api.token().token();
    assert_eq!(status(&app, get("/", &own).to_request()).await, 401);
    let both = api.token().claim("aud", vec![AUDIENCE, OTHER]).token();
    assert_eq!(status(&app, get("/", &both).to_request()).await, 200);
    let seen = (outer.load(Ordering::Relaxed), inner.load(Ordering::Relaxed));
    assert_eq!(seen, (2, 1));
}

/// Requests that wait for each other would not end.
#[tokio::test]
async fn requests_at_the_same_time_are_checked_each_by_itself() {
    let api = Api::start().await;
    let (verifier, count) = counted(&api, AUDIENCE);
    let app = App::new()
        .app_data(Data::new(verifier))
        .route("/", web::get().to(several));
    let app = init_service(app).await;
    let right = api.token().token();
    let wrong = api.token().expired().token();
    let calls = (0..50).map(async |call| {
        let (token, expected) = match call % 2 {
            0 => (&right, 200),
            _ => (&wrong, 401),
        };
        assert_eq!(status(&app, get("/", token).to_request()).await, expected);
    });
    futures_util::future::join_all(calls).await;
    assert_eq!(count.load(Ordering::Relaxed), 25);
}
