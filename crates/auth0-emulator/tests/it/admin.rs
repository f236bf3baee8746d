use auth0_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Client, read};

async fn ask(client: &Client, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
    let url = format!("{}/_emulator/{path}", client.emulator.url());
    let mut request = client
        .http
        .request(method, url)
        .bearer_auth(client.emulator.admin_secret());
    if let Some(body) = body {
        request = request.json(&body);
    }
    read(request.send().await.unwrap()).await
}

#[tokio::test]
async fn only_who_knows_the_secret_gets_in() {
    let client = Client::of(Emulator::builder().admin_secret("open sesame")).await;
    let url = format!("{}/_emulator/requests", client.emulator.url());
    let with = |secret: &str| client.http.get(&url).bearer_auth(secret).send();
    assert_eq!(with("open sesame").await.unwrap().status(), 200);
    for wrong in ["", "open", &client.token] {
        assert_eq!(with(wrong).await.unwrap().status(), 401, "{wrong}");
    }
    assert_eq!(client.http.get(&url).send().await.unwrap().status(), 401);
    assert_eq!(ask(&client, Method::GET, "nowhere", None).await.0, 404);
    assert_eq!(ask(&client, Method::PATCH, "faults", None).await.0, 404);
    // What is asked here is no request to the tenant.
    assert_eq!(client.emulator.requests().len(), 1);
}

#[tokio::test]
async fn the_clock_is_set_from_outside() {
    let client = Client::new().await;
    let post = |path: &'static str, body| ask(&client, Method::POST, path, body);
    post("clock/freeze", None).await;
    let early = post("clock/set", Some(json!({"to": "1969-12-31T23:59:59Z"}))).await;
    assert_eq!(
        (early.0, &early.1["errorCode"]),
        (400, &json!("invalid_body"))
    );
    assert!(early.1["message"].as_str().unwrap().contains("1970"));
    let set = post("clock/set", Some(json!({"to": "2030-01-01T00:00:00Z"}))).await;
    let expected = json!({"now": "2030-01-01T00:00:00.000Z", "frozen": true});
    assert_eq!(set, (200, expected));
    let later = post("clock/advance", Some(json!({"seconds": 1.5}))).await;
    assert_eq!(later.1["now"], "2030-01-01T00:00:01.500Z");
    for wrong in [json!({"seconds": -1}), json!({"minutes": 1}), json!(1)] {
        assert_eq!(post("clock/advance", Some(wrong)).await.0, 400);
    }
    assert_eq!(client.get("/users").await.0, 401);
    post("clock/reset", None).await;
    assert_eq!(client.get("/users").await.0, 200);
}

#[tokio::test]
async fn faults_and_expectations_come_and_go() {
    let client = Client::new().await;
    let fault = json!({"on": {"operation": "get_users"}, "effect": {"status": {"status": 503}},
                       "schedule": {"times": 1}});
    let (status, made) = ask(&client, Method::POST, "faults", Some(fault)).await;
    assert_eq!(status, 201, "{made}");
    assert_eq!(client.get("/users").await.0, 503);
    assert_eq!(client.get("/users").await.0, 200);
    let listed = ask(&client, Method::GET, "faults", None).await.1;
    assert_eq!(
        (&listed[0]["id"], &listed[0]["hits"]),
        (&made["id"], &json!(1))
    );
    let one = format!("faults/{}", made["id"]);
    assert_eq!(ask(&client, Method::DELETE, &one, None).await.0, 204);
    assert_eq!(ask(&client, Method::DELETE, &one, None).await.0, 404);
    let wrong = json!({"on": {"operation": "nothing"}});
    assert_eq!(
        ask(&client, Method::POST, "faults", Some(wrong)).await.0,
        400
    );

    let expectation = json!({"method": "GET", "path": "/api/v2/users", "count": {"times": 1},
                             "respond": {"status": 200, "body": []}});
    let (status, made) = ask(&client, Method::POST, "expectations", Some(expectation)).await;
    assert_eq!(status, 201, "{made}");
    let (status, verdict) = ask(&client, Method::GET, "verify", None).await;
    assert_eq!((status, &verdict["met"]), (409, &json!(false)), "{verdict}");
    assert_eq!(client.get("/users").await, (200, json!([])));
    assert_eq!(ask(&client, Method::GET, "verify", None).await.0, 200);
    let path = "requests?path=/api/v2/users&method=GET";
    let seen = ask(&client, Method::GET, path, None).await.1;
    assert_eq!(seen.as_array().unwrap().len(), 3);
    assert_eq!(seen[0]["headers"]["authorization"], "[masked]");
    ask(&client, Method::DELETE, "requests", None).await;
    assert!(client.emulator.requests().is_empty());
}

