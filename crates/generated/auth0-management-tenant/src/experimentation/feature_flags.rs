// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `feature_flags`.

/// The group `variations`.
pub mod variations;
/// Calls of the group `feature_flags`.
#[derive(Clone, Debug)]
pub struct FeatureFlags {
    client: auth0_sdk_core::Client,
}
impl FeatureFlags {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `variations`.
    #[must_use]
    pub fn variations(&self) -> variations::Variations {
        variations::Variations::new(self.client.clone())
    }
    /// `POST /experimentation/feature-flags`
    ///
    /// Lifecycle: beta. Scopes: `create:experimentation`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/create-feature-flag>
    pub fn create(&self, body: crate::types::CreateFeatureFlag) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /experimentation/feature-flags/{id}`
    ///
    /// Lifecycle: beta. Scopes: `delete:experimentation`. Statuses: 204, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/delete-feature-flag>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /experimentation/feature-flags/{id}`
    ///
    /// Lifecycle: beta. Scopes: `read:experimentation`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/get-feature-flag>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /experimentation/feature-flags`
    ///
    /// Lifecycle: beta. Scopes: `read:experimentation`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/get-feature-flags>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            status: None,
            take: None,
            type_: None,
        }
    }
    /// `PATCH /experimentation/feature-flags/{id}`
    ///
    /// Lifecycle: beta. Scopes: `update:experimentation`. Statuses: 200, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/update-feature-flag>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateFeatureFlag,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
    /// `POST /experimentation/feature-flags/{id}/status`
    ///
    /// Lifecycle: beta. Scopes: `update:experimentation`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/update-feature-flag-status>
    pub fn update_status(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateFeatureFlagStatus,
    ) -> UpdateStatus {
        UpdateStatus {
            call: self.client.call(&UPDATE_STATUS),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "create_feature_flag",
    method: "POST",
    path: "/experimentation/feature-flags",
    scopes: &["create:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /experimentation/feature-flags`](https://auth0.com/docs/api/management/v2/experimentation/create-feature-flag).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateFeatureFlag,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_feature_flag(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateFeatureFlagResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_feature_flag",
    method: "DELETE",
    path: "/experimentation/feature-flags/{id}",
    scopes: &["delete:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /experimentation/feature-flags/{id}`](https://auth0.com/docs/api/management/v2/experimentation/delete-feature-flag).
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
        crate::operations::delete_feature_flag(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_feature_flag",
    method: "GET",
    path: "/experimentation/feature-flags/{id}",
    scopes: &["read:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /experimentation/feature-flags/{id}`](https://auth0.com/docs/api/management/v2/experimentation/get-feature-flag).
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
        crate::operations::get_feature_flag(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetFeatureFlagResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_feature_flags",
    method: "GET",
    path: "/experimentation/feature-flags",
    scopes: &["read:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /experimentation/feature-flags`](https://auth0.com/docs/api/management/v2/experimentation/get-feature-flags).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    from: Option<String>,
    status: Option<crate::types::FeatureFlagStatusEnum>,
    take: Option<i64>,
    type_: Option<crate::types::FeatureFlagTypeEnum>,
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
    /// The query parameter `status`.
    pub fn status(
        mut self,
        status: impl Into<crate::types::FeatureFlagStatusEnum>,
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
    /// The query parameter `type`.
    pub fn type_(mut self, type_: impl Into<crate::types::FeatureFlagTypeEnum>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_feature_flags(
                &self.call,
                self.from.as_deref(),
                self.status.as_ref().map(|value| value.as_str()),
                self.take,
                self.type_.as_ref().map(|value| value.as_str()),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListFeatureFlagsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListFeatureFlagsPage, checkpoint);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "update_feature_flag",
    method: "PATCH",
    path: "/experimentation/feature-flags/{id}",
    scopes: &["update:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /experimentation/feature-flags/{id}`](https://auth0.com/docs/api/management/v2/experimentation/update-feature-flag).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateFeatureFlag,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::update_feature_flag(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateFeatureFlagResponse);
static UPDATE_STATUS: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "update_feature_flag_status",
    method: "POST",
    path: "/experimentation/feature-flags/{id}/status",
    scopes: &["update:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /experimentation/feature-flags/{id}/status`](https://auth0.com/docs/api/management/v2/experimentation/update-feature-flag-status).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateStatus {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateFeatureFlagStatus,
}
impl UpdateStatus {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE_STATUS;
}
impl UpdateStatus {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::update_feature_flag_status(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    UpdateStatus => crate ::types::UpdateFeatureFlagStatusResponse
);
