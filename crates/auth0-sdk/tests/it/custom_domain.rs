//! The custom domain goes with the operations that take it, and with no other.

use auth0_sdk::Result;
use auth0_sdk::types::CreateUser;
use serde_json::json;

use crate::server::Server;

const HEADER: &str = "auth0-custom-domain";

#[tokio::test]
async fn a_setting_of_the_client_goes_only_where_it_is_taken() -> Result<()> {
    let server = Server::json(200, json!({})).await;
    let auth0 = server.client().custom_domain("login.example.com").build()?;
    auth0.users().create(CreateUser::new("db")).await?;
    auth0.users().get("auth0|1").await?;
    auth0
        .users()
        .create(CreateUser::new("db"))
        .custom_domain("other.example.com")
        .await?;
    let hits = server.hits();
    let paths: Vec<_> = hits.iter().map(|hit| hit.path.as_str()).collect();
    assert_eq!(
        paths,
        ["/api/v2/users", "/api/v2/users/auth0%7C1", "/api/v2/users"]
    );
    let domains: Vec<_> = hits
        .iter()
        .map(|hit| hit.headers.get(HEADER).map(|value| value.to_str().unwrap()))
        .collect();
    assert_eq!(
        domains,
        [Some("login.example.com"), None, Some("other.example.com")]
    );
    Ok(())
}

#[tokio::test]
async fn without_the_setting_there_is_no_header() -> Result<()> {
    let server = Server::json(200, json!({})).await;
    server
        .client()
        .build()?
        .users()
        .create(CreateUser::new("db"))
        .await?;
    assert!(!server.hits()[0].headers.contains_key(HEADER));
    Ok(())
}
