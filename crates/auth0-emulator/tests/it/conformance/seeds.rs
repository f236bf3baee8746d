//! What the document gives no way to create: put there when the tenant starts.

use auth0_emulator::EmulatorBuilder;
use serde_json::{Value, json};

/// Where logins lead back to.
pub(super) const BACK: &str = "http://localhost:9/callback";
pub(super) const GROUP: &str = "grp_2bbbbbbbbbbbbbbbbb";
const STREAM: &str = "est_bbbbbbbbbbbbbbbbbbbbbb";
const EVENT: &str = "evt_bbbbbbbbbbbbbbbbbbbbbb";
const FLOW: &str = "af_bbbbbbbbbbbbbbbbbbbbbb";
const EXECUTION: &str = "ex_bbbbbbbbbbbbbbbbbbbbbbbb";

pub(super) fn plant(builder: EmulatorBuilder) -> EmulatorBuilder {
    let now = "2026-01-02T03:04:05.000Z";
    let seeds = [
        (
            "/groups".to_owned(),
            GROUP,
            json!({"id": GROUP, "name": "Group"}),
        ),
        (
            "/logs".to_owned(),
            "log1",
            json!({"log_id": "log1", "type": "s", "date": now}),
        ),
        (
            "/grants".to_owned(),
            "cgr1",
            json!({"id": "cgr1", "scope": ["a"], "user_id": "auth0|x"}),
        ),
        (
            "/flows".to_owned(),
            FLOW,
            json!({"id": FLOW, "name": "Flow", "created_at": now, "updated_at": now}),
        ),
        (
            "/event-streams".to_owned(),
            STREAM,
            json!({
                "id": STREAM, "name": "Stream", "status": "enabled",
                "destination": {
                    "type": "action", "configuration": {"action_id": "act_bbbbbbbbbbbbbbbb"},
                },
            }),
        ),
        (
            format!("/event-streams/{STREAM}/deliveries"),
            EVENT,
            json!({
                "id": EVENT, "event_stream_id": STREAM, "event_type": "group.created",
                "status": "failed", "attempts": [],
            }),
        ),
        (
            format!("/flows/{FLOW}/executions"),
            EXECUTION,
            json!({
                "id": EXECUTION, "status": "ok", "trace_id": "t",
                "created_at": now, "updated_at": now,
            }),
        ),
    ];
    let builder = builder.rate_limit(u32::MAX).callback(BACK);
    seeds
        .into_iter()
        .fold(builder, |builder, (collection, id, document)| {
            let Value::Object(properties) = document else {
                unreachable!("a seed is an object")
            };
            builder.document(collection, id, properties)
        })
}

/// The identifier of a seeded entity.
pub(super) fn value(path: &str, template: &str, name: &str) -> Option<&'static str> {
    Some(match (template, name) {
        ("/guardian/factors", _) => "otp",
        ("/event-streams", "id") if path.contains("/{event_id}") => STREAM,
        (_, "event_id") => EVENT,
        ("/groups" | "/organizations/{organization_id}/groups", _) => GROUP,
        ("/flows", "flow_id") => FLOW,
        ("/flows/{flow_id}/executions", _) => EXECUTION,
        _ => return None,
    })
}

/// A fresh public key.
pub(super) fn pem() -> String {
    use aws_lc_rs::encoding::AsDer as _;
    use aws_lc_rs::signature::KeyPair as _;
    use base64::Engine as _;

    static PEM: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    let make = || {
        let pair = aws_lc_rs::rsa::KeyPair::generate(aws_lc_rs::rsa::KeySize::Rsa2048).unwrap();
        let der: aws_lc_rs::encoding::PublicKeyX509Der<'_> = pair.public_key().as_der().unwrap();
        let text = base64::engine::general_purpose::STANDARD.encode(der.as_ref());
        format!("-----BEGIN PUBLIC KEY-----\n{text}\n-----END PUBLIC KEY-----\n")
    };
    PEM.get_or_init(make).clone()
}
