// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `rules_configs`.

/// Calls of the group `rules_configs`.
#[derive(Clone, Debug)]
pub struct RulesConfigs {
    client: auth0_sdk_core::Client,
}
impl RulesConfigs {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `DELETE /rules-configs/{key}`
    ///
    /// Scopes: `delete:rules_configs`. Statuses: 204, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/rules-configs/delete-rules-configs-by-key>
    pub fn delete(&self, key: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            key: key.into(),
        }
    }
    /// `GET /rules-configs`
    ///
    /// Scopes: `read:rules_configs`. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/rules-configs/get-rules-configs>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
        }
    }
    /// `PUT /rules-configs/{key}`
    ///
    /// Scopes: `update:rules_configs`. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/rules-configs/put-rules-configs-by-key>
    pub fn set(
        &self,
        key: impl Into<String>,
        body: crate::types::SetRulesConfig,
    ) -> Set {
        Set {
            call: self.client.call(&SET),
            key: key.into(),
            body: body,
        }
    }
}
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_rules-configs_by_key",
    method: "DELETE",
    path: "/rules-configs/{key}",
    scopes: &["delete:rules_configs"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /rules-configs/{key}`](https://auth0.com/docs/api/management/v2/rules-configs/delete-rules-configs-by-key).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    key: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_rules_configs_by_key(&self.call, &self.key)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_rules-configs",
    method: "GET",
    path: "/rules-configs",
    scopes: &["read:rules_configs"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /rules-configs`](https://auth0.com/docs/api/management/v2/rules-configs/get-rules-configs).
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
        crate::operations::get_rules_configs(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => Vec < crate ::types::RulesConfig >);
static SET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_rules-configs_by_key",
    method: "PUT",
    path: "/rules-configs/{key}",
    scopes: &["update:rules_configs"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /rules-configs/{key}`](https://auth0.com/docs/api/management/v2/rules-configs/put-rules-configs-by-key).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Set {
    call: auth0_sdk_core::Call,
    key: String,
    body: crate::types::SetRulesConfig,
}
impl Set {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET;
}
impl Set {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_rules_configs_by_key(&self.call, &self.key, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Set => crate ::types::SetRulesConfigResponse);
