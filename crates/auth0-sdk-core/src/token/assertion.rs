//! The assertion by which a client says who it is: a token that it signs itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::header;
use serde_json::json;

use super::Signer;
use crate::error::Kind;
use crate::{Error, Result, Secret};

/// Serves one request; the server takes five minutes at most.
const LIFETIME: i64 = 120;
/// The server tolerates ten seconds between its clock and ours.
const TOLERATED: i64 = 5;

/// Makes assertions for one client, each of which serves once.
pub(crate) struct Assertions {
    signer: Arc<dyn Signer>,
    audience: String,
    /// How many seconds the server's clock is ahead of ours, as far as it mattered.
    ahead: AtomicI64,
}

impl Assertions {
    pub(crate) fn new(signer: Arc<dyn Signer>, audience: String) -> Self {
        Self {
            signer,
            audience,
            ahead: AtomicI64::new(0),
        }
    }

    pub(crate) async fn make(&self, client_id: &str) -> Result<Secret> {
        let issued = seconds(SystemTime::now()).saturating_add(self.ahead.load(Ordering::Relaxed));
        let mut head = json!({"alg": self.signer.algorithm().name(), "typ": "JWT"});
        if let Some(key_id) = self.signer.key_id() {
            head["kid"] = key_id.into();
        }
        let claims = json!({
            "iss": client_id,
            "sub": client_id,
            "aud": self.audience,
            "jti": unique()?,
            "iat": issued,
            "exp": issued.saturating_add(LIFETIME),
        });
        let encode = |part: &serde_json::Value| URL_SAFE_NO_PAD.encode(part.to_string());
        let message = format!("{}.{}", encode(&head), encode(&claims));
        let signature = self.signer.sign(message.as_bytes()).await?;
        let signature = URL_SAFE_NO_PAD.encode(signature);
        Ok(Secret::new(format!("{message}.{signature}")))
    }

    /// Whether an assertion was refused while our clock was wrong, so that one by the
    /// server's clock may serve.
    pub(crate) fn set_clock(&self, refusal: &Error) -> bool {
        let date = || {
            let refused = refusal.status()?.is_client_error();
            let date = refusal.headers()?.get(header::DATE).filter(|_| refused)?;
            httpdate::parse_http_date(date.to_str().ok()?).ok()
        };
        let Some(date) = date() else {
            return false;
        };
        let ahead = seconds(date).saturating_sub(seconds(SystemTime::now()));
        let before = self.ahead.swap(ahead, Ordering::Relaxed);
        ahead.abs_diff(before) > TOLERATED.unsigned_abs()
    }
}

/// Since 1970.
fn seconds(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(_) => 0,
    }
}

/// 128 random bits as text.
pub(crate) fn unique() -> Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| {
        Error::new(
            Kind::TokenSource,
            "the operating system gave no random numbers",
        )
    })?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
