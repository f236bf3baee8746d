// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `consents`.

/// Calls of the group `consents`.
#[derive(Clone, Debug)]
pub struct Consents {
    client: auth0_sdk_core::Client,
}
impl Consents {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /consents/{consent_id}`
    ///
    /// Lifecycle: planned. Scopes: `read:me:consents`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/consents/get-consent>
    pub fn get(&self, consent_id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            consent_id: consent_id.into(),
        }
    }
    /// `GET /consents`
    ///
    /// Lifecycle: planned. Scopes: `read:me:consents`. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/consents/get-consents>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "getConsent",
    method: "GET",
    path: "/consents/{consent_id}",
    scopes: &["read:me:consents"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /consents/{consent_id}`](https://auth0.com/docs/api/myaccount/consents/get-consent).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    consent_id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_consent(&self.call, &self.consent_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::Consent);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "getConsents",
    method: "GET",
    path: "/consents",
    scopes: &["read:me:consents"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /consents`](https://auth0.com/docs/api/myaccount/consents/get-consents).
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
        crate::operations::get_consents(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListConsentsResponse);
