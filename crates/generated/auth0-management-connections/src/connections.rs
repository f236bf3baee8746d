// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `connections`.

/// The group `clients`.
pub mod clients;
/// The group `directory_provisioning`.
pub mod directory_provisioning;
/// The group `keys`.
pub mod keys;
/// The group `scim_configuration`.
pub mod scim_configuration;
/// The group `users`.
pub mod users;
/// Calls of the group `connections`.
#[derive(Clone, Debug)]
pub struct Connections {
    client: auth0_sdk_core::Client,
}
impl Connections {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `clients`.
    #[must_use]
    pub fn clients(&self) -> clients::Clients {
        clients::Clients::new(self.client.clone())
    }
    /// The group `directory_provisioning`.
    #[must_use]
    pub fn directory_provisioning(
        &self,
    ) -> directory_provisioning::DirectoryProvisioning {
        directory_provisioning::DirectoryProvisioning::new(self.client.clone())
    }
    /// The group `keys`.
    #[must_use]
    pub fn keys(&self) -> keys::Keys {
        keys::Keys::new(self.client.clone())
    }
    /// The group `scim_configuration`.
    #[must_use]
    pub fn scim_configuration(&self) -> scim_configuration::ScimConfiguration {
        scim_configuration::ScimConfiguration::new(self.client.clone())
    }
    /// The group `users`.
    #[must_use]
    pub fn users(&self) -> users::Users {
        users::Users::new(self.client.clone())
    }
    /// `GET /connections/{id}/status`
    ///
    /// Scopes: `read:connections`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/get-status>
    pub fn check_status(&self, id: impl Into<String>) -> CheckStatus {
        CheckStatus {
            call: self.client.call(&CHECK_STATUS),
            id: id.into(),
        }
    }
    /// `POST /connections`
    ///
    /// Scopes: `create:connections`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/post-connections>
    pub fn create(&self, body: crate::types::CreateConnection) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /connections/{id}`
    ///
    /// Scopes: `delete:connections`. Statuses: 202, 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/delete-connections-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /connections/{id}`
    ///
    /// Scopes: `read:connections`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/get-connections-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            fields: None,
            include_fields: None,
        }
    }
    /// `GET /connections`
    ///
    /// Scopes: `read:connections`. Paged by offset or by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/get-connections>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            fields: None,
            from: None,
            include_fields: None,
            name: None,
            page: None,
            per_page: None,
            strategy: None,
            take: None,
        }
    }
    /// `PATCH /connections/{id}`
    ///
    /// Scopes: `update:connections`. Statuses: 200, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/patch-connections-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateConnection,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CHECK_STATUS: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_status",
    method: "GET",
    path: "/connections/{id}/status",
    scopes: &["read:connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connections/{id}/status`](https://auth0.com/docs/api/management/v2/connections/get-status).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CheckStatus {
    call: auth0_sdk_core::Call,
    id: String,
}
impl CheckStatus {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CHECK_STATUS;
}
impl CheckStatus {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_status(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(CheckStatus);
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_connections",
    method: "POST",
    path: "/connections",
    scopes: &["create:connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /connections`](https://auth0.com/docs/api/management/v2/connections/post-connections).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateConnection,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_connections(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateConnectionResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_connections_by_id",
    method: "DELETE",
    path: "/connections/{id}",
    scopes: &["delete:connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /connections/{id}`](https://auth0.com/docs/api/management/v2/connections/delete-connections-by-id).
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
        crate::operations::delete_connections_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_connections_by_id",
    method: "GET",
    path: "/connections/{id}",
    scopes: &["read:connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connections/{id}`](https://auth0.com/docs/api/management/v2/connections/get-connections-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    fields: Option<String>,
    include_fields: Option<bool>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    /// The query parameter `fields`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_connections_by_id(
                &self.call,
                &self.id,
                self.fields.as_deref(),
                self.include_fields,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetConnectionResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_connections",
    method: "GET",
    path: "/connections",
    scopes: &["read:connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connections`](https://auth0.com/docs/api/management/v2/connections/get-connections).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    fields: Option<String>,
    from: Option<String>,
    include_fields: Option<bool>,
    name: Option<String>,
    page: Option<i64>,
    per_page: Option<i64>,
    strategy: Option<Vec<crate::types::ConnectionStrategyEnum>>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `fields`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
    /// The query parameter `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// The query parameter `page`.
    ///
    /// At least 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    /// The query parameter `per_page`.
    ///
    /// At least 1. At most 100.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    /// The query parameter `strategy`.
    pub fn strategy(
        mut self,
        strategy: impl IntoIterator<
            Item = impl Into<crate::types::ConnectionStrategyEnum>,
        >,
    ) -> Self {
        self.strategy = Some(strategy.into_iter().map(Into::into).collect());
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
        let strategy: Option<Vec<String>> = self
            .strategy
            .as_ref()
            .map(|values| values.iter().map(ToString::to_string).collect());
        crate::operations::get_connections(
                &self.call,
                self.fields.as_deref(),
                self.from.as_deref(),
                self.include_fields,
                auth0_sdk_core::totals_unless_checkpoint(
                    self.from.as_deref(),
                    self.take,
                ),
                self.name.as_deref(),
                self.page,
                self.per_page,
                strategy.as_ref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListConnectionsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListConnectionsPage, both);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_connections_by_id",
    method: "PATCH",
    path: "/connections/{id}",
    scopes: &["update:connections"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /connections/{id}`](https://auth0.com/docs/api/management/v2/connections/patch-connections-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateConnection,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_connections_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateConnectionResponse);
