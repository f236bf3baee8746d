//! Keys of connections and of encryption, deliveries, groups and tickets: what one
//! request does is there for the next.

use serde_json::{Value, json};

use crate::client::{Client, assert_problem};

#[tokio::test]
async fn keys_of_a_connection_are_made_once_and_rotated() {
    let client = Client::new().await;
    let keys = format!("/connections/{}/keys", client.emulator.database_id());
    assert_eq!(client.get(&keys).await, (200, json!([])));
    let rotate = format!("{keys}/rotate");
    assert_eq!(client.post(&rotate, json!({})).await.0, 404);
    let (status, made) = client.post(&keys, json!({"signing_alg": "RS384"})).await;
    assert_eq!(status, 201, "{made}");
    assert_eq!(client.get(&keys).await.1, made);
    assert_eq!(client.post(&keys, json!({})).await.0, 409);
    let (_, new) = client.post(&rotate, json!({})).await;
    let (_, shown) = client.get(&keys).await;
    let with = |role: &str| {
        let mut rows = shown.as_array().unwrap().iter();
        rows.find(|key| key[role] == true).unwrap()["kid"].clone()
    };
    assert_eq!(with("previous"), made[0]["kid"]);
    assert_eq!(with("current"), made[1]["kid"]);
    assert_eq!(with("next"), new["kid"]);
    client.post(&rotate, json!({})).await;
    assert_eq!(client.get(&keys).await.1.as_array().unwrap().len(), 3);
    assert_eq!(client.get("/connections/con_none/keys").await.0, 404);
}

#[tokio::test]
async fn encryption_keys_are_brought_and_renewed() {
    let client = Client::new().await;
    let keys = async |kind: &str, state: &str| -> Vec<Value> {
        let (_, keys) = client.get("/keys/encryption").await;
        let keys = keys.as_array().unwrap().iter();
        let chosen = keys.filter(|key| key["type"] == kind && key["state"] == state);
        chosen.cloned().collect()
    };
    let (_, held) = client
        .post("/keys/encryption", json!({"type": "tenant-encryption-key"}))
        .await;
    let first = keys("tenant-master-key", "active").await;
    assert_eq!(held["parent_kid"], first[0]["kid"]);

    let root = json!({"type": "customer-provided-root-key"});
    let (_, root) = client.post("/keys/encryption", root).await;
    assert_eq!(root["state"], "pre-activation");
    let place = format!("/keys/encryption/{}", root["kid"].as_str().unwrap());
    let wrapping = format!("{place}/wrapping-key");
    let (status, with) = client.post(&wrapping, json!({})).await;
    assert_eq!(status, 201, "{with}");
    let import = json!({"wrapped_key": "YQ=="});
    let (_, active) = client.post(&place, import.clone()).await;
    assert_eq!(active["state"], "active", "{active}");
    assert_eq!(client.post(&place, import).await.0, 409);
    assert_eq!(client.post(&wrapping, json!({})).await.0, 409);

    assert_eq!(
        client.post("/keys/encryption/rekey", json!({})).await.0,
        204
    );
    let master = keys("tenant-master-key", "active").await;
    assert_eq!((master.len(), &master[0]["parent_kid"]), (1, &root["kid"]));
    let old = keys("tenant-master-key", "deactivated").await;
    assert_eq!(old[0]["kid"], first[0]["kid"]);
    let held = keys("tenant-encryption-key", "active").await;
    assert_eq!(held[0]["parent_kid"], master[0]["kid"]);
}

