use auth0_emulator::{Emulator, SeedUser};
use serde_json::{Value, json};

use crate::client::{Client, assert_problem};

async fn people() -> Client {
    let person = |name: &str, age: u32, tier: &str| {
        SeedUser::new(format!("{name}@example.com"))
            .id(name)
            .set("name", name)
            .set("app_metadata", json!({"age": age, "tier": tier}))
    };
    Client::of(
        Emulator::builder()
            .user(person("ada", 36, "gold"))
            .user(person("bob", 9, "gold"))
            .user(person("cy", 20, "tin"))
            .user(SeedUser::new("dee@other.org").id("dee").connection("email")),
    )
    .await
}

async fn ids(client: &Client, query: &str) -> Vec<String> {
    let (status, found) = client.get(&format!("/users?{query}&fields=user_id")).await;
    assert_eq!(status, 200, "{found}");
    let shown = |user: &Value| {
        user["user_id"]
            .as_str()
            .unwrap()
            .split('|')
            .next_back()
            .unwrap()
            .to_owned()
    };
    found.as_array().unwrap().iter().map(shown).collect()
}

#[tokio::test]
async fn queries_select_and_sorts_order() {
    let client = people().await;
    assert_eq!(
        ids(&client, "q=email:*@example.com").await,
        ["ada", "bob", "cy"]
    );
    assert_eq!(
        ids(&client, "q=app_metadata.tier:gold+AND+name:\"BOB\"").await,
        ["bob"]
    );
    assert_eq!(ids(&client, "q=app_metadata.age:20").await, ["cy"]);
    assert_eq!(ids(&client, "q=user_id:\"auth0|ada\"").await, ["ada"]);
    assert_eq!(ids(&client, "connection=email").await, ["dee"]);
    assert_eq!(
        ids(&client, "sort=app_metadata.age:1").await,
        ["bob", "cy", "ada", "dee"]
    );
    assert_eq!(
        ids(&client, "sort=app_metadata.age:-1&per_page=2").await,
        ["ada", "cy"]
    );
    assert!(ids(&client, "q=name:nobody").await.is_empty());
    let (_, page) = client
        .get("/users?q=app_metadata.tier:gold&per_page=1&include_totals=true")
        .await;
    assert_eq!((&page["total"], &page["length"]), (&json!(2), &json!(1)));
}

#[tokio::test]
async fn what_a_query_cannot_say_yet_is_an_error() {
    let client = people().await;
    for query in [
        "a:b+OR+c:d",
        "NOT+a:b",
        "(a:b)",
        "a:[1+TO+2]",
        "ada",
        "a:\"b",
        "a:b+c:d",
    ] {
        let answer = client.get(&format!("/users?q={query}")).await;
        assert_problem(&answer, 400, "Bad Request", "invalid_query_string");
    }
}

#[tokio::test]
async fn fields_show_or_hide() {
    let client = people().await;
    let (_, user) = client.get("/users/auth0%7Cada?fields=name,email").await;
    assert_eq!(user, json!({"name": "ada", "email": "ada@example.com"}));
    let (_, user) = client
        .get("/users/auth0%7Cada?fields=name,identities&include_fields=false")
        .await;
    assert!(
        user.get("name").is_none()
            && user.get("identities").is_none()
            && user.get("email").is_some()
    );
}
