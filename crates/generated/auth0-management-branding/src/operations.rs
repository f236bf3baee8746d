// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_branding(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/branding"));
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_branding(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateBranding,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/branding"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_branding_phone_providers(
    call: &auth0_sdk_core::Call,
    disabled: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/branding/phone/providers"));
    let mut request = call.http_client().get(url);
    if disabled.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("disabled", &disabled));
    }
    Ok(request)
}
pub(crate) fn create_phone_provider(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateBrandingPhoneProvider,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/branding/phone/providers"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_phone_provider(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/branding/phone/providers/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_phone_provider(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/branding/phone/providers/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn update_phone_provider(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateBrandingPhoneProvider,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/branding/phone/providers/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn try_phone_provider(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreatePhoneProviderSendTest,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/branding/phone/providers/{}/try", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_phone_templates(
    call: &auth0_sdk_core::Call,
    disabled: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/branding/phone/templates"));
    let mut request = call.http_client().get(url);
    if disabled.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("disabled", &disabled));
    }
    Ok(request)
}
pub(crate) fn create_phone_template(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreatePhoneTemplate,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/branding/phone/templates"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_phone_template(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/branding/phone/templates/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_phone_template(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/branding/phone/templates/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn update_phone_template(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdatePhoneTemplate,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/branding/phone/templates/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn reset_phone_template(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &::serde_json::Value,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/branding/phone/templates/{}/reset", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn try_phone_template(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::CreatePhoneTemplateTestNotification,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/branding/phone/templates/{}/try", auth0_sdk_core::path_segment("id",
                id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_universal_login(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/branding/templates/universal-login"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_universal_login(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateUniversalLoginTemplate,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/branding/templates/universal-login"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn delete_universal_login(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/branding/templates/universal-login"));
    Ok(call.http_client().delete(url))
}
pub(crate) fn post_branding_theme(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateBrandingTheme,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/branding/themes"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_default_branding_theme(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/branding/themes/default"));
    Ok(call.http_client().get(url))
}
pub(crate) fn get_branding_theme(
    call: &auth0_sdk_core::Call,
    theme_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/branding/themes/{}", auth0_sdk_core::path_segment("theme_id", theme_id)
                ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_branding_theme(
    call: &auth0_sdk_core::Call,
    theme_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/branding/themes/{}", auth0_sdk_core::path_segment("theme_id", theme_id)
                ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_branding_theme(
    call: &auth0_sdk_core::Call,
    theme_id: &str,
    body: &crate::types::UpdateBrandingTheme,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/branding/themes/{}", auth0_sdk_core::path_segment("theme_id", theme_id)
                ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_custom_domains(
    call: &auth0_sdk_core::Call,
    fields: Option<&str>,
    from: Option<&str>,
    include_fields: Option<bool>,
    q: Option<&str>,
    sort: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/custom-domains"));
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
pub(crate) fn post_custom_domains(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateCustomDomain,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/custom-domains"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_default(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/custom-domains/default"));
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_default(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetDefaultCustomDomain,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/custom-domains/default"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_custom_domains_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/custom-domains/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_custom_domains_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/custom-domains/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_custom_domains_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateCustomDomain,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/custom-domains/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn post_test_domain(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/custom-domains/{}/test", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn post_verify(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/custom-domains/{}/verify", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn post_email_templates(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateEmailTemplate,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/email-templates"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_email_templates_by_template_name(
    call: &auth0_sdk_core::Call,
    template_name: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/email-templates/{}", auth0_sdk_core::path_segment("template_name",
                template_name) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn put_email_templates_by_template_name(
    call: &auth0_sdk_core::Call,
    template_name: &str,
    body: &crate::types::SetEmailTemplate,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/email-templates/{}", auth0_sdk_core::path_segment("template_name",
                template_name) ?
            ),
        );
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn patch_email_templates_by_template_name(
    call: &auth0_sdk_core::Call,
    template_name: &str,
    body: &crate::types::UpdateEmailTemplate,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/email-templates/{}", auth0_sdk_core::path_segment("template_name",
                template_name) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_provider(
    call: &auth0_sdk_core::Call,
    fields: Option<&str>,
    include_fields: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/emails/provider"));
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
pub(crate) fn post_provider(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateEmailProvider,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/emails/provider"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_provider(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/emails/provider"));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_provider(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateEmailProvider,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/emails/provider"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_prompts(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/prompts"));
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_prompts(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateSettings,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/prompts"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_all_rendering(
    call: &auth0_sdk_core::Call,
    fields: Option<&str>,
    include_fields: Option<bool>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    prompt: Option<&str>,
    rendering_mode: Option<&str>,
    screen: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/prompts/rendering"));
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
    if prompt.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("prompt", &prompt));
    }
    if rendering_mode.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("rendering_mode", &rendering_mode),
            );
    }
    if screen.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("screen", &screen));
    }
    Ok(request)
}
pub(crate) fn patch_bulk_rendering(
    call: &auth0_sdk_core::Call,
    body: &crate::types::BulkUpdateAcul,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/prompts/rendering"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_custom_text_by_language(
    call: &auth0_sdk_core::Call,
    prompt: &str,
    language: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/prompts/{}/custom-text/{}", auth0_sdk_core::path_segment("prompt",
                prompt) ?, auth0_sdk_core::path_segment("language", language) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn put_custom_text_by_language(
    call: &auth0_sdk_core::Call,
    prompt: &str,
    language: &str,
    body: &::serde_json::Map<::std::string::String, ::serde_json::Value>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/prompts/{}/custom-text/{}", auth0_sdk_core::path_segment("prompt",
                prompt) ?, auth0_sdk_core::path_segment("language", language) ?
            ),
        );
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn get_partials(
    call: &auth0_sdk_core::Call,
    prompt: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/prompts/{}/partials", auth0_sdk_core::path_segment("prompt", prompt) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn put_partials(
    call: &auth0_sdk_core::Call,
    prompt: &str,
    body: &::serde_json::Map<::std::string::String, ::serde_json::Value>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/prompts/{}/partials", auth0_sdk_core::path_segment("prompt", prompt) ?
            ),
        );
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn get_rendering(
    call: &auth0_sdk_core::Call,
    prompt: &str,
    screen: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/prompts/{}/screen/{}/rendering", auth0_sdk_core::path_segment("prompt",
                prompt) ?, auth0_sdk_core::path_segment("screen", screen) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_rendering(
    call: &auth0_sdk_core::Call,
    prompt: &str,
    screen: &str,
    body: &crate::types::UpdateAcul,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/prompts/{}/screen/{}/rendering", auth0_sdk_core::path_segment("prompt",
                prompt) ?, auth0_sdk_core::path_segment("screen", screen) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_vc_templates(
    call: &auth0_sdk_core::Call,
    from: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/verifiable-credentials/verification/templates"));
    let mut request = call.http_client().get(url);
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_vc_templates(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateVerifiableCredentialTemplate,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/verifiable-credentials/verification/templates"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_vc_templates_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/verifiable-credentials/verification/templates/{}",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_vc_templates_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/verifiable-credentials/verification/templates/{}",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_vc_templates_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateVerifiableCredentialTemplate,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/verifiable-credentials/verification/templates/{}",
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
