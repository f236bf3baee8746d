//! Groups, the roles that they are given, and what is told of it.

use std::time::Duration;

use auth0_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, assert_problem};

const GROUP: &str = "grp_2bbbbbbbbbbbbbbbbb";

/// The objects of the events so far, with their kinds.
async fn told(client: &Client) -> Vec<(String, Value)> {
    let url = format!("{}/_emulator/state", client.emulator.url());
    let request = client.http.get(url);
    let request = request.bearer_auth(client.emulator.admin_secret());
    let state: Value = request.send().await.unwrap().json().await.unwrap();
    let events = state.pointer("/tenant/events/events").unwrap();
    let events = events.as_array().unwrap().iter();
    events
        .map(|event| {
            (
                event["kind"].as_str().unwrap().to_owned(),
                event["object"].clone(),
            )
        })
        .collect()
}

#[tokio::test]
async fn roles_are_given_from_either_side_and_told() {
    let group = json!({"id": GROUP, "name": "Staff", "connection_id": "con_0000000000000001",
        "created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z"});
    let group = group.as_object().unwrap().clone();
    let client = Client::of(Emulator::builder().document("/groups", GROUP, group)).await;
    let (_, role) = client.post("/roles", json!({"name": "reader"})).await;
    let id = role["id"].as_str().unwrap();
    let (ours, theirs) = (
        format!("/groups/{GROUP}/roles"),
        format!("/roles/{id}/groups"),
    );
    assert_eq!(client.post(&ours, json!({"roles": [id]})).await.0, 204);
    assert_eq!(
        client.post(&theirs, json!({"groups": [GROUP]})).await.0,
        204
    );
    assert_eq!(client.get(&ours).await.1["roles"][0]["name"], "reader");
    assert_eq!(client.get(&theirs).await.1["groups"][0]["name"], "Staff");
    let body = json!({"groups": [GROUP]});
    assert_eq!(client.send(Method::DELETE, &theirs, body).await.0, 204);
    assert_eq!(client.get(&ours).await.1["roles"], json!([]));
    let unknown = client
        .post(&ours, json!({"roles": ["rol_none000000000000"]}))
        .await;
    assert_problem(&unknown, 404, "Not Found", "inexistent_role");
    assert_eq!(client.delete(&format!("/groups/{GROUP}")).await.0, 204);

    let told = told(&client).await;
    let kinds: Vec<&str> = told.iter().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(
        kinds,
        ["group.role.assigned", "group.role.deleted", "group.deleted"]
    );
    assert_eq!(told[0].1["group"]["type"], "connection");
    assert_eq!(told[0].1["role"], json!({"id": id, "name": "reader"}));
    assert_eq!(told[2].1["name"], "Staff");
}

