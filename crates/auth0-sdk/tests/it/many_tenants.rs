//! Many clients over one pool of connections.

use std::net::SocketAddr;

use auth0_sdk::{ManagementClient, Result};
use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::response::IntoResponse as _;

/// A server that tells which connection a request came over, and with which token.
async fn start() -> String {
    let app = Router::new().fallback(
        |ConnectInfo(peer): ConnectInfo<SocketAddr>, request: Request| async move {
            let token = &request.headers()["authorization"];
            let user = serde_json::json!({"user_id": peer.port().to_string(), "name": token.to_str().ok()});
            ([("content-type", "application/json")], user.to_string()).into_response()
        },
    );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let app = app.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, app).await });
    url
}

#[tokio::test]
async fn many_clients_share_connections_and_nothing_else() -> Result<()> {
    let url = start().await;
    let builder = |token: &str| ManagementClient::builder().base_url(&url).token(token);
    let first = builder("t1").build()?;
    let second = builder("t2").connections_of(&first).build()?;
    let apart = builder("t3").build()?;
    let mut users = Vec::new();
    for auth0 in [&first, &second, &apart] {
        users.push(auth0.users().get("1").await?);
    }
    assert_eq!(users[0].user_id, users[1].user_id);
    assert_ne!(users[0].user_id, users[2].user_id);
    let tokens = users.iter().map(|user| user.name.as_deref().unwrap());
    assert!(tokens.eq(["Bearer t1", "Bearer t2", "Bearer t3"]));

    // What would be a setting of the shared connections is refused.
    let error = builder("t")
        .connections_of(&first)
        .proxy("http://127.0.0.1:9")
        .build();
    assert!(error.unwrap_err().is_configuration());
    Ok(())
}
