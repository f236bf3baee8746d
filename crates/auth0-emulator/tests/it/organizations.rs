use auth0_emulator::{Emulator, SeedOrganization, SeedUser};
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, assert_problem};

#[tokio::test]
async fn an_organization_lives_from_creation_to_deletion() {
    let client = Client::new().await;
    let database = client.emulator.database_id();
    let body = json!({
        "name": "acme", "display_name": "Acme", "metadata": {"k": "v"},
        "branding": {"colors": {"primary": "#fff", "page_background": "#000"}},
        "enabled_connections": [{"connection_id": database, "assign_membership_on_login": false}],
    });
    let (status, made) = client.post("/organizations", body).await;
    assert_eq!(status, 201, "{made}");
    let id = made["id"].as_str().unwrap();
    assert!(id.starts_with("org_") && id.len() == 20, "{id}");
    assert_eq!(made["enabled_connections"][0]["connection_id"], database);
    let path = format!("/organizations/{id}");
    let (_, enabled) = client.get(&format!("{path}/enabled_connections")).await;
    assert_eq!(enabled[0]["connection"]["strategy"], "auth0");
    let (_, found) = client.get(&path).await;
    assert_eq!(found["display_name"], "Acme");
    assert_eq!(client.get("/organizations/name/acme").await.1, found);

    let again = client.post("/organizations", json!({"name": "acme"})).await;
    assert_problem(&again, 409, "Conflict", "organization_conflict");
    for bad in [
        json!({}),
        json!({"name": "No Spaces"}),
        json!({"name": "a", "x": 1}),
        json!({"name": "a", "branding": {"colors": {}}}),
    ] {
        let answer = client.post("/organizations", bad).await;
        assert_problem(&answer, 400, "Bad Request", "invalid_body");
    }

    let (status, changed) = client
        .patch(&path, json!({"name": "apex", "metadata": {}}))
        .await;
    assert_eq!(
        (status, &changed["name"], &changed["metadata"]),
        (200, &json!("apex"), &json!({}))
    );
    let old = client.get("/organizations/name/acme").await;
    assert_problem(&old, 404, "Not Found", "inexistent_organization");
    assert_eq!(client.delete(&path).await, (204, Value::Null));
    assert_problem(
        &client.get(&path).await,
        404,
        "Not Found",
        "inexistent_organization",
    );
    assert_problem(
        &client.delete(&path).await,
        404,
        "Not Found",
        "inexistent_organization",
    );
}

#[tokio::test]
async fn organizations_are_listed_in_all_three_forms() {
    let mut builder = Emulator::builder();
    for number in 0..7 {
        builder = builder.organization(SeedOrganization::new(format!("org-{number}")));
    }
    let client = Client::of(builder).await;
    assert_eq!(
        client
            .get("/organizations")
            .await
            .1
            .as_array()
            .unwrap()
            .len(),
        7
    );
    let (_, page) = client
        .get("/organizations?per_page=3&page=2&include_totals=true")
        .await;
    assert_eq!(
        (&page["start"], &page["limit"], &page["total"]),
        (&json!(6), &json!(3), &json!(7))
    );
    assert_eq!(page["organizations"][0]["name"], "org-6");
    assert_eq!(page.as_object().unwrap().len(), 4);
    assert_eq!(
        walk(&client, "/organizations", "organizations", 3)
            .await
            .len(),
        7
    );
    let (_, sorted) = client.get("/organizations?sort=name:-1&per_page=1").await;
    assert_eq!(sorted[0]["name"], "org-6");
    for bad in ["take=0", "per_page=0", "from=nonsense", "take=x"] {
        let answer = client.get(&format!("/organizations?{bad}")).await;
        assert_problem(&answer, 400, "Bad Request", "invalid_query_string");
    }
}

