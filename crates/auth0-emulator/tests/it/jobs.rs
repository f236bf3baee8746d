use auth0_emulator::Emulator;
use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::client::{Client, assert_problem, read};

async fn import(client: &Client, file: &str, upsert: &str) -> (u16, Value) {
    let form = Form::new()
        .part(
            "users",
            Part::bytes(file.as_bytes().to_vec()).file_name("users.json"),
        )
        .text("connection_id", client.emulator.database_id())
        .text("external_id", "mine")
        .text("upsert", upsert.to_owned());
    send(client, form).await
}

async fn send(client: &Client, form: Form) -> (u16, Value) {
    let request = client
        .request(Method::POST, "/jobs/users-imports")
        .multipart(form);
    read(request.send().await.unwrap()).await
}

#[tokio::test]
async fn an_import_is_pending_then_completed_and_makes_users() {
    let client = Client::of(Emulator::builder().pending_job_reads(1)).await;
    let file = r#"[{"email": "a@example.com", "user_id": "a"}, {"email": "b@example.com"}]"#;
    let (status, job) = import(&client, file, "false").await;
    assert_eq!(status, 202, "{job}");
    assert_eq!(
        (&job["type"], &job["status"]),
        (&json!("users_import"), &json!("pending"))
    );
    assert_eq!(job["connection_id"], client.emulator.database_id());
    assert_eq!(
        (&job["external_id"], &job["upsert"]),
        (&json!("mine"), &json!(false))
    );
    assert!(job["created_at"].is_string() && job["connection"].is_string());
    let path = format!("/jobs/{}", job["id"].as_str().unwrap());
    assert_eq!(client.get(&path).await.1["status"], "pending");
    assert_eq!(client.get("/users").await.1, json!([]));
    let (_, done) = client.get(&path).await;
    assert_eq!(done["status"], "completed");
    assert_eq!(
        done["summary"],
        json!({"failed": 0, "updated": 0, "inserted": 2, "total": 2})
    );
    assert_eq!(
        client.get("/users/auth0%7Ca").await.1["email"],
        "a@example.com"
    );
    assert_eq!(
        client.get(&format!("{path}/errors")).await,
        (204, Value::Null)
    );
    assert_problem(
        &client.get("/jobs/job_x").await,
        404,
        "Not Found",
        "inexistent_job",
    );
}

#[tokio::test]
async fn lines_are_read_updated_or_reported() {
    let client = Client::of(Emulator::builder().sample_users(1)).await;
    let file = "{\"email\":\"user0@example.com\",\"name\":\"New\"}\n{\"email\":\"nobody\",\"password_hash\":\"h\"}\n5\n";
    let (_, job) = import(&client, file, "true").await;
    let path = format!("/jobs/{}", job["id"].as_str().unwrap());
    let summary = &client.get(&path).await.1["summary"];
    assert_eq!(
        *summary,
        json!({"failed": 2, "updated": 1, "inserted": 0, "total": 3})
    );
    assert_eq!(client.get("/users/auth0%7Cuser0").await.1["name"], "New");
    let (status, errors) = client.get(&format!("{path}/errors")).await;
    assert_eq!(status, 200);
    assert_eq!(errors[0]["user"], json!({"email": "nobody"}));
    assert_eq!(errors[0]["errors"][0]["code"], "INVALID_FORMAT");

    let (_, job) = import(&client, file, "false").await;
    let path = format!("/jobs/{}/errors", job["id"].as_str().unwrap());
    assert_eq!(
        client.get(&path).await.1[0]["errors"][0]["code"],
        "DUPLICATED_USER"
    );
}

#[tokio::test]
async fn a_file_that_cannot_be_read_fails_the_job() {
    let client = Client::new().await;
    let (status, job) = import(&client, "[{", "false").await;
    assert_eq!(status, 202);
    let (_, job) = client
        .get(&format!("/jobs/{}", job["id"].as_str().unwrap()))
        .await;
    assert_eq!(job["status"], "failed");
    assert!(job["status_details"].is_string());
}

#[tokio::test]
async fn an_export_leads_to_a_file_of_the_users() {
    let client = Client::of(Emulator::builder().sample_users(3).pending_job_reads(1)).await;
    let body = json!({
        "connection_id": client.emulator.database_id(), "format": "csv", "limit": 2,
        "fields": [{"name": "email"}, {"name": "user_id", "export_as": "id"}],
    });
    let (status, job) = client.post("/jobs/users-exports", body).await;
    assert_eq!((status, &job["status"]), (200, &json!("pending")), "{job}");
    let path = format!("/jobs/{}", job["id"].as_str().unwrap());
    assert!(client.get(&path).await.1.get("location").is_none());
    let (_, done) = client.get(&path).await;
    assert_eq!(
        (&done["status"], &done["percentage_done"]),
        (&json!("completed"), &json!(100))
    );
    let response = client
        .http
        .get(done["location"].as_str().unwrap())
        .send()
        .await
        .unwrap();
    assert_eq!(response.headers()["content-type"], "application/gzip");
    let bytes = response.bytes().await.unwrap();
    let mut text = String::new();
    let mut file = flate2::read::GzDecoder::new(bytes.as_ref());
    std::io::Read::read_to_string(&mut file, &mut text).unwrap();
    assert_eq!(
        text,
        "email,id\r\nuser0@example.com,auth0|user0\r\nuser1@example.com,auth0|user1\r\n"
    );
    let nothing = client
        .http
        .get(format!("{}/exports/job_x.csv.gz", client.emulator.url()));
    assert_eq!(nothing.send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn forms_that_do_not_fit_are_refused() {
    let client = Client::new().await;
    let id = client.emulator.database_id();
    let refused = send(&client, Form::new().text("connection_id", id.clone())).await;
    assert_problem(&refused, 400, "Bad Request", "invalid_body");
    let refused = send(&client, Form::new().text("users", "[]")).await;
    assert_problem(&refused, 400, "Bad Request", "invalid_body");
    let refused = send(
        &client,
        Form::new()
            .text("users", "[]")
            .text("connection_id", "con_x"),
    )
    .await;
    assert_problem(&refused, 400, "Bad Request", "inexistent_connection");
    let odd = Form::new()
        .text("users", "[]")
        .text("connection_id", id.clone())
        .text("upsert", "maybe");
    assert_problem(
        &send(&client, odd).await,
        400,
        "Bad Request",
        "invalid_body",
    );
    let not_a_form = client.post("/jobs/users-imports", json!({})).await;
    assert_problem(&not_a_form, 400, "Bad Request", "invalid_body");
    let large = Form::new()
        .text("users", " ".repeat(11 << 20))
        .text("connection_id", id);
    assert_problem(
        &send(&client, large).await,
        413,
        "Payload Too Large",
        "payload_too_large",
    );
}
