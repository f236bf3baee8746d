//! What the emulator keeps of a request shows no secret that the documents know.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use std::collections::{BTreeMap, BTreeSet};

use auth0_emulator::Emulator;
use auth0_sdk::ManagementClient;
use auth0_sdk::http::{Method, StatusCode};
use auth0_tests::documented;
use codegen::lower::lower;
use codegen::model::{Kind, Model, Shape};
use serde_json::{Map, Value, json};

const HUSH: &str = "hush-hush";

/// Parts of names that sound like a secret.
const SOUNDS: [&str; 14] = [
    "secret",
    "passw",
    "smtppass",
    "token",
    "key",
    "credential",
    "ticket",
    "jwt",
    "assertion",
    "bearer",
    "p12",
    "otp",
    "cookie",
    "connectionstring",
];

/// Properties whose names sound like a secret, and why they are none.
const SHOWN: [(&str, &[&str]); 8] = [
    (
        "places where tokens are had",
        &[
            "accessTokenURL",
            "requestTokenURL",
            "tokenEndpointUrl",
            "tokenURL",
            "token_endpoint",
        ],
    ),
    (
        "names of a way to prove something, and of algorithms",
        &[
            "credential_device_type",
            "credential_type",
            "id_token_encryption_alg_values_supported",
            "id_token_encryption_enc_values_supported",
            "id_token_signing_alg_values_supported",
            "subject_token_type",
            "token_endpoint_auth_method",
            "token_endpoint_auth_methods_supported",
            "token_endpoint_auth_signing_alg_values_supported",
        ],
    ),
    (
        "names by which a key is found or may be used",
        &[
            "accessKeyId",
            "aws_access_key_id",
            "keyId",
            "key_id",
            "private_key_id",
            "sasKeyName",
        ],
    ),
    ("keys for the public", &["public_key", "site_key"]),
    (
        "names of a header, of a rule's setting and of a hidden field",
        &["header_key", "key"],
    ),
    (
        "when a token ends, and a password changed",
        &["admin_access_token_expiresin", "last_password_reset"],
    ),
    (
        "the issuer and the subject that revocations name",
        &[
            "global_token_revocation_jwt_iss",
            "global_token_revocation_jwt_sub",
        ],
    ),
    ("the identifier of a token", &["token_id"]),
];

/// Fields that the generated types leave out of their debug output, by name, and
/// why requests show them.
const SHOWN_FIELDS: [(&str, &[&str]); 3] = [
    ("certificates are for the public", &["cert"]),
    (
        "objects of free form, whose own names tell",
        &["config", "configuration", "options"],
    ),
    (
        "what may be chosen in a form, and how a switch is set",
        &["value"],
    ),
];

#[tokio::test]
async fn no_property_of_the_document_that_sounds_secret_is_kept() {
    let mut names = BTreeSet::new();
    let document: Value = serde_json::from_str(include_str!("../../spec/management.json")).unwrap();
    texts(&document, &document, &mut names);
    names.retain(|name| {
        let plain = name.to_ascii_lowercase().replace(['_', '-'], "");
        SOUNDS.iter().any(|sound| plain.contains(sound))
    });
    let emulator = Emulator::start().await.unwrap();
    let client = emulator.client().unwrap();
    let mut shown = BTreeSet::new();
    for name in &names {
        let body = json!({"settings": {name.as_str(): HUSH}});
        if kept(&emulator, &client, &body).await.contains(HUSH) {
            shown.insert(name.as_str());
        }
    }
    assert!(names.len() >= 70, "{}", names.len());
    let exceptions: BTreeSet<_> = SHOWN
        .iter()
        .flat_map(|(_, names)| *names)
        .copied()
        .collect();
    assert_eq!(shown, exceptions);
}

