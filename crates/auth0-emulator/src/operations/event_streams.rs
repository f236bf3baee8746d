//! Deliveries of event streams. The emulator delivers nothing, so that every
//! attempt is kept as a failed one, to be listed and asked for again.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::documents::{missing, object, text};
use super::{Entry, write};
use crate::answer::{Answer, Outcome};
use crate::call::Call;
use crate::problem::Problem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Entity, Tenant};

pub(super) static HANDLERS: &[Entry] = &[
    write(Method::POST, "/event-streams/{id}/test", test),
    write(Method::POST, "/event-streams/{id}/redeliver", redeliver),
    write(
        Method::POST,
        "/event-streams/{id}/redeliver/{event_id}",
        redeliver_one,
    ),
];

fn test(tenant: &mut Tenant, call: &Call) -> Outcome {
    let place = place(tenant, call)?;
    let body = call.json();
    let id = format!("evt_{}", random_alphanumeric(22)?);
    let kind = text(&body, "event_type");
    let data = body.get("data").cloned().unwrap_or_else(|| json!({}));
    let delivery = object(json!({
        "id": id, "event_stream_id": call.param("id"), "event_type": kind, "status": "failed",
        "attempts": [attempt(call)],
        "event": {
            "id": id, "source": format!("urn:auth0:{}", tenant.name), "specversion": "1.0",
            "type": kind, "time": call.now.rfc3339(), "data": data,
        },
    }));
    tenant.entities.insert(&place, &id, delivery.clone());
    Ok(Answer::accepted(delivery))
}

/// Every delivery that the body chooses is tried again.
fn redeliver(tenant: &mut Tenant, call: &Call) -> Outcome {
    let place = place(tenant, call)?;
    let body = call.json();
    let kinds = call.texts("event_types");
    let (from, to) = (text(&body, "date_from"), text(&body, "date_to"));
    for delivery in tenant.entities.iter_mut(&place) {
        let time = delivery
            .get("event")
            .and_then(|event| event["time"].as_str());
        let time = time.unwrap_or_default();
        let is_chosen = (kinds.is_empty() || kinds.iter().any(|kind| kind == text(delivery, "event_type")))
            // Times in one form are in the order of their texts.
            && (from.is_empty() || time >= from)
            && (to.is_empty() || time <= to);
        if is_chosen {
            try_again(delivery, call);
        }
    }
    Ok(Answer::accepted(body))
}

fn redeliver_one(tenant: &mut Tenant, call: &Call) -> Outcome {
    let place = place(tenant, call)?;
    let delivery = tenant.entities.get_mut(&place, call.param("event_id"));
    let message = "The delivery does not exist.";
    let delivery = delivery.ok_or_else(|| missing("inexistent_delivery", message))?;
    try_again(delivery, call);
    Ok(Answer::accepted_empty())
}

fn try_again(delivery: &mut Entity, call: &Call) {
    if let Some(Value::Array(attempts)) = delivery.get_mut("attempts") {
        attempts.push(attempt(call));
    }
}

fn attempt(call: &Call) -> Value {
    json!({
        "status": "failed", "timestamp": call.now.rfc3339(),
        "error_message": "The emulator delivers nothing.",
    })
}

/// Where the deliveries of a stream are, if it is there and enabled.
fn place(tenant: &Tenant, call: &Call) -> Result<String, Problem> {
    let id = call.param("id");
    let stream = tenant.entities.get("/event-streams", id);
    let message = "The event stream does not exist.";
    let stream = stream.ok_or_else(|| missing("inexistent_event_stream", message))?;
    if text(stream, "status") == "disabled" {
        let message = "The event stream is disabled.";
        return Err(Problem::new(
            StatusCode::CONFLICT,
            "event_stream_disabled",
            message,
        ));
    }
    Ok(format!("/event-streams/{id}/deliveries"))
}
