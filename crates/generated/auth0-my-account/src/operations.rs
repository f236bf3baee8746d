// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_authentication_methods(
    call: &auth0_sdk_core::Call,
    type_: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/authentication-methods"));
    let mut request = call.http_client().get(url);
    if type_.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("type", &type_));
    }
    Ok(request)
}
pub(crate) fn create_authentication_method(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateAuthenticationMethod,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/authentication-methods"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_authentication_method(
    call: &auth0_sdk_core::Call,
    authentication_method_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/authentication-methods/{}",
                auth0_sdk_core::path_segment("authentication_method_id",
                authentication_method_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_authentication_method(
    call: &auth0_sdk_core::Call,
    authentication_method_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/authentication-methods/{}",
                auth0_sdk_core::path_segment("authentication_method_id",
                authentication_method_id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn update_authentication_method(
    call: &auth0_sdk_core::Call,
    authentication_method_id: &str,
    body: &crate::types::UpdateAuthenticationMethod,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/authentication-methods/{}",
                auth0_sdk_core::path_segment("authentication_method_id",
                authentication_method_id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn confirm_authentication_method(
    call: &auth0_sdk_core::Call,
    authentication_method_id: &str,
    body: &crate::types::VerifyAuthenticationMethod,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/authentication-methods/{}/verify",
                auth0_sdk_core::path_segment("authentication_method_id",
                authentication_method_id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_connected_accounts(
    call: &auth0_sdk_core::Call,
    connection: Option<&::std::vec::Vec<::std::string::String>>,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/connected-accounts/accounts"));
    let mut request = call.http_client().get(url);
    if connection.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("connection", &connection));
    }
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn delete_connected_account(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/connected-accounts/accounts/{}", auth0_sdk_core::path_segment("id", id)
                ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn complete_connected_account_request(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CompleteConnectedAccounts,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/connected-accounts/complete"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn create_connected_account_request(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateConnectedAccounts,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/connected-accounts/connect"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_connected_accounts_connections(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/connected-accounts/connections"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn get_consents(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/consents"));
    Ok(call.http_client().get(url))
}
pub(crate) fn get_consent(
    call: &auth0_sdk_core::Call,
    consent_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/consents/{}", auth0_sdk_core::path_segment("consent_id", consent_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn get_factors(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/factors"));
    Ok(call.http_client().get(url))
}
pub(crate) fn get_organizations(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/organizations"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
