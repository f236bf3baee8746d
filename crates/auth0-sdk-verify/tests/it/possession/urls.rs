//! The address that a proof has to name: by the request, by a setting, by proxies.

use auth0_sdk_verify::{Dpop, IncomingRequest, PublicUrl, Verifier};

use super::caller::{Caller, Lines, settings};

struct Asking {
    caller: Caller,
    token: String,
    verifier: Verifier,
}

/// What a request is, beside its headers.
#[derive(Clone, Copy)]
struct Sent {
    target: &'static str,
    encrypted: bool,
    peer: Option<&'static str>,
    authority: Option<&'static str>,
}

const SENT: Sent = Sent {
    target: "/resource",
    encrypted: true,
    peer: None,
    authority: None,
};
const BY_PROXY: Sent = Sent {
    encrypted: false,
    peer: Some("10.0.0.7"),
    ..SENT
};

impl Asking {
    fn new(url: PublicUrl) -> Self {
        let caller = Caller::new();
        let settings = settings().dpop(Dpop::required()).public_url(url);
        Self {
            token: caller.token(),
            verifier: settings.build().unwrap(),
            caller,
        }
    }

    /// The code and the description of the refusal, if any, of a proof for this address.
    async fn refusal(
        &self,
        htu: &str,
        sent: Sent,
        headers: &[(&str, &str)],
    ) -> Option<(&'static str, Option<String>)> {
        let proof = self.caller.proof(&self.token).claim("htu", htu);
        let lines = Lines::dpop(&self.token, &proof.text()).without("host");
        let lines = headers
            .iter()
            .fold(lines, |lines, (name, value)| lines.line(name, value));
        let mut request = IncomingRequest::new("GET", sent.target, &lines);
        if sent.encrypted {
            request = request.over_tls();
        }
        if let Some(peer) = sent.peer {
            request = request.from_peer(peer.parse().unwrap());
        }
        if let Some(authority) = sent.authority {
            request = request.to_authority(authority);
        }
        let error = self.verifier.verify(&request).await.err()?;
        Some((error.code(), error.description()))
    }

    async fn accepts(&self, htu: &str, sent: Sent, headers: &[(&str, &str)]) {
        let refusal = self.refusal(htu, sent, headers).await;
        assert_eq!(refusal, None, "{htu} {headers:?}");
    }

    async fn refuses(&self, htu: &str, sent: Sent, headers: &[(&str, &str)], why: &str) {
        let (_, description) = self.refusal(htu, sent, headers).await.unwrap();
        assert_eq!(description.as_deref(), Some(why), "{htu} {headers:?}");
    }
}

const MISMATCH: &str = "DPoP Proof htu mismatch";
const HOST: &str = "Invalid Host header";
const TARGET: &str = "Invalid request URL";
const FORWARDING: &str = "Invalid headers of a proxy";
const BOTH: &str = "the request has both Forwarded and X-Forwarded headers";

