//! Groups, the roles that they are given, and what is told of it.

use auth0_emulator::Emulator;
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
    assert_eq!(
        client.send(reqwest::Method::DELETE, &theirs, body).await.0,
        204
    );
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
    let (status, _) = client.send(reqwest::Method::DELETE, &path, gone).await;
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
