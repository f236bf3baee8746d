// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `logs`.

/// Calls of the group `logs`.
#[derive(Clone, Debug)]
pub struct Logs {
    client: auth0_sdk_core::Client,
}
impl Logs {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /logs/{id}`
    ///
    /// Scopes: `read:logs`, `read:logs_users`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/logs/get-logs-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /logs`
    ///
    /// Scopes: `read:logs`, `read:logs_users`. Paged by offset or by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/logs/get-logs>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            fields: None,
            from: None,
            include_fields: None,
            page: None,
            per_page: None,
            search: None,
            sort: None,
            take: None,
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_logs_by_id",
    method: "GET",
    path: "/logs/{id}",
    scopes: &["read:logs", "read:logs_users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /logs/{id}`](https://auth0.com/docs/api/management/v2/logs/get-logs-by-id).
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
        crate::operations::get_logs_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetLogResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_logs",
    method: "GET",
    path: "/logs",
    scopes: &["read:logs", "read:logs_users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /logs`](https://auth0.com/docs/api/management/v2/logs/get-logs).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    fields: Option<String>,
    from: Option<String>,
    include_fields: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    search: Option<String>,
    sort: Option<String>,
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
    /// The query parameter `search`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }
    /// The query parameter `sort`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
    /// The query parameter `take`.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_logs(
                &self.call,
                self.fields.as_deref(),
                self.from.as_deref(),
                self.include_fields,
                auth0_sdk_core::totals_unless_checkpoint(
                    self.from.as_deref(),
                    self.take,
                ),
                self.page,
                self.per_page,
                self.search.as_deref(),
                self.sort.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListLogPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListLogPage, both);
