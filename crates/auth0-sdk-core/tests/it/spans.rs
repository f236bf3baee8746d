//! What is seen of a call from outside.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use auth0_sdk_core::Result;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::calls::builder;
use crate::server::{Server, not_found, reply, with_header};

const CALL: u64 = 1;
const TOKEN: u64 = 2;

/// Writes down every field of every span of the SDK.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<String>>);

impl Visit for Notes {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let mut notes = self.0.lock().unwrap();
        notes.push_str(&format!("{field}={value:?};"));
    }
}

impl Subscriber for Notes {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("auth0_sdk")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(match span.metadata().name() {
            "auth0.token" => TOKEN,
            _ => CALL,
        })
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        let name = if id.into_u64() == TOKEN {
            "token"
        } else {
            "call"
        };
        self.0.lock().unwrap().push_str(&format!("{name}: "));
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_call_is_a_span_without_secrets() -> Result<()> {
    let server = Server::start(|hit| match (hit.path.as_str(), hit.earlier) {
        ("/oauth/token", _) | (_, 1) => not_found(),
        _ => with_header(reply(503, serde_json::json!({})), "retry-after", "0"),
    })
    .await;
    let tenant = builder(&server).build()?;
    // Whether a span is of interest is decided when it is first met, perhaps in
    // another test; here it is met, and then decided again.
    tenant.get("first").with_max_retries(0).await.unwrap_err();
    let notes = Notes::default();
    let guard = tracing::subscriber::set_default(notes.clone());
    tracing::callsite::rebuild_interest_cache();
    let call = tenant.get("auth0|somebody").with_header("x-key", "hush")?;
    call.await.unwrap_err();
    drop(guard);
    let notes = notes.0.lock().unwrap();
    for field in [
        "otel.name=GET /users/{id};",
        "http.request.method=GET;",
        "url.template=\"/users/{id}\";",
        "server.address=\"127.0.0.1\";",
        "http.response.status_code=404;",
        "http.request.resend_count=1;",
        "error.type=\"status\";",
    ] {
        assert!(notes.contains(field), "{field} in {notes}");
    }
    for secret in ["hush", "somebody", "t1", "Bearer"] {
        assert!(!notes.contains(secret), "{secret} in {notes}");
    }
    Ok(())
}

#[tokio::test]
async fn a_token_request_has_a_span_and_a_status_of_its_own() -> Result<()> {
    let server = Server::start(|_| reply(403, serde_json::json!({"error": "denied"}))).await;
    let failing = || builder(&server).build();
    failing()?.get("1").await.unwrap_err();
    let notes = Notes::default();
    let guard = tracing::subscriber::set_default(notes.clone());
    tracing::callsite::rebuild_interest_cache();
    let error = failing()?.get("1").await.unwrap_err();
    drop(guard);
    assert!(error.is_token());
    let notes = notes.0.lock().unwrap();
    assert!(
        notes.contains("token: http.response.status_code=403;"),
        "{notes}"
    );
    assert!(notes.contains("token: error.type=\"status\";"), "{notes}");
    assert!(notes.contains("call: error.type=\"status\";"), "{notes}");
    assert!(
        !notes.contains("call: http.response.status_code"),
        "{notes}"
    );
    Ok(())
}
