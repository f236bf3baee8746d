// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `experiments`.

/// Calls of the group `experiments`.
#[derive(Clone, Debug)]
pub struct Experiments {
    client: auth0_sdk_core::Client,
}
impl Experiments {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /experimentation/experiments`
    ///
    /// Lifecycle: beta. Scopes: `create:experimentation`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/create-experiment>
    pub fn create(&self, body: crate::types::CreateExperiment) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /experimentation/experiments/{id}`
    ///
    /// Lifecycle: beta. Scopes: `delete:experimentation`. Statuses: 204, 400, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/delete-experiment>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /experimentation/experiments/{id}`
    ///
    /// Lifecycle: beta. Scopes: `read:experimentation`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/get-experiment>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /experimentation/experiments`
    ///
    /// Lifecycle: beta. Scopes: `read:experimentation`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/get-experiments>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            authentication_flow: None,
            feature_flag_id: None,
            from: None,
            status: None,
            take: None,
        }
    }
    /// `PATCH /experimentation/experiments/{id}`
    ///
    /// Lifecycle: beta. Scopes: `update:experimentation`. Statuses: 200, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/update-experiment>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateExperiment,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
    /// `POST /experimentation/experiments/{id}/status`
    ///
    /// Lifecycle: beta. Scopes: `update:experimentation`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/update-experiment-status>
    pub fn update_status(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateExperimentStatus,
    ) -> UpdateStatus {
        UpdateStatus {
            call: self.client.call(&UPDATE_STATUS),
            id: id.into(),
            body: body,
        }
    }
    /// `POST /experimentation/experiments/{id}/validate`
    ///
    /// Lifecycle: beta. Scopes: `read:experimentation`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/validate-experiment>
    pub fn validate(&self, id: impl Into<String>) -> Validate {
        Validate {
            call: self.client.call(&VALIDATE),
            id: id.into(),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "create_experiment",
    method: "POST",
    path: "/experimentation/experiments",
    scopes: &["create:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /experimentation/experiments`](https://auth0.com/docs/api/management/v2/experimentation/create-experiment).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateExperiment,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_experiment(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateExperimentResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_experiment",
    method: "DELETE",
    path: "/experimentation/experiments/{id}",
    scopes: &["delete:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /experimentation/experiments/{id}`](https://auth0.com/docs/api/management/v2/experimentation/delete-experiment).
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
        crate::operations::delete_experiment(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_experiment",
    method: "GET",
    path: "/experimentation/experiments/{id}",
    scopes: &["read:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /experimentation/experiments/{id}`](https://auth0.com/docs/api/management/v2/experimentation/get-experiment).
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
        crate::operations::get_experiment(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetExperimentResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_experiments",
    method: "GET",
    path: "/experimentation/experiments",
    scopes: &["read:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /experimentation/experiments`](https://auth0.com/docs/api/management/v2/experimentation/get-experiments).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    authentication_flow: Option<String>,
    feature_flag_id: Option<String>,
    from: Option<String>,
    status: Option<crate::types::ExperimentStatusEnum>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `authentication_flow`.
    pub fn authentication_flow(
        mut self,
        authentication_flow: impl Into<String>,
    ) -> Self {
        self.authentication_flow = Some(authentication_flow.into());
        self
    }
    /// The query parameter `feature_flag_id`.
    pub fn feature_flag_id(mut self, feature_flag_id: impl Into<String>) -> Self {
        self.feature_flag_id = Some(feature_flag_id.into());
        self
    }
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `status`.
    pub fn status(
        mut self,
        status: impl Into<crate::types::ExperimentStatusEnum>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
    /// The query parameter `take`.
    ///
    /// At least 1. At most 50.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_experiments(
                &self.call,
                self.authentication_flow.as_deref(),
                self.feature_flag_id.as_deref(),
                self.from.as_deref(),
                self.status.as_ref().map(|value| value.as_str()),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListExperimentsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListExperimentsPage, checkpoint);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "update_experiment",
    method: "PATCH",
    path: "/experimentation/experiments/{id}",
    scopes: &["update:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /experimentation/experiments/{id}`](https://auth0.com/docs/api/management/v2/experimentation/update-experiment).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateExperiment,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::update_experiment(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateExperimentResponse);
static UPDATE_STATUS: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "update_experiment_status",
    method: "POST",
    path: "/experimentation/experiments/{id}/status",
    scopes: &["update:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /experimentation/experiments/{id}/status`](https://auth0.com/docs/api/management/v2/experimentation/update-experiment-status).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateStatus {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateExperimentStatus,
}
impl UpdateStatus {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE_STATUS;
}
impl UpdateStatus {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::update_experiment_status(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    UpdateStatus => crate ::types::UpdateExperimentStatusResponse
);
static VALIDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "validate_experiment",
    method: "POST",
    path: "/experimentation/experiments/{id}/validate",
    scopes: &["read:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /experimentation/experiments/{id}/validate`](https://auth0.com/docs/api/management/v2/experimentation/validate-experiment).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Validate {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Validate {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &VALIDATE;
}
impl Validate {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::validate_experiment(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Validate => crate ::types::ValidateExperimentResponse);
