// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `groups`.

/// The group `members`.
pub mod members;
/// The group `roles`.
pub mod roles;
/// Calls of the group `groups`.
#[derive(Clone, Debug)]
pub struct Groups {
    client: auth0_sdk_core::Client,
}
impl Groups {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `members`.
    #[must_use]
    pub fn members(&self) -> members::Members {
        members::Members::new(self.client.clone())
    }
    /// The group `roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(self.client.clone())
    }
    /// `DELETE /groups/{id}`
    ///
    /// Scopes: `delete:groups`. Statuses: 204, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/groups/delete-group>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /groups/{id}`
    ///
    /// Scopes: `read:groups`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/groups/get-group>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /groups`
    ///
    /// Scopes: `read:groups`. Paged by offset or by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/groups/get-groups>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            connection_id: None,
            external_id: None,
            fields: None,
            from: None,
            include_fields: None,
            name: None,
            page: None,
            per_page: None,
            search: None,
            take: None,
        }
    }
}
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_group",
    method: "DELETE",
    path: "/groups/{id}",
    scopes: &["delete:groups"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /groups/{id}`](https://auth0.com/docs/api/management/v2/groups/delete-group).
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
        crate::operations::delete_group(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_group",
    method: "GET",
    path: "/groups/{id}",
    scopes: &["read:groups"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /groups/{id}`](https://auth0.com/docs/api/management/v2/groups/get-group).
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
        crate::operations::get_group(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetGroupResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_groups",
    method: "GET",
    path: "/groups",
    scopes: &["read:groups"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /groups`](https://auth0.com/docs/api/management/v2/groups/get-groups).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    connection_id: Option<String>,
    external_id: Option<String>,
    fields: Option<String>,
    from: Option<String>,
    include_fields: Option<bool>,
    name: Option<String>,
    page: Option<i64>,
    per_page: Option<i64>,
    search: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `connection_id`.
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = Some(connection_id.into());
        self
    }
    /// The query parameter `external_id`.
    ///
    /// At most 256 characters.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// The query parameter `fields`.
    ///
    /// At most 256 characters.
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
    ///
    /// At least 1 character. At most 128 characters.
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
    /// The query parameter `search`.
    ///
    /// At least 1 character. At most 256 characters.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
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
        crate::operations::get_groups(
                &self.call,
                self.connection_id.as_deref(),
                self.external_id.as_deref(),
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
                self.search.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListGroupsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListGroupsPage, both);
