// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `executions`.

/// Calls of the group `executions`.
#[derive(Clone, Debug)]
pub struct Executions {
    client: auth0_sdk_core::Client,
}
impl Executions {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `DELETE /flows/{flow_id}/executions/{execution_id}`
    ///
    /// Scopes: `delete:flows_executions`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/flows/delete-flows-executions-by-execution-id>
    pub fn delete(
        &self,
        flow_id: impl Into<String>,
        execution_id: impl Into<String>,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            flow_id: flow_id.into(),
            execution_id: execution_id.into(),
        }
    }
    /// `GET /flows/{flow_id}/executions/{execution_id}`
    ///
    /// Scopes: `read:flows_executions`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/flows/get-flows-executions-by-execution-id>
    pub fn get(
        &self,
        flow_id: impl Into<String>,
        execution_id: impl Into<String>,
    ) -> Get {
        Get {
            call: self.client.call(&GET),
            flow_id: flow_id.into(),
            execution_id: execution_id.into(),
            hydrate: None,
        }
    }
    /// `GET /flows/{flow_id}/executions`
    ///
    /// Scopes: `read:flows_executions`. Paged by offset or by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/flows/get-flows-executions>
    pub fn list(&self, flow_id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            flow_id: flow_id.into(),
            from: None,
            page: None,
            per_page: None,
            take: None,
        }
    }
}
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_flows_executions_by_execution_id",
    method: "DELETE",
    path: "/flows/{flow_id}/executions/{execution_id}",
    scopes: &["delete:flows_executions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /flows/{flow_id}/executions/{execution_id}`](https://auth0.com/docs/api/management/v2/flows/delete-flows-executions-by-execution-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    flow_id: String,
    execution_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_flows_executions_by_execution_id(
                &self.call,
                &self.flow_id,
                &self.execution_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_flows_executions_by_execution_id",
    method: "GET",
    path: "/flows/{flow_id}/executions/{execution_id}",
    scopes: &["read:flows_executions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /flows/{flow_id}/executions/{execution_id}`](https://auth0.com/docs/api/management/v2/flows/get-flows-executions-by-execution-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    flow_id: String,
    execution_id: String,
    hydrate: Option<Vec<crate::types::GetFlowExecutionRequestParametersHydrateEnum>>,
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
            Item = impl Into<crate::types::GetFlowExecutionRequestParametersHydrateEnum>,
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
        crate::operations::get_flows_executions_by_execution_id(
                &self.call,
                &self.flow_id,
                &self.execution_id,
                hydrate.as_ref(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetFlowExecutionResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_flows_executions",
    method: "GET",
    path: "/flows/{flow_id}/executions",
    scopes: &["read:flows_executions"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /flows/{flow_id}/executions`](https://auth0.com/docs/api/management/v2/flows/get-flows-executions).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    flow_id: String,
    from: Option<String>,
    page: Option<i64>,
    per_page: Option<i64>,
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
        crate::operations::get_flows_executions(
                &self.call,
                &self.flow_id,
                self.from.as_deref(),
                auth0_sdk_core::totals_unless_checkpoint(
                    self.from.as_deref(),
                    self.take,
                ),
                self.page,
                self.per_page,
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::GetFlowsExecutionsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::GetFlowsExecutionsPage, both);
