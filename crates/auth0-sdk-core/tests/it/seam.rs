//! A transport of one's own, layers around the built-in one, and the hook for metrics.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use auth0_sdk_core::{
    Attempted, Body, BoxFuture, Error, HttpService, Observer, Result, Transport, Waiting,
};
use http::{Request, Response, StatusCode};
use serde_json::json;
use tower_service::Service;

use crate::calls::{builder, user};
use crate::server::{Server, not_found, reply, with_header};

/// Answers tokens and users without any socket, and fails first as it was told.
#[derive(Clone, Default)]
struct Double {
    failures: Arc<Mutex<Vec<Error>>>,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Transport for Double {
    fn send(&self, request: Request<Body>) -> BoxFuture<Result<Response<Body>>> {
        let text = request.body().as_bytes().map(String::from_utf8_lossy);
        let authorization = request.headers().get("authorization");
        let seen = format!(
            "{} {} {:?} {}",
            request.method(),
            request.uri().path(),
            authorization.map(|value| value.to_str().unwrap()),
            text.unwrap_or_default()
        );
        self.seen.lock().unwrap().push(seen);
        let answer = match request.uri().path() {
            "/oauth/token" => Ok(r#"{"access_token":"double","expires_in":600}"#),
            _ => match self.failures.lock().unwrap().pop() {
                Some(error) => Err(error),
                None => Ok(r#"{"user_id":"1"}"#),
            },
        };
        Box::pin(async move { Ok(Response::new(Body::from(answer?))) })
    }
}

#[tokio::test]
async fn a_double_stands_in_for_the_network() -> Result<()> {
    let server = Server::start(|_| unreachable!("nothing is sent over the network")).await;
    let double = Double::default();
    let tenant = builder(&server).transport(double.clone()).build()?;
    assert_eq!(tenant.get("1").await?.user_id, "1");
    let seen = double.seen.lock().unwrap();
    assert!(seen[0].starts_with("POST /oauth/token None grant_type=client_credentials"));
    assert_eq!(seen[1], "GET /api/v2/users/1 Some(\"Bearer double\") ");
    Ok(())
}

#[tokio::test]
async fn retries_depend_on_how_a_transport_failed() -> Result<()> {
    let server = Server::start(|_| unreachable!("nothing is sent over the network")).await;
    let lost = || Error::from_transport(std::io::Error::other("lost"));
    let unsent = || Error::from_connect(std::io::Error::other("unsent"));

    let double = Double::default();
    let tenant = builder(&server).transport(double.clone()).build()?;
    double.failures.lock().unwrap().extend([lost(), unsent()]);
    tenant.get("1").await?;

    // A POST that may have arrived is not sent again; one that did not leave is.
    double.failures.lock().unwrap().push(unsent());
    tenant.create("1").await?;
    double.failures.lock().unwrap().push(lost());
    let error = tenant.create("1").await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert!(error.is_retryable() && !error.is_connect());
    Ok(())
}

/// Counts what goes through.
#[derive(Clone)]
struct Counted<S>(S, Arc<AtomicU32>);

impl<S: Service<Request<Body>>> Service<Request<Body>> for Counted<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<std::result::Result<(), S::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<Body>) -> S::Future {
        self.1.fetch_add(1, Ordering::Relaxed);
        let mark = http::HeaderValue::from_static("layered");
        request.headers_mut().insert("x-mark", mark);
        self.0.call(request)
    }
}

#[tokio::test]
async fn a_layer_sees_every_attempt_and_loses_nothing() -> Result<()> {
    let server = Server::start(|hit| match (hit.path.as_str(), hit.earlier) {
        ("/oauth/token", _) => not_found(),
        (_, 0) => with_header(reply(503, json!({})), "retry-after", "0"),
        _ => user(),
    })
    .await;
    let count = Arc::new(AtomicU32::new(0));
    let layer = {
        let count = count.clone();
        tower_layer::layer_fn(move |inner: HttpService| Counted(inner, count.clone()))
    };
    let tenant = builder(&server).layer(layer).build()?;
    tenant.get("1").await?;
    // The token, the first attempt and the second one.
    assert_eq!(count.load(Ordering::Relaxed), 3);
    for hit in server.hits("/api/v2/users/1") {
        assert_eq!(
            (hit.header("x-mark"), hit.header("authorization")),
            ("layered", "Bearer t1")
        );
        assert!(!hit.header("auth0-client").is_empty());
    }
    Ok(())
}

#[tokio::test]
async fn a_layer_keeps_the_kind_of_a_failure() -> Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let server = Server::start(|_| user()).await;
    let same = tower_layer::layer_fn(|inner: HttpService| inner);
    let tenant = builder(&server).token("t").base_url(nobody).max_retries(0);
    let error = tenant.layer(same).build()?.get("1").await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    Ok(())
}

#[derive(Default)]
struct Told {
    attempts: Mutex<Vec<(u32, Option<StatusCode>, bool)>>,
    waited: AtomicU64,
}

impl Observer for Told {
    fn attempted(&self, attempt: &Attempted<'_>) {
        assert_eq!(attempt.operation().id, "get_users_by_id");
        assert_eq!(
            attempt.rate_limit().and_then(|limit| limit.remaining),
            Some(7)
        );
        let told = (
            attempt.number(),
            attempt.status(),
            attempt.error().is_some(),
        );
        self.attempts.lock().unwrap().push(told);
    }

    fn waiting(&self, waiting: &Waiting<'_>) {
        assert_eq!(
            waiting.error().and_then(Error::status),
            Some(StatusCode::SERVICE_UNAVAILABLE)
        );
        let wait = waiting.wait().as_millis();
        self.waited
            .fetch_add(u64::try_from(wait).unwrap(), Ordering::Relaxed);
    }
}

#[tokio::test]
async fn an_observer_is_told_of_attempts_and_waits() -> Result<()> {
    let server = Server::start(|hit| {
        let answer = match hit.earlier {
            0 => with_header(reply(503, json!({})), "retry-after", "0.02"),
            _ => user(),
        };
        with_header(answer, "x-ratelimit-remaining", "7")
    })
    .await;
    let told = Arc::new(Told::default());
    let tenant = builder(&server).token("t").observer(told.clone()).build()?;
    tenant.get("1").await?;
    let attempts = told.attempts.lock().unwrap();
    let expected = [
        (1, Some(StatusCode::SERVICE_UNAVAILABLE), true),
        (2, Some(StatusCode::OK), false),
    ];
    assert_eq!(*attempts, expected);
    assert!(told.waited.load(Ordering::Relaxed) >= 20);
    Ok(())
}

#[tokio::test]
async fn a_proxy_gets_what_is_for_another_host() -> Result<()> {
    let proxy = Server::start(|_| user()).await;
    let tenant = builder(&proxy)
        .token("t")
        .base_url("http://tenant.localhost:9")
        .proxy(proxy.url())
        .timeout(Duration::from_secs(5))
        .build()?;
    tenant.get("1").await?;
    assert_eq!(proxy.count("/api/v2/users/1"), 1);
    let refused = builder(&proxy).token("t").proxy("not a proxy:hush").build();
    let error = refused.err().unwrap();
    assert!(error.is_configuration() && !format!("{error:?}").contains("hush"));
    Ok(())
}