#[tokio::test]
async fn by_the_request() {
    let asking = Asking::new(PublicUrl::of_request());
    let plain = Sent {
        encrypted: false,
        ..SENT
    };
    let host = [("host", "api")];
    asking.accepts("https://api/resource", SENT, &host).await;
    asking.accepts("http://api/resource", plain, &host).await;
    asking
        .refuses("https://api/resource", plain, &host, MISMATCH)
        .await;
    asking
        .refuses("http://api/resource", SENT, &host, MISMATCH)
        .await;
    let port = [("host", "API.example:8443")];
    asking
        .accepts("https://api.example:8443/resource", SENT, &port)
        .await;
    let six = [("host", "[::1]:8443")];
    asking
        .accepts("https://[::1]:8443/resource", SENT, &six)
        .await;
    for wrong in [
        "",
        " ",
        "api/",
        "api/x",
        "api?",
        "api#",
        "user@api",
        "api:x",
        "api:0",
        "api:99999",
        "a b",
        "api,other",
        "api\\other",
        "https://api",
        "[::1",
        "ä",
    ] {
        asking
            .refuses("https://api/resource", SENT, &[("host", wrong)], HOST)
            .await;
    }
    asking
        .refuses("https://api/resource", SENT, &[], HOST)
        .await;
    let two = [("host", "api"), ("host", "other")];
    asking
        .refuses("https://api/resource", SENT, &two, HOST)
        .await;
    // Nobody is believed about another address.
    let others = [
        ("host", "api"),
        ("x-forwarded-host", "other"),
        ("x-forwarded-proto", "http"),
        ("x-forwarded-prefix", "/other"),
        ("forwarded", "host=other;proto=http"),
    ];
    asking.accepts("https://api/resource", SENT, &others).await;

    // HTTP/2, and a request line with a whole address, which counts for more than `Host`.
    let second = Sent {
        authority: Some("api:443"),
        ..SENT
    };
    asking.accepts("https://api/resource", second, &[]).await;
    asking
        .accepts("https://api/resource", second, &[("host", "other")])
        .await;
    let whole = Sent {
        target: "http://api/resource?page=2",
        ..SENT
    };
    asking
        .accepts("https://api/resource", whole, &[("host", "other")])
        .await;
    let of_parts = http::Request::get("https://api/resource?page=2")
        .header("authorization", format!("DPoP {}", asking.token))
        .header("dpop", asking.caller.proof(&asking.token).text());
    let (parts, ()) = of_parts.body(()).unwrap().into_parts();
    // The caller writes the scheme; the server knows the connection.
    let plain = IncomingRequest::from(&parts);
    let error = asking.verifier.verify(&plain).await.unwrap_err();
    assert_eq!(error.code(), "dpop_htu_mismatch");
    asking.verifier.verify(&plain.over_tls()).await.unwrap();

    for (target, path) in [
        ("/a/b?c=/d", "/a/b"),
        ("https://api/a/b?c", "/a/b"),
        ("https://api", "/"),
        ("/a?b=https://api/c", "/a"),
        ("/a/https://api/c", "/a/https://api/c"),
    ] {
        assert_eq!(IncomingRequest::new("GET", target, &host).path(), path);
    }
    for target in [
        "//api/resource",
        "*",
        "",
        "resource",
        "?",
        "http:api",
        "/a b",
        "/%2",
        "/\\",
    ] {
        let sent = Sent { target, ..SENT };
        asking
            .refuses("https://api/resource", sent, &host, TARGET)
            .await;
    }
    let folded = Sent {
        target: "/a/..//b/%2e%2E/resource",
        ..SENT
    };
    asking.accepts("https://api//resource", folded, &host).await;
}

#[tokio::test]
async fn by_a_setting() {
    for base in ["https://api.example.com", "https://API.example.com:443/"] {
        let asking = Asking::new(PublicUrl::base(base));
        let url = "https://api.example.com/resource";
        // Whatever the request says.
        for headers in [
            &[][..],
            &[("host", "internal:8080"), ("x-forwarded-host", "other")],
            &[("host", "a b")],
        ] {
            asking.accepts(url, BY_PROXY, headers).await;
            asking
                .refuses("https://internal/resource", BY_PROXY, headers, MISMATCH)
                .await;
        }
    }
    let below = Asking::new(PublicUrl::base("https://example.com/api/"));
    below
        .accepts("https://example.com/api/resource", SENT, &[])
        .await;
    below
        .refuses("https://example.com/resource", SENT, &[], MISMATCH)
        .await;
    for wrong in [
        "",
        "api.example.com",
        "/api",
        "ftp://api",
        "https://api?x",
        "https://api/#x",
        "https://user@api",
        "https://api:port",
    ] {
        let settings = settings().public_url(PublicUrl::base(wrong));
        assert!(settings.build().unwrap_err().is_configuration(), "{wrong}");
    }
}

