use auth0_emulator::Emulator;
use serde_json::json;

use crate::client::Client;

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
    ] {
        std::fs::write(&path, seeds.to_string()).unwrap();
        let started = Emulator::builder().seed_file(&path).unwrap().start().await;
        let error = started.unwrap_err();
        assert!(
            error.is_seed() && error.to_string().contains(word),
            "{error}"
        );
    }
    for seeds in [json!({"people": []}), json!([]), json!({"roles": {}})] {
        std::fs::write(&path, seeds.to_string()).unwrap();
        let error = Emulator::builder().seed_file(&path).unwrap_err();
        assert!(error.to_string().contains("seed.json"), "{error}");
    }
}
