// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_log_streams(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/log-streams"));
    Ok(call.http_client().get(url))
}
pub(crate) fn post_log_streams(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateLogStream,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/log-streams"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_log_streams_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/log-streams/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_log_streams_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/log-streams/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_log_streams_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateLogStream,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/log-streams/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_logs(
    call: &auth0_sdk_core::Call,
    fields: Option<&str>,
    from: Option<&str>,
    include_fields: Option<bool>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    search: Option<&str>,
    sort: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/logs"));
    let mut request = call.http_client().get(url);
    if fields.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("fields", &fields));
    }
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if include_fields.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("include_fields", &include_fields),
            );
    }
    if include_totals.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("include_totals", &include_totals),
            );
    }
    if page.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("page", &page));
    }
    if per_page.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("per_page", &per_page));
    }
    if search.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("search", &search));
    }
    if sort.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("sort", &sort));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn get_logs_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/logs/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().get(url))
}
pub(crate) fn get_active_users(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/stats/active-users"));
    Ok(call.http_client().get(url))
}
pub(crate) fn get_daily(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    to: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/stats/daily"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if to.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("to", &to));
    }
    Ok(request)
}
