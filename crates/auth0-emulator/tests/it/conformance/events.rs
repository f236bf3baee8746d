//! The events of groups, held against their schemas.

use reqwest::Method;
use serde_json::{Value, json};

use super::document::Document;
use crate::client::Client;
use crate::groups::set_members;

/// The kinds, in the order in which the test lets them happen, and their schemas.
const KINDS: [(&str, &str); 7] = [
    ("group.created", "EventStreamCloudEventGroupCreated"),
    ("group.updated", "EventStreamCloudEventGroupUpdated"),
    (
        "group.member.added",
        "EventStreamCloudEventGroupMemberAdded",
    ),
    (
        "group.member.deleted",
        "EventStreamCloudEventGroupMemberDeleted",
    ),
    (
        "group.role.assigned",
        "EventStreamCloudEventGroupRoleAssigned",
    ),
    (
        "group.role.deleted",
        "EventStreamCloudEventGroupRoleDeleted",
    ),
    ("group.deleted", "EventStreamCloudEventGroupDeleted"),
];

#[tokio::test]
async fn what_is_told_of_groups_is_as_the_document_has_it() {
    let document = Document::read();
    let client = Client::new().await;
    let body = json!({"name": "workspace", "strategy": "google-apps"});
    let (_, connection) = client.post("/connections", body).await;
    let place = format!(
        "/connections/{}/directory-provisioning",
        connection["id"].as_str().unwrap()
    );
    for name in ["Staff", "Crew"] {
        let body = json!({"groups": [{"id": "a", "name": name}]});
        let chosen = format!("{place}/synchronized-groups");
        assert_eq!(client.send(Method::PUT, &chosen, body).await.0, 204);
        let path = format!("{place}/synchronizations");
        assert_eq!(client.post(&path, json!({})).await.0, 201);
    }
    let (_, groups) = client.get("/groups").await;
    let group = groups[0]["id"].as_str().unwrap();
    let user = client.user("ada@example.com").await;
    for members in [json!([user]), json!([])] {
        assert_eq!(set_members(&client, group, members).await, 204);
    }
    let (_, role) = client.post("/roles", json!({"name": "reader"})).await;
    let roles = format!("/groups/{group}/roles");
    let body = json!({"roles": [role["id"]]});
    for method in [Method::POST, Method::DELETE] {
        assert_eq!(client.send(method, &roles, body.clone()).await.0, 204);
    }
    assert_eq!(client.delete(&format!("/groups/{group}")).await.0, 204);

    let told = told(&client).await;
    let kinds: Vec<&Value> = told.iter().map(|event| &event["type"]).collect();
    assert_eq!(kinds, KINDS.map(|(kind, _)| kind));
    for (event, (kind, schema)) in told.iter().zip(KINDS) {
        let rules = document.validator(&format!("/components/schemas/{schema}"));
        let errors: Vec<String> = rules
            .iter_errors(event)
            .map(|error| format!("{} {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{kind}: {errors:?} in {event}");
    }
}

/// What the stream says of groups until the last of them is deleted.
async fn told(client: &Client) -> Vec<Value> {
    let kinds: Vec<String> = KINDS
        .iter()
        .map(|(kind, _)| format!("event_type={kind}"))
        .collect();
    let path = format!("/events?{}", kinds.join("&"));
    let mut answer = client.request(Method::GET, &path).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    let mut text = String::new();
    while !text.contains("event: group.deleted\n") || !text.ends_with("\n\n") {
        let chunk = answer.chunk().await.unwrap().unwrap();
        text.push_str(std::str::from_utf8(&chunk).unwrap());
    }
    text.split("\n\n")
        .filter(|message| !message.contains("offset-only"))
        .filter_map(|message| Some(message.split_once("data: ")?.1))
        .map(|data| serde_json::from_str(data).unwrap())
        .collect()
}
