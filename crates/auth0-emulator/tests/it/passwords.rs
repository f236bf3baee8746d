//! What a database asks of passwords, and hashes that come from elsewhere.

use reqwest::Method;
use reqwest::multipart::Form;
use serde_json::{Value, json};

use crate::app::{App, PASSWORD};
use crate::client::{Client, DATABASE, assert_problem, read};

/// Changes the options of the usual database.
async fn set(client: &Client, options: Value) {
    let path = format!("/connections/{}", client.emulator.database_id());
    let (status, changed) = client.patch(&path, json!({"options": options})).await;
    assert_eq!(status, 200, "{changed}");
}

fn named(email: &str, password: &str) -> Value {
    json!({"connection": DATABASE, "email": email, "password": password})
}

#[tokio::test]
async fn each_level_is_enforced_by_the_management_api() {
    let client = Client::new().await;
    for (level, wrong, right) in [
        ("none", "", "x"),
        ("low", "12345", "123456"),
        ("fair", "abcdefg1", "Abcdefg1"),
        ("good", "abcdefg1", "abcdef-1"),
        ("excellent", "Abbbcdefg1", "Abbcdefgh1"),
    ] {
        set(&client, json!({"passwordPolicy": level})).await;
        if !wrong.is_empty() {
            let refused = client
                .post("/users", named(&format!("{level}@x.org"), wrong))
                .await;
            assert_problem(&refused, 400, "Bad Request", "invalid_password");
            assert_eq!(
                refused.1["message"],
                "PasswordStrengthError: Password is too weak"
            );
        }
        let made = client
            .post("/users", named(&format!("{level}@x.org"), right))
            .await;
        assert_eq!(made.0, 201, "{level}: {}", made.1);
    }
}

#[tokio::test]
async fn used_common_and_personal_passwords_are_refused() {
    let client = Client::new().await;
    set(
        &client,
        json!({
            "passwordPolicy": "low", "password_complexity_options": {"min_length": 7},
            "password_history": {"enable": true, "size": 1},
            "password_no_personal_info": {"enable": true},
            "password_dictionary": {"enable": true, "dictionary": ["acme-inc"]},
        }),
    )
    .await;
    let (_, user) = client
        .post("/users", named("grace@x.org", "first-one"))
        .await;
    let path = format!("/users/{}", user["user_id"].as_str().unwrap());
    for (password, error) in [
        ("short1", "PasswordStrengthError"),
        ("Acme-Inc", "PasswordDictionaryError"),
        ("i-am-grace", "PasswordNoUserInfoError"),
        ("first-one", "PasswordHistoryError"),
    ] {
        let refused = client.patch(&path, json!({"password": password})).await;
        assert_problem(&refused, 400, "Bad Request", "invalid_password");
        let message = refused.1["message"].as_str().unwrap();
        assert!(message.starts_with(error), "{message}");
    }
    // One is remembered beside the one that is in use.
    for (password, status) in [
        ("second-one", 200),
        ("first-one", 400),
        ("third-one", 200),
        ("first-one", 200),
    ] {
        let changed = client.patch(&path, json!({"password": password})).await;
        assert_eq!(changed.0, status, "{password}: {}", changed.1);
    }
}

#[tokio::test]
async fn a_weak_password_at_signup_is_told_rule_by_rule() {
    let app = App::new().await;
    let ask = json!({"client_id": app.emulator.client_id(), "email": "eve@example.com",
        "password": "abc", "connection": DATABASE});
    let (status, refused) = app.send("/dbconnections/signup", ask).await;
    assert_eq!(status, 400, "{refused}");
    assert_eq!(
        (&refused["name"], &refused["code"], &refused["message"]),
        (
            &json!("PasswordStrengthError"),
            &json!("invalid_password"),
            &json!("Password is too weak")
        )
    );
    let rules = &refused["description"]["rules"];
    assert_eq!(
        rules[0],
        json!({"code": "lengthAtLeast", "format": [8], "verified": false,
        "message": "At least %d characters in length"})
    );
    assert_eq!(rules[1]["items"][0]["verified"], true);
    assert!(
        refused["policy"]
            .as_str()
            .unwrap()
            .starts_with("* At least 8 characters")
    );
}

async fn import(client: &Client, users: Value) -> Value {
    let form = Form::new()
        .text("users", users.to_string())
        .text("connection_id", client.emulator.database_id());
    let request = client
        .request(Method::POST, "/jobs/users-imports")
        .multipart(form);
    let (status, job) = read(request.send().await.unwrap()).await;
    assert_eq!(status, 202, "{job}");
    job
}

#[tokio::test]
async fn people_keep_the_passwords_that_were_hashed_elsewhere() {
    let client = Client::new().await;
    let salted = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, b"pepper-Hunter-22!");
    let salted: String = salted
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let hash = bcrypt::hash(PASSWORD, 4).unwrap().replace("$2b$", "$2a$");
    let job = import(&client, json!([
        {"email": "bcrypt@x.org", "password_hash": hash},
        {"email": "sha@x.org", "custom_password_hash": {"algorithm": "sha256",
            "hash": {"value": salted, "encoding": "hex"}, "salt": {"value": "pepper-", "position": "prefix"}}},
        {"email": "md4@x.org", "custom_password_hash": {"algorithm": "md4", "hash": {"value": "00"}}},
        {"email": "odd@x.org", "password_hash": "secret-that-is-no-hash"},
    ])).await;
    let path = format!("/jobs/{}", job["id"].as_str().unwrap());
    let (_, done) = client.get(&path).await;
    assert_eq!(
        done["summary"],
        json!({"failed": 2, "updated": 0, "inserted": 2, "total": 4})
    );
    let (_, errors) = client.get(&format!("{path}/errors")).await;
    assert_eq!(errors[0]["errors"][0]["code"], "UNSUPPORTED");
    assert_eq!(
        errors[0]["errors"][0]["path"],
        "user.custom_password_hash.algorithm"
    );
    assert_eq!(errors[1]["errors"][0]["path"], "user.password_hash");
    assert!(!errors.to_string().contains("secret-that"), "{errors}");
    for email in ["bcrypt@x.org", "sha@x.org"] {
        for (password, status) in [(PASSWORD, 200), ("Hunter-23!", 403)] {
            let form = [
                ("grant_type", "password"),
                ("username", email),
                ("password", password),
                ("client_id", client.emulator.client_id()),
                ("client_secret", client.emulator.client_secret()),
            ];
            let url = format!("{}/oauth/token", client.emulator.url());
            let answer = read(client.http.post(url).form(&form).send().await.unwrap()).await;
            assert_eq!(answer.0, status, "{email}: {}", answer.1);
        }
    }
}
