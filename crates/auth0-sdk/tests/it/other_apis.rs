//! The clients of the other APIs send to the paths of theirs.

#![cfg(any(feature = "my-account", feature = "my-organization"))]

use auth0_sdk::Result;
use serde_json::json;

use crate::server::Server;

#[cfg(feature = "my-account")]
#[tokio::test]
async fn my_account_is_below_me() -> Result<()> {
    let server = Server::json(200, json!({"factors": []})).await;
    let client = auth0_sdk::MyAccountClient::builder()
        .base_url(server.url())
        .token("token-of-a-person")
        .build()?;
    client.factors().list().await?;
    let hits = server.hits();
    assert_eq!(hits[0].path, "/me/v1/factors");
    assert_eq!(hits[0].headers["authorization"], "Bearer token-of-a-person");
    Ok(())
}

#[cfg(feature = "my-organization")]
#[tokio::test]
async fn my_organization_is_below_my_org() -> Result<()> {
    let server = Server::json(200, json!({"id": "org_1", "name": "acme"})).await;
    let client = auth0_sdk::MyOrganizationClient::builder()
        .base_url(server.url())
        .token("token-of-a-person")
        .build()?;
    let details = client.organization_details().get().await?;
    assert_eq!(server.hits()[0].path, "/my-org/v1/details");
    assert_eq!(serde_json::to_value(details).unwrap()["name"], "acme");
    Ok(())
}
