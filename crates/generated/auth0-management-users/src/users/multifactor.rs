// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `multifactor`.

/// Calls of the group `multifactor`.
#[derive(Clone, Debug)]
pub struct Multifactor {
    client: auth0_sdk_core::Client,
}
impl Multifactor {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `DELETE /users/{id}/multifactor/{provider}`
    ///
    /// Scopes: `update:users`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/delete-multifactor-by-provider>
    pub fn delete_provider(
        &self,
        id: impl Into<String>,
        provider: impl Into<crate::types::UserMultifactorProviderEnum>,
    ) -> DeleteProvider {
        DeleteProvider {
            call: self.client.call(&DELETE_PROVIDER),
            id: id.into(),
            provider: provider.into(),
        }
    }
    /// `POST /users/{id}/multifactor/actions/invalidate-remember-browser`
    ///
    /// Scopes: `update:users`. Statuses: 204, 400, 401, 403. Sent again after a failure as if it were a PUT.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/post-invalidate-remember-browser>
    pub fn invalidate_remember_browser(
        &self,
        id: impl Into<String>,
    ) -> InvalidateRememberBrowser {
        InvalidateRememberBrowser {
            call: self.client.call(&INVALIDATE_REMEMBER_BROWSER),
            id: id.into(),
        }
    }
}
static DELETE_PROVIDER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_multifactor_by_provider",
    method: "DELETE",
    path: "/users/{id}/multifactor/{provider}",
    scopes: &["update:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /users/{id}/multifactor/{provider}`](https://auth0.com/docs/api/management/v2/users/delete-multifactor-by-provider).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteProvider {
    call: auth0_sdk_core::Call,
    id: String,
    provider: crate::types::UserMultifactorProviderEnum,
}
impl DeleteProvider {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE_PROVIDER;
}
impl DeleteProvider {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_multifactor_by_provider(
                &self.call,
                &self.id,
                self.provider.as_str(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(DeleteProvider);
static INVALIDATE_REMEMBER_BROWSER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_invalidate-remember-browser",
    method: "POST",
    path: "/users/{id}/multifactor/actions/invalidate-remember-browser",
    scopes: &["update:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::Idempotent,
};
/// A call of [`POST /users/{id}/multifactor/actions/invalidate-remember-browser`](https://auth0.com/docs/api/management/v2/users/post-invalidate-remember-browser).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct InvalidateRememberBrowser {
    call: auth0_sdk_core::Call,
    id: String,
}
impl InvalidateRememberBrowser {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &INVALIDATE_REMEMBER_BROWSER;
}
impl InvalidateRememberBrowser {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_invalidate_remember_browser(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(InvalidateRememberBrowser);
