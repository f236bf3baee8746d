//! What is no token in compact form: too many parts, too few, too long, in another alphabet,
//! or with something around it.

use serde_json::json;

use super::Hostile;
use crate::keys::encode;
use crate::tenant::{HEADER, claims, signed, signed_as_written};

const MALFORMED: &str = "token_malformed";

pub(super) fn all() -> Vec<Hostile> {
    let mut all = other_forms();
    all.extend(parts());
    all.extend(around());
    all.extend(encodings());
    all.extend(sizes());
    all
}

fn malformed(name: impl Into<String>, token: impl Into<String>) -> Hostile {
    Hostile::new(name, token, MALFORMED)
}

/// Encrypted, nested, and as JSON.
fn other_forms() -> Vec<Hostile> {
    let token = signed(&claims());
    let parts: Vec<_> = token.split('.').collect();
    let (header, payload, signature) = (parts[0], parts[1], parts[2]);
    let jwe = encode(br#"{"alg":"RSA-OAEP-256","enc":"A256GCM","cty":"JWT"}"#);
    let direct = encode(br#"{"alg":"dir","enc":"A256GCM"}"#);
    let one = json!({"protected": header, "signature": signature});
    let general = json!({"payload": payload, "signatures": [one]});
    let flattened = json!({"protected": header, "payload": payload, "signature": signature});
    let unprotected = json!({"header": {"alg": "none"}, "payload": payload, "signature": ""});
    let nested = |kind: &str| {
        let header = json!({"alg": "RS256", "kid": "RS256", "cty": kind});
        signed_as_written(header.to_string().as_bytes(), token.as_bytes())
    };
    let as_text = signed_as_written(HEADER, json!(token).to_string().as_bytes());
    vec![
        malformed("JWE", format!("{jwe}.AA.AA.AA.AA")),
        malformed("JWE without a key", format!("{direct}..AA.AA.AA")),
        malformed("JWE with a right beginning", format!("{token}.AA.AA")),
        malformed("nested", nested("JWT")),
        malformed("nested in capitals", nested("application/jwt")),
        malformed("nested as JSON", as_text),
        malformed("JSON, general", general.to_string()),
        malformed("JSON, flattened", flattened.to_string()),
        malformed("JSON, unprotected", unprotected.to_string()),
        malformed(
            "JSON in base64url",
            encode(flattened.to_string().as_bytes()),
        ),
        malformed(
            "JSON as a token",
            format!("{}..", encode(general.to_string().as_bytes())),
        ),
        malformed("opaque", "v4Bk2Xq7rT9sLw1yN8uJ"),
        malformed("a user name and a password", "YWRhOnBhc3M="),
        malformed("SAML", "PHNhbWxwOlJlc3BvbnNlPg"),
        malformed("PASETO", "v4.public.eyJkYXRhIjoieCJ9AAAA"),
    ]
}

/// Parts that are missing, empty, or more than three.
fn parts() -> Vec<Hostile> {
    let token = signed(&claims());
    let parts: Vec<_> = token.split('.').collect();
    let (h, p, s) = (parts[0], parts[1], parts[2]);
    let tokens = [
        String::new(),
        ".".into(),
        "..".into(),
        "...".into(),
        "....".into(),
        h.into(),
        format!("{h}.{p}"),
        format!("{h}.{s}"),
        format!(".{p}.{s}"),
        format!("{p}.{s}"),
        format!("{p}.{h}.{s}"),
        format!("{s}.{p}.{h}"),
        format!("{p}.{p}.{s}"),
        format!("{token}."),
        format!(".{token}"),
        format!("{token}.."),
        format!("{token}.{s}"),
        format!("{h}.{p}..{s}"),
        format!("{h}..{p}.{s}"),
        format!("{token}.{token}"),
    ];
    let tokens = tokens.into_iter().enumerate();
    let mut all: Vec<_> = tokens
        .map(|(number, token)| malformed(format!("parts {number}"), token))
        .collect();
    all.push(Hostile::new(
        "a header for claims",
        format!("{h}.{h}.{s}"),
        "invalid_signature",
    ));
    all.push(Hostile::new(
        "nothing for claims",
        format!("{h}..{s}"),
        "invalid_signature",
    ));
    all.push(Hostile::new(
        "no signature",
        format!("{h}.{p}."),
        "invalid_signature",
    ));
    all
}

/// A right token with something about it.
fn around() -> Vec<Hostile> {
    let token = signed(&claims());
    [
        format!(" {token}"),
        format!("{token} "),
        format!("\t{token}"),
        format!("{token}\n"),
        format!("{token}\r\nx-evil: 1"),
        format!("\u{feff}{token}"),
        format!("{token}\0"),
        format!("\"{token}\""),
        format!("'{token}'"),
        format!("<{token}>"),
        format!("Bearer {token}"),
        format!("{token},{token}"),
        format!("{token};"),
        format!("{token}#"),
        format!("{token}?a=b"),
        format!("{token}%00"),
        format!("\u{200b}{token}"),
        format!("{token}\u{a0}"),
        token.replace('.', "。"),
        token.replace('.', "\u{ff0e}"),
        token.replace('.', "%2E"),
        token.replace('.', ". "),
        token.replace('.', "\n."),
        token.replace('.', "\0."),
        token.replacen('e', "е", 1),
        token.replacen('e', "%65", 1),
    ]
    .into_iter()
    .enumerate()
    .map(|(number, token)| malformed(format!("around {number}"), token))
    .collect()
}

/// Each part in base64 that is not that of the standard, though many readers take it.
fn encodings() -> Vec<Hostile> {
    // A token whose parts leave bits over in their last characters.
    let header = json!({"alg": "RS256", "kid": "RS256", "typ": "JWT"}).to_string();
    let mut claims = claims().to_string();
    while claims.len() % 3 != 1 {
        claims.insert(1, ' ');
    }
    let header = format!("{header}{}", " ".repeat((4 - header.len() % 3) % 3));
    let token = signed_as_written(header.as_bytes(), claims.as_bytes());
    let parts: Vec<_> = token.split('.').collect();
    let mut all = Vec::new();
    for (place, part) in ["header", "claims", "signature"].into_iter().zip(0..) {
        let text = parts[part];
        let (start, last) = text.split_at(text.len() - 1);
        let next = char::from(last.as_bytes()[0] + 1);
        let middle = text.len() / 2;
        let variants = [
            ("with one =", format!("{text}=")),
            ("with padding", format!("{text}==")),
            ("with padding inside", format!("{}==", start)),
            ("with bits left over", format!("{start}{next}")),
            (
                "with a blank inside",
                format!("{} {}", &text[..middle], &text[middle..]),
            ),
            (
                "with a line end inside",
                format!("{}\n{}", &text[..middle], &text[middle..]),
            ),
            (
                "with a plus",
                format!("{}+{}", &text[..middle], &text[middle + 1..]),
            ),
            (
                "with a slash",
                format!("{}/{}", &text[..middle], &text[middle + 1..]),
            ),
            ("with a NUL", format!("{text}\0")),
            (
                "with a tilde",
                format!("{}~{}", &text[..middle], &text[middle + 1..]),
            ),
            (
                "in percent",
                format!("%{:02x}{}", text.as_bytes()[0], &text[1..]),
            ),
            ("with one character more", format!("{text}AAA")),
        ];
        for (kind, text) in variants {
            let mut changed = parts.clone();
            changed[part] = &text;
            let token = changed.join(".");
            all.push(malformed(format!("{place} {kind}"), token));
        }
    }
    all
}

fn sizes() -> Vec<Hostile> {
    let of = |length: usize| signed(&crate::tenant::with("x", "x".repeat(length)));
    let token = signed(&claims());
    vec![
        malformed("a signed token of 64 KiB", of(48 * 1024)),
        malformed("a signed token of 1 MiB", of(768 * 1024)),
        malformed("a megabyte of dots", ".".repeat(1 << 20)),
        malformed("a megabyte of letters", "A".repeat(1 << 20)),
        malformed("64 KiB of dots", ".".repeat(64 * 1024)),
        malformed("64 KiB of letters", "A".repeat(64 * 1024)),
        malformed(
            "a token and a megabyte",
            format!("{token}{}", "A".repeat(1 << 20)),
        ),
        malformed(
            "a megabyte of another alphabet",
            "\u{1f980}".repeat(1 << 18),
        ),
    ]
}
