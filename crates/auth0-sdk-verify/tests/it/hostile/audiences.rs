//! Issuers and audiences that are nearly those that are expected. The tenant signed them all,
//! so that nothing but the name tells them apart.

use serde_json::json;

use super::Hostile;
use crate::tenant::{AUDIENCE, ISSUER, signed, with};

pub(super) fn all() -> Vec<Hostile> {
    let mut all = issuers();
    all.extend(audiences());
    all
}

fn issuers() -> Vec<Hostile> {
    [
        ("without its slash", "https://tenant.example"),
        ("with its port", "https://tenant.example:443/"),
        ("in capitals", "HTTPS://TENANT.EXAMPLE/"),
        ("with two slashes", "https://tenant.example//"),
        ("as a domain", "tenant.example"),
        ("without encryption", "http://tenant.example/"),
        ("with another scheme", "ftp://tenant.example/"),
        ("without a scheme", "//tenant.example/"),
        ("with one slash", "https:/tenant.example/"),
        ("with three slashes", "https:///tenant.example/"),
        ("with backslashes", "https:\\\\tenant.example\\"),
        ("with another port", "https://tenant.example:8443/"),
        ("with an empty port", "https://tenant.example:/"),
        ("with a user name", "https://evil@tenant.example/"),
        ("as a user name", "https://tenant.example@evil.example/"),
        ("with an empty user name", "https://@tenant.example/"),
        ("as a prefix", "https://tenant.example.evil.example/"),
        ("as a suffix", "https://eviltenant.example/"),
        ("as a path", "https://evil.example/tenant.example/"),
        (
            "as a query",
            "https://evil.example/?https://tenant.example/",
        ),
        ("with a path", "https://tenant.example/evil/"),
        (
            "with a path that goes back",
            "https://tenant.example/evil/../",
        ),
        ("with a dot as its path", "https://tenant.example/./"),
        ("with a query", "https://tenant.example/?a"),
        ("with a fragment", "https://tenant.example/#a"),
        ("with a dot at its end", "https://tenant.example./"),
        ("with a subdomain", "https://a.tenant.example/"),
        ("with a blank", "https://tenant.example/ "),
        ("with a blank before it", " https://tenant.example/"),
        ("with a NUL", "https://tenant.example/\0"),
        ("with a line end", "https://tenant.example/\n"),
        ("with a tab inside", "https://tenant\t.example/"),
        ("with a soft hyphen", "https://ten\u{ad}ant.example/"),
        ("with an ideographic dot", "https://tenant。example/"),
        ("with wide letters", "https://ｔｅｎａｎｔ.example/"),
        ("with a Cyrillic letter", "https://tеnant.example/"),
        ("with a long s", "https://tenant.example/\u{17f}"),
        ("with its host in percent", "https://%74enant.example/"),
        (
            "with a mark of direction",
            "\u{200e}https://tenant.example/",
        ),
        ("of another", "https://evil.example/"),
        ("of this machine", "http://127.0.0.1/"),
        ("of the next service", "http://169.254.169.254/"),
        ("of a file", "file:///etc/passwd"),
        ("of nobody", ""),
        ("of null", "null"),
        ("of any", "*"),
        ("twice", "https://tenant.example/ https://tenant.example/"),
        (
            "twice with a comma",
            "https://tenant.example/,https://evil.example/",
        ),
        ("as a list in a text", "[\"https://tenant.example/\"]"),
    ]
    .into_iter()
    .map(|(name, issuer)| {
        assert_ne!(issuer, ISSUER);
        let token = signed(&with("iss", issuer));
        Hostile::new(format!("issuer {name}"), token, "invalid_issuer")
    })
    .collect()
}

fn audiences() -> Vec<Hostile> {
    let long = "https://orders.example.com".repeat(1000);
    [
        json!("https://orders.example.com/"),
        json!("https://orders.example.co"),
        json!("https://orders.example.com:443"),
        json!("https://orders.example.com.evil.example"),
        json!("https://orders.example.com@evil.example"),
        json!("https://orders.example.com/evil"),
        json!("https://orders.example.com?"),
        json!("https://orders.example.com#"),
        json!("https://Orders.example.com"),
        json!("HTTPS://ORDERS.EXAMPLE.COM"),
        json!("http://orders.example.com"),
        json!("orders.example.com"),
        json!("//orders.example.com"),
        json!(" https://orders.example.com"),
        json!("https://orders.example.com "),
        json!("https://orders.example.com\0"),
        json!("https://orders.example.com\n"),
        json!("https://orders。example.com"),
        json!("https://ordеrs.example.com"),
        json!("https://orders.example.com https://evil.example"),
        json!("https://orders.example.com,https://evil.example"),
        json!("[\"https://orders.example.com\"]"),
        json!("https://evil.example"),
        json!("https://tenant.example/userinfo"),
        json!("https://tenant.example/api/v2/"),
        json!("shop"),
        json!("*"),
        json!("null"),
        json!(""),
        json!(long),
        json!([]),
        json!([""]),
        json!(["https://orders.example.com/"]),
        json!(["https://evil.example", "https://tenant.example/userinfo"]),
        json!(vec!["https://evil.example"; 2000]),
    ]
    .into_iter()
    .map(|audience| {
        assert_ne!(audience, AUDIENCE);
        let shown: String = audience.to_string().chars().take(70).collect();
        let token = signed(&with("aud", audience));
        Hostile::new(format!("audience {shown}"), token, "invalid_audience")
    })
    .collect()
}
