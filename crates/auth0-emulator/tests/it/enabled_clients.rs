//! Which applications may use a connection.

use auth0_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::app::{App, PASSWORD};
use crate::client::DATABASE;

async fn disable(app: &App, names: &[&str]) {
    for name in names {
        let id = app.emulator.connection_id(name).unwrap();
        let body = json!([{"client_id": app.emulator.client_id(), "status": false}]);
        let path = format!("/connections/{id}/clients");
        assert_eq!(app.manage(Method::PATCH, &path, body).await.0, 204);
    }
}

fn by_password(realm: Option<&str>) -> Value {
    let mut ask =
        json!({"grant_type": "password", "username": "ada@example.com", "password": PASSWORD});
    if let Some(realm) = realm {
        ask["grant_type"] = "http://auth0.com/oauth/grant-type/password-realm".into();
        ask["realm"] = realm.into();
    }
    ask
}

#[tokio::test]
async fn an_application_without_the_connection_gets_nowhere() {
    let mut app = App::new().await;
    app.log_in("response_type=code").await;
    disable(&app, &[DATABASE, "email", "sms"]).await;
    for realm in [None, Some(DATABASE)] {
        let (status, refused) = app.token(by_password(realm)).await;
        assert_eq!(
            (status, &refused["error"]),
            (400, &json!("invalid_request")),
            "{refused}"
        );
    }
    let (status, refused) = app.signup("eve@example.com").await;
    assert_eq!(
        (status, &refused["code"]),
        (400, &json!("invalid_connection")),
        "{refused}"
    );
    let id = app.emulator.client_id();
    let start = json!({"client_id": id, "connection": "email", "email": "eve@example.com"});
    let (status, refused) = app.send("/passwordless/start", start).await;
    assert_eq!(
        (status, &refused["error"]),
        (400, &json!("bad.connection")),
        "{refused}"
    );
    // Nor does the session help that was begun before.
    for (more, text) in [
        ("", "no connections enabled for the client"),
        ("&connection=email", "the connection was disabled"),
    ] {
        let url = app.authorize(&format!("response_type=code{more}"));
        let back = app.browser.get(&url).await;
        assert_eq!(back.parameter("error").as_deref(), Some("invalid_request"));
        let said = back.parameter("error_description");
        assert_eq!(said.as_deref(), Some(text));
    }
}

#[tokio::test]
async fn leniency_lets_every_application_use_every_connection() {
    let app = App::of(Emulator::builder().lenient()).await;
    disable(&app, &[DATABASE]).await;
    assert_eq!(app.token(by_password(None)).await.0, 200);
    assert_eq!(app.signup("eve@example.com").await.0, 200);
}

#[tokio::test]
async fn new_applications_use_what_is_there_and_new_connections_serve_who_is_named() {
    let app = App::of(Emulator::builder().connection("staff", "auth0")).await;
    let make = |name: &str| json!({"name": name, "app_type": "regular_web"});
    let (_, made) = app.manage(Method::POST, "/clients", make("one")).await;
    let path = format!(
        "/clients/{}/connections",
        made["client_id"].as_str().unwrap()
    );
    let (_, theirs) = app.manage(Method::GET, &path, Value::Null).await;
    let names: Vec<&str> = theirs["connections"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|row| row["name"].as_str())
        .collect();
    assert!(
        names.contains(&DATABASE) && names.contains(&"staff"),
        "{theirs}"
    );

    let body = json!({"name": "late", "strategy": "auth0"});
    let (status, late) = app.manage(Method::POST, "/connections", body).await;
    assert_eq!(
        (status, &late["enabled_clients"]),
        (201, &json!([])),
        "{late}"
    );
    let user = json!({"connection": "late", "email": "ada@example.com", "password": PASSWORD});
    assert_eq!(app.manage(Method::POST, "/users", user).await.0, 201);
    assert_eq!(app.token(by_password(Some("late"))).await.0, 400);
    let id = late["id"].as_str().unwrap();
    let body = json!([{"client_id": app.emulator.client_id(), "status": true}]);
    app.manage(Method::PATCH, &format!("/connections/{id}/clients"), body)
        .await;
    assert_eq!(app.token(by_password(Some("late"))).await.0, 200);

    let flags = json!({"flags": {"enable_client_connections": false}});
    assert_eq!(
        app.manage(Method::PATCH, "/tenants/settings", flags)
            .await
            .0,
        200
    );
    let (_, made) = app.manage(Method::POST, "/clients", make("two")).await;
    let path = format!(
        "/clients/{}/connections",
        made["client_id"].as_str().unwrap()
    );
    let (_, theirs) = app.manage(Method::GET, &path, Value::Null).await;
    assert_eq!(theirs["connections"], json!([]));
}
