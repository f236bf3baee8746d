// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `resource_servers`.

/// Calls of the group `resource_servers`.
#[derive(Clone, Debug)]
pub struct ResourceServers {
    client: auth0_sdk_core::Client,
}
impl ResourceServers {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /resource-servers`
    ///
    /// Scopes: `create:resource_servers`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/resource-servers/post-resource-servers>
    pub fn create(&self, body: crate::types::CreateResourceServer) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /resource-servers/{id}`
    ///
    /// Scopes: `delete:resource_servers`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/resource-servers/delete-resource-servers-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /resource-servers/{id}`
    ///
    /// Scopes: `read:resource_servers`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/resource-servers/get-resource-servers-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            include_fields: None,
        }
    }
    /// `GET /resource-servers`
    ///
    /// Scopes: `read:resource_servers`. Paged by offset. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/resource-servers/get-resource-servers>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            identifiers: None,
            include_fields: None,
            page: None,
            per_page: None,
        }
    }
    /// `PATCH /resource-servers/{id}`
    ///
    /// Scopes: `update:resource_servers`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/resource-servers/patch-resource-servers-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateResourceServer,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_resource-servers",
    method: "POST",
    path: "/resource-servers",
    scopes: &["create:resource_servers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /resource-servers`](https://auth0.com/docs/api/management/v2/resource-servers/post-resource-servers).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateResourceServer,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_resource_servers(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateResourceServerResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_resource-servers_by_id",
    method: "DELETE",
    path: "/resource-servers/{id}",
    scopes: &["delete:resource_servers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /resource-servers/{id}`](https://auth0.com/docs/api/management/v2/resource-servers/delete-resource-servers-by-id).
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
        crate::operations::delete_resource_servers_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_resource-servers_by_id",
    method: "GET",
    path: "/resource-servers/{id}",
    scopes: &["read:resource_servers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /resource-servers/{id}`](https://auth0.com/docs/api/management/v2/resource-servers/get-resource-servers-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    include_fields: Option<bool>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_resource_servers_by_id(
                &self.call,
                &self.id,
                self.include_fields,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetResourceServerResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_resource-servers",
    method: "GET",
    path: "/resource-servers",
    scopes: &["read:resource_servers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /resource-servers`](https://auth0.com/docs/api/management/v2/resource-servers/get-resource-servers).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    identifiers: Option<Vec<String>>,
    include_fields: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `identifiers`.
    pub fn identifiers(
        mut self,
        identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.identifiers = Some(identifiers.into_iter().map(Into::into).collect());
        self
    }
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
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
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        let identifiers: Option<Vec<String>> = self
            .identifiers
            .as_ref()
            .map(|values| values.iter().map(ToString::to_string).collect());
        crate::operations::get_resource_servers(
                &self.call,
                identifiers.as_ref(),
                self.include_fields,
                Some(true),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListResourceServerPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListResourceServerPage, offset);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_resource-servers_by_id",
    method: "PATCH",
    path: "/resource-servers/{id}",
    scopes: &["update:resource_servers"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /resource-servers/{id}`](https://auth0.com/docs/api/management/v2/resource-servers/patch-resource-servers-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateResourceServer,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_resource_servers_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateResourceServerResponse);
