//! What applications bring with them when they are made.

use auth0_emulator::{Emulator, SeedOrganization};
use serde_json::json;

use crate::client::{Client, assert_problem};

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

#[tokio::test]
async fn applications_are_found_by_what_they_were_granted() {
    let builder = Emulator::builder()
        .api("https://orders/", ["read:orders"])
        .organization(SeedOrganization::new("acme"));
    let client = Client::of(builder).await;
    let (_, made) = client
        .post(
            "/clients",
            json!({"name": "one", "app_type": "non_interactive"}),
        )
        .await;
    let id = made["client_id"].clone();
    let grant = json!({"client_id": id, "audience": "https://orders/", "scope": [],
        "organization_usage": "allow", "allow_any_organization": false});
    let (status, grant) = client.post("/client-grants", grant).await;
    assert_eq!(status, 201, "{grant}");
    let (_, all) = client.get("/organizations").await;
    let organization = all[0]["id"].as_str().unwrap();
    let body = json!({"grant_id": grant["id"]});
    let path = format!("/organizations/{organization}/client-grants");
    assert_eq!(client.post(&path, body).await.0, 201);
    for (query, found) in [
        (
            format!("client_grant.organization_id:{organization}"),
            json!([id]),
        ),
        (
            "client_grant.organization_id:org_none".to_owned(),
            json!([]),
        ),
        (
            "client_grant.allow_any_organization:false".to_owned(),
            json!([id]),
        ),
    ] {
        let (status, rows) = client
            .get(&format!("/clients?fields=client_id&q={query}"))
            .await;
        assert_eq!(status, 200, "{rows}");
        let ids = rows
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["client_id"].clone());
        assert_eq!(ids.collect::<serde_json::Value>(), found, "{query}");
    }
    assert_eq!(
        client
            .get("/clients?q=client_grant.organization_id:(")
            .await
            .0,
        400
    );
}

#[tokio::test]
async fn grants_that_nobody_knows_are_refused_by_name() {
    let client = Client::of(Emulator::builder()).await;
    let magic = json!({"name": "app", "grant_types": ["authorization_code", "magic"]});
    let refused = client.post("/clients", magic).await;
    assert_problem(&refused, 400, "Bad Request", "invalid_body");
    assert!(
        refused.1["message"]
            .as_str()
            .unwrap()
            .contains("grant_types")
    );
    let known = json!({"name": "app", "grant_types": [
        "client_credentials", "urn:ietf:params:oauth:grant-type:token-exchange",
        "http://auth0.com/oauth/legacy/grant-type/ro",
    ]});
    let (status, made) = client.post("/clients", known).await;
    assert_eq!(status, 201, "{made}");
    let path = format!("/clients/{}", made["client_id"].as_str().unwrap());
    let partner = json!({"grant_types": ["urn:partner:token"]});
    let refused = client.patch(&path, partner.clone()).await;
    assert_problem(&refused, 400, "Bad Request", "invalid_body");
    assert!(
        refused.1["message"]
            .as_str()
            .unwrap()
            .contains("urn:partner:token")
    );
    assert_eq!(
        client.get(&path).await.1["grant_types"],
        made["grant_types"]
    );

    let profile = json!({"name": "partner", "subject_token_type": "urn:partner:token",
        "type": "custom_authentication", "action_id": "00000000-0000-4000-8000-000000000000"});
    let (status, body) = client.post("/token-exchange-profiles", profile).await;
    assert_eq!(status, 201, "{body}");
    assert_eq!(client.patch(&path, partner).await.0, 200);
}
