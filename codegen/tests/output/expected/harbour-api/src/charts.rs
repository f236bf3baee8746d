// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `charts`.

/// Calls of the group `charts`.
#[derive(Clone, Debug)]
pub struct Charts {
    client: auth0_sdk_core::Client,
}
impl Charts {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /charts/{name}`
    ///
    /// Scopes: `read:charts`. Statuses: 200, 401, 429.
    pub fn get(&self, name: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            name: name.into(),
        }
    }
    /// `POST /charts/{name}`
    ///
    /// Deprecated by the document. Scopes: `update:charts`. Statuses: 200, 401, 429.
    pub fn rotate_key(
        &self,
        name: impl Into<String>,
        body: crate::types::PostChartKeysRequest,
    ) -> RotateKey {
        RotateKey {
            call: self.client.call(&ROTATE_KEY),
            name: name.into(),
            body: body,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_chart",
    method: "GET",
    path: "/charts/{name}",
    scopes: &["read:charts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of `GET /charts/{name}`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    name: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_chart(&self.call, &self.name)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::Chart);
static ROTATE_KEY: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_chart_keys",
    method: "POST",
    path: "/charts/{name}",
    scopes: &["update:charts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of `POST /charts/{name}`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RotateKey {
    call: auth0_sdk_core::Call,
    name: String,
    body: crate::types::PostChartKeysRequest,
}
impl RotateKey {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &ROTATE_KEY;
}
impl RotateKey {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_chart_keys(&self.call, &self.name, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(RotateKey => crate ::types::PostChartKeysResponse);