#[tokio::test]
async fn members_are_added_listed_and_removed() {
    let mut builder =
        Emulator::builder().organization(SeedOrganization::new("acme").member("auth0|user0"));
    builder = builder
        .sample_users(5)
        .user(SeedUser::new("x@example.com").id("x"));
    let client = Client::of(builder).await;
    let (_, organization) = client.get("/organizations/name/acme").await;
    let id = organization["id"].as_str().unwrap();
    let path = format!("/organizations/{id}/members");
    let users = json!({"members": ["auth0|user1", "auth0|user2", "auth0|user3", "auth0|user0"]});
    assert_eq!(client.post(&path, users).await, (204, Value::Null));

    let (_, bare) = client.get(&path).await;
    assert_eq!(
        bare[0],
        json!({
            "user_id": "auth0|user0", "email": "user0@example.com", "name": "user0@example.com",
            "picture": bare[0]["picture"],
        })
    );
    let (_, page) = client
        .get(&format!("{path}?include_totals=true&per_page=3"))
        .await;
    assert_eq!(
        (&page["total"], page["members"].as_array().unwrap().len()),
        (&json!(4), 3)
    );
    assert_eq!(walk(&client, &path, "members", 1).await.len(), 4);
    let (_, with_roles) = client
        .get(&format!("{path}?fields=user_id,roles&take=1"))
        .await;
    assert_eq!(
        with_roles["members"][0],
        json!({"user_id": "auth0|user0", "roles": []})
    );

    let (_, of_user) = client.get("/users/auth0%7Cuser1/organizations").await;
    assert_eq!(of_user[0]["id"], id);
    let (_, of_nobody) = client
        .get("/users/auth0%7Cx/organizations?include_totals=true")
        .await;
    assert_eq!(
        of_nobody,
        json!({"start": 0, "limit": 50, "total": 0, "organizations": []})
    );
    assert_problem(
        &client.get("/users/nobody/organizations").await,
        404,
        "Not Found",
        "inexistent_user",
    );

    let removed = client
        .send(Method::DELETE, &path, json!({"members": ["auth0|user1"]}))
        .await;
    assert_eq!(removed, (204, Value::Null));
    client.delete("/users/auth0%7Cuser2").await;
    assert_eq!(client.get(&path).await.1.as_array().unwrap().len(), 2);

    let stranger = client
        .post(&path, json!({"members": ["auth0|stranger"]}))
        .await;
    assert_problem(&stranger, 404, "Not Found", "inexistent_user");
    let nowhere = client
        .post(
            "/organizations/org_x/members",
            json!({"members": ["auth0|x"]}),
        )
        .await;
    assert_problem(&nowhere, 404, "Not Found", "inexistent_organization");
    for bad in [
        json!({}),
        json!({"members": []}),
        json!({"members": [1]}),
        json!({"members": "x"}),
    ] {
        assert_problem(
            &client.post(&path, bad).await,
            400,
            "Bad Request",
            "invalid_body",
        );
    }
}

#[tokio::test]
async fn members_have_roles_in_their_organization() {
    let builder = Emulator::builder().sample_users(2);
    let client =
        Client::of(builder.organization(SeedOrganization::new("acme").member("user0@example.com")))
            .await;
    let (_, organization) = client.get("/organizations/name/acme").await;
    let (_, role) = client.post("/roles", json!({"name": "admin"})).await;
    let members = format!(
        "/organizations/{}/members",
        organization["id"].as_str().unwrap()
    );
    let path = format!("{members}/auth0%7Cuser0/roles");
    let roles = json!({"roles": [role["id"]]});
    assert_eq!(client.post(&path, roles.clone()).await, (204, Value::Null));
    assert_eq!(client.get(&path).await.1, json!([role]));
    let (_, page) = client.get(&format!("{path}?include_totals=true")).await;
    assert_eq!(
        page,
        json!({"start": 0, "limit": 50, "total": 1, "roles": [role]})
    );
    let (_, listed) = client.get(&format!("{members}?fields=roles")).await;
    assert_eq!(
        listed,
        json!([{"roles": [{"id": role["id"], "name": "admin"}]}])
    );
    assert_eq!(
        client.send(Method::DELETE, &path, roles.clone()).await,
        (204, Value::Null)
    );
    assert_eq!(client.get(&path).await.1, json!([]));

    let stranger = client
        .post(&format!("{members}/auth0%7Cuser1/roles"), roles)
        .await;
    assert_problem(
        &stranger,
        404,
        "Not Found",
        "inexistent_organization_member",
    );
    let unknown = client.post(&path, json!({"roles": ["rol_x"]})).await;
    assert_problem(&unknown, 404, "Not Found", "inexistent_role");
}

/// Follows checkpoint pages to their end.
async fn walk(client: &Client, path: &str, key: &str, take: usize) -> Vec<Value> {
    let mut seen = Vec::new();
    let mut asked = format!("{path}?take={take}");
    loop {
        let (status, page) = client.get(&asked).await;
        assert_eq!(status, 200, "{page}");
        seen.extend(page[key].as_array().unwrap().iter().cloned());
        let Some(next) = page["next"].as_str() else {
            return seen;
        };
        asked = format!("{path}?take={take}&from={next}");
    }
}
