//! Calls as generated code has them, and what their options do.

use auth0_sdk_core::{
    Api, Backoff, Call, Client, ClientBuilder, CustomDomain, Error, Idempotency, Operation,
    Request, Result, custom_domain_call, empty_call, json_call, path_segment,
};
use axum::response::IntoResponse;
use http::{Method, StatusCode};
use serde::Deserialize;
use serde_json::json;
use std::time::Duration;

use crate::server::{Server, not_found, reply, with_header};

#[derive(Debug, Clone)]
pub(crate) struct Tenant(pub Client);

impl From<Client> for Tenant {
    fn from(client: Client) -> Self {
        Self(client)
    }
}

impl Api for Tenant {
    const BASE_PATH: &'static str = "/api/v2";
    const NAME: &'static str = "management";
}

pub(crate) static GET_USER: Operation = Operation {
    id: "get_users_by_id",
    method: "GET",
    path: "/users/{id}",
    scopes: &["read:users"],
    custom_domain: CustomDomain::Unsupported,
    idempotency: Idempotency::ByMethod,
};

pub(crate) static CREATE_USER: Operation = Operation {
    id: "post_users",
    method: "POST",
    path: "/users",
    scopes: &["create:users"],
    custom_domain: CustomDomain::Supported,
    idempotency: Idempotency::ByMethod,
};

static DELETE_USER: Operation = Operation {
    id: "delete_users_by_id",
    method: "DELETE",
    path: "/users/{id}",
    scopes: &["delete:users"],
    custom_domain: CustomDomain::Unsupported,
    idempotency: Idempotency::ByMethod,
};

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct User {
    pub(crate) user_id: String,
}

#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub(crate) struct Get {
    call: Call,
    id: String,
}

impl Get {
    fn request(&self) -> Result<Request> {
        let id = path_segment("id", &self.id)?;
        let url = self.call.url(format_args!("/users/{id}"));
        Request::build(self.call.http_client().get(url))
    }
}

json_call!(Get => User);

#[derive(Debug, Clone)]
pub(crate) struct Create {
    call: Call,
    body: serde_json::Value,
}

impl Create {
    fn request(&self) -> Result<Request> {
        let url = self.call.url(format_args!("/users"));
        Request::build(self.call.http_client().post(url).json(&self.body))
    }
}

json_call!(Create => User);
custom_domain_call!(Create);

#[derive(Debug, Clone)]
pub(crate) struct Delete {
    call: Call,
    id: String,
}

impl Delete {
    fn request(&self) -> Result<Request> {
        let id = path_segment("id", &self.id)?;
        let url = self.call.url(format_args!("/users/{id}"));
        Request::build(self.call.http_client().delete(url))
    }
}

empty_call!(Delete);

impl Tenant {
    pub(crate) fn get(&self, id: &str) -> Get {
        Get {
            call: self.0.call(&GET_USER),
            id: id.to_owned(),
        }
    }

    pub(crate) fn create(&self, id: &str) -> Create {
        Create {
            call: self.0.call(&CREATE_USER),
            body: json!({"user_id": id}),
        }
    }

    pub(crate) fn delete(&self, id: &str) -> Delete {
        Delete {
            call: self.0.call(&DELETE_USER),
            id: id.to_owned(),
        }
    }
}

/// A builder for a server, with no wait between attempts.
pub(crate) fn builder(server: &Server) -> ClientBuilder<Tenant> {
    ClientBuilder::new()
        .base_url(server.url())
        .client_credentials("client", "hush")
        .backoff(Backoff::new(Duration::ZERO, Duration::ZERO))
}

pub(crate) fn tenant(server: &Server) -> Tenant {
    builder(server).build().unwrap()
}

pub(crate) fn user() -> axum::response::Response {
    reply(200, json!({"user_id": "auth0|1", "extra": true}))
}

