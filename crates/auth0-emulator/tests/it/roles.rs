use auth0_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, assert_problem};

#[tokio::test]
async fn roles_are_made_found_and_given() {
    let client = Client::of(Emulator::builder().sample_users(1)).await;
    let (status, admin) = client
        .post("/roles", json!({"name": "Admin", "description": "All"}))
        .await;
    assert_eq!(status, 200);
    let id = admin["id"].as_str().unwrap().to_owned();
    assert!(id.starts_with("rol_") && id.len() == 20, "{id}");
    client.post("/roles", json!({"name": "Reader"})).await;
    assert_problem(
        &client.post("/roles", json!({"name": "Admin"})).await,
        409,
        "Conflict",
        "role_conflict",
    );
    assert_problem(
        &client.post("/roles", json!({})).await,
        400,
        "Bad Request",
        "invalid_body",
    );

    assert_eq!(
        client.get(&format!("/roles/{id}")).await,
        (200, admin.clone())
    );
    assert_eq!(client.get("/roles?name_filter=adm").await.1, json!([admin]));
    let (_, page) = client
        .get("/roles?include_totals=true&per_page=1&page=1")
        .await;
    assert_eq!(
        (&page["total"], &page["roles"][0]["name"]),
        (&json!(2), &json!("Reader"))
    );

    let path = "/users/auth0%7Cuser0/roles";
    let roles = json!({"roles": [id]});
    assert_eq!(client.post(path, roles.clone()).await, (204, Value::Null));
    assert_eq!(client.get(path).await.1, json!([admin]));
    let (_, page) = client.get(&format!("{path}?include_totals=true")).await;
    assert_eq!(
        page,
        json!({"start": 0, "limit": 50, "total": 1, "roles": [admin]})
    );
    assert_eq!(
        client.send(Method::DELETE, path, roles.clone()).await.0,
        204
    );
    assert_eq!(client.get(path).await.1, json!([]));
    assert_problem(
        &client.post("/users/nobody/roles", roles.clone()).await,
        404,
        "Not Found",
        "inexistent_user",
    );

    client.post(path, roles).await;
    let (_, changed) = client
        .patch(&format!("/roles/{id}"), json!({"description": "Most"}))
        .await;
    assert_eq!(changed["description"], "Most");
    assert_eq!(
        client.delete(&format!("/roles/{id}")).await,
        (200, Value::Null)
    );
    assert_eq!(client.get(path).await.1, json!([]));
    assert_problem(
        &client.get(&format!("/roles/{id}")).await,
        404,
        "Not Found",
        "inexistent_role",
    );
}

#[tokio::test]
async fn a_role_has_permissions_and_holders() {
    let client = Client::of(Emulator::builder().sample_users(3)).await;
    let (_, role) = client.post("/roles", json!({"name": "Reader"})).await;
    let path = format!("/roles/{}", role["id"].as_str().unwrap());
    let api = json!({"identifier": "https://api.example.com", "name": "Notes",
        "scopes": [{"value": "read:notes", "description": "Read notes"}]});
    client.post("/resource-servers", api).await;
    let permissions = json!({"permissions": [{"permission_name": "read:notes",
        "resource_server_identifier": "https://api.example.com"}]});

    let below = format!("{path}/permissions");
    for _ in 0..2 {
        let added = client.post(&below, permissions.clone()).await;
        assert_eq!(added, (201, Value::Null));
    }
    let shown = json!([{"permission_name": "read:notes", "description": "Read notes",
        "resource_server_name": "Notes", "resource_server_identifier": "https://api.example.com"}]);
    assert_eq!(client.get(&below).await.1, shown);
    let unknown = json!({"permissions": [{"permission_name": "no:notes",
        "resource_server_identifier": "https://api.example.com"}]});
    assert_eq!(client.post(&below, unknown).await.0, 400);
    let removed = client.send(Method::DELETE, &below, permissions).await;
    assert_eq!(removed, (200, Value::Null));
    assert_eq!(client.get(&below).await.1, json!([]));

    let below = format!("{path}/users");
    let users = json!({"users": ["auth0|user0", "auth0|user2"]});
    assert_eq!(client.post(&below, users).await, (200, Value::Null));
    let (_, page) = client.get(&format!("{below}?take=1")).await;
    assert_eq!(page["users"][0]["user_id"], "auth0|user0");
    let next = page["next"].as_str().unwrap();
    let (_, page) = client.get(&format!("{below}?take=1&from={next}")).await;
    assert_eq!(page["users"][0]["email"], "user2@example.com");
    assert!(page.get("next").is_none());
    let (_, page) = client.get(&format!("{below}?include_totals=true")).await;
    assert_eq!(page["total"], 2);
    let nobody = json!({"users": ["auth0|nobody"]});
    assert_eq!(client.post(&below, nobody).await.0, 404);
    assert_eq!(client.get("/roles/rol_none/users").await.0, 404);
    assert_eq!(client.get("/roles/rol_none/permissions").await.0, 404);
}
