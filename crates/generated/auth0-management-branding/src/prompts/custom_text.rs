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
    /// `GET /prompts/{prompt}/custom-text/{language}`
    ///
    /// Scopes: `read:prompts`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/prompts/get-custom-text-by-language>
    pub fn get(
        &self,
        prompt: impl Into<crate::types::PromptGroupNameEnum>,
        language: impl Into<crate::types::PromptLanguageEnum>,
    ) -> Get {
        Get {
            call: self.client.call(&GET),
            prompt: prompt.into(),
            language: language.into(),
        }
    }
    /// `PUT /prompts/{prompt}/custom-text/{language}`
    ///
    /// Scopes: `update:prompts`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/prompts/put-custom-text-by-language>
    pub fn set(
        &self,
        prompt: impl Into<crate::types::PromptGroupNameEnum>,
        language: impl Into<crate::types::PromptLanguageEnum>,
        body: serde_json::Map<String, serde_json::Value>,
    ) -> Set {
        Set {
            call: self.client.call(&SET),
            prompt: prompt.into(),
            language: language.into(),
            body: body,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_custom-text_by_language",
    method: "GET",
    path: "/prompts/{prompt}/custom-text/{language}",
    scopes: &["read:prompts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /prompts/{prompt}/custom-text/{language}`](https://auth0.com/docs/api/management/v2/prompts/get-custom-text-by-language).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    prompt: crate::types::PromptGroupNameEnum,
    language: crate::types::PromptLanguageEnum,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_custom_text_by_language(
                &self.call,
                self.prompt.as_str(),
                self.language.as_str(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => serde_json::Map < String, serde_json::Value >);
static SET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_custom-text_by_language",
    method: "PUT",
    path: "/prompts/{prompt}/custom-text/{language}",
    scopes: &["update:prompts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /prompts/{prompt}/custom-text/{language}`](https://auth0.com/docs/api/management/v2/prompts/put-custom-text-by-language).
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Set {
    call: auth0_sdk_core::Call,
    prompt: crate::types::PromptGroupNameEnum,
    language: crate::types::PromptLanguageEnum,
    body: serde_json::Map<String, serde_json::Value>,
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
        crate::operations::put_custom_text_by_language(
                &self.call,
                self.prompt.as_str(),
                self.language.as_str(),
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Set);
