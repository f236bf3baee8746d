//! Random requests, made of what means something to the emulator and of what does
//! not.

use proptest::prelude::*;

use serde_json::Value;

use super::{Asked, Credentials, Target, request};

/// Texts that mean something to the emulator, among others.
const WORDS: [&str; 24] = [
    "auth0|ada",
    "ada",
    "ada@example.com",
    "fuzz",
    "acme",
    "pw",
    "%00",
    "..",
    "%2F",
    "*",
    "query",
    "code",
    "client_credentials",
    "refresh_token",
    "id_token token",
    "form_post",
    "openid offline_access",
    "urn:ietf:params:oauth:grant-type:device_code",
    "none",
    "true",
    "-1",
    "99999999999999999999",
    "name:a* OR (b",
    "https://app.example/callback",
];
const NAMES: [&str; 24] = [
    "q",
    "page",
    "per_page",
    "from",
    "take",
    "fields",
    "sort",
    "include_totals",
    "grant_type",
    "client_id",
    "client_secret",
    "audience",
    "scope",
    "username",
    "password",
    "code",
    "redirect_uri",
    "response_type",
    "state",
    "request",
    "request_uri",
    "login_hint",
    "organization",
    "connection",
];
const PATHS: [&str; 25] = [
    "/authorize",
    "/oauth/token",
    "/oauth/par",
    "/oauth/revoke",
    "/oauth/device/code",
    "/bc-authorize",
    "/userinfo",
    "/u/login",
    "/u/login/password",
    "/u/consent",
    "/activate",
    "/dbconnections/signup",
    "/dbconnections/change_password",
    "/passwordless/start",
    "/passwordless/verify_redirect",
    "/mfa/challenge",
    "/mfa/associate",
    "/oidc/register",
    "/v2/logout",
    "/oidc/logout",
    "/login/callback",
    "/samlp/fuzz",
    "/.well-known/openid-configuration",
    "/healthz",
    "/_emulator/state",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(&WORDS[..]).prop_map(str::to_owned),
        ".{0,12}"
    ]
}

fn pairs() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = prop_oneof![
        prop::sample::select(&NAMES[..]).prop_map(str::to_owned),
        "[a-z_]{1,9}"
    ];
    prop::collection::vec((name, text()), 0..6)
}

fn form(pairs: &[(String, String)]) -> String {
    let encode =
        |text: &str| -> String { text.bytes().map(|byte| format!("%{byte:02X}")).collect() };
    let pairs = pairs
        .iter()
        .map(|(name, value)| format!("{name}={}", encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map(text(), inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn target() -> impl Strategy<Value = Target> {
    let raw = prop_oneof![
        3 => (prop::sample::select(&PATHS[..]), pairs())
            .prop_map(|(path, pairs)| format!("{path}?{}", form(&pairs))),
        1 => "/[ -~]{0,30}",
    ];
    prop_oneof![
        raw.prop_map(Target::Raw),
        (any::<usize>(), prop::collection::vec(text(), 0..3), pairs()).prop_map(
            |(number, texts, pairs)| Target::Operation {
                number,
                parameters: texts
                    .iter()
                    .map(|text| form(&[(String::new(), text.clone())])[1..].to_owned())
                    .collect(),
                query: form(&pairs),
            }
        ),
    ]
}

fn body() -> impl Strategy<Value = (&'static str, Vec<u8>)> {
    prop_oneof![
        Just(("text/plain", Vec::new())),
        pairs().prop_map(|pairs| ("application/x-www-form-urlencoded", form(&pairs).into())),
        pairs().prop_map(|pairs| {
            let body: serde_json::Map<_, _> = pairs
                .into_iter()
                .map(|(name, text)| (name, text.into()))
                .collect();
            ("application/json", Value::Object(body).to_string().into())
        }),
        json().prop_map(|value| ("application/json", value.to_string().into())),
        prop::collection::vec(any::<u8>(), 0..64).prop_map(|bytes| ("application/json", bytes)),
        prop::collection::vec(any::<u8>(), 0..64)
            .prop_map(|bytes| ("multipart/form-data; boundary=x", bytes)),
    ]
}

fn asked() -> impl Strategy<Value = Asked> {
    let method =
        prop::sample::select(&["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "ODD"][..]);
    let credentials = prop::sample::select(
        &[
            Credentials::Own,
            Credentials::Management,
            Credentials::Management,
            Credentials::Application,
        ][..],
    );
    let header = ("[a-z-]{1,8}", prop::collection::vec(any::<u8>(), 0..12));
    (
        method,
        target(),
        credentials,
        body(),
        prop::collection::vec(header, 0..3),
    )
        .prop_map(
            |(method, target, credentials, (media, body), mut headers)| {
                headers.push(("content-type".to_owned(), media.into()));
                Asked {
                    method: method.to_owned(),
                    target,
                    credentials,
                    headers,
                    body,
                }
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn whatever_is_asked_is_answered_as_auth0_would(asked in asked()) {
        request(&asked);
    }
}
