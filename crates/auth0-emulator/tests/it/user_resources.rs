//! What stands below a user: identities, permissions, second factors, blocks.

use auth0_emulator::{Emulator, SeedUser};
use serde_json::{Value, json};

use crate::client::{Client, assert_problem};

#[tokio::test]
async fn linked_accounts_become_one_and_two_again() {
    let builder = Emulator::builder().connection("google-oauth2", "google-oauth2");
    let client = Client::of(builder).await;
    let primary = client.user("ada@example.com").await;
    let body = json!({
        "connection": "google-oauth2", "user_id": "123", "email": "ada@gmail.com",
        "given_name": "Ada", "user_metadata": {"lost": true},
    });
    let (status, secondary) = client.post("/users", body).await;
    assert_eq!(
        (status, &secondary["user_id"]),
        (201, &json!("google-oauth2|123"))
    );
    assert_eq!(secondary["identities"][0]["isSocial"], true);

    let path = format!("/users/{primary}/identities");
    let body = json!({"provider": "google-oauth2", "user_id": "123"});
    let (status, identities) = client.post(&path, body.clone()).await;
    assert_eq!(status, 201, "{identities}");
    assert_eq!(identities[0]["provider"], "auth0");
    let profile = &identities[1]["profileData"];
    assert_eq!(
        (&profile["email"], &profile["given_name"]),
        (&json!("ada@gmail.com"), &json!("Ada"))
    );
    assert!(profile.get("user_metadata").is_none() && profile.get("identities").is_none());
    let gone = client.get("/users/google-oauth2%7C123").await;
    assert_problem(&gone, 404, "Not Found", "inexistent_user");
    assert_problem(
        &client.post(&path, body).await,
        409,
        "Conflict",
        "identity_conflict",
    );
    let (_, found) = client
        .get("/users?q=identities.connection:google-oauth2")
        .await;
    assert_eq!(found[0]["user_id"], *primary);
    // The name of the linked account is still taken.
    let taken = json!({"connection": "google-oauth2", "email": "ada@gmail.com"});
    assert_eq!(client.post("/users", taken).await.0, 409);

    let local = primary.strip_prefix("auth0|").unwrap();
    let main = client.delete(&format!("{path}/auth0/{local}")).await;
    assert_problem(&main, 400, "Bad Request", "operation_not_supported");
    let (status, left) = client.delete(&format!("{path}/google-oauth2/123")).await;
    assert_eq!((status, left.as_array().unwrap().len()), (200, 1));
    let (status, back) = client.get("/users/google-oauth2%7C123").await;
    assert_eq!((status, &back["email"]), (200, &json!("ada@gmail.com")));
    assert!(back["identities"][0].get("profileData").is_none());
    let missing = client.delete(&format!("{path}/google-oauth2/123")).await;
    assert_eq!(missing.0, 400);
    let itself = json!({"provider": "auth0", "user_id": local});
    assert_eq!(client.post(&path, itself).await.0, 400);
}

#[tokio::test]
async fn a_token_names_the_account_to_link() {
    let builder = Emulator::builder()
        .user(SeedUser::new("a@b.c").id("a"))
        .user(SeedUser::new("b@b.c").id("b"));
    let client = Client::of(builder).await;
    let made = |audience: &str| {
        let mint = client.emulator.mint().subject("auth0|b");
        mint.audience(audience)
    };
    let ours = || made(client.emulator.client_id());
    for wrong in [
        made("https://elsewhere/"),
        ours().expired(),
        ours().wrong_key(),
        ours().unsigned(),
    ] {
        let body = json!({"link_with": wrong.token()});
        let refused = client.post("/users/auth0%7Ca/identities", body).await;
        assert_problem(&refused, 400, "Bad Request", "invalid_body");
    }
    let token = ours().token();
    let (status, identities) = client
        .post("/users/auth0%7Ca/identities", json!({"link_with": token}))
        .await;
    assert_eq!((status, &identities[1]["user_id"]), (201, &json!("b")));
    let nonsense = client
        .post(
            "/users/auth0%7Ca/identities",
            json!({"link_with": "nonsense"}),
        )
        .await;
    assert_problem(&nonsense, 400, "Bad Request", "invalid_body");
}

