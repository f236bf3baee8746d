//! Tables of routes: what is found, what is not, and which tables are none.

use auth0_sdk_verify::{Access, Guard, IncomingRequest, Policy, Routes, RoutesError};
use http::StatusCode;

use crate::api::Api;

/// Which row was found, told by the policy that stands in it.
pub(crate) fn found(routes: &Routes, method: &str, path: &str) -> String {
    match routes.access(method, path) {
        Access::Public => "public".to_owned(),
        Access::Token(policy) => policy.to_string(),
        _ => "denied".to_owned(),
    }
}

fn named(name: &'static str) -> Policy {
    Policy::custom(name, |_| true)
}

/// The table of the API quickstarts, in code and in a file.
fn quickstart() -> [Routes; 2] {
    let in_code = Routes::builder()
        .public("GET", "/api/public")
        .require("GET", "/api/private", Policy::authenticated())
        .require(
            "GET",
            "/api/private-scoped",
            Policy::scopes(["read:messages", "list:messages"]),
        )
        .require(
            "GET",
            "/restricted_resource",
            Policy::any_scope(["read:a", "read:b"]),
        )
        .build();
    let in_file = serde_json::from_str(
        r#"{"otherwise": "denied", "routes": {
            "GET /api/public": "public",
            "GET /api/private": "authenticated",
            "GET /api/private-scoped": {"scopes": ["read:messages", "list:messages"]},
            "GET /restricted_resource": {"any_scope": ["read:a", "read:b"]}
        }}"#,
    );
    [in_code.unwrap(), in_file.unwrap()]
}

