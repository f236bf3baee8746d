// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_experiments(
    call: &auth0_sdk_core::Call,
    authentication_flow: Option<&str>,
    feature_flag_id: Option<&str>,
    from: Option<&str>,
    status: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/experimentation/experiments"));
    let mut request = call.http_client().get(url);
    if authentication_flow.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new(
                    "authentication_flow",
                    &authentication_flow,
                ),
            );
    }
    if feature_flag_id.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("feature_flag_id", &feature_flag_id),
            );
    }
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if status.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("status", &status));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn create_experiment(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateExperiment,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/experimentation/experiments"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_experiment(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/experiments/{}", auth0_sdk_core::path_segment("id", id)
                ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_experiment(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/experiments/{}", auth0_sdk_core::path_segment("id", id)
                ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn update_experiment(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateExperiment,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/experiments/{}", auth0_sdk_core::path_segment("id", id)
                ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn update_experiment_status(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateExperimentStatus,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/experiments/{}/status",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn validate_experiment(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/experiments/{}/validate",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn get_feature_flags(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    status: Option<&str>,
    take: Option<i64>,
    type_: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/experimentation/feature-flags"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if status.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("status", &status));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    if type_.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("type", &type_));
    }
    Ok(request)
}
pub(crate) fn create_feature_flag(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateFeatureFlag,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/experimentation/feature-flags"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_feature_flag(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/feature-flags/{}", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_feature_flag(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/feature-flags/{}", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn update_feature_flag(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateFeatureFlag,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/feature-flags/{}", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn update_feature_flag_status(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateFeatureFlagStatus,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/feature-flags/{}/status",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_variations(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/feature-flags/{}/variations",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn create_variation(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreateVariation,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/feature-flags/{}/variations",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_variation(
    call: &auth0_sdk_core::Call,
    id: &str,
    vid: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/feature-flags/{}/variations/{}",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("vid", vid) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_variation(
    call: &auth0_sdk_core::Call,
    id: &str,
    vid: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/feature-flags/{}/variations/{}",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("vid", vid) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn update_variation(
    call: &auth0_sdk_core::Call,
    id: &str,
    vid: &str,
    body: &crate::types::UpdateVariation,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/feature-flags/{}/variations/{}",
                auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("vid", vid) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_segments(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    take: Option<i64>,
    type_: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/experimentation/segments"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    if type_.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("type", &type_));
    }
    Ok(request)
}
pub(crate) fn create_segment(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateSegment,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/experimentation/segments"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_segment(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/segments/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_segment(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/segments/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn update_segment(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateSegment,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/experimentation/segments/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_custom_signing_keys(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/keys/custom-signing"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_custom_signing_keys(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetCustomSigningKeys,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/keys/custom-signing"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn delete_custom_signing_keys(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/keys/custom-signing"));
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_encryption_keys(
    call: &auth0_sdk_core::Call,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/keys/encryption"));
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
pub(crate) fn post_encryption(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateEncryptionKey,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/keys/encryption"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn post_encryption_rekey(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/keys/encryption/rekey"));
    Ok(call.http_client().post(url))
}
pub(crate) fn get_encryption_key(
    call: &auth0_sdk_core::Call,
    kid: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/keys/encryption/{}", auth0_sdk_core::path_segment("kid", kid) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn post_encryption_key(
    call: &auth0_sdk_core::Call,
    kid: &str,
    body: &crate::types::ImportEncryptionKey,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/keys/encryption/{}", auth0_sdk_core::path_segment("kid", kid) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_encryption_key(
    call: &auth0_sdk_core::Call,
    kid: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/keys/encryption/{}", auth0_sdk_core::path_segment("kid", kid) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn post_encryption_wrapping_key(
    call: &auth0_sdk_core::Call,
    kid: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/keys/encryption/{}/wrapping-key", auth0_sdk_core::path_segment("kid",
                kid) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn get_all_keys_network_acls(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/keys/network-acls"));
    Ok(call.http_client().get(url))
}
pub(crate) fn create_keys_network_acls(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateKeysNetworkAcls,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/keys/network-acls"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_keys_network_acls(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/keys/network-acls/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_keys_network_acls(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/keys/network-acls/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_signing_keys(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/keys/signing"));
    Ok(call.http_client().get(url))
}
pub(crate) fn post_signing_keys(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/keys/signing/rotate"));
    Ok(call.http_client().post(url))
}
pub(crate) fn get_signing_key(
    call: &auth0_sdk_core::Call,
    kid: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/keys/signing/{}", auth0_sdk_core::path_segment("kid", kid) ?),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn put_signing_keys(
    call: &auth0_sdk_core::Call,
    kid: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/keys/signing/{}/revoke", auth0_sdk_core::path_segment("kid", kid) ?
            ),
        );
    Ok(call.http_client().put(url))
}
pub(crate) fn tenant_settings_route(
    call: &auth0_sdk_core::Call,
    fields: Option<&str>,
    include_fields: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/tenants/settings"));
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
pub(crate) fn patch_settings(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateTenantSettings,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/tenants/settings"));
    Ok(call.http_client().patch(url).json(&body))
}
