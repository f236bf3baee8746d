// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `custom_domains`.

/// Calls of the group `custom_domains`.
#[derive(Clone, Debug)]
pub struct CustomDomains {
    client: auth0_sdk_core::Client,
}
impl CustomDomains {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /custom-domains`
    ///
    /// Scopes: `create:custom_domains`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/custom-domains/post-custom-domains>
    pub fn create(&self, body: crate::types::CreateCustomDomain) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /custom-domains/{id}`
    ///
    /// Scopes: `delete:custom_domains`. Statuses: 204, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/custom-domains/delete-custom-domains-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /custom-domains/{id}`
    ///
    /// Scopes: `read:custom_domains`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/custom-domains/get-custom-domains-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /custom-domains/default`
    ///
    /// Scopes: `read:custom_domains`. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/custom-domains/get-default>
    pub fn get_default(&self) -> GetDefault {
        GetDefault {
            call: self.client.call(&GET_DEFAULT),
        }
    }
    /// `GET /custom-domains`
    ///
    /// Scopes: `read:custom_domains`. Paged by checkpoint. Statuses: 200, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/custom-domains/get-custom-domains>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            fields: None,
            from: None,
            include_fields: None,
            q: None,
            sort: None,
            take: None,
        }
    }
    /// `PATCH /custom-domains/default`
    ///
    /// Scopes: `update:custom_domains`. Statuses: 200, 400, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/custom-domains/patch-default>
    pub fn set_default(&self, body: crate::types::SetDefaultCustomDomain) -> SetDefault {
        SetDefault {
            call: self.client.call(&SET_DEFAULT),
            body: body,
        }
    }
    /// `POST /custom-domains/{id}/test`
    ///
    /// Scopes: `read:custom_domains`. Statuses: 200, 400, 401, 403, 404, 409.
    ///
    /// <https://auth0.com/docs/api/management/v2/custom-domains/post-test-domain>
    pub fn test(&self, id: impl Into<String>) -> Test {
        Test {
            call: self.client.call(&TEST),
            id: id.into(),
        }
    }
    /// `PATCH /custom-domains/{id}`
    ///
    /// Scopes: `update:custom_domains`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/custom-domains/patch-custom-domains-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateCustomDomain,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
    /// `POST /custom-domains/{id}/verify`
    ///
    /// Scopes: `create:custom_domains`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/custom-domains/post-verify>
    pub fn verify(&self, id: impl Into<String>) -> Verify {
        Verify {
            call: self.client.call(&VERIFY),
            id: id.into(),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_custom-domains",
    method: "POST",
    path: "/custom-domains",
    scopes: &["create:custom_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /custom-domains`](https://auth0.com/docs/api/management/v2/custom-domains/post-custom-domains).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateCustomDomain,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_custom_domains(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateCustomDomainResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_custom-domains_by_id",
    method: "DELETE",
    path: "/custom-domains/{id}",
    scopes: &["delete:custom_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /custom-domains/{id}`](https://auth0.com/docs/api/management/v2/custom-domains/delete-custom-domains-by-id).
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
        crate::operations::delete_custom_domains_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_custom-domains_by_id",
    method: "GET",
    path: "/custom-domains/{id}",
    scopes: &["read:custom_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /custom-domains/{id}`](https://auth0.com/docs/api/management/v2/custom-domains/get-custom-domains-by-id).
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
        crate::operations::get_custom_domains_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetCustomDomainResponse);
static GET_DEFAULT: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_default",
    method: "GET",
    path: "/custom-domains/default",
    scopes: &["read:custom_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /custom-domains/default`](https://auth0.com/docs/api/management/v2/custom-domains/get-default).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetDefault {
    call: auth0_sdk_core::Call,
}
impl GetDefault {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_DEFAULT;
}
impl GetDefault {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_default(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(GetDefault => crate ::types::GetDefaultDomainResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_custom-domains",
    method: "GET",
    path: "/custom-domains",
    scopes: &["read:custom_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /custom-domains`](https://auth0.com/docs/api/management/v2/custom-domains/get-custom-domains).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    fields: Option<String>,
    from: Option<String>,
    include_fields: Option<bool>,
    q: Option<String>,
    sort: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `fields`.
    ///
    /// At most 100 characters.
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
    /// The query parameter `q`.
    ///
    /// At most 1000 characters.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }
    /// The query parameter `sort`.
    ///
    /// At most 15 characters.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
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
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_custom_domains(
                &self.call,
                self.fields.as_deref(),
                self.from.as_deref(),
                self.include_fields,
                self.q.as_deref(),
                self.sort.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListCustomDomainsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListCustomDomainsPage, checkpoint
);
static SET_DEFAULT: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_default",
    method: "PATCH",
    path: "/custom-domains/default",
    scopes: &["update:custom_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /custom-domains/default`](https://auth0.com/docs/api/management/v2/custom-domains/patch-default).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetDefault {
    call: auth0_sdk_core::Call,
    body: crate::types::SetDefaultCustomDomain,
}
impl SetDefault {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SET_DEFAULT;
}
impl SetDefault {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_default(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(SetDefault => crate ::types::UpdateDefaultDomainResponse);
static TEST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_test_domain",
    method: "POST",
    path: "/custom-domains/{id}/test",
    scopes: &["read:custom_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /custom-domains/{id}/test`](https://auth0.com/docs/api/management/v2/custom-domains/post-test-domain).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Test {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Test {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &TEST;
}
impl Test {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_test_domain(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Test => crate ::types::TestCustomDomainResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_custom-domains_by_id",
    method: "PATCH",
    path: "/custom-domains/{id}",
    scopes: &["update:custom_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /custom-domains/{id}`](https://auth0.com/docs/api/management/v2/custom-domains/patch-custom-domains-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateCustomDomain,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_custom_domains_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateCustomDomainResponse);
static VERIFY: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_verify",
    method: "POST",
    path: "/custom-domains/{id}/verify",
    scopes: &["create:custom_domains"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /custom-domains/{id}/verify`](https://auth0.com/docs/api/management/v2/custom-domains/post-verify).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Verify {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Verify {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &VERIFY;
}
impl Verify {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_verify(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Verify => crate ::types::VerifyCustomDomainResponse);
