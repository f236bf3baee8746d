//! What applications bring with them when they are made.

use auth0_emulator::Emulator;
use serde_json::json;

use crate::client::Client;

const PEM: &str = "-----BEGIN PUBLIC KEY-----\nAQID\n-----END PUBLIC KEY-----\n";

#[tokio::test]
async fn keys_that_an_application_brings_are_kept_as_its_credentials() {
    let client = Client::of(Emulator::builder()).await;
    let key = json!({"credential_type": "public_key", "name": "key", "pem": PEM});
    let body = json!({"name": "app", "app_type": "non_interactive",
        "client_authentication_methods": {"private_key_jwt": {"credentials": [key]}}});
    let (status, made) = client.post("/clients", body).await;
    assert_eq!(status, 201, "{made}");
    let shown = &made["client_authentication_methods"]["private_key_jwt"]["credentials"];
    let path = format!(
        "/clients/{}/credentials",
        made["client_id"].as_str().unwrap()
    );
    let (_, kept) = client.get(&path).await;
    assert_eq!(shown, &json!([{"id": kept[0]["id"]}]));
    assert_eq!(kept[0]["name"], "key");

    let bad = json!({"credential_type": "public_key", "pem": "none"});
    let body = json!({"name": "app", "app_type": "non_interactive",
        "client_authentication_methods": {"private_key_jwt": {"credentials": [bad]}}});
    assert_eq!(client.post("/clients", body).await.0, 400);
}