#[tokio::test]
async fn the_roles_of_a_group_are_read_once_each_while_others_are_taken_away() {
    let group = json!({"id": GROUP, "name": "Staff"});
    let group = group.as_object().unwrap().clone();
    let client = Client::of(Emulator::builder().document("/groups", GROUP, group)).await;
    let path = format!("/groups/{GROUP}/roles");
    let mut ids = Vec::new();
    for name in ["a", "b", "c"] {
        let (_, role) = client.post("/roles", json!({"name": name})).await;
        ids.push(role["id"].as_str().unwrap().to_owned());
    }
    assert_eq!(client.post(&path, json!({"roles": ids})).await.0, 204);
    let (_, page) = client.get(&format!("{path}?take=1")).await;
    assert_eq!(page["roles"][0]["name"], "a");
    let gone = json!({"roles": [ids[0]]});
    let (status, _) = client.send(Method::DELETE, &path, gone).await;
    assert_eq!(status, 204);
    let next = page["next"].as_str().unwrap();
    let (_, page) = client.get(&format!("{path}?take=5&from={next}")).await;
    let names: Vec<&str> = page["roles"]
        .as_array()
        .unwrap()
        .iter()
        .map(|role| role["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["b", "c"]);
}

/// The kinds of the events so far, and the last of their objects.
async fn heard(client: &Client, from: usize) -> (Vec<String>, Value) {
    let told = told(client).await.split_off(from);
    let last = told
        .last()
        .map_or(Value::Null, |(_, object)| object.clone());
    (told.into_iter().map(|(kind, _)| kind).collect(), last)
}

/// Says who is in a group, as its directory would.
pub(crate) async fn set_members(client: &Client, group: &str, members: Value) -> u16 {
    let url = format!("{}/_emulator/groups/{group}/members", client.emulator.url());
    let request = client.http.put(url).json(&json!({"members": members}));
    let request = request.bearer_auth(client.emulator.admin_secret());
    request.send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn a_synchronisation_makes_the_groups_those_of_the_directory_and_tells_it() {
    let client = Client::new().await;
    let body = json!({"name": "workspace", "strategy": "google-apps"});
    let (_, connection) = client.post("/connections", body).await;
    let connection = connection["id"].as_str().unwrap();
    let provisioning = format!("/connections/{connection}/directory-provisioning");
    let from = told(&client).await.len();
    let chosen = format!("{provisioning}/synchronized-groups");
    let synchronize = async |groups: Value| {
        let body = json!({"groups": groups});
        assert_eq!(client.send(Method::PUT, &chosen, body).await.0, 204);
        let path = format!("{provisioning}/synchronizations");
        assert_eq!(client.post(&path, json!({})).await.0, 201);
        let (_, groups) = client.get("/groups").await;
        let rows = groups.as_array().unwrap().iter();
        let name = |row: &Value| row["name"].as_str().unwrap().to_owned();
        rows.map(name).collect::<Vec<_>>()
    };
    let groups = json!([{"id": "a", "name": "Staff"}, {"id": "b"}]);
    assert_eq!(synchronize(groups.clone()).await, ["Staff", "b"]);
    let (kinds, last) = heard(&client, from).await;
    assert_eq!(kinds, ["group.created", "group.created"]);
    assert_eq!(
        (&last["external_id"], &last["connection_id"], &last["type"]),
        (&json!("b"), &json!(connection), &json!("connection"))
    );
    // What has not changed is not told again.
    assert_eq!(synchronize(groups).await, ["Staff", "b"]);
    assert_eq!(heard(&client, from).await.0.len(), 2);

    client.emulator.clock().advance(Duration::from_secs(60));
    assert_eq!(
        synchronize(json!([{"id": "a", "name": "Crew"}])).await,
        ["Crew"]
    );
    let (kinds, last) = heard(&client, from + 2).await;
    assert_eq!(kinds, ["group.updated", "group.deleted"]);
    assert_eq!(last["external_id"], "b");

    let body = json!({"synchronize_groups": "off"});
    assert_eq!(client.post(&provisioning, body).await.0, 201);
    assert_eq!(synchronize(json!([])).await, ["Crew"]);
    assert_eq!(
        client.delete(&format!("/connections/{connection}")).await.0,
        204
    );
    let (kinds, last) = heard(&client, from + 4).await;
    assert_eq!(kinds, ["group.deleted", "connection.deleted"]);
    assert_eq!(last["id"], connection);
}

#[tokio::test]
async fn members_of_a_group_come_and_go_and_are_told() {
    let group = json!({"id": GROUP, "name": "Staff"});
    let group = group.as_object().unwrap().clone();
    let client = Client::of(Emulator::builder().document("/groups", GROUP, group)).await;
    let mut ids = Vec::new();
    for email in ["a@example.com", "b@example.com", "c@example.com"] {
        ids.push(client.user(email).await);
    }
    let from = told(&client).await.len();
    for (members, kinds) in [
        (json!([ids[0], ids[1]]), vec!["added", "added"]),
        (json!([ids[1], ids[2]]), vec!["deleted", "added"]),
        (json!([ids[2], ids[1]]), vec![]),
    ] {
        let from = told(&client).await.len();
        assert_eq!(set_members(&client, GROUP, members).await, 204);
        let kinds: Vec<String> = kinds
            .iter()
            .map(|kind| format!("group.member.{kind}"))
            .collect();
        assert_eq!(heard(&client, from).await.0, kinds);
    }
    let (_, page) = client.get(&format!("/groups/{GROUP}/members")).await;
    assert_eq!(page["members"][0]["id"], json!(ids[1]));
    let (_, groups) = client.get(&format!("/users/{}/groups", ids[2])).await;
    assert_eq!(groups[0]["name"], "Staff");
    // Nobody is put in whom the tenant does not know, and none of the others.
    let unknown = json!([ids[0], "auth0|nobody"]);
    assert_eq!(set_members(&client, GROUP, unknown).await, 404);
    assert_eq!(set_members(&client, "grp_none", json!([])).await, 404);
    assert_eq!(heard(&client, from).await.0.len(), 4);
    // Whoever is gone is in no group either.
    client.delete(&format!("/users/{}", ids[1])).await;
    let (kinds, _) = heard(&client, from + 4).await;
    assert_eq!(kinds, ["group.member.deleted", "user.deleted"]);
    let (_, page) = client.get(&format!("/groups/{GROUP}/members")).await;
    assert_eq!(page["members"].as_array().unwrap().len(), 1);
}
