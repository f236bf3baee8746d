//! The middleware, from the side of what is inside.

use std::task::Poll;

use actix_web::http::header;
use actix_web::test::{TestRequest, init_service};
use actix_web::web::{self, Bytes, ReqData};
use actix_web::{App, HttpRequest, HttpResponse};
use auth0_sdk_verify::actix::VerifyMiddleware;
use auth0_sdk_verify::{AccessToken, Guard, Policy};
use futures_util::stream;

use super::{answer, get, ok, status, subject};
use crate::api::Api;

/// Says whose token it was given, and what `Debug` shows of the headers.
async fn inside(request: HttpRequest, token: Option<ReqData<AccessToken>>, body: Bytes) -> String {
    let subject = token.map_or("nobody".to_owned(), |token| subject(&token));
    let mut headers: Vec<_> = request.headers().iter().collect();
    headers.sort_by_key(|(name, _)| name.as_str());
    let body = String::from_utf8_lossy(&body);
    format!("{subject} {headers:?} {body}")
}

#[tokio::test]
async fn who_is_let_in_comes_with_the_token_and_everything_else() {
    let api = Api::start().await;
    let app = App::new()
        .route("/", web::post().to(inside))
        .wrap(VerifyMiddleware::new(api.verifier()));
    let app = init_service(app).await;
    let token = api.token().subject("auth0|ada").token();
    let request = get("/", &token)
        .method(actix_web::http::Method::POST)
        .append_header((header::COOKIE, "a=kept"))
        .append_header((header::COOKIE, "b=kept"))
        .append_header(("x-shown", "shown"))
        .set_payload("the body");
    let (status, _, body) = answer(&app, request.to_request()).await;
    assert_eq!(status, 200);
    assert!(body.starts_with("auth0|ada "), "{body}");
    assert!(body.ends_with(" the body"), "{body}");
    assert!(body.contains(r#"("x-shown", "shown")"#), "{body}");
    assert_eq!(body.matches("=kept").count(), 2, "{body}");
}

#[tokio::test]
async fn who_has_no_token_is_let_in_where_it_is_optional_and_who_has_a_wrong_one_is_not() {
    let api = Api::start().await;
    let guard = Guard::new(api.verifier()).optional();
    let app = App::new()
        .route("/", web::get().to(inside))
        .wrap(VerifyMiddleware::new(guard));
    let app = init_service(app).await;
    let answered = answer(&app, TestRequest::get().to_request()).await;
    assert_eq!(answered, ok("nobody [] "));
    let right = api.token().subject("auth0|ada").token();
    let (let_in, _, body) = answer(&app, get("/", &right).to_request()).await;
    assert!(let_in == 200 && body.starts_with("auth0|ada"), "{body}");
    let wrong = api.token().wrong_audience().token();
    assert_eq!(status(&app, get("/", &wrong).to_request()).await, 401);
    let other = TestRequest::get().insert_header((header::AUTHORIZATION, "Basic x"));
    assert_eq!(status(&app, other.to_request()).await, 400);
}

#[tokio::test]
async fn it_goes_around_a_scope_and_a_resource_and_leaves_the_rest_alone() {
    let api = Api::start().await;
    let guard = |scope| Guard::new(api.verifier()).policy(Policy::scopes([scope]));
    let owned = web::resource("/orders/{id}")
        .route(web::get().to(inside))
        .wrap(VerifyMiddleware::new(guard("read:orders")));
    let admin = web::scope("/admin")
        .route("/users", web::get().to(inside))
        .wrap(VerifyMiddleware::new(guard("admin")));
    let app = App::new()
        .route("/", web::get().to(inside))
        .service(owned)
        .service(admin);
    let app = init_service(app).await;
    let few = api.token().token();
    let enough = api.token().scope("admin").token();
    for (path, token, expected) in [
        ("/", "wrong", 200),
        ("/orders/1", "wrong", 401),
        ("/orders/1", &enough, 403),
        ("/orders/1", &few, 200),
        ("/admin/users", &few, 403),
        ("/admin/users", &enough, 200),
        ("/admin/nothing", &enough, 404),
        ("/admin/nothing", &few, 403),
    ] {
        let request = get(path, token).to_request();
        assert_eq!(status(&app, request).await, expected, "{path}");
    }
}

/// An answer comes piece by piece through it, as it is made.
#[tokio::test]
async fn bodies_that_flow_are_not_held_up() {
    let api = Api::start().await;
    let flowing = async || {
        let mut piece = 0;
        HttpResponse::Ok().streaming(stream::poll_fn(move |_| {
            piece += 1;
            match piece {
                1 => Poll::Ready(Some(Ok::<_, actix_web::Error>(Bytes::from_static(
                    b"first",
                )))),
                // A body that was gathered would wait for this forever.
                _ => Poll::Pending,
            }
        }))
    };
    let app = App::new()
        .route("/", web::get().to(flowing))
        .wrap(VerifyMiddleware::new(api.verifier()));
    let app = init_service(app).await;
    let request = get("/", &api.token().token()).to_request();
    let response = actix_web::test::call_service(&app, request).await;
    let mut body = Box::pin(response.into_body());
    let first = std::future::poll_fn(|context| {
        actix_web::body::MessageBody::poll_next(body.as_mut(), context)
    });
    assert_eq!(first.await.unwrap().unwrap(), "first");
}
