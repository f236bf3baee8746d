// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `client_grants`.

/// The group `organizations`.
pub mod organizations;
/// Calls of the group `client_grants`.
#[derive(Clone, Debug)]
pub struct ClientGrants {
    client: auth0_sdk_core::Client,
}
impl ClientGrants {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `organizations`.
    #[must_use]
    pub fn organizations(&self) -> organizations::Organizations {
        organizations::Organizations::new(self.client.clone())
    }
    /// `POST /client-grants`
    ///
    /// Scopes: `create:client_grants`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/client-grants/post-client-grants>
    pub fn create(&self, body: crate::types::CreateClientGrant) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /client-grants/{id}`
    ///
    /// Scopes: `delete:client_grants`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/client-grants/delete-client-grants-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /client-grants/{id}`
    ///
    /// Scopes: `read:client_grants`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/client-grants/get-client-grant>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /client-grants`
    ///
    /// Scopes: `read:client_grants`. Paged by offset or by checkpoint. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/client-grants/get-client-grants>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            allow_any_organization: None,
            audience: None,
            client_id: None,
            default_for: None,
            from: None,
            page: None,
            per_page: None,
            subject_type: None,
            take: None,
        }
    }
    /// `PATCH /client-grants/{id}`
    ///
    /// Scopes: `update:client_grants`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/client-grants/patch-client-grants-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateClientGrant,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_client-grants",
    method: "POST",
    path: "/client-grants",
    scopes: &["create:client_grants"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /client-grants`](https://auth0.com/docs/api/management/v2/client-grants/post-client-grants).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateClientGrant,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_client_grants(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateClientGrantResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_client-grants_by_id",
    method: "DELETE",
    path: "/client-grants/{id}",
    scopes: &["delete:client_grants"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /client-grants/{id}`](https://auth0.com/docs/api/management/v2/client-grants/delete-client-grants-by-id).
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
        crate::operations::delete_client_grants_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_client-grant",
    method: "GET",
    path: "/client-grants/{id}",
    scopes: &["read:client_grants"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /client-grants/{id}`](https://auth0.com/docs/api/management/v2/client-grants/get-client-grant).
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
        crate::operations::get_client_grant(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetClientGrantResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_client-grants",
    method: "GET",
    path: "/client-grants",
    scopes: &["read:client_grants"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /client-grants`](https://auth0.com/docs/api/management/v2/client-grants/get-client-grants).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    allow_any_organization: Option<bool>,
    audience: Option<String>,
    client_id: Option<String>,
    default_for: Option<crate::types::ClientGrantDefaultForEnum>,
    from: Option<String>,
    page: Option<i64>,
    per_page: Option<i64>,
    subject_type: Option<crate::types::ClientGrantSubjectTypeEnum>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `allow_any_organization`.
    pub fn allow_any_organization(mut self, allow_any_organization: bool) -> Self {
        self.allow_any_organization = Some(allow_any_organization);
        self
    }
    /// The query parameter `audience`.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }
    /// The query parameter `client_id`.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// The query parameter `default_for`.
    pub fn default_for(
        mut self,
        default_for: impl Into<crate::types::ClientGrantDefaultForEnum>,
    ) -> Self {
        self.default_for = Some(default_for.into());
        self
    }
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
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
    /// The query parameter `subject_type`.
    pub fn subject_type(
        mut self,
        subject_type: impl Into<crate::types::ClientGrantSubjectTypeEnum>,
    ) -> Self {
        self.subject_type = Some(subject_type.into());
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
        crate::operations::get_client_grants(
                &self.call,
                self.allow_any_organization,
                self.audience.as_deref(),
                self.client_id.as_deref(),
                self.default_for.as_ref().map(|value| value.as_str()),
                self.from.as_deref(),
                auth0_sdk_core::totals_unless_checkpoint(
                    self.from.as_deref(),
                    self.take,
                ),
                self.page,
                self.per_page,
                self.subject_type.as_ref().map(|value| value.as_str()),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListClientGrantPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListClientGrantPage, both);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_client-grants_by_id",
    method: "PATCH",
    path: "/client-grants/{id}",
    scopes: &["update:client_grants"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /client-grants/{id}`](https://auth0.com/docs/api/management/v2/client-grants/patch-client-grants-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateClientGrant,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_client_grants_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateClientGrantResponse);
