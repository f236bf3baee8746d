// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `user_blocks`.

/// Calls of the group `user_blocks`.
#[derive(Clone, Debug)]
pub struct UserBlocks {
    client: auth0_sdk_core::Client,
}
impl UserBlocks {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `DELETE /user-blocks/{id}`
    ///
    /// Scopes: `update:users`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/user-blocks/delete-user-blocks-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `DELETE /user-blocks`
    ///
    /// Scopes: `update:users`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/user-blocks/delete-user-blocks>
    pub fn delete_by_identifier(
        &self,
        identifier: impl Into<String>,
    ) -> DeleteByIdentifier {
        DeleteByIdentifier {
            call: self.client.call(&DELETE_BY_IDENTIFIER),
            identifier: identifier.into(),
        }
    }
    /// `GET /user-blocks/{id}`
    ///
    /// Scopes: `read:users`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/user-blocks/get-user-blocks-by-id>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            consider_brute_force_enablement: None,
        }
    }
    /// `GET /user-blocks`
    ///
    /// Scopes: `read:users`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/user-blocks/get-user-blocks>
    pub fn list_by_identifier(&self, identifier: impl Into<String>) -> ListByIdentifier {
        ListByIdentifier {
            call: self.client.call(&LIST_BY_IDENTIFIER),
            identifier: identifier.into(),
            consider_brute_force_enablement: None,
        }
    }
}
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_user-blocks_by_id",
    method: "DELETE",
    path: "/user-blocks/{id}",
    scopes: &["update:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /user-blocks/{id}`](https://auth0.com/docs/api/management/v2/user-blocks/delete-user-blocks-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_user_blocks_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static DELETE_BY_IDENTIFIER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_user-blocks",
    method: "DELETE",
    path: "/user-blocks",
    scopes: &["update:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /user-blocks`](https://auth0.com/docs/api/management/v2/user-blocks/delete-user-blocks).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteByIdentifier {
    call: auth0_sdk_core::Call,
    identifier: String,
}
impl DeleteByIdentifier {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE_BY_IDENTIFIER;
}
impl DeleteByIdentifier {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_user_blocks(&self.call, &self.identifier)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(DeleteByIdentifier);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_user-blocks_by_id",
    method: "GET",
    path: "/user-blocks/{id}",
    scopes: &["read:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /user-blocks/{id}`](https://auth0.com/docs/api/management/v2/user-blocks/get-user-blocks-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    consider_brute_force_enablement: Option<bool>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `consider_brute_force_enablement`.
    pub fn consider_brute_force_enablement(
        mut self,
        consider_brute_force_enablement: bool,
    ) -> Self {
        self.consider_brute_force_enablement = Some(consider_brute_force_enablement);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_user_blocks_by_id(
                &self.call,
                &self.id,
                self.consider_brute_force_enablement,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListUserBlocksResponse);
static LIST_BY_IDENTIFIER: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_user-blocks",
    method: "GET",
    path: "/user-blocks",
    scopes: &["read:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /user-blocks`](https://auth0.com/docs/api/management/v2/user-blocks/get-user-blocks).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListByIdentifier {
    call: auth0_sdk_core::Call,
    identifier: String,
    consider_brute_force_enablement: Option<bool>,
}
impl ListByIdentifier {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST_BY_IDENTIFIER;
}
impl ListByIdentifier {
    /// The query parameter `consider_brute_force_enablement`.
    pub fn consider_brute_force_enablement(
        mut self,
        consider_brute_force_enablement: bool,
    ) -> Self {
        self.consider_brute_force_enablement = Some(consider_brute_force_enablement);
        self
    }
}
impl ListByIdentifier {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_user_blocks(
                &self.call,
                self.consider_brute_force_enablement,
                &self.identifier,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    ListByIdentifier => crate ::types::ListUserBlocksByIdentifierResponse
);
