// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `directory_provisioning`.

/// The group `synchronizations`.
pub mod synchronizations;
/// Calls of the group `directory_provisioning`.
#[derive(Clone, Debug)]
pub struct DirectoryProvisioning {
    client: auth0_sdk_core::Client,
}
impl DirectoryProvisioning {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `synchronizations`.
    #[must_use]
    pub fn synchronizations(&self) -> synchronizations::Synchronizations {
        synchronizations::Synchronizations::new(self.client.clone())
    }
    /// `POST /connections/{id}/directory-provisioning/synchronized-groups`
    ///
    /// Scopes: `update:directory_provisionings`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/post-synchronized-groups>
    pub fn add_synchronized_group_selections(
        &self,
        id: impl Into<String>,
        body: crate::types::AddSynchronizedGroups,
    ) -> AddSynchronizedGroupSelections {
        AddSynchronizedGroupSelections {
            call: self.client.call(&ADD_SYNCHRONIZED_GROUP_SELECTIONS),
            id: id.into(),
            body: body,
        }
    }
    /// `POST /connections/{id}/directory-provisioning`
    ///
    /// Scopes: `create:directory_provisionings`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/post-directory-provisioning>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: crate::types::CreateDirectoryProvisioning,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /connections/{id}/directory-provisioning`
    ///
    /// Scopes: `delete:directory_provisionings`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/delete-directory-provisioning>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `DELETE /connections/{id}/directory-provisioning/synchronized-groups`
    ///
    /// Scopes: `update:directory_provisionings`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/delete-synchronized-groups>
    pub fn delete_synchronized_group_selections(
        &self,
        id: impl Into<String>,
        body: crate::types::DeleteSynchronizedGroups,
    ) -> DeleteSynchronizedGroupSelections {
        DeleteSynchronizedGroupSelections {
            call: self.client.call(&DELETE_SYNCHRONIZED_GROUP_SELECTIONS),
            id: id.into(),
            body: body,
        }
    }
    /// `GET /connections/{id}/directory-provisioning`
    ///
    /// Scopes: `read:directory_provisionings`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/get-directory-provisioning>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /connections/{id}/directory-provisioning/default-mapping`
    ///
    /// Scopes: `read:directory_provisionings`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/get-directory-provisioning-default-mapping>
    pub fn get_default_mapping(&self, id: impl Into<String>) -> GetDefaultMapping {
        GetDefaultMapping {
            call: self.client.call(&GET_DEFAULT_MAPPING),
            id: id.into(),
        }
    }
    /// `GET /connections-directory-provisionings`
    ///
    /// Scopes: `read:directory_provisionings`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections-directory-provisionings/get-connections-directory-provisionings>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            take: None,
        }
    }
    /// `GET /connections/{id}/directory-provisioning/synchronized-groups`
    ///
    /// Scopes: `read:directory_provisionings`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/get-synchronized-groups>
    pub fn list_synchronized_groups(
        &self,
        id: impl Into<String>,
    ) -> ListSynchronizedGroups {
        ListSynchronizedGroups {
            call: self.client.call(&LIST_SYNCHRONIZED_GROUPS),
            id: id.into(),
            from: None,
            q: None,
            take: None,
        }
    }
    /// `PUT /connections/{id}/directory-provisioning/synchronized-groups`
    ///
    /// Scopes: `update:directory_provisionings`. Statuses: 204, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/put-synchronized-groups>
    pub fn set(
        &self,
        id: impl Into<String>,
        body: crate::types::ReplaceSynchronizedGroups,
    ) -> Set {
        Set {
            call: self.client.call(&SET),
            id: id.into(),
            body: body,
        }
    }
    /// `PATCH /connections/{id}/directory-provisioning`
    ///
    /// Scopes: `update:directory_provisionings`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connections/patch-directory-provisioning>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateDirectoryProvisioning,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static ADD_SYNCHRONIZED_GROUP_SELECTIONS: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_synchronized-groups",
    method: "POST",
    path: "/connections/{id}/directory-provisioning/synchronized-groups",
    scopes: &["update:directory_provisionings"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /connections/{id}/directory-provisioning/synchronized-groups`](https://auth0.com/docs/api/management/v2/connections/post-synchronized-groups).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AddSynchronizedGroupSelections {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::AddSynchronizedGroups,
}
impl AddSynchronizedGroupSelections {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &ADD_SYNCHRONIZED_GROUP_SELECTIONS;
}
impl AddSynchronizedGroupSelections {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_synchronized_groups(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(AddSynchronizedGroupSelections);
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_directory-provisioning",
    method: "POST",
    path: "/connections/{id}/directory-provisioning",
    scopes: &["create:directory_provisionings"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /connections/{id}/directory-provisioning`](https://auth0.com/docs/api/management/v2/connections/post-directory-provisioning).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::CreateDirectoryProvisioning,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_directory_provisioning(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateDirectoryProvisioningResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_directory-provisioning",
    method: "DELETE",
    path: "/connections/{id}/directory-provisioning",
    scopes: &["delete:directory_provisionings"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /connections/{id}/directory-provisioning`](https://auth0.com/docs/api/management/v2/connections/delete-directory-provisioning).
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
        crate::operations::delete_directory_provisioning(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static DELETE_SYNCHRONIZED_GROUP_SELECTIONS: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_synchronized-groups",
    method: "DELETE",
    path: "/connections/{id}/directory-provisioning/synchronized-groups",
    scopes: &["update:directory_provisionings"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /connections/{id}/directory-provisioning/synchronized-groups`](https://auth0.com/docs/api/management/v2/connections/delete-synchronized-groups).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteSynchronizedGroupSelections {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::DeleteSynchronizedGroups,
}
impl DeleteSynchronizedGroupSelections {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE_SYNCHRONIZED_GROUP_SELECTIONS;
}
impl DeleteSynchronizedGroupSelections {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_synchronized_groups(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(DeleteSynchronizedGroupSelections);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_directory-provisioning",
    method: "GET",
    path: "/connections/{id}/directory-provisioning",
    scopes: &["read:directory_provisionings"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connections/{id}/directory-provisioning`](https://auth0.com/docs/api/management/v2/connections/get-directory-provisioning).
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
        crate::operations::get_directory_provisioning(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetDirectoryProvisioningResponse);
static GET_DEFAULT_MAPPING: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_directory_provisioning_default_mapping",
    method: "GET",
    path: "/connections/{id}/directory-provisioning/default-mapping",
    scopes: &["read:directory_provisionings"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connections/{id}/directory-provisioning/default-mapping`](https://auth0.com/docs/api/management/v2/connections/get-directory-provisioning-default-mapping).
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
        crate::operations::get_directory_provisioning_default_mapping(
                &self.call,
                &self.id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetDefaultMapping => crate ::types::GetDirectoryProvisioningDefaultMappingResponse
);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_connections-directory-provisionings",
    method: "GET",
    path: "/connections-directory-provisionings",
    scopes: &["read:directory_provisionings"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connections-directory-provisionings`](https://auth0.com/docs/api/management/v2/connections-directory-provisionings/get-connections-directory-provisionings).
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
        crate::operations::get_connections_directory_provisionings(
                &self.call,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListDirectoryProvisioningsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListDirectoryProvisioningsPage, checkpoint
);
static LIST_SYNCHRONIZED_GROUPS: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_synchronized-groups",
    method: "GET",
    path: "/connections/{id}/directory-provisioning/synchronized-groups",
    scopes: &["read:directory_provisionings"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connections/{id}/directory-provisioning/synchronized-groups`](https://auth0.com/docs/api/management/v2/connections/get-synchronized-groups).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListSynchronizedGroups {
    call: auth0_sdk_core::Call,
    id: String,
    from: Option<String>,
    q: Option<String>,
    take: Option<i64>,
}
impl ListSynchronizedGroups {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST_SYNCHRONIZED_GROUPS;
}
impl ListSynchronizedGroups {
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `q`.
    ///
    /// At most 515 characters.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
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
impl ListSynchronizedGroups {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_synchronized_groups(
                &self.call,
                &self.id,
                self.from.as_deref(),
                self.q.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    ListSynchronizedGroups => crate ::types::ListSynchronizedGroupsPage
);
auth0_sdk_core::paginated_call!(
    ListSynchronizedGroups => crate ::types::ListSynchronizedGroupsPage, checkpoint
);
static SET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_synchronized-groups",
    method: "PUT",
    path: "/connections/{id}/directory-provisioning/synchronized-groups",
    scopes: &["update:directory_provisionings"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PUT /connections/{id}/directory-provisioning/synchronized-groups`](https://auth0.com/docs/api/management/v2/connections/put-synchronized-groups).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Set {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::ReplaceSynchronizedGroups,
}
impl Set {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET;
}
impl Set {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_synchronized_groups(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Set);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_directory-provisioning",
    method: "PATCH",
    path: "/connections/{id}/directory-provisioning",
    scopes: &["update:directory_provisionings"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /connections/{id}/directory-provisioning`](https://auth0.com/docs/api/management/v2/connections/patch-directory-provisioning).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateDirectoryProvisioning,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_directory_provisioning(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateDirectoryProvisioningResponse);
