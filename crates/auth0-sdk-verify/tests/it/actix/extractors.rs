//! The extractors: who gets to a handler, with what, and what others are answered.

use actix_web::test::{TestRequest, init_service};
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{App, Error};
use auth0_emulator::Fault;
use auth0_sdk_verify::actix::{Optional, RequireScopes};
use auth0_sdk_verify::{AccessToken, AnyOf, Claims, ErrorBody, Verifier, VerifyError};
use serde::Deserialize;

use super::{BARE, Edit, Read, answer, get, ok, subject};
use crate::api::Api;

#[derive(Deserialize)]
struct Plan {
    #[serde(rename = "https://example.com/plan")]
    plan: String,
}

async fn token(token: AccessToken) -> String {
    subject(&token)
}

async fn claims(claims: Claims<Plan>) -> String {
    claims.custom.plan
}

async fn maybe(Optional(token): Optional<AccessToken>) -> String {
    token.map_or("nobody".to_owned(), |token| subject(&token))
}

async fn maybe_claims(Optional(claims): Optional<Claims<Plan>>) -> String {
    claims.map_or("nobody".to_owned(), |claims| claims.custom.plan)
}

async fn swallowed(token: Option<AccessToken>) -> String {
    token.map_or("nobody".to_owned(), |token| subject(&token))
}

async fn all(token: RequireScopes<Edit>) -> String {
    subject(&token)
}

async fn any(token: RequireScopes<AnyOf<Edit>>) -> String {
    subject(&token.into_token())
}

async fn told(token: Result<RequireScopes<Read>, Error>) -> String {
    match token {
        Ok(token) => subject(&token),
        Err(error) => error.as_error::<VerifyError>().unwrap().code().to_owned(),
    }
}

/// Handlers, with a verifier or without one.
fn handlers(verifier: Option<Verifier>) -> impl FnOnce(&mut ServiceConfig) {
    move |service| {
        if let Some(verifier) = verifier {
            service.app_data(Data::new(verifier));
        }
        service
            .route("/token", web::get().to(token))
            .route("/claims", web::get().to(claims))
            .route("/maybe", web::get().to(maybe))
            .route("/maybe-claims", web::get().to(maybe_claims))
            .route("/swallowed", web::get().to(swallowed))
            .route("/all", web::get().to(all))
            .route("/any", web::get().to(any))
            .route("/told", web::get().to(told));
    }
}

fn bare(path: &str) -> TestRequest {
    TestRequest::get().uri(path)
}

