// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `connection_profiles`.

/// Calls of the group `connection_profiles`.
#[derive(Clone, Debug)]
pub struct ConnectionProfiles {
    client: auth0_sdk_core::Client,
}
impl ConnectionProfiles {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /connection-profiles`
    ///
    /// Scopes: `create:connection_profiles`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connection-profiles/post-connection-profiles>
    pub fn create(&self, body: crate::types::CreateConnectionProfile) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /connection-profiles/{id}`
    ///
    /// Scopes: `delete:connection_profiles`. Statuses: 204, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connection-profiles/delete-connection-profiles-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /connection-profiles/{id}`
    ///
    /// Scopes: `read:connection_profiles`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connection-profiles/get-connection-profiles-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /connection-profiles/templates/{id}`
    ///
    /// Scopes: `read:connection_profiles`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connection-profiles/get-connection-profile-template>
    pub fn get_template(&self, id: impl Into<String>) -> GetTemplate {
        GetTemplate {
            call: self.client.call(&GET_TEMPLATE),
            id: id.into(),
        }
    }
    /// `GET /connection-profiles`
    ///
    /// Scopes: `read:connection_profiles`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connection-profiles/get-connection-profiles>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            take: None,
        }
    }
    /// `GET /connection-profiles/templates`
    ///
    /// Scopes: `read:connection_profiles`. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connection-profiles/get-connection-profile-templates>
    pub fn list_templates(&self) -> ListTemplates {
        ListTemplates {
            call: self.client.call(&LIST_TEMPLATES),
        }
    }
    /// `PATCH /connection-profiles/{id}`
    ///
    /// Scopes: `update:connection_profiles`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/connection-profiles/patch-connection-profiles-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateConnectionProfile,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_connection-profiles",
    method: "POST",
    path: "/connection-profiles",
    scopes: &["create:connection_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /connection-profiles`](https://auth0.com/docs/api/management/v2/connection-profiles/post-connection-profiles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateConnectionProfile,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_connection_profiles(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateConnectionProfileResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_connection-profiles_by_id",
    method: "DELETE",
    path: "/connection-profiles/{id}",
    scopes: &["delete:connection_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /connection-profiles/{id}`](https://auth0.com/docs/api/management/v2/connection-profiles/delete-connection-profiles-by-id).
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
        crate::operations::delete_connection_profiles_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_connection-profiles_by_id",
    method: "GET",
    path: "/connection-profiles/{id}",
    scopes: &["read:connection_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connection-profiles/{id}`](https://auth0.com/docs/api/management/v2/connection-profiles/get-connection-profiles-by-id).
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
        crate::operations::get_connection_profiles_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetConnectionProfileResponse);
static GET_TEMPLATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_connection_profile_template",
    method: "GET",
    path: "/connection-profiles/templates/{id}",
    scopes: &["read:connection_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connection-profiles/templates/{id}`](https://auth0.com/docs/api/management/v2/connection-profiles/get-connection-profile-template).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetTemplate {
    call: auth0_sdk_core::Call,
    id: String,
}
impl GetTemplate {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_TEMPLATE;
}
impl GetTemplate {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_connection_profile_template(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetTemplate => crate ::types::GetConnectionProfileTemplateResponse
);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_connection-profiles",
    method: "GET",
    path: "/connection-profiles",
    scopes: &["read:connection_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connection-profiles`](https://auth0.com/docs/api/management/v2/connection-profiles/get-connection-profiles).
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
    /// At least 1. At most 10.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_connection_profiles(
                &self.call,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListConnectionProfilesPaginatedPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListConnectionProfilesPaginatedPage, checkpoint
);
static LIST_TEMPLATES: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_connection_profile_templates",
    method: "GET",
    path: "/connection-profiles/templates",
    scopes: &["read:connection_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connection-profiles/templates`](https://auth0.com/docs/api/management/v2/connection-profiles/get-connection-profile-templates).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListTemplates {
    call: auth0_sdk_core::Call,
}
impl ListTemplates {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST_TEMPLATES;
}
impl ListTemplates {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_connection_profile_templates(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    ListTemplates => crate ::types::ListConnectionProfileTemplateResponse
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_connection-profiles_by_id",
    method: "PATCH",
    path: "/connection-profiles/{id}",
    scopes: &["update:connection_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /connection-profiles/{id}`](https://auth0.com/docs/api/management/v2/connection-profiles/patch-connection-profiles-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateConnectionProfile,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_connection_profiles_by_id(
                &self.call,
                &self.id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateConnectionProfileResponse);
