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
