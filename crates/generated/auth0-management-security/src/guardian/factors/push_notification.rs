// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `push_notification`.

/// Calls of the group `push_notification`.
#[derive(Clone, Debug)]
pub struct PushNotification {
    client: auth0_sdk_core::Client,
}
impl PushNotification {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /guardian/factors/push-notification/providers/apns`
    ///
    /// Scopes: `read:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-apns>
    pub fn get_apns_provider(&self) -> GetApnsProvider {
        GetApnsProvider {
            call: self.client.call(&GET_APNS_PROVIDER),
        }
    }
    /// `GET /guardian/factors/push-notification/selected-provider`
    ///
    /// Scopes: `read:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-pn-providers>
    pub fn get_selected_provider(&self) -> GetSelectedProvider {
        GetSelectedProvider {
            call: self.client.call(&GET_SELECTED_PROVIDER),
        }
    }
    /// `GET /guardian/factors/push-notification/providers/sns`
    ///
    /// Scopes: `read:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-sns>
    pub fn get_sns_provider(&self) -> GetSnsProvider {
        GetSnsProvider {
            call: self.client.call(&GET_SNS_PROVIDER),
        }
    }
    /// `PUT /guardian/factors/push-notification/providers/apns`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-apns>
    pub fn set_apns_provider(
        &self,
        body: crate::types::SetGuardianFactorsProviderPushNotificationApns,
    ) -> SetApnsProvider {
        SetApnsProvider {
            call: self.client.call(&SET_APNS_PROVIDER),
            body: body,
        }
    }
    /// `PUT /guardian/factors/push-notification/providers/fcm`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-fcm>
    pub fn set_fcm_provider(
        &self,
        body: crate::types::SetGuardianFactorsProviderPushNotificationFcm,
    ) -> SetFcmProvider {
        SetFcmProvider {
            call: self.client.call(&SET_FCM_PROVIDER),
            body: body,
        }
    }
    /// `PUT /guardian/factors/push-notification/providers/fcmv1`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-fcmv-1>
    pub fn set_fcmv1_provider(
        &self,
        body: crate::types::SetGuardianFactorsProviderPushNotificationFcmv1,
    ) -> SetFcmv1Provider {
        SetFcmv1Provider {
            call: self.client.call(&SET_FCMV1_PROVIDER),
            body: body,
        }
    }
    /// `PUT /guardian/factors/push-notification/selected-provider`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-pn-providers>
    pub fn set_provider(
        &self,
        body: crate::types::SetGuardianFactorsProviderPushNotification,
    ) -> SetProvider {
        SetProvider {
            call: self.client.call(&SET_PROVIDER),
            body: body,
        }
    }
    /// `PUT /guardian/factors/push-notification/providers/sns`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-sns>
    pub fn set_sns_provider(
        &self,
        body: crate::types::SetGuardianFactorsProviderPushNotificationSns,
    ) -> SetSnsProvider {
        SetSnsProvider {
            call: self.client.call(&SET_SNS_PROVIDER),
            body: body,
        }
    }
    /// `PATCH /guardian/factors/push-notification/providers/apns`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/patch-apns>
    pub fn update_apns_provider(
        &self,
        body: crate::types::UpdateGuardianFactorsProviderPushNotificationApns,
    ) -> UpdateApnsProvider {
        UpdateApnsProvider {
            call: self.client.call(&UPDATE_APNS_PROVIDER),
            body: body,
        }
    }
    /// `PATCH /guardian/factors/push-notification/providers/fcm`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/patch-fcm>
    pub fn update_fcm_provider(
        &self,
        body: crate::types::UpdateGuardianFactorsProviderPushNotificationFcm,
    ) -> UpdateFcmProvider {
        UpdateFcmProvider {
            call: self.client.call(&UPDATE_FCM_PROVIDER),
            body: body,
        }
    }
    /// `PATCH /guardian/factors/push-notification/providers/fcmv1`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/patch-fcmv-1>
    pub fn update_fcmv1_provider(
        &self,
        body: crate::types::UpdateGuardianFactorsProviderPushNotificationFcmv1,
    ) -> UpdateFcmv1Provider {
        UpdateFcmv1Provider {
            call: self.client.call(&UPDATE_FCMV1_PROVIDER),
            body: body,
        }
    }
    /// `PATCH /guardian/factors/push-notification/providers/sns`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/patch-sns>
    pub fn update_sns_provider(
        &self,
        body: crate::types::UpdateGuardianFactorsProviderPushNotificationSns,
    ) -> UpdateSnsProvider {
        UpdateSnsProvider {
            call: self.client.call(&UPDATE_SNS_PROVIDER),
            body: body,
        }
    }
}
static GET_APNS_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_apns",
    method: "GET",
    path: "/guardian/factors/push-notification/providers/apns",
    scopes: &["read:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/factors/push-notification/providers/apns`](https://auth0.com/docs/api/management/v2/guardian/get-apns).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetApnsProvider {
    call: auth0_sdk_core::Call,
}
impl GetApnsProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_APNS_PROVIDER;
}
impl GetApnsProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_apns(&self.call).and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetApnsProvider => crate ::types::GetGuardianFactorsProviderApnsResponse
);
static GET_SELECTED_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_pn_providers",
    method: "GET",
    path: "/guardian/factors/push-notification/selected-provider",
    scopes: &["read:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/factors/push-notification/selected-provider`](https://auth0.com/docs/api/management/v2/guardian/get-pn-providers).
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
        crate::operations::get_pn_providers(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetSelectedProvider => crate
    ::types::GetGuardianFactorsProviderPushNotificationResponse
);
static GET_SNS_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_sns",
    method: "GET",
    path: "/guardian/factors/push-notification/providers/sns",
    scopes: &["read:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/factors/push-notification/providers/sns`](https://auth0.com/docs/api/management/v2/guardian/get-sns).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetSnsProvider {
    call: auth0_sdk_core::Call,
}
impl GetSnsProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_SNS_PROVIDER;
}
impl GetSnsProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_sns(&self.call).and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetSnsProvider => crate ::types::GetGuardianFactorsProviderSnsResponse
);
static SET_APNS_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_apns",
    method: "PUT",
    path: "/guardian/factors/push-notification/providers/apns",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/push-notification/providers/apns`](https://auth0.com/docs/api/management/v2/guardian/put-apns).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetApnsProvider {
    call: auth0_sdk_core::Call,
    body: crate::types::SetGuardianFactorsProviderPushNotificationApns,
}
impl SetApnsProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET_APNS_PROVIDER;
}
impl SetApnsProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_apns(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    SetApnsProvider => crate
    ::types::SetGuardianFactorsProviderPushNotificationApnsResponse
);
static SET_FCM_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_fcm",
    method: "PUT",
    path: "/guardian/factors/push-notification/providers/fcm",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/push-notification/providers/fcm`](https://auth0.com/docs/api/management/v2/guardian/put-fcm).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetFcmProvider {
    call: auth0_sdk_core::Call,
    body: crate::types::SetGuardianFactorsProviderPushNotificationFcm,
}
impl SetFcmProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET_FCM_PROVIDER;
}
impl SetFcmProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_fcm(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    SetFcmProvider => serde_json::Map < String, serde_json::Value >
);
static SET_FCMV1_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_fcmv1",
    method: "PUT",
    path: "/guardian/factors/push-notification/providers/fcmv1",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/push-notification/providers/fcmv1`](https://auth0.com/docs/api/management/v2/guardian/put-fcmv-1).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetFcmv1Provider {
    call: auth0_sdk_core::Call,
    body: crate::types::SetGuardianFactorsProviderPushNotificationFcmv1,
}
impl SetFcmv1Provider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET_FCMV1_PROVIDER;
}
impl SetFcmv1Provider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_fcmv1(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    SetFcmv1Provider => serde_json::Map < String, serde_json::Value >
);
static SET_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_pn_providers",
    method: "PUT",
    path: "/guardian/factors/push-notification/selected-provider",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/push-notification/selected-provider`](https://auth0.com/docs/api/management/v2/guardian/put-pn-providers).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetProvider {
    call: auth0_sdk_core::Call,
    body: crate::types::SetGuardianFactorsProviderPushNotification,
}
impl SetProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET_PROVIDER;
}
impl SetProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_pn_providers(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    SetProvider => crate ::types::SetGuardianFactorsProviderPushNotificationResponse
);
static SET_SNS_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_sns",
    method: "PUT",
    path: "/guardian/factors/push-notification/providers/sns",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/push-notification/providers/sns`](https://auth0.com/docs/api/management/v2/guardian/put-sns).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetSnsProvider {
    call: auth0_sdk_core::Call,
    body: crate::types::SetGuardianFactorsProviderPushNotificationSns,
}
impl SetSnsProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET_SNS_PROVIDER;
}
impl SetSnsProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_sns(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    SetSnsProvider => crate
    ::types::SetGuardianFactorsProviderPushNotificationSnsResponse
);
static UPDATE_APNS_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_apns",
    method: "PATCH",
    path: "/guardian/factors/push-notification/providers/apns",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /guardian/factors/push-notification/providers/apns`](https://auth0.com/docs/api/management/v2/guardian/patch-apns).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateApnsProvider {
    call: auth0_sdk_core::Call,
    body: crate::types::UpdateGuardianFactorsProviderPushNotificationApns,
}
impl UpdateApnsProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE_APNS_PROVIDER;
}
impl UpdateApnsProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_apns(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    UpdateApnsProvider => crate
    ::types::UpdateGuardianFactorsProviderPushNotificationApnsResponse
);
static UPDATE_FCM_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_fcm",
    method: "PATCH",
    path: "/guardian/factors/push-notification/providers/fcm",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /guardian/factors/push-notification/providers/fcm`](https://auth0.com/docs/api/management/v2/guardian/patch-fcm).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateFcmProvider {
    call: auth0_sdk_core::Call,
    body: crate::types::UpdateGuardianFactorsProviderPushNotificationFcm,
}
impl UpdateFcmProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE_FCM_PROVIDER;
}
impl UpdateFcmProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_fcm(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    UpdateFcmProvider => serde_json::Map < String, serde_json::Value >
);
static UPDATE_FCMV1_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_fcmv1",
    method: "PATCH",
    path: "/guardian/factors/push-notification/providers/fcmv1",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /guardian/factors/push-notification/providers/fcmv1`](https://auth0.com/docs/api/management/v2/guardian/patch-fcmv-1).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateFcmv1Provider {
    call: auth0_sdk_core::Call,
    body: crate::types::UpdateGuardianFactorsProviderPushNotificationFcmv1,
}
impl UpdateFcmv1Provider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE_FCMV1_PROVIDER;
}
impl UpdateFcmv1Provider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_fcmv1(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    UpdateFcmv1Provider => serde_json::Map < String, serde_json::Value >
);
static UPDATE_SNS_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_sns",
    method: "PATCH",
    path: "/guardian/factors/push-notification/providers/sns",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /guardian/factors/push-notification/providers/sns`](https://auth0.com/docs/api/management/v2/guardian/patch-sns).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateSnsProvider {
    call: auth0_sdk_core::Call,
    body: crate::types::UpdateGuardianFactorsProviderPushNotificationSns,
}
impl UpdateSnsProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE_SNS_PROVIDER;
}
impl UpdateSnsProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_sns(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    UpdateSnsProvider => crate
    ::types::UpdateGuardianFactorsProviderPushNotificationSnsResponse
);
