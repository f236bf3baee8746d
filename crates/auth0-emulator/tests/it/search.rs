use auth0_emulator::{Emulator, SeedOrganization, SeedUser};
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
        ids(&client, "sort=name:1").await,
        ["ada", "bob", "cy", "dee"]
    );
    assert_eq!(ids(&client, "sort=name:-1&per_page=2").await, ["dee", "cy"]);
    assert!(ids(&client, "q=name:nobody").await.is_empty());
    let (_, page) = client
        .get("/users?q=app_metadata.tier:gold&per_page=1&include_totals=true")
        .await;
    assert_eq!((&page["total"], &page["length"]), (&json!(2), &json!(1)));
}

#[tokio::test]
async fn the_whole_language_is_understood() {
    let client = people().await;
    for (query, found) in [
        ("name:ada OR name:cy", &["ada", "cy"][..]),
        ("name:(ada cy) AND NOT app_metadata.tier:tin", &["ada"]),
        ("app_metadata.age:[9 TO 20]", &["bob", "cy"]),
        ("app_metadata.age:{9 TO *]", &["ada", "cy"]),
        ("_exists_:app_metadata.age", &["ada", "bob", "cy"]),
        ("-_exists_:app_metadata.age", &["dee"]),
        ("email.domain:other.org", &["dee"]),
        ("*@other.org", &["dee"]),
        ("identities.connection:email", &["dee"]),
        ("identities.connection:email AND name:ada", &[]),
        ("email:ADA@example.com AND app_metadata.tier:gold", &["ada"]),
        ("email:ADA@example.com AND app_metadata.tier:tin", &[]),
        ("created_at:[2020-01-01 TO *]", &["ada", "bob", "cy", "dee"]),
    ] {
        let encoded = format!("q={}", encode(query));
        assert_eq!(ids(&client, &encoded).await, found, "{query}");
    }
    let both = format!("connection=email&q={}", encode("name:dee* OR name:ada"));
    assert_eq!(ids(&client, &both).await, ["dee"]);
}

#[tokio::test]
async fn members_are_found_by_their_organization() {
    let builder = Emulator::builder()
        .user(SeedUser::new("ada@example.com").id("ada"))
        .user(SeedUser::new("bob@example.com").id("bob"))
        .organization(SeedOrganization::new("acme").member("auth0|bob"));
    let client = Client::of(builder).await;
    let (_, organization) = client.get("/organizations/name/acme").await;
    let query = format!("q=organization_id:{}", organization["id"].as_str().unwrap());
    assert_eq!(ids(&client, &query).await, ["bob"]);
}

#[tokio::test]
async fn what_auth0_does_not_search_for_is_an_error() {
    let client = people().await;
    for query in [
        "(a:b",
        "a:[1 TO 2",
        "a:\"b",
        "a:/b/",
        "ada~",
        "name:ada^2",
        "name:*a",
        "user_metadata.a:b*",
        "a:b AND",
    ] {
        let answer = client.get(&format!("/users?q={}", encode(query))).await;
        assert_problem(&answer, 400, "Bad Request", "invalid_query_string");
    }
    let old = client.get("/users?q=name:ada&search_engine=v2").await;
    assert_problem(&old, 400, "Bad Request", "invalid_query_string");
}

fn encode(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02x}")).collect()
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
