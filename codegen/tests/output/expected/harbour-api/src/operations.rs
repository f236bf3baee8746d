// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_chart(
    call: &auth0_sdk_core::Call,
    name: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/charts/{}", auth0_sdk_core::path_segment("name", name) ?));
    Ok(call.http_client().get(url))
}
pub(crate) fn post_chart_keys(
    call: &auth0_sdk_core::Call,
    name: &str,
    body: &crate::types::PostChartKeysRequest,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/charts/{}", auth0_sdk_core::path_segment("name", name) ?));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_ships(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    include_totals: Option<bool>,
    kinds: Option<&::std::vec::Vec<::std::string::String>>,
    page: Option<i64>,
    per_page: Option<i64>,
    sort: Option<&str>,
    take: Option<i64>,
    type_: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/ships"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if include_totals.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("include_totals", &include_totals),
            );
    }
    if kinds.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("kinds", &kinds));
    }
    if page.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("page", &page));
    }
    if per_page.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("per_page", &per_page));
    }
    if sort.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("sort", &sort));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    if type_.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("type", &type_));
    }
    Ok(request)
}
pub(crate) fn post_ships(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateShip,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/ships"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_ships_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    fields: Option<&::std::vec::Vec<::std::string::String>>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/ships/{}", auth0_sdk_core::path_segment("id", id) ?));
    let mut request = call.http_client().get(url);
    if fields.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("fields", &fields));
    }
    Ok(request)
}
pub(crate) fn delete_ships_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/ships/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_ships_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateShip,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/ships/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_ship_crew(
    call: &auth0_sdk_core::Call,
    id: &str,
    type_: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/ships/{}/crew/{}", auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("type_", type_) ?
            ),
        );
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn put_ship_crew(
    call: &auth0_sdk_core::Call,
    id: &str,
    type_: &str,
    body: &crate::types::PutShipCrewRequest,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/ships/{}/crew/{}", auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("type_", type_) ?
            ),
        );
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn get_signals(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/signals"));
    Ok(call.http_client().get(url))
}
pub(crate) fn get_last_signals(
    call: &auth0_sdk_core::Call,
    since: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/signals/last"));
    Ok(
        call
            .http_client()
            .get(url)
            .query(&progenitor_client::QueryParam::new("since", &since)),
    )
}
