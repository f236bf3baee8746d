//! The layer for tower under load: readiness, slow services, and callers who give up.

use std::convert::Infallible;
use std::future::Future as _;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use auth0_emulator::{Fault, Target};
use auth0_sdk_verify::tower::VerifyLayer;
use axum::body::Body;
use http::{Request, Response, StatusCode, header};
use tokio::sync::Semaphore;
use tower::{Layer, Service, ServiceExt, service_fn};

use crate::api::Api;

const KEYS: &str = "/.well-known/jwks.json";

fn bearer(token: &str) -> Request<Body> {
    let request = Request::builder().header(header::AUTHORIZATION, format!("Bearer {token}"));
    request.body(Body::empty()).unwrap()
}

/// Is ready for one call after it was asked twice, and its clones have to be asked again.
struct Reluctant {
    asked: usize,
}

impl Clone for Reluctant {
    fn clone(&self) -> Self {
        Self { asked: 0 }
    }
}

impl Service<Request<Body>> for Reluctant {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = std::future::Ready<Result<Response<Body>, Infallible>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.asked += 1;
        match self.asked {
            1 => {
                context.waker().wake_by_ref();
                Poll::Pending
            }
            _ => Poll::Ready(Ok(())),
        }
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        assert!(self.asked > 1, "called before it was ready");
        self.asked = 0;
        std::future::ready(Ok(Response::new(Body::empty())))
    }
}

#[tokio::test]
async fn the_service_that_was_ready_is_the_one_that_is_called() {
    let api = Api::start().await;
    let token = api.token().token();
    let mut service = VerifyLayer::new(api.verifier()).layer(Reluctant { asked: 0 });
    // It is as ready as the service inside.
    let mut context = Context::from_waker(Waker::noop());
    assert!(service.poll_ready(&mut context).is_pending());
    for _ in 0..3 {
        let response = service.ready().await.unwrap().call(bearer(&token)).await;
        assert_eq!(response.unwrap().status(), StatusCode::OK);
    }
}

#[tokio::test]
async fn slow_requests_do_not_hold_others_up() {
    const CALLS: usize = 200;
    let api = Api::start().await;
    let token = api.token().token();
    let (inside, gate) = (Arc::new(AtomicUsize::new(0)), Arc::new(Semaphore::new(0)));
    let (counter, door) = (Arc::clone(&inside), Arc::clone(&gate));
    let slow = service_fn(move |_: Request<Body>| {
        let (counter, door) = (Arc::clone(&counter), Arc::clone(&door));
        async move {
            counter.fetch_add(1, Ordering::SeqCst);
            let _permit = door.acquire().await.unwrap();
            Ok::<_, Infallible>(Response::new(Body::empty()))
        }
    });
    let service = VerifyLayer::new(api.verifier()).layer(slow);
    let calls: Vec<_> = (0..CALLS)
        .map(|_| tokio::spawn(service.clone().oneshot(bearer(&token))))
        .collect();
    // All are inside at once, and a stranger is answered all the same.
    while inside.load(Ordering::SeqCst) < CALLS {
        tokio::task::yield_now().await;
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let response = service.oneshot(Request::new(Body::empty())).await.unwrap();
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    gate.add_permits(1);
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().status(), StatusCode::OK);
    }
    let fetches = api.emulator.requests_matching(&Target::path(KEYS));
    assert_eq!(fetches.len(), 1, "{fetches:?}");
}

#[tokio::test]
async fn a_caller_who_gives_up_ends_the_service_inside() {
    let api = Api::start().await;
    let alive = Arc::new(());
    let held = Arc::clone(&alive);
    let forever = service_fn(move |_: Request<Body>| {
        let held = Arc::clone(&held);
        async move {
            std::future::pending::<()>().await;
            drop(held);
            Ok::<_, Infallible>(Response::new(Body::empty()))
        }
    });
    let service = VerifyLayer::new(api.verifier()).layer(forever);
    let idle = Arc::strong_count(&alive);
    let call = tokio::spawn(service.clone().oneshot(bearer(&api.token().token())));
    while Arc::strong_count(&alive) < idle + 2 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert_eq!(Arc::strong_count(&alive), idle);
}

#[tokio::test]
async fn a_caller_who_gives_up_while_keys_are_fetched_stops_it_for_nobody() {
    let api = Api::start().await;
    let slow = Fault::latency(Duration::from_millis(200)).on(Target::path(KEYS));
    api.emulator.inject(slow).unwrap();
    let inner = |_: Request<Body>| async { Ok::<_, Infallible>(Response::new(Body::empty())) };
    let mut service = VerifyLayer::new(api.verifier()).layer(service_fn(inner));
    let token = api.token().token();

    let mut given_up = service.ready().await.unwrap().call(bearer(&token));
    let mut context = Context::from_waker(Waker::noop());
    assert!(Pin::new(&mut given_up).poll(&mut context).is_pending());
    tokio::task::yield_now().await;
    drop(given_up);

    let response = service.oneshot(bearer(&token)).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let fetches = api.emulator.requests_matching(&Target::path(KEYS));
    assert_eq!(fetches.len(), 1, "{fetches:?}");
}
