// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn post_users_exports(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateExportUsers,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/jobs/users-exports"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn post_verification_email(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateVerificationEmail,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/jobs/verification-email"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_jobs_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/jobs/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().get(url))
}
pub(crate) fn get_errors(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/jobs/{}/errors", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().get(url))
}
pub(crate) fn post_email_verification(
    call: &auth0_sdk_core::Call,
    body: &crate::types::VerifyEmailTicket,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/tickets/email-verification"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn post_password_change(
    call: &auth0_sdk_core::Call,
    body: &crate::types::ChangePasswordTicket,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/tickets/password-change"));
    Ok(call.http_client().post(url).json(&body))
}
