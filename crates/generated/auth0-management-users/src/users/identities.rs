// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `identities`.

/// Calls of the group `identities`.
#[derive(Clone, Debug)]
pub struct Identities {
    client: auth0_sdk_core::Client,
}
impl Identities {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `DELETE /users/{id}/identities/{provider}/{user_id}`
    ///
    /// Scopes: `update:users`, `update:current_user_identities`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/delete-user-identity-by-user-id>
    pub fn delete(
        &self,
        id: impl Into<String>,
        provider: impl Into<crate::types::UserIdentityProviderEnum>,
        user_id: impl Into<String>,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            provider: provider.into(),
            user_id: user_id.into(),
        }
    }
    /// `POST /users/{id}/identities`
    ///
    /// Scopes: `update:users`, `update:current_user_identities`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/post-identities>
    pub fn link(
        &self,
        id: impl Into<String>,
        body: crate::types::LinkUserIdentity,
    ) -> Link {
        Link {
            call: self.client.call(&LINK),
            id: id.into(),
            body: body,
        }
    }
}
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_user_identity_by_user_id",
    method: "DELETE",
    path: "/users/{id}/identities/{provider}/{user_id}",
    scopes: &["update:users", "update:current_user_identities"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /users/{id}/identities/{provider}/{user_id}`](https://auth0.com/docs/api/management/v2/users/delete-user-identity-by-user-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    provider: crate::types::UserIdentityProviderEnum,
    user_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_user_identity_by_user_id(
                &self.call,
                &self.id,
                self.provider.as_str(),
                &self.user_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Delete => Vec < crate ::types::DeleteUserIdentityResponseItem >
);
static LINK: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_identities",
    method: "POST",
    path: "/users/{id}/identities",
    scopes: &["update:users", "update:current_user_identities"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /users/{id}/identities`](https://auth0.com/docs/api/management/v2/users/post-identities).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Link {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::LinkUserIdentity,
}
impl Link {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LINK;
}
impl Link {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_identities(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Link => Vec < crate ::types::UserIdentity >);
