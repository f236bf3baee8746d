//! Changes to a tenant that only its Management API makes.

use auth0_emulator::Emulator;
use serde_json::Value;

use crate::tenant::client;

pub(crate) async fn patch(tenant: &Emulator, path: &str, body: Value) {
    let auth0 = client(tenant);
    let audience = tenant.management_audience();
    let tokens = auth0.tokens().client_credentials(audience).await.unwrap();
    let request = reqwest::Client::new().patch(format!("{}/api/v2{path}", tenant.url()));
    let request = request.bearer_auth(tokens.access_token.expose());
    let answer = request.json(&body).send().await.unwrap();
    assert!(
        answer.status().is_success(),
        "{}",
        answer.text().await.unwrap()
    );
}
