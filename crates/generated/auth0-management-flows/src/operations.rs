// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_flows(
    call: &auth0_sdk_core::Call,
    hydrate: Option<&::std::vec::Vec<::std::string::String>>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    synchronous: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/flows"));
    let mut request = call.http_client().get(url);
    if hydrate.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("hydrate", &hydrate));
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
    if synchronous.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("synchronous", &synchronous));
    }
    Ok(request)
}
pub(crate) fn post_flows(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateFlow,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/flows"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_flows_vault_connections(
    call: &auth0_sdk_core::Call,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/flows/vault/connections"));
    let mut request = call.http_client().get(url);
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
    Ok(request)
}
pub(crate) fn post_flows_vault_connections(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateFlowsVaultConnection,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/flows/vault/connections"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_flows_vault_connections_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/flows/vault/connections/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_flows_vault_connections_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/flows/vault/connections/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_flows_vault_connections_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateFlowsVaultConnection,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/flows/vault/connections/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_flows_executions(
    call: &auth0_sdk_core::Call,
    flow_id: &str,
    from: Option<&str>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/flows/{}/executions", auth0_sdk_core::path_segment("flow_id", flow_id)
                ?
            ),
        );
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
    if page.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("page", &page));
    }
    if per_page.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("per_page", &per_page));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn get_flows_executions_by_execution_id(
    call: &auth0_sdk_core::Call,
    flow_id: &str,
    execution_id: &str,
    hydrate: Option<&::std::vec::Vec<::std::string::String>>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/flows/{}/executions/{}", auth0_sdk_core::path_segment("flow_id",
                flow_id) ?, auth0_sdk_core::path_segment("execution_id", execution_id) ?
            ),
        );
    let mut request = call.http_client().get(url);
    if hydrate.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("hydrate", &hydrate));
    }
    Ok(request)
}
pub(crate) fn delete_flows_executions_by_execution_id(
    call: &auth0_sdk_core::Call,
    flow_id: &str,
    execution_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/flows/{}/executions/{}", auth0_sdk_core::path_segment("flow_id",
                flow_id) ?, auth0_sdk_core::path_segment("execution_id", execution_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_flows_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    hydrate: Option<&::std::vec::Vec<::std::string::String>>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/flows/{}", auth0_sdk_core::path_segment("id", id) ?));
    let mut request = call.http_client().get(url);
    if hydrate.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("hydrate", &hydrate));
    }
    Ok(request)
}
pub(crate) fn delete_flows_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/flows/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_flows_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateFlow,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/flows/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_forms(
    call: &auth0_sdk_core::Call,
    hydrate: Option<&::std::vec::Vec<::std::string::String>>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/forms"));
    let mut request = call.http_client().get(url);
    if hydrate.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("hydrate", &hydrate));
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
    Ok(request)
}
pub(crate) fn create_form(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateForm,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/forms"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_form(
    call: &auth0_sdk_core::Call,
    id: &str,
    hydrate: Option<&::std::vec::Vec<::std::string::String>>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/forms/{}", auth0_sdk_core::path_segment("id", id) ?));
    let mut request = call.http_client().get(url);
    if hydrate.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("hydrate", &hydrate));
    }
    Ok(request)
}
pub(crate) fn delete_form(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/forms/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_form(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateForm,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/forms/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().patch(url).json(&body))
}