#[tokio::test]
async fn what_the_generated_types_hide_is_not_kept() {
    let emulator = Emulator::start().await.unwrap();
    let client = emulator.client().unwrap();
    let (mut shown, mut asked) = (BTreeSet::new(), 0);
    for documented in documented().unwrap() {
        let mut document = documented.document.into_value();
        lower(&mut document).unwrap();
        let model = Model::read(&document).unwrap();
        let holders = holders(&model);
        for (name, known) in &model.types {
            let Kind::Object(object) = &known.kind else {
                continue;
            };
            for field in object.fields.iter().filter(|field| field.secret) {
                let mut filled: Map<String, Value> = object
                    .fields
                    .iter()
                    .map(|other| (other.wire.clone(), "x".into()))
                    .collect();
                filled.insert(field.wire.clone(), HUSH.into());
                let none = BTreeSet::from([None]);
                for holder in holders.get(name).unwrap_or(&none) {
                    let body = match holder {
                        Some(holder) => json!({holder.as_str(): filled}),
                        None => Value::Object(filled.clone()),
                    };
                    asked += 1;
                    if kept(&emulator, &client, &body).await.contains(HUSH) {
                        shown.insert((field.wire.clone(), name.clone()));
                    }
                }
            }
        }
    }
    assert!(asked > 180, "{asked}");
    let exceptions: BTreeSet<_> = SHOWN_FIELDS.iter().flat_map(|(_, names)| *names).collect();
    let names: BTreeSet<_> = shown.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        exceptions.into_iter().copied().collect(),
        "{shown:?}"
    );
    // Those are no exceptions for every type that has a field of the name.
    let types: BTreeSet<_> = shown
        .iter()
        .filter(|(name, _)| ["value", "cert"].contains(&name.as_str()))
        .map(|(_, holder)| holder.as_str())
        .collect();
    assert!(
        !types
            .iter()
            .any(|name| name.contains("Secret") || name.contains("Decryption")),
        "{types:?}"
    );
}

/// A request with a body, as the emulator keeps it.
async fn kept(emulator: &Emulator, client: &ManagementClient, body: &Value) -> String {
    let sent = client.request(Method::POST, "/users").json(body).unwrap();
    let refusal = sent.await.unwrap_err();
    assert_eq!(refusal.status(), Some(StatusCode::BAD_REQUEST), "{refusal}");
    let request = emulator.requests().pop().unwrap();
    request.body.unwrap().to_string()
}

/// The names of all properties that may hold a text.
fn texts(document: &Value, value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            let properties = fields.get("properties").and_then(Value::as_object);
            for (name, schema) in properties.into_iter().flatten() {
                if schema.is_object() && may_be_text(document, schema) {
                    names.insert(name.clone());
                }
            }
            fields
                .values()
                .for_each(|field| texts(document, field, names));
        }
        Value::Array(items) => items.iter().for_each(|item| texts(document, item, names)),
        _ => {}
    }
}

fn may_be_text(document: &Value, schema: &Value) -> bool {
    if let Some(place) = schema["$ref"].as_str() {
        let schema = document.pointer(place.trim_start_matches('#'));
        return may_be_text(document, schema.unwrap());
    }
    let branches = ["oneOf", "anyOf", "allOf"].map(|key| schema[key].as_array());
    let mut branches = branches.into_iter().flatten().flatten().peekable();
    if branches.peek().is_some() {
        return branches.any(|branch| may_be_text(document, branch));
    }
    if schema.get("enum").is_some() || schema.get("const").is_some() {
        return false;
    }
    match &schema["type"] {
        Value::String(kind) if kind == "array" => may_be_text(document, &schema["items"]),
        Value::String(kind) => kind == "string",
        Value::Array(kinds) => kinds.iter().any(|kind| kind == "string"),
        _ => schema.get("properties").is_none(),
    }
}

/// The properties in which each type stands; none for the whole of a body.
fn holders(model: &Model) -> BTreeMap<String, BTreeSet<Option<String>>> {
    let mut holders: BTreeMap<String, BTreeSet<Option<String>>> = BTreeMap::new();
    for known in model.types.values() {
        if let Kind::Object(object) = &known.kind {
            for field in &object.fields {
                for name in alternatives(model, &field.shape) {
                    let holder = Some(field.wire.clone());
                    holders.entry(name).or_default().insert(holder);
                }
            }
        }
    }
    holders
}

/// The type of a shape and, where it is a union, those of its alternatives.
fn alternatives(model: &Model, shape: &Shape) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut next: Vec<&str> = named(shape).into_iter().collect();
    while let Some(name) = next.pop() {
        if names.insert(name.to_owned())
            && let Some(Kind::Union(union)) = model.types.get(name).map(|known| &known.kind)
        {
            next.extend(
                union
                    .variants
                    .iter()
                    .filter_map(|variant| named(&variant.shape)),
            );
        }
    }
    names
}

/// The type that a shape holds, alone or many times.
fn named(shape: &Shape) -> Option<&str> {
    match shape {
        Shape::Named(name) => Some(name),
        Shape::List(element) | Shape::Map(element) => named(&element.shape),
        _ => None,
    }
}
