//! Which changes to a user are made, and which the connection of an identity
//! does not allow.

use auth0_emulator::{Emulator, SeedUser};
use serde_json::{Value, json};

use crate::client::{Client, DATABASE, assert_problem};

const ADA: &str = "/users/auth0%7Cada";
const GOOGLE: &str = "/users/google-oauth2%7C1";

async fn tenant() -> Client {
    let google = SeedUser::new("ada@gmail.com").id("1");
    let builder = Emulator::builder()
        .connection("google-oauth2", "google-oauth2")
        .user(google.connection("google-oauth2"))
        .user(SeedUser::new("ada@example.com").id("ada"))
        .user(
            SeedUser::new("bob@example.com")
                .id("bob")
                .connection("email"),
        );
    Client::of(builder).await
}

/// Sends a change that must be refused, and gives the message.
async fn refused(client: &Client, path: &str, change: Value) -> String {
    let answer = client.patch(path, change).await;
    assert_problem(&answer, 400, "Bad Request", "operation_not_supported");
    answer.1["message"].as_str().unwrap().to_owned()
}

async fn set_options(client: &Client, connection: &str, options: Value) {
    let id = client.emulator.connection_id(connection).unwrap();
    let body = json!({"options": options});
    let (status, answer) = client.patch(&format!("/connections/{id}"), body).await;
    assert_eq!(status, 200, "{answer}");
}

#[tokio::test]
async fn what_auth0_does_not_change_at_once_is_named() {
    let client = tenant().await;
    let username = json!({"requires_username": true});
    set_options(&client, DATABASE, username).await;
    for (one, other) in [
        ("password", "email"),
        ("password", "email_verified"),
        ("username", "password"),
        ("username", "email"),
        ("username", "email_verified"),
    ] {
        let value = |name: &str| match name {
            "password" => json!("Secret-1234"),
            "email" => json!("new@example.com"),
            "username" => json!("ada"),
            _ => json!(true),
        };
        let mut change = json!({"connection": DATABASE});
        change[one] = value(one);
        let (status, answer) = client.patch(ADA, change.clone()).await;
        assert_eq!(status, 200, "{one} alone: {answer}");
        change[other] = value(other);
        let message = refused(&client, ADA, change).await;
        assert_eq!(
            message,
            format!("Cannot update {one} and {other} simultaneously")
        );
    }
}

#[tokio::test]
async fn a_change_is_for_an_identity_that_the_user_has() {
    let client = tenant().await;
    let password = |connection: &str| json!({"password": "New-1234", "connection": connection});
    let other = client.patch(ADA, password("sms")).await;
    assert_problem(&other, 400, "Bad Request", "inexistent_identity");
    let nowhere = client.patch(ADA, password("nowhere")).await;
    assert_problem(&nowhere, 400, "Bad Request", "inexistent_connection");
    let (status, changed) = client.patch(ADA, password(DATABASE)).await;
    assert_eq!((status, changed.get("password")), (200, None));
    assert!(changed["last_password_reset"].is_string());
}

/// The password of a linked account is reached by the name of its connection, and
/// only so.
#[tokio::test]
async fn a_linked_identity_is_changed_by_the_name_of_its_connection() {
    let client = tenant().await;
    let link = json!({"provider": "auth0", "user_id": "ada"});
    let (status, _) = client.post(&format!("{GOOGLE}/identities"), link).await;
    assert_eq!(status, 201);
    let message = refused(&client, GOOGLE, json!({"password": "New-1234"})).await;
    assert_eq!(message, "Cannot update password for this user");
    let change = json!({"password": "New-1234", "connection": DATABASE});
    assert_eq!(client.patch(GOOGLE, change).await.0, 200);
}

