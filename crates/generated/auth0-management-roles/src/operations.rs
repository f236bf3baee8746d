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
    Ok(
        call
            .http_client()
            .get(url)
            .query(&progenitor_client::QueryParam::new("connection_id", &connection_id))
            .query(&progenitor_client::QueryParam::new("external_id", &external_id))
            .query(&progenitor_client::QueryParam::new("fields", &fields))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(
                &progenitor_client::QueryParam::new("include_fields", &include_fields),
            )
            .query(
                &progenitor_client::QueryParam::new("include_totals", &include_totals),
            )
            .query(&progenitor_client::QueryParam::new("name", &name))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("per_page", &per_page))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("take", &take)),
    )
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
    Ok(
        call
            .http_client()
            .get(url)
            .query(&progenitor_client::QueryParam::new("fields", &fields))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(
                &progenitor_client::QueryParam::new("include_fields", &include_fields),
            )
            .query(&progenitor_client::QueryParam::new("take", &take)),
    )
}
pub(crate) fn get_group_roles(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/groups/{}/roles", auth0_sdk_core::path_segment("id", id) ?));
    Ok(
        call
            .http_client()
            .get(url)
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("take", &take)),
    )
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
    Ok(
        call
            .http_client()
            .get(url)
            .query(&progenitor_client::QueryParam::new("identifiers", &identifiers))
            .query(
                &progenitor_client::QueryParam::new("include_fields", &include_fields),
            )
            .query(
                &progenitor_client::QueryParam::new("include_totals", &include_totals),
            )
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("per_page", &per_page)),
    )
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
    Ok(
        call
            .http_client()
            .get(url)
            .query(
                &progenitor_client::QueryParam::new("include_fields", &include_fields),
            ),
    )
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
    Ok(
        call
            .http_client()
            .get(url)
            .query(
                &progenitor_client::QueryParam::new("include_totals", &include_totals),
            )
            .query(&progenitor_client::QueryParam::new("name_filter", &name_filter))
            .query(&progenitor_client::QueryParam::new("owner_id", &owner_id))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("per_page", &per_page))
            .query(&progenitor_client::QueryParam::new("type", &type_)),
    )
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
    Ok(
        call
            .http_client()
            .get(url)
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("take", &take)),
    )
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
    Ok(
        call
            .http_client()
            .get(url)
            .query(
                &progenitor_client::QueryParam::new("include_totals", &include_totals),
            )
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("per_page", &per_page)),
    )
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
    Ok(
        call
            .http_client()
            .get(url)
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(
                &progenitor_client::QueryParam::new("include_totals", &include_totals),
            )
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("per_page", &per_page))
            .query(&progenitor_client::QueryParam::new("take", &take)),
    )
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
