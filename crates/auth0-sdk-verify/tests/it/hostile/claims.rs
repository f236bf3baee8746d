//! Claims that are not as the standards have them, though the tenant itself signed them.

use serde_json::{Value, json};

use super::Hostile;
use crate::tenant::{AUDIENCE, HEADER, claims, signed, signed_as_written, with, without};

const INVALID: &str = "invalid_claims";
const MALFORMED: &str = "token_malformed";

pub(super) fn all() -> Vec<Hostile> {
    let mut all = wrong_types();
    all.extend(wrong_inside());
    all.extend(missing());
    all.extend(twice());
    all.extend(no_objects());
    all
}

/// Every claim with a value of every type that it has not.
fn wrong_types() -> Vec<Hostile> {
    let values = || {
        [
            json!(null),
            json!(true),
            json!(1),
            json!(1.5),
            json!("text"),
            json!([]),
            json!(["text"]),
            json!([1]),
            json!([null]),
            json!({}),
            json!({"text": "text"}),
        ]
    };
    let text = |value: &Value| value.is_string();
    let texts = |value: &Value| {
        let is_of_texts = |all: &Vec<Value>| all.iter().all(Value::is_string);
        value.as_array().is_some_and(is_of_texts)
    };
    let mut all = Vec::new();
    for name in [
        "iss",
        "sub",
        "aud",
        "exp",
        "iat",
        "nbf",
        "jti",
        "client_id",
        "azp",
        "scope",
        "permissions",
        "org_id",
        "org_name",
        "sid",
        "act",
        "cnf",
    ] {
        for value in values() {
            let is_right = match name {
                "aud" => text(&value) || texts(&value),
                "exp" | "iat" | "nbf" => value.is_number(),
                "permissions" => texts(&value),
                "act" | "cnf" => value.is_object(),
                _ => text(&value),
            };
            if !is_right {
                let token = signed(&with(name, value.clone()));
                all.push(Hostile::new(format!("{name} {value}"), token, INVALID));
            }
        }
    }
    all
}

fn wrong_inside() -> Vec<Hostile> {
    let deep = (0..200).fold(json!({"sub": "a"}), |inner, _| json!({"act": inner}));
    let mut all = Vec::new();
    for (name, value) in [
        ("act", json!({"sub": 1})),
        ("act", json!({"sub": ["a"]})),
        ("act", json!({"act": "a"})),
        ("act", json!({"act": []})),
        ("act", json!({"sub": "a", "act": {"sub": {}}})),
        ("cnf", json!({"jkt": ""})),
        ("cnf", json!({"jkt": null})),
        ("cnf", json!({"jkt": 1})),
        ("cnf", json!({"jkt": ["a"]})),
        ("cnf", json!({"jkt": {}})),
        ("cnf", json!({"x5t#S256": ""})),
        ("cnf", json!({"x5t#S256": null})),
        ("cnf", json!({"x5t#S256": 1})),
        ("cnf", json!({"jkt": "a", "x5t#S256": 1})),
        ("aud", json!([AUDIENCE, 1])),
        ("aud", json!([AUDIENCE, null])),
        ("aud", json!([[AUDIENCE]])),
        ("aud", json!({"0": AUDIENCE})),
        ("permissions", json!(["a", 1])),
        ("permissions", json!([["a"]])),
    ] {
        let token = signed(&with(name, value.clone()));
        all.push(Hostile::new(format!("{name} of {value}"), token, INVALID));
    }
    all.push(Hostile::new(
        "act without end",
        signed(&with("act", deep)),
        MALFORMED,
    ));
    all
}

fn missing() -> Vec<Hostile> {
    let of = |name| Hostile::new(format!("no {name}"), signed(&without(name)), INVALID);
    let mut all: Vec<_> = ["iss", "aud", "exp"].into_iter().map(of).collect();
    all.push(Hostile::new("no claims", signed(&json!({})), INVALID));
    all
}

