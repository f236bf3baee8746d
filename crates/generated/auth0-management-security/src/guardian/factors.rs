// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `factors`.

/// The group `duo`.
pub mod duo;
/// The group `phone`.
pub mod phone;
/// The group `push_notification`.
pub mod push_notification;
/// The group `sms`.
pub mod sms;
/// Calls of the group `factors`.
#[derive(Clone, Debug)]
pub struct Factors {
    client: auth0_sdk_core::Client,
}
impl Factors {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `duo`.
    #[must_use]
    pub fn duo(&self) -> duo::Duo {
        duo::Duo::new(self.client.clone())
    }
    /// The group `phone`.
    #[must_use]
    pub fn phone(&self) -> phone::Phone {
        phone::Phone::new(self.client.clone())
    }
    /// The group `push_notification`.
    #[must_use]
    pub fn push_notification(&self) -> push_notification::PushNotification {
        push_notification::PushNotification::new(self.client.clone())
    }
    /// The group `sms`.
    #[must_use]
    pub fn sms(&self) -> sms::Sms {
        sms::Sms::new(self.client.clone())
    }
    /// `GET /guardian/factors`
    ///
    /// Scopes: `read:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-factors>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
        }
    }
    /// `PUT /guardian/factors/{name}`
    ///
    /// Scopes: `update:guardian_factors`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/put-factors-by-name>
    pub fn set(
        &self,
        name: impl Into<crate::types::GuardianFactorNameEnum>,
        body: crate::types::SetGuardianFactor,
    ) -> Set {
        Set {
            call: self.client.call(&SET),
            name: name.into(),
            body: body,
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_factors",
    method: "GET",
    path: "/guardian/factors",
    scopes: &["read:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/factors`](https://auth0.com/docs/api/management/v2/guardian/get-factors).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_factors(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => Vec < crate ::types::GuardianFactor >);
static SET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_factors_by_name",
    method: "PUT",
    path: "/guardian/factors/{name}",
    scopes: &["update:guardian_factors"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /guardian/factors/{name}`](https://auth0.com/docs/api/management/v2/guardian/put-factors-by-name).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Set {
    call: auth0_sdk_core::Call,
    name: crate::types::GuardianFactorNameEnum,
    body: crate::types::SetGuardianFactor,
}
impl Set {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET;
}
impl Set {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_factors_by_name(
                &self.call,
                self.name.as_str(),
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Set => crate ::types::SetGuardianFactorResponse);
