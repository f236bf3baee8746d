//! Whole apps: scopes in scopes, tables, and what comes through a socket.

use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use actix_web::test::{TestRequest, init_service};
use actix_web::web::{self, Data, Form};
use actix_web::{App, HttpServer};
use auth0_sdk_verify::actix::{TokenFormMiddleware, VerifyMiddleware};
use auth0_sdk_verify::{AccessToken, Guard, IncomingRequest, Issuer, Policy, Routes, Verifier};
use serde::Deserialize;

use super::{get, status, subject};
use crate::api::{AUDIENCE, Api};

async fn inside() -> &'static str {
    "inside"
}

async fn whose(token: AccessToken) -> String {
    subject(&token)
}

/// The table is asked for the path as it came, wherever the middleware stands.
#[tokio::test]
async fn a_table_sees_the_whole_path_also_within_scopes() {
    let api = Api::start().await;
    let table = Routes::builder()
        .public("GET", "/v1/orders/public")
        .require("GET", "/v1/orders/{id}", Policy::scopes(["read:orders"]))
        .require("POST", "/v1/orders/{id}", Policy::scopes(["write:orders"]))
        .build();
    let guard = Guard::new(api.verifier()).routes(table.unwrap());
    let orders = web::scope("/orders")
        .route("/{id}", web::route().to(inside))
        .wrap(VerifyMiddleware::new(guard));
    let app = init_service(App::new().service(web::scope("/v1").service(orders))).await;
    let token = api.token().token();
    for (path, expected) in [
        ("/v1/orders/1?page=2", 200),
        ("/v1/orders/public", 200),
        ("/v1/orders/%70ublic", 403),
        ("/v1/orders/..%2fpublic", 403),
        ("/v1/orders/1/", 403),
        ("/v1/orders/1/2", 403),
    ] {
        let request = get(path, &token).to_request();
        assert_eq!(status(&app, request).await, expected, "{path}");
    }
    let public = TestRequest::get().uri("/v1/orders/public");
    assert_eq!(status(&app, public.to_request()).await, 200);
    let private = TestRequest::get().uri("/v1/orders/1");
    assert_eq!(status(&app, private.to_request()).await, 401);
    let post = get("/v1/orders/1", &token).method(actix_web::http::Method::POST);
    assert_eq!(status(&app, post.to_request()).await, 403);
}

#[tokio::test]
async fn a_verifier_is_told_the_whole_path_also_within_scopes() {
    let api = Api::start().await;
    let issuer = api.emulator.issuer().to_owned();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let paths = Arc::clone(&seen);
    let resolver = move |request: Option<&IncomingRequest<'_>>, _: &str| {
        let request = request.unwrap();
        let told = format!("{} {}", request.method(), request.path());
        paths.lock().unwrap().push(told);
        let issuer = Issuer::new(issuer.clone());
        async move { Ok(vec![issuer]) }
    };
    let verifier = Verifier::builder()
        .issuer_resolver(resolver)
        .audience(AUDIENCE)
        .build();
    let scope = web::scope("/v1")
        .app_data(Data::new(verifier.unwrap()))
        .route("/orders", web::get().to(whose));
    let app = init_service(App::new().service(scope)).await;
    let token = api.token().subject("auth0|ada").token();
    let request = get("/v1/orders?page=2", &token).to_request();
    assert_eq!(status(&app, request).await, 200);
    assert_eq!(*seen.lock().unwrap(), ["GET /v1/orders"]);
}

/// The verifier is that of the closest scope.
#[tokio::test]
async fn scopes_may_be_different_apis() {
    let api = Api::start().await;
    let other = Verifier::builder()
        .base_url(api.emulator.url())
        .audience("https://other.example.com")
        .build();
    let scope = web::scope("/other")
        .app_data(Data::new(other.unwrap()))
        .route("", web::get().to(whose));
    let app = App::new()
        .app_data(Data::new(api.verifier()))
        .route("/", web::get().to(whose))
        .service(scope);
    let app = init_service(app).await;
    let own = api.token().subject("auth0|ada").token();
    let other = api
        .token()
        .subject("auth0|ada")
        .audience("https://other.example.com")
        .token();
    for (path, token, expected) in [
        ("/", &own, 200),
        ("/", &other, 401),
        ("/other", &own, 401),
        ("/other", &other, 200),
    ] {
        let request = get(path, token).to_request();
        assert_eq!(status(&app, request).await, expected, "{path}");
    }
}

#[derive(Deserialize)]
struct Note {
    note: String,
}

#[tokio::test]
async fn behind_a_socket_it_is_the_same() {
    let api = Api::start().await;
    let verifier = Data::new(api.settings().token_from_form().build().unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = HttpServer::new(move || {
        let noted = async |_: AccessToken, form: Form<Note>| form.note.clone();
        App::new()
            .app_data(verifier.clone())
            .route("/", web::get().to(whose))
            .route("/note", web::post().to(noted))
            .wrap(TokenFormMiddleware::new())
    });
    let server = server.workers(2).listen(listener).unwrap().run();
    let handle = server.handle();
    let server = tokio::spawn(server);

    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let token = api.token().subject("auth0|ada").token();
    let calls = (0..50).map(|_| {
        let request = client.get(&url).bearer_auth(&token);
        tokio::spawn(async move { request.send().await.unwrap().text().await.unwrap() })
    });
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap(), "auth0|ada");
    }

    // A form is read twice: for its token, and by the handler.
    let form = [("note", "a b"), ("access_token", &token)];
    let posted = client.post(format!("{url}/note"));
    let answer = posted.form(&form).send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 200);
    assert_eq!(answer.text().await.unwrap(), "a b");

    let nobody = client.get(&url).send().await.unwrap();
    assert_eq!(nobody.status().as_u16(), 401);
    assert_eq!(nobody.headers()["www-authenticate"], super::BARE);
    assert_eq!(nobody.text().await.unwrap(), r#"{"error":"invalid_token"}"#);
    handle.stop(false).await;
    server.await.unwrap().unwrap();
}
