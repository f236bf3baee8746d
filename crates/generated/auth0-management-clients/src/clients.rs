// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `clients`.

/// The group `connections`.
pub mod connections;
/// The group `credentials`.
pub mod credentials;
/// Calls of the group `clients`.
#[derive(Clone, Debug)]
pub struct Clients {
    client: auth0_sdk_core::Client,
}
impl Clients {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `connections`.
    #[must_use]
    pub fn connections(&self) -> connections::Connections {
        connections::Connections::new(self.client.clone())
    }
    /// The group `credentials`.
    #[must_use]
    pub fn credentials(&self) -> credentials::Credentials {
        credentials::Credentials::new(self.client.clone())
    }
    /// `POST /clients`
    ///
    /// Scopes: `create:clients`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/post-clients>
    pub fn create(&self, body: crate::types::CreateClient) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /clients/{id}`
    ///
    /// Scopes: `delete:clients`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/delete-clients-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /clients/{id}`
    ///
    /// Scopes: `read:clients`, `read:client_keys`, `read:client_credentials`, `read:client_summary`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/get-clients-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            fields: None,
            include_fields: None,
        }
    }
    /// `GET /clients`
    ///
    /// Scopes: `read:clients`, `read:client_keys`, `read:client_credentials`, `read:client_summary`. Paged by offset or by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/get-clients>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            app_type: None,
            external_client_id: None,
            fields: None,
            from: None,
            include_fields: None,
            is_first_party: None,
            is_global: None,
            page: None,
            per_page: None,
            q: None,
            take: None,
        }
    }
    /// `POST /clients/cimd/preview`
    ///
    /// Scopes: `read:clients`. Statuses: 200, 400, 401, 403, 429, 500.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/post-clients-cimd-preview>
    pub fn preview_cimd_metadata(
        &self,
        body: crate::types::PreviewCimdMetadata,
    ) -> PreviewCimdMetadata {
        PreviewCimdMetadata {
            call: self.client.call(&PREVIEW_CIMD_METADATA),
            body: body,
        }
    }
    /// `POST /clients/cimd/register`
    ///
    /// Scopes: `create:clients`, `update:clients`. Statuses: 200, 201, 400, 401, 403, 429, 500.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/post-clients-cimd-register>
    pub fn register_cimd_client(
        &self,
        body: crate::types::RegisterCimdClient,
    ) -> RegisterCimdClient {
        RegisterCimdClient {
            call: self.client.call(&REGISTER_CIMD_CLIENT),
            body: body,
        }
    }
    /// `POST /clients/{id}/rotate-secret`
    ///
    /// Scopes: `update:client_keys`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/post-rotate-secret>
    pub fn rotate_secret(&self, id: impl Into<String>) -> RotateSecret {
        RotateSecret {
            call: self.client.call(&ROTATE_SECRET),
            id: id.into(),
        }
    }
    /// `GET /clients/search`
    ///
    /// Lifecycle: beta. Scopes: `read:clients`, `read:client_summary`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429, 500, 504.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/get-clients-search>
    pub fn search(&self) -> Search {
        Search {
            call: self.client.call(&SEARCH),
            fields: None,
            from: None,
            include_fields: None,
            parser: None,
            q: None,
            sort: None,
            take: None,
        }
    }
    /// `PATCH /clients/{id}`
    ///
    /// Scopes: `update:clients`, `update:client_keys`, `update:client_credentials`, `update:client_token_vault_privileged_access`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/patch-clients-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateClient,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_clients",
    method: "POST",
    path: "/clients",
    scopes: &["create:clients"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /clients`](https://auth0.com/docs/api/management/v2/clients/post-clients).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateClient,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_clients(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateClientResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_clients_by_id",
    method: "DELETE",
    path: "/clients/{id}",
    scopes: &["delete:clients"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /clients/{id}`](https://auth0.com/docs/api/management/v2/clients/delete-clients-by-id).
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
        crate::operations::delete_clients_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_clients_by_id",
    method: "GET",
    path: "/clients/{id}",
    scopes: &[
        "read:clients",
        "read:client_keys",
        "read:client_credentials",
        "read:client_summary",
    ],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /clients/{id}`](https://auth0.com/docs/api/management/v2/clients/get-clients-by-id).
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
        crate::operations::get_clients_by_id(
                &self.call,
                &self.id,
                self.fields.as_deref(),
                self.include_fields,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetClientResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_clients",
    method: "GET",
    path: "/clients",
    scopes: &[
        "read:clients",
        "read:client_keys",
        "read:client_credentials",
        "read:client_summary",
    ],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /clients`](https://auth0.com/docs/api/management/v2/clients/get-clients).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    app_type: Option<String>,
    external_client_id: Option<String>,
    fields: Option<String>,
    from: Option<String>,
    include_fields: Option<bool>,
    is_first_party: Option<bool>,
    is_global: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    q: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `app_type`.
    pub fn app_type(mut self, app_type: impl Into<String>) -> Self {
        self.app_type = Some(app_type.into());
        self
    }
    /// The query parameter `external_client_id`.
    ///
    /// At least 1 character. At most 120 characters.
    pub fn external_client_id(mut self, external_client_id: impl Into<String>) -> Self {
        self.external_client_id = Some(external_client_id.into());
        self
    }
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
    /// The query parameter `is_first_party`.
    pub fn is_first_party(mut self, is_first_party: bool) -> Self {
        self.is_first_party = Some(is_first_party);
        self
    }
    /// The query parameter `is_global`.
    pub fn is_global(mut self, is_global: bool) -> Self {
        self.is_global = Some(is_global);
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
    /// At least 0. At most 100.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    /// The query parameter `q`.
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
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_clients(
                &self.call,
                self.app_type.as_deref(),
                self.external_client_id.as_deref(),
                self.fields.as_deref(),
                self.from.as_deref(),
                self.include_fields,
                auth0_sdk_core::totals_unless_checkpoint(
                    self.from.as_deref(),
                    self.take,
                ),
                self.is_first_party,
                self.is_global,
                self.page,
                self.per_page,
                self.q.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::GetClientsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::GetClientsPage, both);
static PREVIEW_CIMD_METADATA: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_clients_cimd_preview",
    method: "POST",
    path: "/clients/cimd/preview",
    scopes: &["read:clients"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /clients/cimd/preview`](https://auth0.com/docs/api/management/v2/clients/post-clients-cimd-preview).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PreviewCimdMetadata {
    call: auth0_sdk_core::Call,
    body: crate::types::PreviewCimdMetadata,
}
impl PreviewCimdMetadata {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &PREVIEW_CIMD_METADATA;
}
impl PreviewCimdMetadata {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_clients_cimd_preview(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    PreviewCimdMetadata => crate ::types::PreviewCimdMetadataResponse
);
static REGISTER_CIMD_CLIENT: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_clients_cimd_register",
    method: "POST",
    path: "/clients/cimd/register",
    scopes: &["create:clients", "update:clients"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /clients/cimd/register`](https://auth0.com/docs/api/management/v2/clients/post-clients-cimd-register).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RegisterCimdClient {
    call: auth0_sdk_core::Call,
    body: crate::types::RegisterCimdClient,
}
impl RegisterCimdClient {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &REGISTER_CIMD_CLIENT;
}
impl RegisterCimdClient {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_clients_cimd_register(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    RegisterCimdClient => crate ::types::RegisterCimdClientResponse
);
static ROTATE_SECRET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_rotate-secret",
    method: "POST",
    path: "/clients/{id}/rotate-secret",
    scopes: &["update:client_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /clients/{id}/rotate-secret`](https://auth0.com/docs/api/management/v2/clients/post-rotate-secret).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RotateSecret {
    call: auth0_sdk_core::Call,
    id: String,
}
impl RotateSecret {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &ROTATE_SECRET;
}
impl RotateSecret {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_rotate_secret(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(RotateSecret => crate ::types::RotateClientSecretResponse);
static SEARCH: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_clients_search",
    method: "GET",
    path: "/clients/search",
    scopes: &["read:clients", "read:client_summary"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /clients/search`](https://auth0.com/docs/api/management/v2/clients/get-clients-search).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Search {
    call: auth0_sdk_core::Call,
    fields: Option<String>,
    from: Option<String>,
    include_fields: Option<bool>,
    parser: Option<crate::types::SearchParserEnum>,
    q: Option<String>,
    sort: Option<crate::types::ClientSortFieldEnum>,
    take: Option<i64>,
}
impl Search {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SEARCH;
}
impl Search {
    /// The query parameter `fields`.
    ///
    /// At most 1000 characters.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `from`.
    ///
    /// At most 1000 characters.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
    /// The query parameter `parser`.
    pub fn parser(mut self, parser: impl Into<crate::types::SearchParserEnum>) -> Self {
        self.parser = Some(parser.into());
        self
    }
    /// The query parameter `q`.
    ///
    /// At most 1000 characters.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }
    /// The query parameter `sort`.
    pub fn sort(mut self, sort: impl Into<crate::types::ClientSortFieldEnum>) -> Self {
        self.sort = Some(sort.into());
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
impl Search {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_clients_search(
                &self.call,
                self.fields.as_deref(),
                self.from.as_deref(),
                self.include_fields,
                self.parser.as_ref().map(|value| value.as_str()),
                self.q.as_deref(),
                self.sort.as_ref().map(|value| value.as_str()),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Search => crate ::types::SearchClientsPage);
auth0_sdk_core::paginated_call!(Search => crate ::types::SearchClientsPage, checkpoint);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_clients_by_id",
    method: "PATCH",
    path: "/clients/{id}",
    scopes: &[
        "update:clients",
        "update:client_keys",
        "update:client_credentials",
        "update:client_token_vault_privileged_access",
    ],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /clients/{id}`](https://auth0.com/docs/api/management/v2/clients/patch-clients-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateClient,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_clients_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateClientResponse);
