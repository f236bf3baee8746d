use auth0_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::{Client, post};

#[tokio::test]
async fn a_file_says_what_the_builder_can() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("emulator.toml");
    let seeds = json!({
        "connections": [{"name": "people", "strategy": "auth0"}],
        "roles": [{"name": "admin", "description": "All"}],
        "resource_servers": [{"identifier": "https://things.example", "name": "Things"}],
        "users": [{"email": "ada@example.com", "password": "Secret-1", "user_id": "ada"},
                  {"email": "eve@example.com", "password": "Secret-1", "connection": "staff"}],
        "organizations": [{"name": "acme", "members": ["auth0|ada"]}],
    });
    std::fs::write(folder.path().join("seed.json"), seeds.to_string()).unwrap();
    let text = r#"
        client_id = "my-app"
        client_secret = "my-secret"
        sample_users = 2
        require_dpop_nonce = true
        seed_file = "seed.json"
        state_file = "state.json"

        [[connection]]
        name = "staff"
        strategy = "auth0"

        [[seed.roles]]
        name = "guest"

        [[fault]]
        on = { operation = "get_roles" }
        effect = { status = { status = 503 } }
        schedule = { times = 1 }
    "#;
    std::fs::write(&path, text).unwrap();
    let client = Client::of(Emulator::builder().config(&path).unwrap()).await;
    assert_eq!(client.emulator.client_id(), "my-app");
    assert!(client.emulator.connection_id("staff").is_some());
    assert_eq!(client.get("/roles").await.0, 503);
    assert_eq!(client.get("/roles").await.1.as_array().unwrap().len(), 2);
    assert_eq!(client.get("/users").await.1.as_array().unwrap().len(), 4);
    assert_eq!(client.get("/users/auth0%7Cada").await.0, 200);
    let acme = client.get("/organizations/name/acme").await.1;
    let members = format!("/organizations/{}/members", acme["id"].as_str().unwrap());
    assert_eq!(client.get(&members).await.1[0]["user_id"], "auth0|ada");
    let apis = client.get("/resource-servers").await.1;
    let names = apis.as_array().unwrap().iter().map(|api| &api["name"]);
    assert!(names.into_iter().any(|name| name == "Things"), "{apis}");
    let state = folder.path().join("state.json");
    client.emulator.stop().await;
    assert!(state.is_file());
}

#[tokio::test]
async fn entities_of_a_file_name_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("seed.json");
    let audience = "https://things.example";
    let permission =
        |name: &str| json!({"resource_server_identifier": audience, "permission_name": name});
    let scopes = json!([{"value": "read:things"}, {"value": "write:things"}]);
    let grant = json!({"client_id": "worker", "audience": audience, "scope": ["read:things"]});
    let seeds = json!({
        "resource_servers": [{"identifier": audience, "name": "Things", "scopes": scopes}],
        "clients": [{"client_id": "worker", "name": "Worker", "app_type": "non_interactive",
                     "grant_types": ["client_credentials"]}],
        "client_grants": [grant],
        "roles": [{"name": "reader", "permissions": [permission("read:things")]}],
        "users": [{"email": "ada@example.com", "password": "Secret-1", "user_id": "ada",
                   "roles": ["reader"], "permissions": [permission("write:things")]},
                  // Nobody can log in as this one.
                  {"email": "eve@example.com", "user_id": "eve"}],
        "organizations": [{"name": "acme", "members": ["eve@example.com", "auth0|ada"]}],
    });
    std::fs::write(&path, seeds.to_string()).unwrap();
    let builder = Emulator::builder().seed_file(&path).unwrap();
    assert!(!format!("{builder:?}").contains("Secret-1"));
    let client = Client::of(builder).await;
    // A reset begins again with the file as it was read.
    std::fs::remove_file(&path).unwrap();
    for _ in 0..2 {
        let (_, worker) = client.get("/clients/worker").await;
        let asked = json!({"grant_type": "client_credentials", "client_id": "worker",
            "client_secret": worker["client_secret"], "audience": audience});
        let (status, token) = post(client.emulator.url(), "/oauth/token", &asked).await;
        assert_eq!(
            (status, &token["scope"]),
            (200, &json!("read:things")),
            "{token}"
        );

        let names = async |path: &str, name: &str| -> Vec<Value> {
            let rows = client.get(path).await.1;
            let rows = rows.as_array().unwrap().iter();
            rows.map(|row| row[name].clone()).collect()
        };
        assert_eq!(names("/users/auth0%7Cada/roles", "name").await, ["reader"]);
        let held = names("/users/auth0%7Cada/permissions", "permission_name").await;
        assert_eq!(held, ["write:things", "read:things"]);
        let role = &names("/roles", "id").await[0];
        let role = format!("/roles/{}/permissions", role.as_str().unwrap());
        assert_eq!(names(&role, "permission_name").await, ["read:things"]);
        let acme = client.get("/organizations/name/acme").await.1;
        let members = format!("/organizations/{}/members", acme["id"].as_str().unwrap());
        let mut members = names(&members, "user_id").await;
        members.sort_by_key(Value::to_string);
        assert_eq!(members, ["auth0|ada", "auth0|eve"]);
        // Who was there before is not written to.
        assert!(client.emulator.messages().is_empty());
        client.delete("/clients/worker").await;
        client.emulator.reset().unwrap();
    }
}

#[tokio::test]
async fn entities_that_the_api_refuses_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("seed.json");
    for (seeds, word) in [
        (json!({"roles": [{"name": 7}]}), "/roles"),
        (
            json!({"users": [{"email": "a@b.c", "connection": "nowhere", "password": "Secret-1234"}]}),
            "a@b.c",
        ),
        (
            json!({"organizations": [{"name": "acme", "members": 1}]}),
            "acme",
        ),
        (
            json!({"users": [{"email": "a@b.c", "roles": ["nothing"]}]}),
            "a@b.c",
        ),
        (
            json!({"clients": [{"name": "one", "client_id": "x"}, {"name": "two", "client_id": "x"}]}),
            "two",
        ),
    ] {
        std::fs::write(&path, seeds.to_string()).unwrap();
        let started = Emulator::builder().seed_file(&path).unwrap().start().await;
        let error = started.unwrap_err();
        assert!(
            error.is_seed() && error.to_string().contains(word),
            "{error}"
        );
        assert!(error.to_string().contains("seed.json"), "{error}");
    }
    for seeds in [json!({"people": []}), json!([]), json!({"roles": {}})] {
        std::fs::write(&path, seeds.to_string()).unwrap();
        let error = Emulator::builder().seed_file(&path).unwrap_err();
        assert!(error.to_string().contains("seed.json"), "{error}");
    }
}
