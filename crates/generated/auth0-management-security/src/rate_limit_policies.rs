// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `rate_limit_policies`.

/// Calls of the group `rate_limit_policies`.
#[derive(Clone, Debug)]
pub struct RateLimitPolicies {
    client: auth0_sdk_core::Client,
}
impl RateLimitPolicies {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /rate-limit-policies`
    ///
    /// Lifecycle: EA. Scopes: `create:rate_limit_policies`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/rate-limit-policies/post-rate-limit-policies>
    pub fn create(&self, body: crate::types::CreateRateLimitPolicy) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /rate-limit-policies/{id}`
    ///
    /// Lifecycle: EA. Scopes: `delete:rate_limit_policies`. Statuses: 204, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/rate-limit-policies/delete-rate-limit-policies-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /rate-limit-policies/{id}`
    ///
    /// Lifecycle: EA. Scopes: `read:rate_limit_policies`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/rate-limit-policies/get-rate-limit-policies-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /rate-limit-policies`
    ///
    /// Lifecycle: EA. Scopes: `read:rate_limit_policies`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/rate-limit-policies/get-rate-limit-policies>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            consumer: None,
            consumer_selector: None,
            from: None,
            resource: None,
            take: None,
        }
    }
    /// `PATCH /rate-limit-policies/{id}`
    ///
    /// Lifecycle: EA. Scopes: `update:rate_limit_policies`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/rate-limit-policies/patch-rate-limit-policies-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::PatchRateLimitPolicy,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_rate-limit-policies",
    method: "POST",
    path: "/rate-limit-policies",
    scopes: &["create:rate_limit_policies"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /rate-limit-policies`](https://auth0.com/docs/api/management/v2/rate-limit-policies/post-rate-limit-policies).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateRateLimitPolicy,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_rate_limit_policies(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateRateLimitPolicyResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_rate-limit-policies_by_id",
    method: "DELETE",
    path: "/rate-limit-policies/{id}",
    scopes: &["delete:rate_limit_policies"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /rate-limit-policies/{id}`](https://auth0.com/docs/api/management/v2/rate-limit-policies/delete-rate-limit-policies-by-id).
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
        crate::operations::delete_rate_limit_policies_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_rate-limit-policies_by_id",
    method: "GET",
    path: "/rate-limit-policies/{id}",
    scopes: &["read:rate_limit_policies"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /rate-limit-policies/{id}`](https://auth0.com/docs/api/management/v2/rate-limit-policies/get-rate-limit-policies-by-id).
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
        crate::operations::get_rate_limit_policies_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetRateLimitPolicyResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_rate-limit-policies",
    method: "GET",
    path: "/rate-limit-policies",
    scopes: &["read:rate_limit_policies"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /rate-limit-policies`](https://auth0.com/docs/api/management/v2/rate-limit-policies/get-rate-limit-policies).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    consumer: Option<crate::types::RateLimitPolicyConsumerEnum>,
    consumer_selector: Option<String>,
    from: Option<String>,
    resource: Option<crate::types::RateLimitPolicyResourceEnum>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `consumer`.
    pub fn consumer(
        mut self,
        consumer: impl Into<crate::types::RateLimitPolicyConsumerEnum>,
    ) -> Self {
        self.consumer = Some(consumer.into());
        self
    }
    /// The query parameter `consumer_selector`.
    ///
    /// At most 255 characters.
    pub fn consumer_selector(mut self, consumer_selector: impl Into<String>) -> Self {
        self.consumer_selector = Some(consumer_selector.into());
        self
    }
    /// The query parameter `from`.
    ///
    /// At most 1000 characters.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `resource`.
    pub fn resource(
        mut self,
        resource: impl Into<crate::types::RateLimitPolicyResourceEnum>,
    ) -> Self {
        self.resource = Some(resource.into());
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
        crate::operations::get_rate_limit_policies(
                &self.call,
                self.consumer.as_ref().map(|value| value.as_str()),
                self.consumer_selector.as_deref(),
                self.from.as_deref(),
                self.resource.as_ref().map(|value| value.as_str()),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListRateLimitPoliciesPaginatedPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListRateLimitPoliciesPaginatedPage, checkpoint
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_rate-limit-policies_by_id",
    method: "PATCH",
    path: "/rate-limit-policies/{id}",
    scopes: &["update:rate_limit_policies"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /rate-limit-policies/{id}`](https://auth0.com/docs/api/management/v2/rate-limit-policies/patch-rate-limit-policies-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::PatchRateLimitPolicy,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_rate_limit_policies_by_id(
                &self.call,
                &self.id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateRateLimitPolicyResponse);
