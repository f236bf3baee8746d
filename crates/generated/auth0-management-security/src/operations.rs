// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_ips_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/anomaly/blocks/ips/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_ips_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/anomaly/blocks/ips/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_bot_detection(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/attack-protection/bot-detection"));
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_bot_detection(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateBotDetectionSettings,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/attack-protection/bot-detection"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_breached_password_detection(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/attack-protection/breached-password-detection"));
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_breached_password_detection(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateBreachedPasswordDetectionSettings,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/attack-protection/breached-password-detection"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_brute_force_protection(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/attack-protection/brute-force-protection"));
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_brute_force_protection(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateBruteForceSettings,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/attack-protection/brute-force-protection"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_captcha(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/attack-protection/captcha"));
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_captcha(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateAttackProtectionCaptcha,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/attack-protection/captcha"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_phone_provider_protection(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/attack-protection/phone-provider-protection"));
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_phone_provider_protection(
    call: &auth0_sdk_core::Call,
    body: &crate::types::PatchPhoneProviderProtection,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/attack-protection/phone-provider-protection"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_suspicious_ip_throttling(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/attack-protection/suspicious-ip-throttling"));
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_suspicious_ip_throttling(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateSuspiciousIpThrottlingSettings,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/attack-protection/suspicious-ip-throttling"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn post_ticket(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateGuardianEnrollmentTicket,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/enrollments/ticket"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_enrollments_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/guardian/enrollments/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_enrollments_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/guardian/enrollments/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_factors(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors"));
    Ok(call.http_client().get(url))
}
pub(crate) fn get_factor_duo_settings(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/duo/settings"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_factor_duo_settings(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetGuardianFactorDuoSettings,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/duo/settings"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn patch_factor_duo_settings(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateGuardianFactorDuoSettings,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/duo/settings"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_message_types(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/phone/message-types"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_message_types(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetGuardianFactorPhoneMessageTypes,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/phone/message-types"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn get_phone_twilio_factor_provider(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/phone/providers/twilio"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_twilio(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetGuardianFactorsProviderPhoneTwilio,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/phone/providers/twilio"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn get_guardian_phone_providers(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/phone/selected-provider"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_phone_providers(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetGuardianFactorsProviderPhone,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/phone/selected-provider"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn get_factor_phone_templates(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/phone/templates"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_factor_phone_templates(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetGuardianFactorPhoneTemplates,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/phone/templates"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn get_apns(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/guardian/factors/push-notification/providers/apns"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_apns(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetGuardianFactorsProviderPushNotificationApns,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/guardian/factors/push-notification/providers/apns"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn patch_apns(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateGuardianFactorsProviderPushNotificationApns,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/guardian/factors/push-notification/providers/apns"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn put_fcm(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetGuardianFactorsProviderPushNotificationFcm,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/guardian/factors/push-notification/providers/fcm"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn patch_fcm(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateGuardianFactorsProviderPushNotificationFcm,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/guardian/factors/push-notification/providers/fcm"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn put_fcmv1(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetGuardianFactorsProviderPushNotificationFcmv1,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/guardian/factors/push-notification/providers/fcmv1"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn patch_fcmv1(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateGuardianFactorsProviderPushNotificationFcmv1,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/guardian/factors/push-notification/providers/fcmv1"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_sns(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/guardian/factors/push-notification/providers/sns"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_sns(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetGuardianFactorsProviderPushNotificationSns,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/guardian/factors/push-notification/providers/sns"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn patch_sns(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateGuardianFactorsProviderPushNotificationSns,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/guardian/factors/push-notification/providers/sns"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_pn_providers(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/guardian/factors/push-notification/selected-provider"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_pn_providers(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetGuardianFactorsProviderPushNotification,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/guardian/factors/push-notification/selected-provider"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn get_sms_twilio_factor_provider(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/sms/providers/twilio"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_sms_twilio_factor_provider(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetGuardianFactorsProviderSmsTwilio,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/sms/providers/twilio"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn get_sms_providers(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/sms/selected-provider"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_sms_providers(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetGuardianFactorsProviderSms,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/sms/selected-provider"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn get_factor_sms_templates(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/sms/templates"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_factor_sms_templates(
    call: &auth0_sdk_core::Call,
    body: &crate::types::SetGuardianFactorSmsTemplates,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/factors/sms/templates"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn put_factors_by_name(
    call: &auth0_sdk_core::Call,
    name: &str,
    body: &crate::types::SetGuardianFactor,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/guardian/factors/{}", auth0_sdk_core::path_segment("name", name) ?
            ),
        );
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn get_policies(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/policies"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_policies(
    call: &auth0_sdk_core::Call,
    body: &::std::vec::Vec<crate::types::MfaPolicyEnum>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/guardian/policies"));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn get_network_acls(
    call: &auth0_sdk_core::Call,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/network-acls"));
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
pub(crate) fn post_network_acls(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateNetworkAcl,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/network-acls"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_network_acls_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/network-acls/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_network_acls_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::SetNetworkAcl,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/network-acls/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn delete_network_acls_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/network-acls/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_network_acls_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateNetworkAcl,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/network-acls/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_rate_limit_policies(
    call: &auth0_sdk_core::Call,
    consumer: Option<&str>,
    consumer_selector: Option<&str>,
    from: Option<&str>,
    resource: Option<&str>,
    take: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/rate-limit-policies"));
    let mut request = call.http_client().get(url);
    if consumer.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("consumer", &consumer));
    }
    if consumer_selector.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new(
                    "consumer_selector",
                    &consumer_selector,
                ),
            );
    }
    if from.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("from", &from));
    }
    if resource.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("resource", &resource));
    }
    if take.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("take", &take));
    }
    Ok(request)
}
pub(crate) fn post_rate_limit_policies(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateRateLimitPolicy,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/rate-limit-policies"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_rate_limit_policies_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/rate-limit-policies/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_rate_limit_policies_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/rate-limit-policies/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_rate_limit_policies_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::PatchRateLimitPolicy,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/rate-limit-policies/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_risk_assessments_settings(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/risk-assessments/settings"));
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_risk_assessments_settings(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateRiskAssessmentsSettings,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/risk-assessments/settings"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_new_device(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/risk-assessments/settings/new-device"));
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_new_device(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateRiskAssessmentsSettingsNewDevice,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/risk-assessments/settings/new-device"));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_supplemental_signals(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/supplemental-signals"));
    Ok(call.http_client().get(url))
}
pub(crate) fn patch_supplemental_signals(
    call: &auth0_sdk_core::Call,
    body: &crate::types::UpdateSupplementalSignals,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/supplemental-signals"));
    Ok(call.http_client().patch(url).json(&body))
}
