// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `jobs`.

/// The group `errors`.
pub mod errors;
/// The group `users_exports`.
pub mod users_exports;
/// The group `users_imports`.
pub mod users_imports;
/// The group `verification_email`.
pub mod verification_email;
/// Calls of the group `jobs`.
#[derive(Clone, Debug)]
pub struct Jobs {
    client: auth0_sdk_core::Client,
}
impl Jobs {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `errors`.
    #[must_use]
    pub fn errors(&self) -> errors::Errors {
        errors::Errors::new(self.client.clone())
    }
    /// The group `users_exports`.
    #[must_use]
    pub fn users_exports(&self) -> users_exports::UsersExports {
        users_exports::UsersExports::new(self.client.clone())
    }
    /// The group `users_imports`.
    #[must_use]
    pub fn users_imports(&self) -> users_imports::UsersImports {
        users_imports::UsersImports::new(self.client.clone())
    }
    /// The group `verification_email`.
    #[must_use]
    pub fn verification_email(&self) -> verification_email::VerificationEmail {
        verification_email::VerificationEmail::new(self.client.clone())
    }
    /// `GET /jobs/{id}`
    ///
    /// Scopes: `create:users`, `read:users`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/jobs/get-jobs-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
}
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_jobs_by_id",
    method: "GET",
    path: "/jobs/{id}",
    scopes: &["create:users", "read:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /jobs/{id}`](https://auth0.com/docs/api/management/v2/jobs/get-jobs-by-id).
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
        crate::operations::get_jobs_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetJobResponse);
