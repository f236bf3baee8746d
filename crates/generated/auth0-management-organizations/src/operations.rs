// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_organizations(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    include_client_association_for: Option<&str>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    sort: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/organizations"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if include_client_association_for.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new(
                    "include_client_association_for",
                    &include_client_association_for,
                ),
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
    if sort.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("sort", &sort));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_organizations(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateOrganization,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/organizations"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_name_by_name(
    call: &auth0_sdk_core::Call,
    name: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/name/{}", auth0_sdk_core::path_segment("name", name) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn get_organizations_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/organizations/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_organizations_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/organizations/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_organizations_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateOrganization,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/organizations/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_organization_client_grants(
    call: &auth0_sdk_core::Call,
    id: &str,
    audience: Option<&str>,
    client_id: Option<&str>,
    grant_ids: Option<&::std::vec::Vec<::std::string::String>>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/client-grants", auth0_sdk_core::path_segment("id", id)
                ?
            ),
        );
    let mut request = call.http_client().get(url);
    if audience.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("audience", &audience));
    }
    if client_id.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("client_id", &client_id));
    }
    if grant_ids.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("grant_ids", &grant_ids));
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
pub(crate) fn create_organization_client_grants(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::AssociateOrganizationClientGrant,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/client-grants", auth0_sdk_core::path_segment("id", id)
                ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_client_grants_by_grant_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    grant_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/client-grants/{}", auth0_sdk_core::path_segment("id",
                id) ?, auth0_sdk_core::path_segment("grant_id", grant_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_organization_clients(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/clients", auth0_sdk_core::path_segment("id", id) ?
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
pub(crate) fn post_organization_clients(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateOrganizationClients,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/clients", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_organization_clients(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::DeleteOrganizationClients,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/clients", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url).json(&body))
}
pub(crate) fn get_organization_client(
    call: &auth0_sdk_core::Call,
    id: &str,
    client_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/clients/{}", auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("client_id", client_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_organization_client(
    call: &auth0_sdk_core::Call,
    id: &str,
    client_id: &str,
    body: &crate::types::UpdateOrganizationClient,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/clients/{}", auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("client_id", client_id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_organization_connections(
    call: &auth0_sdk_core::Call,
    id: &str,
    include_totals: Option<bool>,
    is_enabled: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/connections", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    let mut request = call.http_client().get(url);
    if include_totals.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("include_totals", &include_totals),
            );
    }
    if is_enabled.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("is_enabled", &is_enabled));
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
pub(crate) fn post_organization_connection(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateOrganizationAllConnection,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/connections", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_organization_connection(
    call: &auth0_sdk_core::Call,
    id: &str,
    connection_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/connections/{}", auth0_sdk_core::path_segment("id",
                id) ?, auth0_sdk_core::path_segment("connection_id", connection_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_organization_connection(
    call: &auth0_sdk_core::Call,
    id: &str,
    connection_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/connections/{}", auth0_sdk_core::path_segment("id",
                id) ?, auth0_sdk_core::path_segment("connection_id", connection_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_organization_connection(
    call: &auth0_sdk_core::Call,
    id: &str,
    connection_id: &str,
    body: &crate::types::UpdateOrganizationAllConnection,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/connections/{}", auth0_sdk_core::path_segment("id",
                id) ?, auth0_sdk_core::path_segment("connection_id", connection_id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_discovery_domains(
    call: &auth0_sdk_core::Call,
    id: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/discovery-domains", auth0_sdk_core::path_segment("id",
                id) ?
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
pub(crate) fn post_discovery_domains(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateOrganizationDiscoveryDomain,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/discovery-domains", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_name_by_discovery_domain(
    call: &auth0_sdk_core::Call,
    id: &str,
    discovery_domain: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/discovery-domains/name/{}",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("discovery_domain", discovery_domain) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn get_discovery_domains_by_discovery_domain_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    discovery_domain_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/discovery-domains/{}",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("discovery_domain_id", discovery_domain_id)
                ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_discovery_domains_by_discovery_domain_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    discovery_domain_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/discovery-domains/{}",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("discovery_domain_id", discovery_domain_id)
                ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_discovery_domains_by_discovery_domain_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    discovery_domain_id: &str,
    body: &crate::types::UpdateOrganizationDiscoveryDomain,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/discovery-domains/{}",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("discovery_domain_id", discovery_domain_id)
                ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_enabled_connections(
    call: &auth0_sdk_core::Call,
    id: &str,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/enabled_connections",
                auth0_sdk_core::path_segment("id", id) ?
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
pub(crate) fn post_enabled_connections(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::AddOrganizationConnection,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/enabled_connections",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_enabled_connections_by_connection_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    connection_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/enabled_connections/{}",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("connection_id", connection_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_enabled_connections_by_connection_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    connection_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/enabled_connections/{}",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("connection_id", connection_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_enabled_connections_by_connection_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    connection_id: &str,
    body: &crate::types::UpdateOrganizationConnection,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/enabled_connections/{}",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("connection_id", connection_id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_invitations(
    call: &auth0_sdk_core::Call,
    id: &str,
    fields: Option<&str>,
    include_fields: Option<bool>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    sort: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/invitations", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
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
pub(crate) fn post_invitations(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateOrganizationInvitation,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/invitations", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_invitations_by_invitation_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    invitation_id: &str,
    fields: Option<&str>,
    include_fields: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/invitations/{}", auth0_sdk_core::path_segment("id",
                id) ?, auth0_sdk_core::path_segment("invitation_id", invitation_id) ?
            ),
        );
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
pub(crate) fn delete_invitations_by_invitation_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    invitation_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/invitations/{}", auth0_sdk_core::path_segment("id",
                id) ?, auth0_sdk_core::path_segment("invitation_id", invitation_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_organization_members(
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
        .url(
            format_args!(
                "/organizations/{}/members", auth0_sdk_core::path_segment("id", id) ?
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
pub(crate) fn post_members(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateOrganizationMember,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/members", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_members(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::DeleteOrganizationMembers,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/members", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url).json(&body))
}
pub(crate) fn get_organization_member_effective_roles(
    call: &auth0_sdk_core::Call,
    id: &str,
    user_id: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/members/{}/effective-roles",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("user_id", user_id) ?
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
pub(crate) fn get_organization_member_role_source_groups(
    call: &auth0_sdk_core::Call,
    id: &str,
    user_id: &str,
    from: Option<&str>,
    role_id: &str,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/members/{}/effective-roles/sources/groups",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("user_id", user_id) ?
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
pub(crate) fn get_organization_member_roles(
    call: &auth0_sdk_core::Call,
    id: &str,
    user_id: &str,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/members/{}/roles", auth0_sdk_core::path_segment("id",
                id) ?, auth0_sdk_core::path_segment("user_id", user_id) ?
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
pub(crate) fn post_organization_member_roles(
    call: &auth0_sdk_core::Call,
    id: &str,
    user_id: &str,
    body: &crate::types::AssignOrganizationMemberRoles,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/members/{}/roles", auth0_sdk_core::path_segment("id",
                id) ?, auth0_sdk_core::path_segment("user_id", user_id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_organization_member_roles(
    call: &auth0_sdk_core::Call,
    id: &str,
    user_id: &str,
    body: &crate::types::DeleteOrganizationMemberRoles,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/members/{}/roles", auth0_sdk_core::path_segment("id",
                id) ?, auth0_sdk_core::path_segment("user_id", user_id) ?
            ),
        );
    Ok(call.http_client().delete(url).json(&body))
}
pub(crate) fn get_organization_role_members(
    call: &auth0_sdk_core::Call,
    id: &str,
    role_id: &str,
    fields: Option<&str>,
    from: Option<&str>,
    include_fields: Option<bool>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/roles/{}/members", auth0_sdk_core::path_segment("id",
                id) ?, auth0_sdk_core::path_segment("role_id", role_id) ?
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
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn get_organization_groups(
    call: &auth0_sdk_core::Call,
    organization_id: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/groups",
                auth0_sdk_core::path_segment("organization_id", organization_id) ?
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
pub(crate) fn get_organization_group_roles(
    call: &auth0_sdk_core::Call,
    organization_id: &str,
    group_id: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/groups/{}/roles",
                auth0_sdk_core::path_segment("organization_id", organization_id) ?,
                auth0_sdk_core::path_segment("group_id", group_id) ?
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
pub(crate) fn post_organization_group_roles(
    call: &auth0_sdk_core::Call,
    organization_id: &str,
    group_id: &str,
    body: &crate::types::CreateOrganizationGroupRoles,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/groups/{}/roles",
                auth0_sdk_core::path_segment("organization_id", organization_id) ?,
                auth0_sdk_core::path_segment("group_id", group_id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_organization_group_roles(
    call: &auth0_sdk_core::Call,
    organization_id: &str,
    group_id: &str,
    body: &crate::types::DeleteOrganizationGroupRoles,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/groups/{}/roles",
                auth0_sdk_core::path_segment("organization_id", organization_id) ?,
                auth0_sdk_core::path_segment("group_id", group_id) ?
            ),
        );
    Ok(call.http_client().delete(url).json(&body))
}
pub(crate) fn get_organization_role_groups(
    call: &auth0_sdk_core::Call,
    organization_id: &str,
    role_id: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/organizations/{}/roles/{}/groups",
                auth0_sdk_core::path_segment("organization_id", organization_id) ?,
                auth0_sdk_core::path_segment("role_id", role_id) ?
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
