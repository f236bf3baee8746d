// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `tokens`.

/// Calls of the group `tokens`.
#[derive(Clone, Debug)]
pub struct Tokens {
    client: auth0_sdk_core::Client,
}
impl Tokens {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /connections/{id}/scim-configuration/tokens`
    ///
    /// Scopes: `create:scim_token`. Statuses: 201, 400, 404, 409.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/post-scim-token>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: crate::types::CreateScimToken,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /connections/{id}/scim-configuration/tokens/{tokenId}`
    ///
    /// Scopes: `delete:scim_token`. Statuses: 204, 400, 404.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/delete-tokens-by-token-id>
    pub fn delete(&self, id: impl Into<String>, token_id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            token_id: token_id.into(),
        }
    }
    /// `GET /connections/{id}/scim-configuration/tokens`
    ///
    /// Scopes: `read:scim_token`. Statuses: 200, 400, 404.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/get-scim-tokens>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_scim_token",
    method: "POST",
    path: "/connections/{id}/scim-configuration/tokens",
    scopes: &["create:scim_token"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /connections/{id}/scim-configuration/tokens`](https://auth0.com/docs/api/management/v2/connections/post-scim-token).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::CreateScimToken,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_scim_token(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateScimTokenResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_tokens_by_tokenId",
    method: "DELETE",
    path: "/connections/{id}/scim-configuration/tokens/{tokenId}",
    scopes: &["delete:scim_token"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /connections/{id}/scim-configuration/tokens/{tokenId}`](https://auth0.com/docs/api/management/v2/connections/delete-tokens-by-token-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    token_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_tokens_by_token_id(
                &self.call,
                &self.id,
                &self.token_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_scim_tokens",
    method: "GET",
    path: "/connections/{id}/scim-configuration/tokens",
    scopes: &["read:scim_token"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connections/{id}/scim-configuration/tokens`](https://auth0.com/docs/api/management/v2/connections/get-scim-tokens).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_scim_tokens(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => Vec < crate ::types::ScimTokenItem >);
