//! Extractors and layers in one router, and a router behind a socket.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use auth0_sdk_verify::axum::RequireScopes;
use auth0_sdk_verify::tower::{TokenFormLayer, VerifyLayer};
use auth0_sdk_verify::{AccessToken, Claims, Guard, Issuer, Policy, Routes, Verifier, scopes};
use axum::Router;
use axum::body::Body;
use axum::extract::{Extension, Form};
use axum::routing::{get, post};
use http::{Request, StatusCode, header};
use serde::Deserialize;
use tower::ServiceExt;

use crate::api::{AUDIENCE, Api};

scopes!(Read = "read:orders");

async fn several(_: RequireScopes<Read>, claims: Claims, _: Option<AccessToken>) -> String {
    claims.sub.unwrap()
}

async fn of_layer(Extension(token): Extension<AccessToken>) -> String {
    token.claims().sub.clone().unwrap()
}

async fn status(router: &Router, path: &str, token: &str) -> StatusCode {
    let request = Request::get(path).header(header::AUTHORIZATION, format!("Bearer {token}"));
    let request = request.body(Body::empty()).unwrap();
    router.clone().oneshot(request).await.unwrap().status()
}

/// A verifier that counts how many right tokens it has seen.
fn counted(api: &Api) -> (Verifier, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    let settings = api.settings().validator(move |_| {
        counter.fetch_add(1, Ordering::Relaxed);
        Ok(())
    });
    (settings.build().unwrap(), count)
}

#[tokio::test]
async fn a_request_is_checked_once_by_extractors_and_layers_together() {
    let api = Api::start().await;
    let token = api.token().token();
    let (verifier, count) = counted(&api);
    let router = Router::new()
        .route("/", get(several))
        .with_state(verifier.clone());
    assert_eq!(status(&router, "/", &token).await, StatusCode::OK);
    assert_eq!(count.load(Ordering::Relaxed), 1);

    let router = router.layer(VerifyLayer::new(verifier));
    assert_eq!(status(&router, "/", &token).await, StatusCode::OK);
    assert_eq!(count.load(Ordering::Relaxed), 2);
}

/// A handler that asks for one API is not content with a token for another.
#[tokio::test]
async fn what_a_layer_of_another_verifier_let_in_is_checked_again() {
    let api = Api::start().await;
    let other = Verifier::builder()
        .base_url(api.emulator.url())
        .audience("https://other.example.com")
        .build();
    let router = Router::new()
        .route("/", get(several))
        .with_state(api.verifier())
        .layer(VerifyLayer::new(other.unwrap()));
    let token = api.token().audience("https://other.example.com").token();
    assert_eq!(status(&router, "/", &token).await, StatusCode::UNAUTHORIZED);
    let both = api
        .token()
        .claim("aud", vec![AUDIENCE, "https://other.example.com"]);
    assert_eq!(status(&router, "/", &both.token()).await, StatusCode::OK);
}

