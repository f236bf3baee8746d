//! Where the tickets of the Management API lead.

use reqwest::redirect::Policy;
use serde_json::json;

use crate::client::Client;

#[tokio::test]
async fn opening_a_ticket_proves_an_address_once() {
    let client = Client::new().await;
    let id = client.user("ada@example.com").await;
    let body = json!({"user_id": id, "result_url": "https://app.example.com/done?a=b",
        "includeEmailInRedirect": true});
    let (status, made) = client.post("/tickets/email-verification", body).await;
    assert_eq!(status, 201, "{made}");
    let browser = reqwest::Client::builder()
        .redirect(Policy::none())
        .build()
        .unwrap();
    let open = async || {
        let ticket = made["ticket"].as_str().unwrap();
        browser.get(ticket).send().await.unwrap()
    };
    let opened = open().await;
    assert_eq!(opened.status(), 302);
    let place = opened.headers()["location"].to_str().unwrap();
    assert!(
        place.starts_with("https://app.example.com/done?a=b&success=true&message="),
        "{place}"
    );
    assert!(place.ends_with("&email=ada%40example.com"), "{place}");
    let (_, user) = client.get(&format!("/users/{id}")).await;
    assert_eq!(user["email_verified"], true);
    assert_eq!(open().await.status(), 400);
}

#[tokio::test]
async fn a_ticket_of_one_kind_does_not_open_the_page_of_another() {
    let client = Client::new().await;
    let id = client.user("ada@example.com").await;
    let (_, made) = client
        .post("/tickets/password-change", json!({"user_id": id}))
        .await;
    let ticket = made["ticket"].as_str().unwrap();
    let wrong = ticket.replace("reset-verify", "email-verification");
    assert_eq!(client.http.get(wrong).send().await.unwrap().status(), 400);
    let shown = client.http.get(ticket).send().await.unwrap();
    assert_eq!(shown.status(), 200);
    assert!(shown.text().await.unwrap().contains("password_again"));
}
