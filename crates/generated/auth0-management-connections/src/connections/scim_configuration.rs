// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `scim_configuration`.

/// The group `tokens`.
pub mod tokens;
/// Calls of the group `scim_configuration`.
#[derive(Clone, Debug)]
pub struct ScimConfiguration {
    client: auth0_sdk_core::Client,
}
impl ScimConfiguration {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `tokens`.
    #[must_use]
    pub fn tokens(&self) -> tokens::Tokens {
        tokens::Tokens::new(self.client.clone())
    }
    /// `POST /connections/{id}/scim-configuration`
    ///
    /// Scopes: `create:scim_config`. Statuses: 201, 400, 404.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/post-scim-configuration>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: crate::types::CreateScimConfiguration,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /connections/{id}/scim-configuration`
    ///
    /// Scopes: `delete:scim_config`. Statuses: 204, 400, 404.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/delete-scim-configuration>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /connections/{id}/scim-configuration`
    ///
    /// Scopes: `read:scim_config`. Statuses: 200, 400, 404.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/get-scim-configuration>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /connections/{id}/scim-configuration/default-mapping`
    ///
    /// Scopes: `read:scim_config`. Statuses: 200, 400, 404.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/get-default-mapping>
    pub fn get_default_mapping(&self, id: impl Into<String>) -> GetDefaultMapping {
        GetDefaultMapping {
            call: self.client.call(&GET_DEFAULT_MAPPING),
            id: id.into(),
        }
    }
    /// `GET /connections-scim-configurations`
    ///
    /// Scopes: `read:scim_config`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections-scim-configurations/get-connections-scim-configurations>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            take: None,
        }
    }
    /// `PATCH /connections/{id}/scim-configuration`
    ///
    /// Scopes: `update:scim_config`. Statuses: 200, 400, 404.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/patch-scim-configuration>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateScimConfiguration,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_scim-configuration",
    method: "POST",
    path: "/connections/{id}/scim-configuration",
    scopes: &["create:scim_config"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /connections/{id}/scim-configuration`](https://auth0.com/docs/api/management/v2/connections/post-scim-configuration).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::CreateScimConfiguration,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_scim_configuration(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateScimConfigurationResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_scim-configuration",
    method: "DELETE",
    path: "/connections/{id}/scim-configuration",
    scopes: &["delete:scim_config"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /connections/{id}/scim-configuration`](https://auth0.com/docs/api/management/v2/connections/delete-scim-configuration).
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
        crate::operations::delete_scim_configuration(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_scim-configuration",
    method: "GET",
    path: "/connections/{id}/scim-configuration",
    scopes: &["read:scim_config"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connections/{id}/scim-configuration`](https://auth0.com/docs/api/management/v2/connections/get-scim-configuration).
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
        crate::operations::get_scim_configuration(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetScimConfigurationResponse);
static GET_DEFAULT_MAPPING: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_default-mapping",
    method: "GET",
    path: "/connections/{id}/scim-configuration/default-mapping",
    scopes: &["read:scim_config"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connections/{id}/scim-configuration/default-mapping`](https://auth0.com/docs/api/management/v2/connections/get-default-mapping).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDefaultMapping {
    call: auth0_sdk_core::Call,
    id: String,
}
impl GetDefaultMapping {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_DEFAULT_MAPPING;
}
impl GetDefaultMapping {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_default_mapping(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetDefaultMapping => crate ::types::GetScimConfigurationDefaultMappingResponse
);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_connections-scim-configurations",
    method: "GET",
    path: "/connections-scim-configurations",
    scopes: &["read:scim_config"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connections-scim-configurations`](https://auth0.com/docs/api/management/v2/connections-scim-configurations/get-connections-scim-configurations).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    from: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `take`.
    ///
    /// At least 1. At most 100.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_connections_scim_configurations(
                &self.call,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListScimConfigurationsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListScimConfigurationsPage, checkpoint
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_scim-configuration",
    method: "PATCH",
    path: "/connections/{id}/scim-configuration",
    scopes: &["update:scim_config"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /connections/{id}/scim-configuration`](https://auth0.com/docs/api/management/v2/connections/patch-scim-configuration).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateScimConfiguration,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_scim_configuration(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateScimConfigurationResponse);
