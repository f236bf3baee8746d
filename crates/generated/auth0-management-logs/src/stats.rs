// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `stats`.

/// Calls of the group `stats`.
#[derive(Clone, Debug)]
pub struct Stats {
    client: auth0_sdk_core::Client,
}
impl Stats {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /stats/active-users`
    ///
    /// Scopes: `read:stats`. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/stats/get-active-users>
    pub fn get_active_users_count(&self) -> GetActiveUsersCount {
        GetActiveUsersCount {
            call: self.client.call(&GET_ACTIVE_USERS_COUNT),
        }
    }
    /// `GET /stats/daily`
    ///
    /// Scopes: `read:stats`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/stats/get-daily>
    pub fn get_daily(&self) -> GetDaily {
        GetDaily {
            call: self.client.call(&GET_DAILY),
            from: None,
            to: None,
        }
    }
}
static GET_ACTIVE_USERS_COUNT: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_active-users",
    method: "GET",
    path: "/stats/active-users",
    scopes: &["read:stats"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /stats/active-users`](https://auth0.com/docs/api/management/v2/stats/get-active-users).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetActiveUsersCount {
    call: auth0_sdk_core::Call,
}
impl GetActiveUsersCount {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_ACTIVE_USERS_COUNT;
}
impl GetActiveUsersCount {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_active_users(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(GetActiveUsersCount => f64);
static GET_DAILY: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_daily",
    method: "GET",
    path: "/stats/daily",
    scopes: &["read:stats"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /stats/daily`](https://auth0.com/docs/api/management/v2/stats/get-daily).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDaily {
    call: auth0_sdk_core::Call,
    from: Option<String>,
    to: Option<String>,
}
impl GetDaily {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_DAILY;
}
impl GetDaily {
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `to`.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }
}
impl GetDaily {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_daily(
                &self.call,
                self.from.as_deref(),
                self.to.as_deref(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(GetDaily => Vec < crate ::types::DailyStats >);