#[tokio::test]
async fn the_state_is_taken_and_put_back() {
    let client = Client::new().await;
    client.user("kept@example.com").await;
    let (status, state) = ask(&client, Method::GET, "state", None).await;
    assert_eq!(status, 200);
    ask(&client, Method::POST, "reset", None).await;
    assert_eq!(client.get("/users").await.1, json!([]));
    assert_eq!(ask(&client, Method::PUT, "state", Some(state)).await.0, 204);
    assert_eq!(client.get("/users").await.1[0]["email"], "kept@example.com");
    let nonsense = Some(json!({"version": 1}));
    assert_eq!(ask(&client, Method::PUT, "state", nonsense).await.0, 400);
    assert_eq!(client.get("/users").await.1[0]["email"], "kept@example.com");
}

#[tokio::test]
async fn the_limit_is_set_from_outside() {
    let client = Client::new().await;
    let refuse = json!({"refuse_next": 1, "retry_after": 3});
    assert_eq!(
        ask(&client, Method::POST, "rate-limit", Some(refuse))
            .await
            .0,
        204
    );
    assert_eq!(client.get("/users").await.0, 429);
    assert_eq!(client.get("/users").await.0, 200);
    // Nothing would ever be answered again.
    for none in [
        json!({"per_second": 0}),
        json!({"per_second": 1, "burst": 0}),
    ] {
        let (status, refused) = ask(&client, Method::POST, "rate-limit", Some(none)).await;
        assert_eq!(
            (status, &refused["errorCode"]),
            (400, &json!("invalid_body"))
        );
    }
    assert_eq!(client.get("/users").await.0, 200);
    client.emulator.clock().freeze();
    let bucket = json!({"per_second": 1, "burst": 2});
    ask(&client, Method::POST, "rate-limit", Some(bucket)).await;
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(client.get("/users").await.0);
    }
    assert_eq!(statuses, [200, 200, 429]);
    client
        .emulator
        .clock()
        .advance(std::time::Duration::from_secs(1));
    assert_eq!(client.get("/users").await.0, 200);
}

#[tokio::test]
async fn tokens_are_minted_to_order_from_outside() {
    let client = Client::new().await;
    let minted = async |body: Value| {
        let (status, answer) = ask(&client, Method::POST, "mint", Some(body)).await;
        assert_eq!(status, 201, "{answer}");
        answer["token"].as_str().unwrap().to_owned()
    };
    let users = async |token: &str| {
        let request = client.http.get(client.url("/users")).bearer_auth(token);
        read(request.send().await.unwrap()).await.0
    };
    let right = minted(json!({"scope": "read:users"})).await;
    assert_eq!(users(&right).await, 200);
    assert_eq!(users(&minted(json!({})).await).await, 403);
    for fault in ["expired", "wrong_key", "wrong_audience", "unsigned"] {
        let wrong = minted(json!({"scope": "read:users", "fault": fault})).await;
        assert_eq!(users(&wrong).await, 401, "{fault}");
    }
    let body = json!({
        "audience": "https://orders/", "subject": "auth0|ada", "permissions": ["a"], "lifetime": 60,
        "organization": "org_1", "kind": "at+jwt", "bound_to": "print",
        "claims": {"color": "red"}, "without": ["iss"],
    });
    let token = minted(body).await;
    let claims = crate::logins::claims(&json!(token));
    for (name, value) in [
        ("aud", json!("https://orders/")),
        ("sub", json!("auth0|ada")),
        ("permissions", json!(["a"])),
        ("org_id", json!("org_1")),
        ("color", json!("red")),
        ("cnf", json!({"jkt": "print"})),
        ("iss", Value::Null),
    ] {
        assert_eq!(claims[name], value, "{claims}");
    }
    let lifetime = claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap();
    assert_eq!(lifetime, 60);
    for wrong in [json!({"fault": "tired"}), json!({"colour": 1}), json!(7)] {
        assert_eq!(ask(&client, Method::POST, "mint", Some(wrong)).await.0, 400);
    }
}

#[tokio::test]
async fn signing_keys_are_rotated_and_revoked_from_outside() {
    let client = Client::new().await;
    let published = async || {
        let url = format!("{}/.well-known/jwks.json", client.emulator.url());
        let (_, jwks) = read(client.http.get(url).send().await.unwrap()).await;
        let keys = jwks["keys"].as_array().unwrap().clone();
        let kids = keys
            .iter()
            .map(|key| key["kid"].as_str().unwrap().to_owned());
        kids.collect::<Vec<_>>()
    };
    let before = published().await;
    let revoke = format!("keys/{}", before[0]);
    assert_eq!(ask(&client, Method::DELETE, &revoke, None).await.0, 400);
    let (status, rotated) = ask(&client, Method::POST, "keys/rotate", None).await;
    assert_eq!(status, 201, "{rotated}");
    assert_eq!(rotated["kid"], before[1].as_str());
    assert_eq!(published().await[0], before[1]);
    // Old tokens are good until their key is revoked.
    assert_eq!(client.get("/users").await.0, 200);
    assert_eq!(ask(&client, Method::DELETE, &revoke, None).await.0, 204);
    assert!(!published().await.contains(&before[0]));
    assert_eq!(client.get("/users").await.0, 401);
    let unknown = ask(&client, Method::DELETE, "keys/none", None).await;
    assert_eq!(unknown.0, 404);
}
