//! Which alternative of a union a value becomes, and what debug output keeps to itself.
#![allow(
    clippy::unwrap_used,
    reason = "A value that cannot be read has failed the test."
)]

use auth0_sdk::types::{
    EventStreamCloudEventUserCreatedObjectIdentitiesItem, EventStreamResponse,
    FlowActionOtpVerifyCodeParams, FlowsVaultConnectionHttpApiKeySetup, GetConnectionResponse,
    GetGuardianFactorDuoSettingsResponse, LogStreamHttpSink, LogStreamResponseSchema,
    SetGuardianFactorsProviderPushNotificationFcm,
};
use serde_json::{Value, from_value, json};

fn log_stream(value: Value) -> LogStreamResponseSchema {
    from_value(value).unwrap()
}

#[test]
fn a_type_decides_which_log_stream_it_is() {
    use LogStreamResponseSchema as Stream;
    let of = |kind: &str| log_stream(json!({ "id": "lst_1", "type": kind, "status": "active" }));
    assert!(matches!(of("http"), Stream::Http(_)));
    assert!(matches!(of("datadog"), Stream::Datadog(_)));
    assert!(matches!(of("sumo"), Stream::Sumo(_)));
    assert!(matches!(of("a_new_one"), Stream::Unknown(_)));
}

#[test]
fn a_type_further_down_decides_which_event_stream_it_is() {
    let of = |kind: &str| -> EventStreamResponse {
        let destination = json!({ "type": kind, "configuration": {} });
        from_value(json!({ "id": "est_1", "destination": destination })).unwrap()
    };
    assert!(!matches!(of("action"), EventStreamResponse::Webhook(_)));
    assert!(matches!(of("kafka"), EventStreamResponse::Unknown(_)));
}

#[test]
fn a_provider_that_nobody_knows_decides_for_no_identity() {
    use EventStreamCloudEventUserCreatedObjectIdentitiesItem as Identity;
    let of = |provider: &str| -> Identity {
        let identity =
            json!({ "connection": "c", "isSocial": false, "provider": provider, "user_id": "1" });
        from_value(identity).unwrap()
    };
    assert!(matches!(of("samlp"), Identity::Enterprise(_)));
    assert!(matches!(of("sms"), Identity::Passwordless(_)));
    assert!(matches!(of("auth0"), Identity::Database(_)));
    assert!(matches!(of("a_new_one"), Identity::Unknown(_)));
}

#[test]
fn debug_output_keeps_secrets_to_itself() {
    const SECRET: &str = "s3cret";
    let sink: LogStreamHttpSink = from_value(json!({
        "httpEndpoint": "https://logs.example.com",
        "httpAuthorization": SECRET,
        "httpCustomHeaders": [{ "header": "x", "value": SECRET }],
        "added": SECRET,
    }))
    .unwrap();
    let connection: GetConnectionResponse = from_value(
        json!({ "id": "con_1", "options": { "client_secret": SECRET }, "added": SECRET }),
    )
    .unwrap();
    let stream = log_stream(json!({ "type": "a_new_one", "sink": { "token": SECRET } }));
    for shown in [
        format!("{sink:?}"),
        format!("{connection:?}"),
        format!("{stream:?}"),
    ] {
        assert!(!shown.contains(SECRET), "{shown}");
    }
}

#[test]
fn debug_output_hides_keys_by_whichever_name_a_provider_calls_them() {
    const SECRET: &str = "hunter2";
    let duo: GetGuardianFactorDuoSettingsResponse =
        from_value(json!({ "ikey": "DI1", "skey": SECRET, "host": "api.example" })).unwrap();
    let fcm: SetGuardianFactorsProviderPushNotificationFcm =
        from_value(json!({ "server_key": SECRET })).unwrap();
    let vault: FlowsVaultConnectionHttpApiKeySetup =
        from_value(json!({ "type": "API_KEY", "name": "x-key", "value": SECRET, "in": "HEADER" }))
            .unwrap();
    let code: FlowActionOtpVerifyCodeParams =
        from_value(json!({ "reference": "r", "code": SECRET })).unwrap();
    for shown in [
        format!("{duo:?}"),
        format!("{fcm:?}"),
        format!("{vault:?}"),
        format!("{code:?}"),
    ] {
        assert!(!shown.contains(SECRET), "{shown}");
    }
    // What is no secret is still there to be read.
    assert!(format!("{duo:?}").contains("DI1"));
}
