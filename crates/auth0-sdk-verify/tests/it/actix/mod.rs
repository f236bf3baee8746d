//! The middlewares and extractors for actix-web.

mod app;
mod extractors;
mod form;
mod middleware;
mod refusals;
mod together;

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{Service, ServiceResponse};
use actix_web::http::header;
use actix_web::test::{TestRequest, read_body};
use auth0_sdk_verify::{AccessToken, scopes};

scopes! {
    Read = "read:orders";
    Edit = "read:orders", "write:orders";
}

/// What the challenge of a caller without a token is.
const BARE: &str = r#"Bearer realm="api""#;

/// Status, challenge and body.
type Answer = (u16, String, String);

/// A service that answers by itself, so that what is around it sees no error.
async fn answer<S, R, B>(service: &S, request: R) -> Answer
where
    S: Service<R, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    let response = service.call(request).await.unwrap();
    let challenge = response.headers().get(header::WWW_AUTHENTICATE);
    let challenge = challenge
        .map_or("", |line| line.to_str().unwrap())
        .to_owned();
    let status = response.status().as_u16();
    let body = read_body(response).await.to_vec();
    (status, challenge, String::from_utf8(body).unwrap())
}

async fn status<S, R, B>(service: &S, request: R) -> u16
where
    S: Service<R, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    answer(service, request).await.0
}

/// A request with this token.
fn get(path: &str, token: &str) -> TestRequest {
    let line = (header::AUTHORIZATION, format!("Bearer {token}"));
    TestRequest::get().uri(path).insert_header(line)
}

fn ok(body: &str) -> Answer {
    (200, String::new(), body.to_owned())
}

fn subject(token: &AccessToken) -> String {
    token.claims().sub.clone().unwrap()
}
