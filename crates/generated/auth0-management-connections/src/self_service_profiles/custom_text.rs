// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `custom_text`.

/// Calls of the group `custom_text`.
#[derive(Clone, Debug)]
pub struct CustomText {
    client: auth0_sdk_core::Client,
}
impl CustomText {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /self-service-profiles/{id}/custom-text/{language}/{page}`
    ///
    /// Scopes: `read:self_service_profile_custom_texts`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/self-service-profiles/get-self-service-profile-custom-text>
    pub fn list(
        &self,
        id: impl Into<String>,
        language: impl Into<crate::types::SelfServiceProfileCustomTextLanguageEnum>,
        page: impl Into<crate::types::SelfServiceProfileCustomTextPageEnum>,
    ) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            language: language.into(),
            page: page.into(),
        }
    }
    /// `PUT /self-service-profiles/{id}/custom-text/{language}/{page}`
    ///
    /// Scopes: `update:self_service_profile_custom_texts`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/self-service-profiles/put-self-service-profile-custom-text>
    pub fn set(
        &self,
        id: impl Into<String>,
        language: impl Into<crate::types::SelfServiceProfileCustomTextLanguageEnum>,
        page: impl Into<crate::types::SelfServiceProfileCustomTextPageEnum>,
        body: std::collections::BTreeMap<String, String>,
    ) -> Set {
        Set {
            call: self.client.call(&SET),
            id: id.into(),
            language: language.into(),
            page: page.into(),
            body: body,
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_self_service_profile_custom_text",
    method: "GET",
    path: "/self-service-profiles/{id}/custom-text/{language}/{page}",
    scopes: &["read:self_service_profile_custom_texts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /self-service-profiles/{id}/custom-text/{language}/{page}`](https://auth0.com/docs/api/management/v2/self-service-profiles/get-self-service-profile-custom-text).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    language: crate::types::SelfServiceProfileCustomTextLanguageEnum,
    page: crate::types::SelfServiceProfileCustomTextPageEnum,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_self_service_profile_custom_text(
                &self.call,
                &self.id,
                self.language.as_str(),
                self.page.as_str(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => std::collections::BTreeMap < String, String >);
static SET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_self_service_profile_custom_text",
    method: "PUT",
    path: "/self-service-profiles/{id}/custom-text/{language}/{page}",
    scopes: &["update:self_service_profile_custom_texts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /self-service-profiles/{id}/custom-text/{language}/{page}`](https://auth0.com/docs/api/management/v2/self-service-profiles/put-self-service-profile-custom-text).
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Set {
    call: auth0_sdk_core::Call,
    id: String,
    language: crate::types::SelfServiceProfileCustomTextLanguageEnum,
    page: crate::types::SelfServiceProfileCustomTextPageEnum,
    body: std::collections::BTreeMap<String, String>,
}
impl Set {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET;
}
impl std::fmt::Debug for Set {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Set").field("call", &self.call).finish_non_exhaustive()
    }
}
impl Set {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_self_service_profile_custom_text(
                &self.call,
                &self.id,
                self.language.as_str(),
                self.page.as_str(),
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Set => std::collections::BTreeMap < String, String >);
