//! Where the tickets of the Management API lead.

use auth0_emulator::{Emulator, SeedUser};
use reqwest::redirect::Policy;
use serde_json::{Value, json};

use crate::client::{Client, assert_problem};

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

#[tokio::test]
async fn an_identity_that_is_not_the_users_is_refused() {
    let linked = SeedUser::new("linked@example.com").id("linked");
    let builder = Emulator::builder()
        .user(SeedUser::new("ada@example.com").id("ada"))
        .user(linked.connection("email"));
    let client = Client::of(builder).await;
    let link = json!({"provider": "email", "user_id": "linked"});
    let (status, _) = client.post("/users/auth0%7Cada/identities", link).await;
    assert_eq!(status, 201);
    let database = client.emulator.database_id();
    let body = |identity: Value| json!({"user_id": "auth0|ada", "identity": identity});
    for path in [
        "/jobs/verification-email",
        "/tickets/email-verification",
        "/tickets/password-change",
    ] {
        for (identity, code) in [
            (
                json!({"user_id": "nobody", "provider": "auth0"}),
                "inexistent_identity",
            ),
            (
                json!({"user_id": "ada", "provider": "email"}),
                "inexistent_identity",
            ),
            (
                json!({"user_id": "linked", "provider": "email", "connection_id": database}),
                "inexistent_identity",
            ),
            (
                json!({"user_id": "ada", "provider": "auth0", "connection_id": "con_0000000000000000"}),
                "inexistent_connection",
            ),
        ] {
            // The schema of passwords knows databases only.
            if path.ends_with("password-change") && identity["provider"] != "auth0" {
                continue;
            }
            let answer = client.post(path, body(identity)).await;
            assert_problem(&answer, 400, "Bad Request", code);
        }
    }
    assert!(client.emulator.messages().is_empty());

    // The address of a linked identity is its own, and so is what proves it.
    let identity = json!({"user_id": "linked", "provider": "email"});
    let (status, answer) = client
        .post("/jobs/verification-email", body(identity))
        .await;
    assert_eq!(status, 201, "{answer}");
    let messages = client.emulator.messages();
    assert_eq!(messages[0].to, "linked@example.com");
    let opened = client
        .http
        .get(messages[0].link.as_ref().unwrap())
        .send()
        .await;
    assert_eq!(opened.unwrap().status(), 200);
    let (_, user) = client.get("/users/auth0%7Cada").await;
    assert_eq!(user["email_verified"], false);
    assert_eq!(user["identities"][1]["profileData"]["email_verified"], true);
}
