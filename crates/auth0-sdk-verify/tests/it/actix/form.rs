//! Tokens in forms: who reads them, how far, and what is left for the handler.

use actix_web::App;
use actix_web::http::{Method, header};
use actix_web::test::{TestRequest, init_service};
use actix_web::web::{self, Bytes};
use auth0_sdk_verify::actix::{TokenFormMiddleware, VerifyMiddleware};

use super::{answer, ok, status};
use crate::api::Api;

/// Gives back what it was sent.
async fn echo(body: Bytes) -> Bytes {
    body
}

fn post(kind: &'static str, body: String) -> TestRequest {
    TestRequest::post()
        .insert_header((header::CONTENT_TYPE, kind))
        .set_payload(body)
}

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn a_token_in_a_form_is_found_and_the_form_goes_on_to_the_handler() {
    let api = Api::start().await;
    let token = api.token().token();
    let form = format!("note=a+b&access_token={token}");
    let told = api.settings().token_from_form().build().unwrap();
    let app = App::new()
        .route("/", web::route().to(echo))
        .wrap(VerifyMiddleware::new(told.clone()))
        .wrap(TokenFormMiddleware::new());
    let app = init_service(app).await;
    let answered = answer(&app, post(FORM, form.clone()).to_request()).await;
    assert_eq!(answered, ok(&form));
    let charset = "Application/X-WWW-Form-URLEncoded; charset=utf-8";
    let answered = answer(&app, post(charset, form.clone()).to_request()).await;
    assert_eq!(answered, ok(&form));
    for (request, expected) in [
        (post(FORM, "note=a+b".to_owned()), 401),
        (post(FORM, String::new()), 401),
        (post(FORM, "access_token=wrong".to_owned()), 401),
        (post("text/plain", form.clone()), 401),
        (post(FORM, form.clone()).method(Method::GET), 401),
        (post(FORM, format!("{form}&access_token={token}")), 400),
        (
            post(FORM, form.clone())
                .insert_header((header::AUTHORIZATION, format!("Bearer {token}"))),
            400,
        ),
    ] {
        assert_eq!(status(&app, request.to_request()).await, expected);
    }

    // Neither the middleware alone nor the verifier alone is enough.
    let untold = App::new()
        .route("/", web::route().to(echo))
        .wrap(VerifyMiddleware::new(api.verifier()))
        .wrap(TokenFormMiddleware::new());
    let untold = init_service(untold).await;
    assert_eq!(
        status(&untold, post(FORM, form.clone()).to_request()).await,
        401
    );
    let unread = App::new()
        .route("/", web::route().to(echo))
        .wrap(VerifyMiddleware::new(told));
    let unread = init_service(unread).await;
    assert_eq!(status(&unread, post(FORM, form).to_request()).await, 401);
}

#[tokio::test]
async fn a_form_that_is_too_long_is_not_read_and_what_is_no_form_is_as_long_as_it_likes() {
    let app = App::new()
        .route("/", web::post().to(echo))
        .wrap(TokenFormMiddleware::new().limit(100));
    let app = init_service(app).await;
    let long = || "a".repeat(101);
    let answered = answer(&app, post(FORM, long()).to_request()).await;
    assert_eq!(answered, (413, String::new(), String::new()));
    let answered = answer(&app, post(FORM, "a".repeat(100)).to_request()).await;
    assert_eq!(answered, ok(&"a".repeat(100)));
    let answered = answer(&app, post("text/plain", long()).to_request()).await;
    assert_eq!(answered, ok(&long()));
}
