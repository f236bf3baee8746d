//! Where the tickets of the Management API lead.

use std::time::Duration;

use auth0_emulator::{Emulator, SeedUser};
use reqwest::Method;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::client::{Client, assert_problem};

/// Where tickets lead back to.
const DONE: &str = "https://app.example.com/done";

/// The address of a ticket that is good for a minute.
async fn ticket(client: &Client, kind: &str, user: &str, result: Option<&str>) -> String {
    let mut body = json!({"user_id": user, "ttl_sec": 60});
    if let Some(result) = result {
        body["result_url"] = result.into();
    }
    let (status, made) = client.post(&format!("/tickets/{kind}"), body).await;
    assert_eq!(status, 201, "{made}");
    made["ticket"].as_str().unwrap().to_owned()
}

/// Opens a link, and gives the status and where it leads.
async fn open(link: &str) -> (u16, String) {
    let shown = Browser::new().get(link).await;
    (shown.status, shown.location.unwrap_or_default())
}

#[tokio::test]
async fn opening_a_ticket_proves_an_address_once() {
    let client = Client::new().await;
    let id = client.user("ada@example.com").await;
    let body = json!({"user_id": id, "result_url": "https://app.example.com/done?a=b",
        "includeEmailInRedirect": true});
    let (status, made) = client.post("/tickets/email-verification", body).await;
    assert_eq!(status, 201, "{made}");
    let ticket = made["ticket"].as_str().unwrap();
    let (status, place) = open(ticket).await;
    assert_eq!(status, 302);
    assert!(
        place.starts_with("https://app.example.com/done?a=b&success=true&message="),
        "{place}"
    );
    assert!(place.ends_with("&email=ada%40example.com"), "{place}");
    let (_, user) = client.get(&format!("/users/{id}")).await;
    assert_eq!(user["email_verified"], true);
    // Once more it leads to the same place, which is told why.
    assert_eq!(
        open(ticket).await.1,
        "https://app.example.com/done?a=b&success=false\
         &message=This%20URL%20can%20be%20used%20only%20once&email=ada%40example.com"
    );
}

#[tokio::test]
async fn a_ticket_of_an_address_that_was_changed_proves_nothing() {
    let client = Client::new().await;
    let id = client.user("ada@example.com").await;
    let path = format!("/users/{id}");
    for (result, email) in [(None, "b@example.com"), (Some(DONE), "c@example.com")] {
        let ticket = ticket(&client, "email-verification", &id, result).await;
        let change = json!({"email": email});
        assert_eq!(client.send(Method::PATCH, &path, change).await.0, 200);
        let (status, place) = open(&ticket).await;
        match result {
            None => assert_eq!(status, 400),
            Some(_) => assert!(place.starts_with(&format!("{DONE}?success=false&message=User"))),
        }
    }
    assert_eq!(client.get(&path).await.1["email_verified"], false);
}

#[tokio::test]
async fn an_expired_ticket_leads_back_with_the_reason_or_to_the_page_of_errors() {
    let client = Client::new().await;
    let id = client.user("ada@example.com").await;
    let mut tickets = Vec::new();
    for kind in ["email-verification", "password-change"] {
        for result in [None, Some(DONE)] {
            tickets.push((ticket(&client, kind, &id, result).await, result));
        }
    }
    client.emulator.clock().advance(Duration::from_secs(61));
    for (ticket, result) in tickets {
        let (status, place) = open(&ticket).await;
        match result {
            None => assert_eq!(status, 400, "{ticket}"),
            Some(_) => assert_eq!(
                place,
                format!("{DONE}?success=false&message=Access%20expired")
            ),
        }
    }
}

#[tokio::test]
async fn a_password_is_changed_once_by_a_ticket_and_the_rest_is_told_so() {
    let client = Client::new().await;
    let id = client.user("ada@example.com").await;
    let ticket = ticket(&client, "password-change", &id, Some(DONE)).await;
    let (_, page) = open(&ticket).await;
    let state = page.split_once("ticket=").unwrap().1;
    let choose = async || {
        let url = format!("{}/u/reset-password", client.emulator.url());
        let new = "Other-Secret-1";
        let form = [("state", state), ("password", new), ("password_again", new)];
        Browser::new().post(&url, &form).await.place().to_owned()
    };
    assert_eq!(
        choose().await,
        format!(
            "{DONE}?success=true&message=\
             You%20can%20now%20login%20to%20the%20application%20with%20the%20new%20password."
        )
    );
    let used = format!("{DONE}?success=false&message=This%20URL%20can%20be%20used%20only%20once");
    assert_eq!(choose().await, used);
    assert_eq!(open(&page).await.1, used);
    assert_eq!(open(&ticket).await.1, used);
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
