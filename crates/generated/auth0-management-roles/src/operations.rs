// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_groups(
    call: &auth0_sdk_core::Call,
    connection_id: Option<&str>,
    external_id: Option<&str>,
    fields: Option<&str>,
    from: Option<&str>,
    include_fields: Option<bool>,
    include_totals: Option<bool>,
    name: Option<&str>,
    page: Option<i64>,
    per_page: Option<i64>,
    search: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/groups"));
    let mut request = call.http_client().get(url);
    if connection_id.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("connection_id", &connection_id));
    }
    if external_id.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("external_id", &external_id));
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
    if name.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("name", &name));
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
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn get_group(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/groups/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_group(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/groups/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_group_members(
    call: &auth0_sdk_core::Call,
    id: &str,
    fields: Option<&str>,
    from: Option<&str>,
    include_fields: Option<bool>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/groups/{}/members", auth0_sdk_core::path_segment("id", id) ?),
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
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn get_group_roles(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/groups/{}/roles", auth0_sdk_core::path_segment("id", id) ?));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_group_roles(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::AssignGroupRoles,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/groups/{}/roles", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_group_roles(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::DeleteGroupRoles,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/groups/{}/roles", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url).json(&body))
}
pub(crate) fn get_resource_servers(
    call: &auth0_sdk_core::Call,
    identifiers: Option<&::std::vec::Vec<::std::string::String>>,
    include_fields: Option<bool>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/resource-servers"));
    let mut request = call.http_client().get(url);
    if identifiers.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("identifiers", &identifiers));
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
    Ok(request)
}
pub(crate) fn post_resource_servers(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateResourceServer,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/resource-servers"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_resource_servers_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    include_fields: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/resource-servers/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    let mut request = call.http_client().get(url);
    if include_fields.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("include_fields", &include_fields),
            );
    }
    Ok(request)
}
pub(crate) fn delete_resource_servers_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/resource-servers/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_resource_servers_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateResourceServer,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/resource-servers/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_roles(
    call: &auth0_sdk_core::Call,
    include_totals: Option<bool>,
    name_filter: Option<&str>,
    owner_id: Option<&str>,
    page: Option<i64>,
    per_page: Option<i64>,
    type_: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/roles"));
    let mut request = call.http_client().get(url);
    if include_totals.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("include_totals", &include_totals),
            );
    }
    if name_filter.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("name_filter", &name_filter));
    }
    if owner_id.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("owner_id", &owner_id));
    }
    if page.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("page", &page));
    }
    if per_page.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("per_page", &per_page));
    }
    if type_.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("type", &type_));
    }
    Ok(request)
}
pub(crate) fn post_roles(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateRole,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/roles"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_roles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/roles/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_roles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/roles/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_roles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateRole,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/roles/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_role_groups(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/roles/{}/groups", auth0_sdk_core::path_segment("id", id) ?));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_role_groups(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::AssignRoleGroups,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/roles/{}/groups", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_role_groups(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::DeleteRoleGroups,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/roles/{}/groups", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url).json(&body))
}
pub(crate) fn get_role_permission(
    call: &auth0_sdk_core::Call,
    id: &str,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/roles/{}/permissions", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
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
pub(crate) fn post_role_permission_assignment(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::AddRolePermissions,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/roles/{}/permissions", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_role_permission_assignment(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::DeleteRolePermissions,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/roles/{}/permissions", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url).json(&body))
}
pub(crate) fn get_role_user(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/roles/{}/users", auth0_sdk_core::path_segment("id", id) ?));
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
pub(crate) fn post_role_users(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::AssignRoleUsers,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/roles/{}/users", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().post(url).json(&body))
}
