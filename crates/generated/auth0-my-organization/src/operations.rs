// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn delete_my_organization(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/"));
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_org_configuration(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/config"));
    Ok(call.http_client().get(url))
}
pub(crate) fn get_idp_configuration(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/config/identity-providers"));
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_invitations(
    call: &auth0_sdk_core::Call,
    body: &crate::types::DeleteMemberInvitations,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/delete-member-invitations"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_organization_memberships(
    call: &auth0_sdk_core::Call,
    body: &crate::types::DeleteOrganizationMemberships,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/delete-memberships"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_organization_details(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/details"));
    Ok(call.http_client().get(url))
}
pub(crate) fn update_organization_details(
    call: &auth0_sdk_core::Call,
    body: &crate::types::OrgDetails,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/details"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn list_organization_domains(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/domains"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn create_organization_domain(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateOrganizationDomain,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/domains"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_organization_domain(
    call: &auth0_sdk_core::Call,
    domain_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/domains/{}", auth0_sdk_core::path_segment("domain_id", domain_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_organization_domain(
    call: &auth0_sdk_core::Call,
    domain_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/domains/{}", auth0_sdk_core::path_segment("domain_id", domain_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_organization_domain_identity_providers(
    call: &auth0_sdk_core::Call,
    domain_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/domains/{}/identity-providers",
                auth0_sdk_core::path_segment("domain_id", domain_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn create_organization_domain_verification(
    call: &auth0_sdk_core::Call,
    domain_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/domains/{}/verify", auth0_sdk_core::path_segment("domain_id",
                domain_id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn list_organization_identity_providers(
    call: &auth0_sdk_core::Call,
    member_access_level: Option<&::std::vec::Vec<::std::string::String>>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/identity-providers"));
    let mut request = call.http_client().get(url);
    if member_access_level.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new(
                    "member_access_level",
                    &member_access_level,
                ),
            );
    }
    Ok(request)
}
pub(crate) fn create_organization_identity_provider(
    call: &auth0_sdk_core::Call,
    body: &crate::types::IdpKnownRequest,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/identity-providers"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_organization_identity_provider(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}", auth0_sdk_core::path_segment("idp_id", idp_id)
                ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_organization_identity_provider(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}", auth0_sdk_core::path_segment("idp_id", idp_id)
                ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn update_organization_identity_provider(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
    body: &crate::types::IdpUpdateKnownRequest,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}", auth0_sdk_core::path_segment("idp_id", idp_id)
                ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn detach_organization_identity_provider_domain(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}/detach", auth0_sdk_core::path_segment("idp_id",
                idp_id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn create_organization_identity_provider_domain(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
    body: &crate::types::CreateIdpDomain,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}/domains", auth0_sdk_core::path_segment("idp_id",
                idp_id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_organization_identity_provider_domain(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
    domain: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}/domains/{}",
                auth0_sdk_core::path_segment("idp_id", idp_id) ?,
                auth0_sdk_core::path_segment("domain", domain) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_idp_provisioning_configuration(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}/provisioning",
                auth0_sdk_core::path_segment("idp_id", idp_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn create_idp_provisioning_configuration(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}/provisioning",
                auth0_sdk_core::path_segment("idp_id", idp_id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn delete_provisioning_configuration(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}/provisioning",
                auth0_sdk_core::path_segment("idp_id", idp_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn list_idp_provisioning_scim_tokens(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}/provisioning/scim-tokens",
                auth0_sdk_core::path_segment("idp_id", idp_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn create_idp_provisioning_scim_token(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
    body: &crate::types::CreateIdpProvisioningScimToken,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}/provisioning/scim-tokens",
                auth0_sdk_core::path_segment("idp_id", idp_id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_idp_provisioning_scim_token(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
    idp_scim_token_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}/provisioning/scim-tokens/{}",
                auth0_sdk_core::path_segment("idp_id", idp_id) ?,
                auth0_sdk_core::path_segment("idp_scim_token_id", idp_scim_token_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn update_idp_provisioning_configuration_attributes(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
    body: &::serde_json::Map<::std::string::String, ::serde_json::Value>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}/provisioning/update-attributes",
                auth0_sdk_core::path_segment("idp_id", idp_id) ?
            ),
        );
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn update_organization_identity_provider_attributes(
    call: &auth0_sdk_core::Call,
    idp_id: &str,
    body: &::serde_json::Map<::std::string::String, ::serde_json::Value>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/identity-providers/{}/update-attributes",
                auth0_sdk_core::path_segment("idp_id", idp_id) ?
            ),
        );
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn list_invitations(
    call: &auth0_sdk_core::Call,
    fields: Option<&str>,
    from: Option<&str>,
    include_fields: Option<bool>,
    sort: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/member-invitations"));
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
    if sort.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("sort", &sort));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn create_invitations(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateMemberInvitation,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/member-invitations"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_invitation(
    call: &auth0_sdk_core::Call,
    invitation_id: &str,
    fields: Option<&str>,
    include_fields: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/member-invitations/{}", auth0_sdk_core::path_segment("invitation_id",
                invitation_id) ?
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
pub(crate) fn delete_invitation(
    call: &auth0_sdk_core::Call,
    invitation_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/member-invitations/{}", auth0_sdk_core::path_segment("invitation_id",
                invitation_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn list_member_invitation_roles(
    call: &auth0_sdk_core::Call,
    invitation_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/member-invitations/{}/roles",
                auth0_sdk_core::path_segment("invitation_id", invitation_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn list_organization_members(
    call: &auth0_sdk_core::Call,
    fields: Option<&str>,
    from: Option<&str>,
    include_fields: Option<bool>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/members"));
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
pub(crate) fn get_organization_member(
    call: &auth0_sdk_core::Call,
    user_id: &str,
    fields: Option<&str>,
    include_fields: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/members/{}", auth0_sdk_core::path_segment("user_id", user_id) ?
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
pub(crate) fn list_org_member_roles(
    call: &auth0_sdk_core::Call,
    user_id: &str,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/members/{}/roles", auth0_sdk_core::path_segment("user_id", user_id) ?
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
pub(crate) fn assign_organization_member_roles(
    call: &auth0_sdk_core::Call,
    user_id: &str,
    body: &crate::types::OrganizationMemberRolesChange,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/members/{}/roles", auth0_sdk_core::path_segment("user_id", user_id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn unassign_organization_member_roles_legacy(
    call: &auth0_sdk_core::Call,
    user_id: &str,
    body: &crate::types::OrganizationMemberRolesChange,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/members/{}/roles", auth0_sdk_core::path_segment("user_id", user_id) ?
            ),
        );
    Ok(call.http_client().delete(url).json(&body))
}
pub(crate) fn unassign_organization_member_roles(
    call: &auth0_sdk_core::Call,
    user_id: &str,
    body: &crate::types::OrganizationMemberRolesChange,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/members/{}/unassign-roles", auth0_sdk_core::path_segment("user_id",
                user_id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn list_roles(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    name: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/roles"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if name.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("name", &name));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
