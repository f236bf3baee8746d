// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `phone`.

/// Calls of the group `phone`.
#[derive(Clone, Debug)]
pub struct Phone {
    client: auth0_sdk_core::Client,
}
impl Phone {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /guardian/factors/phone/message-types`
    ///
    /// Scopes: `read:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-message-types>
    pub fn get_message_types(&self) -> GetMessageTypes {
        GetMessageTypes {
            call: self.client.call(&GET_MESSAGE_TYPES),
        }
    }
    /// `GET /guardian/factors/phone/selected-provider`
    ///
    /// Scopes: `read:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-guardian-phone-providers>
    pub fn get_selected_provider(&self) -> GetSelectedProvider {
        GetSelectedProvider {
            call: self.client.call(&GET_SELECTED_PROVIDER),
        }
    }
    /// `GET /guardian/factors/phone/templates`
    ///
    /// Scopes: `read:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-factor-phone-templates>
    pub fn get_templates(&self) -> GetTemplates {
        GetTemplates {
            call: self.client.call(&GET_TEMPLATES),
        }
    }
    /// `GET /guardian/factors/phone/providers/twilio`
    ///
    /// Scopes: `read:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-phone-twilio-factor-provider>
    pub fn get_twilio_provider(&self) -> GetTwilioProvider {
        GetTwilioProvider {
            call: self.client.call(&GET_TWILIO_PROVIDER),
        }
    }
    /// `PUT /guardian/factors/phone/message-types`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403, 404.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-message-types>
    pub fn set_message_types(
        &self,
        body: crate::types::SetGuardianFactorPhoneMessageTypes,
    ) -> SetMessageTypes {
        SetMessageTypes {
            call: self.client.call(&SET_MESSAGE_TYPES),
            body: body,
        }
    }
    /// `PUT /guardian/factors/phone/selected-provider`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-phone-providers>
    pub fn set_provider(
        &self,
        body: crate::types::SetGuardianFactorsProviderPhone,
    ) -> SetProvider {
        SetProvider {
            call: self.client.call(&SET_PROVIDER),
            body: body,
        }
    }
    /// `PUT /guardian/factors/phone/templates`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-factor-phone-templates>
    pub fn set_templates(
        &self,
        body: crate::types::SetGuardianFactorPhoneTemplates,
    ) -> SetTemplates {
        SetTemplates {
            call: self.client.call(&SET_TEMPLATES),
            body: body,
        }
    }
    /// `PUT /guardian/factors/phone/providers/twilio`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-twilio>
    pub fn set_twilio_provider(
        &self,
        body: crate::types::SetGuardianFactorsProviderPhoneTwilio,
    ) -> SetTwilioProvider {
        SetTwilioProvider {
            call: self.client.call(&SET_TWILIO_PROVIDER),
            body: body,
        }
    }
}
static GET_MESSAGE_TYPES: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_message-types",
    method: "GET",
    path: "/guardian/factors/phone/message-types",
    scopes: &["read:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/factors/phone/message-types`](https://auth0.com/docs/api/management/v2/guardian/get-message-types).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetMessageTypes {
    call: auth0_sdk_core::Call,
}
impl GetMessageTypes {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_MESSAGE_TYPES;
}
impl GetMessageTypes {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_message_types(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetMessageTypes => crate ::types::GetGuardianFactorPhoneMessageTypesResponse
);
static GET_SELECTED_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_guardian_phone_providers",
    method: "GET",
    path: "/guardian/factors/phone/selected-provider",
    scopes: &["read:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/factors/phone/selected-provider`](https://auth0.com/docs/api/management/v2/guardian/get-guardian-phone-providers).
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
        crate::operations::get_guardian_phone_providers(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetSelectedProvider => crate ::types::GetGuardianFactorsProviderPhoneResponse
);
static GET_TEMPLATES: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_factor_phone_templates",
    method: "GET",
    path: "/guardian/factors/phone/templates",
    scopes: &["read:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/factors/phone/templates`](https://auth0.com/docs/api/management/v2/guardian/get-factor-phone-templates).
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
        crate::operations::get_factor_phone_templates(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetTemplates => crate ::types::GetGuardianFactorPhoneTemplatesResponse
);
static GET_TWILIO_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_phone_twilio_factor_provider",
    method: "GET",
    path: "/guardian/factors/phone/providers/twilio",
    scopes: &["read:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/factors/phone/providers/twilio`](https://auth0.com/docs/api/management/v2/guardian/get-phone-twilio-factor-provider).
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
        crate::operations::get_phone_twilio_factor_provider(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetTwilioProvider => crate ::types::GetGuardianFactorsProviderPhoneTwilioResponse
);
static SET_MESSAGE_TYPES: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_message-types",
    method: "PUT",
    path: "/guardian/factors/phone/message-types",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/phone/message-types`](https://auth0.com/docs/api/management/v2/guardian/put-message-types).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetMessageTypes {
    call: auth0_sdk_core::Call,
    body: crate::types::SetGuardianFactorPhoneMessageTypes,
}
impl SetMessageTypes {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET_MESSAGE_TYPES;
}
impl SetMessageTypes {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_message_types(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    SetMessageTypes => crate ::types::SetGuardianFactorPhoneMessageTypesResponse
);
static SET_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_phone_providers",
    method: "PUT",
    path: "/guardian/factors/phone/selected-provider",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/phone/selected-provider`](https://auth0.com/docs/api/management/v2/guardian/put-phone-providers).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetProvider {
    call: auth0_sdk_core::Call,
    body: crate::types::SetGuardianFactorsProviderPhone,
}
impl SetProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET_PROVIDER;
}
impl SetProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_phone_providers(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    SetProvider => crate ::types::SetGuardianFactorsProviderPhoneResponse
);
static SET_TEMPLATES: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_factor_phone_templates",
    method: "PUT",
    path: "/guardian/factors/phone/templates",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/phone/templates`](https://auth0.com/docs/api/management/v2/guardian/put-factor-phone-templates).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetTemplates {
    call: auth0_sdk_core::Call,
    body: crate::types::SetGuardianFactorPhoneTemplates,
}
impl SetTemplates {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET_TEMPLATES;
}
impl SetTemplates {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_factor_phone_templates(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    SetTemplates => crate ::types::SetGuardianFactorPhoneTemplatesResponse
);
static SET_TWILIO_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_twilio",
    method: "PUT",
    path: "/guardian/factors/phone/providers/twilio",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/phone/providers/twilio`](https://auth0.com/docs/api/management/v2/guardian/put-twilio).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetTwilioProvider {
    call: auth0_sdk_core::Call,
    body: crate::types::SetGuardianFactorsProviderPhoneTwilio,
}
impl SetTwilioProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET_TWILIO_PROVIDER;
}
impl SetTwilioProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_twilio(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    SetTwilioProvider => crate ::types::SetGuardianFactorsProviderPhoneTwilioResponse
);