#[tokio::test]
async fn sends_token_telemetry_and_options() -> Result<()> {
    let server = Server::start(|hit| {
        if hit.path == "/oauth/token" {
            not_found()
        } else {
            user()
        }
    })
    .await;
    let tenant = tenant(&server);
    let got = tenant
        .get("auth0|1")
        .with_header("x-correlation-id", "c 1")?
        .with_query("fields", "user id")
        .with_timeout(Duration::from_secs(30))
        .with_attempt_timeout(Duration::from_secs(20))
        .with_max_retries(0)
        .await?;
    assert_eq!(got.user_id, "auth0|1");

    let hit = &server.hits("/api/v2/users/auth0%7C1")[0];
    assert_eq!(hit.header("authorization"), "Bearer t1");
    assert_eq!(hit.header("x-correlation-id"), "c 1");
    assert_eq!(hit.query("fields").unwrap(), "user id");
    assert!(hit.header("user-agent").starts_with("auth0-sdk-rust/"));
    assert!(!hit.header("auth0-client").is_empty());

    let hit = &server.hits("/oauth/token")[0];
    let form = String::from_utf8(hit.body.to_vec()).unwrap();
    assert!(form.contains("grant_type=client_credentials&client_id=client&client_secret=hush"));
    let audience = format!(
        "audience=http%3A%2F%2F127.0.0.1%3A{}%2Fapi%2Fv2%2F",
        server.address.port()
    );
    assert!(form.contains(&audience), "{form}");
    Ok(())
}

#[tokio::test]
async fn a_given_authorization_is_the_only_one() -> Result<()> {
    let server = Server::start(|hit| match hit.path.as_str() {
        "/oauth/token" => not_found(),
        _ => user(),
    })
    .await;
    let call = tenant(&server).get("1");
    call.with_header("authorization", "Bearer mine")?.await?;
    let hit = &server.hits("/api/v2/users/1")[0];
    assert_eq!(hit.headers.get_all("authorization").iter().count(), 1);
    assert_eq!(hit.header("authorization"), "Bearer mine");
    assert_eq!(server.count("/oauth/token"), 0);
    Ok(())
}

