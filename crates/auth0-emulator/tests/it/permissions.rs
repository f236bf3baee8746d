//! What people may do with an API (RBAC), as their tokens tell.

use auth0_emulator::{Emulator, SeedUser};
use reqwest::Method;
use serde_json::{Value, json};

use crate::keys::manage;
use crate::logins::{App, PASSWORD, claims};

const API: &str = "https://orders/";

async fn rules(app: &App, rules: Value) {
    let path = "/resource-servers/https%3A%2F%2Forders%2F";
    manage(&app.emulator, Method::PATCH, path, rules).await;
}

async fn access(app: &App) -> Value {
    let (status, tokens) = app
        .token(json!({
            "grant_type": "password", "username": "ada@example.com", "password": PASSWORD,
            "audience": API, "scope": "openid read:orders write:orders",
        }))
        .await;
    assert_eq!(status, 200, "{tokens}");
    let claims = claims(&tokens["access_token"]);
    assert_eq!(claims["scope"], tokens["scope"]);
    claims
}

fn named(name: &str) -> Value {
    json!({"permissions": [
        {"resource_server_identifier": API, "permission_name": name},
    ]})
}

#[tokio::test]
async fn a_token_tells_the_permissions_of_person_and_roles() {
    let app = App::new().await;
    let before = access(&app).await;
    assert_eq!(before["scope"], "openid read:orders write:orders");
    assert!(before.get("permissions").is_none());

    let dialect = json!({"enforce_policies": true, "token_dialect": "access_token_authz"});
    rules(&app, dialect).await;
    let none = access(&app).await;
    assert_eq!(
        (&none["scope"], &none["permissions"]),
        (&json!("openid"), &json!([]))
    );

    let user = none["sub"].as_str().unwrap().replace('|', "%7C");
    let path = format!("/users/{user}/permissions");
    manage(&app.emulator, Method::POST, &path, named("read:orders")).await;
    let own = access(&app).await;
    assert_eq!(
        (&own["scope"], &own["permissions"]),
        (&json!("openid read:orders"), &json!(["read:orders"]))
    );

    let role = manage(
        &app.emulator,
        Method::POST,
        "/roles",
        json!({"name": "clerk"}),
    )
    .await;
    let role = role["id"].as_str().unwrap();
    let path = format!("/roles/{role}/permissions");
    manage(&app.emulator, Method::POST, &path, named("write:orders")).await;
    let path = format!("/users/{user}/roles");
    manage(&app.emulator, Method::POST, &path, json!({"roles": [role]})).await;
    let both = access(&app).await;
    assert_eq!(both["permissions"], json!(["read:orders", "write:orders"]));

    // Without the dialect the scopes are still theirs, and nothing else is told.
    rules(&app, json!({"token_dialect": "access_token"})).await;
    let quiet = access(&app).await;
    assert_eq!(quiet["scope"], "openid read:orders write:orders");
    assert!(quiet.get("permissions").is_none());
}

#[tokio::test]
async fn the_dialect_of_rfc_9068_names_its_claims() {
    let app = App::new().await;
    let dialect = json!({"enforce_policies": true, "token_dialect": "rfc9068_profile_authz"});
    rules(&app, dialect).await;
    let token = access(&app).await;
    assert_eq!(token["client_id"], app.emulator.client_id());
    assert!(token["jti"].is_string() && token.get("azp").is_none());
    assert_eq!(token["permissions"], json!([]));
    let (status, answer) = app
        .token(json!({"grant_type": "client_credentials", "audience": API}))
        .await;
    assert_eq!(status, 200, "{answer}");
    let told = claims(&answer["access_token"]);
    assert_eq!(told["permissions"], json!(["read:orders", "write:orders"]));
    assert!(told.get("gty").is_none());
}

#[tokio::test]
async fn a_group_gives_its_members_what_its_roles_may_do() {
    const GROUP: &str = "grp_2bbbbbbbbbbbbbbbbb";
    let group = json!({"id": GROUP, "name": "Staff", "created_at": "2026-01-01T00:00:00.000Z",
        "updated_at": "2026-01-01T00:00:00.000Z"});
    let member = json!({"id": "auth0|eve", "created_at": "2026-01-01T00:00:00.000Z"});
    let fields = |value: &Value| value.as_object().unwrap().clone();
    let builder = Emulator::builder()
        .user(
            SeedUser::new("eve@example.com")
                .id("eve")
                .password(PASSWORD),
        )
        .document("/groups", GROUP, fields(&group))
        .document(
            format!("/groups/{GROUP}/members"),
            "auth0|eve",
            fields(&member),
        );
    let app = App::of(builder).await;
    let dialect = json!({"enforce_policies": true, "token_dialect": "access_token_authz"});
    rules(&app, dialect).await;
    let ask = async |method: Method, path: &str, body: Value| {
        let (status, answer) = app.manage(method, path, body).await;
        assert!((200..300).contains(&status), "{path}: {answer}");
        answer
    };
    let role = ask(Method::POST, "/roles", json!({"name": "clerk"})).await;
    let role = role["id"].as_str().unwrap();
    let path = format!("/roles/{role}/permissions");
    ask(Method::POST, &path, named("write:orders")).await;
    let path = format!("/groups/{GROUP}/roles");
    ask(Method::POST, &path, json!({"roles": [role]})).await;

    let (status, tokens) = app
        .token(json!({
            "grant_type": "password", "username": "eve@example.com", "password": PASSWORD,
            "audience": API, "scope": "read:orders write:orders",
        }))
        .await;
    assert_eq!(status, 200, "{tokens}");
    assert_eq!(
        claims(&tokens["access_token"])["permissions"],
        json!(["write:orders"])
    );
    // Nobody else has it, and the Management API says where it comes from.
    assert_eq!(access(&app).await["permissions"], json!([]));
    let user = "/users/auth0%7Ceve";
    let get = async |path: &str| ask(Method::GET, &format!("{user}/{path}"), Value::Null).await;
    let roles = get("effective-roles?take=10").await;
    assert_eq!(roles["roles"][0]["sources"], json!(["groups"]), "{roles}");
    let sources = get(&format!(
        "effective-roles/sources/groups?take=10&role_id={role}"
    ))
    .await;
    assert_eq!(sources["groups"][0]["id"], GROUP, "{sources}");
}
