//! The parameters of a login as a token that the application signs (JAR, RFC 9101).

use std::time::{Duration, SystemTime};

use auth0_sdk_core::{Result, Secret, Signer, unique};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::browser_url::BrowserUrl;
use crate::{AuthenticationClient, Transaction};

/// Long enough for a slow browser, and for a clock that is a little wrong.
const LIFETIME: u64 = 300;

/// The request object, and when it ends.
pub(super) async fn sign(
    client: &AuthenticationClient,
    url: &BrowserUrl,
    signer: &dyn Signer,
) -> Result<(Secret, Option<SystemTime>)> {
    let mut head = json!({
        "alg": signer.algorithm().name(),
        "typ": "oauth-authz-req+jwt",
    });
    if let Some(key_id) = signer.key_id() {
        head["kid"] = key_id.into();
    }
    let now = Transaction::now();
    let mut claims = url.parameters.to_object();
    for (name, value) in [
        ("iss", json!(client.client_id())),
        ("aud", json!(client.issuer())),
        ("iat", json!(now)),
        ("nbf", json!(now)),
        ("exp", json!(now.saturating_add(LIFETIME))),
        ("jti", json!(unique()?)),
    ] {
        claims.insert(name.to_owned(), value);
    }
    let encode = |part: String| URL_SAFE_NO_PAD.encode(part);
    let claims = encode(Value::Object(claims).to_string());
    let message = format!("{}.{claims}", encode(head.to_string()));
    let signature = URL_SAFE_NO_PAD.encode(signer.sign(message.as_bytes()).await?);
    let object = Secret::new(format!("{message}.{signature}"));
    let end = SystemTime::now().checked_add(Duration::from_secs(LIFETIME));
    Ok((object, end))
}