#[tokio::test]
async fn ids_arrive_as_one_segment_below_a_base_with_a_path() -> Result<()> {
    let server = Server::start(|_| user()).await;
    for base in ["/proxy/tenant", "/proxy/tenant/"] {
        let tenant = builder(&server)
            .base_url(format!("{}{base}", server.url()))
            .token("t")
            .build()?;
        for (id, sent) in [
            ("auth0|1", "auth0%7C1"),
            ("a/../b", "a%2F..%2Fb"),
            ("a%2Fb", "a%252Fb"),
            ("a;b+c d?e#f", "a%3Bb%2Bc%20d%3Fe%23f"),
            ("%2e%2e", "%252e%252e"),
            ("jörg", "j%C3%B6rg"),
        ] {
            tenant.get(id).await?;
            let path = format!("/proxy/tenant/api/v2/users/{sent}");
            assert!(server.count(&path) > 0, "{path}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn telemetry_can_be_left_out() -> Result<()> {
    let server = Server::start(|_| user()).await;
    let tenant = builder(&server).token("t").without_telemetry().build()?;
    tenant.get("1").await?;
    let hit = &server.hits("/api/v2/users/1")[0];
    assert!(!hit.headers.contains_key("auth0-client"));
    assert!(!hit.headers.contains_key("user-agent"));
    Ok(())
}

#[tokio::test]
async fn a_given_http_client_loses_nothing() -> Result<()> {
    let server = Server::start(|_| user()).await;
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let tenant = builder(&server).token("t").http_client(http).build()?;
    tenant.get("1").await?;
    let hit = &server.hits("/api/v2/users/1")[0];
    assert_eq!(hit.header("authorization"), "Bearer t");
    assert!(!hit.header("auth0-client").is_empty());
    Ok(())
}

#[tokio::test]
async fn gives_the_raw_response() -> Result<()> {
    let server = Server::start(|hit| match hit.method {
        Method::DELETE => StatusCode::NO_CONTENT.into_response(),
        _ => with_header(user(), "x-ratelimit-remaining", "9"),
    })
    .await;
    let tenant = builder(&server).token("t").build()?;
    let answer = tenant.get("1").with_raw_response().await?;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.rate_limit().unwrap().remaining, Some(9));
    assert_eq!(answer.body().user_id, "auth0|1");
    assert!(answer.raw().starts_with(b"{"));
    assert_eq!(answer.attempts(), 1);
    assert!(!format!("{answer:?}").contains("auth0|1"));
    assert_eq!(answer.into_body().user_id, "auth0|1");

    tenant.delete("1").await?;
    assert_eq!(tenant.delete("1").with_raw_response().await?.status(), 204);
    Ok(())
}

#[tokio::test]
async fn the_custom_domain_goes_where_it_is_accepted() -> Result<()> {
    let server = Server::start(|_| user()).await;
    let tenant = builder(&server)
        .token("t")
        .custom_domain("login.example.org")
        .build()?;
    tenant.get("1").await?;
    tenant.create("1").await?;
    tenant
        .create("1")
        .custom_domain("other.example.org")
        .await?;
    let domain = "auth0-custom-domain";
    assert_eq!(server.hits("/api/v2/users/1")[0].header(domain), "");
    assert_eq!(
        server.hits("/api/v2/users")[0].header(domain),
        "login.example.org"
    );
    assert_eq!(
        server.hits("/api/v2/users")[1].header(domain),
        "other.example.org"
    );
    Ok(())
}

#[tokio::test]
async fn untyped_requests_are_like_any_other() -> Result<()> {
    let server = Server::start(|hit| match hit.path.as_str() {
        "/api/v2/new" => reply(200, json!({"got": String::from_utf8_lossy(&hit.body)})),
        _ => not_found(),
    })
    .await;
    let tenant = tenant(&server);
    let call = tenant
        .0
        .request(Method::PATCH, "/new")
        .query("a", "b&c")
        .json(&json!({"x": null}))?;
    assert_eq!(call.await?["got"], r#"{"x":null}"#);
    let hit = &server.hits("/api/v2/new")[0];
    assert_eq!(hit.query("a").unwrap(), "b&c");
    assert_eq!(hit.header("content-type"), "application/json");
    assert_eq!(hit.header("authorization"), "Bearer t1");

    let error = tenant
        .0
        .request(Method::GET, "/users/jo@example.com")
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert!(!error.to_string().contains("jo@"));

    for path in [
        "users",
        "/../admin",
        "/users/%2E%2e/x",
        "//evil.example/",
        "/a?b",
        "/\\evil",
    ] {
        let error = tenant.0.request(Method::GET, path).await.unwrap_err();
        assert!(error.is_invalid_request(), "{path}");
        assert_eq!(error.attempts(), 0);
    }
    Ok(())
}

#[tokio::test]
async fn refuses_before_anything_is_sent() {
    let server = Server::start(|_| user()).await;
    let tenant = tenant(&server);
    for id in ["", ".", ".."] {
        let error = tenant.get(id).await.unwrap_err();
        assert!(error.is_invalid_request());
        assert_eq!(error.operation(), Some("get_users_by_id"));
        assert_eq!(error.attempts(), 0);
    }
    let refused: Result<Get, Error> = tenant.get("1").with_header("x-a", "1\r\nx-b: 2");
    assert!(refused.unwrap_err().is_invalid_request());
    assert_eq!(server.count("/oauth/token"), 0);
}

#[tokio::test]
async fn a_client_without_sense_is_not_built() {
    let new = ClientBuilder::<Tenant>::new;
    for builder in [
        new().token("t"),
        new().domain("https://tenant.auth0.com").token("t"),
        new().domain("tenant.auth0.com"),
        new().domain("tenant.auth0.com").client_credentials("", "s"),
        new().domain("tenant.auth0.com").token("a\r\nb"),
        new().base_url("http://tenant.auth0.com").token("t"),
        new()
            .domain("tenant.auth0.com")
            .token("t")
            .user_agent("a\nb"),
        new()
            .domain("tenant.auth0.com")
            .token("t")
            .custom_domain("a b"),
    ] {
        let error = builder.build().unwrap_err();
        assert!(error.is_configuration(), "{error}");
    }
}

#[test]
fn shows_no_secret() {
    let builder = ClientBuilder::<Tenant>::new()
        .domain("tenant.auth0.com")
        .client_credentials("client", "hush-hush");
    assert!(!format!("{builder:?}").contains("hush"));
    let tenant = builder.build().unwrap();
    assert!(!format!("{tenant:?}").contains("hush"));
    let call = tenant.get("1").with_header("x-key", "hush").unwrap();
    assert!(!format!("{call:?}").contains("hush"));
}

#[test]
fn calls_can_move_between_threads() {
    fn check<T: Send + Sync + Clone>() {}
    fn sent<T: Send>(_: T) {}
    check::<Tenant>();
    check::<Get>();
    let tenant = ClientBuilder::<Tenant>::new()
        .domain("a.auth0.com")
        .token("t")
        .build()
        .unwrap();
    sent(tenant.get("1").into_future());
}