#[tokio::test]
async fn by_proxies() {
    let asking = Asking::new(PublicUrl::behind_proxies(["10.0.0.0/8", "fd00::/8"]));
    let host = ("host", "internal");
    let said = [
        host,
        ("x-forwarded-proto", "https"),
        ("x-forwarded-host", "api.example.com"),
        ("x-forwarded-prefix", "/v1/"),
    ];
    let (public, internal) = (
        "https://api.example.com/v1/resource",
        "http://internal/resource",
    );
    asking.accepts(public, BY_PROXY, &said).await;
    // From elsewhere, and from nobody knows where, the same headers say nothing.
    for peer in [Some("192.0.2.1"), Some("fe80::1"), None] {
        let sent = Sent { peer, ..BY_PROXY };
        asking.accepts(internal, sent, &said).await;
        asking.refuses(public, sent, &said, MISMATCH).await;
    }
    for peer in ["fd00::1", "::ffff:10.0.0.7"] {
        let sent = Sent {
            peer: Some(peer),
            ..BY_PROXY
        };
        asking.accepts(public, sent, &said).await;
    }
    asking.accepts(internal, BY_PROXY, &[host]).await;
    asking
        .accepts("https://internal/resource", BY_PROXY, &said[..2])
        .await;

    let forwarded = |value| [host, ("forwarded", value)];
    for value in [
        "host=api.example.com;proto=https",
        "for=192.0.2.1; Host=\"api.example.com\" ;by=10.0.0.7;PROTO=https",
        "host=evil;proto=http, host=api.example.com;proto=https",
    ] {
        let url = "https://api.example.com/resource";
        asking.accepts(url, BY_PROXY, &forwarded(value)).await;
    }
    let lines = [
        host,
        ("forwarded", "host=evil"),
        ("forwarded", "host=api;proto=https"),
    ];
    asking
        .accepts("https://api/resource", BY_PROXY, &lines)
        .await;
    for value in [
        "",
        "host",
        "host=a;host=b",
        "host=\"a",
        "host=a\"b",
        "host=\"a\\b\"",
        "host=a,",
        "proto=ftp;host=a",
        "host=\"a,b\"",
    ] {
        asking
            .refuses(public, BY_PROXY, &forwarded(value), FORWARDING)
            .await;
    }
    let both = [host, ("forwarded", "host=api.example.com"), said[2]];
    asking.refuses(public, BY_PROXY, &both, BOTH).await;

    // The last value is that of the nearest proxy.
    let appended = [
        host,
        ("x-forwarded-proto", "https"),
        ("x-forwarded-host", "evil, api"),
    ];
    asking
        .accepts("https://api/resource", BY_PROXY, &appended)
        .await;
    for (name, value) in [
        ("x-forwarded-host", ""),
        ("x-forwarded-host", "a b"),
        ("x-forwarded-host", "api/evil"),
        ("x-forwarded-host", "user@api"),
    ] {
        asking
            .refuses(public, BY_PROXY, &[host, (name, value)], FORWARDING)
            .await;
    }
    for prefix in [
        "v1",
        "/..",
        "/v1/../v2",
        "//evil",
        "/v1//",
        "/a:b",
        "/\0",
        "/%2e%2e",
        "/%2E%2e/x",
        "/.%2e",
        "/%2f",
        "/%2Fevil",
        "/\\evil",
        "/%5c",
        "/%00",
        "/?x",
        "/#x",
        "https://evil",
    ] {
        let said = [said[0], said[1], said[2], ("x-forwarded-prefix", prefix)];
        asking.refuses(public, BY_PROXY, &said, FORWARDING).await;
    }
    for prefix in ["", "/"] {
        let said = [said[0], said[1], said[2], ("x-forwarded-prefix", prefix)];
        asking
            .accepts("https://api.example.com/resource", BY_PROXY, &said)
            .await;
    }
    for networks in [vec![], vec!["10.0.0.0/64"], vec!["10.0.0.0/8", "proxy"]] {
        let settings = settings().public_url(PublicUrl::behind_proxies(networks));
        assert!(settings.build().unwrap_err().is_configuration());
    }
}

/// None of it is looked at unless there is a proof to compare it with.
#[tokio::test]
async fn a_bearer_needs_no_address() {
    let verifier = settings().build().unwrap();
    let lines = Lines::bearer(&super::caller::token(None)).line("host", "a b");
    lines.sent_to(&verifier).await.unwrap();
}