#[tokio::test]
async fn what_comes_with_the_login_is_not_changed_here() {
    let client = tenant().await;
    for name in ["email", "email_verified", "password"] {
        let value = match name {
            "email" => json!("new@example.com"),
            "password" => json!("Secret-1234"),
            _ => json!(true),
        };
        let message = refused(&client, GOOGLE, json!({name: value})).await;
        assert_eq!(message, format!("Cannot update {name} for this user"));
    }
    let names = json!({"name": "Ada", "given_name": "Ada"});
    let message = refused(&client, GOOGLE, names.clone()).await;
    assert!(
        message.contains("cannot be updated: given_name, name. "),
        "{message}"
    );
    assert!(message.contains("(google-oauth2)"), "{message}");
    let metadata = json!({"user_metadata": {"a": 1}, "blocked": true});
    assert_eq!(client.patch(GOOGLE, metadata).await.0, 200);
    // Once the login does not overwrite them, they are anybody's to change.
    let options = json!({"set_user_root_attributes": "on_first_login"});
    set_options(&client, "google-oauth2", options).await;
    let (status, changed) = client.patch(GOOGLE, names.clone()).await;
    assert_eq!((status, &changed["name"]), (200, &json!("Ada")));
    assert_eq!(client.patch(ADA, names).await.0, 200);
    let password = json!({"password": "Secret-1234"});
    refused(&client, "/users/email%7Cbob", password).await;
    let email = json!({"email": "bob@example.org", "email_verified": true});
    assert_eq!(client.patch("/users/email%7Cbob", email).await.0, 200);
}

#[tokio::test]
async fn a_database_of_somebody_else_keeps_its_users_itself() {
    let client = tenant().await;
    let options = json!({"enabledDatabaseCustomization": true, "import_mode": false});
    set_options(&client, DATABASE, options).await;
    refused(&client, ADA, json!({"email": "new@example.com"})).await;
    refused(&client, ADA, json!({"nickname": "countess"})).await;
    let metadata = json!({"app_metadata": {"plan": "gold"}});
    assert_eq!(client.patch(ADA, metadata).await.0, 200);
    let options = json!({"enabledDatabaseCustomization": true, "import_mode": true});
    set_options(&client, DATABASE, options).await;
    let (status, _) = client.patch(ADA, json!({"nickname": "countess"})).await;
    assert_eq!(status, 200);
}

#[tokio::test]
async fn a_database_has_the_names_that_its_options_say() {
    let client = tenant().await;
    let named = json!({
        "connection": DATABASE, "email": "eve@example.com", "username": "eve",
        "password": "Secret-1234",
    });
    let unnamed = json!({
        "connection": DATABASE, "email": "mallory@example.com", "password": "Secret-1234",
    });
    let answer = client.post("/users", named.clone()).await;
    assert_problem(&answer, 400, "Bad Request", "operation_not_supported");
    assert_eq!(
        answer.1["message"],
        "Cannot set username for connection without requires_username"
    );
    refused(&client, ADA, json!({"username": "ada"})).await;
    refused(&client, ADA, json!({"phone_number": "+15551234567"})).await;

    set_options(&client, DATABASE, json!({"requires_username": true})).await;
    assert_eq!(client.post("/users", named).await.0, 201);
    assert_eq!(client.patch(ADA, json!({"username": "ada"})).await.0, 200);
    let answer = client.post("/users", unnamed.clone()).await;
    assert_problem(&answer, 400, "Bad Request", "invalid_body");
    assert!(answer.1["message"].as_str().unwrap().contains("username"));

    let attributes = json!({"attributes": {"phone_number": {"identifier": {"active": true}}}});
    set_options(&client, DATABASE, attributes).await;
    assert_eq!(client.post("/users", unnamed).await.0, 201);
    let phone = json!({"phone_number": "+15551234567"});
    assert_eq!(client.patch(ADA, phone).await.0, 200);
}

#[tokio::test]
async fn a_user_keeps_something_to_be_known_by() {
    let client = tenant().await;
    let answer = client.patch(ADA, json!({"email": null})).await;
    assert_problem(&answer, 400, "Bad Request", "invalid_body");
    assert!(answer.1["message"].as_str().unwrap().contains("email"));
    set_options(&client, DATABASE, json!({"requires_username": true})).await;
    assert_eq!(client.patch(ADA, json!({"username": "ada"})).await.0, 200);
    let (status, changed) = client.patch(ADA, json!({"email": null})).await;
    assert_eq!((status, changed.get("email")), (200, None));
}