#[tokio::test]
async fn the_table_of_the_quickstart_is_one_declaration() {
    let api = Api::start().await;
    let forbidden = |more: &str| {
        let text = format!(r#"Bearer realm="api", error="insufficient_scope", {more}"#);
        Err((StatusCode::FORBIDDEN, text))
    };
    let missing = || Err((StatusCode::UNAUTHORIZED, r#"Bearer realm="api""#.to_owned()));
    let nobody = r#"error_description="nobody is let in here""#;
    let scoped = r#"error_description="Insufficient Scope", scope="read:messages list:messages""#;
    let any = r#"error_description="Insufficient Scope", scope="read:a read:b""#;
    for routes in quickstart() {
        let guard = Guard::new(api.verifier()).routes(routes);
        for (path, scope, expected) in [
            ("/api/public", None, Ok(false)),
            ("/api/public", Some(""), Ok(true)),
            ("/api/private", None, missing()),
            ("/api/private", Some(""), Ok(true)),
            ("/api/private?page=2", Some(""), Ok(true)),
            ("/api/private-scoped", None, missing()),
            (
                "/api/private-scoped",
                Some("read:messages"),
                forbidden(scoped),
            ),
            (
                "/api/private-scoped",
                Some("list:messages read:messages"),
                Ok(true),
            ),
            ("/restricted_resource", Some("read:c"), forbidden(any)),
            ("/restricted_resource", Some("read:b"), Ok(true)),
            ("/api/elsewhere", None, missing()),
            ("/api/elsewhere", Some("read:a"), forbidden(nobody)),
            ("/api/private/", Some("read:a"), forbidden(nobody)),
        ] {
            let line = scope.map(|scope| format!("Bearer {}", api.token().scope(scope).token()));
            let mut headers = http::HeaderMap::new();
            if let Some(line) = line {
                headers.insert("authorization", line.parse().unwrap());
            }
            let request = IncomingRequest::new("GET", path, &headers);
            let admitted = guard.admit(&request).await;
            let admitted = admitted.map(|token| token.is_some()).map_err(|error| {
                let challenge = error.www_authenticate().unwrap();
                (error.status(), challenge.to_str().unwrap().to_owned())
            });
            assert_eq!(admitted, expected, "{path} {scope:?}");
        }
    }
}

#[test]
fn the_most_exact_row_decides() {
    let routes = Routes::builder()
        .require("GET", "/", named("root"))
        .require("GET|PUT", "/orders/{id}", named("one"))
        .require("GET", "/orders/new", named("new"))
        .require("POST", "/orders/{order}", named("posted"))
        .require("*", "/orders/{id}/lines", named("any"))
        .require("HEAD", "/orders/{id}/lines", named("head"))
        .require("GET", "/files/{*rest}", named("files"))
        .require("GET", "/files/readme", named("readme"))
        .require("GET", "/slash/", named("slash"))
        .build()
        .unwrap();
    for (method, path, row) in [
        ("GET", "/", "root"),
        ("GET", "/orders/7", "one"),
        ("PUT", "/orders/7", "one"),
        ("HEAD", "/orders/7", "one"),
        ("POST", "/orders/7", "posted"),
        ("GET", "/orders/new", "new"),
        ("POST", "/orders/new", "denied"),
        ("DELETE", "/orders/7", "denied"),
        ("get", "/orders/7", "denied"),
        ("GET", "/orders/7/lines", "any"),
        ("PURGE", "/orders/7/lines", "any"),
        ("HEAD", "/orders/7/lines", "head"),
        ("GET", "/orders/auth0%7C7", "one"),
        ("GET", "/orders/caf%C3%A9", "one"),
        ("GET", "/orders/100%25", "one"),
        ("GET", "/files/a/b", "files"),
        ("GET", "/files/a/b/", "files"),
        ("GET", "/files/a%2Fb", "files"),
        ("GET", "/files/readme", "readme"),
        ("GET", "/files/", "denied"),
        ("GET", "/files", "denied"),
        ("GET", "/slash/", "slash"),
        ("GET", "/slash", "denied"),
        ("GET", "/nowhere", "denied"),
    ] {
        assert_eq!(found(&routes, method, path), row, "{method} {path}");
    }
}

#[test]
fn what_is_not_in_the_table_is_said_once() {
    let nothing = Routes::default();
    assert_eq!(found(&nothing, "GET", "/"), "denied");
    let routes = Routes::builder()
        .require("GET", "/orders", named("orders"))
        .require("OPTIONS", "/files", named("asked"))
        .require("*", "/any", named("any"))
        .otherwise(Access::Token(named("otherwise")))
        .public_options()
        .build()
        .unwrap();
    for (method, path, row) in [
        ("GET", "/elsewhere", "otherwise"),
        ("POST", "/orders", "denied"),
        ("OPTIONS", "/orders", "public"),
        ("OPTIONS", "/elsewhere", "public"),
        ("OPTIONS", "/any", "public"),
        ("OPTIONS", "/files", "asked"),
        ("OPTIONS", "/x/../files", "denied"),
        ("OPTIONS", "*", "denied"),
    ] {
        assert_eq!(found(&routes, method, path), row, "{method} {path}");
    }
}

#[test]
fn rows_about_the_same_requests_are_refused() {
    for [one, other] in [
        ["GET /a", "GET /a"],
        ["GET|PUT /a", "POST|PUT /a"],
        ["* /a", "* /a"],
        ["GET /a/{id}", "GET /a/{name}"],
        ["GET /a/{*rest}", "POST /a/{id}"],
        ["GET /a/{id}/b", "GET /a/{*rest}"],
        ["GET /{a}/{*b}", "GET /{c}/{*d}"],
    ] {
        let error = table([one, other]).unwrap_err();
        assert!(error.is_conflict(), "{error}");
        assert_eq!(error.rows(), [one, other]);
        assert_eq!(
            error.to_string(),
            format!(
                "the rows `{one}` and `{other}` are about the same requests: leave one of them out"
            )
        );
    }
    for rows in [
        ["GET /a", "POST /a"],
        ["GET /a", "* /a"],
        ["GET /a", "HEAD /a"],
        ["GET /a", "GET /a/"],
        ["GET /a/{id}", "GET /a/b"],
        ["GET /a/{*rest}", "GET /a"],
        ["GET /a/{*rest}", "GET /a/b/{id}"],
    ] {
        table(rows).unwrap();
    }
}

#[test]
fn rows_that_nobody_can_read_are_refused() {
    for (row, part) in [
        ("get /a", "write GET"),
        (" /a", "write GET"),
        ("GET| /a", "write GET"),
        ("GET a", "does not begin with a slash"),
        ("GET //", "empty segment"),
        ("GET /a//b", "empty segment"),
        ("GET /a//", "empty segment"),
        ("GET /a/../b", "no segment"),
        ("GET /a/%62", "no segment"),
        ("GET /caf\u{e9}", "no segment"),
        ("GET /a?b", "no segment"),
        ("GET /a b", "no segment"),
        ("GET /a/:id", "{id}"),
        ("GET /a/*", "{*rest}"),
        ("GET /v1/jobs/7:cancel", ""),
        ("GET /{}", "no segment"),
        ("GET /{id", "no segment"),
        ("GET /a-{id}", "no segment"),
        ("GET /{*rest}/a", "follows"),
        ("GET /{*rest}/", "follows"),
    ] {
        let built = table([row]);
        if part.is_empty() {
            built.unwrap();
            continue;
        }
        let error = built.unwrap_err();
        assert!(!error.is_conflict());
        assert_eq!(error.rows(), [row]);
        assert!(error.to_string().contains(part), "{error}");
    }
}

fn table<const N: usize>(rows: [&str; N]) -> Result<Routes, RoutesError> {
    let mut routes = Routes::builder();
    for row in rows {
        let (methods, path) = row.split_once(' ').unwrap();
        routes = routes.public(methods, path);
    }
    routes.build()
}
