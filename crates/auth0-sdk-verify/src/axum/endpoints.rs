//! Endpoints of an API beside its own: what it says about itself, and where the tenant tells
//! it that a session has ended.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use http::{HeaderValue, StatusCode, header};
use serde_json::json;
use url::form_urlencoded;

use crate::Verifier;

/// Serves what the API says about itself (RFC 9728, section 3), at the path that its
/// [`ProtectedResource`](crate::ProtectedResource) has. There is nothing in the router where the
/// verifier has none.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::axum::protected_resource;
/// use auth0_sdk_verify::{ProtectedResource, Verifier};
/// use axum::Router;
///
/// # fn main() -> Result<(), auth0_sdk_verify::Error> {
/// let verifier = Verifier::builder()
///     .domain("tenant.eu.auth0.com")
///     .audience("https://api.example.com")
///     .protected_resource(ProtectedResource::new("https://api.example.com")?)
///     .build()?;
/// let router: Router = Router::new().merge(protected_resource(&verifier));
/// # let _ = router;
/// # Ok(())
/// # }
/// ```
pub fn protected_resource<S: Clone + Send + Sync + 'static>(verifier: &Verifier) -> Router<S> {
    let Some(resource) = verifier.protected_resource() else {
        return Router::new();
    };
    let json = serde_json::to_vec(resource).unwrap_or_default();
    let json = Bytes::from(json);
    let answer = move || {
        let json = json.clone();
        async move { with_body(StatusCode::OK, json) }
    };
    Router::new().route(&resource.path(), get(answer))
}

/// Takes logout tokens for an application (OpenID Connect Back-Channel Logout 1.0, section
/// 2.5), so that tokens of the session are refused from then on. The tenant is told the address
/// as the back-channel logout URL of the application.
///
/// The answer is 200, 400 for a token that is not right, and 503 where nobody knows, so that
/// the tenant tries again.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::axum::backchannel_logout;
/// use auth0_sdk_verify::{MemoryEndedSessions, Verifier};
/// use axum::Router;
///
/// # fn main() -> Result<(), auth0_sdk_verify::Error> {
/// let verifier = Verifier::builder()
///     .domain("tenant.eu.auth0.com")
///     .audience("https://api.example.com")
///     .ended_sessions(MemoryEndedSessions::new())
///     .build()?;
/// let logout = backchannel_logout(verifier, "client_id_of_the_web_app");
/// let router: Router = Router::new().route("/backchannel-logout", logout);
/// # let _ = router;
/// # Ok(())
/// # }
/// ```
pub fn backchannel_logout<S: Clone + Send + Sync + 'static>(
    verifier: Verifier,
    client_id: impl Into<String>,
) -> MethodRouter<S> {
    let client_id: Arc<str> = client_id.into().into();
    post(move |form: Bytes| {
        let (verifier, client_id) = (verifier.clone(), Arc::clone(&client_id));
        async move { logged_out(&verifier, &client_id, &form).await }
    })
}

async fn logged_out(verifier: &Verifier, client_id: &str, form: &[u8]) -> Response {
    let mut tokens = form_urlencoded::parse(form).filter(|(name, _)| name == "logout_token");
    let refused = |text: &str| {
        let json = json!({"error": "invalid_request", "error_description": text});
        with_body(StatusCode::BAD_REQUEST, json.to_string().into())
    };
    let (Some((_, token)), None) = (tokens.next(), tokens.next()) else {
        return refused("the form has not exactly one logout_token");
    };
    match verifier.receive_logout(client_id, &token).await {
        Ok(_) => with_body(StatusCode::OK, Bytes::new()),
        Err(error) if error.is_invalid_token() => {
            tracing::debug!("{error}");
            refused("the logout token is not accepted")
        }
        Err(error) => {
            tracing::warn!("the end of a session could not be taken: {error}");
            with_body(StatusCode::SERVICE_UNAVAILABLE, Bytes::new())
        }
    }
}

fn with_body(status: StatusCode, body: Bytes) -> Response {
    let is_json = !body.is_empty();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if is_json {
        let json = HeaderValue::from_static("application/json");
        headers.insert(header::CONTENT_TYPE, json);
    }
    if status != StatusCode::OK || !is_json {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}