#[tokio::test]
async fn second_factors_are_kept_and_their_secrets_hidden() {
    let client = Client::of(Emulator::builder().user(SeedUser::new("a@b.c").id("a"))).await;
    let path = "/users/auth0%7Ca/authentication-methods";
    assert_eq!(client.get(path).await, (200, json!([])));
    let phone = json!({"type": "phone", "phone_number": "+4930123456", "name": "mine"});
    let (status, made) = client.post(path, phone.clone()).await;
    assert_eq!(
        (status, &made["authentication_methods"][0]["type"]),
        (201, &json!("sms"))
    );
    assert_eq!(client.post(path, phone).await.0, 409);
    let totp = json!({"type": "totp", "totp_secret": "JBSWY3DPEHPK3PXP"});
    assert_eq!(client.post(path, totp).await.0, 201);
    let lacking = client.post(path, json!({"type": "email"})).await;
    assert_problem(&lacking, 400, "Bad Request", "invalid_body");
    let (_, page) = client.get(&format!("{path}?include_totals=true")).await;
    assert_eq!(
        (
            &page["total"],
            page["authenticators"].as_array().unwrap().len()
        ),
        (&json!(2), 2)
    );
    assert!(!page.to_string().contains("JBSWY3DPEHPK3PXP"));

    let one = format!(
        "{path}/{}",
        made["id"].as_str().unwrap().replace('|', "%7C")
    );
    let (status, changed) = client.patch(&one, json!({"name": "other"})).await;
    assert_eq!((status, &changed["name"]), (200, &json!("other")));
    assert_eq!(client.get(&one).await.1["name"], "other");
    let (_, enrollments) = client.get("/users/auth0%7Ca/enrollments").await;
    assert_eq!(enrollments[0]["auth_method"], "sms");
    let provider = "/users/auth0%7Ca/multifactor/google-authenticator";
    assert_eq!(client.delete(provider).await.0, 204);
    assert_eq!(client.get(path).await.1.as_array().unwrap().len(), 1);

    let (status, code) = client
        .post("/users/auth0%7Ca/recovery-code-regeneration", json!({}))
        .await;
    let code = code["recovery_code"].as_str().unwrap().to_owned();
    assert_eq!((status, code.len()), (200, 24));
    assert!(!client.get(path).await.1.to_string().contains(&code));

    let email = json!([{"type": "email", "email": "a@b.c"}]);
    let (status, replaced) = client.send(reqwest::Method::PUT, path, email).await;
    assert_eq!((status, &replaced[0]["type"]), (200, &json!("email")));
    assert_eq!(client.delete(&one).await.0, 404);
    assert_eq!(
        client.delete("/users/auth0%7Ca/authenticators").await.0,
        204
    );
    assert_eq!(client.get(path).await, (200, json!([])));
    assert_eq!(
        client
            .get("/users/auth0%7Cz/authentication-methods")
            .await
            .0,
        404
    );
}

#[tokio::test]
async fn permissions_say_where_they_come_from() {
    let client = Client::of(Emulator::builder().user(SeedUser::new("a@b.c").id("a"))).await;
    let server = json!({
        "identifier": "https://api.test", "name": "Test",
        "scopes": [{"value": "read:all", "description": "Read"}, {"value": "write:all"}],
    });
    let (status, made) = client.post("/resource-servers", server).await;
    assert_eq!(status, 201, "{made}");
    let path = "/users/auth0%7Ca/permissions";
    let permission = |name: &str| {
        json!({"permissions": [
        {"resource_server_identifier": "https://api.test", "permission_name": name}]})
    };
    assert_eq!(
        client.post(path, permission("read:all")).await,
        (201, Value::Null)
    );
    assert_eq!(client.post(path, permission("read:all")).await.0, 201);
    assert_eq!(client.post(path, permission("none")).await.0, 400);
    let unknown = json!({"permissions": [
        {"resource_server_identifier": "https://other.test", "permission_name": "x"}]});
    assert_eq!(client.post(path, unknown).await.0, 404);
    let (_, held) = client.get(path).await;
    assert_eq!(held.as_array().unwrap().len(), 1);
    assert_eq!(
        (&held[0]["resource_server_name"], &held[0]["description"]),
        (&json!("Test"), &json!("Read"))
    );
    assert_eq!(held[0]["sources"][0]["source_type"], "DIRECT");
    let (_, effective) = client.get("/users/auth0%7Ca/effective-permissions?resource_server_identifier=https%3A%2F%2Fapi.test").await;
    assert_eq!(effective["permissions"][0]["sources"], json!(["direct"]));
    let gone = client
        .send(reqwest::Method::DELETE, path, permission("read:all"))
        .await;
    assert_eq!(gone, (204, Value::Null));
    assert_eq!(client.get(path).await, (200, json!([])));
}

#[tokio::test]
async fn empty_lists_are_lists() {
    let client = Client::of(Emulator::builder().user(SeedUser::new("a@b.c").id("a"))).await;
    for (path, empty) in [
        ("/users/auth0%7Ca/sessions", json!({"sessions": []})),
        ("/users/auth0%7Ca/refresh-tokens", json!({"tokens": []})),
        (
            "/refresh-tokens?user_id=auth0%7Ca",
            json!({"refresh_tokens": []}),
        ),
        ("/users/auth0%7Ca/groups", json!([])),
        (
            "/users/auth0%7Ca/connected-accounts",
            json!({"connected_accounts": []}),
        ),
        ("/users/auth0%7Ca/effective-roles", json!({"roles": []})),
        ("/user-blocks/auth0%7Ca", json!({"blocked_for": []})),
        (
            "/user-blocks?identifier=a%40b.c",
            json!({"blocked_for": []}),
        ),
        ("/users/auth0%7Ca/logs", json!([])),
        ("/stats/active-users", json!(0)),
    ] {
        assert_eq!(client.get(path).await, (200, empty), "{path}");
    }
    assert_eq!(client.get("/sessions/none").await.0, 404);
    assert_eq!(client.get("/refresh-tokens/none").await.0, 404);
    assert_eq!(client.get("/users/auth0%7Cz/sessions").await.0, 404);
    assert_eq!(client.delete("/users/auth0%7Ca/sessions").await.0, 202);
    let revoked = client
        .post("/users/auth0%7Ca/revoke-access", json!({}))
        .await;
    assert_eq!(revoked, (202, Value::Null));
    let (_, days) = client.get("/stats/daily").await;
    assert_eq!(
        (&days[0]["signups"], &days[0]["logins"]),
        (&json!(1), &json!(0))
    );
    assert_eq!(client.get("/stats/daily?from=yesterday").await.0, 400);
}
