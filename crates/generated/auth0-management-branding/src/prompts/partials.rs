// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `partials`.

/// Calls of the group `partials`.
#[derive(Clone, Debug)]
pub struct Partials {
    client: auth0_sdk_core::Client,
}
impl Partials {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /prompts/{prompt}/partials`
    ///
    /// Scopes: `read:prompts`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/prompts/get-partials>
    pub fn get(&self, prompt: impl Into<crate::types::PartialGroupsEnum>) -> Get {
        Get {
            call: self.client.call(&GET),
            prompt: prompt.into(),
        }
    }
    /// `PUT /prompts/{prompt}/partials`
    ///
    /// Scopes: `update:prompts`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/prompts/put-partials>
    pub fn set(
        &self,
        prompt: impl Into<crate::types::PartialGroupsEnum>,
        body: serde_json::Map<String, serde_json::Value>,
    ) -> Set {
        Set {
            call: self.client.call(&SET),
            prompt: prompt.into(),
            body: body,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_partials",
    method: "GET",
    path: "/prompts/{prompt}/partials",
    scopes: &["read:prompts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /prompts/{prompt}/partials`](https://auth0.com/docs/api/management/v2/prompts/get-partials).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    prompt: crate::types::PartialGroupsEnum,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_partials(&self.call, self.prompt.as_str())
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => serde_json::Map < String, serde_json::Value >);
static SET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_partials",
    method: "PUT",
    path: "/prompts/{prompt}/partials",
    scopes: &["update:prompts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /prompts/{prompt}/partials`](https://auth0.com/docs/api/management/v2/prompts/put-partials).
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Set {
    call: auth0_sdk_core::Call,
    prompt: crate::types::PartialGroupsEnum,
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
        crate::operations::put_partials(&self.call, self.prompt.as_str(), &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Set);
