//! Applications, APIs, what is granted between them, and connections.

use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, assert_problem};

async fn application(client: &Client, app_type: &str) -> Value {
    let body = json!({"name": "App", "app_type": app_type});
    let (status, made) = client.post("/clients", body).await;
    assert_eq!(status, 201, "{made}");
    made
}

#[tokio::test]
async fn an_application_gets_an_id_and_a_secret_that_rotates() {
    let client = Client::new().await;
    let made = application(&client, "spa").await;
    assert_eq!(made["client_id"].as_str().unwrap().len(), 32);
    assert_eq!(made["client_secret"].as_str().unwrap().len(), 64);
    assert_eq!(made["token_endpoint_auth_method"], "none");
    let path = format!("/clients/{}", made["client_id"].as_str().unwrap());
    let (_, shown) = client.get(&format!("{path}?fields=name")).await;
    assert_eq!(shown, json!({"name": "App"}));
    let (status, rotated) = client
        .post(&format!("{path}/rotate-secret"), json!({}))
        .await;
    assert_eq!(status, 200);
    assert_ne!(rotated["client_secret"], made["client_secret"]);
    let (_, spas) = client
        .get("/clients?app_type=spa&include_totals=true")
        .await;
    assert_eq!(
        (&spas["total"], &spas["clients"][0]["name"]),
        (&json!(1), &json!("App"))
    );
    assert_eq!(client.delete(&path).await.0, 204);
    assert_problem(
        &client.get(&path).await,
        404,
        "Not Found",
        "inexistent_client",
    );
}

#[tokio::test]
async fn grants_are_unique_and_within_what_the_api_declares() {
    let client = Client::new().await;
    let app = application(&client, "non_interactive").await;
    let audience = "https://orders/";
    let api = json!({"identifier": audience, "scopes": [{"value": "read:orders"}]});
    let (status, made) = client.post("/resource-servers", api.clone()).await;
    assert_eq!((status, &made["token_lifetime"]), (201, &json!(86_400)));
    let again = client.post("/resource-servers", api).await;
    assert_problem(&again, 409, "Conflict", "conflict");
    let (_, by_identifier) = client
        .get("/resource-servers/https%3A%2F%2Forders%2F")
        .await;
    assert_eq!(by_identifier["id"], made["id"]);

    let grant = |scope: &str| json!({"client_id": app["client_id"], "audience": audience, "scope": [scope]});
    let undeclared = client.post("/client-grants", grant("write:orders")).await;
    assert_problem(&undeclared, 400, "Bad Request", "invalid_body");
    let (status, made_grant) = client.post("/client-grants", grant("read:orders")).await;
    assert_eq!(status, 201, "{made_grant}");
    let again = client.post("/client-grants", grant("read:orders")).await;
    assert_problem(&again, 409, "Conflict", "conflict");

    let id = made["id"].as_str().unwrap();
    assert_eq!(
        client.delete(&format!("/resource-servers/{id}")).await.0,
        204
    );
    let path = format!("/client-grants/{}", made_grant["id"].as_str().unwrap());
    assert_eq!(client.get(&path).await.0, 404);
    let (_, system) = client.get("/resource-servers").await;
    let path = format!("/resource-servers/{}", system[0]["id"].as_str().unwrap());
    assert_eq!(client.delete(&path).await.0, 400);
}

#[tokio::test]
async fn a_connection_goes_with_its_users() {
    let client = Client::new().await;
    let app = application(&client, "spa").await;
    let body = json!({"name": "staff", "strategy": "auth0", "enabled_clients": [app["client_id"]]});
    let (status, made) = client.post("/connections", body.clone()).await;
    assert_eq!(
        (status, &made["realms"]),
        (201, &json!(["staff"])),
        "{made}"
    );
    let again = client.post("/connections", body).await;
    assert_problem(&again, 409, "Conflict", "connection_conflict");
    let id = made["id"].as_str().unwrap();
    let (_, clients) = client.get(&format!("/connections/{id}/clients")).await;
    assert_eq!(clients["clients"][0]["client_id"], app["client_id"]);
    let off = json!([{"client_id": app["client_id"], "status": false}]);
    let path = format!("/connections/{id}/clients");
    assert_eq!(client.send(Method::PATCH, &path, off).await.0, 204);
    assert_eq!(client.get(&path).await.1["clients"], json!([]));

    let user = json!({"connection": "staff", "email": "a@b.c", "password": "Secret-1234"});
    let (_, user) = client.post("/users", user).await;
    assert_eq!(client.delete(&format!("/connections/{id}")).await.0, 204);
    let path = format!("/users/{}", user["user_id"].as_str().unwrap());
    assert_problem(
        &client.get(&path).await,
        404,
        "Not Found",
        "inexistent_user",
    );
}
