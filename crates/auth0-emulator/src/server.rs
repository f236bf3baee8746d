//! The HTTP layer: from a request to a handler and back. It holds what an emulator
//! shares between requests and decides nothing about users or tokens itself.

use std::net::SocketAddr;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use http::request::Parts;
use http::{Method, Request};
use serde_json::json;
use tokio::sync::watch;

use crate::answer::Answer;
use crate::authentication::cross_origin::{self, Origin};
use crate::authentication::{Codes, ReplayGuard, Strictness};
use crate::builder::Beginning;
use crate::connection::Answers;
use crate::expectations::Expectations;
use crate::faults::{Cut, Faults, Line};
use crate::journal::{Draft, Entry, Journal, RequestRecord};
use crate::rate::RateLimit;
use crate::record::Replay;
use crate::reply;
use crate::router::Router;
use crate::rules::{Asked, Target};
use crate::secret::Secret;
use crate::spec::Document;
use crate::tenant::{NewClient, Tenant};
use crate::virtual_clock::Clock;
use crate::{admin, authentication, exports, management};

/// What all requests to one emulator share.
pub(crate) struct Shared {
    pub(crate) url: String,
    /// What clients have to trust, in PEM.
    pub(crate) certificate: Option<String>,
    pub(crate) issuer: String,
    pub(crate) audience: String,
    pub(crate) strictness: Strictness,
    pub(crate) codes: Codes,
    pub(crate) replay_guard: ReplayGuard,
    pub(crate) document: &'static Document,
    pub(crate) router: &'static Router,
    pub(crate) clock: Clock,
    pub(crate) tenant: RwLock<Tenant>,
    pub(crate) rate: Mutex<RateLimit>,
    pub(crate) journal: Mutex<Journal>,
    pub(crate) faults: Arc<Faults>,
    pub(crate) expectations: Arc<Expectations>,
    /// Answers that were recorded.
    pub(crate) replay: Replay,
    pub(crate) heartbeat: Duration,
    pub(crate) admin_secret: Secret,
    /// The application that a test uses before it makes any itself.
    pub(crate) client: NewClient,
    pub(crate) beginning: Beginning,
    /// How often the tenant has changed.
    pub(crate) changes: AtomicU64,
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

    pub(crate) fn write(&self) -> Writing<'_> {
        Writing {
            tenant: self.tenant.write().unwrap_or_else(PoisonError::into_inner),
            changes: &self.changes,
            news: &self.news,
            is_changed: false,
        }
    }

    pub(crate) fn rate(&self) -> MutexGuard<'_, RateLimit> {
        self.rate.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn journal(&self) -> MutexGuard<'_, Journal> {
        self.journal.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The requests that a target names, oldest first.
    pub(crate) fn requests(&self, target: &Target) -> Vec<RequestRecord> {
        let entries = self.journal().entries();
        let record = |entry: Entry| {
            let asked = Asked {
                method: &entry.method,
                path: &entry.path,
            };
            let operation_id = asked.operation(self.router);
            let met = target.is_met(asked, self.router);
            met.then(|| entry.record(operation_id))
        };
        entries.into_iter().filter_map(record).collect()
    }
}

/// The tenant while it is written to. What is only looked at is no change, and
/// neither is what was refused.
pub(crate) struct Writing<'a> {
    tenant: RwLockWriteGuard<'a, Tenant>,
    changes: &'a AtomicU64,
    news: &'a watch::Sender<u64>,
    is_changed: bool,
}

impl Writing<'_> {
    /// Says that nothing has changed after all.
    pub(crate) fn refused(&mut self) {
        self.is_changed = false;
    }
}

impl Deref for Writing<'_> {
    type Target = Tenant;

    fn deref(&self) -> &Tenant {
        &self.tenant
    }
}

impl DerefMut for Writing<'_> {
    fn deref_mut(&mut self) -> &mut Tenant {
        self.is_changed = true;
        &mut self.tenant
    }
}

impl Drop for Writing<'_> {
    /// Counts while the tenant is still locked: whoever saw the count and then
    /// reads the tenant finds the change in it. Whichever API it came by, those
    /// who listen to events are woken.
    fn drop(&mut self) {
        let last = self.tenant.events.last();
        self.news
            .send_if_modified(|known| std::mem::replace(known, last) != last);
        if self.is_changed {
            self.changes.fetch_add(1, Ordering::Release);
        }
    }
}

impl Answers for Shared {
    async fn answer(
        self: Arc<Self>,
        request: Request<Body>,
        peer: SocketAddr,
        line: Line,
    ) -> Result<Response, Cut> {
        handle(&self, request, peer, &line).await
    }

    fn stop(&self) -> watch::Receiver<bool> {
        self.stop.clone()
    }
}

async fn handle(
    shared: &Arc<Shared>,
    request: Request<Body>,
    peer: SocketAddr,
    line: &Line,
) -> Result<Response, Cut> {
    let (parts, body) = request.into_parts();
    if parts.uri.path().starts_with(admin::PREFIX) {
        return Ok(admin::answer(shared, &parts, body, peer).await);
    }
    let draft = Draft::new(&parts, shared.clock.moment());
    let body = draft.watch(body);
    let mut asked = Asking {
        shared,
        draft: Some(draft),
        status: 0,
    };
    let origin = Origin::of(shared, &parts);
    let answered = faulty(shared, parts, body, &origin, line).await;
    let answered = answered.map(|response| origin.told(response));
    if let Ok(response) = &answered {
        asked.status = response.status().as_u16();
    }
    answered
}

/// Writes a request into the journal when all is over with it, also when whoever asked
/// has gone before there was an answer.
struct Asking<'a> {
    shared: &'a Shared,
    draft: Option<Draft>,
    status: u16,
}

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        if let Some(draft) = self.draft.take() {
            self.shared.journal().add(draft.answered(self.status));
        }
    }
}

/// What a fault says, then what a test expects, then what the tenant answers.
async fn faulty(
    shared: &Arc<Shared>,
    parts: Parts,
    body: Body,
    origin: &Origin,
    line: &Line,
) -> Result<Response, Cut> {
    let now = shared.clock.moment();
    let asked = Asked {
        method: &parts.method,
        path: parts.uri.path(),
    };
    let chosen = shared.faults.choose(asked, shared.router, now);
    if !chosen.delay.is_zero() {
        tokio::time::sleep(chosen.delay).await;
    }
    if let Some(instead) = chosen.instead(asked, now, line) {
        return instead;
    }
    let expected = shared.expectations.answer(&parts, body, shared.router);
    let response = match expected.await {
        Ok(response) => response,
        Err(body) => match shared.replay.answer(&parts, body, shared).await {
            Ok(response) => response,
            Err(body) => match cross_origin::preflight(&parts, origin) {
                Some(response) => response,
                None => answer(shared, parts, body).await,
            },
        },
    };
    chosen.afterwards(response, line).await
}

async fn answer(shared: &Arc<Shared>, parts: Parts, body: Body) -> Response {
    let path = parts.uri.path();
    if let Some(operation) = path.strip_prefix("/api/v2") {
        let operation = operation.to_owned();
        return management::answer(shared, parts, body, &operation).await;
    }
    if path == "/healthz" {
        return match parts.method {
            Method::GET | Method::HEAD => reply::answer(Answer::ok(json!({"status": "ok"}))),
            _ => reply::wrong_method(&[Method::GET]),
        };
    }
    if let Some(file) = path.strip_prefix(exports::PREFIX) {
        return match parts.method {
            Method::GET => exports::download(shared, file),
            _ => reply::wrong_method(&[Method::GET]),
        };
    }
    authentication::answer(shared, parts, body).await
}