#[tokio::test]
async fn handlers_get_the_token_and_claims_of_their_own() {
    let api = Api::start().await;
    let app = init_service(App::new().configure(handlers(Some(api.verifier())))).await;
    let mint = api.token().subject("auth0|ada");
    let plain = mint.token();
    let paying = mint.claim("https://example.com/plan", "gold").token();
    for (path, token, body) in [
        ("/token", &plain, "auth0|ada"),
        ("/maybe", &plain, "auth0|ada"),
        ("/swallowed", &plain, "auth0|ada"),
        ("/claims", &paying, "gold"),
        ("/maybe-claims", &paying, "gold"),
        ("/any", &plain, "auth0|ada"),
        ("/told", &plain, "auth0|ada"),
    ] {
        let answered = answer(&app, get(path, token).to_request()).await;
        assert_eq!(answered, ok(body), "{path}");
    }
    // Claims that are not as the handler wants them are no claims that it can have.
    for path in ["/claims", "/maybe-claims"] {
        let (status, challenge, _) = answer(&app, get(path, &plain).to_request()).await;
        assert_eq!(status, 401, "{path}");
        let error = format!(r#"{BARE}, error="invalid_token""#);
        assert!(challenge.starts_with(&error), "{challenge}");
    }
}

#[tokio::test]
async fn nobody_without_a_right_token_gets_to_a_handler() {
    let api = Api::start().await;
    let app = init_service(App::new().configure(handlers(Some(api.verifier())))).await;
    for path in ["/token", "/claims", "/all", "/any"] {
        let body = r#"{"error":"invalid_token"}"#.to_owned();
        let answered = answer(&app, bare(path).to_request()).await;
        assert_eq!(answered, (401, BARE.to_owned(), body), "{path}");
    }
    let wrong = [
        (
            api.token().expired().token(),
            "the access token has expired",
        ),
        (
            api.token().wrong_key().token(),
            "signature verification failed",
        ),
    ];
    let paths = [
        "/token",
        "/claims",
        "/all",
        "/any",
        "/maybe",
        "/maybe-claims",
    ];
    for path in paths {
        for (token, description) in &wrong {
            let described =
                format!(r#"{BARE}, error="invalid_token", error_description="{description}""#);
            let body =
                format!(r#"{{"error":"invalid_token","error_description":"{description}"}}"#);
            let answered = answer(&app, get(path, token).to_request()).await;
            assert_eq!(answered, (401, described, body), "{path}");
        }
        let (status, challenge, _) = answer(&app, get(path, "two words").to_request()).await;
        assert_eq!((status, challenge.as_str()), (400, BARE), "{path}");
    }
}

#[tokio::test]
async fn who_has_no_token_gets_to_a_handler_that_can_do_without() {
    let api = Api::start().await;
    let app = init_service(App::new().configure(handlers(Some(api.verifier())))).await;
    for path in ["/maybe", "/maybe-claims", "/swallowed"] {
        let answered = answer(&app, bare(path).to_request()).await;
        assert_eq!(answered, ok("nobody"), "{path}");
        let answered = answer(&app, get(path, "").to_request()).await;
        assert_eq!(answered, ok("nobody"), "{path}");
    }
    // A handler may tell by itself what was wrong.
    let answered = answer(&app, bare("/told").to_request()).await;
    assert_eq!(answered, ok("token_missing"));
}

/// What the docs warn of: actix-web makes `None` of a refusal, though never a token.
#[tokio::test]
async fn an_option_of_actix_makes_a_wrong_token_one_that_is_not_there() {
    let api = Api::start().await;
    let app = init_service(App::new().configure(handlers(Some(api.verifier())))).await;
    for wrong in [api.token().expired().token(), "two words".to_owned()] {
        let answered = answer(&app, get("/swallowed", &wrong).to_request()).await;
        assert_eq!(answered, ok("nobody"));
    }
}

#[tokio::test]
async fn scopes_are_all_needed_unless_one_is_enough() {
    let api = Api::start().await;
    let app = init_service(App::new().configure(handlers(Some(api.verifier())))).await;
    let with = |scope: &str| api.token().subject("auth0|ada").scope(scope).token();
    let challenge = concat!(
        r#"Bearer realm="api", error="insufficient_scope", "#,
        r#"error_description="Insufficient Scope", scope="read:orders write:orders""#
    );
    let body = r#"{"error":"insufficient_scope","error_description":"Insufficient Scope"}"#;
    let refused = || (403, challenge.to_owned(), body.to_owned());
    let granted = || ok("auth0|ada");
    for (scope, all, any) in [
        ("openid write:orders read:orders", granted(), granted()),
        ("write:orders", refused(), granted()),
        ("", refused(), refused()),
        ("read", refused(), refused()),
        ("READ:ORDERS", refused(), refused()),
        ("write:orders,read:orders", refused(), refused()),
    ] {
        let token = with(scope);
        let answered = answer(&app, get("/all", &token).to_request()).await;
        assert_eq!(answered, all, "{scope}");
        let answered = answer(&app, get("/any", &token).to_request()).await;
        assert_eq!(answered, any, "{scope}");
    }
}

#[tokio::test]
async fn refusals_are_in_the_form_of_the_quickstarts_if_that_is_chosen() {
    let api = Api::start().await;
    let verifier = api.settings().error_body(ErrorBody::quickstart()).build();
    let app = init_service(App::new().configure(handlers(Some(verifier.unwrap())))).await;
    let few = get("/all", &api.token().token()).to_request();
    let (status, _, body) = answer(&app, few).await;
    let expected = r#"{"error":"Forbidden","message":"Insufficient scope"}"#;
    assert_eq!((status, body.as_str()), (403, expected));
    let (status, _, body) = answer(&app, bare("/token").to_request()).await;
    let expected = r#"{"error":"Unauthorized","message":"Unauthorized"}"#;
    assert_eq!((status, body.as_str()), (401, expected));
}

#[tokio::test]
async fn an_outage_stops_even_who_needs_no_token() {
    let api = Api::start().await;
    api.emulator.inject(Fault::jwks_outage()).unwrap();
    let verifier = api.settings().max_retries(0).build().unwrap();
    let app = init_service(App::new().configure(handlers(Some(verifier)))).await;
    let token = api.token().token();
    for path in ["/token", "/maybe", "/any"] {
        let answered = answer(&app, get(path, &token).to_request()).await;
        let body = r#"{"error":"temporarily_unavailable"}"#.to_owned();
        assert_eq!(answered, (503, String::new(), body), "{path}");
    }
    let answered = answer(&app, bare("/maybe").to_request()).await;
    assert_eq!(answered, ok("nobody"));
}

/// Whoever forgets the verifier lets in nobody, and tells callers nothing.
#[tokio::test]
async fn without_a_verifier_nobody_is_let_in() {
    let api = Api::start().await;
    let app = init_service(App::new().configure(handlers(None))).await;
    let token = api.token().token();
    let failed = || (500, String::new(), String::new());
    for path in [
        "/token",
        "/claims",
        "/maybe",
        "/maybe-claims",
        "/all",
        "/any",
    ] {
        let answered = answer(&app, get(path, &token).to_request()).await;
        assert_eq!(answered, failed(), "{path}");
        assert_eq!(
            answer(&app, bare(path).to_request()).await,
            failed(),
            "{path}"
        );
    }
    let answered = answer(&app, get("/swallowed", &token).to_request()).await;
    assert_eq!(answered, ok("nobody"));
}
