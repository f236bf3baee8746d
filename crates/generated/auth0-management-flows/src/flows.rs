// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `flows`.

/// The group `executions`.
pub mod executions;
/// The group `vault`.
pub mod vault;
/// Calls of the group `flows`.
#[derive(Clone, Debug)]
pub struct Flows {
    client: auth0_sdk_core::Client,
}
impl Flows {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `executions`.
    #[must_use]
    pub fn executions(&self) -> executions::Executions {
        executions::Executions::new(self.client.clone())
    }
    /// The group `vault`.
    #[must_use]
    pub fn vault(&self) -> vault::Vault {
        vault::Vault::new(self.client.clone())
    }
    /// `POST /flows`
    ///
    /// Scopes: `create:flows`. Statuses: 201, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/flows/post-flows>
    pub fn create(&self, body: crate::types::CreateFlow) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /flows/{id}`
    ///
    /// Scopes: `delete:flows`. Statuses: 204, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/flows/delete-flows-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /flows/{id}`
    ///
    /// Scopes: `read:flows`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/flows/get-flows-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            hydrate: None,
        }
    }
    /// `GET /flows`
    ///
    /// Scopes: `read:flows`. Paged by offset. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/flows/get-flows>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            hydrate: None,
            page: None,
            per_page: None,
            synchronous: None,
        }
    }
    /// `PATCH /flows/{id}`
    ///
    /// Scopes: `update:flows`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/flows/patch-flows-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateFlow,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_flows",
    method: "POST",
    path: "/flows",
    scopes: &["create:flows"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /flows`](https://auth0.com/docs/api/management/v2/flows/post-flows).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateFlow,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_flows(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateFlowResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_flows_by_id",
    method: "DELETE",
    path: "/flows/{id}",
    scopes: &["delete:flows"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /flows/{id}`](https://auth0.com/docs/api/management/v2/flows/delete-flows-by-id).
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
        crate::operations::delete_flows_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_flows_by_id",
    method: "GET",
    path: "/flows/{id}",
    scopes: &["read:flows"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /flows/{id}`](https://auth0.com/docs/api/management/v2/flows/get-flows-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    hydrate: Option<Vec<crate::types::GetFlowRequestParametersHydrateEnum>>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    /// The query parameter `hydrate`.
    pub fn hydrate(
        mut self,
        hydrate: impl IntoIterator<
            Item = impl Into<crate::types::GetFlowRequestParametersHydrateEnum>,
        >,
    ) -> Self {
        self.hydrate = Some(hydrate.into_iter().map(Into::into).collect());
        self
    }
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        let hydrate: Option<Vec<String>> = self
            .hydrate
            .as_ref()
            .map(|values| values.iter().map(ToString::to_string).collect());
        crate::operations::get_flows_by_id(&self.call, &self.id, hydrate.as_ref())
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetFlowResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_flows",
    method: "GET",
    path: "/flows",
    scopes: &["read:flows"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /flows`](https://auth0.com/docs/api/management/v2/flows/get-flows).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    hydrate: Option<Vec<crate::types::ListFlowsRequestParametersHydrateEnum>>,
    page: Option<i64>,
    per_page: Option<i64>,
    synchronous: Option<bool>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `hydrate`.
    pub fn hydrate(
        mut self,
        hydrate: impl IntoIterator<
            Item = impl Into<crate::types::ListFlowsRequestParametersHydrateEnum>,
        >,
    ) -> Self {
        self.hydrate = Some(hydrate.into_iter().map(Into::into).collect());
        self
    }
    /// The query parameter `page`.
    ///
    /// At least 0. At most 1000.
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
    /// The query parameter `synchronous`.
    pub fn synchronous(mut self, synchronous: bool) -> Self {
        self.synchronous = Some(synchronous);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        let hydrate: Option<Vec<String>> = self
            .hydrate
            .as_ref()
            .map(|values| values.iter().map(ToString::to_string).collect());
        crate::operations::get_flows(
                &self.call,
                hydrate.as_ref(),
                Some(true),
                self.page,
                self.per_page,
                self.synchronous,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListFlowsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListFlowsPage, offset);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_flows_by_id",
    method: "PATCH",
    path: "/flows/{id}",
    scopes: &["update:flows"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /flows/{id}`](https://auth0.com/docs/api/management/v2/flows/patch-flows-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateFlow,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_flows_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateFlowResponse);
