// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_connection_profiles(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/connection-profiles"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_connection_profiles(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateConnectionProfile,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/connection-profiles"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_connection_profile_templates(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/connection-profiles/templates"));
    Ok(call.http_client().get(url))
}
pub(crate) fn get_connection_profile_template(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connection-profiles/templates/{}", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn get_connection_profiles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connection-profiles/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_connection_profiles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connection-profiles/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_connection_profiles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateConnectionProfile,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connection-profiles/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_connections(
    call: &auth0_sdk_core::Call,
    fields: Option<&str>,
    from: Option<&str>,
    include_fields: Option<bool>,
    include_totals: Option<bool>,
    name: Option<&str>,
    page: Option<i64>,
    per_page: Option<i64>,
    strategy: Option<&::std::vec::Vec<::std::string::String>>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/connections"));
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
    if strategy.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("strategy", &strategy));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_connections(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateConnection,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/connections"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_connections_directory_provisionings(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/connections-directory-provisionings"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn get_connections_scim_configurations(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/connections-scim-configurations"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn get_connections_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    fields: Option<&str>,
    include_fields: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/connections/{}", auth0_sdk_core::path_segment("id", id) ?));
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
pub(crate) fn delete_connections_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/connections/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_connections_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateConnection,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/connections/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_connection_clients(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/clients", auth0_sdk_core::path_segment("id", id) ?
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
pub(crate) fn patch_clients(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &::std::vec::Vec<crate::types::UpdateEnabledClientConnectionsItem>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/clients", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_directory_provisioning(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/directory-provisioning",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn post_directory_provisioning(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateDirectoryProvisioning,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/directory-provisioning",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_directory_provisioning(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/directory-provisioning",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_directory_provisioning(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateDirectoryProvisioning,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/directory-provisioning",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_directory_provisioning_default_mapping(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/directory-provisioning/default-mapping",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn post_synchronizations(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/directory-provisioning/synchronizations",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn get_synchronized_groups(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    q: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/directory-provisioning/synchronized-groups",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if q.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("q", &q));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn put_synchronized_groups(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::ReplaceSynchronizedGroups,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/directory-provisioning/synchronized-groups",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn post_synchronized_groups(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::AddSynchronizedGroups,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/directory-provisioning/synchronized-groups",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_synchronized_groups(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::DeleteSynchronizedGroups,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/directory-provisioning/synchronized-groups",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url).json(&body))
}
pub(crate) fn get_keys(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/keys", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn post_keys(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::PostConnectionKeys,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/keys", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn post_rotate(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::RotateConnectionKeys,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/keys/rotate", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_scim_configuration(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/scim-configuration", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn post_scim_configuration(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateScimConfiguration,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/scim-configuration", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_scim_configuration(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/scim-configuration", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_scim_configuration(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateScimConfiguration,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/scim-configuration", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_default_mapping(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/scim-configuration/default-mapping",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn get_scim_tokens(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/scim-configuration/tokens",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn post_scim_token(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateScimToken,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/scim-configuration/tokens",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_tokens_by_token_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    token_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/scim-configuration/tokens/{}",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("token_id", token_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_status(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/status", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_users_by_email(
    call: &auth0_sdk_core::Call,
    id: &str,
    email: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connections/{}/users", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(
        call
            .http_client()
            .delete(url)
            .query(&progenitor_client::QueryParam::new("email", &email)),
    )
}
pub(crate) fn get_self_service_profiles(
    call: &auth0_sdk_core::Call,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/self-service-profiles"));
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
pub(crate) fn post_self_service_profiles(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateSelfServiceProfile,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/self-service-profiles"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_self_service_profiles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/self-service-profiles/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_self_service_profiles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/self-service-profiles/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_self_service_profiles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateSelfServiceProfile,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/self-service-profiles/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_self_service_profile_custom_text(
    call: &auth0_sdk_core::Call,
    id: &str,
    language: &str,
    page: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/self-service-profiles/{}/custom-text/{}/{}",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("language", language) ?,
                auth0_sdk_core::path_segment("page", page) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn put_self_service_profile_custom_text(
    call: &auth0_sdk_core::Call,
    id: &str,
    language: &str,
    page: &str,
    body: &::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/self-service-profiles/{}/custom-text/{}/{}",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("language", language) ?,
                auth0_sdk_core::path_segment("page", page) ?
            ),
        );
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn post_sso_ticket(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateSelfServiceProfileSsoTicket,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/self-service-profiles/{}/sso-ticket",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn post_revoke(
    call: &auth0_sdk_core::Call,
    profile_id: &str,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/self-service-profiles/{}/sso-ticket/{}/revoke",
                auth0_sdk_core::path_segment("profile_id", profile_id) ?,
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn get_token_exchange_profiles(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/token-exchange-profiles"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_token_exchange_profiles(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateTokenExchangeProfile,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/token-exchange-profiles"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_token_exchange_profiles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/token-exchange-profiles/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_token_exchange_profiles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/token-exchange-profiles/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_token_exchange_profiles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateTokenExchangeProfile,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/token-exchange-profiles/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_user_attribute_profiles(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/user-attribute-profiles"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_user_attribute_profiles(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateUserAttributeProfile,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/user-attribute-profiles"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_user_attribute_profile_templates(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/user-attribute-profiles/templates"));
    Ok(call.http_client().get(url))
}
pub(crate) fn get_user_attribute_profile_template(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/user-attribute-profiles/templates/{}",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn get_user_attribute_profiles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/user-attribute-profiles/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_user_attribute_profiles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/user-attribute-profiles/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_user_attribute_profiles_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateUserAttributeProfile,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/user-attribute-profiles/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
