//! What is shown beside a token, in an app of actix-web.

use actix_web::dev::{Service as _, ServiceRequest};
use actix_web::http::header;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web::{self, Data};
use actix_web::{App, HttpMessage};
use auth0_sdk_verify::actix::{ClientCertificate, Optional, OverTls, VerifyMiddleware};
use auth0_sdk_verify::{AccessToken, Claims, Dpop, MutualTls, Nonces, Verifier};
use serde_json::json;

use super::caller::{AUDIENCE, Caller, settings, sha256, token};

const CERTIFICATE: &[u8] = b"\x30\x82 the certificate of a caller";

async fn several(
    token: AccessToken,
    claims: Claims,
    Optional(_): Optional<AccessToken>,
) -> Result<String, actix_web::Error> {
    assert_eq!(claims.aud, [AUDIENCE]);
    let shown = token.shown().unwrap();
    let shown = shown.jkt.as_ref().or(shown.x5t_s256.as_ref());
    Ok(shown.unwrap().clone())
}

fn dpop(path: &str, token: &str, proof: &str) -> TestRequest {
    TestRequest::get()
        .uri(path)
        .insert_header((header::HOST, "api"))
        .insert_header((header::AUTHORIZATION, format!("DPoP {token}")))
        .insert_header(("dpop", proof))
}

/// A proof serves once: whoever checked it twice would refuse what it let in.
#[tokio::test]
async fn a_proof_is_checked_once_by_a_middleware_and_extractors_within_scopes() {
    let verifier = settings().dpop(Dpop::required()).build().unwrap();
    let scope = |verifier: Verifier| {
        let orders = web::scope("/orders")
            .route("/{id}", web::get().to(several))
            .wrap(VerifyMiddleware::new(verifier));
        web::scope("/v1").service(orders)
    };
    let app = App::new()
        .app_data(Data::new(verifier.clone()))
        .service(scope(verifier))
        .route("/resource", web::get().to(several))
        .wrap_fn(|request: ServiceRequest, service| {
            request.extensions_mut().insert(OverTls);
            service.call(request)
        });
    let app = init_service(app).await;
    let caller = Caller::new();
    let token = caller.token();
    for path in ["/v1/orders/1", "/resource"] {
        let proof = caller
            .proof(&token)
            .claim("htu", format!("https://api{path}"));
        let proof = proof.text();
        let request = || dpop(&format!("{path}?page=2"), &token, &proof).to_request();
        let response = call_service(&app, request()).await;
        assert_eq!(response.status().as_u16(), 200, "{path}");
        let body = actix_web::test::read_body(response).await;
        assert_eq!(body, caller.thumbprint().as_bytes());
        // The same request again is another one.
        let response = call_service(&app, request()).await;
        assert_eq!(response.status().as_u16(), 400, "{path}");
        let challenge = response.headers().get(header::WWW_AUTHENTICATE).unwrap();
        let expected = "DPoP error=\"invalid_dpop_proof\", error_description=\"the DPoP proof was \
                        used before\", algs=\"ES256\"";
        assert_eq!(challenge, expected);
    }
    // A proof for the path that a scope is asked for, and not for the one that was sent.
    let proof = caller
        .proof(&token)
        .claim("htu", "https://api/orders/1")
        .text();
    let request = dpop("/v1/orders/1", &token, &proof).to_request();
    assert_eq!(call_service(&app, request).await.status().as_u16(), 400);
}

#[tokio::test]
async fn a_nonce_comes_with_the_refusal() {
    let dpop_settings = Dpop::required().nonces(Nonces::random());
    let verifier = settings().dpop(dpop_settings).build().unwrap();
    let app = App::new().wrap(VerifyMiddleware::new(verifier));
    let app = init_service(app).await;
    let caller = Caller::new();
    let token = caller.token();
    let proof = caller.proof(&token).claim("htu", "http://api/resource");
    let request = dpop("/resource", &token, &proof.clone().text()).to_request();
    let response = call_service(&app, request).await;
    assert_eq!(response.status().as_u16(), 401);
    let nonce = response.headers().get("dpop-nonce").unwrap();
    let proof = proof.claim("nonce", nonce.to_str().unwrap()).text();
    let request = dpop("/resource", &token, &proof).to_request();
    // There is nothing in this app.
    assert_eq!(call_service(&app, request).await.status().as_u16(), 404);
}

#[tokio::test]
async fn a_certificate_comes_with_the_connection_and_not_with_a_header() {
    let verifier = settings().mutual_tls(MutualTls::required()).build();
    let app = App::new()
        .app_data(Data::new(verifier.unwrap()))
        .route("/resource", web::get().to(several))
        .wrap_fn(|request: ServiceRequest, service| {
            if request.headers().contains_key("x-shows-certificate") {
                let certificate = ClientCertificate::from_der(CERTIFICATE);
                request.extensions_mut().insert(certificate);
            }
            service.call(request)
        });
    let app = init_service(app).await;
    let bound = token(Some(json!({"x5t#S256": sha256(CERTIFICATE)})));
    let request = || {
        let line = (header::AUTHORIZATION, format!("Bearer {bound}"));
        TestRequest::get().uri("/resource").insert_header(line)
    };
    let shown = request().insert_header(("x-shows-certificate", "yes"));
    let response = call_service(&app, shown.to_request()).await;
    assert_eq!(response.status().as_u16(), 200);
    let body = actix_web::test::read_body(response).await;
    assert_eq!(body, sha256(CERTIFICATE).as_bytes());
    let named = request().insert_header(("x-client-cert", CERTIFICATE.escape_ascii().to_string()));
    for without in [request(), named] {
        let response = call_service(&app, without.to_request()).await;
        assert_eq!(response.status().as_u16(), 400);
    }
}