#[tokio::test]
async fn a_handler_that_counts_on_a_layer_fails_without_one() {
    let api = Api::start().await;
    let token = api.token().token();
    let router = Router::new().route("/", get(of_layer));
    let alone = status(&router, "/", &token).await;
    assert_eq!(alone, StatusCode::INTERNAL_SERVER_ERROR);
    let layered = router.layer(VerifyLayer::new(api.verifier()));
    assert_eq!(status(&layered, "/", &token).await, StatusCode::OK);
    assert_eq!(status(&layered, "/", "x").await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_layer_around_some_routes_leaves_the_others_alone() {
    let api = Api::start().await;
    let guard = Guard::new(api.verifier()).policy(Policy::scopes(["admin"]));
    let admin = Router::new()
        .route("/users", get(of_layer))
        .route_layer(VerifyLayer::new(guard));
    let router = Router::new()
        .route("/", get(async || "hello"))
        .nest("/admin", admin);
    assert_eq!(status(&router, "/", "wrong").await, StatusCode::OK);
    let few = api.token().token();
    assert_eq!(
        status(&router, "/admin/users", &few).await,
        StatusCode::FORBIDDEN
    );
    let enough = api.token().scope("admin").token();
    assert_eq!(
        status(&router, "/admin/users", &enough).await,
        StatusCode::OK
    );
}

/// A table counts for the whole path, also in a router that is nested.
#[tokio::test]
async fn a_table_is_one_layer_around_everything() {
    let api = Api::start().await;
    let table = Routes::builder()
        .public("GET", "/api/public")
        .require("GET", "/api/private", Policy::authenticated())
        .require("GET", "/api/admin", Policy::any_scope(["admin", "root"]))
        .build();
    let layer = VerifyLayer::new(Guard::new(api.verifier()).routes(table.unwrap()));
    let hello = || get(async || "hello");
    let routes = ["/public", "/private", "/admin", "/forgotten"];
    let inner = routes
        .into_iter()
        .fold(Router::new(), |router, path| router.route(path, hello()));
    let around = Router::new()
        .nest("/api", inner.clone())
        .layer(layer.clone());
    let within = Router::new().nest("/api", inner.layer(layer));
    let (right, wrong) = (api.token().token(), api.token().expired().token());
    for router in [around, within] {
        for (path, token, expected) in [
            ("/api/public", &right, 200),
            ("/api/public", &wrong, 401),
            ("/api/private", &right, 200),
            ("/api/private", &wrong, 401),
            ("/api/admin", &right, 403),
            ("/api/forgotten", &right, 403),
        ] {
            let status = status(&router, path, token).await;
            assert_eq!(status.as_u16(), expected, "{path}");
        }
    }
}

/// What a verifier is told of a request: the path before nesting, and who is at the other end.
#[tokio::test]
async fn a_nested_router_is_asked_for_the_whole_path() {
    let api = Api::start().await;
    let issuer = api.emulator.issuer().to_owned();
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let paths = Arc::clone(&seen);
    let resolver = move |request: Option<&auth0_sdk_verify::IncomingRequest<'_>>, _: &str| {
        let path = request.unwrap().path().to_owned();
        paths.lock().unwrap().push(path);
        let issuer = Issuer::new(issuer.clone());
        async move { Ok(vec![issuer]) }
    };
    let verifier = Verifier::builder()
        .issuer_resolver(resolver)
        .audience(AUDIENCE);
    let verifier = verifier.build().unwrap();
    let inner = Router::new()
        .route("/orders", get(several))
        .with_state(verifier);
    let router = Router::new().nest("/v1", inner);
    let token = api.token().token();
    assert_eq!(
        status(&router, "/v1/orders?page=2", &token).await,
        StatusCode::OK
    );
    assert_eq!(*seen.lock().unwrap(), ["/v1/orders"]);
}

#[derive(Deserialize)]
struct Note {
    note: String,
}

#[tokio::test]
async fn behind_a_socket_it_is_the_same() {
    let api = Api::start().await;
    let verifier = api.settings().token_from_form().build().unwrap();
    let noted = async |_: AccessToken, Form(form): Form<Note>| form.note;
    let router = Router::new()
        .route("/", get(several))
        .route("/note", post(noted))
        .layer(TokenFormLayer::new())
        .with_state(verifier);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let server = tokio::spawn(async move { axum::serve(listener, service).await });

    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let token = api.token().token();
    let calls = (0..50).map(|_| {
        let request = client.get(&url).bearer_auth(&token);
        tokio::spawn(async move { request.send().await.unwrap().status() })
    });
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap(), StatusCode::OK);
    }

    let form = [("note", "a b"), ("access_token", &token)];
    let answer = client
        .post(format!("{url}/note"))
        .form(&form)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.text().await.unwrap(), "a b");

    // A header that the server takes is answered here, and a longer one by the server.
    for (length, status) in [(64 << 10, 401), (1 << 20, 431)] {
        let request = client.get(&url).bearer_auth("a".repeat(length));
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{length}");
    }
    server.abort();
}

/// What a caller wrote before something rewrote it is no way around the table.
#[tokio::test]
async fn a_table_goes_by_the_path_that_a_request_was_rewritten_to() {
    let api = Api::start().await;
    let routes = Routes::builder()
        .require("*", "/v1/admin", Policy::authenticated())
        .otherwise(auth0_sdk_verify::Access::Public)
        .build()
        .unwrap();
    let guard = Guard::new(api.verifier()).routes(routes);
    let inner = Router::new()
        .route("/v1/admin", get(|| async { "admin" }))
        .layer(VerifyLayer::new(guard));
    let rewriting = tower::ServiceBuilder::new()
        .map_request(|mut request: Request<Body>| {
            let path = request.uri().path().replace("/latest/", "/v1/");
            *request.uri_mut() = path.parse().unwrap();
            request
        })
        .service(inner);
    let outer = Router::new().fallback_service(rewriting);
    let request = || Request::get("/latest/admin").body(Body::empty()).unwrap();
    let response = outer.clone().oneshot(request()).await.unwrap();
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    let token = api.token().token();
    assert_eq!(
        status(&outer, "/latest/admin", &token).await,
        StatusCode::OK
    );
}

/// Behind an optional layer there is the token of its own verifier, or none.
#[tokio::test]
async fn the_token_of_another_verifier_is_none() {
    let api = Api::start().await;
    let other = api.settings().token_from_cookie("token").build().unwrap();
    let guard = Guard::new(api.verifier()).optional();
    let inside = |token: Option<Extension<AccessToken>>| async move { token.is_some().to_string() };
    let router = Router::new()
        .route("/", get(inside))
        .layer(VerifyLayer::new(guard))
        .layer(VerifyLayer::new(other));
    let cookie = format!("token={}", api.token().token());
    let request = Request::get("/").header(header::COOKIE, cookie);
    let response = router.oneshot(request.body(Body::empty()).unwrap()).await;
    let body = axum::body::to_bytes(response.unwrap().into_body(), 100).await;
    assert_eq!(body.unwrap(), "false");
}
