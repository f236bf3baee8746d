// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_event_streams(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/event-streams"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_event_streams(
    call: &auth0_sdk_core::Call,
    body: &crate::types::PostEventStreamsRequest,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/event-streams"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_event_streams_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/event-streams/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_event_streams_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/event-streams/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_event_streams_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateEventStream,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/event-streams/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_event_deliveries(
    call: &auth0_sdk_core::Call,
    id: &str,
    date_from: Option<&str>,
    date_to: Option<&str>,
    event_types: Option<&str>,
    from: Option<&str>,
    statuses: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/event-streams/{}/deliveries", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    let mut request = call.http_client().get(url);
    if date_from.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("date_from", &date_from));
    }
    if date_to.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("date_to", &date_to));
    }
    if event_types.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("event_types", &event_types));
    }
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if statuses.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("statuses", &statuses));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn get_deliveries_by_event_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    event_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/event-streams/{}/deliveries/{}", auth0_sdk_core::path_segment("id", id)
                ?, auth0_sdk_core::path_segment("event_id", event_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn post_redeliver(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateEventStreamRedelivery,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/event-streams/{}/redeliver", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn post_redeliver_by_event_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    event_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/event-streams/{}/redeliver/{}", auth0_sdk_core::path_segment("id", id)
                ?, auth0_sdk_core::path_segment("event_id", event_id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn post_test_event(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateEventStreamTestEvent,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/event-streams/{}/test", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn subscribe_events(
    call: &auth0_sdk_core::Call,
    event_type: Option<&::std::vec::Vec<::std::string::String>>,
    from: Option<&str>,
    from_timestamp: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/events"));
    let mut request = call.http_client().get(url);
    if event_type.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("event_type", &event_type));
    }
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if from_timestamp.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("from_timestamp", &from_timestamp),
            );
    }
    Ok(request)
}