#[tokio::test]
async fn a_delivery_is_kept_and_tried_again() {
    let client = Client::new().await;
    let stream = json!({"name": "hook", "destination": {"type": "webhook", "configuration": {
        "webhook_endpoint": "https://example.com/", "webhook_authorization": {"method": "bearer"},
    }}});
    let (status, stream) = client.post("/event-streams", stream).await;
    assert_eq!(status, 201, "{stream}");
    let place = format!("/event-streams/{}", stream["id"].as_str().unwrap());
    let event = json!({"event_type": "user.created", "data": {"a": 1}});
    let (status, made) = client.post(&format!("{place}/test"), event).await;
    assert_eq!(status, 202, "{made}");
    let delivery = format!("{place}/deliveries/{}", made["id"].as_str().unwrap());
    assert_eq!(client.get(&delivery).await, (200, made.clone()));
    let again = format!("{place}/redeliver/{}", made["id"].as_str().unwrap());
    assert_eq!(client.post(&again, json!({})).await.0, 202);
    let attempts = async || {
        client.get(&delivery).await.1["attempts"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(attempts().await, 2);
    for (kind, count) in [("user.deleted", 2), ("user.created", 3)] {
        let chosen = json!({"event_types": [kind]});
        assert_eq!(
            client.post(&format!("{place}/redeliver"), chosen).await.0,
            202
        );
        assert_eq!(attempts().await, count, "{kind}");
    }
    let unknown = format!("{place}/redeliver/evt_bbbbbbbbbbbbbbbbbbbbbb");
    assert_eq!(client.post(&unknown, json!({})).await.0, 404);
    client.patch(&place, json!({"status": "disabled"})).await;
    let refused = client.post(&again, json!({})).await;
    assert_problem(&refused, 409, "Conflict", "event_stream_disabled");
}

#[tokio::test]
async fn groups_of_a_directory_come_and_go() {
    let client = Client::new().await;
    let connection = client.emulator.database_id();
    let groups = format!("/connections/{connection}/directory-provisioning/synchronized-groups");
    let ids = async || {
        let (_, page) = client.get(&groups).await;
        let rows = page["groups"].as_array().unwrap().clone();
        let ids = rows
            .iter()
            .map(|group| group["id"].as_str().unwrap().to_owned());
        ids.collect::<Vec<_>>()
    };
    let body = |ids: &[&str]| {
        let groups: Vec<_> = ids.iter().map(|id| json!({"id": id})).collect();
        json!({"groups": groups})
    };
    use reqwest::Method;
    for (method, sent, left) in [
        (Method::POST, &["a", "b"][..], &["a", "b"][..]),
        (Method::POST, &["c"], &["a", "b", "c"]),
        (Method::DELETE, &["b"], &["a", "c"]),
        (Method::PUT, &["d"], &["d"]),
    ] {
        assert_eq!(client.send(method, &groups, body(sent)).await.0, 204);
        assert_eq!(ids().await, left);
    }
}

#[tokio::test]
async fn an_application_is_registered_by_its_address_once() {
    let client = Client::new().await;
    let body = json!({"external_client_id": "https://app.example/client.json"});
    let (_, preview) = client.post("/clients/cimd/preview", body.clone()).await;
    assert!(preview.get("client_id").is_none(), "{preview}");
    let (status, made) = client.post("/clients/cimd/register", body.clone()).await;
    assert_eq!(status, 201, "{made}");
    let again = client.post("/clients/cimd/register", body.clone()).await;
    assert_eq!((again.0, &again.1["client_id"]), (200, &made["client_id"]));
    let (_, preview) = client.post("/clients/cimd/preview", body).await;
    assert_eq!(preview["client_id"], made["client_id"]);
    let path = format!("/clients/{}", made["client_id"].as_str().unwrap());
    let (_, shown) = client.get(&path).await;
    assert_eq!(
        shown["external_client_id"],
        "https://app.example/client.json"
    );
}

#[tokio::test]
async fn tickets_are_for_who_is_there() {
    let client = Client::new().await;
    let user = client.user("ada@example.com").await;
    let enroll = "/guardian/enrollments/ticket";
    let (status, ticket) = client.post(enroll, json!({"user_id": user})).await;
    assert_eq!(status, 200, "{ticket}");
    let address = ticket["ticket_url"].as_str().unwrap();
    assert!(address.starts_with(client.emulator.url()), "{address}");
    assert_eq!(
        client
            .post(enroll, json!({"user_id": "auth0|none"}))
            .await
            .0,
        404
    );
    let nowhere = "/self-service-profiles/ssp_bbbbbbbbbbbbbbbb/sso-ticket";
    assert_eq!(client.post(nowhere, json!({})).await.0, 404);
}

#[tokio::test]
async fn a_custom_domain_works_once_it_is_verified() {
    let client = Client::new().await;
    let domain = json!({"domain": "login.example.com", "type": "auth0_managed_certs"});
    let (_, domain) = client.post("/custom-domains", domain).await;
    let place = format!(
        "/custom-domains/{}",
        domain["custom_domain_id"].as_str().unwrap()
    );
    let works =
        async || client.post(&format!("{place}/test"), json!({})).await.1["success"].clone();
    assert_eq!(works().await, false);
    client.post(&format!("{place}/verify"), json!({})).await;
    assert_eq!(works().await, true);
}
