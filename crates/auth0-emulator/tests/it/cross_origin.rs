//! Calls from the pages of other origins, as a browser makes them.

use auth0_emulator::{Emulator, EmulatorBuilder, Fault, Target};
use reqwest::{Client, Method, Response};
use serde_json::json;

use crate::client::Client as Management;

const CALLBACK: &str = "https://app.example.com/callback";
const APP: &str = "https://app.example.com";

async fn emulator(builder: EmulatorBuilder) -> Emulator {
    builder.callback(CALLBACK).start().await.unwrap()
}

/// What a browser asks before a call that is none of the simple ones.
async fn preflight(emulator: &Emulator, path: &str, origin: &str) -> Response {
    let url = format!("{}{path}", emulator.url());
    let request = Client::new().request(Method::OPTIONS, url);
    let request = request
        .header("origin", origin)
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "content-type,dpop");
    request.send().await.unwrap()
}

fn header<'a>(response: &'a Response, name: &str) -> Option<&'a str> {
    response
        .headers()
        .get(name)
        .map(|value| value.to_str().unwrap())
}

fn allowed(response: &Response) -> Option<&str> {
    header(response, "access-control-allow-origin")
}

#[tokio::test]
async fn a_preflight_is_answered_for_origins_that_are_known() {
    let emulator = emulator(Emulator::builder()).await;
    for path in [
        "/oauth/token",
        "/userinfo",
        "/passwordless/start",
        "/api/v2/users",
    ] {
        let known = preflight(&emulator, path, APP).await;
        assert_eq!(
            (known.status().as_u16(), allowed(&known)),
            (204, Some(APP)),
            "{path}"
        );
        assert_eq!(header(&known, "access-control-allow-methods"), Some("POST"));
        let headers = header(&known, "access-control-allow-headers");
        assert_eq!(headers, Some("content-type,dpop"));
        for origin in ["https://evil.example.com", "http://app.example.com", "null"] {
            let unknown = preflight(&emulator, path, origin).await;
            assert_eq!(
                (unknown.status().as_u16(), allowed(&unknown)),
                (204, None),
                "{origin}"
            );
            assert_eq!(header(&unknown, "access-control-allow-methods"), None);
            assert_eq!(header(&unknown, "vary"), Some("origin"));
        }
    }
    let lenient = self::emulator(Emulator::builder().lenient()).await;
    let any = preflight(&lenient, "/oauth/token", "https://evil.example.com").await;
    assert_eq!(allowed(&any), Some("https://evil.example.com"));
}

#[tokio::test]
async fn answers_may_be_read_by_known_origins_even_when_they_refuse() {
    let emulator = emulator(Emulator::builder()).await;
    let post = async |origin: &str| {
        let request = Client::new().post(format!("{}/oauth/token", emulator.url()));
        let request = request
            .header("origin", origin)
            .json(&json!({"grant_type": "x"}));
        request.send().await.unwrap()
    };
    let refused = post(APP).await;
    assert!(refused.status().is_client_error());
    assert_eq!(allowed(&refused), Some(APP));
    assert_eq!(
        header(&refused, "access-control-allow-credentials"),
        Some("true")
    );
    assert_eq!(allowed(&post("https://evil.example.com").await), None);
    // A page learns when it may ask again.
    let busy =
        Fault::rate_limited(std::time::Duration::from_secs(7)).on(Target::path("/oauth/token"));
    emulator.inject(busy.times(1)).unwrap();
    let busy = post(APP).await;
    assert_eq!((busy.status().as_u16(), allowed(&busy)), (429, Some(APP)));
    let readable = header(&busy, "access-control-expose-headers").unwrap();
    assert!(readable.contains("retry-after"), "{readable}");
}

#[tokio::test]
async fn what_is_published_is_for_everybody_and_pages_are_for_nobody() {
    let emulator = emulator(Emulator::builder()).await;
    let get = async |path: &str| {
        let request = Client::new().get(format!("{}{path}", emulator.url()));
        request.header("origin", APP).send().await.unwrap()
    };
    for path in [
        "/.well-known/openid-configuration",
        "/.well-known/jwks.json",
    ] {
        let open = get(path).await;
        assert_eq!((open.status().as_u16(), allowed(&open)), (200, Some("*")));
        assert_eq!(header(&open, "access-control-allow-credentials"), None);
    }
    for path in ["/authorize", "/u/login", "/v2/logout", "/_emulator/clock"] {
        assert_eq!(allowed(&get(path).await), None, "{path}");
    }
}

#[tokio::test]
async fn applications_name_their_origins() {
    let client = Management::new().await;
    for (name, place) in [
        ("allowed_origins", "https://*.wild.example"),
        ("web_origins", "https://web.example"),
    ] {
        let new = json!({"name": name, name: [place]});
        let (status, made) = client.post("/clients", new).await;
        assert_eq!(status, 201, "{made}");
    }
    for (origin, known) in [
        ("https://one.wild.example", true),
        ("https://wild.example", false),
        ("https://web.example", true),
        ("https://web.example:8443", false),
    ] {
        let answer = preflight(&client.emulator, "/oauth/token", origin).await;
        assert_eq!(allowed(&answer).is_some(), known, "{origin}");
    }
}
