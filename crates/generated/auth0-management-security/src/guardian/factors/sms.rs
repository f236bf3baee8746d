// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `sms`.

/// Calls of the group `sms`.
#[derive(Clone, Debug)]
pub struct Sms {
    client: auth0_sdk_core::Client,
}
impl Sms {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /guardian/factors/sms/selected-provider`
    ///
    /// Scopes: `read:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-sms-providers>
    pub fn get_selected_provider(&self) -> GetSelectedProvider {
        GetSelectedProvider {
            call: self.client.call(&GET_SELECTED_PROVIDER),
        }
    }
    /// `GET /guardian/factors/sms/templates`
    ///
    /// Scopes: `read:guardian_factors`. Statuses: 200, 204, 400, 401, 403. Without a body, the answer is `None`.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-factor-sms-templates>
    pub fn get_templates(&self) -> GetTemplates {
        GetTemplates {
            call: self.client.call(&GET_TEMPLATES),
        }
    }
    /// `GET /guardian/factors/sms/providers/twilio`
    ///
    /// Scopes: `read:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-sms-twilio-factor-provider>
    pub fn get_twilio_provider(&self) -> GetTwilioProvider {
        GetTwilioProvider {
            call: self.client.call(&GET_TWILIO_PROVIDER),
        }
    }
    /// `PUT /guardian/factors/sms/selected-provider`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-sms-providers>
    pub fn set_provider(
        &self,
        body: crate::types::SetGuardianFactorsProviderSms,
    ) -> SetProvider {
        SetProvider {
            call: self.client.call(&SET_PROVIDER),
            body: body,
        }
    }
    /// `PUT /guardian/factors/sms/templates`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-factor-sms-templates>
    pub fn set_templates(
        &self,
        body: crate::types::SetGuardianFactorSmsTemplates,
    ) -> SetTemplates {
        SetTemplates {
            call: self.client.call(&SET_TEMPLATES),
            body: body,
        }
    }
    /// `PUT /guardian/factors/sms/providers/twilio`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-sms-twilio-factor-provider>
    pub fn set_twilio_provider(
        &self,
        body: crate::types::SetGuardianFactorsProviderSmsTwilio,
    ) -> SetTwilioProvider {
        SetTwilioProvider {
            call: self.client.call(&SET_TWILIO_PROVIDER),
            body: body,
        }
    }
}
static GET_SELECTED_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_sms_providers",
    method: "GET",
    path: "/guardian/factors/sms/selected-provider",
    scopes: &["read:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/factors/sms/selected-provider`](https://auth0.com/docs/api/management/v2/guardian/get-sms-providers).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetSelectedProvider {
    call: auth0_sdk_core::Call,
}
impl GetSelectedProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_SELECTED_PROVIDER;
}
impl GetSelectedProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_sms_providers(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetSelectedProvider => crate ::types::GetGuardianFactorsProviderSmsResponse
);
static GET_TEMPLATES: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_factor_sms_templates",
    method: "GET",
    path: "/guardian/factors/sms/templates",
    scopes: &["read:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/factors/sms/templates`](https://auth0.com/docs/api/management/v2/guardian/get-factor-sms-templates).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetTemplates {
    call: auth0_sdk_core::Call,
}
impl GetTemplates {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_TEMPLATES;
}
impl GetTemplates {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_factor_sms_templates(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetTemplates => std::option::Option < crate
    ::types::GetGuardianFactorSmsTemplatesResponse >
);
static GET_TWILIO_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_sms_twilio_factor_provider",
    method: "GET",
    path: "/guardian/factors/sms/providers/twilio",
    scopes: &["read:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/factors/sms/providers/twilio`](https://auth0.com/docs/api/management/v2/guardian/get-sms-twilio-factor-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetTwilioProvider {
    call: auth0_sdk_core::Call,
}
impl GetTwilioProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_TWILIO_PROVIDER;
}
impl GetTwilioProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_sms_twilio_factor_provider(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetTwilioProvider => crate ::types::GetGuardianFactorsProviderSmsTwilioResponse
);
static SET_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_sms_providers",
    method: "PUT",
    path: "/guardian/factors/sms/selected-provider",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/sms/selected-provider`](https://auth0.com/docs/api/management/v2/guardian/put-sms-providers).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetProvider {
    call: auth0_sdk_core::Call,
    body: crate::types::SetGuardianFactorsProviderSms,
}
impl SetProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET_PROVIDER;
}
impl SetProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_sms_providers(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    SetProvider => crate ::types::SetGuardianFactorsProviderSmsResponse
);
static SET_TEMPLATES: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_factor_sms_templates",
    method: "PUT",
    path: "/guardian/factors/sms/templates",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/sms/templates`](https://auth0.com/docs/api/management/v2/guardian/put-factor-sms-templates).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetTemplates {
    call: auth0_sdk_core::Call,
    body: crate::types::SetGuardianFactorSmsTemplates,
}
impl SetTemplates {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET_TEMPLATES;
}
impl SetTemplates {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_factor_sms_templates(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    SetTemplates => crate ::types::SetGuardianFactorSmsTemplatesResponse
);
static SET_TWILIO_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_sms_twilio_factor_provider",
    method: "PUT",
    path: "/guardian/factors/sms/providers/twilio",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/sms/providers/twilio`](https://auth0.com/docs/api/management/v2/guardian/put-sms-twilio-factor-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetTwilioProvider {
    call: auth0_sdk_core::Call,
    body: crate::types::SetGuardianFactorsProviderSmsTwilio,
}
impl SetTwilioProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET_TWILIO_PROVIDER;
}
impl SetTwilioProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_sms_twilio_factor_provider(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    SetTwilioProvider => crate ::types::SetGuardianFactorsProviderSmsTwilioResponse
);
