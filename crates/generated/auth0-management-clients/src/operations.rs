// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_agents(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/agents"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_agent(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateAgent,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/agents"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_agent(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/agents/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_agent(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/agents/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_agent(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateAgent,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/agents/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_client_grants(
    call: &auth0_sdk_core::Call,
    allow_any_organization: Option<bool>,
    audience: Option<&str>,
    client_id: Option<&str>,
    default_for: Option<&str>,
    from: Option<&str>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    subject_type: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/client-grants"));
    let mut request = call.http_client().get(url);
    if allow_any_organization.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new(
                    "allow_any_organization",
                    &allow_any_organization,
                ),
            );
    }
    if audience.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("audience", &audience));
    }
    if client_id.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("client_id", &client_id));
    }
    if default_for.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("default_for", &default_for));
    }
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
    if subject_type.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("subject_type", &subject_type));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_client_grants(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateClientGrant,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/client-grants"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_client_grant(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/client-grants/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_client_grants_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/client-grants/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_client_grants_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateClientGrant,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/client-grants/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_client_grant_organizations(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/client-grants/{}/organizations", auth0_sdk_core::path_segment("id", id)
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
pub(crate) fn get_clients(
    call: &auth0_sdk_core::Call,
    app_type: Option<&str>,
    external_client_id: Option<&str>,
    fields: Option<&str>,
    from: Option<&str>,
    include_fields: Option<bool>,
    include_totals: Option<bool>,
    is_first_party: Option<bool>,
    is_global: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    q: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/clients"));
    let mut request = call.http_client().get(url);
    if app_type.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("app_type", &app_type));
    }
    if external_client_id.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new(
                    "external_client_id",
                    &external_client_id,
                ),
            );
    }
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
    if is_first_party.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("is_first_party", &is_first_party),
            );
    }
    if is_global.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("is_global", &is_global));
    }
    if page.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("page", &page));
    }
    if per_page.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("per_page", &per_page));
    }
    if q.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("q", &q));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_clients(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateClient,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/clients"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn post_clients_cimd_preview(
    call: &auth0_sdk_core::Call,
    body: &crate::types::PreviewCimdMetadata,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/clients/cimd/preview"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn post_clients_cimd_register(
    call: &auth0_sdk_core::Call,
    body: &crate::types::RegisterCimdClient,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/clients/cimd/register"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_clients_search(
    call: &auth0_sdk_core::Call,
    fields: Option<&str>,
    from: Option<&str>,
    include_fields: Option<bool>,
    parser: Option<&str>,
    q: Option<&str>,
    sort: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/clients/search"));
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
    if parser.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("parser", &parser));
    }
    if q.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("q", &q));
    }
    if sort.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("sort", &sort));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn get_credentials(
    call: &auth0_sdk_core::Call,
    client_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/clients/{}/credentials", auth0_sdk_core::path_segment("client_id",
                client_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn post_credentials(
    call: &auth0_sdk_core::Call,
    client_id: &str,
    body: &crate::types::PostClientCredential,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/clients/{}/credentials", auth0_sdk_core::path_segment("client_id",
                client_id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_credentials_by_credential_id(
    call: &auth0_sdk_core::Call,
    client_id: &str,
    credential_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/clients/{}/credentials/{}", auth0_sdk_core::path_segment("client_id",
                client_id) ?, auth0_sdk_core::path_segment("credential_id",
                credential_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_credentials_by_credential_id(
    call: &auth0_sdk_core::Call,
    client_id: &str,
    credential_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/clients/{}/credentials/{}", auth0_sdk_core::path_segment("client_id",
                client_id) ?, auth0_sdk_core::path_segment("credential_id",
                credential_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_credentials_by_credential_id(
    call: &auth0_sdk_core::Call,
    client_id: &str,
    credential_id: &str,
    body: &crate::types::PatchClientCredential,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/clients/{}/credentials/{}", auth0_sdk_core::path_segment("client_id",
                client_id) ?, auth0_sdk_core::path_segment("credential_id",
                credential_id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_clients_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    fields: Option<&str>,
    include_fields: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/clients/{}", auth0_sdk_core::path_segment("id", id) ?));
    let mut request = call.http_client().get(url);
    if fields.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("fields", &fields));
    }
    if include_fields.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("include_fields", &include_fields),
            );
    }
    Ok(request)
}
pub(crate) fn delete_clients_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/clients/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_clients_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateClient,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/clients/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_client_connections(
    call: &auth0_sdk_core::Call,
    id: &str,
    fields: Option<&str>,
    from: Option<&str>,
    include_fields: Option<bool>,
    strategy: Option<&::std::vec::Vec<::std::string::String>>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/clients/{}/connections", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
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
    if strategy.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("strategy", &strategy));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_rotate_secret(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/clients/{}/rotate-secret", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
