//! The domains by which an organization is discovered.

use auth0_emulator::{Emulator, SeedOrganization};
use serde_json::{Value, json};

use crate::client::{Client, assert_problem};

#[tokio::test]
async fn a_domain_leads_to_one_organization() {
    let builder = Emulator::builder()
        .organization(SeedOrganization::new("acme"))
        .organization(SeedOrganization::new("other"));
    let client = Client::of(builder).await;
    let (_, all) = client.get("/organizations").await;
    let place = |number: usize| {
        let id = all[number]["id"].as_str().unwrap();
        format!("/organizations/{id}/discovery-domains")
    };
    let (mine, theirs) = (place(0), place(1));
    let (status, made) = client
        .post(&mine, json!({"domain": "Acme.example.com"}))
        .await;
    assert_eq!(
        (status, &made["status"]),
        (201, &json!("pending")),
        "{made}"
    );
    assert_eq!(made["domain"], "acme.example.com");
    assert_eq!(
        made["verification_host"],
        "_auth0-challenge.acme.example.com"
    );
    assert!(made["verification_txt"].is_string());
    let taken = client
        .post(&theirs, json!({"domain": "acme.example.com"}))
        .await;
    assert_problem(&taken, 409, "Conflict", "conflict");

    let one = format!("{mine}/{}", made["id"].as_str().unwrap());
    assert_eq!(
        client.get(&format!("{mine}/name/ACME.example.com")).await.1["id"],
        made["id"]
    );
    let (_, verified) = client.patch(&one, json!({"status": "verified"})).await;
    assert_eq!(verified["status"], "verified");
    assert_eq!(client.get(&one).await.1["status"], "verified");
    for domain in ["b.example.com", "c.example.com"] {
        assert_eq!(client.post(&mine, json!({"domain": domain})).await.0, 201);
    }
    let (_, page) = client.get(&format!("{mine}?take=2")).await;
    assert_eq!(page["domains"].as_array().unwrap().len(), 2, "{page}");
    let next = page["next"].as_str().unwrap();
    let (_, rest) = client.get(&format!("{mine}?take=2&from={next}")).await;
    assert_eq!(rest["domains"][0]["domain"], "c.example.com");
    assert!(rest.get("next").is_none(), "{rest}");

    assert_eq!(client.delete(&one).await, (204, Value::Null));
    assert_eq!(client.get(&one).await.0, 404);
    assert_eq!(
        client
            .post(&theirs, json!({"domain": "acme.example.com"}))
            .await
            .0,
        201
    );
}
