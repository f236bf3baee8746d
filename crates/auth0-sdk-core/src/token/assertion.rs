//! The assertion by which a client says who it is: a token that it signs itself.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;

use super::{ProofClock, Signer};
use crate::error::Kind;
use crate::{Error, Result, Secret};

/// Serves one request; the server takes five minutes at most.
const LIFETIME: i64 = 120;

/// Makes assertions for one client, each of which serves once.
pub(crate) struct Assertions {
    signer: Arc<dyn Signer>,
    audience: String,
    pub(super) clock: ProofClock,
}

impl Assertions {
    pub(crate) fn new(signer: Arc<dyn Signer>, audience: String) -> Self {
        Self {
            signer,
            audience,
            clock: ProofClock::default(),
        }
    }

    pub(crate) async fn make(&self, client_id: &str) -> Result<Secret> {
        let issued = self.clock.now();
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
}

/// 128 random bits as text.
#[doc(hidden)]
pub fn unique() -> Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| {
        Error::new(
            Kind::TokenSource,
            "the operating system gave no random numbers",
        )
    })?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
