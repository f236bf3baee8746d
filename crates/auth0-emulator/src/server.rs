//! The HTTP layer: from bytes to a handler and back. It holds what an emulator
//! shares between requests and decides nothing about users or tokens itself.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, Request, State};
use axum::response::Response;
use http::request::Parts;
use http::{Method, StatusCode, header};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::answer::Answer;
use crate::journal::{Journal, RequestRecord};
use crate::jwt::SigningKey;
use crate::oauth::{self, TokenRequest};
use crate::problem::OAuthProblem;
use crate::rate::RateLimit;
use crate::reply;
use crate::router::Router;
use crate::spec::Document;
use crate::tenant::Tenant;
use crate::virtual_clock::Clock;
use crate::{discovery, intake, management};

/// What all requests to one emulator share.
pub(crate) struct Shared {
    pub(crate) url: String,
    pub(crate) issuer: String,
    pub(crate) audience: String,
    pub(crate) key: Arc<SigningKey>,
    pub(crate) document: &'static Document,
    pub(crate) router: Router,
    pub(crate) clock: Clock,
    pub(crate) tenant: RwLock<Tenant>,
    pub(crate) rate: Mutex<RateLimit>,
    pub(crate) journal: Mutex<Journal>,
    pub(crate) heartbeat: Duration,
    /// The offset of the newest event.
    pub(crate) news: watch::Sender<u64>,
    pub(crate) stop: watch::Receiver<bool>,
}

impl Shared {
    // A handler that panicked would poison these locks; the data behind them is
    // plain, so the others go on with it.
    pub(crate) fn read(&self) -> RwLockReadGuard<'_, Tenant> {
        self.tenant.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn write(&self) -> RwLockWriteGuard<'_, Tenant> {
        self.tenant.write().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn rate(&self) -> MutexGuard<'_, RateLimit> {
        self.rate.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn journal(&self) -> MutexGuard<'_, Journal> {
        self.journal.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Serves until told to stop, and then until the last answer is sent.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let mut stop = shared.stop.clone();
    let stopped = async move {
        // An error means that the emulator is gone, which is a stop as well.
        let _ = stop.wait_for(|stop| *stop).await;
    };
    let app = axum::Router::new()
        .fallback(handle)
        // Every body is read within bounds of its own.
        .layer(DefaultBodyLimit::disable())
        .with_state(shared);
    if let Err(error) = axum::serve(listener, app)
        .with_graceful_shutdown(stopped)
        .await
    {
        tracing::error!(%error, "the emulator stopped serving");
    }
}

async fn handle(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let response = answer(&shared, request).await;
    let status = response.status().as_u16();
    shared.journal().add(RequestRecord {
        method,
        path: uri.path().to_owned(),
        query: uri.query().map(str::to_owned),
        status,
    });
    response
}

async fn answer(shared: &Arc<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path();
    if let Some(operation) = path.strip_prefix("/api/v2") {
        let operation = operation.to_owned();
        return management::answer(shared, parts, body, &operation).await;
    }
    let only = |method: Method| {
        if parts.method == method {
            Ok(())
        } else {
            Err(method)
        }
    };
    let answered = match path {
        "/healthz" => only(Method::GET).map(|()| Answer::ok(json!({"status": "ok"}))),
        "/.well-known/openid-configuration" => {
            only(Method::GET).map(|()| Answer::ok(discovery::document(&shared.url)))
        }
        "/.well-known/jwks.json" => only(Method::GET).map(|()| Answer::ok(shared.key.jwks())),
        "/oauth/token" => match only(Method::POST) {
            Ok(()) => return token(shared, parts, body).await,
            Err(method) => Err(method),
        },
        _ => return reply::problem(&management::unknown()),
    };
    match answered {
        Ok(answer) => reply::answer(answer),
        Err(method) => reply::wrong_method(&[method]),
    }
}

async fn token(shared: &Shared, parts: Parts, body: axum::body::Body) -> Response {
    let answered = match intake::read(body, intake::LARGEST_BODY).await {
        Ok(bytes) => grant(shared, &parts, &bytes),
        Err(problem) => Err(OAuthProblem::new(
            problem.status,
            "invalid_request",
            problem.message,
        )),
    };
    let status = answered
        .as_ref()
        .map_or_else(|problem| problem.status, |answer| answer.status);
    tracing::debug!(status = status.as_u16(), "token request");
    match answered {
        Ok(answer) => reply::uncached(reply::answer(answer)),
        Err(problem) => reply::uncached(reply::oauth_problem(&problem)),
    }
}

fn grant(shared: &Shared, parts: &Parts, bytes: &[u8]) -> Result<Answer, OAuthProblem> {
    let request = TokenRequest::parse(&intake::content_type(parts), bytes)?;
    // A header that is not text can only be a wrong one.
    let authorization = parts.headers.get(header::AUTHORIZATION);
    let authorization = authorization.map(|value| value.to_str().unwrap_or_default());
    let granted = oauth::token(
        &shared.read(),
        &shared.issuer,
        authorization,
        &request,
        shared.clock.moment(),
    )?;
    let token = shared.key.sign(&granted.claims).map_err(|_| {
        OAuthProblem::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "server_error",
            "The token could not be signed",
        )
    })?;
    Ok(Answer::ok(json!({
        "access_token": token, "token_type": "Bearer",
        "expires_in": granted.expires_in, "scope": granted.scope,
    })))
}
