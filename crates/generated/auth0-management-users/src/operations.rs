// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_device_credentials(
    call: &auth0_sdk_core::Call,
    client_id: Option<&str>,
    fields: Option<&str>,
    include_fields: Option<bool>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    type_: Option<&str>,
    user_id: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/device-credentials"));
    let mut request = call.http_client().get(url);
    if client_id.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("client_id", &client_id));
    }
    if fields.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("fields", &fields));
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
    if type_.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("type", &type_));
    }
    if user_id.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("user_id", &user_id));
    }
    Ok(request)
}
pub(crate) fn post_device_credentials(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreatePublicKeyDeviceCredential,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/device-credentials"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_device_credentials_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/device-credentials/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_grants(
    call: &auth0_sdk_core::Call,
    audience: Option<&str>,
    client_id: Option<&str>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    user_id: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/grants"));
    let mut request = call.http_client().get(url);
    if audience.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("audience", &audience));
    }
    if client_id.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("client_id", &client_id));
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
    if user_id.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("user_id", &user_id));
    }
    Ok(request)
}
pub(crate) fn delete_grants_by_user_id(
    call: &auth0_sdk_core::Call,
    user_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/grants"));
    Ok(
        call
            .http_client()
            .delete(url)
            .query(&progenitor_client::QueryParam::new("user_id", &user_id)),
    )
}
pub(crate) fn delete_grants_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/grants/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_refresh_tokens(
    call: &auth0_sdk_core::Call,
    client_id: Option<&str>,
    fields: Option<&str>,
    from: Option<&str>,
    include_fields: Option<bool>,
    take: Option<i64>,
    user_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/refresh-tokens"));
    Ok(
        call
            .http_client()
            .get(url)
            .query(&progenitor_client::QueryParam::new("client_id", &client_id))
            .query(&progenitor_client::QueryParam::new("fields", &fields))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(
                &progenitor_client::QueryParam::new("include_fields", &include_fields),
            )
            .query(&progenitor_client::QueryParam::new("take", &take))
            .query(&progenitor_client::QueryParam::new("user_id", &user_id)),
    )
}
pub(crate) fn revoke_refresh_tokens(
    call: &auth0_sdk_core::Call,
    body: &crate::types::RevokeRefreshTokens,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/refresh-tokens/revoke"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_refresh_token(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/refresh-tokens/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_refresh_token(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/refresh-tokens/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_refresh_tokens_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateRefreshToken,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/refresh-tokens/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_session(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/sessions/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_session(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/sessions/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_sessions_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateSession,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/sessions/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn revoke_session(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/sessions/{}/revoke", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn get_user_blocks(
    call: &auth0_sdk_core::Call,
    consider_brute_force_enablement: Option<bool>,
    identifier: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/user-blocks"));
    Ok(
        call
            .http_client()
            .get(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "consider_brute_force_enablement",
                    &consider_brute_force_enablement,
                ),
            )
            .query(&progenitor_client::QueryParam::new("identifier", &identifier)),
    )
}
pub(crate) fn delete_user_blocks(
    call: &auth0_sdk_core::Call,
    identifier: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/user-blocks"));
    Ok(
        call
            .http_client()
            .delete(url)
            .query(&progenitor_client::QueryParam::new("identifier", &identifier)),
    )
}
pub(crate) fn get_user_blocks_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    consider_brute_force_enablement: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/user-blocks/{}", auth0_sdk_core::path_segment("id", id) ?));
    let mut request = call.http_client().get(url);
    if consider_brute_force_enablement.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new(
                    "consider_brute_force_enablement",
                    &consider_brute_force_enablement,
                ),
            );
    }
    Ok(request)
}
pub(crate) fn delete_user_blocks_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/user-blocks/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_users(
    call: &auth0_sdk_core::Call,
    connection: Option<&str>,
    fields: Option<&str>,
    include_fields: Option<bool>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    primary_order: Option<bool>,
    q: Option<&str>,
    search_engine: Option<&str>,
    sort: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/users"));
    let mut request = call.http_client().get(url);
    if connection.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("connection", &connection));
    }
    if fields.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("fields", &fields));
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
    if primary_order.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("primary_order", &primary_order));
    }
    if q.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("q", &q));
    }
    if search_engine.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("search_engine", &search_engine));
    }
    if sort.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("sort", &sort));
    }
    Ok(request)
}
pub(crate) fn post_users(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateUser,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/users"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_users_by_email(
    call: &auth0_sdk_core::Call,
    email: &str,
    fields: Option<&str>,
    include_fields: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/users-by-email"));
    let mut request = call
        .http_client()
        .get(url)
        .query(&progenitor_client::QueryParam::new("email", &email));
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
pub(crate) fn get_users_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    fields: Option<&str>,
    include_fields: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/users/{}", auth0_sdk_core::path_segment("id", id) ?));
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
pub(crate) fn delete_users_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/users/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_users_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateUser,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/users/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_authentication_methods(
    call: &auth0_sdk_core::Call,
    id: &str,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/authentication-methods", auth0_sdk_core::path_segment("id",
                id) ?
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
pub(crate) fn put_authentication_methods(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &::std::vec::Vec<crate::types::SetUserAuthenticationMethods>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/authentication-methods", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn post_authentication_methods(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateUserAuthenticationMethod,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/authentication-methods", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_authentication_methods(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/authentication-methods", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_authentication_methods_by_authentication_method_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    authentication_method_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/authentication-methods/{}", auth0_sdk_core::path_segment("id",
                id) ?, auth0_sdk_core::path_segment("authentication_method_id",
                authentication_method_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_authentication_methods_by_authentication_method_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    authentication_method_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/authentication-methods/{}", auth0_sdk_core::path_segment("id",
                id) ?, auth0_sdk_core::path_segment("authentication_method_id",
                authentication_method_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_authentication_methods_by_authentication_method_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    authentication_method_id: &str,
    body: &crate::types::UpdateUserAuthenticationMethod,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/authentication-methods/{}", auth0_sdk_core::path_segment("id",
                id) ?, auth0_sdk_core::path_segment("authentication_method_id",
                authentication_method_id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn delete_authenticators(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/authenticators", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_connected_accounts(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/connected-accounts", auth0_sdk_core::path_segment("id", id) ?
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
pub(crate) fn get_user_effective_permissions(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    resource_server_identifier: &str,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/effective-permissions", auth0_sdk_core::path_segment("id", id)
                ?
            ),
        );
    let mut request = call
        .http_client()
        .get(url)
        .query(&progenitor_client::QueryParam::new("from", &from))
        .query(
            &progenitor_client::QueryParam::new(
                "resource_server_identifier",
                &resource_server_identifier,
            ),
        );
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn get_user_effective_permission_role_sources(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    permission_name: &str,
    resource_server_identifier: &str,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/effective-permissions/sources/effective-roles",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    let mut request = call
        .http_client()
        .get(url)
        .query(&progenitor_client::QueryParam::new("from", &from))
        .query(&progenitor_client::QueryParam::new("permission_name", &permission_name))
        .query(
            &progenitor_client::QueryParam::new(
                "resource_server_identifier",
                &resource_server_identifier,
            ),
        );
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn get_user_effective_roles(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/effective-roles", auth0_sdk_core::path_segment("id", id) ?
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
pub(crate) fn get_user_role_source_groups(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    role_id: &str,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/effective-roles/sources/groups",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    let mut request = call
        .http_client()
        .get(url)
        .query(&progenitor_client::QueryParam::new("from", &from))
        .query(&progenitor_client::QueryParam::new("role_id", &role_id));
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn get_enrollments(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/enrollments", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn get_user_groups(
    call: &auth0_sdk_core::Call,
    id: &str,
    fields: Option<&str>,
    from: Option<&str>,
    include_fields: Option<bool>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/users/{}/groups", auth0_sdk_core::path_segment("id", id) ?));
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
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_identities(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::LinkUserIdentity,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/identities", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_user_identity_by_user_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    provider: &str,
    user_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/identities/{}/{}", auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("provider", provider) ?,
                auth0_sdk_core::path_segment("user_id", user_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_logs_by_user(
    call: &auth0_sdk_core::Call,
    id: &str,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    sort: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/users/{}/logs", auth0_sdk_core::path_segment("id", id) ?));
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
    if sort.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("sort", &sort));
    }
    Ok(request)
}
pub(crate) fn post_invalidate_remember_browser(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/multifactor/actions/invalidate-remember-browser",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn delete_multifactor_by_provider(
    call: &auth0_sdk_core::Call,
    id: &str,
    provider: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/multifactor/{}", auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("provider", provider) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_user_organizations(
    call: &auth0_sdk_core::Call,
    id: &str,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/organizations", auth0_sdk_core::path_segment("id", id) ?
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
pub(crate) fn get_permissions(
    call: &auth0_sdk_core::Call,
    id: &str,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/permissions", auth0_sdk_core::path_segment("id", id) ?
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
pub(crate) fn post_permissions(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateUserPermissions,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/permissions", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_permissions(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::DeleteUserPermissions,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/permissions", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url).json(&body))
}
pub(crate) fn post_recovery_code_regeneration(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/recovery-code-regeneration",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn user_revoke_access(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::RevokeUserAccess,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/revoke-access", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn post_clear_assessors(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::ClearAssessors,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/risk-assessments/clear", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_user_roles(
    call: &auth0_sdk_core::Call,
    id: &str,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/users/{}/roles", auth0_sdk_core::path_segment("id", id) ?));
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
pub(crate) fn post_user_roles(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::AssignUserRoles,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/users/{}/roles", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_user_roles(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::DeleteUserRoles,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/users/{}/roles", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url).json(&body))
}
pub(crate) fn get_refresh_tokens_for_user(
    call: &auth0_sdk_core::Call,
    user_id: &str,
    from: Option<&str>,
    include_totals: Option<bool>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/refresh-tokens", auth0_sdk_core::path_segment("user_id",
                user_id) ?
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
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn delete_refresh_tokens_for_user(
    call: &auth0_sdk_core::Call,
    user_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/refresh-tokens", auth0_sdk_core::path_segment("user_id",
                user_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_sessions_for_user(
    call: &auth0_sdk_core::Call,
    user_id: &str,
    from: Option<&str>,
    include_totals: Option<bool>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/sessions", auth0_sdk_core::path_segment("user_id", user_id) ?
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
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn delete_sessions_for_user(
    call: &auth0_sdk_core::Call,
    user_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/users/{}/sessions", auth0_sdk_core::path_segment("user_id", user_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
