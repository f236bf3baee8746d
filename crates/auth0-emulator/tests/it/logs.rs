//! The log of a tenant, by pages and by checkpoints.

use auth0_emulator::{Emulator, SeedUser};
use reqwest::Method;
use serde_json::{Value, json};

use crate::app::{App, PASSWORD};
use crate::client::{Client, assert_problem, post, read};

/// A tenant in whose log two logins failed and three did not.
async fn busy() -> Client {
    let ada = SeedUser::new("ada@example.com")
        .id("ada")
        .password(PASSWORD);
    let client = Client::of(Emulator::builder().user(ada)).await;
    for password in [PASSWORD, "wrong", PASSWORD, "wrong", PASSWORD] {
        let body = json!({"grant_type": "password", "username": "ada@example.com", "password": password,
            "client_id": client.emulator.client_id(), "client_secret": client.emulator.client_secret()});
        post(client.emulator.url(), "/oauth/token", &body).await;
    }
    client
}

fn kinds(rows: &Value) -> Vec<&str> {
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| row["type"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn checkpoints_lead_through_the_whole_log_once() {
    let client = busy().await;
    let (_, all) = client.get("/logs?take=100").await;
    let all: Vec<Value> = all.as_array().unwrap().clone();
    assert!(
        all.windows(2)
            .all(|pair| pair[0]["date"].as_str() <= pair[1]["date"].as_str())
    );
    let mut walked = Vec::new();
    let mut from = String::new();
    loop {
        let (status, page) = client.get(&format!("/logs?take=2&from={from}")).await;
        assert_eq!(status, 200, "{page}");
        let page = page.as_array().unwrap().clone();
        let Some(last) = page.last() else { break };
        assert!(page.len() <= 2);
        from = last["log_id"].as_str().unwrap().to_owned();
        walked.extend(page);
    }
    assert_eq!(walked, all);
    // The same way is told by links.
    let mut linked = Vec::new();
    let mut next = client.url("/logs?take=2");
    loop {
        let path = next.strip_prefix(&client.url("")).unwrap();
        let answer = client.request(Method::GET, path).send().await.unwrap();
        let link = answer.headers()["link"].to_str().unwrap().to_owned();
        let page = read(answer).await.1;
        let page = page.as_array().unwrap();
        if page.is_empty() {
            break;
        }
        linked.extend(page.clone());
        let link = link.strip_prefix('<').unwrap();
        next = link.strip_suffix(">; rel=\"next\"").unwrap().to_owned();
    }
    assert_eq!(linked, all);
    // What comes later stands behind the same checkpoint.
    post(
        client.emulator.url(),
        "/oauth/token",
        &json!({"grant_type": "client_credentials",
        "client_id": client.emulator.client_id(), "client_secret": client.emulator.client_secret(),
        "audience": client.emulator.management_audience()}),
    )
    .await;
    let (_, later) = client.get(&format!("/logs?from={from}")).await;
    assert_eq!(kinds(&later), ["seccft"]);
    for take in ["101", "0", "x"] {
        let answer = client.get(&format!("/logs?take={take}")).await;
        assert_problem(&answer, 400, "Bad Request", "invalid_query_string");
        assert!(answer.1["message"].as_str().unwrap().contains("take"));
    }
    let unknown = client.get("/logs?from=nonsense").await;
    assert_problem(&unknown, 400, "Bad Request", "invalid_query_string");
}

#[tokio::test]
async fn queries_choose_and_pages_count() {
    let client = busy().await;
    let (_, failed) = client.get("/logs?q=type:fp").await;
    assert_eq!(kinds(&failed), ["fp", "fp"]);
    let (_, page) = client
        .get("/logs?search=type:s&per_page=2&include_totals=true&sort=date:1")
        .await;
    assert_eq!(
        (&page["total"], &page["length"], &page["start"]),
        (&json!(3), &json!(2), &json!(0)),
        "{page}"
    );
    assert_eq!(kinds(&page["logs"]), ["s", "s"]);
    let (_, fields) = client.get("/logs?search=type:s%20AND%20user_id:%22auth0%7Cada%22&fields=type,user_name&include_fields=true").await;
    assert_eq!(
        fields[0],
        json!({"type": "s", "user_name": "ada@example.com"})
    );
    let id = failed[0]["log_id"].as_str().unwrap();
    assert_eq!(client.get(&format!("/logs/{id}")).await.1["type"], "fp");
    assert_problem(
        &client.get("/logs/nonsense").await,
        404,
        "Not Found",
        "inexistent_log",
    );
    assert_problem(
        &client.get("/logs?search=type:(").await,
        400,
        "Bad Request",
        "invalid_query_string",
    );
    assert!(
        !client
            .get("/logs?take=100")
            .await
            .1
            .to_string()
            .contains("wrong\"")
    );
}

/// The kinds that were noted after a log, oldest first.
async fn kinds_after(app: &App, log: &str) -> Vec<String> {
    let path = format!("/logs?take=100&from={log}");
    let (_, rows) = app.manage(Method::GET, &path, Value::Null).await;
    let kinds = kinds(&rows).into_iter().map(str::to_owned);
    // Each look at the log is bought with a token.
    kinds.filter(|kind| kind != "seccft").collect()
}

async fn newest(app: &App) -> Value {
    let path = "/logs?per_page=9&sort=date:-1";
    let (_, rows) = app.manage(Method::GET, path, Value::Null).await;
    let rows = rows.as_array().unwrap();
    let own = rows.iter().find(|row| row["type"] != "seccft");
    own.or(rows.first()).unwrap().clone()
}

async fn last_id(app: &App) -> String {
    let (_, rows) = app
        .manage(Method::GET, "/logs?per_page=1", Value::Null)
        .await;
    rows[0]["log_id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn changes_by_the_management_api_are_noted_without_their_secrets() {
    let client = Client::new().await;
    let body = json!({"name": "app", "client_metadata": {"key": "hunter2-secret"}});
    assert_eq!(client.post("/clients", body).await.0, 201);
    assert_eq!(client.get("/clients").await.0, 200);
    assert_eq!(client.post("/roles", json!({"name": 1})).await.0, 400);
    assert_eq!(client.delete("/roles/rol_none").await.0, 404);
    let refused = client
        .http
        .post(client.url("/roles"))
        .json(&json!({"name": "r"}));
    assert_eq!(refused.send().await.unwrap().status(), 401);
    let (_, logs) = client.get("/logs?take=100").await;
    assert!(!logs.to_string().contains("hunter2-secret"), "{logs}");
    let logs = logs.as_array().unwrap();
    let seen: Vec<(&str, &str, &Value)> = logs
        .iter()
        .filter(|log| log["type"].as_str().unwrap().ends_with("api"))
        .map(|log| {
            let details = &log["details"];
            let path = details["request"]["path"].as_str().unwrap();
            let kind = log["type"].as_str().unwrap();
            (kind, path, &details["response"]["statusCode"])
        })
        .collect();
    assert_eq!(
        seen,
        [
            ("sapi", "/api/v2/clients", &json!(201)),
            ("fapi", "/api/v2/roles", &json!(400)),
            ("fapi", "/api/v2/roles/rol_none", &json!(404)),
        ]
    );
    let made = logs.iter().find(|log| log["type"] == "sapi").unwrap();
    assert_eq!(made["client_id"], client.emulator.client_id());
    assert_eq!(made["details"]["request"]["method"], "post");
}

#[tokio::test]
async fn silent_logins_are_noted_as_such() {
    let mut app = App::new().await;
    let log = last_id(&app).await;
    let silent = app.authorize("response_type=code&scope=openid&prompt=none");
    app.browser.get(&silent).await;
    assert_eq!(kinds_after(&app, &log).await, ["fsa"]);

    let log = last_id(&app).await;
    app.log_in("response_type=code&scope=openid").await;
    assert_eq!(kinds_after(&app, &log).await, ["s"]);

    let log = last_id(&app).await;
    app.browser.get(&silent).await;
    assert_eq!(kinds_after(&app, &log).await, ["ssa"]);
    let noted = newest(&app).await;
    assert!(noted["user_id"].is_string(), "{noted}");
}

#[tokio::test]
async fn what_an_application_does_not_get_is_noted() {
    let mut app = App::new().await;
    let log = last_id(&app).await;
    let wrong = app.authorize("response_type=nonsense");
    app.browser.get(&wrong).await;
    assert_eq!(kinds_after(&app, &log).await, ["f"]);

    let log = last_id(&app).await;
    let id = app.emulator.client_id().to_owned();
    let elsewhere = format!(
        "{}/authorize?client_id={id}&response_type=code&redirect_uri=https://else.where/",
        app.emulator.url()
    );
    app.browser.get(&elsewhere).await;
    assert_eq!(kinds_after(&app, &log).await, ["f"]);

    for (body, kind) in [
        (
            json!({"grant_type": "authorization_code", "code": "nonsense"}),
            "feacft",
        ),
        (
            json!({"grant_type": "refresh_token", "refresh_token": "nonsense"}),
            "fertft",
        ),
        (
            json!({"grant_type": "urn:openid:params:grant-type:ciba", "auth_req_id": "nonsense"}),
            "ciba_exchange_failed",
        ),
        (json!({"grant_type": "nonsense"}), "f"),
    ] {
        let log = last_id(&app).await;
        let (status, answer) = app.token(body).await;
        assert!((400..500).contains(&status), "{answer}");
        assert_eq!(kinds_after(&app, &log).await, [kind]);
    }
    // Whoever has a wrong secret is noted too.
    let log = last_id(&app).await;
    let body = json!({"grant_type": "client_credentials", "client_id": id, "client_secret": "x"});
    assert_eq!(app.send("/oauth/token", body).await.0, 401);
    assert_eq!(kinds_after(&app, &log).await, ["feccft"]);
}

#[tokio::test]
async fn second_factors_are_noted() {
    let mut app = App::of(Emulator::builder().fixed_codes()).await;
    let policy = json!(["all-applications"]);
    let (status, answer) = app.manage(Method::PUT, "/guardian/policies", policy).await;
    assert_eq!(status, 200, "{answer}");
    let log = last_id(&app).await;
    let asked = app.log_in("response_type=code&scope=openid").await;
    let state = asked.parameter("state").unwrap();
    let page = app.page("mfa");
    app.browser.get(&format!("{page}?state={state}")).await;
    for code in ["000000", "123456"] {
        let form = [("state", state.as_str()), ("code", code)];
        app.browser.post(&page, &form).await;
    }
    let noted = kinds_after(&app, &log).await;
    let wanted = [
        "s",
        "gd_start_auth",
        "gd_auth_failed",
        "gd_enrollment_complete",
    ];
    assert_eq!(noted, wanted);

    let log = last_id(&app).await;
    let ask = json!({
        "grant_type": "password", "username": "ada@example.com", "password": PASSWORD,
        "scope": "openid",
    });
    let (status, answer) = app.token(ask).await;
    assert_eq!((status, &answer["error"]), (403, &json!("mfa_required")));
    for otp in ["000000", "123456"] {
        let prove = json!({
            "grant_type": "http://auth0.com/oauth/grant-type/mfa-otp",
            "mfa_token": answer["mfa_token"], "otp": otp,
        });
        app.token(prove).await;
    }
    let noted = kinds_after(&app, &log).await;
    let wanted = [
        "s",
        "gd_auth_failed",
        "feotpft",
        "gd_auth_succeed",
        "seotpft",
    ];
    assert_eq!(noted, wanted);
}

#[tokio::test]
async fn every_entry_names_the_domain_of_the_tenant() {
    let client = busy().await;
    let connection = format!("/connections/{}", client.emulator.database_id());
    client
        .patch(&connection, json!({"display_name": "Staff"}))
        .await;
    let (_, all) = client.get("/logs?per_page=100").await;
    let all = all.as_array().unwrap();
    assert!(kinds(&json!(all)).contains(&"sapi") && kinds(&json!(all)).contains(&"fp"));
    for row in all {
        assert_eq!(row["hostname"], client.emulator.domain(), "{row}");
    }
}