/// Two readers may choose differently between the two.
fn twice() -> Vec<Hostile> {
    let right = claims().to_string();
    let right = right.trim_start_matches('{');
    let mut all = Vec::new();
    for (name, value) in [
        ("iss", "\"https://evil.example/\""),
        ("aud", "\"https://evil.example\""),
        ("exp", "1"),
        ("sub", "\"evil\""),
        ("nbf", "1"),
        ("iat", "1"),
        ("scope", "\"admin\""),
        ("permissions", "[\"admin\"]"),
        ("client_id", "\"evil\""),
    ] {
        let escaped = format!("\\u{:04x}{}", u32::from(name.as_bytes()[0]), &name[1..]);
        for (kind, name) in [("plain", name), ("escaped", &escaped)] {
            let (first, inner) = (
                format!("{{\"{name}\":{value},{right}"),
                &right[..right.len() - 1],
            );
            let last = format!("{{{inner},\"{name}\":{value}}}");
            for (place, json) in [("before", first), ("behind", last)] {
                let token = signed_as_written(HEADER, json.as_bytes());
                let name = format!("{name} twice, {kind}, {place}");
                all.push(Hostile::new(name, token, MALFORMED));
            }
        }
    }
    for (name, code, more) in [
        ("a claim that nobody knows", MALFORMED, r#""x":1,"x":1"#),
        ("cnf", MALFORMED, r#""cnf":{"jkt":"a"},"cnf":{}"#),
        ("jkt inside cnf", INVALID, r#""cnf":{"jkt":"a","jkt":"b"}"#),
        ("sub inside act", INVALID, r#""act":{"sub":"a","sub":"b"}"#),
    ] {
        let token = signed_as_written(HEADER, format!("{{{more},{right}").as_bytes());
        all.push(Hostile::new(format!("{name} twice"), token, code));
    }
    let many: String = (0..3000)
        .map(|number| format!("\"n{number}\":1,"))
        .collect();
    let token = signed_as_written(HEADER, format!("{{{many}\"n7\":1,{right}").as_bytes());
    all.push(Hostile::new("one of thousands twice", token, MALFORMED));
    all
}

fn no_objects() -> Vec<Hostile> {
    let right = claims().to_string();
    let inner = right.trim_start_matches('{').trim_end_matches('}');
    let with = |more: &str| format!("{{{inner},{more}}}").into_bytes();
    let mut all = Vec::new();
    for (name, json) in [
        ("nothing", b"".to_vec()),
        ("a blank", b" ".to_vec()),
        ("null", b"null".to_vec()),
        ("a number", b"1".to_vec()),
        ("a text", b"\"a\"".to_vec()),
        ("an array", b"[]".to_vec()),
        (
            "an array of pairs",
            format!("[{}]", inner.replace(':', ",")).into(),
        ),
        ("an array of itself", format!("[{right}]").into()),
        ("no end", right.trim_end_matches('}').into()),
        ("two", format!("{right}{right}").into()),
        ("something behind it", format!("{right}x").into()),
        ("a NUL behind it", format!("{right}\0").into()),
        ("a byte order mark", format!("\u{feff}{right}").into()),
        ("a comma at its end", with("")),
        ("a comment", format!("{right}//").into()),
        ("single quotes", right.replace('"', "'").into()),
        ("NaN", with("\"x\":NaN")),
        ("Infinity", with("\"x\":Infinity")),
        ("a hexadecimal number", with("\"x\":0x10")),
        ("a number with a zero before it", with("\"x\":01")),
        ("a number with a plus", with("\"x\":+1")),
        ("a number without a digit", with("\"x\":.5")),
        ("a number that is cut off", with("\"x\":1.")),
        ("undefined", with("\"x\":undefined")),
        ("a line end in a text", with("\"x\":\"a\nb\"")),
        (
            "no UTF-8",
            [&with("")[..right.len()], b"\"x\":\"\xff\"}"].concat(),
        ),
        (
            "an overlong slash",
            [&with("")[..right.len()], b"\"x\":\"\xc0\xaf\"}"].concat(),
        ),
        (
            "a surrogate in UTF-8",
            [&with("")[..right.len()], b"\"x\":\"\xed\xa0\x80\"}"].concat(),
        ),
        (
            "no UTF-8 in a name",
            [&with("")[..right.len()], b"\"\xff\":1}"].concat(),
        ),
        ("half a surrogate in a name", with(r#""\ud800":1"#)),
        (
            "half a surrogate in its subject",
            right.replace("auth0|ada", "\\ud800").into(),
        ),
        (
            "half a surrogate in its issuer",
            right.replace("tenant.", "\\udc00.").into(),
        ),
        (
            "UTF-16",
            right.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        ),
        (
            "no end to its depth",
            format!("{{{inner},\"x\":{}", "[".repeat(20_000)).into(),
        ),
        (
            "itself in base64url",
            crate::keys::encode(right.as_bytes()).into(),
        ),
        ("compressed", vec![0x78, 0x9c, 0xab, 0x56, 0x2a, 0x4e]),
    ] {
        let token = signed_as_written(HEADER, &json);
        all.push(Hostile::new(
            format!("claims with {name}"),
            token,
            MALFORMED,
        ));
    }
    all
}
